"""The files of a release have what they should, nothing else, and they work."""

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import zipfile
from email.parser import BytesParser
from pathlib import Path

import jsonschema
import pytest

import cica
from cica import serialize

ROOT = Path(__file__).parents[2]
(SCHEMA,) = (
    path.relative_to(ROOT / "src").as_posix() for path in ROOT.glob("src/cica/*/*.schema.json")
)
BROUGHT = {"PKG-INFO", ".gitignore"}
"""What hatchling adds to an sdist by itself."""
FOR_DEVELOPERS = (
    *("tests/release/", "tests/browser/", "tests/pyodide/", "docs/_static/"),
    *("tests/test_contributing.py", "tests/test_sessions.py"),
)
"""Tests of the project rather than of the package, and what only the pages need."""


def in_repository(*paths: str) -> set[str]:
    """Return the files under some paths that git tracks or would add, but for developers alone."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *paths]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603  # ours
    names = {name for name in run.stdout.splitlines() if (ROOT / name).is_file()}
    return {name for name in names if not name.startswith(FOR_DEVELOPERS)}


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
    """The sdist has the package, its tests, the pages whose examples are tests, nothing else."""
    needed = in_repository(
        *("src", "tests", "docs", "conftest.py"),
        *("pyproject.toml", "README.md", "LICENSE", "LICENSE-DATA"),
        *("CHANGELOG.md", "CITATION.cff"),
    )
    assert set(packed) - BROUGHT == needed


def test_the_sdist_is_the_repository(packed: dict[str, bytes]) -> None:
    """Each file of the sdist has the bytes of the file in the repository."""
    changed = [
        name
        for name, content in packed.items()
        if name != "PKG-INFO" and content != (ROOT / name).read_bytes()
    ]
    assert changed == []


def test_the_wheel_is_the_package(installed: dict[str, bytes], packed: dict[str, bytes]) -> None:
    """The wheel has the modules, the type marker, the schema, the citation and the licences."""
    info = f"cica-{cica.__version__}.dist-info/"
    package = {name: file for name, file in installed.items() if not name.startswith(info)}
    source = {name[4:]: file for name, file in packed.items() if name.startswith("src/")}
    assert package == source | {"cica/CITATION.cff": packed["CITATION.cff"]}
    assert {"cica/py.typed", SCHEMA} <= set(package)
    assert {name.removeprefix(info) for name in set(installed) - set(package)} == {
        "METADATA",
        "RECORD",
        "WHEEL",
        "licenses/LICENSE",
        "licenses/LICENSE-DATA",
    }


def test_the_wheel_works(wheel: Path, tmp_path: Path) -> None:
    """An isolated Python imports the package from the wheel, and asks, writes and reads."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); import cica; from cica import serialize; "
        "print(cica.__file__, len(cica.members(as_of=2021)), "
        "serialize.loads(serialize.dumps()) == cica.DATASET)"
    )
    command = [sys.executable, "-I", "-W", "error", "-c", program, str(wheel)]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path)  # noqa: S603  # ours
    assert run.stdout.split() == [str(wheel / "cica" / "__init__.py"), "27", "True"]


def test_the_metadata_are_the_same_in_both(
    installed: dict[str, bytes], packed: dict[str, bytes]
) -> None:
    """The metadata name the version, the lowest Python, and the two dependencies."""
    text = installed[f"cica-{cica.__version__}.dist-info/METADATA"]
    assert packed["PKG-INFO"] == text
    metadata = BytesParser().parsebytes(text)
    assert metadata["Version"] == cica.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT AND CC0-1.0"
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(re.findall(r"^\w+", line)[0] for line in required) == ["attrs", "cattrs"]
    tags = BytesParser().parsebytes(installed[f"cica-{cica.__version__}.dist-info/WHEEL"])
    assert tags["Tag"] == "py3-none-any"


def test_the_version_is_the_same_everywhere() -> None:
    """The changelog and the citation file have the version that is released."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    (newest, *_) = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    (cited,) = re.findall(r"^version: (\S+)$", citation, re.MULTILINE)
    assert newest == cited == cica.__version__


def test_the_json_is_the_record(dist: Path) -> None:
    """The JSON file is what the package writes, reads as the record, and fits the schema."""
    text = (dist / "cica-dataset.json").read_text("utf-8")
    assert text == serialize.dumps()
    assert serialize.loads(text) == cica.DATASET
    schema = json.loads((dist / Path(SCHEMA).name).read_text("utf-8"))
    assert schema == serialize.json_schema()
    jsonschema.Draft202012Validator(schema).validate(json.loads(text))


def test_the_schema_is_the_one_that_ships(dist: Path, installed: dict[str, bytes]) -> None:
    """The schema beside the wheel is the one in it."""
    assert (dist / Path(SCHEMA).name).read_bytes() == installed[SCHEMA]


def test_the_data_package_holds_every_table(dist: Path) -> None:
    """Each table has a file, with a line for each of its rows."""
    years = {"start": 1992, "end": cica.DATASET.checked.year}
    expected = {f"{name}.csv": len(rows) for name, rows in serialize.tables().items()} | {
        "panel.csv": len(cica.panel(**years)),
        "dyads.csv": len(cica.dyads(**years)),
        "spells.csv": len(cica.spells()),
    }
    with zipfile.ZipFile(dist / "cica-datapackage.zip") as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    descriptor = json.loads(files.pop("datapackage.json"))
    assert {resource["path"] for resource in descriptor["resources"]} == set(files)
    lines = {name: list(csv.reader(io.StringIO(text))) for name, text in files.items()}
    assert {name: len(rows) - 1 for name, rows in lines.items()} == expected


def test_the_sums_are_of_all_files(dist: Path) -> None:
    """Every file of the release except the sums has its sum."""
    lines = (dist / "SHA256SUMS").read_text("utf-8").splitlines()
    sums = {name: total for total, name in (line.split("  ") for line in lines)}
    assert sums == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in dist.iterdir()
        if path.name != "SHA256SUMS"
    }
    assert len(sums) == 5  # sdist, wheel, record, schema, data package
