"""Leaves out what was only guessed to be a body of a list and heads the lines below it: `Projektgrupp`, `Financing`."""

from __future__ import annotations

import re

from converters.text.organisations.unit_lines import Line

_SURE = 0.5
_GAP = re.compile(r"\n[^\S\n]*\n")
_BULLET = re.compile(r"\s*[-–—•*·▪◦]\s")


def without_headings(text: str, lines: list[Line]) -> list[Line]:
    """The lines, those of a guess alone that a blank line parts from the rows below without it or with what is in it.

    A guess in a text whose every line is parted so from the next may be a name of the list.
    """
    gaps = [bool(_GAP.search(_between(text, lines, at))) for at in range(len(lines) + 1)]
    heads = [_is_heading(lines, gaps, at) for at in range(len(lines))]
    return [line._replace(read=[]) if head else line for line, head in zip(lines, heads, strict=True)]


def _between(text: str, lines: list[Line], at: int) -> str:
    """What stands between the line before the index and that at it; the ends of the text count as blank lines."""
    if at in (0, len(lines)):
        return "\n\n"
    return text[lines[at - 1].offset + len(lines[at - 1].text) : lines[at].offset]


def _is_heading(lines: list[Line], gaps: list[bool], at: int) -> bool:
    """Whether a line is a guess alone in its block, and lines that are no such blocks follow it."""
    line = lines[at]
    if at + 1 >= len(lines) or len(line.read) != 1 or not gaps[at]:
        return False
    found, below = line.read[0], lines[at + 1].text
    guessed = not found.type and not found.units and found.confidence <= _SURE and found.raw == line.text.strip(" :")
    if not guessed or _BULLET.match(line.text):
        return False
    rows = _BULLET.match(below) is not None
    return rows or (gaps[at + 1] and at + 2 < len(lines) and not gaps[at + 2])
