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
    "Agreement",
    "Change",
    "CitedSource",
    "Comparison",
    "Difference",
    "Dispute",
    "DyadYear",
    "Match",
    "Mention",
    "PublishedCount",
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


@attrs.frozen(repr=False, eq=False)
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


@attrs.frozen(repr=False, eq=False)
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
    ('Afghanistan', 'United Arab Emirates', True)
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


# Comparisons with what others published ----------------------------------------------------------


class Comparison(NamedTuple):
    """What a published list or a table says of a state in a year, beside the record.

    >>> row, = (c for c in cica.compare("cow-igo-v3", start=2014) if c.name == "Palestine")
    >>> row.theirs, row.ours, row.verdict, row.cause
    (None, 'member', 'state-not-coded', 'rule')
    """

    list: str | None
    """The id of the `PublishedList`; None for a table of the user's."""
    alpha_3: StateId | None
    """The state's ISO 3166-1 alpha-3 code; None for a state that the record does not have."""
    name: str
    """The state's current short English name; for a state outside the record, what they call it."""
    cow: int | None
    """The state's number in the Correlates of War."""
    gw: int | None
    """The state's number in the list of Gleditsch and Ward."""
    year: int | None
    """The year; None where a table has what is not a year."""
    as_of: str | None
    """The day that is compared, as ISO text."""
    theirs: str | None
    """The role that they give, two joined by "+", or the text of an unknown status; None for no
    role."""
    ours: str | None
    """The role that the record surely has; None for none, and where the evidence leaves it open."""
    possible: str | None
    """The roles that the evidence leaves possible where it is open, joined by "+"; else None."""
    verdict: str
    """How the two compare: the text of a `Verdict`."""
    cause: str | None
    """Why they differ: the text of a `Cause`; None where they agree or it is not recorded."""
    explanation: str | None
    """The reason in words; None where they agree or it is not recorded."""


class Agreement(NamedTuple):
    """How often a published list and the record agree: the number of rows with each verdict.

    >>> row, = cica.agreement("cow-igo-v3")
    >>> row.agree, row.state_not_coded, row.rows, row.share
    (187, 9, 196, 1.0)
    """

    list: str | None
    """The id of the `PublishedList`; None for a table of the user's."""
    year: int | None
    """The year; None where years are taken together."""
    alpha_3: StateId | None
    """The state; None where states are taken together, and outside the record."""
    name: str | None
    """The name of the state; None where states are taken together."""
    rows: int
    """How many rows were compared: the sum of the numbers that follow."""
    agree: int
    """Both have the same role, or both have none."""
    within_bounds: int
    """The evidence leaves our answer open, and theirs is possible."""
    more: int
    """They have a role, and we surely have none."""
    less: int
    """We surely have a role, and they have none."""
    other_role: int
    """Both surely have a role, and it is not the same."""
    beyond_bounds: int
    """The evidence leaves our answer open, and still rules theirs out."""
    state_not_coded: int
    """Their rule leaves the state out, or their table has no row for it."""
    role_not_coded: int
    """Their scheme has no such role."""
    year_not_coded: int
    """They do not cover the year."""
    after_checked: int
    """The day is later than the one to which the record was checked."""
    unknown_state: int
    """Of a table: the record has no state of this code or name."""
    unknown_year: int
    """Of a table: the year is not a year."""
    unknown_status: int
    """Of a table: the status is neither a role nor among the codes."""
    duplicate: int
    """Of a table: an earlier row has the same state and year."""
    share: float | None
    """`agree` as a part of the rows on which both sides give an answer, which are `agree`, `more`,
    `less`, `other_role` and `beyond_bounds`, from 0 to 1; None where there is none."""


class PublishedCount(NamedTuple):
    """How many parties a published list has in a role, beside the record.

    >>> row, = (c for c in cica.published_counts("wam-2017") if c.role == "member")
    >>> row.theirs, row.ours, row.possible, row.verdict
    (26, 26, 26, 'agree')
    """

    list: str
    """The id of the `PublishedList`."""
    year: int
    """The year for which it is published."""
    as_of: str
    """The day that is compared, as ISO text."""
    role: str | None
    """The role; None for all that have any role but a prospective one."""
    counted: str
    """Whom it counts: "states", "organizations" or "parties"."""
    theirs: int
    """The number that was published."""
    ours: int
    """How many surely had the role."""
    possible: int
    """How many may have had it; equal to `ours` where the evidence leaves nothing open."""
    verdict: str
    """"agree", "within-bounds", "more", "less" or "after-checked": the text of a `Verdict`."""
    cause: str | None
    """Why they differ: the text of a `Cause`; None where they agree or it is not recorded."""
    explanation: str | None
    """The reason in words; None where they agree or it is not recorded."""


# Looking something up ----------------------------------------------------------------------------


@attrs.frozen(repr=False, eq=False)
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


@attrs.frozen(repr=False, eq=False)
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


@attrs.frozen(repr=False, eq=False)
class Mention(Result):
    """A record that refers to another one.

    >>> mentions = cica.mentions(cica.summit(5))
    >>> [(mention.id, mention.fields) for mention in mentions if mention.kind == "document"]
    [('decl-summit-2019', ('meeting',))]
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


@attrs.frozen(repr=False, eq=False)
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


@attrs.frozen(repr=False, eq=False)
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


@attrs.frozen(repr=False, eq=False)
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
