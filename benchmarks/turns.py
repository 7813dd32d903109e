"""Measure in turns, so that a slow moment of the machine affects everything alike.

The shortest time counts: whatever else the machine does only makes a program slower.
"""

import os
import subprocess
import sys
import time
import timeit
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

__all__ = ["Worker", "calls", "environment", "in_turns", "processes", "repeats"]


K = TypeVar("K")


def environment(source: Path) -> dict[str, str]:
    """Return an environment that finds a version of cica, and keeps compiled modules."""
    kept = {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPATH": str(source)}


class Worker:
    """A process that times statements with one version of cica."""

    def __init__(self, source: Path) -> None:
        """Start it; `source` is the folder that the package is in."""
        self._process = subprocess.Popen(  # noqa: S603  # ours
            [sys.executable, str(Path(__file__).with_name("worker.py"))],
            env=environment(source),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        """Return the worker."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the process."""
        self._process.communicate()

    def seconds(self, key: str) -> float:
        """Return the seconds of one call of a statement."""
        assert self._process.stdin is not None  # noqa: S101  # it has pipes
        assert self._process.stdout is not None  # noqa: S101  # it has pipes
        self._process.stdin.write(f"{key}\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())


def repeats(timer: timeit.Timer, least: float) -> int:
    """Return how often a statement is repeated so that it takes a number of seconds at least."""
    timer.timeit(1)  # the first call may prepare what later ones use
    number = 1
    while timer.timeit(number) < least:
        number *= 2
    return number


def in_turns(asked: Iterable[tuple[str, Worker, str]], *, rounds: int) -> dict[str, float]:
    """Return the least seconds of each statement: its name, who times it, and which it is."""
    rows = list(asked)
    times: dict[str, list[float]] = {name: [] for name, _, _ in rows}
    for _ in range(rounds):
        for name, worker, key in rows:
            times[name].append(worker.seconds(key))
    return {name: min(taken) for name, taken in times.items()}


def calls(statements: Mapping[str, str], names: dict[str, Any], *, rounds: int) -> dict[str, float]:
    """Return the least seconds of each statement, timed in turns in this process."""
    timers = {key: timeit.Timer(text, globals=names) for key, text in statements.items()}
    numbers = {key: repeats(timer, 0.005) for key, timer in timers.items()}
    times: dict[str, list[float]] = {key: [] for key in timers}
    for _ in range(rounds):
        for key, timer in timers.items():
            times[key].append(timer.timeit(numbers[key]) / numbers[key])
    return {key: min(taken) for key, taken in times.items()}


def processes(programs: Mapping[K, tuple[Path, str]], *, rounds: int) -> dict[K, float]:
    """Return the seconds that each program takes longer than an empty one, as whole processes."""
    times: dict[K, list[float]] = {name: [] for name in programs}
    empty: list[float] = []
    for _ in range(rounds):
        empty.append(_process(Path(), "pass"))
        for name, program in programs.items():
            times[name].append(_process(*program))
    return {name: min(taken) - min(empty) for name, taken in times.items()}


def _process(source: Path, program: str) -> float:
    start = time.perf_counter()
    subprocess.run(  # noqa: S603  # ours
        [sys.executable, "-c", program], check=True, env=environment(source)
    )
    return time.perf_counter() - start
