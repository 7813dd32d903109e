"""A process that times statements with one version of cica: `python worker.py`.

It reads the name of a statement from each line of its input, and writes the seconds of one call.
"""

import sys
import timeit
from typing import Any

from turns import repeats

import cica

STATEMENTS = {
    "members": "cica.members(as_of=2021)",
    "role": "cica.role('KAZ', as_of=2021)",
    "state": "cica.state('KAZ')",
    "changes": "cica.changes(since=2012)",
    "panel": "cica.panel(start=1992, end=2025)",
    "timeline": "cica.timeline(**everything)",
    "dyads": "cica.dyads(start=1992, end=2025)",
    "pycountry": "pycountry.countries.get(alpha_2='KZ')",
    "loop": "loop()",
    "merge": "merge()",
}
"""What is asked of cica, and what a user would write instead."""

LEAST = 0.01
"""The seconds that a statement is repeated for, each time it is measured."""


def loop() -> list[tuple[str, int, bool | None]]:
    """Return who was a member in each year, by a question for each state and year."""
    return [
        (state.id, year, cica.is_member(state.id, as_of=year))
        for state in cica.states()
        for year in range(1992, 2026)
    ]


def merge() -> Any:
    """Return the pairs of states in each year, by a merge of the panel with itself."""
    import pandas as pd  # noqa: PLC0415  # not where it is not needed

    panel = pd.DataFrame(cica.panel(start=1992, end=2025)).astype({"member": "boolean"})
    pairs = panel.merge(panel, on=["organization", "year", "as_of"], suffixes=("_1", "_2"))
    pairs = pairs[pairs["alpha_3_1"] < pairs["alpha_3_2"]]
    return pairs.assign(joint=pairs["member_1"] & pairs["member_2"])


def names() -> dict[str, Any]:
    """Return what the statements use; in release 1.0.0 the timeline is of all organizations."""
    new = hasattr(cica, "dyads")
    found = {"cica": cica, "loop": loop, "merge": merge}
    found["everything"] = {"organization": "*"} if new else {}
    try:
        import pycountry  # noqa: PLC0415  # not where it is not needed
    except ImportError:
        return found
    return found | {"pycountry": pycountry}


def main() -> None:
    """Time what the input asks for."""
    timers = {key: timeit.Timer(text, globals=names()) for key, text in STATEMENTS.items()}
    numbers: dict[str, int] = {}
    for line in sys.stdin:
        key = line.strip()
        if key not in numbers:
            numbers[key] = repeats(timers[key], LEAST)
        number = numbers[key]
        print(timers[key].timeit(number) / number, flush=True)


if __name__ == "__main__":
    main()
