"""Lengthens English and Swedish posts by their field, which stands behind them: "Vice President for Research"."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.contacts.phrases import Item
from converters.text.contacts.records import BREAKS
from converters.text.people.roles import is_project
from converters.text.people.words import words_of

_LONGEST_FIELD = 4  # words in small letters; more are a sentence
_ENDS = BREAKS | {"comma", "name", "body", "close", "stop", "semicolon", "bar", "email", "phone", "label", "period"}


def lengthen_posts(items: Sequence[Item]) -> list[Item]:
    """The items with the field behind a title joined to it, where a name, a body or the end of the phrase follows.

    The field of a role, too, which stays the role that it is ("sakkunnig inom miljö").
    """
    made: list[Item] = []
    at = 0
    while at < len(items):
        end = _field_end(items, at) if items[at].kind in {"title", "role"} else at + 1
        made.append(_join(items[at:end]) if end > at + 1 else items[at])
        at = end
    return made


def _field_end(items: Sequence[Item], at: int) -> int:
    """The position after the field of the title at a position; the next one where it has none."""
    end = _past_field(items, at)
    joint = items[end : end + 2]
    has_field = end > at + 1 or " of " in items[at].text  # "Head of Communications and Marketing"
    if has_field and [item.kind for item in joint] in (["conjunction", "capital"], ["conjunction", "text"]):
        end = end + 2 if _is_field(joint[1]) else end
    following = items[end] if end < len(items) else None
    ended = following is None or following.kind in _ENDS or following.text.split()[0] in words_of("unit-link")
    return end if ended else at + 1


def _past_field(items: Sequence[Item], at: int) -> int:
    """The position after "for Research", "of child psychiatry", "för forskning" right behind a title."""
    following = items[at + 1] if at + 1 < len(items) and items[at + 1].kind == "text" else None
    link, *field = following.text.split() if following else [""]
    if following is None or link not in words_of("field-link"):
        return at + 1
    if not field:
        named = at + 2 < len(items) and items[at + 2].kind == "capital" and _is_field(items[at + 2])
        return at + 3 if named else at + 1
    return at + 2 if _is_field(following._replace(text=" ".join(field))) else at + 1


def _is_field(item: Item) -> bool:
    """Whether words may name a field of work: few, without an article, a verb, a project or a group of people."""
    words = item.text.split()
    other = words_of("no-field") | words_of("verb") | words_of("pronoun")
    plain = not any(word.casefold() in other or is_project(word.casefold()) for word in words)
    grouped = words[-1].casefold().endswith(tuple(words_of("group")))
    return len(words) <= _LONGEST_FIELD and plain and not grouped


def _join(parts: Sequence[Item]) -> Item:
    title = parts[0]
    words = " ".join((str(title.meaning), *(item.text for item in parts[1:])))
    meaning = words if title.kind == "title" else title.meaning
    return title._replace(text=" ".join(item.text for item in parts), end=parts[-1].end, meaning=meaning)
