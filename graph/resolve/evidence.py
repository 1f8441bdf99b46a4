"""What a release knows of a thing, so that a person, or a score, can compare it with another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

from graph.resolve.mentions import Mentions
from graph.resolve.resolution import Resolution
from graph.store import Store

_AT_ONCE: Final = 1_000
_MANY: Final = 50
"""More participations than a project has, mostly."""

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

# What a sole trader's business does, the person behind it does. Answers are short, however many projects a body has.
_ROLES: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
SELECT ?thing ?role ?body (COUNT(*) AS ?times) WHERE {
  VALUES ?thing { %s }
  { ?participation hv:participant ?thing OPTIONAL { ?participation hv:onBehalfOf ?body } }
  UNION { ?body hv:soleTrader ?thing . ?participation hv:participant ?body }
  ?participation hv:role ?role .
} GROUP BY ?thing ?role ?body"""

_FUNDERS: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX schema: <https://schema.org/>
SELECT DISTINCT ?thing ?funder WHERE {
  VALUES ?thing { %s }
  ?thing (^hv:soleTrader)?/^hv:participant/hv:inProject/schema:funder ?funder .
}"""

_COMMON: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
SELECT DISTINCT ?one ?other WHERE {
  VALUES (?one ?other) { %s }
  ?one (^hv:soleTrader)?/^hv:participant/hv:inProject ?project .
  ?other (^hv:soleTrader)?/^hv:participant/hv:inProject ?project .
}"""

# From the project to who takes part in it: a body with many projects is not gone through for each of the other's.
_COMMON_OF_MANY: Final = _COMMON.replace(
    "?other (^hv:soleTrader)?/^hv:participant/hv:inProject ?project",
    "?project ^hv:inProject/hv:participant/hv:soleTrader? ?other",
)

_PROJECTS: Final = """
PREFIX hv: <https://w3id.org/hankeverkko/def#>
SELECT DISTINCT ?project WHERE {
  VALUES ?thing { %s }
  ?thing (^hv:soleTrader)?/^hv:participant/hv:inProject ?project .
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
    """What the documents together say of one thing; bodies and funders by IRI."""

    names: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    business_ids: set[str] = field(default_factory=set)
    participations: int = 0
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
    for row in _rows(store, _ROLES, found):
        evidence = found[row["thing"]]
        evidence.participations += int(row["times"])
        evidence.roles.add(_last(row["role"]))
        evidence.bodies |= {row["body"]} - {""}
    for row in _rows(store, _FUNDERS, found):
        found[row["thing"]].funders.add(row["funder"])
    return found


def read_pairs(store: Store, pairs: Iterable[tuple[str, str]]) -> tuple[dict[str, Evidence], set[frozenset[str]]]:
    """What the store says of every thing in the pairs, and which of these take part in one project."""
    pairs = list(pairs)
    evidence = read_evidence(store, chain.from_iterable(pairs))
    ways: dict[str, list[str]] = {_COMMON: [], _COMMON_OF_MANY: []}
    for pair in pairs:
        fewer, more = sorted(pair, key=lambda iri: evidence[iri].participations)
        ways[_COMMON if evidence[more].participations <= _MANY else _COMMON_OF_MANY].append(f"(<{fewer}> <{more}>)")
    rows = chain.from_iterable(_rows_of(store, query, values) for query, values in ways.items())
    return evidence, {frozenset((row["one"], row["other"])) for row in rows}


def read_projects(store: Store, iri: str) -> set[str]:
    """The projects that a thing takes part in."""
    return {row["project"] for row in _rows(store, _PROJECTS, [iri])}


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
    return _rows_of(store, query, (f"<{iri}>" for iri in iris))


def _rows_of(store: Store, query: str, values: Iterable[str]) -> Iterator[dict[str, str]]:
    rest = iter(values)
    while some := " ".join(islice(rest, _AT_ONCE)):
        for row in store.select(query % some, name="evidence"):
            yield {name: "" if value is None else str(value) for name, value in row.items()}


def _last(iri: str) -> str:
    return iri.rpartition("/")[2]
