"""The picture of a comparison; to be moved into test_plots.py with the function."""

from typing import Any

import pytest
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

import cica
from cica._comparison_plot import comparison


def cells(ax: Axes) -> dict[str, Rectangle]:
    """Return the cells of a picture by state and year."""
    return {str(patch.get_gid()): patch for patch in ax.patches if isinstance(patch, Rectangle)}


def signs(ax: Axes) -> dict[tuple[float, float], str]:
    """Return the signs in a picture by their places."""
    return {text.get_position(): text.get_text() for text in ax.texts}


def test_each_state_and_year_is_a_cell() -> None:
    """Seventeen members and Palestine, in eight years; those without a role have none."""
    ax = comparison("migo-v3")
    assert len(cells(ax)) == 132
    assert "KOR/2006" in cells(ax)
    assert "KOR/2005" not in cells(ax)
    names = [label.get_text() for label in ax.get_yticklabels()]
    assert (len(names), names[0]) == (18, "Afghanistan")


def test_a_verdict_shows_without_colour() -> None:
    """By its sign, and what is not coded by its hatch; agreement has neither."""
    ax = comparison("cia-factbook")
    names = [label.get_text() for label in ax.get_yticklabels()]
    found = {(names[int(place)], int(year)): sign for (year, place), sign in signs(ax).items()}
    assert found["Burundi", 2015] == "+"
    assert found["Kuwait", 2022] == "\N{MINUS SIGN}"
    assert found["Qatar", 2014] == "\N{NOT EQUAL TO}"
    assert found["Belarus", 2014] == "?"
    assert ("China", 2014) not in found
    drawn = cells(ax)
    assert drawn["PSE/2014"].get_hatch() == "/////"
    assert drawn["CHN/2014"].get_hatch() is None


def test_the_words_of_the_picture_name_what_differs() -> None:
    """So that who cannot see it can read it."""
    words = str(comparison("cia-factbook").get_label())
    assert "39 states and the years 2010 to 2025" in words
    assert "More: Burundi 2015 to 2025." in words
    assert "Other role: Bangladesh 2014 to 2025, Cambodia" in words


def test_the_key_has_what_is_in_the_picture() -> None:
    """With the number of cells."""
    legend = comparison("worldcountrygroups").get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()] == [
        "agree (27)",
        "\N{MINUS SIGN}  less (1)",
    ]


def test_the_rows_of_a_table_are_drawn_as_well() -> None:
    """A duplicate is not drawn; nor is a row without a year."""
    table: list[dict[str, Any]] = [
        {"state": "KAZ", "year": 2005, "role": "member"},
        {"state": "KAZ", "year": 2005, "role": "observer"},
        {"state": "KAZ", "year": "soon", "role": "member"},
        {"state": "Atlantis", "year": 2005, "role": "member"},
    ]
    figure = Figure()
    own = figure.add_subplot()
    ax = comparison(cica.compare(table)[:4], ax=own)
    assert ax is own
    assert set(cells(ax)) == {"KAZ/2005", "None/2005"}


def test_what_cannot_be_drawn_is_refused() -> None:
    """A list of numbers, a table without rows, and an Axes that is none."""
    with pytest.raises(cica.InvalidValueError, match="published_counts"):
        comparison("digo-1")
    with pytest.raises(cica.InvalidValueError, match="rows with a year"):
        comparison(())
    with pytest.raises(cica.InvalidTypeError, match="Axes"):
        comparison("migo-v3", ax="here")  # type: ignore[arg-type]  # on purpose
