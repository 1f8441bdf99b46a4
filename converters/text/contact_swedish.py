"""Reads Swedish bodies that their first word or their members tell: "Centret för miljö", "Österbottens företagare"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.bodies import Body, areas, places
from converters.text.contact_records import BREAKS
from converters.text.contact_words import words_of
from converters.text.phrases import Item

_ENDS = BREAKS | {"comma", "stop", "semicolon", "close", "slash", "name", "bar", "phone", "email", "label"}
_NOTHING = Item("", "", 0, 0)
_LONGEST_FIELD = 4  # words in small letters behind "för"


def name_swedish_bodies(items: Sequence[Item]) -> list[Item]:
    """The items with what a centre or an association is for joined to it, and members with where they are from."""
    made: list[Item] = []
    for item in items:
        made.append(item)
        if item.kind in {"text", "title", "place", "capital"}:
            _join_members(made)
    at = 0
    while at + 1 < len(made):
        _join_halves(made, at + 1)
        made[at : at + 2] = _join_field(made, at)
        at += 1
    return made


def _join_halves(made: list[Item], at: int) -> None:
    """The two halves of a field made one text ("för hälsa och trivsel")."""
    kinds = [item.kind for item in made[at : at + 3]]
    if (
        kinds == ["text", "conjunction", "text"]
        and made[at].text.startswith("för ")
        and _kind(made[at - 1].text.casefold())
    ):
        words = " ".join(item.text for item in made[at : at + 3])
        made[at : at + 3] = [made[at]._replace(text=words, end=made[at + 2].end)]


def _join_members(made: list[Item]) -> None:
    """The last items made one where they are members and their area ("Ålands turism", "Företagarna i Nyland")."""
    members, link, area = [_NOTHING, _NOTHING, *made][-3:]
    if link.text.endswith("s") and _is_area(link.text[:-1]) and area.text in words_of("swedish-members"):
        made[-2:] = [_as_body(made[-2:], "body")]
    elif members.text.casefold() in words_of("swedish-members") and link.text == "i" and _is_area(area.text):
        made[-3:] = [_as_body(made[-3:], "body")]


def _is_area(words: str) -> bool:
    return words.casefold() in areas() or words.casefold() in places()


def _join_field(items: Sequence[Item], at: int) -> list[Item]:
    """The head at a position and the words behind it: one body with its field, where the phrase ends with it."""
    head, rest = items[at : at + 2]
    kind = _kind(head.text.casefold())
    words = rest.text.split()
    if not kind or rest.kind != "text" or words[:1] != ["för"] or rest.start != head.end + 1:
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
