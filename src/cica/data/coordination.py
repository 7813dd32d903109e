"""Who coordinated which dimension or priority area, in the order of the Catalogue.

An open start means that the state is first known in office on the day that bounds it.
"""

from cica._dates import Period
from cica._records import Alternative, Citation, Coordination
from cica._terms import CoordinationRole, Dimension
from cica.data import sources as s
from cica.data.measures import (
    AGRICULTURE,
    DISASTER,
    DRUGS,
    ENERGY,
    ENVIRONMENT_PROTECTION,
    EPIDEMIOLOGICAL,
    FINANCE,
    ICT,
    IT,
    SME,
    SUSTAINABLE_DEVELOPMENT,
    TERRORISM,
    TOURISM,
    TRADE_INVESTMENT,
    TRANSPORT_CORRIDORS,
)
from cica.data.states import (
    AFGHANISTAN,
    AZERBAIJAN,
    BANGLADESH,
    CHINA,
    INDIA,
    IRAN,
    JORDAN,
    KAZAKHSTAN,
    KYRGYZSTAN,
    MONGOLIA,
    REPUBLIC_OF_KOREA,
    RUSSIA,
    SRI_LANKA,
    TAJIKISTAN,
    THAILAND,
    TURKIYE,
    UZBEKISTAN,
)

COORDINATIONS: tuple[Coordination, ...] = (
    Coordination(
        dimension=Dimension.MILITARY_POLITICAL,
        role=CoordinationRole.COORDINATOR,
        state=KAZAKHSTAN.id,
        period=Period("[..2021-08-11]"),
        citations=(
            Citation(s.CICA_MILPOL_SEM_2021.id),
            Citation(s.CICA_MILPOL_SEM_2023.id),
            Citation(s.CICA_MILPOL_2013.id),
        ),
        note="In office on 23 August 2023 as well.",
    ),
    Coordination(
        dimension=Dimension.MILITARY_POLITICAL,
        role=CoordinationRole.CO_COORDINATOR,
        state=TURKIYE.id,
        period=Period("[..2021]"),
        citations=(Citation(s.CICA_MILPOL_2013.id),),
        note="Named on a page of the Secretariat as it stood in 2021.",
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        role=CoordinationRole.COORDINATOR,
        state=TURKIYE.id,
        period=Period("[..2008-01-30]"),
        citations=(
            Citation(s.CICA_NCT_GENERAL.id),
            Citation(s.CICA_NCT_PLAN.id),
            Citation(s.TR_MFA_20080130.id),
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
        state=AFGHANISTAN.id,
        period=Period("[..2021-10]"),
        citations=(Citation(s.CICA_NCT_GENERAL.id),),
        note="For what the Catalogue of 2021 calls new challenges and threats (general).",
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=TERRORISM.id,
        role=CoordinationRole.COORDINATOR,
        state=INDIA.id,
        period=Period("[..2021-10]"),
        citations=(
            Citation(s.CICA_TERRORISM.id),
            Citation(s.CICA_1684.id),
            Citation(s.MEA_2023.id),
        ),
        note="In office on 22 September 2023 as well.",
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=DRUGS.id,
        role=CoordinationRole.COORDINATOR,
        state=IRAN.id,
        period=Period("[..2023-08-02]"),
        citations=(Citation(s.IRNA_DRUGS.id), Citation(s.CICA_1928.id)),
        note=(
            "Iran's news agency calls it the country in charge of this field in a report of "
            "Wednesday 2 August, without a year: 2017 and 2023 both fit, and the later one bounds "
            "the start. Iran's drug control headquarters gave a CICA course in the area on 11 "
            "December 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT.id,
        role=CoordinationRole.COORDINATOR,
        state=RUSSIA.id,
        period=Period("[2022-01-01..2022-07-21]", "2024-01-01"),
        citations=(Citation(s.CICA_1278.id), Citation(s.CICA_ICT_WORKSHOP_2022.id)),
        note=(
            "The term is given as 2022-2023, read as lasting to the end of 2023; Russia was in "
            "office on 21 July 2022. One page of the Secretariat calls Russia and China the "
            "co-coordinators of the term, another tells the two roles apart."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT.id,
        role=CoordinationRole.COORDINATOR,
        state=RUSSIA.id,
        period=Period("2024-01-01", "[2026-01-01..]"),
        citations=(
            Citation(s.CICA_SOC_2023_08.id, "on the approval for 2024-2025"),
            Citation(s.AT_202308.id, "on the approval for 2024-2025"),
            Citation(s.TASS_1957673.id),
        ),
        note=(
            "The Senior Officials Committee approved the term 2024-2025 on 22 August 2023; it is "
            "read as these two calendar years. In office on 14 May 2025 as well. Whether the term "
            "was renewed for 2026 is not known, so that the end is bounded on one side only."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=CHINA.id,
        period=Period("[2022-01-01..2022-07-21]", "2024-01-01"),
        citations=(Citation(s.CICA_1278.id), Citation(s.CICA_ICT_WORKSHOP_2022.id)),
        note=(
            "The term is given as 2022-2023, read as lasting to the end of 2023; China was in "
            "office on 21 July 2022."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=CHINA.id,
        period=Period("2024-01-01", "[2026-01-01..]"),
        citations=(
            Citation(s.CICA_SOC_2023_08.id, "on the approval for 2024-2025"),
            Citation(s.AT_202308.id, "on the approval for 2024-2025"),
        ),
        note=(
            "The Senior Officials Committee approved the term 2024-2025 on 22 August 2023; it is "
            "read as these two calendar years. Whether it was renewed for 2026 is not known, so "
            "that the end is bounded on one side only."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=EPIDEMIOLOGICAL.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=CHINA.id,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333.id),),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that "
            "day. No coordinator of the area is known; Kazakhstan had proposed it."
        ),
    ),
    Coordination(
        dimension=Dimension.NEW_CHALLENGES,
        area=EPIDEMIOLOGICAL.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=JORDAN.id,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333.id),),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that day."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=SME.id,
        role=CoordinationRole.COORDINATOR,
        state=RUSSIA.id,
        period=Period("[..2012-09]"),
        citations=(
            Citation(s.CICA_SME_PLAN_2016.id),
            Citation(s.RU_MFA_2012.id),
            Citation(s.TASS_1957673.id),
        ),
        note=(
            "In office on 13 January 2016 and 14 May 2025 as well. On that last day a Russian "
            "official said that Russia had been in charge for about 15 years, which would be from "
            "about 2010."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=AGRICULTURE.id,
        role=CoordinationRole.COORDINATOR,
        state=CHINA.id,
        period=Period("[2016-04-28..2023-05-18]"),
        citations=(Citation(s.CICA_AGRI_2023.id), Citation(s.CN_WANG_20160428.id)),
        note=(
            "China's foreign minister announced on 28 April 2016 that China would take the role; "
            "it held it by 18 May 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=IT.id,
        role=CoordinationRole.COORDINATOR,
        state=REPUBLIC_OF_KOREA.id,
        period=Period("[2006-06-17..2008-06-13]"),
        citations=(
            Citation(s.CICA_SPEECH_214.id),
            Citation(s.KR_MOFA_2008.id),
            Citation(s.AJUNEWS_20080821.id),
            Citation(s.JOONGANG_20240827.id),
        ),
        note=(
            "The lower bound is the day on which the Republic of Korea became a member. In office "
            "on 20 December 2023 and 27 August 2024 as well."
        ),
        alternatives=(
            Alternative(
                "state",
                BANGLADESH.id,
                (Citation(s.MORNINGBELL_2020.id),),
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
        area=TOURISM.id,
        role=CoordinationRole.COORDINATOR,
        state=TAJIKISTAN.id,
        period=Period("2009-02-20"),
        citations=(
            Citation(s.CICA_TOURISM_CONCEPT_2009.id),
            Citation(s.CICA_TOURISM_2022.id),
            Citation(s.CICA_TOURISM_HEADS_2022.id),
            Citation(s.TREND_3718183.id),
        ),
        note=(
            "The start is the day on which the concept paper was approved, which says that "
            "Tajikistan took it upon itself to coordinate. In office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=TOURISM.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=SRI_LANKA.id,
        period=Period("[2018-08-15..2023-12-31]"),
        citations=(Citation(s.CICA_1692.id),),
        note="The lower bound is the day on which Sri Lanka became a member.",
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=TRANSPORT_CORRIDORS.id,
        role=CoordinationRole.COORDINATOR,
        state=AZERBAIJAN.id,
        period=Period("[..2011-04-20]"),
        citations=(
            Citation(s.CICA_TRANSPORT_20210923.id),
            Citation(s.AZ_MFA_CICA.id),
            Citation(s.TREND_TRANSPORT_2023.id),
            Citation(s.TREND_3887915.id),
        ),
        note=(
            "That the role was held when experts met in Baku on 20-21 April 2011 is inferred from "
            "the account of Azerbaijan's foreign ministry. In office on 23 September 2021 and 19 "
            "April 2024 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=TRANSPORT_CORRIDORS.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=CHINA.id,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333.id),),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that day."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=ENERGY.id,
        role=CoordinationRole.COORDINATOR,
        state=REPUBLIC_OF_KOREA.id,
        period=Period("[2006-06-17..2008-06-13]"),
        citations=(
            Citation(s.CICA_SPEECH_214.id),
            Citation(s.KR_MOFA_2008.id),
            Citation(s.AJUNEWS_20080821.id),
            Citation(s.JOONGANG_20240827.id),
        ),
        note=(
            "The lower bound is the day on which the Republic of Korea became a member. In office "
            "on 20 December 2023 and 27 August 2024 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=FINANCE.id,
        role=CoordinationRole.COORDINATOR,
        state=CHINA.id,
        period=Period("[2016-04-28..]"),
        citations=(Citation(s.CN_WANG_20160428.id), Citation(s.CICA_CHINA_2023.id)),
        note=(
            "China's foreign minister announced on 28 April 2016 that China would take the role, "
            "and from 2018 China held the Finance Summits; no source says that it was in office "
            "on a certain day."
        ),
    ),
    Coordination(
        dimension=Dimension.ECONOMIC,
        area=TRADE_INVESTMENT.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=KYRGYZSTAN.id,
        period=Period("[2022-09-15..2022-10-12]"),
        citations=(
            Citation(s.CICA_KG_2024.id),
            Citation(s.AT_SWG_2022_09.id),
            Citation(s.TREND_3718183.id),
            Citation(s.TDI_SOC_2022.id),
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
                (Citation(s.TDI_SOC_2022.id),),
                (
                    "A news report of 12 October 2022 says coordinator; the candidacy was for "
                    "co-coordinator, and that is what the Secretariat calls it in 2024."
                ),
            ),
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=SUSTAINABLE_DEVELOPMENT.id,
        role=CoordinationRole.COORDINATOR,
        state=THAILAND.id,
        period=Period("[2004-10-22..2022-07-31]"),
        citations=(
            Citation(s.CICA_1636.id),
            Citation(s.AT_202304.id),
            Citation(s.MOT_ENV.id),
        ),
        note=(
            "The lower bound is the day on which Thailand became a member. Thailand prepared the "
            "area's concept paper in July 2022, and it was approved on 19 April 2023."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ENVIRONMENT_PROTECTION.id,
        role=CoordinationRole.COORDINATOR,
        state=MONGOLIA.id,
        period=Period("[..2023-12-12]"),
        citations=(Citation(s.AT_2023_12_SOC.id), Citation(s.MOT_ENV.id)),
        note=(
            "The bound is the approval of the concept paper that Mongolia prepared. An article "
            "without a date, written after the Sixth Summit of October 2022, names Mongolia too."
        ),
        alternatives=(
            Alternative(
                "state",
                BANGLADESH.id,
                (Citation(s.MORNINGBELL_2020.id),),
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
        area=ENVIRONMENT_PROTECTION.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=BANGLADESH.id,
        period=Period("[2014-05-20..2022-12-31]"),
        citations=(Citation(s.MOT_ENV.id),),
        note=(
            "The lower bound is the day on which Bangladesh became a member. The article that "
            "names it was written after the Sixth Summit of October 2022 and is taken to be of "
            "that year."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=ENVIRONMENT_PROTECTION.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=CHINA.id,
        period=Period("[..2022]"),
        citations=(Citation(s.MOT_ENV.id),),
        note=(
            "The article that names it was written after the Sixth Summit of October 2022 and is "
            "taken to be of that year."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=DISASTER.id,
        role=CoordinationRole.COORDINATOR,
        state=IRAN.id,
        period=Period("[..2023-12-12]"),
        citations=(Citation(s.AT_2023_12_SOC.id), Citation(s.MOT_ENV.id)),
        note=(
            "The bound is the approval of the concept paper that Iran prepared. An article "
            "without a date, written after the Sixth Summit of October 2022, names Iran too."
        ),
    ),
    Coordination(
        dimension=Dimension.ENVIRONMENTAL,
        area=DISASTER.id,
        role=CoordinationRole.CO_COORDINATOR,
        state=BANGLADESH.id,
        period=Period("2021-06-23"),
        citations=(Citation(s.CICA_PR_333.id), Citation(s.MOT_ENV.id)),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that day."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.COORDINATOR,
        state=KAZAKHSTAN.id,
        period=Period("[2007-03-01..2007-10-17]", "[2007-10-18..2021-12-31]"),
        citations=(Citation(s.CICA_CONCEPT_HUMAN.id), Citation(s.CICA_HUMAN.id)),
        note=(
            "Kazakhstan volunteered after the Cooperative Approach was approved in March 2007 and "
            "is named in the concept paper of 17 October 2007. Uzbekistan took its place on a day "
            "that is not known, in 2021 at the latest."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.COORDINATOR,
        state=UZBEKISTAN.id,
        period=Period("[2007-10-18..2021-12-31]"),
        citations=(Citation(s.CICA_HUMAN.id), Citation(s.TREND_3718183.id)),
        note=(
            "It took the place of Kazakhstan, which was still in office on 17 October 2007. In "
            "office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=CHINA.id,
        period=Period("2021-06-23"),
        citations=(
            Citation(s.CICA_PR_333.id),
            Citation(s.CICA_HUMAN.id),
            Citation(s.TREND_3718183.id),
        ),
        note=(
            "New in the list of coordinators that the Senior Officials Committee adopted that "
            "day. In office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=INDIA.id,
        period=Period("[..2021]"),
        citations=(Citation(s.CICA_HUMAN.id), Citation(s.TREND_3718183.id)),
        note=(
            "Named on a page of the Secretariat from after June 2021. In office on 3 March 2023 "
            "as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=KAZAKHSTAN.id,
        period=Period("[2007-10-18..2021-12-31]"),
        citations=(Citation(s.CICA_HUMAN.id), Citation(s.TREND_3718183.id)),
        note=(
            "Coordinator before, and so not co-coordinator until after 17 October 2007. Named on "
            "a page of the Secretariat from after June 2021. In office on 3 March 2023 as well."
        ),
    ),
    Coordination(
        dimension=Dimension.HUMAN,
        role=CoordinationRole.CO_COORDINATOR,
        state=KYRGYZSTAN.id,
        period=Period("[..2021]"),
        citations=(Citation(s.CICA_HUMAN.id), Citation(s.TREND_3718183.id)),
        note=(
            "Named on a page of the Secretariat from after June 2021. In office on 3 March 2023 "
            "as well."
        ),
    ),
)
