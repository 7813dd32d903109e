"""Who coordinated which dimension or priority area, in the order of the Catalogue.

An open start means that the state is first known in office on the day that bounds it.
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
        period=Period("[..2021-08-11]"),
        citations=(
            Citation(s.CICA_MILPOL_SEM_2021),
            Citation(s.CICA_MILPOL_SEM_2023),
            Citation(s.CICA_MILPOL_2013),
        ),
        note="In office on 23 August 2023 as well.",
    ),
    Coordination(
        dimension=Dimension.MILITARY_POLITICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.TURKIYE,
        period=Period("[..2021]"),
        citations=(Citation(s.CICA_MILPOL_2013),),
        note="Named on a page of the Secretariat as it stood in 2021.",
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        role=CoordinationRole.COORDINATOR,
        state=st.TURKIYE,
        period=Period("[..2008-01-30]"),
        citations=(
            Citation(s.CICA_NCT_GENERAL),
            Citation(s.CICA_NCT_PLAN),
            Citation(s.TR_MFA_20080130),
        ),
        note=(
            "Its foreign ministry names the role on 30 January 2008, on the eve of the experts "
            "meeting in Ankara. In office in October 2021 as well, for what the Catalogue of that "
            "year calls new challenges and threats (general)."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.AFGHANISTAN,
        period=Period("[..2021-10]"),
        citations=(Citation(s.CICA_NCT_GENERAL),),
        note="For what the Catalogue of 2021 calls new challenges and threats (general).",
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.TERRORISM,
        role=CoordinationRole.COORDINATOR,
        state=st.INDIA,
        period=Period("[..2021-10]"),
        citations=(
            Citation(s.CICA_TERRORISM),
            Citation(s.CICA_1684),
            Citation(s.MEA_2023),
        ),
        note="In office on 22 September 2023 as well.",
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.DRUGS,
        role=CoordinationRole.COORDINATOR,
        state=st.IRAN,
        period=Period("[..2023-08-02]"),
        citations=(Citation(s.IRNA_DRUGS), Citation(s.CICA_1928)),
        note=(
            "Iran's news agency calls it the country in charge of this field in a report of "
            "Wednesday 2 August, without a year: 2017 and 2023 both fit, and the later one bounds "
            "the start. Iran's drug control headquarters gave a CICA course in the area on 11 "
            "December 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.ICT,
        role=CoordinationRole.COORDINATOR,
        state=st.RUSSIA,
        period=Period("[2022-01-01..2022-07-21]", "2024-01-01"),
        citations=(Citation(s.CICA_1278), Citation(s.CICA_ICT_WORKSHOP_2022)),
        note=(
            "The term is given as 2022-2023, read as lasting to the end of 2023; Russia was in "
            "office on 21 July 2022. One page of the Secretariat calls Russia and China the "
            "co-coordinators of the term, another tells the two roles apart."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.ICT,
        role=CoordinationRole.COORDINATOR,
        state=st.RUSSIA,
        spell=2,
        period=Period("2024-01-01", "[2026-01-01..]"),
        citations=(
            Citation(s.CICA_SOC_2023_08, "on the approval for 2024-2025"),
            Citation(s.AT_202308, "on the approval for 2024-2025"),
            Citation(s.TASS_1957673),
        ),
        note=(
            "The Senior Officials Committee approved the term 2024-2025 on 22 August 2023; it is "
            "read as these two calendar years. In office on 14 May 2025 as well. Whether the term "
            "was renewed for 2026 is not known, so that the end is bounded on one side only."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.ICT,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("[2022-01-01..2022-07-21]", "2024-01-01"),
        citations=(Citation(s.CICA_1278), Citation(s.CICA_ICT_WORKSHOP_2022)),
        note=(
            "The term is given as 2022-2023, read as lasting to the end of 2023; China was in "
            "office on 21 July 2022."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.ICT,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        spell=2,
        period=Period("2024-01-01", "[2026-01-01..]"),
        citations=(
            Citation(s.CICA_SOC_2023_08, "on the approval for 2024-2025"),
            Citation(s.AT_202308, "on the approval for 2024-2025"),
        ),
        note=(
            "The Senior Officials Committee approved the term 2024-2025 on 22 August 2023; it is "
            "read as these two calendar years. Whether it was renewed for 2026 is not known, so "
            "that the end is bounded on one side only."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.EPIDEMIOLOGICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333),),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that "
            "day. No coordinator of the area is known; Kazakhstan had proposed it."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ms.EPIDEMIOLOGICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.JORDAN,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333),),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that day."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.SME,
        role=CoordinationRole.COORDINATOR,
        state=st.RUSSIA,
        period=Period("[..2012-09]"),
        citations=(
            Citation(s.CICA_SME_PLAN_2016),
            Citation(s.RU_MFA_2012),
            Citation(s.TASS_1957673),
        ),
        note=(
            "In office on 13 January 2016 and 14 May 2025 as well. On that last day a Russian "
            "official said that Russia had been in charge for about 15 years, which would be from "
            "about 2010."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.AGRICULTURE,
        role=CoordinationRole.COORDINATOR,
        state=st.CHINA,
        period=Period("[2016-04-28..2023-05-18]"),
        citations=(Citation(s.CICA_AGRI_2023), Citation(s.CN_WANG_20160428)),
        note=(
            "China's foreign minister announced on 28 April 2016 that China would take the role; "
            "it held it by 18 May 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.IT,
        role=CoordinationRole.COORDINATOR,
        state=st.REPUBLIC_OF_KOREA,
        period=Period("[2006-06-17..2008-06-13]"),
        citations=(
            Citation(s.CICA_SPEECH_214),
            Citation(s.KR_MOFA_2008),
            Citation(s.AJUNEWS_20080821),
            Citation(s.JOONGANG_20240827),
        ),
        note=(
            "The lower bound is the day on which the Republic of Korea became a member. In office "
            "on 20 December 2023 and 27 August 2024 as well."
        ),
        alternatives=(
            Alternative(
                "state",
                st.BANGLADESH.id,
                (Citation(s.MORNINGBELL_2020),),
                (
                    "Only a report of 11 December 2020 about Bangladesh's delegation calls "
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
        period=Period("2009-02-20"),
        citations=(
            Citation(s.CICA_TOURISM_CONCEPT_2009),
            Citation(s.CICA_TOURISM_2022),
            Citation(s.CICA_TOURISM_HEADS_2022),
            Citation(s.TREND_3718183),
        ),
        note=(
            "The start is the day on which the concept paper was approved, which says that "
            "Tajikistan took it upon itself to coordinate. In office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TOURISM,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.SRI_LANKA,
        period=Period("[2018-08-15..2023-12-31]"),
        citations=(Citation(s.CICA_1692),),
        note="The lower bound is the day on which Sri Lanka became a member.",
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRANSPORT_CORRIDORS,
        role=CoordinationRole.COORDINATOR,
        state=st.AZERBAIJAN,
        period=Period("[..2011-04-20]"),
        citations=(
            Citation(s.CICA_TRANSPORT_20210923),
            Citation(s.AZ_MFA_CICA),
            Citation(s.TREND_TRANSPORT_2023),
            Citation(s.TREND_3887915),
        ),
        note=(
            "That the role was held when experts met in Baku on 20-21 April 2011 is inferred from "
            "the account of Azerbaijan's foreign ministry. In office on 23 September 2021 and 19 "
            "April 2024 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRANSPORT_CORRIDORS,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333),),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that day."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.ENERGY,
        role=CoordinationRole.COORDINATOR,
        state=st.REPUBLIC_OF_KOREA,
        period=Period("[2006-06-17..2008-06-13]"),
        citations=(
            Citation(s.CICA_SPEECH_214),
            Citation(s.KR_MOFA_2008),
            Citation(s.AJUNEWS_20080821),
            Citation(s.JOONGANG_20240827),
        ),
        note=(
            "The lower bound is the day on which the Republic of Korea became a member. In office "
            "on 20 December 2023 and 27 August 2024 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.FINANCE,
        role=CoordinationRole.COORDINATOR,
        state=st.CHINA,
        period=Period("[2016-04-28..]"),
        citations=(Citation(s.CN_WANG_20160428), Citation(s.CICA_CHINA_2023)),
        note=(
            "China's foreign minister announced on 28 April 2016 that China would take the role, "
            "and from 2018 China held the Finance Summits; no source says that it was in office "
            "on a certain day."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ms.TRADE_INVESTMENT,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.KYRGYZSTAN,
        period=Period("[2022-09-15..2022-10-12]"),
        citations=(
            Citation(s.CICA_KG_2024),
            Citation(s.AT_SWG_2022_09),
            Citation(s.TREND_3718183),
            Citation(s.TDI_SOC_2022),
        ),
        note=(
            "The Special Working Group considered its candidacy on 13-14 September 2022, and the "
            "Senior Officials Committee that met before the Sixth Summit gave it the role. In "
            "office on 3 March 2023 and in 2024 as well. No coordinator of the area is known."
        ),
        alternatives=(
            Alternative(
                "role",
                CoordinationRole.COORDINATOR.value,
                (Citation(s.TDI_SOC_2022),),
                (
                    "A news report of 12 October 2022 says coordinator; the candidacy was for "
                    "co-coordinator, and that is what the Secretariat calls it in 2024."
                ),
            ),
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.SUSTAINABLE_DEVELOPMENT,
        role=CoordinationRole.COORDINATOR,
        state=st.THAILAND,
        period=Period("[2004-10-22..2022-07-31]"),
        citations=(
            Citation(s.CICA_1636),
            Citation(s.AT_202304),
            Citation(s.MOT_ENV),
        ),
        note=(
            "The lower bound is the day on which Thailand became a member. Thailand prepared the "
            "area's concept paper in July 2022, and it was approved on 19 April 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.ENVIRONMENT_PROTECTION,
        role=CoordinationRole.COORDINATOR,
        state=st.MONGOLIA,
        period=Period("[..2023-12-12]"),
        citations=(Citation(s.AT_2023_12_SOC), Citation(s.MOT_ENV)),
        note=(
            "The bound is the approval of the concept paper that Mongolia prepared. An article "
            "without a date, written after the Sixth Summit of October 2022, names Mongolia too."
        ),
        alternatives=(
            Alternative(
                "state",
                st.BANGLADESH.id,
                (Citation(s.MORNINGBELL_2020),),
                (
                    "Only a report of 11 December 2020 about Bangladesh's delegation calls "
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
        period=Period("[2014-05-20..2022-12-31]"),
        citations=(Citation(s.MOT_ENV),),
        note=(
            "The lower bound is the day on which Bangladesh became a member. The article that "
            "names it was written after the Sixth Summit of October 2022 and is taken to be of "
            "that year."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.ENVIRONMENT_PROTECTION,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("[..2022]"),
        citations=(Citation(s.MOT_ENV),),
        note=(
            "The article that names it was written after the Sixth Summit of October 2022 and is "
            "taken to be of that year."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.DISASTER,
        role=CoordinationRole.COORDINATOR,
        state=st.IRAN,
        period=Period("[..2023-12-12]"),
        citations=(Citation(s.AT_2023_12_SOC), Citation(s.MOT_ENV)),
        note=(
            "The bound is the approval of the concept paper that Iran prepared. An article "
            "without a date, written after the Sixth Summit of October 2022, names Iran too."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ms.DISASTER,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.BANGLADESH,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333), Citation(s.MOT_ENV)),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that day."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.COORDINATOR,
        state=st.KAZAKHSTAN,
        period=Period("[2007-03-01..2007-10-17]", "[2007-10-18..2021-12-31]"),
        citations=(Citation(s.CICA_CONCEPT_HUMAN), Citation(s.CICA_HUMAN)),
        note=(
            "Kazakhstan volunteered after the Cooperative Approach was approved in March 2007 and "
            "is named in the concept paper of 17 October 2007. Uzbekistan took its place on a day "
            "that is not known, in 2021 at the latest."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.COORDINATOR,
        state=st.UZBEKISTAN,
        period=Period("[2007-10-18..2021-12-31]"),
        citations=(Citation(s.CICA_HUMAN), Citation(s.TREND_3718183)),
        note=(
            "It took the place of Kazakhstan, which was still in office on 17 October 2007. In "
            "office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.CHINA,
        period=Period("2021-06-23"),
        citations=(
            Citation(s.CICA_PR_333),
            Citation(s.CICA_HUMAN),
            Citation(s.TREND_3718183),
        ),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that "
            "day. In office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.INDIA,
        period=Period("[..2021]"),
        citations=(Citation(s.CICA_HUMAN), Citation(s.TREND_3718183)),
        note=(
            "Named on a page of the Secretariat from after June 2021. In office on 3 March 2023 "
            "as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.KAZAKHSTAN,
        period=Period("[2007-10-18..2021-12-31]"),
        citations=(Citation(s.CICA_HUMAN), Citation(s.TREND_3718183)),
        note=(
            "Coordinator before, and so not co-coordinator until after 17 October 2007. Named on "
            "a page of the Secretariat from after June 2021. In office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=st.KYRGYZSTAN,
        period=Period("[..2021]"),
        citations=(Citation(s.CICA_HUMAN), Citation(s.TREND_3718183)),
        note=(
            "Named on a page of the Secretariat from after June 2021. In office on 3 March 2023 "
            "as well."
        ),
    ),
)
