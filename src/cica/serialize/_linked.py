"""A dataset as linked data: JSON-LD in the W3C Organization ontology, with schema.org."""

import copy
import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias
from urllib.parse import quote

from cica._dataset import Dataset
from cica._dates import PartialDate, Period
from cica.data import DATASET
from cica.errors import InvalidTypeError, InvalidValueError
from cica.records import (
    Chairmanship,
    Membership,
    Name,
    Organization,
    Source,
    State,
    Tenure,
)
from cica.serialize._json import checked_type

__all__ = ["jsonld"]

Node: TypeAlias = dict[str, Any]

_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*")


def _reference(term: str) -> dict[str, str]:
    return {"@id": term, "@type": "@id"}


def _typed(term: str, kind: str) -> dict[str, str]:
    return {"@id": term, "@type": f"xsd:{kind}"}


_CONTEXT: dict[str, Any] = {
    "crm": "http://www.cidoc-crm.org/cidoc-crm/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "time": "http://www.w3.org/2006/time#",
    "wikidata": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    "Country": "schema:Country",
    "CreativeWork": "schema:CreativeWork",
    "Dataset": "schema:Dataset",
    "Instant": "time:Instant",
    "Interval": "time:Interval",
    "Membership": "org:Membership",
    "Organization": "org:Organization",
    "Person": "schema:Person",
    "PropertyValue": "schema:PropertyValue",
    "Role": "org:Role",
    "TimeSpan": "crm:E52_Time-Span",
    "affiliation": _reference("schema:affiliation"),
    "alternateName": "schema:alternateName",
    "author": "schema:author",
    "comment": "rdfs:comment",
    "datePublished": "schema:datePublished",
    "dissolutionDate": "schema:dissolutionDate",
    "foundingDate": "schema:foundingDate",
    "identifier": "schema:identifier",
    "inLanguage": "schema:inLanguage",
    "label": "rdfs:label",
    "license": "schema:license",
    "member": _reference("org:member"),
    "memberDuring": "org:memberDuring",
    "name": "schema:name",
    "organization": _reference("org:organization"),
    "propertyID": "schema:propertyID",
    "publisher": "schema:publisher",
    "role": _reference("org:role"),
    "sameAs": _reference("owl:sameAs"),
    "source": _reference("dcterms:source"),
    "subOrganizationOf": _reference("org:subOrganizationOf"),
    "temporalCoverage": "schema:temporalCoverage",
    "url": _typed("schema:url", "anyURI"),
    "value": "schema:value",
    "version": "schema:version",
    "hasBeginning": "time:hasBeginning",
    "hasEnd": "time:hasEnd",
    "inXSDDate": _typed("time:inXSDDate", "date"),
    "inXSDgYearMonth": _typed("time:inXSDgYearMonth", "gYearMonth"),
    "inXSDgYear": _typed("time:inXSDgYear", "gYear"),
    "startEarliest": _typed("crm:P82a_begin_of_the_begin", "date"),
    "startLatest": _typed("crm:P81a_end_of_the_begin", "date"),
    "endEarliest": _typed("crm:P81b_begin_of_the_end", "date"),
    "endLatest": _typed("crm:P82b_end_of_the_end", "date"),
}
"""What the keys mean, so that no reader has to ask the network."""

_XSD = {"day": "date", "month": "gYearMonth", "year": "gYear"}
_EDTF = "http://id.loc.gov/datatypes/edtf/EDTF"
_POSITIONS = {"day": "inXSDDate", "month": "inXSDgYearMonth", "year": "inXSDgYear"}


def jsonld(dataset: Dataset = DATASET, *, base: str = "urn:cica:") -> dict[str, Any]:
    """Return who had which role in what and when, as JSON-LD with its context inside.

    States and organizations are organizations of the W3C Organization ontology (ORG), with
    schema.org names and dates and the same entity in Wikidata. Memberships, chairmanships and
    offices of a secretariat are ``org:Membership``. Each node names its sources.

    ``org:memberDuring`` is an interval of OWL-Time, whose end is excluded, as everywhere in the
    record. What is known of its ends is in four days of CIDOC CRM: it surely holds from
    ``startLatest`` (P81a) to ``endEarliest`` (P81b), and may hold from ``startEarliest`` (P82a) to
    ``endLatest`` (P82b); one that is missing is unbounded. Where it still runs, there is no
    ``time:hasEnd``.

    >>> from cica.serialize import jsonld
    >>> nodes = {node["id"]: node for node in jsonld()["@graph"]}
    >>> nodes["urn:cica:states/KAZ"]["sameAs"]
    'wikidata:Q232'
    >>> kuwait = nodes["urn:cica:memberships/KWT/CICA/member"]
    >>> kuwait["role"], kuwait["memberDuring"]["startLatest"]
    ('urn:cica:roles/member', '2022-10-13')

    Args:
        dataset: The dataset.
        base: What the ids of the nodes begin with: an address of yours if you publish them. A slash
            is put after it if it does not end with one of ``/ # : = ?``.

    Returns:
        A new JSON-LD document.

    Raises:
        InvalidTypeError: `dataset` is not a `Dataset`, or `base` not a string.
        InvalidValueError: `base` is not the beginning of an IRI.
    """
    checked_type(dataset)
    expected = "the beginning of an IRI such as 'https://example.org/cica/'"
    if not isinstance(base, str):
        raise InvalidTypeError("base", expected, base)
    if not _BASE.fullmatch(base):
        raise InvalidValueError("base", expected, base)
    joined = base if base.endswith(("/", "#", ":", "=", "?")) else f"{base}/"
    return {"@context": copy.deepcopy(_CONTEXT), "@graph": _Graph(dataset, joined).nodes()}


class _Graph:
    """The nodes of a dataset under a base."""

    def __init__(self, dataset: Dataset, base: str) -> None:
        self._dataset = dataset
        self._base = base
        self._states = {state.id for state in dataset.states()}

    def nodes(self) -> list[Node]:
        dataset = self._dataset
        found: list[Node] = [
            {
                "id": f"{self._base}dataset",
                "type": "Dataset",
                "name": dataset.title,
                "author": list(dataset.authors),
                "license": dataset.license,
                "url": dataset.url,
                "version": dataset.version,
                "temporalCoverage": f"../{dataset.checked}",
            },
            *map(self._source, dataset.sources()),
            *map(self._state, dataset.states()),
            *map(self._organization, dataset.organizations()),
            *self._persons(),
            *map(self._membership, dataset.memberships()),
            *map(self._chairmanship, dataset.chairmanships("*")),
            *map(self._tenure, dataset.tenures("*")),
        ]
        roles = sorted({node["role"] for node in found if "role" in node})
        found += [
            {"id": role, "type": "Role", "name": role.rpartition("/")[2].replace("-", " ")}
            for role in roles
        ]
        return [_filled(node) for node in found]

    def _id(self, kind: str, key: str) -> str:
        return f"{self._base}{kind}/{quote(key)}"

    def _party(self, key: str) -> str:
        return self._id("states" if key in self._states else "organizations", key)

    def _sources(self, record: Any) -> list[str]:  # noqa: ANN401  # any record with citations
        return [
            self._id("sources", key) for key in dict.fromkeys(c.source for c in record.citations)
        ]

    def _source(self, source: Source) -> Node:
        return {
            "id": self._id("sources", source.id),
            "type": "CreativeWork",
            "name": source.title,
            "author": list(source.authors),
            "publisher": source.publisher,
            "url": source.url,
            "datePublished": _date(source.published),
            "inLanguage": source.language or "en",
            "comment": source.note,
        }

    def _state(self, state: State) -> Node:
        numbers = {
            "ISO 3166-1 alpha-2": state.alpha_2,
            "ISO 3166-1 numeric": state.numeric,
            "Correlates of War": state.cow,
            "Gleditsch and Ward": state.gw,
        }
        return {
            "id": self._id("states", state.id),
            "type": ["Country", "Organization"],
            "name": state.name,
            "alternateName": _names(state.name, state.names, state.formal_name),
            "identifier": [
                state.id,
                *(
                    {"type": "PropertyValue", "propertyID": name, "value": value}
                    for name, value in numbers.items()
                    if value
                ),
            ],
            "sameAs": _wikidata(state.wikidata),
            "comment": state.note,
            "source": self._sources(state),
        }

    def _organization(self, organization: Organization) -> Node:
        parent = organization.parent
        return {
            "id": self._id("organizations", organization.id),
            "type": ["Organization", "schema:Organization"],
            "name": organization.name,
            "alternateName": _names(organization.name, organization.names),
            "identifier": organization.id,
            "foundingDate": _date(organization.founded),
            "dissolutionDate": _date(organization.dissolved),
            "url": organization.website,
            "subOrganizationOf": parent and self._id("organizations", parent),
            "sameAs": _wikidata(organization.wikidata),
            "comment": organization.note,
            "source": self._sources(organization),
        }

    def _persons(self) -> Iterator[Node]:
        states: dict[str, dict[str, None]] = {}
        for tenure in self._dataset.tenures("*"):
            sent_by = states.setdefault(tenure.person, {})
            if tenure.state is not None:
                sent_by[self._id("states", tenure.state)] = None
        for person, sent_by in states.items():
            yield {
                "id": self._id("persons", person),
                "type": ["Person", "foaf:Person"],
                "name": person,
                "affiliation": list(sent_by),
            }

    def _membership(self, row: Membership) -> Node:
        node = self._held("memberships", row, self._party(row.party), row.role.value)
        return {**node, "label": row.term}

    def _chairmanship(self, row: Chairmanship) -> Node:
        return self._held("chairmanships", row, self._id("states", row.state), "chair")

    def _tenure(self, row: Tenure) -> Node:
        node = self._held("tenures", row, self._id("persons", row.person), row.office.value)
        return {**node, "label": row.term}

    def _held(
        self, kind: str, row: Membership | Chairmanship | Tenure, member: str, role: str
    ) -> Node:
        organization = row.organization or self._dataset.default_organization
        return {
            "id": self._id(kind, row.id),
            "type": "Membership",
            "member": member,
            "organization": organization and self._id("organizations", organization),
            "role": self._id("roles", role),
            "memberDuring": _interval(row.period),
            "comment": row.note,
            "source": self._sources(row),
        }


def _filled(node: Node) -> Node:
    """Leave out what is not known."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _names(name: str, names: Iterable[Name], formal: str = "") -> list[str]:
    others = dict.fromkeys([formal, *(other.name for other in names)])
    return [other for other in others if other not in ("", name)]


def _wikidata(key: str) -> str:
    return key and f"wikidata:{key}"


def _date(when: PartialDate | None) -> Node | None:
    """Return a date as the literal that says it exactly."""
    if when is None:
        return None
    kind = _XSD.get(when.precision)
    return {"@value": str(when), "@type": f"xsd:{kind}" if kind else _EDTF}


def _interval(period: Period) -> Node:
    start, end = period.start, period.end
    return _filled(
        {
            "type": ["Interval", "TimeSpan"],
            "hasBeginning": _instant(start),
            "hasEnd": end and _instant(end),
            "startEarliest": start.earliest and str(start.earliest),
            "startLatest": start.latest and str(start.latest),
            "endEarliest": end and end.earliest and str(end.earliest),
            "endLatest": end and end.latest and str(end.latest),
        }
    )


def _instant(when: PartialDate) -> Node:
    position = _POSITIONS.get(when.precision)
    return {"type": "Instant"} | ({position: str(when)} if position else {})
