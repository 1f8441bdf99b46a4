"""Measures on columns of numbers with numpy and scipy: PageRank, and betweenness from chosen sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy
from numpy.typing import NDArray
from scipy import sparse

from graph.network.skeleton import Skeleton

Floats = NDArray[numpy.float64]
Numbers = NDArray[numpy.int64]

_ROUNDS: Final = 500

_FEW: Final = 8
"""One in 256 nodes is few."""


class Columns:
    """A skeleton as a sparse matrix, both directions of each edge in it."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.size = skeleton.size
        ends = [numpy.asarray(column, dtype=numpy.int32) for column in (skeleton.sources, skeleton.targets)]
        weights = numpy.asarray(skeleton.weights, dtype=numpy.float64)
        half = sparse.csr_array((weights, (ends[0], ends[1])), shape=(self.size, self.size))
        self.matrix = (half + half.T).tocsr()

    def pagerank(self, damping: float, tolerance: float) -> Floats:
        """PageRank by power iteration, until a round moves less than the tolerance in all."""
        totals = numpy.asarray(self.matrix.sum(axis=1)).ravel()
        inverse = numpy.divide(1.0, totals, out=numpy.zeros(self.size), where=totals > 0)
        ranks = numpy.full(self.size, 1 / max(self.size, 1))
        alone = totals == 0
        for _ in range(_ROUNDS):
            floor = (1 - damping + damping * float(ranks[alone].sum())) / self.size
            fresh = floor + damping * (self.matrix @ (ranks * inverse))
            moved = float(numpy.abs(fresh - ranks).sum())
            ranks = fresh
            if moved < tolerance:
                break
        return ranks

    def dependencies(self, sources: Iterable[int]) -> Floats:
        """How much the shortest paths from the sources depend on each node, added up (Brandes 2001)."""
        total = numpy.zeros(self.size)
        for source in sources:
            total += self._depend(source)
        return total

    def _depend(self, source: int) -> Floats:
        paths = numpy.zeros(self.size)
        depth = numpy.full(self.size, -1, dtype=numpy.int64)
        paths[source], depth[source] = 1, 0
        levels: list[tuple[Numbers, Numbers]] = []
        front: Numbers = numpy.array([source])
        while len(front):
            starts, ends = self._steps_from(front)
            fresh = depth[ends] < 0
            starts, ends = starts[fresh], ends[fresh]
            depth[ends] = len(levels) + 1
            numpy.add.at(paths, ends, paths[starts])
            levels.append((starts, ends))
            front = self._distinct(ends, depth, len(levels))
        depend = numpy.zeros(self.size)
        for starts, ends in reversed(levels):
            numpy.add.at(depend, starts, paths[starts] / paths[ends] * (1 + depend[ends]))
        depend[source] = 0
        return depend

    def _distinct(self, ends: Numbers, depth: Numbers, level: int) -> Numbers:
        """The nodes of a level, each once; few are sorted, of many it is faster to look at all nodes."""
        return numpy.unique(ends) if len(ends) < self.size >> _FEW else numpy.flatnonzero(depth == level)

    def _steps_from(self, front: Numbers) -> tuple[Numbers, Numbers]:
        """Every edge that leaves the nodes, as its two ends."""
        first, last = self.matrix.indptr[front], self.matrix.indptr[front + 1]
        counts = (last - first).astype(numpy.int64)
        shifts = numpy.repeat(first - numpy.concatenate([[0], numpy.cumsum(counts)[:-1]]), counts)
        places = numpy.arange(len(shifts)) + shifts
        return numpy.repeat(front, counts), self.matrix.indices[places].astype(numpy.int64)
