"""Turns terms into what a page shows of them: a text in the reader's language, with a link where there is a page."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from math import isfinite
from pathlib import Path
from typing import Final, NamedTuple

from graph.formats import shorten_iri
from graph.model import Iri, Literal, Term
from graph.table import Table, python_value
from graph.terms import finite_number
from graph.vocabulary import PREFIXES
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, format_day, format_number, pick
from graph.web.pages.links import Links

_YEAR: Final = PREFIXES["xsd"] + "gYear"
_PLAIN: Final = frozenset({"year", "code", "identifier", "first", "last"})
"""Columns whose whole numbers are names of years or codes, which no one groups by threes."""


class Cell(NamedTuple):
    """A value on a page: `language` is set where it is not the page's; `sources` are the numbers of its documents."""

    text: str
    href: str = ""
    language: str = ""
    number: bool = False
    sources: tuple[str, ...] = ()


class Grid(NamedTuple):
    """A table on a page: its headings, whether each column holds numbers, and its rows."""

    headings: tuple[str, ...]
    numbers: tuple[bool, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Show:
    """Shows terms on one page.

    Args:
        labels: the labels of the edition.
        links: the links of the page.
        words: the words of the reader's language.
        sources: the number of a document on this page, by the named graph that comes from it.
    """

    def __init__(self, labels: Labels, links: Links, words: Words, sources: Mapping[str, str] | None = None) -> None:
        self._labels, self._links, self._words = labels, links, words
        self._sources = sources or {}

    def term(self, term: Term | None, column: str = "") -> Cell:
        """A value as a cell."""
        if term is None:
            return Cell("")
        if isinstance(term, Iri):
            return self.thing(term.value)
        return self._literal(term, column)

    def thing(self, iri: str) -> Cell:
        """A thing by its label, linked to its page."""
        label, language = self._labels.of(iri, self._words.language)
        if label == shorten_iri(iri):
            label, language = self.predicate(iri) or label, ""
        return Cell(label, self._links.thing(iri), language if language != self._words.language else "")

    def predicate(self, iri: str) -> str:
        """What a predicate of the vocabularies that we reuse is called; empty where the table has no word for it."""
        labels = _predicates().get(iri)
        return pick(labels, self._words.language)[0] if labels else ""

    def sources(self, graphs: Sequence[str]) -> tuple[str, ...]:
        """The numbers of the documents that some graphs come from."""
        return tuple(dict.fromkeys(number for graph in graphs if (number := self._sources.get(graph))))

    def _literal(self, term: Literal, column: str) -> Cell:
        language = self._words.language
        value = term.value if term.datatype == _YEAR else python_value(term)
        if isinstance(value, bool):
            return Cell(self._words("yes" if value else "no"))
        if isinstance(value, date):
            return Cell(format_day(value, language))
        if isinstance(value, int | float | Decimal) and isfinite(value):
            plain = column in _PLAIN and value == int(value)
            return Cell(str(int(value)) if plain else format_number(value, language), number=True)
        return Cell(str(value), language=term.language if term.language != language else "")

    def grid(self, table: Table, headings: Mapping[str, Mapping[str, str]]) -> Grid:
        """An answer as a table: empty columns are left out, a column `xIri` is the link of the column `x`."""
        columns = [
            (index, name)
            for index, name in enumerate(table.columns)
            if not self._is_link(name, table.columns) and any(_says(row[index], name) for row in table.rows)
        ]
        rows = tuple(tuple(self._cell(table, row, index, name) for index, name in columns) for row in table.rows)
        numbers = tuple(name not in _PLAIN and holds_numbers(rows, at) for at, (_, name) in enumerate(columns))
        titles = tuple(pick(headings.get(name, {}), self._words.language)[0] or name for _, name in columns)
        return Grid(titles, numbers, rows)

    @staticmethod
    def _is_link(name: str, columns: Sequence[str]) -> bool:
        return name.endswith("Iri") and name.removesuffix("Iri") in columns

    def _cell(self, table: Table, row: Sequence[Term | None], index: int, name: str) -> Cell:
        term = row[index]
        if name == "graph" and isinstance(term, Iri):
            return Cell("", sources=self.sources([term.value]))
        cell = self.term(term, name)
        link = f"{name}Iri"
        if link in table.columns and isinstance(target := row[table.columns.index(link)], Iri):
            return cell._replace(href=self._links.thing(target.value))
        return cell


def holds_numbers(rows: Sequence[Sequence[Cell]], at: int) -> bool:
    """Whether a column has numbers and nothing else."""
    filled = [row[at] for row in rows if row[at].text]
    return bool(filled) and all(cell.number for cell in filled)


def _says(term: Term | None, column: str) -> bool:
    """Whether a value is worth a column: full confidence goes without saying."""
    return term is not None and not (column == "confidence" and finite_number(term.value) == 1)


def predicate_words(name: str) -> Mapping[str, str]:
    """What a predicate is called by language, from its prefixed name; nothing where the table has no word for it."""
    prefix, _, local = name.partition(":")
    return _predicates().get(PREFIXES.get(prefix, "") + local, {})


def predicate_rank(iri: str) -> int:
    """Where a predicate stands among the facts of a page: in the order of the table, our own terms after them."""
    return list(_predicates()).index(iri) if iri in _predicates() else len(_predicates())


@cache
def _predicates() -> dict[str, dict[str, str]]:
    with (Path(__file__).parent / "predicate_labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {}
    for row in rows:
        prefix, _, local = row["term"].partition(":")
        found[PREFIXES[prefix] + local] = {language: row[language] for language in ("fi", "sv", "en")}
    return found
