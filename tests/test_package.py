"""The Data Package: written as a whole or not at all, read back, and read by the tools of users."""

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given

import cica
from cica import Dataset, InvalidDatasetError, InvalidTypeError, InvalidValueError
from cica.serialize import codebook, read_datapackage, tables, write_datapackage
from invented import CATALOGUE, WORLD, with_
from packages import TRAPS
from strategies import datasets

Rows = dict[str, list[dict[str, Any]]]

DERIVED = ("panel", "dyads", "spells")


def descriptor_of(folder: Path) -> Any:
    """Return what a folder says of itself."""
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def written(dataset: Dataset, folder: Path) -> Any:
    """Write a dataset as a Data Package and return what describes it."""
    write_datapackage(folder, dataset, overwrite=True)
    return descriptor_of(folder)


def from_csv(folder: Path) -> Rows:
    """Read the CSV files by what their schema says, and by nothing else."""
    read: dict[str, Callable[[str], Any]] = {
        "string": str,
        "date": str,
        "integer": int,
        "boolean": {"TRUE": True, "FALSE": False}.__getitem__,
    }
    rows: Rows = {}
    for resource in descriptor_of(folder)["resources"]:
        fields = resource["schema"]["fields"]
        types = {field["name"]: read[field["type"]] for field in fields}
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
            rows[resource["name"]] = [
                {name: types[name](cell) if cell else None for name, cell in row.items()}
                for row in csv.DictReader(file)
            ]
    return rows


def check_keys(rows: Rows, descriptor: Any) -> None:
    """Check that primary keys are unique, and that foreign keys lead to a row."""
    for resource in descriptor["resources"]:
        schema, table = resource["schema"], rows[resource["name"]]
        if resource["name"] != "spells":
            keys = [tuple(row[name] for name in schema["primaryKey"]) for row in table]
            assert len(set(keys)) == len(keys), resource["name"]
        for key in schema.get("foreignKeys", []):
            (column,) = key["fields"]
            target = key["reference"].get("resource", resource["name"])
            assert key["reference"]["fields"] == ["id"]
            known = {row["id"] for row in rows[target]}
            assert {row[column] for row in table} <= {None, *known}, column
    for row in (*rows["citations"], *rows["alternatives"]):
        assert row["record"] in {each["id"] for each in rows[str(row["record_table"])]}
        if row["part"] is not None:
            assert row["part"] in {each["id"] for each in rows[str(row["part_table"])]}


# Out and back ------------------------------------------------------------------------------------


@pytest.mark.parametrize("dataset", [cica.DATASET, WORLD, TRAPS, Dataset(checked=2020)])
def test_a_dataset_comes_back(dataset: Dataset, tmp_path: Path) -> None:
    """What is written is read as an equal dataset; the files hold the rows of `tables`."""
    write_datapackage(tmp_path, dataset)
    assert read_datapackage(tmp_path) == read_datapackage(str(tmp_path)) == dataset
    rows = from_csv(tmp_path)
    assert {name: table for name, table in rows.items() if name not in DERIVED} == tables(dataset)
    if dataset is not cica.DATASET:
        check_keys(rows, descriptor_of(tmp_path))


@given(datasets())
def test_any_dataset_comes_back(tmp_path_factory: pytest.TempPathFactory, dataset: Dataset) -> None:
    """Whatever the dataset: it comes back, and its keys are keys."""
    folder = tmp_path_factory.getbasetemp() / "any"
    descriptor = written(dataset, folder)
    assert read_datapackage(folder) == dataset
    check_keys(from_csv(folder), descriptor)


def test_the_rows_for_statistics_are_in_the_package(tmp_path: Path) -> None:
    """Panel, dyads and spells are those of the default organization, from 1992 to the check."""
    write_datapackage(tmp_path)
    rows = from_csv(tmp_path)
    last = cica.DATASET.checked.year
    assert rows["panel"] == [row._asdict() for row in cica.panel(start=1992, end=last)]
    assert rows["dyads"] == [row._asdict() for row in cica.dyads(start=1992, end=last)]
    assert rows["spells"] == [row._asdict() for row in cica.spells()]


def test_parts_are_read_by_their_number(tmp_path: Path) -> None:
    """A table of parts may be sorted anew; the order of the parts is that of their numbers."""
    write_datapackage(tmp_path, TRAPS)
    path = tmp_path / "milestone_people.csv"
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([first, *reversed(lines)]), encoding="utf-8")
    assert read_datapackage(tmp_path) == TRAPS


@pytest.mark.parametrize(
    ("file", "old", "new", "path", "rule"),
    [
        ("states.csv", "ARI,ARI,Aria", "ARI,ARI,", "$.states[1].name", "missing"),
        ("states.csv", ",565,", ",V,", "$.states[0].cow", "type"),
        ("memberships.csv", ",member,", ",emperor,", "$.memberships[0].role", "value"),
        ("documents.csv", ",FALSE,", ",no,", "$.documents[0].accession", "type"),
        ("memberships.csv", "2000-01-01", "2000-02-30", "$.memberships[0].period.start", "value"),
        ("summits.csv", "id,number", "id,nummer", "$.summits", "columns"),
        ("summits.csv", "first,1", "1", "$.summits", "cells"),
        ("summits.csv", "First", '"First"x', "$.summits", "csv"),
        ("milestone_people.csv", "m/1,m,", "m/1,n,", "$", "reference"),
        ("citations.csv", ",states,NAM,,,", ",states,NAX,,,", "$", "reference"),
        ("datapackage.json", '"version": "1.0.0"', '"version": 1', "$.version", "type"),
        ("datapackage.json", "cica-tables/2", "cica-tables/3", "$", "format"),
        ("datapackage.json", '"contributors": [', '"contributors": [1, ', "$", "descriptor"),
        ("datapackage.json", "{", "", "$", "json"),
        pytest.param(
            *("datapackage.json", "{", "[" * 100_000, "$", "json"), id="nested too deeply"
        ),
        ("datapackage.json", '"version": "1.0.0"', '"version": ' + "1" * 9999, "$", "json"),
        ("datapackage.json", '"checked"', '"checked": "2001-01-01", "checked"', "$", "key"),
    ],
)
def test_what_is_wrong_is_reported(  # noqa: PLR0913, PLR0917  # a case
    tmp_path: Path, file: str, old: str, new: str, path: str, rule: str
) -> None:
    """A fault in a file is reported with the path that it has in JSON."""
    write_datapackage(tmp_path, TRAPS)
    text = (tmp_path / file).read_bytes().decode()
    assert old in text
    (tmp_path / file).write_bytes(text.replace(old, new, 1).encode())
    with pytest.raises(InvalidDatasetError) as caught:
        read_datapackage(tmp_path)
    assert (path, rule) in [(problem.path, problem.rule) for problem in caught.value.problems]


@pytest.mark.parametrize("file", ["states.csv", "memberships.csv", "datapackage.json"])
def test_a_file_that_was_saved_with_a_byte_order_mark_is_read(tmp_path: Path, file: str) -> None:
    """Excel and editors on Windows put one before what is UTF-8."""
    write_datapackage(tmp_path, TRAPS)
    path = tmp_path / file
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_datapackage(tmp_path) == TRAPS


def test_a_long_text_comes_back(tmp_path: Path) -> None:
    """It may be longer than what the csv module reads unless it is asked; its limit stays."""
    limit = csv.field_size_limit()
    note = "n" * (limit + 1)
    dataset = with_(documents=(attrs.evolve(CATALOGUE, note=note),))
    write_datapackage(tmp_path, dataset)
    assert read_datapackage(tmp_path) == dataset
    assert csv.field_size_limit() == limit


@pytest.mark.parametrize(
    ("file", "old"), [("summits.csv", "id,number"), ("citations.csv", ",states,ARI,,,")]
)
def test_a_message_shows_the_beginning_of_a_long_text(tmp_path: Path, file: str, old: str) -> None:
    """A column and an id of a hundred thousand letters do not make the message as long."""
    write_datapackage(tmp_path, WORLD)
    text = (tmp_path / file).read_bytes().decode()
    assert old in text
    long = old.replace("number", "n" * 100_000).replace("ARI", "n" * 100_000)
    (tmp_path / file).write_bytes(text.replace(old, long, 1).encode())
    with pytest.raises(InvalidDatasetError) as caught:
        read_datapackage(tmp_path)
    assert max(len(problem.message) for problem in caught.value.problems) < 1000


def test_what_is_not_a_package_is_refused(tmp_path: Path) -> None:
    """A file that is not UTF-8, a descriptor that is not an object, and a missing file."""
    write_datapackage(tmp_path, WORLD)
    (tmp_path / "states.csv").write_bytes(b"\xff")
    with pytest.raises(InvalidDatasetError) as caught:
        read_datapackage(tmp_path)
    assert [(problem.path, problem.rule) for problem in caught.value.problems] == [
        ("$.states", "csv")
    ]
    (tmp_path / "states.csv").unlink()
    with pytest.raises(FileNotFoundError):
        read_datapackage(tmp_path)
    (tmp_path / "datapackage.json").write_text("[]")
    with pytest.raises(InvalidDatasetError):
        read_datapackage(tmp_path)


# What the descriptor says ------------------------------------------------------------------------


def test_the_package_says_what_it_is(tmp_path: Path) -> None:
    """Title, version, day of the check, licence, authors and sources are in the descriptor."""
    descriptor = written(cica.DATASET, tmp_path)
    assert descriptor["name"] == "cica"
    assert descriptor["title"] == cica.DATASET.title
    assert descriptor["version"] == cica.DATASET.version
    assert descriptor["checked"] == cica.DATASET.checked.isoformat()
    assert [licence["name"] for licence in descriptor["licenses"]] == [cica.DATASET.license]
    assert [each["title"] for each in descriptor["contributors"]] == list(cica.DATASET.authors)
    assert descriptor["citation"] == cica.cite()
    assert [(each["title"], each.get("path", "")) for each in descriptor["sources"]] == [
        (source.title, source.url) for source in cica.sources()
    ]


def test_what_a_dataset_does_not_say_is_left_out(tmp_path: Path) -> None:
    """A dataset without a title, a licence and authors has none in its package."""
    absent = {"name", "title", "licenses", "contributors", "homepage", "organization"}
    assert not absent & written(Dataset(checked=2020), tmp_path).keys()
    descriptor = written(TRAPS, tmp_path)
    assert [licence.get("title") for licence in descriptor["licenses"]] == ["MIT OR CC0-1.0"]
    assert descriptor["homepage"] == "https://example.org"


def test_terms_keys_and_required_columns_are_declared(tmp_path: Path) -> None:
    """Terms are listed, what is never missing is required, and truth is TRUE or FALSE."""
    resources = {r["name"]: r["schema"] for r in written(WORLD, tmp_path)["resources"]}
    fields = {field["name"]: field for field in resources["memberships"]["fields"]}
    assert fields["role"]["constraints"] == {
        "required": True,
        "enum": [role.value for role in cica.Role],
    }
    assert fields["start_date"]["constraints"] == {"required": True}
    assert fields["start_latest"]["type"] == "date"
    assert "constraints" not in fields["end_date"]
    (accession,) = [
        field for field in resources["documents"]["fields"] if field["name"] == "accession"
    ]
    assert (accession["trueValues"], accession["falseValues"]) == (["TRUE"], ["FALSE"])
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
    assert len(here) == len(tables()) + len(DERIVED) + 1


# Where it is written -----------------------------------------------------------------------------


def test_it_writes_where_there_is_nothing_yet(tmp_path: Path) -> None:
    """It makes the folder, with those above it, and takes one without visible files."""
    write_datapackage(tmp_path / "a" / "b", WORLD)
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / ".gitkeep").touch()
    write_datapackage(str(tmp_path / "empty"), WORLD)
    names = [{path.name for path in (tmp_path / each).iterdir()} for each in ("a/b", "empty")]
    assert names[1] - names[0] == {".gitkeep"}
    assert read_datapackage(tmp_path / "empty") == WORLD


def test_it_overwrites_only_if_asked(tmp_path: Path) -> None:
    """A folder that is not empty is left alone; with overwrite, other files are kept."""
    other, states = tmp_path / "notes.txt", tmp_path / "states.csv"
    other.write_text("mine")
    states.write_text("mine as well")
    with pytest.raises(InvalidValueError) as caught:
        write_datapackage(tmp_path, WORLD)
    assert (caught.value.argument, caught.value.value) == ("path", str(tmp_path))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt", "states.csv"]
    assert states.read_text() == "mine as well"
    write_datapackage(tmp_path, WORLD, overwrite=True)
    assert other.read_text() == "mine"
    assert read_datapackage(tmp_path) == WORLD


def test_files_of_an_older_package_do_not_stay(tmp_path: Path) -> None:
    """What an older package lists and a new one does not have is removed, and nothing else."""
    old = {"checked": "2025-01-01", "resources": [{"path": "sittings.csv"}, {"path": "../a.csv"}]}
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "datapackage.json").write_text(json.dumps(old))
    for name in ("sittings.csv", "mine.csv", "../a.csv"):
        (folder / name).touch()
    write_datapackage(folder, WORLD, overwrite=True)
    assert not (folder / "sittings.csv").exists()
    assert (folder / "mine.csv").exists()
    assert (tmp_path / "a.csv").exists()


@pytest.mark.parametrize(
    "descriptor",
    [
        "x",
        "[]",
        "{}",
        '{"checked": "2025", "resources": [1]}',
        '{"resources": [{"path": "mine.csv"}]}',
        pytest.param("[" * 100_000, id="nested too deeply"),
    ],
)
def test_files_of_other_packages_stay(tmp_path: Path, descriptor: str) -> None:
    """A descriptor that is not one of ours makes no file ours."""
    (tmp_path / "datapackage.json").write_text(descriptor)
    (tmp_path / "mine.csv").touch()
    write_datapackage(tmp_path, WORLD, overwrite=True)
    assert (tmp_path / "mine.csv").exists()
    assert read_datapackage(tmp_path) == WORLD


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("kind", ["file", "link", "link to nothing"])
def test_a_file_or_a_link_is_not_a_folder(tmp_path: Path, kind: str, *, overwrite: bool) -> None:
    """A path that is a file or a link is refused, and what is there is left as it was."""
    path, target = tmp_path / "path", tmp_path / "target"
    if kind == "file":
        path.write_text("mine")
    else:
        path.symlink_to(target)
    if kind == "link":
        target.mkdir()
    with pytest.raises(InvalidValueError) as caught:
        write_datapackage(path, WORLD, overwrite=overwrite)
    assert caught.value == InvalidValueError("path", "a folder, not a file or a link", str(path))
    assert path.is_symlink() or path.read_text() == "mine"
    assert not target.exists() or not any(target.iterdir())


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    """A link with the name of a file is replaced by the file; what it led to stays as it was."""
    mine, folder = tmp_path / "mine.txt", tmp_path / "package"
    mine.write_text("mine")
    folder.mkdir()
    for name in ("states.csv", "datapackage.json"):
        (folder / name).symlink_to(mine)
    write_datapackage(folder, WORLD, overwrite=True)
    assert mine.read_text() == "mine"
    assert read_datapackage(folder) == WORLD


@pytest.mark.parametrize("name", ["citations.csv", "datapackage.json"])
def test_a_full_disk_leaves_the_old_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """If a file cannot be written, the package that was there is still whole."""
    write_datapackage(tmp_path, TRAPS)
    write = Path.write_text

    def fail(path: Path, *args: Any, **options: Any) -> int:
        if path.name == name:
            raise OSError(28, "No space left on device")
        return write(path, *args, **options)

    monkeypatch.setattr(Path, "write_text", fail)
    with pytest.raises(OSError, match="No space left"):
        write_datapackage(tmp_path, WORLD, overwrite=True)
    assert read_datapackage(tmp_path) == TRAPS
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_package_that_is_not_finished_has_no_descriptor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If a file cannot be put in its place, no descriptor says that this is a package."""
    write_datapackage(tmp_path, TRAPS)
    replace = Path.replace

    def fail(path: Path, target: Path) -> Path:
        if path.name == "citations.csv":
            raise OSError(5, "Input/output error")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="Input/output"):
        write_datapackage(tmp_path, WORLD, overwrite=True)
    assert not (tmp_path / "datapackage.json").exists()


@pytest.mark.parametrize("path", [None, 1, b"bytes", ["a"]])
def test_a_path_is_text_or_path_like(path: Any) -> None:
    """What is not a path is refused with its value."""
    for call in (read_datapackage, lambda path: write_datapackage(path, WORLD)):
        with pytest.raises(InvalidTypeError) as caught:
            call(path)
        assert (caught.value.argument, caught.value.value) == ("path", path)


@pytest.mark.parametrize("path", ["", "a\0b", "a\ud800b"])
def test_a_path_has_a_name(path: str) -> None:
    """An empty path, and one that no system takes, is refused."""
    for call in (read_datapackage, lambda path: write_datapackage(path, WORLD)):
        with pytest.raises(InvalidValueError) as caught:
            call(path)
        assert (caught.value.argument, caught.value.value) == ("path", path)


@pytest.mark.parametrize("overwrite", ["no", 1, 0, None])
def test_overwriting_is_asked_for_with_a_bool(tmp_path: Path, overwrite: Any) -> None:
    """The text "no" would count as true."""
    with pytest.raises(InvalidTypeError) as caught:
        write_datapackage(tmp_path / "new", WORLD, overwrite=overwrite)
    assert caught.value == InvalidTypeError("overwrite", "True or False", overwrite)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("dataset", [None, "cica", ()])
def test_only_a_dataset_is_written(dataset: Any, tmp_path: Path) -> None:
    """Anything but a dataset is refused, and nothing is written."""
    with pytest.raises(InvalidTypeError) as caught:
        write_datapackage(tmp_path / "new", dataset)
    assert (caught.value.argument, caught.value.value) == ("dataset", dataset)
    assert not (tmp_path / "new").exists()


# Frictionless ------------------------------------------------------------------------------------


@pytest.mark.parametrize("dataset", [cica.DATASET, WORLD, TRAPS, Dataset(checked=2020)])
def test_frictionless_finds_nothing_wrong(dataset: Dataset, tmp_path: Path) -> None:
    """The package is valid: its descriptor, its types, its primary and its foreign keys."""
    frictionless = pytest.importorskip("frictionless")
    write_datapackage(tmp_path, dataset)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.to_summary()
    assert report.stats["tasks"] == len(tables()) + len(DERIVED)


@pytest.mark.parametrize(
    ("table", "old", "new", "error"),
    [
        ("states", "CEL,CEL,", "CEX,CEX,", "foreign-key"),
        ("parties", "CEL,", "CEX,", "foreign-key"),
        ("states", "CEL,CEL,", "BOR,BOR,", "unique-error"),
        ("memberships", ",member,", ",emperor,", "constraint-error"),
        ("memberships", ",2000-01-01,,", ",2000-02-30,,", "type-error"),
        ("documents", ",FALSE,", ",0,", "type-error"),
        ("priority_area_editions", ",2004,", ",MMIV,", "type-error"),
        ("sources", "An archive", "", "constraint-error"),
        ("panel", "ARI,Aria,,,CICA,2001,", "ARI,Aria,,,CICA,2000,", "primary-key"),
    ],
)
def test_frictionless_finds_what_is_wrong(
    table: str, old: str, new: str, error: str, tmp_path: Path
) -> None:
    """A broken key, type, term or requirement is found by the schema of the package."""
    frictionless = pytest.importorskip("frictionless")
    write_datapackage(tmp_path, WORLD)
    path = tmp_path / f"{table}.csv"
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert error in {found for found, *_ in report.flatten(["type"])}


# The tools of users ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the canonical package."""
    folder = tmp_path_factory.mktemp("package")
    write_datapackage(folder)
    return folder


def test_duckdb_types_the_files_without_help(package: Path) -> None:
    """DuckDB reads truth as BOOLEAN, days as DATE, numbers as BIGINT, and every row."""
    duckdb = pytest.importorskip("duckdb")
    types = {"boolean": "BOOLEAN", "date": "DATE", "integer": "BIGINT"}
    for resource in descriptor_of(package)["resources"]:
        table = duckdb.read_csv(str(package / resource["path"]), sample_size=-1)
        found = dict(zip(table.columns, map(str, table.types), strict=True))
        for field in resource["schema"]["fields"]:
            known = table.filter(f"{field['name']} IS NOT NULL").limit(1).fetchall()
            if field["type"] in types and known:
                assert found[field["name"]] == types[field["type"]], field
    count = duckdb.sql(f"SELECT count(*) FROM '{package}/panel.csv' WHERE member AND year = 2021")  # noqa: S608  # our own file
    assert count.fetchall() == [(27,)]


def test_duckdb_answers_as_members_does(package: Path) -> None:
    """SQL over the bounds of memberships finds the certain and the possible members."""
    duckdb = pytest.importorskip("duckdb")
    question = f"""
        SELECT party FROM '{package}/memberships.csv' JOIN '{package}/states.csv' ON party = alpha_3
        WHERE organization = ? AND role IN ('member', 'suspended') AND {{}}
    """  # noqa: S608  # our own files
    certain = "start_latest <= ? AND (end_date IS NULL OR end_earliest > ?)"
    possible = "coalesce(start_earliest <= ?, true) AND coalesce(end_latest > ?, true)"
    for organization in ("CICA", "SCO", "OSCE"):
        for day in ("2000-06-15", "2015-06-15"):
            for text, sure in ((certain, True), (possible, False)):
                found = duckdb.execute(question.format(text), [organization, day, day]).fetchall()
                members = cica.members(organization, as_of=day, certain=sure)
                assert {key for (key,) in found} == {state.id for state in members}


def test_pandas_and_arrow_keep_every_table() -> None:
    """The rows of each table go through pandas and through a Parquet table unchanged."""
    pd = pytest.importorskip("pandas")
    pa = pytest.importorskip("pyarrow")
    for name, rows in tables().items():
        frame = pd.DataFrame(rows).convert_dtypes()
        plain = frame.astype(object).where(frame.notna(), None)
        assert plain.to_dict("records") == rows, name
        assert pa.Table.from_pylist(rows).to_pylist() == rows, name


def test_polars_keeps_every_table() -> None:
    """The rows of each table go through a Polars frame unchanged."""
    pl = pytest.importorskip("polars")
    for name, rows in tables().items():
        assert pl.DataFrame(rows, infer_schema_length=None).to_dicts() == rows, name


@pytest.mark.parametrize("library", ["pandas", "polars", "duckdb", "pyarrow"])
def test_na_is_a_text_and_004_a_code(library: str, tmp_path: Path) -> None:
    """Read from CSV with the types of the codebook, NA is a text and a code keeps its zeros."""
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
            query = f"SELECT {', '.join(columns)} FROM {source} LIMIT 1"  # noqa: S608  # our own words
            first = list(module.sql(query).fetchall()[0])
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


def test_r_reads_the_files(package: Path) -> None:
    """In R, with `read.csv` alone, truth is logical, and the members of each year are the same."""
    command = shutil.which("Rscript")
    if command is None:
        pytest.skip("needs R")
    script = Path(__file__).parent / "r" / "package.R"
    run = subprocess.run(  # noqa: S603  # found above
        [command, "--encoding=UTF-8", str(script), str(package)], capture_output=True, check=True
    )
    lines = [line.split() for line in run.stdout.decode().splitlines()]
    truths = {
        (str(row["table"]), str(row["column"])) for row in codebook() if row["type"] == "boolean"
    }
    assert {(table, column) for word, table, column in lines if word == "logical"} == truths
    members = {int(year): int(count) for word, year, count in lines if word == "members"}
    assert members == {year: len(cica.members(as_of=year)) for year in range(1999, 2026)}
    assert ["state", "004", "Türkiye"] in lines
