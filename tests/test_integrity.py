"""A dataset that contradicts itself cannot be made, and reports everything that is wrong."""

from typing import Any, TypeAlias

import attrs
import pytest

from cica import (
    ActionPlan,
    Alternative,
    Capital,
    Citation,
    Dataset,
    Document,
    Edition,
    Explanation,
    InvalidDatasetError,
    ListedDay,
    Meeting,
    Milestone,
    Name,
    OpenQuestion,
    Organization,
    Period,
    Principle,
    PublishedEntry,
    PublishedList,
    RecordKey,
    Source,
    State,
    Summit,
)
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

NOTHING: Any = "nothing"
FUND: Any = "fund"
FIRST: Any = "s1"
LOST: Any = (Citation("lost"),)  # type: ignore[arg-type]  # the id of a source that is not there
NOBODY = State(id="NOB", name="Nobody", citations=CITED)
NOWHERE = Organization(id="NOW", name="Nowhere", citations=CITED)
Fault: TypeAlias = tuple[str, dict[str, Any], list[tuple[str, str]]]


def supporting(*names: str) -> tuple[Citation, ...]:
    """Make a citation that supports fields."""
    return (Citation(SOURCE, supports=names),)


def rival(field: str, value: str = "2001") -> Alternative:
    """Make a rival value."""
    return Alternative(field, value, CITED, "It is a slip.")


def plan(year: int, adopted: str | None = None, **fields: Any) -> ActionPlan:
    """Make the plan of a year, adopted at the talks."""
    return ActionPlan(year=year, adopted=adopted, meeting=MEETING, citations=CITED, **fields)


def principle(key: str, order: int, kind: str | None = "principle") -> Principle:
    """Make a principle."""
    return Principle(id=key, title=key, kind=kind, order=order, citations=CITED)


def summit(number: int, **fields: Any) -> Summit:
    """Make a summit."""
    return Summit(id=f"s{number}", number=number, title="A summit", citations=CITED, **fields)


def coordination(state: State, *period: str, **fields: Any) -> Any:
    """Make a coordination of trade."""
    return attrs.evolve(TRADE_COORDINATION, state=state, period=Period(*period), **fields)


def asked(id_: str, record: str, field: str = "") -> OpenQuestion:
    """Make a question about a field of a record."""
    return OpenQuestion(
        id=id_, question="Q?", record=record, field=field, searched="All.", searched_on="2015"
    )


def organization(**fields: Any) -> tuple[Organization, ...]:
    """Return the organizations of the world with another union."""
    return (CICA, attrs.evolve(UNION, **fields))


IDENTITY: list[Fault] = [
    ("a state twice", {"states": (ARIA, BORA, CELIA, CELIA)}, [("states[3].id", "CEL")]),
    (
        "a state with the id of an organization",
        {"states": (ARIA, BORA, CELIA, State(id="UNI", name="U", citations=CITED))},
        [("organizations[1].id", "UNI")],
    ),
    (
        "a meeting with the id of a summit",
        {"meetings": (MEETING, Meeting(id="first", title="X", citations=CITED))},
        [("meetings[1].id", "first")],
    ),
    (
        "two summits with a number",
        {"summits": (SUMMIT, attrs.evolve(SUMMIT, id="second"))},
        [("summits[1].number", "second")],
    ),
    (
        "two plans of a year",
        {"action_plans": (plan(2005), plan(2005))},
        [("action_plans[1].id", "2005"), ("action_plans[1].year", "2005")],
    ),
    (
        "two principles in a place",
        {"principles": (principle("one", 1), principle("two", 1))},
        [("principles[1].order", "two")],
    ),
    (
        "a membership with the spell of another",
        {"memberships": (role(ARIA, "2000", "2001"), role(ARIA, "2003"))},
        [("memberships[1].id", "ARI/CICA/member")],
    ),
]
REFERENCES: list[Fault] = [
    (
        "a source",
        {"states": (ARIA, BORA, attrs.evolve(CELIA, citations=LOST))},
        [("states[2].citations[0].source", "CEL")],
    ),
    (
        "a source of a part",
        {
            "states": (
                ARIA,
                BORA,
                attrs.evolve(CELIA, capitals=(Capital(name="C", citations=LOST),)),
            )
        },
        [("states[2].capitals[0].citations[0].source", "CEL")],
    ),
    (
        "a party and an organization",
        {"memberships": (role(NOBODY, "2000", organization=NOWHERE),), "coordinations": ()},
        [
            ("memberships[0].party", "NOB/NOW/member"),
            ("memberships[0].organization", "NOB/NOW/member"),
        ],
    ),
    (
        "a record that was searched for",
        {
            "open_questions": (
                asked("q", "documents/lost"),
                asked("r", "catalogue"),
                asked("s", "papers/catalogue"),
                asked("t", "memberships/ARI/CICA/member", "period.start"),
                asked("u", ""),
            )
        },
        [(f"open_questions[{place}].record", key) for place, key in enumerate("qrs")],
    ),
    (
        "a parent",
        {"organizations": organization(parent=NOWHERE)},
        [("organizations[1].parent", "UNI")],
    ),
    ("a host", {"summits": (attrs.evolve(SUMMIT, host=NOBODY),)}, [("summits[0].host", "first")]),
    (
        "the organization of a summit",
        {"summits": (attrs.evolve(SUMMIT, organization=NOWHERE),)},
        [("summits[0].organization", "first")],
    ),
    (
        "a meeting",
        {"documents": (attrs.evolve(CATALOGUE, meeting=summit(9)),)},
        [("documents[0].meeting", "catalogue")],
    ),
    (
        "a related initiative",
        {"initiatives": (attrs.evolve(initiative(), related=(NOTHING,)),)},
        [("initiatives[0].related[0]", "fund")],
    ),
    ("an area", {"priority_areas": ()}, [("coordinations[0].area", "trade/coordinator/ARI")]),
    (
        "a document",
        {"principles": (attrs.evolve(principle("one", 1), document=NOTHING),)},
        [("principles[0].document", "one")],
    ),
]
SELF: list[Fault] = [
    (
        "a parent",
        {"organizations": organization(parent=UNION)},
        [("organizations[1].parent", "UNI")],
    ),
    (
        "a parent's parent",
        {"organizations": (attrs.evolve(CICA, parent=UNION), attrs.evolve(UNION, parent=CICA))},
        [("organizations[0].parent", "CICA"), ("organizations[1].parent", "UNI")],
    ),
    (
        "a member",
        {"memberships": (*WORLD.memberships(), role(CICA, "2001"))},
        [("memberships[7].party", "CICA/CICA/member")],
    ),
    (
        "a related initiative",
        {"initiatives": (attrs.evolve(initiative(), related=(FUND,)),)},
        [("initiatives[0].related[0]", "fund")],
    ),
]
FIELDS: list[Fault] = [
    (
        "the field of a question",
        {
            "open_questions": (
                asked("q", "documents/catalogue", "adoptet"),
                asked("r", "documents/catalogue", "adopted"),
                asked("s", "documents/catalogue", "citations"),
            )
        },
        [("open_questions[0].field", "q")],
    ),
    *(
        (
            f"the rival value of {field}",
            {"memberships": (attrs.evolve(role(ARIA, "2000"), alternatives=(rival(field),)),)},
            [("memberships[0].alternatives[0].field", "ARI/CICA/member")],
        )
        for field in ("period.strat", "id", "nothing", "citations", "alternatives", "role.value")
    ),
    *(
        (
            f"a rival value that is not a date: {value}",
            {"memberships": (attrs.evolve(role(ARIA, "2000"), alternatives=(one,)),)},
            [("memberships[0].alternatives[0].value", "ARI/CICA/member")],
        )
        for value in ("soon", "2001-13")
        for one in (rival("period.start", value),)
    ),
    (
        "a rival value of a date that is not one",
        {"documents": (attrs.evolve(CATALOGUE, alternatives=(rival("adopted", "soon"),)),)},
        [("documents[0].alternatives[0].value", "catalogue")],
    ),
    (
        "a citation that supports what is not a field",
        {"memberships": (attrs.evolve(role(ARIA, "2000"), citations=supporting("note", "end")),)},
        [("memberships[0].citations[0].supports", "ARI/CICA/member")],
    ),
    (
        "a citation of a part that supports a field of the whole",
        {
            "states": (
                attrs.evolve(ARIA, names=(Name(name="Arya", citations=supporting("alpha_2")),)),
                BORA,
                CELIA,
            )
        },
        [("states[0].names[0].citations[0].supports", "ARI")],
    ),
]
LATER = "2015-07-01"
CHECKED: list[Fault] = [
    (
        "a membership",
        {"memberships": (role(ARIA, LATER),)},
        [("memberships[0].period.start", "ARI/CICA/member")],
    ),
    (
        "a chair",
        {"chairmanships": (chair(ARIA, LATER),)},
        [("chairmanships[0].period.start", "ARI")],
    ),
    (
        "a head",
        {"tenures": (head("Ada", "2015-07"),)},
        [("tenures[0].period.start", "Ada/executive-director")],
    ),
    (
        "a summit",
        {"summits": (summit(1, period=Period(LATER)),)},
        [("summits[0].period.start", "s1")],
    ),
    ("a plenary", {"summits": (summit(1, plenary=LATER),)}, [("summits[0].plenary", "s1")]),
    (
        "a meeting",
        {"meetings": (MEETING, attrs.evolve(MEETING, id="tea", period=Period(LATER)))},
        [("meetings[1].period.start", "tea")],
    ),
    (
        "a document",
        {"documents": (CATALOGUE, Document(id="d", title="D", adopted=LATER, citations=CITED))},
        [("documents[1].adopted", "d")],
    ),
    (
        "a milestone",
        {"milestones": (Milestone(id="m", title="M", when="2050", citations=CITED),)},
        [("milestones[0].when", "m")],
    ),
    (
        "a plan",
        {"action_plans": (attrs.evolve(plan(2016, LATER), meeting=None),)},
        [("action_plans[0].adopted", "2016")],
    ),
    (
        "a founding",
        {"organizations": organization(founded=LATER), "memberships": ()},
        [("organizations[1].founded", "UNI")],
    ),
    (
        "a source",
        {"sources": (SOURCE, Source(id="s", title="S", published=LATER))},
        [("sources[1].published", "s")],
    ),
    (
        "an event",
        {"initiatives": (initiative(event("2001"), event(LATER)),)},
        [("initiatives[0].history[1].when", "fund")],
    ),
    (
        "a name",
        {
            "states": (
                ARIA,
                BORA,
                attrs.evolve(CELIA, names=(Name(name="C", period=Period(LATER), citations=CITED),)),
            )
        },
        [("states[2].names[0].period.start", "CEL")],
    ),
    (
        "a coordination",
        {"coordinations": (coordination(ARIA, LATER),)},
        [("coordinations[0].period.start", "trade/coordinator/ARI")],
    ),
]
OVERLAP: list[Fault] = [
    (
        "two roles",
        {"memberships": (role(ARIA, "2000-01-01"), role(ARIA, "1999", "2000-01-02", "observer"))},
        [("memberships[0].period", "ARI/CICA/member")],
    ),
    (
        "a role within another",
        {
            "memberships": (
                role(ARIA, "2000", "2010"),
                role(ARIA, "2002", "2003", "observer"),
                role(ARIA, "2005", "2006", "partner"),
            )
        },
        [
            ("memberships[0].period", "ARI/CICA/member"),
            ("memberships[2].period", "ARI/CICA/partner"),
        ],
    ),
    (
        "a role of one year within a longer one, though on no day surely",
        {
            "memberships": (
                role(ARIA, "2000-01-01"),
                role(ARIA, "2006", "2006", "observer"),
            )
        },
        [("memberships[0].period", "ARI/CICA/member")],
    ),
    (
        "two chairs",
        {"chairmanships": (chair(ARIA, "2002"), chair(CELIA, "2006"))},
        [("chairmanships[1].period", "CEL")],
    ),
    (
        "two heads",
        {"tenures": (head("Ada", "2002", "2004-06-02"), head("Ben", "2004-05"))},
        [("tenures[1].period", "Ben/executive-director")],
    ),
    (
        "a secretary general beside an executive director",
        {"tenures": (head("Ada", "2002"), head("Ben", "2003", office="secretary-general"))},
        [("tenures[1].period", "Ben/secretary-general")],
    ),
    (
        "two roles that had both begun by the day of the check",
        {
            "memberships": (
                role(ARIA, "2000-01-01"),
                role(BORA, "2001", "2015-09"),
                role(BORA, "2015", None, "observer"),
            )
        },
        [("memberships[2].period", "BOR/CICA/observer")],
    ),
]
SEAT = {"memberships": (role(BORA, "1992", "1995", organization=UNION),)}
LIFE: list[Fault] = [
    (
        "a dissolution before the founding",
        {"organizations": organization(founded="2000", dissolved="1999"), "memberships": ()},
        [("organizations[1].dissolved", "UNI")],
    ),
    (
        "a membership before the founding",
        {"organizations": organization(founded="1993"), **SEAT},
        [("memberships[0].period.start", "BOR/UNI/member")],
    ),
    (
        "a membership after the end",
        {"organizations": organization(dissolved="1994-01-01"), **SEAT},
        [("memberships[0].period.end", "BOR/UNI/member")],
    ),
]
MEETINGS: list[Fault] = [
    (
        "a document after the meeting",
        {"documents": (attrs.evolve(CATALOGUE, adopted="2004-10-23"),)},
        [("documents[0].adopted", "catalogue")],
    ),
    (
        "a document long after a meeting whose end is not known",
        {
            "meetings": (attrs.evolve(MEETING, period=Period("2004-10-22")),),
            "documents": (attrs.evolve(CATALOGUE, adopted="2004-12-01"),),
        },
        [("documents[0].adopted", "catalogue")],
    ),
    (
        "a document on another day than a summit that is known by its plenary",
        {
            "summits": (summit(1, plenary="2002-06-04"),),
            "documents": (
                CATALOGUE,
                attrs.evolve(CATALOGUE, id="act", meeting=FIRST, adopted="2002-06-05"),
            ),
        },
        [("documents[1].adopted", "act")],
    ),
    (
        "a plan before the meeting",
        {"action_plans": (plan(2005, "2004-10-21"),)},
        [("action_plans[0].adopted", "2005")],
    ),
    (
        "a plenary outside its summit",
        {"summits": (attrs.evolve(SUMMIT, plenary="2002-06-06"),)},
        [("summits[0].plenary", "first")],
    ),
    (
        "a plenary on another day than a summit without an end",
        {"summits": (summit(1, period=Period("2002-06-04"), plenary="2003"),)},
        [("summits[0].plenary", "s1")],
    ),
    (
        "the second summit before the first",
        {"summits": (summit(1, plenary="2010"), summit(2, plenary="2002"))},
        [("summits[1].number", "s2")],
    ),
    (
        "the third summit before the first, with one between that may be at any time",
        {
            "summits": (
                summit(3, plenary="2002"),
                summit(2, plenary="[..2014]"),
                summit(1, plenary="2010"),
            )
        },
        [("summits[0].number", "s3")],
    ),
]
HISTORY: list[Fault] = [
    (
        "an event that is certainly before the one before it",
        {"initiatives": (initiative(event("2003"), event("2002")),)},
        [("initiatives[0].history[1].when", "fund")],
    ),
    (
        "a status that steps back",
        {
            "initiatives": (
                initiative(
                    event("2001", "proposed"),
                    event("2002", "established"),
                    event("2003", "decided"),
                    event("2004", "under-consideration"),
                ),
            )
        },
        [
            ("initiatives[0].history[2].status", "fund"),
            ("initiatives[0].history[3].status", "fund"),
        ],
    ),
    (
        "a status that steps back after a standstill",
        {
            "initiatives": (
                initiative(
                    event("2001", "decided"), event("2002", "stalled"), event("2003", "proposed")
                ),
            )
        },
        [("initiatives[0].history[2].status", "fund")],
    ),
]
COORDINATION: list[Fault] = [
    (
        "a coordinator that had left",
        {"coordinations": (coordination(BORA, "2010", "2011"),)},
        [("coordinations[0].state", "trade/coordinator/BOR")],
    ),
    (
        "a coordinator that was an observer",
        {"coordinations": (coordination(CELIA, "2001", "2004"),)},
        [("coordinations[0].state", "trade/coordinator/CEL")],
    ),
    (
        "a coordinator on a day before it joined",
        {"coordinations": (coordination(ARIA, "1999", "2000-01-01"),)},
        [("coordinations[0].state", "trade/coordinator/ARI")],
    ),
    (
        "a coordination of another dimension than its area",
        {"coordinations": (attrs.evolve(TRADE_COORDINATION, dimension="human"),)},
        [("coordinations[0].dimension", "trade/coordinator/ARI")],
    ),
    (
        "a measure of another dimension than its area",
        {"measures": (attrs.evolve(VISITS, area=TRADE),)},
        [("measures[0].dimension", "visits")],
    ),
    (
        "editions of years without a catalogue",
        {
            "measures": (attrs.evolve(VISITS, editions=(Edition(2004), Edition(2005))),),
            "priority_areas": (attrs.evolve(TRADE, editions=(Edition(2003),)),),
        },
        [
            ("priority_areas[0].editions[0].year", "trade"),
            ("measures[0].editions[1].year", "visits"),
        ],
    ),
]

LIST = PublishedList(
    id="list",
    title="A list",
    organization=CICA,
    unit="state-year",
    first=2000,
    last=2010,
    scheme=("member", "observer"),
    roles=("member",),
    citations=CITED,
)


def listed(**fields: Any) -> dict[str, Any]:
    """Make a world with a published list and an entry of it, or an explanation."""
    years = {"list": LIST, "first": 2000, "last": 2001, **fields}
    if "cause" in fields:
        row = Explanation(**years, text="A rule.", citations=CITED)
        return {"published_lists": (LIST,), "explanations": (row,)}
    return {"published_lists": (LIST,), "published_entries": (PublishedEntry(**years),)}


def changed(**fields: Any) -> dict[str, Any]:
    """Make a world with a published list that has other fields."""
    return {"published_lists": (attrs.evolve(LIST, **fields),)}


ENTRY = "published_entries[0]."
PUBLISHED: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("year", changed(first=2011), [("published_lists[0].last", "list")]),
    (
        "year",
        changed(days=(ListedDay(1999, "1999-06-30"), ListedDay(2000, "2000-06-30"))),
        [("published_lists[0].days[0].year", "list")],
    ),
    ("role", changed(roles=("member", "partner")), [("published_lists[0].roles", "list")]),
    (
        "year",
        listed(party=ARIA, role="member", first=2001, last=2000),
        [(f"{ENTRY}last", "list/ARI/member/2001")],
    ),
    ("year", listed(cause="rule", last=1999), [("explanations[0].last", "list/all/any/2000")]),
    (
        "year",
        listed(name="Arya", role="member", first=1999),
        [(f"{ENTRY}first", "list/Arya/member/1999")],
    ),
    (
        "year",
        listed(name="Arya", role="member", last=2011),
        [(f"{ENTRY}first", "list/Arya/member/2000")],
    ),
    (
        "role",
        listed(party=ARIA, role="observer"),
        [(f"{ENTRY}role", "list/ARI/observer/2000")],
    ),
    (
        "reference",
        {**listed(name="Arya", role="member"), "published_lists": ()},
        [(f"{ENTRY}list", "list/Arya/member/2000")],
    ),
    ("count", listed(role="member"), [(f"{ENTRY}count", "list//member/2000")]),
    (
        "count",
        listed(party=ARIA, role="member", count=3, counted="states"),
        [(f"{ENTRY}count", "list/states/member/2000")],
    ),
    ("count", listed(role="member", count=3), [(f"{ENTRY}count", "list//member/2000")]),
]


@pytest.mark.parametrize(("rule", "changes", "found"), PUBLISHED, ids=range(len(PUBLISHED)))
def test_a_contradiction_in_a_published_list_is_refused(
    rule: str, changes: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    """Years in order and within those of the list, roles of its scheme, a party or a number."""
    test_a_contradiction_is_refused(rule, changes, found)


def test_what_a_published_list_says_is_taken() -> None:
    """Counts, parties in its roles, and days of its years are accepted."""
    for changes in (
        listed(party=ARIA, role="member"),
        listed(name="Arya", role="observer"),
        listed(party=UNION, role="observer"),
        listed(role="member", count=3, counted="states"),
        listed(cause="open", party=BORA),
        changed(days=(ListedDay(2010, "2010-06"),)),
    ):
        assert with_(**changes).published_lists()


FAULTS = [
    pytest.param(rule, changes, found, id=f"{rule}: {what}")
    for rule, faults in [
        ("identity", IDENTITY),
        ("reference", REFERENCES),
        ("self", SELF),
        ("field", FIELDS),
        ("checked", CHECKED),
        ("overlap", OVERLAP),
        ("life", LIFE),
        ("meeting", MEETINGS[:-2]),
        ("sequence", MEETINGS[-2:]),
        ("order", HISTORY),
        ("member", COORDINATION[:3]),
        ("dimension", COORDINATION[3:5]),
        ("edition", COORDINATION[5:]),
    ]
    for what, changes, found in faults
]


@pytest.mark.parametrize(("rule", "changes", "found"), FAULTS)
def test_a_contradiction_is_refused(
    rule: str, changes: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    """Each problem has the path, the record and the rule, and there is no other problem."""
    if "memberships" in changes:  # that of the coordinator among them
        changes = {"coordinations": (), **changes}
    with pytest.raises(InvalidDatasetError) as caught:
        with_(**changes)
    expected = [(f"$.{path}", RecordKey(path.partition("[")[0], key), rule) for path, key in found]
    problems = [problem[:3] for problem in caught.value.problems]
    assert problems == expected


POSSIBLE: list[tuple[str, dict[str, Any]]] = [
    ("nothing changed", {}),
    (
        "roles of which one may follow the other",
        {"memberships": (role(ARIA, "2000-01-01", "2010"), role(ARIA, "2010", None, "observer"))},
    ),
    (
        "roles of one day, one after the other",
        {
            "memberships": (
                role(ARIA, "2000-01-01", "2010-01-01"),
                role(ARIA, "2010-01-01", None, "observer"),
            )
        },
    ),
    (
        "two roles of one year of which each may be the first",
        {
            "memberships": (
                role(ARIA, "2000-01-01"),
                role(BORA, "2006", "2006"),
                role(BORA, "2006", "2006", "observer"),
            )
        },
    ),
    ("a deputy beside a head", {"tenures": (head("A", "2002"), head("B", "2002", office="other"))}),
    (
        "chairs of two organizations at once",
        {"chairmanships": (chair(ARIA, "2002"), chair(CELIA, "2002", organization=UNION))},
    ),
    (
        "summits of two organizations with one number",
        {"summits": (summit(1), attrs.evolve(SUMMIT, id="u", organization=UNION))},
    ),
    ("plans of two organizations", {"action_plans": (plan(2005), plan(2005, organization=UNION))}),
    (
        "heads of which one hands over in a month",
        {"tenures": (head("Ada", "2002", "2004-05"), head("Ben", "2004-05-31"))},
    ),
    (
        "a start without a last day",
        {"chairmanships": (chair(ARIA, "[2002..]", "2004"), chair(CELIA, "2004-12-31"))},
    ),
    (
        "two states with one old code",
        {"states": (ARIA, attrs.evolve(BORA, alpha_2="AR", numeric="001"), CELIA)},
    ),
    (
        "a document of the month of the meeting",
        {"documents": (attrs.evolve(CATALOGUE, adopted="2004-10"),)},
    ),
    (
        "a document with a bound",
        {"documents": (attrs.evolve(CATALOGUE, adopted="[2004-10-22..]"),)},
    ),
    (
        "a document without a date",
        {"documents": (CATALOGUE, attrs.evolve(CATALOGUE, id="draft", adopted=None))},
    ),
    (
        "a document of a meeting without a date",
        {
            "meetings": (attrs.evolve(MEETING, period=None),),
            "documents": (attrs.evolve(CATALOGUE, adopted="2004"),),
        },
    ),
    ("summits without dates", {"summits": (summit(2), summit(1, plenary="2002"))}),
    ("a plenary within its summit", {"summits": (attrs.evolve(SUMMIT, plenary="2002-06-05"),)}),
    (
        "an initiative that stalled and went on",
        {
            "initiatives": (
                initiative(
                    event("2001", "proposed"), event("2002", "stalled"), event("2003", "proposed")
                ),
            )
        },
    ),
    (
        "an event of a year and one in it",
        {"initiatives": (initiative(event("2002", "proposed"), event("2002-10-13", "decided")),)},
    ),
    (
        "an event and one of its year",
        {"initiatives": (initiative(event("2002-10-13", "proposed"), event("2002", "decided")),)},
    ),
    (
        "an established initiative that became operational, and the other way round",
        {
            "initiatives": (
                initiative(
                    event("2001", "operational"),
                    event("2002", "established"),
                    event("2003", "operational"),
                ),
            )
        },
    ),
    (
        "what is planned",
        {
            "summits": (
                SUMMIT,
                summit(2, period=Period("2016"), status="planned", announced="2015"),
            ),
            "meetings": (
                MEETING,
                attrs.evolve(MEETING, id="tea", period=Period("2016"), status="planned"),
            ),
        },
    ),
    ("an end that is fixed in advance", {"chairmanships": (chair(ARIA, "2014", "2016"),)}),
    ("what began on the day of the check", {"chairmanships": (chair(ARIA, "2015-06-30"),)}),
    ("what may have begun before the check", {"chairmanships": (chair(ARIA, "2015"),)}),
    (
        "a search after the check",
        {
            "open_questions": (
                OpenQuestion(id="q", question="Q?", searched="All.", searched_on="2016"),
            )
        },
    ),
    (
        "a catalogue of one of several years",
        {"documents": (attrs.evolve(CATALOGUE, meeting=None, adopted="[2003..2005]"),)},
    ),
    (
        "a catalogue with an upper bound",
        {"documents": (attrs.evolve(CATALOGUE, meeting=None, adopted="[..2012]"),)},
    ),
    (
        "a catalogue with a lower bound",
        {"documents": (attrs.evolve(CATALOGUE, meeting=None, adopted="[2003..]"),)},
    ),
    (
        "a coordinator that may have been a member",
        {"coordinations": (coordination(BORA, "[..2000-06-01]"),)},
    ),
    (
        "a coordinator on the day on which it joined",
        {"coordinations": (coordination(ARIA, "1999", "2000-01-02"),)},
    ),
    (
        "a coordinator that was suspended",
        {"memberships": (role(ARIA, "2000-01-01", None, "suspended"),)},
    ),
    (
        "an area without a dimension",
        {"measures": (attrs.evolve(VISITS, area=TRADE, dimension=None),)},
    ),
    (
        "principles of no kind at one place",
        {"principles": (principle("a", 1, None), principle("b", 1, None))},
    ),
    (
        "principles of two kinds at one place",
        {"principles": (principle("a", 1), principle("b", 1, "threat"))},
    ),
    (
        "memberships outside the life of the organization that say why",
        {
            "organizations": organization(founded="1993", dissolved="1994"),
            "memberships": (
                role(ARIA, "2000-01-01"),
                role(BORA, "1992", "1995", organization=UNION, term="party"),
                role(CELIA, "1992", "1995", organization=UNION, note="Before the treaty."),
            ),
        },
    ),
    (
        "a membership that ends with the organization",
        {
            "organizations": organization(founded="1992", dissolved="1995"),
            "memberships": (
                role(ARIA, "2000-01-01"),
                role(BORA, "1992", "1995", organization=UNION),
            ),
        },
    ),
    (
        "rival values of fields, of dates and of a whole period",
        {
            "memberships": (
                attrs.evolve(
                    role(ARIA, "2000"),
                    alternatives=(
                        rival("period.start", "[..1999]"),
                        rival("role", "observer"),
                        rival("period"),
                    ),
                ),
            )
        },
    ),
    (
        "a citation that supports fields",
        {
            "memberships": (
                attrs.evolve(
                    role(ARIA, "2000"), citations=supporting("period.start", "period", "role")
                ),
            )
        },
    ),
]


@pytest.mark.parametrize("changes", [row[1] for row in POSSIBLE], ids=[row[0] for row in POSSIBLE])
def test_what_could_be_true_is_taken(changes: dict[str, Any]) -> None:
    """What the evidence does not refute is not a contradiction."""
    assert isinstance(with_(**changes), Dataset)


def test_rules_of_one_organization_do_not_need_its_name() -> None:
    """A dataset of another organization alone is checked, and its coordinators as well."""
    league = Organization(id="LN", name="League", citations=CITED)
    kinds: dict[str, Any] = {
        "sources": (SOURCE,),
        "states": (ARIA,),
        "organizations": (league,),
        "priority_areas": (attrs.evolve(TRADE, editions=()),),
        "coordinations": (coordination(ARIA, "2005"),),
        "checked": "2015-06-30",
    }
    world = Dataset(**kinds, memberships=(role(ARIA, "2000", organization=league),))
    assert world.default_organization == "LN"
    with pytest.raises(InvalidDatasetError) as caught:
        world.evolve(memberships=(role(ARIA, "2000", "2001", organization=league),))
    assert [problem.rule for problem in caught.value.problems] == ["member"]
    assert Dataset(**kinds).default_organization is None  # nobody knows of what it must be a member


def test_an_unknown_default_organization_is_a_problem_of_the_whole() -> None:
    """The problem has a path and is about no record."""
    with pytest.raises(InvalidDatasetError) as caught:
        Dataset(checked=2021, organization=NOWHERE)
    assert [problem[:3] for problem in caught.value.problems] == [
        ("$.organization", None, "reference")
    ]


def test_all_problems_are_reported_at_once() -> None:
    """Whoever mends a dataset sees everything that is wrong with it, by rule and place."""
    with pytest.raises(InvalidDatasetError) as caught:
        Dataset(
            states=(
                State(id="ARI", name="Aria", citations=LOST),
                State(id="ARI", name="Aria", citations=LOST),
            ),
            organizations=(Organization(id="O", name="O", parent=NOWHERE, citations=LOST),),
            measures=(attrs.evolve(VISITS, dimension="human", area=TRADE, citations=LOST),),
            checked=2021,
        )
    assert [problem.path for problem in caught.value.problems] == [
        "$.states[1].id",
        "$.states[0].citations[0].source",
        "$.states[1].citations[0].source",
        "$.organizations[0].parent",
        "$.organizations[0].citations[0].source",
        "$.measures[0].area",
        "$.measures[0].citations[0].source",
        "$.measures[0].editions[0].year",
    ]


@pytest.mark.parametrize("kind", WORLD.records())
def test_an_id_is_that_of_one_record(kind: str) -> None:
    """In each kind that the world has, a record that is there twice is refused."""
    rows = WORLD.records()[kind]
    if rows:
        with pytest.raises(InvalidDatasetError) as caught:
            with_(**{kind: (*rows, rows[0])})
        assert f"$.{kind}[{len(rows)}].id" in [problem.path for problem in caught.value.problems]


@pytest.mark.parametrize(
    "stages",
    [
        ("proposed", "under-consideration"),
        ("under-consideration", "decided"),
        ("decided", "established"),
        ("decided", "operational"),
        ("established", "concluded"),
        ("operational", "concluded"),
    ],
)
def test_a_status_steps_forward(stages: tuple[str, str]) -> None:
    """Each status is as far as the one before it, or farther."""
    before, after = stages
    with_(initiatives=(initiative(event("2001", before), event("2002", after)),))
    with pytest.raises(InvalidDatasetError) as caught:
        with_(initiatives=(initiative(event("2001", after), event("2002", before)),))
    assert [problem.path for problem in caught.value.problems] == [
        "$.initiatives[0].history[1].status"
    ]


def test_a_role_that_is_never_sure_hides_no_overlap() -> None:
    """Two roles that surely overlap are reported though a third one lies between."""
    unsure = role(ARIA, "2001", "[2001-12-31..2003]", "observer")
    with pytest.raises(InvalidDatasetError) as caught:
        with_(
            memberships=(
                role(ARIA, "2000-01-01", "2010"),
                unsure,
                role(ARIA, "2005", None, "partner"),
            )
        )
    assert "ARI/CICA/partner" in [
        str(problem.record.id) for problem in caught.value.problems if problem.record
    ]


def test_many_catalogues_of_unknown_years_are_checked_at_once() -> None:
    """The cost of a rule does not grow with the length of a range."""
    documents = tuple(
        Document(id=f"c{n}", title="C", kind="catalogue", adopted="[0001..9999]", citations=CITED)
        for n in range(2000)
    )
    assert with_(documents=documents).measures(edition=2004)
