"""Tells who was granted what, and who is of which country: brackets behind names, rows below a heading.

`Kelo Boll (26 000 euro), Kelo handboll (17 000)`, `Kumppanit olivat Paper House (Liettua) ja Manegen (Ruotsi)`;
`Kylät elävät (Kivi ry, 5 000 €)`; `Avustukset` over `Riento 400 €`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from converters.text.organisations.groups import names_body
from converters.text.organisations.words import all_countries, is_person, place_names, words
from graph.model import Span

_SUM = re.compile(
    r" \((?:€ ?)?(?:\d{1,3}(?:[ .,\u00a0]\d{3})+(?:,\d+)?(?: ?(?:€|e|euroa?|eur))?|\d{1,6} ?(?:€|euroa?|eur))\)"
    r"(?: ?(?:€|euroa?|eur)\b)?"
)
"""A sum in a bracket: with its thousands apart or its euros."""
_PLACE = re.compile(r" \((?:[A-ZÅÄÖ][\w-]+, ?)?(?P<land>[A-ZÅÄÖ][\w -]+)\)")
"""A country in a bracket, with its town or without."""
_NAME = re.compile(r"(?:[,;] ?|[,;]? (?:ja|sekä|och|samt|and) )(?P<name>[A-ZÅÄÖ\d][^,;:.()]{1,60})")
"""A name between two brackets."""
_FIRST = re.compile(r"(?<![^\s:])(?:[A-ZÅÄÖ][\w&'’-]*!? )*[A-ZÅÄÖ][\w&'’-]*\Z")
"""The words with capitals before the first bracket."""
_GRANTS = re.compile(r"bidrag|stöd|mottagar|avustu|apuraha|tuk(?:i|ea|ien)\b|saaj|grant|fund", re.IGNORECASE)
_THINGS = re.compile(r"\b(?:hank|projek|project|kilpail|tapahtum|näyttel|evenemang)\w*:? \Z", re.IGNORECASE)
"""What the names behind it are of where it is no body."""
_PARTNERS = re.compile(
    r"kumppan[ie](?!maa|kaup|kun)|partner(?!i?kau|i?maa|i?kun|stad|st[aä]d|land|l[aä]nd|cit|kommun)|toteutta|osapuol|\bmedverka",
    re.IGNORECASE,
)
"""Words that lead to bodies, not to towns or countries."""
_ROW = re.compile(
    r"\W{0,3}(?P<name>[A-ZÅÄÖ][^\d€:]{1,60}?(?:-\d\d)?)"
    r"[\s:–-]*(?<!\d)\d[\d .\u00a0]*(?:,\d\d)?\s?(?:€|euroa?|eur|e)?\s*\Z"
)
_IN_BRACKET = re.compile(
    r"(?P<title>.{3,200}?) ?\((?P<name>[A-ZÅÄÖ][^()]{2,120}?),? \d[\d ., \u00a0]*(?:€|euroa?|eur)\)"
    r"(?:\s?\*+\)?)?[.,]?\s*(?=\Z|(?<=\. )[A-ZÅÄÖ])",
    re.IGNORECASE,
)
"""The title of a project, and behind it who gets how much for it: `Kylät elävät (Kivi ry, 5 000 €)`.

A mark of a note or a sentence about the project may follow.
"""
_APPLIES = re.compile(
    r"\s*[•*·▪–-]\s+(?P<title>.{3,200}?), (?:hakijana|toteuttajana|hallinnoijana) "
    r"(?P<name>[A-ZÅÄÖ][^:;()]{2,120}?)\.?\s*"
)
"""An item with the title of a project and who applies for it: `• Kylät elävät, hakijana Kivi ry`."""
_LEAST, _LEAST_PLACED = 3, 2
_ONE_IN, _ONE_IN_ROWS = 3, 4
"""How many names one told to be a body vouches for."""
ONLY_LISTED = 0.5
"""How sure a name is a body that nothing but the list tells."""


def find_listed(line: str) -> list[Span]:
    """Where the names of such a list stand; empty where there is none."""
    return find_granted(line) or _find_placed(line)


def find_granted(line: str) -> list[Span]:
    """Where the names stand, three at least side by side, none of them a person or a mere place.

    One in three is told to be a body, or one where the line tells of grants.
    """
    sums = list(_SUM.finditer(line)) if "(" in line else []
    spans = _names_before(line, sums) if len(sums) >= _LEAST else []
    told = sum(names_body(line[span.start : span.end]) for span in spans)
    granted = told > 0 and (_ONE_IN * told >= len(spans) or _GRANTS.search(line) is not None)
    return spans if granted and len(spans) >= _LEAST else []


def _find_placed(line: str) -> list[Span]:
    """Where the names of a list of partners stand, two at least with their countries behind them."""
    lands = [found for found in _PLACE.finditer(line) if found["land"].casefold() in all_countries()]
    led = len(lands) >= _LEAST_PLACED and _PARTNERS.search(line, 0, lands[0].start())
    spans = _names_before(line, lands) if led else []
    return spans if len(spans) >= _LEAST_PLACED else []


def _names_before(line: str, brackets: list[re.Match[str]]) -> list[Span]:
    """The names before the brackets, what stands before the first cut off; none if one is a person or a place."""
    first = _FIRST.search(line, 0, brackets[0].start())
    if first is not None and _THINGS.search(line, 0, first.start()):
        return []
    spans = [Span(*first.span())] if first is not None else []
    for before, found in pairwise(brackets):
        named = _NAME.fullmatch(line, before.end(), found.start())
        spans += [Span(*named.span("name"))] if named is not None else []
    names = [line[span.start : span.end] for span in spans]
    return [] if any(is_person(tuple(name.split())) or name.casefold() in place_names() for name in names) else spans


def rows_of_grants(lines: Sequence[str]) -> list[bool]:
    """For each line whether it tells below a heading who was granted how much.

    One in four of the names of such rows at least has to be told to be a body.
    """
    rows = [_ROW.match(line) for line in lines]
    granted = [False] * len(lines)
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and rows[end] is not None:
            end += 1
        names = [row["name"].strip() for row in rows[at:end] if row is not None]
        told = sum(map(names_body, names))
        if len(names) >= _LEAST and at and _ONE_IN_ROWS * told >= len(names) and _tells_of_grants(lines[at - 1]):
            granted[at:end] = [True] * (end - at)
        at = max(end, at + 1)
    return granted


def _tells_of_grants(heading: str) -> bool:
    """Whether a heading says that somebody was granted money: `Kulttuuriavustukset 2019`, `Understöd till …`."""
    return any(stem in heading.casefold() for stem in words().forms_of("grant-stem"))


def receiver_of_project(line: str) -> tuple[int, int, int] | None:
    """Where the body of a project stands behind the title, and where what is said of the project begins; else None.

    A bracket names it with its sum, or a word that says as what it acts leads to it.

    >>> receiver_of_project("Kylät elävät (Kivi ry, 5 000 €)"), receiver_of_project("Iin kunta (Kivi ry, 5 000 €)")
    ((14, 21, 31), None)
    >>> receiver_of_project("• Kylät elävät, hakijana Kivi ry")
    (25, 32, 32)
    """
    match = _IN_BRACKET.match(line) if ")" in line else None
    match = match or _APPLIES.fullmatch(line)
    told = match is not None and names_body(match["name"]) and not names_body(match["title"].strip())
    return (*match.span("name"), match.end()) if match is not None and told else None
