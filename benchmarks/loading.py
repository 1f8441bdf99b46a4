"""The claim about loading: within a tenth of what the engine's bulk loader takes, in less memory."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

import pyoxigraph

from benchmarks.load_store import write_union
from benchmarks.made_up_list import ROWS, write_made_up_list
from benchmarks.measure import BenchmarkError, Measurement, Run, run_once, summarise
from benchmarks.write_lines import write_lines
from graph.errors import UsageError
from graph.release import find_release

CLAIM: Final = 1.1
"""The CPU of the engine's bulk loader that ours takes at most."""

MEMORY: Final = 1_000_000_000
"""Bytes that ours takes at most, whatever the size."""

KINDS: Final = ("ours", "engine")


class Loading(NamedTuple):
    """How a dump was loaded both ways: `measurements` in the order of KINDS."""

    quads: int
    measurements: list[Measurement]

    @property
    def ratio(self) -> float:
        """Our CPU over the engine's."""
        ours, engine = self.measurements
        return ours.cpu / engine.cpu

    @property
    def holds(self) -> bool:
        """Whether the claims do."""
        return self.ratio <= CLAIM and self.measurements[0].memory < MEMORY

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [f"loading: {self.quads:,} quads in the store, with the union; medians"]
        lines += [
            f"{one.name:10} {one.cpu:8.2f} s of CPU, {one.wall:.2f} s of wall, {one.memory / 1e6:,.0f} MB"
            for one in self.measurements
        ]
        lines.append(f"{'ratio':10} {self.ratio:8.2f}   (claimed: at most {CLAIM:g}, and under {MEMORY / 1e6:,.0f} MB)")
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": "loading",
            "claims": {"ratio": CLAIM, "memory": MEMORY},
            "ratio": round(self.ratio, 3),
            "quads": self.quads,
            "measurements": [one._asdict() for one in self.measurements],
        }


def compare_loading(source: Path | None, runs: int, rows: int = ROWS) -> Loading:
    """Load the dump of a data folder, or that of a made-up list, both ways into a new folder each time.

    Raises:
        UsageError: there is no release in the folder.
        BenchmarkError: a loader failed, or the two stores hold different numbers of quads.
    """
    if source is not None and not source.is_dir():
        raise UsageError("is no data folder", where=str(source), advice="name what hankeverkko build has made")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        dump = folder / "public.nq"
        if source is None:
            write_made_up_list(folder / "list.csv", rows)
            write_lines(folder / "list.csv", dump)
        else:
            shutil.copy(find_release(source) / "dumps" / "public.nq", dump)
        write_union(dump)
        found: dict[str, list[Run]] = {kind: [] for kind in KINDS}
        quads = set()
        for _ in range(runs):
            for kind in KINDS:
                store = folder / kind
                shutil.rmtree(store, ignore_errors=True)
                command = [sys.executable, "-m", "benchmarks.load_store", kind, str(dump), str(store)]
                found[kind].append(run_once(command))
                quads.add(len(pyoxigraph.Store.read_only(str(store))))
        if len(quads) > 1:
            raise BenchmarkError(f"the stores hold {' and '.join(map(str, sorted(quads)))} quads", where=str(folder))
        return Loading(quads.pop(), [summarise(kind, each) for kind, each in found.items()])
