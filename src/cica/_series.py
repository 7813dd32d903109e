"""What is put in a row: changes of role, years of a panel, events of a timeline."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cica._answers import Change, StateYear, TimelineEvent
from cica._dates import PartialDate, certain_days, possible_days
from cica.records import Initiative, Membership, Organization, State
from cica.terms import PartyId, Role

__all__ = ["find_changes", "find_events", "singular", "state_years"]


def find_changes(rows: Iterable[Membership]) -> Iterator[Change]:
    """Find the changes of role in one organization.

    A role that ends on the very date on which the next one of the party starts is one change.
    """
    by_party: defaultdict[PartyId, list[Membership]] = defaultdict(list)
    for row in rows:
        by_party[row.party].append(row)
    for party, spells in by_party.items():
        ended: dict[PartialDate, Role] = {
            row.period.end: row.role for row in spells if row.period.end is not None
        }
        started = {row.period.start: row.role for row in spells}
        for when in {**started, **ended}:
            before, after = ended.get(when), started.get(when)
            if before is not after:
                yield Change(when, party, before, after)


def state_years(
    state: State, spells: Iterable[Membership], days: Iterable[tuple[int, int]]
) -> Iterator[StateYear]:
    """Return a row for each year and its last day, of a state with a role in an organization."""
    certain = [(*certain_days(row.period), row.role.value) for row in spells]
    possible = [possible_days(row.period) for row in spells]
    for year, day in days:
        role = next((role for first, end, role in certain if first <= day < end), None)
        sure = role is not None or not any(first <= day < end for first, end in possible)
        yield StateYear(state.id, state.name, state.cow, state.gw, year, role, sure)


def singular(plural: str) -> str:
    """Return the name of one record of a kind."""
    return plural.removesuffix("s").replace("_", "-")


def find_events(
    records: Mapping[str, tuple[Any, ...]], parties: Mapping[PartyId, State | Organization]
) -> Iterator[TimelineEvent]:
    """Find every dated event of a dataset."""
    for plural, rows in records.items():
        kind = singular(plural)
        for record in rows:
            for when, title in _events(kind, record, parties):
                if when is not None:
                    yield TimelineEvent(when, kind, title, record.id)


def _events(  # noqa: C901  # one case a kind
    kind: str,
    record: Any,  # noqa: ANN401  # of any kind
    parties: Mapping[PartyId, State | Organization],
) -> Iterator[tuple[PartialDate | None, str]]:
    match kind:
        case "organization":
            yield record.founded, f"{record.name} is founded"
            yield record.dissolved, f"{record.name} is dissolved"
        case "membership":
            term = record.term or record.role.value.replace("-", " ")
            what = f"{term} of {record.organization}"
            yield record.period.start, f"{parties[record.party].name} becomes {what}"
            yield record.period.end, f"{parties[record.party].name} is no longer {what}"
        case "summit" | "meeting":
            yield record.period and record.period.start, record.title
        case "chairmanship":
            yield record.period.start, f"{parties[record.state].name} takes the chair"
        case "tenure":
            yield record.period.start, f"{record.person} becomes {record.title}"
            yield record.period.end, f"{record.person} is no longer {record.title}"
        case "document":
            yield record.adopted, record.title
        case "initiative":
            yield from _history(record)
        case "coordination":
            what = f"{record.role.value} of {record.subject}"
            yield record.period.start, f"{parties[record.state].name} becomes {what}"
            yield record.period.end, f"{parties[record.state].name} is no longer {what}"
        case "action-plan":
            yield record.adopted, f"The plan of {record.year} is adopted"
        case "milestone":
            yield record.when, record.title
        case _:
            return


def _history(initiative: Initiative) -> Iterator[tuple[PartialDate, str]]:
    for event in initiative.history:
        yield event.when, f"{initiative.title}: {event.what}"
