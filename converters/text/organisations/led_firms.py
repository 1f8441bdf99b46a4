"""Finds firms by somebody's post at them in English or Swedish: `CEO of Loimu Games`, `vd för Kaarna`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from converters.text.organisations.forms import TokenView
from converters.text.organisations.kinds import is_role
from converters.text.organisations.words import words

_OF_WHOLE = ("of", "för", "av")
_AT = ("at", "på", "vid")


def posts_at_firms(view: TokenView, run_end: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """Where names stand behind a post at them; `run_end` tells where an unknown name ends that begins at an index.

    Who leads a whole body is "of" it, others may be at it: `CEO of X`, `engineer at X`, not `Professor of Law`.
    """
    for index in range(1, len(view.tokens) - 1):
        link = view.word(index)
        leads = link in _OF_WHOLE and _leads_whole(view, index - 1)
        works = link in _AT and (is_role(view.word(index - 1)) or view.has(index - 1, "leads-firm"))
        if not (leads or works):
            continue
        at = index + 1 + (view.word(index + 1) in ("the", "The"))
        last = run_end(at)
        several = leads and words().value(view.word(index - 1).casefold(), "leads-firm") == "long"
        if last > at + several:
            yield at, last


def _leads_whole(view: TokenView, at: int) -> bool:
    """Whether who leads or owns a body is told there; a founder may be of a faith, but not of one of two words."""
    front = view.has(at - 1, "leads-firm-front") and is_role(view.word(at))
    return front or words().has(view.word(at).casefold(), "leads-firm")
