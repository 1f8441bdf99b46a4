"""The claims about converting: a list becomes N-Quads with far less CPU than by rdflib or by mapping tables."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.clean_tables import write_tables
from benchmarks.made_up_list import ROWS, list_or_made_up
from benchmarks.measure import BenchmarkError, Measurement, measure
from benchmarks.peers import install_peers
from converters.documents import read_document
from converters.sources.eura_lists import convert
from graph.model import Cell, Person, Project
from graph.vocabulary import BASE

CLAIMS: Final = {"rdflib": 12.0, "morph-kgc": 5.0}
"""How many times our CPU a peer takes at least, from the start of Python to the closed file."""

OWN: Final = {"lines": "benchmarks.write_lines", "rdflib": "benchmarks.write_rdflib"}
READING: Final = "benchmarks.read_projects"
MAPPERS: Final = {"morph-kgc": "morph-kgc==2.10.0", "maplib": "maplib==0.20.26"}
"""Programs that map clean tables, each with what it is installed from."""

_MAPPINGS: Final = Path(__file__).parent / "mappings"
_MORPH_SETTINGS: Final = """\
[CONFIGURATION]
output_file: {output}
output_format: N-QUADS
number_of_processes: 1
logging_level: WARNING
na_values:
safe_percent_encoding: /
[LIST]
mappings: {mappings}
"""


class Comparison(NamedTuple):
    """Ways to the same quads, ours first, and the reading that ours and rdflib's begin with, last."""

    name: str
    quads: int
    measurements: list[Measurement]

    @property
    def ratios(self) -> dict[str, float]:
        """How many times our CPU each peer takes."""
        ours, *peers, _ = self.measurements
        return {one.name: one.cpu / ours.cpu for one in peers}

    @property
    def writing_ratio(self) -> float:
        """The ratio of what rdflib and ours add to the reading."""
        ours, rdflib, *_, reading = (one.cpu for one in self.measurements)
        return (rdflib - reading) / max(ours - reading, 0.01)

    @property
    def holds(self) -> bool:
        """Whether the claims do."""
        return all(ratio >= CLAIMS.get(name, 0) for name, ratio in self.ratios.items())

    def describe(self) -> list[str]:
        """The figures as lines of text."""
        lines = [f"{self.name}: {self.quads:,} quads, the same from all; medians"]
        lines.append(f"{'':10} {'CPU s':>8} {'wall s':>8} {'MB':>6} {'runs':>5}")
        lines += [
            f"{one.name:10} {one.cpu:8.2f} {one.wall:8.2f} {one.memory / 1e6:6.0f} {one.runs:5}"
            for one in self.measurements
        ]
        for name, ratio in self.ratios.items():
            claim = f"   (claimed: at least {CLAIMS[name]:g})" if name in CLAIMS else ""
            lines.append(f"{name:10} {ratio:8.1f} times our CPU{claim}")
        lines.append(f"{'writing':10} {self.writing_ratio:8.1f} times: rdflib without the reading, which both do alike")
        return lines

    def as_json(self) -> dict[str, object]:
        """The figures as data."""
        return {
            "name": self.name,
            "claims": CLAIMS,
            "ratios": {name: round(ratio, 2) for name, ratio in self.ratios.items()},
            "writing_ratio": round(self.writing_ratio, 2),
            "quads": self.quads,
            "measurements": [one._asdict() for one in self.measurements],
        }


def compare_convert(source: Path | None, runs: int, rows: int = ROWS, peers: Iterable[str] = MAPPERS) -> Comparison:
    """Measure our writer, rdflib's and the mappers on a list, or on a made-up one, and check that all agree.

    Args:
        source: a list, or nothing for a made-up one.
        runs: of each.
        rows: of a made-up list.
        peers: the mappers to compare with.

    Raises:
        UsageError: there is no such list.
        BenchmarkError: a writer failed or cannot be installed, or they wrote different quads.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = without_people(list_or_made_up(source, folder, rows), folder)
        files = {name: folder / f"{name}.nq" for name in (*OWN, *peers)}
        commands = {name: [sys.executable, "-m", OWN[name], str(source), str(files[name])] for name in OWN}
        document = write_tables(source, folder).id
        commands |= {name: _mapper(name, folder, document, files[name]) for name in peers}
        measurements = measure(commands | {"reading": [sys.executable, "-m", READING, str(source)]}, runs)
        return Comparison("convert", _count_equal(files, document), measurements)


def without_people(source: Path, folder: Path) -> Path:
    """The list, or a copy without the rows in which a body's cell names a person too: the peers' mappings know none."""
    document = read_document(source, source.name)
    people = {
        project.at.row
        for project in convert(document)
        if isinstance(project, Project) and isinstance(project.at, Cell)
        if any(isinstance(one.agent, Person) for one in project.participations)
    }
    if not people:
        return source
    copy = folder / "without_people.csv"
    lines = document.text.splitlines(keepends=True)
    copy.write_text("".join(line for row, line in enumerate(lines, 1) if row not in people), encoding="utf-8")
    return copy


def _mapper(name: str, folder: Path, document: str, target: Path) -> list[str]:
    """The command that maps the clean tables in the folder."""
    python = str(install_peers([MAPPERS[name]]) / "python")
    if name == "maplib":
        program = str(_MAPPINGS / "map_with_maplib.py")
        return [python, program, str(folder), document, *map(str, _graphs_of(target))]
    mapping, settings = folder / "list.rml.ttl", folder / "morph-kgc.ini"
    text = (_MAPPINGS / mapping.name).read_text(encoding="utf-8")
    mapping.write_text(text.replace("FOLDER", str(folder)).replace("DOCUMENT", document), encoding="utf-8")
    settings.write_text(_MORPH_SETTINGS.format(output=target, mappings=mapping), encoding="utf-8")
    return [python, "-m", "morph_kgc", str(settings)]


def _graphs_of(target: Path) -> tuple[Path, Path]:
    """The files of the public and the restricted graph, where a peer writes each by itself."""
    return target.with_suffix(".public.nt"), target.with_suffix(".restricted.nt")


def _count_equal(files: Mapping[str, Path], document: str) -> int:
    ours, *others = files.values()
    count = 0
    for other in others:
        if not other.exists():
            _join_graphs(other, document)
        count = count_equal(ours, other)
    return count


def _join_graphs(target: Path, document: str) -> None:
    """Name the graphs of a peer that writes no N-Quads, after it has been measured."""
    with target.open("w", encoding="utf-8") as out:
        for file, graph in zip(_graphs_of(target), ("", "restricted/"), strict=True):
            for line in file.read_text(encoding="utf-8").splitlines():
                out.write(f"{line.removesuffix('.')}<{BASE}graph/{graph}{document}> .\n")


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
