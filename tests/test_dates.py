"""Dates are as exact as they are known, and never more."""

import datetime
import pickle
from collections.abc import Callable

import edtf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import cica
from cica import InvalidDateError, InvalidTypeError, PartialDate, Period, to_partial_date
from cica._dates import date_order
from cica._intervals import Intervals
from strategies import days, modern_days, partial_dates, periods

D = datetime.date

READ = [
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
    ("[2001-02-01..2001-03-31]", D(2001, 2, 1), D(2001, 3, 31), "range"),
    ("[0001..0002-12]", D(1, 1, 1), D(2, 12, 31), "range"),
    ("[9998-12-31..9999]", D(9998, 12, 31), D(9999, 12, 31), "range"),
    ("[2002-06-04..2002-06-04]", D(2002, 6, 4), D(2002, 6, 4), "day"),
]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"), READ, ids=[row[0] for row in READ]
)
def test_a_text_means_its_days(
    text: str, earliest: D | None, latest: D | None, precision: str
) -> None:
    """The table of the contract, and the months that are easily got wrong."""
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
    """What is written is the shortest text that reads back as the same date."""
    assert str(when) == text
    assert to_partial_date(text) == when


@given(partial_dates())
def test_every_date_reads_back(when: PartialDate) -> None:
    """Writing and reading is no change."""
    assert to_partial_date(str(when)) == when
    assert pickle.loads(pickle.dumps(when)) == when  # noqa: S301  # our own


@given(partial_dates())
def test_the_reading_is_that_of_edtf(when: PartialDate) -> None:
    """The reference library reads each text as the same days."""
    theirs = edtf.parse_edtf(str(when))
    low, high = theirs.lower_strict(), theirs.upper_strict()
    if when.earliest is not None:
        assert tuple(low[:3]) == (when.earliest.year, when.earliest.month, when.earliest.day)
    else:
        assert low == float("-inf")
    if when.latest is not None:
        assert tuple(high[:3]) == (when.latest.year, when.latest.month, when.latest.day)
    else:
        assert high == float("inf")


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


@pytest.mark.parametrize(
    ("value", "when"),
    [
        (2002, "2002"),
        (1, "0001"),
        (9999, "9999"),
        (D(2002, 6, 4), "2002-06-04"),
        (PartialDate(None, D(2002, 6, 4)), "[..2002-06-04]"),
    ],
)
def test_dates_are_taken_in_every_form(value: cica.DateLike, when: str) -> None:
    """A year, a day and a date that was read before mean what their text means."""
    assert to_partial_date(value) == to_partial_date(when)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("", "'2021'"),
        ("21", "'2021'"),
        ("2021-13", "'2021-12'"),
        ("2021-00", "'2021-12'"),
        ("2021-02-29", "'2021-02-28'"),
        ("2021-04-31", "'2021-04-30'"),
        ("2021-01-00", "'2021-01-31'"),
        ("0000", "'0001'"),
        ("2021-1", "'2021-06'"),
        ("2021-06-4", "'2021-06-23'"),
        (" 2021", "'2021'"),
        ("2021 ", "'2021'"),
        ("2021\n", "'2021'"),
        ("2_021", "'2021'"),
        ("+2021", "'2021'"),
        ("-2021", "'2021'"),
        ("20210623", "'2021-06-23'"),
        ("2021-W25", "'2021'"),
        ("2021-06-23T00:00", "'2021-06-23'"),
        ("２０２１", "'2021'"),  # noqa: RUF001  # full-width digits
        ("٢٠٢١", "'2021'"),
        ("2021?", "'2021'"),
        ("2021~", "'2021'"),
        ("202X", "'2021'"),
        ("2021/2022", "'2021'"),
        ("[..]", "'[..2021]'"),
        ("[2021]", "'[..2021]'"),
        ("[2021..2022", "'[2021..]'"),
        ("[2021-06,2021-07]", "'[..2021]'"),
        ("[2022..2021]", "the earlier day first"),
        ("[2021-13..2022]", "'2021-12'"),
        ("20021", "'2021'"),
        ("02021", "'2021'"),
        ("[20021..]", "'2021'"),
        ("[..20021]", "'2021'"),
        ("2021-06-231", "'2021-06-23'"),
        ("2021-061", "'2021-06'"),
        ("last year", "'2021'"),
    ],
)
def test_texts_that_are_no_dates_are_refused(text: str, right: str) -> None:
    """The sentence shows a right one."""
    with pytest.raises(InvalidDateError) as caught:
        to_partial_date(text)
    assert right in str(caught.value)


class _Year(int):
    """An int that is not to be trusted."""


@pytest.mark.parametrize("value", [0, -1, 10_000, 10**30])
def test_numbers_that_are_no_years_are_refused(value: int) -> None:
    """A year lies between 1 and 9999."""
    with pytest.raises(InvalidDateError, match="from 1 to 9999"):
        to_partial_date(value)


@pytest.mark.parametrize(
    ("value", "right"),
    [
        (True, "2021"),
        (False, "2021"),
        (2021.0, "2021"),
        (float("nan"), "2021"),
        (None, "2021"),
        (b"2021", "2021"),
        ((2021, 6), "2021"),
        ([2021], "2021"),
        (_Year(2021), "2021"),
        (datetime.datetime(2021, 6, 23), ".date()"),  # noqa: DTZ001  # refused either way
        (datetime.datetime(2021, 6, 23, tzinfo=datetime.UTC), ".date()"),
        (datetime.time(12), "2021"),
        (datetime.timedelta(1), "2021"),
        (Period(2021), "2021"),
    ],
)
def test_other_types_are_refused(value: object, right: str) -> None:
    """The sentence says what to write instead."""
    with pytest.raises(InvalidTypeError) as caught:
        to_partial_date(value)  # type: ignore[arg-type]  # what is refused
    assert right in str(caught.value)


def test_a_refusal_names_the_argument() -> None:
    """Whoever passes many dates learns which one is wrong."""
    with pytest.raises(InvalidDateError, match=r"^as_of: '2021-13'"):
        cica.members(as_of="2021-13")
    with pytest.raises(InvalidDateError, match=r"^since: "):
        cica.changes(since="soon")
    with pytest.raises(InvalidTypeError, match=r"^Period.end: "):
        Period(2021, True)  # noqa: FBT003  # what is refused


SENTENCES = [
    (
        lambda: to_partial_date("2021-13"),
        "'2021-13' has no such month; write '2021-12'",
    ),
    (
        lambda: to_partial_date("[2021-13..2022]"),
        "'2021-13' has no such month; write '2021-12'",
    ),
    (
        lambda: to_partial_date("[2021-06-01..2021-06-31]"),
        "'2021-06-31' has no such day; write '2021-06-30'",
    ),
    (
        lambda: to_partial_date("0000-01"),
        "'0000-01' has no such year; write one from '0001' to '9999'",
    ),
    (
        lambda: to_partial_date("June"),
        (
            "'June' is no date; write '2021', '2021-06', '2021-06-23', '[2021-06-01..2021-09-30]', "
            "'[..2021]' or '[2021..]'"
        ),
    ),
    (
        lambda: to_partial_date(0),
        "0 is no year; write one from 1 to 9999",
    ),
    (
        lambda: to_partial_date(True),  # noqa: FBT003  # what is refused
        "True is a bool, not a date; write a year as 2021, a text as '2021-06' or a datetime.date",
    ),
    (
        lambda: to_partial_date(_Year(2021)),
        (
            "2021 is an int of its own kind (_Year), not a date; write a year as 2021, a text as "
            "'2021-06' or a datetime.date"
        ),
    ),
    (
        lambda: to_partial_date(1.5),  # type: ignore[arg-type]  # what is refused
        "1.5 is a float, not a date; write a year as 2021, a text as '2021-06' or a datetime.date",
    ),
    (
        lambda: to_partial_date(datetime.datetime(2021, 6, 23)),  # noqa: DTZ001  # refused
        "datetime.datetime(2021, 6, 23, 0, 0) has a time of day; write its .date()",
    ),
    (
        lambda: PartialDate("2002", None),  # type: ignore[arg-type]  # what is refused
        (
            "PartialDate.earliest takes a datetime.date or None, not '2002'; to read a text, write "
            "to_partial_date('2002-06')"
        ),
    ),
    (
        lambda: PartialDate(None, 2002),  # type: ignore[arg-type]  # what is refused
        (
            "PartialDate.latest takes a datetime.date or None, not 2002; to read a text, write "
            "to_partial_date('2002-06')"
        ),
    ),
    (
        lambda: PartialDate(None, None),
        "a PartialDate without bounds says nothing; write None for an unknown date",
    ),
    (
        lambda: PartialDate(D(2002, 1, 2), D(2002, 1, 1)),
        "2002-01-01 is before 2002-01-02; write the earlier day first",
    ),
    (
        lambda: Period("2002-06-04", "2002-06-04"),
        (
            "ends on 2002-06-04, which is not after its start 2002-06-04; the end is the first day "
            "on which it no longer holds"
        ),
    ),
    (
        lambda: Period("soon"),
        (
            "Period.start: 'soon' is no date; write '2021', '2021-06', '2021-06-23', "
            "'[2021-06-01..2021-09-30]', '[..2021]' or '[2021..]'"
        ),
    ),
    (
        lambda: Period(2001, 0),
        "Period.end: 0 is no year; write one from 1 to 9999",
    ),
    (
        lambda: Period(2001).covers(0),
        "day: 0 is no year; write one from 1 to 9999",
    ),
    (
        lambda: Period(2001).may_cover("[2001..]"),
        "day: '[2001..]' has no last day; write a day, a month or a year",
    ),
    (
        lambda: cica.members(as_of=datetime.datetime(2021, 6, 23)),  # noqa: DTZ001  # refused
        "as_of: datetime.datetime(2021, 6, 23, 0, 0) has a time of day; write its .date()",
    ),
    (
        lambda: cica.changes(since=0),
        "since: 0 is no year; write one from 1 to 9999",
    ),
    (
        lambda: cica.changes(until=0),
        "until: 0 is no year; write one from 1 to 9999",
    ),
]


@pytest.mark.parametrize(("make", "sentence"), SENTENCES, ids=range(len(SENTENCES)))
def test_a_refusal_is_a_sentence(make: Callable[[], object], sentence: str) -> None:
    """It names the argument, quotes the value and shows a right one."""
    with pytest.raises(cica.CicaError) as caught:
        make()
    assert str(caught.value) == sentence


class _Text(str):
    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("2001")


def test_a_text_that_lies_about_itself_is_read_by_its_letters() -> None:
    """What a subclass of str says of its equality does not reach the reading."""
    assert to_partial_date("2001") == to_partial_date(2001)
    assert to_partial_date(_Text("2002")) == to_partial_date(2002)


def test_a_subclass_of_date_becomes_a_plain_date() -> None:
    """Tools that fake the clock put in dates of their own class."""

    class Fake(datetime.date):
        pass

    assert type(PartialDate(Fake(2021, 6, 23), Fake(2021, 6, 23)).earliest) is datetime.date


@pytest.mark.parametrize(
    ("earliest", "latest", "error"),
    [
        (None, None, InvalidDateError),
        (D(2002, 1, 2), D(2002, 1, 1), InvalidDateError),
        ("2002", None, InvalidTypeError),
        (None, 2002, InvalidTypeError),
        (datetime.datetime(2002, 1, 1), None, InvalidTypeError),  # noqa: DTZ001  # refused
    ],
)
def test_a_partial_date_has_bounds_in_order(
    earliest: object, latest: object, error: type[Exception]
) -> None:
    """It says something, and nothing impossible."""
    with pytest.raises(error):
        PartialDate(earliest, latest)  # type: ignore[arg-type]  # what is refused


def test_dates_have_no_order() -> None:
    """2002 and June 2002 overlap: neither is before the other."""
    with pytest.raises(TypeError):
        to_partial_date(2002) < to_partial_date("2002-06")  # type: ignore[operator]  # noqa: B015  # refused


# Periods -----------------------------------------------------------------------------------------

COVERS = [
    # period, day, certain, possible
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
    (Period("2001", "2003"), "2001-12-31", True, True),
    (Period("2001", "2003"), "2002-12-31", True, True),
    (Period("2001", "2003"), "2003-01-01", False, True),
    (Period("2001", "2003"), "2003-12-31", False, False),
    (Period("[..2001-11-08]"), "0001-01-01", False, True),
    (Period("[..2001-11-08]"), "2001-11-08", True, True),
    (Period("[2001-11-08..]"), "9999-12-31", False, True),
    (Period("1999", "[..2003]"), "2001-01-01", False, True),
    (Period("1999", "[2003..]"), "2002-12-31", True, True),
    (Period("1999", "[2003..]"), "9999-12-31", False, True),
]


@pytest.mark.parametrize(("period", "day", "certain", "possible"), COVERS)
def test_what_a_period_covers(period: Period, day: str, certain: bool, possible: bool) -> None:  # noqa: FBT001  # a table
    """The end is excluded, and an unbounded edge never makes a thing certain."""
    assert (period.covers(day), period.may_cover(day)) == (certain, possible)


def test_a_partial_day_means_its_last() -> None:
    """A year asks about its 31 December, a month about its last day."""
    period = Period("2001-06-30", "2002-12-31")
    assert period.covers(2001)
    assert not period.covers(2002)
    assert period.covers("2001-06")
    assert not period.covers("2001-05")


def test_an_open_ended_day_has_no_last() -> None:
    """What has no last day cannot be asked about."""
    with pytest.raises(InvalidDateError, match="no last day"):
        Period(2001).covers("[2001..]")


@given(periods(), days)
def test_the_certain_is_possible(period: Period, day: D) -> None:
    """Nothing is sure that may not be."""
    assert period.may_cover(day) or not period.covers(day)


@given(modern_days, modern_days, days)
def test_between_exact_days_everything_is_certain(first: D, second: D, day: D) -> None:
    """With exact edges there is no doubt: it covers from the start up to before the end."""
    start, end = sorted((first, second))
    if start < end:
        period = Period(start, end)
        assert period.covers(day) == period.may_cover(day) == (start <= day < end)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2002-06-04", "2002-06-04"),
        ("2002-06-04", "2002-06-03"),
        ("2002-06-04", "[..2002-06-04]"),
        (2003, 2002),
        ("2003-01-01", 2002),
    ],
)
def test_a_period_that_surely_ends_before_it_starts_is_refused(
    start: cica.DateLike, end: cica.DateLike
) -> None:
    """The end is the first day on which it no longer holds, so it is after the start."""
    with pytest.raises(InvalidDateError, match="not after its start"):
        Period(start, end)


def test_a_period_may_start_and_end_in_the_same_year() -> None:
    """Where the days are not known, the order of the two is not refuted."""
    assert Period(2011, 2011).may_cover("2011-06-30")


def test_what_nothing_bounds_is_before_all_days_and_after_them() -> None:
    """A date without a first day stands before one with the first day that there is."""
    texts = ["[..2000]", "[0001..2000]", "2000-12-31", "[2000..]"]
    whens = [to_partial_date(text) for text in texts]
    turned = list(reversed(whens))
    assert sorted(turned, key=date_order) == whens
    assert [date_order(when) for when in whens[1:]] == [
        (D(2000, 12, 31).toordinal(), 1),
        (D(2000, 12, 31).toordinal(), D(2000, 12, 31).toordinal()),
        (D(9999, 12, 31).toordinal() + 1, D(2000, 1, 1).toordinal()),
    ]


# Things found by time ----------------------------------------------------------------------------

spans = st.tuples(st.integers(-9, 30), st.integers(-9, 30))


@given(st.lists(spans, max_size=40), spans)
def test_what_shares_a_day_with_a_time_is_found(
    items: list[tuple[int, int]], time: tuple[int, int]
) -> None:
    """All of it, in order of the first day; what ends before it starts is never found."""
    rows = [(first, last, number) for number, (first, last) in enumerate(items)]
    since, until = time
    expected = [
        number
        for first, last, number in sorted(rows, key=lambda row: row[0])
        if first <= last and first <= until and since <= last
    ]
    assert Intervals(rows).within(since, until) == expected


@given(st.lists(spans, max_size=20))
def test_between_edges_the_same_is_found(items: list[tuple[int, int]]) -> None:
    """An edge is a day on which something begins, or the first after its last."""
    found = Intervals((first, last, (first, last)) for first, last in items)
    spells = [(first, last) for first, last in items if first <= last]
    assert found.edges() == sorted({day for a, b in spells for day in (a, b + 1)})
    for day in range(-10, 32):
        if day not in found.edges():
            assert found.within(day, day) == found.within(day - 1, day - 1)


def test_reprs_tell_the_value() -> None:
    """A line in a notebook is enough to see what it is."""
    assert repr(to_partial_date("2002-06")) == "<PartialDate 2002-06>"
    assert repr(Period("2002-06", "[2003..]")) == "Period('2002-06', '[2003..]')"
    assert repr(Period(2002)) == "Period('2002')"
