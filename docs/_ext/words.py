"""Dates, terms and texts of the record as Markdown."""

import datetime
import re
import typing
from enum import Enum

import cica

HYPHENATED = {cica.terms.Dimension.MILITARY_POLITICAL, cica.terms.CoordinationRole.CO_COORDINATOR}
"""The terms that have a hyphen in a sentence as well."""


def plain(text: object) -> str:
    """Return a text as Markdown that shows it unchanged."""
    return re.sub(r"([\\`*_{}\[\]<>#|&~$^@:])", r"\\\1", " ".join(str(text).split()))


def term(value: Enum | None) -> str:
    """Return a term in words."""
    text = "" if value is None else str(value.value)
    return text if value in HYPHENATED else text.replace("-", " ")


def day_in_words(day: datetime.date) -> str:
    """Return a day in words.

    >>> day_in_words(datetime.date(2002, 6, 4))
    '4 June 2002'
    """
    return f"{day.day} {day:%B %Y}"


def date_in_words(when: cica.PartialDate) -> str:
    """Return what a date says about the day, in words."""
    first, last = when.earliest, when.latest
    if first is None or last is None:
        side, day = ("before", last) if first is None else ("after", first)
        return f"on or {side} {day_in_words(typing.cast('datetime.date', day))}"
    if first.toordinal() + 1 == last.toordinal():
        return f"{day_in_words(first)} or the day after"
    return {
        "day": day_in_words(first),
        "month": f"some day in {first:%B %Y}",
        "year": f"some day in {first.year}",
    }.get(when.precision, f"some day from {day_in_words(first)} to {day_in_words(last)}")


def date(when: cica.PartialDate | None, unknown: str = "") -> str:
    """Return a date as EDTF text, with an explanation in words if it is not a day."""
    if when is None:
        return unknown
    return f"`{when}`" if when.precision == "day" else f"`{when}` ({date_in_words(when)})"


def days(period: cica.Period | None) -> str:
    """Return the days of a meeting, from the first to the last."""
    if period is None:
        return ""
    end = period.end
    if end is None or end.precision != "day":
        return date(period.start) + (f" to before {date(end)}" if end else "")
    last = typing.cast("datetime.date", end.earliest) - datetime.timedelta(days=1)
    return date(period.start) + ("" if last == period.start.earliest else f" to `{last}`")


def rival(value: str) -> str:
    """Return a rival value: a date with an explanation, anything else in quotation marks."""
    try:
        return date(cica.to_partial_date(value))
    except cica.InvalidDateError:
        return f"“{plain(value)}”"


FILTERS = (date, date_in_words, day_in_words, days, plain, rival, term)
