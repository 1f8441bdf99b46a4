"""Validates a sorted dump without a store: what would be looked up in the store is looked up in the dump."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from graph.model import Finding
from graph.validate.facts import Dump
from graph.validate.findings import document_of, sort_findings
from graph.validate.processes import validate_dump
from graph.validate.shapes import Node, Term
from graph.vocabulary import HV, PREFIXES

_ASKED: Final = (
    f" <{PREFIXES['rdfs']}subClassOf> ",
    f" <{HV}hasAttachment> ",
    f" <{PREFIXES['skos']}broader> ",
    f" <{PREFIXES['org']}unitOf> ",
    f" <{PREFIXES['org']}subOrganizationOf> ",
    f" <{PREFIXES['rdf']}type> <{PREFIXES['skos']}Concept> ",
    f" <{PREFIXES['rdf']}type> <{HV}Municipality> ",
)
"""What lines hold of which the rules ask for all: who says it."""

_BLOCK: Final = 1 << 18
"""Bytes of the file to search at once."""

_BYTES: Final = 1 << 12
"""Bytes to read at once: some twenty lines."""


class WithoutStore(NamedTuple):
    """A dump without a store: `asked` are the lines of which the rules ask for all."""

    path: Path
    asked: bytes

    def open(self) -> Dump:
        """The dump, with its own look-ups."""
        return Dump(self.path, DumpLookups(self.path, self.asked), DefaultGraph())


class DumpLookups:
    """The one look-up of a store that validation needs, over a sorted file of N-Quads.

    What is said of a node is found by halving the file. Of what points at others only that is known which rules ask
    of all the data, and what points at some nodes once it was looked for (`look_back`).
    """

    def __init__(self, path: Path, asked: bytes) -> None:
        self._path = path
        self._size = path.stat().st_size
        self._file = os.open(path, os.O_RDONLY)
        self._asked = Store()
        self._asked.bulk_load(asked, RdfFormat.N_QUADS)
        self._pointing: dict[str, list[int]] = defaultdict(list)

    def quads_for_pattern(
        self,
        subject: Node | None,
        predicate: NamedNode | None,
        value: Term | None,
        graph_name: DefaultGraph | None = None,
        /,
    ) -> Iterator[Quad]:
        """As a store's, all graphs taken together."""
        if subject is not None:
            yield from (
                quad
                for quad in self._said_of(str(subject))
                if (predicate is None or quad.predicate == predicate) and (value is None or quad.object == value)
            )
        elif predicate is not None:
            yield from self._asked.quads_for_pattern(None, predicate, value)
        else:
            for place in self._pointing.get(str(value), ()):
                yield from parse(self._line(place), RdfFormat.N_QUADS)

    def look_back(self, nodes: Iterable[str]) -> None:
        """Note what points at some nodes."""
        wanted = {node.encode() for node in nodes}
        place = 0
        with self._path.open("rb") as file:
            for line in file:
                rest = line.split(b" ", 2)[2]
                if rest[:1] == b"<" and (term := rest[: rest.index(b" ")]) in wanted:
                    self._pointing[term.decode()].append(place)
                place += len(line)

    @lru_cache(20_000)  # noqa: B019 - one such object lives as long as the program
    def _said_of(self, subject: str) -> tuple[Quad, ...]:
        start = subject.encode() + b" "
        low, high = 0, self._size
        while low < high:  # the first line that is not below stands behind `low`, or at it
            middle = (low + high) // 2
            place = self._next_line(middle)
            if place < high and self._line(place) < start:
                low = place + 1
            else:
                high = middle
        return tuple(parse(b"".join(self._lines_from(start, self._next_line(low))), RdfFormat.N_QUADS))

    def _next_line(self, place: int) -> int:
        """Where the first line starts that does not start before a place."""
        if place == 0:
            return 0
        place -= 1
        while block := os.pread(self._file, _BYTES, place):
            end = block.find(b"\n")
            if end >= 0:
                return place + end + 1
            place += len(block)
        return self._size

    def _line(self, place: int) -> bytes:
        text = b""
        while block := os.pread(self._file, _BYTES, place + len(text)):
            end = block.find(b"\n")
            if end >= 0:
                return text + block[: end + 1]
            text += block
        return text

    def _lines_from(self, start: bytes, place: int) -> Iterator[bytes]:
        while (line := self._line(place)).startswith(start):
            yield line
            place += len(line)


def _lines_with(text: bytes, block: bytes) -> Iterator[bytes]:
    """The lines of a block that hold the text."""
    end = 0
    while (place := block.find(text, end)) >= 0:
        end = block.index(b"\n", place) + 1
        yield block[block.rfind(b"\n", 0, place) + 1 : end]


def _find_asked(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK) + file.readline():
            for text in _ASKED:
                yield from _lines_with(text.encode(), block)


def validate_without_store(path: Path, jobs: int = 1) -> list[Finding]:
    """What `validate_release` finds in a release with this dump."""
    opening = WithoutStore(path, b"".join(_find_asked(path)))
    return sort_findings(_named(validate_dump(opening, jobs), DumpLookups(*opening)))


def _named(findings: Iterable[Finding], lookups: DumpLookups) -> Iterator[Finding]:
    """The findings with the documents of those that say nothing of their own: of what points at them."""
    unnamed = {f"<{one.focus}>" for one in findings if "#" not in one.document}
    lookups.look_back(unnamed)
    document = cache(lambda focus: document_of(lookups, NamedNode(focus), DefaultGraph()))
    for one in findings:
        yield one._replace(document=document(one.focus)) if f"<{one.focus}>" in unnamed else one
