"""Joins two dates that are the halves of one period: alkaa 1.5.2020 ja päättyy 31.3.2021, Q3/2020 – kevät 2022."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from converters.text.dates.bounds import is_months
from converters.text.dates.parts import DateParts

_LONG = timedelta(days=180)
_LONGEST_JOINT = 8
"""Tokens between the halves of a period: `t.o.m. den` is seven."""
_JOINTS = (
    *("joins", "to", "finishes", "goes-on", "until", "year-cue", "year-until", "filler", "weekday", "preposition"),
    *("day-label", "still", "owner", "auxiliary"),
)
_FARTHEST_VERB = 6
"""Words from a verb to the day on which it begins."""


class Reading(NamedTuple):
    """A date and the tokens from `first` to before `last`; `verb` is "begins" or "finishes" where one leads it."""

    start: date | None
    end: date | None
    first: int
    last: int
    confidence: float = 1.0
    verb: str = ""
    listable: bool = False


def join_halves(words: DateParts, readings: list[Reading]) -> list[Reading]:
    """`vuodesta 2015 vuoteen 2018`, `alkaa 1.5.2020 ja päättyy 31.3.2021`, `Q3/2020 – kevät 2022`: one period."""
    joined: list[Reading] = []
    for reading in readings:
        if joined and _are_halves(words, joined[-1], reading):
            before = joined.pop()
            confidence = min(before.confidence, reading.confidence)
            reading = Reading(before.start, reading.end, before.first, reading.last, confidence)
        joined.append(reading)
    return joined


def _are_halves(words: DateParts, left: Reading, right: Reading) -> bool:
    if words.has_only_dash(left.last, right.first) or _are_between(words, left, right):
        return bool(left.start and left.end and right.start and right.end) and not _ends_before(right, left)
    if _lost_dash(words, left, right):
        return True
    opens = (left.start is not None and left.end is None) or left.verb == "begins" or _leads_to(words, left, right)
    opens |= words.is_till_and_with(left.last) and left.start is not None  # `1.1.2020 t.o.m. 31.12.2021`
    opens |= (right.verb == "finishes" or _goes_on(words, left, right)) and _begins_earlier(words, left)
    closes = (right.end is not None and right.start is None) or right.verb == "finishes"
    if not (opens and closes) or _ends_before(right, left):
        return False
    between = range(words.after_time(left.last), right.first)
    # A field of a form may begin the next line, its value the one below: "Alkamispäivä: 1.1.2020", "Päättymispäivä".
    fields = left.verb == "begins" and right.verb == "finishes"
    within = between[1:] if fields else range(left.last, right.first + 1)
    if len(between) > _LONGEST_JOINT or any(map(words.breaks_before, within)):
        return False
    signs = sum(words.is_abbreviated(at) or words.has(at, "auxiliary") for at in between)
    return len(between) - signs <= 4 and all(
        words.text_at(at) in (",", ":")
        or words.is_dash(at)
        or words.is_abbreviated(at)
        or any(words.has(at, kind) for kind in _JOINTS)
        for at in between
    )


def _begins_earlier(words: DateParts, left: Reading) -> bool:
    """Whether a verb some words before says that it begins then: `haku alkaa verkossa maanantaina 5.5.2025`."""
    for at in range(left.first - 1, max(left.first - 1 - _FARTHEST_VERB, -1), -1):
        if words.has(at, "begins"):
            return True
        if not words.text_at(at).isalpha() or words.has(at, "finishes") or words.breaks_before(at + 1):
            return False
    return False


def _goes_on(words: DateParts, left: Reading, right: Reading) -> bool:
    """Whether a verb between two dates says that what began goes on: `(2022 aikana) ja jatkua (2023 loppuun)`."""
    return any(words.has(at, "goes-on") for at in range(left.last, right.first))


def _lost_dash(words: DateParts, left: Reading, right: Reading) -> bool:
    """`Loppuraportti 1.1.2014 31.12.2016`: two days side by side, as where a page lost its dash: the last of a month
    behind the first of one, or long before it; or two months after a label."""
    if left.start is None or right.end is None or not _are_side_by_side(words, left, right):
        return False
    if left.start != left.end or right.start != right.end:
        return _are_labelled_months(words, left, right)
    ends_month = (right.end + timedelta(days=1)).day == 1
    whole = left.start.day == 1 or right.end - left.start > _LONG
    return ends_month and whole and left.start < right.end


def _are_side_by_side(words: DateParts, left: Reading, right: Reading) -> bool:
    """Whether a space parts two dates on one line, or the sign between two fields: `1.8.2008,31.7.2010`."""
    if left.last == right.first:
        return words.same_line(left.last - 1, right.first) and not words.adjacent(right.first)
    field = left.last + 1 == right.first and words.text_at(left.last) in (",", ";", "|")
    return field and words.adjacent(left.last) and words.adjacent(right.first)


def _are_labelled_months(words: DateParts, left: Reading, right: Reading) -> bool:
    """`Toteutusaika (kk/vuosi kk/vuosi) 5/2007 10/2009`: two months or seasons after a label on their line."""
    months = all(each.start and each.end and is_months(each.start, each.end) for each in (left, right))
    at = left.first - 1
    while months and left.last == right.first and at >= 0 and words.same_line(at, left.first):
        if words.has(at, "time-label") or words.has(at, "report"):
            return not _ends_before(right, left)
        at -= 1
    return False


def _are_between(words: DateParts, left: Reading, right: Reading) -> bool:
    """`between 3 May 2019 and week 20 of 2021`, where each side has its year."""
    led = words.has(words.led_by(left.first), "between") or words.has(left.first, "between")
    return led and words.has(left.last, "joins") and words.skip_lead(left.last + 1) == words.skip_lead(right.first)


def _leads_to(words: DateParts, left: Reading, right: Reading) -> bool:
    """`May 2019 to week 20 of 2021`: a whole date right before a word for "to"."""
    return None not in (left.start, left.end) and left.last == right.first and words.has(right.first, "to")


def _ends_before(later: Reading, earlier: Reading) -> bool:
    return earlier.start is None or later.end is None or later.end < earlier.start
