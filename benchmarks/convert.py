"""The claim about converting: a list becomes N-Quads with at least 15 times less CPU than by rdflib."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_list import ROWS, write_made_up_list
from benchmarks.measure import BenchmarkError, Measurement, measure
from graph.errors import UsageError

CLAIM: Final = 15.0
"""How many times our CPU rdflib takes at least, from the start of Python to the closed file."""

COMMANDS: Final = {
    "lines": "benchmarks.write_lines",
    "rdflib": "benchmarks.write_rdflib",
    "reading": "benchmarks.read_projects",
}


class Comparison(NamedTuple):
    """Two ways to the same quads, and the reading that both begin with: `measurements` are in the order of COMMANDS."""

    name: str
    claim: float
    quads: int
    measurements: list[Measurement]

    @property
    def ratio(self) -> float:
        """How many times the CPU of the first way the second takes."""
        ours, theirs, _ = self.measurements
        return theirs.cpu / ours.cpu

    @property
    def writing_ratio(self) -> float:
        """The ratio of what each adds to the reading."""
        ours, theirs, reading = (one.cpu for one in self.measurements)
        return (theirs - reading) / max(ours - reading, 0.01)

    @property
    def holds(self) -> bool:
        """Whether the claim does."""
        return self.ratio >= self.claim

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [f"{self.name}: {self.quads:,} quads, the same from both; medians"]
        lines.append(f"{'':10} {'CPU s':>8} {'wall s':>8} {'MB':>6} {'runs':>5}")
        lines += [
            f"{one.name:10} {one.cpu:8.2f} {one.wall:8.2f} {one.memory / 1e6:6.0f} {one.runs:5}"
            for one in self.measurements
        ]
        lines.append(f"{'whole':10} {self.ratio:8.1f}   (claimed: at least {self.claim:g})")
        lines.append(f"{'writing':10} {self.writing_ratio:8.1f}   (without the reading, which both do alike)")
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": self.name,
            "claim": self.claim,
            "ratio": round(self.ratio, 2),
            "writing_ratio": round(self.writing_ratio, 2),
            "quads": self.quads,
            "measurements": [one._asdict() for one in self.measurements],
        }


def compare_convert(source: Path | None, runs: int, rows: int = ROWS) -> Comparison:
    """Measure both writers on a list, or on a made-up one of `rows` rows, and check that they agree.

    Raises:
        UsageError: there is no such list.
        BenchmarkError: a writer failed, or they wrote different quads.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if source is None:
            source = folder / "list.csv"
            write_made_up_list(source, rows)
        elif not source.is_file():
            raise UsageError("there is no such file", where=str(source), advice="name a list in CSV or XLSX")
        lines, rdflib = folder / "lines.nq", folder / "rdflib.nq"
        files = {"lines": [str(source), str(lines)], "rdflib": [str(source), str(rdflib)], "reading": [str(source)]}
        commands = {name: (sys.executable, "-m", module, *files[name]) for name, module in COMMANDS.items()}
        measurements = measure(commands, runs)
        return Comparison("convert", CLAIM, count_equal(lines, rdflib), measurements)


def count_equal(first: Path, second: Path) -> int:
    """How many quads two files hold, which must be the same ones.

    Raises:
        BenchmarkError: they are not.
    """
    quads, others = read_lines(first), read_lines(second)
    if quads != others:
        difference = sorted(quads ^ others)
        raise BenchmarkError(f"the writers differ in {len(difference)} quads, as in {difference[0]}")
    return len(quads)


def read_lines(path: Path) -> set[str]:
    """The quads of a file, each as one line in its one canonical form."""
    from pyoxigraph import RdfFormat, parse

    return {str(quad) for quad in parse(path=str(path), format=RdfFormat.N_QUADS)}
