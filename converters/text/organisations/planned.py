"""Tells the names of things that are planned, which are no bodies and no units: `Uusi päiväkoti`, `New school`."""

from __future__ import annotations

from converters.text.organisations.words import head_form, words


def is_planned(name: str) -> bool:
    """Whether an adjective says that a house behind it, in small letters, is planned.

    >>> is_planned("Uusi päiväkoti"), is_planned("Uusi Suomi Oy"), is_planned("Uudet kuidut")
    (True, False, False)
    """
    first, *rest = name.split() or [""]
    small = bool(rest) and all(word.islower() and word[:1].isalpha() for word in rest)
    return small and head_form(rest[-1]) is not None and words().has(first.casefold(), "planned-front")
