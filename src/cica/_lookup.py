"""How a name finds a record, and which names to suggest where it finds none.

A key is compared with every id, code and name as it is written, then without what does not tell
names apart, then without the order of its words, then without the blanks between them. Each step
is tried only where the ones before found nothing.
"""

import functools
import re
from collections.abc import Callable, Iterable
from typing import Any, Generic, NamedTuple, TypeVar, cast

import attrs

from cica._words import (
    FORMAL,
    FORMS,
    fold,
    joined,
    score,
    similar,
    sorted_words,
    words,
)

__all__ = ["Entry", "NameTable", "entry"]

R = TypeVar("R")

_CODES = ("alpha_2", "numeric", "number")
_NAMES = ("name", "formal_name", "title")
_STEPS: tuple[Callable[[str], str], ...] = (str, sorted_words, joined)
"""Which forms of a folded name are compared, in this order."""
_BRACKETS = re.compile(r"[()]")
_GUESSED = 200
"""How many characters of a key are compared when similar names are sought."""


class Entry(NamedTuple, Generic[R]):
    """A record and everything that it can be found by."""

    record: R
    label: str
    """How it is suggested."""
    id: str
    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def folded(self) -> set[str]:
        """Return its keys, folded, and each short name together with what the state is.

        "South Korea" of the "Republic of Korea" is found as "South Korea (Republic of)" too.
        """
        names = {fold(name) for name in self.names} - {""}
        formal = [name for name in names if FORMS & set(name.split())]
        kinds = {" ".join(sorted(FORMAL & set(name.split()))) for name in formal}
        longer = {f"{name} {kind}" for name in names.difference(formal) for kind in kinds}
        return names | longer | {fold(key) for key in (self.id, *self.codes)}


def entry(record: Any) -> Entry[Any]:  # noqa: ANN401  # of any kind, which is the point
    """Return what a record of any kind is found by: its id and the fields that identify it."""
    fields = attrs.fields_dict(cast("type[attrs.AttrsInstance]", type(record)))
    # a number that some records of a kind lack is not theirs alone
    codes = [n for n in _CODES if n in fields and fields[n].default in ("", attrs.NOTHING)]
    names = [getattr(record, name) for name in _NAMES if name in fields]
    names += [n if isinstance(n, str) else n.name for n in getattr(record, "names", ())]
    return Entry(
        record,
        getattr(record, "name", record.id),
        record.id,
        tuple(str(getattr(record, name)) for name in codes if getattr(record, name) != ""),
        tuple(name for name in names if any(map(str.isalnum, name))),
    )


class NameTable(Generic[R]):
    """Records of one kind or several, by every id, code and name."""

    def __init__(self, entries: Iterable[Entry[R]]) -> None:
        self._entries = tuple(entries)

    @classmethod
    def of(cls, records: Iterable[R]) -> "NameTable[R]":
        """Return the table of some records, with the keys that their fields hold."""
        return cls(map(entry, records))

    @functools.cached_property
    def _written(self) -> dict[str, tuple[R, ...]]:
        """The records by their keys as written; an id comes before any code or name."""
        ids = _grouped((one.id, one.record) for one in self._entries)
        rest = ((key, one.record) for one in self._entries for key in (*one.codes, *one.names))
        return _grouped(rest) | ids

    @functools.cached_property
    def plain(self) -> dict[str, R]:
        """The records by the keys as written that mean one alone."""
        return {key: records[0] for key, records in self._written.items() if len(records) == 1}

    @functools.cached_property
    def _folded(self) -> tuple[dict[str, tuple[R, ...]], ...]:
        """The records by each form of their folded keys."""
        keys = [(key, one.record) for one in self._entries for key in one.folded()]
        return tuple(_grouped((step(key), record) for key, record in keys) for step in _STEPS)

    def find(self, key: str) -> R | None:
        """Return the one record that a key means, or None where it means none or several."""
        record = self.plain.get(key)
        if record is None:
            records = self._meant(key)
            record = records[0] if len(records) == 1 else None
        return record

    def ambiguous(self, key: str) -> tuple[R, ...]:
        """Return the records that a key means as equals, or nothing if it means at most one."""
        records = self._meant(key)
        return records if len(records) > 1 else ()

    def _meant(self, key: str) -> tuple[R, ...]:
        records = self._written.get(key, ())
        if not records:
            folded = fold(key)
            for step, table in zip(_STEPS, self._folded, strict=True):
                records = records or table.get(step(folded), ())
        parts = [] if records else [part for part in _BRACKETS.split(key) if part.strip()]
        if len(parts) > 1:  # "Sri Lanka (Ceylon)", if both names mean the same
            first = self._meant(parts[0])
            if first and all(self._meant(part) == first for part in parts[1:]):
                records = first
        return records

    def label(self, id_: str) -> str:
        """Return how the record with an id is suggested."""
        return next(one.label for one in self._entries if one.id == id_)

    @functools.cached_property
    def _names(self) -> tuple[tuple[Entry[R], tuple[frozenset[str], ...]], ...]:
        """Each entry with the words of each of its names."""
        return tuple((one, tuple(map(words, one.folded()))) for one in self._entries)

    @functools.cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(word for _, names in self._names for name in names for word in name)

    def guesses(self, key: str, limit: int) -> list[tuple[float, str, R]]:
        """Return how similar, label and record of the names most similar to a key, best first."""
        asked = words(fold(key[:_GUESSED]))
        asked = asked - FORMAL or asked
        alike = {word: similar(word, self._vocabulary) for word in asked}
        found: list[tuple[float, str, R]] = []
        for one, names in self._names:
            best = max((score(asked, name, alike) for name in names), default=0.0)
            if best:
                found.append((best, one.label, one.record))
        return sorted(found, key=lambda guess: (-guess[0], guess[1]))[:limit]


def _grouped(pairs: Iterable[tuple[str, R]]) -> dict[str, tuple[R, ...]]:
    """Return the different records of each key; an empty key has none."""
    groups: dict[str, tuple[R, ...]] = {}
    for key, record in pairs:
        before = groups.get(key, ())
        if key and not any(record is one for one in before):
            groups[key] = (*before, record)
    return groups
