"""Tells what English bodies are of: a place, `Council of Lapland`, people or their deeds, `Guild of Rowers`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from converters.text.organisations.areas import english_places
from converters.text.organisations.ministries import is_nationality
from converters.text.organisations.words import country_names, kinds

FOR_CAUSES = frozenset({"association", "foundation", "other"})
"""Kinds of bodies that are for people or for what these do."""
_ENDS = ("s", "tion", "ment", "logy", "ence", "ency", "ance", "ship", "sion", "ing", "ure", "ety", "ity", "ism", "fare")
"""Ends of English words for people, or for what they do, which few brands have."""
_REGION = "Nordic"
_LONGEST_FIELD = 2


def is_elsewhere(word: str) -> bool:
    """Whether the word is a place or a country, and no cause."""
    return word.casefold() in english_places() or word.casefold() in country_names()


def tells_field(found: Sequence[str]) -> bool:
    """Whether what stands behind "of" is a field and no place or name: `the Arts`, `Life Sciences`, `Technology`.

    >>> tells_field(["the", "Arts"]), tells_field(["Life", "Sciences", "and"]), tells_field(["Southern", "Denmark"])
    (True, True, False)
    """
    named = list(takewhile(lambda word: word[:1].isupper(), found[found[:1] == ["the"] :]))
    return any("field" in kinds(word.casefold()) for word in named[:_LONGEST_FIELD]) and not is_elsewhere(named[0])


def says_cause(found: Sequence[str]) -> bool:
    """Whether words with capitals say one more cause and name no body: no place leads them.

    >>> says_cause(["Forest", "Owners"]), says_cause(["Technology"]), says_cause(["Oulu", "Partners"])
    (True, True, False)
    """
    first, last = found[0], found[-1]
    named = is_elsewhere(first) or is_nationality(first) or first == _REGION or "firm-place" in kinds(first.casefold())
    return not named and ("field" in kinds(last.casefold()) or last.endswith(_ENDS))
