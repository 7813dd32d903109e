"""The pictures: what is drawn, and what the alt text says."""

import datetime
import functools
import io
import itertools
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any, cast
from xml.etree import ElementTree

import attrs
import matplotlib as mpl
import matplotlib.style
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import FillBetweenPolyCollection, LineCollection
from matplotlib.colors import to_hex, to_rgb, to_rgba
from matplotlib.dates import num2date
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from matplotlib.typing import ColorType

import cica
from cica import plots
from cica.errors import InvalidDateError, InvalidTypeError, InvalidValueError
from cica.terms import Coverage, InitiativeStatus, MeetingStatus
from invented import (
    ARIA,
    BORA,
    CELIA,
    CICA,
    CITED,
    SOURCE,
    SUMMIT,
    UNION,
    WORLD,
    chair,
    event,
    initiative,
    with_,
)
from invented import role as spell
from strategies import close_dates, datasets

PICTURES: list[Callable[..., Axes]] = [
    plots.membership_growth,
    plots.role_timeline,
    plots.chairs_and_summits,
    plots.tile_map,
    plots.initiatives,
]
OF_AN_ORGANIZATION = PICTURES[:4]
OF_PARTIES = [plots.membership_growth, plots.role_timeline, plots.tile_map]

A_LIST = cica.PublishedList(
    id="a-list",
    title="Who is in UNI",
    organization=UNION,
    unit="state-year",
    first=2001,
    last=2004,
    scheme=("member", "observer"),
    roles=("member", "observer"),
    citations=CITED,
)


def entry(name: str, first: int, last: int, role: str = "member") -> cica.PublishedEntry:
    """Make an entry of the list: of a state of the record, or of another by name."""
    known = {state.name: state for state in (ARIA, BORA, CELIA)}
    named: dict[str, Any] = {"party": known[name]} if name in known else {"name": name}
    return cica.PublishedEntry(list=A_LIST, first=first, last=last, role=role, **named)


ALONE = cica.Dataset(
    sources=(SOURCE,),
    states=(ARIA, BORA),
    organizations=(UNION,),
    memberships=(
        spell(ARIA, "2001", organization=UNION),
        spell(BORA, "2003-05-01", None, "suspended", organization=UNION),
    ),
    chairmanships=(chair(ARIA, "2002-06-04", organization=UNION),),
    summits=(attrs.evolve(SUMMIT, city="Port"),),
    initiatives=(initiative(event("2004", "proposed")),),
    published_lists=(A_LIST,),
    published_entries=(entry("Aria", 2001, 2004),),
    checked="2015-06-30",
    title="Some data",
    version="0.3.0",
)
"""Data of a single organization, which no question has to name."""
COMPARED = functools.partial(plots.comparison, "a-list", dataset=ALONE)
EVERY = [*PICTURES, COMPARED]


def with_memberships(*memberships: cica.Membership) -> cica.Dataset:
    """Make the invented world with these memberships, and nobody in the chair."""
    return with_(memberships=memberships, chairmanships=(), coordinations=())


def day(number: float) -> datetime.date:
    """Return the day that a number on an axis of time means."""
    return cast("datetime.datetime", num2date(number)).date()  # type: ignore[no-untyped-call]  # no stubs


def height(ax: Axes, when: str) -> int:
    """Return the height of the line of a picture on a day."""
    steps: list[list[float]] = np.asarray(ax.lines[0].get_xydata()).tolist()
    return [int(y) for x, y in steps if day(x) <= datetime.date.fromisoformat(when)][-1]


def rectangles(ax: Axes, gid: str | None = None) -> list[Rectangle]:
    """Return the rectangles that a picture draws, or those of one record."""
    found = [patch for patch in ax.patches if isinstance(patch, Rectangle)]
    return [patch for patch in found if gid is None or patch.get_gid() == gid]


def bars(ax: Axes, gid: str) -> list[tuple[datetime.date, datetime.date, bool]]:
    """Return the bars of a record: the first day, the first day after, whether it is solid."""
    return sorted(
        (day(bar.get_x()), day(bar.get_x() + bar.get_width()), not bar.get_hatch())
        for bar in rectangles(ax, gid)
    )


def texts(ax: Axes) -> list[str]:
    """Return what is written on a picture beside its axes and the credit line."""
    return [text.get_text() for text in ax.texts if text.get_gid() != "credit"]


def credit(ax: Axes) -> str:
    """Return the credit line of a picture, without breaks."""
    (line,) = [text.get_text() for text in ax.texts if text.get_gid() == "credit"]
    return line.replace("\n", " ")


def alt(ax: Axes) -> str:
    """Return the alt text of a picture without the credit at its end."""
    words = str(ax.get_label())
    assert words.endswith(f" {credit(ax)}")
    return words.removesuffix(f" {credit(ax)}")


def svg(ax: Axes) -> str:
    """Return the figure of a picture as SVG, with its texts as texts."""
    assert isinstance(ax.figure, Figure)
    file = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none"}):
        ax.figure.savefig(file, format="svg")
    return file.getvalue()


def written(ax: Axes) -> dict[Text, Bbox]:
    """Draw a picture, and return where its texts are."""
    figure = ax.figure
    assert isinstance(figure, Figure)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]  # no stubs
    ticks = [*ax.get_xticklabels(), *ax.get_yticklabels()]
    if ax.axison:
        # those beyond the ends of the axes exist, and are not drawn
        (left, right), (low, high) = ax.get_xlim(), sorted(ax.get_ylim())
        places = [text.get_position() for text in ticks]
        inside = [left <= x <= right and low <= y <= high for x, y in places]
        ticks = [tick for tick, drawn in zip(ticks, inside, strict=True) if not drawn]
    shown = [text for text in cast("list[Text]", figure.findobj(Text)) if text not in ticks]
    return {
        text: text.get_window_extent() for text in shown if text.get_text() and text.get_visible()
    }


def keys(ax: Axes) -> list[str]:
    """Return the words of the legend."""
    legend = ax.get_legend()
    assert legend is not None
    return [text.get_text() for text in legend.get_texts()]


def rows(ax: Axes) -> list[str]:
    """Return the names of the rows, from the top."""
    return [label.get_text() for label in ax.get_yticklabels()]


def colour(ax: Axes, state: str) -> str:
    """Return the colour of the square of a state; that of an empty one is 'none'."""
    (tile,) = rectangles(ax, state)
    red, green, blue, alpha = to_rgba(tile.get_facecolor())
    return to_hex((red, green, blue)) if alpha else "none"


# Any picture ---------------------------------------------------------------------------------


@pytest.mark.parametrize("picture", EVERY)
def test_given_axes_are_returned(picture: Callable[..., Axes]) -> None:
    """A picture is drawn on the Axes that are given, and returns them."""
    ax = Figure().add_subplot()
    assert picture(ax=ax) is ax


@pytest.mark.parametrize("picture", EVERY)
def test_figure_of_its_own(picture: Callable[..., Axes]) -> None:
    """Without an `ax` every call draws on a new figure."""
    assert picture(dataset=ALONE).figure is not picture(dataset=ALONE).figure


@pytest.mark.parametrize("picture", EVERY)
@pytest.mark.parametrize("ax", ["ax", Figure(), [Figure().add_subplot()]])
def test_ax_must_be_axes(picture: Callable[..., Axes], ax: object) -> None:
    """A figure or a list of Axes is refused."""
    with pytest.raises(InvalidTypeError) as error:
        picture(ax=ax)
    assert error.value == InvalidTypeError("ax", "an Axes of matplotlib or None", ax)


@pytest.mark.parametrize("picture", EVERY)
@pytest.mark.parametrize("projection", ["polar", "3d"])
def test_ax_must_be_plain(picture: Callable[..., Axes], projection: str) -> None:
    """Axes on which matplotlib draws in another way are refused before anything is drawn."""
    ax = Figure().add_subplot(projection=projection)
    with pytest.raises(InvalidValueError) as error:
        picture(ax=ax)
    assert error.value == InvalidValueError("ax", "an Axes without a projection", ax)


@pytest.mark.parametrize("picture", EVERY)
def test_long_names_leave_room_for_the_picture(picture: Callable[..., Axes]) -> None:
    """Names of two hundred letters are cut in the picture, and whole in the alt text."""
    name = "The Federation of Islands " * 8
    plan = attrs.evolve(initiative(event("2004", "proposed")), title=name)
    states = (attrs.evolve(ARIA, name=name, names=()), attrs.evolve(BORA, name=f"{name} 2"))
    dataset = ALONE.evolve(
        states=states,
        initiatives=(plan,),
        summits=(attrs.evolve(SUMMIT, city=name),),
        published_entries=(),
    )
    ax = picture(dataset=dataset)
    boxes = written(ax)
    assert all(name not in text.get_text().replace("\n", " ") for text in boxes)
    window = ax.figure.bbox
    for text, box in boxes.items():
        assert window.x0 - 1 <= box.x0, text
        assert box.x1 <= window.x1 + 1, text
    assert ax.get_window_extent().width > window.width / 3
    if picture in {plots.membership_growth, plots.chairs_and_summits, plots.initiatives}:
        assert name in alt(ax)


@pytest.mark.parametrize("picture", EVERY)
def test_lines_are_as_long_as_narrow_axes_are_wide(picture: Callable[..., Axes]) -> None:
    """On a third of a page the title, the key and the credit line take more lines."""
    title = "The record of an organization with a long name that goes on and on for a while"
    figure = Figure(figsize=(12, 6))
    ax = picture(dataset=ALONE.evolve(title=title), ax=figure.subplots(ncols=3)[1])
    (line,) = [text for text in written(ax) if text.get_gid() == "credit"]
    place, frame = line.get_window_extent(), ax.get_window_extent()
    assert frame.x0 - 20 < place.x0
    assert place.x1 < frame.x1 + 1
    assert title in credit(ax)


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        (plots.role_timeline, "Timeline of the 1 party of UNI"),
        (plots.role_timeline, "a bar for 1 time in a role."),
        (plots.tile_map, "Tile map: a square for 1 state, by role"),
        (COMPARED, "a cell for 1 state and the years 2001 to 2004."),
    ],
)
def test_one_is_not_several(picture: Callable[..., Axes], words: str) -> None:
    """The alt text of a picture with one state has a singular."""
    single = ALONE.evolve(states=(ARIA,), memberships=ALONE.memberships()[:1])
    assert words in alt(picture(dataset=single))


@pytest.mark.parametrize(
    "picture", [plots.role_timeline, plots.chairs_and_summits, plots.initiatives]
)
def test_an_empty_picture_says_so(picture: Callable[..., Axes]) -> None:
    """Where the record has nothing of the kind, that is written; else it is not."""
    bare = cica.Dataset(
        sources=(SOURCE,), organizations=(CICA,), checked="2020-05-04", organization=CICA
    )
    assert "none on record" in texts(picture(dataset=bare))
    assert "none on record" not in texts(picture(dataset=ALONE))


@pytest.mark.parametrize("picture", EVERY)
def test_dataset_must_be_a_dataset(picture: Callable[..., Axes]) -> None:
    """What is not a dataset is refused."""
    with pytest.raises(InvalidTypeError) as error:
        picture(dataset="CICA")
    assert error.value == InvalidTypeError("dataset", "a Dataset", "CICA")


@pytest.mark.parametrize("picture", OF_AN_ORGANIZATION)
def test_unknown_organization(picture: Callable[..., Axes]) -> None:
    """An organization that the dataset does not have is reported as by every question."""
    with pytest.raises(cica.UnknownRecordError) as error:
        picture("XYZ")
    assert (error.value.kind, error.value.key) == ("organization", "XYZ")


@pytest.mark.parametrize("picture", OF_AN_ORGANIZATION)
@pytest.mark.parametrize("key", ["CICA", CICA, "A conference"])
def test_organization_by_any_name(picture: Callable[..., Axes], key: object) -> None:
    """An organization is its id, its record or any name it has; the default one needs none."""
    assert picture(key, dataset=WORLD).get_label() == picture(dataset=WORLD).get_label()


@pytest.mark.parametrize("picture", EVERY)
def test_only_organization(picture: Callable[..., Axes]) -> None:
    """Data of another organization are drawn without naming it."""
    ax = picture(dataset=ALONE)
    assert "CICA" not in svg(ax)
    assert "UNI" in ax.get_title(loc="left")


@pytest.mark.parametrize("picture", PICTURES)
def test_no_default_organization(picture: Callable[..., Axes]) -> None:
    """Where the dataset has no default organization, one must be named."""
    several = cica.Dataset(sources=(SOURCE,), organizations=(CICA, UNION), checked=2020)
    with pytest.raises(InvalidValueError) as error:
        picture(dataset=several)
    expected = "'CICA' or 'UNI', since the dataset has no default organization"
    assert error.value == InvalidValueError("organization", expected, None)
    with pytest.raises(InvalidValueError) as error:
        picture(dataset=cica.Dataset(checked=2020))
    expected = "given, since the dataset has no default organization"
    assert error.value == InvalidValueError("organization", expected, None)


@pytest.mark.parametrize("picture", PICTURES)
def test_nothing_to_draw(picture: Callable[..., Axes]) -> None:
    """A dataset without memberships, chairs, summits or initiatives still gives a picture."""
    bare = cica.Dataset(
        sources=(SOURCE,), organizations=(CICA,), checked="2020-05-04", organization=CICA
    )
    assert "CICA" in svg(picture(dataset=bare))


@pytest.mark.parametrize("picture", EVERY)
def test_credit_line(picture: Callable[..., Axes]) -> None:
    """The foot of a picture says which data it shows, and so does the end of the alt text."""
    ax = picture(dataset=ALONE)
    assert credit(ax).endswith("Some data. Version 0.3.0, checked up to 30 June 2015.")
    assert alt(ax) != ""
    untitled = ALONE.evolve(title="")
    assert "Some data" not in credit(picture(dataset=untitled))


@pytest.mark.parametrize("picture", EVERY)
def test_credit_is_below_everything(picture: Callable[..., Axes]) -> None:
    """No text of a picture is below the credit line."""
    boxes = written(picture(dataset=ALONE))
    (lowest,) = [box.y0 for text, box in boxes.items() if text.get_gid() == "credit"]
    assert all(box.y0 >= lowest for box in boxes.values())


@pytest.mark.parametrize("picture", OF_PARTIES)
def test_incomplete_list_of_members(picture: Callable[..., Axes]) -> None:
    """Where the record has only some members of an organization, title and alt text say so."""
    words = "UNI among the states of the record"
    some = attrs.evolve(UNION, coverage=Coverage.RECORDED_STATES)
    ax = picture(dataset=ALONE.evolve(organizations=(some,)))
    assert words in ax.get_title(loc="left").replace("\n", " ")
    assert words in alt(ax)
    for coverage in (Coverage.ALL, None):
        ax = picture(dataset=ALONE.evolve(organizations=(attrs.evolve(UNION, coverage=coverage),)))
        assert "among" not in ax.get_title(loc="left") + alt(ax)


@pytest.mark.parametrize("picture", EVERY)
def test_dollars(picture: Callable[..., Axes]) -> None:
    """A dollar sign is drawn as it is: it does not begin a formula."""
    plan = attrs.evolve(initiative(event("2004", "proposed")), title="From $5 to $6")
    dollars = ALONE.evolve(
        states=(attrs.evolve(ARIA, name="Aria $a$", names=()), attrs.evolve(BORA, name="B$$")),
        summits=(attrs.evolve(SUMMIT, city="$x^2$"),),
        initiatives=(plan,),
        published_lists=(attrs.evolve(A_LIST, title="From $1 to $2"),),
        title="$y_1$ and $z",
    )
    ax = picture(dataset=dollars)
    drawn = svg(ax)
    assert "$y_1$ and $z. Version" in drawn
    named = {
        plots.chairs_and_summits: ["Aria $a$", "$x^2$"],
        plots.initiatives: ["From $5 to $6"],
        COMPARED: ["Aria $a$", "From $1 to $2"],
    }.get(picture, ["Aria $a$", "B$$"])
    assert [name for name in named if name in drawn] == named
    if picture not in {plots.role_timeline, COMPARED}:  # whose alt texts count states
        assert [name for name in named if name in str(ax.get_label())] == named


def test_dollars_in_a_title() -> None:
    """The title of an initiative is that of its picture, dollars included."""
    plan = attrs.evolve(initiative(event("2004", "proposed")), title="From $5 to $6")
    drawn = svg(plots.initiatives(plan, dataset=ALONE.evolve(initiatives=(plan,))))
    assert drawn.count("From $5 to $6") >= 2


def test_what_cannot_be_printed_is_a_space() -> None:
    """The name of a state in a table can be anything; SVG could not hold it all."""
    rows = ALONE.compare([{"state": "Xan\x00a\ndu\x0b", "year": 2005, "role": "member"}])
    ax = plots.comparison(rows, dataset=ALONE)
    ElementTree.fromstring(svg(ax))  # noqa: S314  # our own
    assert "Xan a du " in [label.get_text() for label in ax.get_yticklabels()]
    assert str(ax.get_label()).isprintable()


@pytest.mark.parametrize("picture", EVERY)
def test_notebook(picture: Callable[..., Axes]) -> None:
    """Axes on a figure of their own are a picture in a notebook, with the alt text."""
    ax: Any = picture(dataset=ALONE)
    image, metadata = ax._repr_png_()
    assert image.startswith(b"\x89PNG\r\n")
    width, height = (int.from_bytes(image[place : place + 4], "big") for place in (16, 20))
    assert (width, height) == (2 * metadata["width"], 2 * metadata["height"])
    assert metadata["alt"] == ax.get_label()


def test_notebook_shows_figures_of_the_caller_itself() -> None:
    """Axes that are given stay what they are."""
    ax = plots.tile_map(dataset=WORLD, ax=Figure().add_subplot())
    assert type(ax) is Axes


@pytest.mark.parametrize("picture", EVERY)
@pytest.mark.parametrize("style", ["default", "dark_background"])
def test_colours_of_the_settings(picture: Callable[..., Axes], style: str) -> None:
    """Titles and texts outside bars and squares have the colour of the settings."""
    with mpl.style.context(style):
        ax = picture()
        ink = to_hex(mpl.rcParams["text.color"])
    assert to_hex(ax.title.get_color()) == ink
    assert ink in {to_hex(text.get_color()) for text in (*ax.texts, *ax.get_yticklabels())}


@pytest.mark.parametrize(
    "picture",
    [
        *PICTURES,
        functools.partial(plots.comparison, "migo-v3"),
        functools.partial(plots.tile_map, "OSCE"),
    ],
)
def test_texts_do_not_overlap(picture: Callable[..., Axes]) -> None:
    """No two texts of the canonical pictures overlap, and none is cut off."""
    ax = picture()
    boxes = written(ax)
    assert len(boxes) > 10
    for text, box in boxes.items():
        assert ax.figure.bbox.x0 <= box.x0 <= box.x1 <= ax.figure.bbox.x1, text
        assert ax.figure.bbox.y0 <= box.y0 <= box.y1 <= ax.figure.bbox.y1, text
    for (text, box), (other, beside) in itertools.combinations(boxes.items(), 2):
        assert not box.padded(-1).overlaps(beside.padded(-1)), (text, other)


@pytest.mark.parametrize("picture", OF_PARTIES)
def test_hatching_on_the_web(picture: Callable[..., Axes]) -> None:
    """In SVG the hatching is as strong as the bars: no pale ground makes it pale."""
    ax = picture(dataset=WORLD) if picture is not plots.tile_map else picture(as_of="2011-06-30")
    hatched = re.findall(r'style="([^"]*fill: url\(#[^"]*)"', svg(ax))
    assert len(hatched) > 1
    assert [style for style in hatched if "opacity" in style] == []


def run(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own


def test_without_matplotlib() -> None:
    """Where matplotlib is missing, the error says what to install."""
    done = run("import sys; sys.modules['matplotlib'] = None; import cica.plots")
    assert done.stderr.splitlines()[-1] == (
        'ImportError: cica.plots needs matplotlib; write: pip install "cica[plots]"'
    )


def test_without_pyplot() -> None:
    """Nothing is drawn by pyplot, whose figures are a state shared by all threads."""
    code = "import sys; from cica import plots; plots.tile_map(); print(*sys.modules)"
    loaded = run(code).stdout.split()
    assert "matplotlib.figure" in loaded
    assert "matplotlib.pyplot" not in loaded


# Growth --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "count"),
    [
        ("1992-10-05", 0),
        ("1999-09-13", 0),
        ("1999-09-14", 15),  # signed the Declaration on the Principles
        ("2002-06-04", 16),  # signed the Almaty Act
        ("2004-10-21", 16),
        ("2004-10-22", 17),  # Thailand
        ("2006-06-17", 18),  # Republic of Korea
        ("2008-08-25", 20),  # Jordan, United Arab Emirates
        ("2010-06-08", 22),  # Iraq, Viet Nam
        ("2012-09-12", 24),  # Bahrain, Cambodia
        ("2014-05-20", 26),  # Bangladesh, Qatar
        ("2018-08-15", 27),  # Sri Lanka
        ("2021-12-31", 27),
        ("2022-10-13", 28),  # Kuwait
    ],
)
def test_line_of_members(when: str, count: int) -> None:
    """The line has the published number of members on each day."""
    assert height(plots.membership_growth(), when) == count


def test_line_begins_with_the_first_year() -> None:
    """The axis runs from the year of the proposal to the day of the record."""
    ax = plots.membership_growth()
    assert [day(x) for x in ax.get_xlim()] == [
        datetime.date(1992, 1, 1),
        cica.DATASET.checked + datetime.timedelta(days=1),
    ]


def test_possible_members() -> None:
    """The hatching reaches from those who surely were members to those who may have been."""
    ax = plots.membership_growth(dataset=WORLD)
    sure = {"2000": 1, "2001": 2, "2004": 2, "2006": 3, "2008": 2, "2010": 1}
    assert {year: height(ax, f"{year}-12-30") for year in sure} == sure
    (area,) = [c for c in ax.collections if isinstance(c, FillBetweenPolyCollection)]
    paths = [np.asarray(path.vertices).tolist() for path in area.get_paths()]
    corners = {(day(x).isoformat(), int(y)) for path in paths for x, y in path}
    # Böra from June 2000 on, Celia in 2008 and 2009
    assert {("2000-06-01", 1), ("2000-06-01", 2), ("2001-06-30", 2)} <= corners
    assert {("2008-01-01", 2), ("2008-01-01", 3), ("2009-12-31", 3), ("2009-12-31", 2)} <= corners
    assert area.get_hatch()


def test_members_are_counted_in_whole_numbers() -> None:
    """Where there are few members, the axis has no fractions of one."""
    ticks = plots.membership_growth(dataset=ALONE).get_yticks()
    assert [tick for tick in ticks if tick % 1] == []


def test_admissions() -> None:
    """An admission on a day is a line; one between two days is a band over them."""
    ax = plots.membership_growth(dataset=WORLD)
    bands = [(day(b.get_x()), day(b.get_x() + b.get_width())) for b in rectangles(ax)]
    assert bands == [(datetime.date(2000, 6, 1), datetime.date(2001, 6, 30))]  # Böra
    lines = [c for c in ax.collections if isinstance(c, LineCollection)]
    starts = [day(np.asarray(line.get_segments()[0]).tolist()[0][0]).isoformat() for line in lines]
    assert starts == ["2000-01-01", "2005-03-01"]  # Aria, Celia
    assert texts(ax) == ["Aria", "Böra", "Celia", "1"]


@pytest.mark.parametrize(
    ("names", "label"),
    [
        (["Aria", "Böra"], "Aria, Böra"),
        (["Aria", "Böra", "Celia"], "Aria, Böra, Celia"),
        (["A federation of several islands", "Böra"], "2 states"),
        (["A federation of several islands"], "A federation of several islands"),
    ],
)
def test_many_admissions_on_one_day(names: list[str], label: str) -> None:
    """States that were admitted together are named where there is room, else counted."""
    states = tuple(
        attrs.evolve(state, name=name, names=())
        for state, name in zip((ARIA, BORA, CELIA), names, strict=False)
    )
    ax = plots.membership_growth(
        dataset=with_(
            states=states,
            memberships=tuple(spell(state, "2001-05-06") for state in states),
            chairmanships=(),
            coordinations=(),
        )
    )
    assert texts(ax)[0] == label
    assert f"Admitted: {', '.join(names)} on 6 May 2001. " in alt(ax)


def test_suspension_in_the_count() -> None:
    """A suspended member is counted as a member; its return is not an admission."""
    ax = plots.membership_growth(
        dataset=with_memberships(
            spell(ARIA, "2000-01-01", "2003-01-01"),
            spell(ARIA, "2003-01-01", "2005-01-01", "suspended"),
            spell(ARIA, "2005-01-01", spell=2),
        )
    )
    assert [height(ax, f"{year}-06-01") for year in (2001, 2004, 2006)] == [1, 1, 1]
    assert "Admitted: Aria on 1 January 2000. At the end: 1." in alt(ax)


def test_members_since_the_check_at_the_latest() -> None:
    """Who is a member as last known had become one by the day of the check."""
    ax = plots.membership_growth(dataset=with_memberships(spell(ARIA, "[2001..2030]")))
    assert height(ax, "2015-06-29") == 0
    assert height(ax, "2015-06-30") == 1


def test_growth_in_words() -> None:
    """The alt text lists each admission with what is known of its day."""
    assert alt(plots.membership_growth(dataset=WORLD)) == (
        "Stepped line: the number of member states of CICA from 2000 to 30 June 2015. Admitted: "
        "Aria on 1 January 2000; Böra between 1 June 2000 and 30 June 2001; Celia on 1 March 2005. "
        "At the end: 1."
    )


@pytest.mark.parametrize(
    ("start", "words"),
    [
        ("[..2001-11-08]", "Aria by 8 November 2001"),
        ("[2001-11-08..]", "Aria on or after 8 November 2001"),
        ("2001", "Aria in 2001"),
        ("2001-11", "Aria in November 2001"),
        ("[2001-11-08..2001-11-09]", "Aria between 8 November 2001 and 9 November 2001"),
    ],
)
def test_dates_in_words(start: str, words: str) -> None:
    """A date that is bounded on one side says on which."""
    ax = plots.membership_growth(dataset=with_memberships(spell(ARIA, start)))
    assert f"Admitted: {words}. " in alt(ax)


# Timeline ------------------------------------------------------------------------------------


def test_sure_dates_are_solid() -> None:
    """A membership that began on a known day is one solid bar up to the day of the record."""
    ax = plots.role_timeline()
    end = cica.DATASET.checked + datetime.timedelta(days=1)
    assert bars(ax, "KWT/CICA/member") == [(datetime.date(2022, 10, 13), end, True)]


def test_unsure_dates_are_hatched() -> None:
    """Between the two days that bound a start or an end the bar is hatched."""
    ax = plots.role_timeline(dataset=WORLD)
    end = WORLD.checked + datetime.timedelta(days=1)
    assert bars(ax, "BOR/CICA/member") == [
        (datetime.date(2000, 6, 1), datetime.date(2001, 6, 30), False),
        (datetime.date(2001, 6, 30), datetime.date(2010, 1, 1), True),
    ]
    assert bars(ax, "CEL/CICA/member") == [
        (datetime.date(2005, 3, 1), datetime.date(2008, 1, 1), True),
        (datetime.date(2008, 1, 1), datetime.date(2009, 12, 31), False),
    ]
    assert bars(ax, "UNI/CICA/observer") == [
        (datetime.date(2003, 5, 1), datetime.date(2003, 5, 31), False),
        (datetime.date(2003, 5, 31), end, True),
    ]


def test_never_sure() -> None:
    """A role that began after the earliest day of its end, perhaps, is hatched all through."""
    row = spell(ARIA, "[2001-01-01..2003-01-01]", "[2002-01-01..2004-01-01]")
    ax = plots.role_timeline(dataset=with_memberships(row))
    assert bars(ax, row.id) == [(datetime.date(2001, 1, 1), datetime.date(2004, 1, 1), False)]


@given(dataset=datasets(), data=st.data())
def test_bars_say_what_periods_say(dataset: cica.Dataset, data: st.DataObject) -> None:
    """On any day of the axis a bar is solid where its period covers the day, else hatched."""
    ax = plots.role_timeline("ORG1", dataset=dataset)
    first, last = (day(x) for x in ax.get_xlim())
    when = data.draw(st.dates(first, last - datetime.timedelta(days=1)))
    for row in dataset.memberships(organization="ORG1"):
        drawn = [solid for start, end, solid in bars(ax, row.id) if start <= when < end]
        sure = row.period.covers(when)
        if row.period.end is None and when == dataset.checked:
            sure = True  # what still runs as last known had begun by then
        expected = [sure] if row.period.may_cover(when) else []
        assert drawn == expected


def test_rows() -> None:
    """Each party has one row: members by entry, then other states, then organizations."""
    members = spell(ARIA, "2005"), spell(BORA, "2001"), spell(UNION, "2000")
    watching = spell(CELIA, "2000", role="observer")
    ax = plots.role_timeline(dataset=with_memberships(*members, watching))
    assert rows(ax) == ["Böra", "Aria", "Celia", "UNI"]
    assert texts(ax) == [" Member states", " Other states", " Organizations"]


def test_rows_of_suspended_members() -> None:
    """A suspended member is among the members, by the day of its admission."""
    first = spell(ARIA, "2001", "2005-01-01"), spell(ARIA, "2005-01-01", None, "suspended")
    ax = plots.role_timeline(dataset=with_memberships(*first, spell(BORA, "2003")))
    assert (rows(ax), texts(ax)) == (["Aria", "Böra"], [" Member states"])
    suspended = spell(ARIA, "2001", None, "suspended")
    ax = plots.role_timeline(dataset=with_memberships(suspended))
    assert (rows(ax), texts(ax)) == (["Aria"], [" Member states"])


def test_roles_in_words() -> None:
    """The alt text counts parties, bars and hatched stretches, and the roles at the end."""
    assert alt(plots.role_timeline(dataset=WORLD)) == (
        "Timeline of the 4 parties of CICA, from 2000 to 30 June 2015: a bar for each of 5 times "
        "in a role. Stretches that are hatched since the dates are not certain: 4. "
        "At the end: member 1, observer 1."
    )


def test_every_party_has_a_row() -> None:
    """Nobody who ever had a role is left out."""
    parties = {row.party for row in cica.memberships(organization="CICA")}
    assert len(rows(plots.role_timeline())) == len(parties)


def test_roles_differ_without_colour() -> None:
    """Member, observer and partner are bars of three heights, and of three hatches."""
    ax = plots.role_timeline()
    looks = {
        row.role.value: (bar.get_height(), bar.get_facecolor())
        for row in cica.memberships(organization="CICA")
        for bar in rectangles(ax, row.id)
        if not bar.get_hatch()
    }
    heights = [round(looks[kind][0], 2) for kind in ("member", "observer", "partner")]
    assert heights == sorted(set(heights), reverse=True)
    hatched = {
        (row.role, bar.get_hatch())
        for row in cica.memberships(organization="CICA")
        for bar in rectangles(ax, row.id)
        if bar.get_hatch()
    }
    assert len({hatch for _, hatch in hatched}) == len({held for held, _ in hatched}) > 2


# Chairs and summits --------------------------------------------------------------------------


def test_chairs() -> None:
    """Each state has one row with a bar for each time in the chair."""
    ax = plots.chairs_and_summits()
    assert rows(ax) == ["Summits", "Kazakhstan", "Türkiye", "China", "Tajikistan", "Azerbaijan"]
    assert bars(ax, "KAZ") == [(datetime.date(2002, 6, 4), datetime.date(2010, 6, 8), True)]
    end = cica.DATASET.checked + datetime.timedelta(days=1)
    assert bars(ax, "AZE") == [(datetime.date(2024, 12, 17), end, True)]
    levels = {chair: rectangles(ax, chair)[0].get_y() for chair in ("KAZ", "KAZ/2")}
    assert len(set(levels.values())) == 1


def test_no_summit_is_written_over_another() -> None:
    """A summit every year: the labels are above each other where they would meet."""
    summits = tuple(
        attrs.evolve(
            SUMMIT,
            id=f"s-{number}",
            number=number,
            city="Port of the Ships",
            period=cica.Period(f"{2000 + number}-06-04", f"{2000 + number}-06-05"),
        )
        for number in range(1, 14)
    )
    boxes = written(plots.chairs_and_summits(dataset=ALONE.evolve(summits=summits)))
    named = [text for text in boxes if "Port of the Ships" in text.get_text()]
    labels = [Text.get_window_extent(text) for text in named]  # without the line to the mark
    assert len(labels) == len(summits)
    assert not any(one.overlaps(other) for one, other in itertools.combinations(labels, 2))


def test_summits() -> None:
    """The seven summits are marked; the one that is only announced is hollow."""
    ax = plots.chairs_and_summits()
    marks = {line.get_gid(): line for line in ax.lines}
    assert len(marks) == 7
    assert {key for key, mark in marks.items() if mark.get_fillstyle() == "none"} == {"baku-2026"}
    (place,) = np.asarray(marks["dushanbe-2019"].get_xdata()).tolist()
    assert day(place) == datetime.date(2019, 6, 15)
    assert "5\nDushanbe\n2019" in texts(ax)
    assert day(ax.get_xlim()[1]) > datetime.date(2026, 10, 31)


def test_chairs_in_words() -> None:
    """The alt text lists chairs and summits, and says which summits are only announced."""
    planned = attrs.evolve(
        SUMMIT,
        id="second",
        number=2,
        title="Second",
        period=cica.Period("2016-10"),
        status=MeetingStatus.PLANNED,
        announced="2015",
    )
    undated = attrs.evolve(planned, id="third", number=3, title="Third", period=None)
    ax = plots.chairs_and_summits(dataset=with_(summits=(SUMMIT, planned, undated)))
    assert alt(ax) == (
        "Chairmanships of CICA as bars and its summits as marks, from 2002 to 2017: "
        "Aria 2002\N{EN DASH}2006; Celia since 2006; summit 1, First, on 4 June 2002; "
        "summit 2, Second, announced, in October 2016."
    )


# Initiatives ---------------------------------------------------------------------------------


def statuses(ax: Axes, row: str = "fund") -> list[tuple[str, str, str, bool]]:
    """Return the bars of an initiative: first day, first day after, status, whether it is solid."""
    legend = ax.get_legend()
    assert legend is not None
    names = [text.get_text()[3:] for text in legend.get_texts()]
    patches = cast("list[Rectangle]", legend.legend_handles)
    colours = {
        to_hex(patch.get_edgecolor()): name
        for patch, name in zip(patches, names, strict=True)
        if not patch.get_hatch()
    }
    return [
        (
            day(bar.get_x()).isoformat(),
            day(bar.get_x() + bar.get_width()).isoformat(),
            colours[to_hex(bar.get_edgecolor())],
            not bar.get_hatch(),
        )
        for bar in rectangles(ax, row)
    ]


def with_initiatives(*rows: cica.Initiative) -> cica.Dataset:
    """Make the invented world with these initiatives."""
    return with_(initiatives=rows)


def test_course_of_an_initiative() -> None:
    """A status is solid from when it surely was reached, and hatched where it may have been."""
    ax = plots.initiatives("fund", dataset=WORLD)
    assert rows(ax) == ["A fund"]
    assert statuses(ax) == [
        ("2001-05-01", "2001-05-31", "proposed", False),
        ("2001-05-31", "2002-01-01", "proposed", True),
        ("2002-01-01", "2002-12-31", "decided", False),
        ("2002-12-31", "2004-10-22", "decided", True),
        ("2004-10-22", "2015-07-01", "established", True),
    ]
    assert alt(ax) == (
        "Timeline of an initiative by status, from 2001 to 30 June 2015. A fund: proposed in May "
        "2001, decided in 2002, established on 22 October 2004."
    )
    assert ax.get_title(loc="left") == "A fund, as known on 30 June 2015"


def test_statuses_differ_without_colour() -> None:
    """Each status has a letter of its own, and the bar grows on the way to operation."""
    way = ["proposed", "under-consideration", "decided", "established", "operational"]
    for end in ("concluded", "stalled"):
        reached = [event(2000 + 2 * place, status) for place, status in enumerate([*way, end])]
        ax = plots.initiatives(dataset=with_initiatives(initiative(*reached)))
        assert texts(ax) == ["P", "U", "D", "E", "O", end[0].upper()]
        assert [key[:1] for key in keys(ax)[:-1]] == texts(ax)
        heights = [bar.get_height() for bar in rectangles(ax) if not bar.get_hatch()]
        assert heights[:-1] == sorted(set(heights[:-1]))
        assert heights[-1] < heights[-2]
        hatches = [bar.get_hatch() for bar in rectangles(ax) if bar.get_hatch()]
        assert len(set(hatches)) == len(hatches) == 6
    assert len({status.value[0] for status in InitiativeStatus}) == len(InitiativeStatus)


def test_key_of_what_is_perhaps_so() -> None:
    """The key explains hatching only where there is some."""
    sure = with_initiatives(initiative(event("2004-10-22", "proposed")))
    assert keys(plots.initiatives(dataset=sure)) == ["P  proposed"]
    assert keys(plots.initiatives(dataset=ALONE)) == ["P  proposed", "perhaps"]


def test_short_time_has_no_letter() -> None:
    """A bar without room for a letter has none."""
    history = event("2000-01-01", "proposed"), event("2000-02-01", "decided")
    ax = plots.initiatives(dataset=with_initiatives(initiative(*history)))
    assert texts(ax) == ["D"]


def test_events_of_one_day() -> None:
    """Of several on one day, the last in the written order counts, as for the status."""
    history = event("2004-10-22", "proposed"), event("2004-10-22", "decided")
    ax = plots.initiatives(dataset=with_initiatives(initiative(*history)))
    assert statuses(ax) == [("2004-10-22", "2015-07-01", "decided", True)]


def test_initiative_without_a_status() -> None:
    """It has a row without a bar, and the words say so."""
    ax = plots.initiatives(dataset=with_initiatives(initiative(event("2003"))))
    assert (rows(ax), rectangles(ax)) == (["A fund"], [])
    assert alt(ax).endswith("A fund: no status is recorded.")


FUND = initiative(event("2004", "proposed"))
CLUB = attrs.evolve(initiative(event("2003", "decided")), id="club", title="A club")
TALKS = attrs.evolve(
    initiative(event("1990", "stalled")), id="peace-talks", title="Peace talks", background=True
)
PLANS = with_initiatives(FUND, CLUB, TALKS)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (None, ["A club", "A fund"]),
        ("fund", ["A fund"]),
        (FUND, ["A fund"]),
        (("fund", "A club"), ["A club", "A fund"]),
        ([FUND, "fund"], ["A fund"]),
        (iter(["peace-talks", CLUB]), ["Peace talks", "A club"]),
        ((), []),
    ],
)
def test_which_initiatives(wanted: Any, shown: list[str]) -> None:
    """One initiative, several or all of the organization, by the day on which each began."""
    assert rows(plots.initiatives(wanted, dataset=PLANS)) == shown


def test_initiatives_of_another_organization() -> None:
    """Only those of the organization that is asked for are drawn."""
    theirs = attrs.evolve(CLUB, organization=UNION)
    world = with_initiatives(FUND, theirs)
    ax = plots.initiatives(organization="UNI", dataset=world)
    assert (rows(ax), ax.get_title(loc="left")) == (
        ["A club"],
        "Initiatives of UNI, as known on 30 June 2015",
    )
    assert rows(plots.initiatives(dataset=world)) == ["A fund"]


def test_background() -> None:
    """Background is drawn where it is asked for, and the words say that it is background."""
    ax = plots.initiatives(background=True, dataset=PLANS)
    assert rows(ax) == ["Peace talks", "A club", "A fund"]
    assert alt(ax) == (
        "Timeline of 3 initiatives by status, from 1990 to 30 June 2015. Peace talks (background): "
        "stalled in 1990. A club: decided in 2003. A fund: proposed in 2004."
    )


def test_wrong_initiatives_are_refused() -> None:
    """A number, an unknown name, and a text where True or False is due."""
    with pytest.raises(InvalidTypeError) as error:
        plots.initiatives(5)  # type: ignore[arg-type]  # on purpose
    expected = "an initiative, several in a tuple or None"
    assert error.value == InvalidTypeError("initiative", expected, 5)
    with pytest.raises(cica.UnknownRecordError) as unknown:
        plots.initiatives(("fund", "bank"), dataset=PLANS)
    assert (unknown.value.kind, unknown.value.key) == ("initiative", "bank")
    with pytest.raises(InvalidTypeError) as error:
        plots.initiatives(background="no")  # type: ignore[arg-type]  # on purpose
    assert error.value == InvalidTypeError("background", "True or False", "no")


@given(
    history=st.lists(st.tuples(close_dates, st.sampled_from(InitiativeStatus)), max_size=4),
    data=st.data(),
)
def test_solid_bars_are_the_status(history: list[Any], data: st.DataObject) -> None:
    """On every day the solid bar, if there is one, is the status that the initiative answers."""
    row = initiative(*(event(when, status) for when, status in history))
    try:
        world = with_initiatives(row)
    except cica.InvalidDatasetError:
        assume(condition=False)
    ax = plots.initiatives(dataset=world)
    first, last = (day(x) for x in ax.get_xlim())
    when = data.draw(st.dates(first, last - datetime.timedelta(days=1)))
    drawn = [bar for bar in statuses(ax) if bar[0] <= when.isoformat() < bar[1]]
    status = row.status(when)
    assert len(drawn) == 1 or (status, drawn) == (None, [])
    for *_, word, sure in drawn:
        assert not sure or word == (status and status.value.replace("-", " "))


# Map -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole() -> Axes:
    """Draw the map of the record once."""
    return plots.tile_map()


def test_a_square_for_each_state(whole: Axes) -> None:
    """Each state of the record has a square of its own, none upon another."""
    places = {rectangles(whole, state.id)[0].get_xy() for state in cica.states()}
    assert len(places) == len(cica.states())


def test_every_state_has_a_place_on_the_map(whole: Axes) -> None:
    """No state of the record is in the rows for those without a place; they follow a gap."""
    rows = {round(rectangles(whole, state.id)[0].get_y() - 0.04) for state in cica.states()}
    assert rows == set(range(len(rows)))


@pytest.mark.parametrize(
    ("western", "eastern"),
    [
        ("TUR", "AZE"),
        ("AZE", "KAZ"),
        ("KAZ", "MNG"),
        ("IRN", "PAK"),
        ("PAK", "IND"),
        ("IND", "BGD"),
        ("BGD", "THA"),
        ("CHN", "KOR"),
        ("KOR", "JPN"),
        ("JPN", "USA"),
        ("EGY", "SAU"),
        ("ISR", "JOR"),
    ],
)
def test_west_and_east(whole: Axes, western: str, eastern: str) -> None:
    """A state that lies west of another is to its left."""
    assert rectangles(whole, western)[0].get_x() < rectangles(whole, eastern)[0].get_x()


@pytest.mark.parametrize(
    ("northern", "southern"),
    [
        ("RUS", "KAZ"),
        ("KAZ", "UZB"),
        ("UZB", "AFG"),
        ("AFG", "PAK"),
        ("MNG", "CHN"),
        ("CHN", "VNM"),
        ("IND", "LKA"),
        ("KWT", "BHR"),
        ("MYS", "AUS"),
        ("TUR", "EGY"),
    ],
)
def test_north_and_south(whole: Axes, northern: str, southern: str) -> None:
    """A state that lies north of another is above it, or beside it at the edge."""
    assert rectangles(whole, northern)[0].get_y() <= rectangles(whole, southern)[0].get_y()


def test_colours_by_role() -> None:
    """States with the same role have the same colour; another role has another."""
    ax = plots.tile_map(as_of=2021)
    members = {colour(ax, state.id) for state in cica.members(as_of=2021)}
    observers = {colour(ax, state.id) for state in cica.observers(as_of=2021)}
    assert len(members) == len(observers) == 1
    assert members != observers
    others = set(cica.states()) - {*cica.members(as_of=2021), *cica.observers(as_of=2021)}
    assert {colour(ax, state.id) for state in others} == {"none"}
    assert keys(ax) == ["Member (27)", "Observer (9)", f"No role ({len(others)})"]


def test_perhaps() -> None:
    """Where a role is only possible, the foot of the square is hatched, a part for each role."""
    world = with_memberships(
        spell(ARIA, "2010-06-08", "[2011-01-22..2011-10-19]", "observer"),
        spell(ARIA, "[2011-01-22..2011-10-19]"),
    )
    ax = plots.tile_map(dataset=world, as_of="2011-06-30")
    assert colour(ax, "ARI") == "none"
    feet = rectangles(ax, "ARI/member") + rectangles(ax, "ARI/observer")
    assert [bool(foot.get_hatch()) for foot in feet] == [True, True]
    assert feet[0].get_x() + feet[0].get_width() == pytest.approx(feet[1].get_x())
    assert keys(ax) == ["Perhaps member or observer (1)", "No role (2)"]
    assert "Perhaps member or observer (1): Aria." in alt(ax)


def test_suspended_on_the_map() -> None:
    """A suspended member has a key of its own."""
    ax = plots.tile_map(dataset=with_memberships(spell(ARIA, "2000", None, "suspended")))
    assert keys(ax) == ["Suspended member (1)", "No role (2)"]


def test_no_place_on_the_map() -> None:
    """States that have no place on the map are in rows by name."""
    ax = plots.tile_map(dataset=WORLD, as_of=2006)
    tiles = [(rectangles(ax, state.id)[0].get_x(), state.name) for state in WORLD.states()]
    assert [name for _, name in sorted(tiles)] == ["Aria", "Böra", "Celia"]
    assert keys(ax) == ["Member (3)"]


def test_squares_of_a_few_states() -> None:
    """The squares of two states are as large as those of the whole map."""
    sizes = []
    for ax, state in ((plots.tile_map(), "KAZ"), (plots.tile_map(dataset=ALONE), "ARI")):
        written(ax)
        sizes.append(rectangles(ax, state)[0].get_window_extent().width)
    assert sizes[0] == pytest.approx(sizes[1], rel=0.1)


def test_some_have_a_place() -> None:
    """Where some states have a place, those without one are below them."""
    known = attrs.evolve(ARIA, id="KAZ", name="Kazakhstan", names=(), alpha_2="", numeric="")
    ax = plots.tile_map(dataset=with_(states=(ARIA, BORA, CELIA, known)))
    foot = rectangles(ax, "KAZ")[0].get_y()
    assert all(rectangles(ax, state)[0].get_y() > foot + 1 for state in ("ARI", "BOR", "CEL"))


def test_tile_title() -> None:
    """A partial date means its last day, and the title says which."""
    assert plots.tile_map(as_of=2021).get_title(loc="left") == "Roles in CICA on 31 December 2021"
    assert plots.tile_map("UNI", dataset=WORLD).get_title(loc="left") == (
        "Roles in UNI as last known, 30 June 2015"
    )


@pytest.mark.parametrize("as_of", ["2021-13", 0, "[2021..]"])
def test_bad_day(as_of: cica.DateLike) -> None:
    """What is not a date, or has no last day, is refused."""
    with pytest.raises(InvalidDateError) as error:
        plots.tile_map(as_of=as_of)
    assert (error.value.argument, error.value.value) == ("as_of", as_of)


@pytest.mark.parametrize(
    "as_of", [True, 2021.5, datetime.datetime(2021, 2, 3, tzinfo=datetime.UTC)]
)
def test_bad_type_of_day(as_of: cica.DateLike) -> None:
    """A value of a type that is not accepted is refused."""
    with pytest.raises(InvalidTypeError) as error:
        plots.tile_map(as_of=as_of)
    assert (error.value.argument, error.value.value) == ("as_of", as_of)


def test_day_beyond_the_record() -> None:
    """A later day is answered as last known; one warning says so to the line that asks."""
    with pytest.warns(cica.BeyondRecordWarning) as caught:
        ax = plots.tile_map(as_of=2031)
    assert [warning.filename for warning in caught] == [__file__]
    assert keys(ax) == keys(plots.tile_map())


def luminance(colour: ColorType) -> float:
    """Return the relative luminance of a colour, as WCAG 2 defines it."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("held", cica.Role)
def test_names_can_be_read(held: cica.Role) -> None:
    """The names on a square have the contrast that WCAG 2 asks of text: 4.5 to 1."""
    ax = plots.tile_map(dataset=with_memberships(spell(ARIA, "2000", role=held)))
    (ink,) = {t.get_color() for t in ax.texts if t.get_text() in {"ARI", "Aria"}}
    low, high = sorted([luminance(ink), luminance(colour(ax, "ARI"))])
    assert (high + 0.05) / (low + 0.05) >= 4.5


# Comparison ----------------------------------------------------------------------------------

WIDER = with_(
    organizations=(attrs.evolve(CICA, coverage=Coverage.ALL), UNION),
    published_lists=(
        attrs.evolve(
            A_LIST,
            organization=CICA,
            first=2000,
            last=2003,
            authors=("Doe, Jane E.", "Roe, Richard"),
            version="2.1",
        ),
    ),
    published_entries=(
        entry("Aria", 2000, 2003),
        entry("Böra", 2000, 2001),
        entry("Celia", 2002, 2002),
        entry("Delia", 2003, 2003),
    ),
)
"""The invented world with a list: Böra may be a member in 2000, Celia is an observer."""


def cells(ax: Axes) -> dict[str, tuple[str, str, str | None]]:
    """Return the cells of a picture by state and year: colour, sign and hatch."""
    signs = {text.get_position(): text.get_text() for text in ax.texts}
    found: dict[str, tuple[str, str, str | None]] = {}
    for cell in rectangles(ax):
        x, y = cell.get_center()
        red, green, blue, alpha = to_rgba(cell.get_facecolor())
        filled = to_hex((red, green, blue)) if alpha else "none"
        sign = signs.get((round(x), round(y)), "")
        found[str(cell.get_gid())] = (filled, sign, cell.get_hatch())
    return found


def test_cells() -> None:
    """Each state and year with a role has a cell, and a sign where the two sides differ."""
    ax = plots.comparison("a-list", dataset=WIDER)
    assert rows(ax) == ["Aria", "Böra", "Celia", "Delia"]
    signs = {name: sign for name, (_, sign, _) in cells(ax).items()}
    assert signs == {
        **dict.fromkeys(["ARI/2000", "ARI/2001", "ARI/2002", "ARI/2003", "BOR/2001"], ""),
        "BOR/2000": "?",
        **dict.fromkeys(["BOR/2002", "BOR/2003"], "\N{MINUS SIGN}"),
        **dict.fromkeys(["CEL/2000", "CEL/2001", "CEL/2003"], "\N{MINUS SIGN}"),
        "CEL/2002": "\N{NOT EQUAL TO}",
        "Delia/2003": "+",
    }
    assert keys(ax) == [
        "agree (5)",
        "?  within bounds (1)",
        "+  more (1)",
        "\N{MINUS SIGN}  less (5)",
        "\N{NOT EQUAL TO}  other role (1)",
    ]
    assert len({(drawn, hatch) for drawn, _, hatch in cells(ax).values()}) == 5


def test_comparison_in_words() -> None:
    """The alt text counts the verdicts and lists what differs, in runs of years."""
    ax = plots.comparison("a-list", dataset=WIDER)
    assert alt(ax) == (
        "Who is in UNI, compared with the record: a cell for each of 4 states and the years 2000 "
        "to 2003. Agree 5, within bounds 1, more 1, less 5, other role 1. More: Delia 2003. Less: "
        "Böra 2002 to 2003, Celia 2000 to 2001 and 2003. Other role: Celia 2002."
    )
    assert credit(ax) == (
        "Doe, Jane E.; Roe, Richard. Who is in UNI (2.1). "
        "Version 1.0.0, checked up to 30 June 2015."
    )


def test_list_by_any_key() -> None:
    """A published list is its id, its title or its record."""
    labels = {
        plots.comparison(key, dataset=WIDER).get_label()
        for key in ("a-list", "Who is in UNI", WIDER.published_lists()[0])
    }
    assert len(labels) == 1


def test_roles_that_are_compared() -> None:
    """Only the roles that are asked for are compared."""
    ax = plots.comparison("a-list", roles="observer", dataset=WIDER)
    assert rows(ax) == ["Celia"]


def test_what_is_not_coded_is_hatched() -> None:
    """A state, a role or a year that a list does not have, and what is later than the check."""
    row = WIDER.compare("a-list")[0]
    verdicts = ("state-not-coded", "role-not-coded", "year-not-coded", "after-checked")
    table = [
        row._replace(year=2000 + place, verdict=verdict)
        for place, verdict in enumerate((*verdicts, "unknown-state", "unknown-status"))
    ]
    drawn = cells(plots.comparison(table))
    assert {(filled, sign) for filled, sign, _ in drawn.values()} == {("none", "")}
    assert len({hatch for *_, hatch in drawn.values()} - {None}) == 6


def test_rows_of_a_table() -> None:
    """Of rows with the same state and year the first is drawn, and none without a year."""
    table: list[dict[str, object]] = [
        {"state": "ARI", "year": 2005, "role": "member"},
        {"state": "ARI", "year": 2005, "role": "observer"},
        {"state": "ARI", "year": "soon", "role": "member"},
        {"state": "Atlantis", "year": 2005, "role": "member"},
    ]
    compared = WORLD.compare(table)
    ax = plots.comparison(iter(compared[:4]), dataset=WORLD)
    assert cells(ax)["ARI/2005"][1:] == ("", None)
    assert rows(ax) == ["Aria", "Atlantis"]
    assert ax.get_title(loc="left") == "A table, and the record"
    assert "a cell for each of 2 states and the year 2005." in alt(ax)


def test_many_years() -> None:
    """Not every year is written below a long table."""
    row = WIDER.compare("a-list")[0]
    ax = plots.comparison([row._replace(year=year) for year in range(1900, 2000)])
    assert 10 < len(ax.get_xticks()) <= 16


@pytest.mark.parametrize("rows", [5, [{"state": "ARI", "year": 2005}], ["a-list"]])
def test_wrong_rows_are_refused(rows: Any) -> None:
    """What is neither a published list nor rows of a comparison is refused."""
    with pytest.raises(InvalidTypeError) as error:
        plots.comparison(rows, dataset=WIDER)
    expected = "a published list, or rows of compare()"
    assert error.value == InvalidTypeError("published_list", expected, rows)


def test_nothing_to_compare() -> None:
    """Rows of which none has a year, and a list that is not known, are refused."""
    with pytest.raises(InvalidValueError) as error:
        plots.comparison((), dataset=WIDER)
    assert error.value == InvalidValueError("published_list", "a list or rows with a year", ())
    with pytest.raises(cica.UnknownRecordError) as unknown:
        plots.comparison("b-list", dataset=WIDER)
    assert unknown.value.key == "b-list"
