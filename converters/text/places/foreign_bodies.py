"""Tells the words that name a kind of body in Swedish and English: `ungdomsförbund`, `näringslivscentral`."""

from __future__ import annotations

from functools import cache

from converters.text.places.text import Word, place_words

_LONGEST_SECOND = 9


def is_foreign_body(word: Word) -> bool:
    """Whether the word, or the end of the compound, names a kind of body ("ungdomsförbund")."""
    bare = word.low.removesuffix("s")
    if word.is_a("no-body"):
        return False
    listed = word.is_a("foreign-body") or place_words().has(bare.rpartition("-")[2], "foreign-body")  # "4H-förbund"
    second = len(bare) > _LONGEST_SECOND and bare.endswith(_foreign_seconds())
    return (
        listed
        or second
        or bare.endswith(_foreign_tails())
        or (len(word.text) > 10 and word.low.endswith(_foreign_heads()))
    )


@cache
def _foreign_seconds() -> tuple[str, ...]:
    """Swedish words that end the names of bodies and alone are none: `näringslivscentral`."""
    return place_words().forms_of("foreign-second")


@cache
def _foreign_tails() -> tuple[str, ...]:
    """Swedish words for bodies, alone or as the last part of a compound: `högstadieskola`."""
    return place_words().forms_of("foreign-tail")


@cache
def _foreign_heads() -> tuple[str, ...]:
    return tuple(form for form in place_words().forms_of("foreign-body") if len(form) > 6)
