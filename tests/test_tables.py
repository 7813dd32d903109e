"""The tables of a dataset: what the rows and the columns are, and that no word is reserved."""

import sqlite3

import pytest

import cica
from cica import Dataset, InvalidTypeError
from cica.serialize import codebook, tables
from invented import ARIA, BORA, SOURCE, UNION, WORLD, chair, role, with_
from packages import TRAPS

# Rows --------------------------------------------------------------------------------------------


def test_a_date_is_its_text_and_its_two_bounds() -> None:
    """A row of memberships has the period's two dates, each as text and as two days."""
    assert tables(WORLD)["memberships"][1] == {
        "id": "BOR/CICA/member",
        "party": "BOR",
        "organization": "CICA",
        "role": "member",
        "spell": 1,
        "start_date": "[2000-06..2001-06]",
        "start_earliest": "2000-06-01",
        "start_latest": "2001-06-30",
        "end_date": "2010-01-01",
        "end_earliest": "2010-01-01",
        "end_latest": "2010-01-01",
        "term": None,
        "start_event": None,
        "end_event": None,
        "basis": None,
        "note": None,
    }


def test_an_open_end_has_no_bounds() -> None:
    """A period that still runs has an empty end, and an unbounded date an empty bound."""
    dataset = with_(coordinations=(), memberships=(role(ARIA, "[..1999]"),))
    (row,) = tables(dataset)["memberships"]
    names = [
        f"{edge}_{kind}" for edge in ("start", "end") for kind in ("date", "earliest", "latest")
    ]
    assert [row[name] for name in names] == ["[..1999]", None, "1999-12-31", None, None, None]


def test_the_code_of_a_state_is_alpha_3() -> None:
    """A column that can only be a state is or ends with `alpha_3`; `party` may be either."""
    rows = tables(TRAPS)
    assert (rows["states"][0]["id"], rows["states"][0]["alpha_3"]) == ("NAM", "NAM")
    assert rows["state_names"][0]["alpha_3"] == "NAM"
    assert [row["alpha_3"] for row in rows["chairmanships"]] == ["ARI", "CEL"]
    assert rows["coordinations"][0]["alpha_3"] == "ARI"
    assert {"host_alpha_3", "chair_alpha_3"} <= rows["summits"][0].keys()
    assert "proposer_alpha_3" in rows["initiatives"][0]
    assert {row["party"] for row in rows["memberships"]} == {"ARI", "BOR", "CEL", "UNI"}


def test_the_default_organization_is_filled_in() -> None:
    """Records of the default organization name it; without one it is missing."""
    rows = tables(WORLD)
    for name in ("summits", "meetings", "chairmanships", "tenures", "documents", "initiatives"):
        assert {row["organization"] for row in rows[name]} == {"CICA"}
    homeless = Dataset(
        sources=(SOURCE,), states=(ARIA,), chairmanships=(chair(ARIA, "2002"),), checked=2015
    )
    assert [row["organization"] for row in tables(homeless)["chairmanships"]] == [None]


def test_what_a_record_has_many_of_is_in_its_own_table() -> None:
    """Names, people, events, editions and texts name their record and their place in it."""
    rows = tables(TRAPS)
    assert rows["state_names"][0] == {
        "id": "NAM/1",
        "alpha_3": "NAM",
        "number": 1,
        "name": "South West Africa",
        "kind": "short",
        "start_date": "1915",
        "start_earliest": "1915-01-01",
        "start_latest": "1915-12-31",
        "end_date": "1990-03-21",
        "end_earliest": "1990-03-21",
        "end_latest": "1990-03-21",
        "usage": None,
        "note": None,
    }
    assert rows["milestone_people"] == [
        {"id": "m/1", "milestone": "m", "number": 1, "person": "Ada"},
        {"id": "m/2", "milestone": "m", "number": 2, "person": "Ben"},
    ]
    assert rows["initiative_names"] == [
        {"id": "i/1", "initiative": "i", "number": 1, "name": None},
        {"id": "i/2", "initiative": "i", "number": 2, "name": "1"},
    ]
    assert rows["measure_editions"] == [
        {"id": "visits/1", "measure": "visits", "number": 1, "year": 2004, "section": "1"}
    ]
    assert [(row["event_date"], row["status"]) for row in tables(WORLD)["initiative_history"]] == [
        ("2001-05", "proposed"),
        ("2002", "decided"),
        ("2003", None),
        ("2004-10-22", "established"),
    ]


def test_citations_and_alternatives_name_their_record() -> None:
    """A citation names its record, the part of it that it belongs to, and what it supports."""
    rows = tables(TRAPS)
    names = ("record_table", "record", "part_table", "part", "number", "locator", "supports")
    of_namibia = [
        tuple(row[name] for name in names) for row in rows["citations"] if row["record"] == "NAM"
    ]
    assert sorted(of_namibia, key=str) == [
        ("states", "NAM", "alternatives", "states/NAM/1", 1, None, None),
        ("states", "NAM", "state_capitals", "NAM/1", 1, "p. 1", None),
        ("states", "NAM", "state_capitals", "NAM/1", 2, None, None),
        ("states", "NAM", "state_names", "NAM/1", 1, "p. 1", "name period.end"),
        ("states", "NAM", None, None, 1, None, None),
    ]
    assert rows["alternatives"] == [
        {
            "id": "states/NAM/1",
            "record_table": "states",
            "record": "NAM",
            "part_table": None,
            "part": None,
            "number": 1,
            "field": "cow",
            "value": "true",
            "reason": "It is not a number.",
        }
    ]


def test_ids_of_two_kinds_have_one_table() -> None:
    """States and organizations are parties, summits and meetings are all meetings."""
    rows = tables(WORLD)
    assert [tuple(row.values()) for row in rows["parties"]] == [
        ("ARI", "states", "Aria"),
        ("BOR", "states", "Böra"),
        ("CEL", "states", "Celia"),
        ("CICA", "organizations", "A conference"),
        ("UNI", "organizations", "Union"),
    ]
    assert [tuple(row.values()) for row in rows["all_meetings"]] == [
        ("first", "summits", "First"),
        ("talks", "meetings", "Talks"),
    ]


def test_every_row_has_the_id_of_its_record() -> None:
    """A row has the id of the record, and a row of a part has it in another column."""
    rows = tables()
    for kind, records in cica.DATASET.records().items():
        assert [row["id"] for row in rows[kind]] == [record.id for record in records]
    ids = {row["id"] for table in cica.DATASET.records() for row in rows[table]}
    for name, table in rows.items():
        if name not in cica.DATASET.records():
            owners = {"record"} if name in {"citations", "alternatives"} else set()
            for row in table[:50]:
                assert any(row[column] in ids for column in owners or {*row} - {"number"})


def test_an_empty_dataset_has_every_table() -> None:
    """The tables are the same whatever a dataset has."""
    empty = tables(Dataset(checked=2020))
    assert list(empty) == list(tables())
    assert not any(empty.values())


def test_the_rows_are_new_each_time() -> None:
    """Whoever changes a row changes no other."""
    tables()["states"][0]["name"] = "changed"
    assert tables()["states"][0]["name"] == cica.states()[0].name


@pytest.mark.parametrize("dataset", [None, "cica", (), BORA])
def test_only_a_dataset_has_tables(dataset: object) -> None:
    """Anything but a dataset is refused."""
    with pytest.raises(InvalidTypeError) as caught:
        tables(dataset)  # type: ignore[arg-type]  # refused at run time as well
    assert (caught.value.argument, caught.value.value) == ("dataset", dataset)


def test_a_membership_of_a_later_spell_has_its_number() -> None:
    """The spell of a row is that of the membership."""
    again = role(ARIA, "2001", organization=UNION, spell=3)
    rows = tables(with_(memberships=(again,), coordinations=()))["memberships"]
    assert [(row["id"], row["spell"]) for row in rows] == [("ARI/UNI/member/3", 3)]


# Columns -----------------------------------------------------------------------------------------

RESERVED = """
    all analyse analyze and any array as asc asymmetric authorization binary both case cast check
    collate collation column concurrently constraint create cross current_catalog current_date
    current_role current_schema current_time current_timestamp current_user default deferrable desc
    distinct do else end except false fetch for foreign freeze from full grant group having ilike in
    initially inner intersect into is isnull join lateral leading left like limit localtime
    localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
    references returning right select session_user similar some symmetric system_user table
    tablesample then to trailing true union unique user using variadic verbose when where window
    with
"""
"""The reserved words of PostgreSQL 17, from Appendix C of its manual."""


def test_no_column_is_a_reserved_word() -> None:
    """SQLite takes every name without quotes, and none is reserved in PostgreSQL."""
    names: dict[str, list[str]] = {}
    for row in codebook():
        names.setdefault(str(row["table"]), []).append(str(row["column"]))
    connection = sqlite3.connect(":memory:")
    for table, columns in names.items():
        assert not {table, *columns} & {*RESERVED.split()}
        connection.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
        connection.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608  # our own names
    connection.close()


def test_duckdb_needs_no_quotes() -> None:
    """Every table can be made and read in DuckDB without quotes."""
    duckdb = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    names: dict[str, list[str]] = {}
    for row in codebook():
        names.setdefault(str(row["table"]), []).append(str(row["column"]))
    for table, columns in names.items():
        connection.execute(f"CREATE TABLE {table} ({', '.join(f'{c} VARCHAR' for c in columns)})")
        connection.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608  # our own names


# The codebook ------------------------------------------------------------------------------------


def test_the_codebook_has_every_column() -> None:
    """The codebook names every column of every table and of the rows for statistics, in order."""
    found: dict[str, list[str]] = {}
    for row in codebook():
        found.setdefault(str(row["table"]), []).append(str(row["column"]))
    expected = {name: list(rows[0]) for name, rows in tables().items() if rows}
    expected["panel"] = list(cica.panel(start=2021, end=2021)[0]._fields)
    expected["dyads"] = list(cica.dyads(start=2021, end=2021)[0]._fields)
    expected["spells"] = list(cica.spells()[0]._fields)
    assert found.keys() == {*tables(), "panel", "dyads", "spells"}
    assert {name: found[name] for name in expected} == expected


def test_the_codebook_says_what_a_column_is() -> None:
    """Each column has a type, a unit, a rule for what is missing, a meaning, and a class of R."""
    rows = {(row["table"], row["column"]): row for row in codebook()}
    assert all(row["description"] for row in rows.values())
    assert rows["states", "numeric"] == {
        "table": "states",
        "column": "numeric",
        "type": "string",
        "unit": "text",
        "missing": "if not known",
        "values": None,
        "description": "Its ISO 3166-1 numeric code, which is its M49 code as well: three digits; "
        "empty if none.",
        "r_class": "character",
    }
    assert rows["memberships", "role"]["values"] == ", ".join(role.value for role in cica.Role)
    units = {
        ("memberships", "role"): "term",
        ("memberships", "party"): "id of a row of parties",
        ("memberships", "start_date"): "date as EDTF text",
        ("memberships", "start_latest"): "day",
        ("memberships", "spell"): "number",
        ("panel", "year"): "year",
        ("panel", "as_of"): "day",
        ("panel", "member"): "TRUE or FALSE",
        ("spells", "entry_latest"): "day",
    }
    assert {key: rows[key]["unit"] for key in units} == units
    classes = {
        ("panel", "member"): "logical",
        ("panel", "cow"): "integer",
        ("panel", "as_of"): "Date",
        ("panel", "name"): "character",
    }
    assert {key: rows[key]["r_class"] for key in classes} == classes


def test_what_is_never_missing_is_never_missing() -> None:
    """A column whose values are never missing by the codebook has a value in every row."""
    rows = {**tables(), "panel": [row._asdict() for row in cica.panel(start=1992, end=2030)]}
    for row in codebook():
        if row["missing"] == "never" and row["table"] in rows:
            values = [each[str(row["column"])] for each in rows[str(row["table"])]]
            assert None not in values, (row["table"], row["column"])
