"""Finds telephone numbers in text and gives them in E.164, Finnish numbers first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import phonenumbers

from converters.text.language.tokens import Token

_HOME = "FI"
# A run begins at no word, but for a label or a name that was run into it ("puh050", "Kivi050").
_RUN = re.compile(
    r"(?:(?<![\w-])|(?<=[a-zåäö]-)|(?<=\bp)|(?<=\bpuh)|(?<=\bgsm)|(?<=\btel)|(?<=\btfn)|(?<=[a-zåäö])(?=0[45]\d ?\d))"
    r"(?<!\d[.,])(?:\+ |[+(])?\d[\d()/.\-–+\s]*\d",
    re.IGNORECASE,
)
_GROUP = re.compile(r"[^\s/]+")
# A number in a Finnish text is written with its trunk zero or its country code; other digits are codes and sums.
_START = re.compile(r"\(?(?:\+|0|358)")
# Words that say a number follows, or that it is a line of an office: a number beside one need only be possible.
_LABELLED = re.compile(
    r"(?:\b(?:p(?:uh(?:elin(?:numero|nro)?)?)?|gsm|matk(?:ap(?:uhelin)?)?|tel(?:e(?:fon|phone))?|tfn|phone|mob(?:ile?|il)?|vaihde|växel|"
    r"suora|työ)\s?[.:]{0,2}\s*)\Z",
    re.IGNORECASE,
)
_AREA = re.compile(r"\(0\d{1,2}\)|\+")
_NO_PHONE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|\(?\d{7}[-–]\d\)?\Z|\d{5}\Z|\d+[.,]\d{1,2}\Z")
# "23/02/2011", "02/2011"
_DATE = re.compile(r"(?<![\d/])(?:\d{1,2}/)?\d{1,2}/(?:19|20)\d\d(?! ?\d)")
_LONE_DIGIT = re.compile(r"\(?\d(?![\d-])")
_NUMBERS_LIST = re.compile(r"\d{1,2}(?:[.):]|[ \t\u00a0]+[^\W\d_])")
# An area code of three digits (013 to 019), after which office exchanges may have eight digits.
_LONG_AREA = re.compile(r"(?:\(?0|\+?358[ -]?(?:\(0\)|0)? ?)1[3-9]\)?[ -]?(?=\d)")
_LONG_NUMBER = re.compile(r"[1-9]\d{3}[ -]?[1-9]\d{3}|[1-9]\d{2} \d{5}|[1-9]\d(?:\d\d)?(?: \d\d)+")
_LONG_DIGITS = 8
_MOST_GROUPS = 8
_LONGEST = 24  # characters that a written number takes with all its spaces


def read_phones(text: str) -> list[Token]:
    """The telephone numbers of a text as tokens of kind "phone", `value` in E.164 ("+358500000000").

    A number is taken when the numbering plan knows it (phonenumbers, as at leniency VALID), so that codes, dates and
    sums are left alone; after the word for a phone, or with its area code in brackets, when it is a possible one.
    A number broken at a line end is read as one.
    """
    text = _DATE.sub(lambda date: "·" * len(date[0]), text)
    return [token for run in _RUN.finditer(text) for token in _read_run(text, run.start(), run.end())]


def _read_run(text: str, start: int, end: int) -> Iterator[Token]:
    groups = [(group.start(), group.end()) for group in _GROUP.finditer(text, start, end)]
    first = 0
    labelled = bool(_LABELLED.search(text, max(0, start - 24), start))
    while first < len(groups):
        last, value = _longest_number(text, groups, first)
        if not value and (labelled or _AREA.match(text, groups[first][0])):
            last, value = _longest_number(text, groups, first, strictly=False)
        if value:
            begin, stop = groups[first][0], groups[last - 1][1]
            raw = text[begin:stop].rstrip(".-–(")
            yield Token("phone", raw, begin, begin + len(raw), value)
        first = last


def _longest_number(text: str, groups: list[tuple[int, int]], first: int, *, strictly: bool = True) -> tuple[int, str]:
    """The group after the longest number that begins at group `first`, and the number; empty where there is none."""
    start = groups[first][0]
    for last in range(min(len(groups), first + _MOST_GROUPS), first, -1):
        raw = text[start : groups[last - 1][1]]
        if len(raw) > _LONGEST or raw.count("\n") > 1:
            continue
        if value := _parse_long(raw):
            return last, value
        if not (value := _parse(" ".join(raw.split()), strictly)):
            continue
        if not any(_ends_before(text, groups, first, at, strictly) for at in range(first + 1, last)):
            return last, value
    return first + 1, ""


def _ends_before(text: str, groups: list[tuple[int, int]], first: int, at: int, strictly: bool) -> bool:
    """Whether a number ends before group `at`: on a line of its own, or before a lone digit.

    A whole number does not go on. One that may be whole does not where the next line begins with what numbers a list
    or counts ("2. Anna", "1 kpl").
    """
    end, begin = groups[at - 1][1], groups[at][0]
    below = "\n" in text[end:begin]
    if not below and not _LONE_DIGIT.match(text, begin):
        return False
    value = _parse(" ".join(text[groups[first][0] : end].split()), strictly)
    if not value:
        return False
    return _is_complete(value) or (below and bool(_NUMBERS_LIST.match(text, begin)))


def _is_complete(value: str) -> bool:
    """Whether a number has all the digits of its kind: seven after a mobile prefix (04x, 050), else eight in all.

    By the numbering plan of Traficom; the prefixes 0456 to 0459 have one digit more. Foreign numbers do not tell.
    """
    if not value.startswith("+358"):
        return False
    digits = value.removeprefix("+358")
    if digits[0] in "45":
        return len(digits) >= (10 if digits[:3] in {"456", "457", "458", "459"} else 9)
    return len(digits) >= 8


def _parse_long(raw: str) -> str:
    """A number of eight digits behind an area code of three, by how it is grouped; empty for others.

    The numbering plan knows shorter ones there, so that half of such a number would be taken for a whole one.
    """
    area = _LONG_AREA.match(raw)
    rest = raw[area.end() :] if area else ""
    if not _LONG_NUMBER.fullmatch(rest) or sum(sign.isdigit() for sign in rest) != _LONG_DIGITS:
        return ""
    return _parse(raw, strictly=False)


@lru_cache(maxsize=4096)
def _parse(raw: str, strictly: bool = True) -> str:
    if not _START.match(raw) or _NO_PHONE.match(raw) or sum(sign.isdigit() for sign in raw) < 6:
        return ""
    written = f"+{raw}" if raw.startswith("358") else raw
    try:
        number = phonenumbers.parse(written.rstrip(".-–("), _HOME)
    except phonenumbers.NumberParseException:
        return ""
    if not (phonenumbers.is_valid_number(number) if strictly else phonenumbers.is_possible_number(number)):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
