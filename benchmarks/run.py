"""Measure cica beside its peers in one run; print the ratios, write RESULTS.md and growth.svg.

``python benchmarks/run.py`` takes some minutes, on a machine that does nothing else.
``--quick`` shows in seconds that everything runs: its figures mean nothing and are not written.
"""

import argparse
import tempfile
from pathlib import Path

from bars import bars
from picture import draw
from plan import FULL, QUICK, measure
from report import ratios, report


def main() -> None:
    """Run the benchmarks."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="run all of it, and measure nothing")
    quick = parser.parse_args().quick
    plan = QUICK if quick else FULL
    figures = measure(plan)
    print(*ratios(bars(figures)), sep="\n")
    with tempfile.TemporaryDirectory() as elsewhere:
        place = Path(elsewhere) if quick else Path(__file__).parent
        (place / "RESULTS.md").write_text(report(plan, figures), encoding="utf-8")
        draw(figures.grown, place / "growth.svg")
    if quick:
        print("\nThese figures mean nothing: each was measured once. Leave out --quick.")


if __name__ == "__main__":
    main()
