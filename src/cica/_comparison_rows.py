"""The rows of `compare`, `agreement` and `published_counts`: named tuples of scalars."""

from typing import NamedTuple

from cica.terms import StateId

__all__ = ["Agreement", "Comparison", "PublishedCount"]


class Comparison(NamedTuple):
    """What a published list or a table says of a state in a year, beside the record.

    >>> row, = (c for c in cica.compare("cow-igo-v3", start=2014) if c.name == "Palestine")
    >>> row.theirs, row.ours, row.verdict, row.cause
    (None, 'member', 'state-not-coded', 'rule')
    """

    list: str | None
    """The id of the `PublishedList`; None for a table of the user's."""
    alpha_3: StateId | None
    """The state's ISO 3166-1 alpha-3 code; None for a state that the record does not have."""
    name: str
    """The state's current short English name; for a state outside the record, what they call it."""
    cow: int | None
    """The state's number in the Correlates of War."""
    gw: int | None
    """The state's number in the list of Gleditsch and Ward."""
    year: int | None
    """The year; None where a table has what is not a year."""
    as_of: str | None
    """The day that is compared, as ISO text."""
    theirs: str | None
    """The role that they give, two joined by "+", or the text of an unknown status; None for no
    role."""
    ours: str | None
    """The role that the record surely has; None for none, and where the evidence leaves it open."""
    possible: str | None
    """The roles that the evidence leaves possible where it is open, joined by "+"; else None."""
    verdict: str
    """How the two compare: the text of a `Verdict`."""
    cause: str | None
    """Why they differ: the text of a `Cause`; None where they agree or it is not recorded."""
    explanation: str | None
    """The reason in words; None where they agree or it is not recorded."""


class Agreement(NamedTuple):
    """How often a published list and the record agree: the number of rows with each verdict.

    >>> row, = cica.agreement("cow-igo-v3")
    >>> row.agree, row.state_not_coded, row.rows, row.share
    (187, 9, 196, 1.0)
    """

    list: str | None
    """The id of the `PublishedList`; None for a table of the user's."""
    year: int | None
    """The year; None where years are taken together."""
    alpha_3: StateId | None
    """The state; None where states are taken together, and outside the record."""
    name: str | None
    """The name of the state; None where states are taken together."""
    rows: int
    """How many rows were compared: the sum of the numbers that follow."""
    agree: int
    """Both have the same role, or both have none."""
    within_bounds: int
    """The evidence leaves our answer open, and theirs is possible."""
    more: int
    """They have a role, and we surely have none."""
    less: int
    """We surely have a role, and they have none."""
    other_role: int
    """Both surely have a role, and it is not the same."""
    beyond_bounds: int
    """The evidence leaves our answer open, and still rules theirs out."""
    state_not_coded: int
    """Their rule leaves the state out, or their table has no row for it."""
    role_not_coded: int
    """Their scheme has no such role."""
    year_not_coded: int
    """They do not cover the year."""
    after_checked: int
    """The day is later than the one to which the record was checked."""
    unknown_state: int
    """Of a table: the record has no state of this code or name."""
    unknown_year: int
    """Of a table: the year is not a year."""
    unknown_status: int
    """Of a table: the status is neither a role nor among the codes."""
    duplicate: int
    """Of a table: an earlier row has the same state and year."""
    share: float | None
    """`agree` as a part of the rows on which both sides give an answer, which are `agree`, `more`,
    `less`, `other_role` and `beyond_bounds`, from 0 to 1; None where there is none."""


class PublishedCount(NamedTuple):
    """How many parties a published list has in a role, beside the record.

    >>> row, = (c for c in cica.published_counts("wam-2017") if c.role == "member")
    >>> row.theirs, row.ours, row.possible, row.verdict
    (26, 26, 26, 'agree')
    """

    list: str
    """The id of the `PublishedList`."""
    year: int
    """The year for which it is published."""
    as_of: str
    """The day that is compared, as ISO text."""
    role: str | None
    """The role; None for all that have any role but a prospective one."""
    counted: str
    """Whom it counts: "states", "organizations" or "parties"."""
    theirs: int
    """The number that was published."""
    ours: int
    """How many surely had the role."""
    possible: int
    """How many may have had it; equal to `ours` where the evidence leaves nothing open."""
    verdict: str
    """"agree", "within-bounds", "more", "less" or "after-checked": the text of a `Verdict`."""
    cause: str | None
    """Why they differ: the text of a `Cause`; None where they agree or it is not recorded."""
    explanation: str | None
    """The reason in words; None where they agree or it is not recorded."""
