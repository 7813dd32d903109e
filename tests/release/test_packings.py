"""The package gives the same answers however it is packed, started and shared."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipapp
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
EXERCISE = HERE / "exercise.py"


def run(*command: str | Path, cwd: Path, **surroundings: str) -> str:
    """Run a program away from the checkout, and return what it prints; it must not complain."""
    env = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(  # noqa: S603  # ours
        [str(part) for part in command],
        cwd=cwd,
        env=env | surroundings,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def told(output: str) -> tuple[Path, dict[str, Any]]:
    """Return from where the package came and what it answered."""
    place, answers = output.splitlines()
    return Path(place), json.loads(answers)


@pytest.fixture(scope="session")
def expected(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what the installed wheel answers, the JSON of the release among it."""
    place, answers = told(run(sys.executable, "-I", EXERCISE, cwd=tmp_path_factory.mktemp("cwd")))
    assert place.is_relative_to(sysconfig.get_path("purelib"))
    sums = (dist / "SHA256SUMS").read_text("utf-8").splitlines()
    assert f"{answers['record']}  cica-dataset.json" in sums
    assert (answers["members"], answers["same"], answers["certain"]) == (27, True, None)
    assert "'Kazakhstan'" in answers["refusal"]
    return answers


@pytest.fixture(scope="session")
def wheels(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the wheel and those of what it needs."""
    folder = tmp_path_factory.mktemp("wheels")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "download", "--dest", folder, wheel], check=True)  # noqa: S603  # ours
    found = sorted(folder.glob("*.whl"))
    assert {path.name.partition("-")[0] for path in found} >= {"attrs", "cattrs", "cica"}
    return found


@pytest.fixture
def unpacked(wheels: list[Path], tmp_path: Path) -> Path:
    """Return a folder with the packages, as an installer would leave them, and nothing compiled."""
    folder = tmp_path / "packages"
    for path in wheels:
        shutil.unpack_archive(path, folder, "zip")
    return folder


@pytest.mark.parametrize(
    "options",
    [
        ("-OO",),
        ("-W", "error"),
        ("-W", "error", "-X", "dev"),
        ("-bb",),
        ("-X", "utf8=0"),
    ],
    ids=" ".join,
)
def test_options_change_no_answer(
    options: tuple[str, ...], expected: dict[str, Any], tmp_path: Path
) -> None:
    """Asserts are not needed, docstrings for no more than words, and nothing causes a warning."""
    _, answers = told(run(sys.executable, *options, EXERCISE, cwd=tmp_path))
    if "-OO" in options:
        assert answers.pop("described") != expected["described"]
        expected = {name: answer for name, answer in expected.items() if name != "described"}
    assert answers == expected


@pytest.mark.parametrize("seed", ["0", "1", "4294967295"])
def test_no_answer_hangs_on_the_order_of_hashes(
    seed: str, expected: dict[str, Any], tmp_path: Path
) -> None:
    """Nor on the place: in a locale of ASCII and another time zone all is the same."""
    output = run(
        *(sys.executable, EXERCISE),
        cwd=tmp_path,
        PYTHONHASHSEED=seed,
        LC_ALL="C",
        PYTHONUTF8="0",
        TZ="Asia/Almaty",
    )
    assert told(output)[1] == expected


def test_from_the_wheels_themselves(
    wheels: list[Path], expected: dict[str, Any], tmp_path: Path
) -> None:
    """A wheel is a zip that Python can import from."""
    path = os.pathsep.join(map(str, wheels))
    place, answers = told(run(sys.executable, "-S", EXERCISE, cwd=tmp_path, PYTHONPATH=path))
    (ours,) = (wheel for wheel in wheels if wheel.name.startswith("cica-"))
    assert place == ours / "cica" / "__init__.py"
    assert answers == expected


def test_in_a_zipapp(unpacked: Path, expected: dict[str, Any], tmp_path: Path) -> None:
    """An application of one file carries the record with it."""
    shutil.copy(EXERCISE, unpacked / "__main__.py")
    app = tmp_path / "app.pyz"
    zipapp.create_archive(unpacked, app, compressed=True)
    place, answers = told(run(sys.executable, "-I", "-S", app, cwd=tmp_path))
    assert place == app / "cica" / "__init__.py"
    assert answers == expected


def test_frozen(expected: dict[str, Any], tmp_path: Path) -> None:
    """PyInstaller finds all that is needed by itself, without a hook or an option."""
    command = [sys.executable, "-m", "PyInstaller", "--name", "app", "--log-level", "ERROR"]
    folders = [f"--{name}path={tmp_path / name}" for name in ("dist", "work", "spec")]
    subprocess.run([*command, *folders, EXERCISE], check=True, cwd=tmp_path)  # noqa: S603  # ours
    (app,) = (path for path in (tmp_path / "dist").rglob("app*") if path.is_file())
    place, answers = told(run(app, cwd=tmp_path))
    assert not place.exists()  # the module is in the program, not beside it
    assert answers == expected


def test_it_only_reads(unpacked: Path, expected: dict[str, Any], tmp_path: Path) -> None:
    """It needs no right to write, starts no program and asks no network."""
    before = sorted(unpacked.rglob("*"))
    for path in [unpacked, *before]:
        path.chmod(path.stat().st_mode & ~0o222)
    command = [sys.executable, "-S", HERE / "guarded.py", unpacked, EXERCISE]
    place, answers = told(run(*command, cwd=tmp_path, PYTHONDONTWRITEBYTECODE="1"))
    after = sorted(unpacked.rglob("*"))
    for path in [unpacked, *before]:
        path.chmod(path.stat().st_mode | 0o200)  # so that pytest can take it away
    assert place == unpacked / "cica" / "__init__.py"
    assert answers == expected
    assert after == before


@pytest.mark.parametrize(
    "deed",
    [
        "open('spoor', 'w')",
        "__import__('os').mkdir('spoor')",
        "__import__('os').system('true')",
        "__import__('pathlib').Path('spoor').touch()",
        "__import__('socket').getaddrinfo('localhost', 80)",
        "__import__('subprocess').run(['true'])",
    ],
)
def test_who_writes_is_stopped(deed: str, tmp_path: Path) -> None:
    """The guard of the test before does stop what it is there to stop."""
    program = tmp_path / "deed.py"
    program.write_text(deed, "utf-8")
    command = [sys.executable, "-B", str(HERE / "guarded.py"), str(tmp_path), str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)  # noqa: S603  # ours
    assert done.returncode == 1
    assert "PermissionError" in done.stderr
    assert sorted(tmp_path.iterdir()) == [program]


@pytest.mark.skipif(
    sys.version_info[:2] == (3, 12), reason="3.12 crashes on `import datetime` in two of them"
)
def test_in_interpreters_beside_each_other(expected: dict[str, Any], tmp_path: Path) -> None:
    """Four interpreters of one process load it, each for itself, and answer the same."""
    heard = run(sys.executable, HERE / "in_interpreters.py", cwd=tmp_path).splitlines()
    assert [json.loads(answers) for answers in heard] == [expected] * 4


def test_in_sixteen_threads(expected: dict[str, Any], tmp_path: Path) -> None:
    """Threads that meet at the first import, ask, write and read at once hear the same."""
    heard = run(sys.executable, HERE / "in_threads.py", cwd=tmp_path).splitlines()
    assert [json.loads(answers) for answers in heard] == [expected] * 16
