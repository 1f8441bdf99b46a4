"""Tells where a unit in small letters runs on behind the one over it: `osasto kemian laboratorio`."""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.words import HeadForm, genitive_places, head_form, kinds, words


def runs_on_below(over: HeadForm, rest: Sequence[str]) -> bool:
    """Whether a unit whose field leads to it in small letters follows one over it, or a school, without a sign.

    >>> osasto, toimisto = head_form("osasto"), head_form("toimisto")
    >>> rest = "kemian ja fysiikan laboratorio".split()
    >>> osasto and runs_on_below(osasto, rest), toimisto and runs_on_below(toimisto, rest)
    (True, False)
    """
    *front, last = rest
    closing = head_form(last) if front and front[0].islower() else None
    mere = closing is not None and not closing.case and last == closing.head.word and closing.head.role == "unit"
    holds = over.head.role == "body" or words().has(over.head.word, "over-units")
    return mere and holds and not over.case and all(map(_leads, front)) and "joins" not in kinds(front[0])


def _leads(word: str) -> bool:
    """Whether the word may lead to the word for a unit: a genitive, a half, the word that joins two, a place."""
    small = word.islower() and (word.endswith(("n", "-")) or "joins" in kinds(word))
    return small or word.casefold() in genitive_places()
