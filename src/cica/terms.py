"""The terms of the record: the types of ids, and the enumerations.

An id is a `str` at run time and a type of its own to a type checker: the id of a meeting is
refused where the id of a state belongs. A record mints its own (``KAZAKHSTAN.id``).
"""

import enum
from typing import NewType

__all__ = [
    "Bound",
    "Cause",
    "CoordinationRole",
    "Counted",
    "Coverage",
    "Dimension",
    "DocumentId",
    "DocumentKind",
    "InitiativeId",
    "InitiativeStatus",
    "ListUnit",
    "MeasureId",
    "MeetingFormat",
    "MeetingId",
    "MeetingKind",
    "MeetingStatus",
    "MilestoneId",
    "NameKind",
    "Office",
    "OpenQuestionId",
    "OrganizationId",
    "OrganizationKind",
    "PartyId",
    "PrincipleId",
    "PrincipleKind",
    "PriorityAreaId",
    "PublishedListId",
    "Role",
    "SourceId",
    "SourceKind",
    "StateId",
    "SummitId",
    "Verdict",
]

SourceId = NewType("SourceId", str)
PartyId = NewType("PartyId", str)
StateId = NewType("StateId", PartyId)
OrganizationId = NewType("OrganizationId", PartyId)
MeetingId = NewType("MeetingId", str)
SummitId = NewType("SummitId", MeetingId)
DocumentId = NewType("DocumentId", str)
InitiativeId = NewType("InitiativeId", str)
PriorityAreaId = NewType("PriorityAreaId", str)
MeasureId = NewType("MeasureId", str)
MilestoneId = NewType("MilestoneId", str)
PrincipleId = NewType("PrincipleId", str)
OpenQuestionId = NewType("OpenQuestionId", str)
PublishedListId = NewType("PublishedListId", str)


class SourceKind(enum.Enum):
    """What a source is.

    >>> import cica
    >>> cica.source("interview-sarybay-2021").kind
    <SourceKind.INTERVIEW: 'interview'>
    """

    OFFICIAL = "official"
    """Published by an organization, a government or a court about what is its own."""
    PRESS = "press"
    ACADEMIC = "academic"
    INTERVIEW = "interview"
    DATASET = "dataset"
    REFERENCE = "reference"
    """An encyclopedia, an almanac, a standard list."""
    OTHER = "other"


class NameKind(enum.Enum):
    """What sort of name a name is.

    >>> import cica
    >>> [n.kind.value for n in cica.state("TUR").names if n.name == "Republic of Turkey"]
    ['formal']
    """

    SHORT = "short"
    """The everyday name, as in a list of participants."""
    FORMAL = "formal"
    """The full name of a state or an organization."""
    SPELLING = "spelling"
    """Another way to write or to order a name: an inverted form, a transliteration, an acronym."""


class OrganizationKind(enum.Enum):
    """What an organization is.

    >>> import cica
    >>> cica.organization("TURKPA").kind.value
    'parliamentary'
    """

    INTERGOVERNMENTAL = "intergovernmental"
    BODY = "body"
    """An organ or a part of another organization, which is its `parent`."""
    PARLIAMENTARY = "parliamentary"
    INFORMAL = "informal"
    """A group of states without a founding treaty or a secretariat."""
    NATIONAL = "national"
    """An institution of one state."""


class Coverage(enum.Enum):
    """Whether the record has all members of an organization.

    >>> import cica
    >>> cica.organization("CICA").coverage
    <Coverage.ALL: 'all'>
    """

    ALL = "all"
    """The record has all its members."""
    RECORDED_STATES = "recorded-states"
    """The record has only those members that are among its states; there are others."""


class Role(enum.Enum):
    """The status of a party in an organization.

    The organization's own word, where it differs, is `Membership.term`: a participating State
    of the OSCE is a member here.

    >>> import cica
    >>> cica.role("Turkmenistan", as_of=2021)
    <Role.OBSERVER: 'observer'>
    """

    MEMBER = "member"
    OBSERVER = "observer"
    PARTNER = "partner"
    DIALOGUE_PARTNER = "dialogue-partner"
    ASSOCIATE = "associate"
    """Another formal relationship, named by `Membership.term`."""
    SUSPENDED = "suspended"
    """A member whose rights are suspended; it is still a member."""
    PROSPECTIVE = "prospective"
    """Interested or invited, with an application or an offer that was not yet decided."""


class MeetingKind(enum.Enum):
    """Which body met; `Meeting.term` has the organization's own word.

    >>> import cica
    >>> cica.meeting("ministerial-2012").kind
    <MeetingKind.MINISTERIAL: 'ministerial'>
    """

    MINISTERIAL = "ministerial"
    """A regular meeting of the ministers of foreign affairs (the Ministerial Council)."""
    INFORMAL_MINISTERIAL = "informal-ministerial"
    """A special or informal meeting of the ministers, mostly beside the UN General Assembly."""
    SENIOR_OFFICIALS_COMMITTEE = "senior-officials-committee"
    SPECIAL_WORKING_GROUP = "special-working-group"
    OTHER = "other"


class MeetingStatus(enum.Enum):
    """Whether a meeting took place.

    >>> import cica
    >>> cica.summit(7).status
    <MeetingStatus.PLANNED: 'planned'>
    """

    PLANNED = "planned"
    """Announced; not known to have been held."""
    HELD = "held"


class MeetingFormat(enum.Enum):
    """How the participants of a meeting met.

    >>> import cica
    >>> cica.meeting("ministerial-2021").format
    <MeetingFormat.HYBRID: 'hybrid'>
    """

    IN_PERSON = "in-person"
    ONLINE = "online"
    HYBRID = "hybrid"
    WRITTEN = "written"
    """Decided by silence procedure or by an exchange of notes; nobody met."""


class Office(enum.Enum):
    """An office of a secretariat; `Tenure.term` has the organization's own word.

    >>> import cica
    >>> cica.head_of_secretariat(as_of=2021).office
    <Office.EXECUTIVE_DIRECTOR: 'executive-director'>
    """

    EXECUTIVE_DIRECTOR = "executive-director"
    """A head of a secretariat."""
    SECRETARY_GENERAL = "secretary-general"
    """A head of a secretariat."""
    DEPUTY_EXECUTIVE_DIRECTOR = "deputy-executive-director"
    DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general"
    OTHER = "other"
    """Another office, named by `Tenure.term`."""


class DocumentKind(enum.Enum):
    """What a document is.

    >>> import cica
    >>> cica.document("almaty-act").kind
    <DocumentKind.CHARTER: 'charter'>
    """

    CHARTER = "charter"
    DECLARATION = "declaration"
    STATEMENT = "statement"
    DECISION = "decision"
    STATUTE = "statute"
    CATALOGUE = "catalogue"
    CONVENTION = "convention"
    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    RULES = "rules"
    REGULATIONS = "regulations"
    CONCEPT_PAPER = "concept-paper"
    PLAN = "plan"
    ROAD_MAP = "road-map"
    OTHER = "other"


class InitiativeStatus(enum.Enum):
    """How far an initiative has come.

    >>> import cica
    >>> cica.initiative("cica-fund").status("2021-02")
    <InitiativeStatus.PROPOSED: 'proposed'>
    """

    PROPOSED = "proposed"
    UNDER_CONSIDERATION = "under-consideration"
    DECIDED = "decided"
    """The body in charge agreed to it; it does not exist yet."""
    ESTABLISHED = "established"
    OPERATIONAL = "operational"
    CONCLUDED = "concluded"
    STALLED = "stalled"


class Dimension(enum.Enum):
    """A dimension of confidence-building measures: the five of the CICA Catalogue, and others.

    >>> import cica
    >>> cica.priority_area("tourism").dimension
    <Dimension.ECONOMIC: 'economic'>
    """

    MILITARY_POLITICAL = "military-political"
    NEW_CHALLENGES = "new-challenges"
    ECONOMIC = "economic"
    ENVIRONMENTAL = "environmental"
    HUMAN = "human"
    OTHER = "other"


class CoordinationRole(enum.Enum):
    """What a state does for a dimension or a priority area.

    >>> import cica
    >>> [(c.state, c.role.value) for c in cica.coordinators("transport-corridors", as_of=2022)]
    [('AZE', 'coordinator'), ('CHN', 'co-coordinator')]
    """

    COORDINATOR = "coordinator"
    CO_COORDINATOR = "co-coordinator"


class Bound(enum.Enum):
    """Whether a number is exact, approximate or a lower bound.

    >>> import cica
    >>> cica.action_plan(2021).bound
    <Bound.AT_LEAST: 'at-least'>
    """

    AT_LEAST = "at-least"
    ABOUT = "about"
    EXACTLY = "exactly"


class PrincipleKind(enum.Enum):
    """What a principle or a rule is about.

    >>> import cica
    >>> cica.principle("consensus").kind
    <PrincipleKind.DECISION_RULE: 'decision-rule'>
    """

    PRINCIPLE = "principle"
    """One of those of the Declaration of 1999."""
    SECURITY_CONCEPT = "security-concept"
    """An attribute of security as CICA understands it."""
    DECISION_RULE = "decision-rule"
    WORKING_SEQUENCE = "working-sequence"
    """A step of the way from simple to complex work."""
    WORKING_METHOD = "working-method"
    ACCESSION_CRITERION = "accession-criterion"
    LEGAL_BASIS = "legal-basis"
    OBJECTIVE = "objective"
    THREAT = "threat"
    """A threat that the dimension of new challenges and threats addresses."""


class ListUnit(enum.Enum):
    """What a row of a published list is.

    >>> import cica
    >>> cica.published_list("cow-igo-v3").unit
    <ListUnit.STATE_YEAR: 'state-year'>
    """

    STATE_YEAR = "state-year"
    """A party in a year: the list covers several years."""
    SNAPSHOT = "snapshot"
    """A party on one day."""
    COUNTS = "counts"
    """A number of parties: the list names none."""


class Counted(enum.Enum):
    """Whom a published number counts.

    >>> import cica
    >>> [c.counted for c in cica.published_counts("wam-2017") if c.role == "member"]
    ['states']
    """

    STATES = "states"
    ORGANIZATIONS = "organizations"
    PARTIES = "parties"
    """States and organizations together."""


class Cause(enum.Enum):
    """Why a published list and the record differ.

    >>> import cica
    >>> {c.cause for c in cica.compare("cow-igo-v3") if c.verdict != "agree"}
    {'rule'}
    """

    RULE = "rule"
    """The list follows another rule for what it codes."""
    OMISSION = "omission"
    """The list could have it by its own rule, and leaves it out."""
    ERROR = "error"
    """The list states what was not so."""
    STALE = "stale"
    """The list states what was so earlier."""
    GAP_IN_RECORD = "gap-in-record"
    """The record leaves open what evidence could settle."""
    OPEN = "open"
    """Not known: the evidence does not show which of the two is right."""


class Verdict(enum.Enum):
    """How a row of a published list or of a table compares with the record.

    "They" are those who published, "we" is the record. In a row the verdict is its text.

    >>> import cica
    >>> {c.verdict for c in cica.compare("cow-igo-v3", start=2014)} == {"agree", "state-not-coded"}
    True
    """

    AGREE = "agree"
    """Both have the same role, or both have none."""
    WITHIN_BOUNDS = "within-bounds"
    """The evidence leaves our answer open, and theirs is possible."""
    MORE = "more"
    """They have a role, and we surely have none."""
    LESS = "less"
    """We surely have a role, and they have none."""
    OTHER_ROLE = "other-role"
    """Both surely have a role, and it is not the same."""
    BEYOND_BOUNDS = "beyond-bounds"
    """The evidence leaves our answer open, and still rules theirs out."""
    STATE_NOT_CODED = "state-not-coded"
    """Their rule leaves the state out, or their table has no row for it."""
    ROLE_NOT_CODED = "role-not-coded"
    """Their scheme has no such role."""
    YEAR_NOT_CODED = "year-not-coded"
    """They do not cover the year."""
    AFTER_CHECKED = "after-checked"
    """The day is later than the one to which the record was checked."""
    UNKNOWN_STATE = "unknown-state"
    """Of a table: the record has no state of this code or name."""
    UNKNOWN_YEAR = "unknown-year"
    """Of a table: the year is not a year."""
    UNKNOWN_STATUS = "unknown-status"
    """Of a table: the status is neither a role nor among the codes."""
    DUPLICATE = "duplicate"
    """Of a table: an earlier row has the same state and year."""
