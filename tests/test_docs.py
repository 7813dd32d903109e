"""The pages of the record: every record is shown once, with all that it says."""

import doctest
import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

import cica

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted((DOCS / "record").glob("*.md"))


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pages = _load(DOCS / "_ext" / "record_pages.py")
evidence, languages, downloads, selections, words = (
    sys.modules[name] for name in ("evidence", "languages", "downloads", "selections", "words")
)
RENDERED = {page.stem: pages.rendered(page.read_text("utf-8")) for page in PAGES}
ALL = "\n".join(RENDERED.values())


def _places(text: str) -> Iterator[tuple[str, str]]:
    """Yield each address on the pages of the record with what is shown there.

    An address before a heading holds all up to the next one; one within a line holds the line.
    """
    parts = re.split(r"^\(([A-Za-z0-9-]+)\)=$", text, flags=re.MULTILINE)
    yield from zip(parts[1::2], parts[2::2], strict=True)
    for line in text.splitlines():
        for name in re.findall(r"\{#([A-Za-z0-9-]+)\}", line):
            yield name, line


COUNTS = Counter(name for name, _ in _places(ALL))
PLACES = dict(_places(ALL))
RECORDS = cica.DATASET.records()
KINDS = [pytest.param(rows, id=kind) for kind, rows in RECORDS.items()]


def _parts(record: attrs.AttrsInstance) -> Iterator[attrs.AttrsInstance]:
    """Yield a record and what it is made of."""
    yield record
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        for element in value if isinstance(value, tuple) else (value,):
            if attrs.has(type(element)):
                yield from _parts(element)


# Every record ------------------------------------------------------------------------------------


@pytest.mark.parametrize("rows", KINDS)
def test_every_record_is_shown_once(rows: tuple[Any, ...]) -> None:
    """Each record has one address on the pages of the record, and no two share one."""
    names = [pages.anchor(row) for row in rows]
    assert {name: COUNTS[name] for name in names if COUNTS[name] != 1} == {}


def test_no_two_addresses_differ_only_in_capitals() -> None:
    """Sphinx knows addresses in lower case, so that they have to differ there."""
    names = [pages.anchor(row).lower() for rows in RECORDS.values() for row in rows]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize(
    ("record", "address"),
    [
        (
            cica.record("membership", "THA/CICA/member"),
            "membership-THA-CICA-member",
        ),
        (cica.record("chairmanship", "KAZ/2"), "chairmanship-KAZ-2"),
        (
            cica.record("tenure", "Kairat Sarybay/executive-director"),
            "tenure-Kairat-Sarybay-executive-director",
        ),
        (cica.summit(5), "summit-dushanbe-2019"),
        (cica.priority_area("tourism"), "priority-area-tourism"),
        (cica.action_plan(2021), "action-plan-2021"),
    ],
)
def test_address_of_a_record(record: object, address: str) -> None:
    """The address of a record is made of its kind and its id alone."""
    assert pages.anchor(record) == address


@pytest.mark.parametrize("rows", KINDS)
def test_a_record_is_shown_with_all_that_it_says(rows: tuple[Any, ...]) -> None:
    """Its sources by number and place, its note, its events and its rival values are shown."""
    plain = words.plain
    missing: list[str] = []
    for record in rows:
        shown = PLACES[pages.anchor(record)]
        for part in _parts(record):
            match part:
                case cica.Citation():
                    wanted = [rf"[\[{pages.NUMBERS[part.source]}\]]", plain(part.locator)]
                case cica.Alternative():
                    wanted = [part.field, plain(part.reason)]
                case cica.InitiativeEvent():
                    wanted = [str(part.when), plain(part.what), plain(part.body)]
                case cica.PartialDate() if not isinstance(record, cica.Summit | cica.Meeting):
                    wanted = [str(part)]
                case cica.Name() | cica.Capital():
                    wanted = [plain(part.name), plain(part.note)]
                case cica.OpenQuestion():
                    wanted = [plain(part.question), plain(part.searched.rstrip("."))]
                    wanted += map(languages.name_of, part.languages)
                case cica.PublishedEntry():
                    wanted = [str(part.first), plain(part.raw)]
                case _:
                    wanted = [plain(getattr(part, "note", "")), *getattr(part, "decisions", ())]
                    wanted = [plain(text) if text not in shown else text for text in wanted]
            missing += [f"{pages.anchor(record)}: {text}" for text in wanted if text not in shown]
    assert missing == []


@pytest.mark.parametrize("rows", KINDS)
def test_a_reference_can_be_copied(rows: tuple[Any, ...]) -> None:
    """A record with sources has a button with its reference, as `cite` gives it."""
    for record in rows:
        if isinstance(record, cica.Source) or hasattr(record, "citations"):
            assert pages.copy(record) in PLACES[pages.anchor(record)]


def test_a_field_has_the_numbers_of_its_sources() -> None:
    """The source that supports the start of a membership is numbered beside it."""
    row = cica.record("membership", "KWT/CICA/member")
    supporting = cica.citations(row, field="period.start")
    shown = re.search(r"^:From: (.*)$", PLACES[pages.anchor(row)], re.MULTILINE)
    assert shown is not None
    assert supporting[0].supports != ()
    for cited in supporting:
        assert rf"[\[{pages.NUMBERS[cited.source.id]}\]]" in shown[1]


@pytest.mark.parametrize(
    ("supports", "field", "is_numbered"),
    [
        (("city",), "city", True),
        (("city",), "venue", False),
        ((), "city", False),
        (("period",), "period.start", True),
        (("period.start",), "period", True),
        (("period.end",), "period.start", False),
        (("chair_person",), "chair", False),
    ],
)
def test_a_number_beside_a_field(
    supports: tuple[str, ...], field: str, *, is_numbered: bool
) -> None:
    """A source is numbered beside the fields that it supports, and beside both ends of a period."""
    cited = cica.Citation(cica.sources()[0], "", supports)
    record = cica.Summit(id="x-2002", number=1, title="X", citations=(cited,))
    assert (pages.numbers(record, field) != "") is is_numbered


# States and organizations ------------------------------------------------------------------------


@pytest.mark.parametrize("party", [*cica.states(), *cica.organizations()], ids=lambda p: p.id)
def test_a_party_is_shown_with_all_that_it_did(party: cica.State | cica.Organization) -> None:
    """Each record that refers to a state, or has an organization as a party, is linked there."""
    shown = PLACES[pages.anchor(party)]
    left_out = {"published-list", "published-entry", "explanation"}  # on the page of the lists
    for mention in cica.mentions(party):
        members = mention.kind == "membership" and "party" not in mention.fields
        if mention.kind not in left_out and not members:
            assert f"(#{pages.anchor(mention.record).lower()})" in shown, mention


def test_the_states_at_a_glance() -> None:
    """The table of the states says what each is in CICA, and who was in the chair."""
    lines = RENDERED["states"].splitlines()
    kuwait, australia, china = (
        next(line for line in lines if line.startswith(f"| [{name}]"))
        for name in ("Kuwait", "Australia", "China")
    )
    assert "member since `2022-10-13`" in kuwait
    assert "no role now" in australia
    assert "observer" in australia
    assert "from 2014-05-21" in china


def test_the_first_page_says_who_is_in_it() -> None:
    """The first page names every member and observer, and who is in the chair."""
    page = pages.rendered((DOCS / "index.md").read_text("utf-8"))
    members = next(line for line in page.splitlines() if " members:" in line)
    assert all(pages.link(state) in members for state in cica.members())
    assert all(pages.link(state) in page for state in cica.observers())
    assert f"**{len(cica.members())} members:**" in page


def test_the_organization_of_a_memorandum_shows_it() -> None:
    """The memorandum with the Shanghai Cooperation Organisation is listed with the SCO."""
    shown = [document.id for document in selections.documents_with(cica.organization("SCO"))]
    assert "mou-sco-2014" in shown


def test_documents_of_a_chairmanship() -> None:
    """A document is listed under a chair only if every day that it can have lies in its time."""
    turkiye = cica.chair(as_of=2012)
    assert turkiye is not None
    before, on = (
        attrs.evolve(cica.document("almaty-act"), adopted=text)
        for text in ("2014-05-20", "[..2014-05-21]")
    )
    assert list(selections.adopted_in([before, on], turkiye.period)) == [before]
    assert list(selections.adopted_in([before, on], turkiye.period, certain=False)) == [before, on]


# Evidence ----------------------------------------------------------------------------------------


def _invented(*publishers: str) -> cica.Dataset:
    """Return a dataset with one document, cited from a source of each publisher."""
    sources = tuple(
        cica.Source(
            id=f"s-{n}", title="T", publisher=publisher, kind="official" if n == 0 else None
        )
        for n, publisher in enumerate(publishers)
    )
    document = cica.Document(
        id="x",
        title="X",
        adopted="[2001..2002]",
        citations=tuple(cica.Citation(source, "", ("adopted",)) for source in sources),
    )
    return cica.Dataset(sources=sources, documents=(document,), checked="2020-12-31")


def test_evidence_counts_publishers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sources of one publisher are not independent; sources without one are."""
    for publishers, number in ((("A", "A"), 1), (("A", "B"), 2), (("", "", "A", "B"), 3)):
        world = _invented(*publishers)
        monkeypatch.setattr(evidence.cica, "citations", world.citations)
        (row,) = evidence.table(world)
        assert row.kind == "Documents"
        assert row.by_sources == {**dict.fromkeys((1, 2, 3), 0), number: 1}
        assert (row.facts, row.official, row.disputed) == (1, 1, 0)
        assert row.dates == {"bounded": 1}
        assert row.citations == row.supporting == len(publishers)


def test_evidence_adds_up() -> None:
    """Each fact is counted once, and its sources are one, two, or three and more."""
    rows = evidence.table()
    facts = [row for kind in RECORDS.values() for row in kind if hasattr(row, "alternatives")]
    total = evidence.total(rows)
    assert total.facts == len(facts) == sum(total.by_sources.values())
    assert total.disputed == len(cica.disputes())


def test_open_questions_lead_to_their_records() -> None:
    """An open question about a record is shown with a link to it."""
    for question in cica.open_questions():
        record = pages.find(question.record)
        shown = PLACES[pages.anchor(question)]
        assert record is None or pages.link(record) in shown
        assert str(question.searched_on) in shown


# Words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_words_of_a_page_state_no_fact(page: Path) -> None:
    """What is known is in the dataset alone: no year is typed on the pages made from it."""
    typed = re.sub(r"`[^`]*`|ISO [0-9-]+|\{#.*?#\}", "", page.read_text("utf-8"))
    assert re.findall(r"\b[12][0-9]{3}\b", typed) == []


def test_every_language_has_a_name() -> None:
    """Each language of a source or of a search is in `docs/_ext/languages.py`."""
    codes = {source.language or "en" for source in cica.sources()}
    codes |= {code for question in cica.open_questions() for code in question.languages}
    assert sorted(codes - languages.NAMES.keys()) == []


@pytest.mark.parametrize(
    ("code", "name"),
    [("", "English"), ("az", "Azerbaijani"), ("th", "Thai"), ("tg", "Tajik"), ("uk", "Ukrainian")],
)
def test_name_of_a_language(code: str, name: str) -> None:
    """A language is named in English, and a source without one is in English."""
    assert languages.name_of(code) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2002-06-04", "4 June 2002"),
        ("2002-06", "some day in June 2002"),
        ("2002", "some day in 2002"),
        ("[1999-09-15..2001-11-08]", "some day from 15 September 1999 to 8 November 2001"),
        ("[2014-05-20..2014-05-21]", "20 May 2014 or the day after"),
        ("[..2001-11-08]", "on or before 8 November 2001"),
        ("[2006-06-17..]", "on or after 17 June 2006"),
    ],
)
def test_date_in_words(text: str, expected: str) -> None:
    """A date that is not known to the day is explained in words."""
    assert words.date_in_words(cica.to_partial_date(text)) == expected


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (cica.Period("2002-06-03", "2002-06-05"), "`2002-06-03` to `2002-06-04`"),
        (cica.Period("2002-06-04", "2002-06-05"), "`2002-06-04`"),
        (
            cica.Period("2002-06-03", "2002-06"),
            "`2002-06-03` to before `2002-06` (some day in June 2002)",
        ),
        (cica.Period("2002-06-03"), "`2002-06-03`"),
        (None, ""),
    ],
)
def test_days_of_a_meeting(period: cica.Period | None, expected: str) -> None:
    """A meeting is shown with its last day, not with the day after it."""
    assert words.days(period) == expected


def test_text_is_shown_as_it_is() -> None:
    """Characters that Markdown or a table would read as its own are escaped."""
    assert words.plain("a_b | *c*\n[d]") == r"a\_b \| \*c\* \[d\]"


@pytest.mark.parametrize("module", [evidence, downloads, pages, words], ids=lambda m: m.__name__)
def test_examples_of_the_extensions(module: ModuleType) -> None:
    """The examples in the docstrings of the modules behind the pages run."""
    results = doctest.testmod(module)
    assert results.failed == 0
    assert results.attempted > 0


# Downloads ---------------------------------------------------------------------------------------


def test_downloads_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each file of the folder is listed with its size and its checksum."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "panel.csv").write_bytes(b"abc")
    monkeypatch.setenv("CICA_DOWNLOADS", str(tmp_path))
    (file,) = downloads.files()
    # the checksum of "abc" is in the standard, FIPS 180-4
    checksum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert file == ("data/panel.csv", "3 bytes", checksum)
    page = pages.rendered((DOCS / "downloads.md").read_text("utf-8"))
    assert checksum in page
    assert 'href="downloads/data/panel.csv"' in page


def test_downloads_that_were_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the files, the page says how to make them."""
    monkeypatch.setenv("CICA_DOWNLOADS", str(tmp_path / "none"))
    assert downloads.files() == []
    assert "nox -s downloads" in pages.rendered((DOCS / "downloads.md").read_text("utf-8"))


# The interview ------------------------------------------------------------------------------------


def test_every_claim_of_the_interview_is_shown() -> None:
    """Each claim has its number on the page, without a gap, with a line of code under it."""
    page = (DOCS / "interview.md").read_text("utf-8")
    claims = re.findall(
        r"C[0-9]{2}", " ".join(re.findall(r"^\*\*([^*]+)\.\*\*", page, re.MULTILINE))
    )
    assert sorted(claims) == [f"C{number:02}" for number in range(1, len(claims) + 1)]
    for answer in re.split(r"^(?=\*\*C[0-9])", page, flags=re.MULTILINE)[1:]:
        assert "\n>>> " in answer
