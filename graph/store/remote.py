"""The store behind an address: any SPARQL 1.1 server, asked through SPARQLWrapper."""

from __future__ import annotations

import warnings
from contextlib import closing
from typing import IO, Any, Final
from urllib.error import HTTPError, URLError

import pyoxigraph
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, RdfFormat

from graph.errors import QueryError, RemoteError, UsageError
from graph.store.answers import read_solutions, read_triples
from graph.table import Table
from graph.terms import write_term

_TIMEOUT_SECONDS: Final = 120
_BAD_REQUEST: Final = 400
_EVERYTHING: Final = "SELECT ?s ?p ?o ?g WHERE { GRAPH ?g { ?s ?p ?o } }"


class RemoteStore:
    """A SPARQL server; its default graph has to be the union of its graphs, which is a setting of the server.

    Args:
        endpoint: the http or https address that takes queries.
    """

    def __init__(self, endpoint: str) -> None:
        if not endpoint.startswith(("http://", "https://")):
            raise UsageError(
                "this is no address of a SPARQL server", where=endpoint, advice="begin it with http:// or https://"
            )
        self.endpoint = endpoint

    def select(self, text: str, *, name: str = "query") -> Table:
        """See `Store.select`."""
        answer = self._parse(self._ask(text, "SELECT", name))
        if not isinstance(answer, QuerySolutions):
            raise QueryError("this is no SELECT", where=name)
        return read_solutions(answer)

    def ask(self, text: str, *, name: str = "query") -> bool:
        """See `Store.ask`."""
        answer = self._parse(self._ask(text, "ASK", name))
        if not isinstance(answer, QueryBoolean):
            raise QueryError("this is no ASK", where=name)
        return bool(answer)

    def construct(self, text: str, *, name: str = "query") -> Table:
        """See `Store.construct`."""
        content = self._ask(text, "CONSTRUCT", name)
        try:
            # Turtle reads N-Triples too, which is what some servers send for it.
            return read_triples(pyoxigraph.parse(content, RdfFormat.TURTLE))
        except SyntaxError:
            raise self._failed("its answer is no Turtle") from None

    def dump(self, stream: IO[bytes]) -> None:
        """See `Store.dump`."""
        for row in self.select(_EVERYTHING, name="dump").rows:
            stream.write((" ".join(write_term(term) for term in row if term) + " .\n").encode())

    def close(self) -> None:
        """Nothing is held between two queries."""

    def _parse(self, content: bytes) -> QuerySolutions | QueryBoolean:
        try:
            return pyoxigraph.parse_query_results(content, QueryResultsFormat.JSON)
        except (SyntaxError, ValueError):
            raise self._failed("its answer is no SPARQL result") from None

    def _failed(self, reason: str) -> RemoteError:
        return RemoteError(
            f"the SPARQL server failed: {reason}", where=self.endpoint, advice="check the address, or try again later"
        )

    def _ask(self, text: str, form: str, name: str) -> bytes:
        """The body of the server's answer."""
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper
        from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

        wrapper: Any = SPARQLWrapper(self.endpoint, returnFormat=TURTLE if form == "CONSTRUCT" else JSON)
        wrapper.setMethod(POST)
        wrapper.setTimeout(_TIMEOUT_SECONDS)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it guesses at the form of the query, and warns where it cannot
            wrapper.setQuery(text)
            wrapper.queryType = form
            try:
                with closing(wrapper.query().response) as response:
                    content: bytes = response.read()
            except (SPARQLWrapperException, HTTPError) as error:
                status = _close(error)
                if status == _BAD_REQUEST:
                    raise QueryError("the server does not take the query", where=name, advice="check it") from None
                raise self._failed(f"HTTP status {status}") from None
            except URLError as error:
                raise self._failed(str(error.reason)) from None
            except (OSError, ValueError) as error:
                raise self._failed(str(error) or type(error).__name__) from None
        return content


def _close(error: Exception) -> int:
    """The HTTP status of a failure, its connection closed: SPARQLWrapper leaves it open behind its own exception."""
    answer = error if isinstance(error, HTTPError) else error.__context__
    if not isinstance(answer, HTTPError):
        return 0
    answer.close()
    return answer.code
