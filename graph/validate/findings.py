"""Turns what an engine saw into findings: messages in two languages, nothing personal, the document it came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad

from graph.model import Finding
from graph.validate.facts import LookUps
from graph.validate.shapes import Message, Node, Rule, Shape, Term, show_term
from graph.vocabulary import HV

_SEVERITIES = ("violation", "warning", "info")
_HIDDEN = "•••"
_CONTACT = re.compile(
    r"(?:mailto:)?[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+|(?<![\w./=#-])(?!\d{7}-\d\b)(?:\+358|\(?0)[\d\s()-]{5,}\d"
    r"|tel:[^\s>\"]+|mailto:[^\s>\"]+",
    re.IGNORECASE,
)
_NAMES = ("http://xmlns.com/foaf/0.1/", "https://w3id.org/hankeverkko/def#asWritten", "http://www.w3.org/ns/oa#exact")
_PLACEHOLDER = re.compile(r"\{[?$](\w+)\}")
_DERIVED = NamedNode("http://www.w3.org/ns/prov#wasDerivedFrom")
_EVIDENCE = NamedNode(HV + "evidence")
_PROJECT = NamedNode(HV + "inProject")
_SOURCE = NamedNode("http://www.w3.org/ns/oa#hasSource")
_DOCUMENT = re.compile(r"/src/([^/]+)$")
_GRAPH = re.compile(r"/graph/([^/]+)$")


class Result(NamedTuple):
    """What an engine saw: `texts` are the messages of the shape, filled in."""

    shape: Shape
    focus: Term
    path: str
    value: Term | None
    texts: tuple[Message, ...]


def fill(template: str, found: dict[str, str]) -> str:
    """The template with every `{?name}` that was found written out."""
    return _PLACEHOLDER.sub(lambda match: found.get(match[1], match[0]), template)


def templates(shape: Shape, rule: Rule | None = None) -> tuple[Message, ...]:
    """The messages of the rule and of its shape; without any, the shape's name."""
    found = (*(rule.messages if rule else ()), *shape.messages)
    return found or (Message("", f"does not conform to {shape.name}"),)


def pattern(template: str) -> re.Pattern[str]:
    """What the filled template looks like, for reading it back from a report."""
    parts = _PLACEHOLDER.split(template)
    return re.compile("".join(re.escape(part) if i % 2 == 0 else ".*" for i, part in enumerate(parts)), re.DOTALL)


@lru_cache(1_000)
def hide(text: str) -> str:
    """The text with phone numbers and e-mail addresses hidden."""
    return _CONTACT.sub(_HIDDEN, text)


def make_findings(results: Iterable[Result], store: LookUps, union: DefaultGraph | None = None) -> list[Finding]:
    """Findings without repetition, the gravest first, then by shape and focus; for `union` see `document_of`."""
    documents = cache(lambda focus: document_of(store, focus, union))
    return sort_findings({_finding(result, documents(result.focus)) for result in results})


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """The gravest first, then by shape and focus."""
    return sorted(findings, key=lambda finding: (_SEVERITIES.index(finding.severity), finding.shape, *finding))


def _finding(result: Result, document: str) -> Finding:
    return Finding(
        focus=hide(show_term(result.focus)),
        path=result.path,
        shape=result.shape.name,
        severity=result.shape.severity if result.shape.severity in _SEVERITIES else "violation",
        value=_shown(result),
        message_fi=hide(_message(result.texts, "fi")),
        message_en=hide(_message(result.texts, "en")),
        document=document,
    )


def _message(texts: tuple[Message, ...], language: str) -> str:
    """The text in that language, else the English one, else any."""
    wanted = {message.language: message.text for message in reversed(texts)}
    return wanted.get(language) or wanted.get("en") or texts[0].text


def _shown(result: Result) -> str:
    if result.value is None:
        return ""
    personal = isinstance(result.value, Literal) and any(name in result.path for name in _NAMES)
    return _HIDDEN if personal else hide(show_term(result.value))


_Find = Callable[[Node | None, NamedNode | None, Term | None], Iterator[Quad]]
"""Quads by subject, predicate and object."""


def document_of(store: LookUps, focus: Term, union: DefaultGraph | None = None) -> str:
    """The document a node was read from: its id, with `#row=17` or `#cell=17,10` where a table says it.

    Empty where the data does not tell. `union` is given where the store holds every triple in the default graph too,
    so that no triple is read twice.
    """
    if isinstance(focus, Literal):
        return ""

    def find(subject: Node | None, predicate: NamedNode | None, value: Term | None) -> Iterator[Quad]:
        return store.quads_for_pattern(subject, predicate, value, union)

    found = set(_documents(find, focus)) or {
        name for node in {quad.subject for quad in find(None, None, focus)} for name in _documents(find, node)
    }
    return min(found, default="") or min(_graphs(store, focus), default="")


def _documents(find: _Find, node: Node) -> Iterator[str]:
    """What the node itself, its evidence or its project says."""
    if name := _named(node):
        yield name
    for predicate in (_DERIVED, _EVIDENCE, _SOURCE, _PROJECT):
        names = [name for quad in find(node, predicate, None) for name in _names(find, quad.object, predicate)]
        if names:
            yield from names
            return


def _names(find: _Find, term: Term, predicate: NamedNode) -> Iterator[str]:
    if name := _named(term):
        yield name
    elif isinstance(term, NamedNode | BlankNode):
        further = {_EVIDENCE: _SOURCE, _PROJECT: _DERIVED}.get(predicate)
        for quad in find(term, further, None) if further else ():
            yield _named(quad.object)


def _named(term: Term) -> str:
    match = _DOCUMENT.search(term.value) if isinstance(term, NamedNode) else None
    return match[1] if match else ""


def _graphs(store: LookUps, focus: Node) -> Iterator[str]:
    for quad in store.quads_for_pattern(focus, None, None):
        match = _GRAPH.search(quad.graph_name.value) if isinstance(quad.graph_name, NamedNode) else None
        if match:
            yield match[1]
