"""The record of the Conference on Interaction and Confidence Building Measures in Asia (CICA).

>>> import cica
>>> len(cica.members(as_of=2021))
27
"""

from typing import Final

from cica._answers import Change, CitedSource, Dispute, StateMatch, StateYear, TimelineEvent
from cica._dataset import Dataset
from cica._dates import DateLike, PartialDate, Period, to_partial_date
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
    Initiative,
    InitiativeEvent,
    Meeting,
    Membership,
    Milestone,
    Name,
    OpenQuestion,
    Organization,
    Principle,
    PriorityArea,
    Source,
    State,
    Summit,
    Tenure,
)
from cica.terms import (
    AreaId,
    Bound,
    CoordinationRole,
    Coverage,
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
    OpenQuestionId,
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
    "Coverage",
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
    "OpenQuestion",
    "OpenQuestionId",
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
    "open_questions",
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

action_plan: Final = DATASET.action_plan
action_plans: Final = DATASET.action_plans
chair: Final = DATASET.chair
chairmanships: Final = DATASET.chairmanships
changes: Final = DATASET.changes
citations: Final = DATASET.citations
coordinations: Final = DATASET.coordinations
coordinators: Final = DATASET.coordinators
disputes: Final = DATASET.disputes
document: Final = DATASET.document
documents: Final = DATASET.documents
find_states: Final = DATASET.find_states
head_of_secretariat: Final = DATASET.head_of_secretariat
initiative: Final = DATASET.initiative
initiatives: Final = DATASET.initiatives
is_member: Final = DATASET.is_member
measure: Final = DATASET.measure
measures: Final = DATASET.measures
meeting: Final = DATASET.meeting
meetings: Final = DATASET.meetings
members: Final = DATASET.members
memberships: Final = DATASET.memberships
milestone: Final = DATASET.milestone
milestones: Final = DATASET.milestones
observer_organizations: Final = DATASET.observer_organizations
observers: Final = DATASET.observers
open_questions: Final = DATASET.open_questions
organization: Final = DATASET.organization
organizations: Final = DATASET.organizations
panel: Final = DATASET.panel
parties: Final = DATASET.parties
partners: Final = DATASET.partners
principle: Final = DATASET.principle
principles: Final = DATASET.principles
priority_area: Final = DATASET.priority_area
priority_areas: Final = DATASET.priority_areas
role: Final = DATASET.role
source: Final = DATASET.source
sources: Final = DATASET.sources
state: Final = DATASET.state
states: Final = DATASET.states
summit: Final = DATASET.summit
summits: Final = DATASET.summits
tenures: Final = DATASET.tenures
timeline: Final = DATASET.timeline
