"""The parts of a page that are answers to a query: which kinds of things have which, and how they are read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from graph.model import Iri, Term
from graph.resources import read_yaml
from graph.saved import SavedQuery, parse_query
from graph.store import Store
from graph.table import Table
from graph.web.pages.kept import KeptAnswers

_HERE: Final = Path(__file__).parent
ROWS: Final = 200
"""Rows of a section that a page shows; where there are more it says how many there are."""

COUNTS: Final = "home/counts"
HOME: Final = ("home/projects", "home/implementers", "home/funders")
"""The sections of the front page; they and its counts are about no one thing."""

COUNTED: Final = "of"
"""The column in which a query that takes only the first rows counts all of them."""


class Kind(NamedTuple):
    """A kind of page: its sections in their order, its long texts, the predicates that these cover, and its network."""

    name: str
    sections: tuple[str, ...]
    texts: tuple[str, ...]
    covered: frozenset[str]
    network: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """An answer on a page: `query` is its question, `total` the rows there are, of which the table may hold fewer."""

    name: str
    query: SavedQuery
    table: Table
    total: int

    def heading(self, language: str) -> str:
        """The heading in the reader's language."""
        summary = self.query.header.summary
        return summary.get(language) or summary.get("en", "")


@cache
def kinds() -> Mapping[str, Kind]:
    """The kinds of pages by name, from kinds.yml."""
    data: Mapping[str, Any] = read_yaml((_HERE / "kinds.yml").read_text(encoding="utf-8"))
    shared = data["covered everywhere"]
    return {
        name: Kind(
            name,
            tuple(entry.get("sections", ())),
            tuple(entry.get("texts", ())),
            frozenset((*shared, *entry.get("texts", ()), *entry.get("covered", ()))),
            entry.get("network", ""),
        )
        for name, entry in data["kinds"].items()
    }


@cache
def section_query(name: str) -> SavedQuery:
    """The query of a section ("project/funding")."""
    return parse_query((_HERE / "queries" / f"{name}.rq").read_text(encoding="utf-8"), name)


class Sections:
    """Reads the sections of an edition's pages.

    Args:
        store: the edition's.
        kept: the answers that are kept beside it; the others are asked.
    """

    def __init__(self, store: Store, kept: KeptAnswers) -> None:
        self._store, self._kept = store, kept

    def read(self, name: str, iri: str = "") -> Section:
        """The answer to a section's query about one thing, or about none where it asks for everything."""
        query = section_query(name)
        text = bind_section(query, iri)
        table, total = self._kept.find(text) or take_rows(self._store.select(text, name=name))
        return Section(name, query, table, total)


def bind_section(query: SavedQuery, iri: str) -> str:
    """The text of a section's query about one thing, or about none."""
    return query.bind({"thing": iri} if query.parameters else {})


def take_rows(table: Table) -> tuple[Table, int]:
    """The rows that a page shows of an answer, and how many there are in all."""
    if COUNTED not in table.columns:
        return Table(table.columns, table.rows[:ROWS]), len(table.rows)
    at = table.columns.index(COUNTED)
    rows = tuple((*row[:at], *row[at + 1 :]) for row in table.rows[:ROWS])
    columns = (*table.columns[:at], *table.columns[at + 1 :])
    counted = table.rows[0][at] if table.rows else None
    return Table(columns, rows), max(int(counted.value) if counted else 0, len(rows))


def iris_of(rows: Sequence[Sequence[Term | None]]) -> set[str]:
    """Every IRI in some rows."""
    return {term.value for row in rows for term in row if isinstance(term, Iri)}
