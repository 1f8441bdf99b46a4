"""Who is forgotten is gone: the site answers 410 in every form, at once and after the next build."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.cli.forget import forget_person
from graph.resources import shipped
from graph.web.app import create_app
from graph.web.edition import open_edition
from graph.web.settings import WebSettings

NAME = "Pasi Laukka"
FORMS = ("", ".html", ".sv.html", ".en.html", ".ttl", ".jsonld", ".nt")
PERSON = """SELECT ?person { ?role a <https://w3id.org/hankeverkko/def#PersonParticipation> ;
  <https://w3id.org/hankeverkko/def#participant> ?person } ORDER BY ?person"""

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]


def statuses(client: TestClient, person: str) -> dict[str, int]:
    """The status of the person's own address and of each form of the document."""
    paths = [f"/id/{person}", *(f"/doc/{person}{form}" for form in FORMS)]
    return {path: client.get(path, follow_redirects=False).status_code for path in paths}


def people(client: TestClient) -> set[str]:
    rows = client.get("/sparql", params={"query": PERSON, "format": "json"}).json()["results"]["bindings"]
    return {row["person"]["value"].partition("/id/")[2] for row in rows}


def wait_for_another(client: TestClient, before: str) -> str:
    """The entity tag of the people once the site has gone on from the edition before."""
    while (tag := client.get("/sparql", params={"query": PERSON}).headers["etag"]) == before:
        time.sleep(0.05)  # asking without a pause would keep the site from making it
    return tag


@pytest.fixture(params=["named", "pseudonymous"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    texts = tmp_path / "texts"
    texts.mkdir()
    for path in shipped("examples").iterdir():
        if path.suffix == ".txt" and NAME in path.read_text(encoding="utf-8"):
            shutil.copy(path, texts)
    build([texts], tmp_path / "data", CONVERTERS, jobs=1)
    return tmp_path / "data"


def test_who_is_forgotten_is_gone_in_every_form(data: Path, mode: str, tmp_path: Path) -> None:
    app = create_app(WebSettings(data=data, workers=2, persons=mode, watch_seconds=0.05, time_limit=120))
    with TestClient(app, base_url="http://hankkeet.example") as client:
        before, tag = people(client), wait_for_another(client, "")
        forget_person(data, NAME)
        tag = wait_for_another(client, tag)
        (lost,) = before - people(client)
        assert set(statuses(client, lost).values()) == {410}
        (kept, *_) = before - {lost}
        assert 410 not in statuses(client, kept).values()

        build([tmp_path / "texts"], data, CONVERTERS, jobs=1)
        wait_for_another(client, tag)
        assert set(statuses(client, lost).values()) == {410}
        assert "Tieto on poistettu" in client.get(f"/doc/{lost}", headers={"Accept": "text/html"}).text
    listed = {iri.partition("/id/")[2] for iri in open_edition(data, mode).listed}
    assert lost in listed, "a published folder has a mark for it"
