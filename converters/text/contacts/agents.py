"""Reads who leads or answers for a project by what stands between a name in the genitive and the project.

"professori A:n johtama hanke", "A:n (Iin kunta) vastuulla on hanke 1".
"""

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
_IN_CHARGE = "responsible-director"
_CHARGE = ("vastuulla", "yhteisvastuulla")
_PROJECTS = ("hanke", "hankke", "projekti", "konsortio")
_WHOLE = ("hanke", "hankkeet", "projekti", "projektit", "konsortio")  # no genitive: that answers for a part
_ENDS = BREAKS | {"stop", "name", "semicolon", "number", "colon"}
_FARTHEST = 10  # items between the participle and its project


def name_agents(items: Sequence[Item]) -> list[Item]:
    """The items with the participle behind a name in the genitive made a role where a project follows it.

    What is in somebody's charge, too: "vastuulla on hanke 1", behind the bracket of a body as well.
    """
    made: list[Item] = []
    for at, item in enumerate(items):
        role = _read_agent(items, at) if at and item.kind == "text" else ""
        if item.text.casefold() in words_of("responsible") and _is_post_of_science(items[at + 1 : at + 2]):
            item = item._replace(kind="role", meaning=RoleWords("responsible-director", "singular"))
        if role:
            verb, _, rest = item.text.partition(" ")
            end = item.start + len(verb)
            form = "plural" if role == _IN_CHARGE and _is_joined(items, at) else "singular"
            made.append(Item("role", verb, item.start, end, RoleWords(role, form)))
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
    return is_charge(item) or (item.kind == "role" and item.text.casefold().startswith(tuple(_AGENTS)))


def is_charge(item: Item) -> bool:
    """Whether a role is that a project is in the charge of those before it ("vastuulla")."""
    return item.kind == "role" and item.text in _CHARGE


def _read_agent(items: Sequence[Item], at: int) -> str:
    """The role that words begin with; empty where they say nothing of a project, or nobody's name is before them."""
    verb = items[at].text.partition(" ")[0]
    role = next((role for stem, role in _AGENTS.items() if verb.startswith(stem)), "")
    role = _IN_CHARGE if verb in _CHARGE else role
    person = items[_before_bracket(items, at) if role == _IN_CHARGE else at - 1]
    if not role or not isinstance(person.meaning, Name) or not is_bent(person, person.meaning):
        return ""
    if role == _IN_CHARGE:
        return role if _has_project_in_charge(items, at) else ""
    following = itertools.takewhile(lambda item: item.kind not in _ENDS, items[at : at + _FARTHEST])
    told = [(item.kind, word) for item in following for word in item.text.split()]
    near = itertools.takewhile(lambda one: one[0] != "comma", told)
    led = any(ends_as_project(word) for _, word in near)
    return role if led or any(word.startswith("-") and ends_as_project(word) for _, word in told) else ""


def _before_bracket(items: Sequence[Item], at: int) -> int:
    """The position before an item and the bracket in front of it, as far as one may be."""
    if items[at - 1].kind != "close":
        return at - 1
    near = range(at - 1, max(0, at - _FARTHEST), -1)
    return next((far - 1 for far in near if items[far].kind == "open"), at - 1)


def _is_joined(items: Sequence[Item], at: int) -> bool:
    """Whether a conjunction joins the name before an item to others ("A:n (VTT) ja B:n (THL) vastuulla")."""
    person = _before_bracket(items, at)
    return person > 0 and items[person - 1].kind == "conjunction"


def _has_project_in_charge(items: Sequence[Item], at: int) -> bool:
    """Whether whole projects are what is said to be in somebody's charge ("vastuulla on hanke 1")."""
    following = itertools.takewhile(lambda item: item.kind not in _ENDS | {"comma"}, items[at : at + _FARTHEST])
    _, *words = (word for item in following for word in item.text.casefold().split())
    return words[:1] in (["on"], ["oli"], ["ovat"], ["olivat"]) and words[-1].endswith(_WHOLE)


def is_bent(person: Item, name: Name) -> bool:
    """Whether somebody's name stands in the genitive."""
    *_, last = person.text.split()
    return last.endswith("n") and last not in name.full.split() and last.casefold() not in words_of("pronoun")


def ends_as_project(word: str) -> bool:
    """Whether the last part of a compound is the word for a project ("konsortiohanke", "FLUX-konsortio")."""
    base = word.casefold().rpartition("-")[2]
    return any(sign in base for sign in _PROJECTS)
