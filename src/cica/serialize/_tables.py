"""A dataset as flat tables, for data frames and databases, and as a Data Package of CSV files."""

import csv
import datetime
import enum
import functools
import io
import json
import os
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from cica._dataset import KINDS, Dataset
from cica._dates import PartialDate, Period
from cica._fields import is_optional, is_record, is_term, is_tuple, part
from cica.data import DATASET
from cica.errors import InvalidTypeError, InvalidValueError, quoted
from cica.records import Alternative, Citation
from cica.terms import (
    DocumentId,
    InitiativeId,
    MeetingId,
    OrganizationId,
    PartyId,
    PriorityAreaId,
    SourceId,
    StateId,
)

__all__ = ["tables", "write_datapackage"]

Scalar: TypeAlias = str | int | bool | None
Row: TypeAlias = dict[str, Scalar]

_TARGETS: Mapping[object, str] = {
    SourceId: "sources",
    StateId: "states",
    OrganizationId: "organizations",
    PartyId: "parties",
    MeetingId: "sittings",
    DocumentId: "documents",
    InitiativeId: "initiatives",
    PriorityAreaId: "priority_areas",
}
"""The table whose key an id of each type is."""

_UNIONS: Mapping[str, tuple[tuple[str, str], str]] = {
    "parties": (("states", "organizations"), "name"),
    "sittings": (("summits", "meetings"), "title"),
}
"""Tables of what an id of two kinds can mean, so that it too is a key into one table."""

_TYPES: Mapping[object, str] = {bool: "boolean", int: "integer", datetime.date: "date"}
"""How Table Schema calls a type; every other one is a string."""

_CANONICAL: Mapping[str, Any] = {
    "name": "cica",
    "title": "The record of the Conference on Interaction and Confidence Building Measures in Asia",
    "licenses": [
        {"name": "MIT", "title": "MIT License", "path": "https://opensource.org/license/mit"}
    ],
}
"""What can be said of the canonical record alone: another dataset has a licence of its own."""

_EDTF = "A date as text (EDTF)."
_END = "The first day on which it no longer holds (EDTF); empty: it still runs as last known."
_BOUNDS = {
    "earliest": "The first day that it can be; empty where nothing bounds it.",
    "latest": "The last day that it can be; empty where nothing bounds it.",
}


@attrs.frozen
class _Column:
    """A column: its name, where its value stands in a record, and what Table Schema says of it."""

    name: str
    path: tuple[str, ...] = ()
    kind: Any = str
    required: bool = False
    target: str = ""
    terms: tuple[str, ...] = ()
    description: str = ""

    def of(self, record: Any) -> Scalar:  # noqa: ANN401  # a record, or a part of one
        value = record
        for name in self.path:
            if value is None:
                return None
            value = getattr(value, name)
        return _scalar(value)

    def descriptor(self) -> dict[str, Any]:
        constraints = {
            "required": self.required,
            "unique": self.name == "id",
            "enum": list(self.terms),
        }
        found: dict[str, Any] = {
            "name": self.name,
            "type": _TYPES.get(self.kind, "string"),
            "description": self.description,
            "constraints": {name: value for name, value in constraints.items() if value},
        }
        return {name: value for name, value in found.items() if value}


@attrs.frozen
class _Table:
    columns: tuple[_Column, ...]
    description: str


_ID = _Column("id", required=True)
_NUMBER = _Column("number", kind=int, required=True, description="Its place in the record, from 1.")


def tables(dataset: Dataset = DATASET) -> dict[str, list[Row]]:
    """Return a dataset as tables of rows, by name: new lists of scalars.

    Each kind has a table under its plural, in the order of the record, and ``id`` is the key of
    each. What a record holds many of stands in a table of its own: ``state_names``,
    ``initiative_history``, ``measure_editions`` … with the id of the record and its place in it.
    ``citations`` and ``alternatives`` are of every table: ``record_table`` and ``record`` tell of
    which row. ``parties`` holds states and organizations, ``sittings`` summits and meetings.

    A date has three columns: its EDTF text, and the first and the last day that it can be as
    ``…_earliest`` and ``…_latest``. A period is ``start`` and ``end``; the end is excluded. What is
    not known is None.

    >>> from cica.serialize import tables
    >>> rows = tables()
    >>> len(rows["states"])
    40
    >>> plan = rows["action_plans"][0]
    >>> plan["id"], plan["actions"], plan["bound"], plan["body"]
    ('2021', 50, 'at-least', None)
    >>> tenure = rows["tenures"][0]
    >>> tenure["start"], tenure["start_earliest"], tenure["start_latest"]
    ('[2006-06-17..2006-12-31]', '2006-06-17', '2006-12-31')

    Raises:
        InvalidTypeError: it is no `Dataset`.
    """
    if not isinstance(dataset, Dataset):
        raise InvalidTypeError(f"tables takes a Dataset, not {quoted(dataset)}")
    rows: dict[str, list[Row]] = {name: [] for name in _layout()}
    for kind, records in dataset.records().items():
        for record in records:
            _put(rows, kind, {"id": record.id}, record)
    for name, (kinds, title) in _UNIONS.items():
        for kind in kinds:
            rows[name] += [
                {"id": row["id"], "record_table": kind, title: row[title]} for row in rows[kind]
            ]
    return rows


def write_datapackage(
    path: str | os.PathLike[str], dataset: Dataset = DATASET, *, overwrite: bool = False
) -> None:
    """Write the `tables` of a dataset as a Data Package: CSV files and ``datapackage.json``.

    `path` is a directory, which is made where there is none. One that holds something is refused,
    so that nothing is lost and no two versions mix; with `overwrite`, files of the same names give
    way. The files are UTF-8; an empty cell is a missing value. The same dataset gives the same
    bytes. Types, keys, the sources and the version stand in ``datapackage.json``, and for the
    canonical record its licence.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from cica.serialize import write_datapackage
    >>> with tempfile.TemporaryDirectory() as directory:
    ...     write_datapackage(directory)
    ...     print(Path(directory, "parties.csv").read_text(encoding="utf-8").splitlines()[0])
    id,record_table,name

    Raises:
        InvalidTypeError: the path is neither text nor path-like, or it is no `Dataset`.
        InvalidValueError: the path is a file, or a directory that holds something; or a text of
            the dataset cannot be written as UTF-8.
        OSError: the system does not let it write there.
    """
    rows = tables(dataset)
    try:
        folder = Path(path)
    except TypeError:
        msg = f"path: {quoted(path)} is no path; write 'cica-tables' or a pathlib.Path"
        raise InvalidTypeError(msg) from None
    if folder.exists() and not folder.is_dir():
        raise InvalidValueError(f"path: {str(folder)!r} is a file; name a directory")
    if not overwrite and folder.exists() and any(folder.iterdir()):
        msg = f"path: {str(folder)!r} holds something already; name a new directory, or write "
        raise InvalidValueError(msg + "overwrite=True")
    files = {f"{name}.csv": _csv(name, rows[name]).encode() for name in rows}
    # the last, so that a package that was not written to its end has none
    descriptor = json.dumps(_descriptor(dataset), ensure_ascii=False, indent=2)
    files["datapackage.json"] = f"{descriptor}\n".encode()
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


# Rows --------------------------------------------------------------------------------------------


def _put(rows: dict[str, list[Row]], table: str, head: Row, record: Any) -> None:  # noqa: ANN401
    """Put a record into its table, and what it holds many of into theirs."""
    rows[table].append(
        {
            column.name: head[column.name] if column.name in head else column.of(record)
            for column in _layout()[table].columns
        }
    )
    key = head["id"]
    for name, _ in _arrays(record.__class__):
        for number, each in enumerate(getattr(record, name), 1):
            if name in _OF_ANY:
                at: Row = {"id": f"{table}/{key}/{number}", "record_table": table, "record": key}
                _put(rows, name, at | {"number": number}, each)
            else:
                at = {"id": f"{key}/{number}", _singular(table): key}
                _put(rows, f"{_singular(table)}_{name}", at | {"number": number}, each)


def _scalar(value: Any) -> Scalar:  # noqa: ANN401
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, PartialDate | datetime.date):
        return str(value)
    cell: Scalar = None if value == "" else value
    return cell


# Columns -----------------------------------------------------------------------------------------


_OF_ANY: Mapping[str, type] = {"citations": Citation, "alternatives": Alternative}
"""What every kind of record has: one table holds that of all of them."""


@functools.cache
def _layout() -> dict[str, _Table]:
    """Return every table with its columns, from the classes of the records."""
    layout: dict[str, _Table] = {}
    for kind, cls in KINDS.items():
        _lay(layout, kind, cls, ())
    of = ", ".join(layout)
    for name, cls in _OF_ANY.items():
        any_of = _Column(
            "record_table", required=True, description=f"The table of its record: {of} …"
        )
        record = _Column("record", required=True, description="The id of its record there.")
        _lay(layout, name, cls, (any_of, record, _NUMBER))
    for name, (kinds, title) in _UNIONS.items():
        either = _Column("record_table", terms=kinds, required=True)
        text = f"The {' and the '.join(kinds)} together."
        layout[name] = _Table((_ID, either, _Column(title, required=True)), text)
    return layout


def _lay(layout: dict[str, _Table], table: str, cls: Any, head: tuple[_Column, ...]) -> None:  # noqa: ANN401
    summary = (cls.__doc__ or "").partition("\n")[0]
    layout[table] = _Table((_ID, *head, *_columns(cls)), summary)
    for name, element in _arrays(cls):
        if name in _OF_ANY:
            continue
        child = f"{_singular(table)}_{name}"
        head = (_Column(_singular(table), required=True, target=table), _NUMBER)
        if is_record(element):
            _lay(layout, child, element, head)
        else:
            value = _Column(
                _SINGULARS.get(name, _singular(name)), required=True, target=_target(element)
            )
            layout[child] = _Table((_ID, *head, value), "")


def _columns(cls: Any) -> Iterator[_Column]:  # noqa: ANN401
    """Return the columns of the fields that hold one thing."""
    for field in attrs.fields(cls):
        kind = part(field.type) if is_optional(field.type) else field.type
        required = field.default is attrs.NOTHING
        if kind is Period:
            yield from _dates("start", (field.name, "start"), _EDTF, required=required)
            yield from _dates("end", (field.name, "end"), _END, required=False)
        elif kind is PartialDate:
            yield from _dates(field.name, (field.name,), _EDTF, required=required)
        elif field.name != "id" and not is_tuple(kind):
            yield _Column(
                field.name,
                (field.name,),
                kind,
                required,
                target=_target(kind),
                terms=tuple(term.value for term in kind) if is_term(kind) else (),
            )


def _dates(
    name: str, path: tuple[str, ...], description: str, *, required: bool
) -> Iterator[_Column]:
    yield _Column(name, path, required=required, description=description)
    for bound, meaning in _BOUNDS.items():
        yield _Column(f"{name}_{bound}", (*path, bound), datetime.date, description=meaning)


def _target(kind: object) -> str:
    """Return the table that an id points into; a new type of id must be put into `_TARGETS`."""
    return _TARGETS[kind] if isinstance(kind, typing.NewType) else ""


@functools.cache
def _arrays(cls: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401
    """Return the fields of a class that hold many, with what they hold."""
    if not is_record(cls):
        return ()
    return tuple(
        (field.name, part(field.type)) for field in attrs.fields(cls) if is_tuple(field.type)
    )


_SINGULARS: Mapping[str, str] = {"people": "person"}


def _singular(plural: str) -> str:
    return plural.removesuffix("s")


# Files -------------------------------------------------------------------------------------------


def _csv(table: str, rows: list[Row]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.name for column in _layout()[table].columns])
    writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return text.getvalue()


def _cell(value: Scalar) -> Scalar:
    return str(value).lower() if isinstance(value, bool) else value


def _descriptor(dataset: Dataset) -> dict[str, Any]:
    head: Mapping[str, Any] = _CANONICAL if dataset == DATASET else {}
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        **head,
        "version": dataset.version,
        "checked": str(dataset.checked),
        "sources": [
            {"title": source.title} | ({"path": source.url} if source.url else {})
            for source in dataset.sources()
        ],
        "resources": [_resource(name, table) for name, table in _layout().items()],
    }


def _resource(name: str, table: _Table) -> dict[str, Any]:
    keys = [
        {
            "fields": [column.name],
            # a key into its own table names none
            "reference": ({} if column.target == name else {"resource": column.target})
            | {"fields": ["id"]},
        }
        for column in table.columns
        if column.target
    ]
    return {
        "name": name,
        **({"description": table.description} if table.description else {}),
        "path": f"{name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [column.descriptor() for column in table.columns],
            "missingValues": [""],
            "primaryKey": ["id"],
            **({"foreignKeys": keys} if keys else {}),
        },
    }
