"""Writes the answer to a query as bytes of a standard format, for those who pass it on without looking into it."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from itertools import islice
from typing import IO, Final, NamedTuple

import pyoxigraph
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, RdfFormat

from graph.errors import QueryError
from graph.formats import make_json
from graph.store.answers import read_solutions
from graph.store.dataset import Dataset, arrange
from graph.table import Table
from graph.vocabulary import PREFIXES

JSON: Final = "application/sparql-results+json"
RESULT_FORMATS: Final = {
    JSON: QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
"""Media types for the answers to SELECT and ASK."""

GRAPH_FORMATS: Final = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
}
"""Media types for the answers to CONSTRUCT and DESCRIBE."""

CUTTABLE: Final = frozenset({JSON, "text/turtle", "application/n-triples"})
"""The formats that have a place to say that an answer was cut."""

CUT_NOTE: Final = "urn:hankeverkko:truncated"


class FormatError(QueryError):
    """The answer cannot be written in any of the accepted formats."""


class Written(NamedTuple):
    """How an answer was written: its media type, and whether it was cut as asked."""

    media_type: str
    cut: bool = False


def write_answer(
    store: pyoxigraph.Store,
    text: str,
    accepted: Sequence[str],
    stream: IO[bytes],
    dataset: Dataset = Dataset(),  # noqa: B008 (it is a tuple)
    max_rows: int | None = None,
    base: str = "",
) -> Written:
    """Writes the answer to the stream, whole or, where `max_rows` is given, cut after so many rows or triples.

    Args:
        store: what is asked.
        text: the query.
        accepted: media types; the first that fits the query's form is taken.
        stream: takes the bytes; what it raises ends the evaluation.
        dataset: what the protocol asks for.
        max_rows: rows or triples to write at most; the answer then says in itself that it was cut.
        base: what relative IRIs in the query start from; without one they are errors.

    Raises:
        FormatError: no accepted media type fits.
        SyntaxError, OSError, ValueError, RuntimeError: as pyoxigraph raises them.
    """
    asked, options = arrange(store, text, dataset, base)
    answer = asked.query(text, base_iri=base or None, **options)
    if isinstance(answer, QueryTriples):
        chosen = _pick(accepted, GRAPH_FORMATS, max_rows)
        return Written(chosen, _write_triples(answer, chosen, stream, max_rows))
    chosen = _pick(accepted, RESULT_FORMATS, None if isinstance(answer, QueryBoolean) else max_rows)
    return Written(chosen, _write_results(answer, chosen, stream, max_rows))


def _pick(accepted: Sequence[str], formats: Collection[str], max_rows: int | None) -> str:
    fitting = [name for name in accepted if name in formats]
    if not fitting:
        raise FormatError("the answer cannot be written in this format", advice=f"accept {', '.join(formats)}")
    if max_rows is not None and fitting[0] not in CUTTABLE:
        advice = f"accept {' or '.join(sorted(CUTTABLE))}, or leave the number of rows open"
        raise FormatError("this format has no place to say that an answer was cut", advice=advice)
    return fitting[0]


def _write_results(
    answer: QuerySolutions | QueryBoolean, media_type: str, stream: IO[bytes], max_rows: int | None
) -> bool:
    if max_rows is None or isinstance(answer, QueryBoolean):
        answer.serialize(stream, RESULT_FORMATS[media_type])
        return False
    table = read_solutions(answer, most=max_rows + 1)
    cut = len(table) > max_rows
    document = json.loads(make_json(Table(table.columns, table.rows[:max_rows])))
    if cut:
        document["head"]["link"] = [CUT_NOTE]
    stream.write(json.dumps(document, ensure_ascii=False).encode())
    return cut


def _write_triples(triples: QueryTriples, media_type: str, stream: IO[bytes], max_rows: int | None) -> bool:
    # Turtle without prefixes is no pleasure to read.
    prefixes = PREFIXES if media_type == "text/turtle" else None
    if max_rows is None:
        pyoxigraph.serialize(triples, stream, GRAPH_FORMATS[media_type], prefixes=prefixes)
        return False
    some = list(islice(triples, max_rows + 1))
    cut = len(some) > max_rows
    if cut:
        stream.write(f"# {CUT_NOTE}: the first {max_rows} triples of more\n".encode())
    pyoxigraph.serialize(some[:max_rows], stream, GRAPH_FORMATS[media_type], prefixes=prefixes)
    return cut
