"""Reads the municipalities that own a post, alone or together: "Oulun kaupunginjohtaja", "Iin ja Simon kuntien N"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.phrases import Item, as_words
from converters.text.contacts.titles import read_title
from converters.text.organisations.bodies import Body, municipalities_by_genitive
from converters.text.organisations.words import singular_head
from converters.text.people.words import words_of

_MUNICIPAL = frozenset({"kunta", "kaupunki"})


def name_municipalities(items: Sequence[Item]) -> list[Item]:
    """The municipality before the post that only municipalities have ("Oulun kaupunginjohtaja") made a body."""
    made = list(items)
    for at, (place, post) in enumerate(itertools.pairwise(items)):
        name = municipalities_by_genitive().get(place.text.casefold())
        if name and place.kind == "capital" and _is_municipal(post):
            made[at] = place._replace(kind="body", meaning=Body(name, "body", "genitive"))
    return made


def _is_municipal(post: Item) -> bool:
    return post.kind == "title" and post.text.casefold() in words_of("municipal-post")


def join_municipalities(items: Sequence[Item]) -> list[Item]:
    """Several bodies that share somebody as the first of them ("Iin ja Simon kuntien rakennustarkastaja N").

    The word for the bodies stands in the plural with the post, or with the last place ("Halsuan seurakuntien").
    """
    made: list[Item] = []
    for item in items:
        place, kind = _plural_owner(item)
        last = len(made) if place else len(made) - 1
        first = _first_place(made, last) if kind and (place or _may_be_place(made[-1:])) else last
        if first < last:
            made[first:] = _write(made[first:], item, kind)
        else:
            made.append(item)
    return made


def drop_several(items: Sequence[Item]) -> list[Item]:
    """Several bodies that share the word for them as mere words: nobody is of them all ("Iin ja Simon seurakunnat")."""
    return [as_words(item) if _is_of_several(items, at) else item for at, item in enumerate(items)]


def _is_of_several(items: Sequence[Item], at: int) -> bool:
    shared = items[at].kind == "body" and items[at].text.split()[-1].casefold() in words_of("several-bodies")
    return shared and at > 1 and items[at - 1].kind == "conjunction" and _may_be_place(items[at - 2 : at - 1])


def _plural_owner(item: Item) -> tuple[str, str]:
    """The place of an item and the one body of what it calls bodies: "Halsuan seurakuntien", "kuntien johtaja"."""
    words = item.text.split()
    at = {"body": 1, "title": 0}.get(item.kind, len(words))
    head = words[at] if at < len(words) else ""
    return ("", "") if not head.endswith("n") else (words[0] if at else "", singular_head(head))


def _may_be_place(items: Sequence[Item]) -> bool:
    """Whether the last of some items is one word in the genitive with a capital, however it was read."""
    return bool(items) and items[0].text.istitle() and items[0].text.endswith("n") and " " not in items[0].text


def _first_place(items: Sequence[Item], last: int) -> int:
    """Where a list of places in the genitive begins that a conjunction joins to the one at `last`; else `last`."""
    first, joint = last, "conjunction"
    while (
        first > 1
        and items[first - 1].kind == joint
        and items[first - 2].text.casefold() in municipalities_by_genitive()
    ):
        first, joint = first - 2, "comma"
    return first


def _write(places: Sequence[Item], owned: Item, kind: str) -> list[Item]:
    """The first of several places as the body that owns a post, and the post without the word for the bodies."""
    name = municipalities_by_genitive()[places[0].text.casefold()]
    name = name if kind in _MUNICIPAL else f"{name.split()[0]} {kind}"
    end, posts = owned.end, []
    if owned.kind == "title":
        head, _, post = owned.text.partition(" ")
        end = owned.start + len(head)
        posts = [Item("title", post, end + 1, owned.end, read_title(post.split()) or post)] if post else []
    text = " ".join([*(one.text for one in places), owned.text[: end - owned.start]])
    return [Item("body", text, places[0].start, end, Body(name, "body", "genitive")), *posts]
