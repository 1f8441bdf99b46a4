"""Leaves out the words of a link on a line of their own that a page has between what belongs together ("Lue lisää")."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_MOST = 3  # items
_WORDS = frozenset({"capital", "text"})


def drop_links(items: Sequence[Item]) -> list[Item]:
    """The items without such lines; the line end before each stays in the place of both.

    Only between a post and a name: over anything else a link may end what a page says of somebody.
    """
    made: list[Item] = []
    at = 0
    while at < len(items):
        size = _size(items, at) if made and made[-1].kind in BREAKS else 0
        if size and [item.kind for item in made[-2:-1]] in (["role"], ["title"]) and _name_follows(items, at + size):
            at += size + 1
            continue
        made.append(items[at])
        at += 1
    return made


def _size(items: Sequence[Item], at: int) -> int:
    """How many items of a line from its first one are the words of a link; 0 where the line has others."""
    for size in range(1, _MOST + 1):
        line = items[at : at + size]
        ends = at + size < len(items) and items[at + size].kind in BREAKS
        if ends and all(item.kind in _WORDS for item in line):
            return size if " ".join(item.text for item in line).casefold() in words_of("link") else 0
    return 0


def _name_follows(items: Sequence[Item], end: int) -> bool:
    return [item.kind for item in items[end + 1 : end + 2]] == ["name"]
