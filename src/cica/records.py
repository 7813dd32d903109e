"""The records: frozen classes, one for each kind.

A record needs its identity, a name or title, and citations. Everything else may be unknown, and
then is None, ``""`` or ``()``. A field that refers to another record takes that record or its id,
and stores the id. A field that holds a term takes the enumeration member or its text.
"""

from typing import ClassVar, SupportsIndex, TypeAlias, cast

import attrs

from cica import _fields as fields
from cica._dates import (
    DateLike,
    PartialDate,
    Period,
    certain_days,
    last_day,
    last_ordinal,
    possible_days,
    to_partial_date,
)
from cica._fields import Record
from cica.terms import (
    Bound,
    Cause,
    CoordinationRole,
    Counted,
    Coverage,
    Dimension,
    DocumentId,
    DocumentKind,
    InitiativeId,
    InitiativeStatus,
    ListUnit,
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
    PriorityAreaId,
    PublishedListId,
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
    "Explanation",
    "Fact",
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
]


# A reference takes the record or its id. What is neither is passed on, and the check of the record
# reports it with the name of the field.


def _source(value: "Source | SourceId") -> SourceId:
    return value.id if type(value) is Source else cast("SourceId", value)


def _state(value: "State | StateId") -> StateId:
    return value.id if type(value) is State else cast("StateId", value)


def _state_or_none(value: "State | StateId | None") -> StateId | None:
    return value.id if type(value) is State else cast("StateId | None", value)


def _organization(value: "Organization | OrganizationId") -> OrganizationId:
    return value.id if type(value) is Organization else cast("OrganizationId", value)


def _organization_or_none(value: "Organization | OrganizationId | None") -> OrganizationId | None:
    return value.id if type(value) is Organization else cast("OrganizationId | None", value)


def _organizations(
    value: "tuple[Organization | OrganizationId, ...]",
) -> tuple[OrganizationId, ...]:
    if type(value) is not tuple:
        return cast("tuple[OrganizationId, ...]", value)
    return tuple(map(_organization, value))


def _party(value: "State | Organization | PartyId") -> PartyId:
    return value.id if isinstance(value, State | Organization) else value


def _meeting_or_none(value: "Summit | Meeting | MeetingId | None") -> MeetingId | None:
    return value.id if isinstance(value, Summit | Meeting) else value


def _document_or_none(value: "Document | DocumentId | None") -> DocumentId | None:
    return value.id if type(value) is Document else cast("DocumentId | None", value)


def _initiatives(value: "tuple[Initiative | InitiativeId, ...]") -> tuple[InitiativeId, ...]:
    if type(value) is not tuple:
        return cast("tuple[InitiativeId, ...]", value)
    return tuple(one.id if type(one) is Initiative else cast("InitiativeId", one) for one in value)


def _area_or_none(value: "PriorityArea | PriorityAreaId | None") -> PriorityAreaId | None:
    return value.id if type(value) is PriorityArea else cast("PriorityAreaId | None", value)


def _joined(*parts: str | None, spell: int = 1) -> str:
    """Join the parts of an id; the first spell is left out."""
    kept = [part for part in parts if part is not None]
    return "/".join(kept if spell == 1 else [*kept, str(spell)])


# Evidence ----------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Source(Record):
    """A publication that facts are taken from.

    >>> cica.source("interview-sarybay-2021").publisher
    'Kazakhstanskaya Pravda'

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` or `url` does not have its form; `kind` is not a
            valid term; or a text has a character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: SourceId = attrs.field(converter=fields.source_id)
    """Its slug, lower-case words with hyphens: ``"interview-sarybay-2021"``."""
    title: str
    """Its title, in English where the publisher gives one, else translated."""
    authors: tuple[str, ...] = ()
    """Who wrote it, each as ``"Family, Given"`` or as the name of a body; empty if not named. A
    name with " and " in it is that of a body."""
    publisher: str = ""
    """Who published it; empty if not known."""
    url: str = attrs.field(default="", validator=fields.url)
    """Its address at the publisher; empty if it has none that lasts."""
    published: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it was published; None if not known."""
    language: str = ""
    """The ISO 639 code of the language in which it was read; empty for English."""
    kind: SourceKind | None = attrs.field(default=None, converter=fields.source_kind)
    """What sort of source it is; None if not classified."""
    note: str = ""
    """What else a reader should know about it."""


@attrs.frozen(repr=False, eq=False)
class Citation(Record):
    """A source, where in it, and what it bears out.

    >>> cica.state("KAZ").citations[0].source in {s.id for s in cica.sources()}
    True

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: A text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("source", "locator", "supports")

    source: SourceId = attrs.field(converter=_source)
    """The source: a `Source` or its id."""
    locator: str = ""
    """The place in the source: a page, a paragraph, an article; empty for the source as a whole."""
    supports: tuple[str, ...] = ()
    """The fields of the record that the source bears out, with a dot into a `Period`:
    ``"period.start"``; empty for the record as a whole."""


@attrs.frozen(repr=False, eq=False)
class Alternative(Record):
    """A rival value found in the evidence, and why it was not chosen.

    >>> thailand = cica.memberships(party="Thailand", organization="CICA", role="member")[0]
    >>> [alternative.value for alternative in thailand.alternatives]
    ['2006-06-17']

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `field` or `value` or `reason` is empty; there are no citations; or a
            text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("field", "value")

    field: str
    """The field that it is about, with a dot into a `Period`: ``"period.start"``."""
    value: str
    """The rival value as text; a date as EDTF text, a record as its id."""
    citations: tuple[Citation, ...]
    """The sources that give it."""
    reason: str
    """Why it was not chosen."""


# States and organizations ------------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Name(Record):
    """A name beside the current one, with the time and the authority of its use.

    >>> [(n.name, n.usage) for n in cica.state("TUR").names if n.name == "Turkey"]
    [('Turkey', 'UN')]

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `name` is empty; `kind` is not a valid term; there are no citations; or a
            text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The name."""
    kind: NameKind = attrs.field(default=NameKind.SHORT, converter=fields.name_kind)
    """What sort of name it is."""
    period: Period | None = None
    """When it was in use; None if it is not tied to a time, or the time is not known."""
    usage: str = ""
    """Who uses it: ``"UN"``, ``"ISO 3166-1"``, ``"CICA"`` …; empty if it is in general use."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Capital(Record):
    """A capital of a state, with its time.

    >>> [c.name for c in cica.state("KAZ").capitals_on("2020-06-01")]
    ['Nur-Sultan']

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `name` is empty; there are no citations; or a text has a character that
            cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The name of the city."""
    period: Period | None = None
    """When it was the capital; None means since 5 October 1992, where the record begins."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, such as the function of one capital among several."""


_BEGINNING = Period("1992-10-05")
"""What a capital without a period covers: the time of the record."""


def _name_on(names: tuple[Name, ...], as_of: DateLike, kind: NameKind, current: str) -> str | None:
    """Return the name of a kind that was surely in use on a day, or None."""
    day = last_day(as_of, "as_of").toordinal()
    dated = [
        (name.name, name.period) for name in names if name.kind is kind and name.period is not None
    ]
    for text, period in dated:
        first, end = certain_days(period)
        if first <= day < end:
            return text
    # a dated start of the current name is a bound as the end of a former name is
    former = [period for text, period in dated if (text == current) is (period.end is None)]
    if all(possible_days(period)[1] <= day for period in former):
        return current
    return None


@attrs.frozen(kw_only=True, repr=False, eq=False)
class State(Record):
    """A state that has or had a role in an organization of the record.

    >>> cica.state("KAZ")
    State(id='KAZ', name='Kazakhstan')
    >>> cica.state("KAZ").cow, cica.state("KAZ").numeric
    (705, '398')

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `name` is empty; `id`, `alpha_2`, `numeric` or `wikidata` does not have
            its form; `cow` or `gw` is less than 1; there are no citations; or a text has a
            character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "name")

    id: StateId = attrs.field(converter=fields.state_id)
    """Its `ISO 3166-1 <https://www.iso.org/iso-3166-country-codes.html>`__ alpha-3 code, or three
    capital letters if it has none."""
    name: str
    """Its short English name in current use."""
    formal_name: str = ""
    """Its full English name in current use; empty if it is the short one."""
    alpha_2: str = attrs.field(default="", validator=fields.alpha_2)
    """Its ISO 3166-1 alpha-2 code, two capital letters; empty if it has none."""
    numeric: str = attrs.field(default="", validator=fields.numeric)
    """Its ISO 3166-1 numeric code, which is its M49 code as well: three digits; empty if none."""
    names: tuple[Name, ...] = ()
    """Former names and other names."""
    region: str = ""
    """Its region in the `M49 <https://unstats.un.org/unsd/methodology/m49/>`__ standard; empty if
    not known."""
    subregion: str = ""
    """Its sub-region in the M49 standard; empty if not known."""
    cow: int | None = attrs.field(default=None, validator=fields.positive)
    """Its number in the state system of the `Correlates of War
    <https://correlatesofwar.org/data-sets/state-system-membership/>`__; None if it is not in it."""
    gw: int | None = attrs.field(default=None, validator=fields.positive)
    """Its number in the list of `Gleditsch and Ward <http://ksgleditsch.com/statelist.html>`__;
    None if it is not in it."""
    wikidata: str = attrs.field(default="", validator=fields.wikidata)
    """Its Wikidata id, such as ``"Q232"``; empty if not known."""
    capitals: tuple[Capital, ...] = ()
    """Its capitals over time; empty if the record names none."""
    un_admission: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it was admitted to the United Nations; None if it was not."""
    independent: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it became independent; None for a state that existed before 1945."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    def name_on(self, as_of: "DateLike", *, formal: bool = False) -> str | None:
        """Return the English name on a day.

        It is a former name that was surely in use, else the current one if the day is surely after
        the last former name or no former name of the kind is on record. A current name whose start
        is on record is not given for a day before it.

        >>> cica.state("TUR").name_on(2010), cica.state("TUR").name_on(2023)
        ('Turkey', 'Türkiye')

        Args:
            as_of: The day; a partial date means its last day. A record does not know how far it
                was checked: for a later day it answers as last known.
            formal: Whether the full name is meant instead of the short one.

        Returns:
            The name, or None where the evidence does not say which one was in use.

        Raises:
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: An argument has a type that is not accepted.
        """
        fields.flag(formal, "formal")
        if formal:
            return _name_on(self.names, as_of, NameKind.FORMAL, self.formal_name or self.name)
        return _name_on(self.names, as_of, NameKind.SHORT, self.name)

    def capitals_on(self, as_of: "DateLike") -> tuple[Capital, ...]:
        """Return what was surely a capital on a day.

        >>> [c.name for c in cica.state("KAZ").capitals_on(1995)]
        ['Almaty']

        Args:
            as_of: The day; a partial date means its last day. A record does not know how far it
                was checked: for a later day it answers as last known.

        Returns:
            The capitals, in the order of the record: more than one where the functions are split,
            none where the record does not say.

        Raises:
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: `as_of` has a type that is not accepted.
        """
        day = last_day(as_of, "as_of")
        return tuple(c for c in self.capitals if (c.period or _BEGINNING).covers(day))


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Organization(Record):
    """An organization, an organ of one, or an institution that works with one.

    >>> cica.organization("CICA").name
    'Conference on Interaction and Confidence Building Measures in Asia'

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `name` is empty; `id`, `website` or `wikidata` does not have its form;
            `kind` or `coverage` is not a valid term; there are no citations; or a text has a
            character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "name")

    id: OrganizationId = attrs.field(converter=fields.organization_id)
    """Its acronym in capitals: ``"OSCE"``, ``"CICA-SOC"``."""
    name: str
    """Its English name in current use."""
    kind: OrganizationKind | None = attrs.field(default=None, converter=fields.organization_kind)
    """What sort of organization it is; None if not classified."""
    founded: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it was founded; None if not known."""
    dissolved: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """The first day on which it no longer existed; None if it still exists as last known."""
    seat: str = ""
    """The city of its headquarters; empty if it has none."""
    website: str = attrs.field(default="", validator=fields.url)
    """The address of its website; empty if not known."""
    wikidata: str = attrs.field(default="", validator=fields.wikidata)
    """Its Wikidata id, such as ``"Q232"``; empty if not known."""
    names: tuple[Name, ...] = ()
    """Former names and other names."""
    parent: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` of which it is an organ or a part; None if it is part of none."""
    coverage: Coverage | None = attrs.field(default=None, converter=fields.coverage)
    """Whether the record has all its members or only those among its states; None if it has
    none."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    def name_on(self, as_of: "DateLike") -> str | None:
        """Return the English name on a day.

        It is a former name that was surely in use, else the current one if the day is surely after
        the last former name or no former name is on record.

        >>> cica.organization("OSCE").name_on(1992)
        'Conference on Security and Co-operation in Europe'

        Args:
            as_of: The day; a partial date means its last day. A record does not know how far it
                was checked: for a later day it answers as last known.

        Returns:
            The name, or None where the evidence does not say which one was in use.

        Raises:
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: `as_of` has a type that is not accepted.
        """
        return _name_on(self.names, as_of, NameKind.SHORT, self.name)


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Membership(Record):
    """The time for which a party had a role in an organization.

    The word is that of `Popolo <http://www.popoloproject.com/specs/membership.html>`__ and of the
    `W3C Organization Ontology <https://www.w3.org/TR/vocab-org/>`__, where a membership has a role:
    an observer, too, has a `Membership` here.

    >>> cica.memberships(party="Kuwait", organization="CICA", role="member")
    (Membership(party='KWT', organization='CICA', role=<Role.MEMBER: 'member'>, \
period=Period('2022-10-13')),)

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `spell` is less than 1; `role` is not a valid term; there are no
            citations; or a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("party", "organization", "role", "period")

    party: PartyId = attrs.field(converter=_party)
    """Who has the role: a `State` or an `Organization`, or its id."""
    organization: OrganizationId = attrs.field(converter=_organization)
    """The `Organization` in which it has the role, or its id."""
    role: Role = attrs.field(converter=fields.role)
    """The role."""
    spell: int = attrs.field(default=1, validator=fields.positive)
    """Which of several times with the same role: a number that is given once and never changed."""
    period: Period
    """When it had the role."""
    term: str = ""
    """The organization's own word for the role: ``"participating State"``; empty if the same."""
    start_event: str = ""
    """The event at which it began; empty if not known."""
    end_event: str = ""
    """The event at which it ended; empty if it did not end or the event is not known."""
    basis: str = ""
    """The act on which it rests: ``"memorandum of understanding"`` …; empty if not known."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    @property
    def id(self) -> str:
        """Party, organization, role and, from the second on, spell in one text.

        >>> cica.memberships(party="Kuwait", organization="CICA", role="member")[0].id
        'KWT/CICA/member'
        """
        return _joined(self.party, self.organization, self.role.value, spell=self.spell)


# Meetings and offices ----------------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Summit(Record):
    """A meeting of the heads of state or government.

    `Dataset.documents` has what it adopted, `Dataset.changes` whom it admitted.

    >>> cica.summit(5)
    Summit(number=5, id='dushanbe-2019', title='Fifth CICA Summit')
    >>> cica.summit(5).chair, str(cica.summit(5).plenary)
    ('TJK', '2019-06-15')

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; `number` is less than 1;
            `format` or `status` is not a valid term; there are no citations; or a text has a
            character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("number", "id", "title")

    id: SummitId = attrs.field(converter=fields.summit_id)
    """Its slug, lower-case words with hyphens: ``"dushanbe-2019"``."""
    number: int = attrs.field(validator=fields.positive)
    """Its place in the sequence of summits of its organization, from 1."""
    title: str
    """Its title in English."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` whose summit it is; None for the default one of the dataset."""
    period: Period | None = None
    """The days of the host's programme; the end is the day after the last. None if not known."""
    plenary: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """The day of the plenary session, on which documents were adopted; None if not known."""
    announced: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """By when it is known to have been announced; None if not known."""
    city: str = ""
    """The city; empty if not known."""
    venue: str = ""
    """The building; empty if not known."""
    host: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The `State` in which it took place; None if not known or if it met online."""
    chair: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The `State` that chaired it; None if not known."""
    chair_person: str = ""
    """The person who chaired it; empty if not known."""
    theme: str = ""
    """Its theme, in the words of the host; empty if it had none or it is not known."""
    participation: str = ""
    """Who took part, in words; empty if not known."""
    decisions: tuple[str, ...] = ()
    """What was decided, a sentence each, beside the documents."""
    format: MeetingFormat | None = attrs.field(default=None, converter=fields.meeting_format)
    """How the participants met; None if not known."""
    status: MeetingStatus = attrs.field(default=MeetingStatus.HELD, converter=fields.meeting_status)
    """Whether it was held, as last known."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Meeting(Record):
    """A meeting below the level of a summit.

    >>> cica.meetings(kind="ministerial", since=2012, until=2012)
    (Meeting(id='ministerial-2012', title='Fourth Meeting of CICA Ministers of Foreign Affairs'),)

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; `number` is less than 1;
            `kind`, `format` or `status` is not a valid term; there are no citations; or a text has
            a character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: MeetingId = attrs.field(converter=fields.meeting_id)
    """Its slug, lower-case words with hyphens: ``"ministerial-2016"``."""
    title: str
    """Its title in English."""
    kind: MeetingKind = attrs.field(default=MeetingKind.OTHER, converter=fields.meeting_kind)
    """Which body met."""
    term: str = ""
    """The organization's own word for the body; empty if `kind` says it."""
    number: int | None = attrs.field(default=None, validator=fields.positive)
    """Its place in the sequence of its kind, from 1; None if the sequence is not numbered."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` whose meeting it is; None for the default one of the dataset."""
    period: Period | None = None
    """The days; the end is the day after the last. None if not known."""
    announced: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """By when it is known to have been announced; None if not known."""
    city: str = ""
    """The city; empty if not known or if it met online."""
    venue: str = ""
    """The building; empty if not known."""
    host: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The `State` in which it took place; None if not known or if it met online."""
    chair: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The `State` that chaired it; None if not known."""
    chair_person: str = ""
    """The person who chaired it; empty if not known."""
    theme: str = ""
    """Its theme, in the words of the host; empty if it had none or it is not known."""
    participation: str = ""
    """Who took part, in words; empty if not known."""
    decisions: tuple[str, ...] = ()
    """What was decided, a sentence each, beside the documents."""
    format: MeetingFormat | None = attrs.field(default=None, converter=fields.meeting_format)
    """How the participants met; None if not known."""
    status: MeetingStatus = attrs.field(default=MeetingStatus.HELD, converter=fields.meeting_status)
    """Whether it was held, as last known."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Chairmanship(Record):
    """The time for which a state chaired an organization.

    >>> cica.chair(as_of="2021-02-03")
    Chairmanship(state='KAZ', period=Period('2020-09-24', '2024-12-17'))

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `spell` is less than 1; there are no citations; or a text has a character
            that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("state", "period")

    state: StateId = attrs.field(converter=_state)
    """The `State` that chaired, or its id."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` that it chaired; None for the default one of the dataset."""
    spell: int = attrs.field(default=1, validator=fields.positive)
    """Which of several times: a number that is given once and never changed."""
    period: Period
    """When it chaired."""
    persons: tuple[str, ...] = ()
    """Who chaired for the state, with the office, in order of time."""
    start_meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The summit or meeting at which it took over the chair; None if not known."""
    end_meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The summit or meeting at which it handed over the chair; None if it did not, or not known."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    @property
    def id(self) -> str:
        """The state and, from the second on, the spell; first an organization that is named.

        >>> [chairmanship.id for chairmanship in cica.chairmanships()][-2:]
        ['KAZ/2', 'AZE']
        """
        return _joined(self.organization, self.state, spell=self.spell)


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Tenure(Record):
    """The time for which a person held an office of a secretariat.

    >>> cica.head_of_secretariat(as_of="2021-02-03").person
    'Kairat Sarybay'

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `person` is empty; `spell` is less than 1; `office` is not a valid term;
            there are no citations; or a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("person", "office", "period")

    person: str
    """The name of the person in English."""
    office: Office = attrs.field(converter=fields.office)
    """The office."""
    term: str = ""
    """The organization's own word for the office; empty if `office` says it."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` whose office it is; None for the default one of the dataset."""
    spell: int = attrs.field(default=1, validator=fields.positive)
    """Which of several times in the office: a number that is given once and never changed."""
    period: Period
    """When the person held the office."""
    state: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The `State` that seconded the person; None if not known."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    @property
    def id(self) -> str:
        """Person, office and, from the second on, spell; first an organization that is named.

        >>> cica.head_of_secretariat(as_of=2021).id
        'Kairat Sarybay/executive-director'
        """
        return _joined(self.organization, self.person, self.office.value, spell=self.spell)

    @property
    def title(self) -> str:
        """The office as it is written before a name.

        >>> cica.head_of_secretariat(as_of=2021).title
        'Executive Director'
        """
        return self.term or self.office.value.replace("-", " ").title()


# Documents and initiatives -----------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Document(Record):
    """A text that an organization, a member or a secretariat adopted or signed.

    >>> cica.document("almaty-act").kind.value
    'charter'

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` or `url` does not have its form; `kind` is not a
            valid term; there are no citations; or a text has a character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: DocumentId = attrs.field(converter=fields.document_id)
    """Its slug, lower-case words with hyphens: ``"almaty-act"``."""
    title: str
    """Its title in English."""
    kind: DocumentKind | None = attrs.field(default=None, converter=fields.document_kind)
    """What sort of document it is; None if not classified."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` whose document it is; None for the default one of the dataset."""
    adopted: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it was adopted or signed; None for a draft, and if the date is not known."""
    place: str = ""
    """The city in which it was adopted or signed; empty if not known."""
    meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The summit or meeting that adopted it; None if none of the record did."""
    body: str = ""
    """Who adopted or signed it, where no meeting of the record did."""
    summary: str = ""
    """What it says, in our own words."""
    url: str = attrs.field(default="", validator=fields.url)
    """The address of its text; empty if not known."""
    accession: bool = False
    """Whether a state that becomes a member must join it."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class InitiativeEvent(Record):
    """An event in the history of an initiative.

    >>> cica.initiative("convening-cica").history[0].body
    'UN General Assembly, 47th session'

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `what` is empty; `status` is not a valid term; there are no citations; or
            a text has a character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("when", "what", "status")

    when: PartialDate = attrs.field(converter=fields.date)
    """When it happened."""
    what: str
    """What happened, in a sentence."""
    body: str = ""
    """Who acted, or where; empty if `what` says it."""
    status: InitiativeStatus | None = attrs.field(default=None, converter=fields.initiative_status)
    """The status from then on; None if the event changes none."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Initiative(Record):
    """A proposal, and what became of it.

    >>> cica.initiative("council-of-eminent-persons").status("2021-02-15")
    <InitiativeStatus.PROPOSED: 'proposed'>

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; there are no citations; or
            a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: InitiativeId = attrs.field(converter=fields.initiative_id)
    """Its slug, lower-case words with hyphens: ``"cica-fund"``."""
    title: str
    """Its title in English."""
    names: tuple[str, ...] = ()
    """Other names of it."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` in which it was proposed; None for the default one of the dataset."""
    proposer: str = ""
    """Who proposed it, in words; empty if not known."""
    proposer_state: StateId | None = attrs.field(default=None, converter=_state_or_none)
    """The `State` that proposed it; None if it was no state or is not known."""
    description: str = ""
    """What was proposed, in our own words."""
    history: tuple[InitiativeEvent, ...] = ()
    """What happened, in order of time; events of one date are in order too."""
    related: tuple[InitiativeId, ...] = attrs.field(default=(), converter=_initiatives)
    """Other initiatives that belong with it."""
    organizations: tuple[OrganizationId, ...] = attrs.field(default=(), converter=_organizations)
    """Other organizations that it concerns."""
    background: bool = False
    """True for an initiative outside the organization that is recorded as background."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    def status(self, as_of: "DateLike | None" = None) -> InitiativeStatus | None:
        """Return the status on a day: that of the last event which had surely happened.

        Events that change no status are passed over. The written order decides between events
        whose dates are equal or overlap.

        >>> cica.initiative("council-of-eminent-persons").status(2022)
        <InitiativeStatus.ESTABLISHED: 'established'>

        Args:
            as_of: The day; a partial date means its last day. None means as last known. A record
                does not know how far it was checked: for a later day it answers as last known.

        Returns:
            The status, or None if no event that changes it had surely happened.

        Raises:
            InvalidDateError: `as_of` is not a date, or has no last day.
            InvalidTypeError: `as_of` has a type that is not accepted.
        """
        happened = self.history
        if as_of is not None:
            day = last_day(as_of, "as_of").toordinal()
            happened = tuple(event for event in happened if last_ordinal(event.when) <= day)
        reached = [event.status for event in happened if event.status is not None]
        return reached[-1] if reached else None


# Confidence-building measures --------------------------------------------------------------------


@attrs.frozen(repr=False, eq=False)
class Edition(Record):
    """An edition of the Catalogue, and where in it a measure or an area is found.

    >>> [e.year for e in cica.measures(edition=2004)[0].editions][:2]
    [2004, 2021]

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `year` is not between 1 and 9999 or a text has a character that cannot be
            printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("year", "section")

    year: int = attrs.field(validator=fields.year)
    """The year in which the edition was adopted."""
    section: str = ""
    """The number of the section in that edition; empty if not known."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class PriorityArea(Record):
    """A field of work within a dimension of confidence-building measures.

    >>> cica.priority_area("tourism").dimension.value
    'economic'

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; `dimension` is not a valid
            term; there are no citations; or a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: PriorityAreaId = attrs.field(converter=fields.priority_area_id)
    """Its slug, lower-case words with hyphens: ``"tourism"``."""
    title: str
    """Its title in English."""
    dimension: Dimension | None = attrs.field(default=None, converter=fields.dimension_or_none)
    """The dimension that it belongs to; None if not known."""
    description: str = ""
    """What it is about, in our own words."""
    editions: tuple[Edition, ...] = ()
    """The editions of the Catalogue that have it."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class ConfidenceMeasure(Record):
    """A confidence-building measure of the Catalogue.

    >>> cica.measures(dimension="military-political")[0].voluntary
    True

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; `dimension` is not a valid
            term; there are no citations; or a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: MeasureId = attrs.field(converter=fields.measure_id)
    """Its slug, lower-case words with hyphens: ``"mp-mutual-visits"``."""
    title: str
    """Its title in English."""
    dimension: Dimension | None = attrs.field(default=None, converter=fields.dimension_or_none)
    """The dimension that it belongs to; None if not known."""
    area: PriorityAreaId | None = attrs.field(default=None, converter=_area_or_none)
    """The `PriorityArea` that it belongs to; None if it belongs to none."""
    description: str = ""
    """What states do, in our own words."""
    editions: tuple[Edition, ...] = ()
    """The editions of the Catalogue that have it."""
    voluntary: bool | None = None
    """Whether states are free to take part; None if not known."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Coordination(Record):
    """The time for which a state coordinated a dimension or a priority area.

    >>> [c.state for c in cica.coordinators("tourism", as_of=2022) if c.role.value == "coordinator"]
    ['TJK']

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `spell` is less than 1; `dimension` or `role` is not a valid term; there
            are no citations; or a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("subject", "role", "state", "period")

    dimension: Dimension = attrs.field(converter=fields.dimension)
    """The dimension."""
    area: PriorityAreaId | None = attrs.field(default=None, converter=_area_or_none)
    """The `PriorityArea`; None if it is the dimension as a whole."""
    role: CoordinationRole = attrs.field(converter=fields.coordination_role)
    """Whether the state is the coordinator or a co-coordinator."""
    state: StateId = attrs.field(converter=_state)
    """The `State`, or its id."""
    spell: int = attrs.field(default=1, validator=fields.positive)
    """Which of several times: a number that is given once and never changed."""
    period: Period
    """When it coordinated."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

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
        return _joined(self.subject, self.role.value, self.state, spell=self.spell)


@attrs.frozen(kw_only=True, repr=False, eq=False)
class ActionPlan(Record):
    """The plan of a year for carrying out confidence-building measures.

    >>> plan = cica.action_plan(2021)
    >>> plan.bound.value, plan.actions
    ('at-least', 50)

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `actions` is less than 1; `year` is not between 1 and 9999; `bound` is
            not a valid term; there are no citations; or a text has a character that cannot be
            printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("year", "actions", "bound")

    year: int = attrs.field(validator=fields.year)
    """The year that it is for."""
    organization: OrganizationId | None = attrs.field(default=None, converter=_organization_or_none)
    """The `Organization` whose plan it is; None for the default one of the dataset."""
    actions: int | None = attrs.field(default=None, validator=fields.positive)
    """How many actions it has, as `bound` says; None if not known."""
    bound: Bound | None = attrs.field(default=None, converter=fields.bound)
    """Whether `actions` is exact, approximate or a lower bound; None if there is no number."""
    adopted: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it was adopted; None if not known."""
    body: str = ""
    """Who adopted it; empty if not known or if `meeting` says it."""
    meeting: MeetingId | None = attrs.field(default=None, converter=_meeting_or_none)
    """The meeting that adopted it; None if none of the record did."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""

    @property
    def id(self) -> str:
        """The year as text; first an organization that is named.

        >>> cica.action_plan(2021).id
        '2021'
        """
        return _joined(self.organization, str(self.year))


# The forum as a whole ----------------------------------------------------------------------------


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Milestone(Record):
    """A milestone in the history of the forum.

    >>> cica.milestone("first-meeting-1993").participants
    12

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; `participants` is less
            than 1; there are no citations; or a text has a character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: MilestoneId = attrs.field(converter=fields.milestone_id)
    """Its slug, lower-case words with hyphens: ``"proposal-1992"``."""
    title: str
    """Its title in English."""
    when: PartialDate | None = attrs.field(default=None, converter=fields.date_or_none)
    """When it happened; None if not known."""
    what: str = ""
    """What happened, in our own words."""
    people: tuple[str, ...] = ()
    """Who acted or spoke."""
    participants: int | None = attrs.field(default=None, validator=fields.positive)
    """How many states took part; None if not known or if it was not a meeting."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Principle(Record):
    """A principle, a rule, or a threat that the members mean to meet.

    >>> [p.title for p in cica.principles(kind="decision-rule")]
    ['Decision by consensus']

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` does not have its form; `order` is less than 1;
            `kind` is not a valid term; there are no citations; or a text has a character that
            cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: PrincipleId = attrs.field(converter=fields.principle_id)
    """Its slug, lower-case words with hyphens: ``"consensus"``."""
    title: str
    """Its title in English."""
    kind: PrincipleKind | None = attrs.field(default=None, converter=fields.principle_kind)
    """What sort of principle it is; None if not classified."""
    order: int = attrs.field(default=1, validator=fields.positive)
    """Its place among those of its kind, from 1."""
    text: str = ""
    """What it says, in our own words."""
    new: bool = False
    """True for a threat that is new, such as a pandemic, and not an old one across borders."""
    document: DocumentId | None = attrs.field(default=None, converter=_document_or_none)
    """The document that states it; None if none of the record does."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""
    alternatives: tuple[Alternative, ...] = ()
    """Rival values in the evidence that were not chosen."""


@attrs.frozen(kw_only=True, repr=False, eq=False)
class OpenQuestion(Record):
    """Something that was looked for and not found.

    >>> all(question.searched for question in cica.open_questions())
    True

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `question` or `searched` is empty; `id` does not have its form; or a text
            has a character that cannot be printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "question")

    id: OpenQuestionId = attrs.field(converter=fields.open_question_id)
    """Its slug, lower-case words with hyphens: ``"mongolia-accession"``."""
    question: str
    """What is not known, as a question."""
    record: str = ""
    """The kind and id of the record that it is about: ``"memberships/MNG/CICA/member"``; empty if
    it is about none."""
    field: str = ""
    """The field that an answer would fill, with a dot into a `Period`; empty if it fills none."""
    searched: str
    """What was searched, in words."""
    languages: tuple[str, ...] = ()
    """The ISO 639 codes of the languages in which it was searched."""
    searched_on: PartialDate = attrs.field(converter=fields.date)
    """When it was last searched."""


# What others published ---------------------------------------------------------------------------


def _list(value: "PublishedList | PublishedListId") -> PublishedListId:
    return value.id if type(value) is PublishedList else cast("PublishedListId", value)


def _party_or_none(value: "State | Organization | PartyId | None") -> PartyId | None:
    return value.id if isinstance(value, State | Organization) else value


def _states(value: "tuple[State | StateId, ...]") -> tuple[StateId, ...]:
    return tuple(map(_state, value)) if type(value) is tuple else cast("tuple[StateId, ...]", value)


@attrs.frozen(repr=False, eq=False)
class ListedDay(Record):
    """The day that a published list means in one of its years, where it is not its cutoff.

    >>> [str(d.as_of) for d in cica.published_list("cia-factbook").days if d.year == 2014]
    ['2014-06-19']

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `year` is not between 1 and 9999 or a text has a character that cannot be
            printed.
        InvalidDateError: A date has none of the accepted forms, or there is no such day.
    """

    shown: ClassVar[tuple[str, ...]] = ("year", "as_of")

    year: int = attrs.field(validator=fields.year)
    """The year, or the edition of that year."""
    as_of: PartialDate = attrs.field(converter=fields.date)
    """The day that it means; if it is not known exactly, the last day that it can be counts."""

    def __attrs_post_init__(self) -> None:
        Record.__attrs_post_init__(self)
        last_day(self.as_of, "as_of")


@attrs.frozen(kw_only=True, repr=False, eq=False)
class PublishedList(Record):
    """A data set, a page or an article that says who is in an organization, or how many are.

    >>> cow = cica.published_list("cow-igo-v3")
    >>> cow.first, cow.last, [role.value for role in cow.scheme], [role.value for role in cow.roles]
    (2006, 2014, ['member', 'associate', 'observer'], ['member'])

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `title` is empty; `id` or `address` does not have its form; `first` or
            `last` is not between 1 and 9999; `unit`, `scheme` or `roles` is not a valid term; there
            are no citations; or a text has a character that cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("id", "title")

    id: PublishedListId = attrs.field(converter=fields.published_list_id)
    """Its slug, lower-case words with hyphens: ``"cow-igo-v3"``."""
    title: str
    """Its title in English."""
    organization: OrganizationId = attrs.field(converter=_organization)
    """The `Organization` that it is about, or its id."""
    authors: tuple[str, ...] = ()
    """Who made it, each as ``"Family, Given"`` or as the name of a body."""
    version: str = ""
    """Its version or edition; empty if it has none."""
    licence: str = ""
    """The terms under which it was published, in words; empty if none were found."""
    address: str = attrs.field(default="", validator=fields.url)
    """Where it can be had; empty if nowhere."""
    unit: ListUnit = attrs.field(converter=fields.list_unit)
    """What a row of it is."""
    first: int = attrs.field(validator=fields.year)
    """The first year that it covers for the organization."""
    last: int = attrs.field(validator=fields.year)
    """The last year that it covers for the organization."""
    cutoff: str = attrs.field(default="12-31", validator=fields.cutoff)
    """The month and the day that it means in each year."""
    days: tuple[ListedDay, ...] = ()
    """The years in which it means another day."""
    scheme: tuple[Role, ...] = attrs.field(default=(), converter=fields.roles)
    """The roles that its scheme can tell apart."""
    roles: tuple[Role, ...] = attrs.field(default=(), converter=fields.roles)
    """The roles in which it names states of this organization; empty if it only counts."""
    uncoded: tuple[StateId, ...] = attrs.field(default=(), converter=_states)
    """The states of the record that its rule leaves out."""
    state_rule: str = ""
    """Which states it covers, in words; empty if not stated."""
    membership_rule: str = ""
    """When it takes a state for a member, in words; empty if not stated."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""
    note: str = ""
    """What else a reader should know, a doubt above all."""

    def as_of(self, year: SupportsIndex) -> PartialDate:
        """Return the day that it means in a year.

        >>> str(cica.published_list("cow-igo-v3").as_of(2014))
        '2014-12-31'

        Args:
            year: The year; it need not be one that the list covers.

        Returns:
            The day; of one that is not known exactly, its bounds.

        Raises:
            InvalidValueError: `year` is not between 1 and 9999.
            InvalidTypeError: `year` is not an integer.
        """
        number = fields.year_of(year, "year")
        for listed in self.days:
            if listed.year == number:
                return listed.as_of
        return to_partial_date(f"{number:04}-{self.cutoff}")


@attrs.frozen(kw_only=True, repr=False, eq=False)
class PublishedEntry(Record):
    """What a published list says of a party, or how many parties it counts in a role.

    >>> entry, = cica.published_entries("cow-igo-v3", party="Qatar")
    >>> entry.code, entry.name, entry.first, entry.last, entry.role.value, entry.raw
    ('694', 'qatar', 2014, 2014, 'member', '1')

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `count` is less than 1; `first` or `last` is not between 1 and 9999;
            `role` or `counted` is not a valid term; or a text has a character that cannot be
            printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("list", "party", "name", "role", "first", "last", "count")

    list: PublishedListId = attrs.field(converter=_list)
    """The `PublishedList`, or its id."""
    party: PartyId | None = attrs.field(default=None, converter=_party_or_none)
    """The `State` or `Organization`, or its id; None for one outside the record and for a count."""
    code: str = ""
    """The list's own code of the party; empty if it has none."""
    name: str = ""
    """The list's own name of the party; empty if it is that of the record."""
    first: int = attrs.field(validator=fields.year)
    """The first year for which it says so."""
    last: int = attrs.field(validator=fields.year)
    """The last year for which it says so."""
    role: Role | None = attrs.field(default=None, converter=fields.role_or_none)
    """The role; None for a count of those who have any."""
    raw: str = ""
    """The value as the list has it; empty if it only lists names."""
    count: int | None = attrs.field(default=None, validator=fields.positive)
    """How many it counts; None if it names a party."""
    counted: Counted | None = attrs.field(default=None, converter=fields.counted)
    """Whom it counts; None if it names a party."""

    @property
    def id(self) -> str:
        """List, party or what is counted, role and first year in one text.

        >>> cica.published_entries("cow-igo-v3", party="Qatar")[0].id
        'cow-igo-v3/QAT/member/2014'
        """
        who = self.counted.value if self.counted else self.party or self.code or self.name
        role = self.role.value if self.role else "any"
        return _joined(self.list, who, role, str(self.first))


@attrs.frozen(kw_only=True, repr=False, eq=False)
class Explanation(Record):
    """Why a published list and the record differ on a party, or on all, over some years.

    >>> why, = cica.explanations("cow-igo-v3", party="Palestine")
    >>> why.cause.value, why.first, why.last
    ('rule', 2006, 2014)

    Raises:
        InvalidTypeError: A field has a type that is not accepted.
        InvalidValueError: `text` is empty; `first` or `last` is not between 1 and 9999; `role` or
            `cause` is not a valid term; there are no citations; or a text has a character that
            cannot be printed.
    """

    shown: ClassVar[tuple[str, ...]] = ("list", "party", "name", "first", "last", "cause")

    list: PublishedListId = attrs.field(converter=_list)
    """The `PublishedList`, or its id."""
    party: PartyId | None = attrs.field(default=None, converter=_party_or_none)
    """The `State` or `Organization` that it is about, or its id; None for all, and for a party
    outside the record."""
    name: str = ""
    """The list's own name of a party outside the record; else empty."""
    role: Role | None = attrs.field(default=None, converter=fields.role_or_none)
    """The role in which they differ, ours or theirs; None for any."""
    first: int = attrs.field(validator=fields.year)
    """The first year that it explains."""
    last: int = attrs.field(validator=fields.year)
    """The last year that it explains."""
    cause: Cause = attrs.field(converter=fields.cause)
    """What sort of reason it is."""
    text: str
    """The reason in words."""
    citations: tuple[Citation, ...]
    """The sources, the strongest first."""

    @property
    def id(self) -> str:
        """List, party, role and first year in one text.

        >>> cica.explanations("cow-igo-v3", party="Palestine")[0].id
        'cow-igo-v3/PSE/any/2006'
        """
        role = self.role.value if self.role else "any"
        return _joined(self.list, self.party or self.name or "all", role, str(self.first))


Fact: TypeAlias = (
    State
    | Organization
    | Membership
    | Summit
    | Meeting
    | Chairmanship
    | Tenure
    | Document
    | Initiative
    | PriorityArea
    | ConfidenceMeasure
    | Coordination
    | ActionPlan
    | Milestone
    | Principle
)
"""A record that states a fact: it has citations and alternatives."""
