"""The public lists of structural-fund projects 2007–2013, 2014–2020 and 2021–2027: one project a row."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import NamedTuple

from converters.formulas import uncalculated_cells
from converters.sources.eura_lists.checks import FileChecks, Repeat, TableChecks
from converters.sources.eura_lists.layout import Layout, count_known, layout_problems, make_layout
from converters.sources.eura_lists.rows import RowReader
from converters.tables import Table, find_table, find_tables
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

    The sheets of a workbook are counted through, that with the best header first: a row has one number in its file.

    Raises:
        InputError: as in `convert`.
    """
    lists, others = _find_lists(document)
    whole = FileChecks()
    before = 0
    for table, layout in lists:
        part = _Part(first - before, None if last is None else last - before)
        if len(lists) > 1 and part.holds(table.header_row):
            yield _tell_sheet(table, before)
        checks = TableChecks(layout, whole)
        rows = yield from _convert_table(document, table, layout, part, before, checks)
        if rows is None:
            return
        problems = list(checks.problems(before + table.header_row))
        if (last is None) if table is lists[-1][0] else (part.first <= rows):
            yield from problems
        before += rows
    if last is None:
        yield from whole.problems()
        yield from (_tell_unread(table) for table in others)


class _Part(NamedTuple):
    """The records of a table that are asked for."""

    first: int
    last: int | None

    def holds(self, row: int) -> bool:
        return self.first <= row and (self.last is None or row <= self.last)


def _convert_table(
    document: Document, table: Table, layout: Layout, part: _Part, before: int, checks: TableChecks
) -> Generator[Project | Problem, None, int | None]:
    """The part of a table; returns the number of its last record, None where the part ends within it."""
    if part.holds(table.header_row):
        yield from layout_problems(layout, before + table.header_row)
    reader = RowReader(layout, table, uncalculated_cells(document, table), before)
    first, last = part
    row = table.header_row
    for row, cells in table.rows():
        if last is not None and row > last:
            return None
        repeat = checks.see(cells)
        if row < first:
            continue
        if repeat is Repeat.ROW:
            yield Problem("repeated-row", "info", "the same row stands in the list before", at=Cell(before + row))
            continue
        yield from reader.read(row, cells, broken=row in table.broken, repeated=repeat is Repeat.CODE)
    return row


def _tell_sheet(table: Table, before: int) -> Problem:
    message = f"one of several sheets that are read: its row 1 has the number {before + 1} in the file"
    return Problem("one-of-several-sheets", "info", message, field=table.sheet, at=Cell(before + table.header_row))


def _tell_unread(table: Table) -> Problem:
    rows = sum(any(map(str.strip, cells)) for cells in table.records())
    message = f"the sheet has no header of a project list and is not used; rows in it: {rows}"
    return Problem("unread-sheet", "warning", message, field=table.sheet)


def _find_lists(document: Document) -> tuple[list[tuple[Table, Layout]], list[Table]]:
    """The tables that are project lists, and the other sheets that hold anything."""
    tables, others = find_tables(document, count_known)
    if not tables:
        raise InputError(
            "no header of a project list was found",
            where=document.name,
            advice="the first rows should name columns such as Koodi, Rahasto and Hankkeen nimi",
        )
    layouts = [(table, make_layout(table)) for table in tables]
    lists = [(table, layout) for table, layout in layouts if layout.columns.keys() & {"code", "title"}]
    if not lists:
        raise InputError(
            "the list has neither project codes nor titles",
            where=document.name,
            advice="name the columns as the publisher does, or add their names to source.yml",
        )
    read = [table for table, _ in lists]
    return lists, [*(table for table in tables if table not in read), *others]
