"""Sources as references: CSL-JSON for Zotero and pandoc, BibTeX for biber and pandoc."""

from __future__ import annotations  # so that `help` shows aliases by their names

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import unquote

from cica._dataset import Citable, Dataset
from cica._dates import PartialDate
from cica.data import DATASET
from cica.errors import InvalidTypeError
from cica.records import Source
from cica.terms import SourceKind

__all__ = ["bibtex", "csl_json"]

Citables: TypeAlias = Citable | Iterable[Citable]
"""One thing that has sources behind it, or several."""


class _Kind(NamedTuple):
    """How a kind of source is called in CSL and in BibTeX, and the field of its publisher there."""

    csl: str
    bibtex: str
    publisher: str


_KINDS: Mapping[SourceKind | None, _Kind] = {
    SourceKind.PRESS: _Kind("article-newspaper", "article", "journaltitle"),
    SourceKind.ACADEMIC: _Kind("report", "misc", "organization"),
    SourceKind.INTERVIEW: _Kind("interview", "misc", "organization"),
    SourceKind.DATASET: _Kind("dataset", "dataset", "publisher"),
}
"""Other kinds are web pages or documents, also works of reference: pandoc leaves an entry of an
encyclopedia out of a bibliography. BibLaTeX requires of a report its author and what sort of report
it is, which academic sources of all sorts do not have."""
_WEB_PAGE, _DOCUMENT = (
    _Kind("webpage", "online", "organization"),
    _Kind("document", "misc", "organization"),
)

_EXPECTED = "one record or several, such as state('KAZ')"
_DOI = re.compile(r"https?://(?:www\.|dx\.)?doi\.org/(?:doi:)?(10\..+)", re.IGNORECASE)


def csl_json(records: Citables, dataset: Dataset = DATASET) -> list[dict[str, Any]]:
    """Return the sources behind records as CSL-JSON items, for Zotero and pandoc.

    An item has the authors, the publisher, the date and the address of the source, its DOI where
    the address is one, and as ``locator`` every place in it that the records cite.

    >>> from cica.serialize import csl_json
    >>> item = csl_json(cica.source("interview-sarybay-2021"))[0]
    >>> item["type"], item["publisher"], item["issued"]
    ('interview', 'Kazakhstanskaya Pravda', {'date-parts': [[2021, 2]]})

    Args:
        records: One or several records, parts of them, sources, changes, events, disputes, or what
            `citations` answers.
        dataset: The dataset to which the records belong.

    Returns:
        An item for each source, where it is first cited, with its id in the dataset.

    Raises:
        InvalidTypeError: Something has no sources, or `dataset` is not a `Dataset`.
        UnknownRecordError: A record cites a source that the dataset does not have.
    """
    return [_item(source, locators) for source, locators in _cited(records, dataset)]


def bibtex(records: Citables, dataset: Dataset = DATASET) -> str:
    """Return the sources behind records as BibTeX, in the dialect of BibLaTeX, biber and pandoc.

    >>> from cica.serialize import bibtex
    >>> print(bibtex(cica.source("interview-sarybay-2021")), end="")
    @misc{interview-sarybay-2021,
      title = {{CICA: Indivisible Security, Increased Confidence}},
      organization = {{Kazakhstanskaya Pravda}},
      date = {2021-02},
      ...
    }

    Args:
        records: One or several records, parts of them, sources, changes, events, disputes, or what
            `citations` answers.
        dataset: The dataset to which the records belong.

    Returns:
        The entries, one for each source, where it is first cited; the key is its id in the dataset.
        The places that the records cite are in ``note``, what is known of a source in
        ``annotation``.

    Raises:
        InvalidTypeError: Something has no sources, or `dataset` is not a `Dataset`.
        UnknownRecordError: A record cites a source that the dataset does not have.
    """
    return "\n".join(_entry(source, locators) for source, locators in _cited(records, dataset))


def _cited(records: Citables, dataset: Dataset) -> list[tuple[Source, str]]:
    """Return the sources behind records, each once, with the places that are cited."""
    if not isinstance(dataset, Dataset):
        raise InvalidTypeError("dataset", "a Dataset", dataset)
    many: Iterable[Citable]
    if isinstance(records, Citable):
        many = (records,)
    elif isinstance(records, Iterable) and not isinstance(records, str | bytes):
        many = records
    else:
        raise InvalidTypeError("records", _EXPECTED, records)
    sources: dict[str, Source] = {}
    locators: dict[str, dict[str, None]] = {}
    for record in many:
        if not isinstance(record, Citable):
            raise InvalidTypeError("records", _EXPECTED, record)
        if isinstance(record, Source):
            sources.setdefault(record.id, record)
            continue
        for cited in dataset.citations(record):
            sources.setdefault(cited.source.id, cited.source)
            if cited.locator:
                locators.setdefault(cited.source.id, {})[cited.locator] = None
    return [(source, "; ".join(locators.get(key, ()))) for key, source in sources.items()]


def _kind(source: Source) -> _Kind:
    return _KINDS.get(source.kind) or (_WEB_PAGE if source.url else _DOCUMENT)


def _doi(source: Source) -> str:
    match = _DOI.fullmatch(source.url)
    return unquote(match[1]) if match else ""


# CSL-JSON ----------------------------------------------------------------------------------------


def _item(source: Source, locators: str) -> dict[str, Any]:
    kind = _kind(source)
    # pandoc passes on the container of an article, and the publisher of everything else
    publisher = "container-title" if kind.bibtex == "article" else "publisher"
    item = {
        "id": source.id,
        "type": kind.csl,
        "title": source.title,
        "author": [_author(author) for author in source.authors],
        publisher: source.publisher,
        "issued": source.published and _issued(source.published),
        "URL": source.url,
        "DOI": _doi(source),
        "locator": locators,
        "language": source.language or "en",
        "note": source.note,
    }
    return {name: value for name, value in item.items() if value}


def _is_person(author: str) -> bool:
    """Tell a person, ``"Family, Given"``, from a body such as a ministry of this, that and more."""
    return ", " in author and " and " not in author


def _author(author: str) -> dict[str, str]:
    """Return the name of a person, ``"Family, Given"``, or of a body."""
    if not _is_person(author):
        return {"literal": author}
    family, _, given = author.partition(", ")
    return {"family": family, "given": given}


def _ends(published: PartialDate) -> list[str]:
    """Return the text of a date, or of the two ends of a range; an open end is empty."""
    return str(published).strip("[]").split("..")


def _issued(published: PartialDate) -> dict[str, Any]:
    """Return a date in the words of CSL, which has no open ranges."""
    if published.earliest is None:
        return {"literal": f"by {published.latest}"}
    if published.latest is None:
        return {"literal": f"{published.earliest} or later"}
    return {"date-parts": [[int(part) for part in end.split("-")] for end in _ends(published)]}


# BibTeX ------------------------------------------------------------------------------------------

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "`": r"\`{}",
    **{character: f"\\{character}" for character in "{}$&%#_"},
}
_LIGATURE = re.compile(r"(?<=([-'<>]))(?=\1)")
"""Between two characters that TeX would make into one, such as the hyphens of a dash."""


def _entry(source: Source, locators: str) -> str:
    kind = _kind(source)
    fields = {
        "author": " and ".join(
            _tex(author) if _is_person(author) else f"{{{_tex(author)}}}"
            for author in source.authors
        ),
        # the inner braces keep capitals, and "and" within a name
        "title": f"{{{_tex(source.title)}}}",
        kind.publisher: source.publisher and f"{{{_tex(source.publisher)}}}",
        "date": "/".join(_ends(source.published)) if source.published else "",
        "url": re.sub(r"[\\{}]", lambda match: f"%{ord(match[0]):02X}", source.url),
        "doi": _doi(source),
        "entrysubtype": "newspaper" if kind.bibtex == "article" else "",
        "langid": source.language or "en",
        "note": _tex(locators),
        "annotation": _tex(source.note),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind.bibtex}{{{source.id},\n{lines}}}\n"


def _tex(text: str) -> str:
    """Return a text on one line as TeX prints it."""
    # a program that reads an entry counts its braces, and a backslash does not hide one from it
    special = _SPECIAL if _is_balanced(text) else {**_SPECIAL, **_BRACES}
    plain = "".join(special.get(character, character) for character in " ".join(text.split()))
    return _LIGATURE.sub("{}", plain)


_BRACES = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}


def _is_balanced(text: str) -> bool:
    """Return whether every brace that opens in a text closes in it."""
    open_braces = 0
    for character in text:
        open_braces += (character == "{") - (character == "}")
        if open_braces < 0:
            return False
    return open_braces == 0
