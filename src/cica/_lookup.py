"""How a name finds a record, and which names to suggest where it finds none.

A key is compared with every id, code and name as it is written, then without what does not tell
names apart (see `fold`), then without the order of its words and the blanks between them. Each
step is tried only where the ones before found nothing.
"""

import functools
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from cica.errors import UnknownRecordError

__all__ = ["Entry", "NameTable", "entry", "fold", "unknown"]

R = TypeVar("R")

_CODES = ("alpha_2", "numeric", "number")
_NAMES = ("name", "formal_name", "title")
_SUGGESTED = 3
"""How many suggestions an error has at most."""
_NEARLY = 0.1
"""How much worse than the best suggestion another one may be."""
_GUESSED = 200
"""How many characters of a key are compared when similar names are sought."""
_SIMILAR = 0.8
_SIMILAR_SHORT = 0.75
"""How similar two words are if one may be a misspelling of the other; two of up to 5 letters."""
_JOINED = 6
"""How many letters a name has at least that is found without the blanks between its words."""

_APOSTROPHES = frozenset("'`´‘’ʹʻʼʽ′＇")  # noqa: RUF001  # they look alike, which is the point
_ACCENTS = ((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
            (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xE0100, 0xE01EF))  # fmt: skip
"""Blocks of marks that are used with letters of Latin, Greek and Cyrillic, and of variants."""
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_]\.\s?)+[^\W\d_]\.?(?!\w)")
_POSSESSIVE = re.compile(r"(?<=\w)'s(?!\w)")
_SAYS = re.compile(r"[^\W_]")
_WORDS = {
    "rep": "republic", "dem": "democratic", "fed": "federation", "st": "saint", "sts": "states",
    "ssr": "soviet socialist republic", "pr": "peoples republic",
    "dpr": "democratic peoples republic", "pdr": "peoples democratic republic",
    "organisation": "organization", "organisations": "organizations",
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
    "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
}  # fmt: skip
"""Abbreviations and spellings, and the words that they are compared as."""
_LINKS = frozenset(("of", "and"))
_FORMS = frozenset(("commonwealth", "federation", "kingdom", "republic", "state", "union"))
"""What a state can be; with it go the words that say of what sort."""
_SORTS = _FORMS | frozenset((
    "arab", "democratic", "federal", "hashemite", "independent", "islamic", "peoples", "socialist",
    "soviet",
))  # fmt: skip
_APART = frozenset((
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "new", "inner", "outer", "minor", "equatorial",
))  # fmt: skip
"""Words that make the name of another place out of a name."""


class _Letters(dict[int, str]):
    """What each character is compared as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        if chr(code) in _APOSTROPHES:
            return "'"
        parts = unicodedata.normalize("NFKD", chr(code).casefold())
        parts = unicodedata.normalize("NFKD", parts.casefold())
        letter = "".join(_compared(part) for part in parts)
        if len(self) < 4096:  # as many as there are in use; a hostile text has more
            self[code] = letter
        return letter


def _compared(char: str) -> str:
    if any(first <= ord(char) <= last for first, last in _ACCENTS):
        return ""
    category = unicodedata.category(char)
    if category == "Cf" and char != "\u200b":  # directions and joiners; that one is a blank
        return ""
    return char if char.isalnum() or category[0] == "M" or char in "&.'" else " "


_LETTERS = _Letters()


def fold(text: str) -> str:
    """Return a text without what does not tell names apart, its words one blank apart.

    Case, accents, punctuation, "the" and the dots of abbreviations do not count; "&" is "and",
    "Rep." is "Republic". Marks of other scripts, which are parts of words there, are kept.
    """
    # one character at a time: to order the marks of a long text takes CPython quadratic time
    text = text.translate(_LETTERS)
    if "." in text:
        text = _INITIALS.sub(lambda found: re.sub(r"[.\s]", "", found[0]) + " ", text)
    if "'" in text:
        text = _POSSESSIVE.sub("s", text)
    text = text.replace("&", " and ").replace(".", " ").replace("'", " ")
    words = [_WORDS.get(word, word) for word in text.split()]
    folded = " ".join([word for word in words if word != "the"] or words[:1])
    return re.sub(r"\bco operat", "cooperat", folded)


def _words(folded: str) -> frozenset[str]:
    words = frozenset(folded.split())
    return words - _LINKS or words


def _sorted_words(folded: str) -> str:
    return " ".join(sorted(_words(folded)))


def _joined(folded: str) -> str:
    joined = folded.replace(" ", "")
    return joined if len(joined) >= _JOINED else ""


_FORMS_OF_A_KEY: tuple[Callable[[str], str], ...] = (str, _sorted_words, _joined)
"""Which forms of a folded name are compared, in this order."""


class Entry(NamedTuple, Generic[R]):
    """A record and everything that it can be found by."""

    record: R
    label: str
    """How it is suggested."""
    id: str
    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    def folded(self) -> set[str]:
        """Return its keys, folded, and each of its short names with what the state is.

        "South Korea" of the "Republic of Korea" is also the "South Korea republic".
        """
        names = {fold(name) for name in self.names}
        words = [frozenset(name.split()) for name in names]
        sorts = {" ".join(sorted(each & _SORTS)) for each in words if each & _FORMS}
        short = [name for name in names if name and not _FORMS & set(name.split())]
        longer = {f"{name} {sort}" for name in short for sort in sorts}
        return names | longer | {fold(key) for key in (self.id, *self.codes)}


def entry(record: Any) -> Entry[Any]:  # noqa: ANN401  # of any kind, which is the point
    """Return what a record of any kind is found by: its id and the fields that identify."""
    fields = attrs.fields_dict(type(record))
    # a number that not every record of the kind has counts within a sort of them
    codes = [n for n in _CODES if n in fields and fields[n].default in ("", attrs.NOTHING)]
    names = [getattr(record, name) for name in _NAMES if name in fields]
    names += [n if isinstance(n, str) else n.name for n in getattr(record, "names", ())]
    return Entry(
        record,
        getattr(record, "name", record.id),
        record.id,
        tuple(str(getattr(record, name)) for name in codes if getattr(record, name) != ""),
        tuple(name for name in names if _SAYS.search(name)),
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
        """The records by their keys as written; an id goes before everything else."""
        ids = _grouped((one.id, one.record) for one in self._entries)
        rest = ((key, one.record) for one in self._entries for key in (*one.codes, *one.names))
        return _grouped(rest) | ids

    @functools.cached_property
    def _found(self) -> dict[str, R]:
        return {key: records[0] for key, records in self._written.items() if len(records) == 1}

    @functools.cached_property
    def _folded(self) -> tuple[dict[str, tuple[R, ...]], ...]:
        keys = [(key, one.record) for one in self._entries for key in one.folded()]
        return tuple(_grouped((form(k), record) for k, record in keys) for form in _FORMS_OF_A_KEY)

    def find(self, key: str) -> R | None:
        """Return the one record that a key means, or None where it means none or several."""
        record = self._found.get(key)
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
        if not records and (folded := fold(key)):
            for form, table in zip(_FORMS_OF_A_KEY, self._folded, strict=True):
                records = records or table.get(form(folded), ())
        return records

    @functools.cached_property
    def _in_words(self) -> tuple[tuple[Entry[R], tuple[frozenset[str], ...]], ...]:
        """Each entry with the words of each of its names."""
        return tuple((one, tuple(map(_words, one.folded()))) for one in self._entries)

    @functools.cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(word for _, names in self._in_words for name in names for word in name)

    def label(self, id_: str) -> str:
        """Return how the record with an id is suggested."""
        return next(one.label for one in self._entries if one.id == id_)

    def guesses(self, key: str, limit: int) -> list[tuple[float, str, R]]:
        """Return how similar, label and record of the names most similar to a key, best first."""
        words = _words(fold(key[:_GUESSED]))
        words = words - _SORTS or words
        similar = {word: _similar(word, self._vocabulary) for word in words}
        found: list[tuple[float, str, R]] = []
        for one, names in self._in_words:
            score = max((_score(words, name, similar) for name in names), default=0.0)
            if score:
                found.append((score, one.label, one.record))
        return sorted(found, key=lambda guess: (-guess[0], guess[1]))[:limit]


def _grouped(pairs: Iterable[tuple[str, R]]) -> dict[str, tuple[R, ...]]:
    groups: dict[str, tuple[R, ...]] = {}
    for key, record in pairs:
        before = groups.get(key, ())
        if key and not any(record is one for one in before):
            groups[key] = (*before, record)
    return groups


def _similar(word: str, vocabulary: Iterable[str]) -> dict[str, float]:
    """Return the words that one may be a misspelling or the beginning of, and how similar."""
    import difflib  # noqa: PLC0415  # slow to load, and needed only where a name is unknown

    matcher = difflib.SequenceMatcher(b=word)
    found: dict[str, float] = {}
    for other in vocabulary:
        long = max(len(word), len(other))
        floor = _SIMILAR if long > 5 else _SIMILAR_SHORT  # noqa: PLR2004  # said at the constant
        score = 0.0
        if other == word:
            score = 1.0
        elif not (word.isalpha() and other.isalpha()):
            continue  # 2014 is no misspelling of 2019
        elif min(len(word), len(other)) <= 3:  # noqa: PLR2004  # codes: only a wrong order
            score = _SIMILAR if long == 3 and sorted(word) == sorted(other) else 0.0  # noqa: PLR2004
        else:
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= floor and matcher.quick_ratio() >= floor:
                score = matcher.ratio()
            if score < floor:
                score = floor if other.startswith(word) else 0.0
        if score:
            found[other] = score
    return found


def _score(
    words: frozenset[str], name: frozenset[str], similar: dict[str, dict[str, float]]
) -> float:
    """Return how well a name answers to the words of a key, from 0 to 1."""
    matched: dict[str, float] = {}
    missing: list[str] = []
    hit: set[str] = set()
    for word in words:
        best = max(name & similar[word].keys(), key=similar[word].__getitem__, default="")
        if best:
            matched[word] = similar[word][best]
            hit.add(best)
        else:
            missing.append(word)
    if not matched or not _APART.isdisjoint(missing):
        return 0.0
    quality = sum(matched.values()) / len(matched)
    core = name - _SORTS or name
    if not missing:
        return quality * (0.9 + 0.1 * min(1, len(hit) / len(core)))
    if core <= hit and len("".join(core)) > 3:  # noqa: PLR2004  # no code among other words
        return quality * (0.8 + 0.1 * len(matched) / len(words))
    most = max(len(words), len(core))
    return quality * 0.75 if 3 * len(matched) >= 2 * most >= 6 else 0.0  # noqa: PLR2004


def unknown(
    table: NameTable[Any], kind: str, key: str, states: Collection[str] = ()
) -> UnknownRecordError:
    """Return the error that says why a key finds nothing in a table, and what may be meant.

    A table that has states gives their ids, so that another state is reported as that.
    """
    candidates = tuple(record.id for record in table.ambiguous(key))
    outside: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    if states and not candidates:
        from cica._world import meanings  # noqa: PLC0415  # only needed where a name is unknown

        meant = meanings(key)
        outside = tuple(state.name for state in meant if state.alpha_3 not in states)
        known = tuple(state.alpha_3 for state in meant if state.alpha_3 in states)
        candidates = known if outside else ()
        suggestions = () if outside else tuple(table.label(one) for one in known)
    if not (candidates or outside or suggestions):
        best = table.guesses(key, _SUGGESTED)
        suggestions = tuple(label for score, label, _ in best if score > best[0][0] - _NEARLY)
    return UnknownRecordError(
        kind, key, suggestions, outside=" or ".join(outside), candidates=candidates
    )
