"""From what the text readers find to the participations and places of a project, placed in its document."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import date

from converters.fields import FieldReader
from converters.layout import Field, moved, plain
from converters.private import has_contact_detail, holds_address
from converters.text.contacts.reader import read_contacts
from converters.text.organisations.reader import parse_organisation, read_organisations
from converters.text.people.roles import read_role
from converters.text.places.reader import read_places
from graph.model import Contact, Organisation, Participation, Place

_BRACKET = re.compile(r"(?P<body>[^()]*[^()\s])\s*\((?P<role>[^()]+)\)")


def organisation_participations(bodies: Iterable[Organisation], role: str) -> Iterator[Participation]:
    """One participation for each body, however often the field names it."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for body in bodies:
        key = (body.name.casefold(), body.units)
        if key not in seen:
            seen.add(key)
            yield Participation(body, role, body.raw, body.at, inferred=body.inferred, confidence=body.confidence)


def apart_from_role(line: Field, roles: Container[str]) -> tuple[str, Field]:
    """The role that an entry of a list gives to its body by a label or in a bracket, and the entry without it.

    "Osatoteuttaja: Raahen kaupunki" and "Raahen kaupunki (osatoteuttaja)" say the same.

    Args:
        line: the entry.
        roles: those that a body may have there; words for another, or none, stay in the entry.
    """
    if (bracket := _BRACKET.fullmatch(line.value)) and (told := read_role(bracket["role"].split())):
        body = bracket["body"]
        at = line.at._replace(end=line.at.start + len(body))
        return (told.role, line._replace(value=body, at=at)) if told.role in roles else ("", line)
    label, colon, body = line.value.partition(":")
    read = read_role(label.split()) if colon and body.strip() else None
    if read is None or read.role not in roles:
        return "", line
    start = len(line.value) - len(body.lstrip())
    return read.role, line._replace(value=line.value[start:], at=line.at._replace(start=line.at.start + start))


def bodies_of(line: Field) -> list[Organisation]:
    """The bodies of one entry of a list: one with its chain of units, or several that share the line.

    Of an entry that tells how to reach somebody only the names of bodies are taken: the rest is a person's.
    """
    several = read_organisations(plain(line.value))
    several_lines = "\n" in line.value
    if len(several) > 1 or several_lines or has_contact_detail(line.value) or (several and holds_address(line.value)):
        return [moved(body, line.at.start) for body in several]
    return [parse_organisation(plain(line.value))._replace(raw=line.value, at=line.at)]


def contact_participations(field: Field, bodies: Sequence[Organisation]) -> Iterator[Participation]:
    """The people of a contact cell in their roles; `bodies` are those that the page names."""
    for contact in read_contacts(plain(field.value), organisations=bodies, in_contacts=True):
        yield make_participation(moved(contact, field.at.start))


def row_participations(reader: FieldReader, bodies: Sequence[Organisation]) -> Iterator[Participation]:
    """The people of the rows that a page has beside its fields; a row that names nobody is kept."""
    for row in reader.people:
        found = list(contact_participations(row, bodies))
        if not found:
            reader.keep_row(row)
        yield from found


def make_participation(contact: Contact) -> Participation:
    """The participation of a contact. What is written down of it is the name alone: the rest may be contact details."""
    return Participation(
        agent=contact.person,
        role=contact.role,
        as_written=contact.person.as_written,
        at=contact.at or contact.person.at,
        job_title=contact.job_title,
        on_behalf_of=contact.organisation,
        inferred=contact.inferred,
        confidence=contact.confidence,
    )


def places_in(fields: Iterable[Field], on: date | None) -> Iterator[Place]:
    """The places that running texts mention, as they were on the day `on`."""
    for field in fields:
        for place in read_places(plain(field.value), on=on):
            yield moved(place, field.at.start)
