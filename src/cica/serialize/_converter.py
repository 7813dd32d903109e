"""How records become plain values and come back: cattrs, made strict.

Left alone, cattrs reads the number 1 as the text "1". Here a value is what it is or is refused.
"""

import contextlib
import datetime
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
from cica._fields import is_record, is_term, is_tuple, part
from cica.errors import (
    CicaError,
    InvalidDatasetError,
    InvalidTypeError,
    InvalidValueError,
    listed,
)
from cica.serialize._faults import FORMAT, HEAD, find_problems
from cica.serialize._format1 import FORMAT_1, upgraded

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
_REFUSALS = (CicaError, ForbiddenExtraKeysError, AttributeError, BytesWarning, KeyError, TypeError)
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
    """Make a cattrs converter that reads and writes the records.

    The document is the same in all formats, with dates as text. What questions answer, such as
    a `Change` or a `Difference`, is written in the same way.

    >>> import cica
    >>> from cica.serialize import make_converter
    >>> converter = make_converter()
    >>> converter.unstructure(cica.Period("2002-06-04", 2005))
    {'start': '2002-06-04', 'end': '2005'}
    >>> converter.structure({"start": 2002}, cica.Period)
    Traceback (most recent call last):
        ...
    cica.errors.InvalidDatasetError: 1 problem:
      $.start: must be a date in a string such as '2021-06', got 2002

    Args:
        format: One of those of ``cattrs.preconf``: ``"json"``, ``"orjson"``, ``"msgpack"``,
            ``"pyyaml"``, ``"tomlkit"`` or ``"cbor2"``; each but the first needs its library.

    Returns:
        A new converter, which the caller may change.

    Raises:
        InvalidValueError: The format is none of these.
        ModuleNotFoundError: Its library is not installed.
    """
    make: Callable[..., Converter]
    match format:
        case "json":
            from cattrs.preconf.json import make_converter as make  # noqa: PLC0415
        case "orjson":
            from cattrs.preconf.orjson import make_converter as make  # noqa: PLC0415
        case "msgpack":
            from cattrs.preconf.msgpack import make_converter as make  # noqa: PLC0415
        case "pyyaml":
            from cattrs.preconf.pyyaml import make_converter as make  # noqa: PLC0415
        case "tomlkit":
            from cattrs.preconf.tomlkit import make_converter as make  # noqa: PLC0415
        case "cbor2":
            from cattrs.preconf.cbor2 import make_converter as make  # noqa: PLC0415
        case _:
            raise InvalidValueError("format", listed(_FORMATS), format)
    # plain imports, which tools that freeze a program can follow
    converter: Converter = make(forbid_extra_keys=True, omit_if_default=True, use_alias=True)
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    converter.register_unstructure_hook_func(_is_anything, converter.unstructure)
    converter.register_unstructure_hook_factory(_is_dataset, _dataset_writer)
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


def _is_anything(kind: object) -> bool:
    """Tell the type of a field that can hold a value of any type, which says how it is written."""
    return kind is object


def _is_dataset(kind: object) -> bool:
    return kind is Dataset


def _dataset_writer(kind: type[Dataset], converter: Converter) -> Callable[[Dataset], Any]:
    generated = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)

    def write(dataset: Dataset) -> dict[str, Any]:
        document = {"format": FORMAT, "version": dataset.version, **generated(dataset)}
        first = {key: document[key] for key in HEAD if key in document}
        return {**first, **document}

    return write


def _record_reader(kind: type[Any], converter: Converter) -> Reader:
    """Return a reader that stops at the first fault, and only then looks for all of them."""
    reader: Reader = make_dict_structure_fn(kind, converter, _cattrs_detailed_validation=False)
    if kind is Dataset:
        return _dataset_reader(reader, converter)

    def read(value: Any, _: object) -> Any:  # noqa: ANN401  # a plain value
        try:
            return reader(value, kind)
        except _REFUSALS:
            problems = find_problems(value, kind, converter)
        raise InvalidDatasetError(problems)

    return read


def _dataset_reader(reader: Reader, converter: Converter) -> Reader:
    """Return a reader of the dataset, which looks at the format first: it is not a field of it."""

    def read(value: Any, _: object) -> Any:  # noqa: ANN401  # a plain value
        with contextlib.suppress(*_REFUSALS):
            if value["format"] == FORMAT_1:
                value = upgraded(value)
            if value["format"] == FORMAT:
                fields = {key: each for key, each in value.items() if key != "format"}
                return reader(fields, Dataset)
        raise InvalidDatasetError(find_problems(value, Dataset, converter))

    return read


def _tuple_reader(kind: object, converter: Converter) -> Reader:
    element = part(kind)
    reader = converter.get_structure_hook(element)

    def read(value: object, _: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise InvalidTypeError("value", "an array", value)
        return tuple([reader(each, element) for each in value])  # pyright: ignore[reportUnknownVariableType]  # JSON

    return read


def _term_reader(kind: type[Enum]) -> Reader:
    members = {term.value: term for term in kind}
    expected = listed(list(members))

    def read(value: object, _: object) -> Enum:
        if not isinstance(value, str):
            raise InvalidTypeError("value", expected, value)
        if value not in members:
            raise InvalidValueError("value", expected, value)
        return members[value]

    return read


def _read_text(value: object, kind: Callable[[str], Any]) -> Any:  # noqa: ANN401  # an id or a text
    if not isinstance(value, str):
        raise InvalidTypeError("value", "a string", value)
    return str(value) if kind is str else kind(str(value))


def _read_whole_number(value: object, kind: Callable[[int], Any]) -> Any:  # noqa: ANN401
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidTypeError("value", "a whole number", value)
    return int(value) if kind is int else kind(int(value))


def _read_truth(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidTypeError("value", "true or false", value)
    return value


def _read_day(value: object, _: object) -> datetime.date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise InvalidTypeError("value", "a day in a string such as '2014-12-31'", value)
    return last_day(value, "value")


def _read_date(value: object, _: object) -> PartialDate:
    if not isinstance(value, str):
        raise InvalidTypeError("value", "a date in a string such as '2021-06'", value)
    return to_partial_date(value)
