"""What the reference is made of, read from the code: groups, docstrings, signatures, references.

It needs no Sphinx, so that the tests can read the reference as the pages do.
"""

import ast
import enum
import functools
import inspect
import pkgutil
import re
import sys
import textwrap
import types
import typing
from collections.abc import Iterator
from typing import Any, NamedTuple

import attrs

import cica
import cica.plots
import cica.serialize
from cica import terms

MODULES: dict[str, types.ModuleType] = {
    "terms": cica.terms,
    "records": cica.records,
    "results": cica.results,
    "errors": cica.errors,
    "serialize": cica.serialize,
    "plots": cica.plots,
}
"""The modules whose names have entries, beside `cica` itself."""


# Names -------------------------------------------------------------------------------------------


@functools.cache
def groups() -> dict[str, list[str]]:
    """Return the names of `cica.__all__` by the comment that they are grouped under."""
    source = inspect.getsource(cica)
    block = source[source.index("__all__ = [") :]
    found: dict[str, list[str]] = {}
    for line in block[: block.index("]\n")].splitlines()[1:]:
        word = line.strip().rstrip(",")
        if word.startswith("#"):
            found[word[2:]] = []
        elif word:
            found[list(found)[-1]].append(ast.literal_eval(word))
    return found


def place(name: str, module: str = "") -> str:
    """Return the name under which something has its entry: that in `cica`, if it has one there.

    >>> place("Role", "terms"), place("Office", "terms")
    ('cica.Role', 'cica.terms.Office')
    """
    own = getattr(MODULES[module], name) if module else None
    here = name in cica.__all__ and own in {None, getattr(cica, name)}
    return f"cica.{name}" if here else f"cica.{module}.{name}"


def fact_modules() -> list[str]:
    """Return the public modules of `cica.data`."""
    found = [module.name for module in pkgutil.iter_modules(cica.data.__path__, "cica.data.")]
    return [name for name in found if "._" not in name]


def value_of(entry: str) -> Any:
    """Return what an entry is about: ``cica.members``, ``cica.terms.Office``.

    >>> value_of("cica.terms.Office")
    <enum 'Office'>
    """
    value: Any = cica
    for part in entry.split(".")[1:]:
        value = getattr(value, part)
    return value


# Docstrings --------------------------------------------------------------------------------------


@functools.cache
def described(module: str) -> dict[str, str]:
    """Return the docstrings of the variables of a module and the fields of its classes."""
    found: dict[str, str] = {}

    def walk(body: list[ast.stmt], prefix: str) -> None:
        for statement, after in zip(body, [*body[1:], None], strict=True):
            match statement, after:
                case ast.ClassDef(), _:
                    walk(statement.body, f"{statement.name}.")
                case ast.FunctionDef(name="__init__"), _:
                    walk(statement.body, prefix)
                case (
                    ast.Assign(targets=[ast.Name(id=name) | ast.Attribute(attr=name)])
                    | ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    found[f"{prefix}{name}"] = inspect.cleandoc(text)

    walk(ast.parse(inspect.getsource(sys.modules[module])).body, "")
    return found


@functools.cache
def homes() -> dict[str, str]:
    """Return the module in which each variable with a docstring is written."""
    modules = [name for name in sys.modules if name == "cica" or name.startswith("cica.")]
    return {
        name: module
        for module in sorted(modules, key=lambda name: not name.startswith("cica.data"))
        for name in described(module)
    }


def text_of(entry: str) -> str:
    """Return the docstring of an entry; of a variable, that below it.

    >>> text_of("cica.DateLike").partition(":")[0]
    'A date as a user writes it'
    """
    name = entry.rpartition(".")[2]
    value = value_of(entry)
    if isinstance(value, type | types.FunctionType | types.MethodType | types.ModuleType):
        return inspect.getdoc(value) or ""
    return described(homes()[name])[name] if name in homes() else ""


def first_sentence(text: str) -> str:
    """Return the first sentence of a docstring.

    >>> first_sentence("Return a state. It is one.")
    'Return a state.'
    """
    paragraph = " ".join(text.partition("\n\n")[0].split())
    return re.split(r"(?<=[.?!]) (?=[A-Z`])", paragraph)[0]


SECTIONS = (
    *("Args", "Returns", "Raises", "Warns", "See Also", "Example", "Examples", "Attributes"),
    *("Yields", "Note"),
)


def section(text: str, title: str) -> str:
    """Return a section of a docstring without its indent; empty if it has none."""
    others = "|".join(SECTIONS)
    found = re.search(rf"^{title}:\n(.*?)(?=^(?:{others}):$|\Z)", text, re.MULTILINE | re.DOTALL)
    return "" if found is None else textwrap.dedent(found[1]).strip("\n")


def items(text: str) -> list[tuple[str, str]]:
    """Return the names and descriptions of a section such as ``Args``.

    >>> items("as_of: The day.")
    [('as_of', 'The day.')]
    """
    parts = re.split(r"^([*\w.]+):[ \n]", text, flags=re.MULTILINE)
    return [
        (name.lstrip("*"), " ".join(description.split()))
        for name, description in zip(parts[1::2], parts[2::2], strict=True)
    ]


# Signatures --------------------------------------------------------------------------------------


class _Reader(ast.NodeTransformer):
    """Write types as a reader knows them: documented aliases by name, other names by what they are.

    Names of other packages are made whole, so that they can be looked up.
    """

    def __init__(self, module: str) -> None:
        self.module = sys.modules[module]

    def visit_Constant(self, node: ast.Constant) -> ast.expr:  # ast's name for it
        """Read a type that is written as a text."""
        if isinstance(node.value, str):
            return self.visit(ast.parse(node.value, mode="eval").body)
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:  # ast's name for it
        """Return the name by which a type is known."""
        value = getattr(self.module, node.id, None)
        if node.id == "SupportsIndex":
            return ast.Name("int")
        if place_of(node.id):
            return node
        if (written := _aliases(self.module.__name__).get(node.id)) is not None:
            return self.visit(written)
        home = getattr(value, "__module__", "builtins")
        if isinstance(value, type) and home != "builtins" and not home.startswith("cica"):
            return ast.Name(re.sub(r"\._\w+", "", f"{home}.{node.id}"))
        return node


def place_of(name: str) -> str:
    """Return the entry of a class or an alias by its bare name; empty if it has none."""
    wanted = [f"cica.{name}", *(f"cica.{module}.{name}" for module in MODULES)]
    return next((entry for entry in wanted if entry in set(entries())), "")


@functools.cache
def _aliases(module: str) -> dict[str, ast.expr]:
    """Return the aliases of types that a module has, as they are written."""
    return {
        statement.target.id: statement.value
        for statement in ast.parse(inspect.getsource(sys.modules[module])).body
        if isinstance(statement, ast.AnnAssign)
        and isinstance(statement.target, ast.Name)
        and statement.value is not None
        and ast.unparse(statement.annotation) == "TypeAlias"
    }


def _said(node: ast.expr, module: str) -> str:
    return ast.unparse(_Reader(module).visit(node))


def _definition(function: Any) -> ast.FunctionDef:
    """Return the definition of a function as it is written, without `self`."""
    function = inspect.unwrap(getattr(function, "__func__", function))
    definition = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(definition, ast.FunctionDef)  # noqa: S101  # for the type checker
    if definition.args.args and definition.args.args[0].arg == "self":
        del definition.args.args[0]
    return definition


def _arguments(definition: ast.FunctionDef) -> list[ast.arg]:
    """Return what a function takes, in order."""
    arguments = definition.args
    every = [*arguments.posonlyargs, *arguments.args, arguments.vararg, *arguments.kwonlyargs]
    return [one for one in (*every, arguments.kwarg) if one is not None]


def parameters(function: Any) -> list[str]:
    """Return the names of the parameters of a function, without `self`.

    >>> parameters(cica.chair)
    ['organization', 'as_of']
    """
    return [argument.arg for argument in _arguments(_definition(function))]


def signature(function: Any) -> tuple[str, str]:
    """Return the parameters and what is returned, as they are written: aliases by their names.

    >>> signature(cica.citations)[0]
    '(x: Citable, *, field: str | None=None)'
    """
    module = inspect.unwrap(getattr(function, "__func__", function)).__module__
    definition = _definition(function)
    for argument in _arguments(definition):
        if argument.annotation is not None:
            argument.annotation = ast.Name(_said(argument.annotation, module))
    returns = "" if definition.returns is None else _said(definition.returns, module)
    return f"({ast.unparse(definition.args)})", returns


def alias(name: str) -> str:
    """Return what an alias of types is, as it is written.

    >>> alias("PartyLike")
    'str | State | Organization'
    """
    return _said(_aliases(homes()[name])[name], homes()[name])


# The model ---------------------------------------------------------------------------------------


class Reference(NamedTuple):
    """A field by which a record points to others."""

    record: str
    """The class that has the field."""
    field: str
    many: bool
    """Whether it holds several."""
    targets: tuple[str, ...]
    """The classes that it points to."""


def _classes_by_id() -> dict[object, tuple[str, ...]]:
    """Return the classes that an id of each type can be of."""
    own = {attrs.fields_dict(cls).get("id"): name for name, cls in record_classes().items()}
    found: dict[object, list[str]] = {}
    for field, name in own.items():
        kind = None if field is None else field.type
        while kind is not None and kind is not str:  # the id of a summit is that of a meeting too
            found.setdefault(kind, []).append(name)
            kind = getattr(kind, "__supertype__", None)
    return {kind: tuple(names) for kind, names in found.items()}


def record_classes() -> dict[str, Any]:
    """Return the classes of `cica.records` by name."""
    return {
        name: value
        for name in cica.records.__all__
        if isinstance(value := getattr(cica.records, name), type)
    }


def references() -> Iterator[Reference]:
    """Yield every field by which a record points to others, read from its type."""
    targets = _classes_by_id()
    for name, cls in record_classes().items():
        for field in attrs.fields(cls):
            types_ = [field.type, *typing.get_args(field.type)]
            found = [targets[kind] for kind in types_ if kind in targets]
            if found and field.name != "id":
                many = typing.get_origin(field.type) is tuple
                yield Reference(name, field.name, many, found[0])


def parts() -> Iterator[tuple[str, str, str]]:
    """Yield the class, the field and the class of the part, where a record holds others whole."""
    classes = record_classes()
    for name, cls in classes.items():
        for field in attrs.fields(cls):
            for kind in (field.type, *typing.get_args(field.type)):
                if isinstance(kind, type) and classes.get(kind.__name__) is kind:
                    yield name, field.name, kind.__name__


# What has to be described ------------------------------------------------------------------------


@functools.cache
def entries() -> list[str]:
    """Return every entry of the reference once."""
    found = [place(name) for name in cica.__all__ if name not in MODULES and name != "data"]
    for module, value in MODULES.items():
        found += [place(name, module) for name in value.__all__]
    return list(dict.fromkeys(found))


def facts(error: type) -> list[str]:
    """Return the names of the fields of an error, in order.

    >>> facts(cica.InvalidDatasetError)
    ['problems']
    """
    return list(_fact_types(error))


def _fact_types(error: type) -> dict[str, str]:
    initializer: Any = error.__init__  # type: ignore[misc]  # that of a class is asked for
    if not isinstance(initializer, types.FunctionType):
        return {}
    arguments = _arguments(_definition(initializer))
    home = initializer.__module__
    return {
        argument.arg: "" if argument.annotation is None else _said(argument.annotation, home)
        for argument in arguments
    }


def fact_type(error: type, name: str) -> str:
    """Return the type of a field of an error.

    >>> fact_type(cica.UnknownRecordError, "suggestions")
    'tuple[str, ...]'
    """
    return _fact_types(error)[name]


def methods(entry: str) -> list[str]:
    """Return the names of the public methods of a class, without those that are questions.

    >>> methods("cica.Period")
    ['covers', 'may_cover']
    """
    value = value_of(entry)
    if not isinstance(value, type) or not value.__module__.startswith("cica"):
        return []
    known = set(cica.__all__) if value is cica.Dataset else set()
    return [
        name
        for name, found in vars(value).items()
        if isinstance(found, types.FunctionType) and not name.startswith("_") and name not in known
    ]


def field_text(cls: type, name: str) -> str:
    """Return the docstring of a field, which may be written in a class that it derives from.

    >>> field_text(cica.InvalidDateError, "expected")
    'What it must be, in words.'
    """
    own = [base for base in cls.__mro__ if base.__module__.startswith("cica")]
    texts = (described(base.__module__).get(f"{base.__name__}.{name}", "") for base in own)
    return next(filter(None, texts), "")


def is_enumeration(value: object) -> bool:
    """Return whether something is an enumeration."""
    return isinstance(value, type) and issubclass(value, enum.Enum)


def is_id(value: object) -> bool:
    """Return whether something is a type of ids."""
    return isinstance(value, terms.NewType)
