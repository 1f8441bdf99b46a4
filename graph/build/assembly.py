"""Runs of lines -> one sorted dump: provisional IRIs are replaced by canonical ones, equal lines fall together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

_BLOCK: Final = 50_000
"""Lines of a run to hold at once while merging."""

_MOST_FILES: Final = 128
"""Files to open at once; more are merged in steps."""


def canonicalise_run(path: Path, canonical: Mapping[str, str]) -> None:
    """Rewrite the terms of a run that are not canonical, and sort it again; one without such terms stays as it is."""
    terms = {f"<{one}>".encode(): f"<{other}>".encode() for one, other in canonical.items()}
    with path.open("rb") as file:
        lines = file.readlines()
    rewritten = [_rewrite(line, terms) if _MARK in line or _OTHER_MARK in line else line for line in lines]
    if rewritten != lines:
        rewritten.sort()
        with path.open("wb") as file:
            file.writelines(rewritten)


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


def merge_runs(runs: Iterable[Path], target: Path) -> int:
    """Merge sorted runs into one sorted file in which every line stands once; the number of lines."""
    count = 0
    with ExitStack() as stack, target.open("wb") as out:
        files = [stack.enter_context(run.open("rb")) for run in _few(sorted(runs), target)]
        for block in _merged_blocks(files):
            out.writelines(block)
            count += len(block)
    return count


def _merged_blocks(files: Iterable[BinaryIO]) -> Iterator[list[bytes]]:
    """Blocks of merged lines: of every run, what is not above the least of the last lines held.

    Sorting such a block merges the sorted pieces in it, which is faster than comparing the runs line by line.
    """
    held = {file: list(islice(file, _BLOCK)) for file in files}
    last = b""
    while held := {file: lines for file, lines in held.items() if lines}:
        bound = min(lines[-1] for lines in held.values())
        block: list[bytes] = []
        for file, lines in held.items():
            taken = bisect_right(lines, bound)
            block += lines[:taken]
            held[file] = lines[taken:] or list(islice(file, _BLOCK))
        block.sort()
        unique = list(dict.fromkeys(block))
        # A run may repeat its last line in the part that was not held yet.
        yield unique[1:] if unique[0] == last else unique
        last = unique[-1]


def _few(runs: list[Path], target: Path) -> list[Path]:
    step = 0
    while len(runs) > _MOST_FILES:
        merged = []
        for start in range(0, len(runs), _MOST_FILES):
            step += 1
            path = target.with_suffix(f".merge{step}")
            merge_runs(runs[start : start + _MOST_FILES], path)
            for run in runs[start : start + _MOST_FILES]:
                run.unlink()
            merged.append(path)
        runs = merged
    return runs
