"""Parts the words that run together where cells lost what stood between: "KontaktpersonAnna", "MäkiJohtaja"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from converters.text.contacts.phrase_readings import labels
from converters.text.language.tokens import Token
from converters.text.people import names, roles

_SEAM = re.compile(r"(?<=[a-zåäöé]{2})(?=[A-ZÅÄÖ])")
_SHORTEST = 4  # letters of a label or of a heading in capitals


def part_glued(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with a word cut at its seams where a label, a role or a heading in capitals meets something else.

    A line ends at each seam, as it did between the cells. Other words with a capital inside are brands ("ProAgria").
    """
    if not _SEAM.search(text):
        return tokens
    parted: list[Token] = []
    for token in tokens:
        if token.kind == "word" and token.text[:1].isalpha() and _SEAM.search(token.text):
            parted.extend(_part(token, parted[-1].text if parted else ""))
        else:
            parted.append(token)
    return parted


def _part(token: Token, given: str) -> Iterator[Token]:
    """The cells of a word; `given` is the word before it, which tells that it begins with a surname."""
    pieces = _SEAM.split(token.text)
    cells = [pieces[0]]
    for before, piece in itertools.pairwise(pieces):
        named = names.rank_given(given) is not None and before == pieces[0]
        posted = _is_post(before) and (len(cells) > 1 or names.rank_given(piece) is not None)
        if _is_cell(before) or _is_cell(piece) or posted or (named and _begins_next(before, piece)):
            cells.append(piece)
        else:
            cells[-1] += piece
    at = token.start
    for number, cell in enumerate(cells):
        if number:
            yield Token("line", "", at, at)
        yield Token("word", cell, at, at + len(cell))
        at += len(cell)


def _is_cell(word: str) -> bool:
    """Whether a word fills a cell as a label or a role does ("Puhelin", "Yhteyshenkilö")."""
    if len(word) < _SHORTEST or not word[:1].isupper():
        return False
    if word.casefold() in labels():
        return True
    role = roles.read_role((word,))
    return role is not None and role.form != "genitive"


def _is_post(word: str) -> bool:
    """Whether a word fills a cell as a post does behind a name or before one ("Puheenjohtaja"), not in a brand."""
    head = roles.read_title_head(word) if roles.is_listed_head(word) else None
    return head is not None and head.word == word.casefold() and names.rank_surname(word) is None


def _begins_next(before: str, piece: str) -> bool:
    """Whether the next cell stands behind a surname ("MäkiVille", "SeppäläPOISSA", "KoskinenKemin kaupunki").

    Only the surnames that a list has: what begins as others do may be a brand.
    """
    if len(piece) < _SHORTEST or len(before) < _SHORTEST:
        return names.rank_given(piece) is not None and names.rank_surname(before) is not None
    if names.rank_surname(before) is not None:
        return True
    told = piece.isupper() or names.rank_given(piece) is not None or _is_post(piece)
    return told and names.looks_like_surname(before)
