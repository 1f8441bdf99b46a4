"""What a page says in the reader's language: the choice of the language, fixed words, numbers and days."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import Final

from graph.web.negotiation import read_weights

LANGUAGES: Final = ("fi", "sv", "en")
"""The languages of the interface; the first is what a reader gets who asks for none of them."""

_FALLBACK: Final = {"fi": ("fi", "sv", "en"), "sv": ("sv", "fi", "en"), "en": ("en", "fi", "sv")}
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_THIN: Final = "\u00a0"


def choose_language(header: str) -> str:
    """The language of the interface that an Accept-Language header prefers.

    >>> choose_language("de, en-GB;q=0.8, fi;q=0.5")
    'en'
    """
    wishes = ((tag.partition("-")[0], weight) for tag, weight in read_weights(header))
    ours = [(language, weight) for language, weight in wishes if language in LANGUAGES and weight > 0]
    return max(ours, key=itemgetter(1))[0] if ours else LANGUAGES[0]


def pick(labels: Mapping[str, str], language: str) -> tuple[str, str]:
    """The label in the reader's language, or else in the nearest one, and the language it is in."""
    for wanted in (*_FALLBACK[language], ""):
        if wanted in labels:
            return labels[wanted], wanted
    return (next(iter(labels.values())), next(iter(labels))) if labels else ("", "")


class Words:
    """The fixed words of the interface in one language: `words("funder")`; the table is texts.csv."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """The words of that key, with `{name}` replaced by the values."""
        text = _texts()[key][self.language]
        return text.format(**values) if values else text

    def number(self, number: Decimal | int | float) -> str:
        """A number as the language writes it."""
        return format_number(number, self.language)


@cache
def _texts() -> dict[str, dict[str, str]]:
    with (Path(__file__).parent / "texts.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: {language: row[language] for language in LANGUAGES} for row in csv.DictReader(file)}


def format_number(number: Decimal | int | float, language: str) -> str:
    """A number with its digits in groups of three, its decimals as they are.

    >>> format_number(Decimal("1090477.5"), "en")
    '1,090,477.5'
    """
    text = f"{number:,}"
    return text if language == "en" else text.translate({ord(","): _THIN, ord("."): ","})


def format_day(day: date, language: str) -> str:
    """A day as people write it.

    >>> format_day(date(2020, 5, 1), "en")
    '1 May 2020'
    >>> format_day(date(2020, 5, 1), "fi")
    '1.5.2020'
    """
    if language == "en":
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"
