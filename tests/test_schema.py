"""The JSON Schema says what `loads` takes, as far as a schema can."""

import json
import random
from importlib import resources
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cica
from any_record import any_record
from cica import Dataset, _records
from cica.serialize import dumps, json_schema, loads, make_converter
from invented import WORLD
from mutations import mutations, wild
from strategies import datasets

SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def is_read(document: Any) -> bool:
    """Tell whether `loads` takes a document."""
    try:
        loads(json.dumps(document))
    except cica.InvalidDatasetError:
        return False
    return True


def test_the_schema_is_one() -> None:
    """It is a schema by the rules of its draft."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_shipped_file_is_the_schema() -> None:
    """The file in the package says what the function says; `nox -s schema` writes it anew."""
    file = resources.files("cica.serialize") / "cica-dataset-1.schema.json"
    assert file.read_text(encoding="utf-8") == json.dumps(SCHEMA, indent=2) + "\n"


def test_a_caller_may_change_the_schema() -> None:
    """Each call gives a new dict, down to its leaves."""
    json_schema()["$defs"]["State"]["properties"]["name"].clear()
    assert json_schema() == SCHEMA


def test_the_canonical_document_is_valid() -> None:
    """What `dumps` writes of the record is valid."""
    VALIDATOR.validate(json.loads(dumps()))


@given(datasets())
def test_every_dataset_is_valid(dataset: Dataset) -> None:
    """What `dumps` writes is valid."""
    VALIDATOR.validate(json.loads(dumps(dataset)))


@pytest.mark.parametrize("name", _records.__all__)
@given(data=st.data())
def test_every_record_is_valid(name: str, data: st.DataObject) -> None:
    """Any content of a class of records is valid by its definition."""
    record = make_converter().unstructure(data.draw(any_record(getattr(_records, name))))
    VALIDATOR.evolve(schema={"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}).validate(record)


def test_what_the_schema_refuses_loads_refuses() -> None:
    """Of documents changed anywhere in any way, none that is read is invalid by the schema."""
    drawn = random.Random(2002)  # noqa: S311  # drawn, not secret
    document = json.loads(dumps(WORLD))
    changed = [wild(document, drawn) for _ in range(800)]
    valid = [each for each in changed if VALIDATOR.is_valid(each)]
    read = [each for each in changed if is_read(each)]
    assert [each for each in read if each not in valid] == []
    assert len(read) > 50
    assert len(changed) - len(valid) > 300


def test_the_schema_finds_what_a_schema_can() -> None:
    """A fault within a field is invalid by the schema alone, but for a day that its month lacks."""
    document = json.loads(dumps(WORLD))
    within = {"a key removed", "a key added", "a key renamed", "a type changed", "a null"}
    within |= {"an impossible date", "an unknown term"}
    faults = [each for each in mutations(document, many=15, seed=2002) if each.what in within]
    missed = [fault for fault in faults if VALIDATOR.is_valid(fault.document)]
    assert len(faults) > 80
    assert all(fault.what == "an impossible date" for fault in missed)
    assert len(missed) < 5
