"""Takes the pictures of the main pages for docs/screenshots: `python -m tests.browser.screenshots`."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Final
from urllib.parse import quote
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.resources import shipped
from tests.browser.conftest import ROOT, SWITCHES, find_chromium
from tests.browser.live import Live, serve
from tests.browser.visit import visit

OUT: Final = ROOT / "docs" / "screenshots"
_QUERY: Final = """\
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>

SELECT ?project ?role ?participant
WHERE {
  ?participation hv:inProject ?project ;
    hv:role ?role ;
    hv:participant ?participant .
}
ORDER BY ?project ?role ?participant
LIMIT 6
"""


def pages(site: Live) -> dict[str, tuple[str, bool]]:
    """The path of each picture, and whether it is dark."""
    return {
        "home": ("/index.en.html", False),
        "project": ("/doc/project/eura2014/S22107.en.html", False),
        "person": (f"{site.first('person', 'Laukka')}.en.html", False),
        "organisation": ("/doc/organisation/oulun-kaupunki.en.html", True),
        "map": ("/map/place/municipality/projects.en.html", False),
        "timeline": (f"/timeline.en.html?person={quote(site.iri('person', 'Laukka'))}", False),
        "flows": ("/flows.en.html", False),
        "search": ("/search.en.html?q=hanke", False),
        "network": (f"/network/mixed.en.html?centre=Pasi+Laukka&edge={find_edge(site)}", False),
        "network-communities": ("/network/mixed.html?whole=1&colour=community&node=Oulun+kaupunki", True),
        "editor": (f"/sparql.en.html?query={quote(_QUERY)}", False),
    }


def find_edge(site: Live) -> int:
    """The number of the edge between Pasi Laukka and the city in whose name he acts."""
    with urlopen(f"{site.address}/network/mixed.json") as answer:  # noqa: S310 (our own server)
        document = json.load(answer)
    names = [node["label"] for node in document["nodes"]]
    kinds = [(names[edge["source"]], edge["kind"]) for edge in document["edges"]]
    return kinds.index(("Pasi Laukka", "works-for"))


def main() -> None:
    """Builds the shipped examples, serves them, and writes one PNG a page."""
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "data"
        build([shipped("examples")], data, CONVERTERS, jobs=1)
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=SWITCHES)
        with serve(data) as site:
            for name, (path, dark) in pages(site).items():
                with visit(browser, site.address + path, dark=dark) as seen:
                    if path.startswith("/network"):
                        seen.page.set_viewport_size({"width": 1280, "height": 1120})
                        seen.page.reload()
                        seen.page.wait_for_selector("#network-stage[data-settled]")
                        seen.page.wait_for_timeout(500)
                    seen.page.screenshot(path=OUT / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
