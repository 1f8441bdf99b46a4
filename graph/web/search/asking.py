"""Asks the search index: words in any Finnish form, filters by facet, and what each further filter leaves."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from graph.errors import UsageError
from graph.model import Iri, Literal, Term
from graph.table import Table
from graph.terms import XSD
from graph.web.search.index import FACETS, FILTERS
from graph.web.search.words import bag_key, split_words, word_key

KINDS: Final = ("project", "organisation", "person")
PAGE: Final = 25
"""Results on a page."""

_MOST_WORDS: Final = 20
_MOST_VALUES: Final = 40
"""Values of a facet that a page offers, those with the most results first."""

_WEIGHTS: Final = "10.0, 5.0, 20.0, 1.0"
"""How much a word counts as it stands in the name, in the name, in the code, and in the text."""

_COLUMNS: Final = ("thing", "kind", "name", "code", "start", "end", "projects")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: `kind` is empty for all of them, `filters` hold IRIs (years as digits) by facet."""

    text: str = ""
    kind: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page: int = 1


class Hit(NamedTuple):
    """A result."""

    iri: str
    kind: str
    name: str
    code: str
    start: str
    end: str
    projects: int


class Count(NamedTuple):
    """A value of a facet with the results it leaves; `chosen` where the wish has it."""

    value: str
    results: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The results of one page, how many there are in all, and what they can be filtered by."""

    total: int
    hits: tuple[Hit, ...]
    kinds: tuple[Count, ...]
    facets: Mapping[str, tuple[Count, ...]]


class Search:
    """The index of an edition, read-only; a connection is opened for each question, so that threads share nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def find(self, wish: Wish) -> Found:
        """The results of a wish.

        Raises:
            UsageError: there is no such kind or facet.
        """
        check_wish(wish)
        with closing(self.open()) as connection:
            where, values = condition_of(wish)
            total = connection.execute(f"SELECT COUNT(*) FROM thing WHERE {where}", values).fetchone()[0]  # noqa: S608
            hits = tuple(_hits(connection, wish, PAGE, (wish.page - 1) * PAGE))
            shown = (name for name in FILTERS if name in FACETS or name in wish.filters)
            facets = {name: counts for name in shown if (counts := _count_values(connection, wish, name))}
            return Found(total, hits, _count_kinds(connection, wish), facets)

    def list_all(self, wish: Wish) -> Table:
        """Every result of a wish, as a table for other programs.

        Raises:
            UsageError: there is no such kind or facet.
        """
        check_wish(wish)
        with closing(self.open()) as connection:
            return Table(_COLUMNS, tuple(_terms(hit) for hit in _hits(connection, wish, -1, 0)))

    def open(self) -> sqlite3.Connection:
        """A connection that only reads."""
        return sqlite3.connect(f"file:{self._path}?mode=ro&immutable=1", uri=True)


def check_wish(wish: Wish) -> None:
    """Refuse a wish that asks for what there is not.

    Raises:
        UsageError: there is no such kind or filter.
    """
    if wish.kind and wish.kind not in KINDS:
        raise UsageError("there is no such type of result", where=wish.kind, advice=f"choose {', '.join(KINDS)}")
    for name in wish.filters:
        if name not in FILTERS:
            raise UsageError("there is no such filter", where=name, advice=f"choose {', '.join(FILTERS)}")


def condition_of(wish: Wish, without: str = "") -> tuple[str, list[str]]:
    """What a wish asks of the rows of things, in SQL, with its values; `without` is a filter that does not count."""
    parts, values = ["1"], []
    if match := _match(wish.text):
        parts.append("id IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(match)
    if wish.kind and without != "kind":
        parts.append("kind = ?")
        values.append(wish.kind)
    for name, chosen in wish.filters.items():
        if name != without and chosen:
            marks = ", ".join("?" * len(chosen))
            parts.append(f"id IN (SELECT thing FROM facet WHERE name = ? AND value IN ({marks}))")  # noqa: S608
            values += [name, *chosen]
    return " AND ".join(parts), values


def _match(text: str) -> str:
    """The words of the text as FTS5 reads them: each in any form, the beginning of a word enough."""
    words = list(dict.fromkeys(split_words(text)))[:_MOST_WORDS]
    return " AND ".join(f"({_quote(word)} OR {_quote(word_key(word))})" for word in words)


def _quote(word: str) -> str:
    return '"' + word.replace('"', '""') + '" *'


def _hits(connection: sqlite3.Connection, wish: Wish, limit: int, offset: int) -> Iterator[Hit]:
    where, values = condition_of(wish)
    columns = "iri, kind, name, code, start, end, projects"
    if match := _match(wish.text):
        # Whose very name is asked for comes first: a long name or many names tell nothing against it.
        called = "id IN (SELECT thing FROM called WHERE name = ?) DESC"
        rank = f"SELECT bm25(words, {_WEIGHTS}) FROM words WHERE words MATCH ? AND rowid = thing.id"  # noqa: S608
        order = f"{called}, ({rank}), projects DESC, name, id"
        values += [bag_key(wish.text), match]
    else:
        order = "projects DESC, start DESC, name, id"
    statement = f"SELECT {columns} FROM thing WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
    yield from (Hit(*row) for row in connection.execute(statement, [*values, limit, offset]))


def _count_kinds(connection: sqlite3.Connection, wish: Wish) -> tuple[Count, ...]:
    where, values = condition_of(wish, "kind")
    statement = f"SELECT kind, COUNT(*) FROM thing WHERE {where} GROUP BY kind"  # noqa: S608
    found = dict(connection.execute(statement, values))
    return tuple(Count(kind, found.get(kind, 0), kind == wish.kind) for kind in KINDS if kind in found)


def _count_values(connection: sqlite3.Connection, wish: Wish, name: str) -> tuple[Count, ...]:
    where, values = condition_of(wish, name)
    statement = (
        "SELECT value, COUNT(*) AS results FROM facet JOIN thing ON thing.id = facet.thing "  # noqa: S608
        f"WHERE facet.name = ? AND {where} GROUP BY value ORDER BY results DESC, value"
    )
    # The table of facets has a column "name" too, which only the facet's own condition means.
    rows = connection.execute(statement.replace(" AND id IN", " AND thing.id IN"), [name, *values]).fetchall()
    chosen = wish.filters.get(name, ())
    counts = [Count(value, results, value in chosen) for value, results in rows]
    most = _MOST_VALUES if name in FACETS else 0
    shown = [count for place, count in enumerate(counts) if place < most or count.chosen]
    return tuple(sorted(shown, key=lambda count: count.value, reverse=True) if name == "year" else shown)


def _terms(hit: Hit) -> tuple[Term | None, ...]:
    days = [Literal(day, XSD + "date") if day else None for day in (hit.start, hit.end)]
    words = [Literal(hit.kind), Literal(hit.name), Literal(hit.code) if hit.code else None]
    return (Iri(hit.iri), *words, *days, Literal(str(hit.projects), XSD + "integer"))
