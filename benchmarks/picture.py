"""The growth, drawn."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from growth import QUESTIONS, Figures
from matplotlib.axes import Axes
from matplotlib.figure import Figure

__all__ = ["draw"]


def draw(grown: Sequence[Figures], path: Path) -> None:
    """Draw time and memory by the number of memberships, as SVG."""
    sizes = [row["size"] for row in grown]
    with mpl.rc_context({"svg.hashsalt": "cica", "svg.fonttype": "none", "font.size": 9}):
        figure = Figure(figsize=(11, 4.2), layout="constrained")
        asking, working, holding = figure.subplots(1, 3)
        _axes(asking, "A question", "µs")
        for name in QUESTIONS:
            times = [row["questions"][name] * 1e6 for row in grown]
            asking.plot(sizes, times, marker="o", markersize=3, label=name)
        _axes(working, "Work on the whole", "µs a membership")
        for key, name in (
            ("records", "record"),
            ("dataset", "check"),
            ("first question", "first question"),
            ("dumps", "dumps"),
            ("loads", "loads"),
        ):
            times = [row[key] / row["size"] * 1e6 for row in grown]
            working.plot(sizes, times, marker="o", markersize=3, label=name)
        _axes(holding, "Memory", "MiB")
        for key, name in (("peak MiB", "peak of everything"), ("MiB", "records and dataset")):
            holding.plot(sizes, [row[key] for row in grown], marker="o", markersize=3, label=name)
        for axes, least in ((asking, 0.01), (working, 0.1), (holding, 0.01)):
            axes.set_ylim(bottom=least)
            axes.legend(fontsize=7, loc="lower left" if axes is asking else "best", frameon=False)
        figure.savefig(path, format="svg", metadata={"Date": None})


def _axes(axes: Axes, title: str, unit: str) -> None:
    axes.set(title=title, xlabel="memberships", ylabel=unit, xscale="log", yscale="log")
    axes.grid(visible=True, linewidth=0.3)
