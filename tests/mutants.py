"""Hold the mutants that no test noticed against those that are explained.

    python tests/mutants.py

mutmut has run before. What ``mutants.toml`` says of a mutant holds as long as its line does.
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

EXPLAINED = Path(__file__).with_name("mutants.toml")


class Mutant(NamedTuple):
    """A change of the code, wherever its line stands by now."""

    function: str
    old: str
    new: str


def mutmut(*arguments: str) -> str:
    """Return what mutmut says."""
    command = [sys.executable, "-m", "mutmut", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603  # ours


def unnoticed() -> set[Mutant]:
    """Return the mutants of the last run that no test noticed."""
    found: set[Mutant] = set()
    for line in mutmut("results").splitlines():
        name, _, state = line.strip().partition(": ")
        if state not in {"survived", "no tests", "suspicious"}:
            continue
        diff = [row for row in mutmut("show", name).splitlines() if row[:3] not in {"---", "+++"}]
        sides = ("\n".join(row[1:].strip() for row in diff if row[:1] == sign) for sign in "-+")
        found.add(Mutant(_function(name), *sides))
    return found


def _function(name: str) -> str:
    """Return what mutmut's name of a mutant is made of."""
    module, _, function = name.rpartition("__mutmut_")[0].rpartition(".x")
    return f"{module}.{function.removeprefix('_').replace('ǁ', '.').removeprefix('.')}"


def explained() -> set[Mutant]:
    """Return the mutants of which it is said why no test can notice them."""
    with EXPLAINED.open("rb") as file:
        groups = tomllib.load(file)["unnoticed"]
    return {Mutant(*mutant) for group in groups for mutant in group["mutants"]}


def main() -> None:
    """Tell what is not explained, and what is explained in vain."""
    here, said = unnoticed(), explained()
    for title, mutants in (("not explained", here - said), ("not there any more", said - here)):
        for mutant in sorted(mutants):
            print(f"{title}: {list(mutant)}")  # noqa: T201  # a program
    if here != said:
        sys.exit(1)


if __name__ == "__main__":
    main()
