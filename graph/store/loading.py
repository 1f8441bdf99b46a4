"""Loads files into an Oxigraph store, every quad in its own graph and in the default graph, in bounded memory.

The engine's bulk loader holds what it is given in memory, some two gigabytes of it for a million quads; so N-Quads are
given to it piece by piece. Lines as a build writes them are taken apart as text: making an object of every quad would
take more time than the engine takes to load it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from pyoxigraph import Quad, RdfFormat, Store, parse

from graph.errors import InputError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIECE: Final = 100_000_000
"""Bytes that are given to the engine as one; it takes 600 MB for them, and up to 1.9 GB for more at once."""

_BLOCK: Final = 200_000
"""Bytes of lines that are read, and whose graphs are taken off, at once."""

_GRAPH: Final = re.compile(rb" <[^<>\n]*> \.\n")
"""The end of a line of N-Quads: its graph, or the object of a line that names none."""


def load_file(store: Store, file: Path, piece: int = PIECE) -> None:
    """Add the quads of a file; the ending says what it is (.nq, .trig, .nt, .ttl).

    Args:
        store: takes them.
        file: holds them.
        piece: bytes of N-Quads that are given to the engine as one. More is less to merge for it, and more memory.

    Raises:
        InputError: an ending nobody knows.
        SyntaxError: the file does not parse.
        OSError: the file cannot be read or the store cannot be written.
    """
    kind = RdfFormat.from_extension(file.suffix.removeprefix("."))
    if kind is None:
        raise InputError("not a kind of RDF that is known", where=str(file), advice="give .nq, .trig or .ttl")
    if kind == RdfFormat.N_QUADS:
        for part in _cut(file, piece):
            _load_piece(store, part)
    else:
        store.bulk_extend(_twice(parse(path=file, format=kind)))


class _Piece(NamedTuple):
    """The bytes of a file from `start` to `end`: whole lines."""

    file: Path
    start: int
    end: int

    def blocks(self) -> Iterator[bytes]:
        """Some lines at a time."""
        with self.file.open("rb") as lines:
            lines.seek(self.start)
            left = self.end - self.start
            while left:
                block = lines.read(min(_BLOCK, left))
                block += lines.readline() if len(block) < left else b""
                left -= len(block)
                yield block


def _cut(file: Path, most: int) -> Iterator[_Piece]:
    """The pieces of a file, of so many bytes at most and the rest of the last line."""
    size, start = file.stat().st_size, 0
    with file.open("rb") as lines:
        while start < size:
            lines.seek(min(start + most, size))
            lines.readline()
            yield _Piece(file, start, lines.tell())
            start = lines.tell()


class _Stream(RawIOBase):
    """Blocks as a stream."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks, self._held = blocks, memoryview(b"")

    def readable(self) -> bool:
        """See `io.RawIOBase`."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """See `io.RawIOBase`."""
        target = memoryview(buffer)
        self._held = self._held or memoryview(next(self._blocks, b""))
        count = min(len(target), len(self._held))
        target[:count], self._held = self._held[:count], self._held[count:]
        return count


def _stream(blocks: Iterator[bytes]) -> BufferedReader:
    """Blocks for the engine to read, so that no piece is held whole."""
    return BufferedReader(_Stream(blocks), _BLOCK)


def _load_piece(store: Store, piece: _Piece) -> None:
    try:
        store.bulk_load(input=_stream(map(_without_graphs, piece.blocks())), format=RdfFormat.N_TRIPLES)
        store.bulk_load(input=_stream(piece.blocks()), format=RdfFormat.N_QUADS)
    except (_NotPlainError, SyntaxError):
        # What the first loader has taken in by then is right; where the file is none the parser says it.
        store.bulk_extend(_twice(parse(_stream(piece.blocks()), format=RdfFormat.N_QUADS)))


class _NotPlainError(Exception):
    """A line has no graph, or may have blank nodes, which are other ones in every piece that the engine is given."""


def _without_graphs(block: bytes) -> bytes:
    """The lines without their graphs.

    Nearly always one graph ends all lines, and replacing text is ten times as fast as a pattern.

    Raises:
        _NotPlainError: a line has none, or may have a blank node.
    """
    end, lines = block[block.rfind(b" <") :], block.count(b"\n")
    if b"_:" in block:
        raise _NotPlainError
    if block.count(end) == lines and _GRAPH.fullmatch(end):
        return block.replace(end, b" .\n")
    union, cut = _GRAPH.subn(b" .\n", block)
    if cut != lines:
        raise _NotPlainError
    return union


def _twice(quads: Iterable[Quad]) -> Iterator[Quad]:
    for quad in quads:
        yield quad
        yield Quad(quad.subject, quad.predicate, quad.object)
