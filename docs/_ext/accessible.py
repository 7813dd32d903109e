"""What Sphinx's pages lack for those who read with the keyboard or by ear.

Sphinx writes captions of the navigation as headings without a level, code that scrolls only under
a mouse, and the lines of a long signature as a list of definitions without terms.
"""

import re
from typing import Any

from sphinx.application import Sphinx

CAPTION = re.compile(r'<p class="caption" role="heading"(?! aria-level)')
CODE = re.compile(r"<pre(?! tabindex)")
SIGNATURE = re.compile(r'<dl>\n((?:<dd><em class="sig-param">.*</dd>\n)+)</dl>')


def accessible(html: str) -> str:
    """Return a part of a page with what it lacks.

    >>> accessible('<p class="caption" role="heading">How to</p><pre>x</pre>')
    '<p class="caption" role="heading" aria-level="2">How to</p><pre tabindex="0">x</pre>'
    """
    html = CAPTION.sub(r'<p class="caption" role="heading" aria-level="2"', html)
    html = SIGNATURE.sub(_lines, html)
    return CODE.sub('<pre tabindex="0"', html)


def _lines(match: re.Match[str]) -> str:
    """Return the lines of a signature as plain lines."""
    line = '<span style="display: block; margin-left: 2rem">'
    return match[1].replace("<dd>", line).replace("</dd>", "</span>")


def _amend(
    _app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: object
) -> None:
    for part in ("body", "toc", "furo_navigation_tree"):
        if part in context:
            context[part] = accessible(context[part])


def setup(app: Sphinx) -> dict[str, bool]:
    """Amend each page before it is written, once the theme has made its navigation."""
    app.connect("html-page-context", _amend, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
