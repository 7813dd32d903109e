"""The directives of the reference: tables, entries and the picture, made from the code.

``.. api-overview::`` is a table of the names of a group of `cica.__all__`, or of a module, each
with its first sentence; ``.. api-entries::`` has their entries. Neither can miss a name.
"""

import re
from typing import Any

import api_source as api
import attrs
from docutils import nodes
from docutils.statemachine import StringList
from model_picture import picture
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

import cica


def names(title: str) -> list[str]:
    """Return the entries of a group of `cica.__all__`, or of a module such as ``cica.terms``."""
    if title == "cica.data":
        return api.fact_modules()
    module = title.removeprefix("cica.")
    if module in api.MODULES:
        return [api.place(name, module) for name in api.MODULES[module].__all__]
    return [api.place(name) for name in api.groups()[title]]


TABLE = (".. list-table::", "   :class: overview")


class Made(SphinxDirective):
    """A directive that writes reStructuredText for what it is given, and reads it."""

    required_arguments = 0
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return what the lines for the names make."""
        listed = " ".join(self.content).split()
        found = [f"cica.{name}" for name in listed] or names(self.arguments[0])
        return self.parsed(self.lines(found))

    def lines(self, found: list[str]) -> list[str]:
        """Return the lines for some entries."""
        raise NotImplementedError

    def parsed(self, lines: list[str]) -> list[nodes.Node]:
        """Read lines as if they were written on the page."""
        parent = nodes.Element()
        self.state.nested_parse(StringList(lines, source=self.get_location()), 0, parent)
        return list(parent.children)


class Overview(Made):
    """A table of names and first sentences, each name linked to its entry."""

    def lines(self, found: list[str]) -> list[str]:
        """Return a table."""
        lines = [*TABLE, "   :widths: auto", ""]
        for entry in found:
            name = f"``{entry}``" if entry in api.fact_modules() else f":py:obj:`~{entry}`"
            words = [api.first_sentence(api.text_of(entry))]
            own = [f":py:obj:`{each}() <{entry}.{each}>`" for each in api.methods(entry)]
            if own:
                words.append(f"It has {', '.join(own)}.")
            lines += [f"   * - {name}", f"     - {' '.join(words)}"]
        return lines


class Entries(Made):
    """An entry for each name."""

    def lines(self, found: list[str]) -> list[str]:
        """Return a directive of autodoc, or of the domain where autodoc has none."""
        return [line for entry in found for line in (*_entry(entry), "")]


def _entry(entry: str) -> list[str]:
    value = api.value_of(entry)
    if api.is_id(value):
        base = getattr(value.__supertype__, "__name__", "str")
        text = f"{api.text_of(entry)}\n\nA :py:class:`typing.NewType` of `{base}`."
        return [f".. py:class:: {entry}", "", *_indented(text)]
    if isinstance(value, cica.Dataset):
        return [f".. py:data:: {entry}", "   :type: Dataset", "", *_indented(api.text_of(entry))]
    if isinstance(value, type):
        if issubclass(value, BaseException):
            # with brackets, or autodoc reads the signature of the builtin and fails
            return [f".. autoexception:: {entry}()", *_facts(value)]
        return [f".. autoclass:: {entry}", "   :members:"]
    if callable(value):
        return [f".. autofunction:: {entry}"]
    canonical = api.alias(entry.rpartition(".")[2])
    return [
        *(f".. py:type:: {entry}", f"   :canonical: {canonical}", ""),
        *_indented(api.text_of(entry)),
    ]


def _facts(error: type) -> list[str]:
    """Return the lines of the fields of an error, for which autodoc knows no type."""
    lines: list[str] = []
    for name in api.facts(error):
        lines += [
            "",
            f"   .. py:attribute:: {name}",
            f"      :type: {api.fact_type(error, name)}",
            "",
        ]
        lines += [f"   {line}" for line in _indented(api.field_text(error, name))]
    return lines


def _indented(text: str) -> list[str]:
    return [f"   {line}" for line in text.splitlines()]


class model(nodes.General, nodes.Element):  # noqa: N801  # nodes are written so
    """The place of the picture of the model."""


class Model(Made):
    """The picture of the model, and the same as a table."""

    def run(self) -> list[nodes.Node]:
        """Return the place of the picture, and the table."""
        lines = [*TABLE, "   :header-rows: 1", "", "   * - Field", "     - Points to"]
        for one in api.references():
            name = f"{one.record}.{one.field}"
            targets = " or ".join(f":py:obj:`~cica.{target}`" for target in one.targets)
            lines += [f"   * - :py:obj:`{name} <cica.{name}>`"]
            lines += [f"     - {targets}{', several' if one.many else ''}"]
        return [model(), *self.parsed(lines)]


class Parts(Made):
    """A table of the values that records hold whole."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        holders: dict[str, list[str]] = {}
        for record, field, part in api.parts():
            holders.setdefault(part, []).append(
                f":py:obj:`{record}.{field} <cica.{record}.{field}>`"
            )
        lines = [*TABLE, "   :header-rows: 1", "", "   * - Value", "     - Held by"]
        for part, fields in holders.items():
            most = len(fields) > len(api.record_classes()) / 2
            text = f"nearly every record, in ``{fields[0].split('.')[1].split()[0]}``"
            lines += [
                f"   * - :py:obj:`~cica.{part}`",
                f"     - {text if most else ', '.join(fields)}",
            ]
        return self.parsed(lines)


def _drawn(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Draw the picture once the addresses of the entries are known."""
    objects = app.env.domains.python_domain.objects

    def link(name: str) -> str:
        entry = objects[f"cica.{name}"]
        text = nodes.Text(name)
        reference = make_refnode(app.builder, page, entry.docname, entry.node_id, text)
        address: str = reference.get("refuri") or f"#{reference['refid']}"
        return address

    for place in list(doctree.findall(model)):
        place.replace_self(nodes.raw("", picture(link), format="html"))


# What autodoc makes of a docstring ---------------------------------------------------------------


def _signature(
    _app: Sphinx,
    what: str,
    _name: str,
    value: Any,
    _options: object,
    signature: str | None,
    returns: str | None,
) -> tuple[str | None, str | None]:
    """Write a signature as its author did; of a class, the names of what it takes by position."""
    if what in {"function", "method"}:
        parameters, answer = api.signature(value)
        return parameters, answer or None
    if what in {"class", "exception"}:
        fields = attrs.fields(value) if attrs.has(value) else ()
        if not fields or any(field.kw_only for field in fields) or _made_here(value):
            return "", None
        parts = [
            field.name if field.default is attrs.NOTHING else f"{field.name}={field.default!r}"
            for field in fields
        ]
        return f"({', '.join(parts)})", None
    return signature, returns


def _made_here(value: type) -> bool:
    return value.__module__ == "cica.results"


def _docstring(
    _app: Sphinx, what: str, _name: str, value: Any, _options: object, lines: list[str]
) -> None:
    """Say which fields a record needs, and keep the names of parameters from becoming links."""
    if what == "exception":
        bases = [base.__name__ for base in value.__mro__[1:] if _is_public(base)]
        lines += [f"Derives from {' and '.join(f'`{name}`' for name in bases)}.", ""]
    if what == "class" and attrs.has(value) and not _made_here(value):
        needed = [f for f in attrs.fields(value) if f.kw_only and f.default is attrs.NOTHING]
        if needed:
            names_ = ", ".join(f"``{field.name}``" for field in needed)
            raises = [place for place, line in enumerate(lines) if line.startswith(":raises")]
            place = raises[0] if raises else len(lines)
            lines[place:place] = [f"Required, as keyword arguments: {names_}.", ""]
    if what in {"function", "method"}:
        own = api.parameters(value)
        lines[:] = [
            re.sub(r"(?<![`:~\w])`(\w+)`(?!`)", lambda m: _word(m, own), line) for line in lines
        ]


def _is_public(base: type) -> bool:
    if base.__module__ == "builtins":
        return base.__name__ in {"LookupError", "TypeError", "ValueError", "UserWarning"}
    return base is cica.CicaError


def _sections(
    _app: Sphinx, _what: str, _name: str, _value: Any, _options: object, lines: list[str]
) -> None:
    """Write two sections so that napoleon leaves them alone.

    It takes the words before a colon for the type of what is returned, and does not link warnings.
    """
    if "Returns:" in lines:
        place = lines.index("Returns:")
        lines[place : place + 2] = [f":returns: {lines[place + 1].strip()}"]
    if "Warns:" in lines:
        place = lines.index("Warns:")
        warning, _, text = lines[place + 1].strip().partition(": ")
        lines[place : place + 2] = [f":Warns: :py:exc:`~cica.{warning}` \N{EN DASH} {text}"]


def _word(match: re.Match[str], own: list[str]) -> str:
    return f"``{match[1]}``" if match[1] in own else match[0]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directives, and what is done to docstrings."""
    app.add_node(model)
    app.add_directive("api-overview", Overview)
    app.add_directive("api-entries", Entries)
    app.add_directive("model-picture", Model)
    app.add_directive("model-parts", Parts)
    app.connect("autodoc-process-signature", _signature)
    app.connect("autodoc-process-docstring", _docstring, priority=900)
    app.connect("autodoc-process-docstring", _sections, priority=300)
    app.connect("doctree-resolved", _drawn)
    app.add_css_file("reference.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
