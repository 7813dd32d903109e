"""The version of the data is raised with each change of facts, and the changelog says why."""

import re
from pathlib import Path

import pytest

import cica

CHANGELOG = Path(__file__).parents[1] / "CHANGELOG.md"


def fault(changelog: str, version: str) -> str | None:
    """Return what is wrong between the newest entry under "Data" and the version of the data."""
    newest = re.search(r"\n### Data\n+- (\d+\.\d+\.\d+)[:,]? ", changelog)
    if newest is None:
        return (
            'CHANGELOG.md: the first entry under "Data" must begin with the version of the data, '
            f"as in '- {version}: what changed.'"
        )
    if newest[1] == version:
        return None
    if _number(newest[1]) > _number(version):
        return (
            f"src/cica/data/__init__.py: version must be {newest[1]!r}, that of the newest entry "
            f'under "Data" in CHANGELOG.md, got {version!r}'
        )
    return (
        f'CHANGELOG.md: the data have version {version}, and the newest entry under "Data" is of '
        f"{newest[1]}; write one that begins '- {version}: ' and says what changed"
    )


def _number(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


@pytest.mark.parametrize(
    ("changelog", "version", "place"),
    [
        ("\n### Data\n\n- 1.10.0: A fact.\n- 1.9.0: A fact.\n", "1.10.0", None),
        ("\n### Data\n\n- 1.9.0: A fact.\n", "1.10.0", "CHANGELOG.md"),
        ("\n### Data\n\n- 1.10.0: A fact.\n", "1.9.0", "src/cica/data/__init__.py"),
        ("\n### Data\n\n- A fact.\n- 1.9.0: A fact.\n", "1.9.0", "CHANGELOG.md"),
        ("\n### Added\n\n- A question.\n", "1.9.0", "CHANGELOG.md"),
    ],
)
def test_a_step_left_out_is_found(changelog: str, version: str, place: str | None) -> None:
    """The message names the file in which the step is missing."""
    found = fault(changelog, version)
    assert (found and found.partition(":")[0]) == place


def test_the_newest_entry_is_about_the_version_of_the_data() -> None:
    """The changelog and the data have the same newest version."""
    version = cica.DATASET.version
    assert version is not None
    found = fault(CHANGELOG.read_text("utf-8"), version)
    assert found is None, found
