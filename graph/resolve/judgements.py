"""What people judged: which ids are one thing, which are two, and where nobody can tell; never against itself."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from graph.errors import UsageError
from graph.model import Judgement

SAME: Final = "owl:sameAs"
DIFFERENT: Final = "owl:differentFrom"
BY_HAND: Final = "semapv:ManualMappingCuration"

UNSURE_UP_TO: Final = 0.5
"""A judgement of at most this confidence says that a person looked and could not tell; it joins and parts nothing."""


class Verdict(StrEnum):
    """What a judgement says of two ids."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


def verdict_of(judgement: Judgement) -> Verdict:
    """What a line of the ledger says."""
    if judgement.confidence <= UNSURE_UP_TO:
        return Verdict.UNSURE
    return Verdict.SAME if judgement.predicate_id == SAME else Verdict.DIFFERENT


def judge(one: str, other: str, verdict: Verdict, *, author: str = "", date: str = "", comment: str = "") -> Judgement:
    """A person's judgement as one line of the ledger; the ids stand in the order of the alphabet."""
    subject, target = sorted((one, other))
    predicate = DIFFERENT if verdict is Verdict.DIFFERENT else SAME
    confidence = UNSURE_UP_TO if verdict is Verdict.UNSURE else 1.0
    author, comment = (" ".join(text.split()) for text in (author, comment))
    return Judgement(subject, predicate, target, BY_HAND, confidence, author, date, comment)


class Judgements:
    """The judgements of people, one a pair, which never contradict each other.

    Raises:
        UsageError: two of the lines given contradict each other.
    """

    def __init__(self, lines: Iterable[Judgement] = ()) -> None:
        self._lines: dict[tuple[str, str], Judgement] = {}
        self._same: dict[str, set[str]] = defaultdict(set)
        for line in sorted(lines, key=lambda line: (verdict_of(line) is not Verdict.SAME, line)):
            self.add(line)

    def __iter__(self) -> Iterator[Judgement]:
        return iter(sorted(self._lines.values()))

    def __len__(self) -> int:
        return len(self._lines)

    def pairs(self, verdict: Verdict) -> list[tuple[str, str]]:
        """The pairs with one verdict, sorted."""
        return sorted(pair for pair, line in self._lines.items() if verdict_of(line) is verdict)

    def of(self, one: str, other: str) -> Judgement | None:
        """The line on a pair."""
        return self._lines.get(_pair(one, other))

    def add(self, line: Judgement) -> Judgement | None:
        """Take a judgement in, in the place of an earlier one on the same pair, which is given back.

        Raises:
            UsageError: it says the contrary of what follows from the others; nothing was changed.
        """
        pair = _pair(line.subject_id, line.object_id)
        if pair[0] == pair[1]:
            raise UsageError("both ids are the same", where=shorten(pair[0]), advice="name two things")
        before = self.remove(*pair)
        contradiction = self._contradiction(line)
        if contradiction:
            if before:
                self._put(before)
            advice = "undo one of them first (hankeverkko resolve undo ONE OTHER)"
            raise UsageError(f"contradicts what was judged: {contradiction}", where=describe_pair(line), advice=advice)
        self._put(line._replace(subject_id=pair[0], object_id=pair[1]))
        return before

    def remove(self, one: str, other: str) -> Judgement | None:
        """Take a judgement back; the line, or nothing where there was none."""
        line = self._lines.pop(_pair(one, other), None)
        if line and verdict_of(line) is Verdict.SAME:
            self._same[line.subject_id].discard(line.object_id)
            self._same[line.object_id].discard(line.subject_id)
        return line

    def follows(self, one: str, other: str) -> Verdict | None:
        """What is known of a pair from all judgements together."""
        line = self.of(one, other)
        if line:
            return verdict_of(line)
        first, second = self._reached(one), self._reached(other)
        if other in first:
            return Verdict.SAME
        apart = any((a in first and b in second) or (b in first and a in second) for a, b in self._apart())
        return Verdict.DIFFERENT if apart else None

    def told_by_others(self, one: str, other: str) -> str:
        """The chain by which judgements on other pairs answer this one: "a = b = c"; empty where they do not."""
        line = self.remove(one, other)
        reached = self._reached(one)
        apart = self._parted(one, other)
        if line:
            self._put(line)
        if other in reached:
            return _chain(reached, other)
        return f"{_joined(apart[0])} ≠ {_joined(apart[1][::-1])}" if apart else ""

    def _put(self, line: Judgement) -> None:
        self._lines[(line.subject_id, line.object_id)] = line
        if verdict_of(line) is Verdict.SAME:
            self._same[line.subject_id].add(line.object_id)
            self._same[line.object_id].add(line.subject_id)

    def _apart(self) -> list[tuple[str, str]]:
        return self.pairs(Verdict.DIFFERENT)

    def _contradiction(self, line: Judgement) -> str:
        """The chain that a line would close, as people read it: "a = b = c, but a ≠ c"."""
        one, other, verdict = line.subject_id, line.object_id, verdict_of(line)
        if verdict is Verdict.UNSURE:
            return ""
        if verdict is Verdict.DIFFERENT:
            first = self._reached(one)
            return _chain(first, other) if other in first else ""
        if apart := self._parted(one, other):
            return f"{_joined(apart[0][::-1] + apart[1])}, but {shorten(apart[0][-1])} ≠ {shorten(apart[1][-1])}"
        return ""

    def _parted(self, one: str, other: str) -> tuple[list[str], list[str]] | None:
        """The ways from two ids to two that are different; nothing where the two may be one."""
        first, second = self._reached(one), self._reached(other)
        for a, b in self._apart():
            if b in first and a in second:
                a, b = b, a
            if a in first and b in second:
                return _path(first, a), _path(second, b)
        return None

    def _reached(self, start: str) -> dict[str, str]:
        """Every id that is the same as `start`, with the one before it on the shortest way there."""
        before, queue = {start: start}, deque([start])
        while queue:
            one = queue.popleft()
            for other in sorted(self._same.get(one, ())):
                if other not in before:
                    before[other] = one
                    queue.append(other)
        return before


def shorten(iri: str) -> str:
    """An id as people read it: what follows /id/."""
    return iri.partition("/id/")[2] or iri


def describe_pair(line: Judgement) -> str:
    """What a judgement says, without why."""
    sign = {Verdict.SAME: "=", Verdict.DIFFERENT: "≠", Verdict.UNSURE: "?"}[verdict_of(line)]
    return f"{shorten(line.subject_id)} {sign} {shorten(line.object_id)}"


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _path(before: dict[str, str], end: str) -> list[str]:
    path = [end]
    while before[path[-1]] != path[-1]:
        path.append(before[path[-1]])
    return path[::-1]


def _chain(before: dict[str, str], end: str) -> str:
    return _joined(_path(before, end))


def _joined(path: list[str]) -> str:
    return " = ".join(map(shorten, path))
