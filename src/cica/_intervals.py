"""Things that lie between two days, found by a time: the index behind every question of time."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")

__all__ = ["Intervals"]


class Intervals(Generic[T]):
    """Items with a first and a last day, as ordinals, both included.

    A search costs the logarithm of the number of items, and what it finds. The items are kept in
    order of their first day; `_reach` makes of that row a balanced tree, whose node at the middle
    of a stretch knows the last day within the stretch.
    """

    __slots__ = ("_firsts", "_items", "_lasts", "_reach")

    def __init__(self, items: Iterable[tuple[int, int, T]]) -> None:
        ordered = sorted((row for row in items if row[0] <= row[1]), key=lambda row: row[0])
        self._firsts = [first for first, _, _ in ordered]
        self._lasts = [last for _, last, _ in ordered]
        self._items = [item for _, _, item in ordered]
        self._reach = [0] * len(ordered)
        self._measure(0, len(ordered))

    def _measure(self, low: int, high: int) -> int:
        if low >= high:
            return 0
        middle = (low + high) // 2
        reach = max(
            self._lasts[middle], self._measure(low, middle), self._measure(middle + 1, high)
        )
        self._reach[middle] = reach
        return reach

    def within(self, since: int, until: int) -> list[T]:
        """Return the items that share a day with a time, in order of their first day."""
        found: list[T] = []
        limit = bisect_right(self._firsts, until)

        def search(low: int, high: int) -> None:
            middle = (low + high) // 2
            if low >= high or self._reach[middle] < since:
                return
            search(low, middle)
            if middle < limit:
                if self._lasts[middle] >= since:
                    found.append(self._items[middle])
                search(middle + 1, high)

        search(0, len(self._items))
        return found

    def edges(self) -> list[int]:
        """Return the days on which what is found can change, in order."""
        return sorted({*self._firsts, *(last + 1 for last in self._lasts)})
