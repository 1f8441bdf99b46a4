"""Judges single values as pyshacl does: its lexical forms, regular expressions and comparisons are Python's."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from pyoxigraph import Literal, NamedNode

from graph.validate.facts import DAY, to_term, to_value
from graph.validate.reference import to_rdflib
from graph.validate.shapes import RDF, SH, Constraint, Term, show_term

Judge = Callable[[str], bool]
"""Whether a value, as N-Triples text, is right."""

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
# What surely has the datatype; the rest goes to rdflib, whose judgement pyshacl follows.
_SURE: Final = {
    RDF + "langString": re.compile(r'".*"@[A-Za-z0-9-]+', re.DOTALL),
    _XSD + "string": re.compile(r'".*"', re.DOTALL),
    _XSD + "date": re.compile(rf'"{DAY}"\^\^<{_XSD}date>'),
    _XSD + "decimal": re.compile(rf'"-?\d+(?:\.\d+)?"\^\^<{_XSD}decimal>', re.ASCII),
    _XSD + "boolean": re.compile(rf'"(?:true|false)"\^\^<{_XSD}boolean>'),
    _XSD + "gYear": re.compile(rf'"(?!0000)[0-9]{{4}}"\^\^<{_XSD}gYear>'),
    # Python reads no integer of more than 4,300 digits
    _XSD + "integer": re.compile(rf'"-?\d{{1,4000}}"\^\^<{_XSD}integer>', re.ASCII),
}
_NUMBER: Final = re.compile(rf'"(-?\d{{1,4000}}(?:\.\d+(?="\^\^<{_XSD}d))?)"\^\^<{_XSD}(?:integer|decimal)>', re.ASCII)
_NODE_KINDS: Final = {
    "IRI": "<",
    "BlankNode": "_",
    "Literal": '"',
    "BlankNodeOrIRI": "_<",
    "BlankNodeOrLiteral": '_"',
    "IRIOrLiteral": '<"',
}


def make_judge(constraint: Constraint) -> Judge:
    """The judgement on one value that a component asks for; see `JUDGED` for those there are."""
    return _MAKERS[constraint.kind](constraint)


def _node_kind(constraint: Constraint) -> Judge:
    right = _NODE_KINDS[show_term(constraint.values[0]).removeprefix(SH)]
    return lambda text: text[0] in right


def _datatype(constraint: Constraint) -> Judge:
    wanted = constraint.values[0]
    sure = _SURE.get(show_term(wanted))
    return lambda text: bool(sure and sure.fullmatch(text)) or has_datatype(wanted, to_term(text))


def _in(constraint: Constraint) -> Judge:
    return frozenset(map(str, constraint.values)).__contains__


def _pattern(constraint: Constraint) -> Judge:
    options = (re.IGNORECASE if "i" in constraint.flags else 0) | (re.MULTILINE if "m" in constraint.flags else 0)
    patterns = [re.compile(show_term(term), options) for term in constraint.values]
    return lambda text: text[0] != "_" and all(pattern.search(to_value(text)) for pattern in patterns)


def _length(constraint: Constraint) -> Judge:
    limit = int(show_term(constraint.values[0]))
    if constraint.kind == "minLength":
        return lambda text: not limit or (text[0] != "_" and len(to_value(text)) >= limit)
    return lambda text: text[0] != "_" and len(to_value(text)) <= limit


def _range(constraint: Constraint) -> Judge:
    limits = [(limit, _number(str(limit))) for limit in constraint.values]

    def right(text: str) -> bool:
        number = _number(text)
        for limit, its_number in limits:
            if number is None or its_number is None:
                if not is_within(constraint.kind, limit, to_term(text)):
                    return False
            elif not _KEEPS[constraint.kind](number, its_number):
                return False
        return True

    return right


_KEEPS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "minInclusive": lambda one, limit: bool(one >= limit),
    "minExclusive": lambda one, limit: bool(one > limit),
    "maxInclusive": lambda one, limit: bool(one <= limit),
    "maxExclusive": lambda one, limit: bool(one < limit),
}


def _number(text: str) -> Decimal | None:
    match = _NUMBER.fullmatch(text)
    return Decimal(match[1]) if match else None


def _language_in(constraint: Constraint) -> Judge:
    wanted = frozenset(show_term(term).lower() for term in constraint.values)
    return lambda text: speaks(wanted, to_term(text))


def _or(constraint: Constraint) -> Judge:
    members = [[make_judge(part) for part in member.constraints] for member in constraint.members]
    return lambda text: any(all(judge(text) for judge in judges) for judges in members)


_MAKERS: Final[dict[str, Callable[[Constraint], Judge]]] = {
    "nodeKind": _node_kind,
    "datatype": _datatype,
    "in": _in,
    "pattern": _pattern,
    "minLength": _length,
    "maxLength": _length,
    "languageIn": _language_in,
    "or": _or,
    **dict.fromkeys(_KEEPS, _range),
}
JUDGED: Final = frozenset(_MAKERS)
"""The components that look at one value at a time."""


def has_datatype(wanted: Term, value: Term) -> bool:
    """Whether the literal has the datatype and a lexical form that rdflib can read, where it knows the datatype."""
    if not isinstance(value, Literal) or value.datatype != wanted:
        return False
    return not show_term(wanted).startswith((_XSD, RDF)) or not getattr(to_rdflib(value), "ill_typed", None)


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
    return _KEEPS[kind](order, 0)


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
