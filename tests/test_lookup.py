"""Lookup: which keys find which record, which find none, and what is suggested then."""

import csv
import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cica
from cica._lookup import Entry, NameTable, entry
from cica._unknown import unknown
from cica._words import fold
from cica._world import meanings, outside

STATES = NameTable.of(cica.DATASET.states())
PARTIES: NameTable[cica.State | cica.Organization] = NameTable.of(
    (*cica.DATASET.states(), *cica.DATASET.organizations())
)
IDS = frozenset(state.id for state in cica.DATASET.states())


def found(key: str) -> str | None:
    """Return the id of the state that a key finds."""
    state = STATES.find(key)
    return None if state is None else state.id


def table(*rows: tuple[str, tuple[str, ...], tuple[str, ...]]) -> NameTable[str]:
    """Make a table of records that are their own labels: id, codes, names."""
    return NameTable(Entry(id_, id_, id_, codes, names) for id_, codes, names in rows)


# What tells names apart ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("-", ""),
        ("\u2014?", ""),
        ("ÁRIA", "aria"),
        ("TÜRKİYE", "turkiye"),
        ("Straße", "strasse"),
        ("\ufb01nal", "final"),
        ("Ｃ\uff29ＣＡ", "cica"),  # noqa: RUF001  # full-width letters
        ("a\u0301\u0323\u0301", "a"),
        ("\u00b5", "\u03bc"),
        ("\u200eAria\u200f", "aria"),
        ("Kazakh\u00adstan", "kazakhstan"),
        ("中国", "中国"),
        ("Россия", "россия"),
        ("Viet-Nam", "viet nam"),
        ("Côte d\u2019Ivoire", "cote d ivoire"),
        ("Lao People's", "lao peoples"),
        ("Lao People\u2019s", "lao peoples"),
        ("Lao People\u00b4s", "lao peoples"),
        ("The Philippines", "philippines"),
        ("Philippines (the)", "philippines"),
        ("the", "the"),
        ("U.S.A.", "usa"),
        ("U. S. A.", "usa"),
        ("U.S", "us"),
        ("P.R. China", "peoples republic china"),
        ("Washington, D.C.", "washington dc"),
        ("J. Smith", "j smith"),
        ("Trinidad & Tobago", "trinidad and tobago"),
        ("Korea, Rep.", "korea republic"),
        ("St. Lucia", "saint lucia"),
        ("Kazakh SSR", "kazakh soviet socialist republic"),
        ("Organisation for Co-operation", "organization for cooperation"),
        ("6th Summit", "sixth summit"),
        ("UNSC-P5", "unsc p5"),
    ],
)  # fmt: skip
def test_what_a_name_is_compared_as(text: str, folded: str) -> None:
    """Case, accents, punctuation, "the" and dots do not count; abbreviations are written out."""
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("भारत", "भूरत"),  # vowel signs of Devanagari
        ("ไทย", "ไท่ย"),  # a tone mark of Thai
        ("か", "が"),  # the voicing mark of Japanese
        ("שִׁ", "שָׂ"),  # points of Hebrew
        ("க்", "க"),  # the sign of Tamil for no vowel
    ],
)
def test_marks_of_other_scripts_tell_words_apart(one: str, other: str) -> None:
    """Marks are left out only where they are accents of Latin, Greek or Cyrillic letters."""
    assert fold(one) != fold(other)
    assert fold(one) == fold(fold(one))


@given(st.text() | st.text(st.sampled_from("aA.'\u2019&-( )theSRk\u0301\u093e\u0149")))
def test_folding_twice_is_folding_once(text: str) -> None:
    """A folded text is not changed any more, and has single blanks inside only."""
    once = fold(text)
    assert fold(once) == once == " ".join(once.split())


def test_any_number_of_different_characters_is_folded() -> None:
    """Texts of many scripts are folded alike, however many characters were met before."""
    text = " ".join(map(chr, range(0x4E00, 0x8000)))
    assert fold(text) == text


@given(st.text(st.characters(codec="ascii"), max_size=20))
def test_case_does_not_count(text: str) -> None:
    """A text in capitals is compared as the same text in small letters."""
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


# Which record a key finds -------------------------------------------------------------------------

WORDS = st.lists(st.sampled_from(("A", "a", "B", "AB", "Same", "Rep. of", "Á")), max_size=3)
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5)


@given(ROWS)
def test_an_id_finds_its_own_record(rows: list[tuple[list[str], list[str]]]) -> None:
    """Whatever codes and names the others have, a record is found by its id as written."""
    ids = ("A", "B", "a", "AB", "Same")
    things = table(*((i, tuple(c), tuple(n)) for i, (c, n) in zip(ids, rows, strict=False)))
    for id_ in ids[: len(rows)]:
        assert things.find(id_) == id_
        assert things.ambiguous(id_) == ()


@given(ROWS, st.sampled_from(("A", "a", "b", "same", "Same", "ab", "rep of", "")))
def test_a_key_finds_one_record_or_several_are_reported(
    rows: list[tuple[list[str], list[str]]], key: str
) -> None:
    """A key that means several records finds none of them, in whatever order they stand."""
    entries = [(f"id-{i}", tuple(c), tuple(n)) for i, (c, n) in enumerate(rows)]
    things, backwards = table(*entries), table(*reversed(entries))
    assert things.find(key) == backwards.find(key)
    assert set(things.ambiguous(key)) == set(backwards.ambiguous(key))
    assert not (things.find(key) and things.ambiguous(key))
    exact = {i for i, codes, names in entries if key and key in {*codes, *names}}
    assert len(exact) != 1 or things.find(key) in exact
    assert len(exact) < 2 or set(things.ambiguous(key)) == exact


def test_an_id_goes_before_the_code_and_the_name_of_another_record() -> None:
    """The African Union is found as AU, though that is the code of Australia too."""
    things = table(("AUS", ("AU",), ("Australia", "LAS")), ("AU", (), ("African Union",)))
    assert things.find("AU") == "AU"
    assert things.find("AUS") == "AUS"
    assert things.find("LAS") == "AUS"


def test_a_code_that_leads_to_two_records_finds_none() -> None:
    """ISO 3166-1 gave CS to Czechoslovakia, and later to Serbia and Montenegro."""
    things = table(("CSK", ("CS", "200"), ()), ("SCG", ("CS", "891"), ()))
    assert things.find("CS") is None
    assert things.find("cs") is None
    assert things.ambiguous("cs") == ("CSK", "SCG")
    assert things.find("200") == "CSK"
    error = unknown(things_of("CSK", "SCG", code="CS"), "state", "CS")
    assert (error.candidates, error.suggestions) == (("CSK", "SCG"), ())


def things_of(*ids: str, code: str) -> NameTable[Any]:
    """Make a table of records that have nothing but an id and a code."""

    @attrs.frozen
    class Thing:
        id: str
        alpha_2: str = ""

    return NameTable.of(Thing(id_, code) for id_ in ids)


def test_a_current_name_does_not_go_before_a_former_one_of_another_record() -> None:
    """Both records may be meant, so neither is found."""
    things = table(("one", (), ("Same", "Uno")), ("two", (), ("Due", "Same")))
    assert things.find("Same") is None
    assert things.ambiguous("SAME") == ("one", "two")


def test_what_is_written_exactly_goes_first() -> None:
    """Two names that differ in case or a hyphen only are told apart by it."""
    things = table(("one", (), ("US",)), ("two", (), ("us",)), ("three", (), ("Twin-Isles",)))
    assert (things.find("US"), things.find("us"), things.find("Us")) == ("one", "two", None)
    assert things.find("twin isles") == things.find("isles, twin") == "three"


@pytest.mark.parametrize("key", ["", " ", "?", "\u2014", "\u0301", "...", "\u200e"])
def test_a_key_without_a_letter_or_digit_finds_nothing(key: str) -> None:
    """Not even a record whose title has no letter either, or one without a code."""
    things = things_of("one", code="")
    titled = NameTable((entry(Titled("dash", "\u2014")),))
    for names in (things, titled, PARTIES, table()):
        assert names.find(key) is None
        assert names.ambiguous(key) == ()
        assert names.guesses(key, 3) == []


def test_a_long_title_is_found_in_capitals() -> None:
    """Titles are longer than two hundred characters now and then."""
    title = "A declaration on " + "interaction and " * 40 + "trust"
    titles = NameTable.of((Titled("long", title),))
    assert titles.find(title.upper()) == titles.find(f" {title}.") == Titled("long", title)


@attrs.frozen
class Titled:
    """A kind of record that the library does not know."""

    id: str
    title: str
    number: int | None = None
    names: tuple[str, ...] = ()


def test_a_new_kind_of_record_is_found_by_its_fields() -> None:
    """The id, title and names of any attrs class are keys; a number that may be missing is none."""
    record = Titled("first-plan", "First Plan", 7, ("Old Plan",))
    plans = NameTable.of((record, Titled("second-plan", "Second Plan")))
    for key in ("first-plan", "FIRST PLAN", "plan, first", "Old Plan", "1st plan"):
        assert plans.find(key) == record
    assert plans.find("7") is None


@pytest.mark.parametrize(
    ("kind", "key", "id_"),
    [
        ("states", "KAZ", "KAZ"),
        ("states", "kz", "KAZ"),
        ("states", "398", "KAZ"),
        ("organizations", "Arab League", "LAS"),
        ("organizations", "Organization for Security and Cooperation in Europe", "OSCE"),
        ("summits", "5", "dushanbe-2019"),
        ("summits", "5th CICA summit", "dushanbe-2019"),
        ("documents", "almaty act", "almaty-act"),
    ],
)
def test_records_are_found_by_each_of_their_keys(kind: str, key: str, id_: str) -> None:
    """Codes, numbers, names and titles of every kind work alike."""
    records: tuple[Any, ...] = getattr(cica.DATASET, kind)()
    record = NameTable.of(records).find(key)
    assert record is not None
    assert record.id == id_


KINDS = ("states", "organizations", "sources", "documents", "initiatives", "measures", "summits",
         "priority_areas", "meetings", "milestones", "principles", "memberships")  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_is_found_by_its_id(kind: str) -> None:
    """No record of the canonical dataset is hidden by another one of its kind."""
    records: tuple[Any, ...] = getattr(cica.DATASET, kind)()
    names = NameTable.of(records)
    assert all(names.find(record.id) is record for record in records)


def test_every_party_and_every_meeting_is_found_by_its_id() -> None:
    """Kinds that are looked up together do not hide one another's records."""
    meetings: tuple[Any, ...] = (*cica.DATASET.summits(), *cica.DATASET.meetings())
    both = NameTable.of(meetings)
    assert all(both.find(meeting.id) is meeting for meeting in meetings)
    parties: tuple[Any, ...] = (*cica.DATASET.states(), *cica.DATASET.organizations())
    assert all(PARTIES.find(party.id) is party for party in parties)


@pytest.mark.parametrize(
    ("key", "id_"),
    [
        ("Turkey", "TUR"),
        ("The Philippines", "PHL"),
        ("The United States Of America", "USA"),
        ("the State of Palestine", "PSE"),
        ("U.S.A.", "USA"),
        ("U.S.", "USA"),
        ("U.A.E.", "ARE"),
        ("P.R. China", "CHN"),
        ("China, P.R.", "CHN"),
        ("Egypt, Arab Republic of", "EGY"),
        ("Egypt, Arab Rep.", "EGY"),
        ("Korea, Rep.", "KOR"),
        ("Korea, Rep. of", "KOR"),
        ("Korea (Republic of)", "KOR"),
        ("Korea South", "KOR"),
        ("South Korea (Republic of)", "KOR"),
        ("R.O.K.", "KOR"),
        ("Iran, Islamic Rep.", "IRN"),
        ("Belarus (Republic of)", "BLR"),
        ("Lao P.D.R.", "LAO"),
        ("Laos (People's Democratic Republic)", "LAO"),
        ("Peoples Democratic Republic of Lao", "LAO"),
        ("Viet-Nam", "VNM"),
        ("Vietnam, Socialist Republic of", "VNM"),
        ("Kazakh SSR", "KAZ"),
        ("Kazakhstan SSR", "KAZ"),
        ("Ukrainian S.S.R.", "UKR"),
        ("Bangla Desh", "BGD"),
        ("SriLanka", "LKA"),
        ("Russia Federation", "RUS"),
        ("REPUBLIC OF TURKIYE", "TUR"),
        ("Ukrainian SSR (now Ukraine)", "UKR"),
        ("United Arab Emirates (UAE)", "ARE"),
        ("Thailand (formerly Siam)", "THA"),
        ("Persia", "IRN"),
        ("Siam", "THA"),
    ],
)
def test_names_are_found_as_people_write_them(key: str, id_: str) -> None:
    """Articles, dots, abbreviations, brackets, commas and the order of words do not matter."""
    assert found(key) == id_


# What is refused, and why ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("SGP", "Singapore"),  # alpha-3
        ("sg", "Singapore"),  # alpha-2
        ("702", "Singapore"),  # numeric
        ("Singapore, Republic of", "Singapore"),
        ("DEU", "Germany"),
        ("Burma", "Myanmar"),
        ("North Korea", "North Korea"),  # not the other Korea
        ("Korea, Dem. People's Rep.", "North Korea"),
        ("Taiwan", "Taiwan"),  # not Thailand
        ("Republic of China", "Taiwan"),  # not China
        ("Hong Kong SAR, China", "Hong Kong"),
        ("Oman", "Oman"),  # not Mongolia
        ("Kosovo", "Kosovo"),  # has no code in ISO 3166
        ("Great Britain", "United Kingdom"),
        ("Yugoslavia", "Yugoslavia"),  # states that have ended
        ("Czechoslovakia", "Czechoslovakia"),
        ("East Germany", "East Germany"),
        ("Macedonia (FYROM)", "North Macedonia"),
        ("Kingdom of Greece", "Greece"),  # whatever it calls itself
        ("Slovakia (Slovak Republic)", "Slovakia"),
        ("Congo, Dem. Rep.", "Democratic Republic of the Congo"),
        ("CS", "Czechoslovakia or Serbia and Montenegro"),  # a code that was used again
        ("Virgin Islands", "British Virgin Islands or United States Virgin Islands"),
    ],
)
def test_a_state_outside_the_record_is_reported_as_that(key: str, name: str) -> None:
    """It is not found, and nothing else is suggested in its place."""
    assert PARTIES.find(key) is None
    error = unknown(PARTIES, "party", key, IDS)
    assert (error.kind, error.key, error.outside) == ("party", key, name)
    assert error.suggestions == error.candidates == ()


def test_a_name_of_two_states_finds_neither() -> None:
    """The name "Korea" may mean the one of the record or the one outside, so both are reported."""
    assert found("Korea") is None
    error = unknown(STATES, "state", "Korea", IDS)
    assert (error.candidates, error.outside) == (("KOR",), "North Korea")
    assert error.suggestions == ()


def test_which_states_are_outside_depends_on_the_dataset() -> None:
    """A dataset that has Germany does not report it as outside, and one without Japan does."""
    assert outside("Germany", known={"KAZ"}) == outside("DE", known=()) == "Germany"
    assert outside("Germany", known={"DEU"}) is None
    assert outside("Korea", known={"KOR", "PRK"}) is None
    assert outside("Atlantis", known=()) is None
    assert outside("", known=()) is None
    assert unknown(table(("one", (), ())), "thing", "Germany").outside == ""


def test_brackets_hold_another_name_of_the_same_state_or_nothing_is_found() -> None:
    """A name with one of another state, or with something unknown in brackets, means none."""
    for key in ("Ukraine (Kazakhstan)", "Ukraine (Atlantis)", "(Ukraine) Atlantis", "Ukraine ("):
        assert found(key) == (None if key[-1] != "(" else "UKR")


def test_an_old_name_that_the_record_lacks_leads_to_the_state() -> None:
    """It finds nothing, since the record does not bear it out, but the state is suggested."""
    germany = things_of("DEU", code="DE")
    assert germany.find("West Germany") is None
    assert unknown(germany, "state", "West Germany", {"DEU"}).suggestions == ("DEU",)


@pytest.mark.parametrize(
    ("key", "suggestions"),
    [
        ("Kazakstan", ("Kazakhstan",)),
        ("KZA", ("Kazakhstan",)),
        ("Phillipines", ("Philippines",)),
        ("Irak", ("Iran", "Iraq")),
        ("Turkmen", ("Turkmenistan",)),
        ("THE TURKISH REPUBLIC", ("Türkiye",)),
        ("CHINA (MAINLAND)", ("China",)),
        ("Unitd Arab Emirats", ("United Arab Emirates",)),
        ("Tehran, Iran", ("Iran",)),
        ("Shanghai Cooperation", ("Shanghai Cooperation Organisation",)),
        ("Shanghai Cooperation Organization Treaty", ("Shanghai Cooperation Organisation",)),
        ("Asian Confidence Building Conference",
         ("Conference on Interaction and Confidence Building Measures in Asia",)),
        ("Irland", ()),  # closer to Ireland than to Iran
        ("Austira", ()),  # closer to Austria than to Australia
        ("SRV", ()),
        ("Atlantis", ()),
        ("Northern Turkey", ()),
        ("Republic", ()),
        ("xyzw", ()),
    ],
)  # fmt: skip
def test_what_a_person_would_suggest(key: str, suggestions: tuple[str, ...]) -> None:
    """Names close in spelling or in words; nothing where nothing is close."""
    learned = found(key)  # a name that the record has got since
    assert learned or unknown(PARTIES, "party", key, IDS).suggestions == suggestions


@pytest.mark.parametrize("key", ["North Korea", "Taiwan", "Oman", "SGP", "DEU", "Austria"])
def test_another_state_is_no_guess(key: str) -> None:
    """A search for a state outside the record gives no state with a name of other words."""
    assert [g for g in STATES.guesses(key, 5) if g[1] != "Australia"] == []


def test_guesses_are_ranked() -> None:
    """The most similar name comes first, then the alphabet decides; the limit cuts the list."""
    things = table(("b", (), ("Blue Land",)), ("a", (), ("Blue Land East",)), ("c", (), ("Blua",)))
    guesses = things.guesses("blue", 5)
    assert [label for _, label, _ in guesses] == ["b", "a", "c"]
    assert [score for score, _, _ in guesses] == sorted((g[0] for g in guesses), reverse=True)
    assert all(0 < score <= 1 for score, _, _ in guesses)
    assert things.guesses("blue", 1) == guesses[:1]
    assert things.guesses("land of blue", 1)[0][1] == "b"


def test_no_year_is_a_misspelling_of_another() -> None:
    """Words with digits are compared as they are."""
    summits = table(("summit-2014", (), ("Summit of 2014",)), ("summit-2019", (), ()))
    assert [label for _, label, _ in summits.guesses("summit 2018 moscow", 3)] == []
    assert [label for _, label, _ in summits.guesses("sumit 2019", 3)] == ["summit-2019"]


def test_suggestions_are_few_and_close() -> None:
    """At most three, and none much worse than the best."""
    lands = table(*((f"land-{i}", (), (f"Land {'ABCDE'[i]}",)) for i in range(5)))
    assert len(unknown_labels(lands, "land")) == 3
    assert unknown_labels(table(("one", (), ("Aria",)), ("two", (), ("Arian Sea Land",))), "aria")
    assert unknown_labels(lands, "nothing like it") == ()


def unknown_labels(things: NameTable[str], key: str) -> tuple[str, ...]:
    """Return what the error for a key suggests."""
    return unknown(things, "thing", key).suggestions


def test_a_hostile_text_is_refused() -> None:
    """Work in proportion to the square of such a key, or worse, would take very long."""
    scripts = "".join(map(chr, range(0x4E00, 0x9000)))
    marks = ("\u0301\u0323", "\u05b0\u05b9", "x", "a.", "a b ", "(a", "\ufdfa", scripts)
    for key in (mark * (30_000 // len(mark)) for mark in marks):
        assert unknown(PARTIES, "party", key, IDS).suggestions == ()


def test_the_world_is_loaded_only_for_an_unknown_key() -> None:
    """Neither the list of states nor difflib is needed while names are found."""
    code = (
        "import sys, cica; from cica._lookup import NameTable; "
        "names = NameTable.of(cica.states()); names.find('korea, rep.'); "
        "print({'cica._world', 'difflib'} & set(sys.modules)); "
        "from cica._unknown import unknown; "
        "unknown(names, 'state', 'Kazakstan', {'KAZ'}); print('cica._world' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  # ours
    assert done.stdout.split("\n")[:2] == ["set()", "True"]


def test_each_state_of_the_world_is_found_by_its_codes() -> None:
    """Every row of the list leads to itself, and names that mean several states are few."""
    from cica._world import _table  # noqa: PLC0415  # the list itself is what is tested

    rows = _table()._entries  # noqa: SLF001  # the same
    assert len({row.id for row in rows}) == len(rows)
    assert all(meanings(row.id) == (row.record,) for row in rows)
    several = {name for row in rows for name in row.names if len(meanings(name)) > 1}
    assert several == {"Korea", "Virgin Islands"}


# The lists of other packages ----------------------------------------------------------------------


def pycountry_names() -> set[tuple[str, str]]:
    """Return alpha-3 code and name of each state in pycountry (in the group tests)."""
    pycountry = pytest.importorskip("pycountry")
    fields = ("name", "common_name", "official_name")
    return {
        (c.alpha_3, getattr(c, f)) for c in pycountry.countries for f in fields if hasattr(c, f)
    }


def pycountry_former_names() -> set[tuple[str, str]]:
    """Return the same of the states that have ended or changed their names."""
    pycountry = pytest.importorskip("pycountry")
    return {(c.alpha_3, c.name) for c in pycountry.historic_countries}


def alpha_3() -> dict[str, str]:
    """Return the alpha-3 codes by alpha-2."""
    pycountry = pytest.importorskip("pycountry")
    return {c.alpha_2: c.alpha_3 for c in pycountry.countries} | {"XK": "XKX"}


def babel_names() -> set[tuple[str, str]]:
    """Return the English names of CLDR, from babel (in the group interop)."""
    babel, codes = pytest.importorskip("babel"), alpha_3()
    locales = [babel.Locale.parse(name) for name in ("en", "en_GB", "en_AU")]
    return {(codes[c], n) for x in locales for c, n in x.territories.items() if c in codes}


def country_converter_names() -> set[tuple[str, str]]:
    """Return the table of country_converter (in the group interop), without loading pandas."""
    spec = importlib.util.find_spec("country_converter")
    if spec is None or spec.origin is None:
        pytest.skip("country_converter is not installed")
    with Path(spec.origin).with_name("country_data.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return {(row["ISO3"], row[f]) for row in rows for f in ("name_short", "name_official")}


def all_countrynames() -> set[tuple[str, str]]:
    """Return all names in countrynames (in the group interop), in two hundred languages."""
    data, codes = pytest.importorskip("countrynames.data").DATA, alpha_3()
    return {(codes.get(code, code), name) for code, names in data.items() for name in names}


COMMON = frozenset(fold(
    "republic kingdom state islamic arab democratic people's socialist soviet federation rep ssr "
    "former territory special administrative region north south east west mainland of and"
).split())  # fmt: skip


def countrynames_names() -> set[tuple[str, str]]:
    """Return the English names in countrynames: those of the other lists, with common words."""
    known: dict[str, set[frozenset[str]]] = {}
    for code, name in pycountry_names() | babel_names() | country_converter_names():
        known.setdefault(code, set()).add(frozenset(fold(name).split()))
    return {
        (code, name)
        for code, name in all_countrynames()
        if (words := set(fold(name).split()))
        and name.isascii()
        and any(one <= words <= one | COMMON for one in known.get(code, ()))
    } | {(code, name) for code, name in all_countrynames() if (code, name) in OLD_NAMES}


OLD_NAMES = {
    ("BGD", "Bangla Desh"),
    ("CHN", "PRC"),
    ("CHN", "CHINA (MAINLAND)"),
    ("KAZ", "Kazakh SSR"),
    ("KOR", "Korea"),
    ("LKA", "British Ceylon"),
    ("MNG", "Mongolian People's Republic"),
    ("PSE", "Palestinian territory"),
    ("PSE", "PALESTINIAN TERRITORY, Occupied"),
    ("PSE", "OCCUPIED PALESTINIAN TERRITORY"),
    ("PSE", "West Bank and Gaza"),
    ("THA", "Siam"),
    ("TKM", "Turkmenia"),
    ("TUR", "THE TURKISH REPUBLIC"),
    ("ARE", "Trucial States"),
    ("ARE", "UAE"),
    ("UKR", "Ukrainian SSR"),
    ("UKR", "Ukrainian SSR (Ukraine)"),
    ("KGZ", "Kyrgyz SSR (now Kyrgyzstan)"),
    ("USA", "USA"),
}
"""Other English names in countrynames of the states, but not of cities, peoples and continents."""

NOT_FOUND = {
    ("KOR", "Korea"): "means two states",
    ("TUR", "THE TURKISH REPUBLIC"): "is no name that the state or the UN use",
}
"""Names of states of the record that need not be found, and why."""

CONTINUED = {
    ("BYS", "Byelorussian SSR Soviet Socialist Republic"): "BLR",
    ("SUHH", "Union of Soviet Socialist Republics"): "RUS",
    ("SUHH", "Soviet Union"): "RUS",
    ("SUHH", "USSR"): "RUS",
    ("SUHH", "Russia (USSR)"): "RUS",
    ("SUN", "Soviet Union (former)"): "RUS",
    ("SUN", "USSR, Union of Soviet Socialist Republics"): "RUS",
    ("SUN", "Union of Soviet Socialist Republics (former)"): "RUS",
    ("VDR", "Viet-Nam, Democratic Republic of"): "VNM",
}
"""Names of states that have ended, which the record gives to the state that continues them."""

LISTS = {
    "pycountry": pycountry_names,
    "pycountry, former": pycountry_former_names,
    "babel": babel_names,
    "country_converter": country_converter_names,
    "countrynames": countrynames_names,
}


@pytest.mark.parametrize("name", LISTS)
def test_names_in_other_packages_are_found(name: str) -> None:
    """Names that mean a state of the record find it, but for some whose reason is given."""
    names = {(code, key) for code, key in LISTS[name]() if code in IDS}
    assert {(code, key) for code, key in names if found(key) != code} <= NOT_FOUND.keys()


def test_99_of_100_names_in_other_packages_are_found() -> None:
    """Of all the names in the lists, not more than one in a hundred is missed."""
    rows = [(code, key) for names in LISTS.values() for code, key in names() if code in IDS]
    missed = [row for row in rows if found(row[1]) != row[0]]
    assert 100 * len(missed) <= len(rows)


@pytest.mark.parametrize("name", LISTS)
def test_names_of_other_states_in_other_packages_are_reported(name: str) -> None:
    """Names that mean no state of the record are refused as those of a state outside it."""
    for code, key in LISTS[name]():
        if code not in IDS and code != "CHI":  # the Channel Islands are two territories
            party = PARTIES.find(key)
            assert party is None or party.id == CONTINUED.get((code, key))
            assert party or outside(key, IDS), (code, key)


def test_no_name_in_any_language_finds_another_state() -> None:
    """All names in countrynames find the right state or none."""
    for code, key in all_countrynames():
        assert found(key) in {None, code, CONTINUED.get((code, key))}, (code, key)


def test_no_name_of_another_state_in_any_language_suggests_an_organization() -> None:
    """Of the names in countrynames, one in forty is tried; states may be suggested."""
    names = {state.name for state in cica.DATASET.states()}
    others = sorted((code, key) for code, key in all_countrynames() if len(code) == 3)
    for code, key in others[::40]:
        if code not in IDS and PARTIES.find(key) is None:
            suggestions = unknown(PARTIES, "party", key, IDS).suggestions
            assert key == "Brish" or names.issuperset(suggestions), (key, suggestions)  # BRICS


def test_the_codes_of_the_world_are_those_of_iso_3166() -> None:
    """Alpha-3, alpha-2 and numeric codes mean the same states as in pycountry."""
    pycountry = pytest.importorskip("pycountry")
    for country in pycountry.countries:
        for code in (country.alpha_3, country.alpha_2, country.numeric):
            assert [one.alpha_3 for one in meanings(code)] == [country.alpha_3]
