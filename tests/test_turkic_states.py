"""A second organization, the Organization of Turkic States: alone and beside CICA.

What is expected comes from the pages that `docs/how-to/turkic-states.json` names as its sources.
"""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
import matplotlib as mpl
import pytest

import cica
from cica import plots
from cica.serialize import dumps, load, loads, read_datapackage, write_datapackage

mpl.use("agg")

FILE = Path(__file__).parent.parent / "docs" / "how-to" / "turkic-states.json"
OTS = load(FILE)

FOUNDERS = ["AZE", "KAZ", "KGZ", "TUR"]


def ids(records: Iterable[Any]) -> list[str]:
    """Return the ids of some records."""
    return [record.id for record in records]


def named(records: Iterable[Any]) -> tuple[Any, ...]:
    """Return records that belong to the organization by its name, not as the default one."""
    return tuple(attrs.evolve(record, organization="OTS") for record in records)


def added(kind: str) -> tuple[Any, ...]:
    """Return the records of a kind of both datasets, those of the canonical one first."""
    record, other = cica.DATASET.records()[kind], OTS.records()[kind]
    known = set(ids(record))
    return (*record, *(one for one in other if one.id not in known))


BOTH = cica.DATASET.evolve(
    sources=added("sources"),
    states=added("states"),
    memberships=added("memberships"),
    summits=(*cica.DATASET.records()["summits"], *named(OTS.summits())),
    chairmanships=(*cica.DATASET.chairmanships(), *named(OTS.chairmanships())),
    documents=(*cica.DATASET.documents(), *named(OTS.documents())),
)
"""The canonical record with the summits, chairs and documents of the OTS."""


# Alone -------------------------------------------------------------------------------------------


def test_the_organization_with_members_is_the_default_one() -> None:
    """The Economic Cooperation Organization is in the file, but only as an observer."""
    assert OTS.default_organization == "OTS"


@pytest.mark.parametrize(
    ("as_of", "members"),
    [
        ("2009-10-02", []),
        ("2009-10-03", FOUNDERS),  # Nakhchivan Agreement
        ("2019-10-13", FOUNDERS),
        ("2019-10-14", [*FOUNDERS, "UZB"]),  # in force for Uzbekistan
        (None, [*FOUNDERS, "UZB"]),
    ],
)
def test_members(as_of: str | None, members: list[str]) -> None:
    """Four founders, and Uzbekistan ten years later."""
    assert ids(OTS.members(as_of=as_of)) == members


@pytest.mark.parametrize(
    ("as_of", "observers"),
    [
        ("2018-09-02", []),
        ("2018-09-03", ["HUN"]),  # Cholpon-Ata
        ("2021-11-12", ["HUN", "TKM"]),  # Istanbul
    ],
)
def test_observers(as_of: str, observers: list[str]) -> None:
    """Hungary and Turkmenistan by summits; no record is made of an entity that is not a state."""
    assert ids(OTS.observers(as_of=as_of)) == observers
    assert ids(OTS.observer_organizations()) == ["ECO"]


@pytest.mark.parametrize(
    ("as_of", "state"),
    [
        ("2011-10-21", None),  # not found
        ("2012-08-22", None),  # the first of two days on which it may have begun
        ("2012-08-23", "KGZ"),
        ("2013-08-15", "KGZ"),
        ("2013-08-16", "AZE"),
        ("2014-06-04", None),  # the summit of Bodrum: Azerbaijan or Türkiye
        ("2014-06-05", "TUR"),
        ("2015-09-11", "KAZ"),
        ("2018-09-03", "KGZ"),
        ("2019-10-15", "AZE"),
        ("2021-11-12", "TUR"),
        ("2022-11-11", "UZB"),
        ("2023-11-03", "KAZ"),
        ("2024-11-06", "KGZ"),
        ("2025-10-07", "AZE"),
        (None, "AZE"),
    ],
)
def test_the_chair_passes_at_summits(as_of: str | None, state: str | None) -> None:
    """Whoever takes the chair holds it on the day of the summit."""
    chair = OTS.chair(as_of=as_of)
    assert (chair and chair.state) == state


def test_summits() -> None:
    """They are numbered without a gap; the number finds each."""
    cities = "Almaty Bishkek Gabala Bodrum Astana Cholpon-Ata Baku Istanbul Samarkand Astana"
    found = [summit.city for summit in OTS.summits()]
    assert found == [*cities.split(), "Bishkek", "Gabala"]
    assert OTS.summit(1).plenary == cica.to_partial_date("2011-10-21")
    assert [OTS.summit(number).number for number in range(1, 13)] == list(range(1, 13))


def test_the_charter() -> None:
    """The Nakhchivan Agreement founded the organization on the day of its signature."""
    (charter,) = OTS.documents(kind="charter")
    assert charter.adopted == OTS.organization("OTS").founded == cica.to_partial_date("2009-10-03")
    assert OTS.documents(accession=True) == (charter,)


def test_the_name_changed_at_istanbul() -> None:
    """Until the summit of 12 November 2021 it was the Cooperation Council."""
    body = OTS.organization("Turkic Council")
    assert body.name_on("2021-11-11") == "Cooperation Council of Turkic Speaking States"
    assert body.name_on("2021-11-12") == "Organization of Turkic States"


def test_rows_and_changes() -> None:
    """Five states are members at the end of 2019; six changes are those of states."""
    rows = OTS.panel(start=2018, end=2019)
    assert {row.organization for row in rows} == {"OTS"}
    assert [
        sum(row.member is True for row in rows if row.year == year) for year in (2018, 2019)
    ] == [
        4,
        5,
    ]
    joined = [(change.party, str(change.when)) for change in OTS.changes(role="member")]
    assert joined == [*((code, "2009-10-03") for code in FOUNDERS), ("UZB", "2019-10-14")]
    assert ids(OTS.changes(since=2022)[0].memberships) == ["ECO/OTS/observer"]


def test_pictures_need_no_name() -> None:
    """Both are drawn for the organization of the dataset, which is in the title."""
    growth = plots.membership_growth(dataset=OTS)
    assert "OTS" in growth.get_title(loc="left")
    assert "At the end: 5." in str(growth.get_label())
    timeline = plots.role_timeline(dataset=OTS)
    shown = [label.get_text() for label in timeline.get_yticklabels()]
    assert shown[:5] == ["Azerbaijan", "Kazakhstan", "Kyrgyzstan", "Türkiye", "Uzbekistan"]


def test_every_fact_has_a_source_that_can_be_read() -> None:
    """A reference names who published it, and where."""
    for source in OTS.sources():
        assert source.publisher
        assert source.url or source.kind is cica.terms.SourceKind.DATASET


# Beside CICA -------------------------------------------------------------------------------------


def test_both_chairs_are_in_force() -> None:
    """On one day Kazakhstan chairs CICA, and Azerbaijan the OTS."""
    day = datetime.date(2021, 6, 30)
    chairs = [BOTH.chair(as_of=day), BOTH.chair("OTS", as_of=day)]
    assert [chair and chair.id for chair in chairs] == ["KAZ/2", "OTS/AZE/2"]
    assert len(BOTH.chairmanships("*", as_of=day)) == 2


def test_each_has_its_own_numbers() -> None:
    """The first summit of one is not that of the other; both are found by their ids."""
    assert (BOTH.summit(1).id, BOTH.summit(1, "OTS").id) == ("almaty-2002", "almaty-2011")
    assert BOTH.summit("almaty-2011").organization == "OTS"
    assert BOTH.summits() == cica.summits()
    assert [summit.number for summit in BOTH.summits("OTS")] == list(range(1, 13))


def test_nothing_about_cica_changes() -> None:
    """The questions about the default organization answer as before."""
    assert BOTH.default_organization == "CICA"
    assert BOTH.members() == cica.members()
    assert BOTH.documents(as_of=2020) == cica.documents(as_of=2020)
    assert BOTH.timeline(kind="chairmanship") == cica.timeline(kind="chairmanship")
    assert {change.change for change in cica.DATASET.diff(BOTH)} == {"added"}


# Files -------------------------------------------------------------------------------------------


def test_the_file_is_as_it_is_written() -> None:
    """It is what `dump` writes, so that a change of it is a change of a line."""
    assert dumps(OTS) == FILE.read_text("utf-8")


@pytest.mark.parametrize("dataset", [OTS, BOTH], ids=["alone", "beside"])
def test_a_round_trip(dataset: cica.Dataset, tmp_path: Path) -> None:
    """JSON and the data package give the same dataset back."""
    assert loads(dumps(dataset)) == dataset
    write_datapackage(tmp_path / "package", dataset)
    assert read_datapackage(tmp_path / "package") == dataset
