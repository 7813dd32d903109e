"""The rules for initiatives and coordinators, and answers worked out by hand."""

import datetime
import itertools
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import attrs
import pytest

import cica
from editorial import DatasetRule, is_open
from invented import WORLD, event, initiative, with_

STATUS = cica.terms.InitiativeStatus
SETTLED = {STATUS.DECIDED, STATUS.ESTABLISHED, STATUS.OPERATIONAL, STATUS.CONCLUDED}
BINDING = re.compile(r"Summit|Minister|Senior Officials Committee|Member states|[Ff]ounding")
KINDS_OF_BODY = ("Summit", "Ministerial", "Senior Officials Committee", "Youth Council")
INTRODUCED = datetime.date(2007, 3, 14)  # the Cooperative Approach, which asks for coordinators

InitiativeRule: TypeAlias = Callable[[cica.Initiative], Iterator[str]]


def no_status(row: cica.Initiative) -> Iterator[str]:
    """An initiative has a status from some act on."""
    if not any(act.status for act in row.history):
        yield f"{row.id}: no act gives it a status"


def status_twice(row: cica.Initiative) -> Iterator[str]:
    """A status is given once; an event that repeats the act has no status."""
    reached = [act.status for act in row.history if act.status]
    for status in sorted({s.value for s in reached if reached.count(s) > 1}):
        yield f"{row.id}: {status} twice"


def late_proposals(row: cica.Initiative) -> Iterator[str]:
    """A proposal comes before every other status."""
    reached = [act.status for act in row.history if act.status]
    if STATUS.PROPOSED in reached[1:]:
        yield f"{row.id}: proposed after it was {reached[0].value}"


def settled_drafts(row: cica.Initiative) -> Iterator[str]:
    """A draft that is discussed, approved or passed on is under consideration at most."""
    for act in row.history:
        if act.status in SETTLED and re.search(r"\b[Dd]raft", act.what):
            yield f"{row.id}, {act.when}: a draft is not {act.status.value}"


def adopted_regulations(row: cica.Initiative) -> Iterator[str]:
    """Regulations that were adopted establish what they regulate."""
    for act in row.history:
        adopted = re.search(r"[Rr]egulations .*\b(was|were) adopted", act.what)
        if adopted and act.status is not STATUS.ESTABLISHED:
            yield f"{row.id}, {act.when}: regulations adopted, but not established"


def named_coordinators(row: cica.Initiative) -> Iterator[str]:
    """Naming the coordinators of a measure does not carry it out."""
    for act in row.history:
        if act.status and re.search(r"\bbecame (co-)?coordinators?\b", act.what):
            yield f"{row.id}, {act.when}: naming coordinators is not {act.status.value}"


def bodies_that_may_not(row: cica.Initiative) -> Iterator[str]:
    """Within CICA only summits, ministers, senior officials, members or founders decide."""
    for act in () if row.background else row.history:
        decided = act.status in {STATUS.DECIDED, STATUS.ESTABLISHED}
        if decided and not BINDING.search(act.body):
            yield f"{row.id}, {act.when}: {act.body!r} may not decide"


@pytest.mark.parametrize(
    ("rule", "bad", "problem"),
    [
        (no_status, initiative(event("2001")), "fund: no act gives it a status"),
        (
            status_twice,
            initiative(event("2001", STATUS.DECIDED), event("2002", STATUS.DECIDED)),
            "fund: decided twice",
        ),
        (
            late_proposals,
            initiative(event("2001", STATUS.DECIDED), event("2002", STATUS.PROPOSED)),
            "fund: proposed after it was decided",
        ),
        (
            settled_drafts,
            initiative(event("2001", STATUS.DECIDED, "The draft was approved.")),
            "fund, 2001: a draft is not decided",
        ),
        (
            adopted_regulations,
            initiative(event("2001", STATUS.DECIDED, "Its Regulations were adopted.")),
            "fund, 2001: regulations adopted, but not established",
        ),
        (
            named_coordinators,
            initiative(event("2001", STATUS.OPERATIONAL, "Aria became co-coordinator.")),
            "fund, 2001: naming coordinators is not operational",
        ),
        (
            bodies_that_may_not,
            initiative(attrs.evolve(event("2001", STATUS.DECIDED), body="A conference")),
            "fund, 2001: 'A conference' may not decide",
        ),
    ],
)
def test_a_rule_of_initiatives_finds_its_fault(
    rule: InitiativeRule, bad: cica.Initiative, problem: str
) -> None:
    """Each rule names the initiative and the event at fault."""
    assert list(rule(bad)) == [problem]


@pytest.mark.parametrize(
    "good",
    [
        initiative(
            event("2001", STATUS.PROPOSED),
            event("2002", STATUS.UNDER_CONSIDERATION, "The draft was approved."),
            event("2003", what="The draft was passed on."),
            attrs.evolve(
                event("2004", STATUS.ESTABLISHED, "The Regulations of the fund were adopted."),
                body="First Summit",
            ),
            event("2005", what="Aria became co-coordinator."),
        ),
        attrs.evolve(
            initiative(attrs.evolve(event("2001", STATUS.DECIDED), body="Aria")), background=True
        ),
    ],
)
def test_the_rules_let_a_good_initiative_pass(good: cica.Initiative) -> None:
    """The rules find no fault in an initiative that keeps them."""
    for rule in INITIATIVE_RULES:
        assert list(rule(good)) == []


INITIATIVE_RULES: tuple[InitiativeRule, ...] = (
    no_status,
    status_twice,
    late_proposals,
    settled_drafts,
    adopted_regulations,
    named_coordinators,
    bodies_that_may_not,
)


@pytest.mark.parametrize("rule", INITIATIVE_RULES)
def test_initiatives_keep_the_coding_rules(rule: InitiativeRule) -> None:
    """Acts give a status as the codebook says."""
    assert [problem for row in cica.initiatives() for problem in rule(row)] == []


def silent_gaps(dataset: cica.Dataset) -> Iterator[str]:
    """An unknown proposer or act of proposing is an open question."""
    for row in dataset.initiatives(background=False):
        record = f"initiatives/{row.id}"
        proposed = any(act.status is STATUS.PROPOSED for act in row.history)
        if not row.proposer and not is_open(dataset, record, "proposer"):
            yield f"{record}: no proposer, and no question"
        if row.proposer and not proposed and not is_open(dataset, record, "history"):
            yield f"{record}: no proposal, and no question"


def one_body_two_names(dataset: cica.Dataset) -> Iterator[str]:
    """One meeting has one name in all histories."""
    found: dict[tuple[str, str], set[str]] = {}
    for row in dataset.initiatives():
        for act in row.history:
            for kind in KINDS_OF_BODY:
                if kind in act.body:
                    found.setdefault((str(act.when), kind), set()).add(act.body)
    for (when, kind), bodies in found.items():
        if len(bodies) > 1:
            yield f"{when}, {kind}: {', '.join(sorted(bodies))}"


def ask(record: str, field: str) -> cica.OpenQuestion:
    """Make an open question about a field of a record."""
    return cica.OpenQuestion(
        id="who", question="Who?", record=record, field=field, searched="All.", searched_on="2015"
    )


def council(**changes: Any) -> cica.Initiative:  # fields by their names
    """Make an initiative of a known proposer, with a body that decided one day."""
    decided = attrs.evolve(event("2001-05-01", STATUS.DECIDED), body="First Summit")
    return attrs.evolve(initiative(decided), **{"proposer": "Aria", **changes})


@pytest.mark.parametrize(
    ("rule", "bad", "problems"),
    [
        (
            silent_gaps,
            {"initiatives": (council(),)},
            ["initiatives/fund: no proposal, and no question"],
        ),
        (
            silent_gaps,
            {"initiatives": (council(proposer=""),)},
            ["initiatives/fund: no proposer, and no question"],
        ),
        (
            silent_gaps,
            {
                "initiatives": (council(proposer=""),),
                "open_questions": (ask("initiatives/fund", "proposer"),),
            },
            [],
        ),
        (silent_gaps, {"initiatives": (council(proposer="", background=True),)}, []),
        (
            one_body_two_names,
            {
                "initiatives": (
                    council(),
                    council(
                        id="other",
                        history=(attrs.evolve(event("2001-05-01"), body="Summit, Almaty"),),
                    ),
                )
            },
            ["2001-05-01, Summit: First Summit, Summit, Almaty"],
        ),
        (one_body_two_names, {"initiatives": (council(), council(id="other"))}, []),
    ],
)
def test_a_rule_of_all_initiatives_finds_its_fault(
    rule: DatasetRule, bad: dict[str, Any], problems: list[str]
) -> None:
    """Each rule names what is missing or disagrees."""
    assert list(rule(with_(**bad))) == problems


@pytest.mark.parametrize("rule", [silent_gaps, one_body_two_names])
def test_all_initiatives_keep_the_coding_rules(rule: DatasetRule) -> None:
    """Open questions and names of bodies are as the codebook says."""
    assert list(rule(cica.DATASET)) == []


def open_starts(row: cica.Coordination) -> Iterator[str]:
    """A coordinator is known from some day on, and not before there were coordinators."""
    start = row.period.start
    if start.latest is None:
        yield f"{row.id}: no day by which it coordinated"
    if start.earliest is None or start.earliest < INTRODUCED:
        yield f"{row.id}: {start} may lie before coordinators were introduced"


COORDINATED = attrs.evolve(
    WORLD.coordinations()[0],
    period=cica.Period("2008-05"),
)


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        (
            {"period": cica.Period("[2008..]")},
            ["trade/coordinator/ARI: no day by which it coordinated"],
        ),
        (
            {"period": cica.Period("[2005..2008]")},
            ["trade/coordinator/ARI: [2005..2008] may lie before coordinators were introduced"],
        ),
        ({}, []),
    ],
)
def test_the_rule_of_coordinations_finds_its_fault(
    changes: dict[str, Any], problems: list[str]
) -> None:
    """The rule names the coordination at fault."""
    assert list(open_starts(attrs.evolve(COORDINATED, **changes))) == problems


def test_coordinations_keep_the_coding_rules() -> None:
    """Every start of a coordination is bounded as the codebook says."""
    assert [problem for row in cica.DATASET.coordinations() for problem in open_starts(row)] == []


def two_roles_at_once(dataset: cica.Dataset) -> Iterator[str]:
    """A state is not certainly coordinator and co-coordinator of one field on one day."""
    for one, other in itertools.combinations(dataset.coordinations(), 2):
        same = (one.subject, one.state) == (other.subject, other.state)
        days = (one.period.start.latest, other.period.start.latest)
        both = any(day and one.period.covers(day) and other.period.covers(day) for day in days)
        if same and both and one.role is not other.role:
            yield f"{one.id}: {other.id} at the same time"


@pytest.mark.parametrize(
    ("period", "problems"),
    [
        (
            cica.Period("2009"),
            ["trade/coordinator/ARI: trade/co-coordinator/ARI at the same time"],
        ),
        (cica.Period("2007-04", "2008-05"), []),
    ],
)
def test_two_roles_at_once_are_found(period: cica.Period, problems: list[str]) -> None:
    """The rule names both roles."""
    co = attrs.evolve(COORDINATED, role=cica.terms.CoordinationRole.CO_COORDINATOR, period=period)
    assert list(two_roles_at_once(with_(coordinations=(COORDINATED, co)))) == problems


def test_no_state_has_two_roles_in_one_field() -> None:
    """Kazakhstan coordinated the human dimension first and co-coordinated it later."""
    assert list(two_roles_at_once(cica.DATASET)) == []


def test_co_coordinators_that_one_release_names() -> None:
    """Türkiye co-coordinates small enterprises, and India transport corridors."""
    found = {(c.subject, c.state) for c in cica.coordinators(as_of=2024)}
    assert {("sme", "TUR"), ("transport-corridors", "IND")} <= found


@pytest.mark.parametrize(
    ("status", "ids"),
    [
        (
            "established",
            {
                "council-of-eminent-persons",  # Regulations of 12 October 2021
                "cica-fund",  # Regulations of 13 October 2022
                "secretary-general",  # the post renamed on 13 October 2022
            },
        ),
        (
            "operational",
            {
                "convening-cica",  # the Secretariat of 2006
                "cultural-centres-forum",  # forum of July 2015
                "military-political-opening",  # measures that Türkiye carried out by 2014
                "non-governmental-forum",  # first conference in May 2015
                "business-council",  # board meetings by June 2021
                "youth-council",  # second session, by June 2021
                "epidemiological-cbm",  # conference by 23 June 2021
                "think-tank-forum",  # first meeting by its Regulations in December 2021
                "ict-cbm",  # workshop of 24 August 2022
            },
        ),
        (
            "decided",
            {
                "transformation",  # Astana Statement of 13 October 2022
                "ungcts-plan",  # adopted on the same day
            },
        ),
        (
            "stalled",
            {
                "karabakh-mediation",  # in December 1991
                "soviet-collective-security-1969",  # by September 1975
                "soviet-asian-security-1986",  # in December 1991
            },
        ),
    ],
)
def test_initiatives_at_the_end_of_2022(status: str, ids: set[str]) -> None:
    """The last event that had changed the status by then decides."""
    assert {i.id for i in cica.initiatives(status=status, as_of=2022)} >= ids


def test_the_council_of_eminent_persons_from_proposal_to_foundation() -> None:
    """It was a proposal in February 2021 and had been founded by the end of 2022."""
    council = cica.initiative("council-of-eminent-persons")
    assert council.status("2021-02-15") is cica.terms.InitiativeStatus.PROPOSED
    assert council.status(2022) is cica.terms.InitiativeStatus.ESTABLISHED
