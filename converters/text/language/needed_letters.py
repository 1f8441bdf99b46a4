"""Tells from a regular expression which letters a text must have for it to be found: a cheap question to ask first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_OFTEN: Final = r"(?:(?:[?*+]|\{[\d,]+\})\??)?"
_PIECE: Final = re.compile(
    rf"\((?:\?(?:P<\w+>|<?[=!]|:))?|\){_OFTEN}|\||(?:\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^()|]){_OFTEN}", re.DOTALL
)
"""Where a group begins or ends, a bar, or a sign with how often it stands there."""
_AROUND: Final = ("=", "!")
"""The end of what opens a group that is no part of what is found."""
_MAY_MISS: Final = re.compile(r".(?:[?*]|\{0?,)", re.DOTALL)
_NO_LETTERS: Final = "^$."

Needed = frozenset[str]
"""Letters of which a text has some."""


def needed_letters(pattern: str) -> tuple[Needed, ...]:
    """For each part that an expression cannot do without the letters, in small ones, of which a text then has some.

    For expressions without flags of their own and without what refers back to a group.

    >>> [sorted(letters) for letters in needed_letters(r"(?:alle|under)\\s(\\d+)(?:\\s?vuotta)?")]
    [['alle', 'under']]
    """
    return tuple(_read(iter(_PIECE.findall(pattern)))[0])


def has_needed(low: str, needed: Iterable[Needed]) -> bool:
    """Whether a text in small letters has some letters of each part."""
    for choices in needed:
        for letters in choices:
            if letters in low:
                break
        else:
            return False
    return True


def _read(pieces: Iterator[str]) -> tuple[list[Needed], str]:
    """What the pieces up to the end of a group need, and the piece that ends it."""
    choices: list[list[Needed]] = [[]]
    run, end = "", ""
    for piece in pieces:
        if letter := _letter(piece):
            run += letter
            continue
        choices[-1] += _known(run)
        run = ""
        if piece == "|":
            choices.append([])
        elif piece[0] == "(":
            inner, closing = _read(pieces)
            choices[-1] += [] if piece.endswith(_AROUND) or _MAY_MISS.match(closing) else inner
        elif piece[0] == ")":
            end = piece
            break
    choices[-1] += _known(run)
    return _of_all(choices), end


def _letter(piece: str) -> str:
    """The letter that a piece stands for, in small; empty for sets, groups and what may miss."""
    if len(piece) == 2 and piece[0] == "\\" and not piece[1].isalnum():
        return piece[1]
    return piece.lower() if len(piece) == 1 and piece not in _NO_LETTERS and piece not in "|()" else ""


def _known(run: str) -> list[Needed]:
    return [frozenset({run})] if run else []


def _of_all(choices: list[list[Needed]]) -> list[Needed]:
    """What is needed whichever choice holds."""
    if len(choices) == 1:
        return choices[0]
    if not all(choices):
        return []
    return [frozenset().union(*(max(needed, key=lambda each: min(map(len, each))) for needed in choices))]
