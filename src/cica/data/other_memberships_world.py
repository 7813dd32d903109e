"""Who belongs to the organizations of the whole world: the UN, its Council, IOM, NAM, NATO."""

from cica.data import organizations as o
from cica.data import sources as s
from cica.data import states as st
from cica.data._roll import BOTH, END, ROLE, START, Roll, rival
from cica.records import Alternative, Citation, Membership, State
from cica.terms import Role

# United Nations ----------------------------------------------------------------------------------

_roster = (
    Citation(s.UN_YEARBOOK1974, "roster", START),
    Citation(s.UN_LIST_COPY, "", START),
)
_copy = (Citation(s.UN_LIST_COPY, "", START),)
_p3 = (Citation(s.UN_ORG1469_FR3, "list", START), *_copy)
_p6 = (Citation(s.UN_ORG1469_P6, "list", START), *_copy)


def _original(*citations: Citation) -> Roll:
    """Return the list of those that were in from the Charter or joined it in 1945."""
    return Roll(o.UN, Role.MEMBER, citations, "Original member")


def _admitted(*citations: Citation) -> Roll:
    """Return the list of those that the General Assembly admitted."""
    return Roll(o.UN, Role.MEMBER, citations, "Admission by the General Assembly")


UN_MEMBERSHIPS: tuple[Membership, ...] = (
    *_original(*_roster).each(
        {
            st.AUSTRALIA: "1945-11-01",
            st.LEBANON: "1945-10-24",
            st.PHILIPPINES: "1945-10-24",
            st.SAUDI_ARABIA: "1945-10-24",
        }
    ),
    *_original(*_p3).each({st.INDIA: "1945-10-30", st.IRAN: "1945-10-24", st.IRAQ: "1945-12-21"}),
    *_original(*_p6).each({st.TURKIYE: "1945-10-24", st.UNITED_STATES: "1945-10-24"}),
    _original(*_roster)(st.BELARUS, "1945-10-24", note="As the Byelorussian SSR until 1991."),
    _original(*_p6)(st.UKRAINE, "1945-10-24", note="As the Ukrainian SSR until 1991."),
    _original(*_roster)(
        st.CHINA,
        "1945-10-24",
        note=(
            "Until 1971 the Republic of China held the seat; under General Assembly resolution "
            "2758 of that year the Government of the People's Republic represents China."
        ),
    ),
    _original(*_p6)(
        st.EGYPT,
        "1945-10-24",
        note=(
            "From 1958 it was one member with Syria, the United Arab Republic; Syria took its own "
            "seat again on 13 October 1961."
        ),
    ),
    _original(*_p3)(
        st.RUSSIA,
        "1945-10-24",
        None,
        Citation(s.UN_RUS_NOTE, "on the letter of 24 December 1991", ("note",)),
        note=(
            "The date is that of the Soviet Union, whose membership the Russian Federation "
            "continues by its letter of 24 December 1991."
        ),
    ),
    *_admitted(*_roster).each(
        {
            st.AFGHANISTAN: "1946-11-19",
            st.PAKISTAN: "1947-09-30",
            st.CAMBODIA: "1955-12-14",
            st.LAOS: "1955-12-14",
            st.BAHRAIN: "1971-09-21",
            st.QATAR: "1971-09-21",
            st.BANGLADESH: "1974-09-17",
        }
    ),
    *_admitted(*_p3).each(
        {
            st.ISRAEL: "1949-05-11",
            st.JORDAN: "1955-12-14",
            st.JAPAN: "1956-12-18",
            st.KUWAIT: "1963-05-14",
            st.KAZAKHSTAN: "1992-03-02",
            st.KYRGYZSTAN: "1992-03-02",
        }
    ),
    *_admitted(*_p6).each(
        {
            st.UNITED_ARAB_EMIRATES: "1971-12-09",
            st.TAJIKISTAN: "1992-03-02",
            st.TURKMENISTAN: "1992-03-02",
            st.UZBEKISTAN: "1992-03-02",
        }
    ),
    _admitted(*_copy)(st.MONGOLIA, "1961-10-27", None, Citation(s.UN_MNG_MONTSAME, "", START)),
    _admitted(*_copy)(st.AZERBAIJAN, "1992-03-02", None, Citation(s.UN_AZE_SPUTNIK, "", START)),
    _admitted(*_roster)(st.SRI_LANKA, "1955-12-14", note="Admitted as Ceylon."),
    _admitted(*_copy)(
        st.REPUBLIC_OF_KOREA,
        "1991-09-17",
        None,
        Citation(s.UN_ORG1469_FR5, "list", (*START, "note")),
        note="Admitted on the same day as the Democratic People's Republic of Korea.",
    ),
    _admitted(*_copy)(
        st.MALAYSIA,
        "1957-09-17",
        None,
        Citation(s.UN_NATIONSENC, "", START),
        note="Admitted as the Federation of Malaya; Malaysia since 16 September 1963.",
    ),
    _admitted(Citation(s.UN_ORG1469_P6, "list", START))(
        st.THAILAND,
        "1946-12-16",
        None,
        Citation(s.UN_YEARBOOK1974, "roster", START),
        alternatives=rival(
            "1946-12-15",
            s.UN_LIST_COPY,
            "The roster of 1974 and the press-release list of the UN both have 16 December.",
        ),
    ),
    _admitted(*_p6)(st.VIET_NAM, "1977-09-20", note="The date is that of the unified state."),
    _admitted(*_p3)(
        st.INDONESIA,
        "1950-09-28",
        "1965-03-01",
        Citation(s.UN_IO1965, "note 1, on the withdrawal", END),
        end_event="Withdrawal",
        note="The UN keeps this first date of admission.",
        alternatives=rival(
            "1965-01-20",
            s.UN_IDN_VIVA,
            "That is the day of its letter of withdrawal.",
            "period.end",
        ),
    ),
    Roll(o.UN, Role.MEMBER)(
        st.INDONESIA,
        "1966-09-28",
        None,
        Citation(s.UN_IDN_VIVA, "on the telegram and on the return", (*START, "note")),
        Citation(s.UN_IDN_TITIKNOL, "on the telegram and on the return", (*START, "note")),
        Citation(s.UN_YEARBOOK1974, "roster, on Indonesia", ROLE),
        spell=2,
        start_event="Return",
        note=(
            "It announced its return by a telegram of 19 September 1966. The UN took its absence "
            "for a pause in cooperation and did not admit it anew."
        ),
    ),
    Roll(o.UN, Role.OBSERVER)(
        st.PALESTINE,
        "1974-11-22",
        "2012-11-29",
        Citation(s.UN_6719_WP, "", BOTH),
        Citation(s.UN_6719_JVL, "on the change of status", END),
        Citation(s.UN_PSE_ECF, "on resolution 3237", START),
        start_event="Resolution of the General Assembly",
        end_event="Resolution 67/19",
        note=(
            "As the Palestine Liberation Organization under resolution 3237; called Palestine "
            "since resolution 43/177 of 15 December 1988."
        ),
    ),
    Roll(o.UN, Role.OBSERVER, term="non-member observer State")(
        st.PALESTINE,
        "2012-11-29",
        None,
        Citation(s.UN_6719_JVL, "", START),
        Citation(s.UN_6719_WP, "", START),
        Citation(s.UN_ES1023, "", ("note",)),
        spell=2,
        start_event="Resolution of the General Assembly",
        note=(
            "It is not a member. Resolution ES-10/23 of 10 May 2024 gave it more rights, but no "
            "vote."
        ),
        alternatives=rival(
            "2012-11-28", s.UN_6719_ECF, "Every other source dates the vote 29 November."
        ),
    ),
)

# Security Council --------------------------------------------------------------------------------

_dppa = Citation(s.SC_DPPA, "rows of the state", BOTH)
_gpf = Citation(s.SC_GPF, "by year", BOTH)
_gpf_start = Citation(s.SC_GPF, "by year; the year of the end is one too late there", START)
_elected = Citation(s.SC_ELECTED_2019, "years of the state", BOTH)
_days = "on the days on which terms begin and end"
_day_of_start = Citation(s.SC_RES_14, _days, START)
_days_of_both = Citation(s.SC_RES_14, _days, BOTH)


def _term(party: State, spell: int, year: int, years: int, *own: Citation, note: str) -> Membership:
    """Return a term in the Council, which runs from 1 January to 31 December.

    One that was running when the record was checked has no end yet.
    """
    runs = year + years > 2026  # noqa: PLR2004  # the year of the check
    compared = (
        *((_elected,) if year <= 2019 else ()),  # noqa: PLR2004  # the year of the page
        *((_gpf,) if 1985 <= year <= 2008 else ()),  # noqa: PLR2004  # what it has right
        *((_gpf_start,) if 2009 <= year <= 2012 else ()),  # noqa: PLR2004  # its last years
        _day_of_start if runs else _days_of_both,
    )
    sources = (Citation(s.SC_DPPA, "rows of the state", START),) if runs else (_dppa,)
    return Roll(o.UNSC, Role.MEMBER, (*own, *sources, *compared), term="elected member")(
        party,
        f"{year}-01-01",
        None if runs else f"{year + years}-01-01",
        spell=spell,
        start_event="Term began",
        end_event="" if runs else "Term ended",
        note=note,
    )


def _terms(
    party: State, *years: int, first: int = 1, cite: tuple[Citation, ...] = ()
) -> tuple[Membership, ...]:
    """Return terms of two years by the year in which each began."""
    return tuple(_term(party, n, year, 2, *cite, note="") for n, year in enumerate(years, first))


_first_term = Roll(
    o.UNSC,
    Role.MEMBER,
    (
        _dppa,
        Citation(s.SC_ELECTED_2019, "years of the state", END),
        Citation(s.FRUS_1946_SC, "on the election", (*ROLE, *START, "note")),
        Citation(s.SC_MEETING1, "date and list of those present", (*START, "note")),
        Citation(s.SC_IO1947, "on the first election", (*ROLE, "term")),
        Citation(s.SC_RES_14, _days, END),
    ),
    "Term began",
    "Term ended",
    "elected member",
)
_first_meeting = "The Council was elected on 12 January 1946 and met first on 17 January."
_half = "One year: the term was shared with"
_permanent = Roll(
    o.UNSC,
    Role.MEMBER,
    (
        Citation(s.UN_LIST_COPY, "date of admission to the United Nations, not of the seat", START),
        Citation(s.SC_DPPA, "rows of the state", ROLE),
        Citation(s.UN_P5_DW, "", (*ROLE, "term")),
    ),
    "Charter of the United Nations",
    term="permanent member",
)
_p5 = Roll(
    o.UNSC_P5,
    Role.MEMBER,
    (
        Citation(s.UN_LIST_COPY, "date of admission to the United Nations, not of the seat", START),
        Citation(s.SC_DPPA, "rows of the state", ROLE),
        Citation(s.UN_P5_DW, "", (*ROLE, "term")),
    ),
    "Charter of the United Nations",
    term="permanent member",
)
UNSC_MEMBERSHIPS: tuple[Membership, ...] = (
    *_permanent.each({st.CHINA: "1945-10-24", st.UNITED_STATES: "1945-10-24"}),
    _permanent(
        st.RUSSIA,
        "1945-10-24",
        None,
        Citation(s.UN_RUS_NOTE, "on the letter of 24 December 1991", ("note",)),
        note="As the Soviet Union until 24 December 1991.",
    ),
    _first_term(st.AUSTRALIA, "[1946-01-12..1946-01-17]", "1948-01-01", note=_first_meeting),
    *_terms(st.AUSTRALIA, 1956, 1973, 1985, 2013, first=2),
    *_terms(
        st.AZERBAIJAN,
        2012,
        cite=(Citation(s.SC_DAWN, "on the members that took their seats that day", START),),
    ),
    *_terms(st.BAHRAIN, 1998),
    _term(
        st.BAHRAIN,
        2,
        2026,
        2,
        Citation(s.SC_BHR2025, "on the term to come", (*ROLE, "period.start", "note")),
        note="It runs to the end of 2027.",
    ),
    *_terms(st.BANGLADESH, 1979, 2000),
    _term(st.BELARUS, 1, 1974, 2, note="As the Byelorussian SSR."),
    _first_term(
        st.EGYPT,
        "[1946-01-12..1946-01-17]",
        "1947-01-01",
        note="Elected for one year on 12 January 1946; the Council met first on 17 January.",
    ),
    *_terms(st.EGYPT, 1949, first=2),
    _term(
        st.EGYPT,
        3,
        1961,
        2,
        note="As the United Arab Republic, under which name the lists have this term.",
    ),
    *_terms(st.EGYPT, 1984, 1996, 2016, first=4),
    *_terms(st.INDIA, 1950, 1967, 1972, 1977, 1984, 1991, 2011),
    _term(st.INDIA, 8, 2021, 2, Citation(s.SC_IND2022, "on the years", BOTH), note=""),
    *_terms(st.INDONESIA, 1973, 1995, 2007, 2019),
    *_terms(st.IRAN, 1955),
    *_terms(st.IRAQ, 1957, 1974),
    *_terms(st.JAPAN, 1958, 1966, 1971, 1975, 1981, 1987, 1992, 1997, 2005, 2009, 2016),
    _term(st.JAPAN, 12, 2023, 2, Citation(s.SC_MOFAJ, "on the term to come", START), note=""),
    *_terms(st.JORDAN, 1965, 1982, 2014),
    *_terms(st.KAZAKHSTAN, 2017),
    *_terms(
        st.REPUBLIC_OF_KOREA,
        *(1996, 2013),
        cite=(Citation(s.SC_KOR2024, "on the earlier terms, by the year", BOTH),),
    ),
    _term(
        st.REPUBLIC_OF_KOREA,
        3,
        2024,
        2,
        Citation(s.SC_KOR2024, "on the years", BOTH),
        Citation(s.SC_KOR2025, "on the last day of the term", END),
        note="",
    ),
    *_terms(st.KUWAIT, 1978, 2018),
    *_terms(st.LEBANON, 1953),
    _term(
        st.LEBANON,
        2,
        2010,
        2,
        Citation(s.SC_DAWN, "on the members whose terms ended", END),
        note="",
    ),
    _term(st.MALAYSIA, 1, 1965, 1, note=f"{_half} Czechoslovakia."),
    *_terms(st.MALAYSIA, 1989, 1999, 2015, first=2),
    *_terms(
        st.PAKISTAN,
        *(1952, 1968, 1976, 1983, 1993, 2003),
        cite=(Citation(s.SC_DAWN, "list of the earlier terms, by the year", BOTH),),
    ),
    *_terms(
        st.PAKISTAN,
        2012,
        first=7,
        cite=(Citation(s.SC_DAWN, "on the members that took their seats that day", START),),
    ),
    _term(
        st.PAKISTAN,
        8,
        2025,
        2,
        Citation(s.SC_PAK2025, "", (*START, "note")),
        note="It runs to the end of 2026.",
    ),
    _term(st.PHILIPPINES, 1, 1957, 1, note=f"{_half} Yugoslavia."),
    _term(st.PHILIPPINES, 2, 1963, 1, note=f"{_half} Romania."),
    *_terms(st.PHILIPPINES, 1980, 2004, first=3),
    *_terms(st.QATAR, 2006),
    _term(st.SRI_LANKA, 1, 1960, 2, note="As Ceylon."),
    *_terms(st.THAILAND, 1985),
    *_terms(st.TURKIYE, 1951, 1954),
    _term(st.TURKIYE, 3, 1961, 1, note=f"{_half} Poland."),
    *_terms(st.TURKIYE, 2009, first=4),
    _term(st.UKRAINE, 1, 1948, 2, note="As the Ukrainian SSR."),
    _term(st.UKRAINE, 2, 1984, 2, note="As the Ukrainian SSR, for the second time."),
    *_terms(st.UKRAINE, 2000, 2016, first=3),
    *_terms(st.UNITED_ARAB_EMIRATES, 1986),
    _term(
        st.UNITED_ARAB_EMIRATES, 2, 2022, 2, Citation(s.SC_ARE2024, "on the years", BOTH), note=""
    ),
    *_terms(st.VIET_NAM, 2008),
    _term(
        st.VIET_NAM,
        2,
        2020,
        2,
        Citation(s.SC_VNM2019, "on the term to come", BOTH),
        note="",
    ),
    _p5(
        st.CHINA,
        "1945-10-24",
        note=(
            "The Republic of China held the seat until General Assembly resolution 2758 of 1971; "
            "since then the People's Republic has held it."
        ),
    ),
    _p5(st.UNITED_STATES, "1945-10-24"),
    _p5(
        st.RUSSIA,
        "1945-10-24",
        None,
        Citation(s.UN_RUS_NOTE, "on the letter of 24 December 1991", ("note",)),
        note="The Soviet Union held the seat until 24 December 1991.",
    ),
)

# International Organization for Migration --------------------------------------------------------

_iom_parties_1990 = Citation(s.IOM_BGBL1990, "list of the parties", (*ROLE, "note"))
_iom_list = Citation(s.IOM_LIST2024, "list of members", ROLE)
_iom_factbook = Citation(s.FACTBOOK, "list of memberships", ROLE)
_iom_table = Citation(s.IOM_TRB2014, "table of parties", START)
_iom_editions = Citation(s.FACTBOOK_ARCHIVE, "by edition", START)
_iom = Roll(o.IOM, Role.MEMBER, (_iom_list,), "Admission by the Council")
_iom_other = Roll(o.IOM, Role.MEMBER, (_iom_factbook,), "Admission by the Council")
_iom_observer = Roll(
    o.IOM,
    Role.OBSERVER,
    start_event="Admission by the Council",
    end_event="Became a member",
)
_iom_still_observer = Roll(
    o.IOM, Role.OBSERVER, (_iom_editions,), start_event="Admission by the Council"
)
IOM_MEMBERSHIPS: tuple[Membership, ...] = (
    Roll(o.IOM, Role.MEMBER, start_event="First session of the Committee")(
        st.UNITED_STATES,
        "1951-12-06",
        None,
        Citation(s.IOM_FRUS_1951, "on the days of the first session", (*START, "start_event")),
        Citation(s.IOM_FRUS_1952, "list of members", ROLE),
        _iom_factbook,
        note="One of the governments that set up the Committee.",
    ),
    Roll(o.IOM, Role.MEMBER, start_event="First session of the Committee")(
        st.AUSTRALIA,
        "1951-12-06",
        "1974-01-01",
        Citation(s.IOM_FRUS_1951, "on the days of the first session", (*START, "start_event")),
        Citation(s.IOM_AUSTRALIA_2011, "on the original members", ROLE),
        Citation(s.IOM_FRUS_1952, "list of members", ROLE),
        Citation(s.IOM_HANSARD_1973, "on the notice given for 31 December 1973", END),
        Citation(s.IOM_AUSTRALIA, "", ROLE),
        end_event="Withdrawal",
        alternatives=rival(
            "1954",
            s.IOM_AUSTRALIA,
            "In that year the Constitution came into force; it had been on the Committee before.",
        ),
    ),
    Roll(o.IOM, Role.OBSERVER)(
        st.AUSTRALIA,
        "1977",
        "1985-05-24",
        Citation(s.IOM_AUSTRALIA, "", START),
        Citation(s.IOM_TRB2014, "table of parties", END),
        start_event="Admission by the Council",
        end_event="Became a member again",
    ),
    _iom_other(
        st.AUSTRALIA,
        "1985-05-24",
        None,
        _iom_table,
        Citation(s.IOM_AUSTRALIA, "on the month", ROLE),
        spell=2,
    ),
    Roll(o.IOM, Role.MEMBER, start_event="Joined the Committee")(
        st.ISRAEL,
        "[1951-12-06..1952-10-13]",
        None,
        Citation(s.IOM_FRUS_1951, "on its part in the Conference as an observer", START),
        Citation(s.IOM_FRUS_1952, "list of members, October 1952", (*START, "note")),
        _iom_factbook,
        note="It was a member at the fourth session of the Committee in October 1952.",
    ),
    _iom(
        st.THAILAND,
        "1986",
        None,
        Citation(s.COW_IGO, "", START),
        _iom_parties_1990,
        Citation(s.FACTBOOK_ARCHIVE, "editions from 1991 on", ROLE),
        note=(
            "The year is that of the Correlates of War data. An independent source for it was not "
            "found, but Austria's law gazette lists Thailand among the parties in 1990."
        ),
    ),
    _iom(
        st.PHILIPPINES,
        "1988",
        None,
        Citation(s.COW_IGO, "", START),
        _iom_parties_1990,
        Citation(s.FACTBOOK_ARCHIVE, "editions from 1991 on", (*ROLE, "note")),
        note=(
            "Only the Correlates of War data were found to have a year. The Austrian law gazette "
            "has it as a party in 1990, the World Factbook lists it from 1991 on."
        ),
    ),
    _iom_other(
        st.REPUBLIC_OF_KOREA,
        "1988",
        None,
        Citation(s.IOM_KOREA, "", START),
        Citation(s.IOM_BGBL1990, "list of the parties", ROLE),
    ),
    _iom(st.SRI_LANKA, "1990", None, Citation(s.IOM_SRILANKA, "", START)),
    _iom(st.BANGLADESH, "1990-11-27", None, _iom_table),
    _iom_observer(
        st.EGYPT,
        "1974",
        "1991",
        Citation(s.IOM_EGYPT, "", BOTH),
        Citation(s.FACTBOOK_ARCHIVE, "edition of 1991", ROLE),
    ),
    _iom(
        st.EGYPT,
        "1991",
        None,
        Citation(s.IOM_EGYPT, "", START),
        alternatives=rival(
            "1990",
            s.IOM_EGYPT_2020,
            "A later page of the same office gives 1991, as the Correlates of War data do.",
        ),
    ),
    _iom(st.PAKISTAN, "1992", None, Citation(s.IOM_PAKISTAN, "paragraph 1", (*ROLE, *START))),
    _iom_observer(
        st.JAPAN,
        "[..1991-12-31]",
        "1993",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1991 to 1994", START),
        Citation(s.IOM_JIAM, "", END),
    ),
    _iom_other(st.JAPAN, "1993", None, Citation(s.IOM_JIAM, "", START)),
    _iom_observer(
        st.TAJIKISTAN,
        "[1992-09-01..1992-12-21]",
        "1994-11-29",
        Citation(
            s.IOM_TAJIKISTAN, "on the autumn of 1992 and on 29 November 1994", (*BOTH, "note")
        ),
        Citation(s.IOM_UNTJ_2, "on the autumn of 1992", START),
        note="The office of the IOM in the country has the autumn of 1992.",
    ),
    _iom(
        st.TAJIKISTAN,
        "1994-11-29",
        None,
        Citation(s.IOM_TAJIKISTAN, "", START),
        Citation(s.IOM_UNTJ, "on the month", ROLE),
    ),
    _iom_observer(
        st.JORDAN,
        "[..1993-12-31]",
        "1999",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1993 to 2000", START),
        Citation(s.IOM_JORDAN, "", END),
    ),
    Roll(o.IOM, Role.MEMBER, start_event="Admission by the Council")(
        st.JORDAN,
        "1999",
        None,
        Citation(s.IOM_CAIRO, "", START),
        Citation(s.IOM_JORDAN, "", START),
    ),
    _iom_observer(
        st.KYRGYZSTAN,
        "1993-05-26",
        "2000-11",
        Citation(s.IOM_KGZ_MFA, "", BOTH),
        Citation(s.IOM_KGZ_UN, "on the months", (*ROLE, *END)),
    ),
    _iom(
        st.KYRGYZSTAN,
        "2000-11",
        None,
        Citation(s.IOM_KGZ_MFA, "on the 80th session", (*START, "note")),
        Citation(s.IOM_KGZ_UN, "", START),
        note=(
            "The ministry dates the admission 2 November 2000, at the 80th session of the "
            "Council, which was at the end of that month."
        ),
    ),
    _iom_observer(
        st.IRAN,
        "1995-09-05",
        "2001-11-27",
        Citation(s.IOM_TEHRAN, "", BOTH),
        Citation(s.IOM_IRAN, "on the years", ROLE),
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1995 to 2001", ROLE),
    ),
    Roll(o.IOM, Role.MEMBER, start_event="Admission by the Council")(
        st.IRAN,
        "2001-11-27",
        None,
        Citation(s.IOM_TEHRAN, "", START),
        Citation(s.IOM_IRAN, "on the year", ROLE),
        alternatives=rival(
            "2004", s.COW_IGO, "The office of the United Nations in the country gives 2001."
        ),
    ),
    _iom(
        st.AZERBAIJAN,
        "2001-06-07",
        None,
        _iom_table,
        Citation(s.IOM_AZE_UN, "on the 81st session", START),
        Citation(s.IOM_PEOPLE2001, "on Thursday, 7 June", (*START, "start_event")),
        alternatives=rival("2003", s.COW_IGO, "The register of parties has 7 June 2001."),
    ),
    _iom_observer(
        st.UKRAINE,
        "1996",
        "2002",
        Citation(s.IOM_UKRAINE, "", BOTH),
        Citation(s.IOM_UKR_MFA, "on 1996", START),
        alternatives=rival(
            "1995", s.FACTBOOK_ARCHIVE, "The office of the IOM in the country gives 1996."
        ),
    ),
    _iom_other(
        st.UKRAINE,
        "2002",
        None,
        Citation(s.IOM_UKRAINE, "on 2001 and 2002", (*START, "note")),
        note="It asked for membership in 2001.",
        alternatives=rival(
            "2004", s.COW_IGO, "Both the IOM and the World Factbook have it two years before."
        ),
    ),
    _iom_observer(
        st.CAMBODIA,
        "[..2001-12-31]",
        "2002-12-02",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 2001 and 2002", START),
        Citation(s.IOM_TNH_2002, "on the admission on Monday, 2 December", END),
    ),
    _iom(
        st.CAMBODIA,
        "2002-12-02",
        None,
        _iom_table,
        Citation(s.IOM_TNH_2002, "on Monday, 2 December", START),
        alternatives=rival("2004", s.COW_IGO, "The register of parties has 2 December 2002."),
    ),
    _iom_observer(
        st.KAZAKHSTAN,
        "[..1999-12-31]",
        "2002-12-02",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1999 to 2002", START),
        Citation(s.IOM_TNH_2002, "on the admission on Monday, 2 December", END),
    ),
    _iom(
        st.KAZAKHSTAN,
        "2002-12-02",
        None,
        Citation(s.IOM_TNH_2002, "on Monday, 2 December", (*START, "start_event", "note")),
        Citation(s.IOM_KAZ, "on the application", ("party",)),
        note="Admitted at the 84th session of the Council.",
        alternatives=rival("2004", s.COW_IGO, "A report of 3 December 2002 has the admission."),
    ),
    Roll(o.IOM, Role.OBSERVER)(
        st.AFGHANISTAN,
        "[..1996-12-31]",
        "2004-06-04",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1996 to 2003", START),
        Citation(s.IOM_TRB2014, "table of parties", END),
        start_event="Admission by the Council",
        end_event="Became a member",
    ),
    _iom(
        st.AFGHANISTAN,
        "2004-06-04",
        None,
        _iom_table,
        Citation(s.FACTBOOK_ARCHIVE, "edition of 2004", ROLE),
        alternatives=rival("2005", s.COW_IGO, "The register of parties has 4 June 2004."),
    ),
    Roll(o.IOM, Role.OBSERVER)(
        st.TURKIYE,
        "[..1991-12-31]",
        "2004-11",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1991 to 2003", START),
        Citation(s.IOM_TURKIYE_TR, "on November 2004", END),
        Citation(s.IOM_TURKIYE, "on the year", ROLE),
        start_event="Admission by the Council",
        end_event="Became a member",
    ),
    _iom_other(
        st.TURKIYE,
        "2004-11",
        None,
        Citation(s.IOM_TURKIYE_TR, "on November 2004", START),
        Citation(s.IOM_TURKIYE, "on the year", ROLE),
    ),
    _iom_observer(
        st.BELARUS,
        "[..1996-12-31]",
        "2005-11-29",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1996 to 2005", START),
        Citation(s.IOM_BLR_MFA, "", END),
    ),
    _iom(st.BELARUS, "2005-11-29", None, _iom_table, Citation(s.IOM_BLR_MFA, "", START)),
    Roll(o.IOM, Role.OBSERVER)(
        st.VIET_NAM,
        "1990",
        "2007-11-27",
        Citation(s.IOM_VNM_2010, "on 1990 to 2007", START),
        Citation(s.IOM_VNM, "on the first day of the 94th session", END),
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1993 to 2007", ROLE),
        start_event="Admission by the Council",
        end_event="Became a member",
    ),
    _iom(
        st.VIET_NAM,
        "2007-11-27",
        None,
        Citation(s.IOM_VNM, "on the first day of the 94th session", (*START, "note")),
        Citation(s.IOM_VNM_2010, "on 2007", ROLE),
        note="The day is the one announced, the first of the 94th session.",
    ),
    _iom_observer(
        st.INDIA,
        "[..1993-12-31]",
        "2008-06-18",
        Citation(s.FACTBOOK_ARCHIVE, "editions of 1993 to 2007", START),
        Citation(s.IOM_INDIA, "", END),
    ),
    _iom(st.INDIA, "2008-06-18", None, Citation(s.IOM_INDIA, "", START)),
    _iom(
        st.MONGOLIA,
        "2008",
        None,
        Citation(s.IOM_MONGOLIA_VISIT, "", START),
        Citation(s.IOM_MONTSAME, "", START),
    ),
    _iom_observer(
        st.TURKMENISTAN,
        "1997-11",
        "[2013-11-26..2013-11-29]",
        Citation(s.IOM_TKM_VIENNA, "", START),
        Citation(s.IOM_TKM_TREND2013, "", BOTH),
        Citation(s.IOM_C103, "on the days of the session", END),
    ),
    _iom(
        st.TURKMENISTAN,
        "[2013-11-26..2013-11-29]",
        None,
        Citation(s.IOM_TKM_TREND2013, "on the 103rd session", (*START, "note")),
        Citation(s.IOM_C103, "on the days of the session", START),
        Citation(s.IOM_TUR_2013, "on the new members, with the days of the session", START),
        note="Admitted at the 103rd session; the World Factbook still calls it an observer.",
    ),
    _iom_observer(
        st.CHINA,
        "2001-06-07",
        "2016-06-30",
        Citation(s.IOM_PEOPLE2001, "on Thursday, 7 June", START),
        Citation(s.IOM_CHINA, "on June 2001 and 30 June 2016", (*ROLE, *END)),
        Citation(s.IOM_SPECIAL_2016, "on the Special Council of 30 June", END),
        Citation(s.FACTBOOK_ARCHIVE, "editions of 2002 to 2016", ROLE),
    ),
    _iom(
        st.CHINA,
        "2016-06-30",
        None,
        Citation(s.IOM_CHINA, "on 30 June 2016", START),
        Citation(s.IOM_SPECIAL_2016, "on the Special Council of 30 June", (*START, "start_event")),
        Citation(s.FACTBOOK_ARCHIVE, "editions from 2017 on", ("note",)),
        note="The World Factbook has gone on calling it an observer.",
    ),
    _iom(
        st.LAOS,
        "2018-06",
        None,
        Citation(s.IOM_LAOS_2018, "", START),
        note="The 171st member.",
    ),
    _iom(
        st.UZBEKISTAN,
        "2018-11-27",
        None,
        Citation(
            s.IOM_UZB, "on the session that had opened that day", (*ROLE, "start_event", "note")
        ),
        Citation(s.IOM_UZB_TREND, "on the vote of the day before", START),
        Citation(s.IOM_ASIAPLUS2018, "on the session that opened on 27 November", (*ROLE, "note")),
        note="The 173rd member.",
    ),
    _iom_observer(
        st.RUSSIA,
        "1992-05-27",
        "2021-04-19",
        Citation(s.IOM_MVD2021, "", START),
        Citation(s.IOM_TASS_2020, "on the year", ROLE),
        Citation(s.IOM_RUSSIA, "", END),
    ),
    Roll(o.IOM, Role.MEMBER, start_event="Acceptance of the Constitution")(
        st.RUSSIA,
        "2021-04-19",
        None,
        Citation(s.IOM_RUSSIA, "", START),
        Citation(s.IOM_ISLWORLD_2021, "on the accession, by the month", ROLE),
        Citation(s.IOM_TASS_2020, "on the vote of the Council", ("note",)),
        note="The Council had approved the application on 24 November 2020.",
    ),
    Roll(o.IOM, Role.OBSERVER, start_event="Admission by the Council")(
        st.INDONESIA,
        "1991",
        None,
        Citation(s.IOM_INDONESIA_2009, "on 1991", START),
        Citation(s.FACTBOOK, "list of memberships", ROLE),
        Citation(s.FACTBOOK_ARCHIVE, "editions from 1993 on", ROLE),
    ),
    _iom_still_observer(
        st.BAHRAIN, "[..2008-12-31]", None, Citation(s.FACTBOOK, "list of memberships", ROLE)
    ),
    _iom_still_observer(
        st.QATAR, "[..2010-12-31]", None, Citation(s.FACTBOOK, "list of memberships", ROLE)
    ),
    _iom_still_observer(
        st.SAUDI_ARABIA, "[..2010-12-31]", None, Citation(s.FACTBOOK, "list of memberships", ROLE)
    ),
    Roll(o.IOM, Role.OBSERVER, start_event="Admission by the Council")(
        st.KUWAIT,
        "[2017-11-28..2017-11-30]",
        None,
        Citation(s.IOM_AZE_108, "on the observers admitted", (*START, "start_event")),
        Citation(s.IOM_C108, "title, on the days of the session", START),
        Citation(s.IOM_IND_108, "on the new observers", START),
        Citation(s.IOM_KUWAIT, "on the year", ROLE),
        Citation(s.IOM_CAIRO, "on the year", ROLE),
    ),
)

# Non-Aligned Movement ----------------------------------------------------------------------------

_nam = Roll(o.NAM, Role.MEMBER, (Citation(s.FACTBOOK_ARCHIVE, "list of memberships", ROLE),))
_belgrade = Roll(
    o.NAM,
    Role.MEMBER,
    (
        Citation(s.NAM_GSE, "participants of the conference of Belgrade", START),
        Citation(s.FACTBOOK_ARCHIVE, "list of memberships", ROLE),
    ),
    "Conference of Belgrade",
)
_cairo = Roll(
    o.NAM,
    Role.MEMBER,
    (
        Citation(s.NAM_GSE, "those new at the conference of Cairo", START),
        Citation(s.FACTBOOK_ARCHIVE, "list of memberships", ROLE),
    ),
    "Admission by a conference",
)
_algiers = Citation(s.NAM_WP4, "on the states that joined", START)
_jakarta = Citation(s.NAM_WP10, "on the states that joined or were granted a status", START)
_nam_observer = Roll(
    o.NAM,
    Role.OBSERVER,
    (Citation(s.FACTBOOK_ARCHIVE, "by edition", (*START, "note")),),
    "Status granted",
)
_admission = "Admission by a conference"
_nam_days = Citation(s.NAM_SIS_2009, "table of contents, on the days of the summit", START)
NAM_MEMBERSHIPS: tuple[Membership, ...] = (
    *_belgrade.each(
        {
            st.AFGHANISTAN: "1961-09-01",
            st.INDIA: "1961-09-01",
            st.INDONESIA: "1961-09-01",
            st.IRAQ: "1961-09-01",
            st.LEBANON: "1961-09-01",
            st.SAUDI_ARABIA: "1961-09-01",
        }
    ),
    _belgrade(st.EGYPT, "1961-09-01", note="It took part as the United Arab Republic."),
    _belgrade(st.SRI_LANKA, "1961-09-01", note="It took part as Ceylon."),
    Roll(o.NAM, Role.MEMBER, start_event=_belgrade.start_event)(
        st.CAMBODIA,
        "1961-09-01",
        "[1979-09-03..1979-09-09]",
        Citation(s.NAM_WP6, "on the days of the conference", END),
        Citation(s.NAM_PLO1979, "on the seat left vacant; it ends the conference on the 8th", END),
        Citation(s.NAM_GSE, "participants of the conference of Belgrade", START),
        end_event="Seat left vacant by the conference of Havana",
    ),
    Roll(o.NAM, Role.SUSPENDED, term="seat left vacant")(
        st.CAMBODIA,
        "[1979-09-03..1979-09-09]",
        "[1992-09-01..1992-09-06]",
        Citation(s.NAM_WP6, "on the days of the conference", START),
        Citation(
            s.NAM_PLO1979,
            "on the seat left vacant; it ends the conference on the 8th",
            (*START, "note"),
        ),
        Citation(s.NAM_WP10, "on the states that joined", END),
        start_event="Seat left vacant by the conference of Havana",
        end_event="Return at the conference of Jakarta",
        note=(
            "The conference left the seat empty between two governments; no decision suspended "
            "the state as a member. The Correlates of War data code absence from 1980 to 1991."
        ),
    ),
    _nam(
        st.CAMBODIA,
        "[1992-09-01..1992-09-06]",
        None,
        _jakarta,
        spell=2,
        start_event="Return at the conference of Jakarta",
    ),
    _cairo(
        st.JORDAN,
        "1964-10-05",
        alternatives=rival("1961", s.COW_IGO, "It did not take part in the conference of 1961."),
    ),
    _cairo(
        st.KUWAIT,
        "1964-10-05",
        alternatives=rival("1965", s.COW_IGO, "It took part in the conference of October 1964."),
    ),
    _cairo(
        st.LAOS,
        "1964-10-05",
        alternatives=rival("1961", s.COW_IGO, "It was not among the 25 states of Belgrade."),
    ),
    _nam(
        st.MALAYSIA,
        "[1969..1970-09-08]",
        None,
        Citation(s.NAM_SAIIA_1971, "list of participants", (*START, "note")),
        Citation(s.COW_IGO, "on 1969", START),
        start_event=_admission,
        note="It took part in the conference of Lusaka, which opened on 8 September 1970.",
    ),
    _nam(
        st.BAHRAIN,
        "[1972..1973-09-05]",
        None,
        Citation(s.NAM_WP4, "list of members", (*START, "note")),
        Citation(s.COW_IGO, "on 1972", START),
        start_event=_admission,
        note="It was a member when the conference of Algiers opened on 5 September 1973.",
    ),
    _nam(
        st.UNITED_ARAB_EMIRATES,
        "[..1990-12-31]",
        None,
        Citation(s.COW_IGO, "on 1972", ("note",)),
        Citation(s.FACTBOOK_ARCHIVE, "edition of 1990", START),
        start_event=_admission,
        note=(
            "The Correlates of War data have 1972, but it is not in a list of those that took "
            "part in 1973. The World Factbook lists it from its edition of 1990 on."
        ),
    ),
    _nam(st.BANGLADESH, "[1973-09-05..1973-09-09]", None, _algiers, start_event=_admission),
    _nam(st.QATAR, "[1973-09-05..1973-09-09]", None, _algiers, start_event=_admission),
    Roll(o.NAM, Role.OBSERVER)(
        st.PALESTINE,
        "[..1973-09-05]",
        "[1975-08-25..1975-08-27]",
        Citation(s.NAM_WP4, "list of observers", START),
        Citation(s.NAM_JTA, "on the decision in Lima", END),
        start_event="Status granted",
        end_event="Became a member",
        note="As the Palestine Liberation Organization.",
    ),
    Roll(o.NAM, Role.MEMBER)(
        st.PALESTINE,
        "[1975-08-25..1975-08-27]",
        None,
        Citation(s.NAM_JTA, "on the decision in Lima", (*START, "note")),
        Citation(
            s.NAM_LIMA_CABLE, "on the session that decided on applications, 25 to 26 August", START
        ),
        start_event=_admission,
        note=(
            "Admitted as the Palestine Liberation Organization by the foreign ministers in Lima; "
            "the news of it is of 27 August."
        ),
    ),
    Roll(o.NAM, Role.MEMBER)(
        st.VIET_NAM,
        "[1976-08-16..1976-08-19]",
        None,
        Citation(s.NAM_MOFA_VNM, "on the fifth summit, 1976", (*ROLE, "note")),
        _nam_days,
        Citation(s.FACTBOOK_ARCHIVE, "list of memberships", ROLE),
        start_event=_admission,
        note=(
            "The unified state joined at the conference of Colombo. The Provisional Revolutionary "
            "Government of South Vietnam had been a member since 1973."
        ),
        alternatives=(
            *rival("1975", s.COW_IGO, "The ministry names the conference of 1976."),
            *rival("1976-08-26", s.NAM_VNA, "The conference had ended a week before."),
        ),
    ),
    _nam(
        st.PAKISTAN,
        "[1979-03-12..1979-09-09]",
        None,
        Citation(s.NAM_FRUS_CENTO, "on the announcement of 12 March", (*START, "note")),
        Citation(s.NAM_CENTO, "on its withdrawal from CENTO", ("party",)),
        Citation(s.NAM_WP6, "on the days of the conference of Havana", START),
        _nam_days,
        Citation(s.COW_IGO, "on the year", ROLE),
        start_event=_admission,
        note="It left CENTO on 12 March 1979; the conference of Havana ended on 9 September.",
    ),
    _nam(
        st.IRAN,
        "[1979-02-11..1979-09-09]",
        None,
        Citation(s.NAM_WIKIDEFA, "on the revolution and the conference of 1979", (*START, "note")),
        Citation(s.NAM_WP6, "on the days of the conference of Havana", START),
        _nam_days,
        Citation(s.COW_IGO, "on the year", ROLE),
        start_event=_admission,
        note="After the revolution, by the conference of Havana at the latest.",
        alternatives=rival(
            "1961", s.NAM_TT, "The same text says that it could not attend the first conference."
        ),
    ),
    _nam(
        st.MONGOLIA,
        "[1990-04-12..1991-12-31]",
        None,
        Citation(s.NAM_ELPAIS, "on its wish to join", START),
        Citation(s.COW_IGO, "on 1991", START),
        Citation(s.FACTBOOK_ARCHIVE, "by edition", ("note",)),
        start_event=_admission,
        note=(
            "The World Factbook has it as a member in 1991 and 1992, as an observer from 1993 to "
            "1997, as both in 1998 and as a member again since 2000."
        ),
    ),
    Roll(o.NAM, Role.OBSERVER)(
        st.PHILIPPINES,
        "[..1991-12-31]",
        "[1992-09-01..1992-09-06]",
        Citation(s.FACTBOOK_ARCHIVE, "edition of 1991", START),
        Citation(s.NAM_WP10, "on the states that joined", END),
        start_event="Status granted",
        end_event="Became a member",
    ),
    _nam(st.PHILIPPINES, "[1992-09-01..1992-09-06]", None, _jakarta, start_event=_admission),
    _nam(st.UZBEKISTAN, "[1992-09-01..1992-09-06]", None, _jakarta, start_event=_admission),
    Roll(o.NAM, Role.OBSERVER)(
        st.THAILAND,
        "[1992-09-01..1992-09-06]",
        "1993-10-04",
        _jakarta,
        Citation(s.NAM_MFA_THA, "on the day of joining", END),
        start_event="Status granted",
        end_event="Became a member",
    ),
    _nam(
        st.THAILAND,
        "1993-10-04",
        None,
        Citation(s.NAM_MFA_THA, "on the day of joining", START),
        start_event=_admission,
    ),
    _nam(
        st.TURKMENISTAN,
        "[1995-10-14..1995-10-20]",
        None,
        Citation(
            s.NAM_ZA_XI, "on the days of the conference and of the meetings that prepared it", START
        ),
        _nam_days,
        Citation(s.NAM_TKM, "on Cartagena, by the month", (*ROLE, "note")),
        start_event=_admission,
        note="At the conference of Cartagena.",
    ),
    _nam(
        st.BELARUS,
        "[1998-09-01..1998-09-03]",
        None,
        Citation(s.NAM_BLR_2003, "on September 1998, five years before", START),
        Citation(
            s.NAM_SIS_2009,
            "table of contents, on the days of the summit",
            (*START, "note"),
        ),
        Citation(s.NAM_BLR_2011, "on the twelfth summit, 1998", (*ROLE, "start_event")),
        Citation(s.NAM_BLR_MFA, "on the year", ROLE),
        Citation(s.COW_IGO, "on the year", ROLE),
        start_event=_admission,
        note=(
            "At the conference of Durban, from 29 August to 3 September. Its minister dates it "
            "September."
        ),
    ),
    Roll(o.NAM, Role.OBSERVER)(
        st.AZERBAIJAN,
        "[..1996-12-31]",
        "[2011-05-25..2011-05-27]",
        Citation(s.FACTBOOK_ARCHIVE, "edition of 1996", START),
        Citation(s.NAM_TREND, "on the status before 2011", ROLE),
        Citation(s.NAM_MFA_THA, "beforehand, on the days of the ministerial conference", END),
        Citation(s.NAM_AZE, "on May 2011", ("party", "end_event")),
        start_event="Status granted",
        end_event="Became a member",
    ),
    _nam(
        st.AZERBAIJAN,
        "[2011-05-25..2011-05-27]",
        None,
        Citation(s.NAM_AZE, "on May 2011", ROLE),
        Citation(s.NAM_MFA_THA, "beforehand, on the days of the ministerial conference", START),
        Citation(s.NAM_AZE_RFERL, "paragraphs 1 and 2", (*ROLE, "start_event", "note")),
        start_event=_admission,
        note="At the ministerial conference in Bali.",
    ),
    Roll(
        o.NAM,
        Role.OBSERVER,
        (Citation(s.FACTBOOK_ARCHIVE, "editions from 1993 on", ROLE),),
        "Status granted",
    )(
        st.CHINA,
        "[1992-09-01..1992-09-06]",
        None,
        Citation(s.NAM_CHN, "on September 1992 and the conference of Jakarta", (*START, "note")),
        Citation(s.NAM_WP10, "on the days of the conference", START),
        note="Granted at the conference of Jakarta.",
        alternatives=rival("1993", s.COW_IGO, "Xinhua dates it September 1992."),
    ),
    _nam_observer(
        st.KYRGYZSTAN,
        "[1992-09-06..2000-12-31]",
        None,
        Citation(s.COW_IGO, "on 1995", ("note",)),
        Citation(s.NAM_WP10, "on its request of 1992", START),
        note=(
            "The conference of Jakarta put its request off. The Correlates of War data have 1995, "
            "the World Factbook has it from 2000 on."
        ),
    ),
    _nam_observer(
        st.KAZAKHSTAN,
        "[..2000-12-31]",
        None,
        Citation(s.NAM_KAZ, "on the status in 2024", ROLE),
        Citation(s.COW_IGO, "on 1998", ("note",)),
        note="The Correlates of War data have 1998, the World Factbook has it from 2000 on.",
    ),
    _nam_observer(
        st.UKRAINE,
        "[..2000-12-31]",
        None,
        Citation(s.COW_IGO, "on 1998", ("note",)),
        note="1998 in the Correlates of War data; in the World Factbook from 2000 on.",
    ),
    _nam_observer(
        st.TAJIKISTAN,
        "[2009..2010]",
        None,
        note="In the World Factbook from its edition of 2010 on, not in that of 2009.",
        alternatives=rival("2011", s.COW_IGO, "The World Factbook has it a year before."),
    ),
    Roll(o.NAM, Role.OBSERVER)(
        st.RUSSIA,
        "[2021-07-13..2021-07-14]",
        None,
        Citation(s.NAM_AZE_31, "on the conference of 13 and 14 July 2021", (*START, "note")),
        Citation(s.NAM_LAVROV_2021, "", (*ROLE, "start_event")),
        start_event="Status granted",
        note="Granted at the mid-term ministerial conference.",
        alternatives=rival(
            "2021-08", s.NAM_TASS_2021, "The chair of the Movement reported it in July."
        ),
    ),
)

# North Atlantic Treaty Organization and its partnerships -----------------------------------------

_global_2012 = Citation(s.NATO_GLOBAL_2012, "list of partners", START)
_contact_2009 = Citation(s.NATO_CONTACT_2009, "paragraph 1", START)
_bucharest = Citation(s.NATO_BUCHAREST2008, "on the day of the summit", START)
_global = Roll(
    o.NATO,
    Role.PARTNER,
    (Citation(s.NATO_GLOBAL_2024, "list of partners", (*ROLE, "term")),),
    "Partner status",
    term="partner across the globe",
)
_pfp = Roll(
    o.NATO_PFP,
    Role.PARTNER,
    (Citation(s.PFP_INFOCENTER, "table", START), Citation(s.PFP_WP, "list", START)),
    "Signature of the Framework Document",
)
_md = Roll(
    o.NATO_MD,
    Role.PARTNER,
    (
        Citation(s.NATO_MD_2000, "on the month", START),
        Citation(s.NATO_P95_012, "on the decision of 8 February", START),
    ),
    "Joined the Dialogue",
)
_ici = Roll(o.NATO_ICI, Role.PARTNER, start_event="Joined the Initiative")
NATO_MEMBERSHIPS: tuple[Membership, ...] = (
    Roll(o.NATO, Role.MEMBER, start_event="Signature of the treaty")(
        st.UNITED_STATES,
        "1949-04-04",
        None,
        Citation(s.NATO_MEMBERS_WP, "", START),
        Citation(s.NATO_EATA, "list of members", ROLE),
        Citation(s.FACTBOOK_ARCHIVE, "list of memberships", ROLE),
    ),
    Roll(o.NATO, Role.MEMBER, start_event="Deposit of the instrument of accession")(
        st.TURKIYE,
        "1952-02-18",
        None,
        Citation(s.NATO_60YEARS, "", START),
        Citation(s.NATO_MEMBERS_WP, "", START),
    ),
    _global(
        st.REPUBLIC_OF_KOREA,
        "2008-04",
        None,
        Citation(s.NATO_KOR_MOFA, "on the summit of Bucharest", (*START, "note")),
        _bucharest,
        Citation(s.NATO_GLOBAL_2012, "list of partners", (*ROLE, "term")),
        note="A contact country from 2006 on.",
    ),
    _global(
        st.AUSTRALIA,
        "[2008-04..2009]",
        None,
        _contact_2009,
        Citation(s.NATO_KOR_MOFA, "on when the term began", START),
        _bucharest,
        Citation(s.NATO_AUS, "on the declaration of June 2012", ("note",)),
        note=(
            "NATO has used the term since the summit of Bucharest; the joint declaration with "
            "Australia is of 14 June 2012."
        ),
    ),
    _global(
        st.JAPAN,
        "[2008-04..2009]",
        None,
        _contact_2009,
        Citation(s.NATO_KOR_MOFA, "on when the term began", START),
        _bucharest,
        Citation(s.NATO_JPN, "on the programme of 2014", ("note",)),
        note="A programme of cooperation followed on 6 May 2014.",
    ),
    _global(
        st.PAKISTAN,
        "[2008-04..2012-10-20]",
        None,
        _global_2012,
        Citation(s.NATO_KOR_MOFA, "on when the term began", START),
        _bucharest,
        Citation(s.NATO_PAK_2016, "", (*ROLE, "term", "note")),
        Citation(s.NATO_PAK, "", ("note",)),
        note="Relations have developed since the earthquake of 2005.",
    ),
    _global(
        st.AFGHANISTAN,
        "[2008-04..2012-10-20]",
        None,
        _global_2012,
        Citation(s.NATO_KOR_MOFA, "on when the term began", START),
        _bucharest,
        Citation(s.NATO_GLOBAL_2024, "list of partners, March 2024", ("note",)),
        note="The list of March 2024 still names it, after the change of power of August 2021.",
    ),
    _global(
        st.IRAQ,
        "2011",
        None,
        Citation(s.NATO_IRQ, "", START),
        Citation(s.NATO_GLOBAL_2012, "list of partners", (*ROLE, "term")),
    ),
    _global(
        st.MONGOLIA,
        "2012-03-19",
        None,
        Citation(s.NATO_MNG_2012, "", (*START, "note")),
        Citation(s.NATO_MNG, "on March 2012", (*ROLE, "term")),
        Citation(s.NATO_GLOBAL_2012, "list of partners", (*ROLE, "term")),
        note="The Council approved its programme of cooperation on that day.",
    ),
    _pfp(
        st.UKRAINE,
        "1994-02-08",
        None,
        Citation(s.PFP_UKR_LAW, "", (*START, "start_event")),
    ),
    _pfp(
        st.AZERBAIJAN,
        "1994-05-04",
        None,
        Citation(s.PFP_AZE_MFA, "", (*START, "start_event")),
    ),
    _pfp(
        st.TURKMENISTAN,
        "1994-05-10",
        None,
        Citation(s.PFP_TAZ, "", (*ROLE, "note")),
        note="The 18th signatory.",
    ),
    _pfp(
        st.KAZAKHSTAN,
        "1994-05-27",
        None,
        Citation(
            s.NATO_CENTRAL_ASIA, "on the four that joined soon after the launch of 1994", ROLE
        ),
        Citation(s.NATO_C940609, "on the number of those that had joined", ("note",)),
        note="NATO counted twenty partners on 9 June 1994, which needs Kazakhstan.",
        alternatives=rival(
            "1995",
            s.NATO_KAZ,
            "NATO says elsewhere that it joined shortly after the start of 1994.",
        ),
    ),
    _pfp(
        st.KYRGYZSTAN,
        "1994-06-01",
        None,
        Citation(
            s.NATO_CENTRAL_ASIA, "on the four that joined soon after the launch of 1994", ROLE
        ),
    ),
    _pfp(
        st.RUSSIA,
        "1994-06-22",
        None,
        Citation(s.PFP_BPB, "", START),
        Citation(s.NATO_RUS_19940622, "", START),
        Citation(s.NATO_RUS_CD, "on the suspension", ("note",)),
        Citation(s.NATO_RUS_2023, "opening paragraph", ("note",)),
        Citation(s.NATO_RUS_2024, "opening paragraph", ("note",)),
        note=(
            "NATO suspended all practical cooperation on 1 April 2014 and wrote in August 2023 "
            "and in August 2024 that it cannot regard Russia as its partner. No decision to end "
            "the partnership was found."
        ),
    ),
    Roll(o.NATO_PFP, Role.PARTNER, start_event="Signature of the Framework Document")(
        st.UZBEKISTAN,
        "1994-07-13",
        None,
        Citation(s.PFP_UZLAND, "", (*START, "note")),
        Citation(s.PFP_WP, "list", START),
        Citation(s.FACTBOOK_ARCHIVE, "list of memberships", ROLE),
        note="The 22nd signatory.",
    ),
    _pfp(
        st.BELARUS,
        "1995-01-11",
        None,
        Citation(s.NATO_TASS_BLR_2019, "on the month", ROLE),
        Citation(s.NATO_BLR_MFA, "on the year", ROLE),
        Citation(s.NATO_BLR, "on the suspension", ("note",)),
        Citation(s.NATO_TASS_BLR, "on the suspension", ("note",)),
        Citation(s.NATO_BLR_MOYBY, "on the decision of the Council", ("note",)),
        note=(
            "NATO suspended all practical cooperation on 19 November 2021 and kept the dialogue; "
            "the partnership goes on."
        ),
    ),
    _pfp(
        st.TAJIKISTAN,
        "2002-02-20",
        None,
        Citation(s.NATO_PR2002_022, "", START),
        Citation(s.PFP_RFERL_TJK, "", START),
    ),
    *_md.each({st.EGYPT: "[1995-02-08..1995-02-28]", st.ISRAEL: "[1995-02-08..1995-02-28]"}),
    Roll(o.NATO_MD, Role.PARTNER, start_event=_md.start_event)(
        st.JORDAN, "1995-11", None, Citation(s.NATO_MD_2000, "on the month", START)
    ),
    _ici(
        st.BAHRAIN,
        "2005-02",
        None,
        Citation(s.GULFNEWS_ICI_2013, "on February 2005", START),
        Citation(s.NATO_ICI, "on the first three months of 2005", ROLE),
    ),
    _ici(
        st.QATAR,
        "2005-02",
        None,
        Citation(s.GULFNEWS_ICI_2013, "on February 2005", START),
        Citation(s.NATO_ICI, "on the first three months of 2005", ROLE),
    ),
    _ici(
        st.KUWAIT,
        "[2004-12-01..2005-03-31]",
        None,
        Citation(s.NATO_ICI, "on the first three months of 2005", START),
        Citation(s.NATO_ICI_KT, "on December 2004", START),
        alternatives=(
            Alternative(
                "period.start",
                "2004-12",
                (Citation(s.NATO_ICI_KT), Citation(s.GULFNEWS_ICI_2013)),
                "Kuwait and Bahrain give this month, NATO the first three months of 2005.",
            ),
            Alternative(
                "period.start",
                "2004-11",
                (Citation(s.NATO_ICI_KUNA),),
                "Kuwait itself gives December, and NATO the first three months of 2005.",
            ),
        ),
    ),
    _ici(
        st.UNITED_ARAB_EMIRATES,
        "2005-06-22",
        None,
        Citation(s.NATO_ICI_ARE, "", START),
        Citation(s.NATO_ICI, "", ROLE),
    ),
)
