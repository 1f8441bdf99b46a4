"""Disjoint sets of IRIs that are one thing, joined within what people and the reference table keep apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator


class Clusters:
    """Disjoint sets of IRIs.

    Args:
        known: bodies of the reference table, of which no rule joins two.
        apart: pairs that a person judged to be two; no set ever holds both.
    """

    def __init__(self, known: frozenset[str] = frozenset(), apart: Iterable[tuple[str, str]] = ()) -> None:
        self._parent: dict[str, str] = {}
        self._known = known
        self._apart: dict[str, set[str]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def find(self, iri: str) -> str:
        """The set that an IRI is in, named by one of its members."""
        while (parent := self._parent.get(iri, iri)) != iri:
            self._parent[iri] = self._parent.get(parent, parent)
            iri = parent
        return iri

    def join(self, one: str, other: str, *, by_a_person: bool = False) -> bool:
        """Join two sets; whether anything changed.

        Nothing is joined that a person keeps apart, nor two bodies of the table unless a person says so.
        """
        first, second = sorted((self.find(one), self.find(other)))
        if first == second or second in self._apart.get(first, ()):
            return False
        if first in self._known and second in self._known and not by_a_person:
            return False
        root, leaf = (second, first) if second in self._known else (first, second)
        self._parent[leaf] = root
        for enemy in self._apart.pop(leaf, ()):
            self._apart[enemy].discard(leaf)
            self._apart[enemy].add(root)
            self._apart[root].add(enemy)
        return True

    def sets(self) -> Iterator[tuple[str, list[str]]]:
        """Every set of two or more, sorted, with the name that `find` gives."""
        members = defaultdict(list)
        for iri in sorted(self._parent):
            members[self.find(iri)].append(iri)
        for root in sorted(members):
            yield root, sorted({root, *members[root]})
