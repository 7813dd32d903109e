"""What questions answer with, where it is no record."""

from typing import ClassVar, TypeAlias

import attrs

from cica._dates import PartialDate
from cica._record import Value
from cica.records import (
    ActionPlan,
    Alternative,
    Capital,
    Chairmanship,
    ConfidenceMeasure,
    Coordination,
    Document,
    Initiative,
    InitiativeEvent,
    Meeting,
    Membership,
    Milestone,
    Name,
    Organization,
    Principle,
    PriorityArea,
    Source,
    State,
    Summit,
    Tenure,
)
from cica.terms import PartyId, Role, StateId

__all__ = ["Change", "CitedSource", "Dispute", "StateMatch", "StateYear", "TimelineEvent"]

Fact: TypeAlias = (
    State
    | Organization
    | Membership
    | Summit
    | Meeting
    | Chairmanship
    | Tenure
    | Document
    | Initiative
    | PriorityArea
    | ConfidenceMeasure
    | Coordination
    | ActionPlan
    | Milestone
    | Principle
)
"""A record that states a fact, with citations and alternatives."""

Cited: TypeAlias = Fact | Alternative | Capital | InitiativeEvent | Name
"""Whatever carries citations."""


@attrs.frozen(eq=False, repr=False)
class Change(Value):
    """A party joined, left, or changed its role.

    >>> change = cica.changes(role="member", since=2022)[0]
    >>> str(change.when), change.party, change.before, change.after.value
    ('2022-10-13', 'KWT', None, 'member')
    """

    shown: ClassVar[tuple[str, ...]] = ("when", "party", "before", "after")

    when: PartialDate
    party: PartyId
    before: Role | None
    """The role until then; None where it had none."""
    after: Role | None
    """The role from then on; None where it has none."""


@attrs.frozen(eq=False, repr=False)
class TimelineEvent(Value):
    """A dated event of the record.

    >>> cica.timeline(since="1992-10-05", until="1992-10-05", kind="milestone")[0].title
    'Proposal to convene CICA'
    """

    shown: ClassVar[tuple[str, ...]] = ("when", "kind", "title")

    when: PartialDate
    kind: str
    """The kind of record: ``"summit"``, ``"membership"``, ``"initiative"`` …"""
    title: str
    id: str
    """The id of the record."""


@attrs.frozen(eq=False, repr=False)
class StateYear(Value):
    """What a state was to an organization at the end of a year: scalars only.

    >>> row = cica.panel(start=2021, end=2021)[0]
    >>> row.name, row.cow, row.role, row.certain
    ('Afghanistan', 700, 'member', True)
    """

    shown: ClassVar[tuple[str, ...]] = ("alpha_3", "year", "role", "certain")

    alpha_3: StateId
    name: str
    """The state's current short English name."""
    cow: int | None
    """Its number in the Correlates of War."""
    gw: int | None
    """Its number in the list of Gleditsch and Ward."""
    year: int
    role: str | None
    """The role that it surely had on the last day of the year, as `Dataset.role` answers."""
    certain: bool
    """False where it may have had a role that the evidence does not make sure."""


@attrs.frozen(eq=False, repr=False)
class StateMatch(Value):
    """A guess at which state is meant.

    >>> cica.find_states("Kazakstan")[0].state.name
    'Kazakhstan'
    """

    shown: ClassVar[tuple[str, ...]] = ("state", "score")

    state: State
    score: float
    """How alike the closest of its names is, from 0 to 1."""


@attrs.frozen(eq=False, repr=False)
class Dispute(Value):
    """A rival value, with the record in whose place it was not chosen.

    >>> thailand = cica.memberships(party="Thailand", organization="CICA", role="member")[0]
    >>> [d.alternative.value for d in cica.disputes() if d.record == thailand]
    ['2006-06-17']
    """

    shown: ClassVar[tuple[str, ...]] = ("record", "alternative")

    record: Fact
    alternative: Alternative


@attrs.frozen(eq=False, repr=False)
class CitedSource(Value):
    """A source behind a record, and where in it.

    >>> cica.citations(cica.summit(1))[0].source.publisher
    'CICA Secretariat'
    """

    shown: ClassVar[tuple[str, ...]] = ("source", "locator")

    source: Source
    locator: str
