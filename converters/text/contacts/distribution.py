"""Sets the bodies apart that a text is only sent to: the list under "Jakelu" or "Tiedoksi" employs nobody."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.kinds import BODIES, BREAKS, FUNCTIONS
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_WORDS = frozenset({"capital", "text"})
_PEOPLE = FUNCTIONS | {"name", "label", "field"}


def drop_distribution(items: Sequence[Item]) -> list[Item]:
    """The items with the bodies of distribution lists made mere words, up to the next line that tells of people."""
    made = list(items)
    heads = [at for at, item in enumerate(items) if item.kind in _WORDS and _heads_distribution(items, at)]
    for head, following in itertools.pairwise([*heads, len(items)]):
        for at in range(head, following):
            if items[at - 1].kind in BREAKS and _tells_of_people(items, at):
                break
            if items[at].kind in BODIES:
                made[at] = items[at]._replace(kind="text", meaning="")
    return made


def _heads_distribution(items: Sequence[Item], at: int) -> bool:
    """Whether a line without people begins with the word for such a list ("Jakelu", "För kännedom")."""
    if not items[at].text[:1].isupper() or (at and items[at - 1].kind not in BREAKS):
        return False
    words = [item.text.casefold() for item in items[at : at + 2] if item.kind in _WORDS]
    told = not words_of("distribution").isdisjoint((words[0], " ".join(words)))
    return told and not _tells_of_people(items, at + 1)


def _tells_of_people(items: Sequence[Item], at: int) -> bool:
    """Whether somebody, a post or a field stands on the rest of a line."""
    for item in items[at:]:
        if item.kind in BREAKS:
            return False
        if item.kind in _PEOPLE:
            return True
    return False
