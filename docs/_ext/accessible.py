"""What Sphinx's pages lack for those who read with the keyboard, by ear or on a phone.

Sphinx writes captions of the navigation as headings without a level, code and tables that scroll
only under a mouse, the lines of a long signature as a list of definitions without terms, and a
range of days without a place to break it. The theme has two side columns without names, a link to
the top of the page outside of every landmark, and a page of search results without a heading.
"""

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

CAPTION = re.compile(r'<p class="caption" role="heading"(?! aria-level)')
SCROLLS = re.compile(r'<(pre|div class="table-wrapper[^"]*")(?! tabindex)')
SIGNATURE = re.compile(r'<dl>\n((?:<dd><em class="sig-param">.*</dd>\n)+)</dl>')
RANGE = re.compile(r'(?<=<span class="pre">)\[[\d-]+\.\.(?=[\d-]+\]</span>)')


def accessible(html: str) -> str:
    """Return a part of a page with what it lacks.

    >>> accessible('<p class="caption" role="heading">How to</p><pre>x</pre>')
    '<p class="caption" role="heading" aria-level="2">How to</p><pre tabindex="0">x</pre>'
    """
    html = CAPTION.sub(r'<p class="caption" role="heading" aria-level="2"', html)
    html = SIGNATURE.sub(_lines, html)
    html = RANGE.sub(r'\g<0></span><wbr><span class="pre">', html)
    return SCROLLS.sub(r'<\1 tabindex="0"', html)


def _lines(match: re.Match[str]) -> str:
    """Return the lines of a signature as plain lines."""
    line = '<span style="display: block; margin-left: 2rem">'
    return match[1].replace("<dd>", line).replace("</dd>", "</span>")


FRAME = {
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="Site">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="On this page">',
    '<aside class="toc-drawer no-toc">': '<aside class="toc-drawer no-toc" aria-label="Page">',
}
"""What the theme writes around each page, and what it should be."""
TOP = re.compile(r'<a href="#" class="back-to-top.*?</a>', re.DOTALL)
"""A link that is seen while the reader scrolls up; wherever it is written, it is shown on top."""
RESULTS = '<div id="search-results">'


def framed(html: str) -> str:
    """Return a whole page with what the theme lacks.

    >>> framed('<aside class="sidebar-drawer"></aside>')
    '<aside class="sidebar-drawer" aria-label="Site"></aside>'
    """
    for old, new in FRAME.items():
        html = html.replace(old, new)
    if (top := TOP.search(html)) and top.start() < html.index("<footer>"):
        html = html.replace(top[0], "").replace("<footer>", f"<footer>{top[0]}")
    if RESULTS in html and "<h1" not in html:
        html = html.replace(RESULTS, f"<h1>Search</h1>{RESULTS}")
    return html


def _frame(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        for path in Path(app.outdir).rglob("*.html"):
            text = path.read_text("utf-8")
            if (new := framed(text)) != text:
                path.write_text(new, "utf-8")


def _amend(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: object
) -> None:
    for part in ("body", "toc", "furo_navigation_tree"):
        if part in context:
            context[part] = accessible(context[part])


def setup(app: Sphinx) -> dict[str, bool]:
    """Amend each page once the theme has made its navigation, and its frame at the end."""
    app.connect("html-page-context", _amend, priority=900)
    app.connect("build-finished", _frame)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
