"""Makes the search index of an edition: every thing that can be found, its words, and what it is filtered by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from graph.model import Term
from graph.saved import parse_query
from graph.store import EmbeddedStore, Store
from graph.terms import finite_number
from graph.vocabulary import BASE
from graph.web.database import new_database
from graph.web.edition import Edition
from graph.web.search.areas import Areas, municipality_seats
from graph.web.search.money import Amount, Filters, write_money
from graph.web.search.words import bag_key, keys_of, split_words

FACETS: Final = ("fund", "programme", "portfolio", "role", "place", "year", "status")
"""What results are filtered by, beside their type, in the order in which a page shows them."""

FILTERS: Final = (*FACETS, "mention", "seat", "funder", "implementer", "person")
"""All that results can be filtered by; those that are no facets have too many values to be listed. A place is where a
project says that it is, a mention a place in its texts, a seat the municipality whose own body runs it."""

_PLACES: Final = ("place", "mention", "seat")
_SHARED: Final = frozenset({*FACETS, *_PLACES})
"""What a body or a person has that its projects have."""

_KINDS: Final = {"project": "projects", "organisation": "organisations", "person": "people"}
_NAMED_BY_TEXTS: Final = "organisation"
"""The kind whose further texts are its other names."""

_LONGEST_PROJECT: Final = 30
"""Years after which the end of a project is taken for a slip of the pen, so that it does not fill the list of years."""

_SCHEMA: Final = """
CREATE TABLE thing (
  id INTEGER PRIMARY KEY, iri TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL,
  start TEXT NOT NULL, end TEXT NOT NULL, projects INTEGER NOT NULL
);
CREATE TABLE facet (
  name TEXT NOT NULL, value TEXT NOT NULL, thing INTEGER NOT NULL, PRIMARY KEY (name, value, thing)
) WITHOUT ROWID;
CREATE TABLE called (name TEXT NOT NULL, thing INTEGER NOT NULL, PRIMARY KEY (name, thing)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(
  exact, name, code, text, content='', tokenize="unicode61 remove_diacritics 0", prefix='3 4'
);
"""


@dataclass
class _Entry:
    """A thing while its rows are gathered."""

    iri: str
    kind: str
    names: dict[str, None] = field(default_factory=dict)
    codes: dict[str, None] = field(default_factory=dict)
    texts: dict[str, None] = field(default_factory=dict)
    start: str = ""
    end: str = ""


def keep_index(edition: Edition, store: Store | None = None) -> Path:
    """The index of an edition, made at the first time; from `store` where it is open already."""

    def write(path: Path) -> None:
        opened = store or EmbeddedStore.open(edition.store)
        try:
            make_index(opened, path, edition.base)
        finally:
            if opened is not store:
                opened.close()

    return edition.keep("index.sqlite", write)


def make_index(store: Store, path: Path, base: str = BASE) -> None:
    """Write the index of a store to a new file.

    Args:
        store: what is indexed.
        path: the file.
        base: where the IRIs of the store's things start.

    Raises:
        OSError: the file cannot be written.
    """
    entries = sorted(_gather(store), key=lambda entry: (entry.kind, entry.iri))
    numbers = {entry.iri: number for number, entry in enumerate(entries, 1)}
    bodies = {unit: body for unit, _, body in _rows(store, "bodies")}
    of_project = _read_project_filters(store, entries, bodies, base)
    filters, projects = _share_filters(store, of_project)
    with new_database(path) as connection:
        connection.executescript(_SCHEMA)
        connection.executemany(
            "INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (_row(numbers[entry.iri], entry, len(projects[entry.iri])) for entry in entries),
        )
        connection.executemany(
            "INSERT INTO words (rowid, exact, name, code, text) VALUES (?, ?, ?, ?, ?)",
            (_words(numbers[entry.iri], entry) for entry in entries),
        )
        connection.executemany(
            "INSERT INTO called VALUES (?, ?)",
            sorted({(name, numbers[entry.iri]) for entry in entries for name in _names(entry)}),
        )
        connection.executemany(
            "INSERT INTO facet VALUES (?, ?, ?)",
            sorted((name, value, numbers[iri]) for iri, name, value in filters if iri in numbers),
        )
        amounts = (
            Amount(project, kind, bodies.get(payer, payer), year, number)
            for project, kind, payer, year, value in _rows(store, "amounts")
            if (number := finite_number(value)) is not None
        )
        write_money(connection, amounts, numbers, of_project, frozenset(bodies))
        connection.execute("INSERT INTO words (words) VALUES ('optimize')")


def _row(number: int, entry: _Entry, projects: int) -> tuple[int | str, ...]:
    name = next(iter(entry.names), "")
    return number, entry.iri, entry.kind, name, " ".join(entry.codes), entry.start, entry.end, projects


def _words(number: int, entry: _Entry) -> tuple[int | str, ...]:
    names = " ".join(entry.names)
    exact = " ".join(split_words(f"{names} {' '.join(entry.codes)}"))
    return number, exact, keys_of(names), " ".join(entry.codes), keys_of(" ".join(entry.texts))


def _names(entry: _Entry) -> Iterator[str]:
    """Everything that the thing itself is called, as what is asked is compared with it."""
    yield from map(bag_key, (*entry.names, *entry.codes))
    if entry.kind == _NAMED_BY_TEXTS:
        yield from map(bag_key, entry.texts)


def _gather(store: Store) -> Iterable[_Entry]:
    entries: dict[str, _Entry] = {}
    for kind, query in _KINDS.items():
        table = store.select(_query(query), name=f"search/{query}")
        for row in table.rows:
            thing, name, code, text, *days = (_text(term) for term in row)
            entry = entries.setdefault(thing, _Entry(thing, kind))
            for value, values in ((name, entry.names), (code, entry.codes), (text, entry.texts)):
                if value:
                    values[value] = None
            if days:
                entry.start, entry.end = entry.start or _day(days[0]), entry.end or _day(days[1])
    return entries.values()


def _read_project_filters(store: Store, entries: Iterable[_Entry], bodies: dict[str, str], base: str) -> Filters:
    """What each project is filtered by: its areas are those of the day on which it started."""
    found: Filters = defaultdict(set)
    for project, facet, value in _rows(store, "facets"):
        found[project].add((facet, value))
        if facet in {"funder", "implementer"} and value in bodies:
            found[project].add((facet, bodies[value]))
    areas, seats = read_areas(store), municipality_seats(base)
    for entry in entries:
        its = found[entry.iri]
        its |= {("year", str(year)) for year in _years(entry)}
        its |= {("seat", seats[value]) for facet, value in its if facet == "implementer" and value in seats}
        its |= {(facet, area) for facet, value in its if facet in _PLACES for area in areas.above(value, entry.start)}
    return found


def read_areas(store: Store) -> Areas:
    """The areas of a store."""
    return Areas(_rows(store, "memberships"), _rows(store, "areas"))


def _share_filters(store: Store, of_project: Filters) -> tuple[set[tuple[str, str, str]], dict[str, set[str]]]:
    """What each thing is filtered by, and the projects of each: a body or a person has what its projects have."""
    projects: dict[str, set[str]] = defaultdict(set)
    found = set()
    for project, thing, role in _rows(store, "participations"):
        projects[thing].add(project)
        found |= {(thing, "role", role), (project, "role", role)}
    for thing, its in projects.items():
        found |= {
            (thing, name, value) for project in its for name, value in of_project.get(project, ()) if name in _SHARED
        }
    found |= {(project, name, value) for project, filters in of_project.items() for name, value in filters}
    return found, projects


def _years(entry: _Entry) -> Iterator[int]:
    if entry.kind == "project" and entry.start[:4].isdecimal():
        first = int(entry.start[:4])
        last = int(entry.end[:4]) if entry.end[:4].isdecimal() else first
        # An end before the start is an error of the source: the year of the start stands all the same.
        yield from range(first, max(first, min(last, first + _LONGEST_PROJECT)) + 1)


def _day(text: str) -> str:
    """The day of an xsd:date without its zone; empty where there is no such day, as RDF of a user's own may have it."""
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return ""


def _rows(store: Store, name: str) -> Iterator[tuple[str, ...]]:
    for row in store.select(_query(name), name=f"search/{name}").rows:
        yield tuple(map(_text, row))


def _text(term: Term | None) -> str:
    return term.value if term else ""


@cache
def _query(name: str) -> str:
    path = Path(__file__).parent / "queries" / f"{name}.rq"
    return parse_query(path.read_text(encoding="utf-8"), name).text
