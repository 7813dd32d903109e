"""Every statement of fact in the interview that the record was founded on, asked of the library.

The Executive Director of the Secretariat, Kairat Sarybay, gave it early in February 2021. Each test
states one claim in our own words, and asks as of that month. Where other evidence corrects a claim
or dates it more exactly, the test shows the claim and the correction. A test fails if the claim is
untrue of the record.
"""

import re
from pathlib import Path
from typing import Protocol

import pytest

import cica
from cica import Role
from cica.terms import Dimension, DocumentKind, InitiativeStatus, MeetingFormat

THEN = "2021-02"
"""The month of the interview."""
INTERVIEW = cica.source("interview-sarybay-2021")
PAGE = Path(__file__).parent.parent / "docs" / "interview.md"


class Fact(Protocol):
    """What has sources."""

    @property
    def citations(self) -> tuple[cica.Citation, ...]:
        """The sources, the strongest first."""


def from_interview(fact: Fact, field: str = "") -> bool:
    """Return whether the interview is a source of a fact, and of a field where one is named."""
    return any(
        citation.source == INTERVIEW.id
        and (not field or not citation.supports or field in citation.supports)
        for citation in fact.citations
    )


def confirmed(fact: Fact) -> bool:
    """Return whether a fact has a source beside the interview."""
    return any(citation.source != INTERVIEW.id for citation in fact.citations)


def events(initiative: str, when: str) -> tuple[cica.InitiativeEvent, ...]:
    """Return what happened to an initiative at a date."""
    history = cica.initiative(initiative).history
    return tuple(event for event in history if str(event.when) == when)


def by(when: cica.PartialDate, last: str) -> bool:
    """Return whether an event surely had happened by a day."""
    end = cica.to_partial_date(last).latest
    return when.latest is not None and end is not None and when.latest <= end


def surely_between(when: cica.PartialDate, first: str, last: str) -> bool:
    """Return whether an event surely happened within a time, whatever its exact day."""
    start = cica.to_partial_date(first).earliest
    after = when.earliest is not None and start is not None and start <= when.earliest
    return after and by(when, last)


def test_c01_the_name() -> None:
    """The forum is the Conference on Interaction and Confidence Building Measures in Asia, CICA."""
    forum = cica.organization("CICA")
    assert forum.name == "Conference on Interaction and Confidence Building Measures in Asia"
    assert cica.organization(forum.name) is forum


def test_c02_the_proposal() -> None:
    """Nursultan Nazarbayev proposed it from the rostrum of the UN General Assembly."""
    convening = cica.initiative("convening-cica")
    assert convening.proposer == "Nursultan Nazarbayev, President of Kazakhstan"
    assert convening.proposer_state == "KAZ"
    proposal = convening.history[0]
    assert proposal.body == "UN General Assembly, 47th session"
    assert str(proposal.when) == "1992-10-05"
    assert proposal.status is InitiativeStatus.PROPOSED
    assert from_interview(proposal)


def test_c03_the_first_negotiations() -> None:
    """Representatives of twelve states took part in the first negotiations of the 1990s."""
    meeting = cica.milestone("first-meeting-1993")
    assert meeting.participants == 12
    assert str(meeting.when) == "1993-04"
    assert from_interview(meeting)


def test_c04_who_led_the_negotiations() -> None:
    """Kassym-Jomart Tokayev led them, as "then" Foreign Minister, an office he took up in 1994."""
    meeting = cica.milestone("first-meeting-1993")
    assert meeting.people == ("Kassym-Jomart Tokayev",)
    assert from_interview(meeting)
    assert "an office that he took up only in 1994" in meeting.note
    assert str(meeting.when) == "1993-04"


def test_c05_institutional_life() -> None:
    """The institutions began with the First Summit."""
    summit = cica.summit(1)
    assert summit.period == cica.Period("2002-06-04", "2002-06-05")
    assert summit.city == "Almaty"
    convening = cica.initiative("convening-cica")
    assert convening.status("2002-06-03") is InitiativeStatus.DECIDED
    assert convening.status("2002-06-04") is InitiativeStatus.ESTABLISHED


def test_c06_the_members() -> None:
    """It has 27 member states."""
    assert len(cica.members(as_of=THEN)) == 27


def test_c07_the_security_council() -> None:
    """Permanent members of the UN Security Council are among them."""
    permanent = set(cica.members("UNSC-P5", as_of=THEN))
    assert {s.name for s in permanent & set(cica.members(as_of=THEN))} == {"China", "Russia"}


def test_c08_the_charter() -> None:
    """The Almaty Act serves as the charter."""
    (act,) = cica.documents(kind="charter", as_of=THEN)
    assert act.title == "Almaty Act"
    assert str(act.adopted) == "2002-06-04"
    assert from_interview(act, "kind")


def test_c09_what_a_candidate_joins() -> None:
    """A candidate joins the Almaty Act and the Catalogue; other evidence adds the Declaration."""
    joined = cica.documents(accession=True, as_of=THEN)
    assert [d.id for d in joined] == ["decl-principles-1999", "almaty-act", "catalogue-2004"]
    assert [d.id for d in joined if from_interview(d, "accession")] == [
        "almaty-act",
        "catalogue-2004",
    ]
    assert from_interview(cica.principle("membership-instruments"), "text")


def test_c10_consensus() -> None:
    """Decisions are taken by consensus."""
    (rule,) = cica.principles(kind="decision-rule")
    assert rule.title == "Decision by consensus"
    assert "each needs the agreement of all member states" in rule.text
    assert from_interview(rule, "title")


def test_c11_the_working_principle() -> None:
    """From simple to complex: each of five steps leads to the next."""
    steps = cica.principles(kind="working-sequence")
    assert [(step.order, step.title) for step in steps] == [
        (1, "Interaction"),
        (2, "Confidence"),
        (3, "Cooperation"),
        (4, "Security"),
        (5, "Sustainable development"),
    ]
    assert all(from_interview(step, "order") for step in steps)


def test_c12_who_may_join() -> None:
    """Asian states that observe may become members: each lies in Asia, and none is a member."""
    candidates = [s for s in cica.observers(as_of=THEN) if s.region == "Asia"]
    assert [state.name for state in candidates] == [
        "Indonesia",
        "Japan",
        "Laos",
        "Malaysia",
        "Philippines",
    ]
    assert [cica.is_member(state.id, as_of=THEN) for state in candidates] == [False] * 5
    assert not set(candidates) & set(cica.members(as_of=THEN, certain=False))
    condition = cica.principle("membership-territory")
    assert condition.text.endswith("lies in Asia.")
    assert "expects new members from among the Asian states that are observers" in condition.note
    assert from_interview(condition, "note")


def test_c13_the_chair() -> None:
    """Kazakhstan took the chair in 2020."""
    chair = cica.chair(as_of=THEN)
    assert chair is not None
    assert chair.state == "KAZ"
    assert str(chair.period.start) == "2020-09-24"
    assert from_interview(chair)


def test_c14_the_road_map() -> None:
    """The chair's ministry sets priorities, the Secretariat acts on them by a road map signed."""
    road_map = cica.document("chair-roadmap-2021")
    assert road_map.kind is DocumentKind.ROAD_MAP
    assert str(road_map.adopted) == "2021-02-03"
    assert road_map.body == "Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat"
    assert road_map.summary.startswith(
        "How the Secretariat carries out the priorities that Kazakhstan's Ministry of Foreign "
        "Affairs set for its chairmanship."
    )
    assert from_interview(road_map, "summary")
    signature = cica.milestone("chair-roadmap")
    assert signature.when == road_map.adopted
    assert set(signature.people) == {"Shakhrat Nuryshev", "Kairat Sarybay"}
    assert from_interview(signature)


def test_c15_the_council_of_eminent_persons() -> None:
    """A Council of Eminent Persons is proposed, whose Statute is to be approved in 2021."""
    council = cica.initiative("Council of Eminent Persons")
    assert from_interview(council)
    assert council.status(THEN) is InitiativeStatus.PROPOSED
    assert council in cica.initiatives(status="proposed", as_of=THEN)
    assert cica.document("cep-regulations-2021") not in cica.documents(as_of=THEN)
    assert cica.document("cep-regulations-2021") in cica.documents(as_of=2021)
    assert council.status(2021) is InitiativeStatus.ESTABLISHED


def test_c16_the_fund() -> None:
    """A CICA Fund is proposed for joint projects, also against the effects of the pandemic."""
    fund = cica.initiative("CICA Fund")
    assert from_interview(fund)
    assert fund.proposer_state == "KAZ"
    assert "joint projects" in fund.description
    assert "pandemic" in fund.description
    assert fund.status(THEN) is InitiativeStatus.PROPOSED
    assert fund.status("2022-10-12") is InitiativeStatus.UNDER_CONSIDERATION
    assert fund.status("2022-10-13") is InitiativeStatus.ESTABLISHED


def test_c17_the_think_tank_forum() -> None:
    """The Senior Officials Committee decided in December 2020 on a permanent Think Tank Forum."""
    forum = cica.initiative("Think Tank Forum")
    (decision,) = events(forum.id, "2020-12")
    assert decision.body == "Senior Officials Committee"
    assert decision.status is InitiativeStatus.DECIDED
    assert from_interview(decision)
    assert forum.status("2020-11") is InitiativeStatus.PROPOSED
    assert forum.status(THEN) is InitiativeStatus.DECIDED
    assert forum.status(2021) is InitiativeStatus.OPERATIONAL


def test_c18_a_stronger_secretariat() -> None:
    """The chair means to strengthen the Secretariat; nothing was decided until 2023."""
    boost = cica.initiative("stronger-secretariat")
    assert boost.proposer_state == "KAZ"
    (proposal,) = (e for e in boost.history if e.status is InitiativeStatus.PROPOSED)
    assert surely_between(proposal.when, "2020-09-24", THEN)
    assert "Secretariat" in proposal.what
    assert "chair" in proposal.body
    assert from_interview(proposal)
    assert boost.status(THEN) is InitiativeStatus.PROPOSED
    assert boost.status("2023-09-20") is InitiativeStatus.PROPOSED


def test_c19_the_staff() -> None:
    """Diplomats seconded by Kazakhstan, China, Russia and India staff the Secretariat."""
    seconding = cica.parties("CICA-SECRETARIAT", role="associate", as_of=THEN)
    assert {s.name for s in seconding} == {"Kazakhstan", "China", "Russia", "India"}
    for state in seconding:
        (row,) = cica.memberships(party=state.id, organization="CICA-SECRETARIAT", as_of=THEN)
        assert row.term == "seconding state"
        assert from_interview(row)


def test_c20_the_plan_of_2021() -> None:
    """More than fifty actions are agreed for 2021: a lower bound."""
    plan = cica.action_plan(2021)
    assert plan.actions == 50
    assert plan.bound is cica.terms.Bound.AT_LEAST
    assert "more than 50" in plan.note
    assert from_interview(plan, "actions")


def test_c21_the_dimensions() -> None:
    """The Catalogue has five clusters, of which the fifth, humanitarian, is the human dimension."""
    used: set[Dimension | None] = {measure.dimension for measure in cica.measures()}
    used |= {area.dimension for area in cica.priority_areas()}
    assert {dimension.value for dimension in used if dimension} == {
        "military-political",
        "new-challenges",
        "economic",
        "environmental",
        "human",
    }


def test_c22_the_coordinators() -> None:
    """Some members coordinate measures: each a dimension or an area, and few do it of the 27."""
    coordinators = cica.coordinators(as_of=THEN)
    areas = {area.id: area.dimension for area in cica.priority_areas()}
    for row in coordinators:
        assert row.area is None or areas[row.area] is row.dimension
    assert {(c.subject, c.state) for c in coordinators} >= {
        ("new-challenges", "TUR"),  # named in 2008 and in October 2021
        ("sme", "RUS"),  # named in 2012 and in 2025
        ("tourism", "TJK"),  # since the concept paper of 2009
        ("transport-corridors", "AZE"),  # named in 2011 and in September 2021
        ("energy", "KOR"),  # named in 2008 and in 2023
    }
    members = {state.id for state in cica.members(as_of=THEN)}
    assert {c.state for c in coordinators} < members
    method = cica.principle("coordinating-states")
    assert "coordinates a field of confidence-building measures" in method.text
    assert from_interview(method, "text")


def test_c23_the_anniversary_of_2012() -> None:
    """In 2012 Kazakhstan initiated an anniversary meeting of ministers that marked twenty years."""
    (meeting,) = cica.meetings(kind="ministerial", since=2012, until=2012)
    assert meeting.city == "Astana"
    assert any("twenty years" in decision for decision in meeting.decisions)
    assert "Kazakhstan" in meeting.note
    assert "initiative" in meeting.note
    assert from_interview(meeting, "note")
    assert str(cica.milestone("anniv-20").when) == "2012-09-12"


def test_c24_the_first_appeal() -> None:
    """There Nazarbayev first appealed for a full organization; a remark of 2010 came before."""
    transformation = cica.initiative("transformation")
    (appeal,) = events("transformation", "2012-09-12")
    assert from_interview(appeal)
    assert appeal.status is InitiativeStatus.PROPOSED
    assert transformation.status("2012-09-11") is None
    (remark,) = events("transformation", "2010-06-08")
    assert not from_interview(remark)
    assert remark.status is None
    (proposal,) = events("transformation", "2014-05-21")
    history = transformation.history
    assert history.index(remark) < history.index(appeal) < history.index(proposal)
    rivals = {a.value for a in transformation.alternatives if a.field == "history"}
    assert {"2010-06-08", "2014-05-21"} <= rivals


def test_c25_five_summits() -> None:
    """There have been five summits."""
    held = [summit.plenary for summit in cica.summits(as_of=THEN)]
    assert list(map(str, held)) == [
        "2002-06-04",
        "2006-06-17",
        "2010-06-08",
        "2014-05-21",
        "2019-06-15",
    ]


def test_c26_the_sixth_summit() -> None:
    """In February 2021 the sixth is planned for 2022 under President Tokayev; so it came about."""
    sixth = cica.summit(6)
    assert cica.summits(as_of=THEN, planned=True)[-1] == sixth
    assert sixth not in cica.summits(as_of=THEN)
    assert sixth.announced is not None
    assert by(sixth.announced, THEN)
    assert "planned for 2022" in sixth.note
    assert "Tokayev" in sixth.note
    assert from_interview(sixth, "note")
    declaration = cica.document("decl-summit-2019")
    assert declaration.summary.endswith("and the next summit for 2022.")
    assert sixth in cica.summits()
    assert sixth.period == cica.Period("2022-10-12", "2022-10-14")
    assert sixth.city == "Astana"
    assert sixth.chair_person == "Kassym-Jomart Tokayev"


def test_c27_the_organs() -> None:
    """Summits, ministerial meetings, working bodies and a Secretariat exist."""
    assert {organ.name_on(THEN) for organ in cica.organizations(parent="CICA")} == {
        "CICA Summit",
        "CICA Ministerial Meeting",
        "CICA Senior Officials Committee",
        "CICA Special Working Group",
        "CICA Secretariat",
    }


def test_c28_the_anniversary_of_2022() -> None:
    """2022 is the thirtieth anniversary of the proposal, and the year of the sixth summit."""
    milestone = cica.milestone("proposal-1992")
    assert milestone.when == cica.to_partial_date("1992-10-05")
    assert milestone.when == cica.initiative("convening-cica").history[0].when
    assert from_interview(cica.initiative("convening-cica").history[0])
    sixth = cica.summit(6).plenary
    assert milestone.when is not None
    assert sixth is not None
    assert milestone.when.latest is not None
    assert sixth.latest is not None
    assert sixth.latest.year - milestone.when.latest.year == 30


def test_c29_cica_and_the_osce() -> None:
    """Nazarbayev means to join the capacities of CICA and the OSCE."""
    joining = cica.initiative("Joining the capacities of CICA and the OSCE")
    assert joining.proposer == "Nursultan Nazarbayev, President of Kazakhstan"
    assert "OSCE" in joining.organizations
    assert joining in cica.initiatives(status="proposed", as_of=THEN, background=False)
    assert from_interview(joining)


def test_c30_three_dialogues() -> None:
    """That idea is one of the three dialogues of "New Geopolitical Reality: 3D"."""
    whole = cica.initiative("New Geopolitical Reality: 3D")
    part = cica.initiative("cica-osce")
    assert part.id in whole.related
    assert whole.id in part.related
    assert "one of CICA and the OSCE" in whole.description
    assert whole.proposer.startswith("Nursultan Nazarbayev")
    assert whole in cica.initiatives(as_of=THEN)
    assert from_interview(whole)


def test_c31_observer_at_the_united_nations() -> None:
    """CICA is an observer at the United Nations: since December 2007, at the Assembly."""
    assert cica.role("CICA", "UN", as_of=THEN) is Role.OBSERVER
    assert cica.role("CICA", "UN", as_of="2007-11") is None
    (row,) = cica.memberships(party="CICA", organization="UN")
    assert surely_between(row.period.start, "2007-12", "2007-12")
    assert from_interview(row)


def test_c32_partnerships() -> None:
    """There are partnerships with the SCO, the ECO and the League of Arab States, an observer."""
    assert {"SCO", "ECO"} <= {o.id for o in cica.partners(as_of=THEN)}
    assert "LAS" in {o.id for o in cica.observer_organizations(as_of=THEN)}
    for party in ("SCO", "ECO", "LAS"):
        (row,) = cica.memberships(party=party, organization="CICA")
        assert from_interview(row)


def test_c33_interest_in_cooperation() -> None:
    """There is an interest in the Eurasian Economic Union and ASEAN, which were not partners."""
    prospective = {o.id for o in cica.parties(role="prospective", as_of=THEN)}
    assert prospective == {"EAEU", "ASEAN"}
    assert not prospective & {o.id for o in cica.partners(as_of=THEN, certain=False)}
    for party in prospective:
        (row,) = cica.memberships(party=party, organization="CICA", role="prospective")
        assert from_interview(row)


def test_c34_memoranda_with_the_united_nations() -> None:
    """There are memoranda with "many" UN institutions: one is on record, or two with the IOM."""
    bodies = {o.id for o in cica.organizations(parent="UN")}
    rows = [
        row
        for row in cica.memberships(organization="CICA", role="partner")
        if row.party in bodies and "memorandum" in row.basis and row.period.may_cover(THEN)
    ]
    assert [row.party for row in rows] == ["UNODC"]
    assert not rows[0].period.covers(THEN)  # its day is not known: it may be later
    (migration,) = cica.memberships(party="IOM", organization="CICA", role="partner")
    assert migration.basis == "memorandum of understanding"
    assert cica.document("mou-iom-2008") in cica.documents(kind="memorandum", as_of=THEN)


def test_c35_the_concept_of_security() -> None:
    """Security is to be common, comprehensive, cooperative, sustainable, indivisible and equal."""
    attributes = cica.principles(kind="security-concept")
    assert [attribute.title for attribute in attributes] == [
        "Common",
        "Comprehensive",
        "Cooperative",
        "Sustainable",
        "Indivisible",
        "Equal",
    ]
    assert all(from_interview(attribute, "order") for attribute in attributes)


def test_c36_the_new_threats() -> None:
    """Five "new threats" are as old as the world and new only as they cross borders."""
    threats = [threat for threat in cica.principles(kind="threat") if not threat.new]
    assert [threat.title for threat in threats] == [
        "Organized crime",
        "Terrorism",
        "Extremism",
        "Illegal migration",
        "Drug trafficking",
    ]
    assert all(threat.text.startswith("An old threat") for threat in threats)
    assert all(map(from_interview, threats))


def test_c37_the_truly_new_challenges() -> None:
    """Biological safety and climate change are truly new, and so is the pandemic."""
    challenges = [threat for threat in cica.principles(kind="threat") if threat.new]
    assert [challenge.title for challenge in challenges] == [
        "Biological safety",
        "Climate change",
        "Pandemic",
    ]
    assert all(from_interview(challenge, "new") for challenge in challenges)


def test_c38_kazakhstan_without_nuclear_arms() -> None:
    """It closed the test site; the arsenal was only promised away in 1992, and gone by 1995."""
    closure = cica.initiative("Closure of the Semipalatinsk nuclear test site")
    assert closure.status("1991-08-28") is None
    assert closure.status("1991-08-29") is InitiativeStatus.CONCLUDED
    renunciation = cica.initiative("Renunciation of the inherited nuclear arsenal")
    assert "the fourth largest arsenal of the world" in renunciation.description
    assert renunciation.status("1992-10-05") is InitiativeStatus.DECIDED
    assert renunciation.status(1994) is InitiativeStatus.DECIDED
    assert renunciation.status(1995) is InitiativeStatus.CONCLUDED
    assert "still there in 1992" in renunciation.note
    for initiative in (closure, renunciation):
        assert initiative.background
        assert initiative.proposer_state == "KAZ"
        assert from_interview(initiative)


@pytest.mark.parametrize(
    ("key", "year"),
    [
        ("karabakh-mediation", 1991),
        ("inter-tajik-dialogue", 1997),
        ("russia-turkiye-deescalation", 2016),
    ],
)
def test_c39_peace_efforts(key: str, year: int) -> None:
    """Nazarbayev worked for peace over Karabakh, in Tajikistan, and between Russia and Turkey."""
    effort = cica.initiative(key)
    assert effort in cica.initiatives(background=True, as_of=THEN)
    assert effort.proposer.startswith("Nursultan Nazarbayev")
    assert any(event.when.latest and event.when.latest.year == year for event in effort.history)
    assert from_interview(effort)
    assert confirmed(effort)


def test_c40_talks_with_iran() -> None:
    """Nazarbayev helped the talks of the P5+1 with Iran along, before the agreement of 2015."""
    talks = cica.initiative("p5-plus-1-almaty")
    assert talks in cica.initiatives(background=True, as_of=THEN)
    assert talks.proposer.startswith("Nursultan Nazarbayev")
    assert "unblocked the talks" in talks.note
    assert from_interview(talks)
    (agreement,) = events(talks.id, "2015-07-14")
    assert agreement.what.endswith("Joint Comprehensive Plan of Action in Vienna.")
    assert from_interview(agreement)
    (first,) = events(talks.id, "2013-02-26")
    assert talks.history.index(first) < talks.history.index(agreement)


def test_c41_the_founder() -> None:
    """The declaration of the Fifth Summit, in Dushanbe, recognizes Nazarbayev as the founder."""
    (declaration,) = cica.documents(meeting=cica.summit(5).id, kind="declaration")
    assert str(declaration.adopted) == "2019-06-15"
    assert "Nursultan Nazarbayev as the founder of CICA" in declaration.summary
    assert from_interview(declaration, "summary")
    assert cica.summit(5).city == "Dushanbe"


def test_c42_the_executive_director() -> None:
    """The Executive Director of the Secretariat is Kairat Sarybay."""
    head = cica.head_of_secretariat(as_of=THEN)
    assert head is not None
    assert head.person == "Kairat Sarybay"
    assert head.title == "Executive Director"
    assert from_interview(head)


@pytest.mark.parametrize(
    ("edge", "subregions"),
    [
        ("the Pacific", {"Eastern Asia", "South-eastern Asia"}),
        ("the Mediterranean", {"Northern Africa", "Western Asia"}),
        ("the Urals", {"Central Asia", "Eastern Europe"}),
        ("the Indian Ocean", {"Southern Asia"}),
    ],
)
def test_c43_the_four_edges(edge: str, subregions: set[str]) -> None:
    """Members lie in the regions of the United Nations that border on each of the four edges."""
    reached = {state.subregion for state in cica.members(as_of=THEN)}
    assert subregions <= reached, edge
    assert {state.region for state in cica.members(as_of=THEN)} == {"Africa", "Asia", "Europe"}


def test_c44_no_rival_of_the_osce() -> None:
    """CICA competes with none; the OSCE fills the same need in Europe, and some are in both."""
    assert cica.principle("no-competition").text.startswith("CICA competes with no other")
    assert from_interview(cica.principle("no-competition"), "text")
    convening = cica.initiative("convening-cica")
    assert "OSCE" in convening.description
    assert from_interview(convening, "description")
    both = set(cica.members(as_of=THEN)) & set(cica.members("OSCE", as_of=THEN))
    assert {state.id for state in both} == {
        "AZE",
        "KAZ",
        "KGZ",
        "MNG",
        "RUS",
        "TJK",
        "TUR",
        "UZB",
    }
    assert cica.role("OSCE", as_of=THEN) is Role.OBSERVER


def test_c45_the_next_stage() -> None:
    """The members may decide by 2022 on the next stage; the Astana Statement did, that October."""
    transformation = cica.initiative("transformation")
    assert transformation.status(THEN) is InitiativeStatus.UNDER_CONSIDERATION
    assert transformation.status("2022-10-12") is InitiativeStatus.UNDER_CONSIDERATION
    (launch,) = events("transformation", "2022-10-13")
    assert launch.status is InitiativeStatus.DECIDED
    assert transformation.status() is InitiativeStatus.DECIDED
    statement = cica.document("Astana Statement on CICA Transformation")
    assert statement in cica.documents(meeting=cica.summit(6).id)
    assert str(statement.adopted) == "2022-10-13"


@pytest.mark.parametrize(
    ("key", "proposer", "first"),
    [
        ("soviet-collective-security-1969", "Leonid Brezhnev", "1969"),
        ("soviet-asian-security-1986", "Mikhail Gorbachev", "1986"),
    ],
)
def test_c46_earlier_attempts(key: str, proposer: str, first: str) -> None:
    """Others had tried before CICA, the Soviet Union among them, and none of it lasted."""
    attempt = cica.initiative(key)
    assert attempt.background
    assert attempt not in cica.initiatives(background=False)
    assert attempt.proposer.startswith(proposer)
    assert "Asia" in attempt.description
    assert surely_between(attempt.history[0].when, first, first)
    assert attempt.status("1992-10-05") is InitiativeStatus.STALLED
    assert from_interview(attempt)
    assert confirmed(attempt)
    assert "CICA" not in attempt.organizations


def test_c47_the_main_message() -> None:
    """CICA competes with no other organization and takes nobody's niche."""
    message = cica.principle("no-competition")
    assert message.text.startswith(
        "CICA competes with no other organization and does not claim the place of any."
    )
    assert "CICA's main message" in message.note
    assert "12 October 2021" in message.note
    assert from_interview(message, "note")
    (tokayev,) = (c for c in message.citations if c.source == "cica-941")
    assert "text" in tokayev.supports


def test_c48_the_gap() -> None:
    """It grew out of a gap in Asia, where nobody filled the place of the OSCE in Europe."""
    convening = cica.initiative("convening-cica")
    assert "gap" in convening.description
    assert "OSCE" in convening.description
    assert from_interview(convening, "description")


def test_c49_two_continents() -> None:
    """Kazakhstan lies in Asia and in Europe; the United Nations count it in Asia."""
    kazakhstan = cica.state("Kazakhstan")
    assert "Asia" in kazakhstan.note
    assert "Europe" in kazakhstan.note
    assert from_interview(kazakhstan, "note")
    assert kazakhstan.region == "Asia"
    assert kazakhstan.subregion == "Central Asia"


def test_c50_the_pandemic() -> None:
    """The pandemic slowed the work of 2020: events went online or were postponed."""
    pandemic = cica.milestone("pandemic-2020")
    assert pandemic.when is not None
    assert surely_between(pandemic.when, "2020", "2020")
    assert "online" in pandemic.what
    assert "postponed" in pandemic.what
    assert from_interview(pandemic)
    assert confirmed(pandemic)
    formats = [m.format for m in cica.meetings(since="2020-03-01", until=THEN) if m.format]
    assert len(formats) >= 2
    assert set(formats) <= {MeetingFormat.ONLINE, MeetingFormat.HYBRID}


def test_c51_the_clusters_of_the_road_map() -> None:
    """Its clusters: institutional development first, then the confidence-building measures."""
    road_map = cica.document("chair-roadmap-2021")
    first = road_map.summary.index("first the institutional development of CICA")
    second = road_map.summary.index("then the revival of the confidence-building measures")
    assert first < second
    assert from_interview(road_map, "summary")


def test_c52_the_ranks_of_observers() -> None:
    """The observers may grow, and it is too early to name a candidate; so it came about."""
    applicants = cica.parties(role="prospective", as_of=THEN, certain=False)
    assert not any(isinstance(party, cica.State) for party in applicants)
    then = {state.id for state in cica.observers(as_of=THEN, certain=False)}
    later = {state.id for state in cica.observers(as_of=2025)}
    assert later - then == {"TKM", "SAU"}
    (turkmenistan,) = cica.memberships(party="TKM", organization="CICA", role="observer")
    assert surely_between(turkmenistan.period.start, "2021-03", "2021-12")
    members = {state.id for state in cica.members(as_of=2025)}
    assert members - {state.id for state in cica.members(as_of=THEN)} == {"KWT"}
    (kuwait,) = cica.memberships(party="KWT", organization="CICA", role="member")
    assert str(kuwait.period.start) == "2022-10-13"


def test_c53_quality_before_number() -> None:
    """Quality goes before number, and consensus has been reached every time so far."""
    (rule,) = cica.principles(kind="decision-rule")
    assert "members have always succeeded so far" in rule.note
    assert "not to raise the number of participants" in rule.note
    assert rule.note.count("interview") == 1
    assert from_interview(rule, "note")


def test_c54_a_first_in_diplomacy() -> None:
    """The Catalogue is called a first in diplomacy: the interview's judgement, not the record's."""
    catalogue = cica.document("catalogue-2004")
    assert "a first in the history of international diplomacy" in catalogue.note
    assert "That is the interview's judgement" in catalogue.note
    assert "first in" not in catalogue.summary
    assert from_interview(catalogue, "note")


def test_c55_welcome_and_scepticism() -> None:
    """In 1992 the idea was welcomed and met with scepticism in some countries."""
    answers = [
        event
        for event in cica.initiative("convening-cica").history
        if surely_between(event.when, "1992-10-05", "1992-12-31") and "scepticism" in event.what
    ]
    assert len(answers) == 1
    assert "welcomed" in answers[0].what
    assert answers[0].status is None
    assert from_interview(answers[0])
    assert confirmed(answers[0])


def test_c56_elbasy() -> None:
    """Elbasy, Leader of the Nation, is a title of Nazarbayev, who is the First President."""
    note = cica.initiative("convening-cica").note
    assert "Elbasy Nursultan Nazarbayev" in note
    assert "Leader of the Nation" in note
    assert "First President of Kazakhstan" in note


def test_c57_tokayev_on_the_priority() -> None:
    """Tokayev himself said that the transformation would be the priority of the chairmanship."""
    words = [
        event
        for event in cica.initiative("transformation").history
        if surely_between(event.when, "2020-09-24", THEN) and "Tokayev" in event.what
    ]
    assert len(words) == 1
    assert "priorities of the chairmanship" in words[0].what
    assert from_interview(words[0])
    assert confirmed(words[0])


def test_c58_who_called_the_ministers() -> None:
    """Kazakhstan called the ministerial of 2012 while Türkiye was in the chair."""
    meeting = cica.meeting("ministerial-2012")
    assert meeting.chair == "TUR"
    assert meeting.host == "KAZ"
    chair = cica.chair(as_of="2012-09-12")
    assert chair is not None
    assert chair.state == "TUR"
    assert re.search(r"Kazakhstan\b.*\binitiative|initiative of Kazakhstan", meeting.note)
    assert from_interview(meeting, "note")


def test_c59_interest_beyond_asia() -> None:
    """Interest in Europe and Latin America is a judgement that the page says is not on record."""
    (entry,) = re.findall(
        r"^\*\*C59\.\*\*.*?(?=^\*\*C|^##|\Z)", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    text = " ".join(entry.split())
    assert "Latin America" in text
    assert "a judgement" in text
    assert "nothing on record" in text
    assert not any(state.subregion.startswith("Latin America") for state in cica.states())


def test_c60_how_coordination_works() -> None:
    """A coordinator drafts a concept, all members approve it, and a plan of action follows."""
    draft, approval, plan = (
        cica.principle(key) for key in ("concept-papers", "concept-approval", "concept-action-plan")
    )
    steps = [p for p in cica.principles(kind="working-method") if p in {draft, approval, plan}]
    assert steps == [draft, approval, plan]
    assert [step.order for step in steps] == [3, 4, 5]
    assert "the coordinator drafts" in draft.text
    assert "all members approve" in approval.text
    assert "action plan" in plan.text
    assert all(from_interview(step, "order") for step in steps)
    paper = cica.document(draft.document or "")
    assert paper.kind is DocumentKind.CONCEPT_PAPER
    committee = cica.meetings(kind="senior-officials-committee")
    assert cica.meeting(paper.meeting or "") in committee
    assert approval.document == "cooperative-approach-2007"
    follows = cica.document(plan.document or "")
    assert follows.kind is DocumentKind.PLAN
    first = cica.document("concept-sme-2009")
    assert "The action plan of 2016 followed it" in first.summary
    assert cica.meeting(first.meeting or "") in committee
    assert (first.adopted, follows.adopted) == (
        cica.to_partial_date("2009-10-29"),
        cica.to_partial_date("2016-01-13"),
    )


NUMBERS = [f"C{number:02}" for number in range(1, 61)]
"""The numbers of the claims."""


def test_every_claim_has_a_test() -> None:
    """The tests are named after the numbers of the claims, in their order."""
    tests = [match[1] for name in globals() if (match := re.match(r"test_(c\d\d)_", name))]
    assert [number.upper() for number in tests] == NUMBERS


def test_every_claim_has_a_place_on_the_page() -> None:
    """Each claim has one entry on "The interview in code"."""
    entries = re.findall(r"^\*\*(C[^*]*)\.\*\*", PAGE.read_text("utf-8"), re.MULTILINE)
    listed = sorted(number for entry in entries for number in entry.split(", "))
    assert listed == NUMBERS
