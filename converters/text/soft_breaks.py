"""Joins the lines that the width of a page has cut: which line breaks are soft, and where the words stood before.

A break is soft where the next word had no place left on the line and the words go on (a small letter, a line that ends
in "ja", a number before its unit); between items of a list, fields, cells and lines of an address it is hard.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from converters.text.explain import Step
from converters.text.words import Lexicon, read_lexicon
from graph.model import Span

_NARROWEST = 28
_NARROWEST_PROVED = 20
"""Letters of the narrowest column that running text is set in, and such a one with signs of it; narrower lines are
lists and cells."""
_SLACK = 0.85
"""How much of its width a line may leave empty: letters are not alike wide."""
_PROSE = 60
"""Letters of a line that is no item of a list when the next begins with a small letter."""
_FEW = 4
"""One in so many lines may be shorter than the width."""
_TAIL = 80
"""Letters of a line that are looked at beside its end: the time stays linear on any text."""
_LEAST_WORDS = 3
_MANY_WORDS = 5
_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(
    r"[-–—•*·▪●◦►➢✓→»□]\s|[•▪●◦►➢✓□]|(?:\d{1,2}|[a-hA-H])\)\s|\(\d{1,2}\)\s|(?:\d{1,2}|[a-h])\.(?:\s|$)|\d{1,2}(?:\.\d{1,2})+\.?\s+[A-ZÅÄÖ]"
)
_LABEL = re.compile(r"[A-ZÅÄÖ][^\s:.,;]*(?: [^\s:.,;]+){0,4} ?:(?:\s|$)")
_CELLS = re.compile(r"\S(?:[ \t\xa0]*[\t|]|[ \xa0]{3,})[ \t\xa0]*\S")
_SENTENCE_END = re.compile(r"[.!?…][)\"”»']*$")
_ORDINAL = re.compile(r"(?<!\w)\d{1,2}\.$")
_SENTENCE_INSIDE = re.compile(r"\w[.!?]\s+[A-ZÅÄÖ]")
_FIRST = re.compile(r"\S+")
_LAST_WORD = re.compile(r"[^\W\d_]+(?=\.?[\"”]*$)")
_FIRST_WORD = re.compile(r"[^\W\d_]{0,2}€|[^\W\d_]+|%")
_SHORTENED = re.compile(r"(?<!\w)(?:[^aeiouyäö\W\d_]{1,4}|[a-zåäö]|\d{1,2}|yms|jne|tms)\.\)?$", re.IGNORECASE)
_ADVERBIAL = re.compile(r"(?<![\w-])[a-zåäö-]+(?:(?:ss|st|ll|lt)[aä]|sti)$")
_CUT_WORD = re.compile(r"([^\W\d_]+)[-‑\xad]$")
_GENITIVE = re.compile(r"[aeiouyäö]n$")
_NOT_GENITIVE = re.compile(r"(?:nen|ren|men|ion|son)$")
_LEAST_GENITIVE = 4
_BEFORE_OWNER = re.compile(r"(?:(?<![\w-])[a-zåäö]+|[,;:/]) \w+$")
_CONTACT = re.compile(r"\S*(?:@|\(at\))|www\.|https?:|0\d|\+\d|(?:puh|p|tfn|tel|gsm)\b")
_LEGAL = re.compile(r"(?:Oyj?|OYJ?|ry|rf|r\.y\.|Ltd|Ab|sr)(?![\w-])")
_ADDRESS_LAST = re.compile(r"(?:@|\(at\))\S*$")
_OPEN_BRACKET = re.compile(r"\([^()]*$")
_DIGIT_DASH = re.compile(r"\d[-–]$")
_DASH_DIGIT = re.compile(r"[-–]\d")
_DATE = re.compile(r"\d\.(?:19|20)\d\d$")
_DASH_DATE = re.compile(r"[-–] ?\d{1,2}\.")
_SUFFIX = re.compile(r"[-–][^\W\d_]")
_THOUSANDS = re.compile(r"000(?!\d)")
_GROUP = re.compile(r"\d{3}(?:[ \xa0]\d{3})*(?![\d]|[.:/–-]\d)\s*[^\s\d]")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_DAY_AND_MONTH = re.compile(r"\d\.\d{1,2}\.$")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_NOTE = re.compile(r"\((?!\d{1,2}\))")
_MARK_LAST = re.compile(r"\w\W+(?:\d{1,2}|[a-h])\)$")
_LOCAL_NAME = re.compile(r"[A-ZÅÄÖ][\w-]+(?:(?:ss|st|ll|lt)[aä]|([aeiouyäö])\1n|seen)(?!\w)")
"""A name in a case of place: "Oulussa", "Etelä-Savoon"."""
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \xa0]\d{3})*$")

T = TypeVar("T")


class Flow(NamedTuple):
    """A text whose soft line breaks are spaces, with where its words stand in the given one.

    `starts` are the places in `text` from which `given_starts` are the places in `given`.
    """

    text: str
    given: str
    starts: tuple[int, ...] = (0,)
    given_starts: tuple[int, ...] = (0,)

    def span(self, span: Span) -> Span:
        """The characters of the given text that these are."""
        return Span(self._place(span.start), self._place(span.end - 1) + 1) if span.end > span.start else span

    def as_given(self, record: T, written: str = "raw") -> T:
        """A record read from `text`, with its span and its words (the field `written`) as the text was given."""
        found: Any = record
        if self.text is self.given or not isinstance(found.at, Span):
            return record
        at = self.span(found.at)
        as_given: T = found._replace(at=at, **{written: self.given[at.start : at.end]})
        return as_given

    def step_as_given(self, step: Step) -> Step:
        """A step of an explanation of `text`, with its words as the text was given."""
        if self.text is self.given:
            return step
        at = self.span(Span(step.start, step.end))
        return step._replace(text=self.given[at.start : at.end], start=at.start, end=at.end)

    def _place(self, at: int) -> int:
        before = bisect_right(self.starts, at) - 1
        return self.given_starts[before] + at - self.starts[before]


class _Line(NamedTuple):
    """A line by the characters of its words in the text; `full` counts those from the line's beginning to its last."""

    start: int
    end: int
    full: int
    words: str


def join_lines(text: str) -> Flow:
    """The text with its soft breaks as spaces, words cut by a hyphen at the end of a line in one. Never raises."""
    if "\n" not in text:
        return Flow(text, text)
    pieces, starts, given_starts = [], [0], [0]
    length = at = 0
    for end, start, joint in _joints(text):
        pieces += [text[at:end], joint]
        length += end - at + len(joint)
        starts.append(length)
        given_starts.append(start)
        at = start
    if not at:
        return Flow(text, text)
    return Flow("".join((*pieces, text[at:])), text, tuple(starts), tuple(given_starts))


def _joints(text: str) -> Iterator[tuple[int, int, str]]:
    """For each soft break where the words before it end, where those after it begin, and what belongs between."""
    for lines in _paragraphs(text):
        width = max(line.full for line in lines)
        kinds = [_kind(before, after) for before, after in pairwise(lines)]
        first = 0
        for last in (*(at for at, kind in enumerate(kinds) if kind == "hard"), len(kinds)):
            run = lines[first : last + 1]
            for at, soft in enumerate(_are_soft(run, kinds[first:last], width)):
                if soft:
                    yield _joint(run[at], run[at + 1])
            first = last + 1


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    """The lines between blank ones, where there are two or more."""
    lines: list[_Line] = []
    end = 0
    for match in _LINE.finditer(text):
        if match.start() > end + 1 and lines:
            yield from [lines] * (len(lines) > 1)
            lines = []
        end = match.end()
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words)
            lines.append(_Line(start, start + len(words), start + len(words) - match.start(), words))
        elif lines:
            yield from [lines] * (len(lines) > 1)
            lines = []
    yield from [lines] * (len(lines) > 1)


def _are_soft(lines: Sequence[_Line], kinds: Sequence[str], width: int) -> list[bool]:
    """Which breaks of a run of lines are soft, by what their words say and by whether the run is set at a width."""
    fits = [_is_full(before, after, width) for before, after in pairwise(lines)]
    proofs = _proofs(lines, kinds)
    is_set = width >= (_NARROWEST_PROVED if proofs else _NARROWEST) and not _is_list(lines, kinds, fits)
    soft = [
        kind == "sure" or (kind == "plain" and ((is_set and fits[at] and proofs > 0) or len(lines[at].words) >= _PROSE))
        for at, kind in enumerate(kinds)
    ]
    if is_set:
        certain = any(soft)
        for at, kind in enumerate(kinds):
            if kind == "stop":
                soft[at] = fits[at] and certain
            elif kind == "name":
                soft[at] = fits[at] and _name_goes_on(lines, soft, at)
    return soft


def _is_list(lines: Sequence[_Line], kinds: Sequence[str], fits: Sequence[bool]) -> bool:
    """Whether lines are shorter than they need be, or begin with capitals for the most part, as items do."""
    plain = [fit for kind, fit in zip(kinds, fits, strict=True) if kind == "plain"]
    names = sum(kind == "name" and not _is_running(line.words) for kind, line in zip(kinds, lines, strict=False))
    return plain.count(False) * _FEW > len(plain) or (names > 1 and names > len(plain) + kinds.count("sure"))


def _proofs(lines: Sequence[_Line], kinds: Sequence[str]) -> int:
    """How many signs of running text a run has, which lists have not.

    Words that belong together over a break, an end of a sentence inside a line or of one that goes over a break, an
    adverbial in small letters at the end of a line.
    """
    proofs = sum(kind == "sure" for kind in kinds)
    proofs += sum(_SENTENCE_INSIDE.search(line.words) is not None for line in lines)
    goes_over = False
    for at, kind in reversed(list(enumerate(kinds))):
        goes_over = kind not in ("stop", "hard") and (goes_over or _ends_sentence(lines[at + 1]))
        if kind == "plain":
            proofs += goes_over or _is_broken_off(lines[at].words)
    return proofs


def _is_broken_off(words: str) -> bool:
    """Whether a line before a small letter is no item of a list: it ends in an adverbial, or it is no label with a
    capital but has a comma, small words or many words."""
    if _ADVERBIAL.search(words[-_TAIL:]):
        return True
    value = words.rpartition(": ")[2]
    runs = "," in value or len(value.split()) >= _MANY_WORDS or _has_finite(value)
    return words[0].isupper() and runs


def _name_goes_on(lines: Sequence[_Line], soft: Sequence[bool], at: int) -> bool:
    """Whether a sentence goes on with a capital: its line is no heading, and the next one ends it or goes on."""
    before, after = lines[at], lines[at + 1]
    placed = _LOCAL_NAME.match(after.words) is not None and _small_words(before.words) > 0
    running = (at > 0 and soft[at - 1]) or placed or _is_running(before.words)
    goes_on = at + 1 < len(soft) and soft[at + 1]
    return running and (goes_on or _ends_sentence(after))


def _has_finite(words: str) -> bool:
    """Whether a verb or a word that begins a clause stands on a line."""
    return any(_table().has(word.casefold(), "finite") for word in words.split())


def _is_running(words: str) -> bool:
    """Whether a line is part of a sentence and no heading: it has a comma, an end of a sentence, or small words."""
    if "," in words or _SENTENCE_INSIDE.search(words):
        return True
    return _small_words(words) > 1


def _small_words(words: str) -> int:
    """How many words a line has that no item of a list ends in, such as "ja" or "ovat"."""
    return sum(_table().has(word.casefold(), "leads-on") for word in words.split())


def _is_full(before: _Line, after: _Line, width: int) -> bool:
    """Whether the first word of a line had no place on the one before it."""
    first = _FIRST.match(after.words)
    return before.full + 1 + (len(first.group()) if first else 0) > width * _SLACK


def _ends_sentence(line: _Line) -> bool:
    return _SENTENCE_END.search(line.words) is not None and not _SHORTENED.search(line.words)


def _kind(before: _Line, after: _Line) -> str:
    """What a break looks like by the words on both sides.

    hard; sure (the words go on whatever the width); plain (they may go on: no capital follows); name (a capital
    follows); stop (a sentence ends before it).
    """
    last, first = before.words[-_TAIL:], after.words[:_TAIL]
    if _CELLS.search(before.words) or _CELLS.search(after.words):
        return "hard"
    if last[-1] in ":|" and not _SENTENCE_INSIDE.search(last):
        return "hard"
    if _goes_on(last, first):
        return "sure"
    if _ITEM.match(first) or _LABEL.match(first) or _CONTACT.match(first) or _ADDRESS_LAST.search(last):
        return "hard"
    small = _begins_small(last, first)
    if _SENTENCE_END.search(last) and not (small and _SHORTENED.search(last)):
        return "stop" if first[0].isupper() else "hard"
    if small or first[0] in "(\"”“'":
        return "plain"
    if first[0].isdigit():
        return "hard" if last[-1].isdigit() else "plain"
    return "name" if first[0].isalpha() else "hard"


def _begins_small(last: str, first: str) -> bool:
    """Whether a line begins with a small letter, or both lines are in capitals."""
    return first[0].islower() or (last.isupper() and first.isupper())


def _goes_on(last: str, first: str) -> bool:
    """Whether the words on both sides of a break belong together by themselves."""
    if _CUT_WORD.search(last) or _DIGIT_DASH.search(last):
        return first[0].isalnum()
    if _SUFFIX.match(first) or _NOTE.match(first) or _MARK_LAST.search(last) or _LEGAL.match(first):
        return True
    if last[-1].isdigit() or last[-1] in ".!?":
        return _figure_goes_on(last, first)
    return _words_go_on(last, first)


def _words_go_on(last: str, first: str) -> bool:
    """Whether a line ends in the middle of a phrase, or the next one begins there."""
    ending, beginning = _word(_LAST_WORD.search(last)), _word(_FIRST_WORD.match(first))
    table, small = _table(), first[0].isdigit() or _begins_small(last, first)
    if (table.has(ending, "number") or table.has(ending, "unit")) and _counts(first):
        return True
    if table.has(beginning, "follows-on") and first[0].islower():
        return True
    leads = table.has(ending, "leads-on")
    if _ITEM.match(first):
        return small and leads
    if leads or last[-1] == "/" or (table.has(ending, "time") and first[0].isdigit()):
        return True
    if _is_genitive(ending):
        return small or _BEFORE_OWNER.search(last) is not None
    return small and (last[-1] == "," or _in_bracket(last, first))


def _figure_goes_on(last: str, first: str) -> bool:
    """Whether words go on behind a number or a full stop: a number, a date, a unit, a word cut short ("esim.")."""
    if last[-1].isdigit():
        return _number_goes_on(last, first) or _counts(first) or _in_bracket(last, first)
    if _DAY_AND_MONTH.search(last) and _YEAR.match(first):
        return True
    ending, table = _word(_LAST_WORD.search(last)), _table()
    if _ORDINAL.search(last) or table.has(ending, "unit"):
        return _counts(first)
    return last[-1] == "." and table.has(ending, "short")


def _in_bracket(last: str, first: str) -> bool:
    return _OPEN_BRACKET.search(last) is not None and (first[0].isdigit() or first[0].islower())


def _counts(first: str) -> bool:
    """Whether a line begins with what stands behind a number: a unit or a month, in capitals only where all is
    ("EUR", "M€") or where English writes it so ("May")."""
    beginning = _FIRST_WORD.match(first)
    if beginning is None:
        return False
    written, table = beginning.group(), _table()
    unit = table.has(written.casefold(), "unit") and (written[0].islower() or not any(map(str.islower, written)))
    return unit or table.has(written.casefold(), "time")


def _number_goes_on(last: str, first: str) -> bool:
    """Whether the digits on both sides of a break are of one number or one period: `150` and `000 euroa`."""
    if _DASH_DIGIT.match(first) or _THOUSANDS.match(first):
        return True
    if _DATE.search(last) and not _ITEM.match(last) and _DASH_DATE.match(first):
        return True
    words = len(_WORDS.findall(last)) >= _LEAST_WORDS or "," in last or ";" in last
    return words and _GROUPED.search(last) is not None and _GROUP.match(first) is not None


def _is_genitive(word: str) -> bool:
    """Whether a word has the end of a genitive, an illative or a passive, which no item of a list ends in."""
    return len(word) >= _LEAST_GENITIVE and bool(_GENITIVE.search(word)) and not _NOT_GENITIVE.search(word)


def _word(match: re.Match[str] | None) -> str:
    return match.group().casefold() if match else ""


def _joint(before: _Line, after: _Line) -> tuple[int, int, str]:
    """Where a soft break begins and ends, and what belongs in its place."""
    cut = _CUT_WORD.search(before.words[-_TAIL:])
    first = after.words[0]
    if cut and first.isalpha() and not _table().has(_word(_FIRST_WORD.match(after.words)), "joins"):
        keeps = first.isupper() or cut[1].isupper() or not _VOWELS.intersection(cut[1].casefold())
        doubled = cut[1][-1].casefold() == first and first in _VOWELS
        return before.end - (not (keeps or doubled)), after.start, ""
    joins = _table().has(_word(_FIRST_WORD.match(after.words)), "joins")
    of_period = _DIGIT_DASH.search(before.words) or (before.words[-1].isdigit() and _DASH_DIGIT.match(after.words))
    return before.end, after.start, "" if of_period and not joins else " "


_VOWELS = frozenset("aeiouyäöå")


@cache
def _table() -> Lexicon:
    return read_lexicon("line_words")
