"""Data that was written to do harm does none: it is text, within the page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import quote

import pytest

from tests.browser.live import Live
from tests.browser.visit import Visit

See = Callable[..., AbstractContextManager[Visit]]

PATHS = [
    "/",
    "/doc/project/hostile/1.html",
    "/doc/project/hostile/1.en.html",
    "/doc/project/hostile/2.html",
    "/doc/project/hostile/%3Cscript%3Ealert(6)%3C%2Fscript%3E.html",
    "/doc/organisation/hostile.en.html",
    "/search.html?q=" + quote('"><script>alert(8)</script>'),
    "/q/people/list_roles.html?person=" + quote('"><img src=x onerror=alert(9)>'),
    "/sparql.html?query=" + quote("SELECT * { ?s ?p ?o FILTER(CONTAINS(STR(?s), 'hostile')) }"),
    "/sparql.html?query=" + quote("</textarea><script>alert(10)</script>"),
    "/sparql.html?query=" + quote("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(CONTAINS(STR(?s), 'hostile')) }"),
    "/nowhere/" + quote("<script>alert(11)</script>"),
    "//evil.example/%2e%2e/",
]


@pytest.mark.parametrize("path", PATHS)
def test_hostile_data_is_text(see: See, hostile: Live, path: str) -> None:
    with see(hostile.address + path, phone=True) as seen:
        seen.page.wait_for_timeout(50)
        seen.assert_clean()
        assert seen.overflow <= 0
        hrefs = seen.page.eval_on_selector_all("a[href]", "all => all.map(one => one.protocol)")
        assert set(hrefs) <= {"http:", "https:"}


def test_the_hostile_project_is_shown_as_it_was_written(see: See, hostile: Live) -> None:
    with see(hostile.address + PATHS[1]) as seen:
        assert "<script>alert(1)</script>" in seen.page.locator("h1").inner_text()
