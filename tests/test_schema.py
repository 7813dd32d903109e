"""The JSON Schema says what `loads` takes, as far as a schema can."""

import inspect
import json
import random
import shutil
import subprocess
import sys
import types
from collections.abc import Iterator
from importlib import resources
from typing import Any

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cica
from any_record import any_record
from cica import Dataset, records
from cica._docstrings import docstrings
from cica.serialize import dumps, json_schema, loads, make_converter
from cica.serialize._descriptions import describe, summary
from invented import WORLD
from mutations import mutations, wild
from strategies import datasets

SCHEMA = json_schema()
CLASSES = [name for name in records.__all__ if attrs.has(getattr(records, name))]
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def is_read(document: Any) -> bool:
    """Return whether `loads` takes a document."""
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
    file = resources.files("cica.serialize") / "cica-dataset-2.schema.json"
    assert file.read_text(encoding="utf-8") == json.dumps(SCHEMA, indent=2) + "\n"


def test_every_key_is_described() -> None:
    """Each key of each object has the docstring of its field, in the words of JSON."""
    objects = [SCHEMA, *SCHEMA["$defs"].values()]
    keys: dict[str, Any] = {
        f"{each['description']} {name}": key
        for each in objects
        for name, key in each.get("properties", {}).items()
    }
    del keys[f"{SCHEMA['description']} format"]
    assert len(keys) > 100
    assert [name for name, key in keys.items() if not key.get("description")] == []
    assert SCHEMA["$defs"]["State"]["properties"]["cow"]["description"] == (
        "Its number in the state system of the Correlates of War; null if it is not in it."
    )


@pytest.mark.parametrize("file", [None, "missing.py"])
def test_without_source_fields_have_no_description(
    monkeypatch: pytest.MonkeyPatch, file: str | None
) -> None:
    """A class of a module whose source cannot be read has fields without descriptions."""
    module = types.ModuleType("frozen")
    module.__file__ = file
    monkeypatch.setitem(sys.modules, "frozen", module)
    frozen = type("Frozen", (), {"__module__": "frozen"})
    describe_anew = inspect.unwrap(describe)
    assert describe_anew(frozen, "null") == {}
    assert not summary(frozen)
    docstrings.cache_clear()


def patterns(schema: Any) -> Iterator[str]:
    """Yield every pattern of a schema."""
    for key, value in schema.items():
        if isinstance(value, dict):
            yield from patterns(value)
        elif key == "pattern":
            yield value
        elif key == "anyOf":
            yield from (pattern for each in value for pattern in patterns(each))


def test_every_pattern_is_for_every_validator() -> None:
    """RE2, and with it Go, Rust and Java's re2j, compiles each pattern."""
    re2 = pytest.importorskip("re2")
    found = list(patterns(SCHEMA))
    assert len(found) > 15
    for pattern in found:
        re2.compile(pattern)


VALIDATE = """
const Ajv = require("ajv/dist/2020").default
const ajv = new Ajv({strict: true, allowUnionTypes: true, formats: {date: true}})
const {schema, documents} = JSON.parse(require("fs").readFileSync(0, "utf-8"))
const validate = ajv.compile(schema)
process.stdout.write(JSON.stringify(documents.map(each => validate(each))))
"""
"""A program for Node, which validates documents with ajv."""


def by_ajv(documents: list[Any]) -> list[bool]:
    """Return which of some documents ajv finds valid."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("needs node")
    if subprocess.run([node, "-e", "require('ajv')"], capture_output=True, check=False).returncode:  # noqa: S603  # found above
        pytest.skip("needs ajv, from npm, where node finds it (NODE_PATH)")
    text = json.dumps({"schema": SCHEMA, "documents": documents})
    run = subprocess.run(  # noqa: S603  # found above
        [node, "-e", VALIDATE], input=text.encode(), capture_output=True, check=True
    )
    found: list[bool] = json.loads(run.stdout)
    return found


def test_a_validator_of_another_language_agrees() -> None:
    """Ajv takes the schema in its strict mode, and finds valid what Python's validator does."""
    drawn = random.Random(2002)  # noqa: S311  # drawn, not secret
    world = json.loads(dumps(WORLD))
    documents = [json.loads(dumps()), world, *(wild(world, drawn) for _ in range(300))]
    # Node has no lone halves of characters
    documents = [each for each in documents if "\\ud800" not in json.dumps(each)]
    validator = jsonschema.Draft202012Validator(SCHEMA)
    assert by_ajv(documents) == [validator.is_valid(each) for each in documents]


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


@pytest.mark.parametrize("name", CLASSES)
@given(data=st.data())
def test_every_record_is_valid(name: str, data: st.DataObject) -> None:
    """Any content of a class of records is valid by its definition."""
    record = make_converter().unstructure(data.draw(any_record(getattr(records, name))))
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
    """The schema finds every fault within a field, except a day that its month does not have."""
    document = json.loads(dumps(WORLD))
    within = {"a key removed", "a key added", "a key renamed", "a type changed", "a null"}
    within |= {"an impossible date", "an unknown term"}
    faults = [each for each in mutations(document, many=15, seed=2002) if each.what in within]
    missed = [fault for fault in faults if VALIDATOR.is_valid(fault.document)]
    assert len(faults) > 80
    assert all(fault.what == "an impossible date" for fault in missed)
    assert len(missed) < 5
