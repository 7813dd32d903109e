"""The kinds of types that fields have, and of plain values, told apart."""

import enum
import types
import typing
from typing import Any, TypeGuard

from cica._dataset import Dataset
from cica._dates import Period
from cica._record import Record
from cica.terms import Role

__all__ = [
    "FORMAT",
    "is_dataset",
    "is_dict",
    "is_list",
    "is_optional",
    "is_record",
    "is_term",
    "is_tuple",
    "part",
]

FORMAT = "cica-dataset/1"
"""What a document says that it is."""


def is_dataset(kind: object) -> bool:
    """Tell whether a type is the dataset."""
    return kind is Dataset


def is_record(kind: object) -> bool:
    """Tell whether a type is written as an object: the dataset, a record, a part of one."""
    return isinstance(kind, type) and (kind is Period or issubclass(kind, Record))


def is_term(kind: object) -> TypeGuard[type[enum.Enum]]:
    """Tell whether a type is one of the enumerations."""
    return isinstance(kind, enum.EnumMeta) and kind.__module__ == Role.__module__


def is_tuple(kind: object) -> bool:
    """Tell whether a type is written as an array: a tuple of any length."""
    return typing.get_origin(kind) is tuple and typing.get_args(kind)[1:] == (Ellipsis,)


def is_optional(kind: object) -> bool:
    """Tell whether a type is another one or None."""
    return (
        typing.get_origin(kind) in {types.UnionType, typing.Union}
        and len(typing.get_args(kind)) == 2  # noqa: PLR2004  # the other one, and None
        and types.NoneType in typing.get_args(kind)
    )


def part(kind: object) -> Any:  # noqa: ANN401  # a type in any of its forms
    """Return what an array holds many of, or what an optional type is beside None."""
    return next(arg for arg in typing.get_args(kind) if arg is not types.NoneType)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a plain value is an array."""
    return isinstance(value, list)


def is_dict(value: object) -> TypeGuard[dict[object, Any]]:
    """Tell whether a plain value is an object."""
    return isinstance(value, dict)
