"""Units side by side that a body lists behind a colon or in a bracket: `Iin kunta: kirjasto, koulut ja museo`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisations.field_lists import field_lists, listed_units
from converters.text.organisations.kinds import is_unit, type_of
from converters.text.organisations.spans import start_of
from converters.text.organisations.unit_owners import has_units
from converters.text.organisations.unit_pairs import JOINS, LISTED_PART, kind_of, part_joined
from converters.text.organisations.unit_siblings import level_of
from converters.text.organisations.words import part_form, singular_head
from graph.model import Organisation, Span

_LIST = re.compile(r"\s*(?::\s+(?P<behind>[^.:\n()]+)(?=[.\n]|\Z)|\((?P<inside>[^():\n]+)\))")
_PART = {";": re.compile(r"[^\s;](?:[^;]*[^\s;])?"), ",": LISTED_PART}
_LEAST = {";": 2, ",": 3}
"""Units at least for which a sign says that they stand side by side; two with a comma may be one below the other."""
_MOST_WORDS = 8
_INSTITUTIONS = frozenset({"", "other", "educational-institution"})
"""Types of what may be a unit of the body that it is listed under, though it is a body alone: `Oulu Mining School`."""


def with_units_behind_bodies(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies, each that such a list follows once for every unit of it."""
    for body in [each for each in found if each.name]:
        listed = _LIST.match(text, _end_of_name(text, body))
        if listed is None or not has_units(body.name):
            continue
        span = listed.span("behind" if listed["behind"] else "inside")
        if not all(unit in text[slice(*span)] for unit in body.units):
            continue
        units = list(_units(text, *span))
        if units and all(_is_of(each, body, span) for each in found if start_of(body) <= start_of(each) < span[1]):
            kept = [each for each in found if not start_of(body) <= start_of(each) < span[1]]
            found = sorted([*kept, *_owned(text, body, units)], key=start_of)
    return found


def _end_of_name(text: str, body: Organisation) -> int:
    """Where the name of the body ends, before the colon that leads to its units."""
    if not isinstance(body.at, Span):
        return len(text)
    colon = text.find(":", body.at.start, body.at.end)
    return colon if colon >= 0 else body.at.end


def _is_of(read: Organisation, body: Organisation, listed: tuple[int, int]) -> bool:
    """Whether what was read there is the body, or a unit or an institution of the list."""
    return read.name == body.name or (read.type in _INSTITUTIONS and listed[0] <= start_of(read))


def _units(text: str, start: int, end: int) -> Iterator[Span]:
    """Where the units of the list stand; nowhere where something else is among them, or one may be below another."""
    sign = ";" if ";" in text[start:end] else ","
    places = list(_places(text, start, end, sign))
    names = [text[each.start : each.end] for each in places]
    own = [_names_unit(name) for name in names]
    may = [each or (sign == ";" and type_of(name)[0] in _INSTITUTIONS) for each, name in zip(own, names, strict=True)]
    short = all(len(name.split()) <= _MOST_WORDS for name in names)
    told = all(may) and short and 2 * sum(own) >= len(names) >= _LEAST[sign]
    if told and any(map(is_unit, names)) and (sign == ";" or _are_beside(names)):
        yield from places


def _places(text: str, start: int, end: int, sign: str) -> Iterator[Span]:
    """The parts of a list between its signs and the word before its last; a unit of several fields is one."""
    listed = text[start:end]
    if sign == "," and (field_lists(listed) or listed_units(listed)):
        return
    parts = [Span(start + part.start(), start + part.end()) for part in _PART[sign].finditer(listed)]
    yield from parts[:-1]
    for last in parts[-1:]:
        yield from _joined(text, last) if len(parts) > 1 else [last]


def _joined(text: str, last: Span) -> Iterator[Span]:
    """The last part of a list, or the two that a word joins there: `kirjasto ja museot`."""
    words_of = text[last.start : last.end]
    joins = list(JOINS.finditer(words_of))
    sides = [words_of[: joins[0].start()], words_of[joins[0].end() :]] if len(joins) == 1 else []
    apart = sides and all(map(_names_unit, sides)) and (words_of.islower() or len(part_joined(words_of)) > 1)
    if apart:
        yield Span(last.start, last.start + joins[0].start())
        yield Span(last.start + joins[0].end(), last.end)
    else:
        yield last


def _names_unit(name: str) -> bool:
    """Whether a part names a unit, or houses of a kind: `museot`, `museerna`."""
    house = part_form(singular_head(name) or name) if name.islower() and name.isalpha() else None
    return is_unit(name) or (house is not None and not house.case)


def _are_beside(names: list[str]) -> bool:
    """Whether units that commas part are side by side: two first of one level, all in small letters or of a kind."""
    levels = [level_of(name) for name in names]
    if levels[0] is not None and levels[0] == levels[1]:
        return True
    alike = all(map(str.islower, names)) or len(set(map(kind_of, names))) == 1
    return set(levels) == {None} and alike


def _owned(text: str, body: Organisation, units: list[Span]) -> Iterator[Organisation]:
    """The body for each of its units, the first with the words of both."""
    for at, place in enumerate(units):
        span = Span(start_of(body), place.end) if at == 0 else place
        unit = text[place.start : place.end]
        yield body._replace(units=(" ".join(unit.split()),), at=span, raw=text[span.start : span.end])
