"""The record in and out: JSON that is a promise, and its schema.

It is loaded only when asked for, and cattrs with it.

>>> from cica.serialize import dumps, loads
>>> loads(dumps()) == cica.DATASET
True
"""

from cica.serialize._converter import make_converter
from cica.serialize._json import dumps, loads
from cica.serialize._schema import json_schema

__all__ = [
    "dumps",
    "json_schema",
    "loads",
    "make_converter",
]
