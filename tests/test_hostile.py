"""Whatever is put in, every question answers rightly or refuses with a sentence, and soon."""

import datetime
import enum
import inspect
import time
import types
import warnings
from collections.abc import Callable, Iterable
from typing import Any, Self

import attrs
import pytest

import cica
from cica import (
    CicaError,
    Dataset,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    PartialDate,
    Period,
    UnknownRecordError,
    to_partial_date,
)
from test_records import LEAST

# What is put in ----------------------------------------------------------------------------------


class LyingText(str):  # noqa: SLOT000  # it holds what it passes for
    """A text that says it is equal to all others, and hashes like one that is known."""

    like: str

    def __new__(cls, text: str, like: str) -> Self:
        """Make a text that passes for another."""
        self = super().__new__(cls, text)
        self.like = like
        return self

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    def __hash__(self) -> int:
        return hash(self.like)

    @property  # type: ignore[misc]  # what lies
    def __class__(self) -> type:
        """Pass for a plain text."""
        return str

    def __len__(self) -> int:
        return 3

    def __getitem__(self, key: object) -> str:
        return self.like

    def __repr__(self) -> str:
        raise RuntimeError

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        raise RuntimeError

    def casefold(self) -> str:
        """Pass for another text."""
        return self.like


class LyingNumber(int):
    """A number that says it is equal to all others and in every range."""

    def __eq__(self, other: object) -> bool:
        return True

    def __le__(self, other: object) -> bool:
        return True

    __lt__ = __ge__ = __gt__ = __le__

    def __hash__(self) -> int:
        return hash(2021)


class LyingDay(datetime.date):
    """A day that says it is in another year."""

    @property
    def year(self) -> int:
        """Pass for another year."""
        return 1999

    @property
    def month(self) -> int:
        """Know no month."""
        raise RuntimeError


class LyingDate(PartialDate):
    """A date that says it is another."""

    def __str__(self) -> str:
        return "1999"


class Broken:
    """What raises whatever is done with it."""

    def __repr__(self) -> str:
        raise RuntimeError

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __hash__(self) -> int:
        raise RuntimeError

    def __bool__(self) -> bool:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError


class Timestamp(datetime.datetime):
    """What the dates of a data frame are."""


class datetime64:  # noqa: N801  # its name elsewhere
    """What the dates of an array are: neither a date nor a text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return f"numpy.datetime64('{self.text}')"

    def __eq__(self, other: object) -> bool:
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # as in an array


class Year(enum.IntEnum):
    """A number of a class of its own."""

    THIS = 2021


class Word(enum.StrEnum):
    """A text of a class of its own."""

    NOBODY = "nobody"


RECURSIVE: list[object] = []
RECURSIVE.append(RECURSIVE)
DEEP: list[object] = []
for _ in range(10_000):
    DEEP = [DEEP]

TEXTS: dict[str, str] = {
    "nothing": "",
    "blanks": " \t\n\u00a0\u3000",
    "a surrogate": "\ud800",
    "surrogates": "\udcff" * 100,
    "a text turned round": "\u202enobody\u202c",
    "marks of direction": "\u200e\u200f\u2066\u2069",
    "a null": "nobody\0",
    "nulls": "\0" * 100,
    "an escape": "\x1b[2Jnobody",
    "lines": "nobody\r\nsomebody",
    "many marks": "n" + "\u0301" * 1_000_000,
    "a mark on each": "n\u0301o\u0323" * 50,
    "one letter of eighteen": "\ufdfa" * 200,
    "letters that grow": "\u0390\u1e9e" * 100,
    "one letter": "a" * 200,
    "two letters": "ab" * 100,
    "words": "a b " * 50,
    "ten million letters": "x" * 10_000_000,
    "ten million blanks": " " * 10_000_000,
    "ten million digits": "2" * 10_000_000,
    "ten million brackets": "[" * 10_000_000,
    "ten million beyond ASCII": "\u0651" * 5_000_000,
    "a year and more": "2021\n",
    "full-width digits": "\uff12\uff10\uff12\uff11",
    "a pattern": ".*",
    "a statement": "'; DROP TABLE states; --",
    "a format": "{0.__class__} %s %n",
    "a text of its own class": Word.NOBODY,
}
"""Texts that name nothing and are no date."""

KNOWN = {
    "document": cica.documents()[0].id,
    "initiative": cica.initiatives()[0].id,
    "measure": cica.measures()[0].id,
    "meeting": cica.meetings()[0].id,
    "milestone": cica.milestones()[0].id,
    "organization": "CICA",
    "principle": cica.principles()[0].id,
    "priority_area": cica.priority_areas()[0].id,
    "source": cica.sources()[0].id,
    "state": "KAZ",
}
"""A right key for each question that takes one."""

TERMS = ["member", "ministerial", "charter", "proposed", "human", "consensus", "summit"]
LIARS = {
    f"a text that passes for {like}": LyingText("nobody", like)
    for like in [*KNOWN.values(), *TERMS, "executive-director", "2021", "1.0.0", "Q1", "name"]
}

NUMBERS: dict[str, int] = {
    "zero": 0,
    "less than nothing": -1,
    "a big number": 2**64,
    "a number of 4001 digits": 10**4000,
    "a number of 5001 digits": 10**5000,
    "one of as many, less than nothing": -(10**5000),
}
"""Numbers that are no year and count nothing."""

OTHERS: dict[str, Any] = {
    "None": None,
    "not a number": float("nan"),
    "infinity": float("inf"),
    "a float": 2021.0,
    "a complex number": 1j,
    "bytes": b"KAZ",
    "many bytes": b"\xff" * 10_000_000,
    "bytes that change": bytearray(b"KAZ"),
    "a list": ["KAZ"],
    "a list in itself": RECURSIVE,
    "a deep list": DEEP,
    "a long list": [0] * 1_000_000,
    "a long tuple": ("KAZ",) * 1_000_000,
    "a dict": {"KAZ": "KAZ"},
    "a set": {"KAZ"},
    "a range": range(10**9),
    "an object": object(),
    "a class": PartialDate,
    "a function": len,
    "a module": datetime,
    "a time": datetime.time(12),
    "a duration": datetime.timedelta(1),
    "a point in time": datetime.datetime(2021, 6, 23, tzinfo=datetime.UTC),
    "a timestamp": Timestamp(2021, 6, 23),  # refused either way
    "a datetime64": datetime64("2021-06-23"),
    "a number of its own class": Year.THIS,
    "a number that lies": LyingNumber(5),
    "a date that lies": LyingDate(datetime.date(2021, 1, 1), datetime.date(2021, 1, 1)),
    "a period": Period(2021),
    "a dataset": cica.DATASET,
    "what raises": Broken(),
}
"""What is neither a text nor a number, nor of any class that a question takes."""

HOSTILE: dict[str, Any] = {**TEXTS, **LIARS, **NUMBERS, **OTHERS, "a bool": True}

# What is asked -----------------------------------------------------------------------------------

PARAMETERS = {
    **dict.fromkeys(("key", "organization", "party", "meeting", "parent", "subject"), "key"),
    **dict.fromkeys(("as_of", "since", "until"), "date"),
    **dict.fromkeys(("certain", "planned", "accession", "background"), "flag"),
    **dict.fromkeys(("role", "kind", "status", "office", "dimension"), "term"),
    **dict.fromkeys(("number", "year"), "number"),
    **dict.fromkeys(("start", "end"), "year"),
    "edition": "edition",
    "limit": "limit",
    "record": "record",
    "text": "text",
}
"""What sort of argument each parameter of a question takes."""

REFUSALS: dict[str, list[tuple[Iterable[str], type[CicaError] | None]]] = {
    "key": [([*TEXTS, *LIARS], UnknownRecordError)],
    "date": [([*TEXTS, *LIARS, *NUMBERS], InvalidDateError)],
    "term": [([*TEXTS, *LIARS], InvalidValueError)],
    "number": [(NUMBERS, UnknownRecordError)],
    "year": [(NUMBERS, InvalidValueError)],
    "flag": [(["a bool"], None)],
    "edition": [(NUMBERS, None)],
    "limit": [
        (["a big number", "a number of 4001 digits", "a number of 5001 digits"], None),
        (HOSTILE, InvalidValueError),
    ],
    "record": [],
    "text": [([*TEXTS, *LIARS], None)],
    "bound": [],
    "kind": [],
}
"""How each sort of argument is refused, None where it is taken; else with `InvalidTypeError`."""


def due(sort: str, name: str) -> type[CicaError] | None:
    """Return the error that is due, or None where an argument is taken."""
    for names, error in REFUSALS[sort]:
        if name in names:
            return error
    return InvalidTypeError


@attrs.frozen
class Door:
    """A way in."""

    name: str
    sort: str
    ask: Callable[[Any], object]
    takes_none: bool = False

    def __str__(self) -> str:
        return self.name


QUESTIONS = {
    name: value for name, value in vars(cica).items() if isinstance(value, types.MethodType)
}
NEEDED: dict[str, Any] = {
    "party": "KAZ",
    "role": "member",
    "start": 2020,
    "end": 2021,
    "text": "Kazakstan",
    "key": "KAZ",
    "number": 1,
    "year": 2021,
    "record": cica.states()[0],
}


def _asking(question: Callable[..., object], name: str) -> Callable[[Any], object]:
    parameters = inspect.signature(question).parameters.values()
    needed = {p.name: NEEDED[p.name] for p in parameters if p.default is p.empty}
    return lambda value: question(**{**needed, name: value})


def _making(kind: str) -> Callable[[Any], object]:
    return lambda value: Dataset(checked=2021, **{kind: value})


KAZAKHSTAN, FORUM, FUND = cica.state("KAZ"), cica.organization("CICA"), cica.initiatives()[0]
DAY = datetime.date(2021, 6, 23)
DOORS = [
    *(
        Door(
            f"{name}({parameter.name}=)",
            PARAMETERS[parameter.name],
            _asking(question, parameter.name),
            parameter.default is None,
        )
        for name, question in QUESTIONS.items()
        for parameter in inspect.signature(question).parameters.values()
    ),
    Door("to_partial_date", "date", to_partial_date),
    Door("PartialDate(earliest=)", "bound", lambda v: PartialDate(v, DAY), takes_none=True),
    Door("PartialDate(latest=)", "bound", lambda v: PartialDate(DAY, v), takes_none=True),
    Door("Period(start=)", "date", Period),
    Door("Period(end=)", "date", lambda v: Period(1999, v), takes_none=True),
    Door("Period.covers", "date", Period(1999).covers),
    Door("Period.may_cover", "date", Period(1999).may_cover),
    Door("State.name_on", "date", KAZAKHSTAN.name_on),
    Door("State.name_on(formal=)", "flag", lambda v: KAZAKHSTAN.name_on(2021, formal=v)),
    Door("State.capitals_on", "date", KAZAKHSTAN.capitals_on),
    Door("Organization.name_on", "date", FORUM.name_on),
    Door("Initiative.status", "date", FUND.status, takes_none=True),
    Door("Dataset(checked=)", "date", lambda v: Dataset(checked=v)),
    Door("Dataset(version=)", "term", lambda v: Dataset(checked=2021, version=v)),
    *(Door(f"Dataset({kind}=)", "kind", _making(kind)) for kind in cica.DATASET.records()),
]


@pytest.mark.parametrize("door", DOORS, ids=str)
def test_nothing_gets_through(door: Door) -> None:
    """An error of the library that is due, with a sentence; never another, never an answer."""
    faults: list[str] = []
    slowest = 0.0
    for name, value in HOSTILE.items():
        expected = None if value is None and door.takes_none else due(door.sort, name)
        error: BaseException | None = None
        begun = time.perf_counter()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", cica.BeyondRecordWarning)
                door.ask(value)
        except Exception as caught:  # noqa: BLE001  # whatever it is, it is told
            error = caught
        slowest = max(slowest, time.perf_counter() - begun)
        if type(error) is not (expected or type(None)):
            faults.append(f"{name}: {type(error).__name__}")
        elif error is not None:
            faults += [f"{name}: {fault}" for fault in faults_of(str(error))]
    assert faults == []
    assert slowest < 2  # seconds; a hundredth is usual


def faults_of(sentence: str) -> list[str]:
    """Return what is wrong with the sentence of an error."""
    helps = ("write", "takes", "no ", "give", "leave out")
    checks = {
        "too long": len(sentence) > 700,
        "not to be shown": not sentence.isprintable(),
        "no help": not any(word in sentence for word in helps),
    }
    return [fault for fault, found in checks.items() if found]


def test_every_parameter_is_a_door() -> None:
    """A question that is added later is tested like the others; so is every other way in."""
    asked = {name for name in cica.__all__ if callable(getattr(cica, name))}
    ours = {name for name in asked if not isinstance(getattr(cica, name), type)} - {"DateLike"}
    ids = {name for name in ours if name.endswith("Id")}  # types of ids, which do nothing
    assert ours - ids == {*QUESTIONS, "to_partial_date"}
    assert len(DOORS) == len({door.name for door in DOORS})


@pytest.mark.parametrize("cls", LEAST, ids=lambda cls: cls.__name__)
def test_nothing_gets_into_a_record(cls: type[Any]) -> None:
    """A field takes a plain value of its own, or the record is not made."""
    plain = {str, int, bool, type(None), tuple, PartialDate, datetime.date}
    for field in attrs.fields(cls):
        for name, value in HOSTILE.items():
            try:
                record = cls(**{**LEAST[cls], field.alias: value})
            except CicaError as error:
                assert faults_of(str(error)) == [], (field.name, name)  # noqa: PT017  # of many
            else:
                got = getattr(record, field.name)
                assert type(got) in plain or type(got) is Period, (field.name, name)
                assert record == record  # noqa: PLR0124  # it can be compared
                hash(record)


# What is taken is taken for what it is -----------------------------------------------------------


@pytest.mark.parametrize(("question", "key"), KNOWN.items(), ids=KNOWN)
def test_a_key_is_read_by_its_letters(question: str, key: str) -> None:
    """What a subclass of str says of itself does not count: what it holds does."""
    ask = QUESTIONS[question]
    assert ask(LyingText(key, "nobody")) is ask(key)
    with pytest.raises(UnknownRecordError):
        ask(LyingText("nobody", key))


def test_a_day_of_another_class_is_read_by_its_day() -> None:
    """Tools that fake the clock, and what lies about its year, change nothing."""
    day = LyingDay(2021, 6, 23)
    assert cica.members(as_of=day) == cica.members(as_of=DAY) != cica.members(as_of=1999)
    assert to_partial_date(day) == PartialDate(day, day) == to_partial_date("2021-06-23")
    assert type(PartialDate(day, day).latest) is datetime.date
    assert Period(LyingDay(2000, 1, 1)).covers("2000-01-01")


def test_a_text_is_a_date_by_its_letters() -> None:
    """Two texts that say that they are equal are two dates."""
    cica.members(as_of="1999")
    lying = LyingText("2021", "1999")
    assert cica.members(as_of=lying) == cica.members(as_of=2021) != cica.members(as_of=1999)
    assert to_partial_date(lying) == to_partial_date(2021)


def test_what_is_remembered_is_found_by_what_was_asked() -> None:
    """What passes for the question before is another question."""
    known = cica.members("CICA", as_of=2021)
    with pytest.raises(UnknownRecordError):
        cica.members(LyingText("nobody", "CICA"), as_of=2021)
    cica.members("CICA", as_of=1)
    for year in (2021.0, LyingNumber(2021), Year.THIS, True):
        with pytest.raises(InvalidTypeError, match=r"^as_of: "):
            cica.members(as_of=year)  # type: ignore[arg-type]  # what is refused
    assert cica.members(LyingText("CICA", "nobody"), as_of=LyingText("2021", "x")) == known


@pytest.mark.parametrize(
    "key",
    ["\u200eKazakhstan\u200f", "\ufeffKAZ", "kaz\0", "K\u0301AZ", "K" + "\u0301" * 150 + "az"],
    ids=ascii,
)
def test_marks_do_not_count(key: str) -> None:
    """What is pasted from a page often brings marks that nobody sees."""
    assert cica.state(key) is KAZAKHSTAN


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (
            lambda: cica.members(as_of=Timestamp(2021, 6, 23)),  # refused
            "as_of: Timestamp(2021, 6, 23, 0, 0) has a time of day; write its .date()",
        ),
        (
            lambda: cica.members(as_of=datetime64("2021-06-23")),  # type: ignore[arg-type]  # refused
            (
                "as_of: numpy.datetime64('2021-06-23') is a datetime64, not a date; write a year "
                "as 2021, a text as '2021-06' or a datetime.date"
            ),
        ),
        (
            lambda: cica.members(as_of=Year.THIS),
            (
                "as_of: <Year.THIS: 2021> is an int of its own kind (Year), not a date; write a "
                "year as 2021, a text as '2021-06' or a datetime.date"
            ),
        ),
        (
            lambda: cica.state(10**5000),  # type: ignore[arg-type]  # refused
            "state: <int that cannot be shown> is no text; write a name or an id, 'AFG'",
        ),
        (
            lambda: cica.documents(accession="no"),  # type: ignore[arg-type]  # refused
            "accession: 'no' is no bool; write True or False",
        ),
        (
            lambda: cica.initiatives(background=0),  # type: ignore[arg-type]  # refused
            "background: 0 is no bool; write True or False",
        ),
        (
            lambda: cica.summits(planned="no"),  # type: ignore[arg-type]  # refused
            "planned: 'no' is no bool; write True or False",
        ),
        (
            lambda: cica.coordinators(certain="no"),  # type: ignore[arg-type]  # refused
            "certain: 'no' is no bool; write True or False",
        ),
        (
            lambda: cica.state("\u202enobody\ud800"),
            r"no state is called '\u202enobody\ud800'",
        ),
        (
            lambda: cica.timeline(kind=["summit"]),  # type: ignore[arg-type]  # refused
            (
                "kind: ['summit'] is no kind of record; write one of source, state, organization, "
                "membership, summit, meeting, chairmanship, tenure, document, initiative, "
                "priority-area, measure, coordination, action-plan, milestone, principle"
            ),
        ),
    ],
)
def test_the_sentence_helps(ask: Callable[[], object], sentence: str) -> None:
    """It names the argument, quotes the value so that it can be seen, and shows a right one."""
    with pytest.raises(CicaError) as caught:
        ask()
    assert str(caught.value) == sentence


def test_what_cannot_be_shown_is_told_by_its_class() -> None:
    """An object without a `repr` is no reason for another error."""
    assert cica.errors.quoted(Broken()).startswith("<Broken instance at 0x")
    assert cica.errors.quoted(LyingText("x" * 61, "")) == f"'{'x' * 60}'… (61 characters)"


def test_dates_of_other_libraries_are_refused() -> None:
    """Those of pandas have a time of day, and those of numpy are no dates at all."""
    pandas, numpy = pytest.importorskip("pandas"), pytest.importorskip("numpy")
    with pytest.raises(InvalidTypeError, match=r"has a time of day; write its \.date\(\)$"):
        cica.members(as_of=pandas.Timestamp("2021-06-23"))
    for value in (pandas.NaT, numpy.datetime64("2021-06-23"), numpy.int64(2021)):
        with pytest.raises(InvalidTypeError, match=r"^as_of: "):
            cica.members(as_of=value)
    assert len(cica.members(as_of=pandas.Timestamp("2021-06-23").date())) == 27
