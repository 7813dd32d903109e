"""Finding a record by what it is called, and what to suggest where nothing is."""

import functools
import unicodedata
from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

from cica.errors import InvalidTypeError, UnknownRecordError, quoted

R = TypeVar("R")

__all__ = ["NameIndex", "Named", "closest", "fold"]

_LONGEST = 200
"""No name is longer; a longer key is not looked at."""
_CLOSE = 0.6
"""How alike a name must be to be suggested, from 0 to 1."""
_WORDS = 0.9
"""How alike a name is that has all words of the key among its own."""
_SUGGESTED = 3
"""How many records are suggested at most."""
_NEARLY = 0.1
"""How much less alike than the closest a name may be to be suggested beside it."""


def fold(text: str) -> str:
    """Return a text without case, diacritics and punctuation, its words a blank apart."""
    text = text.casefold()
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in parts if not unicodedata.combining(c)).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


class Named(NamedTuple, Generic[R]):
    """A record and what it is called."""

    record: R
    label: str
    """How it is suggested."""
    keys: tuple[tuple[str, ...], ...]
    """Its codes, then its current names, then its others: what stands before goes before."""


class NameIndex(Generic[R]):
    """The records of a kind, by each of their codes and names.

    A key is taken as it is written first, then folded. A name that leads to two records as
    equals leads to none: lookup never guesses.
    """

    def __init__(self, kind: str, rows: Iterable[Named[R]]) -> None:
        self._kind = kind
        self._rows = tuple(rows)
        self._as_written = self._by_key(str)

    @functools.cached_property
    def _folded(self) -> dict[str, R]:
        return self._by_key(fold)

    @functools.cached_property
    def _folded_names(self) -> tuple[tuple[Named[R], dict[str, frozenset[str]]], ...]:
        """Each record with its folded names, and the words of each."""
        folded = ((row, {fold(name) for names in row.keys for name in names}) for row in self._rows)
        return tuple(
            (row, {name: frozenset(name.split()) for name in names}) for row, names in folded
        )

    def _by_key(self, form: Callable[[str], str]) -> dict[str, R]:
        index: dict[str, R | None] = {}
        for tier in range(max((len(row.keys) for row in self._rows), default=0)):
            found: dict[str, R | None] = {}
            for row in self._rows:
                for key in {form(key) for key in row.keys[tier]}:
                    found[key] = None if key in found else row.record
            index = found | index
        return {key: record for key, record in index.items() if record is not None}

    def find(self, key: str) -> R:
        """Return the record with a code or a name; raise `UnknownRecordError` where none has."""
        record = self._as_written.get(key) if type(key) is str else None
        if record is None:
            record = self.find_or_none(key)
        if record is None:
            raise UnknownRecordError(self._kind, key, self.suggestions(key))
        return record

    def find_or_none(self, key: str) -> R | None:
        """Return the record with a code or a name, or None; a key is a text."""
        if not isinstance(key, str):
            example = self._rows[0].keys[0][0] if self._rows else "X"
            msg = f"{self._kind}: {quoted(key)} is no text; write a name or an id, {example!r}"
            raise InvalidTypeError(msg)
        key = str.__str__(key)  # a subclass may lie about what it is equal to
        record = self._as_written.get(key)
        if record is None and len(key) <= _LONGEST:
            record = self._folded.get(fold(key))
        return record

    def suggestions(self, key: str) -> tuple[str, ...]:
        """Return the labels of the records whose names look most like a key, the closest first."""
        return closest(self.guesses(key, _SUGGESTED))

    def guesses(self, key: str, limit: int) -> list[tuple[float, str, R]]:
        """Return how alike, label and record of the closest names, the closest first."""
        import difflib  # noqa: PLC0415  # slow to load, and only needed where a name is unknown

        text = fold(str.__str__(key)[:_LONGEST])
        words = frozenset(text.split())
        matcher = difflib.SequenceMatcher(b=text)
        found: list[tuple[float, str, R]] = []
        for row, names in self._folded_names:
            best = 0.0
            for name, its_words in names.items():
                floor = max(best, _CLOSE)
                both = len(name) + len(text)
                if 2 * min(len(name), len(text)) >= floor * both:  # else they cannot be alike
                    matcher.set_seq1(name)
                    if matcher.quick_ratio() >= floor:
                        best = max(best, matcher.ratio())
                if best < _WORDS and words and words <= its_words:
                    best = _WORDS
            if best >= _CLOSE:
                found.append((best, row.label, row.record))
        found.sort(key=lambda guess: (-guess[0], guess[1]))
        return found[:limit]


def closest(guesses: Iterable[tuple[float, str, object]]) -> tuple[str, ...]:
    """Return the labels of the best guesses: those nearly as good as the best of all."""
    ranked = sorted(guesses, key=lambda guess: (-guess[0], guess[1]))[:_SUGGESTED]
    return tuple(label for score, label, _ in ranked if score > ranked[0][0] - _NEARLY)
