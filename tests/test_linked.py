"""The record as linked data, read and asked by rdflib."""

import datetime
import json
import warnings
from typing import Any

import pytest

import cica
from cica import (
    Chairmanship,
    Citation,
    Dataset,
    InvalidTypeError,
    InvalidValueError,
    Membership,
    Name,
    Organization,
    Period,
    Source,
    State,
    Tenure,
)
from cica.serialize import jsonld
from cica.terms import Office, Role
from invented import ARIA, BORA, CITED, SOURCE, UNION, WORLD, role, with_

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

PREFIXES = """
    PREFIX crm: <http://www.cidoc-crm.org/cidoc-crm/>
    PREFIX dcterms: <http://purl.org/dc/terms/>
    PREFIX org: <http://www.w3.org/ns/org#>
    PREFIX owl: <http://www.w3.org/2002/07/owl#>
    PREFIX schema: <https://schema.org/>
    PREFIX time: <http://www.w3.org/2006/time#>
"""
HELD = """
    ?held a org:Membership ; org:organization ?organization ; org:role ?role ;
          org:member ?member ; org:memberDuring ?period .
"""
CERTAIN = """
    ?period crm:P81a_end_of_the_begin ?start FILTER (?start <= ?day)
    OPTIONAL { ?period crm:P81b_begin_of_the_end ?end }
    FILTER (NOT EXISTS { ?period time:hasEnd ?any } || ?day < ?end)
"""
POSSIBLE = """
    OPTIONAL { ?period crm:P82a_begin_of_the_begin ?start }
    OPTIONAL { ?period crm:P82b_end_of_the_end ?end }
    FILTER ((!BOUND(?start) || ?start <= ?day) && (!BOUND(?end) || ?day < ?end))
"""


def read(dataset: Dataset, **options: str) -> Any:
    """Let rdflib read the JSON-LD, with nothing to ask on the network."""
    rdflib = pytest.importorskip("rdflib")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return rdflib.Graph().parse(data=json.dumps(jsonld(dataset, **options)), format="json-ld")


def ask(graph: Any, question: str, **values: object) -> list[tuple[Any, ...]]:
    """Ask a question in SPARQL, with some of its variables known; a text is an IRI."""
    rdflib = pytest.importorskip("rdflib")
    bound = {
        name: rdflib.URIRef(value) if isinstance(value, str) else rdflib.Literal(value)
        for name, value in values.items()
    }
    rows = graph.query(f"{PREFIXES} SELECT {question}", initBindings=bound)
    return [tuple(value if value is None else value.toPython() for value in row) for row in rows]


def members_by_sparql(graph: Any, where: str, day: datetime.date, when: str) -> set[str]:
    """Return the ids of the states that are members of an organization on a day."""
    question = f"""?id WHERE {{
        {HELD} ?member a schema:Country ; schema:identifier ?id . {when} FILTER (!isBlank(?id))
    }}"""
    organization = f"urn:cica:organizations/{where}"
    return {
        state
        for role in ("urn:cica:roles/member", "urn:cica:roles/suspended")
        for (state,) in ask(graph, question, organization=organization, role=role, day=day)
    }


def members_by_python(
    dataset: Dataset, where: str, day: datetime.date, *, certain: bool
) -> set[str]:
    """Return the same as the dataset answers it."""
    return {str(state.id) for state in dataset.members(where, as_of=day, certain=certain)}


@pytest.fixture(scope="module")
def graph() -> Any:
    """Return the graph of the canonical record."""
    return read(cica.DATASET)


@pytest.mark.parametrize("where", ["CICA", "LAS", "SCO"])
def test_sparql_finds_the_members_on_a_day(graph: Any, where: str) -> None:
    """SPARQL finds who surely was a member of an organization, and who may have been."""
    for day in (datetime.date(2000, 9, 15), datetime.date(2021, 2, 3)):
        for when, certain in ((CERTAIN, True), (POSSIBLE, False)):
            expected = members_by_python(cica.DATASET, where, day, certain=certain)
            assert members_by_sparql(graph, where, day, when) == expected


def test_a_day_that_is_asked_has_a_member_in_doubt() -> None:
    """On 15 September 2000 Mongolia may have been a member of CICA, and surely was not."""
    day = datetime.date(2000, 9, 15)
    possible = members_by_python(cica.DATASET, "CICA", day, certain=False)
    assert possible - members_by_python(cica.DATASET, "CICA", day, certain=True) == {"MNG"}


@pytest.mark.parametrize(
    ("day", "certain", "possible"),
    [
        ("1999-12-31", [], []),
        ("2000-06-01", ["ARI"], ["ARI", "BOR"]),
        ("2001-06-29", ["ARI"], ["ARI", "BOR"]),
        ("2001-06-30", ["ARI", "BOR"], ["ARI", "BOR"]),
        ("2005-03-01", ["ARI", "BOR", "CEL"], ["ARI", "BOR", "CEL"]),
        ("2008-01-01", ["ARI", "BOR"], ["ARI", "BOR", "CEL"]),
        ("2009-12-31", ["ARI", "BOR"], ["ARI", "BOR"]),
        ("2010-01-01", ["ARI"], ["ARI"]),
    ],
)
def test_the_edges_of_periods(day: str, certain: list[str], possible: list[str]) -> None:
    """In the invented world each edge falls on the day on which it must."""
    graph, when = read(WORLD), datetime.date.fromisoformat(day)
    assert members_by_sparql(graph, "CICA", when, CERTAIN) == set(certain)
    assert members_by_sparql(graph, "CICA", when, POSSIBLE) == set(possible)


def test_an_unbounded_edge_makes_nothing_certain() -> None:
    """A start that may be any day before another stays unbounded, and so does such an end."""
    dataset = with_(
        coordinations=(),
        memberships=(role(ARIA, "[..2001]", "[..2010]"), role(BORA, "[2001..]")),
    )
    graph, day = read(dataset), datetime.date(2005, 1, 1)
    assert members_by_sparql(graph, "CICA", day, CERTAIN) == set()
    assert members_by_sparql(graph, "CICA", day, POSSIBLE) == {"ARI", "BOR"}


# What the nodes say ------------------------------------------------------------------------------


def test_a_state_is_the_same_as_in_wikidata(graph: Any) -> None:
    """Kazakhstan has its Wikidata entity, its name, a former name and its numbers."""
    kazakhstan = "urn:cica:states/KAZ"
    assert ask(
        graph, "?same ?name WHERE { ?s owl:sameAs ?same ; schema:name ?name }", s=kazakhstan
    ) == [("http://www.wikidata.org/entity/Q232", "Kazakhstan")]
    numbers = (
        "?of ?value WHERE { ?s schema:identifier [ schema:propertyID ?of ; schema:value ?value ] }"
    )
    assert dict(ask(graph, numbers, s=kazakhstan)) == {
        "ISO 3166-1 alpha-2": "KZ",
        "ISO 3166-1 numeric": "398",
        "Correlates of War": 705,
        "Gleditsch and Ward": 705,
    }
    names = {
        name
        for (name,) in ask(
            graph, "?n WHERE { ?s schema:alternateName ?n }", s="urn:cica:states/TUR"
        )
    }
    assert "Turkey" in names
    assert "Türkiye" not in names


def test_every_wikidata_id_of_the_record_is_in_the_graph(graph: Any) -> None:
    """States and organizations with a Wikidata id have it as the same entity; no others do."""
    known: list[cica.State | cica.Organization] = [*cica.states(), *cica.organizations()]
    expected = {f"http://www.wikidata.org/entity/{row.wikidata}" for row in known if row.wikidata}
    assert {same for (same,) in ask(graph, "?same WHERE { ?s owl:sameAs ?same }")} == expected


def test_an_organ_is_a_part_of_its_organization(graph: Any) -> None:
    """The Secretariat is a sub-organization of CICA, which was founded on 14 September 1999."""
    rows = ask(
        graph,
        "?whole ?founded WHERE { ?part org:subOrganizationOf ?whole . "
        "?whole schema:foundingDate ?founded }",
        part="urn:cica:organizations/CICA-SECRETARIAT",
    )
    assert rows == [("urn:cica:organizations/CICA", datetime.date(1999, 9, 14))]


def test_heads_and_chairs_are_memberships_too(graph: Any) -> None:
    """On 3 February 2021 Kairat Sarybay was Executive Director, and Kazakhstan in the chair."""
    day = datetime.date(2021, 2, 3)
    for office, expected in (
        ("executive-director", "urn:cica:persons/Kairat%20Sarybay"),
        ("chair", "urn:cica:states/KAZ"),
    ):
        question = f"?member WHERE {{ {HELD} {CERTAIN} }}"
        found = ask(
            graph,
            question,
            organization="urn:cica:organizations/CICA",
            role=f"urn:cica:roles/{office}",
            day=day,
        )
        assert found == [(expected,)]
    person = (
        "?name ?from WHERE { ?p a schema:Person ; schema:name ?name ; schema:affiliation ?from }"
    )
    assert ask(graph, person, p="urn:cica:persons/Kairat%20Sarybay") == [
        ("Kairat Sarybay", "urn:cica:states/KAZ")
    ]


def test_every_statement_names_its_sources(graph: Any) -> None:
    """Each organization and each membership has a source that the graph describes."""
    sources = {source for (source,) in ask(graph, "?s WHERE { ?s a schema:CreativeWork }")}
    assert len(sources) == len(cica.sources())
    kinds = "{ ?it a org:Membership } UNION { ?it a org:Organization }"
    things = {thing for (thing,) in ask(graph, f"?it WHERE {{ {kinds} }}")}
    cited = ask(graph, f"?it ?source WHERE {{ {{ {kinds} }} ?it dcterms:source ?source }}")
    assert {thing for thing, source in cited if source in sources} == things
    assert ask(
        graph,
        "?title (STR(?when) AS ?text) WHERE { ?s schema:name ?title ; schema:datePublished ?when }",
        s="urn:cica:sources/interview-sarybay-2021",
    ) == [("CICA: Indivisible Security, Increased Confidence", "2021-02")]


def test_nothing_is_lost_and_nothing_dangles(graph: Any) -> None:
    """All memberships, chairs and tenures are there, and whatever a node points to has a type."""
    held = len(cica.memberships()) + len(cica.chairmanships()) + len(cica.tenures())
    assert ask(graph, "(COUNT(DISTINCT ?m) AS ?n) WHERE { ?m a org:Membership }") == [(held,)]
    typed = {str(it) for (it,) in ask(graph, "?it WHERE { ?it a ?type }")}
    pointed = {str(it) for (it,) in ask(graph, "?it WHERE { ?s ?p ?it FILTER (isIRI(?it)) }")}
    ours = {it for it in pointed if it.startswith("urn:cica:")}
    assert len(ours) > len(cica.states())
    assert ours <= typed


def test_a_beginning_is_as_exact_as_it_is_known() -> None:
    """A day, a month and a year are OWL-Time positions; of a range only the bounds are said."""
    dataset = with_(
        coordinations=(),
        memberships=(
            role(ARIA, "2000-02-03", "2001-04"),
            role(BORA, "2002", "[2003-01-01..2003-02-15]", role=Role.OBSERVER),
        ),
    )
    graph = jsonld(dataset)["@graph"]
    first, second = (node["memberDuring"] for node in graph if "memberships/" in node["id"])
    assert first == {
        "type": ["Interval", "TimeSpan"],
        "hasBeginning": {"type": "Instant", "inXSDDate": "2000-02-03"},
        "hasEnd": {"type": "Instant", "inXSDgYearMonth": "2001-04"},
        "startEarliest": "2000-02-03",
        "startLatest": "2000-02-03",
        "endEarliest": "2001-04-01",
        "endLatest": "2001-04-30",
    }
    assert second["hasBeginning"] == {"type": "Instant", "inXSDgYear": "2002"}
    assert second["hasEnd"] == {"type": "Instant"}


def test_dates_are_literals_of_their_precision() -> None:
    """What is published on a day, in a month, in a year or in a range says so in its type."""
    dates = ["2001-02-03", "2001-02", "2001", "[2001..2003]"]
    sources = [
        cica.Source(id=f"s{place}", title="S", published=when) for place, when in enumerate(dates)
    ]
    graph = jsonld(Dataset(sources=tuple(sources), checked=2020))["@graph"]
    assert [node["datePublished"] for node in graph if node["type"] == "CreativeWork"] == [
        {"@value": "2001-02-03", "@type": "xsd:date"},
        {"@value": "2001-02", "@type": "xsd:gYearMonth"},
        {"@value": "2001", "@type": "xsd:gYear"},
        {"@value": "[2001..2003]", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
    ]


def test_the_dataset_says_what_it_is(graph: Any) -> None:
    """Version and reach of the data stand on a node of their own."""
    question = (
        "?version ?reach WHERE { ?d a schema:Dataset ; schema:version ?version ; "
        "schema:temporalCoverage ?reach }"
    )
    assert ask(graph, question) == [(cica.DATASET.version, f"../{cica.DATASET.checked}")]


def test_every_key_is_in_the_context() -> None:
    """No key of any node is left without a meaning, which a reader would drop in silence."""
    document = jsonld()
    known = {*document["@context"], "@value", "@type"}

    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(keys, value.values()))
        return set().union(*map(keys, value)) if isinstance(value, list) else set()

    assert keys(document["@graph"]) <= known
    assert document["@context"]["org"] == "http://www.w3.org/ns/org#"


def test_offices_have_the_organization_that_they_belong_to() -> None:
    """A chair of a named organization is in it; one of none is in the default one, if any."""
    dataset = Dataset(
        sources=(SOURCE,),
        states=(ARIA, BORA),
        organizations=(UNION,),
        chairmanships=(
            Chairmanship(state=ARIA, period=Period(2002), citations=CITED),
            Chairmanship(state=BORA, organization=UNION, period=Period(2002), citations=CITED),
        ),
        tenures=(
            Tenure(
                person="Ада/Ü",
                office=Office.SECRETARY_GENERAL,
                period=Period(2002),
                term="Head",
                citations=CITED,
            ),
        ),
        checked=2020,
    )

    def held(dataset: Dataset) -> list[tuple[str, str, str | None]]:
        nodes = [node for node in jsonld(dataset)["@graph"] if node["type"] == "Membership"]
        return [(node["id"], node["member"], node.get("organization")) for node in nodes]

    person = "urn:cica:persons/%D0%90%D0%B4%D0%B0/%C3%9C"
    office = "urn:cica:tenures/%D0%90%D0%B4%D0%B0/%C3%9C/secretary-general"
    union = "urn:cica:organizations/UNI"
    assert held(dataset) == [
        ("urn:cica:chairmanships/ARI", "urn:cica:states/ARI", None),
        ("urn:cica:chairmanships/UNI/BOR", "urn:cica:states/BOR", union),
        (office, person, None),
    ]
    at_home = dataset.evolve(organization=UNION, chairmanships=dataset.chairmanships("*")[:1])
    assert [organization for _, _, organization in held(at_home)] == [union, union]


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://example.org/cica", "https://example.org/cica/dataset"),
        ("https://example.org/cica/", "https://example.org/cica/dataset"),
        ("https://example.org/cica#", "https://example.org/cica#dataset"),
        ("https://example.org/?id=", "https://example.org/?id=dataset"),
        ("urn:mine:", "urn:mine:dataset"),
        ("urn:mine", "urn:mine/dataset"),
    ],
)
def test_a_base_and_an_id_are_joined(base: str, expected: str) -> None:
    """An id never runs on from the last word of a base."""
    assert jsonld(WORLD, base=base)["@graph"][0]["id"] == expected


def test_ids_begin_with_the_base() -> None:
    """Whoever publishes the graph gives it an address of theirs."""
    base = "https://example.org/cica/"
    document = jsonld(WORLD, base=base)
    assert all(node["id"].startswith(base) for node in document["@graph"])
    assert "urn:cica:" not in json.dumps(document)


def test_a_base_of_ones_own_is_read() -> None:
    """The names of nodes are found under it."""
    base = "https://example.org/cica/"
    names = ask(read(WORLD, base=base), "?n WHERE { ?s schema:name ?n }", s=f"{base}states/ARI")
    assert names == [("Aria",)]


def test_the_document_is_new_each_time() -> None:
    """Whoever changes the document changes no other, nor the context of the next."""
    document = jsonld(WORLD)
    expected = json.dumps(document)
    document["@context"]["org"] = "changed"
    document["@context"]["member"]["@id"] = "changed"
    document["@graph"].clear()
    assert json.dumps(jsonld(WORLD)) == expected


IRI = "the beginning of an IRI such as 'https://example.org/cica/'"


@pytest.mark.parametrize("base", ["", "cica", "http//x", "urn:a b", "urn:<a>", "é:x"])
def test_a_base_begins_an_iri(base: str) -> None:
    """A base that is not the beginning of an IRI is refused."""
    with pytest.raises(InvalidValueError) as caught:
        jsonld(WORLD, base=base)
    assert caught.value == InvalidValueError("base", IRI, base)


def test_a_role_is_named_alike_under_any_base() -> None:
    """An address has slashes of its own."""
    roles = [
        {node["name"] for node in jsonld(WORLD, base=base)["@graph"] if node["type"] == "Role"}
        for base in ("urn:cica:", "https://example.org/cica/")
    ]
    assert roles[0] == roles[1] == {"chair", "executive director", "member", "observer"}


@pytest.mark.parametrize("base", [None, 1, b"urn:cica:"])
def test_a_base_is_text(base: Any) -> None:
    """A base of another type is refused."""
    with pytest.raises(InvalidTypeError) as caught:
        jsonld(WORLD, base=base)
    assert caught.value == InvalidTypeError("base", IRI, base)


@pytest.mark.parametrize("dataset", [None, "cica", ()])
def test_only_a_dataset_is_linked(dataset: Any) -> None:
    """Anything but a dataset is refused."""
    with pytest.raises(InvalidTypeError) as caught:
        jsonld(dataset)
    assert (caught.value.argument, caught.value.value) == ("dataset", dataset)


def test_a_node_of_each_kind() -> None:
    """A node has all that is known of its record, and no key for what is not known."""
    paper = Source(
        id="paper",
        title="A paper",
        authors=("Doe, Jane",),
        publisher="A press",
        url="https://example.org/paper",
        published="2001-02",
        language="fr",
        note="A translation.",
    )
    note = Source(id="note", title="A note")
    cited = (Citation(paper.id), Citation(note.id), Citation(paper.id, "page 2"))
    aria = State(
        id="ARI",
        name="Aria",
        formal_name="Republic of Aria",
        alpha_2="AR",
        numeric="001",
        cow=7,
        gw=8,
        wikidata="Q1",
        names=(Name(name="Old Aria", citations=cited), Name(name="Aria", citations=cited)),
        note="An island.",
        citations=cited,
    )
    home = Organization(id="CICA", name="Conference", citations=cited)
    body = Organization(
        id="CICA-BODY",
        name="Body",
        names=(Name(name="Organ", citations=cited), Name(name="Body", citations=cited)),
        parent=home.id,
        founded="1999",
        dissolved="[2005..2006]",
        website="https://example.org/body",
        wikidata="Q2",
        note="A part.",
        citations=cited,
    )
    dataset = Dataset(
        sources=(paper, note),
        states=(aria,),
        organizations=(home, body),
        memberships=(
            Membership(
                party=aria.id,
                organization=home.id,
                role=Role.MEMBER,
                period=Period("1999-09-14", "[2005..2006]"),
                term="full member",
                note="It left.",
                citations=cited,
            ),
            Membership(
                party=home.id,
                organization=body.id,
                role=Role.OBSERVER,
                period=Period("2000", "2005"),
                citations=cited,
            ),
        ),
        chairmanships=(Chairmanship(state=aria.id, period=Period("2002-06"), citations=cited),),
        tenures=(
            Tenure(
                person="Ada B",
                office=Office.EXECUTIVE_DIRECTOR,
                term="Director",
                state=aria.id,
                period=Period("2002", "2003"),
                citations=cited,
            ),
        ),
        checked="2015-06-30",
        version="1.2.3",
        title="A record",
        authors=("Ada B",),
        license="CC0-1.0",
        url="https://example.org/record",
    )
    sources = ["urn:cica:sources/paper", "urn:cica:sources/note"]
    edtf = "http://id.loc.gov/datatypes/edtf/EDTF"
    assert jsonld(dataset)["@graph"] == [
        {
            "id": "urn:cica:dataset",
            "type": "Dataset",
            "name": "A record",
            "author": ["Ada B"],
            "license": "CC0-1.0",
            "url": "https://example.org/record",
            "version": "1.2.3",
            "temporalCoverage": "../2015-06-30",
        },
        {
            "id": "urn:cica:sources/paper",
            "type": "CreativeWork",
            "name": "A paper",
            "author": ["Doe, Jane"],
            "publisher": "A press",
            "url": "https://example.org/paper",
            "datePublished": {"@value": "2001-02", "@type": "xsd:gYearMonth"},
            "inLanguage": "fr",
            "comment": "A translation.",
        },
        {
            "id": "urn:cica:sources/note",
            "type": "CreativeWork",
            "name": "A note",
            "inLanguage": "en",
        },
        {
            "id": "urn:cica:states/ARI",
            "type": ["Country", "Organization"],
            "name": "Aria",
            "alternateName": ["Republic of Aria", "Old Aria"],
            "identifier": [
                "ARI",
                {"type": "PropertyValue", "propertyID": "ISO 3166-1 alpha-2", "value": "AR"},
                {"type": "PropertyValue", "propertyID": "ISO 3166-1 numeric", "value": "001"},
                {"type": "PropertyValue", "propertyID": "Correlates of War", "value": 7},
                {"type": "PropertyValue", "propertyID": "Gleditsch and Ward", "value": 8},
            ],
            "sameAs": "wikidata:Q1",
            "comment": "An island.",
            "source": sources,
        },
        {
            "id": "urn:cica:organizations/CICA",
            "type": ["Organization", "schema:Organization"],
            "name": "Conference",
            "identifier": "CICA",
            "source": sources,
        },
        {
            "id": "urn:cica:organizations/CICA-BODY",
            "type": ["Organization", "schema:Organization"],
            "name": "Body",
            "alternateName": ["Organ"],
            "identifier": "CICA-BODY",
            "foundingDate": {"@value": "1999", "@type": "xsd:gYear"},
            "dissolutionDate": {"@value": "[2005..2006]", "@type": edtf},
            "url": "https://example.org/body",
            "subOrganizationOf": "urn:cica:organizations/CICA",
            "sameAs": "wikidata:Q2",
            "comment": "A part.",
            "source": sources,
        },
        {
            "id": "urn:cica:persons/Ada%20B",
            "type": ["Person", "foaf:Person"],
            "name": "Ada B",
            "affiliation": ["urn:cica:states/ARI"],
        },
        {
            "id": "urn:cica:memberships/ARI/CICA/member",
            "type": "Membership",
            "member": "urn:cica:states/ARI",
            "organization": "urn:cica:organizations/CICA",
            "role": "urn:cica:roles/member",
            "memberDuring": {
                "type": ["Interval", "TimeSpan"],
                "hasBeginning": {"type": "Instant", "inXSDDate": "1999-09-14"},
                "hasEnd": {"type": "Instant"},
                "startEarliest": "1999-09-14",
                "startLatest": "1999-09-14",
                "endEarliest": "2005-01-01",
                "endLatest": "2006-12-31",
            },
            "comment": "It left.",
            "source": sources,
            "label": "full member",
        },
        {
            "id": "urn:cica:memberships/CICA/CICA-BODY/observer",
            "type": "Membership",
            "member": "urn:cica:organizations/CICA",
            "organization": "urn:cica:organizations/CICA-BODY",
            "role": "urn:cica:roles/observer",
            "memberDuring": {
                "type": ["Interval", "TimeSpan"],
                "hasBeginning": {"type": "Instant", "inXSDgYear": "2000"},
                "hasEnd": {"type": "Instant", "inXSDgYear": "2005"},
                "startEarliest": "2000-01-01",
                "startLatest": "2000-12-31",
                "endEarliest": "2005-01-01",
                "endLatest": "2005-12-31",
            },
            "source": sources,
        },
        {
            "id": "urn:cica:chairmanships/ARI",
            "type": "Membership",
            "member": "urn:cica:states/ARI",
            "organization": "urn:cica:organizations/CICA",
            "role": "urn:cica:roles/chair",
            "memberDuring": {
                "type": ["Interval", "TimeSpan"],
                "hasBeginning": {"type": "Instant", "inXSDgYearMonth": "2002-06"},
                "startEarliest": "2002-06-01",
                "startLatest": "2002-06-30",
            },
            "source": sources,
        },
        {
            "id": "urn:cica:tenures/Ada%20B/executive-director",
            "type": "Membership",
            "member": "urn:cica:persons/Ada%20B",
            "organization": "urn:cica:organizations/CICA",
            "role": "urn:cica:roles/executive-director",
            "memberDuring": {
                "type": ["Interval", "TimeSpan"],
                "hasBeginning": {"type": "Instant", "inXSDgYear": "2002"},
                "hasEnd": {"type": "Instant", "inXSDgYear": "2003"},
                "startEarliest": "2002-01-01",
                "startLatest": "2002-12-31",
                "endEarliest": "2003-01-01",
                "endLatest": "2003-12-31",
            },
            "source": sources,
            "label": "Director",
        },
        {"id": "urn:cica:roles/chair", "type": "Role", "name": "chair"},
        {
            "id": "urn:cica:roles/executive-director",
            "type": "Role",
            "name": "executive director",
        },
        {"id": "urn:cica:roles/member", "type": "Role", "name": "member"},
        {"id": "urn:cica:roles/observer", "type": "Role", "name": "observer"},
    ]
