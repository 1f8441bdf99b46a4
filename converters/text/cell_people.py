"""Finds the people whom the cell of a body names besides it: who wrote a name there wrote it for the mail to arrive."""

from __future__ import annotations

import re
from collections.abc import Iterator

from converters.text.organisation_words import find_person
from graph.model import Contact, Organisation

_GLUED_CARE_OF = re.compile(r"(?<=[A-ZÅÄÖ\d])C/O\s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def read_cell_people(text: str, body: Organisation) -> Iterator[Contact]:
    """The people of a cell, each with a title where it has one, beside the body that was read from it.

    >>> people = read_cell_people("Iin kunta c/o Aino Virtanen", Organisation("Iin kunta", ""))
    >>> [contact.person.name for contact in people]
    ['Aino Virtanen']
    """
    if len(body.name) == len(text) or body.sole_trader:
        return
    text = _GLUED_CARE_OF.sub(" c/o ", text)
    names = (body.name, *body.units, *body.former_names, *body.later_names)
    own = {word.casefold() for name in names for word in _WORD.findall(name)}
    others = tuple(word for word in _WORD.findall(text) if word.casefold() not in own)
    if len(others) < 2 or not find_person(others):
        return
    from converters.text.contacts import read_contacts  # rarely needed, and large

    for contact in read_contacts(text):
        if own.isdisjoint(word.casefold() for word in _WORD.findall(contact.person.name)):
            inferred = tuple(key for key in contact.inferred if key != "organisation")
            yield contact._replace(organisation=body, inferred=inferred)
