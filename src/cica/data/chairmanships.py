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
        persons=("Nursultan Nazarbayev, President",),
        start_meeting=m.ALMATY_2002,
        end_meeting=m.ISTANBUL_2010,
        citations=(
            Citation(s.CICA_FIRST_SUMMIT),
            Citation(s.AKORDA_NAZ_2010),
            Citation(s.TR_MFA_RELATIONS),
            Citation(s.ICAF_2022),
        ),
        note=(
            "Kazakhstan had convened the process since its proposal of 1992; it was formally in "
            "the chair from the First Summit on. The day of the hand-over is that of the plenary "
            "in Istanbul; some texts give only the days of the programme, 7 to 9 June 2010."
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
            Citation(s.CICA_TURKEY_2012),
            Citation(s.TR_MFA_RELATIONS),
            Citation(s.TR_MFA_2012_10),
            Citation(s.TR_MFA_2012_02),
            Citation(s.CICA_SECOND_MM, "on the amendment of 1 September 2009"),
        ),
        note=(
            "The term was 2010-2012, two years by the rule of 2009, and was prolonged to 2014. The "
            "day of that decision is not known: a note of Türkiye's foreign ministry of 27 "
            "February 2012 still has two years, and on 12 September 2012 the chair thanked the "
            "members for the prolongation. The end is the day of the plenary in Shanghai, the "
            "second of the summit's two."
        ),
    ),
    Chairmanship(
        state=st.CHINA,
        period=Period("2014-05-21", "2018-09-24"),
        persons=("Xi Jinping, President", "Wang Yi, Minister of Foreign Affairs"),
        start_meeting=m.SHANGHAI_2014,
        end_meeting=m.SPECIAL_2018,
        citations=(
            Citation(s.CICA_CHAIRMANSHIP_PAGE, "section 14.2 of the Rules of Procedure"),
            Citation(s.CN_EMB_NZ_2014),
            Citation(s.CN_SYDNEY_2018),
            Citation(s.KZ_MFA_CICA),
            Citation(s.CN_WANG_20160428, "on the two years to come"),
        ),
        note=(
            "The Fourth Ministerial Meeting had supported China as chair for 2014-2016. China kept "
            "the chair to 2018 as host of the Fifth Ministerial Meeting, since by the Rules of "
            "Procedure the host of a regular one chairs until the next summit; 2014-2018 was "
            "announced by "
            "17 April 2016, and no day of a prolonging decision is known. The summit due in 2018 "
            "was not held."
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
            Citation(s.CICA_2018_CHAIR),
            Citation(s.CICA_SPECIAL_2020_RU),
            Citation(s.KHOVAR_20200924),
            Citation(s.NEWSTJ_2018),
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
            "Murat Nurtleu, Minister of Foreign Affairs",
        ),
        start_meeting=m.SPECIAL_2020,
        end_meeting=m.MINISTERIAL_2024,
        citations=(
            Citation(s.CICA_SPECIAL_2020_RU),
            Citation(s.INTERVIEW_SARYBAY_2021, "on the chairmanship assumed in 2020"),
            Citation(s.CICA_1228, "on the draft decision for 2022-2024"),
            Citation(s.VK_155959, "on the renewal"),
            Citation(s.CICA_PR_2378, "on the hand-over to Azerbaijan"),
        ),
        note=(
            "The first term was 2020-2022. President Tokayev asked for a second at the Sixth "
            "Ministerial Meeting in October 2021, senior officials had the draft decision before "
            "them in June 2022, and the Sixth Summit decided it for 2022-2024 on 13 October 2022."
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
            Citation(s.CICA_PR_2378, "on the hand-over"),
            Citation(s.CICA_PR_2030, "on the decision for 2024-2026"),
            Citation(s.TREND_3983314),
            Citation(s.NEWSAZ_MC7),
            Citation(s.GBWC_20260414, "on the chair in April 2026"),
        ),
        note=(
            "The Ministerial Council decided on 19 March 2024 for 2024-2026; the term is to end "
            "with the summit announced for 2026, and no successor is named. The hand-over had been "
            "planned for 11 November 2024. Azerbaijan was still in the chair on 14 April 2026. "
            "Its theme is 'Stronger CICA - Connectivity, Digitalization, and Sustainable Growth "
            "in Asia'."
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
