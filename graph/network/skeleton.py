"""A network as whole numbers: what measures and layouts work on, without direction and with parallel edges joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx


@dataclass(frozen=True, eq=False)
class Skeleton:
    """Nodes 0..size-1, and edges as columns: two different ends (the smaller first) and a weight above 0.

    Each pair stands once, in the order of its ends, so that the same network gives the same numbers anywhere.
    """

    size: int
    sources: Sequence[int]
    targets: Sequence[int]
    weights: Sequence[float]

    @classmethod
    def of(cls, graph: networkx.Graph[str]) -> Skeleton:
        """The skeleton of a graph of any kind, its nodes numbered in their order.

        An edge without weight (no money is known of it) weighs next to nothing but is there.
        """
        number = {node: index for index, node in enumerate(graph)}
        edges = graph.edges(data="weight", default=1.0)
        return cls.join(len(number), ((number[one], number[other], weight) for one, other, weight in edges))

    @classmethod
    def join(cls, size: int, edges: Iterable[tuple[int, int, float]]) -> Skeleton:
        """The skeleton of edges in any order and direction; those of one pair are added up, loops left out."""
        found: dict[tuple[int, int], float] = defaultdict(float)
        for one, other, weight in edges:
            if one != other:
                found[min(one, other), max(one, other)] += max(weight, LEAST)
        pairs = sorted(found)
        return cls(size, [one for one, _ in pairs], [other for _, other in pairs], [found[pair] for pair in pairs])

    @cached_property
    def neighbours(self) -> list[dict[int, float]]:
        """The weights of each node's edges by the node at the other end, in the order of the nodes."""
        found: list[dict[int, float]] = [{} for _ in range(self.size)]
        for one, other, weight in zip(self.sources, self.targets, self.weights, strict=True):
            found[one][other] = found[other][one] = weight
        return [dict(sorted(near.items())) for near in found]


LEAST = 1e-9
"""What an edge weighs at least: engines disagree about edges of weight 0."""
