"""Faculties and departments that a sentence names without their body, of the only one that the text named before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.language.case_endings import PASSIVE
from converters.text.organisations.cells import is_list_line
from converters.text.organisations.field_lists import is_swedish_unit
from converters.text.organisations.fields import split_lines
from converters.text.organisations.kinds import is_led_by_unit
from converters.text.organisations.spans import overlaps, spans_of, start_of
from converters.text.organisations.unit_owners import is_university
from converters.text.organisations.unit_siblings import level_of
from converters.text.organisations.units import to_nominative
from converters.text.organisations.units_of_kinds import TOLD_BEFORE
from converters.text.organisations.words import HeadForm, head_form, place_forms, words
from graph.model import Organisation, Span

_ENGLISH = re.compile(
    r"(?:(?<![\w.] )|(?<=\b[Tt]he )|(?<=\b[Aa]t ))\b(?P<unit>[A-Z][a-z]+ (?:of|for) (?:the )?[A-Z][\w-]+"
    r"(?:(?:, [A-Z][\w-]+(?: [A-Z][\w-]+)?)*,? (?:and|&) [A-Z][\w-]+| [A-Z][\w-]+)*)"
)
_SWEDISH = re.compile(r"\b(?P<unit>[A-ZÅÄÖ]?[a-zåäö]+en för [a-zåäö]+(?:(?:, [a-zåäö]+)* och [a-zåäö]+)?)")
_FACULTY_OF_FIELD = re.compile(
    r"\b(?P<unit>(?:[A-ZÅÄÖa-zåäö][a-zåäö]+- och )?[A-ZÅÄÖa-zåäö][a-zåäö-]+(?:iska|liga) fakulteten)s?\b"
)
"""A Swedish faculty by the adjective of its field: `agrikultur-forstvetenskapliga fakulteten`."""
_OWNED = re.compile(r"\s*(?:,|\(|(?:at|of|in|vid|i)\s+(?:the\s)?[A-ZÅÄÖ]|’s|'s)")
"""What leads from a unit to whose it is, or where."""
_OWNED_OF_FIELD = re.compile(r"\s*(?:,\s+[A-ZÅÄÖ]|\(|(?:vid|i)\s+[A-ZÅÄÖ])")
"""The same of a faculty by the adjective of its field, which a sentence goes on from behind a comma."""
_WORD = re.compile(r"[\w’'-]+,?")
_LEVELS = (0, 2)
"""Levels of the units that schools have and hardly anybody else: faculties and departments."""
_FACULTY = "tiedekunta"
_MOST_WORDS = 4
"""Words before the word for a faculty at most."""
_NO_FIELD = frozenset({"function", "starter", "whole", "of-it"})
"""Kinds of words that tell of a faculty nothing but which one was named: `tämän`, `koko`."""
_OF_SCIENCE = ("nen", "sen", "sessa", "sessä", "sesta", "sestä", "seen", "selle", "sella", "sellä", "selta", "seltä")
"""Ends of the adjectives before the word for a faculty, in the singular: `lääketieteellisessä`."""


def with_faculties(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, with such units of the only university that the text names."""
    schools = {each.name: each for each in reversed(found) if each.name and is_university(each.name)}
    if len(schools) != 1:
        return found
    owner, taken = next(iter(schools.values())), spans_of(found)
    read = [unit.casefold() for each in found for unit in each.units]
    units = [
        owner._replace(raw=text[at.start : at.end], units=(name,), at=at, confidence=TOLD_BEFORE, inferred=("name",))
        for offset, line in split_lines(text)
        for name, at in _units(line, offset)
        if at.start > start_of(owner)
        and not overlaps(at, taken)
        and not any(unit.endswith(name.casefold()) for unit in read)
        and not is_list_line(line)
    ]
    return sorted([*found, *units], key=start_of) if units else found


def _units(line: str, offset: int) -> Iterator[tuple[str, Span]]:
    """The faculties and departments of a line that nobody owns there, in the nominative."""
    swedish = (*_SWEDISH.finditer(line), *(_FACULTY_OF_FIELD.finditer(line) if " fakulteten" in line else ()))
    for match in (*_ENGLISH.finditer(line), *swedish):
        unit = match["unit"]
        told = is_led_by_unit(unit) if match.re is _ENGLISH else is_swedish_unit(unit.partition(" ")[0])
        told = told or match.re is _FACULTY_OF_FIELD
        owned = _OWNED_OF_FIELD if match.re is _FACULTY_OF_FIELD else _OWNED
        if told and level_of(unit) in _LEVELS and not owned.match(line, match.end()):
            yield unit, Span(offset + match.start(), offset + match.end())
    if _FACULTY[:-2] in line.casefold():
        yield from _finnish_units(line, offset)


def _finnish_units(line: str, offset: int) -> Iterator[tuple[str, Span]]:
    tokens = list(_WORD.finditer(line))
    written = [token.group() for token in tokens]
    for at, word in enumerate(written):
        form = head_form(word)
        first = _first_of(written, at, form) if form is not None else at
        if first < at and not (first and _owns(written[first - 1])):
            start, end = tokens[first].start(), tokens[at].end()
            yield to_nominative(written[first : at + 1]), Span(offset + start, offset + end)


def _first_of(tokens: list[str], at: int, form: HeadForm) -> int:
    """Where the name of a faculty begins whose head stands there; the head itself where it is alone."""
    first = at
    while form.nominative.casefold() == _FACULTY and first and at - first < _MOST_WORDS and _tells(tokens[first - 1]):
        first -= 1
    joined = 1 < first < at and tokens[first - 1] in ("ja", "&")
    return first - 2 if joined and (tokens[first - 2].endswith("-") or _tells(tokens[first - 2])) else first


def _tells(word: str) -> bool:
    """Whether the word may tell which faculty is meant: a field in the genitive, an adjective; no body or place."""
    form = head_form(word)
    owner = (form is not None and form.genitive) or word.casefold() in place_forms()
    told = word.casefold().endswith((*_OF_SCIENCE, "n")) and not word.endswith(PASSIVE)
    return told and not owner and _NO_FIELD.isdisjoint(words().kinds(word.casefold()))


def _owns(word: str) -> bool:
    """Whether a body or a place before the unit has it: `Oulun`, `yliopiston`, `Kuopiossa`."""
    form = head_form(word)
    return word.casefold() in place_forms() or (form is not None and form.genitive)
