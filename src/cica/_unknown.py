"""Why a key finds no record, and what may be meant; loaded only where one finds none."""

from collections.abc import Collection
from typing import Any

from cica import _world
from cica._dates import read_date
from cica._lookup import NameTable
from cica.errors import InvalidDateError, UnknownRecordError

__all__ = ["unknown", "unknown_organization"]

_SUGGESTED = 3
"""How many suggestions an error has at most."""
_NEARLY = 0.1
"""How much worse than the best suggestion another one may be."""


def unknown(
    table: NameTable[Any], kind: str, key: str, states: Collection[str] = ()
) -> UnknownRecordError:
    """Return the error that says why a key finds nothing in a table, and what may be meant.

    For a table that holds states, `states` are their ids: another state is reported as that.
    """
    candidates = tuple(record.id for record in table.ambiguous(key))
    outside: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    nearest = 0.0
    if states and not candidates:
        meant = _world.meanings(key)
        inside = tuple(country.alpha_3 for country in meant if country.alpha_3 in states)
        outside = tuple(country.name for country in meant if country.alpha_3 not in states)
        candidates = inside if outside else ()
        suggestions = () if outside else tuple(map(table.label, inside))
        nearest = 0.0 if meant else _world.nearest_outside(key, states)
    if not (candidates or outside or suggestions):
        best = table.guesses(key, _SUGGESTED)
        least = max(best[0][0] - _NEARLY, nearest) if best else 1.0
        suggestions = tuple(label for score, label, _ in best if score >= least)
    return UnknownRecordError(
        kind, key, suggestions, outside=" or ".join(outside), candidates=candidates
    )


def unknown_organization(
    table: NameTable[Any], states: NameTable[Any], key: str
) -> UnknownRecordError:
    """Return the error of `unknown`, or one that says that a date or a state was given instead."""
    state = states.find(key)
    if state is not None:
        return UnknownRecordError("organization", key, hint=f"{state.name} is a state")
    try:
        read_date(key, "organization")
    except InvalidDateError:
        return unknown(table, "organization", key)
    return UnknownRecordError("organization", key, hint="a date goes into as_of, since or until")
