"""The part of a network that a state shows, as a document of the same form as the whole."""

from __future__ import annotations

from typing import Any

from graph.network.view.selection import Viewed, select
from graph.network.view.state import State


def make_part(network: Viewed, state: State) -> dict[str, Any]:
    """The nodes, edges and projects of what is shown, numbered anew; edges weigh what they do in the period."""
    shown = select(network, state)
    nodes = {number: place for place, number in enumerate(shown.nodes)}
    behind = sorted({one for edge in shown.edges for one in network.edges[edge]["projects"]})
    projects = {number: place for place, number in enumerate(behind)}
    edges = [
        {
            **network.edges[number],
            "source": nodes[network.edges[number]["source"]],
            "target": nodes[network.edges[number]["target"]],
            "weight": weight,
            "projects": [projects[one] for one in network.edges[number]["projects"]],
        }
        for number, weight in shown.edges.items()
    ]
    types = {network.nodes[number]["type"] for number in nodes}
    return {
        **network.document,
        "counts": {"nodes": len(nodes), "edges": len(edges), "projects": len(projects)},
        "types": [one for one in network.document["types"] if one["id"] in types],
        "nodes": [network.nodes[number] for number in nodes],
        "edges": edges,
        "projects": [network.projects[number] for number in behind],
    }
