"""Which kind of file some bytes are: told by their content, whatever the name says."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter

from converters.documents.decoding import decode_sample
from graph.errors import InputError

TEXT = "text/plain"
HTML = "text/html"
CSV = "text/csv"
PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

SAMPLE = 1 << 18
"""Bytes that are enough to tell a kind."""

# First bytes of formats that people save project pages in and that are not read, with the advice for each.
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "an old Office file", "save it as .xlsx, .pdf or text"),
    (b"{\\rtf", "an RTF file", "save it as text or PDF"),
    (b"\x89PNG", "an image", "give the page itself, as text, HTML or PDF"),
    (b"\xff\xd8\xff", "an image", "give the page itself, as text, HTML or PDF"),
    (b"GIF8", "an image", "give the page itself, as text, HTML or PDF"),
    (b"\x1f\x8b", "a compressed file", "unpack it first"),
    (b"7z\xbc\xaf", "a compressed file", "unpack it first"),
    (b"Rar!", "a compressed file", "unpack it first"),
    (b"PAR1", "a Parquet file", "save it as .csv or .xlsx"),
    (b"SQLite format 3", "a database file", "save the table as .csv or .xlsx"),
)
_ZIP_PARTS = (
    ("xl/workbook", "", ""),
    ("xl/", "", ""),
    ("word/", "a Word document", "save it as text or PDF"),
    ("ppt/", "a slide show", "save it as PDF"),
    ("content.xml", "an OpenDocument file", "save it as .xlsx, .pdf or text"),
)
_MARKUP = re.compile(
    r"<(?:!doctype html|html|head|body|div|table|tbody|tr|td|p|h[1-6]|ul|ol|dl|span|section|article|main|br|center"
    r"|font)\b",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f]")
_DELIMITERS = ",;\t|"


def media_type(data: bytes, name: str) -> str:
    """The media type of a file: text/plain, text/html, text/csv, application/pdf or the one of .xlsx.

    Raises:
        InputError: it is empty, or a kind that is not read.
    """
    head = data[:SAMPLE]
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe\x0c"):
        raise InputError("the file is empty", where=name, advice="save the page or the list again")
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_archive(data, name)
    for start, what, advice in _FOREIGN:
        if head.startswith(start):
            raise InputError(f"{what} is not read", where=name, advice=advice)
    return _kind_of_text(decode_sample(head), name)


def _kind_of_archive(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise InputError("the workbook is broken", where=name, advice="download or save it again") from error
    for prefix, what, advice in _ZIP_PARTS:
        if any(part.startswith(prefix) for part in parts):
            if not what:
                return XLSX
            raise InputError(f"{what} is not read", where=name, advice=advice)
    raise InputError("a zip archive is not read", where=name, advice="unpack it first")


def _kind_of_text(text: str, name: str) -> str:
    # Damaged text keeps a stray control character or two; a binary file is full of them.
    if len(_CONTROL.findall(text)) > max(8, len(text) // 20):
        raise InputError("the file is no text, page, list or PDF", where=name, advice="save it as one of these")
    if _is_markup(text):
        return HTML
    return CSV if _is_table(text, name) else TEXT


def _is_markup(text: str) -> bool:
    start = text.lstrip("\ufeff \t\r\n")[:2000]
    if start.startswith("<"):
        return _MARKUP.search(start) is not None
    return len(_MARKUP.findall(text)) >= 5 and _MARKUP.search(start) is not None


def _is_table(text: str, name: str) -> bool:
    """A table has the same number of columns, four or more, in most of its rows."""
    lines = [line for line in text.splitlines()[:200] if line.strip()]
    if not lines:
        return False
    if len(lines) > 1 and len(text) >= SAMPLE // 4:
        lines.pop()  # the sample may have cut it
    if len(lines) == 1:
        return name.lower().endswith((".csv", ".tsv")) and max(map(lines[0].count, _DELIMITERS)) >= 3
    return any(_is_regular(lines, delimiter) for delimiter in _DELIMITERS if delimiter in lines[0])


def _is_regular(lines: list[str], delimiter: str) -> bool:
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return False
    width, times = widths.most_common(1)[0]
    return width >= 4 and times >= 0.6 * widths.total()
