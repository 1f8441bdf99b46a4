"""Reads whom the lines of a programme are for: "Keppijumppa 70+, ti klo 9", "Muskari 1–2-vuotiaille, la 9.5.".

A line is what there is, then for whom, then nothing or when and where. A time behind it or one more such line shows
that it is one of a programme. A line may as well name who comes, behind what there is or alone: "Jumppa, aikuiset",
"Koululaiset: ti klo 14".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from converters.text.target_groups.cues import has_verb
from converters.text.target_groups.finds import find_groups
from converters.text.target_groups.making import Stretch, make_group
from converters.text.target_groups.offer_cues import is_no_event, names_offer
from converters.text.target_groups.offered import joined
from converters.text.target_groups.parts import is_vague
from converters.text.target_groups.phrases import Phrase
from converters.text.target_groups.sentences import Sentence
from converters.text.target_groups.words import is_person, read_singular, read_word
from graph.model import TargetGroup

_MARK = r"[ \t\xa0•*·▪●–—-]*"
"""The mark of an item, with its indent."""
_NAMED = _MARK + r"(?P<title>[A-ZÅÄÖ][^\d\n,.:;!?()|+<>]{2,50}?)"
_TITLE = re.compile(rf"{_NAMED}\s+")
"""What there is, at the beginning of a line."""
_WORD = re.compile(r"[^\s\d,.:;!?()|+<>]+\s+")
_AGE = re.compile(
    r"\(?(?P<age>(?:(?:yli|alle|vähintään|väh\.)\s)?[1-9]?\d(?:\s?[–-]\s?[1-9]?\d)?\s?"
    r"(?:\+|-?v(?:\b\.?|uotta\b|uotia(?:at|s)\b)))\)?"
)
"""An age that stands for those who are of it: "65+", "(3–5 v.)"."""
_FOR = re.compile(r"(?=(?:\S+\s+){0,3}?\S*(?:ille|lleen)\b)")
"""Comes before those whom something is for."""
_WITH = re.compile(
    r"\s(?:vanhempi|huoltaj|aikui|perhei|lapsi|vauvoi)\w*neen\b|\s\(?yhdessä\s\w+\s(?:vanhemman|aikuisen)\s\w+\b"
)
"""Those whom others come with, who are no group: "1–2-vuotiaille (vanhempineen)"."""
_DAY = (
    r"(?:ma|ti|ke|to|pe|la|su)\b|(?:maanant|tiist|keskiviik|torst|perjant|lauant|sunnunt)\w+"
    r"|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag\w*)?\b|(?:on\s)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)days?\b"
)
_TIME = re.compile(rf"[\s,|(–-]*(?:{_DAY}|klo\b|kello\b|\d\d?\.(?:[–-]\d|\d)|\d\d?[–-]\d\d?\b)", re.IGNORECASE)
"""When it is, right behind those whom it is for."""
_WEEKLY = re.compile(
    rf"\s*[:,–-]?\s*(?:(?:on|på)\s)?(?:{_DAY}|(?:klo|kl\.|klockan)\s?\d[\d.:]*\s?[–-])(?!.*\b(?:mennessä|asti|saakka)\b)",
    re.IGNORECASE,
)
"""When those come whom a line begins with; no mere numbers, which may be a price, nor a time to act by."""
_WHO_COMES = re.compile(rf"{_NAMED}(?:\s?[,:]\s|\s[–-]\s|\s(?=\())\(?")
"""What there is, before who comes: "Jumppa, (aikuiset)", "Kerho ((4–6-vuotiaat)"."""
_BEGIN = re.compile(rf"{_MARK}(?:(?:För|For)\s)?")
_END = re.compile(r"\s*(?:[.!]?\s*$|[,|(]\s)")
_CONTACT = re.compile(r"@|\b(?:puh|tfn|tel|p)\b[.:]?\s?[+\d]|\bpuhelin|[.,]\s?[+]?\d{3}\s\d{3}")
_MOST_WORDS = 5
_SURE = 0.6


class _Row(NamedTuple):
    """A line of a programme: where those stand whom it is for, where the line ends, and whether it says when.

    `bare`: it only names them, of which two lines tell nothing unless one says an age: "Kerho, nuoret".
    """

    phrases: list[Phrase]
    start: int
    end: int
    timed: bool
    bare: bool = False


def read_programme(text: str, sentences: list[Sentence]) -> Iterator[tuple[int, TargetGroup]]:
    """The groups of the lines of a programme, with their block; none of a single line that says no time."""
    rows = [row for line in re.finditer(r"[^\n]+", text) if (row := _row(text, *line.span()))]
    if not any(row.timed or not row.bare or _says_age(text, row) for row in rows):
        return
    for row in rows:
        block = next((one.block for one in sentences if one.start <= row.start < one.end), None)
        if block is None or not (row.timed or len(rows) > 1):
            continue
        stretch = Stretch(row.start, row.end, "direct", confidence=_SURE, known=True)
        yield from ((block, group) for one in row.phrases if (group := make_group(text, one, stretch)))


def _row(text: str, start: int, end: int) -> _Row | None:
    """The line as a row of a programme; None for other lines."""
    if comes := _who_comes(text, start, end):
        return _Row([comes], comes.start, end, timed=True) if _behind(text, comes.end, end) == "time" else None
    for begin in _titles_end(text, start, end):
        phrases = _aged(text, begin, end) or _receivers(text, begin, end)
        if phrases and (behind := _behind(text, phrases[-1].end, end)):
            return _Row(phrases, begin, end, behind == "time")
    return _named(text, start, end) or _timed_alone(text, start, end)


def _named(text: str, start: int, end: int) -> _Row | None:
    """The line as what there is and who comes: "Jumppa, aikuiset"."""
    lead = _WHO_COMES.match(text, start, end)
    if lead is None or not _is_event(lead["title"].strip()):
        return None
    phrases = _who(text, lead.end(), end)
    behind = _behind(text, phrases[-1].end, end) if phrases else ""
    return _Row(phrases, lead.end(), end, behind == "time", bare=True) if behind else None


def _timed_alone(text: str, start: int, end: int) -> _Row | None:
    """The line as nothing but those who come and when: "Koululaiset: ti klo 14", "För 70-åringar tisdag 4.5."."""
    lead = _BEGIN.match(text, start, end)
    begin = lead.end() if lead else start
    # Most lines say no time, and finding groups is the costly part.
    phrases = _who(text, begin, end) if _WEEKLY.search(text, begin, end) else []
    timed = (
        bool(phrases)
        and not has_verb(text[start:end].replace(" on ", " "))
        and _WEEKLY.match(text, phrases[-1].end, end)
    )
    return _Row(phrases, begin, end, timed=True) if timed else None


def _who(text: str, begin: int, end: int) -> list[Phrase]:
    """The groups right behind a place, neither vague nor of a contact; a noun for what there is is no group."""
    phrases = joined(text, begin, list(find_groups(text, begin, end)))
    named = all(_names_who(text[one.start : one.end]) for one in phrases)
    return phrases if named and not _CONTACT.search(text, begin, end) else []


def _names_who(words: str) -> bool:
    """Whether words say who comes or for whom it is, not whose it is: "aikuiset", "70-vuotiaille"."""
    word = read_word(words.split()[-1])
    return not is_vague(words) and (word is None or word.case in ("nom", "all", ""))


def _says_age(text: str, row: _Row) -> bool:
    return any(character.isdigit() for one in row.phrases for character in text[one.start : one.end])


def _who_comes(text: str, start: int, end: int) -> Phrase | None:
    """Those whom a line itself names with their age: "Miehet 40+, ma klo 10"."""
    lead = _TITLE.match(text, start, end)
    age = _AGE.match(text, lead.end(), end) if lead else None
    who = read_word(lead["title"].split()[-1]) if lead and age else None
    if lead is None or age is None or who is None or who.case != "nom":
        return None
    return Phrase(lead.start("title"), age.end(), "nom", known=True)


def _titles_end(text: str, start: int, end: int) -> Iterator[int]:
    """Where what there is may end, at the blank before an age or those whom it is for."""
    if not (lead := _TITLE.match(text, start, end)):
        return
    words = 1
    at = lead.end()
    while at < end and words <= _MOST_WORDS:
        title = text[lead.start("title") : at].rstrip()
        if (_AGE.match(text, at, end) or _FOR.match(text, at, end)) and _is_event(title):
            yield at
        more = _WORD.match(text, at, end)
        if more is None:
            return
        at, words = more.end(), words + 1


def _is_event(title: str) -> bool:
    """Whether words name an event or a course; not who is sought ("Ohjaaja nuorille") nor who comes ("Miehet 40+")."""
    last = title.split()[-1]
    one = read_singular(last)
    person = one is not None and any(map(is_person, one.lemmas))
    return not person and read_word(last) is None and names_offer(title) and not is_no_event(title)


def _aged(text: str, begin: int, end: int) -> list[Phrase]:
    """An age that stands for those who are of it."""
    age = _AGE.match(text, begin, end)
    return [Phrase(*age.span("age"), "", known=True)] if age else []


def _receivers(text: str, begin: int, end: int) -> list[Phrase]:
    """The groups right behind what there is, which say who they are."""
    phrases = joined(text, begin, list(find_groups(text, begin, end)))
    given = all(text[one.start : one.end].split(",")[0].endswith(("lle", "lleen")) for one in phrases)
    return phrases if given and not any(is_vague(text[one.start : one.end]) for one in phrases) else []


def _behind(text: str, at: int, end: int) -> str:
    """What stands behind those whom a line is for: "time", "end" or another cell; empty for a sentence that goes on."""
    at += text[at:end].startswith(")")
    if beside := _WITH.match(text, at, end):
        at = beside.end()
    if _TIME.match(text, at, end):
        return "time"
    if not _END.match(text, at, end):
        return ""
    return "time" if _TIME.search(text, at, end) else "end"
