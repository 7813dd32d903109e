"""Laws that hold for every dataset, whatever is in it."""

import datetime
import inspect
import itertools
import types
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

import cica
from cica import (
    Change,
    Dataset,
    InvalidDatasetError,
    Membership,
    Organization,
    PartialDate,
    Period,
    Role,
    State,
)
from cica.serialize import dumps, loads
from strategies import CITED, SOURCE, close_dates, datasets

MEMBERS = {Role.MEMBER, Role.SUSPENDED}
FAR = datetime.date.max.toordinal() + 1

A = State(id="AAA", name="A", citations=CITED)
HOME = Organization(id="ORG1", name="Organization 1", citations=CITED)


def seats(checked: str, *rows: tuple[str, str, str | None]) -> Dataset:
    """Make a dataset of one state with some roles: role, start, end."""
    spells: Counter[str] = Counter()
    memberships = []
    for role, start, end in rows:
        spells[role] += 1
        memberships.append(
            Membership(
                party=A,
                organization=HOME,
                role=role,
                spell=spells[role],
                period=Period(start, end),
                citations=CITED,
            )
        )
    return Dataset(
        sources=(SOURCE,),
        states=(A,),
        organizations=(HOME,),
        memberships=tuple(memberships),
        checked=checked,
    )


FOUND = [
    # a role between two memberships of one date is a break
    seats(
        "2010", ("member", "2000", "2006"), ("observer", "2006", "2006"), ("member", "2006", None)
    ),
    # the start of a suspension is bounded by the membership that follows it at once
    seats("2002-06-30", ("member", "2001", None), ("suspended", "[2001-12-20..]", "2001")),
    # only the second can be the first
    seats("2010", ("member", "2006-03", "2006"), ("member", "2006", "2006-02")),
    # a sure role excludes another one that its dates alone would allow
    seats("2010", ("observer", "2000", "2006-06"), ("member", "2006", None)),
    # memberships whose order is open
    seats(
        "2002-06-30",
        ("member", "2001", "[2001..2002]"),
        ("member", "2001", "2001-12-20"),
        ("observer", "2001", None),
    ),
    # what begins in the year of the check had begun by it
    seats("2002-06-30", ("observer", "2001", "2002"), ("member", "2002", None)),
    seats("2002-06-30", ("member", "2002", "2003-06-15")),
]
"""Datasets in which a law was broken once."""


def also_found(test: Any) -> Any:
    """Try a law on the datasets in which one was broken, too."""
    for dataset in FOUND:
        test = example(dataset)(test)
    return test


law = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def first(when: PartialDate) -> int:
    """Return the first day that a date can be, as a number."""
    return 0 if when.earliest is None else when.earliest.toordinal()


def last(when: PartialDate) -> int:
    """Return the last day that a date can be, as a number."""
    return FAR if when.latest is None else when.latest.toordinal()


def days_of(dataset: Dataset) -> list[datetime.date]:
    """Return the days up to the check at which an answer can change, and those beside them."""
    checked = dataset.checked.toordinal()
    found = {checked, 730_000}
    rows: tuple[Any, ...] = (*dataset.memberships(), *dataset.chairmanships("*"))
    for row in (*rows, *dataset.tenures("*")):
        for when in (row.period.start, row.period.end):
            if when is not None:
                found |= {day + by for day in (first(when), last(when)) for by in (-1, 0, 1)}
    return [datetime.date.fromordinal(day) for day in sorted(found) if 0 < day <= checked]


def cases(dataset: Dataset) -> Iterator[tuple[str, str]]:
    """Yield every party with every organization."""
    rows: tuple[Any, ...] = (*dataset.states(), *dataset.organizations())
    parties = [row.id for row in rows]
    return itertools.product(parties, [row.id for row in dataset.organizations()])


def bounded(changes: tuple[Change, ...], checked: int) -> list[tuple[int, int, Change]]:
    """Return the changes of a party, each with the first and the last day on which it can be."""
    earliest, latest = 0, FAR
    firsts, lasts = [], []
    for change in changes:
        earliest = max(earliest, first(change.when))
        firsts.append(earliest)
    for change in reversed(changes):
        latest = min(latest, last(change.when))
        if change.after is not None:  # what is on record had begun by the day of the check
            latest = min(latest, checked)
        lasts.append(latest)
    return list(zip(firsts, reversed(lasts), changes, strict=True))


def reached(changes: list[tuple[int, int, Change]], day: int) -> Role | None:
    """Return the role after the last change surely past, if no later one can have come."""
    past = [place for place, (_, latest, _) in enumerate(changes) if latest <= day]
    if not past or any(earliest <= day for earliest, _, _ in changes[past[-1] + 1 :]):
        return None
    return changes[past[-1]][2].after


@law
@also_found
@given(datasets())
def test_a_role_is_that_of_the_last_change(dataset: Dataset) -> None:
    """A role is sure if the last change surely past is to it and no later one can have come."""
    checked = dataset.checked.toordinal()
    for party, organization in cases(dataset):
        changes = bounded(dataset.changes(organization, party=party), checked)
        joins = [row for row in changes if (row[2].before in MEMBERS) != (row[2].after in MEMBERS)]
        rows = dataset.memberships(party=party, organization=organization)
        # a new term in the same role is not a change, though its dates say more of the role
        renewed = len(rows) > sum(change.after is not None for _, _, change in changes)
        joined_rows = {row.period.end for row in rows} & {row.period.start for row in rows}
        for day in days_of(dataset):
            role = dataset.role(party, organization, as_of=day)
            last_role = reached(changes, day.toordinal())
            assert role is last_role or (renewed and last_role is None)
            member = dataset.is_member(party, organization, as_of=day)
            joined = reached(joins, day.toordinal()) in MEMBERS
            assert (member is True) == joined or (renewed and member is True)
            other = role is not None and role not in MEMBERS
            possible = any(row.role in MEMBERS and row.period.may_cover(day) for row in rows)
            if joined_rows:  # their dates say more of each other
                assert member is False or not (other or not possible)
            else:
                assert (member is False) == (other or not possible)


@law
@also_found
@given(datasets())
def test_questions_about_a_day_agree(dataset: Dataset) -> None:
    """Role, membership, and the lists of members and parties say the same of every day."""
    for day in days_of(dataset):
        for organization in (row.id for row in dataset.organizations()):
            sure = {row.id for row in dataset.members(organization, as_of=day)}
            possible = {row.id for row in dataset.members(organization, as_of=day, certain=False)}
            by_role = {
                one: [
                    {
                        row.id
                        for row in dataset.parties(organization, role=one, as_of=day, certain=c)
                    }
                    for c in (True, False)
                ]
                for one in Role
            }
            parties: tuple[Any, ...] = (*dataset.states(), *dataset.organizations())
            for party in parties:
                role = dataset.role(party, organization, as_of=day)
                member = dataset.is_member(party, organization, as_of=day)
                for one, (surely, maybe) in by_role.items():
                    assert (party.id in surely) == (role is one)
                    assert role is None or (party.id in maybe) == (role is one)
                if role is not None:
                    assert member is (role in MEMBERS)
                if isinstance(party, cica.State):
                    assert (party.id in sure) == (member is True)
                    assert (party.id in possible) == (member is not False)


@law
@given(datasets(), st.sampled_from(["12-31", "01-01", "06-30"]))
def test_rows_agree_with_questions(dataset: Dataset, cutoff: str) -> None:
    """A row of a panel says what `role` and `is_member` answer, and nothing after the check."""
    for organization in (row.id for row in dataset.organizations()):
        rows = dataset.panel(organization, start=2000, end=2005, cutoff=cutoff)
        members = {(row.alpha_3, row.year): row.member for row in rows}
        for row in rows:
            day = datetime.date.fromisoformat(row.as_of)
            if day > dataset.checked:
                assert row[7:] == (None, False, None, None)
                continue
            role = dataset.role(row.alpha_3, organization, as_of=day)
            assert row.role == (role and role.value)
            assert row.member is dataset.is_member(row.alpha_3, organization, as_of=day)
            assert (row.observer is True) == (role is Role.OBSERVER)
            maybe = {
                one
                for one in Role
                for party in dataset.parties(organization, role=one, as_of=day, certain=False)
                if party.id == row.alpha_3
            }
            assert row.certain == (role is not None or not maybe)
            assert (row.observer is False) == (Role.OBSERVER not in maybe)
        pairs = dataset.dyads(organization, start=2000, end=2005, cutoff=cutoff)
        assert {(row.alpha_3_1, row.alpha_3_2, row.year) for row in pairs} == {
            (one, other, year)
            for one, year in members
            for other in {key for key, _ in members}
            if one < other and (other, year) in members
        }
        for pair in pairs:
            both = {members[pair.alpha_3_1, pair.year], members[pair.alpha_3_2, pair.year]}
            joint = False if False in both else None if None in both else True
            assert pair.joint is joint


@law
@also_found
@given(datasets())
def test_spells_agree_with_memberships(dataset: Dataset) -> None:
    """A state surely was a member from the last entry up to the first exit, and never else."""
    for organization in (row.id for row in dataset.organizations()):
        rows = dataset.spells(organization)
        for state in dataset.states():
            own = [row for row in rows if row.alpha_3 == state.id]
            for day in days_of(dataset):
                text = day.isoformat()
                sure = any(
                    row.entry_latest is not None
                    and row.entry_latest <= text
                    and (row.censored or (row.exit_earliest or "") > text)
                    for row in own
                )
                possible = any(
                    (row.entry_earliest or "") <= text < (row.exit_latest or "A") for row in own
                )
                member = dataset.is_member(state, organization, as_of=day)
                assert sure is (member is True)
                assert possible or member is False


@law
@also_found
@given(datasets())
def test_changes_are_events_of_the_timeline(dataset: Dataset) -> None:
    """Each change is the beginning or the end of the memberships behind it, and in the timeline."""
    for organization in (row.id for row in dataset.organizations()):
        events = dataset.timeline(organization=organization, kind="membership")
        found = {(event.id, event.when) for event in events}
        changes = dataset.changes(organization)
        assert {(row.id, change.when) for change in changes for row in change.memberships} <= found
        for change in changes:
            *ended, other = change.memberships
            begun = [other] if change.after is not None else []
            ended = ended if change.after is not None else [other]
            assert all(row.period.start == change.when for row in begun)
            assert all(row.period.end == change.when for row in ended)


@law
@also_found
@given(datasets())
def test_an_id_finds_its_record(dataset: Dataset) -> None:
    """Every record is found by its kind and its id, and every event leads to its record."""
    for kind, rows in dataset.records().items():
        for row in rows:
            assert dataset.record(kind, row.id) is row
    parties: tuple[Any, ...] = (*dataset.states(), *dataset.organizations())
    for party in parties:
        assert dataset.party(party.id) is party
    for event in dataset.timeline(organization="*"):
        assert str(dataset.record(event.kind, event.id).id) == event.id


@law
@also_found
@given(datasets())
def test_what_is_accepted_is_written_read_and_shown(dataset: Dataset) -> None:
    """A dataset that can be made comes back equal from JSON, and each record can be shown."""
    text = dumps(dataset)
    assert loads(text) == dataset
    assert dumps(loads(text)) == text
    assert dataset.evolve() == dataset
    assert dataset.diff(loads(text)) == ()
    for rows in dataset.records().values():
        for row in rows:
            assert repr(row)
            assert row._repr_html_()  # what a notebook calls


@law
@given(datasets())
def test_what_is_accepted_can_be_drawn(dataset: Dataset) -> None:
    """Every picture of a dataset can be drawn, and describes itself in words."""
    plots = pytest.importorskip("cica.plots")
    figure = pytest.importorskip("matplotlib.figure")
    for organization in [row.id for row in dataset.organizations()][:1]:  # drawing is slow
        for draw in (plots.membership_growth, plots.role_timeline, plots.chairs_and_summits):
            axes = draw(organization, dataset=dataset, ax=figure.Figure().add_subplot())
            assert axes.get_label()


def narrowed(when: PartialDate, other: PartialDate) -> PartialDate | None:
    """Return the part of a date that is in another one, or None."""
    low, high = max(first(when), first(other)), min(last(when), last(other))
    if low > high or (low, high) == (0, FAR):
        return None
    start = datetime.date.fromordinal(low) if low else None
    return PartialDate(start, datetime.date.fromordinal(high) if high < FAR else None)


def answers(dataset: Dataset, days: list[datetime.date]) -> list[Any]:
    """Return what is certain on some days: memberships, roles, chairs and heads."""
    found: list[Any] = []
    for day in days:
        for party, organization in cases(dataset):
            found += [
                dataset.is_member(party, organization, as_of=day),
                dataset.role(party, organization, as_of=day),
            ]
        for organization in (row.id for row in dataset.organizations()):
            chair = dataset.chair(organization, as_of=day)
            head = dataset.head_of_secretariat(organization, as_of=day)
            found += [chair and chair.id, head and head.id]
    return found


@law
@given(datasets(), st.data())
def test_what_is_certain_stays_certain(dataset: Dataset, data: st.DataObject) -> None:
    """A bound that becomes better known never turns a certain answer into another certain one."""
    kinds = ("memberships", "chairmanships", "tenures")
    places = [(kind, at) for kind in kinds for at in range(len(dataset.records()[kind]))]
    assume(places)
    kind, at = data.draw(st.sampled_from(places))
    rows = list(dataset.records()[kind])
    period = rows[at].period
    bound, other = data.draw(st.sampled_from(["start", "end"])), data.draw(close_dates)
    old = getattr(period, bound)
    new = None if old is None else narrowed(old, other)
    assume(new is not None and new != old)
    try:
        rows[at] = attrs.evolve(rows[at], period=attrs.evolve(period, **{bound: new}))
        later = dataset.evolve(**{kind: tuple(rows)})
    except (cica.InvalidDateError, InvalidDatasetError):
        return  # it cannot be true
    days = sorted({*days_of(dataset), *days_of(later)})
    for was, now in zip(answers(dataset, days), answers(later, days), strict=True):
        assert was is None or now is None or was == now


WINDOWS = [
    name
    for name, value in vars(cica).items()
    if isinstance(value, types.MethodType)
    and {"since", "until"} <= inspect.signature(value).parameters.keys()
]


@given(datasets(), close_dates, close_dates)
def test_a_window_has_a_direction(dataset: Dataset, since: PartialDate, until: PartialDate) -> None:
    """A window that ends before it begins is refused, and any other keeps what may lie in it."""
    for name in WINDOWS:
        ask = getattr(dataset, name)
        every = {"organization": "*"} if "organization" in inspect.signature(ask).parameters else {}
        if last(until) < first(since):
            with pytest.raises(cica.InvalidValueError, match="until"):
                ask(since=since, until=until, **every)
            continue
        found = ask(since=since, until=until, **every)
        assert set(found) <= set(ask(**every))
        if name in {"changes", "timeline"}:
            kept = [r for r in ask(**every) if first(r.when) <= last(until)]
            kept = [row for row in kept if first(since) <= last(row.when)]
            if first(since) <= dataset.checked.toordinal():
                assert list(found) == kept
            else:  # only what was planned or agreed in advance lies after the day of the check
                assert found == tuple(row for row in kept if row in found)


@given(close_dates, close_dates, close_dates)
def test_a_period_covers_what_lies_in_it(
    start: PartialDate, end: PartialDate, when: PartialDate
) -> None:
    """A period covers an event if it holds on all its days however its own bounds may turn out."""
    assume(first(start) < last(end))
    for period, ends in ((Period(start, end), end), (Period(start), None)):
        sure = last(start) <= first(when) and (ends is None or last(when) < first(ends))
        possible = first(start) <= last(when) and (ends is None or first(when) < last(ends))
        assert period.covers(when) is sure
        assert period.may_cover(when) is possible
        assert possible or not sure
