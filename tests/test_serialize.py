"""Datasets as JSON and back: the format, the formats beside it, and what is refused."""

import enum
import gzip
import itertools
import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cica
from any_record import any_record
from cica import (
    Alternative,
    Citation,
    ConfidenceMeasure,
    Dataset,
    InvalidDatasetError,
    InvalidTypeError,
    InvalidValueError,
    Membership,
    Name,
    Organization,
    Period,
    Problem,
    RecordKey,
    Source,
    State,
    records,
    serialize,
)
from cica.serialize import dump, dumps, load, loads, make_converter
from cica.terms import NameKind, Role, SourceKind
from fuzz_loads import outcomes, texts
from invented import SUMMIT, WORLD
from mutations import mutations, text_of
from packages import TRAPS
from strategies import datasets

ARCHIVE = Source(
    id="archive",
    title="An archive",
    authors=("Doe, Jane",),
    published="[1999..2001]",
    kind=SourceKind.OFFICIAL,
)
CITED = (Citation(ARCHIVE.id),)
ARIA = State(
    id="ARI",
    name="Äria",
    cow=901,
    names=(
        Name(
            name="Old Äria",
            kind=NameKind.FORMAL,
            period=Period("1900", "1950-07-01"),
            citations=(Citation(ARCHIVE, "p. 1", ("period.end",)),),
        ),
    ),
    citations=CITED,
)
UNION = Organization(id="UNI", name="Union", citations=CITED)

# The format is a promise -------------------------------------------------------------------------

PINNED = """\
{
"format": "cica-dataset/2",
"version": "2.1.0",
"checked": "2015-06-30",
"organization": "UNI",
"title": "A union",
"authors": ["Doe, Jane"],
"license": "CC0-1.0",
"url": "https://example.org",
"sources": [
{"id": "archive", "title": "An archive", "authors": ["Doe, Jane"], "published": "[1999..2001]", \
"kind": "official"}
],
"states": [
{"id": "ARI", "name": "Äria", "citations": [{"source": "archive"}], "names": [{"name": \
"Old Äria", "citations": [{"source": "archive", "locator": "p. 1", "supports": ["period.end"]}], \
"kind": "formal", "period": {"start": "1900", "end": "1950-07-01"}}], "cow": 901},
{"id": "BOR", "name": "Bora", "citations": [{"source": "archive"}]}
],
"organizations": [
{"id": "UNI", "name": "Union", "citations": [{"source": "archive"}]}
],
"memberships": [
{"party": "ARI", "organization": "UNI", "role": "observer", "period": {"start": \
"[..2001-11-08]"}, "citations": [{"source": "archive"}], "spell": 2, "alternatives": [{"field": \
"period.start", "value": "2002", "citations": [{"source": "archive"}], "reason": "It sat there \
in 2001."}]}
],
"measures": [
{"id": "visits", "title": "Visits", "citations": [{"source": "archive"}], "voluntary": false}
]
}
"""
PINNED_DATASET = Dataset(
    version="2.1.0",
    checked="2015-06-30",
    sources=(ARCHIVE,),
    states=(ARIA, State(id="BOR", name="Bora", citations=CITED)),
    organizations=(UNION,),
    memberships=(
        Membership(
            party=ARIA.id,
            organization=UNION.id,
            role=Role.OBSERVER,
            spell=2,
            period=Period("[..2001-11-08]"),
            citations=CITED,
            alternatives=(Alternative("period.start", "2002", CITED, "It sat there in 2001."),),
        ),
    ),
    measures=(ConfidenceMeasure(id="visits", title="Visits", voluntary=False, citations=CITED),),
    organization=UNION,
    title="A union",
    authors=("Doe, Jane",),
    license="CC0-1.0",
    url="https://example.org",
)

LEAST = """
{"format": "cica-dataset/2", "checked": "2014-12-31",
 "sources": [{"id": "s", "title": "S"}],
 "states": [{"id": "KAZ", "name": "Kazakhstan", "citations": [{"source": "s"}]}],
 "organizations": [{"id": "X", "name": "X", "citations": [{"source": "s"}]}],
 "memberships": [{"party": "KAZ", "organization": "X", "role": "member",
                  "period": {"start": "1999", "end": "2005"}, "citations": [{"source": "s"}]}]}
"""


def test_the_written_form_is_pinned() -> None:
    """A file of format 2 looks like this, to the byte."""
    assert dumps(PINNED_DATASET) == PINNED


def test_the_pinned_form_reads() -> None:
    """A file of format 2 is read as this, by every release that reads format 2."""
    assert loads(PINNED) == PINNED_DATASET


def test_the_least_file_reads() -> None:
    """A file needs its format, the day of the check, and of a record what the record needs."""
    source = Source(id="s", title="S")
    cited = (Citation(source.id),)
    kazakhstan = State(id="KAZ", name="Kazakhstan", citations=cited)
    organization = Organization(id="X", name="X", citations=cited)
    membership = Membership(
        party=kazakhstan.id,
        organization=organization.id,
        role=Role.MEMBER,
        period=Period("1999", "2005"),
        citations=cited,
    )
    assert loads(LEAST) == Dataset(
        checked="2014-12-31",
        sources=(source,),
        states=(kazakhstan,),
        organizations=(organization,),
        memberships=(membership,),
    )


def test_the_canonical_record_comes_back() -> None:
    """The whole record is written and read as the same, which is the default of `dumps`."""
    assert loads(dumps()) == cica.DATASET
    assert dumps() == dumps(cica.DATASET)


@given(datasets())
def test_every_dataset_comes_back(dataset: Dataset) -> None:
    """What is written reads as the same dataset, from text as from UTF-8, in the same bytes."""
    text = dumps(dataset)
    assert loads(text) == dataset
    assert loads(text.encode()) == dataset
    assert dumps(loads(text)) == text


@pytest.mark.parametrize(
    "name", [name for name in records.__all__ if attrs.has(getattr(records, name))]
)
@given(data=st.data())
def test_every_record_comes_back(name: str, data: st.DataObject) -> None:
    """Each class of records keeps any content of its fields through JSON text."""
    cls = getattr(records, name)
    record = data.draw(any_record(cls))
    converter = make_converter()
    text = json.dumps(converter.unstructure(record))
    assert converter.structure(json.loads(text), cls) == record


def test_the_bytes_depend_on_nothing_but_the_dataset() -> None:
    """Another process with other hashes writes the same."""
    code = "import sys; from cica.serialize import dumps; sys.stdout.buffer.write(dumps().encode())"
    command = [sys.executable, "-c", code]
    environment = {**os.environ, "PYTHONHASHSEED": "4"}
    written = subprocess.run(command, capture_output=True, check=True, env=environment)  # noqa: S603
    assert written.stdout == dumps().encode()


def test_text_stays_readable() -> None:
    """Letters are written as they are, each record stands on a line, and the last line ends."""
    lines = dumps().split("\n")
    assert any('"name": "Türkiye"' in line for line in lines)
    assert sum(line.startswith('{"id": "') for line in lines) > len(cica.states())
    assert lines[-1] == ""


# Other formats -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("format_", "module", "reader"),
    [
        ("json", "json", "loads"),
        ("orjson", "orjson", "loads"),
        ("msgpack", "msgpack", "loads"),
        ("pyyaml", "yaml", "safe_load"),
        ("tomlkit", "tomlkit", "loads"),
        ("cbor2", "cbor2", "loads"),
    ],
)
def test_every_format_holds_the_same_document(format_: Any, module: str, reader: str) -> None:
    """A dataset comes back from each format of cattrs, which all hold the document of JSON."""
    library = pytest.importorskip(module)
    converter: Any = make_converter(format_)
    for dataset in (WORLD, PINNED_DATASET):
        written = converter.dumps(dataset)
        assert converter.loads(written, Dataset) == dataset
        assert getattr(library, reader)(written) == json.loads(dumps(dataset))


def test_a_typed_date_of_yaml_is_refused() -> None:
    """A date that YAML reads as one is refused: dates are texts in every format."""
    pytest.importorskip("yaml")
    text = "{format: cica-dataset/2, checked: 2014-12-31}"
    with pytest.raises(cica.InvalidDatasetError) as caught:
        make_converter("pyyaml").loads(text, Dataset)
    (problem,) = caught.value.problems
    assert (problem.path, problem.rule) == ("$.checked", "type")


def test_an_unknown_format_is_refused() -> None:
    """A format that cattrs does not have is refused with those that it has."""
    with pytest.raises(InvalidValueError) as caught:
        make_converter("xml")  # type: ignore[call-overload]  # refused at run time as well
    known = "'json', 'orjson', 'msgpack', 'pyyaml', 'tomlkit' or 'cbor2'"
    assert caught.value == InvalidValueError("format", known, "xml")


def test_what_is_unstructured_is_plain() -> None:
    """Tuples are lists, as in JSON; terms and dates are texts."""
    plain = make_converter().unstructure(WORLD.chairmanships()[0])
    assert plain == {
        "state": "ARI",
        "period": {"start": "2002-06-04", "end": "2006"},
        "citations": [{"source": "archive"}],
    }


def test_a_difference_is_unstructured_whatever_it_is_about() -> None:
    """What was and what is may be a date, a period or a record as well as a text."""
    converter = make_converter()
    tenure, *others = WORLD.tenures()
    later = WORLD.evolve(
        checked="2016-01-02", summits=(attrs.evolve(SUMMIT, period=None),), tenures=tuple(others)
    )
    rows = json.loads(converter.dumps(WORLD.diff(later)))
    assert {(row["kind"], row["field"]): (row["before"], row["after"]) for row in rows} == {
        ("dataset", "checked"): ("2015-06-30", "2016-01-02"),
        ("summit", "period"): ({"start": "2002-06-04", "end": "2002-06-06"}, None),
        ("tenure", ""): (converter.unstructure(tenure), None),
    }


def test_a_converter_is_fresh() -> None:
    """What a user does to a converter changes neither another one nor `dumps`."""
    mine = make_converter()
    mine.register_unstructure_hook(cica.PartialDate, repr)
    assert mine.unstructure(Period(2002)) == {"start": "<PartialDate 2002>"}
    assert make_converter().unstructure(Period(2002)) == {"start": "2002"}
    assert dumps(PINNED_DATASET) == PINNED


class Colour(enum.StrEnum):
    """An enumeration of texts that is a user's own."""

    RED = "red"


class Size(enum.IntEnum):
    """An enumeration of numbers that is a user's own."""

    SMALL = 1


@attrs.frozen
class Trip:
    """A class that is a user's own."""

    to: State
    colour: Colour
    size: Size


def test_a_converter_serves_classes_of_users() -> None:
    """Records can stand in other classes, beside enumerations that are texts or numbers."""
    trip = Trip(State(id="ARI", name="Aria", citations=CITED), Colour.RED, Size.SMALL)
    converter = make_converter()
    again = converter.loads(converter.dumps(trip), Trip)
    assert again == trip
    assert (type(again.colour), type(again.size)) == (Colour, Size)


def test_a_record_is_refused_by_itself() -> None:
    """A converter reports all faults of a single record, with paths that begin at the record."""
    with pytest.raises(InvalidDatasetError) as caught:
        make_converter().structure({"id": "kaz", "cow": "705", "citations": []}, State)
    assert [(problem.path, problem.rule) for problem in caught.value.problems] == [
        ("$.name", "missing"),
        ("$.id", "value"),
        ("$.cow", "type"),
        ("$.citations", "value"),
    ]


@pytest.mark.parametrize("key", [1, b"id", None])
def test_keys_are_strings(key: Any) -> None:
    """A key that is not a string, as another format may have it, is refused."""
    with pytest.raises(InvalidDatasetError) as caught:
        make_converter().structure({"id": "s", "title": "S", key: 1}, Source)
    assert [(problem.path, problem.rule) for problem in caught.value.problems] == [("$", "key")]


# What is refused ---------------------------------------------------------------------------------


def problems(text: str | bytes) -> tuple[Problem, ...]:
    """Return the problems of a text that `loads` refuses."""
    with pytest.raises(InvalidDatasetError) as caught:
        loads(text)
    return caught.value.problems


REFUSED = """
"id": "KAZ"
"id": 1
$.states[0].id type

"title": "S"
"title": null
$.sources[0].title type

"title": "S"
"title": ["S"]
$.sources[0].title type

"title": "S"
"title": {"S": 1}
$.sources[0].title type

"title": "S"
"title": NaN
$.sources[0].title type

"title": "S"
"title": -Infinity
$.sources[0].title type

"title": "S"
"title": 1e999
$.sources[0].title type

"title": "S"
"title": " "
$.sources[0].title value

"title": "S"
"title": "S", "note": false
$.sources[0].note type

"title": "S"
"title": "S", "tilte": "S"
$.sources[0].tilte key

"title": "S"
"title": "S", "a b": "S"
$.sources[0]['a b'] key

, "title": "S"
(nothing)
$.sources[0].title missing

"title": "S"
"title": "S", "title": "S"
$.sources[0].title key

"name": "Kazakhstan"
"name": "K", "cow": true
$.states[0].cow type

"name": "Kazakhstan"
"name": "K", "cow": 705.0
$.states[0].cow type

"name": "Kazakhstan"
"name": "K", "cow": "705"
$.states[0].cow type

"name": "Kazakhstan"
"name": "K", "cow": 0
$.states[0].cow value

"name": "Kazakhstan"
"name": "K", "names": "abc"
$.states[0].names type

"name": "Kazakhstan"
"name": "K", "names": {}
$.states[0].names type

"name": "Kazakhstan"
"name": "K", "names": [{"name": "Q", "citations": []}]
$.states[0].names[0].citations value

"memberships": [
"measures": [{"id": "m", "title": "M", "voluntary": "no", "citations": []}], "memberships": [
$.measures[0].voluntary type
$.measures[0].citations value

"role": "member"
"role": "Member"
$.memberships[0].role value

"role": "member"
"role": true
$.memberships[0].role type

"start": "1999"
"start": 1999
$.memberships[0].period.start type

"start": "1999"
"start": true
$.memberships[0].period.start type

"start": "1999"
"start": null
$.memberships[0].period.start type

"start": "1999"
"start": "1999-02-29"
$.memberships[0].period.start value

"end": "2005"
"end": "1998"
$.memberships[0].period.end value

{"start": "1999", "end": "2005"}
"1999/2005"
$.memberships[0].period type

"party": "KAZ"
"party": "KGZ"
$.memberships[0].party reference

"checked": "2014-12-31"
"checked": "2014"
$.checked type

"checked": "2014-12-31"
"checked": "2014-12-32"
$.checked value

"checked": "2014-12-31"
"checked": 2014
$.checked type

, "checked": "2014-12-31"
(nothing)
$.checked missing

"checked"
"version": "1.0", "checked"
$.version value

"format": "cica-dataset/2",
(nothing)
$.format missing

"cica-dataset/2"
"cica-dataset/3"
$.format format

"cica-dataset/2"
1
$.format format

"cica-dataset/2"
[]
$.format format
"""
"""Of each fault: a text of the least file, its replacement, and path and rule of each problem."""


@pytest.mark.parametrize("refused", REFUSED.strip().split("\n\n"))
def test_a_fault_is_reported_at_its_path(refused: str) -> None:
    """Each fault is reported once, with the path that leads to it and the rule that it breaks."""
    right, wrong, *lines = refused.split("\n")
    assert LEAST.count(right) == 1
    found = problems(LEAST.replace(right, wrong.replace("(nothing)", "")))
    assert [f"{problem.path} {problem.rule}" for problem in found] == lines


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("null", "null"),
        ("true", "true"),
        ("NaN", "NaN"),
        ("-1e999", "-Infinity"),
        ("1.5", "1.5"),
        ("[1]", "an array"),
        ("[]", "an empty array"),
        ('{"a": 1}', "an object"),
        ("{}", "an empty object"),
    ],
)
def test_messages_speak_json(value: str, words: str) -> None:
    """What was found is named in the words of JSON."""
    (problem,) = problems(LEAST.replace('"title": "S"', f'"title": {value}'))
    assert problem.message == f"must be a string, got {words}"


@pytest.mark.parametrize(
    ("right", "wrong", "record"),
    [
        ('"title": "S"', '"title": 1', RecordKey("sources", "s")),
        ('"role": "member"', '"role": "Member"', RecordKey("memberships", "KAZ/X/Member")),
        ('"role": "member"', '"role": "x", "spell": 3', RecordKey("memberships", "KAZ/X/x/3")),
        ('"role": "member"', '"role": "x", "spell": []', RecordKey("memberships", "KAZ/X/x")),
        ('"party": "KAZ"', '"party": "KGZ"', RecordKey("memberships", "KGZ/X/member")),
        ('"party": "KAZ"', '"party": true', RecordKey("memberships", "X/member")),
        ('"id": "KAZ", ', "", None),
        ('[{"id": "KAZ", "name": "Kazakhstan", "citations": [{"source": "s"}]}]', "[1]", None),
        ('"checked": "2014-12-31"', '"checked": "2014"', None),
    ],
)
def test_a_problem_names_its_record(right: str, wrong: str, record: RecordKey | None) -> None:
    """A problem has the kind and id of its record, as far as the file has them."""
    assert LEAST.count(right) == 1
    assert problems(LEAST.replace(right, wrong))[0].record == record


def test_the_record_of_a_problem_is_that_of_the_dataset() -> None:
    """The id that a problem names is the one that the record has."""
    document = json.loads(dumps())
    rows = {
        kind: found[:3] + found[-3:]
        for kind, found in cica.DATASET.records().items()
        # the ids of these depend on which of their fields are given
        if kind not in {"published_entries", "explanations"}
    }
    for kind in rows:
        kept = document[kind][:3] + document[kind][-3:]
        document[kind] = [{**row, "broken": 1} for row in kept]
    keys = [RecordKey(kind, row.id) for kind, found in rows.items() for row in found]
    found = [problem for problem in problems(json.dumps(document)) if problem.rule == "key"]
    assert sorted(problem.record or ("", "") for problem in found) == sorted(keys)


@pytest.mark.parametrize("digits", [400, 5000])
def test_a_number_of_countless_digits_is_refused(digits: int) -> None:
    """A number that is too large is refused, also one that Python cannot read."""
    text = LEAST.replace('"name": "Kazakhstan"', '"name": "K", "cow": ' + "9" * digits)
    (problem,) = problems(text)
    assert problem.path == ("$.states[0].cow" if digits == 400 else "$")


def test_fewer_digits_are_refused_where_python_reads_fewer() -> None:
    """Under a lower limit of Python's own, a long number is a problem of the file all the same."""
    text = LEAST.replace('"name": "Kazakhstan"', '"name": "K", "cow": ' + "9" * 700)
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        assert [problem.path for problem in problems(text)] == ["$"]
    finally:
        sys.set_int_max_str_digits(limit)


def test_a_null_says_that_a_thing_is_not_known() -> None:
    """Where a value may be unknown, null is the same as to leave it out."""
    assert loads(LEAST.replace('"title": "S"', '"title": "S", "kind": null')) == loads(LEAST)


def test_a_whole_number_may_be_long() -> None:
    """A number is kept exactly up to 2**53, and refused beyond."""
    text = LEAST.replace('"name": "Kazakhstan"', f'"name": "K", "cow": {2**53}')
    assert loads(text).state("KAZ").cow == 2**53
    (problem,) = problems(text.replace(str(2**53), str(2**53 + 1)))
    assert problem.path == "$.states[0].cow"


def test_all_faults_are_reported_at_once() -> None:
    """A document of many faults is refused once, with every one of them, across all kinds."""
    text = """
    {"format": "cica-dataset/9", "checked": "2014-13-01", "people": [],
     "sources": [{"id": "S", "title": "", "url": "x", "published": "1999-00"}, 7],
     "states": [{"id": "ARI", "name": "Aria", "alpha_2": "A", "numeric": "1", "wikidata": "232",
                 "names": [{"name": 1, "period": {"end": "x"}, "citations": [{"locator": 2}]}],
                 "citations": [{"source": "s", "source": "t"}]}],
     "action_plans": [{"year": 0, "actions": -1, "bound": "most", "citations": []}],
     "sources ": null}
    """
    assert [problem.path for problem in problems(text)] == [
        "$.format",
        "$.people",
        "$['sources ']",
        "$.sources[0].id",
        "$.sources[0].title",
        "$.sources[0].url",
        "$.sources[0].published",
        "$.sources[1]",
        "$.states[0].alpha_2",
        "$.states[0].numeric",
        "$.states[0].names[0].name",
        "$.states[0].names[0].period.start",
        "$.states[0].names[0].period.end",
        "$.states[0].names[0].citations[0].source",
        "$.states[0].names[0].citations[0].locator",
        "$.states[0].wikidata",
        "$.states[0].citations[0].source",
        "$.action_plans[0].year",
        "$.action_plans[0].actions",
        "$.action_plans[0].bound",
        "$.action_plans[0].citations",
        "$.checked",
    ]


def test_all_faults_between_records_are_reported_at_once() -> None:
    """Where each record is sound, all that the records contradict in each other is told."""
    text = LEAST.replace('"party": "KAZ"', '"party": "KGZ"').replace(
        '"organizations": [', '"organizations": [{"id": "X", "name": "Y", "citations": '
        '[{"source": "t"}]}, '
    )  # fmt: skip
    assert {(problem.path, problem.rule) for problem in problems(text)} == {
        ("$.organizations[1].id", "identity"),
        ("$.organizations[0].citations[0].source", "reference"),
        ("$.memberships[0].party", "reference"),
    }


@pytest.mark.parametrize(
    ("text", "rule", "place"),
    [
        ("", "json", "line 1, column 1"),
        ("{} {}", "json", "line 1, column 4"),
        ('{"a":\n 1\n "b": 2}', "json", "line 3, column 2"),
        ("null", "type", "null"),
        ("[]", "type", "an empty array"),
        ("1", "type", "1"),
        ("\ufeff{}", "json", "byte-order mark"),
        (b"\xef\xbb\xbf{}", "json", "byte-order mark"),
        (b'{\n"a": "\xe9"}', "json", "line 2, byte 7"),
        ("{}".encode("utf-16"), "json", "line 1, byte 1"),
        ("group.json", "json", "load(path)"),
    ],
)
def test_what_is_not_a_document_is_refused(text: str | bytes, rule: str, place: str) -> None:
    """A text that is not JSON, or not an object, is refused with the place where that shows."""
    (problem,) = problems(text)
    assert (problem.path, problem.record, problem.rule) == ("$", None, rule)
    assert place in problem.message


def test_a_truncated_file_is_refused_wherever_it_ends() -> None:
    """No beginning of a file is taken for the whole."""
    whole = PINNED.rstrip()
    for length in range(len(whole)):
        (problem,) = problems(whole[:length])
        assert (problem.path, problem.rule) == ("$", "json")


@pytest.mark.parametrize("argument", [None, 1, {}, bytearray(b"{}")])
def test_only_text_and_bytes_are_read(argument: Any) -> None:
    """What is neither text nor bytes is a mistake of the caller, not of a file."""
    with pytest.raises(InvalidTypeError) as caught:
        loads(argument)
    assert caught.value == InvalidTypeError("text", "a string or bytes", argument)


class Larger(Dataset):
    """A dataset of a user, who may give it fields that a file does not have."""


@pytest.mark.parametrize("dataset", [{}, None, Larger(checked="2020")])
def test_only_a_dataset_is_written(dataset: Any) -> None:
    """What is not a dataset, or is one of a subclass, is refused."""
    with pytest.raises(InvalidTypeError) as caught:
        dumps(dataset)
    assert (caught.value.argument, caught.value.value) == ("dataset", dataset)


@pytest.mark.parametrize("dataset", [cica.DATASET, WORLD, TRAPS])
def test_a_problem_names_its_record_by_the_id_that_it_has(dataset: Dataset) -> None:
    """Also where the id is made of several keys: every row of each kind, with a key too many."""
    document = json.loads(dumps(dataset))
    expected: dict[str, RecordKey] = {}
    for kind, rows in dataset.records().items():
        for place, row in enumerate(rows):
            document[kind][place]["no_such_key"] = 1
            expected[f"$.{kind}[{place}].no_such_key"] = RecordKey(kind, row.id)
    with pytest.raises(InvalidDatasetError) as caught:
        loads(json.dumps(document))
    assert {problem.path: problem.record for problem in caught.value.problems} == expected


# Files -------------------------------------------------------------------------------------------


def test_a_file_comes_back(tmp_path: Path) -> None:
    """What is written into a file is read from it; the path may be text."""
    path = tmp_path / "a.json"
    dump(PINNED_DATASET, path)
    assert path.read_bytes() == PINNED.encode()
    assert load(path) == load(str(path)) == PINNED_DATASET
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_replaced_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If writing fails, the old file is kept; a link is replaced and not followed."""
    old, path = tmp_path / "old.json", tmp_path / "a.json"
    old.write_text("mine")
    path.symlink_to(old)
    dump(PINNED_DATASET, path)
    assert (old.read_text(), path.is_symlink()) == ("mine", False)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        dump(WORLD, path)
    assert load(path) == PINNED_DATASET
    assert sorted(tmp_path.iterdir()) == [path, old]


@pytest.mark.parametrize("path", [None, 1, b"bytes", ["a"], Path])
def test_a_path_is_text_or_path_like(path: Any) -> None:
    """What is not a path is refused for reading and for writing."""
    for call in (load, lambda path: dump(WORLD, path)):
        with pytest.raises(InvalidTypeError) as caught:
            call(path)
        assert (caught.value.argument, caught.value.value) == ("path", path)


class BytesPath:
    """A path of the system that is not text."""

    def __fspath__(self) -> bytes:
        """Return bytes."""
        return b"bytes"


def test_a_path_of_bytes_is_refused() -> None:
    """A path-like object whose path is bytes is refused as well."""
    with pytest.raises(InvalidTypeError):
        load(BytesPath())  # type: ignore[arg-type]  # refused at run time as well


@pytest.mark.parametrize("path", ["", "a\0b", "a\ud800b"])
def test_a_path_has_a_name(path: str) -> None:
    """An empty path, and one that no system takes, is refused for reading and for writing."""
    for call in (load, lambda path: dump(WORLD, path)):
        with pytest.raises(InvalidValueError) as caught:
            call(path)
        assert caught.value == InvalidValueError("path", "a path", path)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    """A folder is not replaced by a file."""
    with pytest.raises(InvalidValueError) as caught:
        dump(WORLD, tmp_path)
    assert caught.value == InvalidValueError("path", "a file", str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_is_not_replaced_by_a_file(tmp_path: Path, *, linked: bool) -> None:
    """Nor is a device such as /dev/null, which root could replace for every other program."""
    pipe = path = tmp_path / "pipe"
    os.mkfifo(pipe)
    if linked:
        path = tmp_path / "link"
        path.symlink_to(pipe)
    with pytest.raises(InvalidValueError) as caught:
        dump(WORLD, path)
    assert caught.value == InvalidValueError("path", "a file", str(path))
    assert path.is_fifo()


# Format 1 ----------------------------------------------------------------------------------------

OLD = """
{"format": "cica-dataset/1", "checked": "2014-12-31",
 "sources": [{"id": "s", "title": "S"}],
 "states": [{"id": "KAZ", "name": "Kazakhstan", "citations": [{"source": "s"}]}],
 "organizations": [{"id": "CICA", "name": "X", "citations": [{"source": "s"}]}],
 "memberships": [{"party": "KAZ", "organization": "CICA", "role": "member",
                  "period": {"start": "2005"}, "citations": [{"source": "s"}]},
                 {"party": "KAZ", "organization": "CICA", "role": "member",
                  "period": {"start": "1999", "end": "2001"}, "citations": [{"source": "s"}]},
                 {"party": "KAZ", "organization": "CICA", "role": "observer",
                  "period": {"start": "2002", "end": "2004"}, "citations": [{"source": "s"}]}],
 "chairmanships": [{"state": "KAZ", "period": {"start": "2006", "end": "2007"},
                    "citations": [{"source": "s"}]},
                   {"state": "KAZ", "period": {"start": "2008"}, "citations": [{"source": "s"}]}],
 "tenures": [{"person": "Ada", "office": "executive-director", "period": {"start": "2006"},
              "citations": [{"source": "s"}]}],
 "coordinations": [{"dimension": "economic", "role": "coordinator", "state": "KAZ",
                    "period": {"start": "2008"}, "citations": [{"source": "s"}]},
                   {"dimension": "economic", "role": "coordinator", "state": "KAZ",
                    "period": {"start": "2006", "end": "2007"}, "citations": [{"source": "s"}]}]}
"""
"""A file of format 1, in which the start of a period was a part of the id."""


def test_format_1_is_read() -> None:
    """Spells are numbered by time, whatever their order, and CICA is the default organization."""
    read = loads(OLD)
    assert read.default_organization == "CICA"
    assert [row.id for row in read.records()["memberships"]] == [
        "KAZ/CICA/member/2",
        "KAZ/CICA/member",
        "KAZ/CICA/observer",
    ]
    assert [row.id for row in read.records()["chairmanships"]] == ["KAZ", "KAZ/2"]
    assert [row.id for row in read.records()["coordinations"]] == [
        "economic/coordinator/KAZ/2",
        "economic/coordinator/KAZ",
    ]
    assert loads(dumps(read)) == read
    assert '"cica-dataset/2"' in dumps(read)


def test_what_a_file_of_format_1_gives_is_not_replaced() -> None:
    """Keys that only format 2 has are read as they are: a wrong one is refused, and not dropped."""
    document = json.loads(OLD)
    document["memberships"][0]["spell"] = 7
    read = loads(json.dumps(document))
    assert [row.spell for row in read.memberships(role="member")] == [1, 7]
    (problem,) = problems(json.dumps({**document, "organization": "ZZZ"}))[:1]
    assert (problem.path, problem.rule) == ("$.organization", "reference")


def test_format_1_without_cica_has_no_default_organization() -> None:
    """Without the organization CICA, the default is worked out as in format 2."""
    old = LEAST.replace("cica-dataset/2", "cica-dataset/1")
    assert loads(old) == loads(LEAST)


@pytest.mark.parametrize(
    ("right", "wrong", "path"),
    [
        ('"start": "2005"', '"start": 2005', "$.memberships[0].period.start"),
        ('"start": "2005"', '"start": "x"', "$.memberships[0].period.start"),
        ('{"start": "2005"}', "1", "$.memberships[0].period"),
        ('"tenures": [', '"tenures": [1, ', "$.tenures[0]"),
        ('"state": "KAZ", "period": {"start": "2006"', '"period": {"start": "2006"', "$.chairman"),
        (
            '"state": "KAZ", "period": {"start": "2006"',
            '"state": [], "period": {"start": "2006"',
            "$",
        ),
        ('"id": "CICA"', '"id": "X"', "$.memberships[0].organization"),
        ('[{"id": "CICA", "name": "X", "citations": [{"source": "s"}]}]', "1", "$.organizations"),
        ('[{"id": "CICA", "name": "X", "citations": [{"source": "s"}]}]', "[1]", "$.organizations"),
    ],
)
def test_what_is_wrong_in_format_1_is_reported(right: str, wrong: str, path: str) -> None:
    """A fault of an old file has its path as in one of format 2."""
    assert OLD.count(right) == 1
    assert any(problem.path.startswith(path) for problem in problems(OLD.replace(right, wrong)))


def test_what_release_1_wrote_is_read() -> None:
    """The record as release 1.0.0 wrote it is read, with every record, and written in format 2."""
    path = Path(__file__).parent / "data" / "cica-dataset-1.json.gz"
    text = gzip.decompress(path.read_bytes())
    old = json.loads(text)
    assert (old["format"], old["version"]) == ("cica-dataset/1", "1.0.0")
    read = loads(text)
    assert {kind: len(rows) for kind, rows in read.records().items() if rows} == {
        kind: len(rows) for kind, rows in old.items() if isinstance(rows, list)
    }
    assert len(read.members(as_of=2021)) == 27
    assert loads(dumps(read)) == read


# Hostile documents -------------------------------------------------------------------------------


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"states":[', '{"states":[{"id":'])
@pytest.mark.parametrize("closing", ["", "closed"])
def test_deep_nesting_is_refused(opening: str, closing: str) -> None:
    """A document nested ten thousand deep is refused like any other that is not a dataset."""
    ends = {"[": "]", "{": "}"}
    end = "".join(ends[mark] for mark in reversed(opening) if mark in ends) if closing else ""
    found = problems(opening * 10_000 + end * 10_000)
    assert all(problem.path.startswith("$") for problem in found)


def test_a_document_nested_without_end_is_refused() -> None:
    """Where Python cannot follow the nesting, the document is refused as a whole."""
    (problem,) = problems("[" * 200_000)
    assert (problem.path, problem.rule) == ("$", "json")


def test_a_text_of_ten_megabytes_is_shown_cut() -> None:
    """A message quotes the beginning of a long text, and says how long it is."""
    long = "a" * 10_000_000
    for text in (f'"{long}"', LEAST.replace('"1999"', f'"{long}"'), LEAST.replace('"S"', long)):
        for problem in problems(text):
            assert len(problem.message) < 500
    assert f"'{'a' * 60}'… (10000000 characters)" in problems(f'"{long}"')[0].message
    key = LEAST.replace('"title"', f'"{long}": 1, "title"')
    assert [len(problem.path) < 200 for problem in problems(key)] == [True]
    named = LEAST.replace('"party": "KAZ"', f'"party": "{"A" * 1_000_000}"')
    with pytest.raises(InvalidDatasetError) as caught:
        loads(named)
    assert len(str(caught.value)) < 5000


def test_countless_faults_do_not_fill_the_memory() -> None:
    """Faults are reported up to ten thousand, in memory bounded by the document's."""
    text = (
        '{"format": "cica-dataset/2", "checked": "2021-01-01", "states": [' + "1," * 299_999 + "1]}"
    )
    tracemalloc.start()
    found = problems(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) == 10_001
    assert found[9_999].path == "$.states[9999]"
    assert (found[10_000].path, found[10_000].rule) == ("$", "count")
    assert peak < 20_000_000
    assert problems(text.replace("1," * 290_000, "")) == found[:10_000]


def test_the_format_comes_first() -> None:
    """The format is the first of the keys that are missing."""
    assert [problem.path for problem in problems("{}")] == ["$.format", "$.checked"]


@pytest.mark.parametrize(("dataset", "many"), [(cica.DATASET, 1), (WORLD, 20)])
def test_single_mutations_are_refused(dataset: Dataset, many: int) -> None:
    """Whatever one thing is wrong with a document, it is refused at that place."""
    document = json.loads(dumps(dataset))
    missed = []
    for mutation in mutations(document, many=many, seed=1992):
        path = text_of(mutation.path)
        found = [problem.path for problem in problems(json.dumps(mutation.document))]
        if not any(each == path or each.startswith((f"{path}.", f"{path}[")) for each in found):
            missed.append((mutation.what, path, found[:3]))
    assert missed == []


def test_random_texts_end_in_an_answer_or_a_refusal() -> None:
    """Some of what `nox -s search` does for minutes, and here always the same."""
    counts = outcomes(itertools.islice(texts(seed=1992), 500))
    assert counts["refused"] > 0
    assert counts.keys() <= {"read", "refused"}


# The package -------------------------------------------------------------------------------------


def test_the_names_are_sorted_and_there() -> None:
    """`__all__` is written by hand: sorted, and every name of it exists."""
    assert serialize.__all__ == sorted(serialize.__all__)
    assert all(hasattr(serialize, name) for name in serialize.__all__)
