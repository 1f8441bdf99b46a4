"""Which areas a place is part of on a day: what is in a municipality is also in its sub-region and its region."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from functools import lru_cache
from typing import Final, NamedTuple

from graph.resolve.names import slug
from graph.resolve.naming import name_of_municipality
from graph.resources import table
from graph.vocabulary import PREFIXES

Row = tuple[str, ...]

_REPLACED: Final = PREFIXES["dcterms"] + "isReplacedBy"


class _Period(NamedTuple):
    """A time during which a place belonged to an area; an empty day is open."""

    area: str
    start: str
    end: str


class Areas:
    """The areas of an edition.

    Args:
        memberships: place, area, first and last day (ISO, empty where open), of the dated memberships.
        relations: place, relation, area: what a place belongs to now, and what an abolished one became part of.
    """

    def __init__(self, memberships: Iterable[Row], relations: Iterable[Row]) -> None:
        self._periods: defaultdict[str, list[_Period]] = defaultdict(list)
        for place, area, start, end in memberships:
            self._periods[place].append(_Period(area, start, end))
        self._now: defaultdict[str, set[str]] = defaultdict(set)
        self._successors: defaultdict[str, set[str]] = defaultdict(set)
        for place, relation, area in relations:
            (self._successors if relation == _REPLACED else self._now)[place].add(area)
        self._above = lru_cache(maxsize=None)(self._find_above)

    def above(self, place: str, day: str) -> Set[str]:
        """The areas above a place on a day (ISO); those of today where no day is given or none is known of the day.

        An abolished municipality has those that follow it above it too, but not their areas: it lay where it lay.
        """
        return self._above(place, day)

    def _find_above(self, place: str, day: str) -> frozenset[str]:
        periods = [one for one in self._periods[place] if day and one.start <= day and (day <= one.end or not one.end)]
        areas = {one.area for one in periods} or _follow(self._now, place)
        return frozenset(areas | _follow(self._successors, place))


def _follow(links: Mapping[str, Set[str]], start: str) -> set[str]:
    """Everything that links lead to from a start."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        more = links.get(waiting.pop(), frozenset()) - found
        found |= more
        waiting += more
    return found


def municipality_seats(base: str) -> dict[str, str]:
    """The municipality by the body that runs it: "Oulun kaupunki" is the body of Oulu; IRIs below `base`."""
    seats = {}
    for row in table("municipality_bodies"):
        body = slug(name_of_municipality(row))
        seats[f"{base}id/organisation/{body}"] = f"{base}id/municipality/{row['code']}"
    return seats
