"""Sets the organs of minutes apart that decide: one on a line of its own over what it decides employs nobody."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.people.words import words_of

_SIGNS = BREAKS | {"bar", "dash", "number", "stop"}


def drop_deciders(items: Sequence[Item]) -> list[Item]:
    """The items with such an organ made mere words: "A, pormestari / Kunnanhallitus / päättää …"."""
    made = list(items)
    for at, item in enumerate(items):
        alone = item.kind == "body" and 0 < at < len(items) - 1 and {items[at - 1].kind, items[at + 1].kind} <= BREAKS
        if alone and item.text.casefold().endswith(tuple(words_of("organ"))) and _decides(items, at + 1):
            made[at] = item._replace(kind="text", meaning="")
    return made


def _decides(items: Sequence[Item], at: int) -> bool:
    """Whether the next words are those of a sentence without its subject: a verb in small letters."""
    after = next((item for item in items[at:] if item.kind not in _SIGNS), None)
    return after is not None and after.kind == "text" and after.text[:1].islower() and _is_verb(after.text.split()[0])


def _is_verb(word: str) -> bool:
    return word.casefold() in words_of("deciding")
