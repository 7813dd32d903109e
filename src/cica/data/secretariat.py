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
            Citation(s.CICA_TURKEY_2008, "on the outgoing Executive Director"),
            Citation(s.TURKPA_2014, "on his own time at the Secretariat"),
        ),
        note=(
            "He was the first Executive Director, by his own account from 2006 to 2008. The day of "
            "the appointment is not known: it is not before 17 June 2006, when the Secretariat was "
            "founded. The Third Ministerial Meeting thanked him as the outgoing head."
        ),
    ),
    Tenure(
        person="Dulat Bakishev",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("2008-08-25", "2010-06"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(s.CICA_TURKEY_2008, "on the new Executive Director"),
            Citation(s.CICA_BAKISHEV_INT),
            Citation(s.TR_MFA_2012_02, "on the appointment of his successor"),
        ),
        note=(
            "The Third Ministerial Meeting welcomed him on 25 August 2008. The end follows from "
            "the appointment of his successor at the beginning of Türkiye's chairmanship."
        ),
    ),
    Tenure(
        person="Çınar Aldemir",  # noqa: RUF001  # a Turkish name has a dotless i
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("2010-06", "[2014-05-07..2014-10-06]"),
        state=st.TURKIYE,
        citations=(
            Citation(s.TR_MFA_2012_02),
            Citation(s.TR_MFA_RELATIONS),
            Citation(s.KAZPRAVDA_2014, "on the signature of 6 May 2014"),
            Citation(s.CICA_GONG_2014, "on the successor in office"),
        ),
        note=(
            "He was appointed at the time of the Third Summit, in Istanbul. On 6 May 2014 he still "
            "signed for the Secretariat, and on 6 October 2014 his successor was in office."
        ),
    ),
    Tenure(
        person="Gong Jianwei",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("[2014-05-07..2014-10-06]", "2018-09-24"),
        state=st.CHINA,
        citations=(
            Citation(s.CICA_GONG_2014),
            Citation(s.CICA_2018_CHAIR, "thanks to the Executive Director"),
            Citation(s.KZ_MFA_CICA),
            Citation(s.ZONAKZ_20150210),
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
            Citation(s.CICA_MIRZOZODA_2019),
            Citation(s.CICA_SPECIAL_2020_RU),
            Citation(s.NEWSTJ_2018),
            Citation(s.DAZ_2018),
        ),
        note=(
            "His name is also written Mirzoev. The days are those on which he and his successor "
            "were appointed."
        ),
    ),
    Tenure(
        person="Kairat Sarybay",
        office=Office.EXECUTIVE_DIRECTOR,
        period=Period("2020-09-24", "2022-10-13"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(s.CICA_SARYBAY_20200924),
            Citation(s.INTERVIEW_SARYBAY_2021, "introduction, on the Executive Director"),
            Citation(s.INFORM_202009),
            Citation(s.KREMLIN_5852, "on the renaming of the post"),
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
            Citation(s.KREMLIN_5852, "on the renaming of the post"),
            Citation(s.BIGASIA_20221014),
            Citation(s.DAYAZ_20251218),
            Citation(s.GBWC_20260414),
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
        period=Period("[2006-06-17..2018-09-23]", "[2014-05-22..2023-09-21]"),
        state=st.KAZAKHSTAN,
        citations=(
            Citation(s.KZ_MFA_CICA),
            Citation(s.CICA_1828, "on the title of the deputy in 2023"),
        ),
        note=(
            "Known only from an undated page of the time of China's chairmanship, 2014-2018; "
            "neither the appointment nor the end is dated. The lower bound of the start is the day "
            "on which the Secretariat was founded; the upper bound of the end is the first day on "
            "which the office is known under its later title."
        ),
    ),
    Tenure(
        person="Kanat Tumysh",
        office=Office.DEPUTY_EXECUTIVE_DIRECTOR,
        period=Period("[2006-06-17..2023-04-18]", "[2006-06-18..2023-04-19]"),
        state=st.KAZAKHSTAN,
        citations=(Citation(s.CICA_1636, "on the chair of the meeting"),),
        note=(
            "CICA named him as a former Deputy Executive Director when he chaired the senior "
            "officials on 19 April 2023; when he held the office is not known. The lower bounds "
            "rest on the founding of the Secretariat alone."
        ),
    ),
    Tenure(
        person="Chi Fang",
        office=Office.DEPUTY_SECRETARY_GENERAL,
        period=Period("[2022-12-12..2023-09-20]", "2023-09-21"),
        state=st.CHINA,
        citations=(
            Citation(s.CICA_1762),
            Citation(s.CICA_1828, "on the new deputy"),
            Citation(s.CICA_1841),
            Citation(s.CICA_SWG_2022_12, "on the title of the deputy"),
            Citation(s.CICA_TOURISM_HEADS_2022, "as deputy head, on 22 November 2022"),
        ),
        note=(
            "In office in 2023. The lower bound is the day on which the Special Working Group "
            "recommended the title; on 22 November 2022 she was already the deputy head. The end "
            "is the appointment of her successor, though she still bore the title on 5 October "
            "2023. That China sent her is inferred from the Chinese successor."
        ),
    ),
    Tenure(
        person="Zhang Ling",
        office=Office.DEPUTY_SECRETARY_GENERAL,
        period=Period("2023-09-21", "[2023-11-22..]"),
        state=st.CHINA,
        citations=(
            Citation(s.CICA_1828),
            Citation(s.CICA_1892),
        ),
        note=(
            "Appointed by the Ministerial Council, and in office on 20 and 21 November 2023. "
            "Whether and when she left is not known, so that the end is bounded on one side only."
        ),
    ),
    Tenure(
        person="Farid Damirli",
        office=Office.DEPUTY_SECRETARY_GENERAL,
        period=Period("[2022-12-12..2025-07-21]", "[2025-07-22..]"),
        citations=(
            Citation(s.AT_202507),
            Citation(s.CICA_SWG_2022_12, "on the title of the deputy"),
        ),
        note=(
            "Known only as in office on 21 July 2025. The lower bound is the day on which the "
            "Special Working Group recommended the title; the end is bounded on one side only, and "
            "the state that sent him is not known."
        ),
    ),
)
