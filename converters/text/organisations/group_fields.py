"""Which pieces of a list that no rule takes for bodies are fields of work or programmes of the body beside them."""

from __future__ import annotations

import re

from converters.text.language.case_endings import OBLIQUE
from converters.text.organisations.belongings import HAS_INSTITUTES, HAVE_FIELDS, names_service
from converters.text.organisations.chains import names_field
from converters.text.organisations.joins import looks_like_name
from converters.text.organisations.kinds import is_aside, is_body, is_part, is_role, is_unit, type_of
from converters.text.organisations.pieces import Piece
from converters.text.organisations.unit_owners import has_units
from converters.text.organisations.units import RESEARCH, is_field, is_research
from converters.text.organisations.words import genitive_places, head_form, kinds, part_form, words

_JOINS_FIELDS = re.compile(r" (?:and|&) ")
_TWO_FIELDS = re.compile(r"(?P<first>[A-ZÅÄÖ][a-zåäö-]+) (?:ja|sekä|och) (?P<second>[a-zåäö]+)")
_DEED = "minen"
_PAIR = 2


def is_english_field(field: Piece, over: Piece) -> bool:
    """Whether an English science stands before its university or hospital: `Pediatric Neurology, University of X`."""
    ends = words().forms_of("english-field-end") if over.sign == "," else ()
    if not field.text.casefold().endswith(ends) or not field.text[:1].isupper():
        return False
    last = head_form(over.text.split()[-1])
    english = " of " in over.text or (last is not None and last.head.shape == "en")
    taught = type_of(over.text)[0] == "university" or (last is not None and last.head.word == "hospital")
    if not (english and taught) or is_body(field.text) or is_unit(field.text):
        return False
    halves = [half.split() for half in _JOINS_FIELDS.split(field.text)]
    return all(half and half[0][:1].isupper() and half[-1].casefold().endswith(ends) for half in halves)


def is_field_at_post(post: Piece, unit: Piece, body: Piece) -> bool:
    """Whether a field of work stands between a post and its body: `yliopettaja, Uudistuva teollisuus, Lapin AMK`."""
    commas = unit.sign == body.sign == "," and (is_role(post.text) or is_role(post.text.split()[0]))
    served = unit.text.islower() and is_part(unit.text)  # "työllistymispalvelut, Nuorten Ystävät ry"
    known = is_body(unit.text) or is_aside(unit.text) or any(map(str.isdigit, unit.text))
    over = HAVE_FIELDS | HAS_INSTITUTES if served else HAVE_FIELDS
    named = served or looks_like_name(unit.text) or is_field(unit.text)
    return commas and named and not known and type_of(body.text)[0] in over


def is_field_alone(unit: Piece, body: Piece) -> bool:
    """Whether words that tell a field of work or a part stand before a body that has such: `Liikunta ja nuoriso, X`."""
    text = unit.text
    over = body.sign == "," and type_of(body.text)[0] in HAVE_FIELDS and type_of(body.text)[0] != "association"
    if (
        not over
        or not text[:1].isupper()
        or any(map(str.isdigit, text))
        or is_body(text)
        or is_unit(text)
        or is_aside(text)
    ):
        return False
    several = not {"ja", "och", "and"}.isdisjoint(text.split())
    told = (several and names_service(body.text, text)) or (is_field(text) and (several or not text.endswith("minen")))
    return is_part(text) or (told and not any(word.endswith(OBLIQUE) for word in text.split()))


def is_research_of(group: list[Piece], piece: Piece) -> bool:
    """Whether an institute's unit of research stands behind its sign: `MTT, Kasvintuotannon tutkimus`."""
    agency = piece.sign in (",", "/") and len(group) == 1 and piece.text.endswith(RESEARCH)
    return agency and type_of(group[0].text)[0] == "state-agency" and is_research(piece.text.split())


def is_field_with_money(group: list[Piece], piece: Piece) -> bool:
    """Whether a field of work and a word that names no unit alone are one of the body: `Aluekehitys ja rahoitus`."""
    fields = _TWO_FIELDS.fullmatch(piece.text) if piece.sign in (",", "/") else None
    if fields is None or type_of(group[0].text)[0] not in HAVE_FIELDS:
        return False
    first = fields["first"]
    told = is_field(first) or first.endswith(_DEED) or names_service(group[0].text, first)
    return told and fields["second"].endswith(words().forms_of("no-body-end")) and not is_role(first)


def is_rest_of_fields(group: list[Piece], piece: Piece) -> bool:
    """Whether fields in small letters go on from one with a capital: `X, Työllisyys, yrittäjyys ja osaaminen`."""
    first, *rest = piece.text.split()
    listed = piece.sign == group[-1].sign == "," and len(rest) == _PAIR and "joins" in kinds(rest[0])
    if not listed or len(group) != _PAIR or not piece.text.islower() or " " in group[1].text:
        return False
    fields = (group[1].text, first, rest[1])
    return group[1].text.istitle() and has_units(group[0].text) and all(map(_is_plain_field, fields))


def _is_plain_field(word: str) -> bool:
    return names_field(word) and head_form(word) is None and word.casefold() not in genitive_places()


def is_programme_of(group: list[Piece], piece: Piece) -> bool:
    """Whether a programme of research is a unit of the university before it: `X yliopisto, Suon tutkimusohjelma`."""
    form = part_form(piece.text.split()[-1])
    taught = form is not None and not form.case and words().has(form.head.word, "university-unit")
    return taught and piece.sign in (",", "/", "(") and type_of(group[0].text)[0] == "university"
