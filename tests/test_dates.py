"""Dates are as exact as they are known, and never more."""

import datetime
import pickle
from collections.abc import Callable
from typing import Any

import edtf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cica
from cica import InvalidDateError, InvalidTypeError, PartialDate, Period, to_partial_date
from strategies import days, partial_dates

D = datetime.date


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2002-06-04", D(2002, 6, 4), D(2002, 6, 4), "day"),
        ("2002-06", D(2002, 6, 1), D(2002, 6, 30), "month"),
        ("2002", D(2002, 1, 1), D(2002, 12, 31), "year"),
        ("2000-02", D(2000, 2, 1), D(2000, 2, 29), "month"),
        ("1900-02", D(1900, 2, 1), D(1900, 2, 28), "month"),
        ("2023-02", D(2023, 2, 1), D(2023, 2, 28), "month"),
        ("2024-02-29", D(2024, 2, 29), D(2024, 2, 29), "day"),
        ("9999-12", D(9999, 12, 1), D(9999, 12, 31), "month"),
        ("0001", D(1, 1, 1), D(1, 12, 31), "year"),
        ("[1999-09-15..2001-11-08]", D(1999, 9, 15), D(2001, 11, 8), "range"),
        ("[1999..2001]", D(1999, 1, 1), D(2001, 12, 31), "range"),
        ("[1999-11..2001-02]", D(1999, 11, 1), D(2001, 2, 28), "range"),
        ("[1999..2001-11-08]", D(1999, 1, 1), D(2001, 11, 8), "range"),
        ("[..2001-11-08]", None, D(2001, 11, 8), "range"),
        ("[2006-06-17..]", D(2006, 6, 17), None, "range"),
        ("[2002-06-01..2002-06-30]", D(2002, 6, 1), D(2002, 6, 30), "month"),
        ("[2002-06-04..2002-06-04]", D(2002, 6, 4), D(2002, 6, 4), "day"),
    ],
)
def test_a_text_means_its_days(
    text: str, earliest: D | None, latest: D | None, precision: str
) -> None:
    """An EDTF text gives the first and the last day that it can mean, and its precision."""
    when = to_partial_date(text)
    assert (when.earliest, when.latest, when.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (PartialDate(D(2002, 6, 1), D(2002, 6, 30)), "2002-06"),
        (PartialDate(D(2002, 1, 1), D(2002, 12, 31)), "2002"),
        (PartialDate(D(2001, 1, 1), D(2002, 12, 31)), "[2001..2002]"),
        (PartialDate(D(2001, 1, 1), D(2002, 11, 30)), "[2001-01..2002-11]"),
        (PartialDate(D(2001, 1, 1), D(2002, 11, 29)), "[2001-01-01..2002-11-29]"),
        (PartialDate(D(2001, 1, 2), D(2002, 12, 31)), "[2001-01-02..2002-12-31]"),
        (PartialDate(None, D(2001, 12, 31)), "[..2001]"),
        (PartialDate(None, D(2001, 11, 30)), "[..2001-11]"),
        (PartialDate(D(2001, 2, 1), None), "[2001-02..]"),
        (PartialDate(D(10, 2, 3), D(10, 2, 3)), "0010-02-03"),
    ],
)
def test_the_text_is_the_shortest(when: PartialDate, text: str) -> None:
    """A date is written as the shortest text that reads back as the same date."""
    assert str(when) == text
    assert to_partial_date(text) == when


@given(partial_dates())
def test_every_date_reads_back(when: PartialDate) -> None:
    """Writing or pickling a date and reading it changes nothing."""
    assert to_partial_date(str(when)) == when
    assert pickle.loads(pickle.dumps(when)) == when  # noqa: S301  # our own


@given(partial_dates())
def test_the_reading_is_that_of_edtf(when: PartialDate) -> None:
    """The reference library reads each text as the same days."""
    theirs = edtf.parse_edtf(str(when))
    low, high = theirs.lower_strict(), theirs.upper_strict()
    for ours, bound, unbounded in (
        (when.earliest, low, float("-inf")),
        (when.latest, high, float("inf")),
    ):
        if ours is None:
            assert bound == unbounded
        else:
            assert tuple(bound[:3]) == (ours.year, ours.month, ours.day)


@given(st.from_regex(r"\A[0-9]{4}-[0-9]{2}(-[0-9]{2})?\Z"))
@example("0001-02-29")
@example("1900-02-29")
@example("2000-02-29")
@example("0000-01-01")
def test_a_text_is_read_exactly_if_the_calendar_has_it(text: str) -> None:
    """The calendar is that of the standard library; `edtf` takes 29 February in every year."""
    try:
        D.fromisoformat(text if len(text) == len("2021-06-23") else f"{text}-01")
    except ValueError:
        with pytest.raises(InvalidDateError):
            to_partial_date(text)
    else:
        assert str(to_partial_date(text)) == text


class Index:
    """An integer of another library."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


@pytest.mark.parametrize(
    ("value", "when"),
    [
        (2002, "2002"),
        (1, "0001"),
        (9999, "9999"),
        (Index(2002), "2002"),
        (D(2002, 6, 4), "2002-06-04"),
        (PartialDate(None, D(2002, 6, 4)), "[..2002-06-04]"),
    ],
)
def test_dates_are_taken_in_every_form(value: cica.DateLike, when: str) -> None:
    """A year as any integer, a day, and a date that was read before mean what their text means."""
    assert to_partial_date(value) == to_partial_date(when)


SHAPE = "a date such as '2021', '2021-06', '2021-06-23' or '[2021-06-01..2021-09-30]'"
ANY = "a date such as 2021, '2021-06' or a datetime.date"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-13", "a date that exists, such as '2021-12'"),
        ("2021-00", "a date that exists, such as '2021-12'"),
        ("2021-02-29", "a date that exists, such as '2021-02-28'"),
        ("2021-04-31", "a date that exists, such as '2021-04-30'"),
        ("2021-01-00", "a date that exists, such as '2021-01-31'"),
        ("0000", "a date that exists, from '0001' to '9999'"),
        ("0000-01", "a date that exists, from '0001' to '9999'"),
        ("[2022..2021]", "a range whose first day is not after its last"),
        ("[2021-13..2022]", "a date that exists, such as '2021-12'"),
        ("[2021-06-01..2021-06-31]", "a date that exists, such as '2021-06-30'"),
        *[(text, SHAPE) for text in ["", "21", "2021-1", "2021-06-4", "20210623", "2021-W25"]],
        *[(text, SHAPE) for text in [" 2021", "2021 ", "2021\n", "2_021", "+2021", "-2021"]],
        *[(text, SHAPE) for text in ["２０２１", "٢٠٢١", "2021?", "2021~", "202X", "20021"]],  # noqa: RUF001  # full-width digits
        *[(text, SHAPE) for text in ["2021-06-23T00:00", "2021/2022", "last year", "2021-061"]],
        *[(text, SHAPE) for text in ["[..]", "[2021]", "[2021..2022", "[2021-06,2021-07]"]],
        *[(text, SHAPE) for text in ["[2021..x]", "[x..2021]", "[2021...2022]", "[2021..22..23]"]],
        *[(text, SHAPE) for text in ["2021..2022", "(2021..2022]", "[2021..2022)", "[ ..2021]"]],
    ],
)
def test_texts_that_are_not_dates_are_refused(text: str, expected: str) -> None:
    """A text of another form, or of a day that does not exist, is refused with a right one."""
    with pytest.raises(InvalidDateError) as caught:
        to_partial_date(text)
    assert caught.value == InvalidDateError("value", expected, text)


@pytest.mark.parametrize("year", [0, -1, 10_000, 10**30, 10**5000, Index(0)], ids=range(6))
def test_numbers_that_are_not_years_are_refused(year: Any) -> None:
    """A year lies between 1 and 9999."""
    with pytest.raises(InvalidDateError) as caught:
        to_partial_date(year)
    number = year.number if isinstance(year, Index) else year
    assert caught.value == InvalidDateError("value", "a year from 1 to 9999", number)


class Array:
    """What has `__index__`, as an array has, and refuses to be an integer."""

    def __index__(self) -> int:
        raise TypeError


class bool_:  # noqa: N801  # its name in numpy
    """A truth value of another library."""

    def __index__(self) -> int:
        return 1


WITHOUT_TIME = "a date without a time (write .date())"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *[(value, ANY) for value in (True, False, 2021.0, float("nan"), None, b"2021", (2021, 6))],
        *[(value, ANY) for value in ([2021], datetime.time(12), Period(2021), Array(), bool_())],
        (datetime.datetime(2021, 6, 23), WITHOUT_TIME),  # noqa: DTZ001  # refused either way
        (datetime.datetime(2021, 6, 23, tzinfo=datetime.UTC), WITHOUT_TIME),
    ],
)
def test_other_types_are_refused(value: Any, expected: str) -> None:
    """A truth value, a float, a time and every other type are refused."""
    with pytest.raises(InvalidTypeError) as caught:
        to_partial_date(value)
    assert caught.value.args[:2] == ("value", expected)
    assert caught.value.value is value


def test_numbers_of_numpy_are_years() -> None:
    """An integer of numpy is a year; its truth value, its dates and its arrays are refused."""
    numpy, pandas = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    assert to_partial_date(numpy.int64(2002)) == to_partial_date(2002)
    for value in (numpy.True_, numpy.datetime64("2021-06-23"), numpy.array([2021, 2022])):
        with pytest.raises(InvalidTypeError):
            to_partial_date(value)
    with pytest.raises(InvalidTypeError):
        to_partial_date(pandas.Timestamp("2021-06-23"))


def test_a_subclass_of_date_becomes_a_plain_date() -> None:
    """Tools that fake the clock give dates of their own class; a `PartialDate` holds plain ones."""

    class Fake(datetime.date):
        pass

    when = PartialDate(Fake(2021, 6, 23), Fake(2021, 6, 23))
    assert type(when.earliest) is type(when.latest) is datetime.date
    assert to_partial_date(Fake(2021, 6, 23)) == when


DAY_OR_NONE = "a datetime.date or None (to_partial_date('2002-06') reads a text)"


@pytest.mark.parametrize(
    ("earliest", "latest", "error"),
    [
        (
            None,
            None,
            InvalidDateError(
                "earliest",
                "a day where latest has none (an unknown date is None)",
                None,
                "PartialDate",
            ),
        ),
        (
            D(2002, 1, 2),
            D(2002, 1, 1),
            InvalidDateError(
                "latest", "on or after the earliest day, 2002-01-02", "2002-01-01", "PartialDate"
            ),
        ),
        ("2002", None, InvalidTypeError("earliest", DAY_OR_NONE, "2002", "PartialDate")),
        (None, 2002, InvalidTypeError("latest", DAY_OR_NONE, 2002, "PartialDate")),
        (
            datetime.datetime(2002, 1, 1),  # noqa: DTZ001  # refused
            None,
            InvalidTypeError("earliest", DAY_OR_NONE, datetime.datetime(2002, 1, 1), "PartialDate"),  # noqa: DTZ001  # the same
        ),
    ],
)
def test_a_partial_date_has_bounds_in_order(earliest: Any, latest: Any, error: Exception) -> None:
    """At least one bound is a day, and the latest day is not before the earliest."""
    with pytest.raises(type(error)) as caught:
        PartialDate(earliest, latest)
    assert caught.value == error


def test_dates_have_no_order() -> None:
    """2002 and June 2002 overlap: neither is before the other."""
    with pytest.raises(TypeError):
        to_partial_date(2002) < to_partial_date("2002-06")  # type: ignore[operator]  # noqa: B015  # refused


# Periods -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "when", "certain", "possible"),
    [
        (Period("1999-09-14"), "1999-09-13", False, False),
        (Period("1999-09-14"), "1999-09-14", True, True),
        (Period("1999-09-14"), "9999-12-31", True, True),
        (Period("1999-09-14", "2018-08-15"), "2018-08-14", True, True),
        (Period("1999-09-14", "2018-08-15"), "2018-08-15", False, False),
        (Period("[2011-01-22..2011-10-19]"), "2011-01-21", False, False),
        (Period("[2011-01-22..2011-10-19]"), "2011-01-22", False, True),
        (Period("[2011-01-22..2011-10-19]"), "2011-10-18", False, True),
        (Period("[2011-01-22..2011-10-19]"), "2011-10-19", True, True),
        (Period("2001", "2003"), "2001-12-30", False, True),
        (Period("2001", "2003"), "2002-12-31", True, True),
        (Period("2001", "2003"), "2003-01-01", False, True),
        (Period("2001", "2003"), "2003-12-31", False, False),
        (Period("[..2001-11-08]"), "0001-01-01", False, True),
        (Period("[..2001-11-08]"), "2001-11-08", True, True),
        (Period("[2001-11-08..]"), "9999-12-31", False, True),
        (Period("1999", "[..2003]"), "2001-01-01", False, True),
        (Period("1999", "[2003..]"), "2002-12-31", True, True),
        (Period("1999", "[2003..]"), "9999-12-31", False, True),
        # an event whose day is not known exactly
        (Period("2014-05-21"), "[..2014-05-21]", False, True),
        (Period("2000"), "2000", False, True),
        (Period("2000"), "2001", True, True),
        (Period("2001-06-30", "2002-12-31"), "2001", False, True),
        (Period("2001-06-30", "2002-12-31"), "2002", False, True),
        (Period("2001-06-30", "2002-12-31"), "2002-11", True, True),
        (Period("2001-06-30", "2002-12-31"), "2001-05", False, False),
        (Period("2001-06-30", "2002-12-31"), "[2003..]", False, False),
        (Period("2001-06-30", "2002-12-31"), "[..2001-06-29]", False, False),
        (Period("2000"), "[2001..]", True, True),  # no end is not an edge
        (Period("2000", "[2010..]"), "[2001..]", False, True),
    ],
)
def test_what_a_period_covers(
    period: Period,
    when: str,
    certain: bool,  # noqa: FBT001  # a table
    possible: bool,  # noqa: FBT001  # the same
) -> None:
    """A period covers an event if it surely holds on every day that the event can be."""
    assert (period.covers(when), period.may_cover(when)) == (certain, possible)


@given(days, days, days)
def test_between_exact_days_everything_is_certain(one: D, other: D, day: D) -> None:
    """With exact bounds, a period covers the days from the start up to the one before the end."""
    start, end = sorted((one, other))
    if start < end:
        period = Period(start, end)
        assert period.covers(day) == period.may_cover(day) == (start <= day < end)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2002-06-04", "2002-06-04"),
        ("2002-06-04", "2002-06-03"),
        ("2002-06-04", "[..2002-06-04]"),
        ("2003", "2002"),
        ("2003-01-01", "2002"),
    ],
)
def test_a_period_that_surely_ends_before_it_starts_is_refused(start: str, end: str) -> None:
    """The end is the first day on which a period no longer holds, so it is after the start."""
    with pytest.raises(InvalidDateError) as caught:
        Period(start, end)
    expected = f"after the start, {start} (it is the first day that no longer counts)"
    assert caught.value == InvalidDateError("end", expected, end, "Period")


def test_a_period_may_start_and_end_in_the_same_year() -> None:
    """Where the days are not known, the order of the two is possible."""
    assert Period(2011, 2011).may_cover("2011-06-30")


def test_a_refusal_names_the_argument() -> None:
    """Each place that takes a date says which argument is wrong, and of which record."""
    refused: list[tuple[Callable[[], object], Exception]] = [
        (lambda: Period("soon"), InvalidDateError("start", SHAPE, "soon", "Period")),
        (lambda: Period(2021, True), InvalidTypeError("end", ANY, True, "Period")),  # noqa: FBT003  # refused
        (lambda: Period(2021).covers("x"), InvalidDateError("when", SHAPE, "x")),
        (lambda: Period(2021).may_cover("x"), InvalidDateError("when", SHAPE, "x")),
        (lambda: cica.members(as_of="x"), InvalidDateError("as_of", SHAPE, "x")),
        (
            lambda: cica.members(as_of="[2021..]"),
            InvalidDateError("as_of", "a date that has a last day", "[2021..]"),
        ),
        (lambda: cica.changes(since="x"), InvalidDateError("since", SHAPE, "x")),
        (lambda: cica.changes(until="x"), InvalidDateError("until", SHAPE, "x")),
    ]
    for ask, error in refused:
        with pytest.raises(type(error)) as caught:
            ask()
        assert caught.value == error


def test_reprs_show_the_value() -> None:
    """The `repr` of a date or a period is a line that shows its text."""
    assert repr(to_partial_date("2002-06")) == "<PartialDate 2002-06>"
    assert repr(Period("2002-06", "[2003..]")) == "Period('2002-06', '[2003..]')"
    assert repr(Period(2002)) == "Period('2002')"
