"""Documents with one fault each, and the path of the fault."""

import random
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeAlias, get_args, get_origin

import attrs

import cica
from cica import Dataset, PartialDate, Period
from cica._fields import FORMS
from cica.terms import OrganizationId, PartyId, StateId

Path: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead to a place in a document."""


class Place(NamedTuple):
    """A place in a document, the class whose object it is in, and the type that is due there."""

    path: Path
    cls: Any
    kind: Any
    value: Any


class Mutation(NamedTuple):
    """A document with one fault."""

    what: str
    path: Path
    """Where the fault is."""
    document: Any


def text_of(path: Path) -> str:
    """Return a path as a problem writes it."""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def places(value: Any, kind: Any, path: Path = (), cls: Any = None) -> Iterator[Place]:
    """Walk through a document along the types of its records."""
    yield Place(path, cls, kind, value)
    if isinstance(value, list):
        for index, element in enumerate(value):
            yield from places(element, get_args(kind)[0], (*path, index), cls)
    elif isinstance(value, dict):
        owner = next(k for k in (kind, *get_args(kind)) if attrs.has(k))
        for field in attrs.fields(owner):
            if field.alias in value:
                step = (*path, field.alias)
                yield from places(value[field.alias], field.type, step, owner)


def changed(document: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """Return a document with the value at a path changed; the rest is shared with the old one."""
    if not path:
        return change(document)
    copy = document.copy()
    copy[path[0]] = changed(document[path[0]], path[1:], change)
    return copy


def mutations(document: Any, many: int, seed: int) -> Iterator[Mutation]:
    """Yield up to so many documents of each sort of fault, none of which is valid."""
    drawn = random.Random(seed)  # noqa: S311  # drawn, not secret
    everywhere = list(places(document, Dataset))
    for what, maker in _SORTS.items():
        faults = [(place.path, maker(place, drawn)) for place in everywhere]
        made = [(path, fault) for path, fault in faults if fault is not None]
        for path, (where, change) in drawn.sample(made, min(many, len(made))):
            yield Mutation(what, (*path, *where), changed(document, path, change))


_Fault: TypeAlias = tuple[Path, Callable[[Any], Any]] | None
"""How to change a place, and where in it the fault then is; None where this makes no fault."""


def _required(cls: Any) -> list[str]:
    return [field.alias for field in attrs.fields(cls) if field.default is attrs.NOTHING]


def _owner(place: Place) -> Any:
    return next((k for k in (place.kind, *get_args(place.kind)) if attrs.has(k)), None)


def _removed(place: Place, drawn: random.Random) -> _Fault:
    if not isinstance(place.value, dict):
        return None
    key = drawn.choice(_required(_owner(place)))
    return (key,), lambda value: {k: v for k, v in value.items() if k != key}


def _added(place: Place, _: random.Random) -> _Fault:
    if not isinstance(place.value, dict):
        return None
    return ("added",), lambda value: {**value, "added": "x"}


def _renamed(place: Place, drawn: random.Random) -> _Fault:
    if not isinstance(place.value, dict):
        return None
    key = drawn.choice(list(place.value))
    return (f"{key}_",), lambda value: {f"{k}_" if k == key else k: v for k, v in value.items()}


def _retyped(place: Place, drawn: random.Random) -> _Fault:
    others: list[Any] = ["text", 7, 1.5, True, ["text"], {"text": "text"}]
    due = [value for value in others if type(value) is not type(place.value)]
    other = drawn.choice(due)
    return (), lambda _: other


def _nulled(place: Place, _: random.Random) -> _Fault:
    if type(None) in get_args(place.kind):
        return None
    return (), lambda _: None


_IMPOSSIBLE = ["0000", "21", "2021-13", "2021-00", "2021-02-29", "2021-04-31", "2021-6-1", ""]
_IMPOSSIBLE += ["2021-06-1x", " 2021", "June 2021", "2021/2022", "2021-06-01T00:00", "\uff12021"]
_IMPOSSIBLE += ["[..]", "[2002..2001]"]


def _impossible_date(place: Place, drawn: random.Random) -> _Fault:
    if PartialDate not in {place.kind, *get_args(place.kind)}:
        return None
    text = drawn.choice(_IMPOSSIBLE)
    return (), lambda _: text


def _unknown_term(place: Place, _: random.Random) -> _Fault:
    if not any(hasattr(kind, "__members__") for kind in (place.kind, *get_args(place.kind))):
        return None
    return (), lambda value: value.upper()


def _dangling(place: Place, _: random.Random) -> _Fault:
    kinds = {place.kind, *get_args(place.kind)} & FORMS.keys()
    if not kinds or place.path[-1] == "id" or get_origin(place.kind) is tuple:
        return None
    capitals = kinds & {StateId, OrganizationId, PartyId}
    return (), lambda _: "XQX" if capitals else "no-such-thing"


def _doubled(place: Place, drawn: random.Random) -> _Fault:
    if len(place.path) != 1 or not isinstance(place.value, list):
        return None
    if not isinstance(place.value[0], dict):  # the authors of the dataset
        return None
    index = drawn.randrange(len(place.value))
    return (len(place.value),), lambda rows: [*rows, rows[index]]


def _turned(place: Place, _: random.Random) -> _Fault:
    if Period not in {place.kind, *get_args(place.kind)} or "end" not in place.value:
        return None
    try:
        Period(place.value["end"], place.value["start"])
    except cica.InvalidDateError:
        return (), lambda value: {"start": value["end"], "end": value["start"]}
    return None


_SORTS: dict[str, Callable[[Place, random.Random], _Fault]] = {
    "a key removed": _removed,
    "a key added": _added,
    "a key renamed": _renamed,
    "a type changed": _retyped,
    "a null": _nulled,
    "an impossible date": _impossible_date,
    "an unknown term": _unknown_term,
    "a dangling reference": _dangling,
    "a record doubled": _doubled,
    "a period turned round": _turned,
}

_VALUES: list[Any] = [
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        2021,
        10**9,
        1.0,
        1.5,
        "",
        " ",
        "x",
        "text",
        "KAZ",
        "ARI",
        "CICA",
    ),
    *("archive", "member", "other", "2004", "2021-06", "2021-02-30", "[2001..2002]", "[..2002]"),
    *(
        "http://a.example",
        "Q1",
        "001",
        "AR",
        "1.0.0",
        "2.0",
        "cica-dataset/2",
        "\x00",
        "Bo\u0308ra",
    ),
    *([], {}, [[]], [{}], ["x"], {"x": 1}, [{"source": "archive"}], [{"source": "nowhere"}]),
    *(
        {"start": "2001"},
        {"start": "2001", "end": "2000"},
        {"start": "[..2001]", "end": "[2000..]"},
    ),
]


def wild(document: Any, drawn: random.Random) -> Any:
    """Change a document anywhere in any way; the result may be valid or not."""
    path: Path = ()
    value = document
    while isinstance(value, dict | list) and value and drawn.random() < 0.85:
        step = drawn.choice(list(value) if isinstance(value, dict) else range(len(value)))
        path, value = (*path, step), value[step]
    return changed(document, path, lambda old: _other(old, drawn))


def _other(old: Any, drawn: random.Random) -> Any:
    way = drawn.randrange(6)
    new = drawn.choice(_VALUES)
    if isinstance(old, dict) and way == 0:
        gone = drawn.choice([*old, ""])
        new = {key: value for key, value in old.items() if key != gone}
    elif isinstance(old, dict) and way == 1:
        new = {**old, drawn.choice(["id", "name", "note", "citations", "period", "x"]): new}
    elif isinstance(old, list) and way == 2:
        new = [*old, *old[:1]]
    elif isinstance(old, list) and way == 3:
        new = drawn.sample(old, len(old))
    elif isinstance(old, list) and way == 4:
        new = old[1:]
    elif isinstance(old, str) and way == 5:
        new = old + drawn.choice(["x", "-1", "é", "\ud800"])
    return new
