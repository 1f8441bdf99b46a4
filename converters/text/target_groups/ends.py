"""Finds where a group ends behind its noun: its ages, a note in brackets, what a preposition or participle adds."""

from __future__ import annotations

import itertools
import re

from converters.text.target_groups.cues import has_verb, relation_in
from converters.text.target_groups.foreign import is_foreign
from converters.text.target_groups.foreign_attributes import end_of_attributes
from converters.text.target_groups.numerals import in_figures, may_tell_age, place_in_letters
from converters.text.target_groups.tokens import LOCAL, PASSIVE, Token, case_of, end_of_bound
from converters.text.target_groups.words import read_concepts

_SIGN = r"(?:[<>]=?|[≤≥])\s?"
_BOUND = (
    r"(?:(?:alle|yli|ikä:?|vähintään|väh\.?|enintään|korkeintaan|maksimissaan|max\.?|noin|under|över|aged|i åldern)\s+"
    r"|n\.\s?"
    rf"|iältään\s+(?:(?:alle|yli|vähintään|enintään|korkeintaan|noin)\s+)?|{_SIGN})"
)
_IN_AGE = r"(?:iältään|iässä|ikä:?|ikä(?:välillä|ryhmässä|luokassa|haarukassa))"
_MORE = r"(?:over|above|more|older|up|upwards|under|below|less|younger|uppåt|äldre|yngre)\b"
_BOUNDED = (
    r"(?:over|under|above|below|över|between|mellan|from|från(?: och med)?|fr\.o\.m\.|of(?: at (?:least|most))?"
    r"|minst|högst|at least|at most|up to|upp till|till och med|t\.o\.m\.|(?:no )?(?:younger|older) than|less than"
    r"|yngre än|äldre än)"
)
_IN_AGES = (
    r"(?:(?:in |within |of |i )?(?:the |an )?"
    r"(?:aged?(?: (?:group|range|bracket))?s?|åldern|åldrarna|ålder|ålders(?:grupp|klass)(?:en|erna))"
    rf"(?: {_BOUNDED})?)"
)
_TO = r"(?:\s?[-–]\s?|[-–]?\s(?:to|through|till|and|och)\s)"
_MORE_RANGES = r"(?:(?:,|,?\s(?:and|or|och|eller|samt))\s\d\d?(?:\s?[-–]\s?|\s(?:to|till)\s)\d\d?)*"
"""Other ranges behind the first one: "7–9(, 10–12 och 13–15)"."""
_YEARS = r"[\s-]?(?:års ålder|år|years?|yrs?|y\.?o|månader|months)\b(?:[\s-](?:old|of age)\b)?"
_FOREIGN = (
    # aged 18 to 29, i åldern 18–29 år, over the age of 45, aged 50 and over
    rf",?\s+(?:{_BOUNDED}\s)?{_IN_AGES}\s\d\d?(?:\s?\+|{_TO}\d\d?{_MORE_RANGES})?(?:{_YEARS})?(?:\s(?:and|or|och|eller)\s{_MORE})?"
    # over 50, between 18 and 29 years, from 18 to 29 years of age, of 18 years and over
    rf"|\s+{_BOUNDED}\s\d\d?(?:{_TO}\d\d?)?{_YEARS}(?:\s(?:and|or|och|eller)\s{_MORE}|\suppåt)?"
    r"|\s+(?:over|under|above|below|över|(?:no )?(?:younger|older) than|yngre än|äldre än)"
    r"\s(?:\d\d(?!\d)|\d(?=\s?(?:[,.;)]|$|and\b|och\b)))"
    r"|\s+(?:between|mellan)\s\d\d?\s(?:and|och)\s\d\d?(?!\d)"
    # 18 to 29 years old, 65 and older
    r"|\s+(?:from|från)\s\d\d?\s(?:to|till)\s\d\d?(?=\s?(?:[,.;)]|$|in\b|i\b))"
    r"|\s+i\s\d\d?(?:\s?[-–]\s?\d\d?)?-?\s?årsåldern\b"
    rf"|\s+(?:from|från)\s\d\d?\s(?:and|och)\s{_MORE}"
    rf"|,?\s+\d\d?[-–]?\s(?:to|through|till)\s\d\d?{_YEARS}|\s+\d\d?(?:{_YEARS})?\s(?:and|or|och|eller)\s{_MORE}"
)
"""Ages in Swedish and English, as they stand behind a group."""
_ALONE = r"\s?(?:the )?(?:over|under)[- ]\d\d?(?:s|-year[- ]olds)(?!\w)"
"""Those of an age, who stand for themselves in English: "under-30s", "over-65-year-olds"."""
AGES = re.compile(
    rf"{_FOREIGN}|{_ALONE}|\s*,?\s*(?:{_BOUND})?(?:\d\d?(?:(?:\s?v\b\.?)?\s?[-–]\s?|\s(?=\d\d?-?vuotia)))?\d\d?"
    r"(?:(?:\s?(?:år|v\.?|vuotta|years?))?\s?\+|\s?[-–]?\s?vuotia\w*(?:\s+(?:aina\s+)?\d\d?[-–]?\s?vuotiai?s\w+|\s(?:ylös|alas|eteen)päin|\s(?:alkaen|lähtien)"
    r"|\s(?:ja|tai)\s(?:vanhem|nuorem)\w+(?<!ns[aä])\b)?|\s?-?v\.?(?!\w)(?:\s(?:alkaen|lähtien|ylöspäin)\b)?|\s?-?vuotta(?:\s+täyttän\w+)?"
    r"|\s?år\s(?:fyllda|och äldre)\b|\s?[-–]?\s?år(?:ingar)?\b"
    r"|\s?(?:years?|yrs?|y\.?o)(?:\s(?:old|of age))?\b|-year[- ]olds?\b)|\s*,?\s*aged \d\d?\s?[-–]\s?\d\d?"
    rf"|\s*,?\s*{_IN_AGE} \d\d?\s?[-–]\s?\d\d?(?: vuotta\b| v\b\.?)?"
    r"|\s+(?:aina\s+)?\d\d?(?:\s(?:ikä)?vuoteen|[-–]?\s?vuotiaisiin)\s(?:saakka|asti)"
    r"|\s+\d\d?\s(?:ikä)?vuodesta\s(?:\d\d?\s(?:ikä)?vuoteen|ylöspäin|alkaen|lähtien)"
    r"|\s+\d\d?\svuoden\s(?:iästä|ikään)(?:\s(?:alkaen|lähtien|ylöspäin|saakka|asti))?"
    rf"|\s*(?:(?:alle|yli)\s|{_SIGN})\d\d?(?=\s?(?:\)|$))|\d\d?\s?[-–→](?=\s?\))|[-–]\s?\d\d?(?=\s?\))"
    r"|\s*\+\s?\d\d(?!\d)(?:-?vuotia\w+)?",
    re.IGNORECASE,
)
"""Ages as they stand behind a group, with the comma before them."""
STANDING_ALONE = re.compile(_ALONE, re.IGNORECASE)
_DIGIT = re.compile(r"\d")
"""Stands in all ages and classes; where it does not stand, none are looked for."""
_LIMITS = ("over", "under")
_RANGE = re.compile(r"\(\s?(\d\d?)\s?[-–—−‑]\s?(\d\d?)\s?\)")
BARE_RANGE = re.compile(r"(\d\d?)\s?[-–—−‑]\s?(\d\d?)")
_BEHIND_COMMA = re.compile(rf",\s{BARE_RANGE.pattern}(?=\s*(?:[,.;)]|$|\s(?:ja|sekä|och|and)\b))")
_LISTED_AGES = re.compile(r"(?:\d\d?(?:\s?[-–]\s?\d\d?)?[-–]?(?:,\s|,?\s(?:ja|tai|sekä|och|eller|and|or)\s))+(?=\d)")
"""The ages of an enumeration before its last ones, which alone say what they are: "(5–7 ja) 8–12 v"."""
_CLASSES = re.compile(
    r"\s+(?:i (?:åk|årskurs(?:erna)?)|i klass(?:erna)?|in grades?) \d\d?(?:\s?[-–]\s?\d\d?)?", re.IGNORECASE
)
"""The classes that pupils are in: "elever (i årskurs 7–9)"."""
_SCHOOL_YEARS = re.compile(
    r"\d\d?\.?(?:\s?[-–]\s?\d\d?\.)?(?:,\s\d\d?\.)*(?:\s(?:ja|tai)\s\d\d?\.)?\s?-?"
    r"(?:(?:vuosi)?luok|lk\b|vsk\b|vuosikurs|vuoden\s(?:opiskel|oppil)|aste)",
    re.IGNORECASE,
)
"""The classes or years of study in a bracket behind those who are in them: "yläkoululaiset (7.–9. luokka)"."""
_OF_AGE = frozenset(
    {"young-people", "young-adults", "children", "adults", "older-people", "pensioners", "neet-young-people"}
)
"""Concepts of people of some age."""
_WHILE = re.compile(r"\w{3}[aiouyäö]ess[aä]$")
"""The end of what happens meanwhile: "asukkaat palvelujen (parantuessa)"."""
_TO_DO = re.compile(r"[a-zåäö]{3,40}(?:maan|mään)$")
"""What something helps them to do: "yrittäjälle (korvaamaan tulojen laskua)"."""
_APART = (
    "excluding",
    "except",
    "not ",
    "including",
    "such as",
    "utom",
    "exklusive",
    "inte ",
    "såsom",
    "pois lukien",
    "paitsi",
)
"""Begins a note of who is not meant or who is among them."""
_SHORT_NOTE = 40
_FAR = 80
"""Signs behind a noun among which its ages are told."""
_FEW = 12
"""Words behind a noun among which its language shows."""
_MOST_AFTER_HEAD = 5
"""Words that may follow a group's noun and still belong to it: "ammattilaiset sosiaali- ja terveysalalta"."""


def end_of_aged(text: str, tokens: list[Token], at: int) -> int:
    """Where those end whom in Swedish and English only an age names: "alla (över 60 år)", "under-30s"; 0 for others."""
    token = tokens[at]
    if token.is_a("anyone"):
        return end_of_ages(text, token.end)
    ages = STANDING_ALONE.match(text, token.start, tokens[-1].end) if token.low.startswith(_LIMITS) else None
    return ages.end() if ages else 0


def end_of_phrase(text: str, tokens: tuple[Token, ...], head: int, *, leading: bool) -> int:
    """The character at which the group whose noun is `tokens[head]` ends; `leading`: a sentence about it follows."""
    head = end_of_bound(tokens, head + 1) - 1
    rest = tokens[head + 1 :]
    end = tokens[head].end
    if rest and rest[0].text[0] == "(":
        named = text[tokens[0].start : end]
        return rest[0].end if _belongs(rest[0].text[1:]) or _are_ages(rest[0].text, named) else end
    if rest and is_foreign(rest[:_FEW]) and (last := end_of_attributes(text, tokens, head, end_of_ages)) > head + 1:
        return tokens[last - 1].end
    ages = ages_at(text, end) if rest and _DIGIT.search(text, end, tokens[-1].end + 1) else None
    if ages and ages.end() <= tokens[-1].end + 1 and not _are_of_next(ages, rest):
        return ages.end()
    if rest and rest[0].is_a("from-age") and tokens[head].text[0].isdigit():
        return rest[0].end
    if rest and not ages and (last := end_of_attributes(text, tokens, head, end_of_ages)) > head + 1:
        return tokens[last - 1].end
    if rest and (rest[0].low == "kuten" or (not leading and _is_where(text, rest))):
        return rest[-1].end
    return end


def ages_at(text: str, at: int) -> re.Match[str] | None:
    return AGES.match(text, at) or _BEHIND_COMMA.match(text, at) or _CLASSES.match(text, at)


def end_of_ages(text: str, at: int) -> int:
    """Where the ages end that stand at a place, in figures or in letters; 0 without."""
    if found := ages_at(text, at):
        return found.end()
    near = text[at : at + _FAR]
    told = ages_at(in_figures(near), 0) if may_tell_age(near) else None
    return at + place_in_letters(near, told.end()) if told else 0


def _is_where(text: str, rest: tuple[Token, ...]) -> bool:
    """Whether the words behind a noun say where its people are or come from: "ammattilaiset sosiaalialalta"; not what
    they did: "nuoret saivat ohjausta"."""
    if len(rest) > _MOST_AFTER_HEAD or not LOCAL.search(rest[-1].low):
        return False
    if any(PASSIVE.search(token.low) for token in rest) or _WHILE.search(rest[-1].low) or _TO_DO.match(rest[0].text):
        return False
    return not (rest[0].low.endswith(("vat", "vät")) or has_verb(text[rest[0].start : rest[-1].end]))


def _are_of_next(ages: re.Match[str], rest: tuple[Token, ...]) -> bool:
    """Whether ages behind a comma are those of the next group: "miehet, (alle 30-vuotiaat) naiset"."""
    if "," not in ages[0]:
        return False
    case = next((case_of(token) for token in rest if token.end == ages.end()), "")
    following = (token for token in rest if token.start >= ages.end())
    after = list(itertools.takewhile(lambda token: token.text not in ",;.", following))
    return case != "" and after != [] and not after[0].is_a("link") and any(case_of(token) == case for token in after)


def _belongs(note: str) -> bool:
    """Whether what stands in brackets is part of the phrase: ages or a short note, no number of people."""
    if relation_in(note):
        return False
    if note.startswith(("ei ", "eivät ", "mm", "esim", "kuten", "ml.", "sis.", "t.ex", "e.g", *_APART)):
        return False
    if _SCHOOL_YEARS.match(note):
        return True
    listed = _LISTED_AGES.match(note)
    if AGES.match(note, listed.end() if listed else 0) or AGES.match(f" {note}"):
        return True
    return len(note) < _SHORT_NOTE and re.search(r"[\d=,]| ja |\b(?:tervetul|welcome|välkom)", note) is None


def _are_ages(note: str, named: str) -> bool:
    """Whether a range in brackets that says no unit is one of ages, not of numbers: "nuoret (15–29)"."""
    limits = _RANGE.fullmatch(note)
    if limits is None or int(limits[1]) >= int(limits[2]):
        return False
    return not _OF_AGE.isdisjoint(read_concepts(named)) or "neet" in named.lower()
