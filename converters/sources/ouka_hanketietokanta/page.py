"""Parts a file into pages of the project database and a page into its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from converters.catalogue import read_metadata, spellings_of
from converters.layout import SAMPLE, Field, Layout, one_line, trimmed
from graph.model import Span

# Labels that hardly any other site has: two of them tell the page as surely as its head does.
_OWN_FIELDS = frozenset(("type", "portfolio", "status", "start", "end"))


class Page(NamedTuple):
    """A page of one project: its fields, its heading, and where it stands in the file."""

    span: Span
    heading: str
    fields: tuple[Field, ...]
    content: str

    def named(self, name: str) -> list[Field]:
        """The fields of that name that have a value, in their order."""
        return [field for field in self.fields if field.name == name and field.value]


@cache
def metadata() -> dict[str, Any]:
    """What source.yml says."""
    return read_metadata(Path(__file__).parent)


@cache
def layout() -> Layout:
    """The labels of the page."""
    labels = {name: spellings_of(field) for name, field in metadata()["fields"].items()}
    return Layout(labels, prose=("abstract",))


@cache
def _finnish_labels() -> frozenset[str]:
    return frozenset(label.casefold() for field in metadata()["fields"].values() for label in field["labels"])


@cache
def _head_pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, spellings_of(metadata()["head"]["title"])))
    return re.compile(rf"^[ \u00a0\t]*(?:{words})\b[^\n]*$", re.IGNORECASE | re.MULTILINE)


@cache
def _foot_pattern() -> re.Pattern[str]:
    words = "|".join(map(re.escape, spellings_of(metadata()["head"]["foot"])))
    return re.compile(rf"^[ \u00a0\t*]*©[^\n]*(?:{words})[^\n]*$", re.IGNORECASE | re.MULTILINE)


def score(text: str) -> float:
    """How much a text looks like a page of the database, 0 to 1."""
    text = text[:SAMPLE]
    marks = layout().marks(text, Span(0, len(text)))
    fields = {mark.field for mark in marks}
    # Pages of any city have the translated labels: they tell nothing where no line says whose page it is.
    own = len({mark.field for mark in marks if mark.label.casefold() in _finnish_labels()} & _OWN_FIELDS)
    furniture = bool(_head_pattern().search(text)) + bool(_foot_pattern().search(text))
    if not furniture and (own < 2 or len(fields) < 3):
        return 0.0
    return min(1.0, 0.4 * furniture + 0.1 * len(fields))


def has_marks(page: Page) -> bool:
    """Whether labels of the database stand on the page; one alone without a value is one of a menu's."""
    return len({field.name for field in page.fields}) > 1 or any(field.value for field in page.fields)


def pages(text: str) -> Iterator[Page]:
    """The pages of a file, parted by their heads and feet, or by a second name of a project."""
    start = 0
    for cut in [*_cuts(text), len(text)]:
        for span in _by_title(text, Span(start, cut)):
            yield _make_page(text, span)
        start = cut


def _cuts(text: str) -> list[int]:
    heads = {match.start() for match in _head_pattern().finditer(text)}
    feet = {match.end() for match in _foot_pattern().finditer(text)}
    return sorted((heads | feet) - {0, len(text)})


def _by_title(text: str, span: Span) -> Iterator[Span]:
    """Parts a page where the name of another project begins."""
    titles = [field for field in layout().fields(text, span) if field.name == "title" and field.value]
    start, current = span.start, ""
    for field in titles:
        name = one_line(field.value).casefold()
        if current and name != current:
            yield Span(start, field.start)
            start = field.start
        current = name
    yield Span(start, span.end)


def _make_page(text: str, span: Span) -> Page:
    foot = _foot_pattern().search(text, span.start, span.end)
    end = foot.start() if foot else span.end
    fields = _with_whole_contacts(text, layout().fields(text, Span(span.start, end)))
    first = layout().marks(text, Span(span.start, end))[:1]
    above = text[span.start : first[0].start if first else end]
    return Page(Span(span.start, end), _heading(above), tuple(fields), one_line(text[span.start : end]))


def _with_whole_contacts(text: str, fields: list[Field]) -> Iterator[Field]:
    """The fields with contact cells that follow each other as one: a label in a cell of people parts its people."""
    for name, run in groupby(fields, key=lambda field: field.name):
        own = list(run)
        filled = [field for field in own if field.value] if name == "contacts" else []
        if len(filled) < 2:
            yield from own
            continue
        at = trimmed(text, Span(filled[0].at.start, filled[-1].at.end))
        yield filled[0]._replace(value=text[at.start : at.end], at=at)


def _heading(above: str) -> str:
    """The project's name as the page's heading has it."""
    lines = [one_line(line) for line in above.split("\n") if not _head_pattern().match(line)]
    return next((line for line in lines if line.strip("* ")), "")
