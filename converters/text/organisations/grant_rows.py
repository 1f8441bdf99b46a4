"""Tells which lines are rows of who was granted what, below a heading that says so: `Avustukset`, `Riento 400 €`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.organisations.groups import names_body
from converters.text.organisations.words import words

_ROW = re.compile(
    r"\W{0,3}(?P<name>[A-ZÅÄÖ][^\d€:]{1,60}?(?:-\d\d)?)"
    r"[\s:–-]*(?<!\d)\d[\d .\u00a0]*(?:,\d\d)?\s?(?:€|euroa?|eur|e)?\s*\Z"
)
_LEAST = 3
_ONE_IN = 4


def rows_of_grants(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is such a row; one in four of them at least has to be told to be a body by its name."""
    rows = [_ROW.match(line) for line in lines]
    granted = [False] * len(lines)
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and rows[end] is not None:
            end += 1
        names = [row["name"].strip() for row in rows[at:end] if row is not None]
        told = sum(map(names_body, names))
        if len(names) >= _LEAST and at and _ONE_IN * told >= len(names) and _tells_of_grants(lines[at - 1]):
            granted[at:end] = [True] * (end - at)
        at = max(end, at + 1)
    return granted


def _tells_of_grants(heading: str) -> bool:
    """Whether a heading says that somebody was granted money: `Kulttuuriavustukset 2019`, `Understöd till …`."""
    return any(stem in heading.casefold() for stem in words().forms_of("grant-stem"))
