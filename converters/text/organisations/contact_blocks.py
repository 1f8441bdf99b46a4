"""Tells the lines of a contact block apart: who, in what post, the numbers, and what may be a unit between them."""

from __future__ import annotations

from converters.text.organisations.edges import without_contacts
from converters.text.organisations.kinds import is_aside, is_role, names_person
from converters.text.organisations.units import is_field
from converters.text.organisations.words import head_form, is_person, kinds, words

_MOST_WORDS = 6


def is_of_person(line: str) -> bool:
    """Whether a line only says who somebody is: `Aino Virtanen, suunnittelija`, `projektipäällikkö`."""
    parts = [part for part in without_contacts(line).strip(" .").split(", ") if any(map(str.isalpha, part))]
    named = any(is_role(part) or is_person(tuple(part.split())) or names_person(part.split()) for part in parts)
    return named and all(is_aside(part) or names_person(part.split()) for part in parts)


def is_numbers(line: str) -> bool:
    """Whether a line has nothing but numbers and addresses of the net: `puh. 000 0000`, `aino@example.org`."""
    said = [word.strip(".:,").casefold() for word in without_contacts(line).split()]
    return bool(line.strip()) and all("phone" in kinds(word) or not any(map(str.isalpha, word)) for word in said)


def names_payer(line: str) -> bool:
    """Whether a line is of who pays, whose units no project page gives: `Rahoittaja: Lapin liitto`."""
    label = line.split(":")[0].split() if ":" in line else line.split()[:1]
    return any(words().has(word.casefold(), "payer-label") for word in label)


def may_be_unit(name: str) -> bool:
    """Whether words may name a unit where a person stands above and a body below: `Kasvun ja oppimisen palvelut`."""
    first, *rest = name.split() or [""]
    small = all(word.islower() and word.replace(",", "").replace("-", "").isalpha() for word in rest)
    if not (first[:1].isupper() and small and len(rest) < _MOST_WORDS) or is_of_person(name):
        return False
    if name.casefold().endswith(words().forms_of("no-field-end")):
        return False
    form = head_form((rest or [first])[-1])
    served = form is not None and not form.case and form.head.role == "unit"
    return served or tells_field(name)


def tells_field(name: str) -> bool:
    """Whether words name a field of work, or two that "ja" joins: `Hyvinvointi ja terveys`."""
    tokens, lexicon = name.casefold().split(), words()
    stems = (*lexicon.forms_of("service-stem"), *lexicon.forms_of("field-stem"))
    several = any("joins" in kinds(token) for token in tokens) and any(token.startswith(stems) for token in tokens)
    return is_field(name) or several
