"""Asks the index for the figures of the pictures: by place, by year, and from payer to receiver."""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Any, Final, NamedTuple, TypeVar

from graph.web.search.asking import Search, Wish, check_wish, condition_of

_Answer = TypeVar("_Answer")

_KEPT: Final = 256
"""Answers that are remembered; an edition does not change."""

MIDDLES: Final = ("programme", "portfolio")
"""What money can be shown to flow through."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Counts of some projects: the bodies that run them, and their euros by kind, which never add up."""

    projects: int = 0
    organisations: int = 0
    euros: Mapping[str, float] = field(default_factory=dict)

    def value(self, measure: str) -> float:
        """The figure of a measure: "projects", "organisations" or a kind of amount."""
        return {"projects": self.projects, "organisations": self.organisations}.get(measure, self.euros.get(measure, 0))


class Period(NamedTuple):
    """A project in time; days are ISO, and empty where they are not known."""

    iri: str
    start: str
    end: str


class Flow(NamedTuple):
    """Euros of so many projects from payer through a middle to receiver, `ends`.

    An end is empty where no source states it, and `SEVERAL` where several share it.
    """

    ends: tuple[str, str, str]
    projects: int
    euros: float


class Way(NamedTuple):
    """Which money is looked at: one kind of amount, through one sort of middle, between these ends where any are given.

    `payers`, `middles` and `receivers` are IRIs, or what stands for those that are not stated or share it.
    """

    kind: str
    middle: str
    payers: tuple[str, ...] = ()
    middles: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()

    @property
    def ends(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """The chosen ones of each column."""
        return self.payers, self.middles, self.receivers


class Figures:
    """The figures of an edition, from its search index."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._kept: OrderedDict[Any, Any] = OrderedDict()
        self._lock = Lock()

    def kinds(self) -> tuple[str, ...]:
        """The kinds of amounts that there are."""
        return self._ask("kinds", Wish(), self._read_kinds)

    def choices(self, name: str) -> tuple[str, ...]:
        """Every value of a filter that projects have, in the order of the values."""
        return self._ask(("choices", name), Wish(), lambda connection: _read_choices(connection, name))

    def sums(self, wish: Wish) -> Sums:
        """The counts of all projects of a wish."""
        return self._ask("sums", wish, lambda connection: _read_sums(connection, wish, "''", "", []).get("", Sums()))

    def places(self, wish: Wish, by: str, start: str) -> Mapping[str, Sums]:
        """The counts by place.

        Args:
            wish: which projects count; what it says of places by the same relation does not.
            by: the relation, a filter: "place", "mention" or "seat".
            start: how the IRIs of the places begin.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        plain, values = _apart_from(wish, {by}), _from(by, start)
        return self._ask(
            ("places", by, start),
            plain,
            lambda connection: _read_sums(connection, plain, "facet.value", _AT_PLACES, values),
        )

    def places_by_year(self, wish: Wish, by: str, start: str) -> Mapping[str, Mapping[str, Sums]]:
        """The counts by place of every year, whichever the wish asks for; a project counts in all that it runs in.

        The arguments are those of `places`.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        plain, values = _apart_from(wish, {by, "year"}), _from(by, start)
        return self._ask(
            ("places by year", by, start), plain, lambda connection: _read_by_year(connection, plain, values)
        )

    def years(self, wish: Wish) -> Mapping[str, Sums]:
        """The counts by the year in which projects begin, in their order; those without a day are left out.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        by_year = self._ask(
            "years", wish, lambda connection: _read_sums(connection, wish, "SUBSTR(start, 1, 4)", "", [])
        )
        return {year: by_year[year] for year in sorted(by_year) if year}

    def periods(self, wish: Wish, size: int) -> tuple[int, tuple[Period, ...]]:
        """How many projects there are that have a first day, and those of one page, the newest first.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        return self._ask(("periods", wish.page, size), wish, lambda connection: _read_periods(connection, wish, size))

    def flows(self, wish: Wish, way: Way) -> tuple[Flow, ...]:
        """The flows of money of the projects of a wish, the largest first.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        return self._ask(way, wish, lambda connection: _read_flows(connection, wish, way))

    def projects_on(self, wish: Wish, way: Way) -> tuple[tuple[str, float], ...]:
        """The projects whose money goes a way, with their euros, the largest first.

        Raises:
            UsageError: the wish asks for what there is not.
        """
        return self._ask(("on", way), wish, lambda connection: _read_projects_on(connection, wish, way))

    def _ask(self, question: Any, wish: Wish, read: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        check_wish(wish)
        key = (question, wish.text, tuple(sorted(wish.filters.items())))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                known: _Answer = self._kept[key]
                return known
        with closing(self._search.open()) as connection:
            answer = read(connection)
        with self._lock:
            self._kept[key] = answer
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return answer

    @staticmethod
    def _read_kinds(connection: sqlite3.Connection) -> tuple[str, ...]:
        rows = connection.execute("SELECT iri FROM node WHERE id IN (SELECT DISTINCT kind FROM money) ORDER BY iri")
        return tuple(kind for (kind,) in rows)


def _read_choices(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    rows = connection.execute("SELECT DISTINCT value FROM facet WHERE name = ? ORDER BY value", [name])
    return tuple(value for (value,) in rows)


_AT_PLACES: Final = "JOIN facet ON facet.thing = id AND facet.name = ? AND facet.value >= ? AND facet.value < ?"
# Written so that the key of the table is probed for each year; SQLite would rather read the projects of all years.
_IN_YEARS: Final = (
    "CROSS JOIN (SELECT DISTINCT value FROM facet WHERE name = 'year') AS years "
    "CROSS JOIN facet AS running ON running.name = 'year' AND running.value = years.value AND running.thing = id"
)


def _apart_from(wish: Wish, names: Collection[str]) -> Wish:
    return replace(wish, filters={name: values for name, values in wish.filters.items() if name not in names})


def _from(by: str, start: str) -> list[str]:
    """The values of `_AT_PLACES`."""
    return [by, start, start + "\U0010ffff"]


def _read_by_year(connection: sqlite3.Connection, wish: Wish, values: list[str]) -> Mapping[str, Mapping[str, Sums]]:
    found: defaultdict[str, dict[str, Sums]] = defaultdict(dict)
    group, join = "running.value || ' ' || facet.value", f"{_AT_PLACES} {_IN_YEARS}"
    for part, sums in _read_sums(connection, wish, group, join, values).items():
        year, _, place = part.partition(" ")
        found[year][place] = sums
    return found


def _projects_of(wish: Wish) -> tuple[str, list[str]]:
    return condition_of(replace(wish, kind="project"))


def _read_sums(connection: sqlite3.Connection, wish: Wish, group: str, join: str, values: list[str]) -> dict[str, Sums]:
    """Counts by an expression over the projects of a wish."""
    where, wanted = _projects_of(wish)
    # The parts of the statements are written here; what readers send is bound.
    chosen = f"chosen AS (SELECT id, {group} AS part FROM thing {join} WHERE {where})"  # noqa: S608
    values = [*values, *wanted]
    projects = connection.execute(f"WITH {chosen} SELECT part, COUNT(*) FROM chosen GROUP BY part", values)  # noqa: S608
    counted = dict(projects.fetchall())
    bodies = dict(
        connection.execute(
            f"WITH {chosen} SELECT part, COUNT(DISTINCT body) FROM chosen JOIN runs ON thing = id GROUP BY part",  # noqa: S608
            values,
        ).fetchall()
    )
    euros: dict[str, dict[str, float]] = {}
    money = f"""WITH {chosen}, summed AS (
      SELECT part, kind, SUM(cents) AS cents FROM chosen JOIN money ON money.thing = chosen.id GROUP BY part, kind)
    SELECT part, iri, cents FROM summed JOIN node ON node.id = kind ORDER BY part, iri"""  # noqa: S608
    for part, kind, cents in connection.execute(money, values):
        euros.setdefault(part, {})[kind] = cents / 100
    return {part: Sums(count, bodies.get(part, 0), euros.get(part, {})) for part, count in counted.items()}


def _read_periods(connection: sqlite3.Connection, wish: Wish, size: int) -> tuple[int, tuple[Period, ...]]:
    where, values = _projects_of(wish)
    where += " AND start != ''"
    total = connection.execute(f"SELECT COUNT(*) FROM thing WHERE {where}", values).fetchone()[0]  # noqa: S608
    rows = connection.execute(
        f"SELECT iri, start, end FROM thing WHERE {where} ORDER BY start DESC, end DESC, iri LIMIT ? OFFSET ?",  # noqa: S608
        [*values, size, (wish.page - 1) * size],
    )
    return total, tuple(Period(*row) for row in rows)


def _on_way(wish: Wish, way: Way) -> tuple[str, list[str]]:
    """What a way asks of the rows of money, in SQL, with its values."""
    parts, values = ["kind = (SELECT id FROM node WHERE iri = ?)"], [way.kind]
    for column, names in zip(("payer", _column(way), "receiver"), way.ends, strict=True):
        if names:
            parts.append(f"{column} IN (SELECT id FROM node WHERE iri IN (SELECT value FROM json_each(?)))")  # noqa: S608
            values.append(json.dumps(names))
    if wish.text or wish.filters:
        where, wanted = _projects_of(wish)
        parts.append(f"thing IN (SELECT id FROM thing WHERE {where})")  # noqa: S608
        values += wanted
    return " AND ".join(parts), values


def _column(way: Way) -> str:
    """The column of the middle; one of ours, whatever the way says."""
    return MIDDLES[MIDDLES.index(way.middle)]


def _read_flows(connection: sqlite3.Connection, wish: Wish, way: Way) -> tuple[Flow, ...]:
    where, values = _on_way(wish, way)
    statement = f"""SELECT p.iri, m.iri, r.iri, projects, cents FROM (
      SELECT payer, {_column(way)} AS middle, receiver, COUNT(DISTINCT thing) AS projects, SUM(cents) AS cents
      FROM money WHERE {where} GROUP BY payer, {_column(way)}, receiver)
    JOIN node p ON p.id = payer JOIN node m ON m.id = middle JOIN node r ON r.id = receiver
    ORDER BY cents DESC, p.iri, m.iri, r.iri"""  # noqa: S608
    rows = connection.execute(statement, values)
    return tuple(
        Flow((payer, middle, receiver), projects, cents / 100) for payer, middle, receiver, projects, cents in rows
    )


def _read_projects_on(connection: sqlite3.Connection, wish: Wish, way: Way) -> tuple[tuple[str, float], ...]:
    where, values = _on_way(wish, way)
    statement = f"""SELECT thing.iri, cents FROM (
      SELECT thing AS number, SUM(cents) AS cents FROM money WHERE {where} GROUP BY thing)
    JOIN thing ON thing.id = number ORDER BY cents DESC, thing.iri"""  # noqa: S608
    return tuple((iri, cents / 100) for iri, cents in connection.execute(statement, values))
