"""What others published about who is in an organization, and why it differs from the record.

A published list is a fact of its own: it is kept as it was published, right or wrong.
"""

import datetime
import enum
import re
from collections.abc import Iterable
from typing import ClassVar, NewType, cast

import attrs

from cica import _checks as checks
from cica._dates import DateLike, PartialDate, read_date
from cica._record import Record
from cica.errors import InvalidTypeError, InvalidValueError, quoted
from cica.records import Citation, Organization, State
from cica.terms import OrganizationId, PartyId, Role, StateId

__all__ = [
    "Cause",
    "Counted",
    "Explanation",
    "ListUnit",
    "ListedDay",
    "PublishedEntry",
    "PublishedList",
    "PublishedListId",
    "Verdict",
]

PublishedListId = NewType("PublishedListId", str)

_SLUG = re.compile(r"[a-z0-9]++(?:-[a-z0-9]++)*+")
_MONTH_AND_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")


class ListUnit(enum.Enum):
    """What a row of a published list is.

    >>> cica.published_list("cow-igo-v3").unit
    <ListUnit.STATE_YEAR: 'state-year'>
    """

    STATE_YEAR = "state-year"
    """A party in a year: the list covers several years."""
    SNAPSHOT = "snapshot"
    """A party on one day."""
    COUNTS = "counts"
    """A number of parties: the list names none."""


class Counted(enum.Enum):
    """Whom a published number counts.

    >>> [c.counted for c in cica.published_counts("wam-2017") if c.role == "member"]
    ['states']
    """

    STATES = "states"
    ORGANIZATIONS = "organizations"
    PARTIES = "parties"
    """States and organizations together."""


class Cause(enum.Enum):
    """Why a published list and the record differ.

    >>> {c.cause for c in cica.compare("cow-igo-v3") if c.verdict != "agree"}
    {'rule'}
    """

    RULE = "rule"
    """The list follows another rule for what it codes."""
    OMISSION = "omission"
    """The list could have it by its own rule, and leaves it out."""
    ERROR = "error"
    """The list states what was not so."""
    STALE = "stale"
    """The list states what was so earlier."""
    GAP_IN_RECORD = "gap-in-record"
    """The record leaves open what evidence could settle."""
    OPEN = "open"
    """Not known: the evidence does not show which of the two is right."""


class Verdict(enum.Enum):
    """How a row of a published list or of a table compares with the record.

    "They" are those who published, "we" is the record. In a row the verdict is its text.

    >>> {c.verdict for c in cica.compare("cow-igo-v3", start=2014)} == {"agree", "state-not-coded"}
    True
    """

    AGREE = "agree"
    """Both have the same role, or both have none."""
    WITHIN_BOUNDS = "within-bounds"
    """The evidence leaves our answer open, and theirs is possible."""
    MORE = "more"
    """They have a role, and we surely have none."""
    LESS = "less"
    """We surely have a role, and they have none."""
    OTHER_ROLE = "other-role"
    """Both surely have a role, and it is not the same."""
    BEYOND_BOUNDS = "beyond-bounds"
    """The evidence leaves our answer open, and still rules theirs out."""
    STATE_NOT_CODED = "state-not-coded"
    """Their rule leaves the state out, or their table has no row for it."""
    ROLE_NOT_CODED = "role-not-coded"
    """Their scheme has no such role."""
    YEAR_NOT_CODED = "year-not-coded"
    """They do not cover the year."""
    AFTER_CHECKED = "after-checked"
    """The day is later than the one to which the record was checked."""
    UNKNOWN_STATE = "unknown-state"
    """Of a table: the record has no state of this code or name."""
    UNKNOWN_YEAR = "unknown-year"
    """Of a table: the year is not a year."""
    UNKNOWN_STATUS = "unknown-status"
    """Of a table: the status is neither a role nor among the codes."""
    DUPLICATE = "duplicate"
    """Of a table: an earlier row has the same state and year."""


def published_list_id(value: str) -> PublishedListId:
    """Mint the id of a published list."""
    if type(value) is not str:
        msg = f"PublishedList.id takes a text, not {quoted(value)}; write it as 'cow-igo-v3'"
        raise InvalidTypeError(msg)
    if not _SLUG.fullmatch(value):
        msg = f"PublishedList.id cannot be {quoted(value)}; write it as 'cow-igo-v3'"
        raise InvalidValueError(msg)
    return PublishedListId(value)


def _organization(value: "Organization | OrganizationId") -> OrganizationId:
    return value.id if type(value) is Organization else cast("OrganizationId", value)


def _party_or_none(value: "State | Organization | PartyId | None") -> PartyId | None:
    return value.id if isinstance(value, State | Organization) else value


def _states(value: "Iterable[State | StateId]") -> tuple[StateId, ...]:
    if type(value) is not tuple:
        return cast("tuple[StateId, ...]", value)
    rows = cast("tuple[State | StateId, ...]", value)
    return tuple(row.id if type(row) is State else cast("StateId", row) for row in rows)


def _list(value: "PublishedList | PublishedListId") -> PublishedListId:
    return value.id if type(value) is PublishedList else cast("PublishedListId", value)


def _as_of(value: DateLike) -> PartialDate:
    return read_date(value, "as_of")


def cutoff_day(value: str, name: str) -> tuple[int, int]:
    """Return the month and the day of a cutoff such as ``"12-31"``."""
    if type(value) is not str:
        raise InvalidTypeError(f"{name} must be a text such as '12-31', got {quoted(value)}")
    if not _MONTH_AND_DAY.fullmatch(value) or value in {"02-29", "02-30", "02-31"}:
        raise InvalidValueError(
            f"{name} must be a month and a day such as '12-31', got {quoted(value)}"
        )
    month, day = int(value[:2]), int(value[3:])
    try:
        datetime.date(2001, month, day)
    except ValueError:
        raise InvalidValueError(
            f"{name} must be a day of every year such as '12-31', got {quoted(value)}"
        ) from None
    return month, day


def _cutoff(_: object, __: object, value: str) -> None:
    cutoff_day(value, "PublishedList.cutoff")


@attrs.frozen(eq=False, repr=False)
class ListedDay(Record):
    """The day that a published list means in one of its years, where it is not its cutoff.

    >>> [str(d.as_of) for d in cica.published_list("cia-factbook").days if d.year == 2014]
    ['2014-06-19']
    """

    shown: ClassVar[tuple[str, ...]] = ("year", "as_of")

    year: int = attrs.field(validator=checks.year)
    """The year, or the edition of that year."""
    as_of: PartialDate = attrs.field(converter=_as_of)
    """The day that it means; of one that is not known exactly, the last day counts."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PublishedList(Record):
    """A data set, a page or an article that says who is in an organization, or how many are.

    >>> cow = cica.published_list("cow-igo-v3")
    >>> cow.first, cow.last, [role.value for role in cow.scheme], [role.value for role in cow.roles]
    (2006, 2014, ['member', 'associate', 'observer'], ['member'])
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: PublishedListId = attrs.field(converter=published_list_id)
    """Its slug."""
    title: str = attrs.field(validator=checks.filled)
    organization: OrganizationId = attrs.field(converter=_organization)
    """The `Organization` that it is about, or its id."""
    authors: tuple[str, ...] = ()
    """Who made it: "Family, Given", or the name of a body."""
    version: str = ""
    licence: str = ""
    """The terms under which it was published, in words; empty where none were found."""
    address: str = attrs.field(default="", validator=checks.url)
    """Where it can be had."""
    unit: ListUnit
    """What a row of it is."""
    first: int = attrs.field(validator=checks.year)
    """The first year that it covers for the organization."""
    last: int = attrs.field(validator=checks.year)
    """The last year that it covers for the organization."""
    cutoff: str = attrs.field(default="12-31", validator=_cutoff)
    """The month and the day that it means in each year."""
    days: tuple[ListedDay, ...] = ()
    """The years in which it means another day."""
    scheme: tuple[Role, ...] = ()
    """The roles that its scheme can tell apart."""
    roles: tuple[Role, ...] = ()
    """The roles in which it names states of this organization; empty where it only counts."""
    uncoded: tuple[StateId, ...] = attrs.field(default=(), converter=_states)
    """The states of the record that its rule leaves out."""
    state_rule: str = ""
    """Which states it covers, in words."""
    membership_rule: str = ""
    """When it takes a state for a member, in words."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""

    def __attrs_post_init__(self) -> None:
        Record.__attrs_post_init__(self)
        if self.last < self.first:
            msg = f"PublishedList.last of {self.id!r} must be at least first, {self.first}"
            raise InvalidValueError(f"{msg}, got {self.last}")
        for role in self.roles:
            if role not in self.scheme:
                msg = f"PublishedList.scheme of {self.id!r} must have each of roles"
                raise InvalidValueError(f"{msg}, got no {role.value!r}")

    def as_of(self, year: int) -> PartialDate:
        """Return the day that it means in a year.

        >>> str(cica.published_list("cow-igo-v3").as_of(2014))
        '2014-12-31'
        """
        for listed in self.days:
            if listed.year == year:
                return listed.as_of
        month, day = cutoff_day(self.cutoff, "PublishedList.cutoff")
        only = datetime.date(year, month, day)
        return PartialDate(only, only)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PublishedEntry(Record):
    """What a published list says of a party, or how many parties it counts in a role.

    >>> entry, = cica.published_entries("cow-igo-v3", party="Qatar")
    >>> entry.code, entry.name, entry.first, entry.last, entry.role.value, entry.raw
    ('694', 'qatar', 2014, 2014, 'member', '1')
    """

    shown: ClassVar[tuple[str, ...]] = ("list", "party", "name", "role", "first", "last", "count")

    list: PublishedListId = attrs.field(converter=_list)
    """The `PublishedList`, or its id."""
    party: PartyId | None = attrs.field(default=None, converter=_party_or_none)
    """The `State` or `Organization`; None for one outside the record, and for a count."""
    code: str = ""
    """The list's own code of the party."""
    name: str = ""
    """The list's own name of the party."""
    first: int = attrs.field(validator=checks.year)
    """The first year for which it says so."""
    last: int = attrs.field(validator=checks.year)
    """The last year for which it says so."""
    role: Role | None = None
    """The role; None for a count of those who have any."""
    raw: str = ""
    """The value as the list has it."""
    count: int | None = attrs.field(default=None, validator=checks.positive)
    """How many it counts; None where it names a party."""
    counted: Counted | None = None
    """Whom it counts; None where it names a party."""

    def __attrs_post_init__(self) -> None:
        Record.__attrs_post_init__(self)
        if self.last < self.first:
            msg = f"PublishedEntry.last of {self.id!r} must be at least first, {self.first}"
            raise InvalidValueError(f"{msg}, got {self.last}")
        named = self.party is not None or bool(self.code or self.name)
        if named is (self.count is not None) or (self.count is None) is not (self.counted is None):
            msg = f"a PublishedEntry of {self.list!r} must name a party or have count and counted"
            raise InvalidValueError(msg)

    @property
    def id(self) -> str:
        """List, party or what is counted, role and first year in one text.

        >>> cica.published_entries("cow-igo-v3", party="Qatar")[0].id
        'cow-igo-v3/QAT/member/2014'
        """
        who = self.counted.value if self.counted else self.party or self.code or self.name
        role = self.role.value if self.role else "any"
        return f"{self.list}/{who}/{role}/{self.first}"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Explanation(Record):
    """Why a published list and the record differ on a party, or on all, over some years.

    >>> why, = cica.explanations("cow-igo-v3", party="Palestine")
    >>> why.cause.value, why.first, why.last
    ('rule', 2006, 2014)
    """

    shown: ClassVar[tuple[str, ...]] = ("list", "party", "name", "first", "last", "cause")

    list: PublishedListId = attrs.field(converter=_list)
    """The `PublishedList`, or its id."""
    party: PartyId | None = attrs.field(default=None, converter=_party_or_none)
    """The `State` or `Organization` that it is about; None with a name for one outside the
    record, and None without a name for all."""
    name: str = ""
    """The list's own name of a party outside the record."""
    role: Role | None = None
    """The role in which they differ, ours or theirs; None for any."""
    first: int = attrs.field(validator=checks.year)
    """The first year that it explains."""
    last: int = attrs.field(validator=checks.year)
    """The last year that it explains."""
    cause: Cause
    text: str = attrs.field(validator=checks.filled)
    """The reason in words."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)

    def __attrs_post_init__(self) -> None:
        Record.__attrs_post_init__(self)
        if self.last < self.first:
            msg = f"Explanation.last of {self.id!r} must be at least first, {self.first}"
            raise InvalidValueError(f"{msg}, got {self.last}")

    @property
    def id(self) -> str:
        """List, party, role and first year in one text.

        >>> cica.explanations("cow-igo-v3", party="Palestine")[0].id
        'cow-igo-v3/PSE/any/2006'
        """
        who = self.party or self.name or "all"
        role = self.role.value if self.role else "any"
        return f"{self.list}/{who}/{role}/{self.first}"
