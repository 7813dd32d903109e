"""Dates as exactly as they are known, and what a question makes of them.

The text forms are those of EDTF (ISO 8601-2): a day, a month, a year, and "one of a set" for
bounds. Nothing here asks the clock.
"""

import datetime
import functools
import operator
import re
import warnings
from typing import SupportsIndex, TypeAlias, cast

import attrs

from cica.errors import (
    BeyondRecordWarning,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
)

__all__ = ["DateLike", "PartialDate", "Period", "to_partial_date"]

_DAY_PATTERN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_POINT_PATTERN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")

BEGINNING = 0
"""The day before every `datetime.date`, as an ordinal."""
FOREVER = datetime.date.max.toordinal() + 1
"""The day after every `datetime.date`, as an ordinal."""

_MONTHS = frozenset(f"{month:02}" for month in range(1, 13))
_EXPECTED = "a date such as 2021, '2021-06' or a datetime.date"
_EXPECTED_TEXT = "a date such as '2021', '2021-06', '2021-06-23' or '[2021-06-01..2021-09-30]'"


def _plain_day(value: datetime.date, name: str) -> datetime.date:
    """Return a date of a subclass as a plain one; refuse everything else."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return datetime.date(value.year, value.month, value.day)
    expected = "a datetime.date or None (to_partial_date('2002-06') reads a text)"
    raise InvalidTypeError(name, expected, value, "PartialDate")


def _earliest(value: datetime.date | None) -> datetime.date | None:
    if value is None or type(value) is datetime.date:
        return value
    return _plain_day(value, "earliest")


def _latest(value: datetime.date | None) -> datetime.date | None:
    if value is None or type(value) is datetime.date:
        return value
    return _plain_day(value, "latest")


@attrs.frozen(repr=False, order=False)  # or mypy takes it for ordered
class PartialDate:
    """A day that is known to lie between two days, both included.

    Two are equal if both days are. They have no order: 2002 and June 2002 overlap. The text form,
    which `str` gives, is the shortest one of `EDTF <https://www.loc.gov/standards/datetime/>`_
    that reads back as the same date.

    >>> june = cica.to_partial_date("2002-06")
    >>> june.earliest, june.latest
    (datetime.date(2002, 6, 1), datetime.date(2002, 6, 30))
    >>> str(june), june.precision
    ('2002-06', 'month')

    Raises:
        InvalidTypeError: A bound is not a `datetime.date`.
        InvalidDateError: Both bounds are missing, or the latest day is before the earliest.
    """

    earliest: datetime.date | None = attrs.field(converter=_earliest)
    """The first day that it can be; None where nothing bounds it."""
    latest: datetime.date | None = attrs.field(converter=_latest)
    """The last day that it can be; None where nothing bounds it."""

    def __attrs_post_init__(self) -> None:
        if self.earliest is None or self.latest is None:
            if self.earliest is self.latest:
                expected = "a day where latest has none (an unknown date is None)"
                raise InvalidDateError("earliest", expected, None, "PartialDate")
        elif self.latest < self.earliest:
            expected = f"on or after the earliest day, {self.earliest}"
            raise InvalidDateError("latest", expected, str(self.latest), "PartialDate")

    @property
    def precision(self) -> str:
        """How exact it is: ``"day"``, ``"month"``, ``"year"`` or ``"range"``.

        >>> cica.to_partial_date("[2001..2002]").precision
        'range'
        """
        first, last = self.earliest, self.latest
        if first is None or last is None:
            return "range"
        if first == last:
            return "day"
        if (first, last) == _month(first.year, first.month):
            return "month"
        if (first, last) == _year(first.year):
            return "year"
        return "range"

    def __str__(self) -> str:
        """Return the shortest EDTF text that reads back as the same date."""
        first, last = self.earliest, self.latest
        precision = self.precision
        if precision != "range":
            return _cut(first, {"day": 10, "month": 7, "year": 4}[precision])
        if (first is None or _begins_year(first)) and (last is None or _ends_year(last)):
            length = 4
        elif (first is None or first.day == 1) and (last is None or _ends_month(last)):
            length = 7
        else:
            length = 10
        return f"[{_cut(first, length)}..{_cut(last, length)}]"

    def __repr__(self) -> str:
        return f"<PartialDate {self}>"


def _cut(day: datetime.date | None, length: int) -> str:
    return "" if day is None else day.isoformat()[:length]


def _year(year: int) -> tuple[datetime.date, datetime.date]:
    return datetime.date(year, 1, 1), datetime.date(year, 12, 31)


def _month(year: int, month: int) -> tuple[datetime.date, datetime.date]:
    return datetime.date(year, month, 1), datetime.date(year, month, _days_in(year, month))


def _days_in(year: int, month: int) -> int:
    if month == 2:  # noqa: PLR2004  # February
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _begins_year(day: datetime.date) -> bool:
    return day == _year(day.year)[0]


def _ends_year(day: datetime.date) -> bool:
    return day == _year(day.year)[1]


def _ends_month(day: datetime.date) -> bool:
    return day == _month(day.year, day.month)[1]


DateLike: TypeAlias = SupportsIndex | str | datetime.date | PartialDate
"""A date as a user writes it: a year, an EDTF text, a `datetime.date` or a `PartialDate`.

A year is an integer of any kind from 1 to 9999, also one of numpy; a `bool` is not. A
`datetime.datetime` is refused: write its ``.date()``.
"""


def to_partial_date(value: "DateLike") -> PartialDate:
    """Read a date in any of the forms that the library accepts.

    ==============================  ==========================================
    ``2002``                        the year 2002
    ``"2002"``                      the same
    ``"2002-06"``                   June 2002
    ``"2002-06-04"``                the day
    ``"[1999-09-15..2001-11-08]"``  some day between the two, both included
    ``"[..2001-11-08]"``            that day or one before it
    ``"[2006-06-17..]"``            that day or one after it
    ``datetime.date(2002, 6, 4)``   the day
    ==============================  ==========================================

    The texts are `EDTF <https://www.loc.gov/standards/datetime/>`_: level 0 for a day, a month or
    a year, level 2 for "one of a set".

    >>> to_partial_date(2002)
    <PartialDate 2002>
    >>> to_partial_date("[2002-06-01..2002-06-30]") == to_partial_date("2002-06")
    True

    Args:
        value: The date.

    Returns:
        The first and the last day that it can be. A `PartialDate` is returned as it is.

    Raises:
        InvalidDateError: The text has none of these forms, or there is no such day.
        InvalidTypeError: The value has another type; `datetime.datetime` and `bool` are refused.
    """
    return read_date(value, "value")


_BOOLS = frozenset({"bool", "bool_"})
"""The classes of truth values, Python's and numpy's, which are integers too."""


def read_date(value: DateLike, argument: str, record: str = "") -> PartialDate:
    """Read a date; an error names the argument, and the record where it is a field of one."""
    kind = type(value)
    if kind is PartialDate:
        return value  # type: ignore[return-value]  # pyright: ignore[reportReturnType]  # `type(x) is` does not narrow
    if isinstance(value, str):
        try:
            return _read_text(value)
        except InvalidDateError as error:
            raise InvalidDateError(argument, error.expected, value, record) from None
    if isinstance(value, datetime.date):
        if isinstance(value, datetime.datetime):
            raise InvalidTypeError(argument, "a date without a time (write .date())", value, record)
        return PartialDate(value, value)
    if kind is int or (hasattr(kind, "__index__") and kind.__name__ not in _BOOLS):
        try:
            year = operator.index(cast("SupportsIndex", value))
        except TypeError:  # an array has it, and refuses
            raise InvalidTypeError(argument, _EXPECTED, value, record) from None
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            raise InvalidDateError(argument, "a year from 1 to 9999", year, record)
        return _read_year(year)
    raise InvalidTypeError(argument, _EXPECTED, value, record)


@functools.lru_cache(maxsize=1 << 8)
def _read_year(year: int) -> PartialDate:
    return PartialDate(*_year(year))


@functools.lru_cache(maxsize=1 << 16)  # room for the days, months and years of a century
def _read_text(text: str) -> PartialDate:
    if _DAY_PATTERN.fullmatch(text):
        try:
            day = datetime.date.fromisoformat(text)
        except ValueError:
            pass  # the general way below finds what is wrong
        else:
            return PartialDate(day, day)
    if match := _POINT_PATTERN.fullmatch(text):
        return PartialDate(*_span(text, match[1], match[2], match[3]))
    low, dots, high = text[1:-1].partition("..")
    if dots and (low or high) and text[0] == "[" and text[-1] == "]":
        first, last = _POINT_PATTERN.fullmatch(low), _POINT_PATTERN.fullmatch(high)
        if (first or not low) and (last or not high):
            earliest = _span(low, first[1], first[2], first[3])[0] if first else None
            latest = _span(high, last[1], last[2], last[3])[1] if last else None
            if earliest is not None and latest is not None and latest < earliest:
                expected = "a range whose first day is not after its last"
                raise InvalidDateError("value", expected, text)
            return PartialDate(earliest, latest)
    raise InvalidDateError("value", _EXPECTED_TEXT, text)


def _span(
    text: str, year: str, month: str | None, day: str | None
) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day of a year, a month or a day."""
    if year == "0000":
        raise InvalidDateError("value", "a date that exists, from '0001' to '9999'", text)
    if month is None:
        return _year(int(year))
    if month not in _MONTHS:
        raise InvalidDateError("value", f"a date that exists, such as '{year}-12'", text)
    first, last = _month(int(year), int(month))
    if day is None:
        return first, last
    if not 1 <= int(day) <= last.day:
        raise InvalidDateError("value", f"a date that exists, such as '{last}'", text)
    only = first.replace(day=int(day))
    return only, only


def last_day(value: DateLike, argument: str) -> datetime.date:
    """Return the day that a question means: the last one of a partial date."""
    when = read_date(value, argument)
    if when.latest is None:
        raise InvalidDateError(argument, "a date that has a last day", str(when))
    return when.latest


def known_day(as_of: DateLike | None, checked: datetime.date, stacklevel: int) -> datetime.date:
    """Return the day that a question means, no later than the one to which a record was checked.

    A later day brings a warning to the caller that `stacklevel` counts, as in `warnings.warn`.
    """
    if as_of is None:
        return checked
    day = last_day(as_of, "as_of")
    if day <= checked:
        return day
    asked = str(read_date(as_of, "as_of"))
    warnings.warn(BeyondRecordWarning(asked, checked), stacklevel=stacklevel)
    return checked


def first_ordinal(when: PartialDate) -> int:
    """Return the first day that a date can be, as an ordinal."""
    return BEGINNING if when.earliest is None else when.earliest.toordinal()


def last_ordinal(when: PartialDate) -> int:
    """Return the last day that a date can be, as an ordinal."""
    return FOREVER if when.latest is None else when.latest.toordinal()


def date_order(when: PartialDate) -> tuple[int, int]:
    """Return the sort key of dates: the day by which it has surely come, then the first."""
    return last_ordinal(when), first_ordinal(when)


def window(since: DateLike | None, until: DateLike | None) -> tuple[int, int]:
    """Return the first day of `since` and the last of `until`, as ordinals.

    A window that was not asked for begins before every day and ends after every day.
    """
    low, high = BEGINNING, FOREVER
    if since is not None:
        low = max(first_ordinal(read_date(since, "since")), BEGINNING + 1)
    if until is not None:
        high = min(last_ordinal(read_date(until, "until")), FOREVER - 1)
    if high < low:
        raise InvalidValueError("until", f"on or after since, {since}", until)
    return low, high


def may_lie_within(when: PartialDate, low: int, high: int) -> bool:
    """Return whether a date can lie between two ordinals, both included."""
    return first_ordinal(when) <= high and low <= last_ordinal(when)


def _start(value: "DateLike") -> PartialDate:
    return read_date(value, "start", "Period")


def _end(value: "DateLike | None") -> PartialDate | None:
    return None if value is None else read_date(value, "end", "Period")


@attrs.frozen(repr=False)
class Period:
    """A time from `start` up to, but without, `end`.

    Both take any `DateLike`.

    >>> bahrain = Period("[2011-01-22..2011-10-19]")
    >>> bahrain.covers("2011-06-30"), bahrain.may_cover("2011-06-30")
    (False, True)

    Raises:
        InvalidDateError: It surely ends before it starts, or on the day on which it starts.
        InvalidTypeError: A date has a type that is not accepted.
    """

    start: PartialDate = attrs.field(converter=_start)
    """The first day on which it holds."""
    end: PartialDate | None = attrs.field(default=None, converter=_end)
    """The first day on which it no longer holds; None if it still runs as last known."""

    def __attrs_post_init__(self) -> None:
        if self.end is not None and last_ordinal(self.end) <= first_ordinal(self.start):
            expected = f"after the start, {self.start} (it is the first day that no longer counts)"
            raise InvalidDateError("end", expected, str(self.end), "Period")

    def covers(self, when: "DateLike") -> bool:
        """Return whether it surely holds at the time of an event.

        It is true only if the period certainly holds on every day that `when` can be. An unbounded
        edge never makes a thing certain; a period without an end has no edge there.

        >>> Period("1999-09-14", "2018-08-15").covers("2018-08-15")
        False
        >>> Period("2014-05-21").covers("[..2014-05-21]"), Period("2000").covers(2000)
        (False, False)

        Args:
            when: The date of the event, which may not be known exactly.

        Returns:
            True if it surely holds then, else False.

        Raises:
            InvalidDateError: `when` is not a date, or not one that exists.
            InvalidTypeError: `when` has a type that is not accepted.
        """
        event = read_date(when, "when")
        low, high = certain_days(self)
        if low > first_ordinal(event):
            return False
        return self.end is None or last_ordinal(event) < high

    def may_cover(self, when: "DateLike") -> bool:
        """Return whether it may hold at the time of an event, as far as the evidence goes.

        It is true if the period can hold on at least one day that `when` can be.

        >>> Period("[..2001-11-08]").may_cover(1995), Period("2000").may_cover(2000)
        (True, True)

        Args:
            when: The date of the event, which may not be known exactly.

        Returns:
            False if it surely does not hold then, else True.

        Raises:
            InvalidDateError: `when` is not a date, or not one that exists.
            InvalidTypeError: `when` has a type that is not accepted.
        """
        event = read_date(when, "when")
        low, high = possible_days(self)
        return low <= last_ordinal(event) and first_ordinal(event) < high

    def __repr__(self) -> str:
        end = "" if self.end is None else f", '{self.end}'"
        return f"Period('{self.start}'{end})"


def latest_start(period: Period, checked: int) -> int:
    """Return the last day on which a period of a record can have begun, as an ordinal.

    It begins before it ends, and had begun by the day to which the record was checked.
    """
    last = min(last_ordinal(period.start), checked)
    return last if period.end is None else min(last, last_ordinal(period.end) - 1)


def earliest_end(period: Period) -> int:
    """Return the first day on which a period can have ended, as an ordinal."""
    if period.end is None:
        return FOREVER + 1
    return max(first_ordinal(period.end), first_ordinal(period.start) + 1)


def in_time(period: Period, checked: int) -> int:
    """Return a sort key for periods that follow each other.

    One must come before another if it can end by the last day on which that one can begin, and not
    the other way round: the sum of the two days is then smaller.
    """
    return latest_start(period, checked) + earliest_end(period)


def certain_days(period: Period) -> tuple[int, int]:
    """Return the days on which a period surely holds: the first, and the first after them."""
    end = period.end
    return last_ordinal(period.start), FOREVER if end is None else first_ordinal(end)


def possible_days(period: Period) -> tuple[int, int]:
    """Return the days on which a period may hold: the first, and the first after them."""
    end = period.end
    return first_ordinal(period.start), FOREVER if end is None else last_ordinal(end)
