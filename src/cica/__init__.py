"""The record of the Conference on Interaction and Confidence Building Measures in Asia (CICA).

The functions are questions about the canonical record, `DATASET`:

- Who belongs? `members`, `observers`, `partners`, `role`, `is_member`, `memberships`
- What happened? `changes`, `timeline`, `summits`, `meetings`, `chair`, `head_of_secretariat`
- What was adopted, proposed, agreed? `documents`, `initiatives`, `measures`, `coordinators`
- Rows for statistics: `panel`, `dyads`, `spells`
- What others published: `published_lists`, `compare`, `agreement`
- Looking something up: `state`, `organization`, `party`, `summit`, `record`, `find`, `mentions`
- Sources and doubt: `citations`, `cite`, `disputes`, `open_questions`

`cica.records` has the classes of the records, `cica.terms` the enumerations, `cica.data` the facts,
`cica.serialize` reads and writes files, and `cica.plots` draws pictures.

>>> import cica
>>> len(cica.members(as_of=2021))
27
"""

from typing import TYPE_CHECKING, Any, Final

from cica import _loading

try:
    from cica import data
finally:  # a program that goes on without the package has its garbage collected
    _loading.done()

from cica import errors, records, results, terms
from cica._dataset import Citable, Dataset, OrganizationLike, OrganizationsLike, PartyLike
from cica._dates import DateLike, PartialDate, Period, to_partial_date
from cica._docstrings import describe as _describe
from cica.data import DATASET
from cica.errors import (
    BeyondRecordWarning,
    CicaError,
    InvalidDatasetError,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    Problem,
    RecordKey,
    UnknownRecordError,
)
from cica.records import (
    ActionPlan,
    Alternative,
    Capital,
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    Document,
    Edition,
    Explanation,
    Initiative,
    InitiativeEvent,
    ListedDay,
    Meeting,
    Membership,
    Milestone,
    Name,
    OpenQuestion,
    Organization,
    Principle,
    PriorityArea,
    PublishedEntry,
    PublishedList,
    Source,
    State,
    Summit,
    Tenure,
)
from cica.results import (
    Agreement,
    Change,
    CitedSource,
    Comparison,
    Difference,
    Dispute,
    DyadYear,
    Match,
    Mention,
    PublishedCount,
    Spell,
    StateMatch,
    StateYear,
    TimelineEvent,
)
from cica.terms import Role

if TYPE_CHECKING:
    from cica import plots, serialize
else:
    # loaded on access; hidden from type checkers, for which every name would then exist
    def __getattr__(name: str) -> Any:  # noqa: ANN401  # a module
        if name in {"plots", "serialize"}:
            import importlib  # noqa: PLC0415  # only needed here

            return importlib.import_module(f"cica.{name}")
        msg = f"module 'cica' has no attribute {name!r}"
        raise AttributeError(msg)

    def __dir__() -> list[str]:
        return [*__all__, "__version__"]


__all__ = [  # noqa: RUF022  # grouped by subject
    # The canonical record
    "DATASET",
    # Who belongs?
    "members",
    "observers",
    "observer_organizations",
    "partners",
    "parties",
    "role",
    "is_member",
    "memberships",
    # What happened?
    "changes",
    "timeline",
    "summits",
    "meetings",
    "chairmanships",
    "chair",
    "tenures",
    "head_of_secretariat",
    "milestones",
    # What was adopted, proposed, agreed?
    "documents",
    "initiatives",
    "measures",
    "priority_areas",
    "coordinators",
    "coordinations",
    "action_plans",
    "principles",
    # Rows for statistics
    "panel",
    "dyads",
    "spells",
    # What others published
    "published_lists",
    "published_entries",
    "explanations",
    "compare",
    "agreement",
    "published_counts",
    # Looking something up
    "state",
    "organization",
    "party",
    "summit",
    "meeting",
    "source",
    "document",
    "initiative",
    "measure",
    "priority_area",
    "action_plan",
    "milestone",
    "principle",
    "open_question",
    "published_list",
    "record",
    "find_states",
    "find",
    "mentions",
    # All of a kind
    "states",
    "organizations",
    "sources",
    # Sources and doubt
    "citations",
    "cite",
    "disputes",
    "open_questions",
    # Dates
    "DateLike",
    "PartialDate",
    "Period",
    "to_partial_date",
    # What arguments may be
    "Citable",
    "OrganizationLike",
    "OrganizationsLike",
    "PartyLike",
    # Datasets and their records
    "Dataset",
    "ActionPlan",
    "Alternative",
    "Capital",
    "Chairmanship",
    "Citation",
    "ConfidenceMeasure",
    "Coordination",
    "Document",
    "Edition",
    "Explanation",
    "Initiative",
    "InitiativeEvent",
    "ListedDay",
    "Meeting",
    "Membership",
    "Milestone",
    "Name",
    "OpenQuestion",
    "Organization",
    "Principle",
    "PriorityArea",
    "PublishedEntry",
    "PublishedList",
    "Source",
    "State",
    "Summit",
    "Tenure",
    # Answers that are not records
    "Agreement",
    "Change",
    "CitedSource",
    "Comparison",
    "Difference",
    "Dispute",
    "DyadYear",
    "Match",
    "Mention",
    "PublishedCount",
    "Spell",
    "StateMatch",
    "StateYear",
    "TimelineEvent",
    # Terms; the others are in cica.terms
    "Role",
    # Errors and warnings
    "BeyondRecordWarning",
    "CicaError",
    "InvalidDatasetError",
    "InvalidDateError",
    "InvalidTypeError",
    "InvalidValueError",
    "Problem",
    "RecordKey",
    "UnknownRecordError",
    # Modules
    "data",
    "errors",
    "plots",
    "records",
    "results",
    "serialize",
    "terms",
]

__version__ = "2.0.0"

members: Final = DATASET.members
observers: Final = DATASET.observers
observer_organizations: Final = DATASET.observer_organizations
partners: Final = DATASET.partners
parties: Final = DATASET.parties
role: Final = DATASET.role
is_member: Final = DATASET.is_member
memberships: Final = DATASET.memberships
changes: Final = DATASET.changes
timeline: Final = DATASET.timeline
summits: Final = DATASET.summits
meetings: Final = DATASET.meetings
chairmanships: Final = DATASET.chairmanships
chair: Final = DATASET.chair
tenures: Final = DATASET.tenures
head_of_secretariat: Final = DATASET.head_of_secretariat
milestones: Final = DATASET.milestones
documents: Final = DATASET.documents
initiatives: Final = DATASET.initiatives
measures: Final = DATASET.measures
priority_areas: Final = DATASET.priority_areas
coordinators: Final = DATASET.coordinators
coordinations: Final = DATASET.coordinations
action_plans: Final = DATASET.action_plans
principles: Final = DATASET.principles
panel: Final = DATASET.panel
dyads: Final = DATASET.dyads
spells: Final = DATASET.spells
published_lists: Final = DATASET.published_lists
published_entries: Final = DATASET.published_entries
explanations: Final = DATASET.explanations
compare: Final = DATASET.compare
agreement: Final = DATASET.agreement
published_counts: Final = DATASET.published_counts
state: Final = DATASET.state
organization: Final = DATASET.organization
party: Final = DATASET.party
summit: Final = DATASET.summit
meeting: Final = DATASET.meeting
source: Final = DATASET.source
document: Final = DATASET.document
initiative: Final = DATASET.initiative
measure: Final = DATASET.measure
priority_area: Final = DATASET.priority_area
action_plan: Final = DATASET.action_plan
milestone: Final = DATASET.milestone
principle: Final = DATASET.principle
open_question: Final = DATASET.open_question
published_list: Final = DATASET.published_list
record: Final = DATASET.record
find_states: Final = DATASET.find_states
find: Final = DATASET.find
mentions: Final = DATASET.mentions
states: Final = DATASET.states
organizations: Final = DATASET.organizations
sources: Final = DATASET.sources
citations: Final = DATASET.citations
cite: Final = DATASET.cite
disputes: Final = DATASET.disputes
open_questions: Final = DATASET.open_questions

_describe("cica._dates", "cica._dataset", "cica.errors", "cica.records", "cica.results")
