"""A force layout for small networks, from a fixed start (Fruchterman and Reingold 1991)."""

from __future__ import annotations

import math
from typing import Final

from graph.network.skeleton import Skeleton

SMALL: Final = 150
"""Nodes up to which it takes less than a second in Python."""

_ROUNDS: Final = 120
_GRAVITY: Final = 0.06
"""What draws parts without ties to each other towards the middle."""

Point = list[float]


def pull_and_push(skeleton: Skeleton) -> list[tuple[float, float]]:
    """Positions in -1..1: ties pull, all nodes push, both less from round to round."""
    size = skeleton.size
    ideal = 1 / math.sqrt(max(size, 1))
    points = [_on_circle(node, size) for node in range(size)]
    for turn in range(_ROUNDS):
        moves: list[Point] = [[-_GRAVITY * x, -_GRAVITY * y] for x, y in points]
        _push(points, moves, ideal)
        _pull(skeleton, points, moves, ideal)
        step = 0.15 * (1 - turn / _ROUNDS)
        for point, move in zip(points, moves, strict=True):
            length = math.hypot(*move) or 1.0
            point[0] += move[0] / length * min(length, step)
            point[1] += move[1] / length * min(length, step)
    return _fit(points)


def _on_circle(node: int, size: int) -> Point:
    angle = 2 * math.pi * node / max(size, 1)
    # Two rings, because nodes that stand in one line with all forces never leave it.
    radius = 0.4 + 0.2 * (node % 2)
    return [radius * math.cos(angle), radius * math.sin(angle)]


def _push(points: list[Point], moves: list[Point], ideal: float) -> None:
    for one in range(len(points)):
        for other in range(one):
            right, up = points[one][0] - points[other][0], points[one][1] - points[other][1]
            force = ideal * ideal / max(right * right + up * up, 1e-6)
            for move, sign in ((moves[one], 1), (moves[other], -1)):
                move[0] += sign * right * force
                move[1] += sign * up * force


def _pull(skeleton: Skeleton, points: list[Point], moves: list[Point], ideal: float) -> None:
    for one, other in zip(skeleton.sources, skeleton.targets, strict=True):
        right, up = points[one][0] - points[other][0], points[one][1] - points[other][1]
        force = math.hypot(right, up) / ideal
        for move, sign in ((moves[one], -1), (moves[other], 1)):
            move[0] += sign * right * force
            move[1] += sign * up * force


def _fit(points: list[Point]) -> list[tuple[float, float]]:
    if not points:
        return []
    lows, highs = ([limit(point[axis] for point in points) for axis in (0, 1)] for limit in (min, max))
    middles = [(low + high) / 2 for low, high in zip(lows, highs, strict=True)]
    reach = max((high - low) / 2 for low, high in zip(lows, highs, strict=True)) or 1.0
    return [(round((x - middles[0]) / reach, 5), round((y - middles[1]) / reach, 5)) for x, y in points]
