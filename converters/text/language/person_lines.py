"""Tells the lines of a list or a programme that end with somebody or with their body: behind them none goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NAME = r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäö]+)?"
_PERSON = rf"{_NAME}(?: [A-ZÅÄÖ]\.)?(?: {_NAME}){{1,2}}"
_POST_AND_PERSON = re.compile(rf"[-–•*·▪●◦]\s*(?:[a-zåäö.-]+,? ){{1,4}}{_PERSON}")
"""The mark of an item, the post in small letters and the person: "• johtaja Aino Virtanen"."""
_PERSON_AND_BODY = re.compile(rf"[^,]{{3,80}}[,?!] {_PERSON}, [A-ZÅÄÖ][^\s,.:;]* [^,.:;]+")
"""What somebody speaks of, the person and their body of several words: "Avaus, Aino Virtanen, Lapin liitto"."""
_ONLY_PERSON = re.compile(rf"(?:[^,]* )?{_PERSON}")
_FEWEST = 2
"""Lines of one form that make it a list."""


def closed_by_people(lines: Sequence[str]) -> set[int]:
    """Which of the lines a person or the body of a person closes, where several of them are of one form.

    >>> sorted(closed_by_people(["- johtaja Aino Virtanen", "Kela", "- rehtori Ville Mäki", "Metsäkeskus"]))
    [0, 2]
    """
    posts = {at for at, words in enumerate(lines) if _POST_AND_PERSON.fullmatch(words)}
    bodies = {at for at, words in enumerate(lines) if _PERSON_AND_BODY.fullmatch(words) and not _lists_people(words)}
    return {at for each in (posts, bodies) if len(each) >= _FEWEST for at in each}


def _lists_people(words: str) -> bool:
    """Whether a person stands first as well, as in a list of them that a line end has cut."""
    return _ONLY_PERSON.fullmatch(words.partition(",")[0]) is not None
