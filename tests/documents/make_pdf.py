"""Makes PDF files for the tests, printed as a page would be: lines broken at the width, heads and page numbers."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw as pdfium

WIDTH, HEIGHT, MARGIN, SIZE, LEADING = 595.0, 842.0, 56.0, 11.0, 14.0
PARAGRAPH_GAP = 9.0
COLUMN = 100.0
"""How far to the right a tab at the beginning of a line moves it."""


@dataclass
class _Printer:
    """A pen that moves down the page and begins a new one at its foot."""

    pdf: Any
    font: Any
    head: str = ""
    page: Any = None
    y: float = 0.0
    pages: int = 0

    def line(self, text: str) -> None:
        if self.page is None or self.y < MARGIN:
            self._turn()
        self._write(text, self.y)
        self.y -= LEADING

    def gap(self) -> None:
        self.y -= PARAGRAPH_GAP

    def finish(self) -> None:
        if self.page is not None:
            pdfium.FPDFPage_GenerateContent(self.page)

    def _turn(self) -> None:
        self.finish()
        self.page = self.pdf.new_page(WIDTH, HEIGHT)
        self.pages += 1
        self.y = HEIGHT - MARGIN
        if self.head:
            self._write(self.head, HEIGHT - MARGIN / 2)
            self._write(f"{self.pages}", MARGIN / 2)

    def _write(self, text: str, y: float) -> None:
        if text.strip():
            item = self.object(text)
            pdfium.FPDFPageObj_Transform(item, 1, 0, 0, 1, MARGIN + COLUMN * text.count("\t"), y)
            pdfium.FPDFPage_InsertObject(self.page, item)

    def object(self, text: str) -> Any:
        item = pdfium.FPDFPageObj_CreateTextObj(self.pdf, self.font, SIZE)
        encoded = (text.lstrip("\t") + "\0").encode("utf-16-le")
        pdfium.FPDFText_SetText(item, ctypes.cast(ctypes.create_string_buffer(encoded), pdfium.FPDF_WIDESTRING))
        return item

    def width(self, text: str) -> float:
        item = self.object(text)
        edges = [ctypes.c_float() for _ in range(4)]
        pdfium.FPDFPageObj_GetBounds(item, *edges)
        pdfium.FPDFPageObj_Destroy(item)
        return float(edges[2].value - edges[0].value)


def make_pdf(text: str, *, head: str = "", wrap: bool = True) -> bytes:
    """A PDF of the text: a line is a paragraph, an empty line a gap; `head` and a number go on every page."""
    pdf = pypdfium2.PdfDocument.new()
    printer = _Printer(pdf, pdfium.FPDFText_LoadStandardFont(pdf, b"Helvetica"), head)
    for paragraph in text.split("\n"):
        for line in _wrap(printer, paragraph) if wrap else [paragraph]:
            printer.line(line)
        if not paragraph.strip():
            printer.gap()
    if printer.page is None:
        pdf.new_page(WIDTH, HEIGHT)
    printer.finish()
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _wrap(printer: _Printer, paragraph: str) -> Iterator[str]:
    """The lines of a paragraph, as wide as the page."""
    line = ""
    for word in paragraph.split():
        longer = f"{line} {word}".strip()
        if line and printer.width(longer) > WIDTH - 2 * MARGIN:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line
