"""What holds for every path: headers, log lines, the root path, and one release for the whole of a request."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from graph.errors import ReleaseError, UsageError
from graph.web import opening
from graph.web.edition import Edition, PersonMode, is_made
from graph.web.middleware import SECURITY_HEADERS, Guarded, Logged
from graph.web.problems import ProblemError
from graph.web.settings import WebSettings
from graph.web.site import Serving, Site
from tests.web.serving import ask, column, publish, site_of

SECRET = "Salainen Henkilö"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    publish(folder)
    return folder


@pytest.fixture(scope="module")
def client(data: Path) -> Iterator[TestClient]:
    with site_of(data, workers=1) as client:
        yield client


@pytest.mark.parametrize("path", ["/healthz", "/sparql", "/sparql?query=nonsense", "/nowhere", "/sparql?query=ASK{}"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "DELETE", "OPTIONS"])
def test_every_answer_has_the_security_headers(client: TestClient, method: str, path: str) -> None:
    response = client.request(method, path)
    for name, value in SECURITY_HEADERS.items():
        assert response.headers[name] == value
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "http" not in policy


def test_health_says_what_holds(client: TestClient, data: Path) -> None:
    state = client.get("/healthz").json()
    assert state["status"] == "ok"
    assert state["release"] == (data / "current").read_text(encoding="utf-8").strip()
    assert state["workers"].keys() == {"processes", "idle", "waiting", "in_memory", "no_network", "memory_limit"}
    assert client.post("/healthz").status_code == 405


@pytest.mark.parametrize("logged", [False, True])
def test_the_log_holds_no_query_and_no_address_unless_asked(
    data: Path, caplog: pytest.LogCaptureFixture, logged: bool
) -> None:
    with (
        caplog.at_level(logging.DEBUG),
        site_of(data, workers=1, log_queries=logged, log_addresses=logged) as client,
    ):
        query = f"ASK {{ ?s ?p '{SECRET}' }}"
        client.get("/sparql", params={"query": query})
        client.post("/sparql", data={"query": query})
        client.post("/sparql", data={"query": query + " nonsense"})
        client.post("/sparql", data={"update": SECRET})
        client.get("/nowhere", params={"q": SECRET})
    lines = "\n".join(record.getMessage() for record in caplog.records if record.name == "hankeverkko.web")
    everything = "\n".join(record.getMessage() for record in caplog.records if not record.name.startswith("http"))
    assert "GET /sparql 200" in lines
    assert (SECRET in everything) is logged
    assert ("testclient" in everything) is logged


def test_a_path_stays_on_its_line_of_the_log() -> None:
    words = Logged(_nothing, WebSettings(Path()))._word({"method": "GET", "path": "/a\n2026 fake"}, 200, 1, 0.1)
    assert "\n" not in words


async def _nothing(scope: Scope, receive: Receive, send: Send) -> None:
    """An application that does nothing."""


def test_a_fault_is_a_plain_500_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(scope: Scope, receive: Receive, send: Send) -> None:
        raise KeyError(SECRET)

    with caplog.at_level(logging.DEBUG):
        response = TestClient(Guarded(fail)).get("/")
    assert response.status_code == 500
    assert SECRET not in response.text
    assert SECRET not in caplog.text
    assert "KeyError" in caplog.text


# ---- below a path


@pytest.mark.parametrize("prefix", ["", "/hankkeet"])
def test_a_site_below_a_path_takes_the_path_off_or_not(data: Path, prefix: str) -> None:
    with site_of(data, workers=1, base_url="https://kunta.example/hankkeet/") as client:
        assert client.get(f"{prefix}/healthz").status_code == 200
        description = client.get(f"{prefix}/sparql").text
        assert "<https://kunta.example/hankkeet/sparql>" in description
        assert "hankkeet.example" not in description
        assert 'action="sparql.html"' in client.get(f"{prefix}/sparql", headers={"Accept": "text/html"}).text
        assert client.get("/hankkeetmuut/healthz").status_code == 404


def make_site(base_url: str = "") -> Site:
    site = Site(WebSettings(Path(), base_url=base_url))
    nothing: Any = None
    site._serving = Serving(
        Edition(Path(), PersonMode.NAMED, "x", "https://data.kunta.example/", "2020-01-01T00:00:00Z"), nothing, nothing
    )
    return site


@pytest.mark.parametrize(
    ("iri", "path"),
    [
        ("https://data.kunta.example/id/project/1", "/id/project/1"),
        ("https://data.kunta.example/id/organisation/a?b", "/id/organisation/a%3Fb"),
        ("https://data.kunta.example/id/organisation/ä", "/id/organisation/%C3%A4"),
        ("https://data.kunta.example/id/x%20y", "/id/x%2520y"),
        ("https://w3id.org/hankeverkko/def#Project", "/def#Project"),
        ("https://w3id.org/hankeverkko/def/role/funder", "/def/role/funder"),
    ],
)
def test_iris_have_paths_and_back(iri: str, path: str) -> None:
    from urllib.parse import unquote

    site = make_site()
    assert site.path(iri) == path
    assert site.iri(unquote(path)) == iri
    assert make_site("https://kunta.example/hankkeet").path(iri) == f"/hankkeet{path}"


def test_other_iris_are_left_alone() -> None:
    assert make_site().path("https://elsewhere.example/id/1") == "https://elsewhere.example/id/1"


def test_the_public_address_is_that_of_the_request_unless_set() -> None:
    headers = [(b"host", b"kunta.example:8000")]
    request = Request({"type": "http", "scheme": "http", "path": "/", "query_string": b"", "headers": headers})
    assert make_site().url(request, "/sparql") == "http://kunta.example:8000/sparql"
    assert make_site("https://x.example/y/").url(request, "/sparql") == "https://x.example/y/sparql"


# ---- releases


def test_a_new_release_is_followed_and_a_request_keeps_its_own(tmp_path: Path) -> None:
    first = publish(tmp_path)

    async def scene() -> None:
        site = Site(WebSettings(tmp_path, workers=1, watch_seconds=3600))
        async with site.open():
            old = site.current
            with old.held():
                await site.look_again()
                assert site.current is old
                second = publish(tmp_path, "<urn:a> <urn:b> <urn:c> <urn:g> .\n")
                await site.look_again()
                assert (old.edition.release_id, site.edition.release_id) == (first, second)
                await asyncio.sleep(0)
                assert old.pool._server.alive
            await asyncio.gather(*site._ending)
            assert not old.pool._server.alive

    asyncio.run(scene())


def test_a_release_that_cannot_be_served_leaves_the_old_one(tmp_path: Path) -> None:
    publish(tmp_path)

    async def scene() -> None:
        site = Site(WebSettings(tmp_path, workers=1, watch_seconds=3600))
        async with site.open():
            old = site.current
            damaged = publish(tmp_path, "<urn:a> <urn:b> <urn:c> <urn:g> .\n")
            (tmp_path / "releases" / damaged / "dumps" / "public.nq").write_text("nonsense", encoding="utf-8")
            with pytest.raises(ReleaseError):
                await site.look_again()
            assert site.current is old

    asyncio.run(scene())


@pytest.mark.slow
def test_until_the_first_edition_is_made_every_path_says_so_and_a_browser_asks_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_SMALL", 0)  # another process makes it, which takes longer than the limit
    publish(tmp_path)
    with site_of(tmp_path, opened=False, workers=1, time_limit=0.01) as client:
        page = client.get("/search", headers={"Accept": "text/html"})
        assert (page.status_code, page.headers["retry-after"], page.headers["refresh"]) == (503, "10", "10")
        assert "being made ready" in page.text
        health = client.get("/healthz")
        assert (health.status_code, health.json()["type"]) == (503, "urn:hankeverkko:problem:preparing")
        assert health.headers["content-security-policy"]
        while client.get("/healthz").status_code == 503:
            time.sleep(0.02)
        assert client.get("/healthz").json()["status"] == "ok"


@pytest.mark.slow
def test_a_first_release_that_cannot_be_opened_is_said_and_the_next_one_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(opening, "_SMALL", 0)
    damaged = publish(tmp_path)
    (tmp_path / "releases" / damaged / "dumps" / "public.nq").write_text("nonsense", encoding="utf-8")
    with site_of(tmp_path, opened=False, workers=1, time_limit=0.01) as client:
        while "cannot be opened" not in client.get("/healthz").json()["detail"]:
            time.sleep(0.02)
        assert "nothing is served yet" in caplog.text
        name = publish(tmp_path, "<urn:a> <urn:b> <urn:c> <urn:g> .\n")
        while client.get("/healthz").status_code == 503:
            time.sleep(0.02)
        assert client.get("/healthz").json()["release"] == name


@pytest.mark.slow
def test_an_end_ends_what_makes_the_first_edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_SMALL", 0)
    publish(tmp_path)

    async def scene() -> None:
        site = Site(WebSettings(tmp_path, workers=1, time_limit=0.01))
        async with site.open():
            pass
        with pytest.raises(ProblemError):
            _ = site.current

    asyncio.run(scene())
    assert not is_made(tmp_path, "named")


@pytest.mark.slow
def test_the_watch_notices_by_itself(tmp_path: Path) -> None:
    publish(tmp_path)
    with site_of(tmp_path, workers=1) as client:
        tag = client.get("/sparql", params={"query": COUNT}).headers["etag"]
        name = publish(tmp_path, "<urn:a> <urn:b> <urn:c> <urn:g> .\n")
        while client.get("/healthz").json()["release"] != name:
            time.sleep(0.02)
        assert column(ask(client, COUNT), "n") == ["1"]
        fresh = client.get("/sparql", params={"query": COUNT}, headers={"If-None-Match": tag})
        assert fresh.status_code == 200


# ---- settings


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])
def test_other_addresses_have_to_choose_how_people_are_shown(host: str) -> None:
    with pytest.raises(UsageError, match="--persons"):
        _ = WebSettings(Path(), host=host).person_mode
    assert WebSettings(Path(), host=host, persons="named").person_mode == "named"


def test_on_loopback_people_are_named() -> None:
    assert WebSettings(Path()).host == "127.0.0.1"
    assert WebSettings(Path()).person_mode == "named"
    with pytest.raises(UsageError):
        _ = WebSettings(Path(), persons="some").person_mode


@pytest.mark.parametrize("address", ["kunta.example", "ftp://kunta.example/", "https://"])
def test_a_public_address_has_to_be_one(address: str) -> None:
    with pytest.raises(UsageError):
        WebSettings(Path(), base_url=address)
