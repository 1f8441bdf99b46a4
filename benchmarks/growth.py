"""The claims about growth: CPU rises as the projects do, memory stays under 1 GB, and a second core helps."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Container, Iterable
from itertools import pairwise
from math import log
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_list import list_or_made_up
from benchmarks.measure import BenchmarkError
from benchmarks.multiply import multiply_list
from benchmarks.staged_build import VALIDATING, Stage

EXPONENT: Final = 1.05
"""What the exponent of processor time stays below, from one size to the next."""

MEMORY: Final = 1_000_000_000
"""Bytes that no stage takes, whatever the size."""

GAIN: Final = 1.7
"""How many times as fast two cores are as one, at least, with the largest size."""

LARGEST: Final = 200_000
STEP: Final = 10
WHOLE: Final = 20_000
"""Projects up to which a build goes to its end; with more it ends before the engine loads, which is measured apart.

The dump of every size is validated without the store, and what is found is compared where there is one.
"""

SHARED: Final = ("reading", "resolving", "writing")
"""The stages that processes share, as the progress of a build calls them."""

LINEAR: Final = (*SHARED, VALIDATING)
"""The stages of which processor time and memory are claimed."""


class Size(NamedTuple):
    """The stages of a build of so many projects, in one process and in two."""

    projects: int
    stages: list[Stage]
    in_two: list[Stage]

    @property
    def cpu(self) -> float:
        """Processor seconds of the stages that the claims are about."""
        return sum(stage.cpu for stage in self.claimed)

    @property
    def claimed(self) -> list[Stage]:
        """The stages that the claims are about, in one process."""
        return _named(self.stages, LINEAR)

    @property
    def gain(self) -> float:
        """How many times as fast two cores can be as one, by processor time: they share the workers' alone."""
        one, two = (_named(stages, SHARED) for stages in (self.stages, self.in_two))
        alone = sum(stage.own for stage in two)
        shared = sum(stage.cpu for stage in two) - alone
        return sum(stage.cpu for stage in one) / (alone + shared / 2)


def _named(stages: Iterable[Stage], names: Container[str]) -> list[Stage]:
    return [stage for stage in stages if stage.name in names]


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
        """Whether the claims do."""
        is_linear = max(self.exponents, default=0) < EXPONENT
        return is_linear and self.memory < MEMORY and self.sizes[-1].gain >= GAIN

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        head = f"{'CPU s':>8} {'wall s':>8} {'MB':>6} {'ms of CPU a project':>20}"
        lines = [f"growth: {'projects':>10} {'stage':19} {head}"]
        lines += [
            f"{size.projects:18,} {one.name:19} {one.cpu:8.1f} {one.wall:8.1f} {one.memory / 1e6:6.0f} "
            f"{1000 * one.cpu / size.projects:20.3f}"
            for size in self.sizes
            for one in size.stages
        ]
        shown = ", ".join(f"{exponent:.2f}" for exponent in self.exponents)
        lines.append(f"exponents of {', '.join(LINEAR)} together: {shown} (claimed: below {EXPONENT})")
        lines.append(f"their peak of memory: {self.memory / 1e6:,.0f} MB (claimed: under {MEMORY / 1e6:,.0f})")
        lines.append(f"the gain from a second core: {self.sizes[-1].gain:.2f} times (claimed: at least {GAIN})")
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": "growth",
            "claims": {"exponent": EXPONENT, "memory": MEMORY, "gain": GAIN},
            "exponents": self.exponents,
            "memory": self.memory,
            "sizes": [
                {
                    "projects": size.projects,
                    "gain": size.gain,
                    "stages": [stage._asdict() for stage in size.stages],
                    "in_two": [stage._asdict() for stage in size.in_two],
                }
                for size in self.sizes
            ],
        }


def measure_growth(source: Path | None, largest: int = LARGEST, sizes: int = 3) -> Growth:
    """Build a list multiplied to `largest` projects, to a tenth of them, and so on, in one process and in two.

    Raises:
        UsageError: there is no such list.
        BenchmarkError: a build failed.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = list_or_made_up(source, folder)
        return Growth([_measure(source, folder, largest // STEP**power) for power in reversed(range(sizes))])


def _measure(source: Path, folder: Path, projects: int) -> Size:
    lists = folder / str(projects)
    multiply_list(source, lists, projects)
    last = "" if projects <= WHOLE else LINEAR[-1]
    return Size(projects, _build(lists, folder, 1, last), _build(lists, folder, 2, SHARED[-1]))


def _build(lists: Path, folder: Path, jobs: int, last: str) -> list[Stage]:
    with tempfile.TemporaryDirectory(dir=folder) as data:
        command = [sys.executable, "-m", "benchmarks.staged_build", str(jobs), last, data, str(lists)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise BenchmarkError(f"the build ended with status {done.returncode}", where=str(lists))
    return [Stage(**stage) for stage in json.loads(done.stdout)]
