"""What each field of a class means, read from the docstrings below the fields in the source.

Python does not keep these docstrings. Where there is no source, as in a frozen program, fields have
no descriptions.
"""

import ast
import functools
import inspect
import itertools
import re
import sys
from collections.abc import Mapping
from typing import Any

__all__ = ["describe", "summary"]

_MARKUP = re.compile(r"`([^<`]+?)(?: <[^>]*>)?`_{0,2}")


@functools.cache
def describe(cls: type[Any], none: str) -> Mapping[str, str]:
    """Return the description of each field; `none` is the word for `None`: ``"null"``."""
    words = {"None": none, "True": "true", "False": "false"}
    return {
        name: re.sub(r"\b(None|True|False)\b", lambda match: words[match[0]], _plain(text))
        for name, text in _docstrings(cls.__module__).get(cls.__name__, {}).items()
    }


def summary(cls: type[Any]) -> str:
    """Return the first line of the docstring of a class; ``python -OO`` leaves it out."""
    return _plain((cls.__doc__ or "").partition("\n")[0])


def _plain(text: str) -> str:
    """Return a docstring without markup and line breaks."""
    return _MARKUP.sub(r"\1", " ".join(text.split()).replace("``", ""))


@functools.cache
def _docstrings(module: str) -> dict[str, dict[str, str]]:
    """Return the docstrings of the fields of every class of a module."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError):  # there is no source, or not even a file
        return {}
    return {
        node.name: {
            field.target.id.removeprefix("_"): text.value.value
            for field, text in itertools.pairwise(node.body)
            if isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
            and isinstance(text.value.value, str)
        }
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
