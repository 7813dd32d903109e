"""Counts and lists that were published at the time, each with its document.

They are in the record as they were published (`cica.data.published_dated`), typed from the
documents and never computed. Some of them are the evidence for a bound of the record; the test
holds then that the record still says what its evidence says.
"""

from collections.abc import Iterator
from typing import Any

import pytest

import cica

ALLOWED = {"agree", "within-bounds"}
"""On a day on which the evidence leaves nothing open, the record equals the publication; where it
leaves something open, nothing is allowed for but what a bounded date allows."""
THEIRS = {"rule", "omission", "error", "stale"}
"""The causes that lie with those who published."""

LISTS = [pytest.param(published, id=published.id) for published in cica.published_lists()]
NAMED = [
    pytest.param(published, id=published.id)
    for published in cica.published_lists()
    if published.roles
]


@pytest.mark.parametrize("published", LISTS)
def test_a_published_number_is_possible(published: Any) -> None:
    """It lies between those that surely had the role and those that may have had it."""
    for row in cica.published_counts(published):
        assert row.verdict in ALLOWED or row.cause in THEIRS, row
        if row.verdict in ALLOWED:
            assert row.ours <= row.theirs <= row.possible, row


@pytest.mark.parametrize("published", NAMED)
def test_a_published_list_is_possible(published: Any) -> None:
    """Each state that it names may have had the role, and each that surely had it is named."""
    for row in cica.compare(published):
        not_coded = row.verdict.endswith("-not-coded")
        assert row.verdict in ALLOWED or not_coded or row.cause in THEIRS, row


def observers(published: Any) -> frozenset[str]:
    """Return the observer organizations that a list names, by acronym."""
    organizations = {row.id for row in cica.organizations()}
    return frozenset(
        entry.party
        for entry in cica.published_entries(published.id)
        if entry.party in organizations and entry.role is cica.Role.OBSERVER
    )


def with_organizations() -> Iterator[Any]:
    """Yield the lists that name observer organizations."""
    for published in cica.published_lists():
        if observers(published):
            yield pytest.param(published, id=published.id)


@pytest.mark.parametrize("published", [*with_organizations()])
def test_the_observer_organizations_that_were_published_are_possible(published: Any) -> None:
    """Each that is named may have been one, and each that surely was one is named."""
    as_of = published.as_of(published.first)
    certain, possible = (
        {row.id for row in cica.observer_organizations(as_of=as_of, certain=sure)}
        for sure in (True, False)
    )
    assert certain <= observers(published) <= possible


def test_a_list_names_as_many_states_as_it_counts() -> None:
    """Where it does both; table 3 of IIGO has one name fewer than table 1 counts."""
    states = {row.id for row in cica.states()}
    roles = {str(published.id): published.roles for published in cica.published_lists()}
    for count in cica.published_counts():
        if count.counted == "states" and count.role in {role.value for role in roles[count.list]}:
            named = [
                entry.party
                for entry in cica.published_entries(count.list)
                if entry.party in states and entry.role is cica.Role(count.role)
            ]
            assert len(named) == count.theirs - (count.list == "iigo-2"), count
