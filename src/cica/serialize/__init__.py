"""Reading and writing: JSON and its schema, tables, references and linked data.

It is loaded only when asked for, and cattrs with it.

>>> from cica.serialize import dumps, loads
>>> loads(dumps()) == cica.DATASET
True
"""

from cica.serialize._converter import make_converter
from cica.serialize._json import dump, dumps, load, loads
from cica.serialize._linked import jsonld
from cica.serialize._package import read_datapackage, write_datapackage
from cica.serialize._references import bibtex, csl_json
from cica.serialize._schema import json_schema
from cica.serialize._tables import codebook, tables

__all__ = [
    "bibtex",
    "codebook",
    "csl_json",
    "dump",
    "dumps",
    "json_schema",
    "jsonld",
    "load",
    "loads",
    "make_converter",
    "read_datapackage",
    "tables",
    "write_datapackage",
]
