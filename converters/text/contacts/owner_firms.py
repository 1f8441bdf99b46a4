"""Reads firms that are called by their owner with the name: "Asianajotoimisto Anna Mäki", "Anna Mäki Tmi"."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.organisations.bodies import Body, is_legal_form
from converters.text.people.names import Name, read_name
from converters.text.people.words import words_of

_ENDS = BREAKS | {"stop", "semicolon"}
_SURE = 0.9  # how sure the name of a trader is that is read as the person


def name_firms(items: Sequence[Item]) -> list[Item]:
    """The items with the word for such a firm and the name behind it made a body.

    Where the name stands once, and behind nobody else on its line, it is the person's, too: the word alone is the body.
    """
    if not any(item.kind in {"body", "capital"} for item in items):
        return list(items)
    times = Counter(item.meaning.full for item in items if isinstance(item.meaning, Name))
    made: list[Item] = []
    for item in items:
        before = made[-1] if made else None
        if before and isinstance(item.meaning, Name) and _is_firm(before) and item.start == before.end + 1:
            firm = Body(f"{before.text} {item.text}", "body", "nominative")
            if times[item.meaning.full] == 1 and not _is_of_other(made):
                made[-1:] = [before._replace(kind="body", text=firm.name, meaning=firm), item]
            else:
                made[-1] = Item("body", firm.name, before.start, item.end, firm)
                times[item.meaning.full] -= 1
        elif before and (person := _trader_behind(before, item)) is not None:
            made[-1:] = person
        elif item.kind == "body":
            made.extend(_part_trader(made, item, times))
        else:
            made.append(item)
    return made


def _is_firm(item: Item) -> bool:
    if item.kind not in {"body", "capital"} or not item.text[:1].isupper() or " " in item.text:
        return False
    return _names_firm(item.text)


def _names_firm(word: str) -> bool:
    key = word.casefold()
    return key in words_of("sole-trader-form") or key.endswith(tuple(words_of("owner-firm")))


def owner_of(firm: str) -> str:
    """The person whom the name of such a firm ends in, so that it is hidden as people are; empty for other names.

    >>> owner_of("Tilitoimisto Aino Virtanen"), owner_of("Tilitoimisto Numero Oy")
    ('Aino Virtanen', '')
    """
    word, *rest = firm.split() or [""]
    name = read_name(tuple(rest)) if _names_firm(word) and not any(map(is_legal_form, rest)) else None
    return name.full if name is not None else ""


def _is_of_other(made: Sequence[Item]) -> bool:
    """Whether somebody else stands before a firm on its line, whose body it is ("A, Asianajotoimisto B")."""
    near = list(itertools.takewhile(lambda item: item.kind not in _ENDS, reversed(made)))
    name = next((at for at, item in enumerate(near) if item.kind == "name"), None)
    return name is not None and not any(isinstance(item.meaning, Body) for item in near[name + 1 : name + 2])


def _trader_behind(firm: Item, given: Item) -> list[Item] | None:
    """The business and the person of a trader whose given name stands last ("Tmi Mäki Anna"); None for others."""
    if firm.kind != "body" or given.kind != "capital" or given.start != firm.end + 1:
        return None
    form, *surname = firm.text.split()
    if len(surname) != 1 or form.casefold() not in words_of("sole-trader-form"):
        return None
    written = f"{surname[0]} {given.text}"
    name = read_name(tuple(written.split()))
    if name is None or name.confidence < _SURE or not name.reversed:
        return None
    whole = f"{form} {written}"
    body = firm._replace(text=whole, meaning=Body(whole, "body", "nominative"))
    return [body, Item("name", written, given.end - len(written), given.end, name)]


def _part_trader(made: Sequence[Item], item: Item, times: Counter[str]) -> list[Item]:
    """The person and the business of a sole trader that begins a line and is named nowhere else ("Anna Mäki Tmi")."""
    words = item.text.split()
    begins = not made or (made[-1].kind in BREAKS | {"bar"} and [one.kind for one in made[-2:-1]] != ["field"])
    if not begins or words[-1].casefold() not in words_of("sole-trader-form"):
        return [item]
    name = read_name(tuple(words[:-1]))
    if name is None or name.confidence < _SURE or times[name.full]:
        return [item]
    written = " ".join(words[:-1])
    person = Item("name", written, item.start, item.start + len(written), name)
    return [person, item._replace(start=item.end - len(words[-1]))]
