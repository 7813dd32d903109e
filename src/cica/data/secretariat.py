"""Who headed the CICA Secretariat, and the deputies."""

from cica._dates import Period
from cica.data import sources as s
from cica.data import states as st
from cica.records import Citation, Tenure
from cica.terms import Office

TENURES: tuple[Tenure, ...] = (
    Tenure(
        person="Jandos Asanov",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("[2006-06-17..2006-12-31]", "2008-08-25"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(
                s.CICA_TURKEY_2008,
                "paragraph 3, on the outgoing Executive Director; the day is the meeting's",
                supports=("person", "office", "period.end", "note"),
            ),
            Citation(
                s.TURKPA_2014,
                "on his own time at the Secretariat, by years",
                supports=("person", "office", "period.start", "note"),
            ),
            Citation(
                s.KZ_EMB_2006,
                "paragraph 2, a Secretariat led by a representative of Kazakhstan",
                supports=("state",),
            ),
        ),
        note=(
            "He was the first Executive Director, by his own account from 2006 to 2008. The lower "
            "bound is 17 June 2006, when the Secretariat was founded. At the Third Ministerial "
            "Meeting, on 25 August 2008, Türkiye thanked him as the outgoing head. No source for "
            "the day of the appointment was found."
        ),
    ),
    Tenure(
        person="Dulat Bakishev",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("2008-08-25", "[2010-06-08..2010-06-30]"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(
                s.CICA_TURKEY_2008,
                "paragraph 3, on the new Executive Director; the day is the meeting's",
                supports=("person", "office", "period.start", "note"),
            ),
            Citation(s.CICA_BAKISHEV_INT, "title", supports=("person", "office")),
            Citation(
                s.ANI_2008,
                "paragraphs 1 and 2, with the initial of the first name",
                supports=("person", "office"),
            ),
            Citation(
                s.TR_MFA_2012_02,
                "paragraph 2, on the appointment of his successor at the time of the summit",
                supports=("period.end", "note"),
            ),
            Citation(
                s.TIMETURK_2010, "last paragraph, on the plan to appoint", supports=("period.end",)
            ),
        ),
        note=(
            "Türkiye welcomed him as the new Executive Director at the Third Ministerial Meeting, "
            "on 25 August 2008. The end follows from the appointment of his successor at the "
            "beginning of Türkiye's chairmanship."
        ),
    ),
    Tenure(
        person="Çınar Aldemir",  # noqa: RUF001  # a Turkish name has a dotless i
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("[2010-06-08..2010-06-30]", "[2014-05-07..2014-10-06]"),
        state=st.TURKIYE,
        citations=(
            Citation(
                s.TR_MFA_2012_02,
                "paragraph 2, appointed at the time of the summit of June 2010",
                supports=("person", "office", "period.start", "state", "note"),
            ),
            Citation(
                s.TR_MFA_RELATIONS, "paragraph 4", supports=("person", "office", "period.start")
            ),
            Citation(s.PK_MFA_2013, "paragraph 1", supports=("person", "office")),
            Citation(
                s.TIMETURK_2010,
                "last paragraph, on the plan to appoint",
                supports=("period.start", "note"),
            ),
            Citation(
                s.KAZPRAVDA_2014,
                "on the memorandum, with Aldemir as an ambassador for the Secretariat",
                supports=("person", "period.end", "note"),
            ),
            Citation(
                s.CICA_GONG_2014,
                "title, on the successor in office",
                supports=("period.end", "note"),
            ),
        ),
        note=(
            "Türkiye's foreign ministry says that he was appointed when its chairmanship began at "
            "the Third Summit, in Istanbul, without a day; a report of 8 June 2010 has the "
            "appointment as planned. On 6 May 2014 he still signed for the "
            "Secretariat, and on 6 October 2014 his successor was in office."
        ),
    ),
    Tenure(
        person="Gong Jianwei",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("[2014-05-07..2014-10-06]", "2018-09-24"),
        state=st.CHINA,
        citations=(
            Citation(
                s.CICA_GONG_2014,
                "title, in office on 6 October 2014",
                supports=("person", "office", "period.start", "note"),
            ),
            Citation(
                s.KAZPRAVDA_2014,
                "on his predecessor, as an ambassador for the Secretariat",
                supports=("period.start", "note"),
            ),
            Citation(
                s.CICA_2018_CHAIR,
                "paragraph 3, still in office on the day",
                supports=("person", "office"),
            ),
            Citation(
                s.CICA_KAZAKHSTAN_2018,
                "first paragraph, on the appointment of his successor",
                supports=("period.end", "note"),
            ),
            Citation(
                s.KZ_MFA_CICA, "on the executive body", supports=("person", "office", "state")
            ),
            Citation(
                s.ZONAKZ_20150210,
                "paragraphs 1 and 2, on the congratulation",
                supports=("person", "office", "state", "note"),
            ),
        ),
        note=(
            "He took office between 6 May 2014, when his predecessor still signed for the "
            "Secretariat, and 6 October 2014; the Speaker of Kazakhstan's Senate congratulated him "
            "on the appointment as late as 10 February 2015. The end is the day on which his "
            "successor was appointed."
        ),
    ),
    Tenure(
        person="Habibullo Mirzozoda",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("2018-09-24", "2020-09-24"),
        state=st.TAJIKISTAN,
        citations=(
            Citation(s.CICA_MIRZOZODA_2019, "title", supports=("person", "office")),
            Citation(
                s.CICA_KAZAKHSTAN_2018,
                "first two paragraphs, with the name as Mirzoyev",
                supports=("office", "period.start", "state", "note"),
            ),
            Citation(
                s.CICA_SPECIAL_2020_RU,
                "on the decision about his successor",
                supports=("period.end", "note"),
            ),
            Citation(
                s.UZDAILY_20200924, "paragraphs 1 and 4, on his successor", supports=("period.end",)
            ),
            Citation(
                s.NEWSTJ_2018,
                "paragraph 3, with the name as Mirzoev",
                supports=("person", "office", "note"),
            ),
            Citation(
                s.DAZ_2018,
                "on the meeting of 24 September, with the name as Mirsojew",
                supports=("person", "office", "period.start"),
            ),
        ),
        note=(
            "His name is also written Mirzoev or Mirzoyev. The days are those on which he and his "
            "successor were appointed."
        ),
    ),
    Tenure(
        person="Kairat Sarybay",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("2020-09-24", "2022-10-13"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(
                s.CICA_SARYBAY_20200924,
                "heading, with the day, and on his new post",
                supports=("person", "office", "period.start"),
            ),
            Citation(
                s.UZDAILY_20200924,
                "paragraphs 1 and 4",
                supports=("person", "office", "period.start", "state", "note"),
            ),
            Citation(s.CICA_SARYBAY_20210203, "opening, on 1 October 2020", supports=("note",)),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "introduction, on the Executive Director",
                supports=("person", "office"),
            ),
            Citation(s.INFORM_202009, "paragraph 5", supports=("person", "office", "state")),
            Citation(
                s.BIGASIA_20221014,
                "paragraphs 2 and 3, on the decision of Thursday",
                supports=("person", "office", "period.end"),
            ),
        ),
        note=(
            "The ministers approved him on 24 September 2020; he was introduced to the staff on "
            "1 October 2020."
        ),
    ),
    Tenure(
        person="Kairat Sarybay",
        office=Office.SECRETARY_GENERAL,
        period=Period("2022-10-13"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(
                s.KREMLIN_5852,
                "on the renaming of the post",
                supports=("office",),
            ),
            Citation(
                s.BIGASIA_20221014,
                "paragraphs 2 and 3, on the decision of Thursday",
                supports=("person", "office", "period.start", "state", "note"),
            ),
            Citation(s.CICA_2897, "title", supports=("person", "office")),
            Citation(
                s.GBWC_20260414,
                "block 1, paragraph 1, in the post on 14 April 2026",
                supports=("person", "office", "note"),
            ),
        ),
        note=(
            "He is the first holder of the renamed post, and was in it on 14 April 2026. By the "
            "Statute the head is a national of the state in the chair; he has stayed in office "
            "under Azerbaijan's chairmanship."
        ),
    ),
    Tenure(
        person="A. Bakytbekkyzy",
        office=Office.DEPUTY_EXECUTIVE_DIRECTOR,
        period=Period("[2006-06-17..2018-09-23]", "[2014-05-22..2020-11-17]"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(
                s.KZ_MFA_CICA,
                "on the executive body",
                supports=("person", "office", "state", "period.start"),
            ),
            Citation(
                s.CICA_SECRETARIAT_OLD,
                "paragraph 3, on the one deputy",
                supports=("period.end",),
            ),
            Citation(s.CICA_168, "on the deputy of 17 November 2020", supports=("period.end",)),
        ),
        note=(
            "Known from an undated page of the time of China's chairmanship, 2014-2018. The lower "
            "bound is the day on which the Secretariat was founded. The Secretariat has one "
            "deputy, so that the term was over when Chi Fang held the office, by 17 November 2020. "
            "The page gives the initial of the first name only."
        ),
    ),
    Tenure(
        person="Kanat Tumysh",
        office=Office.DEPUTY_EXECUTIVE_DIRECTOR,
        period=Period("[2006-06-17..2020-11-16]", "[2006-06-18..2020-11-17]"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(
                s.CICA_1636,
                "paragraph 2, on the chair of the meeting as a former Deputy Executive Director",
                supports=("person", "office", "note"),
            ),
            Citation(
                s.CICA_SECRETARIAT_OLD,
                "paragraph 3, on the one deputy",
                supports=("period.start", "period.end"),
            ),
            Citation(s.CICA_168, "on the deputy of 17 November 2020", supports=("period.end",)),
        ),
        note=(
            "The Secretary General recalled his time as Deputy Executive Director when he chaired "
            "the senior officials, as Deputy Minister of Foreign Affairs of Kazakhstan, on 19 "
            "April 2023. The Secretariat has one deputy, so that his term was over when Chi Fang "
            "held the office, by 17 November 2020. The lower bound is conventional."
        ),
    ),
    Tenure(
        person="Chi Fang",
        office=Office.DEPUTY_EXECUTIVE_DIRECTOR,
        period=Period("[2014-05-21..2020-11-17]", "[2022-12-12..2023-07-05]"),
        state=st.CHINA,
        citations=(
            Citation(
                s.CICA_168,
                "on the seminar of 17 and 18 November 2020",
                supports=("person", "office", "period.start"),
            ),
            Citation(
                s.CICA_TOURISM_HEADS_2022,
                "paragraph 4, as deputy head on 22 November 2022",
                supports=("person",),
            ),
            Citation(s.CICA_SWG_2022_12, "paragraph 4, on the title", supports=("period.end",)),
            Citation(s.CICA_1737, "paragraph 1", supports=("period.end",)),
        ),
        note=(
            "CICA names her Deputy Executive Director on 17 and 18 November 2020. The office was "
            "renamed Deputy Secretary General after 12 December 2022, when the Special Working "
            "Group recommended it, and by 5 July 2023, when she bore the new title. She came after "
            "A. Bakytbekkyzy, who held the office during China's chairmanship. That China sent her "
            "is inferred from the Chinese successor."
        ),
    ),
    Tenure(
        person="Chi Fang",
        office=Office.DEPUTY_SECRETARY_GENERAL,
        period=Period("[2022-12-12..2023-07-05]", "2023-09-21"),
        state=st.CHINA,
        citations=(
            Citation(s.CICA_1737, "paragraph 1", supports=("person", "office", "period.start")),
            Citation(s.CICA_1762, "paragraph 2", supports=("person", "office")),
            Citation(s.CICA_1828, "paragraph 3, on the new deputy", supports=("period.end",)),
            Citation(s.CICA_1841, "last paragraphs", supports=("person", "note")),
            Citation(
                s.CICA_SWG_2022_12,
                "paragraph 4, on the title of the deputy",
                supports=("period.start",),
            ),
        ),
        note=(
            "The lower bound is the day on which the Special Working Group recommended the title. "
            "The end is the appointment of her successor, though she still bore the title when she "
            "received an award on 5 October 2023."
        ),
    ),
    Tenure(
        person="Zhang Ling",
        office=Office.DEPUTY_SECRETARY_GENERAL,
        period=Period("2023-09-21", "[2024-10-17..2025-04-30]"),
        state=st.CHINA,
        citations=(
            Citation(
                s.CICA_1828,
                "paragraph 3",
                supports=("person", "office", "period.start", "state"),
            ),
            Citation(s.CICA_1892, "title and text", supports=("person", "office")),
            Citation(s.CICA_PR_1896, "title", supports=("person", "office")),
            Citation(s.CICA_2287, "paragraph 1", supports=("person", "office", "period.end")),
            Citation(s.CICA_2505, "paragraph 2, on her successor", supports=("period.end",)),
        ),
        note=(
            "Appointed by the Ministerial Council. She was in office on 15 and 16 October 2024; "
            "her successor was by 30 April 2025. The Secretariat has one deputy."
        ),
    ),
    Tenure(
        person="Farid Damirli",
        office=Office.DEPUTY_SECRETARY_GENERAL,
        period=Period("[2024-10-17..2025-04-30]", "[2025-11-22..]"),
        citations=(
            Citation(s.CICA_PR_2775, "paragraph 1", supports=("person", "office", "period.end")),
            Citation(
                s.CICA_2505,
                "paragraph 2, in office on 30 April 2025",
                supports=("person", "office", "period.start"),
            ),
            Citation(s.AT_202507, "on the talks of July 2025", supports=("person", "office")),
            Citation(s.CICA_2287, "paragraph 1, on his predecessor", supports=("period.start",)),
        ),
        note=(
            "In office on 30 April, 21 July and 20 and 21 November 2025. His predecessor still was "
            "on 16 October 2024. No source that names the state that sent him, or a day on which "
            "he left, was found."
        ),
    ),
)
