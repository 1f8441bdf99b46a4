"""Tells which units stand beside one another under one body and which is below another, by their words and levels."""

from __future__ import annotations

import re
from collections.abc import Iterable

from converters.text.organisations.field_lists import is_swedish_unit
from converters.text.organisations.kinds import is_led_by_unit, is_unit
from converters.text.organisations.units import is_establishment
from converters.text.organisations.words import head_form, kinds
from graph.model import Organisation

_JOINS = re.compile(r"(?<!-) (?:&|ja|sekä|och|and) ")
_LED = "of"
_PAIR = 2
_OVER_OTHERS = (0, 1)
_BESIDE = frozenset({0, 2})
"""Levels of units that never have one of their own level: faculties, departments."""


def with_siblings(found: Iterable[Organisation]) -> list[Organisation]:
    """The bodies, one for each of several units that stand beside one another in a chain."""
    return [each._replace(units=units) for each in found for units in (siblings(each.units) if each.units else [()])]


def siblings(units: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The chain, or one for each unit that a word or its level puts beside another.

    >>> siblings(("Kemian laitos & Fysiikan laitos",)), siblings(("kemian laitos", "fysiikan laitos"))
    ([('Kemian laitos',), ('Fysiikan laitos',)], [('kemian laitos',), ('fysiikan laitos',)])
    """
    listed = _listed(units)
    if listed:
        return [(unit,) for unit in listed]
    chains: list[tuple[str, ...]] = [()]
    for unit in units:
        alike = bool(chains[-1]) and _are_alike(chains[-1][-1], unit)
        over = chains[-1][:-1] if alike else chains[-1]
        each = [(*over, part) for part in part_joined(unit)]
        chains = [*(chains if alike else chains[:-1]), *each]
    return chains


def _listed(units: tuple[str, ...]) -> list[str]:
    """The units that a list names, whose last one a word joins: `nuorisotoimi, kirjasto ja museo`; empty for a chain.

    All of them are in small letters, or one word tells the kind of all; a sector has those behind it.
    """
    joined = _JOINS.split(units[-1]) if len(units) > 1 and _JOINS.search(units[-1]) else []
    each = [*units[:-1], *joined]
    if len(joined) != _PAIR or not all(map(is_unit, each)) or level_of(units[0]) in _OVER_OTHERS:
        return []
    alike = len({_kind_of(unit) for unit in each}) == 1
    return each if alike or all(map(str.islower, each)) else []


def _are_alike(unit: str, other: str) -> bool:
    return is_beside_school(unit, other) or (level_of(other) in _BESIDE and level_of(other) == level_of(unit))


def is_beside_school(school: str, house: str) -> bool:
    """Whether a school of a village stands before another house of it, which is none of the school's.

    >>> is_beside_school("Kivelän koulu", "kirjasto"), is_beside_school("Kainuun ammattiopisto", "kirjasto")
    (True, False)
    """
    last, over = head_form(house.split()[-1]), head_form(school.split()[-1])
    beside = last is not None and "beside-school" in kinds(last.head.word)
    return beside and over is not None and "municipal-school" in kinds(over.head.word)


def units_above(units: tuple[str, ...], unit: str) -> tuple[str, ...]:
    """Those of the units of a line above that the unit of a later line may be below: all but its like and less.

    >>> units_above(("Tekninen tiedekunta", "Kemian laitos"), "Fysiikan laitos")
    ('Tekninen tiedekunta',)
    """
    level = level_of(unit)
    levels = [level_of(each) for each in units]
    less = (at for at, over in enumerate(levels) if level is not None and over is not None and over >= level)
    return units[: next(less, len(units))]


def part_joined(unit: str) -> list[str]:
    """The units that a word joins, each of which tells that it is one; else the words as they are.

    >>> part_joined("Kaamos Center ja kemian tiedekunta"), part_joined("Kielten ja kulttuurien laitos")
    (['Kaamos Center', 'kemian tiedekunta'], ['Kielten ja kulttuurien laitos'])
    """
    parts: list[str] = []
    start = 0
    for join in _JOINS.finditer(unit):
        left = unit[start : join.start()]
        if left and _stand_beside(left, unit[join.end() :]):
            parts.append(left)
            start = join.end()
    return [*parts, unit[start:]]


def _stand_beside(left: str, right: str) -> bool:
    """Whether the words on both sides of one that joins each name a unit: a kind alone begins no list of units.

    Services are two where one word says so of both, or a capital: `nuorisopalvelut ja kirjasto`.
    """
    if " " not in left and _is_bare(left):
        return False  # "Kirjasto ja tietopalvelut"
    one, other = _kind_of(left), _kind_of(_JOINS.split(right)[0]) or _kind_of(right)
    if not one or not other or not (is_unit(left) and is_unit(right)):
        return False
    if _LED in (one, other):
        return one == other
    titled = right[:1].isupper() and left[:1].isupper() and not left.istitle()
    return one == other or titled or _level_word(other) or _is_establishment(right.split()[-1])


def _is_establishment(word: str) -> bool:
    form = head_form(word)
    return form is not None and is_establishment(form)


def _is_bare(word: str) -> bool:
    form = head_form(word)
    return form is not None and form.nominative.casefold() == form.head.word


def _kind_of(unit: str) -> str:
    """The word for the kind of a unit, the same for all that theirs leads; empty where none tells it."""
    if is_led_by_unit(unit) or (" för " in unit and is_swedish_unit(unit.split()[0])):
        return _LED
    form = head_form(unit.split()[-1])
    return form.head.word if form is not None and not form.case and form.head.role == "unit" else ""


def _level_word(word: str) -> bool:
    """Whether the word names a house or a level of its own, as `laitos` does, and no field of work as `palvelut`."""
    return not {"unit-level", "unit-rank"}.isdisjoint(kinds(word))


def level_of(unit: str) -> int | None:
    """How far a unit is below its body by the word for its kind: 0 is a faculty; None where the word tells nothing."""
    tokens = unit.split()
    led = is_led_by_unit(unit) or is_swedish_unit(tokens[0])
    form = head_form(tokens[0 if led else -1])
    word = tokens[0].casefold() if form is None else form.head.word
    told = kinds(word)
    level = told.get("unit-level") or told.get("unit-rank")
    return int(level) if level and (form is None or not form.case) else None
