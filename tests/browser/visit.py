"""One look at a page in the browser: what it asked for, what it complained of, and whether it opened a dialog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from playwright.sync_api import Browser, Dialog, Page

PHONE = {"width": 360, "height": 740}
_OF_CHROMIUM = ("the server responded with a status of", "GL Driver Message")
"""In lines that Chromium writes of its own: for every status from 400 up, and where there is no graphics card."""

DESKTOP = {"width": 1280, "height": 900}


@dataclass
class Visit:
    """An open page; `complaints` are errors of scripts, of the console (broken policies too) and dialogs."""

    page: Page
    status: int = 0
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    @property
    def overflow(self) -> int:
        """By how many pixels the page is wider than its window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    def turn(self, phone: bool, dark: bool) -> None:
        """Shows the page in another window and light."""
        self.page.set_viewport_size(PHONE if phone else DESKTOP)  # type: ignore[arg-type]
        self.page.emulate_media(color_scheme="dark" if dark else "light")

    def assert_clean(self) -> None:
        """Nothing was complained of, and nothing was asked of another site."""
        assert self.complaints == []
        assert self.elsewhere == []


@contextmanager
def visit(
    browser: Browser,
    address: str,
    *,
    dark: bool = False,
    phone: bool = False,
    script: bool = True,
    moving: bool = False,
    media: Literal["screen", "print"] = "screen",
) -> Iterator[Visit]:
    """Opens an address; everything on it has been loaded when the block begins.

    Args:
        browser: Chromium.
        address: a whole address.
        dark: whether the reader likes it dark.
        phone: whether the window is a phone's.
        script: whether JavaScript is on.
        moving: whether the reader likes things to move; without, a network is laid out in one frame, not in eighty.
        media: what the page is shown on.
    """
    context = browser.new_context(
        viewport=PHONE if phone else DESKTOP,  # type: ignore[arg-type]
        color_scheme="dark" if dark else "light",
        java_script_enabled=script,
        reduced_motion="no-preference" if moving else "reduce",
        locale="fi-FI",
        # axe-core is put into pages by the tests; the pages' own policy is watched while they load.
        bypass_csp=False,
    )
    page = context.new_page()
    seen = Visit(page)
    host = address.split("/")[2]
    page.on("console", lambda message: _note_console(seen, message))
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("dialog", lambda dialog: _note_dialog(seen, dialog))
    page.on("request", lambda request: _note_request(seen, request.url, host))
    page.emulate_media(media=media, color_scheme="dark" if dark else "light")
    answer = page.goto(address, wait_until="load")
    seen.status = answer.status if answer else 0
    try:
        yield seen
    finally:
        context.close()


def _note_console(seen: Visit, message: Any) -> None:
    if message.type in {"error", "warning"} and not any(words in message.text for words in _OF_CHROMIUM):
        seen.complaints.append(f"{message.type}: {message.text}")


def _note_dialog(seen: Visit, dialog: Dialog) -> None:
    seen.complaints.append(f"dialog: {dialog.message}")
    dialog.dismiss()


def _note_request(seen: Visit, url: str, host: str) -> None:
    if not url.startswith(("data:", "blob:")) and url.split("/")[2] != host:
        seen.elsewhere.append(url)
