"""Examples in docstrings, the README and the docs are tests like any other."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from typing import Any

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.integration.pytest import SybilItem
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

# a slow machine is no failure
settings.register_profile("cica", deadline=None)
settings.load_profile("cica")


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
    """Run the tests in the random order that they have, and then the examples as they are read."""

    def place(item: pytest.Item) -> tuple[str, int]:
        return (str(item.path), item.example.line) if isinstance(item, SybilItem) else ("", 0)

    items.sort(key=place)
