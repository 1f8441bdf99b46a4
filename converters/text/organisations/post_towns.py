"""Reads the body that a post code is of, which the units before it belong to: `Kemian laitos, 40014 X:n yliopisto`."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import is_aside, is_led_by_unit, is_unit
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.unit_owners import HAVE_UNITS
from graph.model import Organisation, Span

_CODED = re.compile(r"\b(?:FIN?[-–])?\d{5} (?P<town>[A-ZÅÄÖ][^\d,;:()]+?)(?=[ .]*(?:\Z|[,;]))")
_POST_CODE_SIGNS = 5
UNIT_ALONE = 0.8
"""How sure a unit is whose body nothing names."""


def is_lone(read: Organisation) -> bool:
    """Whether a unit is named without its body, by its words or by the field of work alone: `Varhaiskasvatus`."""
    return not read.name or (read.type == "other" and read.confidence < UNIT_ALONE and is_unit(read.name))


def body_of_code(line: str, offset: int) -> Organisation | None:
    """The body that stands as the post town of a line; None where a place does, as nearly everywhere."""
    match = _CODED.search(line) if sum(map(str.isdigit, line)) >= _POST_CODE_SIGNS else None
    if match is None:
        return None
    body = parse_organisation(match["town"])
    if body.type not in HAVE_UNITS or body.units:
        return None
    start, end = match.span("town")
    return body._replace(raw=match["town"], at=Span(offset + start, offset + end))


def with_body_of_code(read: list[Organisation], line: str, offset: int) -> list[Organisation]:
    """The one unit of a line as a unit of the body of its post code; what else a line names stays as it is."""
    named = _unit_in_front(line, offset) or read
    if len(named) != 1 or not isinstance(named[0].at, Span) or not is_lone(named[0]):
        return read
    unit, body = named[0], body_of_code(line, offset)
    if body is None or not isinstance(unit.at, Span) or not isinstance(body.at, Span):
        return read
    if unit.at.end > body.at.start:
        return read
    between = line[unit.at.end - offset : body.at.start - offset]
    if not all(map(is_aside, filter(None, map(str.strip, re.split(r"[,;()]", between))))):
        return read
    span = Span(unit.at.start, body.at.end)
    raw = line[span.start - offset : span.end - offset]
    return [body._replace(units=unit.units or (unit.name,), at=span, raw=raw)]


def _unit_in_front(line: str, offset: int) -> list[Organisation]:
    """The English unit that begins an address with a post code: `Department of Physics, FI-00014 University of X`."""
    first = line.partition(",")[0].rstrip()
    if not is_led_by_unit(first) or sum(map(str.isdigit, line)) < _POST_CODE_SIGNS:
        return []
    return [Organisation("", first, units=(first,), at=Span(offset, offset + len(first)), confidence=1.0)]
