"""Reads the other names that a text gives to a body, the ones before and the ones after, and the day of the change."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from converters.text.organisations.kinds import is_aside, is_body, is_marked_trader, is_unit
from converters.text.organisations.words import fold, is_person, known_names, words

_DAY = r"(?:(?:v\.|vuo(?:den|desta|teen)|år)\s*)?(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4})?|\d{1,2}/\d{4}|\d{4})"
_DIGIT = re.compile(r"\d")
_FULL = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_BARE = re.compile(r"\s*(\d{1,2}\.\d{1,2}\.\d{4})\s+(?=[^\W\d_])")
_CALLED_BEFORE = re.compile(
    r"(?:vuoteen|vuosina|(?:fram )?till|until)\s(?:år\s)?\d[\d .–-]{3,11}(?:(?:asti|saakka)\s)?"
    r"(?:nimeltään|nimellä|med namnet|under namnet|called|named|known as)\s(?:the\s)?",
    re.IGNORECASE,
)
"""Until when a body was called by the name that follows: `vuoteen 2010 nimeltään `."""
_EDGES = " \t\r\n.,;:/–—-"
_LONGEST_NAME = 10
_SINCE, _UNTIL = "since", "until"


class OtherNames(NamedTuple):
    """What a bracket tells: names before and after, and the first day of the later name by the other name."""

    former: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    days: tuple[tuple[str, str], ...] = ()


class _Mark(NamedTuple):
    """A day with the word for what it bounds, and where it stands."""

    kind: str
    day: str
    start: int
    end: int


@cache
def _dated() -> re.Pattern[str]:
    since, until = ("|".join(map(re.escape, words().forms_of(kind))) for kind in ("since", "up-to"))
    return re.compile(
        rf"(?<![\w.–-])(?:(?P<day>{_DAY})\s*(?:(?P<since>{since})|(?P<until>{until}))(?!\w)"
        rf"|(?:{since})\s+(?P<from>{_FULL.pattern})(?!\s*[\w–-]))",
        re.IGNORECASE,
    )


def _marks(text: str) -> list[_Mark]:
    """The days of a text that say since when or until when something is so.

    >>> [mark[:2] for mark in _marks("31.12.2009 saakka Vanha Oy, 1.1.2010 alkaen Uusi Oy")]
    [('until', '2010-01-01'), ('since', '2010-01-01')]
    """
    if not _DIGIT.search(text):
        return []
    found = []
    for match in _dated().finditer(text):
        kind = _UNTIL if match["until"] else _SINCE
        found.append(_Mark(kind, _first_day(match["day"] or match["from"], kind), *match.span()))
    return found


def _first_day(told: str, kind: str) -> str:
    """The first day of the later name: the day itself, or the one after the last; empty where no whole day is told."""
    match = _FULL.search(told)
    if match is None:
        return ""
    try:
        day = date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return ""
    return (day if kind == _SINCE else day + timedelta(days=1)).isoformat()


def bracket_dated(text: str) -> str:
    """The text with a name since a day in brackets, and without days that say only how long the body is in a project.

    >>> bracket_dated("Vanha Opisto / 1.1.2012 alkaen Uusi Opisto"), bracket_dated("Malli Oy 1.1.2015 alkaen")
    ('Vanha Opisto (1.1.2012 alkaen Uusi Opisto)', 'Malli Oy')
    """
    if not _DIGIT.search(text):
        return text
    for mark in reversed([mark for mark in _marks(text) if not _is_inside(text, mark.start)]):
        front, behind = text[: mark.start].rstrip(_EDGES), text[mark.end :]
        name, bracket, rest = behind.partition("(")
        named = name.strip(_EDGES)
        if front and is_body_name(named):
            text = f"{front} ({text[mark.start : mark.end]} {named}) {bracket}{rest}".rstrip()
        else:
            text = f"{front} {behind.lstrip(_EDGES)}".strip()
    return text


def _is_inside(text: str, at: int) -> bool:
    """Whether the place is inside a bracket."""
    return text.count("(", 0, at) > text.count(")", 0, at)


def read_other_names(inner: str, own: str) -> OtherNames | None:
    """The names that a bracket behind a body gives it, None where it is about something else.

    >>> read_other_names("entinen Vanha Opisto 1.1.2009 alkaen Uusi Opisto", "Malliopisto")
    OtherNames(former=('Vanha Opisto',), later=('Uusi Opisto',), days=(('Vanha Opisto', '2009-01-01'), \
('Uusi Opisto', '2009-01-01')))
    """
    if (called := _CALLED_BEFORE.match(inner)) is not None:
        return _add(OtherNames(), "former", inner[called.end() :].strip(_EDGES), "", own)
    marks = _marks(inner)
    lead, _, behind = inner.replace(":", " ").partition(" ")
    told = _told_by(lead)
    if not marks and (bare := _BARE.match(inner)) and is_body(inner[bare.end() :]):
        marks = [_Mark(_SINCE, _first_day(bare[1], _SINCE), *bare.span())]
    if not told and not marks:
        return None
    found = OtherNames()
    start = len(inner) - len(behind) if told else 0
    first = inner[start : marks[0].start if marks else None].strip(_EDGES)
    if first and not told and marks and is_body(first) and not inner[marks[0].end :].strip(_EDGES):
        told = "later" if marks[0].kind == _SINCE else "former"
    if first and told:
        found = _add(found, told, first, marks[0].day if marks else "", own)
    for mark, following in zip_longest(marks, marks[1:]):
        name = inner[mark.end : following.start if following else None].strip(_EDGES)
        found = _add(found, "later" if mark.kind == _SINCE else "former", name, mark.day, own)
    return found


def _told_by(word: str) -> str:
    """Whether a word says that a name is one before or one after: `ent.`, `nyk.`; empty for other words."""
    for form in (word.casefold(), word.casefold().rstrip(".")):
        if words().has(form, "former"):
            return "former"
        if words().has(form, "successor") and not words().has(form, "since") and (word[0].islower() or word[-1] == "."):
            return "later"  # not "Uusi Lastensairaala"
    return ""


def _add(found: OtherNames, told: str, name: str, day: str, own: str) -> OtherNames:
    if not (is_body_name(name) if told == "later" else _may_be_former(name)) or _is_same(name, own):
        return found
    days = ((name, day),) if day else ()
    if told == "later":
        return found._replace(later=(*found.later, name), days=(*found.days, *days))
    return found._replace(former=(*found.former, name), days=(*found.days, *days))


def _may_be_former(name: str) -> bool:
    """Whether a name behind the word for a former one may be a body's: no person's."""
    return bool(name) and not is_marked_trader(name) and not is_person(tuple(name.split()))


def is_body_name(name: str) -> bool:
    """Whether the words may be the name of a body: no person, place, post or unit, and no clause."""
    parts = name.split()
    if not parts or not name[0].isupper() or len(parts) > _LONGEST_NAME or not _may_be_former(name):
        return False
    return is_body(name) or not (is_aside(name) or is_unit(name) or (len(parts) > 1 and parts[-1].islower()))


def _is_same(name: str, own: str) -> bool:
    """Whether the other name is that of the body itself by the tables, or stands in it: `THL` in `… laitos THL`."""
    if fold(name) == fold(own) or name in own.split():
        return True
    one, other = known_names().get(fold(name)), known_names().get(fold(own))
    return one is not None and other is not None and one.id == other.id
