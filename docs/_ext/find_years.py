"""Let the search of the site find years and other numbers, which Sphinx leaves out of its index."""

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.search.en import SearchEnglish

SKIPS_NUMBERS = r" || queryTerm.match(/^\d+$/)"
"""What the search in the browser says of a number, in Sphinx's ``searchtools.js``."""


class SearchEnglishAndNumbers(SearchEnglish):
    """The index of English words, with numbers."""

    def word_filter(self, word: str) -> bool:
        """Return whether a word goes into the index."""
        return word.isdigit() or super().word_filter(word)


def _amend(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.format != "html":
        return
    script = Path(app.outdir) / "_static" / "searchtools.js"
    text = script.read_text("utf-8")
    if SKIPS_NUMBERS in text:
        script.write_text(text.replace(SKIPS_NUMBERS, ""), "utf-8")
    elif r"/^\d+$/" in text:
        raise ExtensionError("searchtools.js of this Sphinx skips numbers in another way")


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the language, and amend the script after each build."""
    app.add_search_language(SearchEnglishAndNumbers)
    app.connect("build-finished", _amend)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
