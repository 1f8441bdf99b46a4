"""Section 8 of a description: the questions on equality, and the table of sustainability with two ratings a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from converters.codes import find_concept, spellings
from converters.fields import FieldReader
from converters.layout import Field, Layout, next_starts, one_line, trimmed
from converters.sources.eura2014_hankekuvaus.page import Page
from graph.model import Assessment, Span
from graph.resources import table

WORST, BEST = 0, 10
"""The ends of the scale of ratings."""

_ANSWER = re.compile(r"(?P<yes>kyllä|ja|yes)|(?P<no>ei|nej|no)\b", re.IGNORECASE)
_QUESTION = re.compile(
    r"^[ \u00a0\t]*(?P<label>[A-ZÅÄÖ][^\n:]{10,200}?):[ \u00a0\t]*"
    r"(?P<value>(?:Kyllä|Ei|Ja|Nej|Yes|No)\b)[ \u00a0\t.]*$",
    re.MULTILINE,
)
_GAP = "[ \u00a0\t]"
_RATINGS = rf"{_GAP}*[\s\u00a0:|]{_GAP}*(?P<first>\d{{1,3}}){_GAP}*[\s\u00a0/|]{_GAP}*(?P<second>\d{{1,3}}){_GAP}*$"
_ANY_ROW = re.compile(rf"^{_GAP}*(?P<label>[A-ZÅÄÖ][^\n]{{3,150}}?){_RATINGS}", re.MULTILINE)
_INDIRECT_FIRST = re.compile(r"(?:välilli|indirek?c?t)\w*?\W*(?:välit|dire[kc]t)", re.IGNORECASE)


class _Row(NamedTuple):
    """A row of the table: its criterion ("" where unknown, a group where it has no ratings) and what it says."""

    criterion: str
    label: str
    at: Span
    ratings: tuple[int, int] | None


def read_answers(page: Page, text: str, reader: FieldReader) -> Iterator[Assessment]:
    """The yes/no questions of section 8.1 with the reasons under them."""
    for section in page.sections:
        if section.name == "equality":
            for field in _question_layout().fields(text, section.span):
                yield from _answer(field, text, reader)


def _answer(field: Field, text: str, reader: FieldReader) -> Iterator[Assessment]:
    match = _ANSWER.match(field.value)
    if match is None:
        if field.value:
            reader.keep(field, "unreadable-answer", "this begins with neither yes nor no")
        return
    other = _QUESTION.search(field.value, match.end())
    end = field.at.start + other.start() if other else field.at.end
    reason = trimmed(text, Span(field.at.start + match.end(), end))
    explanation = text[reason.start : reason.end].lstrip(".,:;–- \u00a0\n")
    at = Span(field.start, max(reason.end, field.at.start + match.end()))
    yield Assessment(field.name, field.label, at, answer=bool(match["yes"]), explanation=explanation)
    for unknown in _QUESTION.finditer(field.value):
        start = field.at.start + unknown.start("value")
        at = Span(start, start + len(unknown["value"]))
        question = field._replace(label=one_line(unknown["label"]), value=unknown["value"], at=at)
        reader.keep(question, "unknown-field", "the source knows no such question")


def read_ratings(page: Page, text: str, reader: FieldReader) -> Iterator[Assessment]:
    """The criteria of section 8.2: a direct and an indirect rating each, and the text under them."""
    for section in page.sections:
        if section.name == "sustainability":
            rows = list(_rows(text, section.span))
            first = rows[0].at.start if rows else section.span.end
            swapped = bool(_INDIRECT_FIRST.search(text, section.span.start, first))
            ends = next_starts([row.at.start for row in rows], section.span.end)
            for row, end in zip(rows, ends, strict=True):
                yield from _row_assessments(row, text, end, swapped, reader)


def _row_assessments(row: _Row, text: str, end: int, swapped: bool, reader: FieldReader) -> Iterator[Assessment]:
    said = trimmed(text, Span(row.at.end, end))
    explanation = text[said.start : said.end]
    written = Field(row.criterion, row.label, one_line(text[row.at.start : row.at.end]), row.at, row.at.start)
    if row.ratings is None or not row.criterion:
        if row.criterion not in _groups():
            code = "missing-rating" if row.criterion else "unknown-field"
            reader.keep(written, code, "the criterion has no two ratings, or is unknown")
        return
    at = Span(row.at.start, max(row.at.end, said.end))
    ratings = reversed(row.ratings) if swapped else row.ratings
    for impact, value in zip(("direct", "indirect"), ratings, strict=True):
        if WORST <= value <= BEST:
            yield Assessment(row.criterion, row.label, at, impact, value, explanation=explanation)
        else:
            reader.keep(written, "unreadable-rating", f"a rating is a number from {WORST} to {BEST}")


def _rows(text: str, span: Span) -> Iterator[_Row]:
    """The rows in their order: known criteria with or without ratings, groups, and unknown rows with ratings."""
    known = [_make_row(match) for match in _known_rows().finditer(text, span.start, span.end)]
    taken = {row.at.start for row in known}
    unknown = [
        _make_row(match) for match in _ANY_ROW.finditer(text, span.start, span.end) if match.start() not in taken
    ]
    inside = [row for row in unknown if not any(other.at.start < row.at.end <= other.at.end for other in known)]
    yield from sorted([*known, *inside], key=lambda row: row.at.start)


def _make_row(match: re.Match[str]) -> _Row:
    label = one_line(match["label"])
    ratings = (int(match["first"]), int(match["second"])) if match["first"] else None
    return _Row(find_concept("principle", label), label, Span(match.start(), match.end()), ratings)


@cache
def _known_rows() -> re.Pattern[str]:
    criteria = {row["id"] for row in _criteria()}
    labels = sorted((word for word, one in spellings("principle").items() if one in criteria), key=len, reverse=True)
    spelled = "|".join(rf"(?:{_GAP}+|{_GAP}*\n{_GAP}*)".join(map(re.escape, label.split())) for label in labels)
    return re.compile(rf"^{_GAP}*(?P<label>{spelled})(?:{_RATINGS}|{_GAP}*:?{_GAP}*$)", re.IGNORECASE | re.MULTILINE)


@cache
def _question_layout() -> Layout:
    questions = {row["id"] for row in table("concepts") if row["broader"] == "principle/gender-equality"}
    labels: dict[str, list[str]] = {one: [] for one in questions}
    for words, one in spellings("principle").items():
        if one in questions:
            labels[one].append(words)
    return Layout(labels)


def _criteria() -> list[dict[str, str]]:
    """The groups of the table and the criteria in them."""
    groups = {f"principle/{group}" for group in _groups()}
    return [
        row
        for row in table("concepts")
        if row["scheme"] == "principle" and (row["id"] in _groups() or row["broader"] in groups)
    ]


@cache
def _groups() -> frozenset[str]:
    return frozenset(row["id"] for row in table("concepts") if row["broader"] == "principle/sustainable-development")
