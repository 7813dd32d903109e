"""The canonical record: literal facts by subject, each with its sources.

`DATASET` is the whole. The constants are read from the module of their kind. A record is written
in one place, as a constant of a module or inside a tuple of it, and is in the dataset by that.

>>> from cica.data import states
>>> states.KAZAKHSTAN.id
'KAZ'
"""

import copyreg
from types import ModuleType
from typing import Any, TypeVar, cast

from cica import _loading
from cica._dataset import Dataset
from cica._fields import Record
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
from cica.records import (
    ActionPlan,
    Chairmanship,
    ConfidenceMeasure,
    Coordination,
    Document,
    Explanation,
    Initiative,
    Meeting,
    Membership,
    Milestone,
    OpenQuestion,
    Organization,
    Principle,
    PriorityArea,
    PublishedEntry,
    PublishedList,
    Source,
    State,
    Summit,
    Tenure,
)

__all__ = ["DATASET"]

R = TypeVar("R", bound=Record)


def _written(kind: type[R], *modules: ModuleType) -> tuple[R, ...]:
    """Return every record of a kind that modules hold, as a constant or inside a tuple, once."""
    found: dict[int, R] = {}
    for module in modules:
        for value in vars(module).values():
            rows = cast("tuple[object, ...]", value) if type(value) is tuple else (value,)
            found |= {id(row): row for row in rows if type(row) is kind}
    return tuple(found.values())


DATASET = Dataset(
    sources=_written(Source, sources),
    states=_written(State, states),
    organizations=_written(Organization, organizations),
    memberships=_written(Membership, memberships, other_memberships, other_memberships_world),
    summits=_written(Summit, meetings),
    meetings=_written(Meeting, meetings),
    chairmanships=_written(Chairmanship, chairmanships),
    tenures=_written(Tenure, secretariat),
    documents=_written(Document, documents),
    initiatives=_written(Initiative, initiatives),
    priority_areas=_written(PriorityArea, measures),
    measures=_written(ConfidenceMeasure, measures),
    coordinations=_written(Coordination, coordination),
    action_plans=_written(ActionPlan, plans),
    milestones=_written(Milestone, milestones),
    principles=_written(Principle, principles),
    open_questions=_written(OpenQuestion, open_questions),
    published_lists=_written(PublishedList, published, published_dated),
    published_entries=_written(PublishedEntry, published, published_dated),
    explanations=_written(Explanation, published, published_dated),
    checked="2026-04-14",
    version="2.0.0",
    organization=organizations.CICA,
    title="The record of the Conference on Interaction and Confidence Building Measures in Asia",
    authors=("The cica developers",),
    license="CC0-1.0",
)
"""The canonical record of CICA, checked against itself when it was made."""

_loading.done()


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
