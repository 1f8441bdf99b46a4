"""Reads who leads, coordinates or works in a project that its sentence names.

"A johtaa X-hanketta", "X-projektet leds av A", "X-hankkeessa työskentelevät A ja B", "A toimii ohjaajana X-hankkeessa".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from converters.text.contacts.agents import ends_as_project
from converters.text.contacts.kinds import BREAKS, FUNCTIONS, is_genitive, tells_project
from converters.text.contacts.phrases import Item
from converters.text.people.roles import RoleWords, is_office, leading_verbs, read_title_head
from converters.text.people.words import words_of

_ENDS = BREAKS | {"stop", "semicolon", "name", "colon"}
_ENDS_CLAUSE = _ENDS | {"comma", "conjunction", "open", "title"}
_FARTHEST = 6  # items between a verb and what it is done to
_BEFORE_NAME = 5  # items: a body and posts
_LONGEST_VERB = 3  # words
_LONGEST_SUBJECT = 4  # words
_BY = ("by", "av")
_HELD_AS = ("na", "nä", "ksi")
_WORKER = "project-worker"


def name_leaders(items: Sequence[Item]) -> list[Item]:
    """The items with the verbs of leading and working between somebody and a project made roles.

    The project is what the verb rules: behind it where the person stands before ("A johtaa TUNDRA-nimistä hanketta"),
    in its clause where the person follows ("X-hankkeen toteutusta johtaa A", "Åren 2016-2019 ledde A två projekt"), or
    what the clause goes on about ("X-konsortiossa, jota johtaa N:n A"). In a text of a project its study is, too
    ("Tutkimusta johtaa A").
    """
    made: list[Item] = []
    studies = frozenset(words_of("led-study")) if tells_project(items) else frozenset()
    for at, item in enumerate(items):
        read = _read_behind(items, at, studies) or _read_before(items, at, studies) if item.kind == "text" else []
        held = item.kind == "title" and _is_held(items, at) and _is_in_project(items, at)
        if _leads_what_follows(items, at):
            item = item._replace(text=f"{made[-1].text} {item.text}", start=made.pop().start)
            held, read = False, [_as_role(item, leading_verbs()[item.text.casefold()])]
        made += read or [_as_role(item, _WORKER) if held else item]
    return made


def _leads_what_follows(items: Sequence[Item], at: int) -> bool:
    """Whether a sentence begins with who leads the project that is its subject ("Led by A, the project ...")."""
    begins = at > 0 and items[at].kind == "text" and items[at - 1].kind == "capital"
    if not begins or f"{items[at - 1].text} {items[at].text}".casefold() not in leading_verbs():
        return False
    name = _name_behind(items, at + 1)
    if name is None or [item.kind for item in items[name + 1 : name + 2]] != ["comma"]:
        return False
    subject = [word for item in items[name + 2 : name + 2 + _LONGEST_VERB] for word in item.text.split()]
    return any(_is_object(word, "") for word in subject[:_LONGEST_SUBJECT])


def _is_held(items: Sequence[Item], at: int) -> bool:
    """Whether a post is what somebody works as ("ohjaajana", "som handledare"), and no office or lead.

    Nor is it what else somebody is whose role the sentence told ("the person in charge of the project is Prof. A").
    """
    if at > 1 and items[at - 2].kind == "role" and items[at - 1].text.casefold() in words_of("verb"):
        return False
    head = read_title_head(items[at].text.split()[-1])
    as_one = items[at - 1].text.casefold().split()[-2:] if at and items[at - 1].kind == "text" else []
    told = items[at].text.endswith(_HELD_AS) or not words_of("held-as").isdisjoint(as_one)
    leads = head is not None and head.word.endswith(tuple(words_of("bare-post") | words_of("english-unit-head")))
    return told and not leads and not is_office(items[at].text.split()[-1])


def _is_in_project(items: Sequence[Item], at: int) -> bool:
    """Whether the clause of a post says that it is in a project, and not in what takes part in one."""
    behind = itertools.takewhile(lambda item: item.kind not in _ENDS_CLAUSE, items[at + 1 : at + 1 + _FARTHEST])
    for words in ([word for item in behind for word in item.text.split()], _clause_before(items, at)):
        for word, after in itertools.zip_longest(words, words[1:], fillvalue=""):
            if _is_object(word, _WORKER) and after.casefold() not in words_of("taking-part"):
                return True
    return False


def _read_behind(items: Sequence[Item], at: int, studies: frozenset[str]) -> list[Item]:
    """The parts of words that begin with what the person before them does to a project; none where they do not."""
    if not at or _person_before(items, at) is None:
        return []
    words = items[at].text.split()
    size = next((size for size in range(_LONGEST_VERB, 0, -1) if _role(words[:size])), 0)
    told = list(_object(items, at, words[size:]))
    if not size or not (any(_is_object(word, _role(words[:size])) for word in told) or _first_word(told) in studies):
        return []
    return _part(items[at], 0, size, _role(words[:size]))


def _read_before(items: Sequence[Item], at: int, studies: frozenset[str]) -> list[Item]:
    """The parts of words that end with what the person behind them does to a project; none where they do not."""
    name = _name_behind(items, at + 1)
    words = items[at].text.split()
    size = next((size for size in range(min(_LONGEST_VERB, len(words)), 0, -1) if _role(words[-size:])), 0)
    if name is None or not size:
        return []
    before = [*_clause_before(items, at), *words[:-size]]
    behind = () if words[-1] in _BY else _object(items, name, [])
    led = any(_is_object(word, _role(words[-size:])) for word in (*before, *behind))
    led = led or _is_work(before) or _first_word(before) in studies
    if not led and not _goes_on(items, at, words[:-size]):
        return []
    return _part(items[at], len(words) - size, len(words), _role(words[-size:]))


def _role(verb: Sequence[str]) -> str:
    """The role of who does to a project, or in one, what a verb says; empty for other verbs."""
    key = " ".join(verb).casefold()
    return leading_verbs().get(key, "") or (_WORKER if key in words_of("work-verb") else "")


def _person_before(items: Sequence[Item], at: int) -> int | None:
    """The position of the name that ends before an item, or before the bracket that does."""
    if items[at - 1].kind == "name":
        return at - 1
    opened = next((far for far in range(at - 1, max(-1, at - _FARTHEST), -1) if items[far].kind == "open"), 0)
    bracketed = items[at - 1].kind == "close" and opened > 0 and items[opened - 1].kind == "name"
    return opened - 1 if bracketed else None


def _name_behind(items: Sequence[Item], at: int) -> int | None:
    """The position of the name behind posts, with commas between, and the body that owns them."""
    end = at
    while end < min(len(items), at + _BEFORE_NAME) and (
        items[end].kind in FUNCTIONS
        or is_genitive(items[end])
        or (items[end].kind == "comma" and items[end - 1].kind in FUNCTIONS)
    ):
        end += 1
    return end if end < len(items) and items[end].kind == "name" else None


def _object(items: Sequence[Item], at: int, rest: Sequence[str]) -> Iterator[str]:
    """The words behind a verb up to the end of its clause."""
    yield from rest
    ends = _ENDS | FUNCTIONS | {"comma", "open"}
    behind = itertools.takewhile(lambda item: item.kind not in ends, items[at + 1 : at + 1 + _FARTHEST])
    yield from (word for item in behind for word in item.text.split())


def _clause_before(items: Sequence[Item], at: int) -> list[str]:
    """The words of the clause before an item."""
    near = reversed(items[max(0, at - _FARTHEST) : at])
    before = list(itertools.takewhile(lambda item: item.kind not in _ENDS | {"comma"}, near))[::-1]
    return [word for item in before for word in item.text.split()]


def _is_object(word: str, role: str) -> bool:
    """Whether a word names a project as what a verb is done to ("tutkimuskonsortiota"), or as where somebody works."""
    return word.casefold().endswith(tuple(words_of("work-project" if role == _WORKER else "led-project")))


def _first_word(words: Sequence[str]) -> str:
    """The first word that is no article, in small letters."""
    return next((word for word in map(str.casefold, words) if word not in words_of("article")), "")


def _is_work(words: Sequence[str]) -> bool:
    """Whether words end with the work of a project ("hankkeen toteutusta")."""
    return len(words) > 1 and words[-1].casefold() in words_of("led-work") and ends_as_project(words[-2])


def _goes_on(items: Sequence[Item], at: int, front: Sequence[str]) -> bool:
    """Whether a clause goes on about the project that ends the one before it ("... -konsortiossa, jota johtaa A")."""
    relative = [word.casefold() for word in front] in (["jota"], ["jonka"], ["som"], ["which"])
    before = items[max(0, at - 2) : at]
    return relative and [item.kind for item in before][1:] == ["comma"] and ends_as_project(before[0].text.split()[-1])


def _part(item: Item, start: int, end: int, role: str) -> list[Item]:
    """An item as the words before a verb, the verb as a role, and the words behind it."""
    words = item.text.split()
    parts: list[Item] = []
    position = item.start
    for first, last in ((0, start), (start, end), (end, len(words))):
        text = " ".join(words[first:last])
        if text:
            part = Item("text", text, position, position + len(text))
            parts.append(_as_role(part, role) if (first, last) == (start, end) else part)
            position += len(text) + 1
    return parts


def _as_role(verb: Item, role: str) -> Item:
    several = verb.text.endswith(("vat", "vät", "ina", "inä"))
    return verb._replace(kind="role", meaning=RoleWords(role, "plural" if several else "singular"))
