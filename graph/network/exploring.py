"""Questions to a network: who is around somebody, how two are connected, who bridges, what changed."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from graph.errors import UsageError
from graph.network.finding import find_node

if TYPE_CHECKING:
    import networkx

    from graph.network.measures import Measuring
    from graph.network.network import Network, ProjectFact


class Step(NamedTuple):
    """One step of a path: from a node to the next, and the projects that make it."""

    source: str
    target: str
    relations: tuple[str, ...]
    projects: tuple[ProjectFact, ...]


class Broker(NamedTuple):
    """A node between communities: its betweenness, its brokerage, and the communities that it has ties with."""

    node: str
    label: str
    betweenness: float
    brokerage: float
    communities: tuple[int, ...]


class Change(NamedTuple):
    """An edge or a node that differs between two networks; a weight is 0 where it is not there."""

    source: str
    target: str
    relation: str
    before: float
    after: float


class Changes(NamedTuple):
    """What is different in the later network: nodes that came and went, edges that came, went, grew or shrank."""

    came: tuple[str, ...]
    went: tuple[str, ...]
    edges: tuple[Change, ...]


def reach(graph: networkx.MultiGraph[str], start: str, depth: int) -> list[str]:
    """The nodes within so many steps of a node, in the order of the graph, whatever direction edges have."""
    near = _neighbours(graph)
    found = {start: 0}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        if found[node] < depth:
            for other in near[node]:
                if other not in found:
                    found[other] = found[node] + 1
                    waiting.append(other)
    return [node for node in graph if node in found]


def find_path(network: Network, start: str, end: str) -> list[Step]:
    """The shortest way from one node to another, by steps; of equal ones the first in the order of IRIs.

    Raises:
        UsageError: there is no such node, or no way between them.
    """
    graph = network.graph
    one, other = find_node(graph, start), find_node(graph, end)
    before = _search(_neighbours(graph), one, other)
    if other not in before:
        raise UsageError(
            "no path leads from one to the other", where=f"{start} – {end}", advice="take away a filter, or kind mixed"
        )
    nodes = [other]
    while nodes[-1] != one:
        nodes.append(before[nodes[-1]])
    nodes.reverse()
    return [_describe_step(network, first, second) for first, second in pairwise(nodes)]


def find_brokers(network: Network, measuring: Measuring, limit: int) -> list[Broker]:
    """The nodes with ties to several communities, those first that most shortest paths go through."""
    nodes = list(network.graph)
    communities = measuring.communities()
    between, spread = measuring.of("betweenness"), measuring.of("brokerage")
    found = [
        Broker(
            node,
            network.graph.nodes[node]["label"],
            between[index],
            spread[index],
            tuple(sorted({communities[other] for other in measuring.skeleton.neighbours[index]})),
        )
        for index, node in enumerate(nodes)
        if spread[index] > 0
    ]
    return sorted(found, key=lambda broker: (-broker.betweenness, broker.node))[:limit]


def find_changes(earlier: Network, later: Network) -> Changes:
    """What is different in the later of two networks of one kind.

    Raises:
        UsageError: they are of different kinds, levels or weights.
    """
    for what in ("kind", "level", "weight", "money_kind"):
        if getattr(earlier, what) != getattr(later, what):
            raise UsageError(
                f"the two networks differ in {what}",
                where=f"{getattr(earlier, what)}, {getattr(later, what)}",
                advice="make both alike but for the period",
            )
    before, after = _weights(earlier), _weights(later)
    changed = (Change(*key, before.get(key, 0.0), after.get(key, 0.0)) for key in sorted(before.keys() | after.keys()))
    return Changes(
        tuple(node for node in later.graph if node not in earlier.graph),
        tuple(node for node in earlier.graph if node not in later.graph),
        tuple(change for change in changed if change.before != change.after),
    )


def ends_of(edge: tuple[str, str, Mapping[str, Any]]) -> tuple[str, str]:
    """The source and the target of an edge, which an undirected graph gives in any order."""
    one, other, data = edge
    source: str = data["source"]
    return source, other if source == one else one


def _weights(network: Network) -> dict[tuple[str, str, str], float]:
    edges = network.graph.edges(data=True)
    return {(*ends_of(edge), edge[2]["kind"]): edge[2]["weight"] for edge in edges}


def _neighbours(graph: networkx.MultiGraph[str]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {node: set() for node in graph}
    for one, other in graph.edges():
        found[one].add(other)
        found[other].add(one)
    return {node: sorted(others) for node, others in found.items()}


def _search(near: Mapping[str, list[str]], start: str, end: str) -> dict[str, str]:
    """The node from which each was reached first, until the end is."""
    before = {start: start}
    waiting = deque([start])
    while waiting and end not in before:
        node = waiting.popleft()
        for other in near[node]:
            if other not in before:
                before[other] = node
                waiting.append(other)
    return before


def _describe_step(network: Network, one: str, other: str) -> Step:
    graph = network.graph
    pairs = [(one, other)] if not graph.is_directed() else [(one, other), (other, one)]
    edges = [data for pair in pairs if graph.has_edge(*pair) for data in graph[pair[0]][pair[1]].values()]
    projects = sorted({iri for data in edges for iri in data["projects"]})
    relations = tuple(sorted({data["kind"] for data in edges}))
    return Step(one, other, relations, tuple(network.projects[iri] for iri in projects))
