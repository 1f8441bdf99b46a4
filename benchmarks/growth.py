"""The claims about growth: ten times the projects take ten times the CPU, and memory stays under 1 GB."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from itertools import pairwise
from math import log
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_list import ROWS, write_made_up_list
from benchmarks.measure import BenchmarkError
from benchmarks.multiply import multiply_list
from benchmarks.staged_build import Stage
from graph.errors import UsageError

EXPONENT: Final = 1.05
"""What the exponent of processor time stays below, from one size to the next."""

MEMORY: Final = 1_000_000_000
"""Bytes that no stage takes, whatever the size."""

LARGEST: Final = 200_000
STEP: Final = 10
WHOLE: Final = 20_000
"""Projects up to which a build goes to its end; with more it ends before the engine loads, which is measured apart."""

LINEAR: Final = ("reading", "resolving", "writing")
"""The stages that the claims are about, as the progress of a build calls them."""


class Size(NamedTuple):
    """The stages of a build of so many projects."""

    projects: int
    stages: list[Stage]

    @property
    def cpu(self) -> float:
        """Processor seconds of the stages that the claims are about."""
        return sum(stage.cpu for stage in self.claimed)

    @property
    def claimed(self) -> list[Stage]:
        """The stages that the claims are about."""
        return [stage for stage in self.stages if stage.name in LINEAR]


class Growth(NamedTuple):
    """Builds of rising sizes, in one process each."""

    sizes: list[Size]

    @property
    def exponents(self) -> list[float]:
        """From each size to the next: 1 where processor time grows as the projects do."""
        both = pairwise(self.sizes)
        return [log(after.cpu / before.cpu) / log(after.projects / before.projects) for before, after in both]

    @property
    def memory(self) -> int:
        """The peak of all stages that the claims are about, in bytes."""
        return max(stage.memory for size in self.sizes for stage in size.claimed)

    @property
    def holds(self) -> bool:
        """Whether both claims do."""
        return max(self.exponents, default=0) < EXPONENT and self.memory < MEMORY

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        head = f"{'CPU s':>8} {'wall s':>8} {'MB':>6} {'ms of CPU a project':>20}"
        lines = [f"growth: {'projects':>10} {'stage':10} {head}"]
        lines += [
            f"{size.projects:18,} {one.name:10} {one.cpu:8.1f} {one.wall:8.1f} {one.memory / 1e6:6.0f} "
            f"{1000 * one.cpu / size.projects:20.3f}"
            for size in self.sizes
            for one in size.stages
        ]
        shown = ", ".join(f"{exponent:.2f}" for exponent in self.exponents)
        lines.append(f"exponents of {', '.join(LINEAR)} together: {shown} (claimed: below {EXPONENT})")
        lines.append(f"their peak of memory: {self.memory / 1e6:,.0f} MB (claimed: under {MEMORY / 1e6:,.0f})")
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": "growth",
            "claims": {"exponent": EXPONENT, "memory": MEMORY},
            "exponents": self.exponents,
            "memory": self.memory,
            "sizes": [
                {"projects": size.projects, "stages": [stage._asdict() for stage in size.stages]} for size in self.sizes
            ],
        }


def measure_growth(source: Path | None, largest: int = LARGEST) -> Growth:
    """Build a list multiplied to a hundredth, a tenth and all of `largest` projects, in one process each.

    Raises:
        UsageError: there is no such list.
        BenchmarkError: a build failed.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if source is None:
            source = folder / "list.csv"
            write_made_up_list(source, ROWS)
        elif not source.is_file():
            raise UsageError("there is no such file", where=str(source), advice="name a list in CSV")
        return Growth([_measure(source, folder, largest // STEP**power) for power in (2, 1, 0)])


def _measure(source: Path, folder: Path, projects: int) -> Size:
    lists = folder / str(projects)
    multiply_list(source, lists, projects)
    with tempfile.TemporaryDirectory(dir=folder) as data:
        last = "" if projects <= WHOLE else LINEAR[-1]
        command = [sys.executable, "-m", "benchmarks.staged_build", "1", last, data, str(lists)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise BenchmarkError(f"the build ended with status {done.returncode}", where=str(lists))
    return Size(projects, [Stage(**stage) for stage in json.loads(done.stdout)])
