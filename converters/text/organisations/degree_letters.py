"""Tells degrees: those with letters of ministries, `Aino Virtanen, VT, KTM`, and those in words, `… YAMK-tutkinto`."""

from __future__ import annotations

import re

from converters.text.organisations.kinds import is_body, is_role
from converters.text.organisations.pieces import Piece
from converters.text.organisations.words import fold, is_person, known_names, words
from converters.text.people.words import degrees

_LETTERS = re.compile(r"[A-ZÅÄÖ]{2,8}")


def without_degrees(pieces: list[Piece]) -> list[Piece]:
    """The pieces without degrees that are short for ministries, too: `Aino Virtanen, VT, KTM`, `KTM, FT Eino Aho`.

    Behind a person alone letters may be of the body, but between one and another degree, a post or a body they are not.
    """
    kept: list[Piece] = []
    borne = False
    for at, piece in enumerate(pieces):
        tokens = piece.text.lstrip("0123456789 ").split()
        lettered = _LETTERS.fullmatch(piece.text) is not None
        degree = lettered and piece.text.casefold() in degrees() and (at == 0 or piece.sign == ",")
        follows = pieces[at + 1] if at + 1 < len(pieces) and pieces[at + 1].sign == "," else None
        if degree and (_bears_degree(follows) or (borne and (_is_told_by(pieces[at - 1], follows)))):
            while borne and kept and kept[-1].sign == "," and _LETTERS.fullmatch(kept[-1].text):
                kept.pop()  # "VT"
            borne = True
            continue
        named = is_person(tuple(tokens[:2])) and all(map(_LETTERS.fullmatch, tokens[2:]))
        borne = named or (borne and piece.sign == "," and lettered)
        kept.append(piece)
    return kept


def _bears_degree(piece: Piece | None) -> bool:
    """Whether a piece is a degree that is short for no body, or begins with one: `FT`, `FT Aino Virtanen`."""
    first = piece.text.split()[0] if piece is not None else ""
    return first.casefold() in degrees() and _LETTERS.fullmatch(first) is not None and fold(first) not in known_names()


def _is_told_by(before: Piece, follows: Piece | None) -> bool:
    """Whether what stands beside a degree of a person tells it: other letters before it, a post or a body behind."""
    other = _LETTERS.fullmatch(before.text.split()[-1]) is not None
    return other or (follows is not None and (is_role(follows.text) or is_body(follows.text)))


def names_degree(value: str) -> bool:
    """Whether words name a degree, as the field for a programme may: `Ylempi ammattikorkeakoulututkinto`.

    >>> names_degree("Master of Arts"), names_degree("Sairaanhoitaja (AMK)"), names_degree("Alan koulutusohjelma")
    (True, True, False)
    """
    first, last = value.split()[0].casefold(), value.split()[-1].casefold()
    lettered = last.startswith("(") and last.strip("()") in degrees()
    return lettered or words().has(first, "degree-front") or last.endswith(words().forms_of("degree-name"))
