"""The rules of single fields: their types, and the shapes of ids and codes.

A record that breaks one cannot be made; the sentence names the class, the field and the value.
"""

import datetime
import enum
import re
import types
import typing
from typing import Any, NoReturn, TypeAlias

import attrs

from cica import _terms as terms
from cica.errors import InvalidTypeError, InvalidValueError, quoted

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")
_ALPHA_3 = re.compile(r"[A-Z]{3}")
_ALPHA_2 = re.compile(r"[A-Z]{2}")
_NUMERIC = re.compile(r"[0-9]{3}")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_URL = re.compile(r"https?://[^\s/]+\S*")


def _matching(pattern: re.Pattern[str], field: str, value: object, right: str) -> str:
    if not isinstance(value, str):
        raise InvalidTypeError(f"{field} takes a text, not {quoted(value)}; write it as {right}")
    if not pattern.fullmatch(value):
        raise InvalidValueError(f"{field} cannot be {quoted(value)}; write it as {right}")
    return value


def source_id(value: str) -> terms.SourceId:
    """Mint the id of a source."""
    return terms.SourceId(_matching(_SLUG, "Source.id", value, "'news-agency-2021'"))


def state_id(value: str) -> terms.StateId:
    """Mint the id of a state."""
    text = _matching(_ALPHA_3, "State.id", value, "three capital letters, 'KAZ'")
    return terms.StateId(terms.PartyId(text))


def organization_id(value: str) -> terms.OrganizationId:
    """Mint the id of an organization."""
    text = _matching(_ACRONYM, "Organization.id", value, "an acronym in capitals, 'OSCE'")
    return terms.OrganizationId(terms.PartyId(text))


def meeting_id(value: str) -> terms.MeetingId:
    """Mint the id of a meeting."""
    return terms.MeetingId(_matching(_SLUG, "Meeting.id", value, "'ministerial-2016'"))


def summit_id(value: str) -> terms.SummitId:
    """Mint the id of a summit."""
    text = _matching(_SLUG, "Summit.id", value, "'dushanbe-2019'")
    return terms.SummitId(terms.MeetingId(text))


def document_id(value: str) -> terms.DocumentId:
    """Mint the id of a document."""
    return terms.DocumentId(_matching(_SLUG, "Document.id", value, "'almaty-act'"))


def initiative_id(value: str) -> terms.InitiativeId:
    """Mint the id of an initiative."""
    return terms.InitiativeId(_matching(_SLUG, "Initiative.id", value, "'cica-fund'"))


def area_id(value: str) -> terms.AreaId:
    """Mint the id of a priority area."""
    return terms.AreaId(_matching(_SLUG, "PriorityArea.id", value, "'tourism'"))


def measure_id(value: str) -> terms.MeasureId:
    """Mint the id of a confidence-building measure."""
    return terms.MeasureId(_matching(_SLUG, "ConfidenceMeasure.id", value, "'mutual-visits'"))


def milestone_id(value: str) -> terms.MilestoneId:
    """Mint the id of a milestone."""
    return terms.MilestoneId(_matching(_SLUG, "Milestone.id", value, "'proposal-1992'"))


def principle_id(value: str) -> terms.PrincipleId:
    """Mint the id of a principle."""
    return terms.PrincipleId(_matching(_SLUG, "Principle.id", value, "'consensus'"))


_Field: TypeAlias = "attrs.Attribute[Any]"
_Record: TypeAlias = attrs.AttrsInstance


def alpha_2(record: _Record, field: _Field, value: str) -> None:
    """Refuse what is no ISO 3166-1 alpha-2 code; the empty text means there is none."""
    if value:
        _matching(_ALPHA_2, _path(record, field), value, "two capital letters, 'KZ'")


def numeric(record: _Record, field: _Field, value: str) -> None:
    """Refuse what is no ISO 3166-1 numeric code; the empty text means there is none."""
    if value:
        _matching(_NUMERIC, _path(record, field), value, "three digits in a text, '398'")


def wikidata(record: _Record, field: _Field, value: str) -> None:
    """Refuse what is no Wikidata id; the empty text means there is none."""
    if value:
        _matching(_WIKIDATA, _path(record, field), value, "'Q232'")


def url(record: _Record, field: _Field, value: str) -> None:
    """Refuse what is no web address; the empty text means there is none."""
    if value:
        _matching(_URL, _path(record, field), value, "'https://example.org/page'")


def filled(record: _Record, field: _Field, value: str) -> None:
    """Refuse a text without a letter or a digit."""
    if isinstance(value, str) and not value.strip():
        raise InvalidValueError(f"{_path(record, field)} is empty; write at least a word")


def cited(record: _Record, field: _Field, value: tuple[object, ...]) -> None:
    """Refuse a fact without a citation."""
    if value == ():
        msg = f"{_path(record, field)} is empty; write at least one, (Citation(SOURCE.id),)"
        raise InvalidValueError(msg)


def positive(record: _Record, field: _Field, value: int | None) -> None:
    """Refuse zero and negative numbers."""
    if isinstance(value, int) and value < 1:
        raise InvalidValueError(f"{_path(record, field)} cannot be {value}; write 1 or more")


def year(record: _Record, field: _Field, value: int) -> None:
    """Refuse a number that is no year."""
    if isinstance(value, int) and not datetime.MINYEAR <= value <= datetime.MAXYEAR:
        msg = f"{_path(record, field)} cannot be {quoted(value)}; write a year as 2021"
        raise InvalidValueError(msg)


def _path(record: _Record, field: _Field) -> str:
    """Name a field and the record that it belongs to."""
    identity = getattr(record, attrs.fields(type(record))[0].name)
    of = "" if field.name == attrs.fields(type(record))[0].name else f" of {quoted(identity)}"
    return f"{type(record).__name__}.{field.name}{of}"


def check_types(record: Any) -> None:  # noqa: ANN401  # each record class calls it
    """Refuse a record one of whose fields holds a value of another type than it declares."""
    cls = type(record)
    rules = _RULES.get(cls) or _RULES.setdefault(cls, _rules(cls))
    for name, expected, elements in rules:
        value = getattr(record, name)
        if isinstance(value, bool) and bool not in expected:
            _refuse(record, name, value, expected)
        if not isinstance(value, expected):
            _refuse(record, name, value, expected)
        if elements:
            for element in getattr(record, name):
                if not isinstance(element, elements):
                    _refuse(record, name, element, elements, " in its tuple")


def check_fact(record: Any) -> None:  # noqa: ANN401  # each class of facts calls it
    """Check the types of a fact, and that its alternatives speak of its fields."""
    check_types(record)
    for alternative in record.alternatives:
        if not hasattr(record, alternative.field.partition(".")[0]):
            msg = f"{type(record).__name__} has no field {quoted(alternative.field)} "
            raise InvalidValueError(
                msg + "that an Alternative could be about; write 'period.start'"
            )


_Rule: TypeAlias = tuple[str, tuple[type, ...], tuple[type, ...]]
_RULES: dict[type, tuple[_Rule, ...]] = {}
"""Of each record class: its fields, their types, and the types of the elements of a tuple."""


def _rules(cls: type[_Record]) -> tuple[_Rule, ...]:
    rules: list[_Rule] = []
    for field in attrs.fields(cls):
        if typing.get_origin(field.type) is tuple:
            rules.append((field.name, (tuple,), _classes(typing.get_args(field.type)[0])))
        else:
            rules.append((field.name, _classes(field.type), ()))
    return tuple(rules)


def _classes(annotation: object) -> tuple[type, ...]:
    """Return the classes that an annotation allows."""
    if typing.get_origin(annotation) in {types.UnionType, typing.Union}:
        return tuple(c for part in typing.get_args(annotation) for c in _classes(part))
    while isinstance(annotation, typing.NewType):
        annotation = annotation.__supertype__
    return (typing.cast("type", annotation),)


def _refuse(
    record: _Record, name: str, value: object, expected: tuple[type, ...], where: str = ""
) -> NoReturn:
    field = getattr(attrs.fields(type(record)), name)
    kinds = " or ".join("None" if c is types.NoneType else c.__name__ for c in expected)
    msg = f"{_path(record, field)} takes {kinds}{where}, not {quoted(value)}"
    for cls in expected:
        if issubclass(cls, enum.Enum):
            msg += f"; write {next(iter(cls))}"
    raise InvalidTypeError(msg)
