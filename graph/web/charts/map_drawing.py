"""Draws places on the map: circles whose areas are the values, or shades where the outlines are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from graph.web.charts.atlas import WIDTH, Frame, Point
from graph.web.charts.scale import radius, round_down

Ring = Sequence[Point]
"""The border of an area on the plane, from its first point to its last."""

_LONGEST: Final = 30.0
SHADES: Final = 5
_LEGEND: Final = 132
"""Units below the map for its legend."""


class Spot(NamedTuple):
    """A place with its value; `said` is what a reader is told of it, `href` where a click leads."""

    iri: str
    value: float
    said: str
    href: str = ""
    chosen: bool = False


class Scale(NamedTuple):
    """What values are drawn by: the greatest has the longest radius, and each shade begins at a bound."""

    most: float
    bounds: tuple[float, ...]

    @classmethod
    def of(cls, values: Iterable[float]) -> Scale:
        """The scale of some values; pictures that are to be compared share one."""
        known = sorted(value for value in values if value > 0)
        return cls(max(known, default=0), tuple(shade_bounds(known)))

    @property
    def legend(self) -> list[float]:
        """The values that the legend shows: round ones, the greatest first, and the bounds of the shades."""
        return [*_circle_values(self.most), *self.bounds]


class Drawn(NamedTuple):
    """Where a circle is in the picture."""

    spot: Spot
    x: float
    y: float
    radius: float


def lay_out(spots: Sequence[Spot], points: Mapping[str, Point], frame: Frame, most: float) -> list[Drawn]:
    """The circles of the places whose points are known and whose values are more than nothing, the largest first.

    `most` is the value with the longest radius.
    """
    placed = [(spot, frame.place(points[spot.iri])) for spot in spots if spot.iri in points and spot.value > 0]
    circles = [Drawn(spot, point.x, point.y, radius(spot.value, most, _LONGEST)) for spot, point in placed]
    return sorted(circles, key=lambda one: (-one.radius, one.spot.iri))


def draw_map(
    spots: Sequence[Spot],
    scale: Scale,
    points: Mapping[str, Point],
    frame: Frame,
    title: str,
    outlines: Mapping[str, Sequence[Ring]] | None = None,
    write: Mapping[float, str] | None = None,
) -> Markup:
    """The map with its legend as SVG.

    Args:
        spots: the places with their values.
        scale: what they are drawn by.
        points: where places are on the plane.
        frame: from the plane to the picture.
        title: what the picture shows.
        outlines: the rings of areas; those that have some are shaded rather than drawn as circles.
        write: how the values of the legend are written, from `Scale.legend`.
    """
    outlines = outlines or {}
    shaded = [spot for spot in spots if spot.iri in outlines and spot.value > 0]
    circles = lay_out([spot for spot in spots if spot.iri not in outlines], points, frame, scale.most)
    bounds = scale.bounds if shaded else ()
    height = frame.height + _LEGEND
    parts = [
        Markup('<svg class="map" viewBox="0 0 {:.0f} {:.0f}" role="group" aria-label="{}">').format(
            WIDTH, height, title
        ),
        Markup("<title>{}</title>").format(title),
        *_base(points, frame, outlines),
        *(_area(spot, outlines[spot.iri], frame, shade_of(spot.value, bounds)) for spot in shaded),
        *map(_circle, circles),
        *_legend(scale.most, bounds, bool(circles), frame.height, write or {}),
        Markup("</svg>"),
    ]
    return Markup("\n").join(parts)


def shade_bounds(values: Sequence[float]) -> list[float]:
    """The least value of each shade, so that each has as many areas as another; equal values share a shade."""
    ordered = sorted(value for value in values if value > 0)
    found = [ordered[len(ordered) * step // SHADES] for step in range(SHADES)] if ordered else []
    return sorted(set(found))


def shade_of(value: float, bounds: Sequence[float]) -> int:
    """The number of a value's shade, 0 being the palest."""
    return sum(value >= bound for bound in bounds[1:])


def _base(points: Mapping[str, Point], frame: Frame, outlines: Mapping[str, Sequence[Ring]]) -> list[Markup]:
    """The land: outlines, or else a small mark where each municipality is, so that the shape of the country shows."""
    if outlines:
        land = "".join(_path(rings, frame) for iri, rings in sorted(outlines.items()) if "/municipality/" in iri)
        return [Markup('<path class="land" d="{}"/>').format(land)]
    marks = (frame.place(points[iri]) for iri in sorted(points) if "/municipality/" in iri)
    path = "".join(f"M{mark.x:.1f} {mark.y:.1f}h0" for mark in marks)
    return [Markup('<path class="land-marks" d="{}"/>').format(path)]


def _path(rings: Sequence[Ring], frame: Frame) -> str:
    drawn = []
    for ring in rings:
        places = map(frame.place, ring)
        drawn.append("M" + "L".join(f"{point.x:.1f} {point.y:.1f}" for point in places) + "Z")
    return "".join(drawn)


def _linked(shape: Markup, spot: Spot) -> Markup:
    if not spot.href:
        return shape
    chosen = Markup(' aria-current="true"') if spot.chosen else ""
    # The table below has the same links in its order; here they would be hundreds of stops of the keyboard.
    return Markup('<a href="{}" tabindex="-1" aria-label="{}"{}>{}</a>').format(spot.href, spot.said, chosen, shape)


def _circle(drawn: Drawn) -> Markup:
    shape = Markup('<circle class="spot{}" cx="{:.1f}" cy="{:.1f}" r="{:.1f}"><title>{}</title></circle>').format(
        " chosen" if drawn.spot.chosen else "", drawn.x, drawn.y, drawn.radius, drawn.spot.said
    )
    return _linked(shape, drawn.spot)


def _area(spot: Spot, rings: Sequence[Ring], frame: Frame, shade: int) -> Markup:
    shape = Markup('<path class="area shade-{}{}" d="{}"><title>{}</title></path>').format(
        shade, " chosen" if spot.chosen else "", _path(rings, frame), spot.said
    )
    return _linked(shape, spot)


def _circle_values(most: float) -> list[float]:
    if not most:
        return []
    greatest = round_down(most)
    return list(dict.fromkeys((greatest, round_down(greatest / 4), round_down(greatest / 20))))


def _legend(
    most: float, bounds: Sequence[float], circles: bool, top: float, write: Mapping[float, str]
) -> list[Markup]:
    """The key of circles and of shades, each with its words."""
    parts = []
    x = 20.0
    for value in _circle_values(most) if circles else []:
        size = radius(value, most, _LONGEST)
        circle = Markup('<circle class="spot key" cx="{:.1f}" cy="{:.1f}" r="{:.1f}"/>')
        parts.append(circle.format(x + size, top + 70 - size, size))
        parts.append(_words(x + size, top + 90, write.get(value, f"{value:g}"), "middle"))
        x += 2 * size + 70
    for number, bound in enumerate(bounds):
        left = 20 + number * 96
        parts.append(
            Markup('<rect class="area shade-{}" x="{}" y="{:.1f}" width="90" height="14"/>').format(
                number, left, top + 98
            )
        )
        parts.append(_words(left, top + 128, f"≥ {write.get(bound, f'{bound:g}')}", "start"))
    return parts


def _words(x: float, y: float, text: str, anchor: str) -> Markup:
    return Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(x, y, anchor, text)
