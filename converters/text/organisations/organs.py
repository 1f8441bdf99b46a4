"""Organs of a municipality that are named by its place alone: `Oulun kaupunginhallitus` is one of Oulun kaupunki."""

from __future__ import annotations

from converters.text.organisations.bodies import municipalities_by_genitive
from converters.text.organisations.forms import Mention
from converters.text.organisations.words import head_form, kinds

_BOARD = "lautakunta"


def split_organ(name: str) -> tuple[str, tuple[str, ...]] | None:
    """The municipality and its organ, as the place alone names them; None for others.

    >>> split_organ("Oulun kaupunginhallitus"), split_organ("Oulun kaupunki")
    (('Oulun kaupunki', ('kaupunginhallitus',)), None)
    """
    place, _, organ = name.partition(" ")
    body = municipalities_by_genitive().get(place.casefold()) if _is_organ(organ) else None
    return (body, (organ,)) if body and place[:1].isupper() else None


def _is_organ(word: str) -> bool:
    """Whether each municipality may have an organ that is so called: `kunnanhallitus`, `ympäristölautakunta`."""
    form = head_form(word) if word.endswith(_BOARD) and " " not in word else None
    return "municipal-organ" in kinds(word) or (form is not None and form.head.word == _BOARD and not form.case)


def read_organ(place: str, organ: str, at: int) -> Mention | None:
    """The organ of a municipality in any case, named by the tokens at and behind a place; None for others."""
    form = head_form(organ) if organ[:1].islower() and place[:1].isupper() else None
    name = f"{place} {form.nominative}" if form is not None and form.head.role == "unit" else ""
    return Mention(at, at + 2, name, form.case, 1.0) if form is not None and name and split_organ(name) else None
