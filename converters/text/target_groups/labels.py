"""Tells a label on a line of its own, with its value below it, from one more group of a list: "Hankeaika", "2020"."""

from __future__ import annotations

import re

from converters.text.target_groups.words import read_concepts, read_word

_MOST_WORDS = 2
_LINE = re.compile(r"[ \t\xa0]*\n\s*([^\n]+)")
_NUMBER = re.compile(r"[\d€]|n\.\s?\d")
_CAPITAL = re.compile(r"(?<![^\W\d_])[A-ZÅÄÖ]")
_PLURAL = re.compile(r"[aeiouyäö]t$")
_PARTS = re.compile(r"[,;(]")


def is_label(words: str) -> bool:
    """Whether a line looks like a label: one or two words, capitalised, that name no listed group nor one's own body.

    A genitive before a noun is mostly a body: "Oulun kaupunki".
    """
    first, *others = words.split()
    if not words[:1].isupper() or len(others) >= _MOST_WORDS or not words[-1].isalpha():
        return False
    if _PLURAL.search(words):
        return False  # "Kyläaktiivit"
    return not (_names_people(words) or (others and (first.endswith("n") or _CAPITAL.search(" ".join(others)))))


def is_value(text: str, end: int) -> bool:
    """Whether the line behind a place is what a label has: a date, a sum, the name of a person, a body or a place."""
    line = _LINE.match(text, end)
    if line is None:
        return False
    if _NUMBER.match(line[1]):
        return True
    name = _PARTS.split(line[1], maxsplit=1)[0].strip()
    listed = name[-1:] in (":", ".") or _names_people(name)
    return not listed and (len(_CAPITAL.findall(name)) > 1 or name.endswith((" kunta", " kaupunki", " ry", " stad")))


def _names_people(words: str) -> bool:
    return read_concepts(words) != () or any(read_word(word) is not None for word in words.split()[-1:])
