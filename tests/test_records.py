"""What a record takes and refuses, field by field, and how records compare."""

import enum
from typing import Any

import attrs
import pytest

import cica
from cica import (
    ActionPlan,
    Alternative,
    Capital,
    Chairmanship,
    Citation,
    ConfidenceMeasure,
    Coordination,
    Dataset,
    Document,
    Edition,
    Explanation,
    Initiative,
    InitiativeEvent,
    InvalidDateError,
    InvalidTypeError,
    InvalidValueError,
    ListedDay,
    Meeting,
    Membership,
    Milestone,
    Name,
    OpenQuestion,
    Organization,
    PartialDate,
    Period,
    Principle,
    PriorityArea,
    PublishedEntry,
    PublishedList,
    Role,
    Source,
    State,
    Summit,
    Tenure,
    records,
    to_partial_date,
)
from cica._fields import FORMS, Record, is_term, rule_of
from cica.terms import InitiativeStatus, Office, SourceKind
from invented import ARIA, BORA, CICA, CITED, SOURCE, TRADE, WORLD

TIME = Period(2001, 2002)
YEARS = {"first": 2001, "last": 2001}
LEAST: dict[type[Any], dict[str, Any]] = {
    Source: {"id": "archive", "title": "An archive"},
    Citation: {"source": SOURCE},
    Alternative: {"field": "name", "value": "Arya", "citations": CITED, "reason": "It is newer."},
    Name: {"name": "Old Aria", "citations": CITED},
    Capital: {"name": "Ariapolis", "citations": CITED},
    State: {"id": "ARI", "name": "Aria", "citations": CITED},
    Organization: {"id": "UNI", "name": "Union", "citations": CITED},
    Membership: {
        "party": ARIA,
        "organization": CICA,
        "role": "member",
        "period": TIME,
        "citations": CITED,
    },
    Summit: {"id": "first", "number": 1, "title": "First", "citations": CITED},
    Meeting: {"id": "talks", "title": "Talks", "citations": CITED},
    Chairmanship: {"state": ARIA, "period": TIME, "citations": CITED},
    Tenure: {"person": "Ada", "office": "executive-director", "period": TIME, "citations": CITED},
    Document: {"id": "act", "title": "Act", "citations": CITED},
    InitiativeEvent: {"when": 2001, "what": "It was asked.", "citations": CITED},
    Initiative: {"id": "fund", "title": "A fund", "citations": CITED},
    Edition: {"year": 2004},
    PriorityArea: {"id": "trade", "title": "Trade", "citations": CITED},
    ConfidenceMeasure: {"id": "visits", "title": "Visits", "citations": CITED},
    Coordination: {
        "dimension": "human",
        "role": "coordinator",
        "state": ARIA,
        "period": TIME,
        "citations": CITED,
    },
    ActionPlan: {"year": 2005, "citations": CITED},
    Milestone: {"id": "start", "title": "Start", "citations": CITED},
    Principle: {"id": "consensus", "title": "Consensus", "citations": CITED},
    OpenQuestion: {
        "id": "when",
        "question": "When?",
        "searched": "The archive.",
        "searched_on": 2001,
    },
    ListedDay: {"year": 2001, "as_of": 2001},
    PublishedList: {
        "id": "list",
        "title": "A list",
        "organization": CICA,
        "unit": "snapshot",
        **YEARS,
        "citations": CITED,
    },
    PublishedEntry: {"list": "list", **YEARS, "name": "Aria"},
    Explanation: {"list": "list", **YEARS, "cause": "rule", "text": "A rule.", "citations": CITED},
    Dataset: {"checked": 2021},
}
"""The least that each class needs: identity, a name or title, and citations."""

CLASSES = pytest.mark.parametrize("cls", LEAST, ids=lambda cls: cls.__name__)


BESIDE: dict[str, dict[str, Any]] = {
    "first": {"last": 9999},
    "last": {"first": 1},
    "scheme": {"roles": ()},
    "roles": {"scheme": tuple(Role)},
    "count": {"counted": "states", "name": ""},
    "counted": {"count": 1, "name": ""},
}
"""What other fields must be where a field is tried that they depend on."""


def made(cls: type[Any], **changes: object) -> Any:  # of any class
    """Make a record of the least, with some fields changed."""
    beside: dict[str, Any] = {}
    if cls in {PublishedList, PublishedEntry, Explanation}:
        beside = {k: v for name in changes for k, v in BESIDE.get(name, {}).items()}
    return cls(**{**LEAST[cls], **beside, **changes})


def refusal(cls: type[Any], **changes: object) -> Any:  # an error of the library
    """Return the error with which a record is refused."""
    with pytest.raises(cica.CicaError) as caught:
        made(cls, **changes)
    return caught.value


def fields_of(cls: type[Any]) -> list[Any]:
    """Return the fields of a class."""
    return list(attrs.fields(cls))


def test_the_table_has_every_class() -> None:
    """Each class of records has a row in the table of this file, so that all are tested."""
    found = {
        cls
        for cls in vars(records).values()
        if isinstance(cls, type) and issubclass(cls, Record) and cls is not Record
    }
    assert set(LEAST) == found | {Dataset}


@CLASSES
def test_a_record_needs_its_identity_and_citations_only(cls: type[Any]) -> None:
    """What is not known is None, an empty text, an empty tuple, or the usual case."""
    record = made(cls)
    usual = {"short", "other", "held", False, 1, "1.0.0", "12-31"}
    for field in fields_of(cls):
        if field.alias not in LEAST[cls]:
            value = getattr(record, field.name)
            value = value.value if isinstance(value, enum.Enum) else value
            assert value in {None, "", (), *usual}
    needed = {field.alias for field in fields_of(cls) if field.default is attrs.NOTHING}
    for name in needed:
        with pytest.raises(TypeError, match=name):
            cls(**{key: value for key, value in LEAST[cls].items() if key != name})


# Identity ----------------------------------------------------------------------------------------

WITH_ID = [cls for cls in LEAST if "id" in LEAST[cls]]
NOT_SLUGS = ["", "-", "a-", "-a", "a--b", "a b", "a_b", "A", "Act", "ä", "a\n", "a/b", "٣"]
NOT_CODES = ["", "AR", "ARIA", "ari", "AR1", "ARI\n", "ÄRI", "A-I"]
NOT_ACRONYMS = ["", "cica", "5G", "-A", "A-", "A--B", "A B", "CICA\n", "CICÄ", "Cica"]


@pytest.mark.parametrize("cls", WITH_ID, ids=lambda cls: cls.__name__)
def test_an_id_has_its_form(cls: type[Any]) -> None:
    """A slug has lower-case words, a state three capital letters, an organization an acronym."""
    good = {State: ["ARI", "XXX"], Organization: ["C", "CICA", "UNSC-P5", "G20", "A-1-B"]}
    bad = {State: NOT_CODES, Organization: NOT_ACRONYMS}
    expected = FORMS[attrs.fields_dict(cls)["id"].type].expected
    for key in good.get(cls, ["a", "1", "a-1", "2021", "a-b-c"]):
        assert made(cls, id=key).id == key
    for text in bad.get(cls, NOT_SLUGS):
        assert refusal(cls, id=text) == InvalidValueError("id", expected, text)
    for value in (None, 1, True, b"a", ("a",), ARIA):
        assert refusal(cls, id=value) == InvalidTypeError("id", expected, value)


def test_an_id_that_is_made_of_other_fields_holds_no_date() -> None:
    """It has what keeps the record apart, with the spell from the second on."""
    assert made(Membership).id == "ARI/CICA/member"
    assert made(Membership, spell=2).id == "ARI/CICA/member/2"
    assert made(Chairmanship).id == "ARI"
    assert made(Chairmanship, spell=3, organization="UNI").id == "UNI/ARI/3"
    assert made(Tenure).id == "Ada/executive-director"
    assert made(Tenure, spell=2, organization="UNI").id == "UNI/Ada/executive-director/2"
    assert made(Coordination).id == "human/coordinator/ARI"
    assert made(Coordination, area="trade", spell=2).id == "trade/coordinator/ARI/2"
    assert made(ActionPlan).id == "2005"
    assert made(ActionPlan, organization="UNI").id == "UNI/2005"


def test_a_reference_is_a_record_or_its_id() -> None:
    """A field that refers to another record stores the id."""
    summit, meeting = WORLD.summits()[0], WORLD.meetings()[0]
    assert made(Citation, source=SOURCE) == made(Citation, source="archive")
    assert made(Membership, party=CICA, organization=CICA).party == "CICA"
    assert made(Summit, host=ARIA, chair=ARIA) == made(Summit, host="ARI", chair="ARI")
    assert made(Chairmanship, start_meeting=summit, end_meeting=meeting).end_meeting == "talks"
    assert made(Document, meeting=summit, organization=CICA).meeting == "first"
    fund = WORLD.initiatives()[0]
    both = made(Initiative, related=(fund,), organizations=(CICA, "UNI"), proposer_state=ARIA)
    assert (both.related, both.organizations, both.proposer_state) == (
        ("fund",),
        ("CICA", "UNI"),
        "ARI",
    )
    assert made(Organization, parent=CICA).parent == "CICA"
    assert made(Principle, document=WORLD.documents()[0]).document == "catalogue"
    assert made(Coordination, area=TRADE) == made(Coordination, area="trade")
    assert Dataset(checked=2021, organizations=(CICA,), sources=(SOURCE,), organization=CICA)


REFERENCES = [
    (cls, field.alias, field.type)
    for cls in LEAST
    for field in fields_of(cls)
    if field.name != "id" and any(str(kind.__name__) in str(field.type) for kind in FORMS)  # type: ignore[attr-defined]  # types of ids
]


@pytest.mark.parametrize(("cls", "name", "kind"), REFERENCES)
def test_a_record_of_another_kind_is_not_a_reference(
    cls: type[Any], name: str, kind: object
) -> None:
    """A field that refers to a record refuses one of another kind, and a number."""
    for wrong in (made(Milestone), 7):
        value = (wrong,) if "tuple" in str(kind) else wrong
        error = refusal(cls, **{name: value})
        assert (type(error), error.argument, error.value) == (InvalidTypeError, name, wrong)
        assert error.expected.removesuffix(" or None").endswith(("its id", "the id of one"))


# Texts, codes and numbers ------------------------------------------------------------------------

RULES = [
    (cls, field.alias, rule.__name__, field)
    for cls in LEAST
    for field in fields_of(cls)
    if (rule := rule_of(field)) is not None
]


def with_rule(rule: str) -> pytest.MarkDecorator:
    """Return the cases of every field with a rule."""
    cases = [(cls, name) for cls, name, found, _ in RULES if found == rule]
    return pytest.mark.parametrize(("cls", "name"), cases)


NEEDED = [
    (cls, field.alias)
    for cls in LEAST
    for field in fields_of(cls)
    if field.type is str and field.default is attrs.NOTHING
]
"""The texts that a record cannot do without."""


@pytest.mark.parametrize(("cls", "name"), NEEDED)
def test_a_needed_text_is_not_blank(cls: type[Any], name: str) -> None:
    """A text of blanks names nothing."""
    for text in ("", " ", "\t\n", "\u00a0\u3000"):
        error = refusal(cls, **{name: text})
        assert error.args[:3] == (name, "a text that is not empty", text)
    assert getattr(made(cls, **{name: " a "}), name) == " a "


def test_a_fact_has_a_citation() -> None:
    """Whatever states a fact says where it is from; sources and their parts state none."""
    cited = {cls for cls, _, rule, _ in RULES if rule == "cited"}
    others = {ListedDay, PublishedEntry, OpenQuestion, Dataset}  # they have no sources of their own
    assert set(LEAST) - cited == {Source, Citation, Edition, *others}
    for cls in cited:
        error = refusal(cls, citations=())
        assert error.args[:3] == ("citations", "at least one citation", ())
        assert len(made(cls, citations=CITED * 2).citations) == 2


@pytest.mark.parametrize(
    ("names", "good", "bad"),
    [
        ({"alpha_2"}, ["", "AR"], [" ", "A", "ARI", "ar", "A1", "AR\n", "ÄR"]),
        ({"numeric"}, ["", "004", "999"], ["4", "0004", "00A", "-04", "004\n", "٣٤٥"]),
        ({"wikidata"}, ["", "Q1", "Q232"], ["Q", "Q0", "Q01", "q232", "232", "Q2\n"]),
        (
            {"url", "website", "address"},
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
        ),
        ({"version"}, ["1.0.0", "10.20.30"], ["1", "1.0", "v1.0.0", "1x0x0", "1.0.0.0", "1.0.0\n"]),
    ],
)
def test_a_code_has_its_form(names: set[str], good: list[str], bad: list[str]) -> None:
    """The empty text means that there is none; anything else has the form of the code."""
    found = [
        (cls, name)
        for cls, name, rule, _ in RULES
        if rule in {"check", "version"} and name in names
    ]
    assert {name for _, name in found} == names
    for cls, name in found:
        for text in good:
            assert getattr(made(cls, **{name: text}), name) == text
        for text in bad:
            error = refusal(cls, **{name: text})
            assert (type(error), error.argument, error.value) == (InvalidValueError, name, text)


@with_rule("positive")
def test_a_number_counts_from_one(cls: type[Any], name: str) -> None:
    """A number lies between 1 and 2**53, where JSON readers stop to be exact."""
    for number in (1, 2**53):
        assert getattr(made(cls, **{name: number}), name) == number
    for number in (0, -1, -(10**30), 2**53 + 1, 10**5000):
        assert refusal(cls, **{name: number}).args[:2] == (name, "from 1 to 9007199254740992")


@with_rule("year")
def test_a_year_is_one_of_the_calendar(cls: type[Any], name: str) -> None:
    """A year lies between 1 and 9999."""
    for year in (1, 9999):
        assert getattr(made(cls, **{name: year}), name) == year
    for year in (0, -1, 10_000):
        assert refusal(cls, **{name: year}).args[:3] == (name, "a year from 1 to 9999", year)


DATES = [
    (cls, field.alias)
    for cls in LEAST
    for field in fields_of(cls)
    if field.type in {PartialDate, PartialDate | None}
]


@pytest.mark.parametrize(("cls", "name"), DATES)
def test_a_date_is_read_in_every_form(cls: type[Any], name: str) -> None:
    """A date becomes a `PartialDate`; a refusal names the field and the record."""
    for value in ("2021", 2021, to_partial_date(2021)):
        assert getattr(made(cls, **{name: value}), name) == to_partial_date(2021)
    for wrong, kind in (("soon", InvalidDateError), (True, InvalidTypeError)):
        error = refusal(cls, **{name: wrong})
        assert (type(error), error.argument, error.value) == (kind, name, wrong)
        assert error.record.startswith(cls.__name__)


# Types -------------------------------------------------------------------------------------------

FIELDS = [(cls, field) for cls in LEAST for field in fields_of(cls)]


@pytest.mark.parametrize(
    ("cls", "field"),
    FIELDS,
    ids=lambda x: getattr(x, "__name__", x.name if hasattr(x, "name") else ""),
)
def test_no_field_takes_just_anything(cls: type[Any], field: Any) -> None:
    """A field holds what it declares: a value of another type is refused with the field's name."""
    wrong: list[object] = [object(), 1.5, {"a": 1}, State, [CITED]]
    wrong += [True] if field.type not in {bool, bool | None} else [0]
    for value in wrong:
        error = refusal(cls, **{field.alias: value})
        assert type(error) is InvalidTypeError
        assert (error.argument, error.value) == (field.alias, value)


@pytest.mark.parametrize(
    ("cls", "name", "value", "expected", "culprit"),
    [
        (State, "cow", "7", "an integer or None", "7"),
        (Edition, "year", "2004", "an integer", "2004"),
        (Document, "accession", None, "True or False", None),
        (Membership, "period", 2001, "a Period", 2001),
        (Capital, "period", ("2001",), "a Period or None", ("2001",)),
        (State, "note", None, "a string", None),
        (State, "citations", list(CITED), "a tuple, each element a Citation", list(CITED)),
        (State, "citations", (*CITED, None), "a tuple, each element a Citation", None),
        (Chairmanship, "persons", "Ada", "a tuple, each element a string", "Ada"),
        (Chairmanship, "persons", ("Ada", 1), "a tuple, each element a string", 1),
        (PriorityArea, "editions", (2004,), "a tuple, each element an Edition", 2004),
        (Dataset, "states", [ARIA], "a tuple, each element a State", [ARIA]),
        (Dataset, "states", ("ARI",), "a tuple, each element a State", "ARI"),
    ],
)
def test_a_refusal_says_what_the_field_takes(
    cls: type[Any], name: str, value: object, expected: str, culprit: object
) -> None:
    """The error has the field, what it takes, and the value or the element that is wrong."""
    assert refusal(cls, **{name: value}).args[:3] == (name, expected, culprit)


TERMS = [
    (cls, field.alias, kind)
    for cls in LEAST
    for field in fields_of(cls)
    for kind in (field.type, *getattr(field.type, "__args__", ()))
    if is_term(kind)
]


@pytest.mark.parametrize(("cls", "name", "kind"), TERMS)
def test_a_term_is_given_as_itself_or_as_its_text(cls: type[Any], name: str, kind: Any) -> None:
    """A term is stored as the enumeration member; another text is refused with those there are."""
    many = name in {"roles", "scheme"}
    for term in kind:
        for given in (term, term.value):
            found = getattr(made(cls, **{name: (given,) if many else given}), name)
            assert found == ((term,) if many else term)
    other = SourceKind.PRESS if kind is not SourceKind else Office.OTHER
    for value, error_type in (
        ("picnic", InvalidValueError),
        (7, InvalidTypeError),
        (other, InvalidTypeError),
    ):
        error = refusal(cls, **{name: (value,) if many else value})
        assert (type(error), error.argument, error.value) == (error_type, name, value)
        assert all(repr(term.value) in error.expected for term in kind)


TEXTS = [
    (cls, field.alias, "tuple" in str(field.type))
    for cls in LEAST
    for field in fields_of(cls)
    if field.type in {str, tuple[str, ...]}
]


@pytest.mark.parametrize(("cls", "name", "many"), TEXTS)
def test_a_text_can_be_written_in_every_format(cls: type[Any], name: str, many: bool) -> None:  # noqa: FBT001  # a table
    """Control characters, halves of characters and noncharacters are refused in every text."""
    for character in ("\0", "\x1b", "\r", "\x7f", "\x85", "\ud800", "\ufffe", "\uffff"):
        for text in (character, f"a{character}b"):
            error = refusal(cls, **{name: ("x", text) if many else text})
            assert (type(error), error.argument) == (InvalidValueError, name)
            assert error.value == text
    if name not in {
        "url",
        "website",
        "wikidata",
        "alpha_2",
        "numeric",
        "version",
        "address",
        "cutoff",
    }:
        for text in ("Ä \U0001f600", "a\tb\nc", "\u200d\u2028"):
            value = ("x", text) if many else f"a{text}"
            assert getattr(made(cls, **{name: value}), name) == value


# Values ------------------------------------------------------------------------------------------


@CLASSES
def test_records_are_equal_if_all_fields_are(cls: type[Any]) -> None:
    """Two records made alike are one in a set; one that differs in any field is another."""
    record, twin = made(cls), made(cls)
    assert record == twin
    assert hash(record) == hash(twin)
    assert record != object()
    known = {"note", "locator", "section", "reason", "body", "title", "languages"}
    for name in {field.alias for field in fields_of(cls)} & known:
        other = made(cls, **{name: ("en",) if name == "languages" else "Other."})
        assert len({record, twin, other}) == 2
    assert attrs.evolve(record) == record


def test_a_record_is_equal_to_its_own_kind_alone() -> None:
    """Records of two classes with the same content are different."""
    assert made(PriorityArea, id="trade") != made(Principle, id="trade", title="Trade")
    assert made(Name, name="Aria") != made(Capital, name="Aria")


REPRS = {
    Source: "Source(id='archive', title='An archive')",
    Citation: "Citation(source='archive', locator='', supports=())",
    Membership: "Membership(party='ARI', organization='CICA', role=<Role.MEMBER: 'member'>, "
    "period=Period('2001', '2002'))",
    InitiativeEvent: "InitiativeEvent(when=<PartialDate 2001>, what='It was asked.', status=None)",
    Coordination: "Coordination(subject='human', role=<CoordinationRole.COORDINATOR: "
    "'coordinator'>, state='ARI', period=Period('2001', '2002'))",
    Dataset: "<Dataset 1.0.0, checked 2021-12-31: 0 records>",
}


@CLASSES
def test_a_repr_shows_which_record_it_is(cls: type[Any]) -> None:
    """The `repr` of a record is a line with what identifies it, not with every field."""
    text = repr(made(cls))
    assert text == REPRS.get(cls, text)
    assert len(text) < 160
    assert cls.__name__ in text


def test_a_record_that_evolves_is_checked_again() -> None:
    """A changed copy keeps the rules of its class."""
    assert attrs.evolve(ARIA, name="Arya").name == "Arya"
    with pytest.raises(InvalidValueError) as caught:
        attrs.evolve(ARIA, name="")
    assert caught.value == InvalidValueError("name", "a text that is not empty", "", "State 'ARI'")


def test_what_citations_support_is_checked_however_many_there_are() -> None:
    """The quick way for texts that were seen before changes nothing."""
    for number in range(1100):
        names = (f"field{number}",)
        assert Citation(SOURCE, supports=names) == Citation(SOURCE, "", names)
    with pytest.raises(InvalidValueError):
        Citation(SOURCE, supports=("\0",))


# Names, capitals and status over time ------------------------------------------------------------


def named(name: str, *period: Any, kind: str = "short") -> Name:
    """Make a name with a time."""
    return Name(name=name, kind=kind, period=Period(*period) if period else None, citations=CITED)


def test_the_name_on_a_day() -> None:
    """The former name that was surely in use, else the current one after the last former one."""
    state = made(
        State,
        formal_name="Republic of Aria",
        names=(
            named("Written", 1980, kind="spelling"),
            named("Always"),
            named("Old Aria", 1990, 2000),
            named("Kingdom of Aria", "1990-05-01", "2000-05-01", kind="formal"),
        ),
    )
    days = ["1990-12-30", "1990-12-31", "1999-12-31", "2000-06-01", "2000-12-30", "2000-12-31"]
    short = [None, "Old Aria", "Old Aria", None, None, "Aria"]
    assert [state.name_on(day) for day in days] == short
    days = ["1990-04-30", "1990-05-01", "2000-04-30", "2000-05-01"]
    formal = [None, "Kingdom of Aria", "Kingdom of Aria", "Republic of Aria"]
    assert [state.name_on(day, formal=True) for day in days] == formal
    assert made(State).name_on(1900) == made(State).name_on(2000, formal=True) == "Aria"
    union = made(Organization, names=(named("League", "1990-01-01", "2000-01-01"),))
    assert [union.name_on(year) for year in (1989, 1990, 1999, 2000)] == [
        None,
        "League",
        "League",
        "Union",
    ]


def test_the_current_name_is_not_given_to_days_before_it() -> None:
    """Where the current name itself has a time, it is not the answer before it."""
    state = made(State, names=(named("Aria", "2019-02-12"),))
    assert state.name_on("2019-02-11") is None
    assert state.name_on("2019-02-12") == "Aria"


def test_the_capitals_on_a_day() -> None:
    """A capital without a time has been one since 5 October 1992; before that it is not known."""
    state = made(
        State,
        capitals=(
            Capital(name="Seat", citations=CITED),
            Capital(name="First", period=Period("1990-01-01", "2000-01-01"), citations=CITED),
            Capital(name="Second", period=Period("2000-01-01"), citations=CITED),
        ),
    )
    shown = [
        [capital.name for capital in state.capitals_on(day)]
        for day in (1989, 1990, "1992-10-04", "1992-10-05", 1999, 2000)
    ]
    both = ["Seat", "First"]
    assert shown == [[], ["First"], ["First"], both, both, ["Seat", "Second"]]


def test_the_status_of_an_initiative() -> None:
    """The status is that of the last event that had surely happened and that changes it."""
    quiet = made(InitiativeEvent)
    assert made(Initiative).status() is None
    assert made(Initiative, history=(quiet,)).status() is None
    fund = made(Initiative, history=(made(InitiativeEvent, status="proposed"), quiet))
    assert fund.status() is InitiativeStatus.PROPOSED
    assert fund.status("2001-12-30") is None
    assert fund.status("2001-12-31") is InitiativeStatus.PROPOSED


def test_questions_of_records_refuse_what_is_not_a_day() -> None:
    """The methods of records that take a day or a flag say which argument is wrong."""
    state, union, fund = made(State), made(Organization), made(Initiative)
    for ask in (state.name_on, state.capitals_on, union.name_on, fund.status):
        for value, kind in (("soon", InvalidDateError), ("[2001..]", InvalidDateError)):
            with pytest.raises(kind) as caught:
                ask(value)
            assert (caught.value.argument, caught.value.value) == ("as_of", value)
    with pytest.raises(InvalidTypeError) as refused:
        state.name_on(2000, formal="no")
    assert refused.value == InvalidTypeError("formal", "True or False", "no")
    assert BORA.name_on(2000) == "Böra"
    assert Role("member") is made(Membership).role
