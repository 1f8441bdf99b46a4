"""Puts the schools of a list to the body before them that has them: `Iin kunta: A:n koulu, B:n koulu`."""

from __future__ import annotations

from converters.text.organisations.belongings import COLUMNS, is_municipal_school
from converters.text.organisations.kinds import type_of
from converters.text.organisations.pieces import Piece
from converters.text.organisations.same_bodies import names_part_of
from converters.text.organisations.words import fold, is_of_other_town, known_names

_LEADS = (",", ":", "–", "—", "-")
SIBLINGS = (",", "ja", "sekä", "och", "and", "&")
"""Signs between what is beside one another under one body."""


def with_owner(groups: list[list[Piece]]) -> list[list[Piece]]:
    """The groups, each school behind the one body of its list with that body: `Iin kunta: A:n koulu, B:n koulu`."""
    if len(groups) == 1 and len(groups[0]) == 1:
        return groups
    parts: list[list[list[Piece]]] = []
    for group in groups:
        if parts and group[0].sign not in COLUMNS:
            parts[-1].append(group)
        else:
            parts.append([group])
    return [group for part in parts for group in _with_schools(part)]


def _with_schools(groups: list[list[Piece]]) -> list[list[Piece]]:
    """The groups of one part of a list, its schools each with the body before them if there is no other body."""
    owner, *rest = groups
    over, schools = owner[0], [*owner[1:], *(group[0] for group in rest)]
    led = bool(schools) and schools[0].sign in _LEADS and all(len(group) == 1 for group in rest)
    siblings = led and all(school.sign in SIBLINGS for school in schools[1:])
    if not siblings or not all(_is_school_under(over.text, school) for school in schools):
        return groups
    return [[over, schools[0]], *(under(over, each) for each in schools[1:])]


def under(over: Piece, school: Piece) -> list[Piece]:
    """The school with the body that stands before others of its schools, which takes no place there."""
    return [over._replace(start=school.start, end=school.start), school._replace(sign=",")]


def _is_school_under(over: str, piece: Piece) -> bool:
    """Whether the piece is a school that the municipality or the university before it has."""
    if type_of(over)[0] == "university":
        return names_part_of(over, piece.text)
    taught = type_of(piece.text)[0] == "educational-institution" and fold(piece.text) not in known_names()
    return taught and is_municipal_school(type_of(over)[0], piece.text) and not is_of_other_town(piece.text, over)


def is_school_beside(over: str, piece: Piece) -> bool:
    """Whether a word joins a school to a unit of its university: `X yliopisto, Y laitos ja Z korkeakoulu`."""
    return piece.sign in SIBLINGS[1:] and type_of(over)[0] == "university" and names_part_of(over, piece.text)
