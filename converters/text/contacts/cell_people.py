"""Finds the person whom the cell of a body names besides it: who wrote a name there wrote it for the mail to arrive."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import is_role
from converters.text.organisations.words import find_person
from converters.text.people.names import read_name
from converters.text.people.roles import DEFAULT_ROLE, read_role
from graph.model import Contact, Organisation, Person

_GLUED_CARE_OF = re.compile(r"(?<=[A-ZÅÄÖ\d])C/O\s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


_UNSAID = 0.7
"""How sure a role is that nothing says, as for the reader of contacts."""


def read_cell_person(text: str, body: Organisation) -> Contact | None:
    """The person of a cell, with a title or a role where one stands beside the name, and the body read from it.

    >>> contact = read_cell_person("Iin kunta, johtaja Aino Virtanen", Organisation("Iin kunta", ""))
    >>> (contact.person.name, contact.job_title)
    ('Aino Virtanen', 'johtaja')
    """
    if len(body.name) == len(text) or body.sole_trader:
        return None
    text = _GLUED_CARE_OF.sub(" c/o ", text)
    names = (body.name, *body.units, *body.former_names, *body.later_names)
    own = {word.casefold() for name in names for word in _WORD.findall(name)}
    others = tuple(word for word in _WORD.findall(text) if word.casefold() not in own)
    words = find_person(others) if len(others) > 1 else ()
    name = read_name(words) if words else None
    if name is None:
        return None
    first, last = min(map(text.find, words)), max(text.find(word) + len(word) for word in words)
    role, title = _post(text[:first].split()[-1:] + text[last:].lstrip(" ,").split()[:1])
    return Contact(
        Person(name.full, name.given, name.family, text[first:last]),
        role or DEFAULT_ROLE,
        title,
        body,
        inferred=() if role else ("role",),
        confidence=name.confidence if role else min(name.confidence, _UNSAID),
    )


def _post(beside: list[str]) -> tuple[str, str]:
    """The role and the title that the words before and behind a name say."""
    words = [word.strip(",;:()/") for word in beside]
    roles = [found.role for word in words if (found := read_role((word,)))]
    titles = [word for word in words if is_role(word) and "." not in word and not read_role((word,))]
    return next(iter(roles), ""), next(iter(titles), "")
