"""The JSON Schema of a dataset, made from the classes of the records and their rules.

A library that makes schemas from attrs classes sees their types, but neither their rules nor the
texts that dates are written as.
"""

import datetime
from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

from cica._dataset import Dataset
from cica._dates import PartialDate
from cica._fields import FORMS, RULES, is_optional, is_record, is_term, is_tuple, part
from cica.serialize._faults import FORMAT

__all__ = ["json_schema"]

Schema: TypeAlias = dict[str, Any]

_YEAR = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_MONTH = "(0[1-9]|1[0-2])"
_DAY = "(0[1-9]|[12][0-9]|3[01])"
_POINT = f"{_YEAR}(-{_MONTH}(-{_DAY})?)?"
_SET = rf"\[({_POINT}\.\.({_POINT})?|\.\.{_POINT})\]"


def _text(pattern: str) -> Schema:
    return {"type": "string", "pattern": f"^({pattern})$"}


_SCALARS: Mapping[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    datetime.date: {**_text(f"{_YEAR}-{_MONTH}-{_DAY}"), "format": "date"},
    PartialDate: {**_text(f"{_POINT}|{_SET}"), "description": "A date as text (EDTF)."},
}


def json_schema() -> Schema:
    """Return the JSON Schema (2020-12) of what `dumps` writes: a new dict.

    What it refuses, `loads` refuses. What no schema can say, as that an id is that of a record,
    `loads` alone finds. Its descriptions are the docstrings, which ``python -OO`` leaves out.

    >>> from cica.serialize import json_schema
    >>> json_schema()["required"]
    ['format', 'checked']
    """
    definitions: dict[str, Schema] = {}
    document = _object(Dataset, definitions)
    head = ("format", "version", "checked")
    properties = {"format": {"const": FORMAT}, **document["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        **document,
        "properties": {name: properties[name] for name in dict.fromkeys((*head, *properties))},
        "required": ["format", *document["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401
    properties: dict[str, Schema] = {}
    required: list[str] = []
    for field in attrs.fields(cls):
        properties[field.alias] = _of(field.type, definitions) | RULES.get(field.validator, {})
        if field.default is attrs.NOTHING:
            required.append(field.alias)
        else:
            default = getattr(field.default, "value", field.default)
            properties[field.alias]["default"] = [] if default == () else default
    return {
        "description": _summary(cls),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _of(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401
    """Return the schema of a type; what has a name is defined once and referred to."""
    if is_optional(kind):
        return {"anyOf": [_of(part(kind), definitions), {"type": "null"}]}
    if is_tuple(kind):
        return {"type": "array", "items": _of(part(kind), definitions)}
    if kind in _SCALARS:
        return dict(_SCALARS[kind])
    if kind.__name__ not in definitions:
        if is_record(kind):
            definitions[kind.__name__] = _object(kind, definitions)
        elif is_term(kind):
            values = [term.value for term in kind]
            definitions[kind.__name__] = {"description": _summary(kind), "enum": values}
        else:
            form = FORMS[kind]
            definitions[kind.__name__] = {**_text(form.pattern), "description": form.expected}
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _summary(cls: type) -> str:
    return (cls.__doc__ or "").partition("\n")[0]
