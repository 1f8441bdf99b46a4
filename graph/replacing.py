"""Small files that are replaced in one step: a reader, and who comes after a crash, sees the old one or the new one."""

from __future__ import annotations

import os
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
