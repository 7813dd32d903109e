"""The canonical record: the rules of its editors, its size, and answers worked out by hand.

A rule tells the faults of a record or of a dataset. Each is tried on an invented bad one first, and
holds then for every record of `cica.DATASET`.
"""

import datetime
import itertools
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import attrs
import pycountry
import pytest

import cica
from cica import Alternative, Citation, InvalidDateError, InvalidTypeError
from invented import ARIA, CITED, SOURCE, WORLD, with_

RecordRule: TypeAlias = Callable[[Any], Iterator[str]]
DatasetRule: TypeAlias = Callable[[cica.Dataset], Iterator[str]]


# Rules of a record -------------------------------------------------------------------------------


def walk(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Walk through a record and its parts, each with the path to it."""
    yield path, value
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from walk(part, f"{path}[{index}]")
    cls: type[Any] = type(value)
    if attrs.has(cls):
        for field in attrs.fields(cls):
            yield from walk(getattr(value, field.name), f"{path}.{field.name}")


def texts(record: object) -> Iterator[tuple[str, str]]:
    """Walk through the texts of a record."""
    for path, value in walk(record):
        if isinstance(value, str):
            yield path, value


def not_normalized(record: object) -> Iterator[str]:
    """A letter with a mark is one character, so that equal texts are equal (Unicode NFC)."""
    for path, text in texts(record):
        if not unicodedata.is_normalized("NFC", text):
            yield f"{path}: {text!r} is not NFC"


def stray_blanks(record: object) -> Iterator[str]:
    """Words are apart by one plain space, and none stands at an end."""
    for path, text in texts(record):
        if text != " ".join(text.split()) or "\N{NO-BREAK SPACE}" in text:
            yield f"{path}: {text!r} has a stray blank"


def typographic_signs(record: object) -> Iterator[str]:
    """Quotes, apostrophes and ellipses are those of a keyboard, so that a search finds them."""
    for path, text in texts(record):
        if re.search("[‘’‚‛“”„‟«»‹›…]", text):  # noqa: RUF001  # they are what is looked for
            yield f"{path}: {text!r} has a typographic sign"


COPYISTS = (
    "alchetron.com",
    "amazonaws.com",
    "archive.org",
    "docslib.org",
    "docplayer.net",
    "globescope.com",
    "googleusercontent.com",
    "scribd.com",
    "slideshare.net",
    "translate.goog",
    "wip.la",
    "5y1.org",
)
"""Sites that copy what others publish, and hosts for rent: no stable address of a publisher."""


def unstable_addresses(record: object) -> Iterator[str]:
    """An address is its publisher's own, with a name and without a port or a password."""
    for path, text in texts(record):
        if not text.startswith(("http:", "https:")):
            continue
        host = urlsplit(text).netloc
        if not re.fullmatch(r"([a-z0-9-]+\.)+[a-z]{2,}", host):
            yield f"{path}: {text!r} has no plain host"
        if any(host == copyist or host.endswith(f".{copyist}") for copyist in COPYISTS):
            yield f"{path}: {text!r} is a copyist's"


SENTENCES = frozenset({"note", "description", "summary", "what", "text", "reason", "decisions"})
"""The fields that hold whole sentences."""


def open_sentences(record: object) -> Iterator[str]:
    """What is written in sentences begins with a capital or a digit and ends with a full stop."""
    for path, text in texts(record):
        field = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
        if field in SENTENCES and text and not re.fullmatch(r"['\"]?[A-Z0-9].*\.", text):
            yield f"{path}: {text!r} is no sentence"


MOST = 7
"""More citations than this are no help to a reader."""


def citation_lists(record: object) -> Iterator[str]:
    """Every fact has 1 to 7 citations, none twice."""
    for path, value in walk(record):
        if path.endswith(".citations"):
            assert isinstance(value, tuple)
            if not 1 <= len(value) <= MOST:
                yield f"{path}: has {len(value)} citations"
            if len(set(value)) < len(value):
                yield f"{path}: has a citation twice"


def unresolved_citations(record: object) -> Iterator[str]:
    """What is cited is a source of the record."""
    known = {source.id for source in cica.sources()}
    for path, value in walk(record):
        if isinstance(value, Citation) and value.source not in known:
            yield f"{path}: {value.source!r} is no source"


CHECKED = cica.DATASET.checked
NEXT_DAY = CHECKED + datetime.timedelta(1)
YEARS = range(1900, CHECKED.year + 5)
"""From before the oldest organization to as far ahead as meetings are announced."""


def implausible_dates(record: object) -> Iterator[str]:
    """A date is after 1900, and none but that of a planned meeting is later than the check."""
    planned = getattr(record, "status", None) is cica.MeetingStatus.PLANNED
    for path, value in walk(record):
        if not isinstance(value, datetime.date):
            continue
        if value.year not in YEARS:
            yield f"{path}: {value} is implausible"
        excluded = path.startswith((".period.end.", ".published."))  # the day after; its own rule
        if not (planned or excluded) and value > CHECKED:
            yield f"{path}: {value} is later than the check"


def moot_alternatives(record: object) -> Iterator[str]:
    """A rival value is of a field that exists, and is not the value that was chosen."""
    alternatives: tuple[Alternative, ...] = getattr(record, "alternatives", ())
    for index, alternative in enumerate(alternatives):
        path = f".alternatives[{index}]"
        chosen: object = record
        for name in alternative.field.split("."):
            if not hasattr(chosen, name):
                yield f"{path}.field: {alternative.field!r} leads nowhere"
                break
            chosen = getattr(chosen, name)
        else:
            if str(getattr(chosen, "value", chosen)) == alternative.value:
                yield f"{path}.value: {alternative.value!r} is the value chosen"


RECORD_RULES: tuple[RecordRule, ...] = (
    not_normalized,
    stray_blanks,
    typographic_signs,
    unstable_addresses,
    open_sentences,
    citation_lists,
    unresolved_citations,
    implausible_dates,
    moot_alternatives,
)

KZ = cica.Citation(cica.source("kz-mfa-cica").id)
"""A source that the record has."""


def bad_state(**changes: Any) -> cica.State:  # fields by their names
    """Make a state with a fault."""
    return attrs.evolve(attrs.evolve(ARIA, names=(), citations=(KZ,)), **changes)


def bad_source(**changes: Any) -> cica.Source:  # fields by their names
    """Make a source with a fault."""
    return attrs.evolve(SOURCE, **changes)


def rival(field: str, value: str) -> Alternative:
    """Make a rival value."""
    return Alternative(field, value, (KZ,), "A reason.")


@pytest.mark.parametrize(
    ("rule", "bad", "path"),
    [
        (not_normalized, bad_state(name="Bo\N{COMBINING DIAERESIS}ra"), ".name"),
        (stray_blanks, bad_state(name=" Aria"), ".name"),
        (stray_blanks, bad_state(region="Far  East"), ".region"),
        (stray_blanks, bad_state(region="Far\nEast"), ".region"),
        (stray_blanks, bad_state(region="Far\N{NO-BREAK SPACE}East"), ".region"),
        (stray_blanks, bad_state(citations=(Citation(KZ.source, "p. 3 "),)), ".citations[0]"),
        (typographic_signs, bad_state(name="Cote d’Aria"), ".name"),  # noqa: RUF001  # the fault
        (unstable_addresses, bad_source(url="http://127.0.0.1/page"), ".url"),
        (unstable_addresses, bad_source(url="https://example.org:443/page"), ".url"),
        (unstable_addresses, bad_source(url="https://ec2.compute.amazonaws.com/a"), ".url"),
        (unstable_addresses, bad_source(url="https://docslib.org/doc/1"), ".url"),
        (open_sentences, bad_state(note="It lies in the east"), ".note"),
        (open_sentences, bad_state(note="it lies in the east."), ".note"),
        (open_sentences, WORLD.initiatives()[0], ".history[0].what"),
        (citation_lists, bad_state(citations=(KZ, KZ)), ".citations"),
        (
            citation_lists,
            bad_state(citations=tuple(Citation(KZ.source, f"p. {n}") for n in range(8))),
            ".citations",
        ),
        (unresolved_citations, bad_state(citations=CITED), ".citations[0]"),
        (implausible_dates, bad_state(un_admission="1899-12-31"), ".un_admission.earliest"),
        (
            implausible_dates,
            bad_state(un_admission=f"[2026..{CHECKED.year + 1}]"),
            ".un_admission.latest",
        ),
        (
            implausible_dates,
            bad_state(un_admission=CHECKED + datetime.timedelta(1)),
            ".un_admission.earliest",
        ),
        (moot_alternatives, bad_state(alternatives=(rival("nime", "Ari"),)), ".alternatives[0]"),
        (moot_alternatives, bad_state(alternatives=(rival("name.x", "Ari"),)), ".alternatives[0]"),
        (moot_alternatives, bad_state(alternatives=(rival("name", "Aria"),)), ".alternatives[0]"),
    ],
)
def test_a_rule_finds_its_fault(rule: RecordRule, bad: object, path: str) -> None:
    """Each rule tells where a fault is, and no other rule takes it for one of its own."""
    assert next(rule(bad), "").startswith(path)
    others = [other for other in RECORD_RULES if other is not rule and any(other(bad))]
    assert others in ([], [unresolved_citations])


def test_the_rules_let_a_good_record_pass() -> None:
    """A record without a fault has none by any rule."""
    good = bad_state(note="'Aria' is a song.", alternatives=(rival("name", "Old Aria"),))
    page = bad_source(url="https://www.example.org/a-page", published=2021)
    assert [fault for rule in RECORD_RULES for fault in (*rule(good), *rule(page))] == []


RECORDS = [
    pytest.param(record, id=f"{kind}:{record.id}")
    for kind, rows in cica.DATASET.records().items()
    for record in rows
]


@pytest.mark.parametrize("record", RECORDS)
def test_a_record_keeps_the_rules(record: object) -> None:
    """Every record is as its editors want it."""
    assert [fault for rule in RECORD_RULES for fault in rule(record)] == []


# Rules of a dataset ------------------------------------------------------------------------------


def uncited_sources(dataset: cica.Dataset) -> Iterator[str]:
    """Every source is cited by a fact; one that none cites is not shipped."""
    cited = {
        value.source
        for rows in dataset.records().values()
        for _, value in walk(rows)
        if isinstance(value, Citation)
    }
    for source in dataset.sources():
        if source.id not in cited:
            yield f"{source.id}: is cited by nothing; cite it in a record, or leave it out"


def states_without_roles(dataset: cica.Dataset) -> Iterator[str]:
    """Every state has a role in an organization, else it would be in no answer."""
    parties = {membership.party for membership in dataset.memberships()}
    for state in dataset.states():
        if state.id not in parties:
            yield (
                f"{state.id}: has no role in any organization; write a Membership in "
                "memberships.py or other_memberships.py, or leave the state out"
            )


def unsorted_ids(dataset: cica.Dataset) -> Iterator[str]:
    """Sources stand in the order of their ids, so that one is found by its name."""
    ids = [source.id for source in dataset.sources()]
    for before, after in itertools.pairwise(ids):
        if after < before:
            yield f"{after}: must be before {before}: sources are in the order of their ids"


def late_sources(dataset: cica.Dataset) -> Iterator[str]:
    """No source was published after the day to which the record was checked."""
    for source in dataset.sources():
        day = source.published and (source.published.earliest or source.published.latest)
        if day and day > dataset.checked:
            yield f"{source.id}: was published on {source.published}"


def same_addresses(dataset: cica.Dataset) -> Iterator[str]:
    """Two sources with one address are two states of one page, and each says which it is."""
    seen: dict[str, cica.Source] = {}
    for source in dataset.sources():
        if not source.url:
            continue
        twin = seen.setdefault(source.url, source)
        if twin is not source and not (twin.note and source.note and twin.note != source.note):
            yield f"{source.id}: has the address of {twin.id}"


DATASET_RULES: tuple[DatasetRule, ...] = (
    uncited_sources,
    states_without_roles,
    unsorted_ids,
    late_sources,
    same_addresses,
)


def page(id: str, **changes: Any) -> cica.Source:  # noqa: A002  # fields by their names
    """Make a source."""
    return cica.Source(id=id, title="A page", **changes)


@pytest.mark.parametrize(
    ("rule", "sources", "fault"),
    [
        (uncited_sources, (SOURCE, page("b")), "b: "),
        (unsorted_ids, (SOURCE, page("b"), page("a")), "a: "),
        (late_sources, (SOURCE, page("b", published="2015-07")), "b: "),
        (
            same_addresses,
            (SOURCE, page("b", url="http://a.org"), page("c", url="http://a.org")),
            "c: ",
        ),
    ],
)
def test_a_rule_of_datasets_finds_its_fault(
    rule: DatasetRule, sources: tuple[cica.Source, ...], fault: str
) -> None:
    """Each rule tells which source is at fault."""
    assert [told.startswith(fault) for told in rule(with_(sources=sources))] == [True]
    assert list(rule(WORLD)) == []


def test_a_state_without_a_role_is_found() -> None:
    """A state of which no membership was written is reported."""
    states = (*WORLD.states(), attrs.evolve(ARIA, id="NEW", alpha_2="NW", numeric="999", names=()))
    (fault,) = states_without_roles(with_(states=states))
    assert fault.startswith("NEW: ")


@pytest.mark.parametrize("rule", DATASET_RULES)
def test_the_record_keeps_the_rules(rule: DatasetRule) -> None:
    """The record as a whole is as its editors want it."""
    assert list(rule(cica.DATASET)) == []


# Codes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [pytest.param(s, id=s.id) for s in cica.states()])
def test_codes_of_states(state: cica.State) -> None:
    """The codes are those of ISO 3166-1, as another package has them."""
    country = pycountry.countries.get(alpha_3=state.id)
    assert country is not None
    assert (country.alpha_2, country.numeric) == (state.alpha_2, state.numeric)


def test_numbers_of_states() -> None:
    """Two state systems number the states; they part over few, and know no Palestine.

    Viet Nam is 816 in the list of Gleditsch and Ward, where 815 and 817 are states that ended.
    """
    numbers = {str(state.id): (state.cow, state.gw) for state in cica.states()}
    assert numbers["VNM"] == (816, 816)
    assert numbers["USA"] == (2, 2)
    assert numbers["KAZ"] == (705, 705)
    assert [id_ for id_, pair in numbers.items() if None in pair] == ["PSE"]


# Size --------------------------------------------------------------------------------------------


# Answers worked out by hand ----------------------------------------------------------------------

FIFTEEN = {
    "Afghanistan",
    "Azerbaijan",
    "China",
    "Egypt",
    "India",
    "Iran",
    "Israel",
    "Kazakhstan",
    "Kyrgyzstan",
    "Pakistan",
    "Palestine",
    "Russia",
    "Tajikistan",
    "Türkiye",
    "Uzbekistan",
}
"""Who signed the Declaration of 14 September 1999."""


def names(parties: tuple[cica.State, ...]) -> set[str]:
    """Return the names of states."""
    return {state.name for state in parties}


def test_members_in_april_2026() -> None:
    """There were 28 after Kuwait had joined."""
    members = names(cica.members(as_of="2026-04-14"))
    assert len(members) == 28
    assert "Kuwait" in members


def test_there_were_no_members_before_the_declaration() -> None:
    """The Declaration of 1999 made the first."""
    assert cica.members(as_of=1998) == ()
    assert cica.members(as_of="1999-09-13") == ()
    assert names(cica.members(as_of="1999-09-14")) == FIFTEEN


def test_mongolia_joined_between_1999_and_2001() -> None:
    """In 2000 it may have been in; at the end of 2001 it surely was."""
    assert names(cica.members(as_of=2000)) == FIFTEEN
    assert names(cica.members(as_of=2000, certain=False)) == FIFTEEN | {"Mongolia"}
    assert names(cica.members(as_of=2001)) == FIFTEEN | {"Mongolia"}


def test_bahrain_and_cambodia_joined_in_2011() -> None:
    """In the middle of that year each may have been in or not."""
    certain = names(cica.members(as_of="2011-06"))
    assert len(certain) == 22
    assert names(cica.members(as_of="2011-06", certain=False)) - certain == {"Bahrain", "Cambodia"}
    assert len(cica.members(as_of=2011)) == 24


def test_turkmenistan_became_an_observer_in_2021() -> None:
    """The Senior Officials Committee granted it on 23 June."""
    assert "Turkmenistan" in names(cica.observers(as_of=2021))
    assert cica.role("TKM", as_of=2020) is None
    assert cica.role("TKM", as_of="2021-06-22") is None
    assert cica.role("TKM", as_of="2021-06-23") is cica.Role.OBSERVER


def test_the_chair_when_the_road_map_was_signed() -> None:
    """Kazakhstan was in the chair for the second time on 3 February 2021."""
    chair = cica.chair(as_of="2021-02-03")
    assert chair is not None
    assert chair.state == "KAZ"


@pytest.mark.parametrize(
    ("as_of", "both"),
    [
        ("2014-06-30", {"AZE", "KAZ", "KGZ", "MNG", "RUS", "TJK", "TUR", "UZB"}),
        ("2010-06-30", {"AZE", "KAZ", "KGZ", "RUS", "TJK", "TUR", "UZB"}),
    ],
)
def test_members_that_take_part_in_the_osce(as_of: str, both: set[str]) -> None:
    """Mongolia became the 57th participating State on 21 November 2012."""
    members = set(cica.members(as_of=as_of)) & set(cica.members("OSCE", as_of=as_of))
    assert {state.id for state in members} == both


def test_members_that_are_permanent_in_the_security_council() -> None:
    """Of the five, two are members; the United States observes, the others have no role."""
    day = "2026-04-14"
    permanent = set(cica.members("UNSC-P5", as_of=day))
    assert names(tuple(permanent & set(cica.members(as_of=day)))) == {"China", "Russia"}
    assert names(tuple(permanent & set(cica.observers(as_of=day)))) == {"United States"}


@pytest.mark.parametrize(
    ("status", "ids"),
    [
        (
            "established",
            {
                "business-council",  # founded on 24 November 2015, its board not known before 2023
                "council-of-eminent-persons",  # Regulations of 12 October 2021
                "cica-fund",  # Regulations of 13 October 2022
                "secretary-general",  # the post renamed on 13 October 2022
            },
        ),
        (
            "operational",
            {
                "convening-cica",  # the Secretariat of 2006
                "military-political-opening",  # four measures open by 15 January 2013
                "non-governmental-forum",  # first conference in May 2015
                "youth-council",  # fourth session in June 2021
                "epidemiological-cbm",  # co-coordinators since 23 June 2021
                "think-tank-forum",  # first meeting by its Regulations in December 2021
                "ict-cbm",  # workshop of 24 August 2022
            },
        ),
        (
            "decided",
            {
                "transformation",  # Astana Statement of 13 October 2022
                "ungcts-plan",  # adopted on the same day
            },
        ),
        ("stalled", {"karabakh-mediation"}),  # in December 1991
    ],
)
def test_initiatives_at_the_end_of_2022(status: str, ids: set[str]) -> None:
    """The last dated event that had changed the status by then tells it."""
    assert {i.id for i in cica.initiatives(status=status, as_of=2022)} == ids


def test_the_council_of_eminent_persons_was_founded_between_two_questions() -> None:
    """It was proposed in February 2021 and stood in 2022."""
    council = cica.initiative("council-of-eminent-persons")
    assert council.status("2021-02-15") is cica.InitiativeStatus.PROPOSED
    assert council.status(2022) is cica.InitiativeStatus.ESTABLISHED


def test_a_misspelt_state_is_not_found() -> None:
    """The error proposes the right one."""
    with pytest.raises(cica.UnknownRecordError, match="did you mean 'Kazakhstan'") as caught:
        cica.state("Kazakstan")
    assert caught.value.suggestions[0] == "Kazakhstan"


@pytest.mark.parametrize(
    ("as_of", "error", "advice"),
    [
        (True, InvalidTypeError, "write a year as 2021"),
        (2021.0, InvalidTypeError, "write a year as 2021"),
        (
            datetime.datetime(2021, 2, 3, 12, tzinfo=datetime.UTC),
            InvalidTypeError,
            r"write its \.date\(\)",
        ),
        ("2021-13", InvalidDateError, "write '2021-12'"),
        ("21", InvalidDateError, "write '2021'"),
        ("", InvalidDateError, "write '2021'"),
    ],
)
def test_what_is_no_date_is_refused(
    as_of: Any, error: type[Exception], advice: str
) -> None:  # on purpose
    """The sentence names the argument and says what to write."""
    with pytest.raises(error, match=rf"^as_of: .*{advice}"):
        cica.members(as_of=as_of)


# Members, observers, states ----------------------------------------------------------------------


# Meetings, chairs, tenures, milestones -----------------------------------------------------------


# Documents, measures, plans, principles ----------------------------------------------------------


# Initiatives, coordinators -----------------------------------------------------------------------


# Organizations, memberships elsewhere ------------------------------------------------------------
