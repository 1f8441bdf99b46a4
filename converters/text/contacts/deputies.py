"""Reads tables of members and their deputies: drops the row of heads, and lets the body of a row be that of both."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.column_heads import LONGEST_HEAD, longest_head
from converters.text.contacts.kinds import BREAKS, cut_rows
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_PARTS = frozenset({"bar", "slash", "semicolon"})
_BESIDE = frozenset({"comma", "open", "close"})
_FEWEST = 2  # cells of a row
_MOST_HEADS = 4  # more are a sentence


def join_deputy_marks(items: Sequence[Item]) -> list[Item]:
    """The items with the sign behind the word for a deputy in a bracket joined to it ("(sij. B)")."""
    made: list[Item] = []
    for item in items:
        marks = [one.kind for one in made[-2:]] == ["open", "text"] and item.kind in {"stop", "colon"}
        if marks and made[-1].text.casefold() in words_of("deputy-of"):
            made[-1] = made[-1]._replace(end=item.end)
        else:
            made.append(item)
    return made


def read_deputy_tables(items: Sequence[Item]) -> list[Item]:
    """The items without the heads of such tables ("Jäsen | Varajäsen | Taho"), the cells of their rows one list each.

    Cells of a row are parted by bars, tabs, slashes or semicolons. A bar parts people, and a slash names those of one
    body; behind the people the body is that of all of them.
    """
    made: list[Item] = []
    in_table = False
    for start, end in cut_rows(items):
        row = items[start : end + 1]  # with the sign that ends it
        if _is_head(row):
            in_table = True
            continue
        in_table = in_table and any(item.kind in _PARTS for item in row)
        sign = "slash" if _ends_in_body(row) else "bar"
        made.extend([_as_sign(item, sign) for item in row] if in_table else row)
    return made


def _is_head(row: Sequence[Item]) -> bool:
    """Whether a line is the row of heads: nothing but their words, one for deputies among them."""
    if not row or row[-1].kind not in BREAKS:
        return False
    if any(item.kind in _PARTS for item in row):
        cells = [" ".join(item.text for item in cell).casefold() for cell in _cells(row[:-1])]
    else:
        cells = _unsigned_heads(" ".join(item.text for item in row[:-1] if item.kind not in _BESIDE).casefold().split())
    known = len(cells) >= _FEWEST and all(cell in words_of("column-head") for cell in cells if cell)
    return known and any(cell in words_of("deputy-head") for cell in cells)


def _unsigned_heads(words: Sequence[str]) -> list[str]:
    """The heads of a row without signs, the longest first ("Jäsen  Varajäsen", "Jäsen, varajäsen")."""
    heads: list[str] = []
    at = 0
    while at < len(words) and len(heads) <= _MOST_HEADS:
        head = longest_head(words[at : at + LONGEST_HEAD]) or words[at : at + 1]
        heads.append(" ".join(head))
        at += len(head)
    return heads


def _cells(row: Sequence[Item]) -> list[list[Item]]:
    cells: list[list[Item]] = [[]]
    for item in row:
        if item.kind in _PARTS:
            cells.append([])
        else:
            cells[-1].append(item)
    return cells


def _ends_in_body(row: Sequence[Item]) -> bool:
    """Whether the first written cell of a row has a name and the last has none; a lone dash is nothing written."""
    cells = [cell for cell in _cells(row) if any(sign.isalnum() for item in cell for sign in item.text)]
    return len(cells) >= _FEWEST and _has_name(cells[0]) and not _has_name(cells[-1])


def _has_name(cell: Sequence[Item]) -> bool:
    return any(item.kind == "name" for item in cell)


def _as_sign(item: Item, sign: str) -> Item:
    """What parts two cells as a slash or a bar; a slash stays one."""
    return item._replace(kind=sign) if item.kind in {"bar", "semicolon"} else item
