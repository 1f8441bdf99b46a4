"""What a project's money comes to, kind by kind: no euro is counted twice, and no kind is added to another.

The index keeps it as flows from payer to receiver, through the project's programme and portfolio.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from decimal import Decimal
from itertools import groupby
from typing import Final, NamedTuple

Filters = dict[str, set[tuple[str, str]]]
"""Pairs of a filter and a value by project."""

SEVERAL: Final = "several"
"""Instead of a body where several share money that no source divides among them."""

_SCHEMA: Final = """
CREATE TABLE node (id INTEGER PRIMARY KEY, iri TEXT NOT NULL);
CREATE TABLE runs (thing INTEGER NOT NULL, body INTEGER NOT NULL, PRIMARY KEY (thing, body)) WITHOUT ROWID;
CREATE TABLE money (
  kind INTEGER NOT NULL, thing INTEGER NOT NULL, payer INTEGER NOT NULL, programme INTEGER NOT NULL,
  portfolio INTEGER NOT NULL, receiver INTEGER NOT NULL, cents INTEGER NOT NULL, PRIMARY KEY (kind, thing, payer)
) WITHOUT ROWID;
CREATE INDEX money_of_thing ON money (thing, kind, cents);
"""


class Amount(NamedTuple):
    """A sum as a source states it, in euros; `payer` and `year` are empty where it is of all of them."""

    project: str
    kind: str
    payer: str
    year: str
    value: Decimal


class Share(NamedTuple):
    """What a payer gives to a project, in cents; `payer` is empty where no source says who pays it."""

    project: str
    kind: str
    payer: str
    cents: int


def share_amounts(amounts: Iterable[Amount]) -> Iterator[Share]:
    """The shares of the payers of each project and kind, and what is left of the total.

    A total and its parts state the same money, so that only what the total has beyond its parts is left; where sources
    state a sum twice, the larger one counts.
    """
    for (project, kind), stated in groupby(sorted(amounts), key=lambda one: (one.project, one.kind)):
        sums = _sum_by_payer(stated)
        total = sums.pop("", Decimal(0))
        for payer, value in sums.items():
            yield Share(project, kind, payer, round(100 * value))
        if (rest := total - sum(sums.values())) > 0:
            yield Share(project, kind, "", round(100 * rest))


def _sum_by_payer(amounts: Iterable[Amount]) -> dict[str, Decimal]:
    """By payer the sum that is stated for all years, or that of the years where it is more."""
    largest: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for one in amounts:
        largest[one.payer, one.year] = max(largest[one.payer, one.year], one.value)
    payers = dict.fromkeys(payer for payer, _ in largest)
    return {
        payer: max(
            largest.get((payer, ""), Decimal(0)),
            sum((value for (who, year), value in largest.items() if who == payer and year), Decimal(0)),
        )
        for payer in payers
    }


class _Ends(NamedTuple):
    """Between whom the money of a project goes, and through what."""

    funder: str
    programme: str
    portfolio: str
    implementer: str


def write_money(
    connection: sqlite3.Connection,
    amounts: Iterable[Amount],
    numbers: Mapping[str, int],
    filters: Filters,
    units: Set[str],
) -> None:
    """Write into the index who runs each project, and its money.

    Args:
        connection: the index, without these tables.
        amounts: what the sources state.
        numbers: the number of each thing in the index.
        filters: what each project is filtered by.
        units: those that are parts of a body, which is named beside them.
    """
    nodes: defaultdict[str, int] = defaultdict(lambda: len(nodes))
    connection.executescript(_SCHEMA)
    connection.executemany(
        "INSERT INTO runs VALUES (?, ?)",
        [
            (numbers[project], nodes[body])
            for project in sorted(filters)
            if project in numbers
            for body in sorted(_values(filters, project, "implementer", units))
        ],
    )
    connection.executemany(
        "INSERT INTO money VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (nodes[kind], numbers[project], *(nodes[end] for end in (payer, *ends[1:])), cents)
            for project, ends, sums in _flows(amounts, filters, units)
            if project in numbers
            for (kind, payer), cents in sorted(sums.items())
        ],
    )
    connection.executemany("INSERT INTO node VALUES (?, ?)", [(number, iri) for iri, number in nodes.items()])


def _flows(
    amounts: Iterable[Amount], filters: Filters, units: Set[str]
) -> Iterator[tuple[str, _Ends, Counter[tuple[str, str]]]]:
    """The cents of each project by kind and payer: what no source says the payer of is the funder's, if it has one."""
    for project, its in groupby(share_amounts(amounts), key=lambda share: share.project):
        ends = _Ends(*(_only(_values(filters, project, name, units)) for name in _Ends._fields))
        sums: Counter[tuple[str, str]] = Counter()
        for share in its:
            sums[share.kind, share.payer or ends.funder] += share.cents
        yield project, ends, sums


def _values(filters: Filters, project: str, name: str, units: Set[str]) -> set[str]:
    return {value for facet, value in filters.get(project, ()) if facet == name and value not in units}


def _only(values: set[str]) -> str:
    return SEVERAL if len(values) > 1 else next(iter(values), "")
