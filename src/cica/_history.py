"""Who was what, when: memberships in order of time, and what follows from them.

Days are ordinals here, and a stretch of days is its first day and the first day after it.
"""

import datetime
import functools
import itertools
import operator
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from cica._dates import (
    BEGINNING,
    FOREVER,
    PartialDate,
    Period,
    certain_days,
    date_order,
    first_ordinal,
    in_time,
    last_ordinal,
    possible_days,
)
from cica._fields import CUTOFF
from cica._words import fold
from cica.errors import InvalidTypeError, InvalidValueError
from cica.records import Membership, Organization, State
from cica.results import Change, DyadYear, Spell, StateYear
from cica.terms import Office, OrganizationId, PartyId, Role

__all__ = [
    "HEADS",
    "MEMBERS",
    "Days",
    "History",
    "Party",
    "days_of_years",
    "dyads",
    "name_order",
    "panel",
    "sitting_days",
    "spells",
    "sure_days",
]

Party: TypeAlias = State | Organization
Days: TypeAlias = tuple[int, int]

MEMBERS = frozenset({Role.MEMBER, Role.SUSPENDED})
"""The roles of a member: suspension ends no membership."""
HEADS = frozenset({Office.EXECUTIVE_DIRECTOR, Office.SECRETARY_GENERAL})
"""The offices that head a secretariat."""


def name_order(party: Party) -> tuple[str, str]:
    """Return the sort key of parties: their English names, without diacritics."""
    return fold(party.name), party.id


def sure_days(period: Period, checked: int) -> Days:
    """Return the days on which a period surely holds, in a record that was checked up to a day.

    What is in a record had begun by the day of the check.
    """
    start, end = certain_days(period)
    return min(start, checked), end


def sitting_days(meeting: Any) -> tuple[int, int] | None:  # noqa: ANN401  # a summit or a meeting
    """Return the first and the last day on which a meeting can have sat, or None.

    A meeting without an end sat on the days of its start.
    """
    period: Period | None = meeting.period
    plenary: PartialDate | None = getattr(meeting, "plenary", None)
    if period is None:
        return None if plenary is None else (first_ordinal(plenary), last_ordinal(plenary))
    if period.end is None:
        return first_ordinal(period.start), last_ordinal(period.start)
    first, end = possible_days(period)
    return first, end - 1


def _start_order(row: Membership) -> tuple[int, int, str, str]:
    return (*date_order(row.period.start), row.party, row.organization)


class _Placed(NamedTuple):
    """A change with what it is sorted and sought by."""

    place: tuple[int, int, str, str, int]
    """Last and first day as the changes around it leave them, party, organization, and its place
    in their history."""
    first: int
    """The first day on which it can have happened."""
    last: int
    """The last day on which it can have happened."""
    change: Change


_PLACE = operator.attrgetter("place")


class Stretch(NamedTuple):
    """Memberships of one party that follow each other without a break, taken as one."""

    rows: tuple[Membership, ...]
    sure: Days
    possible: tuple[Days, ...]
    """Days on which it may hold, without those on which another role surely does."""


class History:
    """The memberships of a dataset, by party and organization and in order of time."""

    def __init__(
        self, memberships: Iterable[Membership], parties: Mapping[PartyId, Party], checked: int
    ) -> None:
        self.checked = checked
        self._parties = parties
        self._memberships = tuple(memberships)
        self._by_both: defaultdict[tuple[str, str], list[Membership]] = defaultdict(list)
        self.parties: defaultdict[OrganizationId, set[PartyId]] = defaultdict(set)
        """Who ever had a role in each organization."""
        for row in self._memberships:
            self._by_both[row.party, row.organization].append(row)
            self.parties[row.organization].add(row.party)
        self._roles: dict[tuple[str, str], tuple[Stretch, ...]] = {}
        self._members: dict[tuple[str, str], tuple[Stretch, ...]] = {}
        self._rolls: dict[Any, tuple[tuple[int, int, Party], ...]] = {}
        self._changes: dict[OrganizationId, list[_Placed]] = {}

    @functools.cached_property
    def by_start(self) -> tuple[Membership, ...]:
        """All memberships in order of their start."""
        return tuple(sorted(self._memberships, key=_start_order))

    @functools.cached_property
    def by_party(self) -> Mapping[PartyId, list[Membership]]:
        """The memberships of each party in order of their start."""
        found: defaultdict[PartyId, list[Membership]] = defaultdict(list)
        for row in self.by_start:
            found[row.party].append(row)
        return found

    @functools.cached_property
    def by_organization(self) -> Mapping[OrganizationId, list[Membership]]:
        """The memberships in each organization in order of their start."""
        found: defaultdict[OrganizationId, list[Membership]] = defaultdict(list)
        for row in self.by_start:
            found[row.organization].append(row)
        return found

    # One party -----------------------------------------------------------------------------------

    def between(self, party: str, organization: str) -> Sequence[Membership]:
        """Return the memberships of a party in an organization, in order of time."""
        rows = self._by_both.get((party, organization), ())
        if len(rows) < 2:  # noqa: PLR2004  # nothing to sort
            return rows
        return sorted(rows, key=lambda row: (in_time(row.period, self.checked), _start_order(row)))

    def roles(self, party: str, organization: str) -> tuple[Stretch, ...]:
        """Return the stretches with one role of a party in an organization."""
        key = party, organization
        found = self._roles.get(key)
        if found is None:
            rows = self.between(party, organization)
            found = self._roles[key] = _stretches(rows, self.checked, lambda role: role)
        return found

    def memberships(self, party: str, organization: str) -> tuple[Stretch, ...]:
        """Return the stretches for which a party was a member, suspended or not."""
        key = party, organization
        found = self._members.get(key)
        if found is None:
            rows = self.between(party, organization)
            stretches = _stretches(rows, self.checked, lambda role: role in MEMBERS)
            found = tuple(one for one in stretches if one.rows[0].role in MEMBERS)
            self._members[key] = found
        return found

    # Several parties -----------------------------------------------------------------------------

    def roll(
        self,
        organizations: Sequence[OrganizationId],
        roles: frozenset[Role],
        classes: tuple[type, ...],
        *,
        certain: bool,
    ) -> tuple[tuple[int, int, Party], ...]:
        """Return who had one of several roles: first day, first day after, party; by name."""
        key = tuple(organizations), roles, classes, certain
        found = self._rolls.get(key)
        if found is None:
            found = self._rolls[key] = tuple(
                sorted(
                    self._spells_of(organizations, roles, classes, certain=certain),
                    key=lambda row: name_order(row[2]),
                )
            )
        return found

    def _spells_of(
        self,
        organizations: Iterable[OrganizationId],
        roles: frozenset[Role],
        classes: tuple[type, ...],
        *,
        certain: bool,
    ) -> Iterator[tuple[int, int, Party]]:
        for organization in organizations:
            for party in self.parties.get(organization, ()):
                if type(self._parties[party]) not in classes:
                    continue
                if roles == MEMBERS:
                    stretches: Iterable[Stretch] = self.memberships(party, organization)
                else:
                    stretches = (
                        stretch
                        for stretch in self.roles(party, organization)
                        if stretch.rows[0].role in roles
                    )
                for stretch in stretches:
                    for first, end in (stretch.sure,) if certain else stretch.possible:
                        if first < end:
                            yield first, end, self._parties[party]

    # Changes -------------------------------------------------------------------------------------

    def changes(self, organizations: Iterable[OrganizationId], low: int, high: int) -> list[Change]:
        """Return the changes of role that may lie between two days, by when each had happened."""
        lists = [self._changes_in(organization) for organization in organizations]
        rows = lists[0] if len(lists) == 1 else sorted(itertools.chain(*lists), key=_PLACE)
        return [row.change for row in rows if row.first <= high and low <= row.last]

    def _changes_in(self, organization: OrganizationId) -> list[_Placed]:
        """Return the changes of role in one organization, in order."""
        found = self._changes.get(organization)
        if found is None:
            placed = (
                _sequence(_changes_of(self.between(party, organization)), self.checked)
                for party in self.parties.get(organization, ())
            )
            found = self._changes[organization] = sorted(itertools.chain(*placed), key=_PLACE)
        return found


def _stretches(
    rows: Iterable[Membership], checked: int, kind: Callable[[Role], object]
) -> tuple[Stretch, ...]:
    """Join the memberships of a party that follow each other at the same date with one role."""
    groups: list[list[Membership]] = []
    for row in rows:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and last.period.end == row.period.start
            and kind(last.role) is kind(row.role)
        ):
            groups[-1].append(row)
        else:
            groups.append([row])
    sure = [_sure_of(group, checked) for group in groups]
    found: list[Stretch] = []
    for place, group in enumerate(groups):
        possible = _span(group)
        others = [*sure[:place], *sure[place + 1 :]]
        found.append(Stretch(tuple(group), sure[place], _without(possible, others)))
    return tuple(found)


def _span(rows: Sequence[Membership]) -> Days:
    """Return the days that a stretch may cover: from its first start up to its last end.

    Where one of its parts ends at the date at which it or one before it starts, the dates do not
    say which is the first and which the last.
    """
    starts = [row.period.start for row in rows]
    days = [possible_days(row.period) for row in rows]
    if any(row.period.end in starts[: place + 1] for place, row in enumerate(rows)):
        return min(first for first, _ in days), max(end for _, end in days)
    return days[0][0], days[-1][1]


def _sure_of(rows: Iterable[Membership], checked: int) -> Days:
    """Return the days that a stretch surely covers: from any start in it up to any end."""
    days = [sure_days(row.period, checked) for row in rows]
    return min(first for first, _ in days), max(end for _, end in days)


def _without(days: Days, others: Iterable[Days]) -> tuple[Days, ...]:
    """Return what is left of some days without those of others."""
    left = [days]
    for first, end in others:
        if first < end:
            parts = [
                part
                for low, high in left
                for part in ((low, min(high, first)), (max(low, end), high))
            ]
            left = [(low, high) for low, high in parts if low < high]
    return tuple(left)


def _changes_of(rows: Iterable[Membership]) -> Iterator[Change]:
    """Yield the changes of one party in one organization, in order.

    A role that ends at the very date at which the next one starts is one change.
    """
    last: Membership | None = None
    for row in rows:
        start, party, organization = row.period.start, row.party, row.organization
        if last is not None and last.period.end == start:
            if last.role is not row.role:
                yield Change(start, party, last.role, row.role, organization, (last, row))
        else:
            if last is not None and last.period.end is not None:
                yield Change(last.period.end, party, last.role, None, organization, (last,))
            yield Change(start, party, None, row.role, organization, (row,))
        last = row
    if last is not None and last.period.end is not None:
        yield Change(last.period.end, last.party, last.role, None, last.organization, (last,))


def _sequence(changes: Iterable[Change], checked: int) -> list[_Placed]:
    """Return the changes of a party with sort keys that keep their order.

    A change had happened by the day by which the next one had, and a role on record had begun by
    the day of the check; an end may be fixed in advance.
    """
    rows = list(changes)
    days = [(first_ordinal(row.when), last_ordinal(row.when)) for row in rows]
    latest = [*itertools.accumulate((last for _, last in reversed(days)), min)][::-1]
    earliest = itertools.accumulate((first for first, _ in days), max)
    return [
        _Placed(
            (by, min(since, by), row.party, row.organization, place),
            first,
            last if row.after is None else min(last, checked),
            row,
        )
        for place, (row, (first, last), by, since) in enumerate(
            zip(rows, days, latest, earliest, strict=True)
        )
    ]


# Rows --------------------------------------------------------------------------------------------


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
