"""Finds the notes that say in what unit the sums of a line or table are: Rahoitus (1 000 €), tuhansina euroina."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from converters.text.amounts.sums import SumWords
from graph.model import Span

_NOTE = re.compile(
    # in brackets, or behind a comma as the last words of what a colon or the line ends
    r"\((?P<bracket>[^()\n]{1,25})\)"
    r"|(?<=[^\W\d_]),[ ](?P<comma>(?:1[ .]?000 ?)?[^\W\d_€]?[^,:()\n\d]{0,25})(?=:|[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(
    r"(?:€|\b(?:euro\w{0,5}|\w{0,2}eur|kr|million|thousand))(?=[ \t]*(?:[:|\t]|$|\d))", re.MULTILINE | re.IGNORECASE
)
"""The last sign or word of a unit that is the last of a label without brackets: `Rahoitus milj. €: 1,2`."""
_BEGIN = re.compile(r"(?:(?<=[^\W\d_] )|(?<=\|)|(?<=\| )|(?<=\t))(?=[^\W_])")
_ONE = re.compile(r"[ \t]*:[ \t]*\d+(?:,\d+)?[ \t]*$", re.MULTILINE)
"""A number of that unit, alone behind its label."""
_ALONE = re.compile(r"^[ \t]*(?=[^\n]{0,50}(?:€|eur|kr))([^\n,;:|()]{1,50}?|\([^\n()]{1,50}\)\.?)[ \t]*$", re.M | re.I)
"""A line that is nothing but a unit: `tuhatta euroa`, `(1 000 €)`, `Luvut ovat tuhansina euroina.`"""

_ENDS_LINE = re.compile(r"[ \t]*:[ \t]*\n")
_LEADS = re.compile(r"[ \t]*:")
_ENDS = re.compile(r"[ \t]*(?:\n|$)|[ \xa0]{2}|\t|[ \t]*\|")
_NUMBER = re.compile(r"[ \t]*\d")
_SUM = re.compile(r"[ \t]*(?!(?:19|20)\d\d\b)\d")
"""A number that is no year of a column."""
_LONGEST_LABEL = 80
_LONGEST_UNIT = 30
_LONGEST_TABLE = 400
_ROWS_LOOKED_AT = 2
_PLAIN_ROW = re.compile(r"[ \t]*[^\W\d_]{2}[^\n€%.]*?[ \t]-?\d[\d .,]*[ \t]*", re.IGNORECASE)
"""A label and a number: no unit, no per cent, no sentence."""

_SCALES = frozenset({Decimal(1000), Decimal(1_000_000)})


class UnitNote(NamedTuple):
    """A note by its characters, with its brackets, and what a number under it is multiplied by.

    `leads`: the sums stand behind it on its line; else it is a heading's or a column's.
    """

    start: int
    end: int
    scale: Decimal
    currency: str
    leads: bool


@lru_cache(maxsize=4)
def find_units(text: str) -> tuple[UnitNote, ...]:
    """The notes of a text in their order; a sum in brackets behind a sentence is none. Never raises.

    Those who read the tables of a text and those who read its lines ask for the same.
    """
    notes: list[UnitNote] = []
    for match in _NOTE.finditer(text):
        inner = match[match.lastgroup or 0]
        unit = read_unit(inner) if _is_label(text, match.start()) else None
        bare = not any(sign.isdigit() for sign in inner) and _NUMBER.match(text, match.end()) is not None
        leads = bare or _LEADS.match(text, match.end()) is not None
        if unit is not None and (leads or _ENDS.match(text, match.end())):
            start = match.start() - len(", ") * (match.lastgroup == "comma")
            notes.append(UnitNote(start, match.end(), *unit, leads))
    notes += _find_alone(text)
    taken = {at for note in notes for at in range(note.start, note.end)}
    return tuple(sorted((*notes, *(note for note in _find_last_words(text) if note.start not in taken))))


def _find_last_words(text: str) -> Iterator[UnitNote]:
    """The units that are the last words of a label or heading: `Rahoitus milj. €: 1,2`, `Menot t€` above its rows."""
    for match in _END.finditer(text):
        end = match.end()
        start = max(text.rfind("\n", 0, end) + 1, end - _LONGEST_UNIT)
        for begin in _BEGIN.finditer(text, start, end):
            inner = text[begin.start() : end]
            unit = read_unit(inner) if _is_label(text, begin.start()) else None
            cell = text[begin.start() - 1] in "|\t" or text[begin.start() - 2 : begin.start()] == "| "
            if unit is not None and (_is_no_sum(text, inner, end) or (cell and _heads_plain_rows(text, end, inner))):
                leads = _LEADS.match(text, end) is not None or _NUMBER.match(text, end) is not None
                yield UnitNote(begin.start(), end, *unit, leads)
                break


def _is_no_sum(text: str, inner: str, end: int) -> bool:
    """Whether a unit is none of `maksoi miljoona euroa` and of no sum as `M€ 1,5`; one number may follow `1 000 €:`."""
    if _heads_figures(text, inner, end):
        return True
    inner = _without_lead(inner)
    if _SUM.match(text, end) and SumWords(f"{inner} 1").sum_at(0) is not None:
        return False
    return SumWords(inner).sum_at(0) is None or _ONE.match(text, end) is not None


def _heads_figures(text: str, inner: str, end: int) -> bool:
    """Whether a colon ends the line with `1 000 €` and plain rows stand under it that do not add up to just that."""
    if not inner[:1].isdigit() or not _ENDS_LINE.match(text, end) or not _heads_plain_rows(text, end, inner):
        return False
    rows = text[end : end + _LONGEST_TABLE].split("\n")[1:]
    figures = [re.search(r"-?\d[\d .]*(?:,\d+)?[ \t]*$", row) for row in rows]
    values = [SumWords(figure[0].strip()).sum_at(0) for figure in figures if figure is not None]
    whole = SumWords(inner).sum_at(0)
    return whole is not None and sum(value.value for value in values if value is not None) != whole.value


def _find_alone(text: str) -> Iterator[UnitNote]:
    """The units that stand alone on their line, above the rows that they are for."""
    if "\n" not in text:
        return
    for match in _ALONE.finditer(text):
        inner = match[1].strip("().")
        unit = read_unit(inner) if _heads_plain_rows(text, match.end(), inner) else None
        if unit is not None:
            yield UnitNote(match.start(1), match.end(1), *unit, False)


def blank(text: str, spans: Iterable[Span]) -> str:
    """The text with spaces in the place of the spans, in their order: what stands around them keeps its place."""
    pieces, at = [], 0
    for span in spans:
        pieces += [text[at : span.start], " " * (span.end - span.start)]
        at = span.end
    return "".join((*pieces, text[at:]))


def read_unit(inner: str) -> tuple[Decimal, str] | None:
    """The scale and the currency of `t€`, `tuhatta euroa`, `1 000 €`, `EUR million`; None for other words."""
    inner = _without_lead(inner)
    first, _, rest = inner.partition(" ")
    for words in (SumWords(f"1 {inner}"), SumWords(inner), SumWords(f"{first} 1 {rest}")):
        found = words.sum_at(0)
        if found is not None and found.currency and found.value in _SCALES and found.last == len(words.tokens):
            return found.value, found.currency
    return None


def _without_lead(inner: str) -> str:
    """The unit without the words that say whose it is: `luvut ovat`, `figures in`."""
    words = SumWords(inner)
    first = next((at for at in range(len(words.tokens)) if not words.has(at, "unit-lead")), 0)
    return inner[words.tokens[first].start :] if words.tokens else inner


def _heads_plain_rows(text: str, at: int, inner: str) -> bool:
    """Whether rows of a label and a number without a unit stand under a line that is nothing but a unit.

    A unit that begins with digits may be a cell, unless it is the first line or the sums under it are several.
    """
    rows = [line for line in text[at : at + _LONGEST_TABLE].split("\n")[1:] if line.strip()][:_ROWS_LOOKED_AT]
    plain = [_PLAIN_ROW.fullmatch(row) is not None for row in rows]
    fewest = _ROWS_LOOKED_AT if inner.strip("( ")[:1].isdigit() else 1
    return len(plain) >= fewest and all(plain[:fewest])


def _is_label(text: str, at: int) -> bool:
    """Whether nothing but words stands on the line before the note: a heading or a label, no sum."""
    before = text[max(text.rfind("\n", 0, at) + 1, at - _LONGEST_LABEL) : at]
    return re.search(r"\d|[.!?]\s", before) is None and re.search(r"[^\W\d_]{3}", before) is not None


def unit_above(units: Sequence[UnitNote], start: int, end: int) -> UnitNote | None:
    """The last note that stands between the two places, None where there is none."""
    at = bisect_right(units, end, key=attrgetter("end"))
    return units[at - 1] if at and units[at - 1].start >= start else None
