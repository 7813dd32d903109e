"""What a dataset works out once and looks up after that: names, rolls, rosters, series.

Everything is made of the records when it is first needed. Two threads may make the same thing at
once; what they make is equal, and either stays.
"""

import functools
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

from cica._answers import Change, TimelineEvent
from cica._dates import (
    certain_days,
    date_order,
    first_ordinal,
    last_ordinal,
    possible_days,
)
from cica._intervals import Intervals
from cica._names import Named, NameIndex, closest
from cica._rosters import Roster
from cica._series import find_changes, find_events
from cica.errors import UnknownRecordError
from cica.records import (
    ConfidenceMeasure,
    Document,
    Initiative,
    Meeting,
    Membership,
    Milestone,
    Organization,
    Principle,
    PriorityArea,
    Source,
    State,
    Summit,
)
from cica.terms import OrganizationId, PartyId, Role

__all__ = ["Index"]

K = TypeVar("K")
D = TypeVar("D", Change, TimelineEvent)
T = TypeVar(
    "T",
    Document,
    ConfidenceMeasure,
    PriorityArea,
    Meeting,
    Milestone,
    Principle,
    Summit | Meeting,
)

_SUGGESTED = 3
"""How many states, and how many organizations, are suggested at most."""


class Index:
    """The indexes of a dataset."""

    def __init__(self, records: dict[str, tuple[Any, ...]]) -> None:
        self._records = records
        self._rosters: dict[tuple[str, Role, type, bool], Roster[Any]] = {}
        self._changes: dict[OrganizationId, Intervals[Change]] = {}

    # Names ---------------------------------------------------------------------------------------

    @functools.cached_property
    def states(self) -> NameIndex[State]:
        """The states by their codes and names."""
        return NameIndex("state", map(_state_named, self._records["states"]))

    @functools.cached_property
    def organizations(self) -> NameIndex[Organization]:
        """The organizations by their acronyms and names."""
        return NameIndex("organization", map(_organization_named, self._records["organizations"]))

    @functools.cached_property
    def sources(self) -> NameIndex[Source]:
        """The sources by their ids."""
        rows: tuple[Source, ...] = self._records["sources"]
        return NameIndex("source", (Named(row, row.id, ((row.id,),)) for row in rows))

    @functools.cached_property
    def documents(self) -> NameIndex[Document]:
        """The documents by their ids and titles."""
        return NameIndex("document", map(_titled, self._records["documents"]))

    @functools.cached_property
    def initiatives(self) -> NameIndex[Initiative]:
        """The initiatives by their ids, titles and other names."""
        rows: tuple[Initiative, ...] = self._records["initiatives"]
        named = (Named(row, row.id, ((row.id,), (row.title,), row.names)) for row in rows)
        return NameIndex("initiative", named)

    @functools.cached_property
    def measures(self) -> NameIndex[ConfidenceMeasure]:
        """The measures by their ids and titles."""
        return NameIndex("measure", map(_titled, self._records["measures"]))

    @functools.cached_property
    def priority_areas(self) -> NameIndex[PriorityArea]:
        """The priority areas by their ids and titles."""
        return NameIndex("priority area", map(_titled, self._records["priority_areas"]))

    @functools.cached_property
    def meetings(self) -> NameIndex[Meeting]:
        """The meetings below the summit by their ids and titles."""
        return NameIndex("meeting", map(_titled, self._records["meetings"]))

    @functools.cached_property
    def all_meetings(self) -> NameIndex[Summit | Meeting]:
        """The summits and the other meetings by their ids and titles."""
        rows = (*self._records["summits"], *self._records["meetings"])
        return NameIndex("summit or meeting", map(_titled, rows))

    @functools.cached_property
    def milestones(self) -> NameIndex[Milestone]:
        """The milestones by their ids and titles."""
        return NameIndex("milestone", map(_titled, self._records["milestones"]))

    @functools.cached_property
    def principles(self) -> NameIndex[Principle]:
        """The principles by their ids and titles."""
        return NameIndex("principle", map(_titled, self._records["principles"]))

    def party(self, key: str) -> State | Organization:
        """Return a state or, where none is called so, an organization."""
        found = self.states.find_or_none(key) or self.organizations.find_or_none(key)
        if found is None:
            states = self.states.guesses(key, _SUGGESTED)
            organizations = self.organizations.guesses(key, _SUGGESTED)
            raise UnknownRecordError("party", key, closest((*states, *organizations)))
        return found

    # Roles ---------------------------------------------------------------------------------------

    @functools.cached_property
    def by_start(self) -> tuple[Membership, ...]:
        """The memberships, by start."""
        rows: tuple[Membership, ...] = self._records["memberships"]
        return tuple(sorted(rows, key=_start_order))

    @functools.cached_property
    def by_party(self) -> dict[PartyId, list[Membership]]:
        """The history of each party, by start."""
        return _grouped((row.party, row) for row in self.by_start)

    @functools.cached_property
    def by_organization(self) -> dict[OrganizationId, list[Membership]]:
        """The roll of each organization, by start."""
        return _grouped((row.organization, row) for row in self.by_start)

    @functools.cached_property
    def by_both(self) -> dict[tuple[PartyId, OrganizationId], list[Membership]]:
        """The history of each party in each organization, by start."""
        return _grouped(((row.party, row.organization), row) for row in self.by_start)

    @functools.cached_property
    def parties(self) -> dict[PartyId, State | Organization]:
        """The states and organizations by their ids."""
        rows = (*self._records["states"], *self._records["organizations"])
        return {party.id: party for party in rows}

    def spells(self, party: str, organization: str) -> list[Membership]:
        """Return the history of a party in an organization, both by a name."""
        key = self.party(party).id, self.organizations.find(organization).id
        return self.by_both.get(key, [])

    def roster(self, organization: str, role: Role, who: type, *, certain: bool) -> Roster[Any]:
        """Return which parties of a class had a role in an organization, by day."""
        key = self.organizations.find(organization).id, role, who, certain
        roster = self._rosters.get(key)
        if roster is None:
            days = certain_days if certain else possible_days
            roster = self._rosters[key] = Roster(
                (*days(row.period), self.parties[row.party])
                for row in self.by_organization.get(key[0], ())
                if row.role is role and isinstance(self.parties[row.party], who)
            )
        return roster

    # Series --------------------------------------------------------------------------------------

    def changes(self, organization: OrganizationId) -> Intervals[Change]:
        """Return the changes of role in an organization, by time."""
        changes = self._changes.get(organization)
        if changes is None:
            found = find_changes(self.by_organization.get(organization, ()))
            changes = self._changes[organization] = _in_time(found)
        return changes

    @functools.cached_property
    def events(self) -> Intervals[TimelineEvent]:
        """Every dated event, by time."""
        return _in_time(find_events(self._records, self.parties))

    @functools.cached_property
    def sittings(self) -> Intervals[Meeting]:
        """The dated meetings below the summit, by time."""
        meetings: tuple[Meeting, ...] = self._records["meetings"]
        rows = [(possible_days(row.period), row) for row in meetings if row.period is not None]
        return Intervals((first, end - 1, row) for (first, end), row in rows)


def _titled(record: T) -> Named[T]:
    return Named(record, record.id, ((record.id,), (record.title,)))


def _state_named(state: State) -> Named[State]:
    codes = tuple(code for code in (state.id, state.alpha_2, state.numeric) if code)
    current = tuple(name for name in (state.name, state.formal_name) if name)
    return Named(state, state.name, (codes, current, tuple(name.name for name in state.names)))


def _organization_named(row: Organization) -> Named[Organization]:
    return Named(row, row.name, ((row.id,), (row.name,), tuple(name.name for name in row.names)))


def _grouped(pairs: Iterable[tuple[K, Membership]]) -> dict[K, list[Membership]]:
    groups: defaultdict[K, list[Membership]] = defaultdict(list)
    for key, row in pairs:
        groups[key].append(row)
    return dict(groups)


def _in_time(rows: Iterable[D]) -> Intervals[D]:
    return Intervals((first_ordinal(row.when), last_ordinal(row.when), row) for row in rows)


def _start_order(row: Membership) -> tuple[int, int, str, str, str]:
    """Return the sort key of memberships: the start, then what their ids begin with."""
    return (*date_order(row.period.start), row.party, row.organization, row.role.value)
