"""What CICA rests on: principles, rules, methods, its concept of security and the threats it meets.

By kind, and within a kind in order.
"""

from cica.data import documents as d
from cica.data import sources as s
from cica.records import Citation, Principle
from cica.terms import PrincipleKind

_LIST = Citation(s.CICA_PRINCIPLES, "list of principles", supports=("title", "text", "order"))
_EMBASSY_LIST = Citation(s.KZ_EMB_CICA, "list of principles", supports=("title", "document"))
_UNIQUE = Citation(
    s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA", supports=("title", "order")
)
_STATEMENT = Citation(s.CICA_MM6_STMT, "fifth paragraph", supports=("title", "order"))
_FROM_SIMPLE_TO_COMPLEX = Citation(
    s.INTERVIEW_SARYBAY_2021,
    "on the principle from simple to complex",
    supports=("title", "text", "order", "kind"),
)
_NEW_CHALLENGES = Citation(
    s.INTERVIEW_SARYBAY_2021,
    "on the place of new challenges and threats",
    supports=("title", "text", "order"),
)
_SECURITY_CONCEPT = Citation(s.XI_2014, "on the Asian security concept", supports=("title", "text"))
_SECURITY_CONCEPT_REPORT = Citation(s.CD_2014, "on the security concept", supports=("title",))
_SECURITY_CONCEPT_2020 = Citation(
    s.CICA_ED_2020_11, "on the concept of security", supports=("title",)
)

PRINCIPLES: tuple[Principle, ...] = (
    Principle(
        id="sovereign-equality",
        title="Sovereign equality",
        kind=PrincipleKind.PRINCIPLE,
        order=1,
        text="Members treat one another as equals and respect one another's sovereign rights.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5,
                "principle on sovereign equality",
                supports=("title", "text", "document"),
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="non-use-of-force",
        title="No threat or use of force",
        kind=PrincipleKind.PRINCIPLE,
        order=2,
        text="No member uses force against another or threatens to.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5,
                "principle on refraining from the threat or use of force",
                supports=("title", "text", "document"),
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="territorial-integrity",
        title="Territorial integrity",
        kind=PrincipleKind.PRINCIPLE,
        order=3,
        text="Members respect the territory of each member and its unity.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5,
                "principle on territorial integrity",
                supports=("title", "text", "document"),
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="peaceful-settlement",
        title="Peaceful settlement of disputes",
        kind=PrincipleKind.PRINCIPLE,
        order=4,
        text="Members settle their disputes by peaceful means alone.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5,
                "principle on peaceful settlement of disputes",
                supports=("title", "text", "document"),
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="non-interference",
        title="Non-interference in internal affairs",
        kind=PrincipleKind.PRINCIPLE,
        order=5,
        text="Members do not interfere in one another's internal affairs.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5, "principle on non-intervention", supports=("title", "text", "document")
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="disarmament",
        title="Disarmament and arms control",
        kind=PrincipleKind.PRINCIPLE,
        order=6,
        text="Members work for disarmament and the control of arms.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5, "principle on disarmament", supports=("title", "text", "document")
            ),
        ),
    ),
    Principle(
        id="cooperation",
        title="Economic, social and cultural cooperation",
        kind=PrincipleKind.PRINCIPLE,
        order=7,
        text="Members cooperate in the economy, in social matters and in culture.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5, "principle on cooperation", supports=("title", "text", "document")
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="human-rights",
        title="Human rights and fundamental freedoms",
        kind=PrincipleKind.PRINCIPLE,
        order=8,
        text="Members respect human rights and fundamental freedoms.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            _LIST,
            Citation(
                s.KZ_GULF_5, "principle on human rights", supports=("title", "text", "document")
            ),
            _EMBASSY_LIST,
        ),
    ),
    Principle(
        id="un-charter-basis",
        title="The UN Charter and international law as basis",
        kind=PrincipleKind.LEGAL_BASIS,
        text="The UN Charter and international law are the legal basis of what CICA does.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(
            Citation(
                s.KZ_GULF_5, "fourth and fifth recitals", supports=("title", "text", "document")
            ),
            Citation(
                s.CISLEGIS_1999, "text of the Declaration", supports=("title", "text", "document")
            ),
        ),
    ),
    Principle(
        id="indivisible-security",
        title="A common and indivisible area of security",
        kind=PrincipleKind.OBJECTIVE,
        text=(
            "Asia is to become a common and indivisible area of security, in which all states "
            "coexist peacefully."
        ),
        document=d.ALMATY_ACT,
        citations=(
            Citation(
                s.CICA_FIRST_SUMMIT, "first paragraph", supports=("title", "text", "document")
            ),
            Citation(s.ALMATY_ACT, "preamble", supports=("title", "text", "document")),
        ),
    ),
    Principle(
        id="security-common",
        title="Common",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=1,
        text=(
            "All states share in security: the security of one cannot be separated from that of "
            "the others."
        ),
        citations=(
            _UNIQUE,
            _STATEMENT,
            _SECURITY_CONCEPT,
            _SECURITY_CONCEPT_REPORT,
        ),
        note=(
            "The interview names the six attributes without explaining each of them. The first "
            "four are those of a speech that Xi Jinping gave in Shanghai on 21 May 2014; CICA "
            "added indivisible and equal later."
        ),
    ),
    Principle(
        id="security-comprehensive",
        title="Comprehensive",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=2,
        text="Security is wide in scope: no dimension of it can be separated from the others.",
        citations=(
            _UNIQUE,
            _STATEMENT,
            _SECURITY_CONCEPT,
            _SECURITY_CONCEPT_REPORT,
            _SECURITY_CONCEPT_2020,
        ),
    ),
    Principle(
        id="security-cooperative",
        title="Cooperative",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=3,
        text="States build security through dialogue and cooperation, not through rivalry.",
        citations=(
            _UNIQUE,
            _STATEMENT,
            _SECURITY_CONCEPT,
            _SECURITY_CONCEPT_REPORT,
        ),
    ),
    Principle(
        id="security-sustainable",
        title="Sustainable",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=4,
        text="Security is made to last, together with development.",
        citations=(
            _UNIQUE,
            _STATEMENT,
            _SECURITY_CONCEPT,
            _SECURITY_CONCEPT_REPORT,
            _SECURITY_CONCEPT_2020,
        ),
    ),
    Principle(
        id="security-indivisible",
        title="Indivisible",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=5,
        text=(
            "Security cannot be divided: in an interconnected world, what happens in one country "
            "affects all."
        ),
        citations=(
            _UNIQUE,
            _STATEMENT,
            _SECURITY_CONCEPT_2020,
        ),
        note="The Almaty Act of 2002 already makes an indivisible area of security the objective.",
    ),
    Principle(
        id="security-equal",
        title="Equal",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=6,
        text="Every state has the same right to security.",
        citations=(
            _UNIQUE,
            _STATEMENT,
            _SECURITY_CONCEPT_2020,
        ),
    ),
    Principle(
        id="consensus",
        title="Decision by consensus",
        kind=PrincipleKind.DECISION_RULE,
        text="Decisions are taken by consensus: each needs the agreement of all member states.",
        document=d.ALMATY_ACT,
        citations=(
            Citation(s.CICA_STRUCTURE, "second sentence", supports=("title", "text")),
            Citation(
                s.RU_MFA_2012, "on the principles of the Almaty Act", supports=("title", "document")
            ),
            Citation(s.CICA_WEB_2015, "on the adoption of decisions", supports=("title", "text")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on new members: the ability to find a consensus",
                supports=("title", "note"),
            ),
        ),
        note=(
            "The Rules of Procedure of 2004 have the rule as well. The interview of 2021 calls the "
            "ability to find a consensus the main quality of CICA and says that members have "
            "always succeeded so far. It adds that the task is not to raise the number of "
            "participants but to keep up the quality of their interaction."
        ),
    ),
    Principle(
        id="step-interaction",
        title="Interaction",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=1,
        text=(
            "States first meet and talk to each other, in simple steps that create the basis for "
            "trust."
        ),
        citations=(
            _FROM_SIMPLE_TO_COMPLEX,
            Citation(s.CICA_TOKAYEV_2019, "on the way from simple to complex", supports=("note",)),
            Citation(s.CICA_941, "on the way from simple to complex", supports=("note",)),
        ),
        note=(
            "The five steps lead from the simple to the complex; each is the condition of the next."
        ),
    ),
    Principle(
        id="step-confidence",
        title="Confidence",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=2,
        text="Confidence grows out of interaction and is the condition of full cooperation.",
        citations=(_FROM_SIMPLE_TO_COMPLEX,),
    ),
    Principle(
        id="step-cooperation",
        title="Cooperation",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=3,
        text="Confidence makes close cooperation possible, from which all sides benefit.",
        citations=(_FROM_SIMPLE_TO_COMPLEX,),
    ),
    Principle(
        id="step-security",
        title="Security",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=4,
        text="Such cooperation leads to a high level of security.",
        citations=(_FROM_SIMPLE_TO_COMPLEX,),
    ),
    Principle(
        id="step-sustainable-development",
        title="Sustainable development",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=5,
        text="Security is the condition of sustainable development.",
        citations=(_FROM_SIMPLE_TO_COMPLEX,),
    ),
    Principle(
        id="voluntariness-gradualism",
        title="Voluntary and gradual progress",
        kind=PrincipleKind.WORKING_METHOD,
        order=1,
        text=(
            "A state joins an activity if it is willing and able to; the work advances step by "
            "step, at a pace that suits all."
        ),
        document=d.ALMATY_ACT,
        citations=(
            Citation(s.CICA_CONCEPT_HUMAN, "parts II and III", supports=("title", "text", "note")),
            Citation(
                s.RU_MFA_2012,
                "on the principles of the Almaty Act",
                supports=("title", "text", "document"),
            ),
            Citation(
                s.CICA_MILPOL_SEM_2022,
                "on measures implemented step by step and voluntarily",
                supports=("title", "text"),
            ),
            Citation(
                s.CICA_FIRST_SUMMIT,
                "on the gradual implementation of the Catalogue",
                supports=("text",),
            ),
        ),
        note=(
            "Russia's foreign ministry names the Almaty Act as the source. The concept paper of "
            "2007 on the human dimension repeats the method."
        ),
    ),
    Principle(
        id="coordinating-states",
        title="Coordinating states",
        kind=PrincipleKind.WORKING_METHOD,
        order=2,
        text=(
            "A state that volunteers for the task coordinates a field of confidence-building "
            "measures, and co-coordinators help it."
        ),
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(
                s.CICA_CONCEPT_HUMAN, "first paragraph", supports=("title", "text", "document")
            ),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on coordination by some countries",
                supports=("title", "text"),
            ),
            Citation(
                s.CICA_PR_333,
                "on coordinating and co-coordinating countries",
                supports=("title", "text"),
            ),
        ),
    ),
    Principle(
        id="concept-papers",
        title="Concept papers by the coordinators",
        kind=PrincipleKind.WORKING_METHOD,
        order=3,
        text=(
            "First the coordinator drafts a conceptual approach. It may call meetings of experts, "
            "which report to the Special Working Group."
        ),
        document=d.CONCEPT_HUMAN_2007,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on coordination by some countries",
                supports=("title", "text", "order"),
            ),
            Citation(s.CICA_STRUCTURE, "on experts meetings", supports=("text",)),
            Citation(
                s.CICA_CONCEPT_HUMAN,
                "first and second paragraphs",
                supports=("title", "text", "document"),
            ),
        ),
        note=(
            "An example is the concept paper of 2007 on the human dimension, which Kazakhstan "
            "drafted."
        ),
    ),
    Principle(
        id="concept-approval",
        title="Approval by all members",
        kind=PrincipleKind.WORKING_METHOD,
        order=4,
        text="Then all members approve the concept paper, in the Senior Officials Committee.",
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on coordination by some countries",
                supports=("title", "text", "order"),
            ),
            Citation(
                s.CICA_TOURISM_CONCEPT_2009,
                "heading, on the approval by the Committee",
                supports=("text", "note"),
            ),
            Citation(s.CICA_CONCEPT_HUMAN, "part II", supports=("text",)),
        ),
        note="The Committee approved the paper on tourism on 20 February 2009, for example.",
    ),
    Principle(
        id="concept-action-plan",
        title="An action plan that follows",
        kind=PrincipleKind.WORKING_METHOD,
        order=5,
        text="Once the paper is approved, an action plan puts it into practice.",
        document=d.SME_PLAN_2016,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on coordination by some countries",
                supports=("title", "text", "order"),
            ),
            Citation(s.CICA_SME_PLAN_2016, "heading", supports=("title", "document")),
            Citation(s.CICA_CONCEPT_HUMAN, "second paragraph", supports=("title", "text")),
        ),
        note=(
            "The concept paper of 2009 on small and medium enterprises led to an action plan in "
            "2016. Other papers had their plan annexed from the start."
        ),
    ),
    Principle(
        id="consensus-on-measures",
        title="Consultation and consensus on measures",
        kind=PrincipleKind.WORKING_METHOD,
        order=6,
        text=(
            "Decisions on confidence-building measures are taken through consultation and by "
            "consensus."
        ),
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(s.CICA_CONCEPT_HUMAN, "part II", supports=("title", "text", "document")),
            Citation(s.TREND_TRANSPORT_2023, "on how measures are decided", supports=("text",)),
        ),
    ),
    Principle(
        id="annual-plan",
        title="A plan for each year",
        kind=PrincipleKind.WORKING_METHOD,
        order=7,
        text=(
            "In December the Senior Officials Committee adopts the plan of confidence-building "
            "events for the following year."
        ),
        citations=(
            Citation(s.CICA_SWG_2022_12, "on the plan for 2023", supports=("title", "text")),
            Citation(s.AT_2023_12_SOC, "on the plan for 2024", supports=("title", "text")),
            Citation(s.AT_2024_12, "on the plan for 2025", supports=("title", "text")),
            Citation(s.REPORT_202512B, "on the plan for 2026", supports=("title", "text")),
        ),
    ),
    Principle(
        id="bilateral-or-multilateral",
        title="Measures between two states or among many",
        kind=PrincipleKind.WORKING_METHOD,
        order=8,
        text=(
            "Measures may be applied between two members or among several. They complement the "
            "peaceful settlement of disputes and the commitments of states in arms control."
        ),
        document=d.CATALOGUE_2004,
        citations=(
            Citation(
                s.CICA_DRUGS_CONCEPT_2008,
                "on bilateral and multilateral cooperation",
                supports=("title",),
            ),
            Citation(
                s.GOVKZ_CATALOGUE_RU,
                "paragraphs 1.1 and 1.2",
                supports=("title", "text", "document"),
            ),
        ),
        note=(
            "The Russian text of the Catalogue that has these paragraphs is undated; they may be "
            "those of a later edition."
        ),
    ),
    Principle(
        id="dimension-reviews",
        title="Review of one dimension at a time",
        kind=PrincipleKind.WORKING_METHOD,
        order=9,
        text=(
            "At a meeting around the middle of the year, the Senior Officials Committee reviews "
            "how the measures of one dimension are carried out."
        ),
        citations=(
            Citation(s.CICA_1228, "on the first review", supports=("title", "text", "note")),
            Citation(
                s.AT_202304,
                "on the new challenges and threats dimension",
                supports=("text", "note"),
            ),
            Citation(
                s.CICA_2128,
                "on the annual review of the human dimension",
                supports=("title", "text", "note"),
            ),
            Citation(s.AT_202507, "on the environmental dimension", supports=("text", "note")),
        ),
        note=(
            "The first review, of the economic dimension, took place on 15 June 2022. New "
            "challenges and threats followed on 19 April 2023, the human dimension on 27 June 2024 "
            "and the environmental dimension on 21 July 2025."
        ),
    ),
    Principle(
        id="no-competition",
        title="No competition with other organizations",
        kind=PrincipleKind.WORKING_METHOD,
        order=10,
        text=(
            "CICA competes with no other organization and does not claim the place of any. It "
            "seeks cooperation and synergy."
        ),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the main message: CICA does not compete",
                supports=("title", "text", "note"),
            ),
            Citation(s.CICA_941, "on CICA and other organizations", supports=("title", "text")),
        ),
        note=(
            "The interview of 2021 calls this CICA's main message. President Tokayev said the same "
            "on 12 October 2021."
        ),
    ),
    Principle(
        id="membership-territory",
        title="Territory in Asia",
        kind=PrincipleKind.ACCESSION_CRITERION,
        order=1,
        text="A state can join if at least a part of its territory lies in Asia.",
        citations=(
            Citation(
                s.MENAFN_20231010,
                "paragraph 2, the Secretary General on those who can join",
                supports=("title", "text", "note"),
            ),
            Citation(s.SAS_PROFILE, "on membership", supports=("title", "text")),
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on new members: Asian countries with observer status",
                supports=("note",),
            ),
        ),
        note=(
            "The Secretary General named the condition in October 2023; the article of the basic "
            "documents on which it rests was not found. The interview of 2021 expects new members "
            "from among the Asian states that are observers."
        ),
    ),
    Principle(
        id="membership-instruments",
        title="Adherence to the Almaty Act and the Catalogue",
        kind=PrincipleKind.ACCESSION_CRITERION,
        order=2,
        text=(
            "A state that joins adheres to the Almaty Act, which serves as CICA's charter, and to "
            "the Catalogue of Confidence Building Measures."
        ),
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on new members: the instruments that a candidate joins",
                supports=("title", "text", "note"),
            ),
            Citation(
                s.KZINFORM_KUWAIT_2022,
                "on the two documents that a candidate signs",
                supports=("note",),
            ),
            Citation(s.CN_STATE_COUNCIL_2007, "Article 6 of the text", supports=("note",)),
        ),
        note=(
            "The interview names these two first. President Tokayev named the Declaration of 1999 "
            "and the Almaty Act in 2022. Under the Agreement on the Secretariat, a state that "
            "joins it must share the aims of the Almaty Act and carry out the other documents of "
            "CICA."
        ),
    ),
    Principle(
        id="threat-organized-crime",
        title="Organized crime",
        kind=PrincipleKind.THREAT,
        order=1,
        text="An old threat that crosses borders and that states must meet together.",
        citations=(
            _NEW_CHALLENGES,
            Citation(s.CICA_NCT_GENERAL, "first measure", supports=("title",)),
        ),
        note=(
            "The interview names five threats that are as old as the world. They are new only in "
            "that they are now understood to cross borders. The list is open."
        ),
    ),
    Principle(
        id="threat-terrorism",
        title="Terrorism",
        kind=PrincipleKind.THREAT,
        order=2,
        text=(
            "An old threat that no state can fight alone. The services that fight it must trust "
            "one another and share methods and information."
        ),
        citations=(
            _NEW_CHALLENGES,
            Citation(s.CICA_TERRORISM, "list of measures", supports=("title",)),
        ),
    ),
    Principle(
        id="threat-extremism",
        title="Extremism",
        kind=PrincipleKind.THREAT,
        order=3,
        text="An old threat that spreads from country to country and calls for a common answer.",
        citations=(
            _NEW_CHALLENGES,
            Citation(s.CICA_NCT_OLD, "list of priorities", supports=("title",)),
        ),
    ),
    Principle(
        id="threat-illegal-migration",
        title="Illegal migration",
        kind=PrincipleKind.THREAT,
        order=4,
        text="An old threat that by its nature concerns more than one state.",
        citations=(
            _NEW_CHALLENGES,
            Citation(s.CICA_NCT_OLD, "list of priorities", supports=("title",)),
        ),
    ),
    Principle(
        id="threat-drug-trafficking",
        title="Drug trafficking",
        kind=PrincipleKind.THREAT,
        order=5,
        text="An old threat: a trade across borders that states can only curb together.",
        citations=(
            _NEW_CHALLENGES,
            Citation(s.CICA_DRUGS_CONCEPT_2008, "heading and text", supports=("title", "text")),
        ),
    ),
    Principle(
        id="threat-biological-safety",
        title="Biological safety",
        kind=PrincipleKind.THREAT,
        order=6,
        text="A truly new challenge: no country can protect itself from biological dangers alone.",
        new=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the place of new challenges and threats",
                supports=("title", "text", "order", "new"),
            ),
            Citation(s.CICA_SPEECH_33, "on epidemiological safety", supports=("title",)),
        ),
    ),
    Principle(
        id="threat-climate-change",
        title="Climate change",
        kind=PrincipleKind.THREAT,
        order=7,
        text="A truly new challenge that all states must meet together.",
        new=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the place of new challenges and threats",
                supports=("title", "text", "order", "new"),
            ),
            Citation(s.CICA_1899, "on climatic challenges", supports=("title",)),
        ),
    ),
    Principle(
        id="threat-pandemic",
        title="Pandemic",
        kind=PrincipleKind.THREAT,
        order=8,
        text="As long as a virus spreads in one country, no other country is safe from it.",
        new=True,
        citations=(
            Citation(
                s.INTERVIEW_SARYBAY_2021,
                "on the place of new challenges and threats",
                supports=("title", "text", "new"),
            ),
            Citation(
                s.CICA_SARYBAY_20201028,
                "on the pandemic as a new challenge and threat",
                supports=("title", "new"),
            ),
        ),
        note=(
            "The interview gives the coronavirus as an example of why such challenges can only be "
            "met together. CICA's foreign ministers had called the pandemic a new challenge and "
            "threat in September 2020."
        ),
    ),
)
