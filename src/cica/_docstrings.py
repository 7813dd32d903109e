"""The docstrings of fields for `help`: Python keeps none that is written below a field."""

import functools
import linecache
import re
import sys
from typing import Any

_FIELD = re.compile(
    r'^class (\w+)|^    (\w+): [^\n]*(?:\n        [^\n]*|\n    \))*\n    """(.*?)"""',
    re.MULTILINE | re.DOTALL,
)
"""The head of a class, or a field of one with the docstring below it."""


class _Slots(dict[str, str | None]):
    """The slots of a class with their docstrings, which are read when `help` asks for them."""

    def __init__(self, cls: type[Any]) -> None:
        super().__init__(dict.fromkeys(cls.__slots__))
        self.cls = cls

    def __getitem__(self, slot: str) -> str | None:
        return _texts(self.cls.__module__).get(self.cls.__name__, {}).get(slot)


def describe(*modules: str) -> None:
    """Give the fields of the classes of some modules their docstrings, if the source is there.

    `help` finds that of a slot in `__slots__`, and that of a column of a row in its `__doc__`.
    """
    for module in modules:
        for value in [*vars(sys.modules[module]).values()]:
            if not isinstance(value, type) or value.__module__ != module:
                continue
            cls: Any = value
            if hasattr(cls, "__attrs_attrs__"):
                cls.__slots__ = _Slots(cls)
                if "__getattr__" in vars(cls):  # attrs makes it, without what pydoc asks for
                    cls.__getattr__.__module__ = module
            elif hasattr(cls, "_fields"):
                for field, text in _texts(module).get(cls.__name__, {}).items():
                    getattr(cls, field).__doc__ = text


@functools.cache
def _texts(module: str) -> dict[str, dict[str, str]]:
    """Return the docstrings of fields by class and field, read from the source of a module."""
    names = vars(sys.modules[module])
    source = "".join(linecache.getlines(names.get("__file__") or "", names))
    found: dict[str, dict[str, str]] = {}
    fields: dict[str, str] = {}
    for name, field, text in _FIELD.findall(source):
        if name:
            fields = found[name] = {}
        else:
            fields[field] = re.sub(r"\s*\n\s*", "\n", text)
    return found
