"""`python -m benchmarks.dump_lookups DUMP [JOBS]`: validates a sorted dump without a store.

What would be looked up in the store is looked up in the dump. Printed are the findings, the seconds of CPU of this
process and of the others, and the peak of memory of this one and of the largest other one, in MB.
"""

from __future__ import annotations

import os
import resource
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, parse

from benchmarks.measure import BenchmarkError
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

_PREDICATES: Final = frozenset(text[: text.index("> ") + 2] for text in _ASKED)

_BLOCK: Final = 1 << 18
"""Bytes of the file to search at once."""

_LINES: Final = 1 << 12
"""Bytes to read at once where all that is said of a node is wanted."""

_BYTES: Final = 1 << 10
"""Bytes to read at once: some lines."""


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
    of all the data, and what points at some nodes once it was looked for (`look_back`). That is enough for lists.
    """

    def __init__(self, path: Path, asked: bytes) -> None:
        self._path = path
        self._size = path.stat().st_size
        self._file = os.open(path, os.O_RDONLY)
        self._asked = Store()
        self._asked.bulk_load(asked, RdfFormat.N_QUADS)
        self._pointing: dict[str, list[int]] = defaultdict(list)
        self._blocks: list[tuple[bytes, int]] = [(b"", 0)]
        """How blocks of the file begin, and where they start: one for all until the file was read."""

    def quads_for_pattern(
        self,
        subject: Node | None,
        predicate: NamedNode | None,
        value: Term | None,
        graph_name: DefaultGraph | None = None,
        /,
    ) -> Iterator[Quad]:
        """As a store's, all graphs taken together.

        Raises:
            BenchmarkError: what is asked for can be answered by a store only.
        """
        if subject is not None:
            yield from (
                quad
                for quad in self._said_of(str(subject))
                if (predicate is None or quad.predicate == predicate) and (value is None or quad.object == value)
            )
        elif predicate is not None:
            if f" {predicate} " not in _PREDICATES:
                raise BenchmarkError(
                    "rules ask what points at something, which only a store tells", where=str(predicate)
                )
            yield from self._asked.quads_for_pattern(None, predicate, value)
        else:
            for place in self._pointing.get(str(value), ()):
                yield from parse(self._line(place), RdfFormat.N_QUADS)

    def look_back(self, nodes: Iterable[str]) -> None:
        """Note what points at some nodes."""
        wanted = {node.encode() for node in nodes}
        begins = b" " + _beginning_of(wanted)
        place = 0
        self._blocks.clear()
        for block in _blocks(self._path):
            self._blocks.append((block[: block.index(b" ") + 1], place))
            at = -1
            while wanted and (at := block.find(begins, at + 1)) >= 0:
                term = block[at + 1 : block.index(b" ", at + 1)]
                start = block.rfind(b"\n", 0, at) + 1
                stands_third = block.count(b" ", start, at) == 1
                if stands_third and term in wanted:
                    self._pointing[term.decode()].append(place + start)
            place += len(block)

    @lru_cache(2_000)  # noqa: B019 - one such object lives as long as the program
    def _said_of(self, subject: str) -> tuple[Quad, ...]:
        start = subject.encode() + b" "
        block = max(0, bisect_left(self._blocks, (start, 0)) - 1)
        low, high = (place for _, place in (*self._blocks[block : block + 2], (b"", self._size))[:2])
        while low < high:  # the first line that is not below starts at `low` or behind it, and not behind `high`
            middle = (low + high) // 2
            place, begins = self._look_behind(middle, len(start))
            if place < high and begins < start:
                low = place + 1
            else:
                high = middle
        place, _ = self._look_behind(low, 0)
        return tuple(parse(self._lines_from(start, place), RdfFormat.N_QUADS))

    def _look_behind(self, place: int, length: int) -> tuple[int, bytes]:
        """Where the first line starts that does not start before a place, and how it begins."""
        if place == 0:
            return 0, os.pread(self._file, length, 0)
        block, before = b"", place - 1
        while b"\n" not in block and (more := os.pread(self._file, _BYTES, before + len(block))):
            block += more
        end = block.find(b"\n") + 1 or len(block)
        begins = block[end : end + length]
        return before + end, begins if len(begins) == length else os.pread(self._file, length, before + end)

    def _line(self, place: int) -> bytes:
        text = b""
        while b"\n" not in text and (more := os.pread(self._file, _BYTES, place + len(text))):
            text += more
        return text[: text.find(b"\n") + 1]

    def _lines_from(self, start: bytes, place: int) -> bytes:
        """The lines from a place on that begin so."""
        text = b""
        while more := os.pread(self._file, _LINES, place + len(text)):
            text += more
            last = text.rfind(b"\n" + start) + 1
            end = text.find(b"\n", last) + 1
            if not text.startswith(start):
                return b""
            if 0 < end <= len(text) - len(start):
                return text[:end]
        return text


def _beginning_of(texts: Collection[bytes]) -> bytes:
    """What all the texts begin with."""
    first, last = min(texts, default=b""), max(texts, default=b"")
    same = next((at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), len(first))
    return first[:same]


def _blocks(path: Path) -> Iterator[bytes]:
    """A file in blocks of whole lines."""
    with path.open("rb") as file:
        while block := file.read(_BLOCK) + file.readline():
            yield block


def _lines_with(text: bytes, block: bytes) -> Iterator[bytes]:
    """The lines of a block that hold the text."""
    end = 0
    while (place := block.find(text, end)) >= 0:
        end = block.index(b"\n", place) + 1
        yield block[block.rfind(b"\n", 0, place) + 1 : end]


def _find_asked(path: Path) -> Iterator[bytes]:
    for block in _blocks(path):
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


def main(dump: str, jobs: str = "1") -> None:
    """Validate, and print what it took."""
    found = len(validate_without_store(Path(dump), int(jobs)))
    times = os.times()
    peaks = (resource.getrusage(who).ru_maxrss / 1e3 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(found, *(f"{number:.1f}" for number in (sum(times[:2]), sum(times[2:4]), *peaks)))


if __name__ == "__main__":
    main(*sys.argv[1:])
