"""Where a command reads from: the current release, or a SPARQL server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from graph.errors import UsageError
from graph.release import open_release
from graph.store import RemoteStore, Store


class Place(NamedTuple):
    """What the options `--data`, `--endpoint`, `--default-graph` and `--restricted` say."""

    data: Path
    endpoint: str = ""
    default_graph: str = ""
    restricted: bool = False

    @contextmanager
    def open_store(self) -> Iterator[Store]:
        """The store to ask, closed at the end.

        Raises:
            UsageError: the options contradict each other.
        """
        if not self.endpoint:
            if self.default_graph:
                advice = "name the server with --endpoint"
                raise UsageError("is a graph of a server", where="--default-graph", advice=advice)
            with open_release(self.data, restricted=self.restricted) as release:
                yield release.store
            return
        if self.restricted:
            advice = "leave out --endpoint"
            raise UsageError("are on no server: only public graphs are pushed", where="--restricted", advice=advice)
        store = RemoteStore(self.endpoint, default_graph=self.default_graph)
        try:
            yield store
        finally:
            store.close()
