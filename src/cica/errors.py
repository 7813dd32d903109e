"""The errors of the library.

Each derives from `CicaError` and from the builtin that it refines, so that both
``except cica.CicaError`` and ``except LookupError`` catch what they should. Each carries its facts
as fields, from which its message is built; two errors are equal if their classes and facts are.
"""

import datetime
import reprlib
from typing import NamedTuple

__all__ = [
    "BeyondRecordWarning",
    "CicaError",
    "InvalidDatasetError",
    "InvalidDateError",
    "InvalidTypeError",
    "InvalidValueError",
    "Problem",
    "RecordKey",
    "UnknownRecordError",
]

_SHOWN = 60
"""How many characters of a value, and how many problems, a message shows."""
_LISTED = 30
"""How many texts a message lists."""


class CicaError(Exception):
    """The base of every error that the library raises.

    >>> import cica
    >>> try:
    ...     cica.state("Atlantis")
    ... except cica.CicaError as error:
    ...     type(error).__name__
    'UnknownRecordError'
    """

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.args == other.args

    def __hash__(self) -> int:
        return hash(type(self))


class _ArgumentError(CicaError):
    """An argument, or a field of a record, is not what it must be."""

    def __init__(self, argument: str, expected: str, value: object, record: str = "") -> None:
        super().__init__(argument, expected, value, record)
        self.argument = argument
        """The argument or the field: ``"as_of"``, ``"citations"``."""
        self.expected = expected
        """What it must be, in words."""
        self.value = value
        """What was given."""
        self.record = record
        """The record that the field belongs to, such as ``"State 'KAZ'"``; else empty."""

    def __str__(self) -> str:
        where = f"{self.record}: " if self.record else ""
        return f"{where}{self.argument} must be {self.expected}, got {quoted(self.value)}"


class InvalidTypeError(_ArgumentError, TypeError):
    """An argument or a field has a type that is not accepted.

    >>> import cica
    >>> cica.members(as_of=True)
    Traceback (most recent call last):
        ...
    cica.errors.InvalidTypeError: as_of must be a date such as 2021, '2021-06' or a datetime.date, \
got True
    """


class InvalidValueError(_ArgumentError, ValueError):
    """An argument or a field has the right type, but not a valid value.

    >>> import cica
    >>> cica.meetings(kind="picnic")
    Traceback (most recent call last):
        ...
    cica.errors.InvalidValueError: kind must be 'ministerial', 'informal-ministerial', \
'senior-officials-committee', 'special-working-group' or 'other', got 'picnic'
    """


class InvalidDateError(_ArgumentError, ValueError):
    """A text or a number is not a date, or not one that exists.

    >>> import cica
    >>> cica.members(as_of="2021-13")
    Traceback (most recent call last):
        ...
    cica.errors.InvalidDateError: as_of must be a date that exists, such as '2021-12', got '2021-13'
    """


class UnknownRecordError(CicaError, LookupError):
    """No record has the id, code or name that was asked for.

    >>> import cica
    >>> cica.state("Kazakstan")
    Traceback (most recent call last):
        ...
    cica.errors.UnknownRecordError: unknown state 'Kazakstan'; did you mean 'Kazakhstan'?
    """

    def __init__(  # noqa: PLR0913, PLR0917  # the facts, in the order in which they are pickled
        self,
        kind: str,
        key: object,
        suggestions: tuple[str, ...] = (),
        candidates: tuple[str, ...] = (),
        outside: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(kind, key, suggestions, candidates, outside, hint)
        self.kind = kind
        """What was looked for: ``"state"``, ``"organization"``, ``"summit"`` …"""
        self.key = key
        """What was asked."""
        self.suggestions = suggestions
        """Known names or ids that are close in spelling or in words, the closest first."""
        self.candidates = candidates
        """What the key means equally well, where it means more than one thing."""
        self.outside = outside
        """The name of a state that the key means and that the dataset does not have; else empty."""
        self.hint = hint
        """What the key is instead, such as a state, or the nearest number; empty if neither."""

    def __str__(self) -> str:
        key = quoted(self.key)
        if self.candidates:
            ids = [one if len(one) <= _SHOWN else quoted(one) for one in self.candidates[:_LISTED]]
            meant = [*ids, *([self.outside] if self.outside else [])]
            more = " …" if len(self.candidates) > _LISTED else ""
            text = f"ambiguous {self.kind} {key}: it may mean {' or '.join(meant)}{more}"
            return f"{text}, which is not in this dataset" if self.outside else text
        if self.outside:
            return f"unknown {self.kind} {key}: {self.outside} is not in this dataset"
        text = f"unknown {self.kind} {key}"
        if self.hint:
            return f"{text}: {self.hint}"
        if self.suggestions:
            text += f"; did you mean {' or '.join(map(quoted, self.suggestions))}?"
        return text


class RecordKey(NamedTuple):
    """Which record is meant: its kind and its id.

    >>> import cica
    >>> str(cica.RecordKey("documents", "almaty-act"))
    "documents 'almaty-act'"
    """

    kind: str
    """The plural of the kind, as in a dataset and in JSON: ``"documents"``."""
    id: str
    """Its id: ``"almaty-act"``."""

    def __str__(self) -> str:
        return f"{self.kind} {quoted(self.id)}"


class Problem(NamedTuple):
    """One thing that is wrong with a dataset or a file.

    >>> import cica
    >>> from cica.data import states
    >>> try:
    ...     cica.Dataset(states=(states.KAZAKHSTAN, states.KAZAKHSTAN), checked=2021)
    ... except cica.InvalidDatasetError as error:
    ...     error.problems[0].path, str(error.problems[0].record)
    ('$.states[1].id', "states 'KAZ'")
    """

    path: str
    """Where it is in the JSON form: ``"$.documents[3].citations[0].source"``."""
    record: RecordKey | None
    """The record that it is about; None where it is about none, or about one without an id."""
    rule: str
    """The name of the rule that is broken: ``"reference"``, ``"overlap"`` …"""
    message: str
    """What is wrong, in words."""

    def __str__(self) -> str:
        where = self.path if self.record is None else f"{self.record} at {self.path}"
        return f"{where}: {self.message}"


class InvalidDatasetError(CicaError, ValueError):
    """A dataset is inconsistent, or a file is not a valid dataset; all problems are reported.

    >>> import cica
    >>> from cica.data import states
    >>> try:
    ...     cica.Dataset(states=(states.KAZAKHSTAN, states.KAZAKHSTAN), checked=2021)
    ... except cica.InvalidDatasetError as error:
    ...     error.problems[0].message
    "id 'KAZ' is already the id of $.states[0]"
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems
        """Every problem that was found."""

    def __str__(self) -> str:
        count = len(self.problems)
        shown = "".join(f"\n  {problem}" for problem in self.problems[:_SHOWN])
        more = f"\n  … and {count - _SHOWN} more in .problems" if count > _SHOWN else ""
        return f"{count} problem{'s' if count > 1 else ''}:{shown}{more}"


class BeyondRecordWarning(UserWarning):
    """A question is about a day after the one to which the record was checked.

    It is answered as last known.

    >>> import warnings, cica
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     members = cica.members(as_of=2031)
    >>> str(caught[0].message)
    'the record was checked up to 2026-04-14; 2031 is answered as last known'
    """

    def __init__(self, asked: str, checked: datetime.date) -> None:
        super().__init__(asked, checked)
        self.asked = asked
        """The date that was asked about, as EDTF text."""
        self.checked = checked
        """The day to which the record was checked."""

    def __str__(self) -> str:
        return (
            f"the record was checked up to {self.checked}; {self.asked} is answered as last known"
        )


_BRIEF = reprlib.Repr()
_BRIEF.maxstring = _BRIEF.maxlong = _BRIEF.maxother = 10 * _SHOWN


def quoted(value: object) -> str:
    """Return a value as a message shows it: its `repr`, cut where it is long."""
    if isinstance(value, str) and len(value) > _SHOWN:
        return f"{value[:_SHOWN]!r}… ({len(value)} characters)"
    try:
        text = _BRIEF.repr(value)
    except ValueError:  # an integer of more digits than Python converts to text
        return f"<{type(value).__name__} that cannot be shown>"
    if not text.isprintable():  # a data frame has lines
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def listed(values: "tuple[str, ...] | list[str]") -> str:
    """Return texts as a message lists them: ``"'a', 'b' or 'c'"``."""
    quoted_values = [quoted(value) for value in values[:_LISTED]]
    if len(values) > _LISTED:
        return f"{', '.join(quoted_values)} …"
    if len(quoted_values) < 2:  # noqa: PLR2004  # one needs no "or"
        return "".join(quoted_values)
    return f"{', '.join(quoted_values[:-1])} or {quoted_values[-1]}"
