"""The record's side of a comparison: what it says of a party on a day, found quickly."""

import datetime
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from cica._dates import BEGINNING, FOREVER, PartialDate, certain_days, possible_days
from cica.records import Membership
from cica.terms import PartyId, Role

__all__ = ["AFTER", "Answer", "Past", "Years", "joined", "pasts"]

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

    def __init__(self, spells: Sequence[Membership], checked: int) -> None:
        sure = [(certain_days(spell.period), spell.role.value) for spell in spells]
        perhaps = [(possible_days(spell.period), spell.role.value) for spell in spells]
        some = _some_role(spells)
        spans = [*(span for span, _ in (*sure, *perhaps)), *some]
        self._end = checked + 1
        self._edges = sorted({day for low, high in spans if low < high for day in (low, high)})
        self._answers = [
            Answer(
                [role for (low, high), role in sure if low <= day < high],
                {role for (low, high), role in perhaps if low <= day < high},
                none=not any(low <= day < high for low, high in some),
            )
            for day in (BEGINNING - 1, *self._edges)
        ]

    def on(self, day: int) -> Answer:
        """Return the answer on a day."""
        if day >= self._end:
            return AFTER
        return self._answers[bisect_right(self._edges, day)]


def _some_role(spells: Iterable[Membership]) -> list[tuple[int, int]]:
    """Return the days on which a party surely had one role or another.

    A spell that begins on the very date on which another ends leaves no day between the two,
    whichever day that was.
    """
    starts: dict[PartialDate, PartialDate | None] = {}
    for spell in spells:
        starts.setdefault(spell.period.start, spell.period.end)
    found: list[tuple[int, int]] = []
    for start, end in starts.items():
        until = end
        for _ in starts:
            if until is None or until not in starts:
                break
            until = starts[until]
        low = FOREVER if start.latest is None else start.latest.toordinal()
        high = FOREVER if until is None else BEGINNING
        if until is not None and until.earliest is not None:
            high = until.earliest.toordinal()
        found.append((low, high))
    return found


class Years(dict[int, Answer]):
    """The answers on one party by year, each for the day that the year means."""

    __slots__ = ("_cutoff", "_past")

    def __init__(self, past: Past, cutoff: tuple[int, int]) -> None:
        super().__init__()
        self._past = past
        self._cutoff = cutoff

    def __missing__(self, year: int) -> Answer:
        day = datetime.date(year, *self._cutoff).toordinal()
        answer = self[year] = self._past.on(day)
        return answer


def pasts(rows: Iterable[Membership], checked: int) -> dict[PartyId, Past]:
    """Return the past of each party of one organization."""
    spells: defaultdict[PartyId, list[Membership]] = defaultdict(list)
    for row in rows:
        spells[row.party].append(row)
    return {party: Past(held, checked) for party, held in spells.items()}
