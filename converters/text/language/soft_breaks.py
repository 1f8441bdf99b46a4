"""Joins the lines that the width of a page has cut: which line breaks are soft, and where the words stood before.

A break is soft where the next word had no place left on the line and the words go on (a small letter, a line that ends
in "ja", a number before its unit); between items of a list, fields, cells and lines of an address it is hard.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from converters.text.language.explain import Step
from converters.text.language.line_ends import (
    Kind,
    begins_item,
    begins_with_place,
    ends_sentence,
    has_sentence_end,
    is_broken_off,
    is_running,
    joint_of,
    kind_of,
    small_words,
)
from converters.text.language.person_lines import closed_by_people
from graph.model import Span

_NARROWEST = 28
_NARROWEST_PROVED = 20
"""Letters of the narrowest column that running text is set in, and such a one with signs of it; narrower lines are
lists and cells."""
_SLACK = 0.85
"""How much of its width a line fills at least: letters are not alike wide."""
_FEW = 4
"""One in so many lines may be shorter than the width."""
_LINE = re.compile(r"[^\n]+")
_FIRST = re.compile(r"\S+")

_LABEL = re.compile(r"[^\W\d_a-zåäö][^.:?!]{1,40}(?::|\?(?=\s))")
"""The label or question that a field begins with: "Kohderyhmä: ...", "Kenelle? ..."."""

_SOFT_HYPHEN = "\u00ad"

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
        """A record read from `text` with the given span, and the given words where a field for them is named."""
        found: Any = record
        if self.text is self.given or not isinstance(found.at, Span):
            return record
        at = self.span(found.at)
        words = {written: self.given[at.start : at.end]} if written else {}
        as_given: T = found._replace(at=at, **words)
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
    """The text with its soft breaks as spaces, words cut by a hyphen in one, without soft hyphens. Never raises."""
    return _join(text) if "\n" in text or _SOFT_HYPHEN in text else Flow(text, text)


@lru_cache(maxsize=4)
def _join(text: str) -> Flow:
    """The text with its lines joined; the readers ask for the same text one after the other."""
    pieces, starts, given_starts = [], [0], [0]
    length = at = 0
    for end, start, joint in _breaks(text):
        pieces += [text[at:end], joint]
        length += end - at + len(joint)
        starts.append(length)
        given_starts.append(start)
        at = start
    if not at:
        return Flow(text, text)
    return Flow("".join((*pieces, text[at:])), text, tuple(starts), tuple(given_starts))


def _breaks(text: str) -> list[tuple[int, int, str]]:
    """The joints of lines and the soft hyphens inside words, in their order."""
    joints = list(_joints(text))
    inside = (match.start() for match in re.finditer(_SOFT_HYPHEN, text)) if _SOFT_HYPHEN in text else ()
    taken = [range(end, start) for end, start, _ in joints]
    return sorted([*joints, *((at, at + 1, "") for at in inside if not any(at in each for each in taken))])


def _joints(text: str) -> Iterator[tuple[int, int, str]]:
    """For each soft break where the words before it end, where those after it begin, and what belongs between."""
    for lines in _paragraphs(text):
        width = max(line.full for line in lines)
        fields = sum(_LABEL.match(line.words) is not None for line in lines) > 1
        kinds = [_kind(before, after, width, fields) for before, after in pairwise(lines)]
        for at in closed_by_people([line.words for line in lines]).intersection(range(len(kinds))):
            kinds[at] = "hard"
        first = 0
        for last in (*(at for at, kind in enumerate(kinds) if kind == "hard"), len(kinds)):
            run = lines[first : last + 1]
            for at, soft in enumerate(_are_soft(run, kinds[first:last], width)):
                if soft:
                    less, joint = joint_of(run[at].words, run[at + 1].words)
                    yield run[at].end - less, run[at + 1].start, joint
            first = last + 1


def _kind(before: _Line, after: _Line, width: int, fields: bool) -> Kind:
    """The kind of a break; a short line before a capital is the last of its paragraph, a heading or an item.

    `fields`: labels begin several lines, so that the value of one of them ends before a capital.
    """
    kind = kind_of(before.words, after.words)
    if kind not in ("name", "stop"):
        return kind
    ends = fields and kind == "name" and _LABEL.match(before.words) is not None
    return "hard" if ends or not _is_full(before, after, width) else kind


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


def _are_soft(lines: Sequence[_Line], kinds: Sequence[Kind], width: int) -> list[bool]:
    """Which breaks of a run of lines are soft, by what their words say and by whether the run is set at a width."""
    fits = [_is_full(before, after, width) for before, after in pairwise(lines)]
    proofs = _proofs(lines, kinds)
    is_set = width >= (_NARROWEST_PROVED if proofs else _NARROWEST) and not _is_list(lines, kinds, fits)
    joins_plain = is_set and proofs > 0
    soft = [kind == "sure" or (kind == "plain" and joins_plain and fits[at]) for at, kind in enumerate(kinds)]
    if is_set:
        for at in (at for at, kind in enumerate(kinds) if kind == "name"):
            soft[at] = _name_goes_on(lines, soft, at)
        for at in (at for at, kind in reversed(list(enumerate(kinds))) if kind == "stop" and proofs):
            soft[at] = _sentence_goes_on(lines, soft, at + 1)
    return soft


def _is_list(lines: Sequence[_Line], kinds: Sequence[Kind], fits: Sequence[bool]) -> bool:
    """Whether lines are shorter than they need be, or begin with capitals for the most part, as items do."""
    plain = [fit for kind, fit in zip(kinds, fits, strict=True) if kind == "plain"]
    names = sum(kind == "name" and not is_running(line.words) for kind, line in zip(kinds, lines, strict=False))
    return plain.count(False) * _FEW > len(plain) or (names > 1 and names > len(plain) + kinds.count("sure"))


def _proofs(lines: Sequence[_Line], kinds: Sequence[Kind]) -> int:
    """How many signs of running text a run has, which lists have not.

    Words that belong together over a break, an end of a sentence inside a line or of one that goes over a break, an
    adverbial in small letters at the end of a line; the mark of an item, for what has no mark then goes on.
    """
    proofs = kinds.count("sure") + begins_item(lines[0].words)
    proofs += sum(has_sentence_end(line.words) for line in lines)
    goes_over = False
    for at, kind in reversed(list(enumerate(kinds))):
        goes_over = kind not in ("stop", "hard") and (goes_over or ends_sentence(lines[at + 1].words))
        if kind == "plain":
            proofs += goes_over or is_broken_off(lines[at].words, lines[at + 1].words)
    return proofs


def _name_goes_on(lines: Sequence[_Line], soft: Sequence[bool], at: int) -> bool:
    """Whether a sentence goes on with a capital: its line is no heading, and the next one ends it or goes on."""
    before, after = lines[at], lines[at + 1]
    placed = begins_with_place(after.words) and small_words(before.words) > 0
    running = (at > 0 and soft[at - 1]) or placed or is_running(before.words)
    return running and _sentence_goes_on(lines, soft, at + 1)


def _sentence_goes_on(lines: Sequence[_Line], soft: Sequence[bool], at: int) -> bool:
    """Whether a line is no heading: it goes on in the next one, or a sentence ends in it."""
    words = lines[at].words
    return (at < len(soft) and soft[at]) or ends_sentence(words) or has_sentence_end(words)


def _is_full(before: _Line, after: _Line, width: int) -> bool:
    """Whether the first word of a line had no place on the one before it."""
    first = _FIRST.match(after.words)
    return before.full + 1 + (len(first.group()) if first else 0) > width * _SLACK
