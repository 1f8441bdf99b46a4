"""Tells whom words call by the given name alone, and gives them the number beside: "Ainon numero on 050 1"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.contacts.records import Record
from converters.text.language.inflection import inflect_name
from converters.text.people.names import Name

_NEAR = 6  # items between the given name and the number
_ENDS = BREAKS | {"stop", "name", "phone"}
_CASES = ("nom", "gen", "par", "all", "abl")
_VOWELS = tuple("aeiouyäö")  # a given name may keep its consonants ("Inkan", "Ingan")


def mark_called(items: Sequence[Item]) -> list[Item]:
    """The items with capitalised words that end in the given name of one person, whom they call, with the full name."""
    forms = _forms(items)
    if not forms:
        return list(items)
    return [
        item._replace(kind="called", meaning=name)
        if item.kind == "capital" and (name := forms.get(item.text.rpartition(" ")[2])) is not None
        else item
        for item in items
    ]


def return_to_called(items: Sequence[Item], records: Sequence[Record], phones: list[list[int]]) -> None:
    """The numbers behind a call, taken from others, to whom it calls; one that several people share stays."""
    names = [items[record.name].meaning for record in records]
    places = {name.full: place for place, name in enumerate(names) if isinstance(name, Name)}
    for at in (at for at, item in enumerate(items) if item.kind == "phone"):
        place = places.get(_called_before(items, at))
        if place is not None and sum(at in each for each in phones) <= 1:
            for each in phones:
                each[:] = [other for other in each if other != at]
            phones[place][:] = sorted({*phones[place], at})


def _forms(items: Sequence[Item]) -> Mapping[str, str]:
    """The forms of the given names that only one of the people has, each with the name in full."""
    if not any(item.kind == "capital" for item in items):
        return {}
    names = {item.meaning for item in items if isinstance(item.meaning, Name)}
    given = [name.given.partition(" ")[0] for name in names]
    alone = [name for name, first in zip(names, given, strict=True) if first and given.count(first) == 1]
    return {form: name.full for name in alone for form in _cases_of(name.given.partition(" ")[0])}


@lru_cache(maxsize=1 << 12)
def _cases_of(name: str) -> frozenset[str]:
    forms = inflect_name(name)
    whole = {f"{name}n", f"{name}lle", f"{name}lta", f"{name}ltä"} if name.endswith(_VOWELS) else set()
    return frozenset(whole).union(*(forms[case] for case in _CASES))


def _called_before(items: Sequence[Item], at: int) -> str:
    """Whom the words right before a number call, in its sentence."""
    for item in reversed(items[max(0, at - _NEAR) : at]):
        if item.kind in _ENDS:
            break
        if item.kind == "called":
            return str(item.meaning)
    return ""
