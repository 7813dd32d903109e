"""Give `loads` random texts: `python tests/fuzz_loads.py 60` (seconds), with a seed to repeat.

Whatever the text, the answer must be a dataset that survives a round trip, or an
`InvalidDatasetError` whose problems all have a path. Anything else is printed, and ends in failure.
"""

import itertools
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable
from typing import Any

import cica
from cica.serialize import dumps, loads
from invented import WORLD
from mutations import wild

_PATH = re.compile(r"\$(\.\w+|\[.*?\])*", re.DOTALL)
_PIECES = [
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b'"',
    b"\\",
    b"\\u",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\x00",
]
_PIECES += [b"NaN", b"-Infinity", b"1e999", b"9" * 5000, b"null", b"true", b'"format"', b"\\ud800"]


def texts(seed: int) -> Any:  # an endless iterator of str and bytes
    """Yield texts without end: noise, broken JSON, and JSON that is not a consistent record."""
    drawn = random.Random(seed)  # noqa: S311  # drawn, not secret
    sound = dumps(WORLD).encode()
    document = json.loads(sound)
    old = {key: value for key, value in document.items() if key != "organization"}
    old["format"] = "cica-dataset/1"
    while True:
        yield drawn.randbytes(drawn.randrange(200))
        yield b"".join(drawn.choices(_PIECES, k=drawn.randrange(1, 30)))
        broken = bytearray(sound)
        for _ in range(drawn.randrange(1, 4)):
            start = drawn.randrange(len(broken))
            broken[start : start + drawn.randrange(4)] = drawn.choice(_PIECES)
        yield bytes(broken)
        yield sound[: drawn.randrange(len(sound))]
        changed = drawn.choice([document, old])
        for _ in range(drawn.randrange(1, 6)):
            changed = wild(changed, drawn)
            yield json.dumps(changed, ensure_ascii=drawn.random() < 0.5)


def outcomes(given: Iterable[str | bytes]) -> Counter[str]:
    """Read texts, and count what came of them."""
    counts: Counter[str] = Counter()
    for text in given:
        try:
            dataset = loads(text)
        except cica.InvalidDatasetError as error:
            paths = [bool(_PATH.fullmatch(problem.path)) for problem in error.problems]
            counts["refused" if paths and all(paths) else f"refused badly: {text!r}"] += 1
        else:
            counts["read" if loads(dumps(dataset)) == dataset else f"read badly: {text!r}"] += 1
    return counts


if __name__ == "__main__":
    start = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns()
    end = time.monotonic() + float(sys.argv[1])
    found = outcomes(itertools.takewhile(lambda _: time.monotonic() < end, texts(start)))
    sys.stdout.write(f"seed {start}: {dict(found)}\n")
    sys.exit(bool(found.keys() - {"read", "refused"}))
