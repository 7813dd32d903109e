"""Exercise the package in four interpreters that live in one process.

    python tests/release/in_interpreters.py

Each loads it for itself, and prints what it was answered on one line. They take turns:
CPython 3.13.0 crashes when two import modules of the standard library at the same time.
"""

import sys
from pathlib import Path

if sys.version_info >= (3, 14):
    from concurrent import interpreters
elif sys.version_info >= (3, 13):
    import _interpreters as interpreters
else:
    import _xxsubinterpreters as interpreters

PROGRAM = f"""
import json, os, runpy
exercise = runpy.run_path({str(Path(__file__).with_name("exercise.py"))!r})
os.write(1, json.dumps(exercise["answers"]()).encode() + b"\\n")
"""

if __name__ == "__main__":
    for interpreter in [interpreters.create() for _ in range(4)]:
        if sys.version_info >= (3, 14):
            interpreter.exec(PROGRAM)
        elif sys.version_info >= (3, 13):
            if failure := interpreters.exec(interpreter, PROGRAM):
                sys.exit(failure.formatted)
        else:
            interpreters.run_string(interpreter, PROGRAM)
