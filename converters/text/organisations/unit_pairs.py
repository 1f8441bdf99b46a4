"""Tells whether a word that joins stands between two units or inside the name of one, by the grammar of each language.

A unit is whole where its noun phrase is: in English by the word for its kind with what it is of or before it, in
Swedish by the definite form, in Finnish by its head and the word before that.
"""

from __future__ import annotations

import re

from converters.text.organisations.field_lists import is_swedish_unit
from converters.text.organisations.kinds import is_led_by_unit, is_unit
from converters.text.organisations.units import is_establishment
from converters.text.organisations.words import fold, head_form, kinds, known_names, part_form

JOINS = re.compile(r"(?<!-) (?:&|ja|sekä|och|samt|and) ")
"""What may stand between two units; not behind a first half (`kulttuuri- ja liikuntapalvelut`)."""
LISTED_PART = re.compile(r"[^\s,](?:[^,]*[^\s,])?")
"""One of those that commas part, without the blanks around it."""
_TWO_FACULTIES = re.compile(r"(?P<one>[\w-]+ll?inen) (?:ja|sekä) (?P<other>[\w-]+ll?inen) (?P<head>tiedekunta)")
"""Two faculties that share their word, as two adjectives tell: `teknillinen ja lääketieteellinen tiedekunta`."""
_LED = "of"
_NAMED = "name"
_ARTICLE = "the "
_SERVICES = "services"
_INSTITUTE = "institute"
_DEFINITE = ("en", "et", "rn", "in", "na")
"""Ends of a Swedish noun with its article: `enheten`, `biblioteket`, `sektorn`, `diakonin`."""
_ACTIVITIES = ("verksamheten", "utbildningen")
"""Ends of what a body does, beside units that are so called: `forskningsverksamheten`."""
_LEADS = ("of", "for")
_SMALL_WORDS = frozenset({"and", "of", "for", "the", "&", "in", "on"})


def part_joined(unit: str) -> list[str]:
    """The units that a word joins, each of which tells that it is one; else the words as they are.

    >>> part_joined("Kaamos Center ja kemian tiedekunta"), part_joined("Kielten ja kulttuurien laitos")
    (['Kaamos Center', 'kemian tiedekunta'], ['Kielten ja kulttuurien laitos'])
    >>> part_joined("Department of Law and the Polar Institute"), part_joined("Fritidsenheten och enheten för vård")
    (['Department of Law', 'Polar Institute'], ['Fritidsenheten', 'enheten för vård'])
    """
    shared = _TWO_FACULTIES.fullmatch(unit)
    if shared is not None:
        return [f"{field} {shared['head']}" for field in (shared["one"], shared["other"])]
    parts: list[str] = []
    start = 0
    for join in JOINS.finditer(unit):
        left = unit[start : join.start()].removeprefix(_ARTICLE)
        if left and _stand_beside(left, unit[join.end() :]):
            parts.append(left)
            start = join.end()
    return [*parts, unit[start:].removeprefix(_ARTICLE)]


def _stand_beside(left: str, right: str) -> bool:
    """Whether the words on both sides of one that joins each name a unit: a kind alone begins no list of units.

    Services are two where one word says so of both, or a capital: `nuorisopalvelut ja kirjasto`.
    """
    first = JOINS.split(right)[0]
    if not first.strip() or (" " not in left and _is_bare(left)):
        return False  # "Kirjasto ja tietopalvelut"
    if _are_english_pair(left, right) or _are_swedish_pair(left, first):
        return True
    one, other = kind_of(left), kind_of(first) or kind_of(right)
    if not one or not other or not (is_unit(left) and is_unit(right)):
        return False
    if _LED in (one, other):
        return one == other
    titled = right[:1].isupper() and left[:1].isupper() and not left.istitle()
    return one == other or titled or _level_word(other) or _is_establishment(right.split()[-1])


def _are_english_pair(left: str, right: str) -> bool:
    """Whether two English units stand there, each with its kind: `Faculty of Law and Polar Institute`.

    Services before another kind may be of its name: `Youth Services and Sports Unit`; behind one that "of" leads,
    fields and services may be what that is of: `Department of Health and Social Services`.
    """
    one, first = _english_kind(left), JOINS.split(right)[0]
    whole = right.startswith(_ARTICLE) or (one != _LED and part_form(first.split()[0]) is None)
    other = _english_kind(first) or (_english_kind(right) if whole else "")
    if not one or not other:
        return False
    if right.startswith(_ARTICLE) or one == other:
        return True
    if one == _LED:
        return other not in (_SERVICES, _NAMED)
    return one != _SERVICES or other in (_LED, _NAMED)


def _english_kind(unit: str) -> str:
    """The word for the kind of an English unit that ends its name, the same for all that theirs leads; else empty."""
    unit = unit.removeprefix(_ARTICLE)
    *front, last = unit.split()
    if is_led_by_unit(unit) or (front[1:] and front[1] in _LEADS and "unit-rank" in kinds(front[0])):
        return _LED  # "Programme for Ecosystems" behind a unit, too
    if "unit-name" in kinds(unit) and unit[:1].isupper():
        return _NAMED
    form = part_form(last) if front and all(w[:1].isupper() or w in _SMALL_WORDS for w in front) else None
    told = form is not None and form.head.shape == "en" and not form.case
    own = form is not None and (form.head.role in ("unit", "part") or form.head.word == _INSTITUTE)
    return form.head.word if form is not None and told and own and fold(unit) not in known_names() else ""


def _are_swedish_pair(left: str, right: str) -> bool:
    """Whether two Swedish units in the definite form stand there: `Enheten för vård och familjecentret`."""
    return is_definite_unit(left) and is_definite_unit(right)


def is_definite_unit(unit: str) -> bool:
    """Whether a Swedish unit that an article ends says which it is: `fritidsenheten`, `enheten för vård`."""
    first, *behind = unit.split() or [""]
    if behind[:1] == ["för"]:
        return is_swedish_unit(first) and first.endswith(_DEFINITE)
    last = unit.split()[-1] if unit else ""
    form = head_form(last) if last.endswith(_DEFINITE) and not last.endswith(_ACTIVITIES) else None
    if form is None or form.head.role != "unit" or not (form.head.is_swedish or form.head.word.endswith(_DEFINITE)):
        return False
    return bool(behind) or not last.casefold().startswith(form.head.word) or form.head.shape == "sv-word"


def _is_establishment(word: str) -> bool:
    form = head_form(word)
    return form is not None and is_establishment(form)


def _is_bare(word: str) -> bool:
    form = head_form(word)
    return form is not None and form.nominative.casefold() == form.head.word


def kind_of(unit: str) -> str:
    """The word for the kind of a unit, the same for all that theirs leads; empty where none tells it."""
    if is_led_by_unit(unit) or (" för " in unit and is_swedish_unit(unit.split()[0])):
        return _LED
    form = head_form(unit.split()[-1])
    return form.head.word if form is not None and not form.case and form.head.role == "unit" else ""


def _level_word(word: str) -> bool:
    """Whether the word names a house or a level of its own, as `laitos` does, and no field of work as `palvelut`."""
    return not {"unit-level", "unit-rank"}.isdisjoint(kinds(word))
