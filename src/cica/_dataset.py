"""The dataset: one frozen value, and the questions that it answers."""

import datetime
import functools
import re
import types
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, TypeVar, cast

import attrs

from cica import _checks as checks
from cica._answers import (
    Change,
    Cited,
    CitedSource,
    Dispute,
    StateMatch,
    StateYear,
    TimelineEvent,
)
from cica._dates import (
    FOREVER,
    DateLike,
    PartialDate,
    certain_days,
    date_order,
    first_ordinal,
    last_day,
    last_ordinal,
    possible_days,
    read_date,
    window,
)
from cica._index import Index
from cica._problems import HEADS, find_problems
from cica._record import Record
from cica._rosters import name_order
from cica._series import singular, state_years
from cica.errors import (
    BeyondRecordWarning,
    InvalidDatasetError,
    InvalidTypeError,
    InvalidValueError,
    UnknownRecordError,
    quoted,
)
from cica.records import (
    ActionPlan,
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    Document,
    Initiative,
    Meeting,
    Membership,
    Milestone,
    OpenQuestion,
    Organization,
    Principle,
    PriorityArea,
    Source,
    State,
    Summit,
    Tenure,
)
from cica.terms import (
    CoordinationRole,
    Dimension,
    DocumentKind,
    InitiativeStatus,
    MeetingKind,
    MeetingStatus,
    Office,
    PartyId,
    PrincipleKind,
    Role,
)

__all__ = ["Dataset"]

E = TypeVar("E", bound=Enum)
R = TypeVar("R")
P = TypeVar("P", Chairmanship, Tenure)

_HELD: dict[str, tuple[Role, type]] = {
    "members": (Role.MEMBER, State),
    "observers": (Role.OBSERVER, State),
    "observer_organizations": (Role.OBSERVER, Organization),
    "partners": (Role.PARTNER, Organization),
    **{role.value: (role, object) for role in Role},
}
"""The role that a question asks for, and the class of who may hold it."""

_REMEMBERED = frozenset({int, str, datetime.date, types.NoneType})
"""The types of an `as_of` whose answers are remembered: those of which equals are the same."""
_MOST_REMEMBERED = 4096

_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")


def _checked(value: DateLike) -> datetime.date:
    return last_day(value, "checked")


def _is_version(_: object, __: object, value: str) -> None:
    if isinstance(value, str) and not _VERSION.fullmatch(value):
        raise InvalidValueError(f"Dataset.version cannot be {quoted(value)}; write it as '1.0.0'")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Dataset(Record):
    """A record of states, organizations and what happened between them.

    It is made of a tuple for each kind, and read through the methods of the same names. A dataset
    that contradicts itself cannot be made. An `as_of` is any `DateLike`; a partial one means its
    last day, and None means "as last known". `organization` and `party` are ids or names.

    >>> source = cica.Source(id="archive", title="An archive")
    >>> cited = (cica.Citation(source.id),)
    >>> league = cica.Organization(id="LN", name="League of Nations", citations=cited)
    >>> siam = cica.State(id="SIA", name="Siam", citations=cited)
    >>> seat = cica.Membership(party=siam.id, organization=league.id, role=cica.Role.MEMBER,
    ...                        period=cica.Period("1920-01-10", "1946-04-20"), citations=cited)
    >>> roll = cica.Dataset(sources=(source,), states=(siam,), organizations=(league,),
    ...                     memberships=(seat,), checked="1946")
    >>> roll.members("League of Nations", as_of=1930)
    (State(id='SIA', name='Siam'),)

    Raises:
        InvalidDatasetError: the records contradict each other; all faults are told.
    """

    _sources: tuple[Source, ...] = attrs.field(default=(), alias="sources")
    _states: tuple[State, ...] = attrs.field(default=(), alias="states")
    _organizations: tuple[Organization, ...] = attrs.field(default=(), alias="organizations")
    _memberships: tuple[Membership, ...] = attrs.field(default=(), alias="memberships")
    _summits: tuple[Summit, ...] = attrs.field(default=(), alias="summits")
    _meetings: tuple[Meeting, ...] = attrs.field(default=(), alias="meetings")
    _chairmanships: tuple[Chairmanship, ...] = attrs.field(default=(), alias="chairmanships")
    _tenures: tuple[Tenure, ...] = attrs.field(default=(), alias="tenures")
    _documents: tuple[Document, ...] = attrs.field(default=(), alias="documents")
    _initiatives: tuple[Initiative, ...] = attrs.field(default=(), alias="initiatives")
    _priority_areas: tuple[PriorityArea, ...] = attrs.field(default=(), alias="priority_areas")
    _measures: tuple[ConfidenceMeasure, ...] = attrs.field(default=(), alias="measures")
    _coordinations: tuple[Coordination, ...] = attrs.field(default=(), alias="coordinations")
    _action_plans: tuple[ActionPlan, ...] = attrs.field(default=(), alias="action_plans")
    _milestones: tuple[Milestone, ...] = attrs.field(default=(), alias="milestones")
    _principles: tuple[Principle, ...] = attrs.field(default=(), alias="principles")
    _open_questions: tuple[OpenQuestion, ...] = attrs.field(default=(), alias="open_questions")
    checked: datetime.date = attrs.field(converter=_checked)
    """The day to which the evidence reaches."""
    version: str = attrs.field(default="1.0.0", validator=_is_version)
    """The version of the data: major for structure, minor for new facts, patch for corrections."""

    def __attrs_post_init__(self) -> None:
        Record.__attrs_post_init__(self)
        problems = find_problems(self.records(), self.checked.toordinal())
        if problems:
            raise InvalidDatasetError(problems)

    def __repr__(self) -> str:
        kinds = ", ".join(f"{len(rows)} {kind}" for kind, rows in self.records().items() if rows)
        return f"<Dataset {self.version}, checked {self.checked}: {kinds or 'empty'}>"

    def records(self) -> dict[str, tuple[Any, ...]]:
        """Return every kind with its records: a new dict by the plural of the kind.

        >>> len(cica.DATASET.records()["states"])
        40
        """
        return {
            field.name[1:]: getattr(self, field.name)
            for field in attrs.fields(type(self))
            if field.name.startswith("_")
        }

    # Time ----------------------------------------------------------------------------------------

    def _day(self, as_of: DateLike | None, stacklevel: int = 3) -> int:
        """Return the day that a question means, as an ordinal; no later than the record."""
        end = self.checked.toordinal()
        if as_of is None:
            return end
        when = read_date(as_of, "as_of")
        if first_ordinal(when) > end:
            msg = f"the record was checked to {self.checked}; {when} is answered as last known"
            warnings.warn(msg, BeyondRecordWarning, stacklevel=stacklevel)
        return min(last_day(when, "as_of").toordinal(), end)

    # Parties -------------------------------------------------------------------------------------

    def members(
        self, organization: str = "CICA", *, as_of: DateLike | None = None, certain: bool = True
    ) -> tuple[State, ...]:
        """Return the member states, by English name.

        With ``certain=False``, those that may have been members as well.

        >>> len(cica.members(as_of=2021))
        27
        >>> {s.name for s in cica.members(as_of=2000, certain=False)} - {
        ...     s.name for s in cica.members(as_of=2000)}
        {'Mongolia'}

        Raises:
            UnknownRecordError: the record has no such organization.
            InvalidDateError: `as_of` is no date.
            InvalidTypeError: an argument is of a type that is not taken.
        """
        return self._held("members", organization, as_of, certain)

    def observers(
        self, organization: str = "CICA", *, as_of: DateLike | None = None, certain: bool = True
    ) -> tuple[State, ...]:
        """Return the observer states, by English name; errors as `members`.

        >>> "Turkmenistan" in {s.name for s in cica.observers(as_of=2021)}
        True
        """
        return self._held("observers", organization, as_of, certain)

    def observer_organizations(
        self, organization: str = "CICA", *, as_of: DateLike | None = None, certain: bool = True
    ) -> tuple[Organization, ...]:
        """Return the observer organizations, by English name; errors as `members`.

        >>> [o.id for o in cica.observer_organizations()]
        ['IOM', 'LAS', 'OSCE', 'TURKPA', 'UN']
        """
        return self._held("observer_organizations", organization, as_of, certain)

    def partners(
        self, organization: str = "CICA", *, as_of: DateLike | None = None, certain: bool = True
    ) -> tuple[Organization, ...]:
        """Return the partner organizations, by English name; errors as `members`.

        >>> "SCO" in {o.id for o in cica.partners(as_of=2021)}
        True
        """
        return self._held("partners", organization, as_of, certain)

    def parties(
        self,
        organization: str = "CICA",
        *,
        role: Role | str,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[State | Organization, ...]:
        """Return the states and organizations with a role, by English name; errors as `members`.

        >>> [p.id for p in cica.parties(role="prospective", as_of=2021)]
        ['ASEAN', 'EAEU']
        """
        return self._held(_term(Role, role, "role").value, organization, as_of, certain)

    def role(
        self, party: str, organization: str = "CICA", *, as_of: DateLike | None = None
    ) -> Role | None:
        """Return the role that a party surely had, or None; errors as `members`.

        >>> cica.role("TKM", as_of=2020) is None
        True
        """
        day = self._day(as_of)
        for row in self._index.spells(party, organization):
            first, end = certain_days(row.period)
            if first <= day < end:
                return row.role
        return None

    def is_member(
        self, party: str, organization: str = "CICA", *, as_of: DateLike | None = None
    ) -> bool | None:
        """Tell whether a party was a member; None where the evidence does not say.

        >>> cica.is_member("Mongolia", as_of=2000) is None
        True

        Raises:
            UnknownRecordError: the record has no such party or organization.
        """
        day = self._day(as_of)
        answer: bool | None = False
        for row in self._index.spells(party, organization):
            if row.role is Role.MEMBER:
                first, end = certain_days(row.period)
                if first <= day < end:
                    return True
                first, end = possible_days(row.period)
                if first <= day < end:
                    answer = None
        return answer

    def memberships(
        self,
        *,
        party: str | None = None,
        organization: str | None = None,
        role: Role | str | None = None,
    ) -> tuple[Membership, ...]:
        """Return memberships, by start: the history of a party, the roll of an organization.

        >>> [(m.organization, str(m.period.start))
        ...  for m in cica.memberships(party="Kuwait", role="member")][-1]
        ('CICA', '2022-10-13')
        """
        wanted = None if role is None else _term(Role, role, "role")
        rows: Iterable[Membership]
        if party is not None and organization is not None:
            rows = self._index.spells(party, organization)
        elif party is not None:
            rows = self._index.by_party.get(self._index.party(party).id, [])
        elif organization is not None:
            rows = self._index.by_organization.get(self.organization(organization).id, [])
        else:
            rows = self._index.by_start
        return tuple(row for row in rows if wanted is None or row.role is wanted)

    def changes(
        self,
        *,
        organization: str = "CICA",
        role: Role | str | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
    ) -> tuple[Change, ...]:
        """Return who joined, left or changed its role, by the day by which it surely had.

        `since` means its first day and `until` its last; a change that may lie between is in.
        `role` keeps the changes from or to a role.

        >>> [(str(c.when), c.party) for c in cica.changes(role="member", since=2012)]
        [('2014-05-20', 'BGD'), ('2014-05-20', 'QAT'), ('2018-08-15', 'LKA'), ('2022-10-13', 'KWT')]
        """
        wanted = None if role is None else _term(Role, role, "role")
        found = self._index.changes(self.organization(organization).id).within(
            *window(since, until)
        )
        kept = (c for c in found if wanted is None or wanted in (c.before, c.after))
        return tuple(sorted(kept, key=lambda c: (*date_order(c.when), c.party)))

    def panel(self, organization: str = "CICA", *, start: int, end: int) -> tuple[StateYear, ...]:
        """Return a row for each state that ever had a role, and each year, both years included.

        By English name, then by year. A role holds for a year if it held on its last day.

        >>> rows = cica.panel(start=1999, end=2024)
        >>> sum(row.role == "member" for row in rows if row.year == 2010)
        22

        Raises:
            InvalidTypeError: a year is no `int`.
            InvalidValueError: a year does not exist, or the end is before the start.
        """
        for name, year in (("start", start), ("end", end)):
            if type(year) is not int:
                raise InvalidTypeError(f"{name}: {quoted(year)} is no year; write it as 2021")
            if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
                raise InvalidValueError(f"{name}: {quoted(year)} is no year; write it as 2021")
        if end < start:
            raise InvalidValueError(f"end: {end} is before start, {start}; write it the other way")
        self._day(end)
        checked = self.checked.toordinal()
        days = [
            (year, min(datetime.date(year, 12, 31).toordinal(), checked))
            for year in range(start, end + 1)
        ]
        rows = self._index.by_organization.get(self.organization(organization).id, [])
        spells: defaultdict[PartyId, list[Membership]] = defaultdict(list)
        for row in rows:
            spells[row.party].append(row)
        states = sorted((s for s in self._states if s.id in spells), key=name_order)
        return tuple(row for state in states for row in state_years(state, spells[state.id], days))

    # Names ---------------------------------------------------------------------------------------

    def state(self, key: str) -> State:
        """Return a state by a code or by any name that it has or had.

        Codes are alpha-3, alpha-2 and the numeric code as text. Case and diacritics do not count.

        >>> cica.state("Turkey") is cica.state("792") is cica.state("turkiye")
        True

        Raises:
            UnknownRecordError: no state is called so; `suggestions` has what looks like it.
        """
        return self._index.states.find(key)

    def find_states(self, text: str, *, limit: int = 5) -> tuple[StateMatch, ...]:
        """Return guesses at a state, the likeliest first: the only door that guesses.

        >>> [match.state.id for match in cica.find_states("Korea")]
        ['KOR']
        """
        if not isinstance(text, str):
            raise InvalidTypeError(f"text: {quoted(text)} is no text; write 'Kazakstan'")
        if type(limit) is not int or limit < 1:
            raise InvalidValueError(f"limit: {quoted(limit)} is no count; write 1 or more")
        guesses = self._index.states.guesses(text, limit)
        return tuple(StateMatch(state, round(score, 3)) for score, _, state in guesses)

    def organization(self, key: str) -> Organization:
        """Return an organization by its acronym or by any name that it has or had.

        >>> cica.organization("Shanghai Cooperation Organisation").id
        'SCO'

        Raises:
            UnknownRecordError: no organization is called so.
        """
        return self._index.organizations.find(key)

    def source(self, key: str) -> Source:
        """Return a source by its id.

        >>> cica.source("interview-sarybay-2021").kind.value
        'interview'

        Raises:
            UnknownRecordError: no source has the id.
        """
        return self._index.sources.find(key)

    def document(self, key: str) -> Document:
        """Return a document by its id or its title.

        >>> cica.document("almaty-act").title
        'Almaty Act'

        Raises:
            UnknownRecordError: no document is called so.
        """
        return self._index.documents.find(key)

    def initiative(self, key: str) -> Initiative:
        """Return an initiative by its id, its title or another name.

        >>> cica.initiative("cica-fund").title
        'CICA Fund'

        Raises:
            UnknownRecordError: no initiative is called so.
        """
        return self._index.initiatives.find(key)

    def measure(self, key: str) -> ConfidenceMeasure:
        """Return a confidence-building measure by its id or its title.

        >>> cica.measure("mp-mutual-visits").dimension.value
        'military-political'

        Raises:
            UnknownRecordError: no measure is called so.
        """
        return self._index.measures.find(key)

    def priority_area(self, key: str) -> PriorityArea:
        """Return a priority area by its id or its title.

        >>> cica.priority_area("Tourism").id
        'tourism'

        Raises:
            UnknownRecordError: no priority area is called so.
        """
        return self._index.priority_areas.find(key)

    def meeting(self, key: str) -> Meeting:
        """Return a meeting below the summit by its id or its title.

        >>> cica.meeting("ministerial-1999").city
        'Almaty'

        Raises:
            UnknownRecordError: no meeting is called so.
        """
        return self._index.meetings.find(key)

    def milestone(self, key: str) -> Milestone:
        """Return a milestone by its id or its title.

        >>> str(cica.milestone("proposal-1992").when)
        '1992-10-05'

        Raises:
            UnknownRecordError: no milestone is called so.
        """
        return self._index.milestones.find(key)

    def principle(self, key: str) -> Principle:
        """Return a principle by its id or its title.

        >>> cica.principle("consensus").kind.value
        'decision-rule'

        Raises:
            UnknownRecordError: no principle is called so.
        """
        return self._index.principles.find(key)

    def summit(self, number: int) -> Summit:
        """Return a summit by its number.

        >>> cica.summit(1).city
        'Almaty'

        Raises:
            UnknownRecordError: no summit has the number.
        """
        return _numbered("summit", number, {summit.number: summit for summit in self._summits})

    def action_plan(self, year: int) -> ActionPlan:
        """Return the plan of a year.

        >>> cica.action_plan(2025).actions
        44

        Raises:
            UnknownRecordError: the record has no plan of that year.
        """
        return _numbered("action plan", year, {plan.year: plan for plan in self._action_plans})

    # Kinds ---------------------------------------------------------------------------------------

    def sources(self) -> tuple[Source, ...]:
        """Return all sources, in the order of the record.

        >>> "interview-sarybay-2021" in {source.id for source in cica.sources()}
        True
        """
        return self._sources

    def states(self) -> tuple[State, ...]:
        """Return all states, in the order of the record.

        >>> len(cica.states())
        40
        """
        return self._states

    def organizations(self, *, parent: str | None = None) -> tuple[Organization, ...]:
        """Return all organizations, or the organs and parts of one, in the order of the record.

        >>> [o.id for o in cica.organizations(parent="CICA")]
        ['CICA-SUMMIT', 'CICA-MINISTERIAL', 'CICA-SOC', 'CICA-SWG', 'CICA-SECRETARIAT']
        """
        if parent is None:
            return self._organizations
        whole = self.organization(parent).id
        return tuple(row for row in self._organizations if row.parent == whole)

    def summits(
        self, *, as_of: DateLike | None = None, planned: bool = False
    ) -> tuple[Summit, ...]:
        """Return the summits held by then, by number; `planned` adds those announced by then.

        >>> [s.number for s in cica.summits(as_of="2021-02", planned=True)]
        [1, 2, 3, 4, 5, 6]
        """
        checks.flag(planned, "planned")
        day = self._day(as_of)
        return tuple(
            summit
            for summit in sorted(self._summits, key=lambda summit: summit.number)
            if _was_held(summit, day)
            or (planned and (as_of is None or _has_come(summit.announced, day)))
        )

    def meetings(
        self,
        *,
        kind: MeetingKind | str | None = None,
        since: DateLike | None = None,
        until: DateLike | None = None,
    ) -> tuple[Meeting, ...]:
        """Return the meetings below the summit, by date; those without a date stand last.

        `since` means its first day and `until` its last; a meeting that may have sat between is
        in, and one without a date only where neither is given.

        >>> [str(m.period.start) for m in cica.meetings(kind="ministerial", until=2008)]
        ['1999-09-14', '2004-10-22', '2008-08-25']
        """
        found: Iterable[Meeting] = self._meetings
        if since is not None or until is not None:
            found = self._index.sittings.within(*window(since, until))
        wanted = None if kind is None else _term(MeetingKind, kind, "kind")
        rows = (row for row in found if wanted is None or row.kind is wanted)
        return tuple(
            sorted(
                rows,
                key=lambda row: _undated_last(None if row.period is None else row.period.start),
            )
        )

    def chair(self, *, as_of: DateLike | None = None) -> Chairmanship | None:
        """Return the chairmanship that was surely in force, or None.

        >>> cica.chair(as_of="2021-02-03").state
        'KAZ'
        """
        return _in_force(self._chairmanships, self._day(as_of))

    def chairmanships(self) -> tuple[Chairmanship, ...]:
        """Return all chairmanships, by start.

        >>> [c.state for c in cica.chairmanships()]
        ['KAZ', 'TUR', 'CHN', 'TJK', 'KAZ', 'AZE']
        """
        return _by_start(self._chairmanships)

    def head_of_secretariat(self, *, as_of: DateLike | None = None) -> Tenure | None:
        """Return the tenure of the head who was surely in office, or None.

        >>> cica.head_of_secretariat(as_of=2023).title
        'Secretary General'
        """
        heads = (tenure for tenure in self._tenures if tenure.office in HEADS)
        return _in_force(heads, self._day(as_of))

    def tenures(self, *, office: Office | str | None = None) -> tuple[Tenure, ...]:
        """Return who held the offices of the Secretariat, by start.

        >>> cica.tenures(office="executive-director")[-1].person
        'Kairat Sarybay'
        """
        wanted = None if office is None else _term(Office, office, "office")
        return _by_start(t for t in self._tenures if wanted is None or t.office is wanted)

    def documents(
        self,
        *,
        kind: DocumentKind | str | None = None,
        as_of: DateLike | None = None,
        meeting: str | None = None,
        accession: bool | None = None,
    ) -> tuple[Document, ...]:
        """Return documents by date of adoption; those without one, drafts too, stand last.

        With `as_of`, those surely adopted by then; with `meeting`, those that a summit or meeting
        adopted, by its id; with `accession`, those that an acceding state must join.

        >>> [d.title for d in cica.documents(kind="charter", as_of=2021)]
        ['Almaty Act']
        >>> [d.id for d in cica.documents(meeting="dushanbe-2019")]
        ['decl-summit-2019']
        """
        if accession is not None:
            checks.flag(accession, "accession")
        wanted = None if kind is None else _term(DocumentKind, kind, "kind")
        day = None if as_of is None else self._day(as_of)
        at = None if meeting is None else self._index.all_meetings.find(meeting).id
        rows = (
            row
            for row in self._documents
            if (wanted is None or row.kind is wanted)
            and (day is None or _has_come(row.adopted, day))
            and (at is None or row.meeting == at)
            and (accession is None or row.accession is accession)
        )
        return tuple(sorted(rows, key=lambda row: _undated_last(row.adopted)))

    def initiatives(
        self,
        *,
        status: InitiativeStatus | str | None = None,
        as_of: DateLike | None = None,
        background: bool | None = None,
    ) -> tuple[Initiative, ...]:
        """Return the initiatives known by then, in the order of the record.

        With `status`, those that had it then; with `background`, those within CICA (False) or
        those told beside it (True).

        >>> "cica-fund" in {i.id for i in cica.initiatives(status="proposed", as_of="2021-02")}
        True
        """
        if background is not None:
            checks.flag(background, "background")
        wanted = None if status is None else _term(InitiativeStatus, status, "status")
        day = self._day(as_of)
        seen = datetime.date.fromordinal(day)
        return tuple(
            row
            for row in self._initiatives
            if (as_of is None or any(_has_come(event.when, day) for event in row.history))
            and (wanted is None or row.status(seen) is wanted)
            and (background is None or row.background is background)
        )

    def priority_areas(
        self, *, dimension: Dimension | str | None = None
    ) -> tuple[PriorityArea, ...]:
        """Return the priority areas, by dimension, then in the order of the record.

        >>> len(cica.priority_areas(dimension="economic"))
        8
        """
        wanted = None if dimension is None else _term(Dimension, dimension, "dimension")
        rows = (row for row in self._priority_areas if wanted is None or row.dimension is wanted)
        return tuple(sorted(rows, key=lambda row: _dimension_order(row.dimension)))

    def measures(
        self, *, dimension: Dimension | str | None = None, edition: int | None = None
    ) -> tuple[ConfidenceMeasure, ...]:
        """Return the confidence-building measures, by dimension, then by section.

        With `edition`, those that are known to stand in the Catalogue of that year.

        >>> {m.dimension.value for m in cica.measures(edition=2021)} == {
        ...     "military-political", "new-challenges", "environmental", "human"}
        True
        """
        wanted = None if dimension is None else _term(Dimension, dimension, "dimension")
        if edition is not None and type(edition) is not int:
            raise InvalidTypeError(f"edition: {quoted(edition)} is no year; write it as 2021")
        rows = (
            row
            for row in self._measures
            if (wanted is None or row.dimension is wanted)
            and (edition is None or any(part.year == edition for part in row.editions))
        )
        return tuple(sorted(rows, key=lambda row: _dimension_order(row.dimension)))

    def coordinators(
        self,
        subject: Dimension | str | None = None,
        *,
        as_of: DateLike | None = None,
        certain: bool = True,
    ) -> tuple[Coordination, ...]:
        """Return who coordinated: by dimension, area, role and name of the state.

        `subject` is a dimension, with the areas in it, or a priority area.

        >>> [(c.state, c.role.value) for c in cica.coordinators("transport-corridors", as_of=2022)]
        [('AZE', 'coordinator'), ('CHN', 'co-coordinator')]

        Raises:
            UnknownRecordError: the subject is neither a dimension nor a priority area.
        """
        checks.flag(certain, "certain")
        day = self._day(as_of)
        days = certain_days if certain else possible_days
        dimension, area = (None, None) if subject is None else self._subject_of(subject)
        names = {state.id: name_order(state) for state in self._states}
        areas = {row.id: place for place, row in enumerate(self._priority_areas)}
        found: list[Coordination] = []
        for row in self._coordinations:
            first, end = days(row.period)
            if first <= day < end and (
                subject is None
                or (row.dimension is dimension if area is None else row.area == area)
            ):
                found.append(row)
        found.sort(
            key=lambda row: (
                _dimension_order(row.dimension),
                -1 if row.area is None else areas[row.area],
                row.role is CoordinationRole.CO_COORDINATOR,
                names[row.state],
            )
        )
        return tuple(found)

    def coordinations(self) -> tuple[Coordination, ...]:
        """Return every coordination on record, in force or not, in the order of the record.

        >>> len(cica.coordinations()) >= len(cica.coordinators())
        True
        """
        return self._coordinations

    def action_plans(self) -> tuple[ActionPlan, ...]:
        """Return the plans, by year.

        >>> [plan.year for plan in cica.action_plans()]
        [2021, 2022, 2023, 2024, 2025, 2026]
        """
        return tuple(sorted(self._action_plans, key=lambda plan: plan.year))

    def milestones(self) -> tuple[Milestone, ...]:
        """Return the milestones, by date.

        >>> cica.milestones()[0].title
        'Proposal to convene CICA'
        """
        return tuple(sorted(self._milestones, key=lambda row: _undated_last(row.when)))

    def principles(self, *, kind: PrincipleKind | str | None = None) -> tuple[Principle, ...]:
        """Return the principles and rules, by kind and their order in it.

        >>> [p.title for p in cica.principles(kind="security-concept")]
        ['Common', 'Comprehensive', 'Cooperative', 'Sustainable', 'Indivisible', 'Equal']
        """
        wanted = None if kind is None else _term(PrincipleKind, kind, "kind")
        kinds = list(PrincipleKind)
        rows = (row for row in self._principles if wanted is None or row.kind is wanted)
        return tuple(
            sorted(
                rows,
                key=lambda row: (
                    len(kinds) if row.kind is None else kinds.index(row.kind),
                    row.order,
                ),
            )
        )

    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return what was looked for and not found, in the order of the record.

        >>> all(question.languages for question in cica.open_questions())
        True
        """
        return self._open_questions

    # Everything ----------------------------------------------------------------------------------

    def timeline(
        self,
        *,
        since: DateLike | None = None,
        until: DateLike | None = None,
        kind: str | None = None,
    ) -> tuple[TimelineEvent, ...]:
        """Return every dated event of every kind, by the day by which it surely had happened.

        `since` means its first day and `until` its last; an event that may lie between is in.
        `kind` keeps one kind: ``"summit"``, ``"document"``, ``"membership"`` …

        >>> [e.title for e in cica.timeline(since="2002-06-04", until="2002-06-04", kind="summit")]
        ['First CICA Summit']
        """
        kinds = [singular(name) for name in self.records()]
        if kind is not None:
            msg = f"kind: {quoted(kind)} is no kind of record; write one of {', '.join(kinds)}"
            if not isinstance(kind, str):
                raise InvalidTypeError(msg)
            kind = str.__str__(kind)
            if kind not in kinds:
                raise InvalidValueError(msg)
        found = self._index.events.within(*window(since, until))
        rows = (event for event in found if kind is None or event.kind == kind)
        return tuple(sorted(rows, key=lambda e: (*date_order(e.when), e.kind, e.id)))

    def disputes(self) -> tuple[Dispute, ...]:
        """Return every rival value with its record: where the evidence conflicts.

        >>> cica.disputes()[0].alternative.reason != ""
        True
        """
        return tuple(
            Dispute(record, alternative)
            for kind, rows in self.records().items()
            if kind not in {"sources", "open_questions"}
            for record in rows
            for alternative in record.alternatives
        )

    def citations(self, record: Cited) -> tuple[CitedSource, ...]:
        """Return the sources behind a record and its parts, the strongest first.

        Each place in a source stands once; rival values are left to `disputes`.

        >>> cited = cica.citations(cica.action_plan(2021))
        >>> cited[0].source.id, cited[0].locator != ""
        ('interview-sarybay-2021', True)

        Raises:
            InvalidTypeError: it is no record with citations.
            UnknownRecordError: it cites a source that this dataset has not.
        """
        if not isinstance(record, Cited):
            msg = f"{quoted(record)} has no citations; give a record, as state('KAZ')"
            raise InvalidTypeError(msg)
        return tuple(
            CitedSource(self.source(citation.source), citation.locator)
            for citation in dict.fromkeys(_citations(record))
        )

    # Within --------------------------------------------------------------------------------------

    @functools.cached_property
    def _index(self) -> Index:
        return Index(self.records())

    @functools.cached_property
    def _asked(self) -> dict[tuple[object, ...], tuple[Any, ...]]:
        return {}

    def _held(
        self,
        question: str,
        organization: str,
        as_of: DateLike | None,
        certain: bool,  # noqa: FBT001  # as asked
    ) -> tuple[Any, ...]:
        """Answer who held a role; what is sure is remembered."""
        key = question, organization, as_of
        plain = certain is True and type(organization) is str and type(as_of) in _REMEMBERED
        if plain:
            try:
                return self._asked[key]
            except KeyError:
                pass
        checks.flag(certain, "certain")
        if isinstance(organization, int | datetime.date | PartialDate):
            msg = f"organization: {quoted(organization)} is no text; a date goes into as_of, as in "
            raise InvalidTypeError(msg + "members(as_of=2021)")
        role, who = _HELD[question]
        roster = self._index.roster(organization, role, who, certain=certain)
        day = self._day(as_of, stacklevel=4)
        answer = roster.on(day)
        if plain and (as_of is None or day < self.checked.toordinal()):
            if len(self._asked) >= _MOST_REMEMBERED:
                self._asked.clear()
            self._asked[key] = answer
        return answer

    def _subject_of(self, subject: Dimension | str) -> tuple[Dimension | None, str | None]:
        if isinstance(subject, Dimension):
            return subject, None
        if isinstance(subject, str):
            text = str.__str__(subject)
            for dimension in Dimension:
                if text == dimension.value:
                    return dimension, None
        return None, self.priority_area(subject).id


def _by_start(rows: Iterable[P]) -> tuple[P, ...]:
    return tuple(sorted(rows, key=lambda row: (*date_order(row.period.start), row.id)))


def _term(cls: type[E], value: E | str, argument: str) -> E:
    """Return a term given as itself or as its text."""
    if isinstance(value, cls):
        return value
    texts = ", ".join(repr(term.value) for term in cls)
    if not isinstance(value, str):
        msg = f"{argument}: {quoted(value)} is no {cls.__name__}; write one of {texts}"
        raise InvalidTypeError(msg)
    try:
        return cls(str.__str__(value))
    except ValueError:
        msg = f"{argument}: {quoted(value)} is no {cls.__name__}; write one of {texts}"
        raise InvalidValueError(msg) from None


def _numbered(kind: str, number: int, records: Mapping[int, R]) -> R:
    """Return the record with a number."""
    if type(number) is not int:
        example = next(iter(records), 1)
        raise InvalidTypeError(f"{kind}: {quoted(number)} is no number; write it as {example}")
    if number not in records:
        raise UnknownRecordError(kind, quoted(number), tuple(str(known) for known in records))
    return records[number]


def _in_force(rows: Iterable[P], day: int) -> P | None:
    """Return the record whose period surely covers a day."""
    for row in rows:
        first, end = certain_days(row.period)
        if first <= day < end:
            return row
    return None


def _has_come(when: PartialDate | None, day: int) -> bool:
    return when is not None and last_ordinal(when) <= day


def _was_held(summit: Summit, day: int) -> bool:
    """Tell whether a summit was held by a day; one without a date was, as last known."""
    if summit.status is MeetingStatus.PLANNED:
        return False
    return summit.period is None or _has_come(summit.period.start, day)


def _undated_last(when: PartialDate | None) -> tuple[int, int]:
    return (FOREVER + 1, 0) if when is None else date_order(when)


def _dimension_order(dimension: Dimension | None) -> int:
    dimensions = list(Dimension)
    return len(dimensions) if dimension is None else dimensions.index(dimension)


def _citations(part: Record) -> Iterator[Citation]:
    """Walk through the citations of a record and its parts."""
    cls: type[Any] = type(part)
    for field in attrs.fields(cls):
        if field.name == "alternatives":
            continue
        value: object = getattr(part, field.name)
        for element in cast("tuple[object, ...]", value) if isinstance(value, tuple) else ():
            if isinstance(element, Citation):
                yield element
            elif isinstance(element, Record):
                yield from _citations(element)
