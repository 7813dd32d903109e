"""Exercise the package in sixteen threads that meet at its first import.

    python tests/release/in_threads.py

Each prints what it was answered on one line.
"""

import json
import runpy
import sys
import threading
from pathlib import Path

EXERCISE = str(Path(__file__).with_name("exercise.py"))
start = threading.Barrier(16)
heard: list[str] = []


def work() -> None:
    """Import, ask, write and read."""
    start.wait()
    heard.append(json.dumps(runpy.run_path(EXERCISE)["answers"]()))


if __name__ == "__main__":
    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=work) for _ in range(start.parties)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(*heard, sep="\n")  # noqa: T201  # a program
