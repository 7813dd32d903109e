"""A comparison with a published list: states by years, by verdict."""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations  # so that `help` shows aliases by their names

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.patches import Patch, Rectangle

from cica._dataset import Dataset
from cica._words import fold
from cica.data import DATASET
from cica.errors import InvalidTypeError, InvalidValueError
from cica.plots._look import (
    BLUE,
    ORANGE,
    PURPLE,
    RED,
    SKY,
    SMALL,
    YELLOW,
    add_credit,
    add_key,
    add_title,
    canvas,
    checked_dataset,
    each_of,
    fitting,
    in_sentences,
    label_of,
    printable,
)
from cica.records import PublishedList
from cica.results import Comparison
from cica.terms import Role, Verdict

__all__ = ["comparison"]


@attrs.frozen
class _Sign:
    """How a verdict is drawn; the sign in the cell or the hatch differs without colour."""

    colour: str
    sign: str = ""
    ink: str = "black"
    """The colour of the sign."""
    hatch: str | None = None


_SIGNS = {
    Verdict.AGREE: _Sign(BLUE),
    Verdict.WITHIN_BOUNDS: _Sign(SKY, "?"),
    Verdict.MORE: _Sign(RED, "+"),
    Verdict.LESS: _Sign(ORANGE, "\N{MINUS SIGN}"),
    Verdict.OTHER_ROLE: _Sign(PURPLE, "\N{NOT EQUAL TO}"),
    Verdict.BEYOND_BOUNDS: _Sign(YELLOW, "!"),
    Verdict.STATE_NOT_CODED: _Sign("none", hatch="/////"),
    Verdict.ROLE_NOT_CODED: _Sign("none", hatch="\\\\\\\\\\"),
    Verdict.YEAR_NOT_CODED: _Sign("none", hatch="-----"),
    Verdict.AFTER_CHECKED: _Sign("none", hatch="....."),
    Verdict.UNKNOWN_STATE: _Sign("none", hatch="xxxxx"),
    Verdict.UNKNOWN_STATUS: _Sign("none", hatch="+++++"),
}
_LISTED = (Verdict.MORE, Verdict.LESS, Verdict.OTHER_ROLE, Verdict.BEYOND_BOUNDS)
"""The verdicts of which the alt text lists the cells."""
_COLUMNS = 4
"""How many keys are in one line at most."""
_FEWEST = 7
"""How many years there is room for at least beside the first, so that a cell is not too wide."""
_TICKS = 16
"""How many years are written below the picture at most."""


def comparison(
    published_list: str | PublishedList | Iterable[Comparison],
    *,
    roles: Role | str | Iterable[Role | str] | None = None,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw how a published list compares with the record: states down, years across.

    Each cell has the colour of its verdict, and a sign: none where both agree, "+" where they have
    a role and the record has none, a minus where it is the other way round. Cells that are not
    coded, or cannot be compared, are hatched. A state and a year without a row have no cell: there,
    neither has a role.

    The alt text counts the verdicts, and lists the states and years that differ.

    >>> from cica import plots
    >>> ax = plots.comparison("worldcountrygroups")
    >>> ax.get_title(loc="left")
    'worldcountrygroups: CICA, and the record'

    Args:
        published_list: The published list, as its id, its title or its record; or the rows that
            `compare` answers.
        roles: The roles that are compared, one or several. None means those in which the list names
            states. Rows are drawn as they are.
        dataset: The data to compare with.
        ax: Where to draw; None means a new figure.

    Returns:
        The Axes, with the alt text as their label.

    Raises:
        UnknownRecordError: The dataset does not have the published list.
        InvalidValueError: The list only counts, a role does not exist, or no row has a year.
        InvalidTypeError: An argument has a type that is not accepted.
    """
    title, source, rows = _wanted(checked_dataset(dataset), published_list, roles)
    cells = {
        (printable(row.name), row.year): row
        for row in reversed(rows)  # of duplicates the first row counts
        if row.year is not None and row.verdict != Verdict.DUPLICATE.value
    }
    if not cells:
        raise InvalidValueError("published_list", "a list or rows with a year", published_list)
    names = sorted({name for name, _ in cells}, key=lambda name: (fold(name), name))
    first, last = min(year for _, year in cells), max(year for _, year in cells)
    ax = canvas(ax, 1.8 + 0.19 * len(names))
    for (name, year), row in cells.items():
        _add_cell(ax, year, names.index(name), row)
    ax.set_xlim(first - 0.5, max(last, first + _FEWEST) + 0.5)
    ax.set_ylim(len(names) - 0.5, -0.5)
    ax.set_xticks(range(first, last + 1, (last - first) // fitting(ax, _TICKS) + 1))
    ax.set_yticks(range(len(names)), [label_of(name) for name in names], fontsize=SMALL)
    ax.set_xlabel("Year", loc="left")
    add_title(ax, f"{title}, and the record")
    ax.tick_params(axis="both", length=0)
    for spine in ax.spines.values():
        spine.set_visible(False)
    counts = Counter(Verdict(row.verdict) for row in cells.values())
    found = [verdict for verdict in _SIGNS if counts[verdict]]
    keys = [_key(verdict, counts[verdict]) for verdict in found]
    credit = add_credit(ax, dataset, add_key(ax, keys, 5, _COLUMNS), source)
    years = f"the years {first} to {last}" if first < last else f"the year {first}"
    states = each_of(len(names), "state", "states")
    words = [
        f"{title}, compared with the record: a cell for {states} and {years}.",
        f"{', '.join(f'{_word(verdict)} {counts[verdict]}' for verdict in found)}.".capitalize(),
        *(_listed(verdict, cells) for verdict in _LISTED if counts[verdict]),
        credit,
    ]
    ax.set_label(" ".join(words))
    return ax


def _wanted(
    dataset: Dataset,
    published_list: str | PublishedList | Iterable[Comparison],
    roles: Role | str | Iterable[Role | str] | None,
) -> tuple[str, str, tuple[Comparison, ...]]:
    """Return the title of a picture, whom to credit, and the rows."""
    if isinstance(published_list, str | PublishedList):
        found = dataset.published_list(published_list)
        authors = "; ".join(found.authors)
        work = f"{found.title} ({found.version})" if found.version else found.title
        return found.title, in_sentences(authors, work), dataset.compare(found, roles=roles)
    if isinstance(published_list, Iterable):
        rows = tuple(published_list)
        if all(isinstance(row, Comparison) for row in rows):
            return "A table", "", rows
    expected = "a published list, or rows of compare()"
    raise InvalidTypeError("published_list", expected, published_list)


def _listed(verdict: Verdict, cells: Mapping[tuple[str, int], Comparison]) -> str:
    """Return the cells with a verdict in a sentence: each state with its years."""
    found: defaultdict[str, list[list[int]]] = defaultdict(list)
    for (name, year), row in sorted(cells.items()):
        if row.verdict == verdict.value:
            runs = found[name]
            if runs and runs[-1][-1] == year - 1:
                runs[-1].append(year)
            else:
                runs.append([year])
    states = [f"{name} {' and '.join(map(_span, runs))}" for name, runs in found.items()]
    return f"{_word(verdict).capitalize()}: {', '.join(states)}."


def _span(years: list[int]) -> str:
    return f"{years[0]} to {years[-1]}" if len(years) > 1 else f"{years[0]}"


def _add_cell(ax: Axes, year: int, place: int, row: Comparison) -> None:
    """Draw one cell, and the sign in it."""
    sign = _SIGNS[Verdict(row.verdict)]
    patch = Rectangle(
        *((year - 0.46, place - 0.44), 0.92, 0.88),
        gid=f"{row.alpha_3 or printable(row.name)}/{year}",
    )
    patch.set(**_drawn(sign))
    ax.add_patch(patch)
    if sign.sign:
        style: dict[str, Any] = {"ha": "center", "va": "center", "weight": "bold"}
        ax.text(year, place, sign.sign, fontsize=SMALL, color=sign.ink, **style)


def _drawn(sign: _Sign) -> dict[str, Any]:
    edge = rcParams["axes.edgecolor"] if sign.hatch else sign.colour
    return {"facecolor": sign.colour, "edgecolor": edge, "linewidth": 0.4, "hatch": sign.hatch}


def _key(verdict: Verdict, count: int) -> Patch:
    sign = _SIGNS[verdict]
    mark = f"{sign.sign}  " if sign.sign else ""
    return Patch(**_drawn(sign), label=f"{mark}{_word(verdict)} ({count})")


def _word(verdict: Verdict) -> str:
    return verdict.value.replace("-", " ")
