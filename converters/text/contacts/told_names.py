"""Finds signs that unsure names are people's: what the sentence says of them, and lists whose lines were lost."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.kinds import BREAKS, FUNCTIONS, TELLING, knows_given
from converters.text.contacts.phrases import Item
from converters.text.organisations.bodies import Body, is_generic
from converters.text.people.names import Name, rank_given, read_name
from converters.text.people.words import words_of

_LIKELY = 0.5  # how sure a name with a known given name and a plain surname is
_SURE = 0.7  # how sure one is that stands right behind an office
_FULL_NAME = 2  # words
_FEWEST_ROWS = 2  # rows with sure names that make a list
_AFTER_SAYING = BREAKS | FUNCTIONS | {"comma", "stop", "body"}
_ROW = ["comma", "body"]


def told_names(items: Sequence[Item], sure: Sequence[bool]) -> set[int]:
    """The unsure names of which a sentence says what they are or that they speak, or that a list has as its others."""
    likely = [at for at, item in enumerate(items) if item.kind == "name" and not sure[at] and _is_likely(item)]
    told = {at for at in likely if _is_something(items, at) or _speaks(items, at) or _fills_labelled(items, at)}
    return told | _in_lost_rows(items, sure, likely)


def _is_likely(item: Item) -> bool:
    return isinstance(item.meaning, Name) and item.meaning.confidence >= _LIKELY and knows_given(item)


def _is_something(items: Sequence[Item], at: int) -> bool:
    """Whether a verb and a post follow: "siirtyy projektipäälliköksi", "on rehtori", "is the executive director"."""
    verb, post = [*items[at + 1 : at + 3], None, None][:2]
    if verb is None or post is None or verb.kind != "text" or post.kind not in FUNCTIONS:
        return False
    words = verb.text.casefold().split()
    predicate = set(words) <= words_of("verb") | words_of("article")
    return predicate or (len(words) == 1 and post.text.casefold().endswith(TELLING))


def _speaks(items: Sequence[Item], at: int) -> bool:
    """Whether a verb of saying stands before a name, and what goes on behind a comma or the end ("säger A, ...")."""
    before, after = items[at - 1] if at else None, items[at + 1].kind if at + 1 < len(items) else "line"
    said = before is not None and before.kind == "text" and before.text.casefold().split()[-1] in words_of("saying")
    return said and after in _AFTER_SAYING


def _fills_labelled(items: Sequence[Item], at: int) -> bool:
    """Whether a role with its body is the label of a name ("Yhteyshenkilö Iin kunnassa: A")."""
    before = items[max(0, at - 3) : at]
    return [item.kind for item in before] == ["role", "body", "colon"]


def _in_lost_rows(items: Sequence[Item], sure: Sequence[bool], likely: Sequence[int]) -> set[int]:
    """The names of rows that follow each other without a sign, a name and a body in each ("A, THL B, Iin kunta C")."""
    rows = {at for at, item in enumerate(items) if item.kind == "name" and _is_row(items, at)}
    return rows.intersection(likely) if sum(sure[at] for at in rows) >= _FEWEST_ROWS else set()


def _is_row(items: Sequence[Item], at: int) -> bool:
    """Whether a name has a body behind a comma, and a body right before it or another name right behind."""
    if [item.kind for item in items[at + 1 : at + 3]] != _ROW:
        return False
    follows = at > 0 and items[at - 1].kind in {"body", "close"}
    leads = at + 3 < len(items) and items[at + 3].kind == "name"
    return follows or leads


def part_people(items: Sequence[Item]) -> list[Item]:
    """The items with the person of the next row parted from the body of one ("ELY-keskus | Mäki Aino")."""
    made: list[Item] = []
    for at, item in enumerate(items):
        if person := _read_field(items, at):
            made.append(item._replace(kind="name", meaning=person))
            continue
        head, _, rest = item.text.partition(" ")
        name = _read_next(head, rest) if item.kind == "body" else None
        if name is None:
            made.append(item)
            continue
        end = item.start + len(head)
        made.append(Item("body", head, item.start, end, Body(head, "body", "nominative")))
        made.append(Item("line", " ", end, end + 1))
        made.append(Item("name", rest, item.end - len(rest), item.end, name))
    return made


def _read_field(items: Sequence[Item], at: int) -> Name | None:
    """The name that fills the field of a role though its surname ends as units do ("Vastuututkija: Aino Mäskola")."""
    unit, words = items[at].meaning, tuple(items[at].text.split())
    labelled = [item.kind for item in items[max(0, at - 2) : at]] == ["role", "colon"]
    if not (labelled and isinstance(unit, Body) and unit.kind == "unit") or len(words) != _FULL_NAME:
        return None
    name = read_name(words) if all(map(str.istitle, words)) and not is_generic(words[1]) else None
    return name if name is not None and rank_given(words[0]) is not None else None


def _read_next(head: str, rest: str) -> Name | None:
    """The name behind a word for an office or an institute; none where it may be the name of a firm."""
    if "-" not in head or not is_generic(head.rpartition("-")[2].capitalize()) or len(rest.split()) != 2:
        return None
    name = read_name(tuple(rest.split()))
    known = name is not None and rank_given(name.given) is not None
    return name._replace(confidence=max(name.confidence, _SURE)) if name is not None and known else None
