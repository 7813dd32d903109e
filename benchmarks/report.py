"""What was measured, in words: the table of ratios, and all of RESULTS.md."""

import os
import platform
from collections.abc import Iterable, Iterator
from importlib.metadata import version

import imports
import questions
from bars import Bar, bars
from growth import QUESTIONS
from plan import Figures, Plan

__all__ = ["ratios", "report"]

PACKAGES = (
    "cica",
    "attrs",
    "cattrs",
    "pycountry",
    "iso3166",
    "country_converter",
    "pandas",
    "countryinfo",
    "Babel",
    "holidays",
    "edtf",
    "undate",
    "pydantic",
    "msgspec",
    "orjson",
)

READING = """\
Trust the ratios and not the milliseconds: both sides of a ratio were measured in the same run, in
turns, and each figure is a median. Other programs that run at the same time spoil them.
`nox -s bench` measures anew."""

PROCESSES = """\
Whole processes, {rounds} rounds: in each a bare interpreter, whose time is subtracted, and every
program in turn. Each library answers a first question of the kind that it is made for."""

CALLS = """\
Calls in a process that has answered them once before, {rounds} rounds. `refused` gives the words of
the refusal, `texts` are dates that were not read before, `day` is a `date`, and `converter` the
`CountryConverter` of country_converter."""

DOCUMENTS = """\
The whole record, {rounds} rounds. All write the same document and read equal values from it. What
is read by hand is of our classes, with all their checks; the models of pydantic and msgspec have
the fields and the types of the record, and check nothing else."""

GROWTH = """\
Invented datasets over a century, around one organization that is the same in each: of it the
questions are asked, so that their answers are of the same size. Each size has a process of its own.
To record is to make the memberships, to check is to make the dataset of them; what the first
question costs is the indexes that all others use. Work on the whole was done {rounds} times, in
order of size, and is told for one membership. Memory is what records and dataset hold, and the peak
of all that is done here, with the text and two datasets at once."""


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield the lines of a table: the first column to the left, the others to the right."""
    names = list(head)
    yield f"| {' | '.join(names)} |"
    yield f"|---|{'---:|' * (len(names) - 1)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _shown(value: float) -> str:
    """Return a figure with three digits, or all of those before the point."""
    digits = 3 - len(str(int(value))) if value >= 1 else 3
    return f"{value:,.{max(0, digits)}f}"


def ratios(rows: Iterable[Bar]) -> Iterator[str]:
    """Yield the lines of the table of ratios."""
    yield from _table(
        ("measure", "figure", "bar", "met"),
        (
            (
                bar.measure,
                _shown(bar.figure) + bar.unit,
                f"{'≥' if bar.at_least else '≤'} {bar.limit:g}{bar.unit}",
                "yes" if bar.met else "**no**",
            )
            for bar in rows
        ),
    )


def _machine() -> str:
    """Return what the figures come from, without the name of the machine."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{os.cpu_count()} processors ({platform.machine()}), {platform.system()}, {python}"


def report(plan: Plan, figures: Figures) -> str:
    """Return the text of RESULTS.md."""
    return "\n".join(_lines(plan, figures)) + "\n"


def _lines(plan: Plan, figures: Figures) -> Iterator[str]:
    started, memory, asked, written, grown = figures
    rows = bars(figures)
    yield from ("# Results", "", READING, "", f"Measured on {_machine()}.", "")
    yield from (*ratios(rows), "")
    for bar in rows:
        if not bar.met:
            yield f"- {bar.measure}: {bar.why or 'not explained yet'}."
    yield from ("", "## Import and first answer", "", PROCESSES.format(rounds=plan.processes), "")
    yield from _table(
        ("program", "ms over bare", "/ attrs"),
        (
            (f"`{imports.PROGRAMS[key]}`", _shown(taken * 1e3), _shown(taken / started["attrs"]))
            for key, taken in sorted(started.items(), key=lambda row: row[1])
        ),
    )
    held = (
        f"{memory['attrs']:.1f} MiB after `import attrs`, {memory['cica']:.1f} after `import cica`"
    )
    yield from ("", f"Peak memory: {held}.", "")
    yield from ("## Questions", "", CALLS.format(rounds=plan.calls), "")
    yield from _table(
        ("question", "µs", "/ members"),
        (
            (
                f"`{questions.STATEMENTS[key]}`",
                _shown(taken * 1e6),
                _shown(taken / asked["members"]),
            )
            for key, taken in asked.items()
        ),
    )
    yield from ("", "## JSON", "", DOCUMENTS.format(rounds=plan.documents), "")
    yield from _table(
        ("", "ms", "/ cica"),
        (
            (key, _shown(taken * 1e3), _shown(taken / written[key.split()[0]]))
            for key, taken in written.items()
        ),
    )
    yield from ("", "## Growth", "", GROWTH.format(rounds=_listed(plan.sizes.values())), "")
    yield from ("![Time and memory by the number of memberships](growth.svg)", "")
    yield from _table(
        ("memberships", *(f"{row['size']:,}" for row in grown)),
        (
            *(
                (
                    f"{name}, µs a membership",
                    *(_shown(row[key] / row["size"] * 1e6) for row in grown),
                )
                for name, key in (
                    ("record", "records"),
                    ("check", "dataset"),
                    ("first question", "first question"),
                    ("`dumps`", "dumps"),
                    ("`loads`", "loads"),
                )
            ),
            *(
                (f"`{name}`, µs", *(_shown(row["questions"][name] * 1e6) for row in grown))
                for name in QUESTIONS
            ),
            ("held, MiB", *(_shown(row["MiB"]) for row in grown)),
            ("peak, MiB", *(_shown(row["peak MiB"]) for row in grown)),
        ),
    )
    yield from ("", "## Versions", "")
    yield ", ".join(f"{package} {version(package)}" for package in PACKAGES) + "."


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
