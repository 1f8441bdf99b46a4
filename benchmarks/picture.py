"""The claim about the picture: the whole network of organisations is seen within two seconds of its data's arrival,
and before cytoscape.js shows the same graph."""

from __future__ import annotations

import json
import math
import statistics
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from benchmarks.measure import BenchmarkError
from graph.json_files import read_manifest
from graph.network import Facts, Source, make_network
from graph.network.html import make_html
from graph.release import find_release
from graph.store import EmbeddedStore

if TYPE_CHECKING:
    from playwright.sync_api import Browser

OURS: Final = "sigma"
PEER: Final = "cytoscape"
SECONDS: Final = 2.0
_NODES: Final = 11_000
_PEER_SCRIPT: Final = Path(__file__).parents[1] / "web" / "node_modules" / "cytoscape" / "dist" / "cytoscape.min.js"
_PAINTED: Final = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
  done(performance.now() - performance.getEntriesByName('network-arrived')[0].startTime))))"""
"""Milliseconds from the arrival to the second frame after everything was handed over for drawing."""

_PEER_PAGE: Final = """<!doctype html><meta charset="utf-8"><style>#stage { width: 780px; height: 610px }</style>
<div id="network"><div id="stage"></div></div>
<script type="application/json" id="data">%s</script><script>%s</script><script>
const text = document.getElementById('data').textContent;
performance.mark('network-arrived');
const { nodes, edges } = JSON.parse(text);
const cy = cytoscape({
  container: document.getElementById('stage'),
  layout: { name: 'preset' },
  textureOnViewport: true,
  style: [
    { selector: 'node', style: { width: 4, height: 4, 'background-color': '#0b5c7d' } },
    { selector: 'edge', style: { width: 1, 'line-color': '#8d979e', 'curve-style': 'haystack' } },
  ],
  elements: [
    ...nodes.map((node, n) => ({ data: { id: 'n' + n }, position: { x: node.x * 300, y: node.y * 300 } })),
    ...edges.map((edge, n) => ({ data: { id: 'e' + n, source: 'n' + edge.source, target: 'n' + edge.target } })),
  ],
});
cy.one('render', () => document.getElementById('network').toggleAttribute('data-ready', true));
</script>"""
"""The same nodes, edges and places; no labels, and the edges in cytoscape's fastest style."""


class Pictures(NamedTuple):
    """Medians by library.

    Args:
        seconds: from the arrival of the data to the first picture.
        cpu: processor seconds of the whole browser from opening the page to the picture, which other work on the
            machine changes least.
    """

    nodes: int
    edges: int
    runs: int
    seconds: Mapping[str, float]
    cpu: Mapping[str, float]

    @property
    def ratio(self) -> float:
        """How many times as long the peer takes."""
        return self.seconds[PEER] / self.seconds[OURS]

    @property
    def holds(self) -> bool:
        """Whether the claim does."""
        return self.seconds[OURS] <= SECONDS and self.ratio >= 1

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        times = [
            f"{name:12} {self.seconds[name]:6.2f} s, {self.cpu[name]:6.2f} s of processors" for name in self.seconds
        ]
        claim = f"claim: {OURS} within {SECONDS} s and before {PEER} ({self.ratio:.1f} times): "
        head = f"picture of {self.nodes} nodes and {self.edges} edges, {self.runs} runs"
        return [head, *times, claim + ("holds" if self.holds else "does not hold")]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": "picture", **self._asdict(), "ratio": self.ratio, "holds": self.holds}


def compare_pictures(file: Path | None, runs: int) -> Pictures:
    """Draw a network in both libraries by turns.

    Args:
        file: a data folder, or a network as `hankeverkko network --format json` writes it; a made-up network of
            11,000 nodes without one.
        runs: pictures by each library.

    Raises:
        BenchmarkError: cytoscape.js or Chromium is not there, or a page drew nothing.
    """
    if not _PEER_SCRIPT.is_file():
        raise BenchmarkError("the peer is not installed", where=str(_PEER_SCRIPT), advice="npm ci in web/")
    with tempfile.TemporaryDirectory() as folder:
        document = _read_network(file)
        pages = {OURS: Path(folder) / "ours.html", PEER: Path(folder) / "peer.html"}
        pages[OURS].write_text(make_html(document, "en"), encoding="utf-8")
        pages[PEER].write_text(_peer_page(document), encoding="utf-8")
        found = _draw(pages, runs)
    seconds, cpu = (
        {name: statistics.median(times[part] for times in every) for name, every in found.items()} for part in (0, 1)
    )
    return Pictures(len(document["nodes"]), len(document["edges"]), runs, seconds, cpu)


def _read_network(file: Path | None) -> dict[str, Any]:
    if file is None:
        return _make_up(_NODES)
    document: dict[str, Any] = _project(file) if file.is_dir() else json.loads(file.read_text(encoding="utf-8"))
    for number, node in enumerate(document["nodes"]):
        # Small networks have no places of their own; both draw the same ones.
        node.setdefault("x", float(number % 10))
        node.setdefault("y", float(number // 10))
    return document


def _project(data: Path) -> dict[str, Any]:
    release = find_release(data)
    store = EmbeddedStore.open(release / "store")
    try:
        return make_network(Facts(store, Source.of(read_manifest(release)))).to_document()
    finally:
        store.close()


def _make_up(size: int) -> dict[str, Any]:
    """A network with few hubs and many that hang on one or two of them, as that of the public lists is."""
    ends = [(number % 97 if number % 3 else number // 2, number) for number in range(1, size)]
    nodes = [
        {
            "id": f"https://made-up.example/id/organisation/{number}",
            "label": f"Organisation {number}",
            "type": "business",
            "path": f"/doc/organisation/{number}",
            "degree": 1,
            "weight": 1,
            "community": number % 97,
            "years": [2007, 2013],
            "places": [],
            "x": math.cos(number) * math.sqrt(number / size),
            "y": math.sin(number) * math.sqrt(number / size),
        }
        for number in range(size)
    ]
    edge = {"kind": "funds", "weight": 1, "money": None, "years": [2007, 2013], "roles": ["funder"], "projects": []}
    return {
        "release": {"id": "made-up", "date": "2020-01-01"},
        "kind": "organisations",
        "weight": "projects",
        "money_kind": None,
        "filters": {},
        "persons": "none",
        "types": [{"id": "business", "label": {"fi": "yritys"}}],
        "communities": [],
        "nodes": nodes,
        "edges": [{**edge, "source": source, "target": target} for source, target in ends],
        "projects": [],
    }


def _peer_page(document: Mapping[str, Any]) -> str:
    data = json.dumps(document).replace("<", "\\u003c")
    return _PEER_PAGE % (data, _PEER_SCRIPT.read_text(encoding="utf-8"))


def _draw(pages: Mapping[str, Path], runs: int) -> dict[str, list[tuple[float, float]]]:
    """The seconds and the processor seconds of every run."""
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import SWITCHES, find_chromium

    path = find_chromium()
    if path is None:
        raise BenchmarkError("there is no Chromium", where="chromium", advice="apt-get install chromium")
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in pages}
    with sync_playwright() as playwright:
        for _ in range(runs):
            for name, page in pages.items():
                # A browser of its own, so that no run finds shaders or code that another one has compiled.
                browser = playwright.chromium.launch(executable_path=path, args=SWITCHES)
                tab = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
                before = _count_cpu(browser)
                tab.goto(page.as_uri(), wait_until="commit")
                tab.wait_for_selector("#network[data-ready]", timeout=120_000, state="attached")
                seconds = float(tab.evaluate(_PAINTED)) / 1000
                found[name].append((seconds, _count_cpu(browser) - before))
                browser.close()
    return found


def _count_cpu(browser: Browser) -> float:
    """Processor seconds that all processes of a browser have taken."""
    found = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    return float(sum(one["cpuTime"] for one in found["processInfo"]))
