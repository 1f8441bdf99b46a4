"""The days of the feasts of the Finnish calendar in a year: fixed, counted from Easter, or a weekday near a day."""

from __future__ import annotations

from datetime import date, timedelta

_FIXED = {
    "new-year": ((1, 1), (1, 1)),
    "epiphany": ((1, 6), (1, 6)),
    "valentine": ((2, 14), (2, 14)),
    "may-eve": ((4, 30), (4, 30)),
    "may-day": ((5, 1), (5, 1)),
    "independence-day": ((12, 6), (12, 6)),
    "christmas": ((12, 24), (12, 26)),
    "christmas-eve": ((12, 24), (12, 24)),
    "christmas-day": ((12, 25), (12, 25)),
    "boxing-day": ((12, 26), (12, 26)),
    "new-year-eve": ((12, 31), (12, 31)),
}
"""The first and the last day, each as month and day."""
_FROM_EASTER = {"good-friday": (-2, -2), "easter": (-2, 1), "ascension": (39, 39), "pentecost": (49, 49)}
"""Days from Easter Sunday to the first and the last day."""
_ON_WEEKDAY = {
    "mothers-day": (5, 8, 6),
    "midsummer-eve": (6, 19, 4),
    "midsummer": (6, 20, 5),
    "all-saints": (10, 31, 5),
    "fathers-day": (11, 8, 6),
}
"""The month and day on or after which the weekday comes; Monday is 0."""


def feast_bounds(year: int, feast: str) -> tuple[date, date] | None:
    """The first and the last day of a feast in a year, None for what is no feast.

    >>> feast_bounds(2024, "midsummer")
    (datetime.date(2024, 6, 22), datetime.date(2024, 6, 22))
    """
    if feast in _FIXED:
        first, last = _FIXED[feast]
        return date(year, *first), date(year, *last)
    if feast in _FROM_EASTER:
        begins, ends = (timedelta(days) for days in _FROM_EASTER[feast])
        return easter(year) + begins, easter(year) + ends
    if feast in _ON_WEEKDAY:
        month, day, weekday = _ON_WEEKDAY[feast]
        earliest = date(year, month, day)
        found = earliest + timedelta((weekday - earliest.weekday()) % 7)
        return found, found
    return None


def easter(year: int) -> date:
    """Easter Sunday of a year, by the Gregorian rule as Meeus gives it.

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    golden, century = year % 19, year // 100
    moon = (century - (8 * century + 13) // 25 - century // 4 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))
