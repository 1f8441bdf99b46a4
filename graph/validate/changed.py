"""Validates what changed since a release was validated, and keeps what was found of the rest.

What is found of a node can change with its own statements, with those of the nodes that hang on it, with those that
point at it where a rule looks there, and with what rules look at from afar: classes, parts, dates and documents. As the
cut into batches does, this holds for the shipped shapes; the tests compare it with validating everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple, TypeGuard

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, parse

from graph.model import Finding
from graph.validate.facts import Quads
from graph.validate.findings import document_of, make_findings, sort_findings
from graph.validate.partition import OWNED, UPWARD, asked, batch_around
from graph.validate.reference import unchanged_rdflib
from graph.validate.setwise import evaluate, unsupported
from graph.validate.shapes import RDF, Node, Term, shipped_shapes, show_term
from graph.vocabulary import HV, PREFIXES

_HIDDEN: Final = "•••"
_MOST: Final = 20_000
"""Nodes to look at from which validating everything is no slower."""

_SUBCLASS: Final = PREFIXES["rdfs"] + "subClassOf"
"""A change of the classes changes what every node is."""

_IN_PROJECT: Final = NamedNode(HV + "inProject")
_DERIVED: Final = NamedNode("http://www.w3.org/ns/prov#wasDerivedFrom")
_FAR: Final = frozenset({RDF + "type", *UPWARD, *(PREFIXES["eurio"] + name for name in ("startDate", "endDate"))})
"""What rules look at from two nodes away, besides the nodes of one project."""

_OF_DOCUMENT: Final = frozenset({HV + "sha256", PREFIXES["dcterms"] + "date"})
"""What rules ask of the document of a project; a row of a list is known by the IRI of the list."""

_TOWARDS: Final = frozenset({HV + "inProject", "http://www.w3.org/ns/org#hasUnit"})
"""Properties whose objects are judged by their subjects, besides the inverse paths of the shapes."""

_STEPS: Final = 2


class Change(NamedTuple):
    """Two stores, of which every triple stands in the default graph too, and the quads that one of them lacks."""

    before: Store
    now: Store
    removed: list[Quad]
    added: list[Quad]

    @property
    def sides(self) -> Iterator[tuple[Store, Store, list[Quad]]]:
        """A store, the other one, and the quads that only the first holds."""
        yield self.before, self.now, self.removed
        yield self.now, self.before, self.added


def revalidate_release(
    before: Path, now: Path, removed: Iterable[bytes], added: Iterable[bytes], known: Iterable[Finding]
) -> list[Finding] | None:
    """As `revalidate`, for two folders of stores and lines of N-Quads."""
    quads = (list(parse(b"".join(lines), RdfFormat.N_QUADS)) for lines in (removed, added))
    return revalidate(Change(Store.read_only(str(before)), Store.read_only(str(now)), *quads), known)


def revalidate(change: Change, known: Iterable[Finding]) -> list[Finding] | None:
    """The findings of the store now, from those of the store before; nothing where all has to be validated."""
    known = list(known)
    roots = shipped_shapes().roots
    if any(map(unsupported, roots)) or any(_HIDDEN in finding.focus for finding in known):
        return None
    if any(quad.predicate.value == _SUBCLASS for _, _, quads in change.sides for quad in quads):
        return None
    if _names_a_value(change):
        return None
    nodes = _affected(change)
    if len(nodes) > _MOST:
        return None
    batch = batch_around(change.now, nodes)
    foci = batch.core | nodes
    near = Store()
    near.bulk_extend(batch.quads)
    with unchanged_rdflib():
        found = make_findings(
            (one for one in evaluate(Quads(near, None), roots) if one.focus in foci), change.now, DefaultGraph()
        )
    names = set(map(show_term, foci))
    moved = {node.value: node for node in _pointed_at(change)}
    kept = [_told_anew(one, change.now, moved) for one in known if one.focus not in names]
    return sort_findings({*found, *kept})


def _told_anew(finding: Finding, store: Store, moved: dict[str, NamedNode]) -> Finding:
    """The finding with the document of its node, where that can have changed."""
    node = moved.get(finding.focus)
    return finding._replace(document=document_of(store, node, DefaultGraph())) if node else finding


def _affected(change: Change) -> set[Node]:
    """The nodes of which something else can be found now."""
    towards = asked() | _TOWARDS
    nodes: set[Node] = set()
    for store, other, quads in change.sides:
        nodes |= {quad.subject for quad in quads}
        nodes |= {quad.object for quad in quads if quad.predicate.value in towards and isinstance(quad.object, Node)}
        nodes |= {quad.object for quad in quads if _is_person(quad.object)}
        far = {quad.subject for quad in quads if quad.predicate.value in _FAR and _is_news(quad, other)}
        documents = {quad.subject for quad in quads if quad.predicate.value in _OF_DOCUMENT and _is_news(quad, other)}
        nodes |= _derived_from((store, other), documents)
        for side in (store, other):
            nodes |= _looking_at(side, far) | _owners(side, nodes)
            if len(nodes) > _MOST:
                return nodes
    return nodes


def _names_a_value(change: Change) -> bool:
    """Whether a value stands, or stood, where a node belongs: it is judged itself, and has no statements to follow."""
    towards = asked() | _TOWARDS
    return any(
        isinstance(quad.object, Literal) and quad.predicate.value in towards
        for _, _, quads in change.sides
        for quad in quads
    )


def _is_news(quad: Quad, other: Store) -> bool:
    """Whether the other store states it in no graph at all."""
    return Quad(quad.subject, quad.predicate, quad.object) not in other


def _derived_from(stores: tuple[Store, Store], documents: set[Node]) -> set[Node]:
    """What comes from the documents, or from rows of theirs: it stands in the graphs that say what they are."""
    names = {node.value for node in documents if isinstance(node, NamedNode)}
    graphs = {
        one.graph_name for side in stores for node in documents for one in side.quads_for_pattern(node, None, None)
    }
    return {
        one.subject
        for side in stores
        for graph in graphs - {DefaultGraph()}
        for one in side.quads_for_pattern(None, _DERIVED, None, graph)
        if isinstance(one.object, NamedNode) and one.object.value.partition("#")[0] in names
    }


def _owners(store: Store, nodes: set[Node]) -> set[Node]:
    """What the nodes hang on, up to their project."""
    found: set[Node] = set()
    frontier = nodes
    while frontier:
        above: set[Term] = {one.subject for one in _pointing(store, frontier, OWNED)}
        above |= {one.object for node in frontier for one in store.quads_for_pattern(node, _IN_PROJECT, None)}
        frontier = {node for node in above if isinstance(node, Node)} - found
        found |= frontier
    return found


def _looking_at(store: Store, nodes: set[Node]) -> set[Node]:
    """What lies below the nodes, what names that in some steps, and the projects that those belong to."""
    found = set(nodes)
    frontier = nodes
    while frontier:
        frontier = {one.subject for one in _pointing(store, frontier, UPWARD)} - found
        found |= frontier
    frontier = found
    for _ in range(_STEPS):
        frontier = {one.subject for one in _pointing(store, frontier)} - found
        found = found | frontier
        if len(found) > _MOST:
            return found
    for node in list(found):
        found |= {
            one.object for one in store.quads_for_pattern(node, _IN_PROJECT, None) if isinstance(one.object, Node)
        }
    return found


def _pointing(store: Store, nodes: Iterable[Node], predicates: Iterable[str] = ()) -> Iterator[Quad]:
    """What points at the nodes by some predicates, or by any."""
    wanted: list[NamedNode | None] = [*map(NamedNode, predicates)] or [None]
    for node in nodes:
        for predicate in wanted:
            yield from store.quads_for_pattern(None, predicate, node, DefaultGraph())


def _pointed_at(change: Change) -> Iterator[NamedNode]:
    """The nodes whose document can have changed: those that the changed subjects name."""
    for store, _, quads in change.sides:
        for quad in quads:
            if isinstance(quad.object, NamedNode):
                yield quad.object
        for subject in {quad.subject for quad in quads}:
            for quad in store.quads_for_pattern(subject, None, None, DefaultGraph()):
                if isinstance(quad.object, NamedNode):
                    yield quad.object


def _is_person(term: Term) -> TypeGuard[NamedNode]:
    return isinstance(term, NamedNode) and "/person/" in term.value
