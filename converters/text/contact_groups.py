"""Finds the people of a steering group by the words over them: "Jäsenet", a sentence that says whom the group has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.contact_records import BREAKS
from converters.text.contact_words import words_of
from converters.text.phrases import Item
from converters.text.roles import GROUP_ROLE, RoleWords

_FINNISH_GENITIVE = re.compile(r"[^aä][aä]n\Z")  # "ohjausryhmän", not "ohjausryhmään" and "styrgruppen"


def name_groups(items: Sequence[Item]) -> list[Item]:
    """ "Jäsenet" on a line of its own, where the text has told of the steering group, made the members of that."""
    made: list[Item] = []
    group, meets = False, False
    for at, item in enumerate(items):
        if isinstance(item.meaning, RoleWords) and item.meaning.role == GROUP_ROLE:
            group, meets = True, meets or _meets(items, at)
        if group and (_heads_group(items, at) if item.kind != "label" else meets and _calls_roll(item)):
            item = item._replace(kind="role", meaning=RoleWords(GROUP_ROLE, "plural"))
        made.append(item)
    return made


def head_groups(items: Sequence[Item]) -> list[Item]:
    """A sentence that says whom the steering group has, and lines of people below it, made a heading with its colon.

    "Ohjausryhmä koostuu kuntien edustajista. / • A / • B"
    """
    made = list(items)
    for at, item in enumerate(items):
        if item.kind != "role" or not isinstance(item.meaning, RoleWords) or item.meaning.role != GROUP_ROLE:
            continue
        if _FINNISH_GENITIVE.search(item.text):
            continue  # "Ohjausryhmän tehtäviin kuuluu hankkeen seuranta."
        stop = next((far for far in range(at + 1, len(items)) if items[far].kind in BREAKS | {"stop", "name"}), at)
        told = {word for one in items[at + 1 : stop] for word in one.text.casefold().split()}
        if (
            items[stop].kind == "stop"
            and not told.isdisjoint(words_of("composition"))
            and _lists_people(items, stop + 1)
        ):
            made[at] = item._replace(kind="role", meaning=RoleWords(GROUP_ROLE, "plural"))
            made[at + 1 : stop] = [one._replace(kind="text", meaning="") for one in items[at + 1 : stop]]
            made[stop] = items[stop]._replace(kind="colon")
            made[stop + 1] = items[stop + 1]._replace(kind="line")
    return made


def _lists_people(items: Sequence[Item], at: int) -> bool:
    """Whether lines that begin with people follow, with or without bullets."""
    begins = [item.kind for item in items[at : at + 3] if item.kind not in {"bar", "dash", "number"}]
    return begins[:1] != [] and begins[0] in BREAKS and begins[1:2] == ["name"]


def _heads_group(items: Sequence[Item], at: int) -> bool:
    """Whether the word for members heads people, on a line of its own or right before them."""
    if items[at].kind not in {"capital", "title", "text"}:
        return False
    if _heads_members(items, at):
        return True
    return _names_members(items, at) and (_fills_line(items, at) or _tells_members(items, at))


def _tells_members(items: Sequence[Item], at: int) -> bool:
    """Whether a sentence begins with the members and a verb, and people follow ("Jäseninä ovat A ja B")."""
    begins = not at or items[at - 1].kind in BREAKS | {"stop"}
    verb, person = [*items[at + 1 : at + 3], items[at], items[at]][:2]
    told = verb.kind == "text" and verb.text.casefold() in words_of("verb")
    return begins and told and person.kind in {"name", "title", "degree"}


def _calls_roll(label: Item) -> bool:
    return label.text.casefold() in words_of("roll-call")


def _meets(items: Sequence[Item], at: int) -> bool:
    """Whether the words for a meeting follow a group ("Ohjausryhmän kokous 1/2024"): who is there belongs to it."""
    after = items[at + 1] if at + 1 < len(items) else items[at]
    return after.kind in {"text", "capital"} and after.text.casefold().split()[0] in words_of("meeting")


def _heads_members(items: Sequence[Item], at: int) -> bool:
    """Whether the word for members in small letters heads names where lines are lost ("... 3.3. jäsenet: N, ...")."""
    named = [item.kind for item in items[at + 1 : at + 3]] == ["colon", "name"]
    return named and items[at].text in words_of("group-member")


def _names_members(items: Sequence[Item], at: int) -> bool:
    """Whether an item is the word for members that begins a line, with an article or not, in the essive, too."""
    word = items[at].text.casefold().removesuffix("inä").removesuffix("na")
    begins = items[at].text[:1].isupper() or (at > 0 and items[at - 1].text.casefold() in words_of("article"))
    return begins and not words_of("group-member").isdisjoint({word, f"{word}et", items[at].text.casefold()})


def _fills_line(items: Sequence[Item], at: int) -> bool:
    """Whether an item is a line of its own, with an article, a verb and a colon or without ("The members are:")."""
    first = at - 1 if at and items[at - 1].text.casefold() in words_of("article") else at
    begins = not first or items[first - 1].kind in BREAKS | {"stop"}
    told = items[at + 1 : at + 3]
    if [item.kind for item in told] == ["text", "colon"] and told[0].text.casefold() in words_of("verb"):
        return begins
    begins = begins and (not first or items[first - 1].kind in BREAKS)
    return begins and at + 1 < len(items) and items[at + 1].kind in BREAKS | {"colon"}
