"""Cuts the subjects of a dump into shards that fit in memory: a project and what hangs on it in one.

Where a subject goes is a matter of speed only: what is not in a shard is looked up.
"""

from __future__ import annotations

import marshal
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby, islice
from operator import itemgetter
from pathlib import Path
from sys import intern
from tempfile import TemporaryFile
from typing import IO, BinaryIO, Final, NamedTuple

from graph.vocabulary import HV

HOME: Final = f"<{HV}inProject>"
"""What hangs on a project says so with it."""

_SAMPLES: Final = 20
"""Places of the dump that are looked at for each shard."""

_IN_MEMORY: Final = 2_000_000
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
        spill = Spill(file)
        send(subjects, bounds, copied, spill)
        for shard in range(len(bounds) + 1):
            yield Shard(spill.take(shard), spill.take(-1 - shard), is_all=False)


def send_to_file(subjects: Iterable[Spoken], bounds: Sequence[str], copied: Copied, path: Path) -> Sent:
    """Write the subjects to a file by their shards."""
    with path.open("wb") as file:
        spill = Spill(file)
        send(subjects, bounds, copied, spill)
        spill.write()
    return Sent(path, dict(spill.chunks))


def take_shard(sent: Iterable[Sent], number: int) -> Shard:
    """The shard of that number, of which parts were sent to several files."""
    sent = list(sent)
    return Shard(
        chain.from_iterable(one.read(number) for one in sent),
        chain.from_iterable(one.read(-1 - number) for one in sent),
        is_all=False,
    )


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


def find_bounds(path: Path, count: int) -> list[str]:
    """What parts a sorted dump into so many ranges of like size, from samples."""
    size = path.stat().st_size
    places = (size * at // (count * _SAMPLES) for at in range(count * _SAMPLES))
    with path.open("rb") as file:
        homes = sorted(home for place in places if (home := _home_at(file, place)))
    return sorted({homes[len(homes) * at // count] for at in range(1, count)}) if homes else []


def _home_at(file: BinaryIO, place: int) -> str:
    """The home of the first subject that starts behind a place of the file; empty where there is none."""
    file.seek(place)
    file.readline()
    subjects = groupby((line.decode().split(" ", 2) for line in file), key=itemgetter(0))
    for subject, statements in islice(subjects, 1, 2):
        return next((rest[: rest.rindex(" ", 0, -3)] for _, verb, rest in statements if verb == HOME), subject)
    return ""


class Sent(NamedTuple):
    """A file of subjects: where the chunks of each number stand, and how long they are."""

    path: Path
    chunks: dict[int, list[tuple[int, int]]]

    def only(self, number: int) -> Sent:
        """The same file for one shard alone."""
        return Sent(self.path, {one: self.chunks[one] for one in (number, -1 - number) if one in self.chunks})

    def read(self, number: int) -> Iterator[Spoken]:
        """The subjects of a number."""
        with self.path.open("rb") as file:
            for place in self.chunks.get(number, ()):
                yield from _read_chunk(file, *place)


class Spill:
    """Records by number, in memory up to a size and then in a file."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.chunks: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._waiting: dict[int, list[Spoken]] = defaultdict(list)
        self._size = 0

    def add(self, number: int, record: Spoken) -> None:
        """Keep a record."""
        self._waiting[number].append(record)
        self._size += len(record[1])
        if self._size > _IN_MEMORY:
            self.write()

    def write(self) -> None:
        """Write to the file what is in memory."""
        from zstandard import ZstdCompressor

        for number, records in self._waiting.items():
            # equal rows of predicates and equal literals are one object, which marshal writes and reads once
            data = ZstdCompressor(level=1).compress(marshal.dumps(records))
            self.chunks[number].append((self._file.tell(), len(data)))
            self._file.write(data)
        self._waiting.clear()
        self._size = 0

    def take(self, number: int) -> Iterator[Spoken]:
        """The records of a number, which are then forgotten."""
        for place in self.chunks.pop(number, ()):
            yield from _read_chunk(self._file, *place)
        yield from self._waiting.pop(number, ())


def _read_chunk(file: IO[bytes], place: int, length: int) -> Iterator[Spoken]:
    from zstandard import ZstdDecompressor

    file.seek(place)
    yield from marshal.loads(ZstdDecompressor().decompress(file.read(length)))  # noqa: S302 (it wrote them)
