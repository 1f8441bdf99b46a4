"""Engines that compute measures: networkx always, NetworKit where it is installed and the graph is large."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final, Protocol

from graph.errors import UsageError
from graph.network.skeleton import Skeleton

SEED: Final = 7
"""Where every random choice starts from, so that the same release gives the same picture."""

DAMPING: Final = 0.85
"""Of PageRank: how often the walker goes on rather than starting anywhere."""

TOLERANCE: Final = 1e-8
"""PageRank is done when a round moves less than this in all."""

LARGE: Final = 5_000
"""Edges from which NetworKit is taken; below it plain networkx is fast enough and needs nothing more installed."""

NAMES: Final = ("networkx", "networkit")


class Engine(Protocol):
    """Computes measures of a skeleton: one number a node, in the order of the nodes.

    Both engines give the same numbers within 1e-6 (PageRank 1e-6 of the whole); sampled betweenness and communities
    depend on random choices, which are the same in every run of one engine.
    """

    @property
    def name(self) -> str:
        """One of `NAMES`."""

    def pagerank(self, skeleton: Skeleton) -> Sequence[float]:
        """PageRank with damping 0.85; the sum is 1."""

    def betweenness(self, skeleton: Skeleton, samples: int | None) -> Sequence[float]:
        """Betweenness by hops, normalised; estimated from so many sources where `samples` is given."""

    def closeness(self, skeleton: Skeleton) -> Sequence[float]:
        """Closeness by hops, in the form of Wasserman and Faust for networks in several parts."""

    def clustering(self, skeleton: Skeleton) -> Sequence[float]:
        """The local clustering coefficient."""

    def communities(self, skeleton: Skeleton) -> Sequence[int]:
        """A number for each node, equal in one community, by the Louvain method with weights."""


def choose_engine(skeleton: Skeleton, name: str | None = None) -> Engine:
    """The engine of that name, or the one that fits the size of the graph.

    Raises:
        UsageError: there is no such engine, or it is not installed.
    """
    installed = find_spec("networkit") is not None
    if name is None:
        name = "networkit" if installed and len(skeleton.weights) >= LARGE else "networkx"
    if name not in NAMES:
        raise UsageError("there is no such engine", where=name, advice=f"choose {' or '.join(NAMES)}")
    if name == "networkx":
        from graph.network.engines.plain import PlainEngine

        return PlainEngine()
    if not installed:
        raise UsageError("NetworKit is not installed", advice="pip install 'hankeverkko[networks]'")
    from graph.network.engines.fast import FastEngine

    return FastEngine()
