"""Gives the small word lists about people: by kind from the table `contact_words`, and the degrees they bear."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from converters.text.language.words import TABLES, read_rows


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_rows("contact_words"):
        lists[row["kind"]].add(row["word"])
    return {kind: frozenset(words) for kind, words in lists.items()}


def words_of(kind: str) -> frozenset[str]:
    """The words of a kind ("particle", "legal-form"), in small letters.

    Raises:
        KeyError: the table has no such kind.
    """
    return _lists()[kind]


@cache
def degrees() -> frozenset[str]:
    """The short forms of degrees ("ft", "tkt"), in small letters."""
    return frozenset((TABLES / "degrees.txt").read_text(encoding="utf-8").split())
