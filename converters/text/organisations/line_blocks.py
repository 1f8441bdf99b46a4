"""Parts the lines of a text where a block begins that has its own body and its units: `person / unit / body`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from converters.text.organisations.contact_blocks import is_of_person, names_payer
from converters.text.organisations.kinds import is_unit
from converters.text.organisations.line_units import Line, is_unit_line, said_on
from converters.text.organisations.unit_owners import HAVE_UNITS

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def pages(text: str, lines: Sequence[Line]) -> list[list[Line]]:
    """The lines, apart where a blank line leads to a block with a body and its unit, and a body stands before it.

    Where no line is blank, somebody's name leads to each block, if all of them are such blocks.
    """
    blocks = _parted(lines, lambda before, line: _is_blank_between(text, before, line))
    if len(blocks) == 1:
        people = _parted(lines, lambda before, line: is_of_person(line.text) and not is_of_person(before.text))
        return people if is_of_person(lines[0].text) and all(map(_is_closed, people)) else blocks
    parted: list[list[Line]] = [[]]
    for block in blocks:
        if any(map(_names_owner, parted[-1])) and _is_closed(block):
            parted.append([])
        parted[-1] += block
    return parted


def _parted(lines: Sequence[Line], leads: Callable[[Line, Line], bool]) -> list[list[Line]]:
    """The lines in blocks, of which one begins at each line that the one before it leads to."""
    blocks = [list(lines[:1])]
    for before, line in pairwise(lines):
        if leads(before, line):
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _is_blank_between(text: str, before: Line, line: Line) -> bool:
    return _BLANK_LINE.search(text, before.offset + len(before.text), line.offset) is not None


def _is_closed(block: list[Line]) -> bool:
    """Whether one body is named in the block, which has units, and one on another line."""
    owners = list(filter(_names_owner, block))
    if len(owners) != 1 or len(owners[0].read) != 1 or names_payer(owners[0].text):
        return False
    owned = owners[0].listed and owners[0].read[0].type in HAVE_UNITS
    return owned and any(is_unit_line(said_on(line)) for line in block if line is not owners[0])


def _names_owner(line: Line) -> bool:
    """Whether the line names a body that is no unit by its words."""
    return any(read.name and not is_unit(read.name) for read in line.read)
