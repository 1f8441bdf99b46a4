"""The parts of names in a text, however they are joined or written: hyphens, codes of web pages, signs nobody sees."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import unquote_to_bytes

_UNSEEN: Final = "\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff"
_PART: Final = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_UNSEEN}]|['’ʼ](?=[^\W\d_]))*")
_GAP: Final = re.compile(r"(?:[^\w&=…]|_){0,4}")
"""What may stand between two parts of a name; longer than that, or another word, and it is no name."""

_HYPHEN: Final = re.compile(rf"[{_UNSEEN}]*[-\u058a\u05be\u2010-\u2015\u2212\ufe58\ufe63\uff0d][{_UNSEEN}]*")
_CODE: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+|&#?\w{1,31};?")
"""A run of percent-encoded bytes, or a character reference of HTML."""


class Part(NamedTuple):
    """A run of letters: "Karhumäki-Lahti" has two.

    Args:
        folded: without case, accents and apostrophes, so that "makinen" of an address is "Mäkinen".
        span: its characters in the text.
        is_name: whether it has a capital.
        is_near: whether it stands as close to the part before as those of a name do.
        is_hyphened: whether a hyphen of any kind joins it to the part before.
    """

    folded: str
    span: tuple[int, int]
    is_name: bool
    is_near: bool
    is_hyphened: bool


def find_parts(text: str) -> list[Part]:
    """The parts that a text has, in their order; codes of web pages are read as what they stand for.

    >>> [part.folded for part in find_parts("Otso%20Karhum&auml;ki\\u2011Lahti_2")]
    ['otso', 'karhumaki', 'lahti']
    """
    plain, codes = _decode(text)
    parts: list[Part] = []
    end = 0
    for match in _PART.finditer(plain):
        near = bool(parts and _GAP.fullmatch(plain, end, match.start()))
        hyphened = near and bool(_HYPHEN.fullmatch(plain, end, match.start()))
        span = _place(codes, match.start(), match.end()) if codes else match.span()
        parts.append(Part(_fold(match[0]), span, match[0][0].isupper(), near, hyphened))
        end = match.end()
    return parts


def words_of(parts: Sequence[Part]) -> list[list[Part]]:
    """The parts in words: those that hyphens join are one."""
    words: list[list[Part]] = []
    for part in parts:
        if words and part.is_hyphened:
            words[-1].append(part)
        else:
            words.append([part])
    return words


@lru_cache(maxsize=1 << 16)
def _fold(part: str) -> str:
    plain = unicodedata.normalize("NFKD", part.casefold())
    return "".join(letter for letter in plain if letter.isalpha())


class _Code(NamedTuple):
    """Where a code stands in the text, and where what it stands for is in the decoded one."""

    start: int
    end: int
    plain_start: int
    plain_end: int


def _decode(text: str) -> tuple[str, list[_Code]]:
    if "%" not in text and "&" not in text:
        return text, []
    pieces: list[str] = []
    codes: list[_Code] = []
    end = plain = 0
    for match in _CODE.finditer(text):
        meaning = _meaning(match[0])
        if meaning != match[0]:
            plain += match.start() - end
            codes.append(_Code(*match.span(), plain, plain + len(meaning)))
            pieces += (text[end : match.start()], meaning)
            end, plain = match.end(), plain + len(meaning)
    return "".join((*pieces, text[end:])), codes


def _meaning(code: str) -> str:
    if code.startswith("&"):
        return html.unescape(code)
    octets = unquote_to_bytes(code)
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def _place(codes: list[_Code], start: int, end: int) -> tuple[int, int]:
    """The characters of the text that some of the decoded one came from; a code is taken whole."""
    first, last = _code_before(codes, start), _code_before(codes, end - 1)
    here, there = start, end
    if first:
        here = first.start if start < first.plain_end else start - first.plain_end + first.end
    if last:
        there = last.end if end <= last.plain_end else end - last.plain_end + last.end
    return here, there


def _code_before(codes: list[_Code], position: int) -> _Code | None:
    at = bisect_right(codes, position, key=lambda code: code.plain_start)
    return codes[at - 1] if at else None
