"""Cuts a name at its signs into a body and the chain of its units: which comma, dash or gap parts a unit from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from converters.text.organisations.countries import without_country
from converters.text.organisations.edges import without_person
from converters.text.organisations.english_units import from_top
from converters.text.organisations.field_lists import field_lists, listed_units
from converters.text.organisations.kinds import (
    holds_contact,
    is_aside,
    is_body,
    is_led_by_unit,
    is_lone_unit,
    is_unit,
    type_of,
)
from converters.text.organisations.ministries import portfolios
from converters.text.organisations.same_bodies import is_one_name, name_the_same, names_part_of, without_twins
from converters.text.organisations.unit_doubts import is_no_unit, units_confidence
from converters.text.organisations.unit_edges import (
    is_made_by,
    is_own_genitive,
    is_post_town,
    tells_deed,
    trim_lone_unit,
    trim_unit,
)
from converters.text.organisations.unit_owners import is_kind_of
from converters.text.organisations.unit_pairs import part_joined
from converters.text.organisations.unit_people import without_people
from converters.text.organisations.unit_siblings import is_beside_school
from converters.text.organisations.units import is_genitive_legal_form, split_inner, split_units, to_nominative
from converters.text.organisations.words import (
    DOTTED_FORM,
    EDGES,
    PARTING_SLASH,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    small_unit_form,
    words,
)

_LOOSE_HYPHEN = re.compile(r"\w -\s?\w+\Z")
_SHORT_FORM = re.compile(rf"\b{DOTTED_FORM}\Z", re.IGNORECASE)
_GENITIVE = re.compile(r"[^\W\d_][\w-]{2,}n")
_GENITIVES = re.compile(rf"{_GENITIVE.pattern} ja {_GENITIVE.pattern} \S")
_ITEM_NUMBER = re.compile(r"(?<!\S)\d+(?!\S)")
_CUT = re.compile(rf"{PARTING_SLASH}|:\s+|(?<!-)\s*,\s+|\s+[–—>-]\s+|\s{{2,}}|;\s+")
_DASHES = ("–", "—", "-")
_CUT_SIGNS = frozenset("/:,;>–—-\t\r\n\xa0")
_MOST_WORDS = 12
_UNNAMED = frozenset({"publication", "plural-unit"})
"""Kinds of words that begin no unit: `Julkaisuja B`, `… toimialan yksiköt`."""
_BRANCHES = frozenset({"yksikkö", "toimipiste", "toimipaikka", "kampus", "tiimi"})
_OVER_UNITS = frozenset({"municipality", "university", "university-of-applied-sciences"})


def split_chain(text: str) -> tuple[str, tuple[str, ...]]:
    """The body of a name and its units from the top down; the body is empty where only a unit is named."""
    if "," in text and fold(text) in known_names():
        return tidy(text), ()
    parts = _join_pieces([part.strip(EDGES) for part in _cut(text)])
    if len(parts) == 1 and "legal" in kinds(parts[0].split()[-1]):
        # A legal form closes a name, and most names of a list are such.
        return tidy(parts[0]), ()
    parts = _up_to_role(parts)
    bodies = [index for index, part in enumerate(parts) if is_body(part)]
    at = next((index for index in bodies if type_of(parts[index])[0] != "other"), bodies[0] if bodies else 0)
    at = next((over for over in bodies if over > at and names_part_of(parts[over], parts[at])), at)
    if not parts or (not is_body(parts[at]) and is_lone_unit(parts[at])):
        return "", tuple(trim_lone_unit(tidy(part)) for part in parts if _may_be_unit(part))
    body, inner = split_inner(tidy(parts[at]))
    body = without_country(body)
    kind = type_of(body)[0]
    owned = [parts[at], *(_without_owner(part, body) for part in parts[at + 1 :])]
    after = [
        part
        for before_it, part in pairwise(owned)
        if names_part_of(body, part) or _is_below(part, kind) or _goes_on_from(before_it, part, kind)
    ]
    before = [part for part in parts[:at] if _may_be_unit(part)]
    behind = [without_person(tidy(part)) for part in after if not (_is_beside(part) or is_beside_school(body, part))]
    branches = [part for part in behind if before and (_is_branch_of_unit(part) or names_part_of(body, before[-1]))]
    units = [
        *(without_person(_without_owner(part, body)) for part in inner if not _is_beside(part)),
        *(part for part in behind if part not in branches),
        *from_top(_without_brand(tidy(part)) for part in reversed(before)),
        *branches,
    ]
    return body, without_twins(_named_units(units, body))


def _without_owner(part: str, body: str) -> str:
    """A part without the mere word, the form or the short name of its body in the genitive: `kunnan nuorisotoimi`."""
    first, _, rest = part.partition(" ")
    again = is_kind_of(first.lower(), body) or is_genitive_legal_form(first) or is_own_genitive(first, body)
    return rest if again and is_unit(rest) else part


def _is_branch_of_unit(part: str) -> bool:
    """Whether a place names a branch, which is of the unit before the body: `Y-instituutti, X, Seinäjoen yksikkö`."""
    first, *rest = part.split()
    form = head_form(rest[-1]) if len(rest) == 1 and first.casefold() in genitive_places() else None
    return form is not None and form.nominative in _BRANCHES


def _named_units(parts: list[str], body: str) -> Iterator[str]:
    """The units of the parts in the nominative, each of which is named, short and not the body again."""
    for unit in (unit for part in parts for unit in split_units(part)):
        named = without_people(unit) if _UNNAMED.isdisjoint(kinds(unit.split()[0])) else ""
        named = trim_unit(_in_nominative(named)) if named else ""
        own = bool(named) and named.casefold() != body.casefold() and not _is_short_of(named, body)
        told = "no-unit" not in kinds(named.casefold())  # "työryhmä" says nothing
        if own and told and _is_short(named) and not is_post_town(named):
            yield named


def _may_be_unit(part: str) -> bool:
    """Whether a part beside a body names a unit, or at least no address, person or paper."""
    return is_unit(part) or not (is_aside(part) or is_no_unit(part))


def _is_short_of(unit: str, body: str) -> bool:
    """Whether one word is the body's short name again: `Seinäjoen ammattikorkeakoulun SeAMK Terveysala`."""
    listed = known_names().get(fold(unit)) if " " not in unit else None
    return listed is not None and listed.short and name_the_same(body, unit)


def _in_nominative(unit: str) -> str:
    """A unit in the nominative without the meeting or paper behind it: `Valtuuston kokous`, `Valtuusto KUULUTUS`."""
    tokens = unit.split()
    end = next((at for at in range(1, len(tokens)) if "meeting" in kinds(tokens[at])), len(tokens))
    if any(token.isalpha() for token in tokens[end + 1 :]):
        end = len(tokens)
    form = head_form(tokens[end - 1])
    whole = form is not None and form.head.role == "unit" and form.head.shape in ("tail", "word")
    if form is None or not whole or form.case:
        return to_nominative(tokens[:end]) if form is not None and whole and form.genitive else unit
    return " ".join(tokens[:end])


def _is_short(unit: str) -> bool:
    """Whether the words are no longer than the name of a unit, as what a form lost its lines in is; each of several."""
    return unit.count(" ") < _MOST_WORDS or all(part.count(" ") < _MOST_WORDS for part in part_joined(unit))


def _without_brand(unit: str) -> str:
    """A unit without the one word for it that stands before a dash: `Lumo – Kasvatuksen tutkimuskeskus`."""
    brand, dash, name = unit.partition(" – ")
    return name if dash and " " not in brand and " " in name and is_unit(name) and not is_unit(brand) else unit


@cache
def _notes() -> frozenset[str]:
    return frozenset(words().forms_of("note"))


def _up_to_role(parts: list[str]) -> list[str]:
    """The pieces up to a body or unit with its role: what follows is beside it, not below (`X päätoteuttaja; Y`)."""
    for at, part in enumerate(parts):
        tokens = part.split()
        if _notes().isdisjoint(tokens):
            continue
        end = next(end for end, token in enumerate(tokens) if token in _notes())
        name = " ".join(tokens[:end])
        if end and (is_body(name) or is_unit(name)):
            return [*parts[:at], name]
    return parts


def _is_beside(part: str) -> bool:
    """Whether a part of a chain is no unit: a person, a post, a place, a telephone, publications, items of a list."""
    if "publication" in kinds(part.split()[0]) or len(_ITEM_NUMBER.findall(part)) > 1:
        return True  # "julkaisuja B 12", "SAFA 13 Palvelut 14"
    if tells_deed(part) or is_made_by(part):
        return True  # "Luotola Oy – varaston purkaminen"
    return is_aside(part) or is_no_unit(part) or (holds_contact(part) and not is_unit(part))


def _goes_on_from(unit: str, part: str, kind: str) -> bool:
    """Whether an agency's chain goes on from its district to a place's prison or office: `X, Lapin alue, Y`."""
    return kind == "state-agency" and is_unit(unit) and part.split()[0].endswith("n")


def _is_below(part: str, kind: str) -> bool:
    return not _is_same_kind(part, kind) or _is_branch(part, kind) or _is_school_of(part)


def _is_school_of(part: str) -> bool:
    """Whether the part is an English school or faculty, whose own words may tell a university: `School of Arts`."""
    return is_led_by_unit(part) and not any(words().has(word.casefold(), "front") for word in part.split())


def _is_branch(part: str, kind: str) -> bool:
    """Whether the part is the local branch of the association or chamber before it: `MLL, Kajaanin yhdistys`."""
    first, *rest = part.split()
    registered = any("legal" in kinds(word) for word in rest)
    return (
        kind in ("association", "chamber-of-commerce")
        and bool(rest)
        and first.casefold() in genitive_places()
        and not registered
    )


def _is_same_kind(part: str, kind: str) -> bool:
    return bool(kind) and is_body(part) and type_of(part)[0] == kind


def _cut(text: str) -> list[str]:
    """The text at its separators; a dash or a gap separates only after a body, and never inside its name."""
    pieces: list[str] = []
    start, covered = 0, [*portfolios(text), *field_lists(text), *listed_units(text)]
    for match in _CUT.finditer(text) if "  " in text or not _CUT_SIGNS.isdisjoint(text) else ():
        left, sign, right = text[start : match.start()], match.group().strip(), text[match.end() :]
        if not left.strip() or not right.strip() or any(at <= match.start() < end for at, end in covered):
            continue
        parts = (sign == "" and _lost_sign(left, right)) or _parts_here(left, right)
        parts = parts or (bool(pieces) and (is_unit(left) or is_unit(_CUT.split(right)[0])))
        parts = parts or (sign == ":" and text[:start].rstrip().endswith(":"))  # "X: tekniikka ja ympäristö: Y"
        if sign in ("", "–", "—", "-", ":") and not parts:
            continue
        if not match.group().strip() and _goes_on(left.strip(EDGES), right.strip(EDGES)):
            continue
        head = small_unit_form(right.strip()) if sign in _DASHES else None
        over = is_body(left.strip(EDGES)) or small_unit_form(left.split()[-1]) or left.islower()
        if head is not None and head.head.word == right.strip() and not over:
            continue  # "Ympäristö ja luonnonvarat - vastuualue"
        pieces.append(left)
        start = match.end()
        behind = _CUT.split(right)[0].strip(EDGES)
        if sign in _DASHES and (_is_for(left.strip(EDGES), behind) or _is_for_unit(pieces, behind)):
            return pieces
    return [*pieces, text[start:]]


def _is_for(body: str, part: str) -> bool:
    """Whether words behind a body and a dash are what it does or gets money for: no unit is told, nor a part of it."""
    told = names_part_of(body, part) or units_confidence((part,)) == 1
    return is_body(body) and not told


def _is_for_unit(pieces: list[str], part: str) -> bool:
    """Whether it is what the unit of a body gets money for: `Kisa ry/hiihtojaosto - Latukone`."""
    over, unit = (piece.strip(EDGES) for piece in ("", *pieces)[-2:])
    return is_body(over) and is_unit(unit) and part.count(" ") < 2 and units_confidence((part,)) < 1


def _lost_sign(left: str, right: str) -> bool:
    """Whether a gap is a lost comma before the body of a unit: `Center for Internet Excellence  Oulun yliopisto`."""
    whole = " " in right.strip() and "  " not in right
    return whole and not is_body(left) and type_of(right.strip(EDGES))[0] in _OVER_UNITS


def _goes_on(left: str, right: str) -> bool:
    """Whether a gap is no more than a blank before a school of the body, or before what its own legal form closes.

    `Esimerkin yliopisto  kauppakorkeakoulu Oppimiskeskus`, `Suomen Seura  Esimerkin piiri ry`.
    """
    if "  " in right or not _is_same_kind(right, type_of(left)[0]):
        return False
    if {*right.casefold().split()} <= {*left.casefold().split()}:
        return False  # "Suomen Mallikoulu Oy  Mallikoulu"
    if "legal" in kinds(left.split()[-1]):
        return bool(split_inner(tidy(f"{left} {right}"))[1])
    return fold(right) not in known_names() and (bool(split_inner(right)[1]) or "legal" in kinds(right.split()[-1]))


def _parts_here(left: str, right: str) -> bool:
    if is_one_name(left, right):
        return False
    if names_part_of(left.strip(EDGES), right.strip(EDGES)):
        return True
    if words().has(right.split()[0].casefold(), "legal"):
        return False
    if len(right.split()) == 1 and right.islower() and is_body(right):
        return False
    if right.split()[0].islower() and words().has(right.split()[0], "closes-name") and is_body(left):
        return False  # "Esimerkin koulutuskonserni - kuntayhtymä Esimerkin ammattiopisto"
    return is_body(left.strip(EDGES)) or (is_body(right.strip(EDGES)) and is_unit(left.strip(EDGES)))


def _join_pieces(parts: list[str]) -> list[str]:
    """Pieces of one unit that a comma parts are joined again: `Työllisyys, yrittäjyys ja osaaminen -yksikkö`."""
    joined: list[str] = []
    for part in parts:
        if not part:
            continue
        loose = " -" in part and _LOOSE_HYPHEN.search(part)
        while loose and joined and not is_body(joined[-1]) and not is_unit(joined[-1]):
            part = f"{joined.pop()}, {part}"
        listed = _listed_with(joined, part)
        if listed:
            part = ", ".join([*joined[-listed:], part])
            del joined[-listed:]
        joined.append(part)
    return joined


def _listed_with(before: list[str], part: str) -> int:
    """How many pieces before are one unit's fields with this last one: `Peruspalvelut, oikeusturva ja luvat`."""
    if _GENITIVES.match(part):
        apart = (index for index, piece in enumerate(reversed(before)) if not _is_genitive_field(piece))
        return next(apart, len(before))
    if not part[:1].islower() or " ja " not in part or not names_field(part) or head_form(part.split()[-1]):
        return 0
    for count, piece in enumerate(reversed(before), 1):
        if not names_field(piece):
            return 0
        if piece[:1].isupper():
            return count if count < len(before) else 0
    return 0


def _is_genitive_field(piece: str) -> bool:
    """Whether the piece is one word in the genitive, as in `Tiedon, tieteen ja tekniikan keskus`."""
    return _GENITIVE.fullmatch(piece) is not None and names_field(piece)


def names_field(piece: str) -> bool:
    """Whether the piece may be a field of work: no body, unit, role, person or place."""
    return not (is_body(piece) or is_unit(piece) or is_aside(piece))


def tidy(text: str) -> str:
    return strip_edges(" ".join(text.split()))


def strip_edges(text: str) -> str:
    """The text without signs at its edges; the stop of `r.y.` stays."""
    stripped = text.strip(EDGES)
    return stripped + "." if stripped[-2:-1] == "." and _SHORT_FORM.search(stripped) else stripped
