"""Tells semicolons that part the cells of a row from those that part people: the lines of a table have them alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converters.text.contacts.kinds import cut_rows
from converters.text.contacts.phrases import Item

_FEWEST = 2  # rows with a name that make a table


def part_cells(items: Sequence[Item]) -> list[Item]:
    """The semicolons of a table made bars: they part less than the line end (RFC 4180 with the sign of Finnish tables).

    A table is a run of lines with semicolons inside, at least two of which have names, all of them in one column or
    behind the body that begins each line.
    """
    made = list(items)
    if not any(item.kind == "semicolon" for item in items):
        return made
    for rows in _runs(items):
        if _is_table(items, rows):
            for start, end in rows:
                made[start:end] = [_as_bar(item) for item in items[start:end]]
    return made


def _runs(items: Sequence[Item]) -> Iterator[list[tuple[int, int]]]:
    """The lines that follow one another with a semicolon inside, where the line right below them does not go on."""
    run: list[tuple[int, int]] = []
    for start, end in _lines(items):
        if any(item.kind == "semicolon" for item in items[start:end]):
            run.append((start, end))
            continue
        goes_on = start < end and items[start - 1].kind == "line" and _columns(items[start:end])
        if run and (not goes_on or _begins(items, start) == "name"):
            yield run
        run = []
    if run:
        yield run


def _lines(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends, without the semicolon that closes it."""
    for start, end in cut_rows(items):
        closed = end > start and items[end - 1].kind == "semicolon"
        yield start, end - closed


def _begins(items: Sequence[Item], at: int) -> str:
    """The kind of what begins a line, behind its bullet."""
    return items[at + 1 if items[at].kind in {"bar", "dash"} and at + 1 < len(items) else at].kind


def _is_table(items: Sequence[Item], rows: Sequence[tuple[int, int]]) -> bool:
    named = [columns for start, end in rows if (columns := _columns(items[start:end]))]
    headed = all(_begins(items, start) == "body" for start, _ in rows) and all(0 not in columns for columns in named)
    return len(named) >= _FEWEST and (headed or len(set().union(*named)) == 1)


def _columns(row: Sequence[Item]) -> set[int]:
    """The columns of a row in which names stand."""
    column, found = 0, set()
    for item in row:
        column += item.kind == "semicolon"
        if item.kind == "name":
            found.add(column)
    return found


def _as_bar(item: Item) -> Item:
    return item._replace(kind="bar") if item.kind == "semicolon" else item
