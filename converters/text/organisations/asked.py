"""Tells what a form asks of somebody, as the label of a field on a line of its own: `1.1. Sökandens hemort`."""

from __future__ import annotations

import re

from converters.text.organisations.words import head_form, kinds, place_names, words
from converters.text.people.roles import is_project

_NUMBER = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+|[a-h]\)\s+)?")
_OWNED = ("n", "s", "s’", "s'")
"""Ends of words for whose the asked thing is, before it."""
_ASKED = re.compile(
    r"(?P<label>[A-ZÅÄÖ][a-zåäö’'-]+(?:\s[a-zåäö-]+|\s\([a-zåäö-]+\)){0,2}?\s(?P<asked>[a-zåäö]+))\s+(?=[A-ZÅÄÖ\d\"”])"
)
"""What a form asks of somebody, in small letters behind whose it is, before its value."""


def is_asked_of(text: str) -> bool:
    """Whether the words say what a form asks of somebody: `Huvudmannens hemort`, `Koulutuksen järjestäjän nimi`."""
    *owner, asked = text.split() or [""]
    return bool(owner) and asked.islower() and "asked" in kinds(asked) and owner[-1].endswith(_OWNED)


def asked_end(line: str) -> int:
    """Where the value begins behind what a form asks of somebody at the head of a line; 0 where nothing is asked.

    A place for a value is passed, too, and so is the name of a project, in which no body is told.

    >>> asked_end("1.1 Huvudmannens namn Sim Ab"), asked_end("Hankkeen nimi Kivi"), asked_end("Hakijan kotipaikka Ii")
    (22, 18, 21)
    """
    number = _NUMBER.match(line)
    found = _ASKED.match(line, number.end() if number else 0)
    owner = found["label"].split()[-2].strip("()") if found else ""
    if found is None or "asked" not in kinds(found["asked"]) or not owner.endswith(_OWNED):
        return 0
    value = line[found.end() :].strip(" .")
    project = is_project(owner) and kinds(found["label"]).get("form-label") != "body"  # "Osatoteuttajan nimi"
    if "type-label" in kinds(found["label"]) or (project and (":" in value or "." in value)):
        return 0
    unread = project or (asks_thing(found["label"]) and value.casefold() in place_names())
    return len(line) if unread else found.end()


def asks_area(label: str) -> bool:
    """Whether the label of a field asks where something is done: `Toteutusalue`, `Geografiskt område`; no unit or body.

    >>> asks_area("Toteuttamisalue"), asks_area("Project area"), asks_area("Vastuualue"), asks_area("Hyvinvointialue")
    (True, True, False, False)
    """
    asked = label.casefold().rpartition(" ")[2]
    form = head_form(asked)
    unit = "unit-label" in kinds(asked) or (form is not None and form.head.role == "body")
    return not unit and asked.endswith(words().forms_of("area-end"))


def asks_thing(label: str) -> bool:
    """Whether the label of a field asks for an area, a time, a way or what belongs to a body, and not for bodies.

    >>> asks_thing("Toteuttamisalue"), asks_thing("Toteuttamistapa"), asks_thing("Hakijan kotipaikka")
    (True, True, True)
    """
    asked = label.casefold().rpartition(" ")[2]
    thing = kinds(asked).get("asked") == "thing" or asked.endswith(words().forms_of("asked-end"))
    return thing or asks_area(label)


def asks_no_body(line: str) -> bool:
    """Whether a line is the label of a field in which no body stands: `2. Hemort`, `1.1 Projektets namn`."""
    number = _NUMBER.match(line)
    label = line[number.end() if number else 0 :].strip(" :")
    owner, _, asked = label.casefold().rpartition(" ")
    if kinds(label).get("form-label") == "" and "asked" in kinds(asked):
        return True
    owned = not owner or owner.endswith(_OWNED)
    return owned and asks_thing(label)
