"""Labels that a form gives in several languages one behind the other: `Laitos – Institution – Department`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from converters.text.organisations.words import words

JOIN = r"(?:\s*[/–—−|-]\s*|\s+)"
"""What parts the languages of a label."""
NO_LABEL = r"(?!\s*(?:of|for|för)\b)"
"""A label leads to no name that goes on from it: `Department of Physics`."""
_SIGNS = ("/", " – ", " - ", " — ", " − ", " | ")
_LONGEST_ALONE = 30
"""Letters of a line that is a label alone, at most."""
_UNIT, _SUBJECT = "unit", "subject"
"""What labels ask for: a unit, the subject of a thesis, which is no body."""


def split_twin_labels(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text, parted at labels in several languages; what the subject of a thesis is called is left out.

    A label for a unit stays before its unit, others are left out.
    """
    start, kind = 0, ""
    for line in text.split("\n"):
        for at, field, asked in _fields(line):
            kind = asked or kind
            if kind != _SUBJECT and field.strip():
                yield start + at, field
            if field.strip():
                kind = ""
        start += len(line) + 1


def _fields(line: str) -> Iterator[tuple[int, str, str]]:
    """The parts of a line with their places, each with what the label before it asks for."""
    if len(line) < _LONGEST_ALONE and words().value(line.strip(" :").casefold(), "twin-label") == _SUBJECT:
        yield len(line), "", _SUBJECT  # "Oppiaine:"
        return
    if not any(sign in line for sign in _SIGNS):
        yield 0, line, ""
        return
    at, kind = 0, ""
    for twin in _twins().finditer(line):
        if line[at : twin.start()].strip():
            yield at, line[at : twin.start()], kind
        kind = twin.lastgroup or ""
        at = twin.start() if kind == _UNIT else twin.end()
    yield at, line[at:], kind


@cache
def _twins() -> re.Pattern[str]:
    """Two labels or more that ask for the same in several languages; the first begins with a capital."""
    asked: dict[str, set[str]] = {_UNIT: set(words().forms_of("unit-label"))}
    for label in words().forms_of("twin-label"):
        asked.setdefault(words().value(label, "twin-label") or "", set()).add(label)
    kinds = "|".join(rf"(?P<{kind}>(?:{_any_of(of)})(?:{JOIN}(?:{_any_of(of)}))+)" for kind, of in asked.items())
    return re.compile(rf"(?<!\S)(?=[A-ZÅÄÖ])(?i:{kinds})(?![\w-]){NO_LABEL}\s?:?")


def _any_of(labels: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(labels, key=len, reverse=True)))
