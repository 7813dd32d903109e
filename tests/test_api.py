"""The public surface: which names there are, and what they may be relied on for."""

import copy
import enum
import multiprocessing
import pickle
import re
import types
import typing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any

import attrs
import pytest

import cica
import cica.data
import cica.errors
from invented import CITED, SUMMIT, WORLD

PUBLIC: dict[str, Any] = {name: getattr(cica, name) for name in cica.__all__}


def public(kind: type) -> list[Any]:
    """Return the public classes of a kind, each as a case with its name."""
    return [
        pytest.param(value, id=name)
        for name, value in PUBLIC.items()
        if isinstance(value, type) and issubclass(value, kind)
    ]


# Names -------------------------------------------------------------------------------------------


def isort_order(name: str) -> tuple[int, str]:
    """Return the sort key of `__all__`: constants, then classes, then the rest."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


@pytest.mark.parametrize(
    ("module", "others"),
    [
        (cica, {"Final"}),  # a word of typing
        (cica.errors, {"annotations", "quoted"}),  # a feature, and a helper of the package
    ],
)
def test_all_names_what_is_public(module: types.ModuleType, others: set[str]) -> None:
    """Whatever has no underscore and is no module is listed, and nothing else; sorted."""
    found = {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert found - others == set(module.__all__) - {"__version__"}
    assert module.__all__ == sorted(module.__all__, key=isort_order)


def test_the_data_name_every_state_and_organization() -> None:
    """Each has a constant, and the dataset stands beside them."""
    named = {getattr(cica.data, name) for name in cica.data.__all__}
    assert named == {cica.DATASET, *cica.states(), *cica.organizations()}
    assert len(named) == len(cica.data.__all__)
    assert cica.data.__all__ == sorted(cica.data.__all__)


QUESTIONS = {name: value for name, value in PUBLIC.items() if isinstance(value, types.MethodType)}


def test_the_questions_are_those_of_the_dataset() -> None:
    """Each is a bound method of `DATASET`, and each public method is one of them."""
    assert all(value == getattr(cica.DATASET, name) for name, value in QUESTIONS.items())
    assert all(value.__self__ is cica.DATASET for value in QUESTIONS.values())
    methods = {
        name
        for name, value in vars(cica.Dataset).items()
        if isinstance(value, types.FunctionType) and not name.startswith("_")
    }
    assert methods - QUESTIONS.keys() == {"records"}  # for tools that go through all kinds
    assert QUESTIONS.keys() <= methods


def test_nothing_else_can_be_called() -> None:
    """What is no class and no question is the one door for dates."""
    functions = {name for name, value in PUBLIC.items() if isinstance(value, types.FunctionType)}
    assert functions == {"to_partial_date"}


# Docstrings and hints ----------------------------------------------------------------------------

DOCUMENTED = [
    pytest.param(value, id=name)
    for name, value in PUBLIC.items()
    if isinstance(value, type | types.MethodType | types.FunctionType)
]


@pytest.mark.parametrize("value", DOCUMENTED)
def test_an_example_stands_in_every_docstring(value: Any) -> None:  # anything public
    """Summary first, and what it looks like in use."""
    text = value.__doc__
    assert text is not None
    assert re.match(r"[A-Z].*\.(\n|$)", text)
    assert ">>> " in text


@pytest.mark.parametrize("value", DOCUMENTED)
def test_hints_resolve(value: Any) -> None:  # anything public
    """Tools read them when the program runs: converters, and the documentation."""
    hints = typing.get_type_hints(value)
    if isinstance(value, type) and attrs.has(value):
        assert {field.name for field in attrs.fields(value)} <= hints.keys()
    if isinstance(value, types.MethodType):
        assert "return" in hints


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


EXAMPLES: dict[type, Any] = {
    type(part): part
    for part in parts(
        (
            cica.DATASET,
            cica.changes(),
            cica.citations(cica.summit(1)),
            cica.disputes(),
            cica.find_states("Kazakstan"),
            cica.panel(start=2021, end=2021),
            cica.timeline(since=2021, until=2021),
        )
    )
}
"""Of each class that the record or an answer holds: one."""

VALUES = [
    pytest.param(EXAMPLES[value], id=name)
    for name, value in PUBLIC.items()
    if isinstance(value, type) and attrs.has(value)
]


def test_none_inherits_from_another() -> None:
    """A class of values is what it is; a program that has one knows all of its behaviour."""
    classes = [type(case.values[0]) for case in VALUES]
    assert len(classes) == 31
    assert not [(a, b) for a in classes for b in classes if a is not b and issubclass(a, b)]


@pytest.mark.parametrize("value", VALUES)
def test_no_attribute_can_be_changed(value: Any) -> None:  # of any class
    """Neither set nor deleted, nor is there room for another."""
    before = copy.deepcopy(value)
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, field.name)
    with pytest.raises(AttributeError):
        value.another = None
    assert not hasattr(value, "__dict__")
    assert value == before


def test_what_a_dataset_is_made_of_cannot_be_changed() -> None:
    """Frozen values, tuples, and scalars, all the way down."""
    scalars = (str, int, float, bool, type(None), date, enum.Enum)
    found = {type(part) for part in parts(cica.DATASET)}
    changeable = {
        cls
        for cls in found
        if not issubclass(cls, (*scalars, tuple)) and cls.__name__ not in cica.__all__
    }
    assert changeable == set()


def answers(dataset: cica.Dataset) -> dict[str, Any]:
    """Ask each question once."""
    asked: dict[str, Callable[[], Any]] = {
        "action_plan": lambda: dataset.action_plan(2021),
        "changes": dataset.changes,
        "citations": lambda: dataset.citations(dataset.summit(1)),
        "coordinators": dataset.coordinators,
        "disputes": dataset.disputes,
        "documents": dataset.documents,
        "find_states": lambda: dataset.find_states("Kazakstan"),
        "initiatives": dataset.initiatives,
        "is_member": lambda: dataset.is_member("Mongolia", as_of=2000),
        "measures": dataset.measures,
        "meetings": lambda: dataset.meetings(since=2012),
        "members": dataset.members,
        "memberships": lambda: dataset.memberships(party="KAZ", organization="CICA"),
        "panel": lambda: dataset.panel(start=1999, end=2001),
        "parties": lambda: dataset.parties(role="observer"),
        "principles": dataset.principles,
        "role": lambda: dataset.role("KAZ"),
        "state": lambda: dataset.state("Kazakhstan"),
        "summits": dataset.summits,
        "timeline": dataset.timeline,
    }
    return {name: question() for name, question in asked.items()}


def test_what_an_answer_is_made_of_cannot_be_changed() -> None:
    """No answer opens a way into the dataset."""
    for name, answer in answers(cica.DATASET).items():
        for part in parts(answer):
            hash(part)  # a list, a dict or a set has none
            assert not isinstance(part, list | dict | set), name


def test_what_is_kept_between_questions_cannot_be_changed() -> None:
    """What a dataset works out once is no attribute to set, and the dict it gives is a new one."""
    dataset = attrs.evolve(cica.DATASET)
    first = answers(dataset)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(dataset, "_index", None)  # noqa: B010  # as an outsider would
    dataset.records().clear()
    dataset.records()["states"] = ()
    assert answers(dataset) == first == answers(cica.DATASET)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("value", VALUES)
def test_values_pickle(value: object, protocol: int) -> None:
    """Under each protocol a value comes back equal, with the same hash."""
    back = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301  # it is our own
    assert back == value
    assert hash(back) == hash(value)
    assert type(back) is type(value)


def test_values_go_to_another_process_and_back() -> None:
    """One that is started afresh and knows only what it is sent."""
    values = [rows[0] for rows in cica.DATASET.records().values()]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as elsewhere:
        assert elsewhere.submit(copy.copy, values).result() == values


@pytest.mark.parametrize("value", VALUES)
def test_values_copy_and_evolve(value: Any) -> None:  # of any class
    """A copy and an unchanged evolution are equal to the original, and count as one in a set."""
    assert {copy.copy(value), copy.deepcopy(value), attrs.evolve(value), value} == {value}


@pytest.mark.parametrize("value", VALUES)
def test_a_value_is_equal_to_its_own_kind_alone(value: Any) -> None:  # of any class
    """Not to a tuple of its fields, nor to what only looks the same."""
    fields = tuple(getattr(value, field.name) for field in attrs.fields(type(value)))
    assert value != fields
    assert value != repr(value)


def test_a_pickled_dataset_answers_as_before() -> None:
    """What it had worked out before is no part of it, and is worked out anew."""
    first = answers(cica.DATASET)
    back = pickle.loads(pickle.dumps(cica.DATASET))  # noqa: S301  # it is our own
    assert answers(back) == first


def test_a_dataset_evolves_into_another() -> None:
    """To change a fact is to make a new dataset, which checks itself; the old one stays."""
    theme = attrs.evolve(SUMMIT, theme="Trust")
    other = attrs.evolve(WORLD, summits=(theme,))
    assert other.summit(1).theme == "Trust"
    assert WORLD.summit(1).theme == ""
    with pytest.raises(cica.InvalidDatasetError):
        attrs.evolve(WORLD, sources=())
    assert WORLD.source(CITED[0].source) is WORLD.sources()[0]


# Terms -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("terms", public(enum.Enum))
def test_terms_are_texts_in_lower_case(terms: type[enum.Enum]) -> None:
    """A value is written as in a file: lower-case words with hyphens; its name follows it."""
    for term in terms:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", term.value)
        assert term.name == term.value.upper().replace("-", "_")
        assert terms(term.value) is term
        assert pickle.loads(pickle.dumps(term)) is term  # noqa: S301  # it is our own


# Errors ------------------------------------------------------------------------------------------

REFINED: dict[type[Exception], type[Exception]] = {
    cica.CicaError: Exception,
    cica.InvalidTypeError: TypeError,
    cica.InvalidValueError: ValueError,
    cica.InvalidDateError: ValueError,
    cica.UnknownRecordError: LookupError,
    cica.InvalidDatasetError: ValueError,
    cica.BeyondRecordWarning: UserWarning,
}
"""What each error is beside a `CicaError`; a warning is raised by no question, and is none."""

ERRORS = [
    cica.CicaError("Something."),
    cica.InvalidTypeError("as_of: True is a bool"),
    cica.InvalidValueError("kind: 'picnic' is no MeetingKind"),
    cica.InvalidDateError("'2021-13' has no such month"),
    cica.UnknownRecordError("state", "Kazakstan", ("Kazakhstan",)),
    cica.UnknownRecordError("state", "Atlantis"),
    cica.InvalidDatasetError(("$.states[1].id: 'KAZ' is the id of $.states[0] as well",)),
    cica.BeyondRecordWarning("the record was checked to 2026-04-14"),
]


def test_an_error_is_one_of_ours_and_the_builtin_that_it_refines() -> None:
    """Both ways of catching it work."""
    assert REFINED.keys() == {case.values[0] for case in public(Exception)}
    for error, builtin in REFINED.items():
        assert issubclass(error, builtin)
        assert issubclass(error, cica.CicaError) is (error is not cica.BeyondRecordWarning)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("error", ERRORS)
def test_errors_pickle(error: Exception, protocol: int) -> None:
    """A worker process can hand one back, with its fields and its sentence."""
    back = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301  # it is our own
    assert type(back) is type(error)
    assert (str(back), back.args, vars(back)) == (str(error), error.args, vars(error))
    assert str(copy.copy(error)) == str(error)
