# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
# a package called typing would stand before Python's own
"""A user's file, for type checkers alone: every question, the records, and what is a mistake.

A line that must not pass says so to mypy and to pyright, each of which reports one that does.
"""

import datetime
from typing import Any, assert_type

import attrs

import cica
from cica import (
    ActionPlan,
    Agreement,
    Alternative,
    Capital,
    Chairmanship,
    Change,
    Citation,
    CitedSource,
    Comparison,
    ConfidenceMeasure,
    Coordination,
    Dataset,
    DateLike,
    Difference,
    Dispute,
    Document,
    DyadYear,
    Explanation,
    Initiative,
    InvalidDatasetError,
    InvalidValueError,
    Match,
    Meeting,
    Membership,
    Mention,
    Milestone,
    Name,
    OpenQuestion,
    Organization,
    PartialDate,
    Period,
    Principle,
    PriorityArea,
    Problem,
    PublishedCount,
    PublishedEntry,
    PublishedList,
    RecordKey,
    Role,
    Source,
    Spell,
    State,
    StateMatch,
    StateYear,
    Summit,
    Tenure,
    TimelineEvent,
    UnknownRecordError,
)
from cica.data import organizations, states
from cica.terms import (
    Dimension,
    DocumentKind,
    InitiativeStatus,
    MeetingId,
    OrganizationId,
    PartyId,
    SourceId,
    StateId,
    SummitId,
)

KAZAKHSTAN, OSCE = states.KAZAKHSTAN, organizations.OSCE

# Questions ---------------------------------------------------------------------------------------


def who_belongs(day: DateLike) -> None:
    """What each question about roles answers with."""
    assert_type(cica.members(), tuple[State, ...])
    assert_type(cica.members("OSCE", as_of=day, certain=False), tuple[State, ...])
    assert_type(cica.members((OSCE, "CICA"), suspended=False), tuple[State, ...])
    assert_type(cica.observers(as_of=2021), tuple[State, ...])
    assert_type(cica.observer_organizations(as_of="2021-06"), tuple[Organization, ...])
    assert_type(cica.partners(as_of=datetime.date(2021, 2, 3)), tuple[State | Organization, ...])
    assert_type(cica.parties("*", role="observer"), tuple[State | Organization, ...])
    assert_type(cica.role(KAZAKHSTAN, OSCE, as_of=day), Role | None)
    assert_type(cica.is_member("Mongolia", as_of=2000), bool | None)
    assert_type(cica.memberships(party=KAZAKHSTAN, role=Role.MEMBER), tuple[Membership, ...])
    assert_type(cica.changes(OSCE, party="KAZ", since=2012), tuple[Change, ...])
    assert_type(cica.panel(start=1999, end=2024, cutoff="06-30"), tuple[StateYear, ...])
    assert_type(cica.dyads(start=1999, end=2024, directed=True), tuple[DyadYear, ...])
    assert_type(cica.spells("*", role="observer", never=True), tuple[Spell, ...])
    assert_type(cica.published_lists(organization="*"), tuple[PublishedList, ...])
    assert_type(cica.published_entries(), tuple[PublishedEntry, ...])
    assert_type(cica.published_counts(), tuple[PublishedCount, ...])
    assert_type(cica.explanations(), tuple[Explanation, ...])
    assert_type(cica.compare("cow-igo-v3", start=2006), tuple[Comparison, ...])
    assert_type(cica.compare([{"state": "KAZ", "year": 2021}]), tuple[Comparison, ...])
    assert_type(cica.agreement(by="year"), tuple[Agreement, ...])


def what_happened(day: DateLike) -> None:
    """What each question about events answers with."""
    assert_type(cica.timeline(since=2012, kind="summit", certain=True), tuple[TimelineEvent, ...])
    assert_type(cica.summits(as_of=2021, planned=True), tuple[Summit, ...])
    assert_type(cica.meetings(kind="ministerial", until=2008), tuple[Meeting, ...])
    assert_type(cica.chair(as_of=2021), Chairmanship | None)
    assert_type(cica.chairmanships("*", as_of=day), tuple[Chairmanship, ...])
    assert_type(cica.head_of_secretariat(), Tenure | None)
    assert_type(cica.tenures(office="executive-director"), tuple[Tenure, ...])
    assert_type(
        cica.documents(kind=DocumentKind.CHARTER, meeting="almaty-2002"), tuple[Document, ...]
    )
    assert_type(cica.initiatives(status="decided", background=False), tuple[Initiative, ...])
    assert_type(cica.priority_areas(dimension=Dimension.HUMAN), tuple[PriorityArea, ...])
    assert_type(cica.measures(dimension="human", edition=2021), tuple[ConfidenceMeasure, ...])
    assert_type(cica.coordinators(Dimension.ECONOMIC), tuple[Coordination, ...])
    assert_type(cica.coordinations(state=KAZAKHSTAN), tuple[Coordination, ...])
    assert_type(cica.action_plans(), tuple[ActionPlan, ...])
    assert_type(cica.milestones(since=day, until=day), tuple[Milestone, ...])
    assert_type(cica.principles(kind="threat"), tuple[Principle, ...])


def looking_up() -> None:
    """What each look-up answers with."""
    assert_type(cica.state("Kazakhstan"), State)
    assert_type(cica.organization(OSCE), Organization)
    assert_type(cica.party("KAZ"), State | Organization)
    assert_type(cica.source("interview-sarybay-2021"), Source)
    assert_type(cica.document("almaty-act"), Document)
    assert_type(cica.initiative("cica-fund"), Initiative)
    assert_type(cica.measure("mp-mutual-visits"), ConfidenceMeasure)
    assert_type(cica.priority_area("tourism"), PriorityArea)
    assert_type(cica.meeting("ministerial-1999"), Summit | Meeting)
    assert_type(cica.milestone("proposal-1992"), Milestone)
    assert_type(cica.principle("consensus"), Principle)
    assert_type(cica.open_question("x"), OpenQuestion)
    assert_type(cica.published_list("cow-igo-v3"), PublishedList)
    assert_type(cica.summit(1, "CICA"), Summit)
    assert_type(cica.summit("almaty-2002"), Summit)
    assert_type(cica.action_plan(2021), ActionPlan)
    assert_type(cica.record("states", "KAZ"), Any)
    assert_type(cica.find_states("Kazakstan", limit=3), tuple[StateMatch, ...])
    assert_type(cica.find("youth", kind="initiative"), tuple[Match, ...])
    assert_type(cica.mentions(KAZAKHSTAN), tuple[Mention, ...])
    assert_type(cica.sources(kind="press"), tuple[Source, ...])
    assert_type(cica.states(), tuple[State, ...])
    assert_type(cica.organizations(parent="CICA", kind="body"), tuple[Organization, ...])
    assert_type(cica.open_questions(), tuple[OpenQuestion, ...])
    assert_type(cica.disputes(), tuple[Dispute, ...])
    assert_type(cica.citations(cica.summit(1), field="period.start"), tuple[CitedSource, ...])
    assert_type(cica.citations(cica.changes()[0]), tuple[CitedSource, ...])
    assert_type(cica.cite(), str)
    assert_type(cica.to_partial_date("2021"), PartialDate)
    assert_type(cica.DATASET.diff(cica.DATASET), tuple[Difference, ...])
    assert_type(cica.DATASET.evolve(checked="2026"), Dataset)
    assert_type(cica.DATASET.default_organization, OrganizationId | None)
    assert_type(cica.serialize.dumps(), str)
    assert_type(cica.serialize.loads("{}"), Dataset)


def methods(state: State, organization: Organization, initiative: Initiative) -> None:
    """What records and periods answer with."""
    assert_type(state.name_on(2010, formal=True), str | None)
    assert_type(state.capitals_on("1995"), tuple[Capital, ...])
    assert_type(organization.name_on(1992), str | None)
    assert_type(initiative.status(as_of="2021-02"), InitiativeStatus | None)
    assert_type(Period("2002", None).covers(2003), bool)
    assert_type(Period("2002").may_cover("2003-01"), bool)


def errors(
    lost: UnknownRecordError, wrong: InvalidValueError, invalid: InvalidDatasetError
) -> None:
    """What errors carry."""
    assert_type((lost.kind, lost.outside), tuple[str, str])
    assert_type((lost.key, wrong.value), tuple[object, object])
    assert_type((lost.suggestions, lost.candidates), tuple[tuple[str, ...], tuple[str, ...]])
    assert_type((wrong.argument, wrong.expected, wrong.record), tuple[str, str, str])
    assert_type(invalid.problems, tuple[Problem, ...])
    assert_type(invalid.problems[0].record, RecordKey | None)


def a_record_of_ones_own() -> None:
    """A reference is a record or its id, a term its text, and a date whatever is like one."""
    source = Source(id="archive", title="An archive", published="1946-04", kind="reference")
    cited = (Citation(source, "p. 3", ("period.start",)),)
    league = Organization(id="LN", name="League of Nations", founded=1920, citations=cited)
    siam = State(id="SIA", name="Siam", un_admission=datetime.date(1946, 12, 16), citations=cited)
    seat = Membership(
        party=siam,
        organization=league.id,
        role="member",
        period=Period("1920-01-10", cica.to_partial_date("1946-04-20")),
        citations=cited,
    )
    roll = Dataset(
        sources=(source,),
        states=(siam,),
        organizations=(league,),
        memberships=(seat,),
        checked="1946",
        organization=league,
    )
    assert_type(siam.id, StateId)
    assert_type(source.published, PartialDate | None)
    assert_type(roll.members("LN", as_of=1930), tuple[State, ...])
    assert_type(attrs.evolve(siam, name="Thailand"), State)


def fields(
    row: Membership, summit: Summit, change: Change, year: StateYear, pair: DyadYear
) -> None:
    """The types of ids, of optional fields and of rows reach the user."""
    assert_type((row.party, row.organization, row.role), tuple[PartyId, OrganizationId, Role])
    assert_type((row.id, row.spell, row.period), tuple[str, int, Period])
    assert_type((summit.id, summit.host), tuple[SummitId, StateId | None])
    assert_type(row.citations[0].source, SourceId)
    assert_type(row.alternatives, tuple[Alternative, ...])
    assert_type(KAZAKHSTAN.names, tuple[Name, ...])
    assert_type(cica.documents()[0].meeting, MeetingId | None)
    assert_type((change.before, change.memberships), tuple[Role | None, tuple[Membership, ...]])
    assert_type((year.role, year.member, year.cow), tuple[str | None, bool | None, int | None])
    assert_type((pair.joint, pair.alpha_3_2), tuple[bool | None, StateId])


# Mistakes ----------------------------------------------------------------------------------------


def dates_that_are_not() -> None:
    """A number with a point, a list, and a date where none belongs."""
    cica.members(as_of=2021.0)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a year is an int
    cica.members(as_of=[2021])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # one day at a time
    cica.members(2021)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the organization comes first
    cica.members("CICA", 2021)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # as_of is named
    cica.panel(start="1999", end=2024)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # years are ints
    Period("2002").covers(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it asks no clock


def keys_and_terms_that_are_not() -> None:
    """A code is a text, a term is of its own enumeration, and names are spelt right."""
    cica.state(398)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # codes are texts: "398"
    cica.state(OSCE)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # no state
    cica.parties()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # of which role
    cica.documents(kind=Role.MEMBER)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # another enumeration
    cica.memberships("KAZ")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # party or organization
    cica.member()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # it is members
    cica.serialize.dump_all()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # no such function


def answers_that_may_be_missing() -> None:
    """The chair may be empty, and a date unknown."""
    cica.chair().state  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018  # None
    cica.summit(7).plenary.earliest  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # noqa: B018  # None
    KAZAKHSTAN.name_on(1990).upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]  # None


def changes_that_cannot_be_made() -> None:
    """Records and answers are frozen."""
    KAZAKHSTAN.name = "Kazakstan"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # frozen
    KAZAKHSTAN.nickname = "KZ"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # no such field
    cica.members()[0] = KAZAKHSTAN  # type: ignore[index]  # pyright: ignore[reportIndexIssue]  # a tuple


def ids_of_another_kind(date: PartialDate, cited: tuple[Citation, ...]) -> None:
    """An id is minted by a record of its kind, and partial dates have no order."""
    Citation("archive")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a Source or its id
    Chairmanship(state=OSCE, period=Period(2020), citations=cited)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # no state
    Chairmanship(state=OSCE.id, period=Period(2020), citations=cited)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # no state
    Source("archive", "An archive")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # fields are named
    State(id="SIA", name="Siam")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # who says so
    cica.citations(cica.open_question("x"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it has none
    assert date < date  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]  # noqa: PLR0124  # they overlap
