"""Reads the clauses that go on about a project: "A johtaa hanketta ja sitä koordinoivat B ja C"."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS, INSIDE
from converters.text.contacts.phrases import Item
from converters.text.people.roles import RoleWords, read_later_deed, read_role, tells_deed

_WORDS = frozenset({"text", "capital"})
_PEOPLE = frozenset({"name", "title", "degree", "role", "body"})
_FEWEST_BEFORE = 2  # items: what the deed is done to, and the body
_JOINTS = frozenset({"conjunction", "comma", "stop"})


def read_later_deeds(items: Sequence[Item]) -> list[Item]:
    """The items with what later clauses say of the project that the first names made roles, up to the end of its line.

    The people behind them are theirs, or those before them in another order ("och B koordinerar det").
    """
    made: list[Item] = []
    told, at = "", 0
    while at < len(items):
        told = "" if items[at].kind in BREAKS else told
        if items[at].kind == "role" and tells_deed(items[at].text.split()):
            told = items[at].text
        size, role = _read_clause(items, at, told) if told else (1, None)
        if role is None and (whole := _parted_deed(items, at)):
            told, role = " ".join(whole), read_role(whole)
        if role and items[at - 1].kind in _JOINTS:
            made[-1] = made[-1]._replace(kind="stop")  # what stands in one clause is not of the people of another
        made.append(_join(items[at : at + size], role) if role else items[at])
        at += size
    return made


def _read_clause(items: Sequence[Item], at: int, told: str) -> tuple[int, RoleWords | None]:
    """How many items from one on say what somebody does to the project told of, and as what."""
    if items[at].kind not in _WORDS or not at:
        return 1, None
    size = 2 if at + 1 < len(items) and items[at + 1].kind in _WORDS else 1
    words = [word for item in items[at : at + size] for word in item.text.split()]
    after = items[at + size].kind if at + size < len(items) else "line"
    begins = items[at - 1].kind in _JOINTS and after in _PEOPLE
    ends = items[at - 1].kind == "name" and after in BREAKS | _JOINTS and len(words) > 1
    if not (begins or ends) or (items[at - 1].kind == "stop" and len(words) == 1):
        return 1, None
    role = read_later_deed(words, told)
    return (size, role) if role else (1, None)


def _parted_deed(items: Sequence[Item], at: int) -> tuple[str, ...]:
    """The words of a deed whose verb a body parts from what it is done to ("Hankkeesta Iin kunnassa vastaa N").

    None where an item is no such verb.
    """
    if at < _FEWEST_BEFORE or items[at].kind != "text" or items[at - 1].kind not in {"body", "place"}:
        return ()
    if not items[at - 1].text.endswith(INSIDE):
        return ()  # "Hankkeesta Iin kunta vastaa"
    about = [word for item in items[max(0, at - 3) : at - 1] if item.kind in _WORDS for word in item.text.split()]
    verb = items[at].text.split()
    wholes = ((*about[-size:], *verb) for size in (2, 1) if len(about) >= size)
    return next((whole for whole in wholes if tells_deed(whole)), ())


def _join(parts: Sequence[Item], role: RoleWords) -> Item:
    return Item("role", " ".join(part.text for part in parts), parts[0].start, parts[-1].end, role)
