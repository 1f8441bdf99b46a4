"""Leaves out what a project or a section is called: `Hankkeen nimi: Osaamiskeskus Kainuu`, `2.2 Kyselyn kohderyhmä`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.organisations.leads import LABEL
from converters.text.organisations.line_units import Line
from converters.text.organisations.words import fold, kinds, known_names, words
from graph.model import Organisation, Span

_SECTION = re.compile(r"\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+[A-ZÅÄÖ]")
"""The number of a section below another, and its heading."""
_CHAPTER = re.compile(r"\s*\d{1,2}(?P<dot>\.?)\s+[A-ZÅÄÖ]")
_LEAST_CHAPTERS = 2
"""Numbers without a dot before lines that make those headings."""


def without_names_of_projects(lines: Sequence[Line]) -> list[Line]:
    """The lines without bodies that are the value of a field for a project's name, and units of numbered headings."""
    chapters = sum((match := _CHAPTER.match(line.text)) is not None and not match["dot"] for line in lines)
    sections = chapters >= _LEAST_CHAPTERS or any(_SECTION.match(line.text) for line in lines)
    left: list[Line] = []
    for at, line in enumerate(lines):
        start = _value_of_project(line, lines[at - 1].text if at else "")
        headed = _SECTION.match(line.text) or (sections and _CHAPTER.match(line.text))
        if start is not None:
            line = line._replace(read=[read for read in line.read if not _is_name(read, line.offset + start)])
        elif headed:
            line = line._replace(read=[read for read in line.read if read.name])
        left.append(line)
    return left


def _value_of_project(line: Line, above: str) -> int | None:
    """Where the name of a project begins that a label before it or on the line above leads to; else None."""
    label = LABEL.match(line.text)
    if label is not None and _is_project_label(label[1]):
        return label.end()
    led = label is None and _is_project_label(above.strip(" :"))
    return len(line.text) - len(line.text.lstrip()) if led else None


def _is_project_label(label: str) -> bool:
    return words().has(label.strip().casefold(), "project-label")


def _is_name(read: Organisation, start: int) -> bool:
    """Whether what was read is nothing but the name, or begins it, and no table or legal form tells a body."""
    if not read.name:
        return True
    at_start = isinstance(read.at, Span) and read.at.start == start and read.raw == read.name
    told = fold(read.name) in known_names() or any("legal" in kinds(word) for word in read.name.split())
    return at_start and not told
