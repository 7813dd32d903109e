"""Render the pages of the site that are made from the dataset: nothing is typed twice.

A page that uses ``{% … %}`` or ``{{ … }}`` is a Jinja template. It knows ``cica``, the filters and
functions below, and the macros in ``docs/record/_macros.jinja``.
"""

import html
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import jinja2

sys.path.insert(0, str(Path(__file__).parent))

import downloads
import evidence
import languages
import selections
import words
from words import date, days, plain, term

import cica
from cica._fields import known, name_of, references, singular
from cica._integrity import targets
from cica.serialize import codebook

if TYPE_CHECKING:  # the tests render pages without Sphinx
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

DOCS = Path(__file__).parent.parent
TEMPLATE = re.compile(r"\{%|\{\{")

RECORDS = cica.DATASET.records()
HOME = cica.DATASET.default_organization
KIND = {type(rows[0]): singular(kind) for kind, rows in RECORDS.items() if rows}
NUMBERS = {source.id: place for place, source in enumerate(cica.sources(), 1)}
BY_ID = {kind: {str(row.id): row for row in rows} for kind, rows in RECORDS.items()}
KINDS_OF_ID = targets({kind: type(rows[0]) for kind, rows in RECORDS.items() if rows})

LABELS = {
    "accession": "Must be joined on accession",
    "alpha_2": "ISO 3166-1 alpha-2",
    "announced": "First announced",
    "chair": "State in the chair",
    "chair_person": "Person in the chair",
    "cow": "Correlates of War",
    "end_event": "How it ended",
    "end_meeting": "Handed over at",
    "gw": "Gleditsch and Ward",
    "independent": "Independent since",
    "meeting": "Adopted at",
    "new": "New threat",
    "numeric": "ISO 3166-1 numeric, M49",
    "organizations": "Organizations concerned",
    "participants": "States that took part",
    "searched_on": "Last searched",
    "start_event": "How it began",
    "start_meeting": "Taken over at",
    "term": "The organization's own word",
    "un_admission": "Admitted to the United Nations",
    "what": "What happened",
    "when": "Date",
}
"""The words for a field where its name does not say enough."""

APART = {"id", "title", "name", "person", "citations", "note", "alternatives", "names", "capitals"}
APART |= {"history", "decisions", "spell"}
"""The fields that an entry shows in a place of their own."""


# Names and links --------------------------------------------------------------------------------


def title(record: Any) -> str:  # noqa: PLR0911  # one a kind
    """Return what a record is called where it is mentioned on another page."""
    match record:
        case cica.Membership():
            role = record.term or term(record.role)
            return f"{name(record.party)}, {role} of {record.organization}"
        case cica.Chairmanship():
            return f"{name(record.state)} in the chair from {record.period.start}"
        case cica.Tenure():
            return f"{record.person}, {record.title}"
        case cica.Coordination():
            return f"{name(record.state)}, {term(record.role)} of {subject(record)}"
        case cica.ActionPlan():
            return f"Action plan of {record.year}"
        case cica.OpenQuestion():
            return record.question
        case cica.PublishedEntry() | cica.Explanation():
            who = name(record.party) if record.party else record.name or "all"
            return f"{who} in {BY_ID['published_lists'][record.list].title}"
        case _:
            return str(getattr(record, "title", None) or record.name)


def name(key: str) -> str:
    """Return the name of a state or an organization."""
    return cica.party(key).name


def subject(record: cica.Coordination) -> str:
    """Return what a state coordinates."""
    if record.area is not None:
        return cica.priority_area(record.area).title
    return f"the {term(record.dimension)} dimension"


def anchor(record: Any) -> str:
    """Return the address of a record on its page: its kind and id, in ASCII.

    >>> anchor(cica.memberships(party="Thailand", organization="CICA", role="member")[0])
    'membership-THA-CICA-member'
    """
    text = unicodedata.normalize("NFKD", f"{KIND[type(record)]}-{record.id}")
    return re.sub(r"[^A-Za-z0-9]+", "-", text.encode("ascii", "ignore").decode()).strip("-")


def link(record: Any, text: str = "") -> str:
    """Return a link to a record; Sphinx knows every address in lower case."""
    return f"[{plain(text or title(record))}](#{anchor(record).lower()})"


def find(reference: str) -> Any:
    """Return the record that a kind and an id name, as in an open question; None for no text."""
    kind, _, key = reference.partition("/")
    return BY_ID[kind][key] if kind else None


def cite(citations: Iterable[cica.Citation]) -> str:
    """Return the numbers of sources, each with the place in it."""
    return "; ".join(
        f"[\\[{NUMBERS[c.source]}\\]](#{anchor(BY_ID['sources'][c.source]).lower()})"
        + (f" {plain(c.locator)}" if c.locator else "")
        for c in citations
    )


def numbers(record: Any, field: str) -> str:
    """Return the numbers of the sources that support a field: ``" [1] [7]"``, or nothing."""
    supporting = {
        c.source: cica.Citation(c.source)
        for c in record.citations
        if any(f"{s}.".startswith(f"{field}.") or field.startswith(f"{s}.") for s in c.supports)
    }
    return f" {cite(supporting.values())}" if supporting else ""


def copy(record: Any) -> str:
    """Return a button that copies the reference of a record."""
    reference = html.escape(cica.cite(record)).replace("|", "&#124;")
    what = html.escape(title(record)).replace("|", "&#124;")
    return (
        '<button type="button" class="copy-reference" '
        f'aria-label="Copy the reference of {what}" data-reference="{reference}">'
        "Copy reference</button>"
    )


def parts(record: Any, field: str) -> tuple[Any, ...]:
    """Return what a record has many of; nothing if its kind has no such field."""
    found: tuple[Any, ...] = getattr(record, field, ())
    return found


# One record --------------------------------------------------------------------------------------


def shown(kind: object, field: "attrs.Attribute[Any]", value: Any) -> str:
    """Return the value of a field as Markdown."""
    values = value if isinstance(value, tuple) else (value,)
    if kind is not None:
        return ", ".join(
            link(BY_ID[plural][key])
            for key in values
            for plural in KINDS_OF_ID[kind]
            if key in BY_ID[plural]
        )
    if field.name in {"address", "url", "website"} and value.startswith("http"):
        return f"<{value}>"
    if field.name == "wikidata":
        return f"[{value}](https://www.wikidata.org/wiki/{value})"
    return "; ".join(map(part, values))


def part(value: object) -> str:
    """Return a value, or one of several, as Markdown."""
    match value:
        case cica.PartialDate():
            return date(value)
        case Enum():
            return term(value)
        case bool():
            return "yes" if value else "no"
        case cica.records.ListedDay():
            return f"in {value.year} {date(value.as_of)}"
        case cica.Edition():
            return f"{value.year}" + (f", section {plain(value.section)}" if value.section else "")
        case _:
            return plain(value)


def facts(record: Any) -> Iterator[tuple[str, str, str]]:
    """Yield label, value and name of each known field, in the order of the class."""
    kinds = {reference.field: reference.kind for reference in references(type(record))}
    for field, value in known(record):
        if field.name in APART:
            continue
        if isinstance(value, cica.Period):
            if isinstance(record, cica.Summit | cica.Meeting):
                yield "Days", days(value), "period"
            else:
                yield "From", date(value.start), "period.start"
                yield "Until", date(value.end, "still runs as of the last check"), "period.end"
        else:
            label = LABELS.get(field.name, field.name.replace("_", " ").capitalize())
            yield label, shown(kinds.get(field.name), field, value), name_of(field)


def code(record: Any) -> str:
    """Return the expression that gives a record."""
    kind = KIND[type(record)]
    question = kind.replace("-", "_")
    if hasattr(cica, question) and not isinstance(record, cica.ActionPlan):
        return f'cica.{question}("{record.id}")'
    return f'cica.record("{kind}", "{record.id}")'


def chosen(record: Any, field: str) -> str:
    """Return the value of a field, or of one end of a period, as Markdown."""
    whole, _, end = field.partition(".")
    value = getattr(record, whole, None)
    if end and value is not None:
        return date(getattr(value, end), "not known")
    return next((text for _, text, name in facts(record) if name == whole), "")


# Pages -------------------------------------------------------------------------------------------

ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(DOCS),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    comment_start_string="{##",  # "{#" begins the address of a line
    comment_end_string="##}",
    autoescape=False,  # noqa: S701  # Markdown; `plain` escapes
)
FILTERS = (anchor, chosen, cite, code, copy, facts, find, link, name, numbers, parts, subject)
FILTERS += (title, *words.FILTERS, *selections.FILTERS)
ENVIRONMENT.filters.update({function.__name__: function for function in FILTERS})
ENVIRONMENT.filters["language"] = languages.name_of
ENVIRONMENT.globals.update(
    cica=cica,
    codebook=codebook,
    data=cica.DATASET,
    downloads=downloads.files,
    evidence=evidence,
    home=HOME,
    numbers_of=NUMBERS,
    records=RECORDS,
)


def rendered(text: str) -> str:
    """Return a page with what is made from the dataset filled in."""
    return ENVIRONMENT.from_string(text).render() if TEMPLATE.search(text) else text


def _read(_app: "Sphinx", _name: str, source: list[str]) -> None:
    source[0] = rendered(source[0])


def _outdated(_app: "Sphinx", env: "BuildEnvironment", *_: object) -> list[str]:
    pages = {page: env.doc2path(page).read_text("utf-8") for page in env.found_docs}
    return [page for page, text in pages.items() if TEMPLATE.search(text)]


def setup(app: "Sphinx") -> dict[str, bool]:
    """Render the pages as Sphinx reads them, and read them again in each build."""
    app.connect("source-read", _read)
    app.connect("env-get-outdated", _outdated)
    app.add_js_file("copy-reference.js")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
