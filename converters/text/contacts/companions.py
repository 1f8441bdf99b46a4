"""Gives what somebody does in a project to whom the sentence names as doing it with them ("yhdessä N:n kanssa")."""

from __future__ import annotations

import itertools

from converters.text.contacts.drafts import Draft, Reading
from converters.text.contacts.kinds import BODIES, FUNCTIONS
from converters.text.people.roles import RoleWords
from converters.text.people.words import words_of

_BETWEEN = FUNCTIONS | BODIES
_DONE = frozenset({"project-manager", "coordinator"})


def share_with_companions(reading: Reading) -> None:
    """The role of a leader made that of the person whom "yhdessä" and its kind join to it, and who has none."""
    for before, draft in itertools.pairwise(reading.drafts):
        if not draft.role and (deed := _shared_deed(reading, before, draft)):
            meaning = reading.items[deed].meaning
            draft.role = meaning.role if isinstance(meaning, RoleWords) else ""
            draft.share([deed])


def _shared_deed(reading: Reading, before: Draft, draft: Draft) -> int:
    """The position of what the two people do together; 0 where nothing says it."""
    deeds = [at for at in before.roles if at > before.record.name and before.role in _DONE]
    if not deeds:
        return 0
    between = reading.items[deeds[-1] + 1 : draft.record.name]
    near = list(itertools.takewhile(lambda item: item.kind in _BETWEEN, reversed(between)))
    link = between[-len(near) - 1] if len(near) < len(between) else None
    joined = link is not None and link.kind == "text" and set(link.text.split()[-2:]) & words_of("together")
    return deeds[-1] if joined and not any(item.kind == "stop" for item in between) else 0
