"""Where sorted runs are cut, so that several processes merge a part of all of them each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

_SAMPLES: Final = 64
"""Lines to look at for finding where the runs together are half, or another share, as long."""


class Slice(NamedTuple):
    """The bytes of a run from `start` to `end`: whole lines."""

    run: Path
    start: int
    end: int


def cut_runs(runs: Sequence[Path], parts: int) -> list[list[Slice]]:
    """About equal parts of all runs together; a line of one part stands in no other, and before those of the next."""
    sizes = [run.stat().st_size for run in runs]
    bounds = _find_bounds(runs, sizes, parts) if parts > 1 else []
    cuts = [_cut_run(run, size, bounds) for run, size in zip(runs, sizes, strict=True)]
    slices = ([cut[part] for cut in cuts if cut[part].start < cut[part].end] for part in range(len(bounds) + 1))
    return [part for part in slices if part]


def _find_bounds(runs: Sequence[Path], sizes: Sequence[int], parts: int) -> list[bytes]:
    """The lines with which the parts after the first begin."""
    step = max(1, sum(sizes) // _SAMPLES)
    samples = sorted(line for run, size in zip(runs, sizes, strict=True) for line in _sample(run, size, step))
    return sorted({samples[len(samples) * part // parts] for part in range(1, parts)} if samples else set())


def _sample(run: Path, size: int, step: int) -> Iterator[bytes]:
    with run.open("rb") as file:
        for position in range(0, size, step):
            _seek_line(file, position)
            if line := file.readline():
                yield line


def _cut_run(run: Path, size: int, bounds: Sequence[bytes]) -> list[Slice]:
    with run.open("rb") as file:
        starts = [0, *(_find_line(file, size, bound) for bound in bounds), size]
    return [Slice(run, start, end) for start, end in pairwise(starts)]


def _find_line(file: BinaryIO, size: int, bound: bytes) -> int:
    """Where the first line begins that is not below the bound."""
    low, high = 0, size
    while low < high:
        middle = (low + high) // 2
        start = _seek_line(file, middle)
        line = file.readline()
        if line and line < bound:
            low = start + len(line)
        else:
            high = middle
    return low


def _seek_line(file: BinaryIO, position: int) -> int:
    """Go to the first line that begins at the position or after it; where that is."""
    file.seek(max(0, position - 1))
    if position:
        file.readline()
    return file.tell()
