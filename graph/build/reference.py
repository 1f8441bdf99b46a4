"""The reference data that every release carries: vocabulary, code lists, places, target groups, organisations."""

from __future__ import annotations

from typing import Final

from graph.resolve.naming import Naming
from graph.resources import shipped
from graph.vocabulary import BASE

_GRAPHS: Final = {
    "hankeverkko.ttl": "ontology",
    "codes.ttl": "codes",
    "places.ttl": "places",
    "target-groups.ttl": "target-groups",
    "organisations.ttl": "organisations",
}


def reference_lines(naming: Naming) -> list[str]:
    """The N-Quads lines of the shipped Turtle files, things under the build's own base."""
    import pyoxigraph

    lines = []
    for file, graph in _GRAPHS.items():
        end = f" <{naming.graph(graph)}> .\n"
        quads = pyoxigraph.parse(path=str(shipped("ontology") / file))
        lines += [f"{quad.triple}{end}" for quad in quads]
    if naming.base == BASE:
        return lines
    return [line.replace(f"<{BASE}id/", f"<{naming.base}id/") for line in lines]
