"""How alike two names are, and which pairs of many are worth comparing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import combinations
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from graph.resolve.names import name_key
from graph.resources import table

COMMON_REASON: Final = 60
"""Names that may share a word, or a beginning, for it to be a reason to compare them."""

_BEGINNING: Final = 6

PairFinder = Callable[[Iterable[str]], Iterator[tuple[str, str]]]
"""Gives the pairs of keys that are worth comparing, each once, in a fixed order."""


def compare_names(one: str, other: str) -> float:
    """How alike two keys are, 0 to 1: by their letters, or by their words where one has more of them.

    >>> compare_names("oulun ammattikorkeakoulu", "oulun ammattokorkeakoulu") > 0.95
    True
    """
    whole = fuzz.ratio(one, other)
    if whole >= 95 or len(one.split()) == len(other.split()):
        return whole / 100
    return max(whole, 0.93 * fuzz.token_set_ratio(one, other)) / 100


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter added, dropped, changed or swapped with its neighbour makes one of the other."""
    return OSA.distance(one, other, score_cutoff=1) == 1


def pairs_to_compare(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs that share a rare word, a beginning or an end, each once, in a fixed order; never all pairs."""
    ordered = sorted(set(keys))
    blocks: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key in ordered:
        for reason in set(block_reasons(key)):
            blocks[reason].append(key)
    seen = set()
    for _, members in sorted(blocks.items()):
        if len(members) > COMMON_REASON:
            continue
        for pair in combinations(members, 2):
            if pair not in seen:
                seen.add(pair)
                yield pair


def block_reasons(key: str) -> Iterator[tuple[str, str]]:
    """What a key shares with those it is compared with: a beginning, an end, a word, or parts of two words."""
    words = key.split()
    joined = "".join(words)
    yield "begins", joined[:_BEGINNING]
    yield "ends", joined[-_BEGINNING:]
    yield "sorted", "".join(sorted(words))[:_BEGINNING]
    # Two common words together are rare: "lahden" and "koulutuskuntayhtymä".
    for one, other in combinations(sorted(set(words)), 2):
        yield "words", f"{one[:5]} {other[:5]}"
    for word in set(words):
        if len(word) > 3:
            yield "word", word


@cache
def frequent_words() -> frozenset[str]:
    """The words that many bodies have in their names, as the table lists them."""
    return frozenset(row["word"] for row in table("body_name_words"))


@cache
def place_words() -> frozenset[str]:
    """The words of the names of municipalities, sub-regions and regions and of their genitives, as keys have them."""
    names = [
        row[column] for kind, columns in _PLACES.items() for row in table(kind) for column in columns if row.get(column)
    ]
    return frozenset(word for name in names for word in name_key(name).base.split()) - frequent_words()


_PLACES: Final = {
    "municipalities": ("name_fi", "name_sv"),
    "municipality_bodies": ("genitive",),
    "sub_regions": ("name_fi", "genitive"),
    "regions": ("name_fi", "genitive"),
}


def places_in(key: str) -> frozenset[str]:
    """The words of a key that name a place."""
    return place_words() & set(key.split())


def places_of(names: Iterable[str]) -> set[str]:
    """The words of names that are places."""
    return {place for name in names for place in places_in(name_key(name).base)}
