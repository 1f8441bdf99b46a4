"""Measures by NetworKit, numpy and scipy (the extra `networks`), on one thread: several would change the results."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import networkit
import numpy

from graph.network.engines import DAMPING, SEED, TOLERANCE
from graph.network.engines.columns import Columns
from graph.network.skeleton import Skeleton


class FastEngine:
    """See `Engine`."""

    name = "networkit"

    def __init__(self) -> None:
        self._made: tuple[Skeleton, Forms] | None = None

    def pagerank(self, skeleton: Skeleton) -> Sequence[float]:
        """See `Engine.pagerank`."""
        found: list[float] = self.forms(skeleton).columns.pagerank(DAMPING, TOLERANCE).tolist()
        return found

    def betweenness(self, skeleton: Skeleton, samples: int | None) -> Sequence[float]:
        """See `Engine.betweenness`."""
        if samples is None or samples >= skeleton.size:
            return _run(networkit.centrality.Betweenness(self.forms(skeleton).plain, normalized=True))
        sources = random.Random(SEED).sample(range(skeleton.size), samples)  # noqa: S311 (no secret)
        found = self.forms(skeleton).columns.dependencies(sources)
        return rescale(found.tolist(), set(sources))

    def closeness(self, skeleton: Skeleton) -> Sequence[float]:
        """See `Engine.closeness`."""
        form = networkit.centrality.ClosenessVariant.GENERALIZED
        return _run(networkit.centrality.Closeness(self.forms(skeleton).plain, True, form))

    def clustering(self, skeleton: Skeleton) -> Sequence[float]:
        """See `Engine.clustering`."""
        return _run(networkit.centrality.LocalClusteringCoefficient(self.forms(skeleton).plain))

    def communities(self, skeleton: Skeleton) -> Sequence[int]:
        """See `Engine.communities`; by the Leiden method, the successor of Louvain."""
        graph = self.forms(skeleton).weighted
        with _one_thread():
            method = networkit.community.ParallelLeiden(graph, randomize=False)
            method.run()
            found: list[int] = method.getPartition().getVector()
        return found

    def forms(self, skeleton: Skeleton) -> Forms:
        """The skeleton in the libraries' own forms; the last ones are kept, since several measures come in a row."""
        if self._made is None or self._made[0] is not skeleton:
            self._made = skeleton, Forms(skeleton)
        return self._made[1]


class Forms:
    """A skeleton in the forms that the libraries read, each made when it is needed."""

    def __init__(self, skeleton: Skeleton) -> None:
        self._skeleton = skeleton

    @cached_property
    def columns(self) -> Columns:
        """For numpy and scipy."""
        return Columns(self._skeleton)

    @cached_property
    def weighted(self) -> Any:
        """For NetworKit."""
        skeleton = self._skeleton
        ends = tuple(numpy.asarray(column, dtype=numpy.uint64) for column in (skeleton.sources, skeleton.targets))
        weights = numpy.asarray(skeleton.weights, dtype=numpy.float64)
        return networkit.GraphFromCoo((weights, ends), n=skeleton.size, weighted=True, directed=False)

    @cached_property
    def plain(self) -> Any:
        """For measures that count hops."""
        return networkit.graphtools.toUnweighted(self.weighted)


def rescale(dependencies: Sequence[float], sources: set[int]) -> list[float]:
    """Betweenness from the dependencies of some sources, as networkx scales it.

    A node that is a source itself was looked at from one source fewer than the others.
    """
    size = len(dependencies)
    if size < 3:
        return [0.0] * size
    others = size - 2
    return [found / (others * max(len(sources) - (node in sources), 1)) for node, found in enumerate(dependencies)]


def _run(method: Any) -> list[float]:
    with _one_thread():
        method.run()
        found: list[float] = method.scores()
    return found


@contextmanager
def _one_thread() -> Iterator[None]:
    """Sums in one order and choices from one seed; the number of threads is put back."""
    threads = networkit.getMaxNumberOfThreads()
    networkit.setNumberOfThreads(1)
    networkit.setSeed(SEED, False)
    try:
        yield
    finally:
        networkit.setNumberOfThreads(threads)
