"""Medians of things that take turns, so that a slow moment of the machine strikes all alike."""

import os
import statistics
import subprocess
import sys
import time
import timeit
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent

__all__ = ["calls", "peak_mib", "processes"]

_ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
"""That of this process; but compiled modules are kept, as they are wherever people import them."""


def calls(
    statements: Mapping[str, str], names: dict[str, Any], *, rounds: int, least: float = 0.005
) -> dict[str, float]:
    """Return the median time of each statement, in seconds.

    In each round every statement has its turn, and runs for at least `least` seconds.
    """
    timers = {key: timeit.Timer(text, globals=names) for key, text in statements.items()}
    numbers = {key: _number(timer, least) for key, timer in timers.items()}
    times: dict[str, list[float]] = {key: [] for key in timers}
    for _ in range(rounds):
        for key, timer in timers.items():
            times[key].append(timer.timeit(numbers[key]) / numbers[key])
    return {key: statistics.median(taken) for key, taken in times.items()}


def _number(timer: timeit.Timer, least: float) -> int:
    """Return how often a statement runs in `least` seconds."""
    timer.timeit(1)  # the first one may make what the others find
    number = 1
    while (taken := timer.timeit(number)) < least:
        number = max(number + 1, min(number * 10, round(number * least / max(taken, 1e-9) * 1.1)))
    return number


def processes(programs: Mapping[str, str], *, rounds: int) -> dict[str, float]:
    """Return how much longer each program takes than an interpreter that does nothing, in seconds.

    Whole processes, the median of the differences within each round. A first round is not counted:
    it compiles what is not compiled, and brings the files into the memory of the system.
    """
    times: dict[str, list[float]] = {key: [] for key in programs}
    for turn in range(rounds + 1):
        bare = _process("pass")
        for key, program in programs.items():
            taken = _process(program) - bare
            if turn:
                times[key].append(taken)
    return {key: statistics.median(taken) for key, taken in times.items()}


def _process(program: str) -> float:
    start = time.perf_counter()
    _run(program)
    return time.perf_counter() - start


def _run(program: str) -> bytes:
    command = [sys.executable, "-c", program]
    done = subprocess.run(  # noqa: S603  # programs written here
        command, check=True, cwd=_HERE, env=_ENVIRONMENT, stdout=subprocess.PIPE
    )
    return done.stdout


def peak_mib(programs: Mapping[str, str], *, rounds: int) -> dict[str, float]:
    """Return the median of the most memory that each program held (peak RSS), in MiB."""
    peaks: dict[str, list[float]] = {key: [] for key in programs}
    for _ in range(rounds):
        for key, program in programs.items():
            told = _run(f"{program}\nimport memory\nprint(memory.peak_mib())")
            peaks[key].append(float(told))
    return {key: statistics.median(held) for key, held in peaks.items()}
