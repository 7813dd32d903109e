"""What an import costs, and where it works: in new processes, from a zip, and among threads."""

import gc
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import cica
from cica import _loading

PACKAGE = Path(cica.__file__).parent


def run(code: str, *options: str, path: Path = PACKAGE.parent) -> str:
    """Run a program in a new Python that finds the package on a path, and return what it prints."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    env["PYTHONPATH"] = str(path)
    command = [sys.executable, *options, "-c", code]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)  # noqa: S603  # our own code
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def modules(code: str) -> set[str]:
    """Return the modules that a program has loaded at its end."""
    return set(run(f"{code}\nimport sys\nprint(*sys.modules, sep='\\n')").split("\n"))


COSTLY = frozenset(
    {
        "cattrs",
        "json",
        "difflib",
        "importlib.resources",
        "importlib.metadata",
        "pathlib",
        "logging",
        "matplotlib",
        "pandas",
        "cica.serialize",
        "cica.plots",
        "cica._compare",
        "cica._integrity",
        "cica._lookup",
        "cica._rows",
        "cica._search",
        "cica._timeline",
        "cica._world",
    }
)
"""What takes long to load, the modules of the package that need it, and those that few need."""


@pytest.mark.parametrize(
    "code",
    ["import cica", "import cica; cica.members(as_of=2021)", "from cica.data.states import JAPAN"],
)
def test_an_import_needs_attrs_alone(code: str) -> None:
    """Neither it nor a first answer loads more of the costly modules than attrs itself does."""
    loaded = modules(code)
    assert "cica" in loaded
    assert loaded & COSTLY <= modules("import attrs")


def test_names_of_other_states_are_loaded_when_a_name_is_unknown() -> None:
    """What is left out at the start comes when it is asked for."""
    assert "cica._world" not in modules("import cica; cica.state('Kazakhstan')")
    code = "import cica, contextlib\nwith contextlib.suppress(LookupError): cica.state('Germany')"
    assert "cica._world" in modules(code)


@pytest.mark.parametrize(
    "question",
    [
        "serialize.json_schema()",
        "serialize.loads(serialize.dumps())",
        "cica.DATASET.evolve(version='9.9.9')",
        "cica.compare('cow-igo-v3')",
        "cica.dyads(start=1999, end=2000)",
        "cica.find('terrorism')",
        "cica.timeline()",
        "cica.find_states('Kazakstan')",
    ],
)
def test_every_question_can_be_the_first(question: str) -> None:
    """What a question needs beyond the start is loaded by it, whichever comes first."""
    run(f"import cica\nfrom cica import serialize\nassert {question}")


def test_no_other_package_is_loaded() -> None:
    """Of what is installed, questions need attrs and nothing else."""
    code = "import {}\nimport cica\ncica.timeline(); cica.panel(start=1999, end=2026)"
    new = modules(code.format("attrs")) - modules("import attrs")
    assert {name.partition(".")[0] for name in new} - set(sys.stdlib_module_names) == {"cica"}


@pytest.mark.parametrize("options", [("-O",), ("-OO",), ("-W", "error"), ("-bb",)])
def test_an_import_under_options(options: tuple[str, ...]) -> None:
    """It works without docstrings and assertions, and gives no cause for a warning."""
    code = "import cica; print(len(cica.members(as_of=2021)), cica.state('Türkiye').id)"
    assert run(code, *options) == "27 TUR\n"


def test_an_import_from_a_zip(tmp_path: Path) -> None:
    """The record is code: it needs no file beside it."""
    archive = tmp_path / "cica.zip"
    with zipfile.ZipFile(archive, "w") as out:
        for file in sorted(PACKAGE.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                out.write(file, file.relative_to(PACKAGE.parent))
    code = (
        "import cica\n"
        "print(cica.__spec__.origin)\n"
        "print(len(cica.members(as_of=2021)))\n"
        "serialize = cica.serialize\n"
        "print(serialize.loads(serialize.dumps()) == cica.DATASET)\n"
        "print(serialize.json_schema()['$schema'])"
    )
    origin, *answers = run(code, path=archive).splitlines()
    assert Path(origin) == archive / "cica" / "__init__.py"
    assert answers == ["27", "True", "https://json-schema.org/draft/2020-12/schema"]


QUESTIONS: tuple[Callable[[cica.Dataset], Any], ...] = (
    lambda data: data.members(as_of=2000),
    lambda data: data.members(as_of=2000, certain=False),
    lambda data: data.observers("CICA", as_of=2021),
    lambda data: data.members("OSCE", as_of="2014-06-30"),
    lambda data: data.state("turkiye"),
    lambda data: data.organization("Arab League"),
    lambda data: data.role("Mongolia", as_of=2001),
    lambda data: data.document("Almaty Act"),
    lambda data: data.find_states("Kazakstan"),
    lambda data: data.changes(since=2010),
    lambda data: data.timeline(),
    lambda data: data.panel(start=1999, end=2026),
    lambda data: data.memberships(party="KAZ"),
    lambda data: data.meetings(since=2012, until=2014),
    lambda data: data.citations(data.summit(1)),
)


@contextmanager
def eager_switching() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)


def test_threads_that_ask_at_once_get_the_same_answers() -> None:
    """Sixteen threads ask a dataset that has worked out nothing yet, each in another order."""
    expected = [question(cica.DATASET) for question in QUESTIONS]
    fresh = cica.DATASET.evolve(version="9.9.9")
    start = threading.Barrier(16)
    answered: list[list[Any]] = []

    def ask(first: int) -> None:
        start.wait()
        order = [*range(first, len(QUESTIONS)), *range(first)]
        answers = {number: QUESTIONS[number](fresh) for number in order}
        answered.append([answers[number] for number in range(len(QUESTIONS))])

    threads = [threading.Thread(target=ask, args=(n % len(QUESTIONS),)) for n in range(16)]
    with eager_switching():
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert answered == [expected] * 16


def test_the_garbage_collector_is_left_as_it_was() -> None:
    """It is off while the facts are loaded, and on again after that only if it was on."""
    for before in ("enable", "disable"):
        program = f"import gc; gc.{before}(); import cica; print(gc.isenabled())"
        run = subprocess.run(  # noqa: S603  # ours
            [sys.executable, "-c", program], check=True, capture_output=True, text=True
        )
        assert run.stdout.strip() == str(before == "enable")


def test_the_garbage_collector_is_on_after_an_import_that_fails() -> None:
    """A program may go on without the package."""
    code = "import contextlib, gc, sys\nsys.modules['attrs'] = None\n"
    failed = "with contextlib.suppress(ImportError): import cica\nprint(gc.isenabled())"
    assert run(code + failed) == "True\n"


def test_what_a_program_froze_stays_frozen() -> None:
    """What is loaded counts as old for the collector; a program's own objects are left alone."""
    count = "gc.get_freeze_count()"
    run(f"import gc; before = {count}\nimport cica; assert {count} == before")
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        _loading.done()
        assert gc.get_freeze_count() == frozen > 0
    finally:
        gc.unfreeze()


def test_records_are_checked_once_the_package_is_loaded() -> None:
    """The facts of the package are taken as they are; whatever is made later is checked."""
    unchecked = "from cica import _loading; _loading.finished = False; {}; print('made')"
    wrong = "import cica; cica.Source(id='archive', title=3)"
    assert run(f"import cica; {unchecked.format(wrong)}") == "made\n"
    with pytest.raises(cica.InvalidTypeError):
        cica.Source(id="archive", title=3)  # type: ignore[arg-type]
