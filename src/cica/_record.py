"""What every record is: a frozen value that compares by its fields and knows their types.

The three methods of a value stand here once. attrs could write them into each class, but thirty
classes would then take twice as long to import.
"""

import enum
import operator
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, NoReturn, TypeAlias

import attrs

from cica._dates import Period
from cica.errors import InvalidTypeError, InvalidValueError, quoted

__all__ = ["Record", "Value", "known", "label"]


class Value:
    """A frozen value: equal to another of its class when all fields are."""

    __slots__ = ()

    shown: ClassVar[tuple[str, ...]]
    """The fields that tell which it is, for a `repr` short enough for a line."""

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        fields = _fields(type(self))
        return fields(self) == fields(other)

    def __hash__(self) -> int:
        return hash(_fields(type(self))(self))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.shown)
        return f"{type(self).__name__}({shown})"

    def _repr_html_(self) -> str:
        """Return a table for a notebook: what is known, and how many citations stand behind it."""
        from html import escape  # noqa: PLC0415  # it is large, and needed in a notebook alone

        cells = [
            (field.name.lstrip("_").replace("_", " "), _in_words(value))
            for field, value in known(self)
        ]
        rows = "".join(
            f'<tr><th scope="row">{name}</th><td>{escape(text)}</td></tr>' for name, text in cells
        )
        return f"<table><caption>{type(self).__name__}</caption>{rows}</table>"


def known(record: object) -> Iterator[tuple["attrs.Attribute[Any]", Any]]:
    """Yield each field of which something is known, and its value; a usual no tells nothing."""
    for field in attrs.fields(typing.cast("type[attrs.AttrsInstance]", type(record))):
        value = getattr(record, field.name)
        usual = value is False and field.default is False
        if value is not None and value not in ("", ()) and not usual:
            yield field, value


def _in_words(value: object) -> str:
    match value:
        case enum.Enum():
            return str(value.value)
        case Period():
            return f"from {value.start}" + (f" until {value.end}" if value.end else "")
        case tuple():
            parts = typing.cast("tuple[object, ...]", value)
            texts = [part for part in parts if isinstance(part, str)]
            return "; ".join(texts) if len(texts) == len(parts) else str(len(parts))
        case _:
            return str(value)


class Record(Value):
    """A value whose fields hold what they declare, whoever makes it."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        cls: type[Any] = type(self)
        rules = _RULES.get(cls) or _RULES.setdefault(cls, _rules(cls))
        for (name, classes, elements), value in zip(rules, _fields(cls)(self), strict=True):
            if type(value) not in classes:
                _refuse(self, name, value, classes)
            if type(value) is str and not value.isascii():
                _check_text(self, name, value)
            if elements:
                for element in value:
                    if type(element) not in elements:
                        _refuse(self, name, element, elements, " in its tuple")
                    if type(element) is str and not element.isascii():
                        _check_text(self, name, element)


_GETTERS: dict[type, Callable[[object], tuple[Any, ...]]] = {}
"""Of each class: what takes all its fields, in order."""


def _fields(cls: type) -> Callable[[object], tuple[Any, ...]]:
    getter = _GETTERS.get(cls)
    if getter is None:
        names = [field.name for field in attrs.fields(cls)]
        getter = _GETTERS[cls] = operator.attrgetter(*names)
    return getter


_Classes: TypeAlias = frozenset[type]
_RULES: dict[type, tuple[tuple[str, _Classes, _Classes], ...]] = {}
"""Of each class: its fields, their types, and the types of the elements of a tuple."""


def _rules(cls: type[attrs.AttrsInstance]) -> tuple[tuple[str, _Classes, _Classes], ...]:
    rules: list[tuple[str, _Classes, _Classes]] = []
    for field in attrs.fields(cls):
        if typing.get_origin(field.type) is tuple:
            elements = _classes(typing.get_args(field.type)[0])
            rules.append((field.name, frozenset({tuple}), frozenset(elements)))
        else:
            rules.append((field.name, frozenset(_classes(field.type)), frozenset()))
    return tuple(rules)


def _classes(annotation: object) -> tuple[type, ...]:
    """Return the classes that an annotation allows."""
    if typing.get_origin(annotation) in {types.UnionType, typing.Union}:
        return tuple(c for part in typing.get_args(annotation) for c in _classes(part))
    while isinstance(annotation, typing.NewType):
        annotation = annotation.__supertype__
    return (typing.cast("type", annotation),)


def label(record: object, name: str) -> str:
    """Name a field, and the record that it belongs to by its first field."""
    cls: type[Any] = type(record)
    first = attrs.fields(cls)[0].name
    private = first.startswith("_")  # of a dataset, which nothing tells apart
    of = "" if private or name == first else f" of {quoted(getattr(record, first))}"
    return f"{cls.__name__}.{name.lstrip('_')}{of}"


def _check_text(record: object, name: str, value: str) -> None:
    """Refuse a text that cannot be written: it has half of a character."""
    try:
        value.encode()
    except UnicodeEncodeError as error:
        half = error.object[error.start]
        msg = f"{label(record, name)} cannot be {quoted(value)}; leave out {half!r}"
        raise InvalidValueError(msg) from None


def _refuse(
    record: object, name: str, value: object, classes: _Classes, where: str = ""
) -> NoReturn:
    names = sorted("None" if cls is types.NoneType else cls.__name__ for cls in classes)
    msg = f"{label(record, name)} takes {' or '.join(names)}{where}, not {quoted(value)}"
    for cls in classes:
        if issubclass(cls, enum.Enum):
            msg += f"; write {next(iter(cls))}"
    raise InvalidTypeError(msg)
