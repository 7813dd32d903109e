"""An invented world, small enough to work out by hand."""

from typing import Any

from cica import (
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    Dataset,
    DateLike,
    Document,
    Edition,
    Initiative,
    InitiativeEvent,
    Meeting,
    Membership,
    Name,
    Organization,
    Period,
    PriorityArea,
    Role,
    Source,
    State,
    Summit,
    Tenure,
)
from cica.terms import (
    CoordinationRole,
    Dimension,
    DocumentKind,
    InitiativeStatus,
    MeetingKind,
    NameKind,
    Office,
)

SOURCE = Source(id="archive", title="An archive")
CITED = (Citation(SOURCE.id),)

ARIA = State(
    id="ARI",
    name="Aria",
    alpha_2="AR",
    numeric="001",
    citations=CITED,
    names=(
        Name(name="Old Aria", period=Period("1900", "1950-07-01"), citations=CITED),
        Name(name="Aria, Republic of", kind=NameKind.SPELLING, citations=CITED),
    ),
)
BORA = State(id="BOR", name="Böra", alpha_2="BO", citations=CITED)
CELIA = State(id="CEL", name="Celia", citations=CITED)
CICA = Organization(id="CICA", name="A conference", citations=CITED)
UNION = Organization(id="UNI", name="Union", citations=CITED, names=())


def role(
    party: State | Organization,
    start: DateLike,
    end: DateLike | None = None,
    role: Role | str = "member",
    **fields: Any,  # of a membership
) -> Membership:
    """Make a membership, of the conference if no organization is named."""
    fields = {"organization": CICA, "citations": CITED, **fields}
    return Membership(party=party, role=role, period=Period(start, end), **fields)


def chair(
    state: State, start: DateLike, end: DateLike | None = None, **fields: Any
) -> Chairmanship:
    """Make a chairmanship."""
    return Chairmanship(state=state, period=Period(start, end), citations=CITED, **fields)


def head(person: str, start: DateLike, end: DateLike | None = None, **fields: Any) -> Tenure:
    """Make the tenure of a head."""
    fields = {"office": Office.EXECUTIVE_DIRECTOR, "citations": CITED, **fields}
    return Tenure(person=person, period=Period(start, end), **fields)


SUMMIT = Summit(
    id="first", number=1, title="First", period=Period("2002-06-04", "2002-06-06"), citations=CITED
)
MEETING = Meeting(
    id="talks",
    title="Talks",
    kind=MeetingKind.MINISTERIAL,
    period=Period("2004-10-22", "2004-10-23"),
    citations=CITED,
)
CATALOGUE = Document(
    id="catalogue",
    title="Catalogue",
    kind=DocumentKind.CATALOGUE,
    adopted="2004-10-22",
    meeting=MEETING,
    citations=CITED,
)
TRADE = PriorityArea(
    id="trade",
    title="Trade",
    dimension=Dimension.ECONOMIC,
    editions=(Edition(2004),),
    citations=CITED,
)
VISITS = ConfidenceMeasure(
    id="visits",
    title="Visits",
    dimension=Dimension.MILITARY_POLITICAL,
    editions=(Edition(2004, "1"),),
    citations=CITED,
)
TRADE_COORDINATION = Coordination(
    dimension=Dimension.ECONOMIC,
    area=TRADE,
    role=CoordinationRole.COORDINATOR,
    state=ARIA,
    period=Period("2005"),
    citations=CITED,
)


def event(
    when: DateLike, status: InitiativeStatus | str | None = None, what: str = "Something"
) -> InitiativeEvent:
    """Make an event of an initiative."""
    return InitiativeEvent(when=when, what=what, status=status, citations=CITED)


def initiative(*history: InitiativeEvent) -> Initiative:
    """Make an initiative."""
    return Initiative(id="fund", title="A fund", history=history, citations=CITED)


WORLD = Dataset(
    sources=(SOURCE,),
    states=(ARIA, BORA, CELIA),
    organizations=(CICA, UNION),
    memberships=(
        role(ARIA, "2000-01-01"),
        role(BORA, "[2000-06-01..2001-06-30]", "2010-01-01"),
        role(CELIA, "2000", "2005-03-01", "observer"),
        role(CELIA, "2005-03-01", "[2008-01-01..2009-12-31]"),
        role(UNION, "2003-05", None, "observer"),
        role(ARIA, "1990", "1995", organization=UNION, term="full member"),
        role(ARIA, "1995", organization=UNION, spell=2),
    ),
    summits=(SUMMIT,),
    meetings=(MEETING,),
    chairmanships=(chair(ARIA, "2002-06-04", "2006"), chair(CELIA, "2006")),
    tenures=(head("Ada", "2002", "2004-05"), head("Ben", "2004-05")),
    documents=(CATALOGUE,),
    initiatives=(
        initiative(
            event("2001-05", InitiativeStatus.PROPOSED),
            event("2002", InitiativeStatus.DECIDED),
            event("2003"),
            event("2004-10-22", InitiativeStatus.ESTABLISHED),
        ),
    ),
    priority_areas=(TRADE,),
    measures=(VISITS,),
    coordinations=(TRADE_COORDINATION,),
    checked="2015-06-30",
    organization=CICA,
)


def with_(**changes: object) -> Dataset:
    """Make the world anew with some kinds changed; the dataset checks itself again."""
    return WORLD.evolve(**changes)
