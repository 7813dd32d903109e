"""Compare what others published with the record: state by state, year by year."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, cast

from cica._fields import term, year_of, years_of
from cica._history import History, name_order
from cica._our_side import AFTER, Answer, Past, Years, joined
from cica.errors import InvalidValueError, listed
from cica.records import Explanation, Organization, PublishedEntry, PublishedList, State
from cica.results import Agreement, Comparison, PublishedCount
from cica.terms import (
    Counted,
    Coverage,
    ListUnit,
    OrganizationId,
    PartyId,
    Role,
    StateId,
    Verdict,
)

__all__ = ["Comparer", "Roles", "agreement", "asked_roles", "verdict", "years_between"]

Roles: TypeAlias = frozenset[str]

_SHARED = (Verdict.AGREE, Verdict.MORE, Verdict.LESS, Verdict.OTHER_ROLE, Verdict.BEYOND_BOUNDS)
"""The verdicts on rows on which both sides give an answer."""


# What is put together once -----------------------------------------------------------------------


class Theirs:
    """What a published list says, by party and year."""

    def __init__(self, published: PublishedList, entries: Iterable[PublishedEntry]) -> None:
        self.days = {
            year: _day_of(published, year) for year in range(published.first, published.last + 1)
        }
        self.parties: defaultdict[PartyId, dict[int, Roles]] = defaultdict(dict)
        self.strangers: defaultdict[str, dict[int, Roles]] = defaultdict(dict)
        """The parties outside the record, by the list's own name."""
        self.counts: list[PublishedEntry] = []
        for row in entries:
            if row.count is not None:
                self.counts.append(row)
                continue
            years = (
                self.strangers[row.name or row.code]
                if row.party is None
                else self.parties[row.party]
            )
            roles = frozenset({row.role.value} if row.role else ())
            for year in range(row.first, row.last + 1):
                years[year] = years.get(year, frozenset()) | roles


class Reasons:
    """Why a published list differs, by party."""

    def __init__(self, rows: Iterable[Explanation]) -> None:
        self._parties: defaultdict[str | None, list[Explanation]] = defaultdict(list)
        for row in rows:
            self._parties[row.party or row.name or None].append(row)

    def find(self, party: str, year: int, roles: Roles) -> tuple[str | None, str | None]:
        """Return the cause and the words: those on the party go before those on all."""
        for key in (party, None):
            for row in self._parties.get(key, ()):
                if _explains(row, year, roles):
                    return row.cause.value, row.text
        return None, None

    def find_any(self, year: int, roles: Roles) -> tuple[str | None, str | None]:
        """Return the cause and the words for a number: those on all go before those on a party."""
        for key in (None, *self._parties):
            for row in self._parties.get(key, ()):
                if _explains(row, year, roles):
                    return row.cause.value, row.text
        return None, None


def _explains(row: Explanation, year: int, roles: Roles) -> bool:
    return row.first <= year <= row.last and (row.role is None or row.role.value in roles)


_MOST_KEPT = 256
"""How many answers about lists are kept at most."""


class Comparer:
    """What comparisons need of a dataset, by organization and by list."""

    def __init__(
        self,
        records: Mapping[str, tuple[Any, ...]],
        history: History,
        state: Callable[[str], State],
    ) -> None:
        self.history = history
        self.state = state
        """What finds a state by a code or a name."""
        self.states: list[State] = sorted(records["states"], key=name_order)
        self.codes: dict[str, dict[object, State]] = {}
        """The states by their codes in a system; filled by those who need it."""
        self.rows: dict[Any, Any] = {}
        """The rows of tables; filled by those who need them."""
        organizations: tuple[Organization, ...] = records["organizations"]
        self._whole = {row.id for row in organizations if row.coverage is Coverage.ALL}
        self.lists: tuple[PublishedList, ...] = records["published_lists"]
        entries: defaultdict[str, list[PublishedEntry]] = defaultdict(list)
        for entry in records["published_entries"]:
            entries[entry.list].append(entry)
        reasons: defaultdict[str, list[Explanation]] = defaultdict(list)
        for reason in records["explanations"]:
            reasons[reason.list].append(reason)
        self._theirs = {row.id: Theirs(row, entries[row.id]) for row in self.lists}
        self._reasons = {row.id: Reasons(reasons[row.id]) for row in self.lists}
        self._compared: dict[tuple[str, range, Roles], tuple[Comparison, ...]] = {}
        """Answers about lists, by what was asked."""
        self._pasts: dict[tuple[PartyId, OrganizationId], Past] = {}
        self._years: dict[tuple[OrganizationId, str], dict[PartyId, Years]] = {}

    def past(self, party: PartyId, organization: OrganizationId) -> Past:
        """Return the answers on a party in an organization."""
        key = party, organization
        found = self._pasts.get(key)
        if found is None:
            found = self._pasts[key] = Past(self.history, party, organization)
        return found

    def years(self, organization: OrganizationId, cutoff: str) -> dict[PartyId, Years]:
        """Return the answers by year on each state."""
        key = organization, cutoff
        found = self._years.get(key)
        if found is None:
            ids: list[PartyId] = [state.id for state in self.states]
            found = {party: Years(self.past(party, organization), cutoff) for party in ids}
            self._years[key] = found
        return found

    def compare_list(
        self, published: PublishedList, *, start: object, end: object, roles: object
    ) -> tuple[Comparison, ...]:
        """Compare a published list with the record: by English name, then by year."""
        first, last = years_between(start, end)
        years = range(
            published.first if first is None else first,
            (published.last if last is None else last) + 1,
        )
        asked = asked_roles(roles) or frozenset(role.value for role in published.roles)
        if published.unit is ListUnit.COUNTS:
            expected = "a list that names parties; published_counts compares this one"
            raise InvalidValueError("published_list", expected, published.id)
        key = published.id, years, asked
        found = self._compared.get(key)
        if found is None:
            found = (
                *self._known_parties(published, years, asked),
                *self._strangers(published, years, asked),
            )
            if len(self._compared) >= _MOST_KEPT:
                self._compared.clear()
            self._compared[key] = found
        return found

    def _known_parties(
        self, published: PublishedList, years: range, asked: Roles
    ) -> Iterator[Comparison]:
        """Compare the states of the record."""
        theirs, reasons = self._theirs[published.id], self._reasons[published.id]
        days = [(year, *(theirs.days.get(year) or _day_of(published, year))) for year in years]
        nothing: dict[int, Roles] = {}
        agree = Verdict.AGREE.value
        for state in self.states:
            their_years = theirs.parties.get(state.id, nothing)
            on = self.past(state.id, published.organization).on
            for year, as_of, day in days:
                say = their_years.get(year, _NONE)
                answer = on(day)
                ours = answer.roles & asked
                if not ours and not say & asked:
                    continue
                if answer is AFTER or say:
                    found = verdict(say, answer, asked)
                else:
                    found = _uncoded(published, state, year, ours) or verdict(say, answer, asked)
                cause = text = None
                if found != agree:
                    cause, text = reasons.find(state.id, year, say | answer.roles)
                yield Comparison(
                    published.id,
                    state.id,
                    state.name,
                    state.cow,
                    state.gw,
                    year,
                    as_of,
                    joined(say) if say else None,
                    answer.ours,
                    answer.possible,
                    found,
                    cause,
                    text,
                )

    def _strangers(
        self, published: PublishedList, years: range, asked: Roles
    ) -> Iterator[Comparison]:
        """Compare the states that a list has and the record does not, by the list's own names."""
        theirs, reasons = self._theirs[published.id], self._reasons[published.id]
        # where the record has all members, a state that it does not have surely was none
        whole = published.organization in self._whole
        for name in sorted(theirs.strangers):
            for year, say in sorted(theirs.strangers[name].items()):
                if year not in years or not say & asked:
                    continue
                as_of, day = theirs.days.get(year) or _day_of(published, year)
                found = Verdict.MORE if whole else Verdict.UNKNOWN_STATE
                if day > self.history.checked:
                    found = Verdict.AFTER_CHECKED
                cause, text = reasons.find(name, year, say)
                yield Comparison(
                    published.id,
                    None,
                    name,
                    None,
                    None,
                    year,
                    as_of,
                    joined(say),
                    None,
                    None,
                    found.value,
                    cause,
                    text,
                )

    def count(self, lists: Iterable[PublishedList]) -> tuple[PublishedCount, ...]:
        """Compare the numbers of parties that lists give, by the day that is compared."""
        states: set[PartyId] = {state.id for state in self.states}
        rows = [
            self._count(published, entry, states)
            for published in lists
            for entry in self._theirs[published.id].counts
        ]
        return tuple(sorted(rows, key=lambda row: row.as_of))

    def _count(
        self, published: PublishedList, entry: PublishedEntry, states: set[PartyId]
    ) -> PublishedCount:
        as_of, day = _day_of(published, entry.first)
        asked = _IN if entry.role is None else frozenset({entry.role.value})
        kinds = {
            Counted.STATES: {True},
            Counted.ORGANIZATIONS: {False},
            Counted.PARTIES: {True, False},
        }[cast("Counted", entry.counted)]
        body = published.organization
        parties = self.history.parties.get(body, ())
        answers = [self.past(row, body).on(day) for row in parties if (row in states) in kinds]
        ours = sum(bool(answer.held & asked) for answer in answers)
        possible = sum(bool(answer.roles & asked) for answer in answers)
        theirs = cast("int", entry.count)
        if day > self.history.checked:
            found = Verdict.AFTER_CHECKED
        elif ours == theirs == possible:
            found = Verdict.AGREE
        elif ours <= theirs <= possible:
            found = Verdict.WITHIN_BOUNDS
        else:
            found = Verdict.MORE if theirs > possible else Verdict.LESS
        cause = text = None
        if found is not Verdict.AGREE:
            cause, text = self._reasons[published.id].find_any(entry.first, asked)
        return PublishedCount(
            published.id,
            entry.first,
            as_of,
            entry.role.value if entry.role else None,
            cast("Counted", entry.counted).value,
            theirs,
            ours,
            possible,
            found.value,
            cause,
            text,
        )


# Verdicts ----------------------------------------------------------------------------------------


def verdict(theirs: Roles, answer: Answer, asked: Roles) -> str:
    """Judge what they say of a party against what the record says; only roles asked for count."""
    if answer is AFTER:
        return Verdict.AFTER_CHECKED.value
    held, may = answer.held, answer.may
    if theirs:
        if theirs <= held:
            found = Verdict.AGREE
        elif theirs <= answer.roles:
            found = Verdict.WITHIN_BOUNDS
        elif held:
            found = Verdict.OTHER_ROLE
        else:
            found = Verdict.BEYOND_BOUNDS if may else Verdict.MORE
    elif held & asked:
        found = Verdict.LESS
    elif may & asked:
        # none of the roles asked for is possible where it may have had none at all, or another
        possible = answer.none or not may <= asked
        found = Verdict.WITHIN_BOUNDS if possible else Verdict.BEYOND_BOUNDS
    else:
        found = Verdict.AGREE
    return found.value


def asked_roles(roles: object) -> Roles | None:
    """Return the texts of the roles asked for; None if none were named."""
    if roles is None:
        return None
    given = (roles,) if isinstance(roles, str | Role) else roles
    if not isinstance(given, Iterable):
        term(Role, cast("Any", given), "roles")  # which refuses it
    found = [term(Role, role, "roles").value for role in cast("Iterable[Any]", given)]
    if not found:
        raise InvalidValueError("roles", "one role at least, or None", roles)
    return frozenset(found)


def years_between(start: object, end: object) -> tuple[int | None, int | None]:
    """Return the first and the last year that were given, or None."""
    if start is not None and end is not None:
        return years_of(start, end)
    return (
        None if start is None else year_of(start, "start"),
        None if end is None else year_of(end, "end"),
    )


def _day_of(published: PublishedList, year: int) -> tuple[str, int]:
    """Return the day that a list means in a year, as text and as an ordinal."""
    day = published.as_of(year).latest or datetime.date.max
    return day.isoformat(), day.toordinal()


_NONE: Roles = frozenset()


def _uncoded(published: PublishedList, state: State, year: int, ours: Roles) -> str | None:
    """Return the verdict on a role of ours that a list does not code; None where it does."""
    if not published.first <= year <= published.last:
        return Verdict.YEAR_NOT_CODED.value
    if state.id in published.uncoded:
        return Verdict.STATE_NOT_CODED.value
    if ours.isdisjoint(role.value for role in published.scheme):
        return Verdict.ROLE_NOT_CODED.value
    return None


# Counts ------------------------------------------------------------------------------------------


_IN = frozenset(role.value for role in Role if role is not Role.PROSPECTIVE)
"""The roles that a number of all parties counts."""


# Agreement ---------------------------------------------------------------------------------------

_BY = ("list", "year", "party")


def agreement(rows: Iterable[Comparison], by: str) -> tuple[Agreement, ...]:
    """Count the verdicts of comparisons by list, by list and year, or by list and state."""
    if not isinstance(by, str) or by not in _BY:
        raise InvalidValueError("by", listed(_BY), by)
    counts: defaultdict[_Key, Counter[str]] = defaultdict(Counter)
    for row in rows:
        year = row.year if by == "year" else None
        state = (row.alpha_3, row.name) if by == "party" else (None, None)
        counts[row.list, year, *state][row.verdict] += 1
    found = [_agreement(key, count) for key, count in counts.items()]
    if by == "year":
        place = {key: at for at, key in enumerate(dict.fromkeys(row.list for row in found))}
        found.sort(key=lambda row: (place[row.list], row.year is None, row.year or 0))
    return tuple(found)


_Key: TypeAlias = tuple[str | None, int | None, StateId | None, str | None]
"""What is counted together: the list, the year, and the state with its name."""


def _agreement(key: _Key, count: Counter[str]) -> Agreement:
    published, year, alpha_3, name = key
    shared = sum(count[each.value] for each in _SHARED)
    return Agreement(
        list=published,
        year=year,
        alpha_3=alpha_3,
        name=name,
        rows=count.total(),
        **{each.value.replace("-", "_"): count[each.value] for each in Verdict},
        share=count[Verdict.AGREE.value] / shared if shared else None,
    )
