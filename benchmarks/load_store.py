"""Dump -> store in a folder: `python -m benchmarks.load_store ours|sparing|engine DUMP FOLDER`.

`ours` is what a build does, `sparing` what it does where little memory is free. `engine` is the engine's own bulk
loader, which is given the dump as it stands, and once more without the graphs, for the union; taking the graphs away
is not counted as its work.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pyoxigraph
from pyoxigraph import RdfFormat

from graph.build.loading import load_dump
from graph.store.loading import PIECE


def union_of(dump: Path) -> Path:
    """Where the dump's lines without their graphs are."""
    return dump.with_suffix(".nt")


def write_union(dump: Path) -> None:
    """Write the lines of a dump without their graphs."""
    with dump.open("rb") as lines, union_of(dump).open("wb") as out:
        out.writelines(line[: line.rindex(b" <")] + b" .\n" for line in lines)


def load_by_engine(dump: Path, folder: Path) -> None:
    """Load both files as the engine's bulk loader does, and end as a build does."""
    store = pyoxigraph.Store(folder)
    store.bulk_load(path=str(dump), format=RdfFormat.N_QUADS)
    store.bulk_load(path=str(union_of(dump)), format=RdfFormat.N_TRIPLES)
    store.optimize()
    store.flush()


if __name__ == "__main__":
    kind, dump, folder = sys.argv[1:]
    if kind == "engine":
        load_by_engine(Path(dump), Path(folder))
    else:
        load_dump(Path(dump), Path(folder), PIECE if kind == "sparing" else None)
