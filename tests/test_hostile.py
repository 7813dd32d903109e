"""Whatever is put in, every question answers or refuses with an error of the library, and soon."""

import datetime
import enum
import inspect
import time
import types
import warnings
from collections.abc import Callable, Iterator
from typing import Any

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


class Broken:
    """What raises when it is shown, and cannot be hashed."""

    def __repr__(self) -> str:
        raise RuntimeError

    __hash__ = None  # type: ignore[assignment]  # as in an array


class Array:
    """What looks like an integer and is not one, as an array of numpy."""

    def __index__(self) -> int:
        raise TypeError


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
    "surrogates": "\udcff" * 100,
    "a text turned round": "\u202enobody\u202c",
    "nulls": "\0" * 100,
    "an escape": "\x1b[2Jnobody",
    "many marks": "n" + "\u0301" * 100_000,
    "one letter of eighteen": "\ufdfa" * 200,
    "letters that grow": "\u0390\u1e9e" * 100,
    "words": "zz yy " * 50,
    "a hundred thousand letters": "x" * 100_000,
    "a hundred thousand blanks": " " * 100_000,
    "a hundred thousand brackets": "[" * 100_000,
    "a hundred thousand beyond ASCII": "\u0651" * 50_000,
    "a year and more": "2021\n",
    "full-width digits": "\uff12\uff10\uff12\uff11",
    "a pattern": ".*",
    "a text of its own class": Word.NOBODY,
}
"""Texts that name nothing and are no date."""

NUMBERS: dict[str, int] = {
    "zero": 0,
    "less than nothing": -1,
    "a big number": 2**64,
    "a number of 5001 digits": 10**5000,
    "one of as many, less than nothing": -(10**5000),
}
"""Numbers that are no year and count nothing."""

OTHERS: dict[str, Any] = {
    "None": None,
    "not a number": float("nan"),
    "a float": 2021.0,
    "a complex number": 1j,
    "bytes": b"KAZ",
    "many bytes": b"\xff" * 100_000,
    "a list in itself": RECURSIVE,
    "a deep list": DEEP,
    "a long tuple": ("nobody",) * 100_000,
    "a dict": {"KAZ": "KAZ"},
    "a range": range(10**6),
    "an object": object(),
    "a class": PartialDate,
    "a function": len,
    "a time": datetime.time(12),
    "a point in time": datetime.datetime(2021, 6, 23, tzinfo=datetime.UTC),
    "a period": Period(2021),
    "a dataset": Dataset(checked=2021),
    "an array": Array(),
    "what raises": Broken(),
}
"""What is neither a text nor a number, nor of any class that a question takes."""

HOSTILE: dict[str, Any] = {**TEXTS, **NUMBERS, **OTHERS}

# What is asked -----------------------------------------------------------------------------------

KEYS = {"key", "organization", "party", "meeting", "parent", "subject", "state", "published_list"}
DATES = {"as_of", "since", "until", "start", "end", "checked", "year", "when"}
FREE = {"text", "limit", "codes", "system"}
"""Arguments that take a text, or any large number, or that say themselves what they take."""


OF_TABLES = {"compare", "agreement"}
"""Questions about a table of the user's, in which anything may be a column."""


def due(name: str, value: object) -> tuple[type[CicaError], ...]:
    """Return the errors that may refuse a value as an argument of a name."""
    if name in KEYS and isinstance(value, str | tuple):
        return (UnknownRecordError, InvalidTypeError, InvalidValueError)
    if name in FREE or isinstance(value, str | int):
        return (InvalidDateError, InvalidValueError, InvalidTypeError, UnknownRecordError)
    return (InvalidTypeError, InvalidDateError)


@attrs.frozen
class Door:
    """A way in."""

    name: str
    argument: str
    ask: Callable[[Any], object]
    takes_none: bool = False


NEEDED: dict[str, Any] = {
    "party": "KAZ",
    "role": "member",
    "start": 2020,
    "end": 2021,
    "text": "Kazakstan",
    "key": "KAZ",
    "year": 2021,
    "kind": "states",
    "id": "KAZ",
    "record": cica.states()[0],
    "x": cica.states()[0],
    "published_list": "cow-igo-v3",
}


def _asking(question: Callable[..., object], name: str) -> Callable[[Any], object]:
    parameters = inspect.signature(question).parameters.values()
    needed = {p.name: NEEDED[p.name] for p in parameters if p.default is p.empty}
    if question == cica.summit:
        needed["key"] = 1
    return lambda value: question(**{**needed, name: value})


def _making(name: str) -> Callable[[Any], object]:
    return lambda value: Dataset(**{"checked": 2021, name: value})


def doors() -> Iterator[Door]:
    """Yield every argument of every question, and the other ways in."""
    for question in vars(cica).values():
        if isinstance(question, types.MethodType):
            for one in inspect.signature(question).parameters.values():
                ask, name = _asking(question, one.name), f"{question.__name__}({one.name}=)"
                argument = "text" if question.__name__ in OF_TABLES else one.name
                yield Door(name, argument, ask, one.default is None)
    state, union, day = cica.state("KAZ"), cica.organization("CICA"), datetime.date(2021, 6, 23)
    fund = cica.initiatives()[0]
    yield Door("to_partial_date", "when", to_partial_date)
    yield Door("PartialDate(earliest=)", "bound", lambda v: PartialDate(v, day), takes_none=True)
    yield Door("PartialDate(latest=)", "bound", lambda v: PartialDate(day, v), takes_none=True)
    yield Door("Period(start=)", "start", Period)
    yield Door("Period(end=)", "end", lambda v: Period(1999, v), takes_none=True)
    yield Door("Period.covers", "when", Period(1999).covers)
    yield Door("Period.may_cover", "when", Period(1999).may_cover)
    yield Door("State.name_on", "as_of", state.name_on)
    yield Door("State.name_on(formal=)", "flag", lambda v: state.name_on(2021, formal=v))
    yield Door("State.capitals_on", "as_of", state.capitals_on)
    yield Door("Organization.name_on", "as_of", union.name_on)
    yield Door("Initiative.status", "as_of", fund.status, takes_none=True)
    yield Door("Dataset.diff", "other", cica.DATASET.diff)
    for field in attrs.fields(Dataset):
        yield Door(f"Dataset({field.alias}=)", str(field.alias), _making(str(field.alias)))


@pytest.mark.parametrize("door", list(doors()), ids=lambda door: door.name)
def test_nothing_gets_through(door: Door) -> None:
    """An error of the library, with a short message that can be shown, or an answer."""
    faults: list[str] = []
    for name, value in HOSTILE.items():
        begun = time.process_time()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", cica.BeyondRecordWarning)
                door.ask(value)
        except CicaError as error:
            message = str(error)
            if type(error) not in (*due(door.argument, value), cica.InvalidDatasetError):
                faults.append(f"{name}: {type(error).__name__}")
            if len(message) > 1000 or not message.replace("\n", "").isprintable():
                faults.append(f"{name}: the message is too long or cannot be shown")
        except Exception as error:  # noqa: BLE001  # whatever it is, it is a fault
            faults.append(f"{name}: {type(error).__name__}")
        else:
            taken = door.argument in FREE or (value is None and door.takes_none)
            if not taken and (isinstance(value, Broken | Array) or door.argument in DATES):
                faults.append(f"{name}: it was answered")
        if time.process_time() - begun > 2:  # seconds of computing; a hundredth is usual
            faults.append(f"{name}: it took too long")
    assert faults == []


@pytest.mark.parametrize("cls", LEAST, ids=lambda cls: cls.__name__)
def test_nothing_gets_into_a_record(cls: type[Any]) -> None:
    """A field takes a value of its own type, or the record is not made."""
    for field in attrs.fields(cls):
        for name, value in HOSTILE.items():
            try:
                record = cls(**{**LEAST[cls], field.alias: value})
            except CicaError as error:
                assert len(str(error)) < 1000, (field.name, name)  # noqa: PT017  # one of many
            else:
                assert type(getattr(record, field.name)) in {
                    str, int, bool, type(None), tuple, Period, PartialDate, datetime.date,
                }, (field.name, name)  # fmt: skip
                hash(record)


# What is taken is taken for what it is -----------------------------------------------------------


def test_years_that_are_equal_to_other_values_are_told_apart() -> None:
    """An answer that is remembered for 2021 or 1 is not given to True or to 2021.0."""
    cica.members(as_of=2021)
    cica.members("CICA", as_of=1)
    for year in (2021.0, True):
        with pytest.raises(InvalidTypeError):
            cica.members(as_of=year)  # type: ignore[arg-type]  # refused


@pytest.mark.parametrize(
    "key",
    ["\u200eKazakhstan\u200f", "\ufeffKAZ", "kaz\0", "K\u0301AZ", "K" + "\u0301" * 150 + "az"],
    ids=["directions", "byte order mark", "null", "accent", "many accents"],
)
def test_marks_do_not_count(key: str) -> None:
    """What is pasted from a page often brings marks that nobody sees."""
    assert cica.state(key).id == "KAZ"
