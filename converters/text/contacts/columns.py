"""Puts columns that stand one after another side by side: all names of a table, then all posts, bodies, numbers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_CLASSES = {"title": "post", "role": "post", "body": "body", "phone": "phone", "email": "email", "name": "name"}
_FEWEST = 2  # rows of a table
_FEWEST_INLINE = 3  # of one whose cells lost their lines, unless members are among them
_MOST_ROWS = 300  # of a table: names without end are no column
_LONGEST_HEAD = 3  # items between two columns: a line end, the head of the column, a line end
_COMMA = Item("comma", ",", 0, 0)
_MEMBER = "jäsen"  # says less than any post


class _Column(NamedTuple):
    """Cells of one class, each alone on its line or all side by side, and the position after the last.

    `notes`: the offices in brackets behind cells, by the place of the cell ("Iin kunta (puheenjohtaja)").
    """

    cells: list[Item]
    inline: bool
    end: int
    notes: dict[int, Item]


def join_columns(items: Sequence[Item]) -> list[Item]:
    """The items with every table whose columns came apart in the order of its rows.

    "A / B / C / rehtori / lehtori / tutkija", "A B C jäsen jäsen puheenjohtaja": as many cells of one class behind the
    names as there are names, with nothing else between but the head of a column.
    """
    begins = {at for at in range(len(items) - 2) if items[at].kind == "name" and _goes_on(items, at)}
    if not begins:
        return list(items)
    made: list[Item] = []
    at = 0
    while at < len(items):
        columns = _read_table(items, at) if at in begins else []
        if columns:
            made.extend(_rows(columns))
            at = columns[-1].end
        else:
            made.append(items[at])
            at += 1
    return made


def _goes_on(items: Sequence[Item], at: int) -> bool:
    """Whether a name is the first of several side by side, or on lines of their own."""
    following = items[at + 1 + (items[at + 1].kind == "line")]
    before = [item.kind for item in items[max(0, at - 2) : at]]
    inside = before[-1:] == ["name"] or before == ["name", "line"]
    return following.kind == "name" and not inside


def _read_table(items: Sequence[Item], at: int) -> list[_Column]:
    """The columns of the table that begins with the names at a position; none where it is no table."""
    names = _read_column(items, at, "name")
    if not _FEWEST <= len(names.cells) < _MOST_ROWS:
        return []
    columns = [names]
    for _ in range(len(_CLASSES)):
        start, gap = _skip_head(items, columns[-1].end)
        kind = _class(items[start]) if start < len(items) else ""
        if kind in {"", "name"} or (gap and kind == "body"):
            break
        column = _read_column(items, start, kind)
        if len(column.cells) != len(names.cells):
            break
        columns.append(column)
    told = {_class(column.cells[0]) for column in columns}
    members = any(cell.text.casefold() in words_of("group-member") for column in columns for cell in column.cells)
    is_table = told & {"post", "body"} and (not names.inline or members or len(names.cells) >= _FEWEST_INLINE)
    return columns if is_table else []


def _skip_head(items: Sequence[Item], at: int) -> tuple[int, bool]:
    """The position past the head of a column ("Tehtävä"), and whether an empty line stands there without one."""
    end = at
    while end < min(len(items), at + _LONGEST_HEAD) and not _class(items[end]) and _may_head(items[end]):
        end += 1
    between = {item.kind for item in items[at:end]}
    return end, "gap" in between and "label" not in between


def _may_head(item: Item) -> bool:
    one_word = item.kind == "capital" and " " not in item.text
    return item.kind in BREAKS | {"label", "colon"} or one_word


def _read_column(items: Sequence[Item], at: int, kind: str) -> _Column:
    """The cells of one class from a position on, parted by nothing or by a line end each."""
    cells: list[Item] = []
    notes: dict[int, Item] = {}
    end = at
    inline = (past := _past_note(items, at + 1)) < len(items) and items[past].kind != "line"
    while end < len(items) and len(cells) < _MOST_ROWS and (found := list(_cells(items[end], kind))):
        cells.extend(found)
        end += 1
        if kind == "body" and (past := _past_note(items, end)) > end:
            notes[len(cells) - 1], end = items[end + 1], past
        if inline:
            continue
        if end + 1 >= len(items) or items[end].kind != "line" or not list(_cells(items[end + 1], kind)):
            break
        end += 1
    return _Column(cells, inline, end, notes)


def _past_note(items: Sequence[Item], at: int) -> int:
    """The position past an office in brackets; the position itself where none stands there."""
    kinds = [item.kind for item in items[at : at + 3]]
    return at + 3 if kinds == ["open", "title", "close"] else at


def _cells(item: Item, kind: str) -> Iterator[Item]:
    """The cells that an item holds: itself, or the memberships that run together before a post ("jäsen jäsen pj")."""
    words = item.text.split() if kind == "post" else []
    members = list(itertools.takewhile(lambda word: word.casefold() in words_of("group-member"), words))
    if members and (item.kind == "title" or len(members) == len(words)):
        rest = " ".join(words[len(members) :])
        for word in members:
            yield item._replace(kind="title" if word != _MEMBER else "text", text=word, meaning=word)
        if rest:
            yield item._replace(text=rest, meaning=rest)
    elif _class(item) == kind:
        yield item


def _class(item: Item) -> str:
    if item.kind == "text" and item.text.split()[:1] == [_MEMBER]:
        return "post"
    return _CLASSES.get(item.kind, "")


def _rows(columns: Sequence[_Column]) -> Iterator[Item]:
    """Name, post, body and numbers of every row, with commas between and a line end behind each but the last."""
    end = columns[0].cells[-1].end
    line = Item("line", "\n", end, end)
    for number, row in enumerate(zip(*(column.cells for column in columns), strict=True)):
        if number:
            yield line
        for place, cell in enumerate(row):
            if place:
                yield _COMMA._replace(start=row[0].end, end=row[0].end)
            yield cell
            if number in columns[place].notes:
                yield _COMMA._replace(start=row[0].end, end=row[0].end)
                yield columns[place].notes[number]
