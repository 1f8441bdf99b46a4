"""Runs of lines -> one sorted dump: provisional IRIs are replaced by canonical ones, equal lines fall together."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path

from graph.build.conversion import write_run


def canonicalise_run(path: Path, canonical: dict[str, str]) -> None:
    """Rewrite the terms of a run that are not canonical; a run without such terms is left as it is."""
    text = path.read_text(encoding="utf-8")
    replaced = _AGENT.sub(lambda match: canonical.get(match[0], match[0]), text)
    if replaced != text:
        write_run(replaced.splitlines(keepends=True), path)


# A subject at the start of a line or an object before the graph at its end: never characters inside a literal.
_AGENT = re.compile(
    r"(?<=^<)[^<>\s]*/id/(?:organisation|person)/[^<>\s]+(?=>)"
    r"|(?<= <)[^<>\s]*/id/(?:organisation|person)/[^<>\s]+(?=> <[^<>\s]*> \.$)",
    re.MULTILINE,
)


def merge_runs(runs: Iterable[Path], target: Path) -> int:
    """Merge sorted runs into one sorted file in which every line stands once; the number of lines."""
    count = 0
    with ExitStack() as stack, target.open("w", encoding="utf-8", newline="\n") as out:
        files = [stack.enter_context(run.open(encoding="utf-8", newline="\n")) for run in _few(sorted(runs), target)]
        for line in _unique(files):
            out.write(line)
            count += 1
    return count


def _unique(files: Iterable[Iterable[str]]) -> Iterator[str]:
    merged = heapq.merge(*files)
    return (line for line, _ in groupby(merged))


def _few(runs: list[Path], target: Path, most: int = 256) -> list[Path]:
    """At most `most` files to open at once: more are merged in steps."""
    step = 0
    while len(runs) > most:
        merged = []
        for start in range(0, len(runs), most):
            step += 1
            path = target.with_suffix(f".merge{step}")
            merge_runs(runs[start : start + most], path)
            for run in runs[start : start + most]:
                run.unlink()
            merged.append(path)
        runs = merged
    return runs
