"""Organs of a municipality that are named by its place alone: `Oulun kaupunginhallitus` is one of Oulun kaupunki."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.organisations.bodies import municipalities_by_genitive
from converters.text.organisations.forms import Mention
from converters.text.organisations.words import head_form, kinds, municipality_code

_BOARD = "lautakunta"
_ORGAN = re.compile(
    r"(?P<place>[A-ZÅÄÖ][\w-]+) "
    r"(?P<organ>(?:[a-zåäö]+- ja )?"
    r"\w*(?:lautakunta|hallitus|valtuusto|kanslia|kansli|kansliet|styrelsen?|fullmäktige))(?=,|\s?/|\s–|\Z)"
)
"""A place and a word for an organ, behind which nothing stands but a unit of it."""


def with_municipality(name: str) -> str:
    """The name of an organ behind its municipality, as the place alone names that; other names as they are.

    >>> with_municipality("Oulun kaupunginkanslia, viestintä"), with_municipality("Helsingfors stadskansli")
    ('Oulun kaupunki, kaupunginkanslia, viestintä', 'Helsingfors stad, stadskansli')
    """
    match = _ORGAN.match(name)
    body = _municipality(match["place"], match["organ"]) if match is not None else ""
    return f"{body}, {name[match.start('organ') :]}" if match is not None and body else name


def owner_of_organ(name: str) -> str:
    """The municipality of an organ that is named by its place alone, empty for other names."""
    whole = with_municipality(name)
    return whole.partition(",")[0] if whole != name else ""


def _municipality(place: str, organ: str) -> str:
    """The municipality of the place, where each may have an organ that is so called: `kunnanhallitus`; else empty."""
    *_, organ = organ.split()
    swedish = kinds(organ.casefold()).get("municipal-organ") or ""
    if swedish:
        return f"{place} {swedish}" if municipality_code(f"{place} {swedish}") else ""
    form = head_form(organ) if organ.endswith(_BOARD) else None
    told = "municipal-organ" in kinds(organ) or (form is not None and form.head.word == _BOARD and not form.case)
    return municipalities_by_genitive().get(place.casefold(), "") if told else ""


def read_organ(found: Sequence[str], at: int) -> Mention | None:
    """The organ of a municipality in any case, named by the words from a place at the index on; None for others.

    >>> read_organ(["Iin", "sivistys-", "ja", "hyvinvointilautakunnalle"], 0).nominative
    'Iin sivistys- ja hyvinvointilautakunta'
    """
    place, *rest = found
    halves = rest[:2] if rest[0].endswith("-") and rest[1:2] == ["ja"] else []
    organ = "".join(rest[len(halves) : len(halves) + 1])
    form = head_form(organ) if organ[:1].islower() and place[:1].isupper() else None
    name = " ".join((place, *halves, form.nominative)) if form is not None and form.head.role == "unit" else ""
    last = at + 2 + len(halves)
    return Mention(at, last, name, form.case, 1.0) if form is not None and name and owner_of_organ(name) else None
