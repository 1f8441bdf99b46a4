"""Where the places are in the picture of the map: their coordinates in a plane, in the units of the picture.

The plane is a transverse Mercator projection on the middle of Finland, as in the country's own maps; on a sphere, which
is nearer than a point of the picture (J. P. Snyder, Map Projections: A Working Manual, 1987, equations 8-1 and 8-3).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from graph.model import Term
from graph.saved import parse_query
from graph.store import Store

WIDTH: Final = 520.0
"""How wide the picture of the map is; its height follows from the places."""

_MARGIN: Final = 34.0
"""Units around the places: more than the longest radius of a circle."""
_MERIDIAN: Final = 27.0
"""Degrees east, as in ETRS-TM35FIN."""

LEVELS: Final = {"municipality": "id/municipality/", "sub-region": "id/sub-region/", "region": "id/region/"}
"""The sizes of places, with how their IRIs go on after the base."""


class Point(NamedTuple):
    """A point of a plane; y grows downwards in the picture."""

    x: float
    y: float


def project(latitude: float, longitude: float) -> Point:
    """A place on the plane, in radii of the earth, north upwards; coordinates are in degrees."""
    phi, turn = math.radians(latitude), math.radians(longitude - _MERIDIAN)
    east = math.atanh(math.cos(phi) * math.sin(turn))
    return Point(east, math.atan2(math.tan(phi), math.cos(turn)))


@dataclass(frozen=True, slots=True)
class Frame:
    """From the plane to the picture: `scale` units a radius, west and north at the margin."""

    west: float
    north: float
    scale: float
    height: float

    def place(self, point: Point) -> Point:
        """A point of the plane in the picture."""
        return Point(_MARGIN + self.scale * (point.x - self.west), _MARGIN + self.scale * (self.north - point.y))


def fit(points: Iterable[Point]) -> Frame:
    """The frame that holds all points within its margins; a flat one where there are none."""
    places = list(points)
    if not places:
        return Frame(0, 0, 1, 2 * _MARGIN)
    west, east = min(point.x for point in places), max(point.x for point in places)
    south, north = min(point.y for point in places), max(point.y for point in places)
    scale = (WIDTH - 2 * _MARGIN) / max(east - west, (north - south) / 4, 1e-6)
    return Frame(west, north, scale, 2 * _MARGIN + scale * (north - south))


@dataclass(frozen=True, slots=True)
class Atlas:
    """The points of places by IRI, an area's in the middle of its municipalities', which are its `members`."""

    points: Mapping[str, Point]
    members: Mapping[str, Sequence[str]]


def read_atlas(store: Store) -> Atlas:
    """The points of an edition's municipalities, and of the areas that they are in now."""
    points: dict[str, Point] = {}
    members: defaultdict[str, list[str]] = defaultdict(list)
    for place, latitude, longitude, area in store.select(_query(), name="points").rows:
        points[_text(place)] = project(float(_text(latitude)), float(_text(longitude)))
        if area:
            members[area.value].append(_text(place))
    for above, places in members.items():
        its = [points[place] for place in places]
        points.setdefault(above, Point(sum(one.x for one in its) / len(its), sum(one.y for one in its) / len(its)))
    return Atlas(points, members)


def _text(term: Term | None) -> str:
    return term.value if term else ""


@cache
def _query() -> str:
    path = Path(__file__).parent / "queries" / "points.rq"
    return parse_query(path.read_text(encoding="utf-8"), "points").text
