"""The data folder: releases side by side, a pointer to the current one, and the key that names people.

A build works in a folder of its own and renames it when everything is written; then the pointer is replaced. A build
that dies at any moment leaves the old release and its pointer as they were, and the next build sweeps up after it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final, Literal

from graph.errors import InputError, ReleaseError, UsageError
from graph.json_files import read_manifest
from graph.locking import held_alone
from graph.replacing import replaced

KEY_VARIABLE: Final = "HANKEVERKKO_ID_KEY"
RESTRICTED: Final = "restricted"
"""The folder of a release that its owner alone may read."""

_BUILDING: Final = ".building"
_LEAST_KEY: Final = 16
"""Characters of a key."""


class DataFolder:
    """The folder that `--data` names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.releases = path / "releases"
        self.cache = path / "cache"
        self.editions = path / "editions"
        self._key_file = path / "id.key"
        self.judgements = path / "judgements.sssom.tsv"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder against other builds, and against those who judge or forget.

        Raises:
            ReleaseError: somebody else holds it, or it cannot be written.
        """
        lock = ExitStack()
        try:
            self.releases.mkdir(parents=True, exist_ok=True)
            lock.enter_context(held_alone(self.path / ".lock", wait=False))
        except BlockingIOError as error:
            advice = "wait until it has ended, or end the review"
            raise ReleaseError(
                "another build, review or judgement is at work here", where=str(self.path), advice=advice
            ) from error
        except OSError as error:
            advice = "choose another folder with --data"
            raise ReleaseError(f"cannot be written ({error.strerror})", where=str(self.path), advice=advice) from error
        with lock:
            yield

    @contextmanager
    def locked_unless_refused(self) -> Iterator[None]:
        """Hold the folder as `locked` does; where the inputs turn out to be of no use, what was made here is removed.

        Raises:
            ReleaseError: as `locked` does.
        """
        absent = [path for path in (self.path, *self.path.parents) if not path.exists()]
        before = set[Path]() if absent else set(self.path.iterdir())
        with self.locked():
            is_unused = not any(self.releases.iterdir())
            # Another build may have come first, made the folder its own and ended: what it left stays.
            there = before if is_unused else set(self.path.iterdir())
            try:
                yield
            except (InputError, UsageError):
                for entry in set(self.path.iterdir()) - there:
                    shutil.rmtree(entry) if entry.is_dir() else entry.unlink(missing_ok=True)
                for path in absent if is_unused else ():
                    with suppress(OSError):
                        path.rmdir()
                raise

    def make_staging(self) -> Path:
        """An empty folder for a new release; what a build that died left behind is removed."""
        staging = self.releases / _BUILDING
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        return staging

    def close_private(self) -> None:
        """Take from others the right to read what is private, which a copy may have given them."""
        restricted = self.releases.glob(f"*/{RESTRICTED}")
        for path in (*self.private(), *(one for folder in restricted for one in (folder, *folder.iterdir()))):
            if is_open(path):
                path.chmod(0o700 if path.is_dir() else 0o600)

    def private(self) -> tuple[Path, ...]:
        """What its owner alone may read, beside the restricted files of releases: the key, and what builds keep."""
        return self._key_file, self.cache, self.editions

    def make_cache(self, setting: str) -> Path:
        """The folder of the conversions of a setting; its owner's only, since they hold contact details."""
        self.cache.mkdir(mode=0o700, exist_ok=True)
        folder = self.cache / setting
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    def switch_to(self, staging: Path, release_id: str, suppression: str = "", *, is_whole: bool = True) -> Path:
        """Make the staged folder the current release, in one step.

        Older releases than the last are removed; the last too, if it was built by another list of the forgotten; and
        with the releases the editions made from them.
        A current release of the same content stays, unless it is damaged: then the staged one takes another name.
        """
        before = self.current()
        name = release_id
        if before.partition(".")[0] == release_id:
            number = int(before.partition(".")[2] or 0)
            name = before if is_whole else f"{release_id}.{number + 1}"
        target = self.releases / name
        if name == before:
            shutil.rmtree(staging)
        else:
            shutil.rmtree(target, ignore_errors=True)
            staging.rename(target)
        with replaced(self.path / "current") as pointer:
            pointer.write(name + "\n")
        # A build that changed nothing lets the last but one be.
        last = [entry.name for entry in self.releases.iterdir()] if name == before else [before]
        self._prune({name, *(one for one in last if one and self._noted(one, "suppression") == suppression)})
        return target

    def current(self) -> str:
        """The id of the current release, or nothing."""
        pointer = self.path / "current"
        return pointer.read_text(encoding="utf-8", errors="replace").strip() if pointer.is_file() else ""

    def _noted(self, release_id: str, what: Literal["id_key", "suppression"]) -> str:
        """What the manifest of a release notes; nothing where there is none."""
        try:
            return read_manifest(self.releases / release_id)[what]
        except ReleaseError:
            return ""

    def _keys_of_releases(self) -> set[str]:
        """The fingerprints of the key that the releases here were built with, whether or not one of them is current."""
        there = [entry.name for entry in self.releases.iterdir()] if self.releases.is_dir() else []
        return {self._noted(release_id, "id_key") for release_id in there} - {""}

    def _prune(self, keep: set[str]) -> None:
        others = [entry for entry in self.releases.iterdir() if entry.name not in keep]
        for entry in others:
            shutil.rmtree(entry, ignore_errors=True)
        if self.editions.is_dir():
            self._prune_editions({name.partition(".")[0] for name in keep})

    def _prune_editions(self, ids: set[str]) -> None:
        """Remove the editions of other releases, and what is left of one whose making died."""
        with held_alone(self.editions / ".lock"):
            for entry in self.editions.iterdir():
                if entry.is_dir() and entry.name.partition("-")[0] not in ids:
                    shutil.rmtree(entry, ignore_errors=True)

    def id_key(self) -> bytes:
        """The key of people's identifiers: from the environment, or a file made at first use for its owner only.

        Raises:
            UsageError: the key is too short to protect anyone.
                Or it is gone, and releases here were built with it; nothing was changed.
            ReleaseError: a new one cannot be written.
        """
        if (key := self.known_key()) is not None:
            return key
        if self._keys_of_releases():
            advice = f"bring it back from a copy, set {KEY_VARIABLE} as it was, or build into another folder (--data)"
            what = "is gone, and with a new key every person would get another id"
            raise UsageError(what, where=str(self._key_file), advice=advice)
        self.path.mkdir(parents=True, exist_ok=True)
        # Half a key would be taken for one.
        with replaced(self._key_file, 0o600) as file:
            file.write(secrets.token_hex(32) + "\n")
        return self.id_key()

    def known_key(self) -> bytes | None:
        """The same, where there is one already; errors as for `id_key`, which include a file that cannot be read."""
        if text := os.environ.get(KEY_VARIABLE, ""):
            where, advice = KEY_VARIABLE, f"use at least {_LEAST_KEY} characters"
        elif self._key_file.exists():
            text, where = self._read_key(), str(self._key_file)
            advice = "bring it back from a copy; with another key every person gets another id"
        else:
            return None
        if len(text) < _LEAST_KEY:
            raise UsageError("the key of people's ids is too short", where=where, advice=advice)
        return hashlib.sha256(text.encode()).digest()

    def _read_key(self) -> str:
        try:
            return self._key_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "no text"
            advice = "see who owns it and may read it, or bring it back from a copy; nothing was changed"
            raise UsageError(
                f"the key of people's ids cannot be read ({why})", where=str(self._key_file), advice=advice
            ) from error

    def check_key(self, others: Iterable[str] = ()) -> None:
        """See that the key is the one that releases here were built with, before anything is made with it.

        Args:
            others: fingerprints of the key that something else of the folder was made with.

        Raises:
            UsageError: it is another one, or there is none yet; nothing was changed.
        """
        made_with = self._keys_of_releases() | {*others}
        key = self.known_key() if made_with else None
        if made_with and (key is None or made_with != {fingerprint(key)}):
            advice = f"set {KEY_VARIABLE} as it was for the build, or bring back id.key"
            raise UsageError("was built with another key of identifiers", where=str(self.path), advice=advice)


def is_open(path: Path) -> bool:
    """Whether others than its owner can do anything with a file or folder."""
    return path.exists() and bool(path.stat().st_mode & 0o077)


def fingerprint(key: bytes) -> str:
    """What the manifest may say of a key: enough to see that two releases used the same one."""
    return hashlib.blake2b(b"fingerprint", key=key, digest_size=8).hexdigest()
