"""The snippets of a published folder, in the real servers: things lead to documents, forms and languages by choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote

import httpx2
import pytest

from graph.build.folder import DataFolder
from graph.release import find_release
from graph.vocabulary import BASE, HV, PREFIXES
from graph.web.dumps import SUMS
from graph.web.edition import Edition, make_edition
from graph.web.export import export
from tests.web.serving import publish
from tests.web.web_servers import open_folder, serve_apache, serve_caddy, serve_nginx

pytestmark = pytest.mark.slow  # three real servers
TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
FOAF, PERSON = PREFIXES["foaf"], PREFIXES["person"]
THING = "municipality/564"
FORGOTTEN = f"{BASE}id/person/00000000000000000001"
QUADS = f"""\
<{BASE}id/{THING}> <{HV}code> "564" <{BASE}graph/places> .
<{BASE}id/{THING}> {TYPE} <{HV}Municipality> <{BASE}graph/places> .
<{BASE}id/person/00000000000000000002> <{FOAF}name> "Oona Olematon" <{BASE}graph/persons> .
<{BASE}id/person/00000000000000000002> {TYPE} <{PERSON}Person> <{BASE}graph/persons> .
<{FORGOTTEN}> <{FOAF}name> "Urpo Unohdettu" <{BASE}graph/persons> .
<{FORGOTTEN}> {TYPE} <{PERSON}Person> <{BASE}graph/persons> .
"""


class Serve(Protocol):
    def __call__(self, root: Path, path: str, work: Path) -> AbstractContextManager[str]: ...


SERVERS: dict[str, Serve] = {"nginx": serve_nginx, "apache": serve_apache, "caddy": serve_caddy}


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """A small release that names people, one of them forgotten."""
    data = tmp_path_factory.mktemp("data")
    publish(data, QUADS)
    key = DataFolder(data).id_key()
    return make_edition(find_release(data), "named", data / "editions", key, forgotten=[FORGOTTEN])


@pytest.fixture(scope="module", params=["", "/hankkeet"], ids=["root", "path"])
def published(request: pytest.FixtureRequest, edition: Edition) -> Iterator[tuple[Path, str]]:
    """The folder that a server has as its root, and the path of the site in it."""
    path = str(request.param)
    with open_folder() as folder:
        root = folder / "www"
        export(edition, root / path[1:], f"https://kunta.example{path}/", jobs=1)
        yield root, path


@pytest.fixture(scope="module", params=SERVERS)
def site(request: pytest.FixtureRequest, published: tuple[Path, str]) -> Iterator[str]:
    """The address of the site, served by one of the servers."""
    with open_folder() as work, SERVERS[request.param](*published, work) as address:
        yield address


CLIENT = httpx2.Client()


def get(address: str, **headers: str) -> httpx2.Response:
    return CLIENT.get(address, headers={name.replace("_", "-"): value for name, value in headers.items()})


def target(response: httpx2.Response) -> str:
    """Where a redirect leads to, as a path."""
    return re.sub(r"^https?://[^/]*", "", response.headers["location"])


def path_of(site: str) -> str:
    return re.sub(r"^https?://[^/]*", "", site)


@pytest.mark.parametrize("name", [THING, "organisation/%C3%A4%20b", "project/a,b(c)"])
def test_a_thing_leads_to_its_document(site: str, name: str) -> None:
    response = get(f"{site}/id/{name}?x=y")
    assert response.status_code == 303
    assert target(response).isascii()
    assert unquote(target(response).partition("?")[0]) == unquote(f"{path_of(site)}/doc/{name}")


def test_other_addresses_that_lead_on(site: str) -> None:
    for here, there in (
        ("src/0123456789abcdef", "doc/src/0123456789abcdef"),
        ("graph/agents", "doc/graph/agents"),
        (".well-known/void", "catalog"),
        ("q", "q/"),
    ):
        response = get(f"{site}/{here}")
        assert (response.status_code, target(response)) == (303, f"{path_of(site)}/{there}")


def test_no_encoded_line_end_comes_decoded_into_a_header(site: str) -> None:
    response = get(f"{site}/id/x%0d%0aSet-Cookie:%20a=b%0d%0a")
    assert "set-cookie" not in response.headers
    assert response.status_code in {303, 400, 404}


TURTLE = "text/turtle; charset=utf-8"
HTML = "text/html; charset=utf-8"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", HTML),
        ("*/*", HTML),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", HTML),
        ("text/turtle", TURTLE),
        ("Text/Turtle", TURTLE),
        ("text/turtle, */*;q=0.1", TURTLE),
        ("text/html;q=0.5, text/turtle", TURTLE),
        ("text/turtle;q=1.0, text/html;q=0.9", TURTLE),
        ("text/turtle;q=0.9,text/html", HTML),
        ("text/html, text/turtle", HTML),
        ("text/turtle;q=0, */*", HTML),
        ("application/ld+json", "application/ld+json"),
        ('application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', "application/ld+json"),
        ("application/rdf+xml, application/n-triples;q=0.8, text/turtle;q=0.5", "application/n-triples"),
        ("image/png", HTML),
    ],
)
def test_the_form_that_the_client_likes_best(site: str, accept: str, expected: str) -> None:
    response = get(f"{site}/doc/{THING}", Accept=accept)
    assert (response.status_code, response.headers["content-type"].lower()) == (200, expected)
    assert {"accept", "accept-language"} <= {word.strip() for word in response.headers["vary"].lower().split(",")}


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("", "fi"),
        ("fi", "fi"),
        ("en", "en"),
        ("sv-FI,sv;q=0.9,en;q=0.5", "sv"),
        ("de, en-GB;q=0.8", "en"),
        ("de", "fi"),
    ],
)
def test_the_language_that_the_client_likes_best(site: str, wish: str, language: str) -> None:
    for page in (f"doc/{THING}", "", "def", "catalog", "quality", "q/", "q/people/list_roles"):
        response = get(f"{site}/{page}", Accept_Language=wish)
        assert (response.status_code, response.headers["content-language"]) == (200, language), page
        assert f'<html lang="{language}">' in response.text
    assert get(f"{site}/doc/{THING}", Accept="text/turtle", Accept_Language=wish).text.count("@prefix")


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (f"doc/{THING}.ttl", TURTLE),
        (f"doc/{THING}.jsonld", "application/ld+json"),
        (f"doc/{THING}.nt", "application/n-triples"),
        (f"doc/{THING}.sv.html", HTML),
        ("dump/hankeverkko.ttl.gz", "application/gzip"),
        ("dump/projects.csv", "text/csv; charset=utf-8"),
        (f"dump/{SUMS}", "text/plain; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("static/style.css", "text/css; charset=utf-8"),
    ],
)
def test_a_file_says_what_it_is(site: str, file: str, expected: str) -> None:
    response = get(f"{site}/{file}", Accept="text/html", Accept_Language="en")
    assert (response.status_code, response.headers["content-type"].lower()) == (200, expected)
    assert "content-encoding" not in response.headers
    assert response.headers["access-control-allow-origin"] == "*"
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert response.headers["x-content-type-options"] == "nosniff"


def test_what_is_not_there_has_a_page_that_leads_on(site: str) -> None:
    for here in ("nothing", "doc", "doc/", "doc/project/nobody/knows.ttl", "gone/person", "q/people", "static/"):
        response = get(f"{site}/{here}", Accept="text/html")
        assert response.status_code == 404, here
        assert "Sivua ei ole" in response.text, here
        assert "There is no such page" in response.text
        assert "default-src 'none'" in response.headers["content-security-policy"]
        assert f'href="{path_of(site)}/static/style.css"' in response.text
    assert get(f"{site}/static/style.css").status_code == 200


def test_who_was_forgotten_is_gone_in_every_form(site: str) -> None:
    name = FORGOTTEN.partition("/id/")[2]
    for here in (f"id/{name}", *(f"doc/{name}{end}" for end in ("", ".html", ".sv.html", ".en.html", ".ttl", ".nt"))):
        response = get(f"{site}/{here}", Accept="text/turtle")
        assert response.status_code == 410, here
        assert "Tieto on poistettu" in response.text, here
    assert get(f"{site}/doc/{name}1").status_code == 404
    assert get(f"{site}/gone/{name}").status_code == 404


def test_pages_of_people_are_not_to_be_indexed(site: str, published: tuple[Path, str]) -> None:
    root, path = published
    person = next((root / path[1:] / "doc" / "person").glob("*.ttl")).stem
    assert get(f"{site}/doc/person/{person}").headers["x-robots-tag"] == "noindex"
    assert "x-robots-tag" not in get(f"{site}/doc/{THING}").headers


def test_unchanged_files_are_not_sent_again(site: str) -> None:
    first = get(f"{site}/doc/{THING}.ttl")
    again: Any = get(f"{site}/doc/{THING}.ttl", If_None_Match=first.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")
