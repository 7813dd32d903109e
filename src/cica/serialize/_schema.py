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
from cica._fields import (
    FORMS,
    RULES,
    is_optional,
    is_record,
    is_term,
    is_tuple,
    name_of,
    part,
    rule_of,
)
from cica.serialize._descriptions import describe, summary
from cica.serialize._faults import FORMAT, HEAD

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
}


def json_schema() -> Schema:
    """Return the JSON Schema (2020-12) of what `dumps` writes.

    What it refuses, `loads` refuses. What a schema cannot express, as that an id is that of a
    record, only `loads` finds. The patterns are kept to what every validator reads. The package
    ships it as the file ``cica-dataset-2.schema.json`` in ``cica/serialize``.

    >>> from cica.serialize import json_schema
    >>> json_schema()["required"]
    ['format', 'checked']

    Returns:
        A new dict. Its descriptions are docstrings: those of classes are left out by
        ``python -OO``, those of fields where the package has no source, as in a frozen program.
    """
    definitions: dict[str, Schema] = {}
    document = _object(Dataset, definitions)
    properties = {"format": {"const": FORMAT}, **document["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        **document,
        "properties": {name: properties[name] for name in dict.fromkeys((*HEAD, *properties))},
        "required": ["format", *document["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401
    properties: dict[str, Schema] = {}
    required: list[str] = []
    descriptions = describe(cls, "null")
    for field in attrs.fields(cls):
        name = name_of(field)
        found = _of(field.type, definitions)
        # of what may be null, the rule is about the other one
        ruled = found["anyOf"][0] if is_optional(field.type) else found
        ruled.update(RULES.get(rule_of(field), {}))
        found["description"] = descriptions.get(name, "")
        if field.default is attrs.NOTHING:
            required.append(name)
        else:
            default = getattr(field.default, "value", field.default)
            found["default"] = [] if default == () else default
        properties[name] = found
    return {
        "description": summary(cls),
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
    name = kind.__name__
    if name not in definitions:
        if is_record(kind):
            definitions[name] = _object(kind, definitions)
        elif is_term(kind):
            values = [term.value for term in kind]
            definitions[name] = {"description": summary(kind), "enum": values}
        elif kind is PartialDate:
            definitions[name] = {**_text(f"{_POINT}|{_SET}"), "description": "A date as EDTF text."}
        else:
            form = FORMS[kind]
            definitions[name] = {**_text(form.pattern), "description": form.expected}
    return {"$ref": f"#/$defs/{name}"}
