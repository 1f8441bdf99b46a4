"""/network on the site and in files: kinds by person mode, state, parts, forms, and no name that is not shown."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graph.web.edition import Edition, open_edition
from graph.web.network.networks import KINDS
from graph.web.pages.documents import Documents
from graph.web.pages.links import Address
from tests.web.pages.conftest import client, data  # noqa: F401 (fixtures)

pytestmark = pytest.mark.slow

PEOPLE = ("Laukka", "Ukonaho", "Wasama")


@pytest.fixture(scope="module")
def editions(data: Path) -> dict[str, Edition]:  # noqa: F811
    return {mode: open_edition(data, mode) for mode in ("named", "pseudonymous", "none")}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["pseudonymous", "none"])
def test_no_network_names_a_person_that_the_edition_hides(editions: dict[str, Edition], mode: str, kind: str) -> None:
    documents = Documents.open(editions[mode])
    if kind not in documents.networks.kinds:
        assert mode == "none"
        return
    page = documents.network_pages.render(kind, "fi")
    for text in (page, documents.networks.text(kind).decode()):
        assert not [name for name in PEOPLE if name in text]
    network = documents.networks.viewed(kind)
    assert network.document["persons"] == mode
    assert mode != "none" or not [node for node in network.nodes if node["type"] == "person"]


def test_networks_of_people_are_not_there_where_nobody_is_shown(editions: dict[str, Edition]) -> None:
    shown = Documents.open(editions["none"])
    assert set(KINDS) - set(shown.networks.kinds) == {"people", "mixed"}
    assert shown.make(Address("network/people")) is None
    assert shown.make(Address("network")) is not None


def test_target_groups_are_never_tied_to_people(editions: dict[str, Edition]) -> None:
    for edition in editions.values():
        documents = Documents.open(edition)
        for kind in documents.networks.kinds:
            network = documents.networks.viewed(kind)
            types = {node["type"] for node in network.nodes}
            assert not {"target-group", "person"} <= types, kind


def test_the_document_comes_compressed_and_plain(client: TestClient) -> None:  # noqa: F811
    plain = client.get("/network/mixed.json", headers={"Accept-Encoding": "identity"})
    packed = client.get("/network/mixed.json", headers={"Accept-Encoding": "gzip"})
    assert plain.json() == packed.json()
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert client.get("/network/mixed.json", headers={"If-None-Match": packed.headers["etag"]}).status_code == 304


def test_a_page_has_its_state_in_the_address(client: TestClient) -> None:  # noqa: F811
    page = client.get("/network/mixed.en.html?centre=Pasi+Laukka&from=2018").text
    assert "Years: 2018–" in page
    assert 'href="mixed.sv.html?centre=Pasi+Laukka&amp;from=2018"' in page
    assert '<meta name="robots" content="noindex">' in page
    found = client.get("/network/mixed.en.html?q=oulu").text
    assert "?centre=https%3A%2F%2Fw3id.org%2Fhankeverkko%2Fid%2Forganisation%2Foulun-kaupunki" in found
    assert "Nothing of that name" in client.get("/network/mixed.en.html?q=xyzzy").text


def test_an_edge_has_its_evidence_without_javascript(client: TestClient) -> None:  # noqa: F811
    page = client.get("/network/mixed.en.html?edge=0").text
    assert "Evidence, projects: 1" in page
    assert 'href="../doc/project/' in page
    assert 'href="../doc/src/' in page


def test_a_community_has_its_members_without_javascript(client: TestClient) -> None:  # noqa: F811
    page = client.get("/network/mixed.en.html?whole=1&group=0").text
    panel = page.partition('class="still"')[2].partition("</section>")[0]
    assert re.search("<h3>.+ and others</h3>", panel)
    assert "node=" in panel
    assert 'class="still"' not in client.get("/network/mixed.en.html?whole=1&group=999").text


def test_the_kind_in_the_query_leads_to_its_page(client: TestClient) -> None:  # noqa: F811
    answer = client.get("/network?kind=mixed&centre=Pasi+Laukka")
    assert (answer.status_code, answer.headers["location"]) == (303, "/network/mixed?centre=Pasi+Laukka")


@pytest.mark.parametrize("path", ["/network/nothing.json", "/network/nothing", "/network.json?kind=nothing"])
def test_what_is_not_there_is_said(client: TestClient, path: str) -> None:  # noqa: F811
    assert client.get(path).status_code in {400, 404}


def test_a_part_is_what_the_state_shows(client: TestClient) -> None:  # noqa: F811
    part = client.get("/network.json?kind=mixed&centre=Pasi+Laukka").json()
    assert part["counts"]["nodes"] == 9
    assert {"Pasi Laukka", "Oulun kaupunki"} <= {node["label"] for node in part["nodes"]}


def test_a_network_is_made_once_and_its_bytes_stay(editions: dict[str, Edition]) -> None:
    first, second = (Documents.open(editions["named"]).networks for _ in range(2))
    assert first.compressed("mixed") == second.compressed("mixed")
    kept = editions["named"].folder / "network-mixed.json.gz"
    assert json.loads(gzip.decompress(kept.read_bytes()))["kind"] == "mixed"
