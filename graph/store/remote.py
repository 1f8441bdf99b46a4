"""The store behind an address: any SPARQL 1.1 server, whatever its default graph is, and never half an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import chain
from typing import IO, Any, Final, NoReturn
from urllib.parse import urlencode

import pyoxigraph
from pyoxigraph import QueryResultsFormat, RdfFormat

from graph.errors import QueryError, RemoteError
from graph.model import Iri, Term
from graph.saved.tokens import read_form
from graph.store.answers import read_results, read_triples
from graph.store.canonical import canonical_row, canonical_table, canonical_triple, is_ground
from graph.store.channel import Answer, Channel, checked_address, failed, refused
from graph.store.dataset import Dataset, read_dataset
from graph.store.merging import TOO_MANY, Flaw, find_flaw, find_flaw_of
from graph.store.wholeness import ROWS, ask_last, count_rows, is_grouped, own_limit
from graph.table import Row, Table
from graph.terms import write_term

_RESULTS: Final = "application/sparql-results+json, application/sparql-results+xml;q=0.8"
_TRIPLES: Final = "application/n-triples, text/turtle;q=0.8, application/rdf+xml;q=0.5"
_ALSO_TRIPLES: Final = {"text/plain": RdfFormat.N_TRIPLES, "text/ntriples": RdfFormat.N_TRIPLES}
_FORM: Final = "application/x-www-form-urlencoded"

_MOST_GRAPHS: Final = 1_000
"""Graphs that a request names one by one, where the server's own default graph will not do."""

_HASH: Final = "LCASE(MD5(CONCAT(STR(?s), SUBSTR(STR(?o), 1, 100))))"
"""What parts triples evenly; of a long literal its beginning is enough, and a server may have limits."""

_DIGITS: Final = "0123456789abcdef"

_LONGEST_PART: Final = 8
"""Digits of a hash by which triples are parted, for some billions of them."""

_GRAPHS: Final = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }"
_COUNTS: Final = "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"

_OWN: Final = Dataset()
"""What the server shows unless a request names graphs."""


class RemoteStore:
    """A SPARQL server.

    Its default graph is taken as it is if it holds anything. An empty one is replaced by the merge of all graphs, which
    every request then names. Where the one or the other is not the merge, as triples that two graphs state tell, no
    question is asked. Answers that the server cut, or of which a header says that they are partial, are errors.

    Args:
        endpoint: the http or https address that takes queries.
        default_graph: the graph on the server that holds the merge of the others, where there is one.
        dataset: what queries see; found out at the first one where it is not given.
        channel: how requests are sent.
    """

    def __init__(
        self,
        endpoint: str,
        *,
        default_graph: str = "",
        dataset: Dataset | None = None,
        channel: Channel | None = None,
    ) -> None:
        self.endpoint = checked_address(endpoint)
        self.channel = channel or Channel()
        self._default_graph = default_graph
        self._dataset = dataset
        self._merged: set[tuple[str, ...]] = set()
        """The graphs of FROM clauses that the server is known to merge."""
        self._ceiling: int | None = None
        """How many triples it gives at once, where it gave fewer than a graph holds."""

    def select(self, text: str, *, name: str = "query") -> Table:
        """See `Store.select`."""
        return self._select(text, name, self._arrange(text))

    def ask(self, text: str, *, name: str = "query") -> bool:
        """See `Store.ask`."""
        answer = self._results(text, name, self._arrange(text))
        if isinstance(answer, bool):
            return answer
        # Virtuoso answers with a table of its own.
        if answer.columns != ("__ASK_RETVAL",):
            raise QueryError("this is no ASK", where=name)
        return answer.column("__ASK_RETVAL") == [1]

    def construct(self, text: str, *, name: str = "query") -> Table:
        """See `Store.construct`."""
        dataset = self._arrange(text)
        table = self._triples(text, name, dataset)
        if len(table) > 1 and read_form(text) == "CONSTRUCT" and not is_grouped(text):
            last = self._triples(ask_last(text, self._count(text, name, dataset)), name, dataset)
            if set(filter(is_ground, last.rows)) - set(table.rows):
                raise self._cut(f"{len(table)} triples of more")
        return table

    def dump(self, stream: IO[bytes]) -> None:
        """See `Store.dump`; a graph that holds the merge of the others is left out."""
        for graph, count in self.count_graphs().items():
            if graph == self._default_graph:
                continue
            for triple in self.read_graph(graph, count):
                stream.write(f"{triple} {write_term(Iri(graph))} .\n".encode())

    def close(self) -> None:
        """See `Store.close`."""
        self.channel.close()

    def count_graphs(self) -> dict[str, int]:
        """How many triples each named graph holds.

        Raises:
            RemoteError: the server failed.
        """
        table = self._select(_COUNTS, "the sizes of the graphs", _OWN)
        return {str(graph): int(str(count)) for graph, count in zip(table.column("g"), table.column("n"), strict=True)}

    def find_flaw(self) -> Flaw | None:
        """Why its default graph cannot be asked; nothing where it is the merge of its graphs.

        Raises:
            RemoteError: the server failed.
        """
        found = self._find_dataset()
        return found if isinstance(found, Flaw) else None

    def read_graph(self, graph: str, count: int) -> Iterator[str]:
        """The triples of a named graph, each as "subject predicate object" with canonical literals, in no order.

        Args:
            graph: its IRI; the default graph where it is empty.
            count: how many triples it holds, as the server counts them.

        Raises:
            RemoteError: the server failed, or gives out less than it holds.
        """
        if self._ceiling is None or count <= self._ceiling:
            answer = self._query(_construct(graph), _TRIPLES, "a graph", _OWN)
            with answer.body:
                found = sum(1 for _ in self._parse_triples(answer))
                if found == count:
                    answer.body.seek(0)
                    yield from map(canonical_triple, self._parse_triples(answer))
                    return
            self._ceiling = found
        yield from self._read_predicates(graph, count)

    def _read_predicates(self, graph: str, count: int) -> Iterator[str]:
        """The triples predicate by predicate, of which the server gives many whole."""
        read = 0
        text = f"SELECT ?p (COUNT(*) AS ?n) WHERE {{ {_pattern(graph)} }} GROUP BY ?p"
        for predicate, number in self._pages(text, count):
            yield from self._read_predicate(graph, write_term(predicate), int(number.value))
            read += int(number.value)
        if read != count:
            raise self._cut(f"{read} of {count} triples of a graph")

    def _read_predicate(self, graph: str, predicate: str, count: int) -> Iterator[str]:
        """The triples with a predicate: in pages, and what the pages leave out in parts.

        Not by SELECT: Virtuoso takes five times as long to write rows in JSON as triples.
        """
        seen: set[bytes] = set()
        for line in chain(self._read_pages(_construct(graph, predicate), count), self._read_parts(graph, predicate)):
            key = blake2b(line.encode(), digest_size=16).digest()
            if key not in seen:
                seen.add(key)
                yield line
            if len(seen) == count:
                return
        raise self._cut(f"{len(seen)} of {count} triples with one predicate")

    def _read_pages(self, text: str, count: int) -> Iterator[str]:
        """The triples of a CONSTRUCT in pages of what the server gives at once, as often as they may hold them all.

        Without ORDER BY a server may change the order between two pages, as Virtuoso does under load; so some may
        come twice and others never. Sorting is no way out: it sorts 10,000 rows at most.
        """
        size = start = 0
        while start < count:
            answer = self._query(f"{text} LIMIT {size} OFFSET {start}" if size else text, _TRIPLES, "a graph", _OWN)
            with answer.body:
                end = start
                for triple in self._parse_triples(answer):
                    end += 1
                    yield canonical_triple(triple)
            if end == start:
                return
            size, start = size or end, end

    def _read_parts(self, graph: str, predicate: str) -> Iterator[str]:
        """The triples with a predicate in parts that the server gives whole, by the beginnings of a hash of theirs.

        Four times as dear in Virtuoso as pages: it makes the hash of all for every part.
        """
        parts = list(_DIGITS)
        while parts:
            part = parts.pop()
            answer = self._query(_construct(graph, predicate, part), _TRIPLES, "a graph", _OWN)
            with answer.body:
                lines = [canonical_triple(triple) for triple in self._parse_triples(answer)]
            if len(lines) < max(self._ceiling or 0, 1) or len(part) == _LONGEST_PART:
                yield from lines
            else:
                parts += (part + digit for digit in _DIGITS)

    def _pages(self, text: str, most: int) -> Iterator[list[Term]]:
        """The rows of a query, of which there are so many at most, in pages of what the server gives at once."""
        page, start = self._rows(text, "a graph", _OWN), 0
        size = len(page)
        while page.rows:
            yield from ([term for term in row if term] for row in page.rows)
            start += len(page)
            if start >= most:
                return
            page = self._rows(f"{text} LIMIT {size} OFFSET {start}", "a graph", _OWN)

    # -- one question ------------------------------------------------------------------------------

    def _select(self, text: str, name: str, dataset: Dataset) -> Table:
        table = self._rows(text, name, dataset)
        if (
            len(table) > 1
            and len(table) != own_limit(text)
            and len(table) < (whole := self._count(text, name, dataset))
        ):
            raise self._cut(f"{len(table)} of {whole} rows")
        return table

    def _count(self, text: str, name: str, dataset: Dataset) -> int:
        value = self._rows(count_rows(text), name, dataset).column(ROWS)
        return int(str(value[0]))

    def _rows(self, text: str, name: str, dataset: Dataset) -> Table:
        """The rows as they come, whole or cut."""
        answer = self._results(text, name, dataset)
        if isinstance(answer, bool):
            raise QueryError("this is no SELECT", where=name)
        return canonical_table(answer)

    def _results(self, text: str, name: str, dataset: Dataset) -> Table | bool:
        answer = self._query(text, _RESULTS, name, dataset)
        with answer.body:
            content = answer.body.read()
        form = QueryResultsFormat.from_media_type(answer.media_type)
        if form is None:
            raise self._garbled(answer, "SPARQL result")
        try:
            return read_results(content, form)
        except (SyntaxError, ValueError):
            raise self._broken_off(answer) from None

    def _triples(self, text: str, name: str, dataset: Dataset) -> Table:
        answer = self._query(text, _TRIPLES, name, dataset)
        with answer.body:
            table = read_triples(self._parse_triples(answer))
        return Table(table.columns, tuple(sorted(set(map(canonical_row, table.rows)))))

    def _parse_triples(self, answer: Answer) -> Iterable[Any]:
        form = RdfFormat.from_media_type(answer.media_type) or _ALSO_TRIPLES.get(answer.media_type)
        if form is None:
            raise self._garbled(answer, "RDF")
        try:
            yield from pyoxigraph.parse(answer.body, form)
        except (SyntaxError, ValueError):
            raise self._broken_off(answer) from None

    def _broken_off(self, answer: Answer) -> RemoteError:
        return failed(self.endpoint, f"its answer ({answer.media_type}) breaks off or is damaged")

    def _garbled(self, answer: Answer, wanted: str) -> RemoteError:
        return failed(self.endpoint, f"its answer is no {wanted} but {answer.media_type or 'of no known kind'}")

    def _cut(self, what: str) -> RemoteError:
        advice = "ask in parts with ORDER BY, LIMIT and OFFSET, or raise the server's limit"
        return failed(self.endpoint, f"it gave only {what}", advice)

    def _query(self, text: str, accept: str, name: str, dataset: Dataset) -> Answer:
        """The server's answer to a query, sent in the body: no address is too long then."""
        fields = [("query", text)]
        fields += [("default-graph-uri", graph) for graph in dataset.default]
        fields += [("named-graph-uri", graph) for graph in dataset.named]
        headers = {"Accept": accept, "Content-Type": _FORM}
        answer = self.channel.send("POST", self.endpoint, headers=headers, body=urlencode(fields).encode())
        # Virtuoso ends a query that takes too long with status 200 and what it has found by then.
        state = answer.headers.get("X-SQL-State", "")
        if 200 <= answer.status < 300 and not state:
            return answer
        answer.body.close()
        if answer.status == 400:
            _explain(text, name)
        if state and answer.status < 300:
            raise failed(self.endpoint, f"its answer is partial ({state})", "ask for less, or raise its time limit")
        raise refused(self.endpoint, answer.status)

    def _arrange(self, text: str) -> Dataset:
        """Which graphs a query sees, found out at the first one.

        Raises:
            RemoteError: the server would count triples twice, or leave some out.
        """
        if named := read_dataset(text):
            graphs = tuple(dict.fromkeys(named.default))
            self._check_merge(graphs)
            # A graph that is named twice some servers count twice too; what a request names goes before the query.
            return _OWN if graphs == named.default else Dataset(graphs, named.named)
        if self._dataset is None:
            found = self._find_dataset()
            if isinstance(found, Flaw):
                raise failed(self.endpoint, *found)
            self._dataset = found
        return self._dataset

    def _check_merge(self, graphs: tuple[str, ...]) -> None:
        if len(graphs) > 1 and graphs not in self._merged:
            if flaw := find_flaw_of(self._probe, graphs):
                raise failed(self.endpoint, *flaw)
            self._merged.add(graphs)

    def _find_dataset(self) -> Dataset | Flaw:
        dataset = _OWN
        if self._default_graph or not self._probe("SELECT * { ?s ?p ?o } LIMIT 1", _OWN):
            rows = self._rows(f"{_GRAPHS} LIMIT {_MOST_GRAPHS + 2}", "the graphs", _OWN).column("g")
            graphs = tuple(sorted(str(graph) for graph in rows if graph != self._default_graph))
            if len(graphs) > _MOST_GRAPHS:
                return TOO_MANY
            dataset = Dataset((self._default_graph,) if self._default_graph else graphs, graphs)
        return find_flaw(self._probe, dataset) or dataset

    def _probe(self, text: str, dataset: Dataset) -> tuple[Row, ...]:
        return self._rows(text, "what the default graph holds", dataset).rows


def _construct(graph: str, predicate: str = "?p", part: str = "") -> str:
    """The query for the triples that `_pattern` matches, or those of them whose hash begins so."""
    only = f' FILTER(STRSTARTS({_HASH}, "{part}"))' if part else ""
    return f"CONSTRUCT {{ ?s {predicate} ?o }} WHERE {{ {_pattern(graph, predicate)}{only} }}"


def _pattern(graph: str, predicate: str = "?p") -> str:
    """What matches the triples of a graph, or those of one predicate; of the default graph where the IRI is empty."""
    triple = f"?s {predicate} ?o"
    return f"GRAPH {write_term(Iri(graph))} {{ {triple} }}" if graph else triple


def _explain(text: str, name: str) -> NoReturn:
    """Say what is wrong with a query that a server does not take, as far as our own engine sees it too."""
    from graph.store.embedded import EmbeddedStore

    EmbeddedStore.create().check(text, name=name)
    raise QueryError("the server does not take the query", where=name, advice="see what its SPARQL leaves out")
