"""Compare a user's own table with the record, row by row."""

import datetime
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Any, TypeAlias, cast

from cica._compare import Comparer, Roles, asked_roles, verdict, years_between
from cica._fields import term
from cica._our_side import AFTER
from cica._rows import days_of_years
from cica.errors import (
    CicaError,
    InvalidTypeError,
    InvalidValueError,
    UnknownRecordError,
    listed,
    quoted,
)
from cica.records import State
from cica.results import Comparison
from cica.terms import OrganizationId, Role, StateId, Verdict

__all__ = ["compare_table"]

Row: TypeAlias = Mapping[str, Any]

_SYSTEMS = ("alpha_3", "alpha_2", "numeric", "cow", "gw", "name")
_NUMBERS = frozenset({"numeric", "cow", "gw"})
"""The systems of numbers."""
_ROLES = frozenset(role.value for role in Role)
_FRAMES = {
    "to_dicts": "to_dicts()",
    "to_pylist": "to_pylist()",
    "to_dict": 'to_dict("records")',
}
"""How Polars, Arrow and pandas make rows of a table: the method, and how it is called."""
_DIGITS = 16
"""How many digits a code, a year or a status has at most."""
_BOUND = 10**_DIGITS
_SHOWN = 8
"""How many columns of a table a message shows."""
_MOST_KEPT = 8
"""For how many organizations, days of the year and sets of roles rows are kept at most."""
_MOST_STRANGERS = 64
"""For how many states that are not known rows are kept from one table to the next."""


def compare_table(  # noqa: PLR0913  # the columns of a table each have a name
    comparer: Comparer,
    given: object,
    organization: OrganizationId,
    *,
    start: object,
    end: object,
    roles: object,
    state: str,
    system: str | None,
    year: str,
    role: str | None,
    codes: object,
    cutoff: str,
) -> tuple[Comparison, ...]:
    """Compare the rows of a table with the membership of an organization."""
    rows = _rows(given)
    days_of_years(2001, 2001, cutoff)  # which refuses what is not a day of every year
    for name, column in (("state", state), ("year", year), ("role", role)):
        if not _has_hash(column) or (column is None and name != "role"):
            raise InvalidTypeError(name, "the name of a column", column)
    table = _Table(
        comparer, organization, cutoff, years_between(start, end), _state_finder(comparer, system)
    )
    return table.compare(rows, (state, year, role), _codes(codes), asked_roles(roles))


def _rows(given: Any) -> Sequence[Row]:  # noqa: ANN401  # what is not a table is refused
    """Return the rows of a table; refuse what has to be made into rows first."""
    if ask := _way_out(given):
        raise InvalidTypeError("rows", f"mappings, as of table.{ask}", given)
    if not _may_hold_rows(given):
        expected = "a PublishedList, the id of one or an iterable of mappings"
        raise InvalidTypeError("published_list", expected, given)
    rows: list[Any] = [*given]
    if rows and (ask := _way_out(rows[0])):  # a reader of Arrow gives one table after another
        raise InvalidTypeError("row 0", f"a mapping, as of table.{ask}", rows[0])
    if rows and hasattr(rows[0], "_asdict"):
        return [row._asdict() if hasattr(row, "_asdict") else row for row in rows]
    return rows


def _way_out(given: object) -> str:
    """Return how to make rows of a table that is not made of rows; empty for anything else."""
    asks = [ask for name, ask in _FRAMES.items() if hasattr(given, name)]
    return asks[0] if asks and hasattr(given, "columns") else ""


def _is_mapping(given: object) -> bool:
    return isinstance(given, Mapping)


def _may_hold_rows(given: object) -> bool:
    return isinstance(given, Iterable) and not isinstance(given, Mapping | bytes)


# What a cell says --------------------------------------------------------------------------------


class _Remembered(dict[Any, Any]):
    """What a cell means, worked out at its first sight."""

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: object) -> Any:  # noqa: ANN401  # of any kind
        found = self[key] = self._read(key)
        return found

    def at(self, key: object, otherwise: object = None) -> Any:  # noqa: ANN401  # of any kind
        """Return what a cell means, or something else for what has no hash, such as a list."""
        return self[key] if _has_hash(key) else otherwise


def _has_hash(value: object) -> bool:
    try:
        hash(value)
    except TypeError:  # a list, or a tuple with a list in it
        return False
    return True


_NUMBER = re.compile(rf"(-?[0-9]{{1,{_DIGITS}}})(\.0)?")


def _whole(value: object) -> int | None:
    """Return a whole number, also one that is written as a text or with an empty fraction."""
    if type(value) is int:
        return value if abs(value) < _BOUND else None
    if isinstance(value, str):
        match = _NUMBER.fullmatch(value.strip())
        return int(match[1]) if match else None
    try:
        number = int(cast("Any", value))
        return number if _is_whole(number, value) else None
    except (TypeError, ValueError, OverflowError, BytesWarning):
        return None


def _is_whole(number: int, value: object) -> bool:
    return number == value and not isinstance(value, bool) and abs(number) < _BOUND


def _state_finder(comparer: Comparer, system: str | None) -> Callable[[object], State | None]:
    """Return what finds a state by the code or the name in a cell."""
    if system is not None and not (isinstance(system, str) and system in _SYSTEMS):
        raise InvalidValueError("system", f"{listed(_SYSTEMS)}, or None", system)

    def by_name(key: object) -> State | None:
        try:
            return comparer.state(key) if isinstance(key, str) else None
        except UnknownRecordError:
            return None

    if system is None or system == "name":
        return by_name
    codes = _coded(comparer, system)
    if system in _NUMBERS:
        return lambda key: codes.get(_whole(key))
    return lambda key: codes.get(key.strip().upper()) if isinstance(key, str) else None


def _coded(comparer: Comparer, system: str) -> dict[object, State]:
    """Return the states by their codes in a system, numbers as numbers."""
    found = comparer.codes.get(system)
    if found is None:
        field = "id" if system == "alpha_3" else system
        coded: defaultdict[object, list[State]] = defaultdict(list)
        for each in comparer.states:
            code = getattr(each, field)
            coded[_whole(code) if system in _NUMBERS else code or None].append(each)
        # a code that leads to two finds none
        found = {code: one for code, (one, *more) in coded.items() if code is not None and not more}
        comparer.codes[system] = found
    return found


def _text(value: object) -> str:
    """Return what a cell holds as text."""
    try:
        return str(value)
    except (ValueError, BytesWarning):  # too many digits, or bytes under `python -bb`
        return quoted(value)


def _is_empty(value: object) -> bool:
    """Return whether a cell is empty: None, a blank text or NaN."""
    if value is None or isinstance(value, str):
        return not (value or "").strip()
    try:
        return bool(value != value)  # noqa: PLR0124  # NaN alone differs from itself
    except TypeError:  # a missing value of pandas is neither equal nor unequal
        return True


_Codes: TypeAlias = "dict[Any, str | None] | None"


def _codes(codes: Any) -> _Codes:  # noqa: ANN401  # what is not a mapping is refused
    if codes is None:
        return None
    if not _is_mapping(codes):
        raise InvalidTypeError("codes", "a mapping such as {1: 'member'}, or None", codes)
    return {
        code: None if role is None else term(Role, role, "a value of codes").value
        for code, role in codes.items()
    }


_TRUTHS = {"true": 1, "false": 0}
"""What R, Python and the tables of a Data Package write for what is true and what is not."""
_UNKNOWN = object()
"""The status of a cell that is neither a role nor among the codes."""


def _status(raw: object, codes: _Codes) -> Any:  # noqa: ANN401  # a text, None or the mark
    """Return the role that a cell gives, None for no role, or the mark of an unknown status."""
    text = raw.strip() if isinstance(raw, str) else _text(raw)
    number = int(raw) if isinstance(raw, bool) else _TRUTHS.get(text.lower(), _whole(raw))
    if codes is not None:
        numbers = () if number is None else (number, str(number))
        for key in (raw, text, *numbers):
            if key is not None and key in codes:
                return codes[key]
    elif isinstance(raw, Role):
        return raw.value
    elif isinstance(raw, str) and text in _ROLES:
        return text
    return None if number == 0 or _is_empty(raw) else _UNKNOWN


# The rows ----------------------------------------------------------------------------------------

_OUT = object()
"""A year that was not asked for."""
_Plain: TypeAlias = dict[StateId | None, _Remembered]
"""The rows that can be compared: by state, by status and by year; None where one is not known.

The rows of states that are not known are those of None, by what the table calls the state.
"""


_Parts: TypeAlias = tuple[Any, ...]
_Rest: TypeAlias = Callable[[int], _Parts]
"""What gives the parts of a row after the day, for a year."""


class _Never(dict[Any, None]):
    """The rows by year of a state or a status that is not known: there are none."""

    __slots__ = ()

    def __missing__(self, key: object) -> None:
        return None


_NEVER = _Never()
_NOBODY = _Remembered(lambda _: _NEVER)


class _Table:
    """What a table is compared with: an organization, on a day of each year."""

    def __init__(
        self,
        comparer: Comparer,
        body: OrganizationId,
        cutoff: str,
        span: tuple[int | None, int | None],
        find: Callable[[object], State | None],
    ) -> None:
        self._comparer = comparer
        self._body = body
        self._answers = comparer.years(body, cutoff)
        self._cutoff = cutoff
        self._span = span
        self._find = find
        self._seen: dict[str, set[int]] = {}
        """The years for which the table has a row, by state."""

    def compare(
        self,
        rows: Sequence[Row],
        columns: tuple[str, str, str | None],
        codes: _Codes,
        asked: Roles | None,
    ) -> tuple[Comparison, ...]:
        """Return the rows of theirs, in their order, and then those of ours that they lack."""
        statuses = _Remembered(lambda raw: _status(raw, codes))
        if columns[2] is None:
            statuses = _Remembered(lambda _: Role.MEMBER.value)
        try:
            if asked is None:
                asked = _asked(rows, columns[2], statuses, codes)
            plain = self._plain(asked)
            found = self._theirs(map(_taker(columns), rows), statuses, plain)
        except (KeyError, TypeError, IndexError, BytesWarning):
            raise _fault(rows, columns) from None
        says_no = any(row.theirs is None for row in found)
        found += self._missing(asked, plain, says_no=says_no)
        if len(plain[None]) > _MOST_STRANGERS:
            plain[None].clear()
        return tuple(found)

    def _theirs(
        self, triples: Iterable[tuple[Any, Any, Any]], statuses: _Remembered, plain: _Plain
    ) -> list[Comparison]:
        states, years = _Remembered(self._find), _Remembered(self._year)
        unknown = _NOBODY, set[int]()
        cells = _Remembered(lambda key: self._cell(states[key], _text(key), plain))
        found: list[Comparison] = []
        for key, raw_year, raw in triples:
            try:
                made, seen = cells[key]
                year, status = years[raw_year], statuses[raw]
            except TypeError:  # one of them has no hash
                made, seen = cells.at(key, unknown)
                year, status = years.at(raw_year), statuses.at(raw, _UNKNOWN)
            row = made[status][year]
            if row is not None and year not in seen:
                seen.add(year)
                found.append(row)
            elif year is not _OUT:
                theirs = _text(raw) if status is _UNKNOWN else status
                known = status is not _UNKNOWN
                found.append(self._odd(states.at(key), _text(key), year, theirs, known=known))
        return found

    def _cell(self, state: State | None, key: str, plain: _Plain) -> tuple[_Remembered, set[int]]:
        """Return the rows of a state by status and year, and the years already seen."""
        if state is None:
            return plain[None][key], set()
        return plain[state.id], self._seen.setdefault(state.id, set())

    def _year(self, raw: object) -> Any:  # noqa: ANN401  # a year, None for none, or the mark
        year = _whole(raw)
        if year is None or not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return None
        low, high = self._span
        out = (low is not None and year < low) or (high is not None and year > high)
        return _OUT if out else year

    def _plain(self, asked: Roles) -> _Plain:
        """Return the rows that can be compared, made at their first sight and then kept.

        To make a thousand tuples takes as long as to read them with pandas; to find them does not.
        """
        kept: dict[Any, _Plain] = self._comparer.rows
        key = (self._body, self._cutoff, asked)
        if key not in kept:
            if len(kept) >= _MOST_KEPT:
                kept.clear()
            made: _Plain = {None: _Remembered(partial(_strange_rows, self._cutoff))}
            for state in self._comparer.states:
                made[state.id] = self._known_rows(state, asked)
            kept[key] = made
        return kept[key]

    def _known_rows(self, state: State, asked: Roles) -> _Remembered:
        """Return the rows of a state by status and year.

        The status is a role, None, the mark of one that is not known, or a `Verdict` that is given
        where the table has no row.
        """
        answers = self._answers[state.id]

        def rest(role: Any) -> _Rest:  # noqa: ANN401  # see above
            fixed = role.value if isinstance(role, Verdict) else None
            says: str | None = None if isinstance(role, Verdict) else role
            theirs = frozenset({says} if says else ())
            tails = _Remembered(
                lambda answer: (
                    *(says, answer.ours, answer.possible),
                    fixed or verdict(theirs, answer, asked),
                )
            )
            return lambda year: tails[answers[year]]

        return _made_rows(_head(state, state.name), self._cutoff, rest)

    def _odd(
        self, state: State | None, key: str, year: int | None, theirs: str | None, *, known: bool
    ) -> Comparison:
        """Return a row of theirs that cannot be compared, with the reason as its verdict."""
        ours = possible = None
        if state is None:
            judged = Verdict.UNKNOWN_STATE
        elif year is None:
            judged = Verdict.UNKNOWN_YEAR
        else:
            judged = Verdict.DUPLICATE if known else Verdict.UNKNOWN_STATUS
            answer = self._answers[state.id][year]
            ours, possible = answer.ours, answer.possible
        rest = (theirs, ours, possible, judged.value)
        return _row(_head(state, key), year, self._cutoff, rest)

    def _missing(self, asked: Roles, plain: _Plain, *, says_no: bool) -> list[Comparison]:
        """Return the rows of ours that they lack.

        A table that says "no role" codes what it has rows for; in one that does not, what is left
        out has no role.
        """
        table_years = set[int]().union(*self._seen.values())
        if not table_years:
            return []
        low, high = self._span
        first = min(table_years) if low is None else low
        years = range(first, (max(table_years) if high is None else high) + 1)
        found: list[Comparison] = []
        for state in self._comparer.states:
            seen = self._seen.get(state.id, ())
            if len(seen) == len(years):
                continue
            answers, made = self._answers[state.id], plain[state.id]
            for year in years:
                answer = answers[year]
                if year in seen or answer is AFTER or not answer.roles & asked:
                    continue
                if year in table_years and not says_no:
                    found.append(made[None][year])
                elif year in table_years and not seen:
                    found.append(made[Verdict.STATE_NOT_CODED][year])
                else:
                    found.append(made[Verdict.YEAR_NOT_CODED][year])
        return found


def _strange_rows(cutoff: str, name: str) -> _Remembered:
    """Return the rows of a state that is not known, by status and year."""
    return _made_rows(
        _head(None, name),
        cutoff,
        lambda role: lambda _: (role, None, None, Verdict.UNKNOWN_STATE.value),
    )


def _made_rows(head: _Parts, cutoff: str, rest: Callable[[Any], _Rest]) -> _Remembered:
    """Return the rows of a state by status and year, each made at its first sight.

    `rest` gives for a status what gives the parts after the day for a year.
    """

    def of_status(role: Any) -> Mapping[Any, Comparison | None]:  # noqa: ANN401  # or the mark
        if role is _UNKNOWN:
            return _NEVER
        rest_of = rest(role)

        def of_year(year: Any) -> Comparison | None:  # noqa: ANN401  # or None, or the mark
            return _row(head, year, cutoff, rest_of(year)) if type(year) is int else None

        return _Remembered(of_year)

    return _Remembered(of_status)


def _head(state: State | None, name: str) -> _Parts:
    """Return the parts of a row up to the year; `name` is what the table calls the state."""
    if state is None:
        return None, None, name, None, None
    return None, state.id, state.name, state.cow, state.gw


def _row(head: _Parts, year: int | None, cutoff: str, rest: _Parts) -> Comparison:
    """Return a row; a table's own has no cause and no explanation."""
    day = None if year is None else f"{year:04}-{cutoff}"
    return Comparison._make((*head, year, day, *rest, None, None))


def _taker(columns: tuple[str, str, str | None]) -> Callable[[Row], tuple[Any, Any, Any]]:
    """Return what takes from a row the three cells that count."""
    state, year, role = columns
    return itemgetter(state, year, year if role is None else role)


def _fault(rows: Sequence[Row], columns: tuple[str, str, str | None]) -> CicaError:
    """Return what is wrong: a row is not a mapping, or does not have every column."""
    for number, row in enumerate(rows):
        if not isinstance(row, Mapping):
            return InvalidTypeError(f"row {number}", "a mapping of columns to values", row)
        for name, column in zip(("state", "year", "role"), columns, strict=True):
            if column is not None and column not in row:
                known = listed([_text(each) for each in list(row)[:_SHOWN]]) or "which is empty"
                return InvalidValueError(name, f"a column of row {number}, {known}", column)
    return InvalidTypeError("rows", "mappings of columns to plain values", rows)


def _asked(rows: Sequence[Row], column: str | None, statuses: _Remembered, codes: _Codes) -> Roles:
    """Return the roles that a table tells apart: those of its codes, or those that it has."""
    if codes is not None:
        found: set[Any] = {*codes.values()}
    elif column is None:
        found = {Role.MEMBER.value}
    else:
        try:
            cells = {*map(itemgetter(column), rows)}
        except TypeError:  # one has no hash
            cells = {row[column] for row in rows if _has_hash(row[column])}
        found = {statuses[cell] for cell in cells}
    roles = frozenset(role for role in found if isinstance(role, str))
    return roles or frozenset({Role.MEMBER.value})
