"""Tells who was granted what: rows below a heading that says so (`Avustukset`, `Riento 400 €`), brackets with a sum."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.organisations.groups import names_body
from converters.text.organisations.words import words

_ROW = re.compile(
    r"\W{0,3}(?P<name>[A-ZÅÄÖ][^\d€:]{1,60}?(?:-\d\d)?)"
    r"[\s:–-]*(?<!\d)\d[\d .\u00a0]*(?:,\d\d)?\s?(?:€|euroa?|eur|e)?\s*\Z"
)
_IN_BRACKET = re.compile(
    r"(?P<title>.{3,200}?) ?\((?P<name>[A-ZÅÄÖ][^()]{2,120}?),? \d[\d ., \u00a0]*(?:€|euroa?|eur)\)[.,]?\s*\Z",
    re.IGNORECASE,
)
"""The title of a project, and behind it who gets how much for it: `Kylät elävät (Kivi ry, 5 000 €)`."""
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


def receiver_in_bracket(line: str) -> tuple[int, int] | None:
    """Where the body stands that a bracket with a sum names behind the title of its project; None for other lines.

    >>> receiver_in_bracket("Kylät elävät (Kivi ry, 5 000 €)"), receiver_in_bracket("Iin kunta (Kivi ry, 5 000 €)")
    ((14, 21), None)
    """
    match = _IN_BRACKET.fullmatch(line) if line.rstrip(" .,").endswith(")") else None
    told = match is not None and names_body(match["name"]) and not names_body(match["title"].strip())
    return match.span("name") if match is not None and told else None
