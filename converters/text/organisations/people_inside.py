"""Tells people whose English possessive stands inside a body's name: `Association of Finnish Children's Museums`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from converters.text.organisations.words import country_names, fold, head_form, kinds, known_names, place_names

_OF_MANY = ("s'", "s’")


def are_people_inside(found: Sequence[str], at: int) -> bool:
    """Whether people at the index own what the name goes on with, and no body owns a unit.

    Behind many they own several things, as a unit is one of the body whose name ends with many.

    >>> are_people_inside(["Union", "of", "Teachers'", "Groups"], 2), are_people_inside(["City", "of", "Oulu's"], 2)
    (True, False)
    >>> are_people_inside(["Association", "of", "Cities'", "Training", "Unit"], 2)
    False
    """
    owned = list(takewhile(lambda word: word[:1].isupper(), found[at + 1 :]))
    if not owned or "people-own" in kinds(found[at].casefold()):
        return bool(owned)
    many = found[at].endswith(_OF_MANY) and not _names_itself(found[at][:-1])
    several = owned[-1].endswith("s") and not owned[-1].endswith("ss")
    return many and several and not _heads_unit(owned[-1])


def _names_itself(word: str) -> bool:
    listed = word.casefold() in place_names() or word.casefold() in country_names()
    return listed or fold(word) in known_names()


def _heads_unit(word: str) -> bool:
    form = head_form(word)
    return form is not None and form.head.role == "unit"
