"""The rules for roles in CICA and for states, and answers worked out by hand."""

import datetime
import itertools
import re
from collections.abc import Iterator
from typing import Any

import attrs
import pycountry
import pytest

import cica
from cica import Citation
from editorial import DatasetRule
from invented import ARIA, CITED, SOURCE, WORLD, with_

PROPOSED = datetime.date(1992, 10, 5)
"""The day on which CICA was proposed: by convention nobody has a role in it before."""
SECRETARIAT_FOUNDED = datetime.date(2006, 6, 17)
"""The day on which its Secretariat was founded: by convention it has no partner before."""
DECLARATION = datetime.date(1999, 9, 14)
"""The day on which the Declaration on the Principles was signed: nobody is a member before."""


def of_cica(dataset: cica.Dataset) -> tuple[cica.Membership, ...]:
    """Return the roles in CICA itself."""
    return tuple(row for row in dataset.memberships() if row.organization == "CICA")


def unexplained_days(dataset: cica.Dataset) -> Iterator[str]:
    """A role with a known first or last day says which event began or ended it."""
    for row in of_cica(dataset):
        start, end = row.period.start, row.period.end
        if start.precision == "day" and not row.start_event:
            yield f"{row.id}: no start_event"
        if end is not None and end.latest is not None and not row.end_event:
            yield f"{row.id}: no end_event"


def early_members(dataset: cica.Dataset) -> Iterator[str]:
    """No state is a member before the Declaration on the Principles was signed."""
    for row in of_cica(dataset):
        earliest = row.period.start.earliest
        if row.role is cica.Role.MEMBER and (earliest is None or earliest < DECLARATION):
            yield f"{row.id}: is before the Declaration"


def unmarked_conventions(dataset: cica.Dataset) -> Iterator[str]:
    """Where a lower bound is a convention, the note calls it conventional."""
    for row in of_cica(dataset):
        start = row.period.start
        convention = start.earliest in {PROPOSED, SECRETARIAT_FOUNDED}
        if convention and start.precision == "range" and "conventional" not in row.note:
            yield f"{row.id}: the note does not call the lower bound conventional"


def broken_careers(dataset: cica.Dataset) -> Iterator[str]:
    """An observer stops being one on the day on which it becomes a member."""
    starts = {row.party: row.period.start for row in of_cica(dataset) if row.role.value == "member"}
    for row in of_cica(dataset):
        if row.role is not cica.Role.OBSERVER:
            continue
        became = row.end_event == "Became a member state"
        if became != (row.party in starts):
            yield f"{row.id}: end_event and membership disagree"
        elif became and row.period.end != starts[row.party]:
            yield f"{row.id}: does not end when the membership begins"


def attendance_as_status(dataset: cica.Dataset) -> Iterator[str]:
    """No role of observer rests on presence at a meeting."""
    for row in of_cica(dataset):
        for citation in row.citations:
            attended = re.search(r"present|attend|observers (at|of) the", citation.locator)
            if row.role is cica.Role.OBSERVER and attended and citation.supports != ("note",):
                yield f"{row.id}: {citation.source} reports attendance"


def endless_prospects(dataset: cica.Dataset) -> Iterator[str]:
    """A prospective relation has an end, even if that end is open above."""
    for row in of_cica(dataset):
        if row.role is cica.Role.PROSPECTIVE and row.period.end is None:
            yield f"{row.id}: has no end"


def unfounded_secondments(dataset: cica.Dataset) -> Iterator[str]:
    """No state seconds staff before the Secretariat was founded; one term is used for all."""
    for row in dataset.memberships():
        if row.organization == "CICA-SECRETARIAT" and row.role is cica.Role.ASSOCIATE:
            earliest = row.period.start.earliest
            if row.term != "seconding state":
                yield f"{row.id}: the term is {row.term!r}"
            if earliest is None or earliest < SECRETARIAT_FOUNDED:
                yield f"{row.id}: is before the Secretariat"


def roles_before_the_state(dataset: cica.Dataset) -> Iterator[str]:
    """No role begins before its state was independent or in the United Nations, or a note says why.

    The lower bound of the start counts, or the upper one where there is no lower one.
    """
    states = {state.id: state for state in dataset.states()}
    for row in dataset.memberships():
        state = states.get(row.party)  # type: ignore[call-overload]  # an organization has none
        if state is None or state.independent is None or row.note:
            continue
        born = [
            day.earliest
            for day in (state.independent, state.un_admission)
            if day is not None and day.earliest is not None
        ]
        begins = row.period.start.earliest or row.period.start.latest
        if born and begins is not None and begins < min(born):
            yield f"{row.id}: begins before the state"


def days_without_a_capital(dataset: cica.Dataset) -> Iterator[str]:
    """A state with capitals has one on every day since CICA was proposed."""
    span = range(PROPOSED.toordinal(), dataset.checked.toordinal() + 1)
    for state in dataset.states():
        if any(capital.period is not None for capital in state.capitals):
            days = map(datetime.date.fromordinal, span)
            missing = next((day for day in days if not state.capitals_on(day)), None)
            if missing is not None:
                yield f"{state.id}: no capital on {missing}"


def overlapping_names(dataset: cica.Dataset) -> Iterator[str]:
    """A state has one former name of a kind at a time."""
    for state in dataset.states():
        for kind in (cica.terms.NameKind.SHORT, cica.terms.NameKind.FORMAL):
            periods = sorted(
                (name.period.start.latest or datetime.date.min, name.period.end, name.name)
                for name in state.names
                if name.kind is kind and name.period is not None and name.period.end is not None
            )
            for (_, end, before), (start, _, after) in itertools.pairwise(periods):
                if end is not None and end.earliest is not None and start < end.earliest:
                    yield f"{state.id}: {before!r} and {after!r} are of one time"


MEMBER_RULES: tuple[DatasetRule, ...] = (
    unexplained_days,
    early_members,
    unmarked_conventions,
    broken_careers,
    attendance_as_status,
    endless_prospects,
    unfounded_secondments,
    roles_before_the_state,
    days_without_a_capital,
    overlapping_names,
)


def bearing(**changes: Any) -> cica.Membership:
    """Make a role in the invented conference that keeps every rule but for what is changed."""
    fields: dict[str, Any] = {
        "party": ARIA.id,
        "organization": "CICA",
        "role": cica.Role.MEMBER,
        "period": cica.Period("1999-09-14"),
        "start_event": "A meeting",
        "citations": CITED,
    }
    return cica.Membership(**{**fields, **changes})


def capital(name: str, start: str, end: str | None = None) -> cica.Capital:
    """Make a capital."""
    return cica.Capital(name=name, period=cica.Period(start, end), citations=CITED)


def formal(name: str, start: str, end: str) -> cica.Name:
    """Make a former formal name."""
    return cica.Name(
        name=name, kind=cica.terms.NameKind.FORMAL, period=cica.Period(start, end), citations=CITED
    )


OBSERVING = {"role": cica.Role.OBSERVER, "start_event": "A decision"}


@pytest.mark.parametrize(
    ("rule", "rows"),
    [
        (unexplained_days, (bearing(start_event=""),)),
        (unexplained_days, (bearing(period=cica.Period("1999-09-14", "2001-05-03")),)),
        (early_members, (bearing(period=cica.Period("1999-09-13")),)),
        (unmarked_conventions, (bearing(period=cica.Period("[2006-06-17..2008-01-01]")),)),
        (
            broken_careers,
            (
                bearing(period=cica.Period("2004-10-22")),
                bearing(
                    **OBSERVING,
                    period=cica.Period("1999-09-14", "2004-10-21"),
                    end_event="Became a member state",
                ),
            ),
        ),
        (
            broken_careers,
            (
                bearing(
                    **OBSERVING,
                    period=cica.Period("1999-09-14", "2004-10-21"),
                    end_event="Became a member state",
                ),
            ),
        ),
        (
            attendance_as_status,
            (bearing(**OBSERVING, citations=(Citation(SOURCE.id, "the states present"),)),),
        ),
        (endless_prospects, (bearing(role=cica.Role.PROSPECTIVE),)),
    ],
)
def test_a_rule_of_roles_finds_its_fault(
    rule: DatasetRule, rows: tuple[cica.Membership, ...]
) -> None:
    """Each rule finds the one role at fault, and none in a world without a fault."""
    assert len(list(rule(with_(memberships=rows, coordinations=())))) == 1
    assert list(rule(with_(memberships=(bearing(),), coordinations=()))) == []


def test_the_rule_of_secondments_finds_its_faults() -> None:
    """The rule finds a wrong term and a time before the Secretariat."""
    body = cica.Organization(id="CICA-SECRETARIAT", name="A secretariat", citations=CITED)
    world = with_(organizations=(*WORLD.organizations(), body), memberships=(), coordinations=())
    row = bearing(
        organization=body.id,
        role=cica.Role.ASSOCIATE,
        term="sending state",
        period=cica.Period("2006-06-16"),
    )
    bad = attrs.evolve(world, memberships=(row,))
    assert len(list(unfounded_secondments(bad))) == 2
    good = attrs.evolve(row, term="seconding state", period=cica.Period("2006-06-17"))
    assert list(unfounded_secondments(attrs.evolve(world, memberships=(good,)))) == []


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        (roles_before_the_state, {"independent": "1999-09-15"}),
        (
            days_without_a_capital,
            {"capitals": (capital("A", "1990", "1997-12-10"), capital("B", "1997-12-11"))},
        ),
        (
            overlapping_names,
            {
                "names": (
                    formal("Kingdom", "1950-01-01", "1960-01-01"),
                    formal("Republic", "1959-01-01", "1970-01-01"),
                )
            },
        ),
    ],
)
def test_a_rule_of_states_finds_its_fault(rule: DatasetRule, changes: dict[str, Any]) -> None:
    """Each rule finds the one state at fault, and none in the invented world."""
    states = tuple(
        attrs.evolve(state, **changes) if state.id == ARIA.id else state for state in WORLD.states()
    )
    assert len(list(rule(with_(states=states, memberships=(bearing(),), coordinations=())))) == 1
    assert list(rule(with_(memberships=(bearing(),), coordinations=()))) == []


@pytest.mark.parametrize("rule", MEMBER_RULES)
def test_the_record_keeps_the_rules_of_members_and_states(rule: DatasetRule) -> None:
    """Roles in CICA and states are coded as the codebook says."""
    assert list(rule(cica.DATASET)) == []


@pytest.mark.parametrize(
    ("state", "day", "name"),
    [
        ("KAZ", "1985", "Kazakh Soviet Socialist Republic"),
        ("KGZ", "1992-10-05", "Republic of Kyrgyzstan"),
        ("KGZ", "1999-09-14", "Kyrgyz Republic"),
        ("KHM", "1992-10-05", "State of Cambodia"),
        ("KHM", "2011", "Kingdom of Cambodia"),
        ("AFG", "1999-09-14", "Islamic State of Afghanistan"),
        ("AFG", "2003", "Transitional Islamic State of Afghanistan"),
        ("AFG", "2006-06-17", "Islamic Republic of Afghanistan"),
        ("LKA", "1960", "Ceylon"),
        ("EGY", "1965", "United Arab Republic"),
        ("MNG", "1991", "Mongolian People's Republic"),
        ("PAK", "1963", "Republic of Pakistan"),
        ("IND", "1949", "Dominion of India"),
        ("IND", "1951", "Republic of India"),
        ("AFG", "1970", "Kingdom of Afghanistan"),
        ("AFG", "1975", "Republic of Afghanistan"),
        ("AFG", "1980", "Democratic Republic of Afghanistan"),
        # the state had no such name yet, or the name of the time is not on record
        ("IND", "1946", None),
        ("CHN", "1946", None),
        ("BGD", "1970", None),
    ],
)
def test_formal_names_over_time(state: str, day: str, name: str | None) -> None:
    """A state has the formal name of the day that is asked about, or none."""
    assert cica.state(state).name_on(day, formal=True) == name


def test_states_second_staff_while_their_diplomats_serve() -> None:
    """China headed the Secretariat in 2016, Kazakhstan in 2008."""
    assert cica.role("China", "CICA-SECRETARIAT", as_of=2016) is cica.Role.ASSOCIATE
    assert cica.role("Kazakhstan", "CICA-SECRETARIAT", as_of=2008) is cica.Role.ASSOCIATE
    assert cica.role("Kazakhstan", "CICA-SECRETARIAT", as_of=2016) is None


def test_sri_lanka_became_an_observer_by_may_2013() -> None:
    """Some sources say 2012, its president said May 2013: until then the answer is open."""
    assert cica.role("Sri Lanka", as_of="2013-02-01") is None
    assert cica.role("Sri Lanka", as_of="2013-05-31") is cica.Role.OBSERVER


# Codes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [pytest.param(s, id=s.id) for s in cica.states()])
def test_codes_of_states(state: cica.State) -> None:
    """The codes are those of ISO 3166-1, as another package has them."""
    country = pycountry.countries.get(alpha_3=state.id)
    assert country is not None
    assert (country.alpha_2, country.numeric) == (state.alpha_2, state.numeric)


def test_numbers_of_states() -> None:
    """The numbers are those of the Correlates of War and of Gleditsch and Ward.

    Viet Nam is 816 in the list of Gleditsch and Ward, where 815 and 817 are states that have ended.
    Palestine has no number in either.
    """
    numbers = {str(state.id): (state.cow, state.gw) for state in cica.states()}
    assert numbers["VNM"] == (816, 816)
    assert numbers["USA"] == (2, 2)
    assert numbers["KAZ"] == (705, 705)
    assert [id_ for id_, pair in numbers.items() if None in pair] == ["PSE"]


# Answers worked out by hand ----------------------------------------------------------------------

FIFTEEN = {
    "Afghanistan",
    "Azerbaijan",
    "China",
    "Egypt",
    "India",
    "Iran",
    "Israel",
    "Kazakhstan",
    "Kyrgyzstan",
    "Pakistan",
    "Palestine",
    "Russia",
    "Tajikistan",
    "Türkiye",
    "Uzbekistan",
}
"""Who signed the Declaration of 14 September 1999."""


def names(parties: tuple[cica.State, ...]) -> set[str]:
    """Return the names of states."""
    return {state.name for state in parties}


def test_kuwait_is_the_28th_member() -> None:
    """Kuwait became the 28th member on 13 October 2022."""
    assert len(cica.members(as_of="2022-10-12")) == 27
    assert len(cica.members(as_of="2022-10-13")) == 28
    assert "Kuwait" in names(cica.members(as_of="2022-10-13"))


def test_there_were_no_members_before_the_declaration() -> None:
    """The fifteen that signed the Declaration of 14 September 1999 were the first members."""
    assert cica.members(as_of=1998) == ()
    assert cica.members(as_of="1999-09-13") == ()
    assert names(cica.members(as_of="1999-09-14")) == FIFTEEN


def test_mongolia_joined_between_1999_and_2001() -> None:
    """Mongolia may have been a member in 2000, and was one for certain at the end of 2001."""
    assert names(cica.members(as_of=2000)) == FIFTEEN
    assert names(cica.members(as_of=2000, certain=False)) == FIFTEEN | {"Mongolia"}
    assert names(cica.members(as_of=2001)) == FIFTEEN | {"Mongolia"}


def test_bahrain_and_cambodia_joined_in_2011() -> None:
    """At the end of January neither was a member for certain; in June Bahrain was."""
    certain = names(cica.members(as_of="2011-01-31"))
    assert len(certain) == 22
    possible = names(cica.members(as_of="2011-01-31", certain=False))
    assert possible - certain == {"Bahrain", "Cambodia"}
    assert names(cica.members(as_of="2011-06")) - certain == {"Bahrain"}
    assert len(cica.members(as_of=2011)) == 24


def test_turkmenistan_became_an_observer_in_2021() -> None:
    """The Senior Officials Committee granted it the status on 23 June 2021."""
    assert "Turkmenistan" in names(cica.observers(as_of=2021))
    assert cica.role("TKM", as_of=2020) is None
    assert cica.role("TKM", as_of="2021-06-22") is None
    assert cica.role("TKM", as_of="2021-06-23") is cica.Role.OBSERVER


def test_kazakhstan_was_in_the_chair_when_the_road_map_was_signed() -> None:
    """Kazakhstan was in the chair for the second time on 3 February 2021."""
    chair = cica.chair(as_of="2021-02-03")
    assert chair is not None
    assert chair.state == "KAZ"


@pytest.mark.parametrize(
    ("as_of", "both"),
    [
        ("2014-06-30", {"AZE", "KAZ", "KGZ", "MNG", "RUS", "TJK", "TUR", "UZB"}),
        ("2010-06-30", {"AZE", "KAZ", "KGZ", "RUS", "TJK", "TUR", "UZB"}),
    ],
)
def test_members_that_take_part_in_the_osce(as_of: str, both: set[str]) -> None:
    """Mongolia became the 57th participating State on 21 November 2012."""
    members = set(cica.members(as_of=as_of)) & set(cica.members("OSCE", as_of=as_of))
    assert {state.id for state in members} == both


def test_members_that_are_permanent_in_the_security_council() -> None:
    """Of the five, China and Russia are members and the United States is an observer."""
    permanent = set(cica.members("UNSC-P5"))
    assert names(tuple(permanent & set(cica.members()))) == {"China", "Russia"}
    assert names(tuple(permanent & set(cica.observers()))) == {"United States"}


def test_each_pair_of_states_has_a_row_for_each_year_and_thirty_are_open() -> None:
    """Only Mongolia is open, in 1999 and 2000: with each of the 15 states that signed in 1999."""
    rows = cica.dyads(start=1999, end=2024)
    states = {row.alpha_3 for row in cica.panel(start=1999, end=2024)}
    pairs = {
        (year, *pair)
        for year in range(1999, 2025)
        for pair in itertools.combinations(sorted(states), 2)
    }
    assert {(row.year, *sorted((row.alpha_3_1, row.alpha_3_2))) for row in rows} == pairs
    assert len(rows) == len(states) * (len(states) - 1) // 2 * 26
    signed = [
        "AFG",
        "AZE",
        "CHN",
        "EGY",
        "IND",
        "IRN",
        "ISR",
        "KAZ",
        "KGZ",
        "PAK",
        "PSE",
        "RUS",
        "TJK",
        "TUR",
        "UZB",
    ]
    opened = {
        (row.year, *sorted((row.alpha_3_1, row.alpha_3_2))) for row in rows if row.joint is None
    }
    assert opened == {(year, *sorted(("MNG", one))) for year in (1999, 2000) for one in signed}


def test_the_panel_says_what_is_member_says_and_two_rows_are_open() -> None:
    """Mongolia was a member by 2001 at the latest; whether in 1999 or 2000, no source says."""
    rows = cica.panel(start=1992, end=2025)
    assert all(row.member is cica.is_member(row.alpha_3, as_of=row.as_of) for row in rows)
    assert [(row.alpha_3, row.year) for row in rows if row.member is None] == [
        ("MNG", 1999),
        ("MNG", 2000),
    ]
