"""Finds contact details in running text however they are spelt: numbers, e-mail addresses, homes.

Unlike the readers of documents it takes too much rather than too little: what it finds is left out of a text only where
it is known to be somebody's who is forgotten, or stands beside that name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

Span = tuple[int, int]
"""The first character of a piece of text, and the one behind its last."""

_RUN: Final = re.compile(r"[+(]{0,2}\d(?:[\s()./+\-\u2010-\u2015\u2212\u00ad]{0,6}\d)+")
_GROUP: Final = re.compile(r"\d+")
_LEAST_DIGITS: Final = 6
_MOST_DIGITS: Final = 18
_NUMBER_START: Final = re.compile(r"[+(]*(?:0|358|(?<=\+)\d)")
_HOME_CODE: Final = "358"

_DOT: Final = r"(?:\s{0,2}[.]\s{0,2}|\s?[(\[]\s?(?:dot|piste|punkt|\.)\s?[)\]]\s?|\s(?:dot|piste|punkt)\s)"
_AT: Final = re.compile(
    r"@\s{0,3}|[(\[{<*]\s?(?:a\s?t|a|[äe]t|@|(?:at|ät|a)-merkki|miukumauku)\s?[)\]}>*]\s{0,3}"
    r"|(?<=\s)(?:[aä]t|(?:at|ät|a)-merkki|miukumauku)\s|[_-]at[_-]",
    re.IGNORECASE,
)
_LOCAL: Final = re.compile(rf"(?:[\w+%'’-]+(?:{_DOT}|\s?-\n))*[\w+%'’-]+\Z", re.IGNORECASE)
_DOMAIN: Final = re.compile(rf"[^\W_](?:\w|-\s?(?=\w))*(?:{_DOT}[^\W_](?:\w|-\s?(?=\w))*)+", re.IGNORECASE)
_ANY_DOT: Final = re.compile(_DOT, re.IGNORECASE)
_LONGEST_PART: Final = 64

_HOME: Final = re.compile(
    r"[^\W\d_a-zåäö][\w.-]+(?: [^\W\d_][\w.-]*){0,2} [1-9]\d{0,2}(?!\d)(?: ?[A-Za-zÅÄÖåäö]\b)?(?: \d{1,3}\b(?! ?\d))?"
    r"(?:,?\s+(?:FI-?)?\d{5}\s+[^\W\d_]+)?"
)
_BEFORE_HOME: Final = re.compile(r"\s{0,3}[,:;(/\n|]\s{0,3}")

_FURTHEST: Final = 80
"""Characters between a name and what is given beside it."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_SENTENCE_END: Final = re.compile(r"[.!?]\s+(?=[^\W\d_a-zåäö])|\n\s*\n")


def find_known(text: str, is_known: Callable[[str], bool]) -> Iterator[Span]:
    """Where numbers and addresses of certain people stand.

    Args:
        text: running text.
        is_known: whether a number in E.164, or an address in small letters, is one of theirs.
    """
    for run in _RUN.finditer(text):
        yield from _known_numbers(run, is_known)
    for at in _AT.finditer(text):
        if span := _known_address(text, at, is_known):
            yield span


def find_beside(text: str, names: Iterable[Span]) -> Iterator[Span]:
    """Where details stand that are given beside names, and addresses that hold one.

    A detail is a name's where it follows in the same sentence, and so are those that follow it with a word between at
    most; one before the name has a word between at most. A home follows at once.
    """
    anchors = sorted(names)
    if not anchors:
        return
    mails = list(find_addresses(text))
    homes = {home for name in anchors for home in _home_behind(text, name)}
    numbers = filter(None, map(_any_number, _RUN.finditer(text)))
    details = sorted({*mails, *numbers, *homes})
    yield from (mail for mail in mails if any(start < mail[1] and mail[0] < end for start, end in anchors))
    taken = set(homes)
    for detail in details:
        if _follows(text, detail, anchors, sorted(taken)):
            taken.add(detail)
    for detail in reversed(details):
        if _comes_before(text, detail, sorted({*anchors, *taken})):
            taken.add(detail)
    yield from taken


def find_addresses(text: str) -> Iterator[Span]:
    """Where anything stands that has the form of an e-mail address."""
    for at in _AT.finditer(text):
        local, domain = _around(text, at)
        if local and domain:
            yield local.start(), domain.end()


# -- numbers -----------------------------------------------------------------------------------------------------------


def _known_numbers(run: re.Match[str], is_known: Callable[[str], bool]) -> Iterator[Span]:
    """The longest known number from every group of digits of a run on."""
    groups = _groups_of(run)
    first = 0
    while first < len(groups):
        digits = list(accumulate(run.string[start:end] for start, end in groups[first : first + _MOST_DIGITS]))
        lengths = [n for n, one in enumerate(digits, 1) if _LEAST_DIGITS <= len(one) <= _MOST_DIGITS]
        found = next((n for n in reversed(lengths) if any(map(is_known, _international(digits[n - 1])))), 0)
        if found:
            yield _with_sign(run.string, groups[first][0]), groups[first + found - 1][1]
        first += found or 1


def _groups_of(run: re.Match[str]) -> list[Span]:
    return [(group.start() + run.start(), group.end() + run.start()) for group in _GROUP.finditer(run[0])]


def _with_sign(text: str, start: int) -> int:
    """Where a number begins, its sign and bracket included."""
    while start and text[start - 1] in "+(":
        start -= 1
    return start


def _international(digits: str) -> Iterator[str]:
    """The numbers in E.164 that digits can mean: "044 ...", "358 (0)44 ...", "00358 44 ..."."""
    yield f"+{digits}"
    if digits.startswith("00"):
        yield from _international(digits[2:])
    elif digits.startswith("0"):
        yield f"+{_HOME_CODE}{digits[1:]}"
    elif digits.startswith(f"{_HOME_CODE}0"):
        yield f"+{_HOME_CODE}{digits[4:]}"


def _any_number(run: re.Match[str]) -> Span | None:
    """What of a run can be a telephone number; several that stand together are one."""
    for start, _ in _groups_of(run):
        begin = _with_sign(run.string, start)
        written = run.string[begin : run.end()]
        if _NUMBER_START.match(written) and sum(sign.isdigit() for sign in written) >= _LEAST_DIGITS:
            return begin, run.end()
    return None


# -- addresses ---------------------------------------------------------------------------------------------------------


def _around(text: str, at: re.Match[str]) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """What stands before and behind the sign of an address."""
    end = at.start()
    while end and text[end - 1].isspace():
        end -= 1
    local = _LOCAL.search(text, max(0, end - _LONGEST_PART), end)
    return local, _DOMAIN.match(text, at.end(), at.end() + _LONGEST_PART)


def _known_address(text: str, at: re.Match[str], is_known: Callable[[str], bool]) -> Span | None:
    """The longest address around a sign that is known: labels may be run into it, sentences go on behind it."""
    local, domain = _around(text, at)
    if not local or not domain:
        return None
    ends = [*(dot.start() + domain.start() for dot in _ANY_DOT.finditer(domain[0])), domain.end()][1:]
    for start in range(local.start(), local.end()):
        for end in reversed(ends):
            if is_known(f"{_plain(text[start : local.end()])}@{_plain(text[domain.start() : end])}"):
                return start, end
    return None


def _plain(part: str) -> str:
    """One side of an address in small letters, without what disguises its dots or breaks its line."""
    return re.sub(r"\s", "", _ANY_DOT.sub(".", part)).lower()


# -- what stands beside ------------------------------------------------------------------------------------------------


def _home_behind(text: str, name: Span) -> Iterator[Span]:
    sign = _BEFORE_HOME.match(text, name[1])
    home = _HOME.match(text, sign.end()) if sign else None
    if home:
        yield home.span()


def _follows(text: str, detail: Span, names: Sequence[Span], taken: Sequence[Span]) -> bool:
    before = [one for one in (*names, *taken) if one[1] <= detail[0]]
    if not before:
        return False
    last = max(before, key=lambda one: one[1])
    gap = text[last[1] : detail[0]]
    if _is_close(gap):
        return True
    end = max((match.end() for match in _SENTENCE_END.finditer(gap)), default=0)
    return last in names and len(gap) <= _FURTHEST and not (end and len(_WORD.findall(gap[end:])) > 1)


def _comes_before(text: str, detail: Span, anchors: Sequence[Span]) -> bool:
    behind = [one for one in anchors if one[0] >= detail[1]]
    return bool(behind) and _is_close(text[detail[1] : behind[0][0]])


def _is_close(gap: str) -> bool:
    return len(gap) <= _FURTHEST // 2 and len(_WORD.findall(gap)) <= 1 and "\n\n" not in gap
