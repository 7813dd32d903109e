"""What is wrong with a document that was refused: every fault, with its path.

Reading stops at the first fault, which keeps it quick. A refused value is then walked through
once more, and nothing of what is read here is ever returned.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import attrs
from cattrs import Converter

from cica.errors import CicaError, InvalidDatasetError, quoted
from cica.serialize._kinds import FORMAT, is_array, is_dataset, is_optional, is_record, part

__all__ = ["MOST", "Twice", "find_faults", "shown"]

MOST = 10_000
"""How many faults are told, so that a hostile document does not fill the memory with them."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")


class Twice(NamedTuple):
    """A key that stands in an object for one that is written twice; no record knows it."""

    key: str


def find_faults(value: object, kind: object, converter: Converter) -> tuple[str, ...]:
    """Return the faults of a value that cannot be read as a type, as ``path: sentence``."""
    faults = tuple(itertools.islice(_faults(value, kind, "$", converter), MOST + 1))
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


def _faults(value: Any, kind: object, path: str, converter: Converter) -> Iterator[str]:  # noqa: ANN401
    if is_optional(kind) and value is not None:
        yield from _faults(value, part(kind), path, converter)
    elif is_array(kind) and isinstance(value, list):
        for index, element in enumerate(value):
            yield from _faults(element, part(kind), f"{path}[{index}]", converter)
    elif is_record(kind) and isinstance(value, dict):
        yield from _record_faults(value, kind, path, converter)
    elif is_record(kind):
        yield f"{path}: takes an object, not {shown(value)}"
    else:
        try:
            converter.structure(value, kind)
        except CicaError as error:
            yield f"{path}: {error}"


def _record_faults(
    value: Mapping[object, Any],
    cls: Any,  # noqa: ANN401
    path: str,
    converter: Converter,
) -> Iterator[str]:
    """Find the faults of an object; one without any is made, to hear what the class says of it."""
    fields: dict[str, Any] = {}
    sound = True
    faults = (_key_faults(value, cls, path), _field_faults(value, cls, path, converter, fields))
    for fault in itertools.chain(*faults):
        sound = False
        yield fault
    if sound:
        try:
            cls(**fields)
        except InvalidDatasetError as error:
            yield from error.problems
        except CicaError as error:
            yield f"{path}: {error}"


def _key_faults(value: Mapping[object, Any], cls: Any, path: str) -> Iterator[str]:  # noqa: ANN401
    fields = attrs.fields(cls)
    known = [field.alias for field in fields]
    required = [field.alias for field in fields if field.default is attrs.NOTHING]
    if is_dataset(cls):
        known.insert(0, "format")
        required.insert(0, "format")
        if value.get("format", FORMAT) != FORMAT:
            yield f"{path}.format: takes {FORMAT!r}, not {shown(value['format'])}"
    for key in required:
        if key not in value:
            yield f"{path}.{key}: is missing"
    for key in value:
        if isinstance(key, Twice):
            yield f"{_step(path, key.key)}: is written twice"
        elif key not in known:
            yield f"{_step(path, key)}: is no key of a {cls.__name__}; write {', '.join(known)}"


def _field_faults(
    value: Mapping[object, Any],
    cls: Any,  # noqa: ANN401
    path: str,
    converter: Converter,
    found: dict[str, Any],
) -> Iterator[str]:
    """Find the faults of each field by itself, and fill in those that have none."""
    fields = attrs.fields(cls)
    record = object.__new__(cls)  # not made but filled: it stands in for one before the rules
    object.__setattr__(record, fields[0].name, "?")
    for field in fields:
        if field.alias not in value:
            continue
        where = f"{path}.{field.alias}"
        sound = True
        for fault in _faults(value[field.alias], field.type, where, converter):
            sound = False
            yield fault
        if not sound:
            continue
        found[field.alias] = converter.structure(value[field.alias], field.type)
        try:
            content = found[field.alias]
            content = field.converter(content) if field.converter else content
            object.__setattr__(record, field.name, content)
            if field.validator:
                field.validator(record, field, content)
        except CicaError as error:
            yield f"{where}: {error}"


def _step(path: str, key: object) -> str:
    """Return the path of a key that the record does not know."""
    if isinstance(key, str) and _PLAIN_KEY.fullmatch(key):
        return f"{path}.{key}"
    return f"{path}[{quoted(key)}]"
