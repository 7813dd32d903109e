"""The picture of a comparison: states by years, in the colour of the verdict.

To be moved into `cica.plots`; what it takes from there is marked.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch, Rectangle

from cica._dataset import Dataset
from cica.data import DATASET
from cica.errors import InvalidTypeError, InvalidValueError
from cica.records import PublishedList
from cica.results import Comparison
from cica.terms import Role, Verdict

__all__ = ["comparison"]

_SMALL = 8  # of cica.plots


@attrs.frozen
class _Sign:
    """How a verdict is drawn: where colour fails, the sign in the cell and the hatch tell it."""

    colour: str
    sign: str
    hatch: str
    ink: str
    """The colour of the sign."""


# the colours are those of Okabe and Ito, which eyes of every kind tell apart
_SIGNS = {
    Verdict.AGREE: _Sign("#0072B2", "", "", "white"),
    Verdict.WITHIN_BOUNDS: _Sign("#56B4E9", "?", "", "black"),
    Verdict.MORE: _Sign("#D55E00", "+", "", "black"),
    Verdict.LESS: _Sign("#E69F00", "\N{MINUS SIGN}", "", "black"),
    Verdict.OTHER_ROLE: _Sign("#CC79A7", "\N{NOT EQUAL TO}", "", "black"),
    Verdict.BEYOND_BOUNDS: _Sign("#F0E442", "!", "", "black"),
    Verdict.STATE_NOT_CODED: _Sign("none", "", "/////", ""),
    Verdict.ROLE_NOT_CODED: _Sign("none", "", "\\\\\\\\\\", ""),
    Verdict.YEAR_NOT_CODED: _Sign("none", "", "-----", ""),
    Verdict.AFTER_CHECKED: _Sign("none", "", ".....", ""),
    Verdict.UNKNOWN_STATE: _Sign("none", "", "xxxxx", ""),
    Verdict.UNKNOWN_STATUS: _Sign("none", "", "+++++", ""),
}


def comparison(
    published_list: "str | PublishedList | Iterable[Comparison]",
    *,
    roles: "Role | str | Iterable[Role | str] | None" = None,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw how a published list compares with the record: states down, years across.

    Each cell has the colour of its verdict, and a sign: none where both agree, "+" where they have
    a role and we have none, a minus where it is the other way round. Cells that are not coded are
    hatched. A cell is empty where neither has a role.

    >>> from cica import plots
    >>> ax = plots.comparison("worldcountrygroups")
    >>> ax.get_title(loc="left")
    'worldcountrygroups: CICA, and the record'

    Args:
        published_list: The id of a `PublishedList`, the list itself, or the rows of `compare`.
        roles: The roles compared, one or several; if None, those in which the list names states.
        dataset: The record.
        ax: Where to draw; a figure of its own if None.

    Raises:
        UnknownRecordError: the record has no such published list.
        InvalidValueError: the list only counts, or there is no row with a year.
        InvalidTypeError: `ax` is no Axes of matplotlib.
    """
    if isinstance(published_list, str | PublishedList):
        key = published_list
        title = (dataset.published_list(key) if isinstance(key, str) else key).title
        rows = dataset.compare(key, roles=roles)
    else:
        title, rows = "A table", tuple(published_list)
    cells = {
        (row.name, row.year): row
        for row in reversed(rows)  # of duplicates the first row counts
        if row.year is not None and row.verdict != Verdict.DUPLICATE.value
    }
    if not cells:
        raise InvalidValueError("published_list", "rows with a year", rows)
    names = list(dict.fromkeys(row.name for row in rows if row.year is not None))
    years = range(min(year for _, year in cells), max(year for _, year in cells) + 1)
    axes = _canvas(ax, 1.6 + 0.19 * len(names))
    for (name, year), row in cells.items():
        _cell(axes, year, names.index(name), row)
    axes.set_xlim(years[0] - 0.5, years[-1] + 0.5)
    axes.set_ylim(len(names) - 0.5, -0.5)
    step = max(1, -(-len(years) // 16))
    axes.set_xticks(range(years[0], years[-1] + 1, step))
    axes.set_yticks(range(len(names)), names, fontsize=_SMALL)
    axes.set_xlabel("Year")
    axes.set_title(textwrap.fill(f"{title}, and the record", 60), loc="left")
    axes.tick_params(axis="both", length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    counts = Counter(Verdict(row.verdict) for row in cells.values())
    found = [verdict for verdict in _SIGNS if counts[verdict]]
    axes.legend(
        handles=[_key(verdict, counts[verdict]) for verdict in found],
        loc="upper center",
        bbox_to_anchor=(0.5, 0),
        borderaxespad=5,
        ncols=min(len(found), 4),
        frameon=False,
        fontsize=_SMALL,
    )
    told = "; ".join(f"{_word(verdict)} {counts[verdict]}" for verdict in found)
    axes.set_label(
        f"{title}, compared with the record: a cell for each of {len(names)} states and the years "
        f"{years[0]} to {years[-1]}, in the colour of the verdict. {told.capitalize()}."
        + "".join(_listed(verdict, cells) for verdict in _TOLD)
    )
    return axes


_TOLD = (Verdict.MORE, Verdict.LESS, Verdict.OTHER_ROLE, Verdict.BEYOND_BOUNDS)
"""The verdicts of which the words of the picture name the cells."""


def _listed(verdict: Verdict, cells: Mapping[tuple[str, int], Comparison]) -> str:
    """Return the cells with a verdict in a sentence: each state with its first and last year."""
    found: dict[str, list[int]] = {}
    for (name, year), row in sorted(cells.items()):
        if row.verdict == verdict.value:
            found.setdefault(name, []).append(year)
    spans = [
        f"{name} {years[0]}" + (f" to {years[-1]}" if len(years) > 1 else "")
        for name, years in found.items()
    ]
    return f" {_word(verdict).capitalize()}: {', '.join(spans)}." if spans else ""


def _cell(ax: Axes, year: int, place: int, row: Comparison) -> None:
    """Draw one cell, and the sign in it."""
    sign = _SIGNS[Verdict(row.verdict)]
    patch = Rectangle((year - 0.46, place - 0.44), 0.92, 0.88, gid=f"{row.alpha_3}/{year}")
    patch.set(**_drawn(sign))
    ax.add_patch(patch)
    if sign.sign:
        ax.text(
            year,
            place,
            sign.sign,
            ha="center",
            va="center",
            fontsize=_SMALL,
            weight="bold",
            color=sign.ink or rcParams["text.color"],
        )


def _drawn(sign: _Sign) -> dict[str, Any]:
    edge = rcParams["axes.edgecolor"] if sign.hatch else sign.colour
    return {
        "facecolor": sign.colour,
        "edgecolor": edge,
        "linewidth": 0.4,
        "hatch": sign.hatch or None,
    }


def _key(verdict: Verdict, count: int) -> Patch:
    sign = _SIGNS[verdict]
    mark = f"{sign.sign}  " if sign.sign else ""
    return Patch(**_drawn(sign), label=f"{mark}{_word(verdict)} ({count})")


def _word(verdict: Verdict) -> str:
    return verdict.value.replace("-", " ")


def _canvas(ax: Axes | None, height: float) -> Axes:  # of cica.plots
    if ax is None:
        return Figure(figsize=(8, height), layout="constrained").add_subplot()
    if not isinstance(ax, Axes):
        raise InvalidTypeError("ax", "an Axes of matplotlib", ax)
    return ax
