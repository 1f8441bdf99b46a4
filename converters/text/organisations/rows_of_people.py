"""Finds the people in rows of people, posts, units and bodies that lost their lines: no sign stands where one ended.

`Aro Aino Lapin ELY, y-yksikkö Salo Ville Kemin museo`, `Aino Aro, rehtori, Iin lukio Ville Salo, opettaja, X`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from converters.text.organisations.crowds import find_people
from converters.text.organisations.kinds import is_body, is_role, is_unit

_TOKEN = re.compile(r"[^\s,;]+|[,;]")
_SIGNS = ",;"
_SIGN = re.compile("[,;]")
_LEAST_PEOPLE, _LEAST_TOKENS = 3, 12
_LONGEST_NAME = 9
"""Words of the body before a person, at most."""

Spans = tuple[tuple[int, int], ...]


@lru_cache(maxsize=256)
def people_in_rows(text: str) -> Spans:
    """Where the people stand; empty for texts that are no such rows.

    >>> text = "Aro Aino Lapin ELY, y-yksikkö Salo Ville Kemin museo Laine Eeva Iin kunta, kirjasto Mäki Matti Kivi Oy"
    >>> [text[first:last] for first, last in people_in_rows(text)]
    ['Aro Aino', 'Salo Ville', 'Laine Eeva', 'Mäki Matti']
    """
    found = list(_TOKEN.finditer(text)) if "," in text else []
    tokens = [match.group() for match in found]
    if len(tokens) < _LEAST_TOKENS or next(find_people(tokens), None) is None:
        return ()
    orders = (list(find_people(tokens, among=True, family_first=each)) for each in (False, True))
    behind, people = max((sum(_is_behind_body(tokens, at) for at in each), each) for each in orders)
    return tuple((found[at].start(), found[at + 1].end()) for at in people) if behind >= _LEAST_PEOPLE else ()


def stands_behind_person(text: str, start: int, people: Spans) -> bool:
    """Whether a person of the rows, or the posts of one, end before the sign in front of the index."""
    behind = max((last for _, last in people if last <= start), default=start)
    between = [part.strip() for part in _SIGN.split(text[behind:start])]
    return behind < start and all(not part or is_role(part) for part in between)


def _is_behind_body(tokens: Sequence[str], person: int) -> bool:
    """Whether the words right before a person, from the sign before them, end in a body or a unit."""
    first = person
    while first > max(0, person - _LONGEST_NAME) and tokens[first - 1] not in _SIGNS:
        first -= 1
    ends = (" ".join(tokens[at:person]) for at in range(first, person))
    return any(is_body(name) or is_unit(name) for name in ends)
