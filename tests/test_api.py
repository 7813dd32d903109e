"""The public surface: which names there are, and what they may be relied on for."""

import ast
import copy
import enum
import inspect
import itertools
import multiprocessing
import pickle
import re
import types
import typing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any

import attrs
import pytest

import cica
from cica import records, results, terms
from cica._dataset import KINDS
from cica._fields import FORMS, id_type, is_term, singular
from invented import SUMMIT, WORLD

LAZY = {"plots", "serialize"}
PUBLIC: dict[str, Any] = {n: getattr(cica, n) for n in cica.__all__ if n not in LAZY}
QUESTIONS = {name: value for name, value in PUBLIC.items() if isinstance(value, types.MethodType)}

# A new kind of record, a new id, a new question --------------------------------------------------


METHODS = {
    name
    for name, value in vars(cica.Dataset).items()
    if isinstance(value, types.FunctionType) and not name.startswith("_")
}


def missing_lines() -> Iterator[tuple[bool, str]]:
    """Yield each second line that a declaration needs, and whether it is there."""
    for name in METHODS - {"records", "evolve", "diff"}:
        bound = vars(cica).get(name) == getattr(cica.DATASET, name)
        yield bound, f"{name}: Final = DATASET.{name} in cica/__init__.py"
    for kind, cls in KINDS.items():
        one = singular(kind).replace("-", "_")
        fields = attrs.fields_dict(cls)
        yield kind in METHODS, f"def {kind} in cica/_dataset.py"
        yield one in METHODS or "id" not in fields, f"def {one} in cica/_dataset.py"
        yield cls.__name__ in records.__all__, f"{cls.__name__} in records.__all__"
        fact = {"citations", "alternatives"} <= fields.keys()
        yield not fact or cls in typing.get_args(records.Fact), f"{cls.__name__} in records.Fact"
        yield id_type(cls) in {str, *FORMS}, f"the form of the id of {cls.__name__}"
    for name in (*records.__all__, *results.__all__):
        yield name in cica.__all__ or name == "Fact", f"{name} in cica.__all__"
    for name, value in vars(terms).items():
        new = isinstance(value, typing.NewType)
        yield not new or value in FORMS, f"the form of {name} in cica/_fields.py"
        yield name in terms.__all__ or not (new or is_term(value)), f"{name} in terms.__all__"


def test_what_is_declared_is_complete() -> None:
    """A new kind of record, id or question is named here with each line that it still needs."""
    assert [line for there, line in missing_lines() if not there] == []


def test_all_names_what_is_public() -> None:
    """Whatever has no underscore is listed, and what is listed is there; nothing twice."""
    listed = [*cica.__all__, "__version__"]
    assert len(listed) == len(set(listed))
    helpers = {"TYPE_CHECKING", "Any", "Final"}
    found = {name for name in vars(cica) if not name.startswith("_")}
    assert found - helpers - LAZY == set(cica.__all__) - LAZY
    assert sorted(dir(cica)) == sorted(listed)
    for module in (cica.errors, records, results, terms):
        assert all(hasattr(module, name) for name in module.__all__)
    with pytest.raises(AttributeError, match="seralize"):
        cica.seralize  # type: ignore[attr-defined]  # noqa: B018  # a misspelt name


def test_the_questions_are_those_of_the_dataset() -> None:
    """Each is a bound method of `DATASET`; what else can be called reads a date."""
    assert all(value.__self__ is cica.DATASET for value in QUESTIONS.values())
    functions = {name for name, value in PUBLIC.items() if isinstance(value, types.FunctionType)}
    assert functions == {"to_partial_date"}


def test_arguments_have_the_same_names_everywhere() -> None:
    """A filter is called alike in all questions, is named, and has None or a flag by default."""
    filters = {"organization", "as_of", "since", "until", "kind", "role", "certain", "party"}
    for name, question in QUESTIONS.items():
        for parameter in inspect.signature(question).parameters.values():
            if parameter.name in {"as_of", "since", "until"}:
                assert (parameter.kind, parameter.default) == (parameter.KEYWORD_ONLY, None), name
            if parameter.name in filters and parameter.default is not parameter.empty:
                assert parameter.default in {None, True, False, "member", "role"}, name


# Docstrings and hints ----------------------------------------------------------------------------

DOCUMENTED = [
    pytest.param(value, id=name)
    for name, value in PUBLIC.items()
    if isinstance(value, type | types.MethodType | types.FunctionType)
] + [pytest.param(getattr(terms, name), id=name) for name in terms.__all__ if name[-2:] != "Id"]


@pytest.mark.parametrize("value", DOCUMENTED)
def test_a_docstring_has_a_summary_and_an_example(value: Any) -> None:  # anything public
    """Summary first, and what it looks like in use; a question has its arguments and its answer."""
    text = inspect.getdoc(value)
    assert text is not None
    assert re.match(r"[A-Z].*\.(\n|$)", text)
    if not (isinstance(value, type) and issubclass(value, tuple)) or ">>>" in text:
        assert ">>> " in text or value in {cica.Problem, cica.RecordKey}
    if isinstance(value, types.MethodType):
        assert "Returns:" in text
        for name in inspect.signature(value).parameters:
            assert re.search(rf"^    {name}: ", text, re.MULTILINE), name


@pytest.mark.parametrize("module", [records, results], ids=lambda module: module.__name__)
def test_every_field_has_a_docstring(module: types.ModuleType) -> None:
    """Below each field there is a text that says what it holds."""
    for cls in ast.parse(inspect.getsource(module)).body:
        if isinstance(cls, ast.ClassDef):
            for field, text in itertools.pairwise([*cls.body, ast.Pass()]):
                if isinstance(field, ast.AnnAssign) and "ClassVar" not in ast.unparse(field):
                    assert isinstance(text, ast.Expr), (cls.name, ast.unparse(field.target))


@pytest.mark.parametrize("value", DOCUMENTED)
def test_hints_resolve(value: Any) -> None:  # anything public
    """Tools read the types when the program runs: converters, and the documentation."""
    hints = typing.get_type_hints(value)
    if isinstance(value, type) and attrs.has(value):
        assert {field.name for field in attrs.fields(value)} <= hints.keys()
    if isinstance(value, types.MethodType):
        assert hints.keys() == {*inspect.signature(value).parameters, "return"}


# Values ------------------------------------------------------------------------------------------


def parts(value: Any) -> Iterator[Any]:  # anything in a dataset
    """Walk through a value and all that it is made of."""
    yield value
    if isinstance(value, tuple):
        for element in value:
            yield from parts(element)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from parts(getattr(value, field.name))


ANSWERS: dict[str, Any] = {
    "changes": cica.changes(),
    "citations": cica.citations(cica.summit(1)),
    "compare": cica.compare(cica.published_lists()[0]),
    "agreement": cica.agreement(),
    "diff": cica.DATASET.diff(cica.DATASET.evolve(checked="2026-05-31")),
    "disputes": cica.disputes(),
    "dyads": cica.dyads(start=2021, end=2021)[:3],
    "find": cica.find("Almaty"),
    "find_states": cica.find_states("Kazakstan"),
    "mentions": cica.mentions(cica.summit(1)),
    "panel": cica.panel(start=2021, end=2021),
    "published_counts": cica.published_counts(),
    "spells": cica.spells(),
    "timeline": cica.timeline(since=2021, until=2021),
}
EXAMPLES: dict[type, Any] = {type(part): part for part in parts((*ANSWERS.values(), cica.DATASET))}
"""Of each class that the record or an answer holds: one."""
VALUES = [pytest.param(EXAMPLES[cls], id=cls.__name__) for cls in EXAMPLES if attrs.has(cls)]
ROWS = [pytest.param(EXAMPLES[cls], id=cls.__name__) for cls in EXAMPLES if hasattr(cls, "_fields")]


def test_every_public_class_of_values_has_an_example() -> None:
    """A class that is added later is tested like the others, if it is in a dataset or an answer."""
    public = {
        v
        for v in PUBLIC.values()
        if isinstance(v, type) and (attrs.has(v) or hasattr(v, "_fields"))
    }
    assert public - EXAMPLES.keys() <= {cica.Problem, cica.RecordKey}


@pytest.mark.parametrize("value", VALUES)
def test_no_attribute_can_be_changed(value: Any) -> None:  # of any class
    """An attribute is neither set nor deleted, nor is there room for another."""
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)
    with pytest.raises(AttributeError):
        value.another = None
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("value", VALUES + ROWS)
def test_values_pickle_copy_and_compare(value: Any) -> None:  # of any class
    """A value comes back equal from a pickle and a copy, and is equal to its own kind alone."""
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301  # our own
        assert (type(back), back, hash(back)) == (type(value), value, hash(value))
    assert {copy.copy(value), copy.deepcopy(value), value} == {value}
    if attrs.has(type(value)):
        assert attrs.evolve(value) == value
        assert value != tuple(getattr(value, field.name) for field in attrs.fields(type(value)))


@pytest.mark.parametrize("row", ROWS)
def test_rows_are_named_tuples_of_scalars(row: Any) -> None:  # of any class
    """Data frames, `csv` and `sqlite3` take rows as they are."""
    cls = type(row)
    if cls not in {cica.RecordKey, cica.Problem}:
        assert {type(value) for value in row} <= {str, int, float, bool, type(None)}


def test_what_a_dataset_and_an_answer_are_made_of_cannot_be_changed() -> None:
    """Frozen values, tuples, and scalars, all the way down."""
    scalars = (str, int, float, bool, type(None), date, enum.Enum)
    changeable = {
        cls for cls in EXAMPLES if not issubclass(cls, (*scalars, tuple)) and not attrs.has(cls)
    }
    assert changeable == set()
    dataset = cica.DATASET.evolve()
    dataset.records().clear()
    assert dataset == cica.DATASET


def test_values_go_to_another_process_and_back() -> None:
    """A process that is started afresh gets records, the dataset and its questions."""
    values = [rows[0] for rows in cica.DATASET.records().values()]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as elsewhere:
        assert elsewhere.submit(copy.copy, values).result() == values
        assert elsewhere.submit(cica.is_member, "KAZ", as_of=2021).result() is True


def test_a_pickled_dataset_answers_as_before() -> None:
    """What it had worked out before is not part of it, and is worked out anew."""
    for dataset in (WORLD, WORLD.evolve(summits=(attrs.evolve(SUMMIT, theme="Trust"),))):
        members = dataset.members(as_of=2005)
        back = pickle.loads(pickle.dumps(dataset))  # noqa: S301  # our own
        assert back == dataset
        assert back.members(as_of=2005) == members


# Terms -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("term", [value for value in vars(terms).values() if is_term(value)])
def test_terms_are_texts_in_lower_case(term: Any) -> None:  # an enumeration
    """A value is written as in a file: lower-case words with hyphens; its name follows it."""
    for member in term:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", member.value)
        assert member.name == member.value.upper().replace("-", "_")
        assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301  # our own
