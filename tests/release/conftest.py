"""What is released: the folder that the environment names."""

import os
from pathlib import Path

import pytest

collect_ignore_glob = [] if "CICA_DIST" in os.environ else ["test_*.py"]
"""These are tests of a release, of which there is none in a usual run."""


@pytest.fixture(scope="session")
def dist() -> Path:
    """Return the folder with the sdist, the wheel and their companions."""
    return Path(os.environ["CICA_DIST"]).resolve()


@pytest.fixture(scope="session")
def wheel(dist: Path) -> Path:
    """Return the wheel."""
    (path,) = dist.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def sdist(dist: Path) -> Path:
    """Return the sdist."""
    (path,) = dist.glob("*.tar.gz")
    return path
