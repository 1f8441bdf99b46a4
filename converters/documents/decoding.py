"""Bytes to clean text: the encoding found by evidence, damage mended, and every repair counted."""

from __future__ import annotations

import codecs
import re
import unicodedata

from converters.documents.one_byte import FINNISH, find_encoding
from graph.model import Repair

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_END_SIGNS = "\r\x0b\x0c\x85\u2028\u2029"
_CONTROL_SIGNS = "\x00-\x08\x0e-\x1f\x7f"
# Characters that show nothing and would break words: soft hyphen, zero-width space, joiners, marks of direction, BOM.
_INVISIBLE_SIGNS = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
# What UTF-8 looks like when it was read as a one-byte encoding; Finnish text has none of these.
_MOJIBAKE_SIGNS = "ÃÂâ├┬√�\x80-\x9f"
_LINE_ENDS = re.compile(f"\r\n|[{_LINE_END_SIGNS}]")
_CONTROLS = re.compile(f"[{_CONTROL_SIGNS}]")
_INVISIBLE = re.compile(f"[{_INVISIBLE_SIGNS}]")
_MOJIBAKE = re.compile(f"[{_MOJIBAKE_SIGNS}]")
_DAMAGE = re.compile(f"[{_LINE_END_SIGNS}{_CONTROL_SIGNS}{_INVISIBLE_SIGNS}{_MOJIBAKE_SIGNS}]")


def decode_text(data: bytes, declared: str = "") -> tuple[str, tuple[Repair, ...]]:
    """The text of the bytes with LF line ends in NFC, and what was mended; no bytes are refused.

    Args:
        data: the file as it is.
        declared: an encoding that the document names for itself; used where the bytes do not speak against it.
    """
    text, repairs = _decode(data, declared)
    clean, more = clean_text(text)
    return clean, (*repairs, *more)


def decode_sample(data: bytes) -> str:
    """The beginning of a file as text, to look at; its last character may be cut."""
    return _decode(data, "")[0]


def clean_text(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Mends mojibake, line ends, control and invisible characters and decomposed accents, and counts each."""
    repairs: list[Repair] = []
    # One look at a text is enough where nothing is damaged, as is usual.
    if _DAMAGE.search(text):
        text = _mend_signs(text, repairs)
    return _compose(text, repairs), tuple(repairs)


def _mend_signs(text: str, repairs: list[Repair]) -> str:
    text = _mend(text, repairs)
    for kind, pattern, replacement in (
        ("line-end", _LINE_ENDS, "\n"),
        ("control-character", _CONTROLS, ""),
        ("invisible-character", _INVISIBLE, ""),
    ):
        text, times = pattern.subn(replacement, text)
        _count(repairs, kind, times)
    return text


def _decode(data: bytes, declared: str) -> tuple[str, list[Repair]]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decode_known(data[len(mark) :], encoding, [Repair("byte-order-mark", 1)])
    encoding = _wide_encoding(data)
    if encoding:
        return _decode_known(data, encoding, [Repair("encoding-utf-16", 1)])
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return _decode_bytes(data, declared)


def _decode_known(data: bytes, encoding: str, repairs: list[Repair]) -> tuple[str, list[Repair]]:
    text = data.decode(encoding, errors="replace")
    _count(repairs, "lost-character", text.count("\ufffd"))
    return text, repairs


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without its mark: nearly every other byte of Western text is zero."""
    sample = data[:4096]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def _decode_bytes(data: bytes, declared: str) -> tuple[str, list[Repair]]:
    """Text that is no valid UTF-8: UTF-8 with a few bad bytes, or a one-byte encoding."""
    lenient = data.decode("utf-8", errors="replace")
    bad = lenient.count("\ufffd")
    good = sum(lenient.count(character) for character in FINNISH)
    if good > bad:
        return _decode_mixed(data)
    encoding = find_encoding(data, declared)
    # latin-1 gives the bytes that the encoding leaves undefined a place among the control characters
    text = data.decode(encoding, errors="surrogateescape")
    text = re.sub("[\udc80-\udcff]", lambda match: chr(ord(match[0]) - 0xDC00), text)
    return text, [Repair(f"encoding-{encoding}", 1)]


def _decode_mixed(data: bytes) -> tuple[str, list[Repair]]:
    """UTF-8 in which some bytes are Windows-1252; a character cut at the very end is dropped."""
    text = data.decode("utf-8", errors="surrogateescape")
    whole = text.rstrip("".join(map(chr, range(0xDC80, 0xDD00))))
    repairs = [Repair("cut-character", 1)] if len(whole) < len(text) else []
    text, times = re.subn("[\udc80-\udcff]", _windows_character, whole)
    _count(repairs, "encoding-mixed", times)
    return text, repairs


def _windows_character(match: re.Match[str]) -> str:
    byte = ord(match[0]) - 0xDC00
    return bytes([byte]).decode("cp1252", errors="replace")


def _mend(text: str, repairs: list[Repair]) -> str:
    """Undoes UTF-8 read as something else, line by line and only where a line shows it."""
    if not _MOJIBAKE.search(text):
        return text
    lines = text.split("\n")
    times = 0
    for number, line in enumerate(lines):
        if _MOJIBAKE.search(line):
            lines[number], mended = _mend_line(line)
            times += mended
    _count(repairs, "mojibake", times)
    text = "\n".join(lines)
    if not any(repair.kind == "lost-character" for repair in repairs):
        _count(repairs, "lost-character", text.count("\ufffd"))
    return text


def _mend_line(line: str) -> tuple[str, int]:
    import ftfy
    from ftfy.badness import badness, is_bad

    if not is_bad(line):
        return line, 0
    config = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )
    mended = ftfy.fix_text_segment(line, config)
    return mended, max(1, badness(line) - badness(mended)) if mended != line else 0


def _compose(text: str, repairs: list[Repair]) -> str:
    if unicodedata.is_normalized("NFC", text):
        return text
    composed = unicodedata.normalize("NFC", text)
    _count(repairs, "decomposed-accent", max(1, len(text) - len(composed)))
    return composed


def _count(repairs: list[Repair], kind: str, times: int) -> None:
    if times:
        repairs.append(Repair(kind, times))
