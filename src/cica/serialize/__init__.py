"""The record in and out: JSON that is a promise, its schema, tables, citations and linked data.

It is loaded only when asked for, and cattrs with it.

>>> from cica.serialize import dumps, loads
>>> loads(dumps()) == cica.DATASET
True
"""

from cica.serialize._converter import make_converter
from cica.serialize._csl import csl_json
from cica.serialize._json import dumps, loads
from cica.serialize._linked import jsonld
from cica.serialize._schema import json_schema
from cica.serialize._tables import tables, write_datapackage

__all__ = [
    "csl_json",
    "dumps",
    "json_schema",
    "jsonld",
    "loads",
    "make_converter",
    "tables",
    "write_datapackage",
]
