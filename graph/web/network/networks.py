"""The networks of an edition: made at the first question, kept beside it, and read again from there."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from graph.errors import ReleaseError
from graph.json_files import read_json
from graph.network import Facts, Source, make_network
from graph.network.view.selection import Viewed
from graph.store import Store
from graph.web.edition import About, Edition, PersonMode

KINDS: Final = ("organisations", "people", "mixed", "projects", "places", "target-groups")
"""The kinds that the site shows, the first where nobody says which; the others are parts of these."""

_OF_PEOPLE: Final = frozenset({"people", "mixed"})


class Networks:
    """The networks of an edition, never of the release: people are shown as the edition shows them."""

    def __init__(self, edition: Edition, store: Store) -> None:
        self._edition, self._store = edition, store
        self._facts: Facts | None = None
        self.viewed = lru_cache(maxsize=len(KINDS))(self._read)
        self.compressed = lru_cache(maxsize=len(KINDS))(self._compressed)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that there are: none of people where the edition shows none."""
        hidden = _OF_PEOPLE if self._edition.mode is PersonMode.NONE else frozenset[str]()
        return tuple(kind for kind in KINDS if kind not in hidden)

    def text(self, kind: str) -> bytes:
        """The document of a network as JSON."""
        return gzip.decompress(self.compressed(kind))

    def _read(self, kind: str) -> Viewed:
        """The network of a kind, ready to be looked at."""
        return Viewed(json.loads(self.text(kind)))

    def _compressed(self, kind: str) -> bytes:
        """The document of a network as gzipped JSON, the same bytes every time."""

        def make(path: Path) -> None:
            path.write_bytes(gzip.compress(write_json(self._make(kind)), 6, mtime=0))

        return self._edition.keep_whole(f"network-{kind}.json.gz", make, _read_whole)

    def _make(self, kind: str) -> Mapping[str, Any]:
        if self._facts is None:
            manifest = read_json(self._edition.manifest, About)
            self._facts = Facts(self._store, Source.of(manifest))
        return make_network(self._facts, kind).to_document()

    def make_all(self) -> None:
        """Makes what is not there yet."""
        for kind in self.kinds:
            self.compressed(kind)
        self._facts = None


def _read_whole(path: Path) -> bytes:
    """The bytes of a gzipped file, once its checksum has been found right."""
    content = path.read_bytes()
    try:
        is_whole = bool(gzip.decompress(content))
    except (OSError, EOFError, zlib.error):
        is_whole = False
    if not is_whole:
        raise ReleaseError("a network of the edition is damaged", where=str(path))
    return content


def write_json(document: Mapping[str, Any]) -> bytes:
    """A document as JSON without spaces, one line at its end."""
    return (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
