"""Runs of lines -> one sorted dump: provisional IRIs are replaced by canonical ones, equal lines fall together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import BinaryIO, Final, NamedTuple

from graph.build.ranges import Slice, cut_runs

_BLOCK: Final = 20_000
"""Lines to write at once."""

_HELD: Final = 400_000
"""Lines of all runs together to hold at once while merging, some 100 MB."""

_BYTES: Final = 1 << 18
"""Bytes of a dump to look at together while graphs are replaced."""

_WORTH: Final = 32_000_000
"""Bytes of runs that are worth a process of their own."""

_FEW_GRAPHS: Final = 12
"""Graphs up to which it is faster to look whether a block names one than to look at its lines."""

_MOST_FILES: Final = 128
"""Files to open at once; more are merged in steps."""


def canonical_terms(canonical: Mapping[str, str]) -> dict[bytes, bytes]:
    """The IRIs to replace as terms of a line."""
    return {f"<{one}>".encode(): f"<{other}>".encode() for one, other in canonical.items()}


def canonicalise_runs(runs: Sequence[Path], terms: Mapping[bytes, bytes], folder: Path, jobs: int) -> Iterator[Path]:
    """The runs with their terms replaced, in their order, made by some processes."""
    canonicalise = partial(canonicalise_run, terms=terms, folder=folder)
    jobs = _worth_starting(jobs, runs)
    if jobs == 1:
        yield from map(canonicalise, runs)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(canonicalise, runs, chunksize=max(1, len(runs) // (4 * jobs)))


def _worth_starting(jobs: int, runs: Iterable[Path]) -> int:
    """As many processes as there is work for."""
    return min(jobs, 1 + sum(run.stat().st_size for run in runs) // _WORTH)


def canonicalise_run(path: Path, terms: Mapping[bytes, bytes], folder: Path) -> Path:
    """The run with its terms replaced, sorted again, in a file of the folder; the run itself where it has none."""
    moved: list[bytes] = []
    changed: list[int] = []
    with path.open("rb") as file:
        for number, line in enumerate(file):
            if (_MARK in line or _OTHER_MARK in line) and (new := _rewrite(line, terms)) != line:
                changed.append(number)
                moved.append(new)
    if not changed:
        return path
    moved.sort()
    target = folder / path.name
    with path.open("rb") as file, target.open("wb") as out:
        _insert(_without(file, changed), moved, out)
    return target


def _without(lines: Iterable[bytes], numbers: Iterable[int]) -> Iterator[bytes]:
    """The lines but those of some numbers, which rise."""
    left_out = iter(numbers)
    next_out = next(left_out, -1)
    for number, line in enumerate(lines):
        if number == next_out:
            next_out = next(left_out, -1)
        else:
            yield line


def _insert(lines: Iterator[bytes], more: list[bytes], out: BinaryIO) -> None:
    """Write sorted lines with others, sorted too, at their places."""
    start = 0
    while block := list(islice(lines, _BLOCK)):
        stop = bisect_right(more, block[-1], start)
        out.writelines(sorted(block + more[start:stop]))
        start = stop
    out.writelines(more[start:])


_MARK: Final = b"/id/organisation/"
_OTHER_MARK: Final = b"/id/person/"


def _rewrite(line: bytes, terms: Mapping[bytes, bytes]) -> bytes:
    """The line with its subject and object replaced; nothing inside a literal is touched."""
    subject, predicate, rest = line.split(b" ", 2)
    subject = terms.get(subject, subject)
    if rest.startswith(b"<"):
        term, _, tail = rest.partition(b" ")
        rest = terms.get(term, term) + b" " + tail
    return b" ".join((subject, predicate, rest))


def merge_runs(runs: Iterable[Path], target: Path, jobs: int = 1) -> int:
    """Merge sorted runs into one sorted file in which every line stands once; the number of lines.

    Args:
        runs: files of sorted lines.
        target: the file to write.
        jobs: processes that merge a part each.
    """
    with TemporaryDirectory(dir=target.parent, prefix=".merge") as folder:
        few = _few(sorted(runs), folder)
        parts = cut_runs(few, _worth_starting(jobs, few))
        targets = [target, *(Path(folder) / f"part-{number}" for number in range(1, len(parts)))]
        if len(parts) < 2:
            return _merge_slices([one for part in parts for one in part], target)
        with ProcessPoolExecutor(jobs) as pool:
            count = sum(pool.map(_merge_slices, parts, targets))
        with target.open("ab") as out:
            for part in targets[1:]:
                with part.open("rb") as file:
                    copyfileobj(file, out, _BYTES)
        return count


def _merge_slices(slices: Sequence[Slice], target: Path) -> int:
    """Merge parts of sorted runs; the number of lines."""
    count = 0
    with ExitStack() as stack, target.open("wb") as out:
        files = [(stack.enter_context(one.run.open("rb")), one) for one in slices]
        each = max(1, _HELD // max(1, len(files)))
        for block in _merged_blocks([_Held(file, one, each) for file, one in files]):
            out.writelines(block)
            count += len(block)
    return count


def _merged_blocks(held: list[_Held]) -> Iterator[list[bytes]]:
    """Blocks of merged lines: of every run, what is not above the least of the last lines held.

    Sorting such a block merges the sorted pieces in it, which is faster than comparing the runs line by line.
    """
    last = b""
    while held := [run for run in held if run.fill()]:
        bound = min(run.lines[-1] for run in held)
        block: list[bytes] = []
        for run in held:
            block += run.take(bound)
        block.sort()
        unique = list(dict.fromkeys(block))
        # A run may repeat its last line in the part that was not held yet.
        yield unique[1:] if unique[0] == last else unique
        last = unique[-1]


class _Held:
    """Some lines of a part of a sorted run: those from `_start` on have not been taken."""

    def __init__(self, file: BinaryIO, part: Slice, most: int) -> None:
        self._file, self._most, self._left = file, most, part.end - part.start
        file.seek(part.start)
        self.lines: list[bytes] = []
        self._start = 0

    def fill(self) -> bool:
        """Hold the next lines where all have been taken; whether there are any."""
        if self._start == len(self.lines):
            self.lines, self._start = list(islice(self._file, self._most)), 0
            self._left -= sum(map(len, self.lines))
            while self._left < 0:
                self._left += len(self.lines.pop())
        return bool(self.lines)

    def take(self, bound: bytes) -> list[bytes]:
        """The lines held that are not above the bound."""
        start, self._start = self._start, bisect_right(self.lines, bound, self._start)
        return self.lines[start : self._start]


class Delta(NamedTuple):
    """The lines that one dump has and the other has not, each sorted."""

    removed: list[bytes]
    added: list[bytes]


def replace_graphs(dump: Path, graphs: Collection[str], lines: Iterable[bytes], target: Path) -> Delta:
    """Write a sorted dump again with the lines of some graphs replaced by others.

    Args:
        dump: the dump before.
        graphs: the graphs whose lines are left out.
        lines: all lines of these graphs as they are now, in any order.
        target: the new dump.
    """
    ends = frozenset(f" <{graph}> .\n".encode() for graph in graphs)
    new = sorted(set(lines))
    gone: list[bytes] = []
    start = 0
    with dump.open("rb") as file, target.open("wb") as out:
        while block := file.read(_BYTES):
            block += file.readline()
            last = block[block.rfind(b"\n", 0, -1) + 1 :]
            stop = bisect_right(new, last, start)
            if start == stop and len(ends) <= _FEW_GRAPHS and not any(end in block for end in ends):
                out.write(block)
                continue
            kept: list[bytes] = []
            for line in BytesIO(block):
                (gone if line[line.rfind(b" <") :] in ends else kept).append(line)
            out.writelines(sorted(kept + new[start:stop]))
            start = stop
        out.writelines(new[start:])
    before, now = set(gone), set(new)
    return Delta(sorted(before - now), sorted(now - before))


def _few(runs: list[Path], folder: str) -> list[Path]:
    """The runs, or what they give when some at a time are merged into files of the folder."""
    step = 0
    while len(runs) > _MOST_FILES:
        merged = []
        for start in range(0, len(runs), _MOST_FILES):
            step += 1
            path = Path(folder) / str(step)
            merge_runs(runs[start : start + _MOST_FILES], path)
            merged.append(path)
        runs = merged
    return runs
