"""How much is measured, and what comes of it."""

from collections.abc import Mapping
from typing import NamedTuple

import formats
import growth
import imports
import questions

__all__ = ["FULL", "QUICK", "Figures", "Plan", "measure"]


class Plan(NamedTuple):
    """How often and how much is measured."""

    processes: int
    calls: int
    documents: int
    sizes: Mapping[int, int]
    """Of each size of dataset: how often it is made, written and read."""


FULL = Plan(31, 31, 21, {10**2: 21, 10**3: 21, 10**4: 21, 10**5: 3, 10**6: 1})
QUICK = Plan(1, 1, 1, {10**2: 1, 10**3: 1})


class Figures(NamedTuple):
    """Everything that was measured, in seconds and MiB."""

    started: dict[str, float]
    memory: dict[str, float]
    asked: dict[str, float]
    written: dict[str, float]
    grown: list[growth.Figures]


def measure(plan: Plan) -> Figures:
    """Measure everything."""
    started, memory = imports.measure(rounds=plan.processes)
    asked = questions.measure(rounds=plan.calls)
    written = formats.measure(rounds=plan.documents)
    grown = [
        growth.measure(size, rounds=rounds, asked=plan.calls) for size, rounds in plan.sizes.items()
    ]
    return Figures(started, memory, asked, written, grown)
