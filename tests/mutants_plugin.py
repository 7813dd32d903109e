"""How the tests run against mutants: the same examples each time, and nothing remembered."""

import contextlib

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "mutants",
    max_examples=10,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


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
