"""The claim about networks: large ones are measured at least 20 times faster than by plain networkx."""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy

from benchmarks.measure import BenchmarkError, Measurement, measure
from benchmarks.measure_network import ENGINES, MEASURES, write_made_up_network

CLAIM: Final = 20.0
"""How many times the CPU of our measure networkx takes at least, each on its own graph, built before."""

NODES: Final = 100_000
EDGES: Final = 500_000

AGREEMENT: Final = {"pagerank": 1e-6, "betweenness": 1e-9}
"""How far the values of a node may be apart; communities agree when their modularity does, within 0.02."""


class MeasureRatio(NamedTuple):
    """One measure by both: the medians of its seconds of CPU, and of the whole processes."""

    measure: str
    theirs: float
    ours: float
    whole_theirs: float
    whole_ours: float

    @property
    def ratio(self) -> float:
        """How many times our CPU the other takes."""
        return self.theirs / max(self.ours, 1e-3)


class NetworkComparison(NamedTuple):
    """All measures of one network."""

    nodes: int
    edges: int
    runs: int
    ratios: list[MeasureRatio]

    @property
    def holds(self) -> bool:
        """Whether the claim does, for every measure."""
        return all(one.ratio >= CLAIM for one in self.ratios)

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [f"network: {self.nodes:,} nodes, {self.edges:,} edges, the same results; medians of {self.runs} runs"]
        lines.append(f"{'CPU s':12} {'networkx':>9} {'ours':>7} {'ratio':>7}   with start and building")
        lines += [
            f"{one.measure:12} {one.theirs:9.2f} {one.ours:7.2f} {one.ratio:7.1f}   "
            f"{one.whole_theirs:.1f} : {one.whole_ours:.1f}"
            for one in self.ratios
        ]
        lines.append(f"(claimed: at least {CLAIM:g} for each)")
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        rows = [{**one._asdict(), "ratio": round(one.ratio, 2)} for one in self.ratios]
        return {"name": "network", "claim": CLAIM, "nodes": self.nodes, "edges": self.edges, "measures": rows}


def compare_network(runs: int, nodes: int = NODES, edges: int = EDGES) -> NetworkComparison:
    """Measure a made-up network by both engines and check that they agree.

    Raises:
        BenchmarkError: a command failed, or the results differ.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        graph_file = folder / "network.npz"
        write_made_up_network(graph_file, nodes, edges)
        commands = {
            f"{engine}-{one}": _command(engine, one, graph_file, folder) for one in MEASURES for engine in ENGINES
        }
        measured = {one.name: one for one in measure(commands, runs)}
        ratios = [_compare(one, graph_file, folder, measured) for one in MEASURES]
        return NetworkComparison(nodes, len(numpy.load(graph_file)["sources"]), runs, ratios)


def _command(engine: str, measure_name: str, graph_file: Path, folder: Path) -> Sequence[str]:
    out = folder / f"{engine}-{measure_name}"
    return (sys.executable, "-m", "benchmarks.measure_network", engine, measure_name, str(graph_file), str(out))


def _compare(measure_name: str, graph_file: Path, folder: Path, measured: dict[str, Measurement]) -> MeasureRatio:
    lines = {
        engine: [json.loads(line) for line in (folder / f"{engine}-{measure_name}").read_text("utf-8").splitlines()]
        for engine in ENGINES
    }
    theirs, ours = (lines[engine] for engine in ("networkx", "ours"))
    check_agreement(measure_name, graph_file, theirs[0]["values"], ours[0]["values"])
    return MeasureRatio(
        measure_name,
        statistics.median(line["seconds"] for line in theirs),
        statistics.median(line["seconds"] for line in ours),
        measured[f"networkx-{measure_name}"].cpu,
        measured[f"ours-{measure_name}"].cpu,
    )


def check_agreement(measure_name: str, graph_file: Path, theirs: Sequence[float], ours: Sequence[float]) -> None:
    """Compare the results of both.

    Raises:
        BenchmarkError: they are further apart than documented.
    """
    if measure_name in AGREEMENT:
        apart, allowed = float(numpy.abs(numpy.subtract(theirs, ours)).max()), AGREEMENT[measure_name]
    else:
        # Better communities than those of networkx are no disagreement.
        apart, allowed = modularity(graph_file, theirs) - modularity(graph_file, ours), 0.02
    if apart > allowed:
        raise BenchmarkError(f"the engines differ in {measure_name} by {apart:g}, more than {allowed:g}")


def modularity(graph_file: Path, communities: Sequence[float]) -> float:
    """The weighted modularity of a division (Newman 2004)."""
    content = numpy.load(graph_file)
    groups = numpy.asarray(communities, dtype=numpy.int64)
    one, other, weights = groups[content["sources"]], groups[content["targets"]], content["weights"]
    total = float(weights.sum())
    inside = float(weights[one == other].sum())
    strength = numpy.bincount(numpy.concatenate([one, other]), numpy.concatenate([weights, weights]))
    return inside / total - float(((strength / (2 * total)) ** 2).sum())
