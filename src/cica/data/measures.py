"""The priority areas and the confidence-building measures of the Catalogue.

Areas and measures stand in the order of the Catalogue's dimensions.
"""

from cica.data import sources as s
from cica.records import Alternative, Citation, ConfidenceMeasure, Edition, PriorityArea
from cica.terms import Dimension

NCT_GENERAL = PriorityArea(
    id="nct-general",
    title="New challenges and threats (general)",
    dimension=Dimension.NEW_CHALLENGES,
    description=(
        "Holds the measures of the dimension that have no area of their own: on organized and "
        "economic crime, on law enforcement and on weapons of mass destruction."
    ),
    editions=(Edition(2021),),
    citations=(Citation(s.CICA_NCT_GENERAL),),
)
TERRORISM = PriorityArea(
    id="terrorism",
    title="Combating terrorism",
    dimension=Dimension.NEW_CHALLENGES,
    description="Joint work against terrorism and extremism.",
    editions=(Edition(2021),),
    citations=(Citation(s.CICA_TERRORISM), Citation(s.AT_202304)),
)
DRUGS = PriorityArea(
    id="drugs",
    title="Combating illicit drugs",
    dimension=Dimension.NEW_CHALLENGES,
    description="Joint work against the making of and the trade in illegal drugs and precursors.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_2052),
        Citation(s.CICA_DRUGS_CONCEPT_2008),
        Citation(s.CICA_1928),
        Citation(s.AT_202304),
    ),
    note=(
        "The measures within the area are not known. It was worked on under the 2004 edition "
        "already: there is a concept paper of 2008, and there were action plans for 2010-2011 "
        "and 2016-2018. In April 2024 the Secretariat traced it to the Almaty Act and the "
        "updated Catalogue; Iran's drug control headquarters gave a third online course on 11 "
        "December 2023."
    ),
)
ICT = PriorityArea(
    id="ict",
    title="Security of and in the use of ICTs",
    dimension=Dimension.NEW_CHALLENGES,
    description=(
        "Security in cyberspace: that of information and communication technologies themselves, "
        "and security where they are used."
    ),
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_ICT_WORKSHOP_2022),
        Citation(s.NCA_20221014),
        Citation(s.DIGWATCH),
    ),
    note="The area was new in the 2021 edition.",
)
EPIDEMIOLOGICAL = PriorityArea(
    id="epidemiological",
    title="Epidemiological safety, public health and pharmaceuticals",
    dimension=Dimension.NEW_CHALLENGES,
    description="Joint work on epidemics, on health care and on medicines.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_SPEECH_33),
        Citation(s.CICA_SARYBAY_20210203),
        Citation(s.MORNINGBELL_2020),
        Citation(s.NCA_20221014),
    ),
    note=(
        "The measures within the area are not known. The Kazakh chairmanship proposed it on 24 "
        "September 2020, in the pandemic; the Senior Officials Committee backed it in December, "
        "and by silence procedure it joined the Catalogue on 15 January 2021, before the edition "
        "of that year. The speech that gives the day leaves the year to be understood."
    ),
)
SME = PriorityArea(
    id="sme",
    title="Small and medium enterprises",
    dimension=Dimension.ECONOMIC,
    description=(
        "Backing for small and medium business: members share rules and experience and bring "
        "firms together."
    ),
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.CICA_SME_CONCEPT_2009),
        Citation(s.MARKETSCREENER_2019),
    ),
    note=(
        "The measures within the area are not known. Its concept paper of 2009 and its plan for "
        "2016-2018 were made under the 2004 edition."
    ),
)
AGRICULTURE = PriorityArea(
    id="agriculture",
    title="Agriculture",
    dimension=Dimension.ECONOMIC,
    description="Joint work on farming, on the industry behind it and on reducing poverty.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.CICA_AGRI_2023),
        Citation(s.CN_WANG_20160428),
        Citation(s.MARKETSCREENER_2019),
    ),
    note=(
        "The measures within the area are not known. It was in use by November 2019; China's "
        "foreign minister had announced on 28 April 2016 that China would coordinate it."
    ),
)
IT = PriorityArea(
    id="it",
    title="Information technology",
    dimension=Dimension.ECONOMIC,
    description="Joint work on information technology in the service of the economy.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.CICA_1258),
        Citation(s.KR_MOFA_2008),
        Citation(s.MARKETSCREENER_2019),
    ),
    note=(
        "The measures within the area are not known. It was in use by June 2008, with the "
        "Republic of Korea as its coordinator. The Secretariat held a round table on it on 7 "
        "July 2022."
    ),
)
TOURISM = PriorityArea(
    id="tourism",
    title="Tourism",
    dimension=Dimension.ECONOMIC,
    description="Joint work on travel and tourism, which bring both contacts and trade.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.CICA_TOURISM_CONCEPT_2009),
        Citation(s.MARKETSCREENER_2019),
    ),
    note=(
        "The measures within the area are not known. Its concept paper of 2009 was made under "
        "the 2004 edition."
    ),
)
TRANSPORT_CORRIDORS = PriorityArea(
    id="transport-corridors",
    title="Development of secure and effective systems of transportation corridors",
    dimension=Dimension.ECONOMIC,
    description="Joint work on transport routes across Asia that are safe and run well.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.CICA_TRANSPORT_20210923),
        Citation(s.AZ_MFA_CICA),
        Citation(s.AKORDA_NAZ_2010),
    ),
    note=(
        "The measures within the area are not known. Projects on transport corridors were under "
        "way by 2010; experts met in Baku on 20-21 April 2011, and on digitalization on 23 "
        "September 2021."
    ),
)
ENERGY = PriorityArea(
    id="energy",
    title="Energy security",
    dimension=Dimension.ECONOMIC,
    description="Joint work on an energy supply that can be relied on.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.KR_MOFA_2008),
        Citation(s.AJUNEWS_20080821),
        Citation(s.MARKETSCREENER_2019),
    ),
    note=(
        "The measures within the area are not known. It was in use by June 2008, with the "
        "Republic of Korea as its coordinator."
    ),
)
FINANCE = PriorityArea(
    id="finance",
    title="Finance",
    dimension=Dimension.ECONOMIC,
    description="Joint work of financial institutions and on financial markets.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1228),
        Citation(s.CN_WANG_20160428),
        Citation(s.MARKETSCREENER_2019),
    ),
    note=(
        "The measures within the area are not known. It was in use by November 2019; China's "
        "foreign minister had announced on 28 April 2016 that China would coordinate it."
    ),
)
TRADE_INVESTMENT = PriorityArea(
    id="trade-investment",
    title="Trade and investment",
    dimension=Dimension.ECONOMIC,
    description="Joint work on the flow of goods and of capital between members.",
    editions=(Edition(2021),),
    citations=(Citation(s.CICA_1228), Citation(s.MARKETSCREENER_2019)),
    note=(
        "The measures within the area are not known. The Secretariat's list of November 2019 "
        "does not have it; that of June 2022 does."
    ),
)
SUSTAINABLE_DEVELOPMENT = PriorityArea(
    id="sustainable-development",
    title="Sustainable development",
    dimension=Dimension.ENVIRONMENTAL,
    description="Joint work on development that lasts.",
    editions=(Edition(2021),),
    citations=(Citation(s.AT_202304), Citation(s.MOT_ENV)),
    alternatives=(
        Alternative(
            "dimension",
            "economic",
            (Citation(s.MARKETSCREENER_2019),),
            (
                "The Secretariat counted it there in November 2019. Sources from 2022 on have it "
                "in the environmental dimension, to which it probably moved with the 2021 edition."
            ),
        ),
    ),
)
ENVIRONMENT_PROTECTION = PriorityArea(
    id="environment-protection",
    title="Environment protection",
    dimension=Dimension.ENVIRONMENTAL,
    description="Joint work on keeping the environment sound.",
    editions=(Edition(2021),),
    citations=(Citation(s.AT_2023_12_SOC), Citation(s.MOT_ENV)),
)
DISASTER = PriorityArea(
    id="disaster",
    title="Natural disaster management",
    dimension=Dimension.ENVIRONMENTAL,
    description="Being ready for natural disasters, and dealing with them together.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.AT_2023_12_SOC),
        Citation(s.MOT_ENV),
        Citation(s.AKORDA_NAZ_2010),
    ),
    note="Projects on disaster management were under way by 2010.",
)

VOLUNTEERISM = PriorityArea(
    id="volunteerism",
    title="Volunteerism",
    dimension=Dimension.HUMAN,
    description=(
        "A proposal only, in no edition of the Catalogue: voluntary work, and the part that "
        "young people take in it."
    ),
    citations=(
        Citation(s.CICA_2128),
        Citation(s.TURKICWORLD_MC7, "on the documents to be adopted"),
    ),
    note=(
        "Senior officials noted in June 2024 that it might be added to the measures, and the "
        "ministers were to take it up on 17 December 2024. Whether they adopted it is not "
        "known."
    ),
)

MEASURES: tuple[ConfidenceMeasure, ...] = (
    ConfidenceMeasure(
        id="mp-armed-forces-info",
        title="Exchange of data on the composition of armed forces",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may inform one another how their armed forces are made up; how far and in "
            "what way, they settle among themselves and within their own law."
        ),
        editions=(Edition(2004), Edition(2021, "2.1.1(a)")),
        voluntary=True,
        citations=(
            Citation(s.CICA_MILPOL_2021, "2.1.1(a)"),
            Citation(s.SPUTNIK_2004),
        ),
        note=(
            "That the 2004 edition has it rests on a remark of Russia's foreign minister on 22 "
            "October 2004 about sharing data on the components of armed forces."
        ),
    ),
    ConfidenceMeasure(
        id="mp-defence-budgets",
        title="Exchange of data on defence budgets",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may share what they plan to spend on defence, on terms that those who take "
            "part agree on."
        ),
        editions=(Edition(2021, "2.1.1(b)"),),
        voluntary=True,
        citations=(Citation(s.CICA_MILPOL_2021, "2.1.1(b)"),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="mp-foreign-contingents",
        title="Data on foreign contingents on national territory",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "A member may tell which foreign troops are on its soil, unless the state that sent "
            "them objects."
        ),
        editions=(Edition(2021, "2.1.1(c)"),),
        voluntary=True,
        citations=(Citation(s.CICA_MILPOL_2021, "2.1.1(c)"),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="mp-activity-notification",
        title="Advance notice of military activities",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may give notice of military activities that they plan, exercises with "
            "foreign troops among them; the states concerned fix the parameters."
        ),
        editions=(Edition(2021, "2.1.1(d)"),),
        voluntary=True,
        citations=(Citation(s.CICA_MILPOL_2021, "2.1.1(d)"),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="mp-exercise-observers",
        title="Observers at military exercises",
        dimension=Dimension.MILITARY_POLITICAL,
        description="A member may invite observers from other members to its military exercises.",
        editions=(Edition(2021, "2.1.2"),),
        voluntary=True,
        citations=(Citation(s.CICA_MILPOL_2021, "2.1.2"),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="mp-incident-consultation",
        title="Consultation on dangerous military incidents",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may consider how to consult one another when a military incident was not "
            "foreseen and is dangerous, near a border above all."
        ),
        editions=(Edition(2021, "2.1.3"),),
        voluntary=True,
        citations=(Citation(s.CICA_MILPOL_2021, "2.1.3"),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="mp-mutual-visits",
        title="Mutual visits of military authorities and defence colleges",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Military leaders, and the staff of defence colleges, call on their counterparts in "
            "other member states."
        ),
        editions=(Edition(2004), Edition(2021, "2.1.4(a)")),
        voluntary=True,
        citations=(
            Citation(s.CICA_MILPOL_2021, "2.1.4(a)"),
            Citation(s.CICA_MILPOL_2013),
        ),
        note=(
            "One of four measures that were open to be carried out on 15 January 2013, when the "
            "2004 edition was in force."
        ),
    ),
    ConfidenceMeasure(
        id="mp-holidays-sport",
        title="Invitations to national holidays, cultural and sports events",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Armed forces are one another's guests on national holidays and at cultural and "
            "sports events."
        ),
        editions=(Edition(2004), Edition(2021, "2.1.4(b)")),
        voluntary=True,
        citations=(
            Citation(s.CICA_MILPOL_2021, "2.1.4(b)"),
            Citation(s.CICA_MILPOL_2013),
        ),
        note=(
            "One of four measures that were open to be carried out on 15 January 2013, when the "
            "2004 edition was in force."
        ),
    ),
    ConfidenceMeasure(
        id="mp-cv-exchange",
        title="Exchange of the CVs of senior officers",
        dimension=Dimension.MILITARY_POLITICAL,
        description="Members let each other have the CVs of their highest military officers.",
        editions=(Edition(2004), Edition(2021, "2.1.4(c)")),
        voluntary=True,
        citations=(
            Citation(s.CICA_MILPOL_2021, "2.1.4(c)"),
            Citation(s.CICA_MILPOL_2013),
        ),
        note=(
            "One of four measures that were open to be carried out on 15 January 2013, when the "
            "2004 edition was in force."
        ),
    ),
    ConfidenceMeasure(
        id="mp-other-cooperation",
        title="Other agreed forms of military cooperation",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "The list stays open: by agreement, members may add further contacts between their "
            "armed forces."
        ),
        editions=(Edition(2021, "2.1.4(d)"),),
        voluntary=True,
        citations=(Citation(s.CICA_MILPOL_2021, "2.1.4(d)"),),
        note=(
            "Whether the 2004 edition has it is not known. In 2022 the Secretariat spoke of ten "
            "specific military-political measures, which fits the list if this open clause does "
            "not count."
        ),
    ),
    ConfidenceMeasure(
        id="mp-treaty-status",
        title="Information on arms-control, disarmament and space treaties",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members say which multilateral treaties on arms control, disarmament and outer "
            "space they have joined or ratified."
        ),
        editions=(Edition(2004), Edition(2021, "2.1.5")),
        voluntary=True,
        citations=(
            Citation(s.CICA_MILPOL_2021, "2.1.5"),
            Citation(s.CICA_MILPOL_2013),
        ),
        note=(
            "One of four measures that were open to be carried out on 15 January 2013, when the "
            "2004 edition was in force. The 2021 edition may have further measures after this one."
        ),
    ),
    ConfidenceMeasure(
        id="nct-2004-terrorism",
        title="Information on measures against terrorism, separatism and extremism",
        dimension=Dimension.NEW_CHALLENGES,
        description=(
            "Members keep each other informed of what they do against terrorism in every form, "
            "and against separatist and extremist groups and the organized crime allied with "
            "them."
        ),
        editions=(Edition(2004),),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_OLD),),
        note=(
            "Known from the Secretariat's list of what the Cooperative Approach of 2007 put first "
            "among the measures of the 2004 edition."
        ),
    ),
    ConfidenceMeasure(
        id="nct-2004-trafficking",
        title="Information on measures against drugs, trafficking and arms smuggling",
        dimension=Dimension.NEW_CHALLENGES,
        description=(
            "Members report what they do against drugs, trade in people, illegal migration, money "
            "laundering and crime across borders, and against the illicit trade in small arms, "
            "portable anti-aircraft missiles, explosives and poisons."
        ),
        editions=(Edition(2004, "Article 3, clause 4"),),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_OLD), Citation(s.CICA_DRUGS_CONCEPT_2008)),
        note=(
            "Known from the Secretariat's list of what the Cooperative Approach of 2007 put first "
            "among the measures of the 2004 edition. The concept paper on drugs of 2008 names the "
            "article and the clause, for the part on drugs."
        ),
    ),
    ConfidenceMeasure(
        id="nct-economic-crime",
        title="Contacts between agencies against economic crime",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "The services of member states that fight economic crime exchange information and "
            "build up contacts."
        ),
        editions=(Edition(2004), Edition(2021)),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_GENERAL), Citation(s.CICA_NCT_OLD)),
        note=(
            "The wording before 2021 named cyber crime as well, which then went to the area of "
            "ICTs. That the 2004 edition has the measure rests on the Secretariat's list of what "
            "the Cooperative Approach of 2007 put first."
        ),
    ),
    ConfidenceMeasure(
        id="nct-law-enforcement",
        title="Law enforcement and legal information",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "Members further the cooperation of their law-enforcement bodies and exchange "
            "information on law, the courts and crime."
        ),
        editions=(Edition(2004), Edition(2021)),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_GENERAL), Citation(s.CICA_NCT_OLD)),
        note=(
            "That the 2004 edition has it rests on the Secretariat's list of what the Cooperative "
            "Approach of 2007 put first."
        ),
    ),
    ConfidenceMeasure(
        id="nct-2004-infectious-disease",
        title="New infectious diseases and epidemics",
        dimension=Dimension.NEW_CHALLENGES,
        description=(
            "Members pass on their experience with new infections and epidemics and work together "
            "against them."
        ),
        editions=(Edition(2004),),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_OLD),),
        note=(
            "Known from the Secretariat's list of what the Cooperative Approach of 2007 put first "
            "among the measures of the 2004 edition. In 2021 the area of epidemiological safety "
            "took its place."
        ),
    ),
    ConfidenceMeasure(
        id="nct-transnational-crime",
        title="Information on the fight against transnational organized crime",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "Members tell one another what they do against organized crime across borders, such "
            "as trade in people, smuggling of migrants, money laundering and trade in small arms."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_GENERAL),),
    ),
    ConfidenceMeasure(
        id="nct-wmd-information",
        title="Information against the spread of weapons of mass destruction",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "Members exchange information that helps to keep weapons of mass destruction, and the "
            "means to deliver them, from spreading."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_NCT_GENERAL),),
    ),
    ConfidenceMeasure(
        id="nct-terrorism-cooperative",
        title="Cooperative measures against terrorism and extremism",
        dimension=Dimension.NEW_CHALLENGES,
        area=TERRORISM,
        description=(
            "Within their national law, members may act together against terrorism, against "
            "separatist and extremist bodies and against the movement of terrorists."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_TERRORISM),),
    ),
    ConfidenceMeasure(
        id="nct-terrorism-instruments",
        title="Information on counter-terrorism instruments",
        dimension=Dimension.NEW_CHALLENGES,
        area=TERRORISM,
        description=(
            "Members say which treaties against terrorism and organized crime bind them, and what "
            "they do to carry out the UN Global Counter-Terrorism Strategy."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_TERRORISM),),
    ),
    ConfidenceMeasure(
        id="nct-ict-environment",
        title="An open, secure, peaceful and cooperative ICT environment",
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT,
        description=(
            "Through contacts and dialogue, members work for a digital space in Asia that is safe "
            "and cooperative, and against the hostile use of ICTs."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.DIGWATCH),),
        note=(
            "Known from a rendering of the 2021 edition that is not CICA's own; three of the "
            "measures on ICTs are known, and there are more."
        ),
    ),
    ConfidenceMeasure(
        id="nct-ict-dialogue",
        title="Dialogue on confidence and risk in the use of ICTs",
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT,
        description=(
            "Members talk about how the security of ICTs can bring more trust and stability and "
            "less risk."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.DIGWATCH),),
        note="Known from a rendering of the 2021 edition that is not CICA's own.",
    ),
    ConfidenceMeasure(
        id="nct-ict-peaceful-use",
        title="Peaceful use of ICTs and fewer misunderstandings",
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT,
        description=(
            "Members hold that ICTs are there for peaceful use, and try to keep states from "
            "misreading one another in this field."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.DIGWATCH),),
        note=(
            "Known from a rendering of the 2021 edition that is not CICA's own; the wording of "
            "this measure is known in part."
        ),
    ),
    ConfidenceMeasure(
        id="env-policy-best-practice",
        title="Best practice in environmental policy",
        dimension=Dimension.ENVIRONMENTAL,
        area=ENVIRONMENT_PROTECTION,
        description=(
            "Members let each other know what has proved itself in their national policies on the "
            "environment."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_ENV),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="env-sustainable-best-practice",
        title="Best practice in sustainable development",
        dimension=Dimension.ENVIRONMENTAL,
        area=SUSTAINABLE_DEVELOPMENT,
        description=(
            "Members let each other know what has proved itself in sustainable development."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_ENV),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="env-disaster-guidelines",
        title="Guidelines for disaster management, monitoring and warning",
        dimension=Dimension.ENVIRONMENTAL,
        area=DISASTER,
        description=(
            "Members work out guidelines for dealing with disasters together: for watching and "
            "warning in time, and for common training, search and rescue."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_ENV),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="env-common-programmes",
        title="Common programmes to protect the environment",
        dimension=Dimension.ENVIRONMENTAL,
        area=ENVIRONMENT_PROTECTION,
        description=(
            "Members plan and run environmental programmes together; what they owe under other "
            "agreements stays as it is."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_ENV),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="env-disaster-information",
        title="Information on natural and industrial disasters",
        dimension=Dimension.ENVIRONMENTAL,
        area=DISASTER,
        description=(
            "A member informs its neighbours of a natural or an industrial disaster in its "
            "country that may reach them."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_ENV),),
        note="Whether the 2004 edition has it is not known.",
    ),
    ConfidenceMeasure(
        id="hum-dialogue",
        title="Dialogue among civilizations, cultures and religions",
        dimension=Dimension.HUMAN,
        description=(
            "Members further the dialogue of cultures and faiths and bear in mind what the UN "
            "report on the Alliance of Civilizations advised in 2006."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_HUMAN, "item 1"), Citation(s.CICA_CONCEPT_HUMAN)),
        note=(
            "The concept paper and the action plan of 2007, made under the 2004 edition, are on "
            "the same subject; but the 2004 edition cannot have referred to a report of 2006."
        ),
    ),
    ConfidenceMeasure(
        id="hum-media",
        title="Confidence building in the media",
        dimension=Dimension.HUMAN,
        description=(
            "National news agencies and media are encouraged to make the measures of all "
            "dimensions better known."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_HUMAN, "item 2"), Citation(s.CICA_HUMAN_PLAN)),
        note=(
            "The concept paper and the action plan of 2007, made under the 2004 edition, are on "
            "the same subject."
        ),
    ),
    ConfidenceMeasure(
        id="hum-culture",
        title="Cultural exchange and knowledge of each other",
        dimension=Dimension.HUMAN,
        description=(
            "Through cultural events, and by making the peoples of the region known to each "
            "other, members work for tolerance."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_HUMAN, "item 3"), Citation(s.CICA_CONCEPT_HUMAN)),
        note=(
            "The concept paper and the action plan of 2007, made under the 2004 edition, are on "
            "the same subject."
        ),
    ),
    ConfidenceMeasure(
        id="hum-people",
        title="People-to-people contacts in science, education and sport",
        dimension=Dimension.HUMAN,
        description=(
            "Members support contacts between scientific, educational, sports and "
            "non-governmental bodies, the exchange of students and projects in common."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_HUMAN, "item 4"), Citation(s.CICA_HUMAN_PLAN)),
        note=(
            "The concept paper and the action plan of 2007, made under the 2004 edition, are on "
            "the same subject."
        ),
    ),
    ConfidenceMeasure(
        id="hum-archaeology",
        title="Joint archaeological expeditions",
        dimension=Dimension.HUMAN,
        description="Members dig together for the heritage that they share.",
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_HUMAN, "item 5"), Citation(s.CICA_HUMAN_PLAN)),
        note=(
            "The concept paper and the action plan of 2007, made under the 2004 edition, are on "
            "the same subject."
        ),
    ),
    ConfidenceMeasure(
        id="hum-rights",
        title="Respect for fundamental rights and freedoms",
        dimension=Dimension.HUMAN,
        description="Members further respect for the basic rights and freedoms of people.",
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_HUMAN, "item 6"), Citation(s.CICA_CONCEPT_HUMAN)),
        note=(
            "The concept paper and the action plan of 2007, made under the 2004 edition, are on "
            "the same subject."
        ),
    ),
    ConfidenceMeasure(
        id="hum-women",
        title="Empowerment of women and girls",
        dimension=Dimension.HUMAN,
        description=(
            "Members support a stronger standing of women and girls in society and exchange what "
            "they have learnt about it."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(Citation(s.CICA_1149), Citation(s.CICA_1892)),
        note=(
            "The ministers brought it into the human dimension in 2021, and the updated Catalogue "
            "reflects it. Its wording is not known; it may be part of a wider measure."
        ),
    ),
)
