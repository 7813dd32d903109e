"""What a question costs, beside the nearest one that a peer can be asked."""

import datetime
import itertools
from collections.abc import Callable
from typing import Any

import babel
import country_converter
import countryinfo
import edtf
import iso3166
import pycountry
import undate
from timing import calls

import cica

__all__ = ["STATEMENTS", "measure"]

STATEMENTS = {
    "members": "cica.members(as_of=2021)",
    "members by text": "cica.members(as_of='2021-06')",
    "members by date": "cica.members(as_of=day)",
    "members 1994": "cica.members(as_of=1994)",
    "members of ECO 1994": "cica.members('ECO', as_of=1994)",
    "role": "cica.role('KAZ', as_of=2021)",
    "state by code": "cica.state('KAZ')",
    "state by name": "cica.state('Turkey')",
    "state in other letters": "cica.state('TÜRKIYE')",
    "unknown state": "refused(cica.state, 'Kazakstan')",
    "guesses": "cica.find_states('Kazakstan')",
    "changes": "cica.changes(since=2012)",
    "panel": "cica.panel(start=1992, end=2021)",
    "timeline": "cica.timeline()",
    "timeline of a year": "cica.timeline(since=2014, until=2014)",
    "date": "cica.to_partial_date(next(texts))",
    "date seen before": "cica.to_partial_date('2002-06')",
    "pycountry by alpha-2": "pycountry.countries.get(alpha_2='KZ')",
    "pycountry by alpha-3": "pycountry.countries.get(alpha_3='KAZ')",
    "pycountry by name": "refused(pycountry.countries.lookup, 'Turkey')",
    "pycountry by new name": "pycountry.countries.lookup('Türkiye')",
    "pycountry fuzzy": "refused(pycountry.countries.search_fuzzy, 'Kazakstan')",
    "pycountry fuzzy, found": "pycountry.countries.search_fuzzy('Kazakhstan')",
    "country_converter 1994": "tuple(converter.data[converter.data.OECD <= 1994].name_short)",
    "country_converter by name": "converter.convert('Turkey', to='ISO3')",
    "iso3166 by code": "iso3166.countries.get('KAZ')",
    "countryinfo by name": "countryinfo.CountryInfo('Turkey').iso(3)",
    "Babel by code": "babel.Locale('en').territories['KZ']",
    "edtf": "edtf.parse_edtf('2002-06')",
    "undate": "undate.Undate.parse('2002-06', 'EDTF')",
}
"""Each question as it is asked, by the name of its row."""


def _refused(call: Callable[[str], object], key: str) -> str | None:
    """Return the words of the refusal, made as a user would read them."""
    try:
        call(key)
    except LookupError as error:
        return str(error)
    return None


def measure(*, rounds: int) -> dict[str, float]:
    """Return the seconds of each question."""
    days = (datetime.date.fromordinal(700_000 + n).isoformat() for n in range(5_000))
    names: dict[str, Any] = {
        "cica": cica,
        "babel": babel,
        "countryinfo": countryinfo,
        "edtf": edtf,
        "iso3166": iso3166,
        "pycountry": pycountry,
        "undate": undate,
        "converter": country_converter.CountryConverter(),
        "day": datetime.date(2021, 6, 23),
        "refused": _refused,
        "texts": itertools.cycle(days),
    }
    return calls(STATEMENTS, names, rounds=rounds)
