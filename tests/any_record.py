"""What hypothesis draws from for single records: any content that the fields of a class take."""

import enum
import functools
import types
import typing
from typing import Any

import attrs
from hypothesis import strategies as st

import cica
from cica import PartialDate, Period, terms
from cica import _fields as fields
from strategies import days, partial_dates, periods

_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\n"),
    max_size=12,
)
_SLUGS = st.from_regex("[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
_ACRONYMS = st.from_regex("[A-Z][A-Z0-9]{0,3}(-[A-Z0-9]{1,2})?", fullmatch=True)
_ALPHA_3 = st.from_regex("[A-Z]{3}", fullmatch=True)
_CONTENT: dict[object, st.SearchStrategy[Any]] = {
    str: _TEXTS,
    bool: st.booleans(),
    PartialDate: partial_dates(),
    Period: periods(),
    cica.ListedDay: st.builds(cica.ListedDay, st.integers(1, 9999), days),
    fields.filled: _TEXTS.map("a{}".format),
    fields.url: st.sampled_from(["", "https://example.org/ä?x=1#y"]),
    fields.alpha_2: st.sampled_from(["", "AR"]),
    fields.numeric: st.sampled_from(["", "004"]),
    fields.wikidata: st.sampled_from(["", "Q232"]),
    fields.positive: st.integers(1, 2**53),
    fields.year: st.integers(1, 9999),
    fields.cutoff: st.sampled_from(["12-31", "01-01"]),
    fields.version: st.sampled_from(["1.0.0", "10.2.30"]),
    terms.StateId: _ALPHA_3,
    terms.OrganizationId: _ACRONYMS,
    terms.PartyId: _ACRONYMS,
}
"""What a field takes, by its rule or its type."""
_LISTS = {cica.PublishedList, cica.PublishedEntry, cica.Explanation}
_BESIDE: dict[str, st.SearchStrategy[Any]] = {
    "first": st.integers(1, 2000),
    "last": st.integers(2000, 9999),
    "scheme": st.just(tuple(terms.Role)),
    "name": st.just("a"),
    "count": st.none(),
    "counted": st.none(),
}
"""What fields take that depend on each other."""


@functools.cache
def any_record(cls: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the records of a class, each field filled in or left out."""
    content = {each.alias: _content(each.type, fields.rule_of(each)) for each in attrs.fields(cls)}
    content |= {name: _BESIDE[name] for name in content if cls in _LISTS and name in _BESIDE}
    if "as_of" in content:
        content["as_of"] = partial_dates().filter(lambda when: when.latest is not None)
    return st.builds(cls, **content)


def _content(kind: Any, rule: object = None) -> st.SearchStrategy[Any]:
    parts = typing.get_args(kind)
    if types.NoneType in parts:
        return st.none() | _content(parts[0], rule)
    if parts:
        least = 1 if rule is fields.cited else 0
        return st.lists(_content(parts[0]), min_size=least, max_size=2).map(tuple)
    for key in (rule, kind):
        if key in _CONTENT:
            return _CONTENT[key]
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    return any_record(kind) if attrs.has(kind) else _SLUGS
