"""Parts words that a lost blank or line end has run together at the end of a name: `Keski-Suomen liittoSepänkatu 4`."""

from __future__ import annotations

import re

from converters.text.language.soft_breaks import Flow
from converters.text.organisations.words import head_form, kinds

_JOINT = re.compile(r"[A-ZÅÄÖ](?=[a-zåäö]{2}|[LB]\b)(?:(?<=[a-zåäö]{3}.)|(?<=[A-ZÅÄÖ]{6}.)|(?<=[a-zåäö]{3}:.))")
"""A capital behind small letters, behind other capitals of which it is none, or behind a colon without its blank."""
_FRONT = re.compile(r"[\w-]+:?\Z")
_LAST = re.compile(r"[A-ZÅÄÖ][a-zåäö]+\Z")
_LONGEST = 40
_LABELS = frozenset({"credit", "label", "field-label"})


def part_words(text: str) -> Flow:
    """The text with a blank where a name ends or begins inside a word. Never raises.

    >>> part_words("Lapin liittoHallituskatu 20, EduLiitto").text
    'Lapin liitto Hallituskatu 20, EduLiitto'
    """
    cuts = [match.start() for match in _JOINT.finditer(text) if _ends_at(text, match.start())]
    if not cuts:
        return Flow(text, text)
    pieces, starts, given = [], [0], [0]
    for at, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        pieces.append(text[at:end])
    for count, cut in enumerate(cuts, 1):
        starts.append(cut + count)
        given.append(cut)
    return Flow(" ".join(pieces), text, tuple(starts), tuple(given))


def _ends_at(text: str, end: int) -> bool:
    """Whether the word up to here is one of its own: a head of bodies in small letters, or a label."""
    front = _FRONT.search(text, max(0, end - _LONGEST), end)
    word = front.group().rstrip(":") if front else ""
    last = _LAST.search(word)
    if _is_label(last.group() if last else word):
        return True
    form = head_form(word) if word[-1:].islower() and text[end - 1] != ":" else None
    named = form is not None and form.head.role == "body" and not form.case
    return named and (word.islower() or "-" in word)


def _is_label(word: str) -> bool:
    """Whether a body stands behind the word in an imprint, and no firm's name begins with it: `Julkaisija`."""
    found = kinds(word)
    return not _LABELS.isdisjoint(found) and found.get("credit") != "firm"
