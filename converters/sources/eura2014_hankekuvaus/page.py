"""Parts a file into project descriptions, and a description into its nine sections."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from converters.catalogue import read_metadata, spellings_of
from converters.codes import spellings
from converters.layout import SAMPLE, Field, Layout, next_starts, one_line, trimmed
from graph.model import Span

PARTICULARS = ("project", "applicant")
"""The sections of short fields at the beginning: read as one, since a heading between them may be lost."""

_SIDE = "[ \u00a0\t]*"


class Section(NamedTuple):
    """A section of a description: its name in source.yml and where its text stands, without the heading."""

    name: str
    span: Span


class Page(NamedTuple):
    """The description of one project."""

    span: Span
    head: str
    sections: tuple[Section, ...]
    content: str

    def section(self, text: str, *names: str) -> Field | None:
        """The running text of the first of the sections that has any."""
        for name in names:
            for section in self.sections:
                at = trimmed(text, section.span)
                if section.name == name and at.end > at.start:
                    return Field(name, name, text[at.start : at.end], at, section.span.start)
        return None


@cache
def metadata() -> dict[str, Any]:
    """What source.yml says."""
    return read_metadata(Path(__file__).parent)


@cache
def layout(*sections: str) -> Layout:
    """The labels of some sections."""
    labels: dict[str, list[str]] = {}
    for section in sections:
        for name, field in metadata()["fields"].get(section, {}).items():
            labels.setdefault(name, []).extend(spellings_of(field))
        if section == "funding":
            for words, kind in spellings("amount").items():
                labels.setdefault(kind, []).append(words)
    return Layout(labels, side_by_side=True)


def fields_of(page: Page, text: str, *sections: str) -> list[Field]:
    """The fields of some sections that share their labels, in the order of the page."""
    return [
        field for part in page.sections if part.name in sections for field in layout(*sections).fields(text, part.span)
    ]


def score(text: str) -> float:
    """How much a text looks like a description, 0 to 1."""
    text = text[:SAMPLE]
    headings = {section.name for page in pages(text) for section in page.sections}
    labels = {mark.field for mark in layout(*PARTICULARS).marks(text, Span(0, len(text)))}
    head = bool(_head_pattern().search(text))
    if not head and len(headings) + len(labels) < 3:
        return 0.0
    return min(1.0, 0.5 * head + 0.1 * len(headings) + 0.08 * len(labels))


def pages(text: str) -> Iterator[Page]:
    """The descriptions in a file, parted where one begins with its head, its first heading and its code."""
    cuts = _starts(text)
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        span = Span(start, end)
        sections = tuple(_sections(text, span))
        head = text[start : sections[0].span.start if sections else end]
        yield Page(span, head, sections, one_line(text[start:end]))


def _starts(text: str) -> list[int]:
    """Where descriptions begin; what stands before the first code belongs to it."""
    starts: list[int] = []
    code = ""
    for match in _start_pattern().finditer(text):
        if not starts:
            starts.append(0)
        elif match["heading"] or match["code"].casefold() != code:
            starts.append(match.start())
        code = match["code"].casefold()
    return starts or [0]


def _sections(text: str, span: Span) -> Iterator[Section]:
    headings = _headings(text, span)
    first = headings[0].start() if headings else span.end
    if _has_particulars(text, Span(span.start, first)):
        yield Section("project", Span(span.start, first))
    ends = next_starts([match.start() for match in headings], span.end)
    for match, end in zip(headings, ends, strict=True):
        yield Section(_section_name(match["words"]), Span(match.end(), end))


def _has_particulars(text: str, span: Span) -> bool:
    """Whether labels of the first sections stand above the first heading: its own heading was lost."""
    return len({mark.field for mark in layout(*PARTICULARS).marks(text, span)}) >= 2


def _headings(text: str, span: Span) -> list[re.Match[str]]:
    """The headings of a description: numbered ones go before bare ones, and each counts once."""
    found = list(_heading_pattern().finditer(text, span.start, span.end))
    chosen: dict[str, re.Match[str]] = {}
    for match in sorted(found, key=lambda match: not match["number"]):
        chosen.setdefault(_section_name(match["words"]), match)
    return sorted(chosen.values(), key=lambda match: match.start())


@cache
def _head_pattern() -> re.Pattern[str]:
    """What a description calls itself."""
    return re.compile(_any_of(spellings_of(metadata()["head"]["title"])), re.IGNORECASE)


@cache
def _start_pattern() -> re.Pattern[str]:
    """The lines that a description begins with; the code is the one that never fails."""
    head, sections, fields = (metadata()[part] for part in ("head", "sections", "fields"))
    mark, line = (_any_of(spellings_of(head[name])) for name in ("mark", "line"))
    heading = _any_of(spellings_of(sections["project"]))
    code = _any_of(spellings_of(fields["project"]["code"]))
    return re.compile(
        rf"(?:^[^\n]*{mark}[^\n]*\n\s*)?(?:^[^\n]*{line}[^\n]*\n\s*)?"
        rf"(?P<heading>^[ \u00a0]*(?:1\.?[ \u00a0]+)?{heading}[ \u00a0]*\n\s*)?"
        rf"^[ \u00a0]*{code}[ \u00a0]*(?::|[\u00a0\t]|\n)[\s\u00a0]*(?P<code>\w*)",
        re.IGNORECASE | re.MULTILINE,
    )


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, over a line break too."""
    spelled = "|".join(r"\s+".join(map(re.escape, one.split())) for one in words)
    return f"(?:{spelled})"


@cache
def _heading_pattern() -> re.Pattern[str]:
    words = sorted(_heading_words(), key=len, reverse=True)
    spelled = "|".join(
        r"(?:[ \u00a0]+|[ \u00a0]*\n(?:[ \u00a0]*\n)?[ \u00a0]*)".join(map(re.escape, heading.split()))
        for heading in words
    )
    return re.compile(
        rf"^{_SIDE}(?:(?P<number>\d(?:\.\d)?)\.?{_SIDE})?(?P<words>{spelled}){_SIDE}:?{_SIDE}$",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _heading_words() -> dict[str, str]:
    return {
        one_line(heading).casefold(): name
        for name, section in metadata()["sections"].items()
        for heading in spellings_of(section)
    }


def _section_name(words: str) -> str:
    return _heading_words()[one_line(words).casefold()]
