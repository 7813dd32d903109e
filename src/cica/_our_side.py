"""The record's side of a comparison: what it says of a party on a day, found quickly."""

import datetime
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from cica._dates import BEGINNING, FOREVER, PartialDate
from cica._history import History
from cica.records import Membership
from cica.terms import OrganizationId, PartyId, Role

__all__ = ["AFTER", "Answer", "Past", "Years", "joined"]

_MEMBER, _SUSPENDED = Role.MEMBER.value, Role.SUSPENDED.value
_ORDER = {role.value: place for place, role in enumerate(Role)}


def joined(roles: Iterable[str]) -> str:
    """Return roles in one text, in the order of the terms."""
    return "+".join(sorted(roles, key=_ORDER.__getitem__))


def _with_member(roles: Iterable[str]) -> frozenset[str]:
    found = frozenset(roles)
    return found | {_MEMBER} if _SUSPENDED in found else found


class Answer:
    """What the record says of a party on the days of a stretch."""

    __slots__ = ("held", "may", "none", "ours", "possible", "roles")

    def __init__(self, held: Sequence[str], may: Iterable[str], *, none: bool) -> None:
        perhaps = [] if held else sorted(may)
        self.ours = held[0] if held else None
        """The role that it surely had."""
        self.held = _with_member(held)
        """All roles that it surely had; a suspended member is a member."""
        self.may = _with_member(perhaps)
        """The roles that it may have had, where none is sure."""
        self.possible = joined(perhaps) if perhaps else None
        self.none = none and not held
        """Whether it may have had none."""
        self.roles = self.held | self.may


AFTER = Answer((), (), none=True)
"""The answer on every day after the record."""


class Past:
    """The answers on one party by day: between two edges they are the same."""

    __slots__ = ("_answers", "_edges", "_end")

    def __init__(self, history: History, party: PartyId, organization: OrganizationId) -> None:
        stretches = [(row, row.rows[0].role.value) for row in history.roles(party, organization)]
        some = _some_role(history.by_both.get((party, organization), ()), history.checked)
        spans = [span for row, _ in stretches for span in (row.sure, *row.possible)] + some
        self._end = history.checked + 1
        self._edges = sorted({day for low, high in spans if low < high for day in (low, high)})
        self._answers = [
            Answer(
                [role for row, role in stretches if row.sure[0] <= day < row.sure[1]],
                {
                    role
                    for row, role in stretches
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
