"""Every reference of the canonical record leads to a record, through the public questions."""

import re
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import cica
from cica import terms
from cica._fields import find_references, singular

QUESTIONS: dict[object, str] = {
    terms.SourceId: "source",
    terms.PartyId: "party",
    terms.StateId: "state",
    terms.OrganizationId: "organization",
    terms.MeetingId: "meeting",
    terms.SummitId: "summit",
    terms.DocumentId: "document",
    terms.InitiativeId: "initiative",
    terms.PriorityAreaId: "priority_area",
    terms.MeasureId: "measure",
    terms.MilestoneId: "milestone",
    terms.PrincipleId: "principle",
    terms.OpenQuestionId: "open_question",
    terms.PublishedListId: "published_list",
}
"""The question that is named after each type of id."""

RECORDS = [(kind, row) for kind, rows in cica.DATASET.records().items() for row in rows]


def references() -> Iterator[tuple[str, Any, str, object, str]]:
    """Yield every reference: kind and record, path, type of the id, id."""
    for kind, row in RECORDS:
        for at, id_type, key in find_references(row):
            yield kind, row, at, id_type, key


def test_every_type_of_id_has_a_question() -> None:
    """An id type is called as the question that takes it, and each is in the table."""
    types = {value for name, value in vars(terms).items() if name.endswith("Id")}
    assert types == QUESTIONS.keys()
    for kind, question in QUESTIONS.items():
        assert kind.__name__ == f"{question.title().replace('_', '')}Id"  # type: ignore[attr-defined]  # a NewType
        assert question in cica.__all__


def test_every_reference_is_found_by_its_question() -> None:
    """The question named after the type of the id gives the record with that id."""
    followed = set()
    for _, row, at, id_type, key in references():
        found = getattr(cica, QUESTIONS[id_type])(key)
        assert found.id == key, (row, at)
        followed.add(id_type)
    assert followed >= {terms.SourceId, terms.PartyId, terms.StateId, terms.MeetingId}


def test_every_reference_is_a_mention() -> None:
    """A record that refers to another one is among those that mention it, with the field."""
    for kind, row, at, id_type, key in references():
        target = getattr(cica, QUESTIONS[id_type])(key)
        field = re.split(r"[.\[]", at, maxsplit=1)[0]
        assert any(
            mention.record is row and field in mention.fields for mention in cica.mentions(target)
        ), (kind, row, at)


@pytest.mark.parametrize("kind", cica.DATASET.records())
def test_every_record_is_found_by_its_kind_and_id(kind: str) -> None:
    """Also where an id is put together; and by the question that is named after the kind."""
    question = getattr(cica, singular(kind).replace("-", "_"), None)
    for row in cica.DATASET.records()[kind]:
        assert cica.record(kind, row.id) is row
        if "id" in attrs.fields_dict(type(row)):
            assert question is not None
            assert question(row.id) is question(row) is row


def test_every_answer_leads_to_its_record() -> None:
    """Events, mentions and matches carry the kind and the id of a record of the dataset."""
    for event in cica.timeline(organization="*"):
        assert cica.record(event.kind, event.id).id == event.id
    for match in cica.find("Almaty", limit=10_000):
        assert cica.record(match.kind, match.id) is match.record
    for kind, row in RECORDS:
        for mention in cica.mentions(row):
            assert cica.record(mention.kind, mention.id) is mention.record, (kind, row)


def test_every_source_that_is_cited_can_be_cited() -> None:
    """Each record with citations, each change, event and dispute has a reference in words."""
    cited = [row for _, row in RECORDS if hasattr(row, "citations")]
    events = [
        event
        for event in cica.timeline(organization="*")
        if hasattr(cica.record(event.kind, event.id), "citations")
    ]
    for value in (*cited, *cica.changes("*"), *events, *cica.disputes()):
        assert cica.citations(value)
        assert cica.cite(value).endswith((".", "?", "!"))


@pytest.mark.parametrize("kind", ["memberships", "chairmanships", "tenures", "coordinations"])
def test_an_id_holds_no_date(kind: str) -> None:
    """A date that is corrected changes no id: there is no year in one, only a small spell."""
    for row in cica.DATASET.records()[kind]:
        assert not re.search(r"[0-9]{4}|-[0-9]{2}", row.id), row
        parts = row.id.split("/")
        assert parts[-1] == str(row.spell) or row.spell == 1
