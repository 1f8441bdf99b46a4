"""Places nodes in the plane without chance: communities are discs, in each the most connected stand in the middle.

A force layout of ten thousand nodes takes minutes in a browser and looks another way each time; this takes one pass.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple

from graph.network.force import SMALL, pull_and_push
from graph.network.skeleton import Skeleton

LAID_OUT_FROM: Final = 2_000
"""Nodes from which positions are computed here and not in the browser."""

_GOLDEN: Final = math.pi * (3 - math.sqrt(5))
_NESTED: Final = 40
"""The largest communities, which are fitted to each other; all others stand around them."""

_GAP: Final = 1.15
"""How much wider than its nodes a disc is."""


class Disc(NamedTuple):
    """A community in the plane."""

    x: float
    y: float
    radius: float


class Layout(NamedTuple):
    """The positions of nodes and the discs of communities, all within -1..1; a small network has no discs."""

    nodes: list[tuple[float, float]]
    discs: list[Disc]


def lay_out(skeleton: Skeleton, communities: Sequence[int]) -> Layout:
    """The layout of a network whose communities are numbered from the largest on; a small one is laid out by forces."""
    if skeleton.size <= SMALL:
        return Layout(pull_and_push(skeleton), [])
    members: list[list[int]] = [[] for _ in range(max(communities, default=-1) + 1)]
    for node, community in enumerate(communities):
        members[community].append(node)
    links = _link_communities(skeleton, communities)
    discs = _place_discs([_GAP * math.sqrt(len(each)) for each in members], links)
    nodes = [(0.0, 0.0)] * skeleton.size
    for disc, each in zip(discs, members, strict=True):
        each.sort(key=lambda node: (-len(skeleton.neighbours[node]), node))
        for node, (x, y) in zip(each, _spiral(len(each)), strict=True):
            nodes[node] = disc.x + x, disc.y + y
    return _fit(nodes, discs)


def _link_communities(skeleton: Skeleton, communities: Sequence[int]) -> Mapping[int, Mapping[int, float]]:
    """The weights of the edges between communities."""
    found: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for one, other, weight in zip(skeleton.sources, skeleton.targets, skeleton.weights, strict=True):
        first, second = communities[one], communities[other]
        if first != second:
            found[first][second] += weight
            found[second][first] += weight
    return found


def _spiral(count: int, inner: float = 0.0) -> Iterator[tuple[float, float]]:
    """Points of a sunflower, about one a unit of area, from the middle or from an inner radius outwards."""
    for index in range(count):
        radius = math.sqrt(inner * inner + index)
        yield radius * math.cos(index * _GOLDEN), radius * math.sin(index * _GOLDEN)


def _place_discs(radii: Sequence[float], links: Mapping[int, Mapping[int, float]]) -> list[Disc]:
    """The largest discs side by side, each near those that it has ties with; the others around them."""
    placed: list[Disc] = []
    for index, radius in enumerate(radii[:_NESTED]):
        wish = _wish(placed, links.get(index, {}))
        placed.append(min(_free_places(placed, radius), key=lambda disc: _distance_to(disc, wish)))
    edge = max((math.hypot(disc.x, disc.y) + disc.radius for disc in placed), default=0.0)
    rest = radii[_NESTED:]
    step = 2 * max(rest, default=1.0)
    points = _spiral(len(rest), inner=edge / step + 1)
    return placed + [Disc(x * step, y * step, radius) for (x, y), radius in zip(points, rest, strict=True)]


def _wish(placed: Sequence[Disc], links: Mapping[int, float]) -> tuple[float, float]:
    """The middle of the discs that a community has ties with; of all where it has none."""
    weights = [links.get(index, 0.0) for index in range(len(placed))]
    total = sum(weights)
    if not total:
        return 0.0, 0.0
    pairs = list(zip(placed, weights, strict=True))
    return sum(disc.x * weight for disc, weight in pairs) / total, sum(
        disc.y * weight for disc, weight in pairs
    ) / total


def _free_places(placed: Sequence[Disc], radius: float) -> Iterator[Disc]:
    """Where a disc touches two others and overlaps none."""
    if len(placed) < 2:
        yield Disc(sum(disc.radius + radius for disc in placed), 0.0, radius)
        return
    for one, other in combinations(placed, 2):
        for disc in _touching(one, other, radius):
            if all(_distance_to(disc, (each.x, each.y)) >= disc.radius + each.radius - 1e-6 for each in placed):
                yield disc


def _touching(one: Disc, other: Disc, radius: float) -> Iterator[Disc]:
    """The two discs of a radius that touch both discs from outside."""
    first, second = one.radius + radius, other.radius + radius
    apart = math.hypot(other.x - one.x, other.y - one.y)
    if apart > first + second or apart == 0:
        return
    along = (first * first - second * second + apart * apart) / (2 * apart)
    aside = math.sqrt(max(0.0, first * first - along * along))
    right, up = (other.x - one.x) / apart, (other.y - one.y) / apart
    for sign in (1, -1):
        yield Disc(one.x + along * right - sign * aside * up, one.y + along * up + sign * aside * right, radius)


def _distance_to(disc: Disc, point: tuple[float, float]) -> float:
    return math.hypot(disc.x - point[0], disc.y - point[1])


def _fit(nodes: Sequence[tuple[float, float]], discs: Sequence[Disc]) -> Layout:
    """Everything moved and scaled into -1..1, rounded, so that every machine writes the same digits."""
    if not discs:
        return Layout([], [])
    left, right = min(disc.x - disc.radius for disc in discs), max(disc.x + disc.radius for disc in discs)
    low, high = min(disc.y - disc.radius for disc in discs), max(disc.y + disc.radius for disc in discs)
    reach = max(right - left, high - low) / 2
    across, up = (left + right) / 2, (low + high) / 2
    return Layout(
        [(round((x - across) / reach, 5), round((y - up) / reach, 5)) for x, y in nodes],
        [
            Disc(round((x - across) / reach, 5), round((y - up) / reach, 5), round(radius / reach, 5))
            for x, y, radius in discs
        ],
    )
