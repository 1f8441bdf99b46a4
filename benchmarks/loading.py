"""The claims about loading: within a tenth of what the engine's bulk loader takes, and in little memory where asked."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import pairwise
from math import log
from pathlib import Path
from typing import Final, NamedTuple

import pyoxigraph

from benchmarks.load_store import union_of, write_union
from benchmarks.made_up_list import ROWS, list_or_made_up
from benchmarks.measure import BenchmarkError, Measurement, Run, run_once, summarise
from benchmarks.multiply import multiply_list
from benchmarks.staged_build import build_dump
from graph.release import find_release

CLAIM: Final = 1.1
"""The CPU of the engine's bulk loader that ours takes at most."""

MEMORY: Final = 1_000_000_000
"""Bytes that ours takes at most where little is free, whatever the size."""

KINDS: Final = ("ours", "sparing", "engine")
"""As a build does, as it does where little memory is free, and the engine's bulk loader."""

STEP: Final = 10
"""More rows than a long list has are loaded, and a tenth of them, to see how the cost grows."""

BOTH: Final = 5_000_000_000
"""Bytes of a dump up to which the engine's bulk loader is measured too; the union as a file of its own takes room."""


class Size(NamedTuple):
    """How a dump of so many bytes was loaded: `measurements` in the order of KINDS, the engine's only of small ones."""

    dump: int
    store: int
    quads: int
    measurements: list[Measurement]

    @property
    def ours(self) -> Measurement:
        """What a build does."""
        return self.measurements[0]

    @property
    def sparing(self) -> Measurement:
        """What a build does where little memory is free."""
        return self.measurements[1]

    @property
    def ratio(self) -> float | None:
        """Our CPU over the engine's, where that was measured."""
        return self.ours.cpu / self.measurements[-1].cpu if len(self.measurements) == len(KINDS) else None

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        sizes = f"dump {self.dump / 1e9:.2f} GB, store {self.store / 1e9:.2f} GB"
        lines = [f"loading: {self.quads:,} quads in the store, with the union; {sizes}; medians"]
        lines += [
            f"{one.name:10} {one.cpu:8.2f} s of CPU, {one.wall:.2f} s of wall, {one.memory / 1e6:,.0f} MB"
            for one in self.measurements
        ]
        ratio = "" if self.ratio is None else f"{self.ratio:8.2f}"
        return [
            *lines,
            f"{'ratio':10} {ratio:8}   (claimed: at most {CLAIM:g}, and sparing under {MEMORY / 1e6:,.0f} MB)",
        ]


class Loading(NamedTuple):
    """Dumps of rising sizes, loaded all ways."""

    sizes: list[Size]

    @property
    def exponents(self) -> list[float]:
        """Of our CPU, from each size to the next: 1 where it grows as the quads do."""
        both = pairwise(self.sizes)
        return [log(after.ours.cpu / before.ours.cpu) / log(after.quads / before.quads) for before, after in both]

    @property
    def holds(self) -> bool:
        """Whether the claims do."""
        ratios = [size.ratio for size in self.sizes if size.ratio is not None]
        return max(ratios, default=0) <= CLAIM and all(size.sparing.memory < MEMORY for size in self.sizes)

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [line for size in self.sizes for line in size.describe()]
        return lines + [f"exponent   {exponent:8.2f}" for exponent in self.exponents]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": "loading",
            "claims": {"ratio": CLAIM, "memory": MEMORY},
            "exponents": self.exponents,
            "sizes": [
                {
                    "ratio": size.ratio and round(size.ratio, 3),
                    "dump": size.dump,
                    "store": size.store,
                    "quads": size.quads,
                    "measurements": [one._asdict() for one in size.measurements],
                }
                for size in self.sizes
            ],
        }


def compare_loading(source: Path | None, runs: int, rows: int = ROWS) -> Loading:
    """Load the dump of a data folder, or those of a list of so many projects, all ways into a new folder each time.

    Raises:
        UsageError: there is no release in the folder, or no such list.
        BenchmarkError: a loader failed, or the stores hold different numbers of quads.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        return Loading([_measure(dump, runs) for dump in _dumps(source, folder, rows)])


def _dumps(source: Path | None, folder: Path, rows: int) -> Iterator[Path]:
    """The dump of a data folder, or those of a list; each is overwritten by the next."""
    dump = folder / "public.nq"
    if source is not None and source.is_dir():
        shutil.copy(find_release(source) / "dumps" / "public.nq", dump)
        yield dump
        return
    source = list_or_made_up(source, folder, min(rows, ROWS))
    for projects in [rows // STEP, rows] if rows > ROWS else [rows]:
        lists = folder / str(projects)
        multiply_list(source, lists, projects)
        build_dump(lists, dump)
        yield dump


def _measure(dump: Path, runs: int) -> Size:
    """Load a dump in turns all ways, or by ours alone where it is large."""
    size = dump.stat().st_size
    kinds = KINDS if size <= BOTH else KINDS[:-1]
    if kinds == KINDS:
        write_union(dump)
    found: dict[str, list[Run]] = {kind: [] for kind in kinds}
    quads, stored = set[int](), 0
    for _ in range(runs):
        for kind in kinds:
            store = dump.parent / "store"
            found[kind].append(run_once([sys.executable, "-m", "benchmarks.load_store", kind, str(dump), str(store)]))
            quads.add(len(pyoxigraph.Store.read_only(str(store))))
            stored = max(stored, sum(file.stat().st_size for file in store.iterdir()))
            shutil.rmtree(store)
    union_of(dump).unlink(missing_ok=True)
    if len(quads) > 1:
        raise BenchmarkError(f"the stores hold {' and '.join(map(str, sorted(quads)))} quads", where=str(dump))
    return Size(size, stored, quads.pop(), [summarise(kind, each) for kind, each in found.items()])
