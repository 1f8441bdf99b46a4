"""The kinds of items that divide a contact text among its people, and what one item says where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.contacts.phrases import Item
from converters.text.language.case_endings import WHERE_FROM
from converters.text.organisations.bodies import Body
from converters.text.people.names import Name, rank_given
from converters.text.people.roles import GROUP_ROLE, RoleWords, read_title_head
from converters.text.people.words import words_of

FUNCTIONS = frozenset({"role", "title", "degree"})
BODIES = frozenset({"body", "place", "capital"})
CONTACTS = frozenset({"phone", "email"})
BREAKS = frozenset({"line", "gap"})
INSIDE = ("ssa", "ssä", "lla", "llä")  # the cases of where something is
_PROJECT = re.compile(r"hanke|hankke[ei]|projekt|project")
TELLING = ("na", "nä", "ksi")  # the cases of what somebody is, becomes and is chosen for


def local_part(item: Item) -> str:
    """What stands before the sign of an address."""
    return str(item.meaning).split("@")[0]


def knows_given(item: Item) -> bool:
    """Whether an item is a name whose first given name the lists have."""
    return isinstance(item.meaning, Name) and rank_given(item.meaning.given.split(" ")[0]) is not None


def tells_group(item: Item) -> bool:
    """Whether an item is the word for a steering group or its members."""
    return isinstance(item.meaning, RoleWords) and item.meaning.role == GROUP_ROLE


def tells_project(items: Sequence[Item]) -> bool:
    """Whether some word but an address is one for a project."""
    return any(_PROJECT.search(item.text.casefold()) for item in items if item.kind not in CONTACTS)


def as_function(item: Item) -> Item:
    """A membership ("A, puheenjohtaja B, jäsen") as what stands where titles stand."""
    return item._replace(kind="title") if item.text.casefold() in words_of("group-member") else item


def is_name_label(item: Item) -> bool:
    """Whether an item is the label of a name."""
    return item.kind == "label" and item.meaning == "name"


def is_plural(item: Item) -> bool:
    """Whether a role or title is plural ("Koordinaattorit", "lehtorit")."""
    if isinstance(item.meaning, RoleWords):
        return item.meaning.form == "plural"
    words = item.text.split()
    head = read_title_head(words[-1]) if words else None
    return head is not None and head.form == "plural"


def is_genitive(item: Item) -> bool:
    """Whether an item is a body in the genitive ("Oulun kaupungin")."""
    return isinstance(item.meaning, Body) and item.meaning.form == "genitive"


def lists_person(items: Sequence[Item], at: int) -> bool:
    """Whether a name begins a row or a sentence of what somebody is, and none of what somebody does ("A kertoo")."""
    if at >= len(items) or items[at].kind != "name":
        return False
    after = items[at + 1] if at + 1 < len(items) else items[at]
    return after.kind != "text" or after.text.split()[0].casefold() in words_of("working")


def cut_rows(items: Sequence[Item], ends: frozenset[str] = BREAKS) -> list[tuple[int, int]]:
    """Where the rows of a text start and end that items of some kinds part."""
    parts = [at for at, item in enumerate(items) if item.kind in ends]
    return list(zip([0, *(at + 1 for at in parts)], [*parts, len(items)], strict=True))


def is_in_heading(items: Sequence[Item], at: int) -> bool:
    """Whether a body owns what heads the lines below ("Oulun kaupungin yhteyshenkilöt", "Iin kunnan edustajat:")."""
    begins = not at or items[at - 1].kind in BREAKS
    if not begins or at + 2 >= len(items) or items[at + 2].kind not in {"colon", *BREAKS}:
        return False
    head = items[at + 1].text.casefold()
    return items[at + 1].kind in FUNCTIONS | {"label"} or head in words_of("delegate") or names_team(head)


def names_team(words: str) -> bool:
    """Whether words in small letters are those for the people of a project ("hankkeen tiimi", "projektihenkilöstö")."""
    return words.endswith(tuple(words_of("team")))


def ends_heading(items: Sequence[Item], at: int) -> bool:
    """Whether a body ends the line that heads people, where they work ("Hankkeen työntekijät Iin kunnassa")."""
    begin = next((place for place in range(at - 1, -1, -1) if items[place].kind in BREAKS | {"stop"}), -1) + 1
    ends = at + 1 < len(items) and items[at + 1].kind in BREAKS | {"colon"}
    words = items[begin].text.casefold().split()
    told = bool(words) and names_team(words[0])
    heads = begin < at and (items[begin].meaning == "heading" or is_plural(items[begin]) or told)
    linked = items[begin].meaning == "heading" and items[at].text.endswith(WHERE_FROM)
    linked = linked or not words_of("employer-link").isdisjoint(items[at - 1].text.split()[-1:])
    between = {item.kind for item in items[begin + 1 : at]}
    return ends and heads and between <= {"text"} and (linked or items[at].text.endswith(INSIDE))
