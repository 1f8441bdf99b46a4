"""Gives the small word lists of the contact reader, by kind, from converters/text/tables/contact_words.csv."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from converters.text.words import read_rows


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
