"""The pages as a reader meets them: every thing, every form, every language, and links that lead somewhere."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from zlib import crc32

import pyoxigraph
import pytest
from starlette.testclient import TestClient

from graph.triples.terms import expand
from tests.web.serving import publish, site_of

PROJECT = "/doc/project/eura2014/S22107"
CITY = "/doc/organisation/oulun-kaupunki"


class Page(HTMLParser):
    """The links, headings and texts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append(tag)
        if tag == "a" and values.get("href"):
            self.links.append(values["href"] or "")
        if values.get("id"):
            self.ids.append(values["id"] or "")


def get(client: TestClient, path: str, **headers: str) -> str:
    response = client.get(path, headers={"Accept": "text/html", **headers})
    assert response.status_code == 200, f"{path}: {response.status_code} {response.text[:200]}"
    return response.text


def person_path(client: TestClient, name: str) -> str:
    """The page of a person, by way of the search."""
    rows = client.get("/search.json", params={"q": name, "type": "person"}).json()["results"]["bindings"]
    return str(urlsplit(rows[0]["thing"]["value"].replace("/hankeverkko/id/", "/doc/")).path)


def test_a_thing_leads_to_the_document_about_it(client: TestClient) -> None:
    response = client.get("/id/project/eura2014/S22107")
    assert (response.status_code, response.headers["location"]) == (303, PROJECT)
    assert client.get("/src/abc").headers["location"] == "/doc/src/abc"


def test_a_total_and_its_part_are_not_added(client: TestClient) -> None:
    """The total of both towns, 1 090 477, holds that of one of them, 683 116."""
    digits = re.sub(r"(?<=\d)[\s\u00a0\u202f]+(?=\d)", "", get(client, CITY, **{"Accept-Language": "fi"}))
    assert "1090477" in digits
    assert "1773593" not in digits


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("text/turtle", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
        ("application/n-triples", "application/n-triples"),
        ("text/html;q=0.2, text/turtle;q=0.9", "text/turtle"),
    ],
)
def test_the_form_is_what_the_client_likes_best(client: TestClient, accept: str, media_type: str) -> None:
    response = client.get(PROJECT, headers={"Accept": accept})
    assert response.headers["content-type"].partition(";")[0] == media_type
    assert "Accept" in response.headers["vary"]
    assert response.headers["content-location"].startswith(PROJECT)


def test_no_form_that_fits_is_said(client: TestClient) -> None:
    assert client.get(PROJECT, headers={"Accept": "image/png"}).status_code == 406


def test_a_project_shows_its_facts_with_their_sources(client: TestClient) -> None:
    text = get(client, f"{PROJECT}.html")
    for expected in (
        "Tukiverkko-hanke",
        "S22107",
        "Oulunkaaren kuntayhtymä",
        "1.5.2020",
        "50\u00a0047",
        "[1]",
        "source-1",
    ):
        assert expected in text
    assert text.index("Kestävää kasvua ja työtä") < text.index("<h1")


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fi", "Oulun kaupunki"), ("sv", "Uleåborgs stad"), ("en", "City of Oulu")],
)
def test_labels_are_in_the_language_of_the_reader(client: TestClient, language: str, expected: str) -> None:
    text = get(client, CITY, **{"Accept-Language": f"{language}-FI, de;q=0.5"})
    assert f"<h1>{expected}</h1>" in text
    assert f'<html lang="{language}">' in text


def test_a_label_that_has_no_translation_says_its_language(client: TestClient) -> None:
    assert '<h1 lang="fi">Tukiverkko-hanke</h1>' in get(client, f"{PROJECT}.en.html")


def test_a_person_has_a_timeline_and_is_kept_from_search_engines(client: TestClient) -> None:
    path = person_path(client, "Laukka")
    response = client.get(f"{path}.en.html")
    assert response.headers["x-robots-tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.text
    assert response.text.count('<rect class="bar') == 2
    assert "responsible director" in response.text
    assert "yhteisötoiminnan päällikkö" in response.text


def test_an_organisation_shows_units_people_and_projects(client: TestClient) -> None:
    text = get(client, f"{CITY}.html")
    for expected in ("Monikulttuurikeskus Villa Victor", "Pasi Laukka", "Hyvä alku Pohjois-Pohjanmaalla", "kunta"):
        assert expected in text


def test_signposts_lead_to_the_thing_and_its_other_forms(client: TestClient) -> None:
    links = client.get(f"{PROJECT}.html").headers["link"]
    assert '<https://w3id.org/hankeverkko/id/project/eura2014/S22107>; rel="cite-as"' in links
    assert f'<http://hankkeet.example{PROJECT}.ttl>; rel="describedby"; type="text/turtle"' in links


def test_schema_org_stands_in_the_page_and_nothing_can_end_its_block(client: TestClient) -> None:
    text = get(client, f"{PROJECT}.html")
    match = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    assert match
    data = json.loads(match[1])
    assert (data["@type"], data["identifier"], data["startDate"]) == ("Project", "S22107", "2020-05-01")
    assert "<" not in match[1]


@pytest.mark.parametrize("ending", ["ttl", "jsonld", "nt"])
def test_every_form_of_rdf_says_the_same(client: TestClient, ending: str) -> None:
    formats = {
        "ttl": pyoxigraph.RdfFormat.TURTLE,
        "jsonld": pyoxigraph.RdfFormat.JSON_LD,
        "nt": pyoxigraph.RdfFormat.N_TRIPLES,
    }

    def read(one: str) -> set[str]:
        body = client.get(f"{PROJECT}.{one}").content
        return {str(quad.triple) for quad in pyoxigraph.parse(body, formats[one])}

    found = read(ending)
    assert found == read("nt")
    joined = "\n".join(found)
    for expected in ("asWritten", "TextPositionSelector", "FundingAmount", "directTargetGroup"):
        assert expected in joined


def test_what_there_is_not_is_404_and_said_in_the_page(client: TestClient) -> None:
    for path in ("/doc/project/none", "/doc/project/none.ttl", "/def/role/none.html", "/q/none.html", "/nothing"):
        assert client.get(path, headers={"Accept": "text/html"}).status_code == 404


def test_an_unchanged_document_is_not_sent_again(client: TestClient) -> None:
    tag = client.get(f"{PROJECT}.ttl").headers["etag"]
    response = client.get(f"{PROJECT}.ttl", headers={"If-None-Match": tag})
    assert (response.status_code, response.content) == (304, b"")
    # A proxy that compresses may make the tag another one of the same strength, or drop its mark.
    assert client.get(f"{PROJECT}.ttl", headers={"If-None-Match": tag.removeprefix("W/")}).status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "/",
        PROJECT,
        "/q/",
        "/q/people/list_roles",
        "/def",
        "/shapes",
        "/sparql",
        "/search",
        "/map",
        "/timeline",
        "/flows",
    ],
)
def test_what_depends_on_the_reader_says_so_to_caches(client: TestClient, path: str) -> None:
    response = client.get(path, headers={"Accept": "text/html", "Accept-Language": "sv"})
    assert response.headers["content-language"] == "sv"
    assert "Accept-Language" in response.headers["vary"]


@pytest.mark.parametrize("path", ["/doc/project/none", "/q/none.json", "/nothing"])
def test_programs_of_other_sites_may_read_why_there_is_no_answer(client: TestClient, path: str) -> None:
    assert client.get(path).headers["access-control-allow-origin"] == "*"


@pytest.mark.slow
def test_every_link_on_the_site_leads_somewhere_within_it(client: TestClient) -> None:
    """A walk over the whole site from the front page, in one language; of the files beside pages one in five."""
    waiting, seen = ["/index.html"], {"/index.html"}
    while waiting:
        path = waiting.pop()
        response = client.get(path, headers={"Accept": "*/*"})
        assert response.status_code == 200, path
        if not response.headers["content-type"].startswith("text/html"):
            continue
        page = Page(response.text)
        assert len(page.ids) == len(set(page.ids)), path
        assert page.tags.count("h1") == 1, path
        for link in page.links:
            target = urlsplit(urljoin(f"http://hankkeet.example{path}", link))
            walked = target.netloc == "hankkeet.example" and not re.search(r"\.(sv|en)\.html$", target.path)
            walked = walked and (target.path.endswith(".html") or crc32(target.path.encode()) % 5 == 0)
            if walked and target.path not in seen and not target.path.startswith(("/search", "/sparql")):
                seen.add(target.path)
                waiting.append(target.path)
    assert {f"{PROJECT}.html", f"{CITY}.html", "/def/role.html", "/shapes.html", "/q/people/list_roles.html"} <= seen


def test_a_page_stays_readable_below_a_path(data: object, client: TestClient) -> None:
    """Links are relative, so a site below a path has the same bytes."""
    for link in Page(get(client, f"{PROJECT}.html")).links:
        assert not link.startswith("/")


@pytest.mark.slow
def test_the_catalogue_names_the_address_of_each_request(client: TestClient) -> None:
    """What one client calls the site must not be told to the others."""
    other = client.get("/catalog.nt", headers={"Host": "other.example"}).text
    own = client.get("/catalog.nt").text
    assert "<http://other.example/dump/" in other
    assert "<http://hankkeet.example/dump/" in own
    assert "other.example" not in own


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, {"fi": "hanke", "sv": "projekt", "en": "project"}),
        (2, {"fi": "hanketta", "sv": "projekt", "en": "projects"}),
    ],
)
def test_the_front_page_tells_one_in_the_singular(tmp_path: Path, number: int, said: dict[str, str]) -> None:
    kind = f"{expand('rdf:type')} {expand('hv:Project')}"
    publish(tmp_path, "".join(f"<urn:project:{n}> {kind} <urn:g> .\n" for n in range(number)))
    with site_of(tmp_path) as opened:
        for language, word in said.items():
            assert f"<b>{number}</b> {word}</li>" in get(opened, "/", **{"Accept-Language": language})
