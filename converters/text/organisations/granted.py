"""Finds the names that a sentence lists with the sums each was granted: `Kelo Boll (26 000 euro), …`."""

from __future__ import annotations

import re
from itertools import pairwise

from converters.text.organisations.groups import names_body
from converters.text.organisations.words import is_person, place_names
from graph.model import Span

_SUM = re.compile(
    r" \((?:€ ?)?(?:\d{1,3}(?:[ .,\u00a0]\d{3})+(?:,\d+)?(?: ?(?:€|e|euroa?|eur))?|\d{1,6} ?(?:€|euroa?|eur))\)"
    r"(?: ?(?:€|euroa?|eur)\b)?"
)
"""A sum in a bracket: with its thousands apart or its euros."""
_NAME = re.compile(r"(?:[,;] ?|[,;]? (?:ja|sekä|och|samt|and) )(?P<name>[A-ZÅÄÖ\d][^,;:.()]{1,60})")
"""A name between two sums."""
_FIRST = re.compile(r"(?<![^\s:])(?:[A-ZÅÄÖ][\w&'’-]* )*[A-ZÅÄÖ][\w&'’-]*\Z")
"""The words with capitals before the first sum."""
_GRANTS = re.compile(r"bidrag|stöd|mottagar|avustu|apuraha|tuk(?:i|ea|ien)\b|saaj|grant|fund", re.IGNORECASE)
_THINGS = re.compile(r"\b(?:hank|projek|project|kilpail|tapahtum|näyttel|evenemang)\w*:? \Z", re.IGNORECASE)
"""What the names behind it are of where it is no body."""
_LEAST, _ONE_IN = 3, 3
ONLY_LISTED = 0.5
"""How sure a name is a body that nothing but the list tells."""


def find_granted(line: str) -> list[Span]:
    """Where the names stand, three at least side by side, none of them a person or a mere place.

    One in three is told to be a body, or one where the line tells of grants.
    """
    sums = list(_SUM.finditer(line)) if "(" in line else []
    if len(sums) < _LEAST:
        return []
    first = _FIRST.search(line, 0, sums[0].start())
    if first is not None and _THINGS.search(line, 0, first.start()):
        return []
    spans = [Span(*first.span())] if first is not None else []
    for before, found in pairwise(sums):
        named = _NAME.fullmatch(line, before.end(), found.start())
        spans += [Span(*named.span("name"))] if named is not None else []
    names = [line[span.start : span.end] for span in spans]
    if any(is_person(tuple(name.split())) or name.casefold() in place_names() for name in names):
        return []
    told = sum(map(names_body, names))
    granted = told > 0 and (_ONE_IN * told >= len(names) or _GRANTS.search(line) is not None)
    return spans if granted and len(spans) >= _LEAST else []
