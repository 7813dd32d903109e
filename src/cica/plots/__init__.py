"""Pictures of the record, drawn by matplotlib, which is the one extra of the package.

Install it with ``pip install "cica[plots]"``; nothing else in the package loads this module.

Each function draws on `ax`, or on a figure of its own if none is given, and returns the Axes. What
is certain is drawn solid, what may be so is hatched. Every picture can be read without colour. A
line at its foot says which version of the record it shows. Text and lines have the colours of
matplotlib's settings: within ``matplotlib.style.context("dark_background")`` they suit a dark page.

**Alt text.** The label of the Axes describes the picture in words, made from the same records: its
kind, the time that it covers, and what it shows. Use it as the alternative text of an image.

**Notebooks.** Axes on a figure of their own are shown as a picture where they are the last line of
a cell; the alt text is in the metadata of the output, as ``alt``. Pyplot is not used.

>>> from cica import plots
>>> ax = plots.tile_map(as_of=2021)
>>> ax.get_label()
'Tile map: a square for each of ... states, by role in CICA on 31 December 2021. \
Member (27): Afghanistan, Azerbaijan, ...'
>>> ax.figure.savefig("members.svg")  # doctest: +SKIP
"""

try:
    from cica.plots._comparison import comparison
    from cica.plots._initiatives import initiatives
    from cica.plots._tiles import tile_map
    from cica.plots._time import chairs_and_summits, membership_growth, role_timeline
except ModuleNotFoundError as _error:
    raise ImportError(
        'cica.plots needs matplotlib; write: pip install "cica[plots]"', name="matplotlib"
    ) from _error

__all__ = [
    "chairs_and_summits",
    "comparison",
    "initiatives",
    "membership_growth",
    "role_timeline",
    "tile_map",
]
