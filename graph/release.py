"""Opens a release for asking: the published part, or, on a specialist's own machine, the restricted part too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from graph.errors import ReleaseError
from graph.json_files import Manifest, read_manifest
from graph.model import Literal
from graph.saved import SavedQuery, find_query, list_saved
from graph.saved.values import Value
from graph.store import EmbeddedStore, Store, create_store
from graph.table import Table
from graph.terms import XSD

if TYPE_CHECKING:
    from graph.network import Facts, Network

DATA_FOLDER = "hankeverkko-data"
_ID = re.compile(r"\w[\w.-]*")


class Release:
    """A release that answers questions; to be closed, or used in a `with` block."""

    def __init__(self, path: Path, store: Store) -> None:
        self.path = path
        self.store = store

    @property
    def id(self) -> str:
        """The name of the release's folder."""
        return self.path.name

    @property
    def manifest(self) -> Manifest:
        """What went in: inputs with hashes, counts, versions.

        Raises:
            ReleaseError: the manifest is missing or damaged.
        """
        return read_manifest(self.path)

    def query(self, query: str | SavedQuery, /, **parameters: Value | None) -> Table:
        """The answer to a saved query ("people/list_roles"), a query file, or SPARQL text.

        A CONSTRUCT answers with the columns subject, predicate and object, an ASK with the column answer.

        Raises:
            UsageError: there is no such query or parameter, or a value does not fit.
            QueryError: the query does not parse or cannot be evaluated.
        """
        return answer_query(self.store, query, parameters)

    def ask(self, query: str | SavedQuery, /, **parameters: Value | None) -> bool:
        """The answer to an ASK; errors as for `query`."""
        found = _found(query)
        return self.store.ask(found.bind(parameters), name=found.name)

    def construct(self, query: str | SavedQuery, /, **parameters: Value | None) -> Table:
        """The triples of a CONSTRUCT or DESCRIBE; errors as for `query`."""
        found = _found(query)
        return self.store.construct(found.bind(parameters), name=found.name)

    @cached_property
    def facts(self) -> Facts:
        """What networks are made of; read part by part when a network first needs it, and kept."""
        from graph.network import Facts, Source

        return Facts(self.store, Source.of(self.manifest))

    def network(
        self,
        kind: str = "organisations",
        *,
        level: str = "body",
        weight: str = "projects",
        money: str | None = None,
        **filters: str | int | None,
    ) -> Network:
        """Who works with whom: a network of a kind ("organisations", "people", "mixed", …).

        Args:
            kind: see docs/network.md.
            level: "body" (units count for their body) or "unit".
            weight: "projects" or "money".
            money: the kind of amount for edges ("granted-eu-state").
            filters: `since`, `until`, `municipality`, `programme`, `portfolio`, `fund`, `role`, `status`.

        Raises:
            UsageError: a word that the release does not know; says which ones it knows.
        """
        from graph.network import Filters, make_network

        return make_network(self.facts, kind, level=level, weight=weight, money=money, filters=Filters.of(filters))

    def queries(self) -> list[SavedQuery]:
        """The queries that ship with the program, by name."""
        return list_saved()

    def close(self) -> None:
        """Lets go of the store."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_release(data: Path | str = DATA_FOLDER, *, restricted: bool = False) -> Release:
    """The current release of a data folder.

    Args:
        data: the folder that `hankeverkko build` writes.
        restricted: also phones, e-mails and addresses of people, for access requests on one's own machine.

    Raises:
        ReleaseError: there is no release yet, or it is damaged.
    """
    path = find_release(Path(data))
    if not restricted:
        return Release(path, EmbeddedStore.open(path / "store"))
    dumps = [path / "dumps" / "public.nq", path / "restricted" / "restricted.nq"]
    for dump in dumps:
        if not dump.is_file():
            raise ReleaseError("a dump of the release is missing", where=str(dump), advice="run hankeverkko build")
    return Release(path, create_store(None, dumps))


def find_release(data: Path) -> Path:
    """The folder of the current release.

    Raises:
        ReleaseError: there is none.
    """
    try:
        name = (data / "current").read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        name = ""
    if not name:
        raise ReleaseError("there is no release yet", where=str(data), advice="run hankeverkko build SOURCE...")
    path = data / "releases" / name
    if not _ID.fullmatch(name) or not path.is_dir():
        raise ReleaseError("the current release is missing", where=str(path), advice="run hankeverkko build again")
    return path


def answer_query(store: Store, query: str | SavedQuery, parameters: Mapping[str, Value | None]) -> Table:
    """The answer of any store to a query of any form, as a table; errors as for `Release.query`."""
    found = _found(query)
    text = found.bind(parameters)
    if found.form == "SELECT":
        return store.select(text, name=found.name)
    if found.form == "ASK":
        answer = "true" if store.ask(text, name=found.name) else "false"
        return Table(("answer",), ((Literal(answer, XSD + "boolean"),),))
    return store.construct(text, name=found.name)


def _found(query: str | SavedQuery) -> SavedQuery:
    return query if isinstance(query, SavedQuery) else find_query(query)
