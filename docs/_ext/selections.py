"""What the pages of the record list: selections of records, as filters for the templates."""

from collections.abc import Iterable, Iterator
from typing import Any

import cica

HOME = cica.DATASET.default_organization


def mentioned(party: Any, kind: str, field: str = "") -> list[Any]:
    """Return the records of a kind that refer to a record, by a field if one is named."""
    return [
        mention.record
        for mention in cica.mentions(party)
        if mention.kind == kind and (not field or field in mention.fields)
    ]


def of_kind(rows: Iterable[cica.Membership], kind: str) -> Iterator[cica.Membership]:
    """Yield the memberships of states, or of organizations."""
    return (row for row in rows if type(cica.party(row.party)).__name__.lower() == kind)


def by_party(rows: Iterable[cica.Membership]) -> list[cica.Membership]:
    """Return memberships by the name of the party; those of one party are in order of time."""
    return sorted(rows, key=lambda row: cica.party(row.party).name)


def adopted_in(
    rows: Iterable[cica.Document], period: cica.Period, *, certain: bool = True
) -> Iterator[cica.Document]:
    """Yield the documents that were surely adopted in a period, or that may have been."""
    covers = period.covers if certain else period.may_cover
    return (row for row in rows if row.adopted is not None and covers(row.adopted))


def documents_hosted(state: cica.State) -> list[Any]:
    """Return the documents that were adopted at the meetings which a state hosted."""
    meetings = mentioned(state, "summit", "host") + mentioned(state, "meeting", "host")
    return [document for meeting in meetings for document in mentioned(meeting, "document")]


def documents_with(organization: cica.Organization) -> list[Any]:
    """Return the documents of an organization, and those that name it as a party."""
    own = mentioned(organization, "document")
    named = [
        document
        for document in cica.documents(kind="memorandum")
        if organization.id != HOME and organization.name in document.body
    ]
    return own + named


def by_subject(
    questions: Iterable[cica.OpenQuestion],
) -> list[tuple[str, list[cica.OpenQuestion]]]:
    """Return open questions by the kind of record that they are about, as headings."""
    found: dict[str, list[cica.OpenQuestion]] = {kind: [] for kind in (*cica.DATASET.records(), "")}
    for question in questions:
        found[question.record.partition("/")[0]].append(question)
    return [
        (kind.replace("_", " ").capitalize() or "Other", rows)
        for kind, rows in found.items()
        if rows
    ]


FILTERS = (adopted_in, by_party, by_subject, documents_hosted, documents_with, mentioned, of_kind)
