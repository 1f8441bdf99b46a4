"""The shipped examples as the site has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graph.web.app import create_app
from graph.web.settings import WebSettings


@pytest.fixture(scope="package")
def data(examples_data: Path) -> Path:
    """A data folder with the examples built."""
    return examples_data


@pytest.fixture(scope="package")
def client(data: Path) -> Iterator[TestClient]:
    """A client of the site over the examples."""
    # Nothing here is about the limit, and a busy machine makes the pieces of an edition slowly.
    app = create_app(WebSettings(data=data, workers=2, time_limit=120))
    with TestClient(app, base_url="http://hankkeet.example", follow_redirects=False) as opened:
        yield opened
