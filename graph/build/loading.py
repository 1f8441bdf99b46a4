"""The public dump -> the store of a release, in a process of its own where the engine will hold much."""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from graph.errors import ReleaseError
from graph.store import create_store
from graph.store.loading import PIECE
from graph.workers import start_workers


def load_dump(dump: Path, store: Path) -> None:
    """Make the store.

    The engine holds some hundred megabytes for every piece of a dump. From the second piece on they are another
    process's: they do not come on top of what a build holds, and all of them are given back.

    Raises:
        ReleaseError: the store cannot be written, or the process that loads was ended.
    """
    if dump.stat().st_size <= PIECE:
        _load(dump, store)
        return
    with start_workers(1) as pool:
        try:
            pool.submit(_load, dump, store).result()
        except BrokenProcessPool:
            advice = "see whether there is memory enough, and build again"
            raise ReleaseError("the process that loads the dump was ended", where=str(store), advice=advice) from None


def _load(dump: Path, store: Path) -> None:
    create_store(store, [dump]).close()
