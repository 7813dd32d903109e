"""What can be wrong between the records of a dataset: one function for each rule.

A rule on a single field is in `cica._fields`; an editorial rule of the canonical record is in its
tests. A rule refuses only what is certainly wrong: where dates are open, they may be right.
"""

import datetime
import functools
import operator
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from cica import _fields as fields
from cica._dates import (
    BEGINNING,
    FOREVER,
    PartialDate,
    certain_days,
    earliest_end,
    first_ordinal,
    in_time,
    last_ordinal,
    latest_start,
    may_lie_within,
    possible_days,
)
from cica._history import HEADS, MEMBERS, sitting_days
from cica.errors import CicaError, Problem, RecordKey, listed, quoted
from cica.terms import (
    DocumentKind,
    InitiativeStatus,
    MeetingStatus,
    OrganizationId,
    SourceId,
)

__all__ = ["Context", "find_problems", "targets"]


@attrs.frozen
class Context:
    """What the rules look at."""

    records: Mapping[str, tuple[Any, ...]]
    """The records of the dataset, by the plural of their kind."""
    kinds: Mapping[str, type[Any]]
    """The class of each kind."""
    checked: int
    """The day to which the records were checked, as an ordinal."""
    organization: OrganizationId | None
    """The default organization."""

    @functools.cached_property
    def parts(self) -> list[tuple[str, int, Any, str, Any]]:
        """Every record and every part of one: kind, place and record, path, and the part."""
        return [
            (kind, index, record, at, part)
            for kind, rows in self.records.items()
            for index, record in enumerate(rows)
            for at, part in _parts(record)
        ]

    @functools.cached_property
    def by_id(self) -> dict[str, dict[str, Any]]:
        """The records of each kind by their ids."""
        return {kind: {row.id: row for row in rows} for kind, rows in self.records.items()}

    def of(self, record: Any) -> OrganizationId | None:  # noqa: ANN401  # of any kind
        """Return the organization that a record belongs to."""
        return record.organization or self.organization


Rule: TypeAlias = Callable[[Context], Iterator[Problem]]


def find_problems(context: Context) -> tuple[Problem, ...]:
    """Return every problem, in the order of the rules."""
    return tuple(problem for rule in _RULES for problem in rule(context))


def targets(kinds: Mapping[str, type[Any]]) -> dict[object, tuple[str, ...]]:
    """Return for each type of id the kinds whose records have it, from the classes of the kinds.

    The id of a state is that of a party as well, and the id of a summit that of a meeting.
    """
    found: defaultdict[object, list[str]] = defaultdict(list)
    for name, cls in kinds.items():
        kind: Any = fields.id_type(cls)
        while kind is not str:
            found[kind].append(name)
            kind = kind.__supertype__
    return {kind: tuple(names) for kind, names in found.items()}


def _problem(kind: str, index: int, record: Any, at: str, rule: str, message: str) -> Problem:  # noqa: ANN401, PLR0913, PLR0917  # what is wrong, where
    path = f"$.{kind}[{index}]" + (f".{at}" if at else "")
    return Problem(path, RecordKey(kind, str(record.id)), rule, message)


# Identity ----------------------------------------------------------------------------------------


def _same_identity(context: Context) -> Iterator[Problem]:
    """Report ids that two records share; states and organizations, and meetings, share one set."""
    spaces = [set(names) for names in targets(context.kinds).values()]
    spaces += [{name} for name, cls in context.kinds.items() if fields.id_type(cls) is str]
    for names in spaces:
        if any(names < other for other in spaces):
            continue
        rows = [
            (kind, index, row)
            for kind in context.kinds
            if kind in names
            for index, row in enumerate(context.records[kind])
        ]
        yield from _shared("id", rows, lambda row: row.id)


def _same_number(context: Context) -> Iterator[Problem]:
    """Report two summits of an organization with one number, and two plans of one year."""
    for kind, field in (("summits", "number"), ("action_plans", "year")):
        rows = [(kind, index, row) for index, row in enumerate(context.records[kind])]
        value_of = operator.attrgetter(field)
        groups: defaultdict[object, list[tuple[str, int, Any]]] = defaultdict(list)
        for row in rows:
            groups[context.of(row[2])].append(row)
        for group in groups.values():
            yield from _shared(field, group, value_of)


def _same_place(context: Context) -> Iterator[Problem]:
    """Report two principles of one kind at one place."""
    rows = [
        ("principles", index, row)
        for index, row in enumerate(context.records["principles"])
        if row.kind is not None
    ]
    yield from _shared("order", rows, lambda row: (row.kind, row.order))


def _shared(
    field: str, rows: Iterable[tuple[str, int, Any]], value_of: Callable[[Any], object]
) -> Iterator[Problem]:
    seen: dict[object, str] = {}
    for kind, index, row in rows:
        key = value_of(row)
        if key in seen:
            message = f"{field} {quoted(getattr(row, field))} is already the {field} of {seen[key]}"
            yield _problem(kind, index, row, field, "identity", message)
        else:
            seen[key] = f"$.{kind}[{index}]"


# References --------------------------------------------------------------------------------------


def _gather(record: Any, found: Mapping[object, set[str]]) -> None:  # noqa: ANN401
    """Add the ids that a record and its parts refer to, by their types."""
    for name, kind, many in fields.references(fields.class_of(record)):
        value = getattr(record, name)
        if name == "citations":  # most references are these
            found[SourceId].update([citation.source for citation in value])
        elif kind is None:
            for part in value:
                _gather(part, found)
        elif many:
            found[kind].update(value)
        elif value is not None:
            found[kind].add(value)


def _dangling(context: Context) -> Iterator[Problem]:
    """Report references to records that the dataset does not have."""
    kinds_of = targets(context.kinds)
    known = {
        kind: set[str]().union(*(context.by_id[name] for name in names))
        for kind, names in kinds_of.items()
    }
    if context.organization is not None and context.organization not in known[OrganizationId]:
        message = f"unknown organization {quoted(context.organization)}"
        yield Problem("$.organization", None, "reference", message)
    found: dict[object, set[str]] = {kind: set() for kind in kinds_of}
    for rows in context.records.values():
        for record in rows:
            _gather(record, found)
    if all(found[kind] <= known[kind] for kind in kinds_of):
        return  # the walk below, which knows the paths, takes three times as long
    for name, rows in context.records.items():
        for index, record in enumerate(rows):
            for at, kind, key in fields.find_references(record):
                if key not in known[kind]:
                    what = " or ".join(fields.singular(other) for other in kinds_of[kind])
                    message = f"unknown {what.replace('-', ' ')} {quoted(key)}"
                    yield _problem(name, index, record, at, "reference", message)


def _itself(context: Context) -> Iterator[Problem]:
    """Report records that refer to themselves, and organizations inside their own parts."""
    parents = {row.id: row.parent for row in context.records["organizations"]}
    for index, row in enumerate(context.records["organizations"]):
        above, seen = row.parent, {row.id}
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == row.id:
            message = f"parent must be another organization, got {quoted(row.parent)}"
            yield _problem("organizations", index, row, "parent", "self", message)
    for index, row in enumerate(context.records["memberships"]):
        if row.party == row.organization:
            message = f"party must not be the organization itself, got {quoted(row.party)}"
            yield _problem("memberships", index, row, "party", "self", message)
    for index, row in enumerate(context.records["initiatives"]):
        for at, other in enumerate(row.related):
            if other == row.id:
                message = f"related must name other initiatives, got {quoted(other)}"
                yield _problem("initiatives", index, row, f"related[{at}]", "self", message)


def _unknown_fields(context: Context) -> Iterator[Problem]:
    """Report rival values and citations that are about no field of their record."""
    supported: set[tuple[type[Any], tuple[str, ...]]] = {
        (type(part), citation.supports)
        for *_, part in context.parts
        for citation in getattr(part, "citations", ())
    }
    wrong = {pair for pair in supported if not fields.field_names(pair[0]).issuperset(pair[1])}
    for kind, index, record, at, part in context.parts:
        cls = fields.class_of(part)
        for place, citation in enumerate(getattr(part, "citations", ()) if wrong else ()):
            for name in citation.supports if (cls, citation.supports) in wrong else ():
                if name not in fields.field_names(cls):
                    where = f"{at}citations[{place}].supports"
                    yield _problem(kind, index, record, where, "field", _no_field(cls, name))
        for place, rival in enumerate(getattr(part, "alternatives", ())):
            problem = _rival_problem(cls, rival.field, rival.value)
            if problem:
                where = f"{at}alternatives[{place}].{problem[0]}"
                yield _problem(kind, index, record, where, "field", problem[1])


def _questions(context: Context) -> Iterator[Problem]:
    """Report open questions about a record that the dataset does not have, or about no field."""
    for index, row in enumerate(context.records["open_questions"]):
        if not row.record:
            continue
        kind, _, key = row.record.partition("/")
        record = context.by_id.get(kind, {}).get(key)
        if record is None:
            message = f"unknown record {quoted(row.record)}"
            yield _problem("open_questions", index, row, "record", "reference", message)
            continue
        cls = fields.class_of(record)
        if row.field not in {"", "citations"} | fields.field_names(cls):
            message = _no_field(cls, row.field)
            yield _problem("open_questions", index, row, "field", "field", message)


def _parts(record: Any, at: str = "") -> list[tuple[str, Any]]:  # noqa: ANN401
    """Return a record and the records that it consists of, each with its path."""
    found = [(at, record)]
    for name in _part_fields(fields.class_of(record)):
        value = getattr(record, name)
        if value:
            for index, part in enumerate(value):
                found += _parts(part, f"{at}{name}[{index}].")
    return found


@fields.per_class
def _part_fields(cls: type[Any]) -> tuple[str, ...]:
    """Return the fields of a class that hold parts of a record other than citations."""
    return tuple(
        name for name, kind, _ in fields.references(cls) if kind is None and name != "citations"
    )


def _no_field(cls: type[Any], name: str) -> str:
    known = listed(sorted(fields.field_names(cls)))
    return f"{quoted(name)} is not a field of {cls.__name__}; use {known}"


def _rival_problem(cls: type[Any], name: str, value: str) -> tuple[str, str] | None:
    if name not in fields.field_names(cls):
        return "field", _no_field(cls, name)
    field = attrs.fields_dict(cls)[name.partition(".")[0]]
    try:
        fields.check_rival(field, value, dated="." in name)
    except CicaError as error:
        return "value", str(error)
    return None


# Time --------------------------------------------------------------------------------------------

_LATER = frozenset({"searched_on"})
"""Dates that may be later than the day of the check, as the end of a period may."""
_LATER_KINDS = frozenset({"published_lists", "published_entries", "explanations"})


def _after_the_check(context: Context) -> Iterator[Problem]:
    """Report what cannot be known yet: a date surely later than the day of the check."""
    for kind, index, record, at, part in context.parts:
        for name, is_period in _date_fields(fields.class_of(part)):
            value = getattr(part, name)
            if value is None:
                continue
            when: PartialDate = value.start if is_period else value
            if first_ordinal(when) <= context.checked or kind in _LATER_KINDS:
                continue
            planned = getattr(record, "status", None) is MeetingStatus.PLANNED
            if name == "announced" or not planned:
                where = f"{at}{name}.start" if is_period else f"{at}{name}"
                message = f"{when} is after the day to which the dataset was checked"
                yield _problem(kind, index, record, where, "checked", message)


@fields.per_class
def _date_fields(cls: type[Any]) -> tuple[tuple[str, bool], ...]:
    """Return the fields of a class that hold a date or a period, and whether it is a period."""
    return tuple(
        (field.name, fields.is_period(field.type))
        for field in attrs.fields(cls)
        if field.name not in _LATER and (fields.is_date(field.type) or fields.is_period(field.type))
    )


def _overlaps(
    kind: str, rows: Iterable[tuple[int, Any]], checked: int, what: str
) -> Iterator[Problem]:
    """Report periods of which one can neither end before the other begins nor begin after it."""
    last, holder = 0, 0
    for index, row in sorted(rows, key=lambda row: in_time(row[1].period, checked)):
        if latest_start(row.period, checked) < last:
            message = f"overlaps $.{kind}[{holder}]: {what}"
            yield _problem(kind, index, row, "period", "overlap", message)
        end = earliest_end(row.period)
        if end > last:
            last, holder = end, index


def _two_roles(context: Context) -> Iterator[Problem]:
    """Report a party with two roles in one organization at once."""
    groups: defaultdict[object, list[tuple[int, Any]]] = defaultdict(list)
    for index, row in enumerate(context.records["memberships"]):
        groups[row.party, row.organization].append((index, row))
    for rows in groups.values():
        if len(rows) > 1:
            row = rows[0][1]
            what = f"{quoted(row.party)} already has a role in {quoted(row.organization)}"
            yield from _overlaps("memberships", rows, context.checked, what)


def _two_holders(context: Context) -> Iterator[Problem]:
    """Report two states in the chair, or two heads of the secretariat, at once."""
    for kind, what in (
        ("chairmanships", "another state is in the chair"),
        ("tenures", "another person heads the secretariat"),
    ):
        groups: defaultdict[object, list[tuple[int, Any]]] = defaultdict(list)
        for index, row in enumerate(context.records[kind]):
            if kind == "chairmanships" or row.office in HEADS:
                groups[context.of(row)].append((index, row))
        for rows in groups.values():
            yield from _overlaps(kind, rows, context.checked, what)


def _life(context: Context) -> Iterator[Problem]:
    """Report organizations that end before they begin, and what is outside their time.

    A record that explains itself, by a term or a note, may lie outside.
    """
    lives: dict[str | None, tuple[int, int]] = {}
    for index, row in enumerate(context.records["organizations"]):
        first = BEGINNING if row.founded is None else first_ordinal(row.founded)
        last = FOREVER if row.dissolved is None else last_ordinal(row.dissolved)
        lives[row.id] = first, last
        if last <= first:
            message = f"dissolved must be after founded, {row.founded}, got {row.dissolved}"
            yield _problem("organizations", index, row, "dissolved", "life", message)
    for index, row in enumerate(context.records["memberships"]):
        if row.term or row.note:
            continue
        for key in (row.organization, row.party):
            founded, dissolved = lives.get(key, (BEGINNING, FOREVER))
            if last_ordinal(row.period.start) < founded:
                message = f"{row.period.start} is before {quoted(key)} was founded"
                yield _problem("memberships", index, row, "period.start", "life", message)
            end = certain_days(row.period)[1]
            if end > dissolved or first_ordinal(row.period.start) >= dissolved:
                message = f"{quoted(key)} was dissolved before the membership ended"
                yield _problem("memberships", index, row, "period.end", "life", message)
    yield from _after_the_end(context, lives)


def _after_the_end(
    context: Context, lives: Mapping[str | None, tuple[int, int]]
) -> Iterator[Problem]:
    """Report what surely began after the organization that it belongs to was dissolved.

    Before it was founded there may have been some: what prepared it.
    """
    for kind, at in _OF_ORGANIZATIONS.items():
        for index, row in enumerate(context.records[kind]):
            key = context.of(row)
            _, dissolved = lives.get(key, (BEGINNING, FOREVER))
            if _first_day(row) >= dissolved and not row.note:
                message = f"{quoted(key)} was dissolved before that"
                yield _problem(kind, index, row, at, "life", message)


_OF_ORGANIZATIONS = {
    "chairmanships": "period.start",
    "tenures": "period.start",
    "summits": "period",
    "meetings": "period",
    "documents": "adopted",
    "action_plans": "adopted",
}
"""The kinds that belong to an organization, and the field that says when they began."""


def _first_day(record: Any) -> int:  # noqa: ANN401  # of any of these kinds
    """Return the first day on which a record can have begun."""
    if hasattr(record, "adopted"):
        return BEGINNING if record.adopted is None else first_ordinal(record.adopted)
    days = sitting_days(record)
    return BEGINNING if days is None else days[0]


def _sittings(context: Context) -> dict[str, tuple[int, int]]:
    """Return for each meeting the days on which it can have sat: the first, and the last."""
    found: dict[str, tuple[int, int]] = {}
    for kind in ("summits", "meetings"):
        for row in context.records[kind]:
            days = sitting_days(row)
            if days is not None:
                found[row.id] = days
    return found


def _not_sitting(context: Context) -> Iterator[Problem]:
    """Report what was adopted on a day on which the meeting surely did not sit."""
    sittings = _sittings(context)
    for kind in ("documents", "action_plans"):
        for index, row in enumerate(context.records[kind]):
            days = sittings.get(row.meeting)
            if days is None or row.adopted is None or may_lie_within(row.adopted, *days):
                continue
            message = f"{row.adopted} is outside the dates of meeting {quoted(row.meeting)}"
            yield _problem(kind, index, row, "adopted", "meeting", message)
    for index, row in enumerate(context.records["summits"]):
        if row.plenary is not None and not may_lie_within(row.plenary, *sittings[row.id]):
            message = f"{row.plenary} is outside the dates of the summit"
            yield _problem("summits", index, row, "plenary", "meeting", message)


def _out_of_sequence(context: Context) -> Iterator[Problem]:
    """Report summits that surely took place before one with a lower number."""
    groups: defaultdict[object, list[tuple[int, Any, tuple[int, int]]]] = defaultdict(list)
    for index, row in enumerate(context.records["summits"]):
        days = sitting_days(row)
        if days is not None:
            groups[context.of(row)].append((index, row, days))
    for rows in groups.values():
        rows.sort(key=lambda row: row[1].number)
        latest, before = BEGINNING, 0
        for index, row, (first, last) in rows:
            if last < latest:
                message = f"summit {row.number} took place before summit {before}"
                yield _problem("summits", index, row, "number", "sequence", message)
            if first > latest:
                latest, before = first, row.number


# History -----------------------------------------------------------------------------------------

_STAGES: Mapping[InitiativeStatus | None, int] = {
    InitiativeStatus.PROPOSED: 0,
    InitiativeStatus.UNDER_CONSIDERATION: 1,
    InitiativeStatus.DECIDED: 2,
    InitiativeStatus.ESTABLISHED: 3,
    InitiativeStatus.OPERATIONAL: 3,
    InitiativeStatus.CONCLUDED: 4,
}
"""Rank of each status. `STALLED` has none: a stalled initiative may resume at any stage."""


def _backwards(context: Context) -> Iterator[Problem]:
    """Report events that are certainly out of order, and a status that steps back."""
    for index, initiative in enumerate(context.records["initiatives"]):
        stage, latest, before = 0, 0, None
        for at, event in enumerate(initiative.history):
            if last_ordinal(event.when) < latest:
                message = f"{event.when} is before {before}, which the history has first"
                where = f"history[{at}].when"
                yield _problem("initiatives", index, initiative, where, "order", message)
            if first_ordinal(event.when) > latest:
                latest, before = first_ordinal(event.when), event.when
            reached = _STAGES.get(event.status, stage)
            if reached < stage:
                message = f"{event.status.value!r} is a step back; leave the status out"
                where = f"history[{at}].status"
                yield _problem("initiatives", index, initiative, where, "order", message)
            stage = max(stage, reached)


def _coordination(context: Context) -> Iterator[Problem]:
    """Report coordinators that were no members, and areas of another dimension."""
    dimensions = {row.id: row.dimension for row in context.records["priority_areas"]}
    spells: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in context.records["memberships"]:
        if row.organization == context.organization and row.role in MEMBERS:
            spells[row.party].append(possible_days(row.period))
    for index, row in enumerate(context.records["coordinations"]):
        first, end = possible_days(row.period)
        if context.organization is not None and not any(
            start < end and first < stop for start, stop in spells[row.state]
        ):
            message = f"{quoted(row.state)} was not a member of {quoted(context.organization)} then"
            yield _problem("coordinations", index, row, "state", "member", message)
        dimension = dimensions.get(row.area)
        if dimension is not None and dimension is not row.dimension:
            message = f"area {quoted(row.area)} belongs to dimension {dimension.value!r}"
            yield _problem("coordinations", index, row, "dimension", "dimension", message)
    for index, row in enumerate(context.records["measures"]):
        dimension = dimensions.get(row.area)
        if dimension is None or row.dimension is None:
            continue
        if dimension is not row.dimension:
            message = f"area {quoted(row.area)} belongs to dimension {dimension.value!r}"
            yield _problem("measures", index, row, "dimension", "dimension", message)


def _editions(context: Context) -> Iterator[Problem]:
    """Report editions of a year in which no catalogue can have been adopted."""
    checked = datetime.date.fromordinal(context.checked).year
    catalogues = [
        row.adopted
        for row in context.records["documents"]
        if row.kind is DocumentKind.CATALOGUE and row.adopted is not None
    ]
    years = [
        (
            0 if when.earliest is None else when.earliest.year,
            checked if when.latest is None else min(when.latest.year, checked),
        )
        for when in catalogues
    ]
    for kind in ("priority_areas", "measures"):
        for index, record in enumerate(context.records[kind]):
            for at, edition in enumerate(record.editions):
                if not any(first <= edition.year <= last for first, last in years):
                    message = f"no catalogue was adopted in {edition.year}"
                    where = f"editions[{at}].year"
                    yield _problem(kind, index, record, where, "edition", message)


def _published_years(context: Context) -> Iterator[Problem]:
    """Report years in the wrong order, days of years outside a list, and two days of one year."""
    for kind in ("published_lists", "published_entries", "explanations"):
        for index, row in enumerate(context.records[kind]):
            if row.last < row.first:
                message = f"{row.last} is before first, {row.first}"
                yield _problem(kind, index, row, "last", "year", message)
    for index, row in enumerate(context.records["published_lists"]):
        listed_years = [day.year for day in row.days]
        for at, year in enumerate(listed_years):
            where = f"days[{at}].year"
            if not row.first <= year <= row.last:
                message = f"the list covers {row.first} to {row.last}, not {year}"
                yield _problem("published_lists", index, row, where, "year", message)
            if year in listed_years[:at]:
                message = f"{year} already has another day"
                yield _problem("published_lists", index, row, where, "year", message)


def _published_roles(context: Context) -> Iterator[Problem]:
    """Report roles in which a list names states and which its scheme does not have."""
    for index, row in enumerate(context.records["published_lists"]):
        for role in row.roles:
            if role not in row.scheme:
                message = f"scheme does not have {role.value!r}"
                yield _problem("published_lists", index, row, "roles", "role", message)


def _entries(context: Context) -> Iterator[Problem]:
    """Report entries that are about nothing, or that their list cannot have."""
    lists = {row.id: row for row in context.records["published_lists"]}
    states = {row.id for row in context.records["states"]}
    for index, row in enumerate(context.records["published_entries"]):
        named = row.party is not None or bool(row.code or row.name)
        if named is (row.count is not None) or (row.count is None) is not (row.counted is None):
            message = "an entry names a party, or has both count and counted"
            yield _problem("published_entries", index, row, "count", "count", message)
        published = lists.get(row.list)
        if published is None:
            continue
        if row.first < published.first or row.last > published.last:
            message = f"the list covers {published.first} to {published.last}"
            yield _problem("published_entries", index, row, "first", "year", message)
        if row.count is None and row.party in states and row.role not in published.roles:
            message = "the list does not name states in this role"
            yield _problem("published_entries", index, row, "role", "role", message)


_RULES: tuple[Rule, ...] = (
    _same_identity,
    _same_number,
    _same_place,
    _dangling,
    _itself,
    _unknown_fields,
    _questions,
    _after_the_check,
    _two_roles,
    _two_holders,
    _life,
    _not_sitting,
    _out_of_sequence,
    _backwards,
    _coordination,
    _editions,
    _published_years,
    _published_roles,
    _entries,
)
