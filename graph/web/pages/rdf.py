"""A thing as RDF: its own statements, those of its parts with their evidence, and every statement that points to it."""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import cache
from typing import Final

import pyoxigraph
from pyoxigraph import NamedNode, RdfFormat, Triple

from graph.formats import make_turtle
from graph.model import Iri, Literal, Term
from graph.resources import shipped
from graph.store import Store
from graph.table import Table
from graph.terms import write_term
from graph.vocabulary import PREFIXES
from graph.web.pages.sections import iris_of

_PARTS: Final = """
PREFIX adms: <http://www.w3.org/ns/adms#>
PREFIX cv: <http://data.europa.eu/m8g/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX locn: <http://www.w3.org/ns/locn#>
SELECT ?part WHERE {
  { ?part hv:inProject %(thing)s }
  UNION { %(thing)s hv:targetGroup|hv:hasObservation|hv:hasAssessment|hv:hasAttachment ?part }
  UNION { %(thing)s adms:identifier|cv:contactPoint|locn:address ?part }
}"""
_EVIDENCE: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?evidence ?selector WHERE {
  VALUES ?part { %s }
  ?part hv:evidence ?evidence .
  ?evidence oa:hasSelector ?selector .
}"""
_STATEMENTS: Final = (
    "CONSTRUCT { ?subject ?predicate ?object } WHERE { VALUES ?subject { %s } ?subject ?predicate ?object }"
)
_POINTING: Final = "CONSTRUCT { ?subject ?predicate %(thing)s } WHERE { ?subject ?predicate %(thing)s }"


def describe(store: Store, iri: str) -> Table:
    """The triples about a thing, sorted; none where the edition says nothing of it."""
    thing = {"thing": write_term(Iri(iri))}
    parts = {iri} | iris_of(store.select(_PARTS % thing, name="parts").rows)
    parts |= iris_of(store.select(_EVIDENCE % _values(parts), name="evidence").rows)
    own = store.construct(_STATEMENTS % _values(parts), name="statements")
    pointing = store.construct(_POINTING % thing, name="pointing")
    return Table(own.columns, tuple(sorted({*own.rows, *pointing.rows})))


def _values(iris: Iterable[str]) -> str:
    return " ".join(write_term(Iri(iri)) for iri in sorted(iris))


def write_rdf(table: Table, ending: str) -> bytes:
    """Triples as "ttl", "jsonld" or "nt"; the same triples give the same bytes."""
    if ending == "ttl":
        return make_turtle(table).encode()
    if ending == "nt":
        return "".join(" ".join(write_term(term) for term in row if term) + " .\n" for row in table.rows).encode()
    return _write_json_ld(_triples(table))


def write_shipped(folder: str, ending: str) -> bytes:
    """The Turtle files of a shipped folder or one of its files as one document, in the order of their names."""
    place = shipped(folder)
    files = sorted(place.glob("*.ttl")) if place.is_dir() else [place]
    if ending == "ttl":
        return b"\n".join(file.read_bytes() for file in files)
    # Blank nodes are numbered anew, because a parser's own labels differ from run to run.
    parsed = [quad.triple for file in files for quad in pyoxigraph.parse(path=str(file), format=RdfFormat.TURTLE)]
    dataset = pyoxigraph.Dataset(pyoxigraph.Quad(*triple) for triple in parsed)
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.UNSTABLE)
    triples = sorted((quad.triple for quad in dataset), key=str)
    if ending == "nt":
        return pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b""
    return _write_json_ld(triples)


def _write_json_ld(triples: Iterable[Triple]) -> bytes:
    stream = io.BytesIO()
    pyoxigraph.serialize(triples, stream, RdfFormat.JSON_LD, prefixes=dict(_prefixes()))
    return stream.getvalue()


@cache
def _prefixes() -> tuple[tuple[str, str], ...]:
    return tuple(PREFIXES.items())


def _triples(table: Table) -> Iterable[Triple]:
    for subject, predicate, value in table.rows:
        if subject and predicate and value:
            yield Triple(NamedNode(subject.value), NamedNode(predicate.value), _make_term(value))


def _make_term(term: Term) -> NamedNode | pyoxigraph.Literal:
    if isinstance(term, Literal):
        if term.language:
            return pyoxigraph.Literal(term.value, language=term.language)
        return pyoxigraph.Literal(term.value, datatype=NamedNode(term.datatype))
    return NamedNode(term.value)
