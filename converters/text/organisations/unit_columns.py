"""Puts the units of a table's column to the bodies of its rows: `Organisaatio | Yksikkö` over `X | Tuotantotalous`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from converters.text.organisations.chains import names_field
from converters.text.organisations.contact_blocks import is_of_person
from converters.text.organisations.fields import split_lines
from converters.text.organisations.kinds import is_lone_unit, is_part
from converters.text.organisations.told_units import stands_in
from converters.text.organisations.unit_owners import HAVE_UNITS
from converters.text.organisations.words import words
from graph.model import Organisation, Span

_BAR = "|"
_MOST_WORDS = 6
_TOLD, _BESIDE = 0.9, 0.8
"""How sure a unit under a heading for units is one of the body in its row, and one between somebody and a body."""


class _Cell(NamedTuple):
    """The words of a cell with their place in the text."""

    text: str
    at: Span


def with_units_of_columns(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, each that stands alone in its row with the unit of the row; such a unit is none alone then."""
    for unit, body_cell, sure in _units(text) if _BAR in text else ():
        owner = next((each for each in found if _is_alone_in(each, body_cell)), None)
        inside = [each for each in found if stands_in(each, unit.at)]
        if owner is None or any(each.name and each.type for each in inside):
            continue
        owned = owner._replace(units=(unit.text,), confidence=min(owner.confidence, sure))
        found = [owned if each is owner else each for each in found if each not in inside]
    return found


def _units(text: str) -> Iterator[tuple[_Cell, _Cell, float]]:
    """The cells of units, each with the cell that its body may stand in, and how sure it is."""
    column, width = None, 0
    for offset, line in split_lines(text):
        cells = _cells(line, offset)
        headed = _unit_column(cells)
        if headed is not None or len(cells) != width:
            column, width = headed, len(cells)
            if headed is not None:
                continue
        yield from _under_heading(cells, column) if column is not None else _beside_person(cells)


def _under_heading(cells: list[_Cell], column: int) -> Iterator[tuple[_Cell, _Cell, float]]:
    unit = cells[column]
    if _may_be_unit(unit.text):
        yield from ((unit, cell, _TOLD) for at, cell in enumerate(cells) if at != column)


def _beside_person(cells: list[_Cell]) -> Iterator[tuple[_Cell, _Cell, float]]:
    """`Aino Virtanen | Nuorisopalvelut | Iin kunta`: the unit before its body in the row of somebody."""
    people = [at for at, cell in enumerate(cells) if is_of_person(cell.text)]
    for at, (unit, body) in enumerate(pairwise(cells)):
        if people and people[0] < at and is_lone_unit(unit.text):
            yield unit, body, _BESIDE


def _cells(line: str, offset: int) -> list[_Cell]:
    cells = []
    for part in line.split(_BAR) if _BAR in line else ():
        words_of_cell, start = part.strip(), offset + len(part) - len(part.lstrip())
        cells.append(_Cell(words_of_cell, Span(start, start + len(words_of_cell))))
        offset += len(part) + 1
    return cells


def _unit_column(cells: list[_Cell]) -> int | None:
    """Which column a heading says to be of units; None where none or several do."""
    headed = [at for at, cell in enumerate(cells) if words().has(cell.text.strip(":").casefold(), "unit-label")]
    return headed[0] if len(headed) == 1 and len(cells) > 1 else None


def _may_be_unit(name: str) -> bool:
    """Whether the words of a cell under a heading for units name one: a part of a body or a field of work."""
    named = name[:1].isupper() and len(name.split()) <= _MOST_WORDS and not any(map(str.isdigit, name))
    return is_part(name) or (named and "," not in name and names_field(name))


def _is_alone_in(found: Organisation, cell: _Cell) -> bool:
    """Whether a body that has units fills the cell and none of its own is read."""
    return found.type in HAVE_UNITS and not found.units and found.at == cell.at
