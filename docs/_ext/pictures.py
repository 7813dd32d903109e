"""The pictures of the site, drawn from the dataset when it is built.

A page shows one by ``{picture}`` and its name: once for light and once for dark pages, of which
the theme shows one, with the words of the picture as its alt text.
"""

import functools
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.style
from docutils import nodes
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import cica
from cica import plots

PICTURES: dict[str, Callable[[], Axes]] = {
    "membership-growth": plots.membership_growth,
    "role-timeline": plots.role_timeline,
    "chairs-and-summits": plots.chairs_and_summits,
    "tile-map": plots.tile_map,
    "tile-map-2011": functools.partial(plots.tile_map, as_of="2011-06-30"),
    "membership-growth-osce": functools.partial(plots.membership_growth, "OSCE"),
    "initiatives": plots.initiatives,
    "comparison-cia-factbook": functools.partial(plots.comparison, "cia-factbook"),
    "comparison-migo": functools.partial(plots.comparison, "migo-v3"),
    **{
        f"initiative-{row.id}": functools.partial(plots.initiatives, row)
        for row in cica.initiatives()
        if sum(event.status is not None for event in row.history) > 1
    },
}
"""What draws each picture, by its name on a page; an initiative with a course has its own."""

THEMES: dict[str, list[str | dict[str, Any]]] = {
    "light": ["default", {"figure.facecolor": "white"}],
    "dark": ["dark_background", {"figure.facecolor": "#131416", "axes.facecolor": "none"}],
}
"""The settings of matplotlib for each theme, with the ground of its pages."""

FOLDER = "_generated"


def draw(outdir: Path) -> dict[str, str]:
    """Write every picture as ``NAME-light.svg`` and ``NAME-dark.svg``; return the alt texts.

    A file that would not change is left alone, so that Sphinx reads only what changed.
    """
    outdir.mkdir(parents=True, exist_ok=True)
    alts: dict[str, str] = {}
    for name, picture in PICTURES.items():
        for theme, settings in THEMES.items():
            # without a salt of our own the ids in the file would differ from build to build
            with matplotlib.style.context(settings), mpl.rc_context({"svg.hashsalt": name}):
                ax = picture()
                alts[name] = str(ax.get_label())
                _write(ax, outdir / f"{name}-{theme}.svg")
    return alts


def _write(ax: Axes, path: Path) -> None:
    assert isinstance(ax.figure, Figure)  # noqa: S101  # of its own, not a part of another
    file = io.BytesIO()
    ax.figure.savefig(file, format="svg", metadata={"Date": None, "Description": ax.get_label()})
    if not path.exists() or path.read_bytes() != file.getvalue():
        path.write_bytes(file.getvalue())


class Picture(SphinxDirective):
    """Show a picture in the theme of the page; a click opens it alone."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return one image for each theme."""
        name = self.arguments[0]
        alts: dict[str, str] = self.config.picture_alts
        if name not in alts:
            raise self.error(f"picture must be one of {', '.join(alts)}, got {name!r}")
        shown: list[nodes.Node] = []
        for theme in THEMES:
            # a width makes Sphinx link the image to its file; the link hides with its container
            image = nodes.image(uri=f"/{FOLDER}/{name}-{theme}.svg", alt=alts[name], width="100%")
            shown.append(nodes.container("", image, classes=[f"only-{theme}", "picture"]))
        return shown


def _begin(app: Sphinx) -> None:
    app.config.picture_alts = draw(Path(app.srcdir) / FOLDER)


def setup(app: Sphinx) -> dict[str, bool]:
    """Draw the pictures before pages are read."""
    app.add_config_value("picture_alts", {}, "env")
    app.add_directive("picture", Picture)
    app.add_css_file("pictures.css")
    app.connect("builder-inited", _begin)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
