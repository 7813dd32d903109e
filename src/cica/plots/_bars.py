"""Bars on an axis of time."""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

import datetime
from collections.abc import Iterable, Iterator
from typing import Any

from matplotlib.axes import Axes
from matplotlib.dates import date2num
from matplotlib.patches import Rectangle

from cica._dataset import Dataset
from cica._dates import FOREVER, PartialDate, Period, possible_days
from cica._history import Days, sure_days
from cica.plots._look import Look, add_title, hatching, solid

__all__ = [
    "add_bar",
    "add_period",
    "add_time_axis",
    "day_of",
    "frame_of",
    "place_of",
    "stretches",
]


def day_of(ordinal: int) -> datetime.date:
    """Return the day with an ordinal, or the nearest that there is."""
    return datetime.date.fromordinal(min(max(ordinal, 1), FOREVER - 1))


def place_of(ordinal: int) -> float:
    """Return the place of a day on an axis of time."""
    number: Any = date2num(day_of(ordinal))  # type: ignore[no-untyped-call]  # it has no stubs
    return float(number)


def frame_of(dataset: Dataset, dates: Iterable[PartialDate | None]) -> Days:
    """Return the first day of the first year with a known date, and the day after the record."""
    bounds = [day for when in dates if when is not None for day in (when.earliest, when.latest)]
    first = min([*(day for day in bounds if day is not None), dataset.checked])
    return first.replace(month=1, day=1).toordinal(), dataset.checked.toordinal() + 1


def stretches(period: Period, frame: Days) -> Iterator[tuple[int, int, bool]]:
    """Yield the days of a period within a frame: the first, the first after, whether it is sure."""
    begin, end = frame
    first, last = possible_days(period)
    low, high = sure_days(period, end - 1)
    cuts = [(first, low, False), (low, high, True), (high, last, False)]
    for start, stop, sure in cuts if low < high else [(first, last, False)]:
        if max(start, begin) < min(stop, end):
            yield max(start, begin), min(stop, end), sure


def add_bar(  # noqa: PLR0913  # what, where and how
    ax: Axes, days: Days, row: float, look: Look, gid: str, *, sure: bool
) -> None:
    """Draw days in a row: solid if it is sure, else hatched."""
    low, high = days
    bar = Rectangle((place_of(low), row - look.height / 2), high - low, look.height, gid=gid)
    bar.set(**solid(look) if sure else hatching(look))
    ax.add_patch(bar)


def add_period(  # noqa: PLR0913, PLR0917  # what, where and how
    ax: Axes, period: Period, frame: Days, row: float, look: Look, gid: str
) -> None:
    """Draw a period in a row: solid where it is sure, hatched where it may be."""
    for low, high, sure in stretches(period, frame):
        add_bar(ax, (low, high), row, look, gid, sure=sure)


def add_time_axis(ax: Axes, title: str, frame: Days) -> None:
    """Make the axis from left to right one of years."""
    begin, end = frame
    ax.xaxis_date()
    ax.set_xlim(place_of(begin), place_of(end))
    ax.set_xlabel("Year")
    add_title(ax, title)
    ax.grid(axis="x", alpha=0.3)
    ax.set_axisbelow(True)
    for side in ("top", "right", "left"):
        ax.spines[side].set_visible(False)
    ax.tick_params(axis="y", length=0)
