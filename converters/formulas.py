"""Cells of a workbook that hold a formula and no value: the program that wrote the file did not calculate."""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import IO, Final

from converters.tables import Table
from graph.model import Document

_CHUNK: Final = 1 << 20
_LONGEST: Final = 1 << 17
"""Bytes of a cell with its formula, which has 8,192 characters at most."""

_TAG = re.compile(rb"<(?:\w+:)?(sheet|Relationship)\b([^<>]*+)>")
_ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL = re.compile(
    rb"<(?:\w+:)?c\b([^<>]*+)>\s*+"
    rb"<(?:\w+:)?f\b[^<>]*+(?:(?<=/)>|>[^<]*+</(?:\w+:)?f>)\s*+"
    rb"(?:<(?:\w+:)?v\b[^<>]*+(?:(?<=/)>|>\s*+</)|</(?:\w+:)?c>)"
)
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


def uncalculated_cells(document: Document, table: Table) -> Mapping[int, list[int]]:
    """The columns of such cells in the sheet of the table by row, both counted from 1; nothing for a CSV text."""
    found: dict[int, list[int]] = defaultdict(list)
    if not table.sheet:
        return found
    try:
        with zipfile.ZipFile(BytesIO(document.data)) as archive, archive.open(_part_of(archive, table.sheet)) as sheet:
            for row, column in sorted(set(_cells(sheet))):
                found[row].append(column)
    except (KeyError, zipfile.BadZipFile):
        return {}
    return found


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of a workbook that a sheet is in.

    Raises:
        KeyError: it does not say.
    """
    ids = {one["name"]: one["id"] for one in _tags(archive.read("xl/workbook.xml")) if {"name", "id"} <= one.keys()}
    relations = _tags(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {one["Id"]: one["Target"] for one in relations if {"Id", "Target"} <= one.keys()}
    return posixpath.join("/xl", targets[ids[sheet]]).lstrip("/")


def _tags(markup: bytes) -> list[dict[str, str]]:
    """The attributes of every sheet or relationship, without the prefixes of their names."""
    return [_attributes(tag) for _, tag in _TAG.findall(markup)]


def _attributes(tag: bytes) -> dict[str, str]:
    pairs = ((name.decode().rpartition(":")[2], one or other) for name, one, other in _ATTRIBUTE.findall(tag))
    return {name: html.unescape(value.decode(errors="replace")) for name, value in pairs}


def _cells(sheet: IO[bytes]) -> Iterator[tuple[int, int]]:
    """The row and the column of every such cell; those near the end of a chunk twice."""
    text = b""
    while chunk := sheet.read(_CHUNK):
        text = text[-_LONGEST:] + chunk
        for cell in _CELL.findall(text):
            attributes = _attributes(cell)
            reference = _REFERENCE.fullmatch(attributes.get("r", ""))
            # The text of a formula may be empty; a number may not.
            if reference and attributes.get("t") != "str":
                yield int(reference[2]), _column(reference[1])


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
