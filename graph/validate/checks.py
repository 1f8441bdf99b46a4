"""A shape made ready to look at one focus node after another: all its components but the SPARQL rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Final

from graph.validate.facts import Facts, to_term
from graph.validate.judging import JUDGED, Judge, is_less, make_judge, plain
from graph.validate.shapes import Constraint, Route, Shape

_PAIRS: Final = ("lessThan", "lessThanOrEquals")
_TOGETHER: Final = ("minCount", "maxCount", "uniqueLang", *_PAIRS)
DONE: Final = JUDGED | {*_TOGETHER, "hasValue", "class"}
"""The components that a check does."""

_KEPT: Final = 20_000
"""Judgements that a check remembers at most, so that its memory has a bound."""

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


class Check:
    """One shape: `look_for` focus nodes, then read what was `found`, and what hangs on `instances`."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.near = near_predicates(shape.route) if shape.route else ()
        self.goes_on = self.near is None and bool(shape.constraints)
        self.found: list[Found] = []
        self.instances: list[Found] = []
        self.classes = [term for part in shape.constraints if part.kind == "class" for term in part.values]
        self._limits = [part for part in shape.constraints if part.kind in (*_TOGETHER, "hasValue")]
        self._one_is_right = all(map(_allows_one, self._limits))
        judges = [make_judge(part) for part in shape.constraints if part.kind in JUDGED]
        kinds = {part.kind for part in shape.constraints} & JUDGED
        self._faults = _Faults(judges, by_kind=kinds <= {"nodeKind"}) if judges else None

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

    def look_at(self, focus: str, values: Sequence[str], facts: Facts) -> None:
        """Judge a focus node by its values at the end of the path."""
        if len(values) != 1 or not self._one_is_right:
            for limit in self._limits:
                self.found += [(focus, value) for value in _LIMITS[limit.kind](limit, focus, values, facts)]
        if self._faults is not None:
            for value in values:
                if faults := self._faults.of(value):
                    self.found += [(focus, value)] * faults
        if self.classes:
            self.instances += [(focus, value) for value in values]


def _united(predicates: Sequence[str], facts: Facts) -> list[str]:
    return list(dict.fromkeys(value for predicate in predicates for value in facts[predicate]))


class _Faults(dict[str, int]):
    """How many components each value breaks; where only its kind of node counts, one value stands for all."""

    def __init__(self, judges: Collection[Judge], *, by_kind: bool) -> None:
        super().__init__()
        self._judges = judges
        self.of: Callable[[str], int] = (lambda value: self[value[0]]) if by_kind else self.__getitem__

    def __missing__(self, value: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        count = self[value] = sum(not judge(value) for judge in self._judges)
        return count


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
