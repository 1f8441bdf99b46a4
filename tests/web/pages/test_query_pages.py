"""Saved queries on the web: forms, answers in every form, parameters that are bound and never pasted."""

from __future__ import annotations

import io
import json
from pathlib import Path

import openpyxl
import pyoxigraph
import pytest
from starlette.testclient import TestClient

from graph.saved import list_saved
from tests.web.serving import site_of

HOSTILE = (
    '" } SELECT * { ?s ?p ?o } #',
    "Pasi Laukka\\",
    "'''} INSERT DATA { <a:a> <a:b> <a:c> } #",
    "<script>alert(1)</script>",
    "?x . } UNION { ?s ?p ?o",
    "\u0000\u001f\u2028",
    '"@fi; DROP',
)


def test_every_saved_query_has_a_page_that_answers(client: TestClient) -> None:
    for query in list_saved():
        response = client.get(f"/q/{query.name}.en.html")
        assert response.status_code == 200, query.name
        assert "Answer" in response.text


def test_an_address_without_an_ending_gives_the_form_that_the_client_likes(client: TestClient) -> None:
    for path, accept in (("csv", "text/csv"), ("json", "application/sparql-results+json"), ("html", "text/html")):
        chosen = client.get("/q/people/list_roles", headers={"Accept": f"{accept}, */*;q=0.1"})
        assert chosen.headers["content-type"].partition(";")[0] == accept
        assert "Accept" in chosen.headers["vary"]
        if path != "html":
            assert chosen.content == client.get(f"/q/people/list_roles.{path}").content
    assert client.get("/q/people/list_roles", headers={"Accept": "text/turtle"}).status_code == 406


def test_an_answer_comes_as_csv_json_and_xlsx(client: TestClient) -> None:
    parameters = {"person": "Pasi Laukka"}
    csv = client.get("/q/people/list_roles.csv", params=parameters).text.splitlines()
    rows = client.get("/q/people/list_roles.json", params=parameters).json()["results"]["bindings"]
    book = openpyxl.load_workbook(io.BytesIO(client.get("/q/people/list_roles.xlsx", params=parameters).content))
    assert len(csv) - 1 == len(rows) == len(list(book.worksheets[0].rows)) - 1 == 2


def test_a_link_keeps_the_state_of_the_form(client: TestClient) -> None:
    text = client.get("/q/projects/list_running.html", params={"day": "2020-09-01"}).text
    assert 'value="2020-09-01"' in text
    assert "list_running.csv?day=2020-09-01" in text
    assert "sparql.html?saved=projects%2Flist_running&amp;day=2020-09-01" in text


def test_pick_lists_hold_what_the_data_holds(client: TestClient) -> None:
    assert '<option value="Pasi Laukka">' in client.get("/q/people/list_roles.html").text
    assert '<option value="planned-public"' in client.get("/q/funding/sum_by_region.html").text


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_is_a_name_that_nobody_has(client: TestClient, value: str) -> None:
    response = client.get("/q/people/list_roles.json", params={"person": value})
    assert response.status_code == 200
    assert response.json()["results"]["bindings"] == []
    page = client.get("/q/people/list_roles.html", params={"person": value})
    assert "<script>alert" not in page.text


def test_a_value_that_does_not_fit_says_what_would(client: TestClient) -> None:
    page = client.get("/q/projects/list_running.en.html", params={"day": "soon"})
    assert page.status_code == 400
    assert "year-month-day" in page.text
    answer = client.get("/q/projects/list_running.json", params={"day": "soon"})
    assert answer.status_code == 400
    assert "year-month-day" in answer.json()["advice"]
    assert client.get("/q/projects/list_running.json", params={"nothing": "x"}).status_code == 400


@pytest.mark.parametrize("ending", ["html", "csv", "json", "xlsx"])
def test_a_query_that_the_workers_refuse_has_the_status_of_the_refusal(data: Path, ending: str) -> None:
    with site_of(data, answer_limit=10) as client:
        response = client.get(f"/q/evidence/count_things.{ending}", headers={"Accept": "application/json"})
        assert response.status_code == 413
        assert response.json()["type"].endswith(":answer-size")


def test_the_list_of_queries_is_a_folder_so_that_its_links_lead_below_it(client: TestClient) -> None:
    response = client.get("/q")
    assert (response.status_code, response.headers["location"]) == (303, "/q/")
    assert client.get("/q/").text.count('href="people/list_roles.html"') == 1


def test_the_queries_are_listed_as_shacl_executables(client: TestClient) -> None:
    body = client.get("/q/index.ttl").content
    quads = list(pyoxigraph.parse(body, pyoxigraph.RdfFormat.TURTLE))
    executables = {quad.subject for quad in quads if str(quad.object).endswith("#SPARQLExecutable>")}
    assert len(executables) == len(list_saved())


def test_the_openapi_description_names_every_address(client: TestClient) -> None:
    document = json.loads(client.get("/q/openapi.json").text)
    assert len(document["paths"]) == 4 * len(list_saved())
    for path, operation in document["paths"].items():
        if path.endswith(".json"):
            assert client.get(path).status_code == 200, path
        assert operation["get"]["operationId"]
