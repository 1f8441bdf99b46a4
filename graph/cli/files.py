"""What commands say of a file that they are given and cannot use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.errors import InputError


def check_file(path: Path) -> None:
    """Raise InputError where a path names no file."""
    if path.is_dir():
        raise InputError("is a folder, where a file is expected", where=str(path), advice="name a file in it")
    if not path.exists():
        raise InputError("there is no such file", where=str(path), advice="check the path")


def read_lines(path: Path) -> Iterator[str]:
    """The lines of a file of UTF-8 text, with a byte order mark or without; what is done with them may fail by itself.

    Raises:
        InputError: there is no such file, it cannot be read, or it is no UTF-8.
    """
    check_file(path)
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            yield from lines
    except UnicodeDecodeError as error:
        raise InputError("is no UTF-8 text", where=str(path), advice="save it as UTF-8") from error
    except OSError as error:
        what = f"cannot be read ({error.strerror or 'input error'})"
        raise InputError(what, where=str(path), advice="see whether you may read it") from error
