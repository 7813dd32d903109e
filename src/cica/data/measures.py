"""The priority areas and the confidence-building measures of the Catalogue.

Areas and measures are in the order of the Catalogue's dimensions. An edition that is not named for
a measure may have it all the same: no edition could be read as a whole.
"""

from cica.data import sources as s
from cica.records import Alternative, Citation, ConfidenceMeasure, Edition, PriorityArea
from cica.terms import Dimension

_ECONOMIC = ("title", "dimension", "editions")
_EIGHT_AREAS = Citation(
    s.CICA_1228,
    "on the eight areas of the economic dimension and the updated Catalogue",
    supports=_ECONOMIC,
)
_VOLUNTARY = Citation(
    s.CICA_MILPOL_SEM_2022, "on the measures of the dimension in general", supports=("voluntary",)
)
_ENVIRONMENTAL = Citation(
    s.CICA_ENV, "list of measures", supports=("title", "dimension", "description", "editions")
)
_AREA_BY_SUBJECT = Citation(
    s.CICA_1899,
    "on the areas of the dimension; the area follows from the subject",
    supports=("area",),
)
_AREAS_2023 = Citation(
    s.AT_202304, "on the areas of the dimension", supports=("title", "dimension")
)
_ECONOMIC_AREAS_2019 = Citation(
    s.MARKETSCREENER_2019, "on the areas of the economic dimension", supports=("title", "dimension")
)
_FOUR_MEASURES_2013 = Citation(
    s.CICA_MILPOL_2013,
    "list of four measures of 15 January 2013",
    supports=("title", "dimension", "editions", "voluntary", "note"),
)

NCT_GENERAL = PriorityArea(
    id="nct-general",
    title="New challenges and threats (general)",
    dimension=Dimension.NEW_CHALLENGES,
    description=(
        "Covers the measures of the dimension that have no area of their own: on organized and "
        "economic crime, law enforcement and weapons of mass destruction."
    ),
    editions=(Edition(2021),),
    citations=(
        Citation(
            s.CICA_NCT_GENERAL,
            "heading and list of measures",
            supports=("title", "dimension", "description", "editions"),
        ),
    ),
)
TERRORISM = PriorityArea(
    id="terrorism",
    title="Combating terrorism",
    dimension=Dimension.NEW_CHALLENGES,
    description="Joint work against terrorism and extremism.",
    editions=(Edition(2021),),
    citations=(
        Citation(
            s.CICA_TERRORISM,
            "heading and list of measures",
            supports=("title", "dimension", "description", "editions"),
        ),
        _AREAS_2023,
    ),
)
DRUGS = PriorityArea(
    id="drugs",
    title="Combating illicit drugs",
    dimension=Dimension.NEW_CHALLENGES,
    description="Joint work against the making of and the trade in illegal drugs and precursors.",
    editions=(Edition(2021),),
    citations=(
        Citation(
            s.CICA_2052,
            "paragraphs 3 and 6, on the dimension and the updated Catalogue",
            supports=("title", "dimension", "editions"),
        ),
        Citation(s.CICA_DRUGS_CONCEPT_2008, "heading and text", supports=("description", "note")),
        Citation(s.CICA_1928, "on the third online course", supports=("description", "note")),
        _AREAS_2023,
    ),
    note=(
        "Members already worked in this field under the edition of 2004: there is a concept paper "
        "of 2008, and there were action plans for 2010-2011 and 2016-2018. Iran's drug control "
        "headquarters gave a third online course on 11 December 2023."
    ),
)
ICT = PriorityArea(
    id="ict",
    title="Security of and in the use of ICTs",
    dimension=Dimension.NEW_CHALLENGES,
    description=(
        "The security of information and communication technologies themselves, and security where "
        "they are used."
    ),
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_ICT_WORKSHOP_2022, "on the area", supports=("title",)),
        Citation(s.DIGWATCH, "third paragraph", supports=("title", "dimension", "editions")),
        Citation(
            s.NCA_20221014,
            "on the revision of the Catalogue in 2021",
            supports=("editions", "note"),
        ),
        _AREAS_2023,
    ),
    note="The area was new in the edition of 2021.",
)
EPIDEMIOLOGICAL = PriorityArea(
    id="epidemiological",
    title="Epidemiological safety, public health and pharmaceuticals",
    dimension=Dimension.NEW_CHALLENGES,
    description="Joint work on epidemics, health care and medicines.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_SPEECH_33, "on the new measure", supports=("title", "note")),
        Citation(
            s.CICA_SARYBAY_20210203,
            "list of events of the past four months",
            supports=("title",),
        ),
        Citation(s.MORNINGBELL_2020, "on the new measure", supports=("title", "note")),
        Citation(
            s.NCA_20221014,
            "on the revision of the Catalogue in 2021",
            supports=("description", "editions"),
        ),
        _AREAS_2023,
    ),
    note=(
        "Kazakhstan, then in the chair, proposed it on 24 September 2020, during the pandemic. The "
        "Senior Officials Committee supported it in December, and members added it to the "
        "Catalogue by silence procedure on 15 January 2021, before the new edition of that year."
    ),
)
SME = PriorityArea(
    id="sme",
    title="Small and medium enterprises",
    dimension=Dimension.ECONOMIC,
    description=(
        "Support for small and medium business: members share rules and experience and bring firms "
        "together."
    ),
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(
            s.CICA_SME_CONCEPT_2009, "list of goals", supports=("title", "description", "note")
        ),
        _ECONOMIC_AREAS_2019,
    ),
    note=(
        "The concept paper of 2009 and the plan for 2016-2018 were made under the edition of 2004."
    ),
)
AGRICULTURE = PriorityArea(
    id="agriculture",
    title="Agriculture",
    dimension=Dimension.ECONOMIC,
    description="Joint work on farming, food processing and the reduction of poverty.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(s.CICA_AGRI_2023, "on the online training", supports=("title", "description")),
        Citation(
            s.MARKETSCREENER_2019,
            "on the areas of the economic dimension",
            supports=("title", "dimension", "note"),
        ),
        Citation(s.CN_WANG_20160428, "fifth point", supports=("note",)),
    ),
    note=(
        "The area was in use by November 2019. On 28 April 2016 China's foreign minister had "
        "announced that China would coordinate work on agriculture."
    ),
)
IT = PriorityArea(
    id="it",
    title="Information technology",
    dimension=Dimension.ECONOMIC,
    description="Joint work on information technology in the service of the economy.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(s.CICA_1258, "on the round table", supports=("title", "description", "note")),
        Citation(s.KR_MOFA_2008, "on the areas that Korea coordinates", supports=("title", "note")),
        _ECONOMIC_AREAS_2019,
    ),
    note=(
        "The area was in use by June 2008, with the Republic of Korea as coordinator. The "
        "Secretariat held a round table on it on 7 July 2022."
    ),
)
TOURISM = PriorityArea(
    id="tourism",
    title="Tourism",
    dimension=Dimension.ECONOMIC,
    description="Joint work on travel and tourism, which bring contacts as well as trade.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(
            s.CICA_TOURISM_CONCEPT_2009,
            "second paragraph",
            supports=("title", "description", "note"),
        ),
        _ECONOMIC_AREAS_2019,
    ),
    note="The concept paper of 2009 was made under the edition of 2004.",
)
TRANSPORT_CORRIDORS = PriorityArea(
    id="transport-corridors",
    title="Development of secure and effective systems of transportation corridors",
    dimension=Dimension.ECONOMIC,
    description="Joint work on transport routes across Asia that are safe and efficient.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(
            s.CICA_TRANSPORT_20210923,
            "on the meeting of experts",
            supports=("description", "note"),
        ),
        Citation(
            s.AZ_MFA_CICA,
            "on the meeting of experts in Baku",
            supports=(
                "title",
                "note",
            ),
        ),
        Citation(
            s.MARKETSCREENER_2019, "on the areas of the economic dimension", supports=("dimension",)
        ),
        Citation(s.AKORDA_NAZ_2010, "on projects under way", supports=("note",)),
    ),
    note=(
        "Projects on transport corridors were under way by 2010. Experts met in Baku on 20 and 21 "
        "April 2011, and on digital technology in transport on 23 September 2021."
    ),
)
ENERGY = PriorityArea(
    id="energy",
    title="Energy security",
    dimension=Dimension.ECONOMIC,
    description="Joint work on a reliable supply of energy.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(s.KR_MOFA_2008, "on the areas that Korea coordinates", supports=("title", "note")),
        Citation(s.AJUNEWS_20080821, "on Korea's part", supports=("title",)),
        _ECONOMIC_AREAS_2019,
    ),
    note="The area was in use by June 2008, with the Republic of Korea as coordinator.",
)
FINANCE = PriorityArea(
    id="finance",
    title="Finance",
    dimension=Dimension.ECONOMIC,
    description="Cooperation of financial institutions and on financial markets.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(
            s.MARKETSCREENER_2019,
            "on the areas of the economic dimension",
            supports=("title", "dimension", "note"),
        ),
        Citation(s.CN_WANG_20160428, "fifth point", supports=("note",)),
    ),
    note=(
        "The area was in use by November 2019. On 28 April 2016 China's foreign minister had "
        "announced that China would coordinate work on finance."
    ),
)
TRADE_INVESTMENT = PriorityArea(
    id="trade-investment",
    title="Trade and investment",
    dimension=Dimension.ECONOMIC,
    description="Joint work on the flow of goods and capital between members.",
    editions=(Edition(2021),),
    citations=(
        _EIGHT_AREAS,
        Citation(s.AT_SWG_2022_09, "on Kyrgyzstan's candidacy", supports=("title",)),
        Citation(
            s.MARKETSCREENER_2019,
            "on the areas of the economic dimension, without this one",
            supports=("note",),
        ),
    ),
    note=(
        "The Secretariat's list of November 2019 does not have this area; that of June 2022 does."
    ),
)
SUSTAINABLE_DEVELOPMENT = PriorityArea(
    id="sustainable-development",
    title="Sustainable development",
    dimension=Dimension.ENVIRONMENTAL,
    description="Joint work on development that lasts.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1899, "on the areas of the dimension", supports=("title", "dimension")),
        Citation(s.CICA_ENV, "list of measures", supports=("description", "editions")),
        Citation(s.AT_202304, "last paragraph", supports=("title", "dimension")),
        Citation(s.MOT_ENV, "on the areas of the dimension", supports=("title", "dimension")),
    ),
    alternatives=(
        Alternative(
            "dimension",
            "economic",
            (Citation(s.MARKETSCREENER_2019, "on the areas of the economic dimension"),),
            (
                "The Secretariat counted it there in November 2019. Sources from 2022 on have it "
                "in the environmental dimension, to which it probably moved with the edition of "
                "2021."
            ),
        ),
    ),
)
ENVIRONMENT_PROTECTION = PriorityArea(
    id="environment-protection",
    title="Environment protection",
    dimension=Dimension.ENVIRONMENTAL,
    description="Joint work against the pollution and the loss of nature.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1899, "on the areas of the dimension", supports=("title", "dimension")),
        Citation(s.CICA_ENV, "list of measures", supports=("description", "editions")),
        Citation(s.AT_2023_12_SOC, "on the two concept papers", supports=("title",)),
        Citation(s.MOT_ENV, "on the areas of the dimension", supports=("title", "dimension")),
    ),
)
DISASTER = PriorityArea(
    id="disaster",
    title="Natural disaster management",
    dimension=Dimension.ENVIRONMENTAL,
    description="Preparing for natural disasters and dealing with them together.",
    editions=(Edition(2021),),
    citations=(
        Citation(s.CICA_1899, "on the areas of the dimension", supports=("title", "dimension")),
        Citation(s.CICA_ENV, "list of measures", supports=("description", "editions")),
        Citation(s.AT_2023_12_SOC, "on the two concept papers", supports=("title",)),
        Citation(s.MOT_ENV, "on the areas of the dimension", supports=("title", "dimension")),
        Citation(s.AKORDA_NAZ_2010, "on projects under way", supports=("note",)),
    ),
    note="Projects on disaster management were under way by 2010.",
)

VOLUNTEERISM = PriorityArea(
    id="volunteerism",
    title="Volunteerism",
    dimension=Dimension.HUMAN,
    description="Voluntary work, and the part that young people take in it.",
    editions=(Edition(2024),),
    citations=(
        Citation(
            s.CICA_2128,
            "on volunteerism as a possible measure of the human dimension",
            supports=("title", "dimension", "description"),
        ),
        Citation(
            s.KAZPRAVDA_2024_10,
            "on the proposal to add volunteering to the Catalogue",
            supports=("title", "description"),
        ),
        Citation(
            s.TURKICWORLD_MC7,
            "on the documents to be adopted",
            supports=("title", "editions"),
        ),
        Citation(
            s.CHINADAILY_20241217,
            "list of documents adopted",
            supports=("editions",),
        ),
    ),
    note=(
        "That the edition of 2024 has it is an inference. The ministers were expected to add "
        "volunteerism as a new field on 17 December 2024, and on that day they adopted an updated "
        "Catalogue, whose text could not be read."
    ),
)

MEASURES: tuple[ConfidenceMeasure, ...] = (
    ConfidenceMeasure(
        id="mp-armed-forces-info",
        title="Exchange of data on the composition of armed forces",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may inform one another how their armed forces are made up. They agree among "
            "themselves, within their own law, how far and in what way."
        ),
        editions=(
            Edition(2004),
            Edition(2021, "2.1.1(a)"),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.1(a)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            Citation(
                s.SPUTNIK_2004,
                "on the exchange of data on armed forces",
                supports=(
                    "title",
                    "editions",
                    "note",
                ),
            ),
        ),
        note=(
            "That the edition of 2004 has it rests on a remark of Russia's foreign minister on 22 "
            "October 2004 about sharing data on the components of armed forces."
        ),
    ),
    ConfidenceMeasure(
        id="mp-defence-budgets",
        title="Exchange of data on defence budgets",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may share their defence budgets, on terms that those who take part agree on."
        ),
        editions=(Edition(2021, "2.1.1(b)"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.1(b)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _VOLUNTARY,
        ),
    ),
    ConfidenceMeasure(
        id="mp-foreign-contingents",
        title="Data on foreign contingents on national territory",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "A member may report which foreign troops are on its territory, but only if the state "
            "that sent them permits it."
        ),
        editions=(Edition(2021, "2.1.1(c)"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.1(c)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _VOLUNTARY,
        ),
    ),
    ConfidenceMeasure(
        id="mp-activity-notification",
        title="Advance notice of military activities",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may give notice of military activities that they plan, including exercises "
            "with foreign troops. The states concerned agree on the details."
        ),
        editions=(Edition(2021, "2.1.1(d)"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.1(d)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _VOLUNTARY,
        ),
    ),
    ConfidenceMeasure(
        id="mp-exercise-observers",
        title="Observers at military exercises",
        dimension=Dimension.MILITARY_POLITICAL,
        description="A member may invite observers from other members to its military exercises.",
        editions=(Edition(2021, "2.1.2"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.2",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _VOLUNTARY,
        ),
    ),
    ConfidenceMeasure(
        id="mp-incident-consultation",
        title="Consultation on dangerous military incidents",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members may consider ways to consult one another when an unexpected and dangerous "
            "military incident happens, especially near a border."
        ),
        editions=(Edition(2021, "2.1.3"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.3",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _VOLUNTARY,
        ),
    ),
    ConfidenceMeasure(
        id="mp-mutual-visits",
        title="Mutual visits of military authorities and defence colleges",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Military leaders and representatives of defence colleges visit their counterparts in "
            "other member states."
        ),
        editions=(
            Edition(2004),
            Edition(2021, "2.1.4(a)"),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.4(a)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _FOUR_MEASURES_2013,
        ),
        note=(
            "One of four measures that members had agreed to carry out by 15 January 2013, when "
            "the edition of 2004 was in force."
        ),
    ),
    ConfidenceMeasure(
        id="mp-holidays-sport",
        title="Invitations to national holidays, cultural and sports events",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Armed forces invite one another to national holidays and to cultural and sports "
            "events."
        ),
        editions=(
            Edition(2004),
            Edition(2021, "2.1.4(b)"),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.4(b)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _FOUR_MEASURES_2013,
        ),
        note=(
            "The Secretariat lists it among the four measures open by January 2013, under the "
            "edition of 2004."
        ),
    ),
    ConfidenceMeasure(
        id="mp-cv-exchange",
        title="Exchange of the CVs of senior officers",
        dimension=Dimension.MILITARY_POLITICAL,
        description="Members send one another the CVs of their highest military officers.",
        editions=(
            Edition(2004),
            Edition(2021, "2.1.4(c)"),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.4(c)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _FOUR_MEASURES_2013,
        ),
        note="Open since 15 January 2013 at the latest; the edition of 2004 was then in force.",
    ),
    ConfidenceMeasure(
        id="mp-other-cooperation",
        title="Other agreed forms of military cooperation",
        dimension=Dimension.MILITARY_POLITICAL,
        description="Members may agree on further forms of cooperation between their armed forces.",
        editions=(Edition(2021, "2.1.4(d)"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.4(d)",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            Citation(
                s.CICA_MILPOL_SEM_2022,
                "on ten specific measures in the dimension",
                supports=("note",),
            ),
        ),
        note=(
            "In 2022 the Secretariat spoke of ten specific military-political measures. The number "
            "fits the list if this open clause is not counted."
        ),
    ),
    ConfidenceMeasure(
        id="mp-treaty-status",
        title="Information on arms-control, disarmament and space treaties",
        dimension=Dimension.MILITARY_POLITICAL,
        description=(
            "Members inform one another which multilateral treaties on arms control, disarmament "
            "and outer space they have joined or ratified."
        ),
        editions=(
            Edition(2004),
            Edition(2021, "2.1.5"),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_MILPOL_2021,
                "2.1.5",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
            _FOUR_MEASURES_2013,
        ),
        note=(
            "The last of the four measures open by 15 January 2013. In the edition of 2021 it is "
            "also the last that could be read; there may be more after it."
        ),
    ),
    ConfidenceMeasure(
        id="nct-2004-terrorism",
        title="Information on measures against terrorism, separatism and extremism",
        dimension=Dimension.NEW_CHALLENGES,
        description=(
            "Members keep one another informed of what they do against terrorism in every form, "
            "and against separatist and extremist groups and the organized crime allied with them."
        ),
        editions=(Edition(2004),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_OLD,
                "list of priorities under the Cooperative Approach",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
        ),
        note=(
            "Known from an older page of the Secretariat, which lists the measures of 2004 that "
            "the Cooperative Approach put first."
        ),
    ),
    ConfidenceMeasure(
        id="nct-2004-trafficking",
        title="Information on measures against drugs, trafficking and arms smuggling",
        dimension=Dimension.NEW_CHALLENGES,
        description=(
            "Members report what they do against drugs, human trafficking, illegal migration, "
            "money laundering and cross-border crime, and against the illicit trade in small arms, "
            "portable anti-aircraft missiles, explosives and poisons."
        ),
        editions=(Edition(2004, "Article 3, clause 4"),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_OLD,
                "list of priorities under the Cooperative Approach",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_DRUGS_CONCEPT_2008,
                "on Article 3, clause 4 of the Catalogue",
                supports=(
                    "editions",
                    "note",
                ),
            ),
        ),
        note=(
            "The concept paper on drugs of 2008 names the article and the clause for the part on "
            "drugs; the rest is known from the list of priorities of 2007."
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
        editions=(
            Edition(2004),
            Edition(2021),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_GENERAL,
                "third measure",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_NCT_OLD,
                "list of priorities under the Cooperative Approach",
                supports=(
                    "title",
                    "dimension",
                    "editions",
                    "note",
                ),
            ),
        ),
        note=(
            "Before 2021 the wording also named cyber crime, which then moved to the area of ICTs."
        ),
    ),
    ConfidenceMeasure(
        id="nct-law-enforcement",
        title="Law enforcement and legal information",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "Members promote the cooperation of their law-enforcement bodies and exchange "
            "information on legal, judicial and criminal matters."
        ),
        editions=(
            Edition(2004),
            Edition(2021),
        ),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_GENERAL,
                "second measure",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_NCT_OLD,
                "list of priorities under the Cooperative Approach",
                supports=(
                    "title",
                    "dimension",
                    "editions",
                ),
            ),
        ),
    ),
    ConfidenceMeasure(
        id="nct-2004-infectious-disease",
        title="New infectious diseases and epidemics",
        dimension=Dimension.NEW_CHALLENGES,
        description=(
            "Members share their experience with new infections and epidemics and work together "
            "against them."
        ),
        editions=(Edition(2004),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_OLD,
                "list of priorities under the Cooperative Approach",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
        ),
        note=(
            "Known, like the measure on terrorism, from an older page of the Secretariat alone. "
            "The edition of 2021 has an area of epidemiological safety, whose measures could not "
            "be read."
        ),
    ),
    ConfidenceMeasure(
        id="nct-transnational-crime",
        title="Information on the fight against transnational organized crime",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "Members inform one another what they do against organized crime across borders, such "
            "as human trafficking, the smuggling of migrants, money laundering and the trade in "
            "small arms."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_GENERAL,
                "first measure",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
        ),
    ),
    ConfidenceMeasure(
        id="nct-wmd-information",
        title="Information against the spread of weapons of mass destruction",
        dimension=Dimension.NEW_CHALLENGES,
        area=NCT_GENERAL,
        description=(
            "Members share information that helps to stop the spread of weapons of mass "
            "destruction and of the means to deliver them."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_NCT_GENERAL,
                "fourth measure",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
        ),
    ),
    ConfidenceMeasure(
        id="nct-terrorism-cooperative",
        title="Cooperative measures against terrorism and extremism",
        dimension=Dimension.NEW_CHALLENGES,
        area=TERRORISM,
        description=(
            "Within their national law, members may act together against terrorism, against "
            "separatist and extremist organizations and against the movement of terrorists."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_TERRORISM,
                "list of measures",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                    "voluntary",
                ),
            ),
        ),
    ),
    ConfidenceMeasure(
        id="nct-terrorism-instruments",
        title="Information on counter-terrorism instruments",
        dimension=Dimension.NEW_CHALLENGES,
        area=TERRORISM,
        description=(
            "Members inform one another which treaties against terrorism and organized crime they "
            "have joined, and how they carry out the UN Global Counter-Terrorism Strategy."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_TERRORISM,
                "list of measures",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
        ),
    ),
    ConfidenceMeasure(
        id="nct-ict-environment",
        title="An open, secure, peaceful and cooperative ICT environment",
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT,
        description=(
            "Through contacts and dialogue, members work for an open, secure and cooperative "
            "digital environment in Asia, and against the malicious use of ICTs."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.DIGWATCH,
                "first item",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
        ),
        note=(
            "Known from the Digital Watch Observatory, whose list of the measures of 2021 could be "
            "read as far as the third item."
        ),
    ),
    ConfidenceMeasure(
        id="nct-ict-dialogue",
        title="Dialogue on confidence and risk in the use of ICTs",
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT,
        description=(
            "Members hold a dialogue on confidence, stability and lower risks in the security of "
            "ICTs."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.DIGWATCH,
                "second item",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
        ),
        note="The wording is that of the Digital Watch Observatory.",
    ),
    ConfidenceMeasure(
        id="nct-ict-peaceful-use",
        title="Peaceful use of ICTs and fewer misunderstandings",
        dimension=Dimension.NEW_CHALLENGES,
        area=ICT,
        description=(
            "Members recognize the importance of the peaceful use of ICTs and try to prevent "
            "misunderstandings between states in this field."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.DIGWATCH,
                "third item",
                supports=(
                    "title",
                    "dimension",
                    "area",
                    "description",
                    "editions",
                ),
            ),
        ),
        note=(
            "The third item of the list of the Digital Watch Observatory; the end of its wording "
            "could not be read."
        ),
    ),
    ConfidenceMeasure(
        id="env-policy-best-practice",
        title="Best practice in environmental policy",
        dimension=Dimension.ENVIRONMENTAL,
        area=ENVIRONMENT_PROTECTION,
        description=(
            "Members inform one another what has worked well in their national environmental "
            "policies."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            _ENVIRONMENTAL,
            _AREA_BY_SUBJECT,
        ),
    ),
    ConfidenceMeasure(
        id="env-sustainable-best-practice",
        title="Best practice in sustainable development",
        dimension=Dimension.ENVIRONMENTAL,
        area=SUSTAINABLE_DEVELOPMENT,
        description="Members exchange good practice in sustainable development.",
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            _ENVIRONMENTAL,
            _AREA_BY_SUBJECT,
        ),
    ),
    ConfidenceMeasure(
        id="env-disaster-guidelines",
        title="Guidelines for disaster management, monitoring and warning",
        dimension=Dimension.ENVIRONMENTAL,
        area=DISASTER,
        description=(
            "Members draw up guidelines for managing disasters together: for monitoring and early "
            "warning, and for joint training, search and rescue."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            _ENVIRONMENTAL,
            _AREA_BY_SUBJECT,
        ),
    ),
    ConfidenceMeasure(
        id="env-common-programmes",
        title="Common programmes to protect the environment",
        dimension=Dimension.ENVIRONMENTAL,
        area=ENVIRONMENT_PROTECTION,
        description=(
            "Members plan and run environmental programmes together, without prejudice to their "
            "duties under other agreements."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            _ENVIRONMENTAL,
            _AREA_BY_SUBJECT,
        ),
    ),
    ConfidenceMeasure(
        id="env-disaster-information",
        title="Information on natural and industrial disasters",
        dimension=Dimension.ENVIRONMENTAL,
        area=DISASTER,
        description=(
            "A member informs its neighbours of a natural or industrial disaster on its territory "
            "that may affect them."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            _ENVIRONMENTAL,
            _AREA_BY_SUBJECT,
        ),
    ),
    ConfidenceMeasure(
        id="hum-dialogue",
        title="Dialogue among civilizations, cultures and religions",
        dimension=Dimension.HUMAN,
        description=(
            "Members promote the dialogue of cultures and faiths and take into account the UN "
            "report on the Alliance of Civilizations of 2006."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_HUMAN,
                "item 1",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_CONCEPT_HUMAN,
                "goal 7",
                supports=(
                    "dimension",
                    "note",
                ),
            ),
        ),
        note=(
            "The concept paper of 2007 has the same goal. The edition of 2004 cannot have referred "
            "to a report of 2006."
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
        citations=(
            Citation(
                s.CICA_HUMAN,
                "item 2",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_HUMAN_PLAN,
                "on events of this kind",
                supports=(
                    "title",
                    "note",
                ),
            ),
        ),
        note="The action plan of 2007 has events on the same subject.",
    ),
    ConfidenceMeasure(
        id="hum-culture",
        title="Cultural exchange and knowledge of each other",
        dimension=Dimension.HUMAN,
        description=(
            "Members hold cultural events and spread knowledge of the peoples of the region, to "
            "encourage tolerance."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_HUMAN,
                "item 3",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_CONCEPT_HUMAN,
                "goals 3 to 5",
                supports=(
                    "dimension",
                    "note",
                ),
            ),
        ),
        note="The concept paper of 2007 already aims at cooperation in culture.",
    ),
    ConfidenceMeasure(
        id="hum-people",
        title="People-to-people contacts in science, education and sport",
        dimension=Dimension.HUMAN,
        description=(
            "Members support contacts between scientific, educational, sports and non-governmental "
            "organizations, the exchange of students and joint projects."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_HUMAN,
                "item 4",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_HUMAN_PLAN,
                "on events of this kind",
                supports=(
                    "title",
                    "note",
                ),
            ),
        ),
        note="Contacts in education and science were part of the action plan of 2007.",
    ),
    ConfidenceMeasure(
        id="hum-archaeology",
        title="Joint archaeological expeditions",
        dimension=Dimension.HUMAN,
        description="Members excavate together to bring their common heritage to light.",
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_HUMAN,
                "item 5",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_HUMAN_PLAN,
                "on events of this kind",
                supports=(
                    "title",
                    "note",
                ),
            ),
        ),
        note="Archaeology was already in the action plan of 2007.",
    ),
    ConfidenceMeasure(
        id="hum-rights",
        title="Respect for fundamental rights and freedoms",
        dimension=Dimension.HUMAN,
        description="Members promote respect for fundamental rights and freedoms.",
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_HUMAN,
                "item 6",
                supports=(
                    "title",
                    "dimension",
                    "description",
                    "editions",
                ),
            ),
            Citation(
                s.CICA_CONCEPT_HUMAN,
                "goal 2",
                supports=(
                    "dimension",
                    "note",
                ),
            ),
        ),
        note="The concept paper of 2007 has the same goal.",
    ),
    ConfidenceMeasure(
        id="hum-women",
        title="Empowerment of women and girls",
        dimension=Dimension.HUMAN,
        description=(
            "Members support the empowerment of women and girls and exchange their experience of "
            "it."
        ),
        editions=(Edition(2021),),
        voluntary=True,
        citations=(
            Citation(
                s.CICA_1149,
                "on the updated Catalogue",
                supports=(
                    "title",
                    "dimension",
                    "editions",
                    "note",
                ),
            ),
            Citation(
                s.CICA_1892,
                "paragraph 2, on the human dimension in 2021",
                supports=("title", "dimension", "editions", "note"),
            ),
        ),
        note=(
            "The ministers added it to the human dimension in 2021. Its exact wording was not "
            "found; it may be part of a wider measure."
        ),
    ),
)
