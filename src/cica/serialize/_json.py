"""A dataset as JSON text or file, and back."""

import functools
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from cattrs import Converter

from cica._dataset import KINDS, Dataset
from cica.data import DATASET
from cica.errors import InvalidTypeError, InvalidValueError
from cica.serialize._converter import make_converter
from cica.serialize._faults import Repeated, invalid

__all__ = ["checked_type", "dump", "dumps", "load", "loads", "parsed", "path_of"]


@functools.cache
def _converter() -> Converter:
    return make_converter()


def dumps(dataset: Dataset = DATASET) -> str:
    """Return a dataset as JSON.

    The same dataset always gives the same text, with a line for each record.

    >>> from cica.serialize import dumps
    >>> print(dumps(cica.Dataset(checked="2014-12-31")), end="")
    {
    "format": "cica-dataset/2",
    "version": "1.0.0",
    "checked": "2014-12-31"
    }

    Args:
        dataset: The dataset.

    Returns:
        A JSON object; what it holds is described by `json_schema`.

    Raises:
        InvalidTypeError: It is not a `Dataset`, or it is of a subclass.
    """
    checked_type(dataset)
    encode = json.JSONEncoder(ensure_ascii=False).encode
    members: list[str] = []
    for key, value in _converter().unstructure(dataset).items():
        rows = key in KINDS
        text = "[\n" + ",\n".join(map(encode, value)) + "\n]" if rows else encode(value)
        members.append(f"{encode(key)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}\n"


def loads(text: str | bytes) -> Dataset:
    """Read a dataset from JSON.

    The format of release 1.0.0 is read as well.

    >>> from cica.serialize import dumps, loads
    >>> loads(dumps()) == cica.DATASET
    True
    >>> loads('{"format": "cica-dataset/2", "checked": "2014-02-30", "state": []}')
    Traceback (most recent call last):
        ...
    cica.errors.InvalidDatasetError: 2 problems:
      $.state: is not a key of Dataset; its keys are format, sources, states, ...
      $.checked: must be a date that exists, such as '2014-02-28', got '2014-02-30'

    Args:
        text: The JSON; bytes are UTF-8. To read a file, use `load`.

    Returns:
        The dataset.

    Raises:
        InvalidDatasetError: The text is not a valid dataset; all problems are reported.
        InvalidTypeError: It is neither text nor bytes.
    """
    dataset: Dataset = _converter().structure(parsed(text), Dataset)
    return dataset


def dump(dataset: Dataset, path: str | os.PathLike[str]) -> None:
    """Write a dataset into a JSON file, which is replaced as a whole.

    >>> import tempfile, pathlib
    >>> from cica.serialize import dump, load
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "cica.json")
    ...     dump(cica.DATASET, path)
    ...     load(path) == cica.DATASET
    True

    Args:
        dataset: The dataset.
        path: The file; its folder must exist.

    Raises:
        InvalidTypeError: An argument has a type that is not accepted.
        InvalidValueError: The path is empty, or there is something that is not a file, such as a
            folder or a device.
        OSError: The file cannot be written.
    """
    text = dumps(dataset)
    file = path_of(path)
    if file.exists() and not file.is_file():  # it would take the place of a device or a pipe
        raise InvalidValueError("path", "a file", str(file))
    with tempfile.TemporaryDirectory(prefix=".new-", dir=file.parent) as beside:
        new = Path(beside, file.name)
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(file)


def load(path: str | os.PathLike[str]) -> Dataset:
    """Read a dataset from a JSON file in UTF-8.

    >>> from cica.serialize import load
    >>> load("missing.json")
    Traceback (most recent call last):
        ...
    FileNotFoundError: [Errno 2] No such file or directory: 'missing.json'

    Args:
        path: The file.

    Returns:
        The dataset.

    Raises:
        InvalidDatasetError: The file is not a valid dataset; all problems are reported.
        InvalidTypeError: `path` is not a path.
        InvalidValueError: `path` is empty.
        OSError: The file cannot be read.
    """
    return loads(path_of(path).read_bytes())


def checked_type(dataset: object) -> None:
    """Refuse what is not a `Dataset`; a subclass may have fields that no file keeps."""
    if type(dataset) is not Dataset:
        raise InvalidTypeError("dataset", "a Dataset, not of a subclass", dataset)


def path_of(path: str | os.PathLike[str]) -> Path:
    """Return a path; refuse what is none."""
    text = os.fspath(path) if isinstance(path, str | os.PathLike) else None
    if not isinstance(text, str):
        raise InvalidTypeError("path", "a path", path)
    try:
        os.fsencode(text)
    except UnicodeEncodeError:  # half of a character
        text = ""
    if not text or "\0" in text:
        raise InvalidValueError("path", "a path", os.fspath(path))
    return Path(text)


def parsed(text: str | bytes) -> Any:  # noqa: ANN401  # anything that JSON can say
    """Return what a JSON text says, with a mark for each key that is given twice."""
    if isinstance(text, bytes):
        text = _decoded(text)
    if not isinstance(text, str):
        raise InvalidTypeError("text", "a string or bytes", text)
    if text.startswith("\ufeff"):
        raise invalid("json", "must be UTF-8 without a byte-order mark")
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        message = f"invalid JSON at {where}: {error.msg}"
    except ValueError:  # a number of more digits than Python reads
        message = "invalid JSON: a number is too long"
    except RecursionError:
        message = "invalid JSON: nested too deeply"
    if len(text) < _PATH and text.endswith(".json"):
        message += "; load(path) reads a file"
    raise invalid("json", message)


_PATH = 1000
"""A text that is longer is not taken for a path."""


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].split(b"\n")
        where = f"line {len(before)}, byte {len(before[-1]) + 1}"
        raise invalid("json", f"must be UTF-8; it is not at {where}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[Any, Any]:
    """Make an object of its keys and values, with a mark for each key that is given twice."""
    found: dict[Any, Any] = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found[Repeated(key)] = None
            seen.add(key)
    return found
