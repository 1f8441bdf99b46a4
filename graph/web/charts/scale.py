"""Scales of pictures: round numbers for an axis or a legend, and circles whose areas are the values."""

from __future__ import annotations

import math
from typing import Final

_STEPS: Final = (1, 2, 5, 10)


def round_up(value: float) -> float:
    """The least of 1, 2 and 5 times a power of ten that is not below a value; 1 for nothing.

    >>> round_up(312)
    500.0
    """
    if value <= 0:
        return 1
    power = 10.0 ** math.floor(math.log10(value))
    return next((step * power for step in _STEPS if step * power >= value), 10 * power)


def round_down(value: float) -> float:
    """The greatest of 1, 2 and 5 times a power of ten that is not above a value; 1 at least.

    >>> round_down(312)
    200.0
    """
    power = 10.0 ** (math.ceil(math.log10(max(value, 1))) - 1)
    return max((step * power for step in _STEPS if step * power <= value), default=1.0)


def radius(value: float, most: float, longest: float, least: float = 3.0) -> float:
    """The radius of the circle of a value: its area is in proportion, the greatest value has the longest."""
    return max(least, longest * math.sqrt(value / most)) if value > 0 and most > 0 else 0.0
