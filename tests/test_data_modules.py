"""Writing a record is registering it: what is written in a module of `cica.data` is in the dataset.

A rule reports the faults of the source text of a module. Each is tried on an invented module first,
and then on the modules of `cica.data`.
"""

import ast
import importlib
import itertools
import pkgutil
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import attrs
import pytest

import cica
import cica.data

SourceRule: TypeAlias = Callable[[str], Iterator[str]]


def names_bound_twice(text: str) -> Iterator[str]:
    """A name of a module is bound once: a second record of that name would replace the first."""
    lines: dict[str, int] = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.col_offset == 0:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            bound = [
                part.id
                for target in targets
                for part in ast.walk(target)
                if isinstance(part, ast.Name)
            ]
        elif isinstance(node, ast.Import | ast.ImportFrom):
            bound = [alias.asname or alias.name for alias in node.names]
        elif isinstance(node, ast.FunctionDef | ast.ClassDef) and node.col_offset == 0:
            bound = [node.name]
        else:
            continue
        for name in bound:
            if name in lines:
                yield (
                    f"line {node.lineno}: {name} is bound already in line {lines[name]}; give one "
                    "of them another name"
                )
            lines.setdefault(name, node.lineno)


def bare_records(text: str) -> Iterator[str]:
    """A record is a constant or in a tuple: one that is neither is lost."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
            yield (
                f"line {node.lineno}: {ast.unparse(node)[:40]}... is not in the dataset; give it a "
                "name, or move it into a tuple"
            )


SOURCE_RULES: tuple[SourceRule, ...] = (names_bound_twice, bare_records)

MODULES: list[ModuleType] = [
    importlib.import_module(f"cica.data.{found.name}")
    for found in pkgutil.iter_modules(cica.data.__path__)
]


@pytest.mark.parametrize(
    ("rule", "text", "line"),
    [
        (names_bound_twice, "A = Source()\nB = Source()\nA = Source()", 3),
        (names_bound_twice, "A: Source = Source()\nA = Source()", 2),
        (names_bound_twice, "A = B = Source()\nC, B = x", 2),
        (names_bound_twice, "from cica.data import sources as s\ns = Source()", 2),
        (names_bound_twice, "def a(): pass\na = Source()", 2),
        (bare_records, '"""Text."""\nSource(id="a", title="A")', 2),
        (bare_records, "ROWS = (a,)\n(Source(),)", 2),
    ],
)
def test_a_rule_finds_its_fault(rule: SourceRule, text: str, line: int) -> None:
    """Each rule reports the line of the fault, and no other rule reports it."""
    (fault,) = rule(text)
    assert fault.startswith(f"line {line}: ")
    assert [fault for other in SOURCE_RULES if other is not rule for fault in other(text)] == []


def test_a_sound_module_has_no_faults() -> None:
    """Docstrings, constants, tuples, and names within functions are as they should be."""
    text = (
        '"""Text."""\nfrom cica import Source\nA = Source()\nROWS: tuple[Source, ...] = (Source(),)'
        '\n"""Text."""\ndef a():\n    x = 1\ndef b():\n    x = 2\n'
    )
    assert [fault for rule in SOURCE_RULES for fault in rule(text)] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
@pytest.mark.parametrize("rule", SOURCE_RULES)
def test_a_module_keeps_the_rules(rule: SourceRule, module: ModuleType) -> None:
    """Every module of the data is written so that no record is lost."""
    path = Path(str(module.__file__))
    assert [f"{path.name}, {fault}" for fault in rule(path.read_text("utf-8"))] == []


KINDS = tuple(
    kind
    for field in attrs.fields(cica.Dataset)
    for kind in typing.get_args(field.type)[:1]
    if attrs.has(kind)
)
"""The classes of records that a dataset is made of."""


def records(value: object) -> Iterator[Any]:
    """Yield the records in a value, however deep they are nested in containers."""
    if isinstance(value, KINDS):
        yield value
    elif isinstance(value, tuple | list | set | frozenset | dict):
        parts = value.values() if isinstance(value, dict) else value
        for part in parts:
            yield from records(part)


def uncollected(module: ModuleType) -> Iterator[str]:
    """Yield the records of a module that are not in the dataset."""
    rows = itertools.chain.from_iterable(cica.DATASET.records().values())
    collected = {(type(record), record.id) for record in rows}
    for name, value in vars(module).items():
        if name == "__builtins__":  # of Python, not of the module; a doctest can put anything in it
            continue
        for record in records(value):
            if (type(record), record.id) not in collected:
                yield (
                    f"{module.__name__}.{name}: {record!r} is not in the dataset; write it as a "
                    "constant or in a tuple, and list the module in cica/data/__init__.py"
                )


def test_a_record_that_is_not_collected_is_found() -> None:
    """A list, a dictionary and a nested tuple are not collected."""
    module = ModuleType("invented")
    one, two, three = (cica.Source(id=name, title="A page") for name in "abc")
    vars(module).update(A=[one], B={"b": two}, C=((three,),), D=cica.sources()[0])
    assert [fault.partition(":")[0] for fault in uncollected(module)] == [
        "invented.A",
        "invented.B",
        "invented.C",
    ]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_record_of_a_module_is_in_the_dataset(module: ModuleType) -> None:
    """No module is forgotten, and no record in it."""
    assert list(uncollected(module)) == []
