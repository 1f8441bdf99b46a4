"""Tells adjectives of towns (`Tamperelainen`), which say where a body before its own name is from."""

from __future__ import annotations

from functools import cache

from converters.text.people.names import rank_surname
from graph.resources import table

_ENDS = ("lainen", "läinen")
_GENITIVES = ("laisen", "läisen")
_LENGTH = len(_ENDS[0])
_COMMON = 2000
"""Rank of a surname up to which the word names a person before all."""


def is_of_town(word: str) -> bool:
    """Whether the word is the adjective of a municipality, in the nominative or the genitive, and no surname.

    >>> is_of_town("Tamperelainen"), is_of_town("Lahtelaisen"), is_of_town("Savolainen"), is_of_town("Suomalainen")
    (True, True, False, False)
    """
    if not word.endswith((*_ENDS, *_GENITIVES)):
        return False
    surname = rank_surname(f"{word[:-3]}nen")
    return (surname is None or surname > _COMMON) and word[: -_LENGTH - 1].casefold() in _stems()


@cache
def _stems() -> frozenset[str]:
    """The names of municipalities without their last letter, which may change before the ending: `laht`, `tamper`."""
    return frozenset(row["name_fi"][:-1].casefold() for row in table("municipalities"))
