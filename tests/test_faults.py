"""Faults of release 1.0.0, each with the smallest input that showed it and the right behaviour.

The laws that would have found them are in `test_laws`; here are the inputs, sorted as they were
found: silent wrong answers (A), contradictions that passed (B), refusals (C), surprises (D).
"""

import pickle
import subprocess
import sys
from typing import Any

import pytest

import cica
from cica import (
    Citation,
    Dataset,
    Initiative,
    InitiativeEvent,
    InvalidDatasetError,
    InvalidTypeError,
    InvalidValueError,
    Membership,
    Organization,
    Period,
    Role,
    Source,
    State,
    UnknownRecordError,
)
from cica.serialize import dumps, loads
from cica.terms import InitiativeStatus
from strategies import FEW

SOURCE = Source(id="s", title="S")
CITED = (Citation(SOURCE),)


def org(id: str = "CICA", **fields: Any) -> Organization:  # noqa: A002  # its name
    """Make an organization."""
    return Organization(id=id, name=fields.pop("name", id), citations=CITED, **fields)


def state(id: str, **fields: Any) -> State:  # noqa: A002  # its name
    """Make a state."""
    return State(id=id, name=fields.pop("name", id), citations=CITED, **fields)


AAA, BBB, HOME = state("AAA"), state("BBB"), org()


def mem(party: Any, role: str, start: str, end: str | None = None, **fields: Any) -> Membership:
    """Make a membership in the organization CICA unless another is named."""
    fields = {"organization": HOME, **fields}
    return Membership(party=party, role=role, period=Period(start, end), citations=CITED, **fields)


def world(*memberships: Membership, **kinds: Any) -> Dataset:
    """Make a dataset of two states and the organizations needed."""
    if "organizations" not in kinds:
        kinds = {"organizations": (HOME,), "organization": HOME, **kinds}
    kinds = {"states": (AAA, BBB), "checked": "2025", **kinds}
    return Dataset(sources=(SOURCE,), memberships=memberships, **kinds)


def ev(when: str, status: str) -> InitiativeEvent:
    """Make an event of an initiative."""
    return InitiativeEvent(when=when, what="w", status=status, citations=CITED)


def history(*events: InitiativeEvent) -> Initiative:
    """Make an initiative."""
    return Initiative(id="i", title="I", history=events, citations=CITED)


def problems(**kinds: Any) -> list[tuple[str, str]]:
    """Return the path and the rule of everything that is wrong with a dataset."""
    with pytest.raises(InvalidDatasetError) as caught:
        world(*kinds.pop("memberships", ()), **kinds)
    return [(problem.path, problem.rule) for problem in caught.value.problems]


# A. Silent wrong answers -------------------------------------------------------------------------


@pytest.mark.parametrize("date", FEW)
def test_a1_the_last_of_two_events_of_one_date_gives_the_status(date: str) -> None:
    """Of events whose dates are equal, of whatever precision, the one written last is the last."""
    fund = history(ev(date, "decided"), ev(date, "established"))
    assert fund.status() is InitiativeStatus.ESTABLISHED
    assert world(initiatives=(fund,)).initiatives(status="established") == (fund,)


def test_a2_a_coarse_date_beside_an_exact_one_may_stand_on_either_side() -> None:
    """Only what is certainly out of order is refused; the written order decides the rest."""
    first = history(ev("2022", "proposed"), ev("2022-10-13", "decided"))
    assert first.status("2022-10-13") is InitiativeStatus.DECIDED
    second = history(ev("2022-10-13", "proposed"), ev("2022", "decided"))
    assert second.status("2022-11") is InitiativeStatus.PROPOSED
    assert second.status(2022) is InitiativeStatus.DECIDED
    for fund in (first, second):
        assert world(initiatives=(fund,)).initiatives() == (fund,)
    late = history(ev("2022-10-13", "proposed"), ev("[2020..2021]", "decided"))
    assert problems(initiatives=(late,)) == [("$.initiatives[0].history[1].when", "order")]


def changes(dataset: Dataset, **asked: Any) -> list[tuple[str, str | None, str | None]]:
    """Return changes as texts."""
    return [
        (str(c.when), c.before and c.before.value, c.after and c.after.value)
        for c in dataset.changes(**asked)
    ]


def test_a2_changes_of_a_party_are_in_order() -> None:
    """An observer of 2006 that became a member on a day of that year was an observer first."""
    found = world(mem(AAA, "observer", "2006", "2006-06-15"), mem(AAA, "member", "2006-06-15"))
    assert changes(found) == [("2006", None, "observer"), ("2006-06-15", "observer", "member")]
    gap = world(mem(AAA, "observer", "2006", "2006-06-15"), mem(AAA, "member", "2006-07-01"))
    assert changes(gap) == [
        ("2006", None, "observer"),
        ("2006-06-15", "observer", None),
        ("2006-07-01", None, "member"),
    ]


def test_a3_an_id_goes_before_a_code() -> None:
    """With Australia (AU) and the African Union (AU), the id means the organization."""
    australia = state("AUS", name="Australia", alpha_2="AU")
    union = org("AU", name="African Union")
    un = org("UN")
    found = world(
        mem(australia, "member", "1945", organization=un),
        mem(union, "observer", "1965", organization=un),
        states=(australia,),
        organizations=(union, un),
    )
    assert found.role("AU", "UN") is Role.OBSERVER
    assert found.party("AU") is union
    assert found.state("AU") is australia
    assert found.changes("UN", party="AU")[0].party == "AU"


def test_a3_what_two_records_are_called_is_ambiguous() -> None:
    """Nothing is guessed where two records have a key of one rank."""
    twin = org("X", name="Twin")
    same = state("TWI", name="Twin", alpha_2="XX")
    code = state("COD", name="Code", alpha_2="XX")
    found = world(states=(same, code), organizations=(twin,))
    for ask, key in ((found.party, "Twin"), (found.state, "XX")):
        with pytest.raises(UnknownRecordError) as caught:
            ask(key)
        assert len(caught.value.candidates) == 2
    assert found.state("Twin") is same
    assert found.party("TWI") is same


def test_a4_no_change_is_lost_between_spells_of_one_date() -> None:
    """An observer of 2006 that was a member of 2006 on changed its role in that year."""
    found = world(mem(AAA, "observer", "2006", "2006"), mem(AAA, "member", "2006"))
    assert changes(found) == [("2006", None, "observer"), ("2006", "observer", "member")]
    assert found.members() == (AAA,)


def test_a4_a_break_in_another_role_is_a_break() -> None:
    """Two memberships between which a party was an observer are not one membership."""
    found = world(
        mem(AAA, "member", "2000", "2006"),
        mem(AAA, "observer", "2006", "2006"),
        mem(AAA, "member", "2006", spell=2),
    )
    assert found.is_member("AAA", as_of="2006-06-15") is None
    assert [row.spell for row in found.spells()] == [1, 2]
    renewed = world(mem(AAA, "member", "2000", "2006"), mem(AAA, "member", "2006", spell=2))
    assert renewed.is_member("AAA", as_of="2006-06-15") is True
    assert len(renewed.spells()) == 1


@pytest.mark.parametrize(
    "ask",
    [
        cica.changes,
        cica.timeline,
        cica.summits,
        cica.meetings,
        cica.documents,
        cica.milestones,
    ],
    ids=lambda ask: ask.__name__,
)
def test_a5_a_window_the_wrong_way_round_is_refused(ask: Any) -> None:
    """A window whose last day is before its first is an error, not an answer."""
    for since, until in ((2001, 2000), ("2001-06", "2001-05"), ("[2001..]", "[..2000]")):
        with pytest.raises(InvalidValueError) as caught:
            ask(since=since, until=until)
        assert (caught.value.argument, caught.value.value) == ("until", until)
    ask(since="2001-06", until=2001)


def test_a6_what_still_runs_had_begun_by_the_day_of_the_check() -> None:
    """A spell of 2025 without an end, in a record up to June 2025, is a membership."""
    found = world(mem(AAA, "member", "2025"), checked="2025-06-30")
    assert found.members() == (AAA,)
    assert found.members(as_of="2025-06-29") == ()
    unbounded = world(mem(AAA, "member", "[1951..]"))
    assert unbounded.members() == (AAA,)
    assert unbounded.is_member("AAA", as_of=2024) is None
    fixed = world(mem(AAA, "member", "2025", "2027-01-01"), checked="2025-06-30")
    assert fixed.members() == (AAA,)


def test_a6_what_is_on_record_had_happened_by_the_day_of_the_check() -> None:
    """What happened in 2025, in a record up to June 2025, is past on the day of the check."""
    held: dict[str, Any] = {"title": "T", "period": Period("2025"), "citations": CITED}
    next_one = cica.Meeting(id="next", **{**held, "period": Period("2026")}, status="planned")
    found = world(
        summits=(cica.Summit(id="s", number=1, **held),),
        meetings=(cica.Meeting(id="m", **held), next_one),
        documents=(cica.Document(id="d", title="D", adopted=2025, citations=CITED),),
        milestones=(cica.Milestone(id="m", title="M", when=2025, citations=CITED),),
        initiatives=(history(ev("2025", "proposed")),),
        checked="2025-06-30",
    )
    for question in ("summits", "meetings", "documents", "milestones", "initiatives"):
        ask = getattr(found, question)
        assert [row.id for row in ask(as_of="2025-06-29")] == []
        assert len(ask(as_of="2025-06-30")) == 1
    assert len(found.summits()) == len(found.initiatives(status="proposed")) == 1


def test_a7_a_summit_may_be_known_by_its_plenary_alone() -> None:
    """It has a day in the timeline, in windows, in the order of summits and for its documents."""
    first = cica.Summit(id="a", number=1, title="A", plenary="2002-06-04", citations=CITED)
    found = world(summits=(first,))
    assert found.summits(as_of="2002-06-03") == ()
    assert found.summits(as_of="2002-06-04") == (first,)
    assert found.summits(since=2003) == ()
    assert [(event.kind, str(event.when)) for event in found.timeline()] == [
        ("summit", "2002-06-04")
    ]
    act = cica.Document(id="d", title="D", adopted="2003", meeting=first, citations=CITED)
    assert problems(summits=(first,), documents=(act,)) == [("$.documents[0].adopted", "meeting")]
    second = cica.Summit(id="b", number=2, title="B", plenary="2001", citations=CITED)
    assert problems(summits=(first, second)) == [("$.summits[1].number", "sequence")]
    late = cica.Summit(id="b", number=2, title="B", plenary="2030", citations=CITED)
    assert problems(summits=(first, late)) == [("$.summits[1].plenary", "checked")]


def test_a7_a_meeting_without_an_end_does_not_sit_for_ever() -> None:
    """It sat on the day on which it began, as far as is known."""
    talks = cica.Meeting(id="m", title="M", period=Period("2004-10-22"), citations=CITED)
    found = world(meetings=(talks,))
    assert found.meetings(since="2004-10-23") == ()
    assert found.meetings(since="2004-10-22", until="2004-10-22") == (talks,)
    act = cica.Document(id="d", title="D", adopted="2005", meeting=talks, citations=CITED)
    assert problems(meetings=(talks,), documents=(act,)) == [("$.documents[0].adopted", "meeting")]


def test_a8_nothing_is_certain_after_the_check() -> None:
    """Rows after it state nothing, and a question about a later day warns."""
    found = world(mem(AAA, "member", "2000"), checked="2026-04-14")
    for row in found.panel(start=2026, end=2031):
        assert row[7:] == (None, False, None, None)
    assert {row.joint for row in found.dyads(start=2026, end=2026)} <= {None}
    for ask in (found.members, found.initiatives, found.chair, found.coordinators):
        with pytest.warns(cica.BeyondRecordWarning):
            ask(as_of=2026)
    (spell,) = found.spells()
    assert (spell.exit_earliest, spell.exit_latest, spell.censored) == ("2026-04-14", None, True)


def test_a9_signs_of_other_scripts_count() -> None:
    """Two Hindi words that differ in a vowel sign are two names; a dash is not a name."""
    india = state("IND", name="India", names=(cica.Name(name="भारत", citations=CITED),))
    dash = cica.Document(id="d", title="—", citations=CITED)
    long = cica.Document(id="e", title="Á" * 300, citations=CITED)
    found = world(states=(india,), documents=(dash, long))
    assert found.state("भारत") is india
    with pytest.raises(UnknownRecordError):
        found.state("भूरत")
    for key in ("?", "", "…"):
        with pytest.raises(UnknownRecordError):
            found.document(key)
        assert found.find(key) == ()
    assert found.document("a" * 300) is long


def test_a10_partners_are_states_and_organizations() -> None:
    """A question whose name does not say which class of party it is about answers with both."""
    both = org("BOT")
    found = world(
        mem(AAA, "partner", "2000"),
        mem(both, "partner", "2000"),
        organizations=(HOME, both),
        organization=HOME,
    )
    assert found.partners() == found.parties(role="partner") == (AAA, both)
    assert len(cica.partners("OSCE")) == len(cica.parties("OSCE", role="partner")) > 0


# B. Contradictions that passed -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        (
            {
                "organizations": (org("LN", founded=1920, dissolved=1946),),
                "memberships": (mem(AAA, "member", "1900", organization="LN"),),
            },
            [("$.memberships[0].period.start", "life"), ("$.memberships[0].period.end", "life")],
        ),
        (
            {"organizations": (org(founded=1946, dissolved=1920),)},
            [("$.organizations[0].dissolved", "life")],
        ),
        ({"memberships": (mem(HOME, "member", "2000"),)}, [("$.memberships[0].party", "self")]),
        ({"organizations": (org(parent="CICA"),)}, [("$.organizations[0].parent", "self")]),
        (
            {"initiatives": (Initiative(id="i", title="I", related=("i",), citations=CITED),)},  # type: ignore[arg-type]  # an id
            [("$.initiatives[0].related[0]", "self")],
        ),
        (
            {
                "priority_areas": (
                    cica.PriorityArea(id="a", title="A", dimension="human", citations=CITED),
                ),
                "coordinations": (
                    cica.Coordination(
                        dimension="economic",
                        area="a",  # type: ignore[arg-type]  # an id
                        role="coordinator",
                        state=AAA,
                        period=Period("2001"),
                        citations=CITED,
                    ),
                ),
                "memberships": (mem(AAA, "member", "2000"),),
            },
            [("$.coordinations[0].dimension", "dimension")],
        ),
        *(
            ({kind: (row,)}, [(f"$.{kind}[0].{at}", "checked")])
            for kind, at, row in [
                (
                    "documents",
                    "adopted",
                    cica.Document(id="d", title="D", adopted=2050, citations=CITED),
                ),
                (
                    "milestones",
                    "when",
                    cica.Milestone(id="m", title="M", when=2050, citations=CITED),
                ),
                (
                    "action_plans",
                    "adopted",
                    cica.ActionPlan(year=2050, adopted=2050, citations=CITED),
                ),
                ("organizations", "founded", org(founded=2050)),
                ("initiatives", "history[0].when", history(ev("2050", "proposed"))),
            ]
        ),
    ],
)  # fmt: skip
def test_b_what_cannot_be_true_is_refused(
    kinds: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    """Records outside the life of an organization, about themselves, or of the future."""
    assert problems(**kinds) == found


def test_b1_a_membership_that_explains_itself_may_be_older() -> None:
    """A party to the treaty before the organization has a term or a note that says so."""
    early = org("CSTO", founded="2002-10-07")
    for said in ({"term": "party to the treaty"}, {"note": "The treaty is of 1992."}):
        seat = mem(AAA, "member", "1992", organization=early, **said)
        assert world(seat, organizations=(early,)).members("CSTO") == (AAA,)


@pytest.mark.parametrize(
    ("field", "value", "at"),
    [
        ("period.strat", "2001", "field"),
        ("id", "2001", "field"),
        ("period.start", "soon", "value"),
    ],
)
def test_b3_a_rival_value_is_of_a_field(field: str, value: str, at: str) -> None:
    """It names a field of the record, and is a date where the field is one."""
    rival = cica.Alternative(field, value, CITED, "It is a slip.")
    seat = mem(AAA, "member", "2000", alternatives=(rival,))
    path = f"$.memberships[0].alternatives[0].{at}"
    assert problems(memberships=(seat,)) == [(path, "field")]


def test_b4_a_catalogue_with_a_bound_may_be_of_any_year_before() -> None:
    """An edition is refused only where no catalogue can be of its year."""
    catalogue = cica.Document(
        id="c", title="C", kind="catalogue", adopted="[..2012]", citations=CITED
    )
    measure = cica.ConfidenceMeasure(
        id="m", title="M", editions=(cica.Edition(2010),), citations=CITED
    )
    assert world(documents=(catalogue,), measures=(measure,)).measures(edition=2010) == (measure,)
    late = cica.ConfidenceMeasure(
        id="m", title="M", editions=(cica.Edition(2013),), citations=CITED
    )
    path = "$.measures[0].editions[0].year"
    assert problems(documents=(catalogue,), measures=(late,)) == [(path, "edition")]


def test_b5_a_code_that_was_used_twice_leads_to_neither() -> None:
    """Czechoslovakia and Serbia and Montenegro both had CS; each is found by its id."""
    states = (state("CSK", alpha_2="CS", numeric="200"), state("SCG", alpha_2="CS", numeric="891"))
    found = world(states=states)
    with pytest.raises(UnknownRecordError) as caught:
        found.state("CS")
    assert caught.value.candidates == ("CSK", "SCG")
    assert found.state("CSK") is states[0]
    assert found.state("891") is states[1]


def test_b6_a_coordinator_is_a_member_of_the_organization_of_the_dataset() -> None:
    """A dataset of ASEAN alone is not asked about members of CICA."""
    asean = org("ASEAN")
    task = cica.Coordination(
        dimension="other", role="coordinator", state=AAA, period=Period("2001"), citations=CITED
    )
    seat = mem(AAA, "member", "1967", organization=asean)
    found = world(seat, organizations=(asean,), coordinations=(task,))
    assert found.coordinators() == (task,)
    assert found.default_organization == "ASEAN"


# C. Refusals -------------------------------------------------------------------------------------


def test_c3_a_subclass_of_a_dataset_is_written_whole_or_refused() -> None:
    """What `dumps` writes, `loads` reads, or there is an error."""

    class Extended(Dataset):
        """A dataset with a method of its own."""

    try:
        text = dumps(Extended(checked=2021, sources=(SOURCE,)))
    except InvalidTypeError:
        return
    assert loads(text) == Dataset(checked=2021, sources=(SOURCE,))


def test_c4_a_number_that_json_cannot_keep_is_refused() -> None:
    """No number of a record is larger than 2**53."""
    with pytest.raises(InvalidValueError) as caught:
        state("AAA", cow=10**5000)
    assert caught.value.argument == "cow"
    assert len(str(caught.value)) < 300


def test_c4_a_message_quotes_a_megabyte_in_part() -> None:
    """The id of a megabyte makes a message of a line, wherever it is quoted."""
    long = "a" * 1_000_000
    source = Source(id=long, title="S")
    fund = Initiative(id="i", title="I", related=(long,), citations=CITED)  # type: ignore[arg-type]  # an id
    acronym = "A" * 1_000_000
    for make in (
        lambda: Dataset(sources=(source, source), checked=2021),
        lambda: world(initiatives=(fund,)),
        lambda: world(organizations=(org(acronym, parent=acronym),)),
        lambda: world(organizations=(org(acronym), org(acronym))),
        lambda: world(mem(AAA, "member", "2000", organization=acronym)),
        lambda: world().evolve(organization=acronym),
        lambda: world().state(long),
        lambda: world().record("sources", long),
        lambda: world().find_states(10**10_000),  # type: ignore[arg-type]  # refused
        lambda: world().citations(long),  # type: ignore[arg-type]  # refused
        lambda: world(organizations=(org(acronym), org("B"))).members(),
        lambda: world(organizations=tuple(org(f"O{n}") for n in range(10_000))).members(),
    ):
        with pytest.raises(cica.CicaError) as caught:
            make()
        assert len(str(caught.value)) < 1000


def test_c4_python_may_be_told_to_warn_of_bytes() -> None:
    """A key of bytes is refused with an error of the library under `python -bb`."""
    code = (
        "import cica\n"
        "try: cica.state(b'KAZ')\n"
        "except cica.InvalidTypeError as error: print(error.argument)"
    )
    done = subprocess.run([sys.executable, "-bb", "-c", code], capture_output=True, check=True)  # noqa: S603  # our own
    assert done.stdout.decode().split() == ["key"]


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f", "\x85", "\ufffe", "\uffff", "\ud800"])
def test_c6_characters_that_no_file_keeps_are_refused(character: str) -> None:
    """Control characters and noncharacters would make files that are not well-formed."""
    for make in (
        lambda: state("AAA", name=f"A{character}"),
        lambda: Citation(SOURCE, character),
        lambda: Dataset(checked=2021, title=character),
        lambda: Dataset(checked=2021, authors=("A", character)),
    ):
        with pytest.raises(InvalidValueError):
            make()
    assert state("AAA", note="a\tb\nc").note == "a\tb\nc"


# D. Surprises ------------------------------------------------------------------------------------


def test_d_a_suspended_member_is_a_member() -> None:
    """Suspension ends no membership."""
    found = world(
        mem(AAA, "member", "1969-09-25", "1980-01-29"),
        mem(AAA, "suspended", "1980-01-29", "1989-03-16"),
        mem(AAA, "member", "1989-03-16", spell=2),
    )
    assert found.is_member("AAA", as_of=1985) is True
    assert found.members(as_of=1985) == (AAA,)
    assert found.role("AAA", as_of=1985) is Role.SUSPENDED
    assert len(found.spells()) == 1
    assert cica.is_member("AFG", "OIC", as_of=1985) is True


def test_d_the_canonical_dataset_pickles_by_its_name() -> None:
    """A question or the dataset is a few bytes in a pickle, and the same object after it."""
    for value in (cica.is_member, cica.DATASET):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            text = pickle.dumps(value, protocol)
            assert len(text) < 200
            assert pickle.loads(text) == value  # noqa: S301  # our own
    assert pickle.loads(pickle.dumps(cica.DATASET)) is cica.DATASET  # noqa: S301  # our own
    other = text.replace(cica.DATASET.version.encode(), b"0.0.1")
    with pytest.raises(InvalidValueError) as caught:
        pickle.loads(other)  # noqa: S301  # our own
    assert (caught.value.argument, caught.value.value) == ("version", "0.0.1")


def test_d_the_modules_load_on_access() -> None:
    """`cica.serialize` is there after `import cica`, and a misspelt name is not."""
    code = "import cica; print(len(cica.serialize.dumps()) > 0, hasattr(cica, 'seralize'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603  # our own
    assert done.stdout.split() == [b"True", b"False"]
