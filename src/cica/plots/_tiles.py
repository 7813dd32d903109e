"""The tile map: a square for each state."""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations  # so that `help` shows aliases by their names

import datetime
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Sequence

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.patches import Patch, Rectangle

from cica._dataset import Dataset, OrganizationLike
from cica._dates import DateLike, known_day
from cica._history import name_order
from cica.data import DATASET
from cica.plots._look import (
    ROLES,
    TINY,
    add_credit,
    add_key,
    add_title,
    canvas,
    day_in_words,
    each_of,
    escaped,
    hatching,
    one_organization,
    role_in_words,
    scope_in_words,
)
from cica.records import State
from cica.terms import OrganizationId, PartyId, Role, StateId

__all__ = ["tile_map"]

_PLACES = {
    place: (column, row)
    for row, line in enumerate(
        (
            "... ... BLR ... ... RUS ... ... ... ... ...",
            "... ... UKR ... ... KAZ ... ... ... ... USA",
            "... ... TUR AZE TKM UZB KGZ MNG ... ... ...",
            "MAR LBN IRQ IRN AFG TJK ... CHN KOR JPN ...",
            "ISR PSE JOR KWT PAK ... ... ... ... ... ...",
            "EGY SAU BHR QAT ... IND BGD LAO VNM ... ...",
            "... ... ... ARE ... LKA ... THA KHM PHL ...",
            "... ... ... ... ... ... ... MYS IDN ... AUS",
        )
    )
    for column, place in enumerate(line.split())
    if place != "..."
}
"""The place of a state on the map: its column from the west, and its row from the north."""
_COLUMNS = 11
_LINES = 4
"""How many lines of a name there is room for in a square."""


def tile_map(
    organization: OrganizationLike | None = None,
    *,
    as_of: DateLike | None = None,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw a square for each state, about where it lies, by its role on a day.

    No borders are drawn, on purpose. A square in full colour is a certain role; one that is hatched
    at its foot may have had the role. States that have no place on the map are in rows below it.

    The alt text lists the states by role.

    >>> from cica import plots
    >>> ax = plots.tile_map(as_of="2002-06-04")
    >>> ax.get_title(loc="left")
    'Roles in CICA on 4 June 2002'

    Args:
        organization: The organization, as its id, any name it has, or its record. None means the
            default one of the dataset.
        as_of: The day; a partial date means its last day, None means as last known.
        dataset: The data to draw.
        ax: Where to draw; None means a new figure.

    Returns:
        The Axes, with the alt text as their label.

    Raises:
        UnknownRecordError: The dataset does not have the organization.
        InvalidValueError: No organization is named, and the dataset has no default one.
        InvalidDateError: `as_of` is not a date, or has no last day.
        InvalidTypeError: An argument has a type that is not accepted.

    Warns:
        BeyondRecordWarning: `as_of` is later than the day to which the record was checked.
    """
    body = one_organization(dataset, organization)
    day = known_day(as_of, dataset.checked, 3)
    sure = _roles(dataset, body.id, day, certain=True)
    possible = _roles(dataset, body.id, day, certain=False)
    cells = _cells(dataset.states())
    rows = [row for _, row in cells.values()]
    top, foot = min(rows, default=0), max(rows, default=0) + 1
    ax = canvas(ax, 1.2 + 0.71 * (foot - top))
    groups: defaultdict[tuple[bool, tuple[Role, ...]], list[str]] = defaultdict(list)
    for state in dataset.states():
        full = state.id in sure
        roles = sure[state.id] if full else possible[state.id]
        groups[full, roles].append(state.name)
        _tile(ax, state, cells[state.id], roles, full=full)
    ax.set_xlim(0, _COLUMNS)
    ax.set_ylim(foot, top)
    ax.set_aspect("equal")
    ax.set_axis_off()
    when = f"{'as last known, ' if as_of is None else 'on '}{day_in_words(day)}"
    title = f"Roles in {body.id}{scope_in_words(body)} {when}"
    add_title(ax, title)
    keys: list[Patch] = []
    words: list[str] = []
    order = list(ROLES)
    for full, roles in sorted(groups, key=lambda g: (not g[1], not g[0], *map(order.index, g[1]))):
        names = groups[full, roles]
        label = f"{_held(roles, full=full).capitalize()} ({len(names)})"
        keys.append(_key(label, roles, full=full))
        words.append(f"{label}: {', '.join(names)}.")
    credit = add_credit(ax, dataset, add_key(ax, keys, 1))
    subject = title.replace("Roles", "role", 1)
    ax.set_label(
        f"Tile map: a square for {each_of(len(cells), 'state', 'states')}, by {subject}. "
        f"{' '.join([*words, credit])}"
    )
    return ax


def _cells(states: Iterable[State]) -> dict[StateId, tuple[int, int]]:
    """Return the column and the row of each state; those without a place follow by name."""
    states = sorted(states, key=name_order)
    cells = {state.id: _PLACES[state.id] for state in states if state.id in _PLACES}
    foot = max((row for _, row in cells.values()), default=-2) + 2
    others = [state.id for state in states if state.id not in _PLACES]
    for place, state in enumerate(others):
        cells[state] = (place % _COLUMNS, foot + place // _COLUMNS)
    return cells


def _roles(
    dataset: Dataset, body: OrganizationId, day: datetime.date, *, certain: bool
) -> defaultdict[PartyId, tuple[Role, ...]]:
    """Return the roles of each party on a day."""
    roles: defaultdict[PartyId, tuple[Role, ...]] = defaultdict(tuple)
    for role in ROLES:
        for party in dataset.parties(body, role=role, as_of=day, certain=certain):
            roles[party.id] += (role,)
    return roles


def _held(roles: Sequence[Role], *, full: bool) -> str:
    """Return what a state is in words."""
    words = " or ".join(map(role_in_words, roles)) or "no role"
    return words if full or not roles else f"perhaps {words}"


def _tile(
    ax: Axes, state: State, cell: tuple[int, int], roles: Sequence[Role], *, full: bool
) -> None:
    """Draw the square of a state."""
    x, y, side = cell[0] + 0.04, cell[1] + 0.04, 0.92
    look = ROLES[roles[0]] if full else None
    ax.add_patch(
        Rectangle(
            (x, y),
            side,
            side,
            facecolor=look.colour if look else "none",
            edgecolor=rcParams["axes.edgecolor"],
            linewidth=0.6,
            gid=state.id,
        )
    )
    ink = look.ink if look else rcParams["text.color"]
    for place, role in enumerate([] if full else roles):
        width = side / len(roles)
        foot = Rectangle((x + place * width, y + 0.74 * side), width, 0.26 * side)
        foot.set(**hatching(ROLES[role]), gid=f"{state.id}/{role.value}")
        ax.add_patch(foot)
    middle = x + side / 2
    ax.text(middle, y + 0.22, state.id, color=ink, weight="bold", ha="center", va="center")
    lines = textwrap.wrap(
        state.name, 12, break_long_words=False, max_lines=_LINES, placeholder=" …"
    )
    name = escaped("\n".join(lines))
    ax.text(middle, y + 0.52, name, color=ink, fontsize=TINY, ha="center", va="center")


def _key(label: str, roles: Sequence[Role], *, full: bool) -> Patch:
    if full:
        return Patch(facecolor=ROLES[roles[0]].colour, label=label)
    if roles:
        return Patch(**hatching(ROLES[roles[0]]), label=label)
    return Patch(facecolor="none", edgecolor=rcParams["axes.edgecolor"], label=label)
