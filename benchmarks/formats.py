"""The whole record as JSON, out and in: cica beside pydantic, msgspec and an encoder by hand.

The models of the peers are made of the attrs classes, field by field, and filled with the same
values; all write the same document. They know the shapes and types of the record and nothing more:
what a dataset checks between its records they do not.
"""

import json
import types
import typing
from collections.abc import Callable
from typing import Annotated, Any

import attrs
import byhand
import msgspec
import pydantic
from timing import calls

import cica
from cica import DATASET, Dataset, PartialDate, Period
from cica.serialize import dumps, loads, make_converter

__all__ = ["STATEMENTS", "measure"]

FORMAT = "cica-dataset/1"

STATEMENTS = {
    "dumps": "dumps(DATASET)",
    "dumps with orjson": "converter.dumps(DATASET)",
    "dumps by hand": "byhand.dumps(DATASET)",
    "dumps by pydantic": "model.model_dump_json(exclude_defaults=True)",
    "dumps by msgspec": "encoder.encode(struct)",
    "loads": "loads(text)",
    "loads with orjson": "converter.loads(text, Dataset)",
    "loads by hand": "byhand.loads(text)",
    "loads by pydantic": "Model.model_validate_json(text)",
    "loads by msgspec": "decoder.decode(text)",
}


def _peer_type(kind: Any, date: Any, peers: dict[type, Any]) -> Any:
    """Return the type of a field with the classes of a peer for those of cica."""
    if kind is PartialDate:
        return date
    if kind in peers:
        return peers[kind]
    parts = typing.get_args(kind)
    if typing.get_origin(kind) is tuple:
        return tuple[_peer_type(parts[0], date, peers), ...]  # type: ignore[misc]  # made as it runs
    if isinstance(kind, types.UnionType):
        return _peer_type(parts[0], date, peers) | None
    while isinstance(kind, typing.NewType):
        kind = kind.__supertype__
    return kind


def _classes() -> list[type]:
    """Return the classes of records, each after those of its parts."""
    records = [getattr(cica, name) for name in cica.__all__]
    found = [cls for cls in records if isinstance(cls, type) and hasattr(cls, "citations")]
    parts = [Period, cica.Citation, cica.Alternative, cica.Name, cica.Capital, cica.Edition]
    parts += [cica.InitiativeEvent, cica.Source]
    return [*parts, *(cls for cls in found if cls not in (*parts, Dataset)), Dataset]


def _peers(date: Any, make: Callable[[str, list[tuple[str, Any, Any]]], Any]) -> dict[type, Any]:
    """Make the class of a peer for each class of cica."""
    peers: dict[type, Any] = {}
    for cls in _classes():
        fields = [
            (field.alias, _peer_type(field.type, date, peers), field.default)
            for field in attrs.fields(cls)
        ]
        if cls is Dataset:
            fields.insert(0, ("format", str, attrs.NOTHING))
        peers[cls] = make(cls.__name__, fields)
    return peers


def _pydantic_model(name: str, fields: list[tuple[str, Any, Any]]) -> Any:
    given: dict[str, Any] = {
        field: (kind, ... if default is attrs.NOTHING else default)
        for field, kind, default in fields
    }
    config = pydantic.ConfigDict(frozen=True, extra="forbid", strict=True)
    return pydantic.create_model(name, __config__=config, **given)


def _msgspec_struct(name: str, fields: list[tuple[str, Any, Any]]) -> Any:
    given = [
        (field, kind) if default is attrs.NOTHING else (field, kind, default)
        for field, kind, default in fields
    ]
    return msgspec.defstruct(
        name, given, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True
    )


_PYDANTIC_DATE = Annotated[
    PartialDate,
    pydantic.PlainValidator(cica.to_partial_date),
    pydantic.PlainSerializer(str, return_type=str),
]


class _Held:
    """A date for msgspec, which would write `PartialDate` its own way: it knows attrs."""

    __slots__ = ("date",)

    def __init__(self, date: PartialDate) -> None:
        self.date = date


def _read_held(_: type, value: Any) -> _Held:
    return _Held(cica.to_partial_date(value))


def _write_held(held: _Held) -> str:
    return str(held.date)


def measure(*, rounds: int) -> dict[str, float]:
    """Return the seconds of each way to write or to read the whole record."""
    text = dumps()
    model = _peers(_PYDANTIC_DATE, _pydantic_model)[Dataset]
    decoder = msgspec.json.Decoder(_peers(_Held, _msgspec_struct)[Dataset], dec_hook=_read_held)
    names: dict[str, Any] = {
        "dumps": dumps,
        "loads": loads,
        "converter": make_converter("orjson"),
        "byhand": byhand,
        "Dataset": Dataset,
        "DATASET": DATASET,
        "text": text,
        "Model": model,
        "model": model.model_validate_json(text),
        "encoder": msgspec.json.Encoder(enc_hook=_write_held),
        "decoder": decoder,
        "struct": decoder.decode(text),
    }
    for key, statement in STATEMENTS.items():
        _check(key, eval(statement, names), text)  # noqa: S307  # the statements above
    return calls(STATEMENTS, names, rounds=rounds)


def _check(key: str, result: Any, text: str) -> None:
    """Stop where somebody writes or reads something else: that would not be the same work."""
    if isinstance(result, str | bytes):
        if _whole(result) != _whole(text):
            raise SystemExit(f"{key} writes another document")
    elif isinstance(result, Dataset) and result != DATASET:
        raise SystemExit(f"{key} reads another dataset")


def _whole(text: str | bytes) -> Any:
    """Return a document with the version told: some leave it out where it is the first."""
    return {"version": "1.0.0", **json.loads(text)}
