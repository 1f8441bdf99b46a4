"""Parts names from the kind of body that a table's column puts behind each: `Kivi Oy Yritys Simon kunta Kunta`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from converters.text.organisations.words import ends_body, head_form

_WORD = re.compile(r"\S+")


def without_kinds(start: int, cells: str) -> Iterator[tuple[int, str]]:
    """The names with their places, each without the bare word for its kind behind it.

    >>> list(without_kinds(0, "Lumo ammattikorkeakoulu Oy Ammattikorkeakoulu Simon kunta Kunta"))
    [(0, 'Lumo ammattikorkeakoulu Oy '), (46, 'Simon kunta ')]
    """
    found = list(_WORD.finditer(cells))
    at = 0
    for before, word in pairwise(found):
        if _is_bare_kind(word.group()) and ends_body(before.group()):
            yield start + at, cells[at : word.start()]
            at = min(word.end() + 1, len(cells))
    if cells[at:].strip():
        yield start + at, cells[at:]


def _is_bare_kind(word: str) -> bool:
    """Whether the word with its capital only says what a body is: `Kunta`, `Ammattikorkeakoulu`."""
    form = head_form(word) if word.istitle() else None
    return form is not None and form.head.role == "body" and word.casefold() == form.head.word
