"""The states: codes, names, capitals, independence, and when the United Nations admitted them."""

from cica._dates import Period
from cica.data import sources as s
from cica.records import Alternative, Capital, Citation, Name, State
from cica.terms import NameKind

_ISO = Citation(s.PYCOUNTRY, "ISO 3166-1", supports=("alpha_2", "numeric", "formal_name"))
_CODES = Citation(s.PYCOUNTRY, "ISO 3166-1", supports=("alpha_2", "numeric"))
_REGION_NUMBERS = Citation(
    s.COUNTRYCODE, "M49, COW and Gleditsch-Ward", supports=("region", "subregion", "cow", "gw")
)
_REGION_COW = Citation(s.COUNTRYCODE, "M49 and COW", supports=("region", "subregion", "cow"))
_GW = Citation(s.ANDYBEGA_STATES, "Gleditsch-Ward", supports=("gw",))
_UN_LIST = Citation(s.UN_LIST_COPY, "date of admission", supports=("un_admission",))
_ROSTER = Citation(s.UN_YEARBOOK1968, "roster", supports=("un_admission",))
_ITEM = Citation(s.T2WML_QID, "Wikidata item", supports=("wikidata",))
_INDEPENDENT = Citation(s.FACTBOOK_ARCHIVE, "independence", supports=("independent",))
_SYSTEMS = Citation(
    s.ANDYBEGA_STATES, "Correlates of War; Gleditsch and Ward", supports=("independent",)
)
_SYSTEM_GW = Citation(s.ANDYBEGA_STATES, "Gleditsch and Ward", supports=("independent",))
_FACTBOOK = Citation(s.FACTBOOK)
_SYSTEMS_LIST = Citation(s.ANDYBEGA_STATES)
_UN_PAGE_6 = Citation(s.UN_ORG1469_P6, "date of admission", supports=("un_admission",))
_UN_PAGE_3 = Citation(s.UN_ORG1469_FR3, "date of admission", supports=("un_admission",))
_COUNTRYNAMES = Citation(s.COUNTRYNAMES)
_COUNTRYCODE = Citation(s.COUNTRYCODE)
_FACTBOOK_NAME = Citation(s.FACTBOOK, supports=("name",))
_PYCOUNTRY = Citation(s.PYCOUNTRY)
_LONG_FORM = Citation(
    s.FACTBOOK_ARCHIVE, "long form; independence", supports=("name", "period.start")
)
_FORMER_NAME = Citation(s.FACTBOOK_ARCHIVE, "former name", supports=("name",))
_CAMBODIA = Citation(s.DAYLEY_KHM, supports=("name",))
_AFGHANISTAN = Citation(s.AFG_WP_NAMES, supports=("name",))
_COCO = Citation(s.COCO)

AFGHANISTAN = State(
    id="AFG",
    name="Afghanistan",
    formal_name="Islamic Republic of Afghanistan",
    alpha_2="AF",
    numeric="004",
    names=(
        Name(
            name="Kingdom of Afghanistan",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1973-07-17"),
            citations=(
                Citation(s.AFG_KINGDOM_WP, supports=("name", "period.end")),
                Citation(s.AFG_REPUBLIC_WP, "on its beginning", supports=("period.end",)),
                _AFGHANISTAN,
            ),
            note="The start is only a bound.",
        ),
        Name(
            name="Republic of Afghanistan",
            kind=NameKind.FORMAL,
            period=Period("1973-07-17", "[1978-04-27..1978-04-30]"),
            citations=(
                Citation(s.AFG_REPUBLIC_WP, supports=("name", "period")),
                Citation(s.AFG_KINGDOM_WP, "on its end", supports=("period.start",)),
                Citation(s.AFG_DRA_WP, "on its beginning", supports=("period.end",)),
                _AFGHANISTAN,
            ),
            note="The republic of Mohammed Daoud Khan ended with the coup of April 1978.",
        ),
        Name(
            name="Democratic Republic of Afghanistan",
            kind=NameKind.FORMAL,
            period=Period("[1978-04-27..1978-04-30]", "[1987-11-29..1987-11-30]"),
            citations=(
                Citation(s.AFG_DRA_WP, supports=("name", "period")),
                Citation(
                    s.AFG_REPUBLIC_WP, "on the end of the republic", supports=("period.start",)
                ),
                _AFGHANISTAN,
            ),
            note="The coup was on 27 and 28 April; the republic was proclaimed on 30 April 1978.",
        ),
        Name(
            name="Republic of Afghanistan",
            kind=NameKind.FORMAL,
            period=Period("[1987-11-29..1987-11-30]", "[1992-04-24..1992-04-28]"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "editions of 1990 and 1991, long form and constitution",
                    supports=("name",),
                ),
                Citation(s.AFG_DRA_WP, supports=("name", "period.start")),
                Citation(s.AFG_STATE_WP, supports=("period.end",)),
                Citation(s.AFG_WP_NAMES, "on the name after 1987", supports=("name",)),
            ),
            note=(
                "The assembly of 29 and 30 November 1987 adopted it with a new constitution. It "
                "ended when the mujahideen took power in April 1992."
            ),
        ),
        Name(
            name="Islamic State of Afghanistan",
            kind=NameKind.FORMAL,
            period=Period("[1992-04-24..1992-04-28]", "[2002-06-11..2002-07-13]"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "editions of 1992 to 2001, long form",
                    supports=("name", "period.end"),
                ),
                Citation(s.AFG_STATE_WP, supports=("name", "period", "note")),
                _AFGHANISTAN,
            ),
            note=(
                "The name under which Afghanistan was represented at the United Nations when CICA "
                "was founded, although the Taliban held Kabul from 1996 to 2001. The start lies "
                "between the agreement of Peshawar and the proclamation in Kabul."
            ),
        ),
        Name(
            name="Transitional Islamic State of Afghanistan",
            kind=NameKind.FORMAL,
            period=Period("[2002-06-11..2002-07-13]", "[2004-01-04..2004-01-26]"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "editions of 2002 to 2009, long form, background and constitution",
                    supports=("name", "period"),
                ),
            ),
            note=(
                "The loya jirga of June 2002 created it. The constitution of the Islamic Republic "
                "was adopted on 4 January 2004, signed on 16 and ratified on 26 January."
            ),
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=700,
    gw=700,
    wikidata="Q889",
    capitals=(Capital(name="Kabul", citations=(_FACTBOOK,)),),
    un_admission="1946-11-19",
    citations=(_ISO, _REGION_NUMBERS, _ROSTER, _UN_LIST, _ITEM),
    note=(
        "The authorities in power since 15 August 2021 use another formal name; the United Nations "
        "and ISO 3166-1 keep the one given here."
    ),
)
AUSTRALIA = State(
    id="AUS",
    name="Australia",
    formal_name="Australia",
    alpha_2="AU",
    numeric="036",
    names=(
        Name(
            name="Commonwealth of Australia",
            kind=NameKind.FORMAL,
            usage="World Factbook",
            citations=(_FACTBOOK, _COCO),
            note='In ISO 3166-1 the full name is "Australia" as well.',
        ),
    ),
    region="Oceania",
    subregion="Australia and New Zealand",
    cow=900,
    gw=900,
    wikidata="Q408",
    capitals=(Capital(name="Canberra", citations=(_FACTBOOK,)),),
    un_admission="1945-11-01",
    citations=(_ISO, _REGION_NUMBERS, _ROSTER, _UN_LIST, _ITEM),
)
AZERBAIJAN = State(
    id="AZE",
    name="Azerbaijan",
    formal_name="Republic of Azerbaijan",
    alpha_2="AZ",
    numeric="031",
    names=(
        Name(
            name="Azerbaijan Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-02-05"),
            citations=(
                Citation(s.AZ_BSU_1991, supports=("name", "period.end")),
                Citation(s.AZ_SPUTNIK_2016, supports=("name", "period.end", "note")),
                _FORMER_NAME,
            ),
            note=(
                "The Supreme Soviet gave up the name on 5 February 1991, before independence; the "
                "president had issued a decree on it on 29 November 1990. The start is only a "
                "bound."
            ),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=373,
    gw=373,
    wikidata="Q227",
    capitals=(Capital(name="Baku", citations=(_FACTBOOK,)),),
    un_admission="1992-03-02",
    independent="1991-10-18",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        Citation(s.AZ_MFA_1991, supports=("independent",)),
    ),
    note=(
        "Independence was declared on 30 August and enacted on 18 October 1991, which is the "
        "national day. Gleditsch and Ward have the state from 21 December, the Correlates of War "
        "from 26 December 1991."
    ),
)
BAHRAIN = State(
    id="BHR",
    name="Bahrain",
    formal_name="Kingdom of Bahrain",
    alpha_2="BH",
    numeric="048",
    names=(
        Name(
            name="State of Bahrain",
            kind=NameKind.FORMAL,
            period=Period("1971-08-15", "2002-02-14"),
            citations=(
                Citation(s.BHR_KING, supports=("name", "period", "note")),
                Citation(s.BHR_CONST, "constitution", supports=("note",)),
                Citation(s.FACTBOOK, "former names", supports=("name",)),
            ),
            note="The kingdom was proclaimed and its constitution adopted on 14 February 2002.",
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=692,
    gw=692,
    wikidata="Q398",
    capitals=(Capital(name="Manama", citations=(_FACTBOOK,)),),
    un_admission="1971-09-21",
    independent="1971-08-15",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
)
BANGLADESH = State(
    id="BGD",
    name="Bangladesh",
    formal_name="People's Republic of Bangladesh",
    alpha_2="BD",
    numeric="050",
    names=(
        Name(
            name="People's Republic of Bangladesh",
            kind=NameKind.FORMAL,
            period=Period("1971-12-16"),
            citations=(
                Citation(
                    s.ANDYBEGA_STATES,
                    "Correlates of War; Gleditsch and Ward",
                    supports=("period.start",),
                ),
                Citation(s.PYCOUNTRY, "ISO 3166-1", supports=("name",)),
            ),
        ),
        Name(
            name="East Pakistan",
            period=Period("[1955-01-01..1970-12-31]", "1971-12-16"),
            citations=(
                Citation(s.FACTBOOK, "former names", supports=("name",)),
                Citation(
                    s.ANDYBEGA_STATES,
                    "Correlates of War; Gleditsch and Ward",
                    supports=("period.end",),
                ),
            ),
            note=(
                "The name before independence; the end is the day on which Bangladesh enters the "
                "state lists. The start is only a bound."
            ),
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=771,
    gw=771,
    wikidata="Q902",
    capitals=(Capital(name="Dhaka", citations=(_FACTBOOK,)),),
    un_admission="1974-09-17",
    independent="1971-12-16",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
    note=(
        "It celebrates the declaration of 26 March 1971 as its independence day; both lists of "
        "political scientists have it from the end of the war on 16 December 1971."
    ),
)
BELARUS = State(
    id="BLR",
    name="Belarus",
    formal_name="Republic of Belarus",
    alpha_2="BY",
    numeric="112",
    names=(
        Name(
            name="Byelorussian Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-09-19"),
            usage="UN",
            citations=(
                Citation(s.UN_TREATIES_NAMES, "Belarus, note 1", supports=("name", "period.end")),
                Citation(s.UN_YEARBOOK1974, supports=("name",)),
                _FACTBOOK_NAME,
            ),
            note=(
                "The name of the original UN member, used until 18 September 1991. The start is "
                "only a bound, the founding of the United Nations."
            ),
        ),
        Name(
            name="Belorussian Soviet Socialist Republic",
            kind=NameKind.SPELLING,
            citations=(Citation(s.FACTBOOK_ARCHIVE, "former name"),),
        ),
        Name(
            name="Belarus (Byelorussia)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
    ),
    region="Europe",
    subregion="Eastern Europe",
    cow=370,
    gw=370,
    wikidata="Q184",
    capitals=(Capital(name="Minsk", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    independent="1991-08-25",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEM_GW,
    ),
    note=(
        "It is an original member of the United Nations, as the Byelorussian SSR. Gleditsch and "
        "Ward date its independence as here; the Correlates of War have the state from 26 December "
        "1991, the day after the end of the Soviet Union."
    ),
)
CAMBODIA = State(
    id="KHM",
    name="Cambodia",
    formal_name="Kingdom of Cambodia",
    alpha_2="KH",
    numeric="116",
    names=(
        Name(
            name="Kingdom of Cambodia",
            kind=NameKind.FORMAL,
            period=Period("1953-11-09", "1970-10-09"),
            citations=(
                _CAMBODIA,
                Citation(s.WORLDSTATESMEN_KHM, "anthems", supports=("period.end",)),
                Citation(s.KHM_MARCH_WP, "on the anthem of the republic", supports=("period.end",)),
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "edition of 2004, former names and independence",
                    supports=("name", "period.start"),
                ),
            ),
            note="The name from independence until the republic; it came back in 1993.",
        ),
        Name(
            name="Khmer Republic",
            kind=NameKind.FORMAL,
            period=Period("1970-10-09", "[1975-04-17..1976-01-05]"),
            citations=(
                Citation(s.UN_TREATIES_NAMES, "Cambodia, note 1", supports=("name", "note")),
                Citation(s.WORLDSTATESMEN_KHM, "anthems", supports=("period",)),
                Citation(s.KHM_MARCH_WP, "on its adoption", supports=("name", "period.start")),
                Citation(s.KHM_ANTHEMS_INFO, "on 1975 and 1976", supports=("period.end",)),
                _CAMBODIA,
                Citation(s.UN_YEARBOOK1974, supports=("name",)),
            ),
            note=(
                "The republic fell on 17 April 1975, and the next constitution dates from 5 "
                "January "
                "1976. The United Nations used the name from 28 December 1970 to 30 April 1975."
            ),
        ),
        Name(
            name="Democratic Kampuchea",
            kind=NameKind.FORMAL,
            period=Period("[1975-04-17..1976-01-05]", "1979-01-07"),
            citations=(
                Citation(s.UN_TREATIES_NAMES, "Cambodia, note 1", supports=("name", "note")),
                Citation(s.WORLDSTATESMEN_KHM, "anthems", supports=("period",)),
                Citation(s.KHM_ANTHEMS_INFO, "on 1975 and 1976", supports=("name", "period.start")),
                Citation(s.KHM_PRK_WP, "7 January 1979", supports=("period.end",)),
                _CAMBODIA,
            ),
            note=(
                "The United Nations used the name from 6 April 1976 to 3 February 1990, long after "
                "the fall of that government, and then wrote Cambodia."
            ),
        ),
        Name(
            name="People's Republic of Kampuchea",
            kind=NameKind.FORMAL,
            period=Period("[1979-01-07..1979-01-10]", "[1989-04-29..1989-05-01]"),
            citations=(
                Citation(s.WORLDSTATESMEN_KHM, "anthems", supports=("name", "period")),
                Citation(
                    s.KHM_PRK_WP, "7 January 1979 and 1 May 1989", supports=("name", "period")
                ),
                Citation(
                    s.KHM_PRK_IDWP, "10 January 1979 and 1 May 1989", supports=("name", "period")
                ),
                _CAMBODIA,
                _FACTBOOK_NAME,
            ),
            note="The name used in the country; the United Nations did not adopt it.",
        ),
        Name(
            name="State of Cambodia",
            kind=NameKind.FORMAL,
            period=Period("[1989-04-29..1989-05-01]", "[1993-09-21..1993-09-24]"),
            citations=(
                _CAMBODIA,
                Citation(s.WORLDSTATESMEN_KHM, "anthems, constitution", supports=("period",)),
                Citation(s.KHM_PRK_WP, "1 May 1989", supports=("period.start",)),
                Citation(s.KHM_CONST_1993, "date of adoption", supports=("period.end", "note")),
                Citation(s.FACTBOOK_ARCHIVE, "constitution", supports=("period.end",)),
            ),
            note=(
                "The name when CICA was proposed. The constitution of the kingdom is dated 21 "
                "or 24 "
                "September 1993."
            ),
        ),
        Name(
            name="Kampuchea",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
            note='The list writes "Cambodia (Kampuchea)".',
        ),
        Name(
            name="Cambodia (Kampuchea)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=811,
    gw=811,
    wikidata="Q424",
    capitals=(Capital(name="Phnom Penh", citations=(_FACTBOOK,)),),
    un_admission="1955-12-14",
    independent="1953-11-09",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
)
CHINA = State(
    id="CHN",
    name="China",
    formal_name="People's Republic of China",
    alpha_2="CN",
    numeric="156",
    names=(
        Name(
            name="People's Republic of China",
            kind=NameKind.FORMAL,
            period=Period("1949-10-01"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "edition of 1990, independence",
                    supports=("name", "period.start"),
                ),
                Citation(s.THEORYCHINA_1949, supports=("name", "period.start")),
            ),
            note=(
                "The seat at the United Nations was held in the name of the Republic of China "
                "until 1971."
            ),
        ),
        Name(name="PRC", kind=NameKind.SPELLING, citations=(_FACTBOOK,)),
        Name(
            name="China (the People's Republic of)",
            kind=NameKind.SPELLING,
            usage="UN",
            citations=(Citation(s.COUNTRYCODE, "column un.name.en"),),
        ),
        Name(
            name="China (Mainland)",
            kind=NameKind.SPELLING,
            citations=(_COUNTRYNAMES,),
        ),
        Name(
            name="Mainland China",
            kind=NameKind.SPELLING,
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE, "economies of Hong Kong and Macau", supports=("name",)
                ),
            ),
        ),
    ),
    region="Asia",
    subregion="Eastern Asia",
    cow=710,
    gw=710,
    wikidata="Q148",
    capitals=(Capital(name="Beijing", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _ROSTER, _UN_LIST, _ITEM),
    note=(
        "The UN seat was held by the Republic of China until 1971; under General Assembly "
        "resolution 2758 of that year the Government of the People's Republic represents China."
    ),
)
EGYPT = State(
    id="EGY",
    name="Egypt",
    formal_name="Arab Republic of Egypt",
    alpha_2="EG",
    numeric="818",
    names=(
        Name(
            name="United Arab Republic",
            period=Period("1958-02-22", "1971-09-02"),
            usage="UN",
            citations=(
                Citation(s.SYB_EGY_1989, supports=("name", "period")),
                Citation(s.UN_ORG1469_P6, supports=("name",)),
                Citation(s.UN_IO1965, "note 3", supports=("name", "note")),
                Citation(s.EGY_REPUBLIC_WP, "on the union", supports=("name", "period.start")),
                Citation(s.EGY_DATASTORICA, "on 2 September 1971", supports=("name", "period.end")),
            ),
            note=(
                "The union with Syria of 1958; Syria took its own seat at the United Nations again "
                "on 13 October 1961, and Egypt kept the name."
            ),
        ),
        Name(
            name="United Arab Republic",
            kind=NameKind.FORMAL,
            period=Period("1958-02-22", "1971-09-02"),
            citations=(
                Citation(s.SYB_EGY_1989, supports=("name", "period")),
                Citation(s.EGY_REPUBLIC_WP, "on the union", supports=("name", "period.start")),
                Citation(s.EGY_DATASTORICA, "on 2 September 1971", supports=("name", "period.end")),
                _FACTBOOK_NAME,
            ),
            note=(
                "The present name was taken on 2 September 1971, a few days before the "
                "constitution of 11 September."
            ),
        ),
        Name(
            name="Kingdom of Egypt",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1953-06-18"),
            citations=(
                Citation(s.SYB_EGY_1989, "on the republic", supports=("period.end",)),
                Citation(s.EGY_KINGDOM_WP, supports=("name", "period.end")),
            ),
            note="The start is only a bound, the founding of the United Nations.",
        ),
        Name(
            name="Republic of Egypt",
            kind=NameKind.FORMAL,
            period=Period("1953-06-18", "1958-02-22"),
            citations=(
                Citation(s.SYB_EGY_1989, "on the republic and on the union", supports=("period",)),
                Citation(s.EGY_REPUBLIC_WP, supports=("name", "period")),
            ),
            note="The name from the end of the monarchy until the union with Syria.",
        ),
    ),
    region="Africa",
    subregion="Northern Africa",
    cow=651,
    gw=651,
    wikidata="Q79",
    capitals=(Capital(name="Cairo", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
    ),
    note=(
        "From 1958 to 13 October 1961 Egypt and Syria were one member of the United Nations, the "
        "United Arab Republic. The Correlates of War have the state from 26 May 1937, Gleditsch "
        "and Ward from 28 February 1922."
    ),
)
INDIA = State(
    id="IND",
    name="India",
    formal_name="Republic of India",
    alpha_2="IN",
    numeric="356",
    names=(
        Name(name="Bharat", citations=(_FACTBOOK,), note="The name in Hindi."),
        Name(
            name="Dominion of India",
            kind=NameKind.FORMAL,
            period=Period("1947-08-15", "1950-01-26"),
            citations=(
                Citation(s.ARCHONTOLOGY_IND, supports=("name", "period")),
                Citation(s.INDIA_DOMINION_WP, supports=("name", "period")),
            ),
            note="The name until the constitution of the republic came into force.",
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=750,
    gw=750,
    wikidata="Q668",
    capitals=(Capital(name="New Delhi", citations=(_FACTBOOK,)),),
    un_admission="1945-10-30",
    independent="1947-08-15",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
    note="It was an original member of the United Nations before its independence.",
)
INDONESIA = State(
    id="IDN",
    name="Indonesia",
    formal_name="Republic of Indonesia",
    alpha_2="ID",
    numeric="360",
    names=(
        Name(
            name="Republic of Indonesia",
            kind=NameKind.FORMAL,
            period=Period("1945-08-17", "1949-12-27"),
            citations=(
                Citation(s.INDONESIA_RUSI_WP, supports=("name", "period.end", "note")),
                Citation(s.INDONESIA_RUSI_LIQUI, supports=("name", "period.end", "note")),
                Citation(s.FACTBOOK_ARCHIVE, "independence", supports=("period.start",)),
            ),
            note=(
                "The republic was one of the states of the federation of 1949; the unitary state "
                "of 1950 took over its name."
            ),
        ),
        Name(
            name="Republic of the United States of Indonesia",
            kind=NameKind.FORMAL,
            period=Period("1949-12-27", "1950-08-17"),
            citations=(
                Citation(s.INDONESIA_RUSI_WP, supports=("name", "period")),
                Citation(s.INDONESIA_RUSI_LIQUI, supports=("name", "period")),
            ),
            note="The federation to which the Netherlands transferred sovereignty.",
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=850,
    gw=850,
    wikidata="Q252",
    capitals=(
        Capital(
            name="Jakarta",
            citations=(Citation(s.FACTBOOK_ARCHIVE, "capital"), _FACTBOOK),
            note="Parliament approved the move to a new capital on 18 January 2022.",
        ),
    ),
    un_admission="1950-09-28",
    independent="1945-08-17",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        Citation(s.UN_IDN_VIVA, "on 28 September 1966", supports=("note",)),
        _ITEM,
        _INDEPENDENT,
        _SYSTEM_GW,
    ),
    note=(
        "It was away from the United Nations from 1 March 1965 to 28 September 1966; the "
        "organization keeps the first date of admission."
    ),
    alternatives=(
        Alternative(
            "independent",
            "1949-12-27",
            (
                Citation(s.ANDYBEGA_STATES, "Correlates of War"),
                Citation(s.FACTBOOK_ARCHIVE, "editions of 2004 to 2012, independence"),
            ),
            (
                "It is the day on which the Netherlands recognized the independence that Indonesia "
                "had declared in 1945."
            ),
        ),
    ),
)
IRAN = State(
    id="IRN",
    name="Iran",
    formal_name="Islamic Republic of Iran",
    alpha_2="IR",
    numeric="364",
    names=(
        Name(
            name="Iran (Islamic Republic of)",
            usage="UN",
            citations=(Citation(s.COUNTRYCODE, "column un.name.en"),),
        ),
        Name(
            name="Iran",
            kind=NameKind.FORMAL,
            period=Period("[1935-01-01..1945-10-24]", "1979-04-01"),
            usage="UN",
            citations=(
                Citation(s.UN_YEARBOOK1968, "roster", supports=("name",)),
                Citation(s.FACTBOOK_ARCHIVE, "independence", supports=("period.end",)),
            ),
            note="The name at the United Nations until the Islamic Republic was proclaimed.",
        ),
        Name(
            name="Iran, Islamic Republic of",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_PYCOUNTRY,),
        ),
        Name(
            name="Persia",
            period=Period("[..1900-01-01]", "1935"),
            citations=(
                Citation(s.FACTBOOK_ARCHIVE, "background", supports=("name", "period.end")),
                Citation(s.ANDYBEGA_STATES, supports=("name",)),
            ),
            note="The English name until 1935; the start is only a bound.",
        ),
        Name(
            name="Iran (Persia)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=630,
    gw=630,
    wikidata="Q794",
    capitals=(Capital(name="Tehran", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
    ),
)
IRAQ = State(
    id="IRQ",
    name="Iraq",
    formal_name="Republic of Iraq",
    alpha_2="IQ",
    numeric="368",
    names=(
        Name(
            name="Hashemite Kingdom of Iraq",
            kind=NameKind.FORMAL,
            period=Period("[1932-10-03..1945-12-21]", "1958-07-14"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "former names, independence and national holidays",
                    supports=("name", "period"),
                ),
            ),
            note="The monarchy ended with the revolution of 14 July 1958.",
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=645,
    gw=645,
    wikidata="Q796",
    capitals=(Capital(name="Baghdad", citations=(_FACTBOOK,)),),
    un_admission="1945-12-21",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
    ),
)
ISRAEL = State(
    id="ISR",
    name="Israel",
    formal_name="State of Israel",
    alpha_2="IL",
    numeric="376",
    names=(
        Name(
            name="State of Israel",
            kind=NameKind.FORMAL,
            period=Period("1948-05-14"),
            citations=(_LONG_FORM,),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=666,
    gw=666,
    wikidata="Q801",
    un_admission="1949-05-11",
    independent="1948-05-14",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
    note="No capital is given, which is a choice of the editors.",
)
JAPAN = State(
    id="JPN",
    name="Japan",
    formal_name="Japan",
    alpha_2="JP",
    numeric="392",
    region="Asia",
    subregion="Eastern Asia",
    cow=740,
    gw=740,
    wikidata="Q17",
    capitals=(Capital(name="Tokyo", citations=(_FACTBOOK,)),),
    un_admission="1956-12-18",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
    ),
    note=(
        "The Correlates of War leave the state out from 14 August 1945 to 28 April 1952, the time "
        "of the occupation."
    ),
)
JORDAN = State(
    id="JOR",
    name="Jordan",
    formal_name="Hashemite Kingdom of Jordan",
    alpha_2="JO",
    numeric="400",
    names=(
        Name(
            name="Hashemite Kingdom of Jordan",
            kind=NameKind.FORMAL,
            period=Period("[1946-05-25..1950-12-31]"),
            citations=(
                Citation(s.SYB_JOR_1988, supports=("name", "period.start", "note")),
                Citation(s.FACTBOOK_ARCHIVE, "background", supports=("period.start",)),
            ),
            note="The Statesman's Year-Book dates the present name to 1949.",
        ),
        Name(
            name="Transjordan",
            period=Period("[..1945-03-22]", "[1946-05-25..1950-12-31]"),
            citations=(
                Citation(s.LAS_WP, supports=("name", "period.start")),
                Citation(s.FACTBOOK_ARCHIVE, "background", supports=("name", "period.end")),
            ),
            note=(
                "The name when the League of Arab States was founded in March 1945; 1946, 1949 and "
                "1950 are all given for the change."
            ),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=663,
    gw=663,
    wikidata="Q810",
    capitals=(Capital(name="Amman", citations=(_FACTBOOK,)),),
    un_admission="1955-12-14",
    independent="1946-05-25",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
        _INDEPENDENT,
        _SYSTEM_GW,
    ),
    note=(
        "The Correlates of War have the state from the treaty of 22 March 1946, Gleditsch and Ward "
        "from independence on 25 May."
    ),
)
KAZAKHSTAN = State(
    id="KAZ",
    name="Kazakhstan",
    formal_name="Republic of Kazakhstan",
    alpha_2="KZ",
    numeric="398",
    names=(
        Name(
            name="Kazakh Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-12-10"),
            citations=(
                Citation(s.EHISTORY_KZ_1991, supports=("name", "period.end")),
                Citation(s.KAZ_EWH_2001, supports=("period.end", "note")),
                _FORMER_NAME,
            ),
            note=(
                "The Supreme Soviet changed the name on 10 December 1991, six days before "
                "independence. The start is only a bound."
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=705,
    gw=705,
    wikidata="Q232",
    capitals=(
        Capital(
            name="Almaty",
            period=Period("[..1991-12-16]", "1997-12-10"),
            citations=(
                Citation(s.KAZ_CAP_EHISTORY, supports=("name", "period.end")),
                Citation(s.MSEAP_ASTANA, supports=("period.end",)),
                Citation(s.EGEMEN_2019, "on the decree", supports=("note",)),
                Citation(s.KAZ_CAP_INTERFAX, "December 1997", supports=("name",)),
                Citation(s.PEACESCIENCER, supports=("name",)),
            ),
            note=(
                "Alma-Ata in the Soviet time; the start is only a bound, the independence of the "
                "state. The decree on the move is of 20 October 1997."
            ),
        ),
        Capital(
            name="Akmola",
            period=Period("1997-12-10", "1998-05-06"),
            citations=(
                Citation(s.KAZ_CAP_EHISTORY, supports=("name", "period.start")),
                Citation(s.KAZ_CAP_KAZARCHIVES, supports=("name", "period")),
                Citation(s.MSEAP_ASTANA, supports=("period",)),
                Citation(s.EGEMEN_2019, supports=("name", "period.end")),
                Citation(s.KAZ_CAP_INTERFAX, "December 1997 and May 1998", supports=("name",)),
            ),
            note="The city that is now Astana, under its earlier name.",
        ),
        Capital(
            name="Astana",
            period=Period("1998-05-06", "2019-03-23"),
            citations=(
                Citation(s.EGEMEN_2019, supports=("name", "period.start", "note")),
                Citation(s.MSEAP_ASTANA, supports=("period",)),
                Citation(s.KAZ_CAP_PANARM2019, supports=("period.end",)),
                Citation(s.KAZ_CAP_NEWSAZ, supports=("period.end",)),
            ),
            note=(
                "The new name of Akmola. The city was presented to the public as the capital on 10 "
                "June 1998."
            ),
        ),
        Capital(
            name="Nur-Sultan",
            period=Period("2019-03-23", "2022-09-19"),
            citations=(
                Citation(s.KAZ_CAP_PANARM2019, supports=("name", "period.start", "note")),
                Citation(s.KAZ_CAP_NEWSAZ, supports=("name", "period.start")),
                Citation(s.MSEAP_ASTANA, supports=("period.start",)),
                Citation(s.KAZ_CAP_TASS2022, supports=("name", "period.end")),
                Citation(s.KAZ_CAP_LITER, supports=("name", "period.end")),
                Citation(s.KAZ_CAP_INTERFAX, supports=("name",)),
            ),
            note=(
                "The decree on the new name took effect when it was published, on 23 March 2019; "
                "parliament had voted on 20 March."
            ),
        ),
        Capital(
            name="Astana",
            period=Period("2022-09-19"),
            citations=(
                Citation(s.KAZ_CAP_TASS2022, supports=("name", "period.start", "note")),
                Citation(s.KAZ_CAP_LITER, supports=("name", "period.start", "note")),
                Citation(s.KAZ_CAP_INTERFAX, supports=("name",)),
                _FACTBOOK_NAME,
            ),
            note=(
                "An amendment of the constitution and a decree restored the name. Both were "
                "signed on 17 September 2022; the decree took effect when it was published, on 19 "
                "September."
            ),
        ),
    ),
    un_admission="1992-03-02",
    independent="1991-12-16",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_3,
        _ITEM,
        _INDEPENDENT,
        _SYSTEM_GW,
        Citation(s.INTERVIEW_SARYBAY_2021, "on the two continents", supports=("note",)),
    ),
    note=(
        "Kazakhstan lies on two continents, in Asia and in Europe, as CICA's Executive Director "
        "recalled in 2021; the United Nations count it in Asia (M49). The Correlates of War have "
        "the state from 26 December 1991, the day after the end of the Soviet Union."
    ),
)
KUWAIT = State(
    id="KWT",
    name="Kuwait",
    formal_name="State of Kuwait",
    alpha_2="KW",
    numeric="414",
    names=(
        Name(
            name="State of Kuwait",
            kind=NameKind.FORMAL,
            period=Period("1961-06-19"),
            citations=(_LONG_FORM,),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=690,
    gw=690,
    wikidata="Q817",
    capitals=(Capital(name="Kuwait City", citations=(_FACTBOOK,)),),
    un_admission="1963-05-14",
    independent="1961-06-19",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_PAGE_3,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
)
KYRGYZSTAN = State(
    id="KGZ",
    name="Kyrgyzstan",
    formal_name="Kyrgyz Republic",
    alpha_2="KG",
    numeric="417",
    names=(
        Name(
            name="Kirghizia",
            period=Period("[..1945-10-24]", "[1990-12-15..1991-12-31]"),
            citations=(
                Citation(s.BRITANNICA_KGZ, "1936 to 1991", supports=("name", "period.end")),
                Citation(s.KGZ_SSR_WP, supports=("name",)),
            ),
            note="The English name in the Soviet time; the start is only a bound.",
        ),
        Name(
            name="Kirghiz Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1990-12-15"),
            citations=(
                Citation(s.SMOKETREE_KGZ, supports=("period.end",)),
                Citation(s.KGZ_SSR_WP, supports=("name", "period.end", "note")),
                Citation(s.AYDINLIK_KGZ, "December 1990", supports=("name",)),
                _FORMER_NAME,
            ),
            note=(
                "The Supreme Soviet changed the name on 15 December 1990. Wikipedia also lists "
                "Socialist Republic of Kyrgyzstan as a name of that year, without days. The start "
                "is only a bound."
            ),
        ),
        Name(
            name="Republic of Kyrgyzstan",
            kind=NameKind.FORMAL,
            period=Period("1990-12-15", "1993-05-05"),
            citations=(
                Citation(s.FACTBOOK_ARCHIVE, "editions of 1992 and 1993", supports=("name",)),
                Citation(s.AYDINLIK_KGZ, supports=("name", "period.end")),
                Citation(s.SMOKETREE_KGZ, supports=("name", "period.start")),
                Citation(s.KGZ_SSR_WP, supports=("name", "period.start")),
            ),
            note="The constitution adopted on 5 May 1993 brought the present name.",
        ),
        Name(
            name="Kyrgyz Soviet Socialist Republic",
            kind=NameKind.SPELLING,
            citations=(Citation(s.KGZ_SSR_WP, supports=("name",)),),
            note="A later spelling of the name of the Soviet time.",
        ),
        Name(
            name="Kyrgyz SSR",
            kind=NameKind.SPELLING,
            citations=(
                Citation(s.COUNTRYNAMES, '"Kyrgyz SSR (now Kyrgyzstan)"'),
                Citation(s.KGZ_SSR_WP, supports=("name",)),
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=703,
    gw=703,
    wikidata="Q813",
    capitals=(Capital(name="Bishkek", citations=(_FACTBOOK,)),),
    un_admission="1992-03-02",
    independent="1991-08-31",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_3,
        _ITEM,
        _INDEPENDENT,
        _SYSTEM_GW,
    ),
    note=(
        "It became independent on 31 August 1991. The Correlates of War have the state only from "
        "26 December 1991, the day after the end of the Soviet Union."
    ),
)
LAOS = State(
    id="LAO",
    name="Laos",
    formal_name="Lao People's Democratic Republic",
    alpha_2="LA",
    numeric="418",
    names=(
        Name(
            name="Kingdom of Laos",
            kind=NameKind.FORMAL,
            period=Period("[1947-05-11..1953-10-22]", "1975-12-02"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE, "national holiday and background", supports=("period.end",)
                ),
                Citation(s.LAOS_LEGALCLARITY, supports=("name", "period.end")),
                Citation(s.LAO_CONST_WP, "11 May 1947", supports=("name", "period.start", "note")),
            ),
            note=(
                "The kingdom received a constitution in 1947 and became fully independent on 22 "
                "October 1953; the people's republic was proclaimed on 2 December 1975."
            ),
        ),
        Name(
            name="Lao People's Democratic Republic",
            usage="UN",
            citations=(_PYCOUNTRY, _COUNTRYCODE),
            note="The short name at the UN and in ISO 3166-1 is the formal name.",
        ),
        Name(
            name="Lao People's Democratic Republic (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYCODE,),
        ),
        Name(name="Lao PDR", kind=NameKind.SPELLING, citations=(_FACTBOOK,)),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=812,
    gw=812,
    wikidata="Q819",
    capitals=(Capital(name="Vientiane", citations=(_FACTBOOK,)),),
    un_admission="1955-12-14",
    independent="1953-10-22",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
    ),
    alternatives=(
        Alternative(
            "independent",
            "1949-07-19",
            (Citation(s.FACTBOOK_ARCHIVE, "independence"),),
            (
                "The convention of that day left defence and foreign affairs largely to "
                "France; the "
                "treaty of 22 October 1953 recognized full independence."
            ),
        ),
        Alternative(
            "independent",
            "1954-05-01",
            (Citation(s.ANDYBEGA_STATES, "Gleditsch and Ward"),),
            (
                "The list gives one date to all of Indochina; the Correlates of War have 23 "
                "October 1953."
            ),
        ),
    ),
)
LEBANON = State(
    id="LBN",
    name="Lebanon",
    formal_name="Lebanese Republic",
    alpha_2="LB",
    numeric="422",
    region="Asia",
    subregion="Western Asia",
    cow=660,
    gw=660,
    wikidata="Q822",
    capitals=(Capital(name="Beirut", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _ROSTER, _UN_LIST, _ITEM),
    note=(
        "It dates its independence to 22 November 1943. Gleditsch and Ward have the state from 22 "
        "November 1944, the Correlates of War from 10 March 1946."
    ),
)
MALAYSIA = State(
    id="MYS",
    name="Malaysia",
    formal_name="Malaysia",
    alpha_2="MY",
    numeric="458",
    names=(
        Name(
            name="Federation of Malaya",
            kind=NameKind.FORMAL,
            period=Period("1957-08-31", "1963-09-16"),
            citations=(
                Citation(s.UN_NATIONSENC, supports=("name", "period.end")),
                Citation(
                    s.FACTBOOK_ARCHIVE, "edition of 1990, constitution", supports=("name", "period")
                ),
            ),
            note="The name was the same in short and in full.",
        ),
        Name(
            name="Federation of Malaya",
            period=Period("1957-08-31", "1963-09-16"),
            usage="UN",
            citations=(
                Citation(s.UN_NATIONSENC, supports=("name", "period.end")),
                Citation(
                    s.FACTBOOK_ARCHIVE, "edition of 1990, constitution", supports=("name", "period")
                ),
            ),
            note="The name from independence until Malaysia was formed.",
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=820,
    gw=820,
    wikidata="Q833",
    capitals=(
        Capital(
            name="Kuala Lumpur",
            citations=(Citation(s.FACTBOOK_ARCHIVE, "capital"), _FACTBOOK),
            note="Putrajaya is the seat of the federal administration, not the capital.",
        ),
    ),
    un_admission="1957-09-17",
    independent="1957-08-31",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        Citation(s.UN_NATIONSENC, "date of admission", supports=("un_admission",)),
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
    note="It was admitted to the United Nations as the Federation of Malaya.",
)
MONGOLIA = State(
    id="MNG",
    name="Mongolia",
    formal_name="Mongolia",
    alpha_2="MN",
    numeric="496",
    names=(
        Name(
            name="Mongolian People's Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1992-02-12"),
            citations=(
                Citation(
                    s.FACTBOOK_ARCHIVE,
                    "long form of 1990 and 1991; constitution",
                    supports=("name", "period.end"),
                ),
                _FACTBOOK_NAME,
            ),
            note=(
                "The constitution adopted on 13 January 1992 came into force on 12 February and "
                "dropped the words. The start is only a bound."
            ),
        ),
    ),
    region="Asia",
    subregion="Eastern Asia",
    cow=712,
    gw=712,
    wikidata="Q711",
    capitals=(Capital(name="Ulaanbaatar", citations=(_FACTBOOK,)),),
    un_admission="1961-10-27",
    citations=(_ISO, _REGION_NUMBERS, _ROSTER, _UN_LIST, _ITEM),
)
MOROCCO = State(
    id="MAR",
    name="Morocco",
    formal_name="Kingdom of Morocco",
    alpha_2="MA",
    numeric="504",
    names=(
        Name(
            name="Kingdom of Morocco",
            kind=NameKind.FORMAL,
            period=Period("[1956-03-02..1957-08-31]"),
            citations=(
                Citation(s.OIC_FEZ1979, "list of the participants", supports=("name",)),
                Citation(s.MAR_ASSABAH, "August 1957", supports=("period.start", "note")),
            ),
            note="The sultan took the title of king in August 1957, a year after independence.",
        ),
    ),
    region="Africa",
    subregion="Northern Africa",
    cow=600,
    gw=600,
    wikidata="Q1028",
    capitals=(Capital(name="Rabat", citations=(_FACTBOOK,)),),
    un_admission="1956-11-12",
    independent="1956-03-02",
    citations=(_ISO, _REGION_NUMBERS, _ROSTER, _UN_LIST, _ITEM, _INDEPENDENT, _SYSTEMS),
    note=(
        "Both lists of political scientists also have it as a state in the nineteenth century, "
        "before the protectorate."
    ),
)
PAKISTAN = State(
    id="PAK",
    name="Pakistan",
    formal_name="Islamic Republic of Pakistan",
    alpha_2="PK",
    numeric="586",
    names=(
        Name(
            name="Pakistan",
            kind=NameKind.FORMAL,
            period=Period("[1947-08-14..1947-08-15]", "1956-03-23"),
            citations=(
                Citation(s.ARCHONTOLOGY_PAK, supports=("name", "period")),
                Citation(s.PAK_DOMINION_WP, supports=("name", "period")),
            ),
            note=(
                "The dominion's full name was the same. The act that created it took effect on 15 "
                "August 1947; the state counts its independence from the day before."
            ),
        ),
        Name(
            name="Islamic Republic of Pakistan",
            kind=NameKind.FORMAL,
            period=Period("1956-03-23", "1962-06-08"),
            citations=(
                Citation(s.ARCHONTOLOGY_PAK, supports=("name", "period")),
                Citation(s.FACTBOOK_ARCHIVE, "national holiday", supports=("period.start",)),
            ),
            note="The name was dropped in 1962 and has been in use again since 16 January 1964.",
        ),
        Name(
            name="Republic of Pakistan",
            kind=NameKind.FORMAL,
            period=Period("1962-06-08", "1964-01-16"),
            citations=(Citation(s.ARCHONTOLOGY_PAK, supports=("name", "period")),),
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=770,
    gw=770,
    wikidata="Q843",
    capitals=(Capital(name="Islamabad", citations=(_FACTBOOK,)),),
    un_admission="1947-09-30",
    independent="1947-08-14",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
)
PALESTINE = State(
    id="PSE",
    name="Palestine",
    formal_name="State of Palestine",
    alpha_2="PS",
    numeric="275",
    names=(
        Name(
            name="State of Palestine",
            kind=NameKind.FORMAL,
            period=Period("1988-11-15"),
            citations=(
                Citation(s.UN_6719_JVL, "resolution 67/19", supports=("name", "period.start")),
            ),
        ),
        Name(
            name="State of Palestine",
            usage="UN",
            citations=(
                _PYCOUNTRY,
                Citation(
                    s.UN_PSE_NAME,
                    "on the letter of the protocol",
                    supports=("name", "usage", "note"),
                ),
                Citation(s.UN_6719_WP, "background", supports=("note",)),
            ),
            note=(
                "The observer State has this name at the UN by a letter of its chief of protocol "
                'of 17 December 2012. From 15 December 1988 the UN had called it "Palestine".'
            ),
        ),
        Name(
            name="Palestine, State of",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_PYCOUNTRY, Citation(s.ISO3166_PKG)),
        ),
        Name(
            name="Palestine Administration",
            kind=NameKind.SPELLING,
            usage="Embassy of Kazakhstan, 2006",
            citations=(Citation(s.KZ_EMB_2006, "list of members"),),
        ),
        Name(
            name="Palestinian Territories",
            kind=NameKind.SPELLING,
            usage="Unicode CLDR",
            citations=(
                Citation(s.BABEL),
                _COUNTRYNAMES,
            ),
        ),
        Name(
            name="Palestinian territory",
            kind=NameKind.SPELLING,
            citations=(_COUNTRYNAMES,),
        ),
        Name(
            name="Occupied Palestinian Territory",
            kind=NameKind.SPELLING,
            citations=(_COUNTRYNAMES,),
            note="The name of the territory in documents of the UN.",
        ),
        Name(
            name="Palestinian Territory, Occupied",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYNAMES,),
            note="The former name of the entry.",
        ),
        Name(
            name="West Bank and Gaza",
            kind=NameKind.SPELLING,
            citations=(_COUNTRYNAMES,),
            note="The two parts of the territory.",
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    wikidata="Q219060",
    independent="1988-11-15",
    citations=(
        _ISO,
        Citation(s.COUNTRYCODE, "M49", supports=("region", "subregion")),
        Citation(s.UN_6719_JVL, "resolution 67/19", supports=("independent",)),
        _ITEM,
    ),
    note=(
        "No capital is given, which is a choice of the editors. Palestine is not a member of the "
        "United Nations: by General Assembly resolution 67/19 of 29 November 2012 it is a "
        "non-member observer State. The day of independence is that of its proclamation by the "
        "Palestine National Council. It is neither in the state system of the Correlates of War "
        "nor in the list of Gleditsch and Ward."
    ),
)
PHILIPPINES = State(
    id="PHL",
    name="Philippines",
    formal_name="Republic of the Philippines",
    alpha_2="PH",
    numeric="608",
    names=(
        Name(
            name="Republic of the Philippines",
            kind=NameKind.FORMAL,
            period=Period("1946-07-04"),
            citations=(_LONG_FORM,),
        ),
        Name(
            name="Philippines (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYCODE,),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=840,
    gw=840,
    wikidata="Q928",
    capitals=(Capital(name="Manila", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    independent="1946-07-04",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
    note=(
        "It celebrates the declaration of 12 June 1898; the United States recognized its "
        "independence on 4 July 1946, after it had joined the United Nations."
    ),
)
QATAR = State(
    id="QAT",
    name="Qatar",
    formal_name="State of Qatar",
    alpha_2="QA",
    numeric="634",
    names=(
        Name(
            name="State of Qatar",
            kind=NameKind.FORMAL,
            period=Period("1971-09-03"),
            citations=(_LONG_FORM,),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=694,
    gw=694,
    wikidata="Q846",
    capitals=(Capital(name="Doha", citations=(_FACTBOOK,)),),
    un_admission="1971-09-21",
    independent="1971-09-03",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
)
REPUBLIC_OF_KOREA = State(
    id="KOR",
    name="Republic of Korea",
    formal_name="Republic of Korea",
    alpha_2="KR",
    numeric="410",
    names=(
        Name(
            name="Republic of Korea",
            kind=NameKind.FORMAL,
            period=Period("1948-08-15"),
            citations=(_LONG_FORM,),
        ),
        Name(
            name="South Korea",
            usage="COW",
            citations=(
                _SYSTEMS_LIST,
                _COUNTRYCODE,
                _PYCOUNTRY,
                _COCO,
            ),
        ),
        Name(
            name="Korea, Republic of",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_PYCOUNTRY, _SYSTEMS_LIST),
            note="The Gleditsch-Ward list writes it so as well.",
        ),
        Name(
            name="Korea (the Republic of)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYCODE,),
        ),
        Name(name="ROK", kind=NameKind.SPELLING, citations=(_FACTBOOK,)),
    ),
    region="Asia",
    subregion="Eastern Asia",
    cow=732,
    gw=732,
    wikidata="Q884",
    capitals=(Capital(name="Seoul", citations=(_FACTBOOK,)),),
    un_admission="1991-09-17",
    independent="1948-08-15",
    citations=(
        _CODES,
        _REGION_NUMBERS,
        _UN_LIST,
        _ITEM,
        Citation(
            s.FACTBOOK_ARCHIVE,
            "long form; independence, editions of 1990 to 1997",
            supports=("formal_name", "independent"),
        ),
        _SYSTEM_GW,
    ),
    alternatives=(
        Alternative(
            "independent",
            "1949-06-29",
            (Citation(s.ANDYBEGA_STATES, "Correlates of War"),),
            "The data set does not say why; the state was founded on 15 August 1948.",
        ),
        Alternative(
            "independent",
            "1945-08-15",
            (Citation(s.FACTBOOK_ARCHIVE, "editions since 1998, independence"),),
            "It is the day of the liberation from Japan, before the state was founded.",
        ),
    ),
)
RUSSIA = State(
    id="RUS",
    name="Russia",
    formal_name="Russian Federation",
    alpha_2="RU",
    numeric="643",
    names=(
        Name(
            name="Russian Federation",
            usage="UN",
            citations=(
                _PYCOUNTRY,
                _COUNTRYCODE,
                Citation(s.UN_RUS_NOTE, "title", supports=("name", "usage")),
                Citation(s.UN_ASK_USSR, "on the name requested", supports=("name", "usage")),
            ),
            note="The short name at the UN and in ISO 3166-1 is the formal name.",
        ),
        Name(
            name="Russian Federation (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYCODE,),
        ),
        Name(
            name="Russia (Soviet Union)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
        Name(
            name="Union of Soviet Socialist Republics",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-12-24"),
            usage="UN",
            citations=(
                Citation(s.UN_RUS_NOTE, supports=("name", "period.end", "usage", "note")),
                Citation(s.UN_ASK_USSR, supports=("name", "period.end", "usage", "note")),
                Citation(s.EJIL_BLUM_1992, "on the seat", supports=("note",)),
            ),
            note=(
                "The Soviet Union held the UN seat; the Russian Federation has continued its "
                "membership since the letter of 24 December 1991. The start is only a bound."
            ),
        ),
        Name(
            name="Soviet Union",
            kind=NameKind.SPELLING,
            usage="UN",
            citations=(
                Citation(s.UN_RUS_NOTE, supports=("name", "usage", "note")),
                _COUNTRYNAMES,
            ),
            note="The short name of the state whose membership the Russian Federation continues.",
        ),
        Name(
            name="USSR",
            kind=NameKind.SPELLING,
            usage="UN",
            citations=(
                Citation(s.UN_ASK_USSR, "title", supports=("name", "usage", "note")),
                _COUNTRYNAMES,
            ),
            note="The same state until 24 December 1991.",
        ),
    ),
    region="Europe",
    subregion="Eastern Europe",
    cow=365,
    gw=365,
    wikidata="Q159",
    capitals=(Capital(name="Moscow", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_3,
        _ITEM,
    ),
    note=(
        "The date of admission is that of the Soviet Union, whose UN membership the Russian "
        "Federation continues by its letter of 24 December 1991."
    ),
)
SAUDI_ARABIA = State(
    id="SAU",
    name="Saudi Arabia",
    formal_name="Kingdom of Saudi Arabia",
    alpha_2="SA",
    numeric="682",
    region="Asia",
    subregion="Western Asia",
    cow=670,
    gw=670,
    wikidata="Q851",
    capitals=(Capital(name="Riyadh", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
    note=(
        "The Correlates of War have the state from 20 May 1927, Gleditsch and Ward from its "
        "unification on 23 September 1932."
    ),
)
SRI_LANKA = State(
    id="LKA",
    name="Sri Lanka",
    formal_name="Democratic Socialist Republic of Sri Lanka",
    alpha_2="LK",
    numeric="144",
    names=(
        Name(
            name="Ceylon",
            period=Period("1948-02-04", "1972-05-22"),
            usage="UN",
            citations=(
                Citation(s.LK_REPUBLIC_2013, supports=("name", "period.end")),
                Citation(s.LK_TIMES_2020, supports=("name", "period")),
                Citation(s.LK_OBSERVER_2006, supports=("name", "period")),
                Citation(s.UN_YEARBOOK1968, "roster", supports=("name",)),
            ),
            note="The name from independence until the country became a republic.",
        ),
        Name(
            name="Ceylon",
            kind=NameKind.FORMAL,
            period=Period("1948-02-04", "1972-05-22"),
            citations=(
                Citation(s.LK_REPUBLIC_2013, supports=("name", "period.end")),
                Citation(s.LK_TIMES_2020, supports=("name", "period")),
                Citation(s.LK_OBSERVER_2006, supports=("name", "period")),
            ),
            note="The dominion's full name was the same.",
        ),
        Name(
            name="Republic of Sri Lanka",
            kind=NameKind.FORMAL,
            period=Period("1972-05-22", "[1978-08-16..1978-09-07]"),
            citations=(
                Citation(s.LK_HINDU_1972, supports=("name", "period.start")),
                Citation(s.LK_OBSERVER_2006, supports=("name", "period.start")),
                Citation(s.LK_REPUBLIC_2013, supports=("period.start", "note")),
                Citation(s.LK_TIMES_2020, supports=("period.start", "note")),
                Citation(s.FACTBOOK_ARCHIVE, "constitution", supports=("period.end",)),
            ),
            note=(
                "The constitution of 1972 is also quoted with the name Socialist Republic of Sri "
                "Lanka. That of 1978, which brought the present name, was adopted on 16 and "
                "certified on 31 August."
            ),
        ),
        Name(
            name="Sri Lanka (Ceylon)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
        Name(
            name="British Ceylon",
            kind=NameKind.SPELLING,
            citations=(_COUNTRYNAMES,),
            note="The country under British rule, until 4 February 1948.",
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=780,
    gw=780,
    wikidata="Q854",
    capitals=(
        Capital(
            name="Sri Jayewardenepura Kotte",
            citations=(Citation(s.FACTBOOK, "legislative capital", supports=("name",)),),
            note="The legislative capital; parliament has sat there since April 1982.",
        ),
        Capital(
            name="Colombo",
            citations=(Citation(s.FACTBOOK, "commercial capital", supports=("name",)),),
            note="The commercial capital and the seat of most of the executive.",
        ),
    ),
    un_admission="1955-12-14",
    independent="1948-02-04",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _ROSTER,
        _UN_LIST,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
    note="It was admitted to the United Nations as Ceylon.",
)
TAJIKISTAN = State(
    id="TJK",
    name="Tajikistan",
    formal_name="Republic of Tajikistan",
    alpha_2="TJ",
    numeric="762",
    names=(
        Name(
            name="Tajik Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "[1990-08-25..1991-09-09]"),
            citations=(
                Citation(
                    s.IPACIS_TJK_2020,
                    "title of the statement of 9 September 1991",
                    supports=("period.end",),
                ),
                _FORMER_NAME,
            ),
            note=(
                "It was still the name in August 1990, and the statement of 9 September 1991 on "
                "independence already speaks of the Republic of Tajikistan. The start is only a "
                "bound."
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=702,
    gw=702,
    wikidata="Q863",
    capitals=(Capital(name="Dushanbe", citations=(_FACTBOOK,)),),
    un_admission="1992-03-02",
    independent="1991-09-09",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
        Citation(s.IPACIS_TJK_2020, supports=("independent",)),
        _SYSTEM_GW,
    ),
    note=(
        "It became independent on 9 September 1991. The Correlates of War have the state only from "
        "26 December 1991, the day after the end of the Soviet Union."
    ),
)
THAILAND = State(
    id="THA",
    name="Thailand",
    formal_name="Kingdom of Thailand",
    alpha_2="TH",
    numeric="764",
    names=(
        Name(
            name="Siam",
            period=Period("[..1900-01-01]", "1939-06-24"),
            citations=(
                Citation(s.THA_BANGKOKPOST, supports=("name", "period.end")),
                Citation(s.THA_LIFE_1939, supports=("name", "period.end")),
                Citation(s.FACTBOOK_ARCHIVE, "background, on 1939", supports=("name",)),
                Citation(s.THA_EBSCO, "on 5 June 1939", supports=("name",)),
                _FACTBOOK_NAME,
            ),
            note=(
                "The English name until 1939; the start is only a bound. Another account dates the "
                "change to 5 June 1939."
            ),
        ),
        Name(
            name="Siam",
            period=Period("1945", "1949-05-11"),
            citations=(
                Citation(s.THA_BANGKOKPOST, supports=("name", "period")),
                Citation(s.THA_EBSCO, "on 1945 and 1949", supports=("name", "period")),
            ),
            note=(
                "The name came back after the war and gave way to Thailand again in 1949. One "
                "account dates its return to 9 September 1945."
            ),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=800,
    gw=800,
    wikidata="Q869",
    capitals=(Capital(name="Bangkok", citations=(_FACTBOOK,)),),
    un_admission="1946-12-16",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
    ),
    alternatives=(
        Alternative(
            "un_admission",
            "1946-12-15",
            (Citation(s.UN_LIST_COPY),),
            "The UN roster of 1974 and the press-release list of the UN both have 16 December.",
        ),
    ),
)
TURKIYE = State(
    id="TUR",
    name="Türkiye",
    formal_name="Republic of Türkiye",
    alpha_2="TR",
    numeric="792",
    names=(
        Name(
            name="Turkey",
            period=Period("[..1945-10-24]", "2022-06-01"),
            usage="UN",
            citations=(
                Citation(
                    s.TUR_NAME_FPJ,
                    "on the change at the United Nations",
                    supports=("name", "period.end", "note"),
                ),
                Citation(s.TUR_NAME_ALLNEWS, "on the letter", supports=("name", "period.end")),
                Citation(
                    s.TUR_NAME_ZEE,
                    "on the change at the United Nations",
                    supports=("name", "note"),
                ),
                Citation(s.UN_YEARBOOK1974, "roster", supports=("name",)),
            ),
            note=(
                "The change took effect when the letter of the foreign minister reached the UN on "
                "1 June 2022; newspapers reported it on 2 June. COW, Gleditsch-Ward and some "
                'tables of ISO names still have "Turkey".'
            ),
        ),
        Name(
            name="Republic of Turkey",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "2022-06-01"),
            usage="UN",
            citations=(
                Citation(
                    s.TUR_NAME_FPJ, "on the change at the United Nations", supports=("period.end",)
                ),
                Citation(s.TUR_NAME_ALLNEWS, "on the letter", supports=("period.end",)),
                Citation(s.PCGN_TIMELINE, "on 2022", supports=("name", "note")),
            ),
            note=(
                "The start is a bound: admission to the UN, since when no other change of the "
                "title of the state is recorded. The United Kingdom took over the new title in "
                '2022 but keeps "Turkey" as the short name.'
            ),
        ),
        Name(
            name="Turkey (Ottoman Empire)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=640,
    gw=640,
    wikidata="Q43",
    capitals=(Capital(name="Ankara", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
    ),
)
TURKMENISTAN = State(
    id="TKM",
    name="Turkmenistan",
    formal_name="Turkmenistan",
    alpha_2="TM",
    numeric="795",
    names=(
        Name(
            name="Turkmen Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-10-27"),
            citations=(
                Citation(s.FACTBOOK_ARCHIVE, "edition of 1992, former name", supports=("name",)),
                Citation(
                    s.ARCHONTOLOGY_TKM,
                    "style until 27 October 1991",
                    supports=("name", "period.end"),
                ),
                Citation(s.BABR_2001, "on the law of independence", supports=("period.end",)),
            ),
            note=(
                "The name was given up with the law on independence of 27 October 1991. The start "
                "is only a bound."
            ),
        ),
        Name(
            name="Turkmenia",
            kind=NameKind.SPELLING,
            citations=(_COUNTRYNAMES,),
            note="A name of the Soviet time.",
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=701,
    gw=701,
    wikidata="Q874",
    capitals=(Capital(name="Ashgabat", citations=(_FACTBOOK,)),),
    un_admission="1992-03-02",
    independent="1991-10-27",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
        _INDEPENDENT,
        _SYSTEM_GW,
    ),
    note=(
        "It became independent on 27 October 1991. The Correlates of War have the state only from "
        "26 December 1991, the day after the end of the Soviet Union."
    ),
)
UKRAINE = State(
    id="UKR",
    name="Ukraine",
    formal_name="Ukraine",
    alpha_2="UA",
    numeric="804",
    names=(
        Name(
            name="Ukrainian Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-08-24"),
            usage="UN",
            citations=(
                Citation(
                    s.UA_RADA_1991, "the act of 24 August 1991", supports=("name", "period.end")
                ),
                Citation(s.UA_TATARINFORM_2011, supports=("name", "period.end")),
                _FACTBOOK_NAME,
            ),
            note=(
                "The name of the original UN member. The act of independence created a state "
                "named Ukraine. The start is only a bound, the founding of the United Nations."
            ),
        ),
    ),
    region="Europe",
    subregion="Eastern Europe",
    cow=369,
    gw=369,
    wikidata="Q212",
    capitals=(Capital(name="Kyiv", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    independent="1991-08-24",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
        Citation(s.UA_RADA_1991, supports=("independent",)),
    ),
    note=(
        "It is an original member of the United Nations, as the Ukrainian SSR. Gleditsch and Ward "
        "have the state from the referendum of 1 December 1991, the Correlates of War from 26 "
        "December."
    ),
)
UNITED_ARAB_EMIRATES = State(
    id="ARE",
    name="United Arab Emirates",
    formal_name="United Arab Emirates",
    alpha_2="AE",
    numeric="784",
    names=(
        Name(
            name="United Arab Emirates",
            kind=NameKind.FORMAL,
            period=Period("1971-12-02"),
            citations=(_LONG_FORM,),
        ),
        Name(name="UAE", kind=NameKind.SPELLING, citations=(_FACTBOOK,)),
        Name(
            name="United Arab Emirates (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYCODE,),
        ),
        Name(
            name="Trucial States",
            period=Period("[..1945-10-24]", "1971-12-02"),
            citations=(
                _FACTBOOK_NAME,
                Citation(s.FACTBOOK_ARCHIVE, "independence", supports=("name", "period.end")),
            ),
            note="The name before independence; the start is only a bound.",
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=696,
    gw=696,
    wikidata="Q878",
    capitals=(Capital(name="Abu Dhabi", citations=(_FACTBOOK,)),),
    un_admission="1971-12-09",
    independent="1971-12-02",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
        _INDEPENDENT,
        _SYSTEMS,
    ),
)
UNITED_STATES = State(
    id="USA",
    name="United States",
    formal_name="United States of America",
    alpha_2="US",
    numeric="840",
    names=(
        Name(
            name="United States of America",
            usage="UN",
            citations=(_COUNTRYCODE, Citation(s.ISO3166_PKG)),
            note="The short name at the UN and in ISO 3166-1 is the formal name.",
        ),
        Name(
            name="United States of America (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(_COUNTRYCODE,),
        ),
        Name(name="USA", kind=NameKind.SPELLING, citations=(_FACTBOOK,)),
    ),
    region="Americas",
    subregion="Northern America",
    cow=2,
    gw=2,
    wikidata="Q30",
    capitals=(Capital(name="Washington, D.C.", citations=(_FACTBOOK,)),),
    un_admission="1945-10-24",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
    ),
)
UZBEKISTAN = State(
    id="UZB",
    name="Uzbekistan",
    formal_name="Republic of Uzbekistan",
    alpha_2="UZ",
    numeric="860",
    names=(
        Name(
            name="Uzbek Soviet Socialist Republic",
            kind=NameKind.FORMAL,
            period=Period("[..1945-10-24]", "1991-08-31"),
            citations=(
                Citation(s.RIA_UZB_2016, supports=("period.end",)),
                _FORMER_NAME,
            ),
            note=(
                "The Supreme Soviet changed the name when it proclaimed independence. The start is "
                "only a bound."
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=704,
    gw=704,
    wikidata="Q265",
    capitals=(Capital(name="Tashkent", citations=(_FACTBOOK,)),),
    un_admission="1992-03-02",
    independent="1991-08-31",
    citations=(
        _ISO,
        _REGION_NUMBERS,
        _UN_PAGE_6,
        _ITEM,
        Citation(s.RIA_UZB_2016, supports=("independent",)),
        _SYSTEM_GW,
    ),
    note=(
        "Independence was proclaimed on 31 August 1991 and is celebrated on 1 September. The "
        "Correlates of War have the state from 26 December 1991, the day after the end of the "
        "Soviet Union."
    ),
)
VIET_NAM = State(
    id="VNM",
    name="Viet Nam",
    formal_name="Socialist Republic of Viet Nam",
    alpha_2="VN",
    numeric="704",
    names=(
        Name(
            name="Vietnam",
            kind=NameKind.SPELLING,
            usage="CICA",
            citations=(
                Citation(s.CICA_INDIA_2010),
                _PYCOUNTRY,
                _COCO,
                _SYSTEMS_LIST,
            ),
            note='CICA writes "Viet Nam" and "Vietnam"; the COW list has "Vietnam".',
        ),
        Name(
            name="Socialist Republic of Vietnam",
            kind=NameKind.FORMAL,
            usage="CICA",
            citations=(
                Citation(s.CICA_INDIA_2010),
                _COCO,
                _FACTBOOK,
            ),
        ),
        Name(
            name="Democratic Republic of Viet Nam",
            kind=NameKind.FORMAL,
            period=Period("1945-09-02", "1976-07-02"),
            citations=(
                Citation(s.UPI_VNM_1976, supports=("period.end",)),
                Citation(s.VNM_PRESS_1976, supports=("name", "period.end")),
                Citation(s.VNM_ARTOFWAR, supports=("period",)),
                Citation(s.FACTBOOK_ARCHIVE, "former names", supports=("name",)),
            ),
            note=(
                "The state that became the present one; until 1975 there was another in the south."
            ),
        ),
        Name(
            name="Vietnam, Democratic Republic of",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(_SYSTEMS_LIST,),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=816,
    gw=816,
    wikidata="Q881",
    capitals=(Capital(name="Hanoi", citations=(_FACTBOOK,)),),
    un_admission="1977-09-20",
    independent="1945-09-02",
    citations=(
        _ISO,
        _REGION_COW,
        _GW,
        _UN_PAGE_6,
        _ITEM,
        _INDEPENDENT,
    ),
    note=(
        "The date of admission is that of the unified state. In the list of Gleditsch and Ward it "
        "continues 816, the Democratic Republic of Vietnam; two common conversion tables point to "
        "states that have ended."
    ),
    alternatives=(
        Alternative(
            "independent",
            "1954-07-21",
            (Citation(s.ANDYBEGA_STATES, "Correlates of War"),),
            (
                "It is the day of the Geneva agreements; the list of Gleditsch and Ward has 1 May "
                "1954. Viet Nam itself counts from the declaration of 2 September 1945."
            ),
        ),
        Alternative(
            "gw",
            "815",
            (Citation(s.COUNTRYCODE, "column gwn"),),
            "That number is of the Vietnam which ended in 1893; the table has no 816 at all.",
        ),
        Alternative(
            "gw",
            "817",
            (Citation(s.COCO, "column GWcode"),),
            "That number is of the Republic of Vietnam, which ended in 1975.",
        ),
    ),
)
