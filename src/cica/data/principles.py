"""What CICA rests on: principles, rules, methods, its concept of security and the threats it meets.

By kind, and within a kind in order.
"""

from cica.data import documents as d
from cica.data import sources as s
from cica.records import Citation, Principle
from cica.terms import PrincipleKind

PRINCIPLES: tuple[Principle, ...] = (
    Principle(
        id="sovereign-equality",
        title="Sovereign equality",
        kind=PrincipleKind.PRINCIPLE,
        order=1,
        text="Members deal with one another as equals and respect what each may do as a sovereign.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="non-use-of-force",
        title="No threat or use of force",
        kind=PrincipleKind.PRINCIPLE,
        order=2,
        text="No member uses force against another or threatens to.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="territorial-integrity",
        title="Territorial integrity",
        kind=PrincipleKind.PRINCIPLE,
        order=3,
        text="Each member's territory is respected, and that it is one.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="peaceful-settlement",
        title="Peaceful settlement of disputes",
        kind=PrincipleKind.PRINCIPLE,
        order=4,
        text="Where members are in dispute, they settle it by peaceful means alone.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="non-interference",
        title="Non-interference in internal affairs",
        kind=PrincipleKind.PRINCIPLE,
        order=5,
        text="Members keep out of what is another's own affair at home.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="disarmament",
        title="Disarmament and arms control",
        kind=PrincipleKind.PRINCIPLE,
        order=6,
        text="Members work for fewer arms and for arms under control.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="cooperation",
        title="Economic, social and cultural cooperation",
        kind=PrincipleKind.PRINCIPLE,
        order=7,
        text="Members work together in the economy, in social matters and in culture.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="human-rights",
        title="Human rights and fundamental freedoms",
        kind=PrincipleKind.PRINCIPLE,
        order=8,
        text="Members respect the rights of people and their basic freedoms.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.CICA_PRINCIPLES), Citation(s.KZ_GULF_5)),
    ),
    Principle(
        id="un-charter-basis",
        title="The UN Charter and international law as basis",
        kind=PrincipleKind.LEGAL_BASIS,
        text="What members agree on in CICA stands on the UN Charter and on international law.",
        document=d.DECL_PRINCIPLES_1999,
        citations=(Citation(s.KZ_GULF_5), Citation(s.CISLEGIS_1999)),
    ),
    Principle(
        id="indivisible-security",
        title="A common and indivisible area of security",
        kind=PrincipleKind.OBJECTIVE,
        text=(
            "Asia is to become one area of security that is not divided, in which all its states "
            "live beside one another in peace."
        ),
        document=d.ALMATY_ACT,
        citations=(Citation(s.CICA_FIRST_SUMMIT), Citation(s.ALMATY_ACT)),
    ),
    Principle(
        id="security-common",
        title="Common",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=1,
        text=(
            "Security is shared by all states: that of one cannot be looked at apart from that of "
            "the others."
        ),
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),
            Citation(s.XI_2014),
            Citation(s.CD_2014),
        ),
        note=(
            "The interview names the six attributes without explaining them one by one. The first "
            "four are those of a speech by Xi Jinping in Shanghai on 21 May 2014; indivisible and "
            "equal stand in later words of CICA."
        ),
    ),
    Principle(
        id="security-comprehensive",
        title="Comprehensive",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=2,
        text="Security is wide in scope: no dimension of it can be looked at apart from the rest.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),
            Citation(s.CICA_ED_2020_11),
            Citation(s.XI_2014),
            Citation(s.CD_2014),
        ),
    ),
    Principle(
        id="security-cooperative",
        title="Cooperative",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=3,
        text="Security is built by dialogue and by working together, not by rivalry.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),
            Citation(s.XI_2014),
            Citation(s.CD_2014),
        ),
    ),
    Principle(
        id="security-sustainable",
        title="Sustainable",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=4,
        text="Security is made to last.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),
            Citation(s.CICA_ED_2020_11),
            Citation(s.XI_2014),
            Citation(s.CD_2014),
        ),
    ),
    Principle(
        id="security-indivisible",
        title="Indivisible",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=5,
        text=(
            "Security cannot be split up: in a world this closely tied together, what happens in "
            "one country reaches all."
        ),
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),
            Citation(s.CICA_ED_2020_11),
        ),
        note="The Almaty Act of 2002 makes an indivisible area of security the objective.",
    ),
    Principle(
        id="security-equal",
        title="Equal",
        kind=PrincipleKind.SECURITY_CONCEPT,
        order=6,
        text="Security is owed to every state alike.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on what is unique about CICA"),
            Citation(s.CICA_ED_2020_11),
        ),
    ),
    Principle(
        id="consensus",
        title="Decision by consensus",
        kind=PrincipleKind.DECISION_RULE,
        text="Decisions are taken by consensus: each needs the agreement of all member states.",
        document=d.ALMATY_ACT,
        citations=(
            Citation(s.CICA_STRUCTURE),
            Citation(s.RU_MFA_2012),
            Citation(s.CICA_WEB_2015),
            Citation(s.INTERVIEW_SARYBAY_2021, "on new members: the ability to find a consensus"),
        ),
        note="The Rules of Procedure of 2004 have the rule as well.",
    ),
    Principle(
        id="step-interaction",
        title="Interaction",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=1,
        text="States first come into contact and talk, in simple steps that lay a base for trust.",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on the principle from simple to complex"),),
        note="The five steps lead from the simple to the complex; each is needed for the next.",
    ),
    Principle(
        id="step-confidence",
        title="Confidence",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=2,
        text="Out of contact grows confidence, without which there is no full cooperation.",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on the principle from simple to complex"),),
    ),
    Principle(
        id="step-cooperation",
        title="Cooperation",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=3,
        text="On confidence rests close cooperation, from which every side gains.",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on the principle from simple to complex"),),
    ),
    Principle(
        id="step-security",
        title="Security",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=4,
        text="Such cooperation makes for a high degree of security.",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on the principle from simple to complex"),),
    ),
    Principle(
        id="step-sustainable-development",
        title="Sustainable development",
        kind=PrincipleKind.WORKING_SEQUENCE,
        order=5,
        text="Where there is security, development can go on and last.",
        citations=(Citation(s.INTERVIEW_SARYBAY_2021, "on the principle from simple to complex"),),
    ),
    Principle(
        id="voluntariness-gradualism",
        title="Voluntary and gradual progress",
        kind=PrincipleKind.WORKING_METHOD,
        order=1,
        text=(
            "A state joins an activity if it wishes and is able to; work goes forward one step "
            "after another, at a pace that suits all."
        ),
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(s.CICA_CONCEPT_HUMAN, "II and III"),
            Citation(s.CICA_FIRST_SUMMIT),
            Citation(s.CICA_MILPOL_SEM_2022),
            Citation(s.RU_MFA_2012),
        ),
        note="It goes back to the Almaty Act of 2002.",
    ),
    Principle(
        id="coordinating-states",
        title="Coordinating states",
        kind=PrincipleKind.WORKING_METHOD,
        order=2,
        text=(
            "A state that volunteers for it leads an area of confidence-building measures, and "
            "co-coordinators help it."
        ),
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(s.CICA_CONCEPT_HUMAN),
            Citation(s.CICA_STRUCTURE),
            Citation(s.CICA_PR_333),
        ),
    ),
    Principle(
        id="concept-papers",
        title="Concept papers and action plans",
        kind=PrincipleKind.WORKING_METHOD,
        order=3,
        text=(
            "The coordinator drafts a concept paper and an action plan and may call meetings of "
            "experts, which report to the Special Working Group; the Senior Officials Committee "
            "gives its approval."
        ),
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(s.CICA_STRUCTURE),
            Citation(s.CICA_SME_PLAN_2016),
            Citation(s.CICA_CONCEPT_HUMAN),
        ),
    ),
    Principle(
        id="consensus-on-measures",
        title="Consultation and consensus on measures",
        kind=PrincipleKind.WORKING_METHOD,
        order=4,
        text=(
            "What is to be done about confidence-building measures is decided in consultation and "
            "by consensus."
        ),
        document=d.COOPERATIVE_APPROACH_2007,
        citations=(
            Citation(s.CICA_CONCEPT_HUMAN, "II"),
            Citation(s.TREND_TRANSPORT_2023),
        ),
    ),
    Principle(
        id="annual-plan",
        title="A plan for each year",
        kind=PrincipleKind.WORKING_METHOD,
        order=5,
        text=(
            "In December the Senior Officials Committee adopts the plan of events on "
            "confidence-building measures for the following year."
        ),
        citations=(
            Citation(s.CICA_AGRI_2023),
            Citation(s.AT_2023_12_SOC),
            Citation(s.AT_2024_12),
            Citation(s.REPORT_202512B),
        ),
    ),
    Principle(
        id="bilateral-or-multilateral",
        title="Measures between two states or among many",
        kind=PrincipleKind.WORKING_METHOD,
        order=6,
        text=(
            "Measures may be applied between two members or among several. They, the peaceful "
            "settlement of disputes and what states have undertaken in arms control add to one "
            "another."
        ),
        document=d.CATALOGUE_2004,
        citations=(
            Citation(s.GOVKZ_CATALOGUE_RU, "1.1-1.2"),
            Citation(s.CICA_DRUGS_CONCEPT_2008),
        ),
    ),
    Principle(
        id="dimension-reviews",
        title="Review of one dimension at a time",
        kind=PrincipleKind.WORKING_METHOD,
        order=7,
        text=(
            "At a meeting about the middle of the year, the Senior Officials Committee looks at "
            "how the measures of one dimension are carried out."
        ),
        citations=(
            Citation(s.CICA_1228),
            Citation(s.CICA_2128),
            Citation(s.AT_202304),
            Citation(s.AT_202507),
        ),
        note=(
            "The practice began on 15 June 2022 with the economic dimension, the first review of "
            "its kind. There followed new challenges and threats on 19 April 2023, the human "
            "dimension on 27 June 2024 and the environmental dimension on 21 July 2025."
        ),
    ),
    Principle(
        id="membership-territory",
        title="Territory in Asia",
        kind=PrincipleKind.ACCESSION_CRITERION,
        order=1,
        text="A state can join if it lies in Asia, at least with a part of its territory.",
        citations=(Citation(s.SAS_PROFILE),),
        note=(
            "A reference work states the condition; in which article of the basic documents it "
            "stands is not known."
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
            ),
        ),
        note='The interview names these two "first of all".',
    ),
    Principle(
        id="threat-organized-crime",
        title="Organized crime",
        kind=PrincipleKind.THREAT,
        order=1,
        text="An old threat that crosses borders and has to be met by states together.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
        note=(
            "The interview names five threats that are as old as the world and new only in that "
            "they are understood to cross borders; the list is open."
        ),
    ),
    Principle(
        id="threat-terrorism",
        title="Terrorism",
        kind=PrincipleKind.THREAT,
        order=2,
        text=(
            "An old threat that no state can fight alone; services that fight it must trust one "
            "another and share methods and information."
        ),
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
    ),
    Principle(
        id="threat-extremism",
        title="Extremism",
        kind=PrincipleKind.THREAT,
        order=3,
        text="An old threat that spreads from country to country and calls for a common answer.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
    ),
    Principle(
        id="threat-illegal-migration",
        title="Illegal migration",
        kind=PrincipleKind.THREAT,
        order=4,
        text="An old threat that concerns more than one state by its nature.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
    ),
    Principle(
        id="threat-drug-trafficking",
        title="Drug trafficking",
        kind=PrincipleKind.THREAT,
        order=5,
        text="An old threat, a trade across borders that states can curb only by joint effort.",
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
    ),
    Principle(
        id="threat-biological-safety",
        title="Biological safety",
        kind=PrincipleKind.THREAT,
        order=6,
        text="A truly new challenge: no country can make itself safe from biological danger alone.",
        new=True,
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
    ),
    Principle(
        id="threat-climate-change",
        title="Climate change",
        kind=PrincipleKind.THREAT,
        order=7,
        text="A truly new challenge, which all states have to meet in step.",
        new=True,
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
    ),
    Principle(
        id="threat-pandemic",
        title="Pandemic",
        kind=PrincipleKind.THREAT,
        order=8,
        text=(
            "A virus cannot be cured in one country while it stays with the neighbours: as long "
            "as one country is open to it, the whole world is."
        ),
        new=True,
        citations=(
            Citation(s.INTERVIEW_SARYBAY_2021, "on the place of new challenges and threats"),
        ),
        note=(
            "The interview gives the coronavirus as proof that such challenges can only be met "
            "together."
        ),
    ),
)
