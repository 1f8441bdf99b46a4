"""Completes the names of a list that share their last word, which only the last has: `Lapin ja Vaasan yliopisto`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisations.areas import wide_areas
from converters.text.organisations.words import fold, genitive_places, head_form, known_names

_WORD = re.compile(r"\S+")
_JOINS = ("ja", "sekä")
_LEAST = 4
"""Words of two names that share one, with the word that joins them."""


def shared_names(text: str) -> list[tuple[int, int, str]]:
    """The places of a piece that share the word behind them, each with its span and its whole name.

    Each has to have such a body by the table, and no listed body is of them all; else none.

    >>> shared_names("Lapin ja Vaasan yliopisto")
    [(0, 5, 'Lapin yliopisto'), (9, 25, 'Vaasan yliopisto')]
    >>> shared_names("Vantaan ja Keravan hyvinvointialue"), shared_names("Kivi ja Meri ry")
    ([], [])
    """
    found = list(_WORD.finditer(text))
    if len(found) < _LEAST or found[-3].group() not in _JOINS or fold(text) in known_names():
        return []
    head = found[-1].group()
    places = [match for match in found[:-1] if match.group() not in _JOINS]
    names = [f"{place.group().rstrip(',')} {head}" for place in places]
    if not all(map(_is_of_place, names)):
        return []
    ends = [*(place.end() for place in places[:-1]), found[-1].end()]
    return [(place.start(), end, name) for place, end, name in zip(places, ends, names, strict=True)]


def completed(names: list[str]) -> Iterator[tuple[int, str]]:
    """Which names of a list are a place alone that shares the last word of the next whole name, with their own whole.

    >>> list(completed(["Kivi Oy", "Lapin", "Vaasan yliopisto", "Oulun"]))
    [(1, 'Lapin yliopisto')]
    """
    head = ""
    for at in range(len(names) - 1, -1, -1):
        name = names[at]
        whole = f"{name} {head}" if head and name.casefold() in genitive_places() else ""
        if whole and _is_of_place(whole):
            yield at, whole
        else:
            head = name.partition(" ")[2] if _is_of_place(name) else ""


def _is_of_place(name: str) -> bool:
    """Whether a place and one more word name a municipality, or a body that a table lists."""
    place, _, head = name.partition(" ")
    if not head.isalpha() or place.casefold() not in genitive_places():
        return False
    form = head_form(head)
    town = form is not None and form.head.shape == "word" and not form.case and place.casefold() not in wide_areas()
    return town or fold(name) in known_names()
