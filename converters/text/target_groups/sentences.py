"""Cuts a text about target groups, its lines joined, into blocks (paragraphs and list items) and sentences."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from converters.text.target_groups.words import lexicon

_ORDINAL = r"\.(?:,|[-–]\s?\d|\s*(?:(?:ja|tai|sekä)\s\d|luok|aste|vuosi|vuoden))"
"""What makes of a number no mark of an item but an ordinal: "3. ja 4. luokan", "2. vuoden"."""
_ITEM = re.compile(rf"\s*(?:[-–—•*·▪●]|\(?\d{{1,2}}(?!{_ORDINAL})[.):]|[a-h][.)])\s*(?=\S)")
NUMBERED_HEADING = re.compile(r"\s*\d{1,2}(?:(?:\.\d{1,2})+\.?)?\s+[A-ZÅÄÖ][^.!?:]{2,60}$")
_SENTENCE_END = re.compile(
    r",(?=\s+(?:mutta(?!\s+(?:alle|enintään|korkeintaan|yli|vähintään)\s+\d(?![^.;]*\b(?:ei|eivät)\b))|joskaan)\b)|;(?=\s(?:(?!\bjo[itlsnk]\w+)[^;.,]){0,90}\b(?:ei|eivät|eivätkä|inte|rajat\w+|sulje\w+)\b)"
    r"|;(?=\s(?:lisäksi|samoin|myös)\s[^;.,]{1,60}lle\s\w{2,30}[tdln](?:aan|ään)\b)"
    r"|(?<!\bmm)(?<!\besim)(?<!\bn)(?<!\bns)(?<!\bym)(?<!\byht)(?<!\bml)(?<!\bv)(?<!\.o\.m)(?<!\d)[.!?](?=\s+[A-ZÅÄÖ\d\"”]|\s*$)"
    r"|(?<=[\dv])\.(?=\s+[A-ZÅÄÖ]|\s*$)"
    r"|(?<=[a-zåäö]{4})[.!?](?=[A-ZÅÄÖ][a-zåäö]+\s)"  # "yrittäjät.Lisäksi": the space is lost
)

_MARK = re.compile(r"(?<![^\s:;,])(?:(\d{1,2}|[a-h])(\.)|([-–—]))(?=[ \t\xa0]+([^\W\d_]+))")
"""What may count or lead an item inside a line, with the word behind it."""
_LEADS = re.compile(r"(?:^|:|\bovat|\bon)\s*$")
"""What stands before the first dash of items in a line; elsewhere a dash is a pause."""
_FIRST_OF_LINE = re.compile(r"\s*(\d{1,2})\.[ \t\xa0]+[^\W\d_]")
"""What counts the item that a line begins with."""
_CLEAR = {".": ")", "-": "•", "–": "•", "—": "•"}
_AGE_MARK = re.compile(
    r"\d(?:\s?v\.(?=\s(?!ja\s|tai\s|sekä\s)[a-zåäö])|[−—](?=\d)|\s[–—−](?=vuoti))"
    r"|\b(?:väh|max)\.(?=\s\d\d?\s?(?:[-–]|v))"
)
"""An age with a stop or dash that looks like another: "18−29 v. (nuorille)", "18–29 –vuotiaille", "väh. 16 v"."""
_CUT_WORD = re.compile(r"\b(kohde)-(ryhm)", re.IGNORECASE)
"""The word for a target group with the hyphen of a line that was cut there once: "kohde-ryhmä"."""
_YEAR_OLD = re.compile(r"(?<=\d)[ \xa0-]year[ \xa0-]old(?=s?[ \xa0])")
"""An age in English before a noun, whose words stand apart: "7-12 year old pupils"."""
_REQUIRED = re.compile(r"(?<=[\w?:)])[ \t\xa0]?\*{1,3}(?=[ \t\xa0]*(?:\n|\Z))")
"""Stars behind the label of a field that has to be filled in: "Kohderyhmä **"."""
_CLEAR_AGE = str.maketrans(".−—–", " ---")


_NUMBER_OF_LINE = re.compile(r"(?<![^\n])[ \t\xa0]*(\d{1,2})[.)][ \t\xa0]*\Z")
_LONGEST_MARK = 12


class Sentence(NamedTuple):
    """A sentence by its characters; `block` counts paragraphs and list items, `first` is the block's first sentence."""

    start: int
    end: int
    block: int
    first: bool
    item: bool


def clear_marks(text: str) -> str:
    """The text with the marks of items inside a line made plain, each by one character: 1. A 2. B as 1) A 2) B.

    A stop behind a number would end a sentence, or belong to an ordinal ("1. luokan ja 2. luokan oppilaat"), and a
    dash is a pause or a range. So are the stops and dashes inside an age.
    """
    whole = _YEAR_OLD.sub("-year-old", _CUT_WORD.sub(r" \1\2", text))
    whole = _REQUIRED.sub(lambda mark: " " * len(mark[0]), whole)
    clear = list(_AGE_MARK.sub(lambda age: age[0].translate(_CLEAR_AGE), whole))
    lines = list(re.finditer(r"[^\n]+", text))
    for line, following in itertools.zip_longest(lines, lines[1:]):
        for at in _marks_inside(line[0], following[0] if following else ""):
            clear[line.start() + at] = _CLEAR[line[0][at]]
    return "".join(clear)


def _marks_inside(line: str, following: str) -> list[int]:
    """Where the stops or dashes of two or more items of a line stand; none where its numbers are ordinals.

    One is enough where the following line begins with the next number: "ovat 1. yritykset," over "2. kunnat".
    """
    marks = list(_MARK.finditer(line))
    dashes = [mark for mark in marks if mark[3]]
    if len(dashes) > 1 and _LEADS.search(line[: dashes[0].start()]):
        return [mark.start(3) for mark in dashes]
    counted: list[re.Match[str]] = []
    first = _FIRST_OF_LINE.match(line)
    before = int(first[1]) - 1 if first else 0
    for mark in marks:
        if mark[1] and _label(before + len(counted), mark[1]) == mark[1] and not _is_link(mark[4]):
            counted.append(mark)
    goes_on = counted and _FIRST_OF_LINE.match(following)
    more = bool(goes_on and goes_on[1] == _label(before + len(counted), "1"))
    named = {mark[4].casefold() for mark in counted}
    return [mark.start(2) for mark in counted] if len(counted) + more > 1 and len(counted) == len(named) else []


def _is_link(word: str) -> bool:
    return lexicon().has(word.casefold(), "link")


def _label(place: int, like: str) -> str:
    """The number or letter that counts the item at this place."""
    return str(place + 1) if like.isdigit() else chr(ord("a") + place)


def number_before(text: str, sentence: Sentence) -> int:
    """The number that a line has before its words: "(4.) Kohderyhmät"; 0 without."""
    number = _NUMBER_OF_LINE.search(text, max(0, sentence.start - _LONGEST_MARK), sentence.start)
    return int(number[1]) if number else 0


def read_sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text in order, blank ones left out; ", mutta" and a denial behind ";"
    begin one, as they turn round what was said."""
    for block, (start, stop, item) in enumerate(_blocks(text)):
        first = True
        for end in (*(match.end() for match in _SENTENCE_END.finditer(text, start, stop)), stop):
            if text[start:end].strip():
                yield Sentence(start, end, block, first, item)
                first = False
            start = end


def _blocks(text: str) -> Iterator[tuple[int, int, bool]]:
    """The lines and list items that have words, without the mark of the item."""
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].strip():
            continue
        mark = None if NUMBERED_HEADING.match(line[0]) else _ITEM.match(line[0])
        end = line.start() + len(line[0].rstrip())
        start = line.start() + (mark.end() if mark else len(line[0]) - len(line[0].lstrip()))
        yield start, end, mark is not None
