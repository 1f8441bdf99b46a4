"""Units of nobody that a list says to be units: of `organisaation osat: …`, beside people whose like have bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from converters.text.organisations.kinds import is_body, is_unit
from converters.text.organisations.line_units import Line, stands_beside_people
from converters.text.organisations.post_towns import UNIT_ALONE
from converters.text.organisations.unit_owners import type_of_kind
from converters.text.organisations.unit_pairs import LISTED_PART
from converters.text.organisations.words import words
from graph.model import Organisation, Span

_LEAST_ROWS = 2
_MOST_WORDS = 5


def stands_in_rows(lines: Sequence[Line], offset: int) -> bool:
    """Whether the line there is one of the rows of people between which most have a body: `Aino N, nuorisopalvelut`."""
    at = next((at for at, line in enumerate(lines) if line.offset == offset), -1)
    rows = [len(line.read) == 1 and stands_beside_people(line) for line in lines]
    if at < 0 or not rows[at]:
        return False
    first, last = at, at + 1
    while first > 0 and rows[first - 1]:
        first -= 1
    while last < len(lines) and rows[last]:
        last += 1
    owned = [bool(line.read[0].name) for line in lines[first:last]]
    return sum(owned) >= _LEAST_ROWS and 2 * sum(owned) > len(owned)


def with_units_listed(text: str, found: list[Organisation]) -> list[Organisation]:
    """What a text has, and where it names no body, the units that it lists as parts of one."""
    if found or ":" not in text:
        return found
    return [unit for listed in _listed().finditer(text) for unit in _units(listed)]


@cache
def _listed() -> re.Pattern[str]:
    """The parts of a body in the plural behind the word for it, and the list behind a colon: `kunnan toimialat: …`."""
    parts = "|".join(words().forms_of("parts-of-body"))
    return re.compile(rf"\b(?P<owner>\w+n) (?:{parts}):\s*(?P<list>[^.:;\n]+)")


def _units(listed: re.Match[str]) -> Iterator[Organisation]:
    owner, start = listed["owner"].casefold(), listed.start("list")
    front, join, _ = listed["list"].rpartition(" sekä " if " sekä " in listed["list"] else " ja ")
    names = [(match.group(), start + match.start()) for match in LISTED_PART.finditer(front or listed["list"])]
    last = start + len(front) + len(join)
    names += [(listed.string[last : listed.end()].strip(), last)] if join else []
    told = words().has(owner, "body-owner") or bool(type_of_kind(owner))
    if not told or len(names) == 1 or not any(is_unit(name) for name, _ in names):
        return
    if any(is_body(name) and not is_unit(name) for name, _ in names):
        return
    if all(len(name.split()) <= _MOST_WORDS and not any(map(str.isdigit, name)) for name, _ in names):
        for name, at in names:
            yield Organisation("", name, units=(name,), at=Span(at, at + len(name)), confidence=UNIT_ALONE)
