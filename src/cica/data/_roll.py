"""What the rows of one list of memberships have in common, said once."""

from collections.abc import Mapping
from typing import NamedTuple

from cica._dates import DateLike, Period
from cica.records import Alternative, Citation, Membership, Organization, Source, State
from cica.terms import Role

START = ("period.start",)
END = ("period.end",)
BOTH = (*START, *END)
ROLE = ("party", "role")
"""What a list of members without dates bears out."""


def rival(
    value: str, source: Source | Citation, reason: str, field: str = "period.start"
) -> tuple[Alternative]:
    """Return one rival value, of the start unless another field is named."""
    citation = source if isinstance(source, Citation) else Citation(source)
    return (Alternative(field, value, (citation,), reason),)


class Roll(NamedTuple):
    """A list of memberships: the organization, the role, and what else its rows share.

    A call makes one row. What a row says itself takes the place of what the list says; its own
    citations come before those of the list.
    """

    organization: Organization
    role: Role = Role.MEMBER
    citations: tuple[Citation, ...] = ()
    start_event: str = ""
    end_event: str = ""
    term: str = ""

    def __call__(  # noqa: PLR0913  # a row has as many fields
        self,
        party: State | Organization,
        start: DateLike,
        end: DateLike | None = None,
        *own: Citation,
        spell: int = 1,
        start_event: str | None = None,
        end_event: str | None = None,
        term: str | None = None,
        note: str = "",
        alternatives: tuple[Alternative, ...] = (),
    ) -> Membership:
        """Make one row."""
        return Membership(
            party=party,
            organization=self.organization,
            role=self.role,
            spell=spell,
            period=Period(start, end),
            term=self.term if term is None else term,
            start_event=self.start_event if start_event is None else start_event,
            end_event=self.end_event if end_event is None else end_event,
            citations=(*own, *self.citations),
            note=note,
            alternatives=alternatives,
        )

    def each(self, starts: Mapping[State, DateLike]) -> tuple[Membership, ...]:
        """Make rows that differ by party and start alone."""
        return tuple(self(party, start) for party, start in starts.items())
