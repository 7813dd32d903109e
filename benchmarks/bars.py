"""The ratios that the library is held to."""

from typing import NamedTuple

import growth
from plan import Figures

__all__ = ["Bar", "bars"]


class Bar(NamedTuple):
    """A ratio, and what it must be."""

    measure: str
    figure: float
    limit: float
    at_least: bool = False
    unit: str = ""
    why: str = ""
    """Why it is not met where it is not, and what was tried."""

    @property
    def met(self) -> bool:
        """Whether it is what it must be."""
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit


_IMPORT = (
    "attrs builds 31 classes, some 3,800 records are made and checked one by one, and all are held "
    "against each other. Without any check it is still 2.1, and without any record 1.7, so that "
    "no way of checking or writing them down reaches the bar. Thrown away: to stop the garbage "
    "collector meanwhile (0.16 less) and to freeze what was made as well (0.38 less), since the "
    "collector belongs to the program; an `__init__` by hand in a base class, since type "
    "checkers lose the constructor; to load a kind when it is first asked for, since "
    "threads could race for it"
)
_COLLECTOR = (
    "the garbage collector of Python walks again and again through all that is kept; with "
    "`gc.disable()` it is 0.9"
)


def bars(figures: Figures) -> list[Bar]:
    """Return each ratio, of the medians of one run."""
    started, memory, asked, written, grown = figures
    most = grown[-1]
    return [
        Bar(
            "`import cica` and `members(as_of=2021)` / `import attrs`",
            started["cica"] / started["attrs"],
            1.5,
            why=_IMPORT,
        ),
        Bar(
            "the same / pycountry's import and first lookup",
            started["cica"] / started["pycountry"],
            1,
            why=(
                "as above; pycountry's first lookup loads its 249 countries, of plain texts "
                "that nothing checks"
            ),
        ),
        Bar(
            "`members(as_of=2021)` / pycountry's `countries.get(alpha_2=…)`",
            asked["members"] / asked["pycountry by alpha-2"],
            0.5,
        ),
        Bar(
            "country_converter's members of the OECD as of 1994 / `members(as_of=1994)`",
            asked["country_converter 1994"] / asked["members 1994"],
            700,
            at_least=True,
        ),
        Bar(
            '`state("KAZ")` / pycountry\'s `countries.get(alpha_3="KAZ")`',
            asked["state by code"] / asked["pycountry by alpha-3"],
            0.3,
        ),
        Bar(
            '`state("Turkey")` / pycountry\'s `lookup("Turkey")`, which does not find it',
            asked["state by name"] / asked["pycountry by name"],
            0.3,
        ),
        Bar(
            "an unknown name with suggestions / pycountry's `search_fuzzy`",
            asked["unknown state"] / asked["pycountry fuzzy"],
            0.05,
        ),
        Bar(
            f"`{growth.MEMBERS}` at {most['size']:,} memberships / at 100",
            most["members / small"],
            2,
        ),
        Bar(
            f"building and checking, a membership: at {most['size']:,} / at 10,000",
            most["built / middle"],
            1.5,
            why=_COLLECTOR,
        ),
        Bar(
            "`loads` of the whole record / decoding by hand",
            written["loads"] / written["loads by hand"],
            2,
        ),
        Bar(
            "`dumps` with orjson / pydantic's `model_dump_json`",
            written["dumps with orjson"] / written["dumps by pydantic"],
            1.5,
        ),
        Bar(
            "peak memory of `import cica` over that of `import attrs`",
            memory["cica"] - memory["attrs"],
            12,
            unit=" MiB",
        ),
    ]
