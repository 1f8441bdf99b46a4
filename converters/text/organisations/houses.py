"""Tells museums, theatres, orchestras and libraries by their Swedish or English head: `Hangö museum`, `Wasa Teater`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from converters.text.organisations.words import (
    HeadForm,
    country_names,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    place_names,
    words,
)
from graph.resources import table

_SIDES = ("västra", "östra", "södra", "norra", "mellersta", "sydvästra", "sydöstra", "nordvästra", "nordöstra")
_AREAS = ("nylands", "österbottens", "finlands", "karelens", "savolax", "lapplands")
_ENDS_ALIKE = ("a", "e", "i", "o", "u", "y", "å", "ä", "ö", "s", "x", "z")
"""Last letters of Swedish places whose genitive is like the nominative: `Hangö museum`."""
_COMMON_OWNERS = ("ens", "ans", "ets", "nas", "dags", "års")
"""Ends of common nouns in the genitive, which name no house: `Stadens museum`, `Barnens teater`."""
_ADJECTIVES = ("ska", "iga")
_DEFINITE = ("et", "en", "rn")
_SHORTEST_FRONT = 4
_LEAST_OF = 2
_LONGEST = 7
_PLACED, _NAMED, _DEFINITE_ALONE = 0.9, 0.85, 0.7
_NO_PART = frozenset({"starter", "legal", "function", "label", "no-body", "joins", "credit", "field-label"})


def is_house(form: HeadForm | None) -> bool:
    """Whether the head is a Swedish or English one of a house for art, books or things of the past."""
    return form is not None and form.head.is_foreign and "house" in kinds(form.head.word)


def is_swedish_area(first: str, second: str) -> bool:
    """Whether two words are a region, or a side of one, in the Swedish genitive: `Västra Nylands`."""
    return f"{first} {second}".casefold() in _swedish_areas()


@cache
def _swedish_areas() -> frozenset[str]:
    """The genitives of the regions' Swedish names and of their sides, folded."""
    regions = (f"{row['name_sv']}s".casefold() for row in table("regions") if row["name_sv"])
    return frozenset([*regions, *(f"{side} {area}" for side in _SIDES for area in _AREAS)])


def house_confidence(tokens: Sequence[str]) -> float:
    """How sure the words before a house and the house are its name; 0.0 where they name none.

    >>> house_confidence(["Hangö", "museum"]), house_confidence(["Stadens", "museum"])
    (0.9, 0.0)
    """
    tokens = _up_to_house(tokens[1:] if tokens[0] in ("The", "the") else tokens)
    form = head_form(tokens[-1])
    if len(tokens) > _LEAST_OF and tokens[1] == "of" and tokens[0].istitle() and is_house(head_form(tokens[0])):
        return _NAMED if tokens[-1][:1].isupper() else 0.0  # "Museum of Arctic Art"
    if form is None or not is_house(form) or not all(map(_may_be_inside, tokens[1:-1])):
        return 0.0
    if len(tokens) == 1 or not tokens[0][:1].isupper():
        return 0.0
    if _is_placed(tokens):
        return _PLACED
    return _NAMED if _is_in_capitals(tokens) or _is_owned(tokens, form) or _is_definite(tokens, form) else 0.0


def _up_to_house(tokens: Sequence[str]) -> Sequence[str]:
    """The words up to a house with a capital that its brand or what it is of follows: `National Museum` of Denmark."""
    for at in range(1, len(tokens) - 1):
        rest = tokens[at + 1 :]
        led = rest[0] == "of" or rest[0][:1].isupper()
        if led and tokens[at].istitle() and is_house(head_form(tokens[at])) and all(map(_may_follow, rest)):
            return tokens[: at + 1]
    return tokens


def _may_follow(word: str) -> bool:
    """Whether the word may be of the brand of a house or of what the house is of."""
    return word in ("of", "the", "and") or (word[:1].isupper() and head_form(word) is None)


def house_end(found: Sequence[str], *, begins: bool) -> tuple[int, float]:
    """How many words name a house, the first on, and how sure; `begins` says that they begin a sentence.

    >>> house_end(["Museum", "of", "Arctic", "Art", "in"], begins=True), house_end(["Konstmuseet", "har"], begins=True)
    ((4, 0.85), (0, 0.0))
    """
    for at, word in enumerate(found[:_LONGEST]):
        form = head_form(word) if word else None
        if form is not None and is_house(form):
            follows = "".join(found[at + 1 : at + 2])
            if word.istitle() and follows == "of" and not form.case and "".join(found[at + 2 : at + 3])[:1].isupper():
                return _of_end(found, at + 2), _NAMED
            if follows[:1].isupper() and ("house-thing" in kinds(follows) or is_other_head(follows)):
                return 0, 0.0  # "Museum Week", "Museum Centre"
            if begins and at > 1 and _is_told_of(found):
                return 0, 0.0
            alone = at == 0 and not begins and _is_compound(word, form)
            sure = _DEFINITE_ALONE if alone else house_confidence(found[: at + 1])
            return (at + 1, sure) if sure else (0, 0.0)
        if not word or (at and not _may_be_inside(word)):
            break
    return 0, 0.0


def _is_told_of(found: Sequence[str]) -> bool:
    """Whether a word begins a sentence before the place that the name begins with: `Visit Kemi Art Museum`."""
    first, place = found[0], found[1].casefold()
    return place in place_names() and first.casefold() not in place_names() and "house-kind" not in kinds(first)


def is_other_head(word: str) -> bool:
    """Whether a word with a capital says that the name goes on to another kind of body: `Museum Centre`."""
    form = head_form(word) if word.istitle() else None
    return form is not None and form.head.shape == "en" and not is_house(form)


def _is_compound(word: str, form: HeadForm) -> bool:
    """Whether one word with a capital inside a sentence is a house in the definite form: `Teatermuseet`."""
    definite = word.istitle() and word.endswith(_DEFINITE) and not form.case
    return definite and len(word) - len(form.head.word) >= _SHORTEST_FRONT


def _of_end(found: Sequence[str], at: int) -> int:
    """Where what an English house is of ends: `Museum of Contemporary Art`, `Museum of Music and Dance`."""
    while at + 1 < len(found) and (found[at][:1].isupper() or _goes_on(*found[at - 1 : at + 2])):
        at += 1
    return at


def _goes_on(before: str, word: str, follows: str) -> bool:
    """Whether a small word goes on to one more field of a house, and to no other body: `Museum of Music and Dance`."""
    other = before.casefold() in country_names() or before.casefold() in place_names()
    other = other or follows.casefold() in place_names() or fold(follows) in known_names()
    return word == "the" or (word == "and" and follows[:1].isupper() and not other)


def _may_be_inside(word: str) -> bool:
    """Whether the word may stand between the first of a name and its house: a capital or a Swedish adjective."""
    return (word[:1].isupper() or word.endswith(_ADJECTIVES)) and _NO_PART.isdisjoint(kinds(word))


def _is_placed(tokens: Sequence[str]) -> bool:
    """Whether a place begins the name: `Borgå konsthall`, `Västra Nylands museum`, `Lieto Museum`."""
    place = tokens[0].casefold()
    alike = place in place_names() and (place.endswith(_ENDS_ALIKE) or tokens[-1].istitle())
    genitive = place.endswith("s") and place[:-1] in place_names()
    plain = tokens[-1].istitle() and all("general-place" in kinds(token) for token in tokens[1:-1]) and len(tokens) > 2
    return (alike or genitive or is_swedish_area(tokens[0], tokens[1])) and not (plain and not genitive)


def _is_in_capitals(tokens: Sequence[str]) -> bool:
    """Whether words with capitals lead to a house with its own: `Wasa Teater`, not `Art Museum`, `Our Museum`."""
    own = [token for token in tokens[:-1] if "house-kind" not in kinds(token)]
    return tokens[-1][:1].isupper() and bool(own) and all(map(_is_of_house, tokens[:-1]))


def _is_of_house(word: str) -> bool:
    """Whether the word has a capital and is of no other body, label or sentence."""
    plain = word[:1].isupper() and _NO_PART.isdisjoint(kinds(word)) and word.casefold() not in genitive_places()
    return plain and (head_form(word) is None or "house-kind" in kinds(word)) and fold(word) not in known_names()


def _is_owned(tokens: Sequence[str], form: HeadForm) -> bool:
    """Whether one word in the genitive owns a Swedish house: `Fiskars museum`, not `Stadens museum`."""
    first = tokens[0]
    named = first.istitle() and len(first) >= _SHORTEST_FRONT and first.endswith("s")
    named = named and not first.endswith(_COMMON_OWNERS) and _is_of_house(first)
    return named and len(tokens) == 2 and form.head.shape != "en" and not tokens[-1].endswith(_DEFINITE)


def _is_definite(tokens: Sequence[str], form: HeadForm) -> bool:
    """Whether an adjective leads to a house in the definite form: `Nordiska museet`, `Svenska Teatern`."""
    return form.head.shape != "en" and tokens[0].endswith(_ADJECTIVES) and tokens[-1].endswith(_DEFINITE)


@cache
def _heads() -> re.Pattern[str]:
    return words().pattern_of("house-stem")


def may_hold_house(text: str) -> bool:
    """Whether the text has the letters of such a head, so that the reader of them has work."""
    return _heads().search(text.casefold()) is not None
