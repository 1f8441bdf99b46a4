"""Days in other forms than d.m.yyyy in the fields of a page: with strokes in an order that it tells, ranges, months."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from converters.layout import one_line, plain
from converters.text.dates.reader import read_dates
from graph.model import DateRange, Span

Order = Literal["day", "month", ""]
"""What the first number of a day with strokes is; empty where nothing tells."""

_STROKES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_MONTHS = 12
_WHOLE_DAY = re.compile(r"(?<!\d)\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{4}(?!\d)")
_SIDES = re.compile(r"(?P<first>[^\d\s]*\s?(?:\d{1,2}/)?\d{4})\s*[-–—]\s*(?P<last>[^\d\s]*\s?(?:\d{1,2}/)?\d{4})[\s.]*")


def order_of(texts: Iterable[str]) -> Order:
    """What the first number of days with strokes is, by those among them that can be read in one way only.

    >>> order_of(["1/9/2018", "31/12/2020"]), order_of(["1/9/2018"])
    ('day', '')
    """
    found = {_own_order(match) for text in texts for match in _STROKES.finditer(text)} - {""}
    return found.pop() if len(found) == 1 else ""


def with_stops(text: str, order: Order) -> str:
    """The text with days with strokes as d.m.yyyy, as long as before; one that may be two days stays.

    >>> with_stops("1/9/2018", "day"), with_stops("1/9/2018", ""), with_stops("12/31/2018", "")
    ('1.9.2018', '1/9/2018', '31.12.2018')
    """
    return _STROKES.sub(lambda match: _with_stops(match, order), text)


def days_of_range(text: str) -> tuple[date, date] | None:
    """The first and the last day of a text that is a range of days and nothing else ("1.1.2015 – 31.12.2017")."""
    text = plain(one_line(text))
    found = _whole(text) if _WHOLE_DAY.search(text) else None
    return (found.start, found.end) if found and found.start and found.end and found.start < found.end else None


def month_of(text: str) -> tuple[date, date] | None:
    """The first and the last day of a text that is a month and nothing else ("elokuu 2021", "8/2021")."""
    text = plain(one_line(text))
    found = None if _WHOLE_DAY.search(text) else _whole(text)
    if found is None or found.start is None or found.end is None or found.start.day != 1:
        return None
    same = (found.start.year, found.start.month) == (found.end.year, found.end.month)
    return (found.start, found.end) if same and (found.end + timedelta(1)).day == 1 else None


def months_of_range(text: str) -> tuple[date, date] | None:
    """The first and the last day of a text that goes from one month to another ("elokuu 2021 – joulukuu 2023")."""
    match = _SIDES.fullmatch(plain(one_line(text)))
    first, last = (month_of(match["first"]), month_of(match["last"])) if match else (None, None)
    return (first[0], last[1]) if first and last and first[0] < last[0] else None


def _whole(text: str) -> DateRange | None:
    """The one sure date that is the whole of a text."""
    found = read_dates(text)
    if len(found) != 1 or found[0].confidence < 1 or not isinstance(found[0].at, Span):
        return None
    rest = text[: found[0].at.start] + text[found[0].at.end :]
    return None if rest.strip(" .") else found[0]


def _own_order(match: re.Match[str]) -> Order:
    """The order of a day whose numbers can be read in one way only."""
    first, second = int(match[1]), int(match[2])
    if first <= _MONTHS < second:
        return "month"
    return "day" if second <= _MONTHS < first else ""


def _with_stops(match: re.Match[str], order: Order) -> str:
    first, second, year = match.groups()
    order = "day" if first.lstrip("0") == second.lstrip("0") else _own_order(match) or order
    if not order:
        return match[0]
    return f"{first}.{second}.{year}" if order == "day" else f"{second}.{first}.{year}"
