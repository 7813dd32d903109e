"""What is in the files of a release, and what is not."""

import csv
import hashlib
import io
import json
import re
import subprocess
import tarfile
import zipfile
from email.parser import BytesParser
from pathlib import Path

import jsonschema
import pytest

import cica
from cica import serialize

ROOT = Path(__file__).parents[2]
BROUGHT = {"PKG-INFO", ".gitignore"}
"""What hatchling adds to an sdist by itself."""
NOT_FOR_USERS = ("tests/release/", "tests/browser/", "docs/_static/")
"""Tests of the project rather than of the package, and what only the pages need."""


def in_repository(*paths: str) -> set[str]:
    """Return what git has or would take under some paths, but for what users have no use for."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *paths]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603  # ours
    names = {name for name in run.stdout.splitlines() if (ROOT / name).is_file()}
    return {name for name in names if not name.startswith(NOT_FOR_USERS)}


@pytest.fixture(scope="session")
def packed(sdist: Path) -> dict[str, bytes]:
    """Return the files of the sdist, by their names below its folder."""
    with tarfile.open(sdist) as archive:
        return {
            member.name.partition("/")[2]: file.read()
            for member in archive
            if (file := archive.extractfile(member))
        }


@pytest.fixture(scope="session")
def installed(wheel: Path) -> dict[str, bytes]:
    """Return the files of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_sdist_holds_the_tests_and_what_they_need(packed: dict[str, bytes]) -> None:
    """It is the package, its tests, the pages whose examples are tests, and nothing else."""
    needed = in_repository(
        *("src", "tests", "docs", "conftest.py"),
        *("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"),
    )
    assert set(packed) - BROUGHT == needed


def test_the_sdist_is_the_repository(packed: dict[str, bytes]) -> None:
    """Each of its files has the bytes of the repository's."""
    changed = [
        name
        for name, content in packed.items()
        if name != "PKG-INFO" and content != (ROOT / name).read_bytes()
    ]
    assert changed == []


def test_the_wheel_is_the_package(installed: dict[str, bytes], packed: dict[str, bytes]) -> None:
    """It holds the modules, the marker of types, the schema, and the licence."""
    info = f"cica-{cica.__version__}.dist-info/"
    package = {name: file for name, file in installed.items() if not name.startswith(info)}
    source = {name[4:]: file for name, file in packed.items() if name.startswith("src/")}
    assert package == source
    assert {"cica/py.typed", "cica/serialize/cica-dataset-1.schema.json"} <= set(package)
    assert {name.removeprefix(info) for name in set(installed) - set(package)} == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "licenses/LICENSE",
    }


def test_the_metadata_are_the_same_in_both(
    installed: dict[str, bytes], packed: dict[str, bytes]
) -> None:
    """They name the version, the Python and two dependencies, and the wheel is for any Python."""
    text = installed[f"cica-{cica.__version__}.dist-info/METADATA"]
    assert packed["PKG-INFO"] == text
    metadata = BytesParser().parsebytes(text)
    assert metadata["Version"] == cica.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(re.findall(r"^\w+", line)[0] for line in required) == ["attrs", "cattrs"]
    tags = BytesParser().parsebytes(installed[f"cica-{cica.__version__}.dist-info/WHEEL"])
    assert tags["Tag"] == "py3-none-any"


def test_the_version_stands_everywhere() -> None:
    """The changelog and the citation file tell of the version that is released."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    (newest, *_) = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    (cited,) = re.findall(r"^version: (\S+)$", citation, re.MULTILINE)
    assert newest == cited == cica.__version__


def test_the_json_is_the_record(dist: Path) -> None:
    """It is what the package writes, reads as the record, and its schema accepts it."""
    text = (dist / "cica-dataset.json").read_text("utf-8")
    assert text == serialize.dumps()
    assert serialize.loads(text) == cica.DATASET
    schema = json.loads((dist / "cica-dataset-1.schema.json").read_text("utf-8"))
    assert schema == serialize.json_schema()
    jsonschema.Draft202012Validator(schema).validate(json.loads(text))


def test_the_schema_is_the_one_that_ships(dist: Path, installed: dict[str, bytes]) -> None:
    """Who reads the file and who asks the package read the same."""
    shipped = installed["cica/serialize/cica-dataset-1.schema.json"]
    assert (dist / "cica-dataset-1.schema.json").read_bytes() == shipped


def test_the_data_package_holds_every_table(dist: Path) -> None:
    """Each table has its file, with a line for each of its rows."""
    expected = {f"{name}.csv": len(rows) for name, rows in serialize.tables().items()}
    with zipfile.ZipFile(dist / "cica-datapackage.zip") as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    descriptor = json.loads(files.pop("datapackage.json"))
    assert {resource["path"] for resource in descriptor["resources"]} == set(files)
    lines = {name: list(csv.reader(io.StringIO(text))) for name, text in files.items()}
    assert {name: len(rows) - 1 for name, rows in lines.items()} == expected


def test_the_sums_are_of_all_files(dist: Path) -> None:
    """Every file of the release but the sums themselves is in them, and they are right."""
    lines = (dist / "SHA256SUMS").read_text("utf-8").splitlines()
    told = {name: total for total, name in (line.split("  ") for line in lines)}
    assert told == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in dist.iterdir()
        if path.name != "SHA256SUMS"
    }
    assert len(told) == 5  # sdist, wheel, record, schema, data package
