"""What is wrong with a document that was refused: every fault, with its path.

Reading stops at the first fault, which keeps it quick. A refused value is then walked through
once more, and nothing of what is read here is ever returned.
"""

import itertools
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import attrs
from cattrs import Converter

from cica.errors import CicaError, InvalidDatasetError, quoted
from cica.serialize._kinds import (
    FORMAT,
    is_dataset,
    is_dict,
    is_list,
    is_tuple,
    part,
)

__all__ = ["MOST", "Twice", "find_faults", "shown"]

MOST = 10_000
"""How many faults are told, so that a hostile document does not fill the memory with them."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")


class Twice(NamedTuple):
    """A key that stands in an object for one that is written twice; no record knows it."""

    key: str


def find_faults(value: object, cls: type[Any], converter: Converter) -> tuple[str, ...]:
    """Return the faults of a value that is no record of a class, as ``path: sentence``."""
    if not is_dict(value):
        return (f"$: takes an object, not {shown(value)}",)
    faults = tuple(itertools.islice(_record_faults(value, cls, converter), MOST + 1))
    if len(faults) > MOST:
        return (*faults[:MOST], f"$: has more than {MOST} faults; mend these first")
    return faults


def shown(value: object) -> str:
    """Return a plain value as a message shows it, in the words of JSON."""
    match value:
        case dict():
            return "an object"
        case list():
            return "an array"
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case _:
            return quoted(value)


def _record_faults(
    value: dict[object, Any],
    cls: Any,  # noqa: ANN401
    converter: Converter,
) -> Iterator[str]:
    """Find the faults of an object; one without any is made, to hear what the class says of it."""
    fields: dict[str, Any] = {}
    sound = True
    for fault in itertools.chain(
        _key_faults(value, cls), _field_faults(value, cls, converter, fields)
    ):
        sound = False
        yield fault
    if sound:
        try:
            cls(**fields)
        except InvalidDatasetError as error:
            yield from error.problems
        except CicaError as error:
            yield f"$: {error}"


def _key_faults(value: dict[object, Any], cls: Any) -> Iterator[str]:  # noqa: ANN401
    fields = attrs.fields(cls)
    known = [field.alias for field in fields]
    required = [field.alias for field in fields if field.default is attrs.NOTHING]
    if is_dataset(cls):
        known.insert(0, "format")
        required.insert(0, "format")
        if value.get("format", FORMAT) != FORMAT:
            yield f"$.format: takes {FORMAT!r}, not {shown(value['format'])}"
    for key in required:
        if key not in value:
            yield f"$.{key}: is missing"
    for key in value:
        if isinstance(key, Twice):
            yield f"${_step(key.key)}: is written twice"
        elif key not in known:
            yield f"${_step(key)}: is no key of a {cls.__name__}; write {', '.join(known)}"


def _field_faults(
    value: dict[object, Any],
    cls: Any,  # noqa: ANN401
    converter: Converter,
    fields: dict[str, Any],
) -> Iterator[str]:
    """Find the faults of each field by itself, and fill in those that can be read."""
    stand_in = object.__new__(cls)  # a rule asks the record only for its name
    object.__setattr__(stand_in, attrs.fields(cls)[0].name, "?")
    for field in attrs.fields(cls):
        if field.alias not in value:
            continue
        path, content = f"$.{field.alias}", value[field.alias]
        try:
            content = fields[field.alias] = converter.structure(content, field.type)
        except CicaError:
            yield from _value_faults(content, field.type, path, converter)
            continue
        try:
            content = field.converter(content) if field.converter else content
            object.__setattr__(stand_in, field.name, content)
            if field.validator:
                field.validator(stand_in, field, content)
        except CicaError as error:
            yield f"{path}: {error}"


def _value_faults(value: object, kind: Any, path: str, converter: Converter) -> Iterator[str]:  # noqa: ANN401
    if is_tuple(kind) and is_list(value):
        for index, element in enumerate(value):
            yield from _value_faults(element, part(kind), f"{path}[{index}]", converter)
        return
    try:
        converter.structure(value, kind)
    except InvalidDatasetError as error:
        for problem in error.problems:
            yield path + problem.removeprefix("$")
    except CicaError as error:
        yield f"{path}: {error}"


def _step(key: object) -> str:
    """Return how a path goes on to a key that no record has."""
    if isinstance(key, str) and _PLAIN_KEY.fullmatch(key):
        return f".{key}"
    return f"[{quoted(key)}]"
