"""Writes sorted quads as Turtle, a subject at a time, without holding the graph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import Final

from graph.triples.terms import expand
from graph.vocabulary import PREFIXES
from graph.web.masking.quads import Quad

_LOCAL: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_TYPE: Final = expand("rdf:type")
_NAMESPACES: Final = {namespace: prefix for prefix, namespace in PREFIXES.items()}
_END_OF_NAMESPACE: Final = re.compile(r"[^#/]*$")


def turtle_lines(quads: Iterable[Quad]) -> Iterator[str]:
    """The Turtle of quads that come sorted by subject, predicate and object; a triple of several graphs stands once."""
    yield from (f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in sorted(PREFIXES.items()))
    for subject, described in groupby(quads, attrgetter("subject")):
        yield f"\n{_shorten(subject)}"
        separator = " "
        for predicate, stated in groupby(described, attrgetter("predicate")):
            objects = ", ".join(_write_object(term) for term in dict.fromkeys(quad.object for quad in stated))
            yield f"{separator}{'a' if predicate == _TYPE else _shorten(predicate)} {objects}"
            separator = " ;\n    "
        yield " .\n"


def _write_object(term: str) -> str:
    if term.startswith("<"):
        return _shorten(term)
    value, mark, datatype = term.rpartition('"^^')
    return f'{value}"^^{_shorten(datatype)}' if mark and datatype.startswith("<") else term


def _shorten(term: str) -> str:
    """The IRI with a prefix where its local name needs no escape."""
    iri = term[1:-1]
    local = _END_OF_NAMESPACE.search(iri)
    prefix = _NAMESPACES.get(iri[: local.start()]) if local else None
    return f"{prefix}:{local[0]}" if prefix and local and _LOCAL.fullmatch(local[0]) else term
