"""What is wrong with a document that was refused: every problem, with its path and its record.

Reading stops at the first fault, which keeps it quick. A refused value is then walked through a
second time, since cattrs reports only one broken rule of each record. What is read in this second
pass is discarded.
"""

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

import attrs
from cattrs import Converter

from cica._dataset import KINDS, Dataset
from cica._fields import is_tuple, name_of, part, rule_of
from cica.errors import (
    CicaError,
    InvalidDatasetError,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    Problem,
    RecordKey,
    quoted,
)

__all__ = ["FORMAT", "HEAD", "Repeated", "find_problems", "invalid", "shown"]

attrs.resolve_types(Dataset)  # its annotations are texts

FORMAT = "cica-dataset/2"
"""What a document states as its format."""
HEAD = ("format", "version", "checked", "organization", "title", "authors", "license", "url")
"""The keys of a document that come before the records."""

_MOST = 10_000
"""How many problems are reported, so that a hostile document does not fill the memory."""
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")
_IDS = {
    "memberships": ("party", "organization", "role"),
    "chairmanships": ("organization", "state"),
    "tenures": ("organization", "person", "office"),
    "coordinations": ("area|dimension", "role", "state"),
    "action_plans": ("organization", "year"),
    "published_entries": ("list", "counted|party|code|name|=", "role|=any", "first"),
    "explanations": ("list", "party|name|=all", "role|=any", "first"),
}
"""The keys of which the id of a record is made that has no key ``id``; then comes its spell.

The first of several keys counts that the record has; what follows an equals sign is a text.
"""

Fault: TypeAlias = tuple[str, str, str]
"""A path below the value, the rule, and what is wrong."""


class Repeated(NamedTuple):
    """Marks a duplicate JSON key; it matches no field."""

    key: str


def invalid(rule: str, message: str) -> InvalidDatasetError:
    """Return the error for a document as a whole."""
    return InvalidDatasetError((Problem("$", None, rule, message),))


def find_problems(value: object, cls: type[Any], converter: Converter) -> tuple[Problem, ...]:
    """Return the problems of a value that is not a valid record of a class."""
    if not isinstance(value, dict):
        return (Problem("$", None, "type", f"must be an object, got {shown(value)}"),)
    document: dict[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]  # JSON
    faults = itertools.islice(_record_faults(document, cls, converter), _MOST + 1)
    problems = tuple(
        Problem(f"${at}", _key_of(document, at) if cls is Dataset else None, rule, message)
        for at, rule, message in faults
    )
    if len(problems) > _MOST:
        more = Problem("$", None, "count", f"has more than {_MOST} problems; correct these first")
        return (*problems[:_MOST], more)
    return problems


def shown(value: object) -> str:
    """Return a plain value as a message shows it, in the words of JSON."""
    match value:
        case dict():
            return "an object" if value else "an empty object"
        case list() | tuple():
            return "an array" if value else "an empty array"
        case None:
            return "null"
        case bool() | float():
            return json.dumps(value)
        case _:
            return quoted(value)


_RECORD_PATH = re.compile(r"\.([a-z_]+)\[([0-9]+)\]")


def _key_of(document: dict[Any, Any], at: str) -> RecordKey | None:
    """Return the kind and the id of the record that a path leads into, where the file has them."""
    match = _RECORD_PATH.match(at)
    if match is None or match[1] not in KINDS:
        return None
    found: object = document[match[1]][int(match[2])]
    if not isinstance(found, dict):
        return None
    record: dict[Any, Any] = found  # pyright: ignore[reportUnknownVariableType]  # JSON
    parts = [_part_of_id(record, names) for names in _IDS.get(match[1], ("id",))]
    if record.get("spell", 1) != 1:
        parts.append(record["spell"])
    texts = [str(each) for each in parts if type(each) in {str, int}]
    return RecordKey(match[1], "/".join(texts)) if texts else None


def _part_of_id(record: dict[Any, Any], names: str) -> object:
    for name in names.split("|"):
        if name[0] == "=":
            return name[1:]
        value: object = record.get(name)
        if value is not None and value != "":
            return value
    return None


_REFUSALS = (InvalidTypeError, InvalidValueError, InvalidDateError)
"""What a value that breaks a rule by itself raises."""


def _message(error: InvalidTypeError | InvalidValueError | InvalidDateError) -> str:
    """Return what is wrong, in the words of JSON."""
    return f"must be {error.expected}, got {shown(error.value)}"


def _record_faults(
    value: dict[Any, Any],
    cls: Any,  # noqa: ANN401  # a class of records
    converter: Converter,
) -> Iterator[Fault]:
    """Find the faults of an object; one without any is made, for the rules of its class."""
    found: dict[str, Any] = {}
    sound = True
    for fault in itertools.chain(_key_faults(value, cls), _fields(value, cls, converter, found)):
        sound = False
        yield fault
    if sound:
        try:
            cls(**found)
        except InvalidDatasetError as error:
            yield from ((p.path[1:], p.rule, p.message) for p in error.problems)
        except _REFUSALS as error:
            at = f".{error.argument}" if error.argument in found else ""
            yield at, "value", _message(error)


def _key_faults(value: dict[Any, Any], cls: Any) -> Iterator[Fault]:  # noqa: ANN401
    fields = attrs.fields(cls)
    known = [name_of(field) for field in fields]
    required = [name_of(field) for field in fields if field.default is attrs.NOTHING]
    texts = {key for key in value if isinstance(key, str)}
    if cls is Dataset:
        known.insert(0, "format")
        required.insert(0, "format")
        if "format" in texts and value["format"] != FORMAT:
            yield ".format", "format", f"must be {FORMAT!r}, got {shown(value['format'])}"
    for key in required:
        if key not in texts:
            yield f".{key}", "missing", "is missing"
    for key in value:
        if isinstance(key, Repeated):
            yield _step(key.key), "key", "is given twice"
        elif key not in texts:
            yield "", "key", f"keys must be strings, got {quoted(key)}"
        elif key not in known:
            message = f"is not a key of {cls.__name__}; its keys are {', '.join(known)}"
            yield _step(key), "key", message


def _fields(
    value: dict[Any, Any],
    cls: Any,  # noqa: ANN401  # a class of records
    converter: Converter,
    found: dict[str, Any],
) -> Iterator[Fault]:
    """Find the faults of each field by itself, and fill in those that can be read."""
    texts = {key for key in value if isinstance(key, str)}
    for field in attrs.fields(cls):
        name = name_of(field)
        if name not in texts:
            continue
        try:
            found[name] = converter.structure(value[name], field.type)
            _hold(found[name], field)
        except CicaError:
            faults = _value_faults(value[name], field.type, f".{name}", converter)
            first = next(faults, None)
            if first is None:
                yield from _rule_fault(value[name], field, converter)
            else:
                yield first
                yield from faults


def _hold(content: object, field: Any) -> None:  # noqa: ANN401  # an attrs field
    """Refuse a value that breaks the rule of its field."""
    converted = field.converter(content) if field.converter else content
    if rule := rule_of(field):
        rule(None, field, converted)


def _rule_fault(value: object, field: Any, converter: Converter) -> Iterator[Fault]:  # noqa: ANN401
    """Find the fault of a value that has the right type and breaks the rule of its field."""
    try:
        _hold(converter.structure(value, field.type), field)
    except _REFUSALS as error:
        yield f".{name_of(field)}", "value", _message(error)


def _value_faults(value: object, kind: Any, at: str, converter: Converter) -> Iterator[Fault]:  # noqa: ANN401
    if is_tuple(kind) and isinstance(value, list):
        elements: list[Any] = value  # pyright: ignore[reportUnknownVariableType]  # JSON
        for index, element in enumerate(elements):
            yield from _value_faults(element, part(kind), f"{at}[{index}]", converter)
        return
    try:
        converter.structure(value, kind)
    except InvalidDatasetError as error:
        yield from ((at + p.path[1:], p.rule, p.message) for p in error.problems)
    except _REFUSALS as error:
        rule = "type" if isinstance(error, InvalidTypeError) else "value"
        yield at, rule, _message(error)


def _step(key: str) -> str:
    """Return how a path goes on to a key that no record has."""
    return f".{key}" if _PLAIN_KEY.fullmatch(key) else f"[{quoted(key)}]"
