"""The canonical record: the editorial rules for every kind, and answers worked out by hand.

The rules for one subject are in ``test_data_members.py``, ``test_data_meetings.py``,
``test_data_documents.py``, ``test_data_initiatives.py`` and ``test_data_organizations.py``. Each
rule is tried on an invented record with a fault, and then holds for every record of `cica.DATASET`.
"""

import datetime
import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

import cica
from cica import Alternative, Citation
from editorial import DatasetRule, RecordRule, borne_out, supporting, value_of, walk
from invented import ARIA, CITED, SOURCE, WORLD, with_

# Rules of a record -------------------------------------------------------------------------------


def texts(record: object) -> Iterator[tuple[str, str]]:
    """Walk through the texts of a record."""
    for path, value in walk(record):
        if isinstance(value, str):
            yield path, value


def not_normalized(record: object) -> Iterator[str]:
    """A letter with a mark is one character, so that equal texts are equal (Unicode NFC)."""
    for path, text in texts(record):
        if not unicodedata.is_normalized("NFC", text):
            yield f"{path}: {text!r} is not NFC"


def stray_blanks(record: object) -> Iterator[str]:
    """Words are separated by one plain space, and a text neither begins nor ends with one."""
    for path, text in texts(record):
        if text != " ".join(text.split()) or "\N{NO-BREAK SPACE}" in text:
            yield f"{path}: {text!r} has a stray blank"


def typographic_signs(record: object) -> Iterator[str]:
    """Quotes, apostrophes and ellipses are those of a keyboard, so that a search finds them."""
    for path, text in texts(record):
        if re.search("[‘’‚‛“”„‟«»‹›…]", text):  # noqa: RUF001  # they are what is looked for
            yield f"{path}: {text!r} has a typographic sign"


COPYISTS = (
    "alchetron.com",
    "amazonaws.com",
    "archive.org",
    "docslib.org",
    "docplayer.net",
    "globescope.com",
    "googleusercontent.com",
    "scribd.com",
    "slideshare.net",
    "translate.goog",
    "wip.la",
    "5y1.org",
)
"""Sites that copy what others publish, and hosts for rent: no stable address of a publisher."""


def unstable_addresses(record: object) -> Iterator[str]:
    """An address is its publisher's own, with a name and without a port or a password."""
    for path, text in texts(record):
        if not text.startswith(("http:", "https:")):
            continue
        host = urlsplit(text).netloc
        if not re.fullmatch(r"([a-z0-9-]+\.)+[a-z]{2,}", host):
            yield f"{path}: {text!r} has no plain host"
        if any(host == copyist or host.endswith(f".{copyist}") for copyist in COPYISTS):
            yield f"{path}: {text!r} is a copyist's"


SENTENCES = frozenset({"note", "description", "summary", "what", "text", "reason", "decisions"})
"""The fields that hold whole sentences."""


def open_sentences(record: object) -> Iterator[str]:
    """A sentence begins with a capital letter or a digit and ends with a full stop."""
    for path, text in texts(record):
        field = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
        if field in SENTENCES and text and not re.fullmatch(r"['\"]?[A-Z0-9].*\.", text):
            yield f"{path}: {text!r} is not a sentence"


MOST = 7
"""More citations than this are no help to a reader."""


def citation_lists(record: object) -> Iterator[str]:
    """Every fact has 1 to 7 citations, none twice."""
    for path, value in walk(record):
        if path.endswith(".citations"):
            assert isinstance(value, tuple)
            if not 1 <= len(value) <= MOST:
                yield f"{path}: has {len(value)} citations"
            if len(set(value)) < len(value):
                yield f"{path}: has a citation twice"


CHECKED = cica.DATASET.checked
NEXT_DAY = CHECKED + datetime.timedelta(1)
YEARS = range(1900, CHECKED.year + 5)
"""From before the oldest organization to as far ahead as meetings are announced."""


def implausible_dates(record: object) -> Iterator[str]:
    """A date is after 1900, and none but that of a planned meeting is later than the check."""
    planned = getattr(record, "status", None) is cica.terms.MeetingStatus.PLANNED
    for path, value in walk(record):
        if not isinstance(value, datetime.date):
            continue
        if value.year not in YEARS:
            yield f"{path}: {value} is implausible"
        # the day after; its own rule; when the editors searched
        excluded = path.startswith((".period.end.", ".published.", ".searched_on."))
        if not (planned or excluded) and value > CHECKED:
            yield f"{path}: {value} is later than the check"


def moot_alternatives(record: object) -> Iterator[str]:
    """A rival value differs from the value that was chosen."""
    alternatives: tuple[Alternative, ...] = getattr(record, "alternatives", ())
    for index, alternative in enumerate(alternatives):
        chosen = value_of(record, alternative.field)
        if str(getattr(chosen, "value", chosen)) == alternative.value:
            yield f".alternatives[{index}].value: {alternative.value!r} is the value chosen"


STILTED = re.compile(
    r"\b(tells?|told)\b|\bstands? (as|at|in|on|under)\b|"
    r"(?<!here )\b(is|was|are|were) no (?!longer|more)\w+|"
    r"\bbears? (it |this |that )?out\b|\bis held (by|to)\b|\bsays of it\b",
    re.IGNORECASE,
)
"""Turns of phrase that a reader would stumble over."""


def stilted_words(record: object) -> Iterator[str]:
    """The texts of the editors are in plain, standard English."""
    for path, text in texts(record):
        field = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
        if field in SENTENCES | {"start_event", "end_event", "question", "searched"}:
            for found in STILTED.finditer(text):
                yield f"{path}: {found.group()!r} in {text!r}"


RECORD_RULES: tuple[RecordRule, ...] = (
    not_normalized,
    stray_blanks,
    typographic_signs,
    unstable_addresses,
    open_sentences,
    citation_lists,
    implausible_dates,
    moot_alternatives,
    stilted_words,
)

KZ = cica.Citation(cica.source("kz-mfa-cica").id)
"""A source that the record has."""


def bad_state(**changes: Any) -> cica.State:  # fields by their names
    """Make a state with a fault."""
    return attrs.evolve(attrs.evolve(ARIA, names=(), citations=(KZ,)), **changes)


def bad_source(**changes: Any) -> cica.Source:  # fields by their names
    """Make a source with a fault."""
    return attrs.evolve(SOURCE, **changes)


def rival(field: str, value: str) -> Alternative:
    """Make a rival value."""
    return Alternative(field, value, (KZ,), "A reason.")


@pytest.mark.parametrize(
    ("rule", "bad", "path"),
    [
        (not_normalized, bad_state(name="Bo\N{COMBINING DIAERESIS}ra"), ".name"),
        (stray_blanks, bad_state(name=" Aria"), ".name"),
        (stray_blanks, bad_state(region="Far  East"), ".region"),
        (stray_blanks, bad_state(region="Far\nEast"), ".region"),
        (stray_blanks, bad_state(region="Far\N{NO-BREAK SPACE}East"), ".region"),
        (stray_blanks, bad_state(citations=(Citation(KZ.source, "p. 3 "),)), ".citations[0]"),
        (typographic_signs, bad_state(name="Cote d’Aria"), ".name"),  # noqa: RUF001  # the fault
        (unstable_addresses, bad_source(url="http://127.0.0.1/page"), ".url"),
        (unstable_addresses, bad_source(url="https://example.org:443/page"), ".url"),
        (unstable_addresses, bad_source(url="https://ec2.compute.amazonaws.com/a"), ".url"),
        (unstable_addresses, bad_source(url="https://docslib.org/doc/1"), ".url"),
        (open_sentences, bad_state(note="It lies in the east"), ".note"),
        (open_sentences, bad_state(note="it lies in the east."), ".note"),
        (open_sentences, WORLD.initiatives()[0], ".history[0].what"),
        (citation_lists, bad_state(citations=(KZ, KZ)), ".citations"),
        (
            citation_lists,
            bad_state(citations=tuple(Citation(KZ.source, f"p. {n}") for n in range(8))),
            ".citations",
        ),
        (implausible_dates, bad_state(un_admission="1899-12-31"), ".un_admission.earliest"),
        (
            implausible_dates,
            bad_state(un_admission=f"[2026..{CHECKED.year + 1}]"),
            ".un_admission.latest",
        ),
        (
            implausible_dates,
            bad_state(un_admission=CHECKED + datetime.timedelta(1)),
            ".un_admission.earliest",
        ),
        (moot_alternatives, bad_state(alternatives=(rival("name", "Aria"),)), ".alternatives[0]"),
        (stilted_words, bad_state(note="It is no state."), ".note"),
        (stilted_words, bad_state(note="A list tells its name."), ".note"),
    ],
)
def test_a_rule_finds_its_fault(rule: RecordRule, bad: object, path: str) -> None:
    """Each rule says where the fault is, and no other rule takes it for one of its own."""
    assert next(rule(bad), "").startswith(path)
    assert [other for other in RECORD_RULES if other is not rule and any(other(bad))] == []


def test_the_rules_let_a_good_record_pass() -> None:
    """A record without a fault has none by any rule."""
    good = bad_state(note="'Aria' is a song.", alternatives=(rival("name", "Old Aria"),))
    page = bad_source(url="https://www.example.org/a-page", published=2021)
    assert [fault for rule in RECORD_RULES for fault in (*rule(good), *rule(page))] == []


def made_again(value: Any) -> Any:
    """Return a record that is made of the same values, and so are the parts of it."""
    if isinstance(value, tuple):
        return tuple(map(made_again, value))
    if not attrs.has(type(value)):
        return value
    fields = attrs.fields(type(value))
    return type(value)(**{field.alias: made_again(getattr(value, field.name)) for field in fields})


RECORDS = [
    pytest.param(record, id=f"{kind}:{record.id}")
    for kind, rows in cica.DATASET.records().items()
    for record in made_again(rows)  # or a wrong value ends in an error that does not name it
]


@pytest.mark.parametrize("record", RECORDS)
def test_a_record_keeps_the_rules(record: object) -> None:
    """Every record keeps every rule of a record."""
    assert [fault for rule in RECORD_RULES for fault in rule(record)] == []


@pytest.mark.parametrize("kind", cica.DATASET.records())
def test_the_records_pass_the_checks_of_their_class(kind: str) -> None:
    """Records of the package are not checked when they are loaded, so they are made again here."""
    records = cica.DATASET.records()[kind]
    assert made_again(records) == records


def test_the_dataset_passes_the_checks_between_records() -> None:
    """The canonical dataset is not checked when it is loaded, so it is made again here."""
    assert attrs.evolve(cica.DATASET) == cica.DATASET


# Rules of a dataset ------------------------------------------------------------------------------


def uncited_sources(dataset: cica.Dataset) -> Iterator[str]:
    """Every source is cited by some record."""
    cited = {
        value.source
        for rows in dataset.records().values()
        for _, value in walk(rows)
        if isinstance(value, Citation)
    }
    for source in dataset.sources():
        if source.id not in cited:
            yield f"{source.id}: no record cites it; cite it, or leave it out"


def states_without_roles(dataset: cica.Dataset) -> Iterator[str]:
    """Every state has a role in an organization, else it would be in no answer."""
    parties = {membership.party for membership in dataset.memberships()}
    for state in dataset.states():
        if state.id not in parties:
            yield (
                f"{state.id}: has no role in any organization; write a Membership in "
                "memberships.py or other_memberships.py, or leave the state out"
            )


def unsorted_ids(dataset: cica.Dataset) -> Iterator[str]:
    """Sources are in the order of their ids, so that an editor finds one by its id."""
    ids = [source.id for source in dataset.sources()]
    for before, after in itertools.pairwise(ids):
        if after < before:
            yield f"{after}: must be before {before}: sources are in the order of their ids"


def same_addresses(dataset: cica.Dataset) -> Iterator[str]:
    """Two sources with one address are two states of one page, and each note says which."""
    seen: dict[str, cica.Source] = {}
    for source in dataset.sources():
        if not source.url:
            continue
        twin = seen.setdefault(source.url, source)
        if twin is not source and not (twin.note and source.note and twin.note != source.note):
            yield f"{source.id}: has the address of {twin.id}"


def stamped_notes(dataset: cica.Dataset) -> Iterator[str]:
    """A note belongs to its own record; what applies to many is said once, elsewhere."""
    for kind, rows in dataset.records().items():
        if kind in {"sources", "published_lists"}:  # their notes say how the text was read
            continue
        seen: dict[str, str] = {}
        for row in rows:
            note: str = getattr(row, "note", "")
            if note and note != CONVENTION and seen.setdefault(note, row.id) != row.id:
                yield f"{kind} {row.id}: has the note of {seen[note]}"


CONVENTION = "The lower bound is conventional."
"""The one note that many records may have: the documentation explains it."""

HEARSAY = re.compile(
    "(usually|commonly|generally|often) (given|said|dated)|popular accounts|given elsewhere|"
    "it is doubtful|is not known here"
)


def hearsay(dataset: cica.Dataset) -> Iterator[str]:
    """What somebody says somewhere is a rival value with its source, or is left out."""
    for kind, rows in dataset.records().items():
        for row in rows:
            if HEARSAY.search(getattr(row, "note", "")):
                yield f"{kind} {row.id}: {row.note!r} has no source"


MISSING = re.compile(
    r"\b(was|were|are|is) not (found|known)\b|\b[Nn]o \w+( \w+)* was found\b|open question"
)


def unasked_gaps(dataset: cica.Dataset) -> Iterator[str]:
    """Where a note says that something was not found, an open question says what was searched."""
    asked = {question.record for question in dataset.open_questions()}
    for kind, rows in dataset.records().items():
        if kind == "sources":  # what is not known of a page is the date or the address of the page
            continue
        for row in rows:
            if MISSING.search(getattr(row, "note", "")) and f"{kind}/{row.id}" not in asked:
                yield f"{kind} {row.id}: no open question for {row.note!r}"


DATABASES = {"CIS Legislation", "Garant", "Wikisource", "Zakon i Pravo"}
"""Publishers of texts that others wrote, in translation or in extracts."""


def copies_called_official(dataset: cica.Dataset) -> Iterator[str]:
    """A translation or an extract in a database is not official; a full copy has its author."""
    for source in dataset.sources():
        if source.publisher in DATABASES and source.kind is cica.terms.SourceKind.OFFICIAL:
            yield f"{source.id}: {source.publisher} is not an official publisher"


LANGUAGES = 2
"""At least so many languages are searched before a question is called open."""


def hasty_questions(dataset: cica.Dataset) -> Iterator[str]:
    """A question is open if it was searched in more than one language; the search is a phrase."""
    for question in dataset.open_questions():
        if len(question.languages) < LANGUAGES:
            yield f"{question.id}: was searched in {len(question.languages)} languages"
        if question.searched.endswith("."):
            yield f"{question.id}: what was searched ends with a full stop"


GATHERING = (
    "period",
    "plenary",
    "announced",
    "city",
    "venue",
    "theme",
    "chair_person",
    "decisions",
)
SUPPORTED: dict[str, tuple[str, ...]] = {
    "states": ("independent",),
    "memberships": ("period.start", "period.end"),
    "summits": GATHERING,
    "meetings": GATHERING,
    "chairmanships": ("period.start", "period.end"),
    "tenures": ("period.start", "period.end"),
    "documents": ("adopted", "accession"),
    "coordinations": ("state", "role", "period.start"),
    "action_plans": ("adopted", "actions"),
    "milestones": ("when", "people"),
}
"""The fields that need a citation which supports just that, where the record has them."""


def unsupported_fields(dataset: cica.Dataset) -> Iterator[str]:
    """A day, a place, a theme, a decision, a person or a role has a source that supports it."""
    for kind, fields in SUPPORTED.items():
        for row in dataset.records()[kind]:
            online = getattr(row, "format", None) in {FORMAT.ONLINE, FORMAT.HYBRID}
            for field in (*fields, "format") if online else fields:
                if value_of(row, field) and not borne_out(row, field):
                    yield f"{kind} {row.id}: no citation supports {field}"


FORMAT = cica.terms.MeetingFormat


def supports_without_a_value(dataset: cica.Dataset) -> Iterator[str]:
    """No citation supports a field that the record leaves empty."""
    for kind, rows in dataset.records().items():
        for row in rows:
            for citation in getattr(row, "citations", ()):
                for field in citation.supports:
                    if value_of(row, field) in {None, "", ()}:
                        yield f"{kind} {row.id}: {citation.source} supports {field}, which is empty"


DATASET_RULES: tuple[DatasetRule, ...] = (
    uncited_sources,
    states_without_roles,
    unsorted_ids,
    same_addresses,
    copies_called_official,
    stamped_notes,
    hearsay,
    unasked_gaps,
    hasty_questions,
    unsupported_fields,
    supports_without_a_value,
)


def page(id: str, **changes: Any) -> cica.Source:  # noqa: A002  # fields by their names
    """Make a source."""
    return cica.Source(id=id, title="A page", **changes)


def principle(**changes: Any) -> cica.Principle:
    """Make a principle."""
    fields: dict[str, Any] = {"id": "first", "title": "First", "citations": CITED}
    return cica.Principle(**(fields | changes))


def question(record: str, **changes: Any) -> cica.OpenQuestion:
    """Make an open question about a record."""
    fields: dict[str, Any] = {
        "id": "who",
        "question": "Who?",
        "searched": "the archive",
        "languages": ("en", "fr"),
        "searched_on": "2015-06-30",
    }
    return cica.OpenQuestion(record=record, **(fields | changes))


def only(**changes: Any) -> cica.Dataset:  # kinds by their names
    """Make the world with nothing in it but the kinds that are given."""
    kinds = dict.fromkeys(set(SUPPORTED) - {"states"}, ()) | {
        "initiatives": (),
        "measures": (),
        "priority_areas": (),
    }
    return with_(**(kinds | changes))


COUNCIL = cica.Meeting(
    id="council",
    title="Council",
    city="Arium",
    host=ARIA,
    format=FORMAT.ONLINE,
    citations=supporting("city"),
)


@pytest.mark.parametrize(
    ("rule", "bad", "faults"),
    [
        (
            uncited_sources,
            {"sources": (SOURCE, page("b"))},
            ["b: no record cites it; cite it, or leave it out"],
        ),
        (
            unsorted_ids,
            {"sources": (SOURCE, page("b"), page("a"))},
            ["a: must be before b: sources are in the order of their ids"],
        ),
        (
            same_addresses,
            {"sources": (SOURCE, page("b", url="http://a.org"), page("c", url="http://a.org"))},
            ["c: has the address of b"],
        ),
        (
            copies_called_official,
            {
                "sources": (
                    SOURCE,
                    page("b", publisher="Garant", kind=cica.terms.SourceKind.OFFICIAL),
                )
            },
            ["b: Garant is not an official publisher"],
        ),
        (
            stamped_notes,
            {"principles": (principle(note="A."), principle(id="second", note="A."))},
            ["principles second: has the note of first"],
        ),
        (
            hearsay,
            {"principles": (principle(note="1993 is usually given."),)},
            ["principles first: '1993 is usually given.' has no source"],
        ),
        (
            unasked_gaps,
            {"principles": (principle(note="The day was not found."),)},
            ["principles first: no open question for 'The day was not found.'"],
        ),
        (
            unasked_gaps,
            {
                "principles": (principle(note="The day was not found."),),
                "open_questions": (question("principles/first"),),
            },
            [],
        ),
        (
            hasty_questions,
            {"open_questions": (question("", languages=("en",), searched="Maps."),)},
            [
                "who: was searched in 1 languages",
                "who: what was searched ends with a full stop",
            ],
        ),
        (
            unsupported_fields,
            {"meetings": (COUNCIL,)},
            ["meetings council: no citation supports format"],
        ),
        (
            unsupported_fields,
            {"meetings": (attrs.evolve(COUNCIL, format=None, citations=CITED),)},
            ["meetings council: no citation supports city"],
        ),
        (
            supports_without_a_value,
            {"principles": (principle(citations=supporting("text")),)},
            ["principles first: archive supports text, which is empty"],
        ),
    ],
)
def test_a_rule_of_datasets_finds_its_fault(
    rule: DatasetRule, bad: dict[str, Any], faults: list[str]
) -> None:
    """Each rule names the record at fault, and passes a world without a fault."""
    assert list(rule(only(**bad))) == faults
    assert list(rule(only())) == []


def test_a_state_without_a_role_is_found() -> None:
    """A state of which no membership was written is reported."""
    states = (*WORLD.states(), attrs.evolve(ARIA, id="NEW", alpha_2="NW", numeric="999", names=()))
    (fault,) = states_without_roles(with_(states=states))
    assert fault.startswith("NEW: ")


@pytest.mark.parametrize("rule", DATASET_RULES)
def test_the_record_keeps_the_rules(rule: DatasetRule) -> None:
    """The record as a whole keeps every rule of a dataset."""
    assert list(rule(cica.DATASET)) == []


# What the record rests on ------------------------------------------------------------------------


def rows_of(kind: str) -> tuple[Any, ...]:
    """Return the records of a kind; of the memberships only those in CICA."""
    rows = cica.DATASET.records()[kind]
    if kind == "memberships":
        return tuple(row for row in rows if getattr(row, "organization", "") == "CICA")
    return rows


@pytest.mark.parametrize(
    ("kind", "share"),
    [("memberships", 0.85), ("documents", 0.85), ("meetings", 0.75), ("initiatives", 0.75)],
)
def test_most_records_begin_with_an_official_source(kind: str, share: float) -> None:
    """The first source is that of CICA, of a government or of a court where there is one."""
    rows = rows_of(kind)
    kinds = [cica.source(row.citations[0].source).kind for row in rows]
    assert kinds.count(cica.terms.SourceKind.OFFICIAL) >= share * len(rows)


@pytest.mark.parametrize("kind", [kind for kind in SUPPORTED if kind != "states"])
def test_most_citations_say_what_they_support(kind: str) -> None:
    """Nine citations of ten name the fields that they support."""
    cited = [citation for row in rows_of(kind) for citation in row.citations]
    assert sum(bool(citation.supports) for citation in cited) >= 0.9 * len(cited)


def test_most_documents_have_an_address() -> None:
    """Five documents of eight can be opened from the record."""
    addresses = [bool(document.url) for document in cica.documents()]
    assert sum(addresses) >= 0.625 * len(addresses)


def test_few_sources_have_no_address() -> None:
    """At most one source in fifty is known from a copy alone."""
    addresses = [bool(source.url) for source in cica.sources()]
    assert addresses.count(False) <= 0.02 * len(addresses)
