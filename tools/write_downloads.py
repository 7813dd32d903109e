"""Write the files for readers without Python: `python tools/write_downloads.py [FOLDER]`.

The folder is ``docs/_downloads`` if none is named, where the build of the site finds it. What this
program wrote into it before is replaced; a folder with other files is left alone.
"""  # a program

import datetime
import hashlib
import json
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import openpyxl.cell
import openpyxl.styles
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

import cica
from cica import serialize

STATISTICS = ("panel", "dyads", "spells")
"""The tables that are also files of their own."""
FIRST_DAY = datetime.date(1900, 3, 1)
"""Excel has no dates before 1900, and a day too many in February of it."""

README = """\
{title}

Version {version}, checked up to {checked}
Licence of the data: {license}

How to cite
  {citation}

Files
  cica-data.zip      every table as CSV, with types and keys (a Frictionless Data Package)
  panel.*            a row for each state and year
  dyads.*            a row for each pair of states and year
  spells.*           a row for each time of membership, for duration models
                     .csv: UTF-8; an empty cell is a missing value, truth is TRUE or FALSE
                     .parquet: typed, for R (arrow), DuckDB, Polars, pandas
                     .dta: for Stata 14 and later; truth is 1 or 0
  cica.xlsx          every table as a sheet, for Excel and LibreOffice
  cica.json          the whole record
  cica-dataset-2.schema.json
                     the JSON Schema of cica.json
  codebook.csv, codebook.md
                     what every column of every table means
  SHA256SUMS         checksums of the files

In R, read a CSV file with read.csv(file, na.strings = ""). For the tables that have a column
"numeric", add colClasses = c(numeric = "character"), so that codes keep their zeros.
"""


def main(folder: Path) -> None:
    """Write every file into a folder, which must be new, empty or of this program."""
    if folder.exists() and any(folder.iterdir()) and not (folder / "SHA256SUMS").is_file():
        sys.exit(f"{folder} has files that this program did not write; name another folder")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    data = cica.DATASET
    about = {
        "title": data.title,
        "version": data.version,
        "checked": data.checked.isoformat(),
        "license": data.license,
        "citation": data.cite(),
    }
    readme = README.format(**about)
    (folder / "README.txt").write_text(readme, encoding="utf-8", newline="\n")
    with tempfile.TemporaryDirectory() as name:
        package = Path(name, "cica")
        serialize.write_datapackage(package)
        (package / "README.txt").write_text(readme, encoding="utf-8", newline="\n")
        write_zip(folder / "cica-data.zip", package)
        for table in STATISTICS:
            shutil.copy(package / f"{table}.csv", folder)
        descriptor = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
        frames = {each["name"]: read(package, each) for each in descriptor["resources"]}
    fields = {each["name"]: each["schema"]["fields"] for each in descriptor["resources"]}
    for table in STATISTICS:
        write_parquet(folder / f"{table}.parquet", frames[table], fields[table], about)
        write_stata(folder / f"{table}.dta", frames[table], fields[table], about)
    write_excel(folder / "cica.xlsx", frames, readme)
    serialize.dump(data, folder / "cica.json")
    schema = json.dumps(serialize.json_schema(), indent=2) + "\n"
    (folder / "cica-dataset-2.schema.json").write_text(schema, encoding="utf-8", newline="\n")
    write_codebook(folder)
    sums = "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(folder.iterdir())
    )
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8", newline="\n")


def read(package: Path, resource: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a table of a package, with values of the types that it declares."""
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    frame = pd.read_csv(
        package / resource["path"], dtype=str, keep_default_na=False, encoding="utf-8"
    )
    return [
        {name: value(cell, types[name]) for name, cell in row.items()}
        for row in frame.to_dict("records")
    ]


def value(cell: str, kind: str) -> Any:  # noqa: ANN401  # of the type that is declared
    """Return the value of a cell."""
    if not cell:
        return None
    match kind:
        case "integer":
            return int(cell)
        case "boolean":
            return cell == "TRUE"
        case "date":
            return datetime.date.fromisoformat(cell)
        case _:
            return cell


def write_zip(path: Path, package: Path) -> None:
    """Pack a folder; the same files give the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(package.iterdir()):
            member = zipfile.ZipInfo(f"cica-data/{file.name}")
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, file.read_bytes())


def write_parquet(
    path: Path, rows: list[dict[str, Any]], fields: list[dict[str, Any]], about: dict[str, str]
) -> None:
    """Write a table with its types; what it is and what its columns mean is in its metadata."""
    types = {"integer": pa.int32(), "boolean": pa.bool_(), "date": pa.date32()}
    schema = pa.schema(
        [
            pa.field(
                field["name"],
                types.get(field["type"], pa.string()),
                metadata={"description": field["description"]},
            )
            for field in fields
        ],
        metadata=about,
    )
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), path)


def write_stata(
    path: Path, rows: list[dict[str, Any]], fields: list[dict[str, Any]], about: dict[str, str]
) -> None:
    """Write a table for Stata 14 and later, which reads UTF-8; labels are cut at 80 characters."""
    frame = pd.DataFrame(rows, columns=[field["name"] for field in fields])
    days = {}
    for field in fields:
        name = field["name"]
        match field["type"]:
            case "integer" | "boolean":
                frame[name] = frame[name].astype("float64")
            case "date":
                frame[name] = pd.to_datetime(frame[name])
                days[name] = "td"
            case _:
                frame[name] = frame[name].fillna("").astype(object)
    frame.to_stata(
        path,
        version=118,
        write_index=False,
        convert_dates=days,
        data_label=f"CICA, version {about['version']}, checked up to {about['checked']}",
        variable_labels={field["name"]: field["description"][:80] for field in fields},
        time_stamp=datetime.datetime.fromisoformat(about["checked"]),
    )


def write_excel(path: Path, tables: dict[str, list[dict[str, Any]]], readme: str) -> None:
    """Write every table as a sheet; codes and dates known by the month are text."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("README")
    for line in readme.splitlines():
        sheet.append([cell(sheet, line)])
    bold = openpyxl.styles.Font(bold=True)
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        header = [cell(sheet, column) for column in (rows[0] if rows else ["id"])]
        for each in header:
            each.font = bold
        sheet.append(header)
        for row in rows:
            sheet.append([cell(sheet, each) for each in row.values()])
    book.save(path)


def cell(sheet: Any, value: Any) -> Any:  # noqa: ANN401  # openpyxl is not typed
    """Return a cell; text is text, also if it begins with an equals sign or looks like a number."""
    if isinstance(value, datetime.date) and value < FIRST_DAY:
        value = value.isoformat()
    made = openpyxl.cell.WriteOnlyCell(sheet, value)
    if isinstance(value, datetime.date):
        made.number_format = "yyyy-mm-dd"
    elif isinstance(value, str):
        made.data_type = "s"
        made.number_format = "@"
    return made


def write_codebook(folder: Path) -> None:
    """Write what every column means, as CSV and as Markdown."""
    rows = serialize.codebook()
    pd.DataFrame(rows).to_csv(
        folder / "codebook.csv", index=False, encoding="utf-8", lineterminator="\n"
    )
    lines = ["# Codebook", ""]
    table = None
    for row in rows:
        if row["table"] != table:
            table = row["table"]
            lines += ["", f"## {table}", ""]
            lines += ["| Column | Type | Unit | Missing | Meaning | Class in R |"]
            lines += ["|---|---|---|---|---|---|"]
        keys = ("column", "type", "unit", "missing", "description", "r_class")
        cells = [str(row[key] or "").replace("|", "\\|") for key in keys]
        if row["values"]:
            cells[4] += f" Values: {row['values']}."
        lines.append(f"| {' | '.join(cells)} |")
    text = "\n".join(lines) + "\n"
    (folder / "codebook.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/_downloads"))
