"""The data of the saved queries' tests and the shipped examples as the site has them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graph.store import Store, create_store
from graph.web.charts.asking import Figures
from graph.web.search.asking import Search
from graph.web.search.index import make_index
from tests.queries.cases import DATA
from tests.web.serving import publish, site_of


@pytest.fixture(scope="package")
def store() -> Store:
    """The data in memory."""
    return create_store(None, [DATA])


@pytest.fixture(scope="package")
def figures(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Figures:
    """The figures of the data."""
    path = tmp_path_factory.mktemp("figures") / "index.sqlite"
    make_index(store, path)
    return Figures(Search(path))


@pytest.fixture(scope="package")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The site over the data, people under pseudonyms."""
    stream = io.BytesIO()
    create_store(None, [DATA]).dump(stream)
    data = tmp_path_factory.mktemp("charts")
    publish(data, stream.getvalue().decode())
    with site_of(data, persons="pseudonymous") as opened:
        yield opened


@pytest.fixture(scope="package")
def examples(examples_data: Path) -> Iterator[TestClient]:
    """The site over the shipped examples."""
    with site_of(examples_data) as opened:
        yield opened
