"""Pages made of labels and values: finds the labels, never inside prose, and gives each its value with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple, Protocol, TypeVar, cast

from graph.model import Cell, Problem, Span

BLANK = " \t\n\u00a0"
"""White space of a document's text; pages have no-break spaces between a label and its value."""

SAMPLE = 300_000
"""Letters that are enough to recognise a page by."""

Style = Literal["cell", "colon", "line", "space"]
"""How a label is parted from its value: a gap as between table cells, a colon, a line break, one or two spaces."""

_MAIN_STYLES: tuple[Style, ...] = ("cell", "colon")
_NOT_SPACE: tuple[Style, ...] = ("cell", "colon", "line")
_SPACE = "[ \u00a0\t]"
_STRAY = re.compile(r"^[ \t\u00a0]*(?:\*{1,3}|•)?[ \t\u00a0]*$")
_PAGE_NUMBER = re.compile(
    r"[ \t\u00a0]*(?:sivu|sida|page)[ \u00a0]\d{1,4}(?:[ \u00a0]?[/(][ \u00a0]?\d{1,4}\)?)?[ \t\u00a0]*", re.IGNORECASE
)
_SENTENCES = re.compile(r"[a-zåäö)][.!?][ \n]+[A-ZÅÄÖ]")
_PROSE_LINE = 150
_INDENT = 80  # letters: how far a label may be indented

T = TypeVar("T")


class SavedPage(Protocol):
    """A page of a file in which several may have been saved together; `content` is what a copy has alike."""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""

    @property
    def content(self) -> str:
        """Its words."""


PageType = TypeVar("PageType", bound=SavedPage)


def mark_repeats(pages: Iterable[PageType], what: str) -> Iterator[PageType | Problem]:
    """Each page once; a copy of one before is a problem in its place, worded by what the pages are."""
    seen: set[str] = set()
    for page in pages:
        if page.content in seen:
            yield Problem("same-page-twice", "info", f"the same {what} stands in the file again", at=page.span)
        else:
            seen.add(page.content)
            yield page


class Mark(NamedTuple):
    """A label found in a text: its field, where the label begins and its value begins, and how they are parted."""

    field: str
    start: int
    value: int
    style: Style
    label: str


class Field(NamedTuple):
    """A field of a page: `value` is trimmed, and stands at `at` in the document's text; the label begins at `start`.

    `below` says that the value begins on a line under its label's.
    """

    name: str
    label: str
    value: str
    at: Span
    start: int
    style: Style = "line"
    below: bool = False


class Layout:
    """The labels of a kind of page, ready to be found.

    Args:
        labels: field -> the spellings of its label.
        prose: fields whose value is running text; a weak label inside one is a word of the text.
        side_by_side: whether two labels with colons may share a line, as the columns of a form do.
    """

    def __init__(
        self, labels: Mapping[str, Iterable[str]], prose: Iterable[str] = (), *, side_by_side: bool = False
    ) -> None:
        self._in_line: tuple[Style, ...] = ("cell", "colon") if side_by_side else ("cell",)
        self._fields = {_key(label): name for name, words in labels.items() for label in words}
        self._prose = frozenset(prose)
        self._pattern = _label_pattern(tuple(label for words in labels.values() for label in words))

    def is_label(self, words: str) -> bool:
        """Whether the words are a label and nothing else."""
        return _key(words.rstrip(" ;|()[]\u00a0")) in self._fields

    def marks(self, text: str, span: Span) -> list[Mark]:
        """The labels between two places of a text, in their order."""
        found = list(self._candidates(text, span))
        main = _main_style(found)
        columns = {_column(mark, text) for mark in found if mark.style == "cell"}
        marks = [mark for mark in found if mark.style in (main, *_NOT_SPACE) or _column(mark, text) in columns]
        strong = {mark for mark in marks if mark.style in (main, "cell") and mark.style != "space"}
        return list(self._outside_prose(marks, strong, text, span.end))

    def _outside_prose(self, marks: Sequence[Mark], strong: set[Mark], text: str, end: int) -> Iterator[Mark]:
        """The labels that are no words of a running text.

        A weak label in one is a word of it if the page has the label elsewhere, or prose follows; a strong one, as in
        a table that the text has, if the page calls the field otherwise.
        """
        spellings = _spellings(strong)
        before = ""
        for place, (mark, stop) in enumerate(zip(marks, next_starts([mark.start for mark in marks], end), strict=True)):
            own = spellings.get(mark.field, set())
            if mark in strong:
                after = marks[place + 1].field if place + 1 < len(marks) else ""
                is_word = bool(own - {_key(mark.label)}) and after != mark.field
            else:
                is_word = bool(own) or is_prose(text[mark.value : stop])
            if before not in self._prose or not is_word:
                before = mark.field
                yield mark
            elif mark in strong:
                own.discard(_key(mark.label))

    def fields(self, text: str, span: Span) -> list[Field]:
        """The fields between two places of a text, in their order; a repeated label gives two."""
        marks = self.marks(text, span)
        ends = next_starts([mark.start for mark in marks], span.end)
        return [make_field(mark, text, end) for mark, end in zip(marks, ends, strict=True)]

    def _candidates(self, text: str, span: Span) -> Iterator[Mark]:
        for match in self._pattern.finditer(text, span.start, span.end):
            before = text[max(span.start, match.start() - 1) : match.start()]
            mark = _make_mark(match, self._fields[_key(match["label"])])
            if _stands_free(match) or (mark.label[0].isupper() and self._may_share_line(mark, before)):
                yield mark

    def _may_share_line(self, mark: Mark, before: str) -> bool:
        """A label in the middle of a line: run together with the text before it, or parted from its value by a gap."""
        if mark.style == "space" or not before:
            return before in (".", "!", "?")
        if before in ".!?:;|)]”\"'»…" or before.islower() or before.isdigit():
            return True
        return mark.style in self._in_line and before in BLANK


def is_prose(text: str) -> bool:
    """Whether a text runs on in sentences, as no list of names does."""
    return bool(_SENTENCES.search(text)) or any(len(line) > _PROSE_LINE for line in text.split("\n"))


def make_field(mark: Mark, text: str, end: int) -> Field:
    """The field of a label whose value ends before `end`."""
    at = trimmed(text, Span(mark.value, end))
    below = "\n" in text[mark.value : at.start]
    return Field(mark.field, mark.label, text[at.start : at.end], at, mark.start, mark.style, below)


def trimmed(text: str, span: Span) -> Span:
    """The span without the white space and the stray asterisks at its ends."""
    start, end = span
    while start < end and text[start] in BLANK + "*":
        start += 1
    while end > start and (text[end - 1] in BLANK or _ends_in_stray(text, start, end)):
        end -= 1
    return Span(start, end)


def _ends_in_stray(text: str, start: int, end: int) -> bool:
    return text[end - 1] in "*•" and bool(_STRAY.match(text[text.rfind("\n", start, end) + 1 : end]))


def lines(field: Field) -> Iterator[Field]:
    """The lines of a value that say something, each with its own place."""
    offset = 0
    for line in field.value.split("\n"):
        if not _STRAY.match(line) and not _PAGE_NUMBER.fullmatch(line):
            at = trimmed(line, Span(0, len(line)))
            start = field.at.start + offset
            yield field._replace(value=line[at.start : at.end], at=Span(start + at.start, start + at.end))
        offset += len(line) + 1


def next_starts(starts: Sequence[int], end: int) -> list[int]:
    """Where each of several parts ends: where the next one starts, the last one at `end`."""
    return [*starts[1:], end] if starts else []


def plain(text: str) -> str:
    """The text with no-break spaces as spaces: as long as before, so that places in it stay."""
    return text.replace("\u00a0", " ")


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def moved(record: T, by: int) -> T:
    """The record with every span in it, however deep, moved along by so many characters."""
    if isinstance(record, Span):
        return cast("T", Span(record.start + by, record.end + by))
    if not isinstance(record, tuple) or isinstance(record, Cell):
        return record
    items = [moved(item, by) for item in record]
    make = cast("Callable[..., T]", getattr(record, "_make", tuple))
    return make(items)


@lru_cache(maxsize=64)
def _label_pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Every spelling, the longest first, and what parts it from its value."""
    words = "|".join(_spelling_pattern(label) for label in sorted(labels, key=len, reverse=True))
    gap = rf"(?P<cell>{_SPACE}*(?:[\u00a0\t]|   ){_SPACE}*)"
    end = rf"(?P<line>{_SPACE}*(?=\n|\Z))"
    return re.compile(
        rf"(?P<label>{words})\**(?:(?P<colon>{_SPACE}*[:;|])|{gap}|{end}|(?P<space> {{1,2}}))", re.IGNORECASE
    )


def _spelling_pattern(label: str) -> str:
    return rf"(?:{_SPACE}+|{_SPACE}*\n{_SPACE}*)".join(re.escape(word) for word in label.split())


def _make_mark(match: re.Match[str], field: str) -> Mark:
    return Mark(field, match.start(), match.end(), cast("Style", match.lastgroup), one_line(match["label"]))


def _stands_free(match: re.Match[str]) -> bool:
    """Whether the label begins its line."""
    start = max(0, match.start() - _INDENT)
    line_start = match.string.rfind("\n", start, match.start()) + 1
    return (line_start > 0 or start == 0) and not match.string[line_start : match.start()].strip(BLANK + "*•-–|")


def _main_style(marks: Sequence[Mark]) -> Style:
    """The style of most labels on the page; gaps and colons cannot be prose, so three of them settle it."""
    fields = {
        style: {mark.field for mark in marks if mark.style == style} for style in ("cell", "colon", "line", "space")
    }
    for style in _MAIN_STYLES:
        if len(fields[style]) >= 3:
            return style
    return "space" if len(fields["space"]) > max(3, len(fields["line"])) else "line"


def _spellings(marks: Iterable[Mark]) -> dict[str, set[str]]:
    """Field -> the spellings that its label has on the page."""
    found: dict[str, set[str]] = {}
    for mark in marks:
        found.setdefault(mark.field, set()).add(_key(mark.label))
    return found


def _column(mark: Mark, text: str) -> int:
    """Where on its line a value begins: in a column of values the longest label may have one space before its own."""
    return mark.value - text.rfind("\n", 0, mark.value)


def _key(label: str) -> str:
    return one_line(label).casefold()
