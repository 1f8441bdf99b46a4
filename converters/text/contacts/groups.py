"""Finds the people of a steering group by the words over them: "Jäsenet", a sentence that says whom the group has."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from converters.text.contacts.kinds import BREAKS, CONTACTS, cut_rows, is_genitive, lists_person, tells_group
from converters.text.contacts.phrases import Item, as_words
from converters.text.people.roles import GROUP_ROLE, RoleWords, is_office, lemmas
from converters.text.people.words import words_of

_WORDS = frozenset({"capital", "text", "title"})
_LABELS = frozenset({"body", "capital", "place", "title"})  # "Iin kunta: A", "Puheenjohtaja: A"
_PHRASE = _WORDS | {"conjunction"}
_SENTENCE_ENDS = BREAKS | {"stop"}
_OF_OTHERS = frozenset({"name", "label", "email", "phone"})
_PEOPLE = frozenset({"name", "title", "degree", "role"})
_ENDS_PERSON = frozenset({"name", "title", "body", "phone", "email", "close"})
_TELLING = ("inä", "iksi")  # the cases of what somebody is and is chosen for
_BULLETS = frozenset({"bar", "dash", "number", "stop"})
_ROW_SIGNS = frozenset({"bar", "dash", "number", "comma", "colon", "open", "close", "slash"})
_FEWEST_MEMBERS = 3  # rows that make a list below a sentence one of the group's members
_LONGEST_PHRASE = 4  # items
_FAR = 40  # items around the word for a group
_LONGEST_ROLL = 100  # items of a roll that are looked at: keeps a long text linear
_OF_PLACE = ("laisjäsen", "läisjäsen")  # "iiläisjäsenet"
_FINNISH_GENITIVE = re.compile(r"[^aä][aä]n\Z")  # "ohjausryhmän", not "ohjausryhmään" and "styrgruppen"


def name_groups(items: Sequence[Item]) -> list[Item]:
    """What tells of members, where the text has told of the steering group, made the members of that.

    "Jäsenet" over people, "Muut jäsenet ovat N ja M", "... ja jäseninä ovat olleet N ja M", and who was there when it
    met.
    """
    made: list[Item] = []
    meets, at, told = False, 0, -1  # the sentence that told of the group
    named = any(map(tells_group, items))
    sentence = 0
    while at < len(items):
        sentence += items[at].kind in _SENTENCE_ENDS
        if tells_group(items[at]):
            told, meets = sentence, meets or _meets(items, at)
        since = sentence - told if told >= 0 else len(items)
        size = _size_of_members(items, at, since) if named else 0
        if size:
            told = sentence
        elif items[at].kind == "label" and _calls_roll(items[at]) and (meets or _is_chaired(items, at)):
            size = 1
        made.append(_join_members(items[at : at + size]) if size else items[at])
        at += max(size, 1)
    return made


def _join_members(phrase: Sequence[Item]) -> Item:
    words = " ".join(item.text for item in phrase)
    return Item("role", words, phrase[0].start, phrase[-1].end, RoleWords(GROUP_ROLE, "plural"))


def _size_of_members(items: Sequence[Item], at: int, since: int) -> int:
    """How many items from one on are the words for members and what tells who they are; 0 where none are.

    They head people on a line of their own or with a colon; or a verb or their case tells that people follow, where
    the group was told of in this sentence or, at the beginning of one, in that before (`since` is how many ago).
    """
    if items[at].kind not in _WORDS or not _may_begin(items[at].text.partition(" ")[0].casefold()):
        return 0
    before = items[at - 1].kind if at else "line"
    run = list(itertools.takewhile(lambda item: item.kind in _PHRASE, items[at : at + _LONGEST_PHRASE]))
    for size in range(len(run), 0, -1):
        if phrase := _read_members(run[:size]):
            following = items[at + size].kind if at + size < len(items) else ""
            return size if _heads_people(phrase, before, following, since) else 0
    return 0


def _may_begin(word: str) -> bool:
    return word in words_of("other-people") or _is_member(word)


class _Members(NamedTuple):
    """The word for members in a phrase, whether it begins the phrase with a capital, and whether a verb follows it."""

    word: str
    capital: bool
    told: bool


def _read_members(phrase: Sequence[Item]) -> _Members | None:
    """The phrase that says no more than "the other members (and deputies) are", in any form; None for others."""
    words = [word for item in phrase for word in item.text.casefold().split()]
    first = next((at for at, word in enumerate(words) if word not in words_of("other-people")), len(words))
    if first == len(words) or not _is_member(words[first]):
        return None
    joined = (
        [item.kind for item in phrase[-2:-1]] == ["conjunction"] and len(words) > first + 2 and _is_member(words[-1])
    )
    rest = set(words[first + 1 : -2] if joined else words[first + 1 :])
    if not rest <= words_of("verb") | words_of("verb-part"):
        return None
    return _Members(words[first], phrase[0].text[:1].isupper(), bool(rest))


def _is_member(word: str) -> bool:
    listed = words_of("group-member") | words_of("members")
    return word in listed or any(
        lemma.word in words_of("group-member") or lemma.word.endswith(_OF_PLACE) for lemma in lemmas(word)
    )


def _heads_people(members: _Members, before: str, following: str, since: int) -> bool:
    begins = members.capital and before in _SENTENCE_ENDS
    if following == "colon":
        return begins or not members.told
    if following in BREAKS:
        return members.capital and before in BREAKS
    tells = members.told or members.word.endswith(_TELLING)
    near = (begins and since <= 1) or (before in {"conjunction", "comma"} and not since)
    return tells and near and following in _PEOPLE


def drop_management(items: Sequence[Item]) -> list[Item]:
    """The items with the word for a body's own board as mere words where a word before it says so.

    "Valtakunnallinen johtoryhmä", "Konsernin laajennettu johtoryhmä": no steering group of a project.
    """
    words = {at for at, item in enumerate(items) if _is_management(item)}
    if not any(at and items[at - 1].text.casefold().split()[-1] in words_of("own-management") for at in words):
        return list(items)
    offices = {at + 1 for at in words if at + 1 < len(items) and is_office(items[at + 1].text)}
    words |= offices  # "johtoryhmän" "sihteeri"
    return [as_words(item) if at in words else item for at, item in enumerate(items)]


def _is_management(item: Item) -> bool:
    """Whether an item is the word for a board that a body has as well as a project."""
    return item.kind == "role" and item.text.casefold().startswith(("johtoryhm", "ledningsgrupp"))


def head_groups(items: Sequence[Item]) -> list[Item]:
    """A paragraph that says whom the steering group has, and lines of people below it, made a heading with its colon.

    "Ohjausryhmä koostuu kuntien edustajista. / • A / • B"; unsurely where the paragraph says something else of the
    group and rows of people with their bodies, and nothing more, follow.
    """
    made = list(items)
    for at, item in enumerate(items):
        if item.kind != "role" or not tells_group(item):
            continue
        stop = _end_of_paragraph(items, at)
        says = _says_members(items, at) or _ends_in_members(items, stop)
        if not stop or _is_owner(items, at, says=says):
            continue
        if _lists_people(items, stop + 1) if says else _lists_members(items, stop + 1):
            made[at] = item._replace(kind="role", meaning=RoleWords(GROUP_ROLE, "plural", sure=says))
            made[at + 1 : stop] = [*map(as_words, items[at + 1 : stop])]
            made[stop] = items[stop]._replace(kind="colon")
            made[stop + 1] = items[stop + 1]._replace(kind="line")
    return made


def _end_of_paragraph(items: Sequence[Item], at: int) -> int:
    """The position of the stop that ends the line of an item; 0 without one, and where people stand in the line.

    Or of the colon, where a later sentence says whom the group has ("Siihen kuuluvat:"). Nor may the sentences behind
    that of the item tell of roles.
    """
    behind = items[at + 1 : at + _LONGEST_ROLL]
    line = list(itertools.takewhile(lambda item: item.kind not in BREAKS, behind))
    later = itertools.dropwhile(lambda item: item.kind != "stop", line)
    others = any(item.kind in _OF_OTHERS for item in line) or any(
        item.kind == "role" and not tells_group(item) for item in later
    )
    end = at + len(line)
    ends = len(line) < len(behind) and (items[end].kind == "stop" or _ends_in_members(items, end))
    return end if line and ends and not others else 0


def _ends_in_members(items: Sequence[Item], end: int) -> bool:
    """Whether the sentence that a colon ends is behind another, and says whom a group has."""
    said = list(itertools.takewhile(lambda item: item.kind not in _SENTENCE_ENDS, reversed(items[:end][-_FAR:])))
    follows = len(said) < end and items[end - len(said) - 1].kind == "stop"
    return items[end].kind == "colon" and follows and not _words_of(said).isdisjoint(words_of("composition"))


def _says_members(items: Sequence[Item], at: int) -> bool:
    """Whether the sentence of the word for a group says whom it has, or that it has been formed."""
    ends = _SENTENCE_ENDS | {"name"}
    before = itertools.takewhile(lambda item: item.kind not in ends, reversed(items[max(0, at - _FAR) : at]))
    behind = itertools.takewhile(lambda item: item.kind not in ends, items[at + 1 : at + _FAR])
    told = _words_of([*before, items[at], *behind])
    made_up = any(word.startswith(tuple(words_of("make-up"))) for word in told)
    formed = not told.isdisjoint(words_of("composition") | words_of("formed"))
    return made_up or formed or not _words_of(items[max(0, at - 2) : at]).isdisjoint(words_of("forming"))


def _words_of(items: Sequence[Item]) -> set[str]:
    return {word for item in items for word in item.text.casefold().split()}


def _is_owner(items: Sequence[Item], at: int, *, says: bool) -> bool:
    """Whether a group in the genitive is what something else is of ("Ohjausryhmän tehtäviin kuuluu seuranta.")."""
    *_, last = items[at].text.casefold().split()
    made_up = last.startswith(tuple(words_of("make-up"))) or items[at + 1].kind == "stop"
    return bool(_FINNISH_GENITIVE.search(last)) and not (says and made_up)


def part_organs(items: Sequence[Item]) -> list[Item]:
    """The word for an organ that heads its people behind others', where lines are lost, made a gap between the two.

    "Sihteeri A Hallitus B, puheenjohtaja"
    """
    made = list(items)
    for at in range(1, len(items) - 1):
        alone = items[at].text.istitle() and items[at].text.casefold() in words_of("organ-heading")
        if alone and items[at - 1].kind in _ENDS_PERSON and items[at + 1].kind == "name":
            made[at] = items[at]._replace(kind="gap", meaning="")
    return made


def _lists_people(items: Sequence[Item], at: int) -> bool:
    """Whether lines that begin with people follow, with or without bullets, or with the part of the list they are of.

    "1. Iin kunnasta: A", "Iin kunta: / A".
    """
    following = items[at : at + _FAR]
    rows = [following[start:end] for start, end in cut_rows(following)]
    lines = [[item for item in row if item.kind not in _BULLETS] for row in rows if row]
    if not lines or rows[0]:
        return False
    first = lines[1] if lines[1:] and [item.kind for item in lines[0]][1:] == ["colon"] else lines[0]
    labelled = [item.kind for item in first[1:2]] == ["colon"] and first[0].kind in _LABELS
    begun = first[2:] if labelled else first
    row = list(itertools.dropwhile(lambda item: item.kind in {"title", "degree"} or is_genitive(item), begun))
    return lists_person(row, 0) and _goes_on_without_numbers(items[at : at + _LONGEST_ROLL])


def _goes_on_without_numbers(items: Sequence[Item]) -> bool:
    """Whether a second person follows before a number or an address: those of a group are listed, not to be reached."""
    told = [item.kind for item in items if item.kind in CONTACTS | {"name"}]
    return told[:2] == ["name", "name"]


def _lists_members(items: Sequence[Item], at: int) -> bool:
    """Whether nothing but rows of a person and a body follow up to the end or the next words that are no row."""
    following = items[at : at + _LONGEST_ROLL]
    rows = [following[start:end] for start, end in cut_rows(following)]
    members = list(itertools.takewhile(_is_member_row, filter(None, rows[1:])))
    bodies = sum(any(item.kind == "body" for item in row) for row in members)
    return not rows[0] and len(members) >= _FEWEST_MEMBERS and 2 * bodies > len(members)


def _is_member_row(row: Sequence[Item]) -> bool:
    """Whether a line holds one person, with a post and a body at most: no way to reach somebody, no project's role."""
    kinds = [item.kind for item in row if item.kind not in _ROW_SIGNS and not _is_expert(item)]
    return kinds.count("name") == 1 and set(kinds) <= {"name", "title", "degree", "body", "place"}


def _is_expert(item: Item) -> bool:
    return isinstance(item.meaning, RoleWords) and item.meaning.role == "expert"


def _calls_roll(label: Item) -> bool:
    return label.text.casefold() in words_of("roll-call")


def _is_chaired(items: Sequence[Item], at: int) -> bool:
    """Whether somebody of those called is the head of the group ("Läsnä: A, ohjausryhmän puheenjohtaja, B")."""
    called = itertools.takewhile(lambda item: item.kind != "gap", items[at + 1 : at + _LONGEST_ROLL])
    return any(any(map(is_office, item.text.split())) for item in called if tells_group(item))


def _meets(items: Sequence[Item], at: int) -> bool:
    """Whether the words for a meeting follow a group ("Ohjausryhmän kokous 1/2024"): who is there belongs to it."""
    after = items[at + 1] if at + 1 < len(items) else items[at]
    return after.kind in {"text", "capital"} and after.text.casefold().split()[0] in words_of("meeting")
