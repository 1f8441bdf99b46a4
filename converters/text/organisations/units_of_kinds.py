"""Units that a word for their body or their sector leads in a sentence: `kaupungin nuorisopalvelut`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisations.fields import split_lines
from converters.text.organisations.forms import Mention
from converters.text.organisations.mentions import Scan
from converters.text.organisations.post_towns import UNIT_ALONE
from converters.text.organisations.spans import overlaps, spans_of, start_of
from converters.text.organisations.units import split_units
from converters.text.organisations.words import words
from graph.model import Organisation, Span

_KIND = re.compile(
    r"\b(?:kaupungin|kunnan|kuntayhtymän|hyvinvointialueen|yliopiston|ammattikorkeakoulun|seurakun"
    r"|ely-keskuksen|aluehallintoviraston|ministeriön)",
    re.I,
)
_ACTS = ("body-verb", "answers")
_STEM = 5
"""Letters of a unit that stay in each case."""
TOLD_BEFORE = 0.75
"""How sure a unit is of the one body of its kind that the text named before."""


def with_units_of_kinds(text: str, found: list[Organisation]) -> list[Organisation]:
    """The bodies with such units: of the only body of their kind, named before, else of nobody, where one acts."""
    over = _told_once(found)
    led = _KIND.search(text) is not None
    if not (led or over):
        return found
    taken = spans_of(found)
    read = [
        unit
        for offset, line in split_lines(text)
        if (led and _KIND.search(line)) or any(unit[:_STEM] in line for unit in over)
        for unit in _units(Scan(line), offset, found, over)
        if not overlaps(unit.at, taken)
    ]
    return sorted([*found, *read], key=start_of) if read else found


def _told_once(found: list[Organisation]) -> dict[str, Organisation]:
    """The bodies by their last unit, of one word, that no other has: `konsernihallinto`."""
    units = [(each.units[-1].casefold(), each) for each in found if each.name and each.units]
    bodies = {unit: {each.name for other, each in units if other == unit} for unit, _ in units}
    return {unit: each for unit, each in reversed(units) if unit.isalpha() and len(bodies[unit]) == 1}


def _units(scan: Scan, offset: int, found: list[Organisation], over: dict[str, Organisation]) -> Iterator[Organisation]:
    """The units of a line that the word for a kind of body leads, or one of the units told."""
    for at in range(len(scan.tokens)):
        if (unit := scan.unit_of_kind(at)) is not None:
            owner = _owner(unit.type, found)
            if owner is not None:
                yield from _below(owner, (), _read(scan, unit, offset))
            elif not any(each.name for each in found) and _acts(scan, unit):
                yield _read(scan, unit, offset)
        elif (unit := scan.unit_of_unit(at, over)) is not None:
            yield from _below(over[unit.type], over[unit.type].units, _read(scan, unit, offset))


def _read(scan: Scan, unit: Mention, offset: int) -> Organisation:
    start, end = scan.tokens[unit.first].start, scan.tokens[unit.last - 1].end
    at, units = Span(offset + start, offset + end), tuple(split_units(unit.nominative))
    return Organisation("", scan.text[start:end], units=units, at=at, confidence=UNIT_ALONE)


def _below(owner: Organisation, above: tuple[str, ...], unit: Organisation) -> Iterator[Organisation]:
    """The unit as one of the body, if the text names that before it."""
    if start_of(owner) < start_of(unit):
        told = unit._replace(name=owner.name, type=owner.type, confidence=TOLD_BEFORE, inferred=("name",))
        yield told._replace(units=(*above, *unit.units))


def _owner(kind: str, found: list[Organisation]) -> Organisation | None:
    """The only body of a kind that the text names; None where there are several."""
    named = {each.name: each for each in reversed(found) if each.type == kind}
    return next(iter(named.values()), None) if len(named) == 1 else None


def _acts(scan: Scan, unit: Mention) -> bool:
    """Whether a verb of what bodies do stands beside the unit, of which it tells: `vastaa kunnan tekninen toimi`."""
    beside = (scan.word(unit.first - 1), scan.word(unit.last))
    return not unit.case and any(words().has(word, kind) for word in beside for kind in _ACTS)
