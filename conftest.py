"""How the tests run: the same way each time, with the examples of docstrings and pages.

The default profile of hypothesis draws the same examples each time, and the tests run in the order
of the files. `nox -s search` draws new and more examples and runs the tests in a new order; what it
finds is added to the test as an explicit example (`@example`).
"""

import os
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.integration.pytest import SybilItem
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

settings.register_profile(
    "check",
    deadline=None,  # a slow machine is not a fault
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    max_examples=20,
)
settings.register_profile(
    "search",
    deadline=None,
    max_examples=int(os.environ.get("CICA_EXAMPLES", "1000")),
    print_blob=True,
    suppress_health_check=list(HealthCheck),
)
settings.register_profile(
    "mutants",
    settings.get_profile("check"),
    max_examples=10,
    phases=[Phase.explicit, Phase.generate],  # a failure is enough, it need not be small
)
settings.load_profile("check")


def _names(namespace: dict[str, Any]) -> None:
    import cica  # noqa: PLC0415  # so that its import is measured by the coverage

    namespace["cica"] = cica
    namespace.update({name: getattr(cica, name) for name in cica.__all__})


_FLAGS = ELLIPSIS | NORMALIZE_WHITESPACE

_docstrings = Sybil(
    parsers=[DocTestParser(optionflags=_FLAGS)],
    patterns=["src/cica/*.py", "src/cica/*/*.py"],
    document_types={".py": PythonDocStringDocument},
    setup=_names,
)
_pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=_FLAGS), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    setup=_names,
)
pytest_collect_file = (_docstrings + _pages).pytest()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the examples last, each page from top to bottom, whatever the order of the tests."""

    def place(item: pytest.Item) -> tuple[str, int]:
        return (str(item.path), item.example.line) if isinstance(item, SybilItem) else ("", 0)

    items.sort(key=place)
