"""Divides a sorted dump: into shards of like size, and among processes that each read mostly what they judge.

What hangs on projects mostly stands in their order, whatever it is; samples of the dump show where whose stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from graph.validate.shards import HOME

_SAMPLES: Final = 20
"""Places of the dump that are looked at for each shard."""

_DEALT: Final = 5
"""One of so many shards is judged by who is free first: how long one takes its size does not tell."""


class Part(NamedTuple):
    """A part of a sorted file: from a place of it up to the first line of a subject, or to the end."""

    start: int = 0
    stop: str = ""


class Share(NamedTuple):
    """What one of several processes reads, and the numbers of the shards that it judges."""

    parts: tuple[Part, ...]
    shards: range


class Division(NamedTuple):
    """How processes share a dump: what parts the shards, what each does, and which are dealt to who is free."""

    bounds: list[str]
    shares: list[Share]
    dealt: range


class Sample(NamedTuple):
    """A place of a dump, and the home of the first subject that starts behind it."""

    place: int
    home: str


def sample_homes(path: Path, count: int) -> list[Sample]:
    """Samples of a dump that is to be cut into so many shards."""
    size = path.stat().st_size
    places = (size * at // (count * _SAMPLES) for at in range(count * _SAMPLES))
    with path.open("rb") as file:
        return [Sample(place, home) for place in places if (home := _home_at(file, place))]


def find_bounds(samples: Iterable[Sample], count: int) -> list[str]:
    """What parts a sorted dump into so many ranges of like size."""
    homes = sorted(sample.home for sample in samples)
    return sorted({homes[len(homes) * at // count] for at in range(1, count)}) if homes else []


def _home_at(file: BinaryIO, place: int) -> str:
    """The home of the first subject that starts behind a place of the file; empty where there is none."""
    file.seek(place)
    file.readline()
    subjects = groupby((line.decode().split(" ", 2) for line in file), key=itemgetter(0))
    for subject, statements in islice(subjects, 1, 2):
        return next((rest[: rest.rindex(" ", 0, -3)] for _, verb, rest in statements if verb == HOME), subject)
    return ""


def divide(path: Path, shards: int, processes: int) -> Division:
    """What so many processes, or fewer, read and judge of a dump that is cut into so many shards, or fewer."""
    samples = sample_homes(path, shards)
    bounds = find_bounds(samples, shards)
    count = len(bounds) + 1
    own = count - count // _DEALT
    ranges = [range(own * at // processes, own * (at + 1) // processes) for at in range(processes)]
    stops, size = [some.stop for some in ranges], path.stat().st_size
    readers = [
        bisect_right(stops, number) if (number := bisect_right(bounds, home)) < own else processes * place // size
        for place, home in samples
    ]
    parts: list[list[Part]] = [[] for _ in ranges]
    for reader, part in _cut(path, samples, readers):
        parts[reader].append(part)
    shares = [Share(tuple(some), numbers) for some, numbers in zip(parts, ranges, strict=True)]
    return Division(bounds, [share for share in shares if share.parts or share.shards], range(own, count))


def _cut(path: Path, samples: Sequence[Sample], readers: Sequence[int]) -> Iterator[tuple[int, Part]]:
    """The file in parts, none of which parts a subject, each for who reads what samples of it show."""
    start, reader = 0, next(iter(readers), 0)
    with path.open("rb") as file:
        for (place, _), next_reader in zip(samples, readers, strict=True):
            part = _next_subject(file, place) if next_reader != reader else Part()
            if part.start > start and part.stop:
                yield reader, Part(start, part.stop)
                start, reader = part.start, next_reader
    yield reader, Part(start)


def _next_subject(file: BinaryIO, place: int) -> Part:
    """Where the first subject stands that starts behind a place of the file, and which; nothing at its end."""
    file.seek(place)
    file.readline()
    first = file.readline()
    subject = first.split(b" ", 1)[0]
    end = file.tell()
    while (line := file.readline()) and line.startswith(subject + b" "):
        end = file.tell()
    return Part(end, line.split(b" ", 1)[0].decode())
