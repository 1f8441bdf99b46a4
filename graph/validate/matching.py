"""Matches patterns of rules with subjects of a kind: where stands what they can match, and what has to hold of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from operator import itemgetter
from typing import Final, NamedTuple

from graph.validate.filters import Test
from graph.validate.reach import Pattern
from graph.validate.shapes import RDF

TYPE: Final = f"<{RDF}type>"
_BEGINNING: Final = re.compile(r"\^((?:[\w:/#@ ]|\\[^\w\\])*)")
"""A regular expression of how a text begins, in characters that are never written as escapes."""

Values = Sequence[str]
"""The objects of what is said of a subject, and behind them the subject itself."""

Holds = Callable[[Values], bool]


class Subject(NamedTuple):
    """The kind of a subject: its classes, and the predicates of its statements."""

    types: tuple[str, ...]
    predicates: tuple[str, ...]


class Condition(NamedTuple):
    """That one of the objects at some places is a value, or where that is empty, passes one of the tests."""

    places: tuple[int, ...]
    value: str
    tests: tuple[Test, ...]

    def make(self) -> Holds:
        """Whether it holds of objects; at times true where it does not."""
        passes = _make_passes(self.tests) if not self.value else self.value.__eq__
        if len(self.places) == 1:
            (only,) = self.places
            return lambda values: passes(values[only])
        read = itemgetter(*self.places)
        begins = _beginnings(self.tests)
        if begins:  # asked of every object of many subjects
            return lambda values: bool([1 for value in read(values) if value.startswith(begins)])
        return lambda values: any(map(passes, read(values)))


class Matcher:
    """A pattern against the subjects of a kind."""

    def __init__(self, pattern: Pattern, kind: Subject) -> None:
        places = [
            at for at, one in enumerate(kind.predicates) if pattern.predicates is None or one in pattern.predicates
        ]
        self.predicates = list(dict.fromkeys(kind.predicates[at] for at in places))
        value = pattern.value if pattern.value.startswith("<") else ""
        of_type = bool(value) and self.predicates == [TYPE]
        self.can_match = bool(places) and not (of_type and value not in kind.types)
        self.cut = pattern.cut
        self.places = [places[kind.types.index(value)]] if of_type and self.can_match else places
        """Where stands what the pattern can match, and at times more."""
        asks = bool(value or pattern.tests) and not of_type
        self.condition = Condition(tuple(places), value, pattern.tests) if asks else None


@cache
def _make_passes(tests: tuple[Test, ...]) -> Callable[[str], bool]:
    """Whether the text of a value passes one of the tests; true where it would have to be read first."""
    if begins := _beginnings(tests):
        return lambda value: value.startswith(begins)
    searches = [(re.compile(test.expression).search, test.is_found) for test in tests]

    def passes(value: str) -> bool:
        if "\\" in value or value[0] == "_" or value.startswith("<<"):
            return True
        text = value[1:-1] if value[0] == "<" else value[1 : value.rindex('"')]
        return any((search(text) is not None) == is_found for search, is_found in searches)

    return passes


def _beginnings(tests: Sequence[Test]) -> tuple[str, ...]:
    """How values begin that pass one of the tests or would have to be read first; none where the tests ask for more."""
    texts = [match[1] for test in tests if test.is_found and (match := _BEGINNING.fullmatch(test.expression))]
    if not texts or len(texts) < len(tests):
        return ()
    return (*(mark + re.sub(r"\\(.)", r"\1", text) for text in texts for mark in '<"'), "_", "<<", '"\\')


def find_places(patterns: Iterable[Pattern], kind: Subject) -> Iterator[int]:
    return (at for pattern in patterns for at in Matcher(pattern, kind).places)
