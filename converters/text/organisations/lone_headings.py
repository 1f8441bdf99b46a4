"""Leaves out what was only guessed to be a body of a list and heads the lines below it: `Projektgrupp`, `Financing`."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import is_role
from converters.text.organisations.line_units import Line, is_address
from converters.text.organisations.words import kinds

_SURE, _HEAD_OF_POSTS = 0.5, 0.7
_ROWS = 2
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
    """Whether a line is a guess alone in its block, and lines that are no such blocks follow it, or rows of people."""
    line = lines[at]
    if at + 1 < len(lines) and len(line.read) == 1 and _heads_group(line, lines[at + 1]):
        return True
    if at + 1 >= len(lines) or len(line.read) != 1 or not gaps[at] or _BULLET.match(line.text):
        return False
    found, below = line.read[0], lines[at + 1].text
    alone = not found.units and found.raw == line.text.strip(" :")
    if alone and " " not in found.name and _lists_posts([each.text for each in lines[at + 1 : at + 3]]):
        return found.confidence <= _HEAD_OF_POSTS
    if not alone or found.type or found.confidence > _SURE:
        return False
    rows = _BULLET.match(below) is not None or (" " not in found.name and _heads_letterhead(lines, gaps, at + 1))
    return rows or (gaps[at + 1] and at + 2 < len(lines) and not gaps[at + 2])


def _heads_group(line: Line, below: Line) -> bool:
    """Whether a line names a group that a form asks for, over the first of its members and their body.

    `Kestävän rakentamisen toimitusneuvosto` over `Professori N N, Oulun yliopisto`.
    """
    group = line.text.strip(" :").casefold().rpartition(" ")[2]
    doubted = line.read[0].confidence <= _HEAD_OF_POSTS and line.read[0].raw == line.text.strip(" :")
    members = ", " in below.text and bool(below.read) and below.read[0].raw != below.text.strip()
    return doubted and members and kinds(group).get("form-label") == "body"


def _heads_letterhead(lines: list[Line], gaps: list[bool], at: int) -> bool:
    """Whether a body alone on its line begins there, and its address stands below it in the same block."""
    read, end = lines[at].read, at + 1
    while end < len(lines) and not gaps[end]:
        end += 1
    whole = len(read) == 1 and bool(read[0].type) and read[0].raw == lines[at].text.strip()
    return not gaps[at] and whole and any(is_address(line.text) for line in lines[at + 1 : end])


def _lists_posts(below: list[str]) -> bool:
    """Whether two lines begin with the posts of people: `Puheenjohtaja, …`, `Professori N N, …`."""
    firsts = ["".join(re.split(r"[\s,]", line.strip())[:1]) for line in below]
    return len(firsts) == _ROWS and all(first and is_role(first) for first in firsts)
