"""The recipes of the pages for statistics run, and end in the numbers that the pages give."""

import doctest
import re
from pathlib import Path

import pytest

import cica

HOW_TO = Path(__file__).parent.parent / "docs" / "how-to"
PAGES = ("panels", "dyads", "duration")
LIBRARIES = ("duckdb", "pandas", "polars", "pyarrow", "statsmodels")


def _blocks(page: str, language: str) -> list[str]:
    text = (HOW_TO / f"{page}.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


RECIPES = [
    pytest.param(block, id=f"{page}-{place}")
    for page in PAGES
    for place, block in enumerate(_blocks(page, "pycon"))
]


@pytest.mark.parametrize("recipe", RECIPES)
def test_recipe_runs(recipe: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A recipe for Python runs in an empty session and answers as the page says."""
    for library in LIBRARIES:
        if f"import {library}" in recipe or f"from {library}" in recipe:
            pytest.importorskip(library)
    monkeypatch.chdir(tmp_path)
    lines: list[str] = []
    example = doctest.DocTestParser().get_doctest(recipe, {}, "recipe", None, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    assert runner.run(example, out=lines.append).failed == 0, "".join(lines)


def test_each_library_has_a_recipe() -> None:
    """Each library that the pages name is used in a recipe."""
    recipes = "".join(block for page in PAGES for block in _blocks(page, "pycon"))
    shown = re.findall(r"^>>> (?:import|from) (\w+)", recipes, re.MULTILINE)
    assert {*LIBRARIES} <= {*shown}


@pytest.mark.parametrize("recipe", _blocks("in-stata", "stata"))
def test_recipe_for_stata_counts_right(recipe: str) -> None:
    """What `count` gives on the page for Stata is what the rows of the library give.

    The conditions are also expressions of pandas; Stata itself is not free to install.
    """
    pandas = pytest.importorskip("pandas")
    rows = cica.dyads if "use dyads" in recipe else cica.panel
    table = pandas.DataFrame(rows(start=1992, end=2025))
    for column in {"member", "observer", "joint"} & {*table.columns}:
        table[column] = table[column].astype("float")
    for kept in re.findall(r"^keep if (.+)$", recipe, re.MULTILINE):
        table = table.query(kept)
    for condition, number in re.findall(r"^count if (.+)\n\* ([0-9]+)$", recipe, re.MULTILINE):
        expression = re.sub(r"missing\((\w+)\)", r"\1.isna()", condition)
        assert len(table.query(expression)) == int(number), condition


def test_pages_for_other_programs_end_in_numbers() -> None:
    """The pages for R and Stata have answers to compare with."""
    assert all("\n#> " in block for block in _blocks("in-r", "r"))
    assert sum("\n* " in block for block in _blocks("in-stata", "stata")) >= 4
