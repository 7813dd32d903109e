"""The states: codes, names, capitals, and when the United Nations admitted them."""

from cica._dates import Period
from cica.data import sources as s
from cica.records import Alternative, Capital, Citation, Name, State
from cica.terms import NameKind

_ISO = Citation(s.PYCOUNTRY, "ISO 3166-1 codes and names")
_REGION_NUMBERS = Citation(s.COUNTRYCODE, "M49 regions, COW and Gleditsch-Ward numbers")
_REGION_COW = Citation(s.COUNTRYCODE, "M49 regions, COW numbers")
_GW = Citation(s.ANDYBEGA_STATES, "Gleditsch-Ward numbers")
_UN_LIST = Citation(s.UN_LIST_COPY, "date of admission")
_ITEM = Citation(s.T2WML_QID, "Wikidata item")

AFGHANISTAN = State(
    id="AFG",
    name="Afghanistan",
    formal_name="Islamic Republic of Afghanistan",
    alpha_2="AF",
    numeric="004",
    region="Asia",
    subregion="Southern Asia",
    cow=700,
    gw=700,
    wikidata="Q889",
    capitals=(Capital(name="Kabul", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1946-11-19",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            citations=(Citation(s.FACTBOOK), Citation(s.COCO)),
            note='ISO 3166-1 has no longer form than "Australia".',
        ),
    ),
    region="Oceania",
    subregion="Australia and New Zealand",
    cow=900,
    gw=900,
    wikidata="Q408",
    capitals=(Capital(name="Canberra", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-11-01",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            period=Period("[..1991]", "1991"),
            citations=(Citation(s.FACTBOOK),),
            note=(
                "The name in the Soviet time, which ended in 1991; the day of the change is not "
                "known here."
            ),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=373,
    gw=373,
    wikidata="Q227",
    capitals=(Capital(name="Baku", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1992-03-02",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            citations=(Citation(s.BHR_CONST), Citation(s.BHR_KING), Citation(s.FACTBOOK)),
            note=(
                "The kingdom was proclaimed and its constitution adopted on 14 February 2002; the "
                "day on which the UN recorded the change is not known here."
            ),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=692,
    gw=692,
    wikidata="Q398",
    capitals=(Capital(name="Manama", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1971-09-21",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
)
BANGLADESH = State(
    id="BGD",
    name="Bangladesh",
    formal_name="People's Republic of Bangladesh",
    alpha_2="BD",
    numeric="050",
    names=(
        Name(
            name="East Pakistan",
            period=Period("[..1971-12-16]", "1971-12-16"),
            citations=(Citation(s.FACTBOOK), Citation(s.ANDYBEGA_STATES)),
            note=(
                "The name before independence; the end is the day on which Bangladesh enters the "
                "state lists."
            ),
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=771,
    gw=771,
    wikidata="Q902",
    capitals=(Capital(name="Dhaka", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1974-09-17",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            period=Period("1945-10-24", "1991"),
            usage="UN",
            citations=(Citation(s.UN_YEARBOOK1974), Citation(s.FACTBOOK)),
            note=(
                "The name of the original UN member, until 1991; the day of the change is not "
                "known here."
            ),
        ),
        Name(
            name="Belarus (Byelorussia)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
        ),
    ),
    region="Europe",
    subregion="Eastern Europe",
    cow=370,
    gw=370,
    wikidata="Q184",
    capitals=(Capital(name="Minsk", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
    note="It is an original member of the United Nations, as the Byelorussian SSR.",
)
CAMBODIA = State(
    id="KHM",
    name="Cambodia",
    formal_name="Kingdom of Cambodia",
    alpha_2="KH",
    numeric="116",
    names=(
        Name(
            name="Khmer Republic",
            kind=NameKind.FORMAL,
            usage="UN",
            citations=(Citation(s.UN_YEARBOOK1974), Citation(s.FACTBOOK)),
            note=(
                "It stood on the roster of the United Nations at the end of 1974; its first and "
                "last days are not known here."
            ),
        ),
        Name(
            name="Democratic Kampuchea",
            kind=NameKind.FORMAL,
            citations=(Citation(s.FACTBOOK),),
            note="A former name; its dates are not known here.",
        ),
        Name(
            name="State of Cambodia",
            kind=NameKind.FORMAL,
            citations=(Citation(s.FACTBOOK),),
            note="A former name; its dates are not known here.",
        ),
        Name(
            name="Kampuchea",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
            note='The list writes "Cambodia (Kampuchea)".',
        ),
        Name(
            name="Cambodia (Kampuchea)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=811,
    gw=811,
    wikidata="Q424",
    capitals=(Capital(name="Phnom Penh", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1955-12-14",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
)
CHINA = State(
    id="CHN",
    name="China",
    formal_name="People's Republic of China",
    alpha_2="CN",
    numeric="156",
    names=(
        Name(name="PRC", kind=NameKind.SPELLING, citations=(Citation(s.FACTBOOK),)),
        Name(
            name="China (the People's Republic of)",
            kind=NameKind.SPELLING,
            usage="UN",
            citations=(Citation(s.COUNTRYCODE, "column un.name.en"),),
        ),
    ),
    region="Asia",
    subregion="Eastern Asia",
    cow=710,
    gw=710,
    wikidata="Q148",
    capitals=(Capital(name="Beijing", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            kind=NameKind.FORMAL,
            usage="UN",
            citations=(
                Citation(s.UN_ORG1469_P6),
                Citation(s.UN_IO1965),
                Citation(s.FACTBOOK),
            ),
            note=(
                "The union with Syria of 1958; Syria took its own seat again on 13 October 1961, "
                "and Egypt kept the name. When it became the Arab Republic of Egypt is not known "
                "here."
            ),
        ),
    ),
    region="Africa",
    subregion="Northern Africa",
    cow=651,
    gw=651,
    wikidata="Q79",
    capitals=(Capital(name="Cairo", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
    note=(
        "From 1958 to 13 October 1961 Egypt and Syria were one member of the United Nations, the "
        "United Arab Republic."
    ),
)
INDIA = State(
    id="IND",
    name="India",
    formal_name="Republic of India",
    alpha_2="IN",
    numeric="356",
    names=(Name(name="Bharat", citations=(Citation(s.FACTBOOK),), note="The name in Hindi."),),
    region="Asia",
    subregion="Southern Asia",
    cow=750,
    gw=750,
    wikidata="Q668",
    capitals=(Capital(name="New Delhi", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-30",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
INDONESIA = State(
    id="IDN",
    name="Indonesia",
    formal_name="Republic of Indonesia",
    alpha_2="ID",
    numeric="360",
    region="Asia",
    subregion="South-eastern Asia",
    cow=850,
    gw=850,
    wikidata="Q252",
    capitals=(Capital(name="Jakarta", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1950-09-28",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
    note=(
        "Its withdrawal from the United Nations took effect on 1 March 1965, and it is commonly "
        "said to have returned in 1966; the UN keeps the first date of admission."
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
            name="Iran, Islamic Republic of",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.PYCOUNTRY),),
        ),
        Name(
            name="Persia",
            citations=(Citation(s.FACTBOOK), Citation(s.ANDYBEGA_STATES)),
            note=(
                "A former name, out of use long before CICA; the year of the change is not known "
                "here."
            ),
        ),
        Name(
            name="Iran (Persia)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
        ),
    ),
    region="Asia",
    subregion="Southern Asia",
    cow=630,
    gw=630,
    wikidata="Q794",
    capitals=(Capital(name="Tehran", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
IRAQ = State(
    id="IRQ",
    name="Iraq",
    formal_name="Republic of Iraq",
    alpha_2="IQ",
    numeric="368",
    region="Asia",
    subregion="Western Asia",
    cow=645,
    gw=645,
    wikidata="Q796",
    capitals=(Capital(name="Baghdad", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-12-21",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
ISRAEL = State(
    id="ISR",
    name="Israel",
    formal_name="State of Israel",
    alpha_2="IL",
    numeric="376",
    region="Asia",
    subregion="Western Asia",
    cow=666,
    gw=666,
    wikidata="Q801",
    un_admission="1949-05-11",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
    note="No capital is given: CICA's documents name none.",
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
    capitals=(Capital(name="Tokyo", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1956-12-18",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
JORDAN = State(
    id="JOR",
    name="Jordan",
    formal_name="Hashemite Kingdom of Jordan",
    alpha_2="JO",
    numeric="400",
    names=(
        Name(
            name="Transjordan",
            citations=(Citation(s.FACTBOOK), Citation(s.LAS_WP)),
            note=(
                "The name when the League of Arab States was founded in 1945; 1946, 1949 and 1950 "
                "are all given for the change."
            ),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=663,
    gw=663,
    wikidata="Q810",
    capitals=(Capital(name="Amman", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1955-12-14",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
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
            period=Period("[..1991]", "1991"),
            citations=(Citation(s.FACTBOOK),),
            note=(
                "The name in the Soviet time, which ended in 1991; the day of the change is not "
                "known here."
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
            period=Period("[..1991-12-16]", "1997-12"),
            citations=(Citation(s.KAZ_CAP_INTERFAX), Citation(s.PEACESCIENCER)),
            note=(
                "Alma-Ata in the Soviet time; the start is a bound, the independence of the state. "
                "Only the month of the move is known here."
            ),
        ),
        Capital(
            name="Akmola",
            period=Period("1997-12", "1998-05"),
            citations=(Citation(s.KAZ_CAP_INTERFAX),),
            note="The present Astana under its earlier name. Only the months are known here.",
        ),
        Capital(
            name="Astana",
            period=Period("1998-05", "2019-03-23"),
            citations=(Citation(s.KAZ_CAP_INTERFAX), Citation(s.KAZ_CAP_NEWSAZ)),
            note="Akmola under a new name; presented to the public as the capital on 10 June 1998.",
        ),
        Capital(
            name="Nur-Sultan",
            period=Period("2019-03-23", "2022-09-17"),
            citations=(Citation(s.KAZ_CAP_NEWSAZ), Citation(s.KAZ_CAP_INTERFAX)),
            note=(
                "The decree on the new name was published on 23 March 2019; parliament had voted "
                "on 20 March."
            ),
        ),
        Capital(
            name="Astana",
            period=Period("2022-09-17"),
            citations=(
                Citation(s.KAZ_CAP_INTERFAX),
                Citation(s.KAZ_CAP_LI),
                Citation(s.FACTBOOK),
            ),
            note=(
                "The name was given back by an amendment of the constitution and a decree of 17 "
                "September 2022."
            ),
        ),
    ),
    un_admission="1992-03-02",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
KUWAIT = State(
    id="KWT",
    name="Kuwait",
    formal_name="State of Kuwait",
    alpha_2="KW",
    numeric="414",
    region="Asia",
    subregion="Western Asia",
    cow=690,
    gw=690,
    wikidata="Q817",
    capitals=(Capital(name="Kuwait City", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1963-05-14",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
KYRGYZSTAN = State(
    id="KGZ",
    name="Kyrgyzstan",
    formal_name="Kyrgyz Republic",
    alpha_2="KG",
    numeric="417",
    region="Asia",
    subregion="Central Asia",
    cow=703,
    gw=703,
    wikidata="Q813",
    capitals=(Capital(name="Bishkek", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1992-03-02",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
)
LAOS = State(
    id="LAO",
    name="Laos",
    formal_name="Lao People's Democratic Republic",
    alpha_2="LA",
    numeric="418",
    names=(
        Name(
            name="Lao People's Democratic Republic",
            usage="UN",
            citations=(Citation(s.PYCOUNTRY), Citation(s.COUNTRYCODE)),
            note="The short name at the UN and in ISO 3166-1 is the formal name.",
        ),
        Name(
            name="Lao People's Democratic Republic (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.COUNTRYCODE),),
        ),
        Name(name="Lao PDR", kind=NameKind.SPELLING, citations=(Citation(s.FACTBOOK),)),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=812,
    gw=812,
    wikidata="Q819",
    capitals=(Capital(name="Vientiane", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1955-12-14",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
    capitals=(Capital(name="Beirut", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            period=Period("1957-09-17", "1963-09-16"),
            usage="UN",
            citations=(Citation(s.UN_NATIONSENC),),
            note="The name of the UN member from its admission until Malaysia was formed.",
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=820,
    gw=820,
    wikidata="Q833",
    capitals=(Capital(name="Kuala Lumpur", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1957-09-17",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_NATIONSENC, "date of admission"), _ITEM),
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
            period=Period("[..1992]", "1992"),
            citations=(Citation(s.FACTBOOK),),
            note="Given up in 1992; the day is not known here.",
        ),
    ),
    region="Asia",
    subregion="Eastern Asia",
    cow=712,
    gw=712,
    wikidata="Q711",
    capitals=(Capital(name="Ulaanbaatar", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1961-10-27",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
)
PAKISTAN = State(
    id="PAK",
    name="Pakistan",
    formal_name="Islamic Republic of Pakistan",
    alpha_2="PK",
    numeric="586",
    region="Asia",
    subregion="Southern Asia",
    cow=770,
    gw=770,
    wikidata="Q843",
    capitals=(Capital(name="Islamabad", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1947-09-30",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            usage="UN",
            citations=(Citation(s.PYCOUNTRY), Citation(s.UN_6719_WP)),
            note=(
                "The observer State has this name at the UN, which from 15 December 1988 had "
                'called the observer "Palestine"; the day of the change, in or after December '
                "2012, is not known here."
            ),
        ),
        Name(
            name="Palestine, State of",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.PYCOUNTRY), Citation(s.ISO3166_PKG)),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    wikidata="Q219060",
    citations=(
        _ISO,
        Citation(s.COUNTRYCODE, "M49 regions"),
        Citation(s.UN_6719_JVL, "resolution 67/19"),
        _ITEM,
    ),
    note=(
        "No capital is given: CICA's documents name none. Palestine is not a member of the United "
        "Nations: by General Assembly resolution 67/19 of 29 November 2012 it is a non-member "
        "observer State. It stands neither in the state system of the Correlates of War nor in the "
        "list of Gleditsch and Ward."
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
            name="Philippines (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.COUNTRYCODE),),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=840,
    gw=840,
    wikidata="Q928",
    capitals=(Capital(name="Manila", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
)
QATAR = State(
    id="QAT",
    name="Qatar",
    formal_name="State of Qatar",
    alpha_2="QA",
    numeric="634",
    region="Asia",
    subregion="Western Asia",
    cow=694,
    gw=694,
    wikidata="Q846",
    capitals=(Capital(name="Doha", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1971-09-21",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
)
REPUBLIC_OF_KOREA = State(
    id="KOR",
    name="Republic of Korea",
    formal_name="Republic of Korea",
    alpha_2="KR",
    numeric="410",
    names=(
        Name(
            name="South Korea",
            usage="COW",
            citations=(
                Citation(s.ANDYBEGA_STATES),
                Citation(s.COUNTRYCODE),
                Citation(s.PYCOUNTRY),
                Citation(s.COCO),
            ),
        ),
        Name(
            name="Korea, Republic of",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.PYCOUNTRY), Citation(s.ANDYBEGA_STATES)),
            note="The Gleditsch-Ward list writes it so as well.",
        ),
        Name(
            name="Korea (the Republic of)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.COUNTRYCODE),),
        ),
        Name(name="ROK", kind=NameKind.SPELLING, citations=(Citation(s.FACTBOOK),)),
    ),
    region="Asia",
    subregion="Eastern Asia",
    cow=732,
    gw=732,
    wikidata="Q884",
    capitals=(Capital(name="Seoul", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1991-09-17",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
                Citation(s.PYCOUNTRY),
                Citation(s.COUNTRYCODE),
                Citation(s.UN_RUS_NOTE),
            ),
            note="The short name at the UN and in ISO 3166-1 is the formal name.",
        ),
        Name(
            name="Russian Federation (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.COUNTRYCODE),),
        ),
        Name(
            name="Russia (Soviet Union)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
        ),
        Name(
            name="Union of Soviet Socialist Republics",
            kind=NameKind.FORMAL,
            period=Period("1945-10-24", "1991-12-24"),
            usage="UN",
            citations=(Citation(s.UN_RUS_NOTE), Citation(s.UN_ORG1469_FR3)),
            note=(
                "The predecessor in the UN seat, which the Russian Federation continues by its "
                "letter of 24 December 1991."
            ),
        ),
    ),
    region="Europe",
    subregion="Eastern Europe",
    cow=365,
    gw=365,
    wikidata="Q159",
    capitals=(Capital(name="Moscow", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_FR3, "date of admission"), _ITEM),
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
    capitals=(Capital(name="Riyadh", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            period=Period("1955-12-14", "1972"),
            usage="UN",
            citations=(
                Citation(s.UN_YEARBOOK1974),
                Citation(s.LKA_NAME),
                Citation(s.FACTBOOK),
            ),
            note="The name at admission to the UN; only the year of the change is known here.",
        ),
        Name(
            name="Sri Lanka (Ceylon)",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
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
            citations=(Citation(s.FACTBOOK),),
            note="The legislative capital.",
        ),
        Capital(
            name="Colombo",
            citations=(Citation(s.FACTBOOK),),
            note="The commercial capital and the seat of most of the executive.",
        ),
    ),
    un_admission="1955-12-14",
    citations=(_ISO, _REGION_NUMBERS, _UN_LIST, _ITEM),
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
            period=Period("[..1991]", "1991"),
            citations=(Citation(s.FACTBOOK),),
            note=(
                "The name in the Soviet time, which ended in 1991; the day of the change is not "
                "known here."
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=702,
    gw=702,
    wikidata="Q863",
    capitals=(Capital(name="Dushanbe", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1992-03-02",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
            citations=(Citation(s.FACTBOOK),),
            note="A former name, out of use long before CICA.",
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=800,
    gw=800,
    wikidata="Q869",
    capitals=(Capital(name="Bangkok", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1946-12-16",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
            period=Period("1945-10-24", "2022-06-01"),
            usage="UN",
            citations=(
                Citation(s.TUR_NAME_ZEE),
                Citation(s.TUR_NAME_FPJ),
                Citation(s.UN_YEARBOOK1974),
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
            citations=(Citation(s.TUR_NAME_FPJ), Citation(s.PCGN_TIMELINE)),
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
            citations=(Citation(s.ANDYBEGA_STATES),),
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=640,
    gw=640,
    wikidata="Q43",
    capitals=(Capital(name="Ankara", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
            period=Period("[..1991]", "1991"),
            citations=(Citation(s.FACTBOOK),),
            note=(
                "The name in the Soviet time, which ended in 1991; the day of the change is not "
                "known here."
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=701,
    gw=701,
    wikidata="Q874",
    capitals=(Capital(name="Ashgabat", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1992-03-02",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
            period=Period("1945-10-24", "1991"),
            usage="UN",
            citations=(Citation(s.UN_ORG1469_P6), Citation(s.FACTBOOK)),
            note=(
                "The name of the original UN member, until 1991; the day of the change is not "
                "known here."
            ),
        ),
    ),
    region="Europe",
    subregion="Eastern Europe",
    cow=369,
    gw=369,
    wikidata="Q212",
    capitals=(Capital(name="Kyiv", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
    note="It is an original member of the United Nations, as the Ukrainian SSR.",
)
UNITED_ARAB_EMIRATES = State(
    id="ARE",
    name="United Arab Emirates",
    formal_name="United Arab Emirates",
    alpha_2="AE",
    numeric="784",
    names=(
        Name(name="UAE", kind=NameKind.SPELLING, citations=(Citation(s.FACTBOOK),)),
        Name(
            name="United Arab Emirates (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.COUNTRYCODE),),
        ),
        Name(
            name="Trucial States",
            citations=(Citation(s.FACTBOOK),),
            note="The name before independence in 1971.",
        ),
    ),
    region="Asia",
    subregion="Western Asia",
    cow=696,
    gw=696,
    wikidata="Q878",
    capitals=(Capital(name="Abu Dhabi", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1971-12-09",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
            citations=(Citation(s.COUNTRYCODE), Citation(s.ISO3166_PKG)),
            note="The short name at the UN and in ISO 3166-1 is the formal name.",
        ),
        Name(
            name="United States of America (the)",
            kind=NameKind.SPELLING,
            usage="ISO 3166-1",
            citations=(Citation(s.COUNTRYCODE),),
        ),
        Name(name="USA", kind=NameKind.SPELLING, citations=(Citation(s.FACTBOOK),)),
    ),
    region="Americas",
    subregion="Northern America",
    cow=2,
    gw=2,
    wikidata="Q30",
    capitals=(Capital(name="Washington, D.C.", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1945-10-24",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
            period=Period("[..1991]", "1991"),
            citations=(Citation(s.FACTBOOK),),
            note=(
                "The name in the Soviet time, which ended in 1991; the day of the change is not "
                "known here."
            ),
        ),
    ),
    region="Asia",
    subregion="Central Asia",
    cow=704,
    gw=704,
    wikidata="Q265",
    capitals=(Capital(name="Tashkent", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1992-03-02",
    citations=(_ISO, _REGION_NUMBERS, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
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
                Citation(s.PYCOUNTRY),
                Citation(s.COCO),
                Citation(s.ANDYBEGA_STATES),
            ),
            note='CICA writes "Viet Nam" and "Vietnam"; the COW list has "Vietnam".',
        ),
        Name(
            name="Socialist Republic of Vietnam",
            kind=NameKind.FORMAL,
            usage="CICA",
            citations=(
                Citation(s.CICA_INDIA_2010),
                Citation(s.COCO),
                Citation(s.FACTBOOK),
            ),
        ),
        Name(
            name="Vietnam, Democratic Republic of",
            kind=NameKind.SPELLING,
            usage="Gleditsch-Ward",
            citations=(Citation(s.ANDYBEGA_STATES),),
        ),
    ),
    region="Asia",
    subregion="South-eastern Asia",
    cow=816,
    gw=816,
    wikidata="Q881",
    capitals=(Capital(name="Hanoi", citations=(Citation(s.FACTBOOK),)),),
    un_admission="1977-09-20",
    citations=(_ISO, _REGION_COW, _GW, Citation(s.UN_ORG1469_P6, "date of admission"), _ITEM),
    note=(
        "The date of admission is that of the unified state. In the list of Gleditsch and Ward it "
        "continues 816, the Democratic Republic of Vietnam; two common conversion tables point to "
        "states that have ended."
    ),
    alternatives=(
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
