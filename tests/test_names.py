"""Finding by name: what counts in a name, and what is suggested where nothing is found."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cica
from cica import InvalidTypeError, UnknownRecordError
from cica._names import Named, NameIndex, closest, fold
from invented import ARIA, BORA, CELIA, CITED, UNION, WORLD, with_


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("Aria", "aria"),
        ("ÁRIA", "aria"),
        ("Türkiye", "turkiye"),
        ("TÜRKİYE", "turkiye"),
        ("Viet Nam", "viet nam"),
        ("Côte d\u2019Ivoire", "cote d ivoire"),
        ("Lao People's", "lao people s"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("Lao  PDR\t(the)", "lao pdr the"),
        ("UNSC-P5", "unsc p5"),
        ("Ｃ\uff29ＣＡ", "cica"),  # noqa: RUF001  # full-width letters
        ("\ufb01nal", "final"),
        ("Россия", "россия"),
        ("ЙОД", "иод"),
        ("中国", "中国"),
        ("\u200eAria\u200f", "aria"),
        ("a\u0301\u0323\u0301", "a"),
        ("\u1e9e", "ss"),
        ("\u00b5", "\u03bc"),
        ("-", ""),
    ],
)  # fmt: skip
def test_what_counts_in_a_name(text: str, folded: str) -> None:
    """Letters and digits of any script; not their case, marks, width, or what stands between."""
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded is as it is compared, and there is nothing at its ends."""
    once = fold(text)
    assert fold(once) == once == once.strip()
    assert "  " not in once


@given(st.text(st.characters(codec="ascii"), max_size=20))
def test_case_does_not_count(text: str) -> None:
    """However it is shouted."""
    assert fold(text.upper()) == fold(text.lower()) == fold(text)


def index(*rows: tuple[str, tuple[tuple[str, ...], ...]]) -> NameIndex[str]:
    """Make an index of records that are their own labels."""
    return NameIndex("thing", (Named(label, label, keys) for label, keys in rows))


def test_what_is_written_goes_before_what_is_folded() -> None:
    """Two names that differ in case only are told apart by it, where it is used."""
    things = index(("one", (("US",),)), ("two", (("us",),)))
    assert things.find("US") == "one"
    assert things.find("us") == "two"
    with pytest.raises(UnknownRecordError):
        things.find("Us")


def test_a_code_goes_before_a_name_and_a_name_before_a_former_one() -> None:
    """An earlier row does not: within a tier two records with a name lead nowhere."""
    things = index(
        ("one", (("A",), ("Same", "Uno"), ("C",))),
        ("two", (("B",), ("Same",), ("A", "Uno"))),
        ("three", (("C",), (), ("Old", "Old"))),
        ("four", ((), (), ("Same",))),
    )
    assert things.find("A") == things.find("a") == "one"
    assert things.find("C") == "three"
    assert things.find("Uno") == "one"
    assert things.find("Old") == things.find("old") == "three"
    for key in ("Same", "same"):
        with pytest.raises(UnknownRecordError):
            things.find(key)


def test_a_key_that_is_longer_than_any_name_is_not_looked_at() -> None:
    """Two hundred characters are enough; one that is written so is found."""
    name = "a" * 200
    things = index(("one", ((name,),)), ("two", (("b" * 201,),)))
    assert things.find(name.upper()) == "one"
    assert things.find("b" * 201) == "two"
    with pytest.raises(UnknownRecordError):
        things.find("B" * 201)
    with pytest.raises(UnknownRecordError):
        things.find(f"{name} ")


def test_nothing_is_found_in_nothing() -> None:
    """An index of no records answers as others do."""
    with pytest.raises(UnknownRecordError) as caught:
        index().find("a")
    assert str(caught.value) == "no thing is called 'a'"
    with pytest.raises(InvalidTypeError) as refused:
        index().find(1)  # type: ignore[arg-type]  # what is refused
    assert str(refused.value) == "thing: 1 is no text; write a name or an id, 'X'"
    with pytest.raises(InvalidTypeError) as refused:
        index(("one", (("A1",), ("One",)))).find(None)  # type: ignore[arg-type]  # what is refused
    assert str(refused.value) == "thing: None is no text; write a name or an id, 'A1'"


def test_a_name_is_found_or_not() -> None:
    """Where several kinds are asked one after another, none is no error yet."""
    things = index(("one", (("A",),)))
    assert things.find_or_none("a") == "one"
    assert things.find_or_none("b") is None
    assert things.find_or_none("") is None


# Suggestions -------------------------------------------------------------------------------------

NAMES = index(
    ("Kazakhstan", (("KAZ",), ("Kazakhstan",))),
    ("Uzbekistan", (("UZB",), ("Uzbekistan",))),
    ("Pakistan", (("PAK",), ("Pakistan",))),
    ("Korea", (("KOR",), ("Republic of Korea", "Korea, Republic of"))),
    ("North", (("PRK",), ("Democratic People's Republic of Korea",))),
)


@pytest.mark.parametrize(
    ("key", "suggestions"),
    [
        ("Kazakstan", ("Kazakhstan",)),
        ("KAZAKSTAN", ("Kazakhstan",)),
        ("Kazakhstán!", ("Kazakhstan",)),
        ("KZA", ("Kazakhstan",)),
        ("republic korea", ("Korea", "North")),
        ("korea", ("Korea", "North")),
        ("people", ("North",)),
        ("xyzw", ()),
        ("", ()),
        ("!", ()),
    ],
)
def test_what_looks_like_a_key_is_suggested(key: str, suggestions: tuple[str, ...]) -> None:
    """The closest, and those nearly as close; nothing where nothing is."""
    assert NAMES.suggestions(key) == suggestions


def test_guesses_are_ranked_by_likeness_then_by_label() -> None:
    """A name itself is wholly alike, all words of the key among its own nearly so."""
    found = NAMES.guesses("Republic of Korea", 5)
    assert [(score, label) for score, label, _ in found] == [(1.0, "Korea"), (0.9, "North")]
    assert NAMES.guesses("Korea, Republic of", 1) == [(1.0, "Korea", "Korea")]
    assert [label for _, label, _ in NAMES.guesses("korea", 5)] == ["Korea", "North"]
    assert NAMES.guesses("korea", 5)[0][0] == NAMES.guesses("korea", 5)[1][0] == 0.9


def test_a_guess_is_six_tenths_alike_or_none() -> None:
    """Three letters of five shared are six of ten, just enough; six of eleven are not."""
    things = index(("one", (("abcde",),)))
    assert things.guesses("abcxy", 1) == [(0.6, "one", "one")]
    assert things.guesses("abcxyz", 1) == []
    assert index(("one", (("abc",),))).guesses("abcdefg", 1) == [(0.6, "one", "one")]


def test_words_count_in_any_order() -> None:
    """A name with the very words of the key is nearly alike, however they stand."""
    assert NAMES.guesses("korea of republic", 1) == [(0.9, "Korea", "Korea")]


def test_the_closest_are_few_and_close() -> None:
    """At most three, by likeness and then by label; none a tenth less alike than the best."""
    rows = [(0.9, "b", None), (0.95, "c", None), (0.9, "a", None), (0.9, "d", None)]
    assert closest(rows) == ("c", "a", "b")
    assert closest([(1.0, "a", None), (0.9, "b", None), (0.91, "c", None)]) == ("a", "c")
    assert closest([]) == ()


def test_suggestions_for_a_party_are_states_and_organizations() -> None:
    """The closest of both kinds, whichever they are."""
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.role("Bira")
    assert (caught.value.kind, caught.value.key) == ("party", "Bira")
    assert caught.value.suggestions == ("Böra",)
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.role("Onion")
    assert caught.value.suggestions == ("Union",)


def test_what_is_written_exactly_goes_first() -> None:
    """Names that differ in what does not count are told apart where they are written out."""
    names = {"ONE": "Twin-Isles", "TWO": "Twin Isles"}
    twins = tuple(cica.Organization(id=k, name=v, citations=CITED) for k, v in names.items())
    world = with_(organizations=(*WORLD.organizations(), *twins))
    for key, name in names.items():
        assert world.organization(name).id == key
        assert world.memberships(party=name) == ()
    for name in ("twin isles", "TWIN-ISLES"):
        with pytest.raises(UnknownRecordError):
            world.memberships(party=name)


def test_a_record_with_a_title_is_suggested_by_its_id() -> None:
    """It is what one types."""
    with pytest.raises(UnknownRecordError) as caught:
        WORLD.measure("visit")
    assert caught.value.suggestions == ("visits",)


def test_three_parties_are_suggested_at_most() -> None:
    """Whether they are all of a kind or not."""
    alike = [("AAA", "Arial"), ("AAB", "Ariam"), ("AAC", "Arian"), ("AAD", "Ariat")]
    states = tuple(cica.State(id=key, name=name, citations=CITED) for key, name in alike)
    world = with_(states=(ARIA, BORA, CELIA, *states[:2]))
    with pytest.raises(UnknownRecordError) as caught:
        world.role("Ariak")
    assert caught.value.suggestions == ("Aria", "Arial", "Ariam")
    sentence = "no party is called 'Ariak'; did you mean 'Aria' or 'Arial' or 'Ariam'?"
    assert str(caught.value) == sentence
    assert caught.value.args == ("party", "Ariak", ("Aria", "Arial", "Ariam"))
    with pytest.raises(UnknownRecordError) as caught:
        with_(states=(ARIA, BORA, CELIA, *states)).role("Ariax")
    assert caught.value.suggestions == ("Aria", "Arial", "Ariam")


def test_find_states_tells_how_sure_it_is() -> None:
    """To three places; the limit cuts the row."""
    third = cica.State(id="ARB", name="Arib", citations=CITED)
    world = with_(states=(ARIA, BORA, CELIA, third))
    assert [(m.state.id, m.score) for m in world.find_states("Arixa")] == [
        ("ARI", 0.889),
        ("ARB", 0.667),
    ]
    assert [m.state.id for m in world.find_states("ari", limit=1)] == ["ARI"]
    with pytest.raises(cica.InvalidValueError) as caught:
        world.find_states("ari", limit=0)
    assert str(caught.value) == "limit: 0 is no count; write 1 or more"
    for value in (None, 7):
        with pytest.raises(InvalidTypeError) as refused:
            world.find_states(value)  # type: ignore[arg-type]  # what is refused
        assert str(refused.value) == f"text: {value} is no text; write 'Kazakstan'"


def test_five_states_are_guessed_unless_asked_otherwise() -> None:
    """By name where they are as alike."""
    states = tuple(
        cica.State(id=f"AA{letter}", name=f"Land {letter}", citations=CITED) for letter in "GFEDCBA"
    )
    world = with_(states=(ARIA, BORA, CELIA, *states))
    assert [m.state.id for m in world.find_states("land")] == ["AAA", "AAB", "AAC", "AAD", "AAE"]
    assert len(world.find_states("land", limit=7)) == len(world.find_states("land", limit=99)) == 7


def test_a_state_goes_before_an_organization_of_its_name() -> None:
    """A party is a state or, where none is called so, an organization."""
    world = with_(organizations=(*WORLD.organizations(), cica.Organization(
        id="ARIA", name="Aria", citations=CITED)))  # fmt: skip
    assert world.role("Aria", as_of=2001) is cica.Role.MEMBER
    assert world.organization("Aria").id == "ARIA"
    assert world.memberships(party="Union") == world.memberships(party=UNION.id)


def test_looking_up_is_no_slower_for_long_or_odd_texts() -> None:
    """What a stranger sends is refused about as soon as a typing error."""
    asked = ["x" * 10_000_000, "\u0301" * 10_000_000, "ab" * 100, "\ufdfa" * 200, "a b " * 50]
    cica.find_states("Kazakstan")
    slowest = 0.0
    for key in asked:
        begun = time.perf_counter()
        with pytest.raises(UnknownRecordError):
            cica.document(key)
        assert cica.find_states(key) == ()
        slowest = max(slowest, time.perf_counter() - begun)
    assert slowest < 2  # seconds; a fiftieth is usual
