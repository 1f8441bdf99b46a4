"""The made-up graph of the saved queries."""

from tests.queries.conftest import store

__all__ = ["store"]
