"""Reading format 1, which release 1.0.0 wrote: what changed in format 2 is filled in."""

from collections import defaultdict
from typing import Any

from cica._dates import date_order, to_partial_date
from cica.errors import CicaError

__all__ = ["FORMAT_1", "upgraded"]

FORMAT_1 = "cica-dataset/1"

_SPELLS = {
    "memberships": ("party", "organization", "role"),
    "chairmanships": ("state",),
    "tenures": ("person", "office"),
    "coordinations": ("dimension", "area", "role", "state"),
}
"""The keys of which an id is made in format 2; in format 1 the start of the period was added."""


def upgraded(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document of format 1 as one of format 2; what it gives, valid or not, it keeps.

    Spells are numbered by time. The organization that chairs and coordinators belong to was CICA.
    """
    found = {**document, "format": "cica-dataset/2"}
    for kind, names in _SPELLS.items():
        rows: object = document.get(kind)
        if isinstance(rows, list):
            of_kind: list[Any] = rows  # pyright: ignore[reportUnknownVariableType]  # JSON
            found[kind] = _numbered(of_kind, names)
    organizations: object = document.get("organizations")
    if isinstance(organizations, list):
        known: list[Any] = organizations  # pyright: ignore[reportUnknownVariableType]  # JSON
        if any(isinstance(row, dict) and ("id", "CICA") in row.items() for row in known):
            found.setdefault("organization", "CICA")
    return found


def _numbered(rows: list[Any], names: tuple[str, ...]) -> list[Any]:
    groups: defaultdict[tuple[Any, ...], list[tuple[tuple[int, int], int]]] = defaultdict(list)
    for place, row in enumerate(rows):
        try:
            start = date_order(to_partial_date(row["period"]["start"]))
            groups[tuple([row.get(name) for name in names])].append((start, place))
        except (CicaError, KeyError, TypeError, AttributeError):
            continue  # the reader reports what is wrong with it
    found = list(rows)
    for group in groups.values():
        for spell, (_, place) in enumerate(sorted(group), 1):
            if spell > 1:
                found[place] = {"spell": spell, **rows[place]}
    return found
