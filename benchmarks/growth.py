"""Datasets that could be true, as large as one likes, and what it costs to use them.

Every one holds the same first organization, with a hundred memberships. Around it stand others,
two hundred memberships each, over the same century. What is asked of the first one therefore has
the same answer in each, however much there is to search.
"""

import datetime
import functools
import itertools
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from memory import peak_mib, resident_mib
from timing import calls

from cica import Citation, Dataset, Membership, Organization, Period, Role, Source, State
from cica.serialize import dumps, loads

__all__ = ["QUESTIONS", "Figures", "make", "measure"]

Figures: TypeAlias = dict[str, Any]
"""What was measured of one size."""

CENTURY = range(1925, 2025)
_ROLL = 200
"""How many memberships an organization has; the first has half as many."""
_STATES_EACH = 500
"""How many memberships there are to a state, about; but there are at least a hundred states."""

QUESTIONS = {
    "members(…, as_of=year)": "data.members('AA', as_of=next(years))",
    "members(…, as_of=date), all days": "data.members('AA', as_of=next(days))",
    "role(…)": "data.role('AAA', 'AA', as_of=next(years))",
    "state(name)": "data.state('State of AAB')",
    "memberships(party=…, organization=…)": "data.memberships(party='AAA', organization='AA')",
    "changes(…) of ten years": "data.changes(organization='AA', since=1950, until=1959)",
    "timeline of the year before": "data.timeline(until=1924)",
}
"""Questions whose answers are of the same size in every dataset."""


def _codes(length: int) -> Iterator[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return map("".join, itertools.product(letters, repeat=length))


def _spells(
    chance: random.Random, party: str, organization: str, cited: tuple[Citation, ...]
) -> Iterator[Membership]:
    """Make two memberships of a party: observer or member first, then member; the last may run."""
    years = sorted(chance.sample(CENTURY, 4))
    first, left, again, end = (f"{year}-{chance.randint(1, 12):02}" for year in years)
    role = chance.choice((Role.MEMBER, Role.OBSERVER))
    for start, stop, held in (
        (first, left, role),
        (f"{again}-{chance.randint(1, 28):02}", chance.choice((end, None)), Role.MEMBER),
    ):
        yield Membership(
            party=party,  # type: ignore[arg-type]  # the id of a state made below
            organization=organization,  # type: ignore[arg-type]  # the same
            role=held,
            period=Period(start, stop),
            citations=cited,
        )


def make(size: int) -> Callable[[], Dataset]:
    """Make the records of a dataset; what is returned makes the dataset of them, checked."""
    chance = random.Random(0)  # noqa: S311  # data to measure with
    source = Source(id="invented", title="An invented record")
    cited = (Citation(source.id),)
    organizations = tuple(
        Organization(
            id=f"A{code}",  # type: ignore[arg-type]  # minted by the record
            name=f"Organization {code}",
            founded="1924-06" if index == 0 else None,
            citations=cited,
        )
        for index, code in enumerate(
            itertools.islice(itertools.chain("A", _codes(3)), 1 + max(0, size // _ROLL))
        )
    )
    states = tuple(
        State(id=code, name=f"State of {code}", citations=cited)  # type: ignore[arg-type]  # minted
        for code in itertools.islice(_codes(3), max(_ROLL // 2, size // _STATES_EACH))
    )
    memberships: list[Membership] = []
    for organization in organizations:
        roll = states[: _ROLL // 4] if not memberships else chance.sample(states, _ROLL // 2)
        for state in roll:
            memberships += _spells(chance, state.id, organization.id, cited)
    return functools.partial(
        Dataset,
        sources=(source,),
        states=states,
        organizations=organizations,
        memberships=tuple(memberships[:size]),
        checked="2024-12-31",
    )


def _timed(call: Callable[[], Any], rounds: int) -> tuple[float, Any]:
    """Return the median time of a call, and what it returned last."""
    times: list[float] = []
    result: Any = None
    for _ in range(rounds):
        result = None  # two at once would need twice the memory
        start = time.perf_counter()
        result = call()
        times.append(time.perf_counter() - start)
    return statistics.median(times), result


def _measure_here(size: int, rounds: int, asked: int) -> Figures:
    before = resident_mib()
    recording, check = _timed(lambda: make(size), rounds)
    checking, data = _timed(check, rounds)
    memory = resident_mib() - before
    first, _ = _timed(lambda: data.members("AA", as_of=1950), 1)
    days = [datetime.date(1925, 1, 1) + datetime.timedelta(days=n) for n in range(36_500)]
    names = {"data": data, "years": itertools.cycle(CENTURY), "days": itertools.cycle(days)}
    questions = calls(QUESTIONS, names, rounds=asked)
    dumping, text = _timed(lambda: dumps(data), rounds)
    loading, again = _timed(lambda: loads(text), rounds)
    if again != data:
        raise SystemExit(f"{size} memberships came back from JSON as others")
    return {
        "size": size,
        "answers": len(data.members("AA", as_of=1950)),
        "make": recording,
        "check": checking,
        "first question": first,
        "dumps": dumping,
        "loads": loading,
        "MiB": memory,
        "peak MiB": peak_mib(),
        "questions": questions,
    }


def measure(size: int, *, rounds: int, asked: int) -> Figures:
    """Return what a dataset of a size costs: seconds, MiB; in a process of its own."""
    command = [sys.executable, __file__, str(size), str(rounds), str(asked)]
    done = subprocess.run(command, check=True, capture_output=True)
    figures: Figures = json.loads(done.stdout)
    return figures


if __name__ == "__main__":
    json.dump(_measure_here(*map(int, sys.argv[1:])), sys.stdout)
