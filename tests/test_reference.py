"""The reference: every public name has its entry, and every entry can be read alone."""

import builtins
import doctest
import functools
import importlib
import inspect
import pydoc
import re
import sys
import types
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import cica
import cica.plots
import cica.serialize
from cica.data import states

DOCS = Path(__file__).parent.parent / "docs"
sys.path.insert(0, str(DOCS / "_ext"))

# the pages of the site are made from it
api: Any = importlib.import_module("api_source")

PAGES = {page.stem: page.read_text("utf-8") for page in (DOCS / "reference").glob("*.md")}
ENTRIES = api.entries()


# What there is to describe -----------------------------------------------------------------------


def is_function(value: object) -> bool:
    """Return whether a value is a function or a method."""
    return isinstance(value, types.FunctionType | types.MethodType)


def functions() -> Iterator[Any]:
    """Yield every public function, and every public method of a public class."""
    for entry in ENTRIES:
        value = api.value_of(entry)
        if is_function(value):
            yield pytest.param(value, id=entry)
        if isinstance(value, type) and value.__module__.startswith("cica"):
            for name, method in vars(value).items():
                if is_function(method) and not name.startswith("_"):
                    known = value is cica.Dataset and name in cica.__all__
                    if not known:  # a question, which has an entry of its own
                        yield pytest.param(method, id=f"{entry}.{name}")


def properties() -> Iterator[tuple[str, property]]:
    """Yield every public property of a public class with its name."""
    for entry in ENTRIES:
        value = api.value_of(entry)
        if isinstance(value, type):
            for name, found in vars(value).items():
                if isinstance(found, property) and not name.startswith("_"):
                    yield f"{entry}.{name}", found


def fields() -> Iterator[tuple[str, str]]:
    """Yield every public field, member of an enumeration and fact of an error, with its text."""
    for entry in ENTRIES:
        value = api.value_of(entry)
        if not isinstance(value, type):
            continue
        names: list[str] = []
        if attrs.has(value):
            names = [field.name for field in attrs.fields(value)]
        elif issubclass(value, tuple):
            names = list(value._fields)  # type: ignore[attr-defined]  # a named tuple
        elif api.is_enumeration(value):
            names = list(value.__members__)  # type: ignore[attr-defined]  # an enumeration
        elif issubclass(value, BaseException):
            names = api.facts(value)
        yield from ((f"{entry}.{name}", api.field_text(value, name)) for name in names)


FUNCTIONS = list(functions())


# Descriptions ------------------------------------------------------------------------------------


def is_sentence(text: str) -> bool:
    """Return whether a text begins as a sentence does, and ends as one."""
    return re.fullmatch(r"(?s)[A-Z`\"*].*[.…]`*\)?", text) is not None


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_begins_with_a_sentence(entry: str) -> None:
    """The overview shows the first sentence of each entry."""
    sentence = api.first_sentence(api.text_of(entry))
    assert is_sentence(sentence), entry
    assert len(sentence) <= 120


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_parameter_is_described(function: Callable[..., Any]) -> None:
    """Each has its sentences, in the order of the signature."""
    described = api.items(api.section(inspect.getdoc(function) or "", "Args"))
    assert [name for name, _ in described] == api.parameters(function)
    assert [name for name, text in described if not is_sentence(text)] == []


@pytest.mark.parametrize("function", FUNCTIONS)
def test_what_is_returned_is_described(function: Callable[..., Any]) -> None:
    """A function that returns something says what."""
    text = " ".join(api.section(inspect.getdoc(function) or "", "Returns").split())
    returned = inspect.signature(function).return_annotation
    assert is_sentence(text) if returned not in {None, "None"} else text == ""


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_error_is_described_where_it_is_raised(function: Callable[..., Any]) -> None:
    """The condition is there in words, not in the docstring of another function."""
    text = inspect.getdoc(function) or ""
    described = [*api.items(api.section(text, "Raises")), *api.items(api.section(text, "Warns"))]
    assert [name for name, words in described if not is_sentence(words)] == []
    others = {name for name in cica.__all__ if name.islower()} - set(api.parameters(function))
    mentioned = [word for _, words in described for word in re.findall(r"`(\w+)`", words)]
    assert [word for word in mentioned if word in others] == []
    assert [words for _, words in described if re.search(r"\b(see|as for|like) `", words)] == []


def test_every_field_is_described() -> None:
    """Fields of records and rows, members of enumerations and facts of errors have a sentence."""
    found = list(fields())
    assert len(found) > 100
    assert [name for name, text in found if not is_sentence(text)] == []


def test_every_property_is_described() -> None:
    """A property has a sentence and an example."""
    texts = {name: inspect.getdoc(found) or "" for name, found in properties()}
    assert [name for name, text in texts.items() if ">>> " not in text] == []
    assert [name for name, text in texts.items() if not is_sentence(api.first_sentence(text))] == []


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_has_an_example(entry: str) -> None:
    """What can be called or made shows how; ids and aliases are types alone."""
    if isinstance(api.value_of(entry), type) or is_function(api.value_of(entry)):
        assert ">>> " in api.text_of(entry)


# The pages ---------------------------------------------------------------------------------------


def asked(directive: str, text: str) -> list[str]:
    """Return what a page gives to a directive: a title, or the names below it."""
    pattern = rf"^\.\. {directive}::(?: (.+)\n|\n\n((?:   .+\n)+))"
    found = re.findall(pattern, text, re.MULTILINE)
    return [title or " ".join(listed.split()) for title, listed in found]


def test_the_overview_has_every_group_and_module() -> None:
    """The first page of the reference has a table for each, so that no public name is missing."""
    titles = Counter(asked("api-overview", PAGES["index"]))
    doubled = {"Modules", "Terms; the others are in cica.terms"}
    wanted = {*api.groups(), "cica.terms", "cica.serialize", "cica.plots"} - doubled
    assert titles == Counter(wanted)
    for module in api.groups()["Modules"]:
        assert f":doc:`cica.{module} <{module}>`" in PAGES["index"]


def test_every_public_name_has_one_entry() -> None:
    """Each name of the package and of its modules is on one page."""
    found: Counter[str] = Counter()
    for text in PAGES.values():
        for given in asked("api-entries", text):
            if given in api.groups():
                found.update(api.place(name) for name in api.groups()[given])
            elif given.startswith("cica."):
                module = given.removeprefix("cica.")
                found.update(api.place(name, module) for name in api.MODULES[module].__all__)
            else:
                found.update(f"cica.{name}" for name in given.split())
        found.update(re.findall(r"^\.\. autoclass:: (cica\.\w+)$", text, re.MULTILINE))
    assert found == Counter(ENTRIES)


def test_the_model_has_every_reference() -> None:
    """The picture is drawn from the types of the fields: each id that is not its own."""
    found = {(one.record, one.field): one.targets for one in api.references()}
    assert found["Summit", "host"] == ("State",)
    assert found["Document", "meeting"] == ("Meeting", "Summit")
    assert found["Membership", "party"] == ("Organization", "State")
    assert found["Initiative", "related"] == ("Initiative",)
    assert ("State", "id") not in found
    assert ("State", "capitals", "Capital") in set(api.parts())


def test_the_picture_can_be_followed() -> None:
    """Each record is named and linked, and a line leads to each thing that is pointed to."""
    svg = importlib.import_module("model_picture").picture(lambda name: f"records.html#cica.{name}")
    found = list(api.references())
    assert svg.count("<path") == sum(len(one.targets) for one in found)
    for one in found:
        assert f'href="records.html#cica.{one.record}"' in svg
        assert f">{one.field}" in svg


# Without the site --------------------------------------------------------------------------------


def test_the_package_lists_what_is_public() -> None:
    """Tab completion offers no private and no foreign name."""
    assert sorted(dir(cica)) == sorted([*cica.__all__, "__version__"])


@pytest.mark.parametrize("value", [cica, *(getattr(cica, name) for name in cica.__all__)])
def test_help_can_be_asked_about_everything(value: object) -> None:
    """`help` shows text about the package and each name, and nothing that Python makes up."""
    text = pydoc.plain(pydoc.render_doc(value))
    assert len(text.splitlines()) > 3
    assert "Alias for field number" not in text
    assert "SupportsIndex | str | datetime.date | cica._dates.PartialDate | None" not in text


def test_the_map_names_every_group() -> None:
    """The docstring of the package has the groups of questions, with names that exist."""
    text = inspect.getdoc(cica) or ""
    questions = [title for title, names in api.groups().items() if names[0].islower()]
    shown = [title for title in questions if f"- {title}" in text]
    assert shown == [t for t in questions if t not in {"All of a kind", "Dates", "Modules"}]
    listed = re.findall(r"`(\w+)`", text)
    assert [name for name in listed if name not in cica.__all__] == []


@pytest.mark.parametrize("function", FUNCTIONS)
def test_help_shows_types_and_defaults_as_they_are_written(function: Callable[..., Any]) -> None:
    """A default is short, and no alias is spelt out."""
    signature = inspect.signature(function)
    for parameter in signature.parameters.values():
        assert len(str(parameter)) <= 100
    assert len(str(signature.return_annotation)) <= 80


@pytest.mark.parametrize("entry", [e for e in ENTRIES if issubclass(type(api.value_of(e)), type)])
def test_help_describes_fields(entry: str) -> None:
    """`help` of a class has a description for each field of a record or a row."""
    value = api.value_of(entry)
    if attrs.has(value):
        names = [field.name for field in attrs.fields(value) if not field.name.startswith("_")]
    else:
        names = list(getattr(value, "_fields", ()))
    texts = api.described(value.__module__)
    for name in names:
        assert inspect.getdoc(getattr(value, name)) == texts[f"{value.__name__}.{name}"]


# What is raised ----------------------------------------------------------------------------------

STRANGE: tuple[Any, ...] = (
    *(None, True, 0, -1, 10**9, 3.5, float("nan"), "", "no such thing", "2021-13", "[2021..]"),
    *(
        "2040",
        "12-31",
        "SGP",
        "a\0b",
        (),
        ("no such thing",),
        (object(),),
        ["x"],
        object(),
        b"x",
        {},
    ),
)
"""Values that may be wrong anywhere."""

NEEDED: dict[str, dict[str, Any]] = {
    "parties": {"role": "member"},
    "role": {"party": "KAZ"},
    "is_member": {"party": "KAZ"},
    "panel": {"start": 2020, "end": 2021},
    "dyads": {"start": 2020, "end": 2021},
    "summit": {"key": 1},
    "action_plan": {"year": 2021},
    "record": {"kind": "state", "id": "KAZ"},
    "find_states": {"text": "Kazakhstan"},
    "find": {"text": "youth"},
    "mentions": {"record": states.KAZAKHSTAN},
    "citations": {"x": states.KAZAKHSTAN},
    "compare": {"published_list": "cow-igo-v3"},
    "diff": {"other": cica.DATASET},
    "name_on": {"as_of": 2021},
    "capitals_on": {"as_of": 2021},
    "covers": {"when": 2021},
    "may_cover": {"when": 2021},
    "to_partial_date": {"value": 2021},
}
"""The arguments without a default, where a key such as ``"KAZ"`` does not do."""

TOGETHER: tuple[dict[str, Any], ...] = (
    {"since": 2022, "until": 2021},
    {"start": 2022, "end": 2021},
    {"cutoff": "02-29"},
)
"""Arguments that are wrong together, or in a way of their own."""

_SOURCE = cica.Source(id="s", title="S")
_CITED = (cica.Citation(_SOURCE),)
_ARIA = cica.State(id="ARI", name="Aria", citations=_CITED)
_BODIES = tuple(cica.Organization(id=key, name=key, citations=_CITED) for key in ("X", "Y"))
NOWHERE = cica.Dataset(
    sources=(_SOURCE,),
    states=(_ARIA,),
    organizations=_BODIES,
    memberships=tuple(
        cica.Membership(
            party=_ARIA,
            organization=body,
            role="member",
            period=cica.Period(1999),
            citations=_CITED,
        )
        for body in _BODIES
    ),
    checked=2014,
)
"""A dataset without a default organization, and without the records of the canonical one."""


def documented(text: str) -> set[type]:
    """Return the errors and warnings that a docstring describes."""
    sections = (api.section(text, title) for title in ("Raises", "Warns"))
    names = [name for found in sections for name, _ in api.items(found)]
    return {getattr(cica, name, None) or getattr(builtins, name) for name in names}


def raised(call: Callable[..., Any], given: dict[str, Any]) -> Iterator[type]:
    """Yield what a call raises and what it warns of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call(**given)
        except Exception as error:  # noqa: BLE001  # whatever it is
            yield type(error)
    yield from {warning.category for warning in caught}


def tried(call: Callable[..., Any], **needed: Any) -> dict[type, dict[str, Any]]:
    """Return what a call raises for strange arguments, each with the first that led to it."""
    found: dict[type, dict[str, Any]] = {}
    own = api.parameters(call)
    needed = {name: value for name, value in needed.items() if name in own}
    cases: list[dict[str, Any]] = [needed]
    cases += [{**needed, name: value} for name in own for value in STRANGE]
    cases += [{**needed, **case} for case in TOGETHER if case.keys() <= set(own)]
    for given in cases:
        for kind in raised(call, given):
            found.setdefault(kind, given)
    return found


def undocumented(text: str, found: dict[type, dict[str, Any]]) -> dict[str, object]:
    """Return what was raised without being described, and what was described in vain."""
    known = documented(text)
    surprises = {
        kind.__name__: given
        for kind, given in found.items()
        if not any(issubclass(kind, one) for one in known)
    }
    idle = {one.__name__: None for one in known if not any(issubclass(k, one) for k in found)}
    return {**surprises, **idle}


QUESTIONS = [name for name in cica.__all__ if inspect.ismethod(getattr(cica, name))]
METHODS = [*QUESTIONS, "diff"]


@pytest.mark.parametrize("name", METHODS)
def test_a_question_raises_what_is_described(name: str) -> None:
    """With strange arguments it raises each of its errors, and no other."""
    question = getattr(cica.DATASET, name)
    needed = NEEDED.get(name, {"key": "KAZ", "x": states.KAZAKHSTAN})
    found = tried(question, **needed)
    elsewhere = tried(getattr(NOWHERE, name), **{**needed, "party": "ARI"})
    assert undocumented(inspect.getdoc(question) or "", {**elsewhere, **found}) == {}


@functools.cache
def examples() -> dict[str, Any]:
    """Return a record, or a part of one, of each class."""
    found: dict[str, Any] = {}

    def walk(value: Any) -> None:
        if isinstance(value, tuple):
            for one in value:
                walk(one)
        elif type(value).__name__ in api.record_classes():
            found.setdefault(type(value).__name__, value)
            for field in attrs.fields(type(value)):
                walk(getattr(value, field.name))

    for rows in cica.DATASET.records().values():
        walk(rows)
    return found


@pytest.mark.parametrize("name", api.record_classes())
def test_a_record_raises_what_is_described(name: str) -> None:
    """With strange fields it raises each of its errors, and no other."""
    example = examples()[name]
    found: dict[type, dict[str, Any]] = {}
    for field in attrs.fields(type(example)):
        for value in STRANGE:
            given = {field.name: value}
            for kind in raised(lambda **given: attrs.evolve(example, **given), given):
                found.setdefault(kind, given)
    assert undocumented(inspect.getdoc(type(example)) or "", found) == {}


@pytest.mark.parametrize(
    ("call", "needed"),
    [
        pytest.param(states.KAZAKHSTAN.name_on, {"as_of": 2021}, id="State.name_on"),
        pytest.param(states.KAZAKHSTAN.capitals_on, {"as_of": 2021}, id="State.capitals_on"),
        pytest.param(cica.organization("SCO").name_on, {"as_of": 2021}, id="Organization.name_on"),
        pytest.param(cica.initiatives()[0].status, {}, id="Initiative.status"),
        pytest.param(cica.Period(2021).covers, {"when": 2021}, id="Period.covers"),
        pytest.param(cica.Period(2021).may_cover, {"when": 2021}, id="Period.may_cover"),
        pytest.param(cica.to_partial_date, {"value": 2021}, id="to_partial_date"),
    ],
)
def test_a_method_of_a_record_raises_what_is_described(
    call: Callable[..., Any], needed: dict[str, Any]
) -> None:
    """With strange arguments it raises each of its errors, and no other."""
    assert undocumented(inspect.getdoc(call) or "", tried(call, **needed)) == {}


FILES_AND_PICTURES = [
    f"{module}.{name}" for module in ("serialize", "plots") for name in api.MODULES[module].__all__
]
ALSO: dict[str, tuple[dict[str, Any], ...]] = {
    "csl_json": ({"records": states.KAZAKHSTAN, "dataset": NOWHERE},),
    "bibtex": ({"records": states.KAZAKHSTAN, "dataset": NOWHERE},),
    "dump": ({"path": "no/such", "dataset": NOWHERE},),
    "load": ({"path": "datapackage.json"},),
    "read_datapackage": ({"path": "."},),
    "write_datapackage": ({"path": "datapackage.json/below", "dataset": NOWHERE},),
    "make_converter": ({"format": "orjson"},),
}
"""What else goes wrong: a record of another dataset, a folder that does not exist, a bad file."""


@pytest.mark.parametrize("name", FILES_AND_PICTURES)
def test_a_file_or_a_picture_raises_what_is_described(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With strange arguments it raises each of its errors, and no other."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "datapackage.json").write_text("[]")
    monkeypatch.setitem(sys.modules, "orjson", None)  # as if it were not installed
    call = api.value_of(f"cica.{name}")
    needed = {
        "dataset": NOWHERE,
        "path": "written",
        "text": "{}",
        "records": NOWHERE.states(),
        "published_list": "cow-igo-v3",
        "organization": "X",
    }
    own = {key: needed[key] for key in api.parameters(call) if key in needed}
    found = tried(call, **own)
    unnamed = ({"dataset": NOWHERE},) if "organization" in own else ()
    for case in (*ALSO.get(call.__name__, ()), *unnamed):
        for kind in raised(call, case):
            found.setdefault(kind, case)
    assert undocumented(inspect.getdoc(call) or "", found) == {}


def test_the_examples_of_the_reader_run() -> None:
    """What reads the code for the pages has examples of its own."""
    done = doctest.testmod(api)
    assert done.attempted > 5
    assert done.failed == 0
