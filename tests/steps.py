"""Counts the steps of a reader, so that its growth is tested without a clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

MOST_GROWTH: Final = 5
"""How many times the steps four times the text may take: 4 where they grow with it, 16 where with its square."""
_FEW: Final = 1_000
"""Characters of the shorter text of two."""
_LONGEST: Final = 20_000


def count_steps(read: Callable[[str], object], text: str) -> int:
    """How many calls of Python functions reading the text takes."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return calls


def grows_with_text(read: Callable[[str], object], text: str, pattern: str) -> bool:
    """Whether the steps grow no faster than how often the pattern stands in the text, which has its place at "{}".

    A regular expression that is slow inside counts as one step: the longest text would then take minutes.
    """
    read(text.format(pattern * 3))
    few, many = (count_steps(read, text.format(pattern * (size // len(pattern)))) for size in (_FEW, 4 * _FEW))
    read(text.format(pattern * (_LONGEST // len(pattern))))
    return many < MOST_GROWTH * few
