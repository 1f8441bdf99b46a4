"""The made-up graph that the saved queries are asked of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.store import EmbeddedStore, create_store
from tests.queries.cases import DATA


@pytest.fixture(scope="session")
def store() -> Iterator[EmbeddedStore]:
    store = create_store(None, [DATA])
    yield store
    store.close()
