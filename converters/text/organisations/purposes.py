"""Takes away what a grant is for, beside its sum: `X rf, Verksamheten, 2 000 €`, `X Institute, advice, EUR 2,000`."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import is_body, is_unit
from converters.text.organisations.pieces import Piece
from converters.text.organisations.words import kinds

_ROW_OF_GRANT = 3
_MONEY = r"(?:€|euroa?|eur)"
_SUM = re.compile(rf"\d[\d .]*(?:,\d\d)?\s?{_MONEY}?|{_MONEY}\s?\d[\d .,]*", re.IGNORECASE)
_WITH_MONEY = re.compile(rf"\d[\d .]*(?:,\d\d)?\s?{_MONEY}", re.IGNORECASE)
_LED = ("för ", "for ", "till ", "to ")
"""Small words that lead to what a grant is for."""
_QUOTES = ("‘", "’", "'")
"""What the title of a project may begin with."""


def without_purpose(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a row without what a private body gets its grant for, before the sum or behind it."""
    paid = next((at for at, piece in enumerate(pieces) if at and _WITH_MONEY.fullmatch(piece.text)), len(pieces))
    if any(piece.text.startswith(_LED) for piece in pieces[paid + 1 : paid + 2]) and is_body(pieces[0].text):
        return pieces[:paid]
    if len(pieces) != _ROW_OF_GRANT or not _SUM.fullmatch(pieces[2].text) or pieces[1].sign != ",":
        return pieces
    private = any("legal" in kinds(word) for word in pieces[0].text.split()) or not is_body(pieces[1].text)
    unit = is_unit(pieces[1].text) and not pieces[1].text.startswith(_QUOTES)
    return pieces[:1] if private and is_body(pieces[0].text) and not unit else pieces
