"""Reads RDF subject by subject, its terms as N-Triples text: what passes over the data once needs no store for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final, Protocol

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Store, parse

from graph.validate.shapes import Term

Facts = dict[str, list[str]]
"""What is said of one subject: the objects by predicate, each once."""

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_CANONICAL: Final = re.compile(
    rf'"(?:-?(?:0|[1-9]\d{{0,17}})"\^\^<{_XSD}integer>'
    rf'|\d{{4}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"\^\^<{_XSD}date>'
    rf'|-?(?:0|[1-9]\d{{0,15}})(?:\.\d{{0,5}}[1-9])?"\^\^<{_XSD}decimal>)'
)
"""Literals that the engine surely keeps as they are."""

_CHUNK: Final = 1 << 20
_KEPT: Final = 100_000
"""Literals that are remembered at most, so that a dump of any size takes the same memory."""


class Source(Protocol):
    """RDF whose graphs are taken together."""

    def subjects(self) -> Iterator[tuple[str, Facts]]:
        """Every subject once, with all that is said of it."""

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """Subjects and objects of one predicate."""


class Dump:
    """The sorted N-Quads file of a release: every quad in a graph, in the form in which a build writes it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def subjects(self) -> Iterator[tuple[str, Facts]]:
        """See `Source.subjects`: the lines of a subject stand together."""
        canonical = _Canonical()
        last, facts = "", Facts()
        with self._path.open(encoding="utf-8", newline="\n") as file:
            for line in file:
                subject, predicate, rest = line.split(" ", 2)
                value = rest[: rest.rindex(" ", 0, -3)]
                if value[0] == '"' and value[-1] == ">":
                    value = canonical[value]
                if subject != last:
                    if facts:
                        yield last, facts
                    last, facts = subject, {predicate: [value]}
                    continue
                values = facts.get(predicate)
                if values is None:
                    facts[predicate] = [value]
                # the same triple of two graphs is two lines that follow each other
                elif values[-1] != value and (value[-1] != ">" or value[0] != '"' or value not in values):
                    values.append(value)
        if facts:
            yield last, facts

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """See `Source.pairs`; the file is searched, not split."""
        wanted = f" {predicate} ".encode()
        for block in self._blocks():
            at = block.find(wanted)
            while at >= 0:
                start, end = block.rfind(b"\n", 0, at) + 1, block.find(b"\n", at)
                subject, verb, rest = block[start:end].decode().split(" ", 2)
                if verb == predicate:
                    yield subject, rest.rsplit(" ", 2)[0]
                at = block.find(wanted, end)

    def _blocks(self) -> Iterator[bytes]:
        """The file in pieces of whole lines."""
        with self._path.open("rb") as file:
            while block := file.read(_CHUNK):
                yield block + file.readline()


class Quads:
    """Quads of the engine, from a store or elsewhere."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._quads = quads

    @cached_property
    def _lines(self) -> list[str]:
        return sorted({str(quad.triple) for quad in self._quads})

    def subjects(self) -> Iterator[tuple[str, Facts]]:
        """See `Source.subjects`."""
        last, facts = "", Facts()
        for line in self._lines:
            subject, predicate, value = line.split(" ", 2)
            if subject != last:
                if facts:
                    yield last, facts
                last, facts = subject, {}
            facts.setdefault(predicate, []).append(value)
        if facts:
            yield last, facts

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """See `Source.pairs`."""
        for subject, facts in self.subjects():
            for value in facts.get(predicate, ()):
                yield subject, value


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
