"""Finds the rows of a table of which a page kept no columns: a municipality, the name of a body and a number.

`Borgå Oscarina ry 10 000`: whether the place is a cell or begins the body's name, the rows beside it say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from converters.text.places.text import CutText, read_form

_FEWEST_ROWS = 3
_FEWEST_WORDS = 3
_NOMINATIVES = frozenset({"nom", "sv"})


class _Row(NamedTuple):
    """The words of a line from `first` to before `last`; `place`: it begins with a place and ends in a number."""

    first: int
    last: int
    place: bool


def cells_of_rows(cut: CutText, places: Sequence[int]) -> frozenset[int]:
    """Those of the places that are a cell of a row: three rows or more, under the label of the column or with one that
    writes its place a second time (`Heinola Heinola stad 15 000`)."""
    if len(places) < _FEWEST_ROWS or sum(not at or "\n" in cut.words[at].gap for at in places) < _FEWEST_ROWS:
        return frozenset()
    found: set[int] = set()
    above: _Row | None = None
    for is_table, group in groupby(_rows(cut), key=lambda row: row.place):
        rows = list(group)
        if is_table and len(rows) >= _FEWEST_ROWS:
            labelled = above is not None and cut.words[above.first].is_a("place-label")
            if labelled or any(names_place_again(cut, row.first) for row in rows):
                found.update(row.first for row in rows)
        above = rows[-1]
    return frozenset(found)


def names_place_again(cut: CutText, index: int) -> bool:
    """Whether the word right behind a place names it too, in any case or language: `Hyvinge Hyvinkään kaupunki`."""
    if not cut.joined(index + 1) or not cut.words[index + 1].capital:
        return False
    areas = {reading.area for reading in read_form(cut.words[index].text) if reading.case in _NOMINATIVES}
    return any(reading.area in areas for reading in read_form(cut.words[index + 1].text)) if areas else False


def _rows(cut: CutText) -> Iterator[_Row]:
    starts = [at for at, word in enumerate(cut.words) if not at or "\n" in word.gap]
    for first, last in zip(starts, [*starts[1:], len(cut.words)], strict=True):
        whole = last - first >= _FEWEST_WORDS and cut.words[last - 1].text.isdigit() and cut.words[first].capital
        yield _Row(first, last, whole and _begins_with_place(cut, first))


def _begins_with_place(cut: CutText, index: int) -> bool:
    named = any(reading.case in _NOMINATIVES for reading in read_form(cut.words[index].text))
    return named and cut.joined(index + 1) and not cut.words[index + 1].text[0].islower()
