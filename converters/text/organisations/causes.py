"""Tells what English bodies are of: a place, `Council of Lapland`, people or their deeds, `Guild of Rowers`."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.areas import english_places
from converters.text.organisations.ministries import is_nationality
from converters.text.organisations.words import country_names, kinds

FOR_CAUSES = frozenset({"association", "foundation", "other"})
"""Kinds of bodies that are for people or for what these do."""
_ENDS = ("s", "tion", "ment", "logy", "ence", "ency", "ance", "ship", "sion", "ing", "ure", "ety", "ity", "ism", "fare")
"""Ends of English words for people, or for what they do, which few brands have."""
_REGION = "Nordic"


def is_elsewhere(word: str) -> bool:
    """Whether the word is a place or a country, and no cause."""
    return word.casefold() in english_places() or word.casefold() in country_names()


def says_cause(found: Sequence[str]) -> bool:
    """Whether words with capitals say one more cause and name no body: no place leads them.

    >>> says_cause(["Forest", "Owners"]), says_cause(["Technology"]), says_cause(["Oulu", "Partners"])
    (True, True, False)
    """
    first, last = found[0], found[-1]
    named = is_elsewhere(first) or is_nationality(first) or first == _REGION or "firm-place" in kinds(first.casefold())
    return not named and ("field" in kinds(last.casefold()) or last.endswith(_ENDS))
