"""Reads days, periods and open ends in Finnish, Swedish and English text; the words stand in tables/date_words.csv.

Seasons are whole months: spring March to May, summer June to August, autumn September to November, winter December
to February of the next year; `alkuvuosi` and `loppuvuosi` are the halves of the year; terms of schools run from January
to May and from August to December. They get confidence 0.8.

What is "before" or "after" a date leaves its days out: `ennen 1.5.2020` ends on 30 April, `vuoden 2019 jälkeen` begins
on 1 January 2020; they get 0.8 too. `viimeistään`, `mennessä`, `asti`, `alkaen` and `aikaisintaan` keep the days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from converters.text.dates.bounds import (
    first_month,
    is_months,
    later_months,
    make_day,
    middle,
    narrow,
    part_bounds,
    season_bounds,
)
from converters.text.dates.halves import Reading, join_halves
from converters.text.dates.parts import DateParts, Item, Part
from converters.text.dates.weeks import Weeks, read_weeks
from converters.text.language.explain import Step
from converters.text.language.soft_breaks import join_lines
from graph.model import DateRange, Span

_SEASON_CONFIDENCE = 0.8
_EDGE_CONFIDENCE = 0.6
_BEYOND_CONFIDENCE = 0.8
"""Confidence of what is before or after a date, which some writers let the date itself belong to."""
_WEEK_CONFIDENCE = 0.9
_LOST_DASH_CONFIDENCE = 0.8
_NUMBER_CONFIDENCE = 0.7
"""Confidence of a month that may be the number of an issue: `Folkhögskolan 3/2006`."""
_WEEKDAY_UNTIL = ("hin", "oon")
_VERBS = ("begins", "finishes")
_OPENS = ("from", "until", "earlier-than", "later-than", *_VERBS, "late-word", "early-word")
_STATES = ("lasts", "still", "under-way", "is", "filler")
_LONGEST_STATE = 5
"""Words that say that something goes on: `and it is still running`."""
_TIME_OF_DAY = re.compile(r"[\s.,]*(?:(?:klo|kl|at)\.?\s*)?(?:\d{1,2}[.:]\d\d(?:[.:]\d\d)?)?[\s.,]*")
_AFTER_YEAR = ("after-beyond", "after-from", "after-until", "after-during", "begins", "finishes")


def parse_date(text: str) -> date | None:
    """The day that the whole of `text` states as d.m.yyyy or yyyy-mm-dd, None for anything else.

    >>> parse_date("1.5.2020")
    datetime.date(2020, 5, 1)
    """
    pieces = text.strip().split(".")
    if len(pieces) == 3 and len(pieces[2]) == 4:
        pieces.reverse()
    else:
        pieces = text.strip().split("-")
        if [len(piece) for piece in pieces] != [4, 2, 2]:
            return None
    if not all(piece.isascii() and piece.isdigit() and len(piece) <= 4 for piece in pieces):
        return None
    year, month, day = map(int, pieces)
    return make_day(year, month, day)


def read_day(text: str) -> date | None:
    """The day that a field states in figures or words, with a time of day or a stop behind it; None for anything else.

    >>> read_day("1. maaliskuuta 2018"), read_day("1.3.2018 klo 12.00"), read_day("alkaen 1.3.2018")
    (datetime.date(2018, 3, 1), datetime.date(2018, 3, 1), None)
    """
    if day := parse_date(text):
        return day
    found = read_dates(text)
    if len(found) != 1 or found[0].start != found[0].end or not isinstance(found[0].at, Span):
        return None
    rest = text[: found[0].at.start] + text[found[0].at.end :]
    return found[0].start if found[0].confidence == 1 and _TIME_OF_DAY.fullmatch(rest) else None


def read_dates(text: str) -> list[DateRange]:
    """The dates in `text` in their order; a day has itself as start and end, an open end has None. Never raises."""
    flow = join_lines(text)
    return [flow.as_given(found) for found in read_joined_dates(flow.text)]


def read_joined_dates(text: str) -> list[DateRange]:
    """The dates in a text whose soft line breaks are spaces."""
    words = DateParts(text)
    readings = join_halves(words, list(_read_all(words)))
    return [_make_range(words, reading) for reading in readings]


def explain_dates(text: str) -> list[Step]:
    """The dates of the text (ISO, start/end), and outside them the words of the table and the numbers that are none."""
    flow = join_lines(text)
    words = DateParts(flow.text)
    readings = join_halves(words, list(_read_all(words)))
    taken = {at for reading in readings for at in range(reading.first, reading.last)}
    explained = [_explain(_make_range(words, reading)) for reading in readings]
    for index, token in enumerate(words.tokens):
        kind = "number" if token.text.isdigit() else "/".join(words.kinds(index))
        if kind and index not in taken:
            explained.append(Step(kind, token.text, token.start, token.end))
    return [flow.step_as_given(step) for step in sorted(explained, key=lambda item: item.start)]


def _explain(found: DateRange) -> Step:
    span = found.at or Span(0, 0)
    meaning = "/".join(day.isoformat() if day else ".." for day in (found.start, found.end))
    return Step("date", found.raw, span.start, span.end, meaning)


def _make_range(words: DateParts, reading: Reading) -> DateRange:
    span = Span(words.tokens[reading.first].start, words.tokens[reading.last - 1].end)
    raw = words.text[span.start : span.end]
    return DateRange(reading.start, reading.end, raw, span, reading.confidence)


def _read_all(words: DateParts) -> Iterator[Reading]:
    """Every reading from left to right; a year may follow a listed year ("vuosina 2016, 2017 ja 2018")."""
    index, before, listed_to = 0, None, 0
    while index < len(words.tokens):
        readings: list[Reading] = []
        weeks = read_weeks(words, index)
        if weeks:
            yield from (_read_week(words, week) for week in weeks)
            index = weeks[-1].last
            continue
        if index >= listed_to:  # the tail of what was no list is none either
            readings, listed_to = _read_list(words, index)
        if not readings:
            reading = _read_at(words, index, _continues_list(words, before, index))
            readings = [] if reading is None else [reading, *_in_more_years(words, reading)]
            readings += [] if reading is None else _in_same_year(words, index, reading)
        yield from readings
        index, before = (readings[-1].last, readings[-1]) if readings else (index + 1, before)


def _read_week(words: DateParts, week: Weeks) -> Reading:
    """The days of a week, or an open period: `viikosta 20/2019 alkaen`."""
    one = week.end - week.start < timedelta(weeks=1)
    part = Part(week.last, case=words.case(week.first) if one else "")
    return _open_side(words, week.first, part, Reading(*week, _WEEK_CONFIDENCE))


def _read_list(words: DateParts, index: int) -> tuple[list[Reading], int]:
    """Items whose year only the last one writes (`3.5. ja 17.5.2019`, `keväällä ja syksyllä 2020`), and their end."""
    items, at = words.listed_items(index)
    final = _read_at(words, at, False) if items else None
    part = words.part(at)
    if final is None or part is None or final.start is None or final.end is None or final.first < at:
        return [], at
    if words.has(index - 1, "between") or words.has(part.last, "after-between"):
        return [], index
    if items[-1].left.day is None and items[-1].left.number is None:
        if not (part.month or part.season) or part.day is not None:
            return [], at
    elif part.day is None and (part.number is None or final.start == final.end):
        return [], at
    readings = _complete_list(items, final.start)
    return ([*readings, final] if readings else []), at


def _complete_list(items: list[Item], day: date) -> list[Reading]:
    """The days of a list with the month and year of what follows them."""
    readings: list[Reading] = []
    month, year = day.month, day.year
    for first, left, right in reversed(items):
        bounds = []
        for part in filter(None, (right, left)):
            begins = first_month(part)
            year -= begins is not None and begins > month
            month = begins or month
            bounds.append(part_bounds(part._replace(year=year, month=month, day=part.day or part.number)))
        end, start = bounds[0], bounds[-1]
        if start is None or end is None or start[0] > end[1]:
            return []
        readings.append(Reading(start[0], end[1], first, (right or left).last, _confidence(left)))
    return readings[::-1]


def _in_more_years(words: DateParts, reading: Reading) -> Iterator[Reading]:
    """The months or season of the reading in the years listed behind it: `kesällä 2019 ja 2020`."""
    start, end, at = reading.start, reading.end, reading.last
    first = words.year_at(at - 1)
    if start is None or end is None or first is None or not is_months(start, end):
        return
    year = first
    while words.text_at(at) == "," or words.has(at, "joins"):
        later = words.year_at(at + 1)
        if later is None or later <= year or not words.ends_years(at + 2):
            return
        start_then, end_then = later_months(start, end, later - first)
        yield reading._replace(start=start_then, end=end_then, first=at + 1, last=at + 2)
        year, at = later, at + 2


def _in_same_year(words: DateParts, index: int, reading: Reading) -> Iterator[Reading]:
    """The months or seasons listed behind one whose year leads it: `vuoden 2021 keväällä ja syksyllä`."""
    at, before = reading.last, reading.end
    listed = words.text_at(at) == "," or words.has(at, "joins")
    part = words.part(index) if listed and before is not None else None
    if part is None or not part.leads or part.last != at or reading.start is None:
        return
    while before is not None and (words.text_at(at) == "," or words.has(at, "joins")):
        later = words.part(at + 1)
        if later is None or later.year or later.day or not (later.month or later.season):
            return
        bounds = part_bounds(later._replace(year=part.year)) if words.free_after(later.last) else None
        if bounds is None or bounds[0] <= before:
            return
        yield Reading(*bounds, at + 1, later.last, reading.confidence)
        before, at = bounds[1], later.last


def _continues_list(words: DateParts, before: Reading | None, index: int) -> bool:
    if before is None or not before.listable:
        return False
    between = range(before.last, index)
    return 1 <= len(between) <= 2 and all(words.text_at(at) == "," or words.has(at, "joins") for at in between)


def _read_at(words: DateParts, index: int, listed: bool) -> Reading | None:
    if not words.free_before(index):
        return None
    left = words.part(index)
    if left is None:
        return None
    pair = _read_pair(words, index, left)
    if pair is not None:
        return pair
    return _read_single(words, index, left, listed)


def _read_pair(words: DateParts, index: int, left: Part) -> Reading | None:
    """Two sides with a dash or a word for "to" between; the left side takes over what it leaves out."""
    at = _after_connector(words, index, left)
    if at is None and (_leads_whole_day(words, left) or _leads_year(words, index, left)):
        at, left = left.last, left._replace(confidence=_LOST_DASH_CONFIDENCE)
    right = None if at is None else words.later_day(at, left) or words.part(at) or words.short_year(at, left)
    if right is not None and right.year is None and left.leads and (right.month or right.season) and not right.day:
        right = right._replace(year=left.year)
    if right is None:
        return None
    left, right = _over_years(words, left, right)
    if right.year is None or not words.free_after(right.last):
        return None
    left = _complete(left, right, right.year)
    first, last = part_bounds(left), part_bounds(right)
    if first is None or last is None or first[0] > last[1] or not _pair_is_sure(words, index, left, right):
        return None
    confidence = min(_confidence(left), _confidence(right))
    if _are_school_years(left, right) and words.in_school_years(index):
        first, last = part_bounds(left._replace(month=8)) or first, part_bounds(right._replace(month=7)) or last
    years = left.year is not None and not any((left.month, right.month, left.season, right.season))
    edge, end = words.edge(right.last), _skip_after_cue(words, right.last)
    reading = Reading(first[0], last[1], _with_cue(words, index), end, confidence, listable=years)
    if edge == "edge-until":  # `toimikauden 2021–2025 loppuun saakka`
        return reading._replace(start=None, last=_skip_mark(words, right.last + 1), listable=False)
    if edge == "edge-from":
        return reading._replace(end=None, last=_skip_mark(words, right.last + 1), listable=False)
    return reading


def _over_years(words: DateParts, left: Part, right: Part) -> tuple[Part, Part]:
    """Both sides with the years behind them: `joulu–tammikuu 2022–2023`, `touko–elokuu 2019–2020`, `2019-2020-2021`."""
    year, at = right.year, right.last + 1
    joined = words.is_dash(right.last) or words.text_at(right.last) == "/"
    if not joined or year is None or words.year_at(at) != year + 1 or not words.same_line(right.last - 1, at):
        return left, right
    later = right._replace(last=at + 1, year=year + 1)
    begins, ends = first_month(left), first_month(right)
    if begins and ends and left.year is None:
        return (left, later) if begins > ends else (left._replace(year=year), later)
    return (left, right) if begins or ends or left.year is None else _over_years(words, left, later)


def _leads_whole_day(words: DateParts, left: Part) -> bool:
    """Whether a day without its year stands right before one with it, whose dash the page lost: `21.2. 24.4.2014`."""
    bare = left.day is not None and left.month is not None and left.year is None
    if not bare or words.text_at(left.last - 1) != "." or not words.same_line(left.last - 1, left.last):
        return False
    if words.adjacent(left.last):
        return words.leads_day_tight(left.last)
    right = words.part(left.last)
    return right is not None and None not in (right.day, right.month, right.year)


def _leads_year(words: DateParts, index: int, left: Part) -> bool:
    """Whether the side is a bare year behind which the page lost its dash."""
    return left.last == index + 1 and left.year is not None and words.has_lost_dash(index)


def _are_school_years(left: Part, right: Part) -> bool:
    """Whether two bare years follow each other: a school year runs from August to July."""
    bare = not any((left.month, right.month, left.season, right.season))
    return bare and left.year is not None and right.year == left.year + 1


def _after_connector(words: DateParts, index: int, left: Part) -> int | None:
    """The index of the second side after a dash, a word such as "to" or a case that says so, None without them."""
    if words.breaks_before(left.last):
        return None
    last = words.after_clock(left.last)
    slash = words.is_school_year(last) or words.is_interval(last) or words.is_seasons_slash(last)
    slash = slash or words.is_months_slash(last)
    to = words.has(last, "to") and not _is_thursday_after(words, index, left)
    if not (words.is_dash(last) or to or slash):
        last = left.last
        if not (words.has(last, "joins") and _is_between(words, index, last + 1)):
            return _after_case(words, index, left)
    following = last + 1 + (words.is_dash(last) and words.has(last + 1, "to") and not words.is_thursday(last + 1))
    while words.has(following, "filler") or words.is_weekday(following):
        following += 1
    return following


def _is_thursday_after(words: DateParts, index: int, left: Part) -> bool:
    """Whether "to" is the weekday of a day of its own: `kevätlukukausi to 7.1.2027`, but `from May to 3.6.2020`."""
    bare = left.day is None and left.year is None
    return bare and words.is_thursday(left.last) and not words.has(_lead(words, index), "from")


def _is_between(words: DateParts, index: int, second: int) -> bool:
    """Whether "between" leads two sides, or "välillä" follows the second one."""
    part = words.part(second)
    lead = words.led_by(index)
    led = words.has(lead - words.has(lead, "year-cue"), "between")
    return led or (part is not None and words.has(part.last, "after-between"))


def _after_case(words: DateParts, index: int, left: Part) -> int | None:
    """The second side after a case or a verb: `huhtikuusta joulukuuhun 2020`, `alkaa 5.10., päättyy 9.10.2020`."""
    at = left.last
    if left.year is None and words.has(_lead(words, index), "begins"):
        at = words.after_time(at)
        at += (words.text_at(at) == ",") + words.has(at + (words.text_at(at) == ","), "joins")
        if words.has(at, "finishes") or words.has(at, "goes-on"):
            return words.skip_lead(at + 1)
        at = left.last
    if left.day is not None:
        return at + 1 if words.is_weekday(at) and words.text_at(at).casefold().endswith(_WEEKDAY_UNTIL) else None
    opened = words.edge(at) == "edge-from"
    may_follow = left.year is None or left.leads
    right = words.part(at + opened) if may_follow and (opened or left.case == "from") else None
    closes = right is not None and (right.case == "until" or right.edge == "edge-until")
    return at + opened if closes else None


def _pair_is_sure(words: DateParts, index: int, left: Part, right: Part) -> bool:
    """Two plain numbers are a period of years only where no unit follows and no "page" or "act" leads."""
    if left.sure and right.sure:
        return True
    if words.has(words.led_by(index), "weak-veto"):
        return False
    return not words.has(right.last, "unit")


def _complete(left: Part, right: Part, year: int) -> Part:
    """The left side with the year, month or meaning that only the right side writes."""
    if left.year is not None:
        return left
    if left.number is not None and right.day is not None:
        return left._replace(day=left.number, month=right.month, year=year)
    if left.number is not None and right.month is not None:
        left = left._replace(month=left.number)
    if left.day is not None and left.month is None:
        left = left._replace(month=right.month)
    begins, ends = first_month(left), first_month(right)
    crosses = begins is not None and ends is not None and begins > ends
    return left._replace(year=year - crosses)


def _read_single(words: DateParts, index: int, part: Part, listed: bool) -> Reading | None:
    bounds = part_bounds(part) if part.year is not None else None
    if bounds is None or not words.free_after(part.last):
        return None
    if words.is_named_after(part.last):
        return None
    lead = words.led_by(index)
    # `Kokous 15.3.17 klo 9`, `päätös 26.9.25`
    clocked = part.day is not None and (words.has(part.last, "clock") or words.leads_document(index))
    if not part.sure and not clocked and (words.has(lead, "weak-veto") or words.is_code_before(part.last)):
        return None
    numbered = (words.has(lead, "meeting") and not clocked) or words.follows_clock(index) or words.names_law(index)
    numbered = numbered or words.numbers_record(index) or words.numbers_issue(index)
    if not part.sure and part.month and numbered:
        return None  # the number of a meeting, a law or an issue
    plain_year = part.month is None and not part.season
    if plain_year and (words.has(part.last, "unit") if listed else not _year_is_meant(words, index, part.last)):
        return None
    backwards = words.parts_days(part.last) or words.parts_days(index - 1)  # a period that ends before it begins
    sure = _LOST_DASH_CONFIDENCE if backwards else _confidence(part)
    sure = min(sure, _NUMBER_CONFIDENCE) if not part.sure and part.month and words.follows_name(index) else sure
    reading = Reading(*bounds, _with_cue(words, index), part.last, sure, listable=plain_year)
    return _open_side(words, index, part, reading)


def _year_is_meant(words: DateParts, index: int, last: int) -> bool:
    """A bare number is a year where a word before or after says so, or brackets hold nothing else."""
    if words.names_plan(index - 1) or (words.text_at(last) == "+" and words.adjacent(last)):
        return False  # `visio 2040`, `ohjelma 2018+`
    if words.ends_title(last) and not words.has(words.led_by(index), "year-cue"):
        return False
    lead = words.led_by(index)
    if words.text_at(index - 1) in ("(", "[", ",") and words.text_at(last) in (")", "]"):
        return True
    if words.fills_bracket(index) or words.heads_entry(index) or words.is_counted_by_year(index):
        return True
    if words.has(index - 1, "before-year"):
        return words.ends_phrase(last) or any(words.has(last, kind) for kind in ("joins", "after-from", "after-until"))
    if words.is_dash(index - 1) and words.has(index - 2, "mid-word"):
        return True
    if any(words.has(lead, kind) for kind in ("year-cue", "year-from", "year-until", "late-word", "early-word")):
        return True
    if words.edge(last) or any(words.has(last, kind) for kind in _AFTER_YEAR):
        return True
    if any(words.has(lead, kind) for kind in ("from", "until", "earlier-than", "later-than")):
        return not words.has(last, "unit")
    if words.stands_as_year(index) or words.begins_sentence(index) or words.is_labelled(index):
        return True
    return words.opens_after(last) and not words.is_dash(index - 1)


def _open_side(words: DateParts, index: int, part: Part, reading: Reading) -> Reading:
    """The reading with one side opened, or moved to an edge, by the words around it."""
    reading = _move_to_edge(words, index, part, reading)
    lead = _lead(words, index)
    case = words.case(reading.last - 1) if reading.last > part.last else part.case
    last = words.skip_clock(reading.last)
    if (marked := _by_mark(words, lead, case, reading) or _beyond(words, lead, reading)) is not None:
        return marked
    if words.opens_after(last):
        return reading._replace(end=None, last=last + 1)
    if words.opens_before(index):
        return reading._replace(start=None, first=index - 1)
    if reading.start is None or reading.end is None:
        return reading
    if words.has(lead, "from") and words.has(lead - 1, "source"):
        return reading  # `data from 2017`
    if words.has(lead, "year-from") or words.has(lead, "from"):
        return reading._replace(end=None, first=_lead_if_near(words, lead, reading))
    if case == "from":
        later = words.part(reading.last) if words.is_moved_to(index) else None  # `siirtyi keväästä syksyyn`
        return reading if later is not None and later.case == "until" else reading._replace(end=None)
    until = words.has(lead, "until") and not words.is_thursday(lead)
    if (words.has(lead, "year-until") and words.is_moved_to(lead)) or (until and words.moves_to(lead)):
        return reading  # `flyttades till den 3 mars 2015`
    if (words.has(lead, "year-until") or until) and not words.has(reading.last, "compares"):
        return reading._replace(start=None, first=_lead_if_near(words, lead, reading))
    if case == "until":
        return reading if words.is_moved_to(index) else reading._replace(start=None)
    if case == "maybe-from":
        return reading._replace(verb="begins")
    return _led_by_verb(words, lead, reading)


def _by_mark(words: DateParts, lead: int, case: str, reading: Reading) -> Reading | None:
    """The reading with the side opened that a word behind it opens (`1.3.2020 alkaen`), None without such a word."""
    last = words.skip_clock(reading.last)
    if words.has(last, "after-from") or words.goes_on_after(last):
        return reading._replace(end=None, last=last + 1)
    if not words.has(last, "after-until"):
        return None
    since = words.has(last, "after-since") and (case == "from" or words.has(lead, "year-from"))
    return reading._replace(end=None, last=last + 1) if since else reading._replace(start=None, last=last + 1)


def _beyond(words: DateParts, lead: int, reading: Reading) -> Reading | None:
    """`vuoden 2019 jälkeen`, `ennen 1.5.2020`, `after May 2019`: from the day after on, or up to the day before."""
    start, end = reading.start, reading.end
    if start is None or end is None:
        return None
    confidence = min(reading.confidence, _BEYOND_CONFIDENCE)
    if words.has(reading.last, "after-beyond"):
        last = reading.last + 1
        return reading._replace(start=end + timedelta(1), end=None, last=last, confidence=confidence)
    first = _lead_if_near(words, lead, reading)
    if words.has(lead, "later-than"):
        return reading._replace(start=end + timedelta(1), end=None, first=first, confidence=confidence)
    if words.has(lead, "earlier-than"):
        return reading._replace(start=None, end=start - timedelta(1), first=first, confidence=confidence)
    return None


def _led_by_verb(words: DateParts, lead: int, reading: Reading) -> Reading:
    """The reading with the verb that leads it; what began and goes on has an open end."""
    if lead == reading.first:  # `avslutades i slutet av maj 2021`
        lead = _lead(words, lead)
    verb = next((kind for kind in _VERBS if words.has(lead, kind)), "")
    if verb == "begins" and (end := _after_state(words, reading.last)):
        return reading._replace(end=None, last=end)
    return reading._replace(verb=verb)


def _after_state(words: DateParts, last: int) -> int:
    """The index after words that say that what began goes on, 0 without them: `alkoi 2021 ja jatkuu edelleen`.

    A present tense alone says so where the sentence ends; a date behind the words is the end.
    """
    first = last + (words.text_at(last) == ",")
    first += words.has(first, "joins")
    at, kinds = first, set[str]()
    while first > last and at < first + _LONGEST_STATE and (own := {each for each in _STATES if words.has(at, each)}):
        kinds |= own
        at += 1
    goes_on = "under-way" in kinds or ("lasts" in kinds and ("still" in kinds or words.text_at(at) in ("", *".;)")))
    dated = (words.part(later) for later in range(at, at + 3))
    return at if goes_on and not any(part is not None and part.year for part in dated) else 0


def _lead(words: DateParts, index: int) -> int:
    """The word that leads the date; past the word for "year" it may be one that opens a side (`viimeistään vuonna`)."""
    lead = words.led_by(index)
    after_verb = words.has(lead, "preposition") or words.has(lead, "day-label")  # "begins on", "start date"
    opens = _OPENS if words.has(lead, "year-cue") else _VERBS if after_verb else ()
    before = words.led_by(lead) if opens else lead
    return before if any(words.has(before, kind) for kind in opens) else lead


def _lead_if_near(words: DateParts, lead: int, reading: Reading) -> int:
    return lead if reading.first - lead <= 2 and words.text_at(lead) else reading.first


def _move_to_edge(words: DateParts, index: int, part: Part, reading: Reading) -> Reading:
    """`vuoden 2020 loppuun`, `maaliskuun 2021 alusta`, `by the end of 2020`: the edge of the period that is named."""
    last, lead = reading.last, _lead(words, index)
    edge, after = (part.edge, last) if part.edge else (words.edge(last), last + 1)
    if edge == "edge-until" or (edge == "edge-late" and words.has(lead, "earlier-than")):
        return reading._replace(start=None, last=_skip_mark(words, after))
    if edge == "edge-from":
        return reading._replace(end=None, last=_skip_mark(words, after))
    if edge == "edge-mid-from":
        return reading._replace(start=_middle_of(reading), end=None, last=_skip_mark(words, after))
    if edge == "edge-mid-until":
        return reading._replace(start=None, end=_middle_of(reading), last=_skip_mark(words, after))
    if words.has(lead, "late-word") and _is_led_by(words, lead, ("until", "to", "earlier-than")):
        return reading._replace(start=None, first=lead)
    if words.has(lead, "early-word") and _is_led_by(words, lead, ("from",)):
        return reading._replace(end=None, first=lead)
    portion = None if part.month or part.season else words.portion(last)
    if portion and words.year_at(portion.last) is None:
        return _halve(reading, portion.season)._replace(last=portion.last)
    if words.has(last, "edge-half"):
        return _halve(reading, words.value(last, "edge-half") or "")._replace(last=last + 1)
    if edge:
        return _narrow(reading, edge.removeprefix("edge-"))._replace(last=after)
    before = index - 1 - words.has(index - 1, "year-cue")
    if half := words.value(before, "edge-half"):  # `loppupuolella vuotta 2015`
        return _halve(reading, half)._replace(first=before)
    lead = index - 2 if words.has(index - 2, "mid-word") and words.is_dash(index - 1) else lead
    third = next((third for third in ("late", "early", "mid") if words.has(lead, f"{third}-word")), "")
    begins = any(words.has(lead, kind) for kind in _VERBS) and not words.has(lead + 1, "filler")  # `start 2024`
    if reading.start != reading.end and third and not begins:
        return _narrow(reading, third)._replace(first=lead)
    return reading._replace(last=_skip_after_cue(words, last))


def _is_led_by(words: DateParts, index: int, kinds: Sequence[str]) -> bool:
    """Whether a word of the kinds stands before the edge of a period: `senast i slutet av maj`, `before the end of`."""
    before = words.led_by(index)
    before = words.led_by(before) if words.has(before, "preposition") else before
    return any(words.has(before, kind) for kind in kinds)


def _skip_mark(words: DateParts, index: int) -> int:
    marked = words.has(index, "after-from") or words.has(index, "after-until")
    return index + 1 if marked else index


def _middle_of(reading: Reading) -> date | None:
    return middle(reading.start, reading.end) if reading.start and reading.end else None


def _narrow(reading: Reading, third: str) -> Reading:
    """`vuoden 2020 lopulla`, `mid-March 2021`: the third of the period; a day stays."""
    if reading.start is None or reading.end is None or reading.start == reading.end:
        return reading
    start, end = narrow(reading.start, reading.end, third)
    return reading._replace(start=start, end=end, confidence=min(reading.confidence, _EDGE_CONFIDENCE))


def _halve(reading: Reading, season: str) -> Reading:
    """`vuoden 2016 alkupuoliskolla`, `vuoden 2021 viimeisellä neljänneksellä`: the half or quarter of the year."""
    if reading.start is None or reading.end is None or (reading.end - reading.start).days < 364:
        return reading
    start, end = season_bounds(reading.start.year, reading.end.year, season)
    return reading._replace(start=start, end=end, confidence=min(reading.confidence, _SEASON_CONFIDENCE))


def _with_cue(words: DateParts, index: int) -> int:
    return index - 1 if words.has(index - 1, "year-cue") and words.text_at(index - 1).isalpha() else index


def _skip_after_cue(words: DateParts, last: int) -> int:
    last += words.has(last, "after-between")
    return last + 1 if words.has(last, "after-during") else last


def _confidence(part: Part) -> float:
    return _SEASON_CONFIDENCE if part.season else part.confidence
