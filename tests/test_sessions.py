"""The noxfile, the workflows and the guide say the same about what is checked, where and how."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
NOXFILE = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
JOBS: dict[str, Any] = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))[
    "jobs"
]

SESSIONS = {
    node.name.rstrip("_"): next(ast.unparse(part) for part in node.decorator_list)
    for node in NOXFILE.body
    if isinstance(node, ast.FunctionDef) and node.decorator_list
}
"""The sessions, each with its decorator."""

ROWS = dict(re.findall(r"^\| `(\w+)` \| .* \| (.*) \|$", GUIDE, re.MULTILINE))
"""The sessions of the guide, each with when it runs."""


def named(constant: str) -> tuple[str, ...]:
    """Return the sessions in a constant of the noxfile."""
    (value,) = (
        ast.literal_eval(node.value)
        for node in NOXFILE.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == constant
    )
    return tuple(value)


def in_ci() -> set[str]:
    """Return the sessions that the workflow runs."""
    found: set[str] = set()
    for job in JOBS.values():
        commands = [step["run"] for step in job["steps"] if "nox" in step.get("run", "")][1:]
        for command in commands:
            names = re.search(r"--session ([a-z ]+|\"\$SESSION\")", command)
            if names is None:
                found.update(named("DEFAULT"))
            elif names[1] == '"$SESSION"':
                found.update(job["strategy"]["matrix"]["session"])
            else:
                found.update(names[1].split())
    return found


def test_every_session_is_in_the_guide() -> None:
    """The table of the guide lists each session once."""
    assert sorted(re.findall(r"^\| `(\w+)`", GUIDE, re.MULTILINE)) == sorted(SESSIONS)


@pytest.mark.parametrize("session", SESSIONS)
def test_the_guide_says_when_a_session_runs(session: str) -> None:
    """It is in the default, the matrix or the workflow exactly if the guide says so."""
    when = ROWS[session]
    assert ("`python -m nox`" in when) == (session in named("DEFAULT"))
    assert ("`nox -s matrix`" in when) == (session in named("MATRIX"))
    assert ("CI" in when) == (session in in_ci())


def test_the_workflow_runs_the_default_and_the_matrix() -> None:
    """What a checkout runs, the workflow runs as well."""
    assert in_ci() >= {*named("DEFAULT"), *named("MATRIX")}


def test_the_workflow_has_every_python() -> None:
    """The Pythons of the workflow are those that the package says it works with."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = [name.rpartition(" ")[2] for name in pyproject["project"]["classifiers"]]
    pythons = JOBS["pythons"]["strategy"]["matrix"]
    (newest,) = {row["python"] for row in pythons["include"]}
    assert [*pythons["python"], newest] == [name for name in declared if name.startswith("3.")]
    assert JOBS["default"]["steps"][1]["with"]["python-version"] == newest


def test_no_test_draws_its_own_number_of_examples() -> None:
    """The profiles of conftest.py decide, so that `nox -s search` draws more everywhere."""
    counts = {
        path.name
        for path in (ROOT / "tests").glob("*.py")
        if re.search(r"@settings\(|settings\(max_", path.read_text("utf-8"))
    }
    assert counts - {Path(__file__).name} == set()
