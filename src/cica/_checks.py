"""The rules of single fields: the shapes of ids, codes and numbers.

A record that breaks one cannot be made; the sentence names the class, the field and the value.
"""

import datetime
import re
from typing import Any, TypeAlias

import attrs

from cica import terms
from cica._record import label
from cica.errors import InvalidTypeError, InvalidValueError, quoted

_SLUG = re.compile(r"[a-z0-9]++(?:-[a-z0-9]++)*+")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]*+(?:-[A-Z0-9]++)*+")
_ALPHA_3 = re.compile(r"[A-Z]{3}")
_ALPHA_2 = re.compile(r"[A-Z]{2}")
_NUMERIC = re.compile(r"[0-9]{3}")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_URL = re.compile(r"https?://[^\s/]\S*+")


def _matching(pattern: re.Pattern[str], field: str, value: object, right: str) -> str:
    if type(value) is not str:
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


def open_question_id(value: str) -> terms.OpenQuestionId:
    """Mint the id of an open question."""
    text = _matching(_SLUG, "OpenQuestion.id", value, "'mongolia-accession'")
    return terms.OpenQuestionId(text)


_Field: TypeAlias = "attrs.Attribute[Any]"


def alpha_2(record: object, field: _Field, value: str) -> None:
    """Refuse what is no ISO 3166-1 alpha-2 code; the empty text means there is none."""
    _shaped(_ALPHA_2, record, field, value, "two capital letters, 'KZ'")


def numeric(record: object, field: _Field, value: str) -> None:
    """Refuse what is no ISO 3166-1 numeric code; the empty text means there is none."""
    _shaped(_NUMERIC, record, field, value, "three digits in a text, '398'")


def wikidata(record: object, field: _Field, value: str) -> None:
    """Refuse what is no Wikidata id; the empty text means there is none."""
    _shaped(_WIKIDATA, record, field, value, "'Q232'")


def url(record: object, field: _Field, value: str) -> None:
    """Refuse what is no web address; the empty text means there is none."""
    _shaped(_URL, record, field, value, "'https://example.org/page'")


def _shaped(
    pattern: re.Pattern[str], record: object, field: _Field, value: str, right: str
) -> None:
    if type(value) is not str or (value and not pattern.fullmatch(value)):
        _matching(pattern, label(record, field.name), value, right)


def filled(record: object, field: _Field, value: str) -> None:
    """Refuse a text of blanks or of nothing."""
    if type(value) is str and (not value or value.isspace()):
        raise InvalidValueError(f"{label(record, field.name)} is empty; write at least a word")


def cited(record: object, field: _Field, value: tuple[object, ...]) -> None:
    """Refuse a fact without a citation."""
    if type(value) is tuple and not value:
        msg = f"{label(record, field.name)} is empty; write at least one, (Citation(SOURCE.id),)"
        raise InvalidValueError(msg)


def positive(record: object, field: _Field, value: int | None) -> None:
    """Refuse zero and negative numbers."""
    if type(value) is int and value < 1:
        raise InvalidValueError(
            f"{label(record, field.name)} cannot be {quoted(value)}; write 1 or more"
        )


def year(record: object, field: _Field, value: int) -> None:
    """Refuse a number that is no year."""
    if type(value) is int and not datetime.MINYEAR <= value <= datetime.MAXYEAR:
        msg = f"{label(record, field.name)} cannot be {quoted(value)}; write a year as 2021"
        raise InvalidValueError(msg)


def flag(value: object, argument: str) -> None:
    """Refuse what is no bool: a text that says no would pass for a yes."""
    if type(value) is not bool:
        raise InvalidTypeError(f"{argument}: {quoted(value)} is no bool; write True or False")
