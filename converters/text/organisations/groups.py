"""Puts the pieces of a list together to bodies with their units, and leaves out what is no part of a body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from converters.text.organisations.asked import is_asked_of
from converters.text.organisations.belongings import (
    HAS_INSTITUTES,
    HAVE_FIELDS,
    RUNS_PLACES,
    belongs,
    is_body_with_unit,
    is_head_of,
    is_local_name,
    is_research_inside,
    names_service,
    without_brackets,
)
from converters.text.organisations.degree_letters import without_degrees
from converters.text.organisations.group_fields import (
    is_english_field,
    is_field_alone,
    is_field_at_post,
    is_field_with_money,
    is_programme_of,
    is_research_of,
    is_rest_of_fields,
)
from converters.text.organisations.group_schools import SIBLINGS, is_school_beside, under, with_owner
from converters.text.organisations.ids import BUSINESS_ID, is_business_id
from converters.text.organisations.joins import looks_like_name
from converters.text.organisations.kinds import (
    holds_contact,
    is_aside,
    is_body,
    is_institute_inside,
    is_led_by_unit,
    is_lone_unit,
    is_part,
    is_role,
    is_unit,
    type_of,
)
from converters.text.organisations.leads import BRACKETS, LABEL, tells_list
from converters.text.organisations.names import registered_short
from converters.text.organisations.pieces import Piece, split_pieces
from converters.text.organisations.planned import is_planned
from converters.text.organisations.purposes import without_purpose
from converters.text.organisations.same_bodies import (
    is_foreign,
    is_main_name,
    name_the_same,
    names_part_of,
    says_kind_again,
    translates,
)
from converters.text.organisations.unit_pairs import part_joined
from converters.text.organisations.unit_siblings import is_beside_club, level_of
from converters.text.organisations.units import RESEARCH, split_at_known
from converters.text.organisations.words import (
    fold,
    genitive_places,
    head_form,
    is_person,
    is_plural_head,
    is_sub_region,
    kinds,
    known_names,
    part_form,
    place_names,
    small_unit_form,
    tells_trade,
    words,
)
from converters.text.organisations.work_headings import is_work_heading
from converters.text.people.names import rank_given
from converters.text.people.words import degrees

_NAMED_WITH_BODY = re.compile(r"([^()]*)\(([^()]+)\)\s*\Z")
_PART_AND_NAMES = re.compile(r"([a-zåäö-]{4,30}(?: [a-zåäö]{4,12})?)(?::\s*|\s+)(?=[A-ZÅÄÖ])")
"""The part that bodies have, in small letters, and the first letter of their names: `osatoteuttaja Lapin liitto`."""
_HEADINGS = frozenset({"label", "type-label", "form-label", "unit-label"})
_LETTERS = re.compile(r"[A-ZÅÄÖ]{2,8}")
_ID_BRACKET = re.compile(rf"\((?:(?:Y-?tunnus|FO-nummer|Business ID):?\s)?{BUSINESS_ID.pattern}\)", re.IGNORECASE)
_DASH = re.compile(r"\s[–—-]\s")
_DESCRIBES = re.compile(r"(?:nen|(?:tte|ttä|ke|oi|öi|le|sta|stä|ta|tä|tu|ty|aa|ää)v[aä])$", re.IGNORECASE)
"""Ends of adjectives and of participles, which say only which of its kind is meant: `Käsittelevä liitto`."""
_PAIR = 2
_SINCE = re.compile(r" (?:sedan|since|vuodesta) (?:19|20)\d\d\Z")
"""What a body has been for so long, and no name of it."""
_PARTS = (";", "|", "•", "·")
_AGAIN = ("/", "–", "—", "-")
"""Signs behind which a name is said in another language."""
_NO_UNITS = frozenset({"municipality", "parish", "parish-union", "association", "foundation", "cooperative"})
"""Kinds of body of which the bare word is no unit of another: `4H-yhdistys, Seurakunta`."""


def group_pieces(pieces: list[Piece], among_bodies: bool, labelled: bool, several: bool) -> list[list[Piece]]:
    """Pieces that name one body with its units, none that nothing tells under a label for `several`; others are out."""
    pieces = _with_short_names(without_purpose(without_degrees(pieces)))
    two = not several and len(pieces) == _PAIR and is_body(pieces[1].text) and not _is_told(pieces[0].text)
    if two and not (is_english_field(*pieces) or is_field_alone(*pieces)):
        pieces = pieces[1:] if pieces[1].sign == "," else pieces
    pieces = [part for piece in map(_before_person, pieces) for part in _apart_from_bracket(piece)]
    pieces = [_apart_from_person(before, piece) for before, piece in zip([None, *pieces], pieces, strict=False)]
    pieces = list(_apart_behind_person(pieces))
    again, apart, over = _towns_again(pieces), _units_apart(pieces), _units_over(pieces)
    owners = _owners(pieces)
    named = owners | {after.start for before, after in pairwise(pieces) if _is_employer(before, after)}
    people = {after.start for before, after in pairwise(pieces) if _is_at(before, after)}
    groups: list[list[Piece]] = []
    bodies = sum(_names_one(piece.text) for piece in pieces)
    firms = sum(_is_listed_firm(piece.text) for piece in pieces) > 1
    beside = [max(near, _PAIR * several) for near in _bodies_beside(pieces)]
    for piece, near in zip(map(_body_in_bracket, pieces), beside, strict=True):
        last = groups[-1] if groups else []
        owned = bool(last) and all(each.start in owners for each in last)
        if last and _renames(last, piece):
            groups[-1] = [_main_name(last[0], piece)]
        elif last and _adds_nothing(last, piece):
            continue
        elif last and (is_business_id(piece.text) or _is_former(piece)):
            last.append(piece)
        elif (
            piece.start in apart
            or _is_among_bodies_only(piece, labelled=labelled or piece.start in people, firms=firms)
            or tells_trade(piece.text)
            or is_body_with_unit(piece)
        ):
            groups.append([piece])
        elif owned or piece.start in over or (last and _goes_on_from(last, piece)):
            last.append(piece)
        elif piece.start in again or _is_no_body(piece.text):
            groups += [[piece]] if is_role(piece.text) and is_body(piece.text) else []
        elif last and (belongs(last, piece, near > 1, near > 2) or is_head_of(last, piece, several=near > _PAIR)):
            last.append(piece)
        elif piece.start in named or _begins_group(piece.text, bodies, among_bodies=among_bodies):
            groups.append([piece])
    return with_owner(_said_once(_with_units_behind(groups)))


def _said_once(groups: list[list[Piece]]) -> list[list[Piece]]:
    """The groups without a body and its units that a slash says again: `Iin kunta, neuvola / Ijo kommun, rådgivning`.

    The one of the name that the table calls it by stays, else the first.
    """
    kept: list[list[Piece]] = []
    for group in groups:
        before = _body_of(kept[-1]) if kept and group[0].sign in _AGAIN else ""
        body = _body_of(group) if before else ""
        if not _is_twin(before, body):
            kept.append(group)
        elif is_main_name(body) and not is_main_name(before):
            kept[-1] = group
    return kept


def _body_of(group: list[Piece]) -> str:
    """The name of the body, which may stand behind its units."""
    names = (piece.text for piece in group if is_body(piece.text) and not is_unit(piece.text))
    return next(names, group[0].text)


def _is_twin(one: str, other: str) -> bool:
    """Whether two names are of one body in two languages."""
    if not (one and other):
        return False
    kind = type_of(one)[0]
    named = is_body(one) and is_body(other) and kind == type_of(other)[0] and is_foreign(one) != is_foreign(other)
    return named and (name_the_same(one, other) or (translates(one, other) and kind != "municipality"))


def _towns_again(pieces: list[Piece]) -> set[int]:
    """Where towns begin that a slash says again in another language behind an address."""
    return {after.start for before, after in pairwise(pieces) if _says_address_again(before, after)}


def _units_apart(pieces: list[Piece]) -> set[int]:
    """Where units begin behind a semicolon that are of the body after them: `X; Kemian laitos, Lapin yliopisto`."""
    led = ((unit, over) for unit, over in pairwise(pieces) if unit.sign == ";")
    return {unit.start for unit, over in led if is_head_of([unit], over, several=False)}


def _units_over(pieces: list[Piece]) -> set[int]:
    """Where units begin between their body and their part, or what has them: `Kemian laitos, Y tiedekunta, X`."""
    fours = zip([None, *pieces], pieces, pieces[1:], pieces[2:], strict=False)
    return {unit.start for before, part, unit, body in fours if _is_over(before, part, unit, body)}


def _is_over(before: Piece | None, part: Piece, unit: Piece, body: Piece) -> bool:
    """Whether a unit that has others stands behind one and before their body, and no other body has the first."""
    if not unit.sign == body.sign == "," or not (_has_units(unit.text) or _is_sector(part.text)):
        return False
    owned = before is not None and part.sign == "," and is_body(before.text)
    units = is_unit(part.text) and is_unit(unit.text)
    return units and not owned and is_head_of([unit], body, several=False)


def _has_units(unit: str) -> bool:
    form = head_form(unit.split()[-1])
    return form is not None and not form.case and words().has(form.head.word, "over-units")


def _is_sector(unit: str) -> bool:
    """Whether a unit is of the first level, which has those behind it: `Hyvinvoinnin toimiala`."""
    return is_unit(unit) and level_of(unit) == 0


def _says_address_again(address: Piece, piece: Piece) -> bool:
    """Whether a slash leads from an address to its town in another language: `00023 Valtioneuvosto / Statsrådet`."""
    post = any(map(str.isdigit, address.text)) and is_aside(address.text)
    return piece.sign == "/" and post and " " not in piece.text and not is_body(piece.text)


def _with_units_behind(groups: list[list[Piece]]) -> list[list[Piece]]:
    """The groups, a lone unit with the body before it that a unit leads to: `Kirjasto, Iin kunta, sivistystoimi`."""
    joined: list[list[Piece]] = []
    for group in groups:
        before = joined[-1] if joined else []
        led = len(before) > 1 and is_unit(before[0].text) and is_body(before[-1].text)
        if led and len(group) == 1 and group[0].sign == "," and is_unit(group[0].text):
            joined[-1] = [*before, group[0]]
        elif len(before) > 1 and len(group) == 1 and is_school_beside(before[0].text, group[0]):
            joined.append(under(before[0], group[0]))
        else:
            joined.append(group)
    return joined


def _adds_nothing(group: list[Piece], piece: Piece) -> bool:
    """Whether the piece says the body before it again, or names its project: `Iin kunta: Kylät elävät`."""
    if piece.sign in _AGAIN and says_kind_again(group[-1].text, piece.text):
        return True  # "Kivikylän opisto - Stenby institut"
    if piece.sign == "/" and _LETTERS.fullmatch(piece.text) and is_unit(group[-1].text):
        return piece.text[0] == group[-1].text[0].upper()  # "Kemian osasto / KO"
    body, text = group[0].text, piece.text
    if piece.sign != ":" or " " not in text or not is_body(body):
        return False
    return not (is_business_id(text) or is_aside(text) or is_body(text) or is_unit(text) or names_service(body, text))


def _is_told(text: str) -> bool:
    """Whether the words tell that a body or a unit is named."""
    return is_body(text) or is_unit(text) or tells_trade(text)


def _with_short_names(pieces: list[Piece]) -> list[Piece]:
    """The pieces, an association in one with its short name that its legal form closes: `Suomen Mallikerho, SMK ry`."""
    joined: list[Piece] = []
    for piece in pieces:
        before = joined[-1] if joined and piece.sign == "," else None
        short = registered_short(before.text, piece.text) if before is not None else ""
        if before is None or not short or is_aside(before.text):
            joined.append(piece)
            continue
        form = "" if is_body(before.text) else piece.text.removeprefix(short)
        joined[-1] = before._replace(text=f"{before.text}{form} ({short})", end=piece.end)
    return joined


def _owners(pieces: list[Piece]) -> set[int]:
    """Where the pieces begin that no rule knows for bodies, but for the unit or the post beside them."""
    owners = {first.start for first, next_ in pairwise(pieces) if _is_owner(first, next_)}
    for unit, over in reversed([*pairwise(pieces)]):
        if _is_english_unit(unit, over, owned=over.start in owners) or is_english_field(unit, over):
            owners.add(unit.start)
    threes = zip(pieces, pieces[1:], pieces[2:], strict=False)
    fields = {unit.start for post, unit, body in threes if is_field_at_post(post, unit, body)}
    beside = zip([None, *pieces], pieces, pieces[1:], strict=False)
    led = (pair for before, *pair in beside if before is None or is_aside(before.text))
    return owners | fields | {unit.start for unit, body in led if is_field_alone(unit, body)}


def _is_among_bodies_only(piece: Piece, *, labelled: bool, firms: bool) -> bool:
    """Whether a place or a firm is named that is a body only where bodies are listed: `Kemin seutukunta`, `Nokia`."""
    area = labelled and is_sub_region(piece.text)
    return area or ((firms or piece.sign == ";") and words().has(fold(piece.text), "firm-place"))


def _is_listed_firm(text: str) -> bool:
    """Whether a table lists the firm, so that a place among several is one, too: `Neste, Nokia, Valmet`."""
    listed = known_names().get(fold(text))
    return listed is not None and listed.type == "company"


def _begins_group(text: str, bodies: int, *, among_bodies: bool) -> bool:
    """Whether the piece names a body of its own, or may do so beside as many that a rule knows."""
    if names_body(text) or _is_unit_alone(text) or _is_trade_name(text) or _is_led_by_listed(text):
        return True
    if kinds(text).get("form-label") == "body" and is_unit(text):
        return False  # "Ohjausryhmä" over its members' bodies
    return ((among_bodies or bodies > 1) and looks_like_name(text)) or (bodies > 0 and is_local_name(text))


def _bodies_beside(pieces: list[Piece]) -> list[int]:
    """For each piece how many bodies the list names that it stands in; semicolons and bars part what commas join."""
    at = 0
    parts = [at := at + (piece.sign in _PARTS) for piece in pieces]
    joined = {part for part, piece in zip(parts, pieces, strict=True) if piece.sign == ","}
    named = [_names_one(piece.text) for piece in pieces]
    if not joined or at == 0:
        return [sum(named)] * len(pieces)
    counts = Counter(part for part, body in zip(parts, named, strict=True) if body)
    return [counts[part] for part in parts]


def _names_one(text: str) -> bool:
    """Whether the words name a body, and are no word for a kind of unit in small letters: `pelastuslaitos`."""
    common = text.islower() and text.isalpha() and fold(text) not in known_names()
    return not common and is_body(text)


def _apart_from_person(before: Piece | None, piece: Piece) -> Piece:
    """The piece, no unit of the body that stands before the person beside it: `X, Aino Virtanen/Y`."""
    if before is None or not is_person(tuple(before.text.split())):
        return piece
    begins = before.sign in ("", ";") and piece.sign == ","  # "X; Aino Virtanen, Y"
    lettered = piece.sign == "/" and _LETTERS.fullmatch(piece.text) is not None
    return piece._replace(sign="|" if lettered else ";" if begins else piece.sign)


def _before_person(piece: Piece) -> Piece:
    """The unit of a piece before a colon and somebody: `Iin kunta / koulutoimi: Aino Virtanen`; else the piece."""
    unit, colon, person = piece.text.partition(": ")
    tokens = person.split()
    led = bool(colon) and is_part(unit) and len(tokens) > 1 and rank_given(tokens[0]) is not None
    return piece._replace(text=unit, end=piece.start + len(unit)) if led else piece


def _apart_behind_person(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces, none of the body before the somebody and the posts in front of it: `X; N, Professor, Y, Z`."""
    begun = False
    for piece in pieces:
        person = piece.sign == ";" and is_person(tuple(piece.text.split()))
        beside = person or (begun and is_role(piece.text))
        yield piece._replace(sign=";") if begun and not beside and piece.sign == "," else piece
        begun = beside


def _is_employer(person: Piece, piece: Piece) -> bool:
    """Whether a comma after a person leads to a name of two words or more: `Anna Esimerkki, Kehto Dialogues`."""
    tokens = piece.text.split()
    named = len(tokens) > 1 and all(token[:1].isupper() and token.isalpha() for token in tokens)
    if piece.sign == "|" and _LETTERS.fullmatch(piece.text):
        return is_person(tuple(person.text.split()))  # "Aino Virtanen/SUL"
    return named and looks_like_name(piece.text) and _is_at(person, piece)


def _is_at(person: Piece, piece: Piece) -> bool:
    """Whether a comma leads from a person to what may be the body of them: `Aino Virtanen, Kaustisen seutukunta`."""
    return piece.sign in (",", ";") and is_person(tuple(person.text.split()))


def _is_owner(piece: Piece, unit: Piece) -> bool:
    """Whether a name that a place begins goes before a unit: `Kainuu Observatory, Climate Unit`."""
    first, *rest = piece.text.casefold().split()
    placed = bool(rest) and (first in genitive_places() or first in place_names()) and looks_like_name(piece.text)
    return placed and unit.sign == "," and is_unit(unit.text) and not is_unit(piece.text)


def _is_english_unit(unit: Piece, over: Piece, *, owned: bool) -> bool:
    """Whether an English unit stands before its body, or before another such unit: `X Unit, Department of Y, Z`."""
    name = without_brackets(unit.text)
    taught = type_of(over.text)[0] == "university"
    if taught and over.sign == "," and is_institute_inside(name):
        return True
    lost = taught and over.sign == ";" and unit.sign != "," and is_led_by_unit(name)  # not "X, Unit of Y; Z"
    if not (over.sign == "," or lost) or not is_part(name):
        return False
    head = part_form(name.split()[-1])
    named = " and " in name and "unit-name" in kinds(name)  # "Physics and Astronomy"
    english = (
        " of " in name
        or named
        or is_led_by_unit(name)
        or (" " in name and head is not None and head.head.shape == "en")
    )
    return english and (owned or type_of(without_brackets(over.text))[0] in HAVE_FIELDS)


def _is_unit_alone(text: str) -> bool:
    """Whether the words name a unit though no body goes before; a kind of place or a field of work is none."""
    form = head_form(text) if " " not in text else None
    field = form is not None and form.head.shape == "field"  # "Kotihoito", "varhaiskasvatus"
    field = field or (" of " in text and "unit-front" in kinds(text.split()[0]))  # "School of Education"
    field = field or not _HEADINGS.isdisjoint(kinds(text))  # "Ohjausryhmä", "Yksikkö"
    return is_unit(text) and not field and (text[:1].isupper() or is_lone_unit(text))


def _renames(group: list[Piece], piece: Piece) -> bool:
    """Whether the piece is another listed name of the body before it: `Keski-Pohjanmaan koulutusyhtymä, Kpedu`."""
    if piece.sign not in (",", "/", "–", "—", "-"):
        return False
    if len(group) != 1 or fold(group[0].text) == fold(piece.text):
        return False
    translated = piece.sign != "," and is_body(group[0].text) and translates(group[0].text, piece.text)
    return name_the_same(group[0].text, piece.text) or (
        translated and type_of(group[0].text)[0] == type_of(piece.text)[0] != "municipality"
    )


def _main_name(first: Piece, again: Piece) -> Piece:
    """Of two names of one body side by side the one that the table calls it by, the first where it has neither."""
    return again if is_main_name(again.text) and not is_main_name(first.text) else first


def _is_former(piece: Piece) -> bool:
    """Whether the piece is a former name of the body before it, or the one of today: `Careeria Oy, ent. X`."""
    lead, *rest = piece.text.casefold().split()
    told = words().has(lead.rstrip("."), "former") or (lead.startswith("nyk") and words().has(lead, "successor"))
    return piece.sign == "," and bool(rest) and told


def _body_in_bracket(piece: Piece) -> Piece:
    """The body of a person or a project that a bracket names: `Anna Esimerkki (Lahden kaupunki)`; else the piece."""
    match = _NAMED_WITH_BODY.match(piece.text)
    if match is None or not names_employer(*match.groups()):
        return piece
    body = _without_post(match.group(2))
    start = piece.start + match.end(2) - len(body)
    return Piece(body, start, start + len(body), ";")


def _apart_from_bracket(piece: Piece) -> list[Piece]:
    """A body and another that a bracket names behind it: `Työterveys Oy (Oulun kaupunki)`; else the piece alone."""
    match = _NAMED_WITH_BODY.match(piece.text)
    first = match[1].rstrip() if match is not None else ""
    others = _others_in_bracket(piece, first, match.start(2), match[2]) if match is not None else []
    if others:
        return [Piece(first, piece.start, piece.start + len(first), piece.sign), *others]
    listed = _listed_in_bracket(piece, first, match.start(2), match[2]) if match is not None else []
    if listed:
        return listed
    if match is None or not first or not (_is_firm_of(first, match[2]) or _are_two_agencies(first, match[2])):
        return [piece]
    start = piece.start + match.start(2)
    front = Piece(first, piece.start, piece.start + len(first), piece.sign)
    return [front, Piece(match[2], start, start + len(match[2]), ";")]


def _others_in_bracket(piece: Piece, front: str, at: int, inner: str) -> list[Piece]:
    """The bodies that a bracket behind a body names with their part: `Iin kunta (kumppanit Kivi ry, Lapin liitto)`."""
    part = _PART_AND_NAMES.match(inner)
    if part is None or not tells_list(part[1].split()[0]) or not _names_one(front):
        return []
    start = piece.start + at + part.end()
    others = [
        each._replace(start=start + each.start, end=start + each.end, sign=each.sign or ";")
        for each in split_pieces(inner[part.end() :])
    ]
    return others if others and is_body(others[0].text) else []


def _listed_in_bracket(piece: Piece, front: str, at: int, inner: str) -> list[Piece]:
    """The bodies that a bracket lists behind what they are together: `Järjestöt (Iin Martat ry, Kivi-instituutti)`."""
    if ", " not in inner or _is_told(front) or is_person(tuple(front.split())):
        return []
    listed: list[Piece] = []
    for text in inner.split(", "):
        start = listed[-1].end + len(", ") if listed else piece.start + at
        listed.append(Piece(text, start, start + len(text), "," if listed else ";"))
    bodies = sum(_names_one(each.text) or is_beside_club(listed[0].text, each.text) for each in listed)
    return listed if bodies > 1 else []


def _is_firm_of(firm: str, body: str) -> bool:
    """Whether a name with a legal form stands before a municipality or a body like it."""
    legal = "legal" in kinds(firm.split()[-1]) and not name_the_same(firm, body)
    return legal and type_of(body)[0] in RUNS_PLACES and is_body(body)


def _are_two_agencies(one: str, other: str) -> bool:
    """Whether both names are listed for agencies of the state, of which neither became the other."""
    first, second = known_names().get(fold(one)), known_names().get(fold(other))
    if first is None or second is None or second.short or {first.type, second.type} != {"state-agency"}:
        return False
    return not (name_the_same(one, other) or names_part_of(one, other) or names_part_of(other, one))


def _without_post(inner: str) -> str:
    """The body that a bracket names behind a post: `rehtori, Oulun kaupunki`; a post alone stays as it is."""
    post, comma, body = inner.rpartition(", ")
    return body if comma and is_role(post.split(",")[0]) else inner


def names_employer(name: str, inner: str) -> bool:
    """Whether a bracket names the body of what stands before it and is no other name of it."""
    fund = words().has(fold(name), "no-body")
    inner = _without_post(inner)
    if inner[:1].islower() and is_role(inner.split()[0]):
        return False  # "Aino Virtanen (insinööri AMK)"
    if words().has(fold(inner), "firm-place"):
        return is_person(tuple(name.split()))  # "Aino Virtanen (Nokia)"
    body = is_body(inner) or fold(inner) in known_names() or _is_led_by_listed(inner)
    return body and (fund or not is_body(name)) and not is_part(name)


def _is_led_by_listed(text: str) -> bool:
    """Whether a listed body and a comma lead, as out of a bracket: `VTT, Hiilineutraalit ratkaisut`."""
    lead, comma, _ = text.partition(", ")
    return bool(comma) and fold(lead) in known_names()


def _goes_on_from(group: list[Piece], piece: Piece) -> bool:
    beside = _is_unit_after_unit(group, piece) or _is_common_word(group, piece)
    field = is_research_of(group, piece) or is_field_with_money(group, piece) or is_programme_of(group, piece)
    return beside or field or _is_sibling(group, piece) or is_rest_of_fields(group, piece)


def _is_sibling(group: list[Piece], piece: Piece) -> bool:
    """Whether a word joins one more unit of the body: `X, Department of Physics and Department of Chemistry`."""
    joined = piece.sign in SIBLINGS[1:] and len(group) > 1 and is_body(group[0].text)
    joined = joined and piece.text.split()[0].casefold() not in genitive_places()  # "…, nuorisotoimi ja Simon kirjasto"
    return joined and len(part_joined(f"{group[-1].text} {piece.sign} {piece.text}")) > 1


def _is_unit_after_unit(group: list[Piece], piece: Piece) -> bool:
    """Whether a slash goes on from units to the unit over them: `Kehittämisyksikkö / Peruspalvelukeskus / X`."""
    return piece.sign == "/" and is_part(piece.text) and all(is_part(each.text) for each in group)


def _is_common_word(group: list[Piece], piece: Piece) -> bool:
    """Whether the word for a kind of body in small letters is a unit of the body before it: `X, pelastuslaitos`."""
    under = piece.sign in (",", "/") and type_of(group[0].text)[0] in HAS_INSTITUTES
    form = head_form(piece.text)
    body = form if form is not None and form.head.role == "body" else None
    if body is not None and body.head.type in _NO_UNITS:
        return False  # "4H-yhdistys, Seurakunta"
    small = body is not None and piece.text.islower() and not body.case  # "kansalaisopisto"
    return under and " " not in piece.text and (small or _is_kind_of_body(piece.text))


def _says_what_or_where(text: str) -> bool:
    """Whether the piece says what a body has been for long, or several places: `förening sedan 1997`, `Pargas Vasa`."""
    several = " " in text and fold(text) not in known_names()
    places = several and all(word.casefold() in place_names() for word in text.split())
    return places or (text.islower() and _SINCE.search(text) is not None)


def _is_no_body(text: str) -> bool:
    """Whether the piece is a role, a person, a place, a label, a contact detail or the short name of a fund."""
    lexicon = words()
    label = LABEL.match(text)
    if is_planned(text) or _says_what_or_where(text) or (label is not None and is_role(label.group(1))):
        return True
    if text.endswith(")") and is_person(tuple(BRACKETS.sub("", text).split())):
        return True  # "Aino Virtanen (asiantuntija)"
    last = (BRACKETS.sub("", text).split() or text.split())[-1]
    if "counts-items" in kinds(last.rstrip(".").casefold()):
        return True  # "kunta 1 kpl"
    listed = fold(text) in known_names()
    if is_work_heading(text):
        return True
    if listed and " " in text and known_names()[fold(text)].name == text:
        return False  # "Amos Rex", as a person may be called
    if "trader" in kinds(text) or "post-box" in kinds(text) or (text.casefold() in degrees() and not listed):
        return True  # "tmi" alone, "PL / PB 29", "KTT" behind a person
    if last.casefold().endswith(lexicon.forms_of("no-body-end")) and head_form(last) is None and not listed:
        part = text.endswith(RESEARCH) and split_at_known(text.split()) is not None  # "MTT Taloustutkimus"
        return not is_body(text) or (type_of(text)[1] == 1.0 and not part)
    if (
        is_plural_head(text)
        or is_aside(text)
        or lexicon.has(_DASH.split(text)[0].casefold(), "no-body")
        or _is_kind_of_body(text)
    ):
        return True
    if all(lexicon.has(word.casefold(), "no-body") or lexicon.has(word, "joins") for word in text.split()):
        return True  # "EAKR ja valtio"
    heads = lexicon.has(text.casefold(), "form-label") or (last.islower() and lexicon.has(last, "form-label"))
    heads = heads or is_asked_of(text)
    if is_label_line(text) or (heads and head_form(last) is None and not (listed or is_body(text))):
        return True  # "Ohjausryhmän kokoonpano"
    if lexicon.has(text.split()[0].casefold(), "programme") and not is_body(text):
        return True
    return not is_body(text) and (holds_contact(_ID_BRACKET.sub("", text)) or is_role(text.split()[0]))


def is_label_line(text: str) -> bool:
    """Whether the words are a label that stands alone: `Medfinansiärer`, `Hankkeen rahoitus`."""
    if not text.strip():
        return False
    first, *rest = (text.lower() if text.isupper() else text).split()
    form = small_unit_form(text.split()[-1].lower())
    if form is not None and form.head.word != "ryhmä":
        return False  # "koordinaatioyksikkö"
    if not rest:
        if fold(first) in known_names():
            return False  # "Kiinteistötyönantajat"
        return tells_list(first) or words().has(first.casefold(), "type-label") or is_plural_head(first)
    front, comma, _ = text.rpartition(",")
    if comma and not (front.endswith("-") or is_label_line(front)):
        return False  # "Kaamospuisto, partneri"
    told = tells_list(rest[-1]) or is_plural_head(rest[-1])
    return told and all(word.islower() for word in rest) and not is_body(text)


def names_body(text: str) -> bool:
    """A body, and not just the word for one ("Kuntayhtymä")."""
    return is_body(text) and not _is_kind_of_body(text)


def _is_trade_name(text: str) -> bool:
    """Whether the words are the name of a business without a legal form: `Kuopion Autohuolto`, `Kahvila Kaneli`."""
    forms = [head_form(token) for token in text.split()]
    named = len(forms) > 1 and all(word[:1].isupper() for word in text.split())
    return named and any(form is not None and form.head.role == "trade" and not form.case for form in forms)


def _is_kind_of_body(text: str) -> bool:
    """Whether the words only say what kind of body it is: `Kuntayhtymä`, `Ammatillinen oppilaitos`."""
    if fold(text) in known_names() or is_unit(text):
        return False
    first, *rest = text.split()
    if not rest:
        form = head_form(text)
        return form is not None and form.nominative.casefold() == form.head.word and form.head.role == "body"
    foreign, head = is_foreign(text), head_form(rest[-1])  # "Kvarnen samkommun"
    general = (bool(_DESCRIBES.search(first)) and not foreign) or words().has(first.casefold(), "starter")
    if "vision" in kinds(first) and [head.head.word if head else ""] == rest and not is_research_inside(text):
        return True  # "Tulevaisuuden sairaala"
    small = first.islower() and not first.endswith(("n", "s", "-")) and head is not None and head.head.role == "body"
    alone = all(word.islower() and not words().has(word, "legal") for word in rest)
    return (general or small) and head is not None and alone  # "toiminut yhdistys"
