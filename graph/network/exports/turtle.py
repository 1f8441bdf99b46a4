"""Turtle of the edges: each a statement with its weight, its projects and its documents."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from graph.model import Iri, Literal
from graph.network.exports.rows import EdgeRow, about_lines, edge_rows
from graph.network.tables import LANGUAGES, read_words
from graph.terms import XSD, write_term
from graph.vocabulary import DEF, PREFIXES

if TYPE_CHECKING:
    from graph.network.network import Network

Triple = tuple[Iri, Iri, Iri | Literal]
_RELATION: Final = f"{DEF}relation/"


def make_turtle(network: Network) -> str:
    """The edges as rdf:Statement, their relations declared as properties in the same file.

    The IRI of an edge follows from the release, the kind and the edge, so that the same network gives the same file.
    """
    comments = [f"# {line}" for line in about_lines(network)]
    # One statement a line, without prefixes: a file of a million lines is written, compared and cut at once.
    lines = [" ".join(map(write_term, triple)) + " ." for triple in _triples(network)]
    return "\n".join([*comments, *lines]) + "\n"


def _triples(network: Network) -> Iterator[Triple]:
    for relation in read_words("kinds")[network.kind]["relations"].split("|"):
        yield from _declare(relation)
    for row in edge_rows(network):
        yield from _describe(network, row)


def _declare(relation: str) -> Iterator[Triple]:
    words = read_words("relations")[relation]
    term = Iri(_RELATION + relation)
    yield term, _term("rdf", "type"), _term("rdf", "Property")
    for language in LANGUAGES:
        yield term, _term("rdfs", "label"), Literal(words[language], language=language)
    for language in ("fi", "en"):
        yield term, _term("rdfs", "comment"), Literal(words[f"definition_{language}"], language=language)


def _describe(network: Network, row: EdgeRow) -> Iterator[Triple]:
    relation = str(row.values["kind"])
    name = "\n".join((network.source.id, network.kind, network.level, relation, row.source, row.target))
    edge = Iri(f"{network.source.base}id/network-edge/{sha256(name.encode()).hexdigest()[:16]}")
    yield edge, _term("rdf", "type"), _term("rdf", "Statement")
    yield edge, _term("rdf", "subject"), Iri(row.source)
    yield edge, _term("rdf", "predicate"), Iri(_RELATION + relation)
    yield edge, _term("rdf", "object"), Iri(row.target)
    yield edge, _term("schema", "size"), _whole(len(str(row.values["projects"]).split()))
    if "money" in row.values:
        yield edge, _term("schema", "amount"), Literal(f"{row.values['money']:.2f}", XSD + "decimal")
        yield edge, _term("hv", "amountKind"), Iri(f"{DEF}amount/{row.values['money_kind']}")
    for project in str(row.values["projects"]).split():
        yield edge, _term("dcterms", "references"), Iri(project)
    for document in str(row.values["documents"]).split():
        yield edge, _term("prov", "wasDerivedFrom"), Iri(document)


def _term(prefix: str, name: str) -> Iri:
    return Iri(PREFIXES[prefix] + name)


def _whole(number: int) -> Literal:
    return Literal(str(number), XSD + "integer")
