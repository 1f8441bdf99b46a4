"""One server over the shipped examples, one over hostile data, and one real Chromium for all browser tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from tests.browser.hostile import HOSTILE
from tests.browser.live import Live, serve
from tests.browser.visit import Visit, visit
from tests.needs import find_program, missing

ROOT = Path(__file__).resolve().parents[2]
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser takes seconds a page: its tests are none of the everyday ones."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.slow)


def find_chromium() -> str | None:
    """Where the operating system has Chromium; None where it has none."""
    return find_program(*_CHROMIUM)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium from the operating system's packages; closed with the folder, for its loop stops others from running."""
    path = find_chromium()
    if path is None:
        missing("the browser tests need chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The text of axe-core."""
    path = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
    if not path.is_file():
        missing("the accessibility tests need axe-core: npm ci in web/")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="package")
def site(browser: Browser, examples_data: Path) -> Iterator[Live]:
    """The site over the shipped examples."""
    with serve(examples_data) as live:
        yield live


@pytest.fixture(scope="package")
def hostile(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """The site over data that was written to do harm."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "input").mkdir()
    (folder / "input" / "hostile.ttl").write_text(HOSTILE, encoding="utf-8")
    build([folder / "input"], folder / "data", CONVERTERS, jobs=1)
    with serve(folder / "data") as live:
        yield live


@pytest.fixture(scope="package")
def see(browser: Browser) -> Callable[..., AbstractContextManager[Visit]]:
    """Opens a page and remembers what it did; see `visit`."""
    return lambda *arguments, **settings: visit(browser, *arguments, **settings)
