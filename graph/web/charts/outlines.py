"""The outlines of municipalities that a publisher has fetched: read from GeoJSON or TopoJSON, made small, and kept.

Every point moves to a grid of about a kilometre, which is a unit of the picture: neighbours keep sharing their border
(J. Rossignac and P. Borrel, Multi-resolution 3D approximations, 1993).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph.errors import InputError
from graph.resources import table
from graph.web.charts.atlas import Point, project

FILE: Final = "outlines.json"
"""Its name in the data folder."""

_GRID: Final = (50.0, 100.0)
"""Steps in a degree of longitude and of latitude."""

_WEST, _EAST, _SOUTH, _NORTH = 15.0, 35.0, 55.0, 75.0
"""Degrees around Finland."""

_CODES: Final = ("kunta", "kuntakoodi", "natcode", "nationalcode", "code", "id")
"""What sources call the property with the municipality's code, in small letters, the surest first."""

Degrees = tuple[float, float]
"""Longitude and latitude, as GeoJSON has them (RFC 7946)."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """Rings of municipalities by code, on the plane of the atlas; `source` is who has to be named for them."""

    source: str
    rings: Mapping[str, Sequence[Sequence[Point]]]


def read_outlines(data: Path) -> Outlines | None:
    """The outlines in a data folder; None where there are none.

    Raises:
        InputError: the file is damaged.
    """
    path = data / FILE
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        rings = {
            code: [[project(latitude, longitude) for longitude, latitude in ring] for ring in its]
            for code, its in content["rings"].items()
        }
        return Outlines(str(content["source"]), rings)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        advice = "make it again with hankeverkko outlines, or remove it"
        raise InputError("the outlines cannot be read", where=str(path), advice=advice) from error


def keep_outlines(file: Path, source: str, data: Path) -> int:
    """Read outlines from a GeoJSON or TopoJSON file, make them small, and keep them in the data folder.

    Args:
        file: the file, its coordinates in degrees (EPSG:4326).
        source: whom the map names for them, with the licence: "Statistics Finland, CC BY 4.0".
        data: the data folder.

    Returns:
        How many municipalities have outlines now.

    Raises:
        InputError: the file is no such file, has other coordinates, or no municipality of the table.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError("cannot be read as JSON", where=str(file), advice="fetch GeoJSON or TopoJSON") from error
    try:
        found = _collect(content)
    except (KeyError, TypeError, IndexError, ValueError, AttributeError) as error:
        advice = "fetch polygons with their municipalities' codes, see docs/publish.md"
        raise InputError("holds no polygons of municipalities", where=str(file), advice=advice) from error
    if not found:
        advice = f"it needs a property {', '.join(_CODES[:4])} with codes like 564"
        raise InputError("names no municipality", where=str(file), advice=advice)
    small = {code: [ring for ring in map(simplify, its) if ring] for code, its in sorted(found.items())}
    rings = {code: its for code, its in small.items() if its}
    data.mkdir(parents=True, exist_ok=True)
    made = {"source": source, "rings": rings}
    (data / FILE).write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    return len(rings)


def simplify(ring: Sequence[Degrees]) -> list[Degrees]:
    """The ring with its points on the grid, each once in a row, and none on the line between its neighbours.

    Nothing is left of what is smaller than the grid.
    """
    steps = [(round(longitude * _GRID[0]), round(latitude * _GRID[1])) for longitude, latitude in ring]
    kept: list[tuple[int, int]] = []
    for step in steps:
        if kept and kept[-1] == step:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], step):
            kept.pop()
        kept.append(step)
    # Three corners and the first again are the least that has an area.
    if len(kept) < 4:
        return []
    return [(x / _GRID[0], y / _GRID[1]) for x, y in kept]


def _straight(first: tuple[int, int], middle: tuple[int, int], last: tuple[int, int]) -> bool:
    """Whether the middle is on the way from the first to the last."""
    one, two = (middle[0] - first[0], middle[1] - first[1]), (last[0] - middle[0], last[1] - middle[1])
    return one[0] * two[1] == one[1] * two[0] and one[0] * two[0] + one[1] * two[1] > 0


def _collect(content: Any) -> dict[str, list[list[Degrees]]]:
    """The rings of every municipality of the table by its code."""
    known = {row["code"] for row in table("municipalities")}
    found: dict[str, list[list[Degrees]]] = {}
    shapes = _from_topology(content) if content.get("type") == "Topology" else _from_features(content)
    for properties, rings in shapes:
        code = _code(properties, known)
        if code:
            for ring in rings:
                _check_place(ring)
                found.setdefault(code, []).append(ring)
    return found


def _code(properties: Mapping[str, Any], known: set[str]) -> str:
    named = {name.casefold(): str(value) for name, value in properties.items()}
    codes = (named[name].zfill(3) for name in _CODES if name in named)
    return next((code for code in codes if code in known), "")


def _check_place(ring: Sequence[Degrees]) -> None:
    """Refuse metres, and latitude before longitude."""
    for longitude, latitude in ring:
        if not (_WEST < longitude < _EAST and _SOUTH < latitude < _NORTH):
            advice = "fetch it with longitude and latitude in degrees (srsName=EPSG:4326)"
            raise InputError("the outlines are not in Finland", where=f"{longitude:g}, {latitude:g}", advice=advice)


def _from_features(content: Any) -> Iterator[tuple[Mapping[str, Any], list[list[Degrees]]]]:
    for feature in content["features"]:
        geometry = feature["geometry"] or {"type": "", "coordinates": []}
        properties = {"id": feature.get("id", ""), **(feature.get("properties") or {})}
        yield properties, [[(point[0], point[1]) for point in ring] for ring in _rings(geometry, "coordinates")]


def _rings(geometry: Mapping[str, Any], member: str) -> list[Any]:
    """The rings of a polygon, or of all of them."""
    if geometry["type"] == "Polygon":
        return list(geometry[member])
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry[member] for ring in polygon]
    return []


def _from_topology(content: Any) -> Iterator[tuple[Mapping[str, Any], list[list[Degrees]]]]:
    """The shapes of a TopoJSON file (https://github.com/topojson/topojson-specification)."""
    arcs = [_decode_arc(arc, content.get("transform")) for arc in content["arcs"]]
    for thing in content["objects"].values():
        for geometry in thing.get("geometries", [thing]):
            properties = {"id": geometry.get("id", ""), **(geometry.get("properties") or {})}
            yield properties, [_stitch(ring, arcs) for ring in _rings(geometry, "arcs")]


def _decode_arc(arc: Sequence[Sequence[float]], transform: Mapping[str, Any] | None) -> list[Degrees]:
    if transform is None:
        return [(point[0], point[1]) for point in arc]
    (width, height), (west, south) = transform["scale"], transform["translate"]
    x, y, points = 0.0, 0.0, []
    for point in arc:
        x, y = x + point[0], y + point[1]
        points.append((x * width + west, y * height + south))
    return points


def _stitch(ring: Sequence[int], arcs: Sequence[Sequence[Degrees]]) -> list[Degrees]:
    """The points of a ring from its arcs; a negative number is an arc read backwards."""
    points: list[Degrees] = []
    for number in ring:
        arc = list(arcs[number]) if number >= 0 else list(arcs[~number])[::-1]
        points += arc[1:] if points else arc
    return points
