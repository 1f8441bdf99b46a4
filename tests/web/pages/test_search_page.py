"""The search page: state in the address, filters as links, results in every form."""

from __future__ import annotations

import csv
import io

from starlette.testclient import TestClient


def test_the_page_shows_results_filters_and_other_forms(client: TestClient) -> None:
    text = client.get("/search.en.html", params={"q": "oulun"}).text
    for expected in ("City of Oulu", "European Social Fund", "search.csv?q=oulun", 'value="oulun"'):
        assert expected in text


def test_the_files_hold_what_the_page_counts(client: TestClient) -> None:
    rows = list(csv.DictReader(io.StringIO(client.get("/search.csv", params={"type": "person"}).text)))
    assert "Results: 13" in client.get("/search.en.html", params={"type": "person"}).text
    assert len(rows) == 13
    assert client.get("/search.xlsx").content.startswith(b"PK")
    assert len(client.get("/search.json", params={"type": "project"}).json()["results"]["bindings"]) == 5


def test_a_page_beyond_the_last_is_empty_and_an_unknown_type_is_refused(client: TestClient) -> None:
    assert client.get("/search", params={"page": "900"}).status_code == 200
    assert client.get("/search", params={"type": "cat"}).status_code == 400
