"""Finds bodies abroad that the country behind them tells: `Piemonten maakunta Italiasta`, `MAEK (Italy)` in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from converters.text.language.inflection import inflect_name
from converters.text.organisations.forms import Mention, TokenView
from converters.text.organisations.words import all_countries, genitive_places, is_person, place_names, words
from converters.text.people.names import rank_given

_OF_AREA, _BY_BRACKET = 0.9, 0.6
_LONGEST_NAME, _LONGEST_BRACKET, _LONGEST_COUNTRY = 6, 8, 3
_LEAST_PLACED, _ONE_IN = 2, 3
_SHORTEST_LETTERS = 3
_SEVERAL = frozenset({"alankomaista", "yhdysvalloista", "färsaarilta", "filippiineiltä"})
"""Countries whose name is in the plural, from where."""
_HOME = frozenset({"suomi", "finland"})
_PARTICLES = ("de", "di", "da", "des", "do", "dos", "del", "della", "of", "for", "y", "e", "i", "la", "van", "für")
_LETTERS = re.compile(r"[A-ZÅÄÖ]{3,}|(?=.*[a-z][A-Z])[\w-]+")
"""One word that may be a name and no town: letters alone or a capital inside, `MAEK`, `YouthBridge`."""


def find_placed(view: TokenView, found: Sequence[Mention]) -> list[Mention]:
    """The bodies that nothing but their country tells, apart from those that were found."""
    taken = {index for mention in found for index in range(mention.first, mention.last)}
    areas = [area for area in _areas(view) if taken.isdisjoint(range(area.first, area.last))]
    return [*areas, *_bracketed(view, taken)] if "(" in view.text else areas


def _areas(view: TokenView) -> Iterator[Mention]:
    """`Piemonten maakunta Italiasta`, `Saksi-Anhaltin alueen kehityspankki (Saksa)`: areas and what they have."""
    for at in range(1, len(view.tokens)):
        if not _is_of_area(view.word(at)) or not _country_behind(view, at + 1):
            continue
        first = at - 1
        while view.word(first).islower() and view.word(first).endswith("n"):
            first -= 1
        named = view.word(first)[:1].isupper() and view.word(first).endswith("n")
        if named and view.word(first - 1)[:1].isupper() and not view.begins_sentence(first - 1):
            first -= 1  # "La Riojan maakunta"
        if named:
            yield Mention(first, at + 1, view.slice(first, at + 1), "", _OF_AREA, "other")


def _is_of_area(word: str) -> bool:
    """Whether a word in small letters is an area that is governed, or a compound for what one has."""
    return word.islower() and (words().has(word, "foreign-area") or word.endswith(words().forms_of("area-has")))


def _country_behind(view: TokenView, at: int) -> bool:
    """Whether a country in the case of origin or in a bracket stands there, and not Finland."""
    if view.sign(at) == "(":
        return bool(_country_in_bracket(view, at))
    return view.word(at).casefold() in _from_abroad()


@cache
def _from_abroad() -> frozenset[str]:
    """The Finnish names of countries in the case of origin, folded: `italiasta`."""
    names = (name.capitalize() for name in all_countries() - _HOME)
    return _SEVERAL | {form.casefold() for name in names for form in inflect_name(name).get("ela", ())}


def _country_in_bracket(view: TokenView, at: int) -> str:
    """The country that ends the bracket which opens there, alone or behind a town; empty where none does."""
    close = next((end for end in range(at + 1, at + _LONGEST_BRACKET) if view.sign(end) == ")"), 0)
    for size in range(1, min(_LONGEST_COUNTRY, close - at - 1) + 1):
        country = view.slice(close - size, close).casefold()
        before = view.sign(close - size - 1) in ("(", ",") or view.word(close - size - 1).casefold() == "the"
        if before and country in all_countries():
            return country
    return ""


def _bracketed(view: TokenView, taken: set[int]) -> list[Mention]:
    """Names before countries in brackets, where others so placed are told to be bodies: `X ry (Suomi), MAEK (Italy)`.

    One in three at least is told, as people and towns have their countries, too.
    """
    placed = [
        at
        for at in range(1, len(view.tokens))
        if view.sign(at) == "(" and _country_in_bracket(view, at) and view.word(at - 1)
    ]
    told = sum(at - 1 in taken for at in placed)
    if len(placed) < _LEAST_PLACED or told * _ONE_IN < len(placed):
        return []
    names = (_name_before(view, at, taken) for at in placed if at - 1 not in taken)
    return [name for name in names if name is not None]


def _name_before(view: TokenView, end: int, taken: set[int]) -> Mention | None:
    """The run of words with capitals that ends before the bracket; None where it is a person, a place or taken."""
    first = end
    while end - first < _LONGEST_NAME and first - 1 not in taken and _goes_on(view, first - 1, end):
        first -= 1
    while first < end and not view.word(first)[:1].isupper():
        first += 1
    name = [view.word(at) for at in range(first, end)]
    if not name or is_person(tuple(name)) or (len(name) == _LEAST_PLACED and rank_given(name[0]) is not None):
        return None
    if len(name) == 1 and not _LETTERS.fullmatch(name[0]):
        return None
    last = name[-1].casefold()
    if last in place_names() or last in genitive_places() or last in all_countries():
        return None
    return Mention(first, end, view.slice(first, end), "", _BY_BRACKET)


def _goes_on(view: TokenView, at: int, end: int) -> bool:
    """Whether a word with a capital, a particle between two or a slash between letters stands there."""
    if view.sign(at) == "/":
        return view.word(at + 1).isupper()
    return view.word(at)[:1].isupper() or (at < end - 1 and view.word(at) in _PARTICLES)
