"""The text search, and what refers to what: questions about all kinds of records."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from cica._fields import Record, class_of, find_references, name_of, singular
from cica._integrity import targets
from cica._words import fold
from cica.results import Difference, Match, Mention

__all__ = ["Searcher", "differences", "find_mentions"]

_TITLES = ("person", "title", "name")  # the title of a tenure is the office
_NAMES = ("names", "formal_name", "id")
_LEFT_OUT = frozenset({"citations", "alternatives", "organization", "url", "wikidata"})


class Searcher:
    """Every text of a dataset, folded, with the record and the field that it is from."""

    def __init__(self, records: Mapping[str, tuple[Any, ...]]) -> None:
        self._rows = [
            (kind, record, tuple(_texts(record)))
            for kind, rows in records.items()
            for record in rows
        ]

    def find(self, text: str, kind: str | None, limit: int) -> tuple[Match, ...]:
        """Return the records that have all words of a text in one field, the best first.

        Titles go before other names, and those before descriptions.
        """
        words = [f" {word}" for word in fold(text).split()]
        found: list[tuple[int, int, Match]] = []
        for plural, record, texts in self._rows:
            if not words or (kind is not None and plural != kind):
                continue
            hits = [
                (weight, len(folded), name)
                for weight, name, folded in texts
                if all(word in folded for word in words)
            ]
            if hits:
                weight, length, name = min(hits)
                title = _title(record)
                match = Match(singular(plural), str(record.id), title, name, record)
                found.append((weight, length, match))
        found.sort(key=lambda hit: hit[:2])
        return tuple(match for _, _, match in found[:limit])


def _title(record: Any) -> str:  # noqa: ANN401  # of any kind
    return str(
        next((getattr(record, name) for name in _TITLES if hasattr(record, name)), record.id)
    )


def _as_tuple(value: Any) -> tuple[Any, ...]:  # noqa: ANN401  # of any kind
    return value if isinstance(value, tuple) else (value,)  # pyright: ignore[reportUnknownVariableType]  # of anything


def _texts(record: Any, top: str = "") -> Iterator[tuple[int, str, str]]:  # noqa: ANN401
    """Yield weight, field and folded text of each text of a record and its parts."""
    for field in attrs.fields(class_of(record)):
        name = top or name_of(field)
        if field.name in _LEFT_OUT:
            continue
        value = getattr(record, field.name)
        for part in _as_tuple(value):
            if isinstance(part, str) and part:
                weight = 0 if name in _TITLES else 1 if name in _NAMES else 2
                yield weight, name, f" {fold(part)}"
            elif isinstance(part, Record):
                yield from _texts(part, name)


def find_mentions(
    records: Mapping[str, tuple[Any, ...]], kinds: Mapping[str, type[Any]]
) -> dict[tuple[str, str], tuple[Mention, ...]]:
    """Return for each record, by kind and id, the records that refer to it, in order."""
    kinds_of = targets(kinds)
    home = {
        (kind, row.id): name
        for kind, names in kinds_of.items()
        for name in names
        for row in records[name]
    }
    found: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for plural, rows in records.items():
        for record in rows:
            fields: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
            for at, kind, key in find_references(record):
                fields[home[kind, key], key][at.partition("[")[0].partition(".")[0]] = None
            for target, names in fields.items():
                mention = Mention(singular(plural), str(record.id), tuple(names), record)
                found[target].append(mention)
    return {target: tuple(mentions) for target, mentions in found.items()}


def differences(
    old: Mapping[str, tuple[Any, ...]], new: Mapping[str, tuple[Any, ...]]
) -> Iterator[Difference]:
    """Yield what was removed, added and changed, kind by kind and in order of the ids."""
    for plural, rows in old.items():
        kind = singular(plural)
        before = {str(row.id): row for row in rows}
        after = {str(row.id): row for row in new[plural]}
        for key in sorted(before.keys() | after.keys()):
            one, other = before.get(key), after.get(key)
            if other is None:
                yield Difference(kind, key, "removed", "", one, None)
            elif one is None:
                yield Difference(kind, key, "added", "", None, other)
            elif one != other:
                for field in attrs.fields(class_of(one)):
                    was, now = getattr(one, field.name), getattr(other, field.name)
                    if was != now:
                        yield Difference(kind, key, "changed", name_of(field), was, now)
