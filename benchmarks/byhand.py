"""What a careful user would write by hand for the same classes: JSON out and in, without cattrs.

It writes the same text as `cica.serialize` and refuses the same: unknown and missing keys, wrong
types, terms and dates that do not exist, keys given twice. The classes check the types of their
fields; what is left to do is to make the parts, and to say where a fault is.
"""

import datetime
import json
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

import cica
from cica import PartialDate, Period

__all__ = ["dumps", "loads"]

Reader: TypeAlias = Callable[[Any], Any]


class _FaultError(Exception):
    """What is wrong, and the path to it from the record in which it was found."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(path, sentence)
        self.path = path
        self.sentence = sentence


def _date(value: Any) -> PartialDate:
    if type(value) is not str:
        raise TypeError(f"{value!r} is no text")
    return cica.to_partial_date(value)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(f"{value!r} is no text")
    return value


def _object(cls: type, **parts: Reader) -> Reader:
    """Return what reads an object into a class: its fields that are no scalars, and how."""
    readers = tuple(parts.items())

    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise TypeError(f"{value!r} is no object")
        fields = dict(value)
        for name, reader in readers:
            if name in fields:
                try:
                    fields[name] = reader(fields[name])
                except _FaultError as fault:
                    raise _FaultError(f".{name}{fault.path}", fault.sentence) from None
                except (TypeError, ValueError) as error:
                    raise _FaultError(f".{name}", str(error)) from None
        try:
            return cls(**fields)
        except (TypeError, ValueError) as error:
            raise _FaultError("", str(error)) from None

    return read


def _many(reader: Reader) -> Reader:
    """Return what reads an array, each of its elements with a reader."""

    def read(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise TypeError(f"{value!r} is no array")
        found: list[Any] = []
        for index, element in enumerate(value):
            try:
                found.append(reader(element))
            except _FaultError as fault:
                raise _FaultError(f"[{index}]{fault.path}", fault.sentence) from None
            except (TypeError, ValueError) as error:
                raise _FaultError(f"[{index}]", str(error)) from None
        return tuple(found)

    return read


def _maybe(reader: Reader) -> Reader:
    return lambda value: None if value is None else reader(value)


_CITATIONS = _many(_object(cica.Citation))
_ALTERNATIVES = _many(_object(cica.Alternative, citations=_CITATIONS))
_FACT = {"citations": _CITATIONS, "alternatives": _ALTERNATIVES}
_PERIOD = _object(Period, start=_date, end=_maybe(_date))
_NAMES = _many(_object(cica.Name, kind=cica.NameKind, period=_maybe(_PERIOD), citations=_CITATIONS))
_TEXTS = _many(_text)
_EDITIONS = _many(_object(cica.Edition))
_DIMENSION = _maybe(cica.Dimension)
_SESSION: dict[str, Reader] = {
    "period": _maybe(_PERIOD),
    "announced": _maybe(_date),
    "decisions": _TEXTS,
    "format": _maybe(cica.MeetingFormat),
    "status": cica.MeetingStatus,
    **_FACT,
}

_KINDS: dict[str, Reader] = {
    "sources": _object(cica.Source, published=_maybe(_date), kind=_maybe(cica.SourceKind)),
    "states": _object(
        cica.State,
        names=_NAMES,
        capitals=_many(_object(cica.Capital, period=_maybe(_PERIOD), citations=_CITATIONS)),
        un_admission=_maybe(_date),
        **_FACT,
    ),
    "organizations": _object(
        cica.Organization,
        kind=_maybe(cica.OrganizationKind),
        founded=_maybe(_date),
        dissolved=_maybe(_date),
        names=_NAMES,
        **_FACT,
    ),
    "memberships": _object(cica.Membership, role=cica.Role, period=_PERIOD, **_FACT),
    "summits": _object(cica.Summit, plenary=_maybe(_date), **_SESSION),
    "meetings": _object(cica.Meeting, kind=cica.MeetingKind, **_SESSION),
    "chairmanships": _object(cica.Chairmanship, period=_PERIOD, persons=_TEXTS, **_FACT),
    "tenures": _object(cica.Tenure, office=cica.Office, period=_PERIOD, **_FACT),
    "documents": _object(
        cica.Document, kind=_maybe(cica.DocumentKind), adopted=_maybe(_date), **_FACT
    ),
    "initiatives": _object(
        cica.Initiative,
        names=_TEXTS,
        related=_TEXTS,
        organizations=_TEXTS,
        history=_many(
            _object(
                cica.InitiativeEvent,
                when=_date,
                status=_maybe(cica.InitiativeStatus),
                citations=_CITATIONS,
            )
        ),
        **_FACT,
    ),
    "priority_areas": _object(cica.PriorityArea, dimension=_DIMENSION, editions=_EDITIONS, **_FACT),
    "measures": _object(cica.ConfidenceMeasure, dimension=_DIMENSION, editions=_EDITIONS, **_FACT),
    "coordinations": _object(
        cica.Coordination,
        dimension=cica.Dimension,
        role=cica.CoordinationRole,
        period=_PERIOD,
        **_FACT,
    ),
    "action_plans": _object(
        cica.ActionPlan, bound=_maybe(cica.Bound), adopted=_maybe(_date), **_FACT
    ),
    "milestones": _object(cica.Milestone, when=_maybe(_date), people=_TEXTS, **_FACT),
    "principles": _object(cica.Principle, kind=_maybe(cica.PrincipleKind), **_FACT),
}
_DATASET = _object(
    cica.Dataset, checked=_date, **{kind: _many(reader) for kind, reader in _KINDS.items()}
)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is written twice")
    return found


def loads(text: str) -> cica.Dataset:
    """Read a dataset; raise `ValueError` at the first fault."""
    document = json.loads(text, object_pairs_hook=_once)
    if type(document) is not dict or document.pop("format", None) != "cica-dataset/1":
        raise ValueError("it is no dataset")
    try:
        dataset: cica.Dataset = _DATASET(document)
    except _FaultError as fault:
        raise ValueError(f"${fault.path}: {fault.sentence}") from None
    return dataset


_FIELDS: dict[type, tuple[tuple[str, str, Any], ...]] = {}
"""Of each class: the names of its fields, their keys and what is left out where it is theirs."""


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is tuple:
        return [_plain(element) for element in value]
    if kind is PartialDate:
        return str(value)
    if not attrs.has(kind):
        return value.isoformat() if kind is datetime.date else value.value
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple((f.name, f.alias, f.default) for f in attrs.fields(kind))
    return {
        key: _plain(held)
        for name, key, default in _FIELDS[kind]
        if (held := getattr(value, name)) != default
    }


def dumps(dataset: cica.Dataset) -> str:
    """Write a dataset."""
    return json.dumps({"format": "cica-dataset/1", **_plain(dataset)}, ensure_ascii=False)
