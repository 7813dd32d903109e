"""A dataset as JSON text, and back."""

import functools
import json
from typing import Any

from cattrs import Converter

from cica._dataset import Dataset
from cica.data import DATASET
from cica.errors import InvalidDatasetError, InvalidTypeError, quoted
from cica.serialize._converter import make_converter
from cica.serialize._faults import Twice
from cica.serialize._kinds import is_list

__all__ = ["dumps", "loads"]

_MOST_DIGITS = 4300
"""How long a whole number is read: as long as Python does where nobody set it otherwise."""


@functools.cache
def _converter() -> Converter:
    return make_converter()


def dumps(dataset: Dataset = DATASET) -> str:
    """Return a dataset as JSON: always the same text for the same dataset, a line for each record.

    >>> from cica.serialize import dumps
    >>> print(dumps(cica.Dataset(checked="2014-12-31")), end="")
    {
    "format": "cica-dataset/1",
    "version": "1.0.0",
    "checked": "2014-12-31"
    }

    Raises:
        InvalidTypeError: it is no `Dataset`.
    """
    if not isinstance(dataset, Dataset):
        raise InvalidTypeError(f"dumps takes a Dataset, not {quoted(dataset)}")
    encode = json.JSONEncoder(ensure_ascii=False).encode
    members: list[str] = []
    for key, value in _converter().unstructure(dataset).items():
        text = "[\n" + ",\n".join(map(encode, value)) + "\n]" if is_list(value) else encode(value)
        members.append(f"{encode(key)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}\n"


def loads(text: str | bytes) -> Dataset:
    """Read a dataset from JSON; bytes are UTF-8.

    >>> from cica.serialize import dumps, loads
    >>> loads(dumps()) == cica.DATASET
    True
    >>> loads('{"format": "cica-dataset/1", "checked": "2014-02-30", "state": []}')
    Traceback (most recent call last):
        ...
    cica.errors.InvalidDatasetError: 2 problems:
      $.state: is no key of a Dataset; write format, sources, states, ...
      $.checked: '2014-02-30' has no such day; write '2014-02-28'

    Raises:
        InvalidDatasetError: the text holds no dataset; all faults are told with their paths.
        InvalidTypeError: it is neither text nor bytes.
    """
    dataset: Dataset = _converter().structure(_parsed(text), Dataset)
    return dataset


def _parsed(text: str | bytes) -> Any:  # noqa: ANN401  # anything that JSON can say
    if isinstance(text, bytes):
        text = _decoded(text)
    if not isinstance(text, str):
        raise InvalidTypeError(f"loads takes a text or bytes, not {quoted(text)}")
    if text.startswith("\ufeff"):
        raise _unreadable("begins with a byte-order mark; save the file as UTF-8 without one")
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=_whole_number)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _unreadable(f"is no JSON at {where}: {error.msg}") from None
    except RecursionError:
        raise _unreadable("is nested too deeply to be a dataset") from None


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].split(b"\n")
        where = f"line {len(before)}, byte {len(before[-1]) + 1}"
        raise _unreadable(f"is no UTF-8 at {where}; save the file as UTF-8") from None


def _unreadable(sentence: str) -> InvalidDatasetError:
    return InvalidDatasetError((f"$: {sentence}",))


def _object(pairs: list[tuple[str, Any]]) -> dict[str | Twice, Any]:
    """Make an object of its keys and values; one that is written twice cannot be overlooked."""
    found: dict[str | Twice, Any] = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found[Twice(key)] = None
            seen.add(key)
    return found


class _LongNumber:
    """Stands for a number that is too long to read; no field takes it."""

    def __init__(self, digits: int) -> None:
        self.digits = digits

    def __repr__(self) -> str:
        return f"a number of {self.digits} digits"


def _whole_number(digits: str) -> int | _LongNumber:
    return int(digits) if len(digits) <= _MOST_DIGITS else _LongNumber(len(digits))
