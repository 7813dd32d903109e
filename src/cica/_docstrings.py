"""The docstrings of fields: Python keeps none that is written below a field.

They are read from the source, if it is there: in a frozen program fields have no description.
"""

import functools
import linecache
import sys
from collections.abc import Mapping
from typing import Any

__all__ = ["describe", "docstrings"]


@functools.cache
def docstrings(module: str) -> Mapping[str, Mapping[str, str]]:
    """Return the docstrings of the fields of each class of a module, as they are written."""
    names = vars(sys.modules[module])
    source = "".join(linecache.getlines(names.get("__file__") or "", names))
    found: dict[str, dict[str, str]] = {}
    for text in source.split("\nclass ")[1:]:
        body = text.partition("\n\n\n")[0]  # two blank lines come after a class
        fields = found[body.partition(":")[0].partition("(")[0]] = {}
        parts = body.split('"""')
        for code, docstring in zip(parts[::2], parts[1::2], strict=False):
            lines = [line for line in code.split("\n") if ": " in line and line[4:5] not in "@ )"]
            if lines and code.endswith("\n    "):  # that of a method is further to the right
                fields[lines[-1].partition(":")[0].strip()] = docstring
    return found


class _Slots(dict[str, str | None]):
    """The slots of a class with their docstrings, which are read when `help` asks for them."""

    def __init__(self, cls: type[Any]) -> None:
        super().__init__(dict.fromkeys(cls.__slots__))
        self.cls = cls

    def __getitem__(self, slot: str) -> str | None:
        return _shown(docstrings(self.cls.__module__).get(self.cls.__name__, {}).get(slot))


def describe(*modules: str) -> None:
    """Give the fields of the classes of some modules their docstrings.

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
                for field, text in docstrings(module).get(cls.__name__, {}).items():
                    getattr(cls, field).__doc__ = _shown(text)


def _shown(text: str | None) -> str | None:
    return None if text is None else "\n".join(line.strip() for line in text.split("\n"))
