"""Facts of the made-up projects that the saved queries are tested on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from graph.network import Facts, Network, Source, make_network
from graph.store import EmbeddedStore, create_store
from tests.queries.cases import DATA

SOURCE = Source(id="0a1b2c", date="2026-01-02")


@pytest.fixture(scope="session")
def store() -> Iterator[EmbeddedStore]:
    """The made-up projects."""
    store = create_store(None, [DATA])
    yield store
    store.close()


@pytest.fixture(scope="session")
def facts(store: EmbeddedStore) -> Facts:
    """What is read of them."""
    return Facts(store, SOURCE)


@pytest.fixture(scope="session")
def project(facts: Facts) -> Callable[..., Network]:
    """Makes a network of them."""
    return lambda *arguments, **options: make_network(facts, *arguments, **options)
