"""Finds the column of a table that holds target groups, below its label among other headers: "Hanke | Kohderyhmä".

The lines of such a table are made plain, each as long as it was: the label with a colon, and of each row only the cell
of the column, so that they read as a list below "Kohderyhmä:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from converters.text.target_groups.cue_patterns import wordings_of
from converters.text.target_groups.cues import has_verb
from converters.text.target_groups.phrases import is_list
from converters.text.target_groups.rows import LINE, names_groups

_EDGES = re.compile(r"[\t|]")
_FRAMED = re.compile(r"[ \xa0]*\|(?P<inner>.*)\|[ \xa0]*")
_RULED = re.compile(r"[-–—:=+\s|]+")
"""The line between the headers and the rows: "|---|---|"."""
_LONGEST_HEADER = 60
_MOST_CELLS = 12


class _Cell(NamedTuple):
    start: int
    end: int


def clear_columns(text: str) -> str:
    """The text with the tables that have a column of target groups made plain, as long as it was."""
    if not _EDGES.search(text):
        return text
    clear = list(text)
    lines = list(LINE.finditer(text))
    for at, line in enumerate(lines):
        cells = _cells(text, line)
        column = _column(text, cells)
        if column is None:
            continue
        rows = _rows_of_groups(text, lines[at:], len(cells), column)
        if not rows:
            continue
        label = f"{text[cells[column].start : cells[column].end]}:"
        clear[line.start() : line.end()] = label.ljust(len(line[0]))
        for row, below in zip(rows, lines[at + 1 :], strict=False):
            value = text[row[column].start : row[column].end] if row else ""
            before = " " * (row[column].start - below.start()) if row else ""
            clear[below.start() : below.end()] = f"{before}{value}".ljust(len(below[0]))
    return "".join(clear)


def _cells(text: str, line: re.Match[str]) -> list[_Cell]:
    """The cells of a line, without the outer edges that a frame has; none of a line that has but one."""
    framed = _FRAMED.fullmatch(line[0])
    start, inner = line.start() + (framed.start("inner") if framed else 0), framed["inner"] if framed else line[0]
    cells: list[_Cell] = []
    for part in _EDGES.split(inner):
        value = part.strip()
        begin = start + (part.find(value) if value else 0)
        cells.append(_Cell(begin, begin + len(value)))
        start += len(part) + 1
    return cells if 1 < len(cells) <= _MOST_CELLS else []


def _column(text: str, cells: list[_Cell]) -> int | None:
    """Which of the headers is the label of target groups, where the others are headers too and name no groups."""
    found: int | None = None
    for index, cell in enumerate(cells):
        header = text[cell.start : cell.end]
        if len(header) > _LONGEST_HEADER or has_verb(header):
            return None
        label = wordings_of("group_cues", "row").match(header)
        if label and not header[label.end() :].strip(" :"):
            if found is not None:
                return None
            found = index
        elif is_list(text, cell.start, cell.end):
            return None
    return found


def _rows(text: str, lines: list[re.Match[str]], count: int) -> Iterator[list[_Cell]]:
    """The cells of the lines right below the headers that have as many; none of the line between."""
    end = lines[0].end()
    for line in lines[1:]:
        ruled = _RULED.fullmatch(line[0]) is not None
        cells = [] if ruled else _cells(text, line)
        if line.start() != end + 1 or not (ruled or len(cells) == count):
            return
        yield cells
        end = line.end()


def _rows_of_groups(text: str, lines: list[re.Match[str]], count: int, column: int) -> list[list[_Cell]]:
    """The rows below the headers if all that is filled in names groups; none from the first on that does not."""
    rows: list[list[_Cell]] = []
    named = False
    for row in _rows(text, lines, count):
        filled = bool(row) and row[column].start < row[column].end
        if filled and not names_groups(text, row[column].start, row[column].end):
            return []
        named |= filled
        rows.append(row)
    return rows if named else []
