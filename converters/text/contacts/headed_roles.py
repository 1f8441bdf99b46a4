"""Reads what a heading says of the people under it: a team of the project ("Hanketiimi"), its researchers, its leader.

The words are in `heading_roles.csv`. A "team" is the project's own in a sentence, too ("Projektitiimiin kuuluvat A ja
B"); a "group" may be any, so it is one only over people of whom none holds an office, and surely only near a word for
the project; a "post" is a role only there, as elsewhere it is somebody's job title. A "task" is what somebody takes
care of, as a label before a colon ("Viestintä: N"), and a role only near a word for the project or a role in it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from converters.text.contacts.kinds import BREAKS, CONTACTS, is_genitive, lists_person, tells_project
from converters.text.contacts.phrases import Item, as_words
from converters.text.language.words import read_rows
from converters.text.people.roles import DEFAULT_ROLE, RoleWords, is_office, lemmas, mark_project
from converters.text.people.words import words_of

_WORDS = frozenset({"label", "title", "capital", "text", "body", "field", "place"})
_JOINED = _WORDS | {"conjunction"}  # "Talous ja hallinto"
_PEOPLE = frozenset({"name", "title", "degree", "role"})
_ENDS_SENTENCE = BREAKS | {"stop"}
_BEFORE = BREAKS | {"stop", "bar", "dash", "semicolon"}
_LONGEST = 4  # items of a heading or of the beginning of a sentence
_FARTHEST = 100  # items under a heading that are looked at: keeps a long text linear
_NEAR = 40  # items around a heading in which a word for the project makes its people the project's
_OF_ANY_BODY = frozenset({DEFAULT_ROLE, "project-worker", "planner", "expert", "coordinator", "other"})
_PLURAL, _SINGULAR = "plural", "singular"
_SOMEBODY = Item("name", "", 0, 0)


class _Head(NamedTuple):
    """What a heading says of its people: their role, of what kind its word is, and of how many people."""

    role: str
    kind: str
    form: str

    def as_role(self, items: Sequence[Item], at: int) -> RoleWords:
        """The role that the heading at a place is."""
        return RoleWords(self.role, self.form, sure=self.kind != "group" or _is_in_text_of_project(items, at))


def head_roles(items: Sequence[Item]) -> list[Item]:
    """The items with the words over people that say what they all are made the role of these.

    In a row of a table the sign behind them is as good as a colon.
    """
    items = list(items)
    made: list[Item] = []
    at = 0
    in_sentence = False  # that tells whom a team has
    while at < len(items):
        size, head = _read_at(items, at)
        if head is None and (told := _read_told(items, at)):
            size, stop, head = told
            items[at + size : stop + 2] = _as_heading(items[at + size : stop + 2])
        in_sentence = (in_sentence or _says_verb(items[at : at + size], head)) and items[at].kind not in _ENDS_SENTENCE
        if in_sentence and head is None:
            head = _researchers(items[at])
        made.extend(_join(items[at : at + size], head.as_role(items, at)) if head else [items[at]])
        at += size
        if head and at < len(items) and items[at].kind == "bar":
            items[at] = items[at]._replace(kind="colon")
    return made


def _says_verb(phrase: Sequence[Item], head: _Head | None) -> bool:
    """Whether the words for a team end in the verb of the sentence that tells whom it has."""
    return head is not None and head.kind == "team" and phrase[-1].text.split()[-1] in _rest()


def _researchers(item: Item) -> _Head | None:
    """What the word for researchers says of those a team has ("Tutkimusryhmään kuuluvat tutkijat A ja B")."""
    head = _look_up([item.text.casefold()], bent=False) if item.kind == "title" else None
    return head if head is not None and head.kind == "post" else None


def _read_told(items: Sequence[Item], at: int) -> tuple[int, int, _Head] | None:
    """The size of the words for a team whose sentence tells something of it over lines of people, and its stop.

    "Hankkeen tekijät ovat alan tutkijoita. / A / B"
    """
    if items[at].kind not in _WORDS or not _begins_line(items, at):
        return None
    ends = {"name", *BREAKS, "stop"}
    stop = next((far for far in range(at + 1, min(len(items), at + _FARTHEST)) if items[far].kind in ends), at)
    signs = [item.kind for item in items[stop : stop + 3]]
    if signs[:1] != ["stop"] or len(signs) < 3 or signs[1] not in BREAKS or not lists_person(items, stop + 2):
        return None
    size = next((far - at for far in range(at + 1, stop) if _tells_what(items[far:stop])), 0)
    words = [word for item in items[at : at + size] for word in item.text.casefold().split()]
    head = _look_up(_without_others(words), bent=True) if 0 < size <= _LONGEST else None
    return (size, stop, head) if head is not None and head.kind == "team" else None


def _tells_what(rest: Sequence[Item]) -> bool:
    """Whether a verb begins words that say whom a team has or what its people are, and not what it has done."""
    verb = rest[0].text.split() if rest[0].kind == "text" else [""]
    done = len(verb) > 1 and verb[1].endswith(("nut", "nyt", "neet"))
    are = verb[0] in words_of("verb") and not done and any(item.kind in {"title", "role"} for item in rest)
    return are or verb[0] in words_of("composition")


def _as_heading(rest: Sequence[Item]) -> list[Item]:
    """What is told of a team in its sentence, the stop and the line end behind that, made the end of a heading."""
    *told, stop, line = rest
    return [*map(as_words, told), stop._replace(kind="colon"), line._replace(kind="line")]


def _read_at(items: Sequence[Item], at: int) -> tuple[int, _Head | None]:
    """How many items from one on are a heading, and what it says; one and nothing where none begins there."""
    if items[at].kind == "title" and _is_in_project(items, at):
        return 1, _look_up([items[at].text.casefold()], bent=True)
    if items[at].kind not in _WORDS or not _begins_heading(items, at):
        return 1, None
    run = list(itertools.takewhile(lambda item: item.kind in _JOINED, items[at : at + _LONGEST]))
    for size in range(len(run), 0, -1):
        words = [word for item in run[:size] for word in item.text.casefold().split()]
        following = items[at + size : at + size + _FARTHEST]
        head = _read_heading(words, following) or _read_sentence(words, following)
        if head and (head.kind == "team" or _begins_line(items, at)) and _stands_over(head, items, at, size):
            return size, head
    return 1, None


def _is_in_project(items: Sequence[Item], at: int) -> bool:
    """Whether a post is what somebody is where the sentence tells of the project ("Vetäjänä on A ja tutkijana B")."""
    if not items[at].text.endswith(("na", "nä")):
        return False
    before = items[max(0, at - _FARTHEST) : at]
    sentence = list(itertools.takewhile(lambda item: item.kind not in BREAKS | {"stop"}, reversed(before)))
    roles = (item.meaning.role for item in sentence if isinstance(item.meaning, RoleWords))
    return any(role != DEFAULT_ROLE for role in roles)


def _is_in_text_of_project(items: Sequence[Item], at: int) -> bool:
    """Whether a word for the project or a role in it stands near a heading."""
    near = items[max(0, at - _NEAR) : at + _NEAR]
    roles = (item.meaning.role for item in near if isinstance(item.meaning, RoleWords))
    return any(role not in _OF_ANY_BODY for role in roles) or tells_project(near)


def _begins_line(items: Sequence[Item], at: int) -> bool:
    """Whether a line begins at a place, or a field behind a bracket or a number where the lines are lost."""
    lost = at > 0 and items[at - 1].kind in CONTACTS | {"close"} and items[at].text[:1].isupper()
    return not at or items[at - 1].kind in _BEFORE or lost


def _begins_heading(items: Sequence[Item], at: int) -> bool:
    """Whether words begin a line, or only the body of its people does before them ("Iin kunta, hanketiimi")."""
    first = at - 1 if at and items[at - 1].kind == "comma" else at
    owned = first and items[first - 1].kind == "body" and _begins_line(items, first - 1)
    return _begins_line(items, at) or bool(owned)


def _join(parts: Sequence[Item], meaning: RoleWords) -> list[Item]:
    """The role that a heading is, and its colon where the label that it was held it."""
    words, last = " ".join(part.text for part in parts), parts[-1]
    sign = last.kind == "label" and last.end - last.start > len(last.text)
    role = Item("role", words, parts[0].start, last.end - sign, meaning)
    return [role, Item("colon", ":", last.end - 1, last.end)] if sign else [role]


def _read_heading(words: Sequence[str], following: Sequence[Item]) -> _Head | None:
    """What words say as a heading, alone on their line or before a colon, over people."""
    people = _people_below(following)
    if not people or len(words) > _LONGEST + 2:
        return None
    told = words_of("members") | words_of("make-up")
    begin = next((at for at, word in enumerate(words) if not _begins(word)), len(words))
    end = next((at for at in range(len(words), begin, -1) if words[at - 1] not in told), begin)
    bent = not told.isdisjoint((*words[:begin], *words[end:]))
    head = _look_up(words[begin:end], bent=bent) or _look_up(_without_others(words[begin:]), bent=False)
    if head is None or (head.kind == "group" and _holds_office(people)):
        return None
    return head


def _begins(word: str) -> bool:
    """Whether a word before that of a heading says no more than that there are others ("Muut", "Members of the")."""
    return word in words_of("other-people") | words_of("heading-begin") | words_of("members") | {"of", "av"}


def _read_sentence(words: Sequence[str], following: Sequence[Item]) -> _Head | None:
    """What the beginning of a sentence says that tells whom a team has ("Projektitiimiin kuuluvat A ja B")."""
    owned = following[1:] if following and is_genitive(following[0]) else following  # "... Iin kunnan ohjaajat A ja B"
    sentence = itertools.takewhile(lambda item: item.kind not in _ENDS_SENTENCE, owned)
    if not owned or owned[0].kind not in _PEOPLE or all(item.kind != "name" for item in sentence):
        return None
    rest = _rest()
    end = next((at for at in range(len(words), 0, -1) if words[at - 1] not in rest), 0)
    if end in {0, len(words)}:
        return None
    head = _look_up(_without_others(words[:end]), bent=True)
    return head if head is not None and head.kind == "team" else None


def _rest() -> frozenset[str]:
    """The words that tie people to their team in a sentence."""
    return words_of("composition") | words_of("verb") | words_of("verb-part") | words_of("team-link")


def _without_others(words: Sequence[str]) -> list[str]:
    """Words without those that say only that there are others ("projektin muut jäsenet")."""
    return [word for word in words if word not in words_of("other-people")]


def _people_below(following: Sequence[Item]) -> list[Item]:
    """The items behind a heading up to the next empty line, if people begin them."""
    owned = [item.kind for item in following[:3]] == ["comma", "body", "colon"]  # "Hanketiimi, Iin kunta: A"
    near = following[2:6] if owned else following[:4]
    rest = list(itertools.dropwhile(lambda item: item.kind in BREAKS | {"colon", "bar", "dash"}, near))
    if not rest or rest[0].kind not in _PEOPLE | {"body"}:
        return []
    begin = len(near) - len(rest) + (2 if owned else 0)
    return list(itertools.takewhile(lambda item: item.kind != "gap", following[begin:]))


def _holds_office(people: Sequence[Item]) -> bool:
    return any(item.kind == "title" and is_office(item.text) for item in people)


def _stands_over(head: _Head, items: Sequence[Item], at: int, size: int) -> bool:
    """Whether a word for a post heads people: before a colon, or alone on a line that begins a block or is plural.

    A word for a task heads them before a colon only, in a text of a project.
    """
    if head.kind not in {"post", "task"}:
        return True
    after = items[at + size].kind if at + size < len(items) else ""
    if head.kind == "task":
        label = items[at + size - 1]
        return (after == "colon" or label.end - label.start > len(label.text)) and _is_in_text_of_project(items, at)
    begins = not at or items[at - 1].kind == "gap"
    named = after in BREAKS | {"bar"} and items[at + size + 1].kind in {"name", "degree"}
    return after == "colon" or (named and ((begins and after != "bar") or head.form == _PLURAL))


def _look_up(words: Sequence[str], *, bent: bool) -> _Head | None:
    """What the words of a heading say, without those that only begin it; `bent`: in any case."""
    marked = mark_project(words)
    if not marked:
        return None
    for lemma in lemmas(marked[-1]):
        found = _find(marked, lemma.word)
        if found is None:
            continue
        role, kind = found
        if kind != "post":
            return _Head(role, kind, _PLURAL) if bent or lemma.word == marked[-1] else None
        told = marked[-1].endswith(("na", "nä")) if bent else _is_nominative(marked[-1], lemma.word)
        if told and lemma.form in {_PLURAL, _SINGULAR}:
            same = lemma.word.endswith("are")  # "forskare" is of one and of several
            return _Head(role, kind, _PLURAL if same else lemma.form)
    return None


def names_task(item: Item) -> bool:
    """Whether a role is the word for a task, no post ("Viestintä")."""
    marked = mark_project(item.text.casefold().split())
    found = _find(marked, marked[-1]) if marked else None
    return found is not None and found[1] == "task"


def names_team(item: Item) -> bool:
    """Whether a role is the word for a team ("Hanketiimi"), whose people may have roles and posts of their own."""
    head = _read_heading(item.text.casefold().split(), [_SOMEBODY])
    return head is not None and head.kind in {"team", "group"}


def _find(marked: tuple[str, ...], last: str) -> tuple[str, str] | None:
    """The role and kind of words, the last in its base form, with the project's or without it ("hankkeen tiimi")."""
    bare = (word for word in marked[:-1] if word != mark_project(["projekti"])[0])
    return _index().get((*marked[:-1], last)) or _index().get((*bare, last))


def _is_nominative(word: str, base: str) -> bool:
    return word in {base, f"{base}t", f"{base}s"} or word.endswith("rna")


@cache
def _index() -> dict[tuple[str, ...], tuple[str, str]]:
    return {
        mark_project(words.split()): (row["role"], row["kind"])
        for row in read_rows("heading_roles")
        for words in row["words"].split("|")
    }
