"""A dataset that contradicts itself cannot be made, and says everything that is wrong."""

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from cica import (
    ActionPlan,
    Alternative,
    Capital,
    Citation,
    Dataset,
    Dimension,
    Document,
    DocumentKind,
    Edition,
    InitiativeStatus,
    InvalidDatasetError,
    Meeting,
    MeetingStatus,
    Milestone,
    Office,
    Organization,
    Period,
    Principle,
    PrincipleKind,
    Role,
    Source,
    SourceId,
    State,
)
from cica import AreaId as AnArea
from cica import DocumentId as ADocument
from cica import InitiativeId as AnInitiative
from cica import MeetingId as AMeeting
from cica import OrganizationId as AnOrganization
from cica import PartyId as AParty
from cica import StateId as AState
from invented import (
    ARIA,
    BORA,
    CATALOGUE,
    CELIA,
    CICA,
    CITED,
    MEETING,
    SOURCE,
    SUMMIT,
    TRADE,
    TRADE_COORDINATION,
    UNION,
    VISITS,
    WORLD,
    chair,
    event,
    head,
    initiative,
    role,
    with_,
)

NOBODY = AState(AParty("NOB"))
NOWHERE = AnOrganization(AParty("NOW"))
LOST = (Citation(SourceId("lost")),)
THREAT = PrincipleKind.THREAT
P, D, E, U = (
    InitiativeStatus.PROPOSED,
    InitiativeStatus.DECIDED,
    InitiativeStatus.ESTABLISHED,
    InitiativeStatus.UNDER_CONSIDERATION,
)


def plan(year: int, adopted: str | None = None) -> ActionPlan:
    """Make the plan of a year, adopted at the talks."""
    return ActionPlan(year=year, adopted=adopted, meeting=MEETING.id, citations=CITED)


def principle(key: str, order: int) -> Principle:
    """Make a principle."""
    return Principle(id=key, title=key, kind=PrincipleKind.PRINCIPLE, order=order, citations=CITED)


FAULTS: list[tuple[str, Callable[[], Dataset], list[str]]] = [
    # identity
    ("a state twice", lambda: with_(states=(ARIA, BORA, CELIA, CELIA)), ["$.states[3].id"]),
    (
        "a state with the id of an organization",
        lambda: with_(states=(ARIA, BORA, CELIA, State(id="UNI", name="U", citations=CITED))),
        ["$.organizations[1].id"],
    ),
    (
        "a meeting with the id of a summit",
        lambda: with_(meetings=(MEETING, Meeting(id="first", title="X", citations=CITED))),
        ["$.meetings[1].id"],
    ),
    (
        "two summits with a number",
        lambda: with_(summits=(SUMMIT, attrs.evolve(SUMMIT, id="second"))),
        ["$.summits[1].number"],
    ),
    (
        "two states with a code",
        lambda: with_(states=(ARIA, attrs.evolve(BORA, alpha_2="AR", numeric="001"), CELIA)),
        ["$.states[1].alpha_2", "$.states[1].numeric"],
    ),
    (
        "two plans of a year",
        lambda: with_(action_plans=(plan(2005), plan(2005))),
        ["$.action_plans[1].year"],
    ),
    (
        "two principles in a place",
        lambda: with_(principles=(principle("one", 1), principle("two", 1))),
        ["$.principles[1].order"],
    ),
    # references
    (
        "a source that is not there",
        lambda: with_(states=(ARIA, BORA, attrs.evolve(CELIA, citations=LOST))),
        ["$.states[2].citations[0].source"],
    ),
    (
        "a source of a part that is not there",
        lambda: with_(
            states=(
                ARIA,
                BORA,
                attrs.evolve(CELIA, capitals=(Capital(name="Celiapolis", citations=LOST),)),
            )
        ),
        ["$.states[2].capitals[0].citations[0].source"],
    ),
    (
        "a party and an organization that are not there",
        lambda: with_(memberships=(role(NOBODY, "2000", organization=NOWHERE),), coordinations=()),
        ["$.memberships[0].party", "$.memberships[0].organization"],
    ),
    (
        "a parent that is not there",
        lambda: with_(organizations=(CICA, attrs.evolve(UNION, parent=NOWHERE))),
        ["$.organizations[1].parent"],
    ),
    (
        "a host that is not there",
        lambda: with_(summits=(attrs.evolve(SUMMIT, host=NOBODY),)),
        ["$.summits[0].host"],
    ),
    (
        "a document of a meeting that is not there",
        lambda: with_(documents=(attrs.evolve(CATALOGUE, meeting=AMeeting("nowhere")),)),
        ["$.documents[0].meeting"],
    ),
    (
        "an initiative related to none",
        lambda: with_(
            initiatives=(attrs.evolve(initiative(), related=(AnInitiative("nothing"),)),)
        ),
        ["$.initiatives[0].related[0]"],
    ),
    (
        "an area that is not there",
        lambda: with_(priority_areas=(), measures=()),
        ["$.coordinations[0].area"],
    ),
    # time
    (
        "a role after the check",
        lambda: with_(
            memberships=(*WORLD.memberships(), role(UNION.id, "2016", organization=UNION.id))
        ),
        [f"$.memberships[{len(WORLD.memberships())}].period.start"],
    ),
    (
        "a summit held after the check",
        lambda: with_(summits=(attrs.evolve(SUMMIT, period=Period("2016-05-01", "2016-05-02")),)),
        ["$.summits[0].status"],
    ),
    (
        "two roles at once",
        lambda: with_(
            memberships=(
                role(ARIA.id, "2000-01-01"),
                role(ARIA.id, "1999", "2000-01-02", role=Role.OBSERVER),
            )
        ),
        ["$.memberships[0].period"],
    ),
    (
        "a role within another",
        lambda: with_(
            memberships=(
                role(ARIA.id, "2000", "2010"),
                role(ARIA.id, "2002", "2003", role=Role.OBSERVER),
                role(ARIA.id, "2005", "2006", role=Role.PARTNER),
            )
        ),
        ["$.memberships[1].period", "$.memberships[2].period"],
    ),
    (
        "two chairs at once",
        lambda: with_(chairmanships=(chair(ARIA.id, "2002"), chair(CELIA.id, "2006"))),
        ["$.chairmanships[1].period"],
    ),
    (
        "two heads at once",
        lambda: with_(tenures=(head("Ada", "2002", "2004-06-02"), head("Ben", "2004-05"))),
        ["$.tenures[1].period"],
    ),
    (
        "a document on a day on which the meeting did not sit",
        lambda: with_(documents=(attrs.evolve(CATALOGUE, adopted="2004-10-23"),)),
        ["$.documents[0].adopted"],
    ),
    (
        "the same after one that no meeting adopted",
        lambda: with_(
            documents=(
                attrs.evolve(CATALOGUE, id="paper", meeting=None),
                attrs.evolve(CATALOGUE, id="draft", adopted=None),
                CATALOGUE,
                attrs.evolve(CATALOGUE, id="late", adopted="2004-10-23"),
            )
        ),
        ["$.documents[3].adopted"],
    ),
    (
        "a plan on a day on which the meeting did not sit",
        lambda: with_(action_plans=(plan(2005, "2004-10-21"),)),
        ["$.action_plans[0].adopted"],
    ),
    # history
    (
        "a history out of order",
        lambda: with_(initiatives=(initiative(event("2003"), event("2002")),)),
        ["$.initiatives[0].history[1].when"],
    ),
    (
        "a status that steps back",
        lambda: with_(
            initiatives=(
                initiative(event("2001", P), event("2002", E), event("2003", D), event("2004", U)),
            )
        ),
        ["$.initiatives[0].history[2].status", "$.initiatives[0].history[3].status"],
    ),
    (
        "a coordinator that was no member",
        lambda: with_(
            coordinations=(
                attrs.evolve(TRADE_COORDINATION, state=BORA.id, period=Period("2010", "2011")),
            )
        ),
        ["$.coordinations[0].state"],
    ),
    (
        "a coordinator that was an observer",
        lambda: with_(
            coordinations=(
                attrs.evolve(TRADE_COORDINATION, state=CELIA.id, period=Period("2001", "2004")),
            )
        ),
        ["$.coordinations[0].state"],
    ),
    (
        "a measure of an edition that does not exist",
        lambda: with_(
            measures=(attrs.evolve(VISITS, editions=(Edition(2004), Edition(2005))),),
            priority_areas=(attrs.evolve(TRADE, editions=(Edition(2003),)),),
        ),
        ["$.priority_areas[0].editions[0].year", "$.measures[0].editions[1].year"],
    ),
]


@pytest.mark.parametrize(("make", "paths"), [row[1:] for row in FAULTS], ids=[r[0] for r in FAULTS])
def test_a_contradiction_is_refused(make: Callable[[], Dataset], paths: list[str]) -> None:
    """The fault is told with the path of the record, and nothing else is."""
    with pytest.raises(InvalidDatasetError) as caught:
        make()
    assert [problem.partition(": ")[0] for problem in caught.value.problems] == paths


NO_FAULTS: list[tuple[str, Callable[[], Dataset]]] = [
    ("the world itself", with_),
    ("nothing at all", lambda: Dataset(checked=2021)),
    (
        "roles that may overlap but need not",
        lambda: with_(
            memberships=(
                role(ARIA.id, "2000-01-01", "2010"),
                role(ARIA.id, "2010", role=Role.OBSERVER),
            )
        ),
    ),
    (
        "a role that follows on the day",
        lambda: with_(
            memberships=(
                role(ARIA.id, "2000-01-01", "2010-01-01"),
                role(ARIA.id, "2010-01-01", role=Role.OBSERVER),
            )
        ),
    ),
    (
        "a deputy beside a head",
        lambda: with_(
            tenures=(
                head("Ada", "2002"),
                attrs.evolve(head("Ben", "2002"), office=Office.DEPUTY_EXECUTIVE_DIRECTOR),
            )
        ),
    ),
    (
        "a document adopted in the month of the meeting",
        lambda: with_(documents=(attrs.evolve(CATALOGUE, adopted="2004-10"),)),
    ),
    (
        "an initiative that stalled and went on",
        lambda: with_(
            initiatives=(
                initiative(
                    event("2001", P), event("2002", InitiativeStatus.STALLED), event("2003", P)
                ),
            )
        ),
    ),
    (
        "a summit planned for after the check",
        lambda: with_(
            summits=(
                attrs.evolve(
                    SUMMIT,
                    period=Period("2016-05-01", "2016-05-02"),
                    status=MeetingStatus.PLANNED,
                ),
            )
        ),
    ),
    (
        "a catalogue whose year is bounded",
        lambda: with_(
            documents=(
                Document(
                    id="catalogue",
                    title="Catalogue",
                    kind=DocumentKind.CATALOGUE,
                    adopted="[2003..2005]",
                    citations=CITED,
                ),
            )
        ),
    ),
    (
        "a catalogue with one bound",
        lambda: with_(documents=(attrs.evolve(CATALOGUE, meeting=None, adopted="[..2004]"),)),
    ),
    (
        "a coordinator that may have been a member",
        lambda: with_(
            coordinations=(
                attrs.evolve(TRADE_COORDINATION, state=BORA.id, period=Period("[..2000-06-01]")),
            )
        ),
    ),
]


@pytest.mark.parametrize("make", [row[1] for row in NO_FAULTS], ids=[row[0] for row in NO_FAULTS])
def test_what_could_be_true_is_taken(make: Callable[[], Dataset]) -> None:
    """What the evidence does not refute is no contradiction."""
    assert isinstance(make(), Dataset)


def test_all_problems_are_told_at_once() -> None:
    """Whoever mends a dataset sees everything that is wrong with it."""
    with pytest.raises(InvalidDatasetError) as caught:
        Dataset(
            states=(
                State(id="ARI", name="Aria", citations=LOST),
                State(id="ARI", name="Aria", citations=LOST),
            ),
            organizations=(Organization(id="O", name="O", parent=NOWHERE, citations=LOST),),
            measures=(
                attrs.evolve(VISITS, dimension=Dimension.HUMAN, area=TRADE.id, citations=LOST),
            ),
            checked=2021,
        )
    paths = [problem.partition(": ")[0] for problem in caught.value.problems]
    assert paths == [
        "$.states[1].id",
        "$.states[0].citations[0].source",
        "$.states[1].citations[0].source",
        "$.organizations[0].parent",
        "$.organizations[0].citations[0].source",
        "$.measures[0].area",
        "$.measures[0].citations[0].source",
        "$.measures[0].editions[0].year",
    ]
    assert str(caught.value).startswith("8 problems:\n  $.states[1].id: 'ARI'")


def test_a_long_list_of_problems_is_cut_in_the_message_only() -> None:
    """A message stays readable; the field has everything."""
    sources = (SOURCE, *(Source(id="archive", title="Again") for _ in range(100)))
    with pytest.raises(InvalidDatasetError) as caught:
        Dataset(sources=sources, checked=2021)
    assert len(caught.value.problems) == 100
    assert str(caught.value).endswith("and 40 more in .problems")
    one = InvalidDatasetError(("$: broken",))
    assert str(one) == "1 problem:\n  $: broken"
    two = InvalidDatasetError(("$: broken", "$: again"))
    assert str(two) == "2 problems:\n  $: broken\n  $: again"
    assert two.args == (("$: broken", "$: again"),)


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("memberships", role(ARIA.id, "[2000..]")),
        ("chairmanships", chair(ARIA.id, "[2000..]")),
        ("tenures", head("Ada", "[2000..]")),
        ("documents", CATALOGUE),
        ("initiatives", initiative()),
        ("priority_areas", TRADE),
        ("measures", VISITS),
        ("coordinations", TRADE_COORDINATION),
        ("milestones", Milestone(id="start", title="Start", citations=CITED)),
        ("principles", attrs.evolve(principle("one", 1), kind=None)),
        ("organizations", CICA),
        ("meetings", MEETING),
        ("states", ARIA),
        ("sources", SOURCE),
    ],
)
def test_an_id_is_that_of_one_record(kind: str, row: Any) -> None:
    """Of each kind; where the id is put together, of one with the same parts."""
    rows = WORLD.records()[kind] if kind in {"states", "sources", "organizations"} else (row,)
    with pytest.raises(InvalidDatasetError) as caught:
        with_(**{kind: (*rows, row)})
    paths = [problem.partition(": ")[0] for problem in caught.value.problems]
    assert f"$.{kind}[{len(rows)}].id" in paths


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (InitiativeStatus.UNDER_CONSIDERATION, InitiativeStatus.PROPOSED),
        (InitiativeStatus.DECIDED, InitiativeStatus.UNDER_CONSIDERATION),
        (InitiativeStatus.ESTABLISHED, InitiativeStatus.DECIDED),
        (InitiativeStatus.OPERATIONAL, InitiativeStatus.DECIDED),
        (InitiativeStatus.CONCLUDED, InitiativeStatus.ESTABLISHED),
        (InitiativeStatus.CONCLUDED, InitiativeStatus.OPERATIONAL),
    ],
)
def test_a_step_is_forward(before: InitiativeStatus, after: InitiativeStatus) -> None:
    """Each status is as far as the one before it, or farther."""
    with_(initiatives=(initiative(event("2001", after), event("2002", before)),))
    with pytest.raises(InvalidDatasetError, match="step back"):
        with_(initiatives=(initiative(event("2001", before), event("2002", after)),))
    stalled = event("2002", InitiativeStatus.STALLED)
    with pytest.raises(InvalidDatasetError, match="step back"):
        with_(initiatives=(initiative(event("2001", before), stalled, event("2003", after)),))


def test_a_secretary_general_heads_the_secretariat() -> None:
    """As an Executive Director does: the two are not there at once, and two of them are not."""
    general = attrs.evolve(head("Ben", "2003"), office=Office.SECRETARY_GENERAL)
    with pytest.raises(InvalidDatasetError, match=r"^1 problem:\n  \$\.tenures\[1\]"):
        with_(tenures=(head("Ada", "2002"), general))
    with pytest.raises(InvalidDatasetError, match="two head"):
        with_(tenures=(general, attrs.evolve(general, person="Cy", period=Period("2004"))))
    following = with_(tenures=(head("Ada", "2002", "2003"), general))
    heads = [following.head_of_secretariat(as_of=year) for year in (2002, 2003)]
    assert [tenure and tenure.person for tenure in heads] == ["Ada", "Ben"]


def test_a_reference_is_looked_at_where_nothing_else_is_left_out() -> None:
    """Of a record that has all that it can have, too."""
    with pytest.raises(InvalidDatasetError) as caught:
        Dataset(
            sources=(SOURCE,), states=(ARIA,), memberships=(role(ARIA.id, "2000"),), checked=2021
        )
    assert caught.value.problems == (
        "$.memberships[0].organization: 'CICA' is none of the organizations of the dataset",
    )


def test_a_role_that_is_never_sure_overlaps_nothing() -> None:
    """It hides no overlap of others either."""
    unsure = role(ARIA.id, "2001", "[2001-12-31..2003]", role=Role.OBSERVER)
    sure = role(ARIA.id, "2000-01-01", "2010")
    assert with_(memberships=(sure, unsure)).role("ARI", as_of="2001-12-31") is Role.MEMBER
    second = role(ARIA.id, "2005", role=Role.PARTNER)
    with pytest.raises(InvalidDatasetError) as caught:
        with_(memberships=(sure, unsure, second))
    assert [problem.partition(": ")[0] for problem in caught.value.problems] == [
        "$.memberships[2].period"
    ]


def test_a_principle_points_to_a_document() -> None:
    """One that the dataset has."""
    one = principle("one", 1)
    with_(principles=(attrs.evolve(one, document=CATALOGUE.id),))
    with pytest.raises(InvalidDatasetError) as caught:
        with_(principles=(attrs.evolve(one, document=ADocument("lost")),))
    assert caught.value.problems == (
        "$.principles[0].document: 'lost' is none of the documents of the dataset",
    )


# Sentences ---------------------------------------------------------------------------------------

SEAT = role(ARIA.id, "2000-01-01")
SENTENCES: list[tuple[Callable[[], Dataset], list[str]]] = [
    (
        lambda: with_(sources=(SOURCE, SOURCE)),
        ["$.sources[1].id: 'archive' is the id of $.sources[0] as well"],
    ),
    (
        lambda: with_(
            memberships=(SEAT, attrs.evolve(SEAT, note="Again.")), tenures=(), chairmanships=()
        ),
        [
            (
                "$.memberships[1].id: 'ARI/CICA/member/2000-01-01' is the id of $.memberships[0] "
                "as well"
            ),
            (
                "$.memberships[1].period: 'ARI' has a role in 'CICA' twice at once, here and at "
                "$.memberships[0]"
            ),
        ],
    ),
    (
        lambda: with_(principles=(principle("one", 2), principle("two", 1), principle("six", 2))),
        ["$.principles[2].order: 2 is the place of $.principles[0] as well"],
    ),
    (
        lambda: with_(
            meetings=(MEETING, attrs.evolve(MEETING, id="tea", chair=NOBODY, host=NOBODY))
        ),
        [
            "$.meetings[1].host: 'NOB' is none of the states of the dataset",
            "$.meetings[1].chair: 'NOB' is none of the states of the dataset",
        ],
    ),
    (
        lambda: with_(
            documents=(attrs.evolve(CATALOGUE, meeting=AMeeting("lost")),),
            memberships=(*WORLD.memberships(), role(NOBODY, "2000")),
            measures=(attrs.evolve(VISITS, area=AnArea("lost")),),
        ),
        [
            "$.memberships[7].party: 'NOB' is none of the states or organizations of the dataset",
            "$.documents[0].meeting: 'lost' is none of the summits or meetings of the dataset",
            "$.measures[0].area: 'lost' is none of the priority areas of the dataset",
        ],
    ),
    (
        lambda: with_(
            states=(
                ARIA,
                attrs.evolve(BORA, alternatives=(Alternative("nam", "Bora", CITED, "Worn."),)),
                attrs.evolve(
                    CELIA,
                    alternatives=(
                        Alternative("name", "Celya", CITED, "Old."),
                        Alternative("names.period", "1999", CITED, "Old."),
                        Alternative("period.start", "1999", CITED, "Old."),
                    ),
                ),
            )
        ),
        [
            "$.states[1].alternatives[0].field: 'nam' is no field of a State",
            "$.states[2].alternatives[2].field: 'period.start' is no field of a State",
        ],
    ),
    (
        lambda: with_(
            chairmanships=(chair(ARIA.id, "2015-07-01"),),
            tenures=(head("Ada", "2015-07"),),
            summits=(attrs.evolve(SUMMIT, period=Period("2015-07-01")),),
        ),
        [
            (
                "$.chairmanships[0].period.start: 2015-07-01 is after the day to which the dataset "
                "was checked; give it a later 'checked'"
            ),
            (
                "$.tenures[0].period.start: 2015-07 is after the day to which the dataset was "
                "checked; give it a later 'checked'"
            ),
            (
                "$.summits[0].status: 'first' cannot be known as held on 2015-07-01, after the day "
                "to which the dataset was checked"
            ),
        ],
    ),
    (
        lambda: with_(
            chairmanships=(chair(CELIA.id, "2006", "2008"), chair(ARIA.id, "2006-12-30", "2009"))
        ),
        [
            (
                "$.chairmanships[0].period: two are in the chair at once, here and at "
                "$.chairmanships[1]"
            ),
        ],
    ),
    (
        lambda: with_(tenures=(head("Ada", "2002"), head("Ben", "2003"), head("Cy", "2004"))),
        [
            "$.tenures[1].period: two head the Secretariat at once, here and at $.tenures[0]",
            "$.tenures[2].period: two head the Secretariat at once, here and at $.tenures[0]",
        ],
    ),
    (
        lambda: with_(
            tenures=(head("Ada", "2002", "2006"), head("Ben", "2003"), head("Cy", "2007"))
        ),
        [
            "$.tenures[1].period: two head the Secretariat at once, here and at $.tenures[0]",
            "$.tenures[2].period: two head the Secretariat at once, here and at $.tenures[1]",
        ],
    ),
    (
        lambda: with_(documents=(attrs.evolve(CATALOGUE, adopted="2004-10-21"),)),
        ["$.documents[0].adopted: 2004-10-21 is no day on which the meeting 'talks' sat"],
    ),
    (
        lambda: with_(initiatives=(initiative(event("2003", E), event("2002"), event("2002", U)),)),
        [
            "$.initiatives[0].history[1].when: 2002 comes after 2003 in the history",
            (
                "$.initiatives[0].history[2].status: 'under-consideration' is a step back; "
                "leave it out"
            ),
        ],
    ),
    (
        lambda: with_(
            coordinations=(attrs.evolve(TRADE_COORDINATION, period=Period("1999", "2000-01-01")),)
        ),
        ["$.coordinations[0].state: 'ARI' was no member of CICA while it coordinated"],
    ),
    (
        lambda: with_(measures=(attrs.evolve(VISITS, editions=(Edition(2004), Edition(2021))),)),
        [
            (
                "$.measures[0].editions[1].year: no catalogue was adopted in 2021; add its "
                "document or mend the year"
            )
        ],
    ),
]


@pytest.mark.parametrize(("make", "problems"), SENTENCES, ids=range(len(SENTENCES)))
def test_a_problem_says_where_and_what(make: Callable[[], Dataset], problems: list[str]) -> None:
    """The path of the record, the value, and what it is at odds with."""
    with pytest.raises(InvalidDatasetError) as caught:
        make()
    assert list(caught.value.problems) == problems


def test_sixty_problems_are_shown_and_more_are_counted() -> None:
    """The sixtieth is still in the message."""
    sixty = InvalidDatasetError(tuple(f"${n}: x" for n in range(60)))
    assert str(sixty).startswith("60 problems:\n  $0: x\n  $1: x\n")
    assert str(sixty).endswith("\n  $59: x")
    more = InvalidDatasetError(tuple(f"${n}: x" for n in range(61)))
    assert str(more).endswith("\n  $59: x\n  … and 1 more in .problems")


@pytest.mark.parametrize(
    "changes",
    [
        {"chairmanships": (chair(ARIA.id, "2015-06-30"),)},
        {"chairmanships": (chair(ARIA.id, "2015"),)},
        {"summits": (attrs.evolve(SUMMIT, period=Period("2015-06-30")),)},
        {"summits": (attrs.evolve(SUMMIT, period=None),)},
        {"documents": (attrs.evolve(CATALOGUE, adopted="[2004-10-22..2004-11-30]"),)},
        {"documents": (attrs.evolve(CATALOGUE, meeting=None, adopted="2004-01-01"),)},
        {"documents": (attrs.evolve(CATALOGUE, adopted="[2004-10-22..]"),)},
        {"documents": (CATALOGUE, attrs.evolve(CATALOGUE, id="draft", adopted=None))},
        {"initiatives": (initiative(event("2001", P), event("2002", E), event("2002", E)),)},
        {"initiatives": (initiative(event("2001", P), event("2001", P), event("2001-12-31", U)),)},
        {
            "initiatives": (
                initiative(event("2001", E), event("2002", InitiativeStatus.OPERATIONAL)),
            )
        },
        {
            "initiatives": (
                initiative(event("2001", InitiativeStatus.OPERATIONAL), event("2002", E)),
            )
        },
        {"coordinations": (attrs.evolve(TRADE_COORDINATION, period=Period("1999", "2000-01-02")),)},
        {"coordinations": (attrs.evolve(TRADE_COORDINATION, period=Period("2015-06-30")),)},
        {"principles": (principle("one", 1), attrs.evolve(principle("two", 1), kind=None))},
        {
            "principles": (
                attrs.evolve(principle("one", 1), kind=None),
                attrs.evolve(principle("two", 1), kind=None),
            )
        },
        {"principles": (principle("one", 1), attrs.evolve(principle("two", 1), kind=THREAT))},
        {"tenures": (head("Ada", "2002", "2004-05"), head("Ben", "2004-05-31"))},
        {"chairmanships": (chair(ARIA.id, "[2002..]"), chair(CELIA.id, "2004-12-31"))},
    ],
    ids=range(19),
)
def test_what_is_just_possible_is_taken(changes: dict[str, Any]) -> None:
    """On the very day, in the same step, of another kind: nothing is at odds."""
    assert isinstance(with_(**changes), Dataset)
