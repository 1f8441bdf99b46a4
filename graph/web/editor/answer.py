"""What the editor shows of an answer: rows as a table of cells, yes or no, or triples as Turtle."""

from __future__ import annotations

from typing import Final, NamedTuple

from graph.store.answers import read_results
from graph.store.writing import JSON
from graph.table import Table
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words
from graph.web.pages.links import Links
from graph.web.pages.sections import iris_of
from graph.web.pages.show import Grid, Show, holds_numbers
from graph.web.workers.pool import Answer

TURTLE: Final = "text/turtle"
SHOWN: Final = 1000
"""Rows or triples that the page shows; the downloads hold them all."""


class Rows(NamedTuple):
    """The answer to SELECT."""

    table: Table


class Truth(NamedTuple):
    """The answer to ASK."""

    value: bool


class Triples(NamedTuple):
    """The answer to CONSTRUCT or DESCRIBE, in Turtle."""

    text: str


Result = Rows | Truth | Triples


def read_answer(answer: Answer) -> Result:
    """The answer of a worker, read in the thread that shows it, which the parser's objects are bound to."""
    if answer.media_type != JSON:
        return Triples(answer.body.decode())
    found = read_results(answer.body)
    return Truth(found) if isinstance(found, bool) else Rows(found)


def make_grid(table: Table, labels: Labels, links: Links, words: Words) -> Grid:
    """The table as it was asked for: every variable a column, what has a label by its label."""
    labels.learn(iris_of(table.rows))
    show = Show(labels, links, words)
    rows = tuple(
        tuple(show.term(term, name) for term, name in zip(row, table.columns, strict=True)) for row in table.rows
    )
    numbers = tuple(holds_numbers(rows, at) for at in range(len(table.columns)))
    return Grid(table.columns, numbers, rows)
