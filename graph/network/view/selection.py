"""What a state shows of a network, for pages without JavaScript; web/src/network/selection.ts answers the same."""

from __future__ import annotations

import unicodedata
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple

from graph.network.view.state import State

SMALL: Final = 200
"""Networks up to this many nodes are shown whole where nobody says what to show."""

Years = Sequence[int] | None


class Shown(NamedTuple):
    """What is shown: numbers of nodes, numbers of edges with their weights, and the edges of the path asked for."""

    nodes: tuple[int, ...]
    edges: Mapping[int, float]
    path: tuple[int, ...] | None


class Viewed:
    """A network's document (`graph.network.document`), ready to be looked at from its nodes."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.nodes: Sequence[Mapping[str, Any]] = document["nodes"]
        self.edges: Sequence[Mapping[str, Any]] = document["edges"]
        self.projects: Sequence[Mapping[str, Any]] = document["projects"]

    @cached_property
    def years(self) -> tuple[int, int]:
        """The first and the last year of its edges; zeros where none has any."""
        spans = [edge["years"] for edge in self.edges if edge["years"]]
        return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else (0, 0)

    @cached_property
    def communities(self) -> Mapping[int, Mapping[str, Any]]:
        """Its communities by id."""
        return {one["id"]: one for one in self.document.get("communities", ())}

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of its nodes by identifier."""
        return {node["id"]: number for number, node in enumerate(self.nodes)}

    @cached_property
    def ties(self) -> Mapping[int, list[int]]:
        """The numbers of every node's edges."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, edge in enumerate(self.edges):
            found[edge["source"]].append(number)
            found[edge["target"]].append(number)
        return found

    def other(self, edge: int, node: int) -> int:
        """The other end of an edge."""
        source, target = self.edges[edge]["source"], self.edges[edge]["target"]
        return int(target if source == node else source)

    def resolve(self, text: str) -> int | None:
        """The node that an identifier, or else a name, stands for."""
        if text in self.numbers:
            return self.numbers[text]
        return next(iter(self.find(text, 1)), None)

    def find(self, text: str, limit: int) -> list[int]:
        """Nodes whose names hold all words: whole names and beginnings first, then those with the most ties."""
        wanted = _plain(text).strip()
        words = wanted.split()
        found = []
        for number, name in enumerate(self._names if words else ()):
            if all(word in name for word in words):
                rank = 2 if name == wanted else int(name.startswith(wanted))
                found.append((-rank, -self.nodes[number]["degree"], number))
        return [number for *_, number in sorted(found)[:limit]]

    @cached_property
    def _names(self) -> list[str]:
        return [_plain(node["label"]) for node in self.nodes]

    def largest(self, limit: int) -> list[int]:
        """The nodes with the most ties."""
        return sorted(range(len(self.nodes)), key=lambda number: (-self.nodes[number]["degree"], number))[:limit]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).lower()


def select(network: Viewed, state: State) -> Shown:
    """What the state shows."""
    weights = weigh(network, state)
    nodes = _everything(network, weights, state) if shows_all(network, state) else set[int]()
    for place, one in enumerate(state.centre):
        number = network.resolve(one)
        if number is not None:
            nodes |= _around(network, weights, number, 1 if place else state.steps)
    a, b = network.resolve(state.a), network.resolve(state.b)
    path = find_path(network, weights, a, b) if a is not None and b is not None and a != b else None
    nodes |= {network.edges[edge][end] for edge in path or () for end in ("source", "target")}
    edges = {edge: weight for edge, weight in weights.items() if nodes.issuperset(_ends(network, edge))}
    return Shown(tuple(sorted(nodes)), edges, path)


def shows_all(network: Viewed, state: State) -> bool:
    """Whether a state shows everything: asked for, or the network is small and nothing else is asked for."""
    return state.whole or (not state.begun and len(network.nodes) <= SMALL)


def weigh(network: Viewed, state: State) -> dict[int, float]:
    """The edges that pass the filters, with their weights in the period."""
    fits = [_fits(node, state) for node in network.nodes]
    limited = state.since is not None or state.until is not None
    counted = network.document["weight"] == "projects"
    found = {}
    for number, edge in enumerate(network.edges):
        if not (fits[edge["source"]] and fits[edge["target"]] and _fits_edge(edge, state)):
            continue
        running = len(projects_of(network, edge, state)) if edge["projects"] else _meets(edge["years"], state)
        weight = running if limited and counted and edge["projects"] else edge["weight"]
        if weight and (running or not limited):
            found[number] = float(weight)
    return found


def projects_of(network: Viewed, edge: Mapping[str, Any], state: State) -> list[int]:
    """The numbers of the projects behind an edge that run in the period."""
    return [one for one in edge["projects"] if _meets(network.projects[one]["years"], state)]


def find_path(network: Viewed, weights: Mapping[int, float], start: int, end: int) -> tuple[int, ...] | None:
    """The edges of a shortest path; None where there is none."""
    came_by = {start: -1}
    queue = deque([start])
    while queue and end not in came_by:
        node = queue.popleft()
        for edge in network.ties.get(node, ()):
            other = network.other(edge, node)
            if edge in weights and other not in came_by:
                came_by[other] = edge
                queue.append(other)
    if end not in came_by:
        return None
    path, node = list[int](), end
    while node != start:
        path.append(came_by[node])
        node = network.other(path[-1], node)
    return tuple(reversed(path))


def _fits(node: Mapping[str, Any], state: State) -> bool:
    fits_type = not state.types or node["type"] in state.types
    return fits_type and state.community in (None, node.get("community"))


def _fits_edge(edge: Mapping[str, Any], state: State) -> bool:
    return (not state.link or edge["kind"] == state.link) and (not state.role or state.role in edge["roles"])


def _meets(years: Years, state: State) -> bool:
    """Whether a period meets that of the state; what has no date is in no period but the unlimited one."""
    if state.since is None and state.until is None:
        return True
    if not years:
        return False
    after = state.since is None or years[1] >= state.since
    return after and (state.until is None or years[0] <= state.until)


def _everything(network: Viewed, weights: Iterable[int], state: State) -> set[int]:
    """Every node that passes the filters: with filters on edges, those that an edge is left of."""
    if state.role or state.link or state.since is not None or state.until is not None:
        return {end for edge in weights for end in _ends(network, edge)}
    return {number for number, node in enumerate(network.nodes) if _fits(node, state)}


def _around(network: Viewed, weights: Mapping[int, float], centre: int, steps: int) -> set[int]:
    seen, border = {centre}, {centre}
    for _ in range(steps):
        near = {network.other(edge, node) for node in border for edge in network.ties.get(node, ()) if edge in weights}
        border = near - seen
        seen |= border
    return seen


def _ends(network: Viewed, edge: int) -> tuple[int, int]:
    return network.edges[edge]["source"], network.edges[edge]["target"]
