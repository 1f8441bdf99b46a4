"""What one line says by itself: the unit or the chain on it, whom that stands beside, what leads to it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from converters.text.organisations.belongings import is_research_inside
from converters.text.organisations.cells import read_list_line
from converters.text.organisations.chains import names_field, tidy
from converters.text.organisations.degree_letters import names_degree
from converters.text.organisations.edges import without_contacts
from converters.text.organisations.groups import is_label_line
from converters.text.organisations.kinds import (
    is_aside,
    is_body,
    is_led_by_unit,
    is_lone_unit,
    is_part,
    is_unit,
    names_person,
)
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.planned import is_planned
from converters.text.organisations.same_bodies import names_part_of
from converters.text.organisations.unit_labels import unit_label
from converters.text.organisations.unit_owners import has_units
from converters.text.organisations.units import is_field
from converters.text.organisations.words import (
    fold,
    genitive_places,
    head_form,
    is_person,
    kinds,
    part_form,
    place_names,
)
from graph.model import Organisation, Span

ITEM = re.compile(r"\s*[-–•*·▪◦]\s*(?=\w)")
"""The mark of an item of a list, with its indent."""
MOST_WORDS, _LONGEST_LINE = 5, 12
"""Words of a unit alone on its line, and of an English one: more are a sentence."""
_INSIDE = ("ssa", "ssä", "lla", "llä")
"""Ends of Finnish words that say where something is."""
_MOST_PARTS = 3
"""Units that commas part on one line, at most."""
WIDE = 2
_SHORT_NAME = re.compile(r"\A\s*\([A-ZÅÄÖ][\w-]{1,11}\)")
"""A short name in a bracket that stands behind the name: `(IMV)`."""
GAP = WIDE * " "
"""Blanks of a gap between the columns of a form, at least."""
_LONGEST_NUMBER = 2
"""Digits of the number of a unit at most; telephones have more."""
_RUN_SERVICES = frozenset({"joint-municipal-authority", "wellbeing-services-county"})


class Line(NamedTuple):
    """A line with its place in the text, the bodies read in it, and how it is written.

    `listed`: it lists names and is no sentence; `among`: it stands in a list of bodies.
    """

    text: str
    offset: int
    listed: bool
    among: bool
    read: list[Organisation]


def units_behind(body: str, words_below: str) -> tuple[str, ...]:
    """The units that words are behind the body and a comma; none where they name a body of their own."""
    read = read_list_line(f"{body}, {words_below}", 0, among_bodies=False)
    return read[0].units if len(read) == 1 and fold(read[0].name) == fold(body.split(", ")[0]) else ()


def chain_below(line: Line, body: str, name: str) -> Organisation | None:
    """The units that commas part on a line below their body: `Elinvoiman toimiala, Palvelut ja luvat`."""
    parts = re.split(r", | / ", name)
    own = name.split()[0].casefold() in genitive_places()  # "Helsingin kaupunginkanslia, elinkeino-osasto"
    several = line.listed and 1 < len(parts) <= _MOST_PARTS and is_unit(parts[0]) and not own
    if not several or any(read.name and read.type for read in line.read) or any(map(str.isdigit, name)):
        return None
    units = units_behind(body, name)
    return Organisation("", name, units=units, at=place_of(line, name)) if len(units) == len(parts) else None


def is_part_below(body: str, part: str) -> bool:
    """Whether a line under a university is its school or a department that no place names."""
    first = part.split()[0].casefold()
    own = first in genitive_places() or is_body(part)
    return names_part_of(body, part) or is_research_inside(part) or (is_unit(part) and not own)


def is_service_of(body: Organisation, read: Organisation) -> bool:
    """Whether a service that a place names stands below a unit of who runs it: `Iin kotihoito`."""
    form = head_form(read.name.split()[-1]) if read.type == "other" and not read.units else None
    served = form is not None and form.head.role == "unit" and form.head.shape == "field"
    return served and bool(body.units) and body.type in _RUN_SERVICES


def said_on(line: Line) -> str:
    """The words of a line without its addresses of the net and the mark of an item."""
    said = without_contacts(line.text).strip()
    item = ITEM.match(said)
    return said[item.end() :] if item else said


def is_address(line: str) -> bool:
    """Whether the line is an address: a street or a box with its number, a post code."""
    written = any(map(str.isdigit, line)) and any(map(str.isalpha, line))
    return written and all(map(is_aside, filter(None, line.strip().split(", "))))


def is_unit_line(name: str) -> bool:
    """Whether the words of a line are a unit: no label or sentence before it, and nobody who works there."""
    tokens = name.replace(",", " ").split()
    form = part_form(tokens[-1]) if tokens else None
    part = form is not None and form.head.shape != "en" and is_part(name)  # a firm may be a group
    return (
        (part or is_unit(name))
        and ":" not in name
        and not is_planned(name)
        and kinds(name.casefold()).get("form-label") != "body"  # "Ohjausryhmä" over those who are in it
        and GAP not in name
        and len(tokens) <= (_LONGEST_LINE if is_led_by_unit(name) else MOST_WORDS)
        and not any(map(is_person, pairwise(tokens)))
    )


def is_whole(line: Line) -> bool:
    """Whether the line says nothing else than its body but a place or its short name: `Pohjoinen yksikkö, Oulu`."""
    rest = without_contacts(line.text)
    for read in line.read:
        rest = rest.replace(read.raw, "", 1)
    rest = _SHORT_NAME.sub("", rest)
    said = [part.strip(" .").casefold() for part in rest.split(",")]
    return all(part in place_names() or not any(map(str.isalpha, part)) for part in said)


def stands_beside_people(line: Line) -> bool:
    """Whether only people, posts and places stand beside the unit of a line: `Kirjasto, Aino Virtanen`."""
    parts = [part.strip(" .") for part in without_contacts(said_on(line)).split(",")]
    beside = [part for part in parts if part != line.read[0].raw]
    people = bool(beside) and len(beside) == len(parts) - 1 and all(part and is_aside(part) for part in beside)
    return line.listed and people


def may_be_of_row(body: Organisation, read: Organisation) -> bool:
    """Whether what stands beside somebody below a body is its unit: none with a body's name, or that a place names."""
    if not read.name or read.units or not has_units(body.name):
        return not read.name
    named = read.type == "other" and is_unit(read.name) and read.name.split()[0].casefold() not in genitive_places()
    return named or (read.type != body.type and names_part_of(body.name, read.name))  # one of its kind was joined to it


def is_led_by_label(line: Line) -> bool:
    """Whether a label leads to the body that ends the line: `Hakija: Iin kunta`, `Organisaatio Iin kunta`."""
    label = line.text.strip(" .").removesuffix(line.read[0].raw).strip()
    return label.endswith(":") or is_label_line(label)


def ends_in_field(line: Line) -> bool:
    """Whether a field of work follows the units of the line: `Sivistyspalvelut, lukiokoulutus`."""
    unit, comma, field = line.text.strip(" .").rpartition(", ")
    return bool(comma) and is_unit(unit) and " " not in field and is_field(field)


def says_where(title: str) -> bool:
    """Whether a Finnish place in a case of place ends the words, as it does titles.

    >>> says_where("Neuvontapalvelut Kainuussa"), says_where("Kainuun neuvontapalvelut")
    (True, False)
    """
    *front, last = title.casefold().split() or [""]
    return bool(front) and last.endswith(_INSIDE) and f"{last[:-3]}n" in genitive_places()


def lone_unit(line: Line, confidence: float) -> Organisation:
    """The unit that a line names, which is none alone."""
    unit = said_on(line)
    return Organisation("", unit, units=(unit,), at=place_of(line, unit), confidence=confidence)


def place_of(line: Line, said: str) -> Span:
    """Where the words stand in the text; an address of the net may stand among them in the line."""
    start = line.offset + max(without_contacts(line.text).find(said), 0)
    return Span(start, start + len(said))


def labelled_unit(line: Line) -> Organisation | None:
    """The unit behind a label for one (`Yksikkö: Nuorisotoimi`); None for other lines, and where a body is named."""
    label = unit_label().match(line.text)
    value = without_contacts(line.text)[label.end() :].strip(" .") if label else ""
    if (
        label is None
        or not value
        or names_degree(value)
        or any(_is_body_behind(label, line, read) for read in line.read)
    ):
        return None
    told = bool(label["twins"]) or bool(label["sign"].strip()) or len(label["sign"]) >= WIDE
    again = value.casefold().endswith(label.group().strip().casefold())  # "Yksikkö Ylivieskan yksikkö"
    if not told and not (value[:1].isupper() and (again or is_lone_unit(value))):
        return None
    return unit_named(line, value)


def _is_body_behind(label: re.Match[str], line: Line, read: Organisation) -> bool:
    """Whether a body that is no unit stands behind the label."""
    behind = not isinstance(read.at, Span) or read.at.start >= line.offset + label.end()
    return behind and bool(read.type) and not is_unit(read.name)


def unit_named(line: Line, value: str) -> Organisation | None:
    """The units that the words of a line name where something beside them says that they name one; else None."""
    tokens = value.replace(",", " ").split()
    if names_person(tokens) or any(map(is_person, pairwise(tokens))):
        return None
    parsed = parse_organisation(value)
    named = value[:1].isupper() and names_field(value) and len(value.split()) <= MOST_WORDS  # not "kpl"
    told = not parsed.name or is_unit(value) or named
    units = parsed.units if not parsed.name else (tidy(value),)
    units = tuple(unit for unit in units if not any(map(str.isdigit, unit)) or _is_numbered(unit))  # "puh. 08 …"
    if not told or not units:
        return None
    value = value[: value.find(units[-1]) + len(units[-1])] if units[-1] in value else value
    return Organisation("", value, units=units, at=place_of(line, value))


def _is_numbered(unit: str) -> bool:
    """Whether a unit is one of several that have numbers: `Osasto 3`."""
    name, _, number = unit.rpartition(" ")
    return number.isdigit() and len(number) <= _LONGEST_NUMBER and name.isalpha() and is_unit(name)
