"""The claims about many pages: built in under 1 GB, and after a change for under 5 % of the CPU, to the same bytes."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_pages import write_made_up_pages
from benchmarks.measure import BenchmarkError, Run, run_once
from graph.json_files import read_manifest
from graph.release import find_release

CLAIM: Final = 0.05
"""The share of the processor time of a build from nothing."""

MEMORY: Final = 1_000_000_000
"""Bytes that no stage of a build takes, its workers included, but loading, which is the engine's."""

PAGES: Final = 2_000
_BUILD: Final = (sys.executable, "-c", "from graph.cli import main; main()", "build", "--jobs", "1")
_NAMES: Final = ("dumps/public.nq", "restricted/restricted.nq", "report.json", "judgements.sssom.tsv", "findings.jsonl")


class Rebuilding(NamedTuple):
    """A build from nothing, and one after one page has changed."""

    pages: int
    quads: int
    anew: Run
    changed: Run
    stages: dict[str, int]
    """The peak of memory of each stage of the build from nothing, its workers included, in bytes."""

    @property
    def share(self) -> float:
        """What the second cost of the first, in processor time."""
        return self.changed.cpu / self.anew.cpu

    @property
    def holds(self) -> bool:
        """Whether the claims hold on this machine."""
        own = (held for stage, held in self.stages.items() if stage != "loading")
        return self.share < CLAIM and max(own) < MEMORY

    def describe(self) -> list[str]:
        """The figures as lines."""
        memory = ", ".join(f"{stage} {held / 1e6:,.0f}" for stage, held in self.stages.items())
        return [
            f"rebuild: one of {self.pages:,} pages ({self.quads:,} quads) changed, the same bytes as from nothing",
            f"  from nothing     {self.anew.cpu:8.1f} s of CPU, {self.anew.memory / 1e6:6,.0f} MB",
            f"  one page changed {self.changed.cpu:8.1f} s of CPU, {self.changed.memory / 1e6:6,.0f} MB",
            f"  {self.share:.1%} of the CPU (claimed: under {CLAIM:.0%})",
            f"  from nothing, with workers, in MB: {memory} (claimed: under {MEMORY / 1e6:,.0f} but for loading)",
        ]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        figures = {name: run._asdict() for name, run in (("anew", self.anew), ("changed", self.changed))}
        return {
            "name": "rebuild",
            "claim": CLAIM,
            "pages": self.pages,
            "quads": self.quads,
            "share": self.share,
            "memory": self.stages,
            **figures,
        }


def measure_rebuilding(pages: int = PAGES) -> Rebuilding:
    """Build made-up pages, change one, build again, and compare with a build from nothing.

    Raises:
        BenchmarkError: the two releases differ.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_made_up_pages(folder / "pages", pages)
        _build(folder, "data")
        page = folder / "pages" / "page-000001.txt"
        page.write_text(page.read_text(encoding="utf-8").replace("1.5.2020", "2.5.2020", 1), encoding="utf-8")
        changed = _build(folder, "data")
        (folder / "clean").mkdir()
        shutil.copy(folder / "data" / "id.key", folder / "clean" / "id.key")
        anew, stages = _build_in_stages(folder, "clean")
        one, other = (find_release(folder / data) for data in ("data", "clean"))
        if any((one / part).read_bytes() != (other / part).read_bytes() for part in _NAMES):
            raise BenchmarkError("a rebuilt release differs from one built from nothing", where=str(folder))
        return Rebuilding(pages, read_manifest(one)["counts"]["public quads"], anew, changed, stages)


def _build(folder: Path, data: str) -> Run:
    return run_once([*_BUILD, str(folder / "pages"), "--data", str(folder / data)])


def _build_in_stages(folder: Path, data: str) -> tuple[Run, dict[str, int]]:
    """Build, and say what memory each stage takes."""
    command = [sys.executable, "-m", "benchmarks.staged_build", "1", "validating"]
    with (folder / "stages.json").open("w+b") as out:
        run = run_once([*command, str(folder / data), str(folder / "pages")], out)
        out.seek(0)
        return run, {stage["name"]: stage["together"] for stage in json.load(out)}
