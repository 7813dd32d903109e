"""Pictures of the record, drawn by matplotlib: the one extra of the package.

Install it with ``pip install "cica[plots]"``; nothing else in the package loads this module.

Each picture is drawn on `ax`, or on a figure of its own where none is given, and returns the
Axes. The label of the Axes is the picture in words, made of the same records: an alt text. What
is surely so is drawn solid, what may be so is hatched. Text and lines have the colours of
matplotlib's settings: within ``matplotlib.style.context("dark_background")`` they suit the dark.

>>> from cica import plots
>>> ax = plots.tile_map(as_of=2021)
>>> ax.get_label()
'Tile map of Asia: a square for each of 40 states, by role in CICA on 31 December 2021. \
Member (27): Afghanistan, Azerbaijan, ...'
"""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

import datetime
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from cica._dataset import Dataset
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
from cica._names import fold
from cica._rosters import name_order
from cica.data import DATASET
from cica.errors import InvalidTypeError, quoted
from cica.records import Membership, State
from cica.terms import MeetingStatus, OrganizationId, PartyId, Role, StateId

try:
    from matplotlib import rcParams
    from matplotlib.axes import Axes
    from matplotlib.dates import date2num
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch, Rectangle
except ImportError as _error:
    raise ImportError(
        'cica.plots needs matplotlib; write: pip install "cica[plots]"', name="matplotlib"
    ) from _error

__all__ = ["chairs_and_summits", "membership_growth", "role_timeline", "tile_map"]


@attrs.frozen
class _Look:
    """How a role is drawn: where colour fails, the height of a bar and the hatch tell it."""

    colour: str
    height: float
    hatch: str
    ink: str
    """The colour of text on it."""


# the colours are those of Okabe and Ito, which eyes of every kind tell apart
_BLUE, _ORANGE = "#0072B2", "#E69F00"
_LOOKS = {
    Role.MEMBER: _Look(_BLUE, 0.8, "/////", "white"),
    Role.SUSPENDED: _Look("#D55E00", 0.8, "xxxxx", "black"),
    Role.OBSERVER: _Look(_ORANGE, 0.5, "\\\\\\\\\\", "black"),
    Role.PARTNER: _Look("#009E73", 0.3, "|||||", "black"),
    Role.DIALOGUE_PARTNER: _Look("#56B4E9", 0.3, "-----", "black"),
    Role.ASSOCIATE: _Look("#CC79A7", 0.3, "+++++", "black"),
    Role.PROSPECTIVE: _Look("#999999", 0.2, "xxxxx", "black"),
}

_PLACES = {
    place: (column, row)
    for row, line in enumerate(
        (
            "... ... BLR ... ... RUS ... ... ... ... ...",
            "... ... UKR ... ... KAZ ... ... ... ... USA",
            "... ... TUR AZE TKM UZB KGZ MNG ... ... ...",
            "... LBN IRQ IRN AFG TJK ... CHN KOR JPN ...",
            "ISR PSE JOR KWT PAK ... ... ... ... ... ...",
            "EGY SAU BHR QAT ... IND BGD LAO VNM ... ...",
            "... ... ... ARE ... LKA ... THA KHM PHL ...",
            "... ... ... ... ... ... ... MYS IDN ... AUS",
        )
    )
    for column, place in enumerate(line.split())
    if place != "..."
}
"""Where a state stands: its column from the west, and its row from the north."""
_COLUMNS = 11

# of our own: those of `calendar` change with the locale
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_ROOMY = 0.1
"""The part of an axis from which on a bar has room for its years."""
_NAMED = 3
"""How many states that came at once are named; more are counted."""
_KEYS = 5
"""How many keys stand in a line at most."""
_SMALL, _TINY = 8, 6
"""Sizes of text, in points."""


def membership_growth(
    organization: str = "CICA", *, dataset: Dataset = DATASET, ax: Axes | None = None
) -> Axes:
    """Draw the number of member states over time, and who was admitted when.

    The line counts those who surely were members; the hatching above it, those who may have been.
    An admission is a dotted line where its day is known, and a band over the days that it can be.

    >>> from cica import plots
    >>> ax = plots.membership_growth()
    >>> int(ax.lines[0].get_ydata()[-1])
    28

    Raises:
        UnknownRecordError: the dataset has no such organization.
        InvalidTypeError: `dataset` is no `Dataset`, or `ax` no Axes.
    """
    body = _checked(dataset).organization(organization).id
    ax = _canvas(ax, 4.6)
    spells = dataset.memberships(organization=body)
    begin, end = _frame(dataset, [spell.period for spell in spells])
    until = end - 1
    edges = {
        edge
        for spell in spells
        if spell.role is Role.MEMBER
        for edge in (*certain_days(spell.period), *possible_days(spell.period))
    }
    days = [begin, *sorted(edge for edge in edges if begin < edge < until), until]
    x = [_x(day) for day in days]
    certain = [_count(dataset, body, day, certain=True) for day in days]
    possible = [_count(dataset, body, day, certain=False) for day in days]
    ax.step(x, certain, where="post", color=_BLUE, linewidth=2, label="surely members")
    ax.fill_between(
        x,
        certain,
        possible,
        step="post",
        facecolor="none",
        edgecolor=_BLUE,
        linewidth=0,
        hatch="/////",
        label="may be members as well",
    )
    told: list[str] = []
    for when, states in _admissions(dataset, body, until).items():
        low, high = max(first_ordinal(when), begin), min(last_ordinal(when), until)
        top = _count(dataset, body, high, certain=True)
        if low == high:
            ax.vlines(_x(low), 0, top, color=_BLUE, linewidth=1, linestyle=":")
        else:
            ax.add_patch(Rectangle((_x(low), 0), high - low, top, color=(_BLUE, 0.25), linewidth=0))
        names = ", ".join(state.name for state in states)
        label = names if len(states) <= _NAMED else f"{len(states)} states"
        _say(ax, label, _x(low), top, -4)
        told.append(f"{label} {_told(when)}")
    _say(ax, f"{certain[-1]}", x[-1], certain[-1], 4)
    _time_axis(ax, f"Member states of {body}", begin, end)
    ax.set_ylabel("Member states")
    ax.set_ylim(0, 1.1 * max(*possible, 1))
    ax.legend(loc="upper left", frameon=False, fontsize=_SMALL)
    ax.set_label(
        f"Stepped line: the number of member states of {body} from {_day(begin).year} to "
        f"{_told_day(dataset.checked)}. Admitted: {'; '.join(told) or 'none'}. "
        f"At the end: {certain[-1]}."
    )
    return ax


def role_timeline(
    organization: str = "CICA", *, dataset: Dataset = DATASET, ax: Axes | None = None
) -> Axes:
    """Draw a row for each party of an organization: when it was member, observer, partner.

    From the top: states that are or were members, other states, organizations; each by start. A
    bar is solid for the days on which the role is sure. It is hatched for those on which it may
    have been held: a start or an end lies among them.

    >>> from cica import plots
    >>> ax = plots.role_timeline()
    >>> [label.get_text() for label in ax.get_yticklabels()][:2]
    ['Afghanistan', 'Azerbaijan']

    Raises:
        UnknownRecordError: the dataset has no such organization.
        InvalidTypeError: `dataset` is no `Dataset`, or `ax` no Axes.
    """
    body = _checked(dataset).organization(organization).id
    spells = dataset.memberships(organization=body)
    groups = _groups(dataset, spells)
    parties = sum(map(len, groups.values()))
    ax = _canvas(ax, 1.8 + 0.18 * (parties + len(groups)))
    frame = _frame(dataset, [spell.period for spell in spells])
    begin, end = frame
    rows: dict[PartyId, int] = {}
    foot = 0
    for title, group in groups.items():
        ax.text(_x(begin), foot, f" {title}", va="center", fontsize=_SMALL, weight="bold")
        rows.update({party: foot + place for place, party in enumerate(group, 1)})
        foot += len(group) + 1
    for spell in spells:
        _bars(ax, spell.period, frame, rows[spell.party], _LOOKS[spell.role], spell.id)
    names = _names(dataset)
    ax.set_yticks([*rows.values()], [names[party] for party in rows], fontsize=_SMALL)
    ax.set_ylim(foot - 0.3, -0.7)
    _time_axis(ax, f"Parties of {body}, as known on {_told_day(dataset.checked)}", begin, end)
    ax.tick_params(axis="x", top=True, labeltop=True)
    roles = [role for role in _LOOKS if any(spell.role is role for spell in spells)]
    keys = [Patch(**_solid(_LOOKS[role]), label=_word(role)) for role in roles]
    _key(ax, [*keys, Patch(**_hatching(_LOOKS[Role.MEMBER]), label="perhaps")], 5)
    last = [f"{_word(role)} {len(dataset.parties(body, role=role))}" for role in roles]
    unsure = sum(not sure for s in spells for *_, sure in _stretches(s.period, frame))
    ax.set_label(
        f"Timeline of the {parties} parties of {body} from {_day(begin).year} to "
        f"{_told_day(dataset.checked)}: a bar for each of {len(spells)} times in a role, with "
        f"{unsure} stretches hatched since the dates are not sure. "
        f"At the end: {', '.join(last) or 'none'}."
    )
    return ax


def chairs_and_summits(*, dataset: Dataset = DATASET, ax: Axes | None = None) -> Axes:
    """Draw who was in the chair when, and the summits, on one axis of time.

    A summit that is only announced is a hollow mark, on a line over the days on which it can fall.

    >>> from cica import plots
    >>> ax = plots.chairs_and_summits()
    >>> [label.get_text() for label in ax.get_yticklabels()][:3]
    ['Summits', 'Kazakhstan', 'Türkiye']

    Raises:
        InvalidTypeError: `dataset` is no `Dataset`, or `ax` no Axes.
    """
    chairs = _checked(dataset).chairmanships()
    summits = [
        (summit, when)
        for summit in dataset.summits(planned=True)
        if (when := summit.plenary or (summit.period and summit.period.start))
    ]
    states = list(dict.fromkeys(chair.state for chair in chairs))
    rows: dict[StateId | None, int] = {state: row for row, state in enumerate(states, 1)}
    names = _names(dataset)
    ax = _canvas(ax, 2 + 0.36 * len(states))
    periods = [chair.period for chair in chairs]
    begin, known = _frame(dataset, [*periods, *(Period(when) for _, when in summits)])
    end = max(known, *(_nearest(when).toordinal() + 90 for _, when in summits), known)
    foot = len(states) + 0.6
    told: list[str] = []
    for chair in chairs:
        row = rows[chair.state]
        low, high = possible_days(chair.period)
        low, high = max(low, begin), min(high, known)
        _bars(ax, chair.period, (begin, known), row, _LOOKS[Role.MEMBER], chair.id)
        label = f"since {_nearest(chair.period.start).year}"
        if chair.period.end is not None:
            label = f"{label[6:]}\N{EN DASH}{_nearest(chair.period.end).year}"
        if high - low > _ROOMY * (end - begin):
            _say(ax, label, _x((low + high) // 2), row, 0, color="white")
        elif chair.period.end is None:
            _say(ax, label, _x(low), row, -4)
        else:
            _say(ax, label, _x(high), row, 4)
        told.append(f"{names[chair.state]} {label}")
    for summit, when in summits:
        low, high = max(first_ordinal(when), begin), min(last_ordinal(when), end)
        held = summit.status is MeetingStatus.HELD
        middle = _x((low + high) // 2)
        ax.vlines(
            middle,
            0,
            rows.get(summit.chair, foot),
            color=_ORANGE,
            linewidth=1,
            linestyle=":",
            zorder=0,
        )
        ax.hlines(0, _x(low), _x(high), color=_ORANGE, linewidth=2)
        ax.plot(
            middle,
            0,
            marker="D",
            color=_ORANGE,
            markeredgecolor=rcParams["text.color"],
            fillstyle="full" if held else "none",
            gid=summit.id,
        )
        place = summit.city or summit.title
        ax.annotate(
            f"{summit.number}\n{place}\n{_nearest(when).year}",
            (middle, 0),
            (0, 7),
            textcoords="offset points",
            ha="center",
            fontsize=_SMALL,
        )
        told.append(f"summit {summit.number} {'' if held else 'announced for '}{place} {when}")
    ax.set_yticks(range(len(states) + 1), ["Summits", *(names[state] for state in states)])
    ax.set_ylim(foot, -1.8)
    ax.set_ylabel("State in the chair")
    _time_axis(ax, "Chairmanships and summits", begin, end)
    ax.set_label(
        f"Chairmanships as bars and summits as marks, from {_day(begin).year} to "
        f"{_day(end).year}: {'; '.join(told) or 'none'}."
    )
    return ax


def tile_map(
    organization: str = "CICA",
    *,
    as_of: DateLike | None = None,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw a square for each state, about where it lies, in the colour of its role on a day.

    Borders are left out on purpose. A full square is a sure role; one with a hatched foot may have
    had the role. A state that has no place on the map stands in a row below it.

    >>> from cica import plots
    >>> ax = plots.tile_map(as_of="2002-06-04")
    >>> ax.get_title(loc="left")
    'Roles in CICA on 4 June 2002'

    Raises:
        UnknownRecordError: the dataset has no such organization.
        InvalidDateError: `as_of` is no date.
        InvalidTypeError: `as_of` is of a type that is not taken, `dataset` is no `Dataset`, or
            `ax` no Axes.
    """
    body = _checked(dataset).organization(organization).id
    day = _day(dataset._day(as_of))  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # it warns the caller
    ax = _canvas(ax, 6.8)
    sure = _roles(dataset, body, day, certain=True)
    perhaps = _roles(dataset, body, day, certain=False)
    cells = _cells(dataset.states())
    groups: defaultdict[tuple[bool, tuple[Role, ...]], list[str]] = defaultdict(list)
    for state in dataset.states():
        full = state.id in sure
        roles = sure[state.id] if full else perhaps[state.id]
        groups[full, roles].append(state.name)
        _tile(ax, state, cells[state.id], roles, full=full)
    columns = [column for column, _ in cells.values()]
    rows = [row for _, row in cells.values()]
    ax.set_xlim(min(columns, default=0), max(columns, default=0) + 1)
    ax.set_ylim(max(rows, default=0) + 1, min(rows, default=0))
    ax.set_aspect("equal")
    ax.set_axis_off()
    when = f"{'as last known, ' if as_of is None else 'on '}{_told_day(day)}"
    ax.set_title(f"Roles in {body} {when}", loc="left")
    keys: list[Patch] = []
    told: list[str] = []
    order = list(_LOOKS)
    for full, roles in sorted(groups, key=lambda g: (not g[1], not g[0], *map(order.index, g[1]))):
        names = groups[full, roles]
        label = f"{_held(roles, full=full).capitalize()} ({len(names)})"
        keys.append(_tile_key(label, roles, full=full))
        told.append(f"{label}: {', '.join(names)}.")
    _key(ax, keys, 1)
    ax.set_label(
        f"Tile map of Asia: a square for each of {len(cells)} states, by role in {body} {when}. "
        + " ".join(told)
    )
    return ax


# Tiles -------------------------------------------------------------------------------------------


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
    for role in _LOOKS:
        for party in dataset.parties(body, role=role, as_of=day, certain=certain):
            roles[party.id] += (role,)
    return roles


def _held(roles: Sequence[Role], *, full: bool) -> str:
    """Return what a state is in words."""
    words = " or ".join(_word(role) for role in roles) or "no role"
    return words if full or not roles else f"perhaps {words}"


def _tile(
    ax: Axes, state: State, cell: tuple[int, int], roles: Sequence[Role], *, full: bool
) -> None:
    """Draw the square of a state."""
    x, y, side = cell[0] + 0.04, cell[1] + 0.04, 0.92
    look = _LOOKS[roles[0]] if full else None
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
        foot.set(**_hatching(_LOOKS[role]), gid=f"{state.id}/{role.value}")
        ax.add_patch(foot)
    middle = x + side / 2
    ax.text(middle, y + 0.22, state.id, color=ink, weight="bold", ha="center", va="center")
    name = textwrap.fill(state.name, 12, break_long_words=False)
    ax.text(middle, y + 0.52, name, color=ink, fontsize=_TINY, ha="center", va="center")


def _tile_key(label: str, roles: Sequence[Role], *, full: bool) -> Patch:
    if full:
        return Patch(facecolor=_LOOKS[roles[0]].colour, label=label)
    if roles:
        return Patch(**_hatching(_LOOKS[roles[0]]), label=label)
    return Patch(facecolor="none", edgecolor=rcParams["axes.edgecolor"], label=label)


# Bars on an axis of time -------------------------------------------------------------------------


def _bars(  # noqa: PLR0913, PLR0917  # what, where and how
    ax: Axes, period: Period, frame: tuple[int, int], row: float, look: _Look, gid: str
) -> None:
    """Draw a period: solid where it is sure, hatched where it may be."""
    for low, high, sure in _stretches(period, frame):
        corner = (_x(low), row - look.height / 2)
        bar = Rectangle(corner, high - low, look.height, gid=gid)
        bar.set(**_solid(look) if sure else _hatching(look))
        ax.add_patch(bar)


def _stretches(period: Period, frame: tuple[int, int]) -> Iterator[tuple[int, int, bool]]:
    """Yield the days of a period within a frame: the first, the first after, whether it is sure."""
    first, last = possible_days(period)
    low, high = certain_days(period)
    cuts = [(first, low, False), (low, high, True), (high, last, False)]
    for start, end, sure in cuts if low < high else [(first, last, False)]:
        if max(start, frame[0]) < min(end, frame[1]):
            yield max(start, frame[0]), min(end, frame[1]), sure


def _solid(look: _Look) -> dict[str, Any]:
    return {"facecolor": look.colour, "edgecolor": look.colour, "linewidth": 0.6}


def _hatching(look: _Look) -> dict[str, Any]:
    # without a ground: in a file for the web, a pale one would make the hatching as pale
    return {**_solid(look), "facecolor": "none", "hatch": look.hatch}


def _frame(dataset: Dataset, periods: Iterable[Period]) -> tuple[int, int]:
    """Return the first day of the first year that is known of, and the day after the record."""
    edges = [when for p in periods for when in (p.start, p.end) if when is not None]
    known = [day for when in edges for day in (when.earliest, when.latest) if day is not None]
    first = min([*known, dataset.checked])
    return first.replace(month=1, day=1).toordinal(), dataset.checked.toordinal() + 1


def _time_axis(ax: Axes, title: str, begin: int, end: int) -> None:
    ax.xaxis_date()
    ax.set_xlim(_x(begin), _x(end))
    ax.set_xlabel("Year")
    ax.set_title(title, loc="left")
    ax.grid(axis="x", alpha=0.3)
    ax.set_axisbelow(True)
    for side in ("top", "right", "left"):
        ax.spines[side].set_visible(False)
    ax.tick_params(axis="y", length=0)


# Axes and words ----------------------------------------------------------------------------------


def _checked(dataset: Dataset) -> Dataset:
    if not isinstance(dataset, Dataset):
        msg = f"dataset: {quoted(dataset)} is no Dataset; write dataset=cica.DATASET"
        raise InvalidTypeError(msg)
    return dataset


def _canvas(ax: Axes | None, height: float) -> Axes:
    """Return the given Axes, or those of a new figure: 8 inches wide, without pyplot's state."""
    if ax is None:
        return Figure(figsize=(8, height), layout="constrained").add_subplot()
    if not isinstance(ax, Axes):
        msg = f"ax: {quoted(ax)} is no Axes of matplotlib; write ax=figure.add_subplot()"
        raise InvalidTypeError(msg)
    return ax


def _key(ax: Axes, patches: list[Patch], distance: float) -> None:
    """Write below the picture what the colours mean; the distance is in letters."""
    ax.legend(
        handles=patches,
        loc="upper center",
        bbox_to_anchor=(0.5, 0),
        borderaxespad=distance,
        ncols=min(len(patches), _KEYS),
        frameon=False,
        fontsize=_SMALL,
    )


def _say(ax: Axes, text: str, x: float, y: float, offset: int, color: str = "") -> None:  # noqa: PLR0913, PLR0917  # what, where and how
    """Write on a point, or beside it: to its left where the offset is negative."""
    ax.annotate(
        text,
        (x, y),
        (offset, 0),
        textcoords="offset points",
        ha="right" if offset < 0 else "left" if offset else "center",
        va="center",
        color=color or rcParams["text.color"],
        fontsize=_SMALL,
        annotation_clip=False,
    )


def _names(dataset: Dataset) -> dict[PartyId, str]:
    """Return what a party is called in a picture: states by name, organizations by acronym."""
    names: dict[PartyId, str] = {row.id: row.id for row in dataset.organizations()}
    names.update({state.id: state.name for state in dataset.states()})
    return names


def _groups(dataset: Dataset, spells: Iterable[Membership]) -> dict[str, list[PartyId]]:
    """Return the parties by what they are, each in order of when it came to be that."""
    states: set[PartyId] = {state.id for state in dataset.states()}
    members = {spell.party for spell in spells if spell.role is Role.MEMBER}
    names = _names(dataset)
    start: dict[PartyId, tuple[int, str]] = {}
    for spell in spells:
        if spell.role is Role.MEMBER or spell.party not in members:
            since = (last_ordinal(spell.period.start), fold(names[spell.party]))
            start[spell.party] = min(since, start.get(spell.party, since))
    groups: dict[str, list[PartyId]] = {
        "Member states": [],
        "Other states": [],
        "Organizations": [],
    }
    for party in sorted(start, key=start.__getitem__):
        title = "Member states" if party in members else "Other states"
        groups[title if party in states else "Organizations"].append(party)
    return {title: group for title, group in groups.items() if group}


def _admissions(
    dataset: Dataset, body: OrganizationId, until: int
) -> dict[PartialDate, list[State]]:
    """Return the states that became members, by when."""
    states: dict[PartyId, State] = {state.id: state for state in dataset.states()}
    admitted: defaultdict[PartialDate, list[State]] = defaultdict(list)
    for change in dataset.changes(organization=body, role=Role.MEMBER, until=_day(until)):
        if change.after is Role.MEMBER and change.party in states:
            admitted[change.when].append(states[change.party])
    return {when: sorted(rows, key=name_order) for when, rows in admitted.items()}


def _count(dataset: Dataset, body: OrganizationId, day: int, *, certain: bool) -> int:
    return len(dataset.members(body, as_of=_day(day), certain=certain))


def _day(ordinal: int) -> datetime.date:
    return datetime.date.fromordinal(min(max(ordinal, 1), FOREVER - 1))


def _x(ordinal: int) -> float:
    """Return where a day stands on an axis of time."""
    number: Any = date2num(_day(ordinal))  # type: ignore[no-untyped-call]  # it has no stubs
    return float(number)


def _nearest(when: PartialDate) -> datetime.date:
    """Return the day by which it surely had come, or the only one that is known."""
    return when.latest or when.earliest or datetime.date.max


def _word(role: Role) -> str:
    return role.value.replace("-", " ")


def _told(when: PartialDate) -> str:
    """Return a date in words."""
    if when.earliest is None or when.latest is None:
        return f"{'by' if when.latest else 'from'} {_told_day(_nearest(when))}"
    match when.precision:
        case "day":
            return f"on {_told_day(when.latest)}"
        case "month":
            return f"in {_MONTHS[when.latest.month - 1]} {when.latest.year}"
        case "year":
            return f"in {when.latest.year}"
        case _:
            return f"between {_told_day(when.earliest)} and {_told_day(when.latest)}"


def _told_day(day: datetime.date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
