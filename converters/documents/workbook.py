"""Checks an .xlsx file before anything opens it: its true size unpacked, and the size its sheets claim."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from graph.errors import InputError

_MAX_UNPACKED = 1 << 30
_MAX_RATIO = 150
_RATIO_FLOOR = 1 << 25  # small files may be packed as tightly as they like
_MAX_ENTRIES = 10_000
_MAX_CELLS = 50_000_000
_CHUNK = 1 << 20
_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]{0,200}?\br=["'](\d{1,9})["']""")
_WIDE_CELL = re.compile(rb"""\br=["']([B-Z][A-Z]|[A-Z]{3})(\d{1,9})["']""")
_FAR_CELL = re.compile(rb"""\br=["'][A-Z]{1,3}(\d{6,9})["']""")
_ADVICE = "save it again from a spreadsheet program, or as .csv"


def check_workbook(data: bytes, name: str) -> None:
    """Refuses a workbook that would choke its reader.

    Raises:
        InputError: it is broken, locked, or unpacks to more than an honest list does.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_directory(entries, len(data), name)
            total = 0
            for entry in entries:
                total += _unpacked_size(data, entry, _MAX_UNPACKED - total, name)
            _check_size(total, len(data), name)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError, IndexError) as error:
        raise InputError("the workbook is broken", where=name, advice=_ADVICE) from error


def _check_directory(entries: list[zipfile.ZipInfo], size: int, name: str) -> None:
    if any(entry.flag_bits & 1 for entry in entries):
        raise InputError("the workbook is locked with a password", where=name, advice="save it without a password")
    if len(entries) > _MAX_ENTRIES:
        raise InputError(f"the workbook has more than {_MAX_ENTRIES} parts", where=name, advice=_ADVICE)
    _check_size(sum(entry.file_size for entry in entries), size, name)


def _check_size(unpacked: int, packed: int, name: str) -> None:
    if unpacked > _MAX_UNPACKED or (unpacked > _RATIO_FLOOR and unpacked > packed * _MAX_RATIO):
        raise InputError(
            f"the workbook unpacks to {unpacked >> 20} MB or more from {packed >> 10} KB", where=name, advice=_ADVICE
        )


def _unpacked_size(data: bytes, entry: zipfile.ZipInfo, room: int, name: str) -> int:
    """The true size of an entry: the directory may lie about it."""
    start = entry.header_offset
    if data[start : start + 4] != b"PK\x03\x04":
        raise zipfile.BadZipFile
    names = int.from_bytes(data[start + 26 : start + 28], "little") + int.from_bytes(
        data[start + 28 : start + 30], "little"
    )
    begin = start + 30 + names
    packed = memoryview(data)[begin : begin + entry.compress_size]
    if entry.compress_type == zipfile.ZIP_STORED:
        return len(packed)
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise NotImplementedError
    return _inflate(packed, _Sheet(name) if "worksheets/" in entry.filename else None, room, len(data), name)


def _inflate(packed: memoryview, sheet: _Sheet | None, room: int, size: int, name: str) -> int:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    total = 0
    block: bytes | memoryview = packed
    while block and not inflater.eof:
        chunk = inflater.decompress(block, _CHUNK)
        block = inflater.unconsumed_tail
        total += len(chunk)
        if total > room:
            _check_size(_MAX_UNPACKED + 1, size, name)
        _check_size(total, size, name)
        if sheet is not None:
            sheet.read(chunk)
    return total


class _Sheet:
    """How many cells a sheet spans: two cells in far corners make a reader lay out all between them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows = 1
        self._columns = 60
        self._tail = b""

    def read(self, chunk: bytes) -> None:
        text = self._tail + chunk
        self._tail = text[-250:]
        rows = [int(row) for row in _ROW.findall(text)]
        rows += [int(row) for row in _FAR_CELL.findall(text)]
        self._rows = max(self._rows, *rows) if rows else self._rows
        for letters, row in _WIDE_CELL.findall(text):
            self._columns = max(self._columns, _column(letters))
            self._rows = max(self._rows, int(row))
        if self._rows * self._columns > _MAX_CELLS:
            raise InputError(
                f"a sheet claims {self._rows} rows and {self._columns} columns", where=self._name, advice=_ADVICE
            )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
