"""Writes numerals of Swedish and English in figures where an age is told in letters: "över femton år", "aged six"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_ONES: Final = (
    ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"],
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
)
_TEENS: Final = (
    ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"],
    ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
)
_TENS: Final = (
    ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"],
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
)


def _values() -> dict[str, int]:
    values: dict[str, int] = {}
    for ones, teens, tens in zip(_ONES, _TEENS, _TENS, strict=True):
        values |= {word: at for at, word in enumerate(ones, 1)}
        values |= {word: at for at, word in enumerate(teens, 10)}
        for at, ten in enumerate(tens, 2):
            values[ten] = 10 * at
            for one, word in enumerate(ones, 1):
                values |= {f"{ten}{sign}{word}": 10 * at + one for sign in ("", "-")}
    return values


_VALUES: Final = _values()
WORDS: Final = "|".join(sorted(_VALUES, key=len, reverse=True))
_RUN: Final = re.compile(r"(?<![\w-])[a-zåäö]+(?:-[a-zåäö]+)*(?![\w-])", re.IGNORECASE)
_BEHIND: Final = re.compile(r"(?:åring(?:ar)?(?:na)?|-year-olds?|-year|-åringar|-)$")
"""What may stand at once behind a numeral."""
_OF_AGE: Final = re.compile(r"år|year|age|ålder", re.IGNORECASE)
"""Stands where years of age are told."""


def may_tell_age(text: str) -> bool:
    """Whether a text may tell an age in letters; quicker than to look for one."""
    return _OF_AGE.search(text) is not None and next(_numerals(text), None) is not None


def in_figures(text: str) -> str:
    """A text with its numerals in figures.

    >>> in_figures("from six to twelve years"), in_figures("femtonåringar")
    ('from 6 to 12 years', '15åringar')
    """
    for start, end, value in reversed(list(_numerals(text))):
        text = f"{text[:start]}{value}{text[end:]}"
    return text


def place_in_letters(text: str, end: int) -> int:
    """Where the character of a text stands that is at a place of the text with its numerals in figures."""
    for start, last, value in _numerals(text):
        if start >= end:
            break
        end += last - start - len(str(value))
    return end


def _numerals(text: str) -> Iterator[tuple[int, int, int]]:
    """Where each numeral begins and ends, and what it counts."""
    for run in _RUN.finditer(text):
        word = run[0].lower()
        if word not in _VALUES:
            word = _BEHIND.sub("", word)
        if value := _VALUES.get(word):
            yield run.start(), run.start() + len(word), value
