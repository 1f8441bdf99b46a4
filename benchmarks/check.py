"""The claim about checking: a release of any size is compared with its manifest in bounded memory."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.measure import Measurement, measure
from benchmarks.serve import build_release
from graph.json_files import read_manifest
from graph.release import find_release

CLAIM: Final = 1_000_000_000
"""Bytes of memory that `hankeverkko check` stays under."""

_CHECK: Final = (sys.executable, "-c", "from graph.cli import main; main()", "check", "--data")


class Checking(NamedTuple):
    """What checking a release took."""

    quads: int
    bytes: int
    """Of all files of the release."""

    run: Measurement

    @property
    def holds(self) -> bool:
        """Whether the claim holds on this machine."""
        return self.run.memory < CLAIM

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        return [
            f"check: a release of {self.quads:,} quads, {self.bytes / 1e6:,.0f} MB of files, is whole",
            f"  {self.run.cpu:.1f} s of CPU, {self.run.memory / 1e6:,.0f} MB (claimed: under {CLAIM / 1e6:,.0f} MB)",
        ]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": "check", "claim": CLAIM, **self._asdict(), "run": self.run._asdict()}


def measure_checking(data: Path | None, runs: int) -> Checking:
    """Check the release of a data folder, or of the shipped examples.

    Raises:
        BenchmarkError: the release is not whole.
    """
    with tempfile.TemporaryDirectory() as folder:
        if data is None:
            data = Path(folder) / "data"
            build_release(data, [])
        release = find_release(data)
        (run,) = measure({"check": [*_CHECK, str(data)]}, runs)
        size = sum(path.stat().st_size for path in release.rglob("*") if path.is_file())
        return Checking(read_manifest(release)["counts"]["public quads"], size, run)
