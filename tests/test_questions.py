"""What a dataset answers, worked out by hand on an invented world."""

import datetime
import warnings
from collections.abc import Callable, Iterable
from typing import Any

import attrs
import pytest

import cica
from cica import (
    BeyondRecordWarning,
    Citation,
    Dataset,
    Document,
    InvalidTypeError,
    InvalidValueError,
    Meeting,
    Milestone,
    Organization,
    Period,
    Role,
    State,
    Summit,
    UnknownRecordError,
)
from cica.terms import Dimension, DocumentKind, MeetingKind, PrincipleKind
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


def ids(records: Iterable[Any]) -> list[str]:
    """Return the ids of records."""
    return [record.id for record in records]


def refused(ask: Any, error: Exception) -> None:  # any function of no arguments
    """Check that a question is refused with an error."""
    with pytest.raises(type(error)) as caught:
        ask()
    assert caught.value == error


# Members -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("as_of", "certain", "possible"),
    [
        ("1999-12-31", [], []),
        ("2000-01-01", ["ARI"], ["ARI"]),
        ("2000-05-31", ["ARI"], ["ARI"]),
        ("2000-06-01", ["ARI"], ["ARI", "BOR"]),
        ("2001-06-29", ["ARI"], ["ARI", "BOR"]),
        ("2001-06-30", ["ARI", "BOR"], ["ARI", "BOR"]),
        (2000, ["ARI"], ["ARI", "BOR"]),
        ("2005-02", ["ARI", "BOR"], ["ARI", "BOR"]),
        ("2005-03", ["ARI", "BOR", "CEL"], ["ARI", "BOR", "CEL"]),
        ("2007-12-31", ["ARI", "BOR", "CEL"], ["ARI", "BOR", "CEL"]),
        ("2008-01-01", ["ARI", "BOR"], ["ARI", "BOR", "CEL"]),
        ("2009-12-30", ["ARI", "BOR"], ["ARI", "BOR", "CEL"]),
        ("2009-12-31", ["ARI", "BOR"], ["ARI", "BOR"]),
        ("2010-01-01", ["ARI"], ["ARI"]),
        (datetime.date(2005, 3, 1), ["ARI", "BOR", "CEL"], ["ARI", "BOR", "CEL"]),
        (cica.to_partial_date("[2004..2005]"), ["ARI", "BOR", "CEL"], ["ARI", "BOR", "CEL"]),
        ("[..2000-06-01]", ["ARI"], ["ARI", "BOR"]),
        (None, ["ARI"], ["ARI"]),
    ],
)
def test_members_on_a_day(as_of: cica.DateLike, certain: list[str], possible: list[str]) -> None:
    """Members are those that surely were, and with `certain=False` those that may have been."""
    for _ in range(2):  # the second time from memory
        assert ids(WORLD.members(as_of=as_of)) == certain
        assert ids(WORLD.members(as_of=as_of, certain=False)) == possible
    for state in WORLD.states():
        answer = True if state.id in certain else None if state.id in possible else False
        assert WORLD.is_member(state, as_of=as_of) is answer


def test_members_are_sorted_by_english_name() -> None:
    """Diacritics and case do not count, so that Böra comes between Aria and Celia."""
    assert [s.name for s in WORLD.members(as_of=2005)] == ["Aria", "Böra", "Celia"]


def test_roles_of_states_and_of_organizations() -> None:
    """Observers are states, observer organizations the others; partners and parties are both."""
    assert ids(WORLD.observers(as_of=2003)) == ["CEL"]
    assert ids(WORLD.observer_organizations(as_of=2003)) == ["UNI"]
    assert ids(WORLD.parties(role="observer", as_of=2003)) == ["CEL", "UNI"]
    assert ids(WORLD.parties(role=Role.OBSERVER, as_of=2002)) == ["CEL"]
    assert WORLD.partners() == ()
    both = (role(UNION, "2003", role="partner"), role(CELIA, "2003", role="partner"))
    world = with_(memberships=(role(ARIA, "2000"), *both))
    assert ids(world.partners()) == ids(world.parties(role="partner")) == ["CEL", "UNI"]


def test_every_list_of_parties_is_of_what_is_sure_unless_asked_otherwise() -> None:
    """Observers, partners and parties are on a day and may be open as members are."""
    may_be = "[2004-01-01..2004-12-31]"
    rows = (role(CELIA, may_be, role="observer"), role(UNION, may_be, role="observer"))
    world = with_(memberships=(role(ARIA, "2000"), *rows, role(BORA, may_be, role="partner")))
    asked: list[tuple[Callable[..., Any], str]] = [
        (world.observers, "CEL"),
        (world.observer_organizations, "UNI"),
        (world.partners, "BOR"),
    ]
    for ask, party in asked:
        assert ids(ask(as_of="2003-12-31", certain=False)) == []
        assert ids(ask(as_of="2004-06-30")) == []
        assert ids(ask(as_of="2004-06-30", certain=False)) == [party]
        assert ids(ask(as_of="2004-12-31")) == ids(ask()) == [party]
        assert ids(ask("Union")) == []


def test_organizations_are_asked_by_name_by_record_or_together() -> None:
    """An organization is its id, a name or its record; `"*"` is all of them, a tuple several."""
    for union in ("UNI", "union", UNION, ("UNI",), [UNION], {"UNI"}):
        assert ids(WORLD.members(union, as_of=1993)) == ["ARI"]
    both = (CICA, "UNI")
    world = with_(memberships=(*WORLD.memberships(), role(BORA, "2012", organization=UNION)))
    assert ids(world.members(both)) == ids(world.members("*")) == ["ARI", "BOR"]
    assert ids(world.members()) == ids(world.members(CICA)) == ["ARI"]
    assert ids(world.observers("*", as_of=2003)) == ["CEL"]
    assert world.members(()) == ()
    expected = "an organization, several in a tuple, '*' or None (a date goes into as_of)"
    for wrong in (2021, datetime.date(2021, 1, 1), 1.5):
        refused(
            lambda wrong=wrong: world.members(wrong),
            InvalidTypeError("organization", expected, wrong),
        )
    with pytest.raises(UnknownRecordError):
        world.members(("UNI", "nowhere"))


def test_a_question_for_one_organization_is_about_one() -> None:
    """Role, chair, head, and the summit or plan of a number are not asked of several."""
    asks: list[Callable[[Any], object]] = [
        lambda key: WORLD.role("ARI", key),
        lambda key: WORLD.is_member("ARI", key),
        WORLD.chair,
        WORLD.head_of_secretariat,
        lambda key: WORLD.summit(1, key),
        lambda key: WORLD.action_plan(2005, key),
    ]
    expected = "an organization or None (a date goes into as_of)"
    for ask in asks:
        with pytest.raises(UnknownRecordError):
            ask("*")
        for wrong in (("CICA", "UNI"), 2021):
            refused(
                lambda ask=ask, wrong=wrong: ask(wrong),
                InvalidTypeError("organization", expected, wrong),
            )


def test_a_suspended_member_is_a_member() -> None:
    """Suspension ends no membership; `role` says it, and `suspended=False` leaves it out."""
    rows = (
        role(ARIA, "2000-01-01", "2004-01-01"),
        role(ARIA, "2004-01-01", "2006-01-01", "suspended"),
        role(ARIA, "2006-01-01", spell=2),
        role(BORA, "2001"),
    )
    world = with_(memberships=rows, coordinations=())
    assert world.is_member("ARI", as_of=2004) is True
    assert world.role("ARI", as_of=2004) is Role.SUSPENDED
    assert ids(world.members(as_of=2004)) == ["ARI", "BOR"]
    assert ids(world.members(as_of=2004, suspended=False)) == ["BOR"]
    assert ids(world.parties(role="member", as_of=2004)) == ["BOR"]
    assert ids(world.parties(role="suspended", as_of=2004)) == ["ARI"]
    (row,) = world.panel(start=2004, end=2004)[:1]
    assert (row.role, row.member, row.certain) == ("suspended", True, True)
    assert [(row.alpha_3, row.entry_earliest, row.censored) for row in world.spells()] == [
        ("ARI", "2000-01-01", True),
        ("BOR", "2001-01-01", True),
    ]
    assert [(str(c.when), c.before and c.before.value) for c in world.changes(party="ARI")] == [
        ("2000-01-01", None),
        ("2004-01-01", "member"),
        ("2006-01-01", "suspended"),
    ]


@pytest.mark.parametrize(
    ("party", "as_of", "answer"),
    [
        ("CEL", 1999, None),
        ("CEL", 2000, "observer"),
        ("CEL", "2005-02-28", "observer"),
        ("CEL", "2005-03-01", "member"),
        ("CEL", 2008, None),
        ("UNI", 2003, "observer"),
        ("Union", 2003, "observer"),
        ("böra", 2000, None),
        (BORA, 2001, "member"),
        ("Old Aria", None, "member"),
    ],
)
def test_the_role_of_a_party(party: Any, as_of: cica.DateLike | None, answer: str | None) -> None:
    """Only what is sure is answered, whatever name the party is asked by."""
    found = WORLD.role(party, as_of=as_of)
    assert (found and found.value) == answer


def test_a_question_beyond_the_record_warns_and_answers_as_last_known() -> None:
    """A day or a year whose last day is after the check gets a warning; the day itself none."""
    for as_of in ("2015-07-01", 2015, 2031):
        with pytest.warns(BeyondRecordWarning):
            assert ids(WORLD.members(as_of=as_of)) == ["ARI"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ids(WORLD.members(as_of="2015-06-30")) == ["ARI"]
        assert WORLD.panel(start=2016, end=2016)[0].certain is False


def test_memberships_by_party_organization_role_and_day() -> None:
    """The history of a party, the list of an organization, those in force: all by start."""
    celia = ["CEL/CICA/observer", "CEL/CICA/member"]
    assert ids(WORLD.memberships(party="Celia")) == celia
    assert ids(WORLD.memberships(organization="UNI")) == ["ARI/UNI/member", "ARI/UNI/member/2"]
    assert ids(WORLD.memberships(party="ARI", organization="CICA")) == ["ARI/CICA/member"]
    assert ids(WORLD.memberships(party="ARI", organization=("CICA", "UNI"))) == [
        "ARI/UNI/member",
        "ARI/UNI/member/2",
        "ARI/CICA/member",
    ]
    assert ids(WORLD.memberships(party="UNI", role="member")) == []
    assert ids(WORLD.memberships(role=Role.OBSERVER)) == ["CEL/CICA/observer", "UNI/CICA/observer"]
    assert ids(WORLD.memberships(organization="CICA", as_of="2008-06-30")) == [
        "ARI/CICA/member",
        "BOR/CICA/member",
        "UNI/CICA/observer",
        "CEL/CICA/member",
    ]
    assert len(WORLD.memberships()) == len(WORLD.memberships(organization="*")) == 7
    lone = State(id="LON", name="Lonia", citations=CITED)
    assert with_(states=(*WORLD.states(), lone)).memberships(party="LON") == ()


# Changes -----------------------------------------------------------------------------------------


def shown(world: Dataset, **asked: Any) -> list[tuple[str, str, str | None, str | None]]:
    """Return changes as texts."""
    return [
        (str(c.when), c.party, c.before and c.before.value, c.after and c.after.value)
        for c in world.changes(**asked)
    ]


def test_a_change_of_role_is_one_change() -> None:
    """An observer that becomes a member on the day is one change; a new term is none."""
    assert shown(WORLD) == [
        ("2000-01-01", "ARI", None, "member"),
        ("2000", "CEL", None, "observer"),
        ("[2000-06..2001-06]", "BOR", None, "member"),
        ("2003-05", "UNI", None, "observer"),
        ("2005-03-01", "CEL", "observer", "member"),
        ("[2008..2009]", "CEL", "member", None),
        ("2010-01-01", "BOR", "member", None),
    ]
    assert shown(WORLD, organization="UNI") == [("1990", "ARI", None, "member")]
    (change,) = WORLD.changes("UNI")
    assert change.organization == "UNI"
    assert [ids(c.memberships) for c in WORLD.changes(party="Celia")] == [
        ["CEL/CICA/observer"],
        ["CEL/CICA/observer", "CEL/CICA/member"],
        ["CEL/CICA/member"],
    ]


def test_changes_are_filtered() -> None:
    """By party, by role before or after, and by organization."""
    assert [c[0] for c in shown(WORLD, party="ARI", organization="*")] == ["1990", "2000-01-01"]
    assert [c[1] for c in shown(WORLD, role="observer")] == ["CEL", "UNI", "CEL"]
    assert [c[1] for c in shown(WORLD, role="member", party=BORA)] == ["BOR", "BOR"]
    assert WORLD.changes(party="BOR", organization="UNI") == ()


def test_changes_of_several_organizations_keep_the_order_of_each_party() -> None:
    """A coarse date before an exact one stays before it, also beside another organization."""
    rows = (
        role(BORA, "2006", "2006-06-15", "observer"),
        role(BORA, "2006-06-15"),
        role(ARIA, "2000-01-01"),
        role(ARIA, "2006-07-01", organization=UNION),
    )
    world = with_(memberships=rows, coordinations=())
    expected = [("2006", None), ("2006-06-15", "observer")]
    for asked in ({}, {"organization": "*"}):
        found = [row for row in shown(world, **asked) if row[1] == "BOR"]
        assert [(when, before) for when, _, before, _ in found] == expected


@pytest.mark.parametrize(
    ("since", "until", "whens"),
    [
        (2005, 2005, ["2005-03-01"]),
        ("2005-03-01", "2005-03-01", ["2005-03-01"]),
        ("2005-03-02", "2007", []),
        (2009, 2009, ["[2008..2009]"]),
        ("2000-01-02", "2000-03", ["2000"]),
        (None, "2000-01-01", ["2000-01-01", "2000"]),
        (2010, None, ["2010-01-01"]),
        (2011, None, []),
    ],
)
def test_changes_between_two_times(since: Any, until: Any, whens: list[str]) -> None:
    """`since` means its first day and `until` its last; what may lie between is in."""
    assert [row[0] for row in shown(WORLD, since=since, until=until)] == whens


# Rows --------------------------------------------------------------------------------------------


def test_a_panel_has_a_row_for_each_state_and_year() -> None:
    """By name, then year; a doubt is in the row beside the role that is sure."""
    rows = WORLD.panel(start=1999, end=2001)
    assert [(r.alpha_3, r.as_of, r.role, r.certain, r.member, r.observer) for r in rows] == [
        ("ARI", "1999-12-31", None, True, False, False),
        ("ARI", "2000-12-31", "member", True, True, False),
        ("ARI", "2001-12-31", "member", True, True, False),
        ("BOR", "1999-12-31", None, True, False, False),
        ("BOR", "2000-12-31", None, False, None, False),
        ("BOR", "2001-12-31", "member", True, True, False),
        ("CEL", "1999-12-31", None, True, False, False),
        ("CEL", "2000-12-31", "observer", True, False, True),
        ("CEL", "2001-12-31", "observer", True, False, True),
    ]
    assert {type(value) for row in rows for value in row} <= {str, int, bool, type(None)}
    assert {type(row) for row in rows} == {cica.StateYear}


def test_a_panel_of_several_organizations() -> None:
    """Each state with a role in any of them has a row for each of them."""
    rows = WORLD.panel("*", start=1993, end=1993)
    assert [(row.organization, row.alpha_3, row.member) for row in rows] == [
        ("CICA", "ARI", False),
        ("CICA", "BOR", False),
        ("CICA", "CEL", False),
        ("UNI", "ARI", True),
        ("UNI", "BOR", False),
        ("UNI", "CEL", False),
    ]


def test_a_panel_begins_with_the_independence_of_a_state() -> None:
    """A state has rows from the first year in which it may have existed on the day meant."""
    for independent, first in (("2000-06-15", 2000), ("2000-07-01", 2001), ("2000", 2000)):
        new = attrs.evolve(BORA, independent=independent)
        world = with_(states=(ARIA, new, CELIA))
        rows = world.panel(start=1999, end=2002, cutoff="06-30")
        assert [row.year for row in rows if row.alpha_3 == "BOR"] == [*range(first, 2003)]
        pairs = world.dyads(start=1999, end=2002, cutoff="06-30")
        assert {row.year for row in pairs if "BOR" in {row.alpha_3_1, row.alpha_3_2}} == {
            *range(first, 2003)
        }


def test_a_row_is_about_the_last_day_of_its_year_or_another_one() -> None:
    """A role that ends on the day meant is over; one that may begin on it is a doubt."""
    world = with_(
        states=(attrs.evolve(ARIA, cow=7, gw=8), BORA, CELIA),
        memberships=(
            role(ARIA, "2000-12-31", "2001-12-31"),
            role(BORA, "[2000-12-31..2001-12-30]", "2003"),
            role(CELIA, "[2000-01-01..2001-12-31]", "[2002-01-01..2002-12-31]"),
        ),
        chairmanships=(),
        coordinations=(),
    )
    rows = world.panel(start=2000, end=2002)
    assert [(row.role, row.certain) for row in rows] == [
        ("member", True),
        (None, True),
        (None, True),
        (None, False),
        ("member", True),
        ("member", True),
        (None, False),
        ("member", True),
        (None, True),
    ]
    assert rows[0][:5] == ("ARI", "Aria", 7, 8, "CICA")
    summer = world.panel(start=2001, end=2001, cutoff="06-30")
    assert [(row.as_of, row.role) for row in summer] == [
        ("2001-06-30", "member"),
        ("2001-06-30", None),
        ("2001-06-30", None),
    ]


def test_a_panel_has_every_year_of_the_calendar_and_states_nothing_after_the_check() -> None:
    """From the first year to the last; a year that ends after the check has no role."""
    assert [row.as_of for row in WORLD.panel(start=1, end=1)] == ["0001-12-31"] * 3
    for year in (2015, 9999):
        for row in WORLD.panel(start=year, end=year):
            assert row[7:] == (None, False, None, None)
    assert WORLD.panel(start=2015, end=2015, cutoff="06-30")[0].member is True


def test_dyads_are_pairs_of_states() -> None:
    """True if both surely were members, False if one surely was not; in the order of the codes."""
    rows = WORLD.dyads(start=2000, end=2001)
    assert [(r.alpha_3_1, r.alpha_3_2, r.year, r.joint) for r in rows] == [
        ("ARI", "BOR", 2000, None),
        ("ARI", "BOR", 2001, True),
        ("ARI", "CEL", 2000, False),
        ("ARI", "CEL", 2001, False),
        ("BOR", "CEL", 2000, False),
        ("BOR", "CEL", 2001, False),
    ]
    assert rows[0] == (
        "ARI",
        "Aria",
        None,
        None,
        "BOR",
        "Böra",
        None,
        None,
        2000,
        "CICA",
        "2000-12-31",
        None,
    )
    directed = WORLD.dyads(start=2001, end=2001, directed=True)
    assert {(r.alpha_3_1, r.alpha_3_2, r.joint) for r in directed} == {
        ("ARI", "BOR", True), ("BOR", "ARI", True), ("ARI", "CEL", False), ("CEL", "ARI", False),
        ("BOR", "CEL", False), ("CEL", "BOR", False),
    }  # fmt: skip
    assert {row.joint for row in WORLD.dyads(start=2016, end=2016)} == {None}
    assert {row.organization for row in WORLD.dyads("*", start=2001, end=2001)} == {"CICA", "UNI"}


def test_spells_are_for_duration_models() -> None:
    """Entry and exit lie between two days; what still runs is censored at the day of the check."""
    rows = [row[4:] for row in WORLD.spells()]
    assert rows == [
        ("CICA", "member", 1, "2000-01-01", "2000-01-01", "2015-06-30", None, True),
        ("CICA", "member", 1, "2000-06-01", "2001-06-30", "2010-01-01", "2010-01-01", False),
        ("CICA", "member", 1, "2005-03-01", "2005-03-01", "2008-01-01", "2009-12-31", False),
    ]
    (row,) = WORLD.spells(role="observer")
    assert row[6:] == (1, "2000-01-01", "2000-12-31", "2005-03-01", "2005-03-01", False)
    assert [row[:1] + row[4:] for row in WORLD.spells("UNI", never=True)] == [
        ("ARI", "UNI", "member", 1, "1990-01-01", "1990-12-31", "2015-06-30", None, True),
        ("BOR", "UNI", "member", 0, "2015-06-30", None, None, None, True),
        ("CEL", "UNI", "member", 0, "2015-06-30", None, None, None, True),
    ]


@pytest.mark.parametrize(
    ("start", "end", "row"),
    [
        ("[..2001-06-30]", None, (None, "2001-06-30", "2015-06-30", None, True)),
        ("2015", None, ("2015-01-01", "2015-06-30", "2015-06-30", None, True)),
        ("[2001..]", None, ("2001-01-01", "2015-06-30", "2015-06-30", None, True)),
        ("2001", "2016", ("2001-01-01", "2001-12-31", "2015-06-30", None, True)),
        ("2001", "[2014..]", ("2001-01-01", "2001-12-31", "2014-01-01", None, False)),
        ("2001", "[..2005]", ("2001-01-01", "2001-12-31", None, "2005-12-31", False)),
    ],
)
def test_a_spell_has_what_is_known_of_its_bounds(
    start: str, end: str | None, row: tuple[object, ...]
) -> None:
    """An unknown bound is None, and an end that is fixed in advance has not come."""
    world = with_(memberships=(role(BORA, start, end),), coordinations=())
    assert world.spells()[0][7:] == row


@pytest.mark.parametrize("question", ["panel", "dyads"])
def test_rows_take_years_and_a_day(question: str) -> None:
    """Two years in order, as integers of any kind, and a day that every year has."""
    ask = getattr(WORLD, question)
    year = "a year such as 2021"
    for start, end, error in [
        ("2000", 2001, InvalidTypeError("start", year, "2000")),
        (2000, 1.5, InvalidTypeError("end", year, 1.5)),
        (2000.0, 2001, InvalidTypeError("start", year, 2000.0)),
        (None, 2001, InvalidTypeError("start", year, None)),
        (0, 2001, InvalidValueError("start", year, 0)),
        (2000, 10_000, InvalidValueError("end", year, 10_000)),
        (2001, 2000, InvalidValueError("end", "on or after start, 2001", 2000)),
    ]:
        refused(lambda s=start, e=end: ask(start=s, end=e), error)
    day = "a day of every year such as '12-31'"
    for cutoff in ("02-29", "13-01", "00-10", "6-30", "06-31", "", "12-31\n"):
        refused(
            lambda c=cutoff: ask(start=2000, end=2001, cutoff=c),
            InvalidValueError("cutoff", day, cutoff),
        )
    refused(lambda: ask(start=2000, end=2001, cutoff=630), InvalidTypeError("cutoff", day, 630))


# Looking something up ----------------------------------------------------------------------------


def test_a_record_is_found_by_id_by_title_or_by_itself() -> None:
    """Each kind has its question, and `record` finds any by what an answer gives."""
    assert WORLD.document("catalogue") is WORLD.document("Catalogue") is WORLD.document(CATALOGUE)
    assert WORLD.initiative("A fund") is WORLD.initiative("fund")
    assert WORLD.measure("visits") is WORLD.measure(VISITS) is VISITS
    assert WORLD.priority_area("Trade") is TRADE
    assert WORLD.meeting("talks") is WORLD.meeting("Talks") is MEETING
    assert WORLD.meeting("first") is WORLD.summit("first") is WORLD.summit("First") is SUMMIT
    assert WORLD.summit(1) is WORLD.summit(SUMMIT) is SUMMIT
    assert WORLD.source("archive") is WORLD.source("An archive") is SOURCE
    assert WORLD.state("BO") is WORLD.party("bora") is WORLD.party(BORA) is BORA
    assert WORLD.party("UNI") is WORLD.organization("union") is UNION
    for kind in ("membership", "memberships"):
        assert WORLD.record(kind, "BOR/CICA/member") is WORLD.memberships(party="BOR")[0]
    for kind in ("priority-area", "priority_areas", "priority_area"):
        assert WORLD.record(kind, "trade") is TRADE


def test_what_is_not_found_is_an_error() -> None:
    """The error has the kind and the key; a record of another kind is not a key."""
    for name in ("state", "organization", "source", "document", "initiative", "measure",
                 "meeting", "milestone", "principle", "open_question", "party", "summit",
                 "priority_area"):  # fmt: skip
        ask: Callable[[Any], object] = getattr(WORLD, name)
        with pytest.raises(UnknownRecordError) as caught:
            ask("zzz")
        assert (caught.value.kind, caught.value.key) == (name.replace("_", " "), "zzz")
        for wrong in (None, 1.5, b"x", TRADE_COORDINATION):
            with pytest.raises(InvalidTypeError):
                ask(wrong)
    numbered: list[Callable[[Any], object]] = [WORLD.summit, WORLD.action_plan]
    for ask in numbered:
        with pytest.raises(UnknownRecordError) as caught:
            ask(9)
        assert caught.value.key == 9
        for wrong in (True, None, 1.5):
            with pytest.raises(InvalidTypeError):
                ask(wrong)
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.summit(2)
    assert caught.value == UnknownRecordError("summit", 2, hint="the nearest is 1")
    anything: Any = WORLD
    with pytest.raises(InvalidValueError) as refused_kind:
        WORLD.record("picnic", "x")
    assert refused_kind.value.argument == "kind"
    with pytest.raises(InvalidTypeError):
        anything.record(7, "x")
    with pytest.raises(InvalidTypeError):
        anything.record("states", 7)


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("2021", "a date goes into as_of, since or until"),
        ("2021-06", "a date goes into as_of, since or until"),
        ("Celia", "Celia is a state"),
        ("CEL", "Celia is a state"),
        ("2021-13", ""),
        ("Atlantis", ""),
    ],
)
def test_a_date_or_a_state_given_for_an_organization(key: str, hint: str) -> None:
    """The error says what was given; otherwise a beginner reads that 2021 is not known."""
    asks: list[Callable[[str], object]] = [
        WORLD.members, WORLD.chair, WORLD.meetings, WORLD.documents, WORLD.changes,
        WORLD.organization, lambda key: WORLD.members(("UNI", key)),
    ]  # fmt: skip
    for ask in asks:
        with pytest.raises(UnknownRecordError) as caught:
            ask(key)
        assert caught.value == UnknownRecordError("organization", key, hint=hint)


def test_summits_and_plans_of_another_organization() -> None:
    """A number is that of the default organization unless another is named."""
    other = attrs.evolve(SUMMIT, id="other", title="Other", organization=UNION)
    plans = tuple(
        cica.ActionPlan(year=2005, organization=home, citations=CITED) for home in (None, UNION)
    )
    world = with_(summits=(SUMMIT, other), action_plans=plans)
    assert world.summit(1) is SUMMIT
    assert world.summit(1, "UNI").id == "other"
    assert ids(world.action_plans("*")) == ["2005", "UNI/2005"]
    assert world.action_plan(2005, "UNI").id == "UNI/2005"
    assert ids(world.summits()) == ["first"]
    assert ids(world.summits("*")) == ["first", "other"]
    refused_error = UnknownRecordError("action plan", 2006, hint="the nearest is 2005")
    refused(lambda: world.action_plan(2006), refused_error)


def test_find_searches_all_texts() -> None:
    """Words in a title go before words in another name, and those before other texts."""
    noted = Document(id="noted", title="Paper", summary="On trade.", citations=CITED)
    named = cica.Initiative(id="named", title="Fair", names=("Trade fair",), citations=CITED)
    world = with_(documents=(noted, CATALOGUE), initiatives=(named,))
    found = [(m.kind, m.id, m.title, m.field) for m in world.find("trade")]
    assert [row for row in found if row[0] != "coordination"] == [
        ("priority-area", "trade", "Trade", "title"),
        ("initiative", "named", "Fair", "names"),
        ("document", "noted", "Paper", "summary"),
    ]
    assert [m.record for m in world.find("TRAD", kind="priority_areas")] == [TRADE]
    assert world.find("trade fair")[0].id == "named"
    assert len(world.find("trade", limit=1)) == 1
    assert world.find("zzz") == world.find("") == world.find("—") == ()
    assert world.find("old aria")[0].id == "ARI"
    assert [m.title for m in world.find("ada")] == ["Ada"]
    for error, ask in [
        (InvalidTypeError("text", "a string", 7), lambda: world.find(7)),  # type: ignore[arg-type]  # refused
        (InvalidValueError("limit", "at least 1", 0), lambda: world.find("x", limit=0)),
        (InvalidTypeError("limit", "at least 1", "2"), lambda: world.find("x", limit="2")),  # type: ignore[arg-type]  # refused
    ]:
        refused(ask, error)


def test_find_states_guesses() -> None:
    """It is the only question that guesses, and says how similar the name is."""
    assert [(m.state.id, m.score) for m in WORLD.find_states("Celia")] == [("CEL", 1.0)]
    assert WORLD.find_states("Arya")[0].state is ARIA
    assert WORLD.find_states("") == WORLD.find_states("zzz") == ()
    for error, ask in [
        (InvalidTypeError("text", "a string", 7), lambda: WORLD.find_states(7)),  # type: ignore[arg-type]  # refused
        (InvalidValueError("limit", "at least 1", 0), lambda: WORLD.find_states("x", limit=0)),
    ]:
        refused(ask, error)


def test_mentions_are_the_records_that_refer_to_a_record() -> None:
    """Each has its kind, its id and the fields that refer, in the order of the kinds."""

    def mentions(record: Any, world: Dataset = WORLD) -> list[tuple[str, str, tuple[str, ...]]]:
        return [(m.kind, m.id, m.fields) for m in world.mentions(record)]

    world = with_(summits=(attrs.evolve(SUMMIT, host=BORA, chair=BORA),))
    assert mentions(BORA, world) == [
        ("membership", "BOR/CICA/member", ("party",)),
        ("summit", "first", ("host", "chair")),
    ]
    assert mentions(MEETING) == [("document", "catalogue", ("meeting",))]
    assert mentions(TRADE) == [("coordination", "trade/coordinator/ARI", ("area",))]
    assert ("state", "ARI", ("names", "citations")) in mentions(SOURCE)
    assert mentions(CATALOGUE) == []
    assert WORLD.mentions(BORA)[0].record is WORLD.memberships(party="BOR")[0]
    with pytest.raises(UnknownRecordError):
        WORLD.mentions(State(id="LON", name="Lonia", citations=CITED))
    refused(
        lambda: WORLD.mentions("ARI"),
        InvalidTypeError("record", "a record such as state('KAZ')", "ARI"),
    )


# Terms -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ask", "argument", "text"),
    [
        (WORLD.parties, "role", "member"),
        (WORLD.memberships, "role", "member"),
        (WORLD.changes, "role", "member"),
        (WORLD.spells, "role", "member"),
        (WORLD.coordinations, "role", "coordinator"),
        (WORLD.meetings, "kind", "ministerial"),
        (WORLD.documents, "kind", "catalogue"),
        (WORLD.organizations, "kind", "body"),
        (WORLD.sources, "kind", "press"),
        (WORLD.principles, "kind", "threat"),
        (WORLD.initiatives, "status", "proposed"),
        (WORLD.measures, "dimension", "human"),
        (WORLD.priority_areas, "dimension", "human"),
        (WORLD.tenures, "office", "secretary-general"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_term_is_itself_or_its_text(ask: Callable[..., object], argument: str, text: str) -> None:
    """Another text is refused with those that there are, and what is not a text by its type."""
    ask(**{argument: text})
    for value, error in (
        ("picnic", InvalidValueError),
        (7, InvalidTypeError),
        (MEETING, InvalidTypeError),
    ):
        with pytest.raises(error) as caught:
            ask(**{argument: value})
        assert (caught.value.argument, caught.value.value) == (argument, value)
        assert repr(text) in caught.value.expected


@pytest.mark.parametrize(
    ("ask", "argument"),
    [
        *[(ask, "certain") for ask in (WORLD.members, WORLD.observers, WORLD.partners)],
        (WORLD.members, "suspended"),
        (WORLD.coordinators, "certain"),
        (WORLD.timeline, "certain"),
        (WORLD.summits, "planned"),
        (WORLD.documents, "accession"),
        (WORLD.initiatives, "background"),
        (WORLD.spells, "never"),
        (lambda **asked: WORLD.dyads(start=2000, end=2000, **asked), "directed"),
    ],
)
def test_a_flag_is_a_bool(ask: Callable[..., object], argument: str) -> None:
    """The text "no" would count as a yes."""
    for value in (1, 0, "no", [True]):
        refused(
            lambda value=value: ask(**{argument: value}),
            InvalidTypeError(argument, "True or False", value),
        )


# What happened -----------------------------------------------------------------------------------


def test_summits_held_and_planned() -> None:
    """Held from the first day on; planned where asked, from the announcement on."""
    second = attrs.evolve(
        SUMMIT, id="b", number=2, period=Period("2008-01-01", "2008-01-03"), announced="2006-05"
    )
    third = attrs.evolve(SUMMIT, id="c", number=3, period=None, status="planned")
    fourth = attrs.evolve(SUMMIT, id="d", number=4, period=None, plenary="2012-05-05")
    fifth = attrs.evolve(SUMMIT, id="e", number=5, period=None)
    world = with_(summits=(fifth, fourth, third, second, SUMMIT))

    def numbers(**asked: Any) -> list[int]:
        return [summit.number for summit in world.summits(**asked)]

    assert numbers() == [1, 2, 4, 5]  # one without a date was held, as last known
    assert numbers(planned=True) == [1, 2, 3, 4, 5]
    assert numbers(as_of="2008-01-01") == [1, 2, 5]
    assert numbers(as_of=2007, planned=True) == [1, 2, 5]
    assert numbers(as_of="2006-05-30", planned=True) == [1, 5]
    assert numbers(as_of="2012-05-04") == [1, 2, 5]
    assert numbers(since=2008, until=2012) == [2, 4]
    assert numbers(until="2002-06-03") == []
    assert numbers(since="2002-06-05", until="2002-06-05") == [1]


def test_meetings_by_kind_and_time() -> None:
    """By date; one without a date comes last, and is left out where a time is asked."""
    later = Meeting(
        id="later", title="L", period=Period("2006-03", "[2006-03-02..2006-04-01]"), citations=CITED
    )
    open_ended = Meeting(id="open", title="O", period=Period("2007-05-01"), citations=CITED)
    undated = Meeting(id="undated", title="Undated", citations=CITED)
    world = with_(meetings=(undated, open_ended, later, MEETING))
    assert ids(world.meetings()) == ["talks", "later", "open", "undated"]
    assert ids(world.meetings(kind="ministerial")) == ["talks"]
    assert ids(world.meetings(kind=MeetingKind.OTHER)) == ["later", "open", "undated"]
    assert ids(world.meetings(since="2004-10-22", until="2004-10-22")) == ["talks"]
    assert ids(world.meetings(since="2004-10-23")) == ["later", "open"]
    assert ids(world.meetings(until="2006-03-15")) == ["talks", "later"]
    assert ids(world.meetings(since="2007-05-02")) == []  # it sat on the day that is known
    assert ids(world.meetings(as_of="2006-03-30")) == ["talks"]
    assert ids(world.meetings(as_of="2006-03-31")) == ["talks", "later"]


def test_who_was_in_the_chair_and_who_headed_the_secretariat() -> None:
    """Nobody is named where the hand-over is known by the month only; deputies do not count."""
    chairs = [WORLD.chair(as_of=day) for day in ("2002-06-03", 2002, "2006-05-05", 2006)]
    assert [one and one.state for one in chairs] == [None, "ARI", None, "CEL"]
    assert ids(WORLD.chairmanships()) == ["ARI", "CEL"]
    assert ids(WORLD.chairmanships(as_of="2006-06-30")) == ["ARI", "CEL"]
    deputy = head("Cy", "1999", office="deputy-secretary-general")
    world = with_(tenures=(deputy, *WORLD.tenures()))
    heads = [world.head_of_secretariat(as_of=day) for day in (2001, 2003, "2004-05-15", None)]
    assert [one and one.person for one in heads] == [None, "Ada", None, "Ben"]
    assert [one.person for one in world.tenures()] == ["Cy", "Ada", "Ben"]
    assert [one.person for one in world.tenures(office="executive-director")] == ["Ada", "Ben"]
    assert [one.person for one in world.tenures(as_of=2001)] == ["Cy"]
    union = with_(chairmanships=(chair(BORA, "2001", organization=UNION),))
    assert union.chair() is None
    assert [one.state for one in union.chairmanships("UNI")] == ["BOR"]
    found = union.chair("UNI")
    assert found is not None
    assert found.id == "UNI/BOR"


def test_the_end_is_the_first_day_without() -> None:
    """A chair, a head and a coordinator end on the first day that no longer counts."""
    time = ("2002-06-04", "2006-01-01")
    world = with_(
        chairmanships=(chair(ARIA, *time),),
        tenures=(head("Ada", *time),),
        coordinations=(attrs.evolve(TRADE_COORDINATION, period=Period(*time)),),
    )
    for day, there in (("2002-06-03", 0), ("2002-06-04", 1), ("2005-12-31", 1), ("2006-01-01", 0)):
        assert (world.chair(as_of=day) is not None) == bool(there)
        assert (world.head_of_secretariat(as_of=day) is not None) == bool(there)
        assert len(world.coordinators(as_of=day)) == there
        assert len(world.coordinators("trade", as_of=day, certain=False)) == there


def test_documents_by_kind_time_and_meeting() -> None:
    """By adoption; a draft comes last, and is left out where a time is asked."""
    draft = Document(id="draft", title="Draft", kind="charter", citations=CITED)
    act = Document(
        id="act", title="Act", adopted="2002", accession=True, meeting=SUMMIT, citations=CITED
    )
    world = with_(documents=(draft, CATALOGUE, act))
    assert ids(world.documents()) == ["act", "catalogue", "draft"]
    assert ids(world.documents(kind=DocumentKind.CHARTER)) == ["draft"]
    assert ids(world.documents(as_of="2004-10-21")) == ["act"]
    assert ids(world.documents(as_of="2002-11")) == []
    assert ids(world.documents(since="2002-06", until="2003")) == ["act"]
    assert ids(world.documents(meeting="talks")) == ids(world.documents(meeting=MEETING))
    assert ids(world.documents(meeting="First")) == ["act"]
    assert ids(world.documents(accession=True)) == ["act"]
    assert ids(world.documents(accession=False)) == ["catalogue", "draft"]
    assert world.documents("UNI") == ()
    with pytest.raises(UnknownRecordError):
        world.documents(meeting="nowhere")


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (2000, None),
        ("2001-05-30", None),
        ("2001-05", "proposed"),
        ("2002-11", "proposed"),
        (2003, "decided"),
        ("2004-10-21", "decided"),
        ("2004-10-22", "established"),
        (None, "established"),
    ],
)
def test_the_status_of_an_initiative(as_of: cica.DateLike | None, status: str | None) -> None:
    """It is that of the last event that had surely happened and that changes it."""
    found = WORLD.initiative("fund").status(as_of)
    assert (found and found.value) == status
    assert ids(WORLD.initiatives(as_of=as_of)) == (["fund"] if status else [])
    if status:
        assert ids(WORLD.initiatives(status=status, as_of=as_of)) == ["fund"]
        assert WORLD.initiatives(status="concluded", as_of=as_of) == ()


def test_initiatives_of_the_organization_and_background() -> None:
    """Background is a filter, and so is the organization."""
    assert ids(WORLD.initiatives(background=False)) == ["fund"]
    assert WORLD.initiatives(background=True) == WORLD.initiatives("UNI") == ()


def test_measures_areas_and_coordinators_follow_the_order_of_the_dimensions() -> None:
    """By dimension; an area within it, the whole first, then coordinators before the others."""
    arts = attrs.evolve(VISITS, id="arts", dimension="human")
    none = attrs.evolve(VISITS, id="none", dimension=None, editions=())
    banks = attrs.evolve(TRADE, id="banks", title="Banks")
    sport = attrs.evolve(TRADE, id="sport", title="Sport", dimension="human")
    rows = (
        attrs.evolve(TRADE_COORDINATION, role="co-coordinator", period=Period("[2004..2006]")),
        attrs.evolve(TRADE_COORDINATION, area=banks),
        attrs.evolve(TRADE_COORDINATION, area=sport, dimension="human"),
        attrs.evolve(TRADE_COORDINATION, state=CELIA, period=Period("2006", "2008")),
        attrs.evolve(TRADE_COORDINATION, area=None, state=BORA, period=Period("2003", "2008")),
        TRADE_COORDINATION,
    )
    world = with_(
        measures=(none, arts, VISITS), priority_areas=(sport, TRADE, banks), coordinations=rows
    )
    assert ids(world.measures()) == ["visits", "arts", "none"]
    assert ids(world.measures(dimension="human")) == ["arts"]
    assert ids(world.measures(edition=2004)) == ["visits", "arts"]
    assert world.measures(edition=2021) == ()
    assert ids(world.priority_areas()) == ["trade", "banks", "sport"]
    assert ids(world.priority_areas(dimension=Dimension.HUMAN)) == ["sport"]
    asked = world.coordinators("economic", as_of="2007-06-30")
    assert [(c.area, c.role.value, c.state) for c in asked] == [
        (None, "coordinator", "BOR"),
        ("trade", "coordinator", "ARI"),
        ("trade", "coordinator", "CEL"),
        ("trade", "co-coordinator", "ARI"),
        ("banks", "coordinator", "ARI"),
    ]
    assert ids(world.coordinators(Dimension.HUMAN)) == ["sport/coordinator/ARI"]
    assert ids(world.coordinators("Trade", as_of="2005-12-31")) == ["trade/coordinator/ARI"]
    assert len(world.coordinators(TRADE, as_of="2005-12-31", certain=False)) == 2
    assert ids(world.coordinations(state="Bora")) == ["economic/coordinator/BOR"]
    assert ids(world.coordinations(TRADE, role="co-coordinator")) == ["trade/co-coordinator/ARI"]
    assert ids(world.coordinations("trade", as_of="2004-12-31")) == ["trade/co-coordinator/ARI"]
    assert len(world.coordinations()) == 6
    with pytest.raises(UnknownRecordError):
        world.coordinators("sports")
    for wrong in (7, ["trade"], BORA):
        with pytest.raises(InvalidTypeError):
            world.coordinators(wrong)  # type: ignore[arg-type]  # refused


def test_what_has_no_date_comes_last() -> None:
    """A bound says more than nothing; what has no date is left out where a time is asked."""
    rows = [("none", None), ("late", "2001-12-31"), ("year", "2001"), ("from", "[2000..]")]
    world = with_(
        milestones=tuple(Milestone(id=k, title=k, when=when, citations=CITED) for k, when in rows)
    )
    assert ids(world.milestones()) == ["year", "late", "from", "none"]
    assert ids(world.milestones(as_of=2001)) == ["year", "late"]
    assert ids(world.milestones(until="2000")) == ["from"]


def test_principles_are_sorted_by_kind_and_place() -> None:
    """Those of no kind come last."""
    rows = [("none", None, 1), ("second", "threat", 2), ("first", "threat", 1)]
    rows.append(("rule", "decision-rule", 3))
    world = with_(
        principles=tuple(
            cica.Principle(id=k, title=k, kind=kind, order=n, citations=CITED)
            for k, kind, n in rows
        )
    )
    assert ids(world.principles()) == ["rule", "first", "second", "none"]
    assert ids(world.principles(kind=PrincipleKind.THREAT)) == ["first", "second"]


def test_organizations_and_sources_are_filtered() -> None:
    """Organs are found by what they are part of, both by their kind."""
    council = Organization(id="COUNCIL", name="C", parent=CICA, kind="body", citations=CITED)
    press = cica.Source(id="press", title="Press", kind="press")
    world = with_(organizations=(council, CICA, UNION), sources=(SOURCE, press))
    assert ids(world.organizations()) == ["COUNCIL", "CICA", "UNI"]
    assert ids(world.organizations(parent="a conference")) == ["COUNCIL"]
    assert ids(world.organizations(kind="body", parent=CICA)) == ["COUNCIL"]
    assert world.organizations(parent="UNI") == world.organizations(kind="informal") == ()
    assert ids(world.sources(kind="press")) == ["press"]
    assert ids(world.sources()) == ["archive", "press"]
    with pytest.raises(UnknownRecordError):
        world.organizations(parent="nowhere")


# The timeline ------------------------------------------------------------------------------------


def test_a_timeline_has_every_dated_event() -> None:
    """By the day by which each event surely had happened; a window keeps what may lie in it."""
    events = WORLD.timeline(since=2004, until="2005-12")
    assert [(str(e.when), e.kind, e.title) for e in events] == [
        ("2004-05", "tenure", "Ada is no longer Executive Director"),
        ("2004-05", "tenure", "Ben becomes Executive Director"),
        ("2004-10-22", "document", "Catalogue"),
        ("2004-10-22", "initiative", "A fund: Something"),
        ("2004-10-22", "meeting", "Talks"),
        ("2005-03-01", "membership", "Celia becomes a member of A conference"),
        ("2005-03-01", "membership", "Celia is no longer an observer of A conference"),
        ("2005", "coordination", "Aria becomes coordinator of Trade"),
    ]
    assert WORLD.timeline(since=2012) == ()
    assert [e.id for e in WORLD.timeline(kind="summits")] == ["first"]


def test_a_timeline_has_events_of_every_kind() -> None:
    """States, organizations, chairs, plans and milestones have events as well."""
    world = with_(
        states=(attrs.evolve(ARIA, un_admission="1992-03-02", independent="1991"), BORA, CELIA),
        organizations=(attrs.evolve(CICA, founded="1999-09-14", dissolved="2014"), UNION),
        summits=(
            SUMMIT,
            Summit(id="b", number=2, title="B", plenary="2006-06-17", citations=CITED),
        ),
        action_plans=(cica.ActionPlan(year=2005, adopted="2004-12", citations=CITED),),
        milestones=(Milestone(id="start", title="Start", when="1992-10-05", citations=CITED),),
        coordinations=(attrs.evolve(TRADE_COORDINATION, area=None, period=Period(2005, 2008)),),
        memberships=tuple(attrs.evolve(row, note="As it was.") for row in WORLD.memberships()),
    )
    events = world.timeline(organization="*")
    found = {(e.kind, str(e.when), e.title, e.id) for e in events}
    assert found >= {
        ("state", "1991", "Aria becomes independent", "ARI"),
        ("state", "1992-03-02", "Aria is admitted to the United Nations", "ARI"),
        ("organization", "1999-09-14", "A conference is founded", "CICA"),
        ("organization", "2014", "A conference is dissolved", "CICA"),
        ("summit", "2006-06-17", "B", "b"),
        ("chairmanship", "2006", "Aria hands over the chair", "ARI"),
        ("chairmanship", "2006", "Celia takes over the chair", "CEL"),
        ("action-plan", "2004-12", "The action plan of 2005 is adopted", "2005"),
        ("milestone", "1992-10-05", "Start", "start"),
        ("coordination", "2005", "Aria becomes coordinator of the economic dimension",
         "economic/coordinator/ARI"),
        ("coordination", "2008", "Aria is no longer coordinator of the economic dimension",
         "economic/coordinator/ARI"),
        ("membership", "1990", "Aria becomes a full member of Union", "ARI/UNI/member"),
        ("membership", "1995", "Aria is no longer a full member of Union", "ARI/UNI/member"),
    }  # fmt: skip
    assert {event.kind for event in events} == {
        "state", "organization", "membership", "summit", "meeting", "chairmanship", "tenure",
        "document", "initiative", "coordination", "action-plan", "milestone",
    }  # fmt: skip


def test_a_timeline_is_of_the_default_organization_unless_asked() -> None:
    """Events of states belong to none; those of an organ belong to the whole."""
    council = Organization(id="COUNCIL", name="C", parent=UNION, founded=2001, citations=CITED)
    states = (attrs.evolve(ARIA, un_admission="1992"), BORA, CELIA)
    world = with_(organizations=(CICA, UNION, council), states=states)
    assert {event.organization for event in world.timeline()} == {"CICA"}
    union = world.timeline(organization="UNI")
    assert {(event.kind, event.id) for event in union} == {
        ("membership", "ARI/UNI/member"),
        ("membership", "ARI/UNI/member/2"),
        ("organization", "COUNCIL"),
    }
    assert {e.organization for e in world.timeline(organization="*")} == {"CICA", "UNI", None}


def test_a_timeline_is_filtered() -> None:
    """By party, by kind, and by what surely lies in a window."""
    events = WORLD.timeline(party="Böra")
    assert [(str(e.when), e.id) for e in events] == [
        ("[2000-06..2001-06]", "BOR/CICA/member"),
        ("2010-01-01", "BOR/CICA/member"),
    ]
    asked: dict[str, Any] = {"kind": "membership", "since": 2001, "until": 2001}
    assert [e.id for e in WORLD.timeline(**asked)] == ["BOR/CICA/member"]
    assert WORLD.timeline(**asked, certain=True) == ()
    assert [e.id for e in WORLD.timeline(**{**asked, "since": 2000}, certain=True)] == [
        "ARI/CICA/member",
        "CEL/CICA/observer",
        "BOR/CICA/member",
    ]
    with pytest.raises(InvalidValueError) as caught:
        WORLD.timeline(kind="picnic")
    assert caught.value.argument == "kind"
    with pytest.raises(InvalidTypeError):
        WORLD.timeline(kind=7)  # type: ignore[arg-type]  # refused


@pytest.mark.parametrize(
    ("what", "begins", "ends"),
    [
        ("member", "becomes a member of", "is no longer a member of"),
        ("observer", "becomes an observer of", "is no longer an observer of"),
        ("partner", "becomes a partner of", "is no longer a partner of"),
        ("dialogue-partner", "becomes a dialogue partner of", "is no longer a dialogue partner of"),
        ("associate", "becomes an associate of", "is no longer an associate of"),
        ("suspended", "is suspended from", "is no longer suspended from"),
        (
            "prospective",
            "is considered for a role in",
            "is no longer considered for a role in",
        ),
    ],
)
def test_a_role_is_put_in_words(what: str, begins: str, ends: str) -> None:
    """The beginning and the end of each role are sentences."""
    row = role(BORA, "2001-01-01", "2002-01-01", what, organization=UNION)
    world = with_(memberships=(role(ARIA, "2000"), row))
    assert [e.title for e in world.timeline(organization="UNI")] == [
        f"Böra {begins} Union",
        f"Böra {ends} Union",
    ]
    assert set(Role) == {
        Role(text)
        for text in ("member", "observer", "partner", "dialogue-partner", "associate",
                     "suspended", "prospective")
    }  # fmt: skip


# Sources and doubt -------------------------------------------------------------------------------

KEYS = ("first", "second", "third", "fourth", "rival")
SOURCES = {key: cica.Source(id=key, title=f"The {key}") for key in KEYS}


def cited(key: str, *names: str, at: str = "p. 1") -> tuple[Citation, ...]:
    """Make a citation of a source."""
    return (Citation(SOURCES[key], at, names),)


def doubtful() -> Dataset:
    """Make a dataset of a state with several sources and rival values."""
    state = State(
        id="ARI",
        name="Aria",
        names=(cica.Name(name="Old", citations=cited("first")),),
        capitals=(
            cica.Capital(name="One", citations=cited("second")),
            cica.Capital(name="Two", citations=cited("first")),
        ),
        citations=(*cited("third"), *cited("fourth", "cow", "un_admission", at="")),
        alternatives=(cica.Alternative("name", "Arya", cited("rival"), "It is a slip."),),
    )
    seat = attrs.evolve(
        role(state, "2000", organization=UNION),
        citations=(*cited("first", "period.start"), *cited("second", "period"), *cited("third")),
    )
    return Dataset(
        sources=(*SOURCES.values(), SOURCE),
        states=(state,),
        organizations=(UNION,),
        memberships=(seat,),
        checked=2021,
    )


def test_citations_are_those_of_a_record_and_of_its_parts() -> None:
    """Each place in a source once, in the order of the fields; rivals are left to `disputes`."""
    world = doubtful()
    (state,) = world.states()
    found = [(c.source.id, c.locator, c.supports) for c in world.citations(state)]
    assert found == [
        ("first", "p. 1", ()),
        ("second", "p. 1", ()),
        ("third", "p. 1", ()),
        ("fourth", "", ("cow", "un_admission")),
    ]
    assert [c.source.id for c in world.citations(state.names[0])] == ["first"]
    assert [c.source.id for c in world.citations(state.alternatives[0])] == ["rival"]


def test_citations_of_a_field() -> None:
    """Those that say they support it, else those of the record as a whole."""
    world = doubtful()
    (state,), (seat,) = world.states(), world.memberships()

    def sources(x: Any, field: str) -> list[str]:
        return [one.source.id for one in world.citations(x, field=field)]

    assert sources(state, "cow") == ["fourth"]
    assert sources(state, "name") == ["third"]
    assert sources(seat, "period.start") == ["first", "second"]
    assert sources(seat, "period.end") == ["second"]
    assert sources(seat, "period") == ["first", "second"]
    assert sources(seat, "role") == ["third"]
    with pytest.raises(InvalidValueError) as caught:
        world.citations(seat, field="strat")
    assert (caught.value.argument, caught.value.value) == ("field", "strat")
    with pytest.raises(InvalidTypeError) as refused_type:
        world.citations(seat, field=7)  # type: ignore[arg-type]  # refused
    assert refused_type.value.argument == "field"


def test_citations_of_answers() -> None:
    """A change has those of its memberships, an event those of its record, a dispute its own."""
    world = doubtful()
    (change,) = world.changes()
    assert [c.source.id for c in world.citations(change)] == ["first", "second", "third"]
    (event_,) = world.timeline(organization="UNI")
    assert world.citations(event_) == world.citations(change)
    (dispute,) = world.disputes()
    assert (dispute.record, dispute.alternative.value) == (world.states()[0], "Arya")
    (rival,) = world.citations(dispute)
    assert (rival.source.id, rival.locator) == ("rival", "p. 1")
    assert world.citations(rival) == (rival,)
    assert [c.source.id for c in world.citations(SOURCE)] == ["archive"]
    expected = "something with citations, such as state('KAZ')"
    for wrong in (None, "KAZ", world, (rival,), world.panel(start=2000, end=2000)[0]):
        refused(lambda wrong=wrong: world.citations(wrong), InvalidTypeError("x", expected, wrong))
    with pytest.raises(UnknownRecordError):
        WORLD.citations(world.states()[0])


def test_a_reference_in_plain_words() -> None:
    """A source is cited with authors, title, publisher, date, address and place in it."""
    full = cica.Source(
        id="full",
        title="On Aria",
        authors=("Ada, A.", "Ben, B."),
        publisher="Press",
        published="2001-05",
        url="https://example.org/a",
    )
    question = cica.Source(id="question", title="Where is Aria?")
    place = cica.Source(id="place", title="A list")
    state = attrs.evolve(ARIA, citations=(Citation(full, "p. 3"), *CITED), names=())
    found = Dataset(
        sources=(full, question, place, SOURCE), states=(state,), checked=2021, version="1.2.0"
    )
    reference = "Ada, A.; Ben, B. On Aria. Press, 2001-05. https://example.org/a"
    assert found.cite(full) == f"{reference}."
    assert found.cite(state) == str(found.citations(state)[0]) == f"{reference} (p. 3)."
    assert found.cite(question) == "Where is Aria?"
    assert str(cica.CitedSource(place, "no. 4", ())) == "A list. no. 4."
    assert found.cite() == "Dataset. Version 1.2.0, checked up to 2021-12-31."
    named = found.evolve(title="A world", authors=("Ada, A.",), url="https://example.org")
    assert named.cite() == (
        "Ada, A. A world. Version 1.2.0, checked up to 2021-12-31. https://example.org."
    )


# The dataset as a whole --------------------------------------------------------------------------


def test_the_default_organization() -> None:
    """It is what was given, else the only organization with member states, else none."""
    assert WORLD.default_organization == "CICA"
    observer = role(CELIA, "2000", role="observer", organization=UNION)
    alone = with_(organization=None, memberships=(role(ARIA, "2000"), observer))
    assert alone.default_organization == "CICA"
    council = role(UNION, "2000", organization=CICA)
    assert (
        with_(organization=None, memberships=(council,), coordinations=()).default_organization
        is None
    )
    both = with_(organization=None)
    assert both.default_organization is None
    asks: list[Callable[[], object]] = [both.members, both.summits, both.timeline, both.changes]
    asks += [both.chair, lambda: both.role("ARI"), lambda: both.panel(start=2000, end=2000)]
    asks += [lambda: both.summit(1), lambda: both.action_plan(2005)]
    expected = "'CICA' or 'UNI', since the dataset has no default organization"
    for ask in asks:
        refused(ask, InvalidValueError("organization", expected, None))
    assert ids(both.members("CICA")) == ["ARI"]
    alone = Dataset(checked=2021, sources=(SOURCE,), organizations=(UNION,))
    expected = "'UNI', since the dataset has no default organization"
    refused(alone.members, InvalidValueError("organization", expected, None))
    empty = Dataset(checked=2021)
    assert empty.members() == ()
    assert empty.summits() == ()
    assert empty.timeline() == ()
    assert empty.chair() is None
    lone = Dataset(checked=2021, sources=(SOURCE,), states=(ARIA,))
    assert lone.role("ARI") is None
    assert lone.is_member("ARI") is False


def test_naming_the_default_organization_is_the_same_as_naming_none() -> None:
    """A record that names the default organization is equal to one that names none."""
    named = attrs.evolve(SUMMIT, organization=CICA)
    assert with_(summits=(named,)) == WORLD
    assert with_(summits=(named,)).summits()[0].organization is None


def test_a_dataset_evolves_into_another() -> None:
    """To change a fact is to make a new dataset, which checks itself; the old one stays."""
    planned = Summit(id="next", number=2, title="Next", status="planned", citations=CITED)
    world = with_(summits=(SUMMIT, planned))
    later = world.evolve(checked="2016-12-31")
    assert later.checked == datetime.date(2016, 12, 31)
    assert world.checked == datetime.date(2015, 6, 30)
    assert ids(later.summits(planned=True)) == ["first", "next"]
    with pytest.raises(cica.InvalidDatasetError):
        world.evolve(sources=())
    with pytest.raises(InvalidTypeError) as caught:
        world.evolve(_summits=())
    assert (caught.value.argument, caught.value.value) == ("field", "_summits")


def test_evolving_keeps_what_belonged_to_the_default_organization() -> None:
    """Where a new membership leaves no default organization, the records name the old one."""
    alone = with_(
        organization=None, memberships=(role(ARIA, "2000"),), coordinations=(), chairmanships=()
    )
    assert ids(alone.summits()) == ["first"]
    rows = (*alone.memberships(), role(BORA, "2001", organization=UNION))
    both = alone.evolve(memberships=rows)
    assert both.default_organization is None
    assert ids(both.summits("CICA")) == ids(both.summits("*")) == ["first"]
    assert ids(both.documents("CICA")) == ["catalogue"]
    union = alone.evolve(organization=UNION)
    assert union.summits() == ()
    assert ids(union.summits("CICA")) == ["first"]
    assert alone.evolve(checked=2016).summits() == alone.summits()


def test_what_differs_between_two_datasets() -> None:
    """Fields of the dataset first, then records by kind and id, the changed ones by field."""
    theme = attrs.evolve(SUMMIT, theme="Trust", city="Aria")
    tea = attrs.evolve(MEETING, id="tea")
    draft = Document(id="draft", title="Draft", citations=CITED)
    world = with_(documents=(CATALOGUE, draft))
    later = with_(summits=(theme,), meetings=(MEETING, tea), checked=2016)
    differences = world.diff(later)
    found = [(d.kind, d.id, d.change, d.field) for d in differences]
    assert found == [
        ("dataset", "", "changed", "checked"),
        ("summit", "first", "changed", "city"),
        ("summit", "first", "changed", "theme"),
        ("meeting", "tea", "added", ""),
        ("document", "draft", "removed", ""),
    ]
    assert (differences[2].before, differences[2].after) == ("", "Trust")
    assert (differences[3].before, differences[3].after) == (None, tea)
    assert (differences[4].before, differences[4].after) == (draft, None)
    refused(lambda: WORLD.diff("x"), InvalidTypeError("other", "a Dataset", "x"))  # type: ignore[arg-type]  # refused


@pytest.mark.parametrize("checked", ["soon", None, True, "[2021..]"])
def test_the_day_of_the_check_is_a_day(checked: Any) -> None:
    """It may be partial, and means its last day."""
    with pytest.raises(cica.CicaError) as caught:
        Dataset(checked=checked)
    assert getattr(caught.value, "argument", None) == "checked"
    assert Dataset(checked="2021-06").checked == datetime.date(2021, 6, 30)


def test_the_repr_of_a_dataset_is_a_line() -> None:
    """It says of when the dataset is, and how many records it has."""
    count = sum(len(rows) for rows in WORLD.records().values())
    assert repr(WORLD) == f"<Dataset 1.0.0, checked 2015-06-30: {count} records>"


def test_what_is_remembered_has_an_end() -> None:
    """Whoever asks for every day for years gets right answers, and no memory is filled."""
    world = with_()
    day = datetime.date(2000, 1, 1)
    for number in range(5000):
        world.members(as_of=day + datetime.timedelta(number))
    assert ids(world.members(as_of=day)) == ["ARI"]
    assert ids(world.members(as_of="2005-03-01")) == ["ARI", "BOR", "CEL"]


def test_initiatives_keep_the_order_of_the_dataset() -> None:
    """An initiative without events is there, and left out where a day is asked."""
    idle = attrs.evolve(initiative(), id="idle")
    world = with_(initiatives=(idle, initiative(event("2001", "proposed"))))
    assert ids(world.initiatives()) == ["idle", "fund"]
    assert ids(world.initiatives(as_of=2001)) == ["fund"]
