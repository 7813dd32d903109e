"""The built site, opened in a headless Chromium: ``nox -s browser``."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote, urldefrag

import attrs
import pytest

import cica

if "CICA_SITE" not in os.environ:
    pytest.skip("nox -s browser builds the site and opens it", allow_module_level=True)

from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    Response,
    ViewportSize,
)

SITE = Path(os.environ["CICA_SITE"])
PAGES = sorted(
    path.relative_to(SITE).as_posix()
    for path in SITE.rglob("*.html")
    if "_static" not in path.parts
)
MEMBERS = cica.members()
(HEAD,) = cica.tenures(office="secretary-general", as_of=cica.DATASET.checked)
(MONGOLIA,) = (each for each in cica.open_questions() if each.id == "mongolia-accession")
PHONE = 360
"""How wide a narrow phone is, in CSS pixels."""

LOOK = """() => ({
    links: [...document.querySelectorAll("a[href]")].map(
        a => new URL(a.getAttribute("href"), document.baseURI).href  // also within an SVG
    ),
    anchors: [...document.querySelectorAll("[id], a[name]")].map(e => e.id || e.name),
    images: [...document.images].map(i => ({
        src: i.src,
        loaded: i.complete && i.naturalWidth > 0,
        alt: i.getAttribute("alt"),
    })),
    width: document.documentElement.scrollWidth,
    cut: [...document.querySelectorAll("article *")].filter(
        e => e.getBoundingClientRect().right > innerWidth
            && !e.parentElement.closest("pre, .table-wrapper, .picture, svg")  // what scrolls
    ).map(e => e.outerHTML.slice(0, 200)),
    title: document.title,
    headings: document.querySelectorAll("h1").length,
})"""


@attrs.frozen
class Visit:
    """What a browser found on a page."""

    found: dict[str, Any]
    """What `LOOK` returns."""
    errors: list[str]
    """What the console and the network complained about."""
    elsewhere: list[str]
    """What was asked of other machines."""


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    """Open a tab as wide as a narrow phone."""
    context = browser.new_context(viewport={"width": PHONE, "height": 740})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def visits(phone: Page, address: str) -> dict[str, Visit]:
    """Open every page once."""
    assert PAGES, f"no page in {SITE}"
    errors: list[str] = []
    elsewhere: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(message.text)

    def answered(response: Response) -> None:
        if response.status >= 400:
            errors.append(f"{response.status} {response.url}")

    def asked(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            elsewhere.append(request.url)

    phone.on("console", heard)
    phone.on("pageerror", lambda error: errors.append(str(error)))
    phone.on("response", answered)
    phone.on("request", asked)
    found: dict[str, Visit] = {}
    for name in PAGES:
        errors.clear()
        elsewhere.clear()
        phone.goto(address + name)
        found[name] = Visit(phone.evaluate(LOOK), [*errors], [*elsewhere])
    return found


@pytest.mark.parametrize("name", PAGES)
def test_no_errors(visits: dict[str, Visit], name: str) -> None:
    """A page loads all that it needs, and its scripts complain of nothing."""
    assert visits[name].errors == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_from_elsewhere(visits: dict[str, Visit], name: str) -> None:
    """A page asks no other machine for anything: it can be read offline."""
    assert visits[name].elsewhere == []


@pytest.mark.parametrize("name", PAGES)
def test_heading(visits: dict[str, Visit], name: str) -> None:
    """A page has one heading that says what it is about."""
    assert visits[name].found["headings"] == 1


def test_titles(visits: dict[str, Visit]) -> None:
    """No two pages have the same title."""
    titles = [visit.found["title"] for visit in visits.values()]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("name", PAGES)
def test_fits_a_phone(visits: dict[str, Visit], name: str) -> None:
    """A page is no wider than a narrow phone: what is wide scrolls by itself, and is not cut."""
    assert visits[name].found["width"] <= PHONE
    assert visits[name].found["cut"] == []


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(visits: dict[str, Visit], address: str, name: str) -> None:
    """Every internal link leads to a file of the site, and every anchor is there."""
    dead = set()
    for link in visits[name].found["links"]:
        if not link.startswith(address):
            continue
        target, anchor = urldefrag(link.removeprefix(address))
        target = unquote(target.partition("?")[0]) or "index.html"
        if not (SITE / target).is_file() or (
            anchor and target in visits and unquote(anchor) not in visits[target].found["anchors"]
        ):
            dead.add(link.removeprefix(address))
    assert dead == set()


@pytest.mark.parametrize("name", PAGES)
def test_pictures(visits: dict[str, Visit], name: str) -> None:
    """Every picture loads, and has words for those who do not see it."""
    images = visits[name].found["images"]
    assert [image["src"] for image in images if not image["loaded"] or not image["alt"]] == []


@pytest.mark.parametrize("name", ["index.html", "pictures.html", "record/initiatives.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures_suit_the_ground(
    browser: Browser, address: str, scheme: Literal["light", "dark"], name: str
) -> None:
    """Of each picture, the one is shown that is made for the colours of the page."""
    with browser.new_context(color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(address + name)
        shown = [image.get_attribute("src") for image in page.locator("article img:visible").all()]
    assert shown != []
    assert all(src is not None and src.endswith(f"-{scheme}.svg") for src in shown)


# Finding things ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Kuwait", "record/members.html"),
        ("members", "record/members.html"),
        ("2014", "record/chairs.html"),
        ("1992-10-05", "record/milestones.html"),
        ("Youth Council", "record/initiatives.html"),
        ("panel", "how-to/panels.html"),
    ],
)
def test_search(browser: Browser, address: str, words: str, found: str) -> None:
    """What is typed into the search of the first page finds the page; years are found too."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address + "index.html")
        page.locator("input.sidebar-search").fill(words)
        page.keyboard.press("Enter")
        page.locator(f"#search-results a[href^='{found}']").first.wait_for()


@pytest.mark.parametrize(
    ("clicks", "answers"),
    [
        pytest.param([], [f"{len(MEMBERS)} members", MEMBERS[-1].name], id="who is a member"),
        pytest.param([], [f"Secretary General: {HEAD.person}"], id="who heads the Secretariat"),
        pytest.param(["Turkmenistan"], ["observer from 2021-06-23"], id="what is Turkmenistan"),
        pytest.param(["Kazakhstan"], ["SCO, member", "OSCE, participating State"], id="elsewhere"),
        pytest.param(
            ["The record", "Chairmanships"],
            ["China 2014-05-21 2018-09-24"],
            id="who was in the chair in 2016",
        ),
        pytest.param(
            ["The record", "Chairmanships", "Türkiye"],
            ["Documents adopted in this time", "Declaration"],
            id="what was adopted under Türkiye",
        ),
        pytest.param(
            ["The record", "Summits", "Sixth CICA Summit"],
            ["Decisions", "Kuwait"],
            id="what the Sixth Summit decided",
        ),
        pytest.param(
            ["Thailand", "member"],
            ["2004-10-22", "Other values in the sources", "2006-06-17"],
            id="when Thailand joined, and who says otherwise",
        ),
        pytest.param(
            ["Evidence"],
            [MONGOLIA.question],
            id="what is not known about Mongolia",
        ),
        pytest.param(["In R"], ["read.csv"], id="how to read it in R"),
        pytest.param(["What others say"], ["Burundi"], id="what the World Factbook has"),
        pytest.param(["Cite what you used"], ["DATASET.version"], id="how to cite"),
    ],
)
def test_questions_of_an_analyst(
    browser: Browser, address: str, clicks: list[str], answers: list[str]
) -> None:
    """A question is answered on the first page, or at most three clicks away from it."""
    assert len(clicks) <= 3
    with browser.new_context(viewport=ViewportSize(width=1400, height=900)) as context:
        page = context.new_page()
        page.goto(address + "index.html")
        for words in clicks:
            exact = re.compile(rf"^\s*{re.escape(words)}\s*$")
            places = (":target", "article", ".sidebar-drawer")  # what is nearest first
            links = [page.locator(f"{place} a:visible").filter(has_text=exact) for place in places]
            next(link for link in links if link.count()).first.click()
            page.wait_for_load_state()
        target = page.locator(":target")
        shown = target.first if target.count() else page.locator("article")
        text = " ".join(shown.inner_text().split())
    assert [answer for answer in answers if answer not in text] == []


# Addresses and references ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("where", "kind", "key"),
    [
        ("members.html#membership-THA-CICA-member", "membership", "THA/CICA/member"),
        ("elsewhere.html#membership-THA-ASEAN-member", "membership", "THA/ASEAN/member"),
        ("summits.html#summit-dushanbe-2019", "summit", "dushanbe-2019"),
        ("sources.html#source-interview-sarybay-2021", "source", "interview-sarybay-2021"),
    ],
)
def test_reference_is_copied(
    browser: Browser, address: str, where: str, kind: str, key: str
) -> None:
    """A record has an address with its id, and its button copies what `cite` answers."""
    anchor = where.partition("#")[2]
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        page = context.new_page()
        page.goto(f"{address}record/{where}")
        place = page.locator(f"section#{anchor}, tr:has(#{anchor}), li:has(#{anchor})").first
        button = place.locator("button.copy-reference").first
        button.click()
        page.wait_for_function("navigator.clipboard.readText().then(text => text !== '')")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert button.inner_text() == "Copied"
    assert copied == cica.cite(cica.record(kind, key))


def test_reference_is_copied_without_clipboard(browser: Browser, address: str) -> None:
    """Where the page may not use the clipboard, the button copies a selected text."""
    with browser.new_context() as context:
        page = context.new_page()
        page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
        page.goto(f"{address}record/summits.html")
        button = page.locator("button.copy-reference").first
        button.click()
        page.locator("button.copy-reference", has_text="Copied").wait_for()
        assert page.locator("textarea").count() == 0


@pytest.fixture(scope="module", params=[("light", 1280), ("dark", PHONE)], ids=["light", "dark"])
def screen(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open a tab on a light screen or on a dark phone, for all pages one after the other."""
    scheme, width = request.param
    size = ViewportSize(width=width, height=740)
    with browser.new_context(color_scheme=scheme, viewport=size) as context:
        yield context.new_page()


@pytest.mark.parametrize("name", PAGES)
def test_accessible(
    screen: Page, violations: Callable[[Page], list[str]], address: str, name: str
) -> None:
    """axe-core finds no violation on a whole page, with what is shown while a reader scrolls."""
    screen.goto(address + name)
    screen.evaluate("document.documentElement.classList.add('show-back-to-top')")
    assert violations(screen) == []
