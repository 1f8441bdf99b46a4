"""The claim about linkage: splink finds what the rules find, and in long lists what they do not look at."""

from __future__ import annotations

import csv
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_list import IMPLEMENTER
from benchmarks.made_up_names import write_made_up_names
from benchmarks.measure import Measurement, measure
from graph.cli.linkage import read_names
from graph.resolve.names import name_key

CLAIM: Final = 0.97
"""The share of the rules' pairs that splink finds too."""

NAMES: Final = 100_000
"""Names of the made-up list."""


class Linking(NamedTuple):
    """What both ways found in a list of names, and what it took."""

    names: int
    rules: Measurement
    splink: Measurement
    found: dict[str, int]
    """Pairs of alike names found by the rules, by splink, and by both."""

    planted: int
    recall: dict[str, float]
    """The share of the planted pairs that each way found; nothing where none were planted."""

    @property
    def share(self) -> float:
        """The share of the rules' pairs that splink found."""
        return self.found["both"] / (self.found["rules"] or 1)

    @property
    def holds(self) -> bool:
        """Whether the claim holds on this machine."""
        return self.share >= CLAIM

    def describe(self) -> list[str]:
        """The figures as a table."""
        lines = [
            f"linkage: {self.names:,} names; splink finds {self.share:.1%} of the rules' pairs (claimed: {CLAIM:.0%})",
            f"{'':10} {'pairs':>10} {'CPU s':>8} {'wall s':>8} {'MB':>7} {'planted':>8}",
        ]
        for one in (self.rules, self.splink):
            planted = f"{self.recall[one.name]:.1%}" if self.planted else "-"
            lines.append(
                f"{one.name:10} {self.found[one.name]:>10,} {one.cpu:>8.1f} {one.wall:>8.1f} "
                f"{one.memory / 1e6:>7.0f} {planted:>8}"
            )
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        figures = {**self._asdict(), "rules": self.rules._asdict(), "splink": self.splink._asdict()}
        return {"name": "linkage", "claim": CLAIM, "share": self.share, **figures}


def measure_linkage(source: Path | None, runs: int, count: int = NAMES) -> Linking:
    """Find the pairs of the implementers of a list, or of `count` made-up names, in both ways.

    Raises:
        InputError: there is no such list, or it has no column of implementers.
        BenchmarkError: one of the ways failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        names, twice = Path(folder) / "names.txt", Path(folder) / "twice.tsv"
        if source:
            names.write_text("".join(f"{name}\n" for name in read_names(source, IMPLEMENTER)), encoding="utf-8")
            twice.touch()
        else:
            write_made_up_names(names, twice, count)
        outs = {way: Path(folder) / f"{way}.tsv" for way in ("rules", "splink")}
        program = [sys.executable, "-m", "benchmarks.find_pairs"]
        rules, splink = measure({way: [*program, way, str(names), str(out)] for way, out in outs.items()}, runs)
        pairs = {way: _read_pairs(out) for way, out in outs.items()}
        planted = {(min(pair), max(pair)) for pair in map(_keys_of, _read_pairs(twice)) if len(set(pair)) == 2}
        number = sum(1 for _ in read_names(names, ""))
    found = {**{way: len(some) for way, some in pairs.items()}, "both": len(pairs["rules"] & pairs["splink"])}
    recall = {way: len(some & planted) / len(planted) for way, some in pairs.items()} if planted else {}
    return Linking(number, rules, splink, found, len(planted), recall)


def _read_pairs(file: Path) -> set[tuple[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return {(one, other) for one, other in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}


def _keys_of(pair: tuple[str, str]) -> tuple[str, str]:
    return name_key(pair[0]).base, name_key(pair[1]).base
