"""Measure cica beside release 1.0.0 and what a user would write; print a table of ratios.

    python benchmarks/run.py            some minutes, on a machine that does nothing else
    python benchmarks/run.py --quick    seconds: shows that everything runs, measures nothing

Release 1.0.0 is taken from the history: `git worktree add` checks its commit out into a temporary
folder, which is removed in the end. `--old FOLDER` names a checkout of it instead. Where there is
neither, the rows that compare with it are left out. Both sides of a ratio are measured in turns in
one run, and the shortest times count: trust the ratios rather than the times.
"""

import argparse
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from turns import Worker, environment, in_turns, processes

ROOT = Path(__file__).parents[1]
RELEASED = "6693afe"
"""The commit of release 1.0.0."""

STARTS = {
    "import": "import cica",
    "import and first answer": "import cica; cica.members(as_of=2021)",
}
"""Programs that are measured as whole processes."""


class Bar(NamedTuple):
    """A figure, and the most that it may be."""

    measure: str
    figure: float
    limit: float
    unit: str = ""


@contextmanager
def released(folder: str | None) -> Iterator[Path | None]:
    """Give a checkout of release 1.0.0, or None where the history does not have it."""
    if folder is not None:
        yield Path(folder)
        return
    git = ["git", "-C", str(ROOT)]
    with tempfile.TemporaryDirectory() as name:
        target = Path(name, "released")
        command = [*git, "worktree", "add", "--detach", str(target), RELEASED]
        if subprocess.run(command, capture_output=True, check=False).returncode:  # noqa: S603  # ours
            print(f"commit {RELEASED} is not in the history: nothing is compared with 1.0.0")
            yield None
            return
        try:
            yield target
        finally:
            command = [*git, "worktree", "remove", "--force", str(target)]
            subprocess.run(command, capture_output=True, check=True)  # noqa: S603  # ours


def bars(old: Path | None, *, rounds: int, size: int) -> Iterator[Bar]:
    """Measure, and yield each figure with its bar."""
    new = ROOT / "src"
    with Worker(new) as worker:
        asked = ("members", "pycountry", "role", "panel", "loop", "dyads", "merge")
        here = in_turns([(key, worker, key) for key in asked], rounds=rounds)
    yield Bar("`members` / pycountry's `get`", here["members"] / here["pycountry"], 0.5)
    yield Bar("`role`", here["role"] * 1e6, 3, " µs")
    yield Bar("`panel` / a loop over `is_member`", here["panel"] / here["loop"], 1)
    yield Bar("`dyads` / a merge of the panel with itself", here["dyads"] / here["merge"], 1)
    if old is not None:
        yield from _beside(new, old / "src", rounds=rounds)
    command = [sys.executable, str(Path(__file__).with_name("growth.py")), str(size), str(rounds)]
    grown = subprocess.run(  # noqa: S603  # ours
        command, env=environment(new), stdout=subprocess.PIPE, check=True, text=True
    )
    yield Bar(f"`members` at {size:,} memberships / at 100", float(grown.stdout), 2)


def _beside(new: Path, old: Path, *, rounds: int) -> Iterator[Bar]:
    """Yield each figure beside that of release 1.0.0."""
    keys = ("state", "changes", "panel", "timeline")
    with Worker(new) as one, Worker(old) as other:
        asked = [(key + end, who, key) for key in keys for end, who in (("", one), (" old", other))]
        times = in_turns(asked, rounds=rounds)
    for key in keys:
        yield Bar(f"`{key}` / in 1.0.0", times[key] / times[f"{key} old"], 1.1)
    programs = {
        (name, source): (source, text) for name, text in STARTS.items() for source in (new, old)
    }
    started = processes(programs, rounds=4 * rounds)  # their times vary more
    for name in STARTS:
        yield Bar(f"{name} / in 1.0.0", started[name, new] / started[name, old], 1.2)


def report(rows: list[Bar]) -> str:
    """Return the text of RESULTS.md."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("attrs", "pandas", "pycountry"))
    lines = [
        "# Results",
        "",
        "`nox -s bench` measures again. Trust the ratios rather than the times.",
        "",
        f"CPython {platform.python_version()} on {platform.system()}; {packages}.",
        "",
        "| measure | figure | bar | met |",
        "|---|---:|---:|---:|",
    ]
    for row in rows:
        met = "yes" if row.figure <= row.limit else "**no**"
        lines.append(
            f"| {row.measure} | {row.figure:.3g}{row.unit} | ≤ {row.limit:g}{row.unit} | {met} |"
        )
    return "\n".join(lines) + "\n"


def main() -> None:
    """Run the benchmarks."""
    parser = argparse.ArgumentParser(description="Measure cica beside 1.0.0 and other packages.")
    parser.add_argument("--quick", action="store_true", help="run all of it, and measure nothing")
    parser.add_argument("--old", metavar="FOLDER", help="a checkout of release 1.0.0")
    options = parser.parse_args()
    rounds, size = (1, 1000) if options.quick else (31, 10**6)
    with released(options.old) as old:
        text = report(list(bars(old, rounds=rounds, size=size)))
    print(text)
    if not options.quick:
        Path(__file__).with_name("RESULTS.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
