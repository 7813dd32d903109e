"""Members, roles, chairs and summits over time."""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations  # so that `help` shows aliases by their names

from collections import defaultdict
from collections.abc import Iterable

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.patches import Patch, Rectangle
from matplotlib.ticker import MaxNLocator

from cica._dataset import Dataset, OrganizationLike
from cica._dates import PartialDate, first_ordinal, last_ordinal, possible_days
from cica._history import MEMBERS, name_order, sure_days
from cica._words import fold
from cica.data import DATASET
from cica.plots._bars import add_period, add_time_axis, day_of, frame_of, place_of, stretches
from cica.plots._look import (
    BLUE,
    ORANGE,
    ROLES,
    SMALL,
    add_credit,
    add_key,
    canvas,
    day_in_words,
    each_of,
    fitting,
    hatching,
    known_day_of,
    label_of,
    one_organization,
    party_names,
    role_in_words,
    say_none,
    scope_in_words,
    shortened,
    solid,
    when_in_words,
    write,
)
from cica.records import Chairmanship, Membership, State, Summit
from cica.terms import MeetingStatus, OrganizationId, PartyId, Role, StateId

__all__ = ["chairs_and_summits", "membership_growth", "role_timeline"]

_NAMES = 30
"""Up to how many letters the states that were admitted at once are named, else counted."""
_ROOM = 0.25
"""How much room there is for names before an admission, as a part of the time after it."""
_ROOMY = 0.1
"""The part of an axis from which on a bar has room for its years."""
_LETTERS = 95
"""How many letters fit beside each other above a wide picture."""
_LEVEL, _RISE = 1.3, 33
"""How much higher a label is that is above others: in rows of a picture, and in points."""
_AFTER = 90
"""How many days are shown after a summit that is only announced."""


def membership_growth(
    organization: OrganizationLike | None = None,
    *,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw the number of member states over time, and who was admitted when.

    The line counts the states that certainly were members, suspended or not; the hatching above it
    those that may have been. An admission is a dotted line where its day is known, and a pale band
    over the days that are possible. The title says so where the record does not have all members.

    The alt text lists the admissions and gives the number at the end.

    >>> from cica import plots
    >>> ax = plots.membership_growth()
    >>> int(ax.lines[0].get_ydata()[-1])
    28

    Args:
        organization: The organization, as its id, any name it has, or its record. None means the
            default one of the dataset.
        dataset: The data to draw.
        ax: Where to draw; None means a new figure.

    Returns:
        The Axes, with the alt text as their label.

    Raises:
        UnknownRecordError: The dataset does not have the organization.
        InvalidValueError: No organization is named, and the dataset has no default one.
        InvalidTypeError: An argument has a type that is not accepted.
    """
    body = one_organization(dataset, organization)
    memberships = dataset.memberships(organization=body)
    dates = [when for row in memberships for when in (row.period.start, row.period.end)]
    frame = frame_of(dataset, dates)
    begin, until = frame[0], frame[1] - 1
    edges = {
        edge
        for row in memberships
        if row.role in MEMBERS
        for edge in (*sure_days(row.period, until), *possible_days(row.period))
        if begin < edge < until
    }
    days = [begin, *sorted(edges), until]
    places = [place_of(day) for day in days]
    certain = [_count(dataset, body.id, day, certain=True) for day in days]
    possible = [_count(dataset, body.id, day, certain=False) for day in days]
    most = max(*possible, 1)
    ax = canvas(ax, max(4.6, 1 + 0.14 * most))
    ax.step(places, certain, where="post", color=BLUE, linewidth=2, label="certainly members")
    ax.fill_between(
        places,
        certain,
        possible,
        step="post",
        facecolor="none",
        edgecolor=BLUE,
        linewidth=0,
        hatch="/////",
        label="may be members as well",
    )
    words: list[str] = []
    room = begin
    for when, states in _admissions(dataset, body.id, until).items():
        low, high = max(first_ordinal(when), begin), min(last_ordinal(when), until)
        top = _count(dataset, body.id, high, certain=True)
        if low == high:
            ax.vlines(place_of(low), 0, top, color=BLUE, linewidth=1, linestyle=":")
        else:
            band = Rectangle((place_of(low), 0), high - low, top, color=(BLUE, 0.25), linewidth=0)
            ax.add_patch(band)
        names = ", ".join(state.name for state in states)
        short = len(states) == 1 or len(names) <= _NAMES
        label = shortened(names) if short else f"{len(states)} states"
        write(ax, label, place_of(low), top, -4)
        room = min(room, low - round(_ROOM * (until - low)))
        words.append(f"{names} {when_in_words(when)}")
    write(ax, f"{certain[-1]}", places[-1], certain[-1], 4)
    subject = f"ember states of {body.id}{scope_in_words(body)}"
    add_time_axis(ax, f"M{subject}", (room, frame[1]))
    ax.set_ylabel("Member states")
    ax.set_ylim(0, 1.22 * most)  # the key is above the names
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    ax.legend(loc="upper left", frameon=False, fontsize=SMALL)
    credit = add_credit(ax, dataset, ax.xaxis.label)
    ax.set_label(
        f"Stepped line: the number of m{subject} from {day_of(begin).year} to "
        f"{day_in_words(dataset.checked)}. Admitted: {'; '.join(words) or 'none'}. "
        f"At the end: {certain[-1]}. {credit}"
    )
    return ax


def role_timeline(
    organization: OrganizationLike | None = None,
    *,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw a row for each party of an organization: when it was a member, observer, partner.

    From the top: states that are or were members, other states, organizations; each by start. A
    bar is solid for the days on which the role is certain. It is hatched for those on which it may
    have been held, since its start or its end is one of them. The title says so where the record
    does not have all parties.

    The alt text gives the number of parties and bars, and how many have which role at the end.

    >>> from cica import plots
    >>> ax = plots.role_timeline()
    >>> [label.get_text() for label in ax.get_yticklabels()][:2]
    ['Afghanistan', 'Azerbaijan']

    Args:
        organization: The organization, as its id, any name it has, or its record. None means the
            default one of the dataset.
        dataset: The data to draw.
        ax: Where to draw; None means a new figure.

    Returns:
        The Axes, with the alt text as their label.

    Raises:
        UnknownRecordError: The dataset does not have the organization.
        InvalidValueError: No organization is named, and the dataset has no default one.
        InvalidTypeError: An argument has a type that is not accepted.
    """
    body = one_organization(dataset, organization)
    memberships = dataset.memberships(organization=body)
    groups = _groups(dataset, memberships)
    parties = sum(map(len, groups.values()))
    ax = canvas(ax, 1.9 + 0.18 * (parties + len(groups)))
    periods = [row.period for row in memberships]
    frame = frame_of(dataset, [when for one in periods for when in (one.start, one.end)])
    begin = place_of(frame[0])
    rows: dict[PartyId, int] = {}
    foot = 0
    for title, group in groups.items():
        ax.text(begin, foot, f" {title}", va="center", fontsize=SMALL, weight="bold")
        rows.update({party: foot + place for place, party in enumerate(group, 1)})
        foot += len(group) + 1
    for row in memberships:
        add_period(ax, row.period, frame, rows[row.party], ROLES[row.role], row.id)
    names = party_names(dataset)
    labels = [label_of(names[party]) for party in rows]
    ax.set_yticks([*rows.values()], labels, fontsize=SMALL)
    ax.set_ylim(foot - 0.3, -0.7)
    subject = f"of {body.id}{scope_in_words(body)}"
    until = day_in_words(dataset.checked)
    add_time_axis(ax, f"Parties {subject}, as known on {until}", frame)
    if not rows:
        say_none(ax)
    ax.tick_params(axis="x", top=True, labeltop=True)
    roles = [role for role in ROLES if any(row.role is role for row in memberships)]
    keys = [Patch(**solid(ROLES[role]), label=role_in_words(role)) for role in roles]
    key = add_key(ax, [*keys, Patch(**hatching(ROLES[Role.MEMBER]), label="perhaps")], 5)
    credit = add_credit(ax, dataset, key)
    last = [f"{role_in_words(role)} {len(dataset.parties(body, role=role))}" for role in roles]
    unsure = sum(not sure for period in periods for *_, sure in stretches(period, frame))
    ax.set_label(
        f"Timeline of the {parties} {'party' if parties == 1 else 'parties'} {subject}, from "
        f"{day_of(frame[0]).year} to {until}: a bar for "
        f"{each_of(len(memberships), 'time in a role', 'times in a role')}. Stretches that are "
        f"hatched since the dates are not certain: {unsure}. "
        f"At the end: {', '.join(last) or 'none'}. {credit}"
    )
    return ax


def chairs_and_summits(
    organization: OrganizationLike | None = None,
    *,
    dataset: Dataset = DATASET,
    ax: Axes | None = None,
) -> Axes:
    """Draw which state was in the chair when, and the summits, on one axis of time.

    A summit that is only announced is a hollow mark, on a line over the days that are possible.

    The alt text lists the chairmanships and the summits with their dates.

    >>> from cica import plots
    >>> ax = plots.chairs_and_summits()
    >>> [label.get_text() for label in ax.get_yticklabels()][:3]
    ['Summits', 'Kazakhstan', 'Türkiye']

    Args:
        organization: The organization, as its id, any name it has, or its record. None means the
            default one of the dataset.
        dataset: The data to draw.
        ax: Where to draw; None means a new figure.

    Returns:
        The Axes, with the alt text as their label.

    Raises:
        UnknownRecordError: The dataset does not have the organization.
        InvalidValueError: No organization is named, and the dataset has no default one.
        InvalidTypeError: An argument has a type that is not accepted.
    """
    body = one_organization(dataset, organization)
    chairs = dataset.chairmanships(body)
    summits = [
        (summit, when)
        for summit in dataset.summits(body, planned=True)
        if (when := summit.plenary or (summit.period and summit.period.start))
    ]
    states = list(dict.fromkeys(chair.state for chair in chairs))
    rows: dict[StateId | None, int] = {state: row for row, state in enumerate(states, 1)}
    names = party_names(dataset)
    dates = [when for chair in chairs for when in (chair.period.start, chair.period.end)]
    known = frame_of(dataset, [*dates, *(when for _, when in summits)])
    last = [known_day_of(when).toordinal() + _AFTER for _, when in summits]
    frame = known[0], max([known[1], *last])
    across = fitting(ax, _LETTERS) if isinstance(ax, Axes) else _LETTERS
    levels = _levels(summits, frame, across)
    above = max(levels.values(), default=0)
    ax = canvas(ax, 2.1 + 0.36 * (len(states) + _LEVEL * above))
    foot = len(states) + 0.6
    words: list[str] = []
    for chair in chairs:
        row = rows[chair.state]
        add_period(ax, chair.period, known, row, ROLES[Role.MEMBER], chair.id)
        words.append(f"{names[chair.state]} {_write_years(ax, chair, row, known, frame)}")
    for summit, when in summits:
        top = rows.get(summit.chair, foot)
        words.append(_add_summit(ax, summit, when, top, frame, levels[summit.id]))
    labels = ["Summits", *(label_of(names[state]) for state in states)]
    ax.set_yticks(range(len(states) + 1), labels)
    ax.set_ylim(foot, -1.8 - _LEVEL * above)
    ax.set_ylabel("State in the chair")
    add_time_axis(ax, f"Chairmanships and summits of {body.id}", frame)
    if not words:
        say_none(ax)
    credit = add_credit(ax, dataset, ax.xaxis.label)
    ax.set_label(
        f"Chairmanships of {body.id} as bars and its summits as marks, from "
        f"{day_of(frame[0]).year} to {day_of(frame[1]).year}: {'; '.join(words) or 'none'}. "
        f"{credit}"
    )
    return ax


# Chairs and summits ------------------------------------------------------------------------------


def _write_years(
    ax: Axes, chair: Chairmanship, row: int, known: tuple[int, int], frame: tuple[int, int]
) -> str:
    """Write the years of a chairmanship on its bar, or beside it; return them."""
    first, last = possible_days(chair.period)
    low, high = max(first, known[0]), min(last, known[1])
    years = f"since {known_day_of(chair.period.start).year}"
    if chair.period.end is not None:
        years = f"{years[6:]}\N{EN DASH}{known_day_of(chair.period.end).year}"
    if high - low > _ROOMY * (frame[1] - frame[0]):
        write(ax, years, place_of((low + high) // 2), row, 0, color="white")
    elif chair.period.end is None:
        write(ax, years, place_of(low), row, -4)
    else:
        write(ax, years, place_of(high), row, 4)
    return years


def _levels(
    summits: Iterable[tuple[Summit, PartialDate]], frame: tuple[int, int], across: int
) -> dict[str, int]:
    """Return how high the label of each summit is, so that none is written over another."""
    found: dict[str, int] = {}
    ends: list[float] = []  # where the last label of each level ends
    for summit, when in sorted(summits, key=lambda row: _middle(row[1], frame)):
        letters = max(map(len, _label(summit, when).split("\n"))) + 1
        half = (frame[1] - frame[0]) * letters / across / 2
        middle = _middle(when, frame)
        free = [level for level, end in enumerate(ends) if end <= middle - half]
        level = found[summit.id] = free[0] if free else len(ends)
        ends[level : level + 1] = [middle + half]
    return found


def _middle(when: PartialDate, frame: tuple[int, int]) -> int:
    """Return the day at which a summit has its mark."""
    return (max(first_ordinal(when), frame[0]) + min(last_ordinal(when), frame[1])) // 2


def _label(summit: Summit, when: PartialDate) -> str:
    place = label_of(summit.city or summit.title)
    return f"{summit.number}\n{place}\n{known_day_of(when).year}"


def _add_summit(  # noqa: PLR0913, PLR0917  # what, where and how
    ax: Axes, summit: Summit, when: PartialDate, top: float, frame: tuple[int, int], level: int
) -> str:
    """Draw a summit, with a dotted line to the state in the chair; return it in words."""
    low, high = max(first_ordinal(when), frame[0]), min(last_ordinal(when), frame[1])
    held = summit.status is MeetingStatus.HELD
    middle = place_of(_middle(when, frame))
    ax.vlines(middle, 0, top, color=ORANGE, linewidth=1, linestyle=":", zorder=0)
    ax.hlines(0, place_of(low), place_of(high), color=ORANGE, linewidth=2)
    ax.plot(
        middle,
        0,
        marker="D",
        color=ORANGE,
        markeredgecolor=rcParams["text.color"],
        fillstyle="full" if held else "none",
        gid=summit.id,
    )
    ax.annotate(
        _label(summit, when),
        (middle, 0),
        (0, 7 + _RISE * level),
        textcoords="offset points",
        ha="center",
        fontsize=SMALL,
        arrowprops={"arrowstyle": "-", "linewidth": 0.5, "color": ORANGE} if level else None,
    )
    state = "" if held else "announced, "
    place = summit.city or summit.title
    return f"summit {summit.number}, {place}, {state}{when_in_words(when)}"


# Members and parties -----------------------------------------------------------------------------


def _groups(dataset: Dataset, rows: Iterable[Membership]) -> dict[str, list[PartyId]]:
    """Return the parties by what they are, each in order of when it came to be that."""
    states: set[PartyId] = {state.id for state in dataset.states()}
    members = {row.party for row in rows if row.role in MEMBERS}
    names = party_names(dataset)
    start: dict[PartyId, tuple[int, str]] = {}
    for row in rows:
        if row.role in MEMBERS or row.party not in members:
            since = (last_ordinal(row.period.start), fold(names[row.party]))
            start[row.party] = min(since, start.get(row.party, since))
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
    for change in dataset.changes(body, until=day_of(until)):
        entered = change.after in MEMBERS and change.before not in MEMBERS
        if entered and change.party in states:
            admitted[change.when].append(states[change.party])
    return {when: sorted(rows, key=name_order) for when, rows in admitted.items()}


def _count(dataset: Dataset, body: OrganizationId, day: int, *, certain: bool) -> int:
    return len(dataset.members(body, as_of=day_of(day), certain=certain))
