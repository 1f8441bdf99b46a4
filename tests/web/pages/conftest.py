"""The shipped examples as the site has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graph.build.builder import build
from graph.cli.build import CONVERTERS
from graph.resources import shipped
from graph.web.app import create_app
from graph.web.settings import WebSettings


@pytest.fixture(scope="package")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the examples built."""
    folder = tmp_path_factory.mktemp("examples") / "data"
    build([shipped("examples")], folder, CONVERTERS, jobs=1)
    return folder


@pytest.fixture(scope="package")
def client(data: Path) -> Iterator[TestClient]:
    """A client of the site over the examples."""
    # Nothing here is about the limit, and a busy machine makes the pieces of an edition slowly.
    app = create_app(WebSettings(data=data, workers=2, time_limit=120))
    with TestClient(app, base_url="http://hankkeet.example", follow_redirects=False) as opened:
        yield opened
