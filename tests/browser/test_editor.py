"""The editor in real Chromium: with its script, and without it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import quote

from tests.browser.live import Live
from tests.browser.visit import Visit

See = Callable[..., AbstractContextManager[Visit]]
ASK = "ASK { ?s ?p ?o }"


def write(seen: Visit, text: str) -> None:
    """Replaces what stands in the editor, by keys."""
    seen.page.locator(".cm-content").click()
    seen.page.keyboard.press("Control+a")
    seen.page.keyboard.press("Delete")
    # As a paste: a space at the end of text that is inserted like typing becomes another character.
    seen.page.keyboard.insert_text(text.rstrip())
    if text != text.rstrip():
        seen.page.keyboard.press("Space")


def test_the_form_answers_without_javascript(see: See, site: Live) -> None:
    with see(site.address + "/sparql", script=False) as seen:
        seen.page.locator("#query").fill(ASK)
        seen.page.locator("#editor button").first.click()
        assert seen.page.locator(".truth").inner_text() == "kyllä"
        assert "?query=ASK" in seen.page.url


def test_control_and_enter_run_what_was_written(see: See, site: Live) -> None:
    with see(site.address + "/sparql") as seen:
        write(seen, ASK)
        assert seen.page.locator("#query").input_value() == ASK
        seen.page.keyboard.press("Control+Enter")
        seen.page.locator(".truth").wait_for()
        assert seen.page.locator(".cm-content").inner_text() == ASK
        seen.assert_clean()


def test_a_long_query_is_posted(see: See, site: Live) -> None:
    with see(site.address + "/sparql.en.html") as seen:
        write(seen, f"{ASK} # {'x' * 7000}")
        seen.page.keyboard.press("Control+Enter")
        seen.page.locator(".truth").wait_for()
        assert "?" not in seen.page.url
        seen.assert_clean()


def test_an_error_is_marked_where_it_is(see: See, site: Live) -> None:
    with see(f"{site.address}/sparql.html?query={quote('SELECT *' + chr(10) + 'WHERE { ?s ?p }')}") as seen:
        assert seen.page.locator(".cm-line").nth(1).locator(".cm-lintRange-error").count() == 1
        seen.assert_clean()


def test_a_term_is_completed_by_its_label_and_brings_its_prefix(see: See, site: Live) -> None:
    with see(site.address + "/sparql.en.html") as seen:
        write(seen, "SELECT * { ?s a ")
        seen.page.keyboard.type("hv:Proj", delay=10)
        seen.page.locator(".cm-completionLabel", has_text="hv:Project").first.wait_for()
        seen.page.wait_for_timeout(100)
        seen.page.keyboard.press("Enter")
        text = seen.page.locator("#query").input_value()
        assert text.startswith("PREFIX hv: <https://w3id.org/hankeverkko/def#>\nSELECT")
        assert "hv:Project" in text
        seen.assert_clean()


def test_places_and_bodies_are_completed_by_their_names(see: See, site: Live) -> None:
    for name, iri in (("Uleåborg", "/id/municipality/564>"), ("oulun kaupunki", "/id/organisation/oulun-kaupunki>")):
        with see(site.address + "/sparql.html") as seen:
            write(seen, "ASK { ?s ?p ")
            seen.page.keyboard.type(name.split()[0], delay=10)
            # While a list waits for what the last letter changed, a click on it does nothing.
            answered = seen.page.locator(".cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)")
            answered.locator("li", has_text=iri.strip("/>").removeprefix("id/")).first.click()
            assert iri in seen.page.locator("#query").input_value()
            seen.assert_clean()
