"""Finds the input files below the paths that a user names; what cannot be opened is listed, not skipped."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from errno import ELOOP, ENOENT
from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import UsageError

_NO_DOCUMENTS: Final = frozenset({".md"})
"""Notes that people keep beside documents; a folder's are passed over, a named one is read."""

_OTHER_KINDS: Final = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}

RDF_SUFFIXES: Final = frozenset({".ttl", ".nt", ".nq", ".trig"})


_Folders = set[tuple[int, int]]
"""The folders gone through so far, by device and inode."""


class InputFile(NamedTuple):
    """A file to read: `name` is what people call it, the path below the named folder."""

    name: str
    path: Path

    @property
    def is_rdf(self) -> bool:
        """Whether it is the user's own RDF, which is taken in as it stands."""
        return self.path.suffix.lower() in RDF_SUFFIXES


class Rejected(NamedTuple):
    """An input that cannot be used, why, and what to do."""

    name: str
    reason: str
    advice: str


def find_inputs(paths: Iterable[Path]) -> tuple[list[InputFile], list[Rejected]]:
    """All files below `paths`, sorted by name, each once by its first path.

    Hidden files and notes (.md) in folders are left out.

    Raises:
        UsageError: a named path does not exist.
    """
    files: dict[Path, InputFile] = {}
    rejected: list[Rejected] = []
    seen: _Folders = set()
    for path in paths:
        if not path.exists():
            raise UsageError("there is no such file or folder", where=str(path), advice="check the path")
        for found in _walk(path, _shown(path.resolve().name), seen):
            if isinstance(found, Rejected):
                rejected.append(found)
            else:
                files.setdefault(found.path.resolve(), found)
    return sorted(files.values()), sorted(rejected)


def _walk(path: Path, name: str, seen: _Folders) -> Iterator[InputFile | Rejected]:
    """What there is at a path. Nothing is opened: a pipe would be waited for, and a device has no end."""
    try:
        status = path.stat()
    except OSError as error:
        yield _unreachable(name, error)
        return
    if stat.S_ISDIR(status.st_mode):
        # A link may lead back to where we come from.
        if (key := (status.st_dev, status.st_ino)) not in seen:
            seen.add(key)
            yield from _walk_folder(path, name, seen)
    elif stat.S_ISREG(status.st_mode):
        yield InputFile(name, path)
    else:
        kind = _OTHER_KINDS.get(stat.S_IFMT(status.st_mode), "a special file")
        yield Rejected(name, f"{kind} is no document", "leave it out")


def _unreachable(name: str, error: OSError) -> Rejected:
    if error.errno in {ENOENT, ELOOP}:
        return Rejected(name, "it leads nowhere", "remove the link, or bring back what it leads to")
    reason = (error.strerror or "input error").lower()
    return Rejected(name, f"it cannot be reached ({reason})", "give yourself the right to read it")


def _walk_folder(path: Path, name: str, seen: _Folders) -> Iterator[InputFile | Rejected]:
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except OSError as error:
        reason = (error.strerror or "cannot be opened").lower()
        yield Rejected(f"{name}/", f"the folder cannot be read ({reason})", "give yourself the right to read it")
        return
    for entry in entries:
        if not entry.name.startswith(".") and Path(entry.name).suffix.lower() not in _NO_DOCUMENTS:
            yield from _walk(Path(entry.path), f"{name}/{_shown(entry.name)}", seen)


def _shown(name: str) -> str:
    """The name of a file as text: bytes that are no UTF-8, as names from old archives have, are written as \\xe4."""
    return os.fsencode(name).decode(errors="backslashreplace")
