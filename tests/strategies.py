"""What hypothesis draws from: only dates, periods and datasets that could be true."""

import datetime

from hypothesis import strategies as st

import cica
from cica import Citation, Dataset, Membership, Organization, Period, Role, Source, State

days = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
modern_days = st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 12, 31))


@st.composite
def partial_dates(draw: st.DrawFn, of: st.SearchStrategy[datetime.date] = days) -> cica.PartialDate:
    """Draw a date of any precision, with or without bounds."""
    first, last = sorted((draw(of), draw(of)))
    shape = draw(st.sampled_from(["day", "month", "year", "range", "until", "from"]))
    match shape:
        case "day":
            return cica.PartialDate(first, first)
        case "month":
            return cica.to_partial_date(first.isoformat()[:7])
        case "year":
            return cica.to_partial_date(first.year)
        case "range":
            return cica.PartialDate(first, last)
        case "until":
            return cica.PartialDate(None, last)
        case _:
            return cica.PartialDate(first, None)


@st.composite
def periods(draw: st.DrawFn, of: st.SearchStrategy[datetime.date] = modern_days) -> Period:
    """Draw a period that does not surely end before it starts."""
    start = draw(partial_dates(of))
    end = draw(st.none() | partial_dates(of))
    if end is not None and end.latest is not None:
        earliest = start.earliest or datetime.date.min
        if end.latest <= earliest:
            end = None
    return Period(start, end)


SOURCE = Source(id="archive", title="An archive")
CITED = (Citation(SOURCE.id),)
CHECKED = datetime.date(2031, 1, 1)


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Draw states, organizations, and roles that never surely overlap."""
    letters = st.text("ABCDEFGH", min_size=3, max_size=3)
    names = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=8)
    states = tuple(
        State(id=key, name=draw(names), citations=CITED)
        for key in draw(st.lists(letters, min_size=1, max_size=6, unique=True))
    )
    organizations = tuple(
        Organization(id=f"ORG{number}", name=f"Organization {number}", citations=CITED)
        for number in range(1, draw(st.integers(1, 3)) + 1)
    )
    memberships = []
    for state in states:
        for organization in organizations:
            last = 0
            periods_drawn = sorted(draw(st.lists(periods(), max_size=4)), key=_certain)
            for spell, period in enumerate(periods_drawn, 1):
                first, end = _certain(period)
                if first < end and first < last:
                    continue
                last = max(last, end) if first < end else last
                memberships.append(
                    Membership(
                        party=state,
                        organization=organization,
                        role=draw(st.sampled_from(Role)),
                        spell=spell,
                        period=period,
                        citations=CITED,
                    )
                )
    return Dataset(
        sources=(SOURCE,),
        states=states,
        organizations=organizations,
        memberships=tuple(memberships),
        checked=CHECKED,
    )


def _certain(period: Period) -> tuple[int, int]:
    """Return the days on which a period surely holds, worked out anew."""
    far = datetime.date.max.toordinal() + 1
    first = far if period.start.latest is None else period.start.latest.toordinal()
    if period.end is None:
        return first, far
    return first, 0 if period.end.earliest is None else period.end.earliest.toordinal()
