"""What a release knows of a thing, so that a person, or a score, can compare it with another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

from graph.resolve.mentions import Mentions
from graph.resolve.resolution import Resolution
from graph.store import Store

_AT_ONCE: Final = 1_000

# Sets are made of the answers: DISTINCT and ORDER BY would only cost.
_NAMES: Final = """
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing ?name ?type ?number WHERE {
  VALUES ?thing { %s }
  ?thing foaf:name|skos:prefLabel|skos:altLabel ?name .
  OPTIONAL { ?thing org:classification ?type }
  OPTIONAL { ?thing org:identifier ?number }
}"""

_PARTICIPATIONS: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
SELECT ?thing ?role ?project ?body WHERE {
  VALUES ?thing { %s }
  ?participation hv:participant ?thing ; hv:inProject ?project ; hv:role ?role .
  OPTIONAL { ?participation hv:onBehalfOf ?body }
}"""

# What a sole trader's business does, the person behind it does.
_BUSINESSES: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
SELECT ?thing ?role ?project ?body WHERE {
  VALUES ?thing { %s }
  ?body hv:soleTrader ?thing .
  ?participation hv:participant ?body ; hv:inProject ?project ; hv:role ?role .
}"""

# Asked once a project, however many of the things take part in it.
_FUNDERS: Final = """
PREFIX schema: <https://schema.org/>
SELECT ?project ?funder WHERE {
  VALUES ?project { %s }
  ?project schema:funder ?funder .
}"""

_DOCUMENTS: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?thing ?document WHERE {
  VALUES ?thing { %s }
  { GRAPH ?graph { ?participation hv:participant ?thing } }
  UNION { ?business hv:soleTrader ?thing . GRAPH ?graph { ?participation hv:participant ?business } }
  ?graph prov:wasDerivedFrom ?document .
}"""

_LABELS: Final = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing ?label (LANG(?label) AS ?language) WHERE {
  VALUES ?thing { %s }
  ?thing dcterms:title|skos:prefLabel ?label .
}"""

_LANGUAGES: Final = ("fi", "", "en", "sv")
"""Of which language people see a label, if there is one: Finnish, else one of no language, and so on."""


@dataclass(slots=True)
class Evidence:
    """What the documents together say of one thing; projects, bodies and funders by IRI."""

    names: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    business_ids: set[str] = field(default_factory=set)
    projects: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    funders: set[str] = field(default_factory=set)


def read_evidence(store: Store, iris: Iterable[str]) -> dict[str, Evidence]:
    """What the store says of every one of the things, by IRI; an unknown one has empty evidence."""
    found = {iri: Evidence() for iri in sorted(set(iris))}
    for row in _rows(store, _NAMES, found):
        evidence = found[row["thing"]]
        evidence.names.add(row["name"])
        evidence.types |= {_last(row["type"])} - {""}
        evidence.business_ids |= {row["number"]} - {""}
    takers: dict[str, set[str]] = defaultdict(set)
    people = [iri for iri in found if "/person/" in iri]
    for row in chain(_rows(store, _PARTICIPATIONS, found), _rows(store, _BUSINESSES, people)):
        evidence = found[row["thing"]]
        evidence.projects.add(row["project"])
        evidence.roles.add(_last(row["role"]))
        evidence.bodies |= {row["body"]} - {""}
        takers[row["project"]].add(row["thing"])
    for row in _rows(store, _FUNDERS, takers):
        for iri in takers[row["project"]]:
            found[iri].funders.add(row["funder"])
    return found


def read_documents(store: Store, iri: str) -> set[str]:
    """The documents in which a thing takes part in a project, by the last part of their IRIs."""
    return {_last(row["document"]) for row in _rows(store, _DOCUMENTS, [iri])}


def read_labels(store: Store, iris: Iterable[str]) -> set[str]:
    """What people call projects and bodies: of several titles or names of one the Finnish, the last in the alphabet."""
    labels: dict[str, tuple[int, str]] = {}
    for row in _rows(store, _LABELS, iris):
        label = -_rank(row["language"]), row["label"]
        labels[row["thing"]] = max(label, labels.get(row["thing"], label))
    return {label for _, label in labels.values()}


def _rank(language: str) -> int:
    return _LANGUAGES.index(language) if language in _LANGUAGES else len(_LANGUAGES)


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
    """The rows of the answers for all the things, some of which are asked for at once."""
    rest = iter(iris)
    while some := list(islice(rest, _AT_ONCE)):
        for row in store.select(query % " ".join(f"<{iri}>" for iri in some), name="evidence"):
            yield {name: "" if value is None else str(value) for name, value in row.items()}


def _last(iri: str) -> str:
    return iri.rpartition("/")[2]
