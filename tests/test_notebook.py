"""What a notebook shows of a record."""

import os
import subprocess
import sys
from html.parser import HTMLParser

import attrs
import pytest

import cica
from invented import ARIA, CATALOGUE, SUMMIT, VISITS, WORLD, chair

RECORDS = [record for rows in cica.DATASET.records().values() for record in rows]


class Table(HTMLParser):
    """Reads a table of two columns, and refuses tags that are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.tags: set[str] = set()
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        """Note a tag that opens."""
        self.open.append(tag)
        self.tags.add(tag)
        if tag in {"caption", "th", "td"}:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        """Hold a tag that closes against the last that opened."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text within a cell."""
        self.texts[-1] += data

    @property
    def rows(self) -> dict[str, str]:
        """The rows, without the caption."""
        return dict(zip(self.texts[1::2], self.texts[2::2], strict=True))


def table(record: object) -> Table:
    """Read what a notebook shows."""
    return Table(record._repr_html_())  # type: ignore[attr-defined]  # only a notebook calls it


def test_table() -> None:
    """A record is a table of what is known of it; its citations are counted."""
    shown = table(cica.chair(as_of=2021))
    assert shown.texts[0] == "Chairmanship"
    assert shown.rows["state"] == "KAZ"
    assert shown.rows["period"] == "from 2020-09-24 until 2024-12-17"
    assert shown.rows["start meeting"] == "special-2020"
    assert int(shown.rows["citations"]) > 0


def test_still_runs() -> None:
    """A period without an end has no end in the table."""
    assert table(chair(ARIA, "2006")).rows["period"] == "from 2006"


def test_what_is_not_known() -> None:
    """What is not known has no row."""
    assert table(SUMMIT).rows == {
        "id": "first",
        "number": "1",
        "title": "First",
        "period": "from 2002-06-04 until 2002-06-06",
        "status": "held",
        "citations": "1",
    }


def test_a_no() -> None:
    """A False that is the usual case is not shown."""
    measure = attrs.evolve(VISITS, voluntary=False)
    assert table(measure).rows["voluntary"] == "False"
    assert "accession" not in table(CATALOGUE).rows
    assert table(attrs.evolve(CATALOGUE, accession=True)).rows["accession"] == "True"


def test_texts_in_a_tuple() -> None:
    """Several texts are all shown."""
    summit = attrs.evolve(SUMMIT, decisions=("To meet", "To talk"))
    assert table(summit).rows["decisions"] == "To meet; To talk"


def test_markup_is_text() -> None:
    """What looks like markup in a record is shown as it is written, and does nothing."""
    name = """<script>alert("A & B's")</script>"""
    shown = table(attrs.evolve(ARIA, name=name, note="</table><b>"))
    assert shown.tags == {"table", "caption", "tr", "th", "td"}
    assert shown.rows["name"] == name
    assert shown.rows["note"] == "</table><b>"


def test_dataset() -> None:
    """A dataset shows how much it holds."""
    assert table(WORLD).rows["states"] == "3"
    assert table(WORLD).rows["checked"] == "2015-06-30"


@pytest.mark.parametrize(
    "record", RECORDS[:: len(RECORDS) // 100], ids=lambda record: type(record).__name__
)
def test_every_kind(record: attrs.AttrsInstance) -> None:
    """Records of every kind are shown, each with what identifies it."""
    shown = table(record)
    first = attrs.fields(type(record))[0].name
    assert first in shown.rows
    assert shown.texts[0] == type(record).__name__


def test_answers() -> None:
    """What questions answer with is shown in the same way."""
    change = cica.changes(role="member")[-1]
    assert table(change).rows == {
        "when": "2022-10-13",
        "party": "KWT",
        "after": "member",
        "organization": "CICA",
        "memberships": "1",
    }


def test_tuples_stay_tuples() -> None:
    """Questions answer with plain tuples; their rows are short enough for a line each."""
    members = cica.members()
    assert type(members) is tuple
    assert all(len(repr(state)) <= 60 for state in members)


def test_light_import() -> None:
    """What writes the tables is loaded with the first one."""
    code = (
        "import sys, cica; before = 'html' in sys.modules; cica.state('KAZ')._repr_html_(); "
        "print(before, 'html' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    # coverage would load it first
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)  # noqa: S603  # our own
    assert done.stdout.split() == ["False", "True"]
