"""The days that a year, a month, a season, a feast, a week or a part of them spans."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from converters.text.dates.feasts import feast_bounds
from converters.text.dates.parts import Part

_SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "winter": (12, 14),
    "turn": (12, 13),
    "spring-term": (1, 5),
    "autumn-term": (8, 12),
    "first-half": (1, 6),
    "second-half": (7, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
}

_ANY_YEAR = 2020
_LEAST_YEAR = 300
"""Days of the shortest period that counts as a year and not as a season."""


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def part_bounds(part: Part) -> tuple[date, date] | None:
    """The first and last day of what is written, None where the calendar has no such day."""
    if part.year is None:
        return None
    if part.season:
        return season_bounds(part.year, part.end_year or part.year, part.season)
    if part.month is None:
        return date(part.year, 1, 1), date(part.year, 12, 31)
    if part.day is not None:
        day = make_day(part.year, part.month, part.day)
        return None if day is None else (day, day)
    first = make_day(part.year, part.month, 1)
    if first is None:
        return None  # "30.?6.2019" leaves a day where the month was
    return first, first.replace(day=monthrange(part.year, part.month)[1])


def season_bounds(year: int, end_year: int, season: str) -> tuple[date, date]:
    """The days of a season or feast; a winter ends in the year after it begins."""
    if feast := feast_bounds(year, season):
        return feast
    first, last = _SEASONS[season]
    if last > 12:
        year, end_year, last = year, max(end_year, year + 1), last - 12
    return date(year, first, 1), date(end_year, last, monthrange(end_year, last)[1])


def later_months(start: date, end: date, years: int) -> tuple[date, date]:
    """The same whole months that many years later."""
    year, month = end.year + years, end.month
    return start.replace(year=start.year + years), date(year, month, monthrange(year, month)[1])


def is_months(start: date, end: date) -> bool:
    """Whether both days bound whole months, less than a year of them."""
    whole = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    return whole and (end - start).days < _LEAST_YEAR


def first_month(part: Part) -> int | None:
    """The month that a side begins in, None where it names none."""
    return season_bounds(_ANY_YEAR, _ANY_YEAR, part.season)[0].month if part.season else part.month


def middle(start: date, end: date) -> date:
    """The fifteenth of a month or of the middle month of a season, the first of July of a year; a day is its own."""
    if start == end:
        return start
    half = start + (end - start) / 2
    return half.replace(day=15) if (end - start).days < _LEAST_YEAR else half.replace(month=7, day=1)


def narrow(start: date, end: date, third: str) -> tuple[date, date]:
    """The early, mid or late part: a quarter of a year, a month of a season, or ten days of a month; a day stays."""
    days = (end - start).days
    if days == 0:
        return start, end
    if days <= 31:
        first, last = {"early": (1, 10), "mid": (11, 20), "late": (21, end.day)}[third]
        return start.replace(day=first), end.replace(day=last)
    if days < _LEAST_YEAR:
        month = {"early": start, "mid": middle(start, end), "late": end}[third]
        return month.replace(day=1), month.replace(day=monthrange(month.year, month.month)[1])
    first, last = {"early": (1, 3), "mid": (6, 7), "late": (10, 12)}[third]
    return date(start.year, first, 1), date(end.year, last, 31)
