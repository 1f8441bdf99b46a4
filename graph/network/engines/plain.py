"""Measures by networkx, in Python alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import networkx

from graph.network.engines import DAMPING, SEED, TOLERANCE
from graph.network.skeleton import Skeleton

_ROUNDS: Final = 500


class PlainEngine:
    """See `Engine`."""

    name = "networkx"

    def pagerank(self, skeleton: Skeleton) -> Sequence[float]:
        """See `Engine.pagerank`; written out because networkx's own needs scipy."""
        if not skeleton.size:
            return []
        neighbours = skeleton.neighbours
        totals = [sum(near.values()) for near in neighbours]
        ranks = [1 / skeleton.size] * skeleton.size
        for _ in range(_ROUNDS):
            lost = sum(rank for rank, total in zip(ranks, totals, strict=True) if not total)
            shares = [rank / total if total else 0.0 for rank, total in zip(ranks, totals, strict=True)]
            floor = (1 - DAMPING + DAMPING * lost) / skeleton.size
            fresh = [
                floor + DAMPING * sum(weight * shares[other] for other, weight in near.items()) for near in neighbours
            ]
            moved = sum(abs(new - old) for new, old in zip(fresh, ranks, strict=True))
            ranks = fresh
            if moved < TOLERANCE:
                break
        return ranks

    def betweenness(self, skeleton: Skeleton, samples: int | None) -> Sequence[float]:
        """See `Engine.betweenness`."""
        wanted = None if samples is None else min(samples, skeleton.size)
        found = networkx.betweenness_centrality(make_graph(skeleton), k=wanted, normalized=True, seed=SEED)
        return _in_order(found)

    def closeness(self, skeleton: Skeleton) -> Sequence[float]:
        """See `Engine.closeness`."""
        return _in_order(networkx.closeness_centrality(make_graph(skeleton)))

    def clustering(self, skeleton: Skeleton) -> Sequence[float]:
        """See `Engine.clustering`."""
        found: Any = networkx.clustering(make_graph(skeleton))
        return _in_order(found)

    def communities(self, skeleton: Skeleton) -> Sequence[int]:
        """See `Engine.communities`."""
        groups = networkx.community.louvain_communities(make_graph(skeleton), weight="weight", seed=SEED)
        found = {node: index for index, group in enumerate(groups) for node in group}
        return [found[node] for node in range(skeleton.size)]


def make_graph(skeleton: Skeleton) -> networkx.Graph[int]:
    """The skeleton as a networkx graph; its nodes are numbers, whose sets have one order in every process."""
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(skeleton.size))
    graph.add_weighted_edges_from(zip(skeleton.sources, skeleton.targets, skeleton.weights, strict=True))
    return graph


def _in_order(found: dict[int, float]) -> list[float]:
    return [found[node] for node in range(len(found))]
