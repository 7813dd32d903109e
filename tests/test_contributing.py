"""The guides work: a copy of the package is changed as they say, and the checks of the data pass.

The literals are read from the guides themselves, so that a guide that is out of date fails here.
"""

import datetime
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import cica

ROOT = Path(__file__).parents[1]
CONTRIBUTING = "CONTRIBUTING.md"
SUMMIT = "docs/how-to/after-a-summit.md"
DATA = Path("src/cica/data")
VERSION, CHECKED, CHANGELOG = "version", "checked", "CHANGELOG.md"
PREVIOUS = cica.DATASET.version or ""
NEXT = re.sub(r"\.(\d+)\.\d+$", lambda minor: f".{int(minor[1]) + 1}.0", PREVIOUS)
"""The version of the data after the middle number was raised."""

CHECKS = [
    *(f"tests/{path.name}" for path in sorted((ROOT / "tests").glob("test_data*.py"))),
    *(f"tests/test_{name}.py" for name in ("changelog", "history", "interview")),
]
"""What `nox -s data` runs."""


class Step(NamedTuple):
    """Something that a guide says to do."""

    file: str
    """The file to change, as the guide names it."""
    sort: str
    """`py`: write a record; `diff`: change one; `md`: write an entry of the changelog."""
    text: str


def steps(guide: str) -> Iterator[Step]:
    """Yield the steps of a guide: its code blocks, each with the file named last before it."""
    text = (ROOT / guide).read_text("utf-8")
    for block in re.finditer(r"^```(py|diff|md)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        *_, file = re.findall(r"`([\w/]+\.(?:py|md))`", text[: block.start()])
        sort, literals = block[1], block[2]
        for literal in _literals(literals) if sort == "py" else [literals]:
            yield Step(file, sort, literal)


def _literals(block: str) -> list[str]:
    """Split a block into its records: each begins at the margin."""
    return re.findall(r"^\w.*?^\),?\n", block, re.MULTILINE | re.DOTALL)


def write(text: str, literal: str) -> str:
    """Write a record into the text of a module, as a constant or at the end of its tuple."""
    name = re.match(r"(\w+) = (\w+)\(", literal)
    if name is None:
        kind = literal.partition("(")[0]
        rows = re.search(
            rf"^\w+: tuple\[{kind}, \.\.\.\] = \($.*?^\)$", text, re.MULTILINE | re.DOTALL
        )
        assert rows is not None, f"no tuple of {kind}"
        return text[: rows.end() - 1] + textwrap.indent(literal, "    ") + text[rows.end() - 1 :]
    old = re.search(rf"^{name[1]} = .*?^\)\n", text, re.MULTILINE | re.DOTALL)
    if old is not None:
        return text[: old.start()] + literal + text[old.end() :]
    if name[2] == "Source":  # in alphabetical order of the ids
        new = _id(literal)
        for other in re.finditer(r"^\w+ = Source\(\n.*?^\)\n", text, re.MULTILINE | re.DOTALL):
            if _id(other[0]) > new:
                return text[: other.start()] + literal + text[other.start() :]
    return f"{text}{literal}"


def _id(literal: str) -> str:
    (found,) = re.findall(r'^    id="(.*)",$', literal, re.MULTILINE)
    return str(found)


def change(text: str, diff: str) -> str:
    """Change the lines of a module as a diff says, wherever they are and however indented."""
    old = [line[1:].strip() for line in diff.splitlines() if line[0] != "+"]
    new = [line[1:].strip() for line in diff.splitlines() if line[0] != "-"]
    lines = text.splitlines()
    stripped = [line.strip() for line in lines]
    places = [n for n in range(len(lines)) if stripped[n : n + len(old)] == old]
    assert len(places) == 1, f"these lines are there {len(places)} times:\n{diff}"
    (place,) = places
    indent = lines[place][: -len(stripped[place])]
    lines[place : place + len(old)] = [indent + line for line in new]
    return "\n".join(lines) + "\n"


def enter(changelog: str, entry: str) -> str:
    """Write an entry at the top of the first list under "Data", with the version that follows."""
    item = re.sub(r"\d+\.\d+\.\d+", NEXT, entry.partition("### Data\n\n")[2], count=1)
    return changelog.replace("### Data\n\n", f"### Data\n\n{item}", 1)


def assigned(text: str, name: str, value: str) -> str:
    """Change an argument of the dataset."""
    changed, count = re.subn(
        rf'^    {name}="[^"]*"', f'    {name}="{value}"', text, flags=re.MULTILINE
    )
    assert count == 1
    return changed


def edit(path: Path, change: Callable[[str, str], str], argument: str) -> None:
    """Change a file."""
    path.write_text(change(path.read_text("utf-8"), argument), "utf-8")


def follow(copy: Path, todo: list[Step], *, checked: str | None) -> None:
    """Do what steps say in a copy of the project."""
    for step in todo:
        path = copy / (step.file if step.file == CHANGELOG else DATA / step.file)
        edit(path, {"py": write, "diff": change, "md": enter}[step.sort], step.text)
    init = copy / DATA / "__init__.py"
    if checked is not None:
        edit(init, lambda text, day: assigned(text, CHECKED, day), checked)


def raise_version(copy: Path) -> None:
    """Raise the version of the data."""
    edit(copy / DATA / "__init__.py", lambda text, v: assigned(text, VERSION, v), NEXT)


def run(copy: Path, *command: str) -> tuple[int, str]:
    """Run a program with the package of a copy; return its exit code and what it prints."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    env = {name: value for name, value in env.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(  # noqa: S603  # ours
        [sys.executable, *command],
        cwd=copy,
        env=env | {"PYTHONPATH": str(copy / "src")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def check(copy: Path, *arguments: str) -> tuple[int, str]:
    """Run the checks of the data in a copy."""
    return run(copy, "-m", "pytest", "-q", "--tb=short", "-p", "no:xdist", *arguments)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of what the checks of the data need."""
    for name in ("src", "tests"):
        ignored = shutil.ignore_patterns("browser", "release", "typing", "*.egg-info")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    (tmp_path / "docs").mkdir()
    for name in (CHANGELOG, "conftest.py", "pyproject.toml", "docs/interview.md"):
        shutil.copy2(ROOT / name, tmp_path / name)
    return tmp_path


OBSERVER = list(steps(CONTRIBUTING))


def test_the_guide_has_a_step_for_each_subject() -> None:
    """An observer touches one module for each subject, and the changelog."""
    assert sorted({step.file for step in OBSERVER}) == [
        CHANGELOG,
        "documents.py",
        "meetings.py",
        "memberships.py",
        "sources.py",
        "states.py",
    ]


def test_a_contributor_who_follows_the_guide(copy: Path) -> None:
    """The observer, the meeting and the document are answered, and every check passes."""
    follow(copy, OBSERVER, checked=None)
    raise_version(copy)
    program = (
        "import cica; print(cica.role('Nepal').value, cica.meeting('soc-2026-03').id, "
        "cica.document('example-guidelines').meeting, cica.DATASET.version)"
    )
    answers = f"observer soc-2026-03 soc-2026-03 {NEXT}\n"
    assert run(copy, "-c", program) == (0, answers)
    code, output = check(copy, *CHECKS)
    assert code == 0, output


ADVICE = {
    "EXAMPLE_MEETING": "module 'cica.data.sources' has no attribute 'EXAMPLE_MEETING'",
    "EXAMPLE_RULES": "module 'cica.data.sources' has no attribute 'EXAMPLE_RULES'",
    "NEPAL": "module 'cica.data.states' has no attribute 'NEPAL'",
    "SOC_2026_03": "module 'cica.data.meetings' has no attribute 'SOC_2026_03'",
    "Membership": "NPL: has no role in any organization; write a Membership in memberships.py",
    "EXAMPLE_GUIDELINES": "example-rules: no record cites it; cite it, or leave it out",
    CHANGELOG: f"write one that begins '- {NEXT}: ' and says what changed",
    VERSION: f"src/cica/data/__init__.py: version must be '{NEXT}'",
}
"""What is reported if a step is left out."""


def title(step: Step) -> str:
    """Return what a step is called: the constant, the class, or the file."""
    return CHANGELOG if step.sort == "md" else step.text[: re.search(r"\W", step.text).start()]  # type: ignore[union-attr]  # there is one


@pytest.mark.parametrize("left_out", ADVICE)
def test_a_step_that_is_left_out_is_reported(copy: Path, left_out: str) -> None:
    """The message says what to do."""
    follow(copy, [step for step in OBSERVER if title(step) != left_out], checked=None)
    if left_out != VERSION:
        raise_version(copy)
    rules = ("tests/test_changelog.py", "tests/test_data.py", "-k", "the_record_keeps or newest")
    code, output = check(copy, *rules)
    assert code != 0
    assert ADVICE[left_out] in " ".join(output.split())


def test_no_step_is_untried() -> None:
    """Each step of the guide has its message."""
    assert {*map(title, OBSERVER), VERSION} == ADVICE.keys()


def test_an_editor_after_the_summit(copy: Path) -> None:
    """The invented outcome of the summit is answered, and every check passes."""
    todo = list(steps(SUMMIT))
    follow(copy, todo, checked="2026-10-24")
    raise_version(copy)
    program = textwrap.dedent("""
        import cica
        day = "2026-10-22"
        print(cica.summit(7).status.value, cica.summit(7).period.end)
        print(len([text for text in cica.documents() if text.meeting == "baku-2026"]))
        print(cica.role("Malaysia", as_of=day).value, cica.role("Malaysia").value)
        print(cica.chair(as_of=day).state, cica.chair().state)
        print(cica.head_of_secretariat(as_of=day).person, "-", cica.head_of_secretariat().person)
    """)
    code, output = run(copy, "-c", program)
    assert (code, output.splitlines()) == (
        0,
        ["held 2026-10-24", "3", "observer member", "AZE UZB", "Kairat Sarybay - A New Head"],
    )
    code, output = check(copy, *CHECKS)
    assert code == 0, output


def test_the_outcome_is_invented_as_long_as_the_summit_is_planned() -> None:
    """After the real summit the page gets another example."""
    assert cica.summit(7).status.value == "planned"
    assert cica.DATASET.checked < datetime.date(2026, 10, 1)
