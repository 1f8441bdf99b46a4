"""A network too large to draw as a network of its communities, which open one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from graph.network.document import describe_communities
from graph.network.spans import span_years

if TYPE_CHECKING:
    import networkx

    from graph.network.network import Network

CONDENSED_FROM: Final = 20_000
"""Nodes from which a picture shows communities."""

RELATION: Final = "ties"


def condense_graph(network: Network) -> networkx.MultiGraph[str]:
    """A graph with a node for every community ("community:0" is the largest) and the ties between them added up.

    Money on several ties is added up too, and then counts a project in each of its ties.
    """
    import networkx

    nodes = list(network.graph)
    number = dict(zip(nodes, network.measuring.communities(), strict=True))
    graph: networkx.MultiGraph[str] = networkx.MultiGraph(**network.graph.graph)
    for row in describe_communities(network):
        inside = [network.graph.nodes[node] for node in nodes if number[node] == row["id"]]
        graph.add_node(_name(row["id"]), **_describe_group(row, inside))
    for (one, other), ties in sorted(_ties_between(network, number).items()):
        graph.add_edge(_name(one), _name(other), key=RELATION, **_join(_name(one), ties))
    return graph


def members_of(network: Network, community: int) -> list[str]:
    """The nodes of a community, in the order of the graph."""
    return [
        node for node, number in zip(network.graph, network.measuring.communities(), strict=True) if number == community
    ]


def _name(community: int) -> str:
    return f"community:{community}"


def _describe_group(row: Mapping[str, Any], inside: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "label": row["label"],
        "type": "community",
        "path": "",
        "size": row["size"],
        "years": span_years(data["years"] for data in inside),
        "projects": max((data["projects"] for data in inside), default=0),
        "places": tuple(sorted({place for data in inside for place in data["places"]})),
    }


def _ties_between(network: Network, number: Mapping[str, int]) -> dict[tuple[int, int], list[Mapping[str, Any]]]:
    found: dict[tuple[int, int], list[Mapping[str, Any]]] = defaultdict(list)
    edges: Any = network.graph.edges(data=True)
    for one, other, data in edges:
        first, second = sorted((number[one], number[other]))
        if first != second:
            found[first, second].append(data)
    return found


def _join(source: str, ties: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    euros = [data["money"] for data in ties if data["money"] is not None]
    return {
        "kind": RELATION,
        "source": source,
        "weight": sum(data["weight"] for data in ties),
        "money": sum(euros) if euros else None,
        "years": span_years(data["years"] for data in ties),
        "roles": tuple(sorted({role for data in ties for role in data["roles"]})),
        "projects": tuple(sorted({project for data in ties for project in data["projects"]})),
        "documents": tuple(sorted({document for data in ties for document in data["documents"]})),
    }
