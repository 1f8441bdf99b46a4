"""Makes stores of the valid graph with rules broken in it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from tests.shapes.cases import Case

BASE = "https://w3id.org/hankeverkko/"
_VALID = (Path(__file__).parent / "valid.trig").read_text(encoding="utf-8")
_PREFIXES = "".join(line + "\n" for line in _VALID.splitlines() if line.startswith("@"))
_PREFIXES += "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
_DOCUMENT = NamedNode(BASE + "graph/00112233445566aa")


@cache
def valid_quads() -> tuple[Quad, ...]:
    """The valid graph."""
    return tuple(parse(input=_VALID, format=RdfFormat.TRIG))


def broken_quads(case: Case) -> set[Quad]:
    """The valid graph with the case's lines cut and its Turtle added."""
    quads = set(valid_quads())
    for line in filter(None, case.cut.splitlines()):
        node, predicate, *value = line.split()
        (parts,) = _triples(f"{node} {predicate} {value[0] if value else '0'} .")
        cut = {
            quad
            for quad in quads
            if (quad.subject, quad.predicate) == (parts.subject, parts.predicate)
            and (not value or quad.object == parts.object)
        }
        assert cut, f"nothing to cut: {line}"
        quads -= cut
    return quads | set(_triples(case.add))


def _triples(turtle: str) -> list[Quad]:
    found = parse(input=_PREFIXES + turtle, format=RdfFormat.TURTLE)
    return [Quad(quad.subject, quad.predicate, quad.object, _DOCUMENT) for quad in found]


def make_store(quads: set[Quad]) -> Store:
    """A store of the quads."""
    store = Store()
    store.extend(quads)
    return store


def moved(quads: set[Quad], base: str) -> bytes:
    """N-Quads of the same graph of another publisher: everything below the base but the code lists."""
    from pyoxigraph import serialize

    text = serialize(quads, format=RdfFormat.N_QUADS)
    assert text is not None
    return re.sub(rb"<https://w3id\.org/hankeverkko/(?!def)", b"<" + base.encode(), text)
