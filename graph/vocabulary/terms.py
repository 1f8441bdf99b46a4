"""The terms the graph uses: our own as the vocabulary declares them, and those of others as the table lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from graph.resources import shipped, table
from graph.vocabulary import HV, PREFIXES

_RDFS = PREFIXES["rdfs"]
_SKOS = PREFIXES["skos"]
_KINDS = {
    f"{PREFIXES['owl']}Class": "class",
    f"{PREFIXES['owl']}ObjectProperty": "object",
    f"{PREFIXES['owl']}DatatypeProperty": "datatype",
    f"{_RDFS}Datatype": "literal type",
}
_ALIGNMENTS = (f"{_RDFS}subClassOf", f"{_RDFS}subPropertyOf", f"{_SKOS}closeMatch")


class Term(NamedTuple):
    """A class or property by its prefixed name.

    `kind` is "class", "object", "datatype" (properties) or "literal type"; `value` is the datatype of a property's
    values as a prefixed name, empty for IRIs; `aligned` lists the standard terms that an own term stands under or near.
    """

    name: str
    kind: str
    value: str
    labels: Mapping[str, str]
    definitions: Mapping[str, str]
    aligned: tuple[str, ...] = ()


@cache
def read_own_terms() -> tuple[Term, ...]:
    """The terms that `ontology/hankeverkko.ttl` declares, in the order of the file."""
    # pyoxigraph is loaded here because the prefixes of this package are wanted where no store is.
    from pyoxigraph import Literal, NamedNode, RdfFormat, parse

    path = shipped("ontology/hankeverkko.ttl")
    statements: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for quad in parse(path=str(path), format=RdfFormat.TURTLE):
        if not isinstance(quad.subject, NamedNode) or not isinstance(quad.object, NamedNode | Literal):
            continue
        language = (quad.object.language or "") if isinstance(quad.object, Literal) else ""
        about = statements.setdefault(quad.subject.value, {})
        about.setdefault(quad.predicate.value, []).append((quad.object.value, language))
    return tuple(_make_term(subject, about) for subject, about in statements.items() if subject.removeprefix(HV) != "")


@cache
def read_reused_terms() -> tuple[Term, ...]:
    """The terms of other vocabularies that the graph uses; the definition says what for."""
    return tuple(
        Term(row["term"], row["kind"], row["value"], {}, {"en": row["used_for"]}) for row in table("reused_terms")
    )


def shorten(value: str) -> str:
    """An IRI as a prefixed name where a prefix fits."""
    for prefix, namespace in PREFIXES.items():
        if value.startswith(namespace):
            return f"{prefix}:{value.removeprefix(namespace)}"
    return value


def _make_term(subject: str, about: Mapping[str, list[tuple[str, str]]]) -> Term:
    ranges = [shorten(value) for value, _ in about.get(f"{_RDFS}range", [])]
    return Term(
        shorten(subject),
        _KINDS[about[f"{PREFIXES['rdf']}type"][0][0]],
        ranges[0] if ranges else "",
        _by_language(about, f"{_RDFS}label"),
        _by_language(about, f"{_SKOS}definition"),
        tuple(_read_alignments(about)),
    )


def _by_language(about: Mapping[str, list[tuple[str, str]]], predicate: str) -> dict[str, str]:
    return {language: value for value, language in about.get(predicate, [])}


def _read_alignments(about: Mapping[str, list[tuple[str, str]]]) -> Iterator[str]:
    for predicate in _ALIGNMENTS:
        for value, _ in about.get(predicate, []):
            yield shorten(value)
