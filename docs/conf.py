"""How Sphinx builds the pages: ``sphinx-build -nW --keep-going -b html docs docs/_build/html``."""

import builtins
import gc
import os
import re
import sys
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import cica

# a build makes much, and little of it is garbage: looking less often takes an eighth less time
gc.set_threshold(50_000, 50, 50)

project = "cica"
author = "The cica developers"
copyright = "the cica developers"  # noqa: A001  # Sphinx's own name
release = version = cica.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "pictures",
    "accessible",
    "api_overview",
    "record_pages",
    "addresses",
    "downloads",
    "find_years",
]
exclude_patterns = ["_build", "_downloads"]
nitpicky = True

# A build fetches the inventories of others only if asked to: it works offline, and the
# names of others then stay text.
intersphinx_mapping = {}
nitpick_ignore_regex = []
if os.environ.get("CICA_DOCS_ONLINE"):
    intersphinx_mapping = {
        "python": ("https://docs.python.org/3", None),
        "attrs": ("https://www.attrs.org/en/stable", None),
        "cattrs": ("https://catt.rs/en/stable", None),
        "matplotlib": ("https://matplotlib.org/stable", None),
    }
else:
    nitpick_ignore_regex = [
        (r"py:.*", r"(attrs?|cattrs|collections|datetime|enum|matplotlib|os|pathlib|typing)\..*"),
        (r"py:.*", "|".join(dir(builtins))),
    ]
nitpick_ignore_regex.append((r"py:class", r"\w+Converter"))  # cattrs', imported for types alone

# a row has a field called list, which Sphinx offers beside the builtin
suppress_warnings = ["ref.python"]

autodoc_default_options = {"exclude-members": "shown", "undoc-members": True}
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 80
python_use_unqualified_type_names = True
default_role = "py:obj"

myst_enable_extensions = [
    "attrs_block",
    "attrs_inline",
    "colon_fence",
    "deflist",
    "fieldlist",
    "smartquotes",
]
myst_heading_anchors = 3
myst_ref_domains = ["std", "py"]  # to try the others takes a quarter of the build

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

html_theme = "furo"
html_favicon = "_static/favicon.svg"
html_title = "cica"
html_static_path = ["_static"]
html_css_files = ["cica.css"]
html_show_sourcelink = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"


def _known_elsewhere(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.TextElement
) -> nodes.Element | None:
    """Find an entry by the name that the code uses, and let other words in backticks be words."""
    target: str = node.get("reftarget", "")
    name = re.sub(
        r"^(cica\.)?(_\w+\.|data\.|(records|results|terms|errors)\.)?(Dataset\.)?", "", target
    )
    for place in ("cica", "cica.terms", "cica.records"):
        found = env.domains.python_domain.resolve_any_xref(
            env, node["refdoc"], app.builder, f"{place}.{name}", node, contnode
        )
        if found:
            return found[0][1]
    return contnode if node.get("reftype") == "obj" else None


def _words(
    _app: Sphinx, what: str, _name: str, _record: object, _options: object, lines: list[str]
) -> None:
    """Keep napoleon from taking the words before a colon for the type of an attribute."""
    if what in {"attribute", "data", "property"}:
        lines.insert(0, "\\ ")


def setup(app: Sphinx) -> None:
    """Connect what this file defines."""
    app.connect("missing-reference", _known_elsewhere)
    app.connect("autodoc-process-docstring", _words, priority=400)
