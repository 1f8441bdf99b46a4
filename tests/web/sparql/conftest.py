"""One site for all the tests of the endpoint."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.web.serving import publish, site_of


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    data = tmp_path_factory.mktemp("data")
    publish(data)
    with site_of(data, answer_limit=100_000) as client:
        yield client
