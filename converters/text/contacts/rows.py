"""Finds bodies that no list knows by the rows of a list: where other rows have a body, this one has its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from converters.text.contacts.body_signs import is_elsewhere
from converters.text.contacts.kinds import BREAKS, FUNCTIONS
from converters.text.contacts.phrases import Item
from converters.text.contacts.runs import unlisted_bodies
from converters.text.organisations.bodies import Body, areas
from converters.text.organisations.words import place_forms
from converters.text.people.names import rank_given
from converters.text.people.roles import is_project
from converters.text.people.words import words_of

_SIGNS = frozenset({"comma", "slash", "dash", "bar", "colon"})
_ENDS = BREAKS | {"semicolon", "bar", "label", "phone", "email", "close"}
_WORDS = frozenset({"capital", "text", "conjunction"})
_FEWEST = 2  # rows with a known body that make a list
_LONGEST = 6  # words in the name of a body
_DEFINITE = ("en", "rn", "et", "ern")  # of Swedish names in the definite form
_NEAR = 8  # items of a cell and what stands between it and the name


class _Cell(NamedTuple):
    """Where a cell of a row stands, and how: on which side of the name, and behind which sign."""

    start: int
    end: int
    place: str


def name_rows(items: Sequence[Item]) -> list[Item]:
    """Unlisted words made a body where they stand as the bodies of at least two other people of a list stand."""
    made = list(items)
    if sum(item.kind == "name" for item in items) <= _FEWEST:
        return made  # two rows that tell and the one that is told
    columns: defaultdict[str, list[_Cell]] = defaultdict(list)
    for at, item in enumerate(items):
        if item.kind == "name":
            for cell in _cells(items, at):
                columns[cell.place].append(cell)
    found: list[_Cell] = []
    for cells in columns.values():
        known = sum(_is_body(items[cell.start : cell.end]) for cell in cells)
        unknown = [cell for cell in cells if _may_be_body(items[cell.start : cell.end])]
        if known >= max(_FEWEST, len(unknown)):
            found.extend(unknown)
    found.extend(_Cell(at, at + 1, "") for at in unlisted_bodies(items) if _may_be_body(items[at : at + 1]))
    for start, end in sorted({(cell.start, cell.end) for cell in found}, reverse=True):
        made[start:end] = [_as_body(items[start:end])]
    return made


def _cells(items: Sequence[Item], name: int) -> Iterator[_Cell]:
    """The cell that ends the row of a name or the line below it, and the one that begins its row."""
    at = name + 1
    while at < len(items) and items[at].kind in FUNCTIONS | {"comma"} and at - name < _NEAR:
        at += 1
    start = at + 1 if at < len(items) and items[at].kind in {"line", "slash", "dash"} else at
    sign = items[start - 1].kind
    end = next((far for far in range(start, min(len(items), start + _NEAR)) if items[far].kind in _ENDS), len(items))
    if sign in {"line", "comma", "slash", "dash"} and start < end <= start + _NEAR:
        yield _Cell(start, end, f"after {sign}")
    at = name
    while at and items[at - 1].kind in FUNCTIONS:
        at -= 1
    sign = items[at - 1].kind if at else ""
    begin = next((far for far in range(at - 2, max(-1, at - _NEAR), -1) if items[far].kind in BREAKS), -1) + 1
    end = at - 1 if sign in _SIGNS else at
    if begin < end and at - begin < _NEAR:
        yield _Cell(begin, end, f"before {sign if end < at else ''}")


def _is_body(cell: Sequence[Item]) -> bool:
    return len(cell) == 1 and cell[0].kind == "body"


def _may_be_body(cell: Sequence[Item]) -> bool:
    """Whether a cell may be the name of a body: few words with a capital first, no verb and no project among them."""
    words = [word for item in cell for word in item.text.split()]
    if cell[0].kind == "name":
        return len(cell) == 1 and all(rank_given(word) is None for word in words)  # "Lakeuden Etappi", no person
    plain = {item.kind for item in cell} <= _WORDS and cell[0].kind == "capital" and len(words) <= _LONGEST
    named = " ".join(words)
    if not plain or (is_elsewhere(named) and not _begins_definite(words)) or _is_area(named):
        return False  # "Berliini", "Itä-Uusimaa", where others of the list have their bodies
    if " ".join(words).casefold() in words_of("other-people"):
        return False  # "Muut: N"
    other = words_of("verb") | words_of("group-member")
    return not any(word.casefold() in other or is_project(word) for word in words)


def _begins_definite(words: Sequence[str]) -> bool:
    """Whether a Swedish name in the definite form stands before its town ("Navigatorn Helsingfors")."""
    return len(words) > 1 and words[0].endswith(_DEFINITE)


def _is_area(words: str) -> bool:
    return words.casefold() in areas() and words.casefold() not in place_forms()


def _as_body(cell: Sequence[Item]) -> Item:
    words = " ".join(item.text for item in cell)
    return Item("body", words, cell[0].start, cell[-1].end, Body(words, "body", "nominative"))
