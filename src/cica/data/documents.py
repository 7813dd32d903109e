"""The documents, in order of adoption; those without a day stand last."""

from cica.data import meetings as m
from cica.data import sources as s
from cica.records import Alternative, Citation, Document
from cica.terms import DocumentKind

DECL_PRINCIPLES_1999 = Document(
    id="decl-principles-1999",
    title="Declaration on the Principles Guiding Relations between the CICA Member States",
    kind=DocumentKind.DECLARATION,
    adopted="1999-09-14",
    place="Almaty",
    meeting=m.MINISTERIAL_1999,
    summary=(
        "The first founding document. The members bind themselves to sovereign equality, to keep "
        "from the threat or use of force, to territorial integrity, peaceful settlement of "
        "disputes and non-interference, and to disarmament, cooperation and human rights."
    ),
    url=s.KZ_GULF_5.url,
    accession=True,
    citations=(
        Citation(s.CICA_PR_2030),
        Citation(s.CICA_VIETNAM_2010),
        Citation(s.KZINFORM_KUWAIT_2022),
        Citation(s.KZ_GULF_5),
    ),
    note=(
        "At the Sixth Summit President Tokayev recalled that by CICA's rules a candidate signs "
        "this Declaration and the Almaty Act before it is admitted; Viet Nam (2010) and Kuwait "
        "(2022) did so. The interview of 2021 does not name it among the instruments of accession. "
        "Its title is also quoted with 'among' in place of 'between'."
    ),
)
ALMATY_ACT = Document(
    id="almaty-act",
    title="Almaty Act",
    kind=DocumentKind.CHARTER,
    adopted="2002-06-04",
    place="Almaty",
    meeting=m.ALMATY_2002,
    summary=(
        "The founding document that serves as CICA's charter: its aims, its fields of work, its "
        "organs, and the resolve to form a common and indivisible area of security in Asia."
    ),
    accession=True,
    citations=(
        Citation(s.CICA_FIRST_SUMMIT),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on what a candidate must join: the Almaty Act, de facto the charter",
        ),
        Citation(s.KZINFORM_KUWAIT_2022),
        Citation(s.ALMATY_ACT),
    ),
    note=(
        "The interview of 2021 names it first among the instruments that a candidate must join; "
        "at the Sixth Summit President Tokayev named it beside the Declaration of 1999 as one of "
        "the two documents to be signed before admission."
    ),
)
DECL_TERRORISM_2002 = Document(
    id="decl-terrorism-2002",
    title="CICA Declaration on Eliminating Terrorism and Promoting Dialogue among Civilizations",
    kind=DocumentKind.DECLARATION,
    adopted="2002-06-04",
    place="Almaty",
    meeting=m.ALMATY_2002,
    summary=(
        "Condemns terrorism in every form and pledges joint action against it under the Charter "
        "of the United Nations."
    ),
    citations=(Citation(s.CICA_FIRST_SUMMIT), Citation(s.XINHUA_2022)),
)
CATALOGUE_2004 = Document(
    id="catalogue-2004",
    title="CICA Catalogue of Confidence Building Measures",
    kind=DocumentKind.CATALOGUE,
    adopted="2004-10-22",
    place="Almaty",
    meeting=m.MINISTERIAL_2004,
    summary=(
        "The list of the measures that members may carry out of their own will, grouped by "
        "dimension. The First Summit had ordered it."
    ),
    url=s.GOVKZ_CATALOGUE_RU.url,
    accession=True,
    citations=(
        Citation(s.CICA_SECOND_MM),
        Citation(s.INTERVIEW_SARYBAY_2021, "on what a candidate must join: the Catalogue"),
        Citation(s.GOVKZ_CATALOGUE_RU, "paragraphs 1.1 and 1.2"),
        Citation(s.RU_KREMLIN_2006),
    ),
    note=(
        "That a candidate must join the Catalogue is said by the interview of 2021, when this "
        "edition was in force; what President Tokayev said of accession at the Sixth Summit has "
        "the Declaration of 1999 and the Almaty Act alone. The text linked is in Russian, and "
        "only its opening was read for this record."
    ),
)
RULES_2004 = Document(
    id="rules-2004",
    title="CICA Rules of Procedure",
    kind=DocumentKind.RULES,
    adopted="2004-10-22",
    place="Almaty",
    meeting=m.MINISTERIAL_2004,
    summary=(
        "Decisions by consensus at every level, membership and observer status, the chair, and "
        "the kinds of meetings. As published later, section 14 has a candidate for the chair "
        "write to the chair in office, and the Senior Officials Committee recommend one by "
        "silence procedure; the host of a summit chairs until the next ministerial meeting, and "
        "the other way round."
    ),
    citations=(
        Citation(s.CICA_SECOND_MM),
        Citation(s.CICA_CHAIRMANSHIP_PAGE, "section 14 of the Rules of Procedure"),
        Citation(s.CICA_2128),
        Citation(s.KZ_LAW_233),
    ),
    note=(
        "Amended on 1 September 2009. Further amendments were prepared in 2021, and new Rules "
        "have been in draft since June 2024."
    ),
)
DECL_MM2_2004 = Document(
    id="decl-mm2-2004",
    title="Declaration of the CICA Ministerial Meeting (2004)",
    kind=DocumentKind.DECLARATION,
    adopted="2004-10-22",
    place="Almaty",
    meeting=m.MINISTERIAL_2004,
    summary=(
        "The ministers' view of Afghanistan, Iraq, the Middle East, the South Caucasus and the "
        "Korean peninsula, and a renewed condemnation of terrorism."
    ),
    citations=(Citation(s.CICA_SECOND_MM), Citation(s.DECL_MM2_RU)),
)
DECL_SUMMIT_2006 = Document(
    id="decl-summit-2006",
    title="Declaration of the Second CICA Summit",
    kind=DocumentKind.DECLARATION,
    adopted="2006-06-17",
    place="Almaty",
    meeting=m.ALMATY_2006,
    summary=(
        "Sees in CICA a forum where questions of security are talked over and settled by "
        "consensus; deals with terrorism, the reform of the United Nations, non-proliferation "
        "and regional conflicts."
    ),
    url=s.KZ_EMB_2006.url,
    citations=(Citation(s.KZ_EMB_2006), Citation(s.BJREVIEW_2014)),
    note="The text stands in the embassy bulletin that is linked.",
)
SECRETARIAT_AGREEMENT_2006 = Document(
    id="secretariat-agreement-2006",
    title="Statute of the CICA Secretariat (Agreement on the CICA Secretariat)",
    kind=DocumentKind.STATUTE,
    adopted="2006-06-17",
    place="Almaty",
    meeting=m.ALMATY_2006,
    summary=(
        "Creates the Secretariat as a permanent body, and lays down its tasks, its staff and how "
        "it is paid for."
    ),
    url=s.KZ_LAW_233.url,
    citations=(
        Citation(s.KZ_LAW_233),
        Citation(s.KZ_ADILET_233),
        Citation(s.CN_STATE_COUNCIL_2007, "on China's approval"),
        Citation(s.KZ_DECREE_536, "on the power to sign"),
        Citation(s.KREMLIN_3713),
    ),
    note=(
        "Kazakhstan's government empowered its foreign minister, Kassym-Jomart Tokayev, to sign "
        "by Decree No. 536 of 10 June 2006, and Kazakhstan ratified by Law No. 233 of 22 February "
        "2007, which has the text. China's State Council approved it on 14 April 2007."
    ),
)
COOPERATIVE_APPROACH_2007 = Document(
    id="cooperative-approach-2007",
    title="Cooperative Approach for the Implementation of the CICA CBMs",
    kind=DocumentKind.DECISION,
    adopted="2007-03",
    meeting=m.SOC_2007_03,
    summary=(
        "How measures are put into effect: a state volunteers to coordinate an area, others help "
        "it, and it drafts a concept paper and an action plan that all members approve."
    ),
    citations=(
        Citation(s.CICA_CONCEPT_HUMAN),
        Citation(s.CICA_SME_CONCEPT_2009),
        Citation(s.CICA_TOURISM_CONCEPT_2009),
    ),
    note="Known from the concept papers that rest on it; its text was not found.",
)
HOST_AGREEMENT_2007 = Document(
    id="host-agreement-2007",
    title=(
        "Agreement between the Government of Kazakhstan and the CICA Secretariat on the "
        "conditions of stay of the Secretariat"
    ),
    kind=DocumentKind.AGREEMENT,
    adopted="2007-06-26",
    place="Astana",
    body="Government of Kazakhstan and CICA Secretariat",
    summary="The terms on which Kazakhstan hosts the Secretariat.",
    url=s.KZ_LAW_20.url,
    citations=(
        Citation(s.KZ_LAW_20),
        Citation(s.KZ_LAW_189),
        Citation(s.KZ_HOST_2007),
        Citation(s.AT_202505),
    ),
    note=(
        "Ratified by Kazakhstan's Law No. 20-IV of 20 March 2008, which has the text, and amended "
        "by the protocol of 15 November 2024."
    ),
)
CONCEPT_HUMAN_2007 = Document(
    id="concept-human-2007",
    title="Concept Paper and Action Plan for CBMs in the human dimension",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2007-10-17",
    place="Almaty",
    meeting=m.SOC_2007_10,
    summary=(
        "Kazakhstan's paper, as coordinator, on measures between people and cultures, with a plan "
        "of action annexed."
    ),
    url=s.CICA_CONCEPT_HUMAN.url,
    citations=(
        Citation(s.CICA_CONCEPT_HUMAN),
        Citation(s.CICA_HUMAN_PLAN),
        Citation(s.RIA_20071017, "on the agenda of the senior officials of that day"),
    ),
    note=(
        "The paper gives the day and not the body; the Senior Officials Committee met in Almaty "
        "on that day with it on the agenda."
    ),
)
CONCEPT_DRUGS_2008 = Document(
    id="concept-drugs-2008",
    title=(
        "Concept Paper on Cooperation among CICA Member States in Combating Illicit Drug "
        "Production and Trafficking and Precursors"
    ),
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2008-08-23",
    meeting=m.SOC_2008_08,
    summary="The ground for the later action plans against illicit drugs.",
    url=s.CICA_DRUGS_CONCEPT_2008.url,
    citations=(Citation(s.CICA_DRUGS_CONCEPT_2008), Citation(s.CICA_DRUGS_2010)),
)
DECL_MM3_2008 = Document(
    id="decl-mm3-2008",
    title="Declaration of the Third Meeting of CICA Ministers of Foreign Affairs",
    kind=DocumentKind.DECLARATION,
    adopted="2008-08-25",
    place="Almaty",
    meeting=m.MINISTERIAL_2008,
    summary=(
        "On a world of many poles, the part played by the United Nations, and putting "
        "confidence-building measures into effect."
    ),
    citations=(Citation(s.RU_MFA_2008), Citation(s.KZ_EMB_2008_12)),
)
RESOLUTION_MM3_2008 = Document(
    id="resolution-mm3-2008",
    title="Resolution of the third meeting of CICA Foreign Ministers",
    kind=DocumentKind.DECISION,
    adopted="2008-08-25",
    place="Almaty",
    meeting=m.MINISTERIAL_2008,
    summary="Adopted beside the declaration of the same meeting.",
    citations=(Citation(s.CRI_20160426), Citation(s.KZ_EMB_2008_12)),
    note=(
        "Its contents are not known; a Chinese list of the ministerial meetings calls it the "
        "outcome document of this one."
    ),
)
PROTOCOL_SECRETARIAT_2008 = Document(
    id="protocol-secretariat-2008",
    title="Protocol amending the Agreement on the CICA Secretariat",
    kind=DocumentKind.AGREEMENT,
    adopted="2008-08-25",
    place="Almaty",
    meeting=m.MINISTERIAL_2008,
    summary="Provides for moving the seat of the Secretariat from Almaty to Astana.",
    citations=(
        Citation(s.KZ_EMB_2008_12),
        Citation(s.KZ_EMB_2008_11, "on the documents to be adopted"),
        Citation(s.KT_20080818, "on the move that was planned"),
    ),
    note="The Secretariat moved in 2014.",
)
PLAN_NCT_2008 = Document(
    id="plan-nct-2008",
    title="Action Plan on New Challenges and Threats",
    kind=DocumentKind.PLAN,
    adopted="[2008-02-01..2008-12-31]",
    summary=(
        "The work foreseen in the dimension of new challenges and threats, after a meeting of "
        "experts in Ankara on 31 January and 1 February 2008."
    ),
    url=s.CICA_NCT_PLAN.url,
    citations=(Citation(s.CICA_NCT_PLAN),),
    note=(
        "The day of its approval and the body that approved it are not known; it follows the "
        "experts' meeting and is placed in the same year."
    ),
)
CONCEPT_TOURISM_2009 = Document(
    id="concept-tourism-2009",
    title="Concept Paper in the priority area of tourism (2009)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2009-02-20",
    meeting=m.SOC_2009_02,
    summary="Tajikistan's paper, as coordinator, on cooperation in tourism.",
    url=s.CICA_TOURISM_CONCEPT_2009.url,
    citations=(Citation(s.CICA_TOURISM_CONCEPT_2009),),
    note="The page linked belongs to the Russian part of CICA's site.",
)
RULES_AMEND_2009 = Document(
    id="rules-amend-2009",
    title="Decision amending the Rules of Procedure (term of the chair)",
    kind=DocumentKind.DECISION,
    adopted="2009-09-01",
    summary=(
        "Shortens the term of the chair from four years to two: the host of a summit or of a "
        "ministerial meeting chairs until the next meeting of the other kind."
    ),
    citations=(Citation(s.CICA_SECOND_MM),),
    note="The title is descriptive; the body that took the decision is not named.",
)
CONCEPT_SME_2009 = Document(
    id="concept-sme-2009",
    title="Concept Paper in the priority area of small and medium enterprises",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2009-10-29",
    meeting=m.SOC_2009_10,
    summary=(
        "Seven goals, among them a better legal setting for small and medium enterprises, "
        "learning from one another's regulation, electronic commerce, and the exchange of "
        "information."
    ),
    url=s.CICA_SME_CONCEPT_2009.url,
    citations=(Citation(s.CICA_SME_CONCEPT_2009),),
)
DECL_SUMMIT_2010 = Document(
    id="decl-summit-2010",
    title=(
        "Declaration of the Third CICA Summit: Constructing cooperative approach to interaction "
        "and security in Asia"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2010-06-08",
    place="Istanbul",
    meeting=m.ISTANBUL_2010,
    summary="The declaration agreed by all members on cooperation and security in Asia.",
    url=s.VOLTAIRE_165772.url,
    citations=(
        Citation(s.CICAISTANBUL),
        Citation(s.VOLTAIRE_165772),
        Citation(s.FE_2010),
    ),
)
CHAIR_STMT_2010 = Document(
    id="chair-stmt-2010",
    title="Chairman's Conclusion (statement) of the Third CICA Summit",
    kind=DocumentKind.STATEMENT,
    adopted="2010-06-08",
    place="Istanbul",
    meeting=m.ISTANBUL_2010,
    summary=(
        "Records, apart from the declaration, that all members but one condemned the raid on the "
        "flotilla bound for Gaza."
    ),
    citations=(Citation(s.CICAISTANBUL), Citation(s.FE_2010)),
)
CONVENTION_2010 = Document(
    id="convention-2010",
    title=(
        "Convention on the Privileges and Immunities of the Secretariat, its Personnel and "
        "Representatives of Members of the Conference on Interaction and Confidence Building "
        "Measures in Asia"
    ),
    kind=DocumentKind.CONVENTION,
    adopted="2010-06-08",
    place="Istanbul",
    meeting=m.ISTANBUL_2010,
    summary=(
        "The legal standing of the Secretariat, its staff and the representatives of the members. "
        "It enters into force on the thirtieth day after the fourteenth instrument of "
        "ratification, acceptance, approval or accession."
    ),
    url=s.KZ_LAW_500.url,
    citations=(
        Citation(s.KZ_LAW_500, "Article 9 of the Convention, on entry into force"),
        Citation(s.CN_NPC_2023, "on China's ratification"),
        Citation(s.CICA_SPEECH_311_RU, "on Pakistan's ratification"),
        Citation(s.RU_ORDER_922_2010, "on the text to be signed"),
        Citation(s.AT_202507, "on the ratification that was missing"),
    ),
    note=(
        "Not known to be in force: on 21 July 2025 one more ratification was needed. Kazakhstan "
        "ratified on 28 November 2011 and China on 24 October 2023; Pakistan handed over its "
        "instrument on a 13 December, probably of 2024. The English title varies with the "
        "translation, and this is a normalized form."
    ),
)
DECL_MM4_2012 = Document(
    id="decl-mm4-2012",
    title="Declaration of the Fourth Meeting of CICA Ministers of Foreign Affairs",
    kind=DocumentKind.DECLARATION,
    adopted="2012-09-12",
    place="Astana",
    meeting=m.MINISTERIAL_2012,
    summary=(
        "The ministers' declaration in the year of the twentieth anniversary; it supports China "
        "for the chair in 2014-2016."
    ),
    citations=(Citation(s.TR_MFA_RELATIONS), Citation(s.CRI_20160426)),
)
CONCEPT_MILPOL_2014 = Document(
    id="concept-milpol-2014",
    title="Concept of Confidence Building Measures in the military-political dimension",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[..2014-05-21]",
    summary="On confidence-building measures in the military-political dimension.",
    citations=(Citation(s.CICA_NAZ_2014),),
    note=(
        "Known only from Nursultan Nazarbayev, who spoke of it as adopted at the Fourth Summit on "
        "21 May 2014; when and by whom is not stated."
    ),
)
SHANGHAI_DECL_2014 = Document(
    id="shanghai-decl-2014",
    title=(
        "Shanghai Declaration: On Enhancing Dialogue, Trust and Coordination for a New Asia of "
        "Peace, Stability and Cooperation"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2014-05-21",
    place="Shanghai",
    meeting=m.SHANGHAI_2014,
    summary=(
        "Security is to be common, comprehensive, cooperative and indivisible, and no state is to "
        "seek its own at the cost of others."
    ),
    url=s.KREMLIN_4856.url,
    citations=(
        Citation(s.KREMLIN_4856),
        Citation(s.CN_EMB_NZ_2014),
        Citation(s.CHINADAILY_20140521),
    ),
    note="The full title is put together from the theme of the summit.",
)
SME_PLAN_2016 = Document(
    id="sme-plan-2016",
    title="Action Plan for CBMs in the development of small and medium enterprises 2016-2018",
    kind=DocumentKind.PLAN,
    adopted="2016-01-13",
    meeting=m.SOC_2016_01,
    summary=(
        "Russia's plan for the area; its first field is to share information on how small and "
        "medium enterprises are supported."
    ),
    url=s.CICA_SME_PLAN_2016.url,
    citations=(Citation(s.CICA_SME_PLAN_2016),),
    alternatives=(
        Alternative(
            "adopted",
            "2016-04-28",
            (Citation(s.INFORM_20160428),),
            (
                "The press reports it as adopted by the Fifth Ministerial Meeting; the plan "
                "itself bears the day of the Senior Officials Committee."
            ),
        ),
    ),
)
DECL_MM5_2016 = Document(
    id="decl-mm5-2016",
    title=(
        "Declaration of the Fifth Meeting of CICA Ministers of Foreign Affairs: Promoting Peace, "
        "Security, Stability and Sustainable Development in Asia Through Dialogue"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2016-04-28",
    place="Beijing",
    meeting=m.MINISTERIAL_2016,
    summary=(
        "Speaks for common, comprehensive, cooperative and sustainable security, and against "
        "interference and coups backed from outside."
    ),
    citations=(Citation(s.INFORM_20160428), Citation(s.MM5_TEXT)),
)
DRUGS_PLAN_2016 = Document(
    id="drugs-plan-2016",
    title=(
        "Action Plan for cooperation among CICA Member States in combating illicit drugs 2016-2018"
    ),
    kind=DocumentKind.PLAN,
    adopted="2016-04-28",
    place="Beijing",
    meeting=m.MINISTERIAL_2016,
    summary="Joint work against illicit drugs for three years.",
    url=s.CICA_DRUGS_PLAN_2016.url,
    citations=(Citation(s.CICA_DRUGS_PLAN_2016), Citation(s.INFORM_20160428)),
    note="The day of adoption is that of a press report of the ministerial meeting.",
)
STMT_25TH_2017 = Document(
    id="stmt-25th-2017",
    title="Ministerial Statement on the 25th Anniversary of CICA",
    kind=DocumentKind.STATEMENT,
    adopted="2017",
    place="New York",
    meeting=m.INFORMAL_2017,
    summary="Looks back on twenty-five years of the CICA process.",
    citations=(Citation(s.CICA_25TH_STMT), Citation(s.CN_UN_2017)),
    note=(
        "The text bears no day; that the informal ministerial meeting of 20 September 2017 "
        "adopted it is an inference from its subject."
    ),
)
CHAIR_STMT_2018 = Document(
    id="chair-stmt-2018",
    title="Chairman's Statement at the Special Ministerial Meeting of CICA",
    kind=DocumentKind.STATEMENT,
    adopted="2018-09-24",
    place="New York",
    meeting=m.SPECIAL_2018,
    summary="Tajikistan takes the chair and welcomes Sri Lanka as a new member.",
    url=s.CICA_2018_CHAIR.url,
    citations=(Citation(s.CICA_2018_CHAIR),),
)
DECL_SUMMIT_2019 = Document(
    id="decl-summit-2019",
    title=(
        "Declaration of the Fifth CICA Summit: Common Vision for a Safe and More Prosperous CICA "
        "Region"
    ),
    kind=DocumentKind.DECLARATION,
    adopted="2019-06-15",
    place="Dushanbe",
    meeting=m.DUSHANBE_2019,
    summary=(
        "Known as the Dushanbe Declaration. Its opening praises the personal part of Nursultan "
        "Nazarbayev as the founder of CICA; it sets the next ministerial meeting and the next "
        "summit."
    ),
    url=s.KREMLIN_5423.url,
    citations=(
        Citation(s.KREMLIN_5423),
        Citation(
            s.INTERVIEW_SARYBAY_2021, "on the declaration of the Fifth Summit and the founder"
        ),
        Citation(s.NEWSTJ_20190617),
        Citation(s.ASIATV_2019, "on paragraphs 17 to 19"),
    ),
    note=(
        "The text linked is in Russian, and the English title is translated from it. A Kyrgyz "
        "news site says that Israel did not support paragraphs 17, 18 and 19; no second source "
        "was found."
    ),
)
CBM_EPIDEMIOLOGICAL_2021 = Document(
    id="cbm-epidemiological-2021",
    title=(
        "Decision on a confidence building measure on epidemiological safety, public health and "
        "pharmaceuticals"
    ),
    kind=DocumentKind.DECISION,
    adopted="2021-01-15",
    body="Member states, by silence procedure",
    summary=(
        "Adds the measure to the Catalogue. Kazakhstan had proposed it in September 2020, and the "
        "Senior Officials Committee had supported it in December."
    ),
    citations=(
        Citation(s.CICA_SPEECH_33),
        Citation(s.CICA_SARYBAY_20210203),
        Citation(s.MORNINGBELL_2020, "on the support of December 2020"),
    ),
    note=(
        "The title is descriptive. CICA's text gives the day, and the year follows from its own "
        "date, 26 February 2021."
    ),
)
CHAIR_ROADMAP_2021 = Document(
    id="chair-roadmap-2021",
    title=(
        "Roadmap of the CICA Secretariat for the Implementation of the Concept of Kazakhstan's "
        "Chairmanship in the CICA for 2020-2022"
    ),
    kind=DocumentKind.ROAD_MAP,
    adopted="2021-02-03",
    place="Nur-Sultan",
    body="Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat",
    summary=(
        "How the Secretariat carries out the priorities that Kazakhstan's Ministry of Foreign "
        "Affairs set for its chairmanship. Shakhrat Nuryshev and Kairat Sarybay signed it."
    ),
    citations=(
        Citation(s.CICA_SARYBAY_20210203),
        Citation(
            s.INTERVIEW_SARYBAY_2021, "on the priorities of the chairmanship and the road map"
        ),
        Citation(s.INFORM_20210204),
    ),
)
CBM_GUIDELINES_2021 = Document(
    id="cbm-guidelines-2021",
    title=(
        "General Guidelines for Conducting Events on Implementation of CICA Confidence Building "
        "Measures"
    ),
    kind=DocumentKind.DECISION,
    adopted="2021-06-23",
    meeting=m.SOC_2021_06,
    summary="How members hold events that carry out confidence-building measures.",
    citations=(Citation(s.CICA_PR_333),),
    note="The text was not found.",
)
LIST_COORDINATORS_2021 = Document(
    id="list-coordinators-2021",
    title="List of coordinating and co-coordinating countries",
    kind=DocumentKind.DECISION,
    adopted="2021-06-23",
    meeting=m.SOC_2021_06,
    summary="The states that coordinate, or help to coordinate, the areas of the Catalogue.",
    citations=(Citation(s.CICA_PR_333),),
    note="CICA's report of the meeting names the new co-coordinators only.",
)
TTF_REGULATIONS_2021 = Document(
    id="ttf-regulations-2021",
    title="Regulations of the CICA Think Tank Forum",
    kind=DocumentKind.REGULATIONS,
    adopted="2021-10-07",
    meeting=m.SOC_2021_10_07,
    summary="Makes the Think Tank Forum, founded in 2014, a permanent advisory body.",
    citations=(
        Citation(s.CICA_936),
        Citation(s.INFORM_20210930, "on the adoption to come"),
    ),
)
CATALOGUE_2021 = Document(
    id="catalogue-2021",
    title="CICA Catalogue of Confidence Building Measures (updated)",
    kind=DocumentKind.CATALOGUE,
    adopted="2021-10-12",
    place="Nur-Sultan",
    meeting=m.MINISTERIAL_2021,
    summary=(
        "The second edition. New in it are, among others, the security of and in the use of "
        "information and communication technologies, and epidemiological safety, public health "
        "and pharmaceuticals."
    ),
    citations=(
        Citation(s.CICA_NCT_GENERAL),
        Citation(s.CICA_TERRORISM),
        Citation(
            s.INTERVIEW_SARYBAY_2021,
            "on what a candidate must join: the Catalogue, then the edition of 2004",
        ),
        Citation(s.INFORM_20210930, "on the draft"),
    ),
    note=(
        "CICA's pages give the day; the Senior Officials Committee had cleared the text by 30 "
        "September 2021. The interview of February 2021, which names the Catalogue among what a "
        "candidate must join, speaks of the edition of 2004, then in force; no source that was "
        "read states whether a state that has acceded since then signs this one."
    ),
)
CEP_REGULATIONS_2021 = Document(
    id="cep-regulations-2021",
    title="Regulations of the CICA Council of Eminent Persons",
    kind=DocumentKind.REGULATIONS,
    adopted="2021-10-12",
    place="Nur-Sultan",
    meeting=m.MINISTERIAL_2021,
    summary=(
        "Founds the Council as an advisory body, with an Advisory Group. The Senior Officials "
        "Committee had cleared a draft on 23 June 2021."
    ),
    citations=(
        Citation(s.CICA_CEP),
        Citation(s.INFORM_20211012),
        Citation(s.RATEL_20211012),
        Citation(s.CICA_PR_333, "on the draft"),
    ),
    note=(
        "CICA dates the adoption to the meeting of 11 and 12 October; the host's deputy minister "
        "placed it on 12 October. The Council's first head, Nursultan Nazarbayev, was approved on "
        "26 October 2021."
    ),
)
CHAIR_STMT_MM6_2021 = Document(
    id="chair-stmt-mm6-2021",
    title=(
        "Statement by the Chairmanship on the Sixth Meeting of the CICA Ministers of Foreign "
        "Affairs"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2021-10-12",
    place="Nur-Sultan",
    meeting=m.MINISTERIAL_2021,
    summary="The outcome of the meeting, told in the name of the chair.",
    url=s.CICA_MM6_STMT.url,
    citations=(Citation(s.CICA_MM6_STMT), Citation(s.ASIAPLUS_20211013)),
    note=(
        "Dated by the last day of the meeting. A ministerial declaration had been drafted, but "
        "this statement is what was published."
    ),
)
CHAIR_ROADMAP_2022 = Document(
    id="chair-roadmap-2022",
    title=(
        "Roadmap of the CICA Secretariat for the priorities of Kazakhstan's Chairmanship (third "
        "edition)"
    ),
    kind=DocumentKind.ROAD_MAP,
    adopted="2022-02-04",
    place="Nur-Sultan",
    body="Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat",
    summary=(
        "The work for the year of the Sixth Summit and the thirtieth anniversary of CICA. "
        "Shakhrat Nuryshev and Kairat Sarybay signed it."
    ),
    citations=(Citation(s.CICA_1065_RU), Citation(s.INFORM_ROADMAP_2022)),
    note="The second edition, between February 2021 and February 2022, is not dated.",
)
CONCEPT_TRANSPORT_2022 = Document(
    id="concept-transport-2022",
    title=(
        "Concept Paper in the priority area of development of secure and effective systems of "
        "transportation corridors"
    ),
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-10-01..2022-10-12]",
    place="Astana",
    meeting=m.SOC_2022_10,
    summary="On measures in the area of transport corridors.",
    citations=(Citation(s.TDI_SOC_2022),),
    note=(
        "The senior officials met before the Sixth Summit; the report is of 12 October 2022. The "
        "earlier bound, the beginning of the month, is a convention."
    ),
)
CONCEPT_HUMAN_2022 = Document(
    id="concept-human-2022",
    title="Concept Paper in the human dimension (2022)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-10-01..2022-10-12]",
    place="Astana",
    meeting=m.SOC_2022_10,
    summary="On measures in the human dimension, fifteen years after the first paper on it.",
    citations=(Citation(s.TDI_SOC_2022),),
    note=(
        "The senior officials met before the Sixth Summit; the report is of 12 October 2022. The "
        "earlier bound, the beginning of the month, is a convention."
    ),
)
CONCEPT_ICT_2022 = Document(
    id="concept-ict-2022",
    title="Concept Paper in the priority area of security of and in the use of ICTs (2022)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="[2022-10-01..2022-10-12]",
    place="Astana",
    meeting=m.SOC_2022_10,
    summary=(
        "On measures for the security of and in the use of information and communication "
        "technologies, an area new in the Catalogue of 2021."
    ),
    citations=(Citation(s.TDI_SOC_2022),),
    note=(
        "The senior officials met before the Sixth Summit; the report is of 12 October 2022. The "
        "earlier bound, the beginning of the month, is a convention."
    ),
)
ASTANA_STATEMENT_2022 = Document(
    id="astana-statement-2022",
    title="Astana Statement on CICA Transformation",
    kind=DocumentKind.STATEMENT,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "Starts the gradual change of CICA, by consensus, into a regional international "
        "organization. Summits and ministerial meetings become councils, and the Executive "
        "Director becomes Secretary General."
    ),
    url=s.AT_ASTANA_STATEMENT.url,
    citations=(
        Citation(s.KREMLIN_5852),
        Citation(s.AT_ASTANA_STATEMENT),
        Citation(s.INFORM_20221013),
        Citation(s.GLOBALAFFAIRS_2022),
    ),
    note=(
        "The text linked is in English; the President of Russia published it in Russian. Some "
        "reports call it the Astana Declaration, and before the summit its working title was "
        "Nur-Sultan Charter."
    ),
)
ICT_STATEMENT_2022 = Document(
    id="ict-statement-2022",
    title=(
        "CICA Leaders' Statement on Cooperation in the Field of Security of and in the Use of ICTs"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "The leaders on the safe use of information and communication technologies; Russia and "
        "China, the coordinators of the area, had proposed it."
    ),
    citations=(
        Citation(s.INFORM_20221013),
        Citation(s.VK_155959),
        Citation(s.GLOBALAFFAIRS_2022),
        Citation(s.CICA_1278, "on the draft"),
    ),
)
GCTS_PLAN_2022 = Document(
    id="gcts-plan-2022",
    title="CICA Plan of Action on the Implementation of the UN Global Counter-Terrorism Strategy",
    kind=DocumentKind.PLAN,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "How the members mean to apply the strategy of the United Nations in their region. "
        "Kazakhstan led the drafting."
    ),
    citations=(
        Citation(s.VK_155959),
        Citation(s.DEVDISCOURSE_2022),
        Citation(s.CICA_UNGCTS_2022, "on the draft of June 2022"),
        Citation(s.TDI_SOC_2022, "on the draft"),
    ),
)
FUND_REGULATIONS_2022 = Document(
    id="fund-regulations-2022",
    title="Regulations of the CICA Fund",
    kind=DocumentKind.REGULATIONS,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "A fund of voluntary contributions for joint projects, with a Project Review Committee "
        "that decides by consensus."
    ),
    citations=(Citation(s.CICA_FUND_PRC), Citation(s.VK_155959)),
)
DECISION_KUWAIT_2022 = Document(
    id="decision-kuwait-2022",
    title="Decision on granting Kuwait the status of CICA Member State",
    kind=DocumentKind.DECISION,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary=(
        "Admits Kuwait as the twenty-eighth member; it had signed the Declaration of 1999 and the "
        "Almaty Act two days before."
    ),
    citations=(
        Citation(s.KZINFORM_KUWAIT_2022),
        Citation(s.VK_155959),
        Citation(s.NEWSAZ_2022B),
    ),
)
DECISION_CHAIR_2022 = Document(
    id="decision-chair-2022",
    title="Decision on the CICA Chairmanship in 2022-2024 and the next meetings",
    kind=DocumentKind.DECISION,
    adopted="2022-10-13",
    place="Astana",
    meeting=m.ASTANA_2022,
    summary="Leaves Kazakhstan in the chair until 2024 and sets the next meetings.",
    citations=(Citation(s.VK_155959), Citation(s.DEVDISCOURSE_2022)),
)
CONCEPT_TOURISM_2022 = Document(
    id="concept-tourism-2022",
    title="Concept Paper in the priority area of tourism (2022)",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2022-12-14",
    meeting=m.SOC_2022_12,
    summary="The newer paper on cooperation in tourism, which Tajikistan coordinates.",
    citations=(
        Citation(s.ELKZ_20221215),
        Citation(s.KT_2022),
        Citation(s.CICA_SWG_2022_12, "on the draft"),
    ),
    note=(
        "The Special Working Group agreed to it on 12 December 2022. That Tajikistan prepared it "
        "follows from its part as coordinator and is not stated."
    ),
)
CONCEPT_AGRICULTURE_2022 = Document(
    id="concept-agriculture-2022",
    title="Concept Paper in the priority area of agriculture",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2022-12-14",
    meeting=m.SOC_2022_12,
    summary="On cooperation in agriculture, which China coordinates.",
    citations=(
        Citation(s.ELKZ_20221215),
        Citation(s.KT_2022),
        Citation(s.CICA_SWG_2022_12, "on the draft"),
    ),
    note=(
        "The Special Working Group agreed to it on 12 December 2022. That China prepared it "
        "follows from its part as coordinator and is not stated."
    ),
)
CONCEPT_SUSTAINABLE_2023 = Document(
    id="concept-sustainable-2023",
    title="Concept Paper in the priority area of sustainable development",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2023-04-19",
    meeting=m.SOC_2023_04,
    summary="Thailand's paper, as coordinator, drafted by July 2022.",
    citations=(Citation(s.CICA_1636), Citation(s.AT_202304)),
)
CHAIR_ROADMAP_2023 = Document(
    id="chair-roadmap-2023",
    title="Road Map on Implementation of Kazakhstan's CICA 2023-2024 Presidency Priorities",
    kind=DocumentKind.ROAD_MAP,
    adopted="2023-07",
    place="Astana",
    body="Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat",
    summary=(
        "The work for the rest of Kazakhstan's chairmanship. Kanat Tumysh and Kairat Sarybay "
        "signed it."
    ),
    citations=(Citation(s.CICA_HALFYEAR_2023), Citation(s.INFORM_20230729)),
    note=(
        "Reported on 29 July 2023. It is not the Road Map for CICA Transformation of September "
        "2023."
    ),
)
ROADMAP_2023 = Document(
    id="roadmap-2023",
    title="Road Map for CICA Transformation",
    kind=DocumentKind.ROAD_MAP,
    adopted="2023-09-21",
    place="New York",
    meeting=m.INFORMAL_2023,
    summary=(
        "Eight clusters of work on the way to an organization, among them a charter, fields of "
        "work, rules, budget, staff, the part of the Secretary General and external ties. The "
        "senior officials had agreed to it on 22 August 2023."
    ),
    citations=(
        Citation(s.CICA_1828),
        Citation(s.INFORM_20230922),
        Citation(s.CICA_1789, "on the agreement of the senior officials"),
    ),
)
VOLUNTEER_STMT_2023 = Document(
    id="volunteer-stmt-2023",
    title="Statement of the Ministerial Council on volunteerism for sustainable development",
    kind=DocumentKind.STATEMENT,
    adopted="2023-09-21",
    place="New York",
    meeting=m.INFORMAL_2023,
    summary="Speaks for volunteering, above all of young people.",
    citations=(Citation(s.CICA_1828),),
    note="The title is descriptive; the official wording is not known.",
)
CONCEPT_ENVPROT_2023 = Document(
    id="concept-envprot-2023",
    title="Concept Paper in the priority area of environment protection",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2023-12-12",
    place="Astana",
    meeting=m.SOC_2023_12,
    summary="Mongolia's paper on measures for the protection of the environment.",
    citations=(Citation(s.AT_2023_12_SOC),),
)
CONCEPT_DISASTER_2023 = Document(
    id="concept-disaster-2023",
    title="Concept Paper in the priority area of natural disaster management",
    kind=DocumentKind.CONCEPT_PAPER,
    adopted="2023-12-12",
    place="Astana",
    meeting=m.SOC_2023_12,
    summary="Iran's paper on the management of natural disasters.",
    citations=(Citation(s.AT_2023_12_SOC),),
)
DECISION_CHAIR_2024 = Document(
    id="decision-chair-2024",
    title="Ministerial Council decision on the Chairmanship of Azerbaijan in 2024-2026",
    kind=DocumentKind.DECISION,
    adopted="2024-03-19",
    meeting=m.MC_DECISION_2024,
    summary="Entrusts Azerbaijan with the chair; adopted by silence procedure.",
    citations=(
        Citation(s.CICA_PR_2030),
        Citation(s.AZERNEWS_224807),
        Citation(s.CICA_2021, "on the recommendation"),
    ),
)
ENV_STATEMENT_2024 = Document(
    id="env-statement-2024",
    title="High-level statement of the CICA Ministerial Conference on Environmental Issues",
    kind=DocumentKind.STATEMENT,
    adopted="2024-08-28",
    place="Astana",
    meeting=m.ENV_CONFERENCE_2024,
    summary="On joint work for the climate, biodiversity and water, and against pollution.",
    citations=(Citation(s.AT_202409),),
    note="The title is descriptive.",
)
HOST_PROTOCOL_2024 = Document(
    id="host-protocol-2024",
    title=(
        "Protocol amending the Agreement between the Government of Kazakhstan and the CICA "
        "Secretariat on the conditions of stay of the Secretariat"
    ),
    kind=DocumentKind.AGREEMENT,
    adopted="2024-11-15",
    place="Astana",
    body="Government of Kazakhstan and CICA Secretariat",
    summary=(
        "Gives the staff of the Secretariat international standing, whatever their nationality."
    ),
    url=s.KZ_LAW_189.url,
    citations=(Citation(s.KZ_LAW_189), Citation(s.AT_202505)),
    note="Ratified by Kazakhstan's Law No. 189-VIII of 19 May 2025, which has the text.",
)
MC7_25TH_STATEMENT_2024 = Document(
    id="mc7-25th-statement-2024",
    title=(
        "Statement of the CICA Ministerial Council on the 25th anniversary of the Declaration on "
        "the Principles"
    ),
    kind=DocumentKind.STATEMENT,
    adopted="2024-12-17",
    meeting=m.MINISTERIAL_2024,
    summary="The main political text of the Seventh Meeting of the Ministerial Council.",
    citations=(
        Citation(s.CICA_PR_2378, "on the principles upheld on their anniversary"),
        Citation(s.UN_RCCA_2024, "on key documents adopted, without their titles"),
        Citation(s.ELKZ_2024),
        Citation(s.TREND_3980959, "on the consensus reached on the draft"),
    ),
    note="The title is descriptive. The council met online.",
)
UNIVERSITY_NETWORK_2024 = Document(
    id="university-network-2024",
    title=(
        "Memorandum on the Establishment of a Partnership Network of Leading Universities of the "
        "CICA Member States"
    ),
    kind=DocumentKind.MEMORANDUM,
    adopted="[2024-12-17..2025-02-21]",
    meeting=m.MINISTERIAL_2024,
    summary="Founds a network in which universities of the members work together.",
    citations=(
        Citation(s.CICA_2021, "on the approval of the draft"),
        Citation(s.AZERTAG_20250925, "on the network at work"),
        Citation(s.CICA_PR_2378, "on the network to be launched that day"),
        Citation(s.TURKICWORLD_MC7, "on the documents to be adopted"),
    ),
    note=(
        "On the list for adoption by the ministers on 17 December 2024. Opening the meeting, the "
        "outgoing chair said that the network would be launched on that day; no report names the "
        "memorandum among what was adopted. The network was at work in February 2025."
    ),
)
WOMEN_COUNCIL_2025 = Document(
    id="women-council-2025",
    title="Decision and regulations establishing the CICA Women's Council",
    kind=DocumentKind.DECISION,
    adopted="2025-09-25",
    place="New York",
    meeting=m.INFORMAL_2025,
    summary="Founds the Women's Council as an advisory body.",
    citations=(
        Citation(s.AZERTAG_20250925),
        Citation(s.AT_202507, "on the draft regulations"),
        Citation(s.REPORT_20251202),
    ),
    alternatives=(
        Alternative(
            "adopted",
            "2025-08",
            (Citation(s.REPORT_20260311),),
            (
                "The chair of the Women's Council said in March 2026 that the ministers had "
                "decided in August 2025; the reports of September 2025 have both bodies founded "
                "by the meeting of the 25th."
            ),
        ),
    ),
)
FINANCE_SUMMIT_2025 = Document(
    id="finance-summit-2025",
    title="Decision and regulations establishing the CICA Finance Summit",
    kind=DocumentKind.DECISION,
    adopted="2025-09-25",
    place="New York",
    meeting=m.INFORMAL_2025,
    summary="Founds the Finance Summit as an advisory body on questions of finance.",
    citations=(
        Citation(s.CICA_2897),
        Citation(s.AZERTAG_20250925),
        Citation(s.REPORT_20251202),
        Citation(s.AT_202507, "on the draft regulations"),
    ),
    note=(
        "On the day itself a headline has two advisory bodies founded, while the text below it "
        "speaks of progress on this one; later reports count it among those founded."
    ),
)
CHARTER_DRAFT = Document(
    id="charter-draft",
    title="CICA Charter (draft)",
    kind=DocumentKind.CHARTER,
    summary=(
        "The charter of the organization that CICA means to become. Its main points were "
        "put forward in March 2024, a zero draft in June 2024, and a first reading was completed "
        "in July 2025."
    ),
    citations=(
        Citation(s.CICA_2128),
        Citation(s.CICA_2021),
        Citation(s.AT_202507),
        Citation(s.REPORT_20250910),
    ),
    note=(
        "A draft, not in force. Its adoption was announced for the summit planned for Baku in "
        "October 2026."
    ),
)
RULES_AMEND_2021 = Document(
    id="rules-amend-2021",
    title="Amendments to the CICA Rules of Procedure (status of observers)",
    kind=DocumentKind.DECISION,
    summary="On the status of observers.",
    citations=(Citation(s.INFORM_20210930),),
    note=(
        "The senior officials had cleared the draft by 30 September 2021 for the Sixth "
        "Ministerial Meeting of 11 and 12 October; that the ministers adopted it is not reported."
    ),
)
EXT_REL_GUIDELINES = Document(
    id="ext-rel-guidelines",
    title="Guidelines for CICA's External Relations",
    kind=DocumentKind.DECISION,
    summary="By what principles and in what way CICA takes up ties with other organizations.",
    url=s.INST_CICA_EXT_REL.url,
    citations=(Citation(s.INST_CICA_EXT_REL),),
    note="The text bears no date.",
)
DRUGS_PLAN_2010 = Document(
    id="drugs-plan-2010",
    title="Action Plan for cooperation among CICA Member States in combating drugs 2010-2011",
    kind=DocumentKind.PLAN,
    summary=(
        "Seminars and workshops on five themes, among them treatment, precursors and synthetic "
        "drugs, and the availability of medicines."
    ),
    url=s.CICA_DRUGS_2010.url,
    citations=(Citation(s.CICA_DRUGS_2010),),
    note="When it was adopted, and by whom, is not known; it covers the years 2010 and 2011.",
)
CONCEPT_ENERGY_UPDATE = Document(
    id="concept-energy-update",
    title="Updated concept paper and action plan in the priority area of energy security",
    kind=DocumentKind.CONCEPT_PAPER,
    summary="Prepared by the Republic of Korea.",
    citations=(Citation(s.CICA_SPEECH_214),),
    note=(
        "The title is descriptive. The update was made by 20 December 2023; when it was adopted "
        "is not known."
    ),
)
CONCEPT_IT_UPDATE = Document(
    id="concept-it-update",
    title="Updated concept paper and action plan in the priority area of information technology",
    kind=DocumentKind.CONCEPT_PAPER,
    summary="Prepared by the Republic of Korea.",
    citations=(Citation(s.CICA_SPEECH_214),),
    note=(
        "The title is descriptive. The update was made by 20 December 2023; when it was adopted "
        "is not known."
    ),
)
CONCEPT_ICT_2024 = Document(
    id="concept-ict-2024",
    title=(
        "Draft concept paper in the priority area of security of and in the use of ICTs for "
        "2024-2025"
    ),
    kind=DocumentKind.CONCEPT_PAPER,
    summary="Would follow the paper of 2022.",
    citations=(Citation(s.KZINFORM_SWG_2024),),
    note=(
        "A draft: the Special Working Group considered it in June 2024 and sent it on to the "
        "senior officials, who met on 27 June; its adoption is not reported."
    ),
)
