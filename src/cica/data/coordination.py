"""Who coordinated which dimension or priority area, in the order of the Catalogue.

A start between two days means that the state is first known in office on the second. The first is
the day on which coordinators were introduced, 14 March 2007, or a later one that is explained. A
role without an end is not known to have ended.
"""

from cica._dates import Period
from cica.data import measures as ms
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Coordination
from cica.terms import CoordinationRole, Dimension

COORDINATIONS: tuple[Coordination, ...] = (
    Coordination(
        dimension=Dimension.MILITARY_POLITICAL,
        role=CoordinationRole.COORDINATOR,
        state=st.KAZAKHSTAN,
        period=Period("[2007-03-14..2021-08-11]"),
        citations=(
            Citation(
                s.CICA_MILPOL_SEM_2021,
                "opening by the Deputy Minister of Defence",
                supports=("state", "role", "dimension", "period.start"),
            ),
            Citation(
                s.CICA_MILPOL_SEM_2023, "last paragraph", supports=("state", "role", "dimension")
            ),
            Citation(
                s.CICA_MILPOL_2013, "the line Coordinator", supports=("state", "role", "dimension")
            ),
        ),
        note="It held the role on 23 August 2023 as well.",
    ),
    Coordination(
        dimension=Dimension.MILITARY_POLITICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.TURKIYE,
        period=Period("[2007-03-14..2021-12-31]"),
        citations=(
            Citation(
                s.CICA_MILPOL_2013,
                "the line Co-coordinator",
                supports=("state", "role", "dimension", "period.start"),
            ),
            Citation(
                s.CICA_1165, "on the role of Türkiye", supports=("state", "role", "dimension")
            ),
        ),
        note=(
            "The page of the Secretariat that names it lists the events of 2021. It was in office "
            "in May 2022 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        role=CoordinationRole.COORDINATOR,
        state=st.TURKIYE,
        period=Period("[2007-03-14..2008-01-30]"),
        citations=(
            Citation(
                s.CICA_NCT_GENERAL, "the line Coordinator", supports=("state", "role", "dimension")
            ),
            Citation(
                s.CICA_1165, "on the role of Türkiye", supports=("state", "role", "dimension")
            ),
            Citation(s.TR_MFA_20080130, supports=("state", "role", "dimension", "period.start")),
        ),
        note=(
            "Its foreign ministry named the role on 30 January 2008, the eve of a meeting of "
            "experts in Ankara. It was in office in October 2021 and in May 2022 as well. The "
            "Catalogue of 2021 calls the field new challenges and threats (general)."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.AFGHANISTAN,
        period=Period("[2007-03-14..2026-04-14]"),
        citations=(
            Citation(
                s.CICA_NCT_GENERAL,
                "the line Co-coordinator",
                supports=("state", "role", "dimension", "period.start"),
            ),
        ),
        note=(
            "The page that names it has no date. It follows the Catalogue of October 2021, which "
            "calls the field new challenges and threats (general). The upper bound is the day on "
            "which the record was checked."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.TERRORISM,
        role=CoordinationRole.COORDINATOR,
        state=st.INDIA,
        period=Period("[2007-03-14..2023-09-22]"),
        citations=(
            Citation(
                s.CICA_TERRORISM,
                "the line Coordinator",
                supports=("state", "role", "dimension", "area"),
            ),
            Citation(s.CICA_1684, "on the Plan of Action", supports=("state", "role", "area")),
            Citation(
                s.MEA_2023,
                "on the events held as coordinator",
                supports=("state", "role", "area", "period.start"),
            ),
        ),
        note=(
            "India named the role on 22 September 2023; it had held events as coordinator before. "
            "The page of the Secretariat that names it follows the Catalogue of October 2021, but "
            "has no date."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.DRUGS,
        role=CoordinationRole.COORDINATOR,
        state=st.IRAN,
        period=Period("[2007-03-14..2021-06-29]"),
        citations=(
            Citation(
                s.CICA_338,
                "on the areas that Iran coordinates",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.CICA_1928, supports=("state", "area")),
            Citation(s.IRNA_DRUGS, "on the part of Iran in CICA", supports=("state", "area")),
        ),
        note=(
            "Iran's drug control headquarters gave a course of CICA in the area on 11 December "
            "2023."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.ICT,
        role=CoordinationRole.COORDINATOR,
        state=st.RUSSIA,
        period=Period("[2022-01-01..2022-07-21]", "[2025-05-15..]"),
        citations=(
            Citation(
                s.CICA_1278,
                "on the coordinators and the draft statement",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.CICA_ICT_WORKSHOP_2022,
                "on the term 2022-2023",
                supports=("state", "area", "period.start"),
            ),
            Citation(
                s.CICA_SOC_2023_08,
                "on the approval for 2024-2025",
                supports=("state", "role", "area", "note"),
            ),
            Citation(
                s.AT_202308,
                "on the approval for 2024-2025",
                supports=("state", "role", "area", "note"),
            ),
            Citation(
                s.TASS_1957673,
                "on the part of Russia on 14 May 2025, the lower bound of the end",
                supports=("state", "area", "period.end"),
            ),
        ),
        note=(
            "For two terms, which are given in years: 2022-2023 and 2024-2025. The Senior "
            "Officials Committee approved the second on 22 August 2023. Whether it was renewed for "
            "2026 is an open question, so that the end is bounded on one side only. One page of "
            "the Secretariat calls Russia and China the co-coordinators of the first term; another "
            "distinguishes the two roles."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.ICT,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("[2022-01-01..2022-07-21]", "[2025-01-01..]"),
        citations=(
            Citation(
                s.CICA_1278,
                "on the coordinators and the draft statement",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.CICA_ICT_WORKSHOP_2022,
                "on the term 2022-2023",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.CICA_SOC_2023_08,
                "on the approval for 2024-2025",
                supports=("state", "role", "area", "period.end"),
            ),
            Citation(
                s.AT_202308,
                "on the approval for 2024-2025",
                supports=("state", "role", "area", "period.end"),
            ),
        ),
        note=(
            "For the same two terms as Russia. Whether the second, which is given as 2024-2025, "
            "was renewed for 2026 is an open question, so that the end is bounded on one side only."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.EPIDEMIOLOGICAL,
        role=CoordinationRole.COORDINATOR,
        state=st.KAZAKHSTAN,
        period=Period("[2021-01-15..2021-12-31]"),
        citations=(
            Citation(
                s.CICA_2505,
                "on the coordination since 2021",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.CICA_SPEECH_33,
                "on the new measure, the lower bound",
                supports=("period.start", "note"),
            ),
        ),
        note=(
            "Kazakhstan had proposed the measure, which was added to the Catalogue on 15 January "
            "2021. It held the role on 30 April 2025 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.EPIDEMIOLOGICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("2021-06-23"),
        citations=(
            Citation(
                s.CICA_PR_333,
                "on the list of coordinators",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.KZINFORM_2021, "on the new co-coordinators", supports=("period.start",)),
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.EPIDEMIOLOGICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.JORDAN,
        period=Period("2021-06-23"),
        citations=(
            Citation(
                s.CICA_PR_333,
                "on the list of coordinators",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.KZINFORM_2021, "on the new co-coordinators", supports=("period.start",)),
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.SME,
        role=CoordinationRole.COORDINATOR,
        state=st.RUSSIA,
        period=Period("[2007-03-14..2012-09-12]"),
        citations=(
            Citation(s.CICA_SME_PLAN_2016, supports=("state", "role", "dimension", "area")),
            Citation(
                s.RU_MFA_2012,
                "on small and medium enterprises",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.TASS_1957673, "on small and medium enterprises", supports=("state", "area")),
        ),
        note=(
            "Russia's foreign ministry named the role before the ministers met on 12 September "
            "2012. It held the role on 13 January 2016 and 14 May 2025 as well. On that last day a "
            "Russian official said that Russia had been in charge for about 15 years, which would "
            "be from about 2010."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.SME,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.TURKIYE,
        period=Period("[2007-03-14..2022-06-04]"),
        citations=(
            Citation(
                s.CICA_1165,
                "on the role of Türkiye",
                supports=("state", "role", "area", "period.start"),
            ),
        ),
        note=(
            "The release that names it reports a statement of 10 May 2022, and comes before one of "
            "4 June 2022 in the order of the Secretariat's releases."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.AGRICULTURE,
        role=CoordinationRole.COORDINATOR,
        state=st.CHINA,
        period=Period("[2016-04-28..2021-10-25]"),
        citations=(
            Citation(
                s.CICA_AGRI_2021,
                "paragraph 1",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.CICA_AGRI_2023, "paragraph 2", supports=("state", "role", "area")),
            Citation(
                s.CN_PALESTINE_20211012,
                "on China as coordinator in various areas, not named",
                supports=("state", "role"),
            ),
            Citation(
                s.CN_WANG_20160428,
                "on the areas that China will coordinate",
                supports=("state", "role", "area", "period.start"),
            ),
        ),
        note=(
            "China's foreign minister announced on 28 April 2016 that China would take the role. "
            "On 12 October 2021 he called China a coordinator in various areas without naming "
            "them, and on 25 October China held a workshop as coordinator of this one. It held the "
            "role on 18 May 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.IT,
        role=CoordinationRole.COORDINATOR,
        state=st.REPUBLIC_OF_KOREA,
        period=Period("[2007-03-14..2008-06-13]"),
        citations=(
            Citation(
                s.CICA_SPEECH_214,
                "on the part of the Republic of Korea",
                supports=("state", "role", "area"),
            ),
            Citation(s.KR_MOFA_2008, supports=("state", "role", "area", "period.start")),
            Citation(s.AJUNEWS_20080821, supports=("state", "role", "area")),
            Citation(s.JOONGANG_20240827, supports=("state", "area")),
        ),
        note="It held the role on 20 December 2023 and 27 August 2024 as well.",
        alternatives=(
            Alternative(
                "state",
                st.BANGLADESH.id,
                (
                    Citation(
                        s.MORNINGBELL_2020,
                        "on the part of Bangladesh",
                        supports=("value",),
                    ),
                ),
                (
                    "A report of 11 December 2020 about Bangladesh's delegation alone calls "
                    "Bangladesh the coordinating country; sources of 2008, 2023 and 2024, the "
                    "Secretariat among them, name the Republic of Korea."
                ),
            ),
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TOURISM,
        role=CoordinationRole.COORDINATOR,
        state=st.TAJIKISTAN,
        period=Period("[2007-03-14..2009-02-20]"),
        citations=(
            Citation(
                s.CICA_TOURISM_CONCEPT_2009,
                "on the initiative of Tajikistan",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.CICA_TOURISM_HEADS_2022, supports=("state", "role", "area")),
            Citation(s.TREND_3718183, supports=("state", "role", "area")),
        ),
        note=(
            "The concept paper approved on 20 February 2009 says that Tajikistan had taken it upon "
            "itself to coordinate, in accordance with the Cooperative Approach of March 2007. It "
            "held the role on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TOURISM,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.SRI_LANKA,
        period=Period("[2018-08-15..2021-08-17]"),
        citations=(
            Citation(
                s.CICA_348, "paragraphs 1 and 3", supports=("state", "role", "area", "period.start")
            ),
            Citation(s.CICA_1692, supports=("state", "role", "area")),
            Citation(
                s.LK_FS_2021,
                "paragraph 3, in the report on the meeting of 12 October 2021",
                supports=("state", "role", "area"),
            ),
            Citation(
                s.LK_NEWS_2018, "on the membership, the lower bound", supports=("period.start",)
            ),
        ),
        note=(
            "The lower bound is the day on which Sri Lanka became a member. As co-coordinator it "
            "held a session on tourism on 17 August 2021, and its ministry named the role on the "
            "occasion of the Sixth Ministerial Meeting in October."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRANSPORT_CORRIDORS,
        role=CoordinationRole.COORDINATOR,
        state=st.AZERBAIJAN,
        period=Period("[2007-03-14..2011-04-20]"),
        citations=(
            Citation(s.CICA_TRANSPORT_20210923, supports=("state", "role", "area")),
            Citation(
                s.AZ_MFA_CICA,
                "on the transport corridors",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.CICA_PR_2030,
                "on the coordination of transport corridors",
                supports=("state", "role", "area"),
            ),
            Citation(s.TREND_TRANSPORT_2023, supports=("state", "role", "area")),
            Citation(
                s.TREND_3887915, "third paragraph", supports=("state", "role", "area", "note")
            ),
        ),
        note=(
            "That it held the role when experts met in Baku on 20 and 21 April 2011 is inferred "
            "from the account of Azerbaijan's foreign ministry. It held the role on 23 September "
            "2021 and 19 April 2024 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRANSPORT_CORRIDORS,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("2021-06-23"),
        citations=(
            Citation(
                s.CICA_PR_333,
                "on the list of coordinators",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.CICA_PR_2030,
                "on the coordination of transport corridors",
                supports=("state", "role", "area"),
            ),
            Citation(s.KZINFORM_2021, "on the new co-coordinators", supports=("period.start",)),
        ),
        note="It held the role on 19 March 2024 as well.",
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRANSPORT_CORRIDORS,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.INDIA,
        period=Period("[2007-03-14..2024-03-19]"),
        citations=(
            Citation(
                s.CICA_PR_2030,
                (
                    "on the coordination of transport corridors, in the release on the "
                    "decision of 19 March 2024"
                ),
                supports=("state", "role", "area", "period.start"),
            ),
        ),
        note=(
            "A release of 19 March 2024 names China and India as the co-coordinators. India was "
            "not among the new ones of the list of June 2021."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.ENERGY,
        role=CoordinationRole.COORDINATOR,
        state=st.REPUBLIC_OF_KOREA,
        period=Period("[2007-03-14..2008-06-13]"),
        citations=(
            Citation(
                s.CICA_SPEECH_214,
                "on the part of the Republic of Korea",
                supports=("state", "role", "area"),
            ),
            Citation(s.KR_MOFA_2008, supports=("state", "role", "area", "period.start")),
            Citation(s.AJUNEWS_20080821, supports=("state", "role", "area")),
            Citation(s.JOONGANG_20240827, supports=("state", "area")),
        ),
        note="Sources of June and August 2008, December 2023 and August 2024 name it.",
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.FINANCE,
        role=CoordinationRole.COORDINATOR,
        state=st.CHINA,
        period=Period("[2016-04-28..2021-10-12]"),
        citations=(
            Citation(
                s.CN_PALESTINE_20211012,
                "on China as coordinator in various areas, not named",
                supports=("state", "role"),
            ),
            Citation(
                s.CN_WANG_20160428,
                "on the areas that China will coordinate",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.CICA_CHINA_2023, "on the Finance Summits", supports=("note",)),
        ),
        note=(
            "The role was announced on 28 April 2016 together with that for agriculture. On 12 "
            "October 2021 China's foreign minister called China a coordinator in various areas "
            "without naming them, so that it is an inference that it held this one by then. From "
            "2018 China held the Finance Summits."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRADE_INVESTMENT,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.KYRGYZSTAN,
        period=Period("[2022-09-15..2022-10-12]"),
        citations=(
            Citation(s.CICA_KG_2024, supports=("state", "role", "area")),
            Citation(
                s.AT_SWG_2022_09,
                "on the candidacy",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.TREND_3718183, supports=("state", "role", "area")),
            Citation(
                s.TDI_SOC_2022, "fourth paragraph", supports=("state", "area", "period.start")
            ),
        ),
        note=(
            "The Special Working Group considered its candidacy on 13 and 14 September 2022, and "
            "the Senior Officials Committee that met before the Sixth Summit gave it the role. It "
            "held the role on 3 March 2023 and in 2024 as well. Who coordinates the area is an "
            "open question."
        ),
        alternatives=(
            Alternative(
                "role",
                CoordinationRole.COORDINATOR.value,
                (Citation(s.TDI_SOC_2022, "fourth paragraph", supports=("value",)),),
                (
                    "A report of 12 October 2022 has coordinator; the candidacy was for "
                    "co-coordinator, and the Secretariat has co-coordinator in 2024."
                ),
            ),
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.SUSTAINABLE_DEVELOPMENT,
        role=CoordinationRole.COORDINATOR,
        state=st.THAILAND,
        period=Period("[2007-03-14..2022-07-31]"),
        citations=(
            Citation(s.CICA_1636, "on the concept paper", supports=("state", "role", "area")),
            Citation(
                s.AT_202304,
                "on the concept paper",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.MOT_ENV, "on the coordinators", supports=("state", "role", "dimension", "area")
            ),
        ),
        note=(
            "Thailand prepared the concept paper of the area in July 2022, which was approved on "
            "19 April 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.ENVIRONMENT_PROTECTION,
        role=CoordinationRole.COORDINATOR,
        state=st.MONGOLIA,
        period=Period("[2007-03-14..2022-05-10]"),
        citations=(
            Citation(
                s.CICA_SPEECH_66,
                "paragraph 3, on 10 May 2022",
                supports=("state", "role", "dimension", "area", "period.start"),
            ),
            Citation(s.AT_2023_12_SOC, "on the concept paper", supports=("state", "area", "note")),
            Citation(
                s.MOT_ENV, "on the coordinators", supports=("state", "role", "dimension", "area")
            ),
        ),
        note=(
            "CICA's Executive Director named it as the coordinator on 10 May 2022. It prepared the "
            "concept paper of the area, which was approved on 12 December 2023."
        ),
        alternatives=(
            Alternative(
                "state",
                st.BANGLADESH.id,
                (Citation(s.MORNINGBELL_2020, "on the part of Bangladesh", supports=("value",)),),
                (
                    "A report of 11 December 2020 about Bangladesh's delegation alone calls "
                    "Bangladesh the coordinating country for the environment, without an area. "
                    "Later sources make Mongolia, Thailand and Iran the coordinators of the three "
                    "areas, and Bangladesh a co-coordinator."
                ),
            ),
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.ENVIRONMENT_PROTECTION,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.BANGLADESH,
        period=Period("[2014-05-20..2026-04-14]"),
        citations=(
            Citation(
                s.MOT_ENV,
                "on the co-coordinators",
                supports=("state", "role", "dimension", "area", "period.start"),
            ),
            Citation(
                s.MORNINGBELL_2020,
                "on the part of Bangladesh in the environment",
                supports=("state",),
            ),
            Citation(
                s.CRNTT_2014, "on the membership, the lower bound", supports=("period.start",)
            ),
        ),
        note=(
            "The lower bound is the day on which Bangladesh became a member. The article that "
            "names it has no date; it is later than the Sixth Summit of October 2022. The upper "
            "bound is the day on which the record was checked."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.ENVIRONMENT_PROTECTION,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("[2007-03-14..2020-11-17]"),
        citations=(
            Citation(
                s.CICA_168,
                "on China as a co-coordinator",
                supports=("state", "role", "dimension", "period.start"),
            ),
            Citation(
                s.MOT_ENV, "on the co-coordinators", supports=("state", "role", "dimension", "area")
            ),
        ),
        note=(
            "A release on a conference of 17 and 18 November 2020 calls China a co-coordinator in "
            "the environmental dimension, without an area."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.DISASTER,
        role=CoordinationRole.COORDINATOR,
        state=st.IRAN,
        period=Period("[2007-03-14..2021-06-29]"),
        citations=(
            Citation(
                s.CICA_338,
                "on the areas that Iran coordinates",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(s.AT_2023_12_SOC, "on the concept paper", supports=("state", "area")),
            Citation(
                s.MOT_ENV, "on the coordinators", supports=("state", "role", "dimension", "area")
            ),
        ),
        note="It prepared the concept paper of the area, which was approved on 12 December 2023.",
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.DISASTER,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.BANGLADESH,
        period=Period("2021-06-23"),
        citations=(
            Citation(
                s.CICA_PR_333,
                "on the list of coordinators",
                supports=("state", "role", "area", "period.start"),
            ),
            Citation(
                s.MOT_ENV, "on the co-coordinators", supports=("state", "role", "dimension", "area")
            ),
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.COORDINATOR,
        state=st.KAZAKHSTAN,
        period=Period("[2007-03-14..2007-10-17]", "[2019-11-04..2022-06-04]"),
        citations=(
            Citation(s.CICA_CONCEPT_HUMAN, supports=("state", "role", "dimension", "period.start")),
            Citation(
                s.CICA_1206,
                "on Uzbekistan, by then the coordinator",
                supports=("period.end",),
            ),
            Citation(
                s.UZA_20191104,
                "on the proposal of Uzbekistan to coordinate",
                supports=("period.end",),
            ),
        ),
        note=(
            "Kazakhstan volunteered after the Cooperative Approach was approved in March 2007, and "
            "is named in the concept paper of 17 October 2007. Uzbekistan offered to coordinate by "
            "November 2019 and had taken its place by 4 June 2022; the day is an open question."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.COORDINATOR,
        state=st.UZBEKISTAN,
        period=Period("[2019-11-04..2022-06-04]"),
        citations=(
            Citation(
                s.CICA_1206,
                "on the part of Uzbekistan",
                supports=("state", "role", "dimension", "period.start"),
            ),
            Citation(s.CICA_HUMAN, "the line Coordinator", supports=("state", "role", "dimension")),
            Citation(
                s.UZA_20191104,
                "on the proposal of Uzbekistan to coordinate",
                supports=("state", "period.start"),
            ),
            Citation(s.TREND_3718183, supports=("state", "role", "dimension")),
        ),
        note=(
            "On 4 November 2019 it was still a proposal that Uzbekistan coordinate cooperation in "
            "science, education and culture; that this meant the human dimension is an inference. "
            "It held the role on 4 June 2022 and 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("2021-06-23"),
        citations=(
            Citation(
                s.CICA_PR_333,
                "on the list of coordinators",
                supports=("state", "role", "dimension", "period.start"),
            ),
            Citation(
                s.CICA_HUMAN, "the line Co-coordinator", supports=("state", "role", "dimension")
            ),
            Citation(s.TREND_3718183, supports=("state", "role", "dimension")),
        ),
        note="It held the role on 3 March 2023 as well.",
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.INDIA,
        period=Period("[2007-03-14..2023-03-03]"),
        citations=(
            Citation(
                s.CICA_HUMAN, "the line Co-coordinator", supports=("state", "role", "dimension")
            ),
            Citation(
                s.TREND_3718183,
                "paragraph 2",
                supports=("state", "role", "dimension", "period.start"),
            ),
        ),
        note=(
            "The Secretary General named it on 3 March 2023. The page of the Secretariat that "
            "names it follows the Catalogue of October 2021, but has no date."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.KAZAKHSTAN,
        period=Period("[2019-11-04..2023-03-03]"),
        citations=(
            Citation(
                s.CICA_HUMAN, "the line Co-coordinator", supports=("state", "role", "dimension")
            ),
            Citation(
                s.TREND_3718183,
                "paragraph 2",
                supports=("state", "role", "dimension", "period.start"),
            ),
            Citation(
                s.UZA_20191104,
                "on the proposal of Uzbekistan to coordinate, the lower bound",
                supports=("period.start",),
            ),
        ),
        note=(
            "It is taken to have become co-coordinator after Uzbekistan had taken its place as "
            "coordinator. The Secretary General named it on 3 March 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.KYRGYZSTAN,
        period=Period("[2007-03-14..2023-03-03]"),
        citations=(
            Citation(
                s.CICA_HUMAN, "the line Co-coordinator", supports=("state", "role", "dimension")
            ),
            Citation(
                s.TREND_3718183,
                "paragraph 2",
                supports=("state", "role", "dimension", "period.start"),
            ),
        ),
        note=(
            "The Secretary General named it on 3 March 2023. A page of the Secretariat from after "
            "October 2021 names it as well, but has no date."
        ),
    ),
)
