"""The endpoint answers whole and in the format that was asked for, or says what is wrong."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import pyoxigraph
import pytest
from rdflib import Graph
from starlette.testclient import TestClient

from tests.web.serving import ask, column

TITLES = "SELECT ?title { ?project <urn:title> ?title } ORDER BY ?title"
TRIPLES = "CONSTRUCT { ?s <urn:says> ?o } { ?s <urn:title> ?o }"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
BIG = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def count_solutions(results: Any) -> int:
    return len(list(results))


def test_get_and_both_posts_answer_alike(client: TestClient) -> None:
    direct = {"Content-Type": "application/sparql-query; charset=UTF-8"}
    answers = [
        client.get("/sparql", params={"query": TITLES}),
        client.post("/sparql", data={"query": TITLES}),
        client.post("/sparql", content=TITLES, headers=direct),
    ]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert column(answers[0].json(), "title") == ["Kaksi", "Yksi"]


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("", "application/sparql-results+json"),
        ("application/json", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values, text/csv;q=0.5", "text/tab-separated-values; charset=utf-8"),
    ],
)
def test_rows_come_in_four_formats(client: TestClient, accept: str, media_type: str) -> None:
    response = client.get("/sparql", params={"query": TITLES}, headers={"Accept": accept})
    assert response.headers["content-type"] == media_type
    assert "Accept" in response.headers["vary"]
    assert b"Kaksi" in response.content
    if not media_type.startswith("text/csv"):
        kind = pyoxigraph.QueryResultsFormat.from_media_type(media_type.partition(";")[0])
        assert count_solutions(pyoxigraph.parse_query_results(response.content, kind)) == 2


@pytest.mark.parametrize(
    "accept", ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"]
)
@pytest.mark.parametrize("query", [TRIPLES, "DESCRIBE <https://w3id.org/hankeverkko/id/project/2>"])
def test_triples_come_in_four_formats(client: TestClient, accept: str, query: str) -> None:
    response = client.get("/sparql", params={"query": query}, headers={"Accept": accept})
    assert response.headers["content-type"].partition(";")[0] == accept
    graph = Graph().parse(data=response.content, format="json-ld" if "json" in accept else accept)
    assert len(graph) == 2


@pytest.mark.parametrize(
    ("name", "query", "begins"),
    [
        ("csv", TITLES, "title\r\n"),
        ("tsv", TITLES, "?title\n"),
        ("ntriples", TRIPLES, "<https://"),
        ("json", TITLES, "{"),
    ],
)
def test_a_link_can_name_the_format(client: TestClient, name: str, query: str, begins: str) -> None:
    response = client.get("/sparql", params={"query": query, "format": name}, headers={"Accept": "text/html"})
    assert response.text.startswith(begins)


@pytest.mark.parametrize(
    ("query", "accept"),
    [(TITLES, "text/turtle"), (TRIPLES, "text/csv"), (TITLES, "image/png"), ("ASK {}", "text/turtle")],
)
def test_a_format_that_does_not_fit_is_406(client: TestClient, query: str, accept: str) -> None:
    assert client.get("/sparql", params={"query": query}, headers={"Accept": accept}).status_code == 406


# ---- datasets


@pytest.mark.parametrize(
    ("parameters", "count"),
    [
        ([], "3"),
        ([("default-graph-uri", "urn:g1")], "1"),
        ([("default-graph-uri", "urn:g1"), ("default-graph-uri", "urn:g2")], "2"),
        ([("default-graph-uri", "urn:g1"), ("default-graph-uri", "urn:g1")], "1"),
        ([("default-graph-uri", f"urn:g{n}") for n in (1, 2, 3)], "3"),
        ([("default-graph-uri", "urn:nothing")], "0"),
        ([("named-graph-uri", "urn:g1")], "0"),
    ],
)
def test_the_default_graph_is_the_merge_of_those_named(
    client: TestClient, parameters: list[tuple[str, str]], count: str
) -> None:
    response = client.get("/sparql", params=[("query", COUNT), *parameters])
    assert column(response.json(), "n") == [count]


@pytest.mark.parametrize(
    ("parameters", "graphs"),
    [
        ([], ["urn:g1", "urn:g2", "urn:g3"]),
        ([("default-graph-uri", "urn:g1")], []),
        ([("named-graph-uri", "urn:g2")], ["urn:g2"]),
        ([("named-graph-uri", "urn:g2"), ("default-graph-uri", "urn:g1"), ("default-graph-uri", "urn:g3")], ["urn:g2"]),
    ],
)
def test_named_graphs_are_those_named(client: TestClient, parameters: list[tuple[str, str]], graphs: list[str]) -> None:
    query = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"
    response = client.post(
        "/sparql", params=[*parameters], content=query, headers={"Content-Type": "application/sparql-query"}
    )
    assert column(response.json(), "g") == graphs


@pytest.mark.parametrize(
    ("clauses", "count"),
    [
        ("FROM <urn:g1>", "1"),
        ("FROM <urn:g1> FROM <urn:g2>", "2"),
        ("FROM g:g1 from\n <urn:g2> # FROM <urn:g3>\n", "2"),
        ("FROM <urn:g1> FROM <urn:g2> FROM NAMED <urn:g3>", "2"),
        ("FROM NAMED <urn:g3>", "0"),
    ],
)
def test_from_clauses_merge_too(client: TestClient, clauses: str, count: str) -> None:
    query = f"PREFIX g: <urn:> SELECT (COUNT(*) AS ?n) {clauses} {{ ?s ?p ?o }}"
    assert column(ask(client, query), "n") == [count]


def test_the_protocol_overrides_from(client: TestClient) -> None:
    query = "SELECT (COUNT(*) AS ?n) FROM <urn:g1> FROM <urn:g2> { ?s ?p ?o }"
    response = client.get("/sparql", params={"query": query, "default-graph-uri": "urn:g3"})
    assert column(response.json(), "n") == ["1"]


# ---- caching, HEAD, CORS


def test_a_known_answer_is_304(client: TestClient) -> None:
    first = client.get("/sparql", params={"query": TITLES})
    again = client.get("/sparql", params={"query": TITLES}, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    strong = first.headers["etag"].removeprefix("W/")
    assert (
        client.get("/sparql", params={"query": TITLES}, headers={"If-None-Match": f'"x", {strong}'}).status_code == 304
    )


def test_tags_differ_by_query_format_and_dataset(client: TestClient) -> None:
    asked = [
        {"query": TITLES},
        {"query": TITLES + " "},
        {"query": TITLES, "format": "csv"},
        {"query": TITLES, "default-graph-uri": "urn:g1"},
        {"query": TITLES, "named-graph-uri": "urn:g1"},
        {"query": TITLES, "max-rows": "1"},
    ]
    assert len({client.get("/sparql", params=one).headers["etag"] for one in asked}) == len(asked)


@pytest.mark.parametrize("call", ["NOW()", "rand()", "UUID()", "STRUUID ()"])
def test_what_asks_the_clock_or_chance_has_no_tag(client: TestClient, call: str) -> None:
    response = client.get("/sparql", params={"query": f"SELECT ({call} AS ?x) {{}}"})
    assert response.status_code == 200
    assert "etag" not in response.headers
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("parameters", [{"query": TITLES}, {}, {"query": "nonsense"}])
def test_head_is_get_without_a_body(client: TestClient, parameters: dict[str, str]) -> None:
    got, head = client.get("/sparql", params=parameters), client.head("/sparql", params=parameters)
    assert head.content == b""
    assert head.status_code == got.status_code
    assert dict(head.headers) == dict(got.headers)


def test_any_site_may_ask(client: TestClient) -> None:
    response = client.options(
        "/sparql", headers={"Origin": "https://other.example", "Access-Control-Request-Method": "POST"}
    )
    assert response.status_code == 204
    assert "POST" in response.headers["access-control-allow-methods"]
    assert "Content-Type" in response.headers["access-control-allow-headers"]
    for answer in (
        client.get("/sparql", params={"query": TITLES}),
        client.get("/sparql", params={"query": "nonsense"}),
    ):
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "ETag" in answer.headers["access-control-expose-headers"]


# ---- whole or an error


def test_an_answer_that_is_too_large_is_an_error(client: TestClient) -> None:
    response = client.post("/sparql", data={"query": BIG.replace("SELECT *", "SELECT ?a ?b ?c ?d ?e ?f ?g ?h ?i ?j")})
    assert response.status_code == 413
    assert response.json()["type"].endswith("answer-size")


@pytest.mark.parametrize("name", ["json", "turtle", "ntriples"])
def test_a_cut_answer_says_so_where_it_was_asked_for(client: TestClient, name: str) -> None:
    query = TITLES if name == "json" else TRIPLES
    cut = client.get("/sparql", params={"query": query, "format": name, "max-rows": "1"})
    assert cut.headers["hankeverkko-truncated"] == "max-rows=1"
    assert "urn:hankeverkko:truncated" in cut.text
    whole = client.get("/sparql", params={"query": query, "format": name, "max-rows": "2"})
    assert "hankeverkko-truncated" not in whole.headers
    assert "truncated" not in whole.text
    assert len(whole.content) > len(cut.content) - 100
    if name == "json":
        assert column(cut.json(), "title") == ["Kaksi"]
        assert whole.json() == client.get("/sparql", params={"query": query}).json()
    else:
        assert len(Graph().parse(data=cut.content, format="turtle")) == 1


@pytest.mark.parametrize("name", ["csv", "tsv", "xml", "rdfxml", "jsonld"])
def test_formats_that_cannot_say_it_are_not_cut(client: TestClient, name: str) -> None:
    query = TRIPLES if name in {"rdfxml", "jsonld"} else TITLES
    assert client.get("/sparql", params={"query": query, "format": name, "max-rows": "1"}).status_code == 406


# ---- errors


@pytest.mark.parametrize(
    ("query", "line", "column"), [("SELECT ?s {\n ?s ?p", 2, 7), ("SELECT *\n\n{ ?s nope:p ?o }", 3, 12)]
)
def test_a_syntax_error_says_where(client: TestClient, query: str, line: int, column: int) -> None:
    response = client.get("/sparql", params={"query": query})
    assert response.status_code == 400
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert (problem["status"], problem["line"]) == (400, line)
    assert abs(problem["column"] - column) <= 6
    assert problem["detail"]
    assert problem["advice"]


@pytest.mark.parametrize(
    ("accept", "media_type", "begins"),
    [
        ("text/html, */*;q=0.5", "text/html; charset=utf-8", "<!doctype html>"),
        ("text/plain, */*;q=0.5", "text/plain; charset=utf-8", "400 Bad Request\n"),
        ("application/json", "application/json", "{"),
        ("text/turtle", "application/problem+json", "{"),
    ],
)
def test_problems_come_as_the_client_reads_them(client: TestClient, accept: str, media_type: str, begins: str) -> None:
    response = client.get("/sparql", params={"query": "<script>"}, headers={"Accept": accept})
    assert response.status_code == 400
    assert response.headers["content-type"] == media_type
    assert response.text.startswith(begins)
    assert "<script>" not in response.text or media_type != "text/html; charset=utf-8"


@pytest.mark.parametrize("text", ["INSERT DATA { <urn:a> <urn:b> <urn:c> }", "CLEAR ALL", "LOAD <file:///etc/passwd>"])
def test_updates_are_refused(client: TestClient, text: str) -> None:
    before = ask(client, COUNT)
    assert client.post("/sparql", data={"update": text}).status_code == 403
    direct = client.post("/sparql", content=text, headers={"Content-Type": "application/sparql-update"})
    assert direct.status_code == 403
    assert client.get("/sparql", params={"update": text}).status_code == 403
    assert client.post("/sparql", data={"query": text}).status_code == 400
    assert ask(client, COUNT) == before


def test_the_protocol_is_kept(client: TestClient) -> None:
    assert client.put("/sparql", content="x").status_code == 405
    assert set(client.delete("/sparql").headers["allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}
    assert client.post("/sparql", content="query=ASK{}").status_code == 415
    assert (
        client.post("/sparql", content=b"\xff", headers={"Content-Type": "application/sparql-query"}).status_code == 400
    )
    assert client.post("/sparql", content=b"query=%ff", headers=FORM).status_code == 400
    assert client.post("/sparql", content=b"query=\xff", headers=FORM).status_code == 400
    assert client.post("/sparql", content="nothing=1", headers=FORM).status_code == 400
    assert (
        client.post(
            "/sparql?query=ASK{}", content="ASK{}", headers={"Content-Type": "application/sparql-query"}
        ).status_code
        == 400
    )
    assert client.get("/sparql?query=ASK{}&query=ASK{}").status_code == 400
    assert client.get("/sparql", params={"query": TITLES, "format": "odf"}).status_code == 406
    assert client.get("/sparql", params={"query": TITLES, "max-rows": "-1"}).status_code == 400
    assert client.get("/sparql?" + "&".join(f"a{n}=1" for n in range(1001))).status_code == 400
    assert client.get("/sparql", params={"query": TITLES, "default-graph-uri": "no iri"}).status_code == 400


def test_a_request_that_is_too_large_is_413(client: TestClient) -> None:
    assert client.post("/sparql", data={"query": "#" * 1_100_000}).status_code == 413


@pytest.mark.parametrize(
    "query",
    [
        "ASK { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "ASK { service silent <http://127.0.0.1:9/> { ?s ?p ?o } }",
    ],
)
def test_service_is_refused_with_words(client: TestClient, query: str) -> None:
    response = client.post("/sparql", data={"query": query})
    assert response.status_code == 403
    assert "SERVICE" in response.json()["detail"]


def test_the_word_service_is_no_crime(client: TestClient) -> None:
    assert ask(client, "PREFIX service: <urn:service> ASK { ?service service:x ?o . FILTER(?o = 'service') } # service")


# ---- what people see


def test_people_get_the_editor(client: TestClient) -> None:
    page = client.get("/sparql", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert '<textarea class="code" id="query" name="query"' in page.text
    assert "style=" not in page.text


def test_long_queries_travel_in_the_address(client: TestClient) -> None:
    query = TITLES + " " * 5000
    assert client.get(f"/sparql?query={quote(query)}").status_code == 200


def test_problems_are_json_documents(client: TestClient) -> None:
    problem = json.loads(client.get("/nowhere").content)
    assert problem["status"] == 404
    assert problem["type"] == "about:blank"
