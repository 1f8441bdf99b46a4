"""The self-contained file from disk: offline, hostile names, and a large network whose communities open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from graph.network.html import write_html
from tests.network.test_html import HOSTILE
from tests.network.view.made_up import make_document, make_edge


@contextmanager
def opened(browser: Browser, path: Path, state: str = "") -> Iterator[tuple[Page, list[str]]]:
    """The file in a browser without a network; with what it complained of or asked for."""
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page, complaints = context.new_page(), list[str]()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("request", lambda request: complaints.append(request.url) if request.url.startswith("http") else None)
    page.goto(path.as_uri() + state)
    page.wait_for_selector("#network[data-ready]", state="attached")
    yield page, complaints
    context.close()


def counts(page: Page) -> list[int]:
    text = page.locator("#network-counts").inner_text().replace(",", "")
    return [int(number) for number in re.findall(r"\d+", text)]


def small(label: str = "Taho") -> dict[str, Any]:
    spans = [(2010, 2011), (2012, 2013), (2014, 2015)]
    edges = [make_edge((n, n + 1), [n], spans[n]) for n in range(3)]
    made = make_document(4, edges, spans, communities=[{"id": n, "label": label, "size": 1} for n in range(4)])
    made["nodes"][0]["label"] = made["projects"][0]["title"] = label
    return made


def test_it_works_offline_and_keeps_its_state_behind_the_mark(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "network.html"
    write_html(small(), path, "en")
    with opened(browser, path) as (page, complaints):
        assert counts(page) == [4, 3, 4, 3]
        page.locator("summary").click()
        page.locator("#network-from").fill("2014")
        assert counts(page)[:2] == [2, 1]
        assert page.url.endswith("#whole=1&from=2014")
        page.locator("#network-edges button").first.click()
        assert page.locator(".evidence a").first.get_attribute("href") == "https://a.example/id/project/2"
        assert complaints == []
    with opened(browser, path, "#centre=Taho+3&steps=2&colour=community") as (page, complaints):
        assert counts(page)[:2] == [3, 2]
        assert "Taho and others" in page.locator("#network-legend").inner_text()
        assert complaints == []


def test_hostile_names_do_no_harm(browser: Browser, tmp_path: Path) -> None:
    write_html(small(HOSTILE), tmp_path / "network.html")
    with opened(browser, tmp_path / "network.html", "#edge=0") as (page, complaints):
        assert "<script>alert(1)</script>" in page.locator("#network-panel h3").inner_text()
        for form in ("svg", "gexf", "png"):
            with page.expect_download() as download:
                page.locator(f"[data-act={form}]").click()
            assert Path(download.value.path()).stat().st_size > 500
        assert complaints == []


def test_communities_of_a_very_large_network_open(browser: Browser, tmp_path: Path) -> None:
    size, groups = 20_400, 20
    edges = [make_edge((number, (number + groups) % size), []) for number in range(0, size, 7)]
    edges += [make_edge((number, number + 1), []) for number in range(groups - 1)]
    named = [{"id": n, "label": f"Ryhmä {n}", "size": size // groups, "x": n % 5, "y": n // 5} for n in range(groups)]
    made = make_document(0, [], [], communities=named)
    made["edges"] = [{**edge, "weight": 1.0} for edge in edges]
    made["nodes"] = [
        {
            "id": f"https://a.example/id/{n}", "label": f"Taho {n}", "type": "ministry", "path": "", "degree": 1,
            "weight": 1, "community": n % groups, "years": None, "places": [], "x": n % groups, "y": n / size,
        }
        for n in range(size)
    ]  # fmt: skip
    write_html(made, tmp_path / "network.html", "en")
    with opened(browser, tmp_path / "network.html") as (page, complaints):
        assert counts(page) == [groups, groups - 1, size, len(edges)]
        assert "Ryhmä 0 and others, 1020" in page.locator("#network-nodes").inner_text()
        page.locator("#network-stage").focus()
        page.keyboard.press("ArrowRight")
        assert page.locator("#network-panel h3").inner_text() == "Ryhmä 0 and others"
        assert page.locator("#network-panel .found li").count() == 10
        assert page.url.endswith("#whole=1&group=0")
        page.keyboard.press("Enter")
        assert page.url.endswith("#whole=1&open=0")
        members = size // groups
        assert counts(page)[0] == groups - 1 + members
        page.locator("#network-q").fill("taho 12345")
        page.keyboard.press("Enter")
        assert counts(page)[0] == 1 + len([edge for edge in edges if 12345 in (edge["source"], edge["target"])])
        assert complaints == []
    with opened(browser, tmp_path / "network.html", "#whole=1&group=7") as (page, complaints):
        assert page.locator("#network-panel h3").inner_text() == "Ryhmä 7 and others"
        page.locator("#network-panel").get_by_role("button", name="Open the community").click()
        assert counts(page)[0] == groups - 1 + members
        assert complaints == []
