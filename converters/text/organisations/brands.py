"""Firms known by their brand alone (`Gebwell`, `Yoka Consulting`): nothing in such a name says that it is a body."""

from __future__ import annotations

from functools import cache

from converters.text.language.words import TABLES
from converters.text.organisations.forms import nominatives
from converters.text.organisations.words import fold

_BRANDS = TABLES / "brands.txt"
_PREFIX = 5
LONGEST_BRAND = 4


@cache
def brands() -> frozenset[str]:
    """The brands of firms without their legal forms, folded; drawn by tests/text/organisations/draw_brands.py."""
    return frozenset(_BRANDS.read_text(encoding="utf-8").split("\n")) - {""}


@cache
def _beginnings() -> frozenset[str]:
    """The first letters of the brands, by which most words are passed over at once."""
    return frozenset(brand.split(" ")[0][:_PREFIX] for brand in brands())


@cache
def _fronts() -> frozenset[str]:
    """What stands before a later word of a brand."""
    split = [brand.split() for brand in brands()]
    return frozenset(" ".join(words[:end]) for words in split for end in range(1, len(words)))


def begins_brand(word: str) -> bool:
    """Whether a brand may begin with the word: it has a capital, and the letters of one; capitals are an acronym."""
    return word[:1].isupper() and not word.isupper() and fold(word).split(" ")[0][:_PREFIX] in _beginnings()


def find_brand(front: str, last: str) -> tuple[str, str] | None:
    """The brand that the words name, as written but in the nominative, and the case of the last word; None for others.

    >>> find_brand("", "Gebwellin"), find_brand("Yoka", "Consulting"), find_brand("", "Sata")
    (('Gebwell', 'genitive'), ('Yoka Consulting', ''), None)
    """
    if (front and fold(front) not in _fronts()) or not all(word[:1].isupper() for word in (*front.split(), last)):
        return None
    return next(((name, case) for name, case in nominatives(front, last) if fold(name) in brands()), None)


def is_brand(name: str) -> bool:
    """Whether the words are a brand in the nominative, each with its capital."""
    return begins_brand(name) and all(word[:1].isupper() for word in name.split()) and fold(name) in brands()
