"""Who had a role in an organization, by day."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

from cica._intervals import Intervals
from cica._names import fold
from cica.records import Organization, State

P = TypeVar("P", State, Organization, State | Organization)

__all__ = ["Roster", "name_order"]


def name_order(party: State | Organization) -> tuple[str, str]:
    """Return the sort key of parties: their English names, without diacritics."""
    return fold(party.name), party.id


class Roster(Generic[P]):
    """The parties with a role in an organization.

    Between two days on which somebody comes or goes the answer is the same: it is put together
    once, and then found by the day.
    """

    __slots__ = ("_answers", "_edges", "_spells")

    def __init__(self, spells: Iterable[tuple[int, int, P]]) -> None:
        self._spells: Intervals[P] = Intervals(
            (first, end - 1, party) for first, end, party in spells
        )
        self._edges: list[int] = self._spells.edges()
        self._answers: list[tuple[P, ...] | None] = [None] * (len(self._edges) + 1)

    def on(self, day: int) -> tuple[P, ...]:
        """Return the parties on a day, by English name."""
        stretch = bisect_right(self._edges, day)
        answer = self._answers[stretch]
        if answer is None:
            # two threads may put it together at once: they put in the same
            parties = {party.id: party for party in self._spells.within(day, day)}
            answer = tuple(sorted(parties.values(), key=name_order))
            self._answers[stretch] = answer
        return answer
