"""Reads affiliations of papers: `1Department of X, University of Y, Oulu, Finland`, `2. 2 Z Unit, …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from converters.text.organisations.english_bodies import says_nation
from converters.text.organisations.english_units import from_top, is_english_title, is_english_unit
from converters.text.organisations.field_lists import field_lists, is_swedish_unit
from converters.text.organisations.kinds import (
    POST_LETTERS,
    is_aside,
    is_body,
    is_institute_inside,
    is_led_by_unit,
    type_of,
)
from converters.text.organisations.leads import BRACKETS
from converters.text.organisations.names import parse_organisation
from converters.text.organisations.words import (
    all_countries,
    fold,
    head_form,
    is_person,
    known_names,
    place_names,
    words,
)
from converters.text.people.names import rank_given
from graph.model import Organisation, Span

_LEAD = re.compile(
    r"\s*(?:(?:[-–•*·▪]|\(?\d{1,2}[.)]|\[\d{1,2}\])\s*)*(?:(?:\d{1,2}(?:,\s?\d{1,2})*|[a-h¹²³⁴⁵⁶⁷⁸⁹])\s?)?(?=[A-ZÅÄÖ])(?:The\s)?"
)
"""Bullets, the number of the item, that of the footnote, which may touch the first word, and the article."""
_AND = re.compile(r"\s+(?:and|&)\s+")
_STOP = re.compile(r"\w{3,}[.:!?]\s")
"""The end of a sentence or a label, which no part of an affiliation holds."""
_LETTERS_BEHIND = re.compile(r"(?<=[a-z]) [A-Z]{2,6}$")
"""The letters of a body behind its name: `Institute for Snow Research WSL`."""
_MOST_WORDS = 60
_TOWN_WORDS = 3
_FIELD_WORDS = 3
_SMALL_IN_ADDRESS = 2
"""Letters of a small word in an address, at most: `Jokikatu 4 as 3`."""
_HAVE_INSTITUTES = frozenset({"university", "university-of-applied-sciences", "state-agency"})
_VAGUE = frozenset({"", "other"})


class _Part(NamedTuple):
    """A piece of an affiliation between two signs: its words, where they stand, and what they are.

    Kinds: unit, body, place, and country for what ends in a country.
    """

    text: str
    start: int
    kind: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_affiliations(line: str, offset: int = 0) -> list[Organisation]:
    """The bodies of a line that is nothing but affiliations, with their units; empty for every other line."""
    if not ("," in line or ";" in line) or line.count(" ") > _MOST_WORDS:
        return []
    several = _pieces(line, 0, ";") if ";" in line and "," in line else []
    each = [_read_one(text, start, ",") for text, start in several]
    read = [found for one in each for found in one] if all(each) else []
    read = read or _read_one(line, 0, ";" if ";" in line else ",")
    return [_placed(line, offset, *found) for found in read]


def _without_repeated_town(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The pieces, the town of an address said once: `…, Stockholm, Stockholm, Sweden`."""
    again = [at for at, (before, piece) in enumerate(pairwise(pieces), 1) if before[0] == piece[0]]
    return [piece for at, piece in enumerate(pieces) if at not in again]


class _Found(NamedTuple):
    """A body as written, its units from the top down, and where both stand in the line."""

    body: str
    units: tuple[str, ...]
    start: int
    end: int


def _pieces(text: str, start: int, sign: str) -> list[tuple[str, int]]:
    """The texts between the signs, with their places; empty ones are left out."""
    pieces, at = [], 0
    covered = field_lists(text) if sign == "," else []
    cuts = [cut for cut, mark in enumerate(text) if mark == sign]
    cuts = [cut for cut in cuts if not any(first <= cut < last for first, last in covered)]
    for end in (*cuts, len(text)):
        piece = text[at:end]
        bare = piece.strip(" .\t\xa0").removeprefix("and ").removeprefix("och ")
        if bare.split():
            pieces.append((bare, start + at + piece.index(bare)))
        at = end + 1
    return pieces


def _read_one(text: str, start: int, sign: str) -> list[_Found]:
    """What one affiliation names; empty if one of its parts is neither a unit, a body nor a place behind them."""
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    if not lead or sign not in text:
        return []
    pieces = _without_repeated_town(_pieces(text[at:], start + at, sign))
    if len(pieces) < 2 or not (is_english_title(pieces[0][0]) or _is_swedish(pieces[0][0])):
        return []
    if is_person(tuple(pieces[0][0].split()[:2])) and is_led_by_unit(" ".join(pieces[0][0].split()[2:])):
        return []  # "Aino Virtanen Department of Physics, …"
    numbered = any(map(str.isdigit, lead.group()))
    parts = (_numbered_field(pieces) if numbered else []) or _told(
        pieces, text, start, _FIELD_WORDS if text[at - 1 : at].isdigit() else 1
    )
    named = [part for part in parts if part.kind in ("unit", "body")]
    bodies = [part for part in named if part.kind == "body"]
    units = len(named) > len(bodies)
    if any(parse_organisation(part.text).units for part in bodies):
        return []  # "University of X Department of Y"
    if not bodies or (not units and (len(bodies) > 1 or parts[-1].kind != "country" or not _is_english(bodies[0]))):
        return []
    taught = any(type_of(part.text)[0] in _HAVE_INSTITUTES for part in bodies)
    if not taught and any(part.kind == "unit" and is_institute_inside(part.text) for part in named):
        return []  # "Kaamos Institute, City of Kemi"
    behind = named[0].kind == "body"
    if behind and (len(bodies) > 1 or parts[-1].kind != "country"):
        return []  # whose a unit between two bodies is, nothing tells
    return list(_grouped(named, shared=parts[-1].kind == "country"))


def _told(pieces: list[tuple[str, int]], text: str, start: int, most: int) -> list[_Part]:
    """The pieces with what they are, the last of them places; empty if one of them is nothing of an affiliation.

    `most`: the words of a field of work before the first unit, which nothing tells from a person's name.
    """
    tail = [*takewhile(lambda piece: _is_place(piece[0]), reversed(pieces))]
    if len(tail) == 1 and _ends_in_country(pieces[-1][0]):
        tail += _towns(pieces[:-1])
    parts: list[_Part] = []
    for piece, at in pieces[: len(pieces) - len(tail)]:
        if _STOP.search(piece):
            return []
        kind = _kind(piece)
        before = parts[-1] if parts else None
        if not kind and before is not None and before.kind == "unit" and _goes_on(before.text, piece):
            parts[-1] = before._replace(text=text[before.start - start : at - start + len(piece)])
            continue
        if not kind and (piece.count(" ") >= most or is_aside(piece) or not _is_unit_next(pieces, at)):
            return []  # no "Neurosurgery, Department of Medicine"
        parts.append(_Part(piece, at, kind or "unit"))
    if not any(part.kind == "body" for part in parts) and tail and parts and is_body(parts[-1].text):
        parts[-1] = parts[-1]._replace(kind="unit" if _is_led(parts[-1].text) else "body")
    places = [_Part(*piece, "country" if _ends_in_country(piece[0]) else "place") for piece in reversed(tail)]
    return [*parts, *places]


def _numbered_field(pieces: list[tuple[str, int]]) -> list[_Part]:
    """The parts of a numbered affiliation of a field, one body and its whole address; empty for every other.

    `1. Snow Dynamics, Lumi University, Jokikatu 2, 90100 Oulu, Finland`: the place alone tells the unit.
    """
    (field, at), (body, body_at), *rest = pieces
    address = len(rest) > 1 and any(map(str.isdigit, rest[0][0])) and _ends_in_country(rest[-1][0])
    if not address or not all(_is_place(piece) for piece, _ in rest) or _kind(body) != "body":
        return []
    other = _kind(field) or _is_place(field) or is_aside(field) or not is_english_title(field)
    if other or " " not in field or is_person(tuple(field.split())) or rank_given(field.split()[0]) is not None:
        return []
    return [_Part(field, at, "unit"), _Part(body, body_at, "body"), _Part(*rest[-1], "country")]


def _is_unit_next(pieces: list[tuple[str, int]], at: int) -> bool:
    """Whether the piece behind the one that begins there is a unit."""
    return next((_kind(piece) == "unit" for piece, start in pieces if start > at), False)


def _kind(piece: str) -> str:
    """Whether the words are a unit or a body of their own; empty where they are neither."""
    name = BRACKETS.sub("", piece).strip() or piece
    if fold(name) in known_names() or all(_is_own_body(each) for each in _AND.split(name)):
        return "body"
    if _is_national(name):
        return "body"
    if is_english_unit(name) or is_institute_inside(name) or _is_swedish(name):
        return "unit"
    return "body" if is_english_title(name) and is_body(name) else ""


def _is_swedish(name: str) -> bool:
    """Whether the words are a Swedish unit with what it is for: `Institutionen för fysik`."""
    first, _, rest = name.partition(" ")
    return rest.startswith("för ") and is_swedish_unit(first)


def _is_own_body(name: str) -> bool:
    """Whether the words name a body whose kind is none that stands inside others too, as an institute does."""
    return fold(name) in known_names() or (type_of(name)[0] not in _VAGUE and is_body(name) and not _is_led(name))


def _is_national(name: str) -> bool:
    """Whether the words name an institute of a country by what it is for: `Swiss Federal Institute for Forest, …`."""
    first, _, rest = name.partition(" ")
    return says_nation(first) and re.search(r"\bInstitute (?:for|of) ", rest) is not None


def _is_led(name: str) -> bool:
    """Whether the word for a kind of unit begins the name: `School of Energy`, `Centre for Old Age`."""
    return is_english_unit(name) and words().has(name.split()[0].casefold(), "unit-front")


def _is_english(part: _Part) -> bool:
    return _is_english_name(part.text)


def _is_english_name(name: str) -> bool:
    """Whether a word for the kind of body is in English: `Lund University`, `University of X`, `Kemi Hospital`."""
    forms = (head_form(word) for word in name.split())
    return any(form is not None and form.head.shape == "en" for form in forms) or " of " in name


def _goes_on(unit: str, piece: str) -> bool:
    """Whether the piece is more of what a unit is for: `Department of Ice` and `Snow and Frost Systems`."""
    return (" of " in unit or " for " in unit) and _AND.search(piece) is not None and not _is_place(piece)


def _is_place(piece: str) -> bool:
    """Whether the words are places, or hold a number as addresses do: `Turku and Helsinki`, `FI-90014 Oulu`."""
    places = _places()
    if any(map(str.isdigit, piece)):
        return "(" not in piece and all(
            len(word) <= _SMALL_IN_ADDRESS or not word[:1].islower() for word in piece.split()
        )
    if piece.split()[0] in POST_LETTERS or all(each.casefold() in places for each in _AND.split(piece)):
        return True
    front, _, last = piece.casefold().rpartition(" ")
    return last in all_countries() and front in places  # "Helsinki Finland"


@cache
def _places() -> frozenset[str]:
    return place_names() | all_countries()


def _ends_in_country(piece: str) -> bool:
    folded = piece.casefold().removeprefix("the ")
    return folded in all_countries() or folded.rpartition(" ")[2] in all_countries()


def _towns(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The town before a country that no table lists, and one word of a state: `Boston, Massachusetts`."""
    behind = pieces[::-1][:2] if len(pieces) > 2 and " " not in pieces[-2][0] else pieces[-1:]
    return [*takewhile(lambda piece: _may_be_town(piece[0]), behind)]


def _may_be_town(piece: str) -> bool:
    """Whether words may be a town abroad: `Esbjerg`, `New Haven`."""
    tokens = piece.split()
    return len(tokens) <= _TOWN_WORDS and all(word[:1].isupper() for word in tokens) and not _kind(piece)


def _grouped(named: list[_Part], *, shared: bool) -> Iterator[_Found]:
    """Each body with the units before it; those behind the last one are its own too.

    `shared`: two bodies that "and" joins have the units before them both, as in an address of two.
    """
    last = max(at for at, part in enumerate(named) if part.kind == "body")
    before: list[_Part] = []
    for at, part in enumerate(named):
        if part.kind == "unit":
            before.append(part)
            continue
        behind = named[last + 1 :] if at == last else []
        units = from_top(_bare(unit.text) for unit in (*behind, *reversed(before)))
        span = [*before, part, *behind]
        for index, body in enumerate(_bodies(part.text)):
            own = tuple(units) if shared or not index else ()
            yield _Found(body, own, span[0].start, span[-1].end)
        if at == last:
            return
        before = []


def _bare(unit: str) -> str:
    return BRACKETS.sub("", unit).strip() or unit


def _bodies(text: str) -> list[str]:
    """The bodies that "and" joins: `Stockholm University and Karolinska Institutet`; else the one."""
    names = _AND.split(text)
    return names if len(names) > 1 and all(map(_is_own_body, names)) and fold(text) not in known_names() else [text]


def _placed(line: str, offset: int, body: str, units: tuple[str, ...], start: int, end: int) -> Organisation:
    body = body.removeprefix("The ")
    letters = _LETTERS_BEHIND.search(body) if fold(body) not in known_names() else None
    parsed = parse_organisation(body[: letters.start()] if letters else body)
    if parsed.units or not parsed.name:
        parsed = Organisation(body, body, type=type_of(body)[0])
    return parsed._replace(units=units, raw=line[start:end], at=Span(offset + start, offset + end))
