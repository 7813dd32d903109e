"""What data sets published about who is in CICA, and why they differ from the record.

The entries are theirs, right or wrong. The lists of ministries and agencies are in
`cica.data.published_dated`.
"""

from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import (
    Citation,
    Explanation,
    ListedDay,
    PublishedEntry,
    PublishedList,
)
from cica.terms import Cause, Counted, ListUnit, Role

# The lists.

COW = PublishedList(
    id="cow-igo-v3",
    title="Correlates of War: Intergovernmental Organizations, version 3",
    organization=o.CICA,
    authors=(
        "Pevehouse, Jon C. W.",
        "Nordstrom, Timothy",
        "McManus, Roseanne W.",
        "Jamison, Anne Spencer",
    ),
    version="3.0",
    licence="none stated; the authors ask to be cited",
    address="https://correlatesofwar.org/data-sets/IGOs",
    unit=ListUnit.STATE_YEAR,
    first=2006,
    last=2014,
    scheme=(Role.MEMBER, Role.ASSOCIATE, Role.OBSERVER),
    roles=(Role.MEMBER,),
    uncoded=(st.PALESTINE,),
    state_rule="the states of the Correlates of War system",
    membership_rule=(
        "An organization needs three member states, a plenary at least every ten years and a "
        "permanent secretariat; it is coded from the first year in which it works. A state is "
        "coded by year: 1 full member, 2 associate, 3 observer, 0 none, -9 missing. A few are "
        "coded by the year of accession or signature."
    ),
    citations=(
        Citation(s.COW_IGO, "organization 1345, CICA, from 2006"),
        Citation(s.COW_IGO, "codebook, part II"),
    ),
    note=(
        "CICA begins in 2006, when its Secretariat was opened, and ends with the data set. All "
        "values are 1 or 0: its observers are coded as if they had no tie."
    ),
)
MIGO = PublishedList(
    id="migo-v3",
    title="Membership in informal international organizations (MIGO)",
    organization=o.CICA,
    authors=("Roger, Charles B.", "Rowan, Sam S."),
    version="3",
    address="https://doi.org/10.7910/DVN/8CYXX5",
    unit=ListUnit.STATE_YEAR,
    first=1999,
    last=2006,
    scheme=(Role.MEMBER, Role.ASSOCIATE, Role.OBSERVER),
    roles=(Role.MEMBER,),
    uncoded=(st.PALESTINE,),
    state_rule="195 countries; Palestine is not among them",
    membership_rule=(
        "An organization is informal if its founding text does not bind in law; the data set "
        "complements that of the Correlates of War and codes 1, 2 and 3 as that does. How the year "
        "of a membership is found was not readable."
    ),
    citations=(Citation(s.MIGO_2022, "CICA, 1999 to 2006"),),
    note=(
        "CICA leaves the data set in the year in which it gets a secretariat and enters that of "
        "the Correlates of War: 2006 is in both. The columns Begin and End are those of the state "
        "in the data set, not of its membership. The terms of use were not readable."
    ),
)
IIGO = PublishedList(
    id="iigo-2",
    title="Informal Intergovernmental Organizations 2.0",
    organization=o.CICA,
    authors=("Vabulas, Felicity", "Snidal, Duncan"),
    version="2.0",
    address="https://doi.org/10.1177/0022343320943920",
    unit=ListUnit.SNAPSHOT,
    first=2017,
    last=2017,
    scheme=(Role.MEMBER,),
    roles=(Role.MEMBER,),
    uncoded=(st.PALESTINE,),
    state_rule="the states of the Correlates of War system, without observers and organizations",
    membership_rule=(
        "A state is a member if it attends meetings at a high level, takes part in the work and is "
        "expected to. There is one list, for 2017 or the last year of the organization."
    ),
    citations=(
        Citation(s.IIGO_2021, "online appendix, table 3"),
        Citation(s.IIGO_2021, "online appendix, table 1, number 49"),
    ),
    note=(
        "Table 1 counts 26 members, table 3 names 25: it has no Palestine. Begin 1999 and End 2006 "
        "are the years of the organization, not those of a member. No terms of use were found."
    ),
)
IIGO_2013 = PublishedList(
    id="iigo-2013",
    title="Informal intergovernmental organizations, list of 2013",
    organization=o.CICA,
    authors=("Vabulas, Felicity", "Snidal, Duncan"),
    version="2013",
    address="https://doi.org/10.1177/0022343320943920",
    unit=ListUnit.COUNTS,
    first=2013,
    last=2013,
    scheme=(Role.MEMBER,),
    state_rule="not stated",
    membership_rule="the number of current members",
    citations=(Citation(s.IIGO_2021, "tables, sheet IIGO RIPE list"),),
    note="An earlier list of the same authors, which their tables repeat.",
)
DIGO = PublishedList(
    id="digo-1",
    title="Death of international organizations (DIGO)",
    organization=o.CICA,
    authors=("Eilstrup-Sangiovanni, Mette",),
    version="1.0",
    address="https://doi.org/10.1007/s11558-018-9340-5",
    unit=ListUnit.COUNTS,
    first=2002,
    last=2016,
    scheme=(Role.MEMBER, Role.ASSOCIATE, Role.OBSERVER),
    state_rule="not stated for CICA; the numbers fit the states of the Correlates of War system",
    membership_rule="the number of full members in the first and in the last year",
    citations=(Citation(s.DIGO_2020, "CICA: sdate 2002, full_membership_start and _end"),),
    note="The last year, 2016, is the one in which the data end; CICA is coded as living then.",
)
FACTBOOK = PublishedList(
    id="cia-factbook",
    title="The World Factbook: International organization participation",
    organization=o.CICA,
    authors=("Central Intelligence Agency",),
    version="editions of 2010 to 2025",
    licence="public domain",
    address="https://github.com/MilkMp/CIA-World-Factbooks-Archive-1990-2025",
    unit=ListUnit.STATE_YEAR,
    first=2010,
    last=2025,
    days=(
        ListedDay(2010, "[2011-01-25..2011-02-10]"),
        ListedDay(2011, "2011-12-14"),
        ListedDay(2012, "2013-01-21"),
        ListedDay(2013, "2013-12-06"),
        ListedDay(2014, "2014-06-19"),
        ListedDay(2015, "2015-12-21"),
        ListedDay(2016, "2016-12-28"),
        ListedDay(2017, "2017-12-20"),
        ListedDay(2021, "2021-12-17"),
        ListedDay(2022, "2022-12-16"),
        ListedDay(2023, "2023-12-20"),
        ListedDay(2024, "2024-12-13"),
        ListedDay(2025, "2026-01-17"),
    ),
    scheme=(Role.MEMBER, Role.OBSERVER),
    roles=(Role.MEMBER, Role.OBSERVER),
    uncoded=(st.PALESTINE,),
    state_rule="countries; the entries on the West Bank and on Gaza have no such field",
    membership_rule="none published; the field names organizations, some with (observer)",
    citations=(
        Citation(s.FACTBOOK_ARCHIVE, "editions of 2010 to 2025"),
        Citation(s.FACTBOOK, "history of the files, July 2014 to January 2026"),
    ),
    note=(
        "The edition of 2010 is the first that names CICA. An edition is not a calendar year: the "
        "day given is that on which the last office-holder who can be dated took office. The "
        "history of the files agrees with the editions."
    ),
)
INTERNACIA = PublishedList(
    id="internacia-db",
    title="internacia-db: intergovernmental blocks",
    organization=o.CICA,
    authors=("Dateno",),
    version="2025-12-20",
    licence="MIT",
    address="https://github.com/datenoio/internacia-db",
    unit=ListUnit.SNAPSHOT,
    first=2025,
    last=2025,
    days=(ListedDay(2025, "2025-12-20"),),
    scheme=(Role.MEMBER, Role.OBSERVER),
    roles=(Role.MEMBER,),
    state_rule="countries of the World Bank's list",
    membership_rule="none published; each country has a status",
    citations=(Citation(s.INTERNACIA_DB),),
    note="Read by the Python package internacia, which downloads it.",
)
WORLDCOUNTRYGROUPS = PublishedList(
    id="worldcountrygroups",
    title="worldcountrygroups: CICA",
    organization=o.CICA,
    authors=("Gonzalez, Tomas",),
    version="0.5.0",
    licence="MIT",
    address="https://github.com/tomasgonz/worldcountrygroups",
    unit=ListUnit.SNAPSHOT,
    first=2026,
    last=2026,
    days=(ListedDay(2026, "2026-03-03"),),
    scheme=(Role.MEMBER,),
    roles=(Role.MEMBER,),
    state_rule="countries of ISO 3166-1",
    membership_rule="none published; the file lists countries",
    citations=(Citation(s.WORLDCOUNTRYGROUPS),),
)

# The entries: state, the list's own code and name, first and last year, role, and the value as the
# list has it.

COW_ENTRIES = (
    *(
        PublishedEntry(
            list=COW,
            party=party,
            code=code,
            name=name,
            first=first,
            last=last,
            role=Role.MEMBER,
            raw="1",
        )
        for party, code, name, first, last in (
            (st.AFGHANISTAN, "700", "afghanistan", 2006, 2014),
            (st.AZERBAIJAN, "373", "azerbaijan", 2006, 2014),
            (st.BAHRAIN, "692", "bahrain", 2011, 2014),
            (st.BANGLADESH, "771", "bangladesh", 2014, 2014),
            (st.CAMBODIA, "811", "cambodia", 2011, 2014),
            (st.CHINA, "710", "china", 2006, 2014),
            (st.EGYPT, "651", "egypt", 2006, 2014),
            (st.INDIA, "750", "india", 2006, 2014),
            (st.IRAN, "630", "iran", 2006, 2014),
            (st.IRAQ, "645", "iraq", 2010, 2014),
            (st.ISRAEL, "666", "israel", 2006, 2014),
            (st.JORDAN, "663", "jordan", 2008, 2014),
            (st.KAZAKHSTAN, "705", "kazakhstan", 2006, 2014),
            (st.KYRGYZSTAN, "703", "kyrgyzstan", 2006, 2014),
            (st.MONGOLIA, "712", "mongolia", 2006, 2014),
            (st.PAKISTAN, "770", "pakistan", 2006, 2014),
            (st.QATAR, "694", "qatar", 2014, 2014),
            (st.RUSSIA, "365", "russia", 2006, 2014),
            (st.REPUBLIC_OF_KOREA, "732", "sokorea", 2006, 2014),
            (st.TAJIKISTAN, "702", "tajikistan", 2006, 2014),
            (st.THAILAND, "800", "thailand", 2006, 2014),
            (st.TURKIYE, "640", "turkey", 2006, 2014),
            (st.UNITED_ARAB_EMIRATES, "696", "uae", 2008, 2014),
            (st.UZBEKISTAN, "704", "uzbekistan", 2006, 2014),
            (st.VIET_NAM, "816", "vietnam", 2010, 2014),
        )
    ),
)
MIGO_ENTRIES = (
    *(
        PublishedEntry(
            list=MIGO,
            party=party,
            code=code,
            name=name,
            first=first,
            last=last,
            role=Role.MEMBER,
            raw="1",
        )
        for party, code, name, first, last in (
            (st.AFGHANISTAN, "700", "Afghanistan", 1999, 2006),
            (st.AZERBAIJAN, "373", "Azerbaijan", 1999, 2006),
            (st.CHINA, "710", "China", 1999, 2006),
            (st.EGYPT, "651", "Egypt", 1999, 2006),
            (st.INDIA, "750", "India", 1999, 2006),
            (st.IRAN, "630", "Iran", 1999, 2006),
            (st.ISRAEL, "666", "Israel", 1999, 2006),
            (st.KAZAKHSTAN, "705", "Kazakhstan", 1999, 2006),
            (st.KYRGYZSTAN, "703", "Kyrgyzstan", 1999, 2006),
            (st.REPUBLIC_OF_KOREA, "732", "South Korea", 2006, 2006),
            (st.MONGOLIA, "712", "Mongolia", 2000, 2006),
            (st.PAKISTAN, "770", "Pakistan", 1999, 2006),
            (st.RUSSIA, "365", "Russia", 1999, 2006),
            (st.THAILAND, "800", "Thailand", 2004, 2006),
            (st.TAJIKISTAN, "702", "Tajikistan", 1999, 2006),
            (st.TURKIYE, "640", "Turkey", 1999, 2006),
            (st.UZBEKISTAN, "704", "Uzbekistan", 1999, 2006),
        )
    ),
)
IIGO_ENTRIES = (
    *(
        PublishedEntry(
            list=IIGO,
            party=party,
            name=name,
            first=2017,
            last=2017,
            role=Role.MEMBER,
            raw="1",
        )
        for party, name in (
            (st.AFGHANISTAN, "Afghanistan"),
            (st.AZERBAIJAN, "Azerbaijan"),
            (st.BAHRAIN, "Bahrain"),
            (st.BANGLADESH, "Bangladesh"),
            (st.CAMBODIA, "Cambodia"),
            (st.CHINA, "China"),
            (st.EGYPT, "Egypt"),
            (st.INDIA, "India"),
            (st.IRAN, "Iran"),
            (st.IRAQ, "Iraq"),
            (st.ISRAEL, "Israel"),
            (st.JORDAN, "Jordan"),
            (st.KAZAKHSTAN, "Kazakhstan"),
            (st.REPUBLIC_OF_KOREA, "Korea"),
            (st.KYRGYZSTAN, "Kyrgyzstan"),
            (st.MONGOLIA, "Mongolia"),
            (st.PAKISTAN, "Pakistan"),
            (st.QATAR, "Qatar"),
            (st.RUSSIA, "Russia"),
            (st.TAJIKISTAN, "Tajikistan"),
            (st.THAILAND, "Thailand"),
            (st.TURKIYE, "Turkey"),
            (st.UNITED_ARAB_EMIRATES, "United Arab Emirates"),
            (st.UZBEKISTAN, "Uzbekistan"),
            (st.VIET_NAM, "Vietnam"),
        )
    ),
    PublishedEntry(
        list=IIGO,
        first=2017,
        last=2017,
        role=Role.MEMBER,
        raw="26",
        count=26,
        counted=Counted.STATES,
    ),
)
IIGO_2013_ENTRY = PublishedEntry(
    list=IIGO_2013,
    first=2013,
    last=2013,
    role=Role.MEMBER,
    raw="24",
    count=24,
    counted=Counted.STATES,
)
DIGO_ENTRIES = tuple(
    PublishedEntry(
        list=DIGO,
        first=year,
        last=year,
        role=Role.MEMBER,
        raw=str(count),
        count=count,
        counted=Counted.STATES,
    )
    for year, count in ((2002, 15), (2016, 16))
)
FACTBOOK_ENTRIES = (
    *(
        PublishedEntry(
            list=FACTBOOK,
            party=party,
            code=code,
            name=name,
            first=first,
            last=last,
            role=role,
            raw=raw,
        )
        for party, code, name, first, last, role, raw in (
            (
                st.UNITED_ARAB_EMIRATES,
                "AE",
                "United Arab Emirates",
                2010,
                2025,
                Role.MEMBER,
                "CICA",
            ),
            (st.AFGHANISTAN, "AF", "Afghanistan", 2010, 2014, Role.MEMBER, "CICA"),
            (st.AFGHANISTAN, "AF", "Afghanistan", 2016, 2025, Role.MEMBER, "CICA"),
            (st.AZERBAIJAN, "AJ", "Azerbaijan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.BAHRAIN, "BA", "Bahrain", 2010, 2025, Role.MEMBER, "CICA"),
            (st.BANGLADESH, "BG", "Bangladesh", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (None, "BY", "Burundi", 2015, 2025, Role.MEMBER, "CICA"),
            (st.CAMBODIA, "CB", "Cambodia", 2010, 2010, Role.OBSERVER, "CICA (observer)"),
            (st.CAMBODIA, "CB", "Cambodia", 2011, 2017, Role.MEMBER, "CICA, CICA (observer)"),
            (st.CAMBODIA, "CB", "Cambodia", 2011, 2017, Role.OBSERVER, "CICA, CICA (observer)"),
            (st.CAMBODIA, "CB", "Cambodia", 2018, 2025, Role.MEMBER, "CICA"),
            (st.SRI_LANKA, "CE", "Sri Lanka", 2015, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.CHINA, "CH", "China", 2010, 2025, Role.MEMBER, "CICA"),
            (st.EGYPT, "EG", "Egypt", 2010, 2025, Role.MEMBER, "CICA"),
            (st.INDONESIA, "ID", "Indonesia", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.INDIA, "IN", "India", 2010, 2025, Role.MEMBER, "CICA"),
            (st.IRAN, "IR", "Iran", 2010, 2025, Role.MEMBER, "CICA"),
            (st.ISRAEL, "IS", "Israel", 2010, 2025, Role.MEMBER, "CICA"),
            (st.IRAQ, "IZ", "Iraq", 2010, 2025, Role.MEMBER, "CICA"),
            (st.JAPAN, "JA", "Japan", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.JORDAN, "JO", "Jordan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.KYRGYZSTAN, "KG", "Kyrgyzstan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.REPUBLIC_OF_KOREA, "KS", "Korea, South", 2010, 2025, Role.MEMBER, "CICA"),
            (st.KAZAKHSTAN, "KZ", "Kazakhstan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.MONGOLIA, "MG", "Mongolia", 2010, 2025, Role.MEMBER, "CICA"),
            (st.MALAYSIA, "MY", "Malaysia", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.PAKISTAN, "PK", "Pakistan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.QATAR, "QA", "Qatar", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.PHILIPPINES, "RP", "Philippines", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.RUSSIA, "RS", "Russia", 2010, 2025, Role.MEMBER, "CICA"),
            (st.THAILAND, "TH", "Thailand", 2010, 2025, Role.MEMBER, "CICA"),
            (st.TAJIKISTAN, "TI", "Tajikistan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.TURKIYE, "TU", "Turkey (Turkiye)", 2010, 2025, Role.MEMBER, "CICA"),
            (st.UKRAINE, "UP", "Ukraine", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.UNITED_STATES, "US", "United States", 2010, 2025, Role.OBSERVER, "CICA (observer)"),
            (st.UZBEKISTAN, "UZ", "Uzbekistan", 2010, 2025, Role.MEMBER, "CICA"),
            (st.VIET_NAM, "VM", "Vietnam", 2010, 2025, Role.MEMBER, "CICA"),
        )
    ),
)
INTERNACIA_ENTRIES = (
    *(
        PublishedEntry(
            list=INTERNACIA,
            party=party,
            code=code,
            name=name,
            first=2025,
            last=2025,
            role=Role.MEMBER,
            raw="member",
        )
        for party, code, name in (
            (st.AFGHANISTAN, "AF", "Afghanistan"),
            (st.AZERBAIJAN, "AZ", "Azerbaijan"),
            (st.BAHRAIN, "BH", "Bahrain"),
            (st.BANGLADESH, "BD", "Bangladesh"),
            (st.CAMBODIA, "KH", "Cambodia"),
            (st.CHINA, "CN", "China"),
            (st.EGYPT, "EG", "Egypt, Arab Rep."),
            (st.INDIA, "IN", "India"),
            (st.IRAN, "IR", "Iran, Islamic Rep."),
            (st.IRAQ, "IQ", "Iraq"),
            (st.ISRAEL, "IL", "Israel"),
            (st.JORDAN, "JO", "Jordan"),
            (st.KAZAKHSTAN, "KZ", "Kazakhstan"),
            (st.KUWAIT, "KW", "Kuwait"),
            (st.KYRGYZSTAN, "KG", "Kyrgyz Republic"),
            (st.MONGOLIA, "MN", "Mongolia"),
            (st.PAKISTAN, "PK", "Pakistan"),
            (st.PALESTINE, "PS", "West Bank and Gaza"),
            (st.QATAR, "QA", "Qatar"),
            (st.REPUBLIC_OF_KOREA, "KR", "Korea, Rep."),
            (st.RUSSIA, "RU", "Russian Federation"),
            (st.SRI_LANKA, "LK", "Sri Lanka"),
            (st.TAJIKISTAN, "TJ", "Tajikistan"),
            (st.THAILAND, "TH", "Thailand"),
            (st.TURKIYE, "TR", "Turkey"),
            (st.UNITED_ARAB_EMIRATES, "AE", "United Arab Emirates"),
            (st.UZBEKISTAN, "UZ", "Uzbekistan"),
            (st.VIET_NAM, "VN", "Vietnam"),
        )
    ),
)
WORLDCOUNTRYGROUPS_ENTRIES = (
    *(
        PublishedEntry(
            list=WORLDCOUNTRYGROUPS,
            party=party,
            code=code,
            name=name,
            first=2026,
            last=2026,
            role=Role.MEMBER,
        )
        for party, code, name in (
            (st.AFGHANISTAN, "AF", "Afghanistan"),
            (st.AZERBAIJAN, "AZ", "Azerbaijan"),
            (st.BAHRAIN, "BH", "Bahrain"),
            (st.BANGLADESH, "BD", "Bangladesh"),
            (st.CAMBODIA, "KH", "Cambodia"),
            (st.CHINA, "CN", "China"),
            (st.EGYPT, "EG", "Egypt"),
            (st.INDIA, "IN", "India"),
            (st.IRAN, "IR", "Iran"),
            (st.IRAQ, "IQ", "Iraq"),
            (st.ISRAEL, "IL", "Israel"),
            (st.JORDAN, "JO", "Jordan"),
            (st.KAZAKHSTAN, "KZ", "Kazakhstan"),
            (st.KYRGYZSTAN, "KG", "Kyrgyzstan"),
            (st.MONGOLIA, "MN", "Mongolia"),
            (st.PAKISTAN, "PK", "Pakistan"),
            (st.PALESTINE, "PS", "Palestine"),
            (st.QATAR, "QA", "Qatar"),
            (st.REPUBLIC_OF_KOREA, "KR", "Republic of Korea"),
            (st.RUSSIA, "RU", "Russian Federation"),
            (st.SRI_LANKA, "LK", "Sri Lanka"),
            (st.TAJIKISTAN, "TJ", "Tajikistan"),
            (st.THAILAND, "TH", "Thailand"),
            (st.TURKIYE, "TR", "Turkey"),
            (st.UNITED_ARAB_EMIRATES, "AE", "United Arab Emirates"),
            (st.UZBEKISTAN, "UZ", "Uzbekistan"),
            (st.VIET_NAM, "VN", "Viet Nam"),
        )
    ),
)

# Why they differ.

EXPLANATIONS = (
    Explanation(
        list=COW,
        party=st.PALESTINE,
        first=2006,
        last=2014,
        cause=Cause.RULE,
        text="The data set codes the states of the Correlates of War system, without Palestine.",
        citations=(Citation(s.COW_IGO, "codebook"),),
    ),
    Explanation(
        list=COW,
        role=Role.OBSERVER,
        first=2006,
        last=2014,
        cause=Cause.OMISSION,
        text=(
            "The scheme has a value for observers and uses it for other organizations, such as "
            "SAARC in 2014; for CICA it was never used."
        ),
        citations=(Citation(s.COW_IGO, "CICA and SAARC, 2014"),),
    ),
    Explanation(
        list=COW,
        first=1992,
        last=2005,
        cause=Cause.RULE,
        text=(
            "An organization is coded once it has a permanent secretariat; that of CICA was opened "
            "in 2006."
        ),
        citations=(Citation(s.COW_IGO, "codebook, part II"),),
    ),
    Explanation(
        list=COW,
        first=2015,
        last=2026,
        cause=Cause.RULE,
        text="The data set ends with 2014.",
        citations=(Citation(s.COW_IGO),),
    ),
    Explanation(
        list=MIGO,
        party=st.PALESTINE,
        first=1999,
        last=2006,
        cause=Cause.RULE,
        text="The data set covers 195 countries; Palestine is not among them.",
        citations=(Citation(s.MIGO_2022, "CICA, 1999 to 2006"),),
    ),
    Explanation(
        list=MIGO,
        party=st.MONGOLIA,
        first=1999,
        last=2000,
        cause=Cause.OPEN,
        text=(
            "The data set has Mongolia from 2000. The record knows that it joined after the "
            "meeting of September 1999 and by November 2001; no document seen so far settles the "
            "year, and the data set does not explain its own."
        ),
        citations=(
            Citation(s.MIGO_2022, "Mongolia, from 2000"),
            Citation(s.PRAVDA_2001, "the sixteen members"),
        ),
    ),
    Explanation(
        list=MIGO,
        role=Role.OBSERVER,
        first=1999,
        last=2006,
        cause=Cause.OMISSION,
        text="The scheme has a value for observers; for CICA it was never used.",
        citations=(Citation(s.MIGO_2022, "CICA, 1999 to 2006"),),
    ),
    Explanation(
        list=MIGO,
        first=2007,
        last=2026,
        cause=Cause.RULE,
        text=(
            "The data set is about informal organizations. CICA leaves it in the year in which it "
            "gets a secretariat; that this is the reason is inferred from the year."
        ),
        citations=(Citation(s.MIGO_2022, "last year of each organization"),),
    ),
    Explanation(
        list=IIGO,
        party=st.PALESTINE,
        first=2017,
        last=2017,
        cause=Cause.RULE,
        text=(
            "Table 3 lists the states of the Correlates of War system, without Palestine, although "
            "table 1 counts one member more than it names."
        ),
        citations=(Citation(s.IIGO_2021, "online appendix, tables 1 and 3"),),
    ),
    Explanation(
        list=IIGO,
        role=Role.OBSERVER,
        first=2017,
        last=2017,
        cause=Cause.RULE,
        text="The data set does not count observers.",
        citations=(Citation(s.IIGO_2021, "online appendix, variable Nbr_State_Mbrs_2017_or_end"),),
    ),
    Explanation(
        list=IIGO,
        first=1992,
        last=2016,
        cause=Cause.RULE,
        text=(
            "There is one list, for 2017 or the last year of an organization. The year 1999 beside "
            "a state is that of the organization."
        ),
        citations=(Citation(s.IIGO_2021, "online appendix, table 3"),),
    ),
    Explanation(
        list=DIGO,
        first=2002,
        last=2002,
        cause=Cause.RULE,
        text=(
            "The number is that of the record without Palestine, which the Correlates of War does "
            "not code; that the number comes from there is inferred."
        ),
        citations=(Citation(s.DIGO_2020, "CICA, full_membership_start"),),
    ),
    Explanation(
        list=DIGO,
        first=2016,
        last=2016,
        cause=Cause.STALE,
        text=(
            "The number is that of 2005 without Palestine. It was probably taken from an earlier "
            "version of the Correlates of War, which ends in 2005."
        ),
        citations=(Citation(s.DIGO_2020, "CICA, full_membership_end"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.PALESTINE,
        first=2010,
        last=2025,
        cause=Cause.RULE,
        text="The entries on the West Bank and on Gaza do not have the field.",
        citations=(Citation(s.FACTBOOK_ARCHIVE, "editions of 2010 to 2025"),),
    ),
    Explanation(
        list=FACTBOOK,
        name="Burundi",
        first=2015,
        last=2025,
        cause=Cause.ERROR,
        text=(
            "Burundi has never had a role in CICA. The edition of 2015 put it in together with the "
            "Central African community CEMAC, to which it does not belong either. In the agency's "
            "codes BY is Burundi, in ISO 3166-1 it is Belarus. So perhaps Belarus was meant, which "
            "had become an observer and never appears."
        ),
        citations=(
            Citation(s.FACTBOOK_ARCHIVE, "Burundi, editions of 2014 and 2015"),
            Citation(s.FACTBOOK, "Burundi, from October 2015"),
        ),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.AFGHANISTAN,
        first=2015,
        last=2015,
        cause=Cause.ERROR,
        text=(
            "A slip: where the other editions have CICA, that of 2015 has SICA (observer), the "
            "Central American Integration System."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Afghanistan, editions of 2014 to 2016"),),
    ),
    *(
        Explanation(
            list=FACTBOOK,
            party=party,
            first=2014,
            last=2025,
            cause=Cause.STALE,
            text=(
                "Still the observer of earlier editions. That of 2014 was revised a month after "
                "the accession of 20 May 2014, and no later one was corrected."
            ),
            citations=(Citation(s.FACTBOOK_ARCHIVE, "editions of 2013 to 2025"),),
        )
        for party in (st.BANGLADESH, st.QATAR)
    ),
    Explanation(
        list=FACTBOOK,
        party=st.CAMBODIA,
        first=2010,
        last=2010,
        cause=Cause.OPEN,
        text=(
            "Cambodia was an observer until a day of 2011 that is not known. The edition still has "
            "it as one, which is possible."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Cambodia, edition of 2010"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.CAMBODIA,
        first=2011,
        last=2017,
        cause=Cause.STALE,
        text=(
            "The edition of 2011 added the membership and left the entry as observer beside it; "
            "that of 2018 removed it."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Cambodia, editions of 2010 to 2018"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.SRI_LANKA,
        first=2012,
        last=2012,
        cause=Cause.OPEN,
        text=(
            "The sources disagree on whether Sri Lanka became an observer in late 2012 or in May "
            "2013. That the edition does not have it fits both."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Sri Lanka, edition of 2012"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.SRI_LANKA,
        first=2013,
        last=2014,
        cause=Cause.OMISSION,
        text="Entered late: the edition of 2015 is the first that has Sri Lanka as an observer.",
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Sri Lanka, editions of 2013 to 2015"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.SRI_LANKA,
        first=2018,
        last=2025,
        cause=Cause.STALE,
        text="Still the observer of earlier editions; Sri Lanka joined in August 2018.",
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Sri Lanka, editions of 2018 to 2025"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.BELARUS,
        first=2014,
        last=2015,
        cause=Cause.OPEN,
        text=(
            "Belarus became an observer between the summit of 2014 and April 2016. That it is "
            "missing shows nothing: it is missing in all later editions too."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Belarus, editions of 2014 and 2015"),),
    ),
    Explanation(
        list=FACTBOOK,
        party=st.LAOS,
        first=2016,
        last=2016,
        cause=Cause.OPEN,
        text=(
            "Laos became an observer between April 2016 and October 2017. That it is missing shows "
            "nothing: it is missing in all later editions too."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "Laos, edition of 2016"),),
    ),
    *(
        Explanation(
            list=FACTBOOK,
            party=party,
            first=first,
            last=2025,
            cause=Cause.OMISSION,
            text="Never entered.",
            citations=(Citation(s.FACTBOOK_ARCHIVE, f"editions of {first} to 2025"),),
        )
        for party, first in (
            (st.BELARUS, 2016),
            (st.LAOS, 2017),
            (st.TURKMENISTAN, 2021),
            (st.KUWAIT, 2022),
            (st.SAUDI_ARABIA, 2024),
        )
    ),
    Explanation(
        list=FACTBOOK,
        first=1992,
        last=2009,
        cause=Cause.RULE,
        text=(
            "The edition of 2010 is the first that names CICA for any country: earlier ones do not "
            "cover it."
        ),
        citations=(Citation(s.FACTBOOK_ARCHIVE, "edition of 2009"),),
    ),
    Explanation(
        list=INTERNACIA,
        role=Role.OBSERVER,
        first=2025,
        last=2025,
        cause=Cause.OMISSION,
        text="The list could give a country another status, and gives only members.",
        citations=(Citation(s.INTERNACIA_DB),),
    ),
    Explanation(
        list=WORLDCOUNTRYGROUPS,
        party=st.KUWAIT,
        first=2026,
        last=2026,
        cause=Cause.STALE,
        text="The list has the members of before October 2022, when Kuwait joined.",
        citations=(Citation(s.WORLDCOUNTRYGROUPS),),
    ),
    Explanation(
        list=WORLDCOUNTRYGROUPS,
        role=Role.OBSERVER,
        first=2026,
        last=2026,
        cause=Cause.RULE,
        text="The list has members only.",
        citations=(Citation(s.WORLDCOUNTRYGROUPS),),
    ),
)
