"""Loads files into an Oxigraph store, every quad in its own graph and in the default graph, in bounded memory.

The engine's bulk loader holds what it is given in memory, some two gigabytes of it for a million quads; so N-Quads are
given to it piece by piece. Lines as a build writes them are taken apart as text: making an object of every quad would
take more time than the engine takes to load it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pyoxigraph import Quad, RdfFormat, Store, parse

from graph.errors import InputError

PIECE: Final = 100_000_000
"""Bytes that are given to the engine at once: of lines as they are here it then takes about 600 MB."""

_BLOCK: Final = 200_000
"""Bytes of lines whose graphs are taken off at once."""

_GRAPH: Final = re.compile(rb" <[^<>\n]*> \.\n")
"""The end of a line of N-Quads: its graph, or the object of a line that names none."""


def load_file(store: Store, file: Path) -> None:
    """Add the quads of a file; the ending says what it is (.nq, .trig, .nt, .ttl).

    Raises:
        InputError: an ending nobody knows.
        SyntaxError: the file does not parse.
        OSError: the file cannot be read or the store cannot be written.
    """
    kind = RdfFormat.from_extension(file.suffix.removeprefix("."))
    if kind is None:
        raise InputError("not a kind of RDF that is known", where=str(file), advice="give .nq, .trig or .ttl")
    if kind == RdfFormat.N_QUADS:
        for piece in _read_pieces(file):
            _load_piece(store, piece)
    else:
        store.bulk_extend(_twice(parse(path=file, format=kind)))


def _read_pieces(file: Path) -> Iterator[bytes]:
    """The bytes of a file in pieces of whole lines."""
    with file.open("rb") as lines:
        while piece := lines.read(PIECE):
            yield piece + lines.readline()


def _without_graphs(piece: bytes) -> tuple[bytes, int]:
    """The lines without their graphs, and how many of them had one."""
    found = [_without_graph(block) for block in _blocks(piece)]
    return b"".join(lines for lines, _ in found), sum(cut for _, cut in found)


def _blocks(piece: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(piece):
        end = piece.find(b"\n", start + _BLOCK) + 1 or len(piece)
        yield piece[start:end]
        start = end


def _without_graph(block: bytes) -> tuple[bytes, int]:
    """As above: nearly always one graph ends all lines, and replacing text is ten times as fast as a pattern."""
    end = block[block.rfind(b" <") :]
    if block.count(end) == (lines := block.count(b"\n")) and _GRAPH.fullmatch(end):
        return block.replace(end, b" .\n"), lines
    return _GRAPH.subn(b" .\n", block)


def _load_piece(store: Store, piece: bytes) -> None:
    union, cut = _without_graphs(piece)
    # Blank nodes are other ones in every piece that the engine is given.
    if cut == piece.count(b"\n") and b"_:" not in piece:
        try:
            store.bulk_load(input=union, format=RdfFormat.N_TRIPLES)
            store.bulk_load(input=piece, format=RdfFormat.N_QUADS)
            return
        except SyntaxError:
            pass  # A line without a graph has lost its object; or the file is none, which is said below.
    store.bulk_extend(_twice(parse(piece, format=RdfFormat.N_QUADS)))


def _twice(quads: Iterable[Quad]) -> Iterator[Quad]:
    for quad in quads:
        yield quad
        yield Quad(quad.subject, quad.predicate, quad.object)
