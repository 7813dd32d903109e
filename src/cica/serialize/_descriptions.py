"""What each field of a class means, from its docstring, as plain text."""

import functools
import re
from collections.abc import Mapping
from typing import Any

from cica._docstrings import docstrings

__all__ = ["describe", "summary"]

_MARKUP = re.compile(r"`([^<`]+?)(?: <[^>]*>)?`_{0,2}")


@functools.cache
def describe(cls: type[Any], none: str) -> Mapping[str, str]:
    """Return the description of each field; `none` is the word for `None`: ``"null"``."""
    words = {"None": none, "True": "true", "False": "false"}
    return {
        name.removeprefix("_"): re.sub(
            r"\b(None|True|False)\b", lambda match: words[match[0]], _plain(text)
        )
        for name, text in docstrings(cls.__module__).get(cls.__name__, {}).items()
    }


def summary(cls: type[Any]) -> str:
    """Return the first line of the docstring of a class; ``python -OO`` leaves it out."""
    return _plain((cls.__doc__ or "").partition("\n")[0])


def _plain(text: str) -> str:
    """Return a docstring without markup and line breaks."""
    return _MARKUP.sub(r"\1", " ".join(text.split()).replace("``", ""))
