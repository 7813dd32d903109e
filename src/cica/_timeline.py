"""The dated events of a dataset, each with a title that can be read alone."""

from collections.abc import Iterator, Mapping
from typing import Any

from cica._dates import PartialDate
from cica._fields import find_references, singular
from cica._history import Party
from cica.records import Coordination, Initiative, Membership, Organization, State, Summit
from cica.results import TimelineEvent
from cica.terms import MeetingStatus, OrganizationId, PartyId, Role, StateId

__all__ = ["find_events", "parties_of"]


_PARTIES: frozenset[object] = frozenset({PartyId, StateId, OrganizationId})
"""The types of ids of states and organizations."""


def parties_of(record: Any) -> frozenset[str]:  # noqa: ANN401  # of any kind
    """Return the ids of the states and organizations that a record refers to."""
    found = {key for _, kind, key in find_references(record) if kind in _PARTIES}
    return frozenset(found | ({record.id} if isinstance(record, State | Organization) else set()))


def find_events(
    records: Mapping[str, tuple[Any, ...]],
    parties: Mapping[PartyId, Party],
    default: OrganizationId | None,
) -> Iterator[tuple[TimelineEvent, Any, bool]]:
    """Yield every dated event, with its record, and whether it may lie ahead of the record.

    What is on record has happened, but for a planned meeting and an end that is fixed in advance.
    """
    titles = {row.id: row.title for row in records["priority_areas"]}
    for plural, rows in records.items():
        kind = singular(plural)
        for record in rows:
            organization = _organization_of(kind, record, default)
            planned = getattr(record, "status", None) is MeetingStatus.PLANNED
            for place, (when, title) in enumerate(_events(kind, record, parties, titles)):
                if when is not None:
                    event = TimelineEvent(when, kind, title, str(record.id), organization)
                    yield event, record, planned or (kind in _WITH_END and place == 1)


def _organization_of(
    kind: str,
    record: Any,  # noqa: ANN401  # of any kind
    default: OrganizationId | None,
) -> OrganizationId | None:
    if kind == "organization":
        found: OrganizationId = record.parent or record.id
        return found
    if kind == "state":
        return None
    return getattr(record, "organization", None) or default


_WITH_END = frozenset({"membership", "chairmanship", "tenure", "coordination"})
"""The kinds whose second event is the end of a period."""


def _events(  # noqa: C901  # one case for each kind
    kind: str,
    record: Any,  # noqa: ANN401  # of any kind
    parties: Mapping[PartyId, Party],
    titles: Mapping[str, str],
) -> Iterator[tuple[PartialDate | None, str]]:
    match kind:
        case "state":
            yield record.un_admission, f"{record.name} is admitted to the United Nations"
            yield record.independent, f"{record.name} becomes independent"
        case "organization":
            yield record.founded, f"{record.name} is founded"
            yield record.dissolved, f"{record.name} is dissolved"
        case "membership":
            party, organization = parties[record.party].name, parties[record.organization].name
            yield record.period.start, f"{party} {_begins(record)} {organization}"
            yield record.period.end, f"{party} {_ends(record)} {organization}"
        case "summit" | "meeting":
            yield _opening(record), record.title
        case "chairmanship":
            yield record.period.start, f"{parties[record.state].name} takes over the chair"
            yield record.period.end, f"{parties[record.state].name} hands over the chair"
        case "tenure":
            yield record.period.start, f"{record.person} becomes {record.title}"
            yield record.period.end, f"{record.person} is no longer {record.title}"
        case "document":
            yield record.adopted, record.title
        case "initiative":
            yield from _history(record)
        case "coordination":
            state, what = parties[record.state].name, _coordinated(record, titles)
            yield record.period.start, f"{state} becomes {what}"
            yield record.period.end, f"{state} is no longer {what}"
        case "action-plan":
            yield record.adopted, f"The action plan of {record.year} is adopted"
        case "milestone":
            yield record.when, record.title
        case _:
            return


def _history(initiative: Initiative) -> Iterator[tuple[PartialDate, str]]:
    for event in initiative.history:
        yield event.when, f"{initiative.title}: {event.what}"


def _opening(meeting: Any) -> PartialDate | None:  # noqa: ANN401  # a summit or a meeting
    """Return the first day of a meeting; a summit may be known by the day of its plenary alone."""
    if meeting.period is not None:
        start: PartialDate = meeting.period.start
        return start
    return meeting.plenary if isinstance(meeting, Summit) else None


_WORDS: Mapping[Role, str] = {
    Role.MEMBER: "member",
    Role.OBSERVER: "observer",
    Role.PARTNER: "partner",
    Role.DIALOGUE_PARTNER: "dialogue partner",
    Role.ASSOCIATE: "associate",
}


def _begins(row: Membership) -> str:
    if row.role is Role.SUSPENDED:
        return "is suspended from"
    if row.role is Role.PROSPECTIVE:
        return "is considered for a role in"
    word = row.term or _WORDS[row.role]
    article = "an" if word[0].lower() in "aeiou" else "a"
    return f"becomes {article} {word} of"


def _ends(row: Membership) -> str:
    if row.role is Role.SUSPENDED:
        return "is no longer suspended from"
    if row.role is Role.PROSPECTIVE:
        return "is no longer considered for a role in"
    return f"is no longer {_begins(row).removeprefix('becomes ')}"


def _coordinated(row: Coordination, titles: Mapping[str, str]) -> str:
    subject = titles[row.area] if row.area is not None else f"the {row.dimension.value} dimension"
    return f"{row.role.value} of {subject}"
