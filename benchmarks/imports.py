"""What it costs to import a library and to ask it a first question, in whole processes."""

from timing import peak_mib, processes

__all__ = ["PROGRAMS", "measure"]

PROGRAMS = {
    "attrs": "import attrs",
    "cattrs": "import cattrs",
    "cica, no question": "import cica",
    "cica": "import cica; cica.members(as_of=2021)",
    "iso3166": "import iso3166; iso3166.countries.get('KAZ')",
    "pycountry": "import pycountry; pycountry.countries.get(alpha_2='KZ')",
    "Babel": "from babel import Locale; Locale('en').territories['KZ']",
    "countryinfo": "from countryinfo import CountryInfo; CountryInfo('Kazakhstan').capital()",
    "holidays": "import holidays; list(holidays.country_holidays('KZ', years=2021))",
    "edtf": "import edtf; edtf.parse_edtf('2002-06')",
    "undate": "from undate import Undate; Undate.parse('2002-06', 'EDTF')",
    "country_converter": (
        "from country_converter import CountryConverter as C; C().data.OECD.le(1994).sum()"
    ),
}
"""Each library with a question of the kind that it is made for."""


def measure(*, rounds: int) -> tuple[dict[str, float], dict[str, float]]:
    """Return the seconds that each takes over a bare interpreter, and the MiB of attrs and cica."""
    held = peak_mib({"attrs": "import attrs", "cica": "import cica"}, rounds=rounds)
    return processes(PROGRAMS, rounds=rounds), held
