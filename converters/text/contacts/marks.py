"""Drops from a list what says who was there and when ("A X Iin kunta B E Kemin kaupunki"): it names nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from converters.text.language.tokens import Token
from converters.text.people.words import words_of

_PRESENT = frozenset({"X", "x"})
_ABSENT = frozenset({"E", "P"})  # "este", "poissa"; initials too, so only beside marks of who was there
_FEWEST = 2  # marks behind words that make a list


_TIME = re.compile(r"\d{1,2}[.:]\d\d")
_TIMES = re.compile(r"\d{1,2}[.:]\d\d[-–]\d{1,2}[.:]\d\d")


def drop_marks(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the marks and the times of who was there that stand behind words, in a text with several."""
    return _drop_times(_drop_letters(tokens))


def _drop_times(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the times of those who were there, where posts follow them ("A 17:00-18:20 Jäsen")."""
    sizes = {at: size for at in range(1, len(tokens)) if tokens[at - 1].kind == "word" and (size := _times(tokens, at))}
    posts = words_of("group-member") | words_of("group-office")
    told = [tokens[at + size].text.casefold() in posts for at, size in sizes.items() if at + size < len(tokens)]
    if sum(told) < _FEWEST:
        return list(tokens)
    dropped = {place for at, size in sizes.items() for place in range(at, at + size)}
    return [token for at, token in enumerate(tokens) if at not in dropped]


def _times(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from one on say from when to when; 0 where none do."""
    if tokens[at].kind != "number":
        return 0
    if _TIMES.fullmatch(tokens[at].text):
        return 1
    kinds = [token.kind for token in tokens[at : at + 3]]
    ends = kinds == ["number", "dash", "number"] and all(_TIME.fullmatch(tokens[end].text) for end in (at, at + 2))
    return 3 if ends else 0


def _drop_letters(tokens: Sequence[Token]) -> list[Token]:
    marks = [at for at in range(1, len(tokens)) if _is_mark(tokens, at)]
    if sum(tokens[at].text in _PRESENT for at in marks) < _FEWEST:
        return list(tokens)
    dropped = set(marks)
    return [token for at, token in enumerate(tokens) if at not in dropped]


def _is_mark(tokens: Sequence[Token], at: int) -> bool:
    """Whether a lone letter stands behind a capitalised word, or behind the stop of a short one ("A, pj. X")."""
    if tokens[at].kind != "word" or tokens[at].text not in _PRESENT | _ABSENT:
        return False
    before = tokens[at - 1]
    return before.kind == "stop" or (before.kind == "word" and before.text[:1].isupper() and len(before.text) > 1)
