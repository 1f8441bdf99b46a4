"""Finds the node that a person means, by its IRI or its name."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from graph.errors import UsageError

if TYPE_CHECKING:
    import networkx


def find_node(graph: networkx.MultiGraph[str], name: str) -> str:
    """The node of an IRI, or the only one of a name in any case.

    Raises:
        UsageError: there is none, or there are several; says which, or what is spelled alike.
    """
    if name in graph:
        return name
    labels: dict[str, list[str]] = {}
    for node, label in graph.nodes(data="label"):
        labels.setdefault(str(label).casefold(), []).append(node)
    found = labels.get(name.strip().casefold(), [])
    if len(found) > 1:
        raise UsageError(f"{len(found)} nodes have that name", where=name, advice=f"take one of {', '.join(found)}")
    if not found:
        near = get_close_matches(name.casefold(), labels, n=3)
        shown = [str(graph.nodes[labels[label][0]]["label"]) for label in near]
        advice = f"did you mean {' or '.join(shown)}?" if near else "give a name or an IRI of a node in it"
        raise UsageError("the network has no such node", where=name, advice=advice)
    return found[0]
