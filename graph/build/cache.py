"""Conversions kept beside the releases, so that a document that has not changed is not read again.

What a document gives depends on its bytes and its name, and on what all conversions of a build share: the program with
its tables and libraries, the key of people's ids, the base, the source asked for, what people keep apart and who is
forgotten. A cache folder is named by the latter, its entries by the former, so nothing in it can be out of date. It
holds contact details, as the restricted dump does: its owner alone can read it, and a build removes what it
did not use.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from graph.build.conversion import Outcome, Setting, run_name, sha256_of
from graph.build.inputs import InputFile
from graph.build.runs import damaged
from graph.resolve.mentions import Mentions
from graph.resources import shipped

_ENTRY: Final = ".outcome"
_DIGEST: Final = 32
_HELD: Final = 20_000
"""Bodies and people that are held in memory until all documents are read; those of more documents are read again."""

_PLAIN_MODULES: Final = frozenset(
    {"graph.model", "graph.resolve.mentions", "graph.build.conversion", "graph.build.problems"}
)
_PLAIN: Final = frozenset({("collections", "Counter"), ("pathlib", "PosixPath"), ("pathlib", "WindowsPath")})


class ConversionCache:
    """The kept conversions of one setting.

    Args:
        root: the folder of all caches, below the data folder.
        setting: what the conversions share; their runs are written into its folder.
    """

    def __init__(self, root: Path, setting: Setting) -> None:
        self._root = root
        self._entries = setting.folder
        self._used: set[str] = set()
        self._held = 0

    def find(self, file: InputFile) -> Outcome | None:
        """What became of the file when it was last read; nothing where that is not known or was damaged."""
        try:
            name = run_name(file.name, sha256_of(file.path))
            content = (self._entries / f"{name}{_ENTRY}").read_bytes()
        except OSError:
            return None
        found = _read_entry(content)
        if found is None or not self._has_files(*found):
            return None
        outcome, sizes = found
        self._used |= {f"{name}{_ENTRY}", *sizes}
        self._hold(outcome)
        outcome.public, outcome.restricted, outcome.problems.files = (
            [self._entries / path.name for path in paths] for paths in _files_of(outcome)
        )
        return outcome

    def _has_files(self, outcome: Outcome, sizes: dict[str, int]) -> bool:
        with suppress(OSError):
            return all((self._entries / name).stat().st_size == size for name, size in sizes.items())
        return False

    def keep(self, outcome: Outcome) -> None:
        """Keep what became of a document; its entry is written last and in one step, so that it is whole or missing."""
        sizes = {path.name: path.stat().st_size for paths in _files_of(outcome) for path in paths}
        payload = pickle.dumps((outcome, sizes), protocol=5)
        entry = f"{run_name(outcome.name, outcome.sha256)}{_ENTRY}"
        new = self._entries / f".{entry}"
        new.write_bytes(hashlib.sha256(payload).digest() + payload)
        new.replace(self._entries / entry)
        self._used |= {entry, *sizes}
        self._hold(outcome)

    def _hold(self, outcome: Outcome) -> None:
        """Let go of what a document mentions where enough is held already: memory does not grow with the documents."""
        mentions = outcome.mentions
        count = len(mentions.organisations) + len(mentions.people) + len(mentions.forgotten)
        if self._held + count > _HELD:
            outcome.mentions, outcome.is_let_go = Mentions(), True
        else:
            self._held += count

    def mentions(self, outcome: Outcome) -> Mentions:
        """What a document mentions, which is read again where it was let go.

        Raises:
            ReleaseError: its entry is damaged.
        """
        if not outcome.is_let_go:
            return outcome.mentions
        path = self._entries / f"{run_name(outcome.name, outcome.sha256)}{_ENTRY}"
        if found := _read_entry(path.read_bytes()):
            return found[0].mentions
        raise damaged(path)

    def prune(self) -> None:
        """Remove everything that this build did not use."""
        for folder in _folders(self._root):
            if folder != self._entries:
                shutil.rmtree(folder, ignore_errors=True)
        for path in self._entries.iterdir():
            if path.name not in self._used:
                path.unlink()


def _folders(root: Path) -> Iterator[Path]:
    return (path for path in root.iterdir() if path.is_dir())


def _files_of(outcome: Outcome) -> tuple[list[Path], list[Path], list[Path]]:
    return outcome.public, outcome.restricted, outcome.problems.files


class _PlainUnpickler(pickle.Unpickler):
    """Reads records and containers only: a file that somebody else put there cannot run anything."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) in _PLAIN or (module in _PLAIN_MODULES and name[0].isupper() and "." not in name):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no record")


def _read_entry(content: bytes) -> tuple[Outcome, dict[str, int]] | None:
    """The outcome of an entry and the sizes of its runs; nothing where the entry is damaged."""
    digest, payload = content[:_DIGEST], content[_DIGEST:]
    if hashlib.sha256(payload).digest() != digest:
        return None
    outcome, sizes = _PlainUnpickler(io.BytesIO(payload)).load()
    return outcome, sizes


def setting_name(setting: Setting) -> str:
    """The name of a setting's folder: a hash of everything that its conversions share."""
    suppressed = sorted(repr(sorted_entry) for sorted_entry in map(_entry_key, setting.suppression.entries))
    shared = (
        program_version(setting.converters.code),
        hashlib.blake2b(b"cache", key=setting.key[:64], digest_size=16).hexdigest(),
        setting.base,
        setting.source,
        sorted(setting.apart),
        suppressed,
        sorted(setting.suppression.iris),
    )
    return hashlib.sha256(repr(shared).encode()).hexdigest()[:16]


def _entry_key(entry: object) -> tuple[object, ...]:
    values = entry if isinstance(entry, tuple) else (entry,)
    return tuple(sorted(value) if isinstance(value, frozenset) else value for value in values)


@cache
def program_version(code: Path | None) -> str:
    """A hash of the program: its code and tables, the readers' code, Python and the libraries installed."""
    digest = hashlib.sha256(sys.version.encode())
    # The folder of an installed library's metadata is named by its version.
    for name in sorted(path.name for place in sys.path for path in Path(place).glob("*.dist-info")):
        digest.update(name.encode())
    graph = Path(__file__).resolve().parents[1]
    for root in (graph, *([code] if code else []), shipped("ontology"), shipped("shapes")):
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()
