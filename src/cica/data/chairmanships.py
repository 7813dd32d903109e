"""The chairmanships of CICA, handed on at a summit or at a meeting of the ministers."""

from cica._dates import Period
from cica.data import meetings as m
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Chairmanship, Citation

CHAIRMANSHIPS: tuple[Chairmanship, ...] = (
    Chairmanship(
        state=st.KAZAKHSTAN,
        period=Period("2002-06-04", "2010-06-08"),
        persons=(
            "Nursultan Nazarbayev, President",
            "Marat Tazhin, Minister of Foreign Affairs",
        ),
        start_meeting=m.ALMATY_2002,
        end_meeting=m.ISTANBUL_2010,
        citations=(
            Citation(
                s.CICA_FIRST_SUMMIT,
                "on the day of the summit, not on the chair",
                supports=("period.start", "note"),
            ),
            Citation(s.AKORDA_NAZ_2010, "title, on the day of the summit", supports=("note",)),
            Citation(
                s.CICA_TURKEY_2012,
                "paragraph 1, on the summit of 8 June 2010",
                supports=("period.end", "end_meeting", "state"),
            ),
            Citation(
                s.KT_20100608,
                "paragraphs 1 and 2, on the mandate handed over by Nazarbayev",
                supports=("period.end", "end_meeting", "persons", "state", "note"),
            ),
            Citation(
                s.CICA_TURKEY_2008, "paragraph 2, on Tazhin in the chair", supports=("persons",)
            ),
            Citation(
                s.KT_20071002, "on the President as chairman in office", supports=("persons",)
            ),
            Citation(
                s.ICAF_2022,
                "list of chairs, Kazakhstan for the years 2002-2010",
                supports=("state",),
            ),
        ),
        note=(
            "Kazakhstan had convened the process since its proposal of 1992; it was formally in "
            "the chair from the First Summit on. The lists of chairs give the year 2002, and the "
            "day is that of the summit. Nazarbayev was the chairman in office and handed the chair "
            "over in 2010; Tazhin chaired the ministers on 25 August 2008. The day of the "
            "hand-over is that of the plenary in Istanbul."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "1992",
                (Citation(s.KZINFORM_2016),),
                "It counts from the proposal to convene CICA; the lists that go back to CICA "
                "itself begin in 2002.",
            ),
        ),
    ),
    Chairmanship(
        state=st.TURKIYE,
        period=Period("2010-06-08", "2014-05-21"),
        persons=(
            "Abdullah Gül, President",
            "Ahmet Davutoğlu, Minister of Foreign Affairs",
        ),
        start_meeting=m.ISTANBUL_2010,
        end_meeting=m.SHANGHAI_2014,
        citations=(
            Citation(
                s.CICA_TURKEY_2012,
                "opening, on Davutoğlu, and paragraph 1, on the two terms",
                supports=("period.start", "start_meeting", "persons", "note"),
            ),
            Citation(s.TR_MFA_2012_10, "paragraph 3", supports=("period.start", "start_meeting")),
            Citation(
                s.TR_MFA_2012_04,
                "paragraphs 1 and 2, on June 2010 and on the decision of 2 April 2012",
                supports=("start_meeting", "note"),
            ),
            Citation(
                s.TR_MFA_2014,
                "paragraph 2, on the two terms and the hand-over to come",
                supports=("end_meeting", "note"),
            ),
            Citation(
                s.CN_EMB_NZ_20140521,
                "paragraph 1, Türkiye as the last chair at the end of the summit",
                supports=("period.end", "end_meeting"),
            ),
            Citation(
                s.CICA_SECOND_MM,
                "paragraph 2, on the amendment of 1 September 2009",
                supports=("note",),
            ),
            Citation(s.CICA_ARCHIVE_2013, "on Davutoğlu in the chair", supports=("persons",)),
        ),
        note=(
            "The term was 2010-2012, two years by the rule of 2009. On 2 April 2012 the members "
            "decided by consensus, on Kazakhstan's proposal, to prolong it for 2012-2014. Gül "
            "chaired the summit of 2010; Davutoğlu chaired the ministers in 2012, together with "
            "the minister of the host, and in 2013. The end is the day of the plenary in "
            "Shanghai, the second of the summit's two."
        ),
    ),
    Chairmanship(
        state=st.CHINA,
        period=Period("2014-05-21", "2018-09-24"),
        persons=("Xi Jinping, President", "Wang Yi, Minister of Foreign Affairs"),
        start_meeting=m.SHANGHAI_2014,
        end_meeting=m.SPECIAL_2018,
        citations=(
            Citation(
                s.CICA_2018_CHAIR,
                "paragraphs 1 and 3, on the outgoing chair",
                supports=("period.end", "end_meeting"),
            ),
            Citation(
                s.CICA_KAZAKHSTAN_2018,
                "first paragraph, on the handover",
                supports=("period.end", "end_meeting"),
            ),
            Citation(
                s.CICA_CHAIRMANSHIP_PAGE,
                "section 14.2 of the Rules of Procedure",
                supports=("note",),
            ),
            Citation(
                s.CN_EMB_NZ_20140521,
                "paragraph 1, China, with Xi, as the chair at the end of the summit",
                supports=("period.start", "start_meeting", "persons"),
            ),
            Citation(s.CN_UN_2017, "paragraph 1, on Wang Yi", supports=("persons",)),
            Citation(s.CN_WANG_20160428, "on the two years to come", supports=("note",)),
            Citation(s.KZINFORM_2016, "on the chairmanship of 2014-2018", supports=("note",)),
        ),
        note=(
            "The Fourth Ministerial Meeting had supported China as chair for 2014-2016. China kept "
            "the chair to 2018 as host of the Fifth Ministerial Meeting, since by the Rules of "
            "Procedure the host of a regular one chairs until the next summit; 2014-2018 was "
            "announced by 17 April 2016. The summit due in 2018 was not held. Xi chaired the "
            "summit of 2014, Wang the ministers in 2017; that he also chaired them in 2016 is "
            "inferred."
        ),
    ),
    Chairmanship(
        state=st.TAJIKISTAN,
        period=Period("2018-09-24", "2020-09-24"),
        persons=(
            "Emomali Rahmon, President",
            "Sirojiddin Muhriddin, Minister of Foreign Affairs",
        ),
        start_meeting=m.SPECIAL_2018,
        end_meeting=m.SPECIAL_2020,
        citations=(
            Citation(
                s.CICA_2018_CHAIR,
                "paragraph 1, and on the chair that Tajikistan assumes",
                supports=("period.start", "start_meeting", "persons"),
            ),
            Citation(
                s.CICA_SPECIAL_2020_RU, "title and text", supports=("period.end", "end_meeting")
            ),
            Citation(
                s.TJ_MFA_20220504,
                "paragraphs 3 and 4, on the chair handed to Kazakhstan",
                supports=("period.end", "end_meeting"),
            ),
            Citation(
                s.DAZ_2018,
                "on the decision of 24 September",
                supports=("period.start", "start_meeting"),
            ),
            Citation(
                s.UZDAILY_20200924, "paragraphs 1 and 4", supports=("period.end", "end_meeting")
            ),
            Citation(
                s.KHOVAR_20200924,
                "on Muhriddin at the meeting",
                supports=("period.end", "end_meeting", "persons"),
            ),
            Citation(s.NEWSTJ_20190617, "paragraph 3, on Rahmon", supports=("persons",)),
        ),
        note=(
            "Rahmon chaired the summit of 2019. Muhriddin took the chair over in 2018 and took "
            "part in the hand-over of 2020."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "2019",
                (Citation(s.SPUTNIK_2019),),
                "The statement of the incoming chair says that Tajikistan took over on "
                "24 September 2018.",
            ),
        ),
    ),
    Chairmanship(
        state=st.KAZAKHSTAN,
        spell=2,
        period=Period("2020-09-24", "2024-12-17"),
        persons=(
            "Kassym-Jomart Tokayev, President",
            "Mukhtar Tileuberdi, Minister of Foreign Affairs",
            "Akan Rakhmetullin, Acting Minister of Foreign Affairs",
            "Murat Nurtleu, Minister of Foreign Affairs",
        ),
        start_meeting=m.SPECIAL_2020,
        end_meeting=m.MINISTERIAL_2024,
        citations=(
            Citation(
                s.CICA_SPECIAL_2020_RU,
                "title and text, with Tileuberdi as the new chair",
                supports=("period.start", "start_meeting", "persons"),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the chairmanship assumed in 2020",
                supports=("state",),
            ),
            Citation(s.KOREAHERALD_2021, "on the bid for 2022-2024", supports=("note",)),
            Citation(s.CICA_1228, "paragraph 4, on 2022-2024", supports=("note",)),
            Citation(
                s.VK_155959,
                "paragraphs 1 and 2, on Tokayev at the summit, and paragraph 5, on the renewal",
                supports=("persons", "note"),
            ),
            Citation(
                s.HURRIYET_2025,
                "paragraphs 4 and 5, on the chair handed over by Kazakhstan",
                supports=("state", "period.end", "end_meeting"),
            ),
            Citation(s.CICA_1828, "paragraph 2, on Nurtleu", supports=("persons",)),
        ),
        note=(
            "The first term was 2020-2022. President Tokayev asked for a second at the Sixth "
            "Ministerial Meeting in October 2021, senior officials had the draft decision before "
            "them in June 2022, and the Sixth Summit decided it for 2022-2024 on 13 October 2022. "
            "Tokayev chaired the summit of 2022; Tileuberdi chaired the ministers in 2020 and "
            "2022, Rakhmetullin in 2021 and Nurtleu in 2023."
        ),
    ),
    Chairmanship(
        state=st.AZERBAIJAN,
        period=Period("2024-12-17"),
        persons=(
            "Ilham Aliyev, President",
            "Jeyhun Bayramov, Minister of Foreign Affairs",
        ),
        start_meeting=m.MINISTERIAL_2024,
        citations=(
            Citation(
                s.CICA_PR_2378, "on the hand-over", supports=("period.start", "start_meeting")
            ),
            Citation(
                s.CICA_PR_2030,
                "on the decision for 2024-2026, without its day, and the summit of 2026",
                supports=("state", "note"),
            ),
            Citation(
                s.UN_RCCA_2024,
                "paragraph 1, on the meeting of that day",
                supports=("start_meeting",),
            ),
            Citation(
                s.TREND_3983314,
                "paragraphs 1, 3 and 4, with Bayramov, and paragraph 6, on the theme",
                supports=("state", "period.start", "start_meeting", "persons", "note"),
            ),
            Citation(
                s.HURRIYET_2025,
                "paragraphs 4 and 5",
                supports=("state", "period.start", "start_meeting"),
            ),
            Citation(s.NEWSAZ_MC7, "on the theme", supports=("note",)),
            Citation(
                s.REPORT_20260311, "paragraph 3, on the chairmanship", supports=("state", "note")
            ),
        ),
        note=(
            "The Ministerial Council decided on 19 March 2024 for 2024-2026; the term is to end "
            "with the summit announced for 2026. Azerbaijan was in the chair on 11 March 2026, and "
            "no successor had been named by 14 April 2026. The hand-over had been planned for 11 "
            "November 2024. Its theme is 'Stronger CICA: Connectivity, Digitalization and "
            "Sustainable Growth in Asia'. Bayramov chaired the ministers in 2024 and 2025."
        ),
        alternatives=(
            Alternative(
                "period.start",
                "2024-03-19",
                (Citation(s.NEWSAZ_20240418),),
                "That is the day of the decision; the chair was handed over on 17 December 2024.",
            ),
        ),
    ),
)
