"""What tells names apart, and how similar two names are."""

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["FORMAL", "FORMS", "fold", "joined", "score", "similar", "sorted_words", "words"]

FORMS = frozenset(("commonwealth", "federation", "kingdom", "republic", "state", "union"))
"""What a state can be."""
FORMAL = FORMS | frozenset((
    "arab", "democratic", "federal", "hashemite", "independent", "islamic", "peoples", "republics",
    "socialist", "soviet", "united",
))  # fmt: skip
"""Words of formal names that many states share."""
_APART = frozenset((
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
    "new", "inner", "outer", "minor", "equatorial",
))  # fmt: skip
"""Words that make the name of another place out of a name."""
_LINKS = frozenset(("of", "and", "former", "formerly", "now"))
_ABBREVIATED = {
    "rep": "republic", "dem": "democratic", "fed": "federation", "st": "saint", "sts": "states",
    "ssr": "soviet socialist republic", "pr": "peoples republic",
    "dpr": "democratic peoples republic", "pdr": "peoples democratic republic",
    "organisation": "organization", "organisations": "organizations",
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth",
    "6th": "sixth", "7th": "seventh", "8th": "eighth", "9th": "ninth", "10th": "tenth",
}  # fmt: skip
"""Abbreviations and spellings, and the words that they are compared as."""
_REMEMBERED = 4096
"""How many characters are remembered: more than are in use, fewer than a hostile text can have."""
_JOINED = 6
"""How many letters a name has at least that is compared without the blanks between its words."""
_SIMILAR = 0.8
"""How similar a word and its misspelling are, from 0 to 1."""
_CODE = 3
"""Up to how many letters a word is like a code: its letters may be exchanged, but not others."""

_APOSTROPHES = frozenset("'`‘’ʹʻʼʽ′")  # noqa: RUF001  # they look alike, which is the point
_ACUTE = 0xB4
"""An accent that people type for an apostrophe; it would fall apart into a blank and a mark."""
_BLOCKS = ((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
           (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xE0100, 0xE01EF))  # fmt: skip
"""Blocks of the marks that go with Latin, Greek and Cyrillic letters, and of variants."""
_ACCENTS = frozenset(chr(c) for first, last in _BLOCKS for c in range(first, last + 1))
_INITIALS = r"(?<!\w)(?:[^\W\d_]\.\s?)+[^\W\d_]\.?(?!\w)"
_POSSESSIVE = r"(?<=\w)'s(?!\w)"


class _Letters(dict[int, str]):
    """What each character is compared as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code).casefold())
        parts = unicodedata.normalize("NFKD", parts.casefold())
        letters = "'" if code == _ACUTE else "".join(map(_letter, parts))
        if len(self) >= _REMEMBERED:
            self.clear()
        self[code] = letters
        return letters


def _letter(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    category = "" if char in _ACCENTS else unicodedata.category(char)
    if not category or (category == "Cf" and char != "\u200b"):
        return ""  # accents, directions and joiners; that one is a blank
    return char if char.isalnum() or category[0] == "M" or char in "&.'" else " "


_LETTERS = _Letters()


def fold(text: str) -> str:
    """Return a text without what does not tell names apart, its words one blank apart.

    Case, accents, punctuation, "the" and the dots of abbreviations do not count; "&" is "and",
    "Rep." is "Republic". Marks of other scripts, which are parts of words there, are kept.
    """
    # one character at a time: CPython takes quadratic time to put many marks in order
    text = text.translate(_LETTERS)
    if "." in text:
        text = re.sub(_INITIALS, lambda found: re.sub(r"[.\s]", "", found[0]) + " ", text)
    if "'" in text:
        text = re.sub(_POSSESSIVE, "s", text)
    text = text.replace("&", " and ").replace(".", " ").replace("'", " ")
    parts = [_ABBREVIATED.get(word, word) for word in text.split()]
    folded = " ".join([word for word in parts if word != "the"] or parts[:1])
    return re.sub(r"\bco operat", "cooperat", folded) if "co operat" in folded else folded


def words(folded: str) -> frozenset[str]:
    """Return the words of a folded name that count."""
    every = frozenset(folded.split())
    return every - _LINKS or every


def sorted_words(folded: str) -> str:
    """Return the words of a folded name that count, in an order that is always the same."""
    return " ".join(sorted(words(folded)))


def joined(folded: str) -> str:
    """Return a folded name without blanks, or ``""`` where it is too short to be clear."""
    name = folded.replace(" ", "")
    return name if len(name) >= _JOINED else ""


def similar(word: str, vocabulary: Iterable[str]) -> dict[str, float]:
    """Return how similar those words are that one may be a misspelling or the beginning of."""
    import difflib  # noqa: PLC0415  # slow to load, and needed only where a name is unknown

    matcher = difflib.SequenceMatcher(b=word)
    found: dict[str, float] = {}
    for other in vocabulary:
        longer, shorter = max(len(word), len(other)), min(len(word), len(other))
        if other == word:
            found[other] = 1.0
        elif not (word.isalpha() and other.isalpha()):
            continue  # 2014 is no misspelling of 2019
        elif shorter <= _CODE:
            if longer == _CODE and sorted(word) == sorted(other):
                found[other] = _SIMILAR
        elif other.startswith(word):
            found[other] = _SIMILAR
        else:
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= _SIMILAR and matcher.quick_ratio() >= _SIMILAR:
                found[other] = matcher.ratio()
            elif longer == shorter and sum(map(str.__ne__, word, other)) == 1:
                found[other] = _SIMILAR  # "Irak", too short to be that similar
    return {other: ratio for other, ratio in found.items() if ratio >= _SIMILAR}


def score(key: frozenset[str], name: frozenset[str], alike: dict[str, dict[str, float]]) -> float:
    """Return how well a name answers to the words of a key, from 0 to 1.

    `alike` has the similar words of each word of the key.
    """
    best = {
        word: max(name & alike[word].keys(), key=alike[word].__getitem__, default="")
        for word in key
    }
    scores = [alike[word][hit] for word, hit in best.items() if hit]
    missing = {word for word, hit in best.items() if not hit}
    core = name - FORMAL or name
    hits = core & set(best.values())
    if not hits or missing & _APART:
        return 0.0
    quality, share = sum(scores) / len(scores), len(hits) / len(core)
    begun = all(hit.startswith(word) for word, hit in best.items() if hit)
    if not missing and (share >= 0.5 or (begun and not key <= FORMAL)):  # noqa: PLR2004  # half
        return quality * (0.9 + 0.1 * share)
    if name <= hits and quality == 1 and len("".join(name)) > _CODE:
        return 0.8 + 0.1 * len(scores) / len(key)  # a name, and something more
    # most words of a title, some of them perhaps misspelt
    most = max(len(key), len(core))
    return quality * 0.75 if 3 * len(scores) >= 2 * most >= 6 else 0.0  # noqa: PLR2004
