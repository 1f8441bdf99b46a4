"""Runs of lines -> one sorted dump: provisional IRIs are replaced by canonical ones, equal lines fall together."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO
from itertools import chain, islice, repeat
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from graph.build.runs import EVERYTHING, Part, Run, cut_runs, read_run, write_run, write_sorted
from graph.workers import fork_workers

_HELD: Final = 400_000
"""Lines of all runs together to hold at once while merging, some 100 MB."""

_SORTED: Final = 300_000
"""Lines to sort at once."""

_BYTES: Final = 1 << 18
"""Bytes of a dump to look at together while graphs are replaced."""

_WORTH: Final = 1_000_000
"""Bytes of runs that are worth a process of their own: some 30 MB of text."""

_FEW_GRAPHS: Final = 12
"""Graphs up to which it is faster to look whether a block names one than to look at its lines."""

_MOST_FILES: Final = 256
"""Files to open at once; more are merged in steps."""


def canonical_terms(canonical: Mapping[str, str]) -> dict[bytes, bytes]:
    """The IRIs to replace as terms of a line."""
    return {f"<{one}>".encode(): f"<{other}>".encode() for one, other in canonical.items()}


def canonicalise_runs(runs: Sequence[Path], terms: Mapping[bytes, bytes], folder: Path, jobs: int) -> Iterator[Run]:
    """The runs with their terms replaced, in their order, made by some processes."""
    canonicalise = partial(canonicalise_run, terms=terms, folder=folder)
    jobs = _worth_starting(jobs, runs)
    if jobs == 1:
        yield from chain.from_iterable(map(canonicalise, runs))
        return
    with fork_workers(jobs) as pool:
        chunk = max(1, len(runs) // (4 * jobs))
        yield from chain.from_iterable(pool.map(canonicalise, runs, chunksize=chunk))


def _worth_starting(jobs: int, runs: Iterable[Path]) -> int:
    """As many processes as there is work for."""
    return min(jobs, 1 + sum(run.stat().st_size for run in runs) // _WORTH)


def canonicalise_run(path: Path, terms: Mapping[bytes, bytes], folder: Path) -> list[Run]:
    """The run without the lines in which terms are replaced, and a run of these lines as they are then, if any."""
    moved: list[bytes] = []
    changed = array("L")
    for number, line in enumerate(chain.from_iterable(read_run(Run(path)))):
        if (_MARK in line or _OTHER_MARK in line) and (new := _rewrite(line, terms)) != line:
            changed.append(number)
            moved.append(new)
    if not changed:
        return [Run(path)]
    write_sorted(sorted(moved), folder / path.name)
    return [Run(path, changed), Run(folder / path.name)]


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


def merge_runs(runs: Iterable[Run], target: Path, jobs: int = 1) -> int:
    """Merge sorted runs into one sorted file in which every line stands once; the number of lines.

    Args:
        runs: files of `graph.build.runs`.
        target: the file to write, of plain lines.
        jobs: processes that merge a part each.
    """
    every = sorted(runs)
    with TemporaryDirectory(dir=target.parent, prefix=".merge") as folder:
        parts = cut_runs(every, _worth_starting(jobs, (run.path for run in every)))
        targets = [target, *(Path(folder) / f"part-{number}" for number in range(1, len(parts)))]
        if len(parts) < 2:
            return _merge_part(every, EVERYTHING, target)
        with fork_workers(jobs) as pool:
            count = sum(pool.map(_merge_part, repeat(every), parts, targets))
        with target.open("ab") as out:
            for part in targets[1:]:
                with part.open("rb") as file:
                    copyfileobj(file, out, _BYTES)
                part.unlink()
        return count


def sort_lines(lines: Iterable[str], target: Path) -> None:
    """Write lines sorted, each once, however many they are."""
    rest, runs = iter(lines), list[Run]()
    with TemporaryDirectory(dir=target.parent, prefix=".sort") as folder:
        while held := list(islice(rest, _SORTED)):
            runs.append(Run(Path(folder) / str(len(runs))))
            write_run(held, runs[-1].path)
        merge_runs(runs, target)


def _merge_part(runs: Sequence[Run], part: Part, target: Path) -> int:
    """Merge a range of the lines of runs; the number of lines."""
    count = 0
    with TemporaryDirectory(dir=target.parent, prefix=".few") as folder, target.open("wb") as out:
        for block in _merged_blocks(_few(runs, part, Path(folder)), part):
            out.writelines(block)
            count += len(block)
    return count


def _merged_blocks(runs: Sequence[Run], part: Part) -> Iterator[list[bytes]]:
    """Blocks of merged lines: of every run, what is not above the least of the last lines held.

    Sorting such a block merges the sorted pieces in it, which is faster than comparing the runs line by line.
    """
    most = max(1, _HELD // max(1, len(runs)))
    held = [_Held(read_run(run, part), most) for run in runs]
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
    """Some lines of a sorted run, in blocks up to `most` lines or one: those from `_start` on have not been taken."""

    def __init__(self, blocks: Iterator[list[bytes]], most: int) -> None:
        self._blocks, self._most = blocks, most
        self.lines: list[bytes] = []
        self._start = 0

    def fill(self) -> bool:
        """Hold the next lines where all have been taken; whether there are any."""
        if self._start == len(self.lines):
            self.lines, self._start = [], 0
            for block in self._blocks:
                self.lines += block
                if len(self.lines) >= self._most:
                    break
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


def _few(runs: Sequence[Run], part: Part, folder: Path) -> Sequence[Run]:
    """The runs, or what a range of them gives when some at a time are merged into files of the folder."""
    step = 0
    while len(runs) > _MOST_FILES:
        merged = []
        for start in range(0, len(runs), _MOST_FILES):
            step += 1
            group = _merged_blocks(runs[start : start + _MOST_FILES], part)
            write_sorted(chain.from_iterable(group), folder / str(step))
            merged.append(Run(folder / str(step)))
        runs = merged
    return runs
