"""The W3C's tests of the SPARQL 1.1 Protocol and of the service description, from their manifests.

The endpoint is only read: a good update counts as passed when it is refused and the data is as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF
from starlette.testclient import TestClient

from tests.conftest import SHARED
from tests.web.serving import ask, publish, site_of

FOLDER = SHARED / "conformance" / "sparql11-protocol"
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
SD = Namespace("http://www.w3.org/ns/sparql-service-description#")
EVERYTHING = "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } ORDER BY ?g ?s ?p ?o"


class Exchange(NamedTuple):
    """A request of the manifest and what it should bring."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    statuses: set[str]
    boolean: bool | None
    format: str


def read_manifest() -> dict[str, list[Exchange]]:
    """The requests of each test, by its name."""
    if not FOLDER.is_dir():
        return {}
    graph = Graph().parse(FOLDER / "manifest.ttl")
    return {test.rpartition("#")[2]: list(read_exchanges(graph, test)) for test in entries(graph)}


def entries(graph: Graph) -> list[URIRef]:
    (manifest,) = graph.subjects(RDF.type, MF.Manifest)
    head = graph.value(manifest, MF.entries)
    assert head is not None
    return [URIRef(str(entry)) for entry in Collection(graph, head)]


def read_exchanges(graph: Graph, test: URIRef) -> Iterator[Exchange]:
    connection = graph.value(test, MF.action)
    for each in graph.objects(connection, HT.requests):
        for request in Collection(graph, each):
            yield read_exchange(graph, request)


def read_exchange(graph: Graph, request: Any) -> Exchange:
    def value(subject: Any, predicate: URIRef) -> Any:
        return graph.value(subject, predicate)

    listed = value(request, HT.headers)
    headers = {
        str(value(header, HT.fieldName)): str(value(header, HT.fieldValue))
        for header in (Collection(graph, listed) if listed is not None else [])
    }
    body = value(request, HT.body)
    encoding = str(value(body, CNT.characterEncoding)) if body is not None else "utf-8"
    response = value(request, HT.resp)
    boolean = value(response, MF.expectedBoolean)
    return Exchange(
        str(value(request, HT.methodName)),
        str(value(request, HT.absolutePath)),
        headers,
        str(value(body, CNT.chars)).encode(encoding) if body is not None else b"",
        {str(status).rpartition("StatusCode")[2] for status in graph.objects(response, MF.expectedStatus)},
        None if boolean is None else bool(boolean.toPython()),
        str(value(response, MF.expectedFormat) or ""),
    )


TESTS = read_manifest()


@pytest.fixture(scope="module")
def endpoint(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A site over the data of the suite, each file in the graph that it names."""
    data = tmp_path_factory.mktemp("conformance")
    lines = [
        line.removesuffix(" .") + f" <http://kasei.us/2009/09/sparql/data/{file.stem}.rdf> .\n"
        for file in sorted(FOLDER.glob("data*.nt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    publish(data, "".join(lines))
    with site_of(data) as client:
        yield client


def send(client: TestClient, exchange: Exchange) -> Any:
    return client.request(exchange.method, exchange.path, content=exchange.body, headers=exchange.headers)


@pytest.mark.parametrize("name", TESTS or ["the suite is not beside the checkout"])
def test_protocol(endpoint: TestClient, name: str) -> None:
    before = ask(endpoint, EVERYTHING)
    assert before["results"]["bindings"]
    update = name.startswith("update_")
    for exchange in TESTS[name]:
        response = send(endpoint, exchange)
        if update and "update" in exchange.headers.get("content-type", "") + exchange.body.decode("utf-8")[:7]:
            assert response.status_code == 403
        elif not update:
            assert f"{response.status_code // 100}xx" in exchange.statuses, response.text
            check_format(response, exchange)
    assert ask(endpoint, EVERYTHING) == before


def check_format(response: Any, exchange: Exchange) -> None:
    if exchange.boolean is not None:
        assert response.json()["boolean"] is exchange.boolean
    if exchange.format == "tabular":
        assert response.json()["head"]["vars"]
    if exchange.format == "RDF":
        Graph().parse(data=response.content, format=response.headers["content-type"].partition(";")[0])


def test_all_of_the_suite_is_run(shared: Path) -> None:
    assert len(TESTS) == 34
    assert sum(name.startswith("update_") for name in TESTS) == 7


@pytest.mark.parametrize("accept", ["", "text/turtle", "application/rdf+xml", "application/ld+json", "*/*"])
def test_service_description(endpoint: TestClient, accept: str) -> None:
    """The three tests: it returns RDF, with a triple for the endpoint, and it conforms to the schema."""
    assert accept or len(entries(Graph().parse(FOLDER / "service-description-manifest.ttl"))) == 3
    response = endpoint.get("/sparql/", headers={"Accept": accept} if accept else {})
    media_type = response.headers["content-type"].partition(";")[0]
    graph = Graph().parse(data=response.content, format="json-ld" if "json" in media_type else media_type)
    address = URIRef("http://hankkeet.example/sparql")
    services = list(graph.subjects(SD.endpoint, address))
    assert len(services) == 1
    conforms_to_schema(graph, services[0])


def conforms_to_schema(graph: Graph, service: Any) -> None:
    """What section 3 of the recommendation says of the properties: their domains, ranges and numbers."""
    assert (service, RDF.type, SD.Service) in graph
    for predicate, kind in [(SD.defaultDataset, SD.Dataset), (SD.defaultGraph, SD.Graph)]:
        for subject, value in graph.subject_objects(predicate):
            assert (value, RDF.type, kind) in graph
            assert (subject, RDF.type, SD.Service if predicate == SD.defaultDataset else SD.Dataset) in graph
    assert (service, SD.supportedLanguage, SD.SPARQL11Query) in graph
    assert (service, SD.supportedLanguage, SD.SPARQL11Update) not in graph
    formats = set(graph.objects(service, SD.resultFormat))
    assert len(formats) == 8
    assert all(str(one).startswith("http://www.w3.org/ns/formats/") for one in formats)
