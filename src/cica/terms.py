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
"""The id of a `Source`, a slug."""
PartyId = NewType("PartyId", str)
"""The id of a `State` or an `Organization`, which have no id in common."""
StateId = NewType("StateId", PartyId)
"""The id of a `State`: its ISO 3166-1 alpha-3 code."""
OrganizationId = NewType("OrganizationId", PartyId)
"""The id of an `Organization`: its acronym in capitals."""
MeetingId = NewType("MeetingId", str)
"""The id of a `Summit` or a `Meeting`, a slug; they have no id in common."""
SummitId = NewType("SummitId", MeetingId)
"""The id of a `Summit`, a slug."""
DocumentId = NewType("DocumentId", str)
"""The id of a `Document`, a slug."""
InitiativeId = NewType("InitiativeId", str)
"""The id of an `Initiative`, a slug."""
PriorityAreaId = NewType("PriorityAreaId", str)
"""The id of a `PriorityArea`, a slug."""
MeasureId = NewType("MeasureId", str)
"""The id of a `ConfidenceMeasure`, a slug."""
MilestoneId = NewType("MilestoneId", str)
"""The id of a `Milestone`, a slug."""
PrincipleId = NewType("PrincipleId", str)
"""The id of a `Principle`, a slug."""
OpenQuestionId = NewType("OpenQuestionId", str)
"""The id of an `OpenQuestion`, a slug."""
PublishedListId = NewType("PublishedListId", str)
"""The id of a `PublishedList`, a slug."""


class SourceKind(enum.Enum):
    """What a source is.

    >>> import cica
    >>> cica.source("interview-sarybay-2021").kind
    <SourceKind.INTERVIEW: 'interview'>
    """

    OFFICIAL = "official"
    """Published by an organization, a government or a court about what is its own."""
    PRESS = "press"
    """A newspaper, a news agency or a broadcaster."""
    ACADEMIC = "academic"
    """A study, a paper, or a book by a scholar."""
    INTERVIEW = "interview"
    """Questions and answers with somebody who speaks of what is their own."""
    DATASET = "dataset"
    """A table or a package of data."""
    REFERENCE = "reference"
    """An encyclopedia, an almanac, a standard list."""
    OTHER = "other"
    """None of the others; `Source.note` may say more."""


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
    """Founded by states, by a treaty or another act, with members that are states."""
    BODY = "body"
    """An organ or a part of another organization, which is its `parent`."""
    PARLIAMENTARY = "parliamentary"
    """An assembly of parliaments or of their members."""
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
    """A full member, whatever the organization calls it."""
    OBSERVER = "observer"
    """It may attend, and takes no part in decisions."""
    PARTNER = "partner"
    """It cooperates by an agreement with the organization."""
    DIALOGUE_PARTNER = "dialogue-partner"
    """A partner under that name, as in the Shanghai Cooperation Organisation."""
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
    """A meeting of the Senior Officials Committee, which prepares those of the ministers."""
    SPECIAL_WORKING_GROUP = "special-working-group"
    """A meeting of the Special Working Group, which prepares those of the senior officials."""
    OTHER = "other"
    """A meeting of another body, named by `Meeting.term` or the title."""


class MeetingStatus(enum.Enum):
    """Whether a meeting took place.

    >>> import cica
    >>> cica.summit(7).status
    <MeetingStatus.PLANNED: 'planned'>
    """

    PLANNED = "planned"
    """Announced; not known to have been held."""
    HELD = "held"
    """It took place."""


class MeetingFormat(enum.Enum):
    """How the participants of a meeting met.

    >>> import cica
    >>> cica.meeting("ministerial-2021").format
    <MeetingFormat.HYBRID: 'hybrid'>
    """

    IN_PERSON = "in-person"
    """All met in one place."""
    ONLINE = "online"
    """All met by video conference."""
    HYBRID = "hybrid"
    """Some met in one place, and others took part by video conference."""
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
    """A deputy of an executive director."""
    DEPUTY_SECRETARY_GENERAL = "deputy-secretary-general"
    """A deputy of a secretary-general."""
    OTHER = "other"
    """Another office, named by `Tenure.term`."""


class DocumentKind(enum.Enum):
    """What a document is.

    >>> import cica
    >>> cica.document("almaty-act").kind
    <DocumentKind.CHARTER: 'charter'>
    """

    CHARTER = "charter"
    """The act that founds an organization or lays down its rules."""
    DECLARATION = "declaration"
    """A declaration of a summit or of ministers."""
    STATEMENT = "statement"
    """A statement on one subject, less formal than a declaration."""
    DECISION = "decision"
    """A decision of a body."""
    STATUTE = "statute"
    """The statute of a body, such as a secretariat."""
    CATALOGUE = "catalogue"
    """A catalogue of confidence-building measures."""
    CONVENTION = "convention"
    """A treaty under that name, such as one on privileges and immunities."""
    AGREEMENT = "agreement"
    """A treaty or another agreement between states or organizations."""
    MEMORANDUM = "memorandum"
    """A memorandum of understanding."""
    RULES = "rules"
    """Rules of procedure, and other rules under that name."""
    REGULATIONS = "regulations"
    """Regulations of a body, such as those for its staff or its money."""
    CONCEPT_PAPER = "concept-paper"
    """A paper that sets out how a measure or a body is to work."""
    PLAN = "plan"
    """A plan of action or of work."""
    ROAD_MAP = "road-map"
    """A plan of the steps toward an aim."""
    OTHER = "other"
    """None of the others; the title says what it is."""


class InitiativeStatus(enum.Enum):
    """How far an initiative has come.

    >>> import cica
    >>> cica.initiative("cica-fund").status("2021-02")
    <InitiativeStatus.PROPOSED: 'proposed'>
    """

    PROPOSED = "proposed"
    """Somebody proposed it."""
    UNDER_CONSIDERATION = "under-consideration"
    """A body discusses it, or it is being drafted."""
    DECIDED = "decided"
    """The body in charge agreed to it; it does not exist yet."""
    ESTABLISHED = "established"
    """It exists; it is not known to work yet."""
    OPERATIONAL = "operational"
    """It works."""
    CONCLUDED = "concluded"
    """It has ended, or reached its aim."""
    STALLED = "stalled"
    """It was given up or put off."""


class Dimension(enum.Enum):
    """A dimension of confidence-building measures: the five of the CICA Catalogue, and others.

    >>> import cica
    >>> cica.priority_area("tourism").dimension
    <Dimension.ECONOMIC: 'economic'>
    """

    MILITARY_POLITICAL = "military-political"
    """The military-political dimension."""
    NEW_CHALLENGES = "new-challenges"
    """New challenges and threats."""
    ECONOMIC = "economic"
    """The economic dimension."""
    ENVIRONMENTAL = "environmental"
    """The environmental dimension."""
    HUMAN = "human"
    """The human dimension."""
    OTHER = "other"
    """A dimension of another organization, or none of the five."""


class CoordinationRole(enum.Enum):
    """What a state does for a dimension or a priority area.

    >>> import cica
    >>> [(c.state, c.role.value) for c in cica.coordinators("transport-corridors", as_of=2022)]
    [('AZE', 'coordinator'), ('CHN', 'co-coordinator')]
    """

    COORDINATOR = "coordinator"
    """It looks after the subject: it drafts what is to be done and calls experts together."""
    CO_COORDINATOR = "co-coordinator"
    """It helps the coordinator."""


class Bound(enum.Enum):
    """Whether a number is exact, approximate or a lower bound.

    >>> import cica
    >>> cica.action_plan(2021).bound
    <Bound.AT_LEAST: 'at-least'>
    """

    AT_LEAST = "at-least"
    """The number is a lower bound."""
    ABOUT = "about"
    """The number is approximate."""
    EXACTLY = "exactly"
    """The number is exact."""


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
    """A rule by which decisions are taken."""
    WORKING_SEQUENCE = "working-sequence"
    """A step of the way from simple to complex work."""
    WORKING_METHOD = "working-method"
    """A way in which members work together."""
    ACCESSION_CRITERION = "accession-criterion"
    """What a state must be or do to become a member."""
    LEGAL_BASIS = "legal-basis"
    """An act of law that others rest on."""
    OBJECTIVE = "objective"
    """What the organization is for."""
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
    """It counts states."""
    ORGANIZATIONS = "organizations"
    """It counts organizations."""
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
