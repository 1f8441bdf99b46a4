"""Rows of CSV text and of workbooks as lists of strings, whatever the separator, the quoting or the damage."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from graph.model import Document

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

DELIMITERS: Final = (",", ";", "\t", "|")
HEADER_WITHIN: Final = 20
"""A header stands in one of the first records: titles and a `sep=;` line may come before it."""

HEADER_BEFORE: Final = 1 << 20
"""Characters in which those records are looked for."""

QUOTED_LINES: Final = 200
"""A quoted cell that has not ended after so many lines was never meant to begin."""

_WORKBOOK_MARK = b"PK\x03\x04"
_FROM_1904 = re.compile(rb"""\bdate1904\s*=\s*["'](?:1|true)["']""")


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a document: its header as written, and its records, which can be read again and again.

    `header_row` counts records from 1 as RFC 7111 does; `broken` fills, while rows are read, with the records
    whose quotes do not match and that were cut at the separators alone. `day_zero` is the day before the first one
    of the workbook: a day without a format is a number of days from there. `merged` fills, while rows are read, with
    the columns, from 1, of the records' cells that have their text from a cell above that they are merged with.
    """

    header: tuple[str, ...]
    header_row: int
    records: Callable[[], Iterator[list[str]]] = field(repr=False)
    sheet: str = ""
    delimiter: str = ""
    broken: set[int] = field(default_factory=set, repr=False)
    day_zero: date | None = None
    merged: dict[int, list[int]] = field(default_factory=dict, repr=False)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The records after the header with their numbers; blank ones are counted and left out."""
        numbered = enumerate(self.records(), 1)
        return ((row, cells) for row, cells in islice(numbered, self.header_row, None) if any(map(str.strip, cells)))


def column_key(name: str) -> str:
    """A column name for comparing: case, line breaks, spaces at either end and a byte-order mark do not count."""
    return " ".join(name.replace("\ufeff", "").split()).casefold()


def find_table(document: Document, known: Callable[[set[str]], int]) -> Table | None:
    """The table whose header is known best; None where nothing is known of any.

    Args:
        document: a decoded CSV text or the bytes of a workbook.
        known: how much a set of column keys looks like a header that the caller can read; 0 means not at all.
    """
    return next(iter(find_tables(document, known)[0]), None)


def find_tables(document: Document, known: Callable[[set[str]], int]) -> tuple[list[Table], list[Table]]:
    """The tables with a known header, and the other sheets that hold anything as tables without one.

    A text has one table at most. Of a workbook the sheet whose header is known best comes first, then the others as
    they stand in it.
    """
    if not document.data.startswith(_WORKBOOK_MARK):
        texts = [_find_in_text(document.text, delimiter, known) for delimiter in DELIMITERS]
        score, table = max(texts, key=lambda pair: pair[0])
        return [table] if score else [], []
    zero = _day_zero(document.data)
    sheets = [_find_in_sheet(name, sheet, known, zero) for name, sheet in _sheets(document.data)]
    best = max(sheets, key=lambda pair: pair[0], default=None)
    tables = [table for score, table in sorted(sheets, key=lambda pair: pair is not best) if score]
    others = [Table((), 0, table.records, table.sheet) for score, table in sheets if not score]
    return tables, [other for other in others if next(other.rows(), None)]


def _find_in_text(text: str, delimiter: str, known: Callable[[set[str]], int]) -> tuple[int, Table]:
    score, row, header = _find_header(known, parse_csv(text[:HEADER_BEFORE], delimiter))
    broken: set[int] = set()
    return score, Table(header, row, lambda: parse_csv(text, delimiter, broken), delimiter=delimiter, broken=broken)


def _find_in_sheet(name: str, sheet: CalamineSheet, known: Callable[[set[str]], int], zero: date) -> tuple[int, Table]:
    merged: dict[int, list[int]] = {}
    records = _sheet_reader(sheet, merged)
    score, row, header = _find_header(known, records())
    return score, Table(header, row, records, sheet=name, day_zero=zero, merged=merged)


def _find_header(known: Callable[[set[str]], int], records: Iterator[list[str]]) -> tuple[int, int, tuple[str, ...]]:
    """The likeliest header among the first records: its score, its number and its cells."""
    first = islice(enumerate(records, 1), HEADER_WITHIN)
    scored = ((known({column_key(cell) for cell in cells}), -row, cells) for row, cells in first)
    score, row, cells = max(scored, default=(0, -1, []))
    return score, -row, tuple(cells)


class _Lines:
    """The physical lines of a text, with their ends; those taken in vain can be given back."""

    def __init__(self, text: str) -> None:
        # Without translation: lines end at \n, \r or \r\n and nowhere else, and keep their ends.
        self._lines = io.StringIO(text, newline="")
        self._waiting: list[str] = []

    def take(self) -> str:
        """The next line; empty after the last one."""
        return self._waiting.pop() if self._waiting else next(self._lines, "")

    def give_back(self, lines: list[str]) -> None:
        self._waiting.extend(reversed(lines))


def parse_csv(text: str, delimiter: str = ",", broken: set[int] | None = None) -> Iterator[list[str]]:
    """The records of a CSV text, one at a time; a quoted cell may hold line breaks.

    A record whose quotes do not match never swallows the records after it: it is cut at its separators, and its
    number, from 1, is added to `broken`. Each line is read by itself for the same reason.
    """
    lines = _Lines(text)
    row = 0
    while line := lines.take():
        row += 1
        if '"' not in line:
            yield _split(line, delimiter)
            continue
        try:
            cells = _parse_quoted(line, lines, delimiter)
        except csv.Error:
            if broken is not None:
                broken.add(row)
            cells = _split(line, delimiter)
        yield cells


def _split(line: str, delimiter: str) -> list[str]:
    """The cells of a line that no quotes hold together; an empty line has none."""
    text = line.rstrip("\r\n")
    return text.split(delimiter) if text else []


def _parse_quoted(line: str, lines: _Lines, delimiter: str) -> list[str]:
    """The record that the line begins, with the lines that its quoted cells go on in.

    Raises:
        csv.Error: the quotes do not match; the lines after this one have been given back.
    """
    taken: list[str] = []
    while True:
        try:
            return next(csv.reader(("".join((line, *taken)),), delimiter=delimiter, strict=True))
        except csv.Error as error:
            more = _lines_to_quote(lines, QUOTED_LINES - len(taken)) if "unexpected end" in str(error) else []
            taken += more
            if not more or '"' not in taken[-1]:
                lines.give_back(taken)
                raise


def _lines_to_quote(lines: _Lines, limit: int) -> list[str]:
    """At most `limit` lines, up to the first one that has a quotation mark."""
    taken: list[str] = []
    while len(taken) < limit and (line := lines.take()):
        taken.append(line)
        if '"' in line:
            break
    return taken


def _sheets(data: bytes) -> Sequence[tuple[str, CalamineSheet]]:
    """The sheets of a workbook by name; nothing where the bytes are no workbook."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return [(name, workbook.get_sheet_by_name(name)) for name in workbook.sheet_names]
    except CalamineError:
        return ()


def _day_zero(data: bytes) -> date:
    """The day that a workbook counts its days from; for those after February 1900, which Excel counts one too high."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            later = _FROM_1904.search(archive.read("xl/workbook.xml"))
    except (KeyError, zipfile.BadZipFile):
        later = None
    return date(1904, 1, 1) if later else date(1899, 12, 30)


def _sheet_reader(sheet: CalamineSheet, merged: dict[int, list[int]]) -> Callable[[], Iterator[list[str]]]:
    if sheet.start is None:
        return lambda: iter(())
    # The reader leaves empty columns on the left out: they count in the number of a cell.
    left = [""] * sheet.start[1]
    ranges = [(top, bottom, column) for (top, column), (bottom, _) in sheet.merged_cell_ranges or () if bottom > top]

    def records() -> Iterator[list[str]]:
        return (left + [_cell_text(value) for value in cells] for cells in sheet.iter_rows())

    return (lambda: _fill_merged(records(), ranges, merged)) if ranges else records


def _fill_merged(
    records: Iterator[list[str]], ranges: list[tuple[int, int, int]], merged: dict[int, list[int]]
) -> Iterator[list[str]]:
    """The records with the text of a cell in all the rows that it is merged over; a blank record stays blank."""
    waiting = sorted(ranges, reverse=True)
    open_cells: dict[int, tuple[int, str]] = {}
    for row, cells in enumerate(records):
        open_cells = {column: cell for column, cell in open_cells.items() if cell[0] >= row}
        if open_cells and any(map(str.strip, cells)):
            filled = [column for column in sorted(open_cells) if column < len(cells) and not cells[column].strip()]
            for column in filled:
                cells[column] = open_cells[column][1]
            merged[row + 1] = [column + 1 for column in filled]
        while waiting and waiting[-1][0] <= row:
            _, bottom, column = waiting.pop()
            if column < len(cells) and cells[column].strip():
                open_cells[column] = bottom, cells[column]
        yield cells


def _cell_text(value: object) -> str:
    """A cell of a workbook as the text a CSV file would have: whole numbers without a point, days as ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) == (0, 0, 0):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
