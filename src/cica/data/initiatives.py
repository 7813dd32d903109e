"""What was proposed within CICA, and the initiatives of Kazakhstan told beside it.

CICA's own come first, in the order of their first event, then those of the background.
"""

from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Initiative, InitiativeEvent
from cica.terms import InitiativeId, InitiativeStatus

CICA_OSCE = Initiative(
    id="cica-osce",
    title="Joining the capacities of CICA and the OSCE",
    names=("OSCE-CICA Forum", "Joint ministerial meeting of the OSCE and CICA"),
    proposer="Nursultan Nazarbayev, President of Kazakhstan",
    proposer_state=st.KAZAKHSTAN,
    description=(
        "A partnership of the two security forums, of Asia and of Europe, that would make a "
        "common belt of security and cooperation across Eurasia. It was first put as a forum of "
        "both, then as a joint meeting, and from 2019 as one of the three dialogues."
    ),
    history=(
        InitiativeEvent(
            when="[2010-01-01..2010-06-07]",
            what=(
                "Kanat Saudabayev, Foreign Minister and Chairman-in-Office of the OSCE, suggested "
                "a permanent OSCE-CICA Forum at a special meeting in Istanbul shortly before the "
                "summit."
            ),
            body="OSCE chairmanship of Kazakhstan",
            status=InitiativeStatus.PROPOSED,
            citations=(Citation(s.EURODIALOGUE_2010),),
        ),
        InitiativeEvent(
            when="2010-06-08",
            what="Nazarbayev spoke for an OSCE-CICA forum before the heads of state.",
            body="Third Summit, Istanbul",
            citations=(Citation(s.VK_2010), Citation(s.KAZWORLD_20100608)),
        ),
        InitiativeEvent(
            when="2012-09-12",
            what="The Secretary General of the OSCE addressed the ministers of CICA.",
            body="Fourth Ministerial Meeting, Astana",
            citations=(Citation(s.OSCE_20120912),),
        ),
        InitiativeEvent(
            when="2018-11-13",
            what=(
                "Nazarbayev suggested a joint consultative meeting of both as a step towards a "
                "common Eurasian zone of security."
            ),
            body="Astana Club",
            citations=(Citation(s.INFORM_ASTANACLUB_2018), Citation(s.KOMMERSANT_20181113)),
        ),
        InitiativeEvent(
            when="[2019-04-25..2019-04-27]",
            what="It became the second of Nazarbayev's three dialogues.",
            body="Second Belt and Road Forum, Beijing",
            citations=(
                Citation(s.KAZEMB_3D),
                Citation(s.INFORM_3D),
                Citation(s.CN_SYDNEY_BRF_2019, "the days of the forum"),
                Citation(s.INTERVIEW_SARYBAY_2021, "on CICA and the OSCE"),
            ),
        ),
        InitiativeEvent(
            when="2019-11-12",
            what="Nazarbayev asked again that the potentials of both be joined.",
            body="Astana Club",
            citations=(Citation(s.CARAVAN_20191112),),
        ),
        InitiativeEvent(
            when="[2021-02-03..2021-02-14]",
            what=(
                "The Executive Director said that views of the idea differ within CICA and the "
                "OSCE, that it needs time, and that both are in dialogue meanwhile."
            ),
            body="Executive Director",
            citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on CICA and the OSCE"),),
        ),
    ),
    related=(InitiativeId("three-dialogues"),),
    organizations=(o.OSCE,),
    citations=(
        Citation(s.INTERVIEW_SARYBAY_2021, "on CICA and the OSCE"),
        Citation(s.VK_2010),
        Citation(s.KAZEMB_3D),
        Citation(s.INFORM_ASTANACLUB_2018),
    ),
    note=(
        "The day of the special meeting in Istanbul is not known; the bounds are the beginning of "
        "Kazakhstan's year in the chair of the OSCE and the eve of the Third Summit. No joint "
        "ministerial meeting is known to have taken place. The interview is undated; its own words "
        "place it in early February 2021, here taken as the days after 3 February up to the middle "
        "of the month."
    ),
)

TRANSFORMATION = Initiative(
    id="transformation",
    title="Transformation of CICA into an international organization",
    names=(
        "Organization for Security and Development in Asia",
        "OSDA",
        "Institutionalization of CICA",
    ),
    proposer=(
        "Nursultan Nazarbayev, President of Kazakhstan; taken up by Kassym-Jomart Tokayev, "
        "President of Kazakhstan"
    ),
    proposer_state=st.KAZAKHSTAN,
    description=(
        "The gradual change of the Conference into a full regional organization with a charter, "
        "on the basis of what it has and by consensus."
    ),
    history=(
        InitiativeEvent(
            when="2010-06-08",
            what=(
                "Nazarbayev remarked that CICA was gradually becoming a full organization, and "
                "asked for a Secretary General in place of the Executive Director."
            ),
            body="Third Summit, Istanbul",
            citations=(Citation(s.VK_2010),),
        ),
        InitiativeEvent(
            when="2012-09-12",
            what=(
                "Nazarbayev appealed to the members to create a full regional organization on the "
                "basis of the Conference: for the first time, as the Executive Director told it "
                "in 2021."
            ),
            body="Fourth Ministerial Meeting, Astana",
            status=InitiativeStatus.PROPOSED,
            citations=(
                Citation(
                    s.INTERVIEW_SARYBAY_2021,
                    "on the transformation: the first appeal, at the anniversary meeting of 2012",
                ),
                Citation(s.AKORDA_2012, "the day of the address"),
                Citation(s.KAZPRAVDA_20120913, "the day of the address"),
            ),
        ),
        InitiativeEvent(
            when="2014-05-21",
            what=(
                "Nazarbayev proposed in so many words to build an Organization for Security and "
                "Development in Asia on the basis of CICA."
            ),
            body="Fourth Summit, Shanghai",
            citations=(Citation(s.AT_2014), Citation(s.TENGRI_2014)),
        ),
        InitiativeEvent(
            when="2018-11-13",
            what=(
                "Nazarbayev repeated that CICA could be the base of a security organization for "
                "Asia."
            ),
            body="Astana Club",
            citations=(Citation(s.INFORM_ASTANACLUB_2018),),
        ),
        InitiativeEvent(
            when="[2021-02-03..2021-02-14]",
            what=(
                "A priority of the Kazakh chairmanship: the Executive Director expected that the "
                "members may come to a decision on the next stage by the 30th anniversary, in "
                "2022."
            ),
            body="Executive Director",
            status=InitiativeStatus.UNDER_CONSIDERATION,
            citations=(
                Citation(
                    s.INTERVIEW_SARYBAY_2021,
                    "on the transformation: a decision by the 30th anniversary",
                ),
            ),
        ),
        InitiativeEvent(
            when="2021-05",
            what="It was named as the main priority of the chairmanship.",
            body="Kazakh chairmanship",
            citations=(Citation(s.INFORM_WG_2021_05),),
        ),
        InitiativeEvent(
            when="2021-10-12",
            what=(
                "President Tokayev told the heads of delegation that CICA has every mark of an "
                "organization."
            ),
            body="Sixth Ministerial Meeting, Nur-Sultan",
            citations=(
                Citation(s.CICA_941),
                Citation(s.INFORM_20211012),
                Citation(s.KOREAHERALD_2021),
                Citation(s.GLOBALAFFAIRS_2022),
            ),
        ),
        InitiativeEvent(
            when="2022-03-30",
            what="It was agreed that the Sixth Summit should launch a gradual transformation.",
            body="Senior Officials Committee",
            citations=(Citation(s.CICA_1228), Citation(s.INFORM_202203)),
        ),
        InitiativeEvent(
            when="2022-10-13",
            what=(
                "The heads of state launched the transformation with the Astana Statement, which "
                "opened the negotiations and renamed the councils and the head of the Secretariat."
            ),
            body="Sixth Summit, Astana",
            status=InitiativeStatus.DECIDED,
            citations=(
                Citation(s.KREMLIN_5852),
                Citation(s.AT_ASTANA_STATEMENT),
                Citation(s.INFORM_20221013),
                Citation(s.GLOBALAFFAIRS_2022),
            ),
        ),
        InitiativeEvent(
            when="2023-04-19",
            what="The draft of a road map was discussed for the first time.",
            body="Senior Officials Committee",
            citations=(Citation(s.AT_202304),),
        ),
        InitiativeEvent(
            when="2023-05-16",
            what="The draft road map found support.",
            body="Special Working Group",
            citations=(Citation(s.CICA_SWG_2023_05),),
        ),
        InitiativeEvent(
            when="2023-08-22",
            what="The draft road map was completed.",
            body="Senior Officials Committee",
            citations=(Citation(s.CICA_SOC_2023_08),),
        ),
        InitiativeEvent(
            when="2023-09-21",
            what=(
                "The ministers adopted the Road Map for CICA Transformation, with eight clusters "
                "of reform."
            ),
            body="Ministerial Council, informal meeting in New York",
            citations=(
                Citation(s.CICA_1828),
                Citation(s.MEA_2023),
                Citation(s.INFORM_20230922),
            ),
        ),
        InitiativeEvent(
            when="2025-09-25",
            what="The ministers noted the progress made.",
            body="Ministerial Council, informal meeting in New York",
            citations=(Citation(s.AZERTAG_20250925), Citation(s.TREND_4095654)),
        ),
        InitiativeEvent(
            when="2025-12-17",
            what="Members spoke for going on with the transformation.",
            body="Senior Officials Committee",
            citations=(Citation(s.TREND_2025_12), Citation(s.REPORT_202512B)),
        ),
        InitiativeEvent(
            when="[2026-02-25..2026-02-27]",
            what="Talks on the charter went on, as the Secretary General said in Thailand.",
            body="Secretary General",
            citations=(Citation(s.CICA_2897),),
        ),
    ),
    related=(InitiativeId("secretary-general"), InitiativeId("charter")),
    citations=(
        Citation(s.INTERVIEW_SARYBAY_2021, "on the transformation into an organization"),
        Citation(s.KREMLIN_5852),
        Citation(s.AT_ASTANA_STATEMENT),
        Citation(s.TENGRI_2014),
    ),
    note=(
        "That the first appeal was made in 2012 stands in the interview alone: the reports that "
        "were read of the address of 12 September 2012 speak only of further institutional "
        "development. The interview is undated; its own words place it in early February 2021, "
        "here taken as the days after 3 February up to the middle of the month."
    ),
    alternatives=(
        Alternative(
            "history",
            "2010-06-08",
            (Citation(s.VK_2010),),
            (
                "As the first call: it was a remark on the way that CICA was going, not a "
                "proposal to its members."
            ),
        ),
        Alternative(
            "history",
            "2014-05-21",
            (Citation(s.AT_2014), Citation(s.TENGRI_2014)),
            (
                "As the first call: it is the first explicit proposal in the reports of the "
                "speeches, but the interview of 2021 tells of an appeal in 2012."
            ),
        ),
        Alternative(
            "history",
            "2021-10",
            (Citation(s.GLOBALAFFAIRS_2022),),
            (
                "As the month in which Tokayev first raised it: a report of May 2021 already has "
                "it as the main priority of his chairmanship, and credits Nazarbayev."
            ),
        ),
    ),
)

ASIAN_SECURITY_CONCEPT = Initiative(
    id="asian-security-concept",
    title="New Asian security concept",
    proposer="Xi Jinping, President of China",
    proposer_state=st.CHINA,
    description=(
        "A view of security in Asia that rests on four attributes: common, comprehensive, "
        "cooperative and sustainable."
    ),
    history=(
        InitiativeEvent(
            when="2014-05-21",
            what="Xi Jinping set it out when China took over the chair.",
            body="Fourth Summit, Shanghai",
            status=InitiativeStatus.PROPOSED,
            citations=(
                Citation(s.CICACHINA),
                Citation(s.XI_2014),
                Citation(s.CD_2014),
            ),
        ),
        InitiativeEvent(
            when="[2021-02-03..2021-02-14]",
            what=(
                "The Executive Director named the four attributes, with indivisible and equal, as "
                "the concept of security that CICA promotes."
            ),
            body="Executive Director",
            citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),),
        ),
    ),
    related=(InitiativeId("defence-consultations"),),
    citations=(Citation(s.XI_2014), Citation(s.CD_2014)),
    note=(
        "The interview of early February 2021 does not trace its six attributes to the proposal "
        "of 2014; four of them are the same words."
    ),
)

BUSINESS_COUNCIL = Initiative(
    id="business-council",
    title="Business Council",
    names=("CICA Business Council",),
    proposer="Heads of state and government of the CICA member states",
    description=(
        "An advisory body for the business of the members that meets in plenary session, mostly "
        "beside a business forum."
    ),
    history=(
        InitiativeEvent(
            when="[2014-05-20..2014-05-21]",
            what="The heads of state and government took the initiative for a council of business.",
            body="Fourth Summit, Shanghai",
            status=InitiativeStatus.PROPOSED,
            citations=(Citation(s.CCCME_MECHANISMS),),
        ),
        InitiativeEvent(
            when="2015-11-24",
            what="The council was founded beside the Fourth Business Forum, on 24 and 25 November.",
            body="Founding assembly, Beijing",
            status=InitiativeStatus.ESTABLISHED,
            citations=(Citation(s.CCCME_2015),),
        ),
        InitiativeEvent(
            when="[2023-07..2023-08]",
            what="The Board prepared the sixth plenary session, set for 14 September in Almaty.",
            body="Board of the Business Council",
            status=InitiativeStatus.OPERATIONAL,
            citations=(Citation(s.CICA_BC_BOARD_2023), Citation(s.CICA_HALFYEAR_2023)),
        ),
        InitiativeEvent(
            when="2025-05-20",
            what=(
                "The eighth plenary session met; Azerbaijan's agency KOBIA has the chair for 2024 "
                "to 2026."
            ),
            body="Business Council, Baku",
            citations=(Citation(s.TREND_BC8), Citation(s.NEWSAZ_BC8)),
        ),
    ),
    related=(InitiativeId("food-security"),),
    citations=(
        Citation(s.CICA_STRUCTURE),
        Citation(s.CCCME_2015),
        Citation(s.CCCME_MECHANISMS),
    ),
    note=(
        "The date of the Board's meeting in 2023 is inferred from the order of the Secretariat's "
        "releases. The council must have worked before: sessions one to five are not dated here."
    ),
)

YOUTH_COUNCIL = Initiative(
    id="youth-council",
    title="Youth Council",
    names=("CICA Youth Council",),
    proposer="China",
    proposer_state=st.CHINA,
    description="An advisory body for the youth of the members, founded under China's chair.",
    history=(
        InitiativeEvent(
            when="2015-08",
            what="The council was founded.",
            body="Founding meeting, Beijing",
            status=InitiativeStatus.ESTABLISHED,
            citations=(Citation(s.CBM_GONG_2016),),
        ),
        InitiativeEvent(
            when="2021-06-18",
            what="The fourth session met by video conference.",
            body="Youth Council",
            status=InitiativeStatus.OPERATIONAL,
            citations=(Citation(s.INFORM_YC4),),
        ),
        InitiativeEvent(
            when="2023-10-12",
            what="The sixth meeting was held.",
            body="Youth Council, Samarkand",
            citations=(Citation(s.CICA_YC_6),),
        ),
        InitiativeEvent(
            when="2024-10-03",
            what=("The seventh meeting was held, with the rally of volunteers on 3 and 4 October."),
            body="Youth Council, Astana",
            citations=(Citation(s.RALLY_2024),),
        ),
    ),
    related=(
        InitiativeId("dialogue-of-generations"),
        InitiativeId("volunteer-rally"),
    ),
    citations=(
        Citation(s.CICA_YC_6),
        Citation(s.CBM_GONG_2016),
        Citation(s.AZ_MFA_CICA),
    ),
    note=(
        "A second conference was planned for Bishkek in July 2016, and a third was held in Baku on "
        "a day that is not known; the council may have been at work before 2021."
    ),
    alternatives=(
        Alternative(
            "history",
            "2014",
            (Citation(s.INFORM_YC_2023),),
            (
                "A news agency dates the founding to 2014; the Executive Director of the time "
                "wrote in 2016 that it was in Beijing in August 2015."
            ),
        ),
    ),
)

ENVIRONMENT_CONFERENCE = Initiative(
    id="environment-conference",
    title="Ministerial Conference on Environmental Issues",
    proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
    proposer_state=st.KAZAKHSTAN,
    description="A first conference of the ministers of environment of the members, in Astana.",
    history=(
        InitiativeEvent(
            when="2022-10-13",
            what="Tokayev suggested a high-level conference on the environment in Astana in 2024.",
            body="Sixth Summit, Astana",
            status=InitiativeStatus.PROPOSED,
            citations=(Citation(s.CICA_1762), Citation(s.INFORM_ENV_2022)),
        ),
        InitiativeEvent(
            when="2024-08-28",
            what="The conference was held and issued a high-level statement.",
            body="Ministers of environment, Astana",
            status=InitiativeStatus.CONCLUDED,
            citations=(Citation(s.AT_202409), Citation(s.CAC_ENV_2024)),
        ),
    ),
    related=(InitiativeId("environment-council"),),
    citations=(
        Citation(s.CICA_1762),
        Citation(s.INFORM_ENV_2022),
        Citation(s.AT_202409),
    ),
)

VOLUNTEER_RALLY = Initiative(
    id="volunteer-rally",
    title="Rally of leaders of volunteer movements",
    proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
    proposer_state=st.KAZAKHSTAN,
    description="A meeting of the leaders of volunteers of the members, held once in Astana.",
    history=(
        InitiativeEvent(
            when="[2022-10-12..2022-10-13]",
            what="A rally in 2024 was suggested.",
            body="Sixth Summit, Astana",
            status=InitiativeStatus.PROPOSED,
            citations=(Citation(s.CICA_HALFYEAR_2023), Citation(s.DARYO_2023)),
        ),
        InitiativeEvent(
            when="2023-08-22",
            what="A ministerial statement on volunteerism was recommended for adoption.",
            body="Senior Officials Committee",
            citations=(Citation(s.CICA_SOC_2023_08),),
        ),
        InitiativeEvent(
            when="2023-09-21",
            what="The ministers adopted the statement on volunteerism.",
            body="Ministerial Council, informal meeting in New York",
            citations=(Citation(s.CICA_1828),),
        ),
        InitiativeEvent(
            when="2024-10-04",
            what="The rally of 3 and 4 October closed.",
            body="Youth Council, Astana",
            status=InitiativeStatus.CONCLUDED,
            citations=(Citation(s.RALLY_2024), Citation(s.AT_20241217)),
        ),
    ),
    related=(YOUTH_COUNCIL, InitiativeId("volunteerism-cbm")),
    citations=(
        Citation(s.CICA_HALFYEAR_2023),
        Citation(s.CICA_1789),
        Citation(s.CICA_INDIA_2024),
        Citation(s.AT_20241217),
    ),
    note="The rally was first planned for May 2024.",
)

SEMIPALATINSK_CLOSURE = Initiative(
    id="semipalatinsk-closure",
    title="Closure of the Semipalatinsk nuclear test site",
    proposer="Nursultan Nazarbayev, President of the Kazakh SSR",
    proposer_state=st.KAZAKHSTAN,
    description=(
        "The end of nuclear tests at the site in Kazakhstan where the Soviet Union had tested "
        "since 1949."
    ),
    history=(
        InitiativeEvent(
            when="1991-08-29",
            what="Decree No. 409 closed the test site.",
            body="President of the Kazakh SSR",
            status=InitiativeStatus.CONCLUDED,
            citations=(
                Citation(s.KZ_MFA_SARYBAY_DISARMAMENT, "the decree of 1991"),
                Citation(s.INFORM_1991),
                Citation(s.UATOM_1991),
                Citation(s.INTERVIEW_SARYBAY_2021, "on Kazakhstan as the author of CICA"),
            ),
        ),
        InitiativeEvent(
            when="2009-12-02",
            what=(
                "Resolution 64/35, which Kazakhstan had proposed, made 29 August the "
                "International Day against Nuclear Tests."
            ),
            body="UN General Assembly",
            citations=(Citation(s.UATOM_1991), Citation(s.INFORM_1991, "the proposal")),
        ),
    ),
    related=(InitiativeId("nuclear-renunciation"),),
    organizations=(o.UN,),
    background=True,
    citations=(
        Citation(s.INTERVIEW_SARYBAY_2021, "on Kazakhstan as the author of CICA"),
        Citation(s.INFORM_1991),
        Citation(s.UATOM_1991),
    ),
)

INITIATIVES: tuple[Initiative, ...] = (
    Initiative(
        id="convening-cica",
        title="Convening of CICA",
        names=("Founding of CICA",),
        proposer="Nursultan Nazarbayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A conference of Asian states on interaction and measures to build confidence among "
            "them, to fill the lack of a security structure in Asia."
        ),
        history=(
            InitiativeEvent(
                when="1992-10-05",
                what="Nazarbayev proposed the conference in his first address to the Assembly.",
                body="UN General Assembly, 47th session",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_ABOUT),
                    Citation(s.CICA_EVOLUTION_2010),
                    Citation(s.KZ_MFA_CICA),
                    Citation(s.INTERVIEW_SARYBAY_2021, "on what CICA is today: 5 October 1992"),
                ),
            ),
            InitiativeEvent(
                when="1993-04",
                what="Representatives of twelve states met for the first time to prepare it.",
                body="Preparatory meeting of foreign ministries",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_EVOLUTION_2010),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on what CICA is today: the first negotiations",
                    ),
                ),
            ),
            InitiativeEvent(
                when="1995-03",
                what="The group that drafted the basic documents met for the first time.",
                body="Special Working Group",
                citations=(Citation(s.CICA_EVOLUTION_2010),),
            ),
            InitiativeEvent(
                when="1999-09-14",
                what=(
                    "Fifteen states adopted the Declaration on the Principles Guiding Relations "
                    "between the CICA Member States."
                ),
                body="First Ministerial Meeting, Almaty",
                status=InitiativeStatus.DECIDED,
                citations=(Citation(s.CICA_ABOUT), Citation(s.KZ_GULF_5)),
            ),
            InitiativeEvent(
                when="2002-06-04",
                what="The heads of state adopted the Almaty Act, which serves as the charter.",
                body="First Summit, Almaty",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_FIRST_SUMMIT),
                    Citation(s.ALMATY_ACT),
                    Citation(s.INTERVIEW_SARYBAY_2021, "on what CICA is today"),
                ),
            ),
            InitiativeEvent(
                when="2006-06-17",
                what="The permanent Secretariat was founded.",
                body="Second Summit, Almaty",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.CICA_SECRETARIAT_OLD),
                    Citation(s.KZ_MFA_CICA),
                    Citation(s.CBM_GONG_2016),
                    Citation(s.REGNUM_2006),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_ABOUT),
            Citation(s.CICA_EVOLUTION_2010),
            Citation(s.INTERVIEW_SARYBAY_2021, "on what CICA is today"),
        ),
    ),
    Initiative(
        id="secretary-general",
        title="Post of CICA Secretary General",
        proposer="Nursultan Nazarbayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description="A Secretary General in place of the Executive Director of the Secretariat.",
        history=(
            InitiativeEvent(
                when="2010-06-08",
                what="Nazarbayev suggested a Secretary General in place of the Executive Director.",
                body="Third Summit, Istanbul",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.VK_2010),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The post was renamed, and Kairat Sarybay became its first holder.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.KREMLIN_5852),
                    Citation(s.AT_ASTANA_STATEMENT),
                    Citation(s.BIGASIA_20221014),
                ),
            ),
        ),
        related=(TRANSFORMATION,),
        citations=(
            Citation(s.KREMLIN_5852),
            Citation(s.VK_2010),
            Citation(s.BIGASIA_20221014),
        ),
    ),
    Initiative(
        id="military-political-opening",
        title="Opening of the military-political dimension",
        proposer="CICA member states",
        description=(
            "The start of work on the measures of the Catalogue in military and political matters, "
            "which states carry out as they wish."
        ),
        history=(
            InitiativeEvent(
                when="2010-06-08",
                what="After five years of talks the members agreed to discuss this dimension.",
                body="Third Summit, Istanbul",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.AKORDA_NAZ_2010),),
            ),
            InitiativeEvent(
                when="[2010-06-08..2013-01-15]",
                what="Four measures were open to states that wished to carry them out.",
                body="CICA member states",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.CICA_MILPOL_2013),),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what="The list of measures was renewed.",
                body="Sixth Ministerial Meeting, Nur-Sultan",
                citations=(Citation(s.CICA_MILPOL_2021),),
            ),
        ),
        citations=(
            Citation(s.CICA_MILPOL_2021),
            Citation(s.CICA_MILPOL_2013),
            Citation(s.CICA_NAZ_2014),
        ),
        note=(
            "The four measures are those of the Secretariat's list as on 15 January 2013; the day "
            "on which they were opened is not known. In May 2014 Nazarbayev also cited a concept "
            "of measures in this dimension, whose date is not known."
        ),
    ),
    Initiative(
        id="non-governmental-forum",
        title="Non-Governmental Forum",
        names=("NGF", "Non-Governmental Conference"),
        proposer="Xi Jinping, President of China",
        proposer_state=st.CHINA,
        description="A conference of non-governmental bodies of the members.",
        history=(
            InitiativeEvent(
                when="[2014-05-20..2014-05-21]",
                what="The new chair announced the forum.",
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_NGF_2017),),
            ),
            InitiativeEvent(
                when="2015-05-25",
                what="The first conference met, on 25 and 26 May.",
                body="Non-Governmental Forum, Beijing",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.CICA_NGF),),
            ),
            InitiativeEvent(
                when="2017-06-28",
                what="The second conference met, on 28 and 29 June.",
                body="Non-Governmental Forum, Beijing",
                citations=(Citation(s.CICA_NGF), Citation(s.CICA_NGF_2017)),
            ),
            InitiativeEvent(
                when="2019-12-19",
                what="The third conference met.",
                body="Non-Governmental Forum, Chongqing",
                citations=(Citation(s.CICA_NGF),),
            ),
        ),
        citations=(Citation(s.CICA_NGF), Citation(s.CICA_NGF_2017)),
    ),
    Initiative(
        id="defence-consultations",
        title="Mechanism for defence consultations",
        proposer="Xi Jinping, President of China",
        proposer_state=st.CHINA,
        description="A mechanism by which the members would consult each other on defence.",
        history=(
            InitiativeEvent(
                when="2014-05-21",
                what="The new chair suggested the mechanism to the members.",
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.XI_2014), Citation(s.SHINE_2014)),
            ),
        ),
        related=(ASIAN_SECURITY_CONCEPT,),
        citations=(Citation(s.XI_2014), Citation(s.SHINE_2014)),
        note="What became of it is not known.",
    ),
    Initiative(
        id="think-tank-forum",
        title="Think Tank Forum as a permanent platform",
        names=(
            "Think Tank Forum",
            "TTF",
            "Forum of Think Tanks",
            "CICA Institute",
            "Analytical centres forum",
        ),
        proposer=(
            "Kassym-Jomart Tokayev, President of Kazakhstan; the forum itself was founded on the "
            "initiative of China"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "The meetings of research institutes of the members, held since China's chairmanship, "
            "made into a permanent advisory body for information and analysis."
        ),
        history=(
            InitiativeEvent(
                when="2014",
                what=(
                    "The forum was founded as a series of meetings, which the Shanghai Institutes "
                    "for International Studies coordinated."
                ),
                body="China, in the chair of CICA",
                citations=(Citation(s.CICA_936),),
            ),
            InitiativeEvent(
                when="2019-06-15",
                what="Tokayev asked to make the forum a permanent platform.",
                body="Fifth Summit, Dushanbe",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_936),),
            ),
            InitiativeEvent(
                when="2020-10",
                what="It was named among the institutional plans of the chairmanship.",
                body="Kazakh chairmanship",
                citations=(Citation(s.AT_2020_10),),
            ),
            InitiativeEvent(
                when="2020-12",
                what=(
                    "The Committee decided, on the initiative of the Kazakh chairmanship, that the "
                    "forum be a permanent platform."
                ),
                body="Senior Officials Committee",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(s.CICA_250),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the Forum of Think Tanks",
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The Executive Director said that the Secretariat was at work to give the "
                    "forum its institutional form."
                ),
                body="Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the Forum of Think Tanks",
                    ),
                ),
            ),
            InitiativeEvent(
                when="2021-09",
                what="The Committee agreed to adopt the Regulations shortly.",
                body="Senior Officials Committee",
                citations=(Citation(s.INFORM_20210930),),
            ),
            InitiativeEvent(
                when="2021-10-07",
                what="The Regulations of the forum as an advisory body were adopted.",
                body="Senior Officials Committee",
                status=InitiativeStatus.ESTABLISHED,
                citations=(Citation(s.CICA_936),),
            ),
            InitiativeEvent(
                when="2021-12-28",
                what=(
                    "The ninth meeting, on 28 and 29 December, was the first after the Regulations."
                ),
                body="Think Tank Forum",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.SIIS_TTF_9),),
            ),
            InitiativeEvent(
                when="2023-08-28",
                what=(
                    "The eleventh meeting was held on 28 and 29 August, with the Shanghai "
                    "institutes in the chair."
                ),
                body="Think Tank Forum, Xining",
                citations=(Citation(s.CICA_TTF_11),),
            ),
            InitiativeEvent(
                when="2024",
                what="The twelfth meeting was held.",
                body="Think Tank Forum, Shanghai",
                citations=(Citation(s.CICA_SPEECH_275),),
            ),
            InitiativeEvent(
                when="2025-09-09",
                what=(
                    "The thirteenth meeting, on 9 and 10 September, was the first outside China."
                ),
                body="Think Tank Forum, Baku",
                citations=(
                    Citation(s.TREND_TTF_13),
                    Citation(s.AZERNEWS_TODAYAZ_20250909),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_936),
            Citation(s.CICA_250),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the Forum of Think Tanks",
            ),
            Citation(s.CICA_TTF_10),
        ),
        note=(
            "The decision is dated by the interview alone, to the Committee's meeting of the "
            "December before it; a release of February 2021 confirms it without a date. The "
            "Committee met on 11 December 2020. The year of the twelfth meeting is inferred from "
            "the order of the meetings."
        ),
        alternatives=(
            Alternative(
                "history",
                "2020-10-23",
                (Citation(s.AT_2020_10),),
                (
                    "As the day of the briefing of October 2020: the Secretariat's page has the "
                    "28th, so that only the month is given."
                ),
            ),
            Alternative(
                "history",
                "2020-10-28",
                (Citation(s.CICA_SARYBAY_20201028),),
                (
                    "As the day of the briefing of October 2020: a newspaper has the 23rd, so that "
                    "only the month is given."
                ),
            ),
        ),
    ),
    Initiative(
        id="ungcts-plan",
        title="CICA Plan of Action on the UN Global Counter-Terrorism Strategy",
        proposer="CICA ministers of foreign affairs; carried by Kazakhstan",
        description=(
            "A common plan of the members for carrying out the strategy that the UN General "
            "Assembly adopted against terrorism."
        ),
        history=(
            InitiativeEvent(
                when="2016-04-28",
                what="The ministers held that a plan of action would help.",
                body="Fifth Ministerial Meeting, Beijing",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_UNGCTS_2022), Citation(s.INFORM_20160428)),
            ),
            InitiativeEvent(
                when="2021-12",
                what="The Committee supported a specialized meeting on the plan.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_UNGCTS_2022),),
            ),
            InitiativeEvent(
                when="2022-06-21",
                what="Experts worked on the draft in a second session.",
                body="Specialized meeting",
                citations=(Citation(s.CICA_UNGCTS_2022),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The plan was adopted.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.DECIDED,
                citations=(Citation(s.VK_155959), Citation(s.DEVDISCOURSE_2022)),
            ),
        ),
        organizations=(o.UN,),
        citations=(Citation(s.CICA_UNGCTS_2022), Citation(s.DEVDISCOURSE_2022)),
    ),
    Initiative(
        id="finance-summit",
        title="Finance Summit",
        names=("CICA Financial Summit",),
        proposer=(
            "Kassym-Jomart Tokayev, President of Kazakhstan, as a permanent platform; the first "
            "summits were held by China"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A meeting on finance among the members, held in China from 2018 and made an advisory "
            "body in 2025."
        ),
        history=(
            InitiativeEvent(
                when="2018",
                what="The first of three summits in China was held, before those of 2019 and 2021.",
                body="China",
                citations=(Citation(s.CICA_CHINA_2023),),
            ),
            InitiativeEvent(
                when="2021-04-17",
                what="The third summit in China was announced for this day.",
                body="Jinan, China",
                citations=(Citation(s.SHANDONG_FINANCE_2021, "announced on the day before"),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev suggested that it become a permanent platform.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.INFORM_FINANCE_2022),),
            ),
            InitiativeEvent(
                when="2025-02-27",
                what="Its institutional form was considered.",
                body="Senior Officials Committee, Baku",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.TREND_4011430),),
            ),
            InitiativeEvent(
                when="2025-07-21",
                what="The draft regulations were given preliminary approval.",
                body="Senior Officials Committee",
                citations=(Citation(s.TREND_4072652), Citation(s.AT_202507)),
            ),
            InitiativeEvent(
                when="2025-09-25",
                what="It was created as an advisory body.",
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_2897),
                    Citation(s.AZERTAG_20250925),
                    Citation(s.REPORT_20251202),
                    Citation(s.AT_2025_09, "on the meeting to come"),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_2897),
            Citation(s.CICA_CHINA_2023),
            Citation(s.AZERTAG_20250925),
        ),
        note="The day of the third summit in China is the one that was announced.",
        alternatives=(
            Alternative(
                "history",
                "[2025-09-26..2025-12-02]",
                (
                    Citation(s.AZERTAG_20250925, "text"),
                    Citation(s.TREND_4095654),
                    Citation(s.REPORT_20251202, "the Finance Summit as founded"),
                ),
                (
                    "As the time of the founding: the text of the day speaks of progress only. The "
                    "headline above it has two advisory bodies established, and the Secretariat "
                    "names the Finance Summit among them in February 2026."
                ),
            ),
        ),
    ),
    Initiative(
        id="three-dialogues",
        title="Three Dialogues",
        names=("New Geopolitical Reality: 3D", "3D", "Triple D"),
        proposer="Nursultan Nazarbayev, First President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Three dialogues for a new geopolitical reality: a global one of the United States, "
            "Russia, China and the European Union, one of CICA and the OSCE, and an economic one "
            "of the EAEU, the European Union, the SCO and ASEAN."
        ),
        history=(
            InitiativeEvent(
                when="[2019-04-25..2019-04-27]",
                what="Nazarbayev proposed the three dialogues.",
                body="Second Belt and Road Forum, Beijing",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.KAZEMB_3D),
                    Citation(s.INFORM_3D),
                    Citation(s.QAZAQTV_BRF_2019),
                    Citation(s.CN_SYDNEY_BRF_2019, "the days of the forum"),
                ),
            ),
            InitiativeEvent(
                when="2019-09-24",
                what=(
                    "Nazarbayev suggested an informal meeting of the parliaments of the four "
                    "powers, and recalled that he had spoken of their dialogue at the Asia-Europe "
                    "Meeting of 2018."
                ),
                body="Meeting of speakers of Eurasian parliaments, Nur-Sultan",
                citations=(Citation(s.KZNEWS_20190924),),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The joining of CICA and the OSCE was spoken of as an integral part of the "
                    "initiative."
                ),
                body="Interview with the Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on CICA and the OSCE: New Geopolitical Reality: 3D",
                    ),
                ),
            ),
        ),
        related=(CICA_OSCE,),
        organizations=(o.OSCE, o.EAEU, o.SCO, o.ASEAN),
        citations=(
            Citation(s.KAZEMB_3D),
            Citation(s.INFORM_3D),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on CICA and the OSCE: New Geopolitical Reality: 3D",
            ),
        ),
        note=(
            "No source gives the day of the proposal: the bounds are the days of the forum. CICA "
            "is not known to have taken a decision on it."
        ),
    ),
    Initiative(
        id="epidemiological-cbm",
        title="New measure on epidemiological safety, public health and pharmaceuticals",
        proposer=(
            "Mukhtar Tileuberdi, Foreign Minister of Kazakhstan, for the Kazakh chairmanship of "
            "CICA"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A confidence-building measure that the pandemic called for, added to the Catalogue "
            "in the dimension of new challenges and threats."
        ),
        history=(
            InitiativeEvent(
                when="2020-09-24",
                what="The Kazakh chairmanship put the measure forward.",
                body="Special Ministerial Meeting",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_SPEECH_33),),
            ),
            InitiativeEvent(
                when="2020-12-11",
                what=(
                    "All members supported it, and agreed to adopt it by 25 December 2020 at the "
                    "latest."
                ),
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_SPEECH_33), Citation(s.MORNINGBELL_2020)),
            ),
            InitiativeEvent(
                when="2021-01-15",
                what="The measure was added to the Catalogue.",
                body="Member states, by silence procedure",
                status=InitiativeStatus.DECIDED,
                citations=(Citation(s.CICA_SPEECH_33), Citation(s.CICA_SARYBAY_20210203)),
            ),
            InitiativeEvent(
                when="2021-06-23",
                what="China and Jordan became co-coordinators.",
                body="Senior Officials Committee",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.CICA_PR_333),),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what="The updated Catalogue kept the measure.",
                body="Sixth Ministerial Meeting, Nur-Sultan",
                citations=(Citation(s.NCA_20221014),),
            ),
        ),
        citations=(
            Citation(s.CICA_SPEECH_33),
            Citation(s.CICA_SARYBAY_20210203),
            Citation(s.CICA_PR_333),
        ),
        note=(
            "The speech of 26 February 2021 that tells of the adoption gives the day without a "
            "year; it follows from the date of the speech."
        ),
    ),
    Initiative(
        id="council-of-eminent-persons",
        title="Council of Eminent Persons",
        names=(
            "CEP",
            "Council of Sages",
            "Wise Men Council",
            "Council of the Wise",
            "Совет мудрецов",
        ),
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "An advisory council of persons of standing, with an Advisory Group beside it, whose "
            "Head the member states approve."
        ),
        history=(
            InitiativeEvent(
                when="2020-10",
                what=(
                    "A council of sages was named among the institutional plans of the "
                    "chairmanship at a briefing of diplomats."
                ),
                body="Kazakh chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.AT_2020_10),),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The Executive Director hoped that the members could be asked to approve the "
                    "Statute of the council within the year."
                ),
                body="Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the Council of Eminent Persons",
                    ),
                ),
            ),
            InitiativeEvent(
                when="2021-05",
                what="It was named again among the plans of the chairmanship.",
                body="Kazakh chairmanship",
                citations=(Citation(s.INFORM_WG_2021_05),),
            ),
            InitiativeEvent(
                when="2021-06-23",
                what="The draft Regulations were approved and sent to the ministers.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_PR_333), Citation(s.KZINFORM_2021)),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what=(
                    "The Regulations of the council and its Advisory Group were adopted; Tokayev "
                    "proposed Nursultan Nazarbayev as the Head."
                ),
                body="Sixth Ministerial Meeting, Nur-Sultan",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_CEP),
                    Citation(s.INFORM_20211012),
                    Citation(s.RATEL_20211012),
                ),
            ),
            InitiativeEvent(
                when="2021-10-26",
                what="Nazarbayev was approved as the Head, for a term of five years.",
                body="Member states",
                citations=(Citation(s.CICA_CEP),),
            ),
            InitiativeEvent(
                when="2022-03-30",
                what="Nominations to the council were taken up.",
                body="Senior Officials Committee",
                citations=(Citation(s.INFORM_202203),),
            ),
            InitiativeEvent(
                when="[2024-02-19..2024-02-23]",
                what="India's nominee was still spoken of as a candidate.",
                body="Secretary General, New Delhi",
                citations=(
                    Citation(s.CICA_INDIA_2024),
                    Citation(s.CICA_INDIA_2022, "on the candidate in April 2022"),
                ),
            ),
            InitiativeEvent(
                when="2024-08-27",
                what="Baek Joo-hyeon was reported as the candidate of the Republic of Korea.",
                body="Secretary General",
                citations=(Citation(s.JOONGANG_20240827),),
            ),
        ),
        citations=(
            Citation(s.CICA_CEP),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the Council of Eminent Persons",
            ),
            Citation(s.CICA_PR_333),
            Citation(s.ZAKON_WISE_2021),
        ),
        note=(
            "The names with Sages and Wise render the Russian name; the council was not renamed. "
            "The Regulations were adopted at the meeting of 11 and 12 October 2021, on the second "
            "day by the host's account. No meeting and no full list of members are known; a term "
            "of five years from 26 October 2021 would end in October 2026."
        ),
        alternatives=(
            Alternative(
                "history",
                "2020-10-23",
                (Citation(s.AT_2020_10),),
                (
                    "As the day of the briefing of October 2020: the Secretariat's page has the "
                    "28th, so that only the month is given."
                ),
            ),
            Alternative(
                "history",
                "2020-10-28",
                (Citation(s.CICA_SARYBAY_20201028),),
                (
                    "As the day of the briefing of October 2020: a newspaper has the 23rd, so that "
                    "only the month is given."
                ),
            ),
        ),
    ),
    Initiative(
        id="ambassadors-club",
        title="Club of ambassadors of CICA states",
        proposer="Kairat Sarybay, Executive Director of the CICA Secretariat",
        description="A club of the ambassadors of the member states.",
        history=(
            InitiativeEvent(
                when="2020-11-10",
                what="The ambassador of Qatar was asked to consider such a club.",
                body="Executive Director",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_162),),
            ),
        ),
        citations=(Citation(s.CICA_162),),
        note="It is known from one release; nothing later is known of it.",
    ),
    Initiative(
        id="traditional-medicine",
        title="Traditional medicine in the human dimension",
        proposer="China",
        proposer_state=st.CHINA,
        description="Traditional medicine as a field of work in the human dimension.",
        history=(
            InitiativeEvent(
                when="2020-12-11",
                what="China asked to add traditional medicine to the human dimension.",
                body="Senior Officials Committee",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CN_MFA_20201212),),
            ),
            InitiativeEvent(
                when="2022-02",
                what="India held a webinar on the subject.",
                body="India",
                citations=(Citation(s.MEA_2023),),
            ),
        ),
        citations=(Citation(s.CN_MFA_20201212), Citation(s.MEA_2023)),
        note="Whether the Catalogue took it up is not known.",
    ),
    Initiative(
        id="stronger-secretariat",
        title="Boosting the potential of the Secretariat",
        names=("Stronger Secretariat",),
        proposer="Kazakh chairmanship of CICA",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "The wish of the chairmanship for a Secretariat with more capacity. In early 2021 it "
            "was staffed by diplomats seconded by Kazakhstan, China, Russia and India."
        ),
        history=(
            InitiativeEvent(
                when="[2020-10-01..2021-02-03]",
                what=(
                    "Professional staff were given titles in three categories, after the model of "
                    "the UN, so that members can second diplomats of differing experience."
                ),
                body="CICA",
                citations=(Citation(s.CICA_SARYBAY_20210203),),
            ),
            InitiativeEvent(
                when="[2020-09-24..2021-02-14]",
                what=(
                    "The chairmanship intended to boost the potential of the Secretariat, as the "
                    "Executive Director said."
                ),
                body="Kazakh chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the potential of the Secretariat",
                    ),
                ),
            ),
            InitiativeEvent(
                when="2024-11-15",
                what=(
                    "A protocol to the host agreement gave the staff international status, "
                    "whatever their nationality; Kazakhstan ratified it on 19 May 2025."
                ),
                body="Government of Kazakhstan and the Secretariat, Astana",
                citations=(Citation(s.KZ_LAW_189), Citation(s.AT_202505)),
            ),
            InitiativeEvent(
                when="2025-07-02",
                what="The Secretariat's own headquarters were inaugurated.",
                body="President Tokayev and Secretary General Sarybay, Astana",
                citations=(Citation(s.QAZINFORM_20250702),),
            ),
        ),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the potential of the Secretariat",
            ),
            Citation(s.CICA_SARYBAY_20210203),
        ),
        note=(
            "The intention is dated by the start of the chairmanship and by the interview, which "
            "its own words place in early February 2021, here taken as up to the middle of the "
            "month. That the steps of 2024 and 2025 carry it out is an inference: they "
            "strengthen the Secretariat, but no source ties them to the intention of 2021."
        ),
    ),
    Initiative(
        id="cica-fund",
        title="CICA Fund",
        names=("CICA Foundation",),
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan, in the chair of CICA",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A fund of voluntary contributions for common projects of the members, which a "
            "Project Review Committee approves by consensus."
        ),
        history=(
            InitiativeEvent(
                when="[2020-09-24..2021-02-14]",
                what=(
                    "The chairmanship proposed a fund for joint projects, such as against the "
                    "effects of the pandemic; experts had worked on it since the beginning of "
                    "2021."
                ),
                body="Kazakh chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the CICA Fund",
                    ),
                    Citation(s.CICA_1278, "the work of experts since the beginning of 2021"),
                ),
            ),
            InitiativeEvent(
                when="2021-05",
                what="It was named as an initiative of Tokayev.",
                body="Kazakh chairmanship",
                citations=(Citation(s.INFORM_WG_2021_05),),
            ),
            InitiativeEvent(
                when="2022-04-14",
                what="Experts of seventeen members discussed the draft Regulations.",
                body="Experts meeting",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_FUND_2022_04),),
            ),
            InitiativeEvent(
                when="2022-09-14",
                what="The draft Regulations were finalized at the meeting of 13 and 14 September.",
                body="Special Working Group",
                citations=(Citation(s.AT_SWG_2022_09), Citation(s.REPUBLIC_2022_09)),
            ),
            InitiativeEvent(
                when="[2022-10-01..2022-10-12]",
                what="The draft was approved and sent to the summit.",
                body="Senior Officials Committee",
                citations=(Citation(s.TDI_SOC_2022),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The fund was created and its Regulations were adopted.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_FUND_PRC),
                    Citation(s.INFORM_20221013),
                    Citation(s.VK_155959),
                    Citation(s.NCA_20221014),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_FUND_PRC),
            Citation(s.CICA_1278),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the CICA Fund",
            ),
            Citation(s.CICA_SG_FM_2023),
        ),
        note=(
            "The proposal is dated by the start of the chairmanship and by the interview, which "
            "its own words place in early February 2021, here taken as up to the middle of the "
            "month. The senior officials approved the draft before the Sixth Summit; the earlier "
            "bound, the beginning of October 2022, is a convention. No contributions, projects or "
            "meetings of the Project Review Committee are known."
        ),
    ),
    Initiative(
        id="ict-cbm",
        title="New measure on security of and in the use of ICTs",
        proposer="Russia and China",
        description=(
            "Security of information and communication technologies, and security in their use, "
            "as a priority area of the dimension of new challenges and threats."
        ),
        history=(
            InitiativeEvent(
                when="2021-10-12",
                what="The updated Catalogue took the area in.",
                body="Sixth Ministerial Meeting, Nur-Sultan",
                status=InitiativeStatus.ESTABLISHED,
                citations=(Citation(s.DIGWATCH), Citation(s.NCA_20221014)),
            ),
            InitiativeEvent(
                when="2022-08-24",
                what="A workshop on the Internet was held within the new area.",
                body="Russia, coordinator",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.CICA_ICT_WORKSHOP_2022),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The leaders adopted a statement on security of and in the use of ICTs.",
                body="Sixth Summit, Astana",
                citations=(
                    Citation(s.GLOBALAFFAIRS_2022),
                    Citation(s.CICA_1278, "on the draft statement"),
                ),
            ),
            InitiativeEvent(
                when="2025-05-14",
                what="Russia was said to have run an ICT track in CICA since 2022.",
                body="Russia, coordinator",
                citations=(Citation(s.TASS_1957673),),
            ),
        ),
        citations=(
            Citation(s.CICA_1278, "on the coordinators and the draft statement"),
            Citation(s.DIGWATCH),
        ),
        note=(
            "Russia and China proposed the leaders' statement and coordinate the area; who first "
            "proposed the area is not known."
        ),
    ),
    Initiative(
        id="connectivity-council",
        title="Council on Sustainable Connectivity",
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description="A council for transport and other links across Asia.",
        history=(
            InitiativeEvent(
                when="[2022-10-12..2022-10-13]",
                what="It was one of the initiatives announced at the summit.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.AT_2023_07),),
            ),
            InitiativeEvent(
                when="2023",
                what="A concept was drawn up, and experts met three times.",
                body="Experts",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_SG_FM_2023), Citation(s.VK_CONN_2024)),
            ),
            InitiativeEvent(
                when="2024-11",
                what="Kazakhstan still awaited the final creation of the council.",
                body="Kazakhstan",
                citations=(Citation(s.VK_CONN_2024), Citation(s.AT_20241217)),
            ),
        ),
        citations=(
            Citation(s.CICA_1789),
            Citation(s.CICA_SG_FM_2023),
            Citation(s.VK_CONN_2024),
        ),
    ),
    Initiative(
        id="dialogue-of-generations",
        title="Dialogue of Generations",
        proposer="Shavkat Mirziyoyev, President of Uzbekistan",
        proposer_state=st.UZBEKISTAN,
        description="A new format for youth, held beside the Youth Council.",
        history=(
            InitiativeEvent(
                when="[2022-10-12..2022-10-13]",
                what="Mirziyoyev suggested the new format for youth.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_YC_6),),
            ),
            InitiativeEvent(
                when="2023-10-12",
                what="The first dialogue was held.",
                body="Youth Council, Samarkand",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.CICA_YC_6),),
            ),
        ),
        related=(YOUTH_COUNCIL,),
        citations=(Citation(s.CICA_YC_6),),
    ),
    Initiative(
        id="university-network",
        title="Partnership Network of Leading Universities",
        names=("PNLU",),
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description="A network for cooperation of universities of the members, on a memorandum.",
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="It was named among the initiatives for the years 2022 to 2024.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_PR_2017),
                    Citation(s.TURKICWORLD_MC7, "on Tokayev's proposal of 2022"),
                ),
            ),
            InitiativeEvent(
                when="2024-03-12",
                what="The draft of a memorandum was finalized.",
                body="Special Working Group",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_PR_2017),),
            ),
            InitiativeEvent(
                when="2024-03-14",
                what="The draft was approved and sent to the ministers.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.INFORM_SOC_2024_03),
                    Citation(s.MENAFN_SOC_2024_03),
                ),
            ),
            InitiativeEvent(
                when="[2024-12-17..2025-02-21]",
                what=(
                    "The memorandum, expected to be adopted by the ministers on 17 December 2024, "
                    "was agreed to: two months later the network was in being."
                ),
                body="Seventh Meeting of the Ministerial Council",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(s.CICA_PR_2378, "on the network to be launched that day"),
                    Citation(s.TURKICWORLD_MC7, "on the documents to be adopted"),
                    Citation(s.BSMI_PNLU, "on the network in being"),
                ),
            ),
            InitiativeEvent(
                when="2025-02-21",
                what="The Coordination Council met for the first time, under Azerbaijan's chair.",
                body="Coordination Council of the network",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.BSMI_PNLU), Citation(s.MENAFN_PNLU_2025)),
            ),
            InitiativeEvent(
                when="2025-12-02",
                what="A conference on universities and green energy was held at ADA University.",
                body="Network, Baku",
                citations=(Citation(s.MENAFN_PNLU_2025),),
            ),
        ),
        citations=(
            Citation(s.CICA_2897),
            Citation(s.CICA_PR_2017),
            Citation(s.CICA_1789),
            Citation(s.AZERTAG_20250925),
        ),
        note=(
            "No report from after the meeting of 17 December 2024 says that the memorandum was "
            "adopted there. By February 2026 the network was counted among the advisory bodies."
        ),
    ),
    Initiative(
        id="environment-council",
        title="Council for Environmental Cooperation",
        names=("CICA Environmental Council",),
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description="A standing council on the environment, to grow out of the conference of 2024.",
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev suggested that the conference planned for 2024 lead to a council.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.INFORM_ENV_2022),),
            ),
            InitiativeEvent(
                when="2024-08-28",
                what="Kazakhstan asked to go on discussing the council.",
                body="Ministerial Conference on Environmental Issues, Astana",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.AT_202409), Citation(s.CAC_ENV_2024)),
            ),
        ),
        related=(ENVIRONMENT_CONFERENCE,),
        citations=(
            Citation(s.CICA_1789),
            Citation(s.INFORM_ENV_2022),
            Citation(s.CAC_ENV_2024),
        ),
    ),
    Initiative(
        id="food-security",
        title="Food security mechanism and green corridors",
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A mechanism for food security, green corridors for important goods, and work with "
            "the Islamic Organization for Food Security."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev suggested the mechanism, the corridors and the cooperation.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.INFORM_GREENCORRIDORS_2022),),
            ),
            InitiativeEvent(
                when="[2023-07..2023-08]",
                what=(
                    "The Secretary General pointed to the cooperation sought, and proposed to "
                    "invite the organization to a plenary session."
                ),
                body="Board of the Business Council",
                citations=(Citation(s.CICA_BC_BOARD_2023),),
            ),
        ),
        related=(BUSINESS_COUNCIL,),
        citations=(
            Citation(s.CICA_BC_BOARD_2023),
            Citation(s.IOFS_533),
            Citation(s.INFORM_GREENCORRIDORS_2022),
        ),
        note=(
            "Kazakhstan's ministry of agriculture and CICA held an online conference on food "
            "security during the pandemic, on a day that is not known. The date of the Board's "
            "meeting is inferred from the order of the Secretariat's releases."
        ),
    ),
    Initiative(
        id="cbm-modalities",
        title="Decision on modalities of implementing confidence-building measures",
        proposer="CICA Secretary General",
        description="Common rules on how the members carry out the measures of the Catalogue.",
        history=(
            InitiativeEvent(
                when="2023-05-16",
                what="Discussion of the Secretary General's proposals opened.",
                body="Special Working Group",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_SWG_2023_05),),
            ),
            InitiativeEvent(
                when="2023-08-22",
                what="The draft of a ministerial decision was considered; talks went on.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_SOC_2023_08),),
            ),
            InitiativeEvent(
                when="2024-06-27",
                what="Consensus was sought before the meeting of the ministers.",
                body="Senior Officials Committee",
                citations=(Citation(s.CICA_2128),),
            ),
            InitiativeEvent(
                when="2024-12-17",
                what="A decision was on the list for adoption.",
                body="Seventh Meeting of the Ministerial Council",
                citations=(Citation(s.TURKICWORLD_MC7, "on the documents to be adopted"),),
            ),
        ),
        citations=(Citation(s.CICA_SWG_2023_05), Citation(s.CICA_2128)),
        note="Whether the ministers adopted the decision on 17 December 2024 is not known.",
    ),
    Initiative(
        id="charter",
        title="CICA Charter",
        proposer="Kazakh chairmanship of CICA",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A charter for the organization that CICA is to become, one of the tasks of the Road "
            "Map for CICA Transformation."
        ),
        history=(
            InitiativeEvent(
                when="2023-09-21",
                what="The Road Map made the drafting of a charter one of its tasks.",
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.DECIDED,
                citations=(Citation(s.INFORM_20230922),),
            ),
            InitiativeEvent(
                when="2024-03-14",
                what="Elements of a future charter were discussed.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.INFORM_SOC_2024_03),
                    Citation(s.MENAFN_SOC_2024_03),
                ),
            ),
            InitiativeEvent(
                when="2024-06-27",
                what="A first draft of the chairmanship was taken as the basis for work.",
                body="Senior Officials Committee",
                citations=(Citation(s.CICA_2128),),
            ),
            InitiativeEvent(
                when="[2024-12-03..2024-12-04]",
                what="The draft was discussed.",
                body="Special Working Group and Senior Officials Committee",
                citations=(Citation(s.AT_2024_12),),
            ),
            InitiativeEvent(
                when="[2025-07-21..2025-07-23]",
                what="The first full reading of the draft was completed.",
                body="Special Working Group",
                citations=(Citation(s.AT_202507),),
            ),
            InitiativeEvent(
                when="2025-09-10",
                what="Its adoption was said to be planned for Baku in 2026.",
                body="Secretary General",
                citations=(Citation(s.TREND_2025_09), Citation(s.REPORT_20250910)),
            ),
            InitiativeEvent(
                when="2025-10",
                what="The members went on coordinating the draft.",
                body="Special Working Group",
                citations=(Citation(s.KT_2025_10),),
            ),
            InitiativeEvent(
                when="[2026-02-25..2026-02-27]",
                what=(
                    "It was named as an expected outcome of the summit planned for Baku in October "
                    "2026."
                ),
                body="Secretary General",
                citations=(Citation(s.CICA_2897),),
            ),
        ),
        related=(TRANSFORMATION,),
        citations=(
            Citation(s.CICA_2897),
            Citation(s.CICA_2128),
            Citation(s.CICA_1228),
            Citation(s.INFORM_20230922),
        ),
        note=(
            "What is decided is that a charter be drafted; its adoption is not confirmed. A "
            "'Nur-Sultan Charter' discussed in 2022 most likely became the Astana Statement, and "
            "is another text."
        ),
    ),
    Initiative(
        id="volunteerism-cbm",
        title="Volunteerism as a new confidence-building measure",
        description="Volunteer work as a measure of the human dimension.",
        history=(
            InitiativeEvent(
                when="2024-06-27",
                what=(
                    "The possibility of such a measure was noted in the review of the human "
                    "dimension."
                ),
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_2128),),
            ),
            InitiativeEvent(
                when="2024-12-17",
                what="A decision was on the list for adoption.",
                body="Seventh Meeting of the Ministerial Council",
                citations=(Citation(s.TURKICWORLD_MC7, "on the documents to be adopted"),),
            ),
        ),
        related=(VOLUNTEER_RALLY,),
        citations=(
            Citation(s.CICA_2128),
            Citation(s.TURKICWORLD_MC7, "on the documents to be adopted"),
        ),
        note=(
            "Who proposed it, and whether the ministers adopted it on 17 December 2024, is not "
            "known."
        ),
    ),
    Initiative(
        id="digital-forum",
        title="Digital Transformation and Innovation Forum",
        proposer="Azerbaijan",
        proposer_state=st.AZERBAIJAN,
        description="A forum on digital transformation, planned for Azerbaijan's chairmanship.",
        history=(
            InitiativeEvent(
                when="2025-01",
                what="It was announced among the events of the chairmanship.",
                body="Azerbaijani chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.DNA_20250128), Citation(s.MILLENNIUMPOST_20250128)),
            ),
        ),
        citations=(Citation(s.DNA_20250128), Citation(s.MILLENNIUMPOST_20250128)),
        note="Whether it was held is not known.",
    ),
    Initiative(
        id="port-leaders-conference",
        title="Conference of port leaders",
        proposer="Azerbaijan",
        proposer_state=st.AZERBAIJAN,
        description="A conference of heads of ports, planned for Azerbaijan's chairmanship.",
        history=(
            InitiativeEvent(
                when="2025-01",
                what="It was announced among the events of the chairmanship.",
                body="Azerbaijani chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.DNA_20250128), Citation(s.MILLENNIUMPOST_20250128)),
            ),
        ),
        citations=(Citation(s.DNA_20250128), Citation(s.MILLENNIUMPOST_20250128)),
        note="Whether it was held is not known.",
    ),
    Initiative(
        id="women-council",
        title="Women's Council",
        names=("CICA Women Council",),
        proposer="State Committee for Family, Women and Children Affairs of Azerbaijan",
        proposer_state=st.AZERBAIJAN,
        description="An advisory body for women of the members.",
        history=(
            InitiativeEvent(
                when="2025-02-27",
                what="Its institutional form was considered.",
                body="Senior Officials Committee, Baku",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.TREND_4011430),),
            ),
            InitiativeEvent(
                when="2025-07-21",
                what="The draft regulations were given preliminary approval.",
                body="Senior Officials Committee",
                citations=(Citation(s.TREND_4072652), Citation(s.AT_202507)),
            ),
            InitiativeEvent(
                when="2025-09-25",
                what="It was created as an advisory body.",
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_2897),
                    Citation(s.AZERTAG_20250925),
                    Citation(s.REPORT_20251202),
                    Citation(s.AT_2025_09, "on the meeting to come"),
                ),
            ),
            InitiativeEvent(
                when="2026-04-14",
                what="The council met for the first time, with Bahar Muradova in the chair.",
                body="Women's Council, Baku",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.GBWC_20260414),
                    Citation(s.REPORT_2026_02, "the announcement"),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_2897),
            Citation(s.AZERTAG_20250925),
            Citation(s.REPORT_20260311),
        ),
        note="The date of the first proposal is not known.",
        alternatives=(
            Alternative(
                "history",
                "2025-08",
                (Citation(s.REPORT_20260311),),
                (
                    "As the month of the decision, by the chair of the council in March 2026; the "
                    "news agency of Azerbaijan reported it on 25 September 2025, the day of the "
                    "ministers' meeting."
                ),
            ),
        ),
    ),
    Initiative(
        id="sme-guidebook",
        title="SME Landscape in Asia: Interactive Guidebook",
        description="A guidebook with practical tools for small and medium enterprises.",
        history=(
            InitiativeEvent(
                when="2025-07-21",
                what="The Deputy Secretary General set out its aims.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.AT_202507),),
            ),
        ),
        citations=(Citation(s.AT_202507),),
        note="Who proposed it is not known.",
    ),
    Initiative(
        id="afghan-contacts",
        title="Contact with Afghan stakeholders through the Secretariat",
        description=(
            "Contacts of the Secretariat by which Afghanistan may benefit from what members offer."
        ),
        history=(
            InitiativeEvent(
                when="2025-07-21",
                what="The possibility of such contacts was discussed.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.AT_202507),),
            ),
        ),
        citations=(Citation(s.AT_202507),),
        note="Who proposed it, and what became of it, is not known.",
    ),
    Initiative(
        id="karabakh-mediation",
        title="Karabakh mediation",
        names=("Zheleznovodsk process",),
        proposer=(
            "Nursultan Nazarbayev, President of the Kazakh SSR, and Boris Yeltsin, President of "
            "the RSFSR"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "The mission of the leaders of Russia and Kazakhstan between Azerbaijan and Armenia "
            "in the last months of the Soviet Union."
        ),
        history=(
            InitiativeEvent(
                when="1991-09-20",
                what="The mission of 20 to 23 September to Baku, Stepanakert and Yerevan began.",
                body="Russia and Kazakhstan",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.NKR_ZHEL),),
            ),
            InitiativeEvent(
                when="1991-09-23",
                what="Yeltsin, Mutalibov, Nazarbayev and Ter-Petrosian signed a communiqué.",
                body="Meeting in Zheleznovodsk",
                status=InitiativeStatus.DECIDED,
                citations=(Citation(s.PAX_ZHEL), Citation(s.NKR_ZHEL)),
            ),
            InitiativeEvent(
                when="1991-12",
                what="The mediation faded out as the Soviet Union ended.",
                body="Russia and Kazakhstan",
                status=InitiativeStatus.STALLED,
                citations=(Citation(s.NKR_ZHEL),),
            ),
        ),
        background=True,
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on Nazarbayev's peacekeeping: Karabakh"),
            Citation(s.PAX_ZHEL),
            Citation(s.NKR_ZHEL),
        ),
        note="The account of the mission and of its end is by a party to the dispute.",
    ),
    Initiative(
        id="nuclear-renunciation",
        title="Renunciation of the inherited nuclear arsenal",
        proposer="Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Kazakhstan gave up the nuclear weapons left on its territory by the Soviet Union, at "
            "the time the fourth largest arsenal of the world."
        ),
        history=(
            InitiativeEvent(
                when="1992-05",
                what=(
                    "With the Lisbon Protocol Kazakhstan undertook to join the Non-Proliferation "
                    "Treaty as a state without nuclear weapons."
                ),
                body="Kazakhstan",
                status=InitiativeStatus.DECIDED,
                citations=(Citation(s.US_STATE_START_2001),),
            ),
            InitiativeEvent(
                when="1994-02-14",
                what=(
                    "Kazakhstan joined the Non-Proliferation Treaty as a state without nuclear "
                    "weapons."
                ),
                body="Kazakhstan",
                citations=(Citation(s.US_STATE_START_2001), Citation(s.WNAM_NUCLEAR)),
            ),
            InitiativeEvent(
                when="[1995-01..1995-04]",
                what="The last of some 1,410 warheads were moved to Russia.",
                body="Kazakhstan",
                status=InitiativeStatus.CONCLUDED,
                citations=(
                    Citation(s.NTI_KAZAKHSTAN, "by April 1995"),
                    Citation(s.ACRONYM_KAZAKHSTAN, "not until 1995"),
                ),
            ),
        ),
        related=(SEMIPALATINSK_CLOSURE,),
        background=True,
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on Kazakhstan as the author of CICA"),
            Citation(s.UN_NEWS_2009_KAZAKHSTAN, "the fourth largest arsenal"),
            Citation(s.KZ_MFA_SARYBAY_DISARMAMENT, "the fourth largest arsenal"),
            Citation(s.NTI_KAZAKHSTAN, "the fourth largest arsenal"),
        ),
        note=(
            "The day on which the last warhead left is not known: one source has the transfer done "
            "by April 1995, another not before 1995."
        ),
        alternatives=(
            Alternative(
                "history",
                "1993",
                (Citation(s.ACRONYM_KAZAKHSTAN),),
                (
                    "As the year of joining the Non-Proliferation Treaty: the government of the "
                    "United States has the formal accession on 14 February 1994."
                ),
            ),
        ),
    ),
    Initiative(
        id="inter-tajik-dialogue",
        title="Kazakhstan's part in the inter-Tajik dialogue",
        proposer="Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Kazakhstan observed the talks between the government and the opposition of "
            "Tajikistan, which the United Nations mediated, and guaranteed their outcome."
        ),
        history=(
            InitiativeEvent(
                when="1997-03-08",
                what=(
                    "The round that had opened in Moscow on 26 February ended, with Kazakhstan "
                    "among the observers."
                ),
                body="United Nations mediation",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.PAX_TAJIK_1997),),
            ),
            InitiativeEvent(
                when="[1997-05-27..1997-05-28]",
                what=(
                    "Kazakhstan was among the states that guaranteed the General Agreement on the "
                    "Establishment of Peace and National Accord in Tajikistan."
                ),
                body="Protocol on guarantees",
                citations=(Citation(s.PAX_TAJIK_GUARANTEES),),
            ),
            InitiativeEvent(
                when="1997-06-27",
                what="The government and the opposition signed the peace accord.",
                body="Moscow",
                status=InitiativeStatus.CONCLUDED,
                citations=(Citation(s.RFERL_TAJIK_1997),),
            ),
        ),
        organizations=(o.UN,),
        background=True,
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on Nazarbayev's peacekeeping: Tajikistan"),
            Citation(s.PAX_TAJIK_1997),
            Citation(s.PAX_TAJIK_GUARANTEES),
            Citation(s.VLEX_TAJIK_1995, "a fourth round still to be arranged in March 1995"),
        ),
        note=(
            "The fourth round, of 1995, is often placed in Almaty; none of the sources read "
            "states it. The protocol on guarantees is dated to 27 May 1997 in one collection of "
            "peace agreements and to 28 May in another."
        ),
    ),
    Initiative(
        id="p5-plus-1-almaty",
        title="Talks of the P5+1 with Iran in Almaty",
        names=("E3/EU+3 talks with Iran in Almaty",),
        proposer="Kazakhstan, as the host",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Two rounds of the nuclear talks of Iran with the permanent members of the UN Security "
            "Council, Germany and the European Union, hosted by Kazakhstan on the way to the Joint "
            "Comprehensive Plan of Action."
        ),
        history=(
            InitiativeEvent(
                when="2013-02-26",
                what="The first round in Almaty opened; it ended on 27 February.",
                body="Iran and the P5+1",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.GOVUK_ALMATY_2013, "the end of the round"),
                    Citation(s.AT_P51_2013),
                    Citation(s.JAMESTOWN_P51),
                ),
            ),
            InitiativeEvent(
                when="2013-04-06",
                what=(
                    "The second round in Almaty, opened on 5 April, ended without a practical "
                    "result."
                ),
                body="Iran and the P5+1",
                status=InitiativeStatus.CONCLUDED,
                citations=(Citation(s.AZH_P51), Citation(s.GP_P51, "the opening")),
            ),
            InitiativeEvent(
                when="2015-07-14",
                what=(
                    "Iran and its partners in the talks agreed on the Joint Comprehensive Plan of "
                    "Action in Vienna."
                ),
                body="Iran and the P5+1, with the European Union",
                citations=(
                    Citation(s.EEAS_JCPOA),
                    Citation(s.AA_UNSCR_2231),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on Nazarbayev's peacekeeping: Vienna in 2015",
                    ),
                ),
            ),
        ),
        background=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Nazarbayev's peacekeeping: the talks of the P5+1 with Iran",
            ),
            Citation(s.GOVUK_ALMATY_2013),
            Citation(s.JAMESTOWN_P51),
        ),
        note=(
            "That Nazarbayev's efforts unblocked the talks and made the agreement in Vienna "
            "possible is the judgement of the interview."
        ),
    ),
    Initiative(
        id="russia-turkiye-deescalation",
        title="De-escalation between Russia and Türkiye",
        proposer="Nursultan Nazarbayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Good offices between Moscow and Ankara after a Russian aircraft was shot down in "
            "November 2015, until their relations were restored."
        ),
        history=(
            InitiativeEvent(
                when="2015-11",
                what="The good offices began after the downing of the aircraft.",
                body="Kazakhstan",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.KAZWORLD_RUTR),),
            ),
            InitiativeEvent(
                when="2016-06",
                what="A letter from Ankara to Moscow was arranged around the SCO summit.",
                body="Kazakhstan",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.AT_RUTR), Citation(s.KAZWORLD_RUTR)),
            ),
            InitiativeEvent(
                when="2016-08-09",
                what="The presidents met in Saint Petersburg and restored relations.",
                body="Presidents of Russia and Türkiye",
                status=InitiativeStatus.CONCLUDED,
                citations=(Citation(s.AT_RUTR), Citation(s.KAZWORLD_RUTR)),
            ),
        ),
        background=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Nazarbayev's peacekeeping: Russia and Turkey",
            ),
            Citation(s.AT_RUTR),
            Citation(s.KAZWORLD_RUTR),
        ),
    ),
)
