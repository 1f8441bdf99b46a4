"""Which words are given names or family names of people, by the lists of names, beside being names of places."""

from __future__ import annotations

from functools import cache, lru_cache

from converters.text.language.words import TABLES
from converters.text.places.index import Reading
from converters.text.places.text import Word, read_form

_REMEMBERED = 4096


@cache
def listed_names(kind: str) -> frozenset[str]:
    """The list "given_names" or "surnames"."""
    return frozenset((TABLES / f"{kind}.txt").read_text(encoding="utf-8").split("\n"))


def is_surname(word: Word) -> bool:
    """Whether the form is, or is made from, a family name."""
    surnames = listed_names("surnames")
    return word.text in surnames or any(reading.area.name in surnames for reading in read_form(word.text))


def makes_given_name(readings: tuple[Reading, ...]) -> bool:
    """Whether a municipality is also a given name (Simo, Simolle)."""
    return any(
        reading.area.kind == "municipality" and reading.area.name in listed_names("given_names") for reading in readings
    )


@lru_cache(maxsize=_REMEMBERED)
def is_given_name(form: str) -> bool:
    """Whether the form is a given name, or its first part is ("Anna-Liisa"); capitals all through are read too."""
    spelt = form.title() if form.isupper() and len(form) > 1 else form
    return spelt in listed_names("given_names") or spelt.split("-")[0] in listed_names("given_names")


def is_plain_given_name(word: Word | None) -> bool:
    """A given name that is no form of a place name."""
    if word is None or not word.capital or word.is_a("function-word"):
        return False
    return is_given_name(word.text) and not read_form(word.text)


def is_plain_surname(word: Word) -> bool:
    """A family name in -nen that is no place; others are too often names of villages and districts."""
    return word.text.endswith("nen") and word.text in listed_names("surnames") and not read_form(word.text)
