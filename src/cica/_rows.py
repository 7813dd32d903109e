"""Rows for statistics: what each state was in each year, each pair of them, and each spell."""

import datetime
import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from cica._dates import BEGINNING, FOREVER, first_ordinal, last_ordinal
from cica._fields import CUTOFF
from cica._history import Days, History, Stretch
from cica.errors import InvalidTypeError, InvalidValueError
from cica.records import State
from cica.results import DyadYear, Spell, StateYear
from cica.terms import OrganizationId, Role

__all__ = ["days_of_years", "dyads", "panel", "spells"]


def days_of_years(start: int, end: int, cutoff: str) -> list[tuple[int, int, str]]:
    """Return each year with the day that is meant in it, as an ordinal and as text."""
    if not isinstance(cutoff, str):
        raise InvalidTypeError("cutoff", CUTOFF.expected, cutoff)
    if not CUTOFF.matches(cutoff):
        raise InvalidValueError("cutoff", CUTOFF.expected, cutoff)
    month, day = (int(part) for part in cutoff.split("-"))
    return [
        (year, datetime.date(year, month, day).toordinal(), f"{year:04}-{cutoff}")
        for year in range(start, end + 1)
    ]


def _fill(
    values: list[Any], days: Sequence[int], stretches: Iterable[Days], *, value: object
) -> None:
    """Write a value at the place of each day that one of some stretches has."""
    for first, end in stretches:
        begin, stop = bisect_left(days, first), min(bisect_left(days, end), len(values))
        if begin < stop:
            values[begin:stop] = [value] * (stop - begin)


def _answers(stretches: Sequence[Stretch], days: Sequence[int], checked: int) -> list[bool | None]:
    """Return for each day whether one of some stretches holds: True, False, or None if unknown."""
    found: list[bool | None] = [False] * bisect_right(days, checked)
    _fill(found, days, (part for row in stretches for part in row.possible), value=None)
    _fill(found, days, (row.sure for row in stretches), value=True)
    return found + [None] * (len(days) - len(found))


def _existing(state: State, days: Sequence[tuple[int, int, str]]) -> int:
    """Return the place of the first year in which a state may have existed on the day meant."""
    if state.independent is None:
        return 0
    first = first_ordinal(state.independent)
    return bisect_right(days, first - 1, key=lambda row: row[1])


_new: Any = tuple.__new__  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # of any tuple
"""Makes a named tuple in half the time of its class: a table of dyads has ten thousands of rows."""


def panel(
    history: History,
    states: Sequence[State],
    organization: OrganizationId,
    days: Sequence[tuple[int, int, str]],
) -> Iterator[StateYear]:
    """Yield a row for each state and year from its independence on."""
    checked = history.checked
    for state in states:
        roles = history.roles(state.id, organization)
        kept = days[_existing(state, days) :]
        head = state.id, state.name, state.cow, state.gw, organization
        ordinals = [day for _, day, _ in kept]
        members = _answers(history.memberships(state.id, organization), ordinals, checked)
        observers = _answers(
            [row for row in roles if row.rows[0].role is Role.OBSERVER], ordinals, checked
        )
        held: list[str | None] = [None] * bisect_right(ordinals, checked)
        possible = [False] * len(held)
        _fill(possible, ordinals, (part for row in roles for part in row.possible), value=True)
        for row in roles:
            _fill(held, ordinals, (row.sure,), value=row.rows[0].role.value)
        unknown = len(ordinals) - len(held)
        certain = [role is not None or not may for role, may in zip(held, possible, strict=True)]
        rows = zip(
            kept,
            held + [None] * unknown,
            certain + [False] * unknown,
            members,
            observers,
            strict=True,
        )
        for (year, _, text), role, sure, member, observer in rows:
            yield _new(StateYear, (*head, year, text, role, sure, member, observer))


def dyads(
    history: History,
    states: Sequence[State],
    organization: OrganizationId,
    days: Sequence[tuple[int, int, str]],
    *,
    directed: bool,
) -> Iterator[DyadYear]:
    """Yield a row for each pair of states and year from the independence of both on.

    No, unknown and yes are 0, 1 and 2, so that the smaller of two answers is "both".
    """
    ordinals = [day for _, day, _ in days]
    answers = False, None, True
    sides = [
        (
            (state.id, state.name, state.cow, state.gw),
            [
                answers.index(answer)
                for answer in _answers(
                    history.memberships(state.id, organization), ordinals, history.checked
                )
            ],
            _existing(state, days),
        )
        for state in sorted(states, key=lambda state: state.id)
    ]
    tails = [[(year, organization, text, joint) for joint in answers] for year, _, text in days]
    pairs = itertools.permutations(sides, 2) if directed else itertools.combinations(sides, 2)
    for (one, mine, one_from), (other, theirs, other_from) in pairs:
        head, begin = one + other, max(one_from, other_from)
        for tail, joint in zip(tails[begin:], map(min, mine[begin:], theirs[begin:]), strict=True):
            yield _new(DyadYear, head + tail[joint])


def spells(
    history: History,
    states: Sequence[State],
    organization: OrganizationId,
    role: Role,
    *,
    never: bool,
) -> Iterator[Spell]:
    """Yield a row for each time for which a state had a role."""
    checked = datetime.date.fromordinal(history.checked).isoformat()
    for state in states:
        if role is Role.MEMBER:
            stretches = history.memberships(state.id, organization)
        else:
            stretches = tuple(
                row for row in history.roles(state.id, organization) if row.rows[0].role is role
            )
        head = state.id, state.name, state.cow, state.gw, organization, role.value
        for stretch in stretches:
            first, last = stretch.rows[0], stretch.rows[-1]
            entry = min(last_ordinal(row.period.start) for row in stretch.rows)
            leave = stretch.sure[1]
            # an end that is fixed in advance has not come
            runs = leave > history.checked
            yield Spell(
                *head,
                first.spell,
                _iso(first_ordinal(first.period.start)),
                _iso(min(entry, history.checked) if runs else entry),
                checked if runs else _iso(leave),
                None if runs or last.period.end is None else _iso(last_ordinal(last.period.end)),
                runs,
            )
        if never and not stretches:
            yield Spell(*head, 0, checked, None, None, None, censored=True)


def _iso(day: int) -> str | None:
    """Return a day as text; None for one before or after every day."""
    return datetime.date.fromordinal(day).isoformat() if BEGINNING < day < FOREVER else None
