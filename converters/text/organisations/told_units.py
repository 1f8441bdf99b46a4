"""Units that a sentence tells of their body: `The Polar Institute is a research unit of the University of X`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisations.english_units import is_english_unit
from converters.text.organisations.kinds import is_aside, is_body, is_institute_inside, names_person, type_of
from converters.text.organisations.unit_owners import has_units
from converters.text.organisations.words import fold, head_form, kinds, known_names
from graph.model import Organisation, Span

_ENGLISH = (
    r"(?: \([A-Z]+\))? (?:is|was) (?:(?:an?|the) (?:(?!of )[\w-]+,? ){0,5}?"
    r"(?:unit|department|faculty|institute|division|centre|center)|(?P<part>(?:a )?part)) (?:of|at|within) (?:the )?"
)
_ONE_OF = (
    r",? (?:is|was) one of (?:the |its )?(?:[\w-]+ ){0,3}?"
    r"(?:units|departments|faculties|institutes|divisions|centres|centers|schools) (?:of|at|in|within) (?:the )?"
)
_SWEDISH = r" är (?:en|ett) (?:[\w-]+,? ){0,5}?(?:enhet|institution|avdelning|fakultet|institut) (?:vid|inom|på) "
_TELLS = re.compile(f"{_ENGLISH}|{_ONE_OF}|{_SWEDISH}")
_NAME = re.compile(r"(?:[Tt]he )?(?P<name>[A-ZÅÄÖ][\w’'-]*(?: (?:(?:of|and|for|of the) )?[A-ZÅÄÖ][\w’'-]*)*)\Z")
_FINNISH_NAME = re.compile(r"(?:\A|[.!?:]\s+|\n)(?P<name>[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,4}) on \Z")
_ADJECTIVE = "nen"
_LONGEST_NAME = 80
_SHORTEST_NAME, _SHORTEST_ENDED = 5, 4
"""Letters of a name, and of what stands beside the word for a kind in it, at least."""
_NAMED, _UNNAMED = 0.9, 0.7
"""How sure a name that tells a unit is one, and one that nothing but the sentence tells."""


def with_units_told(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, each with the unit that a sentence says it has; the unit is no body of its own then."""
    for unit, body_at, told in (*_told(text), *_told_in_finnish(text, found)):
        owner = next((each for each in found if isinstance(each.at, Span) and each.at.start == body_at), None)
        if owner is None or not has_units(owner.name):
            continue
        name = text[unit.start : unit.end]
        above = tuple(over for over in owner.units if not _describes(over))
        owned = owner._replace(units=(*above, name), confidence=min(owner.confidence, told))
        found = [owned if each is owner else each for each in found if not stands_in(each, unit)]
    return found


def _told(text: str) -> Iterator[tuple[Span, int, float]]:
    """Where a unit stands, where the body begins that a sentence tells to have it, and how sure it is."""
    tells = " is " in text or " was " in text or " är e" in text
    for match in _TELLS.finditer(text) if tells else ():
        begin = max(match.start() - _LONGEST_NAME, 0)
        name = _NAME.search(text[begin : match.start()])
        if name is None or not _may_be_unit(name["name"]):
            continue
        named = _is_named(name["name"])
        if named or match["part"] is None:
            at = Span(begin + name.start("name"), begin + name.end("name"))
            yield at, match.end(), _NAMED if named else _UNNAMED


def _told_in_finnish(text: str, found: list[Organisation]) -> Iterator[tuple[Span, int, float]]:
    """The same where what the body has is not named but described: `Polaarikeskus on X:n tutkiva laitos`."""
    for each in found if " on " in text else ():
        if not each.units or not _describes(each.units[-1]) or not isinstance(each.at, Span):
            continue
        begin = max(each.at.start - _LONGEST_NAME, 0)
        name = _FINNISH_NAME.search(text[begin : each.at.start])
        if name is not None and _may_be_unit(name["name"]) and _is_named(name["name"]):
            yield Span(begin + name.start("name"), begin + name.end("name")), each.at.start, _NAMED


def _describes(unit: str) -> bool:
    """Whether words say what kind of unit something is and name none: `yksikkö`, `kansainvälinen instituutti`."""
    first, last = unit.split()[0], unit.split()[-1]
    return unit.islower() and ("unit-kind" in kinds(last) or first.endswith(_ADJECTIVE))


def _may_be_unit(name: str) -> bool:
    """Whether the name is no body of its own kind and no word that begins a sentence: no `It`, no `Kivi Oy`."""
    form = head_form(name)
    bare = form is not None and form.head.word in fold(name) and len(name) - len(form.head.word) < _SHORTEST_ENDED
    own = fold(name) in known_names() or (is_body(name) and type_of(name)[0] != "other")
    tokens = name.split()
    starts = {"starter", "function"} & kinds(tokens[0].casefold()).keys()
    other = is_aside(name) or names_person(tokens) or starts
    return len(name) >= _SHORTEST_NAME and not (bare or own or other)


def _is_named(name: str) -> bool:
    """Whether the words of the name tell a unit: `Polar Institute`, `Centre for Snow`, `Polaari-instituutti`."""
    tokens = name.split()
    ends = [form for word in (tokens[-1], tokens[0]) if (form := head_form(word)) is not None and not form.case]
    inside = any(form.head.role == "unit" or form.head.type == "other" for form in ends)  # "Tutkimuskeskus Kaamos"
    return inside or is_institute_inside(name) or is_english_unit(name)


def stands_in(found: Organisation, unit: Span) -> bool:
    """Whether a body was read within the words of a unit."""
    return isinstance(found.at, Span) and unit.start <= found.at.start and found.at.end <= unit.end
