"""A dataset with whatever a reader of CSV may take for something else."""

from cica import (
    ActionPlan,
    Alternative,
    Capital,
    Citation,
    Initiative,
    Milestone,
    Name,
    Period,
    State,
)
from invented import CITED, SOURCE, WORLD, with_

NAMIBIA = State(
    id="NAM",
    name="NA",
    alpha_2="NA",
    numeric="016",
    cow=565,
    names=(
        Name(
            name="South West Africa",
            period=Period(1915, "1990-03-21"),
            citations=(Citation(SOURCE, "p. 1", ("name", "period.end")),),
        ),
    ),
    capitals=(Capital(name="nan", citations=(Citation(SOURCE, "p. 1"), *CITED)),),
    un_admission="[1990-04..1990-05-15]",
    citations=CITED,
    note=' A "quoted", note;\n\nof two lines\tand a tab, # and null ',
    alternatives=(
        Alternative(field="cow", value="true", citations=CITED, reason="It is not a number."),
    ),
)
TRAPS = with_(
    states=(NAMIBIA, *WORLD.states()),
    milestones=(Milestone(id="m", title="M", when="2001", people=("Ada", "Ben"), citations=CITED),),
    initiatives=(Initiative(id="i", title="TRUE", names=("", "1"), citations=CITED),),
    action_plans=(ActionPlan(year=2010, citations=CITED),),
    title='Traps; "quoted"',
    authors=("Doe, Jane", "A body"),
    license="MIT OR CC0-1.0",
    url="https://example.org",
)
