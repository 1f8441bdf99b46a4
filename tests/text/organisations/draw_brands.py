"""Draws the brands of converters/text/tables/brands.txt: `python -m tests.text.organisations.draw_brands LISTS...`.

Of the implementers of public lists those companies are taken whose name without its legal form says by being known,
and by nothing else, that it is a body. Left out are sole traders, every name that holds a person's (or half of one),
places, ordinary words and names that the reader knows by their last word. What is ordinary is told by word
frequencies, which are needed for the drawing only: `pip install wordfreq`.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final

from converters.text.language.inflection import inflect_name
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.words import (
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    place_forms,
    place_names,
)
from converters.text.people.names import (
    base_surname,
    given_names,
    looks_like_surname,
    rank_given,
    rank_surname,
    surnames,
)

Frequency = Callable[[str, str], float]
_COLUMN: Final = "Toteuttajan nimi"
_LANGUAGES: Final = ("fi", "sv", "en")
_LEAST_LETTERS: Final = 5
_MOST_WORDS: Final = 4
_RARE: Final = 2.2
"""Zipf frequency (10^2.2 in a thousand million words) under which one word is taken for a name."""
_COMMON: Final = 3.0
_EVERYDAY: Final = 3.8
_PART: Final = 4
_INITIALS: Final = 2
_ENDS: Final = ("n", "s", "a", "ä", "in", "an", "en", "on", "na", "lla", "ssa", "sta", "t")
"""Ends by which a word may look like a form of the brand: `Northern` of "Norther"."""
_RARE_SURNAME: Final = 2_000
_CAMEL: Final = re.compile(r"[A-ZÅÄÖ]?[a-zåäöé]+|[A-ZÅÄÖ]+(?![a-zåäöé])")
_CASE: Final = re.compile(r"(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|nen|set|jen|ien|ja|jä)\Z")
_ESTATES: Final = frozenset({"kiinteistö", "asunto", "fastighets", "bostads", "as"})


def read_names(lists: Iterable[Path]) -> Iterator[str]:
    """The implementers of the lists as written."""
    for path in lists:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from (row[_COLUMN].strip() for row in csv.DictReader(file))


def brand_of(name: str) -> str:
    """The words of a company's name before its legal form; empty where it is none or has no legal form."""
    parsed = parse_organisation(name)
    if parsed.type != "company" or parsed.sole_trader or parsed.units:
        return ""
    words = parsed.name.split()
    core = [word for word in words if "legal" not in kinds(word.strip(".,"))]
    return " ".join(core) if len(core) < len(words) else ""


def is_nameless(brand: str) -> bool:
    """Whether no word of the brand, nor a part of it at a capital or hyphen, is a person's name in any form."""
    words = [word for word in brand.split() if word == brand or not _is_place_first(word)]
    parts = {part for word in words for part in (word, *word.split("-"), *_CAMEL.findall(word))}
    return not any(
        rank_given(part) is not None
        or rank_surname(part) is not None
        or rank_surname(base_surname(part.capitalize())) is not None
        or (part[-1:] in "nN" and rank_given(part[:-1].capitalize()) is not None)
        or looks_like_surname(part)
        or part.casefold() in _genitives_of_people()
        or _ends_as_surname(part.casefold())
        for part in parts
    )


def _ends_as_surname(word: str) -> bool:
    """Whether an unlisted word may be a surname yet: it ends in one (`Juntinsalo`) or as many do (`Leistilä`)."""
    ends = any(word[at:] in surnames() for at in range(1, len(word) - _PART + 1))
    return ends or (len(word) > _PART and word.endswith(("la", "lä")))


def _is_place_first(word: str) -> bool:
    """Whether the word is a municipality, and as a surname rare at most: `Kuopio Innovation`, not `Salo Service`."""
    rank = rank_surname(word)
    if word.casefold() in genitive_places():
        return "-" not in word  # "Keski-Suomen" is two words in small letters without signs
    return word.casefold() in place_names() and (rank is None or rank > _RARE_SURNAME)


@cache
def _genitives_of_people() -> frozenset[str]:
    names = [*given_names(), *surnames()]
    return frozenset(form.casefold() for name in names for form in inflect_name(name.capitalize()).get("gen", ()))


def is_distinct(brand: str, frequency: Frequency) -> bool:
    """Whether the words name nothing else: no place, no ordinary word or phrase, no word for a kind of body."""
    words = brand.split()
    if not 1 <= len(words) <= _MOST_WORDS or not all(word.replace("-", "").isalpha() for word in words):
        return False
    if any(word.casefold().startswith(("oy", "ltd")) for word in words[1:]):
        return False  # a second spelling run into the first
    if min(len(part) for word in words for part in word.split("-")) <= _INITIALS:
        return False
    if fold(brand) in known_names() or _ESTATES & {word.casefold() for word in words}:
        return False
    if any(kinds(word) or head_form(word) is not None for word in (*words, *fold(brand).split())):
        return False
    return _is_rare(words[0], frequency) if len(words) == 1 else _is_phrase_of_its_own(words, frequency)


def _is_rare(word: str, frequency: Frequency) -> bool:
    folded = word.casefold()
    if len(folded) < _LEAST_LETTERS or folded in place_forms() or folded in place_names() or _CASE.search(folded):
        return False
    rare = all(frequency(folded, language) < _RARE for language in _LANGUAGES)
    rare = rare and all(frequency(folded + end, language) < _COMMON for end in _ENDS for language in _LANGUAGES)
    return rare and not _is_compound(folded, frequency)


def _is_compound(word: str, frequency: Frequency) -> bool:
    """Whether two common words of Finnish or Swedish make the word: `hiekkadyyni`."""
    cuts = range(_PART, len(word) - _PART + 1)
    return any(
        min(frequency(word[:at].rstrip("-"), language), frequency(word[at:].lstrip("-"), language)) >= _COMMON
        for at in cuts
        for language in ("fi", "sv")
    )


def _is_phrase_of_its_own(words: list[str], frequency: Frequency) -> bool:
    """Whether the words are neither plain English nor a common Finnish word with a place or owner before it."""
    if all(frequency(word.casefold(), "en") >= _EVERYDAY for word in words):
        return False
    places = [word for word in words if word.casefold() in place_names() or word.casefold() in genitive_places()]
    rest = [word.casefold() for word in words if word not in places]
    plain = any(frequency(word, "fi") >= _COMMON > frequency(word, "en") for word in rest) or any(
        word.casefold().endswith("n") and word not in places for word in words[:-1]
    )
    return bool(rest) and not plain


def draw(names: Iterable[str], frequency: Frequency) -> list[str]:
    """The brands in small letters, in their order; all spellings of a name must pass."""
    spellings: dict[str, set[str]] = {}
    for name in set(names):
        if brand := brand_of(name):
            spellings.setdefault(fold(brand), set()).add(brand)
    kept = (
        folded
        for folded, written in spellings.items()
        if all(is_nameless(each) and is_distinct(each, frequency) for each in written)
    )
    return sorted(kept)


def main() -> None:
    """Writes the brands of the lists to standard output, one a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lists", nargs="+", type=Path)
    zipf: Frequency = import_module("wordfreq").zipf_frequency
    sys.stdout.writelines(f"{brand}\n" for brand in draw(read_names(parser.parse_args().lists), cache(zipf)))


if __name__ == "__main__":
    main()
