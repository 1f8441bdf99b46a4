"""The self-contained file: everything within, nothing asked of anybody, and hostile names that stay names."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from graph.network.html import make_html, write_html
from tests.network.view.made_up import make_document, make_edge

HOSTILE = "</script><script>alert(1)</script> <!-- \" ' & \u2028 ]]>"


def document(label: str = "Taho") -> dict[str, Any]:
    made = make_document(2, [make_edge((0, 1), [0], (2009, 2011))], [(2009, 2011)])
    made["nodes"][0]["label"] = made["projects"][0]["title"] = made["release"]["id"] = label
    return made


class Blocks(HTMLParser):
    """The scripts, styles and links of a page, as a browser would take it apart."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.blocks: list[tuple[dict[str, str | None], str]] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag in {"script", "style"}:
            self.blocks.append((found, ""))
        self.loaded += [value for name, value in attrs if name in {"src", "srcset"} and value]
        self.loaded += [found["href"] or ""] if tag == "link" else []

    def handle_data(self, data: str) -> None:
        if self.cdata_elem:
            attributes, text = self.blocks[-1]
            self.blocks[-1] = (attributes, text + data)


def test_hostile_names_stay_within_the_data() -> None:
    page = Blocks(make_html(document(HOSTILE)))
    assert [attributes.get("type", "style") for attributes, _ in page.blocks] == [
        "style", "application/json", "application/json", "module",
    ]  # fmt: skip
    data = json.loads(next(text for attributes, text in page.blocks if attributes.get("id") == "network-document"))
    assert data["nodes"][0]["label"] == HOSTILE


def test_nothing_is_loaded_and_only_its_own_script_may_run() -> None:
    text = make_html(document())
    page = Blocks(text)
    assert page.loaded == []
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy
    for attributes, code in page.blocks:
        if attributes.get("type") != "application/json":
            digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
            assert f"sha256-{digest}" in policy[1].replace("&#39;", "'")


@pytest.mark.parametrize(("language", "words"), [("fi", "rajauksia"), ("sv", "Avgränsningar"), ("en", "Filters")])
def test_it_says_its_filters_and_release_in_three_languages(tmp_path: Path, language: str, words: str) -> None:
    made = document()
    made["filters"]["municipality"] = "Oulu"
    write_html(made, tmp_path / "network.html", language)
    text = (tmp_path / "network.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in text
    for said in ("2026-01-02", "Oulu", "Taho 1", "2009–2011"):
        assert said in text
    assert words in text


def test_the_same_network_gives_the_same_bytes() -> None:
    assert make_html(document()) == make_html(document())
