"""A shape made ready to look at one focus node after another: all its components but the SPARQL rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from graph.validate.facts import Facts, to_term
from graph.validate.judging import JUDGED, is_less, make_judge, plain
from graph.validate.shapes import Constraint, Route, Shape

_PAIRS: Final = ("lessThan", "lessThanOrEquals")
_TOGETHER: Final = ("minCount", "maxCount", "uniqueLang", *_PAIRS)
DONE: Final = JUDGED | {*_TOGETHER, "hasValue", "class"}
"""The components that a check does."""

_KEPT: Final = 20_000
"""Right values that a check remembers at most, so that its memory has a bound."""

_MARKS: Final = ("<", "_", '"')
"""How the terms begin: IRIs, blank nodes and literals."""

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


class Known(NamedTuple):
    """Where a shape need not look: a focus node with one value at the end of the path that is surely right.

    The values are those of a predicate, or the focus node itself where it is empty. `right` holds values or, `by_mark`,
    the first characters of values, which tell the kind of node.
    """

    predicate: str
    right: AbstractSet[str]
    by_mark: bool


class Check:
    """One shape: `look_for` focus nodes, then read what was `found`, and the `strangers`.

    `members` holds the instances of classes that have passed so far.
    """

    def __init__(self, shape: Shape, members: dict[str, set[str]]) -> None:
        self.shape = shape
        self.near = near_predicates(shape.route) if shape.route else ()
        self.goes_on = self.near is None and bool(shape.constraints)
        self.found: list[Found] = []
        classes = [str(term) for part in shape.constraints if part.kind == "class" for term in part.values]
        self._members = [members.setdefault(name, set()) for name in classes]
        self._instances: list[Found] = []
        """Values that are not, or not yet, instances of every class that they should be of."""
        self._limits = [part for part in shape.constraints if part.kind in (*_TOGETHER, "hasValue")]
        self._one_is_right = all(map(_allows_one, self._limits))
        self._judges = [make_judge(part) for part in shape.constraints if part.kind in JUDGED]
        self._by_mark = {part.kind for part in shape.constraints} & JUDGED <= {"nodeKind"}
        self._right: set[str] = set() if self._judges else set(_MARKS)

    def look_for(self, predicates: Collection[str]) -> Look | None:
        """How to look at focus nodes of which these predicates are said; None where nothing can be found."""
        if self.near is None or not self.shape.constraints:
            return None
        if not self.near:
            return lambda focus, facts: self.look_at(focus, (focus,), facts)
        near = [predicate for predicate in self.near if predicate in predicates]
        if not near:
            nothing_is_wrong = not any(_LIMITS[limit.kind](limit, "", (), {}) for limit in self._limits)
            return None if nothing_is_wrong else lambda focus, facts: self.look_at(focus, (), facts)
        if len(near) == 1:
            (predicate,) = near
            return lambda focus, facts: self.look_at(focus, facts[predicate], facts)
        return lambda focus, facts: self.look_at(focus, _united(near, facts), facts)

    def know_for(self, predicates: Collection[str]) -> Known | None:
        """What needs no look at focus nodes of which these predicates are said; None where all have to be looked at."""
        near = [""] if self.near == () else [one for one in self.near or () if one in predicates]
        if len(near) != 1 or not self._one_is_right or len(self._members) + bool(self._judges) > 1:
            return None
        if self._members:
            return Known(near[0], self._members[0], by_mark=False)
        return Known(near[0], self._right, self._by_mark)

    def look_at(self, focus: str, values: Sequence[str], facts: Facts) -> None:
        """Judge a focus node by its values at the end of the path."""
        if len(values) != 1 or not self._one_is_right:
            for limit in self._limits:
                self.found += [(focus, value) for value in _LIMITS[limit.kind](limit, focus, values, facts)]
        for value in values:
            self.found += [(focus, value)] * self._count_faults(value)
            if not all(value in members for members in self._members):
                self._instances.append((focus, value))

    def strangers(self) -> list[Found]:
        """The values that are no instances of a class that they should be of, when everything has passed."""
        return [pair for members in self._members for pair in self._instances if pair[1] not in members]

    def _count_faults(self, value: str) -> int:
        """How many components the value breaks; where only its kind of node counts, one value stands for all."""
        known = value[0] if self._by_mark else value
        if known in self._right:
            return 0
        count = sum(not judge(value) for judge in self._judges)
        if not count:
            if len(self._right) >= _KEPT:
                self._right.clear()
            self._right.add(known)
        return count


def _united(predicates: Sequence[str], facts: Facts) -> list[str]:
    return list(dict.fromkeys(value for predicate in predicates for value in facts[predicate]))


def _allows_one(limit: Constraint) -> bool:
    """Whether one value can never break it."""
    number = plain(limit.values[0])
    return (
        limit.kind == "uniqueLang"
        or (limit.kind == "minCount" and int(number) <= 1)
        or (limit.kind == "maxCount" and int(number) >= 1)
    )


_Values = Sequence[str]
_Broken = list[str | None]


def _min_count(limit: Constraint, _focus: str, values: _Values, _facts: Facts) -> _Broken:
    return [None] * (len(values) < int(plain(limit.values[0])))


def _max_count(limit: Constraint, _focus: str, values: _Values, _facts: Facts) -> _Broken:
    return [None] * (len(values) > int(plain(limit.values[0])))


def _has_value(limit: Constraint, _focus: str, values: _Values, _facts: Facts) -> _Broken:
    return [None for term in limit.values if str(term) not in values]


def _unique_lang(limit: Constraint, _focus: str, values: _Values, _facts: Facts) -> _Broken:
    if plain(limit.values[0]) != "true":
        return []
    tails = (value.rpartition('"')[2] for value in values if value[0] == '"')
    languages = Counter(tail.lower() for tail in tails if tail.startswith("@"))
    return [None for count in languages.values() if count > 1]


def _less_than(limit: Constraint, _focus: str, values: _Values, facts: Facts) -> _Broken:
    others = [to_term(other) for term in limit.values for other in facts.get(str(term), ())]
    return [value for value in values for other in others if not is_less(limit.kind, to_term(value), other)]


_LIMITS: Final[dict[str, Callable[[Constraint, str, _Values, Facts], _Broken]]] = {
    "minCount": _min_count,
    "maxCount": _max_count,
    "hasValue": _has_value,
    "uniqueLang": _unique_lang,
    **dict.fromkeys(_PAIRS, _less_than),
}
