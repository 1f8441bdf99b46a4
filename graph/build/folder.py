"""The data folder: releases side by side, a pointer to the current one, and the key that names people.

A build works in a folder of its own and renames it when everything is written; then the pointer is replaced. A build
that dies at any moment leaves the old release and its pointer as they were, and the next build sweeps up after it.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from graph.errors import ReleaseError, UsageError
from graph.locking import held_alone
from graph.replacing import replaced

KEY_VARIABLE: Final = "HANKEVERKKO_ID_KEY"
_BUILDING: Final = ".building"
_LEAST_KEY: Final = 16
"""Characters of a key."""


class DataFolder:
    """The folder that `--data` names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.releases = path / "releases"
        self.cache = path / "cache"
        self.judgements = path / "judgements.sssom.tsv"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder against another build.

        Raises:
            ReleaseError: another build holds it, or it cannot be written.
        """
        lock = ExitStack()
        try:
            self.releases.mkdir(parents=True, exist_ok=True)
            lock.enter_context(held_alone(self.path / ".lock", wait=False))
        except BlockingIOError as error:
            advice = "wait until it has ended"
            raise ReleaseError("another build is at work here", where=str(self.path), advice=advice) from error
        except OSError as error:
            advice = "choose another folder with --data"
            raise ReleaseError(f"cannot be written ({error.strerror})", where=str(self.path), advice=advice) from error
        with lock:
            yield

    def make_staging(self) -> Path:
        """An empty folder for a new release; what a build that died left behind is removed."""
        staging = self.releases / _BUILDING
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        return staging

    def make_cache(self, setting: str) -> Path:
        """The folder of the conversions of a setting; its owner's only, since they hold contact details."""
        self.cache.mkdir(mode=0o700, exist_ok=True)
        folder = self.cache / setting
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder

    def switch_to(self, staging: Path, release_id: str, suppression: str = "", *, is_whole: bool = True) -> Path:
        """Make the staged folder the current release, in one step.

        Older releases than the last are removed; the last too, if it was built by another list of the forgotten.
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
        self._prune({name, *(one for one in last if one and self._suppression_of(one) == suppression)})
        return target

    def current(self) -> str:
        """The id of the current release, or nothing."""
        pointer = self.path / "current"
        return pointer.read_text(encoding="utf-8").strip() if pointer.is_file() else ""

    def _suppression_of(self, release_id: str) -> str:
        """The fingerprint of the list of the forgotten that a release obeys."""
        try:
            manifest = json.loads((self.releases / release_id / "manifest.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ""
        return str(manifest.get("suppression", ""))

    def _prune(self, keep: set[str]) -> None:
        others = [entry for entry in self.releases.iterdir() if entry.name not in keep]
        for entry in others:
            shutil.rmtree(entry, ignore_errors=True)

    def id_key(self) -> bytes:
        """The key of people's identifiers: from the environment, or a file made at first use for its owner only.

        Raises:
            UsageError: the key is too short to protect anyone.
            ReleaseError: a new one cannot be written.
        """
        if text := os.environ.get(KEY_VARIABLE, ""):
            where, advice = KEY_VARIABLE, f"use at least {_LEAST_KEY} characters"
        else:
            path = self.path / "id.key"
            if not path.exists():
                self.path.mkdir(parents=True, exist_ok=True)
                # Half a key would be taken for one.
                with replaced(path, 0o600) as file:
                    file.write(secrets.token_hex(32) + "\n")
            text, where = path.read_text(encoding="utf-8").strip(), str(path)
            advice = "bring it back from a copy; with another key every person gets another id"
        if len(text) < _LEAST_KEY:
            raise UsageError("the key of people's ids is too short", where=where, advice=advice)
        return hashlib.sha256(text.encode()).digest()


def fingerprint(key: bytes) -> str:
    """What the manifest may say of a key: enough to see that two releases used the same one."""
    return hashlib.blake2b(b"fingerprint", key=key, digest_size=8).hexdigest()
