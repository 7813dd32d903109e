"""The rules for documents, plans of a year and principles."""

import re
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import cica
from editorial import DatasetRule, supporting
from invented import CITED, WORLD, with_


def meeting_of(dataset: cica.Dataset, document: cica.Document) -> cica.Summit | cica.Meeting | None:
    """Return the summit or the meeting that adopted a document."""
    both = (*dataset.records()["summits"], *dataset.records()["meetings"])
    rows = {row.id: row for row in both if isinstance(row, (cica.Summit, cica.Meeting))}
    return rows[document.meeting] if document.meeting else None


def adopted_by_nobody(dataset: cica.Dataset) -> Iterator[str]:
    """A dated document says who adopted it, a meeting or a body, or its note says why not."""
    for document in dataset.documents():
        who = bool(document.meeting) + bool(document.body)
        if who > 1:
            yield f"{document.id}: has a meeting and a body"
        if document.adopted and not who and "body" not in document.note:
            yield f"{document.id}: nobody adopted it"


def adopted_elsewhere(dataset: cica.Dataset) -> Iterator[str]:
    """What a meeting adopted is placed in the city of the meeting."""
    for document in dataset.documents():
        meeting = meeting_of(dataset, document)
        city = meeting.city if meeting else ""
        if document.place and city and document.place != city:
            yield f"{document.id}: place is not {city}"


def adopted_drafts(dataset: cica.Dataset) -> Iterator[str]:
    """A draft has no day, no meeting and no body: a text that was considered is not adopted."""
    for document in dataset.documents():
        draft = document.note.startswith("A draft") or "raft" in document.title
        if draft and (document.adopted or document.meeting or document.body):
            yield f"{document.id}: is a draft and was adopted"


def adopted_in_writing(dataset: cica.Dataset) -> Iterator[str]:
    """What was decided in writing has no meeting, and its body says how it decided."""
    for document in dataset.documents():
        text = f"{document.title} {document.summary} {document.note}"
        silent = "by silence procedure" in document.body or "by written decision" in document.body
        if silent and (document.meeting or document.place):
            yield f"{document.id}: was decided in writing, and at a meeting"
        if not silent and not document.meeting and "adopted by silence" in text:
            yield f"{document.id}: the body does not say that it decided in writing"


SIGNED = {"agreement", "convention", "memorandum", "statute", "road-map"}
"""The kinds of documents that are signed by their parties."""


def signed_by_one(dataset: cica.Dataset) -> Iterator[str]:
    """What is signed outside a meeting names both parties."""
    for document in dataset.documents():
        kind = document.kind.value if document.kind else ""
        if kind in SIGNED and document.body and " and " not in document.body:
            yield f"{document.id}: has one party"


def loose_accession(dataset: cica.Dataset) -> Iterator[str]:
    """Ministers or leaders adopted what an acceding state joins, and a source supports that."""
    for document in dataset.documents():
        if not document.accession:
            continue
        meeting = meeting_of(dataset, document)
        ministers = isinstance(meeting, cica.Meeting) and (
            meeting.kind is cica.terms.MeetingKind.MINISTERIAL
        )
        if not (ministers or isinstance(meeting, cica.Summit)):
            yield f"{document.id}: no ministers or leaders adopted it"
        if not any("accession" in citation.supports for citation in document.citations):
            yield f"{document.id}: no citation supports accession"


def unasked_texts(dataset: cica.Dataset) -> Iterator[str]:
    """Where the text of a document was not found, an open question says what was searched."""
    asked = {question.record for question in dataset.open_questions() if question.field == "url"}
    for document in dataset.documents():
        missing = not document.url or "text was not found" in document.note
        if document.adopted and missing and f"documents/{document.id}" not in asked:
            yield f"{document.id}: has no text and no open question"


def late_plans(dataset: cica.Dataset) -> Iterator[str]:
    """The plan of a year is adopted before that year is over."""
    for plan in dataset.action_plans():
        if plan.adopted and plan.adopted.earliest and plan.adopted.earliest.year > plan.year:
            yield f"{plan.id}: was adopted after its year"


def broken_order(dataset: cica.Dataset) -> Iterator[str]:
    """The principles of a kind are numbered from 1 without a gap."""
    for kind in cica.terms.PrincipleKind:
        orders = [row.order for row in dataset.principles() if row.kind is kind]
        if orders != list(range(1, len(orders) + 1)):
            yield f"{kind.value}: is numbered {orders}"


def repeated_titles(dataset: cica.Dataset) -> Iterator[str]:
    """A summary says more than the title."""
    for document in dataset.documents():
        words = set(re.findall(r"[a-z]{4,}", document.summary.lower()))
        if document.summary and not words - set(re.findall(r"[a-z]{4,}", document.title.lower())):
            yield f"{document.id}: the summary repeats the title"


def paper(**changes: Any) -> cica.Dataset:
    """Make a dataset with one more document, which changes what is asked."""
    fields: dict[str, Any] = {"id": "paper", "title": "Paper", "citations": CITED}
    return with_(documents=(*WORLD.documents(), cica.Document(**(fields | changes))))


def plan(**changes: Any) -> cica.Dataset:
    """Make a dataset with a plan."""
    fields: dict[str, Any] = {"year": 2010, "citations": CITED}
    return with_(action_plans=(cica.ActionPlan(**(fields | changes)),))


def principle(**changes: Any) -> cica.Principle:
    """Make a principle."""
    fields: dict[str, Any] = {"id": "first", "title": "First", "citations": CITED}
    return cica.Principle(**(fields | changes))


DOCUMENT_RULES: tuple[DatasetRule, ...] = (
    adopted_by_nobody,
    adopted_elsewhere,
    adopted_drafts,
    adopted_in_writing,
    signed_by_one,
    loose_accession,
    unasked_texts,
    late_plans,
    broken_order,
    repeated_titles,
)


@pytest.mark.parametrize(
    ("rule", "bad", "fault"),
    [
        (adopted_by_nobody, paper(adopted="2005"), "paper: nobody"),
        (adopted_by_nobody, paper(meeting="talks", body="Aria and Celia"), "paper: has a meeting"),
        (
            adopted_elsewhere,
            with_(
                meetings=(attrs.evolve(WORLD.meetings()[0], city="Ost"),),
                documents=(attrs.evolve(WORLD.documents()[0], id="paper", place="West"),),
            ),
            "paper: place is not Ost",
        ),
        (adopted_drafts, paper(note="A draft.", adopted="2005"), "paper: is a draft"),
        (adopted_drafts, paper(title="Paper (draft)", meeting="talks"), "paper: is a draft"),
        (
            adopted_in_writing,
            paper(body="Ministers, by silence procedure", place="Ost"),
            "paper: was decided in writing",
        ),
        (
            adopted_in_writing,
            paper(body="Ministers", note="It was adopted by silence."),
            "paper: the body",
        ),
        (
            signed_by_one,
            paper(kind=cica.terms.DocumentKind.MEMORANDUM, body="The Union"),
            "paper: has one party",
        ),
        (
            loose_accession,
            paper(accession=True, citations=supporting("accession")),
            "paper: no ministers",
        ),
        (loose_accession, paper(accession=True, meeting="talks"), "paper: no citation"),
        (unasked_texts, paper(adopted="2005"), "paper: has no text"),
        (
            unasked_texts,
            paper(adopted="2005", url="http://a.org", note="The text was not found."),
            "paper: has no text",
        ),
        (late_plans, plan(adopted="2011-01-15"), "2010: was adopted"),
        (
            broken_order,
            with_(
                principles=(
                    principle(kind=cica.terms.PrincipleKind.THREAT),
                    principle(id="second", kind=cica.terms.PrincipleKind.THREAT, order=3),
                )
            ),
            "threat: is numbered [1, 3]",
        ),
        (repeated_titles, paper(title="Paper on trade", summary="On trade."), "paper: the summary"),
    ],
)
def test_a_rule_of_documents_finds_its_fault(
    rule: DatasetRule, bad: cica.Dataset, fault: str
) -> None:
    """Each rule names the record at fault."""
    faults = [found for found in rule(bad) if not found.startswith("catalogue")]
    assert [found.startswith(fault) for found in faults] == [True]


@pytest.mark.parametrize("rule", DOCUMENT_RULES)
def test_the_documents_keep_their_rules(rule: DatasetRule) -> None:
    """What was adopted, by whom and when is coded in one way throughout."""
    assert list(rule(cica.DATASET)) == []
