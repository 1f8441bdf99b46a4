"""The network in real Chromium: clicking, filtering, opening, sliding, evidence, paths, files, keys, and no WebGL."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit
from urllib.request import urlopen

import networkx
import pytest
from playwright.sync_api import Page

from tests.browser.live import Live
from tests.browser.visit import Visit

See = Callable[..., AbstractContextManager[Visit]]
PASI = "Pasi Laukka"
COLLEAGUES = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX person: <http://www.w3.org/ns/person#>
SELECT (COUNT(DISTINCT ?other) AS ?colleagues) (COUNT(DISTINCT ?body) AS ?bodies) WHERE {
  ?pasi foaf:name "Pasi Laukka" .
  ?one hv:participant ?pasi ; hv:inProject ?project .
  { ?two hv:inProject ?project ; hv:participant ?other . ?other a person:Person }
  UNION { ?one hv:onBehalfOf ?unit . OPTIONAL { ?unit hv:body ?above } BIND(COALESCE(?above, ?unit) AS ?body) }
  FILTER(!BOUND(?other) || ?other != ?pasi)
}"""


def ask(site: Live, query: str) -> dict[str, int]:
    """The numbers in the one row of an answer."""
    with urlopen(f"{site.address}/sparql?{urlencode({'query': query, 'format': 'json'})}") as answer:  # noqa: S310
        (row,) = json.load(answer)["results"]["bindings"]
    return {name: int(cell["value"]) for name, cell in row.items()}


def read_json(site: Live, path: str) -> Any:
    with urlopen(site.address + path) as answer:  # noqa: S310 (our own server)
        return json.load(answer)


def ego(site: Live, language: str = "en", **more: str) -> str:
    ending = "" if language == "fi" else f".{language}"
    return f"{site.address}/network/mixed{ending}.html?{urlencode({'centre': PASI, **more})}"


def wait_for_tables(page: Page) -> None:
    """Until the network is there; its dots may still be moving."""
    page.wait_for_selector("#network[data-ready]", state="attached")


def wait(page: Page) -> None:
    """Until the layout has come to its end."""
    page.wait_for_selector("#network-stage[data-settled]", state="attached")


def shown(page: Page) -> tuple[int, int]:
    """How many nodes and edges the page says it shows."""
    nodes, edges = re.findall(r"\d+", page.locator("#network-counts").inner_text())[:2]
    return int(nodes), int(edges)


def rows(page: Page, table: str) -> int:
    return page.locator(f"#network-{table} tbody tr").count()


def find_dot(page: Page, name: str) -> tuple[float, float]:
    """Where the dot of a node is in the window, read from the picture as SVG."""
    wait(page)
    with page.expect_download() as download:
        page.locator("[data-act=svg]").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    match = re.search(rf'<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*><title>{re.escape(name)}</title>', text)
    assert match, name
    page.locator("#network-stage").scroll_into_view_if_needed()
    box = page.locator("#network-stage").bounding_box()
    assert box
    return box["x"] + 1 + float(match[1]), box["y"] + 1 + float(match[2])


def test_an_ego_network_shows_what_sparql_counts(see: See, site: Live) -> None:
    counts = ask(site, COLLEAGUES)
    assert counts == {"colleagues": 7, "bodies": 1}
    with see(ego(site)) as seen:
        wait(seen.page)
        assert shown(seen.page)[0] == 1 + counts["colleagues"] + counts["bodies"]
        assert (rows(seen.page, "nodes"), rows(seen.page, "edges")) == shown(seen.page)
        assert "Release" in seen.page.locator("#network-release").inner_text()
        assert seen.page.locator("#network-legend li").count() >= 4
        assert seen.page.locator("#network-stage canvas").count() > 1
        seen.assert_clean()


def test_the_tables_say_the_same_without_javascript(see: See, site: Live) -> None:
    for state in ({}, {"steps": "2"}, {"from": "2020"}, {"type": "person"}, {"b": "Jaana Ukonaho", "a": PASI}):
        with see(ego(site, **state)) as seen, see(ego(site, **state), script=False) as plain:
            wait_for_tables(seen.page)
            assert shown(plain.page) == shown(seen.page), state
            for table in ("nodes", "edges"):
                cells = "all => all.map(row => [...row.cells].slice(0, -1).map(cell => cell.innerText))"
                live, still = (
                    sorted(one.page.eval_on_selector_all(f"#network-{table} tbody tr", cells)) for one in (seen, plain)
                )
                assert live == still, (state, table)
            assert (
                seen.page.locator("#network-filters").inner_text()
                == plain.page.locator("#network-filters").inner_text()
            )


def test_a_click_shows_a_node_and_leads_to_its_page(see: See, site: Live) -> None:
    with see(ego(site)) as seen:
        x, y = find_dot(seen.page, "Oulun kaupunki")
        seen.page.mouse.click(x, y)
        seen.page.locator("#network-panel h3", has_text="Oulun kaupunki").wait_for()
        assert "node=" in seen.page.url
        seen.page.locator("#network-panel h3 a").click()
        assert seen.page.locator("h1").inner_text() == "City of Oulu"
        seen.assert_clean()


def test_a_double_click_opens_the_neighbours_and_back_closes_them(see: See, site: Live) -> None:
    with see(ego(site)) as seen:
        before = shown(seen.page)
        x, y = find_dot(seen.page, "Oulun kaupunki")
        seen.page.mouse.dblclick(x, y)
        seen.page.wait_for_function("new URL(location).searchParams.getAll('centre').length === 2")
        after = shown(seen.page)
        assert after[0] > before[0]
        part = read_json(site, f"/network.json?kind=mixed&{urlsplit(seen.page.url).query}")
        assert after == (part["counts"]["nodes"], part["counts"]["edges"])
        seen.page.go_back()
        seen.page.wait_for_function("new URL(location).searchParams.getAll('centre').length === 1")
        assert shown(seen.page) == before
        seen.assert_clean()


def test_a_click_on_a_line_opens_its_evidence(see: See, site: Live) -> None:
    with see(f"{site.address}/network/mixed.en.html?centre=Jaana+Ukonaho&type=person&type=foundation") as seen:
        one, other = (find_dot(seen.page, name) for name in ("Jaana Ukonaho", "Oulun Diakonissalaitoksen Säätiö"))
        seen.page.mouse.click((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
        panel = seen.page.locator("#network-panel")
        panel.locator(".evidence li").first.wait_for()
        assert "acts for" in panel.inner_text()
        assert "contact person" in panel.inner_text()
        panel.locator(".evidence a").nth(1).click()
        assert seen.page.locator(".kind").inner_text() == "Source document"
        seen.assert_clean()


def test_evidence_counts_what_sparql_counts(see: See, site: Live) -> None:
    query = """PREFIX hv: <https://w3id.org/hankeverkko/def#> PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      SELECT (COUNT(DISTINCT ?project) AS ?projects) WHERE {
        ?x hv:participant/foaf:name "Pasi Laukka" ; hv:inProject ?project ; hv:onBehalfOf ?body }"""
    with see(ego(site)) as seen:
        row = seen.page.locator("#network-edges tbody tr", has_text="acts for").filter(has_text=PASI)
        row.get_by_role("button").click()
        assert seen.page.locator(".evidence li").count() == ask(site, query)["projects"]
        assert seen.page.locator("#network-panel .evidence li a[href*='/doc/project/']").count() == 2


def test_types_roles_and_relations_narrow_the_picture(see: See, site: Live) -> None:
    with see(f"{site.address}/network/mixed.en.html") as seen:
        wait_for_tables(seen.page)
        everything = shown(seen.page)
        seen.page.locator("summary", has_text="Narrow").click()
        seen.page.get_by_label("person").uncheck()
        people = len([node for node in read_json(site, "/network/mixed.json")["nodes"] if node["type"] == "person"])
        assert shown(seen.page)[0] == everything[0] - people
        assert "type=municipality" in seen.page.url
        seen.page.get_by_label("person").check()
        assert shown(seen.page) == everything
        seen.page.get_by_label("Relation", exact=True).select_option("funds")
        assert set(seen.page.locator("#network-edges td:nth-child(3)").all_inner_texts()) == {"funds"}
        seen.page.get_by_label("Role", exact=True).select_option("responsible-authority")
        assert shown(seen.page)[1] == 1
        assert "responsible authority" in seen.page.locator("#network-filters").inner_text()
        seen.page.reload()
        wait_for_tables(seen.page)
        assert shown(seen.page)[1] == 1
        seen.page.get_by_role("button", name="Clear").click()
        assert shown(seen.page) == everything
        seen.assert_clean()


def test_the_slider_leaves_what_runs_in_its_years(see: See, site: Live) -> None:
    document = read_json(site, "/network/mixed.json")
    with see(f"{site.address}/network/mixed.en.html") as seen:
        seen.page.locator("summary", has_text="Narrow").click()
        slider = seen.page.locator("#network-from")
        slider.focus()
        slider.press("End")
        slider.press("ArrowLeft")
        year = int(slider.input_value())
        running = [one["years"] is not None and one["years"][1] >= year for one in document["projects"]]
        expected = [edge for edge in document["edges"] if any(running[one] for one in edge["projects"])]
        assert 0 < len(expected) < len(document["edges"])
        assert shown(seen.page)[1] == len(expected)
        assert f"from={year}" in seen.page.url
        seen.page.get_by_role("button", name="A year earlier").click()
        assert f"from={year - 1}" in seen.page.url
        assert seen.page.locator("output[for=network-from]").inner_text() == str(year - 1)
        seen.assert_clean()


def test_a_path_is_found_by_names_and_by_clicks(see: See, site: Live) -> None:
    with see(f"{site.address}/network/mixed.en.html") as seen:
        seen.page.locator("summary", has_text="Narrow").click()
        for name, text in (("a", PASI), ("b", "jaana ukonaho")):
            seen.page.locator(f"#network-{name}").fill(text)
        seen.page.get_by_role("button", name="Find the path").click()
        graph: networkx.MultiGraph[int] = networkx.MultiGraph()
        document = read_json(site, "/network/mixed.json")
        graph.add_edges_from((edge["source"], edge["target"]) for edge in document["edges"])
        numbers = {node["label"]: number for number, node in enumerate(document["nodes"])}
        length = networkx.shortest_path_length(graph, numbers[PASI], numbers["Jaana Ukonaho"])
        assert seen.page.locator(".path li").count() == length > 1
        seen.page.locator(".path button").first.click()
        assert seen.page.locator(".evidence li").count() > 0
        seen.page.go_back()
        seen.page.locator("#network-q").fill("Anu Vuor")
        seen.page.keyboard.press("Enter")
        seen.page.get_by_role("button", name="Path from here").click()
        seen.page.locator("#network-q").fill(PASI)
        seen.page.locator("#network-found button", has_text=PASI).click()
        assert shown(seen.page)[0] == 9
        seen.assert_clean()


def test_what_is_on_screen_is_saved_and_read_back(see: See, site: Live, tmp_path: Path) -> None:
    with see(ego(site)) as seen:
        wait(seen.page)
        saved = {}
        for form in ("gexf", "svg", "png"):
            with seen.page.expect_download() as download:
                seen.page.locator(f"[data-act={form}]").click()
            saved[form] = tmp_path / download.value.suggested_filename
            download.value.save_as(saved[form])
        counts = ask(site, COLLEAGUES)
        graph = networkx.read_gexf(saved["gexf"])
        assert (graph.number_of_nodes(), graph.number_of_edges()) == shown(seen.page)
        types = [data["type"] for _, data in graph.nodes(data=True)]
        assert types.count("person") == 1 + counts["colleagues"]
        assert {data["label"] for _, data in graph.nodes(data=True)} >= {PASI, "Oulun kaupunki"}
        assert {(data["start"], data["end"]) for _, data in graph.nodes(data=True) if data["label"] == PASI} == {
            (2016, 2020)
        }
        about = saved["gexf"].read_text(encoding="utf-8").partition("<description>")[2].partition("</description>")[0]
        assert "Filters: none" in about
        assert "Release" in about
        svg = saved["svg"].read_text(encoding="utf-8")
        assert svg.count("<title>") == 1 + len(graph)
        assert svg.count("<line") == 1 + graph.number_of_edges()
        for words in ("Filters: none", "Release", "person", "People and organisations: network"):
            assert words in svg
        assert saved["png"].read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert saved["png"].stat().st_size > 10_000
        seen.assert_clean()


@pytest.mark.parametrize("kind", ["network", "network/projects", "network/target-groups"])
def test_networks_of_every_direction_are_read_back(see: See, site: Live, tmp_path: Path, kind: str) -> None:
    with see(f"{site.address}/{kind}.en.html?whole=1") as seen:
        wait(seen.page)
        with seen.page.expect_download() as download:
            seen.page.locator("[data-act=gexf]").click()
        download.value.save_as(tmp_path / "seen.gexf")
        graph = networkx.read_gexf(tmp_path / "seen.gexf")
        assert (graph.number_of_nodes(), graph.number_of_edges()) == shown(seen.page)
        assert graph.is_directed() == all(data["directed"] for *_, data in graph.edges(data=True))


def test_the_keyboard_walks_through_the_network(see: See, site: Live) -> None:
    with see(ego(site)) as seen:
        wait(seen.page)
        seen.page.locator("#network-stage").focus()
        seen.page.keyboard.press("ArrowRight")
        seen.page.keyboard.press("ArrowLeft")
        name = seen.page.locator("#network-panel h3").inner_text()
        assert name
        assert seen.page.locator("#network-said").inner_text() == name
        seen.page.keyboard.press("Enter")
        assert len(parse_qs(urlsplit(seen.page.url).query)["centre"]) == 2
        seen.page.keyboard.press("Escape")
        assert seen.page.locator("#network-panel h3").count() == 0
        seen.page.keyboard.press("+")
        seen.assert_clean()


def test_the_same_address_gives_the_same_picture(see: See, site: Live) -> None:
    pictures = []
    for moving in (True, False):
        with see(ego(site, steps="2"), moving=moving) as seen:
            wait(seen.page)
            with seen.page.expect_download() as download:
                seen.page.locator("[data-act=svg]").click()
            pictures.append(Path(download.value.path()).read_text(encoding="utf-8"))
    assert pictures[0] == pictures[1]


def test_without_webgl_the_picture_is_drawn_once(see: See, site: Live) -> None:
    with see(ego(site)) as seen:
        seen.page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
        seen.page.reload()
        wait(seen.page)
        assert seen.page.locator("#network-stage svg circle").count() == shown(seen.page)[0]
        assert seen.page.locator("#network-panel").is_visible()
        seen.assert_clean()


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_link_of_a_network_leads_to_a_page(see: See, site: Live, language: str) -> None:
    links: set[str] = set()
    for kind in ("mixed", "projects", "target-groups"):
        ending = ".html" if language == "fi" else ".en.html"
        with see(f"{site.address}/network/{kind}{ending}") as seen:
            wait_for_tables(seen.page)
            found = seen.page.eval_on_selector_all("#network-nodes a", "all => all.map(one => one.href)")
            assert len(found) > 5
            links.update(found)
    for link in links:
        with urlopen(link) as answer:  # noqa: S310 (our own server)
            assert answer.status == 200, link


def test_hostile_names_are_text_in_the_network(see: See, hostile: Live) -> None:
    with see(f"{hostile.address}/network/projects.html?q={quote('<script>alert(1)</script>')}") as seen:
        seen.page.wait_for_selector("#network[data-ready]")
        seen.assert_clean()
        assert seen.overflow <= 0
