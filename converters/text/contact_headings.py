"""Tells whether a text says that its people are to be contacted: a heading of contacts over them, or their sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from converters.text.contact_records import BREAKS
from converters.text.contact_words import words_of
from converters.text.phrases import Item

_WORDS = frozenset({"capital", "text", "conjunction"})
_LONGEST = 5  # items of a heading


def names_under_contacts(items: Sequence[Item]) -> set[int]:
    """The positions of the names that a heading of contacts is over, or that stand in a sentence about contacting.

    "Lisätietoja: N", "N antaa lisätietoja", and all lines below "Yhteystiedot" up to the next heading; a heading with
    somebody on its own line is over its paragraph only.
    """
    found: set[int] = set()
    under = inline = False
    for start, end in _lines(items):
        line, after_gap = items[start:end], start > 0 and items[start - 1].kind == "gap"
        names = [at for at in range(start, end) if items[at].kind == "name"]
        if after_gap and inline:
            under = False
        if _begins_part(line, after_gap=after_gap):
            under, inline = _says_contact(line), bool(names)
        found.update(at for at in names if under or _says_contact(_sentence(items, start, at, end)))
    return found


def _lines(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(len(items) + 1):
        if at == len(items) or items[at].kind in BREAKS:
            if at > start:
                yield start, at
            start = at + 1


def _begins_part(line: Sequence[Item], *, after_gap: bool) -> bool:
    """Whether a line begins with the label of a heading, or is one: few words of no known kind, after an empty line."""
    if line[0].kind == "label":
        return line[0].meaning == "heading"
    plain = len(line) <= _LONGEST and all(item.kind in _WORDS | {"colon", "label"} for item in line)
    return plain and (after_gap or line[-1].kind == "colon" or _says_contact(line))


def _sentence(items: Sequence[Item], start: int, at: int, end: int) -> Sequence[Item]:
    """The part of a line between the full stops around a position."""
    first = next((far + 1 for far in range(at, start - 1, -1) if items[far].kind == "stop"), start)
    return items[first : next((far for far in range(at, end) if items[far].kind == "stop"), end)]


def _says_contact(line: Sequence[Item]) -> bool:
    told = " ".join(item.text for item in line if item.kind in _WORDS | {"label", "role"}).casefold()
    return any(f" {cue} " in f" {told} " for cue in words_of("contact-cue"))
