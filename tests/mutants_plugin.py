"""How the tests run against mutants: the same examples each time, and nothing remembered."""

import contextlib
import importlib
import os
import sys

import pytest
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "mutants",
    max_examples=10,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # it is enough to know that there is a failure
    suppress_health_check=list(HealthCheck),
)

_WORKED_OUT_AT_IMPORT = (
    *("cica.serialize._kinds", "cica.serialize._converter", "cica.serialize._json"),
    *("cica.serialize._schema", "cica.serialize._tables", "cica.serialize._linked"),
)
_worked_out: dict[str, str] = {}
"""Of each module: with which mutant it was worked out."""

_OF_SERIALIZE = {"test_csl", "test_linked", "test_schema", "test_serialize", "test_tables"}
_NOT_HERE = {
    # they start another process, which knows of no mutants
    "test_light_import",
    "test_the_bytes_depend_on_nothing_but_the_dataset",
    # they look at the frame that a warning comes from, and a mutant has one more
    "test_a_question_beyond_the_record_warns_and_answers_as_last_known",
    "test_a_warning_says_how_far_the_record_goes",
    # they take long, and find nothing that others do not
    "test_single_mutations_of_the_canonical_document_are_refused",
    "test_sparql_finds_the_members_on_a_day",
    "test_what_the_schema_refuses_loads_refuses",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what would fail without a mutant, and what is about other code than the mutant."""
    items[:] = [item for item in items if item.name.partition("[")[0] not in _NOT_HERE]
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    if mutant.startswith("cica.") and not mutant.startswith("cica.serialize."):
        items[:] = [item for item in items if item.path.stem not in _OF_SERIALIZE] or items


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """Forget what was worked out before: by the code without the mutant, or in another test."""
    import cica  # noqa: PLC0415  # not before the mutants
    from cica import _dates, _problems, _record  # noqa: PLC0415  # not before the mutants
    from invented import WORLD  # noqa: PLC0415  # not before the mutants

    _dates._read_text.cache_clear()  # noqa: SLF001  # no other way in
    for remembered in (_problems._LINKS, _record._RULES, _record._GETTERS):  # noqa: SLF001
        remembered.clear()
    for dataset in (WORLD, cica.DATASET):
        for name in ("_index", "_asked"):
            with contextlib.suppress(AttributeError):
                object.__delattr__(dataset, name)
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    for name in _WORKED_OUT_AT_IMPORT:
        if name in sys.modules and (mutant == "stats" or _worked_out.get(name) != mutant):
            importlib.reload(sys.modules[name])
            _worked_out[name] = mutant
