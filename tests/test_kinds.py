"""Other inputs of the kinds of fault that `test_faults` lists, each with the right behaviour.

They were found by trying, kind by kind, what no list had: windows that lie after the record, codes
that lead to two, contradictions between records, and arguments that an error did not name.
"""

import copy
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import cica
from cica import (
    ActionPlan,
    Alternative,
    Chairmanship,
    ConfidenceMeasure,
    Coordination,
    Dataset,
    Document,
    Edition,
    InvalidTypeError,
    InvalidValueError,
    Meeting,
    Milestone,
    PartialDate,
    Period,
    PriorityArea,
    Summit,
    Tenure,
    UnknownRecordError,
)
from cica.serialize import bibtex, csl_json
from cica.terms import Dimension
from test_faults import AAA, BBB, CITED, HOME, ev, history, mem, org, problems, state, world

# Windows and the end of the record ---------------------------------------------------------------


def past(**kinds: Any) -> Dataset:
    """Make a dataset that was checked up to June 2020, of dates that reach beyond it."""
    return world(
        mem(AAA, "member", "[1999..]"),
        mem(BBB, "member", "2000", "2030"),
        checked="2020-06-30",
        documents=(Document(id="d", title="D", adopted="2020", citations=CITED),),
        milestones=(Milestone(id="m", title="M", when="[2019..]", citations=CITED),),
        summits=(Summit(id="s", number=1, title="S", plenary="2020", citations=CITED),),
        meetings=(
            Meeting(id="held", title="H", period=Period("2020"), citations=CITED),
            Meeting(
                id="ahead", title="A", period=Period("2020"), status="planned", citations=CITED
            ),
        ),
        **kinds,
    )


def test_what_is_on_record_does_not_lie_after_the_check() -> None:
    """A date that reaches beyond the day of the check is of that day or earlier."""
    dataset = past(initiatives=(history(ev("2020", "decided")),))
    assert dataset.documents(since="2020-07") == ()
    assert dataset.milestones(since="2020-07") == ()
    assert dataset.summits(since="2020-07") == ()
    assert [row.id for row in dataset.documents(since="2020-06-30")] == ["d"]
    assert [row.id for row in dataset.summits(since="2020-06-30")] == ["s"]


def test_what_is_planned_or_fixed_in_advance_may_lie_after_the_check() -> None:
    """A planned meeting, and the end of a membership that was agreed before."""
    dataset = past()
    assert [row.id for row in dataset.meetings(since="2020-07")] == ["ahead"]
    assert [row.memberships[0].party for row in dataset.changes(since="2020-07")] == ["BBB"]
    later = dataset.timeline(since="2020-07")
    assert [(event.kind, event.id) for event in later] == [
        ("meeting", "ahead"),
        ("membership", "BBB/CICA/member"),
    ]


def test_what_is_on_record_surely_lies_before_the_check() -> None:
    """A timeline of what is certain has events whose last day is open, and none from later on."""
    dataset = past()
    sure = dataset.timeline(until="2020-06-30", certain=True)
    assert {event.id for event in sure} == {
        "d",
        "m",
        "s",
        "held",
        "AAA/CICA/member",
        "BBB/CICA/member",
    }
    assert dataset.timeline(certain=True) == sure
    assert dataset.timeline(since="2020-07", certain=True) == ()


def test_a_planned_meeting_has_not_surely_begun() -> None:
    """Nothing says that it was held, even if its day is past."""
    meetings = tuple(
        Meeting(id=status, title=status, period=Period("2020-01"), status=status, citations=CITED)
        for status in ("held", "planned")
    )
    dataset = world(checked="2020-06-30", meetings=meetings)
    assert dataset.meetings() == meetings
    assert dataset.meetings(as_of="2020-05") == meetings[:1]
    assert [event.id for event in dataset.timeline(certain=True)] == ["held"]


@pytest.mark.parametrize("window", [{"since": "[..2010]"}, {"until": "[2010..]"}, {"since": 1}])
def test_what_has_no_date_lies_in_no_window(window: dict[str, Any]) -> None:
    """Even if the window has no bound: it was asked when something happened."""
    dataset = world(
        documents=(Document(id="d", title="D", citations=CITED),),
        milestones=(Milestone(id="m", title="M", citations=CITED),),
        meetings=(Meeting(id="x", title="X", citations=CITED),),
        summits=(Summit(id="s", number=1, title="S", citations=CITED),),
    )
    for ask in (dataset.documents, dataset.milestones, dataset.meetings, dataset.summits):
        assert len(ask()) == 1
        assert ask(**window) == ()


def test_a_window_without_a_bound_makes_nothing_certain() -> None:
    """Whether an event lay after a day that may be any is not known."""
    dataset = world(mem(AAA, "member", "[..2001]"))
    assert dataset.timeline(since="[..2010]", certain=True) == ()
    assert len(dataset.timeline(since="[..2010]")) == len(dataset.timeline(certain=True)) == 1


@pytest.mark.parametrize(
    "published", ["cow-igo-v3", [{"state": "KAZ", "year": 2005, "role": "member"}]]
)
def test_a_comparison_has_no_window_the_wrong_way_round(published: Any) -> None:
    """The last year is not before the first, as in a panel."""
    with pytest.raises(InvalidValueError) as caught:
        cica.compare(published, start=2012, end=2008)
    assert caught.value == InvalidValueError("end", "on or after start, 2012", 2008)


# Questions that missed what they were asked ------------------------------------------------------


def test_a_state_has_events_of_its_own() -> None:
    """Its independence and its admission to the United Nations are about it."""
    dataset = world(states=(state("AAA", independent="1991", un_admission="1992"), BBB))
    found = dataset.timeline(organization="*", party="AAA")
    assert [str(event.when) for event in found] == ["1991", "1992"]
    assert dataset.timeline(organization="*", party="BBB") == ()


def test_parts_of_a_record_have_the_sources_of_their_field() -> None:
    """Who says what the former names were: the sources of the names."""
    other = cica.Source(id="t", title="T")
    name = cica.Name(name="Old", citations=(cica.Citation(other),))
    whole = (cica.Citation("s", supports=("independent",)),)  # type: ignore[arg-type]  # an id
    renamed = cica.State(id="AAA", name="New", names=(name,), citations=whole)
    dataset = Dataset(sources=(cica.Source(id="s", title="S"), other), states=(renamed,), checked=1)
    assert [one.source for one in dataset.citations(renamed, field="names")] == [other]


@pytest.mark.parametrize(
    "field", ["period.strat", "period.start.x", "party.start", "period.", "citations"]
)
def test_only_a_field_has_sources(field: str) -> None:
    """What is not a field of the record is refused, not answered with nothing."""
    seat = mem(AAA, "member", "2000")
    with pytest.raises(InvalidValueError) as caught:
        world(seat).citations(seat, field=field)
    assert (caught.value.argument, caught.value.value) == ("field", field)


def test_what_others_published_has_sources() -> None:
    """A list and an explanation cite their own; an entry is cited through its list."""
    published = cica.published_list("cow-igo-v3")
    why, entry = cica.explanations(published)[0], cica.published_entries(published)[0]
    assert cica.citations(entry) == cica.citations(published)
    for record in (published, why, entry):
        assert [item["id"] for item in csl_json(record)] == list(
            dict.fromkeys(cited.source.id for cited in cica.citations(record))
        )


@pytest.mark.parametrize("records", [b"KAZ", [5], [[cica.state("KAZ")]]])
def test_a_reference_is_made_of_records(records: Any) -> None:
    """An error names the argument, whatever is inside it."""
    for make in (csl_json, bibtex):
        with pytest.raises(InvalidTypeError) as caught:
            make(records)
        assert caught.value.argument == "records"


# Keys that mean two things -----------------------------------------------------------------------


@pytest.mark.parametrize(("system", "code"), [("alpha_2", "CS"), ("numeric", 891), ("cow", "345")])
def test_a_code_of_two_states_finds_neither_in_a_table(system: str, code: Any) -> None:
    """A comparison does not guess which of two states a code means."""
    codes = {"alpha_2": "CS", "numeric": "891", "cow": 345}
    dataset = world(
        mem(AAA, "member", "2000"), states=(state("AAA", **codes), state("BBB", **codes))
    )
    rows = dataset.compare([{"state": code, "year": 2005, "role": "member"}], system=system)
    assert (rows[0].alpha_3, rows[0].verdict) == (None, "unknown-state")


def test_a_dimension_and_an_area_of_one_name_are_told_apart() -> None:
    """The text is ambiguous; the term, the record and the title are not."""
    area = PriorityArea(id="human", title="Trafficking", dimension="human", citations=CITED)
    tasks = tuple(
        Coordination(
            dimension="human",
            area=area if role == "coordinator" else None,
            role=role,
            state=AAA,
            period=Period(2001),
            citations=CITED,
        )
        for role in ("coordinator", "co-coordinator")
    )
    dataset = world(mem(AAA, "member", "2000"), priority_areas=(area,), coordinations=tasks)
    for ask in (dataset.coordinators, dataset.coordinations):
        with pytest.raises(UnknownRecordError) as caught:
            ask("human")
        assert caught.value.candidates == ("the dimension", "the priority area")
        assert set(ask(Dimension.HUMAN)) == set(tasks)
        assert ask(area) == ask("Trafficking") == tasks[:1]


def two_organizations(**kinds: Any) -> Dataset:
    """Make a dataset of two organizations, each with a chair, a summit and a plan."""
    bodies = (HOME, org("OTH"))
    return world(
        mem(AAA, "member", "2000"),
        mem(BBB, "member", "2000", organization="OTH"),
        organizations=bodies,
        organization=kinds.pop("organization", HOME),
        chairmanships=tuple(
            Chairmanship(state=who, organization=body, period=Period(2001), citations=CITED)
            for who, body in zip((AAA, BBB), bodies, strict=True)
        ),
        summits=tuple(
            Summit(id=key, number=1, title="First", organization=body, citations=CITED)
            for key, body in zip(("one", "other"), bodies, strict=True)
        ),
        action_plans=tuple(
            ActionPlan(year=2021, organization=body, citations=CITED) for body in bodies
        ),
        **kinds,
    )


def test_a_summit_is_of_the_organization_that_is_named() -> None:
    """By number, title or id; a summit of another organization is not the one asked for."""
    dataset = two_organizations()
    for key in (1, "1", "other", "First", dataset.summit("other")):
        assert dataset.summit(key, "OTH").id == "other"
    for wrong in ("one", dataset.summit("one")):
        with pytest.raises(UnknownRecordError) as caught:
            dataset.summit(wrong, "OTH")
        assert caught.value == UnknownRecordError("summit", "one")


def test_a_plan_is_found_by_its_id() -> None:
    """Its id is the year as a text, after an organization that is not the default one."""
    dataset = two_organizations()
    for plan in dataset.action_plans("*"):
        assert dataset.action_plan(plan.id) == dataset.action_plan(plan) == plan
    assert (
        dataset.action_plan("2021", "OTH").id == dataset.action_plan(2021, "OTH").id == "OTH/2021"
    )
    assert dataset.action_plan("CICA/2021") == dataset.action_plan(2021)
    for key, body in (("OTH/2021", HOME), ("CICA/2021", "OTH"), ("2021\n", None)):
        with pytest.raises(UnknownRecordError) as caught:
            dataset.action_plan(key, body)
        assert caught.value == UnknownRecordError("action plan", key)


def test_a_record_that_names_the_default_organization_is_found_by_its_id() -> None:
    """The literal has the organization in its id, the record of the dataset does not."""
    written = Chairmanship(state=AAA, organization=HOME, period=Period(2001), citations=CITED)
    dataset = two_organizations()
    assert written.id == "CICA/AAA"
    assert dataset.record("chairmanship", written.id) == dataset.chair()
    assert dataset.mentions(written) == ()


def test_the_nearest_number_is_named() -> None:
    """A beginner learns in which direction to look."""
    with pytest.raises(UnknownRecordError) as caught:
        cica.action_plan(2020)
    assert caught.value.hint == "the nearest is 2021"


@pytest.mark.parametrize("body", ["OTH", None])
def test_another_default_organization_moves_no_record(body: str | None) -> None:
    """What belonged to the old one names it from then on."""
    before = two_organizations()
    after = before.evolve(organization=body)
    assert after.default_organization == body
    for name in ("CICA", "OTH"):
        assert [row.state for row in after.chairmanships(name)] == [
            row.state for row in before.chairmanships(name)
        ]
    assert after.evolve(organization=HOME) == before


# Contradictions between records ------------------------------------------------------------------

LEAGUE = org("LN", founded=1920, dissolved=1946)


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        (
            {"memberships": (mem(LEAGUE, "observer", "1950"),)},
            [("$.memberships[0].period.end", "life")],
        ),
        (
            {"memberships": (mem(LEAGUE, "observer", "1910", "1919"),)},
            [("$.memberships[0].period.start", "life")],
        ),
        (
            {
                "chairmanships": (
                    Chairmanship(
                        state=AAA, organization=LEAGUE, period=Period(1950), citations=CITED
                    ),
                )
            },
            [("$.chairmanships[0].period.start", "life")],
        ),
        (
            {
                "tenures": (
                    Tenure(
                        person="P",
                        office="secretary-general",
                        organization=LEAGUE,
                        period=Period(1950, 1951),
                        citations=CITED,
                    ),
                )
            },
            [("$.tenures[0].period.start", "life")],
        ),
        (
            {
                "summits": (
                    Summit(
                        id="x",
                        number=1,
                        title="X",
                        organization=LEAGUE,
                        plenary=1950,
                        citations=CITED,
                    ),
                )
            },
            [("$.summits[0].period", "life")],
        ),
        (
            {
                "documents": (
                    Document(
                        id="x", title="X", organization=LEAGUE, adopted=1950, citations=CITED
                    ),
                )
            },
            [("$.documents[0].adopted", "life")],
        ),
        (
            {
                "summits": (
                    Summit(
                        id="x", number=1, title="X", period=Period(2010), announced=2050,
                        citations=CITED,
                    ),
                )
            },
            [("$.summits[0].announced", "checked")],
        ),
        (
            {
                "meetings": (
                    Meeting(
                        id="x", title="X", status="planned", period=Period(2051), announced=2050,
                        citations=CITED,
                    ),
                )
            },
            [("$.meetings[0].announced", "checked")],
        ),
        (
            {
                "documents": (
                    Document(
                        id="c", title="C", kind="catalogue", adopted="[2012..]", citations=CITED
                    ),
                ),
                "measures": (
                    ConfidenceMeasure(
                        id="m", title="M", editions=(Edition(2026),), citations=CITED
                    ),
                ),
            },
            [("$.measures[0].editions[0].year", "edition")],
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_true_is_refused(
    kinds: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    """Records outside the life of an organization, or of what cannot be known yet."""
    assert problems(organizations=(HOME, LEAGUE), organization=HOME, **kinds) == found


def test_a_list_has_one_day_in_a_year() -> None:
    """A second one would never be found."""
    days = tuple(cica.records.ListedDay(2001, day) for day in ("2001-06-01", "2001-07-01"))
    published = cica.PublishedList(
        id="p",
        title="P",
        organization=HOME,
        unit="state-year",
        first=2000,
        last=2002,
        days=days,
        citations=CITED,
    )
    assert problems(published_lists=(published,)) == [("$.published_lists[0].days[1].year", "year")]


def test_what_prepared_an_organization_or_wound_it_up_may_be_on_record() -> None:
    """A document from before it was founded, and one from after its end that says why."""
    papers = (
        Document(id="a", title="A", organization=LEAGUE, adopted=1919, citations=CITED),
        Document(
            id="b",
            title="B",
            organization=LEAGUE,
            adopted=1947,
            note="Its estate.",
            citations=CITED,
        ),
        Document(id="c", title="C", organization=LEAGUE, citations=CITED),
    )
    dataset = world(organizations=(HOME, LEAGUE), organization=HOME, documents=papers)
    assert dataset.documents("LN") == papers


@pytest.mark.parametrize(
    ("field", "value"),
    [("role", "banana"), ("period.end", "soon"), ("party", "Nobody in particular")],
)
def test_a_rival_value_is_one_that_the_field_can_have(field: str, value: str) -> None:
    """A term is one of its list, a record is named by its id, and a day is a date."""
    seat = mem(AAA, "member", "2000", alternatives=(Alternative(field, value, CITED, "A slip."),))
    assert problems(memberships=(seat,)) == [("$.memberships[0].alternatives[0].value", "field")]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("role", "observer"),
        ("spell", "unknown"),
        ("spell", "2"),
        ("party", "ZZZ"),
        ("period", "about 2001"),
        ("term", "x"),
    ],
)
def test_a_rival_value_may_be_of_another_record(field: str, value: str) -> None:
    """A state outside the dataset may be meant; a text may be any, also for a whole period."""
    seat = mem(AAA, "member", "2000", alternatives=(Alternative(field, value, CITED, "A slip."),))
    assert world(seat).disputes()[0].alternative.value == value


# Refusals ----------------------------------------------------------------------------------------

HUGE = 10**5000


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ({"state": "KAZ", "year": "9" * 5000, "role": "member"}, "unknown-year"),
        ({"state": "KAZ", "year": HUGE, "role": "member"}, "unknown-year"),
        ({"state": HUGE, "year": 2005, "role": "member"}, "unknown-state"),
        ({"state": "KAZ", "year": 2005, "role": HUGE}, "unknown-status"),
        ({"state": "KAZ", "year": 2005, "role": "9" * 5000}, "unknown-status"),
        ({"state": "KAZ", "year": 2005, "role": [HUGE]}, "unknown-status"),
    ],
)
@pytest.mark.parametrize("codes", [None, {1: "member"}])
def test_a_number_of_many_digits_comes_back(row: dict[str, Any], verdict: str, codes: Any) -> None:
    """Every row of a table comes back, also one that Python cannot write as a text."""
    if codes and row["role"] == "member":
        row = {**row, "role": 1}
    found = cica.compare([row], codes=codes)
    assert found[0].verdict == verdict
    system = cica.compare([row], codes=codes, system="cow")
    assert system[0].verdict == "unknown-state"


@pytest.mark.parametrize("none", [0, "0", False, 0.0, "", None, float("nan")])
def test_a_zero_without_another_meaning_says_no_role(none: Any) -> None:
    """Whether there are codes or not."""
    row = {"state": "KAZ", "year": 2005, "role": none}
    for codes in (None, {1: "member"}):
        found = cica.compare([row], codes=codes)
        assert (found[0].theirs, found[0].verdict) == (None, "less")


def test_an_empty_row_is_reported_as_that() -> None:
    """It has no column to suggest."""
    with pytest.raises(InvalidValueError) as caught:
        cica.compare([{}])
    assert caught.value == InvalidValueError("state", "a column of row 0, which is empty", "state")


@pytest.mark.parametrize("year", [None, "2014", 2014.0, True])
def test_the_day_of_a_list_is_asked_by_year(year: Any) -> None:
    """A year is an integer of any kind."""
    with pytest.raises(InvalidTypeError) as caught:
        cica.published_list("cow-igo-v3").as_of(year)
    assert (caught.value.argument, caught.value.value) == ("year", year)


@pytest.mark.parametrize("year", [0, 10_000])
def test_the_day_of_a_list_is_of_a_year_that_exists(year: int) -> None:
    """From 1 to 9999."""
    with pytest.raises(InvalidValueError) as caught:
        cica.published_list("cow-igo-v3").as_of(year)
    assert caught.value == InvalidValueError("year", "a year such as 2021", year)


ASKS: list[tuple[str, Callable[[Any], object]]] = [
    ("key", cica.state),
    ("key", cica.priority_area),
    ("key", cica.summit),
    ("year", cica.action_plan),
    ("id", lambda value: cica.record("states", value)),
    ("party", cica.role),
    ("organization", cica.chair),
    ("organization", lambda value: cica.members(("CICA", value))),
    ("parent", lambda value: cica.organizations(parent=value)),
    ("meeting", lambda value: cica.documents(meeting=value)),
    ("subject", cica.coordinators),
    ("state", lambda value: cica.coordinations(state=value)),
    ("published_list", cica.published_entries),
    ("published_list", cica.published_counts),
]
"""Questions that take a record, with the name of the argument."""


@pytest.mark.parametrize("value", [5.5, b"KAZ", [], Period(2001), len])
@pytest.mark.parametrize(("argument", "ask"), ASKS)
def test_an_error_names_the_argument(
    argument: str, ask: Callable[[Any], object], value: object
) -> None:
    """A value of a wrong type is refused under the name by which it was given."""
    with pytest.raises(InvalidTypeError) as caught:
        ask(value)
    assert (caught.value.argument, caught.value.value) == (argument, value)


def test_python_may_be_told_to_warn_of_bytes_at_every_question() -> None:
    """A key of bytes is refused under `python -bb`, also where the text has been asked before."""
    code = (
        "import cica\n"
        "def ask(question, key):\n"
        "    question(key)\n"
        "    try: question(key.encode())\n"
        "    except cica.InvalidTypeError as error: print(error.argument)\n"
        "ask(cica.state, 'KAZ')\n"
        "ask(cica.organization, 'CICA')\n"
        "ask(cica.role, 'KAZ')\n"
        "ask(lambda key: cica.coordinations(state=key), 'KAZ')\n"
        "ask(lambda key: cica.organizations(parent=key), 'CICA')\n"
        "try: cica.agreement(by=b'list')\n"
        "except cica.InvalidValueError as error: print(error.argument)\n"
        "try: cica.compare([], system=b'cow')\n"
        "except cica.InvalidValueError as error: print(error.argument)\n"
        "row = {'state': 'KAZ', 'year': 2005, 'role': b'1'}\n"
        "print(cica.compare([row], codes={1: 'member'})[0].verdict)\n"
    )
    done = subprocess.run([sys.executable, "-bb", "-c", code], capture_output=True, check=True)  # noqa: S603  # our own
    expected = ["key", "key", "party", "state", "parent", "by", "system", "unknown-status"]
    assert done.stdout.decode().split() == expected


def test_a_message_lists_what_a_key_may_mean_in_part() -> None:
    """Many records of one name, or one of a long id, make no long message."""
    letters = "ABCDEFGHIJ"
    states = tuple(state(a + b + c, name="X") for a in letters for b in letters for c in letters)
    acronym = "A" * 1_000_000
    bodies = (org(acronym, name="X"), org(f"{acronym}B", name="X"))
    dataset = Dataset(sources=world().sources(), states=states, organizations=bodies, checked=2025)
    for ask in (dataset.state, dataset.organization):
        with pytest.raises(UnknownRecordError) as caught:
            ask("X")
        assert len(str(caught.value)) < 1000


def test_a_message_has_one_line() -> None:
    """A value whose `repr` has several, as that of a data frame, is shown in one."""

    class Frame:
        def __repr__(self) -> str:
            return "  state  year\n0   KAZ  2005"

    with pytest.raises(InvalidTypeError, match=r"got state year 0 KAZ 2005$"):
        cica.members(as_of=Frame())  # type: ignore[arg-type]  # refused


# Values ------------------------------------------------------------------------------------------


def test_a_dataset_that_was_asked_is_copied_whole() -> None:
    """What it has worked out is no part of its value."""
    dataset = two_organizations()
    dataset.members()
    dataset.timeline()
    for other in (copy.copy(dataset), copy.deepcopy(dataset)):
        assert other == dataset
        assert hash(other) == hash(dataset)
        assert other.members("OTH") == (BBB,)


def test_memberships_that_may_have_any_order_are_not_ruled_out() -> None:
    """Each of two ends at the date at which the other starts: either may be the later one."""
    one, other = cica.to_partial_date("[2002-01-05..]"), cica.to_partial_date("2002-01")
    dataset = world(
        mem(AAA, "member", str(one), str(other)), mem(AAA, "member", str(other), str(one), spell=2)
    )
    assert dataset.is_member(AAA, as_of="2001-12-31") is False
    assert dataset.is_member(AAA, as_of="2002-06-30") is None


def test_a_partial_date_of_one_bound_is_no_certain_day() -> None:
    """A membership that began by some day may have begun on it."""
    seat = mem(AAA, "member", PartialDate(None, cica.to_partial_date("2001-06-30").latest))  # type: ignore[arg-type]  # a date
    dataset = world(seat)
    assert dataset.is_member(AAA, as_of="2001-06-29") is None
    assert dataset.is_member(AAA, as_of="2001-06-30") is True
