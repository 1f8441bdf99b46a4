"""Cuts the subjects of a dump into shards that fit in memory: a project and what hangs on it in one.

Where a subject goes is a matter of speed only: what is not in a shard is looked up.
"""

from __future__ import annotations

import marshal
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from sys import intern
from tempfile import TemporaryFile
from typing import IO, Final, NamedTuple

from graph.vocabulary import HV

HOME: Final = f"<{HV}inProject>"
"""What hangs on a project says so with it."""

IN_MEMORY: Final = 2_000_000
"""Objects of subjects that wait in memory; with more all are written to a file."""

_KEPT: Final = 20_000
"""Rows of predicates that are remembered."""

Spoken = tuple[tuple[str, ...], list[str]]
"""What is said of a subject: the predicates, and the objects in the same order with the subject itself behind them."""

Looks = tuple[int, tuple[int, ...]]
"""Where among the objects of a subject a node stands that has to see it.

With it stand the numbers of those who look, where each needs to see only one such subject for a node.
"""

Copied = Callable[[tuple[str, ...], Sequence[str]], Iterable[Looks]]
"""Which nodes have to see a subject: its predicates and values are given."""


class Shard(NamedTuple):
    """Subjects to judge, and copies of those of other shards that are to be seen with them.

    `is_all` tells that there are no others.
    """

    subjects: Iterable[Spoken]
    copies: Iterable[Spoken]
    is_all: bool


def cut_into_shards(subjects: Iterable[Spoken], bounds: Sequence[str], copied: Copied) -> Iterator[Shard]:
    """The subjects in ranges of their homes, which `bounds` part."""
    with TemporaryFile(prefix="hankeverkko-validate-") as file:
        spill = Spill(file, IN_MEMORY)
        send(subjects, bounds, copied, spill)
        for shard in range(len(bounds) + 1):
            yield Shard(spill.take(shard), spill.take(-1 - shard), is_all=False)


def take_shard(kept: Spill, sent: Sequence[Sent], number: int) -> Shard:
    """The shard of that number: what was kept of it, which is then forgotten, and what others sent."""

    def take(one: int) -> Iterator[Spoken]:
        return chain(kept.take(one), chain.from_iterable(other.read(one) for other in sent))

    return Shard(take(number), take(-1 - number), is_all=False)


def send(subjects: Iterable[Spoken], bounds: Sequence[str], copied: Copied, spill: Spill) -> None:
    """Write the subjects by the numbers of their shards, and copies by numbers below zero."""
    rows: dict[tuple[str, ...], tuple[tuple[str, ...], int]] = {}
    sent: set[tuple[int, int, str]] = set()
    for predicates, values in subjects:
        if predicates not in rows:
            if len(rows) >= _KEPT:
                rows.clear()
            # what marshal writes of interned texts is the same object wherever it is read, and compared at once
            rows[predicates] = tuple(map(intern, predicates)), predicates.index(HOME) if HOME in predicates else -1
        row, place = rows[predicates]
        record = row, values
        home = bisect_right(bounds, values[place])
        spill.add(home, record)
        seen_by = {home}
        for at, once in copied(row, values):
            if values[at][0] == '"':  # of a literal nothing is said: it is judged apart from all shards
                continue
            shard = bisect_right(bounds, values[at])
            wanted = {(one, shard, values[at]) for one in once}
            if shard not in seen_by and not (once and wanted <= sent):
                seen_by.add(shard)
                spill.add(-1 - shard, record)
            sent |= wanted
        if len(sent) > _KEPT:
            sent.clear()


class Sent(NamedTuple):
    """A file of subjects: where the chunks of each number stand, and how long they are."""

    path: Path
    chunks: dict[int, list[tuple[int, int]]]

    def read(self, number: int) -> Iterator[Spoken]:
        """The subjects of a number."""
        with self.path.open("rb") as file:
            for place in self.chunks.get(number, ()):
                yield from _read_chunk(file, *place)


class Spill:
    """Records by number, in memory up to a size and then in a file."""

    def __init__(self, file: IO[bytes], most: int) -> None:
        self._file, self._most = file, most
        self._chunks: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._waiting: dict[int, list[Spoken]] = defaultdict(list)
        self._size = 0

    def add(self, number: int, record: Spoken) -> None:
        """Keep a record."""
        self._waiting[number].append(record)
        self._size += len(record[1])
        if self._size > self._most:
            self._write(self._waiting)
            self._size = 0

    def write_out(self, numbers: Iterable[int]) -> dict[int, list[tuple[int, int]]]:
        """Write to the file what there is of these numbers: where it stands, for others to read."""
        self._write([number for number in numbers if number in self._waiting])
        self._file.flush()
        return {number: self._chunks.pop(number) for number in numbers if number in self._chunks}

    def _write(self, numbers: Iterable[int]) -> None:
        from zstandard import ZstdCompressor

        for number in list(numbers):
            records = self._waiting.pop(number)
            # equal rows of predicates and equal literals are one object, which marshal writes and reads once
            data = ZstdCompressor(level=1).compress(marshal.dumps(records))
            self._chunks[number].append((self._file.tell(), len(data)))
            self._file.write(data)

    def take(self, number: int) -> Iterator[Spoken]:
        """The records of a number, which are then forgotten."""
        for place in self._chunks.pop(number, ()):
            yield from _read_chunk(self._file, *place)
        yield from self._waiting.pop(number, ())


def _read_chunk(file: IO[bytes], place: int, length: int) -> Iterator[Spoken]:
    from zstandard import ZstdDecompressor

    file.seek(place)
    yield from marshal.loads(ZstdDecompressor().decompress(file.read(length)))  # noqa: S302 (it wrote them)
