"""What the editor completes: prefixes, classes and properties, the concepts of the code lists, and places."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from weakref import WeakKeyDictionary

from graph.model import Iri, Literal
from graph.store import Store
from graph.vocabulary import PREFIXES
from graph.vocabulary.codes import read_concepts, read_schemes
from graph.vocabulary.terms import Term, read_own_terms, read_reused_terms
from graph.web.pages.show import predicate_words

_PLACES: Final = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?place ?label WHERE { ?place a dcterms:Location ; skos:prefLabel ?label } ORDER BY ?place ?label
"""

_WRITTEN: Final[WeakKeyDictionary[Store, bytes]] = WeakKeyDictionary()


class Completion(NamedTuple):
    """Something to write into a query: `name` is a prefixed name, or an IRI where it has none; `labels` by language."""

    name: str
    kind: str
    labels: Mapping[str, str]


def write_terms(store: Store) -> bytes:
    """All of it as JSON, made once for each store.

    Returns:
        `{"prefixes": {"hv": …}, "terms": [{"name": "hv:role", "kind": "property", "labels": {"fi": …}}, …]}`
    """
    if store not in _WRITTEN:
        terms = [one._asdict() for one in (*_vocabulary(), *_concepts(), *_places(store))]
        document = {"prefixes": PREFIXES, "terms": terms}
        _WRITTEN[store] = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    return _WRITTEN[store]


def _vocabulary() -> Iterator[Completion]:
    for term in (*read_own_terms(), *read_reused_terms()):
        labels = dict(term.labels or predicate_words(term.name)) or {"en": term.definitions.get("en", "")}
        yield Completion(term.name, _kind(term), labels)


def _kind(term: Term) -> str:
    return {"class": "class", "literal type": "type"}.get(term.kind, "property")


def _concepts() -> Iterator[Completion]:
    for scheme in read_schemes():
        for concept in read_concepts(scheme):
            yield Completion(concept.iri, "concept", dict(concept.labels))


def _places(store: Store) -> Iterator[Completion]:
    """The places that the edition has."""
    found: dict[str, dict[str, str]] = {}
    for place, label in store.select(_PLACES, name="places").rows:
        if isinstance(place, Iri) and isinstance(label, Literal):
            found.setdefault(place.value, {}).setdefault(label.language, label.value)
    for iri, labels in found.items():
        yield Completion(iri, "place", labels)
