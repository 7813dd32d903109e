"""Counts and lists of who is in CICA that ministries, agencies and the Secretariat published.

They are typed from the documents, never computed from the record. Some of them are the evidence
for a bound of it; the tests hold that it still says what its evidence says.
"""

from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.records import (
    Citation,
    Explanation,
    ListedDay,
    Organization,
    PublishedEntry,
    PublishedList,
    State,
)
from cica.terms import Cause, Counted, ListUnit, Role

_M, _O = Role.MEMBER, Role.OBSERVER


def _named(
    published: PublishedList, role: Role, *parties: State | Organization
) -> tuple[PublishedEntry, ...]:
    """Return an entry for each party that a list names in a role."""
    return tuple(
        PublishedEntry(
            list=published, party=party, first=published.first, last=published.last, role=role
        )
        for party in parties
    )


def _counts(  # noqa: PLR0913  # one for each number that the lists give
    published: PublishedList,
    *,
    members: int | None = None,
    observer_states: int | None = None,
    observer_organizations: int | None = None,
    observers: int | None = None,
    organizations: int | None = None,
) -> tuple[PublishedEntry, ...]:
    """Return an entry for each number that a list gives; organizations are in any role."""
    return tuple(
        PublishedEntry(
            list=published,
            first=published.first,
            last=published.last,
            role=role,
            count=count,
            counted=counted,
        )
        for count, role, counted in (
            (members, _M, Counted.STATES),
            (observer_states, _O, Counted.STATES),
            (observer_organizations, _O, Counted.ORGANIZATIONS),
            (observers, _O, Counted.PARTIES),
            (organizations, None, Counted.ORGANIZATIONS),
        )
        if count is not None
    )


# The lists.

MINISTERIAL_1999 = PublishedList(
    id="cica-1999",
    title="States at the first meeting of ministers",
    organization=o.CICA,
    authors=("CICA Secretariat",),
    unit=ListUnit.COUNTS,
    first=1999,
    last=1999,
    days=(ListedDay(1999, "1999-09-14"),),
    scheme=(_M, _O),
    citations=(Citation(s.CICA_PR_2030, "fifteen states at the meeting of 1999"),),
    note="Published on 19 March 2024. The fifteen states signed the Declaration.",
)
PRAVDA_2001 = PublishedList(
    id="pravda-2001",
    title="Members and observers before the summit planned for November 2001",
    organization=o.CICA,
    authors=("Pravda.ru",),
    unit=ListUnit.SNAPSHOT,
    first=2001,
    last=2001,
    days=(ListedDay(2001, "2001-11-08"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(Citation(s.PRAVDA_2001, "list of members and observers"),),
    note="All are named. The day is the first of the summit then planned for 8 to 10 November.",
)
RFERL_2002 = PublishedList(
    id="rferl-2002",
    title="The member states of the First Summit",
    organization=o.CICA,
    authors=("RFE/RL",),
    unit=ListUnit.SNAPSHOT,
    first=2002,
    last=2002,
    days=(ListedDay(2002, "2002-06-04"),),
    scheme=(_M,),
    roles=(_M,),
    citations=(Citation(s.RFERL_2002, "the sixteen members"),),
    note="All are named.",
)
RU_MFA_2004 = PublishedList(
    id="ru-mfa-2004",
    title="Participants and observers before the second meeting of ministers",
    organization=o.CICA,
    authors=("Ministry of Foreign Affairs of Russia",),
    unit=ListUnit.SNAPSHOT,
    first=2004,
    last=2004,
    days=(ListedDay(2004, "2004-10-19"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(Citation(s.RU_MFA_2004, "the sixteen participants and nine observers"),),
    note="All states are named, the organizations are not.",
)
TODAY_AZ_2006 = PublishedList(
    id="today-az-2006",
    title="Members and observers on the eve of the Second Summit",
    organization=o.CICA,
    authors=("Today.Az",),
    unit=ListUnit.SNAPSHOT,
    first=2006,
    last=2006,
    days=(ListedDay(2006, "2006-06-16"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(Citation(s.TODAYAZ_2006, "lists of members and observers"),),
    note="After the Ministry of Foreign Affairs of Russia. All are named.",
)
KZ_EMBASSY_2008 = PublishedList(
    id="kz-embassy-2008",
    title="Members and observers after the third meeting of ministers",
    organization=o.CICA,
    authors=("Embassy of Kazakhstan in the United States",),
    unit=ListUnit.SNAPSHOT,
    first=2008,
    last=2008,
    days=(ListedDay(2008, "2008-08-27"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(Citation(s.KZ_EMB_2008_12, "lists of members and observers"),),
    note="All are named.",
)
TR_MFA_2009 = PublishedList(
    id="tr-mfa-2009",
    title="Members and observers a year before the Turkish chairmanship",
    organization=o.CICA,
    authors=("Ministry of Foreign Affairs of Türkiye",),
    unit=ListUnit.SNAPSHOT,
    first=2009,
    last=2009,
    days=(ListedDay(2009, "2009-07-02"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(Citation(s.TR_MFA_20090702, "paragraph 3"),),
    note="All states are named, the organizations are not.",
)
VIETNAMPLUS_2010 = PublishedList(
    id="vietnamplus-2010",
    title="Members and observers after the Third Summit",
    organization=o.CICA,
    authors=("VietnamPlus",),
    unit=ListUnit.SNAPSHOT,
    first=2010,
    last=2010,
    days=(ListedDay(2010, "2010-06-09"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(Citation(s.VNPLUS_2010, "lists of members and observers"),),
    note="All are named.",
)
TR_MFA_2011 = PublishedList(
    id="tr-mfa-2011",
    title="Members and observers before the meetings in Istanbul",
    organization=o.CICA,
    authors=("Ministry of Foreign Affairs of Türkiye",),
    unit=ListUnit.COUNTS,
    first=2011,
    last=2011,
    days=(ListedDay(2011, "2011-01-21"),),
    scheme=(_M, _O),
    citations=(Citation(s.TR_MFA_2011, "numbers of members and observers"),),
)
ID_MFA_2011 = PublishedList(
    id="id-mfa-2011",
    title="Members and observers",
    organization=o.CICA,
    authors=("Ministry of Foreign Affairs of Indonesia",),
    unit=ListUnit.SNAPSHOT,
    first=2011,
    last=2011,
    days=(ListedDay(2011, "[2011-01-25..2011-02-10]"),),
    scheme=(_M, _O),
    roles=(_M, _O),
    citations=(
        Citation(s.ID_KEMLU, "lists of members and observers"),
        Citation(s.TEMSIAS_COPY, "lists of members and observers"),
        Citation(s.ILMUHUKUM_2011, "list of members, as far as Tajikistan"),
        Citation(s.FACTBOOK_ARCHIVE, "edition of 2010, for the time"),
    ),
    note=(
        "The page is undated. All states are named: Bahrain among the members, Cambodia among "
        "the observers. Apart from Palestine the names are those of the World Factbook of "
        "2010, which was last revised between the two days given."
    ),
)
KAZINFORM_2012 = PublishedList(
    id="kazinform-2012",
    title="Members and observers when TURKPA became an observer",
    organization=o.CICA,
    authors=("Kazinform",),
    unit=ListUnit.COUNTS,
    first=2012,
    last=2012,
    days=(ListedDay(2012, "2012-08-14"),),
    scheme=(_M, _O),
    citations=(Citation(s.KZINFORM_2012, "numbers of members and observers"),),
    note="TURKPA is the fourth observer organization.",
)
TR_MFA_2012 = PublishedList(
    id="tr-mfa-2012",
    title="Members and observers on CICA Day",
    organization=o.CICA,
    authors=("Ministry of Foreign Affairs of Türkiye",),
    unit=ListUnit.COUNTS,
    first=2012,
    last=2012,
    days=(ListedDay(2012, "2012-10-05"),),
    scheme=(_M, _O),
    citations=(Citation(s.TR_MFA_2012_10, "numbers of members and observers"),),
)
TR_MFA_2013 = PublishedList(
    id="tr-mfa-2013",
    title="Members and observers on the page of the chair",
    organization=o.CICA,
    authors=("Ministry of Foreign Affairs of Türkiye",),
    unit=ListUnit.COUNTS,
    first=2013,
    last=2013,
    days=(ListedDay(2013, "[2012-10-06..2013-12-31]"),),
    scheme=(_M, _O),
    citations=(Citation(s.TR_MFA_RELATIONS, "numbers of members and observers"),),
    note=(
        "The page is undated. It is later than the count of 5 October 2012, which has one "
        "observer state fewer, and earlier than the accessions of May 2014."
    ),
)
TR_EMBASSY_2014 = PublishedList(
    id="tr-embassy-2014",
    title="Members and observers at the coming Fourth Summit",
    organization=o.CICA,
    authors=("Embassy of Türkiye in Berlin",),
    unit=ListUnit.COUNTS,
    first=2014,
    last=2014,
    days=(ListedDay(2014, "2014-05-20"),),
    scheme=(_M, _O),
    citations=(Citation(s.TR_MFA_2014, "numbers of members and observers"),),
    note="Published on 19 May 2014; the numbers are those of the next day.",
)
KAZINFORM_2016 = PublishedList(
    id="kazinform-2016",
    title="Members and observers before the fifth meeting of ministers",
    organization=o.CICA,
    authors=("Kazinform",),
    unit=ListUnit.SNAPSHOT,
    first=2016,
    last=2016,
    days=(ListedDay(2016, "2016-04-17"),),
    scheme=(_O,),
    roles=(_O,),
    citations=(Citation(s.KZINFORM_2016, "number of members, and the observers"),),
    note="The observer states are named.",
)
WAM_2017 = PublishedList(
    id="wam-2017",
    title="Members and observers at the twenty-fifth anniversary",
    organization=o.CICA,
    authors=("WAM",),
    unit=ListUnit.COUNTS,
    first=2017,
    last=2017,
    days=(ListedDay(2017, "2017-10-28"),),
    scheme=(_M, _O),
    citations=(Citation(s.WAM_2017, "numbers of members and observers"),),
)
LK_CABINET_2018 = PublishedList(
    id="lk-cabinet-2018",
    title="Members before Sri Lanka joined",
    organization=o.CICA,
    authors=("Office of the Cabinet of Ministers of Sri Lanka",),
    unit=ListUnit.COUNTS,
    first=2018,
    last=2018,
    days=(ListedDay(2018, "2018-06-05"),),
    scheme=(_M, _O),
    citations=(Citation(s.LK_CABINET_2018, "number of members"),),
)
KR_MFA_2018 = PublishedList(
    id="kr-mfa-2018",
    title="Members after Sri Lanka joined",
    organization=o.CICA,
    authors=("Republic of Korea",),
    unit=ListUnit.COUNTS,
    first=2018,
    last=2018,
    days=(ListedDay(2018, "2018-09-24"),),
    scheme=(_M, _O),
    citations=(Citation(s.CICA_KOREA_2018, "number of members"),),
    note="Said at the meeting of ministers in New York.",
)
XINHUA_2019 = PublishedList(
    id="xinhua-2019",
    title="Members and observers on the eve of the Fifth Summit",
    organization=o.CICA,
    authors=("Xinhua",),
    unit=ListUnit.COUNTS,
    first=2019,
    last=2019,
    days=(ListedDay(2019, "2019-06-14"),),
    scheme=(_M, _O),
    citations=(Citation(s.XINHUA_2019, "numbers of members and observers"),),
    note="The observers are states and organizations together.",
)
SPUTNIK_2019 = PublishedList(
    id="sputnik-2019",
    title="Members and observers at the Fifth Summit",
    organization=o.CICA,
    authors=("Sputnik",),
    unit=ListUnit.COUNTS,
    first=2019,
    last=2019,
    days=(ListedDay(2019, "2019-06-15"),),
    scheme=(_M, _O),
    citations=(Citation(s.SPUTNIK_2019, "numbers of members and observers"),),
)
LK_EMBASSY_2021 = PublishedList(
    id="lk-embassy-2021",
    title="Members",
    organization=o.CICA,
    authors=("High Commission of Sri Lanka in London",),
    unit=ListUnit.COUNTS,
    first=2021,
    last=2021,
    days=(ListedDay(2021, "2021-09-21"),),
    scheme=(_M, _O),
    citations=(Citation(s.LK_HC_2021, "number of members"),),
)
XINHUA_2022 = PublishedList(
    id="xinhua-2022",
    title="Members and observers on the eve of the Sixth Summit",
    organization=o.CICA,
    authors=("Xinhua",),
    unit=ListUnit.COUNTS,
    first=2022,
    last=2022,
    days=(ListedDay(2022, "2022-10-12"),),
    scheme=(_M, _O),
    citations=(Citation(s.XINHUA_2022, "numbers of members and observers"),),
    note="The observers are states and organizations together.",
)
NEWS_AZ_2022 = PublishedList(
    id="news-az-2022",
    title="Members and observers at the Sixth Summit",
    organization=o.CICA,
    authors=("News.Az",),
    unit=ListUnit.SNAPSHOT,
    first=2022,
    last=2022,
    days=(ListedDay(2022, "2022-10-13"),),
    scheme=(_M,),
    roles=(_M,),
    citations=(Citation(s.NEWSAZ_2022, "list of members, numbers of observers"),),
    note="Kuwait joins 27 members, which are named.",
)
ASTANA_TIMES_2023 = PublishedList(
    id="astana-times-2023",
    title="Members and observers under the chair of Kazakhstan",
    organization=o.CICA,
    authors=("The Astana Times",),
    unit=ListUnit.COUNTS,
    first=2023,
    last=2023,
    days=(ListedDay(2023, "2023-07-31"),),
    scheme=(_M, _O),
    citations=(Citation(s.AT_2023_07, "numbers of members and observers"),),
)
MINSK_2023 = PublishedList(
    id="cica-2023",
    title="Members, observers and partners, as the Secretary General said in Minsk",
    organization=o.CICA,
    authors=("CICA Secretariat",),
    unit=ListUnit.COUNTS,
    first=2023,
    last=2023,
    days=(ListedDay(2023, "2023-10-27"),),
    scheme=(_M, _O),
    citations=(
        Citation(s.CICA_SPEECH_196, "numbers of members, observers and organizations"),
        Citation(
            s.CICA_PR_1869, "paragraph 3, numbers of observers and organizations, and the day"
        ),
    ),
    note="The organizations are those with which CICA has ties: observers and partners.",
)
SAUDI_ARABIA_2023 = PublishedList(
    id="astana-times-2023-12",
    title="Observer states after the admission of Saudi Arabia",
    organization=o.CICA,
    authors=("The Astana Times",),
    unit=ListUnit.COUNTS,
    first=2023,
    last=2023,
    days=(ListedDay(2023, "2023-12-28"),),
    scheme=(_M, _O),
    citations=(Citation(s.AT_2023_12, "Saudi Arabia as the tenth observer state"),),
)
AZ_MFA_2024 = PublishedList(
    id="az-mfa-2024",
    title="Members and observers when Azerbaijan was elected",
    organization=o.CICA,
    authors=("Vestnik Kavkaza",),
    unit=ListUnit.COUNTS,
    first=2024,
    last=2024,
    days=(ListedDay(2024, "2024-03-20"),),
    scheme=(_M, _O),
    citations=(Citation(s.AZ_MFA_2024, "numbers of members and observers"),),
    note=(
        "After the Ministry of Foreign Affairs of Azerbaijan. The observer organizations are named."
    ),
)
CICA_2025 = PublishedList(
    id="cica-2025",
    title="Members and observers",
    organization=o.CICA,
    authors=("CICA Secretariat",),
    unit=ListUnit.COUNTS,
    first=2025,
    last=2025,
    days=(ListedDay(2025, "2025-02-05"),),
    scheme=(_M, _O),
    citations=(
        Citation(s.CICA_SPEECH_334, "numbers of members and observers"),
        Citation(s.DAILYSABAH_2025, "number of members"),
    ),
    note=(
        "The speech is undated and later than 22 September 2024; the number of members is "
        "also that of the Daily Sabah on the day given."
    ),
)

# Who is named, list by list.

SIXTEEN = (
    *(st.AFGHANISTAN, st.AZERBAIJAN, st.CHINA, st.EGYPT, st.INDIA, st.IRAN, st.ISRAEL),
    *(st.KAZAKHSTAN, st.KYRGYZSTAN, st.MONGOLIA, st.PAKISTAN, st.PALESTINE, st.RUSSIA),
    *(st.TAJIKISTAN, st.TURKIYE, st.UZBEKISTAN),
)
"""The members as listed in 2001, 2002 and 2004, with which every later list begins."""
TWENTY = (
    *SIXTEEN,
    *(st.THAILAND, st.REPUBLIC_OF_KOREA, st.JORDAN, st.UNITED_ARAB_EMIRATES),
)
"""The members as listed in 2008."""
TWENTY_TWO = (*TWENTY, st.IRAQ, st.VIET_NAM)
"""The members as listed in 2010."""

ENTRIES = (
    *_counts(MINISTERIAL_1999, members=15),
    *_counts(PRAVDA_2001, members=16, observer_states=10, observer_organizations=4, observers=14),
    *_named(PRAVDA_2001, _M, *SIXTEEN),
    *_named(
        PRAVDA_2001,
        _O,
        *(st.AUSTRALIA, st.INDONESIA, st.JAPAN, st.REPUBLIC_OF_KOREA, st.LEBANON, st.MALAYSIA),
        *(st.THAILAND, st.UKRAINE, st.UNITED_STATES, st.VIET_NAM),
        *(o.UN, o.OSCE, o.LAS, o.INTERSTATE_COUNCIL),
    ),
    *_counts(RFERL_2002, members=16),
    *_named(RFERL_2002, _M, *SIXTEEN),
    *_counts(RU_MFA_2004, members=16, observer_states=9),
    *_named(RU_MFA_2004, _M, *SIXTEEN),
    *_named(
        RU_MFA_2004,
        _O,
        *(st.UNITED_STATES, st.JAPAN, st.REPUBLIC_OF_KOREA, st.AUSTRALIA, st.INDONESIA),
        *(st.VIET_NAM, st.MALAYSIA, st.THAILAND, st.UKRAINE),
    ),
    *_counts(TODAY_AZ_2006, members=17, observer_states=7, observer_organizations=3, observers=10),
    *_named(TODAY_AZ_2006, _M, *SIXTEEN, st.THAILAND),
    *_named(
        TODAY_AZ_2006,
        _O,
        *(st.INDONESIA, st.JAPAN, st.REPUBLIC_OF_KOREA, st.MALAYSIA, st.UKRAINE),
        *(st.UNITED_STATES, st.VIET_NAM),
        *(o.UN, o.OSCE, o.LAS),
    ),
    *_counts(
        KZ_EMBASSY_2008, members=20, observer_states=7, observer_organizations=3, observers=10
    ),
    *_named(KZ_EMBASSY_2008, _M, *TWENTY),
    *_named(
        KZ_EMBASSY_2008,
        _O,
        *(st.INDONESIA, st.JAPAN, st.MALAYSIA, st.QATAR, st.UKRAINE, st.UNITED_STATES),
        st.VIET_NAM,
        *(o.UN, o.OSCE, o.LAS),
    ),
    *_counts(TR_MFA_2009, members=20, observer_states=6),
    *_named(TR_MFA_2009, _M, *TWENTY),
    *_named(
        TR_MFA_2009,
        _O,
        *(st.UNITED_STATES, st.JAPAN, st.INDONESIA, st.MALAYSIA, st.UKRAINE, st.QATAR),
    ),
    *_counts(
        VIETNAMPLUS_2010, members=22, observer_states=6, observer_organizations=3, observers=9
    ),
    *_named(VIETNAMPLUS_2010, _M, *TWENTY_TWO),
    *_named(
        VIETNAMPLUS_2010,
        _O,
        *(st.INDONESIA, st.JAPAN, st.MALAYSIA, st.QATAR, st.UKRAINE, st.UNITED_STATES),
        *(o.UN, o.OSCE, o.LAS),
    ),
    *_counts(TR_MFA_2011, members=22, observer_states=10, observer_organizations=3, observers=13),
    *_counts(ID_MFA_2011, members=23, observer_states=9),
    *_named(ID_MFA_2011, _M, *TWENTY_TWO, st.BAHRAIN),
    *_named(
        ID_MFA_2011,
        _O,
        *(st.BANGLADESH, st.CAMBODIA, st.INDONESIA, st.JAPAN, st.MALAYSIA, st.PHILIPPINES),
        *(st.QATAR, st.UKRAINE, st.UNITED_STATES),
    ),
    *_counts(KAZINFORM_2012, members=24, observer_states=8, observer_organizations=4, observers=12),
    *_counts(TR_MFA_2012, members=24, observer_states=8, observer_organizations=4, observers=12),
    *_counts(TR_MFA_2013, members=24, observer_states=9, observer_organizations=4, observers=13),
    *_counts(
        TR_EMBASSY_2014, members=26, observer_states=7, observer_organizations=4, observers=11
    ),
    *_counts(KAZINFORM_2016, members=26, observer_states=8, observer_organizations=4, observers=12),
    *_named(
        KAZINFORM_2016,
        _O,
        *(st.BELARUS, st.INDONESIA, st.SRI_LANKA, st.UKRAINE, st.UNITED_STATES, st.JAPAN),
        *(st.MALAYSIA, st.PHILIPPINES),
    ),
    *_counts(WAM_2017, members=26, observer_states=9, observer_organizations=5, observers=14),
    *_counts(LK_CABINET_2018, members=26),
    *_counts(KR_MFA_2018, members=27),
    *_counts(XINHUA_2019, members=27, observers=13),
    *_counts(SPUTNIK_2019, members=27, observer_states=8, observer_organizations=5, observers=13),
    *_counts(LK_EMBASSY_2021, members=27),
    *_counts(XINHUA_2022, members=27, observers=14),
    *_counts(NEWS_AZ_2022, members=28, observer_states=9, observer_organizations=5, observers=14),
    *_named(
        NEWS_AZ_2022,
        _M,
        *TWENTY_TWO,
        *(st.BAHRAIN, st.CAMBODIA, st.BANGLADESH, st.QATAR, st.SRI_LANKA, st.KUWAIT),
    ),
    *_counts(
        ASTANA_TIMES_2023, members=28, observer_states=9, observer_organizations=5, observers=14
    ),
    *_counts(MINSK_2023, members=28, observer_states=9, organizations=11),
    *_counts(SAUDI_ARABIA_2023, observer_states=10),
    *_counts(AZ_MFA_2024, members=28, observer_states=10, observer_organizations=5, observers=15),
    *_named(AZ_MFA_2024, _O, o.UN, o.OSCE, o.IOM, o.LAS, o.TURKPA),
    *_counts(CICA_2025, members=28, observer_states=10),
)

# Why they differ.

EXPLANATIONS = (
    Explanation(
        list=RU_MFA_2004,
        party=st.LEBANON,
        first=2004,
        last=2004,
        cause=Cause.OPEN,
        text=(
            "Lebanon is named as an observer in 2001 and in no later list. When it ceased to be "
            "one is not known; this list makes it likely that it was before October 2004."
        ),
        citations=(Citation(s.PRAVDA_2001, "list of observers"), Citation(s.RU_MFA_2004)),
    ),
    *(
        Explanation(
            list=TODAY_AZ_2006,
            party=party,
            first=2006,
            last=2006,
            cause=Cause.OPEN,
            text=(
                f"{party.name} is named as an observer in {year} and not here. When it ceased to "
                "be one is not known."
            ),
            citations=(Citation(source, "list of observers"), Citation(s.TODAYAZ_2006)),
        )
        for party, year, source in (
            (st.AUSTRALIA, 2004, s.RU_MFA_2004),
            (st.LEBANON, 2001, s.PRAVDA_2001),
        )
    ),
    Explanation(
        list=TR_MFA_2009,
        party=st.VIET_NAM,
        role=_O,
        first=2009,
        last=2009,
        cause=Cause.OMISSION,
        text="The list leaves out Viet Nam, an observer from 1993 until it joined in June 2010.",
        citations=(
            Citation(s.TR_MFA_20090702, "paragraph 3"),
            Citation(s.CICA_VIETNAM_2010, "observer since 1993"),
        ),
    ),
    Explanation(
        list=VIETNAMPLUS_2010,
        party=st.BANGLADESH,
        role=_O,
        first=2010,
        last=2010,
        cause=Cause.OMISSION,
        text=(
            "The list leaves out Bangladesh, which the summit had made an observer the day before, "
            "as India said there."
        ),
        citations=(Citation(s.VNPLUS_2010, "list of observers"),),
    ),
    *(
        Explanation(
            list=VIETNAMPLUS_2010,
            party=party,
            role=_O,
            first=2010,
            last=2010,
            cause=Cause.OPEN,
            text=(
                f"{party.name} became an observer between the summit of June 2010 and January "
                "2011. This list shows that it was not one before."
            ),
            citations=(Citation(s.VNPLUS_2010, "list of observers"), Citation(s.TR_MFA_2011)),
        )
        for party in (st.CAMBODIA, st.PHILIPPINES)
    ),
    Explanation(
        list=VIETNAMPLUS_2010,
        party=st.BAHRAIN,
        role=_O,
        first=2010,
        last=2010,
        cause=Cause.OPEN,
        text=(
            "Bahrain may have been an observer before it joined in early 2011. No list names it as "
            "one, and this one does not."
        ),
        citations=(Citation(s.VNPLUS_2010, "list of observers"), Citation(s.TR_MFA_2011)),
    ),
    Explanation(
        list=ID_MFA_2011,
        party=st.CAMBODIA,
        first=2011,
        last=2011,
        cause=Cause.OPEN,
        text=(
            "Cambodia was an observer until a day of 2011 that is not known. The list still has it "
            "as one, which is possible."
        ),
        citations=(Citation(s.ID_KEMLU, "list of observers"),),
    ),
)
