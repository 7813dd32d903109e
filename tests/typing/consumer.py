# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
# a package called typing would stand before Python's own
"""A user's file, for type checkers alone: every question, every field, and what is a mistake.

A line that must not pass says so to mypy and to pyright, each of which tells of one that does.
"""

import datetime
from typing import assert_type

import attrs

import cica
from cica import (
    ActionPlan,
    Alternative,
    AreaId,
    Bound,
    Capital,
    Chairmanship,
    Change,
    Citation,
    CitedSource,
    ConfidenceMeasure,
    Coordination,
    CoordinationRole,
    Dataset,
    DateLike,
    Dimension,
    Dispute,
    Document,
    DocumentId,
    DocumentKind,
    Edition,
    Initiative,
    InitiativeEvent,
    InitiativeId,
    InitiativeStatus,
    InvalidDatasetError,
    MeasureId,
    Meeting,
    MeetingFormat,
    MeetingId,
    MeetingKind,
    MeetingStatus,
    Membership,
    Milestone,
    MilestoneId,
    Name,
    NameKind,
    Office,
    Organization,
    OrganizationId,
    OrganizationKind,
    PartialDate,
    PartyId,
    Period,
    Principle,
    PrincipleId,
    PrincipleKind,
    PriorityArea,
    Role,
    Source,
    SourceId,
    SourceKind,
    State,
    StateId,
    StateMatch,
    StateYear,
    Summit,
    SummitId,
    Tenure,
    TimelineEvent,
    UnknownRecordError,
)
from cica.data import KAZAKHSTAN, OSCE

# Questions ---------------------------------------------------------------------------------------


def questions(day: DateLike) -> None:
    """What each question answers with."""
    assert_type(cica.members(), tuple[State, ...])
    assert_type(cica.members("OSCE", as_of=day, certain=False), tuple[State, ...])
    assert_type(cica.observers(as_of=2021), tuple[State, ...])
    assert_type(cica.observer_organizations(as_of="2021-06"), tuple[Organization, ...])
    assert_type(cica.partners(as_of=datetime.date(2021, 2, 3)), tuple[Organization, ...])
    assert_type(cica.parties(role="observer"), tuple[State | Organization, ...])
    assert_type(cica.parties(role=Role.OBSERVER), tuple[State | Organization, ...])
    assert_type(cica.role(KAZAKHSTAN.id, OSCE.id, as_of=day), Role | None)
    assert_type(cica.is_member("Mongolia", as_of=2000), bool | None)
    assert_type(cica.memberships(party="KAZ", role="member"), tuple[Membership, ...])
    assert_type(cica.changes(role="member", since=2012), tuple[Change, ...])
    assert_type(cica.panel(start=1999, end=2024), tuple[StateYear, ...])
    assert_type(cica.state("Kazakhstan"), State)
    assert_type(cica.find_states("Kazakstan", limit=3), tuple[StateMatch, ...])
    assert_type(cica.organization("OSCE"), Organization)
    assert_type(cica.source("interview-sarybay-2021"), Source)
    assert_type(cica.document("almaty-act"), Document)
    assert_type(cica.initiative("cica-fund"), Initiative)
    assert_type(cica.measure("mp-mutual-visits"), ConfidenceMeasure)
    assert_type(cica.priority_area("tourism"), PriorityArea)
    assert_type(cica.meeting("ministerial-1999"), Meeting)
    assert_type(cica.milestone("proposal-1992"), Milestone)
    assert_type(cica.principle("consensus"), Principle)
    assert_type(cica.summit(1), Summit)
    assert_type(cica.action_plan(2021), ActionPlan)
    assert_type(cica.sources(), tuple[Source, ...])
    assert_type(cica.states(), tuple[State, ...])
    assert_type(cica.organizations(parent="CICA"), tuple[Organization, ...])
    assert_type(cica.summits(as_of=2021, planned=True), tuple[Summit, ...])
    assert_type(cica.meetings(kind="ministerial", until=2008), tuple[Meeting, ...])
    assert_type(cica.chair(as_of=2021), Chairmanship | None)
    assert_type(cica.chairmanships(), tuple[Chairmanship, ...])
    assert_type(cica.head_of_secretariat(), Tenure | None)
    assert_type(cica.tenures(office="executive-director"), tuple[Tenure, ...])
    assert_type(cica.documents(kind="charter", accession=True), tuple[Document, ...])
    assert_type(cica.initiatives(status="decided", background=False), tuple[Initiative, ...])
    assert_type(cica.priority_areas(dimension=Dimension.HUMAN), tuple[PriorityArea, ...])
    assert_type(cica.measures(dimension="human", edition=2021), tuple[ConfidenceMeasure, ...])
    assert_type(cica.coordinators(Dimension.ECONOMIC), tuple[Coordination, ...])
    assert_type(cica.coordinations(), tuple[Coordination, ...])
    assert_type(cica.action_plans(), tuple[ActionPlan, ...])
    assert_type(cica.milestones(), tuple[Milestone, ...])
    assert_type(cica.principles(kind="threat"), tuple[Principle, ...])
    assert_type(cica.timeline(since=2012, kind="summit"), tuple[TimelineEvent, ...])
    assert_type(cica.disputes(), tuple[Dispute, ...])
    assert_type(cica.citations(cica.summit(1)), tuple[CitedSource, ...])
    assert_type(cica.to_partial_date(day), PartialDate)
    assert_type(cica.DATASET, Dataset)
    assert_type(cica.DATASET.members(), tuple[State, ...])


def methods(state: State, organization: Organization, initiative: Initiative) -> None:
    """What records and periods answer with."""
    assert_type(state.name_on(2010, formal=True), str)
    assert_type(state.capitals_on("1995"), tuple[Capital, ...])
    assert_type(organization.name_on(1992), str)
    assert_type(initiative.status(as_of="2021-02"), InitiativeStatus | None)
    assert_type(Period("2002", None).covers(2003), bool)
    assert_type(Period("2002").may_cover("2003-01"), bool)


def errors(error: UnknownRecordError, other: InvalidDatasetError) -> None:
    """What errors tell."""
    assert_type(error.kind, str)
    assert_type(error.key, str)
    assert_type(error.suggestions, tuple[str, ...])
    assert_type(other.problems, tuple[str, ...])


def a_record_of_ones_own() -> None:
    """Ids are minted by the records, and dates are read from whatever is like one."""
    source = Source(id="archive", title="An archive", published="1946-04")
    cited = (Citation(source.id, "p. 3"),)
    league = Organization(id="LN", name="League of Nations", founded=1920, citations=cited)
    siam = State(id="SIA", name="Siam", un_admission=datetime.date(1946, 12, 16), citations=cited)
    seat = Membership(
        party=siam.id,
        organization=league.id,
        role=Role.MEMBER,
        period=Period("1920-01-10", cica.to_partial_date("1946-04-20")),
        citations=cited,
    )
    roll = Dataset(
        sources=(source,),
        states=(siam,),
        organizations=(league,),
        memberships=(seat,),
        checked="1946",
    )
    assert_type(siam.id, StateId)
    assert_type(source.published, PartialDate | None)
    assert_type(roll.members("LN", as_of=1930), tuple[State, ...])
    assert_type(attrs.evolve(siam, name="Thailand"), State)


# Fields ------------------------------------------------------------------------------------------


def fields_of_action_plan(record: ActionPlan) -> None:
    """The fields of an ActionPlan."""
    assert_type(record.year, int)
    assert_type(record.actions, int | None)
    assert_type(record.bound, Bound | None)
    assert_type(record.adopted, PartialDate | None)
    assert_type(record.body, str)
    assert_type(record.meeting, MeetingId | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])
    assert_type(record.id, str)


def fields_of_alternative(record: Alternative) -> None:
    """The fields of an Alternative."""
    assert_type(record.field, str)
    assert_type(record.value, str)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.reason, str)


def fields_of_capital(record: Capital) -> None:
    """The fields of a Capital."""
    assert_type(record.name, str)
    assert_type(record.period, Period | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)


def fields_of_chairmanship(record: Chairmanship) -> None:
    """The fields of a Chairmanship."""
    assert_type(record.state, StateId)
    assert_type(record.period, Period)
    assert_type(record.persons, tuple[str, ...])
    assert_type(record.start_meeting, MeetingId | None)
    assert_type(record.end_meeting, MeetingId | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])
    assert_type(record.id, str)


def fields_of_change(record: Change) -> None:
    """The fields of a Change."""
    assert_type(record.when, PartialDate)
    assert_type(record.party, PartyId)
    assert_type(record.before, Role | None)
    assert_type(record.after, Role | None)


def fields_of_citation(record: Citation) -> None:
    """The fields of a Citation."""
    assert_type(record.source, SourceId)
    assert_type(record.locator, str)


def fields_of_cited_source(record: CitedSource) -> None:
    """The fields of a CitedSource."""
    assert_type(record.source, Source)
    assert_type(record.locator, str)


def fields_of_confidence_measure(record: ConfidenceMeasure) -> None:
    """The fields of a ConfidenceMeasure."""
    assert_type(record.id, MeasureId)
    assert_type(record.title, str)
    assert_type(record.dimension, Dimension | None)
    assert_type(record.area, AreaId | None)
    assert_type(record.description, str)
    assert_type(record.editions, tuple[Edition, ...])
    assert_type(record.voluntary, bool | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_coordination(record: Coordination) -> None:
    """The fields of a Coordination."""
    assert_type(record.dimension, Dimension)
    assert_type(record.area, AreaId | None)
    assert_type(record.role, CoordinationRole)
    assert_type(record.state, StateId)
    assert_type(record.period, Period)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])
    assert_type(record.subject, str)
    assert_type(record.id, str)


def fields_of_dataset(record: Dataset) -> None:
    """The fields of a Dataset."""
    assert_type(record.checked, datetime.date)
    assert_type(record.version, str)


def fields_of_dispute(record: Dispute) -> None:
    """The fields of a Dispute."""
    assert_type(
        record.record,
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
        | Principle,
    )
    assert_type(record.alternative, Alternative)


def fields_of_document(record: Document) -> None:
    """The fields of a Document."""
    assert_type(record.id, DocumentId)
    assert_type(record.title, str)
    assert_type(record.kind, DocumentKind | None)
    assert_type(record.adopted, PartialDate | None)
    assert_type(record.place, str)
    assert_type(record.meeting, MeetingId | None)
    assert_type(record.body, str)
    assert_type(record.summary, str)
    assert_type(record.url, str)
    assert_type(record.accession, bool)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_edition(record: Edition) -> None:
    """The fields of an Edition."""
    assert_type(record.year, int)
    assert_type(record.section, str)


def fields_of_initiative(record: Initiative) -> None:
    """The fields of an Initiative."""
    assert_type(record.id, InitiativeId)
    assert_type(record.title, str)
    assert_type(record.names, tuple[str, ...])
    assert_type(record.proposer, str)
    assert_type(record.proposer_state, StateId | None)
    assert_type(record.description, str)
    assert_type(record.history, tuple[InitiativeEvent, ...])
    assert_type(record.related, tuple[InitiativeId, ...])
    assert_type(record.organizations, tuple[OrganizationId, ...])
    assert_type(record.background, bool)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_initiative_event(record: InitiativeEvent) -> None:
    """The fields of an InitiativeEvent."""
    assert_type(record.when, PartialDate)
    assert_type(record.what, str)
    assert_type(record.body, str)
    assert_type(record.status, InitiativeStatus | None)
    assert_type(record.citations, tuple[Citation, ...])


def fields_of_meeting(record: Meeting) -> None:
    """The fields of a Meeting."""
    assert_type(record.id, MeetingId)
    assert_type(record.title, str)
    assert_type(record.kind, MeetingKind)
    assert_type(record.number, int | None)
    assert_type(record.period, Period | None)
    assert_type(record.announced, PartialDate | None)
    assert_type(record.city, str)
    assert_type(record.venue, str)
    assert_type(record.host, StateId | None)
    assert_type(record.chair, StateId | None)
    assert_type(record.chair_person, str)
    assert_type(record.theme, str)
    assert_type(record.participation, str)
    assert_type(record.decisions, tuple[str, ...])
    assert_type(record.format, MeetingFormat | None)
    assert_type(record.status, MeetingStatus)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_membership(record: Membership) -> None:
    """The fields of a Membership."""
    assert_type(record.party, PartyId)
    assert_type(record.organization, OrganizationId)
    assert_type(record.role, Role)
    assert_type(record.period, Period)
    assert_type(record.term, str)
    assert_type(record.start_event, str)
    assert_type(record.end_event, str)
    assert_type(record.basis, str)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])
    assert_type(record.id, str)


def fields_of_milestone(record: Milestone) -> None:
    """The fields of a Milestone."""
    assert_type(record.id, MilestoneId)
    assert_type(record.title, str)
    assert_type(record.when, PartialDate | None)
    assert_type(record.what, str)
    assert_type(record.people, tuple[str, ...])
    assert_type(record.participants, int | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_name(record: Name) -> None:
    """The fields of a Name."""
    assert_type(record.name, str)
    assert_type(record.kind, NameKind)
    assert_type(record.period, Period | None)
    assert_type(record.usage, str)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)


def fields_of_organization(record: Organization) -> None:
    """The fields of an Organization."""
    assert_type(record.id, OrganizationId)
    assert_type(record.name, str)
    assert_type(record.kind, OrganizationKind | None)
    assert_type(record.founded, PartialDate | None)
    assert_type(record.dissolved, PartialDate | None)
    assert_type(record.seat, str)
    assert_type(record.website, str)
    assert_type(record.wikidata, str)
    assert_type(record.names, tuple[Name, ...])
    assert_type(record.parent, OrganizationId | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_partial_date(record: PartialDate) -> None:
    """The fields of a PartialDate."""
    assert_type(record.earliest, datetime.date | None)
    assert_type(record.latest, datetime.date | None)
    assert_type(record.precision, str)


def fields_of_period(record: Period) -> None:
    """The fields of a Period."""
    assert_type(record.start, PartialDate)
    assert_type(record.end, PartialDate | None)


def fields_of_principle(record: Principle) -> None:
    """The fields of a Principle."""
    assert_type(record.id, PrincipleId)
    assert_type(record.title, str)
    assert_type(record.kind, PrincipleKind | None)
    assert_type(record.order, int)
    assert_type(record.text, str)
    assert_type(record.new, bool)
    assert_type(record.document, DocumentId | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_priority_area(record: PriorityArea) -> None:
    """The fields of a PriorityArea."""
    assert_type(record.id, AreaId)
    assert_type(record.title, str)
    assert_type(record.dimension, Dimension | None)
    assert_type(record.description, str)
    assert_type(record.editions, tuple[Edition, ...])
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_source(record: Source) -> None:
    """The fields of a Source."""
    assert_type(record.id, SourceId)
    assert_type(record.title, str)
    assert_type(record.publisher, str)
    assert_type(record.url, str)
    assert_type(record.published, PartialDate | None)
    assert_type(record.language, str)
    assert_type(record.kind, SourceKind | None)
    assert_type(record.note, str)


def fields_of_state(record: State) -> None:
    """The fields of a State."""
    assert_type(record.id, StateId)
    assert_type(record.name, str)
    assert_type(record.formal_name, str)
    assert_type(record.alpha_2, str)
    assert_type(record.numeric, str)
    assert_type(record.names, tuple[Name, ...])
    assert_type(record.region, str)
    assert_type(record.subregion, str)
    assert_type(record.cow, int | None)
    assert_type(record.gw, int | None)
    assert_type(record.wikidata, str)
    assert_type(record.capitals, tuple[Capital, ...])
    assert_type(record.un_admission, PartialDate | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_state_match(record: StateMatch) -> None:
    """The fields of a StateMatch."""
    assert_type(record.state, State)
    assert_type(record.score, float)


def fields_of_state_year(record: StateYear) -> None:
    """The fields of a StateYear."""
    assert_type(record.alpha_3, StateId)
    assert_type(record.name, str)
    assert_type(record.cow, int | None)
    assert_type(record.gw, int | None)
    assert_type(record.year, int)
    assert_type(record.role, str | None)
    assert_type(record.certain, bool)


def fields_of_summit(record: Summit) -> None:
    """The fields of a Summit."""
    assert_type(record.id, SummitId)
    assert_type(record.number, int)
    assert_type(record.title, str)
    assert_type(record.period, Period | None)
    assert_type(record.plenary, PartialDate | None)
    assert_type(record.announced, PartialDate | None)
    assert_type(record.city, str)
    assert_type(record.venue, str)
    assert_type(record.host, StateId | None)
    assert_type(record.chair, StateId | None)
    assert_type(record.chair_person, str)
    assert_type(record.theme, str)
    assert_type(record.participation, str)
    assert_type(record.decisions, tuple[str, ...])
    assert_type(record.format, MeetingFormat | None)
    assert_type(record.status, MeetingStatus)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])


def fields_of_tenure(record: Tenure) -> None:
    """The fields of a Tenure."""
    assert_type(record.person, str)
    assert_type(record.office, Office)
    assert_type(record.period, Period)
    assert_type(record.state, StateId | None)
    assert_type(record.citations, tuple[Citation, ...])
    assert_type(record.note, str)
    assert_type(record.alternatives, tuple[Alternative, ...])
    assert_type(record.id, str)
    assert_type(record.title, str)


def fields_of_timeline_event(record: TimelineEvent) -> None:
    """The fields of a TimelineEvent."""
    assert_type(record.when, PartialDate)
    assert_type(record.kind, str)
    assert_type(record.title, str)
    assert_type(record.id, str)


# Mistakes ----------------------------------------------------------------------------------------


def dates_that_are_none() -> None:
    """A number with a point, a list, and a date where none belongs."""
    cica.members(as_of=2021.0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a year is an int
    cica.members(as_of=[2021])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # one day at a time
    cica.members(2021)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the organization comes first
    cica.members("CICA", 2021)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # as_of is named
    cica.panel(start="1999", end=2024)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # years are ints
    Period("2002").covers(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it asks no clock


def keys_that_are_none() -> None:
    """A code is a text, a summit has a number, and a term is of its own enumeration."""
    cica.state(398)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # codes are texts: "398"
    cica.summit("5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # numbers are ints
    cica.parties()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # of which role
    cica.documents(kind=Role.MEMBER)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # another enumeration
    cica.memberships("KAZ")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # party or organization
    cica.member()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # it is members


def answers_that_may_be_missing() -> None:
    """The chair may be empty, and a date unknown."""
    cica.chair().state  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018  # None
    cica.summit(7).plenary.earliest  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018  # None


def changes_that_cannot_be_made() -> None:
    """Records and answers are frozen."""
    KAZAKHSTAN.name = "Kazakstan"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # frozen
    KAZAKHSTAN.nickname = "KZ"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # no such field
    cica.members()[0] = KAZAKHSTAN  # type: ignore[index]  # pyright: ignore[reportIndexIssue]  # a tuple
    cica.members().append(KAZAKHSTAN)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # a tuple


def ids_of_another_kind(date: PartialDate, cited: tuple[Citation, ...]) -> None:
    """An id is minted by a record of its kind, and partial dates have no order."""
    Citation("archive")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # SOURCE.id
    Chairmanship(state=OSCE.id, period=Period(2020), citations=cited)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # no state
    Source("archive", "An archive")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # fields are named
    State(id="SIA", name="Siam")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # who says so
    cica.citations(cica.source("factbook"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it is one
    assert date < date  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]  # noqa: PLR0124  # they overlap
