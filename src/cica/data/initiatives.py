"""What was proposed within CICA, and what others proposed and did beside it.

CICA's own initiatives come first, in the order of their first event, then those of the background:
the Soviet proposals for security in Asia, and the peace efforts of Kazakhstan. Which act gives
which status is written down in the codebook, and held by tests.
"""

from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import Alternative, Citation, Initiative, InitiativeEvent
from cica.terms import InitiativeId, InitiativeStatus

INITIATIVES: tuple[Initiative, ...] = (
    Initiative(
        id="convening-cica",
        title="Convening of CICA",
        names=("Founding of CICA",),
        proposer="Nursultan Nazarbayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A conference of Asian states on interaction and on measures to build confidence among "
            "them. It was to fill a gap: Asia had no forum for security such as the OSCE is in "
            "Europe."
        ),
        history=(
            InitiativeEvent(
                when="1992-10-05",
                what="Nazarbayev proposed the conference in his first address to the Assembly.",
                body="UN General Assembly, 47th session",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_ABOUT, supports=("when", "what", "status")),
                    Citation(s.CICA_EVOLUTION_2010, supports=("when", "what", "status")),
                    Citation(s.KZ_MFA_CICA, supports=("when", "what", "status")),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on what CICA is today: 5 October 1992",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[1992-10-05..1992-12-31]",
                what=(
                    "The idea was welcomed by a number of Asian states and met with scepticism in "
                    "some countries."
                ),
                body="Asian governments",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on what CICA is today: the reception in 1992",
                        supports=("when", "what"),
                    ),
                    Citation(
                        s.CHINADAILY_2014, "on the background: the welcome", supports=("what",)
                    ),
                    Citation(
                        s.EURODIALOGUE_2010,
                        "the Foreign Minister of Kazakhstan on 1992: irony and scepticism",
                        supports=("when", "what"),
                    ),
                    Citation(
                        s.CA_C_2002, "on the early 1990s: a cool response", supports=("what",)
                    ),
                    Citation(
                        s.WASHTIMES_20020610, "on the scepticism of ten years", supports=("what",)
                    ),
                ),
            ),
            InitiativeEvent(
                when="1993-04",
                what="Representatives of twelve states met for the first time to prepare it.",
                body="Preparatory meeting of foreign ministries",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_EVOLUTION_2010, supports=("when", "what", "status")),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on what CICA is today: the first negotiations",
                        supports=("what",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="1995-03",
                what="The group that drafted the basic documents met for the first time.",
                body="Special Working Group",
                citations=(
                    Citation(s.CICA_EVOLUTION_2010, supports=("when", "what", "body")),
                    Citation(
                        s.CA_C_2002, "on the decision to set up the group", supports=("body",)
                    ),
                ),
            ),
            InitiativeEvent(
                when="1999-09-14",
                what=(
                    "Fifteen states adopted the Declaration on the Principles Guiding Relations "
                    "between the CICA Member States."
                ),
                body="First Ministerial Meeting, Almaty",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(
                        s.CICA_ABOUT,
                        "on the two founding documents",
                        supports=("when", "body", "status"),
                    ),
                    Citation(s.KZ_GULF_5, "text of the Declaration", supports=("when", "what")),
                    Citation(s.CHINADAILY_2014, "on the background", supports=("when", "what")),
                ),
            ),
            InitiativeEvent(
                when="2002-06-04",
                what="The heads of state adopted the Almaty Act, which serves as the charter.",
                body="First Summit, Almaty",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_FIRST_SUMMIT, supports=("when", "what", "body", "status")),
                    Citation(s.ALMATY_ACT, "text of the Act", supports=("when", "what")),
                ),
            ),
            InitiativeEvent(
                when="2006-06-17",
                what="The permanent Secretariat was founded.",
                body="Second Summit, Almaty",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.CICA_SECRETARIAT_OLD, supports=("when", "what")),
                    Citation(s.KZ_MFA_CICA, "on the executive body, by the year", ("what",)),
                    Citation(s.CBM_GONG_2016, supports=("what",)),
                    Citation(s.REGNUM_2006, supports=("when", "body")),
                ),
            ),
        ),
        citations=(
            Citation(
                s.CICA_ABOUT,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.CICA_EVOLUTION_2010, supports=("history",)),
            Citation(
                s.INTERVIEW_SARYBAY_2021, "on what CICA is today", supports=("proposer", "history")
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on CICA and the OSCE: the gap that the initiative was to fill",
                supports=("description",),
            ),
        ),
        note=(
            "The interview calls him Elbasy Nursultan Nazarbayev: Elbasy, Leader of the Nation, "
            "was a title of the First President of Kazakhstan. Western diplomats said in 2002 that "
            "Kazakhstan had worked for ten years against deep-seated scepticism."
        ),
    ),
    Initiative(
        id="cultural-centres-forum",
        title="Forum of national cultural centres",
        names=(
            "CICA Civil Forum",
            "Forum of ethno-cultural communities",
        ),
        description=(
            "Meetings in Astana of cultural centres of the peoples that live in the member states, "
            "with the Assembly of People of Kazakhstan."
        ),
        history=(
            InitiativeEvent(
                when="2009-05-01",
                what=(
                    "A forum of ethno-cultural communities of the member states opened, held by "
                    "the ministry of culture with the Assembly of People of Kazakhstan."
                ),
                body="Ministry of Culture and Information of Kazakhstan, Astana",
                citations=(Citation(s.INFORM_20090501, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2015-07-02",
                what="An international forum of national cultural centres was held.",
                body="Assembly of People of Kazakhstan, Astana",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.INFORM_20150702, supports=("when", "what", "body", "status")),
                ),
            ),
            InitiativeEvent(
                when="2017-06-30",
                what="The forum met again, for the 25th anniversary of CICA.",
                body="Independence Palace, Astana",
                citations=(
                    Citation(s.INFORM_20170630, supports=("when", "what", "body")),
                    Citation(s.INFORM_20170630B, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2018-06-28",
                what=(
                    "The civil forum of national cultural centres met with guests from twelve "
                    "countries."
                ),
                body="Astana",
                citations=(Citation(s.INFORM_20180628, supports=("when", "what", "body")),),
            ),
        ),
        citations=(
            Citation(s.INFORM_20170630, supports=("title", "description", "history")),
            Citation(s.INFORM_20150702, supports=("title", "description", "history")),
            Citation(s.INFORM_20180628, supports=("names", "history")),
        ),
        note=(
            "Who proposed the forum is an open question. Whether the forum of 2009 belongs to the "
            "same series is not stated; it is recorded here because the same Assembly held it."
        ),
    ),
    Initiative(
        id="cica-osce",
        title="Joining the capacities of CICA and the OSCE",
        names=(
            "OSCE-CICA Forum",
            "Joint ministerial meeting of the OSCE and CICA",
        ),
        proposer="Nursultan Nazarbayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A partnership of the security forums of Asia and of Europe that would make one belt "
            "of security and cooperation across Eurasia. It was proposed first as a forum of both, "
            "then as a joint meeting, and from 2019 as one of the Three Dialogues."
        ),
        history=(
            InitiativeEvent(
                when="[2010-05-01..2010-06-07]",
                what=(
                    "Kanat Saudabayev, Foreign Minister of Kazakhstan and Chairman-in-Office of "
                    "the OSCE, suggested a permanent OSCE-CICA Forum at a special meeting in "
                    "Istanbul."
                ),
                body="OSCE chairmanship of Kazakhstan",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.EURODIALOGUE_2010, supports=("what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2010-06-08",
                what="Nazarbayev argued before the heads of state for an OSCE-CICA forum.",
                body="Third Summit, Istanbul",
                citations=(
                    Citation(s.VK_2010, supports=("what", "body")),
                    Citation(s.KAZWORLD_20100608, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2012-09-12",
                what=(
                    "The Secretary General of the OSCE addressed the ministers of CICA and named "
                    "fields in which the two could work together."
                ),
                body="Fourth Ministerial Meeting, Astana",
                citations=(
                    Citation(s.CICA_OSCE_2012, "text of the address", supports=("what",)),
                    Citation(s.OSCE_20120912, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2018-11-13",
                what=(
                    "Nazarbayev suggested a joint consultative meeting as a step towards a common "
                    "zone of security in Eurasia."
                ),
                body="Astana Club",
                citations=(
                    Citation(
                        s.QAZAQTV_ASTANACLUB_2018,
                        "quotation of the President",
                        supports=("what", "body"),
                    ),
                    Citation(s.INFORM_ASTANACLUB_2018, supports=("when", "what", "body")),
                    Citation(s.KOMMERSANT_20181113, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2019-04-25..2019-04-27]",
                what="The idea became the second of Nazarbayev's Three Dialogues.",
                body="Second Belt and Road Forum, Beijing",
                citations=(
                    Citation(s.KAZEMB_3D, supports=("what", "body")),
                    Citation(s.INFORM_3D, supports=("what", "body")),
                    Citation(s.CN_SYDNEY_BRF_2019, "the days of the forum", supports=("when",)),
                    Citation(s.INTERVIEW_SARYBAY_2021, "on CICA and the OSCE", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2019-11-12",
                what="Nazarbayev again called for both to join their potential.",
                body="Astana Club",
                citations=(
                    Citation(s.CARAVAN_20191112, supports=("when", "what", "body")),
                    Citation(
                        s.LENTA_INFORM_2019, "the days of the meeting", supports=("when", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The Executive Director said that views of the idea differ within CICA and the "
                    "OSCE, that it needs time, and that the two are in dialogue meanwhile."
                ),
                body="Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on CICA and the OSCE",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
        ),
        related=(InitiativeId("three-dialogues"),),
        organizations=(o.OSCE,),
        citations=(
            Citation(s.KAZEMB_3D, supports=("title", "proposer", "history", "proposer_state")),
            Citation(s.CICA_OSCE_2012, supports=("organizations",)),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on CICA and the OSCE",
                supports=("title", "proposer", "description", "organizations", "related"),
            ),
            Citation(s.INFORM_ASTANACLUB_2018, supports=("proposer", "history", "organizations")),
        ),
        note=(
            "The special meeting in Istanbul was held after the minister's visit to Kabul in May "
            "2010 and before the Third Summit. In Qazaq TV's quotation the joint meeting proposed "
            "in 2018 was to include ASEAN as well; the other reports name CICA and the OSCE alone."
        ),
    ),
    Initiative(
        id="transformation",
        title="Transformation of CICA into an international organization",
        names=(
            "Organization for Security and Development in Asia",
            "OSDA",
            "Organization for Interaction and Cooperation in Asia",
            "Institutionalization of CICA",
        ),
        proposer=(
            "Nursultan Nazarbayev, President of Kazakhstan; taken up by Kassym-Jomart Tokayev, "
            "President of Kazakhstan"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "The gradual change of the Conference into a full regional organization with a "
            "charter, built on what it has and decided by consensus."
        ),
        history=(
            InitiativeEvent(
                when="2010-06-08",
                what=(
                    "Nazarbayev remarked that CICA was gradually becoming a full organization, and "
                    "asked for a Secretary General in place of the Executive Director."
                ),
                body="Third Summit, Istanbul",
                citations=(
                    Citation(s.VK_2010, supports=("what", "body")),
                    Citation(
                        s.AKORDA_NAZ_2010, "the day and the summit", supports=("when", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2012-09-12",
                what=(
                    "Nazarbayev appealed to the members to create a full regional organization on "
                    "the basis of the Conference; the Executive Director said in 2021 that this "
                    "was the first time."
                ),
                body="Fourth Ministerial Meeting, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the first appeal, of 2012",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.CICA_SPEECH_178,
                        "retrospective of the transformation initiative",
                        supports=("what", "body", "status"),
                    ),
                    Citation(s.AKORDA_2012, "the day of the address", supports=("when", "body")),
                    Citation(s.CICA_NAZ_2012, "the day of the address", supports=("when",)),
                    Citation(
                        s.KAZPRAVDA_20120913, "the day of the address", supports=("when", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2014-05-21",
                what=(
                    "Nazarbayev explicitly proposed to build an Organization for Security and "
                    "Development in Asia on the basis of CICA."
                ),
                body="Fourth Summit, Shanghai",
                citations=(
                    Citation(s.AT_2014, supports=("when", "what", "body")),
                    Citation(s.TENGRI_2014, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2018-11-13",
                what=(
                    "Nazarbayev repeated that CICA could be the basis of a security organization "
                    "for Asia."
                ),
                body="Astana Club",
                citations=(
                    Citation(s.INFORM_ASTANACLUB_2018, supports=("when", "what", "body")),
                    Citation(s.KOMMERSANT_20181113, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2019-10-03",
                what=(
                    "Tokayev, now President, said that it was time to discuss the transformation "
                    "of CICA into an organization."
                ),
                body="Valdai Discussion Club, Sochi",
                citations=(
                    Citation(s.INFORM_20191004, supports=("what", "body")),
                    Citation(s.RCSCAA_2019, "the days of the meeting", supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2020-11-17",
                what=(
                    "Tokayev, on the priorities of the chairmanship that had begun, stressed the "
                    "institutional development of CICA; the interview of 2021 says that he had "
                    "declared it the priority."
                ),
                body="Meeting of Tokayev with the Executive Director, Nur-Sultan",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_167, supports=("when", "what", "body", "status")),
                    Citation(
                        s.CARAVAN_202011,
                        "after the press service of the President",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the transformation: the question about Tokayev",
                        supports=("what",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The Executive Director expected that the members may decide on the next stage "
                    "by the 30th anniversary, in 2022."
                ),
                body="Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the transformation: a decision by the 30th anniversary",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-05-01..2021-05-14]",
                what=(
                    "The First Deputy Foreign Minister named it the key priority of the "
                    "chairmanship."
                ),
                body="Kazakh chairmanship",
                citations=(Citation(s.INFORM_WG_2021_05, supports=("what", "body", "when")),),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what=(
                    "Tokayev said to the heads of delegation that CICA has all the features of an "
                    "organization."
                ),
                body="Sixth Ministerial Meeting, Nur-Sultan",
                citations=(
                    Citation(s.CICA_941, "text of the statement", supports=("what", "body")),
                    Citation(s.INFORM_20211012, supports=("when", "body")),
                    Citation(s.KOREAHERALD_2021, supports=("what", "body")),
                    Citation(s.GLOBALAFFAIRS_2022, supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2022-03-30",
                what="It was agreed that the Sixth Summit should launch a gradual transformation.",
                body="Senior Officials Committee",
                citations=(
                    Citation(
                        s.CICA_1228,
                        "on the agreement of 30 March 2022",
                        supports=("when", "what", "body"),
                    ),
                    Citation(s.INFORM_202203, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what=(
                    "The heads of state launched the transformation with the Astana Statement, "
                    "which opened the negotiations and renamed the councils and the head of the "
                    "Secretariat."
                ),
                body="Sixth Summit, Astana",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(
                        s.KREMLIN_5852,
                        "text of the Statement",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.AT_ASTANA_STATEMENT,
                        "text of the Statement",
                        supports=("what", "body", "status"),
                    ),
                    Citation(s.INFORM_20221013, supports=("when", "what", "body")),
                    Citation(s.GLOBALAFFAIRS_2022, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2023-04-19",
                what="The draft of a road map was discussed.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_1636, supports=("what", "body")),
                    Citation(
                        s.CICA_SWG_2023_05,
                        "on the meeting of 19 April",
                        supports=("when", "what", "body"),
                    ),
                    Citation(s.AT_202304, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2023-05-16",
                what="The draft road map found support in principle.",
                body="Special Working Group",
                citations=(Citation(s.CICA_SWG_2023_05, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2023-08-22",
                what="The draft road map was completed.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_SOC_2023_08, supports=("when", "what", "body")),
                    Citation(
                        s.CICA_1789,
                        "on the agreement of 22 August",
                        supports=("when", "what", "body"),
                    ),
                    Citation(s.AT_202308, "on the decision on the draft", supports=("body",)),
                ),
            ),
            InitiativeEvent(
                when="2023-09-21",
                what=(
                    "The ministers adopted the Road Map for CICA Transformation, with eight "
                    "clusters of reform."
                ),
                body="Ministerial Council, informal meeting in New York",
                citations=(
                    Citation(s.CICA_1828, supports=("when", "what", "body")),
                    Citation(s.MEA_2023, supports=("what", "body")),
                    Citation(s.INFORM_20230922, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-09-25",
                what="The ministers noted the progress made.",
                body="Ministerial Council, informal meeting in New York",
                citations=(
                    Citation(s.AZERTAG_20250925, supports=("when", "what", "body")),
                    Citation(s.TREND_4095654, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-12-17",
                what="Members supported continuing the transformation.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.TREND_2025_12, supports=("what", "body")),
                    Citation(s.REPORT_202512B, supports=("body",)),
                ),
            ),
        ),
        related=(
            InitiativeId("secretary-general"),
            InitiativeId("charter"),
        ),
        citations=(
            Citation(s.KREMLIN_5852, supports=("title", "description", "history")),
            Citation(s.CICA_941, supports=("proposer", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the transformation into an organization",
                supports=("title", "proposer", "history"),
            ),
            Citation(s.AT_ASTANA_STATEMENT, supports=("description", "history")),
            Citation(s.TENGRI_2014, supports=("names", "proposer", "history", "proposer_state")),
        ),
        note=(
            "That the first appeal was made in 2012 is said by the head of the Secretariat, in the "
            "interview of 2021 and in a speech of 2023: the reports that were read of the address "
            "of 12 September 2012 speak of further institutional development alone. The name "
            "Organization for Interaction and Cooperation in Asia is from a press release of the "
            "Secretariat of June 2022 that has no record of its own here."
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
                (
                    Citation(s.AT_2014),
                    Citation(s.TENGRI_2014),
                ),
                (
                    "As the first call: it is the first explicit proposal in the reports of the "
                    "speeches, but CICA has an appeal in 2012."
                ),
            ),
            Alternative(
                "history",
                "2021-10",
                (Citation(s.GLOBALAFFAIRS_2022),),
                (
                    "As the month in which Tokayev first raised it: he had said in October 2019 "
                    "that it was time to discuss it, and a report of May 2021 has it as the key "
                    "priority of the chairmanship."
                ),
            ),
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
                citations=(
                    Citation(s.VK_2010, supports=("what", "body", "status")),
                    Citation(
                        s.AKORDA_NAZ_2010, "the day and the summit", supports=("when", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The post was renamed, and Kairat Sarybay became its first holder.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.KREMLIN_5852, "text of the Statement", supports=("body", "status")),
                    Citation(
                        s.AT_ASTANA_STATEMENT, "text of the Statement", supports=("body", "status")
                    ),
                    Citation(
                        s.BIGASIA_20221014,
                        "on the decision taken on Thursday",
                        supports=("when", "what"),
                    ),
                ),
            ),
        ),
        related=(InitiativeId("transformation"),),
        citations=(
            Citation(s.KREMLIN_5852, supports=("title", "history")),
            Citation(s.VK_2010, supports=("proposer", "description", "history", "proposer_state")),
            Citation(s.BIGASIA_20221014, supports=("history",)),
        ),
    ),
    Initiative(
        id="military-political-opening",
        title="Opening of the military-political dimension",
        description=(
            "The start of work on the measures of the Catalogue in military and political matters, "
            "which states carry out if they wish."
        ),
        history=(
            InitiativeEvent(
                when="2010-06-08",
                what="After five years of talks the members had agreed to discuss this dimension.",
                body="Third Summit, Istanbul",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(
                        s.AKORDA_NAZ_2010,
                        "on the key directions of work",
                        supports=("when", "what", "body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2010-06-08..2013-01-15]",
                what="Four measures were open to states that wished to carry them out.",
                body="Member states",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(
                        s.CICA_MILPOL_2013,
                        "list as on 15 January 2013",
                        supports=("when", "what", "body", "status"),
                    ),
                    Citation(
                        s.AKORDA_NAZ_2010,
                        "on the agreement to discuss the dimension, which came before",
                        supports=("when",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2010-06-08..2014-05-20]",
                what="Türkiye carried out measures of the dimension while it was in the chair.",
                body="Türkiye",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(
                        s.CICA_MILPOL_SEM_2021,
                        "the Turkish ministry of defence on 2010 to 2014",
                        supports=("what", "body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2010-06-08..2014-05-21]",
                what="A concept of measures in this dimension was adopted.",
                body="Member states",
                citations=(
                    Citation(s.CICA_NAZ_2014, "on the work of recent years", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what="The list of measures was renewed.",
                body="Sixth Ministerial Meeting, Nur-Sultan",
                citations=(
                    Citation(
                        s.CICA_MILPOL_2021, "list of the updated Catalogue", supports=("what",)
                    ),
                    Citation(
                        s.INFORM_20210930,
                        "on the draft of the updated Catalogue",
                        supports=("body",),
                    ),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_MILPOL_2021, supports=("title", "description", "history")),
            Citation(s.CICA_MILPOL_2013, supports=("title", "description", "history")),
            Citation(s.AKORDA_NAZ_2010, supports=("history",)),
            Citation(s.CICA_NAZ_2014, supports=("history",)),
        ),
        note=(
            "Nazarbayev spoke of the agreement at the Third Summit; when it was reached is not "
            "stated. The day of the concept is an open question: Nazarbayev counted it among the "
            "work of the years before May 2014."
        ),
    ),
    Initiative(
        id="business-council",
        title="Business Council",
        names=("CICA Business Council",),
        proposer="Heads of state and government of the CICA member states",
        description=(
            "An advisory body of business people of the member states that meets in plenary "
            "session, mostly beside a business forum."
        ),
        history=(
            InitiativeEvent(
                when="[2014-05-20..2014-05-21]",
                what=(
                    "The heads of state and government took the initiative for a business council."
                ),
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CCCME_MECHANISMS, supports=("what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2015-11-24",
                what=(
                    "The council was founded beside the Fourth Business Forum, on 24 and 25 "
                    "November."
                ),
                body="Founding assembly, Beijing",
                status=InitiativeStatus.ESTABLISHED,
                citations=(Citation(s.CCCME_2015, supports=("when", "what", "body", "status")),),
            ),
            InitiativeEvent(
                when="[2015-11-26..2021-06-23]",
                what=(
                    "The Board of the council held meetings, which the chairman of the senior "
                    "officials called successful."
                ),
                body="Board of the Business Council",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.KZINFORM_2021, supports=("what", "body", "status")),
                    Citation(s.CICA_942, "on the councils at work", supports=("status",)),
                ),
            ),
            InitiativeEvent(
                when="[2023-07-01..2023-08-22]",
                what=(
                    "The Board prepared the sixth plenary session, planned for 14 September in "
                    "Almaty."
                ),
                body="Board of the Business Council",
                citations=(
                    Citation(s.CICA_BC_BOARD_2023, supports=("what", "body")),
                    Citation(s.CICA_HALFYEAR_2023, "on 14 September", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="[2023-07-01..2023-12-31]",
                what=(
                    "A business forum with more than 140 participants from 20 member states met in "
                    "Astana."
                ),
                body="CICA Business Forum",
                citations=(Citation(s.SILKWAY_BF_2023, supports=("what", "body")),),
            ),
            InitiativeEvent(
                when="2025-05-20",
                what=(
                    "The eighth plenary session met; Azerbaijan's agency KOBIA has the chair for "
                    "2024 to 2026."
                ),
                body="Business Council, Baku",
                citations=(
                    Citation(s.TREND_BC8, supports=("when", "what", "body")),
                    Citation(s.NEWSAZ_BC8, supports=("when", "what", "body")),
                ),
            ),
        ),
        related=(InitiativeId("food-security"),),
        citations=(
            Citation(s.CICA_STRUCTURE, supports=("title",)),
            Citation(s.CCCME_2015, supports=("title", "description", "history")),
            Citation(s.CCCME_MECHANISMS, supports=("proposer", "description", "history")),
        ),
        note=(
            "The date of the Board's meeting in 2023 is inferred from the order of the "
            "Secretariat's releases. The report of the business forum in Astana is undated; its "
            "words place it before the end of 2023, and its topics are those planned for Almaty."
        ),
    ),
    Initiative(
        id="non-governmental-forum",
        title="Non-Governmental Forum",
        names=(
            "NGF",
            "Non-Governmental Conference",
        ),
        proposer="Xi Jinping, President of China",
        proposer_state=st.CHINA,
        description=(
            "A conference of scholars, former politicians, media and civil organizations of the "
            "member states."
        ),
        history=(
            InitiativeEvent(
                when="2014-05-21",
                what=(
                    "Xi Jinping proposed a network of exchange among civil bodies, through "
                    "non-governmental forums of CICA."
                ),
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_NGF_2017, supports=("what", "body")),
                    Citation(s.SHINE_2014, supports=("what", "body", "status")),
                    Citation(
                        s.CN_EMB_NZ_2014,
                        "the day of the summit and of the speech",
                        supports=("when", "body"),
                    ),
                    Citation(
                        s.LZU_NGF_2019, "on the origin of the forum", supports=("body", "status")
                    ),
                    Citation(
                        s.GLOBALTIMES_20170628,
                        "on the origin of the forum",
                        supports=("body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2015-05-25",
                what="The first conference met, on 25 and 26 May.",
                body="Non-Governmental Forum, Beijing",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.CICA_NGF, supports=("when", "what", "body")),
                    Citation(s.LZU_NGF_2019, "the first meeting, in May 2015", supports=("body",)),
                ),
            ),
            InitiativeEvent(
                when="2017-06-28",
                what="The second conference met, on 28 and 29 June.",
                body="Non-Governmental Forum, Beijing",
                citations=(
                    Citation(s.CICA_NGF, supports=("when", "what", "body")),
                    Citation(s.CICA_NGF_2017, supports=("when", "body")),
                    Citation(
                        s.LZU_NGF_2019, "the second meeting, in June 2017", supports=("body",)
                    ),
                    Citation(s.GLOBALTIMES_20170628, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2019-12-19",
                what="The third conference met.",
                body="Non-Governmental Forum, Chongqing",
                citations=(
                    Citation(s.CICA_NGF, supports=("when", "what", "body")),
                    Citation(s.LZU_NGF_2019, supports=("when", "what", "body")),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_NGF, supports=("title", "names", "description", "history")),
            Citation(s.CICA_NGF_2017, supports=("title", "history", "proposer", "proposer_state")),
            Citation(s.LZU_NGF_2019, supports=("proposer_state", "description", "history")),
            Citation(s.GLOBALTIMES_20170628, supports=("proposer", "proposer_state", "history")),
        ),
    ),
    Initiative(
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
                    Citation(s.CN_EMB_NZ_2014, supports=("when", "what", "body", "status")),
                    Citation(s.XI_2014, "text of the speech", supports=("what", "body", "when")),
                    Citation(s.CD_2014, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2016-04-28",
                what="Xi Jinping asked the ministers to put it into practice.",
                body="Fifth Ministerial Meeting, Beijing",
                citations=(
                    Citation(s.CHINAGATE_20160429, supports=("when", "what", "body")),
                    Citation(
                        s.PEOPLE_20160428, "on the opening of the meeting", supports=("body",)
                    ),
                    Citation(
                        s.BJREVIEW_2016, "opening paragraphs", supports=("when", "what", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The Executive Director named the four attributes, with indivisible and equal, "
                    "as the concept of security that CICA promotes."
                ),
                body="Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on what is unique about CICA",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
        ),
        related=(
            InitiativeId("defence-consultations"),
            InitiativeId("regional-security-architecture"),
        ),
        citations=(
            Citation(
                s.CN_EMB_NZ_2014,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.XI_2014, supports=("title", "proposer", "description", "history")),
            Citation(s.CD_2014, supports=("title", "proposer", "description", "history")),
        ),
        note=(
            "The interview does not trace its six attributes to the proposal of 2014; four of them "
            "are the same words."
        ),
    ),
    Initiative(
        id="regional-security-architecture",
        title="Regional security cooperation architecture",
        names=("Security governance model with Asian features",),
        proposer="Xi Jinping, President of China",
        proposer_state=st.CHINA,
        description=(
            "A new structure for cooperation on security that covers all of Asia and is built on "
            "CICA."
        ),
        history=(
            InitiativeEvent(
                when="2014-05-21",
                what=(
                    "Xi Jinping proposed the structure; he also spoke of a regular security forum "
                    "and of a centre for security emergencies."
                ),
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CN_EMB_NZ_2014, supports=("when", "what", "body", "status")),
                    Citation(s.SHINE_2014, supports=("what", "body", "status")),
                    Citation(
                        s.ASEANTODAY_2014, "on the forum and the centre", supports=("what", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2016-04-28",
                what="Xi Jinping proposed a model of security governance with Asian features.",
                body="Fifth Ministerial Meeting, Beijing",
                citations=(
                    Citation(s.CHINAGATE_20160429, supports=("when", "what", "body")),
                    Citation(
                        s.PEOPLE_20160428, "on the opening of the meeting", supports=("body",)
                    ),
                    Citation(s.BJREVIEW_2016, "opening paragraphs", supports=("when", "body")),
                ),
            ),
        ),
        related=(
            InitiativeId("asian-security-concept"),
            InitiativeId("defence-consultations"),
        ),
        citations=(
            Citation(
                s.CN_EMB_NZ_2014,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.SHINE_2014, supports=("title", "proposer", "description", "history")),
            Citation(s.CHINAGATE_20160429, supports=("names", "proposer", "history")),
        ),
    ),
    Initiative(
        id="defence-consultations",
        title="Mechanism for defence consultations",
        proposer="Xi Jinping, President of China",
        proposer_state=st.CHINA,
        description="A mechanism by which the members would consult one another on defence.",
        history=(
            InitiativeEvent(
                when="2014-05-21",
                what="The new chair suggested the mechanism to the members.",
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.XI_2014, "text of the speech", supports=("what", "body", "status")),
                    Citation(s.SHINE_2014, supports=("what", "body", "status")),
                    Citation(
                        s.CN_EMB_NZ_2014,
                        "the day of the summit and of the speech",
                        supports=("when", "body"),
                    ),
                ),
            ),
        ),
        related=(
            InitiativeId("asian-security-concept"),
            InitiativeId("regional-security-architecture"),
        ),
        citations=(
            Citation(s.CN_EMB_NZ_2014, "the summit and the speech", supports=("proposer_state",)),
            Citation(
                s.XI_2014,
                "text of the speech",
                supports=("title", "proposer", "description", "history"),
            ),
            Citation(s.SHINE_2014, supports=("title", "proposer", "description", "history")),
        ),
        note="Whether the members took it up is an open question.",
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
                citations=(Citation(s.CICA_936, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2019-06-15",
                what="Tokayev asked to make the forum a permanent platform.",
                body="Fifth Summit, Dushanbe",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_936, supports=("when", "what", "body", "status")),
                    Citation(
                        s.CICA_TOKAYEV_2019, "the day and the summit", supports=("when", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2020-10-23..2020-10-28]",
                what=(
                    "It was named among the institutional plans of the chairmanship at a briefing "
                    "of diplomats."
                ),
                body="Kazakh chairmanship",
                citations=(
                    Citation(s.AT_2020_10, supports=("what", "body")),
                    Citation(s.CICA_SARYBAY_20201028, "the briefing", supports=("when", "body")),
                ),
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
                    Citation(s.CICA_250, supports=("what", "body", "status")),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the Forum of Think Tanks",
                        supports=("when", "what", "body", "status"),
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
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2021-10-07",
                what="The Regulations of the forum as an advisory body were adopted.",
                body="Senior Officials Committee",
                status=InitiativeStatus.ESTABLISHED,
                citations=(Citation(s.CICA_936, supports=("when", "what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2021-12-28",
                what=(
                    "The ninth meeting, on 28 and 29 December, was the first after the Regulations."
                ),
                body="Think Tank Forum",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.SIIS_TTF_9, "the days", supports=("when", "what")),
                    Citation(s.CICA_936, "eight meetings up to 2020", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2023-08-28",
                what=(
                    "The eleventh meeting was held on 28 and 29 August, with the Shanghai "
                    "institutes in the chair."
                ),
                body="Think Tank Forum, Xining",
                citations=(
                    Citation(s.CICA_TTF_11, supports=("when", "what", "body")),
                    Citation(s.SSS_TTF_11, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2024-10-24",
                what="The twelfth meeting was held on 24 and 25 October.",
                body="Think Tank Forum, Shanghai",
                citations=(
                    Citation(s.SHANGHAI_GOV_20241031, supports=("when", "what", "body")),
                    Citation(s.CICA_SPEECH_275, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-09-09",
                what="The thirteenth meeting was held on 9 and 10 September.",
                body="Think Tank Forum, Baku",
                citations=(
                    Citation(s.TREND_TTF_13, supports=("when", "what", "body")),
                    Citation(s.AZERNEWS_TODAYAZ_20250909, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-09-10",
                what=(
                    "The Secretary General announced that a council of India would take the chair "
                    "of the forum."
                ),
                body="Think Tank Forum, Baku",
                citations=(Citation(s.TREND_4089017, supports=("when", "what", "body")),),
            ),
        ),
        citations=(
            Citation(
                s.CICA_936,
                supports=("title", "names", "proposer", "description", "history", "proposer_state"),
            ),
            Citation(s.CICA_250, supports=("title", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the Forum of Think Tanks",
                supports=("title", "history"),
            ),
            Citation(s.CICA_TTF_10, supports=("history",)),
        ),
        note=(
            "The decision is dated by the interview alone, to the Committee's meeting of the "
            "December before it; a release of February 2021 confirms it without a date. The "
            "Committee met on 11 December 2020."
        ),
        alternatives=(
            Alternative(
                "history",
                "2020-10-23",
                (Citation(s.AT_2020_10),),
                (
                    "As the day of the briefing of October 2020: the Secretariat's page has the "
                    "28th, so that both bound it."
                ),
            ),
            Alternative(
                "history",
                "2020-10-28",
                (Citation(s.CICA_SARYBAY_20201028),),
                (
                    "As the day of the briefing of October 2020: a newspaper has the 23rd, so that "
                    "both bound it."
                ),
            ),
        ),
    ),
    Initiative(
        id="youth-council",
        title="Youth Council",
        names=("CICA Youth Council",),
        description=(
            "An advisory body of youth organizations of the member states, founded under China's "
            "chairmanship."
        ),
        history=(
            InitiativeEvent(
                when="[2014-05-20..2014-05-21]",
                what="The decision to found the council was taken.",
                body="Fourth Summit, Shanghai",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(
                        s.INFORM_YC_2015,
                        "on the decision of May 2014",
                        supports=("what", "body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2014-08-18",
                what="The council met for the first time, informally.",
                body="Youth Council, Ust-Kamenogorsk",
                citations=(
                    Citation(
                        s.INFORM_YC_2015,
                        "on the first informal meeting",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2015-08-10..2015-08-13]",
                what="The council was launched at its first conference.",
                body="Founding conference, Beijing",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.INFORM_YC_2015, "paragraph 1", supports=("when", "body")),
                    Citation(s.CBM_GONG_2016, "on the Youth Council", supports=("what", "status")),
                ),
            ),
            InitiativeEvent(
                when="[2015-09-01..2021-06-17]",
                what="The council held its second and third sessions, the third in Baku.",
                body="Youth Council",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.AZ_MFA_CICA, "on the third session", supports=("what", "body")),
                    Citation(s.INFORM_YC4, "the session of 2021 as the fourth", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2021-06-18",
                what="The fourth session met by video conference.",
                body="Youth Council",
                citations=(
                    Citation(s.INFORM_YC4, supports=("when", "what", "body")),
                    Citation(
                        s.KZINFORM_2021,
                        "on a successful meeting of the council",
                        supports=("body",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-06-19..2022-09-17]",
                what="The fifth meeting was held.",
                body="Youth Council, Nur-Sultan",
                citations=(Citation(s.INFORMBURO_YC5, supports=("what", "body")),),
            ),
            InitiativeEvent(
                when="2023-10-12",
                what="The sixth meeting was held.",
                body="Youth Council, Samarkand",
                citations=(
                    Citation(s.CICA_YC_6, supports=("when", "what", "body")),
                    Citation(s.NCA_YC_2023, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2024-10-03..2024-10-04]",
                what="The seventh meeting was held together with the rally of volunteers.",
                body="Youth Council, Astana",
                citations=(
                    Citation(s.RALLY_2024, supports=("when", "what", "body")),
                    Citation(
                        s.DALA_RALLY_2024,
                        "the rally as part of the seventh meeting",
                        supports=("what", "body"),
                    ),
                    Citation(
                        s.KAZPRAVDA_2024_10,
                        "on the session and the rally",
                        supports=("what", "body"),
                    ),
                ),
            ),
        ),
        related=(
            InitiativeId("dialogue-of-generations"),
            InitiativeId("volunteer-rally"),
        ),
        citations=(
            Citation(s.CICA_YC_6, supports=("title", "description", "history")),
            Citation(s.INFORM_YC_2015, supports=("title", "history")),
            Citation(s.CBM_GONG_2016, supports=("history",)),
            Citation(s.AZ_MFA_CICA, supports=("history",)),
        ),
        note=(
            "Who proposed the council is an open question. A second conference was planned for "
            "Bishkek in July 2016. The fifth meeting lies between the fourth and the day on which "
            "Nur-Sultan became Astana again. A Youth Development Forum met in Beijing on 31 August "
            "2023 with members of the council."
        ),
        alternatives=(
            Alternative(
                "history",
                "2014",
                (Citation(s.INFORM_YC_2023),),
                (
                    "A news agency dates the launch to 2014, the year of the decision and of an "
                    "informal meeting; the Executive Director of the time wrote in 2016 that it "
                    "was in Beijing in August 2015."
                ),
            ),
        ),
    ),
    Initiative(
        id="ungcts-plan",
        title="CICA Plan of Action on the UN Global Counter-Terrorism Strategy",
        proposer="CICA ministers of foreign affairs; carried forward by Kazakhstan",
        description=(
            "A common plan of the members for carrying out the strategy against terrorism that the "
            "UN General Assembly adopted in 2006."
        ),
        history=(
            InitiativeEvent(
                when="2016-04-28",
                what="The ministers agreed that a plan of action would help their cooperation.",
                body="Fifth Ministerial Meeting, Beijing",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.CICA_UNGCTS_2022, "last paragraph", supports=("what", "body", "status")
                    ),
                    Citation(s.INFORM_20160428, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2021-06-23",
                what=(
                    "The plan was under discussion when the head of the UN Office of "
                    "Counter-Terrorism spoke of it in a message to the Committee."
                ),
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.KZINFORM_2021, supports=("what", "body", "status")),
                    Citation(s.CICA_PR_333, "the day of the meeting", supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2022-06-21",
                what=(
                    "Experts worked on the draft in the second session of a specialized meeting, "
                    "which the Committee had supported in December 2021."
                ),
                body="Specialized meeting",
                citations=(
                    Citation(s.CICA_UNGCTS_2022, supports=("when", "what", "body")),
                    Citation(s.ELMWATIN_2022, "on the earlier sessions", supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2022-06-22..2022-09-20]",
                what="The fifth session, of experts by video conference, ended the series.",
                body="Specialized meeting",
                citations=(Citation(s.ELMWATIN_2022, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="[2022-09-15..2022-10-12]",
                what="The draft was approved and sent to the summit.",
                body="Senior Officials Committee",
                citations=(Citation(s.TDI_SOC_2022, supports=("what", "body")),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The plan was adopted.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(s.VK_155959, supports=("when", "what", "body", "status")),
                    Citation(s.DEVDISCOURSE_2022, supports=("what", "body", "status")),
                    Citation(
                        s.CICA_PR_2775,
                        "on the documents of the Sixth Summit",
                        supports=("what", "body"),
                    ),
                ),
            ),
        ),
        organizations=(o.UN,),
        citations=(
            Citation(
                s.CICA_UNGCTS_2022,
                supports=("title", "proposer", "description", "history", "organizations"),
            ),
            Citation(s.DEVDISCOURSE_2022, supports=("title", "history")),
            Citation(s.CICA_PR_2775, supports=("title", "history")),
        ),
    ),
    Initiative(
        id="finance-summit",
        title="Finance Summit",
        names=("CICA Financial Summit",),
        proposer=(
            "China, as a series of summits; Kassym-Jomart Tokayev, President of Kazakhstan, as a "
            "permanent platform"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A meeting on finance among the members, held in China from 2018 on and made an "
            "advisory body in 2025."
        ),
        history=(
            InitiativeEvent(
                when="2018",
                what="The first of three summits in China was held, before those of 2019 and 2021.",
                body="China",
                citations=(Citation(s.CICA_CHINA_2023, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2021-04-17",
                what=(
                    "The third summit in China was announced to open on this day; it had been held "
                    "by June."
                ),
                body="Jinan, China",
                citations=(
                    Citation(
                        s.SHANDONG_FINANCE_2021,
                        "announced on the day before",
                        supports=("when", "body"),
                    ),
                    Citation(s.CICA_PR_333, "on the Finance Summit as held", supports=("what",)),
                    Citation(s.CICA_CHINA_2023, "the summit of 2021", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev suggested that it become a permanent platform.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.INFORM_FINANCE_2022, supports=("when", "what", "body", "status")),
                    Citation(s.DEVDISCOURSE_2022, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-02-27",
                what="Its institutional form was considered.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.TREND_4011430, supports=("when", "what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2025-07-21",
                what="The draft regulations were given preliminary approval.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.TREND_4072652, supports=("when", "body")),
                    Citation(s.AT_202507, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-09-25",
                what="It was created as an advisory body.",
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_2897, supports=("what",)),
                    Citation(
                        s.AZERTAG_20250925, "headline", supports=("when", "what", "body", "status")
                    ),
                    Citation(
                        s.REPORT_20251202, "on the Finance Summit as founded", supports=("what",)
                    ),
                    Citation(
                        s.AT_2025_09, "on the meeting to come", supports=("when", "what", "body")
                    ),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_2897, supports=("history",)),
            Citation(
                s.CICA_CHINA_2023,
                supports=("title", "proposer", "description", "history", "proposer_state"),
            ),
            Citation(s.AZERTAG_20250925, supports=("history",)),
        ),
        note=(
            "The proposals of 2018 and of 2022 had different authors: China began the series, "
            "Kazakhstan asked to make it permanent."
        ),
        alternatives=(
            Alternative(
                "history",
                "[2025-09-26..2025-12-02]",
                (
                    Citation(s.AZERTAG_20250925, "text"),
                    Citation(s.TREND_4095654),
                    Citation(s.REPORT_CFM_2025, "the founding as begun"),
                    Citation(s.REPORT_20251202, "the Finance Summit as founded"),
                ),
                (
                    "As the time of the founding: the text of the day speaks of progress only, and "
                    "the minister in the chair wrote that the founding had begun. The headline "
                    "above it has two advisory bodies established, and the Secretariat names the "
                    "Finance Summit among them in February 2026."
                ),
            ),
        ),
    ),
    Initiative(
        id="three-dialogues",
        title="Three Dialogues",
        names=(
            "New Geopolitical Reality: 3D",
            "3D",
            "Triple D",
        ),
        proposer="Nursultan Nazarbayev, First President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Three dialogues for a new geopolitical reality: a global one of the United States, "
            "Russia, China and the European Union; one of CICA and the OSCE; and an economic one "
            "of the EAEU, the European Union, the SCO and ASEAN."
        ),
        history=(
            InitiativeEvent(
                when="2018-10",
                what=(
                    "Nazarbayev called on the United States, Russia, China and the European Union "
                    "to begin a dialogue, and offered Astana as the place."
                ),
                body="12th Asia-Europe Meeting, Brussels",
                citations=(
                    Citation(s.ELKZ_ASEM_2018, supports=("what",)),
                    Citation(
                        s.EURACTIV_201812, "on October 2018", supports=("when", "what", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2019-04-25..2019-04-27]",
                what=(
                    "Nazarbayev proposed the three dialogues, that of CICA and the OSCE among them."
                ),
                body="Second Belt and Road Forum, Beijing",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.KAZEMB_3D, supports=("what", "body", "status")),
                    Citation(s.INFORM_3D, supports=("what", "body")),
                    Citation(s.KZNEWS_20190924, "on the forum of 2019", supports=("body",)),
                    Citation(s.QAZAQTV_BRF_2019, "the speech at the forum", supports=("body",)),
                    Citation(s.CN_SYDNEY_BRF_2019, "the days of the forum", supports=("when",)),
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
                citations=(
                    Citation(s.KZNEWS_20190924, supports=("when", "what", "body")),
                    Citation(
                        s.AT_20190924,
                        "paragraph 3, on the Three Dialogues",
                        supports=("when", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-02-03..2021-02-14]",
                what=(
                    "The joining of CICA and the OSCE was called an integral part of the "
                    "initiative."
                ),
                body="Interview with the Executive Director",
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on CICA and the OSCE: New Geopolitical Reality: 3D",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
        ),
        related=(InitiativeId("cica-osce"),),
        organizations=(
            o.OSCE,
            o.EAEU,
            o.SCO,
            o.ASEAN,
        ),
        citations=(
            Citation(
                s.KAZEMB_3D,
                supports=(
                    "title",
                    "names",
                    "proposer",
                    "description",
                    "history",
                    "organizations",
                    "proposer_state",
                ),
            ),
            Citation(
                s.INFORM_3D,
                supports=("title", "proposer", "description", "history", "organizations"),
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on CICA and the OSCE: New Geopolitical Reality: 3D",
                supports=("title", "names", "proposer", "related"),
            ),
        ),
        note="The day of the proposal is not stated: the bounds are the days of the forum.",
    ),
    Initiative(
        id="interreligious-dialogue",
        title="Interreligious and cultural dialogue",
        proposer="Shavkat Mirziyoyev, President of Uzbekistan",
        proposer_state=st.UZBEKISTAN,
        description=(
            "A dialogue of religions and cultures among the members, and joint work against the "
            "radicalization of young people."
        ),
        history=(
            InitiativeEvent(
                when="2019-06-15",
                what=(
                    "Mirziyoyev called for an interreligious dialogue and for joint work against "
                    "the radicalization of young people."
                ),
                body="Fifth Summit, Dushanbe",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.CICA_UZBEKISTAN_2019,
                        "text of the statement",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.UZA_20191104,
                        "on the initiatives of 15 June 2019",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2019-11-04",
                what="The Executive Director stressed how much these ideas mean for the members.",
                body="Foreign Ministry of Uzbekistan",
                citations=(Citation(s.UZA_20191104, supports=("when", "what", "body")),),
            ),
        ),
        citations=(
            Citation(s.CICA_UZBEKISTAN_2019, supports=("proposer", "description", "history")),
            Citation(s.UZA_20191104, supports=("proposer", "description", "history")),
        ),
        note=(
            "A report of the television channel MIR 24, whose address is an open question, adds "
            "that he offered two centres of Uzbekistan, in Tashkent and in Samarkand, as the place."
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
            "A confidence-building measure that the pandemic called for, added to the Catalogue in "
            "the dimension of new challenges and threats."
        ),
        history=(
            InitiativeEvent(
                when="2020-09-24",
                what="The Kazakh chairmanship put the measure forward.",
                body="Special Ministerial Meeting",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_SPEECH_33, supports=("when", "what", "body", "status")),
                    Citation(
                        s.CICA_SARYBAY_20200924,
                        "the day and the meeting",
                        supports=("when", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2020-12-11",
                what=(
                    "All members supported it, and agreed to adopt it by 25 December 2020 at the "
                    "latest."
                ),
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_SPEECH_33, supports=("what", "body", "status")),
                    Citation(s.MORNINGBELL_2020, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2021-01-15",
                what=(
                    "The measure was added to the Catalogue: no member objected within the time "
                    "set for objections."
                ),
                body="Member states, by silence procedure",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_SPEECH_33, supports=("when", "what", "body", "status")),
                    Citation(
                        s.CICA_SARYBAY_20210203,
                        "on the measure as introduced",
                        supports=("what", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-01-15..2021-06-23]",
                what="A conference on epidemiological security was held.",
                body="Member states",
                status=InitiativeStatus.OPERATIONAL,
                citations=(Citation(s.KZINFORM_2021, supports=("what", "status")),),
            ),
            InitiativeEvent(
                when="2021-06-23",
                what="China and Jordan became co-coordinators.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_PR_333, supports=("when", "what", "body")),
                    Citation(s.KZINFORM_2021, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what="The updated Catalogue kept the measure.",
                body="Sixth Ministerial Meeting, Nur-Sultan",
                citations=(
                    Citation(s.NCA_20221014, supports=("what",)),
                    Citation(s.INFORM_CATALOGUE_2022, supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2025-04-30",
                what=(
                    "Kazakhstan's ministry of health held an online seminar on the measure with "
                    "experts of nine members."
                ),
                body="Kazakhstan, coordinator",
                citations=(Citation(s.CICA_2505, supports=("when", "what", "body")),),
            ),
        ),
        citations=(
            Citation(
                s.CICA_SPEECH_33,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.CICA_SARYBAY_20210203, supports=("title", "history")),
            Citation(s.CICA_PR_333, supports=("title", "history")),
        ),
        note=(
            "The speech of 26 February 2021 that reports the adoption gives the day without a "
            "year; it follows from the date of the speech."
        ),
    ),
    Initiative(
        id="fast-tracks",
        title="Fast tracks and green channels between the members",
        proposer="Wang Yi, Foreign Minister of China",
        proposer_state=st.CHINA,
        description=(
            "Easier travel of people and goods between the members during the pandemic, as part of "
            "a programme of four points."
        ),
        history=(
            InitiativeEvent(
                when="2020-09-24",
                what=(
                    "Wang Yi proposed four points: solidarity against the pandemic, trust, common "
                    "development with fast tracks and green channels, and more practical "
                    "cooperation."
                ),
                body="Special Ministerial Meeting",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CN_LAOAG_20200924, supports=("when", "what", "body", "status")),
                    Citation(
                        s.PEOPLE_20200923,
                        "the announcement of the meeting",
                        supports=("when", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what=(
                    "Wang Yi again set out proposals of China, with the work against the pandemic "
                    "first."
                ),
                body="Sixth Ministerial Meeting, Nur-Sultan",
                citations=(
                    Citation(s.CN_PALESTINE_20211012, supports=("when", "what", "body")),
                    Citation(s.UMMNEWS_20211012, supports=("what", "body")),
                ),
            ),
        ),
        citations=(
            Citation(
                s.CN_LAOAG_20200924,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.CN_PALESTINE_20211012, supports=("proposer", "history")),
        ),
    ),
    Initiative(
        id="stronger-secretariat",
        title="Boosting the potential of the Secretariat",
        names=("Stronger Secretariat",),
        proposer="Kazakh chairmanship of CICA",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "The wish of the chairmanship for a Secretariat with more capacity. In early 2021 "
            "diplomats seconded by Kazakhstan, China, Russia and India staffed it."
        ),
        history=(
            InitiativeEvent(
                when="[2020-09-24..2020-11-17]",
                what=(
                    "The Kazakh chairmanship intended to boost the potential of the Secretariat; "
                    "on 17 November 2020 the Executive Director reported to Tokayev on making its "
                    "staff more international."
                ),
                body="Kazakh chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the potential of the Secretariat",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.CICA_167, "on the staff of the Secretariat", supports=("when", "what")
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2020-10-01..2021-02-03]",
                what=(
                    "Professional staff were given titles in three categories, after the model of "
                    "the UN, so that members can second diplomats of differing experience."
                ),
                body="CICA",
                citations=(
                    Citation(
                        s.CICA_SARYBAY_20210203,
                        "on the past four months",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2023-09-21",
                what=(
                    "The Road Map for CICA Transformation made the Secretariat and its staff "
                    "subjects of reform."
                ),
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(s.CICA_1828, "on the Road Map as endorsed", supports=("when", "body")),
                    Citation(
                        s.INFORM_20230922,
                        "on the fields of reform",
                        supports=("when", "what", "body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2024-06-26",
                what="The foundation stone of the Secretariat's own headquarters was laid.",
                body="Astana",
                citations=(
                    Citation(s.CICA_2127, supports=("when", "what", "body")),
                    Citation(
                        s.QAZINFORM_20250702,
                        "on the ceremony of 2024",
                        supports=("when", "what", "body"),
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
                citations=(
                    Citation(s.KZ_LAW_189, supports=("when", "what", "body")),
                    Citation(s.AT_202505, supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2025-07-02",
                what="The Secretariat's own headquarters were inaugurated.",
                body="President Tokayev and Secretary General Sarybay, Astana",
                citations=(
                    Citation(s.QAZINFORM_20250702, supports=("when", "what", "body")),
                    Citation(s.TCA_2025, supports=("what",)),
                ),
            ),
        ),
        related=(InitiativeId("transformation"),),
        citations=(
            Citation(s.CICA_SARYBAY_20210203, supports=("description", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the potential of the Secretariat",
                supports=("title", "proposer", "description"),
            ),
            Citation(s.CICA_2127, supports=("history",)),
        ),
        note=(
            "That the steps of 2023 to 2025 carry out the intention of 2020 is an inference: they "
            "strengthen the Secretariat, but no source connects them with it."
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
            "An advisory council of eminent persons. The member states approve its Head; an "
            "Advisory Group of experts assists it."
        ),
        history=(
            InitiativeEvent(
                when="[2020-10-23..2020-10-28]",
                what=(
                    "A council of sages was named among the institutional plans of the "
                    "chairmanship at a briefing of diplomats."
                ),
                body="Kazakh chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.AT_2020_10, supports=("what", "body", "status")),
                    Citation(s.CICA_SARYBAY_20201028, "the briefing", supports=("when", "body")),
                ),
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
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-05-01..2021-05-14]",
                what=(
                    "It was named again among the plans of the chairmanship, as an initiative of "
                    "Tokayev."
                ),
                body="Kazakh chairmanship",
                citations=(Citation(s.INFORM_WG_2021_05, supports=("what", "body", "when")),),
            ),
            InitiativeEvent(
                when="2021-06-23",
                what="The draft Regulations were approved and sent to the ministers.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_PR_333, supports=("when", "what", "body", "status")),
                    Citation(s.KZINFORM_2021, supports=("what", "body")),
                ),
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
                    Citation(s.CICA_CEP, supports=("body", "status")),
                    Citation(s.INFORM_20211012, supports=("when", "what", "body")),
                    Citation(s.RATEL_20211012, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2021-10-26",
                what="Nazarbayev was approved as the Head, for a term of five years.",
                body="Member states",
                citations=(Citation(s.CICA_CEP, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2022-03-30",
                what="Nominations to the council were taken up.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.INFORM_202203, supports=("what", "body")),
                    Citation(s.CICA_1228, "the day of the meeting", supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2024-02-19..2024-02-23]",
                what="India's nominee was still called a candidate.",
                body="Secretary General, New Delhi",
                citations=(
                    Citation(s.CICA_INDIA_2024, supports=("what", "body")),
                    Citation(
                        s.CICA_INDIA_2022, "on the candidate in April 2022", supports=("what",)
                    ),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_CEP, supports=("title", "description", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the Council of Eminent Persons",
                supports=("title", "history"),
            ),
            Citation(s.CICA_PR_333, supports=("history",)),
            Citation(
                s.INFORM_WG_2021_05,
                "on initiatives of the President",
                supports=("proposer", "proposer_state"),
            ),
            Citation(s.ZAKON_WISE_2021, supports=("names",)),
            Citation(
                s.JOONGANG_20240827, "on the candidate of the Republic of Korea", supports=("note",)
            ),
            Citation(
                s.INFORM_2021_10_19, "on the initiatives of the President", supports=("proposer",)
            ),
        ),
        note=(
            "The names with Sages and Wise render the Russian name; the council was not renamed. "
            "The Regulations were adopted at the meeting of 11 and 12 October 2021, on the second "
            "day by the host's account. A term of five years from 26 October 2021 would end in "
            "October 2026. Baek Joo-hyeon was the candidate of the Republic of Korea in August "
            "2024. Its members and meetings are an open question."
        ),
        alternatives=(
            Alternative(
                "history",
                "2020-10-23",
                (Citation(s.AT_2020_10),),
                (
                    "As the day of the briefing of October 2020: the Secretariat's page has the "
                    "28th, so that both bound it."
                ),
            ),
            Alternative(
                "history",
                "2020-10-28",
                (Citation(s.CICA_SARYBAY_20201028),),
                (
                    "As the day of the briefing of October 2020: a newspaper has the 23rd, so that "
                    "both bound it."
                ),
            ),
        ),
    ),
    Initiative(
        id="ambassadors-club",
        title="Club of ambassadors of CICA states",
        proposer="Kairat Sarybay, Executive Director of the CICA Secretariat",
        description="A club of ambassadors within CICA.",
        history=(
            InitiativeEvent(
                when="2020-11-10",
                what="The ambassador of Qatar was asked to consider such a club.",
                body="Executive Director",
                status=InitiativeStatus.PROPOSED,
                citations=(Citation(s.CICA_162, supports=("when", "what", "body", "status")),),
            ),
        ),
        citations=(Citation(s.CICA_162, supports=("title", "proposer", "description", "history")),),
        note=(
            "It is known from one release alone, which does not say where it would meet or who "
            "would belong to it; whether it was founded is an open question."
        ),
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
                citations=(
                    Citation(s.CN_MFA_20201212, supports=("when", "what", "body", "status")),
                    Citation(s.MORNINGBELL_2020, "the meeting", supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2022-02",
                what="India held a webinar on the subject.",
                body="India",
                citations=(Citation(s.MEA_2023, supports=("when", "what", "body")),),
            ),
        ),
        citations=(
            Citation(
                s.CN_MFA_20201212,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.MEA_2023, supports=("history",)),
        ),
        note="Whether the Catalogue took it up is an open question.",
    ),
    Initiative(
        id="cica-fund",
        title="CICA Fund",
        names=("CICA Foundation",),
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan, in the chair of CICA",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A fund of voluntary contributions for joint projects of the members. When it was "
            "proposed, it was also meant for projects against the effects of the pandemic. A "
            "Project Review Committee approves the projects by consensus."
        ),
        history=(
            InitiativeEvent(
                when="[2020-09-24..2021-02-14]",
                what=(
                    "The chairmanship proposed a fund for joint projects, for example against the "
                    "effects of the pandemic."
                ),
                body="Kazakh chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on the priorities of the chairmanship: the CICA Fund",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.CICA_FUND_2022_04, "on the priorities of 2020 to 2022", supports=("body",)
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2021-05-01..2021-05-14]",
                what="It was named as an initiative of Tokayev.",
                body="Kazakh chairmanship",
                citations=(Citation(s.INFORM_WG_2021_05, supports=("what", "body", "when")),),
            ),
            InitiativeEvent(
                when="2021",
                what="Experts of the members worked on it from the beginning of the year.",
                body="Experts meeting",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(
                        s.CICA_1278,
                        "on the work since the beginning of 2021",
                        supports=("when", "what", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2022-04-14",
                what="Experts of seventeen members discussed the draft Regulations.",
                body="Experts meeting",
                citations=(Citation(s.CICA_FUND_2022_04, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2022-09-14",
                what="The group discussed the draft Regulations on 13 and 14 September.",
                body="Special Working Group",
                citations=(
                    Citation(s.INFORM_20220915, "paragraphs 1 and 3", supports=("what", "body")),
                    Citation(
                        s.AT_SWG_2022_09,
                        "on the drafts before the group",
                        supports=("when", "what", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2022-09-15..2022-10-12]",
                what="The draft was approved and sent to the summit.",
                body="Senior Officials Committee",
                citations=(Citation(s.TDI_SOC_2022, supports=("what", "body")),),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The fund was created and its Regulations were adopted.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_FUND_PRC, supports=("when", "what", "body", "status")),
                    Citation(s.INFORM_20221013, supports=("when", "body")),
                    Citation(s.VK_155959, supports=("when", "what", "status")),
                    Citation(s.NCA_20221014, supports=("what", "body")),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_FUND_PRC, supports=("title", "description", "history")),
            Citation(s.CICA_1278, supports=("history",)),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the priorities of the chairmanship: the CICA Fund",
                supports=("title", "description", "history"),
            ),
            Citation(s.CICA_SG_FM_2023, supports=("history",)),
            Citation(s.INFORM_WG_2021_05, supports=("proposer", "proposer_state")),
        ),
        note=(
            "The senior officials approved the draft after the Working Group had finished it and "
            "before the Sixth Summit. Contributions, projects and meetings of the Project Review "
            "Committee are an open question."
        ),
    ),
    Initiative(
        id="ict-cbm",
        title="New measure on security of and in the use of ICTs",
        proposer="Russia",
        proposer_state=st.RUSSIA,
        description=(
            "Security of information and communication technologies, and security in their use, as "
            "a priority area of the dimension of new challenges and threats."
        ),
        history=(
            InitiativeEvent(
                when="[2004-10-22..2021-09-30]",
                what="Russia proposed to add information security to CICA's agenda.",
                body="Russia",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.RU_MFA_20211012,
                        "the thanks of the Foreign Minister",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.URDUPOINT_20211012,
                        "the thanks of the Foreign Minister",
                        supports=("what", "body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2021-10-12",
                what="The updated Catalogue included the area.",
                body="Sixth Ministerial Meeting, Nur-Sultan",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.DIGWATCH, supports=("what", "status")),
                    Citation(s.NCA_20221014, supports=("what", "status")),
                    Citation(s.INFORM_CATALOGUE_2022, supports=("what", "status")),
                ),
            ),
            InitiativeEvent(
                when="2022-08-24",
                what="A workshop on the Internet was held within the new area.",
                body="Russia, coordinator",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.CICA_ICT_WORKSHOP_2022, supports=("when", "what", "body", "status")),
                ),
            ),
            InitiativeEvent(
                when="2022-10-13",
                what="The leaders adopted a statement on security of and in the use of ICTs.",
                body="Sixth Summit, Astana",
                citations=(
                    Citation(s.GLOBALAFFAIRS_2022, supports=("what", "body")),
                    Citation(s.VK_155959, supports=("when", "what", "body")),
                    Citation(s.CICA_1278, "on the draft statement", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2025-05-14",
                what="A Russian official said that Russia had run work on ICTs in CICA since 2022.",
                body="Russia, coordinator",
                citations=(Citation(s.TASS_1957673, supports=("when", "what", "body")),),
            ),
        ),
        citations=(
            Citation(
                s.CICA_1278,
                "on the coordinators and the draft statement",
                supports=("title", "history"),
            ),
            Citation(s.RU_MFA_20211012, supports=("proposer", "proposer_state", "history")),
            Citation(s.URDUPOINT_20211012, supports=("proposer", "proposer_state", "history")),
            Citation(s.DIGWATCH, supports=("title", "description", "history")),
        ),
        note=(
            "Sergey Lavrov thanked the members on 12 October 2021 for their support of Russia's "
            "proposal. It was made after the first Catalogue of 2004 and before the senior "
            "officials approved the draft of the updated one in September 2021. Russia and China "
            "proposed the leaders' statement of 2022 and coordinate the area."
        ),
    ),
    Initiative(
        id="connectivity-council",
        title="Council on Sustainable Connectivity",
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A council of the member states that would help them to develop a network of transit "
            "routes and transport infrastructure across Asia."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev proposed the council.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_1789, supports=("what", "body", "status", "when")),
                    Citation(
                        s.CICA_HALFYEAR_2023,
                        "the day of the initiatives of Tokayev",
                        supports=("when", "body"),
                    ),
                    Citation(s.CICA_1739, supports=("what", "body")),
                    Citation(s.AT_2023_07, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2023-07-12",
                what=(
                    "Experts of fifteen members met while the concept of the council was being "
                    "drafted."
                ),
                body="Experts meeting",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_1739, supports=("when", "what", "body", "status")),
                    Citation(s.CICA_1740, supports=("body",)),
                ),
            ),
            InitiativeEvent(
                when="2023",
                what="A concept was drawn up, and experts met three times.",
                body="Experts meeting",
                citations=(Citation(s.VK_CONN_2024, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="[2024-11-11..2024-11-20]",
                what="Kazakhstan still awaited the final creation of the council.",
                body="Kazakhstan",
                citations=(Citation(s.VK_CONN_2024, supports=("what", "body")),),
            ),
        ),
        citations=(
            Citation(s.CICA_1789, supports=("title", "proposer", "proposer_state", "history")),
            Citation(s.CICA_1740, supports=("description", "proposer", "history")),
            Citation(s.VK_CONN_2024, supports=("history",)),
        ),
    ),
    Initiative(
        id="volunteer-rally",
        title="Rally of leaders of volunteer movements",
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A meeting in Astana of the leaders of volunteer movements from the member states."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev suggested a rally in 2024.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.CICA_HALFYEAR_2023,
                        "the day of the initiatives of Tokayev",
                        supports=("when", "body"),
                    ),
                    Citation(s.CICA_1789, supports=("when", "body", "status")),
                    Citation(s.DARYO_2023, supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2024-10-04",
                what="The rally of 3 and 4 October closed.",
                body="Youth Council, Astana",
                status=InitiativeStatus.CONCLUDED,
                citations=(
                    Citation(s.RALLY_2024, supports=("when", "what", "body", "status")),
                    Citation(s.DALA_VOLUNTEERS_2024, supports=("when", "what", "body", "status")),
                    Citation(s.DALA_RALLY_2024, supports=("what", "body", "status")),
                    Citation(s.AT_20241217, supports=("what",)),
                ),
            ),
        ),
        related=(
            InitiativeId("youth-council"),
            InitiativeId("volunteerism-cbm"),
        ),
        citations=(
            Citation(s.CICA_HALFYEAR_2023, supports=("title", "history")),
            Citation(s.CICA_1789, supports=("title", "proposer", "proposer_state", "history")),
            Citation(s.CICA_INDIA_2024, supports=("history",)),
            Citation(s.AT_20241217, supports=("history",)),
            Citation(s.INFORM_YC_2023, "on the forum planned for 2024", supports=("description",)),
        ),
        note=(
            "The rally was first planned for May 2024. The statement of the ministers on "
            "volunteering of 2023 was an initiative of Russia, recorded with the measure on "
            "volunteerism."
        ),
    ),
    Initiative(
        id="dialogue-of-generations",
        title="Dialogue of Generations",
        proposer="Shavkat Mirziyoyev, President of Uzbekistan",
        proposer_state=st.UZBEKISTAN,
        description=(
            "A format in which people of different ages look together for answers to problems of "
            "the young, held beside the Youth Council."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Mirziyoyev suggested the new format.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.PRESIDENT_UZ_5604,
                        "text of the address",
                        supports=("what", "body", "status"),
                    ),
                    Citation(s.ELMUNDOFINANCIERO_2022, supports=("what", "status")),
                    Citation(s.CICA_YC_6, supports=("what", "body", "status")),
                    Citation(s.KUN_20221014, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="2023-10-12",
                what="The first dialogue was held.",
                body="Youth Council, Samarkand",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.CICA_YC_6, supports=("when", "what", "body", "status")),
                    Citation(s.NCA_YC_2023, supports=("when", "what", "body", "status")),
                ),
            ),
        ),
        related=(InitiativeId("youth-council"),),
        citations=(
            Citation(
                s.CICA_YC_6,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.PRESIDENT_UZ_5604, supports=("proposer", "proposer_state", "history")),
            Citation(
                s.ELMUNDOFINANCIERO_2022, supports=("title", "proposer", "description", "history")
            ),
            Citation(s.NCA_YC_2023, supports=("title", "history")),
        ),
    ),
    Initiative(
        id="afghan-negotiating-group",
        title="Appeal for an international negotiating group on Afghanistan",
        proposer="Shavkat Mirziyoyev, President of Uzbekistan",
        proposer_state=st.UZBEKISTAN,
        description=(
            "A joint appeal of Asian states to the UN General Assembly for a high-level group that "
            "would agree with the Afghan authorities on how both sides meet their obligations step "
            "by step."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Mirziyoyev proposed to consider the appeal.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.PRESIDENT_UZ_5604,
                        "text of the address, first point",
                        supports=("what", "body", "status"),
                    ),
                    Citation(s.KUN_20221014, supports=("when", "what", "body", "status")),
                    Citation(s.TDI_20221013, supports=("when", "body")),
                    Citation(s.TASHKENTTIMES_2022, supports=("what", "body", "status")),
                ),
            ),
            InitiativeEvent(
                when="2023-03-07",
                what=(
                    "The special representatives of Afghanistan's neighbours and of Russia "
                    "welcomed the proposal, by then one for a group under the United Nations."
                ),
                body="Special representatives for Afghanistan, Tashkent",
                citations=(
                    Citation(s.TREND_3720586, supports=("what", "body")),
                    Citation(s.BTM_TASHKENT_2023, supports=("what", "body")),
                    Citation(s.KABULNOW_2023_03, "on 7 March", supports=("when", "body")),
                    Citation(
                        s.KUN_20230307, "on the opening that morning", supports=("when", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2023-05-26",
                what=(
                    "The special representatives of the European Union and of the Central Asian "
                    "states welcomed the proposal."
                ),
                body="Special representatives for Afghanistan, Ashgabat",
                citations=(
                    Citation(s.KUN_20230527, supports=("when", "what", "body")),
                    Citation(s.EIN_20230528, supports=("when", "what", "body")),
                ),
            ),
        ),
        related=(InitiativeId("afghan-contacts"),),
        organizations=(o.UN,),
        citations=(
            Citation(
                s.PRESIDENT_UZ_5604,
                supports=(
                    "title",
                    "proposer",
                    "proposer_state",
                    "description",
                    "history",
                    "organizations",
                ),
            ),
            Citation(
                s.KUN_20221014,
                supports=("title", "proposer", "description", "history", "organizations"),
            ),
            Citation(s.TDI_20221013, supports=("proposer", "history")),
            Citation(s.FRONTIERPOST_20221014, "on the reaction in Kabul", supports=("note",)),
            Citation(
                s.TASHKENTTIMES_2022,
                supports=("title", "proposer", "description", "history", "organizations"),
            ),
        ),
        note=(
            "The political office of the Taliban welcomed the proposal. What became of it after "
            "May 2023 is an open question."
        ),
        alternatives=(
            Alternative(
                "history",
                "2023-03-06",
                (Citation(s.BTM_TASHKENT_2023, "on the Monday"),),
                (
                    "As the day of the meeting in Tashkent: one report has it on the Monday. The "
                    "Foreign Ministry of Uzbekistan announced the meeting on Tuesday the 7th, and "
                    "an agency of that country had it open that morning."
                ),
            ),
        ),
    ),
    Initiative(
        id="university-network",
        title="Partnership Network of Leading Universities",
        names=("PNLU",),
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A network for cooperation of universities of the members, founded on a memorandum."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev named the network among the priorities for the years 2022 to 2024.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_PR_2017, supports=("what", "body", "status")),
                    Citation(
                        s.CICA_HALFYEAR_2023,
                        "the day of the initiatives of Tokayev",
                        supports=("when", "body"),
                    ),
                    Citation(s.CICA_1789, supports=("what", "body", "when")),
                    Citation(s.TURKICWORLD_MC7, "on the proposal of 2022", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="2024-03-12",
                what="The draft of a memorandum was finalized.",
                body="Special Working Group",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_PR_2017, supports=("when", "what", "body", "status")),
                    Citation(s.INFORM_20240314, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2024-03-14",
                what="The draft was approved and sent to the ministers.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_2021, supports=("when", "what", "body")),
                    Citation(s.INFORM_SOC_2024_03, supports=("what", "body")),
                    Citation(s.MENAFN_SOC_2024_03, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2024-12-17",
                what="The ministers launched the network.",
                body="Seventh Meeting of the Ministerial Council",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(
                        s.CICA_PR_2378,
                        "on the network to be launched that day",
                        supports=("when", "body"),
                    ),
                    Citation(s.CHINADAILY_20241217, supports=("when", "what", "body", "status")),
                    Citation(
                        s.TURKICWORLD_MC7,
                        "on the documents to be adopted",
                        supports=("when", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2025-02-21",
                what=(
                    "The Coordination Council met for the first time, under Azerbaijan's "
                    "chairmanship."
                ),
                body="Coordination Council of the network",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.BSMI_PNLU, supports=("when", "what", "body", "status")),
                    Citation(s.MENAFN_PNLU_2025, "on February 2025", supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-12-02",
                what=(
                    "A conference on universities and green energy was held at ADA University on 2 "
                    "and 3 December."
                ),
                body="Network, Baku",
                citations=(
                    Citation(s.MENAFN_PNLU_2025, supports=("when", "what", "body")),
                    Citation(s.TREND_4125113, supports=("when", "what", "body")),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_2897, supports=("history",)),
            Citation(
                s.CICA_PR_2017,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.CICA_2021, supports=("title", "description", "history")),
            Citation(s.CHINADAILY_20241217, supports=("history",)),
            Citation(s.AZERTAG_20250925, supports=("history",)),
        ),
        note="By February 2026 the network was counted among the advisory bodies.",
    ),
    Initiative(
        id="environment-conference",
        title="Ministerial Conference on Environmental Issues",
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description="A first conference of the ministers of environment of the members, in Astana.",
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what=(
                    "Tokayev suggested a high-level conference on the environment in Astana in "
                    "2024."
                ),
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_1762, supports=("what", "body", "status")),
                    Citation(s.ZAKON_ENV_2022, supports=("what", "body", "status")),
                    Citation(s.INFORM_ENV_2022, supports=("what", "body")),
                    Citation(
                        s.CICA_1789,
                        "on the initiatives of Tokayev at the Sixth Summit",
                        supports=("when", "body"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="[2023-07-01..2023-08-22]",
                what=(
                    "Coordinators and co-coordinators of the environmental dimension discussed the "
                    "draft concept of the conference."
                ),
                body="Experts meeting",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_1762, supports=("what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2024-02-19",
                what="Experts met a second time and went through the draft outcome document.",
                body="Experts meeting",
                citations=(Citation(s.CICA_1985, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2024-08-28",
                what="The conference was held and issued a high-level statement.",
                body="Ministers of environment, Astana",
                status=InitiativeStatus.CONCLUDED,
                citations=(
                    Citation(
                        s.CICA_SPEECH_257,
                        "on the conference and its outcome document",
                        supports=("body",),
                    ),
                    Citation(s.AT_202409, supports=("when", "what", "body", "status")),
                    Citation(s.CAC_ENV_2024, supports=("what", "body")),
                    Citation(
                        s.CICA_SPEECH_258,
                        "on the conference of 28 August 2024",
                        supports=("when", "what", "status"),
                    ),
                ),
            ),
        ),
        related=(InitiativeId("environment-council"),),
        citations=(
            Citation(
                s.CICA_1762,
                supports=("title", "proposer", "proposer_state", "description", "history"),
            ),
            Citation(s.CICA_SPEECH_257, supports=("title", "proposer", "history")),
            Citation(s.INFORM_ENV_2022, supports=("proposer", "history")),
            Citation(s.AT_202409, supports=("description", "history")),
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
                citations=(
                    Citation(s.ZAKON_ENV_2022, supports=("what", "body", "status")),
                    Citation(s.INFORM_ENV_2022, supports=("what", "body")),
                    Citation(s.INFORM_20221017, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2024-08-28",
                what="Kazakhstan asked to go on discussing the council.",
                body="Ministers of environment, Astana",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.AT_202409, supports=("when", "body")),
                    Citation(s.CAC_ENV_2024, supports=("what", "body", "status")),
                ),
            ),
        ),
        related=(InitiativeId("environment-conference"),),
        citations=(
            Citation(s.ZAKON_ENV_2022, supports=("title", "proposer", "history")),
            Citation(s.INFORM_ENV_2022, supports=("title", "description", "proposer", "history")),
            Citation(s.CAC_ENV_2024, supports=("names", "proposer", "history")),
        ),
    ),
    Initiative(
        id="food-security",
        title="Food security mechanism and green corridors",
        proposer="Kassym-Jomart Tokayev, President of Kazakhstan",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A mechanism for food security, green corridors for important goods, and work with the "
            "Islamic Organization for Food Security."
        ),
        history=(
            InitiativeEvent(
                when="2022-10-13",
                what="Tokayev suggested the mechanism, the corridors and the cooperation.",
                body="Sixth Summit, Astana",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.INFORM_GREENCORRIDORS_2022, supports=("when", "what", "body", "status")
                    ),
                    Citation(s.KT_20221014, "after Kazinform", supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2023-07-01..2023-08-22]",
                what=(
                    "The Secretary General pointed to the cooperation sought, and proposed to "
                    "invite the organization to a plenary session."
                ),
                body="Board of the Business Council",
                citations=(Citation(s.CICA_BC_BOARD_2023, supports=("what", "body")),),
            ),
        ),
        related=(InitiativeId("business-council"),),
        citations=(
            Citation(s.CICA_BC_BOARD_2023, supports=("history",)),
            Citation(s.IOFS_533, supports=("note",)),
            Citation(
                s.INFORM_GREENCORRIDORS_2022,
                supports=("title", "proposer", "description", "history"),
            ),
        ),
        note=(
            "Kazakhstan's ministry of agriculture and CICA had held an online conference on food "
            "security during the pandemic; that it was before this proposal is inferred from the "
            "number of the report. The date of the Board's meeting is inferred from the order of "
            "the Secretariat's releases."
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
                what="The Secretary General's proposals were put before the group.",
                body="Special Working Group",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.CICA_SWG_2023_05, supports=("when", "what", "body", "status")),
                ),
            ),
            InitiativeEvent(
                when="2023-08-22",
                what="The draft of a ministerial decision was considered; talks continued.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_SOC_2023_08, supports=("when", "what", "body", "status")),
                    Citation(s.AT_202308, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2024-06-27",
                what="The Committee called for consensus before the meeting of the ministers.",
                body="Senior Officials Committee",
                citations=(Citation(s.CICA_2128, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2024-12-17",
                what="The ministers adopted the decision.",
                body="Seventh Meeting of the Ministerial Council",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(s.CHINADAILY_20241217, supports=("when", "what", "body", "status")),
                    Citation(
                        s.TURKICWORLD_MC7,
                        "on the documents to be adopted",
                        supports=("when", "body"),
                    ),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_SWG_2023_05, supports=("proposer", "history")),
            Citation(s.CICA_SOC_2023_08, supports=("title", "description", "history")),
            Citation(s.CICA_2128, supports=("title", "history")),
            Citation(s.CHINADAILY_20241217, supports=("title", "history")),
        ),
    ),
    Initiative(
        id="charter",
        title="CICA Charter",
        proposer=(
            "Kazakh chairmanship of CICA and the Secretariat, as authors of the draft Road Map"
        ),
        proposer_state=st.KAZAKHSTAN,
        description=(
            "A charter for the organization that CICA is to become, one of the tasks of the Road "
            "Map for CICA Transformation."
        ),
        history=(
            InitiativeEvent(
                when="2023-08-22",
                what=(
                    "The Committee completed the draft Road Map, which the chairmanship and the "
                    "Secretariat had written and which names a charter among the reforms."
                ),
                body="Senior Officials Committee",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.CICA_SOC_2023_08, "on the draft Road Map", supports=("when", "body")
                    ),
                    Citation(s.AT_202304, "on the authors of the draft", supports=("what",)),
                    Citation(
                        s.INFORM_20230922, "on the content of the Road Map", supports=("what",)
                    ),
                ),
            ),
            InitiativeEvent(
                when="2023-09-21",
                what=(
                    "With the Road Map the ministers made the drafting of a charter one of the "
                    "tasks of the transformation."
                ),
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.CICA_1828, "on the Road Map as endorsed", supports=("when", "body")),
                    Citation(s.INFORM_20230922, supports=("when", "what", "body", "status")),
                ),
            ),
            InitiativeEvent(
                when="2024-03-14",
                what=(
                    "The chairmanship presented proposals for a charter, and its elements were "
                    "discussed."
                ),
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_2021, supports=("when", "what", "body")),
                    Citation(s.INFORM_SOC_2024_03, supports=("what", "body")),
                    Citation(
                        s.REPORT_20250910,
                        "on the main provisions of March 2024",
                        supports=("what",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2024-06-27",
                what="A first draft by the chairmanship was accepted as the basis for work.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_2128, supports=("when", "what", "body")),
                    Citation(s.REPORT_20250910, "on the draft of June 2024", supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="[2024-12-03..2024-12-04]",
                what="The draft was discussed.",
                body="Special Working Group and Senior Officials Committee",
                citations=(
                    Citation(s.AT_2024_12, supports=("when", "what", "body")),
                    Citation(s.LOKMAT_20241205, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2025-07-21..2025-07-23]",
                what="The first full reading of the draft was completed.",
                body="Special Working Group",
                citations=(
                    Citation(s.AT_202507, supports=("what", "body")),
                    Citation(s.REPORT_20250910, "on the first reading", supports=("what",)),
                    Citation(
                        s.TREND_4072652, "on the meetings of 21 July", supports=("body", "when")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2025-09-10",
                what="The Secretary General said that its adoption was planned for Baku in 2026.",
                body="Secretary General",
                citations=(
                    Citation(s.TREND_2025_09, supports=("when", "what", "body")),
                    Citation(s.REPORT_20250910, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="[2025-10-01..2025-10-18]",
                what="The members were still working on the draft.",
                body="Special Working Group",
                citations=(Citation(s.KT_2025_10, supports=("what", "body")),),
            ),
            InitiativeEvent(
                when="[2026-02-25..2026-02-27]",
                what=(
                    "It was named as an expected outcome of the summit planned for Baku in October "
                    "2026."
                ),
                body="Secretary General",
                citations=(Citation(s.CICA_2897, supports=("when", "what", "body")),),
            ),
        ),
        related=(InitiativeId("transformation"),),
        citations=(
            Citation(s.CICA_2897, supports=("title", "history")),
            Citation(s.CICA_2021, supports=("title", "history")),
            Citation(s.CICA_2128, supports=("title", "history")),
            Citation(s.INFORM_20230922, supports=("description", "history")),
            Citation(s.CICA_HALFYEAR_2023, "on the draft road map", supports=("proposer",)),
        ),
        note=(
            "No text has been agreed. That the draft Road Map of August 2023 named the charter is "
            "inferred from the Road Map that the ministers adopted a month later. A 'Nur-Sultan "
            "Charter' discussed in 2022 most likely became the Astana Statement, and is another "
            "text."
        ),
    ),
    Initiative(
        id="volunteerism-cbm",
        title="Volunteerism as a new confidence-building measure",
        proposer="Russia",
        proposer_state=st.RUSSIA,
        description="Volunteer work as a subject of CICA and as a measure of the human dimension.",
        history=(
            InitiativeEvent(
                when="[2022-10-13..2023-08-22]",
                what="Russia proposed a statement of the ministers on volunteering.",
                body="Russia",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.TASS_20230913, supports=("what", "body", "status")),
                    Citation(
                        s.CICA_SOC_2023_08,
                        "the draft as recommended on 22 August",
                        supports=("when",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2023-08-22",
                what="The statement was recommended to the ministers.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.CICA_SOC_2023_08, supports=("when", "what", "body")),
                    Citation(s.AT_202308, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2023-09-21",
                what="The ministers adopted the statement.",
                body="Ministerial Council, informal meeting in New York",
                citations=(Citation(s.CICA_1828, supports=("when", "what", "body")),),
            ),
            InitiativeEvent(
                when="2024-06-27",
                what="The Committee noted that volunteering might be included in the measures.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.CICA_2128, supports=("when", "what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2024-12-17",
                what=(
                    "The ministers adopted an updated Catalogue, which was expected to include "
                    "volunteering."
                ),
                body="Seventh Meeting of the Ministerial Council",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(
                        s.CHINADAILY_20241217,
                        "the updated Catalogue as adopted",
                        supports=("when", "body"),
                    ),
                    Citation(
                        s.TURKICWORLD_MC7,
                        "on volunteerism as a new area",
                        supports=("what", "status"),
                    ),
                ),
            ),
        ),
        related=(InitiativeId("volunteer-rally"),),
        citations=(
            Citation(s.CICA_2128, supports=("title", "description", "history")),
            Citation(s.CICA_SOC_2023_08, supports=("description", "history")),
            Citation(s.TASS_20230913, supports=("proposer", "proposer_state", "history")),
            Citation(s.CHINADAILY_20241217, supports=("history",)),
            Citation(
                s.TURKICWORLD_MC7, "on volunteerism as a new area", supports=("title", "history")
            ),
            Citation(s.KAZPRAVDA_2024_10, supports=("note",)),
        ),
        note=(
            "In October 2024 it was proposed to put volunteering into the Catalogue. That the "
            "updated Catalogue contains volunteering is inferred from the announcement of three "
            "days before. That Russia proposed the measure as well as the statement is likely; the "
            "proposal is taken to be later than the Sixth Summit."
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
                when="[2024-12-17..2025-01-28]",
                what="It was announced among the events of the chairmanship.",
                body="Azerbaijani chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.DNA_20250128, supports=("what", "body", "status", "when")),
                    Citation(s.MILLENNIUMPOST_20250128, supports=("what", "body", "status")),
                ),
            ),
        ),
        citations=(
            Citation(
                s.DNA_20250128,
                supports=("title", "proposer", "description", "history", "proposer_state"),
            ),
            Citation(
                s.MILLENNIUMPOST_20250128, supports=("title", "proposer", "description", "history")
            ),
        ),
        note="Whether it was held is an open question.",
    ),
    Initiative(
        id="port-leaders-conference",
        title="Conference of port leaders",
        proposer="Azerbaijan",
        proposer_state=st.AZERBAIJAN,
        description="A conference of heads of ports, planned for Azerbaijan's chairmanship.",
        history=(
            InitiativeEvent(
                when="[2024-12-17..2025-01-28]",
                what="It was announced among the events of the chairmanship.",
                body="Azerbaijani chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.DNA_20250128, supports=("what", "body", "status", "when")),
                    Citation(s.MILLENNIUMPOST_20250128, supports=("what", "body", "status")),
                ),
            ),
        ),
        citations=(
            Citation(
                s.DNA_20250128,
                supports=("title", "proposer", "description", "history", "proposer_state"),
            ),
            Citation(
                s.MILLENNIUMPOST_20250128, supports=("title", "proposer", "description", "history")
            ),
        ),
        note="Whether the leaders met is an open question.",
    ),
    Initiative(
        id="women-council",
        title="Women's Council",
        names=("CICA Women Council",),
        proposer=(
            "State Committee for Family, Women and Children Affairs of Azerbaijan, for the "
            "Azerbaijani chairmanship"
        ),
        proposer_state=st.AZERBAIJAN,
        description="An advisory body on the role of women in the member states.",
        history=(
            InitiativeEvent(
                when="[2024-03-19..2025-02-27]",
                what=(
                    "The Azerbaijani chairmanship put the council forward as one of its "
                    "initiatives."
                ),
                body="Azerbaijani chairmanship",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.TREND_4072652,
                        "on the initiative of the chairmanship",
                        supports=("what", "body", "status"),
                    ),
                    Citation(
                        s.TREND_4095654,
                        "on the initiative of Azerbaijan",
                        supports=("what", "body"),
                    ),
                    Citation(s.REPORT_20260311, supports=("what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-02-27",
                what="Its institutional form was considered.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(Citation(s.TREND_4011430, supports=("when", "what", "body", "status")),),
            ),
            InitiativeEvent(
                when="2025-07-21",
                what="The draft regulations were given preliminary approval.",
                body="Senior Officials Committee",
                citations=(
                    Citation(s.TREND_4072652, supports=("when", "body")),
                    Citation(s.AT_202507, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2025-09-25",
                what="It was created as an advisory body.",
                body="Ministerial Council, informal meeting in New York",
                status=InitiativeStatus.ESTABLISHED,
                citations=(
                    Citation(s.CICA_2897, supports=("what",)),
                    Citation(
                        s.AZERTAG_20250925, "headline", supports=("when", "what", "body", "status")
                    ),
                    Citation(
                        s.AT_2025_09, "on the meeting to come", supports=("when", "what", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2026-04-14",
                what=(
                    "The council met for the first time, with Bahar Muradova in the chair, and "
                    "adopted recommendations."
                ),
                body="Women's Council, Baku",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(
                        s.GBWC_20260414,
                        "lead, and block 1, paragraphs 1 and 4",
                        supports=("when", "what", "body", "status"),
                    ),
                    Citation(s.REPORT_2026_02, "the announcement", supports=("when", "body")),
                ),
            ),
        ),
        citations=(
            Citation(s.CICA_2897, supports=("history",)),
            Citation(s.AZERTAG_20250925, supports=("title", "proposer_state", "history")),
            Citation(
                s.REPORT_20260311, supports=("title", "proposer", "proposer_state", "history")
            ),
        ),
        note=(
            "The proposal was made after Azerbaijan had been chosen as the next chair and before "
            "the Committee considered it. Its day is an open question."
        ),
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
                citations=(
                    Citation(s.AT_202507, supports=("when", "what", "body", "status")),
                    Citation(
                        s.CICA_2572, "the announcement of the meeting", supports=("when", "body")
                    ),
                ),
            ),
        ),
        citations=(Citation(s.AT_202507, supports=("title", "description", "history")),),
        note="It is known from one report alone. Who proposed it is an open question.",
    ),
    Initiative(
        id="afghan-contacts",
        title="Contact with Afghan stakeholders through the Secretariat",
        description=(
            "Contacts that the Secretariat would arrange with partners in Afghanistan, so that the "
            "country can use what member states offer."
        ),
        history=(
            InitiativeEvent(
                when="2025-07-21",
                what="The possibility of such contacts was discussed.",
                body="Senior Officials Committee",
                status=InitiativeStatus.UNDER_CONSIDERATION,
                citations=(
                    Citation(s.AT_202507, supports=("when", "what", "body", "status")),
                    Citation(
                        s.CICA_2572, "the announcement of the meeting", supports=("when", "body")
                    ),
                ),
            ),
        ),
        related=(InitiativeId("afghan-negotiating-group"),),
        citations=(Citation(s.AT_202507, supports=("title", "description", "history")),),
        note=(
            "A report of two days later is the only source. Who proposed the contacts, and whether "
            "they began, is an open question."
        ),
    ),
    Initiative(
        id="soviet-collective-security-1969",
        title="Soviet proposal of collective security in Asia, 1969",
        names=(
            "Asian collective security",
            "Brezhnev plan for Asia",
        ),
        proposer=(
            "Leonid Brezhnev, General Secretary of the Central Committee of the Communist Party of "
            "the Soviet Union"
        ),
        description=(
            "A system of collective security in Asia, which the Soviet Union proposed and never "
            "worked out in detail."
        ),
        history=(
            InitiativeEvent(
                when="1969-06",
                what="Brezhnev spoke of the need for a system of collective security in Asia.",
                body="International meeting of communist parties, Moscow",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.GIRILAL_1969, supports=("what", "body", "status")),
                    Citation(
                        s.BBC_19690605,
                        "the time and the place of the meeting",
                        supports=("when", "body"),
                    ),
                    Citation(s.PAPERS_PAST_19690620, "on the proposal as made", supports=("when",)),
                ),
            ),
            InitiativeEvent(
                when="[1973-11-01..1975-09-17]",
                what=(
                    "The proposal found no support: China opposed it, and India did not commit "
                    "itself when Brezhnev visited in November 1973."
                ),
                body="China and India",
                status=InitiativeStatus.STALLED,
                citations=(
                    Citation(s.WILSON_133960, supports=("when", "what", "body", "status")),
                    Citation(
                        s.INFORM_20151026, "Tokayev on the reasons", supports=("what", "status")
                    ),
                ),
            ),
        ),
        background=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on earlier attempts in Asia, by the Soviet Union among others",
                supports=("description",),
            ),
            Citation(s.GIRILAL_1969, supports=("title", "proposer", "history")),
            Citation(s.INFORM_20151026, supports=("proposer", "history")),
            Citation(s.WILSON_133960, supports=("names", "history")),
            Citation(s.TF_SOVIET_ASEAN, "title", supports=("title",)),
        ),
        note=(
            "The speech is widely dated to 7 June 1969; the sources that were read give the month "
            "and the meeting. The proposal was made long before CICA."
        ),
        alternatives=(
            Alternative(
                "history",
                "[1970..1973]",
                (Citation(s.INFORM_20151026),),
                (
                    "As the time of the proposal: Tokayev, looking back in 2015, placed it in a "
                    "visit of Brezhnev to New Delhi in the early 1970s. Newspapers reported the "
                    "proposal and the speech in June and July 1969."
                ),
            ),
        ),
    ),
    Initiative(
        id="soviet-asian-security-1986",
        title="Soviet proposals for security in Asia and the Pacific, 1986 to 1991",
        names=(
            "Vladivostok initiative",
            "Pacific conference",
        ),
        proposer=(
            "Mikhail Gorbachev, General Secretary of the Central Committee of the Communist Party "
            "of the Soviet Union"
        ),
        description=(
            "A common approach to security and confidence-building in Asia and the Pacific, with a "
            "conference of the states of the region after the example of Helsinki."
        ),
        history=(
            InitiativeEvent(
                when="1986-07-28",
                what=(
                    "Gorbachev called for a common approach to security in Asia and the Pacific "
                    "and for a conference of the states of the region."
                ),
                body="Speech in Vladivostok",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.AP_19860728, "excerpts of the speech", supports=("when", "body")),
                    Citation(
                        s.PAPERS_PAST_19860730,
                        "on the specific proposals",
                        supports=("what", "body", "status"),
                    ),
                    Citation(s.TF_VLADIVOSTOK, "abstract", supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="1988-09-16",
                what="Gorbachev set out a plan of seven points for security in the region.",
                body="Speech in Krasnoyarsk",
                citations=(
                    Citation(s.LATIMES_19880916, supports=("when", "what", "body")),
                    Citation(s.SUNSENTINEL_19880917, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="1991-04-17",
                what=(
                    "Gorbachev, now President of the Soviet Union, renewed the idea of a forum on "
                    "security and cooperation, to begin with a meeting of five powers."
                ),
                body="Parliament of Japan, Tokyo",
                citations=(
                    Citation(s.LATIMES_19910418, supports=("when", "what", "body")),
                    Citation(s.UNIVERSALIS_199104, supports=("when", "body")),
                ),
            ),
            InitiativeEvent(
                when="1991-12",
                what="The proposals ended with the Soviet Union; no conference had been held.",
                body="Soviet Union",
                status=InitiativeStatus.STALLED,
                citations=(
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on earlier attempts in Asia that came to nothing",
                        supports=("what",),
                    ),
                    Citation(
                        s.EJIL_BLUM_1992,
                        "on the end of the Soviet Union in December 1991",
                        supports=("when",),
                    ),
                ),
            ),
        ),
        background=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on earlier attempts in Asia, by the Soviet Union among others",
                supports=("background",),
            ),
            Citation(s.AP_19860728, supports=("proposer", "history")),
            Citation(
                s.PAPERS_PAST_19860730, supports=("title", "description", "proposer", "history")
            ),
            Citation(s.LATIMES_19910418, supports=("title", "proposer", "history")),
        ),
        note=(
            "The proposals were made before CICA. That they ended with the Soviet Union is "
            "inferred from the interview, which says that no structure for security in Asia had "
            "come about before CICA."
        ),
    ),
    Initiative(
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
                    Citation(
                        s.KZ_MFA_SARYBAY_DISARMAMENT,
                        "the decree of 1991",
                        supports=("what", "status"),
                    ),
                    Citation(s.INFORM_1991, supports=("when", "what", "body", "status")),
                    Citation(s.UATOM_1991, supports=("when", "what")),
                ),
            ),
            InitiativeEvent(
                when="2009-12-02",
                what=(
                    "Resolution 64/35, which Kazakhstan had proposed, made 29 August the "
                    "International Day against Nuclear Tests."
                ),
                body="UN General Assembly",
                citations=(
                    Citation(s.UATOM_1991, supports=("when", "what", "body")),
                    Citation(s.INFORM_1991, "the proposal", supports=("what",)),
                ),
            ),
        ),
        related=(InitiativeId("nuclear-renunciation"),),
        organizations=(o.UN,),
        background=True,
        citations=(
            Citation(s.KZ_MFA_SARYBAY_DISARMAMENT, supports=("title", "proposer", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Kazakhstan as the author of CICA",
                supports=("title",),
            ),
            Citation(
                s.INFORM_1991,
                supports=("title", "proposer", "description", "history", "proposer_state"),
            ),
            Citation(s.UATOM_1991, supports=("title", "description", "history")),
        ),
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
            "The mission of the leaders of Russia and Kazakhstan between Azerbaijan and Armenia in "
            "the last months of the Soviet Union."
        ),
        history=(
            InitiativeEvent(
                when="1991-09-20",
                what=(
                    "The mission of Yeltsin and Nazarbayev to Baku, Stepanakert and Yerevan, from "
                    "20 to 23 September, began."
                ),
                body="Russia and Kazakhstan",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.NKR_ZHEL, supports=("when", "what", "body")),
                    Citation(s.ZHEL_WP, supports=("when", "what", "body")),
                    Citation(
                        s.US_EMB_19910924, "on the travels of the week before", supports=("body",)
                    ),
                ),
            ),
            InitiativeEvent(
                when="1991-09-23",
                what="Yeltsin, Mutalibov, Nazarbayev and Ter-Petrosian signed a communiqué.",
                body="Meeting in Zheleznovodsk",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(s.PAX_ZHEL, supports=("when", "what", "body")),
                    Citation(s.NKR_ZHEL, supports=("when", "body")),
                    Citation(s.ZHEL_WP, supports=("when", "what")),
                    Citation(s.US_EMB_19910924, "the communiqué", supports=("what", "status")),
                    Citation(s.GARABAGH_1991, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="1991-12",
                what="The mediation faded out as the Soviet Union ended.",
                body="Russia and Kazakhstan",
                status=InitiativeStatus.STALLED,
                citations=(
                    Citation(s.NKR_ZHEL, supports=("when", "what", "body", "status")),
                    Citation(
                        s.EJIL_BLUM_1992,
                        "on the end of the Soviet Union in December 1991",
                        supports=("when",),
                    ),
                ),
            ),
        ),
        background=True,
        citations=(
            Citation(s.US_EMB_19910924, supports=("proposer", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Nazarbayev's peacekeeping: Karabakh",
                supports=("title",),
            ),
            Citation(s.PAX_ZHEL, supports=("history",)),
            Citation(
                s.NKR_ZHEL,
                supports=("names", "proposer", "description", "history", "proposer_state"),
            ),
        ),
        note=(
            "The account of the mission and of its end is by one party to the dispute; that of the "
            "arrival in Baku is by the other."
        ),
        alternatives=(
            Alternative(
                "history",
                "1991-09-24",
                (Citation(s.US_EMB_19910924),),
                (
                    "As the day of the communiqué: the embassy of the United States reported on 24 "
                    "September that it had been signed that day; a collection of peace agreements "
                    "and the accounts of both parties have the 23rd."
                ),
            ),
            Alternative(
                "history",
                "1991-09-21",
                (Citation(s.GARABAGH_1991),),
                (
                    "As the day of the arrival in Baku, by an Azerbaijani account; another has the "
                    "mission begin on 20 September."
                ),
            ),
        ),
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
                when="1992-05-23",
                what=(
                    "With the Lisbon Protocol Kazakhstan undertook to join the Non-Proliferation "
                    "Treaty as a state without nuclear weapons."
                ),
                body="Lisbon",
                status=InitiativeStatus.DECIDED,
                citations=(
                    Citation(
                        s.US_STATE_START_2001, "on May 1992", supports=("what", "body", "status")
                    ),
                    Citation(s.CFR_LISBON_1992, supports=("when", "what", "body")),
                    Citation(s.YAPRESIDENT_2019, "on 23 May 1992", supports=("when", "what")),
                ),
            ),
            InitiativeEvent(
                when="1994-02-14",
                what=(
                    "Kazakhstan joined the Non-Proliferation Treaty as a state without nuclear "
                    "weapons."
                ),
                body="Kazakhstan",
                citations=(
                    Citation(s.US_STATE_START_2001, supports=("when", "what", "body")),
                    Citation(s.YAPRESIDENT_2019, "on 14 February 1994", supports=("when", "what")),
                    Citation(s.AT_NPT_2014, "on 14 February 1994", supports=("when", "what")),
                    Citation(s.WNAM_NUCLEAR, supports=("what",)),
                ),
            ),
            InitiativeEvent(
                when="1995-04-21",
                what="The last of some 1,410 warheads were moved to Russia.",
                body="Kazakhstan",
                status=InitiativeStatus.CONCLUDED,
                citations=(
                    Citation(s.US_KAZAKHSTAN_1995, "on 21 April", supports=("when", "what")),
                    Citation(s.NTI_KAZAKHSTAN, "by April 1995", supports=("what", "status")),
                ),
            ),
        ),
        related=(InitiativeId("semipalatinsk-closure"),),
        background=True,
        citations=(
            Citation(
                s.KZ_MFA_SARYBAY_DISARMAMENT,
                "the fourth largest arsenal",
                supports=("description",),
            ),
            Citation(
                s.UN_NEWS_2009_KAZAKHSTAN, "the fourth largest arsenal", supports=("description",)
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Kazakhstan as the author of CICA",
                supports=("title", "description"),
            ),
            Citation(
                s.NTI_KAZAKHSTAN, "the fourth largest arsenal", supports=("description", "history")
            ),
        ),
        note=(
            "The interview says that Kazakhstan had abandoned the arsenal by 1992. In 1992 "
            "Kazakhstan had only promised to do so: the arsenal was still there in 1992, and the "
            "last warheads left in 1995. The government of the United States dated the removal of "
            "the last weapon to 21 April 1995 and congratulated Kazakhstan on 26 May."
        ),
        alternatives=(
            Alternative(
                "history",
                "1993",
                (
                    Citation(s.ACRONYM_KAZAKHSTAN),
                    Citation(s.US_KAZAKHSTAN_1995, "on the ratification of December 1993"),
                ),
                (
                    "As the year of joining the Non-Proliferation Treaty: Kazakhstan ratified it "
                    "in December 1993 and formally acceded on 14 February 1994."
                ),
            ),
        ),
    ),
    Initiative(
        id="inter-tajik-dialogue",
        title="Kazakhstan's part in the inter-Tajik dialogue",
        proposer="Nursultan Nazarbayev, President of Kazakhstan",
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
                citations=(
                    Citation(
                        s.UN_SC6340, "the days and the place of the round", supports=("when",)
                    ),
                    Citation(s.PAX_TAJIK_1997, supports=("when", "what", "body", "status")),
                ),
            ),
            InitiativeEvent(
                when="1997-05-28",
                what=(
                    "Kazakhstan was among the states that guaranteed the General Agreement on the "
                    "Establishment of Peace and National Accord in Tajikistan."
                ),
                body="Protocol on guarantees",
                citations=(
                    Citation(
                        s.UN_SCR_1113, "on the protocol on guarantees", supports=("when", "body")
                    ),
                    Citation(s.PAX_TAJIK_GUARANTEES, supports=("what", "body")),
                    Citation(
                        s.PEACEACCORDS_TAJIK,
                        "heading and paragraph 4 of the protocol",
                        supports=("when", "body"),
                    ),
                    Citation(
                        s.PAX_TAJIK_GENERAL,
                        "on the documents that make up the agreement",
                        supports=("body",),
                    ),
                ),
            ),
            InitiativeEvent(
                when="1997-06-27",
                what="The government and the opposition signed the peace accord.",
                body="Moscow",
                status=InitiativeStatus.CONCLUDED,
                citations=(
                    Citation(s.PAX_TAJIK_GENERAL, supports=("when", "what", "status")),
                    Citation(s.RFERL_TAJIK_1997, supports=("when", "what", "body", "status")),
                ),
            ),
        ),
        organizations=(o.UN,),
        background=True,
        citations=(
            Citation(s.UN_SC6340, supports=("history", "organizations")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Nazarbayev's peacekeeping: Tajikistan",
                supports=("title",),
            ),
            Citation(s.PAX_TAJIK_1997, supports=("description", "history", "organizations")),
            Citation(s.PAX_TAJIK_GUARANTEES, supports=("description", "history")),
            Citation(
                s.VLEX_TAJIK_1995,
                "a fourth round still to be arranged in March 1995",
                supports=("organizations",),
            ),
        ),
        note=(
            "The interview names Nazarbayev; the sources of the talks name Kazakhstan. The place "
            "of the fourth round, of 1995, is an open question. The protocol on guarantees was "
            "signed in Tehran."
        ),
        alternatives=(
            Alternative(
                "history",
                "1997-05-27",
                (Citation(s.PAX_TAJIK_GUARANTEES),),
                (
                    "As the day of the protocol on guarantees, in one collection of peace "
                    "agreements; the Security Council and another collection have 28 May."
                ),
            ),
        ),
    ),
    Initiative(
        id="p5-plus-1-almaty",
        title="Talks of the P5+1 with Iran in Almaty",
        names=("E3/EU+3 talks with Iran in Almaty",),
        proposer="Nursultan Nazarbayev, President of Kazakhstan, as the host",
        proposer_state=st.KAZAKHSTAN,
        description=(
            "Two rounds of the nuclear talks of Iran with the permanent members of the UN Security "
            "Council, Germany and the European Union, hosted by Kazakhstan on the way to the Joint "
            "Comprehensive Plan of Action."
        ),
        history=(
            InitiativeEvent(
                when="2012-04-07",
                what="Kazakhstan offered to host a meeting; Nazarbayev raised the idea that year.",
                body="Kazakhstan",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(
                        s.USKOWI_20120407, "the offer", supports=("when", "what", "body", "status")
                    ),
                    Citation(
                        s.JAMESTOWN_P51_HOST,
                        "on the idea of Nazarbayev",
                        supports=("what", "body", "status"),
                    ),
                ),
            ),
            InitiativeEvent(
                when="2013-02-26",
                what="The first round in Almaty opened; it ended on 27 February.",
                body="Iran and the P5+1",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(
                        s.GOVUK_ALMATY_2013, "the end of the round", supports=("what", "body")
                    ),
                    Citation(s.AT_P51_2013, "title", supports=("body",)),
                    Citation(s.GUARDIAN_20130226, "the opening", supports=("when", "body")),
                    Citation(s.JAMESTOWN_P51, supports=("when", "what", "body")),
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
                citations=(
                    Citation(s.AZH_P51, supports=("when", "what", "body")),
                    Citation(s.GP_P51, "the opening", supports=("what", "body")),
                    Citation(s.DW_20130406, "the end", supports=("when", "body", "status")),
                    Citation(
                        s.RFERL_ALMATY_2013, "on both days", supports=("when", "what", "body")
                    ),
                ),
            ),
            InitiativeEvent(
                when="2015-07-14",
                what=(
                    "Iran and its partners in the talks agreed on the Joint Comprehensive Plan of "
                    "Action in Vienna."
                ),
                body="Iran and the P5+1, with the European Union",
                citations=(
                    Citation(s.EEAS_JCPOA, supports=("when", "what", "body")),
                    Citation(s.AA_UNSCR_2231, supports=("when", "what")),
                    Citation(
                        s.INTERVIEW_SARYBAY_2021,
                        "on Nazarbayev's peacekeeping: Vienna in 2015",
                        supports=("what",),
                    ),
                ),
            ),
        ),
        background=True,
        citations=(
            Citation(s.GOVUK_ALMATY_2013, supports=("title", "history")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Nazarbayev's peacekeeping: the talks of the P5+1 with Iran",
                supports=("proposer",),
            ),
            Citation(s.JAMESTOWN_P51_HOST, supports=("proposer", "history")),
            Citation(s.JAMESTOWN_P51, supports=("title", "history")),
            Citation(s.AZH_P51, "on the two rounds", supports=("description", "history")),
            Citation(
                s.EEAS_JCPOA, "on the efforts of the E3/EU+3", supports=("description", "history")
            ),
        ),
        alternatives=(
            Alternative(
                "history",
                "2013-02-27",
                (Citation(s.GP_P51, "on the round before"),),
                (
                    "As the first day of the first round: the statement of the High "
                    "Representative on its result is of that day."
                ),
            ),
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
                when="2015-11-30",
                what=(
                    "Nazarbayev suggested a joint commission on the downing of the aircraft of 24 "
                    "November, to Erdoğan on the telephone and in his address to the nation."
                ),
                body="Kazakhstan",
                status=InitiativeStatus.PROPOSED,
                citations=(
                    Citation(s.RIA_20151130, "the address", supports=("when", "what", "body")),
                    Citation(s.AZATHABAR_20151130, supports=("when", "what", "body")),
                    Citation(s.INFORM_2844506, "the call", supports=("what", "body")),
                    Citation(s.MASRESS_20151130, "the address", supports=("when", "what", "body")),
                    Citation(s.KAZWORLD_RUTR, supports=("body", "status")),
                ),
            ),
            InitiativeEvent(
                when="2016-06",
                what="A letter from Ankara to Moscow was arranged around the SCO summit.",
                body="Kazakhstan",
                status=InitiativeStatus.OPERATIONAL,
                citations=(
                    Citation(s.AT_RUTR, supports=("what", "body", "status")),
                    Citation(s.KAZWORLD_RUTR, supports=("when", "what", "body")),
                ),
            ),
            InitiativeEvent(
                when="2016-08-09",
                what="The presidents met in Saint Petersburg and restored relations.",
                body="Presidents of Russia and Türkiye",
                status=InitiativeStatus.CONCLUDED,
                citations=(
                    Citation(s.AT_RUTR, supports=("when", "what", "body", "status")),
                    Citation(s.KAZWORLD_RUTR, supports=("what", "body")),
                ),
            ),
        ),
        background=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on Nazarbayev's peacekeeping: Russia and Turkey",
                supports=("title", "proposer"),
            ),
            Citation(s.AT_RUTR, supports=("proposer", "description", "history", "proposer_state")),
            Citation(s.KAZWORLD_RUTR, supports=("proposer", "description", "history")),
        ),
    ),
)
