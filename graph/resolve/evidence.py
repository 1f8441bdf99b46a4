"""What a release knows of a thing, so that a person, or a score, can compare it with another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from graph.resolve.mentions import Mentions
from graph.resolve.resolution import Resolution
from graph.store import Store

_AT_ONCE: Final = 300

_NAMES: Final = """
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?thing ?name ?type ?number WHERE {
  VALUES ?thing { %s }
  ?thing foaf:name|skos:prefLabel|skos:altLabel ?name .
  OPTIONAL { ?thing org:classification ?type }
  OPTIONAL { ?thing org:identifier ?number }
} ORDER BY ?thing ?name ?type ?number"""

# One question each: the bodies and funders of a thing, asked with its roles, would multiply the rows.
_ROLES: Final = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?thing ?role ?project ?title ?document WHERE {
  VALUES ?thing { %s }
  GRAPH ?graph { ?participation hv:participant ?thing ; hv:inProject ?project ; hv:role ?role }
  ?graph prov:wasDerivedFrom ?document .
  ?project dcterms:title ?title .
} ORDER BY ?thing ?project ?title ?role ?document"""

_BODIES: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?thing ?body ?bodyName WHERE {
  VALUES ?thing { %s }
  ?participation hv:participant ?thing ; hv:onBehalfOf ?body .
  ?body skos:prefLabel ?bodyName .
} ORDER BY ?thing ?body ?bodyName"""

_FUNDERS: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX schema: <https://schema.org/>
SELECT DISTINCT ?thing ?funder WHERE {
  VALUES ?thing { %s }
  ?participation hv:participant ?thing ; hv:inProject ?project .
  ?project schema:funder ?funder .
} ORDER BY ?thing ?funder"""


@dataclass(slots=True)
class Evidence:
    """What the documents together say of one thing; projects and bodies by IRI, with what people call them."""

    names: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    business_ids: set[str] = field(default_factory=set)
    projects: dict[str, str] = field(default_factory=dict)
    roles: set[str] = field(default_factory=set)
    bodies: dict[str, str] = field(default_factory=dict)
    funders: set[str] = field(default_factory=set)
    documents: set[str] = field(default_factory=set)


def read_evidence(store: Store, iris: Iterable[str]) -> dict[str, Evidence]:
    """What the store says of every one of the things, by IRI; an unknown one has empty evidence."""
    found = {iri: Evidence() for iri in sorted(set(iris))}
    for some in _batches(found):
        for row in _rows(store, _NAMES, some):
            evidence = found[row["thing"]]
            evidence.names.add(row["name"])
            evidence.types |= {_last(row["type"])} - {""}
            evidence.business_ids |= {row["number"]} - {""}
        for row in _rows(store, _ROLES, some):
            evidence = found[row["thing"]]
            evidence.projects[row["project"]] = row["title"]
            evidence.roles.add(_last(row["role"]))
            evidence.documents.add(_last(row["document"]))
        for row in _rows(store, _BODIES, some):
            found[row["thing"]].bodies[row["body"]] = row["bodyName"]
        for row in _rows(store, _FUNDERS, some):
            found[row["thing"]].funders.add(row["funder"])
    return found


def evidence_of(mentions: Mentions, resolution: Resolution) -> dict[str, Evidence]:
    """What mentions alone say of every body: its names, types and business ids."""
    found: dict[str, Evidence] = {}
    for iri, seen in mentions.organisations.items():
        evidence = found.setdefault(resolution.of(iri), Evidence())
        evidence.names |= set(seen.names)
        evidence.types |= set(seen.types)
        evidence.business_ids |= seen.business_ids
    return found


def _rows(store: Store, query: str, iris: Iterable[str]) -> Iterator[dict[str, str]]:
    table = store.select(query % " ".join(f"<{iri}>" for iri in iris), name="evidence")
    for row in table:
        yield {name: "" if value is None else str(value) for name, value in row.items()}


def _last(iri: str) -> str:
    return iri.rpartition("/")[2]


def _batches(iris: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(iris)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
