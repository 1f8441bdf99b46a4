"""Names of associations that list things: `Soittoa, Laulua ja Tanssia ry`, `Ranta, Suo ja Lampi ry`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from converters.text.organisations.words import fold, known_names, place_names, words
from converters.text.people.names import rank_given

_THING = r"[^\W\d_]+[oöuyieaätj][aä]"
"""A word in the partitive: `soittoa`, `leipää`, `sanoja`, `kuvataidetta`."""
_COMMON_GIVEN = 400
"""Rank of a given name up to which the word names a person before all: `Aino`, not `Sana`."""
_WORD = re.compile(r"[^\W\d_]+")


def find_things(text: str) -> Iterator[re.Match[str]]:
    """Where the text names an association by things in the partitive with a comma among them, up to its legal form.

    >>> {match.group() for match in find_things("Mukana on Soittoa, laulua ja Tanssia ry.")}
    {'Soittoa, laulua ja Tanssia ry'}
    """
    if "," not in text or " ja " not in text:
        return
    for match in _names_of_things().finditer(text):
        if not any(map(_names_itself, _WORD.findall(match["things"]))):
            yield match
    for match in _lists_of_nouns().finditer(text):
        parts = _WORD.findall(match["nouns"])
        if _is_one(text, match) and not any(
            _names_itself(part) or (rank_given(part) or _COMMON_GIVEN) < _COMMON_GIVEN for part in parts
        ):
            yield match


def _names_itself(word: str) -> bool:
    """Whether the word is a body or a place without the words beside it."""
    return fold(word) in known_names() or word.casefold() in place_names()


def _is_one(text: str, match: re.Match[str]) -> bool:
    """Whether one body is named: nothing stands round the words, or one does something: `Hanketta hallinnoi …`."""
    before = text[: match.start()].split()
    if not before:
        return not text[match.end() :].strip(" .")
    return before[-1].islower() and words().has(before[-1], "does-one")


@cache
def _names_of_things() -> re.Pattern[str]:
    listed = sorted(filter(_is_association, words().forms_of("legal")), key=len, reverse=True)
    forms = "|".join(map(re.escape, listed))
    return re.compile(rf"(?<!\w)(?P<things>(?=[A-ZÅÄÖ])(?:{_THING}, )+{_THING} ja {_THING}) (?i:{forms})(?!\w)")


@cache
def _lists_of_nouns() -> re.Pattern[str]:
    """Words in the nominative with commas and the legal form of an association behind them."""
    forms = "|".join(map(re.escape, filter(_is_association, words().forms_of("legal"))))
    noun = r"[^\W\d_]+[^\W\d_n]"
    return re.compile(rf"(?<!\w)(?P<nouns>(?=[A-ZÅÄÖ])(?:{noun}, )+{noun} ja {noun}) (?i:{forms})(?!\w)")


def _is_association(form: str) -> bool:
    """Whether a legal form is of associations, and without a stop that may be the sentence's: `ry`, `r.y.`."""
    return (form[-1:].isalpha() or "." in form[:-1]) and words().value(form, "legal") == "association"
