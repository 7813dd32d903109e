"""What others published, beside the record.

The numbers come from the data sets and documents themselves; what they mean is worked out by hand.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import attrs
import hypothesis.strategies as some
import pytest
from hypothesis import given

import cica
from cica import InvalidTypeError, InvalidValueError, Role, terms
from cica.serialize import csl_json
from cica.terms import PublishedListId
from invented import ARIA, BORA, CELIA, CICA, UNION, WORLD, role, with_
from invented import CITED as CITED_HERE
from strategies import datasets

DATA_SETS = (
    *("cow-igo-v3", "migo-v3", "iigo-2", "cia-factbook", "internacia-db", "worldcountrygroups"),
)
BOTH = ("member", "observer")
YEARS = range(1992, 2027)


def verdicts(rows: Iterable[cica.Comparison]) -> dict[str, int]:
    """Count the rows by verdict."""
    return dict(Counter(row.verdict for row in rows))


def named() -> Iterator[Any]:
    """Yield the lists that name parties."""
    for published in cica.published_lists():
        if published.roles:
            yield pytest.param(published, id=published.id)


def one(rows: Iterable[cica.Comparison], name: str, year: int) -> cica.Comparison:
    """Return the row of a state and a year."""
    (row,) = (row for row in rows if row.name == name and row.year == year)
    return row


# Data sets ---------------------------------------------------------------------------------------


def test_the_correlates_of_war_agree_on_every_member() -> None:
    """From 2006 to 2014 it has 17, 17, 19, 19, 21, 23, 23, 23 and 25 members, and no Palestine."""
    members = [17, 17, 19, 19, 21, 23, 23, 23, 25]
    rows = cica.compare("cow-igo-v3")
    assert verdicts(rows) == {"agree": sum(members), "state-not-coded": 9}
    assert {row.name for row in rows if row.verdict == "state-not-coded"} == {"Palestine"}
    counts = Counter(row.year for row in rows if row.theirs == "member")
    assert [counts[year] for year in range(2006, 2015)] == members


def test_migo_agrees_on_every_member_but_the_year_of_mongolia() -> None:
    """It has 14 states from 1999, Mongolia from 2000, Thailand from 2004, Korea from 2006."""
    rows = cica.compare("migo-v3")
    assert verdicts(rows) == {
        "agree": 14 * 8 + 6 + 3 + 1,  # Mongolia from 2001 on
        "state-not-coded": 8,
        "within-bounds": 2,
    }
    open_rows = [row for row in rows if row.verdict == "within-bounds"]
    assert [(row.name, row.year, row.theirs, row.ours) for row in open_rows] == [
        ("Mongolia", 1999, None, None),
        ("Mongolia", 2000, "member", None),
    ]
    assert {row.possible for row in open_rows} == {"member"}


def test_iigo_agrees_on_every_member_of_2017() -> None:
    """Its table 3 names 25 of the 26 members that its table 1 counts."""
    assert verdicts(cica.compare("iigo-2")) == {"agree": 25, "state-not-coded": 1}
    (count,) = cica.published_counts("iigo-2")
    assert (count.theirs, count.ours, count.verdict) == (26, 26, "agree")


def test_a_scheme_without_observers_does_not_code_them() -> None:
    """IIGO counts no observers: there were nine in 2017."""
    rows = cica.compare("iigo-2", roles=BOTH)
    assert verdicts(rows) == {"agree": 25, "state-not-coded": 1, "role-not-coded": 9}


def test_a_scheme_with_observers_that_is_not_used_leaves_them_out() -> None:
    """The Correlates of War has a value for observers, and codes those of CICA as none."""
    rows = cica.compare("cow-igo-v3", roles="observer")
    assert {row.theirs for row in rows} == {None}
    indonesia = one(rows, "Indonesia", 2010)
    assert (indonesia.theirs, indonesia.ours) == (None, "observer")
    assert (indonesia.verdict, indonesia.cause) == ("less", "omission")


def test_the_factbook_has_burundi_for_eleven_years() -> None:
    """From the edition of 2015 to that of 2025."""
    rows = [row for row in cica.compare("cia-factbook") if row.name == "Burundi"]
    assert [row.year for row in rows] == list(range(2015, 2026))
    assert {(row.alpha_3, row.theirs, row.ours, row.verdict, row.cause) for row in rows} == {
        (None, "member", None, "more", "error")
    }


def test_an_edition_means_its_own_day() -> None:
    """The edition of 2014 was last revised a month after the accession of 20 May 2014."""
    rows = cica.compare("cia-factbook", start=2014, end=2014)
    assert {row.as_of for row in rows} == {"2014-06-19"}
    qatar = one(rows, "Qatar", 2014)
    assert (qatar.theirs, qatar.ours, qatar.verdict) == ("observer", "member", "other-role")


def test_two_roles_at_once_are_not_the_one_that_was_held() -> None:
    """The Factbook has Cambodia as a member and as an observer until the edition of 2017."""
    row = one(cica.compare("cia-factbook"), "Cambodia", 2016)
    assert (row.theirs, row.ours, row.verdict) == ("member+observer", "member", "other-role")


def test_a_year_outside_a_list_is_not_coded() -> None:
    """CICA enters the Correlates of War in 2006: the fifteen members of 1999 are not denied."""
    rows = cica.compare("cow-igo-v3", start=1999, end=1999)
    sure = [row for row in rows if row.ours == "member"]
    assert len(sure) == 15
    assert {(row.verdict, row.cause) for row in rows} == {("year-not-coded", "rule")}


def test_stacked_lists_of_one_year_count_it_twice() -> None:
    """MIGO ends and the Correlates of War begins with 2006: the warning of the page is true."""
    both = [
        (row.alpha_3, row.year)
        for key in ("migo-v3", "cow-igo-v3")
        for row in cica.compare(key)
        if row.theirs
    ]
    twice = {year for (_, year), count in Counter(both).items() if count > 1}
    assert twice == {2006}


def test_a_list_after_the_record_is_not_judged() -> None:
    """The record was checked to 14 April 2026: nothing is certain after it."""
    rows = cica.compare("worldcountrygroups", start=2027, end=2027)
    assert rows == ()
    table = [{"state": "KAZ", "year": 2026, "role": "member"}]
    assert verdicts(cica.compare(table)) == {"after-checked": 1}


# Reasons -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("published", [*named()])
def test_every_difference_has_a_reason(published: Any) -> None:
    """In the roles that a list names, and in those that the scheme of a data set could have."""
    roles = BOTH if published.id in DATA_SETS else None
    rows = cica.compare(published, roles=roles)
    without = [row[:11] for row in rows if row.verdict != "agree" and row.cause is None]
    assert without == []
    assert [row for row in rows if row.verdict == "agree" and row.cause is not None] == []


def test_every_number_that_differs_has_a_reason() -> None:
    """The numbers of ministries and agencies, and those of data sets."""
    rows = cica.published_counts()
    assert [row for row in rows if row.verdict != "agree" and row.cause is None] == []


def test_every_reason_explains_something() -> None:
    """A reason that explains no row was left behind by a change of the record."""
    told = {
        row.explanation
        for published in cica.published_lists()
        if published.roles
        for row in cica.compare(published, roles=BOTH, start=YEARS[0], end=YEARS[-1])
    } | {row.explanation for row in cica.published_counts()}
    assert [row.id for row in cica.explanations() if row.text not in told] == []


def test_an_entry_lies_within_its_list() -> None:
    """In its years, in a role that it uses, and once for a party and a year."""
    lists = {row.id: row for row in cica.published_lists()}
    seen: set[tuple[object, ...]] = set()
    for entry in cica.published_entries():
        published = lists[entry.list]
        assert published.first <= entry.first <= entry.last <= published.last, entry.id
        if entry.count is None and entry.party in {state.id for state in cica.states()}:
            assert entry.role in published.roles, entry.id
        for year in range(entry.first, entry.last + 1):
            key = (entry.list, entry.id.rpartition("/")[0], year)
            assert key not in seen, entry.id
            seen.add(key)


def test_ids_are_given_once() -> None:
    """Of lists, entries and reasons."""
    for rows in (cica.published_lists(), cica.published_entries(), cica.explanations()):
        assert [key for key, count in Counter(row.id for row in rows).items() if count > 1] == []


# Tables ------------------------------------------------------------------------------------------


def table_of(key: str) -> list[dict[str, Any]]:
    """Return the entries of a list as a user's table has them."""
    return [
        {"ccode": cica.state(entry.party).cow, "year": year, "status": 1}
        for entry in cica.published_entries(key)
        if entry.party and entry.count is None
        for year in range(entry.first, entry.last + 1)
    ]


def test_a_list_and_a_table_of_it_compare_alike() -> None:
    """The table has no Palestine, and is a list: what it leaves out has no role."""
    rows = cica.compare(
        table_of("cow-igo-v3"), state="ccode", system="cow", role="status", codes={1: "member"}
    )
    assert verdicts(rows) == {"agree": 187, "less": 9}
    assert {row.name for row in rows if row.verdict == "less"} == {"Palestine"}


def test_text_from_a_file_reads_as_its_numbers() -> None:
    """The csv module gives texts; spreadsheets and pandas give 705.0 for 705."""
    file = io.StringIO("ccode,year,status\n705,2005,1\n732.0,2006,1.0\n710,2005.0,1\n")
    rows = cica.compare(
        csv.DictReader(file), state="ccode", system="cow", role="status", codes={1: "member"}
    )[:3]
    assert [(row.name, row.year, row.verdict) for row in rows] == [
        ("Kazakhstan", 2005, "agree"),
        ("Republic of Korea", 2006, "agree"),
        ("China", 2005, "agree"),
    ]


TABLE: list[dict[str, Any]] = [
    {"state": "Kazakhstan", "year": 2005, "role": "member"},
    {"state": "Kazakhstan", "year": 2005, "role": "observer"},  # a second time
    {"state": "Atlantis", "year": 2005, "role": "member"},  # no such state
    {"state": "KOR", "year": "2005", "role": "member"},  # an observer until 2006
    {"state": "THA", "year": 2005, "role": "patron"},  # no such role
    {"state": "KWT", "year": 2005, "role": None},
    {"state": "TUR", "year": 2031, "role": "member"},  # after the record
    {"state": "792", "year": "soon", "role": "member"},  # no year
    {"state": "MNG", "year": 2000, "role": "member"},  # open
    {"state": "MNG", "year": 2000.5, "role": "member"},  # no year either
    {"state": ["KAZ"], "year": [], "role": {}},  # nothing of it can be looked up
    {"state": None, "year": None, "role": None},
]
EXPECTED = (
    *("agree", "duplicate", "unknown-state", "other-role", "unknown-status", "agree"),
    *("after-checked", "unknown-year", "within-bounds", "unknown-year", "unknown-state"),
    "unknown-state",
)


def test_every_row_of_a_table_comes_back() -> None:
    """One for each, in their order, with the reason where it cannot be compared."""
    rows = cica.compare(TABLE)
    assert tuple(row.verdict for row in rows[: len(TABLE)]) == EXPECTED
    assert [row.name for row in rows[:4]] == [
        *("Kazakhstan", "Kazakhstan", "Atlantis"),
        "Republic of Korea",
    ]
    day = (2005, "2005-12-31")
    assert rows[1] == (
        *(None, "KAZ", "Kazakhstan", 705, 705, *day, "observer"),
        *("member", None, "duplicate", None, None),
    )
    assert rows[2] == (
        *(None, None, "Atlantis", None, None, *day, "member"),
        *(None, None, "unknown-state", None, None),
    )
    assert rows[4] == (
        *(None, "THA", "Thailand", 800, 800, *day, "patron"),
        *("member", None, "unknown-status", None, None),
    )
    assert rows[7] == (
        *(None, "TUR", "Türkiye", 640, 640, None, None, "member"),
        *(None, None, "unknown-year", None, None),
    )


@given(some.lists(some.sampled_from(TABLE)))
def test_as_many_rows_come_out_as_went_in(table: list[dict[str, Any]]) -> None:
    """Whatever is in the table, and however often."""
    rows = cica.compare(table)
    assert len(rows) >= len(table)
    theirs = rows[: len(table)]
    for given_row, row in zip(table, theirs, strict=True):
        if row.verdict == "unknown-state":
            assert row.name == str(given_row["state"])
        else:
            assert row.alpha_3 == cica.state(given_row["state"]).id
    assert all(row.theirs is None for row in rows[len(table) :])


def test_a_table_of_roles_that_are_ours_agrees_with_the_record() -> None:
    """Where the evidence is open, a role that is missing is possible."""
    table = [
        {"iso": state.id, "year": year, "role": cica.role(state.id, as_of=year)}
        for state in cica.states()
        for year in range(1992, 2025)
    ]
    rows = cica.compare(table, state="iso", system="alpha_3")
    assert len(rows) == len(table)
    assert set(verdicts(rows)) == {"agree", "within-bounds"}


def test_named_tuples_are_rows_as_well() -> None:
    """So that rows of the library go back in."""
    rows = cica.compare("cow-igo-v3", start=2014)
    again = cica.compare(rows, state="alpha_3", role="theirs")
    assert verdicts(again)["agree"] == 25


def test_in_a_table_without_a_no_what_is_left_out_has_no_role() -> None:
    """Kazakhstan and China in 2000: thirteen others of the fifteen of 1999 are left out."""
    table = [{"state": key, "year": 2000, "role": "member"} for key in ("KAZ", "CHN")]
    rows = cica.compare(table)
    assert verdicts(rows) == {"agree": 2, "less": 13, "within-bounds": 1}  # Mongolia is open


def test_a_table_that_says_no_codes_what_it_has_rows_for() -> None:
    """Kuwait has a row that says no; the thirteen others of 1999 have none, and are not coded."""
    table = [
        {"state": "KAZ", "year": 2000, "role": "member"},
        {"state": "CHN", "year": 2000, "role": "member"},
        {"state": "KWT", "year": 2000, "role": ""},
    ]
    rows = cica.compare(table)
    assert verdicts(rows) == {"agree": 3, "state-not-coded": 14}


def test_a_year_that_a_table_leaves_out_is_not_coded() -> None:
    """Between its first and its last year, or those asked for."""
    table = [{"state": "KAZ", "year": year, "role": "member"} for year in (2000, 2002)]
    rows = cica.compare(table, roles="member")
    kazakhstan = [row for row in rows if row.name == "Kazakhstan"]
    assert [(row.year, row.verdict) for row in kazakhstan] == [
        *((2000, "agree"), (2002, "agree"), (2001, "year-not-coded"))
    ]


def test_years_that_are_not_asked_for_are_left_out() -> None:
    """Of the table and of the record."""
    table = [{"state": "KAZ", "year": year, "role": "member"} for year in range(1998, 2003)]
    rows = [row for row in cica.compare(table, start=2000, end=2001) if row.name == "Kazakhstan"]
    assert [row.year for row in rows] == [2000, 2001]
    assert cica.compare(table, start=2010) == ()


def test_before_there_were_members_a_member_is_one_too_many() -> None:
    """There were none before 14 September 1999."""
    (row,) = cica.compare([{"state": "KAZ", "year": 1998, "role": "member"}], end=1998)
    assert (row.verdict, row.ours, row.possible) == ("more", None, None)


def test_the_day_of_the_year_can_be_another() -> None:
    """Sri Lanka was no member in the middle of 2018, and was at its end."""
    table = [{"state": "LKA", "year": 2018, "role": "member"}]
    assert cica.compare(table)[0].verdict == "agree"
    row = cica.compare(table, cutoff="06-30")[0]
    assert (row.as_of, row.ours, row.verdict) == ("2018-06-30", "observer", "other-role")


def test_codes_say_what_a_status_means() -> None:
    """Of the Correlates of War: 0 none, 1 member, 3 observer, -9 missing."""
    table = [
        {"state": "KAZ", "year": 2005, "status": 1},
        {"state": "KOR", "year": 2005, "status": "3"},
        {"state": "KWT", "year": 2005, "status": 0},
        {"state": "CHN", "year": 2005, "status": -9},
        {"state": "QAT", "year": 2005, "status": float("nan")},
        {"state": "IND", "year": 2005, "status": True},
    ]
    codes: dict[int, Role | str | None] = {1: "member", 3: Role.OBSERVER}
    rows = cica.compare(table, role="status", codes=codes)[: len(table)]
    assert [row.verdict for row in rows] == [
        *("agree", "agree", "agree", "unknown-status", "agree", "agree")
    ]
    codes = {**codes, -9: None}
    assert cica.compare(table, role="status", codes=codes)[3].verdict == "less"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        *(("-9", -9), (-9, "-9"), (-9.0, "-9"), ("-9.0", -9), (" -9 ", -9)),
        *(("TRUE", True), ("true", 1), (True, "1"), (1.0, "1"), ("1", 1.0)),
        (" Full Membership ", "Full Membership"),
    ],
)
def test_a_code_is_found_however_it_is_written(cell: object, code: object) -> None:
    """As a number or a text, with a sign, with spaces around it, as R writes what is true."""
    rows = cica.compare([{"state": "KAZ", "year": 2005, "role": cell}], codes={code: "member"})
    assert (rows[0].theirs, rows[0].verdict) == ("member", "agree")


@pytest.mark.parametrize("cells", [(True, 1), (1, True), (1.0, True), (True, 1.0)])
def test_a_code_does_not_hang_on_the_rows_before(cells: tuple[object, ...]) -> None:
    """Equal cells mean the same, whichever of them comes first."""
    table = [
        {"state": key, "year": 2005, "role": cell}
        for key, cell in zip(("KAZ", "CHN"), cells, strict=True)
    ]
    rows = cica.compare(table, codes={"1": "member"})[:2]
    assert [row.verdict for row in rows] == ["agree", "agree"]


@pytest.mark.parametrize("codes", [None, {1: "member"}])
@pytest.mark.parametrize("cell", [0, 0.0, "0", "0.0", False, "FALSE", "", None, float("nan")])
def test_nothing_and_zero_mean_no_role(cell: object, codes: Any) -> None:
    """With codes and without: Kuwait had no role in 2005."""
    rows = cica.compare([{"state": "KWT", "year": 2005, "role": cell}], codes=codes)
    assert (rows[0].theirs, rows[0].verdict) == (None, "agree")


def test_a_text_without_a_code_is_not_known() -> None:
    """A cell that is not a number does not have the code "None"."""
    table = [{"state": "KAZ", "year": 2005, "role": "xyz"}]
    row = cica.compare(table, codes={"None": "member", 1: "member"})[0]
    assert (row.theirs, row.verdict) == ("xyz", "unknown-status")


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"year": "9" * 5000}, "unknown-year"),  # more digits than Python makes a number of
        ({"year": Decimal("sNaN")}, "unknown-year"),  # it has no hash
        ({"year": 10**5000}, "unknown-year"),
        ({"state": 10**5000}, "unknown-state"),
        ({"role": 10**5000}, "unknown-status"),
        ({"state": (["KAZ"],)}, "unknown-state"),  # a tuple, but without a hash
        ({"role": (["member"],)}, "unknown-status"),
    ],
)
def test_a_strange_cell_costs_no_other_row(changed: dict[str, Any], expected: str) -> None:
    """Its row comes back with its verdict, and so does every other one."""
    good = {"state": "KAZ", "year": 2005, "role": "member"}
    rows = cica.compare([{**good, "state": "CHN", **changed}, good])[:2]
    assert [row.verdict for row in rows] == [expected, "agree"]
    (row,) = cica.compare([{"state": "9" * 5000, "year": 2005}], system="cow", role=None)[:1]
    assert row.verdict == "unknown-state"


def test_unknown_states_keep_their_own_words_in_every_table() -> None:
    """What one table calls an unknown state has no effect on the next, however many there are."""
    for prefix in ("KAZ", "KAZ", "Kazakhstan"):  # no Correlates of War number, though known
        names = [prefix, *(f"{prefix} {number}" for number in range(100))]
        rows = [{"state": name, "year": 2006} for name in names]
        found = cica.compare(rows, system="cow", role=None)[: len(rows)]
        assert [(row.name, row.alpha_3, row.verdict) for row in found] == [
            (name, None, "unknown-state") for name in names
        ]


def test_named_tuples_and_mappings_may_be_mixed() -> None:
    """Rows of the library, and others after them."""
    (theirs,) = (row for row in cica.panel(start=2005, end=2005) if row.name == "Kazakhstan")
    mapping = {"alpha_3": "CHN", "year": 2005, "role": "member"}
    rows = cica.compare([theirs, mapping], state="alpha_3")[:2]
    assert [(row.name, row.verdict) for row in rows] == [
        *(("Kazakhstan", "agree"), ("China", "agree"))
    ]


@pytest.mark.parametrize("given_list", ["cow-igo-v3", []])
def test_a_window_the_wrong_way_round_is_refused(given_list: Any) -> None:
    """In a published list and in a table, as in a panel."""
    with pytest.raises(InvalidValueError) as caught:
        cica.compare(given_list, start=2010, end=2009)
    assert caught.value == InvalidValueError("end", "on or after start, 2010", 2009)
    cica.compare(given_list, start=2010, end=2010)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("state", "ccode"), ("system", "cow"), ("year", "y"), ("role", "observer")),
        *(("role", None), ("codes", {1: "member"}), ("cutoff", "06-30")),
    ],
)
def test_what_is_said_of_a_table_is_refused_for_a_list(name: str, value: object) -> None:
    """A published list has its own days and columns; to ignore what was asked would mislead."""
    arguments: Any = {name: value}
    with pytest.raises(InvalidValueError) as caught:
        cica.compare("cow-igo-v3", **arguments)
    expected = "left out, since 'cow-igo-v3' is not a table"
    assert caught.value == InvalidValueError(name, expected, value)


@pytest.mark.parametrize(
    ("name", "value"), [("state", ["state"]), ("state", None), ("year", None), ("role", {})]
)
def test_what_cannot_be_a_column_is_refused(name: str, value: object) -> None:
    """A list of columns, or none where there must be one."""
    arguments: Any = {name: value}
    with pytest.raises(InvalidTypeError) as caught:
        cica.compare([{"state": "KAZ", "year": 2005, "role": "member"}], **arguments)
    assert caught.value == InvalidTypeError(name, "the name of a column", value)


def test_a_table_without_a_status_lists_members() -> None:
    """Each row is one."""
    rows = cica.compare([{"state": "Turkey", "year": 2010}], role=None)
    assert (rows[0].theirs, rows[0].verdict) == ("member", "agree")


@pytest.mark.parametrize(
    ("system", "key"),
    [
        *(("alpha_3", "kaz"), ("alpha_2", " KZ "), ("numeric", "398"), ("numeric", 398)),
        *(("cow", 705), ("cow", "705"), ("cow", 705.0), ("gw", 705), ("name", "Kazakhstan")),
        *((None, "Kazakhstan"), (None, "KZ"), (None, "398")),
    ],
)
def test_a_state_is_found_by_its_code(system: str | None, key: object) -> None:
    """In every system, as a number or as a text."""
    rows = cica.compare([{"state": key, "year": 2005, "role": "member"}], system=system)
    assert (rows[0].alpha_3, rows[0].verdict) == ("KAZ", "agree")


def test_a_short_numeric_code_is_found() -> None:
    """Afghanistan is 004, and 4 where a spreadsheet took it for a number."""
    for key in ("004", "4", 4):
        rows = cica.compare([{"state": key, "year": 2005, "role": "member"}], system="numeric")
        assert rows[0].alpha_3 == "AFG"


def test_another_organization_compares_in_the_same_way() -> None:
    """India and Pakistan joined the SCO in 2017, Iran in 2023."""
    table = [
        {"state": key, "year": year, "role": "member"}
        for key in ("IND", "PAK", "IRN")
        for year in (2016, 2018, 2023)
    ]
    rows = cica.compare(table, organization="SCO", roles="member")[: len(table)]
    assert [row.verdict for row in rows] == [
        *("other-role", "agree", "agree", "other-role", "agree", "agree"),
        *("other-role", "other-role", "agree"),
    ]


def test_a_suspended_member_is_a_member() -> None:
    """Suspension ends no membership: Egypt in the League of Arab States in 1985."""
    table = [{"state": "EGY", "year": 1985, "role": word} for word in ("member", "suspended")]
    for row in table:
        (answer,) = cica.compare([row], organization="LAS", start=1985, end=1985)[:1]
        assert (answer.ours, answer.verdict) == ("suspended", "agree")


# Verdicts, in an invented world ------------------------------------------------------------------


def judged(world: Any, key: str, year: int, said: str | None, **options: Any) -> str:
    """Return the verdict on one row."""
    rows = world.compare([{"state": key, "year": year, "role": said}], **options)
    return str(rows[0].verdict)


@pytest.mark.parametrize(
    ("key", "year", "said", "verdict"),
    [
        ("ARI", 2000, "member", "agree"),
        ("ARI", 1999, None, "agree"),
        ("ARI", 1999, "member", "more"),
        ("ARI", 2000, None, "less"),
        ("ARI", 2000, "observer", "other-role"),
        ("BOR", 2000, "member", "within-bounds"),
        ("BOR", 2000, None, "within-bounds"),
        ("BOR", 2000, "observer", "beyond-bounds"),
        ("BOR", 2001, None, "less"),
        ("CEL", 2003, "observer", "agree"),
        ("CEL", 2008, "member", "within-bounds"),
        ("ARI", 2015, "member", "after-checked"),
    ],
)
def test_a_verdict_follows_from_both_sides(
    key: str, year: int, said: str | None, verdict: str
) -> None:
    """Böra joined between June 2000 and June 2001; Celia left in 2008 or 2009."""
    assert judged(WORLD, key, year, said, roles=BOTH) == verdict


def test_between_two_roles_that_meet_there_was_no_day_without_one() -> None:
    """Whenever it was in 2005 that the observer became a member."""
    world = with_(
        memberships=(
            role(ARIA, "2000-01-01"),
            role(CELIA, "2000", "[2005-01-01..2006-06-30]", role=Role.OBSERVER),
            role(CELIA, "[2005-01-01..2006-06-30]"),
        )
    )
    assert judged(world, "CEL", 2005, None, roles=BOTH) == "beyond-bounds"
    assert judged(world, "CEL", 2005, None, roles="member") == "within-bounds"
    assert judged(world, "CEL", 2005, "member", roles=BOTH) == "within-bounds"


def test_only_the_roles_asked_for_count() -> None:
    """Where a table has members only, an observer of the record is no difference."""
    assert judged(WORLD, "CEL", 2003, None, roles="member") == "agree"
    assert judged(WORLD, "CEL", 2003, None, roles=BOTH) == "less"
    assert judged(WORLD, "CEL", 2003, "member", roles="member") == "other-role"


def test_a_state_without_a_past_has_no_role() -> None:
    """Böra was never in the union."""
    assert judged(WORLD, BORA.id, 2000, "member", organization=UNION.id) == "more"


@given(datasets())
def test_a_verdict_says_what_the_questions_answer(dataset: cica.Dataset) -> None:
    """Of every state in every organization, a month apart: role and is_member agree with it."""
    checked = dataset.checked.year
    table = [
        {"state": state.id, "year": year, "role": "member"}
        for state in dataset.states()
        for year in range(checked - 3, checked)
    ]
    meant = {
        True: {"agree"},
        None: {"within-bounds"},
        False: {"more", "other-role", "beyond-bounds"},
    }
    for organization in dataset.organizations():
        for cutoff in ("01-01", "06-02", "12-20", "12-31"):
            rows = dataset.compare(table, organization=organization, cutoff=cutoff)
            for row in rows[: len(table)]:
                assert row.alpha_3 is not None
                key = (row.alpha_3, organization)
                answer = dataset.is_member(*key, as_of=row.as_of)
                assert row.verdict in meant[answer], row
                role_then = dataset.role(*key, as_of=row.as_of)
                assert row.ours == (role_then and role_then.value), row


def test_a_member_that_was_suspended_on_an_unknown_day_was_a_member() -> None:
    """Aria was suspended in 2004 or 2005: a member on either side of that day."""
    world = with_(
        memberships=(
            role(ARIA, "2000-01-01", "[2004..2005]"),
            role(ARIA, "[2004..2005]", role=Role.SUSPENDED),
        )
    )
    assert judged(world, "ARI", 2004, "member") == "agree"
    assert judged(world, "ARI", 2004, "suspended") == "within-bounds"
    assert judged(world, "ARI", 2004, "observer") == "other-role"
    assert judged(world, "ARI", 2004, None, roles="member") == "less"


# Agreement ---------------------------------------------------------------------------------------


def test_agreement_counts_the_verdicts() -> None:
    """The share leaves out what is not coded and what is open."""
    (cow,) = cica.agreement("cow-igo-v3")
    assert (cow.rows, cow.agree, cow.state_not_coded, cow.share) == (196, 187, 9, 1.0)
    (migo,) = cica.agreement("migo-v3")
    assert (migo.within_bounds, migo.share) == (2, 1.0)
    (groups,) = cica.agreement("worldcountrygroups")
    assert (groups.agree, groups.less, groups.share) == (27, 1, 27 / 28)


@pytest.mark.parametrize("by", ["list", "year", "party"])
def test_agreement_adds_up(by: str) -> None:
    """However it is counted, every row of every list is counted once."""
    rows = cica.agreement(by=by)
    assert sum(row.rows for row in rows) == sum(
        len(cica.compare(published)) for published in cica.published_lists() if published.roles
    )
    for row in rows:
        assert row.rows == sum(row[5:-1])
        assert (row.year is None) is (by != "year")
        assert (row.name is None) is (by != "party")


def test_agreement_by_year_is_in_order() -> None:
    """List by list, and year by year."""
    years = [row.year for row in cica.agreement("cia-factbook", by="year")]
    assert years == list(range(2010, 2026))


def test_agreement_takes_the_rows_of_a_table() -> None:
    """Those that cannot be compared have a number of their own."""
    (row,) = cica.agreement(cica.compare(TABLE)[: len(TABLE)])
    assert row.list is None
    assert (row.rows, row.agree, row.duplicate, row.unknown_state) == (12, 2, 1, 3)
    assert (row.unknown_year, row.unknown_status, row.after_checked) == (2, 1, 1)
    assert row.share == 2 / 3
    (nothing,) = cica.agreement(cica.compare(TABLE)[2:3])
    assert nothing.share is None


# Numbers -----------------------------------------------------------------------------------------


def test_a_number_is_compared_with_what_is_sure_and_what_is_possible() -> None:
    """DIGO has 16 members in 2016, ten years after there were more."""
    first, last = cica.published_counts("digo-1")
    assert (first.year, first.theirs, first.ours, first.verdict) == (2002, 15, 16, "less")
    assert (last.year, last.theirs, last.ours, last.cause) == (2016, 16, 26, "stale")


def test_numbers_come_in_order_of_their_days() -> None:
    """From the first meeting of ministers on."""
    rows = cica.published_counts(organization="CICA")
    assert [row.as_of for row in rows] == sorted(row.as_of for row in rows)
    assert (rows[0].list, rows[0].theirs) == ("cica-1999", 15)


# What is refused ---------------------------------------------------------------------------------


class Frame:
    """Like a data frame of pandas: to go over it gives the names of the columns."""

    columns = ("state", "year", "role")

    def to_dict(self) -> dict[str, list[str]]:
        """Return the columns."""
        return {}


class OtherFrame(Frame):
    """Like a data frame of Polars."""

    def to_dicts(self) -> list[dict[str, str]]:
        """Return the rows."""
        return []


class ArrowTable:
    """Like a table of Arrow."""

    columns = ()

    def to_pylist(self) -> list[dict[str, str]]:
        """Return the rows."""
        return []


ROW = {"state": "KAZ", "year": 2005, "role": "member"}


@pytest.mark.parametrize(
    ("given_list", "options", "error", "words"),
    [
        (Frame(), {}, TypeError, 'to_dict("records")'),
        (OtherFrame(), {}, TypeError, "to_dicts()"),
        (ArrowTable(), {}, TypeError, "to_pylist()"),
        ([ArrowTable()], {}, TypeError, "row 0 must be a mapping, as of table.to_pylist()"),
        (ROW, {}, TypeError, "iterable of mappings"),
        (2005, {}, TypeError, "iterable of mappings"),
        ([("KAZ", 2005)], {}, TypeError, "row 0 must be a mapping"),
        ("cow", {}, LookupError, "cow-igo-v3"),
        ("digo-1", {}, ValueError, "published_counts"),
        ([ROW], {"state": "iso"}, ValueError, "got 'iso'"),
        (
            [ROW, {"state": "KAZ", "year": 2005}],
            {},
            ValueError,
            "a column of row 1, 'state' or 'year'",
        ),
        ([ROW], {"system": "fips"}, ValueError, "'alpha_3'"),
        ([ROW], {"roles": "patron"}, ValueError, "'member'"),
        ([ROW], {"roles": ()}, ValueError, "one role at least"),
        ([ROW], {"roles": (1,)}, TypeError, "'member'"),
        ([ROW], {"codes": {1: "patron"}}, ValueError, "'patron'"),
        ([ROW], {"codes": "member"}, TypeError, "mapping"),
        ([ROW], {"start": "2005"}, TypeError, "start"),
        ([ROW], {"end": True}, TypeError, "end"),
        ([ROW], {"start": 0}, ValueError, "a year such as 2021"),
        ([ROW], {"cutoff": "31-12"}, ValueError, "'12-31'"),
        ([ROW], {"cutoff": "02-29"}, ValueError, "'12-31'"),
        ([ROW], {"cutoff": "04-31"}, ValueError, "'12-31'"),
        ([ROW], {"cutoff": 1231}, TypeError, "'12-31'"),
        ([ROW], {"organization": "XYZ"}, LookupError, "XYZ"),
        ("cow-igo-v3", {"organization": "SCO"}, ValueError, "CICA"),
    ],
)
def test_a_comparison_refuses_what_it_cannot_mean(
    given_list: Any, options: dict[str, Any], error: type[Exception], words: str
) -> None:
    """And says what to write instead."""
    with pytest.raises(cica.CicaError) as caught:
        cica.compare(given_list, **options)
    assert isinstance(caught.value, error)
    assert words in str(caught.value)


def test_agreement_by_something_else_is_refused() -> None:
    """The ways to count are listed."""
    with pytest.raises(InvalidValueError, match="'list', 'year' or 'party'"):
        cica.agreement(by="decade")


CITED = cica.DATASET.organization("CICA").citations
LIST: dict[str, Any] = {
    "id": "a-list",
    "title": "A list",
    "organization": "CICA",
    "unit": terms.ListUnit.SNAPSHOT,
    "first": 2000,
    "last": 2001,
    "citations": CITED,
}


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "A list"},
        {"id": 5},
        {"cutoff": "13-01"},
        {"cutoff": "02-29"},
        {"days": (cica.ListedDay(2000, "2000"), 2001)},
        {"citations": ()},
        {"unit": "drawing"},
        {"uncoded": ["PSE"]},
    ],
)
def test_a_list_that_cannot_be_is_refused(changes: dict[str, Any]) -> None:
    """As every record is."""
    assert cica.PublishedList(**LIST).as_of(2000) == cica.to_partial_date("2000-12-31")
    with pytest.raises(cica.CicaError):
        cica.PublishedList(**{**LIST, **changes})


def test_a_record_takes_what_it_refers_to() -> None:
    """A list, a state, or the id of one."""
    published = cica.PublishedList(**LIST)
    kazakhstan = cica.state("KAZ")
    entry = cica.PublishedEntry(list=published, party=kazakhstan, first=2000, last=2000)
    assert (entry.list, entry.party) == ("a-list", "KAZ")
    assert entry == cica.PublishedEntry(
        list=PublishedListId("a-list"), party=kazakhstan.id, first=2000, last=2000
    )
    assert entry.id == "a-list/KAZ/any/2000"


def test_lists_and_entries_that_contradict_each_other_are_reported() -> None:
    """In their years and roles, and in what an entry is about."""
    fields = {"id": "a-list", "organization": CICA, "citations": CITED_HERE, "scheme": BOTH}
    published = cica.PublishedList(
        **{**LIST, **fields, "roles": ("member",), "days": (cica.ListedDay(2005, "2005-06-01"),)}
    )
    other = attrs.evolve(published, id="other-list", last=1999, roles=("partner",), days=())
    entry = cica.PublishedEntry(list=published, first=2000, last=2000, role="member")
    entries = (
        cica.PublishedEntry(list=published, party=ARIA, first=2001, last=2002, role="member"),
        cica.PublishedEntry(list=published, party=ARIA, first=2000, last=2000, role="observer"),
        cica.PublishedEntry(
            list=PublishedListId("no-list"), party=ARIA, first=2000, last=2000, role="member"
        ),
        entry,  # neither a party nor a number
        attrs.evolve(entry, name="Delia", count=3, counted="states"),  # both
        attrs.evolve(entry, first=2001, last=2001, count=3),  # a number of what
    )
    reason = cica.Explanation(
        list=published, first=2000, last=1999, cause="open", text="?", citations=CITED_HERE
    )
    with pytest.raises(cica.InvalidDatasetError) as caught:
        with_(published_lists=(published, other), published_entries=entries, explanations=(reason,))
    assert {problem.path for problem in caught.value.problems} == {
        "$.published_lists[0].days[0].year",
        "$.published_entries[0].first",
        "$.published_entries[1].role",
        "$.published_entries[2].list",
        "$.published_entries[3].count",
        "$.published_entries[4].count",
        "$.published_entries[5].count",
        "$.published_lists[1].last",
        "$.published_lists[1].roles",
        "$.explanations[0].last",
    }


def test_lists_of_an_invented_world_compare() -> None:
    """A state outside the record is one too many only where the record has all members."""
    for coverage, verdict in (("all", "more"), ("recorded-states", "unknown-state")):
        conference = attrs.evolve(CICA, coverage=coverage)
        published = cica.PublishedList(
            **{**LIST, "organization": CICA, "scheme": BOTH, "roles": BOTH, "citations": CITED_HERE}
        )
        entries = (
            cica.PublishedEntry(list=published, party=ARIA, first=2000, last=2001, role="member"),
            cica.PublishedEntry(list=published, name="Delia", first=2001, last=2001, role="member"),
        )
        world = with_(
            organizations=(conference, *WORLD.organizations()[1:]),
            published_lists=(published,),
            published_entries=entries,
        )
        rows = world.compare("A list", roles="member")
        found = [(row.name, row.year, row.verdict) for row in rows]
        assert found[:2] == [("Aria", 2000, "agree"), ("Aria", 2001, "agree")]
        assert found[-1] == ("Delia", 2001, verdict)


def test_a_list_of_another_dataset_is_not_known() -> None:
    """Its entries would be missing."""
    with pytest.raises(LookupError, match="a-list"):
        cica.compare(cica.PublishedList(**LIST))


# Edges -------------------------------------------------------------------------------------------


def test_what_lies_after_the_check_is_not_judged() -> None:
    """Entries and numbers of a day after the check get no other verdict, and need no reason."""
    published = cica.PublishedList(
        **{**LIST, "organization": CICA, "scheme": BOTH, "roles": BOTH, "citations": CITED_HERE}
        | {"first": 2014, "last": 2016}
    )
    span: dict[str, Any] = {"list": published, "first": 2016, "last": 2016, "role": "member"}
    early = {**span, "first": 2014, "last": 2014}
    world = with_(
        published_lists=(published,),
        published_entries=(
            cica.PublishedEntry(**span, party=ARIA),
            cica.PublishedEntry(**span, name="Delia"),
            cica.PublishedEntry(**span, count=9, counted="states"),
            cica.PublishedEntry(**early, count=9, counted="states"),
        ),
    )
    rows = world.compare("A list", start=2016, end=2016, roles="member")
    assert {(row.name, row.verdict) for row in rows} >= {
        ("Aria", "after-checked"),
        ("Delia", "after-checked"),
    }
    before, after = world.published_counts("A list")
    assert (before.verdict, before.cause) == ("more", None)
    assert after.verdict == "after-checked"


class Missing:
    """Like the missing value of pandas, which is neither equal to itself nor unequal."""

    def __ne__(self, other: object) -> bool:
        raise TypeError

    __hash__ = object.__hash__


def test_a_missing_value_is_an_empty_cell() -> None:
    """A status that is missing says that the state has no role."""
    rows = cica.compare([{**ROW, "role": Missing()}], roles="member")
    assert rows[0].theirs is None


def test_a_row_of_which_nothing_is_known_comes_back() -> None:
    """The state comes first: without it no status can be compared."""
    rows = cica.compare([{"state": "Atlantis", "year": 2005, "role": "patron"}, ROW])
    assert rows[0].verdict == "unknown-state"


class Broken(dict[str, Any]):
    """A mapping that has its columns, but does not give their cells."""

    def __getitem__(self, key: str) -> Any:
        raise KeyError(key)


def test_a_mapping_that_gives_no_cells_is_refused() -> None:
    """The error is the library's own."""
    with pytest.raises(InvalidTypeError) as caught:
        cica.compare([Broken(ROW)], roles="member")
    expected = "mappings of columns to plain values"
    assert caught.value == InvalidTypeError("rows", expected, [ROW])


@pytest.mark.parametrize("name", ["state", "year", "role"])
def test_a_column_that_is_missing_is_named(name: str) -> None:
    """With the argument that names it, and the row where it was missed."""
    options: dict[str, Any] = {name: "a column"}
    with pytest.raises(InvalidValueError) as caught:
        cica.compare([ROW, dict.fromkeys("abcdefghij"), ROW], **options)
    expected = "a column of row 0, 'state', 'year' or 'role'"
    assert caught.value == InvalidValueError(name, expected, "a column")


def test_a_row_that_is_no_mapping_is_shown() -> None:
    """The error has it as its value."""
    with pytest.raises(InvalidTypeError) as caught:
        cica.compare([ROW, ("KAZ", 2005)])
    expected = "a mapping of columns to values"
    assert caught.value == InvalidTypeError("row 1", expected, ("KAZ", 2005))


def test_roles_must_be_roles() -> None:
    """A number is not a role."""
    number: Any = 5
    with pytest.raises(InvalidTypeError) as caught:
        cica.compare([ROW], roles=number)
    assert caught.value.argument == "roles"


def test_a_role_that_began_and_ended_in_one_year_compares() -> None:
    """On the last day of the year it had surely ended."""
    world = with_(
        memberships=(role(ARIA, "2004", "2004"),),
        organizations=WORLD.organizations(),
        coordinations=(),
    )
    table = [{"state": "Aria", "year": 2004, "role": "member"}]
    (row, *_) = world.compare(table, roles="member")
    assert row.verdict == "more"


def test_many_different_comparisons_are_answered() -> None:
    """What is remembered has a bound, beyond which answers are worked out again."""
    for year in range(1, 260):
        assert cica.compare("cow-igo-v3", start=year, end=year) == ()
    for day in range(1, 12):
        (row, *_) = cica.compare([ROW], cutoff=f"12-{day:02}", roles="member")
        assert row.verdict == "agree"


def test_what_a_list_says_is_cited_through_the_list() -> None:
    """An entry has no sources of its own: those of its list are given, as references too."""
    entry = cica.published_entries("cow-igo-v3", party="Kazakhstan")[0]
    published = cica.published_list("cow-igo-v3")
    assert cica.citations(entry) == cica.citations(published) != ()
    assert cica.cite(entry) == cica.cite(published)
    assert csl_json(entry) == csl_json(published)
    (item,) = csl_json(cica.explanations("cow-igo-v3", party="Palestine"))[:1]
    assert item["id"] == cica.citations(cica.explanations("cow-igo-v3")[0])[0].source.id
