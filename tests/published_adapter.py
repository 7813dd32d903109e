"""Answers the questions about published lists until the dataset does; to be removed then.

Loaded by ``pytest -p published_adapter`` with ``tests`` on the path.
"""

import functools
import types
from typing import Any

import attrs

import cica
from cica import _compare, _compare_table, _published_records, terms
from cica._comparison_rows import Agreement, Comparison, PublishedCount
from cica.data import published, published_dated
from cica.errors import UnknownRecordError
from cica.terms import Coverage


def written(kind: type) -> tuple[Any, ...]:
    """Return every record of a kind in the module of data, once."""
    found: dict[int, Any] = {}
    for module in (published, published_dated):
        for value in vars(module).values():
            rows = value if type(value) is tuple else (value,)
            found |= {id(row): row for row in rows if type(row) is kind}
    return tuple(found.values())


class Adapter:
    """A dataset with published lists."""

    default_organization = "CICA"

    def __init__(self, dataset: Any, lists: Any, entries: Any, reasons: Any) -> None:
        self._dataset, self._lists, self._entries, self._reasons = dataset, lists, entries, reasons
        self.compare = functools.partial(_compare_table.compare, self)
        self.agreement = functools.partial(_compare.agreement, self)
        self.published_counts = functools.partial(_compare.published_counts, self)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._dataset, name)

    def organization(self, key: str) -> Any:
        found = self._dataset.organization(key)
        if found.id == "CICA" and found.coverage is None:  # as the record of organizations will say
            return attrs.evolve(found, coverage=Coverage.ALL)
        return found

    def _organization(self, key: str | None) -> str | None:
        return None if key is None else self._dataset.organization(key).id

    def published_list(self, key: str) -> Any:
        for row in self._lists:
            if row.id == key:
                return row
        raise UnknownRecordError("published list", key)

    def published_lists(self, *, organization: str | None = None) -> Any:
        body = self._organization(organization)
        return tuple(row for row in self._lists if body in {None, row.organization})

    def published_entries(
        self, published_list: str | None = None, *, party: str | None = None
    ) -> Any:
        return self._of(self._entries, published_list, party)

    def explanations(self, published_list: str | None = None, *, party: str | None = None) -> Any:
        return self._of(self._reasons, published_list, party)

    def _of(self, rows: Any, published_list: str | None, party: str | None) -> Any:
        key = None if party is None else self._dataset._index.party(party).id
        return tuple(
            row for row in rows if published_list in {None, row.list} and key in {None, row.party}
        )


ASK = Adapter(
    cica.DATASET,
    written(_published_records.PublishedList),
    written(_published_records.PublishedEntry),
    written(_published_records.Explanation),
)


def of(dataset: Any) -> Any:
    """Return what answers for a dataset without published lists."""
    return Adapter(dataset, (), (), ())


def install(module: types.ModuleType) -> None:
    """Give the package the names that it will have."""
    for name in (
        *("published_list", "published_lists", "published_entries", "explanations"),
        *("published_counts", "compare", "agreement"),
    ):
        setattr(module, name, getattr(ASK, name))
    for row in (Agreement, Comparison, PublishedCount):
        setattr(module, row.__name__, row)
    for name in _published_records.__all__:
        value = getattr(_published_records, name)
        place = module if hasattr(value, "__attrs_attrs__") else terms
        setattr(place, name, value)


install(cica)
