"""The claim about resolving: the 13,495 names of the list of 2007-2013 are read and joined in under 10 s of CPU."""

from __future__ import annotations

import csv
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.made_up_list import IMPLEMENTER, ROWS, list_or_made_up
from converters.text.organisations.reader import parse_organisation
from graph.errors import UsageError
from graph.model import Participation, Project
from graph.resolve.mentions import Mentions
from graph.resolve.naming import Naming
from graph.resolve.resolution import resolve
from graph.triples.documents import DocumentWriter

CLAIM: Final = 10.0
"""Seconds of CPU for the names of one list."""


class Resolving(NamedTuple):
    """How long the names of a list took, in seconds of CPU, and what came of them."""

    names: int
    bodies: int
    reading: float
    joining: float

    @property
    def holds(self) -> bool:
        """Whether the claim holds on this machine."""
        return self.reading + self.joining < CLAIM

    def describe(self) -> list[str]:
        """The figures in a line."""
        return [
            (
                f"resolve: {self.names:,} names are {self.bodies:,} bodies; reading {self.reading:.2f} s, "
                f"joining {self.joining:.2f} s of CPU (claimed: under {CLAIM:g} together)"
            )
        ]

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {"name": "resolve", "claim": CLAIM, **self._asdict()}


def measure_resolving(source: Path | None, rows: int = ROWS) -> Resolving:
    """Read and join every implementer of a list, or of a made-up one of `rows` rows.

    Raises:
        UsageError: there is no such list, or it has no column of implementers.
    """
    with tempfile.TemporaryDirectory() as folder:
        names = _read_names(list_or_made_up(source, Path(folder), rows))
    start = time.process_time()
    bodies = [parse_organisation(name) for name in names]
    read = time.process_time()
    naming, mentions = Naming(), Mentions()
    writer = DocumentWriter("0" * 16, naming, "", mentions)
    for number, body in enumerate(bodies):
        part = Participation(body, "implementer", body.raw)
        writer.write_project(Project(f"p/{number}", "", participations=(part,)), number)
    resolution = resolve(mentions, naming)
    end = time.process_time()
    kept = {resolution.of(naming.body(body)) for body in bodies}
    return Resolving(len(names), len(kept), read - start, end - read)


def _read_names(source: Path) -> list[str]:
    """The distinct cells as they stand: spaces are part of what is read."""
    with source.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if IMPLEMENTER not in (rows.fieldnames or ()):
            raise UsageError("the list has no such column", where=IMPLEMENTER, advice="name a list of 2007-2020")
        return sorted({row[IMPLEMENTER] for row in rows})
