"""The rules for memberships in other organizations, and answers worked out by hand.

The rules for roles in CICA itself are in ``test_data_members.py``.
"""

import re
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import cica
from cica import Citation
from editorial import DatasetRule


def names(parties: tuple[cica.State, ...]) -> set[str]:
    """Return the names of states."""
    return {state.name for state in parties}


ACTS: dict[str, dict[str, str]] = {
    "ARF": {"member": "First meeting|Admission by the ministers"},
    "ASEAN": {
        "member": "Declaration of Bangkok|Admission",
        "observer": "Status granted",
        "dialogue-partner": "Status granted",
    },
    "BRICS": {
        "member": "First summit|Invitation of the summit|Announcement by the chair",
        "partner": "Announcement by the chair",
        "prospective": "Invitation of the summit",
    },
    "CIS": {
        "member": "Signature of the founding agreement|Protocol of Alma-Ata|Accession",
        "associate": "Charter in force without it|Became an associate member",
        "observer": "Vote of its parliament",
    },
    "CSTO": {"member": "Signature of the (treaty|Charter)|Protocol on the return"},
    "EAEU": {
        "member": "Entry into force of (the|its) treaty",
        "observer": "Decision of the Supreme Council",
    },
    "ECO": {"member": "Foundation|Admission by the Council"},
    "EEC": {"member": "First day of work|Accession to the Union"},
    "EURASEC": {
        "member": "Signature of the treaty|Accession",
        "observer": "Status granted",
        "suspended": "Suspension",
    },
    "GCC": {"member": "Signature of the Charter"},
    "IOM": {
        "member": "First session|Joined the Committee|Admission by the Council|Acceptance",
        "observer": "Admission by the Council",
    },
    "LAS": {
        "member": "Pact of the League|Admission|Return at the summit",
        "observer": "Attendance at a summit",
        "suspended": "Suspension",
    },
    "NAM": {
        "member": "Conference of Belgrade|Admission by a conference|Return at the conference",
        "observer": "Status granted",
        "suspended": "Seat left vacant",
    },
    "NATO": {
        "member": "Signature of the treaty|Deposit of the instrument",
        "partner": "Partner status",
    },
    "NATO-ICI": {"partner": "Joined the Initiative"},
    "NATO-MD": {"partner": "Joined the Dialogue"},
    "NATO-PFP": {"partner": "Signature of the Framework Document"},
    "OIC": {
        "member": "Founding summit|Accession|Return at the invitation|Seat given",
        "observer": "Status granted",
        "suspended": "Suspension",
    },
    "OSCE": {
        "member": "Opening of the Conference|Admission",
        "partner": "Status granted",
    },
    "OTS": {
        "member": "Signature of the Nakhchivan Agreement|Acceptance by the summit",
        "observer": "Decision of the summit",
    },
    "SAARC": {
        "member": "Signature of the Charter|Admission by the summit",
        "observer": "Request welcomed",
    },
    "SCO": {
        "member": "Declaration of Shanghai|Decision of the summit",
        "observer": "Decision of the summit",
        "dialogue-partner": "Signature of the memorandum",
        "partner": "Observers and dialogue partners became partners|Decision of the summit",
    },
    "TURKPA": {"member": "Agreement of Istanbul"},
    "UN": {
        "member": "Original member|Admission by the General Assembly|Return",
        "observer": "Resolution of the General Assembly",
    },
    "UNSC": {"member": "Charter of the United Nations|Term began"},
    "UNSC-P5": {"member": "Charter of the United Nations"},
}
"""The act that starts a role in each organization, as the codebook says."""


def elsewhere(dataset: cica.Dataset) -> Iterator[cica.Membership]:
    """Walk through the memberships in other organizations than CICA and its organs."""
    for row in dataset.memberships():
        if "CICA" not in {row.organization, dataset.organization(row.organization).parent}:
            yield row


def wrong_acts(dataset: cica.Dataset) -> Iterator[str]:
    """A role begins with the act that the codebook names for it in its organization."""
    for row in elsewhere(dataset):
        acts = ACTS.get(row.organization, {}).get(row.role.value, "(?!)")
        if not re.match(acts, row.start_event):
            yield f"{row.id}: begins with {row.start_event!r}"


def ends_of(period: cica.Period) -> Iterator[tuple[str, cica.PartialDate]]:
    """Walk through the start and the end of a period, each with its name."""
    yield "period.start", period.start
    if period.end is not None:
        yield "period.end", period.end


COPIED = frozenset({"cow-igo"})
"""The data sets from which values were once copied: agreement with them proves nothing."""
NO_OTHER_SOURCE = frozenset(
    {
        "BLR/NAM/member",
        "IRN/NAM/member",
        "PHL/IOM/member",
        "THA/IOM/member",
    }
)
"""Those for which no other source was found; each says so or has bounds."""


def copied_dates(dataset: cica.Dataset) -> Iterator[str]:
    """No start rests on a data set alone."""
    for row in elsewhere(dataset):
        sources = {c.source for c in row.citations if "period.start" in c.supports}
        if sources and sources <= COPIED and row.id not in NO_OTHER_SOURCE:
            yield f"{row.id}: the start rests on {', '.join(sorted(sources))} alone"


def open_above(dataset: cica.Dataset) -> Iterator[str]:
    """The start and the end of a membership have a latest day."""
    for row in elsewhere(dataset):
        for field, when in ends_of(row.period):
            if when.latest is None:
                yield f"{row.id}: {field} is open above"


BEFORE_INDEPENDENCE = frozenset(
    {
        "BLR/UN/member",  # an original member as a Soviet republic
        "IND/UN/member",  # an original member under British rule
        "JOR/LAS/member",  # a founder as Transjordan
        "PHL/UN/member",  # an original member before its independence of 1946
        "UKR/UN/member",  # an original member as a Soviet republic
        "BLR/UNSC/member",  # elected as a Soviet republic
        "UKR/UNSC/member",  # the same
        "UKR/UNSC/member/2",  # the same
        "PSE/LAS/member",  # as the Palestine Liberation Organization, before its declaration
        "PSE/NAM/member",  # the same
        "PSE/NAM/observer",  # the same
        "PSE/OIC/member",  # the same
        "PSE/UN/observer",  # the same
    }
)
"""Those that an organization took in before they were independent."""


def too_early(dataset: cica.Dataset) -> Iterator[str]:
    """No membership may begin before its state was independent or its organization existed."""
    states = {state.id: state.independent for state in dataset.states()}
    for row in elsewhere(dataset):
        start = row.period.start.earliest
        if start is None:
            continue
        born = states.get(cica.terms.StateId(row.party))
        if born and born.earliest and start < born.earliest and row.id not in BEFORE_INDEPENDENCE:
            yield f"{row.id}: {start} is before the independence of {born}"
        founded = dataset.organization(row.organization).founded
        if founded is None or founded.earliest is None or "signatory" in row.term:
            continue
        if founded.earliest > (row.period.start.latest or start):
            yield f"{row.id}: {row.period.start} is before the foundation of {founded}"


def gaps_of_suspension(dataset: cica.Dataset) -> Iterator[str]:
    """A suspension begins when a membership ends, and ends when the next one begins."""
    rows = list(elsewhere(dataset))
    for row in rows:
        if row.role is not cica.Role.SUSPENDED:
            continue
        member = [
            other.period
            for other in rows
            if (other.party, other.organization) == (row.party, row.organization)
            and other.role is cica.Role.MEMBER
        ]
        if row.period.start not in {period.end for period in member}:
            yield f"{row.id}: no membership ends where it begins"
        over = dataset.organization(row.organization).dissolved
        if row.period.end not in {None, over} | {period.start for period in member}:
            yield f"{row.id}: no membership begins where it ends"


def gaps_of_promotion(dataset: cica.Dataset) -> Iterator[str]:
    """A role that ended by a promotion ends on the day on which the next one begins."""
    rows = list(elsewhere(dataset))
    for row in rows:
        if row.end_event.startswith(("Became", "Observers and dialogue partners became")):
            starts = {
                other.period.start
                for other in rows
                if (other.party, other.organization) == (row.party, row.organization)
                and other is not row
            }
            if row.period.end not in starts:
                yield f"{row.id}: nothing begins on {row.period.end}"


def coverage_of_lists(dataset: cica.Dataset) -> Iterator[str]:
    """An organization has a coverage if, and only if, the record has memberships in it."""
    listed = {row.organization for row in elsewhere(dataset)}
    for organization in dataset.organizations():
        if "CICA" in {organization.id, organization.parent}:
            continue
        if (organization.id in listed) is (organization.coverage is None):
            has = "memberships" if organization.id in listed else "no memberships"
            yield f"{organization.id}: has {has} and the coverage {organization.coverage}"


MEMBERSHIP_RULES: tuple[DatasetRule, ...] = (
    wrong_acts,
    copied_dates,
    open_above,
    too_early,
    gaps_of_suspension,
    gaps_of_promotion,
    coverage_of_lists,
)


def in_un(**changes: Any) -> cica.Membership:  # fields by their names
    """Make a membership of Kazakhstan in the United Nations that keeps every rule."""
    row = next(m for m in cica.memberships(party="KAZ", organization="UN"))
    return attrs.evolve(row, **changes)


def with_memberships(*rows: cica.Membership) -> cica.Dataset:
    """Make a dataset of the record's states and organizations with other memberships."""
    return cica.Dataset(
        sources=cica.sources(),
        states=tuple(
            attrs.evolve(state, independent="1991-12-16" if state.id == "KAZ" else None)
            for state in cica.states()
        ),
        organizations=tuple(
            attrs.evolve(
                organization,
                coverage=cica.terms.Coverage.RECORDED_STATES if organization.id == "UN" else None,
            )
            for organization in cica.organizations()
        ),
        memberships=rows,
        checked=cica.DATASET.checked,
    )


SUSPENDED = in_un(
    role=cica.Role.SUSPENDED,
    period=cica.Period("2001", "2002"),
    start_event="Suspension",
)


@pytest.mark.parametrize(
    ("rule", "rows", "faults"),
    [
        (wrong_acts, [in_un(start_event="Signature of a letter")], 1),
        (wrong_acts, [in_un(start_event="")], 1),
        (
            copied_dates,
            [in_un(citations=(Citation(cica.source("cow-igo"), supports=("period.start",)),))],
            1,
        ),
        (open_above, [in_un(period=cica.Period("[1992-03-02..]"))], 1),
        (too_early, [in_un(period=cica.Period("1980-01-01"))], 1),
        (too_early, [in_un(period=cica.Period("1945-10-23"), note="A note.")], 2),
        (gaps_of_suspension, [SUSPENDED], 2),
        (
            gaps_of_promotion,
            [in_un(period=cica.Period("1992", "1993"), end_event="Became a member")],
            1,
        ),
        (coverage_of_lists, [], 1),
    ],
)
def test_a_rule_of_memberships_finds_its_fault(
    rule: DatasetRule, rows: list[cica.Membership], faults: int
) -> None:
    """Each rule finds the membership at fault, and passes one that keeps the rules."""
    assert len(list(rule(with_memberships(*rows)))) == faults
    assert list(rule(with_memberships(in_un()))) == []


@pytest.mark.parametrize("rule", MEMBERSHIP_RULES)
def test_the_memberships_elsewhere_keep_the_rules(rule: DatasetRule) -> None:
    """Memberships in other organizations are coded as the codebook says."""
    assert list(rule(cica.DATASET)) == []


@pytest.mark.parametrize(
    ("organization", "as_of", "count"),
    [
        ("ARF", 1994, 12),  # of the 18 of the first meeting
        ("ARF", 2025, 18),  # of 27
        ("NAM", 1961, 9),  # of the 25 of Belgrade
        ("UNSC", 2012, 6),  # China, Russia, the United States, Azerbaijan, India, Pakistan
        ("UNSC", 2024, 5),  # the three, Japan and the Republic of Korea
        ("EURASEC", 2005, 5),  # the five that signed the treaty
        ("EURASEC", 2015, 0),  # it had ended on 1 January
    ],
)
def test_published_counts_of_other_organizations(organization: str, as_of: int, count: int) -> None:
    """The counts are those of the organizations, of the states in the record."""
    assert len(cica.members(organization, as_of=as_of)) == count


def test_members_of_the_iom_in_2002() -> None:
    """Kazakhstan and Cambodia were admitted on 2 December 2002, by a report of the next day."""
    assert {"Kazakhstan", "Cambodia"} <= names(cica.members("IOM", as_of="2002-12-02"))
    assert names(cica.members("IOM", as_of="2002-12-01")).isdisjoint({"Kazakhstan", "Cambodia"})
    assert {"Azerbaijan", "Ukraine"} <= names(cica.members("IOM", as_of=2002))


def test_indonesia_was_away_from_the_united_nations() -> None:
    """It left in 1965 and came back on 28 September 1966."""
    assert cica.is_member("Indonesia", "UN", as_of="1966-09-27") is False
    assert cica.is_member("Indonesia", "UN", as_of="1966-09-28") is True


def test_ukraine_and_the_charter_of_the_commonwealth() -> None:
    """A founder of 1991 is an associate once the Charter that it did not ratify is in force."""
    assert cica.is_member("Ukraine", "CIS", as_of=1992) is True
    assert cica.role("Ukraine", "CIS", as_of=1995) is cica.Role.ASSOCIATE
    assert cica.role("Ukraine", "CIS", as_of=2019) is None


@pytest.mark.parametrize(
    ("state", "organization", "as_of"),
    [
        ("Egypt", "LAS", 1985),
        ("Egypt", "OIC", 1982),
        ("Afghanistan", "OIC", 1985),
        ("Cambodia", "NAM", 1985),
        ("Uzbekistan", "EURASEC", 2010),
    ],
)
def test_a_suspended_member(state: str, organization: str, as_of: int) -> None:
    """A suspended state has that role for the time of its suspension."""
    assert cica.role(state, organization, as_of=as_of) is cica.Role.SUSPENDED
