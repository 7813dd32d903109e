"""The pages: every record stands once, and every public name has its entry."""

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
import cica.data
import cica.errors

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted((DOCS / "record").glob("*.md"))


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


record_pages = _load(DOCS / "_ext" / "record_pages.py")
FILLED: str = "\n".join(record_pages.filled(page.read_text("utf-8")) for page in PAGES)


def _places() -> Iterator[tuple[str, str]]:
    """Yield each place on the pages of the record with what stands there.

    A place before a heading holds all up to the next place; one within a line holds the line.
    """
    parts = re.split(r"^\(([a-z0-9-]+)\)=$", FILLED, flags=re.MULTILINE)
    yield from zip(parts[1::2], parts[2::2], strict=True)
    for line in FILLED.splitlines():
        for name in re.findall(r"\{#([a-z0-9-]+)\}", line):
            yield name, line


COUNTS = Counter(name for name, _ in _places())
PLACES = dict(_places())
KINDS = [pytest.param(rows, id=kind) for kind, rows in cica.DATASET.records().items()]


def parts(record: attrs.AttrsInstance) -> Iterator[attrs.AttrsInstance]:
    """Yield a record and what it is made of."""
    yield record
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        for element in value if isinstance(value, tuple) else (value,):
            if attrs.has(type(element)):
                yield from parts(element)


@pytest.mark.parametrize("rows", KINDS)
def test_every_record_stands_once(rows: tuple[Any, ...]) -> None:
    """Each has one place on the pages of the record, and no two share one."""
    names = [record_pages.anchor(row) for row in rows]
    assert len(set(names)) == len(names)
    assert {name: COUNTS[name] for name in names if COUNTS[name] != 1} == {}


@pytest.mark.parametrize("rows", KINDS)
def test_a_record_is_shown_with_all_that_it_says(rows: tuple[Any, ...]) -> None:
    """Its sources by number and place, its note, its events and its rival values are there."""
    numbers = {source.id: place for place, source in enumerate(cica.sources(), 1)}
    plain = record_pages.plain
    missing: list[str] = []
    for record in rows:
        shown = PLACES[record_pages.anchor(record)]
        for part in parts(record):
            match part:
                case cica.Citation():
                    wanted = [rf"[\[{numbers[part.source]}\]]", plain(part.locator)]
                case cica.Alternative():
                    wanted = [part.field, plain(part.reason)]
                case cica.InitiativeEvent():
                    wanted = [str(part.when), plain(part.what), plain(part.body)]
                case cica.PartialDate() if not isinstance(record, cica.Summit | cica.Meeting):
                    wanted = [str(part)]
                case cica.Name() | cica.Capital():
                    wanted = [plain(part.name), plain(part.note)]
                case _:
                    wanted = [plain(getattr(part, "note", ""))]
            missing += [f"{record_pages.anchor(record)}: {t}" for t in wanted if t not in shown]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_words_of_a_page_tell_no_fact(page: Path) -> None:
    """What is known stands in the dataset alone: no year is typed on the pages made from it."""
    typed = re.sub(r"`[^`]*`|ISO [0-9-]+", "", page.read_text("utf-8"))
    assert re.findall(r"\b[12][0-9]{3}\b", typed) == []


def test_each_section_stands_on_a_page() -> None:
    """What can be made of the records is asked for once, and nothing else is asked for."""
    asked = Counter(
        name for page in DOCS.rglob("*.md") for name in record_pages.LINE.findall(page.read_text())
    )
    assert asked.keys() == record_pages.SECTIONS.keys()
    assert {n for n, count in asked.items() if count > 1} <= {"state-of-record"}


@pytest.mark.parametrize(
    ("text", "words"),
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
def test_a_date_in_plain_words(text: str, words: str) -> None:
    """A date that is not known to the day is glossed."""
    assert record_pages.date_in_words(cica.to_partial_date(text)) == words


REFERENCE = "\n".join(page.read_text("utf-8") for page in (DOCS / "reference").glob("*.md"))
ENTRIES = Counter(re.findall(r"^\.\. (?:auto|py:)[a-z]+:: ([\w.]+)$", REFERENCE, re.MULTILINE))


@pytest.mark.parametrize("name", cica.__all__)
def test_a_public_name_has_its_entry(name: str) -> None:
    """Each name of the package stands once in the reference."""
    assert ENTRIES[f"cica.{name}"] == 1


def test_the_modules_have_their_entries() -> None:
    """Those beside the package are listed whole, and the constants one by one."""
    assert set(cica.errors.__all__) <= set(cica.__all__)
    assert ENTRIES["cica.serialize"] == ENTRIES["cica.plots"] == 1
    constants = record_pages.SECTIONS["constants"]()
    named = re.findall(r"^\.\. py:data:: (\w+)$", constants, re.MULTILINE)
    assert sorted([*named, "DATASET"]) == sorted(cica.data.__all__)


@pytest.mark.parametrize("name", cica.__all__)
def test_an_entry_has_an_example(name: str) -> None:
    """It stands in the docstring or, for what has none, under the entry."""
    entry = re.search(rf":: cica\.{name}\n(?s:.*?)(?=\n```\{{eval-rst\}}|\Z)", REFERENCE)
    assert entry is not None
    own = getattr(cica, name).__doc__ or ""
    assert ">>>" in own or ">>>" in entry[0]


def test_the_interview_is_told_whole() -> None:
    """Each of its 45 claims has its number on the page, once and with a line of code under it."""
    page = (DOCS / "interview.md").read_text("utf-8")
    claims = re.findall(
        r"C[0-9]{2}", " ".join(re.findall(r"^\*\*([^*]+)\.\*\*", page, re.MULTILINE))
    )
    assert sorted(claims) == [f"C{number:02}" for number in range(1, 46)]
    for told in re.split(r"^(?=\*\*C[0-9])", page, flags=re.MULTILINE)[1:]:
        assert "\n>>> " in told
