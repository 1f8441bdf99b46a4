"""A shape made ready to look at one focus node after another: all its components but the SPARQL rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from graph.validate.facts import Facts, to_term
from graph.validate.judging import JUDGED, is_less, make_judge
from graph.validate.shapes import Constraint, Route, Shape, show_term

_PAIRS: Final = ("lessThan", "lessThanOrEquals")
_TOGETHER: Final = ("minCount", "maxCount", "uniqueLang", *_PAIRS)
DONE: Final = JUDGED | {*_TOGETHER, "hasValue", "class"}
"""The components that a check does."""

_KEPT: Final = 20_000
"""Right values that a check remembers at most, so that its memory has a bound."""

Pair = tuple[str, str]
"""A focus node and a value."""

Found = tuple[str, str | None]
"""A focus node, and the value that is wrong where it is one value."""


def is_done(shape: Shape, constraint: Constraint) -> bool:
    """Whether a check does this component of the shape."""
    if constraint.kind == "or":
        plain_members = not any(member.route or member.rules or member.properties for member in constraint.members)
        return plain_members and all(p.kind in JUDGED - {"or"} for m in constraint.members for p in m.constraints)
    if constraint.kind in _PAIRS:  # the other property's values are the focus node's own
        return bool(shape.route and near_predicates(shape.route))
    return constraint.kind in DONE and bool(shape.route or constraint.kind not in _TOGETHER)


def near_predicates(route: Route) -> tuple[str, ...] | None:
    """The predicates of a path that reads the focus node's own statements only; None for a path that goes further."""
    if not route.mark:
        return (route.iri,)
    parts = [near_predicates(part) for part in route.parts] if route.mark == "|" else [None]
    return tuple(iri for part in parts for iri in part or ()) if all(parts) else None


Look = Callable[[str, Facts], None]
"""Judges a focus node by what is said of it."""

Doubt = Callable[[list[Pair]], None]
"""Takes focus nodes with values of them that are not known as right."""


class Single(NamedTuple):
    """How a value is judged by itself: there is no need where it, or `by_mark` its first character, is known as right.

    Characters tell the kind of node.
    """

    right: set[str]
    doubt: Doubt
    by_mark: bool


class Check:
    """One shape: look at focus nodes and judge their values, then take what was found.

    `members` holds the instances of classes that have passed so far.
    """

    def __init__(self, shape: Shape, members: dict[str, set[str]]) -> None:
        self.shape = shape
        self.near = near_predicates(shape.route) if shape.route else ()
        self.goes_on = self.near is None and bool(shape.constraints)
        self.found: list[Found] = []
        classes = [str(term) for part in shape.constraints if part.kind == "class" for term in part.values]
        self._waiting: list[tuple[str, set[str], list[Pair]]] = [
            (name, members.setdefault(name, set()), []) for name in classes
        ]
        """Classes that values should have, with known instances and the values that are not, or not yet, among them."""
        self._limits = [(part, _LIMITS[part.kind](part)) for part in shape.constraints if part.kind in _LIMITS]
        self._judges = [make_judge(part) for part in shape.constraints if part.kind in JUDGED]
        self._by_mark = {part.kind for part in shape.constraints} & JUDGED <= {"nodeKind"}
        self._right: set[str] = set()

    def looks_at(self, counts: Mapping[str, int]) -> Look | None:
        """How to look at focus nodes with so many values of these predicates; None where no limit can be broken."""
        if self.near is None or not any(self._can_break(*limit, counts) for limit in self._limits):
            return None
        near = [predicate for predicate in self.near if predicate in counts] if self.shape.route else None
        return lambda focus, facts: self._keep(focus, (focus,) if near is None else _united(near, facts), facts)

    def _can_break(self, limit: Constraint, breaks: _Limit, counts: Mapping[str, int]) -> bool:
        """Whether values can break the limit when there are so many; equal ones of several predicates are one."""
        given = [counts[predicate] for predicate in self.near or () if predicate in counts]
        if limit.kind in ("minCount", "maxCount") and len(given) < 2:
            return bool(breaks([""] * (sum(given) if self.shape.route else 1), {}))
        if limit.kind in _PAIRS:
            return bool(given) and any(str(term) in counts for term in limit.values)
        return limit.kind != "uniqueLang" or sum(given) > 1

    def singles(self) -> Iterator[Single]:
        """How values at the end of the path are judged one by one."""
        if self._judges:
            yield Single(self._right, self._judge, self._by_mark)
        for _, members, waiting in self._waiting:
            yield Single(members, waiting.extend, by_mark=False)

    def look_at(self, focus: str, values: Sequence[str]) -> None:
        """Judge a focus node by its values at the end of a path that goes further."""
        self._keep(focus, values, {})
        for right, doubt, by_mark in self.singles():
            doubted = [(focus, value) for value in values if (value[0] if by_mark else value) not in right]
            if doubted:
                doubt(doubted)

    def is_content_with(self, values: Sequence[str]) -> bool:
        """Whether more values at the end of the path could break nothing, and these do not."""
        grows = all(part.kind in ("minCount", "hasValue") for part in self.shape.constraints)
        return grows and not any(breaks(values, {}) for _, breaks in self._limits)

    def take_found(self, is_instance: Callable[[str, str], bool]) -> list[Found]:
        """What is wrong of those that have been looked at; whether a value is an instance of a class is asked last."""
        found = self.found
        self.found = []
        for name, members, waiting in self._waiting:
            wrong = {value for value in {value for _, value in waiting} - members if not is_instance(value, name)}
            found += [pair for pair in waiting if pair[1] in wrong]
            waiting.clear()
        return found

    def _keep(self, focus: str, values: Sequence[str], facts: Facts) -> None:
        for _, breaks in self._limits:
            self.found += [(focus, value) for value in breaks(values, facts)]

    def _judge(self, pairs: list[Pair]) -> None:
        """Note each component that a value breaks; where only its kind of node counts, one value stands for all."""
        if len(self._right) >= _KEPT:
            self._right.clear()
        wrong: dict[str, int] = {}
        for value in {value for _, value in pairs}:
            if faults := sum([not judge(value) for judge in self._judges]):
                wrong[value] = faults
            else:
                self._right.add(value[0] if self._by_mark else value)
        for focus, value in pairs if wrong else ():
            self.found += [(focus, value)] * wrong.get(value, 0)


def _united(predicates: Sequence[str], facts: Facts) -> list[str]:
    return list(dict.fromkeys(value for predicate in predicates for value in facts.get(predicate, ())))


_Broken = list[str | None]
_Limit = Callable[[Sequence[str], Facts], _Broken]
"""What breaks a limit: values, or None for all of them together."""


def _min_count(limit: Constraint) -> _Limit:
    least = int(show_term(limit.values[0]))
    return lambda values, _: [None] * (len(values) < least)


def _max_count(limit: Constraint) -> _Limit:
    most = int(show_term(limit.values[0]))
    return lambda values, _: [None] * (len(values) > most)


def _has_value(limit: Constraint) -> _Limit:
    wanted = [str(term) for term in limit.values]
    return lambda values, _: [None for value in wanted if value not in values]


def _unique_lang(limit: Constraint) -> _Limit:
    return _twice_said if show_term(limit.values[0]) == "true" else lambda _, __: []


def _twice_said(values: Sequence[str], _: Facts) -> _Broken:
    tails = (value.rpartition('"')[2] for value in values if value[0] == '"')
    languages = Counter(tail.lower() for tail in tails if tail.startswith("@"))
    return [None for count in languages.values() if count > 1]


def _less_than(limit: Constraint) -> _Limit:
    def breaks(values: Sequence[str], facts: Facts) -> _Broken:
        others = [to_term(other) for term in limit.values for other in facts.get(str(term), ())]
        return [value for value in values for other in others if not is_less(limit.kind, to_term(value), other)]

    return breaks


_LIMITS: Final[dict[str, Callable[[Constraint], _Limit]]] = {
    "minCount": _min_count,
    "maxCount": _max_count,
    "hasValue": _has_value,
    "uniqueLang": _unique_lang,
    **dict.fromkeys(_PAIRS, _less_than),
}
