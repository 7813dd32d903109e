"""The errors of the library.

Each derives from `CicaError` and from the builtin that it refines, so that both
``except cica.CicaError`` and ``except LookupError`` catch what they should. Each carries what
went wrong as fields; the sentence is made of them.
"""

from __future__ import annotations

import reprlib

__all__ = [
    "BeyondRecordWarning",
    "CicaError",
    "InvalidDatasetError",
    "InvalidDateError",
    "InvalidTypeError",
    "InvalidValueError",
    "UnknownRecordError",
]


_SHOWN = 60
"""How many characters of a value, and how many problems, a message shows."""


class CicaError(Exception):
    """The base of every error that the library raises.

    >>> import cica
    >>> try:
    ...     cica.state("Atlantis")
    ... except cica.CicaError as error:
    ...     type(error).__name__
    'UnknownRecordError'
    """


class InvalidTypeError(CicaError, TypeError):
    """An argument or a field has a type that is not taken; the sentence says what to write.

    >>> import cica
    >>> cica.members(as_of=True)
    Traceback (most recent call last):
        ...
    cica.errors.InvalidTypeError: as_of: True is a bool, not a date; write a year as 2021, a text \
as '2021-06' or a datetime.date
    """


class InvalidValueError(CicaError, ValueError):
    """An argument or a field has the right type and a value that cannot be.

    >>> import cica
    >>> cica.meetings(kind="picnic")
    Traceback (most recent call last):
        ...
    cica.errors.InvalidValueError: kind: 'picnic' is no MeetingKind; write one of 'ministerial', \
'informal-ministerial', 'senior-officials-committee', 'special-working-group', 'other'
    """


class InvalidDateError(CicaError, ValueError):
    """A text or a number is no date that the library reads.

    >>> import cica
    >>> cica.to_partial_date("2021-13")
    Traceback (most recent call last):
        ...
    cica.errors.InvalidDateError: '2021-13' has no such month; write '2021-12'
    """


class UnknownRecordError(CicaError, LookupError):
    """No record answers to a key.

    >>> import cica
    >>> cica.state("Kazakstan")
    Traceback (most recent call last):
        ...
    cica.errors.UnknownRecordError: no state is called 'Kazakstan'; did you mean 'Kazakhstan'?
    """

    def __init__(
        self,
        kind: str,
        key: str,
        suggestions: tuple[str, ...] = (),
        *,
        outside: str = "",
        candidates: tuple[str, ...] = (),
    ) -> None:
        super().__init__(kind, key, suggestions)
        self.outside = outside
        """The name of the state outside the record that the key means, or ``""``."""
        self.candidates = candidates
        """Ids of the records that the key means as equals."""
        self.kind = kind
        """What was looked for: ``"state"``, ``"organization"``, ``"summit"`` …"""
        self.key = key
        """What was asked."""
        self.suggestions = suggestions
        """Names or ids that are known and look like it, the closest first."""

    def __str__(self) -> str:
        text = f"no {self.kind} is called {quoted(self.key)}"
        if self.suggestions:
            text += "; did you mean " + " or ".join(map(repr, self.suggestions)) + "?"
        return text


class InvalidDatasetError(CicaError, ValueError):
    """A dataset contradicts itself, or a file holds none; every fault is told at once.

    >>> import cica
    >>> try:
    ...     cica.Dataset(states=(cica.data.KAZAKHSTAN, cica.data.KAZAKHSTAN), checked=2021)
    ... except cica.InvalidDatasetError as error:
    ...     error.problems[0]
    "$.states[1].id: 'KAZ' is the id of $.states[0] as well"
    """

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems
        """Each fault as ``path: sentence``; the path is that of the record in the JSON form."""

    def __str__(self) -> str:
        count = len(self.problems)
        shown = "".join(f"\n  {problem}" for problem in self.problems[:_SHOWN])
        more = f"\n  … and {count - _SHOWN} more in .problems" if count > _SHOWN else ""
        return f"{count} problem{'s' if count > 1 else ''}:{shown}{more}"


class BeyondRecordWarning(UserWarning):
    """A question asks for a time after the day to which the record was checked.

    It is answered as last known.

    >>> import warnings, cica
    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     len(cica.members(as_of=2031))
    28
    >>> caught[0].category.__name__
    'BeyondRecordWarning'
    """


_BRIEF = reprlib.Repr()
"""Shows the first elements of what is large, and what has no `repr` by its class."""
_BRIEF.maxstring = _BRIEF.maxlong = _BRIEF.maxother = 10 * _SHOWN


def quoted(value: object) -> str:
    """Return a value as a message shows it: its `repr`, cut where it is long."""
    if isinstance(value, str):
        value = str.__str__(value)
        if len(value) > _SHOWN:
            return f"{value[:_SHOWN]!r}… ({len(value)} characters)"
    elif isinstance(value, bytes | bytearray) and (size := memoryview(value).nbytes) > _SHOWN:
        return f"{bytes(memoryview(value)[:_SHOWN])!r}… ({size} bytes)"
    try:
        if isinstance(value, int):
            int.__repr__(value)
        text = _BRIEF.repr(value)
    except ValueError:  # an int of more digits than Python writes
        return f"<{type(value).__name__} that cannot be shown>"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
