"""The reference engine: pyshacl over the union of the graphs, whole or batch by batch."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation, localcontext
from functools import cache
from typing import TYPE_CHECKING, Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from graph.errors import InputError
from graph.validate.findings import Result, fill, pattern, templates
from graph.validate.shapes import SH, Message, Shapes, Term, show_term

if TYPE_CHECKING:
    import rdflib

_STRING = "http://www.w3.org/2001/XMLSchema#string"


def to_rdflib(term: Term) -> rdflib.term.Node:
    """The term as rdflib has it, its lexical form kept.

    Raises:
        InputError: a triple stands where a node should: RDF-star is not read.
    """
    import rdflib

    if isinstance(term, NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, BlankNode):
        return rdflib.BNode(term.value)
    if isinstance(term, Triple):
        raise InputError("a quoted triple cannot be validated", advice="write it as plain RDF")
    # rdflib tells "a" from "a"^^xsd:string, RDF 1.1 does not
    datatype = None if term.language or term.datatype.value == _STRING else rdflib.URIRef(term.datatype.value)
    literal = rdflib.Literal(term.value, lang=term.language, datatype=datatype, normalize=False)
    return literal if _can_stay(literal, term.value) else _without_value(literal, term.value)


def _can_stay(literal: rdflib.Literal, text: str) -> bool:
    """Whether rdflib keeps the text, and can compare the value: a decimal beside a NaN raises an error."""
    return str(literal) == text and not _is_nan(literal.value)


def _is_nan(value: object) -> bool:
    return isinstance(value, float | Decimal) and Decimal(value).is_nan()


def _without_value(literal: rdflib.Literal, text: str) -> rdflib.Literal:
    """The literal with this very text, which rdflib compares with no other; a decimal is always a number."""
    import rdflib

    kept = str.__new__(rdflib.Literal, text)
    kept._datatype, kept._language = literal.datatype, literal.language
    kept._ill_typed, kept._value = literal.ill_typed or isinstance(literal.value, Decimal), None
    return kept


def from_rdflib(node: rdflib.term.Node) -> Term:
    """The rdflib node as the store has it."""
    import rdflib

    if isinstance(node, rdflib.URIRef):
        return NamedNode(str(node))
    if isinstance(node, rdflib.BNode):
        return BlankNode(str(node))
    if not isinstance(node, rdflib.Literal):
        raise TypeError(type(node).__name__)
    if node.language:
        return Literal(str(node), language=node.language)
    return Literal(str(node), datatype=NamedNode(str(node.datatype or _STRING)))


def make_graph(quads: Iterable[Quad]) -> rdflib.Graph:
    """An rdflib graph of the quads' triples that parses each query once, not once a focus node."""
    import rdflib

    class PreparedGraph(rdflib.Graph):
        def query(self, query_object: Any, *args: Any, **kwargs: Any) -> rdflib.query.Result:
            query = _prepared(query_object) if isinstance(query_object, str) else query_object
            return super().query(query, *args, **kwargs)

    graph = PreparedGraph(bind_namespaces="none")
    for quad in quads:
        subject, predicate, value = map(to_rdflib, (quad.subject, quad.predicate, quad.object))
        graph.add((subject, predicate, value))
    return graph


@cache
def _prepared(query: str) -> rdflib.plugins.sparql.sparql.Query:
    from rdflib.plugins.sparql import prepareQuery

    return prepareQuery(query)


@cache
def _shapes_graph(shapes: Shapes) -> rdflib.Graph:
    return make_graph(shapes.store)


@contextmanager
def unchanged_rdflib() -> Iterator[None]:
    """Keeps rdflib as it was: pyshacl turns a switch of it while it loads shapes, and may leave it turned.

    Inside, rdflib is silent about literals that it cannot read: they become findings.
    """
    import rdflib

    before, log = rdflib.NORMALIZE_LITERALS, logging.getLogger("rdflib.term")
    was_silent, log.disabled = log.disabled, True
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", module="rdflib")
            yield
    finally:
        rdflib.NORMALIZE_LITERALS, log.disabled = before, was_silent


@contextmanager
def _messages_as_they_are() -> Iterator[None]:
    """Lets pyshacl fill its messages as we do: its own way takes values for regular expressions and fails on some."""
    from pyshacl.constraints.constraint_component import ConstraintComponent

    before = ConstraintComponent._format_sparql_based_result_message
    ConstraintComponent._format_sparql_based_result_message = _fill  # type: ignore[method-assign]
    try:
        yield
    finally:
        ConstraintComponent._format_sparql_based_result_message = before  # type: ignore[method-assign]


def _fill(_: object, template: str, bound: Any) -> str:
    """The message with what a rule found: a mapping, or the focus node, the path, the value and a mapping."""
    if not isinstance(bound, dict):
        bound = {**bound[3], "this": bound[0], "path": bound[1], "value": bound[2]}
    return fill(template, {name: show_term(from_rdflib(node)) for name, node in bound.items() if node is not None})


def validate_quads(quads: Iterable[Quad], shapes: Shapes) -> list[Result]:
    """What pyshacl reports of the quads, the graphs taken together.

    Raises:
        InputError: pyshacl cannot use the shapes.
    """
    from pyshacl import validate
    from rdflib import Namespace

    sh = Namespace(SH)
    with unchanged_rdflib(), _messages_as_they_are():
        graph, shapes_graph = make_graph(quads), _shapes_graph(shapes)
        with localcontext() as numbers:
            # A NaN cast to a decimal is compared as SPARQL does: neither more nor less, instead of a fault.
            numbers.traps[InvalidOperation] = False
            _, report, text = validate(graph, shacl_graph=shapes_graph, inplace=True)
    if isinstance(report, Exception):
        raise InputError("the shapes cannot be evaluated", advice=str(text))
    return [_result(report, node, shapes) for node in report.objects(None, sh.result)]  # not the details of results


def _result(report: rdflib.Graph, node: rdflib.term.Node, shapes: Shapes) -> Result:
    from rdflib import Namespace, URIRef

    sh = Namespace(SH)
    names = ("sourceShape", "focusNode", "value", "resultPath", "sourceConstraint")
    source, focus, value, path, constraint = (report.value(node, sh[name]) for name in names)
    if source is None or focus is None:
        raise InputError("the report of pyshacl lacks a shape or a focus node")
    shape = shapes.by_node[_node(source)]
    rule = next((rule for rule in shape.rules if constraint == to_rdflib(rule.node)), None)
    said = [str(message) for message in report.objects(node, sh.resultMessage)]
    return Result(
        shape=shape,
        focus=from_rdflib(focus),
        path=str(path) if isinstance(path, URIRef) else shape.shown_path,
        value=None if value is None else from_rdflib(value),
        texts=tuple(_texts(templates(shape, rule), said)),
    )


def _node(node: rdflib.term.Node) -> NamedNode | BlankNode:
    term = from_rdflib(node)
    if not isinstance(term, NamedNode | BlankNode):
        raise TypeError(type(term).__name__)
    return term


def _texts(messages: tuple[Message, ...], said: list[str]) -> Iterator[Message]:
    """The messages with their languages, which the report drops once it has filled a template."""
    for message in messages:
        looks = pattern(message.text)
        yield Message(message.language, next((text for text in said if looks.fullmatch(text)), message.text))
