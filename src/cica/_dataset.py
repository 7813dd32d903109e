"""The dataset: one frozen value, and the questions that it answers."""

from __future__ import annotations  # so that `help` shows aliases by their names

import datetime
import functools
import types
import typing
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, ClassVar, SupportsIndex, TypeAlias, TypeVar, cast

import attrs

from cica import _fields as fields
from cica import _loading, records
from cica._dates import (
    FOREVER,
    DateLike,
    PartialDate,
    date_order,
    first_ordinal,
    known_day,
    last_day,
    last_ordinal,
    may_lie_within,
    possible_days,
    window,
)
from cica._fields import Record, flag, singular, term, whole_number, year_of, years_of
from cica._history import (
    HEADS,
    MEMBERS,
    History,
    Party,
    name_order,
    sitting_days,
    sure_days,
)
from cica.errors import (
    InvalidDatasetError,
    InvalidTypeError,
    InvalidValueError,
    UnknownRecordError,
    listed,
    quoted,
)
from cica.records import (
    ActionPlan,
    Alternative,
    Capital,
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    Document,
    Explanation,
    Fact,
    Initiative,
    InitiativeEvent,
    Meeting,
    Membership,
    Milestone,
    Name,
    OpenQuestion,
    Organization,
    Principle,
    PriorityArea,
    PublishedEntry,
    PublishedList,
    Source,
    State,
    Summit,
    Tenure,
)
from cica.results import (
    Agreement,
    Change,
    CitedSource,
    Comparison,
    Difference,
    Dispute,
    DyadYear,
    Match,
    Mention,
    PublishedCount,
    Spell,
    StateMatch,
    StateYear,
    TimelineEvent,
)
from cica.terms import (
    CoordinationRole,
    Dimension,
    DocumentKind,
    InitiativeStatus,
    MeetingKind,
    MeetingStatus,
    Office,
    OrganizationId,
    OrganizationKind,
    PartyId,
    PrincipleKind,
    Role,
    SourceKind,
)

if typing.TYPE_CHECKING:
    from cica._compare import Comparer
    from cica._lookup import NameTable
    from cica._search import Searcher
else:  # the questions that need them load them
    Comparer = NameTable = Searcher = Any

__all__ = ["Citable", "Dataset", "OrganizationLike", "OrganizationsLike", "PartyLike"]

OrganizationLike: TypeAlias = str | Organization
"""One organization: its id, any name it has, or its record."""
OrganizationsLike: TypeAlias = OrganizationLike | Collection[OrganizationLike]
"""One organization or several; ``"*"`` means all."""
PartyLike: TypeAlias = str | State | Organization
"""A state or an organization: its id, a code, any name it has or had, or its record."""
Citable: TypeAlias = (
    Fact
    | Alternative
    | Capital
    | InitiativeEvent
    | Name
    | PublishedList
    | PublishedEntry
    | Explanation
    | Change
    | TimelineEvent
    | Dispute
    | Source
    | CitedSource
)
"""What has sources behind it."""

R = TypeVar("R", bound=Record)
P = TypeVar("P", Chairmanship, Tenure, Coordination)

_BOTH = (State, Organization)
_EVERY = "*"


def _checked(value: DateLike) -> datetime.date:
    return last_day(value, "checked")


def _home(value: OrganizationLike | None) -> OrganizationId | None:
    return value.id if type(value) is Organization else cast("OrganizationId | None", value)


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Dataset(Record):
    """States, organizations and what happened between them, with the questions about them.

    It is made of a tuple for each kind of record, and read through the methods of the same names. A
    dataset that contradicts itself cannot be made. `cica.DATASET` is the canonical one, and the
    functions of the package are its methods.

    >>> source = cica.Source(id="archive", title="An archive")
    >>> cited = (cica.Citation(source),)
    >>> league = cica.Organization(id="LN", name="League of Nations", citations=cited)
    >>> siam = cica.State(id="SIA", name="Siam", citations=cited)
    >>> seat = cica.Membership(party=siam, organization=league, role="member",
    ...                        period=cica.Period("1920-01-10", "1946-04-20"), citations=cited)
    >>> world = cica.Dataset(sources=(source,), states=(siam,), organizations=(league,),
    ...                      memberships=(seat,), checked="1946")
    >>> world.members(as_of=1930)
    (State(id='SIA', name='Siam'),)

    Raises:
        InvalidDatasetError: The records contradict each other; all problems are reported.
        InvalidTypeError: A field has a type that is not accepted.
        InvalidDateError: `checked` is not a date, or has no last day.
    """

    shown: ClassVar[tuple[str, ...]] = ("version", "checked")

    _sources: tuple[Source, ...] = attrs.field(default=(), alias="sources")
    """The publications that facts are taken from."""
    _states: tuple[State, ...] = attrs.field(default=(), alias="states")
    """The states."""
    _organizations: tuple[Organization, ...] = attrs.field(default=(), alias="organizations")
    """The organizations."""
    _memberships: tuple[Membership, ...] = attrs.field(default=(), alias="memberships")
    """Who had which role in which organization, and when."""
    _summits: tuple[Summit, ...] = attrs.field(default=(), alias="summits")
    """The summits."""
    _meetings: tuple[Meeting, ...] = attrs.field(default=(), alias="meetings")
    """The meetings below the level of a summit."""
    _chairmanships: tuple[Chairmanship, ...] = attrs.field(default=(), alias="chairmanships")
    """Which state was in the chair, and when."""
    _tenures: tuple[Tenure, ...] = attrs.field(default=(), alias="tenures")
    """Who held an office of a secretariat, and when."""
    _documents: tuple[Document, ...] = attrs.field(default=(), alias="documents")
    """The documents."""
    _initiatives: tuple[Initiative, ...] = attrs.field(default=(), alias="initiatives")
    """The initiatives."""
    _priority_areas: tuple[PriorityArea, ...] = attrs.field(default=(), alias="priority_areas")
    """The priority areas of confidence-building measures."""
    _measures: tuple[ConfidenceMeasure, ...] = attrs.field(default=(), alias="measures")
    """The confidence-building measures."""
    _coordinations: tuple[Coordination, ...] = attrs.field(default=(), alias="coordinations")
    """Which state coordinated which dimension or area, and when."""
    _action_plans: tuple[ActionPlan, ...] = attrs.field(default=(), alias="action_plans")
    """The action plans."""
    _milestones: tuple[Milestone, ...] = attrs.field(default=(), alias="milestones")
    """The milestones."""
    _principles: tuple[Principle, ...] = attrs.field(default=(), alias="principles")
    """The principles, rules and threats."""
    _open_questions: tuple[OpenQuestion, ...] = attrs.field(default=(), alias="open_questions")
    """What was looked for and not found."""
    _published_lists: tuple[PublishedList, ...] = attrs.field(default=(), alias="published_lists")
    """What others published about who is in an organization."""
    _published_entries: tuple[PublishedEntry, ...] = attrs.field(
        default=(), alias="published_entries"
    )
    """What the published lists say."""
    _explanations: tuple[Explanation, ...] = attrs.field(default=(), alias="explanations")
    """Why the published lists and the record differ."""
    checked: datetime.date = attrs.field(converter=_checked)
    """The day to which the evidence was checked; nothing is certain after it."""
    version: str = attrs.field(default="1.0.0", validator=fields.version)
    """The version of the data: major for structure, minor for new facts, patch for corrections."""
    _organization: OrganizationId | None = attrs.field(
        default=None, converter=_home, alias="organization"
    )
    """The organization that a question means if it names none; see `default_organization`."""
    title: str = ""
    """What the dataset is called, for references and packages; empty if it has no title."""
    authors: tuple[str, ...] = ()
    """Who made it, each as ``"Family, Given"`` or as the name of a body."""
    license: str = ""
    """The SPDX expression of its licence; empty if it states none."""
    url: str = attrs.field(default="", validator=fields.url)
    """Where it is published; empty if nowhere."""

    def __attrs_post_init__(self) -> None:
        if not _loading.finished:
            return
        fields.check(self)
        home = self.default_organization
        for kind in _WITH_DEFAULT:
            rows = getattr(self, f"_{kind}")
            # a record that names the default organization is the same as one that names none
            if home is not None and any(row.organization == home for row in rows):
                named = (
                    attrs.evolve(row, organization=None) if row.organization == home else row
                    for row in rows
                )
                object.__setattr__(self, f"_{kind}", tuple(named))
        from cica import _integrity  # noqa: PLC0415  # not for the canonical dataset

        days = self.checked.toordinal()
        problems = _integrity.find_problems(_integrity.Context(self.records(), KINDS, days, home))
        if problems:
            raise InvalidDatasetError(problems)

    def __repr__(self) -> str:
        count = sum(map(len, self.records().values()))
        return f"<Dataset {self.version}, checked {self.checked}: {count} records>"

    # The whole -----------------------------------------------------------------------------------

    @property
    def default_organization(self) -> OrganizationId | None:
        """The id of the organization that a question means if it names none.

        It is what was given as ``organization``, else the only organization with member states.
        None if there is neither: every question must then name an organization.

        >>> cica.DATASET.default_organization
        'CICA'
        """
        return self._default

    @functools.cached_property
    def _default(self) -> OrganizationId | None:
        if self._organization is not None:
            return self._organization
        states = {state.id for state in self._states}
        found = {
            row.organization
            for row in self._memberships
            if row.role in MEMBERS and row.party in states
        }
        return found.pop() if len(found) == 1 else None

    def records(self) -> dict[str, tuple[Any, ...]]:
        """Return every kind with its records.

        >>> cica.DATASET.records()["states"] == cica.states()
        True

        Returns:
            A new dict by the plural of each kind, in the order of the kinds; the records are in the
            order of the dataset.
        """
        return {kind: getattr(self, f"_{kind}") for kind in KINDS}

    def evolve(self, **changes: Any) -> Dataset:  # noqa: ANN401  # any field
        """Return a dataset in which some fields are replaced.

        >>> later = cica.DATASET.evolve(checked="2026-05-31")
        >>> later.checked.month, len(later.states()) == len(cica.states())
        (5, True)

        Args:
            changes: The new values by the names of the arguments of `Dataset`: tuples of records by
                the plural of their kind, and ``checked``, ``version`` and so on.

        Returns:
            A new dataset; this one stays as it is.

        Raises:
            InvalidDatasetError: The records then contradict each other.
            InvalidTypeError: A name is not that of a field, or a value has a wrong type.

        See Also:
            `diff` shows in what two datasets differ.
        """
        known = [fields.name_of(field) for field in attrs.fields(Dataset)]
        for name in changes:
            if name not in known:
                raise InvalidTypeError("field", listed(known), name, "Dataset")
        home = self.default_organization
        may_move = {"organization"} if self._organization else {"states", "memberships"}
        if home is None or changes.keys().isdisjoint(may_move | {"organization"}):
            return attrs.evolve(self, **changes)
        # what belongs to the default organization still does if that is another one now
        named = {
            kind: tuple(
                attrs.evolve(row, organization=row.organization or home)
                for row in getattr(self, f"_{kind}")
            )
            for kind in _WITH_DEFAULT
            if kind not in changes
        }
        return attrs.evolve(self, **{**named, **changes})

    def diff(self, other: Dataset) -> tuple[Difference, ...]:
        """Return in what another dataset differs from this one.

        >>> later = cica.DATASET.evolve(checked="2026-05-31")
        >>> [(d.change, d.field, str(d.after)) for d in cica.DATASET.diff(later)]
        [('changed', 'checked', '2026-05-31')]

        Args:
            other: The newer dataset.

        Returns:
            What was removed, added and changed: first the fields of the dataset itself, then kind
            by kind, by id. A record that changed has a difference for each field that did.

        Raises:
            InvalidTypeError: `other` is not a `Dataset`.

        See Also:
            `evolve` makes a changed dataset.
        """
        if not isinstance(other, Dataset):
            raise InvalidTypeError("other", "a Dataset", other)
        from cica import _search  # noqa: PLC0415  # needed by few questions

        own: list[Difference] = []
        for field in attrs.fields(Dataset):
            name = fields.name_of(field)
            was, now = getattr(self, field.name), getattr(other, field.name)
            if name not in KINDS and was != now:
                own.append(Difference("dataset", "", "changed", name, was, now))
        return (*own, *_search.differences(self.records(), other.records()))

    # Who belongs? --------------------------------------------------------------------------------

    def members(
        self,
        organization: OrganizationsLike | None = None,
        *,
        as_of: DateLike | None = None,
        certain: bool = True,
        suspended: bool = True,
    ) -> tuple[State, ...]:
        """Return the member states of an organization.

        >>> len(cica.members(as_of=2021))
        27
        >>> {s.name for s in cica.members(as_of=2000, certain=False)} - {
        ...     s.name for s in cica.members(as_of=2000)}
        {'Mongolia'}

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            as_of: The day; a partial date means its last day, None means as last known.
            certain: False adds those that may have been members as far as the evidence goes.
            suspended: False leaves out members whose rights were suspended; suspension ends no
                membership.

        Returns:
            The states by English name. States outside the record are left out: see
            `Organization.coverage`.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `parties` has those with any other role, `is_member` one party, `panel` every year.
        """
        roles = MEMBERS
        if suspended is not True:
            flag(suspended, "suspended")
            roles = _MEMBER_ALONE
        return self._roll(roles, _STATES, organization, as_of, certain)

    def observers(
        self,
        organization: OrganizationsLike | None = None,
        *,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[State, ...]:
        """Return the observer states of an organization.

        >>> "Turkmenistan" in {s.name for s in cica.observers(as_of=2021)}
        True

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            as_of: The day; a partial date means its last day, None means as last known.
            certain: False adds those that may have had the role as far as the evidence goes.

        Returns:
            The states by English name.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `observer_organizations` has those that are not states, `parties` both.
        """
        return self._roll(_OBSERVER, _STATES, organization, as_of, certain)

    def observer_organizations(
        self,
        organization: OrganizationsLike | None = None,
        *,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[Organization, ...]:
        """Return the observer organizations of an organization.

        >>> [o.id for o in cica.observer_organizations()]
        ['IOM', 'LAS', 'OSCE', 'TURKPA', 'UN']

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            as_of: The day; a partial date means its last day, None means as last known.
            certain: False adds those that may have had the role as far as the evidence goes.

        Returns:
            The organizations by English name.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `observers` has those that are states, `parties` both.
        """
        return self._roll(_OBSERVER, _ORGANIZATIONS, organization, as_of, certain)

    def partners(
        self,
        organization: OrganizationsLike | None = None,
        *,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[State | Organization, ...]:
        """Return the partners of an organization, both states and organizations.

        >>> "SCO" in {o.id for o in cica.partners(as_of=2021)}
        True
        >>> "Japan" in {s.name for s in cica.partners("OSCE")}
        True

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            as_of: The day; a partial date means its last day, None means as last known.
            certain: False adds those that may have had the role as far as the evidence goes.

        Returns:
            The states and organizations by English name.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `parties` has those with another role.
        """
        return self._roll(_PARTNER, _BOTH, organization, as_of, certain)

    def parties(
        self,
        organization: OrganizationsLike | None = None,
        *,
        role: Role | str,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[State | Organization, ...]:
        """Return the states and organizations with a role in an organization.

        >>> "ASEAN" in {p.id for p in cica.parties(role="prospective", as_of=2021)}
        True

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            role: The role, as a `Role` or its text. ``"member"`` leaves out suspended members;
                `members` has both.
            as_of: The day; a partial date means its last day, None means as last known.
            certain: False adds those that may have had the role as far as the evidence goes.

        Returns:
            The states and organizations by English name.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one; or
                `role` is not a role.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `members` includes suspended members, `memberships` has the periods.
        """
        roles = frozenset({term(Role, role, "role")})
        return self._roll(roles, _BOTH, organization, as_of, certain)

    def role(
        self,
        party: PartyLike,
        organization: OrganizationLike | None = None,
        *,
        as_of: DateLike | None = None,
    ) -> Role | None:
        """Return the role that a party surely had in an organization.

        >>> cica.role("Turkmenistan", as_of=2021)
        <Role.OBSERVER: 'observer'>
        >>> cica.role("TKM", as_of=2020) is None
        True

        Args:
            party: The state or organization, as its id, a code, any name it has or had, or its
                record.
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset.
            as_of: The day; a partial date means its last day, None means as last known.

        Returns:
            The role, or None if it had none or the evidence does not say.

        Raises:
            UnknownRecordError: The dataset does not have the party or the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `is_member` keeps "surely not" and "not known" apart, which are both None here.
        """
        day = self._day(as_of)
        for stretch in self._history.roles(*self._pair(party, organization)):
            first, end = stretch.sure
            if first <= day < end:
                return stretch.rows[0].role
        return None

    def is_member(
        self,
        party: PartyLike,
        organization: OrganizationLike | None = None,
        *,
        as_of: DateLike | None = None,
    ) -> bool | None:
        """Return whether a party was a member of an organization.

        A member whose rights are suspended is a member.

        >>> cica.is_member("Mongolia", as_of=2000) is None
        True
        >>> cica.is_member("Malaysia", as_of=2000)
        False

        Args:
            party: The state or organization, as its id, a code, any name it has or had, or its
                record.
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset.
            as_of: The day; a partial date means its last day, None means as last known.

        Returns:
            True if it surely was, False if it surely was not, None if the evidence does not say.

        Raises:
            UnknownRecordError: The dataset does not have the party or the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `role` answers for roles of every kind, `members` for all states at once.
        """
        day = self._day(as_of)
        answer: bool | None = False
        for stretch in self._history.memberships(*self._pair(party, organization)):
            first, end = stretch.sure
            if first <= day < end:
                return True
            if any(first <= day < end for first, end in stretch.possible):
                answer = None
        return answer

    def memberships(
        self,
        *,
        party: PartyLike | None = None,
        organization: OrganizationsLike | None = None,
        role: Role | str | None = None,
        as_of: DateLike | None = None,
    ) -> tuple[Membership, ...]:
        """Return memberships: the history of a party, the list of an organization.

        >>> [(m.organization, str(m.period.start))
        ...  for m in cica.memberships(party="Kuwait", organization="CICA", role="member")]
        [('CICA', '2022-10-13')]

        Args:
            party: The state or organization, as its id, a code, any name it has or had, or its
                record. None means all.
            organization: The organization, as its id, any name it has, or its record; several may
                be given in a tuple. None means all, unlike in other questions.
            role: The role, as a `Role` or its text; None means all.
            as_of: Only those that may be in force on its last day; None means at any time.

        Returns:
            The `Membership` records by start.

        Raises:
            UnknownRecordError: The dataset does not have the party or the organization.
            InvalidValueError: `role` is not a role.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `changes` has the days on which roles changed, `spells` rows for statistics.
        """
        wanted = None if role is None else term(Role, role, "role")
        rows: Iterable[Membership] = self._history.by_start
        if party is not None:
            rows = self._history.by_party.get(self._party_id(party), ())
        if organization is not None:
            scope = self._scope(organization)
            if party is None and scope is not None and len(scope) == 1:
                rows = self._history.by_organization.get(next(iter(scope)), ())
            else:
                rows = (row for row in rows if scope is None or row.organization in scope)
        day = None if as_of is None else self._day(as_of)
        return tuple(
            row
            for row in rows
            if (wanted is None or row.role is wanted)
            and (day is None or _may_hold(row.period, day))
        )

    # What happened? ------------------------------------------------------------------------------

    def changes(
        self,
        organization: OrganizationsLike | None = None,
        *,
        party: PartyLike | None = None,
        role: Role | str | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
    ) -> tuple[Change, ...]:
        """Return who joined an organization, left it, or changed its role in it.

        >>> [(str(c.when), c.party) for c in cica.changes(role="member", since=2012)]
        [('2014-05-20', 'BGD'), ('2014-05-20', 'QAT'), ('2018-08-15', 'LKA'), ('2022-10-13', 'KWT')]

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            party: The state or organization, as its id, a code, any name it has or had, or its
                record. None means all.
            role: Only changes from or to this role; None means all.
            since: Only what may have happened on its first day or later; None means no bound.
            until: Only what may have happened on its last day or earlier; None means no bound.

        Returns:
            The changes by the day by which each had surely happened; those of one party are in
            order.

        Raises:
            UnknownRecordError: The dataset does not have the organization or the party.
            InvalidValueError: No organization is named, and the dataset has no default one; `until`
                is before `since`; or `role` is not a role.
            InvalidDateError: `since` or `until` is not a date.
            InvalidTypeError: An argument has a type that is not accepted.

        See Also:
            `timeline` has events of every kind of record.
        """
        wanted = None if role is None else term(Role, role, "role")
        low, high = window(since, until)
        about = None if party is None else self._party_id(party)
        return tuple(
            [
                change
                for change in self._history.changes(self._ids(organization), low, high)
                if (wanted is None or change.before is wanted or change.after is wanted)
                and (about is None or change.party == about)
            ]
        )

    def timeline(  # noqa: PLR0913  # filters, each with its name
        self,
        *,
        organization: OrganizationsLike | None = None,
        party: PartyLike | None = None,
        kind: str | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
        certain: bool = False,
    ) -> tuple[TimelineEvent, ...]:
        """Return dated events of every kind of record.

        >>> [e.title for e in cica.timeline(since="2002-06-04", until="2002-06-04", kind="summit")]
        ['First CICA Summit']

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            party: The state or organization, as its id, a code, any name it has or had, or its
                record. Only events of records that refer to it; None means all.
            kind: Only records of this kind: ``"summit"``, ``"document"`` …; None means all.
            since: Only what may have happened on its first day or later; None means no bound.
            until: Only what may have happened on its last day or earlier; None means no bound.
            certain: True leaves out what may have happened before `since` or after `until`, and
                what was not known to have happened by the day to which the record was checked.

        Returns:
            The events by the day by which each had surely happened, then by kind and id. Beginnings
            and ends of periods are events of their own.

        Raises:
            UnknownRecordError: The dataset does not have the organization or the party.
            InvalidValueError: No organization is named, and the dataset has no default one; `until`
                is before `since`; or `kind` is not a kind of record.
            InvalidDateError: `since` or `until` is not a date.
            InvalidTypeError: An argument has a type that is not accepted.

        See Also:
            `changes` has only the changes of role, with the memberships behind them.
        """
        flag(certain, "certain")
        wanted = None if kind is None else singular(self._kind(kind))
        low, high = window(since, until)
        about = None if party is None else self._party_id(party)
        scope = self._scope(organization)
        return tuple(
            [
                event
                for first, last, by, event, parties in self._events
                if (low <= first and by <= high if certain else first <= high and low <= last)
                and (scope is None or event.organization in scope)
                and (wanted is None or event.kind == wanted)
                and (about is None or about in parties)
            ]
        )

    def summits(
        self,
        organization: OrganizationsLike | None = None,
        *,
        as_of: DateLike | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
        planned: bool = False,
    ) -> tuple[Summit, ...]:
        """Return the summits that were held.

        >>> [s.number for s in cica.summits(as_of="2021-02", planned=True)]
        [1, 2, 3, 4, 5, 6]

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            as_of: Only those surely held by its last day; None means as last known.
            since: Only what may have happened on its first day or later; None means no bound.
            until: Only what may have happened on its last day or earlier; None means no bound.
            planned: True adds those that were surely announced by `as_of`, held or not.

        Returns:
            The summits by number; one without a date counts as held, as last known.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one; or
                `until` is before `since`.
            InvalidDateError: `as_of`, `since` or `until` is not a date.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `summit` gives one, `meetings` has those below the level of a summit.
        """
        flag(planned, "planned")
        day = self._day(as_of)
        low, high = window(since, until)
        found = [
            row
            for row in self._of(self._summits, organization)
            if (
                _was_held(row, self._past(day))
                or (planned and (as_of is None or _by(row.announced, day)))
            )
            and self._sat(row, low, high)
        ]
        return tuple(sorted(found, key=lambda row: (row.organization or "", row.number)))

    def meetings(
        self,
        organization: OrganizationsLike | None = None,
        *,
        kind: MeetingKind | str | None = None,
        as_of: DateLike | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
    ) -> tuple[Meeting, ...]:
        """Return the meetings below the level of a summit.

        >>> [str(m.period.start) for m in cica.meetings(kind="ministerial", until=2008)]
        ['1999-09-14', '2004-10-22', '2008-08-25']

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            kind: Only meetings of this kind, as a `MeetingKind` or its text; None means all.
            as_of: Only those that had surely begun by its last day; None means all, planned ones
                too.
            since: Only what may have happened on its first day or later; None means no bound.
            until: Only what may have happened on its last day or earlier; None means no bound.

        Returns:
            The meetings by date; those without a date come last, and are left out where `as_of`,
            `since` or `until` is given.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one; `until`
                is before `since`; or `kind` is not a kind of meeting.
            InvalidDateError: `as_of`, `since` or `until` is not a date.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `meeting` gives one, `summits` has the summits.
        """
        wanted = None if kind is None else term(MeetingKind, kind, "kind")
        day = None if as_of is None else self._day(as_of)
        low, high = window(since, until)
        found = [
            row
            for row in self._of(self._meetings, organization)
            if (wanted is None or row.kind is wanted)
            and (day is None or self._had_begun(row, day))
            and self._sat(row, low, high)
        ]
        return tuple(sorted(found, key=lambda row: _undated_last(row.period and row.period.start)))

    def chairmanships(
        self,
        organization: OrganizationsLike | None = None,
        *,
        as_of: DateLike | None = None,
    ) -> tuple[Chairmanship, ...]:
        """Return the chairmanships of an organization.

        >>> [c.state for c in cica.chairmanships()]
        ['KAZ', 'TUR', 'CHN', 'TJK', 'KAZ', 'AZE']

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            as_of: Only those that may be in force on its last day; None means at any time.

        Returns:
            The chairmanships by start.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `chair` has the one that was surely in force on a day.
        """
        return self._terms(self._of(self._chairmanships, organization), as_of)

    def chair(
        self,
        organization: OrganizationLike | None = None,
        *,
        as_of: DateLike | None = None,
    ) -> Chairmanship | None:
        """Return the chairmanship that was surely in force.

        >>> cica.chair(as_of="2021-02-03").state
        'KAZ'

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset.
            as_of: The day; a partial date means its last day, None means as last known.

        Returns:
            The chairmanship, or None if no state was surely in the chair, which may also mean that
            the evidence does not say which of two it was.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `chairmanships` has those that may be in force, and those of all times.
        """
        rows = self._of(self._chairmanships, self._one(organization))
        return self._in_force(rows, self._day(as_of))

    def tenures(
        self,
        organization: OrganizationsLike | None = None,
        *,
        office: Office | str | None = None,
        as_of: DateLike | None = None,
    ) -> tuple[Tenure, ...]:
        """Return who held the offices of a secretariat.

        >>> cica.tenures(office="executive-director")[-1].person
        'Kairat Sarybay'

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            office: Only this office, as an `Office` or its text; None means all.
            as_of: Only those that may be in force on its last day; None means at any time.

        Returns:
            The tenures by start.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one; or
                `office` is not an office.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `head_of_secretariat` has the head who was surely in office on a day.
        """
        wanted = None if office is None else term(Office, office, "office")
        rows = self._of(self._tenures, organization)
        return self._terms((row for row in rows if wanted in {None, row.office}), as_of)

    def head_of_secretariat(
        self,
        organization: OrganizationLike | None = None,
        *,
        as_of: DateLike | None = None,
    ) -> Tenure | None:
        """Return the tenure of the head of the secretariat who was surely in office.

        >>> cica.head_of_secretariat(as_of=2023).title
        'Secretary General'

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset.
            as_of: The day; a partial date means its last day, None means as last known.

        Returns:
            The tenure, or None if nobody was surely in office, which may also mean that the
            evidence does not say which of two it was.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `tenures` has those that may be in force, deputies, and those of all times.
        """
        rows = self._of(self._tenures, self._one(organization))
        heads = (row for row in rows if row.office in HEADS)
        return self._in_force(heads, self._day(as_of))

    def milestones(
        self,
        *,
        as_of: DateLike | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
    ) -> tuple[Milestone, ...]:
        """Return the milestones in the history of the forum.

        >>> cica.milestones()[0].title
        'Proposal to convene CICA'

        Args:
            as_of: Only those that had surely happened by its last day; None means all.
            since: Only what may have happened on its first day or later; None means no bound.
            until: Only what may have happened on its last day or earlier; None means no bound.

        Returns:
            The milestones by date; those without a date come last, and are left out where `as_of`,
            `since` or `until` is given.

        Raises:
            InvalidDateError: `as_of`, `since` or `until` is not a date.
            InvalidValueError: `until` is before `since`.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.
        """
        day = None if as_of is None else self._day(as_of)
        low, high = window(since, until)
        past = None if day is None else self._past(day)
        rows = [row for row in self._milestones if self._dated(row.when, past, low, high)]
        return tuple(sorted(rows, key=lambda row: _undated_last(row.when)))

    # What was adopted, proposed, agreed? ---------------------------------------------------------

    def documents(  # noqa: PLR0913  # filters, each with its name
        self,
        organization: OrganizationsLike | None = None,
        *,
        kind: DocumentKind | str | None = None,
        as_of: DateLike | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
        meeting: str | Summit | Meeting | None = None,
        accession: bool | None = None,
    ) -> tuple[Document, ...]:
        """Return the documents that were adopted or signed, and drafts.

        >>> [d.title for d in cica.documents(kind="charter", as_of=2021)]
        ['Almaty Act']
        >>> [d.id for d in cica.documents(meeting="dushanbe-2019")]
        ['decl-summit-2019']

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            kind: Only documents of this kind, as a `DocumentKind` or its text; None means all.
            as_of: Only those surely adopted by its last day; None means all.
            since: Only what may have happened on its first day or later; None means no bound.
            until: Only what may have happened on its last day or earlier; None means no bound.
            meeting: Only what this summit or meeting adopted: its id, its title or its record.
            accession: True for those that a state must join to become a member, False for the
                others.

        Returns:
            The documents by date of adoption; those without a date come last, and are left out
            where `as_of`, `since` or `until` is given.

        Raises:
            UnknownRecordError: The dataset does not have the organization or the meeting.
            InvalidValueError: No organization is named, and the dataset has no default one; `until`
                is before `since`; or `kind` is not a kind of document.
            InvalidDateError: `as_of`, `since` or `until` is not a date.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `document` gives one, `mentions` what refers to it.
        """
        if accession is not None:
            flag(accession, "accession")
        wanted = None if kind is None else term(DocumentKind, kind, "kind")
        day = None if as_of is None else self._day(as_of)
        low, high = window(since, until)
        past = None if day is None else self._past(day)
        at = None if meeting is None else self._found("meeting", meeting, "meeting").id
        rows = [
            row
            for row in self._of(self._documents, organization)
            if (wanted is None or row.kind is wanted)
            and self._dated(row.adopted, past, low, high)
            and (at is None or row.meeting == at)
            and (accession is None or row.accession is accession)
        ]
        return tuple(sorted(rows, key=lambda row: _undated_last(row.adopted)))

    def initiatives(
        self,
        organization: OrganizationsLike | None = None,
        *,
        status: InitiativeStatus | str | None = None,
        as_of: DateLike | None = None,
        background: bool | None = None,
    ) -> tuple[Initiative, ...]:
        """Return the initiatives.

        >>> "cica-fund" in {i.id for i in cica.initiatives(status="proposed", as_of="2021-02")}
        True

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            status: Only those with this status on that day, as an `InitiativeStatus` or its text.
            as_of: Only those that surely had an event by its last day; None means all, as last
                known.
            background: True for initiatives outside the organization that are recorded as
                background, False for the others; None means all.

        Returns:
            The initiatives in the order of the dataset.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one; or
                `status` is not a status.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `Initiative.status` has the status of one on a day.
        """
        if background is not None:
            flag(background, "background")
        wanted = None if status is None else term(InitiativeStatus, status, "status")
        day = self._day(as_of)
        past = self._past(day)
        seen = None if past == FOREVER else datetime.date.fromordinal(day)
        return tuple(
            row
            for row in self._of(self._initiatives, organization)
            if (as_of is None or any(_by(event.when, past) for event in row.history))
            and (wanted is None or row.status(seen) is wanted)
            and (background is None or row.background is background)
        )

    def measures(
        self,
        *,
        dimension: Dimension | str | None = None,
        edition: SupportsIndex | None = None,
    ) -> tuple[ConfidenceMeasure, ...]:
        """Return the confidence-building measures.

        >>> {m.dimension.value for m in cica.measures(edition=2021)} == {
        ...     "military-political", "new-challenges", "environmental", "human"}
        True

        Args:
            dimension: Only measures of this dimension, as a `Dimension` or its text; None means
                all.
            edition: Only measures known to be in the edition of the Catalogue of this year.

        Returns:
            The measures by dimension, and in the order of the dataset within one.

        Raises:
            InvalidValueError: `dimension` is not a dimension, or `edition` is not a year.
            InvalidTypeError: An argument has a type that is not accepted.

        See Also:
            `priority_areas` has the areas that they belong to.
        """
        wanted = None if dimension is None else term(Dimension, dimension, "dimension")
        year = None if edition is None else year_of(edition, "edition")
        rows = (
            row
            for row in self._measures
            if (wanted is None or row.dimension is wanted)
            and (year is None or any(part.year == year for part in row.editions))
        )
        return tuple(sorted(rows, key=lambda row: _place(Dimension, row.dimension)))

    def priority_areas(
        self, *, dimension: Dimension | str | None = None
    ) -> tuple[PriorityArea, ...]:
        """Return the priority areas of confidence-building measures.

        >>> "tourism" in {area.id for area in cica.priority_areas(dimension="economic")}
        True

        Args:
            dimension: Only areas of this dimension, as a `Dimension` or its text; None means all.

        Returns:
            The areas by dimension, and in the order of the dataset within one.

        Raises:
            InvalidValueError: `dimension` is not a dimension.
            InvalidTypeError: `dimension` has a type that is not accepted.

        See Also:
            `measures` has the measures of an area, `coordinators` who looks after it.
        """
        wanted = None if dimension is None else term(Dimension, dimension, "dimension")
        rows = (row for row in self._priority_areas if wanted in {None, row.dimension})
        return tuple(sorted(rows, key=lambda row: _place(Dimension, row.dimension)))

    def coordinators(
        self,
        subject: Dimension | str | PriorityArea | None = None,
        *,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[Coordination, ...]:
        """Return which states coordinated a subject on a day.

        >>> [(c.state, c.role.value) for c in cica.coordinators("transport-corridors", as_of=2022)]
        [('AZE', 'coordinator'), ('CHN', 'co-coordinator')]

        Args:
            subject: A dimension, which includes its areas, or a priority area: its id, its title or
                its record. None means all.
            as_of: The day; a partial date means its last day, None means as last known.
            certain: False adds those that may have coordinated as far as the evidence goes.

        Returns:
            The coordinations by dimension, area, role (coordinator, then co-coordinator) and
            English name of the state.

        Raises:
            UnknownRecordError: `subject` is neither a dimension nor a priority area.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `coordinations` has those of all times.
        """
        flag(certain, "certain")
        day = self._day(as_of)
        found: list[Coordination] = []
        for row in self._about(subject):
            first, end = self._sure(row) if certain else possible_days(row.period)
            if first <= day < end:
                found.append(row)
        names = {state.id: name_order(state) for state in self._states}
        places = {row.id: place for place, row in enumerate(self._priority_areas)}
        found.sort(
            key=lambda row: (
                _place(Dimension, row.dimension),
                -1 if row.area is None else places[row.area],
                row.role is CoordinationRole.CO_COORDINATOR,
                names[row.state],
            )
        )
        return tuple(found)

    def coordinations(
        self,
        subject: Dimension | str | PriorityArea | None = None,
        *,
        state: str | State | None = None,
        role: CoordinationRole | str | None = None,
        as_of: DateLike | None = None,
    ) -> tuple[Coordination, ...]:
        """Return the coordinations of all times.

        >>> {c.subject for c in cica.coordinations(state="Tajikistan")} >= {"tourism"}
        True

        Args:
            subject: A dimension, which includes its areas, or a priority area: its id, its title or
                its record. None means all.
            state: Only those of this state: its id, a code, any name it has or had, or its record.
            role: Only coordinators or only co-coordinators; None means both.
            as_of: Only those that may be in force on its last day; None means at any time.

        Returns:
            The coordinations by start.

        Raises:
            UnknownRecordError: `subject` is neither a dimension nor a priority area, or the dataset
                does not have the state.
            InvalidValueError: `role` is neither of the two.
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.

        Warns:
            BeyondRecordWarning: `as_of` is later than the day to which the record was checked.

        See Also:
            `coordinators` has those that were surely in force on a day.
        """
        wanted = None if role is None else term(CoordinationRole, role, "role")
        by = None if state is None else self._found("state", state, "state").id
        rows = (
            row
            for row in self._about(subject)
            if wanted in {None, row.role} and by in {None, row.state}
        )
        return self._terms(rows, as_of)

    def action_plans(self, organization: OrganizationsLike | None = None) -> tuple[ActionPlan, ...]:
        """Return the action plans of an organization.

        >>> [plan.year for plan in cica.action_plans()][:3]
        [2021, 2022, 2023]

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.

        Returns:
            The plans by year.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidTypeError: `organization` has a type that is not accepted.
        """
        rows = self._of(self._action_plans, organization)
        return tuple(sorted(rows, key=lambda plan: (plan.year, plan.id)))

    def principles(self, *, kind: PrincipleKind | str | None = None) -> tuple[Principle, ...]:
        """Return the principles, rules and threats.

        >>> [p.title for p in cica.principles(kind="security-concept")]
        ['Common', 'Comprehensive', 'Cooperative', 'Sustainable', 'Indivisible', 'Equal']

        Args:
            kind: Only those of this kind, as a `PrincipleKind` or its text; None means all.

        Returns:
            The principles by kind and by their order within it.

        Raises:
            InvalidValueError: `kind` is not a kind of principle.
            InvalidTypeError: `kind` has a type that is not accepted.
        """
        wanted = None if kind is None else term(PrincipleKind, kind, "kind")
        rows = (row for row in self._principles if wanted in {None, row.kind})
        return tuple(sorted(rows, key=lambda row: (_place(PrincipleKind, row.kind), row.order)))

    # Rows for statistics -------------------------------------------------------------------------

    def panel(
        self,
        organization: OrganizationsLike | None = None,
        *,
        start: SupportsIndex,
        end: SupportsIndex,
        cutoff: str = "12-31",
    ) -> tuple[StateYear, ...]:
        """Return a row for each state, organization and year: who was what at the end of the year.

        The rows are named tuples of scalars: ``pandas.DataFrame(cica.panel(...))`` takes them as
        they are. Take ``member`` as the variable; ``certain`` is about any role.

        >>> rows = cica.panel(start=1999, end=2024)
        >>> sum(row.member is True for row in rows if row.year == 2010)
        22
        >>> [row.name for row in rows if row.year == 2000 and row.member is None]
        ['Mongolia']

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            start: The first year, from 1 to 9999.
            end: The last year, included, up to 9999.
            cutoff: The day of the year that is meant, as month and day: ``"12-31"``; one that
                every year has.

        Returns:
            The rows by organization, English name and year: each state that ever had a role in one
            of the organizations, each organization, and each year from the independence of the
            state on. Rows after the day to which the record was checked state nothing.

        Raises:
            InvalidValueError: A year is not between 1 and 9999, `end` is before `start`, or
                `cutoff` is not a day of every year; or no organization is named and there is no
                default one.
            InvalidTypeError: An argument has a type that is not accepted.
            UnknownRecordError: The dataset does not have the organization.

        See Also:
            `dyads` has pairs of states, `spells` the times of membership.
        """
        from cica import _rows  # noqa: PLC0415  # needed for tables alone

        days = _rows.days_of_years(*years_of(start, end), cutoff)
        ids = self._ids(organization)
        states = self._states_of(ids)
        return tuple(row for key in ids for row in _rows.panel(self._history, states, key, days))

    def dyads(
        self,
        organization: OrganizationsLike | None = None,
        *,
        start: SupportsIndex,
        end: SupportsIndex,
        cutoff: str = "12-31",
        directed: bool = False,
    ) -> tuple[DyadYear, ...]:
        """Return a row for each pair of states, organization and year: joint membership.

        The rows are named tuples of scalars, as those of `panel`.

        >>> rows = cica.dyads(start=2021, end=2021)
        >>> sum(row.joint is True for row in rows)  # 27 members make 27 * 26 / 2 pairs
        351

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            start: The first year, from 1 to 9999.
            end: The last year, included, up to 9999.
            cutoff: The day of the year that is meant, as month and day: ``"12-31"``; one that
                every year has.
            directed: True gives each pair in both orders.

        Returns:
            The rows by organization, codes and year: each pair of the states that ever had a role
            in one of the organizations, with the first code before the second one in the alphabet,
            each organization, and each year from the independence of both on. Rows after the day to
            which the record was checked state nothing.

        Raises:
            InvalidValueError: A year is not between 1 and 9999, `end` is before `start`, or
                `cutoff` is not a day of every year; or no organization is named and there is no
                default one.
            InvalidTypeError: An argument has a type that is not accepted.
            UnknownRecordError: The dataset does not have the organization.

        See Also:
            `panel` has single states, `spells` the times of membership.
        """
        from cica import _rows  # noqa: PLC0415  # needed for tables alone

        flag(directed, "directed")
        days = _rows.days_of_years(*years_of(start, end), cutoff)
        ids = self._ids(organization)
        history, states = self._history, self._states_of(ids)
        return tuple(
            row for key in ids for row in _rows.dyads(history, states, key, days, directed=directed)
        )

    def spells(
        self,
        organization: OrganizationsLike | None = None,
        *,
        role: Role | str = "member",
        never: bool = False,
    ) -> tuple[Spell, ...]:
        """Return a row for each time for which a state had a role, for duration models.

        Entry and exit are interval-censored, and what still runs is right-censored at the day to
        which the record was checked. The rows are named tuples of scalars, as those of `panel`.

        >>> [(row.name, row.entry_earliest) for row in cica.spells()][-1]
        ('Viet Nam', '2010-06-08')

        Args:
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset; ``"*"`` means all; several may be given in a tuple.
            role: The role, as a `Role` or its text. Suspension ends no membership: a member spell
                goes on through it.
            never: True adds a row for each recorded state that never had the role.

        Returns:
            The rows by organization, English name and time.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one; or
                `role` is not a role.
            InvalidTypeError: An argument has a type that is not accepted.

        See Also:
            `panel` has a row for each year, `memberships` the records with their sources.
        """
        from cica import _rows  # noqa: PLC0415  # needed for tables alone

        wanted = term(Role, role, "role")
        flag(never, "never")
        ids = self._ids(organization)
        history = self._history
        states = sorted(self._states, key=name_order) if never else self._states_of(ids)
        return tuple(
            row for key in ids for row in _rows.spells(history, states, key, wanted, never=never)
        )

    # Looking something up ------------------------------------------------------------------------

    def state(self, key: str | State) -> State:
        """Return a state by its id, an ISO code, or any name it has or had.

        >>> cica.state("Turkey") is cica.state("792") is cica.state("turkiye")
        True

        Args:
            key: Its id, an ISO code, or any name it has or had. Case, accents and punctuation do
                not count.

        Returns:
            The state.

        Raises:
            UnknownRecordError: No state has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a state.

        See Also:
            `find_states` guesses at a name, `party` finds organizations as well.
        """
        try:
            return self._states_by_key[key]
        except (KeyError, TypeError, BytesWarning):  # a name in another spelling, or a record
            found: State = self._found("state", key)
            return found

    def organization(self, key: str | Organization) -> Organization:
        """Return an organization by its acronym, or any name it has or had.

        >>> cica.organization("Shanghai Cooperation Organisation").id
        'SCO'

        Args:
            key: Its acronym, or any name it has or had. Case, accents and punctuation do not count.

        Returns:
            The organization.

        Raises:
            UnknownRecordError: No organization has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor an organization.

        See Also:
            `party` finds states as well.
        """
        found: Organization = self._found("organization", key)
        return found

    def party(self, key: PartyLike) -> State | Organization:
        """Return a state or an organization by its id, a code, or any name it has or had.

        >>> cica.party("KAZ").name, cica.party("SCO").id
        ('Kazakhstan', 'SCO')

        Args:
            key: Its id, an ISO code, or any name it has or had. Case, accents and punctuation do
                not count.

        Returns:
            The state or the organization. An id is preferred to codes and names.

        Raises:
            UnknownRecordError: Neither has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a record of the two kinds.

        See Also:
            `state` and `organization` find one of the two kinds.
        """
        found: State | Organization = self._found("party", key)
        return found

    def summit(
        self,
        key: SupportsIndex | str | Summit,
        organization: OrganizationLike | None = None,
    ) -> Summit:
        """Return a summit by its number, its id or its title.

        >>> cica.summit(5) is cica.summit("dushanbe-2019") is cica.summit("Fifth CICA Summit")
        True

        Args:
            key: Its number, its id or its title.
            organization: The organization whose summit it is. None means the default one for a
                number, and any for an id or a title.

        Returns:
            The summit.

        Raises:
            UnknownRecordError: No summit of the organization has the key, or more than one has it.
            InvalidValueError: `key` is a number, no organization is named, and the dataset has no
                default one.
            InvalidTypeError: `key` is neither a number, a string nor a summit.

        See Also:
            `meeting` finds meetings as well, by id or title.
        """
        if isinstance(key, str | Summit) and organization is None:
            found: Summit = self._found("summit", key)
            return found
        rows: list[Summit] = self._of(self._summits, self._one(organization))
        if isinstance(key, str | Summit):
            name = key if isinstance(key, str) else key.id
            from cica import _lookup  # noqa: PLC0415  # needed only for names

            named = _lookup.NameTable[Summit].of(rows).find(name)
            if named is None:
                raise UnknownRecordError("summit", name)
            return named
        expected = "a number from 1 on, an id, a title or a Summit"
        number = whole_number(key, "key", 1, FOREVER, expected)
        return _numbered("summit", number, {row.number: row for row in rows})

    def meeting(self, key: str | Summit | Meeting) -> Summit | Meeting:
        """Return a meeting, which may be a summit, by its id or its title.

        >>> cica.meeting("ministerial-1999").city, cica.meeting("almaty-2002").title
        ('Almaty', 'First CICA Summit')

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The summit or the meeting.

        Raises:
            UnknownRecordError: No meeting has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a meeting.

        See Also:
            `summit` finds a summit by its number as well.
        """
        found: Summit | Meeting = self._found("meeting", key)
        return found

    def source(self, key: str | Source) -> Source:
        """Return a source by its id or its title.

        >>> cica.source("interview-sarybay-2021").kind.value
        'interview'

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The source.

        Raises:
            UnknownRecordError: No source has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a source.
        """
        found: Source = self._found("source", key)
        return found

    def document(self, key: str | Document) -> Document:
        """Return a document by its id or its title.

        >>> cica.document("almaty-act").title
        'Almaty Act'

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The document.

        Raises:
            UnknownRecordError: No document has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a document.
        """
        found: Document = self._found("document", key)
        return found

    def initiative(self, key: str | Initiative) -> Initiative:
        """Return an initiative by its id, its title or another name of it.

        >>> cica.initiative("cica-fund").title
        'CICA Fund'

        Args:
            key: Its id, its title or another name of it. Case, accents and punctuation do not
                count.

        Returns:
            The initiative.

        Raises:
            UnknownRecordError: No initiative has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor an initiative.
        """
        found: Initiative = self._found("initiative", key)
        return found

    def measure(self, key: str | ConfidenceMeasure) -> ConfidenceMeasure:
        """Return a measure by its id or its title.

        >>> cica.measure("mp-mutual-visits").dimension.value
        'military-political'

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The measure.

        Raises:
            UnknownRecordError: No measure has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a measure.
        """
        found: ConfidenceMeasure = self._found("measure", key)
        return found

    def priority_area(self, key: str | PriorityArea) -> PriorityArea:
        """Return a priority area by its id or its title.

        >>> cica.priority_area("Tourism").id
        'tourism'

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The priority area.

        Raises:
            UnknownRecordError: No priority area has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a priority area.
        """
        found: PriorityArea = self._found("priority_area", key)
        return found

    def milestone(self, key: str | Milestone) -> Milestone:
        """Return a milestone by its id or its title.

        >>> str(cica.milestone("proposal-1992").when)
        '1992-10-05'

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The milestone.

        Raises:
            UnknownRecordError: No milestone has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a milestone.
        """
        found: Milestone = self._found("milestone", key)
        return found

    def principle(self, key: str | Principle) -> Principle:
        """Return a principle by its id or its title.

        >>> cica.principle("consensus").kind.value
        'decision-rule'

        Args:
            key: Its id or its title. Case, accents and punctuation do not count.

        Returns:
            The principle.

        Raises:
            UnknownRecordError: No principle has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor a principle.
        """
        found: Principle = self._found("principle", key)
        return found

    def open_question(self, key: str | OpenQuestion) -> OpenQuestion:
        """Return an open question by its id.

        >>> all(cica.open_question(q.id) is q for q in cica.open_questions())
        True

        Args:
            key: Its id. Case, accents and punctuation do not count.

        Returns:
            The open question.

        Raises:
            UnknownRecordError: No open question has the key, or more than one has it.
            InvalidTypeError: `key` is neither a string nor an open question.
        """
        found: OpenQuestion = self._found("open_question", key)
        return found

    def published_list(self, key: str | PublishedList) -> PublishedList:
        """Return a published list by its id or title.

        >>> cica.published_list("cow-igo-v3").last
        2014

        Args:
            key: The id, the title, or the record itself.

        Returns:
            The `PublishedList`.

        Raises:
            UnknownRecordError: No published list has it; `suggestions` has what is close.
            InvalidTypeError: `key` has a type that is not accepted.
        """
        found: PublishedList = self._found("published_list", key)
        return found

    def action_plan(
        self,
        year: SupportsIndex | str | ActionPlan,
        organization: OrganizationLike | None = None,
    ) -> ActionPlan:
        """Return the action plan of a year.

        >>> cica.action_plan(2025).actions
        44

        Args:
            year: The year, or the id of the plan.
            organization: The organization, as its id, any name it has, or its record. None means
                the default one of the dataset for a year, and any for an id.

        Returns:
            The plan.

        Raises:
            UnknownRecordError: The organization has no plan for that year.
            InvalidValueError: `year` is a number, no organization is named, and the dataset has no
                default one.
            InvalidTypeError: `year` is neither an integer, a string nor a plan.
        """
        if isinstance(year, ActionPlan):
            year = year.id
        if not isinstance(year, str):
            rows: list[ActionPlan] = self._of(self._action_plans, self._one(organization))
            expected = "a year such as 2021, the id of a plan or an ActionPlan"
            number = whole_number(year, "year", 1, FOREVER, expected)
            return _numbered("action plan", number, {row.year: row for row in rows})
        named = _EVERY if organization is None else self._one(organization)
        plans: list[ActionPlan] = self._of(self._action_plans, named)
        for row in plans:
            body = row.organization or self.default_organization
            if year in {row.id, f"{body}/{row.year}"} or (
                named != _EVERY and year == str(row.year)
            ):
                return row
        raise UnknownRecordError("action plan", year)

    def record(self, kind: str, id: str) -> Any:  # noqa: A002, ANN401  # the word for it; of any kind
        """Return any record by its kind and id, as `timeline`, `mentions` and `find` give them.

        >>> event = cica.timeline(kind="summit")[0]
        >>> cica.record(event.kind, event.id).title
        'First CICA Summit'

        Args:
            kind: The kind, in the singular or the plural: ``"membership"``, ``"memberships"``.
            id: The id of the record.

        Returns:
            The record.

        Raises:
            UnknownRecordError: No record of the kind has the id.
            InvalidValueError: `kind` is not the name of a kind.
            InvalidTypeError: An argument is not a string.

        See Also:
            `state`, `document` and the other questions for one record take names as well.
        """
        return self._found(self._kind(kind), id, "id")

    def find_states(self, text: str, *, limit: SupportsIndex = 5) -> tuple[StateMatch, ...]:
        """Return the states whose names best match a text.

        It guesses, as no other question does.

        >>> [match.state.id for match in cica.find_states("Kazakstan")]
        ['KAZ']

        Args:
            text: A name, which may be misspelt or incomplete.
            limit: How many states to return at most; at least 1.

        Returns:
            The matches, the best first; none if no name is similar.

        Raises:
            InvalidValueError: `limit` is less than 1.
            InvalidTypeError: An argument has a type that is not accepted.

        See Also:
            `state` takes a name that is right, and never guesses.
        """
        if not isinstance(text, str):
            raise InvalidTypeError("text", "a string", text)
        most = whole_number(limit, "limit", 1, FOREVER, "at least 1")
        exact = self._table("states").find(text)
        if exact is not None:
            return (StateMatch(exact, 1.0),)
        guesses = self._table("states").guesses(text, most)
        return tuple(StateMatch(state, round(score, 3)) for score, _, state in guesses)

    def find(
        self, text: str, *, kind: str | None = None, limit: SupportsIndex = 10
    ) -> tuple[Match, ...]:
        """Search the texts of all records.

        >>> cica.find("youth council", kind="initiative")[0].id
        'youth-council'

        Args:
            text: One or more words or beginnings of words; all must be in one field of the record.
                Case, accents and punctuation do not count.
            kind: Only records of this kind, in the singular or the plural; None means all.
            limit: How many records to return at most; at least 1.

        Returns:
            The matches, the best first: words in a title go before words in another name, and those
            before words in a description or a note.

        Raises:
            InvalidValueError: `kind` is not the name of a kind, or `limit` is less than 1.
            InvalidTypeError: An argument has a type that is not accepted.

        See Also:
            `find_states` searches the names of states and allows for misspellings.
        """
        if not isinstance(text, str):
            raise InvalidTypeError("text", "a string", text)
        wanted = None if kind is None else self._kind(kind)
        most = whole_number(limit, "limit", 1, FOREVER, "at least 1")
        return self._searcher.find(text, wanted, most)

    def mentions(self, record: Any) -> tuple[Mention, ...]:  # noqa: ANN401  # of any kind
        """Return every record that refers to a record.

        >>> {m.kind for m in cica.mentions(cica.state("Tajikistan"))} >= {"chairmanship", "summit"}
        True

        Args:
            record: A record of this dataset.

        Returns:
            The records that refer to it, in the order of the kinds and of the dataset, each with
            the fields that do.

        Raises:
            UnknownRecordError: The dataset does not have the record.
            InvalidTypeError: It is not a record of a dataset.

        See Also:
            `record` gives the record that an id belongs to.
        """
        kind = _KIND_OF.get(type(record))
        if kind is None:
            raise InvalidTypeError("record", "a record such as state('KAZ')", record)
        return self._mentions.get((kind, self._found(kind, str(record.id)).id), ())

    # All of a kind -------------------------------------------------------------------------------

    def states(self) -> tuple[State, ...]:
        """Return all states of the dataset.

        >>> "Japan" in {state.name for state in cica.states()}
        True

        Returns:
            The states in the order of the dataset.
        """
        return self._states

    def organizations(
        self,
        *,
        parent: OrganizationLike | None = None,
        kind: OrganizationKind | str | None = None,
    ) -> tuple[Organization, ...]:
        """Return the organizations of the dataset.

        >>> [o.id for o in cica.organizations(parent="CICA")]
        ['CICA-SUMMIT', 'CICA-MINISTERIAL', 'CICA-SOC', 'CICA-SWG', 'CICA-SECRETARIAT']

        Args:
            parent: Only the organs and parts of this organization; None means all.
            kind: Only organizations of this kind, as an `OrganizationKind` or its text; None means
                all.

        Returns:
            The organizations in the order of the dataset.

        Raises:
            UnknownRecordError: The dataset does not have the parent.
            InvalidValueError: `kind` is not a kind of organization.
            InvalidTypeError: An argument has a type that is not accepted.
        """
        wanted = None if kind is None else term(OrganizationKind, kind, "kind")
        whole = None if parent is None else self._found("organization", parent, "parent").id
        return tuple(
            row
            for row in self._organizations
            if wanted in {None, row.kind} and whole in {None, row.parent}
        )

    def sources(self, *, kind: SourceKind | str | None = None) -> tuple[Source, ...]:
        """Return the sources of the dataset.

        >>> "interview-sarybay-2021" in {s.id for s in cica.sources(kind="interview")}
        True

        Args:
            kind: Only sources of this kind, as a `SourceKind` or its text; None means all.

        Returns:
            The sources in the order of the dataset.

        Raises:
            InvalidValueError: `kind` is not a kind of source.
            InvalidTypeError: `kind` has a type that is not accepted.
        """
        wanted = None if kind is None else term(SourceKind, kind, "kind")
        return tuple(row for row in self._sources if wanted in {None, row.kind})

    # Sources and doubt ---------------------------------------------------------------------------

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return what was looked for and not found.

        >>> all(question.languages for question in cica.open_questions())
        True

        Returns:
            The open questions in the order of the dataset.

        See Also:
            `disputes` has what the sources do not agree on.
        """
        return self._open_questions

    def disputes(self) -> tuple[Dispute, ...]:
        """Return every rival value: where the evidence conflicts.

        >>> cica.disputes()[0].alternative.reason != ""
        True

        Returns:
            Each rival value with its record, in the order of the kinds and of the dataset.

        See Also:
            `open_questions` has what was looked for and not found.
        """
        return tuple(
            Dispute(record, alternative)
            for rows in self.records().values()
            for record in rows
            for alternative in getattr(record, "alternatives", ())
        )

    def citations(self, x: Citable, *, field: str | None = None) -> tuple[CitedSource, ...]:
        """Return the sources behind a record, a part of one, or an answer.

        >>> cited = cica.citations(cica.action_plan(2021))
        >>> cited[0].source.id, cited[0].locator != ""
        ('interview-sarybay-2021', True)

        Args:
            x: A record or a part of one, a `Change`, a `TimelineEvent` or a `Dispute`. A
                `PublishedEntry` has the sources of its list.
            field: Only the sources that bear out this field, with a dot into a `Period`:
                ``"period.start"``. None means all.

        Returns:
            The sources, the strongest first, each place in one once; those of rival values are left
            to `disputes`. With `field`, those that say they support it and those of the parts that
            it consists of, such as names; else those of the record as a whole.

        Raises:
            InvalidTypeError: It has no citations.
            InvalidValueError: `field` is not a field of it.
            UnknownRecordError: It cites a source that this dataset does not have.

        See Also:
            `cite` gives a finished reference, `disputes` the values that were not chosen.
        """
        if field is None:
            cited = list(dict.fromkeys(self._cited(x)))
        else:
            cited = _supporting(x, field, list(dict.fromkeys(self._cited(x, parts=False))))
        return tuple(
            CitedSource(self.source(one.source), one.locator, one.supports) for one in cited
        )

    def cite(self, x: Citable | None = None) -> str:
        """Return a reference in plain words.

        >>> cica.DATASET.version in cica.cite()
        True

        Args:
            x: A source, a record or an answer with sources; None means the dataset itself.

        Returns:
            The reference to the source, to the first source of a record, or to the dataset with its
            version and the day to which it was checked.

        Raises:
            InvalidTypeError: It has no citations.
            UnknownRecordError: It cites a source that this dataset does not have.

        See Also:
            `citations` has every source, with the place and the fields that it bears out.
        """
        if x is not None:
            return str(self.citations(x)[0])
        parts = [
            "; ".join(self.authors),
            self.title or "Dataset",
            f"Version {self.version}, checked up to {self.checked}",
            self.url,
        ]
        return f"{'. '.join(part.rstrip('.') for part in parts if part)}."

    # What others published -----------------------------------------------------------------------

    def published_lists(
        self, *, organization: OrganizationsLike | None = None
    ) -> tuple[PublishedList, ...]:
        """Return what others published about who is in an organization.

        >>> [row.id for row in cica.published_lists() if row.licence == "MIT"]
        ['internacia-db', 'worldcountrygroups']

        Args:
            organization: The organization that they are about, as its id, any name it has, or its
                record. None means the default one of the dataset; ``"*"`` means all; several may
                be given in a tuple.

        Returns:
            The `PublishedList` records, in the order of the dataset.

        Raises:
            UnknownRecordError: The dataset does not have the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidTypeError: `organization` has a type that is not accepted.
        """
        return tuple(self._of(self._published_lists, organization))

    def published_entries(
        self,
        published_list: str | PublishedList | None = None,
        *,
        party: PartyLike | None = None,
        role: Role | str | None = None,
    ) -> tuple[PublishedEntry, ...]:
        """Return what published lists say, as they say it.

        >>> [(row.list, row.first) for row in cica.published_entries(party="Thailand")][:2]
        [('cow-igo-v3', 2006), ('migo-v3', 2004)]

        Args:
            published_list: The list, as its id, its title or its record; None means all.
            party: The state or organization, as its id, a code, any name it has or had, or its
                record. None means all, and numbers of parties as well.
            role: The role, as a `Role` or its text; None means all.

        Returns:
            The `PublishedEntry` records, in the order of the dataset.

        Raises:
            UnknownRecordError: The dataset does not have the list or the party.
            InvalidValueError: `role` is not a role.
            InvalidTypeError: An argument has a type that is not accepted.
        """
        wanted = None if role is None else term(Role, role, "role")
        rows = self._published(self._published_entries, published_list, party)
        return tuple(row for row in rows if wanted is None or row.role is wanted)

    def explanations(
        self,
        published_list: str | PublishedList | None = None,
        *,
        party: PartyLike | None = None,
    ) -> tuple[Explanation, ...]:
        """Return why published lists and the record differ.

        >>> [why.cause.value for why in cica.explanations("cia-factbook", party="Sri Lanka")]
        ['open', 'omission', 'stale']

        Args:
            published_list: The list, as its id, its title or its record; None means all.
            party: The state or organization that they are about, as its id, a code, any name it
                has or had, or its record. None means all.

        Returns:
            The `Explanation` records, in the order of the dataset.

        Raises:
            UnknownRecordError: The dataset does not have the list or the party.
            InvalidTypeError: An argument has a type that is not accepted.
        """
        return tuple(self._published(self._explanations, published_list, party))

    def compare(  # noqa: PLR0913  # the columns of a table each have a name
        self,
        published_list: str | PublishedList | Iterable[Mapping[str, Any] | tuple[Any, ...]],
        *,
        organization: OrganizationLike | None = None,
        start: SupportsIndex | None = None,
        end: SupportsIndex | None = None,
        roles: Role | str | Iterable[Role | str] | None = None,
        state: str = "state",
        system: str | None = None,
        year: str = "year",
        role: str | None = "role",
        codes: Mapping[Any, Role | str | None] | None = None,
        cutoff: str = "12-31",
    ) -> tuple[Comparison, ...]:
        """Compare a published list, or a table of your own, with the record, state by state.

        >>> rows = cica.compare("cow-igo-v3", start=2014, end=2014)
        >>> [(row.name, row.ours, row.verdict) for row in rows if row.verdict != "agree"]
        [('Palestine', 'member', 'state-not-coded')]

        A table is any iterable of mappings or named tuples, one for each state and year:

        >>> table = [{"ccode": 705, "year": 2005, "cica": 1},
        ...          {"ccode": 732, "year": 2005, "cica": 1}]
        >>> codes = {0: None, 1: "member"}
        >>> rows = cica.compare(table, state="ccode", system="cow", role="cica", codes=codes)
        >>> [(row.name, row.theirs, row.ours, row.verdict) for row in rows[:2]]
        [('Kazakhstan', 'member', 'member', 'agree'),
         ('Republic of Korea', 'member', 'observer', 'other-role')]

        A table that has rows for "no role" codes what it has rows for; in a table without such
        rows, a state that is left out has no role. Organizations are not compared.

        Args:
            published_list: The published list, as its id, its title or its record; or the rows of a
                table.
            organization: The organization that a table is about, as its id, any name it has, or its
                record. None means the default one of the dataset, or that of the published list.
            start: The first year; None means the first one of the list or the table. Rows of a
                table for earlier years are left out.
            end: The last year, included; None means the last one of the list or the table. Rows of
                a table for later years are left out.
            roles: The roles that are compared, one or several. None means those in which the list
                names states, those in `codes`, or those that the table has.
            state: The column of a table with the state.
            system: What that column has: ``"alpha_3"``, ``"alpha_2"``, ``"numeric"``, ``"cow"``,
                ``"gw"`` or ``"name"``; None means any name, or any code that is a text.
            year: The column of a table with the year.
            role: The column of a table with the status; None means that every row is a member.
            codes: What each status means, as a `Role`, its text, or None for no role. A text may
                be that of a number, and ``TRUE`` is 1. None means that a status is the text of a
                role. An empty status means no role, and so does a 0 without another meaning.
            cutoff: The day of the year that a table means, as month and day: ``"12-31"``.

        Returns:
            The `Comparison` rows. For a published list: each state that has one of the roles there
            or in the record, and each year, by English name and year. For a table: first a row for
            each of its own, in their order, then those of the record that it lacks.

        Raises:
            UnknownRecordError: The dataset does not have the list or the organization.
            InvalidValueError: A role, a year, a system or a column does not exist, `end` is before
                `start`, the list only counts, or something is said of the columns of a table where
                there is none.
            InvalidTypeError: An argument has a type that is not accepted, such as a data frame.
        """
        if isinstance(published_list, str | PublishedList):
            published = self._listing(published_list)
            if organization is not None and self._one(organization) != published.organization:
                body, which = quoted(published.organization), quoted(published.id)
                expected = f"{body}, which {which} is about"
                raise InvalidValueError("organization", expected, organization)
            for name, value, default in (
                ("state", state, "state"),
                ("system", system, None),
                ("year", year, "year"),
                ("role", role, "role"),
                ("codes", codes, None),
                ("cutoff", cutoff, "12-31"),
            ):
                if value != default:
                    expected = f"left out, since {published.id!r} is not a table"
                    raise InvalidValueError(name, expected, value)
            return self._comparer.compare_list(published, start=start, end=end, roles=roles)
        from cica import _compare_table  # noqa: PLC0415  # needed only here

        return _compare_table.compare_table(
            self._comparer,
            published_list,
            cast("OrganizationId", self._one(organization)),
            start=start,
            end=end,
            roles=roles,
            state=state,
            system=system,
            year=year,
            role=role,
            codes=codes,
            cutoff=cutoff,
        )

    def agreement(
        self,
        published_list: str | PublishedList | Iterable[Comparison] | None = None,
        *,
        by: str = "list",
        organization: OrganizationsLike | None = None,
        roles: Role | str | Iterable[Role | str] | None = None,
    ) -> tuple[Agreement, ...]:
        """Return how often published lists, or the rows of a comparison, agree with the record.

        >>> row, = cica.agreement("worldcountrygroups")
        >>> row.agree, row.less, f"{row.share:.2f}"
        (27, 1, '0.96')

        Args:
            published_list: The published list, as its id, its title or its record; or rows of
                `compare`. None means every list that names states.
            by: What has a row: ``"list"``, ``"year"`` (of each list) or ``"party"`` (a state in
                each list).
            organization: If no list is given, the organization, as its id, any name it has, or its
                record. None means the default one of the dataset; ``"*"`` means all.
            roles: The roles that are compared, as in `compare`. Rows are counted as they are.

        Returns:
            The `Agreement` rows, with the number of rows for each verdict, in the order of the
            lists, then of years or English names.

        Raises:
            UnknownRecordError: The dataset does not have the list or the organization.
            InvalidValueError: `by` is none of the three, a role does not exist, or the list only
                counts.
            InvalidTypeError: An argument has a type that is not accepted.
        """
        from cica import _compare  # noqa: PLC0415  # needed by few questions

        if isinstance(published_list, str | PublishedList):
            return _compare.agreement(self.compare(published_list, roles=roles), by)
        if published_list is not None:
            rows = tuple(published_list) if isinstance(published_list, Iterable) else None
            if rows is None or any(type(row) is not Comparison for row in rows):
                expected = "a PublishedList, the id of one or rows of compare"
                raise InvalidTypeError("published_list", expected, published_list)
            return _compare.agreement(rows, by)
        lists = (row for row in self.published_lists(organization=organization) if row.roles)
        compared = (row for one in lists for row in self.compare(one, roles=roles))
        return _compare.agreement(compared, by)

    def published_counts(
        self,
        published_list: str | PublishedList | None = None,
        *,
        organization: OrganizationsLike | None = None,
    ) -> tuple[PublishedCount, ...]:
        """Compare the numbers of parties that were published with the record.

        >>> [(row.counted, row.theirs, row.ours) for row in cica.published_counts("wam-2017")][:2]
        [('states', 26, 26), ('states', 9, 9)]

        Args:
            published_list: The list, as its id, its title or its record; None means all.
            organization: If no list is given, the organization, as its id, any name it has, or its
                record. None means the default one of the dataset; ``"*"`` means all.

        Returns:
            The `PublishedCount` rows by the day that is compared. Its verdict is "agree" where the
            number is the only one possible, and "within-bounds" where the evidence leaves some
            parties open and it lies between the least and the most.

        Raises:
            UnknownRecordError: The dataset does not have the list or the organization.
            InvalidValueError: No organization is named, and the dataset has no default one.
            InvalidTypeError: An argument has a type that is not accepted.
        """
        if published_list is not None:
            return self._comparer.count((self._listing(published_list),))
        return self._comparer.count(self.published_lists(organization=organization))

    # Within --------------------------------------------------------------------------------------

    def _day(self, as_of: DateLike | None, stacklevel: int = 3) -> int:
        """Return the day that a question means, as an ordinal; no later than the day checked."""
        return known_day(as_of, self.checked, stacklevel + 1).toordinal()

    def _past(self, day: int) -> int:
        """Return by when something must have happened to be past; all on record is by the check."""
        return FOREVER if day >= self.checked.toordinal() else day

    def _dated(self, when: PartialDate | None, day: int | None, low: int, high: int) -> bool:
        """Return whether an event had surely happened by a day and may lie between two others."""
        if when is None:
            return day is None and (low, high) == window(None, None)
        known = low <= self.checked.toordinal()
        return known and (day is None or _by(when, day)) and may_lie_within(when, low, high)

    def _sat(self, meeting: Summit | Meeting, low: int, high: int) -> bool:
        """Return whether a meeting may have sat between two days; one that was held had by then."""
        days = sitting_days(meeting)
        if days is None:
            return (low, high) == window(None, None)
        known = low <= self.checked.toordinal() or meeting.status is MeetingStatus.PLANNED
        return known and days[0] <= high and low <= days[1]

    def _had_begun(self, meeting: Meeting, day: int) -> bool:
        """Return whether a meeting had surely begun; a planned one may not have been held."""
        held = meeting.status is MeetingStatus.HELD
        return held and meeting.period is not None and _by(meeting.period.start, self._past(day))

    @functools.cached_property
    def _parties(self) -> dict[PartyId, Party]:
        found: dict[PartyId, Party] = {row.id: row for row in self._states}
        return found | {row.id: row for row in self._organizations}

    @functools.cached_property
    def _history(self) -> History:
        return History(self._memberships, self._parties, self.checked.toordinal())

    @functools.cached_property
    def _events(self) -> tuple[tuple[int, int, int, TimelineEvent, frozenset[str]], ...]:
        """The dated events in order.

        Each with the first and the last day on which it can be, the day by which it has surely
        happened, and the parties that it is about.
        """
        from cica import _timeline  # noqa: PLC0415  # needed only here

        checked = self.checked.toordinal()
        found: list[tuple[int, int, int, TimelineEvent, frozenset[str]]] = []
        for event, record, ahead in _timeline.find_events(
            self.records(), self._parties, self.default_organization
        ):
            first, last = first_ordinal(event.when), last_ordinal(event.when)
            planned = getattr(record, "status", None) is MeetingStatus.PLANNED
            by = FOREVER + 1 if planned or (ahead and last > checked) else min(last, checked)
            last = last if ahead else min(last, checked)
            found.append((first, last, by, event, _timeline.parties_of(record)))
        found.sort(key=lambda row: (*date_order(row[3].when), row[3].kind, row[3].id))
        return tuple(found)

    @functools.cached_property
    def _comparer(self) -> Comparer:
        from cica import _compare  # noqa: PLC0415  # needed by few questions

        return _compare.Comparer(self.records(), self._history, self.state)

    def _published(
        self,
        rows: Iterable[R],
        published_list: str | PublishedList | None,
        party: PartyLike | None,
    ) -> Iterator[Any]:
        """Yield what belongs to a published list and is about a party."""
        wanted = None if published_list is None else self._listing(published_list).id
        about = None if party is None else self._party_id(party)
        for row in cast("Iterable[Any]", rows):
            if wanted in {None, row.list} and about in {None, row.party}:
                yield row

    @functools.cached_property
    def _searcher(self) -> Searcher:
        from cica import _search  # noqa: PLC0415  # needed by few questions

        return _search.Searcher(self.records())

    @functools.cached_property
    def _mentions(self) -> dict[tuple[str, str], tuple[Mention, ...]]:
        from cica import _search  # noqa: PLC0415  # needed by few questions

        return _search.find_mentions(self.records(), KINDS)

    @functools.cached_property
    def _rolls(self) -> dict[tuple[object, ...], tuple[Any, ...]]:
        """Answers about who had a role, by what was asked."""
        return {}

    def _roll(
        self,
        roles: frozenset[Role],
        classes: tuple[type, ...],
        organization: OrganizationsLike | None,
        as_of: DateLike | None,
        certain: bool,  # noqa: FBT001  # as asked
    ) -> tuple[Any, ...]:
        """Return who had one of some roles; answers that need no warning are remembered.

        Without the memory `members` takes three times as long as a look-up of pycountry.
        """
        if certain is not True:
            flag(certain, "certain")
        key = (roles, classes, organization, type(organization), as_of, type(as_of), certain)
        try:
            return self._rolls[key]
        except (KeyError, TypeError):  # asked for the first time, or of organizations in a list
            plain = type(as_of) in _REMEMBERED and type(organization) in _REMEMBERED
        ids = self._ids(organization)
        day = self._day(as_of, stacklevel=4)
        rows = self._history.roll(ids, roles, classes, certain=certain)
        found = tuple([party for first, end, party in rows if first <= day < end])
        if len(found) > 1 and (len(ids) > 1 or not certain):
            found = tuple(dict.fromkeys(found))
        if plain and (as_of is None or last_day(as_of, "as_of") <= self.checked):
            if len(self._rolls) >= _MOST_REMEMBERED:
                self._rolls.clear()
            self._rolls[key] = found
        return found

    # Organizations, parties and published lists

    def _listing(self, published_list: str | PublishedList) -> PublishedList:
        found: PublishedList = self._found("published_list", published_list, "published_list")
        return found

    def _scope(self, organization: OrganizationsLike | None) -> frozenset[OrganizationId] | None:
        """Return the organizations that a question is about; None means all."""
        if organization is None:
            if self.default_organization is not None:
                return frozenset({self.default_organization})
            if not self._organizations:
                return None
            known = listed([row.id for row in self._organizations])
            expected = f"{known}, since the dataset has no default organization"
            raise InvalidValueError("organization", expected, organization)
        if isinstance(organization, str):
            if organization == _EVERY:
                return None
            return frozenset({self._found("organization", organization, "organization").id})
        if isinstance(organization, Organization):
            return frozenset({self._found("organization", organization, "organization").id})
        if isinstance(organization, tuple | list | set | frozenset):
            return frozenset(
                self._found("organization", one, "organization").id for one in organization
            )
        expected = "an organization, several in a tuple, '*' or None (a date goes into as_of)"
        raise InvalidTypeError("organization", expected, organization)

    def _ids(self, organization: OrganizationsLike | None) -> tuple[OrganizationId, ...]:
        """Return the ids of the organizations that a question is about, in their order."""
        scope = self._scope(organization)
        if scope is not None and len(scope) == 1:
            return tuple(scope)
        return tuple(row.id for row in self._organizations if scope is None or row.id in scope)

    def _of(self, rows: Iterable[Any], organization: OrganizationsLike | None) -> list[Any]:
        """Return the records that belong to the organizations that a question is about."""
        scope = self._scope(organization)
        default = self.default_organization
        return [row for row in rows if scope is None or (row.organization or default) in scope]

    def _states_of(self, ids: Collection[OrganizationId]) -> list[State]:
        """Return the states that ever had a role in some organizations, by English name."""
        parties = {party for key in ids for party in self._history.parties.get(key, ())}
        return sorted((state for state in self._states if state.id in parties), key=name_order)

    def _party_id(self, party: PartyLike) -> Any:  # noqa: ANN401  # the id of one or the other
        return self._found("party", party, "party").id

    def _one(self, organization: OrganizationLike | None) -> OrganizationId | None:
        """Return the one organization that a question is about; None if the dataset has none."""
        if isinstance(organization, str | Organization):
            found: OrganizationId = self._found("organization", organization, "organization").id
            return found
        if organization is None:
            return next(iter(self._scope(None) or ()), None)
        expected = "an organization or None (a date goes into as_of)"
        raise InvalidTypeError("organization", expected, organization)

    def _pair(self, party: PartyLike, organization: OrganizationLike | None) -> tuple[str, str]:
        """Return the ids of a party and an organization."""
        return self._party_id(party), self._one(organization) or ""

    # Look-up

    @functools.cached_property
    def _tables(self) -> dict[str, Any]:
        return {}

    def _table(self, kind: str) -> NameTable[Any]:
        """Return the table of one kind of record, or of several under a common name."""
        table = self._tables.get(kind)
        if table is None:
            kinds = _COMMON.get(kind) or (kind,)
            rows = [row for name in kinds for row in getattr(self, f"_{name}")]
            from cica import _lookup  # noqa: PLC0415  # needed only for names

            table = self._tables[kind] = _lookup.NameTable[Any].of(rows)
        return table

    @functools.cached_property
    def _by_key(self) -> dict[str, dict[str, Any]]:
        """The records by the keys that mean one as they are written, by kind."""
        return {}

    @functools.cached_property
    def _states_by_key(self) -> Mapping[Any, State]:
        """The states by the keys that mean one as they are written, which are asked for most."""
        return self._table("state").plain

    def _found(self, kind: str, key: Any, argument: str = "key") -> Any:  # noqa: ANN401  # a key, and a record of the kind
        """Return the record that a key means; `kind` is the name of a question or of a kind."""
        try:
            return self._by_key[kind][key]
        except (KeyError, TypeError, BytesWarning):  # not a plain key, or asked for the first time
            table = self._table(kind)
        self._by_key[kind] = table.plain
        names = _COMMON.get(kind) or (kind,)
        if not isinstance(key, str):
            if type(key) not in {KINDS[name] for name in names}:
                taken = ["a string", *(fields.with_article(KINDS[name].__name__) for name in names)]
                expected = f"{', '.join(taken[:-1])} or {taken[-1]}"
                raise InvalidTypeError(argument, expected, key)
            key = str(key.id)
        found = table.find(key)
        home = self.default_organization
        if found is None and home is not None and not set(_WITH_DEFAULT).isdisjoint(names):
            # a record that was made with the name of the default organization has it in its id
            found = table.find(key.removeprefix(f"{home}/"))
        if found is None:
            states = {row.id for row in self._states} if "states" in names else ()
            from cica import _unknown  # noqa: PLC0415  # needed only here

            if kind == "organization":
                raise _unknown.unknown_organization(table, self._table("states"), key)
            raise _unknown.unknown(table, singular(kind).replace("-", " "), key, states)
        return found

    def _kind(self, kind: str) -> str:
        """Return the plural of a kind, given in the singular or the plural."""
        if isinstance(kind, str):
            for plural in KINDS:
                if kind in {plural, singular(plural), singular(plural).replace("-", "_")}:
                    return plural
        error = InvalidValueError if isinstance(kind, str) else InvalidTypeError
        raise error("kind", listed([singular(plural) for plural in KINDS]), kind)

    # Periods

    def _sure(self, row: P) -> tuple[int, int]:
        return sure_days(row.period, self.checked.toordinal())

    def _in_force(self, rows: Iterable[P], day: int) -> P | None:
        """Return the record whose period surely covers a day."""
        for row in rows:
            first, end = self._sure(row)
            if first <= day < end:
                return row
        return None

    def _terms(self, rows: Iterable[P], as_of: DateLike | None) -> tuple[P, ...]:
        """Return records by start, or those of them that may be in force on a day."""
        day = None if as_of is None else self._day(as_of, stacklevel=4)
        kept = (row for row in rows if day is None or _may_hold(row.period, day))
        return tuple(sorted(kept, key=lambda row: (*date_order(row.period.start), row.id)))

    def _about(self, subject: Dimension | str | PriorityArea | None) -> Iterator[Coordination]:
        """Yield the coordinations of a dimension with its areas, of an area, or all."""
        if subject is None:
            yield from self._coordinations
            return
        dimension = None
        if isinstance(subject, str | Dimension):
            dimension = next((one for one in Dimension if subject in {one, one.value}), None)
        if dimension is not None:
            if any(area.id == subject for area in self._priority_areas):
                meant = "the dimension", "the priority area"
                raise UnknownRecordError("subject", subject, candidates=meant)
            yield from (row for row in self._coordinations if row.dimension is dimension)
            return
        area = self._found("priority_area", subject, "subject").id
        yield from (row for row in self._coordinations if row.area == area)

    # Citations

    def _cited(self, x: Any, *, parts: bool = True) -> Iterator[Citation]:  # noqa: ANN401
        """Yield the citations of a record and its parts, or of what an answer is about."""
        match x:
            case Source():
                yield Citation(x.id)
            case CitedSource():
                yield Citation(x.source.id, x.locator, x.supports)
            case Change():
                for row in x.memberships:
                    yield from row.citations
            case TimelineEvent():
                yield from self._cited(self.record(x.kind, x.id))
            case Dispute():
                yield from x.alternative.citations
            case PublishedEntry():  # it is cited through its list
                yield from self.published_list(x.list).citations
            case Record() if hasattr(x, "citations") and not isinstance(x, Dataset):
                yield from _citations(x) if parts else cast("Any", x).citations
            case _:
                expected = "something with citations, such as state('KAZ')"
                raise InvalidTypeError("x", expected, x)


KINDS: Mapping[str, type[Any]] = {
    fields.name_of(field): vars(records)[str(field.type)[len("tuple[") : -len(", ...]")]]
    for field in attrs.fields(Dataset)  # whose types are texts, as all annotations of this module
    if str(field.type).startswith("tuple[") and field.name.startswith("_")
}
"""The class of each kind of record, by its plural."""

_WITH_DEFAULT = tuple(
    kind
    for kind, cls in KINDS.items()
    if "organization" in attrs.fields_dict(cls)
    and attrs.fields_dict(cls)["organization"].default is None
)
"""The kinds whose records belong to the default organization where they name none."""

_KIND_OF = {cls: kind for kind, cls in KINDS.items()}

_COMMON: dict[str, tuple[str, ...]] = {
    **{singular(kind).replace("-", "_"): (kind,) for kind in KINDS},
    "party": ("states", "organizations"),
    "meeting": ("summits", "meetings"),
}
"""The kinds that a look-up question is about."""

_STATES, _ORGANIZATIONS = (State,), (Organization,)
_MEMBER_ALONE, _OBSERVER = frozenset({Role.MEMBER}), frozenset({Role.OBSERVER})
_PARTNER = frozenset({Role.PARTNER})
_REMEMBERED = frozenset({int, str, datetime.date, types.NoneType})
"""The types of arguments whose answers are remembered: equal values of them mean the same."""
_MOST_REMEMBERED = 4096


def _numbered(kind: str, number: int, rows: Mapping[int, R]) -> R:
    """Return the record with a number; the error names the nearest one."""
    if number not in rows:
        nearest = min(rows, key=lambda known: (abs(known - number), known), default=None)
        hint = "" if nearest is None else f"the nearest is {nearest}"
        raise UnknownRecordError(kind, number, hint=hint)
    return rows[number]


def _may_hold(period: Any, day: int) -> bool:  # noqa: ANN401  # a Period
    first, end = possible_days(period)
    return first <= day < end


def _by(when: PartialDate | None, day: int) -> bool:
    """Return whether an event had surely happened by a day."""
    return when is not None and last_ordinal(when) <= day


def _was_held(summit: Summit, day: int) -> bool:
    """Return whether a summit was surely held by a day; one without a date was, as last known."""
    if summit.status is MeetingStatus.PLANNED:
        return False
    if summit.period is not None:
        return _by(summit.period.start, day)
    return summit.plenary is None or _by(summit.plenary, day)


def _undated_last(when: PartialDate | None) -> tuple[int, int]:
    return (FOREVER + 1, 0) if when is None else date_order(when)


def _place(kind: Any, member: Any) -> int:  # noqa: ANN401  # an enumeration, and one of its members
    """Return the place of a member in its enumeration; None comes last."""
    members = list(kind)
    return len(members) if member is None else members.index(member)


def _citations(part: Record) -> Iterator[Citation]:
    """Yield the citations of a record and of the records that it consists of."""
    cls: type[Any] = type(part)
    for field in attrs.fields(cls):
        value: object = getattr(part, field.name)
        if field.name == "alternatives" or not isinstance(value, tuple):
            continue
        for element in cast("tuple[object, ...]", value):
            if isinstance(element, Citation):
                yield element
            elif isinstance(element, Record):
                yield from _citations(element)


def _supporting(x: Any, field: str, cited: list[Citation]) -> list[Citation]:  # noqa: ANN401
    """Return the citations that support a field, else those of the record as a whole."""
    if not isinstance(field, str):
        raise InvalidTypeError("field", "the name of a field such as 'period.start'", field)
    known = fields.field_names(fields.class_of(x))
    if field not in known:
        raise InvalidValueError("field", listed(sorted(known)), field, fields.called(x))
    named = [
        one
        for one in cited
        if any(
            each == field or field.startswith(f"{each}.") or each.startswith(f"{field}.")
            for each in one.supports
        )
    ]
    value: object = getattr(x, field.partition(".")[0])
    parts = cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()
    named += [one for part in parts if isinstance(part, Record) for one in _citations(part)]
    return list(dict.fromkeys(named)) or [one for one in cited if not one.supports]
