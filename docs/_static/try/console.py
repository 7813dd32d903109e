"""The Python side of the page "Try it": it runs what a reader types, and answers in JSON."""

import ast
import builtins
import codeop
import contextlib
import datetime
import enum
import io
import json
import linecache
import sys
import traceback
import warnings
from collections.abc import Sequence
from typing import Any

import attrs

import cica

ROWS = 200
"""How many rows of a table are shown."""
CHARACTERS = 50_000
"""How many characters of text one run may show."""

Part = dict[str, Any]
"""A part of an answer: its `kind`, and what that kind needs."""


class Answer(io.TextIOBase):
    """What one run shows, in the order in which it comes; printed text is written into it."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.room = CHARACTERS

    def write(self, text: str) -> int:
        """Add printed text, up to the limit."""
        if self.room and text:
            if not self.parts or self.parts[-1]["kind"] != "text":
                self.add("text", text="")
            self.parts[-1]["text"] += text[: self.room]
            self.room -= min(self.room, len(text))
            if not self.room:
                self.add("note", text=f"Only the first {CHARACTERS} characters are shown.")
        return len(text)

    def add(self, kind: str, **needs: object) -> None:
        """Add a part."""
        self.parts.append({"kind": kind, **needs})

    def show(self, value: object) -> None:
        """Add the value of an expression: rows as a table, all else as text."""
        if value is None:
            return
        builtins._ = value  # type: ignore[attr-defined]  # as in Python's own prompt
        columns = _columns(value) if isinstance(value, tuple | list) else []
        if columns:
            self.add("table", **_table(value, columns))
        elif isinstance(value, cica.records.State.__mro__[1]):
            self.add("html", html=value._repr_html_())
        else:
            self.write(f"{value!r}\n")


def _columns(rows: Sequence[object]) -> list[str]:
    """Return the fields to show of rows of one class; none where they are not rows."""
    if len({type(row) for row in rows}) != 1:
        return []
    cls = type(rows[0])
    if issubclass(cls, tuple):
        return list(getattr(cls, "_fields", ()))
    if not attrs.has(cls):
        return []
    names = [field.alias or field.name for field in attrs.fields(cls)]
    return [name for name in names if _short([getattr(row, name) for row in rows])]


def _short(values: Sequence[object]) -> bool:
    """Return whether a field of records fits into a column: one value each, and not always none."""
    plain = str | int | enum.Enum | datetime.date | cica.PartialDate | cica.Period | None
    return all(isinstance(value, plain) for value in values) and any(
        value not in (None, "", False) for value in values
    )


def _table(rows: Sequence[object], columns: list[str]) -> Part:
    name = type(rows[0]).__name__
    return {
        "caption": f"{name}: {len(rows)} row{'s' * (len(rows) > 1)}"
        + (f", of which the first {ROWS} are shown" if len(rows) > ROWS else ""),
        "columns": [column.replace("_", " ") for column in columns],
        "rows": [[_cell(getattr(row, column)) for column in columns] for row in rows[:ROWS]],
    }


def _cell(value: object) -> str:
    match value:
        case enum.Enum():
            return str(value.value)
        case cica.Period():
            return f"from {value.start}" + (f" until {value.end}" if value.end else "")
        case _:
            return str(value)


def complete(source: str) -> bool:
    """Return whether Enter runs a text: as in Python's own prompt, an empty line ends a block."""
    last = source.rpartition("\n")[2]
    if last[:1].isspace() and last.strip():
        return False
    try:
        return codeop.compile_command(source.rstrip(), symbol="exec") is not None
    except (SyntaxError, ValueError, OverflowError):
        return True  # the run says what is wrong


class Console:
    """A prompt with its names."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": "__main__", "cica": cica}
        self.runs = 0

    def run(self, source: str) -> str:
        """Run a text, and return the parts of its answer as JSON."""
        answer = Answer()
        self.runs += 1
        name = f"<input {self.runs}>"
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
        with (
            contextlib.redirect_stdout(answer),
            contextlib.redirect_stderr(answer),
            warnings.catch_warnings(),
        ):
            warnings.filterwarnings("always", module="__main__")
            warnings.showwarning = lambda message, category, *_: answer.add(
                "warning", text=f"{category.__name__}: {message}"
            )
            sys.displayhook = answer.show
            try:
                tree = ast.Interactive(ast.parse(source, name).body)
                exec(compile(tree, name, "single"), self.names)  # noqa: S102  # what the page is for
            except BaseException as error:  # noqa: BLE001  # whatever it is, the reader sees it
                trace = error.__traceback__.tb_next if error.__traceback__ else None
                lines = traceback.format_exception(type(error), error, trace)
                text = f"{type(error).__name__}: {error}"
                answer.add("error", text=text, trace="".join(lines))
        return json.dumps(answer.parts)


def about() -> str:
    """Say what runs here."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"Python {python}, cica {cica.__version__}, record checked {cica.DATASET.checked}"
