"""Organs that begin a sentence of a text that names no body: `Kirkkoneuvosto päättää`, `Tekninen lautakunta esitti`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisations.post_towns import UNIT_ALONE
from converters.text.organisations.units import to_nominative
from converters.text.organisations.words import head_form, words
from graph.model import Organisation, Span

_BEGINS = re.compile(
    r"(?:^|(?<=[.!?:]\s))\W{0,3}(?P<organ>(?:[A-ZÅÄÖ]\w+(?:nen|isen) )?[^\W\d_][\w-]{5,})", re.MULTILINE
)
_SHORTEST_FRONT = 3
"""Letters before the word for an organ in a compound, at least: `kirkkoneuvosto`."""


def with_organs_alone(text: str, found: list[Organisation]) -> list[Organisation]:
    """What the text names, and where that is nothing the organs that its sentences and lines begin with, each once."""
    return found or list(_organs(text))


def _organs(text: str) -> Iterator[Organisation]:
    told: set[str] = set()
    for match in _BEGINS.finditer(text):
        organ, at = match["organ"], Span(*match.span("organ"))
        form = head_form(organ.split()[-1])
        if not organ[:1].isupper() or form is None or form.case or not _is_organ(organ, form.nominative):
            continue
        unit = to_nominative(organ.split())
        if unit.casefold() not in told:
            told.add(unit.casefold())
            yield Organisation("", organ, units=(unit,), at=at, confidence=UNIT_ALONE)


def _is_organ(words_of: str, nominative: str) -> bool:
    """Whether the word is for an organ, and its field stands before it or in it: `Sivistyslautakunta`."""
    folded, organs = nominative.casefold(), words().forms_of("organ")
    least = 0 if " " in words_of else _SHORTEST_FRONT
    return any(folded.endswith(organ) and len(folded) >= len(organ) + least for organ in organs)
