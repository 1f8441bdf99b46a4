"""A SPARQL server that takes data: by the Graph Store Protocol where it offers it, else by updates in batches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import SEEK_END, BytesIO
from typing import IO, Final
from urllib.parse import quote, urlsplit, urlunsplit

from graph.errors import RemoteError
from graph.model import Iri
from graph.store import RemoteStore
from graph.store.channel import Channel, checked_address, failed, refused
from graph.store.dataset import Dataset
from graph.store.merging import UNFINISHED
from graph.terms import write_term
from graph.vocabulary import PREFIXES

BATCH: Final = 1_000
"""Triples of one update at most."""

_BATCH_BYTES: Final = 500_000
"""What an update may measure, so that proxies with small limits let it through; one triple may be longer."""

# What follows the last / of the addresses that known servers give their three services (Oxigraph; Fuseki; RDF4J and
# GraphDB; Virtuoso), beside the one that takes queries. Nothing standard says where they are. Virtuoso's comes
# before the last, to which Virtuoso gives no answer at all.
_STORES: Final = ("../store", "../data", "../sparql-graph-crud-auth", "rdf-graphs/service")
_UPDATES: Final = ("../update", "", "statements", "../sparql-auth")

_TOO_LARGE: Final = 413
_TRAP: Final = re.compile(r"\\\\([uU])|\\.")


class Target:
    """The three addresses of a server: for queries, for updates, and for whole graphs.

    Args:
        endpoint: takes queries.
        update: takes updates; found from the endpoint where it is not given.
        graph_store: takes whole graphs (SPARQL 1.1 Graph Store Protocol, indirect addresses); found too.
        channel: how requests are sent.
    """

    def __init__(
        self, endpoint: str, *, update: str = "", graph_store: str = "", channel: Channel | None = None
    ) -> None:
        self.store = RemoteStore(endpoint, dataset=Dataset(), channel=channel)
        self._channel = self.store.channel
        self._updates = [checked_address(update)] if update else list(_beside(endpoint, _UPDATES))
        self._stores = [checked_address(graph_store)] if graph_store else list(_beside(endpoint, _STORES))
        self.update = ""
        self.graph_store = ""
        self.shows = 0
        """How often its default graph shows a triple of two named graphs; never where it is a graph of its own."""

    def find_ways(self, probe: str) -> None:
        """Find out how the server takes data and what its default graph is, by two graphs of one triple each.

        Args:
            probe: the IRI of a graph that holds nothing of worth; it and one beside it are removed again.

        Raises:
            RemoteError: it takes data in neither way.
        """
        node = write_term(Iri(probe))
        triple = f"{node} <{PREFIXES['rdf']}type> <{PREFIXES['void']}Dataset>"
        self.graph_store, store_status = self._first_that_takes(self._stores, probe, triple, by_graph=True)
        self.update, update_status = self._first_that_takes(self._updates, probe, triple, by_graph=False)
        if not (self.graph_store or self.update):
            for status in (store_status, update_status):
                if status in {401, 403}:
                    raise refused(self.store.endpoint, status)
            advice = "name its addresses with --update and --graph-store"
            last = f" (HTTP status {update_status})" if update_status else ""  # none where no address answered
            raise failed(self.store.endpoint, f"it takes no data that we see{last}", advice)
        self._send(f"{probe}-2", triple)
        self.shows = self._times(triple)
        self.drop(probe)
        self.drop(f"{probe}-2")

    def mark(self, graph: str) -> None:
        """Let a graph say that it is not what it should be; it says nothing else where the server takes no updates."""
        if self.update:
            self.insert(graph, [UNFINISHED])
        else:
            self.empty(graph)

    def empty(self, graph: str) -> bool:
        """Let a graph hold the mark alone; false where the server takes no whole graphs."""
        return self.put(graph, BytesIO(f"{UNFINISHED} .\n".encode()))

    def is_replaceable(self) -> bool:
        """Whether a default graph of its own holds nothing that would be lost: only what named graphs state, or a mark.

        Raises:
            RemoteError: the server failed.
        """
        if self._times(UNFINISHED):
            return True
        pattern = "?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }"
        return not len(self.store.select(f"SELECT ?s {{ {pattern} }} LIMIT 1"))

    def put(self, graph: str, content: IO[bytes]) -> bool:
        """Make a graph what the N-Triples say, in one request; false where the server offers no way to, or takes less.

        Raises:
            RemoteError: the server failed.
        """
        if not self.graph_store:
            return False
        status = self._put(self.graph_store, graph, content)
        if status == _TOO_LARGE and self.update:
            return False
        if not _is_done(status):
            raise refused(self.graph_store, status)
        return True

    def insert(self, graph: str, triples: Iterable[str]) -> None:
        """Add triples in batches; errors as for `put`."""
        self._change("INSERT DATA", graph, triples)

    def delete(self, graph: str, triples: Iterable[str]) -> None:
        """Remove triples in batches; errors as for `put`."""
        self._change("DELETE DATA", graph, triples)

    def drop(self, graph: str) -> None:
        """Remove a named graph, if it is there; errors as for `put`."""
        if self.update:
            return self._send_update(f"DROP SILENT GRAPH {write_term(Iri(graph))}")
        status = self._channel.tell("DELETE", _graph_address(self.graph_store, graph), headers={})
        if not _is_done(status) and status != 404:
            raise refused(self.graph_store, status)
        return None

    def count(self, graph: str) -> int:
        """How many triples a graph holds, the default graph where the IRI is empty."""
        pattern = f"GRAPH {write_term(Iri(graph))} {{ ?s ?p ?o }}" if graph else "?s ?p ?o"
        (number,) = self.store.select(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}").column("n")
        return int(str(number))

    def _times(self, triple: str) -> int:
        """How often the default graph shows a triple; asked with a variable, or some engines take it as a truth."""
        subject, predicate, value = triple.split(" ")
        text = f"SELECT ?p {{ {subject} ?p {value} FILTER(?p = {predicate}) }}"
        return len(self.store.select(text))

    def _send(self, graph: str, triple: str) -> None:
        """Put one triple into a graph, by whichever way there is."""
        if not self.put(graph, BytesIO(f"{triple} .\n".encode())):
            self.insert(graph, [triple])

    # -- requests ----------------------------------------------------------------------------------

    def _first_that_takes(self, addresses: list[str], probe: str, triple: str, *, by_graph: bool) -> tuple[str, int]:
        """The first address that takes the probe, so that it is there afterwards; the last status of the others."""
        status = 0
        for address in addresses:
            try:
                if by_graph:
                    status = self._put(address, probe, f"{triple} .\n".encode())
                else:
                    update = f"INSERT DATA {{ GRAPH {write_term(Iri(probe))} {{ {triple} }} }}"
                    status = self._post_update(address, update)
            except RemoteError:
                if len(addresses) == 1:
                    raise
                continue
            if _is_done(status) and self.store.ask(f"ASK {{ GRAPH {write_term(Iri(probe))} {{ {triple} }} }}"):
                return address, status
        return "", status

    def _put(self, address: str, graph: str, content: bytes | IO[bytes]) -> int:
        size = len(content) if isinstance(content, bytes) else content.seek(0, SEEK_END)
        headers = {"Content-Type": "application/n-triples", "Content-Length": str(size)}
        return self._channel.tell("PUT", _graph_address(address, graph), headers=headers, body=content)

    def _change(self, verb: str, graph: str, triples: Iterable[str]) -> None:
        opening, closing = (f"GRAPH {write_term(Iri(graph))} {{", "}") if graph else ("", "")
        for batch in _batches(triples):
            self._send_update(f"{verb} {{ {opening}\n{batch}{closing} }}")

    def _send_update(self, text: str) -> None:
        if not self.update:
            advice = "name the address that does with --update"
            raise failed(self.store.endpoint, "it takes no updates that we see", advice)
        status = self._post_update(self.update, text)
        if not _is_done(status):
            raise refused(self.update, status)

    def _post_update(self, address: str, text: str) -> int:
        headers = {"Content-Type": "application/sparql-update; charset=utf-8"}
        return self._channel.tell("POST", address, headers=headers, body=text.encode())


def _batches(triples: Iterable[str]) -> Iterator[str]:
    """Triples as the inside of an update, in pieces that a server takes at once."""
    held: list[str] = []
    size = 0
    for triple in triples:
        line = _untrap(triple) + " .\n"
        if held and (len(held) == BATCH or size + len(line) > _BATCH_BYTES):
            yield "".join(held)
            held, size = [], 0
        held.append(line)
        size += len(line)
    if held:
        yield "".join(held)


def _untrap(triple: str) -> str:
    """The triple so that \\\\u is read as a backslash and a letter also where \\u0000 is expanded before all else."""
    return _TRAP.sub(lambda match: rf"\\\u{ord(match[1]):04X}" if match[1] else match[0], triple)


def _beside(endpoint: str, places: Iterable[str]) -> Iterator[str]:
    """The addresses that lie so from the endpoint's: ".." replaces its last name, another is added to it."""
    parts = urlsplit(endpoint)
    path = parts.path.rstrip("/")
    for place in places:
        name = place.removeprefix("../")
        new = f"{path.rpartition('/')[0]}/{name}" if name != place else f"{path}/{name}".rstrip("/")
        yield urlunsplit(parts._replace(path=new)) if place else endpoint


def _graph_address(address: str, graph: str) -> str:
    """The address of one graph by indirect identification (Graph Store Protocol, 4.2)."""
    sign = "&" if urlsplit(address).query else "?"
    return f"{address}{sign}graph={quote(graph, safe='')}" if graph else f"{address}{sign}default"


def _is_done(status: int) -> bool:
    return 200 <= status < 300
