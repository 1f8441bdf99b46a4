"""Joins a sentence that goes on about the person just named ("Hän toimii N:ssä", "Virtanen on johtaja") to the name."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.phrases import Item
from converters.text.contacts.records import BREAKS
from converters.text.people.names import Name
from converters.text.people.words import words_of

_BEGINNING = frozenset({"line", "gap", "bar", "dash", "degree", "capital"})
_WINDOW = 40  # items on either side of the sentence's beginning, among which the person and the verb are looked for


def follow_references(items: Sequence[Item]) -> list[Item]:
    """The items with what begins such a sentence made periods, which part nothing: what it says is said of the name.

    The verb has to be one of working or being, and the sentence before to name one person, else nobody is meant surely.
    """
    made = list(items)
    for at, item in enumerate(items):
        if item.kind in {"stop", *BREAKS} and (verb := _verb_after_reference(made, at)):
            made[at:verb] = [one._replace(kind="period") for one in items[at:verb]]
    return made


def _verb_after_reference(items: Sequence[Item], stop: int) -> int:
    """Where the verb stands in a sentence that a pronoun, or the surname of the person before, begins; 0 in others."""
    ahead = range(stop + 1, min(len(items), stop + 1 + _WINDOW))
    verb = next((at for at in ahead if items[at].kind not in _BEGINNING), stop)
    works = items[verb].kind == "text" and items[verb].text.split()[0].casefold() in words_of("working")
    person = _person_before(items, stop) if works else None
    if person is None:
        return 0
    word = items[verb - 1].text
    return verb if word.casefold() in words_of("pronoun") or word == person.family else 0


def _person_before(items: Sequence[Item], stop: int) -> Name | None:
    """The one person whom the sentence or the line that ends here names; None where it names nobody or several."""
    found: list[Name] = []
    before = list(items[max(0, stop - _WINDOW) : stop])
    while items[stop].kind in BREAKS and before and before[-1].kind in {"colon", *BREAKS}:
        before.pop()
    for item in reversed(before):
        if item.kind in {"stop", *BREAKS}:
            break
        if isinstance(item.meaning, Name):
            found.append(item.meaning)
    return found[0] if len(found) == 1 else None
