"""Knows business ids, and gives bodies those that a text states behind or below them, as forms do."""

from __future__ import annotations

import re
from functools import cache

from converters.text.organisations.words import kinds, words
from graph.model import Organisation, Span

BUSINESS_ID = re.compile(r"\d{6,7}-\d")
"""What has the form of a business id; whether it is one `is_business_id` says."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_ID = re.compile(rf"(?<![\d-]){BUSINESS_ID.pattern}(?![\d-])")
_NAMED = re.compile(r"\b(?:Y|L?Y-?tunnus|FO-nummer|Business ID)(?:\s+(?:on|är|is))?\s*:?\s*\Z", re.IGNORECASE)
_LEADING = re.compile(rf"[^\w\n]*(?:(?:L?Y-?tunnus|FO-nummer)\s*:?\s*)?{BUSINESS_ID.pattern}[^\w\n]*", re.IGNORECASE)
"""What stands before the first body of a line whose ids stand before their bodies."""
_FIELD = re.compile(
    r"(?:\s{0,3}[,;(]|\n)?[ \t]{0,3}"
    r"(?P<label>\b(?:L?Y-?tunnus|FO-nummer|Business ID)(?: (?:on|är|is))?\s{0,3}:?[ \t]{0,3})?"
    r"(?<![\d-])(?P<id>\d{6,7}[-–]\d)(?![\d–-])\)?",
    re.IGNORECASE,
)
"""An id with the word for it and the sign or line end before it: `, Y-tunnus: 1006538-5`."""
_EMPTY = re.compile(r"\s{0,3}\(\s?(?:L?Y-?tunnus|FO-nummer|Business ID)\s?:?\s?\)", re.IGNORECASE)
"""The field for an id that nobody filled in: `Iin kunta (Y-tunnus )`."""
_SENTENCE_END = re.compile(r"\w{3,}[.!?]\s+[A-ZÅÄÖ]")
_WORD = re.compile(r"\w[\w-]*")
_DOUBTED = 0.8
_MOST_SIGNS, _MOST_LINES = 160, 6
"""How far below its body an id may stand that its label leads to."""


def is_business_id(text: str) -> bool:
    """Whether the text is a Finnish business id with the right check digit (weights 7 9 10 5 8 4 2, modulo 11).

    >>> is_business_id("1006538-5"), is_business_id("1006538-6")
    (True, False)
    """
    digits, dash, check = text.partition("-")
    if not dash or not check.isdigit() or not digits.isdigit() or len(digits) > 7 or len(check) != 1:
        return False
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits.zfill(7), strict=True)) % 11
    return rest != 1 and int(check) == (0 if rest == 0 else 11 - rest)


def find_id_fields(text: str) -> list[Span]:
    """Where business ids stand with the words for them and the sign or the line end before: `, Y-tunnus: 1006538-5`.

    A field in brackets that is empty counts too.

    >>> find_id_fields("Iin kunta (1006538-5)\\nAino Aho")
    [Span(start=9, end=21)]
    """
    fields = _FIELD.finditer(text) if "-" in text or "–" in text else ()
    filled = [each for each in fields if each["label"] or is_business_id(each["id"].replace("–", "-"))]
    empty = _EMPTY.finditer(text) if "(" in text else ()
    return sorted(Span(*each.span()) for each in (*filled, *empty))


def with_business_ids(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, each that has no business id with the one that the text states for it.

    A body whose id has a wrong check digit has none, and is less sure: the digits or the name may be misread.
    """
    ids = list(_ID.finditer(text)) if found and "-" in text else []
    told = {each.business_id for each in found}
    for match in ids:
        if not is_business_id(match.group()):
            _doubt(text, found, match)
            continue
        at = _body_of(text, found, match) if match.group() not in told else None
        if at is not None and found[at].name and not found[at].business_id:
            found[at] = found[at]._replace(business_id=match.group())
    return found


def wrong_ids(text: str) -> list[re.Match[str]]:
    """What has the form of a business id with a wrong check digit, behind the word for it: `Y-tunnus 1006538-6`."""
    stated = _ID.finditer(text) if "-" in text else ()
    return [match for match in stated if not is_business_id(match.group()) and _NAMED.search(text, 0, match.start())]


def _doubt(text: str, found: list[Organisation], wrong: re.Match[str]) -> None:
    at = _body_of(text, found, wrong)
    if at is not None and found[at].confidence > _DOUBTED:
        found[at] = found[at]._replace(confidence=_DOUBTED)


def _body_of(text: str, found: list[Organisation], stated: re.Match[str]) -> int | None:
    """Which body the id is of: the one behind it where an id begins its line, else the one before it."""
    starts = [each.at.start if isinstance(each.at, Span) else -1 for each in found]
    line = text.rfind("\n", 0, stated.start()) + 1
    first = next((start for start in starts if start >= line), -1)
    if _LEADING.fullmatch(text, line, first):
        behind = next((at for at, start in enumerate(starts) if start >= stated.end()), None)
        beside = behind is not None and not any(map(str.isalnum, text[stated.end() : starts[behind]]))
        return behind if beside else None
    before = [at for at, start in enumerate(starts) if 0 <= start < stated.start()]
    return before[-1] if before and _is_of(text, found[before[-1]], stated.start()) else None


def _is_of(text: str, body: Organisation, place: int) -> bool:
    """Whether nothing stands between the body and the id, or its label and no other body or sentence."""
    end = body.at.end if isinstance(body.at, Span) else 0
    between = text[end:place]
    label = _NAMED.search(between)
    if label is None:
        return not any(map(str.isalnum, between))
    between = between[: label.start()]
    if (
        len(between) > _MOST_SIGNS
        or sum(map(bool, map(str.strip, between.split("\n")))) > _MOST_LINES
        or _SENTENCE_END.search(between)
    ):
        return False
    return not (any(map(_tells_body, _WORD.findall(between))) or _names_field().search(between))


def _tells_body(word: str) -> bool:
    """Whether the word leads to another body or is of one that was not read: `Osatoteuttaja`, `Oy`."""
    told = kinds(word)
    return "legal" in told or (word[:1].isupper() and "label" in told and "type-label" not in told)


@cache
def _names_field() -> re.Pattern[str]:
    """The labels of forms that a body follows."""
    lexicon = words()
    labels = [label for label in lexicon.forms_of("form-label") if lexicon.value(label, "form-label") == "body"]
    capital = [re.escape(label[:1].upper() + label[1:]) for label in labels]
    return re.compile(rf"(?<!\w)(?:{'|'.join(capital)})(?!\w)")
