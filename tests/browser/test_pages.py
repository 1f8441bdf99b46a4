"""Every main page in real Chromium: WCAG 2.2 AA, phone and desktop, light and dark, and nothing asked of elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import ROOT
from tests.browser.live import Live
from tests.browser.visit import Visit

See = Callable[..., AbstractContextManager[Visit]]

ROLES = "SELECT ?role (COUNT(*) AS ?n) WHERE { ?p <https://w3id.org/hankeverkko/def#role> ?role } GROUP BY ?role"
PAGES: dict[str, str] = {
    "home": "/index{}",
    "project": "/doc/project/eura2014/S22107{}",
    "organisation": "/doc/organisation/oulun-kaupunki{}",
    "place": "/doc/municipality/564{}",
    "code list": "/def/role{}",
    "questions": "/q/index{}",
    "saved query": "/q/people/list_roles{}?person=Pasi+Laukka",
    "search": "/search{}?q=hanke",
    "network": "/network/mixed{}?centre=Pasi+Laukka&node=Oulun+kaupunki&from=2017",
    "network with evidence": "/network/mixed{}?a=Pasi+Laukka&b=Jaana+Ukonaho&edge=1",
    "network of nothing": "/network/mixed{}?q=nobody&type=nothing",
    "map": "/map/place/municipality/projects{}",
    "map with a place": f"/map/place/region/projects{{}}?place={quote('https://w3id.org/hankeverkko/id/region/17')}",
    "timeline": "/timeline{}?year=2020",
    "flows": "/flows{}",
    "editor": "/sparql{}",
    "editor with rows": f"/sparql{{}}?query={quote(ROLES)}",
    "editor with an error": f"/sparql{{}}?query={quote('SELECT * { ?s ?p }')}",
    "editor with triples": f"/sparql{{}}?query={quote('DESCRIBE <https://w3id.org/hankeverkko/id/municipality/564>')}",
    "error": "/search{}?type=nothing",
    "not found": "/doc/project/nowhere{}",
    "vocabulary": "/def{}",
    "shapes": "/shapes{}",
}
STATUS = {"editor with an error": 400, "error": 400, "not found": 404}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
LOOKS = [(phone, dark) for phone in (False, True) for dark in (False, True)]


def address(site: Live, name: str, language: str) -> str:
    ending = {"fi": ".html", "en": ".en.html"}[language]
    path = site.first("person", "Laukka") + "{}" if name == "person" else PAGES[name]
    return site.address + path.format(ending)


AXE = """([tags, colours]) => {
  const rules = axe.getRules(tags).filter(rule => !colours || rule.tags.includes("cat.color")).map(rule => rule.ruleId);
  return axe.run(document, {runOnly: {type: "rule", values: rules}, resultTypes: ["violations"]});
}"""


def violations(page: Page, colours: bool) -> list[str]:
    """What axe-core finds, a line each; it has been evaluated as a debugger does, past the policy of the page.

    With `colours` only the rules about them are asked.
    """
    found: dict[str, Any] = page.evaluate(AXE, [WCAG, colours])
    return [
        f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:200]}"
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fi", "en"])
@pytest.mark.parametrize("name", [*PAGES, "person"])
def test_a_page_can_be_read_by_everyone_everywhere(see: See, site: Live, axe: str, name: str, language: str) -> None:
    with see(address(site, name, language)) as seen:
        assert seen.status == STATUS.get(name, 200)
        seen.page.evaluate(axe)
        # Colours are the same in every language.
        for phone, dark in LOOKS if language == "fi" else LOOKS[::2]:
            seen.turn(phone, dark)
            assert violations(seen.page, colours=dark) == [], (phone, dark)
            assert seen.overflow <= 0, (phone, dark)
        seen.assert_clean()


def test_in_the_dark_nothing_but_colours_is_other() -> None:
    style = (ROOT / "graph" / "web" / "pages" / "static" / "style.css").read_text(encoding="utf-8")
    (rules,) = re.findall(r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}\s*\}", style, re.DOTALL)
    declared = [one.strip() for one in rules.split(";") if one.strip()]
    assert len(declared) > 20
    assert all(re.fullmatch(r"--[a-z0-9-]+: #[0-9a-f]{6}", one) for one in declared)


def test_the_keyboard_reaches_the_content_first_and_shows_where_it_is(see: See, site: Live) -> None:
    with see(site.address + "/index.html") as seen:
        seen.page.keyboard.press("Tab")
        assert seen.page.evaluate("document.activeElement.className") == "skip"
        assert seen.page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
        assert seen.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        seen.page.keyboard.press("Enter")
        seen.page.keyboard.press("Tab")
        assert seen.page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("name", ["project", "saved query", "editor with rows"])
def test_paper_has_no_navigation(see: See, site: Live, name: str) -> None:
    with see(address(site, name, "fi"), media="print") as seen:
        assert not any(one.is_visible() for one in seen.page.locator("nav[aria-label] ul, form").all())
        assert seen.page.locator("h1").is_visible()


@pytest.mark.parametrize("name", ["project", "saved query", "search", "map", "timeline", "flows"])
def test_a_page_is_the_same_without_javascript(see: See, site: Live, name: str) -> None:
    with see(address(site, name, "fi")) as seen, see(address(site, name, "fi"), script=False) as plain:
        for one in (seen, plain):  # a slider says in its own way what the links to years say
            one.page.evaluate("document.querySelectorAll('.slider, [data-part=years]').forEach(part => part.remove())")
        assert plain.page.locator("main").inner_text() == seen.page.locator("main").inner_text()
