"""Reads Swedish bodies that their first word or their members tell: "Centret för miljö", "Österbottens företagare"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.organisations.bodies import Body, areas, places
from converters.text.people.words import words_of

_ENDS = BREAKS | {"comma", "stop", "semicolon", "close", "slash", "name", "bar", "phone", "email", "label"}
_LONGEST_FIELD = 4  # words in small letters behind "för"


def name_swedish_bodies(items: Sequence[Item]) -> list[Item]:
    """The items with what a centre or an association is for joined to it, and members with where they are from."""
    made = _join_members(items)
    for at in [place for place, item in enumerate(made) if item.text.startswith("för ")][::-1]:
        if at and (kind := _kind(made[at - 1].text.casefold())):
            _join_halves(made, at)
            made[at - 1 : at + 1] = _join_field(made, at - 1, kind)
    return made


def _join_halves(made: list[Item], at: int) -> None:
    """The two halves of a field made one text ("för hälsa och trivsel")."""
    if [item.kind for item in made[at : at + 3]] == ["text", "conjunction", "text"]:
        words = " ".join(item.text for item in made[at : at + 3])
        made[at : at + 3] = [made[at]._replace(text=words, end=made[at + 2].end)]


def _join_members(items: Sequence[Item]) -> list[Item]:
    """The items with members and their area made one ("Ålands turism", "Företagarna i Nyland")."""
    members = words_of("swedish-members")
    made: list[Item] = []
    for item in items:
        made.append(item)
        if item.text in members and len(made) > 1 and made[-2].text.endswith("s") and _is_area(made[-2].text[:-1]):
            made[-2:] = [_as_body(made[-2:], "body")]
        elif len(made) > 2 and made[-2].text == "i" and made[-3].text.casefold() in members and _is_area(item.text):
            made[-3:] = [_as_body(made[-3:], "body")]
    return made


def _is_area(words: str) -> bool:
    return words.casefold() in areas() or words.casefold() in places()


def _join_field(items: Sequence[Item], at: int, kind: str) -> list[Item]:
    """The head at a position and the words behind it: one body with its field, where the phrase ends with it."""
    head, rest = items[at : at + 2]
    words = rest.text.split()
    if rest.kind != "text" or rest.start != head.end + 1:
        return [head, rest]
    field = list(itertools.takewhile(lambda word: word not in words_of("employer-link"), words[1:]))
    following = items[at + 2].kind if at + 2 < len(items) else "line"
    link = words[len(field) + 1 :]
    ends = bool(link) or following in _ENDS
    if not 0 < len(field) <= _LONGEST_FIELD or not ends or not words_of("verb").isdisjoint(field):
        return [head, rest]
    end = rest.end - (len(" ".join(link)) + 1 if link else 0)
    kind = "unit" if link and following == "body" else kind
    named = _as_body([head, rest._replace(text=" ".join(words[: len(field) + 1]), end=end)], kind)
    return [named, rest._replace(text=" ".join(link), start=end + 1)] if link else [named]


def _kind(word: str) -> str:
    """Whether a word in the definite form is the head of a body or of a unit; empty for others."""
    if " " in word or not word:
        return ""
    if word.endswith(tuple(words_of("swedish-unit"))):
        return "unit"
    return "body" if word.endswith(tuple(words_of("swedish-body"))) else ""


def _as_body(parts: Sequence[Item], kind: str) -> Item:
    name = " ".join(part.text for part in parts)
    return Item("body", name, parts[0].start, parts[-1].end, Body(name, kind, "nominative"))
