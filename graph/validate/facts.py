"""Reads RDF subject by subject, its terms as N-Triples text: what passes over the data once needs no store for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final, Protocol

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store, parse

from graph.validate.shapes import Term

Statements = tuple[str, tuple[str, ...], list[str]]
"""All that is said of a subject, each statement once: the subject, the predicates, and their objects in the same order.

Equal predicates stand together. Behind the objects stands the subject itself, so that it can be judged like a value.
"""

Facts = dict[str, list[str]]
"""The objects of what is said of one subject, by predicate."""

Spans = dict[str, slice]
"""Where the objects of each predicate stand."""

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_FOURTH: Final = "(?:0[48]|[2468][048]|[13579][26])"
_DAYS: Final = "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31"
DAY: Final = rf"(?:(?!0000)[0-9]{{4}}-(?:{_DAYS})|(?:[0-9]{{2}}{_FOURTH}|{_FOURTH}00)-02-29)"
"""The regular expression of a date of the calendar."""

_CANONICAL: Final = re.compile(
    rf'"(?:-?(?:0|[1-9]\d{{0,17}})"\^\^<{_XSD}integer>'
    rf'|{DAY}"\^\^<{_XSD}date>'
    rf'|-?(?:0|[1-9]\d{{0,15}})(?:\.\d{{0,5}}[1-9])?"\^\^<{_XSD}decimal>)'
)
"""Literals that the engine surely keeps as they are."""

_KEPT: Final = 100_000
"""Literals that are remembered at most, so that a dump of any size takes the same memory."""


class Source(Protocol):
    """RDF whose graphs are taken together."""

    def subjects(self) -> Iterator[Statements]:
        """Every subject once."""

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """Subjects and objects of one predicate."""


class Dump:
    """The sorted N-Quads file of a release, as a build writes it, and the store that holds the same."""

    def __init__(self, path: Path, store: Store) -> None:
        self._path, self._store = path, store

    def subjects(self) -> Iterator[Statements]:
        """See `Source.subjects`: the lines of a subject stand together."""
        canonical = _Canonical()
        last, predicates, values = "", [""], [""]
        with self._path.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                subject, predicate, rest = line.split(" ", 2)
                value = rest[: rest.rindex(" ", 0, -3)]
                if value[-1] == ">" and value[0] == '"':
                    value = canonical[value]
                if subject != last:
                    if last:
                        values.append(last)
                        yield last, tuple(predicates), values
                    last, predicates, values = subject, [predicate], [value]
                # the same triple of two graphs is two lines; they follow each other, but for numbers written otherwise
                elif predicate != predicates[-1] or (
                    value != values[-1] and (value[-1] != ">" or value not in values[predicates.index(predicate) :])
                ):
                    predicates.append(predicate)
                    values.append(value)
        if last:
            values.append(last)
            yield last, tuple(predicates), values

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """See `Source.pairs`."""
        quads = self._store.quads_for_pattern(None, NamedNode(predicate[1:-1]), None)
        yield from dict.fromkeys((str(quad.subject), str(quad.object)) for quad in quads)


class Quads:
    """Quads of the engine, from a store or elsewhere."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._quads = quads

    @cached_property
    def _triples(self) -> list[list[str]]:
        return [line.split(" ", 2) for line in sorted({str(quad.triple) for quad in self._quads})]

    def subjects(self) -> Iterator[Statements]:
        """See `Source.subjects`."""
        for subject, triples in groupby(self._triples, key=itemgetter(0)):
            _, predicates, values = zip(*triples, strict=True)
            yield subject, predicates, [*values, subject]

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """See `Source.pairs`."""
        yield from ((subject, value) for subject, verb, value in self._triples if verb == predicate)


def find_spans(predicates: Sequence[str]) -> Spans:
    """Where the objects of each predicate stand, of which equal ones stand together."""
    at = {predicate: number for number, predicate in reversed(list(enumerate(predicates)))}
    return {predicate: slice(at[predicate], at[predicate] + count) for predicate, count in Counter(predicates).items()}


class _Canonical(dict[str, str]):
    """Typed literals as the engine keeps them: every integer as xsd:integer, numbers without idle zeros."""

    def __init__(self) -> None:
        super().__init__()
        self._store = Store()

    def __missing__(self, text: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        kept = self[text] = text if _CANONICAL.fullmatch(text) else self._kept(text)
        return kept

    def _kept(self, text: str) -> str:
        node = NamedNode("urn:one")
        self._store.add(Quad(node, node, to_term(text)))
        (quad,) = self._store
        self._store.remove(quad)
        return str(quad.object)


def to_term(text: str) -> Term:
    """The term that the text stands for."""
    if text[0] == "<" and text[1] != "<":
        return NamedNode(text[1:-1])
    if text[0] == "_":
        return BlankNode(text[2:])
    value, _, kind = text.rpartition('"')
    if text[0] == "<" or "\\" in text or "--" in kind:
        (quad,) = parse(f"<urn:one> <urn:one> {text} .", RdfFormat.N_TRIPLES)
        term: Term = quad.object
        return term
    if not kind:
        return Literal(value[1:])
    if kind[0] == "@":
        return Literal(value[1:], language=kind[1:])
    return Literal(value[1:], datatype=NamedNode(kind[3:-1]))


def to_value(text: str) -> str:
    """The IRI, the text of the literal, or the name of the blank node."""
    if text[0] == '"' and "\\" not in text:
        return text[1 : text.rindex('"')]
    if text[0] == "<" and text[1] != "<":
        return text[1:-1]
    term = to_term(text)
    return term.value if isinstance(term, NamedNode | Literal) else str(term)
