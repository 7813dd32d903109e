"""The record as tables: whole, keyed, and read by the tools that its users have."""

import csv
import doctest
import json
import re
import subprocess
import sys
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

import cica
from cica import (
    ActionPlan,
    Alternative,
    Capital,
    Citation,
    Dataset,
    InvalidTypeError,
    InvalidValueError,
    Milestone,
    Name,
    Period,
    State,
)
from cica.serialize import loads, tables, write_datapackage
from invented import ARIA, CITED, SOURCE, WORLD, role, with_
from strategies import datasets

Row = dict[str, str | int | bool | None]
Rows = dict[str, list[Row]]

NAMIBIA = State(
    id="NAM",
    name="NA",
    alpha_2="NA",
    numeric="016",
    cow=565,
    names=(Name(name="South West Africa", period=Period(1915, "1990-03-21"), citations=CITED),),
    capitals=(Capital(name="nan", citations=(Citation(SOURCE.id, "p. 1"), *CITED)),),
    un_admission="[1990-04..1990-05-15]",
    citations=CITED,
    note=' A "quoted", note;\r\nof two lines\rand\ttabs, # and null ',
    alternatives=(
        Alternative(field="cow", value="true", citations=CITED, reason="It is no number."),
    ),
)
TRAPS = with_(
    states=(NAMIBIA, *WORLD.states()),
    milestones=(Milestone(id="m", title="M", people=("Ada", "Ben"), citations=CITED),),
    action_plans=(ActionPlan(year=2010, citations=CITED),),
)
"""The world, with whatever a reader of CSV may take for something else."""

HOW_TO = Path(__file__).parent.parent / "docs" / "how-to" / "data-frames.md"


# What the rows are ------------------------------------------------------------------------------


def test_a_date_is_its_text_and_its_two_bounds() -> None:
    """A row of memberships holds the period's two dates, each as text and as two days."""
    assert tables(WORLD)["memberships"][1] == {
        "id": "BOR/CICA/member/[2000-06..2001-06]",
        "party": "BOR",
        "organization": "CICA",
        "role": "member",
        "start": "[2000-06..2001-06]",
        "start_earliest": "2000-06-01",
        "start_latest": "2001-06-30",
        "end": "2010-01-01",
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
    assert [row[name] for name in row if name.startswith(("start", "end"))] == [
        *("[..1999]", None, "1999-12-31"),
        *(None, None, None),
        *(None, None),
    ]


def test_what_a_record_holds_many_of_has_its_own_table() -> None:
    """Names, capitals, people, events and editions name their record and their place in it."""
    rows = tables(TRAPS)
    assert rows["state_names"][0] | {"usage": "", "note": ""} == {
        "id": "NAM/1",
        "state": "NAM",
        "number": 1,
        "name": "South West Africa",
        "kind": "short",
        "start": "1915",
        "start_earliest": "1915-01-01",
        "start_latest": "1915-12-31",
        "end": "1990-03-21",
        "end_earliest": "1990-03-21",
        "end_latest": "1990-03-21",
        "usage": "",
        "note": "",
    }
    assert rows["milestone_people"] == [
        {"id": "m/1", "milestone": "m", "number": 1, "person": "Ada"},
        {"id": "m/2", "milestone": "m", "number": 2, "person": "Ben"},
    ]
    assert rows["measure_editions"] == [
        {"id": "visits/1", "measure": "visits", "number": 1, "year": 2004, "section": "1"}
    ]
    assert [(row["when"], row["status"]) for row in rows["initiative_history"]] == [
        ("2001-05", "proposed"),
        ("2002", "decided"),
        ("2003", None),
        ("2004-10-22", "established"),
    ]


def test_citations_and_alternatives_name_their_row() -> None:
    """A citation says of which row of which table it is, also one of a part or of a rival value."""
    rows = tables(TRAPS)
    of_namibia = [
        (row["record_table"], row["record"], row["number"], row["source"], row["locator"])
        for row in rows["citations"]
        if "NAM" in str(row["record"])
    ]
    assert sorted(of_namibia, key=str) == [
        ("alternatives", "states/NAM/1", 1, "archive", None),
        ("state_capitals", "NAM/1", 1, "archive", "p. 1"),
        ("state_capitals", "NAM/1", 2, "archive", None),
        ("state_names", "NAM/1", 1, "archive", None),
        ("states", "NAM", 1, "archive", None),
    ]
    assert rows["alternatives"] == [
        {
            "id": "states/NAM/1",
            "record_table": "states",
            "record": "NAM",
            "number": 1,
            "field": "cow",
            "value": "true",
            "reason": "It is no number.",
        }
    ]


def test_ids_of_two_kinds_have_one_table() -> None:
    """States and organizations are parties, summits and meetings are sittings."""
    rows = tables(WORLD)
    assert [tuple(row.values()) for row in rows["parties"]] == [
        ("ARI", "states", "Aria"),
        ("BOR", "states", "Böra"),
        ("CEL", "states", "Celia"),
        ("CICA", "organizations", "A conference"),
        ("UNI", "organizations", "Union"),
    ]
    assert [tuple(row.values()) for row in rows["sittings"]] == [
        ("first", "summits", "First"),
        ("talks", "meetings", "Talks"),
    ]


def test_an_empty_dataset_has_every_table() -> None:
    """The tables are the same whatever a dataset holds."""
    empty = tables(Dataset(checked=2020))
    assert list(empty) == list(tables())
    assert not any(empty.values())


def test_the_rows_are_new_each_time() -> None:
    """Whoever changes a row changes no other."""
    tables()["states"][0]["name"] = "changed"
    assert tables()["states"][0]["name"] == cica.states()[0].name


# What holds for every dataset -------------------------------------------------------------------


def check_rows(rows: Rows, descriptor: dict[str, Any]) -> None:
    """Check that rows hold scalars under the columns declared, and that their keys are keys."""
    ids = {name: [row["id"] for row in table] for name, table in rows.items()}
    assert list(rows) == [resource["name"] for resource in descriptor["resources"]]
    for resource in descriptor["resources"]:
        schema, table = resource["schema"], rows[resource["name"]]
        assert schema["primaryKey"] == ["id"]
        assert len(set(ids[resource["name"]])) == len(table)
        types = {"string": str, "integer": int, "boolean": bool, "date": str}
        columns = {field["name"]: types[field["type"]] for field in schema["fields"]}
        for row in table:
            assert list(row) == list(columns)
            for name, value in row.items():
                assert value is None or type(value) is columns[name], (name, value)
                assert value != ""
        for key in schema.get("foreignKeys", []):
            (column,) = key["fields"]
            target = key["reference"].get("resource", resource["name"])
            assert key["reference"]["fields"] == ["id"]
            assert {row[column] for row in table} <= {None, *ids[target]}, column
    for name in ("citations", "alternatives", "parties", "sittings"):
        key = "id" if name in {"parties", "sittings"} else "record"
        for row in rows[name]:
            assert row[key] in ids[str(row["record_table"])]


def parts_of(rows: Rows) -> dict[tuple[object, str, object], list[tuple[str, Row]]]:
    """Gather what records hold many of: by table, field and record, the table and row of each."""
    parts: dict[tuple[object, str, object], list[tuple[str, Row]]] = {}
    for name, row in ((name, row) for name, table in rows.items() for row in table):
        second, third = (*row, "")[1:3]
        if name in {"citations", "alternatives"}:
            key = row["record_table"], name, row["record"]
        elif third == "number":
            key = f"{second}s", name.removeprefix(f"{second}_"), row[second]
        else:
            continue
        parts.setdefault(key, []).append((name, row))
    return parts


def rebuilt(rows: Rows) -> dict[str, list[Any]]:
    """Put the JSON form of each kind together again from the tables alone."""
    parts = parts_of(rows)

    def record(cls: Any, table: str, row: Row) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for field in attrs.fields(cls):
            each, *rest = getattr(field.type, "__args__", (field.type,))
            if rest == [Ellipsis]:
                many = parts.get((table, field.name, row["id"]), [])
                found[field.name] = [
                    record(each, child, one) if attrs.has(each) else list(one.values())[-1]
                    for child, one in many
                ]
            elif field.name == "period":
                found["period"] = row["start"] and {"start": row["start"], "end": row["end"]}
            else:
                found[field.name] = row[field.name]
        return {name: value for name, value in found.items() if value is not None}

    kinds = {str(field.alias): field.type for field in attrs.fields(Dataset)}
    return {
        kind: [record(typing.get_args(of)[0], kind, row) for row in rows[kind]]
        for kind, of in kinds.items()
        if kind in rows
    }


def written(dataset: Dataset, directory: Path) -> dict[str, Any]:
    """Write a dataset as a Data Package and return what describes it."""
    write_datapackage(directory, dataset, overwrite=True)
    found: dict[str, Any] = json.loads((directory / "datapackage.json").read_text(encoding="utf-8"))
    return found


def from_csv(directory: Path, descriptor: dict[str, Any]) -> Rows:
    """Read the CSV files by what their schema says, and by nothing else."""
    read: dict[str, Callable[[str], Any]] = {
        "string": str,
        "date": str,
        "integer": int,
        "boolean": {"true": True, "false": False}.__getitem__,
    }
    rows: Rows = {}
    for resource in descriptor["resources"]:
        types = {field["name"]: read[field["type"]] for field in resource["schema"]["fields"]}
        assert resource["schema"]["missingValues"] == [""]
        with (directory / resource["path"]).open(encoding="utf-8", newline="") as file:
            rows[resource["name"]] = [
                {name: types[name](cell) if cell else None for name, cell in row.items()}
                for row in csv.DictReader(file)
            ]
    return rows


def check(dataset: Dataset, directory: Path) -> None:
    """Check that tables and files are sound, agree, and hold all that the dataset holds."""
    rows = tables(dataset)
    descriptor = written(dataset, directory)
    check_rows(rows, descriptor)
    assert from_csv(directory, descriptor) == rows
    document = {"format": "cica-dataset/1", "checked": descriptor["checked"]}
    document |= {"version": descriptor["version"]} | rebuilt(rows)
    assert loads(json.dumps(document)) == dataset


@pytest.mark.parametrize("dataset", [cica.DATASET, WORLD, TRAPS, Dataset(checked=2020)])
def test_the_tables_hold_the_whole_record(dataset: Dataset, tmp_path: Path) -> None:
    """From the rows, and from the CSV files, the dataset can be put together again."""
    check(dataset, tmp_path)


@given(datasets())
def test_any_dataset_has_sound_tables(
    tmp_path_factory: pytest.TempPathFactory, dataset: Dataset
) -> None:
    """Whatever the dataset: scalars, unique keys, foreign keys that resolve, nothing lost."""
    check(dataset, tmp_path_factory.getbasetemp())


# Files ------------------------------------------------------------------------------------------


def test_the_package_says_what_it_is(tmp_path: Path) -> None:
    """The version, the day of the check, the licence and every source stand in the descriptor."""
    descriptor = written(cica.DATASET, tmp_path)
    assert descriptor["version"] == cica.DATASET.version
    assert descriptor["checked"] == cica.DATASET.checked.isoformat()
    assert [licence["name"] for licence in descriptor["licenses"]] == ["MIT"]
    assert len(descriptor["sources"]) == len(cica.sources())
    interview = cica.source("interview-sarybay-2021")
    assert {"title": interview.title} in descriptor["sources"]
    assert {"title": "Kazakhstan", "path": "http://www.acronym.org.uk/old/map/Kazakhstan"} in (
        descriptor["sources"]
    )


def test_the_licence_of_others_is_theirs(tmp_path: Path) -> None:
    """Another dataset is not called the canonical record, and gets no licence from us."""
    assert not {"name", "title", "licenses"} & set(written(WORLD, tmp_path))


def test_terms_and_required_columns_are_declared(tmp_path: Path) -> None:
    """A column of terms lists them, and what no record can lack is required."""
    resources = {r["name"]: r["schema"] for r in written(WORLD, tmp_path)["resources"]}
    fields = {field["name"]: field for field in resources["memberships"]["fields"]}
    assert fields["role"]["constraints"] == {
        "required": True,
        "enum": [role.value for role in cica.Role],
    }
    assert fields["start"]["constraints"] == {"required": True}
    assert fields["start_latest"]["type"] == "date"
    assert "constraints" not in fields["end"]
    assert resources["organizations"]["foreignKeys"] == [
        {"fields": ["parent"], "reference": {"fields": ["id"]}}
    ]
    assert resources["memberships"]["foreignKeys"] == [
        {"fields": ["party"], "reference": {"resource": "parties", "fields": ["id"]}},
        {"fields": ["organization"], "reference": {"resource": "organizations", "fields": ["id"]}},
    ]


def test_the_same_dataset_gives_the_same_bytes(tmp_path: Path) -> None:
    """Another process, whose hashes are others, writes the same files."""
    write_datapackage(tmp_path / "here")
    code = (
        "import sys; from cica.serialize import write_datapackage; write_datapackage(sys.argv[1])"
    )
    subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", code, str(tmp_path / "there")],
        check=True,
        env={"PYTHONHASHSEED": "1", "PYTHONPATH": ":".join(filter(None, sys.path))},
    )
    here = {path.name: path.read_bytes() for path in (tmp_path / "here").iterdir()}
    there = {path.name: path.read_bytes() for path in (tmp_path / "there").iterdir()}
    assert here == there
    assert len(here) == len(tables()) + 1


def test_it_writes_where_there_is_nothing_yet(tmp_path: Path) -> None:
    """It makes the directory, with those above it, and takes an empty one; the path may be text."""
    write_datapackage(tmp_path / "a" / "b", WORLD)
    (tmp_path / "empty").mkdir()
    write_datapackage(str(tmp_path / "empty"), WORLD)
    assert (tmp_path / "a" / "b" / "datapackage.json").read_bytes() == (
        tmp_path / "empty" / "datapackage.json"
    ).read_bytes()


def test_it_overwrites_only_when_told(tmp_path: Path) -> None:
    """A directory that holds something is left alone; with overwrite only our files give way."""
    other, states = tmp_path / "notes.txt", tmp_path / "states.csv"
    other.write_text("mine")
    states.write_text("mine as well")
    with pytest.raises(InvalidValueError) as caught:
        write_datapackage(tmp_path, WORLD)
    refusal = "holds something already; name a new directory, or write overwrite=True"
    assert str(caught.value) == f"path: {str(tmp_path)!r} {refusal}"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt", "states.csv"]
    assert states.read_text() == "mine as well"
    write_datapackage(tmp_path, WORLD, overwrite=True)
    assert other.read_text() == "mine"
    assert states.read_text().startswith("id,name,")


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_is_no_directory(tmp_path: Path, overwrite: bool) -> None:  # noqa: FBT001  # a case
    """A path that is a file is refused, and the file is left as it was."""
    path = tmp_path / "file"
    path.write_text("mine")
    with pytest.raises(InvalidValueError, match=r"path: .*file' is a file; name a directory"):
        write_datapackage(path, WORLD, overwrite=overwrite)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("path", [None, 1, b"bytes", ["a"]])
def test_a_path_is_text_or_path_like(path: Any) -> None:
    """What is no path is refused with its value."""
    with pytest.raises(
        InvalidTypeError, match=r"path: .* is no path; write 'cica-tables'"
    ) as caught:
        write_datapackage(path, WORLD)
    assert repr(path) in str(caught.value)


@pytest.mark.parametrize("dataset", [None, "cica", (), cica.states()[0]])
def test_only_a_dataset_has_tables(dataset: Any, tmp_path: Path) -> None:
    """What is no dataset is refused, and nothing is written."""
    with pytest.raises(InvalidTypeError) as caught:
        tables(dataset)
    assert str(caught.value) == f"tables takes a Dataset, not {dataset!r}"
    with pytest.raises(InvalidTypeError, match="takes a Dataset, not"):
        write_datapackage(tmp_path / "new", dataset)
    assert not (tmp_path / "new").exists()


def test_a_full_disk_leaves_no_descriptor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that was not written to its end has no datapackage.json."""
    write = Path.write_bytes

    def fail(path: Path, data: bytes) -> int:
        if path.name == "citations.csv":
            raise OSError(28, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    with pytest.raises(OSError, match="No space left"):
        write_datapackage(tmp_path, WORLD)
    assert (tmp_path / "states.csv").exists()
    assert not (tmp_path / "datapackage.json").exists()


# Frictionless -----------------------------------------------------------------------------------


@pytest.mark.parametrize("dataset", [cica.DATASET, WORLD, TRAPS, Dataset(checked=2020)])
def test_frictionless_finds_nothing_wrong(dataset: Dataset, tmp_path: Path) -> None:
    """The package is valid: its descriptor, its types, its primary and its foreign keys."""
    frictionless = pytest.importorskip("frictionless")
    write_datapackage(tmp_path, dataset)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.to_summary()
    assert report.stats["tasks"] == len(tables())


@pytest.mark.parametrize(
    ("table", "old", "new", "error"),
    [
        ("states", "CEL,", "CEX,", "foreign-key"),
        ("parties", "CEL,", "CEX,", "foreign-key"),
        ("organizations", "UNI,Union,,,,,,,,,,,,", "UNI,Union,,,,,,,,,,,NONE,", "foreign-key"),
        ("states", "CEL,", "BOR,", "unique-error"),
        ("memberships", ",member,", ",emperor,", "constraint-error"),
        ("memberships", "2000-01-01", "2000-02-30", "type-error"),
        ("priority_area_editions", ",2004,", ",MMIV,", "type-error"),
        ("sources", "An archive", "", "constraint-error"),
    ],
)
def test_frictionless_finds_what_is_wrong(
    table: str, old: str, new: str, error: str, tmp_path: Path
) -> None:
    """The schema is no ornament: a broken key, type, term or requirement is found by it."""
    frictionless = pytest.importorskip("frictionless")
    write_datapackage(tmp_path, WORLD)
    path = tmp_path / f"{table}.csv"
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert error in {found for found, *_ in report.flatten(["type"])}


# The tools of users -----------------------------------------------------------------------------

PANEL = [attrs.asdict(row) for row in cica.panel(start=1992, end=2025)]
ALL = {**tables(), "panel": PANEL}
"""Every table and the panel, as rows."""


def test_a_panel_is_rows_of_scalars() -> None:
    """The rows of a panel hold what any data frame takes."""
    scalars = {str, int, bool, type(None)}
    assert {type(value) for row in PANEL for value in row.values()} == scalars
    assert len(PANEL) == 34 * 40


def test_pandas_reads_every_table() -> None:
    """A DataFrame of the rows holds the same values, with whole numbers and truths as such."""
    pd = pytest.importorskip("pandas")
    for name, rows in ALL.items():
        frame = pd.DataFrame(rows).convert_dtypes()
        plain = frame.astype(object).where(frame.notna(), None)
        assert plain.to_dict("records") == rows, name
    panel = pd.DataFrame(PANEL).convert_dtypes()
    assert panel.dtypes["cow"] == "Int64"
    assert panel.dtypes["certain"] == "boolean"


def test_polars_reads_every_table() -> None:
    """A Polars frame of the rows gives the same rows back."""
    pl = pytest.importorskip("polars")
    for name, rows in ALL.items():
        assert pl.DataFrame(rows, infer_schema_length=None).to_dicts() == rows, name
    assert pl.DataFrame(PANEL).schema["cow"] == pl.Int64


def test_arrow_and_parquet_keep_every_table(tmp_path: Path) -> None:
    """A table goes through Arrow and a Parquet file unchanged."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    for name, rows in ALL.items():
        table = pa.Table.from_pylist(rows)
        assert table.to_pylist() == rows, name
        pq.write_table(table, tmp_path / f"{name}.parquet")
        assert pq.read_table(tmp_path / f"{name}.parquet").to_pylist() == rows, name


def test_duckdb_answers_as_members_does() -> None:
    """On many days SQL over the bounds finds the certain and the possible members."""
    duckdb = pytest.importorskip("duckdb")
    pa = pytest.importorskip("pyarrow")
    connection = duckdb.connect()
    connection.register("memberships", pa.Table.from_pylist(tables()["memberships"]))
    connection.register("states", pa.Table.from_pylist(tables()["states"]))
    question = """
        SELECT states.id FROM memberships JOIN states ON party = states.id
        WHERE organization = ? AND role = 'member' AND {}
    """
    certain = 'start_latest <= ? AND ("end" IS NULL OR end_earliest > ?)'
    possible = "coalesce(start_earliest <= ?, true) AND coalesce(end_latest > ?, true)"
    seen = set()
    for organization in ("CICA", "SCO", "ECO", "OSCE"):
        for year in range(1990, 2026, 5):
            for text, sure in ((certain, True), (possible, False)):
                day = f"{year}-06-15"
                found = connection.execute(question.format(text), [organization, day, day])
                ids = {key for (key,) in found.fetchall()}
                members = cica.members(organization, as_of=day, certain=sure)
                assert ids == {state.id for state in members}, (organization, day, sure)
                seen.add(len(ids))
    assert len(seen) > 5


@pytest.mark.parametrize("library", ["pandas", "polars", "duckdb", "pyarrow"])
def test_na_is_a_text_and_004_a_code(library: str, tmp_path: Path) -> None:
    """Read from CSV as the how-to says, NA is no missing value and a code keeps its zeros."""
    module = pytest.importorskip(library)
    write_datapackage(tmp_path, TRAPS)
    path = str(tmp_path / "states.csv")
    columns = ["name", "alpha_2", "numeric", "formal_name"]
    match library:
        case "pandas":
            frame = module.read_csv(
                path, keep_default_na=False, na_values=[""], dtype={"numeric": "string"}
            )[columns]
            first = frame.astype(object).where(frame.notna(), None).to_numpy().tolist()[0]
        case "polars":
            frame = module.read_csv(path, schema_overrides={"numeric": module.String})
            first = list(frame.select(columns).row(0))
        case "duckdb":
            source = f"read_csv('{path}', types={{'numeric': 'VARCHAR'}})"
            names = ", ".join(f'"{name}"' for name in columns)
            first = list(module.sql(f"SELECT {names} FROM {source} LIMIT 1").fetchall()[0])  # noqa: S608  # our own words
        case _:
            arrow_csv = pytest.importorskip("pyarrow.csv")
            options = arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(columns, module.string()),
                null_values=[""],
                strings_can_be_null=True,
            )
            parse = arrow_csv.ParseOptions(newlines_in_values=True)
            table = arrow_csv.read_csv(path, parse_options=parse, convert_options=options)
            first = list(table.select(columns).to_pylist()[0].values())
    assert first == ["NA", "NA", "016", None]


BLOCKS = re.findall(
    r"^```pycon\n(.*?)^```$", HOW_TO.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
)
LIBRARIES = ("duckdb", "frictionless", "pandas", "polars", "pyarrow", "rdflib")


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
@pytest.mark.parametrize("block", BLOCKS)
def test_the_how_to_works(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the how-to shows of other libraries runs as it stands and answers as it says."""
    for library in LIBRARIES:
        if f"import {library}" in block:
            pytest.importorskip(library)
    monkeypatch.chdir(tmp_path)
    lines: list[str] = []
    example = doctest.DocTestParser().get_doctest(block, {}, HOW_TO.name, str(HOW_TO), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    assert runner.run(example, out=lines.append).failed == 0, "".join(lines)


def test_the_how_to_shows_each_library() -> None:
    """Each library has its example."""
    shown = {library for library in LIBRARIES if any(f"import {library}" in b for b in BLOCKS)}
    assert shown == set(LIBRARIES)
