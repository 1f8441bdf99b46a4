"""The tables of a description: money in section 5, places in section 6, counts in section 7."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache

from converters.codes import find_concept, spellings
from converters.fields import FieldReader
from converters.layout import Field, Layout, next_starts, one_line, plain
from converters.sources.eura2014_hankekuvaus.page import Page
from converters.text.places.reader import find_place
from graph.model import Amount, Indicator, Place, Span

_KINDS = ("region", "sub-region", "municipality")
_NAME = re.compile(r"[^,;\n]+")
_WORD = re.compile(r"\S+")
_JOINED_NAME = re.compile(r"(?<!\S)(?!(?:ja|sekä|och)\s)\S+(?:\s+(?!(?:ja|sekä|och)\s)\S+)*")
_COUNTED = re.compile(r"(?:(?:noin|n\.|yhteensä)\s*)?(?P<count>\d[\d \u00a0]*)(?:\s*[^\W\d_]+\.?)?")
_BRACKETED = re.compile(r"\([ \u00a0]*(?P<inner>\d[^()\n]{0,30}?)[ \u00a0]*\)")
_COUNT_HEADING = re.compile(
    r"^[ \u00a0\t]*(?P<number>7\.\d{1,2})\.?[ \u00a0\t]+(?P<words>[^\n]*?)[ \u00a0\t:]*$", re.MULTILINE
)


def read_amounts_table(reader: FieldReader) -> Iterator[Amount]:
    """The amounts of section 5 in whole euros, of the kinds that their labels name.

    Brackets around all of them are an ornament; around some they may mean a minus, and such a sum is kept as it is.
    """
    filled = [field for field in reader.fields if field.value]
    if filled and all(_BRACKETED.fullmatch(field.value) for field in filled):
        reader.fields = [_unbracketed(field) for field in filled]
    for kind in dict.fromkeys(field.name for field in reader.fields):
        field = reader.words(kind)
        value = reader.amount(field) if field else None
        if field and value is not None:
            yield Amount(value, kind, field.value, field.at, field.label)


def _unbracketed(field: Field) -> Field:
    match = _BRACKETED.fullmatch(field.value)
    if match is None:
        return field
    start = field.at.start + match.start("inner")
    return field._replace(value=match["inner"], at=Span(start, start + len(match["inner"])))


def read_areas(reader: FieldReader, on: date | None) -> Iterator[Place]:
    """The regions, sub-regions and municipalities of section 6, as they were on the day `on`, or the whole country."""
    for kind in _KINDS:
        field = reader.words(kind)
        for name in _names(field, _NAME) if field else ():
            whole = _find_area(name, kind, on)
            for part in [name] if whole else _parts(name, kind, on):
                place = whole or _find_area(part, kind, on)
                if place is None:
                    reader.keep(part, "unknown-place", f"no {kind} has this name")
                else:
                    yield place._replace(raw=part.value, at=part.at, stated=True)
    _keep_site(reader)


def _parts(name: Field, kind: str, on: date | None) -> Iterator[Field]:
    """The names that a word joins, and those that only a line break parted, where each is known."""
    for part in _names(name, _JOINED_NAME):
        words = list(_names(part, _WORD))
        broken = not _find_area(part, kind, on) and all(_find_area(word, kind, on) for word in words)
        yield from words if broken else [part]


def _find_area(name: Field, kind: str, on: date | None) -> Place | None:
    return find_place(plain(name.value), kind=kind, on=on) or find_place(plain(name.value), kind="country")


def _names(field: Field, pattern: re.Pattern[str]) -> Iterator[Field]:
    """The names of a list, each with its place."""
    for match in pattern.finditer(field.value):
        name = match[0].strip(" \u00a0.")
        if name:
            start = field.at.start + match.start() + match[0].index(name)
            yield field._replace(value=name, at=Span(start, start + len(name)))


def _keep_site(reader: FieldReader) -> None:
    """Keeps the address of the place of work: the vocabulary has no address of a project."""
    parts = [field for name in ("site", "site_street", "site_postcode", "site_locality") for field in reader.all(name)]
    for field in parts:
        reader.keep(field, "site-address", "the address of the place of work is kept as it is", "info", place=True)


def read_indicators(page: Page, text: str, reader: FieldReader) -> Iterator[Indicator]:
    """The counts of section 7, planned and realised, each under the heading that says what is counted."""
    for section in page.sections:
        if section.name == "indicators":
            headings = list(_COUNT_HEADING.finditer(text, section.span.start, section.span.end))
            ends = next_starts([match.start() for match in headings], section.span.end)
            for heading, end in zip(headings, ends, strict=True):
                yield from _counts(heading, text, end, reader)


def _counts(heading: re.Match[str], text: str, end: int, reader: FieldReader) -> Iterator[Indicator]:
    words = one_line(heading["words"])
    indicator = find_concept("indicator", words)
    fields = FieldReader(_count_layout().fields(text, Span(heading.end(), end)))
    for status in ("planned", "realised"):
        field = fields.words(status)
        if field and not indicator:
            reader.keep(field._replace(label=f"{words}: {field.label}"), "unknown-indicator", "no such indicator")
        elif field:
            counted = _COUNTED.fullmatch(field.value)
            value = Decimal(re.sub(r"\D", "", counted["count"])) if counted else fields.amount(field)
            if value is not None:
                yield Indicator(indicator, status, value, field.value, field.at)
    reader.raw_values += fields.raw_values
    reader.problems += fields.problems


@cache
def _count_layout() -> Layout:
    labels: dict[str, list[str]] = {}
    for words, status in spellings("value-status").items():
        labels.setdefault(status, []).append(words)
    return Layout(labels, side_by_side=True)
