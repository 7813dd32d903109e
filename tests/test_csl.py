"""Sources as CSL-JSON: what an item says, and that citation processors read it."""

import doctest
import importlib.metadata
import json
import re
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import cica
from cica import ActionPlan, Citation, InvalidTypeError, Source, UnknownRecordError
from cica.serialize import csl_json
from cica.terms import SourceKind
from invented import ARIA, SOURCE, WORLD, with_
from references import lost_in_pandoc
from strategies import partial_dates

ARTICLE = Source(
    id="interview",
    title="Words & Deeds",
    authors=("Doe, Jane", "Ministry of Truth"),
    publisher="The Daily",
    url="https://example.org/a?b=1",
    published="2021-02",
    language="ru",
    kind=SourceKind.INTERVIEW,
    note="Read in a copy.",
)


def issued(when: str) -> Any:
    """Return how a date of publication is written."""
    (item,) = csl_json(Source(id="s", title="S", published=when))
    return item["issued"]


# What an item says -------------------------------------------------------------------------------


def test_an_item_holds_all_that_is_known() -> None:
    """The item of a source with every field, in the words of CSL."""
    assert csl_json(ARTICLE) == [
        {
            "id": "interview",
            "type": "interview",
            "title": "Words & Deeds",
            "author": [{"family": "Doe", "given": "Jane"}, {"literal": "Ministry of Truth"}],
            "publisher": "The Daily",
            "issued": {"date-parts": [[2021, 2]]},
            "URL": "https://example.org/a?b=1",
            "language": "ru",
            "note": "Read in a copy.",
        }
    ]


def test_what_is_not_known_is_left_out() -> None:
    """A source with a title alone is a document in English."""
    assert csl_json(Source(id="s", title="S")) == [
        {"id": "s", "type": "document", "title": "S", "language": "en"}
    ]


@pytest.mark.parametrize(
    ("kind", "url", "expected", "holder"),
    [
        (SourceKind.OFFICIAL, "https://example.org", "webpage", "publisher"),
        (SourceKind.OFFICIAL, "", "document", "publisher"),
        (SourceKind.PRESS, "", "article-newspaper", "container-title"),
        (SourceKind.ACADEMIC, "https://example.org", "report", "publisher"),
        (SourceKind.INTERVIEW, "", "interview", "publisher"),
        (SourceKind.DATASET, "https://example.org", "dataset", "publisher"),
        (SourceKind.REFERENCE, "", "document", "publisher"),
        (SourceKind.OTHER, "https://example.org", "webpage", "publisher"),
        (None, "", "document", "publisher"),
    ],
)
def test_the_type_follows_the_kind(
    kind: SourceKind | None, url: str, expected: str, holder: str
) -> None:
    """A newspaper contains its articles; everything else has a publisher."""
    (item,) = csl_json(Source(id="s", title="S", publisher="P", kind=kind, url=url))
    assert item["type"] == expected
    assert {name: item.get(name) for name in ("publisher", "container-title")} == {
        "publisher": None,
        "container-title": None,
    } | {holder: "P"}


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2021-02-03", {"date-parts": [[2021, 2, 3]]}),
        ("2021-02", {"date-parts": [[2021, 2]]}),
        ("2021", {"date-parts": [[2021]]}),
        ("0988", {"date-parts": [[988]]}),
        ("[2001..2003]", {"date-parts": [[2001], [2003]]}),
        ("[2001-02..2003-04]", {"date-parts": [[2001, 2], [2003, 4]]}),
        ("[2001-02-03..2003-04-05]", {"date-parts": [[2001, 2, 3], [2003, 4, 5]]}),
        ("[..2001-11-08]", {"literal": "by 2001-11-08"}),
        ("[2006-06-17..]", {"literal": "2006-06-17 or later"}),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(when: str, expected: dict[str, Any]) -> None:
    """A year has no month, a range has two ends, and an open one is written in words."""
    assert issued(when) == expected


@given(partial_dates())
def test_the_parts_of_a_date_are_its_days(when: cica.PartialDate) -> None:
    """The parts, read as the first day of the first and the last of the last, are the date."""
    found = issued(str(when))
    if "literal" in found:
        assert when.earliest is None or when.latest is None
        return
    texts = [
        "-".join(f"{part:0{width}}" for part, width in zip(parts, (4, 2, 2), strict=False))
        for parts in found["date-parts"]
    ]
    ends = [cica.to_partial_date(text) for text in texts]
    assert (ends[0].earliest, ends[-1].latest) == (when.earliest, when.latest)


@pytest.mark.parametrize(
    ("url", "doi"),
    [
        ("https://doi.org/10.7910/DVN/8CYXX5", "10.7910/DVN/8CYXX5"),
        ("http://dx.doi.org/10.1/A", "10.1/A"),
        ("https://www.doi.org/10.1/A", "10.1/A"),
        ("https://DOI.org/doi:10.1/A", "10.1/A"),
        ("https://doi.org/10.1002/(SICI)1%3C3%3E2.0.CO;2", "10.1002/(SICI)1<3>2.0.CO;2"),
        ("https://doi.org/about", None),
        ("https://example.org/10.1/A", None),
    ],
)
def test_an_address_of_a_doi_gives_the_doi(url: str, doi: str | None) -> None:
    """The DOI is read from each way to write its address, decoded; the address is kept."""
    (item,) = csl_json(Source(id="s", title="S", url=url))
    assert (item.get("DOI"), item["URL"]) == (doi, url)


def test_an_item_has_every_place_that_is_cited() -> None:
    """The locators of one source behind several records are listed once each, in order."""
    cited = [(Citation(SOURCE, place),) for place in ("p. 2", "", "p. 1", "p. 2")]
    plans = [
        ActionPlan(year=year, citations=citations) for year, citations in enumerate(cited, 2001)
    ]
    (item,) = csl_json(plans, with_(action_plans=tuple(plans)))
    assert item["locator"] == "p. 2; p. 1"


# What is taken -----------------------------------------------------------------------------------


def test_it_takes_one_or_many() -> None:
    """A record, a part of one, a source, a cited source, and any iterable of these."""
    plan = cica.action_plan(2021)
    expected = [cited.source.id for cited in cica.citations(plan)]
    expected = list(dict.fromkeys(expected))
    assert [item["id"] for item in csl_json(plan)] == expected
    assert csl_json([plan]) == csl_json(iter([plan, plan])) == csl_json(plan)
    assert csl_json(cica.citations(plan)) == csl_json(plan)
    assert [item["id"] for item in csl_json(map(cica.source, expected))] == expected
    name = cica.state("TUR").names[0]
    assert [item["id"] for item in csl_json(name)] == [cited.source for cited in name.citations]
    assert csl_json(()) == []


def test_each_source_stands_once_where_it_is_first_cited() -> None:
    """The sources of the second record follow those of the first, without those already there."""
    first, second = cica.summit(1), cica.summit(2)
    ids = [item["id"] for item in csl_json([first, second])]
    both = [cited.source.id for record in (first, second) for cited in cica.citations(record)]
    assert ids == list(dict.fromkeys(both))


def test_all_sources_at_once() -> None:
    """Every source of the record makes an item, in the order of the record."""
    assert [item["id"] for item in csl_json(cica.sources())] == [s.id for s in cica.sources()]


def test_records_of_another_dataset_need_it() -> None:
    """Sources are looked up in the dataset given; the canonical one does not have all."""
    assert [item["title"] for item in csl_json(ARIA, WORLD)] == ["An archive"]
    with pytest.raises(UnknownRecordError) as caught:
        csl_json(ARIA)
    assert (caught.value.kind, caught.value.key) == ("source", "archive")


def test_a_body_with_a_comma_in_its_name_is_one_author() -> None:
    """A person is the family name and the given one; what has an "and" is a body."""
    (item,) = csl_json(Source(id="s", title="S", authors=("Doe, Jane", BODY, "Agency")))
    assert item["author"] == [
        {"family": "Doe", "given": "Jane"},
        {"literal": BODY},
        {"literal": "Agency"},
    ]


BODY = "Ministry of Trade, Industry and Energy"


@pytest.mark.parametrize("records", ["KAZ", "", 1, None])
def test_what_has_no_sources_is_refused(records: Any) -> None:
    """An id, a number and nothing have no sources."""
    with pytest.raises(InvalidTypeError) as caught:
        csl_json(records)
    assert (caught.value.argument, caught.value.value) == ("records", records)


@pytest.mark.parametrize("dataset", ["x", None])
def test_only_a_dataset_has_the_sources(dataset: Any) -> None:
    """Anything but a dataset is refused as the dataset."""
    with pytest.raises(InvalidTypeError) as caught:
        csl_json(cica.summit(1), dataset)
    assert caught.value == InvalidTypeError("dataset", "a Dataset", dataset)


def test_what_has_no_sources_among_records_is_refused() -> None:
    """One thing without sources among several records is named; a dataset is not a record."""
    with pytest.raises(InvalidTypeError) as caught:
        csl_json([cica.summit(1), "KAZ"])  # type: ignore[list-item]  # refused at run time
    assert (caught.value.argument, caught.value.value) == ("records", "KAZ")
    with pytest.raises(InvalidTypeError):
        csl_json(WORLD)  # type: ignore[arg-type]  # refused at run time


# Citation processors -----------------------------------------------------------------------------

OPEN = (
    Source(id="open-start", title="Open start", published="[..2001-11-08]"),
    Source(id="open-end", title="Open end", published="[2006-06-17..]"),
    Source(id="range", title="A range", published="[2001-02-03..2003-04-05]"),
)
ITEMS = csl_json([*cica.sources(), *OPEN, ARTICLE])


def test_the_items_are_valid_by_the_schema_of_csl() -> None:
    """Every item of the record is valid by the schema of CSL-JSON, which a package ships."""
    jsonschema = pytest.importorskip("jsonschema")
    try:
        files = importlib.metadata.files("commonmeta-py") or []
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("commonmeta-py, which ships the schema, is not installed")
    (path,) = [file for file in files if file.name == "csl-data.json"]
    schema = json.loads(Path(str(path.locate())).read_text(encoding="utf-8"))
    assert schema["$id"].startswith("https://resource.citationstyles.org/schema/")
    validator = jsonschema.Draft7Validator(schema)
    assert [error.message for error in validator.iter_errors(ITEMS)] == []
    assert not validator.is_valid([{**ITEMS[0], "type": "interrogation"}])


def test_citeproc_writes_a_bibliography() -> None:
    """citeproc-py renders each item, with its title, its year and its address."""
    citeproc = pytest.importorskip("citeproc")
    reader = pytest.importorskip("citeproc.source.json").CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
        shown = [*csl_json(cica.source("interview-sarybay-2021")), *csl_json(ARTICLE)]
        bibliography = citeproc.CitationStylesBibliography(
            style, reader(shown), citeproc.formatter.plain
        )
        for item in shown:
            bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
        texts = [str(text) for text in bibliography.bibliography()]
    assert len(texts) == 2
    both = " ".join(texts)
    for word in ("Indivisible Security", "Kazakhstanskaya Pravda", "2021", "example.org/a?b=1"):
        assert word in both


def test_pandoc_shows_every_part_of_every_source(tmp_path: Path) -> None:
    """Each reference shows the authors, publisher, title, date and address that are known."""
    path = tmp_path / "sources.json"
    path.write_text(json.dumps(ITEMS, ensure_ascii=False), encoding="utf-8")
    assert lost_in_pandoc(path, [*cica.sources(), *OPEN, ARTICLE]) == []


def test_pandoc_reads_what_the_how_to_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file of the how-to, and the sentence that cites from it, make a paper."""
    page = (Path(__file__).parent.parent / "docs/how-to/cite.md").read_text(encoding="utf-8")
    code, sentence = (
        "".join(re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE))
        for language in ("pycon", "markdown")
    )
    monkeypatch.chdir(tmp_path)
    example = doctest.DocTestParser().get_doctest(code, {}, "cite.md", "cite.md", 0)
    assert doctest.DocTestRunner().run(example).failed == 0
    assert len(json.loads(Path("cica-sources.json").read_text(encoding="utf-8"))) > 1
    pypandoc = pytest.importorskip("pypandoc")
    arguments = ["--citeproc", "--bibliography=cica-sources.json"]
    text = pypandoc.convert_text(sentence, "plain", "markdown", extra_args=arguments)
    assert "Indivisible" in text
    assert "[@" not in text
