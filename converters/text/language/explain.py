"""Says how a reader read a text: one step for each part, what it was taken for and what became of it."""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """Characters `start` to `end` (exclusive) of a text as a reader saw them.

    `kind` is what the reader took them for, `meaning` what they say in its terms, `became` which answer they went
    into (empty where into none), `why` the rule or list that decided, where that is not plain from the kind.
    """

    kind: str
    text: str
    start: int
    end: int
    meaning: str = ""
    became: str = ""
    why: str = ""
