"""Reads the business of one person beside that person as the body: "Tuula Nevalainen (Tmi Tuula Nevalainen)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from converters.text.contacts.phrases import Item
from converters.text.organisations.bodies import Body
from converters.text.people.names import Name
from converters.text.people.words import words_of


def name_traders(items: Sequence[Item]) -> list[Item]:
    """The items with a sole trader's form and the name beside it made one body, where the text has the name twice.

    Where the name stands once it is the person.
    """
    if not any(map(_is_form, items)):
        return list(items)
    times = Counter(item.meaning.full for item in items if isinstance(item.meaning, Name))
    made: list[Item] = []
    for item in items:
        before = made[-1] if made else item
        form, person = (before, item) if _is_form(before) else (item, before)
        if isinstance(person.meaning, Name) and _is_form(form) and times[person.meaning.full] > 1:
            name = f"{before.text} {item.text}"
            made[-1] = Item("body", name, before.start, item.end, Body(name, "body", "nominative"))
            times[person.meaning.full] -= 1
        else:
            made.append(item)
    return made


def _is_form(item: Item) -> bool:
    return item.kind == "capital" and item.text.casefold() in words_of("sole-trader-form")
