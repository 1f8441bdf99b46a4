"""What of the words beside a body is no unit, and how sure a chain of units is: what in their words tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from converters.text.organisations.kinds import is_body, is_part, is_unit, joins_several
from converters.text.organisations.plants import plant_name
from converters.text.organisations.unit_pairs import part_joined
from converters.text.organisations.units import is_field, is_research
from converters.text.organisations.words import head_form, kinds, place_names, words
from converters.text.organisations.work_headings import is_task

_DOUBTED = 0.7
_BY_INITIAL = re.compile(r"(?:[A-ZÅÄÖ]\.\s?){1,2}[A-ZÅÄÖ][\w-]+")
"""Somebody by an initial: `A. Virtanen`."""
_CLASS = re.compile(
    r"(?:luok(?:ka|at)\s)?\d{1,2}[.:]?\s?(?:[–-]\s?\d{1,2}\.?\s?)?[A-Za-zÅÄÖ]?(?:\s?-?luok(?:ka|at|kalaiset))?",
    re.IGNORECASE,
)
"""A class of a school: `5 B`, `6b-luokka`, `luokat 7–9`."""
_DESCRIBED = re.compile(r"(?:an?|ett?|en)\s[a-zåäö]")
"""An article and a word in small letters, which say what kind of thing the body before is."""
_LISTED = frozenset({"unit-name", "part-of"})
"""Kinds of names that the table says to be units."""
_DEED = "minen"
"""The end of the word for what is done: `kehittäminen`."""
_MOST_WORDS = 7
"""Words of the name of a unit at most; more may hold words of another line."""


def units_confidence(units: Sequence[str]) -> float:
    """1.0, or less where nothing tells that a unit is one, or other words may stand in its name.

    >>> units_confidence(("sivistystoimi", "kirjasto")), units_confidence(("Kaakon kaksikko",))
    (1.0, 0.7)
    """
    told = all(map(_is_told, units)) or all(_is_told(part) for unit in units for part in part_joined(unit))
    return 1.0 if told else _DOUBTED


@lru_cache(maxsize=4096)
def is_no_unit(part: str) -> bool:
    """Whether the words beside a body are where it is or somebody, and nothing in them tells a unit.

    A quarter or campus by its name, an area, a part of a house, a person by an initial, a class, a bill or other paper,
    a notice of rights, a project, a part of a site (`Hanketietokanta`).

    >>> is_no_unit("Viikki"), is_no_unit("3. kerros"), is_no_unit("läntinen Uusimaa"), is_no_unit("Viikin kampus")
    (True, True, True, False)
    """
    tokens = part.split()
    if _DESCRIBED.match(part):
        return True  # "a smaller primary school"
    if is_task(part):
        return True
    if is_part(part) or is_body(part) or not tokens:
        return False
    first, last, lexicon = tokens[0].casefold(), tokens[-1].casefold(), words()
    housed = any("house-part" in kinds(word.rstrip(".")) for word in (first, last))
    placed = "quarter" in kinds(part.casefold()) or (len(tokens) > 1 and _is_area(first, last))
    paper = (
        part.islower() and len(tokens) == 1 and last.endswith(lexicon.forms_of("no-field-end")) and not is_field(part)
    )
    street = (
        len(tokens) == 1 and part.istitle() and last.endswith(lexicon.forms_of("street-end")) and not is_field(part)
    )
    noted = "no-unit" in kinds(part.casefold()) or (len(tokens) > 1 and "no-unit-end" in kinds(last))
    noted = noted or last.endswith(lexicon.forms_of("no-unit-tail"))
    told = housed or placed or paper or street or noted or joins_several(part)
    return told or any(form.fullmatch(part) for form in (_BY_INITIAL, _CLASS))


def _is_area(side: str, place: str) -> bool:
    return place in place_names() and side in words().forms_of("area-side-adjective")


@lru_cache(maxsize=4096)
def _is_told(unit: str) -> bool:
    tokens = unit.split()
    if len(tokens) > _MOST_WORDS or any(_holds_digits(token) for token in tokens[:-1]):
        return False
    if is_research(tokens) or (len(tokens) > 1 and tokens[-1].endswith(_DEED) and tokens[-2].endswith("n")):
        return False  # "Kasvintuotannon tutkimus", which may be the title of a project, too
    if is_unit(unit) or is_body(unit) or is_field(unit) or not _LISTED.isdisjoint(kinds(unit)):
        return True
    stems = (*words().forms_of("service-stem"), *words().forms_of("field-stem"))
    return any(token.casefold().startswith(stems) or _heads_unit(token) or _is_field(token) for token in tokens)


def _holds_digits(token: str) -> bool:
    return any(map(str.isdigit, token))


def _heads_unit(token: str) -> bool:
    """Whether a word for a unit is among others of a name: `Kemian laitos Syksy`, `Centre for Waters`."""
    form = head_form(token)
    return form is not None and form.head.role in ("unit", "body") and not form.case


def _is_field(token: str) -> bool:
    """Whether a word is a field of work in Finnish, a science in English by its ending, or a plant of a firm."""
    ends = words().forms_of("english-field-end")
    return (
        bool(plant_name(token.casefold()))
        or is_field(token)
        or "field" in kinds(token.casefold())
        or token.casefold().endswith(ends)
    )
