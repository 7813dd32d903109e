"""The record's side of a comparison: what it says of a party on a day, found quickly."""

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from cica._dates import BEGINNING, FOREVER, PartialDate
from cica._history import History
from cica.records import Membership
from cica.terms import OrganizationId, PartyId, Role

__all__ = ["AFTER", "Answer", "Past", "Years", "joined"]

_MEMBER = Role.MEMBER.value
_ORDER = {role.value: place for place, role in enumerate(Role)}


def joined(roles: Iterable[str]) -> str:
    """Return roles in one text, in the order of the terms."""
    return "+".join(sorted(roles, key=_ORDER.__getitem__))


class Answer:
    """What the record says of a party on the days of a stretch."""

    __slots__ = ("held", "may", "none", "ours", "possible", "roles")

    def __init__(
        self, sure: Sequence[str], held: AbstractSet[str], may: AbstractSet[str], *, none: bool
    ) -> None:
        self.ours = sure[0] if sure else None
        """The role that it surely had."""
        self.held = frozenset(held)
        """All that it surely was; a suspended member is a member."""
        self.may: frozenset[str] = frozenset() if sure else frozenset(may)
        """What it may have been, where no role is sure."""
        self.possible = joined(self.may) if self.may else None
        self.none = none and not held
        """Whether it may have had no role."""
        self.roles = self.held | self.may


AFTER = Answer((), set(), set(), none=True)
"""The answer on every day after the record."""


class Past:
    """The answers on one party by day: between two edges they are the same."""

    __slots__ = ("_answers", "_edges", "_end")

    def __init__(self, history: History, party: PartyId, organization: OrganizationId) -> None:
        roles = [(row, row.rows[0].role.value) for row in history.roles(party, organization)]
        # a member that was suspended on a day that is not known was a member all the time
        members = [(row, _MEMBER) for row in history.memberships(party, organization)]
        some = _some_role(history.between(party, organization), history.checked)
        spans = [span for row, _ in (*roles, *members) for span in (row.sure, *row.possible)]
        self._end = history.checked + 1
        self._edges = sorted(
            {day for low, high in (*spans, *some) if low < high for day in (low, high)}
        )
        self._answers = [
            Answer(
                [role for row, role in roles if row.sure[0] <= day < row.sure[1]],
                {role for row, role in (*roles, *members) if row.sure[0] <= day < row.sure[1]},
                {
                    role
                    for row, role in (*roles, *members)
                    if any(low <= day < high for low, high in row.possible)
                },
                none=not any(low <= day < high for low, high in some),
            )
            for day in (BEGINNING - 1, *self._edges)
        ]

    def on(self, day: int) -> Answer:
        """Return the answer on a day."""
        if day >= self._end:
            return AFTER
        return self._answers[bisect_right(self._edges, day)]


def _some_role(rows: Iterable[Membership], checked: int) -> list[tuple[int, int]]:
    """Return the days on which a party surely had one role or another.

    A membership that begins on the very date on which another ends leaves no day between the two,
    whichever day that was.
    """
    ends: dict[PartialDate, PartialDate | None] = {}
    for row in rows:
        ends.setdefault(row.period.start, row.period.end)
    found: list[tuple[int, int]] = []
    for start, end in ends.items():
        until = end
        for _ in ends:
            if until is None or until not in ends:
                break
            until = ends[until]
        low = FOREVER if start.latest is None else start.latest.toordinal()
        high = FOREVER
        if until is not None:
            high = BEGINNING if until.earliest is None else until.earliest.toordinal()
        found.append((min(low, checked), high))
    return found


class Years(dict[int, Answer]):
    """The answers on one party by year, each for the day that the year means."""

    __slots__ = ("_cutoff", "_past")

    def __init__(self, past: Past, cutoff: str) -> None:
        super().__init__()
        self._past = past
        self._cutoff = cutoff

    def __missing__(self, year: int) -> Answer:
        day = datetime.date.fromisoformat(f"{year:04}-{self._cutoff}").toordinal()
        answer = self[year] = self._past.on(day)
        return answer
