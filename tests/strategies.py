"""What hypothesis draws from: only dates, periods and datasets that could be true."""

import datetime
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

import cica
from cica import (
    Chairmanship,
    Citation,
    Dataset,
    Document,
    Membership,
    Organization,
    PartialDate,
    Period,
    Role,
    Source,
    State,
    Summit,
    Tenure,
)

days = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
modern_days = st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 12, 31))


@st.composite
def partial_dates(draw: st.DrawFn, of: st.SearchStrategy[datetime.date] = days) -> PartialDate:
    """Draw a date of any precision, with or without bounds."""
    first, last = sorted((draw(of), draw(of)))
    shape = draw(st.sampled_from(["day", "month", "year", "range", "until", "from"]))
    match shape:
        case "day":
            return PartialDate(first, first)
        case "month":
            return cica.to_partial_date(first.isoformat()[:7])
        case "year":
            return cica.to_partial_date(first.year)
        case "range":
            return PartialDate(first, last)
        case "until":
            return PartialDate(None, last)
        case _:
            return PartialDate(first, None)


@st.composite
def periods(draw: st.DrawFn, of: st.SearchStrategy[PartialDate] | None = None) -> Period:
    """Draw a period that does not surely end before it starts."""
    dates = partial_dates(modern_days) if of is None else of
    start, end = draw(dates), draw(st.none() | dates)
    if end is not None and _last(end) <= _first(start):
        end = None
    return Period(start, end)


FEW = ["2001", "2002", "2003", "2001-12", "2002-01", "2002-06", "2002-12", "2001-12-31"]
FEW += ["2002-01-01", "2002-06-15", "2002-06-30", "2002-12-31", "2003-01-01", "[2001..2002]"]
FEW += ["[2002..2003]", "[..2002]", "[2002..]", "[2002-06-15..2002-07-15]"]

close_dates = st.sampled_from(FEW).map(cica.to_partial_date) | partial_dates(
    st.dates(datetime.date(2001, 12, 20), datetime.date(2002, 1, 10))
)
"""Dates that are often equal, or that hold each other."""

SOURCE = Source(id="archive", title="An archive")
CITED = (Citation(SOURCE),)


def _first(when: PartialDate) -> int:
    return 0 if when.earliest is None else when.earliest.toordinal()


def _last(when: PartialDate) -> int:
    return 10**7 if when.latest is None else when.latest.toordinal()


def can_follow(one: Period, other: Period, checked: int) -> bool:
    """Return whether days can be found on which one period ends before the other begins."""
    if one.end is None:
        return False
    end = max(_first(one.end), _first(one.start) + 1)
    start = max(_first(other.start), end)
    fits = end <= _last(one.end) and start <= min(_last(other.start), checked)
    return fits and (other.end is None or start < _last(other.end))


@st.composite
def _sequence(draw: st.DrawFn, checked: int, most: int) -> list[Period]:
    """Draw periods that may follow each other, in any order."""
    kept: list[Period] = []
    for period in draw(st.lists(periods(close_dates), max_size=most)):
        possible = _first(period.start) <= checked
        if possible and all(
            can_follow(period, one, checked) or can_follow(one, period, checked) for one in kept
        ):
            kept.append(period)
    return kept


def _numbered(make: Callable[..., Any], rows: list[dict[str, Any]], *names: str) -> tuple[Any, ...]:
    """Make records, each with the number of its spell among those with the same names."""
    seen: dict[tuple[object, ...], int] = {}
    made: list[Any] = []
    for row in rows:
        key = tuple(row[name] for name in names)
        seen[key] = seen.get(key, 0) + 1
        made.append(make(**row, spell=seen[key], citations=CITED))
    return tuple(made)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Draw states and organizations, with memberships, chairs, heads, summits and documents."""
    checked = draw(st.sampled_from(["2002-06-30", "2002-12-31", "2003-06-30", "2010-12-31"]))
    last = datetime.date.fromisoformat(checked).toordinal()
    letters = st.text("ABCDEFGH", min_size=3, max_size=3)
    names = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=8)
    states = tuple(
        State(
            id=key,
            name=draw(names),
            independent=draw(st.sampled_from([None, "1999", "2002-01-01", "2002"])),
            citations=CITED,
        )
        for key in draw(st.lists(letters, min_size=1, max_size=3, unique=True))
    )
    organizations = tuple(
        Organization(id=f"ORG{number}", name=f"Organization {number}", citations=CITED)
        for number in range(1, draw(st.integers(1, 2)) + 1)
    )
    memberships: list[dict[str, Any]] = []
    chairs: list[dict[str, Any]] = []
    heads: list[dict[str, Any]] = []
    some_state = st.sampled_from(states)
    roles = st.sampled_from([Role.MEMBER, Role.MEMBER, Role.SUSPENDED, Role.OBSERVER, *Role])
    for organization in organizations:
        for party in (*states, *organizations):
            if party is not organization:
                memberships += [
                    {
                        "party": party,
                        "organization": organization,
                        "role": draw(roles),
                        "period": period,
                    }
                    for period in draw(_sequence(last, 4))
                ]
        chairs += [
            {"state": draw(some_state), "organization": organization, "period": period}
            for period in draw(_sequence(last, 2))
        ]
        heads += [
            {
                "person": draw(st.sampled_from(["Ada", "Ben"])),
                "office": draw(st.sampled_from(["executive-director", "secretary-general"])),
                "organization": organization,
                "period": period,
            }
            for period in draw(_sequence(last, 2))
        ]
    past = close_dates.filter(lambda when: _first(when) <= last)
    held = draw(st.lists(past, max_size=3))
    held.sort(key=lambda when: (_first(when) + _last(when), _first(when)))
    summits: list[Summit] = []
    latest = 0
    for number, when in enumerate(held, start=1):
        if _last(when) >= latest:
            latest = max(latest, _first(when))
            day: dict[str, Any] = {draw(st.sampled_from(["plenary", "announced"])): when}
            summits.append(
                Summit(
                    id=f"summit-{number}",
                    number=number,
                    title=f"Summit {number}",
                    organization=organizations[0],
                    chair=draw(st.none() | some_state),
                    citations=CITED,
                    **day,
                )
            )
    documents = tuple(
        Document(
            id=f"document-{number}",
            title="A text",
            adopted=when,
            organization=draw(st.sampled_from(organizations)),
            citations=CITED,
        )
        for number, when in enumerate(draw(st.lists(st.none() | past, max_size=2)))
    )
    return Dataset(
        sources=(SOURCE,),
        states=states,
        organizations=organizations,
        memberships=_numbered(Membership, memberships, "party", "organization", "role"),
        chairmanships=_numbered(Chairmanship, chairs, "state", "organization"),
        tenures=_numbered(Tenure, heads, "person", "office", "organization"),
        summits=tuple(summits),
        documents=documents,
        checked=checked,
        organization=draw(st.sampled_from([None, *organizations])),
    )
