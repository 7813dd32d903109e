"""The rules for meetings, terms in the chair and tenures, and answers worked out by hand."""

import datetime
import itertools
from collections.abc import Iterator
from typing import Any, TypeAlias

import attrs
import pytest

import cica
from editorial import DatasetRule, supporting
from invented import ARIA, WORLD, with_

Gathering: TypeAlias = cica.Summit | cica.Meeting

BODIES = {
    cica.terms.MeetingKind.SPECIAL_WORKING_GROUP: "Special Working Group",
    cica.terms.MeetingKind.SENIOR_OFFICIALS_COMMITTEE: "Senior Officials Committee",
}
DEPUTY = {cica.terms.Office.DEPUTY_EXECUTIVE_DIRECTOR, cica.terms.Office.DEPUTY_SECRETARY_GENERAL}
"""The titles that the post of the deputy has had."""
ONE_DAY = datetime.timedelta(days=1)


def gatherings(dataset: cica.Dataset) -> tuple[Gathering, ...]:
    """Return the summits and the meetings below them."""
    return (*dataset.summits(planned=True), *dataset.meetings())


def meetings_of_nobody(dataset: cica.Dataset) -> Iterator[str]:
    """A decision by silence procedure is a document and not a meeting."""
    for row in gatherings(dataset):
        if (
            row.format is cica.terms.MeetingFormat.WRITTEN
            or "silence procedure" in row.title.lower()
        ):
            yield f"{row.id}: nobody met"


def bodies_in_one(dataset: cica.Dataset) -> Iterator[str]:
    """The Group and the Committee have a record each, also where they met back to back."""
    for row in dataset.meetings():
        named = {kind for kind, name in BODIES.items() if name in row.title}
        if named != {row.kind} & set(BODIES):
            yield f"{row.id}: title and kind disagree"


def misnumbered(dataset: cica.Dataset) -> Iterator[str]:
    """The regular meetings of the ministers alone are counted, from 1, in order of date."""
    count = itertools.count(1)
    for row in dataset.meetings():
        expected = next(count) if row.kind is cica.terms.MeetingKind.MINISTERIAL else None
        if row.number != expected:
            yield f"{row.id}: has the number {row.number}"


def late_announcements(dataset: cica.Dataset) -> Iterator[str]:
    """A meeting is announced before it begins, by a day that is known."""
    for row in gatherings(dataset):
        if row.announced is None or row.period is None:
            continue
        by, start = row.announced.latest, row.period.start.latest
        if by is None or start is None or by >= start:
            yield f"{row.id}: is not announced before it begins"


def misplaced(dataset: cica.Dataset) -> Iterator[str]:
    """A meeting in a city has a host, and a meeting held online has no city."""
    for row in gatherings(dataset):
        if row.city and row.host is None:
            yield f"{row.id}: has a city and no host"
        if row.city and row.format is cica.terms.MeetingFormat.ONLINE:
            yield f"{row.id}: is online and has a city"


def wrong_chairs(dataset: cica.Dataset) -> Iterator[str]:
    """The chair of a meeting is the state that is in the chair when the meeting ends."""
    for row in gatherings(dataset):
        if row.period is None or row.status is not cica.terms.MeetingStatus.HELD:
            continue
        after = row.period.end and (row.period.end.latest or row.period.end.earliest)
        term = dataset.chair(as_of=after - ONE_DAY) if after else None
        state = term.state if term else None
        organ = isinstance(row, cica.Summit) or row.kind is not cica.terms.MeetingKind.OTHER
        if row.chair != state and (organ or row.chair is not None):
            yield f"{row.id}: the chair was {state}, not {row.chair}"


def broken_hand_overs(dataset: cica.Dataset) -> Iterator[str]:
    """The chair passes on one day, that of the plenary, at a summit or a meeting of ministers."""
    rows = {row.id: row for row in gatherings(dataset)}
    terms = dataset.chairmanships()
    for before, after in itertools.pairwise(terms):
        if before.period.end != after.period.start:
            yield f"{after.id}: does not begin when {before.id} ends"
        if before.end_meeting != after.start_meeting:
            yield f"{after.id}: takes over elsewhere than {before.id} hands over"
    for term in terms:
        meeting = rows.get(term.start_meeting) if term.start_meeting else None
        if meeting is None or meeting.period is None:
            yield f"{term.id}: takes over nowhere"
        elif term.period.start != (getattr(meeting, "plenary", None) or meeting.period.start):
            yield f"{term.id}: does not begin with the plenary of {meeting.id}"


def two_deputies(dataset: cica.Dataset) -> Iterator[str]:
    """The Secretariat has one deputy at a time, as it has one head."""
    rows = [row for row in dataset.tenures() if row.office in DEPUTY]
    for one, other in itertools.combinations(rows, 2):
        starts = [row.period.start.latest for row in (one, other)]
        ends = [row.period.end for row in (one, other)]
        begun = [day for day in starts if day is not None]
        over = [end.earliest for end in ends if end is not None and end.earliest is not None]
        if len(begun) == len(starts) and (not over or max(begun) < min(over)):
            yield f"{other.id}: is in office together with {one.id}"


def unasked_days(dataset: cica.Dataset) -> Iterator[str]:
    """Where the days of a meeting are not known, an open question says what was searched.

    A question on one of two bodies that met back to back counts for both: their ids end alike.
    """
    asked = {question.record.partition("-")[2] for question in dataset.open_questions()}
    for row in dataset.meetings():
        ends = (row.period.start, row.period.end) if row.period else ()
        exact = all(end is not None and end.precision == "day" for end in ends)
        if not exact and str(row.id).partition("-")[2] not in asked:
            yield f"{row.id}: no open question about its days"


MEETING_RULES: tuple[DatasetRule, ...] = (
    meetings_of_nobody,
    bodies_in_one,
    misnumbered,
    late_announcements,
    misplaced,
    wrong_chairs,
    broken_hand_overs,
    two_deputies,
    unasked_days,
)


def talks(**changes: Any) -> cica.Meeting:  # fields by their names
    """Make a meeting without a fault: the second day on which Aria has the chair."""
    fields: dict[str, Any] = {
        "id": "soc-2002-06",
        "title": "Senior Officials Committee",
        "kind": cica.terms.MeetingKind.SENIOR_OFFICIALS_COMMITTEE,
        "period": cica.Period("2002-06-05", "2002-06-06"),
        "announced": "[..2002-06-01]",
        "city": "Arium",
        "host": ARIA.id,
        "chair": ARIA.id,
        "chair_person": "Ada",
        "format": cica.terms.MeetingFormat.HYBRID,
        "citations": supporting("period", "announced", "city", "chair_person", "format"),
    }
    return cica.Meeting(**(fields | changes))


def takeover(**changes: Any) -> cica.Summit:  # fields by their names
    """Make the summit at which Aria takes the chair over."""
    fields: dict[str, Any] = {
        "id": "first",
        "number": 1,
        "title": "First",
        "period": cica.Period("2002-06-03", "2002-06-05"),
        "plenary": "2002-06-04",
        "chair": ARIA.id,
        "citations": supporting("period", "plenary"),
    }
    return cica.Summit(**(fields | changes))


def in_chair(**changes: Any) -> cica.Chairmanship:  # fields by their names
    """Make the time that Aria is in the chair."""
    fields: dict[str, Any] = {
        "state": ARIA.id,
        "period": cica.Period("2002-06-04"),
        "start_meeting": "first",
        "citations": supporting("period.start"),
    }
    return cica.Chairmanship(**(fields | changes))


def in_office(
    person: str,
    start: str,
    end: str | None,
    office: str = "deputy-executive-director",
    supports: str = "period",
) -> cica.Tenure:
    """Make a time in an office, that of the deputy if none is named."""
    return cica.Tenure(
        person=person,
        office=cica.terms.Office(office),
        period=cica.Period(start, end),
        citations=supporting(supports),
    )


def small_world(**changes: Any) -> cica.Dataset:  # kinds by their names
    """Make a world of one summit, one meeting, one term in the chair and two deputies."""
    kinds: dict[str, Any] = {
        "summits": (takeover(),),
        "meetings": (talks(),),
        "chairmanships": (in_chair(),),
        "tenures": (
            in_office("Ada", "2002", "2004-05"),
            in_office("Ben", "2004-05", None, "deputy-secretary-general"),
        ),
        "documents": (attrs.evolve(WORLD.documents()[0], meeting=None),),
    }
    return with_(**(kinds | changes))


def second_term(start: str, **changes: Any) -> tuple[cica.Chairmanship, ...]:
    """Make the term of Aria, which ends in 2006, and that of another state."""
    first = in_chair(
        period=cica.Period("2002-06-04", "2006-06-17"),
        end_meeting="second",
        citations=supporting("period"),
    )
    fields = {"state": "BOR", "period": cica.Period(start), "start_meeting": "second"}
    return (first, in_chair(**(fields | changes)))


SECOND = takeover(
    id="second",
    number=2,
    title="Second",
    period=cica.Period("2006-06-17", "2006-06-18"),
    plenary="2006-06-17",
    chair="BOR",
)


@pytest.mark.parametrize(
    ("rule", "changes", "fault"),
    [
        (
            meetings_of_nobody,
            {"meetings": (talks(format=cica.terms.MeetingFormat.WRITTEN),)},
            "soc-2002-06: ",
        ),
        (
            bodies_in_one,
            {"meetings": (talks(title="Special Working Group and Senior Officials Committee"),)},
            "soc-2002-06: ",
        ),
        (
            bodies_in_one,
            {"meetings": (talks(kind=cica.terms.MeetingKind.OTHER),)},
            "soc-2002-06: ",
        ),
        (misnumbered, {"meetings": (talks(number=1),)}, "soc-2002-06: "),
        (
            misnumbered,
            {"meetings": (talks(title="Ministers", kind=cica.terms.MeetingKind.MINISTERIAL),)},
            "soc-2002-06: ",
        ),
        (late_announcements, {"meetings": (talks(announced="2002-06-05"),)}, "soc-2002-06: "),
        (late_announcements, {"meetings": (talks(announced="[2002-06-01..]"),)}, "soc-2002-06: "),
        (misplaced, {"meetings": (talks(host=None),)}, "soc-2002-06: "),
        (
            misplaced,
            {"meetings": (talks(format=cica.terms.MeetingFormat.ONLINE),)},
            "soc-2002-06: ",
        ),
        (wrong_chairs, {"meetings": (talks(chair=None),)}, "soc-2002-06: "),
        (wrong_chairs, {"meetings": (talks(chair="BOR"),)}, "soc-2002-06: "),
        (
            wrong_chairs,
            {"meetings": (talks(period=cica.Period("2002-06-02", "2002-06-03"), announced=None),)},
            "soc-2002-06: ",
        ),
        (
            broken_hand_overs,
            {"chairmanships": (in_chair(period=cica.Period("2002-06-03")),)},
            "ARI: ",
        ),
        (broken_hand_overs, {"chairmanships": (in_chair(start_meeting=None),)}, "ARI: "),
        (
            broken_hand_overs,
            {"chairmanships": second_term("2006-06-18"), "summits": (takeover(), SECOND)},
            "BOR: ",
        ),
        (
            broken_hand_overs,
            {
                "chairmanships": second_term("2006-06-17", start_meeting="first"),
                "summits": (takeover(), SECOND),
            },
            "BOR: ",
        ),
        (
            two_deputies,
            {
                "tenures": (
                    in_office("Ada", "2002", "2004-05-02"),
                    in_office("Ben", "2004-05-01", None, "deputy-secretary-general"),
                )
            },
            "Ben/deputy-secretary-general: ",
        ),
        (
            unasked_days,
            {"meetings": (talks(period=cica.Period("2002-06-05", "[2002-06-06..2002-06-07]")),)},
            "soc-2002-06: ",
        ),
    ],
)
def test_a_rule_of_meetings_finds_its_fault(
    rule: DatasetRule, changes: dict[str, Any], fault: str
) -> None:
    """Each rule names the record at fault."""
    faults = list(rule(small_world(**changes)))
    assert faults
    assert all(found.startswith(fault) for found in faults)


def test_the_rules_of_meetings_let_a_good_world_pass() -> None:
    """A hand-over, a summit of two days and two deputies in a row are without a fault."""
    twins = (
        talks(period=cica.Period("2002-06-05", "[2002-06-06..2002-06-07]")),
        talks(
            id="swg-2002-06",
            title="Special Working Group",
            kind=cica.terms.MeetingKind.SPECIAL_WORKING_GROUP,
            period=cica.Period("2002-06-05", "[2002-06-06..2002-06-07]"),
        ),
    )
    question = cica.OpenQuestion(
        id="days",
        question="How were the days divided?",
        record="meetings/soc-2002-06",
        searched="the archive",
        searched_on="2015-06-30",
    )
    worlds = (
        small_world(),
        small_world(chairmanships=second_term("2006-06-17"), summits=(takeover(), SECOND)),
        small_world(meetings=twins, open_questions=(question,)),
    )
    assert [fault for world in worlds for rule in MEETING_RULES for fault in rule(world)] == []


@pytest.mark.parametrize("rule", MEETING_RULES)
def test_the_record_keeps_the_rules_of_meetings(rule: DatasetRule) -> None:
    """Meetings, terms in the chair and tenures keep every rule."""
    assert list(rule(cica.DATASET)) == []


def test_the_round_in_bangkok() -> None:
    """The Group met on 12 and 13 March 2007, and the Committee on the 14th, in one hotel."""
    group, committee = cica.meeting("swg-2007-03"), cica.meeting("soc-2007-03")
    assert group.period == cica.Period("2007-03-12", "2007-03-14")
    assert committee.period == cica.Period("2007-03-14", "2007-03-15")
    assert {(row.city, row.host) for row in (group, committee)} == {("Bangkok", "THA")}


def test_the_committee_met_in_delhi_in_the_first_term_of_kazakhstan() -> None:
    """The host need not be in the chair: Kazakhstan presided in India."""
    delhi = cica.meeting("soc-2009-02")
    assert (delhi.host, delhi.chair, delhi.chair_person) == ("IND", "KAZ", "Nurlan Yermekbayev")


@pytest.mark.parametrize(
    ("meeting", "chair"),
    [
        ("special-2018", "TJK"),  # China handed over to Tajikistan
        ("special-2020", "KAZ"),  # Tajikistan handed over to Kazakhstan
        ("ministerial-2024", "AZE"),  # Kazakhstan handed over to Azerbaijan
        ("ministerial-1999", None),  # there was no chair before the First Summit
    ],
)
def test_the_chair_at_a_hand_over_is_the_incoming_one(meeting: str, chair: str | None) -> None:
    """A meeting at which the chair is handed over is that of the incoming state."""
    assert cica.meeting(meeting).chair == chair


def test_the_prolonged_turkish_term_is_one_record() -> None:
    """The decision of 2 April 2012 prolonged the term and began no new one."""
    turkish = [term for term in cica.chairmanships() if term.state == "TUR"]
    assert [term.period for term in turkish] == [cica.Period("2010-06-08", "2014-05-21")]
    assert str(cica.milestone("turkey-second-term").when) == "2012-04-02"


def test_the_deputies() -> None:
    """Chi Fang, Zhang Ling and Farid Damirli followed one another as deputies."""
    deputies = [row for row in cica.tenures() if row.office in DEPUTY]
    people = [row.person for row in deputies]
    first = people.index("Chi Fang")
    assert people[first : first + 4] == ["Chi Fang", "Chi Fang", "Zhang Ling", "Farid Damirli"]
    appointed = next(row for row in deputies if row.person == "Zhang Ling")
    assert str(appointed.period.start) == "2023-09-21"


def test_the_meetings_of_the_pandemic_were_online() -> None:
    """From March 2020 to January 2021 every meeting was held online."""
    rows = cica.meetings(since="2020-03", until="2021-01")
    assert {row.id for row in rows} >= {"special-2020", "swg-2020-12", "soc-2020-12"}
    assert {row.format for row in rows} == {cica.terms.MeetingFormat.ONLINE}
