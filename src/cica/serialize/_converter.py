"""How records become plain values and come back: cattrs, made strict.

Left alone, cattrs reads the number 1 as the text "1". Here a value is what it is or is refused.
"""

import datetime
import importlib
import re
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from cattrs import Converter
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from cica import terms
from cica._dataset import Dataset
from cica._dates import PartialDate, last_day, to_partial_date
from cica.errors import CicaError, InvalidDatasetError, InvalidTypeError, InvalidValueError, quoted
from cica.serialize._faults import find_faults, shown
from cica.serialize._kinds import (
    FORMAT,
    is_dataset,
    is_list,
    is_record,
    is_term,
    is_tuple,
    part,
)

if TYPE_CHECKING:  # all but one of these need a library that may not be installed
    from cattrs.preconf.cbor2 import Cbor2Converter
    from cattrs.preconf.json import JsonConverter
    from cattrs.preconf.msgpack import MsgpackConverter
    from cattrs.preconf.orjson import OrjsonConverter
    from cattrs.preconf.pyyaml import PyyamlConverter
    from cattrs.preconf.tomlkit import TomlkitConverter

__all__ = ["make_converter"]

Reader: TypeAlias = Callable[[Any, Any], Any]
"""What cattrs calls a structure hook: it takes a plain value and a type."""

_FORMATS = ("json", "orjson", "msgpack", "pyyaml", "tomlkit", "cbor2")
_TERMS = [kind for kind in map(terms.__dict__.get, terms.__all__) if is_term(kind)]
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_REFUSALS = (CicaError, ForbiddenExtraKeysError, AttributeError, KeyError, TypeError)
"""What reading raises on a value of another shape than the record has."""


@overload
def make_converter(format: Literal["json"] = "json") -> "JsonConverter": ...
@overload
def make_converter(format: Literal["orjson"]) -> "OrjsonConverter": ...
@overload
def make_converter(format: Literal["msgpack"]) -> "MsgpackConverter": ...
@overload
def make_converter(format: Literal["pyyaml"]) -> "PyyamlConverter": ...
@overload
def make_converter(format: Literal["tomlkit"]) -> "TomlkitConverter": ...
@overload
def make_converter(format: Literal["cbor2"]) -> "Cbor2Converter": ...
def make_converter(format: str = "json") -> Converter:  # noqa: A002  # the word for it
    """Make a cattrs converter that knows the records: a fresh one, which is yours to change.

    `format` is one of those of `cattrs.preconf`: ``"json"``, ``"orjson"``, ``"msgpack"``,
    ``"pyyaml"``, ``"tomlkit"`` or ``"cbor2"``; each but the first needs its library. The document
    is the same in all, with dates as text.

    >>> import cica
    >>> from cica.serialize import make_converter
    >>> converter = make_converter()
    >>> converter.unstructure(cica.Period("2002-06-04", 2005))
    {'start': '2002-06-04', 'end': '2005'}
    >>> converter.structure({"start": 2002}, cica.Period)
    Traceback (most recent call last):
        ...
    cica.errors.InvalidDatasetError: 1 problem:
      $.start: takes a date in a text, '2021-06', not 2002

    Raises:
        InvalidValueError: the format is none of these.
        ModuleNotFoundError: its library is not installed.
    """
    if format not in _FORMATS:
        known = ", ".join(map(repr, _FORMATS))
        raise InvalidValueError(f"format: {quoted(format)} is not known; write one of {known}")
    converter: Converter = importlib.import_module(f"cattrs.preconf.{format}").make_converter(
        forbid_extra_keys=True,
        omit_if_default=True,
        use_alias=True,
    )
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    converter.register_unstructure_hook_factory(is_dataset, _dataset_writer)
    converter.register_structure_hook(str, _read_text)
    converter.register_structure_hook(int, _read_whole_number)
    converter.register_structure_hook(bool, _read_truth)
    converter.register_structure_hook(datetime.date, _read_day)
    converter.register_structure_hook(PartialDate, _read_date)
    for kind in _TERMS:
        converter.register_structure_hook(kind, _term_reader(kind))
    converter.register_structure_hook_factory(is_tuple, _tuple_reader)
    converter.register_structure_hook_factory(is_record, _record_reader)
    return converter


def _dataset_writer(kind: type[Dataset], converter: Converter) -> Callable[[Dataset], Any]:
    generated = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)

    def write(dataset: Dataset) -> dict[str, Any]:
        document = generated(dataset)
        head = {"format": FORMAT, "version": dataset.version, "checked": document["checked"]}
        return head | document

    return write


def _record_reader(kind: type[Any], converter: Converter) -> Reader:
    """Return a reader that stops at the first fault, and only then looks for all of them."""
    reader: Reader = make_dict_structure_fn(kind, converter, _cattrs_detailed_validation=False)
    if kind is Dataset:
        reader = _formatted(reader)

    def read(value: Any, _: object) -> Any:  # noqa: ANN401
        try:
            return reader(value, kind)
        except _REFUSALS as error:
            faults = find_faults(value, kind, converter) or (f"$: {error}",)
        raise InvalidDatasetError(faults)

    return read


def _formatted(reader: Reader) -> Reader:
    """Return a reader of the dataset that sees to the format first, which is no field of it."""

    def read(value: Any, kind: object) -> Any:  # noqa: ANN401
        if value["format"] != FORMAT:
            raise InvalidValueError(FORMAT)
        return reader({key: each for key, each in value.items() if key != "format"}, kind)

    return read


def _tuple_reader(kind: object, converter: Converter) -> Reader:
    element = part(kind)
    reader = converter.get_structure_hook(element)

    def read(value: object, _: object) -> tuple[Any, ...]:
        if not is_list(value):
            raise InvalidTypeError(f"takes an array, not {shown(value)}")
        return tuple([reader(each, element) for each in value])

    return read


def _term_reader(kind: type[Enum]) -> Reader:
    members = {term.value: term for term in kind}
    known = ", ".join(map(repr, members))

    def read(value: object, _: object) -> Enum:
        if not isinstance(value, str):
            raise InvalidTypeError(f"takes one of {known}, not {shown(value)}")
        if value not in members:
            raise InvalidValueError(f"{quoted(value)} is none of {known}")
        return members[value]

    return read


def _read_text(value: object, kind: Callable[[str], Any]) -> Any:  # noqa: ANN401
    if not isinstance(value, str):
        raise InvalidTypeError(f"takes a text, not {shown(value)}")
    text = value if type(value) is str else str.__str__(value)
    return text if kind is str else kind(text)


def _read_whole_number(value: object, kind: Callable[[int], Any]) -> Any:  # noqa: ANN401
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidTypeError(f"takes a whole number, not {shown(value)}")
    number = value if type(value) is int else int.__int__(value)
    return number if kind is int else kind(number)


def _read_truth(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidTypeError(f"takes true or false, not {shown(value)}")
    return value


def _read_day(value: object, _: object) -> datetime.date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise InvalidTypeError(f"takes a day in a text, '2014-12-31', not {shown(value)}")
    return last_day(value, "")


def _read_date(value: object, _: object) -> PartialDate:
    if not isinstance(value, str):
        raise InvalidTypeError(f"takes a date in a text, '2021-06', not {shown(value)}")
    return to_partial_date(value)
