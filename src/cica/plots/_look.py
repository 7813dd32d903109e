"""What every picture has: Axes, colours, words and the credit line."""

# matplotlib leaves its keyword arguments without a type
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

import datetime
import io
import textwrap
from collections.abc import Sequence
from typing import Any, cast

import attrs
from matplotlib import rcParams
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from cica._dataset import Dataset, OrganizationLike
from cica._dates import PartialDate
from cica.errors import InvalidTypeError, InvalidValueError, listed
from cica.records import Organization
from cica.terms import Coverage, InitiativeStatus, PartyId, Role

__all__ = [
    "BLUE",
    "ORANGE",
    "PURPLE",
    "RED",
    "ROLES",
    "SKY",
    "SMALL",
    "STATUSES",
    "TINY",
    "YELLOW",
    "Look",
    "add_credit",
    "add_key",
    "add_title",
    "canvas",
    "checked_dataset",
    "day_in_words",
    "each_of",
    "escaped",
    "fitting",
    "hatching",
    "in_sentences",
    "known_day_of",
    "label_of",
    "one_organization",
    "party_names",
    "printable",
    "role_in_words",
    "say_none",
    "scope_in_words",
    "shortened",
    "solid",
    "when_in_words",
    "write",
]


# Colours -----------------------------------------------------------------------------------------


@attrs.frozen
class Look:
    """How a role or a status is drawn; height and hatch differ where colour cannot be seen."""

    colour: str
    height: float
    """The height of a bar, in rows."""
    hatch: str
    ink: str
    """The colour of text on it."""


# the colours are those of Okabe and Ito, which people with any colour vision can distinguish
BLUE, SKY, GREEN, YELLOW = "#0072B2", "#56B4E9", "#009E73", "#F0E442"
ORANGE, RED, PURPLE, GREY = "#E69F00", "#D55E00", "#CC79A7", "#999999"

ROLES = {
    Role.MEMBER: Look(BLUE, 0.8, "/////", "white"),
    Role.SUSPENDED: Look(RED, 0.8, "xxxxx", "black"),
    Role.OBSERVER: Look(ORANGE, 0.5, "\\\\\\\\\\", "black"),
    Role.PARTNER: Look(GREEN, 0.3, "|||||", "black"),
    Role.DIALOGUE_PARTNER: Look(SKY, 0.3, "-----", "black"),
    Role.ASSOCIATE: Look(PURPLE, 0.3, "+++++", "black"),
    Role.PROSPECTIVE: Look(GREY, 0.2, "xxxxx", "black"),
}

STATUSES = {
    InitiativeStatus.PROPOSED: Look(SKY, 0.4, "/////", "black"),
    InitiativeStatus.UNDER_CONSIDERATION: Look(ORANGE, 0.5, "\\\\\\\\\\", "black"),
    InitiativeStatus.DECIDED: Look(PURPLE, 0.6, "|||||", "black"),
    InitiativeStatus.ESTABLISHED: Look(GREEN, 0.7, "-----", "black"),
    InitiativeStatus.OPERATIONAL: Look(BLUE, 0.8, "+++++", "white"),
    InitiativeStatus.CONCLUDED: Look(GREY, 0.4, "xxxxx", "black"),
    InitiativeStatus.STALLED: Look(RED, 0.4, ".....", "black"),
}


def solid(look: Look) -> dict[str, Any]:
    """Return the properties of a patch for what is sure."""
    return {"facecolor": look.colour, "edgecolor": look.colour, "linewidth": 0.6}


def hatching(look: Look) -> dict[str, Any]:
    """Return the properties of a patch for what may be so."""
    # without a ground: in a file for the web, a pale one would make the hatching as pale
    return {**solid(look), "facecolor": "none", "hatch": look.hatch}


# Axes --------------------------------------------------------------------------------------------

_WIDTH = 8
"""The width of a figure of our own, in inches."""
_KEYS = 5
"""How many keys of a legend are in one line at most."""
_SHARP = 2
"""How many pixels a notebook gets for each that it shows."""
_WIDE = 5.5
"""From how many inches on an Axes is wide."""
_TITLE, _CREDIT = 60, 132
"""How many letters of a title, and of a credit line, are in one line at most."""
_LABEL = 40
"""How many letters of a name are shown beside a picture."""
SMALL, TINY = 8, 6
"""Sizes of text, in points."""


class _NotebookAxes(Axes):
    """Axes that a notebook shows as a picture where they are the last line of a cell.

    A notebook shows figures of pyplot by itself, and no others.
    """

    def _repr_png_(self) -> tuple[bytes, dict[str, Any]]:
        """Return the figure as PNG, with its alt text and the size at which to show it."""
        figure = cast("Figure", self.figure)  # what `canvas` made, not a part of another
        file = io.BytesIO()
        figure.savefig(file, format="png", dpi=_SHARP * figure.dpi)
        width, height = (round(side * figure.dpi) for side in figure.get_size_inches())
        return file.getvalue(), {"alt": self.get_label(), "width": width, "height": height}


def canvas(ax: Axes | None, height: float) -> Axes:
    """Return the given Axes, or those of a new figure, without the state of pyplot."""
    if ax is None:
        figure = Figure(figsize=(_WIDTH, height), layout="constrained")
        return figure.add_subplot(axes_class=_NotebookAxes)
    if not isinstance(ax, Axes):
        raise InvalidTypeError("ax", "an Axes of matplotlib or None", ax)
    if ax.name != "rectilinear":
        raise InvalidValueError("ax", "an Axes without a projection", ax)
    return ax


def fitting(ax: Axes, most: int) -> int:
    """Return how many letters or keys fit beside each other where a wide Axes has room for most."""
    width = ax.get_window_extent().width / ax.figure.dpi
    return max(1, round(most * min(1, width / _WIDE)))


def printable(text: str) -> str:
    """Return a text on one line, with a space for what cannot be printed or written as SVG."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def shortened(text: str) -> str:
    """Return a text on one line, cut where it is long; the alt text has it whole."""
    plain = printable(text)
    return plain if len(plain) <= _LABEL else f"{plain[: _LABEL - 1].rstrip()}…"


def label_of(text: str) -> str:
    """Return a text as a label beside a picture."""
    return escaped(shortened(text))


def escaped(text: str) -> str:
    r"""Return a text as matplotlib takes it: a plain "$" would begin a formula."""
    return text.replace("$", r"\$")


def add_title(ax: Axes, text: str) -> None:
    """Write the title, in as many lines as it needs."""
    ax.set_title(escaped(textwrap.fill(text, fitting(ax, _TITLE))), loc="left")


def say_none(ax: Axes) -> None:
    """Write into a picture without anything to draw that the record has nothing of the kind."""
    ax.text(0.5, 0.5, "none on record", transform=ax.transAxes, ha="center", va="center")


def add_key(ax: Axes, patches: Sequence[Artist], distance: float, columns: int = _KEYS) -> Artist:
    """Write below the picture what the colours mean; the distance is in letters."""
    return ax.legend(
        handles=patches,
        loc="upper center",
        bbox_to_anchor=(0.5, 0),
        borderaxespad=distance,
        ncols=max(1, min(len(patches), fitting(ax, columns))),
        frameon=False,
        fontsize=SMALL,
    )


def add_credit(ax: Axes, dataset: Dataset, foot: Artist, source: str = "") -> str:
    """Write below the lowest part of a picture which record it shows; return the words."""
    version = f"Version {dataset.version}, checked up to {day_in_words(dataset.checked)}"
    lines = [line for line in (source, in_sentences(dataset.title, version)) if line]
    ax.annotate(
        escaped("\n".join(textwrap.fill(line, fitting(ax, _CREDIT)) for line in lines)),
        (1, 0),
        (0, -4),
        xycoords=("axes fraction", foot),
        textcoords="offset points",
        ha="right",
        va="top",
        fontsize=TINY,
        gid="credit",
    )
    return " ".join(lines)


def write(  # noqa: PLR0913  # what, where and how
    ax: Axes, text: str, x: float, y: float, offset: int, *, color: str = ""
) -> None:
    """Write on a point, or beside it: to its left where the offset is negative."""
    ax.annotate(
        escaped(text),
        (x, y),
        (offset, 0),
        textcoords="offset points",
        ha="right" if offset < 0 else "left" if offset else "center",
        va="center",
        color=color or rcParams["text.color"],
        fontsize=SMALL,
        annotation_clip=False,
    )


# What is drawn -----------------------------------------------------------------------------------


def checked_dataset(dataset: Dataset) -> Dataset:
    """Return the dataset, or refuse what is not one."""
    if not isinstance(dataset, Dataset):
        raise InvalidTypeError("dataset", "a Dataset", dataset)
    return dataset


def one_organization(dataset: Dataset, organization: OrganizationLike | None) -> Organization:
    """Return the organization that a picture is about."""
    default = checked_dataset(dataset).default_organization
    key = default if organization is None else organization
    if key is None:
        known = listed([row.id for row in dataset.organizations()]) or "given"
        expected = f"{known}, since the dataset has no default organization"
        raise InvalidValueError("organization", expected, organization)
    return dataset.organization(key)


def party_names(dataset: Dataset) -> dict[PartyId, str]:
    """Return what a party is called in a picture: states by name, organizations by acronym."""
    names: dict[PartyId, str] = {row.id: row.id for row in dataset.organizations()}
    names.update({state.id: state.name for state in dataset.states()})
    return names


# Words -------------------------------------------------------------------------------------------

# of our own: those of `calendar` change with the locale
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def in_sentences(*parts: str) -> str:
    """Join texts to sentences, each with a full stop; empty ones are left out."""
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def scope_in_words(organization: Organization) -> str:
    """Return what to add to "the members of X" where the record does not have all of them."""
    if organization.coverage is Coverage.RECORDED_STATES:
        return " among the states of the record"
    return ""


def each_of(count: int, one: str, many: str) -> str:
    """Return "each of 3 states" for several, "1 state" for one."""
    return f"1 {one}" if count == 1 else f"each of {count} {many}"


def role_in_words(role: Role) -> str:
    """Return a role in words."""
    return "suspended member" if role is Role.SUSPENDED else role.value.replace("-", " ")


def day_in_words(day: datetime.date) -> str:
    """Return a day in words."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def when_in_words(when: PartialDate) -> str:
    """Return a date in words, with a preposition."""
    if when.earliest is None:
        return f"by {day_in_words(known_day_of(when))}"
    if when.latest is None:
        return f"on or after {day_in_words(when.earliest)}"
    match when.precision:
        case "day":
            return f"on {day_in_words(when.latest)}"
        case "month":
            return f"in {_MONTHS[when.latest.month - 1]} {when.latest.year}"
        case "year":
            return f"in {when.latest.year}"
        case _:
            return f"between {day_in_words(when.earliest)} and {day_in_words(when.latest)}"


def known_day_of(when: PartialDate) -> datetime.date:
    """Return the day by which it surely had come, or the only one that is known."""
    return cast("datetime.date", when.latest or when.earliest)
