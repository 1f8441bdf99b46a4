"""Parts what is run together in a name of capitals: a body and its unit, a legal form and a place."""

from __future__ import annotations

import re

from converters.text.organisations.units import SPLITS_ANYTHING, is_field
from converters.text.organisations.words import (
    first_known_words,
    fold,
    genitive_places,
    head_form,
    known_names,
    legal_forms,
    words,
)

_LONGEST_APART = 8
"""Letters of a word in capitals up to which it is hardly two that are run together."""
_SHORTEST_PART = 3
_OTHER_BODY = ("yhtymä", "kuntayhtymä", "säätiö", "konserni", "nyhdistys", "seura")
"""What makes another body of a name that goes on so: `AMMATTIKORKEAKOULUYHTYMÄ`."""
_TOWNS = ("kaupunki", "kunta")
_RUN_SCHOOLS = frozenset({"joint-municipal-authority"})


def part_capitals(text: str) -> str:
    """Capitals with a sign or a blank between names that are run together.

    >>> part_capitals("OULUN YLIOPISTOKEMIAN LAITOS")
    'OULUN YLIOPISTO, KEMIAN LAITOS'
    """
    return _part_body(_part_places(_part_plant(text)))


def _part_places(text: str) -> str:
    """Capitals in which a place is run together with what is before it: `EKOPINE OYKAJAANIN SIVUTOIMIPISTE`."""
    return " ".join(_part_place(token) if len(token) > _LONGEST_APART else token for token in text.split(" "))


def _part_place(token: str) -> str:
    low = token.casefold()
    for cut in range(2, len(low) - 2):
        if low[cut:] in genitive_places():
            form = head_form(low[:cut])
            if low[:cut] in legal_forms() or (form is not None and not form.case and form.head.role == "body"):
                return f"{token[:cut]} {token[cut:]}"
    return token


def _part_plant(text: str) -> str:
    """Capitals in which a firm's legal form is run together with the place of its plant: `X OYMALLILAN TEHDAS`."""
    front, form, unit = text.partition(" OY")
    if " " not in unit or not unit[0].isalpha():
        return text
    plant = unit.split()[0].endswith("N") and (
        _is_capital_unit(unit) or words().has(unit.split()[-1].casefold(), "plant")
    )
    return f"{front}{form}, {unit}" if plant else text


def _part_body(text: str) -> str:
    """Capitals in which a unit is run together with its listed body: `OULUN YLIOPISTOKEMIAN LAITOS`."""
    tokens = text.split(" ")
    if fold(tokens[0]) not in first_known_words() and tokens[0].casefold() not in genitive_places():
        return text
    for index, token in enumerate(tokens[1:], 1):
        cut = _body_end(" ".join(tokens[:index]), token) if len(token) > _LONGEST_APART else 0
        unit = " ".join([token[cut:], *tokens[index + 1 :]])
        if cut and _is_glued_unit(unit, token[:cut].casefold()):
            return f"{' '.join(tokens[:index])} {token[:cut]}, {unit}"
    return text


def _body_end(front: str, token: str) -> int:
    """Where a listed body that the words begin ends inside the next one; 0 where none does."""
    for cut in range(len(token) - _SHORTEST_PART, _SHORTEST_PART, -1):
        known = known_names().get(fold(f"{front} {token[:cut]}"))
        town = token[:cut].casefold() in _TOWNS and front.casefold() in genitive_places()
        if town or (known is not None and (known.type in SPLITS_ANYTHING or known.type in _RUN_SCHOOLS)):
            return 0 if token[cut:].casefold().startswith(_OTHER_BODY) else cut
    return 0


def _is_glued_unit(unit: str, body: str) -> bool:
    """Whether words run together with a body are its unit and not the end of a longer word: not `YLIOPISTOKESKUS`."""
    words_of_unit = re.split(r"[/(,\s]", unit.casefold())
    first, form = words_of_unit[0], head_form(unit)
    if words().has(first, "glued-unit"):
        return True
    institution = form is not None and form.head.type == "other" and form.head.word == unit.casefold()
    if institution or (body in _TOWNS and words().has(first, "town-compound")):
        return False  # "TAMPEREEN KAUPUNKIYMPÄRISTÖN PALVELUALUE", "JYVÄSKYLÄN YLIOPISTOKESKUS"
    fields = words_of_unit[1:2] == ["ja"] and is_field(first)  # "VANTAAN KAUPUNKIKASVATUS JA OPPIMINEN"
    return fields or _is_capital_unit(unit)


def _is_capital_unit(text: str) -> bool:
    """Whether the words up to a sign end in a head of units: `KEMIAN LAITOS`, `KESKUSHALLINTO / MARKKINOINTI`."""
    last = re.split(r"[/(,]", text)[0].split()
    form = head_form(last[-1]) if last else None
    return form is not None and form.head.role == "unit" and not form.case
