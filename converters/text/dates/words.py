"""The tokens of a text that dates are read from, with what the table of date words and their neighbours say of each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from converters.text.amounts.sums import spells_number
from converters.text.language.listed_words import ListedWords, Token
from converters.text.language.words import read_lexicon

_LOST_SIGNS = frozenset("?\ufffd")
"""What stands on a page for a sign that its character set lacks."""
_DASHES = frozenset("-–—−‐‑‒―→\x96\x97") | {"--", "->", "–>", "â€“", "â€”"} | _LOST_SIGNS
"""Dashes and arrows, also as pages in a wrong character set have them."""
_LONGEST_PERIOD = 15
"""Years from the first to the last of two bare ones that are a period though nothing but a space parts them."""
_YEARS = range(1900, 2100)
_LONG_AGO = range(1700, 1900)
ORDINALS = frozenset({"st", "nd", "rd", "th"})
_QUOTES = frozenset('"”“»«')
_LONGEST_TITLE = 8
_EDGES = ("edge-until", "edge-from", "edge-late", "edge-early", "edge-mid", "edge-mid-from", "edge-mid-until")
OUR_TIME = range(1950, 2051)
"""Years that a bare number may be."""
_NO_YEAR_FOLLOWS = ("unit", "weak-veto")
_NO_PERIOD = ("unit", "counts", "weak-veto", "column-word")
_PARTICIPLES = ("ttu", "tty")
_SORTS = ("neet", "neita", "neitä", "neiden", "neille", "vat", "vät", "via", "viä", "vien", "ville", "tut", "tyt")
"""How a participle in the plural ends, which says which ones are meant."""
_VERB_ENDINGS = ("ades", "des", "ttiin", "taan", "tään", "ttu", "tty", "nut", "nyt", "elas", "eras", "nas")
_LOCAL_ENDINGS = ("ssa", "ssä", "lla", "llä", "sta", "stä", "lta", "ltä", "lle", "een", "iin", "aan", "ään", "uun")


@cache
def _token() -> re.Pattern[str]:
    """What cuts a text into tokens; the forms of the table that are several words are one token each."""
    phrases = "|".join(re.escape(form) for form in read_lexicon("date_words").forms if " " in form or "/" in form)
    return re.compile(rf"\d+|\b(?i:{phrases})\b|â€[“”]|[^\W\d_]+|[-–]>|--|\S")


_ABOUT = ("sta", "stä")
_INITIALS = ("T", "F")
_GIVEN_NAMES = ("Tom",)
_LONGEST_LAW = 6
"""Words from the one for a law to its number, what it is about between them."""
_LONGEST_BACK = 20
"""Tokens from a year to the words that speak of it again: `saman vuoden`."""
_LONGEST_ENTRY = 60
"""Tokens from the head of an entry of a list to that of the next."""
_LONGEST_MOVE = 3
"""Words from a verb that moves something to the time it is moved to."""


class DateWords(ListedWords):
    """The tokens of one text with what the table of date words and their neighbours say of each."""

    def __init__(self, text: str) -> None:
        tokens = (Token(m.group(), m.start(), m.end()) for m in _token().finditer(text))
        super().__init__(text, tokens, read_lexicon("date_words"))

    def edge(self, index: int) -> str:
        """The kind of a word for the edge of a period ("loppuun", "alusta"), empty for other words."""
        return next((kind for kind in _EDGES if self.has(index, kind)), "")

    def is_dash(self, index: int) -> bool:
        """Whether the token is a dash of any length, or what is left of one between two numbers: `2014?2016`."""
        text = self.text_at(index)
        return text in _DASHES and (text not in _LOST_SIGNS or self._parts_numbers(index))

    def _parts_numbers(self, index: int) -> bool:
        """Whether the sign stands between two numbers of a line, with a space on both sides or on none."""
        numbers = self.is_digit(index + 1) and (self.is_digit(index - 1) or self.text_at(index - 1) == ".")
        even = self.adjacent(index) == self.adjacent(index + 1)
        return numbers and even and self.same_line(index - 1, index + 1)

    def has_lost_dash(self, index: int) -> bool:
        """Whether a bare year and the one behind it are a period whose dash the page lost: `ohjelma 2014 2020`.

        A label or a word for years leads them, or they stand between words: the years of columns follow each other.
        """
        first, second, last = self.year_at(index), self.year_at(index + 1), index + 2
        if first is None or second is None or self.adjacent(index + 1) or not self.same_line(index, index + 1):
            return False
        in_row = any(self.is_digit(at) and self.same_line(*sorted((at, index))) for at in (index - 1, last))
        if in_row or second <= first or not self.free_after(last):
            return False
        lead = self.led_by(index)
        if any(self.has(lead, kind) for kind in ("years-cue", "time-label", "between", "school-year")):
            return True
        if (self.has(index - 1, "joins") or self.text_at(index - 1) == ",") and self.has_lost_dash(index - 3):
            return True  # "kaudet 2007 2013 ja 2014 2020"
        apart = second - first in range(2, _LONGEST_PERIOD + 1) and first in OUR_TIME and second in OUR_TIME
        before, after = self.text_at(index - 1), self.text_at(last)
        counted = any(self.has(at, kind) for at in (index - 1, last) for kind in _NO_PERIOD)
        within = (before.isalpha() or before == ")") and self.same_line(index - 1, index) and not counted
        return apart and within and (after.isalpha() or after in ("", *".,;:)"))

    def has_only_dash(self, first: int, last: int) -> bool:
        """Whether nothing but a dash, and perhaps a time of day before it, stands between two dates on one line."""
        at = self.after_clock(first)
        bare = first <= at < last and self.is_dash(at) and self.skip_lead(at + 1) == self.skip_lead(last)
        return bare and self.same_line(first - 1, last)

    def number(self, index: int, digits: Iterable[int]) -> int | None:
        """The number at the index if it has one of these counts of ASCII digits."""
        text = self.text_at(index)
        return int(text) if len(text) in digits and text.isascii() and text.isdigit() else None

    def led_by(self, index: int) -> int:
        """The index of the nearest token before that is no filler, weekday, full stop, colon or bracket."""
        index -= 1
        while index >= 0 and (self.text_at(index) in ".:(" or self.has(index, "filler") or self.is_weekday(index)):
            index -= 1
        return -1 if self._is_name(index) or self._closes_date(index) else index

    def _closes_date(self, index: int) -> bool:
        """Whether what may lead the end of a period stands behind one: `4 May 2021 at the latest. On 6 June 2021`."""
        return self.has(index, "until") and self.has(index, "after-until") and self.is_digit(index - 1)

    def _is_name(self, index: int) -> bool:
        """Whether a capital is that of a name, no Swedish "up to" or "from": `Mattila, T. 2015`, `Tom 2015`."""
        alone = self.text_at(index) in _INITIALS and not self.text_at(index + 2).isalpha()
        return alone or self.text_at(index) in _GIVEN_NAMES

    def is_weekday(self, index: int) -> bool:
        """Whether the token is a day of the week; "to" is one before a day with dots only."""
        return self.has(index, "weekday") and (not self.has(index, "to") or self.is_thursday(index))

    def free_before(self, index: int) -> bool:
        """Whether a date may begin here: no digit, letter or sign of a longer code touches it from the left."""
        if not self.adjacent(index):
            return True
        before = self.text_at(index - 1)
        if (
            before.isalpha()
            and len(before) > (5 if before.isupper() else 2)
            and (self.number(index + 4, (4,)) is not None or self.year_at(index) is not None)
        ):
            # cells that lost their border: päättäminen24.8.2016, Tidsperiod2008-02-01
            return self.is_tight(index, 5) and self.text_at(index + 1) == self.text_at(index + 3)
        if before == "/" and self._follows_number_of_meeting(index):
            return True
        if self.parts_days(index - 1):
            return True
        if before in _DASHES or before == ".":
            return index < 2 or not self.adjacent(index - 1) or not self.text_at(index - 2)[-1].isdigit()
        return not (before[-1].isalnum() or before in "/_@#§+")

    def _follows_number_of_meeting(self, index: int) -> bool:
        """Whether a whole day stands behind a stroke and a short number: `Kunnanhallitus 3/16.02.2022`."""
        numbered = self.number(index - 2, (1, 2, 3)) is not None and not self.adjacent(index - 2)
        return (
            numbered
            and self.year_at(index + 4) is not None
            and self.text_at(index + 1) == "." == self.text_at(index + 3)
        )

    def names_law(self, index: int) -> bool:
        """Whether a law is named before its number: `lain alueiden kehittämisestä 7/2014`."""
        about = self.text_at(index - 1).endswith(_ABOUT) and self.same_line(index - 1, index)
        return about and any(self.has(at, "law") for at in range(max(index - _LONGEST_LAW, 0), index - 1))

    def numbers_issue(self, index: int) -> bool:
        """Whether a word that is, or ends in, one for a periodical or series stands before the number of its issue:
        `aikakauskirja 4/2012`, `jäsenlehti 2/2021`, `Labour Review 3/2010`."""
        return self.text_at(index - 1).casefold().endswith(_periodicals())

    def follows_name(self, index: int) -> bool:
        """Whether a name that the table does not know stands before a month in figures: `Kylänen 3/2006`."""
        name = self.text_at(index - 1)
        unknown = name.isalpha() and name[0].isupper() and not self.kinds(index - 1)
        return unknown and self.text_at(index + 1) == "/" and self.same_line(index - 1, index)

    def numbers_record(self, index: int) -> bool:
        """Whether the letters of a record of the parliament stand before its number: `K 11/2018`, `PeVL 5/2018`."""
        letters = self.text_at(index - 1)
        return self.has(index - 1, "record") and letters[0].isupper() and letters[-1].isupper()

    def free_after(self, last: int) -> bool:
        """Whether a date may end before the token `last`: no digit, letter or longer code touches it."""
        if not self.adjacent(last):
            return True
        after = self.text_at(last)
        if after[0].isalnum() or after in "_@§%":
            # Cells that lost their border (31.10.2022Hankkeen), and a lost space (2017and).
            return (len(after) > 2 and after.istitle()) or self.has(last, "joins")
        if after in ".,/:" or after in _DASHES:
            touching = self.text_at(last + 1)[:1] if self.adjacent(last + 1) else ""
            if after == "/" and self.text_at(last + 2) == "§" and self.ends_day(last):
                return True  # `3.4.2018/29 §`
            parts_days = after == "," and self.text_at(last + 2) in (".", "-") and self.ends_day(last)
            return not touching.isdigit() or parts_days or self.parts_days(last)
        return True

    def ends_day(self, last: int) -> bool:
        """Whether a whole day in dots or as ISO has it stands before the token: `1.8.2008`, `2008-08-01`."""
        sign = self.text_at(last - 2)
        year = self.year_at(last - 1) if sign == "." else self.year_at(last - 5) if sign == "-" else None
        return year is not None and self.text_at(last - 4) == sign and self.is_tight(last - 5, 5)

    def goes_on_after(self, last: int) -> bool:
        """Whether "and after that" opens the end: of whom it is said, `7.3.2022 ja sen jälkeen saapuneet`, as of a
        deed it tells the next one."""
        return self.has(last, "after-then") and self.text_at(last + 1).endswith(_SORTS)

    def parts_days(self, dash: int) -> bool:
        """Whether a dash stands between two whole days: `1.11.2015–31.10.2015`."""
        return self.is_dash(dash) and self.ends_day(dash) and self.is_tight(dash, 6) and self.ends_day(dash + 6)

    def is_code_before(self, last: int) -> bool:
        """Whether more of a code follows the number: after a stroke (`1/2018/ELY`) or as a word (`HE 1/2018 vp`)."""
        stroke = self.text_at(last) == "/" and self.adjacent(last) and self.adjacent(last + 1)
        return stroke or self.has(last, "after-veto")

    def ends_phrase(self, last: int) -> bool:
        """Whether a sign, the end, or a word that no counted thing can be follows: `In 2019, the team`."""
        after = self.text_at(last)
        return not after[:1].isalnum() or self.has(last, "after-year") or after.endswith(_VERB_ENDINGS)

    def ends_years(self, last: int) -> bool:
        """Whether a list of years may end before the token: nothing that is counted or dated follows."""
        after = self.text_at(last)
        if not self.free_after(last) or self.is_dash(last) or self.edge(last) or after in ("(", "/"):
            return False
        return self.breaks_before(last) or after[:1].isupper() or self.has(last, "joins") or self.ends_phrase(last)

    def stands_as_year(self, index: int) -> bool:
        """Whether a bare number of our time stands as a year: after a word that counts nothing, before no noun.

        `toteutettiin 2015 ja 2016`, `valmistui 2018.`; but not `noin 2000`, `Horisontti 2020`, `2010 osallistujaa`.
        """
        before, after = self.text_at(index - 1), self.text_at(index + 1)
        if not (before.isalpha() and before.islower()) or self.adjacent(index) or self.breaks_before(index):
            return False
        year = self.year_at(index)
        if year is None or year not in OUR_TIME or any(self.has(index - 1, kind) for kind in _NO_YEAR_FOLLOWS):
            return False
        if self.has(index + 1, "unit") or self._ends_heading(index - 1):
            return False  # `maksoi 2020 €`
        if self.has(index - 1, "counts") and not after.endswith(_PARTICIPLES):
            return False
        if self.breaks_before(index + 1) or after[:1].isupper() or after in ("", *".,;:)!?"):
            return True
        if self.has(index + 1, "joins") or self.ends_phrase(index + 1):
            return True
        return len(after) > 4 and after.endswith(_LOCAL_ENDINGS) and not self.has(index + 1, "unit")

    def _ends_heading(self, index: int) -> bool:
        """Whether the word ends a compound whose capital begins a line: `ESR-hankkeet 2021`."""
        if not (self.adjacent(index) and self.is_dash(index - 1) and self.adjacent(index - 1)):
            return False
        return index == 2 or self.breaks_before(index - 2)

    def begins_sentence(self, index: int) -> bool:
        """Whether a bare year of our time leads a sentence whose verb follows: `2018 fick föreningen stöd`."""
        first = index == 0 or self.breaks_before(index) or self.text_at(index - 1) in (".", "!", "?")
        verb = self.has(index + 1, "year-verb") or self.text_at(index + 1).endswith(("ades", "ttiin"))
        return first and verb and self.year_at(index) in OUR_TIME and self.same_line(index, index + 1)

    def is_labelled(self, index: int) -> bool:
        """Whether a bare year ends a line after a label, which may stand in the line before: `Toteutusaika: 2019`."""
        lead = self.led_by(index)
        labelled = any(self.has(lead, kind) for kind in ("time-label", "begins", "finishes"))
        alone = self.text_at(index + 1) in ("", ".") or self.breaks_before(index + 1)
        parted = self.text_at(index - 1) == ":" or self.breaks_before(index)
        row = lead == index - 1 and (lead == 0 or self.breaks_before(lead))  # "Toteutusaika 2019"
        return labelled and alone and (parted or row)

    def is_moved_to(self, index: int) -> bool:
        """Whether a verb close before says that the time is when it will be: `siirtyi syyskuuhun`, `jää kevääseen`.

        When it was to be may stand between: `siirtyi keväästä 2020 syksyyn 2021`.
        """
        near = range(index - 1, max(index - 1 - _LONGEST_MOVE, -1), -1)
        return any(self.has(at, "moves") for at in near if all(self.text_at(b).isalnum() for b in range(at, index)))

    def moves_to(self, index: int) -> bool:
        """Whether "till" or "to" stands right behind a verb that says to when something is put: `flyttades till`."""
        return self.text_at(index) in ("till", "to") and self.has(index - 1, "moves")

    def ends_title(self, index: int) -> bool:
        """Whether a mark closes a title there that another opened a few words before: `"Digi kuntoon 2025"`."""
        near = range(index - 2, max(index - 2 - _LONGEST_TITLE, -1), -1)
        closes = self.text_at(index) in _QUOTES and self.adjacent(index)
        return closes and any(self.text_at(at) in _QUOTES and self.adjacent(at + 1) for at in near)

    def is_till_and_with(self, index: int) -> bool:
        """Whether `t.o.m.` begins at the token: the Swedish "up to and with"."""
        return (
            self.text_at(index).casefold() == "t" and self.is_abbreviated(index + 1) and self.has(index + 2, "filler")
        )

    def is_abbreviated(self, index: int) -> bool:
        """Whether the token is the full stop of one letter (`t.o.m.`)."""
        return self.text_at(index) == "." and self.adjacent(index) and len(self.text_at(index - 1)) == 1

    def skip_lead(self, index: int) -> int:
        """The index after fillers, prepositions, a weekday and a word for "year" or its short form ("v.")."""
        passed = ("filler", "preposition", "year-cue")
        while any(self.has(index, kind) for kind in passed) or self.is_weekday(index):
            short = self.has(index, "year-cue") and self.text_at(index + 1) == "." and self.adjacent(index + 1)
            index += 1 + short
        return index

    def after_clock(self, last: int) -> int:
        """The index after a time of day (`klo 16.00`, `14:00`), the index itself where none follows."""
        at = last + self.has(last, "clock")
        minutes = self.text_at(at + 1) in (".", ":") and self.is_tight(at, 3) and self.number(at + 2, (2,)) is not None
        if self.number(at, (1, 2)) is None or not (minutes or at > last):
            return at
        if at == last and self.adjacent(at + 3) and self.text_at(at + 3) in (".", ":"):
            return last  # a day follows
        return at + 3 if minutes else at + 1

    def after_hours(self, last: int) -> int:
        """The index after a time of day or two with a dash between (`klo 12–14.30`)."""
        at = self.after_clock(last)
        if at == last or not self.is_dash(at) or self.number(at + 1, (1, 2)) is None:
            return at
        minutes = self.text_at(at + 2) in (".", ":") and self.is_tight(at + 1, 3) and self.is_digit(at + 3)
        return at + 4 if minutes else at + 2

    def after_time(self, last: int) -> int:
        """The index after the hours behind a day, whatever word leads them: `klo 9`, `kl. 9.00`, `at 9.00`."""
        dotted = self.has(last, "clock") and self.text_at(last + 1) == "." and self.adjacent(last + 1)
        at = last + 1 + dotted
        if not (dotted or self.text_at(last) == "at") or self.number(at, (1, 2)) is None:
            return self.after_hours(last)
        minutes = self.text_at(at + 1) in (".", ":") and self.is_tight(at, 3) and self.number(at + 2, (2,)) is not None
        return at + 3 if minutes else at + 1

    def follows_clock(self, index: int) -> bool:
        """Whether a time with a colon stands right before: `21.02.2017 09:00 1/2017` ends with a meeting's number."""
        return index > 2 and self.text_at(index - 2) == ":" and self.after_clock(index - 3) == index

    def skip_clock(self, last: int) -> int:
        """The index of a word such as "mennessä" after a time of day (`klo 16.00 mennessä`), else the index itself."""
        at = self.after_clock(last)
        return at if self.has(at, "after-until") else last

    def is_named_after(self, last: int) -> bool:
        """Whether the date is the first part of a name with a hyphen: `Kesä 2025 -kampanja`, `2020-luvulla`."""
        hyphen = self.text_at(last) == "-" and self.adjacent(last + 1)
        return hyphen and self.text_at(last + 1)[:1].islower()

    def is_thursday(self, index: int) -> bool:
        """Whether "to" is the Finnish short form of Thursday: before a day with dots (`to 19.9.2019`)."""
        return self.text_at(index).casefold() == "to" and self.text_at(index + 2) == "." == self.text_at(index + 4)

    def opens_after(self, last: int) -> bool:
        """Whether a dash leaves the end open: `1.1.2020–` or, at the end of a line, `1.1.2020 -`."""
        if not self.is_dash(last):
            return False
        end = self.tokens[last].end
        rest = self.text[end : end + 1]
        if self.has(last + 1 + (self.text_at(last + 1) == "("), "open-end"):
            return True
        if self.adjacent(last):
            return not rest or rest.isspace() or rest in ").,;]"
        return last + 1 >= len(self.tokens) or self.breaks_before(last + 1) or self._closes_line(last + 1)

    def opens_before(self, index: int) -> bool:
        """Whether a dash leaves the start open: `–31.12.2020`, `Kesto: – 2020`; a hyphen heading a line is a bullet."""
        if not self.is_dash(index - 1):
            return False
        dash = self.tokens[index - 1]
        if not self.adjacent(index):
            alone = self.text_at(index - 2) in (":", "(", "[") or (
                dash.text != "-" and (index == 1 or self.breaks_before(index - 1))
            )
            return alone and self.same_line(index - 1, index)
        before = self.text[dash.start - 1 : dash.start]
        if before and not before.isspace() and before not in "([":
            return False
        return dash.text != "-" or (index > 1 and not self.breaks_before(index - 1))

    def _closes_line(self, index: int) -> bool:
        """Whether a bracket is the last sign of its line."""
        return self.text_at(index) == ")" and (index + 1 >= len(self.tokens) or self.breaks_before(index + 1))

    def year_at(self, index: int) -> int | None:
        """The year from 1900 to 2099 that the token is, behind a word for "year" from 1700; that of `saman vuoden`."""
        year = self.number(index, (4,))
        if year is None and (later := self.value(index, "relative-year")) is not None:
            return self._told_year(index, int(later))
        if year is None or not (year in _YEARS or (year in _LONG_AGO and self.has(index - 1, "year-cue"))):
            return None
        return year

    def _told_year(self, index: int, later: int) -> int | None:
        """The year so many later than the one told last before the token, closely enough to be meant."""
        nearest = range(index - 1, max(index - 1 - _LONGEST_BACK, -1), -1)
        told = next((year for at in nearest if (year := self.number(at, (4,))) in OUR_TIME), None)
        return None if told is None else told + later

    def heads_entry(self, index: int) -> bool:
        """Whether the year heads an entry of a list by years: `2021: kartoitus; 2022: kokeilu`."""
        if not self._is_entry(index):
            return False
        near = range(max(index - _LONGEST_ENTRY, 0), min(index + _LONGEST_ENTRY, len(self.tokens)))
        return any(at != index and self._is_entry(at) for at in near)

    def _is_entry(self, index: int) -> bool:
        """Whether a colon and a word follow a year of our time."""
        headed = self.text_at(index + 1) == ":" and self.text_at(index + 2).isalpha() and not self.adjacent(index + 2)
        return headed and self.number(index, (4,)) in OUR_TIME

    def is_counted_by_year(self, index: int) -> bool:
        """Whether a bare year goes on a list of what was counted in each: `vuonna 2004 seitsemän, 2005 kuusi`."""
        later = self.number(index, (4,))
        if later is None or later not in OUR_TIME or not self._is_count(index + 1) or not self._parts_items(index - 1):
            return False
        counted = False
        for at in range(index - 1, max(index - 1 - _LONGEST_ENTRY, 0), -1):
            year = self.number(at, (4,))
            if year is not None and counted and year in range(later - _LONGEST_PERIOD, later):
                if self.has(at - 1, "year-cue"):
                    return True
                later, counted = (year, False) if self._parts_items(at - 1) else (later, counted)
            elif self.text_at(at) in (*".;:",) or self.breaks_before(at):
                return False
            else:
                counted = counted or self._is_count(at)
        return False

    def _parts_items(self, index: int) -> bool:
        return self.text_at(index) == "," or self.has(index, "joins")

    def _is_count(self, index: int) -> bool:
        word = self.text_at(index)
        return self.is_digit(index) or spells_number(word) or read_lexicon("amount_words").has(word.lower(), "number")

    def fills_bracket(self, index: int) -> bool:
        """Whether a bracket holds the year and nothing but other years: `(2019 ja 2020)`."""
        for step, sign in ((-1, "(["), (1, ")]")):
            at = index + step
            while self.text_at(at) == "," or self.has(at, "joins") or self.number(at, (4,)) in OUR_TIME:
                at += step
            if not self.text_at(at) or self.text_at(at) not in sign:
                return False
        return True

    def names_plan(self, index: int) -> bool:
        """Whether the word is, or ends in, one for a plan that is called by its year: `visio 2040`."""
        return self.text_at(index).casefold().endswith(_plans())

    def is_tight(self, index: int, count: int) -> bool:
        """Whether nothing stands between this many tokens from the index on."""
        return all(self.adjacent(at) for at in range(index + 1, index + count))

    def is_digit(self, index: int) -> bool:
        """Whether the token is a number."""
        return self.text_at(index)[:1].isdigit()

    def breaks_before(self, index: int) -> bool:
        """Whether the token stands on another line than the one before it."""
        return index > 0 and not self.same_line(index - 1, index)

    def same_line(self, first: int, last: int) -> bool:
        """Whether no line ends from the first token to the last."""
        return last >= len(self.tokens) or "\n" not in self.text[self.tokens[first].start : self.tokens[last].end]

    def skip_day_word(self, index: int) -> int:
        """The index after the word for a day, whole or cut to its ending: `päivänä`, `p:nä`."""
        if self.text_at(index).casefold() == "p" and self.text_at(index + 1) == ":" and self.is_tight(index, 3):
            return index + 3
        return index + self.has(index, "day-word")

    def skip_ordinal(self, index: int) -> int:
        """The index after the sign of an ordinal number (`1.`, `1st`, `2:a`), the index itself without one."""
        if self.text_at(index) == ":" and self.is_tight(index - 1, 3) and self.text_at(index + 1) in ("a", "e"):
            return index + 2
        if self.text_at(index) == "." or (
            self.same_line(index - 1, index) and self.text_at(index).casefold() in ORDINALS
        ):
            return index + 1
        return index


@cache
def _plans() -> tuple[str, ...]:
    return read_lexicon("date_words").forms_of("plan")


@cache
def _periodicals() -> tuple[str, ...]:
    return read_lexicon("date_words").forms_of("periodical")
