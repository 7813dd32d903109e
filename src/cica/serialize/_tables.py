"""A dataset as flat tables, for data frames and databases.

The tables follow from the classes of the records: a new kind, or a new field, needs nothing here.
"""

import datetime
import enum
import functools
import typing
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, cast

import attrs

from cica._dataset import KINDS, Dataset
from cica._dates import PartialDate, Period
from cica._fields import id_type, is_optional, is_record, is_term, is_tuple, part, singular
from cica._integrity import targets
from cica.data import DATASET
from cica.records import Alternative, Citation
from cica.results import DyadYear, Spell, StateYear
from cica.serialize._descriptions import describe, summary
from cica.serialize._json import checked_type
from cica.terms import Role, StateId

__all__ = [
    "DERIVED",
    "OF_ANY",
    "UNIONS",
    "Column",
    "Row",
    "Scalar",
    "Table",
    "arrays",
    "codebook",
    "columns",
    "layout",
    "part_table",
    "tables",
]

Scalar: TypeAlias = str | int | bool | None
Row: TypeAlias = dict[str, Scalar]

OF_ANY: Mapping[str, type[Any]] = {"citations": Citation, "alternatives": Alternative}
"""What every kind of record has: one table holds that of all of them."""

DERIVED: Mapping[str, type[Any]] = {"panel": StateYear, "dyads": DyadYear, "spells": Spell}
"""The tables for statistics, which a Data Package has beside the records."""

_KEYS: Mapping[str, tuple[str, ...]] = {
    "panel": ("organization", "alpha_3", "year"),
    "dyads": ("organization", "alpha_3_1", "alpha_3_2", "year"),
    "spells": (),  # a suspension counts its own spells
}
"""The primary keys of the tables for statistics; every other table has ``id``."""

_NAMES: Mapping[str, str] = {
    "when": "event",
    "searched_on": "searched",
    "order": "order_number",
    "people": "person",
}
"""What fields are called in a table: ``when`` and ``order`` are words of SQL."""

_TYPES: Mapping[object, str] = {bool: "boolean", int: "integer", datetime.date: "date"}
"""How Table Schema calls a type; every other one is a string."""
_R_CLASSES: Mapping[str, str] = {"boolean": "logical", "integer": "integer", "date": "Date"}

_EARLIEST = "The first day that it can be; missing if nothing bounds it."
_LATEST = "The last day that it can be; missing if nothing bounds it."


@attrs.frozen
class Column:
    """A column: its name, where its value is in a record, and what is known of it."""

    name: str
    path: tuple[str, ...] = ()
    kind: Any = str
    required: bool = False
    target: str = ""
    """The table whose ``id`` it refers to."""
    terms: tuple[str, ...] = ()
    description: str = ""

    @property
    def type(self) -> str:
        """The type in the words of Table Schema."""
        return _TYPES.get(self.kind, "string")

    @property
    def is_bound(self) -> bool:
        """Whether it is worked out from a date in another column."""
        return self.path[-1:] in {("earliest",), ("latest",)}

    def of(self, record: Any) -> Scalar:  # noqa: ANN401  # a record, or a part of one
        """Return the value in a record."""
        value = record
        for name in self.path:
            if value is None:
                return None
            value = getattr(value, name)
        return _scalar(value)


@attrs.frozen
class Table:
    """A table: its columns, its primary key, and what a row is."""

    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    description: str = ""


def tables(dataset: Dataset = DATASET) -> dict[str, list[Row]]:
    """Return a dataset as tables of scalars.

    Each kind has a table under its plural, in the order of the dataset, with the column ``id`` as
    its key. What a record has many of is in a table of its own, with the id of the record and the
    place in it: ``state_names``, ``summit_decisions``, ``initiative_history`` … The code of a state
    is ``alpha_3``, or ends with it, wherever it can only be a state; ``party`` is a state or an
    organization. ``organization`` is filled in where a record belongs to the default one.

    ``citations`` and ``alternatives`` are those of all tables: ``record_table`` and ``record`` name
    the record, ``part_table`` and ``part`` the row of a part of it. ``parties`` has the states and
    the organizations, ``all_meetings`` the summits and the meetings.

    A date has three columns: its EDTF text in ``…_date``, the first and the last day that it can be
    in ``…_earliest`` and ``…_latest``. A period has a start and an end, which is excluded. No name
    of a column is a reserved word of SQL.

    >>> from cica.serialize import tables
    >>> rows = tables()
    >>> rows["states"][0]["alpha_3"], rows["states"][0]["numeric"]
    ('AFG', '004')
    >>> tenure = rows["tenures"][0]
    >>> tenure["start_date"], tenure["start_earliest"], tenure["start_latest"]
    ('[2006-06-17..2006-12-31]', '2006-06-17', '2006-12-31')

    Args:
        dataset: The dataset.

    Returns:
        New lists of rows by the name of the table. A row has a value for every column, None where
        it is not known; days are ISO texts.

    Raises:
        InvalidTypeError: It is not a `Dataset`, or it is of a subclass.
    """
    checked_type(dataset)
    rows: dict[str, list[Row]] = {name: [] for name in layout() if name not in DERIVED}
    home = dataset.default_organization
    for kind, records in dataset.records().items():
        for record in records:
            head: Row = {"id": record.id}
            if getattr(record, "organization", home) is None:
                head["organization"] = home
            _put(rows, kind, head, record, (kind, record.id))
    for name, (kinds, title) in UNIONS.items():
        rows[name] = [
            {"id": row["id"], "record_table": kind, title: row[title]}
            for kind in kinds
            for row in rows[kind]
        ]
    return rows


def codebook() -> list[Row]:
    """Return what every column of every table means.

    The tables are those of `tables`, and ``panel``, ``dyads`` and ``spells`` of a Data Package.

    >>> from cica.serialize import codebook
    >>> [row["type"] for row in codebook() if row["column"] == "numeric"]
    ['string']

    Returns:
        A row for each column, in the order of the tables: ``table``, ``column``, ``type`` (string,
        integer, boolean or date), ``unit`` (what a value is: a day, a year, one of some terms …),
        ``missing`` (``"never"`` or ``"if not known"``), ``values`` (the valid terms),
        ``description``, and ``r_class`` for the argument ``colClasses`` of R.
    """
    return [
        {
            "table": name,
            "column": column.name,
            "type": column.type,
            "unit": _unit(column),
            "missing": "never" if column.required else "if not known",
            "values": ", ".join(column.terms) or None,
            "description": column.description or None,
            "r_class": _R_CLASSES.get(column.type, "character"),
        }
        for name, table in layout().items()
        for column in table.columns
    ]


def _unit(column: Column) -> str:
    """Return what a value of a column is."""
    if column.name.endswith("_date"):
        return "date as EDTF text"
    if column.terms:
        return "term"
    if column.target:
        return f"id of a row of {column.target}"
    if column.type == "integer":
        return "year" if column.name in {"year", "first", "last"} else "number"
    return {"boolean": "TRUE or FALSE", "date": "day"}.get(column.type, "text")


# Rows --------------------------------------------------------------------------------------------


def _put(
    rows: dict[str, list[Row]],
    table: str,
    head: Row,
    record: Any,  # noqa: ANN401  # a record, or a part of one
    owner: tuple[str, str],
) -> None:
    """Put a record into its table, and what it has many of into theirs."""
    key = head["id"]
    rows[table].append(
        {
            column.name: head[column.name] if column.name in head else column.of(record)
            for column in layout()[table].columns
        }
    )
    for name, _ in arrays(record.__class__):
        child = part_table(table, name)
        for number, each in enumerate(getattr(record, name), 1):
            if name in OF_ANY:
                kind, of = owner
                inside: Row = {} if (table, key) == owner else {"part_table": table, "part": key}
                at: Row = {"id": f"{table}/{key}/{number}", "record_table": kind, "record": of}
                _put(rows, child, {**at, **_NO_PART, **inside, "number": number}, each, owner)
            else:
                at = {"id": f"{key}/{number}", _parent(table): key, "number": number}
                if not is_record(each.__class__):
                    at[layout()[child].columns[-1].name] = _scalar(each)
                _put(rows, child, at, each, owner)


_NO_PART: Row = {"part_table": None, "part": None}


def _scalar(value: Any) -> Scalar:  # noqa: ANN401  # whatever a field holds
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, PartialDate | datetime.date):
        return str(value)
    if isinstance(value, tuple):
        value = " ".join(cast("tuple[str, ...]", value))  # names of fields
    cell: Scalar = None if value == "" else value
    return cell


# Columns -----------------------------------------------------------------------------------------

_ID = Column("id", required=True, description="Its id, unique in the table.")
_NUMBER = Column("number", kind=int, required=True, description="Its place, from 1.")


def _unions() -> Iterator[tuple[object, str, tuple[str, ...]]]:
    """Yield the types of ids of more than one kind, each with a name for these kinds together."""
    for kind, kinds in targets(KINDS).items():
        if len(kinds) > 1:
            word = getattr(kind, "__name__", "").removesuffix("Id").lower()
            plural = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
            yield kind, f"all_{plural}" if plural in KINDS else plural, kinds


def _title(kinds: tuple[str, ...]) -> str:
    return "title" if all(hasattr(KINDS[kind], "title") for kind in kinds) else "name"


UNIONS: Mapping[str, tuple[tuple[str, ...], str]] = {
    name: (kinds, _title(kinds)) for _, name, kinds in _unions()
}
"""The tables of the records of several kinds together: the kinds, and the column of the title."""

_TARGETS: Mapping[object, str] = {
    **{kind: kinds[0] for kind, kinds in targets(KINDS).items()},
    **{kind: name for kind, name, _ in _unions()},
}
"""The table whose ``id`` an id of each type is."""


@functools.cache
def layout() -> dict[str, Table]:
    """Return every table with its columns, from the classes."""
    found: dict[str, Table] = {}
    for kind, cls in KINDS.items():
        _lay(found, kind, cls, ())
    _lay(found, "citations", Citation, _of_any())
    _lay(found, "alternatives", Alternative, _of_any())
    for name, (kinds, title) in UNIONS.items():
        either = Column("record_table", required=True, terms=kinds, description="Its table.")
        called = Column(title, required=True, description=f"Its {title}.")
        found[name] = Table(
            (_ID, either, called), description=f"The {' and the '.join(kinds)} together."
        )
    for name, cls in DERIVED.items():
        found[name] = Table(tuple(_row_columns(cls)), _KEYS[name], summary(cls))
    return found


def _of_any() -> tuple[Column, ...]:
    """Return the columns that name the record, or the part of one, that a row belongs to."""
    return (
        Column(
            "record_table", required=True, terms=tuple(KINDS), description="Its record's table."
        ),
        Column("record", required=True, description="The id of its record."),
        Column(
            "part_table",
            description="The table of the part of the record; missing for the record as a whole.",
        ),
        Column("part", description="The id of the part in that table."),
        _NUMBER,
    )


def _lay(found: dict[str, Table], table: str, cls: Any, head: tuple[Column, ...]) -> None:  # noqa: ANN401
    found[table] = Table((_ID, *head, *columns(cls)), description=summary(cls))
    for name, element in arrays(cls):
        if name in OF_ANY:
            continue
        child = part_table(table, name)
        parent = Column(_parent(table), required=True, target=table, description="Its record.")
        if is_record(element):
            _lay(found, child, element, (parent, _NUMBER))
        else:
            text = describe(cls, "missing").get(name, "")
            value = Column(
                "alpha_3" if element is StateId else _one(name),
                kind=element,
                required=element is not str,
                target=_TARGETS.get(element, ""),
                terms=_terms(element),
                description=text,
            )
            found[child] = Table((_ID, parent, _NUMBER, value), description=text)


@functools.cache
def columns(cls: Any) -> tuple[Column, ...]:  # noqa: ANN401
    """Return the columns of the fields that hold one thing."""
    return tuple(_columns(cls))


def _columns(cls: Any) -> Iterator[Column]:  # noqa: ANN401
    descriptions = describe(cls, "missing")
    for field in attrs.fields(cls):
        kind = part(field.type) if is_optional(field.type) else field.type
        required = not is_optional(field.type) and field.default != ""
        text = descriptions.get(field.name, "")
        name = _NAMES.get(field.name, field.name)
        if kind is Period:
            of_period = describe(Period, "missing")
            yield from _dates("start", (field.name, "start"), of_period.get("start", ""), required)
            yield from _dates("end", (field.name, "end"), of_period.get("end", ""), required=False)
        elif kind is PartialDate:
            yield from _dates(name, (field.name,), text, required)
        elif field.name == "supports":
            yield Column(name, (field.name,), description=f"{text.rstrip('.')}; with spaces.")
        elif not is_tuple(kind) and (field.name != "id" or kind is StateId):
            yield Column(
                _column_name(name, kind),
                (field.name,),
                kind,
                required,
                target=_TARGETS.get(kind, "") if field.name != "id" else "",
                terms=_terms(kind),
                description=text,
            )


def _dates(
    name: str,
    path: tuple[str, ...],
    text: str,
    required: bool,  # noqa: FBT001  # as of the field
) -> Iterator[Column]:
    yield Column(f"{name}_date", path, required=required, description=text)
    for bound, meaning in (("earliest", _EARLIEST), ("latest", _LATEST)):
        yield Column(f"{name}_{bound}", (*path, bound), datetime.date, description=meaning)


def _row_columns(cls: Any) -> Iterator[Column]:  # noqa: ANN401  # a named tuple
    """Return the columns of a table for statistics."""
    descriptions = describe(cls, "missing")
    for name, hint in typing.get_type_hints(cls).items():
        kind = part(hint) if is_optional(hint) else hint
        day = name == "as_of" or name.endswith(("_earliest", "_latest"))
        yield Column(
            name,
            (name,),
            datetime.date if day else kind,
            required=not is_optional(hint),
            target=_TARGETS.get(kind, ""),
            terms=_terms(Role) if name == "role" else (),
            description=descriptions.get(name, ""),
        )


def _column_name(name: str, kind: object) -> str:
    """Return the name of a column; the code of a state is ``alpha_3``."""
    if kind is not StateId:
        return name
    role = name.removesuffix("state").removesuffix("_")
    return "alpha_3" if role in {"", "id"} else f"{role}_alpha_3"


def _terms(kind: object) -> tuple[str, ...]:
    return tuple(term.value for term in kind) if is_term(kind) else ()


@functools.cache
def arrays(cls: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401
    """Return the fields of a class that hold many, with what they hold."""
    if not is_record(cls):
        return ()
    return tuple(
        (field.name, part(field.type))
        for field in attrs.fields(cls)
        if is_tuple(field.type) and field.name != "supports"
    )


def part_table(table: str, field: str) -> str:
    """Return the table of what a field holds many of."""
    return field if field in OF_ANY else f"{_one(table)}_{field}"


def _parent(table: str) -> str:
    """Return the column of a part that names its record."""
    is_state = table in KINDS and id_type(KINDS[table]) is StateId
    return "alpha_3" if is_state else _one(table)


def _one(plural: str) -> str:
    return _NAMES.get(plural) or singular(plural).replace("-", "_")
