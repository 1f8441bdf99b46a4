"""The service description of the endpoint (https://www.w3.org/TR/sparql11-service-description/)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode, Triple

from graph.store.writing import GRAPH_FORMATS, RESULT_FORMATS
from graph.vocabulary import PREFIXES
from graph.web.edition import Edition

_SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS: Final = "http://www.w3.org/ns/formats/"
_TYPE: Final = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_FORMAT_NAMES: Final = {
    "application/sparql-results+json": "SPARQL_Results_JSON",
    "application/sparql-results+xml": "SPARQL_Results_XML",
    "text/csv": "SPARQL_Results_CSV",
    "text/tab-separated-values": "SPARQL_Results_TSV",
    "text/turtle": "Turtle",
    "application/n-triples": "N-Triples",
    "application/rdf+xml": "RDF_XML",
    "application/ld+json": "JSON-LD",
}


def describe(endpoint: str, edition: Edition, media_type: str) -> bytes:
    """The description in one of the formats for graphs.

    Args:
        endpoint: the public address of the endpoint.
        edition: what it answers from.
        media_type: a key of GRAPH_FORMATS.
    """
    prefixes = {"sd": _SD, "formats": _FORMATS, "void": PREFIXES["void"]} if media_type == "text/turtle" else None
    content = pyoxigraph.serialize(_triples(endpoint, edition), None, GRAPH_FORMATS[media_type], prefixes=prefixes)
    return content or b""


def _triples(endpoint: str, edition: Edition) -> Iterator[Triple]:
    """Named by fragments of the endpoint's address: no blank nodes."""
    service, dataset, graph = (NamedNode(f"{endpoint}#{name}") for name in ("service", "dataset", "default-graph"))

    def sd(name: str) -> NamedNode:
        return NamedNode(_SD + name)

    yield Triple(service, _TYPE, sd("Service"))
    yield Triple(service, sd("endpoint"), NamedNode(endpoint))
    yield Triple(service, sd("supportedLanguage"), sd("SPARQL11Query"))
    for name in [*RESULT_FORMATS, *GRAPH_FORMATS]:
        yield Triple(service, sd("resultFormat"), NamedNode(_FORMATS + _FORMAT_NAMES[name]))
    yield Triple(service, sd("defaultDataset"), dataset)
    yield Triple(dataset, _TYPE, sd("Dataset"))
    yield Triple(dataset, sd("defaultGraph"), graph)
    yield Triple(graph, _TYPE, sd("Graph"))
    yield Triple(graph, NamedNode(PREFIXES["dcterms"] + "hasVersion"), pyoxigraph.Literal(edition.release_id))
