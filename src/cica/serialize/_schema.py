"""The JSON Schema of a dataset, made from the classes of the records."""

import datetime
import typing
from collections.abc import Callable
from enum import Enum
from typing import Any, TypeAlias

import attrs

from cica import _checks as checks
from cica import _terms as terms
from cica._dataset import Dataset
from cica._dates import PartialDate
from cica.serialize._kinds import (
    FORMAT,
    is_array,
    is_dataset,
    is_optional,
    is_record,
    is_term,
    part,
)

__all__ = ["json_schema"]

Schema: TypeAlias = dict[str, Any]

_SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$"
_ALPHA_3 = "^[A-Z]{3}$"
_ACRONYM = "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$"
_DAY = r"\d{4}-\d{2}-\d{2}"
_POINT = ...
