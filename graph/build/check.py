"""Whether a release is what its manifest says: the hash of every file, the counts, and the store against the dump."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from graph.build.conversion import sha256_of
from graph.build.folder import RESTRICTED, DataFolder, is_open
from graph.errors import HankeverkkoError, ReleaseError
from graph.json_files import MANIFEST, Manifest, read_manifest

MANIFEST_HASH: Final = "manifest.sha256"
"""Holds the SHA-256 of the manifest, as `sha256sum` writes and checks it."""

_STORE: Final = "store"
_NO_CONTENT: Final = ("LOCK", "LOG")
"""Files that the store's engine writes for itself, also when it only reads."""


class Fault(NamedTuple):
    """Something in a release that is not as its manifest says: which file, and what is wrong with it."""

    where: str
    what: str


def hash_files(release: Path, known: Mapping[int, str] | None = None) -> dict[str, str]:
    """The SHA-256 of every file of a release but its manifest and its hash, by path, without the store's own notes.

    Args:
        release: the folder.
        known: the hashes of files that it may share with another release, by inode.
    """
    known = known or {}
    return {name: known.get((release / name).stat().st_ino) or sha256_of(release / name) for name in _files(release)}


def _files(release: Path) -> list[str]:
    found = sorted(path for path in release.rglob("*") if path.is_file())
    names = (path.relative_to(release).as_posix() for path in found)
    names = (name for name in names if name not in {MANIFEST, MANIFEST_HASH})
    return [name for name in names if not name.startswith(tuple(f"{_STORE}/{part}" for part in _NO_CONTENT))]


def damaged_files(release: Path, manifest: Manifest) -> list[Fault]:
    """The files that are missing, changed or too many."""
    said = manifest["sha256"]
    there = set(_files(release))
    faults = [Fault(name, "is missing") for name in said.keys() - there]
    faults += [Fault(name, "is no file of the release") for name in there - said.keys()]
    faults += [Fault(name, "is not as it was written") for name in said.keys() & there if _differs(release, name, said)]
    if not (release / MANIFEST_HASH).is_file():
        faults.append(Fault(MANIFEST_HASH, "is missing"))
    elif (release / MANIFEST_HASH).read_text(encoding="utf-8", errors="replace") != manifest_hash(release):
        faults.append(Fault(MANIFEST, "is not as it was written"))
    return sorted(faults)


def manifest_hash(release: Path) -> str:
    """What stands in the file of the manifest's hash."""
    return f"{sha256_of(release / MANIFEST)}  {MANIFEST}\n"


def _differs(release: Path, name: str, said: Mapping[str, str]) -> bool:
    try:
        return sha256_of(release / name) != said[name]
    except OSError:
        return True


def check_release(release: Path) -> list[Fault]:
    """What is wrong with a release; nothing where it is whole."""
    try:
        manifest = read_manifest(release)
    except ReleaseError:
        return [Fault(MANIFEST, "cannot be read")]
    faults = [*damaged_files(release, manifest), *_open_to_others(release)]
    for kind, name in (("public", "dumps/public.nq"), ("restricted", "restricted/restricted.nq")):
        if (release / name).is_file():
            faults += _check_dump(release, name, manifest["counts"].get(f"{kind} quads", -1))
    try:
        faults += _check_store(release)
    except (HankeverkkoError, OSError, SyntaxError, ValueError) as error:
        faults.append(Fault(_STORE, f"cannot be compared with the dump: {_reason(error)}"))
    return faults


def open_to_others(folder: DataFolder) -> list[Fault]:
    """What is private in a data folder, outside its releases, and can be read by others."""
    private = (path for path in folder.private() if is_open(path))
    return [Fault(path.name, "can be read by others than its owner") for path in private]


def _reason(error: Exception) -> str:
    """Why, in words: the parser of the dump and the store's engine have names of their own for it."""
    if isinstance(error, HankeverkkoError):
        return error.what
    if isinstance(error, SyntaxError | ValueError):
        return "the dump is no N-Quads"
    return f"a file of one of them cannot be read ({getattr(error, 'strerror', None) or 'input/output error'})"


def _open_to_others(release: Path) -> Iterator[Fault]:
    folder = release / RESTRICTED
    for path in sorted([folder, *folder.glob("*")]):
        if is_open(path):
            yield Fault(path.relative_to(release).as_posix(), "can be read by others than its owner")


def _check_dump(release: Path, name: str, count: int) -> Iterator[Fault]:
    """Whether every line stands once, in order, as many as were counted."""
    lines, last = 0, b""
    with (release / name).open("rb") as file:
        for line in file:
            if line <= last:
                yield Fault(name, f"line {lines + 1} is out of order")
                return
            lines, last = lines + 1, line
    if last and not last.endswith(b" .\n"):
        yield Fault(name, "ends in the middle of a line")
    if lines != count:
        yield Fault(name, f"holds {lines} lines, where {count} were counted")


def _check_store(release: Path) -> Iterator[Fault]:
    """Whether the store holds the quads of the dump and no others."""
    from graph.store import EmbeddedStore

    store = EmbeddedStore.open(release / _STORE)
    try:
        missing, more = store.compare(release / "dumps" / "public.nq")
    finally:
        store.close()
    if missing:
        yield Fault(_STORE, f"lacks {_statements(missing)} of the dump")
    if more:
        yield Fault(_STORE, f"holds {_statements(more)} more than the dump")


def _statements(count: int) -> str:
    return "1 statement" if count == 1 else f"{count} statements"


def describe_faults(faults: list[Fault], advice: str = "run hankeverkko build again", most: int = 20) -> list[str]:
    """The faults as lines for people, and what to do."""
    lines = [f"{fault.where}: {fault.what}" for fault in islice(faults, most)]
    if len(faults) > most:
        lines.append(f"… and {len(faults) - most} more")
    return [*lines, advice]
