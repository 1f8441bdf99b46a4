"""Units of several fields that commas part, which are one: `Tiedon, tieteen ja tekniikan tutkimuskeskus`."""

from __future__ import annotations

import re
from functools import cache

from converters.text.organisations.words import (
    fold,
    genitive_places,
    head_form,
    is_person,
    kinds,
    known_names,
    part_form,
    place_names,
    words,
)

_FIELDS = re.compile(r"(?:[^\W\d_][\w-]+n,\s)+[^\W\d_][\w-]+n\s(?:ja|sekä)\s(?:[^\W\d_][\w-]+n\s){1,2}[^\W\d_][\w-]+")
_ENGLISH_FIELDS = re.compile(
    r"\b(?P<unit>[A-Z][a-z]+) (?:of|for) (?:the |Research (?:on|in|into) )?(?P<fields>[A-Z][\w-]+(?: [A-Z][\w-]+)*"
    r"(?:, (?:and )?[A-Z][\w-]+(?: [A-Z][\w-]+)*)*,? (?:and|&) [A-Z][\w-]+(?: [A-Z][\w-]+)*)"
)
_ENGLISH_PARTS = re.compile(
    r"\b(?P<unit>[A-Z][a-z]+) (?:of|for) (?:the )?[A-Z][\w-]+(?: (?:and )?[A-Z][\w-]+)*"
    r"/(?P<fields>[A-Z][\w-]+(?: [A-Z][\w-]+)*)"
)
"""An English unit and a part of it behind a slash: `Institute for Snow Research/Physics`."""
_HYPHENED = re.compile(
    r"(?P<first>[A-ZÅÄÖ][\w-]*)(?:, [a-zåäö][\w-]*(?: [a-zåäö][\w-]*)?)+ (?:ja|sekä) [a-zåäö][\w-]*(?: [a-zåäö][\w-]*)?"
    r" (?P<head>-[a-zåäö]+)"
)
"""Fields that a hyphen joins to the word for a unit: `Lapset, nuoret ja perheet -yksikkö`."""
_ENGLISH_ENDED = re.compile(
    r"(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?, )+(?:[A-Z][\w-]+ )+(?:and|&) (?:[A-Z][\w-]+ )+(?P<head>[A-Z][a-z]+)"
)
"""Fields before an English unit: `Water, Energy and Environmental Engineering Research Unit`."""
_PURPOSES = re.compile(r"[^\W\d_]{4,} för [^\W\d_]+(?:, [a-zåäö]+)+ och [a-zåäö]+")


def field_lists(text: str, *, inflected: bool = False) -> list[tuple[int, int]]:
    """Where units stand whose several fields commas part: `Tiedon, tieteen ja tekniikan tutkimuskeskus`.

    In Swedish they stand behind "för". A unit in another case than the nominative counts in running text only.
    """
    found = [match for match in _ENGLISH_PARTS.finditer(text) if _is_english_list(match)] if "/" in text else []
    spans: list[tuple[int, int]] = []
    if "," not in text:
        return [match.span() for match in found]
    if " -" in text:
        found += [match for match in _HYPHENED.finditer(text) if _is_hyphened_list(match, inflected=inflected)]
    if "n, " in text and (" ja " in text or " sekä " in text):
        found += [match for match in _FIELDS.finditer(text) if _is_unit_of_fields(match.group(), inflected=inflected)]
    if " and " in text or " & " in text:
        spans = [span for match in _ENGLISH_ENDED.finditer(text) if (span := _english_ended(text, match))]
        lists = (match for match in _ENGLISH_FIELDS.finditer(text) if not _ends_in_department(match["fields"]))
        found += [match for match in lists if _is_english_list(match)]
    if " för " in text:
        found += [match for match in _PURPOSES.finditer(text) if is_swedish_unit(match.group().partition(" ")[0])]
    return [*spans, *(match.span() for match in found)]


def _is_hyphened_list(match: re.Match[str], *, inflected: bool) -> bool:
    """Whether the first field names no body or place, and the word behind the hyphen a unit."""
    first, form = match["first"], part_form(match["head"])
    own = fold(first) in known_names() or first.casefold() in place_names()
    unit = form is not None and form.head.role != "body" and (inflected or not form.case)
    return unit and not own


def _english_ended(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """Where the fields and their unit stand, without what other commas part before them: `Anna Smith, Water, …`."""
    form = part_form(match["head"])
    unit = form is not None and form.head.shape == "en" and form.head.role != "body"
    starts = [match.start(), *(match.start() + sign.end() for sign in re.finditer(", ", match.group()))] if unit else []
    for start in starts:
        *fields, _ = re.split(r", | and | & ", text[start : match.end()])
        cut = text[:start].endswith(" ") and text[:start].rstrip()[-1:].isalnum()
        if len(fields) > 1 and not cut and all(map(_is_plain_field, fields)):
            return start, match.end()
    return None


def _is_plain_field(field: str) -> bool:
    """Whether the words of a field are of no body, unit, place or person."""
    words_of = field.split()
    return not (is_person(tuple(words_of)) or _tells_no_field(words_of) or any(map(part_form, words_of)))


def listed_units(text: str) -> list[tuple[int, int]]:
    """Where listed names of units stand that have commas in them: `peruspalvelut, oikeusturva ja luvat`."""
    low = text.lower() if ", " in text else ""
    names = [name for name in _names_with_commas() if name in low] if low else []
    return [(low.index(name), low.index(name) + len(name)) for name in names]


@cache
def _names_with_commas() -> tuple[str, ...]:
    return tuple(name for name in words().forms_of("unit-name") if "," in name)


def is_field_list(text: str) -> bool:
    """Whether the words are one unit of several fields: `Tiedon, tieteen ja tekniikan tutkimuskeskus`."""
    return "," in text and (0, len(text)) in field_lists(text)


def _is_english_list(match: re.Match[str]) -> bool:
    """Whether commas part the fields of an English unit, none of which is a body, a place or a person."""
    if "unit-front" not in kinds(match["unit"]) or not ("," in match["fields"] or match.re is _ENGLISH_PARTS):
        return False
    if match["fields"].count(",") == 1 and ", and " in match["fields"]:
        return False  # "the Faculty of Law, and Kemi City"
    fields = [field.removeprefix("and ").split() for field in re.split(r", | and | & ", match["fields"])]
    return not any(is_person(tuple(field)) or _tells_no_field(field) for field in fields)


def _ends_in_department(fields: str) -> bool:
    """Whether a department with two fields stands behind its faculty: `Technology, Industrial Engineering and …`."""
    return "unit-name" in kinds(fields.partition(", ")[2])


def _tells_no_field(field: list[str]) -> bool:
    named = any((form := head_form(word)) is not None and form.head.role == "body" for word in field)
    return named or fold(" ".join(field)) in known_names() or field[0].casefold() in place_names()


def is_swedish_unit(word: str) -> bool:
    """Whether the word says in Swedish what a unit is: `Institutionen`, `Enheten`."""
    form = head_form(word)
    return form is not None and form.head.is_swedish and (form.head.role == "unit" or word == "Högskolan")


def _is_unit_of_fields(text: str, *, inflected: bool) -> bool:
    *fields, last = re.split(r",?\s", text)
    form = head_form(last)
    unit = form is not None and (inflected or not form.case) and (form.head.role == "unit" or form.head.type == "other")
    forms = (form for word in fields if (form := head_form(word)) is not None and form.head.role == "body")
    # A bare kind is a field as any other: "Koulun, kasvatuksen ja yhteiskunnan tohtoriohjelma".
    bodies = (form for form in forms if form.nominative.casefold() != form.head.word or form.head.shape == "word")
    return unit and not any(bodies) and not any(word.casefold() in genitive_places() for word in fields)
