"""The model as a picture: which record points to which, drawn from the types of the fields.

On the left is each record that points to another, with the fields by which it does, on the right
the records that are pointed to. It is as wide as a phone, and takes the colours of the page.
"""

import html
from collections.abc import Callable

from api_source import Reference, references

WIDTH = 360
LEFT, RIGHT = 176, 92
"""How wide the boxes on either side are."""
HEAD, ROW, GAP = 24, 17, 9
"""How high the name of a record and a line are, and how far apart boxes are."""
COLOURS = 8
"""How many colours the style sheet has for lines."""


def picture(link: Callable[[str], str]) -> str:
    """Return the picture as SVG; `link` gives the address of the entry of a class."""
    found = list(references())
    records = _ordered(found)
    targets = list(dict.fromkeys(target for one in found for target in one.targets))
    ends: dict[str, list[float]] = {target: [] for target in targets}
    starts: list[tuple[float, Reference]] = []
    boxes: list[str] = []
    y = 1.0
    for record in records:
        rows = [one for one in found if one.record == record]
        height = HEAD + ROW * len(rows) + 4
        boxes.append(_box(record, 1, y, LEFT, height, link))
        for place, one in enumerate(rows):
            middle = y + HEAD + ROW * (place + 0.5)
            text = html.escape(one.field + (" …" if one.many else ""))
            boxes.append(f'<text class="field" x="10" y="{middle + 4:.1f}">{text}</text>')
            starts.append((middle, one))
            for target in one.targets:
                ends[target].append(middle)
        y += height + GAP
    places = _placed(ends, y - GAP)
    lines: list[str] = []
    for place, target in enumerate(places):
        boxes.append(_box(target, WIDTH - RIGHT - 1, places[target] - 15, RIGHT, 30, link))
        coming = sorted((start, one) for start, one in starts if target in one.targets)
        for number, (start, _) in enumerate(coming, 1):
            # the lines arrive side by side, in the order in which they leave
            end = places[target] - 13 + 26 * number / (len(coming) + 1)
            lines.append(_line(start, end, place % COLOURS))
    return (
        f'<svg class="model" viewBox="0 0 {WIDTH} {y:.0f}" role="group" '
        'aria-labelledby="model-title" xmlns="http://www.w3.org/2000/svg">'
        '<title id="model-title">Which record points to which; the table below says the same'
        f"</title>{''.join(lines)}{''.join(boxes)}</svg>"
    )


def _ordered(found: list[Reference]) -> list[str]:
    """Return the records that point to others; those that point to the same are neighbours."""
    first = {target: place for place, target in enumerate(_by_use(found))}

    def key(record: str) -> tuple[float, str]:
        mine = [first[t] for one in found if one.record == record for t in one.targets]
        return sum(mine) / len(mine), record

    return sorted({one.record for one in found}, key=key)


def _by_use(found: list[Reference]) -> list[str]:
    """Return what is pointed to: in the middle what is pointed to most."""
    used = [target for one in found for target in one.targets]
    ranked = sorted(set(used), key=lambda target: (-used.count(target), target))
    return [*reversed(ranked[1::2]), *ranked[::2]]


def _placed(ends: dict[str, list[float]], height: float) -> dict[str, float]:
    """Return the height of each target: between the middle of its lines and an even share."""
    middles = sorted((sum(ys) / len(ys), target) for target, ys in ends.items())
    share = height / len(middles)
    return {
        target: (middle + (place + 0.5) * share) / 2
        for place, (middle, target) in enumerate(middles)
    }


def _line(start: float, end: float, colour: int) -> str:
    left, right = LEFT + 1, WIDTH - RIGHT - 1
    middle = (left + right) / 2
    return (
        f'<path class="line-{colour}" d="M{left} {start:.1f}'
        f'C{middle:.0f} {start:.1f} {middle:.0f} {end:.1f} {right} {end:.1f}"/>'
    )


def _box(  # noqa: PLR0913, PLR0917  # a rectangle has four sides
    name: str, x: float, y: float, width: float, height: float, link: Callable[[str], str]
) -> str:
    address = html.escape(link(name))
    return (
        f'<rect x="{x}" y="{y:.1f}" width="{width}" height="{height}" rx="4"/>'
        f'<a href="{address}"><text class="name" x="{x + 8}" y="{y + 18:.1f}">{name}</text></a>'
    )
