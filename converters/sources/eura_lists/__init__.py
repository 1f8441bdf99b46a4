"""The public lists of structural-fund projects 2007–2013, 2014–2020 and 2021–2027: one project a row."""

from __future__ import annotations

from collections.abc import Iterator

from converters.formulas import uncalculated_cells
from converters.sources.eura_lists.checks import FileChecks, Repeat
from converters.sources.eura_lists.layout import Layout, count_known, layout_problems, make_layout
from converters.sources.eura_lists.rows import RowReader
from converters.tables import Table, find_table
from graph.errors import InputError
from graph.model import Cell, Document, Problem, Project

_SURE_WITH = 10
"""A header with so many known columns is one of these lists."""


def recognise(document: Document) -> float:
    """How sure it is that the document is a list: by the names in its header, whatever their order and number."""
    table = find_table(document, count_known)
    return min(1.0, count_known(table.header) / _SURE_WITH) if table else 0.0


def convert(document: Document) -> Iterator[Project | Problem]:
    """The projects of a list in its order, each followed by what is suspect about its row.

    Raises:
        InputError: there is no header of such a list, or it has neither codes nor titles.
    """
    return convert_rows(document)


def convert_rows(document: Document, first: int = 1, last: int | None = None) -> Iterator[Project | Problem]:
    """The part of `convert` that belongs to the records `first` to `last`, both included.

    Records are counted from 1, the header too; without `last` it is the part up to the end. Consecutive parts joined
    are what `convert` gives: what concerns the whole file goes with the first and with the last of them. Every part
    reads the file from its start, which takes a small share of the time that making records does.

    Raises:
        InputError: as in `convert`.
    """
    table, layout = _find_list(document)
    if first <= table.header_row:
        yield from layout_problems(layout, table.header_row)
    checks = FileChecks(layout)
    reader = RowReader(layout, table.delimiter, uncalculated_cells(document, table))
    for row, cells in table.rows():
        if last is not None and row > last:
            return
        repeat = checks.see(cells)
        if row < first:
            continue
        if repeat is Repeat.ROW:
            yield Problem("repeated-row", "info", "the same row stands in the list before", at=Cell(row))
            continue
        yield from reader.read(row, cells, broken=row in table.broken, repeated=repeat is Repeat.CODE)
    if last is None:
        yield from checks.problems(table.header_row)


def _find_list(document: Document) -> tuple[Table, Layout]:
    table = find_table(document, count_known)
    if table is None:
        raise InputError(
            "no header of a project list was found",
            where=document.name,
            advice="the first rows should name columns such as Koodi, Rahasto and Hankkeen nimi",
        )
    layout = make_layout(table)
    if not layout.columns.keys() & {"code", "title"}:
        raise InputError(
            "the list has neither project codes nor titles",
            where=document.name,
            advice="name the columns as the publisher does, or add their names to source.yml",
        )
    return table, layout
