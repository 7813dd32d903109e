"""Datasets that could be true, as large as one likes, and what it costs to use them.

Every one holds the same first organization, with a hundred memberships. Around it stand others,
two hundred memberships each, over the same century. What is asked of the first one therefore has
the same answer in each, however much there is to search.
"""

import datetime
import itertools
import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeAlias

from memory import peak_mib, resident_mib
from timing import calls

from cica import (
    Citation,
    Dataset,
    Membership,
    Organization,
    OrganizationId,
    PartyId,
    Period,
    Role,
    Source,
    State,
    StateId,
)
from cica.serialize import dumps, loads

__all__ = ["MEMBERS", "QUESTIONS", "Figures", "measure"]

Figures: TypeAlias = dict[str, Any]
"""What was measured of one size."""

CENTURY = range(1925, 2025)
_ROLL = 200
"""How many memberships an organization has; the first has half as many."""
_STATES_EACH = 500
"""How many memberships there are to a state, about; but there are at least a hundred states."""

MEMBERS = "members(…, as_of=year)"
"""The question that is asked of a small dataset in turn, in the same process."""
_BESIDE = "the same of a small one"
_SMALL, _MIDDLE = 100, 10_000
"""Sizes that each is held against: the small one in turn with it, the other right before it."""

QUESTIONS = {
    MEMBERS: "data.members('AA', as_of=next(years))",
    "members(…, as_of=date), all days": "data.members('AA', as_of=next(days))",
    "role(…)": "data.role('AAA', 'AA', as_of=next(years))",
    "state(name)": "data.state('State of AAB')",
    "memberships(party=…, organization=…)": "data.memberships(party='AAA', organization='AA')",
    "changes(…) of ten years": "data.changes(organization='AA', since=1950, until=1959)",
    "timeline of the year before": "data.timeline(until=1924)",
}
"""Questions whose answers are of the same size in every dataset."""


Spell: TypeAlias = tuple[StateId, OrganizationId, str, str, str | None]
"""Party, organization, role, start and end: a membership before the library sees it."""


def _codes(length: int) -> Iterator[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return map("".join, itertools.product(letters, repeat=length))


def invent(size: int) -> tuple[list[StateId], list[OrganizationId], list[Spell]]:
    """Invent states, organizations and spells that could be true.

    A state is in an organization twice, observer or member first and a member later; the last
    spell may still run. Months and days are known of some dates, and years of all.
    """
    chance = random.Random(0)  # noqa: S311  # data to measure with
    count = max(_ROLL // 2, size // _STATES_EACH)
    states = [StateId(PartyId(code)) for code in itertools.islice(_codes(3), count)]
    codes = ["AA", *(f"A{code}" for code in itertools.islice(_codes(3), size // _ROLL))]
    organizations = [OrganizationId(PartyId(code)) for code in codes]
    spells: list[Spell] = []
    for organization in organizations:
        roll = chance.sample(states, _ROLL // 2) if spells else states[: _ROLL // 4]
        for state in roll:
            first, left, again, end = sorted(chance.sample(CENTURY, 4))
            role = chance.choice(("member", "observer"))
            spells.append((state, organization, role, _month(chance, first), str(left)))
            ended = chance.choice((_month(chance, end), None))
            day = chance.randint(1, 28)
            start = f"{_month(chance, again)}-{day:02}"
            spells.append((state, organization, "member", start, ended))
    return states, organizations, spells[:size]


def _month(chance: random.Random, year: int) -> str:
    return f"{year}-{chance.randint(1, 12):02}"


SOURCE = Source(id="invented", title="An invented record")
CITED = (Citation(SOURCE.id),)


def record(spells: Iterable[Spell]) -> tuple[Membership, ...]:
    """Make the memberships of spells."""
    return tuple(
        Membership(
            party=party,
            organization=organization,
            role=Role(role),
            period=Period(start, end),
            citations=CITED,
        )
        for party, organization, role, start, end in spells
    )


def dataset(
    states: Iterable[StateId],
    organizations: Iterable[OrganizationId],
    memberships: tuple[Membership, ...],
) -> Dataset:
    """Make a dataset, which checks it; the first organization has a date, before the century."""
    return Dataset(
        sources=(SOURCE,),
        states=tuple(State(id=code, name=f"State of {code}", citations=CITED) for code in states),
        organizations=tuple(
            Organization(
                id=code,
                name=f"Organization {code}",
                founded="1924" if code == "AA" else None,
                citations=CITED,
            )
            for code in organizations
        ),
        memberships=memberships,
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


def _build(size: int, rounds: int) -> tuple[float, float, float, Dataset]:
    """Return the seconds to record and to check, the MiB that this holds, and the dataset."""
    states, organizations, spells = invent(size)
    before = resident_mib()
    recording, memberships = _timed(lambda: record(spells), rounds)
    checking, data = _timed(lambda: dataset(states, organizations, memberships), rounds)
    return recording, checking, resident_mib() - before, data


def _cost(size: int, rounds: int) -> tuple[float, float, float]:
    return _build(size, rounds)[:3]


def _measure_here(size: int, rounds: int, asked: int) -> Figures:
    with ProcessPoolExecutor(1) as elsewhere:  # what it frees would hide what is held here
        recording, checking, _ = elsewhere.submit(_cost, _MIDDLE, asked).result()
    middle = (recording + checking) / _MIDDLE
    _, _, _, small = _build(_SMALL, 1)
    recording, checking, memory, data = _build(size, rounds)
    first, _ = _timed(lambda: data.members("AA", as_of=1950), 1)
    days = [datetime.date(1925, 1, 1) + datetime.timedelta(days=n) for n in range(36_500)]
    names = {
        "data": data,
        "small": small,
        "years": itertools.cycle(CENTURY),
        "days": itertools.cycle(days),
    }
    both = QUESTIONS | {_BESIDE: QUESTIONS[MEMBERS].replace("data", "small")}
    questions = calls(both, names, rounds=asked)
    dumping, text = _timed(lambda: dumps(data), rounds)
    loading, again = _timed(lambda: loads(text), rounds)
    if again != data:
        raise SystemExit(f"{size} memberships came back from JSON as others")
    return {
        "size": size,
        "answers": len(data.members("AA", as_of=1950)),
        "records": recording,
        "dataset": checking,
        "first question": first,
        "dumps": dumping,
        "loads": loading,
        "MiB": memory,
        "peak MiB": peak_mib(),
        "built / middle": (recording + checking) / size / middle,
        "members / small": questions[MEMBERS] / questions.pop(_BESIDE),
        "questions": questions,
    }


def measure(size: int, *, rounds: int, asked: int) -> Figures:
    """Return what a dataset of a size costs: seconds, MiB; in a process of its own."""
    command = [sys.executable, __file__, str(size), str(rounds), str(asked)]
    done = subprocess.run(  # noqa: S603  # this file
        command, check=True, stdout=subprocess.PIPE
    )
    figures: Figures = json.loads(done.stdout)
    return figures


if __name__ == "__main__":
    json.dump(_measure_here(*map(int, sys.argv[1:])), sys.stdout)
