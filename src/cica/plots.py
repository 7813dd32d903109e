"""Pictures of the record: matplotlib draws them, the one extra of the package.

Install it with ``pip install "cica[plots]"``; nothing else in the package loads this module.

Each picture is drawn on `ax`, or on a figure of its own where none is given, and returns the
`matplotlib.axes.Axes`. Its label is the picture in words, made of the same records: an alt text.
Certain knowledge is drawn solid, possible knowledge hatched. Text and lines take the colours of
matplotlib's settings, so that ``matplotlib.style.context("dark_background")`` draws for the dark.

>>> from cica import plots
>>> ax = plots.tile_map(as_of=2021)
>>> ax.get_label()
'Tile map of Asia, one square for each of 40 states, by role in CICA on 31 December 2021. Member \
(27): Afghanistan, ...
>>> ax.figure.savefig("members.svg")  # doctest: +SKIP
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import attrs

from cica._dates import (
    FOREVER,
    DateLike,
    PartialDate,
    Period,
    certain_days,
    first_ordinal,
    last_ordinal,
    possible_days,
)
from cica._dataset import Dataset
from cica._records import Membership, Organization, State, Summit
from cica._rosters import name_order
from cica._terms import MeetingStatus, Role
from cica.data import DATASET
from cica.errors import InvalidTypeError, quoted

try:
    from matplotlib import rcParams
    from matplotlib.axes import Axes
    from matplotlib.colors import to_rgb
    from matplotlib.dates import date2num
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch, Rectangle
except ImportError as error:
    msg = 'cica.plots needs matplotlib; write: pip install "cica[plots]"'
    raise ImportError(msg, name="matplotlib") from error

__all__ = ["chairs_and_summits", "membership_growth", "role_timeline", "tile_map"]


@attrs.frozen
class _Look:
    """How a role is drawn: in grey the height of a bar and the hatch tell it as well."""

    colour: str
    height: float
    hatch: str


# the colours are those of Okabe and Ito, which eyes of every kind tell apart
_BLUE = "#0072B2"
_LOOKS = {
    Role.MEMBER: _Look(_BLUE, 0.8, "////"),
    Role.SUSPENDED: _Look("#D55E00", 0.8, "xxxx"),
    Role.OBSERVER: _Look("#E69F00", 0.5, "\\\\\\\\"),
    Role.PARTNER: _Look("#009E73", 0.35, "||||"),
    Role.DIALOGUE_PARTNER: _Look("#56B4E9", 0.35, "----"),
    Role.ASSOCIATE: _Look("#CC79A7", 0.35, "++++"),
    Role.PROSPECTIVE: _Look("#999999", 0.15, "...."),
}

_PLACES = {
    place: (column, row)
    for row, line in enumerate(
        (
            "--- --- BLR --- --- RUS --- --- --- --- ---",
            "--- --- UKR --- --- KAZ --- --- --- --- USA",
            "--- --- TUR AZE TKM UZB KGZ MNG --- --- ---",
            "--- LBN IRQ IRN AFG TJK --- CHN KOR JPN ---",
            "ISR PSE JOR KWT PAK --- --- --- --- --- ---",
            "EGY SAU BHR QAT --- IND BGD LAO VNM --- ---",
            "--- --- --- ARE --- LKA --- THA KHM PHL ---",
            "--- --- --- --- --- --- --- MYS IDN --- AUS",
        )
    )
    for column, place in enumerate(line.split())
    if place != "---"
}
"""Where a state stands: its column from the west and its row from the north."""
_COLUMNS, _ROWS = 11, 8

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_NAMED = 3
"""How many states admitted on one day are named; more are counted."""
_SMALL, _TINY = 8, 6.5
"""Sizes of text, in points."""


def membership_growth(
    organization: str = "CICA", *, dataset: Dataset = DATASET, ax: Axes | None = None
) -> Axes:
    """Draw the number of member states over time, with the events that admitted them.

    The line counts those who surely were members, the hatched band those who may have been. An
    admission is a line where its day is known, and a band over the days that it can be.

    >>> from cica import plots
    >>> ax = plots.membership_growth()
    >>> int(ax.lines[0].get_ydata()[-1])
    28

    Raises:
        UnknownRecordError: the dataset has no such organization.
        InvalidTypeError: `dataset` is no `Dataset`, or `ax` no Axes.
    """
    ax = _canvas(dataset, ax, (8, 4.6))
    body = dataset.organization(organization)
    spells = dataset.memberships(organization=body.id)
    begin, end = _frame(dataset, spells)
    edges = {
        edge
        for spell in spells
        if spell.role is Role.MEMBER
        for edge in (*certain_days(spell.period), *possible_days(spell.period))
    }
    days = [begin, *sorted(edge for edge in edges if begin < edge < end), end]
    certain = [_count(dataset, body, day, certain=True) for day in days]
    possible = [_count(dataset, body, day, certain=False) for day in days]
    x = [_x(day) for day in days]
    ax.step(x, certain, where="post", color=_BLUE, linewidth=2, label="surely members")
    ax.fill_between(x, certain, possible, step="post", label="may be members", **_hatched("member"))

    told = []
    for when, names in _admissions(dataset, body, begin, end):
        low, high = max(first_ordinal(when), begin), min(last_ordinal(when), end)
        top = _count(dataset, body, high, certain=True)
        if low == high:
            ax.vlines(_x(low), 0, top, color=_BLUE, linewidth=0.8, linestyle=":")
        else:
            ax.add_patch(
                Rectangle((_x(low), 0), high - low, top, alpha=0.25, color=_BLUE, linewidth=0)
            )
        label = ", ".join(names) if len(names) <= _NAMED else f"{len(names)} states"
        ax.annotate(
            label,
            (_x(low), top),
            (-4, 0),
            textcoords="offset points",
            ha="right",
            va="center",
            fontsize=_SMALL,
        )
        told.append(f"{label} {_in_words(when)}")
    ax.annotate(
        str(certain[-1]),
        (x[-1], certain[-1]),
        (4, 0),
        textcoords="offset points",
        va="center",
        weight="bold",
        annotation_clip=False,
    )
    _dress(ax, f"Member states of {body.id}", begin, end)
    ax.set_ylabel("Member states")
    ax.set_ylim(0, max(*possible, 1) * 1.08)
    ax.legend(loc="upper left", frameon=False, fontsize=_SMALL)
    ax.set_label(
        f"Stepped line of the number of member states of {body.id}, from {_year(begin)} to "
        f"{_written(dataset.checked)}. Admitted: {'; '.join(told) or 'nobody'}. "
        f"At the end: {certain[-1]} members."
    )
    return ax
