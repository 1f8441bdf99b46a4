"""Reads a file, or bytes, into a Document; whatever is wrong with it becomes an InputError."""

from __future__ import annotations

import hashlib
from pathlib import Path

from converters.documents.decoding import clean_text, decode_text
from converters.documents.kinds import CSV, HTML, PDF, SAMPLE, XLSX, media_type
from converters.documents.workbook import check_workbook
from graph.errors import InputError
from graph.model import Document, Repair

PAGE_LIMIT = 50_000_000
"""Bytes of a page, a PDF or a workbook: project pages have some kilobytes, the largest public list a few megabytes."""

LIST_LIMIT = 2_000_000_000
"""Bytes of a CSV list."""


def read_document(path: Path, name: str) -> Document:
    """Reads the file at `path`; `name` is how it is called in reports.

    Raises:
        InputError: it cannot be opened, is empty, too large, broken, or of a kind that is not read.
    """
    try:
        if path.is_dir():
            raise InputError("a folder, where a file is expected", where=name, advice="name the files in it")
        if not path.is_file():
            raise InputError("there is no such file", where=name, advice="check the name")
        with path.open("rb") as file:
            head = file.read(SAMPLE)
            _check_size(path.stat().st_size, head, name)
            return make_document(head + file.read(), name)
    except PermissionError as error:
        raise InputError("no permission to read it", where=name, advice="give yourself the right to read it") from error
    except OSError as error:
        raise InputError(
            f"it cannot be read ({error.strerror or 'input error'})", where=name, advice="check the disk"
        ) from error
    except MemoryError as error:
        raise InputError("it does not fit in memory", where=name, advice="split it") from error


def make_document(data: bytes, name: str) -> Document:
    """The document that some bytes are.

    Raises:
        InputError: they are empty, too many, broken, or of a kind that is not read.
    """
    _check_size(len(data), data[:SAMPLE], name)
    kind = media_type(data, name)
    text, repairs = _text(data, kind, name)
    if kind != XLSX and not text.strip("\u00a0 \t\n"):
        raise InputError("the file holds no text", where=name, advice="save the page or the list again")
    return Document(name, hashlib.sha256(data).hexdigest(), kind, text, data, _summed(repairs))


def _check_size(size: int, head: bytes, name: str) -> None:
    if size <= PAGE_LIMIT:
        return
    limit = LIST_LIMIT if media_type(head, name) == CSV else PAGE_LIMIT
    if size > limit:
        raise InputError(
            f"the file is too large ({size // 1_000_000} MB; at most {limit // 1_000_000})",
            where=name,
            advice="split it, or save the list as .csv",
        )


def _text(data: bytes, kind: str, name: str) -> tuple[str, tuple[Repair, ...]]:
    if kind == XLSX:
        check_workbook(data, name)
        return "", ()
    # The readers of pages take a while to load, and lists need neither.
    if kind == PDF:
        from converters.documents.pdf import text_of_pdf

        return _cleaned(*text_of_pdf(data, name))
    if kind == HTML:
        from converters.documents.html import declared_encoding, text_of_html

        markup, repairs = decode_text(data, declared_encoding(data))
        return _cleaned(text_of_html(markup, name), repairs)
    return decode_text(data)


def _cleaned(text: str, repairs: tuple[Repair, ...]) -> tuple[str, tuple[Repair, ...]]:
    clean, more = clean_text(text)
    return clean, (*repairs, *more)


def _summed(repairs: tuple[Repair, ...]) -> tuple[Repair, ...]:
    times: dict[str, int] = {}
    for repair in repairs:
        times[repair.kind] = times.get(repair.kind, 0) + repair.times
    return tuple(Repair(kind, count) for kind, count in sorted(times.items()))
