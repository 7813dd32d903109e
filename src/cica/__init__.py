"""The record of the Conference on Interaction and Confidence Building Measures in Asia (CICA).

>>> import cica
>>> len(cica.members(as_of=2021))
27
"""

from cica._answers import Change, CitedSource, Dispute, StateMatch, StateYear, TimelineEvent
from cica._dataset import Dataset
from cica._dates import DateLike, PartialDate, Period, to_partial_date
from cica._records import (
    ActionPlan,
    Alternative,
    Capital,
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    Document,
    Edition,
    Initiative,
    InitiativeEvent,
    Meeting,
    Membership,
    Milestone,
    Name,
    Organization,
    Principle,
    PriorityArea,
    Source,
    State,
    Summit,
    Tenure,
)
from cica._terms import (
    AreaId,
    Bound,
    CoordinationRole,
    Dimension,
    DocumentId,
    DocumentKind,
    InitiativeId,
    InitiativeStatus,
    MeasureId,
    MeetingFormat,
    MeetingId,
    MeetingKind,
    MeetingStatus,
    MilestoneId,
    NameKind,
    Office,
    OrganizationId,
    OrganizationKind,
    PartyId,
    PrincipleId,
    PrincipleKind,
    Role,
    SourceId,
    SourceKind,
    StateId,
    SummitId,
)
from cica.data import DATASET
from cica.errors import (
    BeyondRecordWarning,
    CicaError,
    InvalidDatasetError,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    UnknownRecordError,
)

__all__ = [
    "DATASET",
    "ActionPlan",
    "Alternative",
    "AreaId",
    "BeyondRecordWarning",
    "Bound",
    "Capital",
    "Chairmanship",
    "Change",
    "CicaError",
    "Citation",
    "CitedSource",
    "ConfidenceMeasure",
    "Coordination",
    "CoordinationRole",
    "Dataset",
    "DateLike",
    "Dimension",
    "Dispute",
    "Document",
    "DocumentId",
    "DocumentKind",
    "Edition",
    "Initiative",
    "InitiativeEvent",
    "InitiativeId",
    "InitiativeStatus",
    "InvalidDatasetError",
    "InvalidDateError",
    "InvalidTypeError",
    "InvalidValueError",
    "MeasureId",
    "Meeting",
    "MeetingFormat",
    "MeetingId",
    "MeetingKind",
    "MeetingStatus",
    "Membership",
    "Milestone",
    "MilestoneId",
    "Name",
    "NameKind",
    "Office",
    "Organization",
    "OrganizationId",
    "OrganizationKind",
    "PartialDate",
    "PartyId",
    "Period",
    "Principle",
    "PrincipleId",
    "PrincipleKind",
    "PriorityArea",
    "Role",
    "Source",
    "SourceId",
    "SourceKind",
    "State",
    "StateId",
    "StateMatch",
    "StateYear",
    "Summit",
    "SummitId",
    "Tenure",
    "TimelineEvent",
    "UnknownRecordError",
    "__version__",
    "action_plan",
    "action_plans",
    "chair",
    "chairmanships",
    "changes",
    "citations",
    "coordinations",
    "coordinators",
    "disputes",
    "document",
    "documents",
    "find_states",
    "head_of_secretariat",
    "initiative",
    "initiatives",
    "is_member",
    "measure",
    "measures",
    "meeting",
    "meetings",
    "members",
    "memberships",
    "milestone",
    "milestones",
    "observer_organizations",
    "observers",
    "organization",
    "organizations",
    "panel",
    "parties",
    "partners",
    "principle",
    "principles",
    "priority_area",
    "priority_areas",
    "role",
    "source",
    "sources",
    "state",
    "states",
    "summit",
    "summits",
    "tenures",
    "timeline",
    "to_partial_date",
]

__version__ = "1.0.0"

action_plan = DATASET.action_plan
action_plans = DATASET.action_plans
chair = DATASET.chair
chairmanships = DATASET.chairmanships
changes = DATASET.changes
citations = DATASET.citations
coordinations = DATASET.coordinations
coordinators = DATASET.coordinators
disputes = DATASET.disputes
document = DATASET.document
documents = DATASET.documents
find_states = DATASET.find_states
head_of_secretariat = DATASET.head_of_secretariat
initiative = DATASET.initiative
initiatives = DATASET.initiatives
is_member = DATASET.is_member
measure = DATASET.measure
measures = DATASET.measures
meeting = DATASET.meeting
meetings = DATASET.meetings
members = DATASET.members
memberships = DATASET.memberships
milestone = DATASET.milestone
milestones = DATASET.milestones
observer_organizations = DATASET.observer_organizations
observers = DATASET.observers
organization = DATASET.organization
organizations = DATASET.organizations
panel = DATASET.panel
parties = DATASET.parties
partners = DATASET.partners
principle = DATASET.principle
principles = DATASET.principles
priority_area = DATASET.priority_area
priority_areas = DATASET.priority_areas
role = DATASET.role
source = DATASET.source
sources = DATASET.sources
state = DATASET.state
states = DATASET.states
summit = DATASET.summit
summits = DATASET.summits
tenures = DATASET.tenures
timeline = DATASET.timeline
