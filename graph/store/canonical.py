"""Literals as our own engine keeps them, so that what another server holds or answers can be compared with it.

Some servers answer 1 for true, keep the zeros of 2.50, or tell xsd:nonNegativeInteger from xsd:integer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pyoxigraph

from graph.model import Iri, Literal
from graph.table import Row, Table
from graph.terms import STRING, XSD


def canonical_row(row: Row) -> Row:
    """The row with every literal as our engine keeps it."""
    return tuple(
        Literal(*_keep(term.value, term.datatype)) if isinstance(term, Literal) and _is_typed(term.datatype) else term
        for term in row
    )


def canonical_triple(triple: Any) -> str:
    """A triple of the engine's as "subject predicate object", the object as our engine keeps it."""
    value = triple.object
    if isinstance(value, pyoxigraph.Literal) and _is_typed(value.datatype.value):
        kept, datatype = _keep(value.value, value.datatype.value)
        value = pyoxigraph.Literal(kept, datatype=pyoxigraph.NamedNode(datatype))
    return f"{triple.subject} {triple.predicate} {value}"


def canonical_table(table: Table) -> Table:
    """The table with every literal as our engine keeps it."""
    return Table(table.columns, tuple(map(canonical_row, table.rows)))


def is_ground(row: Row) -> bool:
    """Whether no term of the row is a blank node, whose name another answer does not repeat."""
    return not any(isinstance(term, Iri) and term.value.startswith("_:") for term in row)


def _is_typed(datatype: str) -> bool:
    return datatype.startswith(XSD) and datatype != STRING


@lru_cache(maxsize=100_000)
def _keep(value: str, datatype: str) -> tuple[str, str]:
    node = pyoxigraph.NamedNode("urn:one")
    store = pyoxigraph.Store()
    store.add(pyoxigraph.Quad(node, node, pyoxigraph.Literal(value, datatype=pyoxigraph.NamedNode(datatype))))
    (quad,) = store
    kept: Any = quad.object
    return kept.value, kept.datatype.value
