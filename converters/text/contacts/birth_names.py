"""Leaves out what a person was called at birth, and when that was: "N os. Kivi, rehtori", "N (s. 1970), rehtori"."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_LONGEST = 5  # items of the words and the stops before the name
_NAMED = frozenset({"capital", "place", "name", "number"})


def drop_birth_names(items: Sequence[Item]) -> list[Item]:
    """The items without a birth name or a year of birth right behind a name, in brackets, after a comma or neither."""
    kept: list[Item] = []
    at = 0
    while at < len(items):
        kept.append(items[at])
        at = _past_birth(items, at + 1) if items[at].kind == "name" else at + 1
    return kept


def _past_birth(items: Sequence[Item], at: int) -> int:
    """The position after what tells of a birth; the position itself where nothing does."""
    sign = items[at].kind if at < len(items) else ""
    first = at + 1 if sign in {"open", "comma"} else at
    words = ""
    for place in range(first, min(first + _LONGEST, len(items))):
        item = items[place]
        if item.kind in _NAMED and words in words_of("born" if item.kind == "number" else "birth-name"):
            end = place + 1
            closes = end < len(items) and items[end].kind == "close"
            return end + closes if closes or sign != "open" else at
        if item.kind not in {"text", "stop"}:
            return at
        particle = bool(words) and item.text in words_of("particle")  # "os. von Essen"
        words += item.text.casefold() if item.kind == "text" and not particle else ""
    return at
