"""How Sphinx builds the pages: ``sphinx-build -nW --keep-going -b html docs docs/_build/html``."""

import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import cica

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
    "record_pages",
]
exclude_patterns = ["_build"]
nitpicky = True

# A build reaches for the inventories of others only where it is told to: it works offline, and the
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
        (
            r"py:.*",
            r"(attr|attrs|cattrs|collections|datetime|enum|matplotlib|os|pathlib|types|typing)\..*",
        ),
        (r"py:.*", "|".join(vars(__builtins__) if not isinstance(__builtins__, dict) else __builtins__)),
    ]

autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_member_order = "bysource"
default_role = "py:obj"

myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist", "smartquotes"]
myst_heading_anchors = 3

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

html_theme = "furo"
html_title = "cica"
html_static_path = ["_static"]
html_css_files = ["cica.css"]
html_show_sourcelink = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"


def _known_elsewhere(app: Any, env: Any, node: Any, contnode: Any) -> Any:
    """Resolve what autodoc names after a private module, and let words in backticks be words."""
    target: str = node.get("reftarget", "")
    if target.startswith("cica._"):
        found = env.domains["py"].resolve_any_xref(
            env, node["refdoc"], app.builder, f"cica.{target.rpartition('.')[2]}", node, contnode
        )
        if found:
            return found[0][1]
    return contnode if node.get("reftype") == "obj" else None


def setup(app: Any) -> None:
    """Connect what this file defines."""
    app.connect("missing-reference", _known_elsewhere)
