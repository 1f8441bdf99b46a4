"""Counts of an edition, computed by query once and kept beside it: triples, classes, graphs, links, coverage."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any, Final

from graph.model import Term
from graph.store import EmbeddedStore
from graph.vocabulary import PREFIXES
from graph.web.edition import Edition

_PROLOGUE: Final = "".join(
    f"PREFIX {prefix}: <{PREFIXES[prefix]}> " for prefix in ("hv", "eurio", "geo", "dcterms", "schema", "skos", "owl")
)
_TOTALS: Final = """SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?p) AS ?properties)
  (COUNT(DISTINCT ?o) AS ?objects) { ?s ?p ?o }"""
_CLASSES: Final = "SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c } GROUP BY ?c ORDER BY ?c"
_PROPERTIES: Final = "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p"
_GRAPHS: Final = "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"
_LINKS: Final = """SELECT ?p ?o (COUNT(*) AS ?n) {
  VALUES ?p { owl:sameAs skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch
              hv:nuts3 hv:fund }
  ?s ?p ?o FILTER(isIRI(?o)) } GROUP BY ?p ?o ORDER BY ?p ?o"""
_PERIOD: Final = """SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) {
  ?project a hv:Project ; eurio:startDate|eurio:endDate ?day }"""
_AREA: Final = """SELECT (MIN(?x) AS ?west) (MIN(?y) AS ?south) (MAX(?x) AS ?east) (MAX(?y) AS ?north) {
  { SELECT DISTINCT ?place { ?p a hv:Project ; dcterms:spatial ?named . ?place schema:containedInPlace? ?named } }
  ?place geo:long ?x ; geo:lat ?y }"""
_CONFIDENCE: Final = """SELECT ?c ?value (COUNT(*) AS ?n) {
  VALUES ?c { hv:OrganisationParticipation hv:PersonParticipation hv:TargetGroup hv:PlaceMention }
  ?s a ?c ; hv:confidence ?value } GROUP BY ?c ?value ORDER BY ?c ?value"""

TARGETS: Final = {
    "yso": "http://www.yso.fi/onto/yso/",
    "yso-places": "http://www.yso.fi/onto/yso-paikat/",
    "wikidata": "http://www.wikidata.org/entity/",
    "nuts": "http://data.europa.eu/nuts/",
    "eu-authority-tables": "http://publications.europa.eu/resource/authority/",
}
"""Datasets that links lead to, by where their IRIs start; YSO's places are p-numbers of yso too."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts by IRI; `links` by property and dataset; `confidence` by class and value; dates and degrees as text."""

    triples: int
    subjects: int
    objects: int
    classes: dict[str, int]
    properties: dict[str, int]
    graphs: dict[str, int]
    links: dict[str, dict[str, int]]
    confidence: dict[str, dict[str, int]]
    period: tuple[str, str]
    area: tuple[str, str, str, str] | None
    """West, south, east, north of the places that projects name, in degrees."""


def read_statistics(edition: Edition) -> Statistics:
    """The counts of an edition, computed at the first time."""
    content: Any = edition.keep_json("statistics.json", Statistics, lambda: asdict(_compute(edition)))
    area = tuple(content["area"]) if content["area"] else None
    return Statistics(**{**content, "period": tuple(content["period"]), "area": area})


def _compute(edition: Edition) -> Statistics:
    store = EmbeddedStore.open(edition.store)
    try:
        totals = _row(store, _TOTALS)
        area = _row(store, _AREA)
        first, last = _row(store, _PERIOD)
        return Statistics(
            triples=int(totals[0]),
            subjects=int(totals[1]),
            objects=int(totals[3]),
            classes=_counted(store, _CLASSES),
            properties=_counted(store, _PROPERTIES),
            graphs=_counted(store, _GRAPHS),
            links=_links(store),
            confidence=_nested(store, _CONFIDENCE),
            period=(first, last),
            area=(area[0], area[1], area[2], area[3]) if all(area) else None,
        )
    finally:
        store.close()


def _rows(store: EmbeddedStore, query: str) -> list[list[str]]:
    return [list(map(_text, row)) for row in store.select(_PROLOGUE + query, name="statistics").rows]


def _row(store: EmbeddedStore, query: str) -> list[str]:
    (row,) = _rows(store, query)
    return row


def _text(term: Term | None) -> str:
    return term.value if term else ""


def _counted(store: EmbeddedStore, query: str) -> dict[str, int]:
    return {name: int(count) for name, count in _rows(store, query)}


def _nested(store: EmbeddedStore, query: str) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {}
    for outer, inner, count in _rows(store, query):
        counts.setdefault(outer, {})[inner] = int(count)
    return counts


def _links(store: EmbeddedStore) -> dict[str, dict[str, int]]:
    links: dict[str, Counter[str]] = {}
    for predicate, target, count in _rows(store, _LINKS):
        for name, start in TARGETS.items():
            if target.startswith(start):
                links.setdefault(predicate, Counter())[name] += int(count)
    return {predicate: dict(sorted(counts.items())) for predicate, counts in links.items()}
