"""Tells which units stand beside one another under one body and which is below another, by their words and levels."""

from __future__ import annotations

from collections.abc import Iterable

from converters.text.organisations.field_lists import is_swedish_unit
from converters.text.organisations.kinds import is_led_by_unit, is_unit, type_of
from converters.text.organisations.unit_pairs import JOINS, kind_of, part_joined
from converters.text.organisations.words import genitive_places, head_form, kinds, words
from graph.model import Organisation

_PAIR = 2
_SAME_BEGINNING = 5
_OVER_OTHERS = (0, 1)
_TEAM = "Team"
_BESIDE = frozenset({0, 2})
"""Levels of units that never have one of their own level: faculties, departments."""


def with_siblings(found: Iterable[Organisation]) -> list[Organisation]:
    """The bodies, one for each of several units that stand beside one another in a chain."""
    return [each._replace(units=units) for each in found for units in _chains(each)]


def _chains(body: Organisation) -> list[tuple[str, ...]]:
    """The chains of units that the body has; those that a bracket lists by one word, three or more, are apart."""
    units = body.units
    listed = len(units) > _PAIR and f"({', '.join(units)})" in body.raw and all(map(str.islower, units))
    if listed and all(map(is_unit, units)) and len({kind_of(unit) for unit in units}) == 1:
        return [(unit,) for unit in units]
    return siblings(units) if units else [()]


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
    joined = JOINS.split(units[-1]) if len(units) > 1 and JOINS.search(units[-1]) else []
    each = [*units[:-1], *joined]
    if len(joined) != _PAIR or not all(map(is_unit, each)) or level_of(units[0]) in _OVER_OTHERS:
        return []
    alike = len({kind_of(unit) for unit in each}) == 1
    return each if alike or all(map(str.islower, each)) else []


def _are_alike(unit: str, other: str) -> bool:
    organs = words().forms_of("apart-organ")
    if unit.casefold().endswith(organs) and other.casefold().endswith(organs):
        return True  # "Kunnanhallitus", "Sivistyslautakunta"
    return is_beside_school(unit, other) or (level_of(other) in _BESIDE and level_of(other) == level_of(unit))


def is_beside_school(school: str, house: str) -> bool:
    """Whether a school of a village stands before another house of it, which is none of the school's.

    >>> is_beside_school("Kivelän koulu", "kirjasto"), is_beside_school("Kainuun ammattiopisto", "kirjasto")
    (True, False)
    """
    last, over = head_form(house.split()[-1]), head_form(school.split()[-1])
    beside = last is not None and "beside-school" in kinds(last.head.word)
    return beside and over is not None and "municipal-school" in kinds(over.head.word)


def is_beside_club(club: str, house: str) -> bool:
    """Whether a house of a town, a diocese or an institute stands behind an association, which has none of its kind.

    >>> is_beside_club("Iin Martat ry", "Iin kirjasto"), is_beside_club("Iin Martat ry", "Iin osasto")
    (True, False)
    """
    first, *rest = house.split() or [""]
    if first == _TEAM and rest and rest[0][:1].isupper():
        return type_of(club)[0] == "association"  # "Team Loimu", a club of its own
    form = head_form(rest[-1] if rest else first)
    kind = kinds(form.head.word).get("not-of-club") if form is not None and not form.case else None
    if kind is None or type_of(club)[0] != "association":
        return False
    placed = bool(rest) and first.casefold() in genitive_places()
    return placed or (kind == "named" and first[:1].isupper() and house[:_SAME_BEGINNING] != club[:_SAME_BEGINNING])


def units_above(units: tuple[str, ...], unit: str) -> tuple[str, ...]:
    """Those of the units of a line above that the unit of a later line may be below: all but its like and less.

    >>> units_above(("Tekninen tiedekunta", "Kemian laitos"), "Fysiikan laitos")
    ('Tekninen tiedekunta',)
    """
    level = level_of(unit)
    levels = [level_of(each) for each in units]
    less = (at for at, over in enumerate(levels) if level is not None and over is not None and over >= level)
    return units[: next(less, len(units))]


def level_of(unit: str) -> int | None:
    """How far a unit is below its body by the word for its kind: 0 is a faculty; None where the word tells nothing."""
    tokens = unit.split()
    led = is_led_by_unit(unit) or is_swedish_unit(tokens[0])
    form = head_form(tokens[0 if led else -1])
    word = tokens[0].casefold() if form is None else form.head.word
    told = kinds(word)
    level = told.get("unit-level") or told.get("unit-rank")
    return int(level) if level and (form is None or not form.case) else None
