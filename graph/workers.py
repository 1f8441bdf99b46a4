"""Worker processes that end with the process that started them, however it ends."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread


def fork_workers(jobs: int) -> ProcessPoolExecutor:
    """Processes that start at once, with all that this one has loaded, but without its threads."""
    return ProcessPoolExecutor(jobs, initializer=_end_with_parent)


def start_workers(jobs: int) -> ProcessPoolExecutor:
    """Processes that start anew: one that had a store open has threads, which a fork would lose."""
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """Watch over who started this process: when that is killed, this one would wait for work for ever."""
    parent = parent_process()

    def watch() -> None:
        if parent:
            parent.join()
            os._exit(1)

    Thread(target=watch, daemon=True).start()
