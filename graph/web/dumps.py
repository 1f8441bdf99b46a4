"""Writes the dumps of an edition: N-Quads and Turtle of the whole, every graph, and a CSV file for every class.

hankeverkko.nq.gz hankeverkko.ttl.gz            the whole
graphs/agents.nt.gz graphs/agents.ttl.gz …      the graphs that documents share
graphs/documents/1a/1a2b….nt.gz                 the graph of a document, in a folder by its first two digits
projects.csv organisations.csv …                a row for every thing of a class
SHA256SUMS                                      of all of them, for `sha256sum --check`
"""

from __future__ import annotations

import csv
import gzip
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Final, NamedTuple

from graph.build.assembly import sort_lines
from graph.build.conversion import sha256_of
from graph.web.class_tables import TABLES, read_rows
from graph.web.edition import Edition, PersonMode
from graph.web.masking.quads import Quad, read_quads, split_quad
from graph.web.turtle import turtle_lines

SUMS: Final = "SHA256SUMS"
_NAME: Final = "hankeverkko"
_DOCUMENT: Final = re.compile(r"[0-9a-f]{16}")
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
_MEDIA_TYPES: Final = {
    "nq": "application/n-quads",
    "nt": "application/n-triples",
    "ttl": "text/turtle",
    "csv": "text/csv",
}


def media_type_of(name: str) -> str:
    """The media type of a file of the dumps as it is sent: packed files stay packed."""
    ending = name.rpartition(".")[2]
    return "application/gzip" if ending == "gz" else _MEDIA_TYPES.get(ending, "text/plain")


class DumpFile(NamedTuple):
    """A file of the dumps: its path below their folder, size in bytes and SHA-256."""

    path: str
    size: int
    sha256: str

    @property
    def compressed(self) -> bool:
        """Whether it is packed with gzip."""
        return self.path.endswith(".gz")

    @property
    def format(self) -> str:
        """What it holds: "nq", "nt", "ttl" or "csv"."""
        return self.path.removesuffix(".gz").rpartition(".")[2]

    @property
    def media_type(self) -> str:
        """The media type of what it holds, unpacked."""
        return _MEDIA_TYPES[self.format]

    @property
    def of_document(self) -> bool:
        """Whether it is the graph of one source document."""
        return self.path.startswith("graphs/documents/")


def make_dumps(edition: Edition) -> tuple[DumpFile, ...]:
    """The dumps of an edition, written into its folder at the first time."""
    return read_dumps(edition.keep(edition.dumps.name, partial(write_dumps, edition)))


def read_dumps(folder: Path) -> tuple[DumpFile, ...]:
    """The files that a folder of dumps lists, in the order of their paths."""
    lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    listed = (line.split("  ", 1) for line in lines)
    return tuple(DumpFile(path, (folder / path).stat().st_size, checksum) for checksum, path in listed)


def write_dumps(edition: Edition, folder: Path) -> None:
    """Write all dumps into a new folder; the same edition gives the same bytes."""
    folder.mkdir(parents=True)
    with edition.dump.open("rb") as dump, _packed(folder / f"{_NAME}.nq.gz") as packed:
        shutil.copyfileobj(dump, packed)
    _write_turtle(read_quads(edition.dump), folder / f"{_NAME}.ttl.gz")
    _write_graphs(edition, folder)
    _write_tables(edition, folder)
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    sums = "".join(f"{sha256_of(folder / path)}  {path}\n" for path in paths)
    (folder / SUMS).write_text(sums, encoding="utf-8")


@contextmanager
def _packed(path: Path) -> Iterator[gzip.GzipFile]:
    """A gzip file without name or time in its head, so that equal contents are equal files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file, gzip.GzipFile("", "wb", 6, file, mtime=0) as packed:
        yield packed


def _write_turtle(quads: Iterable[Quad], path: Path) -> None:
    with _packed(path) as packed:
        packed.writelines(line.encode() for line in turtle_lines(quads))


# -- graphs ----------------------------------------------------------------------------------------


def _write_graphs(edition: Edition, folder: Path) -> None:
    by_graph = folder / "by-graph.run"
    _sort_by_graph(edition.dump, by_graph)
    for graph, quads in groupby(_read_by_graph(by_graph), attrgetter("graph")):
        name = _name_graph(graph[1:-1], edition.base)
        path = folder / "graphs" / f"{name}.nt.gz"
        with _packed(path) as packed:
            packed.writelines(f"{quad.subject} {quad.predicate} {quad.object} .\n".encode() for quad in quads)
        if not name.startswith("documents/"):
            _write_turtle(_read_triples(path, graph), folder / "graphs" / f"{name}.ttl.gz")
    by_graph.unlink()


def _name_graph(iri: str, base: str) -> str:
    """Where the files of a graph are, below the folder of graphs."""
    name = iri.removeprefix(f"{base}graph/")
    if _DOCUMENT.fullmatch(name):
        return f"documents/{name[:2]}/{name}"
    return _UNSAFE.sub("-", name.partition("://")[2] or name).strip("-")


def _sort_by_graph(dump: Path, target: Path) -> None:
    quads = read_quads(dump)
    sort_lines((f"{one.graph} {one.subject} {one.predicate} {one.object}\n" for one in quads), target)


def _read_by_graph(path: Path) -> Iterator[Quad]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            graph, subject, predicate, value = line[:-1].split(" ", 3)
            yield Quad(subject, predicate, value, graph)


def _read_triples(path: Path, graph: str) -> Iterator[Quad]:
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        for line in file:
            yield split_quad(f"{line[:-2]}{graph} .\n")


# -- tables ----------------------------------------------------------------------------------------


def _write_tables(edition: Edition, folder: Path) -> None:
    without = {"people"} if edition.mode is PersonMode.NONE else set()
    with ExitStack() as stack:
        writers = {}
        for table in TABLES:
            if table.name not in without:
                path = folder / f"{table.name}.csv"
                writers[table.name] = csv.writer(stack.enter_context(path.open("w", encoding="utf-8", newline="")))
                writers[table.name].writerow(table.header)
        for table, row in read_rows(edition.dump):
            if table.name in writers:
                writers[table.name].writerow(row)
