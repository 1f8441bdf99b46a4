"""The quads of a release by graph, in one file on disk, with what tells whether two graphs are equal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, Any, Final, NamedTuple

import pyoxigraph

from graph.build.assembly import sort_lines
from graph.store.canonical import canonical_triple

_IN_MEMORY: Final = 8 << 20
_MODULUS: Final = 1 << 256


class Digest:
    """A hash of a set of triples that does not depend on their order: the sum of the SHA-256 of each line.

    >>> one, other = Digest(), Digest()
    >>> for line in ("a", "b"):
    ...     one.add(line)
    >>> for line in ("b", "a"):
    ...     other.add(line)
    >>> one == other, one.count
    (True, 2)
    """

    def __init__(self) -> None:
        self._sum = 0
        self.count = 0

    def add(self, line: str) -> None:
        """Take in one triple, written canonically, once."""
        self._sum = (self._sum + int.from_bytes(sha256(line.encode()).digest())) % _MODULUS
        self.count += 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Digest) and (self.count, self._sum) == (other.count, other._sum)

    __hash__ = None  # type: ignore[assignment]


def digest_of(lines: Iterable[str]) -> Digest:
    """The hash of so many triples."""
    digest = Digest()
    for line in lines:
        digest.add(line)
    return digest


class Part(NamedTuple):
    """One graph of a release: its IRI, empty for the default graph, its hash, and where it stands in the file.

    A line of the file is the triple as our engine keeps it and, after a tab, its object as the release writes it, where
    that differs: what is sent keeps its datatype, what is compared does not depend on it.
    """

    graph: str
    digest: Digest
    file: Path
    start: int
    end: int
    is_merge: bool = False
    """Whether it is no graph of the release but the merge of them."""

    def triples(self) -> Iterator[tuple[str, str]]:
        """Each triple as "subject predicate object": to compare by, and to send."""
        with self.file.open("rb") as stream:
            stream.seek(self.start)
            while stream.tell() < self.end:
                yield _split(stream.readline().decode().removesuffix("\n"))

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """The graph to send, as N-Triples."""
        with SpooledTemporaryFile(_IN_MEMORY) as spool:
            spool.writelines(f"{sent} .\n".encode() for _, sent in self.triples())
            spool.seek(0)
            yield spool


def split_by_graph(dump: Path, folder: Path) -> list[Part]:
    """The graphs of a dump in N-Quads, by IRI.

    Args:
        dump: what is split.
        folder: where the files are written; it has to stay as long as the parts are used.
    """
    by_graph = folder / "by-graph.run"
    sort_lines((_line(quad) for quad in pyoxigraph.parse(path=dump, format=pyoxigraph.RdfFormat.N_QUADS)), by_graph)
    return list(_write_parts(by_graph, folder / "parts"))


def merge_graphs(parts: Iterable[Part], folder: Path) -> Part:
    """The merge of the graphs as a default graph: a triple of several graphs stands in it once."""
    merged = folder / "merged.run"
    sort_lines((f"<> {_join(*triple)}\n" for part in parts for triple in part.triples()), merged)
    (part,) = _write_parts(merged, folder / "merged")
    return part._replace(is_merge=True)


def _line(quad: Any) -> str:
    canonical, sent = canonical_triple(quad), f"{quad.subject} {quad.predicate} {quad.object}"
    return f"{quad.graph_name} {_join(canonical, sent)}\n"


def _join(canonical: str, sent: str) -> str:
    """Both forms of a triple in a line; no tab stands in a triple."""
    return canonical if sent == canonical else f"{canonical}\t{sent.split(' ', 2)[2]}"


def _split(line: str) -> tuple[str, str]:
    canonical, _, value = line.partition("\t")
    return canonical, " ".join((*canonical.split(" ", 2)[:2], value)) if value else canonical


def _write_parts(by_graph: Path, target: Path) -> Iterator[Part]:
    """The graphs of a sorted file, each triple once, though the release may write it in two ways."""
    graph_of: Callable[[str], str] = lambda line: line.partition(" ")[0]  # noqa: E731
    with by_graph.open(encoding="utf-8", newline="\n") as file, target.open("wb") as out:
        for graph, lines in groupby(file, graph_of):
            start, digest, last = out.tell(), Digest(), ""
            for line in lines:
                kept = line[len(graph) + 1 :]
                canonical = _split(kept.removesuffix("\n"))[0]
                if canonical != last:
                    digest.add(canonical)
                    out.write(kept.encode())
                last = canonical
            yield Part(graph[1:-1], digest, target, start, out.tell())
    by_graph.unlink()
