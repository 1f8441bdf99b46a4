"""The claims about validating: at least 60 times less CPU than pyshacl, and a full list in 10 s of CPU and 700 MB."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_list import write_made_up_list
from benchmarks.measure import BenchmarkError, Measurement, measure, run_once
from graph.json_files import read_manifest
from graph.release import find_release

RATIO: Final = 60
"""How many times less processor time than pyshacl, on a list of `ROWS` rows."""

ROWS: Final = 2_000
SECONDS_A_PROJECT: Final = 10 / 22_821
MEMORY: Final = 700e6
_SMALL: Final = 10_000
"""Projects below which starting Python weighs too much for the claim about a full list."""


class Validating(NamedTuple):
    """One release validated, with its peer where there is one."""

    projects: int
    quads: int
    findings: int
    ours: Measurement
    pyshacl: float | None = None
    """Seconds of CPU; less than it takes where it was stopped."""
    stopped: bool = False
    in_two: tuple[float, float] | None = None
    """Seconds of CPU in two processes: of the one that starts them, and of both together."""

    @property
    def most(self) -> float:
        """Seconds of CPU that a list of that size may take."""
        return max(self.projects, _SMALL) * SECONDS_A_PROJECT

    @property
    def holds(self) -> bool:
        """Whether the claim holds on this machine."""
        if self.pyshacl is not None:
            return self.pyshacl / self.ours.cpu >= RATIO
        return self.ours.cpu < self.most and self.ours.memory < MEMORY

    def describe(self) -> list[str]:
        """The figures as lines."""
        lines = [
            f"validate: {self.projects:,} projects ({self.quads:,} quads), {self.findings:,} findings",
            f"  hankeverkko {self.ours.cpu:8.1f} s of CPU, {self.ours.memory / 1e6:6,.0f} MB",
        ]
        if self.pyshacl is None:
            return [*lines, f"  claimed: under {self.most:.1f} s and {MEMORY / 1e6:.0f} MB", *self._describe_two()]
        more, ratio = "over " if self.stopped else "", self.pyshacl / self.ours.cpu
        return [
            *lines,
            f"  pyshacl     {self.pyshacl:8.1f} s of CPU{', and not done: stopped' if self.stopped else ''}",
            f"  {more}{ratio:.0f} times less CPU (claimed: at least {RATIO})",
        ]

    def _describe_two(self) -> list[str]:
        if self.in_two is None:
            return []
        alone, shared = self.in_two
        gain = self.ours.cpu / (alone + shared / 2)
        return [f"  in two processes {alone:.1f} s in one and {shared:.1f} s in both: {gain:.2f} times as fast by CPU"]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": "validate", "ratio": RATIO, **self._asdict(), "ours": self.ours._asdict()}


def compare_validate(source: Path | None, runs: int, *, rows: int = ROWS) -> list[Validating]:
    """Validate a made-up list beside pyshacl, and the list or data folder of the user's own by itself.

    Raises:
        BenchmarkError: pyshacl counts other findings, or a command fails.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_made_up_list(folder / "list.csv", rows)
        found = [_beside_pyshacl(_build(folder / "list.csv", folder / "small"), runs)]
        if source is not None:
            release = find_release(source) if source.is_dir() else _build(source, folder / "own")
            found.append(_measure_ours(release, runs)._replace(in_two=_measure_two(release)))
    return found


def _build(file: Path, data: Path) -> Path:
    run_once([sys.executable, "-c", "from graph.cli import main; main()", "build", str(file), "--data", str(data)])
    return find_release(data)


def _measure_ours(release: Path, runs: int) -> Validating:
    command = _command("setwise", release)
    findings = int(_run(command)[0])
    (ours,) = measure({"hankeverkko": command}, runs)
    counts = read_manifest(release)["counts"]
    return Validating(counts["projects"], counts["public quads"], findings, ours)


def _measure_two(release: Path) -> tuple[float, float]:
    _, alone, shared = _run([*_command("setwise", release), "2"])
    return float(alone), float(shared)


def _run(command: Sequence[str]) -> list[str]:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


def _beside_pyshacl(release: Path, runs: int) -> Validating:
    """pyshacl is stopped when it has used twice the time that the claim asks for: it takes hours on a large graph."""
    ours = _measure_ours(release, runs)
    most = int(2 * RATIO * ours.ours.cpu) + 1
    command = [*_command("pyshacl", release), str(most)]
    finished = subprocess.run(command, check=False, capture_output=True)
    if finished.returncode < 0:
        return ours._replace(pyshacl=float(most), stopped=True)
    if finished.returncode:
        raise BenchmarkError("pyshacl failed", where=finished.stderr.decode()[-200:])
    findings, cpu = finished.stdout.split()
    if int(findings) != ours.findings:
        raise BenchmarkError(f"pyshacl finds {int(findings)}, we find {ours.findings}", where=str(release))
    return ours._replace(pyshacl=float(cpu))


def _command(engine: str, release: Path) -> Sequence[str]:
    return [sys.executable, "-m", "benchmarks.validate_with", engine, str(release)]
