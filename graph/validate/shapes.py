"""Reads SHACL shapes into plain values that both engines and the reference page share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Store, Triple

from graph.errors import InputError
from graph.resources import shipped

Term = NamedNode | BlankNode | Literal | Triple
Node = NamedNode | BlankNode | Triple

SH = "http://www.w3.org/ns/shacl#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"

# What a shape says about itself, its targets and its parts; everything else in the sh: namespace constrains.
_TARGETS = ("targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf")
_WORDS = ("severity", "message", "name", "description", "order", "group", "defaultValue", "deactivated")
_ABOUT = frozenset((*_TARGETS, *_WORDS, "path", "property", "sparql", "flags"))
_LISTS = frozenset(("in", "languageIn", "or"))
_REPEATED = {"zeroOrMorePath": "*", "oneOrMorePath": "+", "zeroOrOnePath": "?"}


def show_term(term: Term) -> str:
    """The IRI, the text of the literal, or the name of the blank node."""
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


class Route(NamedTuple):
    """A SHACL path: a property, or `mark` over parts: ^ inverse, / sequence, | alternatives, * + ? repetition."""

    mark: str
    parts: tuple[Route, ...] = ()
    iri: str = ""

    def __str__(self) -> str:
        """The path as SPARQL text, every IRI written out."""
        texts = [str(part) for part in self.parts]
        if not self.mark:
            return self.iri
        if self.mark == "^":
            return f"^{texts[0]}" if self.parts[0].iri else f"^({texts[0]})"
        return f"({self.mark.join(texts)})" if self.mark in "/|" else f"({texts[0]}){self.mark}"

    def walk(self) -> Iterator[Route]:
        """The path and all paths in it."""
        yield self
        for part in self.parts:
            yield from part.walk()


class Message(NamedTuple):
    """A message template in one language, with `{?name}` for what a SPARQL rule found."""

    language: str
    text: str


class Target(NamedTuple):
    """How focus nodes are found: `kind` is the local name of the SHACL property."""

    kind: str
    term: Term


class Constraint(NamedTuple):
    """One component of a shape: the local name of its parameter, its values, and `flags` of a pattern.

    `members` are the shapes of an sh:or.
    """

    kind: str
    values: tuple[Term, ...]
    flags: str = ""
    members: tuple[Shape, ...] = ()


class Rule(NamedTuple):
    """A SPARQL constraint, `$PATH` written out."""

    node: Node
    select: str
    prefixes: tuple[tuple[str, str], ...]
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A node shape (`path` empty) or a property shape; `name` is its IRI or tells where it stands."""

    node: Node
    name: str
    severity: str
    path: str
    messages: tuple[Message, ...]
    targets: tuple[Target, ...]
    constraints: tuple[Constraint, ...]
    rules: tuple[Rule, ...]
    properties: tuple[Shape, ...]
    labels: tuple[Message, ...] = ()
    route: Route | None = None

    @property
    def shown_path(self) -> str:
        """The path for people: the IRI of a property, else SPARQL text."""
        return self.path[1:-1] if self.path.startswith("<") else self.path

    def walk(self) -> Iterator[Shape]:
        """The shape and all property shapes below it."""
        yield self
        for shape in self.properties:
            yield from shape.walk()


class Shapes:
    """A graph of shapes: its triples, and the shapes that have targets."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @cached_property
    def roots(self) -> tuple[Shape, ...]:
        """Shapes with a target of their own, by name."""
        nodes = {quad.subject for kind in _TARGETS for quad in self.store.quads_for_pattern(None, _sh(kind), None)}
        nodes |= {node for node in self._typed() if self._is_class(node)}
        shapes = [self._shape(node, "") for node in sorted(nodes, key=str) if not self._deactivated(node)]
        return tuple(sorted(shapes, key=lambda shape: shape.name))

    @cached_property
    def by_node(self) -> dict[Node, Shape]:
        """Every shape that is reached from a root."""
        return {shape.node: shape for root in self.roots for shape in root.walk()}

    def _typed(self) -> set[Node]:
        kinds = (_sh("NodeShape"), _sh("PropertyShape"))
        return {quad.subject for kind in kinds for quad in self.store.quads_for_pattern(None, _TYPE, kind)}

    def _is_class(self, node: Node) -> bool:
        return any(self.store.quads_for_pattern(node, _TYPE, NamedNode(RDFS + "Class")))

    def _objects(self, node: Node, predicate: NamedNode) -> list[Term]:
        return sorted((quad.object for quad in self.store.quads_for_pattern(node, predicate, None)), key=str)

    def _deactivated(self, node: Node) -> bool:
        return any(isinstance(o, Literal) and o.value == "true" for o in self._objects(node, _sh("deactivated")))

    def _messages(self, node: Node, predicate: NamedNode) -> tuple[Message, ...]:
        found = (o for o in self._objects(node, predicate) if isinstance(o, Literal))
        return tuple(Message(literal.language or "", literal.value) for literal in found)

    def _shape(self, node: Node, above: str) -> Shape:
        route = next((self._route(o) for o in self._objects(node, _sh("path"))), None)
        path = str(route or "")
        name = node.value if isinstance(node, NamedNode) else f"{above}/{path}"
        return Shape(
            node=node,
            name=name,
            severity=next((_local(o).lower() for o in self._objects(node, _sh("severity"))), "violation"),
            path=path,
            messages=self._messages(node, _sh("message")),
            targets=tuple(self._targets(node)),
            constraints=tuple(self._constraints(node)),
            rules=tuple(self._rules(node, path)),
            properties=tuple(
                self._shape(o, name)
                for o in self._objects(node, _sh("property"))
                if isinstance(o, Node) and not self._deactivated(o)
            ),
            labels=self._messages(node, NamedNode(RDFS + "label")),
            route=route,
        )

    def _targets(self, node: Node) -> Iterator[Target]:
        for kind in _TARGETS:
            yield from (Target(kind, term) for term in self._objects(node, _sh(kind)))
        if self._is_class(node):
            yield Target("targetClass", node)

    def _constraints(self, node: Node) -> Iterator[Constraint]:
        predicates = {quad.predicate.value for quad in self.store.quads_for_pattern(node, None, None)}
        flags = "".join(o.value for o in self._objects(node, _sh("flags")) if isinstance(o, Literal))
        for iri in sorted(predicates):
            kind = iri.removeprefix(SH)
            if iri.startswith(SH) and kind not in _ABOUT:
                values = self._objects(node, NamedNode(iri))
                for terms in [tuple(self._list(head)) for head in values] if kind in _LISTS else [tuple(values)]:
                    yield Constraint(kind, terms, flags, tuple(self._members(kind, terms)))

    def _members(self, kind: str, terms: tuple[Term, ...]) -> Iterator[Shape]:
        if kind == "or":
            yield from (self._shape(term, "") for term in terms if isinstance(term, Node))

    def _list(self, head: Term) -> Iterator[Term]:
        while isinstance(head, BlankNode):
            yield from self._objects(head, NamedNode(RDF + "first"))
            head = next(iter(self._objects(head, NamedNode(RDF + "rest"))), NamedNode(RDF + "nil"))

    def _rules(self, node: Node, path: str) -> Iterator[Rule]:
        for rule in self._objects(node, _sh("sparql")):
            if isinstance(rule, Literal) or self._deactivated(rule):
                continue
            select = next((o.value for o in self._objects(rule, _sh("select")) if isinstance(o, Literal)), "")
            yield Rule(
                node=rule,
                # $PATH stands for the shape's path as text: SHACL, section 5.3.2
                select=select.replace("$PATH", path),
                prefixes=tuple(sorted(self._prefixes(rule))),
                messages=self._messages(rule, _sh("message")),
            )

    def _prefixes(self, rule: Node) -> Iterator[tuple[str, str]]:
        for holder in self._objects(rule, _sh("prefixes")):
            for entry in self._objects(holder, _sh("declare")) if isinstance(holder, Node) else ():
                if isinstance(entry, Node):
                    pair = (self._objects(entry, _sh("prefix")), self._objects(entry, _sh("namespace")))
                    for prefix, namespace in zip(*pair, strict=True):
                        yield show_term(prefix), show_term(namespace)

    def _route(self, node: Term) -> Route:
        if isinstance(node, NamedNode):
            return Route("", iri=str(node))
        if not isinstance(node, BlankNode):
            raise InputError("a shape has a path that is no path", where=show_term(node))
        for kind, mark in {**_REPEATED, "inversePath": "^"}.items():
            for inner in self._objects(node, _sh(kind)):
                return Route(mark, (self._route(inner),))
        for inner in self._objects(node, _sh("alternativePath")):
            return Route("|", tuple(self._route(part) for part in self._list(inner)))
        return Route("/", tuple(self._route(part) for part in self._list(node)))


_TYPE = NamedNode(RDF + "type")


def _sh(name: str) -> NamedNode:
    return NamedNode(SH + name)


def _local(term: Term) -> str:
    return show_term(term).rpartition("#")[2]


@cache
def shipped_shapes() -> Shapes:
    """The shapes that ship with the program."""
    return read_shapes(sorted(shipped("shapes").glob("*.ttl")))


def read_shapes(paths: Sequence[Path]) -> Shapes:
    """Shapes from Turtle files.

    Raises:
        InputError: a file cannot be read as Turtle.
    """
    store = Store()
    for path in paths:
        try:
            store.load(path=path, format=RdfFormat.TURTLE, base_iri=path.resolve().as_uri())
        except (OSError, SyntaxError) as error:
            raise InputError("the shapes cannot be read", where=path.name, advice=str(error)) from error
    return Shapes(store)
