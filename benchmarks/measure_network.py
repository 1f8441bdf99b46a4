"""One measure of one network by one engine: `python -m benchmarks.measure_network ENGINE MEASURE GRAPH OUT`."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy

from graph.network.engines import DAMPING, SEED, TOLERANCE
from graph.network.skeleton import Skeleton

SOURCES: Final = 16
"""Nodes from which betweenness is estimated."""

MEASURES: Final = ("pagerank", "communities", "betweenness")

Values = Sequence[float]


def write_made_up_network(path: Path, nodes: int, edges: int) -> None:
    """A network in communities whose nodes are active unequally: most edges stay in one of the communities."""
    rng = numpy.random.default_rng(SEED)
    community = rng.integers(0, max(2, nodes // 250), nodes)
    activity = rng.pareto(1.8, nodes) + 1
    members = numpy.argsort(community, kind="stable")
    first = numpy.searchsorted(community[members], numpy.arange(community.max() + 2))
    ones = rng.choice(nodes, edges * 5 // 4, p=activity / activity.sum())
    anywhere = rng.choice(nodes, len(ones), p=activity / activity.sum())
    low, high = first[community[ones]], first[community[ones] + 1]
    beside = members[low + (rng.random(len(ones)) * (high - low)).astype(numpy.int64)]
    others = numpy.where(rng.random(len(ones)) < 0.75, beside, anywhere)
    apart = ones != others
    pairs = numpy.sort(numpy.stack([ones[apart], others[apart]], axis=1), axis=1)
    pairs = rng.permutation(numpy.unique(pairs, axis=0))[:edges]
    pairs = pairs[numpy.lexsort((pairs[:, 1], pairs[:, 0]))]
    numpy.savez(path, nodes=nodes, sources=pairs[:, 0], targets=pairs[:, 1], weights=rng.integers(1, 6, len(pairs)))


def measure_networkx(graph_file: Path, measure: str) -> tuple[float, Values]:
    """The seconds of CPU and the values of a measure by networkx alone, on a graph that is built already."""
    import networkx

    content = numpy.load(graph_file)
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(int(content["nodes"])))
    columns = (content[name].tolist() for name in ("sources", "targets", "weights"))
    graph.add_weighted_edges_from(zip(*columns, strict=True))
    size = len(graph)
    ways: dict[str, Callable[[], Values]] = {
        # networkx multiplies its tolerance by the number of nodes.
        "pagerank": lambda: list(networkx.pagerank(graph, DAMPING, tol=TOLERANCE / size, max_iter=500).values()),
        "betweenness": lambda: list(networkx.betweenness_centrality(graph, SOURCES, seed=SEED).values()),
        "communities": lambda: _number(size, networkx.community.louvain_communities(graph, seed=SEED)),
    }
    return _clock(ways[measure])


def measure_ours(graph_file: Path, measure: str) -> tuple[float, Values]:
    """The same by the engine for large networks, on its own forms of the graph, built already too."""
    from graph.network.engines.fast import FastEngine

    content = numpy.load(graph_file)
    skeleton = Skeleton(int(content["nodes"]), content["sources"], content["targets"], content["weights"])
    engine = FastEngine()
    forms = engine.forms(skeleton)
    _ = (forms.columns, forms.weighted)
    ways: dict[str, Callable[[], Values]] = {
        "pagerank": lambda: engine.pagerank(skeleton),
        "betweenness": lambda: engine.betweenness(skeleton, SOURCES),
        "communities": lambda: engine.communities(skeleton),
    }
    return _clock(ways[measure])


ENGINES: Final = {"networkx": measure_networkx, "ours": measure_ours}


def _clock(way: Callable[[], Values]) -> tuple[float, Values]:
    random.seed(SEED)
    start = time.process_time()
    values = way()
    return time.process_time() - start, values


def _number(size: int, groups: Sequence[set[int]]) -> Values:
    found = [0] * size
    for number, group in enumerate(groups):
        for node in group:
            found[node] = number
    return found


def main(arguments: Sequence[str]) -> None:
    """Measure once and add a line to the file: the seconds, and the values of the first run."""
    engine, measure, graph_file, out = arguments
    seconds, values = ENGINES[engine](Path(graph_file), measure)
    target = Path(out)
    line = {"seconds": seconds, "values": [] if target.exists() else list(values)}
    with target.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
