"""The forms in which one side of a date is written: 1.5.2020, 1. toukokuuta 2020, toukokuu 2020, 5/2020, 2020."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from converters.text.dates.words import ORDINALS, OUR_TIME, DateWords

_OLD_YEAR = 60
"""The two digits from which on a year is of the last century; projects planned now end before."""
_SHORT_YEAR_CONFIDENCE = 0.7
_BARE_SHORT_YEAR = 0.5
"""Confidence of `26.9.25` with nothing beside it that tells a day."""
_SHORT_YEARS = range(41)
_MOST_MONTHS = 12
_YEAR_DIGITS = 4
_DAY_LEADS = ("begins", "finishes", "time-label", "day-label", "leads-day")
_LONGEST_LIST = 20
_LETTERED = {"Q": ("q1", "q2", "q3", "q4"), "H": ("first-half", "second-half")}
_INTO = ("kuuhun", "yyn", "een", "oon", "iin", "uun", "hin", "kesään", "päivään")
"""How a month, a season or a feast ends where it is the end of something: toukokuuhun, kevääseen, vappuun."""
_MARKS = {"after-until": "edge-until", "after-from": "edge-from"}
_TERMS = ("spring-term", "autumn-term")


class Part(NamedTuple):
    """One side of a date as written; `last` is the index of the token after it.

    `number` is a lone number that the other side has to explain; `case` is "from" or "until" where the ending of a
    month says so (toukokuusta, toukokuuhun), "maybe-from" where it may mean the time itself (alkuvuodesta); `sure` is
    False for forms that other numbers share; `edge` is the kind of a word such as "loppuun" before the year;
    `leads` says that the year stands first and holds for the other side too (vuoden 2004 touko–kesäkuussa).
    """

    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None
    season: str = ""
    end_year: int | None = None
    case: str = ""
    sure: bool = True
    confidence: float = 1.0
    edge: str = ""
    leads: bool = False


class Item(NamedTuple):
    """A day, month, season or period of a list, without its year: the token it begins at and its one or two sides."""

    first: int
    left: Part
    right: Part | None


class Portion(NamedTuple):
    """A half or a quarter of a year, and the index of the token after its words."""

    season: str
    last: int


class DateParts(DateWords):
    """The tokens of one text with the sides of dates that begin at each."""

    def listed_day(self, index: int) -> Part | None:
        """A day, month or season without its year as it stands in a list: `3.5.`, `12.`, `keväällä`, `heinä-`."""
        part = self.part(index)
        if part is not None and part.year is None and part.day is None and (part.season or part.month):
            halved = self.is_dash(part.last) and (
                self.has(part.last + 1, "joins") or self.text_at(part.last + 1) == ","
            )
            return part._replace(last=part.last + halved)
        if part is None and self.number(index, (1, 2)) is not None:
            if self.text_at(index + 1) == ".":
                part = Part(index + 2, number=self.number(index, (1, 2)))
            elif self._leads_to_month(index + 1):
                return Part(index + 1, number=self.number(index, (1, 2)))
        if part is None or part.year is not None or not (part.number or (part.day and part.month)):
            return None
        dotless = part.day is not None and self.has(part.last, "joins") and not self.has(index - 1, "clock")
        return part if dotless or self.text_at(part.last - 1) == "." else None

    def listed_items(self, at: int) -> tuple[list[Item], int]:
        """The days without a year from the token on, each with a comma or joining word after it, and where they end."""
        items: list[Item] = []
        while len(items) < _LONGEST_LIST and self.free_before(at):
            left = self.listed_day(at)
            if left is None:
                break
            right = self.listed_day(left.last + 1) if self.is_dash(left.last) else None
            if right is None and self.is_dash(left.last):
                break
            first, at = at, self.after_hours((right or left).last)
            joint = (self.text_at(at) == ",") + self.has(at + (self.text_at(at) == ","), "joins")
            if not joint or self.breaks_before(at + joint):
                return [], at
            items.append(Item(first, left, right))
            at += joint
            at += self.has(at, "weekday")
        return items, at

    def _leads_to_month(self, at: int) -> bool:
        """Whether more bare numbers follow up to the name of a month: `den 5, 7 och 9 maj 2019`."""
        while (self.has(at, "joins") or self.text_at(at) == ",") and self.number(at + 1, (1, 2)) is not None:
            at += 2
        return self.value(at, "month") is not None and self.text_at(at - 1).isdigit() and not self.adjacent(at)

    def portion(self, index: int) -> Portion | None:
        """A half or quarter by its ordinal: `ensimmäisellä neljänneksellä`, `2. vuosipuolisko`, `second half`."""
        ordinal, at = self.value(index, "ordinal"), index + 1
        if ordinal is None:
            number = self.number(index, (1,))
            ordinal, at = (str(number), self.skip_ordinal(at)) if number else ("", at)
        count = self.value(at, "portion-word")
        if not ordinal or not count:
            return None
        ordinal = count if ordinal == "last" else ordinal
        season = ("first-half", "second-half")[int(ordinal) - 1 :][:1] if count == "2" else (f"q{ordinal}",)
        return Portion(season[0], at + 1) if season and int(ordinal) <= int(count) else None

    def is_school_year(self, index: int) -> bool:
        """Whether a stroke stands between two years that follow each other: `2018/2019`."""
        first, second = self.year_at(index - 1), self.year_at(index + 1)
        if first is not None and second is None and self._leads_years(index - 1):
            second = first - first % 100 + (self.number(index + 1, (2,)) or 0)
        if self.text_at(index) != "/" or first is None or second is None:
            return False
        return second == first + 1 and self.adjacent(index) and self.adjacent(index + 1)

    def _leads_years(self, index: int) -> bool:
        """Whether a label for the time, or a word for a season or school year, stands before the year."""
        labelled = any(self.has(self.led_by(index), kind) for kind in ("time-label", "season-label"))
        return labelled or self.in_school_years(index)

    def in_school_years(self, index: int) -> bool:
        """Whether a word for a school year leads the year, or a list with it: `läsåren 2018–2019 och 2019–2020`."""
        at = self.led_by(index)
        for _ in range(_LONGEST_LIST):
            listed = self.text_at(at) in (",", "/") or self.has(at, "joins") or self.is_dash(at) or self.is_digit(at)
            if not listed or self.breaks_before(at + 1):
                break
            at -= 1
        return self.has(at, "school-year")

    def is_interval(self, index: int) -> bool:
        """Whether a stroke stands between two ISO days: `2019-03-01/2021-02-28`."""
        tight = self.text_at(index) == "/" and self.adjacent(index) and self.adjacent(index + 1)
        return tight and self._iso(index - 5) is not None and self._iso(index + 1) is not None

    def is_seasons_slash(self, index: int) -> bool:
        """Whether a stroke stands between two seasons: `kevät/kesä 2021`, `syksy 2020/kevät 2021`."""
        first = index - 1 - (self.year_at(index - 1) is not None)
        seasons = self.value(first, "season"), self.value(index + 1, "season")
        return self.text_at(index) == "/" and all(seasons) and self.is_tight(index - 1, 3)

    def is_months_slash(self, index: int) -> bool:
        """Whether a stroke stands between the names of two months: `June/July 2022`, `June 2021/May 2022`."""
        at = index - 1 - (self.year_at(index - 1) is not None)
        first = self.value(at, "month") or self.value(at, "month-stem")
        second = self.value(index + 1, "month")
        return self.text_at(index) == "/" and bool(first and second) and self.is_tight(index - 1, 3)

    def part(self, index: int) -> Part | None:
        """The longest form of a date that begins at the token."""
        text = self.text_at(index)
        forms: tuple[Callable[[int], Part | None], ...]
        if not text[:1].isdigit():
            if not (self._lexicon.kinds(text.casefold()) or text.upper() in _LETTERED):
                return None
            forms = (self._month_word, self._season, self._quarter, self._portion, self._relative_year)
        elif len(text) == _YEAR_DIGITS:
            years = (self._iso, self._iso_month, self._year_first, self._year_quarter, self._year_season)
            forms = (*years, self._year)
        else:
            days = (self._dotted, self._dotted_month, self._slashed, self._hyphened, self._day_month_word)
            forms = (*days, self._portion, self._elliptic)
        return next(filter(None, (form(index) for form in forms)), None)

    def short_year(self, index: int, left: Part) -> Part | None:
        """The second year of `2018-19` as a part, where the left side is a bare year."""
        short = self.number(index, (2,))
        if short is None or left.year is None or left.month is not None or left.season:
            return None
        if not (self.adjacent(index) and self.adjacent(index - 1)):
            return None
        if self.number(index + 1, (3,)) is not None:
            return None  # "2000-10 000 euroa"
        year = left.year - left.year % 100 + short
        return Part(index + 1, year=year, sure=False, confidence=_SHORT_YEAR_CONFIDENCE) if year > left.year else None

    def later_day(self, index: int, left: Part) -> Part | None:
        """The second day of `May 20–22, 2019` and `May 20.–22.2019` as a part."""
        day = self.number(index, (1, 2))
        if day is None or left.day is None or left.month is None or left.year is not None:
            return None
        at = self.skip_ordinal(index + 1)
        if not self._month_leads(index) or self.value(at + self.has(at, "filler"), "month"):
            return None
        part = self._with_year(Part(at, month=left.month, day=day))
        return part if part.year is not None else None

    def _month_leads(self, index: int) -> bool:
        """Whether a month's name stands before the day and the dash before the token: `September 15-`, `Sept. 3rd–`."""
        at = index - 2
        at -= self.text_at(at) == "." or self.text_at(at).casefold() in ORDINALS
        at -= 1 + (self.text_at(at - 1) == ".")
        return self.value(at, "month") is not None

    def _iso(self, index: int) -> Part | None:
        year, month, day = self.year_at(index), self.number(index + 2, (2,)), self.number(index + 4, (2,))
        signs = self.text_at(index + 1) == self.text_at(index + 3) and self.text_at(index + 1) in ("-", "/", ".")
        if year is None or month is None or day is None or not signs or not self.is_tight(index, 5):
            return None
        return self._checked(Part(self._skip_time(index + 5), year, month, day))

    def _iso_month(self, index: int) -> Part | None:
        """`2020-05`; where the second number could be a later year (`2009-10`) it is none."""
        year, month = self.year_at(index), self.number(index + 2, (2,))
        if year is None or month is None or self.text_at(index + 1) != "-" or not self.is_tight(index, 3):
            return None
        if not 1 <= month <= min(12, year % 100) or not self.free_after(index + 3) or self._ends_code(index):
            return None
        return Part(index + 3, year, month, sure=False)

    def _ends_code(self, index: int) -> bool:
        """Whether a hyphen joins the year to letters in capitals, as in the number of a file: `LUB-2010-02`."""
        code = self.text_at(index - 2)
        return self.text_at(index - 1) == "-" and self.is_tight(index - 2, 3) and code.isalpha() and code.isupper()

    def _skip_time(self, index: int) -> int:
        """The index after the time of an ISO stamp (`T12:00:00Z`), which is no part of the day."""
        if self.adjacent(index) and self.text_at(index) == "T" and self.adjacent(index + 1):
            while self.adjacent(index) and (self.text_at(index)[0].isdigit() or self.text_at(index) in "TZ:."):
                index += 1
        return index

    @staticmethod
    def _checked(part: Part) -> Part | None:
        return part if part.month is None or 1 <= part.month <= _MOST_MONTHS else None

    def _dotted(self, index: int) -> Part | None:
        """`1.5.2020`, `1. 5. 2020`, `1.5.20`, and for the left side of a period `1.5.` and `1.5`."""
        day, month = self.number(index, (1, 2)), self.number(index + 2, (1, 2))
        if day is None or month is None or self.text_at(index + 1) != ".":
            return None
        if not self.adjacent(index + 1):
            return self._spaced_stops(index, day, month)
        if self.text_at(index + 3) != "." or not self.adjacent(index + 3):
            if self._misses_stop(index):
                return self._checked(
                    Part(index + 4, self.year_at(index + 3), month, day, confidence=_SHORT_YEAR_CONFIDENCE)
                )
            return self._checked(self._with_cued_year(Part(index + 3, month=month, day=day, sure=False)))
        year = self.year_at(index + 4)
        if year is not None and self.same_line(index, index + 4):
            return self._checked(Part(index + 5, year, month, day))
        if self._runs_into_year(index + 4):
            year = 2000 + int(self.text_at(index + 5))
            return self._checked(Part(index + 6, year, month, day, sure=False, confidence=_SHORT_YEAR_CONFIDENCE))
        short = None if self.leads_day_tight(index + 4) else self.number(index + 4, (2,))
        if short is not None and self.is_tight(index, 5):
            shown = self._shows_short_year(index)
            if shown or (short in _SHORT_YEARS and self._is_bare_day(index, day)):
                confidence = _SHORT_YEAR_CONFIDENCE if shown else _BARE_SHORT_YEAR
                return self._checked(Part(index + 5, full_year(short), month, day, sure=False, confidence=confidence))
        return self._checked(self._with_cued_year(Part(index + 4, month=month, day=day)))

    def leads_day_tight(self, index: int) -> bool:
        """Whether a whole day touches the day before the token, whose dash the page lost: `1.3.31.5.2020`."""
        return self.is_tight(index - 1, 6) and self.ends_day(index + 5)

    def _misses_stop(self, index: int) -> bool:
        """Whether `1.1 2020` is a day that lost its second stop: a label, a verb or a dash beside it tells."""
        spaced = (
            self.year_at(index + 3) in OUR_TIME and not self.adjacent(index + 3) and self.same_line(index, index + 3)
        )
        told = self._leads_day(index) or self.is_dash(index - 1) or self.is_dash(index + 4)
        return spaced and told

    def _spaced_stops(self, index: int, day: int, month: int) -> Part | None:
        """`17 .5 .2009`, as scanned pages have it: each stop touches the number after it."""
        year = self.year_at(index + 4)
        touching = self.adjacent(index + 2) and self.adjacent(index + 4) and self.text_at(index + 3) == "."
        if year is None or not touching or not self.same_line(index, index + 4):
            return None
        return self._checked(Part(index + 5, year, month, day))

    def _runs_into_year(self, at: int) -> bool:
        """Whether a hyphen and two digits for the year touch the day, and no second day begins: `31.12.-15`."""
        tight = self.text_at(at) == "-" and self.is_tight(at - 1, 3)
        ends = self.text_at(at + 2) != "." or not self.text_at(at + 3)[:1].islower()
        return tight and ends and self.number(at + 1, (2,)) in _SHORT_YEARS and self.free_after(at + 2)

    def _with_cued_year(self, part: Part) -> Part:
        """The part with the year of a word such as "vuonna" after it (`15.8.–20.12. vuonna 2018`)."""
        cue = self.text_at(part.last)
        led = cue.isalpha() and cue.islower() and self.has(part.last, "year-cue")
        return self._with_year(part) if led else self._with_year_behind_mark(part) or part

    def _shows_short_year(self, index: int) -> bool:
        """Whether `1.5.20` is a day and no version: two digits each, a period, or a word such as "alkaen" beside it."""
        if len(self.text_at(index)) == len(self.text_at(index + 2)) == 2:
            return True
        if self.is_weekday(index - 1) or self._leads_day(index) or self.leads_document(index):
            return True
        marked = any(self.has(index + 5, kind) for kind in ("after-from", "after-until", "clock"))
        return marked or self.is_dash(index - 1) or (self.is_dash(index + 5) and self.is_digit(index + 6))

    def leads_document(self, index: int) -> bool:
        """Whether a word before the token is something that has its day: `päätös 5.9.25`, `kunnanhallitus 5.9.25`."""
        lead = self.led_by(index)
        return self.has(lead, "dated") or self.has(lead, "meeting")

    def _is_bare_day(self, index: int, day: int) -> bool:
        """Whether `26.9.25` can hardly be a version or a price though nothing beside it tells a day."""
        return day > _MOST_MONTHS and self.free_after(index + 5) and not self.has(index + 5, "unit")

    def _dotted_month(self, index: int) -> Part | None:
        """`08.2018`, as lists of posts write it."""
        month, year = self.number(index, (1, 2)), self.year_at(index + 2)
        if not month or year is None or year not in OUR_TIME:
            return None
        dotted = self.text_at(index + 1) == "." and self.is_tight(index, 3)
        return self._checked(Part(index + 3, year, month, sure=False)) if dotted else None

    def _slashed(self, index: int) -> Part | None:
        """`5/2020` and `1/5/2020`, the day first where it may be."""
        first = self.number(index, (1, 2))
        if first is None or self.text_at(index + 1) != "/":
            return None
        year = self.year_at(index + 2)
        if not self.is_tight(index, 3):
            spaced = year is not None and self.same_line(index, index + 2) and self._is_spaced_month(index)
            part = Part(index + 3, year, first, sure=False, confidence=_SHORT_YEAR_CONFIDENCE)
            return self._checked(part) if spaced else None
        if year is not None:
            return self._checked(Part(index + 3, year, first, sure=False))
        if self._is_month_of_short_year(index):
            year = 2000 + int(self.text_at(index + 2))
            return self._checked(Part(index + 3, year, first, sure=False, confidence=_SHORT_YEAR_CONFIDENCE))
        month, year = self.number(index + 2, (1, 2)), self.year_at(index + 4)
        tight = self.text_at(index + 3) in ("/", "-") and self.is_tight(index, 5)  # "30/6-2020"
        if month is None or year is None or not tight:
            return None
        if month > _MOST_MONTHS:
            first, month = month, first  # `03/19/2023`, as in America
        return self._checked(Part(index + 5, year, month, first, confidence=_SHORT_YEAR_CONFIDENCE))

    def _hyphened(self, index: int) -> Part | None:
        """`04-03-2017`, the day first and in two digits."""
        day, month, year = self.number(index, (2,)), self.number(index + 2, (2,)), self.year_at(index + 4)
        signs = self.text_at(index + 1) == self.text_at(index + 3) == "-"
        if day is None or month is None or year is None or not signs or not self.is_tight(index, 5):
            return None
        return self._checked(Part(index + 5, year, month, day, confidence=_SHORT_YEAR_CONFIDENCE))

    def _is_spaced_month(self, index: int) -> bool:
        """Whether `1 / 2015` is a month rather than a number of something: a label, a verb or a dash tells."""
        apart = not self.adjacent(index + 1) and not self.adjacent(index + 2)
        return apart and (self._leads_day(index) or self.is_dash(index - 1) or self.is_dash(index + 3))

    def _is_month_of_short_year(self, index: int) -> bool:
        """Whether `1/15` is a month: an end of a period whose other end is written so, after a label for the time."""
        short = self.number(index + 2, (2,))
        if short is None or short not in _SHORT_YEARS:
            return False
        if self.is_dash(index - 1):
            return self.free_after(index + 3) and self._is_fraction(index - 4) and self._leads_day(index - 4)
        return self.is_dash(index + 3) and self._is_fraction(index + 4) and self._leads_day(index)

    def _is_fraction(self, index: int) -> bool:
        """Whether a month and two digits stand there: `12/16`."""
        month = self.number(index, (1, 2))
        fits = month is not None and 1 <= month <= 12 and self.text_at(index + 1) == "/" and self.is_tight(index, 3)
        return fits and self.number(index + 2, (2,)) is not None

    def _leads_day(self, index: int) -> bool:
        """Whether a word before the token says that a day or a time follows."""
        lead = self.led_by(index)
        return any(self.has(lead, kind) for kind in _DAY_LEADS)

    def _day_month_word(self, index: int) -> Part | None:
        """`1. toukokuuta 2020`, `1. päivänä toukokuuta 2020`, `1st of May 2015`, `den 1 maj 2015`."""
        day = self.number(index, (1, 2))
        if day is None:
            return None
        if self.text_at(index + 1) == "-":
            return self._hyphened_word(index, day)
        at = self.skip_ordinal(index + 1)
        case = self.case(at) if self.has(at, "day-word") else ""
        at = self.skip_day_word(at)
        at += self.has(at, "filler")
        month = self.value(at, "month")
        if month is None or not self.same_line(index, at):
            return None
        return self._with_year(Part(self._behind_month(at), month=int(month), day=day, case=case))

    def _behind_month(self, index: int) -> int:
        """The index after a month's name, and after the stop that cuts it short before a dash: `1 Aug. – 15 Dec.`"""
        dotted = index + 1 + (self.text_at(index + 1) == "." and self.has(index, "abbreviation"))
        return dotted if self.is_dash(dotted) or self.has(dotted, "to") else index + 1

    def _hyphened_word(self, index: int, day: int) -> Part | None:
        """`30-May-2020`, `08-Oct-2020`."""
        month, year = self.value(index + 2, "month"), self.year_at(index + 4)
        if month is None or year is None or self.text_at(index + 3) != "-" or not self.is_tight(index, 5):
            return None
        return Part(index + 5, year, int(month), day)

    def _month_word(self, index: int) -> Part | None:
        """`toukokuussa 2020`, `May 1, 2015`, `toukokuun 1. päivänä 2015`, and for the left side `touko`."""
        month = self.value(index, "month")
        if month is None:
            return self._month_stem(index)
        dotted = index + 1 + (self.text_at(index + 1) == "." and self.has(index, "abbreviation"))
        day = self.number(dotted, (1, 2))
        if day is not None and self.same_line(index, dotted):
            at = self.skip_day_word(self.skip_ordinal(dotted + 1))
            part = self._with_year(Part(at, month=int(month), day=day))
            closes = self.later_day(at + 1, part) is not None or self.value(at + 1, "month") is not None
            joined = any(self.has(at, kind) for kind in ("to", "joins")) or self.is_dash(at)
            if part.year is not None or (joined and closes):
                return part
        edge = self.edge(index + 1)
        at = index + 2 + (self.has(index + 2, "after-until") if edge == "edge-until" else 0)
        if edge and self.year_at(at) is not None and self.same_line(index, at):
            return Part(at + 1, self.year_at(at), int(month), edge=edge)
        return self._with_year(Part(self._behind_month(index), month=int(month), case=self.case(index)))

    def _month_stem(self, index: int) -> Part | None:
        """`touko` before a dash or stroke, and with its year as a side of a period: `elo 2019 – joulu 2021`."""
        stem, year = self.value(index, "month-stem"), self.year_at(index + 1)
        if stem and (self.is_dash(index + 1) or self.is_months_slash(index + 1)):
            return Part(index + 1, month=int(stem))
        opens = self.is_dash(index + 2) and self.value(index + 3, "month-stem") and self.year_at(index + 4)
        closes = self.is_dash(index - 1) and self.value(index - 3, "month-stem") and self.year_at(index - 2)
        if stem is None or year is None or not (opens or closes):
            return None
        return Part(index + 2, year, int(stem), confidence=_SHORT_YEAR_CONFIDENCE)

    def case(self, index: int) -> str:
        """What the ending of a month, a season, a week or a part of a year says, as `Part.case` has it."""
        word = self.text_at(index).casefold()
        if word.endswith(("sta", "stä")):
            return "maybe-from" if self.has(index, "early-or-late") else "from"
        genitive = word.endswith("kuun") and self.value(index, "month") is not None  # toukokuun, not alkuun
        return "until" if word.endswith(_INTO) and not genitive else ""

    def _with_year(self, part: Part) -> Part:
        """The part with the year that follows after an optional comma or "vuonna"."""
        at = part.last
        at += self.text_at(at) == "." and self.adjacent(at) and self.has(at - 1, "abbreviation")
        at += self.text_at(at) == "," and (part.day is not None or self._parts_month(at))
        while part.day is None and self.has(at, "filler") and self.text_at(at).isalpha():
            at += 1
        if self.has(at, "year-cue"):
            at += 1 + (self.text_at(at + 1) == "." and self.adjacent(at + 1))
        year = self.year_at(at)
        if year is None and (marked := self._with_year_behind_mark(part)):
            return marked
        if year is None and self._is_short_year(at) and part.day is None:
            short = int(self.text_at(at + 1))
            return part._replace(last=at + 2, year=2000 + short, sure=False, confidence=_SHORT_YEAR_CONFIDENCE)
        if year is None or not self.same_line(part.last - 1, at):
            return part
        return part._replace(last=at + 1, year=year)

    def _with_year_behind_mark(self, part: Part) -> Part | None:
        """The part with the year that follows a word such as "mennessä": `31. toukokuuta mennessä 2022`."""
        edge = next((edge for mark, edge in _MARKS.items() if self.has(part.last, mark)), "")
        at = part.last + 1 + self.has(part.last + 1, "year-cue")
        year = self.year_at(at) if edge else None
        if year is None or not self.same_line(part.last - 1, at):
            return None
        cued = at > part.last + 1
        return part._replace(last=at + 1, year=year, edge=edge) if cued or self.ends_phrase(at + 1) else None

    def _parts_month(self, at: int) -> bool:
        """Whether the comma stands between a month and its year: `toukokuu, 2020`, `May, 2020.`"""
        counted = self.text_at(at + 2)[:1].isalnum() and not self.breaks_before(at + 2)
        return self.text_at(at - 1).endswith("kuu") or (self.text_at(at - 1).istitle() and not counted)

    def _is_short_year(self, at: int) -> bool:
        """Whether a hyphen before two digits stands for the century: `marraskuussa -19`."""
        short = self.number(at + 1, (2,))
        alone = self.text_at(at) in ("-", "–") and not self.adjacent(at) and self.adjacent(at + 1)
        ends = not self.adjacent(at + 2) or (self.text_at(at + 2) in (",", ")", ".") and not self.adjacent(at + 3))
        return alone and short in _SHORT_YEARS and ends and not self.has(at + 2, "unit")

    def _season(self, index: int) -> Part | None:
        """`syksy 2021`, `syksy/2021`, `talvi 2020–2021`, `vuodenvaihde 2019–2020`, and for the left side `kevät`."""
        season = self.value(index, "season")
        if season is None:
            return None
        term = self.has(index + 1, "term-word") and f"{season}-term" in _TERMS
        last = index + 1 + term
        part = Part(last, season=f"{season}-term" if term else season, case=self.case(index))
        slashed = self.year_at(last + 1) if self.text_at(last) == "/" and self.is_tight(last - 1, 3) else None
        part = part._replace(last=last + 2, year=slashed) if slashed else self._with_year(part)
        if part.year is not None and season in ("winter", "turn"):
            joined = self.is_dash(part.last) or self.text_at(part.last) == "/"
            end = self.year_at(part.last + 1) or self.number(part.last + 1, (2,)) if joined else None
            if end in (part.year + 1, (part.year + 1) % 100):
                return part._replace(last=part.last + 2, end_year=part.year + 1)
        return None if season == "turn" else part

    def _quarter(self, index: int) -> Part | None:
        """`Q1/2020`, `Q1 2020`, `Q1-2020`, `H2/2020`."""
        season = self._lettered(index)
        if not season:
            return None
        if self.is_dash(index + 2) and self._lettered(index + 3):
            return Part(index + 2, season=season)
        at = index + 2 + (self.text_at(index + 2) in ("/", "-") or self.has(index + 2, "filler"))
        year = self.year_at(at)
        return Part(at + 1, year=year, season=season) if year is not None else None

    def _lettered(self, index: int) -> str:
        """The quarter or half of `Q1` or `H2`, empty where there is none."""
        seasons = _LETTERED.get(self.text_at(index).upper(), ())
        number = self.number(index + 1, (1,)) if self.adjacent(index + 1) else None
        return seasons[number - 1] if number and number <= len(seasons) else ""

    def _year_quarter(self, index: int) -> Part | None:
        """`2020 Q1`, `2020/Q1`, `2020 H2`."""
        year, at = self.year_at(index), index + 1 + (self.text_at(index + 1) == "/")
        season = self._lettered(at)
        return Part(at + 2, year, season=season) if year is not None and season else None

    def _year_season(self, index: int) -> Part | None:
        """`2016 syksy`, `2018 kevät`: no year stands behind the season, and none before the year."""
        year, season = self.year_at(index), self.value(index + 1, "season")
        if year is None or season in (None, "turn") or not self.same_line(index, index + 1):
            return None
        after = index + 2 + (self.text_at(index + 2) == "/")
        own = self.year_at(after) is not None and (after > index + 2 or self.same_line(index + 1, after))
        led = self.value(index - 1, "season") is not None
        led = led or (self.is_dash(index - 1) and self.year_at(index - 2) is not None)  # "lukuvuonna 2021–2022 joulu"
        return None if own or led else Part(index + 2, year, season=season or "", case=self.case(index + 1))

    def _portion(self, index: int) -> Part | None:
        """`ensimmäinen vuosipuolisko 2020`, `2. kvartaali 2020`, `first half of 2020`."""
        portion = self.portion(index)
        part = portion and self._with_year(Part(portion.last, season=portion.season, case=self.case(portion.last - 1)))
        return part if part and part.year is not None else None

    def _year_first(self, index: int) -> Part | None:
        """`vuoden 2004 huhtikuussa`, `vuoden 2020 kesällä`, `2020 kesällä`: the year before its month or season."""
        year, at = self.year_at(index), index + 1
        month, season = self.value(at, "month"), self.value(at, "season")
        if self.is_dash(at + 1) and self.value(at + 2, "month"):
            month = month or self.value(at, "month-stem")
        cue = self.led_by(index)
        led = self.has(index, "relative-year") or (
            self.has(cue, "year-cue") and self.text_at(cue).casefold().endswith("n") and cue == index - 1
        )
        placed = season is not None and self.text_at(at).endswith(("llä", "lla")) and self.year_at(at + 1) is None
        placed = placed or (self.has(cue, "year-cue") and self.text_at(at).endswith("kuussa"))  # vuonna 2019 kesäkuussa
        if year is None or not (month or season) or not (led or placed) or not self.same_line(index, at):
            return None
        if self.year_at(at + 1) is not None or self.text_at(at)[0].isupper():
            return None
        return Part(at + 1, year, int(month) if month else None, season=season or "", case=self.case(at), leads=True)

    def _year(self, index: int) -> Part | None:
        """A bare year, or `2019 ja 2020 vaihteessa`: December of the one and January of the other."""
        year = self.year_at(index)
        if year is None:
            return None
        turns = self.has(index + 3, "turn-word") and self.year_at(index + 2) == year + 1
        if turns and (self.is_dash(index + 1) or self.has(index + 1, "joins")):
            return Part(index + 4, year, season="turn", end_year=year + 1, case=self.case(index + 3))
        return Part(index + 1, year=year, sure=False)

    def _relative_year(self, index: int) -> Part | None:
        """`saman vuoden joulukuussa`, `seuraavan vuoden loppuun`: a year told before, with a month, season or edge."""
        if self.value(index, "relative-year") is None:
            return None
        bare = self._year(index) if self.edge(index + 1) else None
        return self._year_first(index) or bare

    def _elliptic(self, index: int) -> Part | None:
        """A lone number before a dash or "to", the left side of `1.–31.5.2020`, `5–7/2020` and `3 to 5 June 2019`."""
        number = self.number(index, (1, 2))
        if number is None:
            return None
        at = self.skip_ordinal(index + 1)
        led = self.has(at, "to") or (self.has(at, "joins") and self.has(index - 1, "between"))
        joined = self.is_dash(at) or (self.text_at(at - 1) != "." and led and self.is_digit(at + 1))
        return Part(at, number=number) if joined else None


def full_year(short: int) -> int:
    """The year of two digits: of this century, or of the last where that would be long to come (64 is 1964)."""
    return 1900 + short if short >= _OLD_YEAR else 2000 + short
