"""The reference data as a graph that tests can ask."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pyoxigraph import Literal, NamedNode, QuerySolutions, RdfFormat, Store

from graph.resources import shipped
from graph.vocabulary import PREFIXES

Ask = Callable[[str], list[tuple[str, ...]]]
_PROLOGUE = "BASE <https://w3id.org/hankeverkko/>\n" + "\n".join(f"PREFIX {p}: <{iri}>" for p, iri in PREFIXES.items())


@pytest.fixture(scope="session")
def store() -> Store:
    """Every Turtle file of ontology/ in one graph."""
    store = Store()
    for path in sorted(shipped("ontology").glob("*.ttl")):
        store.bulk_load(path=str(path), format=RdfFormat.TURTLE)
    return store


@pytest.fixture(scope="session")
def ask(store: Store) -> Ask:
    """Asks a SELECT with all prefixes in place; the rows are the values as text."""

    def ask_store(query: str) -> list[tuple[str, ...]]:
        solutions = store.query(f"{_PROLOGUE}\n{query}")
        assert isinstance(solutions, QuerySolutions)
        names = [variable.value for variable in solutions.variables]
        return [tuple(_value(solution[name]) for name in names) for solution in solutions]

    return ask_store


def _value(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""


@pytest.fixture(scope="session", params=["codes", "target-groups", "places", "organisations", "hankeverkko"])
def turtle_file(request: pytest.FixtureRequest) -> str:
    """The text of each Turtle file in turn."""
    return (shipped("ontology") / f"{request.param}.ttl").read_text(encoding="utf-8")
