"""Evaluates shapes as SPARQL over the whole store at once, finding by finding what pyshacl reports.

A query finds candidates, at least all that break the constraint; where the two SPARQL and Python could differ
(lexical forms, regular expressions, comparison of literals), each distinct candidate is then judged by the same
Python as in pyshacl. What cannot be done this way is named by `unsupported` and goes to pyshacl.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, partial
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolution, QuerySolutions, Store

from graph.validate.findings import Result, fill, templates
from graph.validate.reference import to_rdflib
from graph.validate.shapes import RDF, RDFS, SH, Constraint, Message, Rule, Shape, Target, Term

_XSD = "http://www.w3.org/2001/XMLSchema#"
# Lexical forms that are surely right; others go to rdflib, whose judgement pyshacl follows.
_SURE = {
    RDF + "langString": "",
    _XSD + "string": "",
    _XSD + "date": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$",
    _XSD + "decimal": "^-?[0-9]+([.][0-9]+)?$",
    _XSD + "integer": "^-?[0-9]+$",
    _XSD + "nonNegativeInteger": "^[0-9]+$",
}
_NODE_KINDS = {
    "IRI": "isIRI(?value)",
    "BlankNode": "isBlank(?value)",
    "Literal": "isLiteral(?value)",
    "BlankNodeOrIRI": "!isLiteral(?value)",
    "BlankNodeOrLiteral": "!isIRI(?value)",
    "IRIOrLiteral": "!isBlank(?value)",
}
_COMPARISONS = {"minInclusive": ">=", "minExclusive": ">", "maxInclusive": "<=", "maxExclusive": "<"}
_PAIRS = {"lessThan": "<", "lessThanOrEquals": "<="}

Judge = Callable[[Term], bool]


def unsupported(root: Shape) -> str:
    """The first component below the root that only pyshacl can do; empty where there is none."""
    if any(part.properties for part in root.properties) or (root.path and root.properties):
        return "sh:property"
    found = (c.kind for shape in root.walk() for c in shape.constraints if not _can_do(shape, c))
    return next((f"sh:{kind}" for kind in found), "")


def _can_do(shape: Shape, constraint: Constraint) -> bool:
    if constraint.kind == "or":
        parts = [(member, part) for member in constraint.members for part in member.constraints]
        plain = not any(member.path or member.rules or member.properties for member in constraint.members)
        return plain and all(part.kind in _JUDGES for _, part in parts)
    return constraint.kind in _SUPPORTED and bool(shape.path or constraint.kind not in _NEED_PATH)


def evaluate(store: Store, roots: Iterable[Shape]) -> Iterator[Result]:
    """What the shapes report of the union of all graphs of the store.

    A property shape that several node shapes share is evaluated once, over the targets of all of them.
    """
    data = Data(store)
    targets: dict[Shape, list[Target]] = {}
    for root in roots:
        for shape in (root, *root.properties):
            targets.setdefault(shape, []).extend(root.targets)
    for shape, found in targets.items():
        yield from Scope(data, found).report(shape)


class Data:
    """The union of the graphs of a store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.classes = cache(self._classes)

    def rows(self, query: str) -> Iterator[QuerySolution]:
        """The solutions of a SELECT."""
        answer = self.store.query(query, use_default_graph_as_union=True)
        if not isinstance(answer, QuerySolutions):
            raise TypeError("not a SELECT query")
        return iter(answer)

    def _classes(self, term: Term) -> list[str]:
        """The class and its subclasses in the data."""
        query = f"SELECT DISTINCT ?class WHERE {{ ?class <{RDFS}subClassOf>+ {term} }}"
        return sorted({str(term), *(str(row["class"]) for row in self.rows(query))})


class Scope:
    """The focus nodes of a shape, and the questions about them."""

    def __init__(self, data: Data, targets: Iterable[Target]) -> None:
        self.data = data
        texts = dict.fromkeys(text for target in targets for text in self._target(target))
        self.target = " UNION ".join(f"{{ {text} }}" for text in texts)

    def _target(self, target: Target) -> Iterator[str]:
        if target.kind == "targetClass":
            yield from (f"?this a {cls}" for cls in self.data.classes(target.term))
        elif target.kind == "targetNode":
            yield f"BIND ( {target.term} AS ?this )"
        elif target.kind == "targetSubjectsOf":
            yield f"?this {target.term} ?targeted"
        else:
            yield f"?targeting {target.term} ?this"

    @cached_property
    def foci(self) -> frozenset[Term]:
        """All focus nodes."""
        return frozenset(row["this"] for row in self.data.rows(f"SELECT DISTINCT ?this WHERE {{ {self.target} }}"))

    def report(self, shape: Shape) -> Iterator[Result]:
        """What one shape reports of the focus nodes."""
        for constraint in shape.constraints:
            for focus, value in _SUPPORTED[constraint.kind](self, shape, constraint):
                yield Result(shape, focus, shape.shown_path, value, templates(shape))
        for rule in shape.rules:
            yield from self._rule(shape, rule)

    def _rule(self, shape: Shape, rule: Rule) -> Iterator[Result]:
        answer = self.data.store.query(rule.select, prefixes=dict(rule.prefixes), use_default_graph_as_union=True)
        if not isinstance(answer, QuerySolutions):
            return
        names = [variable.value for variable in answer.variables]
        for row in answer:
            focus = row["this"]
            if focus is None or focus not in self.foci:
                continue
            found = {name: row[name] for name in names if row[name] is not None}
            path, value = found.get("path"), found.get("value")
            texts = {name: _plain(term) for name, term in found.items()}
            yield Result(
                shape=shape,
                focus=focus,
                path=path.value if isinstance(path, NamedNode) else shape.shown_path,
                value=value if value is not None or shape.path else focus,
                texts=tuple(Message(message.language, fill(message.text, texts)) for message in templates(shape, rule)),
            )

    def values(self, shape: Shape, condition: str) -> Iterator[tuple[Term, Term]]:
        """Focus and value nodes that meet a condition on `?value`."""
        body = f"?this {shape.path} ?value" if shape.path else "BIND ( ?this AS ?value )"
        return self._pairs(shape, body, condition)

    def _pairs(self, shape: Shape, body: str, condition: str) -> Iterator[tuple[Term, Term]]:
        # starting from the property is cheaper than from the targets: few values are wrong
        from_property = bool(shape.path) and not set(shape.path) & set("*+?")
        where = (
            f"{body} . FILTER ( {condition} ) FILTER EXISTS {{ {self.target} }}"
            if from_property
            else f"{{ {self.target} }} {body} . FILTER ( {condition} )"
        )
        for row in self.data.rows(f"SELECT DISTINCT ?this ?value WHERE {{ {where} }}"):
            yield row["this"], row["value"]


Found = Iterator[tuple[Term, Term | None]]


def _plain(term: Term) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


def _integer(constraint: Constraint) -> int:
    return int(_plain(constraint.values[0]))


def _judged(pairs: Iterable[tuple[Term, Term]], right: Judge) -> Found:
    """The pairs whose value is wrong; each distinct value is judged once."""
    judge = cache(right)
    return ((focus, value) for focus, value in pairs if not judge(value))


# Cardinality


def _min_count(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    least = _integer(constraint)
    if least == 1:
        query = (
            f"SELECT DISTINCT ?this WHERE {{ {{ {scope.target} }} FILTER NOT EXISTS {{ ?this {shape.path} ?value }} }}"
        )
    else:
        query = (
            f"SELECT ?this WHERE {{ {{ {scope.target} }} OPTIONAL {{ ?this {shape.path} ?value }} }}"
            f" GROUP BY ?this HAVING ( COUNT(DISTINCT ?value) < {least} )"
        )
    return ((row["this"], None) for row in scope.data.rows(query))


def _max_count(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    most = _integer(constraint)
    query = (
        f"SELECT ?this WHERE {{ {{ SELECT ?this WHERE {{ ?this {shape.path} ?value }}"
        f" GROUP BY ?this HAVING ( COUNT(DISTINCT ?value) > {most} ) }} FILTER EXISTS {{ {scope.target} }} }}"
    )
    return ((row["this"], None) for row in scope.data.rows(query))


def _has_value(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    for term in constraint.values:
        has = f"?this {shape.path} {term}" if shape.path else f"FILTER ( sameTerm(?this, {term}) )"
        query = f"SELECT DISTINCT ?this WHERE {{ {{ {scope.target} }} FILTER NOT EXISTS {{ {has} }} }}"
        yield from ((row["this"], None) for row in scope.data.rows(query))


def _unique_lang(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    if _plain(constraint.values[0]) != "true":
        return iter(())
    query = (
        "SELECT DISTINCT ?this WHERE { { SELECT ?this WHERE"
        f" {{ ?this {shape.path} ?value . FILTER ( LANG(?value) != '' ) }}"
        " GROUP BY ?this (LCASE(LANG(?value)) AS ?language) HAVING ( COUNT(DISTINCT ?value) > 1 ) }"
        f" FILTER EXISTS {{ {scope.target} }} }}"
    )
    return ((row["this"], None) for row in scope.data.rows(query))


# Value nodes


def _node_kind(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    kind = _plain(constraint.values[0]).removeprefix(SH)
    yield from scope.values(shape, f"!({_NODE_KINDS[kind]})")


def _class(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    for term in constraint.values:
        missing = " && ".join(f"NOT EXISTS {{ ?value a {cls} }}" for cls in scope.data.classes(term))
        yield from scope.values(shape, missing)


def _datatype(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    wanted = constraint.values[0]
    sure = _SURE.get(_plain(wanted))
    lexical = "false" if sure is None else f'REGEX(STR(?value), "{sure}")' if sure else "true"
    condition = f"!COALESCE(DATATYPE(?value) = {wanted} && {lexical}, false)"
    return _judged(scope.values(shape, condition), partial(has_datatype, wanted))


def _in(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    same = " || ".join(f"sameTerm(?value, {term})" for term in constraint.values) or "false"
    yield from scope.values(shape, f"!({same})")


def _pattern(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    for term in constraint.values:
        text = Literal(_plain(term))
        condition = f'isBlank(?value) || !REGEX(STR(?value), {text}, "{constraint.flags}")'
        yield from _judged(scope.values(shape, condition), partial(matches, _plain(term), constraint.flags))


def _length(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    limit = _integer(constraint)
    mark = "<" if constraint.kind == "minLength" else ">"
    if constraint.kind == "minLength" and limit == 0:
        return
    yield from scope.values(shape, f"isBlank(?value) || STRLEN(STR(?value)) {mark} {limit}")


def _range(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    for limit in constraint.values:
        condition = f"!COALESCE(?value {_COMPARISONS[constraint.kind]} {limit}, false)"
        yield from _judged(scope.values(shape, condition), partial(is_within, constraint.kind, limit))


def _language_in(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    wanted = frozenset(_plain(term).lower() for term in constraint.values)
    known = " || ".join(f'LANG(?value) = "{language}"' for language in sorted(wanted)) or "false"
    return _judged(scope.values(shape, f"!COALESCE({known}, false)"), partial(speaks, wanted))


def _or(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    def right(value: Term) -> bool:
        return any(all(_JUDGES[part.kind](part, value) for part in member.constraints) for member in constraint.members)

    return _judged(scope.values(shape, "true"), right)


def _less_than(scope: Scope, shape: Shape, constraint: Constraint) -> Found:
    for other in constraint.values:
        query = (
            f"SELECT DISTINCT ?this ?value ?other WHERE {{ ?this {shape.path} ?value ; {other} ?other ."
            f" FILTER ( !COALESCE(?value {_PAIRS[constraint.kind]} ?other, false) )"
            f" FILTER EXISTS {{ {scope.target} }} }}"
        )
        for row in scope.data.rows(query):
            if not is_less(constraint.kind, row["value"], row["other"]):
                yield row["this"], row["value"]


# The judgements, as pyshacl makes them


def has_datatype(wanted: Term, value: Term) -> bool:
    """Whether the literal has the datatype and a lexical form that rdflib can read."""
    return isinstance(value, Literal) and value.datatype == wanted and not getattr(to_rdflib(value), "ill_typed", None)


def matches(regex: str, flags: str, value: Term) -> bool:
    """Whether the text of the literal or IRI holds the pattern."""
    options = (re.IGNORECASE if "i" in flags else 0) | (re.MULTILINE if "m" in flags else 0)
    return not isinstance(value, BlankNode) and re.search(regex, _plain(value), options) is not None


def is_within(kind: str, limit: Term, value: Term) -> bool:
    """Whether the literal can be compared with the limit and keeps it."""
    from pyshacl.rdfutil.compare import compare_literal

    if not isinstance(value, Literal):
        return False
    one, other = to_rdflib(value), to_rdflib(limit)
    if _is_text(one) != _is_text(other):
        return False
    try:
        order = compare_literal(one, other)  # type: ignore[no-untyped-call]
    except (TypeError, NotImplementedError):
        return False
    return bool(
        {"minInclusive": order >= 0, "minExclusive": order > 0, "maxInclusive": order <= 0}.get(kind, order < 0)
    )


def speaks(wanted: frozenset[str], value: Term) -> bool:
    """Whether the literal's language, or its first part, is wanted."""
    language = (value.language or "").lower() if isinstance(value, Literal) else ""
    return bool(language) and ("*" in wanted or language in wanted or language.partition("-")[0] in wanted)


def is_less(kind: str, value: Term, other: Term) -> bool:
    """Whether rdflib orders the first before the second (or beside it)."""
    (one, one_is_text), (two, two_is_text) = _comparable(value), _comparable(other)
    if one_is_text != two_is_text:
        return False
    try:
        return bool(one < two if kind == "lessThan" else one <= two)
    except TypeError:
        return False


def _comparable(term: Term) -> tuple[Any, bool]:
    """What is compared, and whether it is text: pyshacl compares IRIs and strings as text."""
    if isinstance(term, NamedNode):
        return term.value, True
    node: Any = to_rdflib(term)
    return (node.value, True) if _is_text(node) else (node, False)


def _is_text(node: object) -> bool:
    # every node of rdflib is a str: what counts is the value that it stands for
    return isinstance(getattr(node, "value", None), str)


_JUDGES: dict[str, Callable[[Constraint, Term], bool]] = {
    "datatype": lambda constraint, value: has_datatype(constraint.values[0], value),
    "in": lambda constraint, value: value in constraint.values,
    "pattern": lambda constraint, value: all(matches(_plain(t), constraint.flags, value) for t in constraint.values),
    **{
        kind: lambda constraint, value: all(is_within(constraint.kind, limit, value) for limit in constraint.values)
        for kind in _COMPARISONS
    },
}
_SUPPORTED: dict[str, Callable[[Scope, Shape, Constraint], Found]] = {
    "minCount": _min_count,
    "maxCount": _max_count,
    "hasValue": _has_value,
    "uniqueLang": _unique_lang,
    "nodeKind": _node_kind,
    "class": _class,
    "datatype": _datatype,
    "in": _in,
    "pattern": _pattern,
    "minLength": _length,
    "maxLength": _length,
    "languageIn": _language_in,
    "or": _or,
    **dict.fromkeys(_COMPARISONS, _range),
    **dict.fromkeys(_PAIRS, _less_than),
}
_NEED_PATH = frozenset(("minCount", "maxCount", "uniqueLang", *_PAIRS))
