"""Reads who leads a project by the participle between a name and the project: "professori A:n johtama hanke"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS
from converters.text.contacts.phrases import Item
from converters.text.people.names import Name
from converters.text.people.roles import RoleWords
from converters.text.people.words import words_of

_AGENTS = {"johtam": "project-manager", "vetäm": "project-manager", "luotsaam": "project-manager"}
_AGENTS |= {"koordinoim": "coordinator"}
_PROJECTS = ("hanke", "hankke", "projekti", "konsortio")
_ENDS = BREAKS | {"stop", "name", "semicolon", "number", "colon"}
_FARTHEST = 10  # items between the participle and its project


def name_agents(items: Sequence[Item]) -> list[Item]:
    """The items with the participle behind a name in the genitive made a role where a project follows it."""
    made: list[Item] = []
    for at, item in enumerate(items):
        role = _read_agent(items, at) if at and item.kind == "text" else ""
        if item.text.casefold() in words_of("responsible") and _is_post_of_science(items[at + 1 : at + 2]):
            item = item._replace(kind="role", meaning=RoleWords("responsible-director", "singular"))
        if role:
            verb, _, rest = item.text.partition(" ")
            end = item.start + len(verb)
            made.append(Item("role", verb, item.start, end, RoleWords(role, "singular")))
            item = item._replace(text=rest, start=end + 1)
        if item.text:
            made.append(item)
    return made


def _is_post_of_science(following: Sequence[Item]) -> bool:
    """Whether a post at a university follows ("responsible professor"), whose holder answers for a project."""
    words = following[0].text.casefold() if following and following[0].kind == "title" else ""
    return words.startswith(("prof", "docent", "dosent"))


def is_agent(item: Item) -> bool:
    """Whether a role is what somebody does to a project: it stands behind the name in the genitive."""
    return item.kind == "role" and item.text.casefold().startswith(tuple(_AGENTS))


def _read_agent(items: Sequence[Item], at: int) -> str:
    """The role that words begin with; empty where they say nothing of a project, or nobody's name is before them."""
    person, verb = items[at - 1], items[at].text.partition(" ")[0]
    role = next((role for stem, role in _AGENTS.items() if verb.startswith(stem)), "")
    if not role or not isinstance(person.meaning, Name) or not is_bent(person, person.meaning):
        return ""
    following = itertools.takewhile(lambda item: item.kind not in _ENDS, items[at : at + _FARTHEST])
    told = [(item.kind, word) for item in following for word in item.text.split()]
    near = itertools.takewhile(lambda one: one[0] != "comma", told)
    led = any(ends_as_project(word) for _, word in near)
    return role if led or any(word.startswith("-") and ends_as_project(word) for _, word in told) else ""


def is_bent(person: Item, name: Name) -> bool:
    """Whether somebody's name stands in the genitive."""
    *_, last = person.text.split()
    return last.endswith("n") and last not in name.full.split() and last.casefold() not in words_of("pronoun")


def ends_as_project(word: str) -> bool:
    """Whether the last part of a compound is the word for a project ("konsortiohanke", "FLUX-konsortio")."""
    base = word.casefold().rpartition("-")[2]
    return any(sign in base for sign in _PROJECTS)
