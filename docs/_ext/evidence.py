"""How well the facts of the record are supported, counted from the dataset."""

import typing
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

import cica

MOST = 3
"""From this number on, independent sources are counted together."""


class Row(typing.NamedTuple):
    """What is counted for one kind of record."""

    kind: str
    facts: int
    by_sources: dict[int, int]
    """How many facts have one, two, and three or more independent sources."""
    official: int
    dates: Counter[str]
    """How many dates are exact, bounded and open."""
    disputed: int
    citations: int
    supporting: int


def publishers(record: Any) -> set[str]:
    """Return who is behind a record: two sources of one publisher are not independent."""
    return {found.source.publisher or found.source.id for found in cica.citations(record)}


def is_official(record: Any) -> bool:
    """Return whether the first source of a record is official."""
    return cica.citations(record)[0].source.kind is cica.terms.SourceKind.OFFICIAL


def dates(record: Any) -> Iterator[cica.PartialDate]:
    """Yield the dates of a record and its parts, but not those of their rival values."""
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, cica.PartialDate):
                yield part
            elif attrs.has(type(part)):
                yield from dates(part)


def exactness(when: cica.PartialDate) -> str:
    """Return how well a date is known.

    >>> [exactness(cica.to_partial_date(text)) for text in ("2002-06-04", "2002", "[..2001-11-08]")]
    ['exact', 'bounded', 'open']
    """
    if when.earliest is None or when.latest is None:
        return "open"
    return "exact" if when.earliest == when.latest else "bounded"


def row(kind: str, records: tuple[Any, ...]) -> Row:
    """Count what supports the records of a kind."""
    cited = [citation for record in records for citation in record.citations]
    sources = Counter(min(len(publishers(record)), MOST) for record in records)
    return Row(
        kind.replace("_", " ").capitalize(),
        len(records),
        {number: sources[number] for number in range(1, MOST + 1)},
        sum(map(is_official, records)),
        Counter(exactness(when) for record in records for when in dates(record)),
        sum(len(record.alternatives) for record in records),
        len(cited),
        sum(bool(citation.supports) for citation in cited),
    )


def table(dataset: cica.Dataset = cica.DATASET) -> list[Row]:
    """Return a row for each kind of fact, with the memberships of CICA apart from the others."""
    rows = []
    for kind, records in dataset.records().items():
        if not records or not hasattr(records[0], "alternatives"):
            continue
        if kind == "memberships":
            home = dataset.default_organization
            own = tuple(record for record in records if record.organization == home)
            rows.append(row(f"memberships of {home}", own)._replace(kind=f"Memberships of {home}"))
            other = tuple(record for record in records if record.organization != home)
            rows.append(row("memberships elsewhere", other))
        else:
            rows.append(row(kind, records))
    return rows


def total(rows: list[Row]) -> Row:
    """Return the sum of rows."""
    return Row(
        "All",
        sum(one.facts for one in rows),
        {number: sum(one.by_sources[number] for one in rows) for number in range(1, MOST + 1)},
        sum(one.official for one in rows),
        sum((one.dates for one in rows), Counter()),
        sum(one.disputed for one in rows),
        sum(one.citations for one in rows),
        sum(one.supporting for one in rows),
    )


def percent(part: int, whole: int) -> str:
    """Return a share in whole per cent.

    >>> percent(1, 3), percent(0, 0)
    ('33 %', '')
    """
    return f"{part / whole:.0%}".replace("%", " %") if whole else ""
