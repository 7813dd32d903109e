"""The records: one vocabulary of frozen classes.

A record needs its identity, a name or title, and citations; everything else may be unknown, and
then is None, ``""`` or ``()``. It points to others by their ids.
"""

from typing import ClassVar, cast

import attrs

from cica import _checks as checks
from cica._dates import (
    DateLike,
    PartialDate,
    Period,
    certain_days,
    date_order,
    last_day,
    last_ordinal,
    read_date,
)
from cica._record import Record
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
    "ActionPlan",
    "Alternative",
    "Capital",
    "Chairmanship",
    "Citation",
    "ConfidenceMeasure",
    "Coordination",
    "Document",
    "Edition",
    "Initiative",
    "InitiativeEvent",
    "Meeting",
    "Membership",
    "Milestone",
    "Name",
    "OpenQuestion",
    "Organization",
    "Principle",
    "PriorityArea",
    "Source",
    "State",
    "Summit",
    "Tenure",
]


def _date_or_none(value: DateLike | None, field: str) -> PartialDate | None:
    return None if value is None else read_date(value, field)


def _published(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "published")


def _un_admission(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "un_admission")


def _founded(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "founded")


def _dissolved(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "dissolved")


def _plenary(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "plenary")


def _announced(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "announced")


def _adopted(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "adopted")


def _when(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "when")


def _happened(value: DateLike) -> PartialDate:
    return read_date(value, "when")


def _searched_on(value: DateLike) -> PartialDate:
    return read_date(value, "searched_on")


def _independent(value: DateLike | None) -> PartialDate | None:
    return _date_or_none(value, "independent")


def _source(value: "Source | SourceId") -> SourceId:
    return value.id if type(value) is Source else cast("SourceId", value)


def _state(value: "State | StateId") -> StateId:
    return value.id if type(value) is State else cast("StateId", value)


def _state_or_none(value: "State | StateId | None") -> StateId | None:
    return value.id if type(value) is State else cast("StateId | None", value)


def _organization(value: "Organization | OrganizationId") -> OrganizationId:
    return value.id if type(value) is Organization else cast("OrganizationId", value)


def _organization_or_none(
    value: "Organization | OrganizationId | None",
) -> OrganizationId | None:
    return value.id if type(value) is Organization else cast("OrganizationId | None", value)


def _organizations(
    value: "tuple[Organization | OrganizationId, ...]",
) -> tuple[OrganizationId, ...]:
    return tuple(map(_organization, value)) if type(value) is tuple else value


def _party(value: "State | Organization | PartyId") -> PartyId:
    return value.id if isinstance(value, State | Organization) else value


def _meeting_or_none(value: "Summit | Meeting | MeetingId | None") -> MeetingId | None:
    return value.id if isinstance(value, Summit | Meeting) else value


def _document_or_none(value: "Document | DocumentId | None") -> DocumentId | None:
    return value.id if type(value) is Document else cast("DocumentId | None", value)


def _initiatives(value: "tuple[Initiative | InitiativeId, ...]") -> tuple[InitiativeId, ...]:
    if type(value) is not tuple:
        return value
    return tuple(one.id if type(one) is Initiative else cast("InitiativeId", one) for one in value)


def _area_or_none(value: "PriorityArea | AreaId | None") -> AreaId | None:
    return value.id if type(value) is PriorityArea else cast("AreaId | None", value)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Source(Record):
    """Something published that facts are taken from.

    >>> cica.source("interview-sarybay-2021").publisher
    'Kazakhstanskaya Pravda'
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: SourceId = attrs.field(converter=checks.source_id)
    """Its slug."""
    title: str = attrs.field(validator=checks.filled)
    authors: tuple[str, ...] = ()
    """Who wrote it: "Family, Given", or the name of a body."""
    publisher: str = ""
    url: str = attrs.field(default="", validator=checks.url)
    published: PartialDate | None = attrs.field(default=None, converter=_published)
    language: str = ""
    """ISO 639 code of the language read, where it is not English."""
    kind: SourceKind | None = None
    note: str = ""


@attrs.frozen(eq=False, repr=False)
class Citation(Record):
    """A source, and where in it.

    >>> cica.state("KAZ").citations[0].source in {s.id for s in cica.sources()}
    True
    """

    shown: ClassVar[tuple[str, ...]] = ("source", "locator")

    source: SourceId = attrs.field(converter=_source)
    """The `Source`, or its id."""
    locator: str = ""
    """The place in the source: a page, a paragraph, an article."""
    supports: tuple[str, ...] = ()
    """The fields of the record that it bears out, with a dot into a `Period`; empty means all."""

    def __attrs_post_init__(self) -> None:
        # there are more of these than of all the rest; what is not plain goes the slower way
        source, locator = self.source, self.locator
        plain = type(source) is str and type(locator) is str and self.supports == ()
        if not (plain and source.isascii() and locator.isascii()):
            Record.__attrs_post_init__(self)


@attrs.frozen(eq=False, repr=False)
class Alternative(Record):
    """A rival value found in the evidence, and why it was not chosen.

    >>> thailand = cica.memberships(party="Thailand", organization="CICA", role="member")[0]
    >>> [alternative.value for alternative in thailand.alternatives]
    ['2006-06-17']
    """

    shown: ClassVar[tuple[str, ...]] = ("field", "value")

    field: str = attrs.field(validator=checks.filled)
    """The field that it is about, with a dot into a `Period`: ``"period.start"``."""
    value: str = attrs.field(validator=checks.filled)
    """What else is said; a date as EDTF text."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    """Who says so."""
    reason: str = attrs.field(validator=checks.filled)
    """Why it was not chosen."""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Name(Record):
    """A name beside the current one, with its time and the authority that uses it.

    >>> [(n.name, n.usage) for n in cica.state("TUR").names if n.name == "Turkey"]
    [('Turkey', 'UN')]
    """

    shown: ClassVar[tuple[str, ...]] = ("name",)

    name: str = attrs.field(validator=checks.filled)
    kind: NameKind = NameKind.SHORT
    period: Period | None = None
    """When it was in use; None where it is not tied to a time or the time is not known."""
    usage: str = ""
    """Whose usage it is: ``"UN"``, ``"ISO 3166-1"``, ``"CICA"`` …"""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Capital(Record):
    """The capital of a state, with its time.

    >>> [c.name for c in cica.state("KAZ").capitals_on("2020-06-01")]
    ['Nur-Sultan']
    """

    shown: ClassVar[tuple[str, ...]] = ("name",)

    name: str = attrs.field(validator=checks.filled)
    period: Period | None = None
    """When it was the capital; None means for the whole time of the record."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""


def _id(*parts: str | int) -> str:
    """Join the parts of an id; the last one is the spell, of which the first is left out."""
    return "/".join(map(str, parts[:-1] if parts[-1] == 1 else parts))


def _name_on(record: "State | Organization", as_of: DateLike, kind: NameKind) -> str | None:
    day = last_day(as_of, "as_of").toordinal()
    for name in record.names:
        if name.kind is kind and name.period is not None:
            first, end = certain_days(name.period)
            if first <= day < end:
                return name.name
    return None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class State(Record):
    """A state that has or had a role in an organization of the record.

    >>> cica.state("KAZ")
    State(id='KAZ', name='Kazakhstan')
    >>> cica.state("KAZ").cow, cica.state("KAZ").numeric
    (705, '398')
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "name")

    id: StateId = attrs.field(converter=checks.state_id)
    """Its ISO 3166-1 alpha-3 code, or three capital letters where it has none."""
    name: str = attrs.field(validator=checks.filled)
    """Its short English name in current use."""
    formal_name: str = ""
    alpha_2: str = attrs.field(default="", validator=checks.alpha_2)
    """ISO 3166-1 alpha-2 code."""
    numeric: str = attrs.field(default="", validator=checks.numeric)
    """ISO 3166-1 numeric code, which is the M49 code as well: three digits."""
    names: tuple[Name, ...] = ()
    """Former and other names."""
    region: str = ""
    """M49 region."""
    subregion: str = ""
    """M49 sub-region."""
    cow: int | None = attrs.field(default=None, validator=checks.positive)
    """Number in the state system of the Correlates of War."""
    gw: int | None = attrs.field(default=None, validator=checks.positive)
    """Number in the list of Gleditsch and Ward."""
    wikidata: str = attrs.field(default="", validator=checks.wikidata)
    capitals: tuple[Capital, ...] = ()
    un_admission: PartialDate | None = attrs.field(default=None, converter=_un_admission)
    """When it was admitted to the United Nations."""
    independent: PartialDate | None = attrs.field(default=None, converter=_independent)
    """When it became independent; None for a state that was there before 1945."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    def name_on(self, as_of: DateLike, *, formal: bool = False) -> str:
        """Return the name on a day: a former one that surely held then, or the current one.

        >>> cica.state("TUR").name_on(2010), cica.state("TUR").name_on(2023)
        ('Turkey', 'Türkiye')
        """
        checks.flag(formal, "formal")
        if formal:
            return _name_on(self, as_of, NameKind.FORMAL) or self.formal_name or self.name
        return _name_on(self, as_of, NameKind.SHORT) or self.name

    def capitals_on(self, as_of: DateLike) -> tuple[Capital, ...]:
        """Return what was surely the capital on a day; more than one where functions are split.

        >>> [c.name for c in cica.state("KAZ").capitals_on(1995)]
        ['Almaty']
        """
        day = last_day(as_of, "as_of")
        return tuple(c for c in self.capitals if c.period is None or c.period.covers(day))


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Organization(Record):
    """An organization, an organ of one, or an institution that works with one.

    >>> cica.organization("CICA").name
    'Conference on Interaction and Confidence Building Measures in Asia'
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "name")

    id: OrganizationId = attrs.field(converter=checks.organization_id)
    """Its acronym in capitals."""
    name: str = attrs.field(validator=checks.filled)
    kind: OrganizationKind | None = None
    founded: PartialDate | None = attrs.field(default=None, converter=_founded)
    dissolved: PartialDate | None = attrs.field(default=None, converter=_dissolved)
    """The first day on which it no longer existed."""
    seat: str = ""
    website: str = attrs.field(default="", validator=checks.url)
    wikidata: str = attrs.field(default="", validator=checks.wikidata)
    names: tuple[Name, ...] = ()
    """Former and other names."""
    parent: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The organization of which it is an organ or a part."""
    coverage: Coverage | None = None
    """Whether the record has all its members, or only those among the states of the record."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    def name_on(self, as_of: DateLike) -> str:
        """Return the name on a day: a former one that surely held then, or the current one.

        >>> cica.organization("OSCE").name_on(1992)
        'Conference on Security and Co-operation in Europe'
        """
        return _name_on(self, as_of, NameKind.SHORT) or self.name


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Membership(Record):
    """The time for which a party had a role in an organization.

    >>> cica.memberships(party="Kuwait", organization="CICA")
    (Membership(party='KWT', organization='CICA', role=<Role.MEMBER: 'member'>, \
period=Period('2022-10-13')),)
    """

    shown: ClassVar[tuple[str, ...]] = ("party", "organization", "role", "period")

    party: PartyId = attrs.field(converter=_party)
    """A `State` or an `Organization`, or its id."""
    organization: OrganizationId = attrs.field(converter=_organization)
    """The `Organization` in which it has the role, or its id."""
    role: Role
    spell: int = attrs.field(default=1, validator=checks.positive)
    """Which of several times with the same role; a number that is given once."""
    period: Period
    term: str = ""
    """The organization's own word for the role where it differs: ``"participating State"``."""
    start_event: str = ""
    """What opened it."""
    end_event: str = ""
    """What closed it."""
    basis: str = ""
    """What it rests on: ``"memorandum of understanding"`` …"""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def id(self) -> str:
        """Party, organization, role and, from the second on, spell in one text.

        >>> cica.memberships(party="Kuwait", organization="CICA")[0].id
        'KWT/CICA/member'
        """
        return _id(self.party, self.organization, self.role.value, self.spell)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Summit(Record):
    """A meeting of the heads of state or government.

    What it adopted is asked of `Dataset.documents`; whom it admitted, of `Dataset.changes`.

    >>> cica.summit(5)
    Summit(number=5, id='dushanbe-2019', title='Fifth CICA Summit')
    >>> cica.summit(5).chair, str(cica.summit(5).plenary)
    ('TJK', '2019-06-15')
    """

    shown: ClassVar[tuple[str, ...]] = ("number", "id", "title")

    id: SummitId = attrs.field(converter=checks.summit_id)
    number: int = attrs.field(validator=checks.positive)
    """Its place in the row of summits, from 1."""
    title: str = attrs.field(validator=checks.filled)
    period: Period | None = None
    """The programme of the host; the end is the day after the last."""
    plenary: PartialDate | None = attrs.field(default=None, converter=_plenary)
    """The day of the plenary and of its documents."""
    announced: PartialDate | None = attrs.field(default=None, converter=_announced)
    """When it is first known to have been announced."""
    city: str = ""
    venue: str = ""
    host: StateId | None = attrs.field(default=None, converter=_state_or_none)
    chair: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The state in the chair."""
    chair_person: str = ""
    theme: str = ""
    participation: str = ""
    """Who took part, in words."""
    decisions: tuple[str, ...] = ()
    format: MeetingFormat | None = None
    status: MeetingStatus = MeetingStatus.HELD
    """Whether it was held, as last known."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Meeting(Record):
    """A meeting below the summit.

    >>> cica.meetings(kind="ministerial", since=2012, until=2012)
    (Meeting(id='ministerial-2012', title='Fourth Meeting of CICA Ministers of Foreign Affairs'),)
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: MeetingId = attrs.field(converter=checks.meeting_id)
    title: str = attrs.field(validator=checks.filled)
    kind: MeetingKind = MeetingKind.OTHER
    number: int | None = attrs.field(default=None, validator=checks.positive)
    """Its place in the row of its kind, from 1, where the row is counted."""
    period: Period | None = None
    """The days; the end is the day after the last."""
    announced: PartialDate | None = attrs.field(default=None, converter=_announced)
    """When it is first known to have been announced."""
    city: str = ""
    venue: str = ""
    host: StateId | None = attrs.field(default=None, converter=_state_or_none)
    chair: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The state in the chair."""
    chair_person: str = ""
    theme: str = ""
    participation: str = ""
    """Who took part, in words."""
    decisions: tuple[str, ...] = ()
    format: MeetingFormat | None = None
    status: MeetingStatus = MeetingStatus.HELD
    """Whether it was held, as last known."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Chairmanship(Record):
    """The time for which a state was in the chair.

    >>> cica.chair(as_of="2021-02-03")
    Chairmanship(state='KAZ', period=Period('2020-09-24', '2024-12-17'))
    """

    shown: ClassVar[tuple[str, ...]] = ("state", "period")

    state: StateId = attrs.field(converter=_state)
    spell: int = attrs.field(default=1, validator=checks.positive)
    """Which of several times; a number that is given once."""
    period: Period
    persons: tuple[str, ...] = ()
    """Who chaired for the state, with the office."""
    start_meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The summit or meeting at which the chair was taken over."""
    end_meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The summit or meeting at which it was handed on."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def id(self) -> str:
        """The state and, from the second on, the spell.

        >>> [chairmanship.id for chairmanship in cica.chairmanships()][-2:]
        ['KAZ/2', 'AZE']
        """
        return _id(self.state, self.spell)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Tenure(Record):
    """The time for which a person held an office of the Secretariat.

    >>> cica.head_of_secretariat(as_of="2021-02-03").person
    'Kairat Sarybay'
    """

    shown: ClassVar[tuple[str, ...]] = ("person", "office", "period")

    person: str = attrs.field(validator=checks.filled)
    office: Office
    spell: int = attrs.field(default=1, validator=checks.positive)
    """Which of several times; a number that is given once."""
    period: Period
    state: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The state that sent the person."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def id(self) -> str:
        """Person, office and, from the second on, spell in one text.

        >>> cica.head_of_secretariat(as_of=2021).id
        'Kairat Sarybay/executive-director'
        """
        return _id(self.person, self.office.value, self.spell)

    @property
    def title(self) -> str:
        """The office as it is written before a name.

        >>> cica.head_of_secretariat(as_of=2021).title
        'Executive Director'
        """
        return self.office.value.replace("-", " ").title()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Document(Record):
    """A text that CICA, a member or the Secretariat adopted or signed.

    >>> cica.document("almaty-act").kind.value
    'charter'
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: DocumentId = attrs.field(converter=checks.document_id)
    title: str = attrs.field(validator=checks.filled)
    kind: DocumentKind | None = None
    adopted: PartialDate | None = attrs.field(default=None, converter=_adopted)
    """When it was adopted or signed; None for a draft and where the date is not known."""
    place: str = ""
    meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The summit or the meeting that adopted it."""
    body: str = ""
    """Who adopted or signed it, where no meeting of the record did."""
    summary: str = ""
    url: str = attrs.field(default="", validator=checks.url)
    accession: bool = False
    """Whether a state that accedes must join it."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class InitiativeEvent(Record):
    """Something that happened to an initiative.

    >>> cica.initiative("convening-cica").history[0].body
    'UN General Assembly, 47th session'
    """

    shown: ClassVar[tuple[str, ...]] = ("when", "what", "status")

    when: PartialDate = attrs.field(converter=_happened)
    what: str = attrs.field(validator=checks.filled)
    body: str = ""
    """Who acted, or where."""
    status: InitiativeStatus | None = None
    """The status from then on; None where the event changes none."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Initiative(Record):
    """Something proposed, and what became of it.

    >>> cica.initiative("council-of-eminent-persons").status("2021-02-15")
    <InitiativeStatus.PROPOSED: 'proposed'>
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: InitiativeId = attrs.field(converter=checks.initiative_id)
    title: str = attrs.field(validator=checks.filled)
    names: tuple[str, ...] = ()
    """Other names that it goes by."""
    proposer: str = ""
    """Who proposed it, in words."""
    proposer_state: StateId | None = attrs.field(default=None, converter=_state_or_none)
    description: str = ""
    history: tuple[InitiativeEvent, ...] = ()
    """What happened, in order of time."""
    related: tuple[InitiativeId, ...] = attrs.field(default=(), converter=_initiatives)
    organizations: tuple[OrganizationId, ...] = attrs.field(default=(), converter=_organizations)
    """The organizations that it concerns beside CICA."""
    background: bool = False
    """Whether it is no initiative within CICA but one of Kazakhstan's that is told beside it."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    def status(self, as_of: DateLike | None = None) -> InitiativeStatus | None:
        """Return the status by then, or as last known; None where none was reached yet.

        It is that of the last event that had surely happened and that changes it.

        >>> cica.initiative("council-of-eminent-persons").status(2022)
        <InitiativeStatus.ESTABLISHED: 'established'>
        """
        happened = self.history
        if as_of is not None:
            day = last_day(as_of, "as_of").toordinal()
            happened = tuple(e for e in happened if last_ordinal(e.when) <= day)
        reached = [event for event in happened if event.status is not None]
        return max(reached, key=lambda e: date_order(e.when)).status if reached else None


@attrs.frozen(eq=False, repr=False)
class Edition(Record):
    """An edition of the Catalogue, and where in it something stands.

    >>> [e.year for e in cica.measures(edition=2004)[0].editions]
    [2004, 2021]
    """

    shown: ClassVar[tuple[str, ...]] = ("year", "section")

    year: int = attrs.field(validator=checks.year)
    section: str = ""


@attrs.frozen(kw_only=True, eq=False, repr=False)
class PriorityArea(Record):
    """A field of work within a dimension of the Catalogue.

    >>> cica.priority_area("tourism").dimension.value
    'economic'
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: AreaId = attrs.field(converter=checks.area_id)
    title: str = attrs.field(validator=checks.filled)
    dimension: Dimension | None = None
    description: str = ""
    editions: tuple[Edition, ...] = ()
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ConfidenceMeasure(Record):
    """A confidence-building measure of the Catalogue.

    >>> cica.measures(dimension="military-political")[0].voluntary
    True
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: MeasureId = attrs.field(converter=checks.measure_id)
    title: str = attrs.field(validator=checks.filled)
    dimension: Dimension | None = None
    area: AreaId | None = attrs.field(default=None, converter=_area_or_none)
    """The `PriorityArea` that it belongs to, where it belongs to one."""
    description: str = ""
    editions: tuple[Edition, ...] = ()
    """The editions of the Catalogue that hold it."""
    voluntary: bool | None = None
    """Whether states take part as they wish; None where it is not known."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Coordination(Record):
    """The time for which a state coordinated a dimension or a priority area.

    >>> [c.state for c in cica.coordinators("tourism", as_of=2022) if c.role.value == "coordinator"]
    ['TJK']
    """

    shown: ClassVar[tuple[str, ...]] = ("subject", "role", "state", "period")

    dimension: Dimension
    area: AreaId | None = attrs.field(default=None, converter=_area_or_none)
    """The priority area; None where it is the dimension as a whole."""
    role: CoordinationRole
    state: StateId = attrs.field(converter=_state)
    spell: int = attrs.field(default=1, validator=checks.positive)
    """Which of several times; a number that is given once."""
    period: Period
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def subject(self) -> str:
        """The id of the priority area, or the dimension.

        >>> cica.coordinators("tourism")[0].subject
        'tourism'
        """
        return self.dimension.value if self.area is None else self.area

    @property
    def id(self) -> str:
        """Subject, role, state and, from the second on, spell in one text.

        >>> cica.coordinators("tourism")[0].id
        'tourism/coordinator/TJK'
        """
        return _id(self.subject, self.role.value, self.state, self.spell)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ActionPlan(Record):
    """The plan of a year for carrying out confidence-building measures.

    >>> plan = cica.action_plan(2021)
    >>> plan.bound.value, plan.actions
    ('at-least', 50)
    """

    shown: ClassVar[tuple[str, ...]] = ("year", "actions", "bound")

    year: int = attrs.field(validator=checks.year)
    actions: int | None = attrs.field(default=None, validator=checks.positive)
    """How many it has, as `bound` says; None where the number is not known."""
    bound: Bound | None = None
    adopted: PartialDate | None = attrs.field(default=None, converter=_adopted)
    body: str = ""
    """Who adopted it."""
    meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The meeting that adopted it, where the record has it."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()

    @property
    def id(self) -> str:
        """The year as text.

        >>> cica.action_plan(2021).id
        '2021'
        """
        return str(self.year)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Milestone(Record):
    """An event that marks the way of the forum.

    >>> cica.milestone("first-meeting-1993").participants
    12
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: MilestoneId = attrs.field(converter=checks.milestone_id)
    title: str = attrs.field(validator=checks.filled)
    when: PartialDate | None = attrs.field(default=None, converter=_when)
    what: str = ""
    """What happened."""
    people: tuple[str, ...] = ()
    participants: int | None = attrs.field(default=None, validator=checks.positive)
    """How many states took part."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Principle(Record):
    """A principle, a rule, or a threat that the members mean to meet.

    >>> [p.title for p in cica.principles(kind="decision-rule")]
    ['Decision by consensus']
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: PrincipleId = attrs.field(converter=checks.principle_id)
    title: str = attrs.field(validator=checks.filled)
    kind: PrincipleKind | None = None
    order: int = attrs.field(default=1, validator=checks.positive)
    """Its place among those of its kind, from 1."""
    text: str = ""
    """What it says, in our own words."""
    new: bool = False
    """Of a threat: whether it is a truly new one, beside those that are old and cross borders."""
    document: DocumentId | None = attrs.field(default=None, converter=_document_or_none)
    """The document that states it, where the record has it."""
    citations: tuple[Citation, ...] = attrs.field(validator=checks.cited)
    note: str = ""
    alternatives: tuple[Alternative, ...] = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class OpenQuestion(Record):
    """Something that was looked for and not found.

    >>> [q.record for q in cica.open_questions() if q.id == "mongolia-accession"]
    ['memberships/MNG/CICA/member']
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "question")

    id: OpenQuestionId = attrs.field(converter=checks.open_question_id)
    question: str = attrs.field(validator=checks.filled)
    record: str = ""
    """The kind and the id of the record that it is about: ``"memberships/MNG/CICA/member"``."""
    field: str = ""
    """The field that it would fill, with a dot into a `Period`."""
    searched: str = attrs.field(validator=checks.filled)
    """What was searched, in words."""
    languages: tuple[str, ...] = ()
    """The ISO 639 codes of the languages of the search."""
    searched_on: PartialDate = attrs.field(converter=_searched_on)
    """When it was last looked for."""
