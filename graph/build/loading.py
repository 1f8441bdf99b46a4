"""The public dump -> the store of a release, in a process of its own where the engine will hold much."""

from __future__ import annotations

import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Final

from graph.errors import ReleaseError
from graph.memory import free_memory
from graph.store import create_store
from graph.store.loading import PIECE
from graph.workers import start_workers

MANY: Final = 10 * PIECE
"""Bytes of a dump from which pieces cost: the engine has a sixth more to do, for it merges what it made of each."""

ROOM: Final = 4_000_000_000
"""Bytes of free memory with which a dump of many pieces is given to the engine as one: it takes half of them."""


def load_dump(dump: Path, store: Path, piece: int | None = None) -> None:
    """Make the store.

    The engine holds some hundred megabytes for every piece of a dump. From the second piece on they are another
    process's: they do not come on top of what a build holds, and all of them are given back.

    Args:
        dump: sorted N-Quads.
        store: a folder that is not there yet.
        piece: bytes that are given to the engine as one; without it as suits the dump and the free memory.

    Raises:
        ReleaseError: the store cannot be written, or the process that loads was ended.
    """
    size = dump.stat().st_size
    if size <= PIECE:
        _load(dump, store, PIECE)
        return
    piece = piece or (sys.maxsize if size >= MANY and free_memory() >= ROOM else PIECE)
    with start_workers(1) as pool:
        try:
            pool.submit(_load, dump, store, piece).result()
        except BrokenProcessPool:
            advice = "see whether there is memory enough, and build again"
            raise ReleaseError("the process that loads the dump was ended", where=str(store), advice=advice) from None


def _load(dump: Path, store: Path, piece: int) -> None:
    create_store(store, [dump], piece).close()
