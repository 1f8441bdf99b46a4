"""Which projects several documents tell of, found without holding the keys of all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple


class KeysOfDocument(NamedTuple):
    """The keys of the projects of one document, a line each."""

    document: str
    keys: str


class Overlap(NamedTuple):
    """How many projects there are, and those of several documents, with the documents in order."""

    projects: int
    shared: dict[str, tuple[str, ...]]


def find_overlap(documents: Sequence[KeysOfDocument]) -> Overlap:
    """The overlap of some documents; keys are compared by a hash first, and only those that meet are held."""
    hashes = sorted(hash(key) for one in documents for key in _split(one.keys))
    met = {one for one, other in pairwise(hashes) if one == other}
    times = 0
    holders: dict[str, dict[str, None]] = {}
    for document, keys in documents:
        for key in _split(keys):
            if hash(key) in met:
                times += 1
                holders.setdefault(key, {})[document] = None
    shared = {key: tuple(names) for key, names in holders.items() if len(names) > 1}
    return Overlap(len(hashes) - times + len(holders), shared)


def join_keys(keys: Iterable[str]) -> str:
    """Keys as lines: much less memory than a list of them."""
    return "".join(f"{key}\n" for key in keys)


def _split(keys: str) -> list[str]:
    return keys.split("\n")[:-1]
