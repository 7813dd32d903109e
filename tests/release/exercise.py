"""Use the package as its users do, and print what came of it: the same in every way of packing.

The first line says where the package was found, the second what it answered.
"""

import hashlib
import json

import cica
from cica import serialize


def digest(text: str) -> str:
    """Return what two texts share only if they are one."""
    return hashlib.sha256(text.encode()).hexdigest()


def bare(part: object) -> object:
    """Return a part of a schema without its words, which are docstrings."""
    if isinstance(part, dict):
        return {key: bare(value) for key, value in part.items() if key != "description"}
    return [bare(value) for value in part] if isinstance(part, list) else part


def refusal() -> str:
    """Return what a wrong key is told."""
    try:
        cica.state("Kazakstan")
    except cica.UnknownRecordError as error:
        return str(error)
    return "none"


def answers() -> dict[str, object]:
    """Ask, write, read again, and refuse."""
    text = serialize.dumps()
    return {
        "members": len(cica.members(as_of=2021)),
        "turkiye": cica.state("turkiye").name,
        "certain": cica.is_member("Mongolia", as_of=2000),
        "rows": len(cica.panel(start=1999, end=2026)),
        "events": digest("\n".join(f"{event.when} {event.title}" for event in cica.timeline())),
        "record": digest(text),
        "same": serialize.loads(text) == cica.DATASET,
        "schema": digest(json.dumps(bare(serialize.json_schema()))),
        "described": digest(json.dumps(serialize.json_schema())),
        "tables": digest(json.dumps(serialize.tables(), default=str)),
        "linked": digest(json.dumps(serialize.jsonld())),
        "cited": digest(json.dumps(serialize.csl_json(cica.summit(1)), default=str)),
        "refusal": refusal(),
    }


if __name__ == "__main__":
    print(cica.__file__)  # noqa: T201  # a program
    print(json.dumps(answers()))  # noqa: T201  # a program
