"""Reads weeks by their number (ISO 8601): viikolla 12/2020, viikot 35–40/2021, week 12 of 2020."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from converters.text.dates.words import DateWords

_LONGEST_LIST = 20


class Weeks(NamedTuple):
    """The first and the last day of a week or of several, and the tokens from `first` to before `last`."""

    start: date
    end: date
    first: int
    last: int


class _Number(NamedTuple):
    """One week as written, with its year where that is; `last` is the index of the token after it."""

    week: int
    year: int | None
    last: int


def read_weeks(words: DateWords, index: int) -> list[Weeks]:
    """The weeks listed from a word for "week" on; none where no year is written or the year has no such week."""
    led_year = words.year_at(index)  # `vuoden 2015 viikolla 2`, `2015 vko 2`
    at = index if led_year is None else index + 1
    if not words.has(at, "week") or (led_year and not (words.same_line(index, at) and words.free_before(index))):
        return []
    items = list[tuple[int, _Number, _Number]]()
    at = _after_mark(words, at + 1)
    while len(items) < _LONGEST_LIST:
        left = _number(words, at)
        right = _number(words, left.last + 1) if left and _is_joint(words, left.last) else left
        if left and right and led_year and right.year is None and not items:
            right = right._replace(year=led_year)
            left = left if right.last > left.last else right
        if left and left.year and not (right and right.year):
            right = left  # another kind of date follows the dash
        if left is None or right is None:
            break
        items.append((index if not items else at, left, right))
        at = right.last
        joint = (words.text_at(at) == ",") + words.has(at + (words.text_at(at) == ","), "joins")
        if right.year is not None or not joint:
            break
        at += joint
    return _date_all(items)


def _after_mark(words: DateWords, index: int) -> int:
    """The index after the end of a short form: `vk.`, `vk:t`."""
    if words.text_at(index) == ":" and words.is_tight(index - 1, 3):
        return index + 2
    return index + (words.text_at(index) == ".")


def _is_joint(words: DateWords, index: int) -> bool:
    """Whether a second week follows that ends the period: after a dash or `viikosta 2 viikkoon 4`."""
    return words.is_dash(index) or words.has(index, "week-until")


def _number(words: DateWords, index: int) -> _Number | None:
    """`12`, `12/2020`, `12 vuonna 2020`, `12 of 2020`, `12, 2020`, `12 (2020)`."""
    week = words.number(index, (1, 2))
    if week is None:
        return None
    if words.text_at(index + 1) == "(" and words.text_at(index + 3) == ")" and words.year_at(index + 2) is not None:
        return _Number(week, words.year_at(index + 2), index + 4)
    at = index + 1 + (words.text_at(index + 1) in ("/", ","))
    at += words.has(at, "filler")
    at += words.has(at, "year-cue")
    year = words.year_at(at)
    return _Number(week, None, index + 1) if year is None else _Number(week, year, at + 1)


def _date_all(items: list[tuple[int, _Number, _Number]]) -> list[Weeks]:
    """The days of the weeks; one without a year has that of the week after it."""
    found: list[Weeks] = []
    year: int | None = None
    for first, left, right in reversed(items):
        end_year = right.year or year
        year = left.year or end_year
        if year is None or end_year is None:
            return []
        try:
            start, end = date.fromisocalendar(year, left.week, 1), date.fromisocalendar(end_year, right.week, 7)
        except ValueError:
            return []
        if start > end:
            return []
        found.append(Weeks(start, end, first, right.last))
    return found[::-1]
