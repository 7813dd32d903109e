"""Everything about one field of a record: its type, pattern, example and message.

The classes of the records, the JSON Schema, the tables, the integrity checks and the pages of the
site read it from here. A rule *between* records is in `cica._integrity`.
"""

import datetime
import enum
import functools
import operator
import re
import types
import typing
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, NoReturn, TypeAlias, TypeGuard, TypeVar, cast

import attrs

from cica import _loading, terms
from cica._dates import DateLike, PartialDate, Period, read_date
from cica.errors import CicaError, InvalidTypeError, InvalidValueError, listed, quoted

E = TypeVar("E", bound=enum.Enum)
F = TypeVar("F", bound=Callable[..., Any])


def class_of(value: object) -> type[Any]:
    """Return the class of a value of any kind, with a type that both type checkers accept."""
    return type(value)


def per_class(function: F) -> F:
    """Remember what a function returns for each class; mypy takes a class for not hashable."""
    return cast("F", functools.cache(function))


# Forms of texts ----------------------------------------------------------------------------------


class Form:
    """How a text must look.

    The pattern is kept to what every JSON Schema validator reads: it has no look-ahead and no
    possessive quantifiers.
    """

    def __init__(self, pattern: str, meaning: str, example: str) -> None:
        self.pattern = pattern
        """A regular expression for the whole text."""
        self.meaning = meaning
        """What it is, in words: ``"three capital letters"``."""
        self.example = example

    @functools.cached_property
    def matches(self) -> Callable[[str], object]:
        """Whether a text has this form."""
        return re.compile(self.pattern).fullmatch

    @property
    def expected(self) -> str:
        """What a message says that the text must be."""
        return f"{self.meaning} such as {self.example!r}"


_SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
_ACRONYM = "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*"


def _slug(example: str) -> Form:
    return Form(_SLUG, "lower-case words with hyphens", example)


FORMS: Mapping[object, Form] = {
    terms.SourceId: _slug("news-agency-2021"),
    terms.StateId: Form("[A-Z]{3}", "three capital letters", "KAZ"),
    terms.OrganizationId: Form(_ACRONYM, "an acronym in capitals", "OSCE"),
    terms.PartyId: Form(_ACRONYM, "the id of a state or an organization", "KAZ"),
    terms.MeetingId: _slug("ministerial-2016"),
    terms.SummitId: _slug("dushanbe-2019"),
    terms.DocumentId: _slug("almaty-act"),
    terms.InitiativeId: _slug("cica-fund"),
    terms.PriorityAreaId: _slug("tourism"),
    terms.MeasureId: _slug("mutual-visits"),
    terms.MilestoneId: _slug("proposal-1992"),
    terms.PrincipleId: _slug("consensus"),
    terms.OpenQuestionId: _slug("mongolia-accession"),
    terms.PublishedListId: _slug("cow-igo-v3"),
}
"""The form of each type of id."""

_ALPHA_2 = Form("[A-Z]{2}", "two capital letters", "KZ")
_NUMERIC = Form("[0-9]{3}", "three digits in a text", "398")
_WIKIDATA = Form("Q[1-9][0-9]*", "a Wikidata id", "Q232")
_URL = Form(r"https?://[^\s/]\S*", "a web address", "https://example.org/page")
CUTOFF = Form(
    "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    "|02-(0[1-9]|1[0-9]|2[0-8])",
    "a day of every year",
    "12-31",
)
_VERSION = Form(r"[0-9]+\.[0-9]+\.[0-9]+", "three numbers", "1.0.0")


def id_type(cls: type[Any]) -> object:
    """Return the type of the ids of a class of records; `str` where they are made of its fields."""
    fields = attrs.fields_dict(cls)
    return fields["id"].type if "id" in fields else str


def _minted(kind: object, value: object) -> Any:  # noqa: ANN401  # an id of that type
    """Return a text as an id of a type; refuse one of another form."""
    if not _loading.finished:
        return value
    form = FORMS[kind]
    if type(value) is not str:
        raise InvalidTypeError("id", form.expected, value)
    if not form.matches(value):
        raise InvalidValueError("id", form.expected, value)
    return value


# mypy reads converters that are named functions, and no others


def source_id(value: str) -> terms.SourceId:
    """Mint the id of a source."""
    minted: terms.SourceId = _minted(terms.SourceId, value)
    return minted


def state_id(value: str) -> terms.StateId:
    """Mint the id of a state."""
    minted: terms.StateId = _minted(terms.StateId, value)
    return minted


def organization_id(value: str) -> terms.OrganizationId:
    """Mint the id of an organization."""
    minted: terms.OrganizationId = _minted(terms.OrganizationId, value)
    return minted


def meeting_id(value: str) -> terms.MeetingId:
    """Mint the id of a meeting."""
    minted: terms.MeetingId = _minted(terms.MeetingId, value)
    return minted


def summit_id(value: str) -> terms.SummitId:
    """Mint the id of a summit."""
    minted: terms.SummitId = _minted(terms.SummitId, value)
    return minted


def document_id(value: str) -> terms.DocumentId:
    """Mint the id of a document."""
    minted: terms.DocumentId = _minted(terms.DocumentId, value)
    return minted


def initiative_id(value: str) -> terms.InitiativeId:
    """Mint the id of an initiative."""
    minted: terms.InitiativeId = _minted(terms.InitiativeId, value)
    return minted


def priority_area_id(value: str) -> terms.PriorityAreaId:
    """Mint the id of a priority area."""
    minted: terms.PriorityAreaId = _minted(terms.PriorityAreaId, value)
    return minted


def measure_id(value: str) -> terms.MeasureId:
    """Mint the id of a measure."""
    minted: terms.MeasureId = _minted(terms.MeasureId, value)
    return minted


def milestone_id(value: str) -> terms.MilestoneId:
    """Mint the id of a milestone."""
    minted: terms.MilestoneId = _minted(terms.MilestoneId, value)
    return minted


def principle_id(value: str) -> terms.PrincipleId:
    """Mint the id of a principle."""
    minted: terms.PrincipleId = _minted(terms.PrincipleId, value)
    return minted


def open_question_id(value: str) -> terms.OpenQuestionId:
    """Mint the id of an open question."""
    minted: terms.OpenQuestionId = _minted(terms.OpenQuestionId, value)
    return minted


def published_list_id(value: str) -> terms.PublishedListId:
    """Mint the id of a published list."""
    minted: terms.PublishedListId = _minted(terms.PublishedListId, value)
    return minted


# Validators --------------------------------------------------------------------------------------

_Field: TypeAlias = "attrs.Attribute[Any]"
_Rule: TypeAlias = Callable[[object, _Field, Any], None]
_MOST = 2**53
"""No number of a record is larger: JSON readers keep integers exactly up to here."""


def _of_form(form: Form) -> Callable[[object, _Field, str], None]:
    """Return a validator: the text is empty or has a form."""

    def check(record: object, field: _Field, value: str) -> None:
        if _loading.finished and type(value) is str and value and not form.matches(value):
            raise InvalidValueError(name_of(field), form.expected, value, called(record))

    return check


alpha_2 = _of_form(_ALPHA_2)
numeric = _of_form(_NUMERIC)
wikidata = _of_form(_WIKIDATA)
url = _of_form(_URL)


def version(record: object, field: _Field, value: str) -> None:
    """Refuse a text that is not a version number."""
    if type(value) is str and not _VERSION.matches(value):
        raise InvalidValueError(name_of(field), _VERSION.expected, value, called(record))


def filled(record: object, field: _Field, value: str) -> None:
    """Refuse a text that is empty or blank."""
    if type(value) is str and (not value or value.isspace()):
        raise InvalidValueError(name_of(field), "a text that is not empty", value, called(record))


def cited(record: object, field: _Field, value: tuple[object, ...]) -> None:
    """Refuse a fact without a citation."""
    if type(value) is tuple and not value:
        raise InvalidValueError(name_of(field), "at least one citation", value, called(record))


def positive(record: object, field: _Field, value: int | None) -> None:
    """Refuse zero, negative numbers, and numbers beyond 2**53."""
    if type(value) is int and not 1 <= value <= _MOST:
        raise InvalidValueError(name_of(field), f"from 1 to {_MOST}", value, called(record))


def cutoff(record: object, field: _Field, value: str) -> None:
    """Refuse a text that is not a day of every year."""
    if type(value) is str and not CUTOFF.matches(value):
        raise InvalidValueError(name_of(field), CUTOFF.expected, value, called(record))


def year(record: object, field: _Field, value: int | None) -> None:
    """Refuse a number that is not a year."""
    if type(value) is int and not datetime.MINYEAR <= value <= datetime.MAXYEAR:
        raise InvalidValueError(name_of(field), "a year from 1 to 9999", value, called(record))


RULES: Mapping[object, Mapping[str, object]] = {
    filled: {"minLength": 1},
    cited: {"minItems": 1},
    positive: {"minimum": 1, "maximum": _MOST},
    year: {"minimum": datetime.MINYEAR, "maximum": datetime.MAXYEAR},
    alpha_2: {"pattern": f"^({_ALPHA_2.pattern})?$"},
    numeric: {"pattern": f"^({_NUMERIC.pattern})?$"},
    wikidata: {"pattern": f"^({_WIKIDATA.pattern})?$"},
    url: {"pattern": f"^({_URL.pattern})?$"},
    version: {"pattern": f"^({_VERSION.pattern})$"},
    cutoff: {"pattern": f"^({CUTOFF.pattern})$"},
}
"""What each validator says in a JSON Schema."""


def rule_of(field: _Field) -> _Rule | None:
    """Return the rule that the values of a field keep."""
    return field.validator or _needed(field)


def _needed(field: _Field) -> _Rule | None:
    """Return the rule of a field without a default: its text or tuple is not empty."""
    if field.default is not attrs.NOTHING:
        return None
    return filled if field.type is str else cited if is_tuple(field.type) else None


# Terms -------------------------------------------------------------------------------------------


def term(kind: type[E], value: E | str, argument: str, record: str = "") -> E:
    """Return a term, given as itself or as its text."""
    if isinstance(value, kind):
        return value
    if isinstance(value, str):
        for member in kind:
            if member.value == value:
                return member
    expected = listed([str(member.value) for member in kind])
    error = InvalidValueError if isinstance(value, str) else InvalidTypeError
    raise error(argument, expected, value, record)


def _term(kind: type[E], value: E | str) -> E:
    """Return the term that a text names; the check of the record reports an unknown one."""
    if type(value) is not kind and isinstance(value, str):
        for member in kind:
            if member.value == value:
                return member
    return cast("E", value)


def source_kind(value: terms.SourceKind | str | None) -> terms.SourceKind | None:
    """Read a `SourceKind`, or None."""
    return None if value is None else _term(terms.SourceKind, value)


def name_kind(value: terms.NameKind | str) -> terms.NameKind:
    """Read a `NameKind`."""
    return _term(terms.NameKind, value)


def organization_kind(value: terms.OrganizationKind | str | None) -> terms.OrganizationKind | None:
    """Read an `OrganizationKind`, or None."""
    return None if value is None else _term(terms.OrganizationKind, value)


def coverage(value: terms.Coverage | str | None) -> terms.Coverage | None:
    """Read a `Coverage`, or None."""
    return None if value is None else _term(terms.Coverage, value)


def role(value: terms.Role | str) -> terms.Role:
    """Read a `Role`."""
    return _term(terms.Role, value)


def meeting_kind(value: terms.MeetingKind | str) -> terms.MeetingKind:
    """Read a `MeetingKind`."""
    return _term(terms.MeetingKind, value)


def meeting_format(value: terms.MeetingFormat | str | None) -> terms.MeetingFormat | None:
    """Read a `MeetingFormat`, or None."""
    return None if value is None else _term(terms.MeetingFormat, value)


def meeting_status(value: terms.MeetingStatus | str) -> terms.MeetingStatus:
    """Read a `MeetingStatus`."""
    return _term(terms.MeetingStatus, value)


def office(value: terms.Office | str) -> terms.Office:
    """Read an `Office`."""
    return _term(terms.Office, value)


def document_kind(value: terms.DocumentKind | str | None) -> terms.DocumentKind | None:
    """Read a `DocumentKind`, or None."""
    return None if value is None else _term(terms.DocumentKind, value)


def initiative_status(value: terms.InitiativeStatus | str | None) -> terms.InitiativeStatus | None:
    """Read an `InitiativeStatus`, or None."""
    return None if value is None else _term(terms.InitiativeStatus, value)


def dimension(value: terms.Dimension | str) -> terms.Dimension:
    """Read a `Dimension`."""
    return _term(terms.Dimension, value)


def dimension_or_none(value: terms.Dimension | str | None) -> terms.Dimension | None:
    """Read a `Dimension`, or None."""
    return None if value is None else _term(terms.Dimension, value)


def coordination_role(value: terms.CoordinationRole | str) -> terms.CoordinationRole:
    """Read a `CoordinationRole`."""
    return _term(terms.CoordinationRole, value)


def bound(value: terms.Bound | str | None) -> terms.Bound | None:
    """Read a `Bound`, or None."""
    return None if value is None else _term(terms.Bound, value)


def principle_kind(value: terms.PrincipleKind | str | None) -> terms.PrincipleKind | None:
    """Read a `PrincipleKind`, or None."""
    return None if value is None else _term(terms.PrincipleKind, value)


def list_unit(value: terms.ListUnit | str) -> terms.ListUnit:
    """Read a `ListUnit`."""
    return _term(terms.ListUnit, value)


def counted(value: terms.Counted | str | None) -> terms.Counted | None:
    """Read a `Counted`, or None."""
    return None if value is None else _term(terms.Counted, value)


def cause(value: terms.Cause | str) -> terms.Cause:
    """Read a `Cause`."""
    return _term(terms.Cause, value)


def role_or_none(value: terms.Role | str | None) -> terms.Role | None:
    """Read a `Role`, or None."""
    return None if value is None else _term(terms.Role, value)


def roles(value: tuple[terms.Role | str, ...]) -> tuple[terms.Role, ...]:
    """Read several roles."""
    if type(value) is not tuple:
        return cast("tuple[terms.Role, ...]", value)
    return tuple(_term(terms.Role, one) for one in value)


def date(value: "DateLike") -> PartialDate:
    """Read a date; the check of the record reports what is not one."""
    try:
        return read_date(value, "")
    except CicaError:
        return cast("PartialDate", value)


def date_or_none(value: "DateLike | None") -> PartialDate | None:
    """Read a date, or None."""
    return None if value is None else date(value)


# Arguments of questions --------------------------------------------------------------------------


def flag(value: object, argument: str) -> None:
    """Refuse anything but a bool: the text "no" would count as true."""
    if value is not True and value is not False:
        raise InvalidTypeError(argument, "True or False", value)


def whole_number(value: object, argument: str, low: int, high: int, expected: str) -> int:
    """Return an integer of any kind that lies between two numbers."""
    if isinstance(value, bool) or not hasattr(type(value), "__index__"):
        raise InvalidTypeError(argument, expected, value)
    try:
        number = operator.index(cast("typing.SupportsIndex", value))
    except TypeError:  # an array has it, and refuses
        raise InvalidTypeError(argument, expected, value) from None
    if not low <= number <= high:
        raise InvalidValueError(argument, expected, number)
    return number


def year_of(value: object, argument: str) -> int:
    """Return a year, given as an integer of any kind."""
    return whole_number(value, argument, datetime.MINYEAR, datetime.MAXYEAR, "a year such as 2021")


def years_of(start: object, end: object) -> tuple[int, int]:
    """Return a first and a last year, in this order."""
    first, last = year_of(start, "start"), year_of(end, "end")
    if last < first:
        raise InvalidValueError("end", f"on or after start, {first}", last)
    return first, last


def check_rival(field: _Field, value: str, *, dated: bool) -> None:
    """Refuse a rival value that is not a date, a term or an id although its field holds one.

    `dated` if it is about the start or the end of a period. A rival number may be any text.
    """
    kind: Any = part(field.type) if is_optional(field.type) else field.type
    if dated or kind is PartialDate:
        read_date(value, "value")
    elif is_term(kind):
        term(kind, value, "value")
    elif kind in FORMS and not FORMS[kind].matches(value):
        raise InvalidValueError("value", FORMS[kind].expected, value)


# Records -----------------------------------------------------------------------------------------


_Classes: TypeAlias = frozenset[type]


class Record:
    """A frozen value whose fields hold what they declare, whoever makes it.

    A text or a tuple that has no default is not empty.
    """

    __slots__ = ()

    shown: ClassVar[tuple[str, ...]]
    """The fields that a short `repr` shows."""

    def __attrs_post_init__(self) -> None:
        if _loading.finished:
            check(self)

    # with attrs' own methods the import takes 6 % longer: building the classes takes 24.0 ms with
    # them and 18.2 ms without, of 95 ms (CPython 3.13)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = _values(type(self))
        return values(self) == values(other)

    def __hash__(self) -> int:
        return hash(_shown_values(type(self))(self))  # which are the same if all are

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.shown)
        return f"{type(self).__name__}({shown})"

    def _repr_html_(self) -> str:
        """Return a table for a notebook: each field that has a value."""
        from html import escape  # noqa: PLC0415  # only a notebook needs it, and it is large

        rows = "".join(
            f'<tr><th scope="row">{name_of(field).replace("_", " ")}</th>'
            f"<td>{escape(_shown(value))}</td></tr>"
            for field, value in known(self)
        )
        return f"<table><caption>{type(self).__name__}</caption>{rows}</table>"


def check(record: Record) -> None:
    """Refuse a value of another type than its field declares, an empty one, or a bad text.

    attrs' own way, `instance_of` on every field, makes the classes a quarter slower to build.
    """
    cls = type(record)
    for (field, classes, elements, rule), value in zip(
        _types(cls), _values(cls)(record), strict=True
    ):
        if value is field.default:  # two fields in three
            continue
        kind = type(value)  # pyright: ignore[reportUnknownVariableType]  # of anything
        if kind not in classes:
            _refuse(record, field, value)
        if rule is not None:
            rule(record, field, value)
        if kind is str:
            if not value.isprintable():
                _check_text(record, field, value)
        elif elements:
            _check_elements(record, field, elements, value)


def _check_elements(
    record: Record, field: _Field, classes: _Classes, value: tuple[object, ...]
) -> None:
    for element in value:
        if type(element) not in classes:
            _refuse(record, field, element)
        if type(element) is str and not element.isprintable():
            _check_text(record, field, element)


def singular(plural: str) -> str:
    """Return the name of one record of a kind: ``"priority-area"`` of ``"priority_areas"``."""
    name = plural.replace("_", "-")
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def name_of(field: _Field) -> str:
    """Return the name of a field as a user writes it."""
    return field.alias or field.name


def called(record: object) -> str:
    """Return what a message calls a record: its class and, where it has one, its id or name."""
    if record is None:  # `cica.serialize` checks a field before its record is made
        return ""
    cls: type[Any] = type(record)
    for name in ("id", "name", "person", "source", "state", "party", "year"):
        value = getattr(record, name, None) if name in attrs.fields_dict(cls) else None
        if isinstance(value, str | int) and value != "":
            return f"{cls.__name__} {quoted(value)}"
    return str(cls.__name__)


def known(record: object) -> Iterator[tuple[_Field, Any]]:
    """Yield each field that has a value; a `False` that is the default is skipped."""
    for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(record))):
        value = getattr(record, field.name)
        default = value is False and field.default is False
        if value is not None and value not in ("", ()) and not default:
            yield field, value


def _shown(value: object) -> str:
    match value:
        case enum.Enum():
            return str(value.value)
        case Period():
            return f"from {value.start}" + (f" until {value.end}" if value.end else "")
        case tuple():
            parts = cast("tuple[object, ...]", value)
            texts = [part for part in parts if isinstance(part, str)]
            return "; ".join(texts) if len(texts) == len(parts) else str(len(parts))
        case _:
            return str(value)


@per_class
def _values(cls: type[Any]) -> Callable[[object], tuple[Any, ...]]:
    """Return what reads all fields of a record, in order."""
    return operator.attrgetter(*(field.name for field in attrs.fields(cls)))


@per_class
def _shown_values(cls: type[Any]) -> Callable[[object], object]:
    """Return what reads the fields of a record that its `repr` shows."""
    return operator.attrgetter(*cls.shown)


@per_class
def _types(cls: type[Any]) -> tuple[tuple[_Field, _Classes, _Classes, _Rule | None], ...]:
    """Return the fields of a class: types, types of the elements of a tuple, rule if needed."""
    found: list[tuple[_Field, _Classes, _Classes, _Rule | None]] = []
    for field in attrs.fields(attrs.resolve_types(cls)):
        needed = _needed(field)
        if typing.get_origin(field.type) is tuple:
            elements = frozenset(_plain(typing.get_args(field.type)[0]))
            found.append((field, frozenset({tuple}), elements, needed))
        else:
            found.append((field, frozenset(_plain(field.type)), frozenset(), needed))
    return tuple(found)


def _plain(annotation: object) -> tuple[type, ...]:
    """Return the classes that an annotation allows."""
    if typing.get_origin(annotation) in {types.UnionType, typing.Union}:
        return tuple(kind for part in typing.get_args(annotation) for kind in _plain(part))
    while isinstance(annotation, typing.NewType):
        annotation = annotation.__supertype__
    return (cast("type", annotation),)


def _refuse(record: object, field: _Field, value: object) -> NoReturn:
    """Report a value of another type than the field declares."""
    if is_date(field.type) and value is not None:
        read_date(cast("DateLike", value), name_of(field), called(record))
    expected = _expected(field.type)
    error = InvalidValueError if "'" in expected and type(value) is str else InvalidTypeError
    raise error(name_of(field), expected, value, called(record))


def _expected(annotation: Any) -> str:  # noqa: ANN401  # a type in any of its forms
    """Return what a message says that a value of a type must be."""
    arguments = typing.get_args(annotation)
    if typing.get_origin(annotation) is tuple:
        return f"a tuple, each element {_expected(arguments[0])}"
    if arguments:
        texts = [text for part in arguments for text in _expected(part).split(" or ")]
        return f"{', '.join(texts[:-1])} or {texts[-1]}"
    if annotation in FORMS:
        return _REFERENCES.get(annotation) or f"a {annotation.__name__[:-2]} or its id"
    if is_term(annotation):
        return listed([str(member.value) for member in annotation])
    return _WORDS.get(annotation) or with_article(annotation.__name__)


def with_article(name: str) -> str:
    """Return a name with the article that a message puts before it: ``"an Organization"``."""
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


_REFERENCES: Mapping[object, str] = {
    terms.PartyId: "a State, an Organization or the id of one",
    terms.OrganizationId: "an Organization or its id",
    terms.MeetingId: "a Summit, a Meeting or the id of one",
    terms.InitiativeId: "an Initiative or its id",
}
_WORDS: Mapping[object, str] = {
    str: "a string",
    int: "an integer",
    bool: "True or False",
    types.NoneType: "None",
    PartialDate: "a date",
}


def _check_text(record: object, field: _Field, value: str) -> None:
    """Refuse control characters, which no file format keeps, and halves of characters."""
    for character in value:
        category = unicodedata.category(character)
        if (
            category == "Cs"
            or (category == "Cc" and character not in "\t\n")
            or character in "\ufffe\uffff"  # which XML cannot hold either
        ):
            expected = f"a text without {character!r}"
            raise InvalidValueError(name_of(field), expected, value, called(record))


# References --------------------------------------------------------------------------------------


class Reference(typing.NamedTuple):
    """A field that refers to records, or that holds parts which do."""

    field: str
    kind: object
    """The type of the id; None for parts."""
    many: bool


@per_class
def references(cls: type[Any]) -> tuple[Reference, ...]:
    """Return the references of a class of records, from the types of its fields."""
    found: list[Reference] = []
    for field in attrs.fields(cls):
        many = typing.get_origin(field.type) is tuple
        for part in typing.get_args(field.type) or (field.type,):
            if part in FORMS and field.name != "id":
                found.append(Reference(field.name, part, many))
            elif many and attrs.has(cast("type", part)):
                found.append(Reference(field.name, None, many=True))
    return tuple(found)


def find_references(record: object, path: str = "") -> Iterator[tuple[str, object, str]]:
    """Yield every reference of a record and its parts: the path, the type of the id, and the id."""
    for name, kind, many in references(type(record)):
        value = getattr(record, name)
        if not many:
            if value is not None:
                yield f"{path}{name}", kind, value
        elif kind is None:
            for index, part in enumerate(value):
                yield from find_references(part, f"{path}{name}[{index}].")
        else:
            for index, key in enumerate(value):
                yield f"{path}{name}[{index}]", kind, key


@per_class
def field_names(cls: type[Any]) -> frozenset[str]:
    """Return the fields of a class that sources bear out, with a dot for those of a period."""
    found: set[str] = set()
    for field in attrs.fields(cls):
        found.add(field.name)
        if is_period(field.type):
            found |= {f"{field.name}.start", f"{field.name}.end"}
    return frozenset(found - {"citations", "alternatives"})


def is_date(kind: object) -> bool:
    """Return whether a field holds a date."""
    return kind is PartialDate or PartialDate in typing.get_args(kind)


def is_period(kind: object) -> bool:
    """Return whether a field holds a period."""
    return kind is Period or Period in typing.get_args(kind)


# Types -------------------------------------------------------------------------------------------


def is_record(kind: object) -> bool:
    """Return whether a type is written as an object: a record, a part of one, a period."""
    return isinstance(kind, type) and (kind is Period or issubclass(kind, Record))


def is_term(kind: object) -> TypeGuard[type[enum.Enum]]:
    """Return whether a type is one of the enumerations of `cica.terms`."""
    return isinstance(kind, enum.EnumMeta) and kind.__module__ == terms.__name__


def is_tuple(kind: object) -> bool:
    """Return whether a type is written as an array: a tuple of any length."""
    return typing.get_origin(kind) is tuple and typing.get_args(kind)[1:] == (Ellipsis,)


def is_optional(kind: object) -> bool:
    """Return whether a type is another one or None."""
    arguments = typing.get_args(kind)
    return types.NoneType in arguments and len(arguments) == 2  # noqa: PLR2004  # and the other


def part(kind: object) -> Any:  # noqa: ANN401  # a type in any of its forms
    """Return what an array holds many of, or what an optional type is beside None."""
    return next(arg for arg in typing.get_args(kind) if arg is not types.NoneType)
