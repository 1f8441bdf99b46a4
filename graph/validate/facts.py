"""Reads RDF subject by subject, its terms as N-Triples text: what passes over the data once needs no store for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import TextIOWrapper
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final, Protocol

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Store, parse

from graph.validate.division import Division, Part, divide, find_bounds, sample_homes
from graph.validate.shapes import Node, Term, show_term
from graph.validate.shards import Copied, Shard, Spoken, cut_into_shards

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

_SHARD: Final = 12_000_000
"""Bytes of a dump that make a shard: what rules see of it loads fastest when it is small."""

_KEPT: Final = 100_000
"""Literals that are remembered at most, so that a dump of any size takes the same memory."""


class LookUps(Protocol):
    """Quads by pattern, as a store of the engine gives them."""

    def quads_for_pattern(
        self,
        subject: Node | None,
        predicate: NamedNode | None,
        value: Term | None,
        graph_name: DefaultGraph | None = None,
        /,
    ) -> Iterator[Quad]:
        """The quads of any graph, or of the default one, with these terms; None stands for any term."""


class Source(Protocol):
    """RDF whose graphs are taken together."""

    def shards(self, copied: Copied, *, as_one: bool) -> Iterator[Shard]:
        """Every subject once, in shards, or all in one."""

    def statements(self, node: str) -> Spoken:
        """What is said of a node."""

    def objects(self, node: str, predicate: str) -> list[str]:
        """The objects of what is said of a node with one predicate."""

    def subjects(self, predicate: str | None, node: str) -> list[str]:
        """Of what a node is said, with one predicate or any."""

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """Subjects and objects of one predicate."""


class _Stored:
    """Looks up what a store holds; for `union` see `document_of`."""

    def __init__(self, store: LookUps, union: DefaultGraph | None) -> None:
        self._store, self._union = store, union

    def _find(self, subject: str | None, predicate: str | None, value: str | None) -> set[Quad]:
        one, verb, other = (None if text is None else to_term(text) for text in (subject, predicate, value))
        return set(self._store.quads_for_pattern(one, verb, other, self._union))  # type: ignore[arg-type]

    def statements(self, node: str) -> Spoken:
        """See `Source.statements`."""
        said = sorted({(str(quad.predicate), str(quad.object)) for quad in self._find(node, None, None)})
        return tuple(predicate for predicate, _ in said), [*(value for _, value in said), node]

    def objects(self, node: str, predicate: str) -> list[str]:
        """See `Source.objects`."""
        return sorted({str(quad.object) for quad in self._find(node, predicate, None)})

    def subjects(self, predicate: str | None, node: str) -> list[str]:
        """See `Source.subjects`."""
        return sorted({str(quad.subject) for quad in self._find(None, predicate, node)})

    def pairs(self, predicate: str) -> Iterator[tuple[str, str]]:
        """See `Source.pairs`."""
        quads = self._store.quads_for_pattern(None, NamedNode(predicate[1:-1]), None, self._union)
        yield from dict.fromkeys((str(quad.subject), str(quad.object)) for quad in quads)


class Dump(_Stored):
    """The sorted N-Quads file of a release, as a build writes it, and the store that holds the same.

    It is read in so many shards as keep memory small, or in `count`.
    """

    def __init__(self, path: Path, store: LookUps, union: DefaultGraph | None = None, *, count: int = 0) -> None:
        super().__init__(store, union)
        self._path = path
        self.count = count or 1 + path.stat().st_size // _SHARD

    def shards(self, copied: Copied, *, as_one: bool) -> Iterator[Shard]:
        """See `Source.shards`."""
        if as_one or self.count == 1:
            yield Shard(self.read(), (), is_all=True)
        else:
            bounds = find_bounds(sample_homes(self._path, self.count), self.count)
            yield from cut_into_shards(self.read(), bounds, copied)

    @property
    def look_ups(self) -> tuple[LookUps, DefaultGraph | None]:
        """The store, and its union where it holds one."""
        return self._store, self._union

    def divide(self, count: int) -> Division:
        """What so many processes, or fewer, read and judge of it."""
        return divide(self._path, self.count, count)

    def read(self, parts: Iterable[Part] = (Part(),)) -> Iterator[Spoken]:
        """Every subject of the file, or of parts of it, once: its lines stand together."""
        canonical = _Canonical()
        for part in parts:
            yield from self._read(part, canonical)

    def _read(self, part: Part, canonical: _Canonical) -> Iterator[Spoken]:
        last, predicates, values = "", [""], [""]
        with self._path.open("rb") as binary, TextIOWrapper(binary, encoding="utf-8", newline="\n") as file:
            binary.seek(part.start)
            for line in file:
                subject, predicate, rest = line.split(" ", 2)
                value = rest[: rest.rindex(" ", 0, -3)]
                if value[0] == '"' and value[-1] == ">":
                    value = canonical[value]
                if subject != last:
                    if last:
                        values.append(last)
                        yield tuple(predicates), values
                    if subject == part.stop:
                        return
                    last, predicates, values = subject, [predicate], [value]
                # the same triple of two graphs is two lines; they follow each other, but for numbers written otherwise
                elif predicate != predicates[-1] or (
                    value != values[-1] and (value[-1] != ">" or value not in values[predicates.index(predicate) :])
                ):
                    predicates.append(predicate)
                    values.append(value)
        if last:
            values.append(last)
            yield tuple(predicates), values


class Quads(_Stored):
    """Quads in a store of the engine, all in one shard."""

    def shards(self, copied: Copied, *, as_one: bool) -> Iterator[Shard]:
        """See `Source.shards`."""
        yield Shard(self.read(), (), is_all=True)

    def read(self) -> Iterator[Spoken]:
        """Every subject once."""
        quads = self._store.quads_for_pattern(None, None, None, self._union)
        triples = (line.split(" ", 2) for line in sorted({str(quad.triple) for quad in quads}))
        for subject, some in groupby(triples, key=itemgetter(0)):
            _, predicates, values = zip(*some, strict=True)
            yield predicates, [*values, subject]


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
    return show_term(to_term(text))
