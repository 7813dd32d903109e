"""Sources as CSL-JSON, which citation managers and pandoc read."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from cica._dataset import Citable, Dataset
from cica._dates import PartialDate
from cica.data import DATASET
from cica.errors import InvalidTypeError
from cica.records import Source
from cica.results import CitedSource
from cica.terms import SourceKind

__all__ = ["csl_json"]

Behind: TypeAlias = Citable | CitedSource | Source
"""Whatever has sources behind it, or is one."""

_TYPES: Mapping[SourceKind | None, str] = {
    SourceKind.PRESS: "article-newspaper",
    SourceKind.ACADEMIC: "report",
    SourceKind.INTERVIEW: "interview",
    SourceKind.DATASET: "dataset",
    SourceKind.REFERENCE: "entry-encyclopedia",
}
"""The type of an item by the kind of its source; any other is a web page or a document."""

_PUBLISHED = frozenset({"report", "dataset", "document"})
"""The types that a publisher brings out; the others stand in a paper, a site or a work."""

_DOI = "https://doi.org/"


def csl_json(
    records: Behind | Iterable[Behind], dataset: Dataset = DATASET
) -> list[dict[str, Any]]:
    """Return the sources behind records as CSL-JSON items, for Zotero and pandoc.

    It takes one or many: records, parts of them, sources, or what `citations` answers. `dataset` is
    the one to which the records belong. Each source stands once, where it is first cited, the
    strongest of a record first, under its id in the dataset.

    >>> from cica.serialize import csl_json
    >>> item = csl_json(cica.source("interview-sarybay-2021"))[0]
    >>> item["type"], item["container-title"], item["issued"]
    ('interview', 'Kazakhstanskaya Pravda', {'date-parts': [[2021, 2]]})
    >>> [item["id"] for item in csl_json([cica.action_plan(2021), cica.summit(1)])][0]
    'interview-sarybay-2021'

    Raises:
        InvalidTypeError: it is no record with citations.
        UnknownRecordError: it cites a source that the dataset has not.
    """
    many: Iterable[Behind]
    if isinstance(records, Behind):
        many = (records,)
    elif isinstance(records, Iterable) and not isinstance(records, str):
        many = records
    else:
        raise InvalidTypeError("records", "one record or several, such as state('KAZ')", records)
    sources: dict[str, Source] = {}
    for record in many:
        for source in _sources(record, dataset):
            sources.setdefault(source.id, source)
    return [_item(source) for source in sources.values()]


def _sources(record: Behind, dataset: Dataset) -> Iterable[Source]:
    if isinstance(record, Source):
        return (record,)
    if isinstance(record, CitedSource):
        return (record.source,)
    return (cited.source for cited in dataset.citations(record))


def _item(source: Source) -> dict[str, Any]:
    kind = _TYPES.get(source.kind) or ("webpage" if source.url else "document")
    item = {
        "id": source.id,
        "type": kind,
        "title": source.title,
        "publisher" if kind in _PUBLISHED else "container-title": source.publisher,
        "issued": source.published and _issued(source.published),
        "URL": source.url,
        "DOI": source.url.removeprefix(_DOI) if source.url.startswith(_DOI) else "",
        "language": source.language or "en",
        "note": source.note,
    }
    return {name: value for name, value in item.items() if value}


def _issued(published: PartialDate) -> dict[str, Any]:
    """Return the parts of a date, or of the two ends of a range; CSL has no open ranges."""
    if published.earliest is None:
        return {"literal": f"by {published.latest}"}
    if published.latest is None:
        return {"literal": f"{published.earliest} or later"}
    ends = str(published).strip("[]").split("..")
    return {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}


def bibtex(records, dataset=DATASET): ...
