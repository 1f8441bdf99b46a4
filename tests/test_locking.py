"""A lock keeps everybody else out, also when who held it before removed its file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.locking import held_alone


def test_nobody_else_takes_what_is_held(tmp_path: Path) -> None:
    lock = tmp_path / ".lock"
    with held_alone(lock), pytest.raises(BlockingIOError), held_alone(lock, wait=False):
        pass
    with held_alone(lock, wait=False):
        pass


def test_who_waits_for_a_lock_that_is_removed_holds_the_one_that_is_there(tmp_path: Path) -> None:
    lock = tmp_path / ".lock"

    def wait_and_try_again() -> bool:
        with held_alone(lock):
            try:
                with held_alone(lock, wait=False):
                    return False
            except BlockingIOError:
                return True

    with ThreadPoolExecutor() as pool:
        with held_alone(lock):
            waiting = pool.submit(wait_and_try_again)
            while not _is_awaited(lock):
                pass
            lock.unlink()
        assert waiting.result()


def _is_awaited(lock: Path) -> bool:
    """Whether somebody has the file open and waits, by the kernel's list of locks."""
    inode = str(lock.stat().st_ino)
    return any("->" in line and inode in line for line in Path("/proc/locks").read_text().splitlines())
