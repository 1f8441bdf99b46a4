"""Small files that are replaced in one step: a reader, and who comes after a crash, sees the old one or the new one."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from graph.errors import ReleaseError


@contextmanager
def replaced(path: Path, mode: int = 0o666) -> Iterator[TextIO]:
    """A file to write that takes the place of the one at the path when it is whole and on the disk.

    Args:
        path: the file.
        mode: the rights of a new file, less the umask.

    Raises:
        ReleaseError: it cannot be written; the old one is as it was.
    """
    new = path.with_name(f".{path.name}.new")
    try:
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(descriptor)
        new.replace(path)
    except OSError as error:
        what = f"cannot be written ({error.strerror or error})"
        advice = "make room, or see who owns the folder; what was there is as it was"
        raise ReleaseError(what, where=str(path), advice=advice) from error
    finally:
        new.unlink(missing_ok=True)


@contextmanager
def written(path: Path) -> Iterator[TextIO]:
    """A file that a user named to write to: whole or as it was; a pipe or a device gets everything as it comes.

    Raises:
        ReleaseError: it cannot be written; the old one is as it was.
        OSError: it is a folder, or the pipe or the device cannot be written.
    """
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
        return
    target = path.resolve() if path.is_symlink() else path
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666
    with replaced(target, mode) as file:
        yield file
