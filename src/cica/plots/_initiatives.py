"""The course of initiatives: their status over time."""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations  # so that `help` shows aliases by their names

import itertools
import textwrap
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from matplotlib.axes import Axes
from matplotlib.patches import Patch

from cica._dataset import Dataset, OrganizationLike
from cica._dates import FOREVER, date_order, first_ordinal, last_ordinal
from cica._fields import flag
from cica._history import Days
from cica.data import DATASET
from cica.errors import InvalidTypeError
from cica.plots._bars import add_bar, add_time_axis, day_of, frame_of, place_of
from cica.plots._look import (
    SMALL,
    STATUSES,
    add_credit,
    add_key,
    canvas,
    checked_dataset,
    day_in_words,
    escaped,
    hatching,
    one_organization,
    say_none,
    solid,
    when_in_words,
)
from cica.records import Initiative
from cica.terms import InitiativeStatus

__all__ = ["InitiativeLike", "initiatives"]

InitiativeLike: TypeAlias = str | Initiative
"""An initiative: its id, any name it has, or its record."""

_LETTER = 0.02
"""The part of an axis from which on a bar has room for a letter."""
_NAME = 38
"""How many letters of a title are in one line at most."""
_LINES = 2
"""How many lines of a title there is room for."""


def initiatives(
    initiative: InitiativeLike | Iterable[InitiativeLike] | None = None,
    *,
    organization: OrganizationLike | None = None,
    background: bool = False,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw the course of initiatives: a row for each, with its status over the years.

    The bar of an initiative grows from proposed over under consideration, decided and established
    to operational; a bar is thin once it is concluded or stalled. Each status has a colour, a
    height and a letter. It is hatched for the days on which it may already have been reached, but
    the previous one may still hold. The rows are in the order of the days by which the initiatives
    had certainly begun.

    The alt text gives for each initiative when it reached which status.

    >>> from cica import plots
    >>> ax = plots.initiatives("cica-fund")
    >>> [label.get_text() for label in ax.get_yticklabels()]
    ['CICA Fund']

    Args:
        initiative: The initiative, as its id, any name it has, or its record; several may be given
            in a tuple. None means all of the organization.
        organization: The organization whose initiatives are drawn where `initiative` is None, as
            its id, any name it has, or its record. None means the default one of the dataset.
        background: True adds initiatives outside the organization that are recorded as background;
            it counts only where `initiative` is None.
        dataset: The data to draw.
        ax: Where to draw; None means a new figure.

    Returns:
        The Axes, with the alt text as their label.

    Raises:
        UnknownRecordError: The dataset does not have the initiative or the organization.
        InvalidValueError: Neither an initiative nor an organization is named, and the dataset has
            no default organization.
        InvalidTypeError: An argument has a type that is not accepted.
    """
    title, rows = _wanted(checked_dataset(dataset), initiative, organization, background)
    rows.sort(key=_start)
    labels = [
        "\n".join(textwrap.wrap(row.title, _NAME, max_lines=_LINES, placeholder=" …"))
        for row in rows
    ]
    ax = canvas(ax, 1.7 + 0.3 * max(len(rows), 1))
    frame = frame_of(dataset, [event.when for row in rows for event in row.history if event.status])
    begin, end = frame
    until = day_in_words(dataset.checked)
    unsure = False
    for place, row in enumerate(rows):
        for low, high, status, sure in _course(row, frame):
            look = STATUSES[status]
            add_bar(ax, (low, high), place, look, row.id, sure=sure)
            unsure = unsure or not sure
            if sure and high - low > _LETTER * (end - begin):
                x = place_of(low) + 0.3 * _LETTER * (end - begin)
                ax.text(x, place, _letter(status), color=look.ink, fontsize=SMALL, va="center")
    ax.set_yticks(range(len(rows)), [escaped(label) for label in labels], fontsize=SMALL)
    ax.set_ylim(max(len(rows), 1) - 0.4, -0.6)
    add_time_axis(ax, f"{title}, as known on {until}", frame)
    if not rows:
        say_none(ax)
    found = {event.status for row in rows for event in row.history}
    keys = [_key(status) for status in STATUSES if status in found]
    if unsure:
        keys.append(Patch(**hatching(STATUSES[InitiativeStatus.PROPOSED]), label="perhaps"))
    credit = add_credit(ax, dataset, add_key(ax, keys, 5, 4))
    count = "an initiative" if len(rows) == 1 else f"{len(rows)} initiatives"
    words = [
        f"Timeline of {count} by status, from {day_of(begin).year} to {until}.",
        *map(_in_words, rows),
        credit,
    ]
    ax.set_label(" ".join(words))
    return ax


def _wanted(
    dataset: Dataset,
    initiative: InitiativeLike | Iterable[InitiativeLike] | None,
    organization: OrganizationLike | None,
    background: bool,  # noqa: FBT001  # as asked
) -> tuple[str, list[Initiative]]:
    """Return the title of a picture, and the initiatives to draw."""
    if initiative is None:
        body = one_organization(dataset, organization)
        flag(background, "background")
        kept = dataset.initiatives(body, background=None if background else False)
        return f"Initiatives of {body.id}", list(kept)
    if isinstance(initiative, str | Initiative):
        row = dataset.initiative(initiative)
        return row.title, [row]
    if isinstance(initiative, Iterable):
        return "Initiatives", list(dict.fromkeys(map(dataset.initiative, initiative)))
    raise InvalidTypeError("initiative", "an initiative, several in a tuple or None", initiative)


def _start(row: Initiative) -> tuple[int, int]:
    """Return the sort key of initiatives: the first status; those without one come last."""
    dates = [date_order(event.when) for event in row.history if event.status]
    return min(dates, default=(FOREVER + 1, 0))


def _course(row: Initiative, frame: Days) -> Iterator[tuple[int, int, InitiativeStatus, bool]]:
    """Yield the days of each status within a frame: first, first after, status, whether sure.

    Where an event may have happened already, its status may have been reached.
    """
    begin, end = frame
    steps = [
        (max(first_ordinal(event.when), begin), last_ordinal(event.when), event.status)
        for event in row.history
        if event.status is not None
    ]
    edges = {edge for first, last, _ in steps for edge in (first, last) if begin < edge < end}
    found: list[tuple[int, int, InitiativeStatus, bool]] = []
    for low, high in itertools.pairwise([begin, *sorted(edges), end]):
        reached = [place for place, (_, last, _) in enumerate(steps) if last <= low]
        last_reached = max(reached, default=-1)
        coming = [
            place
            for place, (first, last, _) in enumerate(steps)
            if first <= low < last and place > last_reached
        ]
        place = max([last_reached, *coming])
        if place >= 0:
            found.append((low, high, steps[place][2], not coming))
    for (status, sure), group in itertools.groupby(found, key=lambda part: part[2:]):
        parts = list(group)
        yield parts[0][0], parts[-1][1], status, sure


def _letter(status: InitiativeStatus) -> str:
    return status.value[0].upper()


def _word(status: InitiativeStatus) -> str:
    return status.value.replace("-", " ")


def _key(status: InitiativeStatus) -> Patch:
    return Patch(**solid(STATUSES[status]), label=f"{_letter(status)}  {_word(status)}")


def _in_words(row: Initiative) -> str:
    """Return the course of an initiative in words."""
    steps = [
        f"{_word(event.status)} {when_in_words(event.when)}"
        for event in row.history
        if event.status is not None
    ]
    background = " (background)" if row.background else ""
    return f"{row.title}{background}: {', '.join(steps) or 'no status is recorded'}."
