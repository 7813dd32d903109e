"""Datasets as JSON and back: the format, the formats beside it, and what is refused."""

import enum
import json
import os
import random
import subprocess
import sys
import tracemalloc
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
    Membership,
    Name,
    NameKind,
    Organization,
    Period,
    Role,
    Source,
    SourceKind,
    State,
    _records,
    serialize,
)
from cica.serialize import dumps, loads, make_converter
from fuzz_loads import fuzz
from invented import WORLD
from mutations import mutations, text_of
from strategies import datasets

ARCHIVE = Source(
    id="archive", title="An archive", published="[1999..2001]", kind=SourceKind.OFFICIAL
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
            citations=(Citation(ARCHIVE.id, "p. 1"),),
        ),
    ),
    citations=CITED,
)
UNION = Organization(id="UNI", name="Union", citations=CITED)

# The format is a promise -------------------------------------------------------------------------

PINNED = """\
{
"format": "cica-dataset/1",
"version": "2.1.0",
"checked": "2015-06-30",
"sources": [
{"id": "archive", "title": "An archive", "published": "[1999..2001]", "kind": "official"}
],
"states": [
{"id": "ARI", "name": "Äria", "citations": [{"source": "archive"}], "names": [{"name": \
"Old Äria", "citations": [{"source": "archive", "locator": "p. 1"}], "kind": "formal", "period": \
{"start": "1900", "end": "1950-07-01"}}], "cow": 901},
{"id": "BOR", "name": "Bora", "citations": [{"source": "archive"}]}
],
"organizations": [
{"id": "UNI", "name": "Union", "citations": [{"source": "archive"}]}
],
"memberships": [
{"party": "ARI", "organization": "UNI", "role": "observer", "period": {"start": \
"[..2001-11-08]"}, "citations": [{"source": "archive"}], "alternatives": [{"field": \
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
            period=Period("[..2001-11-08]"),
            citations=CITED,
            alternatives=(Alternative("period.start", "2002", CITED, "It sat there in 2001."),),
        ),
    ),
    measures=(ConfidenceMeasure(id="visits", title="Visits", voluntary=False, citations=CITED),),
)

LEAST = """
{"format": "cica-dataset/1", "checked": "2014-12-31",
 "sources": [{"id": "s", "title": "S"}],
 "states": [{"id": "KAZ", "name": "Kazakhstan", "citations": [{"source": "s"}]}],
 "organizations": [{"id": "X", "name": "X", "citations": [{"source": "s"}]}],
 "memberships": [{"party": "KAZ", "organization": "X", "role": "member",
                  "period": {"start": "1999", "end": "2005"}, "citations": [{"source": "s"}]}]}
"""


def test_the_written_form_is_pinned() -> None:
    """A file of format 1 looks like this, to the byte."""
    assert dumps(PINNED_DATASET) == PINNED


def test_the_pinned_form_reads() -> None:
    """A file of format 1 is read as this, by every release that reads format 1."""
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


@pytest.mark.parametrize("name", _records.__all__)
@given(data=st.data())
def test_every_record_comes_back(name: str, data: st.DataObject) -> None:
    """Each class of records keeps any content of its fields through JSON text."""
    cls = getattr(_records, name)
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


def test_a_typed_date_of_yaml_is_no_text() -> None:
    """A date that YAML takes for one is refused: the file says the same in every format."""
    pytest.importorskip("yaml")
    text = "{format: cica-dataset/1, checked: 2014-12-31}"
    with pytest.raises(cica.InvalidDatasetError) as caught:
        make_converter("pyyaml").loads(text, Dataset)
    assert caught.value.problems == (
        "$.checked: takes a day in a text, '2014-12-31', not datetime.date(2014, 12, 31)",
    )


def test_an_unknown_format_is_refused() -> None:
    """A format that is none of those known is named, with those that are."""
    with pytest.raises(cica.InvalidValueError) as caught:
        make_converter("xml")  # type: ignore[call-overload]  # refused at run time as well
    known = "'json', 'orjson', 'msgpack', 'pyyaml', 'tomlkit', 'cbor2'"
    assert str(caught.value) == f"format: 'xml' is not known; write one of {known}"


def test_what_is_unstructured_is_plain() -> None:
    """Tuples are lists, as in JSON; terms and dates are texts."""
    plain = make_converter().unstructure(WORLD.chairmanships()[0])
    assert plain == {
        "state": "ARI",
        "period": {"start": "2002-06-04", "end": "2006"},
        "citations": [{"source": "archive"}],
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
    """A converter tells all faults of a single record, with paths that begin at the record."""
    with pytest.raises(cica.InvalidDatasetError) as caught:
        make_converter().structure({"id": "kaz", "cow": "705", "citations": []}, State)
    assert caught.value.problems == (
        "$.name: is missing",
        "$.id: State.id cannot be 'kaz'; write it as three capital letters, 'KAZ'",
        "$.cow: takes a whole number, not '705'",
        "$.citations: State.citations of '?' is empty; write at least one, (Citation(SOURCE.id),)",
    )


# What is refused ---------------------------------------------------------------------------------


def problems(text: str | bytes) -> tuple[str, ...]:
    """Return the problems of a text that `loads` refuses."""
    with pytest.raises(cica.InvalidDatasetError) as caught:
        loads(text)
    return caught.value.problems


REFUSED = """
"id": "KAZ"
"id": 1
$.states[0].id: takes a text, not 1

"title": "S"
"title": null
$.sources[0].title: takes a text, not null

"title": "S"
"title": ["S"]
$.sources[0].title: takes a text, not an array

"title": "S"
"title": {"S": 1}
$.sources[0].title: takes a text, not an object

"title": "S"
"title": NaN
$.sources[0].title: takes a text, not nan

"title": "S"
"title": -Infinity
$.sources[0].title: takes a text, not -inf

"title": "S"
"title": 1e999
$.sources[0].title: takes a text, not inf

"title": "S"
"title": " "
$.sources[0].title: Source.title of 's' is empty; write at least a word

"title": "S"
"title": "S", "note": false
$.sources[0].note: takes a text, not false

"title": "S"
"title": "S", "tilte": "S"
$.sources[0].tilte: is no key of a Source;
write id, title, publisher, url, published, language, kind, note

"title": "S"
"title": "S", "a b": "S"
$.sources[0]['a b']: is no key of a Source;
write id, title, publisher, url, published, language, kind, note

, "title": "S"
(nothing)
$.sources[0].title: is missing

"title": "S"
"title": "S", "title": "S"
$.sources[0].title: is written twice

"name": "Kazakhstan"
"name": "K", "cow": true
$.states[0].cow: takes a whole number, not true

"name": "Kazakhstan"
"name": "K", "cow": 705.0
$.states[0].cow: takes a whole number, not 705.0

"name": "Kazakhstan"
"name": "K", "cow": "705"
$.states[0].cow: takes a whole number, not '705'

"name": "Kazakhstan"
"name": "K", "cow": 0
$.states[0].cow: State.cow of 'KAZ' cannot be 0; write 1 or more

"name": "Kazakhstan"
"name": "K", "names": "abc"
$.states[0].names: takes an array, not 'abc'

"name": "Kazakhstan"
"name": "K", "names": {}
$.states[0].names: takes an array, not an object

"name": "Kazakhstan"
"name": "K", "names": [{"name": "Q", "citations": []}]
$.states[0].names[0].citations: Name.citations of 'Q' is empty;
write at least one, (Citation(SOURCE.id),)

"memberships": [
"measures": [{"id": "m", "title": "M", "voluntary": "no", "citations": []}], "memberships": [
$.measures[0].voluntary: takes true or false, not 'no'
$.measures[0].citations: ConfidenceMeasure.citations of 'm' is empty;
write at least one, (Citation(SOURCE.id),)

"role": "member"
"role": "Member"
$.memberships[0].role: 'Member' is none of
'member', 'observer', 'partner', 'dialogue-partner', 'associate', 'suspended', 'prospective'

"role": "member"
"role": true
$.memberships[0].role: takes one of
'member', 'observer', 'partner', 'dialogue-partner', 'associate', 'suspended', 'prospective',
not true

"start": "1999"
"start": 1999
$.memberships[0].period.start: takes a date in a text, '2021-06', not 1999

"start": "1999"
"start": true
$.memberships[0].period.start: takes a date in a text, '2021-06', not true

"start": "1999"
"start": null
$.memberships[0].period.start: takes a date in a text, '2021-06', not null

"start": "1999"
"start": "1999-02-29"
$.memberships[0].period.start: '1999-02-29' has no such day; write '1999-02-28'

"end": "2005"
"end": "1998"
$.memberships[0].period: ends on 1998, which is not after its start 1999;
the end is the first day on which it no longer holds

{"start": "1999", "end": "2005"}
"1999/2005"
$.memberships[0].period: takes an object, not '1999/2005'

"party": "KAZ"
"party": "KGZ"
$.memberships[0].party: 'KGZ' is none of the states or organizations of the dataset

"checked": "2014-12-31"
"checked": "2014"
$.checked: takes a day in a text, '2014-12-31', not '2014'

"checked": "2014-12-31"
"checked": "2014-12-32"
$.checked: '2014-12-32' has no such day; write '2014-12-31'

"checked": "2014-12-31"
"checked": 2014
$.checked: takes a day in a text, '2014-12-31', not 2014

, "checked": "2014-12-31"
(nothing)
$.checked: is missing

"checked"
"version": "1.0", "checked"
$.version: Dataset.version cannot be '1.0'; write it as '1.0.0'

"format": "cica-dataset/1",
(nothing)
$.format: is missing

"cica-dataset/1"
"cica-dataset/2"
$.format: takes 'cica-dataset/1', not 'cica-dataset/2'

"cica-dataset/1"
1
$.format: takes 'cica-dataset/1', not 1

"cica-dataset/1"
[]
$.format: takes 'cica-dataset/1', not an array
"""
"""Of each fault: what stands in the least file, what stands there instead, the problems."""


@pytest.mark.parametrize("refused", REFUSED.strip().split("\n\n"))
def test_what_is_wrong_is_told_at_its_path(refused: str) -> None:
    """Each fault is told at its path, with what was read and what is taken."""
    right, wrong, *lines = refused.split("\n")
    told = " ".join(lines).replace(" $", "\n$").split("\n")
    assert LEAST.count(right) == 1
    assert problems(LEAST.replace(right, wrong.replace("(nothing)", ""))) == tuple(told)


def test_a_number_of_countless_digits_is_refused() -> None:
    """A number so long that Python would not read it is told with its path as well."""
    text = LEAST.replace('"name": "Kazakhstan"', '"name": "K", "cow": ' + "9" * 5000)
    assert problems(text) == ("$.states[0].cow: takes a whole number, not a number of 5000 digits",)


def test_a_null_says_that_a_thing_is_not_known() -> None:
    """Where a value may be unknown, null is the same as to leave it out."""
    assert loads(LEAST.replace('"title": "S"', '"title": "S", "kind": null')) == loads(LEAST)


def test_a_whole_number_may_be_long() -> None:
    """A number is not cut or rounded on the way."""
    number = 10**40 + 1
    text = LEAST.replace('"name": "Kazakhstan"', f'"name": "K", "cow": {number}')
    assert loads(text).state("KAZ").cow == number


def test_all_faults_are_told_at_once() -> None:
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
    assert [problem.partition(": ")[0] for problem in problems(text)] == [
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


def test_all_faults_between_records_are_told_at_once() -> None:
    """Where each record is sound, all that the records contradict in each other is told."""
    text = LEAST.replace('"party": "KAZ"', '"party": "KGZ"').replace(
        '"organizations": [', '"organizations": [{"id": "X", "name": "Y", "citations": '
        '[{"source": "t"}]}, '
    )  # fmt: skip
    assert problems(text) == (
        "$.organizations[1].id: 'X' is the id of $.organizations[0] as well",
        "$.organizations[0].citations[0].source: 't' is none of the sources of the dataset",
        "$.memberships[0].party: 'KGZ' is none of the states or organizations of the dataset",
    )


BYTE_ORDER_MARK = "$: begins with a byte-order mark; save the file as UTF-8 without one"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "$: is no JSON at line 1, column 1: Expecting value"),
        ("{} {}", "$: is no JSON at line 1, column 4: Extra data"),
        ('{"a":\n 1\n "b": 2}', "$: is no JSON at line 3, column 2: Expecting ',' delimiter"),
        ("null", "$: takes an object, not null"),
        ("[]", "$: takes an object, not an array"),
        ("1", "$: takes an object, not 1"),
        ("\ufeff{}", BYTE_ORDER_MARK),
        (b"\xef\xbb\xbf{}", BYTE_ORDER_MARK),
        (b'{\n"a": "\xe9"}', "$: is no UTF-8 at line 2, byte 7; save the file as UTF-8"),
        ("{}".encode("utf-16"), "$: is no UTF-8 at line 1, byte 1; save the file as UTF-8"),
    ],
)
def test_what_is_no_document_is_refused(text: str | bytes, problem: str) -> None:
    """A text that is no JSON, or no object, is refused with the place where that shows."""
    assert problems(text) == (problem,)


def test_a_truncated_file_is_refused_wherever_it_ends() -> None:
    """No beginning of a file is taken for the whole."""
    whole = PINNED.rstrip()
    for length in range(len(whole)):
        assert problems(whole[:length])[0].startswith("$: is no JSON at line ")


@pytest.mark.parametrize("argument", [None, 1, {}, bytearray(b"{}")])
def test_only_text_and_bytes_are_read(argument: Any) -> None:
    """What is neither text nor bytes is a mistake of the caller, not of a file."""
    with pytest.raises(cica.InvalidTypeError) as caught:
        loads(argument)
    assert str(caught.value) == f"loads takes a text or bytes, not {argument!r}"


def test_only_a_dataset_is_written() -> None:
    """What is no dataset is a mistake of the caller."""
    with pytest.raises(cica.InvalidTypeError, match=r"dumps takes a Dataset, not \{\}"):
        dumps({})  # type: ignore[arg-type]  # refused at run time as well


# Hostile documents -------------------------------------------------------------------------------


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"states":[', '{"states":[{"id":'])
@pytest.mark.parametrize("closing", ["", "closed"])
def test_deep_nesting_is_refused(opening: str, closing: str) -> None:
    """A document nested ten thousand deep is refused like any other that is none."""
    ends = {"[": "]", "{": "}"}
    end = "".join(ends[mark] for mark in reversed(opening) if mark in ends) if closing else ""
    assert all(problem.startswith("$") for problem in problems(opening * 10_000 + end * 10_000))


def test_a_document_nested_without_end_is_no_dataset() -> None:
    """Python gives up, and says so in our words."""
    assert problems("[" * 200_000) == ("$: is nested too deeply to be a dataset",)


def test_a_text_of_ten_megabytes_is_shown_cut() -> None:
    """A problem quotes the beginning of a long text, and says how long it is."""
    long = "a" * 10_000_000
    assert problems(f'"{long}"') == (
        f"$: takes an object, not '{'a' * 60}'… (10000000 characters)",
    )
    assert problems(LEAST.replace('"1999"', f'"{long}"'))[0].endswith(
        f"'{'a' * 60}'… (10000000 characters) is no date; write '2021', '2021-06', '2021-06-23', "
        "'[2021-06-01..2021-09-30]', '[..2021]' or '[2021..]'"
    )


def test_countless_faults_do_not_fill_the_memory() -> None:
    """Faults are told up to ten thousand, in memory bounded by the document's."""
    text = (
        '{"format": "cica-dataset/1", "checked": "2021-01-01", "states": [' + "1," * 299_999 + "1]}"
    )
    tracemalloc.start()
    found = problems(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) == 10_001
    assert found[9_999] == "$.states[9999]: takes an object, not 1"
    assert found[10_000] == "$: has more than 10000 faults; mend these first"
    assert peak < 20_000_000
    assert problems(text.replace("1," * 290_000, "")) == found[:10_000]


def test_the_format_comes_first() -> None:
    """In what is missing and in what may be written, as in a document."""
    assert problems("{}") == ("$.format: is missing", "$.checked: is missing")
    (fault,) = problems('{"format": "cica-dataset/1", "checked": "2021-01-01", "year": 1}')
    assert fault.startswith("$.year: is no key of a Dataset; write format, ")


def test_single_mutations_of_the_canonical_document_are_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whatever one thing is wrong with the canonical document, it is refused at that place."""
    document = json.loads(dumps())
    count, missed = 0, []
    for mutation in mutations(document, many=22, seed=1992):
        path = text_of(mutation.path)
        found = problems(json.dumps(mutation.document))
        count += 1
        if not any(problem.startswith((f"{path}:", f"{path}.", f"{path}[")) for problem in found):
            missed.append((mutation.what, path, found[:3]))
    with capsys.disabled():
        print(f"\n{count} mutations refused")  # noqa: T201  # the number is asked for
    assert missed == []
    assert count >= 200


def test_random_texts_end_in_an_answer_or_a_refusal() -> None:
    """A second of what `tests/fuzz_loads.py` does for as long as one likes."""
    counts = fuzz(1, seed=random.randrange(2**32))  # noqa: S311  # drawn, not secret
    assert counts["refused"] > 0
    assert counts.keys() <= {"read", "refused"}


# The package -------------------------------------------------------------------------------------


def test_the_names_are_sorted_and_there() -> None:
    """`__all__` is written by hand: sorted, and every name of it exists."""
    assert serialize.__all__ == sorted(serialize.__all__)
    assert all(hasattr(serialize, name) for name in serialize.__all__)
