"""The files for readers without Python, written by `tools/write_downloads.py`."""

import csv
import datetime
import hashlib
import json
import runpy
import zipfile
from pathlib import Path
from typing import Any

import pytest

import cica
from cica.serialize import codebook, json_schema, load, read_datapackage, tables

pd: Any = pytest.importorskip("pandas")
pq: Any = pytest.importorskip("pyarrow.parquet")
openpyxl: Any = pytest.importorskip("openpyxl")

PROGRAM = Path(__file__).parent.parent / "tools" / "write_downloads.py"
if not PROGRAM.exists():
    pytest.skip("the tools are in the repository alone", allow_module_level=True)

STATISTICS = ("panel", "dyads", "spells")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the files; what was in their folder is gone."""
    path = tmp_path_factory.mktemp("downloads")
    for name in ("old.csv", "SHA256SUMS"):
        (path / name).touch()
    runpy.run_path(str(PROGRAM))["main"](path)
    return path


@pytest.fixture(scope="module")
def book(folder: Path) -> Any:
    """Read the sheets for Excel."""
    return openpyxl.load_workbook(folder / "cica.xlsx")


def test_a_folder_of_others_is_left_alone(tmp_path: Path) -> None:
    """A folder with files of other programs is not emptied, whatever was meant."""
    (tmp_path / "thesis.txt").touch()
    with pytest.raises(SystemExit):
        runpy.run_path(str(PROGRAM))["main"](tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_every_file_is_there_with_its_checksum(folder: Path) -> None:
    """The list of checksums has every other file, and each checksum is right."""
    sums = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    found = {line.split("  ")[1]: line.split("  ")[0] for line in sums}
    statistics = {f"{name}.{kind}" for name in STATISTICS for kind in ("csv", "parquet", "dta")}
    others = {"cica-data.zip", "cica.xlsx", "cica.json", "cica-dataset-2.schema.json"}
    assert found.keys() == {
        *statistics,
        *others,
        *("codebook.csv", "codebook.md", "README.txt"),
    }
    assert {*found, "SHA256SUMS"} == {path.name for path in folder.iterdir()}
    for name, checksum in found.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == checksum


def test_the_readme_says_what_it_is(folder: Path) -> None:
    """Version, day of the check, licence and reference are in it, and every file is named."""
    text = (folder / "README.txt").read_text(encoding="utf-8")
    data = cica.DATASET
    for word in (data.title, data.version, str(data.checked), data.license, cica.cite()):
        assert word in text
    for path in folder.iterdir():
        assert path.name in text or f"{path.stem}.*" in text or path.name == "README.txt"


def test_the_package_comes_back(folder: Path, tmp_path: Path) -> None:
    """The unpacked archive is the package of the record, with the same panel as beside it."""
    with zipfile.ZipFile(folder / "cica-data.zip") as archive:
        archive.extractall(tmp_path)
    package = tmp_path / "cica-data"
    assert read_datapackage(package) == cica.DATASET
    for name in STATISTICS:
        assert (package / f"{name}.csv").read_bytes() == (folder / f"{name}.csv").read_bytes()


def test_the_json_files_are_those_of_the_library(folder: Path) -> None:
    """The record and its schema are what the library writes."""
    assert load(folder / "cica.json") == cica.DATASET
    schema = (folder / "cica-dataset-2.schema.json").read_text(encoding="utf-8")
    assert json.loads(schema) == json_schema()


def test_parquet_keeps_the_rows_and_says_what_they_are(folder: Path) -> None:
    """The panel has its rows, three-valued truth, days as days, and its reference inside."""
    table = pq.read_table(folder / "panel.parquet")
    assert table.schema.metadata[b"citation"].decode() == cica.cite()
    assert str(table.schema.field("member").type) == "bool"
    end = cica.DATASET.checked.year
    rows = [
        row._asdict() | {"as_of": datetime.date.fromisoformat(row.as_of)}
        for row in cica.panel(start=1992, end=end)
    ]
    assert table.to_pylist() == rows


@pytest.mark.parametrize("name", STATISTICS)
def test_stata_keeps_the_rows(folder: Path, name: str) -> None:
    """Each file has a label for every variable, its version, and as many rows as the CSV file."""
    with pd.io.stata.StataReader(folder / f"{name}.dta") as reader:
        frame = reader.read()
        labels = reader.variable_labels()
        label = reader.data_label
    assert cica.DATASET.version in label
    assert all(labels.values())
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(labels) == list(rows[0])
    assert len(frame) == len(rows)


def test_stata_counts_the_members(folder: Path) -> None:
    """Members are 1, others 0, what is open is missing; names have their letters."""
    panel = pd.read_stata(folder / "panel.dta")
    year = panel[panel["year"] == 2021]
    assert year["member"].sum() == len(cica.members(as_of=2021)) == 27
    assert panel[(panel["year"] == 2000) & panel["member"].isna()]["name"].tolist() == ["Mongolia"]
    assert "Türkiye" in set(panel["name"])
    assert str(panel["as_of"].iloc[0].date()) == "1992-12-31"


def test_excel_has_every_table(book: Any) -> None:
    """Each table is a sheet with its columns and as many rows; a README is the first sheet."""
    rows = tables()
    assert book.sheetnames == ["README", *rows, *STATISTICS]
    for name, table in rows.items():
        sheet = book[name]
        if table:
            assert [cell.value for cell in sheet[1]] == list(table[0])
            assert sheet.max_row == len(table) + 1


def test_excel_keeps_codes_and_dates(book: Any) -> None:
    """Codes and months are text, days are dates, truth is truth, and names keep their letters."""

    def row_of(sheet: str, column: str, value: str) -> dict[str, Any]:
        names, *rows = book[sheet].iter_rows()
        found = ({n.value: cell for n, cell in zip(names, row, strict=True)} for row in rows)
        return next(row for row in found if row[column].value == value)

    afghanistan = row_of("states", "alpha_3", "AFG")
    assert (afghanistan["numeric"].value, afghanistan["numeric"].data_type) == ("004", "s")
    assert afghanistan["numeric"].number_format == "@"
    assert row_of("states", "alpha_3", "TUR")["name"].value == "Türkiye"
    interview = row_of("sources", "id", "interview-sarybay-2021")
    assert (interview["published_date"].value, interview["published_date"].data_type) == (
        "2021-02",
        "s",
    )
    assert interview["published_earliest"].is_date
    panel = row_of("panel", "alpha_3", "KAZ")
    assert (panel["certain"].value, panel["certain"].data_type) == (True, "b")


def test_the_codebook_is_that_of_the_library(folder: Path) -> None:
    """Both forms have every column of every table."""
    with (folder / "codebook.csv").open(encoding="utf-8", newline="") as file:
        rows = [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]
    assert rows == codebook()
    text = (folder / "codebook.md").read_text(encoding="utf-8")
    assert all(f"## {row['table']}\n" in text for row in codebook())
    assert text.count("\n| ") == len(codebook()) + len({row["table"] for row in codebook()})
