"""Finds the input files below the paths that a user names; what cannot be opened is listed, not skipped."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import UsageError

_NO_DOCUMENTS: Final = frozenset({".md"})
"""Notes that people keep beside documents; a folder's are passed over, a named one is read."""

RDF_SUFFIXES: Final = frozenset({".ttl", ".nt", ".nq", ".trig"})


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
    """All files below `paths`, each once, sorted by name; hidden ones and notes (.md) in folders are left out.

    Raises:
        UsageError: a named path does not exist.
    """
    files: dict[Path, InputFile] = {}
    rejected: list[Rejected] = []
    for path in paths:
        if not path.exists():
            raise UsageError("there is no such file or folder", where=str(path), advice="check the path")
        for found in _walk(path, _shown(path.resolve().name)):
            if isinstance(found, Rejected):
                rejected.append(found)
            else:
                files.setdefault(found.path.resolve(), found)
    return sorted(files.values()), sorted(rejected)


def _walk(path: Path, name: str) -> Iterator[InputFile | Rejected]:
    if not path.is_dir():
        yield InputFile(name, path)
        return
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except OSError as error:
        reason = (error.strerror or "cannot be opened").lower()
        yield Rejected(f"{name}/", f"the folder cannot be read ({reason})", "give yourself the right to read it")
        return
    for entry in entries:
        if not entry.name.startswith(".") and Path(entry.name).suffix.lower() not in _NO_DOCUMENTS:
            yield from _walk(Path(entry.path), f"{name}/{_shown(entry.name)}")


def _shown(name: str) -> str:
    """The name of a file as text: bytes that are no UTF-8, as names from old archives have, are written as \\xe4."""
    return os.fsencode(name).decode(errors="backslashreplace")
