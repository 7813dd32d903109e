"""A dataset as a Frictionless Data Package: CSV files and their description, and back."""

import codecs
import contextlib
import csv
import datetime
import io
import json
import os
import re
import tempfile
import threading
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from cica._dataset import KINDS, Dataset
from cica._dates import first_ordinal
from cica._fields import flag, is_record
from cica.data import DATASET
from cica.errors import InvalidDatasetError, InvalidValueError, Problem, listed, quoted
from cica.serialize._converter import make_converter
from cica.serialize._faults import FORMAT, Repeated, invalid
from cica.serialize._json import checked_type, parsed, path_of
from cica.serialize._tables import (
    DERIVED,
    OF_ANY,
    Column,
    Row,
    Scalar,
    Table,
    arrays,
    columns,
    layout,
    part_table,
    tables,
)

__all__ = ["read_datapackage", "write_datapackage"]

_DESCRIPTOR = "datapackage.json"
_FORMAT = "cica-tables/2"
"""What a descriptor states as the format of the tables."""
_TRUE, _FALSE = "TRUE", "FALSE"
"""How R, Excel, Stata and DuckDB read and write what is true and what is not."""
_LICENSE_NAME = re.compile(r"[-a-zA-Z0-9._]+")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,16}")


def write_datapackage(
    path: str | os.PathLike[str], dataset: Dataset = DATASET, *, overwrite: bool = False
) -> None:
    """Write a dataset as a Data Package: CSV files and ``datapackage.json``.

    The files are the `tables` of the dataset, and for statistics ``panel``, ``dyads`` and
    ``spells`` of its default organization: every year from the first in which a party may have had
    a role in it to that of `Dataset.checked`. They are UTF-8; an empty cell is a missing value, and
    truth is ``TRUE`` or ``FALSE``. The same dataset gives the same bytes.

    ``datapackage.json`` has the types, the keys and the meaning of the columns, the version, the
    licence, the authors and the sources. It is written last, so that a package is there as a whole
    or not at all.

    >>> import pathlib, tempfile
    >>> from cica.serialize import write_datapackage
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_datapackage(folder)
    ...     print(pathlib.Path(folder, "parties.csv").read_text(encoding="utf-8").split()[0])
    id,record_table,name

    Args:
        path: The folder, which is made if it does not exist.
        dataset: The dataset.
        overwrite: True writes into a folder that is not empty: files of the same names and those of
            an older package are replaced, and others are kept. Hidden files do not count.

    Raises:
        InvalidTypeError: `path` is not a path, `dataset` is not a `Dataset`, or `overwrite` is
            neither True nor False.
        InvalidValueError: `path` is empty, a file, a link, or a folder that is not empty.
        OSError: The folder or a file cannot be written.
    """
    checked_type(dataset)
    flag(overwrite, "overwrite")
    folder = path_of(path)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise InvalidValueError("path", "a folder, not a file or a link", str(folder))
    if not overwrite and folder.exists() and any(p.name[0] != "." for p in folder.iterdir()):
        expected = "an empty or a new folder (overwrite=True writes into any)"
        raise InvalidValueError("path", expected, str(folder))
    rows: dict[str, Sequence[Any]] = {
        **{name: [tuple(row.values()) for row in rows] for name, rows in tables(dataset).items()},
        **_statistics(dataset),
    }
    texts = {f"{name}.csv": _csv(table, rows[name]) for name, table in layout().items()}
    descriptor = json.dumps(_descriptor(dataset), ensure_ascii=False, indent=2)
    texts[_DESCRIPTOR] = f"{descriptor}\n"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as beside:
        for name, text in texts.items():
            Path(beside, name).write_text(text, encoding="utf-8", newline="")
        stale = _files(folder / _DESCRIPTOR)
        (folder / _DESCRIPTOR).unlink(missing_ok=True)
        for name in stale:
            (folder / name).unlink(missing_ok=True)
        for name in texts:  # replacing a link replaces the link, and not the file behind it
            Path(beside, name).replace(folder / name)


def read_datapackage(path: str | os.PathLike[str]) -> Dataset:
    """Read the dataset that `write_datapackage` wrote.

    The records are read from their tables. What is worked out from them is not read: the bounds of
    dates, ``parties``, ``all_meetings``, ``panel``, ``dyads`` and ``spells``.

    >>> import tempfile
    >>> from cica.serialize import read_datapackage, write_datapackage
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_datapackage(folder)
    ...     read_datapackage(folder) == cica.DATASET
    True

    Args:
        path: The folder.

    Returns:
        The dataset.

    Raises:
        InvalidDatasetError: The tables are not those of a valid dataset; the paths of the problems
            are those of its JSON form.
        InvalidTypeError: `path` is not a path.
        InvalidValueError: `path` is empty.
        OSError: A file does not exist or cannot be read.
    """
    folder = path_of(path)
    descriptor = _read_descriptor(folder / _DESCRIPTOR)
    if descriptor.get("format") != _FORMAT:
        raise invalid("format", f"format must be {_FORMAT!r}, as write_datapackage writes")
    rows: dict[str, list[Row]] = {}
    problems: list[Problem] = []
    with _cells_of_any_length():
        for name in layout():
            if name in KINDS or name in _part_tables():
                rows[name] = list(_read(folder / f"{name}.csv", name, problems))
    document = {} if problems else _document(descriptor, rows, problems)
    if problems:
        raise InvalidDatasetError(tuple(problems))
    dataset: Dataset = make_converter().structure(document, Dataset)
    return dataset


# Writing -----------------------------------------------------------------------------------------


def _statistics(dataset: Dataset) -> dict[str, Sequence[Any]]:
    """Return the rows for statistics, of the default organization."""
    days = [
        first_ordinal(row.period.start)
        for row in dataset.records()["memberships"]
        if row.organization == dataset.default_organization and row.period.start.earliest
    ]
    if not days:
        return dict.fromkeys(DERIVED, ())
    start, end = datetime.date.fromordinal(min(days)).year, dataset.checked.year
    return {
        "panel": dataset.panel(start=start, end=end),
        "dyads": dataset.dyads(start=start, end=end),
        "spells": dataset.spells(),
    }


def _csv(table: Table, rows: Sequence[Any]) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.name for column in table.columns])
    truths = {True: _TRUE, False: _FALSE}
    for row in rows:
        writer.writerow([truths[v] if isinstance(v, bool) else v for v in row])
    return text.getvalue()


def _descriptor(dataset: Dataset) -> dict[str, Any]:
    home, license_ = dataset.default_organization, dataset.license
    named = {"name": license_} if _LICENSE_NAME.fullmatch(license_) else {"title": license_}
    about = {
        "name": home and home.lower(),
        "title": dataset.title,
        "homepage": dataset.url,
        "version": dataset.version,
        "contributors": [{"title": author, "role": "author"} for author in dataset.authors],
        "licenses": [{**named, "path": "https://spdx.org/licenses/"}] if license_ else [],
        "format": _FORMAT,
        "checked": dataset.checked.isoformat(),
        "organization": dataset._organization,  # noqa: SLF001  # as given, and not as worked out
        "citation": dataset.cite(),
    }
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        **{name: value for name, value in about.items() if value},
        "sources": [
            {"title": source.title} | ({"path": source.url} if source.url else {})
            for source in dataset.sources()
        ],
        "resources": [_resource(name, table) for name, table in layout().items()],
    }


def _resource(name: str, table: Table) -> dict[str, Any]:
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
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            **({"primaryKey": list(table.key)} if table.key else {}),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _field(column: Column) -> dict[str, Any]:
    constraints = {
        "required": column.required,
        "unique": column.name == "id",
        "enum": list(column.terms),
    }
    found: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "description": column.description,
        "constraints": {name: value for name, value in constraints.items() if value},
    }
    if column.type == "boolean":
        found |= {"trueValues": [_TRUE], "falseValues": [_FALSE]}
    return {name: value for name, value in found.items() if value}


def _files(descriptor: Path) -> list[str]:
    """Return the names of the tables of a package that is here already, and that we wrote."""
    try:
        found = json.loads(descriptor.read_bytes())
        paths = [resource["path"] for resource in found["resources"]] if found["checked"] else []
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return []
    return [path for path in paths if isinstance(path, str) and _TABLE_FILE.fullmatch(path)]


_TABLE_FILE = re.compile(r"[a-z_]+\.csv")


# Reading -----------------------------------------------------------------------------------------


_Parts: TypeAlias = dict[tuple[Scalar, str, Scalar], list[Row]]
"""The rows of parts by the table, the field and the id of what they are parts of."""


def _read_descriptor(path: Path) -> dict[str, Any]:
    try:
        read = parsed(path.read_bytes().removeprefix(codecs.BOM_UTF8))
    except InvalidDatasetError as error:
        raise invalid("json", f"{path.name}: {error.problems[0].message}") from None
    if not isinstance(read, dict):
        return {}
    found: dict[Any, Any] = read  # pyright: ignore[reportUnknownVariableType]  # JSON
    for key in found:
        if isinstance(key, Repeated):
            raise invalid("key", f"{path.name}: {quoted(key.key)} is given twice")
    return found


@contextlib.contextmanager
def _cells_of_any_length() -> Generator[None]:
    """Let the csv module read what it writes; its limit is one for the whole program."""
    with _LIMIT:
        limit = csv.field_size_limit(_LONGEST)
        try:
            yield
        finally:
            csv.field_size_limit(limit)


_LIMIT = threading.Lock()
_LONGEST = 2**31 - 1
"""How many characters of a cell are read: the most that can be set on every system."""


def _part_tables() -> dict[str, tuple[str, str]]:
    """Return the tables of parts, each with the table and the field that it belongs to."""
    found = {name: ("", name) for name in OF_ANY}

    def walk(table: str, cls: Any) -> None:  # noqa: ANN401
        for field, element in arrays(cls):
            if field not in OF_ANY:
                found[part_table(table, field)] = (table, field)
                walk(part_table(table, field), element)

    for kind, cls in KINDS.items():
        walk(kind, cls)
    return found


def _read(path: Path, name: str, problems: list[Problem]) -> Iterator[Row]:
    """Yield the rows of a file; a cell that cannot be read as its type is left as it is."""
    known = {column.name: column for column in layout()[name].columns}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:  # as Excel writes it
            reader = csv.reader(file, strict=True)
            header = next(reader, [""])
            if sorted(header) != sorted(known):
                message = f"must have the columns {', '.join(known)}, got {listed(header)}"
                problems.append(Problem(f"$.{name}", None, "columns", message))
                return
            for cells in reader:
                if len(cells) != len(header):
                    message = f"line {reader.line_num} must have {len(header)} cells"
                    problems.append(Problem(f"$.{name}", None, "cells", message))
                    return
                yield {
                    column: _value(cell, known[column])
                    for column, cell in zip(header, cells, strict=True)
                }
    except (csv.Error, UnicodeDecodeError) as error:
        problems.append(Problem(f"$.{name}", None, "csv", f"invalid CSV: {error}"))


def _value(cell: str, column: Column) -> Scalar:
    if not cell:
        return None
    if column.kind is bool:
        return {_TRUE: True, _FALSE: False}.get(cell.upper(), cell)
    if column.kind is int and _WHOLE_NUMBER.fullmatch(cell):
        return int(cell)
    return cell


def _document(
    descriptor: dict[str, Any], rows: dict[str, list[Row]], problems: list[Problem]
) -> dict[str, Any]:
    """Return the JSON form of the dataset."""
    parts: _Parts = {}
    for name, (table, field) in _part_tables().items():
        for row in rows[name]:
            if name in OF_ANY:
                whole = row["part_table"] is None
                owner = row["record_table" if whole else "part_table"]
                key = row["record" if whole else "part"]
            else:
                owner, key = table, row[layout()[name].columns[1].name]
            parts.setdefault((owner, field, key), []).append(row)
    document = {"format": FORMAT, **_head(descriptor)}
    for kind, cls in KINDS.items():
        found = [_object(cls, kind, row, parts) for row in rows[kind]]
        if found:
            document[kind] = found
    for owner, field, key in parts:
        message = f"{field} of the row {quoted(key)} of {quoted(owner)}, which does not exist"
        problems.append(Problem("$", None, "reference", message))
    return document


def _head(descriptor: dict[str, Any]) -> dict[str, Any]:
    """Return what a descriptor says of the dataset as a whole, as in its JSON form."""
    try:
        found = {
            **{key: descriptor.get(key) for key in ("version", "checked", "organization", "title")},
            "url": descriptor.get("homepage"),
            "authors": [each["title"] for each in descriptor.get("contributors", ())],
        }
        for license_ in descriptor.get("licenses", ()):
            found["license"] = license_.get("name") or license_.get("title")
    except (AttributeError, KeyError, TypeError):
        message = "contributors and licenses must be as write_datapackage writes them"
        raise invalid("descriptor", message) from None
    return {key: value for key, value in found.items() if value}


def _object(cls: Any, table: str, row: Row, parts: _Parts) -> dict[str, Any]:  # noqa: ANN401
    """Return the JSON form of a record, or of a part of one; its own parts are used up."""
    found: dict[str, Any] = {}
    for column in columns(cls):
        value: Any = row[column.name]
        if value is None or column.is_bound:
            continue
        *outer, last = column.path
        holder = found
        for name in outer:
            holder = holder.setdefault(name, {})
        holder[last] = value.split() if last == "supports" else value
    if "id" in attrs.fields_dict(cls):
        found["id"] = row["id"]
    for field, element in arrays(cls):
        child = part_table(table, field)
        none: list[Row] = []
        many = parts.pop((table, field, row["id"]), none)
        many.sort(key=lambda each: str(each["number"]).zfill(16))
        if is_record(element):
            values: list[Any] = [_object(element, child, each, parts) for each in many]
        else:
            last = layout()[child].columns[-1].name
            values = [each[last] or "" for each in many]
        if values:
            found[field] = values
    return found
