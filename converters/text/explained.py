"""How a reader understood a piece of a text: what the explain_* functions answer with."""

from __future__ import annotations

from typing import NamedTuple


class Explained(NamedTuple):
    """A run of characters with its type, as `phrases.Item` is for contacts; `meaning` is what was read, or empty."""

    kind: str
    text: str
    start: int
    end: int
    meaning: str = ""
