"""What a record refuses: the rule of every field of every class, and how values compare."""

import enum
import re
from typing import Any

import attrs
import pytest
from cica._record import Record

import cica
from cica import (
    ActionPlan,
    Alternative,
    Capital,
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    CoordinationRole,
    Dataset,
    Dimension,
    Document,
    Edition,
    Initiative,
    InitiativeEvent,
    InitiativeStatus,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    Meeting,
    MeetingKind,
    Membership,
    Milestone,
    Name,
    NameKind,
    Office,
    Organization,
    PartialDate,
    Period,
    Principle,
    PriorityArea,
    Role,
    Source,
    SourceId,
    SourceKind,
    State,
    Summit,
    Tenure,
    _records,
    to_partial_date,
)
from cica.errors import quoted
from invented import ARIA, BORA, CICA, CITED, SOURCE, WORLD

TIME = Period(2001, 2002)
LEAST: dict[type[Any], dict[str, Any]] = {
    Source: {"id": "archive", "title": "An archive"},
    Citation: {"source": SOURCE.id},
    Alternative: {"field": "name", "value": "Arya", "citations": CITED, "reason": "It is newer."},
    Name: {"name": "Old Aria", "citations": CITED},
    Capital: {"name": "Ariapolis", "citations": CITED},
    State: {"id": "ARI", "name": "Aria", "citations": CITED},
    Organization: {"id": "UNI", "name": "Union", "citations": CITED},
    Membership: {
        "party": ARIA.id,
        "organization": CICA.id,
        "role": Role.MEMBER,
        "period": TIME,
        "citations": CITED,
    },
    Summit: {"id": "first", "number": 1, "title": "First", "citations": CITED},
    Meeting: {"id": "talks", "title": "Talks", "citations": CITED},
    Chairmanship: {"state": ARIA.id, "period": TIME, "citations": CITED},
    Tenure: {
        "person": "Ada",
        "office": Office.EXECUTIVE_DIRECTOR,
        "period": TIME,
        "citations": CITED,
    },
    Document: {"id": "act", "title": "Act", "citations": CITED},
    InitiativeEvent: {"when": to_partial_date(2001), "what": "It was asked.", "citations": CITED},
    Initiative: {"id": "fund", "title": "A fund", "citations": CITED},
    Edition: {"year": 2004},
    PriorityArea: {"id": "trade", "title": "Trade", "citations": CITED},
    ConfidenceMeasure: {"id": "visits", "title": "Visits", "citations": CITED},
    Coordination: {
        "dimension": Dimension.HUMAN,
        "role": CoordinationRole.COORDINATOR,
        "state": ARIA.id,
        "period": TIME,
        "citations": CITED,
    },
    ActionPlan: {"year": 2005, "citations": CITED},
    Milestone: {"id": "start", "title": "Start", "citations": CITED},
    Principle: {"id": "consensus", "title": "Consensus", "citations": CITED},
    Dataset: {"checked": 2021},
}
"""The least that each class needs: identity, a name or title, and citations."""

IDENTITY = {
    Source: "'archive'",
    Citation: "'archive'",
    Alternative: "'name'",
    Name: "'Old Aria'",
    Capital: "'Ariapolis'",
    State: "'ARI'",
    Organization: "'UNI'",
    Membership: "'ARI'",
    Summit: "'first'",
    Meeting: "'talks'",
    Chairmanship: "'ARI'",
    Tenure: "'Ada'",
    Document: "'act'",
    InitiativeEvent: "<PartialDate 2001>",
    Initiative: "'fund'",
    Edition: "2004",
    PriorityArea: "'trade'",
    ConfidenceMeasure: "'visits'",
    Coordination: "<Dimension.HUMAN: 'human'>",
    ActionPlan: "2005",
    Milestone: "'start'",
    Principle: "'consensus'",
}
"""How a message tells which record it is about."""


def made(cls: type[Any], **changes: object) -> Any:  # of any class
    """Make a record of the least, with some fields changed."""
    return cls(**{**LEAST[cls], **changes})


def refusal(error: type[Exception], cls: type[Any], **changes: object) -> str:
    """Return the sentence with which a record is refused."""
    with pytest.raises(error) as caught:
        made(cls, **changes)
    assert type(caught.value) is error
    return str(caught.value)


def test_the_table_has_every_class() -> None:
    """A class of records that is added later is tested like the others."""
    records = {value for value in vars(_records).values() if isinstance(value, type)}
    assert set(LEAST) == {cls for cls in records if issubclass(cls, Record)} - {Record} | {Dataset}


@pytest.mark.parametrize("cls", LEAST, ids=lambda cls: cls.__name__)
def test_a_record_needs_its_identity_and_citations_only(cls: type[Any]) -> None:
    """What is not known is None, an empty text, an empty tuple, or the usual case."""
    record = made(cls)
    usual = {NameKind.SHORT, MeetingKind.OTHER, cica.MeetingStatus.HELD, False, 1, "1.0.0"}
    for field in attrs.fields(cls):
        if field.alias not in LEAST[cls]:
            assert getattr(record, field.name) in {None, "", (), *usual}
    for name in LEAST[cls]:
        with pytest.raises(TypeError, match=name):
            cls(**{key: value for key, value in LEAST[cls].items() if key != name})


# Identity ----------------------------------------------------------------------------------------

SLUGS = {
    Source: "'news-agency-2021'",
    Meeting: "'ministerial-2016'",
    Summit: "'dushanbe-2019'",
    Document: "'almaty-act'",
    Initiative: "'cica-fund'",
    PriorityArea: "'tourism'",
    ConfidenceMeasure: "'mutual-visits'",
    Milestone: "'proposal-1992'",
    Principle: "'consensus'",
}
NO_SLUGS = ["", "-", "a-", "-a", "a--b", "a b", "a_b", "A", "Act", "ä", "a\n", "a/b", "\ud800", "٣"]


@pytest.mark.parametrize("cls", SLUGS, ids=lambda cls: cls.__name__)
def test_an_id_is_a_slug(cls: type[Any]) -> None:
    """Lower-case words and numbers of ASCII with a hyphen between; a right one is shown."""
    right = SLUGS[cls]
    for key in ("a", "1", "a-1", "2021", "a-b-c", right.strip("'")):
        assert made(cls, id=key).id == key
    for key in NO_SLUGS:
        sentence = refusal(InvalidValueError, cls, id=key)
        assert sentence == f"{cls.__name__}.id cannot be {key!r}; write it as {right}"


@pytest.mark.parametrize(
    ("cls", "good", "bad", "right"),
    [
        (
            State,
            ["ARI", "XXX"],
            ["", "AR", "ARIA", "ari", "AR1", "ARI\n", "ÄRI", "A-I"],
            "three capital letters, 'KAZ'",
        ),
        (
            Organization,
            ["C", "CICA", "UNSC-P5", "G20", "A-1-B"],
            ["", "cica", "5G", "-A", "A-", "A--B", "A B", "CICA\n", "CICÄ", "Cica"],
            "an acronym in capitals, 'OSCE'",
        ),
    ],
)
def test_an_id_of_a_party_is_in_capitals(
    cls: type[Any], good: list[str], bad: list[str], right: str
) -> None:
    """Three letters for a state, an acronym for an organization."""
    for key in good:
        assert made(cls, id=key).id == key
    for key in bad:
        sentence = refusal(InvalidValueError, cls, id=key)
        assert sentence == f"{cls.__name__}.id cannot be {key!r}; write it as {right}"


class Text(str):
    """A text of a class of its own."""

    __slots__ = ()


@pytest.mark.parametrize("cls", [*SLUGS, State, Organization], ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("key", [None, 1, True, b"a", ("a",), Text("a")], ids=repr)
def test_an_id_is_a_plain_text(cls: type[Any], key: object) -> None:
    """A number, bytes and a subclass of str are none."""
    sentence = refusal(InvalidTypeError, cls, id=key)
    assert sentence.startswith(f"{cls.__name__}.id takes a text, not {key!r}; write it as ")


def test_the_id_of_what_has_none_of_its_own() -> None:
    """It is put together from what tells the record apart."""
    assert made(Membership).id == "ARI/CICA/member/2001"
    assert made(Chairmanship).id == "ARI/2001"
    assert made(Tenure).id == "Ada/executive-director/2001"
    assert made(Coordination).id == "human/coordinator/ARI/2001"
    assert made(Coordination, area="trade").id == "trade/coordinator/ARI/2001"
    assert made(ActionPlan).id == "2005"


# Texts, codes and numbers ------------------------------------------------------------------------

FILLED = [
    (Source, "title"),
    (Alternative, "field"),
    (Alternative, "value"),
    (Alternative, "reason"),
    (Name, "name"),
    (Capital, "name"),
    (State, "name"),
    (Organization, "name"),
    (Summit, "title"),
    (Meeting, "title"),
    (Tenure, "person"),
    (Document, "title"),
    (InitiativeEvent, "what"),
    (Initiative, "title"),
    (PriorityArea, "title"),
    (ConfidenceMeasure, "title"),
    (Milestone, "title"),
    (Principle, "title"),
]


def labelled(cls: type[Any], name: str) -> str:
    """Return how a message names a field: with the class, and the record unless it is the field."""
    first = attrs.fields(cls)[0].name
    return f"{cls.__name__}.{name}" + ("" if name == first else f" of {IDENTITY[cls]}")


@pytest.mark.parametrize(("cls", "name"), FILLED)
@pytest.mark.parametrize(
    "text", ["", " ", "\t\n", "\u00a0\u3000"], ids=["empty", "blank", "tab and line", "wide blanks"]
)
def test_a_name_or_title_is_no_blank(cls: type[Any], name: str, text: str) -> None:
    """A text of blanks names nothing."""
    sentence = refusal(InvalidValueError, cls, **{name: text})
    assert sentence == f"{labelled(cls, name)} is empty; write at least a word"
    assert getattr(made(cls, **{name: " a "}), name) == " a "


CITING = [cls for cls in LEAST if "citations" in LEAST[cls]]


@pytest.mark.parametrize("cls", CITING, ids=lambda cls: cls.__name__)
def test_a_fact_has_a_citation(cls: type[Any]) -> None:
    """Whatever states a fact says where it is from."""
    sentence = refusal(InvalidValueError, cls, citations=())
    right = "is empty; write at least one, (Citation(SOURCE.id),)"
    assert sentence == f"{labelled(cls, 'citations')} {right}"
    assert len(made(cls, citations=CITED * 2).citations) == 2


def test_all_but_sources_and_their_parts_state_facts() -> None:
    """A source is cited, a citation cites, and an edition is a part of what is cited."""
    assert set(LEAST) - set(CITING) == {Source, Citation, Edition, Dataset}


A_PAGE = "'https://example.org/page'"
SHAPED: list[tuple[type[Any], str, list[str], list[str], str]] = [
    (
        State,
        "alpha_2",
        ["", "AR"],
        [" ", "A", "ARI", "ar", "A1", "AR\n", "ÄR"],
        "two capital letters, 'KZ'",
    ),
    (
        State,
        "numeric",
        ["", "004", "999"],
        ["4", "0004", "00A", "-04", "004\n", "٣٤٥"],
        "three digits in a text, '398'",
    ),
    *(
        (cls, "wikidata", ["", "Q1", "Q232"], ["Q", "Q0", "Q01", "q232", "232", "Q2\n"], "'Q232'")
        for cls in (State, Organization)
    ),
    *(
        (
            cls,
            name,
            ["", "http://a", "https://example.org/ä?x=1#y"],
            [
                "example.org",
                "ftp://example.org",
                "https://",
                "https:///page",
                "https:// a",
                "https://a b",
                "https://a\n",
                "HTTPS://a",
                "javascript:alert(1)",
                " https://a",
            ],
            A_PAGE,
        )
        for cls, name in ((Source, "url"), (Organization, "website"), (Document, "url"))
    ),
]


@pytest.mark.parametrize(("cls", "name", "good", "bad", "right"), SHAPED)
def test_a_code_has_its_shape(
    cls: type[Any], name: str, good: list[str], bad: list[str], right: str
) -> None:
    """The empty text means that there is none; anything else is of the shape."""
    for text in good:
        assert getattr(made(cls, **{name: text}), name) == text
    for text in bad:
        sentence = refusal(InvalidValueError, cls, **{name: text})
        assert sentence == f"{labelled(cls, name)} cannot be {text!r}; write it as {right}"
    for value in (None, 4, False, (), b"", Text("")):
        sentence = refusal(InvalidTypeError, cls, **{name: value})
        start = f"{labelled(cls, name)} takes a text, not {value!r}; write it as {right}"
        assert sentence == start


class Number(enum.IntEnum):
    """An int of a class of its own."""

    ONE = 1


POSITIVE = [
    (State, "cow", True),
    (State, "gw", True),
    (Summit, "number", False),
    (Meeting, "number", True),
    (ActionPlan, "actions", True),
    (Milestone, "participants", True),
    (Principle, "order", False),
]


@pytest.mark.parametrize(("cls", "name", "optional"), POSITIVE)
def test_a_number_counts_from_one(cls: type[Any], name: str, optional: bool) -> None:  # noqa: FBT001  # a table
    """There is no summit 0, and no state -1."""
    assert getattr(made(cls, **{name: 1}), name) == 1
    for number in (0, -1, -(10**30)):
        sentence = refusal(InvalidValueError, cls, **{name: number})
        assert sentence == f"{labelled(cls, name)} cannot be {number}; write 1 or more"
    takes = "None or int" if optional else "int"
    for value in (True, False, 1.0, "1", float("nan"), Number.ONE):
        sentence = refusal(InvalidTypeError, cls, **{name: value})
        assert sentence == f"{labelled(cls, name)} takes {takes}, not {value!r}"


@pytest.mark.parametrize("cls", [Edition, ActionPlan], ids=lambda cls: cls.__name__)
def test_a_year_is_one_of_the_calendar(cls: type[Any]) -> None:
    """From 1 to 9999, as a number."""
    for year in (1, 9999):
        assert made(cls, year=year).year == year
    for year in (0, -1, 10_000):
        sentence = refusal(InvalidValueError, cls, year=year)
        assert sentence == f"{cls.__name__}.year cannot be {year}; write a year as 2021"
    for value in (True, "2004", 2004.0, None, Period(2004)):
        sentence = refusal(InvalidTypeError, cls, year=value)
        assert sentence == f"{cls.__name__}.year takes int, not {value!r}"


DATES = [
    (Source, "published"),
    (State, "un_admission"),
    (Organization, "founded"),
    (Organization, "dissolved"),
    (Summit, "plenary"),
    (Summit, "announced"),
    (Meeting, "announced"),
    (Document, "adopted"),
    (InitiativeEvent, "when"),
    (ActionPlan, "adopted"),
    (Milestone, "when"),
]


@pytest.mark.parametrize(("cls", "name"), DATES)
def test_a_date_is_read_in_every_form(cls: type[Any], name: str) -> None:
    """It becomes a `PartialDate`; a refusal names the field."""
    for value in ("2021", 2021, to_partial_date(2021)):
        assert getattr(made(cls, **{name: value}), name) == to_partial_date(2021)
    assert refusal(InvalidDateError, cls, **{name: "soon"}).startswith(f"{name}: 'soon' is no date")
    assert refusal(InvalidTypeError, cls, **{name: True}).startswith(f"{name}: True is a bool")


def test_the_table_has_every_date() -> None:
    """A date that is added later is tested like the others."""
    found = {
        (cls, field.name)
        for cls in LEAST
        for field in attrs.fields(cls)
        if field.type in {PartialDate, PartialDate | None}
    }
    assert found == set(DATES)


# Types -------------------------------------------------------------------------------------------

TYPES: list[tuple[type[Any], str, object, str]] = [
    # a text is a str and nothing like it
    (Source, "title", 1, "str, not 1"),
    (Source, "title", None, "str, not None"),
    (Source, "title", Text("a"), "str, not 'a'"),
    (Source, "publisher", b"A", "str, not b'A'"),
    (Source, "language", None, "str, not None"),
    (Source, "note", 0, "str, not 0"),
    (Citation, "source", None, "str, not None"),
    (Citation, "source", SOURCE, "str, not Source(id='archive', title='An archive')"),
    (Citation, "locator", 12, "str, not 12"),
    (Alternative, "value", 2001, "str, not 2001"),
    (Name, "usage", None, "str, not None"),
    (State, "formal_name", ["Aria"], "str, not ['Aria']"),
    (State, "region", None, "str, not None"),
    (Organization, "seat", None, "str, not None"),
    (Summit, "theme", None, "str, not None"),
    (Summit, "chair_person", ("Ada",), "str, not ('Ada',)"),
    (Document, "summary", False, "str, not False"),
    (Initiative, "description", None, "str, not None"),
    (Edition, "section", 1, "str, not 1"),
    (Principle, "text", None, "str, not None"),
    # an id is taken from a record, not the record
    (Membership, "party", ARIA, "str, not State(id='ARI', name='Aria')"),
    (Summit, "host", ARIA, "None or str, not State(id='ARI', name='Aria')"),
    (Organization, "parent", 1, "None or str, not 1"),
    (Document, "meeting", 1, "None or str, not 1"),
    # a bool is True or False
    (Document, "accession", None, "bool, not None"),
    (Document, "accession", 1, "bool, not 1"),
    (Initiative, "background", "no", "bool, not 'no'"),
    (ConfidenceMeasure, "voluntary", 0, "None or bool, not 0"),
    (Principle, "new", None, "bool, not None"),
    # a term is itself, not its text; one is shown
    (Source, "kind", "press", "None or SourceKind, not 'press'; write SourceKind.OFFICIAL"),
    (Name, "kind", "short", "NameKind, not 'short'; write NameKind.SHORT"),
    (Name, "kind", None, "NameKind, not None; write NameKind.SHORT"),
    (Membership, "role", "member", "Role, not 'member'; write Role.MEMBER"),
    (
        Membership,
        "role",
        Office.SECRETARY_GENERAL,
        "Role, not <Office.SECRETARY_GENERAL: 'secretary-general'>; write Role.MEMBER",
    ),
    (Meeting, "status", "held", "MeetingStatus, not 'held'; write MeetingStatus.PLANNED"),
    (
        Summit,
        "format",
        "online",
        "MeetingFormat or None, not 'online'; write MeetingFormat.IN_PERSON",
    ),
    # a period is one
    (Membership, "period", 2001, "Period, not 2001"),
    (Membership, "period", None, "Period, not None"),
    (Membership, "period", to_partial_date(2001), "Period, not <PartialDate 2001>"),
    (Capital, "period", ("2001", "2002"), "None or Period, not ('2001', '2002')"),
    # a tuple is no list, no set and no single element
    (State, "citations", list(CITED), "tuple, not [Citation(source='archive', locator='')]"),
    (State, "citations", None, "tuple, not None"),
    (State, "names", [], "tuple, not []"),
    (State, "alternatives", set(), "tuple, not set()"),
    (Chairmanship, "persons", "Ada", "tuple, not 'Ada'"),
    (Initiative, "related", "fund", "tuple, not 'fund'"),
    (PriorityArea, "editions", Edition(2004), "tuple, not Edition(year=2004, section='')"),
    # and each of its elements is of its type
    (State, "citations", (SOURCE.id,), "Citation in its tuple, not 'archive'"),
    (State, "citations", (*CITED, None), "Citation in its tuple, not None"),
    (State, "names", ("Arya",), "Name in its tuple, not 'Arya'"),
    (Chairmanship, "persons", ("Ada", 1), "str in its tuple, not 1"),
    (Milestone, "people", (None,), "str in its tuple, not None"),
    (Initiative, "organizations", (CICA,), "str in its tuple, not Organization("),
    (Initiative, "history", (TIME,), "InitiativeEvent in its tuple, not Period('2001', '2002')"),
    (PriorityArea, "editions", (2004,), "Edition in its tuple, not 2004"),
]


@pytest.mark.parametrize(("cls", "name", "value", "told"), TYPES)
def test_a_field_holds_what_it_declares(
    cls: type[Any], name: str, value: object, told: str
) -> None:
    """Whoever makes the record: the message names the class, the field, the record, the value."""
    sentence = refusal(InvalidTypeError, cls, **{name: value})
    assert sentence.startswith(f"{labelled(cls, name)} takes {told}")
    assert told.endswith("(") or sentence == f"{labelled(cls, name)} takes {told}"


FIELDS = [(cls, field.name, field.alias) for cls in LEAST for field in attrs.fields(cls)]


@pytest.mark.parametrize(("cls", "name", "alias"), FIELDS)
@pytest.mark.parametrize("value", [object(), 1.5, {"a": 1}, ARIA.__class__], ids=type)
def test_no_field_takes_just_anything(cls: type[Any], name: str, alias: str, value: object) -> None:
    """There is no field of the record that a foreign object can get into."""
    with pytest.raises(InvalidTypeError, match=re.escape(name.lstrip("_"))):
        made(cls, **{alias: value})


@pytest.mark.parametrize(
    ("cls", "name", "value"),
    [
        (Source, "publisher", "a\ud800"),
        (Citation, "source", "\ud800"),
        (Citation, "locator", "p. \ud800"),
        (State, "note", "\ud800"),
        (Chairmanship, "persons", ("Ada", "B\ud800")),
        (Milestone, "people", ("\ud800",)),
        (Summit, "decisions", ("\ud800",)),
        (Initiative, "names", ("\ud800",)),
    ],
)
def test_a_text_can_be_written(cls: type[Any], name: str, value: object) -> None:
    """Half of a character is none: no file could hold it."""
    sentence = refusal(InvalidValueError, cls, **{name: value})
    shown = value if isinstance(value, str) else next(v for v in value if "\ud800" in v)  # type: ignore[attr-defined]  # a tuple
    assert sentence == f"{labelled(cls, name)} cannot be {shown!r}; leave out '\\ud800'"
    whole = ("Ä \U0001f600",) if isinstance(value, tuple) else "Ä \U0001f600"
    assert getattr(made(cls, **{name: whole}), name) == whole


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"states": [ARIA]}, "Dataset.states takes tuple, not [State(id='ARI', name='Aria')]"),
        ({"states": ARIA}, "Dataset.states takes tuple, not State(id='ARI', name='Aria')"),
        ({"states": ("ARI",)}, "Dataset.states takes State in its tuple, not 'ARI'"),
        ({"sources": (ARIA,)}, "Dataset.sources takes Source in its tuple, not State(id="),
        ({"version": 1}, "Dataset.version takes str, not 1"),
    ],
)
def test_a_dataset_holds_tuples_of_its_kinds(changes: dict[str, Any], told: str) -> None:
    """Its fields are named as they are written when it is made."""
    with pytest.raises(InvalidTypeError) as caught:
        Dataset(checked=2021, **changes)
    assert str(caught.value).startswith(told)


# Messages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x" * 58, f"'{'x' * 58}'"),
        ("x" * 60, f"'{'x' * 59}…"),
        ("x" * 61, f"'{'x' * 60}'… (61 characters)"),
        (b"x" * 60, f"b'{'x' * 58}…"),
        (b"x" * 61, f"b'{'x' * 60}'… (61 bytes)"),
        (bytearray(b"x" * 61), f"b'{'x' * 60}'… (61 bytes)"),
        (b"x" * 10, f"b'{'x' * 10}'"),
        ("\n" * 30, "'" + r"\n" * 29 + "\\…"),
        (10**5000, "<int that cannot be shown>"),
        (-(10**5000), "<int that cannot be shown>"),
        ([0] * 7, "[0, 0, 0, 0, 0, 0, ...]"),
        ("\u202e", r"'\u202e'"),
        (10**59, f"1{'0' * 59}"),
        (10**60, f"1{'0' * 59}…"),
    ],
    ids=range(14),
)
def test_a_value_is_shown_in_a_line(value: object, shown: str) -> None:
    """At most sixty characters of it, and how many there are."""
    assert quoted(value) == shown


# Values ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", LEAST, ids=lambda cls: cls.__name__)
def test_records_are_equal_when_all_fields_are(cls: type[Any]) -> None:
    """Two made alike are one in a set; one that differs in any field is another."""
    record, twin = made(cls), made(cls)
    assert record is not twin
    assert record == twin
    assert not record != twin  # noqa: SIM202  # the other operator
    assert hash(record) == hash(twin)
    assert record != object()
    changes: dict[str, object] = {
        "note": "Other.",
        "locator": "2",
        "section": "2",
        "reason": "Other.",
        "body": "Other.",
        "version": "1.0.1",
    }
    names = {field.alias for field in attrs.fields(cls)} & changes.keys()
    for name in names or {"organization"}:
        other = made(cls, **{name: changes[name]})
        assert record != other
        assert len({record, twin, other}) == 2
        assert hash(record) != hash(other)  # or sets of records would be slow


def test_a_value_is_compared_with_its_class_only() -> None:
    """Records of two classes with the same content are different, and so are values of answers."""
    area = made(PriorityArea, id="trade", title="Trade")
    principle = made(Principle, id="trade", title="Trade")
    assert area != principle
    assert made(Name, name="Aria") != made(Capital, name="Aria")
    change = cica.Change(to_partial_date(2001), ARIA.id, None, Role.MEMBER)
    event = cica.TimelineEvent(to_partial_date(2001), "membership", "Aria joins", "x")
    assert change != event
    assert change == cica.Change(to_partial_date(2001), ARIA.id, None, Role.MEMBER)
    assert change != cica.Change(to_partial_date(2001), BORA.id, None, Role.MEMBER)


class Same:
    """What says that it is equal to everything."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


def test_another_class_may_say_how_it_compares() -> None:
    """A value leaves the answer to the other side, as `unittest.mock.ANY` needs it."""
    assert made(State) == Same()
    assert ARIA.__eq__("ARI") is NotImplemented


REPRS = {
    Source: "Source(id='archive', title='An archive')",
    Citation: "Citation(source='archive', locator='')",
    Alternative: "Alternative(field='name', value='Arya')",
    Name: "Name(name='Old Aria')",
    Capital: "Capital(name='Ariapolis')",
    State: "State(id='ARI', name='Aria')",
    Organization: "Organization(id='UNI', name='Union')",
    Membership: "Membership(party='ARI', organization='CICA', role=<Role.MEMBER: 'member'>, "
    "period=Period('2001', '2002'))",
    Summit: "Summit(number=1, id='first', title='First')",
    Meeting: "Meeting(id='talks', title='Talks')",
    Chairmanship: "Chairmanship(state='ARI', period=Period('2001', '2002'))",
    Tenure: "Tenure(person='Ada', office=<Office.EXECUTIVE_DIRECTOR: 'executive-director'>, "
    "period=Period('2001', '2002'))",
    Document: "Document(id='act', title='Act')",
    InitiativeEvent: "InitiativeEvent(when=<PartialDate 2001>, what='It was asked.', status=None)",
    Initiative: "Initiative(id='fund', title='A fund')",
    Edition: "Edition(year=2004, section='')",
    PriorityArea: "PriorityArea(id='trade', title='Trade')",
    ConfidenceMeasure: "ConfidenceMeasure(id='visits', title='Visits')",
    Coordination: "Coordination(subject='human', role=<CoordinationRole.COORDINATOR: "
    "'coordinator'>, state='ARI', period=Period('2001', '2002'))",
    ActionPlan: "ActionPlan(year=2005, actions=None, bound=None)",
    Milestone: "Milestone(id='start', title='Start')",
    Principle: "Principle(id='consensus', title='Consensus')",
    Dataset: "<Dataset 1.0.0, checked 2021-12-31: empty>",
}


@pytest.mark.parametrize("cls", LEAST, ids=lambda cls: cls.__name__)
def test_a_repr_tells_which_it_is(cls: type[Any]) -> None:
    """What a notebook shows is a line, not every field."""
    assert repr(made(cls)) == REPRS[cls]


def test_answers_have_reprs_as_short() -> None:
    """Of the rows that questions answer with."""
    assert repr(WORLD.changes()[0]) == (
        "Change(when=<PartialDate 2000-01-01>, party='ARI', before=None, "
        "after=<Role.MEMBER: 'member'>)"
    )
    assert repr(WORLD.panel(start=2000, end=2000)[0]) == (
        "StateYear(alpha_3='ARI', year=2000, role='member', certain=True)"
    )
    assert repr(WORLD.timeline(kind="summit")[0]) == (
        "TimelineEvent(when=<PartialDate 2002-06-04>, kind='summit', title='First')"
    )
    assert repr(WORLD.citations(ARIA)[0]) == (
        "CitedSource(source=Source(id='archive', title='An archive'), locator='')"
    )


def test_a_record_that_evolves_is_checked_again() -> None:
    """There is no way round the rules."""
    assert attrs.evolve(ARIA, name="Arya").name == "Arya"
    with pytest.raises(InvalidValueError, match=r"^State\.name of 'ARI' is empty"):
        attrs.evolve(ARIA, name="")


# Names and capitals over time --------------------------------------------------------------------


def test_the_name_on_a_day() -> None:
    """A former name that surely held then, of the kind asked; otherwise the current one."""
    state = made(
        State,
        formal_name="Republic of Aria",
        names=(
            Name(name="Written", kind=NameKind.SPELLING, period=Period(1980), citations=CITED),
            Name(name="Always", citations=CITED),
            Name(name="Old Aria", period=Period(1990, 2000), citations=CITED),
            Name(
                name="Kingdom of Aria",
                kind=NameKind.FORMAL,
                period=Period("1990-05-01", "2000-05-01"),
                citations=CITED,
            ),
        ),
    )
    days = ("1990-12-30", "1990-12-31", "1999-12-31", "2000-01-01")
    assert [state.name_on(day) for day in days] == ["Aria", "Old Aria", "Old Aria", "Aria"]
    days = ("1990-04-30", "1990-05-01", "2000-04-30", "2000-05-01")
    assert [state.name_on(day, formal=True) for day in days] == [
        "Republic of Aria",
        "Kingdom of Aria",
        "Kingdom of Aria",
        "Republic of Aria",
    ]
    assert made(State).name_on(2000, formal=True) == "Aria"
    old = Name(name="League", period=Period("1990-01-01", "2000-01-01"), citations=CITED)
    union = made(Organization, names=(old,))
    assert [union.name_on(year) for year in (1989, 1990, 1999, 2000)] == [
        "Union",
        "League",
        "League",
        "Union",
    ]
    with pytest.raises(InvalidDateError, match=r"^as_of: "):
        union.name_on("soon")
    with pytest.raises(InvalidTypeError, match=r"^formal: 'no' is no bool"):
        state.name_on(2000, formal="no")


def test_the_capitals_on_a_day() -> None:
    """One without a period was it all the time; more than one may have been."""
    state = made(
        State,
        capitals=(
            Capital(name="Seat", citations=CITED),
            Capital(name="First", period=Period("1990-01-01", "2000-01-01"), citations=CITED),
            Capital(name="Second", period=Period("2000-01-01"), citations=CITED),
        ),
    )
    shown = [[c.name for c in state.capitals_on(year)] for year in (1989, 1990, 1999, 2000)]
    assert shown == [["Seat"], ["Seat", "First"], ["Seat", "First"], ["Seat", "Second"]]
    with pytest.raises(InvalidDateError, match=r"^as_of: "):
        state.capitals_on("[2001..]")


def test_the_status_of_an_initiative_without_history() -> None:
    """None was reached; an event that changes none does not count."""
    assert made(Initiative).status() is None
    quiet = made(InitiativeEvent)
    assert made(Initiative, history=(quiet,)).status() is None
    proposed = made(InitiativeEvent, status=InitiativeStatus.PROPOSED)
    fund = made(Initiative, history=(proposed, quiet))
    assert fund.status() is InitiativeStatus.PROPOSED
    assert fund.status("2001-12-30") is None
    assert fund.status("2001-12-31") is InitiativeStatus.PROPOSED
    with pytest.raises(InvalidDateError, match=r"^as_of: "):
        fund.status("soon")


def test_kinds_of_sources_are_told_apart() -> None:
    """A source of a kind keeps it, and a date of any precision."""
    source = made(Source, kind=SourceKind.PRESS, published="2021-06")
    assert (source.kind, str(source.published)) == (SourceKind.PRESS, "2021-06")
    assert Citation(SourceId("archive"), "p. 2").locator == "p. 2"
