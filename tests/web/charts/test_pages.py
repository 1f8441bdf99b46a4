"""The pages of the pictures: each has its legend, its release, its filters and its table, for every reader."""

from __future__ import annotations

import csv
import re
from html import unescape
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from graph.store import Store
from graph.vocabulary import BASE, DEF
from graph.web.charts.map_page import View
from graph.web.edition import PersonMode, make_edition
from graph.web.pages.documents import Documents

pytestmark = pytest.mark.slow

PAGES = ["/map", "/map/place/region/projects", "/timeline", "/flows", "/flows/portfolio/stated-total"]
ID = f"{BASE}id/"
HOSTILE = [
    "'; DROP TABLE thing; --",
    "<script>alert(1)</script>",
    '" NEAR (',
    "\x00",
    "💥" * 200,
    "%",
    "../../etc/passwd",
]


def text_of(page: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", page))


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_picture_has_its_legend_release_filters_and_table(client: TestClient, path: str, language: str) -> None:
    answer = client.get(path, headers={"Accept-Language": language})
    assert answer.status_code == 200
    assert answer.headers["content-language"] == language
    page = answer.text
    assert "<svg" in page
    assert re.search(r"<figcaption.*1\.1\.2020|<figcaption.*1 January 2020", page, re.DOTALL)
    assert 'name="q"' in page
    assert "<table>" in page
    assert "style=" not in page
    assert re.search(r"<figcaption[^>]*><span>(Rajaukset|Avgränsningar|Filters): ", page)
    assert len(re.findall(r'<script type="module" src="[./]*static/pictures\.js"></script>', page)) == 1
    assert len(re.findall(r"<script|\son\w+=", page)) == 1


@pytest.mark.parametrize("path", PAGES)
def test_a_page_with_an_ending_is_the_negotiated_one(client: TestClient, path: str) -> None:
    assert client.get(f"{path}.en.html").text == client.get(path, headers={"Accept-Language": "en"}).text


@pytest.mark.parametrize(
    "path", ["/map/x/y/z", "/map/place", "/map/place/region/nothing", "/flows/payer/budget", "/timeline/x"]
)
def test_there_is_no_other_picture(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404
    assert client.get(f"{path}.csv").status_code == 404


@pytest.mark.parametrize("path", ["/map", "/timeline", "/flows"])
def test_figures_are_files_too(client: TestClient, path: str) -> None:
    answer = client.get(f"{path}.csv")
    rows = list(csv.DictReader(answer.text.splitlines()))
    assert rows
    release = client.get("/healthz").json()["release"]
    assert answer.headers["content-disposition"] == f'attachment; filename="{path[1:]}-{release}.csv"'
    assert len(client.get(f"{path}.json").json()["results"]["bindings"]) == len(rows)
    assert client.get(f"{path}.xlsx").content.startswith(b"PK")


def test_the_table_of_a_map_says_what_its_circles_say(examples: TestClient) -> None:
    page = examples.get("/map/place/municipality/projects.en.html").text
    said = dict(re.findall(r"<title>([^:<]+): projects (\d+)</title></circle>", page))
    rows = {
        row["name"]: row["projects"]
        for row in csv.DictReader(examples.get("/map/place/municipality/projects.csv").text.splitlines())
    }
    assert said
    assert said.items() <= rows.items()
    shown = dict(re.findall(r'<td><a href="[^"]*">([^<]+)</a>\s*</td><td class="n">(\d+)', page))
    assert shown == rows


def test_a_click_on_a_place_chooses_it_and_leads_to_all_about_it(examples: TestClient) -> None:
    page = examples.get("/map/place/region/projects.en.html").text
    region = f"{ID}region/17"
    link = next(unescape(link) for link in re.findall(r'<a href="([^"]+)" tabindex="-1"', page) if "17" in link)
    chosen = examples.get(f"/map/place/region/{link}").text
    assert 'class="spot chosen"' in chosen
    panel = chosen[chosen.index('id="chosen"') :]
    links = [unescape(one) for one in re.findall(r'<a href="([^"]+)"', panel)][:4]
    projects = re.search(r"<dt>projects</dt><dd>(\d+)", panel)
    assert projects
    search = next(one for one in links if "search" in one)
    assert quote(region, safe="") in search
    found = examples.get(f"/map/place/region/{search}")
    assert f"Results: {projects[1]}" in found.text
    for one in links:
        assert examples.get(f"/map/place/region/{one}", follow_redirects=True).status_code == 200, one
    again = next(unescape(one) for one in re.findall(r'<a href="([^"]+)" tabindex="-1" [^>]*aria-current', chosen))
    assert 'class="spot chosen"' not in examples.get(f"/map/place/region/{again}").text


def test_a_band_opens_its_projects(client: TestClient) -> None:
    page = client.get("/flows/programme/granted-eu-state.en.html").text
    bands = re.findall(r'<a href="([^"]+)" tabindex="-1" aria-label="([^"]+): ([\d,]+) €, projects: (\d+)"', page)
    assert bands
    for link, _, euros, projects in bands:
        opened = client.get(f"/flows/programme/{unescape(link)}").text
        count = re.search(r"(\d+) rows of (\d+)", opened)
        assert count
        assert count[2] == projects
        assert f'<span class="truth">{euros}</span>' in opened


def test_the_timeline_of_a_person_shows_the_roles(client: TestClient) -> None:
    person = client.get("/search.json?type=person").json()["results"]["bindings"][0]["thing"]["value"]
    page = client.get("/timeline.en.html", params={"person": person}).text
    assert "Roles over time" in page
    assert page.count('class="timeline"') == 2
    assert 'content="noindex"' in page


def test_pages_of_things_lead_to_their_pictures(examples: TestClient) -> None:
    page = examples.get("/doc/organisation/oulun-kaupunki.en.html").text
    links = [unescape(link) for link in re.findall(r'<a href="([^"]+)" rel="nofollow">', page)]
    assert any("timeline.en.html?implementer=" in link for link in links)
    assert any("flows.en.html?implementer=" in link for link in links)
    for link in links:
        answer = examples.get(f"/doc/organisation/{link}", follow_redirects=True)
        assert answer.status_code == 200
        assert ("<svg" in answer.text) != ("/network." in link), link


def test_a_link_to_take_a_filter_off_takes_it_off(client: TestClient) -> None:
    page = client.get("/timeline.en.html?year=2020&q=hanke").text
    (link,) = re.findall(r'<a href="([^"]+)" rel="nofollow" aria-label="Take off', page)
    assert unescape(link) == "timeline.en.html?q=hanke"


def test_an_unknown_type_or_number_is_an_error_that_helps(client: TestClient) -> None:
    assert client.get("/map?type=nothing").status_code == 400
    assert "is no identifier" in client.get("/map?fund=gold").text
    assert client.get("/timeline?page=99999").status_code == 200


@pytest.mark.parametrize("path", ["/map", "/timeline", "/flows"])
@pytest.mark.parametrize("name", ["q", "place", "year", "fund", "payer", "middle", "receiver", "person", "page"])
def test_hostile_parameters_find_nothing_and_break_nothing(client: TestClient, path: str, name: str) -> None:
    for value in HOSTILE:
        answer = client.get(path, params={name: value})
        assert answer.status_code == (200 if name in {"q", "year", "page"} else 400), value
        assert "<script>alert" not in answer.text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(["q", "place", "seat", "year", "fund", "status", "payer", "receiver", "person", "page", "x"]),
        st.text(max_size=30),
        max_size=4,
    )
)
def test_any_state_has_a_page(client: TestClient, state: dict[str, str]) -> None:
    for path in ("/map", "/timeline", "/flows"):
        assert client.get(path, params=state).status_code in {200, 400}


def test_a_view_has_the_path_that_finds_it() -> None:
    view = View("place", "region", f"{DEF}amount/granted-eu-state")
    assert view.path == "map/place/region/granted-eu-state"


def test_no_mode_shows_more_of_people_than_it_may(planted: Path, id_key: bytes, tmp_path: Path) -> None:
    """Restricted and forgotten people are searched for in every picture by tests/web/test_leaks.py; here: no person."""
    edition = make_edition(planted, PersonMode.NONE, tmp_path, id_key)
    documents = Documents.open(edition)
    for name in documents.charts.names():
        assert "/person/" not in (documents.charts.render(name, "fi") or "")


def test_files_have_the_bytes_of_the_site_where_nothing_is_asked(
    store: Store, planted: Path, id_key: bytes, tmp_path: Path
) -> None:
    """The picture is the same; what needs a server (filters, choices, downloads) is left out of files."""
    edition = make_edition(planted, PersonMode.PSEUDONYMOUS, tmp_path, id_key)
    live, files = Documents.open(edition), Documents.open(edition, parts=frozenset({"map", "timeline", "flows"}))
    for name in live.charts.names():
        pages = [documents.charts.render(name, "en") or "" for documents in (live, files)]
        circles = [re.findall(r"<(?:circle|rect|path) [^>]*>", page) for page in pages]
        assert circles[0] == circles[1]
        assert "<form" not in pages[1]
        assert not re.search(r'href="[^"]*\?', pages[1])
