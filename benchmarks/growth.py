"""How `members` grows with the number of memberships: `python growth.py 1000000 31`.

Every invented dataset has the same first organization, with a hundred memberships, among others of
two hundred each. The answer is the same in each, however much there is to search.
"""

import itertools
import random
import sys
import timeit
from collections.abc import Iterator

from cica import Citation, Dataset, Membership, Organization, Period, Role, Source, State

SMALL = 100
CENTURY = range(1925, 2025)
SOURCE = Source(id="invented", title="An invented record")
CITED = (Citation(SOURCE.id),)


def _codes(prefix: str = "") -> Iterator[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return (prefix + "".join(code) for code in itertools.product(letters, repeat=3))


def _memberships(states: list[State], organizations: list[Organization]) -> Iterator[Membership]:
    """Yield memberships: each state is in an organization twice, the second time as a member."""
    chance = random.Random(0)  # noqa: S311  # data to measure with
    for organization in organizations:
        first = organization is organizations[0]
        for state in states[: SMALL // 2] if first else chance.sample(states, SMALL):
            start, left, again, end = sorted(chance.sample(CENTURY, 4))
            role = chance.choice((Role.MEMBER, Role.OBSERVER))
            periods = (
                (role, 1, Period(f"{start}-{chance.randint(1, 12):02}", str(left))),
                (
                    Role.MEMBER,
                    2 if role is Role.MEMBER else 1,
                    Period(str(again), chance.choice((str(end), None))),
                ),
            )
            for role_then, spell, period in periods:
                yield Membership(
                    party=state.id,
                    organization=organization.id,
                    role=role_then,
                    spell=spell,
                    period=period,
                    citations=CITED,
                )


def dataset(size: int) -> Dataset:
    """Invent a dataset with so many memberships."""
    states = [
        State(id=code, name=f"State of {code}", citations=CITED)
        for code in itertools.islice(_codes(), max(SMALL, size // 500))
    ]
    codes = ["AA", *itertools.islice(_codes("A"), size // (2 * SMALL))]
    organizations = [
        Organization(id=code, name=f"Organization {code}", citations=CITED) for code in codes
    ]
    rows = _memberships(states, organizations)
    return Dataset(
        sources=(SOURCE,),
        states=tuple(states),
        organizations=tuple(organizations),
        memberships=tuple(itertools.islice(rows, size)),
        checked="2024-12-31",
    )


def ratio(size: int, rounds: int) -> float:
    """Return the time of `members` in a dataset of a size over that in a small one."""
    statement = "data.members('AA', as_of=next(years))"
    timers = [
        timeit.Timer(statement, globals={"data": data, "years": itertools.cycle(CENTURY)})
        for data in (dataset(size), dataset(SMALL))
    ]
    times: list[list[float]] = [[], []]
    for _ in range(rounds):
        for timer, taken in zip(timers, times, strict=True):
            taken.append(timer.timeit(1000))
    large, small = map(min, times)
    return large / small


if __name__ == "__main__":
    print(ratio(int(sys.argv[1]), int(sys.argv[2])))
