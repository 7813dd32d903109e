"""Every statement of fact in the interview that the record was founded on, asked of the library.

The Executive Director of the Secretariat, Kairat Sarybay, gave it early in February 2021. Each test
tells one claim in our own words, and asks as of that month. Where other evidence corrects a claim
or dates it more exactly, the test shows the claim and the correction.
"""

from typing import Protocol

import cica
from cica import Dimension, InitiativeStatus, Role

THEN = "2021-02"
"""The month of the interview."""
INTERVIEW = cica.source("interview-sarybay-2021")


class Fact(Protocol):
    """What tells its sources."""

    @property
    def citations(self) -> tuple[cica.Citation, ...]:
        """The sources, the strongest first."""


def told(fact: Fact) -> bool:
    """Tell whether a fact has the interview among its sources."""
    return any(citation.source == INTERVIEW.id for citation in fact.citations)


def events(initiative: str, when: str) -> tuple[cica.InitiativeEvent, ...]:
    """Return what happened to an initiative at a date."""
    history = cica.initiative(initiative).history
    return tuple(event for event in history if str(event.when) == when)


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
    assert told(proposal)


def test_c03_the_first_negotiations() -> None:
    """Representatives of twelve states took part in the first negotiations of the 1990s."""
    meeting = cica.milestone("first-meeting-1993")
    assert meeting.participants == 12
    assert str(meeting.when) == "1993-04"
    assert told(meeting)


def test_c04_who_led_the_negotiations() -> None:
    """Kassym-Jomart Tokayev led them, as "then" Foreign Minister, an office he took up in 1994."""
    meeting = cica.milestone("first-meeting-1993")
    assert meeting.people == ("Kassym-Jomart Tokayev",)
    assert told(meeting)
    assert "an office that he took up only in 1994" in meeting.note
    assert str(meeting.when) == "1993-04"
    assert "on his offices from 1992 to 1999" in {c.locator for c in cica.citations(meeting)}


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
    assert told(act)


def test_c09_what_a_candidate_joins() -> None:
    """A candidate joins the Almaty Act and the Catalogue; other evidence adds the Declaration."""
    joined = cica.documents(accession=True, as_of=THEN)
    assert [d.id for d in joined] == ["decl-principles-1999", "almaty-act", "catalogue-2004"]
    assert [d.id for d in joined if told(d)] == ["almaty-act", "catalogue-2004"]
    assert told(cica.principle("membership-instruments"))


def test_c10_consensus() -> None:
    """Decisions are taken by consensus."""
    (rule,) = cica.principles(kind="decision-rule")
    assert rule.title == "Decision by consensus"
    assert told(rule)


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
    assert all(map(told, steps))


def test_c12_who_may_join() -> None:
    """Asian states that observe may become members."""
    observers = cica.observers(as_of=THEN)
    assert [s.name for s in observers if s.region == "Asia"] == [
        "Indonesia",
        "Japan",
        "Laos",
        "Malaysia",
        "Philippines",
    ]
    assert not set(observers) & set(cica.members(as_of=THEN, certain=False))


def test_c13_the_chair() -> None:
    """Kazakhstan took the chair in 2020."""
    chair = cica.chair(as_of=THEN)
    assert chair is not None
    assert chair.state == "KAZ"
    assert str(chair.period.start) == "2020-09-24"
    assert told(chair)


def test_c14_the_road_map() -> None:
    """The chair's ministry sets priorities, the Secretariat acts on them by a road map signed."""
    signature = cica.milestone("chair-roadmap")
    assert str(signature.when) == "2021-02-03"
    assert told(signature)
    road_map = cica.document("chair-roadmap-2021")
    assert road_map.body == "Ministry of Foreign Affairs of Kazakhstan and CICA Secretariat"
    assert road_map.adopted == signature.when
    assert told(road_map)


def test_c15_the_council_of_eminent_persons() -> None:
    """A Council of Eminent Persons is proposed, whose Statute is to be approved in 2021."""
    council = cica.initiative("Council of Eminent Persons")
    assert told(council)
    assert council.status(THEN) is InitiativeStatus.PROPOSED
    assert council in cica.initiatives(status="proposed", as_of=THEN)
    assert cica.document("cep-regulations-2021") not in cica.documents(as_of=THEN)
    assert cica.document("cep-regulations-2021") in cica.documents(as_of=2021)
    assert council.status(2021) is InitiativeStatus.ESTABLISHED


def test_c16_the_fund() -> None:
    """A CICA Fund for joint projects is proposed."""
    fund = cica.initiative("CICA Fund")
    assert told(fund)
    assert fund.proposer_state == "KAZ"
    assert fund.status(THEN) is InitiativeStatus.PROPOSED
    assert fund.status("2022-10-12") is InitiativeStatus.UNDER_CONSIDERATION
    assert fund.status("2022-10-13") is InitiativeStatus.ESTABLISHED


def test_c17_the_think_tank_forum() -> None:
    """The Senior Officials Committee decided in December 2020 on a permanent Think Tank Forum."""
    forum = cica.initiative("Think Tank Forum")
    (decision,) = events(forum.id, "2020-12")
    assert decision.body == "Senior Officials Committee"
    assert decision.status is InitiativeStatus.DECIDED
    assert told(decision)
    assert forum.status("2020-11") is InitiativeStatus.PROPOSED
    assert forum.status(THEN) is InitiativeStatus.DECIDED
    assert forum.status(2021) is InitiativeStatus.OPERATIONAL


def test_c18_a_stronger_secretariat() -> None:
    """The chair means to strengthen the Secretariat."""
    boost = cica.initiative("stronger-secretariat")
    assert boost.status(THEN) is InitiativeStatus.PROPOSED
    assert told(boost)


def test_c19_the_staff() -> None:
    """Diplomats seconded by Kazakhstan, China, Russia and India staff the Secretariat."""
    seconding = cica.parties("CICA-SECRETARIAT", role="associate", as_of=THEN)
    assert {s.name for s in seconding} == {"Kazakhstan", "China", "Russia", "India"}
    for state in seconding:
        (row,) = cica.memberships(party=state.id, organization="CICA-SECRETARIAT")
        assert row.term == "seconding state"
        assert told(row)


def test_c20_the_plan_of_2021() -> None:
    """More than fifty actions are agreed for 2021: a lower bound."""
    plan = cica.action_plan(2021)
    assert plan.actions == 50
    assert plan.bound is cica.Bound.AT_LEAST
    assert told(plan)


def test_c21_the_dimensions() -> None:
    """The Catalogue has five clusters, of which the fifth, humanitarian, is the human dimension."""
    held: set[Dimension | None] = {measure.dimension for measure in cica.measures()}
    held |= {area.dimension for area in cica.priority_areas()}
    assert held == {
        Dimension("military-political"),
        Dimension("new-challenges"),
        Dimension("economic"),
        Dimension("environmental"),
        Dimension("human"),
    }
    assert len(Dimension) == 5


def test_c22_the_coordinators() -> None:
    """Some countries coordinate measures: those surely in office by then, each with a subject."""
    coordinators = cica.coordinators(as_of=THEN)
    assert {(c.dimension.value, c.subject, c.state) for c in coordinators} >= {
        ("new-challenges", "new-challenges", "TUR"),  # named in 2008 and in October 2021
        ("economic", "sme", "RUS"),  # named in 2012 and in 2025
        ("economic", "tourism", "TJK"),  # since the concept paper of 2009
        ("economic", "transport-corridors", "AZE"),  # named in 2011 and in September 2021
        ("economic", "energy", "KOR"),  # named in 2008 and in 2023
    }
    members = {state.id for state in cica.members(as_of=THEN)}
    assert {c.state for c in coordinators} <= members


def test_c23_the_anniversary_of_2012() -> None:
    """In 2012 an anniversary meeting of the foreign ministers marked twenty years."""
    (meeting,) = cica.meetings(kind="ministerial", since=2012, until=2012)
    assert meeting.city == "Astana"
    assert meeting.decisions[0].startswith("Marked twenty years of the CICA process")
    assert told(meeting)
    assert str(cica.milestone("anniv-20").when) == "2012-09-12"


def test_c24_the_first_appeal() -> None:
    """There Nazarbayev first appealed for a full organization; a remark of 2010 came before."""
    transformation = cica.initiative("transformation")
    (appeal,) = events("transformation", "2012-09-12")
    assert told(appeal)
    assert appeal.status is InitiativeStatus.PROPOSED
    assert transformation.status("2012-09-11") is None
    (remark,) = events("transformation", "2010-06-08")
    assert not told(remark)
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
    """The sixth is planned for 2022 with President Tokayev in the chair; so it came about."""
    sixth = cica.summit(6)
    assert cica.summits(as_of=THEN, planned=True)[-1] == sixth
    assert sixth not in cica.summits(as_of=THEN)
    assert told(sixth)
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
    """2022 is the thirtieth anniversary of the proposal."""
    proposal = cica.milestone("proposal-1992").when
    assert proposal == cica.to_partial_date("1992-10-05")
    assert str(cica.initiative("convening-cica").history[0].when) == "1992-10-05"
    sixth = cica.summit(6).plenary
    assert proposal is not None
    assert sixth is not None
    assert proposal.latest is not None
    assert sixth.latest is not None
    assert sixth.latest.year - proposal.latest.year == 30


def test_c29_cica_and_the_osce() -> None:
    """Nazarbayev means to join the capacities of CICA and the OSCE."""
    joining = cica.initiative("Joining the capacities of CICA and the OSCE")
    assert joining.proposer == "Nursultan Nazarbayev, President of Kazakhstan"
    assert joining.organizations == ("OSCE",)
    assert joining in cica.initiatives(status="proposed", as_of=THEN, background=False)
    assert told(joining)


def test_c30_three_dialogues() -> None:
    """That idea is part of his initiative "New Geopolitical Reality: 3D"."""
    whole = cica.initiative("New Geopolitical Reality: 3D")
    part = cica.initiative("cica-osce")
    assert part.id in whole.related
    assert whole.id in part.related
    assert whole in cica.initiatives(as_of=THEN)
    assert told(whole)


def test_c31_observer_at_the_united_nations() -> None:
    """CICA is an observer at the United Nations: since December 2007, at the Assembly."""
    assert cica.role("CICA", "UN", as_of=THEN) is Role.OBSERVER
    assert cica.role("CICA", "UN", as_of="2007-11") is None
    (row,) = cica.memberships(party="CICA", organization="UN")
    assert str(row.period.start) == "2007-12"
    assert told(row)


def test_c32_partnerships() -> None:
    """There are partnerships with the SCO, the ECO and the League of Arab States, an observer."""
    assert {"SCO", "ECO"} <= {o.id for o in cica.partners(as_of=THEN)}
    assert "LAS" in {o.id for o in cica.observer_organizations(as_of=THEN)}
    for party in ("SCO", "ECO", "LAS"):
        (row,) = cica.memberships(party=party, organization="CICA")
        assert told(row)


def test_c33_interest_in_cooperation() -> None:
    """There is an interest in the Eurasian Economic Union and ASEAN, which are no partners."""
    prospective = {o.id for o in cica.parties(role="prospective", as_of=THEN)}
    assert prospective == {"EAEU", "ASEAN"}
    assert not prospective & {o.id for o in cica.partners(as_of=THEN, certain=False)}
    for party in prospective:
        (row,) = cica.memberships(party=party, organization="CICA")
        assert told(row)


def test_c34_memoranda_with_the_united_nations() -> None:
    """There are memoranda with institutions of the UN."""
    bodies = {o.id for o in cica.organizations(parent="UN")}
    rows = [
        row
        for row in cica.memberships(organization="CICA", role="partner")
        if row.party in bodies and "memorandum" in row.basis
    ]
    assert [row.party for row in rows] == ["UNODC"]
    assert rows[0].period.may_cover(THEN)
    (migration,) = cica.memberships(party="IOM", organization="CICA", role="partner")
    assert migration.basis == "memorandum of understanding"


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
    assert all(map(told, attributes))


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
    assert all(map(told, threats))


def test_c37_the_truly_new_challenges() -> None:
    """Biological safety and climate change are truly new, and so is the pandemic."""
    challenges = [threat for threat in cica.principles(kind="threat") if threat.new]
    assert [challenge.title for challenge in challenges] == [
        "Biological safety",
        "Climate change",
        "Pandemic",
    ]
    assert all(map(told, challenges))


def test_c38_kazakhstan_without_nuclear_arms() -> None:
    """It closed the test site and gave up the fourth largest arsenal of the world."""
    closure = cica.initiative("Closure of the Semipalatinsk nuclear test site")
    assert closure.status("1991-08-28") is None
    assert closure.status("1991-08-29") is InitiativeStatus.CONCLUDED
    renunciation = cica.initiative("Renunciation of the inherited nuclear arsenal")
    assert "the fourth largest arsenal of the world" in renunciation.description
    assert renunciation.status("1992-05") is InitiativeStatus.DECIDED
    assert renunciation.status(1995) is InitiativeStatus.CONCLUDED
    for initiative in (closure, renunciation):
        assert initiative.background
        assert initiative.proposer_state == "KAZ"
        assert told(initiative)


def test_c39_peace_efforts() -> None:
    """Nazarbayev worked for peace over Karabakh, in Tajikistan, and between Russia and Turkey."""
    background = cica.initiatives(background=True, as_of=THEN)
    for key, year in (
        ("karabakh-mediation", 1991),
        ("inter-tajik-dialogue", 1997),
        ("russia-turkiye-deescalation", 2016),
    ):
        effort = cica.initiative(key)
        assert effort in background
        assert any(event.when.latest and event.when.latest.year == year for event in effort.history)
        assert told(effort)


def test_c40_talks_with_iran() -> None:
    """He helped the talks of the P5+1 with Iran along, before the agreement in Vienna of 2015."""
    talks = cica.initiative("p5-plus-1-almaty")
    assert talks in cica.initiatives(background=True, as_of=THEN)
    assert told(talks)
    (agreement,) = events(talks.id, "2015-07-14")
    assert agreement.what.endswith("Joint Comprehensive Plan of Action in Vienna.")
    assert told(agreement)
    (first,) = events(talks.id, "2013-02-26")
    assert talks.history.index(first) < talks.history.index(agreement)


def test_c41_the_founder() -> None:
    """The declaration of the Fifth Summit, in Dushanbe, recognizes Nazarbayev as the founder."""
    (declaration,) = cica.documents(meeting=cica.summit(5).id, kind="declaration")
    assert str(declaration.adopted) == "2019-06-15"
    assert "Nursultan Nazarbayev as the founder of CICA" in declaration.summary
    assert told(declaration)
    assert cica.summit(5).city == "Dushanbe"


def test_c42_the_executive_director() -> None:
    """The Executive Director of the Secretariat is Kairat Sarybay."""
    head = cica.head_of_secretariat(as_of=THEN)
    assert head is not None
    assert head.person == "Kairat Sarybay"
    assert head.title == "Executive Director"
    assert told(head)


def test_c43_the_four_edges() -> None:
    """It reaches from the Pacific to the Mediterranean and from the Urals to the Indian Ocean."""
    members = {state.name: state for state in cica.members(as_of=THEN)}
    edges = {
        "Pacific": {"China", "Republic of Korea", "Russia", "Viet Nam"},
        "Mediterranean": {"Egypt", "Israel", "Palestine", "Türkiye"},
        "Urals": {"Kazakhstan", "Russia"},
        "Indian Ocean": {"Bangladesh", "India", "Iran", "Pakistan", "Sri Lanka"},
    }
    for edge, states in edges.items():
        assert states <= members.keys(), edge
    assert {state.subregion for state in members.values()} == {
        "Central Asia",
        "Eastern Asia",
        "Eastern Europe",
        "Northern Africa",
        "South-eastern Asia",
        "Southern Asia",
        "Western Asia",
    }


def test_c44_no_rival_of_the_osce() -> None:
    """CICA competes with none; the OSCE fills the same need in Europe, and some are in both."""
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
