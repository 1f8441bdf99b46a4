"""PDF to text: lines that the page width broke are joined again, running heads and page numbers left out."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from graph.errors import InputError
from graph.model import Repair

_MAX_PAGES = 2_000
_HYPHEN = "\u00ad"
_LINE_END_HYPHENS = (0x02, 0xFFFE)  # what the library makes of a hyphen and the line break after it
_COLUMN = 40.0  # points: no first line of a paragraph is indented as far as the second column of a table
_SPACE = 4.0  # points, and some more: a break that was meant is seldom a close call
_ADDRESS = re.compile(r"@|[(\[]at[)\]]|://|www\.|\w\.\w+/", re.IGNORECASE)  # its hyphens are its own
_CONJUNCTIONS = ("ja", "tai", "eli", "sekä", "och", "eller")
_NEW_ITEM = re.compile(
    r"[•●▪◦‣–—*-]\s|\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2})?\s+[A-ZÅÄÖ]"  # a bullet, an item, a numbered heading
    r"|[\w ,()/-]{2,60}:(?:\s|$)|.{3,120}\D\s\d{1,2}\s\d{1,2}$"  # a label, a row with its ratings
)
_PAGE_NUMBER = re.compile(r"(?:sivu|sida|page|s\.)?\s*[-–]?\s*\d{1,4}\s*(?:[/(]\s*\d{1,4}\)?)?\s*[-–]?", re.IGNORECASE)
_ADVICE_SCAN = "recognise its text first (OCR), or save the page as text or HTML"
_ADVICE_BROKEN = "download it again, or save the page as text or HTML"


@dataclass(slots=True)
class _Line:
    """A printed line: its text, its edges in points (y upwards) and how wide its first word is."""

    text: str
    left: float
    right: float
    bottom: float
    first_word: float


def text_of_pdf(data: bytes, name: str) -> tuple[str, tuple[Repair, ...]]:
    """The text of all pages as paragraphs, and how many running heads were left out.

    Raises:
        InputError: the file is broken, locked, too long, or holds pictures only.
    """
    pages = list(_pages(data, name))
    if not any(line.text.strip() for page in pages for line in page):
        raise InputError("a PDF with no text", where=name, advice=_ADVICE_SCAN)
    kept, dropped = _without_furniture(pages)
    text = "\n".join(_reflow([line for page in kept for line in page])) + "\n"
    return text, ((Repair("running-head", dropped),) if dropped else ())


def _pages(data: bytes, name: str) -> Iterator[list[_Line]]:
    import pypdfium2

    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        what = "the PDF is locked with a password" if locked else "the PDF is broken"
        raise InputError(what, where=name, advice="save it without a password" if locked else _ADVICE_BROKEN) from error
    try:
        if len(pdf) > _MAX_PAGES:
            raise InputError(f"the PDF has more than {_MAX_PAGES} pages", where=name, advice="split it")
        for number in range(len(pdf)):
            try:
                yield _page_lines(pdf[number])
            except pypdfium2.PdfiumError as error:
                raise InputError(
                    f"page {number + 1} of the PDF is broken", where=name, advice=_ADVICE_BROKEN
                ) from error
    finally:
        pdf.close()


def _page_lines(page: Any) -> list[_Line]:
    textpage = page.get_textpage()
    try:
        return _lines(textpage.raw, textpage.count_chars())
    finally:
        textpage.close()
        page.close()


def _lines(raw: Any, count: int) -> list[_Line]:
    """The lines of a page, letter by letter: the library's own text has no positions."""
    from pypdfium2 import raw as pdfium

    edges = [ctypes.c_double() for _ in range(4)]
    lines: list[_Line] = []
    letters: list[str] = []
    boxes: list[tuple[float, ...]] = []
    for index in range(count + 1):
        code = pdfium.FPDFText_GetUnicode(raw, index) if index < count else 10
        if code in (10, 13, *_LINE_END_HYPHENS):
            if boxes:
                lines.append(_make_line("".join(letters) + _HYPHEN * (code in _LINE_END_HYPHENS), boxes))
            letters, boxes = [], []
            continue
        letters.append(_letter(code))
        if pdfium.FPDFText_GetCharBox(raw, index, *edges):
            boxes.append(tuple(edge.value for edge in edges))
    return lines


def _letter(code: int) -> str:
    return chr(code) if code and not 0xD800 <= code < 0xE000 else ""


def _make_line(text: str, boxes: list[tuple[float, ...]]) -> _Line:
    lefts, rights, bottoms, _ = zip(*boxes, strict=True)
    words = text.split(" ", 1)
    first_word = max(rights[: len(words[0])], default=0.0) - lefts[0]
    return _Line(text.strip(" "), min(lefts), max(rights), min(bottoms), first_word)


def _without_furniture(pages: list[list[_Line]]) -> tuple[list[list[_Line]], int]:
    """Leaves out page numbers and the lines that most pages repeat at their top or foot."""
    edges = Counter(key for page in pages for key in {_shape(line) for line in _edge_lines(page)})
    repeated = {key for key, times in edges.items() if times > 1 and times * 2 > len(pages)}
    dropped = 0
    kept = []
    for page in pages:
        furniture = {
            id(line) for line in _edge_lines(page) if _shape(line) in repeated or _PAGE_NUMBER.fullmatch(line.text)
        }
        dropped += len(furniture)
        kept.append([line for line in page if id(line) not in furniture])
    return kept, dropped


def _edge_lines(page: list[_Line]) -> list[_Line]:
    """The two highest and the two lowest lines of a page."""
    downward = sorted(page, key=lambda line: -line.bottom)
    return downward[:2] + downward[2:][-2:]


def _shape(line: _Line) -> tuple[str, int]:
    """What a running head has on every page: its words, whatever numbers are in them, and its height."""
    return re.sub(r"\d+", "#", line.text), round(line.bottom / 4)


def _reflow(lines: list[_Line]) -> Iterator[str]:
    """Joins a line to the one before it where only the page's width parted them."""
    if not lines:
        return
    margin = max(line.right for line in lines)
    pitch = _usual_pitch(lines)
    text = lines[0].text
    for above, line in pairwise(lines):
        if _continues(above, line, margin, pitch):
            text = _joined(text, line.text)
            continue
        yield text.replace(_HYPHEN, "-")
        # a gap between paragraphs is an empty line, as in a saved page
        if pitch * 1.4 < above.bottom - line.bottom:
            yield ""
        text = line.text
    yield text.replace(_HYPHEN, "-")


def _usual_pitch(lines: list[_Line]) -> float:
    gaps = [round(above.bottom - line.bottom) for above, line in pairwise(lines)]
    downward = Counter(gap for gap in gaps if gap > 0)
    return float(downward.most_common(1)[0][0]) if downward else 12.0


def _continues(above: _Line, line: _Line, margin: float, pitch: float) -> bool:
    """Whether two lines are of one paragraph: the second one's first word had no room on the first."""
    if above.bottom - line.bottom > pitch * 1.4 or not line.text or not above.text or _NEW_ITEM.match(line.text):
        return False
    if above.text.endswith(_HYPHEN):
        return True
    if line.left < above.left - _COLUMN:  # the next row of a table, after a value that went on in its own column
        return False
    if above.right + line.first_word + _SPACE > margin:
        return True
    # The end of a sentence that a narrower column of the same page broke.
    return line.text[0].islower() and above.right > 0.6 * margin and above.text[-1] not in ".:!?"


def _joined(above: str, below: str) -> str:
    """Two lines as one; a hyphen at the end of the first is kept where the word is written with one."""
    if not above.endswith(_HYPHEN):
        return f"{above}{'' if above.endswith('-') else ' '}{below}"
    stem = above.rstrip(_HYPHEN)
    if below.split(" ", 1)[0] in _CONJUNCTIONS:
        return f"{stem}- {below}"
    address = _ADDRESS.search(stem.rpartition(" ")[2] + "-" + below.split(" ", 1)[0])
    written = address or not below[:1].islower() or not stem[-1:].islower() or stem[-1:] == below[:1]
    return f"{stem}{'-' if written else ''}{below}"
