"""Reads the word for a member in lists of who was there, which names neither a post nor a body."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_ENDS_HEADING = frozenset({"colon", "line", "gap"})


def part_members(items: Sequence[Item]) -> list[Item]:
    """The items with the word for a member as mere words: it names no body ("A Jäsen B Jäsen MUUT").

    Not where it heads members, with a colon or a line to itself.
    """
    made: list[Item] = []
    if all(item.kind != "capital" for item in items):
        return list(items)
    for item, after in itertools.zip_longest(items, items[1:]):
        first, _, rest = item.text.partition(" ")
        heads = after is not None and after.kind in _ENDS_HEADING and not rest
        if item.kind != "capital" or heads or first.casefold() not in words_of("group-member"):
            made.append(item)
            continue
        made.append(item._replace(kind="text", text=first, end=item.start + len(first)))
        if rest:
            made.append(item._replace(text=rest, start=item.end - len(rest)))
    return made
