"""The canonical record: literal facts by subject, each with its sources.

`DATASET` is the whole. A record is written in one place, as a constant of a module or inside a
tuple of it, and is in the dataset by that.

>>> from cica.data import states
>>> states.KAZAKHSTAN.id
'KAZ'
"""

import copyreg
from types import ModuleType
from typing import Any, cast

from cica._dataset import KINDS, Dataset
from cica.data import (
    chairmanships,
    coordination,
    documents,
    initiatives,
    measures,
    meetings,
    memberships,
    milestones,
    open_questions,
    organizations,
    other_memberships,
    other_memberships_world,
    plans,
    principles,
    published,
    published_dated,
    secretariat,
    sources,
    states,
)
from cica.errors import InvalidValueError

__all__ = ["DATASET"]


def _written(*modules: ModuleType) -> dict[str, Any]:
    """Return every record that modules hold, as a constant or inside a tuple, once, by its kind."""
    found: dict[type[Any], dict[int, object]] = {cls: {} for cls in KINDS.values()}
    for module in modules:
        for value in vars(module).values():
            rows = cast("tuple[object, ...]", value) if type(value) is tuple else (value,)
            for row in rows:
                if type(row) in found:
                    found[type(row)][id(row)] = row
    return {kind: tuple(found[cls].values()) for kind, cls in KINDS.items()}


DATASET = Dataset(
    **_written(
        sources,
        states,
        organizations,
        memberships,
        other_memberships,
        other_memberships_world,
        meetings,
        chairmanships,
        secretariat,
        documents,
        initiatives,
        measures,
        coordination,
        plans,
        milestones,
        principles,
        open_questions,
        published,
        published_dated,
    ),
    checked="2026-04-14",
    version="2.0.0",
    organization=organizations.CICA,
    title="The record of the Conference on Interaction and Confidence Building Measures in Asia",
    authors=("The cica developers",),
    license="CC0-1.0",
)
"""The canonical record of CICA. The tests check it against itself."""


def _canonical(version: str) -> Dataset:
    """Return the canonical dataset for a pickle that was written under a version of it."""
    if version != DATASET.version:
        raise InvalidValueError("version", f"{DATASET.version}, as in this package", version)
    return DATASET


def _reduce(dataset: Dataset) -> str | tuple[Any, ...]:
    """Pickle the canonical dataset by its version: half a megabyte, and an index, less."""
    if dataset is DATASET:
        return _canonical, (dataset.version,)
    return dataset.__reduce_ex__(4)


copyreg.pickle(Dataset, _reduce)
