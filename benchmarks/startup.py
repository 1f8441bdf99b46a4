"""The claim about starting: the command line says what it can do in under 0.3 s of CPU."""

from __future__ import annotations

import sys
from typing import Final, NamedTuple

from benchmarks.measure import Measurement, measure

CLAIM: Final = 0.3
"""Seconds of CPU of `hankeverkko --help`, from the start of Python."""

_RUN: Final = "import os, sys; sys.stdout = open(os.devnull, 'w'); from graph.cli import main; main(sys.argv[1:])"
_ASKED: Final = {"--help": ["--help"], "build --help": ["build", "--help"], "query --list": ["query", "--list"]}


class Startup(NamedTuple):
    """What the commands took from the start of Python; the first is what is claimed, Python alone stands beside it."""

    measurements: tuple[Measurement, ...]

    @property
    def holds(self) -> bool:
        """Whether the claim holds on this machine."""
        return self.measurements[0].cpu < CLAIM

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [f"{'startup':16} {'CPU s':>7} {'wall s':>7}"]
        lines += [f"{one.name:16} {one.cpu:7.3f} {one.wall:7.3f}" for one in self.measurements]
        return [*lines, f"--help: under {CLAIM:g} s of CPU claimed"]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": "startup", "claim": CLAIM, "measurements": [one._asdict() for one in self.measurements]}


def measure_startup(runs: int) -> Startup:
    """Starts the command line several times in turns with Python alone."""
    commands = {name: [sys.executable, "-c", _RUN, *words] for name, words in _ASKED.items()}
    return Startup(tuple(measure({**commands, "python alone": [sys.executable, "-c", ""]}, runs)))
