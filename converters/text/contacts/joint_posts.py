"""Deals the functions of a heading that names several ("Puheenjohtaja ja sihteeri: A ja B") to as many people."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS, is_plural
from converters.text.contacts.phrases import Item
from converters.text.people.roles import GROUP_ROLE, RoleWords
from converters.text.people.words import words_of

_POSTS = frozenset({"role", "title"})
_ENDS = frozenset({"gap", "stop", "semicolon", "label", "field", "colon"})


def deal_posts(items: Sequence[Item]) -> list[Item]:
    """The items with each function of such a heading moved before its person, in the order of both.

    Only where there are as many people as functions and none of these is of several. "Puheenjohtaja ja jäsenet: A, B ja
    C" does not tell who is what: the heading becomes that of what all of them are, or one that only says "people".
    """
    made = list(items)
    for joint in reversed([at for at, item in enumerate(items) if item.kind == "conjunction"]):
        posts = _heading(items, joint)
        if len(posts) < 2 or posts[-1] != joint + 1:
            continue
        people = _people(items, _name_behind(items, joint))
        if any(_is_of_several(items[at]) for at in posts):
            if len(people) > 1:
                end = joint + 3 if items[joint + 2].kind == "colon" else joint + 2
                made[posts[0] : end] = _of_all([items[at] for at in posts], items[joint + 2 : end])
        elif len(people) == len(posts):
            for at, post in reversed([*zip(people, posts, strict=True)][1:]):
                made[at - 1 : at] = [_parting(items[at - 1]), items[post]]
            del made[posts[0] + 1 : joint + 2]
    return made


def _heading(items: Sequence[Item], joint: int) -> list[int]:
    """The positions of the functions around a "ja" that a colon, a line end or "ovat" parts from a name behind."""
    if not _name_behind(items, joint) or not _is_function(items[joint + 1]):
        return []
    posts = [joint + 1]
    for at in range(joint - 1, -1, -2):
        if not _is_function(items[at]):
            break
        posts.append(at)
        if not at or items[at - 1].kind != "comma":
            break
    first = posts[-1]
    if first and items[first - 1].text.casefold() in words_of("other-people"):
        first -= 1  # "Varsinaiset jäsenet ja varajäsenet"
    return posts[::-1] if not first or items[first - 1].kind in BREAKS | {"stop"} else []


def _name_behind(items: Sequence[Item], joint: int) -> int:
    """The position of the name that such a sign, with line ends behind a colon, parts from a "ja"; 0 for none."""
    sign = items[joint + 2] if joint + 2 < len(items) else None
    if sign is None or not _parts(sign):
        return 0
    at = joint + 3
    while sign.kind == "colon" and at < len(items) and items[at].kind in BREAKS:
        at += 1
    return at if at < len(items) and items[at].kind == "name" else 0


def _parts(item: Item) -> bool:
    return item.kind in {"colon", "line"} or item.text.casefold() in words_of("plural-verb")


def _is_function(item: Item) -> bool:
    return item.kind in _POSTS or (item.kind == "text" and item.text.casefold() in words_of("members"))


def _is_of_several(item: Item) -> bool:
    return item.kind == "text" or is_plural(item)


def _people(items: Sequence[Item], start: int) -> list[int]:
    """The positions of the names of a list, up to what ends it: a sentence, an empty line, somebody with a function."""
    found: list[int] = []
    for at in range(start, len(items)):
        ends = items[at].kind in _ENDS
        if ends or (items[at].kind in _POSTS and [item.kind for item in items[at + 1 : at + 2]] == ["name"]):
            break
        if items[at].kind == "name":
            found.append(at)
    return found


def _parting(sign: Item) -> Item:
    """A comma between two people as what parts them, so that the function behind it is of the second."""
    return sign._replace(kind="semicolon") if sign.kind == "comma" else sign


def _of_all(heading: Sequence[Item], sign: Sequence[Item]) -> list[Item]:
    """A heading that does not tell who is what, with its colon: the role that all have, or a label that tells none."""
    words, start, end = " ".join(item.text for item in heading), heading[0].start, heading[-1].end
    roles = {item.meaning.role if isinstance(item.meaning, RoleWords) else "" for item in heading}
    role = GROUP_ROLE if GROUP_ROLE in roles else roles.pop() if len(roles) == 1 else ""
    if role:
        return [Item("role", words, start, end, RoleWords(role, "plural")), *sign]
    return [Item("label", words, start, sign[-1].end if sign else end, "heading")]  # a label has its colon in it
