"""Compare what others published with the record: state by state, year by year."""

import datetime
import weakref
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, cast

from cica._comparison_rows import Agreement, Comparison, PublishedCount
from cica._our_side import AFTER, Answer, Past, Years, joined, pasts
from cica._published_records import (
    Counted,
    Explanation,
    ListUnit,
    PublishedEntry,
    PublishedList,
    Verdict,
)
from cica._rosters import name_order
from cica.errors import InvalidTypeError, InvalidValueError, UnknownRecordError, quoted
from cica.records import Membership, Organization, State
from cica.terms import Coverage, OrganizationId, PartyId, Role, StateId

__all__ = ["Answers", "Histories", "agreement", "asked_roles", "compare_list", "histories"]


class Answers(Protocol):
    """What a comparison asks of a dataset."""

    @property
    def checked(self) -> datetime.date:
        """The day to which the evidence reaches."""
        ...

    @property
    def default_organization(self) -> OrganizationId | None:
        """The organization that is meant where none is named."""
        ...

    def states(self) -> tuple[State, ...]:
        """Return all states."""
        ...

    def state(self, key: str) -> State:
        """Return a state by a code or a name."""
        ...

    def organization(self, key: str) -> Organization:
        """Return an organization by its acronym or a name."""
        ...

    def memberships(self, *, organization: str) -> tuple[Membership, ...]:
        """Return the memberships of an organization, by start."""
        ...

    def published_lists(self) -> tuple[PublishedList, ...]:
        """Return all published lists."""
        ...

    def published_entries(self) -> tuple[PublishedEntry, ...]:
        """Return all entries of published lists."""
        ...

    def explanations(self) -> tuple[Explanation, ...]:
        """Return all explanations."""
        ...


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


class Histories:
    """What comparisons need of a dataset, by organization and by list."""

    def __init__(self, dataset: Answers) -> None:
        self.checked = dataset.checked.toordinal()
        self.states = sorted(dataset.states(), key=name_order)
        self.lists = {row.id: row for row in dataset.published_lists()}
        self.codes: dict[str, dict[str, State]] = {}
        """The states by their codes in a system; filled by those who need it."""
        self.rows: dict[Any, Any] = {}
        """The rows of tables; filled by those who need them."""
        self._nobody = Past((), self.checked)
        self._pasts: dict[OrganizationId, dict[PartyId, Past]] = {}
        self._years: dict[tuple[OrganizationId, tuple[int, int]], dict[PartyId, Years]] = {}
        self._theirs: dict[str, Theirs] = {}
        self._reasons: dict[str, Reasons] = {}
        entries: defaultdict[str, list[PublishedEntry]] = defaultdict(list)
        for entry in dataset.published_entries():
            entries[entry.list].append(entry)
        reasons: defaultdict[str, list[Explanation]] = defaultdict(list)
        for reason in dataset.explanations():
            reasons[reason.list].append(reason)
        for key, row in self.lists.items():
            self._theirs[key] = Theirs(row, entries[key])
            self._reasons[key] = Reasons(reasons[key])

    def theirs(self, published: PublishedList) -> Theirs:
        """Return what a list says."""
        return self._theirs[published.id]

    def reasons(self, published: PublishedList) -> Reasons:
        """Return why a list differs."""
        return self._reasons[published.id]

    def pasts(self, dataset: Answers, body: OrganizationId) -> dict[PartyId, Past]:
        """Return the past of each party that ever had a role in an organization."""
        found = self._pasts.get(body)
        if found is None:
            found = pasts(dataset.memberships(organization=body), self.checked)
            self._pasts[body] = found
        return found

    def years(
        self, dataset: Answers, body: OrganizationId, cutoff: tuple[int, int]
    ) -> dict[PartyId, Years]:
        """Return the answers by year on each state."""
        found = self._years.get((body, cutoff))
        if found is None:
            past = self.pasts(dataset, body)
            ids: list[PartyId] = [state.id for state in self.states]
            found = {key: Years(past.get(key, self._nobody), cutoff) for key in ids}
            self._years[body, cutoff] = found
        return found


_REMEMBERED: dict[int, tuple[weakref.ref[Any], Histories]] = {}
"""The histories of the datasets that were compared and still live, by identity: the hash of a
dataset would read all of its records."""


def histories(dataset: Answers) -> Histories:
    """Return what comparisons need of a dataset, put together at the first one."""
    key = id(dataset)
    known = _REMEMBERED.get(key)
    if known is not None and known[0]() is dataset:
        return known[1]
    found = Histories(dataset)
    _REMEMBERED[key] = weakref.ref(dataset, lambda _: _REMEMBERED.pop(key, None)), found
    return found


# Verdicts ----------------------------------------------------------------------------------------


def verdict(theirs: Roles, answer: Answer, asked: Roles) -> str:
    """Judge what they say of a party against what the record says; only roles asked for count."""
    if answer is AFTER:
        return Verdict.AFTER_CHECKED.value
    held, may = answer.held, answer.may
    if theirs:
        if held:
            found = Verdict.AGREE if theirs <= held else Verdict.OTHER_ROLE
        elif may:
            found = Verdict.WITHIN_BOUNDS if theirs <= may else Verdict.BEYOND_BOUNDS
        else:
            found = Verdict.MORE
    elif held & asked:
        found = Verdict.LESS
    elif may & asked:
        # none of the roles asked for is possible where it may have had none at all, or another
        possible = answer.none or not may <= asked
        found = Verdict.WITHIN_BOUNDS if possible else Verdict.BEYOND_BOUNDS
    else:
        found = Verdict.AGREE
    return found.value


def asked_roles(roles: object, name: str = "roles") -> Roles | None:
    """Return the texts of the roles asked for; None where all are."""
    if roles is None:
        return None
    given = (roles,) if isinstance(roles, str | Role) else tuple(cast("Iterable[object]", roles))
    found = frozenset(role_text(role, name) for role in given)
    if not found:
        raise InvalidValueError(f"{name} must name at least one role, got {quoted(roles)}")
    return found


def role_text(role: object, name: str) -> str:
    """Return the text of a role."""
    if isinstance(role, Role):
        return role.value
    valid = ", ".join(repr(each.value) for each in Role)
    if not isinstance(role, str):
        raise InvalidTypeError(f"{name} must be a role, one of {valid}, got {quoted(role)}")
    if role not in {each.value for each in Role}:
        raise InvalidValueError(f"{name} must be one of {valid}, got {quoted(role)}")
    return role


def year_or_none(year: object, name: str) -> int | None:
    """Return a year that was given, or None."""
    if year is None:
        return None
    if isinstance(year, bool) or not hasattr(year, "__index__"):
        raise InvalidTypeError(f"{name} must be a year such as 2021, got {quoted(year)}")
    number = cast("int", year).__index__()
    if not datetime.MINYEAR <= number <= datetime.MAXYEAR:
        raise InvalidValueError(f"{name} must be a year from 1 to 9999, got {quoted(year)}")
    return number


# Published lists ---------------------------------------------------------------------------------


def find_list(dataset: Answers, key: "str | PublishedList") -> PublishedList:
    """Return a published list of a dataset by its id, or itself."""
    lists = histories(dataset).lists
    if isinstance(key, PublishedList):
        if lists.get(key.id) != key:
            raise UnknownRecordError("published list", key.id)
        return key
    found = lists.get(cast("Any", key))
    if found is None:
        near = tuple(sorted(name for name in lists if key[:3].casefold() == name[:3]))
        raise UnknownRecordError("published list", key, near[:_NEAR])
    return found


_NEAR = 5
"""How many lists are suggested at most."""


def compare_list(  # noqa: PLR0913  # what is compared, and for which years and roles
    dataset: Answers,
    published: PublishedList,
    *,
    organization: str | None = None,
    start: int | None = None,
    end: int | None = None,
    roles: object = None,
) -> tuple[Comparison, ...]:
    """Compare a published list with the record: by English name, then by year."""
    first = year_or_none(start, "start")
    last = year_or_none(end, "end")
    first = published.first if first is None else first
    last = published.last if last is None else last
    asked = asked_roles(roles) or frozenset(role.value for role in published.roles)
    if organization is not None and dataset.organization(organization).id != published.organization:
        msg = f"organization must be {published.organization!r}, which the published list "
        raise InvalidValueError(f"{msg}{published.id!r} is about, got {quoted(organization)}")
    if published.unit is ListUnit.COUNTS:
        msg = f"the published list {published.id!r} only counts; write published_counts"
        raise InvalidValueError(f"{msg}({published.id!r})")
    known = histories(dataset)
    return (
        *_known_parties(dataset, known, published, range(first, last + 1), asked),
        *_strangers(dataset, known, published, range(first, last + 1), asked),
    )


def _day_of(published: PublishedList, year: int) -> tuple[str, int]:
    """Return the day that a list means in a year, as text and as an ordinal."""
    day = published.as_of(year).latest or datetime.date.max
    return day.isoformat(), day.toordinal()


_NONE: Roles = frozenset()


def _known_parties(
    dataset: Answers, known: Histories, published: PublishedList, years: range, asked: Roles
) -> Iterator[Comparison]:
    """Compare the states of the record."""
    theirs, reasons = known.theirs(published), known.reasons(published)
    past = known.pasts(dataset, published.organization)
    days = [(year, *(theirs.days.get(year) or _day_of(published, year))) for year in years]
    nothing: dict[int, Roles] = {}
    agree = Verdict.AGREE.value
    for state in known.states:
        their_years = theirs.parties.get(state.id, nothing)
        our = past.get(state.id)
        if our is None:
            if not their_years:
                continue
            our = Past((), known.checked)
        on = our.on
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


def _uncoded(published: PublishedList, state: State, year: int, ours: Roles) -> str | None:
    """Return the verdict on a role of ours that a list does not code; None where it does."""
    if not published.first <= year <= published.last:
        return Verdict.YEAR_NOT_CODED.value
    if state.id in published.uncoded:
        return Verdict.STATE_NOT_CODED.value
    if ours.isdisjoint(role.value for role in published.scheme):
        return Verdict.ROLE_NOT_CODED.value
    return None


def _strangers(
    dataset: Answers, known: Histories, published: PublishedList, years: range, asked: Roles
) -> Iterator[Comparison]:
    """Compare the states that a list has and the record does not, by the list's own names."""
    theirs, reasons = known.theirs(published), known.reasons(published)
    # where the record has all members, a state that it does not have surely was none
    whole = dataset.organization(published.organization).coverage is Coverage.ALL
    for name in sorted(theirs.strangers):
        for year, say in sorted(theirs.strangers[name].items()):
            if year not in years or not say & asked:
                continue
            as_of, day = theirs.days[year]
            found = Verdict.MORE if whole else Verdict.UNKNOWN_STATE
            if day > known.checked:
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


# Counts ------------------------------------------------------------------------------------------


def published_counts(
    dataset: Answers,
    published_list: "str | PublishedList | None" = None,
    *,
    organization: str | None = None,
) -> tuple[PublishedCount, ...]:
    """Compare the numbers of parties that were published with the record.

    By the day that is compared, then by the order of the record. The record agrees where the
    number is the only one possible; where the evidence leaves some parties open, it is
    "within-bounds" if it lies between those that surely had the role and those that may have.
    """
    known = histories(dataset)
    if published_list is None:
        body = None if organization is None else dataset.organization(organization).id
        lists = [row for row in known.lists.values() if body in {None, row.organization}]
    else:
        lists = [find_list(dataset, published_list)]
    states: set[PartyId] = {state.id for state in known.states}
    rows = [
        _count(known, published, entry, known.pasts(dataset, published.organization), states)
        for published in lists
        for entry in known.theirs(published).counts
    ]
    return tuple(sorted(rows, key=lambda row: row.as_of))


_IN = frozenset(role.value for role in Role if role is not Role.PROSPECTIVE)
"""The roles that a number of all parties counts."""


def _count(
    known: Histories,
    published: PublishedList,
    entry: PublishedEntry,
    past: Mapping[PartyId, Past],
    states: set[PartyId],
) -> PublishedCount:
    as_of, day = _day_of(published, entry.first)
    asked = _IN if entry.role is None else frozenset({entry.role.value})
    kinds = {
        Counted.STATES: {True},
        Counted.ORGANIZATIONS: {False},
        Counted.PARTIES: {True, False},
    }[cast("Counted", entry.counted)]
    answers = [each.on(day) for party, each in past.items() if (party in states) in kinds]
    ours = sum(bool(answer.held & asked) for answer in answers)
    possible = sum(bool(answer.roles & asked) for answer in answers)
    theirs = cast("int", entry.count)
    if day > known.checked:
        found = Verdict.AFTER_CHECKED
    elif ours == theirs == possible:
        found = Verdict.AGREE
    elif ours <= theirs <= possible:
        found = Verdict.WITHIN_BOUNDS
    else:
        found = Verdict.MORE if theirs > possible else Verdict.LESS
    cause = text = None
    if found is not Verdict.AGREE:
        cause, text = known.reasons(published).find_any(entry.first, asked)
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


# Agreement ---------------------------------------------------------------------------------------

_BY = ("list", "year", "party")


def agreement(
    dataset: Answers,
    published_list: "str | PublishedList | Iterable[Comparison] | None" = None,
    *,
    by: str = "list",
    organization: str | None = None,
    roles: object = None,
) -> tuple[Agreement, ...]:
    """Count the verdicts of a comparison by list, by list and year, or by list and state."""
    if by not in _BY:
        valid = ", ".join(map(repr, _BY))
        raise InvalidValueError(f"by must be one of {valid}, got {quoted(by)}")
    rows: Iterable[Comparison]
    if published_list is None or isinstance(published_list, str | PublishedList):
        if published_list is None:
            body = None if organization is None else dataset.organization(organization).id
            lists = [
                row
                for row in histories(dataset).lists.values()
                if row.unit is not ListUnit.COUNTS and body in {None, row.organization}
            ]
        else:
            lists = [find_list(dataset, published_list)]
        rows = (row for each in lists for row in compare_list(dataset, each, roles=roles))
    else:
        rows = published_list
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
