"""Locks between processes, each held by the process that took it and by none that it starts."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

_HELD: Final = set[TextIO]()


@contextmanager
def held_alone(lock: Path, *, wait: bool = True) -> Iterator[None]:
    """Hold a lock against other processes and threads.

    Args:
        lock: its file, made where it does not exist.
        wait: whether to wait for who holds it.

    Raises:
        BlockingIOError: another holds it, and there is no waiting.
        OSError: the file cannot be opened.
    """
    with _take(lock, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB) as file:
        _HELD.add(file)
        try:
            yield
        finally:
            _HELD.discard(file)


def _take(lock: Path, how: int) -> TextIO:
    """The file, held; who held it before may have removed it, and a file that is gone keeps nobody out."""
    while True:
        file = lock.open("w")
        try:
            fcntl.flock(file, how)
            if _is_at(file, lock):
                return file
        except BaseException:
            file.close()
            raise
        file.close()


def _is_at(file: TextIO, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _let_go() -> None:
    """In a forked process: an open file would keep the lock when the one that took it is killed."""
    for file in _HELD:
        file.close()
    _HELD.clear()


os.register_at_fork(after_in_child=_let_go)
