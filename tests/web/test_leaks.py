"""No byte that the site or the export gives out holds personal data that the mode does not show."""

from __future__ import annotations

import shutil
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from graph.saved import list_saved
from graph.web.app import create_app
from graph.web.edition import Edition, PersonMode
from graph.web.export import export
from graph.web.pages.documents import Documents
from graph.web.pages.links import Address
from graph.web.settings import WebSettings
from tests.web.planted import ID_KEY, NAMES, SECRETS, find_leaks, find_leaks_below

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small")]

MODES = [mode.value for mode in PersonMode]
REFERENCE = ("doc/municipality/", "doc/sub-region/", "doc/region/", "doc/area-membership/", "doc/change/", "def/")
EVERYTHING = "SELECT * WHERE { GRAPH ?g { ?s ?p ?o } }"


def written(addresses: list[Address]) -> list[Address]:
    """The addresses of what the build's own documents say; the reference data is the same in every release."""
    return [one for one in addresses if not one.path.startswith(REFERENCE)]


@pytest.mark.parametrize("mode", MODES)
def test_no_document_of_an_edition_gives_a_secret_away(editions: dict[str, Edition], mode: str) -> None:
    edition = editions[mode]
    documents = Documents.open(edition)
    addresses = written(list(documents.addresses()))
    assert len(addresses) > 200
    for address in addresses:
        body = documents.make(address) or b""
        assert find_leaks(address.file.encode() + b"\n" + body, SECRETS[mode]) == [], address


def asked(client: TestClient, path: str, **headers: str) -> bytes:
    """An answer with its headers, as it goes over the wire."""
    response = client.get(path, headers=headers)
    return "\n".join(f"{name}: {value}" for name, value in response.headers.items()).encode() + response.content


@pytest.mark.parametrize("mode", MODES)
def test_no_answer_of_the_site_gives_a_secret_away(
    planted: Path, mode: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What was forgotten after the release was built is the matter of the editions' own tests."""
    monkeypatch.setenv("HANKEVERKKO_ID_KEY", ID_KEY)
    caplog.set_level("DEBUG")
    secrets = tuple(secret for secret in SECRETS[mode] if secret not in ("unohdet", "yrmy") or mode != "named")
    app = create_app(WebSettings(data=planted.parents[1], workers=2, persons=mode, time_limit=120))
    with TestClient(app, base_url="http://hankkeet.example", raise_server_exceptions=False) as client:
        paths = ["/", "/healthz", "/search", "/search.csv", "/search.json", "/sparql", "/q/index.ttl"]
        paths += [f"/search?q={quote(word)}" for word in ("hanke", "kaupunki", "Esimerkin")]
        paths += [f"/q/{query.name}.{ending}" for query in list_saved() for ending in ("html", "json")]
        for media_type in ("application/sparql-results+json", "text/csv"):
            assert find_leaks(asked(client, f"/sparql?query={quote(EVERYTHING)}", Accept=media_type), secrets) == []
        for path in paths:
            # A page repeats what its reader wrote, which is the default person of a saved query here.
            assert find_leaks(asked(client, path), secrets) == [], path
    assert find_leaks(caplog.text.encode(), (*secrets, *NAMES)) == []


def test_no_file_of_the_export_gives_a_secret_away(editions: dict[str, Edition], tmp_path: Path) -> None:
    out = tmp_path / "site"
    export(editions["pseudonymous"], out, "https://hankkeet.example/", jobs=2)
    # Scripts and styles are the program's own, the same in every release.
    shutil.rmtree(out / "static")
    assert find_leaks_below(out, SECRETS["pseudonymous"]) == {}
