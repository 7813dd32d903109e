"""What a comparison costs, beside reading the same table with pandas.

``python benchmarks/compare.py`` prints the ratios; it takes some seconds.
"""

import csv
import tempfile
from pathlib import Path

import pandas as pd
from turns import calls

import cica

__all__ = ["PAIRS", "STATEMENTS", "measure"]

STATEMENTS = {
    "read the Correlates of War": "pd.read_csv(cow)",
    "compare the Correlates of War": "cica.compare('cow-igo-v3')",
    "compare its rows": (
        "cica.compare(cow_rows, state='ccode', system='cow', role='status', codes=codes)"
    ),
    "read a table": "pd.read_csv(table)",
    "compare a table": (
        "cica.compare(table_rows, state='ccode', system='cow', role='status', codes=codes)"
    ),
    "compare a table by name": "cica.compare(table_rows, state='name', role='role')",
}
"""What is timed, by the name of its row."""

PAIRS = {
    "compare the Correlates of War": "read the Correlates of War",
    "compare its rows": "read the Correlates of War",
    "compare a table": "read a table",
    "compare a table by name": "read a table",
}
"""Each comparison, and the reading that it must not take longer than."""

CODES = {0: None, 1: "member", 3: "observer"}
_COLUMNS = ("ccode", "name", "year", "status", "role")


def _rows(years: range) -> list[dict[str, object]]:
    """Return a row for each of the forty states and each year, as a user has it."""
    values = {role: code for code, role in CODES.items()}
    found: list[dict[str, object]] = []
    for state in cica.states():
        for year in years:
            role = cica.role(state.id, as_of=year)
            word = role.value if role else None
            found.append(
                dict(
                    zip(
                        _COLUMNS,
                        (state.cow or -1, state.name, year, values.get(word, 0), word),
                        strict=True,
                    )
                )
            )
    return found


def _write(path: Path, rows: list[dict[str, object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def measure(*, rounds: int = 15) -> dict[str, float]:
    """Return the shortest time of each statement, in seconds: nine years, and thirty years."""
    cow_rows, table_rows = _rows(range(2006, 2015)), _rows(range(1992, 2022))
    with tempfile.TemporaryDirectory() as folder:
        cow, table = Path(folder) / "cow.csv", Path(folder) / "table.csv"
        _write(cow, cow_rows)
        _write(table, table_rows)
        names = {
            "pd": pd,
            "cica": cica,
            "codes": CODES,
            "cow": cow,
            "table": table,
            "cow_rows": cow_rows,
            "table_rows": table_rows,
        }
        return calls(STATEMENTS, names, rounds=rounds)


def main() -> None:
    """Measure, and print each time and its ratio."""
    times = measure()
    for name, taken in times.items():
        beside = PAIRS.get(name)
        ratio = f"{taken / times[beside]:6.2f} of {beside!r}" if beside else ""
        print(f"{name:32} {taken * 1e3:7.3f} ms {ratio}")


if __name__ == "__main__":
    main()
