"""The pictures in real Chromium: a click narrows down, the table says the same, and both say what SPARQL says."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import Page, expect

from tests.browser.live import Live
from tests.browser.visit import Visit

See = Callable[..., AbstractContextManager[Visit]]

BY_PLACE = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?name (COUNT(DISTINCT ?project) AS ?n) {
  ?project a hv:Project ; dcterms:spatial ?place . ?place a hv:Municipality ; skos:prefLabel ?name .
  FILTER(LANG(?name) = "fi") } GROUP BY ?name"""
BY_YEAR = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX eurio: <http://data.europa.eu/s66#>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?name (COUNT(DISTINCT ?project) AS ?n) {
  ?project a hv:Project ; dcterms:spatial ?place ; eurio:startDate ?start ; eurio:endDate ?end .
  ?place a hv:Municipality ; skos:prefLabel ?name .
  FILTER(LANG(?name) = "fi" && YEAR(?start) <= %s && YEAR(?end) >= %s) } GROUP BY ?name"""
OF_REGION = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX schema: <https://schema.org/>
SELECT (COUNT(DISTINCT ?project) AS ?n) {
  ?project dcterms:spatial/schema:containedInPlace* <https://w3id.org/hankeverkko/id/region/17> }"""
STATED = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX schema: <https://schema.org/>
SELECT ?value { ?project hv:hasFunding ?a .
  ?a hv:amountKind <https://w3id.org/hankeverkko/def/amount/granted-eu-state> ; schema:value ?value }"""


def table_of(page: Page) -> dict[str, str]:
    rows = page.locator("section[aria-labelledby=table] tbody tr").all()
    return {row.locator("td").nth(0).inner_text(): row.locator("td").nth(1).inner_text() for row in rows}


def circles_of(page: Page) -> dict[str, str]:
    titles = page.locator("svg.map a circle title").all_text_contents()
    return {match[1]: match[2] for title in titles if (match := re.fullmatch(r"(.+): \D+ (\d+)", title))}


def test_the_map_and_its_table_say_what_sparql_says(see: See, site: Live) -> None:
    expected = {row["name"]: row["n"] for row in site.ask(BY_PLACE)}
    assert expected
    with see(site.address + "/map/place/municipality/projects.html") as seen:
        assert circles_of(seen.page) == expected
        assert table_of(seen.page) == expected
        seen.assert_clean()


def test_sliding_over_the_years_shows_what_sparql_says_of_each(see: See, site: Live) -> None:
    with see(site.address + "/map/place/municipality/projects.html") as seen:
        page, slider = seen.page, seen.page.get_by_role("slider", name="Vuosi")
        page.evaluate("document.loadedOnce = true")
        years = page.locator("[data-part=years] a").all_text_contents()[1:]
        assert len(years) > 3
        whole = circles_of(page)
        slider.focus()
        for year in years:
            page.keyboard.press("ArrowRight")
            expect(page.locator("figcaption")).to_contain_text(f"Vuosi: {year}")
            assert f"year={year}" in page.url
            assert page.locator(".slider output").inner_text() == year
            expected = {row["name"]: row["n"] for row in site.ask(BY_YEAR % (year, year))}
            assert (circles_of(page), table_of(page)) == (expected, expected)
        page.keyboard.press("Home")
        expect(page.locator("figcaption")).to_contain_text("Rajaukset: ei rajauksia")
        assert circles_of(page) == whole
        assert "year" not in page.url
        assert page.evaluate("document.loadedOnce && document.activeElement.id") == "year-slider"
        seen.assert_clean()


def test_circles_are_as_large_in_one_year_as_in_another(see: See, site: Live) -> None:
    with see(site.address + "/map/place/municipality/projects.html") as seen:
        sizes = dict[str, str]()
        for year in seen.page.locator("[data-part=years] a").all_text_contents()[1:]:
            seen.page.goto(f"{site.address}/map/place/municipality/projects.html?year={year}")
            for circle in seen.page.locator("svg.map a circle").all():
                value = str(circle.locator("title").text_content()).rpartition(" ")[2]
                assert sizes.setdefault(value, str(circle.get_attribute("r"))) == circle.get_attribute("r")
        assert sizes


def test_years_are_links_without_javascript(see: See, site: Live) -> None:
    with see(site.address + "/map/place/municipality/projects.en.html", script=False) as seen:
        seen.page.get_by_role("navigation", name="Year").get_by_role("link", name="2020").click()
        assert "year=2020" in seen.page.url
        assert "Filters: Year: 2020." in seen.page.locator("figcaption").inner_text()


def test_filters_turn_the_picture_without_loading_the_page_and_are_steps_back(see: See, site: Live) -> None:
    with see(site.address + "/map/place/municipality/projects.en.html") as seen:
        page = seen.page
        page.evaluate("document.loadedOnce = true")
        before = table_of(page)
        page.locator("#narrow summary").click()
        page.get_by_label("Status", exact=True).focus()
        page.get_by_label("Status", exact=True).select_option(label="running")
        expect(page.locator("figcaption")).to_contain_text("Filters: Status: running.")
        assert "status=" in page.url
        assert len(table_of(page)) < len(before)
        assert page.evaluate("document.loadedOnce && document.activeElement.id") == "pick-status"
        page.get_by_role("link", name="regions", exact=True).click()
        expect(page.locator("[data-part=views] a[aria-current]", has_text="regions")).to_be_visible()
        assert "/region/" in page.url
        assert "status=" in page.url
        page.go_back()
        page.go_back()
        expect(page.locator("figcaption")).to_contain_text("Filters: none.")
        assert table_of(page) == before
        assert page.evaluate("document.loadedOnce")
        page.locator("nav.languages a", has_text="suomi").click()
        assert page.url.endswith("/map/place/municipality/projects.html")
        seen.assert_clean()


def test_another_language_keeps_the_filters(see: See, site: Live) -> None:
    for path in ("/map.html?year=2020", "/timeline.html?year=2020", "/flows.html?year=2020&payer=unstated"):
        with see(site.address + path) as seen:
            seen.page.locator("nav.languages a", has_text="English").click()
            assert seen.page.url == site.address + path.replace(".html", ".en.html")


def test_what_the_server_refuses_is_its_own_page(see: See, site: Live) -> None:
    with see(site.address + "/map.en.html") as seen:
        seen.page.locator("#narrow summary").click()
        seen.page.evaluate("document.querySelector('#pick-status').options[1].value = 'no identifier'")
        seen.page.get_by_label("Status", exact=True).select_option(index=1)
        seen.page.wait_for_url("**status=no+identifier")
        expect(seen.page.locator("main")).to_contain_text("is no identifier of a thing")


def test_a_click_on_a_place_narrows_everything_else_down(see: See, site: Live) -> None:
    (row,) = site.ask(OF_REGION)
    with see(site.address + "/map/place/region/projects.en.html") as seen:
        seen.page.locator("svg.map a", has_text="North Ostrobothnia").locator("circle").click()
        chosen = seen.page.locator("#chosen")
        expect(chosen).to_be_visible()
        assert "place=" in seen.page.url
        assert chosen.locator("dd").first.inner_text() == row["n"]
        chosen.get_by_role("link", name="Timeline").click()
        assert f"projects: {row['n']}" in seen.page.locator("#projects + p").inner_text()
        seen.page.go_back()
        seen.page.locator("#chosen").get_by_role("link", name="Search").click()
        assert seen.page.locator("#results").inner_text() == f"Results: {row['n']}"
        seen.assert_clean()


def test_a_filter_is_set_by_the_form_and_taken_off_by_its_mark(see: See, site: Live) -> None:
    with see(site.address + "/timeline.en.html", script=False) as seen:
        before = seen.page.locator("svg.timeline .bar").count()
        seen.page.locator("#narrow summary").click()
        seen.page.get_by_label("Year", exact=True).select_option("2016")
        seen.page.get_by_role("button", name="Narrow down").click()
        seen.page.wait_for_load_state()  # counting does not wait for the page that the click opens
        assert "year=2016" in seen.page.url
        assert 0 < seen.page.locator("svg.timeline .bar").count() < before
        seen.page.get_by_role("link", name="Take off the filter 2016").click()
        seen.page.wait_for_load_state()
        assert seen.page.locator("svg.timeline .bar").count() == before
        seen.assert_clean()


def test_a_band_opens_its_projects_with_their_euros(see: See, site: Live) -> None:
    stated = sum(float(row["value"]) for row in site.ask(STATED))
    with see(site.address + "/flows/programme/granted-eu-state.en.html") as seen:
        assert float(seen.page.locator(".truth").inner_text().replace(",", "")) == stated
        seen.page.locator("svg.flows a path").first.click(force=True)
        seen.page.wait_for_url("**payer=**")
        rows = seen.page.locator("section[aria-labelledby=projects] tbody tr")
        assert sum(float(row.locator("td").nth(1).inner_text().replace(",", "")) for row in rows.all()) == stated
        rows.first.locator("a").click()
        assert "/doc/project/" in seen.page.url
        seen.assert_clean()


def test_the_timeline_of_a_person_has_its_roles_and_their_colours(see: See, site: Live) -> None:
    with see(f"{site.address}/timeline.en.html?person={site.iri('person', 'Laukka')}") as seen:
        roles = seen.page.locator("section[aria-labelledby=roles-1] svg.timeline")
        assert roles.locator(".bar").count() >= 2
        colours = {str(bar.get_attribute("class")).split()[1] for bar in roles.locator(".bar").all()}
        assert roles.locator("rect:not(.bar)").count() == (len(colours) if len(colours) > 1 else 0)
        seen.assert_clean()


def test_the_keyboard_reaches_every_place_by_the_table(see: See, site: Live) -> None:
    with see(site.address + "/map/place/municipality/projects.en.html") as seen:
        assert seen.page.locator("svg.map a:not([tabindex='-1'])").count() == 0
        link = seen.page.locator("section[aria-labelledby=table] tbody a").first
        link.focus()
        seen.page.keyboard.press("Enter")
        expect(seen.page.locator("#chosen")).to_be_visible()
        seen.assert_clean()
