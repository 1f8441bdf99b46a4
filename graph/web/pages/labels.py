"""What things are called: the labels of IRIs in the reader's language, asked in one query a page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Final

from graph.formats import shorten_iri
from graph.model import Iri, Literal
from graph.store import Store
from graph.terms import BLANK, write_term
from graph.web.pages.language import pick

TITLES: Final = ("skos:prefLabel", "dcterms:title", "foaf:name", "rdfs:label", "schema:audienceType")
"""The predicates that say what a thing is called, the best first."""

_NAMES: Final = (*TITLES, "hv:sourceDataset/skos:prefLabel")
_KEPT: Final = 50_000
"""Things whose labels are remembered: the code lists, the places and the bodies that every page names."""

_QUERY: Final = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?thing ?label WHERE { VALUES ?thing { %s } ?thing %s ?label } ORDER BY ?thing ?label"""


class Labels:
    """The labels of an edition; what was asked once is remembered."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: OrderedDict[str, Mapping[str, str]] = OrderedDict()

    def learn(self, iris: Iterable[str]) -> None:
        """Ask for the labels of things that are not known yet, all in one query."""
        # A blank node is nothing that a query could name.
        unknown = sorted({iri for iri in iris if iri not in self._known and not iri.startswith(BLANK)})
        if not unknown:
            return
        found: dict[str, dict[str, str]] = {iri: {} for iri in unknown}
        values = " ".join(write_term(Iri(iri)) for iri in unknown)
        for thing, label in self._store.select(_QUERY % (values, "|".join(_NAMES)), name="labels").rows:
            if isinstance(thing, Iri) and isinstance(label, Literal):
                found[thing.value].setdefault(label.language, label.value)
        self._known.update(found)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)

    def of(self, iri: str, language: str) -> tuple[str, str]:
        """The label of a thing and the language it is in; its shortened IRI, in none, where it has no label."""
        self.learn([iri])
        label, found = pick(self._known.get(iri, {}), language)
        return (label, found) if label else (shorten_iri(iri), "")
