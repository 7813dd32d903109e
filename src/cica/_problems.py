"""What can be wrong between the records of a dataset: each rule finds its faults.

A fault is told as ``path: sentence``; the path is that of the record in the JSON form of the
dataset. A rule on a single field stands in the class of the record instead.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from cica._dates import (
    PartialDate,
    Period,
    certain_days,
    date_order,
    first_ordinal,
    may_lie_within,
    possible_days,
)
from cica._record import Record
from cica.records import Chairmanship, Citation, Membership, Tenure
from cica.terms import (
    AreaId,
    DocumentId,
    DocumentKind,
    InitiativeId,
    InitiativeStatus,
    MeetingId,
    MeetingStatus,
    Office,
    OrganizationId,
    PartyId,
    Role,
    SourceId,
    StateId,
)

__all__ = ["HEADS", "HOME", "find_problems"]

Records: TypeAlias = Mapping[str, tuple[Any, ...]]
"""The records of a dataset, by the plural of their kind."""
Rule: TypeAlias = Callable[[Records, int], Iterator[str]]
"""Finds faults in records that were checked up to a day, given as an ordinal."""

HOME = OrganizationId(PartyId("CICA"))
"""The organization that chairs, coordinators and the Secretariat belong to."""
HEADS = frozenset({Office.EXECUTIVE_DIRECTOR, Office.SECRETARY_GENERAL})
"""The offices that head the Secretariat."""


def find_problems(records: Records, checked: int) -> tuple[str, ...]:
    """Return every fault, each as ``path: sentence``, in order of the rules."""
    return tuple(problem for rule in _RULES for problem in rule(records, checked))


# Identity ----------------------------------------------------------------------------------------

_SPACES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("id", ("sources",)),
    ("id", ("states", "organizations")),
    ("id", ("memberships",)),
    ("id", ("summits", "meetings")),
    ("id", ("chairmanships",)),
    ("id", ("tenures",)),
    ("id", ("documents",)),
    ("id", ("initiatives",)),
    ("id", ("priority_areas",)),
    ("id", ("measures",)),
    ("id", ("coordinations",)),
    ("id", ("milestones",)),
    ("id", ("principles",)),
    ("id", ("open_questions",)),
    ("year", ("action_plans",)),
    ("number", ("summits",)),
    ("alpha_2", ("states",)),
    ("numeric", ("states",)),
)
"""Fields that tell records apart, and the kinds that share them."""


def _duplicates(records: Records, _: int) -> Iterator[str]:
    for field, kinds in _SPACES:
        if kinds == ("memberships",):
            rows = records["memberships"]
            keys = {(row.party, row.organization, row.role, row.spell) for row in rows}
            if len(keys) == len(rows):  # the id is a text that takes time to write
                continue
        seen: dict[object, str] = {}
        for kind in kinds:
            for index, record in enumerate(records[kind]):
                value = getattr(record, field)
                path = f"$.{kind}[{index}]"
                if value in seen:
                    yield f"{path}.{field}: {value!r} is the {field} of {seen[value]} as well"
                elif value != "":
                    seen[value] = path


# References --------------------------------------------------------------------------------------

_TARGETS: Mapping[object, tuple[str, ...]] = {
    SourceId: ("sources",),
    StateId: ("states",),
    OrganizationId: ("organizations",),
    PartyId: ("states", "organizations"),
    MeetingId: ("summits", "meetings"),
    DocumentId: ("documents",),
    InitiativeId: ("initiatives",),
    AreaId: ("priority_areas",),
}
"""The kinds that an id of each type can be of."""

_Link: TypeAlias = tuple[str, object, bool]
_LINKS: dict[type, tuple[_Link, ...]] = {}


def _links(cls: type[Any]) -> tuple[_Link, ...]:
    """Return the fields that refer to records or hold parts that do: name, id type, many."""
    if cls not in _LINKS:
        found: list[_Link] = []
        for field in attrs.fields(cls):
            parts = getattr(field.type, "__args__", (field.type,))
            many = Ellipsis in parts
            for part in parts:
                if part in _TARGETS and field.name != "id":
                    found.append((field.name, part, many))
                elif many and attrs.has(part):
                    found.append((field.name, None, True))
        _LINKS[cls] = tuple(found)
    return _LINKS[cls]


def _gather(record: Record, keys: Mapping[object, set[object]]) -> None:
    """Gather the ids that a record and its parts refer to, by their types."""
    cls = type(record)
    for name, target, many in _LINKS.get(cls) or _links(cls):
        value = getattr(record, name)
        if target is None:
            for part in value:
                if type(part) is Citation:
                    keys[SourceId].add(part.source)
                else:
                    _gather(part, keys)
        elif many:
            keys[target].update(value)
        elif value is not None:
            keys[target].add(value)


def _references(record: Record, path: str) -> Iterator[tuple[str, object, str]]:
    """Walk through a record: the path, the type and the id of each reference."""
    for name, target, many in _links(type(record)):
        value = getattr(record, name)
        if not many:
            if value is not None:
                yield f"{path}.{name}", target, value
            continue
        for index, part in enumerate(value):
            if target is None:
                yield from _references(part, f"{path}.{name}[{index}]")
            else:
                yield f"{path}.{name}[{index}]", target, part


def _dangling(records: Records, _: int) -> Iterator[str]:
    known = {
        target: {record.id for kind in kinds for record in records[kind]}
        for target, kinds in _TARGETS.items()
    }
    keys: dict[object, set[object]] = {target: set() for target in _TARGETS}
    for rows in records.values():
        for record in rows:
            _gather(record, keys)
    if all(keys[target] <= known[target] for target in _TARGETS):
        return
    for kind, rows in records.items():
        for index, record in enumerate(rows):
            for path, target, key in _references(record, f"$.{kind}[{index}]"):
                if key not in known[target]:
                    kinds = " or ".join(name.replace("_", " ") for name in _TARGETS[target])
                    yield f"{path}: {key!r} is none of the {kinds} of the dataset"


def _about_nothing(records: Records, _: int) -> Iterator[str]:
    for kind, rows in records.items():
        if kind in {"sources", "open_questions"}:
            continue
        for index, record in enumerate(rows):
            for at, alternative in enumerate(record.alternatives):
                if not hasattr(record, alternative.field.partition(".")[0]):
                    yield (
                        f"$.{kind}[{index}].alternatives[{at}].field: {alternative.field!r} is no "
                        f"field of a {type(record).__name__}"
                    )


# Time --------------------------------------------------------------------------------------------


def _after_the_check(records: Records, checked: int) -> Iterator[str]:
    for kind in ("memberships", "chairmanships", "tenures", "coordinations"):
        for index, record in enumerate(records[kind]):
            if first_ordinal(record.period.start) > checked:
                yield (
                    f"$.{kind}[{index}].period.start: {record.period.start} is after the day to "
                    "which the dataset was checked; give it a later 'checked'"
                )
    for kind in ("summits", "meetings"):
        for index, record in enumerate(records[kind]):
            if (
                record.status is MeetingStatus.HELD
                and record.period
                and first_ordinal(record.period.start) > checked
            ):
                yield (
                    f"$.{kind}[{index}].status: {record.id!r} cannot be known as held on "
                    f"{record.period.start}, after the day to which the dataset was checked"
                )


def _overlaps(
    kind: str, rows: Iterable[tuple[int, Membership | Chairmanship | Tenure]], sentence: str
) -> Iterator[str]:
    """Find the periods that surely overlap the one before them, by start."""
    spells = sorted((certain_days(row.period), index) for index, row in rows)
    last, holder = 0, 0
    for (first, end), index in spells:
        if first >= end:
            continue
        if first < last:
            yield f"$.{kind}[{index}].period: {sentence} $.{kind}[{holder}]"
        if end > last:
            last, holder = end, index


def _two_roles(records: Records, _: int) -> Iterator[str]:
    memberships: tuple[Membership, ...] = records["memberships"]
    spells: defaultdict[tuple[PartyId, OrganizationId], list[int]] = defaultdict(list)
    for index, row in enumerate(memberships):
        spells[row.party, row.organization].append(index)
    for (party, organization), indices in spells.items():
        if len(indices) > 1:
            sentence = f"{party!r} has a role in {organization!r} twice at once, here and at"
            rows = ((index, memberships[index]) for index in indices)
            yield from _overlaps("memberships", rows, sentence)


def _two_chairs(records: Records, _: int) -> Iterator[str]:
    rows = enumerate(records["chairmanships"])
    yield from _overlaps("chairmanships", rows, "two are in the chair at once, here and at")


def _two_heads(records: Records, _: int) -> Iterator[str]:
    rows = ((i, row) for i, row in enumerate(records["tenures"]) if row.office in HEADS)
    yield from _overlaps("tenures", rows, "two head the Secretariat at once, here and at")


def _not_sitting(records: Records, _: int) -> Iterator[str]:
    periods: dict[MeetingId, Period | None] = {
        meeting.id: meeting.period for kind in ("summits", "meetings") for meeting in records[kind]
    }
    for kind in ("documents", "action_plans"):
        for index, record in enumerate(records[kind]):
            period = periods.get(record.meeting)
            adopted: PartialDate | None = record.adopted
            if period is None or adopted is None:
                continue
            first, end = possible_days(period)
            if not may_lie_within(adopted, first, end - 1):
                yield (
                    f"$.{kind}[{index}].adopted: {adopted} is no day on which the meeting "
                    f"{record.meeting!r} sat"
                )


# History -----------------------------------------------------------------------------------------

_STAGES: Mapping[InitiativeStatus, int] = {
    InitiativeStatus.PROPOSED: 0,
    InitiativeStatus.UNDER_CONSIDERATION: 1,
    InitiativeStatus.DECIDED: 2,
    InitiativeStatus.ESTABLISHED: 3,
    InitiativeStatus.OPERATIONAL: 3,
    InitiativeStatus.CONCLUDED: 4,
}
"""How far each status is; one that stalled may go on from wherever it was."""


def _backwards(records: Records, _: int) -> Iterator[str]:
    for index, initiative in enumerate(records["initiatives"]):
        stage, before = 0, None
        for at, event in enumerate(initiative.history):
            path = f"$.initiatives[{index}].history[{at}]"
            if before is not None and date_order(event.when) < date_order(before):
                yield f"{path}.when: {event.when} comes after {before} in the history"
            before = event.when
            reached = _STAGES.get(event.status, stage)
            if reached < stage:
                yield f"{path}.status: {event.status.value!r} is a step back; leave it out"
            stage = max(stage, reached)


def _no_member(records: Records, _: int) -> Iterator[str]:
    spells: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in records["memberships"]:
        if row.organization == HOME and row.role is Role.MEMBER:
            spells[row.party].append(possible_days(row.period))
    for index, record in enumerate(records["coordinations"]):
        first, end = possible_days(record.period)
        if not any(start < end and first < stop for start, stop in spells[record.state]):
            yield (
                f"$.coordinations[{index}].state: {record.state!r} was no member of {HOME} "
                "while it coordinated"
            )


def _no_edition(records: Records, _: int) -> Iterator[str]:
    years = {
        year
        for document in records["documents"]
        if document.kind is DocumentKind.CATALOGUE and document.adopted is not None
        for year in _years(document.adopted)
    }
    for kind in ("priority_areas", "measures"):
        for index, record in enumerate(records[kind]):
            for at, edition in enumerate(record.editions):
                if edition.year not in years:
                    yield (
                        f"$.{kind}[{index}].editions[{at}].year: no catalogue was adopted in "
                        f"{edition.year}; add its document or mend the year"
                    )


def _years(when: PartialDate) -> range:
    years = [day.year for day in (when.earliest, when.latest) if day is not None]
    return range(years[0], years[-1] + 1)


def _duplicate_order(records: Records, _: int) -> Iterator[str]:
    seen: dict[tuple[object, int], int] = {}
    for index, principle in enumerate(records["principles"]):
        key = principle.kind, principle.order
        if principle.kind is not None and key in seen:
            yield (
                f"$.principles[{index}].order: {principle.order} is the place of "
                f"$.principles[{seen[key]}] as well"
            )
        seen.setdefault(key, index)


_RULES: tuple[Rule, ...] = (
    _duplicates,
    _duplicate_order,
    _dangling,
    _about_nothing,
    _after_the_check,
    _two_roles,
    _two_chairs,
    _two_heads,
    _not_sitting,
    _backwards,
    _no_member,
    _no_edition,
)
