"""Tells how many words before a body of a place are of another field: a title in small letters, columns of a table.

`Kylätalon remontti Alakylän kyläyhdistys ry`, `Hanketuki Projektstöd Kemin Kunto ry`.
"""

from __future__ import annotations

from collections.abc import Sequence

from converters.text.organisations.kinds import is_body
from converters.text.organisations.words import (
    ends_body,
    fold,
    genitive_places,
    head_form,
    is_legal,
    kinds,
    known_names,
)

_LEAST_BEFORE = 2
_LEADS_ON = ("n", "s", "t", "-", "–", ",")
"""Ends of words in small letters that a name goes on from: genitives, halves, people in the plural."""
_DEEDS = ("minen", "us", "ys", "os")
"""Ends of nouns for what is done, in the nominative."""
_OWNER_ENDS = ("n", "s", "-", "–", ",")


def fields_before(tokens: Sequence[str]) -> int:
    """The number of such words, 0 where the words may be one name.

    >>> fields_before("Kylätalon remontti Alakylän kyläyhdistys ry".split())
    2
    >>> fields_before("Sotainvalidien veljesliitto Kainuun piiri ry".split())
    0
    """
    for at in range(len(tokens) - 2, _LEAST_BEFORE - 1, -1):
        if not _begins_body(tokens[at:]) or any(map(ends_body, tokens[:at])):
            continue
        columns = all(map(_is_column, tokens[at - 2 : at])) and _has_own_name(tokens[at:])
        if _ends_title(tokens[at - 1]) or (columns and not is_body(" ".join(tokens[:at]))):
            return at
    return 0


def _begins_body(tokens: Sequence[str]) -> bool:
    """Whether a place in the genitive, or what owns a compound for a body, begins a body with a form or a kind."""
    owner, own = tokens[0], [token for token in tokens if not is_legal(token)]
    if not owner[:1].isupper() or not owner.endswith("n") or len(own) < _LEAST_BEFORE:
        return False
    form = head_form(own[-1])
    told = form is not None and form.head.role == "body" and not form.case
    return (owner.casefold() in genitive_places() or told) and is_body(" ".join(tokens))


def _ends_title(word: str) -> bool:
    """Whether a word in small letters ends a title: a noun in the nominative that no name goes on from, or a verb."""
    leads = word.endswith(_LEADS_ON) and not word.endswith(_DEEDS)
    if leads or not (word.islower() and word.isalpha()) or "joins" in kinds(word):
        return False
    return head_form(word) is None and "legal" not in kinds(word)


def _is_column(word: str) -> bool:
    """Whether a word with a capital is none of a body's name: no genitive, no head, no listed name."""
    plain = word.isalpha() and word.istitle() and not word.endswith(_OWNER_ENDS)
    return plain and head_form(word) is None and fold(word) not in known_names()


def _has_own_name(tokens: Sequence[str]) -> bool:
    """Whether more than a kind in small letters stands behind the place: `Kemin Kunto ry`, not `Kemin osasto ry`."""
    return tokens[1][:1].isupper()
