"""Errors carry their facts as fields and are values; this is the one place that tests wording."""

import copy
import datetime
import pickle
import sys
from collections.abc import Callable
from typing import Any

import pytest

import cica
from cica import (
    BeyondRecordWarning,
    CicaError,
    Dataset,
    InvalidDatasetError,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    Problem,
    RecordKey,
    UnknownRecordError,
    errors,
)
from cica.errors import quoted
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
    VISITS,
    WORLD,
    chair,
    event,
    head,
    initiative,
    role,
    with_,
)

LOST: Any = "lost"
UNI: Any = "UNI"
PROBLEM = Problem("$.states[1].id", RecordKey("states", "KAZ"), "identity", "id 'KAZ' is taken")
ERRORS: list[Exception] = [
    CicaError("Something."),
    InvalidTypeError("as_of", "a date", 1.5),
    InvalidTypeError("as_of", "a date", 1.5, "State 'KAZ'"),
    InvalidValueError("kind", "'x' or 'y'", "picnic"),
    InvalidDateError("as_of", "a date that exists", "2021-13"),
    UnknownRecordError("state", "Kazakstan", ("Kazakhstan",)),
    UnknownRecordError("state", "Kazakstan"),
    UnknownRecordError("state", "CS", candidates=("CSK", "SCG")),
    UnknownRecordError("state", "SGP", outside="Singapore"),
    UnknownRecordError("organization", "2021", hint="a date goes into as_of, since or until"),
    InvalidDatasetError((PROBLEM,)),
    InvalidDatasetError((PROBLEM, PROBLEM._replace(record=None))),
]
WARNING = BeyondRecordWarning("2031", datetime.date(2026, 4, 14))


def test_an_error_refines_a_builtin() -> None:
    """Both ways of catching an error work, with its own class and with the builtin one."""
    refined = {
        InvalidTypeError: TypeError,
        InvalidValueError: ValueError,
        InvalidDateError: ValueError,
        UnknownRecordError: LookupError,
        InvalidDatasetError: ValueError,
    }
    public = {
        value
        for name, value in vars(errors).items()
        if name in errors.__all__ and isinstance(value, type) and issubclass(value, Exception)
    }
    assert public == {CicaError, BeyondRecordWarning, *refined}
    for error, builtin in refined.items():
        assert issubclass(error, CicaError)
        assert issubclass(error, builtin)
    assert issubclass(BeyondRecordWarning, UserWarning)
    assert not issubclass(BeyondRecordWarning, CicaError)


def test_errors_are_equal_if_their_facts_are() -> None:
    """Two errors of one class with the same facts are equal and hash alike; no others are."""
    for one in ERRORS:
        twin = type(one)(*one.args)
        assert one == twin
        assert hash(one) == hash(twin)
        facts: object = one.args
        assert one != facts
        assert [other for other in ERRORS if one == other] == [one]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("error", [*ERRORS, WARNING], ids=repr)
def test_errors_pickle_and_copy(error: Exception, protocol: int) -> None:
    """A worker process can hand an error back, with its fields and its message."""
    for back in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error)):  # noqa: S301  # our own
        assert type(back) is type(error)
        assert (str(back), back.args, vars(back)) == (str(error), error.args, vars(error))
        assert back == error or isinstance(error, BeyondRecordWarning)


def test_errors_carry_their_facts() -> None:
    """What a program needs of an error are fields."""
    wrong = InvalidValueError("kind", "'x'", "picnic", "State 'KAZ'")
    assert (wrong.argument, wrong.expected, wrong.value, wrong.record) == wrong.args
    lost = UnknownRecordError("state", "S", ("A",), ("B", "C"), "D", "E")
    facts = (lost.kind, lost.key, lost.suggestions, lost.candidates, lost.outside, lost.hint)
    assert facts == lost.args
    assert InvalidDatasetError((PROBLEM,)).problems == (PROBLEM,)
    assert PROBLEM.record == RecordKey("states", "KAZ")
    assert (WARNING.asked, WARNING.checked) == ("2031", datetime.date(2026, 4, 14))


# Wording -----------------------------------------------------------------------------------------

Q: Any = WORLD
"""The world, asked as no type checker lets it be asked."""
SHAPE = "a date such as '2021', '2021-06', '2021-06-23' or '[2021-06-01..2021-09-30]'"
MESSAGES: list[tuple[Callable[[], object], str]] = [
    (
        lambda: Q.members(as_of=True),
        "as_of must be a date such as 2021, '2021-06' or a datetime.date, got True",
    ),
    (lambda: Q.members(as_of="June 2021"), f"as_of must be {SHAPE}, got 'June 2021'"),
    (
        lambda: Q.members(as_of="2021-13"),
        "as_of must be a date that exists, such as '2021-12', got '2021-13'",
    ),
    (
        lambda: Q.members(as_of=datetime.datetime(2021, 6, 23)),  # noqa: DTZ001  # refused
        (
            "as_of must be a date without a time (write .date()), got "
            "datetime.datetime(2021, 6, 23, 0, 0)"
        ),
    ),
    (
        lambda: Q.role("ARI", as_of="[2001..]"),
        "as_of must be a date that has a last day, got '[2001..]'",
    ),
    (
        lambda: Q.changes(since=2001, until=2000),
        "until must be on or after since, 2001, got 2000",
    ),
    (lambda: Q.panel(start=2002, end=2001), "end must be on or after start, 2002, got 2001"),
    (lambda: Q.panel(start="x", end=2001), "start must be a year such as 2021, got 'x'"),
    (
        lambda: Q.panel(start=2001, end=2001, cutoff="02-30"),
        "cutoff must be a day of every year such as '12-31', got '02-30'",
    ),
    (
        lambda: Q.members(2021),
        (
            "organization must be an organization, several in a tuple, '*' or None "
            "(a date goes into as_of), got 2021"
        ),
    ),
    (
        lambda: Q.role("ARI", 2021),
        "organization must be an organization or None (a date goes into as_of), got 2021",
    ),
    (
        lambda: with_(organization=None).members(),
        (
            "organization must be 'CICA' or 'UNI', since the dataset has no default organization, "
            "got None"
        ),
    ),
    (
        lambda: Q.meetings(kind="picnic"),
        (
            "kind must be 'ministerial', 'informal-ministerial', 'senior-officials-committee', "
            "'special-working-group' or 'other', got 'picnic'"
        ),
    ),
    (lambda: Q.members(certain=0), "certain must be True or False, got 0"),
    (lambda: Q.find("x", limit=0), "limit must be at least 1, got 0"),
    (lambda: Q.state(7), "key must be a string or a State, got 7"),
    (lambda: Q.party(7), "key must be a string, a State or an Organization, got 7"),
    (lambda: Q.organization(7), "key must be a string or an Organization, got 7"),
    (
        lambda: Q.published_counts(7),
        "published_list must be a string or a PublishedList, got 7",
    ),
    (lambda: Q.state("Arya"), "unknown state 'Arya'; did you mean 'Aria'?"),
    (lambda: Q.document("x"), "unknown document 'x'"),
    (lambda: Q.priority_area("x"), "unknown priority area 'x'"),
    (
        lambda: Q.state("Singapore"),
        "unknown state 'Singapore': Singapore is not in this dataset",
    ),
    (
        lambda: with_(
            states=(ARIA, BORA, CELIA, cica.State(id="TWO", name="Aria", citations=CITED))
        ).state("Aria"),
        "ambiguous state 'Aria': it may mean ARI or TWO",
    ),
    (
        lambda: Q.citations("ARI"),
        "x must be something with citations, such as state('KAZ'), got 'ARI'",
    ),
    (
        lambda: cica.State(id="ari", name="Aria", citations=CITED),
        "id must be three capital letters such as 'KAZ', got 'ari'",
    ),
    (
        lambda: cica.State(id="ARI", name="Aria", citations=CITED, cow=0),
        "State 'ARI': cow must be from 1 to 9007199254740992, got 0",
    ),
    (
        lambda: cica.State(id="ARI", name="Aria", citations=()),
        "State 'ARI': citations must be at least one citation, got ()",
    ),
    (
        lambda: cica.State(id="ARI", name="A\0", citations=CITED),
        r"State 'ARI': name must be a text without '\x00', got 'A\x00'",
    ),
    (
        lambda: cica.Period("2002-06-04", "2002-06-04"),
        (
            "Period: end must be after the start, 2002-06-04 (it is the first day that no longer "
            "counts), got '2002-06-04'"
        ),
    ),
    (
        lambda: Dataset(checked=2021, version="1"),
        "Dataset: version must be three numbers such as '1.0.0', got '1'",
    ),
]


@pytest.mark.parametrize(("ask", "message"), MESSAGES, ids=[row[1][:40] for row in MESSAGES])
def test_a_message_says_what_must_be_and_what_was_given(
    ask: Callable[[], object], message: str
) -> None:
    """A message names the argument and the record, says what must be, and shows the value."""
    with pytest.raises(CicaError) as caught:
        ask()
    assert str(caught.value) == message


PROBLEMS: list[tuple[dict[str, Any], str]] = [
    (
        {"sources": (SOURCE, SOURCE)},
        "sources 'archive' at $.sources[1].id: id 'archive' is already the id of $.sources[0]",
    ),
    (
        {"summits": (SUMMIT, cica.Summit(id="x", number=1, title="X", citations=CITED))},
        "summits 'x' at $.summits[1].number: number 1 is already the number of $.summits[0]",
    ),
    (
        {
            "documents": (
                CATALOGUE,
                cica.Document(id="x", title="X", meeting=LOST, citations=CITED),
            )
        },
        "documents 'x' at $.documents[1].meeting: unknown summit or meeting 'lost'",
    ),
    (
        {
            "organizations": (
                CICA,
                cica.Organization(id="UNI", name="U", parent=UNI, citations=CITED),
            )
        },
        (
            "organizations 'UNI' at $.organizations[1].parent: parent must be another "
            "organization, got 'UNI'"
        ),
    ),
    (
        {"memberships": (*WORLD.memberships(), role(CICA, "2001"))},
        (
            "memberships 'CICA/CICA/member' at $.memberships[7].party: party must not be the "
            "organization itself, got 'CICA'"
        ),
    ),
    (
        {"initiatives": (cica.Initiative(id="x", title="X", related=("x",), citations=CITED),)},  # type: ignore[arg-type]  # an id
        (
            "initiatives 'x' at $.initiatives[0].related[0]: related must name other initiatives, "
            "got 'x'"
        ),
    ),
    (
        {"chairmanships": (chair(ARIA, "2015-07"),)},
        (
            "chairmanships 'ARI' at $.chairmanships[0].period.start: 2015-07 is after the day to "
            "which the dataset was checked"
        ),
    ),
    (
        {"chairmanships": (chair(ARIA, "2002"), chair(CELIA, "2006"))},
        (
            "chairmanships 'CEL' at $.chairmanships[1].period: overlaps $.chairmanships[0]: "
            "another state is in the chair"
        ),
    ),
    (
        {"tenures": (head("Ada", "2002"), head("Ben", "2003"))},
        (
            "tenures 'Ben/executive-director' at $.tenures[1].period: overlaps $.tenures[0]: "
            "another person heads the secretariat"
        ),
    ),
    (
        {"memberships": (role(ARIA, "2000-01-01"), role(ARIA, "2001", None, "observer"))},
        (
            "memberships 'ARI/CICA/observer' at $.memberships[1].period: overlaps "
            "$.memberships[0]: 'ARI' already has a role in 'CICA'"
        ),
    ),
    (
        {
            "organizations": (
                CICA,
                cica.Organization(id="UNI", name="U", founded=1999, citations=CITED),
            )
        },
        (
            "memberships 'ARI/UNI/member/2' at $.memberships[6].period.start: 1995 is before 'UNI' "
            "was founded"
        ),
    ),
    (
        {
            "documents": (
                cica.Document(id="x", title="X", adopted=2005, meeting=MEETING, citations=CITED),
            )
        },
        "documents 'x' at $.documents[0].adopted: 2005 is outside the dates of meeting 'talks'",
    ),
    (
        {
            "summits": tuple(
                cica.Summit(id=f"s{n}", number=n, title="S", plenary=2004 - n, citations=CITED)
                for n in (1, 2)
            )
        },
        "summits 's2' at $.summits[1].number: summit 2 took place before summit 1",
    ),
    (
        {"initiatives": (initiative(event("2003"), event("2002")),)},
        (
            "initiatives 'fund' at $.initiatives[0].history[1].when: 2002 is before 2003, which "
            "the history has first"
        ),
    ),
    (
        {"initiatives": (initiative(event("2001", "decided"), event("2002", "proposed")),)},
        (
            "initiatives 'fund' at $.initiatives[0].history[1].status: 'proposed' is a step back; "
            "leave the status out"
        ),
    ),
    (
        {
            "coordinations": (
                cica.Coordination(
                    dimension="economic",
                    role="coordinator",
                    state=BORA,
                    period=cica.Period(2012),
                    citations=CITED,
                ),
            )
        },
        (
            "coordinations 'economic/coordinator/BOR' at $.coordinations[0].state: 'BOR' was not a "
            "member of 'CICA' then"
        ),
    ),
    (
        {
            "measures": (
                cica.ConfidenceMeasure(
                    id="x", title="X", dimension="human", area=TRADE, citations=CITED
                ),
            )
        },
        "measures 'x' at $.measures[0].dimension: area 'trade' belongs to dimension 'economic'",
    ),
    (
        {
            "measures": (
                cica.ConfidenceMeasure(
                    id="x", title="X", editions=(cica.Edition(2005),), citations=CITED
                ),
            )
        },
        "measures 'x' at $.measures[0].editions[0].year: no catalogue was adopted in 2005",
    ),
]


@pytest.mark.parametrize(("changes", "line"), PROBLEMS, ids=[row[1][:40] for row in PROBLEMS])
def test_a_problem_says_which_record_and_what(changes: dict[str, Any], line: str) -> None:
    """A problem names the record and its place, and says what is wrong."""
    if "memberships" in changes:
        changes = {"coordinations": (), **changes}
    with pytest.raises(InvalidDatasetError) as caught:
        with_(**changes)
    assert line in [str(problem) for problem in caught.value.problems]


def test_a_problem_of_a_field_lists_the_fields() -> None:
    """A rival value of what is not a field is reported with the fields that there are."""
    rival = cica.Alternative("tilte", "Visit", CITED, "It is a slip.")
    measure = cica.ConfidenceMeasure(id="x", title="X", alternatives=(rival,), citations=CITED)
    with pytest.raises(InvalidDatasetError) as caught:
        with_(measures=(VISITS, measure))
    (problem,) = caught.value.problems
    assert problem.message.startswith("'tilte' is not a field of ConfidenceMeasure; use ")
    assert "'title'" in problem.message


def test_a_long_list_of_problems_is_cut_in_the_message_only() -> None:
    """The message shows sixty problems and how many more there are; the field has all."""
    one = InvalidDatasetError((PROBLEM,))
    assert str(one) == "1 problem:\n  states 'KAZ' at $.states[1].id: id 'KAZ' is taken"
    sixty = InvalidDatasetError((PROBLEM,) * 60)
    assert str(sixty).startswith("60 problems:\n  states 'KAZ'")
    assert str(sixty).endswith("is taken")
    more = InvalidDatasetError((PROBLEM,) * 61)
    assert str(more).endswith("is taken\n  … and 1 more in .problems")
    assert len(more.problems) == 61
    nobody = PROBLEM._replace(record=None)
    assert str(nobody) == "$.states[1].id: id 'KAZ' is taken"


def test_messages_of_unknown_records() -> None:
    """What a key may mean is said in words."""
    both = UnknownRecordError("state", "Sudan", candidates=("SDN",), outside="South Sudan")
    assert str(both) == (
        "ambiguous state 'Sudan': it may mean SDN or South Sudan, which is not in this dataset"
    )
    two = UnknownRecordError("state", "x", ("Aria", "Böra"))
    assert str(two) == "unknown state 'x'; did you mean 'Aria' or 'Böra'?"
    date = UnknownRecordError("organization", "2021", hint="a date goes into as_of")
    assert str(date) == "unknown organization '2021': a date goes into as_of"


def test_a_warning_says_how_far_the_record_goes() -> None:
    """It shows the day of the check and what was asked, and points to the line that asked."""
    message = "the record was checked up to 2015-06-30; 2016 is answered as last known"
    asks: list[Callable[..., object]] = [
        WORLD.members, WORLD.observers, WORLD.observer_organizations, WORLD.partners,
        WORLD.chair, WORLD.head_of_secretariat, WORLD.chairmanships, WORLD.tenures,
        WORLD.memberships, WORLD.summits, WORLD.meetings, WORLD.documents, WORLD.initiatives,
        WORLD.coordinators, WORLD.coordinations, WORLD.milestones,
        lambda **asked: WORLD.role("ARI", **asked),
        lambda **asked: WORLD.is_member("ARI", **asked),
        lambda **asked: WORLD.parties(role="member", **asked),
    ]  # fmt: skip
    for ask in asks:
        for as_of in (2016, "2016", cica.to_partial_date(2016)):
            with pytest.warns(BeyondRecordWarning) as caught:
                ask(as_of=as_of)
            assert [str(each.message) for each in caught] == [message]
            assert caught[0].filename == __file__


class Frame:
    """A table that is shown in several lines."""

    def __repr__(self) -> str:
        """Return a line with the columns, and one with a row."""
        return "  state  year\n0   KAZ  2005"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x" * 60, f"'{'x' * 59}…"),
        ("x" * 61, f"'{'x' * 60}'… (61 characters)"),
        ("x" * 58, f"'{'x' * 58}'"),
        (b"x" * 10, f"b'{'x' * 10}'"),
        (b"x" * 10**6, f"b'{'x' * 58}…"),
        ([0] * 7, "[0, 0, 0, 0, 0, 0, ...]"),
        ("\u202e", r"'\u202e'"),
        (10**60, f"1{'0' * 59}…"),
        (Frame(), "state year 0 KAZ 2005"),
    ],
    ids=range(9),
)
def test_a_value_is_shown_in_a_line(value: object, shown: str) -> None:
    """At most sixty characters of a value are shown, and how many a text has."""
    assert quoted(value) == shown


def test_a_number_of_many_digits_is_not_shown() -> None:
    """Python does not turn it into text; a message is made all the same."""
    assert quoted(10**5000).startswith("<int")
    digits = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        assert quoted(10**700).startswith("<int")
        with pytest.raises(InvalidDateError, match="as_of must be a year from 1 to 9999"):
            WORLD.members(as_of=10**700)
    finally:
        sys.set_int_max_str_digits(digits)
