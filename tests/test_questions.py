"""What a dataset answers, worked out by hand on an invented world, and the laws of answers."""

import datetime
import warnings
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cica
from cica import (
    BeyondRecordWarning,
    Dataset,
    DocumentKind,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    MeetingKind,
    Office,
    Role,
    UnknownRecordError,
)
from invented import (
    ARIA,
    BORA,
    CELIA,
    CICA,
    CITED,
    SUMMIT,
    TRADE,
    TRADE_COORDINATION,
    UNION,
    WORLD,
    chair,
    head,
    role,
    with_,
)
from strategies import datasets, partial_dates


def _no_date(argument: str) -> str:
    """Return the sentence that refuses an x as a date."""
    right = "'2021', '2021-06', '2021-06-23', '[2021-06-01..2021-09-30]', '[..2021]' or '[2021..]'"
    return f"{argument}: 'x' is no date; write {right}"


def ids(records: tuple[Any, ...]) -> list[str]:
    """Return the ids of records."""
    return [record.id for record in records]


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
        (2001, ["ARI", "BOR"], ["ARI", "BOR"]),
        ("2005-02-28", ["ARI", "BOR"], ["ARI", "BOR"]),
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
    """Who surely was in, and who may have been."""
    assert ids(WORLD.members(as_of=as_of)) == certain
    assert ids(WORLD.members(as_of=as_of, certain=False)) == possible


def test_an_answer_is_the_same_the_second_time() -> None:
    """What is kept from the first question is what the second would work out."""
    world = with_()
    assert world.members(as_of=2001) == world.members(as_of=2001) == WORLD.members(as_of=2001)


def test_members_are_sorted_by_english_name() -> None:
    """Diacritics and case do not count, so that Böra stands between Aria and Celia."""
    assert [s.name for s in WORLD.members(as_of=2005)] == ["Aria", "Böra", "Celia"]


def test_observers_and_partners_are_told_apart_by_kind() -> None:
    """States and organizations in the same role are two answers, and one general one."""
    assert ids(WORLD.observers(as_of=2003)) == ["CEL"]
    assert ids(WORLD.observer_organizations(as_of=2003)) == ["UNI"]
    assert ids(WORLD.parties(role="observer", as_of=2003)) == ["CEL", "UNI"]
    assert ids(WORLD.parties(role=Role.OBSERVER, as_of=2002)) == ["CEL"]
    assert WORLD.partners() == ()
    both = (role(UNION.id, "2003", role=Role.PARTNER), role(CELIA.id, "2003", role=Role.PARTNER))
    world = with_(memberships=(role(ARIA.id, "2000"), *both))
    assert ids(world.partners()) == ["UNI"]
    assert ids(world.parties(role="partner")) == ["CEL", "UNI"]


def test_observers_and_partners_are_sure_unless_asked_otherwise() -> None:
    """On the day asked, and as members are: what may be is left out."""
    may_be = "[2004-01-01..2004-12-31]"
    rows = (
        role(CELIA.id, may_be, role=Role.OBSERVER),
        role(UNION.id, may_be, role=Role.OBSERVER),
        role(CICA.id, may_be, role=Role.PARTNER),
    )
    world = with_(memberships=(role(ARIA.id, "2000"), *rows))
    asked: list[tuple[Callable[..., Any], str]] = [
        (world.observers, "CEL"),
        (world.observer_organizations, "UNI"),
        (world.partners, "CICA"),
    ]
    for ask, party in asked:
        assert ids(ask(as_of="2003-12-31", certain=False)) == []
        assert ids(ask(as_of="2004-06-30")) == []
        assert ids(ask(as_of="2004-06-30", certain=False)) == [party]
        assert ids(ask(as_of="2004-12-31")) == ids(ask()) == [party]
        assert ids(ask("Union")) == []


def test_another_organization_is_asked_by_any_of_its_names() -> None:
    """The rolls of all organizations are of one kind."""
    assert ids(WORLD.members("UNI", as_of=1993)) == ["ARI"]
    assert ids(WORLD.members("union", as_of=1996)) == ["ARI"]
    assert WORLD.members("UNI", as_of=1989) == ()


def test_a_question_beyond_the_record_warns_and_answers_as_last_known() -> None:
    """Only where even the first day asked is later than the record."""
    with pytest.warns(BeyondRecordWarning, match="checked to 2015-06-30") as caught:
        assert ids(WORLD.members(as_of="2015-07-01")) == ["ARI"]
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ids(WORLD.members(as_of=2015)) == ["ARI"]
    with pytest.warns(BeyondRecordWarning):
        WORLD.panel(start=2014, end=2016)


@pytest.mark.parametrize(
    ("party", "as_of", "answer"),
    [
        ("CEL", 1999, None),
        ("CEL", 2000, Role.OBSERVER),
        ("CEL", "2005-02-28", Role.OBSERVER),
        ("CEL", "2005-03-01", Role.MEMBER),
        ("CEL", 2008, None),
        ("UNI", 2003, Role.OBSERVER),
        ("Union", 2003, Role.OBSERVER),
        ("böra", 2000, None),
        ("Bora", 2001, Role.MEMBER),
        ("Old Aria", None, Role.MEMBER),
    ],
)
def test_the_role_of_a_party(party: str, as_of: cica.DateLike | None, answer: Role | None) -> None:
    """Only what is sure is told."""
    assert WORLD.role(party, as_of=as_of) is answer


@pytest.mark.parametrize(
    ("party", "as_of", "answer"),
    [
        ("ARI", "1999-12-31", False),
        ("ARI", "2000-01-01", True),
        ("BOR", "2000-05-31", False),
        ("BOR", "2000-06-01", None),
        ("BOR", 2000, None),
        ("BOR", "2001-06-29", None),
        ("BOR", "2001-06-30", True),
        ("BOR", 2001, True),
        ("BOR", "2009-12-31", True),
        ("BOR", "2010-01-01", False),
        ("BOR", 2010, False),
        ("CEL", 2003, False),
        ("CEL", "2005-02-28", False),
        ("CEL", "2005-03-01", True),
        ("CEL", "2007-12-31", True),
        ("CEL", "2008-01-01", None),
        ("CEL", 2008, None),
        ("CEL", "2009-12-30", None),
        ("CEL", "2009-12-31", False),
        ("UNI", 2003, False),
    ],
)
def test_whether_a_party_was_a_member(
    party: str,
    as_of: cica.DateLike,
    answer: bool | None,  # noqa: FBT001  # a table
) -> None:
    """None where the evidence does not say; the end of a period is not in it."""
    assert WORLD.is_member(party, as_of=as_of) is answer


def test_memberships_are_found_by_party_organization_and_role() -> None:
    """A party's history, an organization's roll, all by start."""
    assert ids(WORLD.memberships(party="Celia")) == [
        "CEL/CICA/observer/2000",
        "CEL/CICA/member/2005-03-01",
    ]
    assert ids(WORLD.memberships(organization="UNI")) == [
        "ARI/UNI/member/1990",
        "ARI/UNI/member/1995",
    ]
    assert ids(WORLD.memberships(party="ARI", organization="CICA")) == [
        "ARI/CICA/member/2000-01-01"
    ]
    assert ids(WORLD.memberships(party="UNI", role="member")) == []
    assert ids(WORLD.memberships(role=Role.OBSERVER)) == [
        "CEL/CICA/observer/2000",
        "UNI/CICA/observer/2003-05",
    ]
    assert WORLD.memberships(party="BOR", organization="UNI") == ()
    assert len(WORLD.memberships()) == 7


def test_changes_are_told_once() -> None:
    """An observer that becomes a member on the day is one change; a new term is none."""
    shown = [
        (str(c.when), c.party, c.before and c.before.value, c.after and c.after.value)
        for c in WORLD.changes()
    ]
    assert shown == [
        ("2000-01-01", "ARI", None, "member"),
        ("2000", "CEL", None, "observer"),
        ("[2000-06..2001-06]", "BOR", None, "member"),
        ("2003-05", "UNI", None, "observer"),
        ("2005-03-01", "CEL", "observer", "member"),
        ("[2008..2009]", "CEL", "member", None),
        ("2010-01-01", "BOR", "member", None),
    ]
    assert [str(c.when) for c in WORLD.changes(organization="UNI")] == ["1990"]


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
def test_changes_between_two_times(
    since: cica.DateLike | None, until: cica.DateLike | None, whens: list[str]
) -> None:
    """`since` means its first day, `until` its last; what may lie between is in."""
    assert [str(c.when) for c in WORLD.changes(since=since, until=until)] == whens


def test_the_day_of_the_check_is_on_record() -> None:
    """No warning is given, which would be an error here."""
    assert WORLD.is_member("ARI", as_of="2015-06-30") is True


def test_a_party_without_a_role_has_no_memberships() -> None:
    """It is a party all the same."""
    lone = cica.State(id="LON", name="Lonia", citations=CITED)
    assert with_(states=(ARIA, BORA, CELIA, lone)).memberships(party="LON") == ()


def test_a_panel_has_a_row_for_each_state_and_year() -> None:
    """By name, then year; a doubt is told beside the role that is sure."""
    rows = WORLD.panel(start=1999, end=2001)
    assert [(r.alpha_3, r.year, r.role, r.certain) for r in rows] == [
        ("ARI", 1999, None, True),
        ("ARI", 2000, "member", True),
        ("ARI", 2001, "member", True),
        ("BOR", 1999, None, True),
        ("BOR", 2000, None, False),
        ("BOR", 2001, "member", True),
        ("CEL", 1999, None, True),
        ("CEL", 2000, "observer", True),
        ("CEL", 2001, "observer", True),
    ]
    assert WORLD.panel("UNI", start=1991, end=1991)[0].role == "member"
    assert {type(v) for r in rows for v in attrs.astuple(r)} <= {str, int, bool, type(None)}


def test_a_year_is_that_of_its_last_day() -> None:
    """A role that ends on it is over; one that may start on it is a doubt."""
    world = with_(
        states=(attrs.evolve(ARIA, cow=7, gw=8), BORA, CELIA),
        memberships=(
            role(ARIA.id, "2000-12-31", "2001-12-31"),
            role(BORA.id, "[2000-12-31..2001-12-30]", "2003"),
            role(CELIA.id, "[2000-01-01..2001-12-31]", "[2002-01-01..2002-12-31]"),
        ),
        chairmanships=(),
        coordinations=(),
    )
    rows = [attrs.astuple(row) for row in world.panel(start=2000, end=2002)]
    assert rows == [
        ("ARI", "Aria", 7, 8, 2000, "member", True),
        ("ARI", "Aria", 7, 8, 2001, None, True),
        ("ARI", "Aria", 7, 8, 2002, None, True),
        ("BOR", "Böra", None, None, 2000, None, False),
        ("BOR", "Böra", None, None, 2001, "member", True),
        ("BOR", "Böra", None, None, 2002, "member", True),
        ("CEL", "Celia", None, None, 2000, None, False),
        ("CEL", "Celia", None, None, 2001, "member", True),
        ("CEL", "Celia", None, None, 2002, None, True),
    ]


def test_a_panel_has_every_year_of_the_calendar() -> None:
    """From the first to the last, as far as the record goes."""
    assert [(row.alpha_3, row.role) for row in WORLD.panel(start=1, end=1)] == [
        ("ARI", None),
        ("BOR", None),
        ("CEL", None),
    ]
    with pytest.warns(BeyondRecordWarning, match="9999 is answered as last known"):
        rows = WORLD.panel(start=9999, end=9999)
    assert [row.role for row in rows] == ["member", None, None]


@pytest.mark.parametrize(
    ("start", "end", "error"),
    [
        ("2000", 2001, InvalidTypeError),
        (2000, True, InvalidTypeError),
        (2000.0, 2001, InvalidTypeError),
        (None, 2001, InvalidTypeError),
        (0, 2001, InvalidValueError),
        (2000, 10_000, InvalidValueError),
        (2001, 2000, InvalidValueError),
    ],
)
def test_a_panel_takes_years(start: Any, end: Any, error: type[Exception]) -> None:
    """Two years in order, as numbers."""
    with pytest.raises(error, match=r"^(start|end): "):
        WORLD.panel(start=start, end=end)


# Names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    ["ARI", "ari", "AR", "ar", "001", "Aria", "ARIA", "  aria ", "old aria", "aria republic of",
     "Aria, Republic of", "Ária", "ＡＲＩＡ"],  # noqa: RUF001  # full-width letters
)  # fmt: skip
def test_a_state_is_found_by_whatever_it_is_called(key: str) -> None:
    """Codes and names, in any case, with or without diacritics and punctuation."""
    assert WORLD.state(key) is ARIA


@pytest.mark.parametrize("key", ["", " ", "A", "1", "1.0", "Ari a", "Arias", "x" * 10_000_000])
def test_a_state_is_never_guessed(key: str) -> None:
    """What is not a name is an error, whatever it looks like."""
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.state(key)
    assert (caught.value.kind, caught.value.key) == ("state", key)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("key", [None, 1, True, b"ARI", ["ARI"], ARIA, 1.5])
@pytest.mark.parametrize(
    "ask",
    [
        WORLD.state,
        WORLD.organization,
        WORLD.document,
        WORLD.source,
        WORLD.members,
        WORLD.role,
        WORLD.coordinators,
        WORLD.find_states,
    ],
    ids=lambda ask: ask.__name__,
)
def test_a_key_is_a_text(ask: Callable[[Any], object], key: object) -> None:
    """Another type is refused with a sentence; a subject may be left out."""
    if ask == WORLD.coordinators and key is None:
        return
    with pytest.raises(InvalidTypeError, match="no text"):
        ask(key)


def test_an_unknown_name_is_told_what_looks_like_it() -> None:
    """The error proposes, the answer does not."""
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.state("Arya")
    assert caught.value.suggestions == ("Aria",)
    assert str(caught.value) == "no state is called 'Arya'; did you mean 'Aria'?"
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.role("Unoin")
    assert (caught.value.kind, caught.value.suggestions) == ("party", ("Union",))
    assert isinstance(caught.value, LookupError)


def test_a_name_of_two_states_leads_to_neither() -> None:
    """Lookup never guesses; both are proposed."""
    world = with_(states=(ARIA, BORA, CELIA, cica.State(id="TWO", name="Aria", citations=CITED)))
    with pytest.raises(UnknownRecordError) as caught:
        world.state("Aria")
    assert caught.value.suggestions == ("Aria", "Aria")
    assert world.state("TWO").name == "Aria"


def test_what_stands_before_goes_before() -> None:
    """A code goes before a name, a current name before a former one."""
    third = cica.State(id="XAR", name="Bo", citations=CITED)
    fourth = cica.State(id="XOA", name="Old Aria", citations=CITED)
    world = with_(states=(ARIA, BORA, CELIA, third, fourth))
    assert world.state("BO") is BORA
    assert world.state("bo") is BORA
    assert world.state("Bo") is third
    assert world.state("Old Aria") is fourth


def test_guesses_are_ranked() -> None:
    """The only door that guesses tells how sure it is."""
    matches = WORLD.find_states("Celia")
    assert [(m.state.id, m.score) for m in matches] == [("CEL", 1.0)]
    assert WORLD.find_states("republic")[0].state is ARIA
    assert len(WORLD.find_states("aria", limit=1)) == 1
    assert WORLD.find_states("") == ()
    assert WORLD.find_states("zzz") == ()
    for limit in (0, -1, True, "2"):
        with pytest.raises(InvalidValueError):
            WORLD.find_states("aria", limit=limit)  # type: ignore[arg-type]  # what is refused


def test_one_record_is_found_by_id_or_title() -> None:
    """Each kind with names has its question."""
    assert WORLD.document("catalogue") is WORLD.document("Catalogue")
    assert WORLD.initiative("A fund").id == "fund"
    assert WORLD.measure("visits").title == "Visits"
    assert WORLD.priority_area("Trade") is TRADE
    assert WORLD.meeting("talks").id == "talks"
    assert WORLD.source("archive").title == "An archive"
    assert WORLD.summit(1) is SUMMIT
    for ask in (WORLD.milestone, WORLD.principle, WORLD.source):
        with pytest.raises(UnknownRecordError):
            ask("nothing")
    empty = Dataset(checked=2021)
    with pytest.raises(UnknownRecordError):
        empty.state("KAZ")
    with pytest.raises(InvalidTypeError):
        empty.state(1)  # type: ignore[arg-type]  # what is refused


@pytest.mark.parametrize("number", ["1", None, True, 1.0])
def test_a_number_is_an_int(number: Any) -> None:
    """A summit's number and a plan's year are no texts."""
    for ask in (WORLD.summit, WORLD.action_plan):
        with pytest.raises(InvalidTypeError, match="no number"):
            ask(number)


def test_an_unknown_number_is_told_what_there_is() -> None:
    """The suggestions are the numbers on record."""
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.summit(9)
    assert (caught.value.kind, caught.value.key, caught.value.suggestions) == (
        "summit",
        "9",
        ("1",),
    )


# Terms -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ask",
    [
        lambda value: WORLD.parties(role=value),
        lambda value: WORLD.memberships(role=value),
        lambda value: WORLD.meetings(kind=value),
        lambda value: WORLD.documents(kind=value),
        lambda value: WORLD.initiatives(status=value),
        lambda value: WORLD.measures(dimension=value),
        lambda value: WORLD.priority_areas(dimension=value),
        lambda value: WORLD.principles(kind=value),
        lambda value: WORLD.tenures(office=value),
    ],
)
def test_a_term_is_itself_or_its_text(ask: Callable[[Any], object]) -> None:
    """Anything else is refused, and the sentence lists what there is."""
    with pytest.raises(InvalidValueError, match="write one of '"):
        ask("picnic")
    with pytest.raises(InvalidTypeError, match="write one of '"):
        ask(7)


@pytest.mark.parametrize("certain", [None, 1, "yes", [True]])
def test_certain_is_a_bool(certain: Any) -> None:
    """A text that says no would pass for a yes."""
    with pytest.raises(InvalidTypeError, match=r"^certain: "):
        WORLD.members(certain=certain)


# What happened -----------------------------------------------------------------------------------


def test_summits_held_and_planned() -> None:
    """Held from its first day on; planned only where asked, from the announcement on."""
    second = attrs.evolve(
        SUMMIT,
        id="second",
        number=2,
        period=cica.Period("2008-01-01", "2008-01-03"),
        announced="2006-05",
    )
    third = attrs.evolve(
        SUMMIT, id="third", number=3, period=None, status=cica.MeetingStatus.PLANNED
    )
    world = with_(summits=(third, second, SUMMIT))
    assert [s.number for s in world.summits()] == [1, 2]
    assert [s.number for s in world.summits(planned=True)] == [1, 2, 3]
    assert [s.number for s in world.summits(as_of="2008-01-01")] == [1, 2]
    assert [s.number for s in world.summits(as_of=2007)] == [1]
    assert [s.number for s in world.summits(as_of=2007, planned=True)] == [1, 2]
    assert [s.number for s in world.summits(as_of="2006-05-30", planned=True)] == [1]
    assert [s.number for s in with_(summits=(attrs.evolve(SUMMIT, period=None),)).summits()] == [1]


def test_meetings_by_kind_and_time() -> None:
    """By date; one without a date stands last, and out where a time is asked."""
    later = cica.Meeting(
        id="later", title="Later", period=cica.Period("2006-03", "[2006-03-02..2006-04-01]"),
        citations=CITED,
    )  # fmt: skip
    undated = cica.Meeting(id="undated", title="Undated", citations=CITED)
    world = with_(meetings=(undated, later, *WORLD.meetings()))
    assert ids(world.meetings()) == ["talks", "later", "undated"]
    assert ids(world.meetings(kind="ministerial")) == ["talks"]
    assert ids(world.meetings(kind=MeetingKind.OTHER)) == ["later", "undated"]
    assert ids(world.meetings(since="2004-10-22", until="2004-10-22")) == ["talks"]
    assert ids(world.meetings(since="2004-10-23")) == ["later"]
    assert ids(world.meetings(until="2006-03-15")) == ["talks", "later"]
    assert ids(world.meetings(until="2006-02")) == ["talks"]


def test_who_was_in_the_chair() -> None:
    """Nobody is named where the hand-over is known by the year only."""
    chairs = [WORLD.chair(as_of=day) for day in ("2002-06-03", 2002, "2006-05-05", 2006)]
    assert [chair and chair.state for chair in chairs] == [None, "ARI", None, "CEL"]
    assert [c.state for c in WORLD.chairmanships()] == ["ARI", "CEL"]


def test_who_headed_the_secretariat() -> None:
    """Deputies do not count."""
    deputy = attrs.evolve(head("Cy", "1999"), office=Office.DEPUTY_SECRETARY_GENERAL)
    world = with_(tenures=(deputy, *WORLD.tenures()))
    heads = [world.head_of_secretariat(as_of=day) for day in (2001, 2003, "2004-05-15", None)]
    assert [tenure and tenure.person for tenure in heads] == [None, "Ada", None, "Ben"]
    assert [t.person for t in world.tenures()] == ["Cy", "Ada", "Ben"]
    assert [t.person for t in world.tenures(office="executive-director")] == ["Ada", "Ben"]


def test_the_end_is_the_first_day_without() -> None:
    """Of a chair, a head and a coordinator as of a role."""
    world = with_(
        chairmanships=(chair(ARIA.id, "2002-06-04", "2006-01-01"),),
        tenures=(head("Ada", "2002-06-04", "2006-01-01"),),
        coordinations=(
            attrs.evolve(TRADE_COORDINATION, period=cica.Period("2002-06-04", "2006-01-01")),
        ),
    )
    for day, there in (("2002-06-03", 0), ("2002-06-04", 1), ("2005-12-31", 1), ("2006-01-01", 0)):
        assert [world.chair(as_of=day) is not None, len(world.coordinators(as_of=day))] == [
            bool(there),
            there,
        ]
        assert (world.head_of_secretariat(as_of=day) is not None) == bool(there)
        assert len(world.coordinators("trade", as_of=day, certain=False)) == there


def test_documents_by_kind_time_and_meeting() -> None:
    """By adoption; a draft stands last, and out where a time is asked."""
    draft = cica.Document(id="draft", title="Draft", kind=DocumentKind.CHARTER, citations=CITED)
    act = cica.Document(
        id="act", title="Act", adopted="2002", accession=True, meeting=SUMMIT.id, citations=CITED
    )
    world = with_(documents=(draft, *WORLD.documents(), act))
    assert ids(world.documents()) == ["act", "catalogue", "draft"]
    assert ids(world.documents(kind="charter")) == ["draft"]
    assert ids(world.documents(as_of="2004-10-21")) == ["act"]
    assert ids(world.documents(as_of="2002-11")) == []
    assert ids(world.documents(meeting="talks")) == ["catalogue"]
    assert ids(world.documents(meeting="First")) == ["act"]
    assert ids(world.documents(accession=True)) == ["act"]
    assert ids(world.documents(accession=False)) == ["catalogue", "draft"]
    with pytest.raises(UnknownRecordError):
        world.documents(meeting="nowhere")


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (2000, None),
        ("2001-05-30", None),
        ("2001-05", "proposed"),
        ("2002-11", "proposed"),
        (2002, "decided"),
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


def test_initiatives_of_the_forum_and_beside_it() -> None:
    """Background is told apart where asked."""
    assert ids(WORLD.initiatives(background=False)) == ["fund"]
    assert WORLD.initiatives(background=True) == ()


def test_measures_and_areas() -> None:
    """By dimension in the Catalogue's order, and by edition."""
    human = attrs.evolve(WORLD.measure("visits"), id="arts", dimension=cica.Dimension.HUMAN)
    none = attrs.evolve(human, id="none", dimension=None, editions=())
    world = with_(measures=(none, human, *WORLD.measures()))
    assert ids(world.measures()) == ["visits", "arts", "none"]
    assert ids(world.measures(dimension="human")) == ["arts"]
    assert ids(world.measures(edition=2004)) == ["visits", "arts"]
    assert world.measures(edition=2021) == ()
    assert ids(world.priority_areas(dimension="economic")) == ["trade"]
    assert world.priority_areas(dimension="human") == ()
    with pytest.raises(InvalidTypeError, match=r"^edition: "):
        world.measures(edition="2004")  # type: ignore[arg-type]  # what is refused


def test_coordinators_of_a_dimension_and_of_an_area() -> None:
    """A dimension answers with its areas; the dimension itself and coordinators go first."""
    base = WORLD.coordinations()[0]
    whole = attrs.evolve(base, area=None, state=BORA.id, period=cica.Period("2003", "2008"))
    co = attrs.evolve(
        base, role=cica.CoordinationRole.CO_COORDINATOR, period=cica.Period("[2004..2006]")
    )
    world = with_(coordinations=(co, base, whole))
    shown = [(c.subject, c.role.value, c.state) for c in world.coordinators("economic", as_of=2007)]
    assert shown == [
        ("economic", "coordinator", "BOR"),
        ("trade", "coordinator", "ARI"),
        ("trade", "co-coordinator", "ARI"),
    ]
    assert len(world.coordinators(cica.Dimension.ECONOMIC, as_of=2007)) == 3
    assert len(world.coordinators("Trade", as_of=2005)) == 1
    assert len(world.coordinators("trade", as_of=2005, certain=False)) == 2
    assert len(world.coordinators(as_of=2007)) == 3
    assert len(world.coordinators()) == 2
    assert world.coordinators("human") == ()
    with pytest.raises(UnknownRecordError):
        world.coordinators("sports")


def test_areas_and_coordinators_stand_in_the_order_of_the_catalogue() -> None:
    """By dimension, whatever the order of the record; within one, in the order of the record."""
    human, economic = cica.Dimension.HUMAN, cica.Dimension.ECONOMIC
    areas = tuple(
        attrs.evolve(TRADE, id=key, title=key, dimension=dimension)
        for key, dimension in [
            ("none", None), ("arts", human), ("trade", economic), ("sport", human),
            ("banks", economic),
        ]
    )  # fmt: skip
    world = with_(
        priority_areas=areas,
        coordinations=tuple(
            attrs.evolve(TRADE_COORDINATION, dimension=area.dimension, area=area.id)
            for area in reversed(areas[1:])
            if area.dimension is not None
        ),
    )
    order = ["trade", "banks", "arts", "sport"]
    assert ids(world.priority_areas()) == [*order, "none"]
    assert ids(world.priority_areas(dimension="human")) == ["arts", "sport"]
    assert [c.area for c in world.coordinators()] == order
    assert [c.area for c in world.coordinators("human")] == ["arts", "sport"]
    assert world.coordinations()[0].area == "banks"
    first = with_(
        priority_areas=areas[2:],
        coordinations=(
            attrs.evolve(TRADE_COORDINATION, state=CELIA.id, period=cica.Period("2006", "2007")),
            attrs.evolve(TRADE_COORDINATION, area=None, state=BORA.id),
            attrs.evolve(TRADE_COORDINATION, state=BORA.id, period=cica.Period("2006", "2007")),
            attrs.evolve(TRADE_COORDINATION, area=areas[-1].id),
            TRADE_COORDINATION,
        ),
    )
    shown = [(c.area, c.state) for c in first.coordinators("economic", as_of="2006-12-31")]
    assert shown == [
        (None, "BOR"),
        ("trade", "ARI"),
        ("trade", "BOR"),
        ("trade", "CEL"),
        ("banks", "ARI"),
    ]


def test_what_has_no_date_stands_after_what_may_be_at_any_time() -> None:
    """A bound says more than nothing."""
    rows = [("none", None), ("last", "9999-12-31"), ("from", "[2000..]")]
    milestones = tuple(
        cica.Milestone(id=key, title=key, when=when, citations=CITED) for key, when in rows
    )
    assert ids(with_(milestones=milestones).milestones()) == ["last", "from", "none"]


def test_a_timeline_has_every_dated_event() -> None:
    """By the day by which each surely had happened."""
    shown = [(str(e.when), e.kind, e.title) for e in WORLD.timeline(since=2004, until="2005-12")]
    assert shown == [
        ("2004-05", "tenure", "Ada is no longer Executive Director"),
        ("2004-05", "tenure", "Ben becomes Executive Director"),
        ("2004-10-22", "document", "Catalogue"),
        ("2004-10-22", "initiative", "A fund: Something"),
        ("2004-10-22", "meeting", "Talks"),
        ("2005-03-01", "membership", "Celia becomes member of CICA"),
        ("2005-03-01", "membership", "Celia is no longer observer of CICA"),
        ("2005", "coordination", "Aria becomes coordinator of trade"),
    ]
    assert [e.id for e in WORLD.timeline(kind="summit")] == ["first"]
    assert WORLD.timeline(since=2012) == ()
    with pytest.raises(InvalidValueError, match="no kind of record"):
        WORLD.timeline(kind="summits")


def test_a_timeline_tells_of_every_kind() -> None:
    """What becomes of each record is told in words, with its id."""
    world = with_(
        organizations=(
            attrs.evolve(WORLD.organization("CICA"), founded="1999-09-14", dissolved="2014"),
            WORLD.organization("UNI"),
        ),
        action_plans=(cica.ActionPlan(year=2005, adopted="2004-12", citations=CITED),),
        milestones=(
            cica.Milestone(id="start", title="Start", when="1992-10-05", citations=CITED),
            cica.Milestone(id="dream", title="Dream", citations=CITED),
        ),
        principles=(cica.Principle(id="one", title="One", citations=CITED),),
    )
    told = {(e.kind, str(e.when), e.title, e.id) for e in world.timeline()}
    assert {t for t in told if t[0] in {"organization", "action-plan", "milestone"}} == {
        ("organization", "1999-09-14", "A conference is founded", "CICA"),
        ("organization", "2014", "A conference is dissolved", "CICA"),
        ("action-plan", "2004-12", "The plan of 2005 is adopted", "2005"),
        ("milestone", "1992-10-05", "Start", "start"),
    }
    assert {t[2] for t in told if t[0] == "membership" and t[3].startswith("ARI/UNI")} == {
        "Aria becomes full member of UNI",
        "Aria is no longer full member of UNI",
        "Aria becomes member of UNI",
    }
    assert {t[2:] for t in told if t[0] == "chairmanship"} == {
        ("Aria takes the chair", "ARI/2002-06-04"),
        ("Celia takes the chair", "CEL/2006"),
    }
    assert {t[0] for t in told} == {
        "organization",
        "membership",
        "summit",
        "meeting",
        "chairmanship",
        "tenure",
        "document",
        "initiative",
        "coordination",
        "action-plan",
        "milestone",
    }
    assert [e.title for e in world.timeline(kind="milestone")] == ["Start"]
    with pytest.raises(
        InvalidTypeError, match=r"^kind: 7 is no kind of record; write one of source, state, "
    ):
        world.timeline(kind=7)  # type: ignore[arg-type]  # what is refused


def test_a_role_is_told_in_words() -> None:
    """Not in the spelling of files."""
    partner = role(BORA.id, "2001", role=Role.DIALOGUE_PARTNER, organization=UNION.id)
    told = with_(memberships=(*WORLD.memberships(), partner)).timeline(kind="membership")
    assert "Böra becomes dialogue partner of UNI" in {event.title for event in told}


def test_an_end_of_a_coordination_is_told() -> None:
    """As of every other task that has an end."""
    ended = attrs.evolve(TRADE_COORDINATION, period=cica.Period("2005", "2008"))
    told = [e.title for e in with_(coordinations=(ended,)).timeline(kind="coordination")]
    assert told == ["Aria becomes coordinator of trade", "Aria is no longer coordinator of trade"]


def test_organs_are_found_by_what_they_are_part_of() -> None:
    """By any name of the whole; without it, all are given as they were put in."""
    council = cica.Organization(
        id="CICA-COUNCIL", name="Council", parent=WORLD.organization("CICA").id, citations=CITED
    )
    world = with_(organizations=(council, *WORLD.organizations()))
    assert ids(world.organizations()) == ["CICA-COUNCIL", "CICA", "UNI"]
    assert ids(world.organizations(parent="a conference")) == ["CICA-COUNCIL"]
    assert world.organizations(parent="UNI") == ()
    with pytest.raises(UnknownRecordError):
        world.organizations(parent="nowhere")


def test_plans_milestones_and_principles_in_order() -> None:
    """Plans by year, milestones by date with those without one last, principles by kind."""
    rule, threat = cica.PrincipleKind.DECISION_RULE, cica.PrincipleKind.THREAT

    def principle(key: str, kind: cica.PrincipleKind | None, order: int) -> cica.Principle:
        return cica.Principle(id=key, title=key, kind=kind, order=order, citations=CITED)

    world = with_(
        action_plans=tuple(
            cica.ActionPlan(year=year, citations=CITED) for year in (2006, 2004, 2005)
        ),
        milestones=(
            cica.Milestone(id="never", title="Never", citations=CITED),
            cica.Milestone(id="later", title="Later", when="2001", citations=CITED),
            cica.Milestone(id="late", title="Late", when="2001-12-31", citations=CITED),
            cica.Milestone(id="soon", title="Soon", when="[..2000]", citations=CITED),
        ),
        principles=(
            principle("none", None, 1),
            principle("second", threat, 2),
            principle("first", threat, 1),
            principle("rule", rule, 3),
        ),
    )
    assert [plan.year for plan in world.action_plans()] == [2004, 2005, 2006]
    assert world.action_plan(2005).year == 2005
    assert ids(world.milestones()) == ["soon", "later", "late", "never"]
    assert ids(world.principles()) == ["rule", "first", "second", "none"]
    assert ids(world.principles(kind="threat")) == ["first", "second"]
    assert ids(world.principles(kind=rule)) == ["rule"]


def test_what_is_remembered_has_an_end() -> None:
    """Whoever asks for every day for years gets right answers, and no memory is filled."""
    world = with_()
    day = datetime.date(2000, 1, 1)
    for number in range(5000):
        world.members(as_of=day + datetime.timedelta(number))
    assert ids(world.members(as_of=day)) == ["ARI"]
    assert ids(world.members(as_of="2005-03-01")) == ["ARI", "BOR", "CEL"]
    assert len(world._asked) < 4096  # noqa: SLF001  # what nothing outside can tell


def test_citations_of_a_record_and_its_parts() -> None:
    """Each place in a source stands once."""
    cited = WORLD.citations(ARIA)
    assert [(c.source.id, c.locator) for c in cited] == [("archive", "")]
    assert WORLD.citations(ARIA.names[0]) == cited
    start = cica.Milestone(id="start", title="Start", people=("Ada",), citations=CITED)
    assert WORLD.citations(start) == cited
    assert WORLD.citations(WORLD.initiative("fund").history[0]) == cited
    for value in (None, "KAZ", WORLD, cited[0].source, cited):
        with pytest.raises(InvalidTypeError, match="no citations"):
            WORLD.citations(value)  # type: ignore[arg-type]  # what is refused


def test_citations_are_those_of_all_parts_but_rivals() -> None:
    """In the order of the record's fields; who says something else is left to `disputes`."""
    keys = ("first", "second", "third", "fourth", "rival")
    sources = {key: cica.Source(id=key, title=key) for key in keys}
    cited = {key: (cica.Citation(source.id, "p. 1"),) for key, source in sources.items()}
    state = cica.State(
        id="ARI",
        name="Aria",
        names=(cica.Name(name="Old", citations=cited["first"]),),
        capitals=(
            cica.Capital(name="One", citations=cited["second"]),
            cica.Capital(name="Two", citations=cited["first"]),
        ),
        citations=(*cited["third"], cica.Citation(sources["third"].id, "p. 2")),
        alternatives=(cica.Alternative("name", "Arya", cited["rival"], "It is a slip."),),
    )
    funded = cica.Initiative(
        id="fund",
        title="Fund",
        alternatives=(cica.Alternative("title", "Bank", cited["rival"], "It is a slip."),),
        citations=cited["fourth"],
    )
    world = Dataset(
        sources=tuple(sources.values()), states=(state,), initiatives=(funded,), checked=2021
    )
    found = [(c.source.id, c.locator) for c in world.citations(state)]
    assert found == [("first", "p. 1"), ("second", "p. 1"), ("third", "p. 1"), ("third", "p. 2")]
    assert [c.source.id for c in world.citations(funded)] == ["fourth"]
    assert [c.source.id for c in world.citations(state.alternatives[0])] == ["rival"]
    assert [d.alternative.value for d in world.disputes()] == ["Arya", "Bank"]


def test_citations_of_a_record_from_elsewhere_are_unknown() -> None:
    """A source that the dataset has not is an error, not a gap."""
    lost = attrs.evolve(ARIA, citations=(cica.Citation(cica.SourceId("lost")),), names=())
    with pytest.raises(UnknownRecordError):
        WORLD.citations(lost)


def test_disputes_are_told_with_their_records() -> None:
    """Conflicting evidence is data."""
    rival = cica.Alternative("period.start", "1999", CITED, "the list is older")
    row = attrs.evolve(role(ARIA.id, "2000"), alternatives=(rival,))
    world = with_(memberships=(row,))
    assert world.disputes() == (cica.Dispute(row, rival),)
    assert WORLD.disputes() == ()


def test_the_repr_of_a_dataset_is_a_line() -> None:
    """It tells what is in it."""
    assert repr(Dataset(checked=2021)) == "<Dataset 1.0.0, checked 2021-12-31: empty>"
    assert repr(WORLD).startswith("<Dataset 1.0.0, checked 2015-06-30: 1 sources, 3 states")


@pytest.mark.parametrize("checked", ["soon", None, True, "[2021..]"])
def test_the_day_of_the_check_is_a_day(checked: Any) -> None:
    """It may be partial, and means its last day."""
    with pytest.raises((InvalidDateError, InvalidTypeError)):
        Dataset(checked=checked)
    assert Dataset(checked="2021-06").checked == datetime.date(2021, 6, 30)


@pytest.mark.parametrize(
    "version", ["1", "1.0", "v1.0.0", "1x0x0", "1.0x0", "1.0.0.0", "1..0", "1.0.0\n", ""]
)
def test_the_version_has_three_numbers(version: str) -> None:
    """Major, minor, patch."""
    with pytest.raises(InvalidValueError, match="version"):
        Dataset(checked=2021, version=version)
    with pytest.raises(InvalidTypeError, match="version"):
        Dataset(checked=2021, version=1)  # type: ignore[arg-type]  # what is refused


# Sentences ---------------------------------------------------------------------------------------

KINDS_OF_MEETINGS = (
    "'ministerial', 'informal-ministerial', 'senior-officials-committee', "
    "'special-working-group', 'other'"
)
DIMENSIONS = "'military-political', 'new-challenges', 'economic', 'environmental', 'human'"
NO_BOOL = "is no bool; write True or False"
QUESTIONS: Any = WORLD
"""The world, asked as no type checker lets it be asked."""
REFUSALS: list[tuple[Callable[[], object], str]] = [
    (lambda: QUESTIONS.members(certain=0), f"certain: 0 {NO_BOOL}"),
    (lambda: QUESTIONS.coordinators(certain="no"), f"certain: 'no' {NO_BOOL}"),
    (lambda: QUESTIONS.summits(planned=None), f"planned: None {NO_BOOL}"),
    (lambda: QUESTIONS.documents(accession=1), f"accession: 1 {NO_BOOL}"),
    (lambda: QUESTIONS.initiatives(background=0), f"background: 0 {NO_BOOL}"),
    (
        lambda: QUESTIONS.members(2021),
        "organization: 2021 is no text; a date goes into as_of, as in members(as_of=2021)",
    ),
    (
        lambda: QUESTIONS.members(datetime.date(2021, 6, 23)),
        (
            "organization: datetime.date(2021, 6, 23) is no text; a date goes into as_of, as in "
            "members(as_of=2021)"
        ),
    ),
    (
        lambda: QUESTIONS.meetings(kind="picnic"),
        f"kind: 'picnic' is no MeetingKind; write one of {KINDS_OF_MEETINGS}",
    ),
    (
        lambda: QUESTIONS.meetings(kind=7),
        f"kind: 7 is no MeetingKind; write one of {KINDS_OF_MEETINGS}",
    ),
    (
        lambda: QUESTIONS.measures(dimension="x"),
        f"dimension: 'x' is no Dimension; write one of {DIMENSIONS}",
    ),
    (
        lambda: QUESTIONS.priority_areas(dimension="x"),
        f"dimension: 'x' is no Dimension; write one of {DIMENSIONS}",
    ),
    (lambda: QUESTIONS.measures(edition="x"), "edition: 'x' is no year; write it as 2021"),
    (
        lambda: QUESTIONS.panel(start="x", end=2001),
        "start: 'x' is no year; write it as 2021",
    ),
    (lambda: QUESTIONS.panel(start=2001, end=0), "end: 0 is no year; write it as 2021"),
    (
        lambda: QUESTIONS.panel(start=2002, end=2001),
        "end: 2001 is before start, 2002; write it the other way",
    ),
    (lambda: QUESTIONS.summit("x"), "summit: 'x' is no number; write it as 1"),
    (lambda: QUESTIONS.action_plan("x"), "action plan: 'x' is no number; write it as 1"),
    (lambda: QUESTIONS.action_plan(2021), "no action plan is called '2021'"),
    (lambda: QUESTIONS.summit(2), "no summit is called '2'; did you mean '1'?"),
    (
        lambda: QUESTIONS.citations("ARI"),
        "'ARI' has no citations; give a record, as state('KAZ')",
    ),
    (lambda: QUESTIONS.state(7), "state: 7 is no text; write a name or an id, 'ARI'"),
    (lambda: QUESTIONS.chair(as_of="x"), _no_date("as_of")),
    (lambda: QUESTIONS.head_of_secretariat(as_of="x"), _no_date("as_of")),
    (lambda: QUESTIONS.meetings(since="x"), _no_date("since")),
    (lambda: QUESTIONS.timeline(until="x"), _no_date("until")),
    (
        lambda: QUESTIONS.role("ARI", as_of="[2001..]"),
        "as_of: '[2001..]' has no last day; write a day, a month or a year",
    ),
    (lambda: Dataset(checked="x"), _no_date("checked")),
    (
        lambda: Dataset(checked=2021, version="1"),
        "Dataset.version cannot be '1'; write it as '1.0.0'",
    ),
    (lambda: QUESTIONS.source("x"), "no source is called 'x'"),
    (lambda: QUESTIONS.document("x"), "no document is called 'x'"),
    (lambda: QUESTIONS.initiative("x"), "no initiative is called 'x'"),
    (lambda: QUESTIONS.measure("x"), "no measure is called 'x'"),
    (lambda: QUESTIONS.priority_area("x"), "no priority area is called 'x'"),
    (lambda: QUESTIONS.meeting("x"), "no meeting is called 'x'"),
    (lambda: QUESTIONS.milestone("x"), "no milestone is called 'x'"),
    (lambda: QUESTIONS.principle("x"), "no principle is called 'x'"),
    (lambda: QUESTIONS.organization("x"), "no organization is called 'x'"),
    (lambda: QUESTIONS.documents(meeting="x"), "no summit or meeting is called 'x'"),
    (lambda: QUESTIONS.role("x"), "no party is called 'x'"),
]


@pytest.mark.parametrize(("ask", "sentence"), REFUSALS, ids=range(len(REFUSALS)))
def test_a_refusal_is_a_sentence(ask: Callable[[], object], sentence: str) -> None:
    """It names the argument, quotes the value and shows a right one."""
    with pytest.raises(cica.CicaError) as caught:
        ask()
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("ask", "name"),
    [
        (WORLD.parties, "role"),
        (WORLD.memberships, "role"),
        (WORLD.changes, "role"),
        (WORLD.documents, "kind"),
        (WORLD.principles, "kind"),
        (WORLD.initiatives, "status"),
        (WORLD.tenures, "office"),
    ],
)
def test_a_refusal_of_a_term_names_the_argument(ask: Callable[..., object], name: str) -> None:
    """A question that takes more than one says which."""
    for value in ("picnic", 7):
        with pytest.raises(cica.CicaError, match=f"^{name}: {value!r} is no "):
            ask(**{name: value})


def test_a_number_is_shown_that_is_there() -> None:
    """The first on record, where there is one."""
    plans = (cica.ActionPlan(year=2005, citations=CITED),)
    with pytest.raises(InvalidTypeError, match=r"write it as 2005$"):
        with_(action_plans=plans).action_plan("x")  # type: ignore[arg-type]  # what is refused


def test_a_warning_says_how_far_the_record_goes() -> None:
    """And what was asked, as a date."""
    sentence = "the record was checked to 2015-06-30; 2016 is answered as last known"
    for as_of in (2016, "2016", cica.to_partial_date(2016)):
        with pytest.warns(BeyondRecordWarning) as caught:
            WORLD.chair(as_of=as_of)
        assert [str(each.message) for each in caught] == [sentence]
        assert caught[0].filename == __file__


# Laws --------------------------------------------------------------------------------------------


@given(datasets(), partial_dates(), st.sampled_from(Role))
def test_answers_agree_with_periods(
    dataset: Dataset, as_of: cica.PartialDate, wanted: Role
) -> None:
    """Every question about roles says what the periods say, on any day."""
    if as_of.latest is None:
        return
    day = min(as_of.latest, dataset.checked)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", BeyondRecordWarning)
        for organization in dataset.organizations():
            rows = dataset.memberships(organization=organization.id, role=wanted)
            sure = {row.party for row in rows if row.period.covers(day)}
            maybe = {row.party for row in rows if row.period.may_cover(day)}
            asked = dataset.parties(organization.id, role=wanted, as_of=as_of)
            assert {party.id for party in asked} == sure
            asked = dataset.parties(organization.id, role=wanted, as_of=as_of, certain=False)
            assert {party.id for party in asked} == maybe
            assert sure <= maybe
            for state in dataset.states():
                role_then = dataset.role(state.id, organization.id, as_of=as_of)
                assert (role_then is wanted) == (state.id in sure)
                if wanted is Role.MEMBER:
                    told = dataset.is_member(state.id, organization.id, as_of=as_of)
                    known = None if state.id in maybe else False
                    assert told is (True if state.id in sure else known)


@given(datasets(), st.integers(1985, 2035))
def test_a_panel_agrees_with_the_roles(dataset: Dataset, year: int) -> None:
    """A row says what `role` answers for the year, and is unsure where more is possible."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", BeyondRecordWarning)
        for organization in dataset.organizations():
            for row in dataset.panel(organization.id, start=year, end=year):
                answer = dataset.role(row.alpha_3, organization.id, as_of=year)
                assert row.role == (answer and answer.value)
                possible = any(
                    row.alpha_3 in {p.id for p in dataset.parties(
                        organization.id, role=r, as_of=year, certain=False)}
                    for r in Role
                )  # fmt: skip
                assert row.certain == (answer is not None or not possible)


@given(datasets(), partial_dates(), partial_dates())
def test_a_time_keeps_what_may_lie_in_it(
    dataset: Dataset, since: cica.PartialDate, until: cica.PartialDate
) -> None:
    """Nothing that may lie between is left out, nothing else is in, and order stays."""
    first = since.earliest or datetime.date.min
    last = until.latest or datetime.date.max
    everything = dataset.timeline()
    expected = tuple(
        event
        for event in everything
        if (event.when.earliest or datetime.date.min) <= last
        and first <= (event.when.latest or datetime.date.max)
    )
    assert dataset.timeline(since=since, until=until) == expected
    for organization in dataset.organizations():
        changes = dataset.changes(organization=organization.id)
        kept = tuple(
            change
            for change in changes
            if (change.when.earliest or datetime.date.min) <= last
            and first <= (change.when.latest or datetime.date.max)
        )
        asked = dataset.changes(organization=organization.id, since=since, until=until)
        assert asked == kept
