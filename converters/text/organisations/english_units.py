"""Which words name an English unit, and which of several units is over which: `Faculty of X`, `X toimiala`."""

from __future__ import annotations

from collections.abc import Iterable

from converters.text.organisations.unit_siblings import level_of
from converters.text.organisations.words import fold, head_form, kinds, known_names, part_form

_SMALL = frozenset({"of", "and", "for", "the", "in", "on", "&"})
_LEADS = ("of", "for")
_MIDDLE_RANK = 2
_OVER_ALL = (0, 1)
"""Levels of sectors and faculties, over every other unit of their body; of the rest the one that stands nearer is."""


def is_english_unit(text: str) -> bool:
    """Whether words with capitals, one of which says what a unit is, name one: `Kaamos School of Public Health`.

    The word for its kind begins or closes the name, or "of" or "for" follows it.
    """
    tokens = text.split()
    told = len(tokens) > 1 and is_english_title(text) and _kind_at(tokens) is not None
    return told and fold(text) not in known_names()


def is_english_house(text: str) -> bool:
    """Whether words with capitals name a unit or a part of a body by its kind: `Kaamos Centre`, `Lumi Optics Lab`.

    >>> is_english_house("Lumi Optics Lab"), is_english_house("Steering Group"), is_english_house("Lumi Aino")
    (True, False, False)
    """
    *front, last = text.split()
    if front and "no-part-front" in kinds(front[-1]):
        return False
    form = part_form(last)
    part = form is not None and form.head.shape == "en" and form.head.role == "part" and len(front) > 1
    return is_english_unit(text) or (part and is_english_title(text) and fold(text) not in known_names())


def is_english_title(text: str) -> bool:
    """Whether every word has a capital but the small English ones: `Centre for Old Age and Society`."""
    return all(word[:1].isupper() or word in _SMALL for word in text.split())


def from_top(units: Iterable[str]) -> list[str]:
    """The units, those of a faculty over a department and this over a research unit, in whichever order they stand.

    >>> from_top(["Department of Plants", "Faculty of Science"])
    ['Faculty of Science', 'Department of Plants']
    >>> from_top(["nuorisopalvelut", "Hyvinvoinnin toimiala"])
    ['Hyvinvoinnin toimiala', 'nuorisopalvelut']
    """
    return sorted(units, key=rank_of)


def _kind_at(tokens: list[str]) -> int | None:
    """Where the word stands that says what the unit is; None where there is none."""
    last = len(tokens) - 1
    if _is_kind(tokens[last]) and tokens[last] != "Institute":
        return last  # an institute may be a body of its own
    return next((at for at in range(last) if tokens[at + 1] in _LEADS and _is_kind(tokens[at])), None)


def _is_kind(word: str) -> bool:
    form = head_form(word)
    unit = form is not None and form.head.shape == "en" and form.head.role == "unit"
    return unit or not {"unit-front", "unit-rank"}.isdisjoint(kinds(word))


def rank_of(unit: str) -> int:
    """How far a unit is below its body among several: a sector or faculty is 0, the middle where nothing tells it."""
    tokens = unit.split()
    at = _kind_at(tokens)
    told = kinds(tokens[at]).get("unit-rank") if at is not None else None
    level = int(told) if told else level_of(unit)
    return level if level is not None and (told or level in _OVER_ALL) else _MIDDLE_RANK
