"""Joins the short name behind a body to it, and reads it as that body wherever the text has it alone."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.phrases import Item, names_whole_body
from converters.text.organisations.bodies import Body
from converters.text.organisations.same_bodies import name_the_same

_SHORT_KINDS = frozenset({"body", "capital", "degree"})


def join_short_names(items: Sequence[Item]) -> list[Item]:
    """The items with "Suomen ympäristökeskus (Syke)" made one body, and each "Syke" beside it read as that body.

    So is a listed brand that stands right behind its body ("Etelä-Savon hyvinvointialue Eloisa").
    """
    made: list[Item] = []
    full: dict[str, Body] = {}
    at = 0
    while at < len(items):
        body = items[at].meaning
        if isinstance(body, Body) and _has_short_name(items, at, body):
            made.append(items[at]._replace(end=items[at + 3].end))
            full[items[at + 2].text.casefold()] = body
            at += 4
        elif isinstance(body, Body) and _is_named_twice(items, at):
            made.append(items[at]._replace(end=items[at + 1].end))
            at += 2
        else:
            made.append(items[at])
            at += 1
    return [_spell_out(item, full) for item in made] if full else made


def _is_named_twice(items: Sequence[Item], at: int) -> bool:
    """Whether one word right behind a whole body is another name of the same one."""
    pair = items[at : at + 2]
    whole = len(pair) == 2 and all(map(names_whole_body, pair)) and " " not in pair[1].text
    return whole and name_the_same(pair[0].text, pair[1].text)


def _has_short_name(items: Sequence[Item], at: int, body: Body) -> bool:
    """Whether one word in brackets behind a whole body has letters of its name only, in their order."""
    bracket = [item.kind for item in items[at + 1 : at + 4]]
    if body.kind != "body" or bracket[::2] != ["open", "close"] or bracket[1] not in _SHORT_KINDS:
        return False
    short = items[at + 2].text
    return " " not in short and 1 < len(short) < len(body.name) - 2 and _abbreviates(short, body.name)


def _abbreviates(short: str, name: str) -> bool:
    letters = iter(name.casefold())
    return short[:1].isupper() and all(sign in letters for sign in short.casefold())


def _spell_out(item: Item, full: dict[str, Body]) -> Item:
    """A short name that the text explains as the body that it is of, in its own case."""
    own = item.meaning if isinstance(item.meaning, Body) else None
    body = full.get((own.name if own else item.text).casefold()) if item.kind in _SHORT_KINDS else None
    if body is None:
        return item
    return item._replace(kind="body", meaning=body._replace(form=own.form if own else "nominative"))
