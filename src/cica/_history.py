"""Who was what, when: memberships in order of time, and what follows from them.

Days are ordinals here, and a stretch of days is its first day and the first day after it.
"""

import functools
import itertools
import operator
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias, TypeVar

from cica._dates import (
    PartialDate,
    Period,
    certain_days,
    date_order,
    first_ordinal,
    in_time,
    last_ordinal,
    possible_days,
)
from cica._words import fold
from cica.records import Membership, Organization, State
from cica.results import Change
from cica.terms import Office, OrganizationId, PartyId, Role

__all__ = [
    "HEADS",
    "MEMBERS",
    "Days",
    "History",
    "Party",
    "name_order",
    "sitting_days",
    "sure_days",
]

K = TypeVar("K")

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
        self._by_both: dict[tuple[str, str], list[Membership]] = _grouped(
            self._memberships, lambda row: (row.party, row.organization)
        )
        self.parties: defaultdict[OrganizationId, set[PartyId]] = defaultdict(set)
        """Who ever had a role in each organization."""
        for row in self._memberships:
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
        return _grouped(self.by_start, lambda row: row.party)

    @functools.cached_property
    def by_organization(self) -> Mapping[OrganizationId, list[Membership]]:
        """The memberships in each organization in order of their start."""
        return _grouped(self.by_start, lambda row: row.organization)

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


def _grouped(
    rows: Iterable[Membership], key_of: Callable[[Membership], K]
) -> dict[K, list[Membership]]:
    """Return the memberships of each key, in the order in which they are given."""
    found: defaultdict[K, list[Membership]] = defaultdict(list)
    for row in rows:
        found[key_of(row)].append(row)
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
