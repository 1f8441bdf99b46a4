"""Stores of RDF that answer SPARQL: one in this process, one behind an address; nothing else of them shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import IO, Protocol

from graph.store.embedded import EmbeddedStore
from graph.store.loading import PIECE
from graph.store.remote import RemoteStore
from graph.table import Table

__all__ = ["EmbeddedStore", "RemoteStore", "Store", "create_store", "open_store"]


class Store(Protocol):
    """What answers SPARQL 1.1; `name` says in errors which query it was.

    The default graph is the merge of all public graphs; `GRAPH ?g` asks one named graph at a time.
    """

    def select(self, text: str, *, name: str = "query") -> Table:
        """The answer to a SELECT, its rows in the order of the query.

        Raises:
            QueryError: the text does not parse or cannot be evaluated.
            RemoteError: the server failed.
        """

    def ask(self, text: str, *, name: str = "query") -> bool:
        """The answer to an ASK; errors as for `select`."""

    def construct(self, text: str, *, name: str = "query") -> Table:
        """The triples of a CONSTRUCT or DESCRIBE, each once and sorted; errors as for `select`."""

    def dump(self, stream: IO[bytes]) -> None:
        """Writes every quad of the named graphs as N-Quads, in no order."""

    def close(self) -> None:
        """Lets go of files and connections; asking is over."""


def create_store(path: Path | None, files: Iterable[Path], piece: int = PIECE) -> EmbeddedStore:
    """A new store at the path (in memory where it is None) with the N-Quads, TriG or other RDF files in it.

    Args:
        path: a folder that is not there yet.
        files: hold the quads.
        piece: bytes of N-Quads that are given to the engine as one.

    Raises:
        InputError: a file that does not parse, or an ending nobody knows.
        ReleaseError: the store cannot be written.
    """
    store = EmbeddedStore.create(path)
    store.load(files, piece)
    if path is not None:
        store.finish()
    return store


def open_store(place: Path | str) -> Store:
    """The store of a folder, read-only, or of a SPARQL server where the place is a web address."""
    if isinstance(place, str) and "://" in place:
        return RemoteStore(place)
    return EmbeddedStore.open(Path(place))
