"""What the editorial rules of the record have in common.

A rule yields the problems of a record or of a dataset. A test tries it on an invented record with a
fault before it judges `cica.DATASET`.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import attrs

import cica
from cica import Citation
from invented import SOURCE

RecordRule: TypeAlias = Callable[[Any], Iterator[str]]
DatasetRule: TypeAlias = Callable[[cica.Dataset], Iterator[str]]


def walk(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Walk through a record and its parts, each with the path to it."""
    yield path, value
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from walk(part, f"{path}[{index}]")
    cls: type[Any] = type(value)
    if attrs.has(cls):
        for field in attrs.fields(cls):
            yield from walk(getattr(value, field.name), f"{path}.{field.name}")


def value_of(record: object, field: str) -> object:
    """Return a field of a record, with a dot into a period; None if it is not set."""
    for name in field.split("."):
        record = getattr(record, name, None)
    return record


def borne_out(record: Any, field: str) -> bool:  # any record with citations
    """Return whether a citation supports a field, the period that it is of, or both of its ends."""
    supported = {name for citation in record.citations for name in citation.supports}
    whole = field.partition(".")[0]
    return bool({field, whole} & supported) or {f"{field}.start", f"{field}.end"} <= supported


def supporting(*fields: str) -> tuple[Citation, ...]:
    """Make a citation of the invented source that supports fields."""
    return (Citation(SOURCE.id, supports=fields),)


def is_open(dataset: cica.Dataset, record: str, field: str) -> bool:
    """Return whether a question is open about a field of a record."""
    return any(q.record == record and q.field == field for q in dataset.open_questions())
