"""The editor as a browser meets it without its script: a form, an answer below it, errors in place."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from graph.saved import list_saved
from tests.web.serving import many_quads, publish, site_of

pytestmark = pytest.mark.slow

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
ROLES = "SELECT ?role (COUNT(*) AS ?n) WHERE { ?p <https://w3id.org/hankeverkko/def#role> ?role } GROUP BY ?role"


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """A site with more statements than a page shows."""
    folder = tmp_path_factory.mktemp("many")
    publish(folder, many_quads(1500))
    with site_of(folder) as client:
        yield client


def ask(client: TestClient, query: str, path: str = "/sparql.en.html", status: int = 200) -> str:
    response = client.get(path, params={"query": query}, headers={"Accept": BROWSER})
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return response.text


def written(page: str) -> str:
    """What stands in the form."""
    match = re.search(r"<textarea[^>]*>\n(.*?)</textarea>", page, re.DOTALL)
    assert match
    return html.unescape(match[1])


def test_a_browser_gets_the_editor_in_its_language(client: TestClient) -> None:
    response = client.get("/sparql", headers={"Accept": BROWSER, "Accept-Language": "sv"})
    assert response.headers["vary"] == "Accept, Accept-Language"
    assert '<html lang="sv">' in response.text
    assert 'action="sparql.sv.html" method="get"' in response.text


@pytest.mark.parametrize("accept", ["", "*/*", "application/json", "text/csv, text/html", "text/html;q=0.5, */*"])
def test_a_program_gets_the_endpoint(client: TestClient, accept: str) -> None:
    response = client.get("/sparql", params={"query": "ASK {}"}, headers={"Accept": accept})
    assert not response.headers["content-type"].startswith("text/html")


def test_a_named_format_is_sent_to_a_browser_too(client: TestClient) -> None:
    for sent in (
        client.get("/sparql", params={"query": ROLES, "format": "csv"}, headers={"Accept": BROWSER}),
        client.post("/sparql?format=csv", data={"query": ROLES, "format": "csv"}, headers={"Accept": BROWSER}),
    ):
        assert sent.headers["content-type"].startswith("text/csv")


def test_rows_come_as_a_table_with_labels_and_links(client: TestClient) -> None:
    page = ask(client, ROLES)
    assert re.search(r'<a href="def/role/[\w-]+\.en\.html">', page)
    assert '<th scope="col" class="n">n</th>' in page
    assert written(page) == ROLES


def test_every_variable_is_a_column_even_where_nothing_is_bound(client: TestClient) -> None:
    page = ask(client, "SELECT ?x ?xIri ?nothing { VALUES (?x ?xIri) { ('a' <urn:b>) } }")
    assert [*re.findall(r'<th scope="col"[^>]*>(.*?)</th>', page)] == ["x", "xIri", "nothing"]


def test_a_question_of_truth_is_answered_in_words(client: TestClient) -> None:
    assert '<p class="truth">kyllä</p>' in ask(client, "ASK { ?s ?p ?o }", "/sparql.html")
    assert '<p class="truth">no</p>' in ask(client, "ASK { <urn:none> ?p ?o }")


def test_triples_come_as_turtle(client: TestClient) -> None:
    page = ask(client, "CONSTRUCT { <urn:a> a <urn:B> } WHERE {}")
    assert "&lt;urn:a&gt; a &lt;urn:B&gt;" in page
    assert "format=jsonld" in page


def test_no_rows_are_said(client: TestClient) -> None:
    assert "No rows" in ask(client, "SELECT * { <urn:none> ?p ?o }")


def test_an_error_stands_in_its_place_with_line_and_column(client: TestClient) -> None:
    page = ask(client, "SELECT *\nWHERE { ?s ?p }", status=400)
    assert re.search(r'role="alert" data-line="2" data-column="\d+"', page)
    assert "line 2, column" in page
    assert 'aria-invalid="true" aria-describedby="fault"' in page
    assert written(page) == "SELECT *\nWHERE { ?s ?p }"


@pytest.mark.parametrize(
    ("query", "status"),
    [("DELETE WHERE { ?s ?p ?o }", 400), ("SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }", 403), ("", 400)],
)
def test_what_cannot_be_answered_is_said_in_the_page(client: TestClient, query: str, status: int) -> None:
    assert 'role="alert"' in ask(client, query, status=status)


def test_a_cut_answer_says_so(many: TestClient) -> None:
    response = many.get("/sparql.en.html", params={"query": "SELECT * { ?s ?p ?o }"})
    assert response.headers["hankeverkko-truncated"] == "max-rows=1000"
    assert "These are the first 1,000 rows of more" in response.text
    assert response.text.count("<tr>") == 1001
    assert "first 1,000 statements of more" in ask(many, "CONSTRUCT WHERE { ?s ?p ?o }")


def test_a_long_query_is_posted_and_so_are_its_downloads(client: TestClient) -> None:
    query = f"{ROLES} # {'ä' * 3000}"
    page = client.post("/sparql.en.html", data={"query": query}, headers={"Accept": BROWSER})
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    assert 'id="editor" action="sparql.en.html" method="post"' in page.text
    assert 'name="format" value="csv" formaction="sparql?format=csv"' in page.text
    assert written(page.text) == query


@pytest.mark.parametrize("query", list_saved(), ids=lambda query: query.name)
def test_every_saved_query_can_be_edited(client: TestClient, query: object) -> None:
    name = query.name  # type: ignore[attr-defined]
    page = client.get("/sparql.en.html", params={"saved": name})
    assert page.status_code == 200
    assert 'role="alert"' not in page.text
    assert "#+" not in written(page.text)


def test_the_parameters_of_a_saved_query_are_bound_as_terms(client: TestClient) -> None:
    value = "O'Brien \"</textarea><script>alert(1)</script>\\"
    page = client.get("/sparql.html", params={"saved": "people/list_roles", "person": value})
    assert "<script>" not in page.text
    assert json.dumps(value, ensure_ascii=False) in written(page.text)
    assert "_person" not in written(page.text)


def test_a_saved_query_that_does_not_exist_is_said(client: TestClient) -> None:
    page = client.get("/sparql.html", params={"saved": "people/nobody"})
    assert page.status_code == 400
    assert "people/nobody" in page.text


def test_the_dataset_stays_with_the_query(client: TestClient) -> None:
    page = client.get("/sparql.html", params={"query": "ASK { ?s ?p ?o }", "default-graph-uri": "urn:none"}).text
    assert '<p class="truth">ei</p>' in page
    assert '<input type="hidden" name="default-graph-uri" value="urn:none">' in page
    assert page.count("default-graph-uri=urn%3Anone") == 3 + 2


@pytest.mark.parametrize(
    "expression",
    ['"x"^^<urn:t>', '"oops"^^xsd:date', f'"{"9" * 5000}"^^xsd:integer', '"INF"^^xsd:double', '"NaN"^^xsd:decimal',
     '"a"@en-Latn-GB-x-private', 'IRI("javascript:alert(1)")', 'BNODE()', '"\\u202E\\u0000x"', '1.0e300'],
)  # fmt: skip
def test_odd_values_are_shown_as_they_are(client: TestClient, expression: str) -> None:
    page = ask(client, f"PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ({expression} AS ?x) {{}}")
    assert 'href="javascript' not in page
    assert "1 row" in page


def test_terms_have_prefixes_vocabulary_codes_and_places(client: TestClient) -> None:
    response = client.get("/sparql/terms.json")
    terms = {one["name"]: one for one in response.json()["terms"]}
    assert response.json()["prefixes"]["hv"] == "https://w3id.org/hankeverkko/def#"
    assert terms["hv:Project"]["kind"] == "class"
    assert terms["skos:prefLabel"]["labels"]["fi"] == "nimi"
    assert terms["https://w3id.org/hankeverkko/def/role/funder"]["labels"]["en"]
    assert terms["https://w3id.org/hankeverkko/id/municipality/564"]["labels"]["sv"] == "Uleåborg"
    again = client.get("/sparql/terms.json", headers={"If-None-Match": response.headers["etag"]})
    assert again.status_code == 304
