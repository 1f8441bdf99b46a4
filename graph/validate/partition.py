"""Cuts a graph into batches that pyshacl can validate one after another in bounded memory.

Every subject is the business of exactly one batch, its core: a project with the nodes that hang on it, or some of
the rest (agents, areas, concepts, documents); values that say nothing themselves go with who names them. Around the
core stands what the shipped rules look at from there; what pyshacl says of those neighbours is dropped, since another
batch has them as its core. This holds for the shipped shapes: rules of a user's own may look further, and are given
the whole graph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph.validate.shapes import RDF, RDFS, Node, Term, shipped_shapes
from graph.vocabulary import HV

_ORG = "http://www.w3.org/ns/org#"
_TYPE = NamedNode(RDF + "type")
_PROJECT = NamedNode(HV + "Project")
_IN_PROJECT = NamedNode(HV + "inProject")
_CONCEPT = NamedNode("http://www.w3.org/2004/02/skos/core#Concept")
_MUNICIPALITY = NamedNode(HV + "Municipality")
_TARGET_GROUP = NamedNode(HV + "TargetGroup")
_PERSON = NamedNode("http://www.w3.org/ns/person#Person")
_HAS_UNIT = NamedNode(_ORG + "hasUnit")
OWNED = frozenset(
    [HV + name for name in ("evidence", "targetGroup", "hasFunding", "hasObservation", "hasAssessment")]
    + ["http://www.w3.org/ns/oa#hasSelector", "http://www.w3.org/ns/adms#identifier"]
)
UPWARD = frozenset(
    (_ORG + "unitOf", _ORG + "subOrganizationOf", "http://www.w3.org/2004/02/skos/core#broader", HV + "body")
)
_DEPTH = 2


class Batch(NamedTuple):
    """The nodes to report on, and the quads that the rules need to see."""

    core: frozenset[Term]
    quads: list[Quad]


def make_batches(store: Store, size: int) -> Iterator[Batch]:
    """Batches of `size` projects each, then of about twenty times as many other subjects."""
    shared = list(_shared(store))
    done: set[Node] = set()
    projects = sorted({quad.subject for quad in store.quads_for_pattern(None, _TYPE, _PROJECT)}, key=str)
    for some in _chunks(projects, size):
        core = _owned(store, some) - done
        done |= core
        yield _make_batch(store, core, shared)
    rest = sorted({quad.subject for quad in store} - done, key=str)
    for others in _chunks(rest, size * 20):
        yield _make_batch(store, set(others), shared)


def batch_around(store: Store, nodes: Iterable[Node]) -> Batch:
    """The batch whose core is the nodes, whole projects for those among them."""
    some = set(nodes)
    projects = {node for node in some for _ in store.quads_for_pattern(node, _TYPE, _PROJECT)}
    return _make_batch(store, some | _owned(store, projects), list(_shared(store)))


def _make_batch(store: Store, core: set[Node], shared: list[Quad]) -> Batch:
    loose = {quad.object for node in core for quad in store.quads_for_pattern(node, None, None)}
    values = {term for term in loose if isinstance(term, Literal) or not _says_something(store, term)}
    return Batch(frozenset(core | values), [*_surroundings(store, core), *shared])


def _says_something(store: Store, node: Node) -> bool:
    return next(iter(store.quads_for_pattern(node, None, None)), None) is not None


def _chunks(nodes: Iterable[Node], size: int) -> Iterator[list[Node]]:
    iterator = iter(nodes)
    while some := list(islice(iterator, size)):
        yield some


def _owned(store: Store, projects: Iterable[Node]) -> set[Node]:
    """The projects, what says that it belongs to them, and what only they use."""
    found = set(projects)
    found |= {quad.subject for node in projects for quad in store.quads_for_pattern(None, _IN_PROJECT, node)}
    frontier: set[Node] = found
    while frontier:
        frontier = {
            quad.object
            for node in frontier
            for quad in store.quads_for_pattern(node, None, None)
            if quad.predicate.value in OWNED and not isinstance(quad.object, Literal)
        } - found
        found |= frontier
    return found


def _surroundings(store: Store, core: set[Node]) -> Iterator[Quad]:
    """The core's own statements, its neighbours', everything above them, and what points at the core."""
    seen: set[Node] = set()
    frontier = core
    for depth in range(_DEPTH + 1):
        quads = [quad for node in frontier for quad in store.quads_for_pattern(node, None, None)]
        yield from quads
        seen |= frontier
        frontier = {node for quad in quads for node in _next(quad, core, near=depth < _DEPTH)} - seen
    while frontier:
        quads = [quad for node in frontier for quad in store.quads_for_pattern(node, None, None)]
        yield from quads
        seen |= frontier
        frontier = {node for quad in quads for node in _next(quad, core, near=False)} - seen
    for node in core:
        yield from _pointing_at(store, node)


def _pointing_at(store: Store, node: Node) -> Iterator[Quad]:
    """What rules ask of those that point at a node; their types are left out, or they would be validated too."""
    for predicate in asked():
        yield from store.quads_for_pattern(None, NamedNode(predicate), node)
    if any(store.quads_for_pattern(node, _TYPE, _PERSON)):
        for quad in store.quads_for_pattern(None, None, node):
            if groups := list(store.quads_for_pattern(quad.subject, _TYPE, _TARGET_GROUP)):
                yield from (quad, *groups)


@cache
def asked() -> frozenset[str]:
    """The properties whose subjects the shapes look at from the object's side."""
    shapes = [shape for root in shipped_shapes().roots for shape in root.walk()]
    targets = [t.term for shape in shapes for t in shape.targets if t.kind == "targetObjectsOf"]
    inverse = [iri for shape in shapes for iri in re.findall(r"\^<([^>]+)>", shape.path)]
    return frozenset((HV + "soleTrader", *inverse, *(term.value for term in targets if isinstance(term, NamedNode))))


def _next(quad: Quad, core: set[Node], *, near: bool) -> Iterator[Node]:
    if isinstance(quad.object, Literal):
        return
    # a body of the neighbourhood brings its own statements, not its hundreds of units
    aside = quad.predicate == _HAS_UNIT and quad.subject not in core
    if quad.predicate.value in UPWARD or (near and not aside and quad.predicate != _TYPE):
        yield quad.object
        if isinstance(quad.object, NamedNode) and "#" in quad.object.value:  # a row is known by its document
            yield NamedNode(quad.object.value.partition("#")[0])


def _shared(store: Store) -> Iterator[Quad]:
    """What rules ask of the data as a whole: the classes, and one member of every list."""
    yield from store.quads_for_pattern(None, NamedNode(RDFS + "subClassOf"), None)
    witnesses: dict[tuple[NamedNode, str], Quad] = {}
    for kind in (_CONCEPT, _MUNICIPALITY):
        for quad in store.quads_for_pattern(None, _TYPE, kind):
            witnesses.setdefault((kind, str(quad.subject).rpartition("/")[0] if kind == _CONCEPT else ""), quad)
    yield from witnesses.values()
