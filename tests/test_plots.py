import datetime
import io
import itertools
import re
import subprocess
import sys
from collections.abc import Callable
from typing import cast

import attrs
import matplotlib as mpl
import matplotlib.style
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import FillBetweenPolyCollection, LineCollection
from matplotlib.colors import to_hex, to_rgb, to_rgba
from matplotlib.dates import num2date
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.typing import ColorType

import cica
from cica import plots
from invented import ARIA, BORA, CELIA, CICA, SUMMIT, UNION, WORLD, with_
from invented import role as spell
from strategies import datasets

PICTURES: list[Callable[..., Axes]] = [
    plots.membership_growth,
    plots.role_timeline,
    plots.chairs_and_summits,
    plots.tile_map,
]
OF_AN_ORGANIZATION = [plots.membership_growth, plots.role_timeline, plots.tile_map]


def roll(*memberships: cica.Membership) -> cica.Dataset:
    """Make the invented world with these memberships, and nobody in the chair."""
    return with_(memberships=memberships, chairmanships=(), coordinations=())


def day(number: float) -> datetime.date:
    """Return the day that a number on an axis of time stands for."""
    return cast("datetime.datetime", num2date(number)).date()  # type: ignore[no-untyped-call]  # no stubs


def height(ax: Axes, when: str) -> int:
    """Return how high the line of a picture stands on a day."""
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
    """Return what is written on a picture beside its axes."""
    return [text.get_text() for text in ax.texts]


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


@pytest.mark.parametrize("picture", PICTURES)
def test_given_axes_come_back(picture: Callable[..., Axes]) -> None:
    """What is drawn on is what is returned."""
    ax = Figure().add_subplot()
    assert picture(ax=ax) is ax


@pytest.mark.parametrize("picture", PICTURES)
def test_figure_of_its_own(picture: Callable[..., Axes]) -> None:
    """Without an `ax` every call draws on a new figure."""
    assert picture(dataset=WORLD).figure is not picture(dataset=WORLD).figure


@pytest.mark.parametrize("picture", PICTURES)
@pytest.mark.parametrize("ax", ["ax", Figure(), [Figure().add_subplot()]])
def test_ax_is_axes(picture: Callable[..., Axes], ax: object) -> None:
    """A figure or a row of Axes is no Axes; the sentence says what to write."""
    with pytest.raises(cica.InvalidTypeError, match=r"^ax: .* write ax=figure\.add_subplot\(\)$"):
        picture(ax=ax)


@pytest.mark.parametrize("picture", PICTURES)
def test_dataset_is_a_dataset(picture: Callable[..., Axes]) -> None:
    """What is no dataset is refused by name."""
    with pytest.raises(cica.InvalidTypeError, match=r"^dataset: 'CICA' is no Dataset; write "):
        picture(dataset="CICA")


@pytest.mark.parametrize("picture", OF_AN_ORGANIZATION)
def test_unknown_organization(picture: Callable[..., Axes]) -> None:
    """An organization that the dataset has not is the error of every question."""
    with pytest.raises(cica.UnknownRecordError, match="NATO"):
        picture("NATO")


@pytest.mark.parametrize("picture", PICTURES)
def test_nothing_to_draw(picture: Callable[..., Axes]) -> None:
    """A dataset without memberships, chairs or summits still gives a picture."""
    bare = cica.Dataset(
        sources=with_().sources(), organizations=(CICA,), checked=datetime.date(2020, 5, 4)
    )
    ax = picture(dataset=bare)
    assert isinstance(ax.figure, Figure)
    ax.figure.canvas.draw()
    assert ax.get_label() != ""


@pytest.mark.parametrize("picture", PICTURES)
@pytest.mark.parametrize("style", ["default", "dark_background"])
def test_colours_of_the_settings(picture: Callable[..., Axes], style: str) -> None:
    """Titles and what stands on bare ground are written in the colour that the settings say."""
    with mpl.style.context(style):
        ax = picture()
        ink = to_hex(mpl.rcParams["text.color"])
    assert to_hex(ax.title.get_color()) == ink
    assert ink in {to_hex(text.get_color()) for text in (*ax.texts, *ax.get_yticklabels())}


@pytest.mark.parametrize("picture", PICTURES)
def test_texts_stand_free(picture: Callable[..., Axes]) -> None:
    """No two texts of the canonical pictures overlap, and none is cut off."""
    ax = picture()
    figure = ax.figure
    assert isinstance(figure, Figure)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # no stubs
    ticks = [*ax.get_xticklabels(), *ax.get_yticklabels()]
    if ax.axison:
        # those beyond the ends of the axes are there, and not drawn
        (left, right), (low, high) = ax.get_xlim(), sorted(ax.get_ylim())
        places = [text.get_position() for text in ticks]
        inside = [left <= x <= right and low <= y <= high for x, y in places]
        ticks = [tick for tick, drawn in zip(ticks, inside, strict=True) if not drawn]
    shown = [text for text in cast("list[Text]", figure.findobj(Text)) if text not in ticks]
    boxes = {
        text: text.get_window_extent() for text in shown if text.get_text() and text.get_visible()
    }
    assert len(boxes) > 10
    for text, box in boxes.items():
        assert figure.bbox.x0 <= box.x0 <= box.x1 <= figure.bbox.x1, text
        assert figure.bbox.y0 <= box.y0 <= box.y1 <= figure.bbox.y1, text
    for (text, box), (other, beside) in itertools.combinations(boxes.items(), 2):
        assert not box.padded(-1).overlaps(beside.padded(-1)), (text, other)


@pytest.mark.parametrize("picture", OF_AN_ORGANIZATION)
def test_hatching_on_the_web(picture: Callable[..., Axes]) -> None:
    """In SVG the hatching is as strong as the bars: no pale ground makes it pale."""
    ax = picture(dataset=WORLD) if picture is not plots.tile_map else picture(as_of="2011-06-30")
    assert isinstance(ax.figure, Figure)
    file = io.StringIO()
    ax.figure.savefig(file, format="svg")
    hatched = re.findall(r'style="([^"]*fill: url\(#[^"]*)"', file.getvalue())
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
    """The line stands where the published counts do."""
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


def test_admissions() -> None:
    """An admission on a day is a line; one between two days is a band over them."""
    ax = plots.membership_growth()
    bands = {(day(b.get_x()), day(b.get_x() + b.get_width())) for b in rectangles(ax)}
    assert bands == {
        (datetime.date(1999, 9, 15), datetime.date(2001, 11, 8)),  # Mongolia
        (datetime.date(2011, 1, 22), datetime.date(2011, 10, 19)),  # Bahrain
        (datetime.date(2011, 1, 22), datetime.date(2011, 12, 31)),  # Cambodia
    }
    lines = [c for c in ax.collections if isinstance(c, LineCollection)]
    starts = {day(np.asarray(line.get_segments()[0]).tolist()[0][0]).isoformat() for line in lines}
    assert starts == {
        "1999-09-14",
        "2004-10-22",
        "2006-06-17",
        "2008-08-25",
        "2010-06-08",
        "2014-05-20",
        "2018-08-15",
        "2022-10-13",
    }
    assert texts(ax) == [
        "15 states",
        "Mongolia",
        "Thailand",
        "Republic of Korea",
        "Jordan, United Arab Emirates",
        "Iraq, Viet Nam",
        "Bahrain",
        "Cambodia",
        "Bangladesh, Qatar",
        "Sri Lanka",
        "Kuwait",
        "28",
    ]


def test_growth_in_words() -> None:
    """The alt text tells each admission with what is known of its day."""
    alt = plots.membership_growth(dataset=WORLD).get_label()
    assert alt == (
        "Stepped line: the number of member states of CICA from 2000 to 30 June 2015. Admitted: "
        "Aria on 1 January 2000; Böra between 1 June 2000 and 30 June 2001; Celia on 1 March 2005. "
        "At the end: 1."
    )


@pytest.mark.parametrize(
    ("start", "told"),
    [
        ("[..2001-11-08]", "Aria by 8 November 2001"),
        ("[2001-11-08..]", "Aria from 8 November 2001"),
        ("2001", "Aria in 2001"),
        ("2001-11", "Aria in November 2001"),
        ("[2001-11-08..2001-11-09]", "Aria between 8 November 2001 and 9 November 2001"),
    ],
)
def test_dates_in_words(start: str, told: str) -> None:
    """A date that is bounded on one side says on which."""
    alt = plots.membership_growth(dataset=roll(spell(ARIA.id, start))).get_label()
    assert f"Admitted: {told}. " in str(alt)


# Timeline ------------------------------------------------------------------------------------


def test_sure_dates_are_solid() -> None:
    """A membership that began on a known day is one solid bar up to the day of the record."""
    ax = plots.role_timeline()
    end = cica.DATASET.checked + datetime.timedelta(days=1)
    assert bars(ax, "KWT/CICA/member/2022-10-13") == [(datetime.date(2022, 10, 13), end, True)]


def test_unsure_dates_are_hatched() -> None:
    """Between the two days that bound a start or an end the bar is hatched."""
    ax = plots.role_timeline(dataset=WORLD)
    end = WORLD.checked + datetime.timedelta(days=1)
    assert bars(ax, "BOR/CICA/member/[2000-06..2001-06]") == [
        (datetime.date(2000, 6, 1), datetime.date(2001, 6, 30), False),
        (datetime.date(2001, 6, 30), datetime.date(2010, 1, 1), True),
    ]
    assert bars(ax, "CEL/CICA/member/2005-03-01") == [
        (datetime.date(2005, 3, 1), datetime.date(2008, 1, 1), True),
        (datetime.date(2008, 1, 1), datetime.date(2009, 12, 31), False),
    ]
    assert bars(ax, "UNI/CICA/observer/2003-05") == [
        (datetime.date(2003, 5, 1), datetime.date(2003, 5, 31), False),
        (datetime.date(2003, 5, 31), end, True),
    ]


def test_never_sure() -> None:
    """A role that began after the earliest day of its end, perhaps, is hatched all through."""
    row = spell(ARIA.id, "[2001-01-01..2003-01-01]", "[2002-01-01..2004-01-01]")
    ax = plots.role_timeline(dataset=roll(row))
    assert bars(ax, row.id) == [(datetime.date(2001, 1, 1), datetime.date(2004, 1, 1), False)]


@given(dataset=datasets(), data=st.data())
def test_bars_say_what_periods_say(dataset: cica.Dataset, data: st.DataObject) -> None:
    """On any day of the axis a bar is solid where its period covers the day, else hatched."""
    ax = plots.role_timeline("ORG1", dataset=dataset)
    first, last = (day(x) for x in ax.get_xlim())
    when = data.draw(st.dates(first, last - datetime.timedelta(days=1)))
    for row in dataset.memberships(organization="ORG1"):
        drawn = [solid for start, end, solid in bars(ax, row.id) if start <= when < end]
        expected = [row.period.covers(when)] if row.period.may_cover(when) else []
        assert drawn == expected


def test_rows() -> None:
    """Each party has one row: members by entry, then other states, then organizations."""
    members = spell(ARIA.id, "2005"), spell(BORA.id, "2001"), spell(UNION.id, "2000")
    watching = spell(CELIA.id, "2000", role=cica.Role.OBSERVER)
    ax = plots.role_timeline(dataset=roll(*members, watching))
    assert rows(ax) == ["Böra", "Aria", "Celia", "UNI"]
    assert texts(ax) == [" Member states", " Other states", " Organizations"]


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
    hatches = {bar.get_hatch() for bar in rectangles(ax)} - {None}
    assert len(hatches) == len(keys(ax)) - 1 == 4


# Chairs and summits --------------------------------------------------------------------------


def test_chairs() -> None:
    """Each state has one row with a bar for each time in the chair."""
    ax = plots.chairs_and_summits()
    assert rows(ax) == ["Summits", "Kazakhstan", "Türkiye", "China", "Tajikistan", "Azerbaijan"]
    assert bars(ax, "KAZ/2002-06-04") == [
        (datetime.date(2002, 6, 4), datetime.date(2010, 6, 8), True)
    ]
    end = cica.DATASET.checked + datetime.timedelta(days=1)
    assert bars(ax, "AZE/2024-12-17") == [(datetime.date(2024, 12, 17), end, True)]
    levels = {
        chair: rectangles(ax, chair)[0].get_y() for chair in ("KAZ/2002-06-04", "KAZ/2020-09-24")
    }
    assert len(set(levels.values())) == 1


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
    """The alt text tells chairs and summits, and which summits are only announced."""
    planned = attrs.evolve(
        SUMMIT,
        id="second",
        number=2,
        title="Second",
        period=cica.Period("2016-10"),
        status=cica.MeetingStatus.PLANNED,
        announced="2015",
    )
    undated = attrs.evolve(planned, id="third", number=3, title="Third", period=None)
    ax = plots.chairs_and_summits(dataset=with_(summits=(SUMMIT, planned, undated)))
    assert ax.get_label() == (
        "Chairmanships as bars and summits as marks, from 2002 to 2017: "
        "Aria 2002\N{EN DASH}2006; Celia since 2006; summit 1 First 2002-06-04; "
        "summit 2 announced for Second 2016-10."
    )


# Map -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole() -> Axes:
    """Draw the map of the record once."""
    return plots.tile_map()


def test_a_square_for_each_state(whole: Axes) -> None:
    """The forty states of the record have a square of their own, none upon another."""
    tiles = {str(tile.get_gid()): (tile.get_x(), tile.get_y()) for tile in rectangles(whole)}
    assert sorted(tiles) == sorted(state.id for state in cica.states())
    assert len(tiles) == len(set(tiles.values())) == 40


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
    """A state that lies west of another stands to its left."""
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
    """A state that lies north of another stands above it, or beside it at the edge."""
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
    assert keys(ax) == ["Member (27)", "Observer (9)", "No role (4)"]


def test_perhaps() -> None:
    """Where a role is only possible, the foot of the square is hatched, a part for each role."""
    ax = plots.tile_map(as_of="2011-06-30")
    assert colour(ax, "BHR") == "none"
    feet = rectangles(ax, "BHR/member") + rectangles(ax, "BHR/observer")
    assert [bool(foot.get_hatch()) for foot in feet] == [True, True]
    assert feet[0].get_x() + feet[0].get_width() == pytest.approx(feet[1].get_x())
    assert "Perhaps member or observer (2)" in keys(ax)
    assert "Perhaps member or observer (2): Bahrain, Cambodia." in str(ax.get_label())


def test_no_place_on_the_map() -> None:
    """States of other data stand in rows below the map."""
    ax = plots.tile_map(dataset=WORLD, as_of=2006)
    tiles = [(rectangles(ax, state.id)[0].get_x(), state.name) for state in WORLD.states()]
    assert [name for _, name in sorted(tiles)] == ["Aria", "Böra", "Celia"]
    assert keys(ax) == ["Member (3)"]


def test_some_have_a_place() -> None:
    """Where some states have a place, those without one stand below them."""
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
    """What is no day is refused, with the argument's name."""
    with pytest.raises(cica.InvalidDateError, match=r"^as_of: "):
        plots.tile_map(as_of=as_of)


@pytest.mark.parametrize(
    "as_of", [True, 2021.5, datetime.datetime(2021, 2, 3, tzinfo=datetime.UTC)]
)
def test_bad_type_of_day(as_of: cica.DateLike) -> None:
    """What is no date at all is refused, with the argument's name."""
    with pytest.raises(cica.InvalidTypeError, match=r"^as_of: "):
        plots.tile_map(as_of=as_of)


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
    ax = plots.tile_map(dataset=roll(spell(ARIA.id, "2000", role=held)))
    (ink,) = {t.get_color() for t in ax.texts if t.get_text() in {"ARI", "Aria"}}
    low, high = sorted([luminance(ink), luminance(colour(ax, "ARI"))])
    assert (high + 0.05) / (low + 0.05) >= 4.5
