"""Finds the rows of a form that hold a label of target groups and its groups on one line: "Kohderyhmä | nuoret".

Such a line is made plain, each sign by another one: a colon behind the label, a line's end where the next cell begins,
so that it reads as "Kohderyhmä: nuoret" and the next row ("Budjetti | 100 000 €") is no list below a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from converters.text.target_groups.cue_patterns import wordings_of
from converters.text.target_groups.cues import has_verb
from converters.text.target_groups.phrases import is_list, read_phrases
from converters.text.target_groups.words import lexicon

_MAY_BE_LABEL = re.compile(r"ryhm|kohde|saaja|käyttäj|målgrupp|target|beneficiar", re.IGNORECASE)
LINE = re.compile(r"[^\n]+")
_PARTS = re.compile(
    r"[ \xa0]*(?:\t|\|)[ \t\xa0|]*|[ \xa0]{2,}|[ \xa0]*;[ \xa0]*|[ \xa0][-–—=][ \xa0]+|(?P<blank>[ \xa0])"
)
"""What parts a label from its value: the edge of a cell, a sign, a mere blank."""
_NEXT_CELL = re.compile(r"[ \xa0]*(?:\t|\|)[ \t\xa0|]*")
_EMPTY_CELLS = re.compile(r"[ \t\xa0|]*")
_PARTED = re.compile(r"\t|\||[ \xa0]{2}|;|\s[-–—=]\s")
_LONGEST_LABEL = 80


class _Row(NamedTuple):
    """A label's row: where what parts it from its value begins, where the value stands, and the end of the line."""

    label_end: int
    start: int
    end: int
    line_end: int


def clear_rows(text: str) -> str:
    """The text with the rows of labels of target groups made plain, as long as it was."""
    if not _MAY_BE_LABEL.search(text):
        return text
    clear = list(text)
    lines = list(LINE.finditer(text))
    for at, line in enumerate(lines):
        if row := _row(text, line, lines[at + 1 : at + 2]):
            clear[row.label_end : row.start] = ":" + " " * (row.start - row.label_end - 1)
            for start, end in _more_cells(text, row):
                clear[start:end] = ";" + " " * (end - start - 1)
                row = row._replace(end=_end_of_cell(text, end, row.line_end))
            if row.end < row.line_end:
                clear[row.end] = "\n"
            for end in _ends_before_more(text, row, lines[at + 1 :]):
                clear[end] = ";"
    return "".join(clear)


def _row(text: str, line: re.Match[str], following: list[re.Match[str]]) -> _Row | None:
    """The row of a line that begins with a label; none where the groups stand below it, as in a table's column."""
    label = wordings_of("group_cues", "row").match(line[0][:_LONGEST_LABEL])
    parts = _PARTS.match(text, line.start() + label.end(), line.end()) if label else None
    if label is None or parts is None or _PARTED.search(label[0].strip(" \t\xa0|")):
        return None
    end = _end_of_cell(text, parts.end(), line.end())
    if not text[parts.end() : end].strip():
        return None
    listed = names_groups(text, parts.end(), end)
    below = any(_is_list_cell(text, each) for each in following)
    if not listed and (parts["blank"] or below or _is_title(text[parts.end() : end])):
        return None
    return _Row(parts.start(), parts.end(), end, line.end())


def _end_of_cell(text: str, start: int, line_end: int) -> int:
    cell = _NEXT_CELL.search(text, start, line_end)
    return cell.start() if cell else line_end


def _more_cells(text: str, row: _Row) -> Iterator[tuple[int, int]]:
    """The edges of cells behind which one more group stands: "Kohderyhmä | nuoret (|) vanhemmat | Kesto | 2 v"."""
    end = row.end
    while edge := _NEXT_CELL.match(text, end, row.line_end):
        end = _end_of_cell(text, edge.end(), row.line_end)
        value = text[edge.end() : end]
        if not value.strip() or _is_title(value) or not is_list(text, edge.end(), end):
            return
        yield edge.span()


def _is_list_cell(text: str, line: re.Match[str]) -> bool:
    """Whether the first cell of a line names groups."""
    cell = _PARTED.search(text, line.start(), line.end())
    return is_list(text, line.start(), cell.start() if cell else line.end())


def names_groups(text: str, start: int, end: int) -> bool:
    """Whether a cell is nothing but listed groups, in a language with cases or without: "arbetslösa ungdomar"."""
    value = text[start:end]
    if not value.strip() or ":" in value or has_verb(value) or lexicon().has(value.split()[0].lower(), "link"):
        return False
    if is_list(text, start, end):
        return True
    phrases = read_phrases(text, start, end)
    known = bool(phrases) and all(phrase.known and not phrase.clause for phrase in phrases)
    return known and (phrases[0].start, phrases[-1].end) == (start, end)


def _is_title(value: str) -> bool:
    """Whether a cell is one more label: "Kohderyhmä | Tavoitteet"."""
    return lexicon().has(value.split()[-1].strip(":").lower(), "title")


def _ends_before_more(text: str, row: _Row, following: list[re.Match[str]]) -> Iterator[int]:
    """The ends of lines behind which the value goes on in one cell: "Kohderyhmä | nuoret", "| vanhemmat"."""
    end = row.line_end if row.end == row.line_end else -1
    for line in following:
        start = _EMPTY_CELLS.match(text, line.start(), line.end()).end()  # type: ignore[union-attr]
        if line.start() != end + 1 or _PARTED.search(text, start, line.end()) or not is_list(text, start, line.end()):
            return
        yield end
        end = line.end()
