"""What a page says of one thing: its facts with their sources, its sections, and where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from graph.model import Iri, Literal, Term
from graph.store import Store
from graph.terms import write_term
from graph.vocabulary import DEF, HV, PREFIXES
from graph.web.pages.labels import TITLES, Labels
from graph.web.pages.sections import Kind, Section, Sections, iris_of, kinds

_KINDS: Final = {
    "project": "project",
    "organisation": "organisation",
    "person": "person",
    "municipality": "place",
    "sub-region": "place",
    "region": "place",
    "country": "place",
    "target-group": "target-group",
    "portfolio": "portfolio",
}
_ABOVE: Final = (
    *("hv:programme", "hv:priorityAxis", "hv:specificObjective", "dcterms:isPartOf", "hv:focus"),
    *(
        "org:subOrganizationOf",
        "org:unitOf",
        "schema:containedInPlace",
        "skos:broader",
        "skos:inScheme",
        "hv:inProject",
    ),
)

_FACTS: Final = """
SELECT ?predicate ?object ?graph
WHERE { GRAPH ?graph { %s ?predicate ?object } }
ORDER BY ?predicate ?object ?graph"""
_SOURCES: Final = """
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?graph ?document WHERE { VALUES ?graph { %s } ?graph prov:wasDerivedFrom ?document } ORDER BY ?graph ?document"""


class Fact(NamedTuple):
    """A statement: `graphs` are the named graphs that make it."""

    predicate: str
    value: Term
    graphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing with all that its page shows; `documents` are the sources by the named graph that comes from each."""

    iri: str
    kind: Kind
    types: tuple[str, ...]
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    documents: Mapping[str, str]

    def values(self, curie: str) -> list[Term]:
        """The values of a predicate."""
        predicate = expand(curie)
        return [fact.value for fact in self.facts if fact.predicate == predicate]

    def texts(self, curie: str) -> dict[str, str]:
        """The literals of a predicate by their language."""
        return {value.language: value.value for value in self.values(curie) if isinstance(value, Literal)}

    @property
    def titles(self) -> dict[str, str]:
        """What the thing is called, by language; empty where it has no name."""
        return next((texts for curie in TITLES if (texts := self.texts(curie))), {})

    @property
    def shown_facts(self) -> list[Fact]:
        """The facts that no other part of the page shows."""
        covered = {expand(curie) for curie in self.kind.covered}
        return [fact for fact in self.facts if fact.predicate not in covered]

    @property
    def above(self) -> list[str]:
        """What the thing belongs to, for the breadcrumb: the widest first."""
        found = [value.value for curie in _ABOVE for value in self.values(curie) if isinstance(value, Iri)]
        return list(dict.fromkeys(found))


def expand(curie: str) -> str:
    """The IRI of a prefixed name."""
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local


def read_thing(store: Store, iri: str, base: str, labels: Labels, sections_of: Sections) -> Thing | None:
    """Everything that an edition says of a thing; None where it says nothing."""
    rows = store.select(_FACTS % write_term(Iri(iri)), name="facts").rows
    facts = _merge(rows)
    kind = kinds()[kind_of(iri, base)]
    sections = tuple(section for name in kind.sections if (section := sections_of.read(name, iri)).total)
    if not facts and not sections:
        return None
    types = tuple(fact.value.value for fact in facts if fact.predicate == expand("rdf:type"))
    graphs = {graph for fact in facts for graph in fact.graphs} | _graphs_of(sections)
    documents = _read_documents(store, graphs)
    shown = {fact.predicate for fact in facts} | iris_of([(fact.value,) for fact in facts]) | {iri, *documents.values()}
    labels.learn(shown | {found for section in sections for found in iris_of(section.table.rows)})
    return Thing(iri, kind, types, facts, sections, documents)


def kind_of(iri: str, base: str) -> str:
    """Which kind of page a thing has.

    >>> kind_of("https://a.example/id/person/ab12", "https://a.example/")
    'person'
    """
    if iri.startswith(DEF):
        scheme, _, concept = iri.removeprefix(DEF).partition("/")
        return "scheme" if not concept else "role" if scheme == "role" else "concept"
    local = iri.removeprefix(base)
    if local.startswith("src/"):
        return "document"
    if local.startswith("id/portfolio/") and "/focus/" in local:
        return "concept"
    if iri.startswith(HV):
        return "statement"
    return _KINDS.get(local.removeprefix("id/").partition("/")[0], "statement")


def _merge(rows: tuple[tuple[Term | None, ...], ...]) -> tuple[Fact, ...]:
    """One fact for a statement that several graphs make."""
    graphs: dict[tuple[str, Term], list[str]] = {}
    for predicate, value, graph in rows:
        if isinstance(predicate, Iri) and isinstance(graph, Iri) and value:
            graphs.setdefault((predicate.value, value), []).append(graph.value)
    return tuple(Fact(predicate, value, tuple(found)) for (predicate, value), found in graphs.items())


def _graphs_of(sections: tuple[Section, ...]) -> set[str]:
    found: set[str] = set()
    for section in sections:
        if "graph" in section.table.columns:
            index = section.table.columns.index("graph")
            found |= {term.value for row in section.table.rows if isinstance(term := row[index], Iri)}
    return found


def _read_documents(store: Store, graphs: set[str]) -> dict[str, str]:
    if not graphs:
        return {}
    values = " ".join(write_term(Iri(graph)) for graph in sorted(graphs))
    rows = store.select(_SOURCES % values, name="sources").rows
    return {graph.value: document.value for graph, document in rows if graph and document}
