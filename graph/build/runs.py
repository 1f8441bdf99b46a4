"""Runs: files of sorted lines, compressed in blocks that are read one by one, with the first line of each at the end.

The lines of a dump repeat their IRIs, so that a run takes a thirtieth or less of the room of its text, and any range of
lines is read without the rest.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice, pairwise
from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import ReleaseError
from graph.json_files import fits

_LINES: Final = 1_000
"""Lines of a block, some 200 kB."""

_LEVEL: Final = 1
_LENGTH: Final = 8
"""Bytes at the end of a run that say how long the list of its blocks is."""


class Block(NamedTuple):
    """A block of a run: its first line, the bytes of its text, and where it stands in the file."""

    first: bytes
    size: int
    start: int
    length: int


class Run(NamedTuple):
    """A run, and the numbers of the lines that are left out of it, from 0 and rising."""

    path: Path
    without: Sequence[int] = ()


class Part(NamedTuple):
    """A range of lines: from `low` on, and below `high`, which None leaves open."""

    low: bytes = b""
    high: bytes | None = None


EVERYTHING: Final = Part()


def write_run(texts: Iterable[str], path: Path) -> None:
    """Write the lines of texts sorted; equal ones fall together when runs are merged."""
    # In UTF-8 the order of bytes is the order of characters, and bytes are compared faster.
    lines = b"".join(map(str.encode, texts)).splitlines(keepends=True)
    lines.sort()
    write_sorted(lines, path)


def write_sorted(lines: Iterable[bytes], path: Path) -> None:
    """Write lines that are sorted already."""
    from zstandard import ZstdCompressor

    compressor = ZstdCompressor(level=_LEVEL, write_checksum=True)
    blocks: list[tuple[str, int, int]] = []
    rest = iter(lines)
    with path.open("wb") as file:
        while held := list(islice(rest, _LINES)):
            text = b"".join(held)
            blocks.append((held[0].decode(), len(text), file.write(compressor.compress(text))))
        index = json.dumps(blocks, ensure_ascii=False).encode()
        file.write(index + len(index).to_bytes(_LENGTH, "big"))


def read_blocks(path: Path) -> list[Block]:
    """The blocks of a run, without their lines.

    Raises:
        ReleaseError: the file is damaged.
    """
    with path.open("rb") as file:
        try:
            end = file.seek(-_LENGTH, 2)
            length = int.from_bytes(file.read(), "big")
            file.seek(end - length)
            listed = json.loads(file.read(length))
            if not fits(listed, list[tuple[str, int, int]]):
                raise ValueError("no list of blocks")
            ends = accumulate(taken for _, _, taken in listed)
            return [
                Block(first.encode(), size, end - taken, taken)
                for (first, size, taken), end in zip(listed, ends, strict=True)
            ]
        except (OSError, ValueError) as error:
            raise damaged(path) from error


def read_run(run: Run, part: Part = EVERYTHING) -> Iterator[list[bytes]]:
    """The lines of a run in the range, some at a time.

    Raises:
        ReleaseError: the file is damaged.
    """
    from zstandard import ZstdDecompressor, ZstdError

    low, high = part
    blocks = read_blocks(run.path)
    decompressor = ZstdDecompressor()
    # Lines that equal the first of a block may end the block before.
    first = max(0, bisect_left(blocks, low, key=lambda block: block.first) - 1)
    with run.path.open("rb") as file:
        for number, block in enumerate(blocks[first:], first):
            if high is not None and block.first >= high:
                return
            file.seek(block.start)
            try:
                text = decompressor.decompress(file.read(block.length), max_output_size=block.size)
            except ZstdError as error:
                raise damaged(run.path) from error
            lines = _without(text.splitlines(keepends=True), run.without, number * _LINES)
            if lines := _within(lines, low, high):
                yield lines


def _without(lines: list[bytes], numbers: Sequence[int], first: int) -> list[bytes]:
    """The lines, of which the first has this number, but those with some numbers."""
    start, end = bisect_left(numbers, first), bisect_left(numbers, first + len(lines))
    if start == end:
        return lines
    bounds = (first - 1, *numbers[start:end], first + len(lines))
    return [line for left, right in pairwise(bounds) for line in lines[left + 1 - first : right - first]]


def _within(lines: list[bytes], low: bytes, high: bytes | None) -> list[bytes]:
    start = bisect_left(lines, low) if lines and lines[0] < low else 0
    end = bisect_left(lines, high, start) if high is not None and lines and lines[-1] >= high else len(lines)
    return lines[start:end] if start or end < len(lines) else lines


def size_of(path: Path) -> int:
    """The bytes of the text in a file of lines."""
    return sum(block.size for block in read_blocks(path))


def cut_runs(runs: Iterable[Run], parts: int) -> list[Part]:
    """Ranges, at most so many, that hold about as much each of all runs together."""
    if parts < 2:
        return [EVERYTHING]
    blocks = sorted(block for run in runs for block in read_blocks(run.path))
    return _ranges(sorted(_find_bounds(blocks, parts)))


def _find_bounds(blocks: Sequence[Block], parts: int) -> set[bytes]:
    """The lines with which the ranges after the first begin."""
    ends = list(accumulate(block.size for block in blocks))
    positions = (bisect_left(ends, ends[-1] * part // parts) for part in range(1, parts)) if ends else ()
    return {blocks[position].first for position in positions}


def _ranges(bounds: Sequence[bytes]) -> list[Part]:
    return [Part(low, high) for low, high in zip((b"", *bounds), (*bounds, None), strict=True)]


def damaged(path: Path) -> ReleaseError:
    """The error that a file of the cache is not what was written."""
    advice = "remove the folder cache of the data folder and build again"
    return ReleaseError("a file with converted lines is damaged", where=path.name, advice=advice)
