"""The hubs of an edition: the things that so much points to that a page of one must not wait for its queries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from graph.store import Store
from graph.table import Table
from graph.web.pages.kept import keep_answers
from graph.web.pages.links import document_path
from graph.web.pages.sections import COUNTS, HOME, bind_section, kinds, section_query, take_rows
from graph.web.pages.things import kind_of

FROM: Final = 100
"""Statements that point to a hub, at least: what a page of fewer asks is answered in milliseconds."""

_POINTED_TO: Final = """SELECT ?thing WHERE { ?subject ?predicate ?thing FILTER(isIRI(?thing)) }
GROUP BY ?thing HAVING(COUNT(*) >= %d) ORDER BY ?thing"""
_FULL_DOCUMENTS: Final = """PREFIX hv: <https://w3id.org/hankeverkko/def#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT DISTINCT ?document WHERE {
  { SELECT ?graph { GRAPH ?graph { ?project a hv:Project } } GROUP BY ?graph HAVING(COUNT(*) >= %d) }
  ?graph prov:wasDerivedFrom ?document
} ORDER BY ?document"""


def keep_sections(store: Store, base: str, path: Path, *, least: int = FROM) -> None:
    """Write the answers that the front page and the pages of hubs wait for to a new file.

    Args:
        store: the edition's.
        base: where the IRIs of its things start.
        path: the file.
        least: statements that point to a hub.
    """
    keep_answers(_answer_sections(store, base, least), path)


def find_hubs(store: Store, base: str, least: int = FROM) -> list[str]:
    """The things with a page of their own that at least so many statements point to, in the order of their IRIs."""
    rows = [row for text in (_POINTED_TO, _FULL_DOCUMENTS) for row in store.select(text % least, name="hubs").rows]
    found = sorted({thing.value for (thing,) in rows if thing})
    return [iri for iri in found if has_page(iri, base)]


def has_page(iri: str, base: str) -> bool:
    """Whether the site has a page of the thing, and not of a part of it or of none of its own."""
    return document_path(iri, base).startswith(("doc/", "def/"))


def _answer_sections(store: Store, base: str, least: int) -> Iterator[tuple[str, Table, int]]:
    wanted = [(name, "") for name in (COUNTS, *HOME)]
    wanted += [(name, iri) for iri in find_hubs(store, base, least) for name in kinds()[kind_of(iri, base)].sections]
    for name, iri in wanted:
        text = bind_section(section_query(name), iri)
        yield text, *take_rows(store.select(text, name=name))
