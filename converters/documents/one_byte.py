"""Finds the one-byte encoding of a Western text: the one it declares, or the one in which it reads right."""

from __future__ import annotations

import codecs
import re

_ENCODINGS = {"cp1252": 5, "mac_roman": 1, "cp850": 5}
"""What a Finnish letter weighs in an encoding: those of Mac Roman are Š, š and Œ in Windows-1252."""

# Letters of Mac Roman and DOS are the euro, quotation marks and dots of Windows-1252, which stand at words' edges.
_IN_WORDS = re.compile(
    r"(?<=[^\W\d_])[äöå](?=[^\W\d_A-ZÄÖÅ])"
    r"|(?<=[A-ZÄÖÅ])[ÄÖÅ](?=[A-ZÄÖÅ])|(?<=[A-ZÄÖÅ]{2})[ÄÖÅ]|(?<![^\W_])[ÄÖÅ](?=[a-zäöå])"
)

_SAMPLE = 100_000
FINNISH = frozenset("äöåÄÖÅ")
"""Letters that Finnish and Swedish have besides those of English."""

_LABEL = re.compile(r"(?:x-|cs)?iso[-_]?8859[-_]?(\d+)(?:[-_]?[a-z])?", re.IGNORECASE)
_AS_WINDOWS = frozenset(("iso8859-1", "ascii"))
"""Browsers read these as Windows-1252, their superset, so that pages that declare them are written in it."""

# ISO-8859-15 has letters and the euro sign where Windows-1252 has signs. As letters and signs stand in words
# and beside numbers in their own ways, each place speaks for one of the two. The texts are read as ISO-8859-15.
_LATIN_9 = re.compile(
    r"(?<=[^\W\d_])[šžœ]|[šžœ](?=[^\W\d_])"  # a small letter in a word
    r"|(?<![^\W_])[ŠŽŒŸ](?=[^\W\d_])"  # a capital begins one
    r"|(?<=[^\W\d_a-zäöå])[ŠŽŒŸ](?![^\W_])|(?<=[^\W\d_a-zäöå])[ŠŽŒŸ](?=[^\W\d_a-zäöå])"  # or stands among capitals
    r"|(?:\d(?:,-)?|[A-Za-z]\.)[ \xa0]?€|(?<=[A-Za-z])€|€(?=/[a-z])"
)
_SIGNS = re.compile(
    r"(?<![^\W_])[ŠšŽžŒœŸ](?![^\W_])|^[ \t]*€ (?!\d)"  # alone: a bar between links, a fraction; a bullet
    r"|\d[ŠšŽžŒœŸ]"
    r"|(?<=[^\W\d_])Ž(?=[a-zäöå])|(?<=[a-zäöå])Ž",  # an acute accent as an apostrophe or a quotation mark
    re.MULTILINE,
)


def find_encoding(data: bytes, declared: str) -> str:
    """The name of the declared encoding where the bytes allow it, or of the likeliest one."""
    name = _look_up(declared)
    if name and name not in _AS_WINDOWS and not name.startswith("utf"):  # that it is UTF-8 was just refuted
        try:
            data.decode(name)
        except (UnicodeDecodeError, LookupError, ValueError, TypeError):
            name = ""
        else:
            return name
    sample = data[:_SAMPLE]
    high = bytes(byte for byte in sample if byte > 127)
    if name in _AS_WINDOWS and _finnish_letters(high, "cp1252"):
        return "cp1252"
    likeliest = max(_ENCODINGS, key=lambda name: _ENCODINGS[name] * _letters_in_words(sample, name))
    if likeliest == "cp1252" and name not in _AS_WINDOWS and _is_latin_9(sample, high):
        return "iso8859-15"
    return likeliest


def _look_up(declared: str) -> str:
    """Python's name of an encoding as documents call it; empty where there is none."""
    label = _LABEL.fullmatch(declared)
    try:
        return codecs.lookup(f"iso8859-{label[1]}" if label else declared).name if declared else ""
    except LookupError:
        return ""


def _finnish_letters(high: bytes, encoding: str) -> int:
    return sum(character in FINNISH for character in high.decode(encoding, errors="ignore"))


def _letters_in_words(sample: bytes, encoding: str) -> int:
    return len(_IN_WORDS.findall(sample.decode(encoding, errors="replace")))


def _is_latin_9(sample: bytes, high: bytes) -> bool:
    """Whether more places read right as letters and euro signs than as signs; Windows-1252 has letters below A0."""
    if min(high, default=0) < 0xA0 or not set(high) & set(b"\xa4\xa6\xa8\xb4\xb8\xbc\xbd\xbe"):
        return False
    text = sample.decode("iso8859-15")
    return len(_LATIN_9.findall(text)) > 2 * len(_SIGNS.findall(text))
