"""What pandoc makes of references, for the tests of the formats that it reads."""

import html
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from cica import Source

_PAPER = "---\nnocite: '@*'\n---\n"


def lost_in_pandoc(path: Path, sources: Iterable[Source]) -> list[tuple[str, str]]:
    """Return every part of a source that its reference does not show, with the id of the source."""
    pypandoc = pytest.importorskip("pypandoc")
    arguments = ["--citeproc", f"--bibliography={path}", "--wrap=none"]
    page = pypandoc.convert_text(_PAPER, "html", "markdown", extra_args=arguments)
    references = dict(re.findall(r'<div id="ref-([^"]+)"[^>]*>(.*?)</div>', page, re.DOTALL))
    lost: list[tuple[str, str]] = []
    for source in sources:
        shown = _words(re.sub("<[^>]+>", "", references.get(source.id, "")))
        parts = [source.title, source.publisher]
        parts += [name for author in source.authors for name in author.split(", ")]
        if source.published is not None:
            day = source.published.earliest or source.published.latest
            parts.append(str(day)[:4].lstrip("0"))
        lost += [(source.id, part) for part in parts if _words(part) not in shown]
        if html.escape(source.url) not in references.get(source.id, ""):
            lost.append((source.id, source.url))
    return lost


def _words(text: str) -> str:
    """Return a text without case, punctuation and the typographic marks that a style puts in."""
    return re.sub(r"[^\w]+", " ", html.unescape(text)).strip().casefold()
