"""Sources as BibTeX: what an entry says, and that programs read it without loss."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import cica
from cica import ActionPlan, Citation, InvalidTypeError, Source
from cica.serialize import bibtex, csl_json
from cica.terms import SourceKind
from invented import SOURCE, with_
from references import lost_in_pandoc

ARTICLE = Source(
    id="article",
    title="Words & Deeds: 100 % of {it}",
    authors=("Doe, Jane", "Ministry of This and That"),
    publisher="The Daily",
    url="https://example.org/a_b?c=1&d=%20#{e}",
    published="2021-02",
    language="ru",
    kind="press",
    note="Read in\na copy.",
)
TRAPS = (
    ARTICLE,
    Source(id="marks", title="A -- B --- C ``d'' <<e>> f~g ^ h_i \\ $j$ #", publisher="A and B"),
    Source(id="doi", title="D", url="https://doi.org/10.1/a_b%3C1%3E", published="2001"),
    Source(id="body", title="B", authors=("Ministry of Trade, Industry and Energy", "Doe, Jane")),
    Source(id="range", title="A range", published="[2001-02-03..2003-04-05]"),
    Source(id="early", title="An early day", published="0988-01-02", kind="academic"),
    Source(id="data", title="Data", publisher="An institute", kind="dataset", published="2001"),
)


def test_an_entry_has_all_that_is_known() -> None:
    """The entry of an article: names, capitals and special characters are kept as they are."""
    assert bibtex(ARTICLE) == (
        "@article{article,\n"
        "  author = {Doe, Jane and {Ministry of This and That}},\n"
        "  title = {{Words \\& Deeds: 100 \\% of \\{it\\}}},\n"
        "  journaltitle = {{The Daily}},\n"
        "  date = {2021-02},\n"
        "  url = {https://example.org/a_b?c=1&d=%20#%7Be%7D},\n"
        "  entrysubtype = {newspaper},\n"
        "  langid = {ru},\n"
        "  annotation = {Read in a copy.},\n"
        "}\n"
    )


def test_a_brace_without_its_other_half_does_not_spoil_an_entry() -> None:
    """A program that reads the file counts braces, also those behind a backslash."""
    odd = Source(id="s", title="a } b { c", publisher="{x}", authors=("Doe {, Jane",), note="}")
    text = bibtex(odd)
    assert "  title = {{a \\textbraceright{} b \\textbraceleft{} c}},\n" in text
    assert "  organization = {{\\{x\\}}},\n" in text
    depths = [text[:at].count("{") - text[:at].count("}") for at in range(len(text))]
    assert min(depths) == 0
    assert text.count("{") == text.count("}")


def test_a_body_with_a_comma_in_its_name_is_one_author() -> None:
    """Between two authors is an "and", so the one within a name is in braces."""
    source = Source(id="s", title="S", authors=("Doe, Jane", "Ministry of Trade, Industry and X"))
    expected = "  author = {Doe, Jane and {Ministry of Trade, Industry and X}},\n"
    assert expected in bibtex(source)


def test_what_is_not_known_is_left_out() -> None:
    """A source with a title alone is a document in English."""
    assert bibtex(Source(id="s", title="S")) == (
        "@misc{s,\n  title = {{S}},\n  langid = {en},\n}\n"
    )


def test_an_academic_source_need_not_be_a_report() -> None:
    """An academic source is of no type that requires an author or a sort of report."""
    source = Source(id="s", title="S", publisher="An institute", kind="academic")
    assert bibtex(source) == (
        "@misc{s,\n  title = {{S}},\n  organization = {{An institute}},\n  langid = {en},\n}\n"
    )


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2021-02-03", "2021-02-03"),
        ("2021", "2021"),
        ("[2001..2003]", "2001/2003"),
        ("[..2001-11-08]", "/2001-11-08"),
        ("[2006-06-17..]", "2006-06-17/"),
    ],
)
def test_a_date_is_that_of_biblatex(when: str, expected: str) -> None:
    """A date is as exact as it is known; a range has a slash, and an open end is empty."""
    assert f"  date = {{{expected}}},\n" in bibtex(Source(id="s", title="S", published=when))


def test_the_places_that_are_cited_are_the_note() -> None:
    """The locator of a record's citation is in its note."""
    plan = ActionPlan(year=2001, citations=(Citation(SOURCE, "p. 2 & 3"),))
    assert "  note = {p. 2 \\& 3},\n" in bibtex(plan, with_(action_plans=(plan,)))


def test_entries_follow_each_other() -> None:
    """Several sources have an entry each, with an empty line between; none have none."""
    first, second = (Source(id=key, title=key) for key in ("a", "b"))
    assert bibtex([first, second]) == f"{bibtex(first)}\n{bibtex(second)}"
    assert bibtex(()) == ""


@pytest.mark.parametrize("records", ["KAZ", 1, None])
def test_what_has_no_sources_is_refused(records: Any) -> None:
    """An id, a number and nothing have no sources."""
    with pytest.raises(InvalidTypeError) as caught:
        bibtex(records)
    assert (caught.value.argument, caught.value.value) == ("records", records)


# Programs that read it ---------------------------------------------------------------------------

ALL = [*cica.sources(), *TRAPS]


def test_a_reader_of_bibtex_finds_every_entry() -> None:
    """Pybtex reads every entry with its authors and its address."""
    database = pytest.importorskip("pybtex.database")
    entries = database.parse_string(bibtex(ALL), "bibtex").entries
    assert list(entries) == [source.id for source in ALL]
    for source in cica.sources():
        entry = entries[source.id]
        assert len(entry.persons.get("author", ())) == len(source.authors)
        assert entry.fields.get("url", "") == source.url


@pytest.mark.skipif(shutil.which("biber") is None, reason="biber is not installed")
def test_biber_misses_only_what_is_not_known(tmp_path: Path) -> None:
    """Biber finds no fault but the author of an article or the date that a source does not have."""
    (tmp_path / "all.bib").write_text(bibtex(ALL), encoding="utf-8")
    command = ("biber", "--tool", "--validate-datamodel", "all.bib")
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603  # found above
    missing = "Datamodel: Entry '{}' (all.bib): Missing mandatory field {}"
    unknown = {
        *(
            missing.format(source.id, "'author'")
            for source in ALL
            if source.kind is SourceKind.PRESS and not source.authors
        ),
        *(
            missing.format(source.id, "- one of 'date, year' must be defined")
            for source in ALL
            if source.published is None
        ),
    }
    found = set(re.findall(r"^(?:WARN|ERROR) - (.*)$", run.stdout, re.MULTILINE))
    assert found - unknown == set()


def test_pandoc_reads_what_csl_json_says() -> None:
    """Read by pandoc, every entry has the author, title, publisher, date, address and DOI."""
    pypandoc = pytest.importorskip("pypandoc")
    read = json.loads(pypandoc.convert_text(bibtex(ALL), "csljson", "biblatex"))
    found = {item["id"]: item for item in read}
    lost = []
    for item in csl_json(ALL):
        for name in ("author", "title", "publisher", "container-title", "issued", "URL", "DOI"):
            expected, actual = (_typed(each.get(name)) for each in (item, found[item["id"]]))
            if expected != actual:
                lost.append((item["id"], name, expected, actual))
    assert lost == []


def test_pandoc_shows_every_part_of_every_source(tmp_path: Path) -> None:
    """Each reference shows the authors, publisher, title, date and address that are known."""
    path = tmp_path / "sources.bib"
    path.write_text(bibtex(cica.sources()), encoding="utf-8")
    assert lost_in_pandoc(path, cica.sources()) == []


def _typed(value: Any) -> str:
    """Return a value with the marks that pandoc and TeX make of those of a typewriter undone."""
    text = json.dumps(value, ensure_ascii=False)
    for mark, plain in (("\u2019", "'"), ("\u2018", "`"), ("{", "%7B"), ("}", "%7D")):
        text = text.replace(mark, plain)
    return text
