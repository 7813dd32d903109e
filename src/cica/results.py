"""What questions answer with, where it is not a record.

Rows of tables (`StateYear`, `DyadYear`, `Spell`) are named tuples of scalars: data frames, `csv`
and `sqlite3` take them as they are.
"""

from typing import Any, ClassVar, NamedTuple

import attrs

from cica._dates import PartialDate
from cica._fields import Record
from cica.records import Alternative, Fact, Membership, Source, State
from cica.terms import OrganizationId, PartyId, Role, StateId

__all__ = [
    "Change",
    "CitedSource",
    "Difference",
    "Dispute",
    "DyadYear",
    "Match",
    "Mention",
    "Spell",
    "StateMatch",
    "StateYear",
    "TimelineEvent",
]


class Result(Record):
    """A frozen value that the library makes itself, so that its fields need no check."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        """Skip the check of the fields."""


# What happened -----------------------------------------------------------------------------------


@attrs.frozen(repr=False)
class Change(Result):
    """A party joined an organization, left it, or changed its role in it.

    >>> change = cica.changes(role="member", since=2022)[0]
    >>> str(change.when), change.party, change.before, change.after.value
    ('2022-10-13', 'KWT', None, 'member')
    """

    shown: ClassVar[tuple[str, ...]] = ("when", "party", "before", "after")

    when: PartialDate
    """When it happened."""
    party: PartyId
    """The id of the state or organization that changed."""
    before: Role | None
    """The role until then; None if it had none."""
    after: Role | None
    """The role from then on; None if it has none."""
    organization: OrganizationId
    """The id of the organization in which it has the role."""
    memberships: tuple[Membership, ...]
    """The memberships that ended or began with it, one or two, in order of time."""


@attrs.frozen(repr=False)
class TimelineEvent(Result):
    """A dated event of the record.

    >>> cica.timeline(since="1992-10-05", until="1992-10-05", kind="milestone")[0].title
    'Proposal to convene CICA'
    """

    shown: ClassVar[tuple[str, ...]] = ("when", "kind", "id", "title")

    when: PartialDate
    """When it happened."""
    kind: str
    """The kind of the record: ``"summit"``, ``"membership"``, ``"initiative"`` …"""
    title: str
    """What happened, as a title or a short sentence."""
    id: str
    """The id of the record; ``record(event.kind, event.id)`` gives the record."""
    organization: OrganizationId | None
    """The id of the organization that it belongs to; None if it belongs to none."""


# Rows for statistics -----------------------------------------------------------------------------


class StateYear(NamedTuple):
    """What a state was in an organization on one day of a year.

    >>> row = cica.panel(start=2021, end=2021)[0]
    >>> row.name, row.cow, row.role, row.member
    ('Afghanistan', 700, 'member', True)
    """

    alpha_3: StateId
    """The ISO 3166-1 alpha-3 code of the state."""
    name: str
    """Its current short English name."""
    cow: int | None
    """Its number in the state system of the Correlates of War; None if it is not in it."""
    gw: int | None
    """Its number in the list of Gleditsch and Ward; None if it is not in it."""
    organization: OrganizationId
    """The id of the organization."""
    year: int
    """The year."""
    as_of: str
    """The day of the year that is meant, as ISO text: ``"2021-12-31"``."""
    role: str | None
    """The role that it surely had on that day, as `Dataset.role` answers; None if it had none or
    the evidence does not say, and after the day to which the record was checked."""
    certain: bool
    """False if the evidence leaves open which role it had, and after the day of the check."""
    member: bool | None
    """Whether it was a member on that day, as `Dataset.is_member` answers: True, False, or None if
    the evidence does not say; None after the day to which the record was checked."""
    observer: bool | None
    """Whether it was an observer on that day: True, False or None, as for `member`."""


class DyadYear(NamedTuple):
    """Whether two states were members of an organization on one day of a year.

    >>> row = cica.dyads(start=2021, end=2021)[0]
    >>> row.name_1, row.name_2, row.joint
    ('United Arab Emirates', 'Afghanistan', True)
    """

    alpha_3_1: StateId
    """The ISO 3166-1 alpha-3 code of the first state."""
    name_1: str
    """Its current short English name."""
    cow_1: int | None
    """Its number in the state system of the Correlates of War; None if it is not in it."""
    gw_1: int | None
    """Its number in the list of Gleditsch and Ward; None if it is not in it."""
    alpha_3_2: StateId
    """The ISO 3166-1 alpha-3 code of the second state."""
    name_2: str
    """Its current short English name."""
    cow_2: int | None
    """Its number in the state system of the Correlates of War; None if it is not in it."""
    gw_2: int | None
    """Its number in the list of Gleditsch and Ward; None if it is not in it."""
    year: int
    """The year."""
    organization: OrganizationId
    """The id of the organization."""
    as_of: str
    """The day of the year that is meant, as ISO text: ``"2021-12-31"``."""
    joint: bool | None
    """True if both surely were members, False if one surely was not, None if the evidence does not
    say; None after the day to which the record was checked."""


class Spell(NamedTuple):
    """A time for which a state had a role in an organization, for duration models.

    The days are ISO texts. Entry and exit are interval-censored: each lies between its earliest
    and its latest day, both included.

    >>> row = next(row for row in cica.spells() if row.alpha_3 == "MNG")
    >>> row.entry_earliest, row.entry_latest, row.exit_earliest, row.exit_latest, row.censored
    ('1999-09-15', '2001-11-08', '2026-04-14', None, True)
    """

    alpha_3: StateId
    """The ISO 3166-1 alpha-3 code of the state."""
    name: str
    """Its current short English name."""
    cow: int | None
    """Its number in the state system of the Correlates of War; None if it is not in it."""
    gw: int | None
    """Its number in the list of Gleditsch and Ward; None if it is not in it."""
    organization: OrganizationId
    """The id of the organization."""
    role: str
    """The role."""
    spell: int
    """The number of the spell, as in the id of the membership; 0 for a state that never had it."""
    entry_earliest: str | None
    """The first day on which it can have begun; None if not known. For a state that never had the
    role, the day to which the record was checked."""
    entry_latest: str | None
    """The last day on which it can have begun; None for a state that never had the role."""
    exit_earliest: str | None
    """The first day that can be the first one without the role; if it still runs, the day to which
    the record was checked; None for a state that never had it."""
    exit_latest: str | None
    """The last day that can be the first one without the role; None if it still runs or the state
    never had it."""
    censored: bool
    """True if it still runs as last known, and for a state that never had the role."""


# Looking something up ----------------------------------------------------------------------------


@attrs.frozen(repr=False)
class StateMatch(Result):
    """A guess at which state is meant.

    >>> cica.find_states("Kazakstan")[0].state.name
    'Kazakhstan'
    """

    shown: ClassVar[tuple[str, ...]] = ("state", "score")

    state: State
    """The state."""
    score: float
    """How similar the closest of its names is, from 0 to 1."""


@attrs.frozen(repr=False)
class Match(Result):
    """A record whose texts contain the words that were searched for.

    >>> cica.find("youth council")[0].id
    'youth-council'
    """

    shown: ClassVar[tuple[str, ...]] = ("kind", "id", "title")

    kind: str
    """The kind of the record: ``"initiative"``, ``"document"`` …"""
    id: str
    """The id of the record; ``record(match.kind, match.id)`` gives the record."""
    title: str
    """Its title or name."""
    field: str
    """The field in which the words were found: ``"title"``, ``"names"``, ``"description"`` …"""
    record: Any
    """The record."""


@attrs.frozen(repr=False)
class Mention(Result):
    """A record that refers to another one.

    >>> mention = cica.mentions(cica.summit(5))[0]
    >>> mention.kind, mention.id, mention.fields
    ('chairmanship', 'CHN', ...)
    """

    shown: ClassVar[tuple[str, ...]] = ("kind", "id", "fields")

    kind: str
    """The kind of the record that refers: ``"document"``, ``"chairmanship"`` …"""
    id: str
    """Its id; ``record(mention.kind, mention.id)`` gives the record."""
    fields: tuple[str, ...]
    """The fields by which it refers, such as ``"host"`` or ``"citations"``."""
    record: Any
    """The record that refers."""


@attrs.frozen(repr=False)
class Difference(Result):
    """A record that one dataset has and another has not, or a field in which the two differ.

    >>> old = cica.Dataset(checked="2014-12-31")
    >>> old.diff(cica.Dataset(checked="2015-12-31"))
    (Difference(kind='dataset', id='', change='changed', field='checked'),)
    """

    shown: ClassVar[tuple[str, ...]] = ("kind", "id", "change", "field")

    kind: str
    """The kind of the record; ``"dataset"`` for a field of the dataset itself."""
    id: str
    """The id of the record; empty for the dataset itself."""
    change: str
    """``"added"``, ``"removed"`` or ``"changed"``."""
    field: str
    """The field that differs; empty if the record was added or removed."""
    before: object
    """The old value of the field, or the record that was removed; None if it was added."""
    after: object
    """The new value of the field, or the record that was added; None if it was removed."""


# Sources and doubt -------------------------------------------------------------------------------


@attrs.frozen(repr=False)
class Dispute(Result):
    """A rival value in the evidence, with the record in which it was not chosen.

    >>> thailand = cica.memberships(party="Thailand", organization="CICA", role="member")[0]
    >>> [d.alternative.value for d in cica.disputes() if d.record == thailand]
    ['2006-06-17']
    """

    shown: ClassVar[tuple[str, ...]] = ("record", "alternative")

    record: Fact
    """The record."""
    alternative: Alternative
    """The rival value, with who says so and why it was not chosen."""


@attrs.frozen(repr=False)
class CitedSource(Result):
    """A source behind a record, where in it, and what it bears out.

    `str` gives a reference in plain words.

    >>> cica.citations(cica.summit(1))[0].source.publisher
    'CICA Secretariat'
    """

    shown: ClassVar[tuple[str, ...]] = ("source", "locator", "supports")

    source: Source
    """The source."""
    locator: str
    """The place in the source; empty for the source as a whole."""
    supports: tuple[str, ...]
    """The fields of the record that it bears out; empty for the record as a whole."""

    def __str__(self) -> str:
        return reference(self.source, self.locator)


def reference(source: Source, locator: str = "") -> str:
    """Return a reference to a source in plain words."""
    authors = "; ".join(source.authors)
    published = "" if source.published is None else str(source.published)
    publisher = ", ".join(part for part in (source.publisher, published) if part)
    where = f"{source.url} ({locator})" if source.url and locator else source.url or locator
    parts = [authors, source.title, publisher, where]
    text = ". ".join(part.rstrip(".") for part in parts if part)
    return text if text.endswith(("?", "!")) else f"{text}."
