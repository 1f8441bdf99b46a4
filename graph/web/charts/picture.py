"""What all pictures share: the release they are of, and how their figures are written."""

from __future__ import annotations

from datetime import date
from typing import Final

from graph.web.charts.asking import Sums
from graph.web.pages.labels import Labels
from graph.web.pages.language import Words, format_day, format_number

_THOUSAND: Final = 1000
_MILLION: Final = 1_000_000


def caption_release(release: str, made: str, words: Words) -> str:
    """The release of a picture with its day, from the time as xsd:dateTime."""
    return words("release of", release=release, day=format_day(date.fromisoformat(made[:10]), words.language))


def write_number(value: float, words: Words) -> str:
    """A count, or euros without cents.

    >>> write_number(1948024.4, Words("en"))
    '1,948,024'
    """
    return format_number(round(value), words.language)


def write_figure(sums: Sums, measure: str, words: Words) -> str:
    """A figure of a table; nothing where no source states any money of the kind, which is not the same as none."""
    known = measure in {"projects", "organisations"} or measure in sums.euros
    return write_number(sums.value(measure), words) if known else ""


def write_short(value: float, words: Words) -> str:
    """A number for an axis, in thousands or millions where it is large.

    >>> write_short(2_500_000, Words("en"))
    '2.5 M'
    """
    if abs(value) >= _MILLION:
        return f"{_decimal(value / _MILLION, words)} M"
    if abs(value) >= 10 * _THOUSAND:
        return f"{_decimal(value / _THOUSAND, words)} {words('thousand')}"
    return write_number(value, words)


def _decimal(value: float, words: Words) -> str:
    rounded = round(value, 1)
    return format_number(int(rounded) if rounded == int(rounded) else rounded, words.language)


def measure_name(measure: str, labels: Labels, words: Words) -> str:
    """What a measure is called: a kind of amount by its label, with its unit."""
    if measure in {"projects", "organisations"}:
        return words(f"measure {measure}")
    return f"{labels.of(measure, words.language)[0]}, €"
