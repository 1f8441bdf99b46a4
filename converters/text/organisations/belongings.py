"""Tells what belongs to the body before it in a list: its units, its schools, the second half of its name."""

from __future__ import annotations

import re
from itertools import pairwise

from converters.text.organisations.joins import looks_like_name, names_sector
from converters.text.organisations.kinds import (
    is_body,
    is_district,
    is_institute_inside,
    is_lone_unit,
    is_marked_trader,
    is_of_one_town,
    is_part,
    is_role,
    is_unit,
    names_person,
    type_of,
)
from converters.text.organisations.leads import BRACKETS
from converters.text.organisations.organs import owner_of_organ
from converters.text.organisations.pieces import Piece
from converters.text.organisations.same_bodies import (
    names_part_of,
)
from converters.text.organisations.unit_doubts import units_confidence
from converters.text.organisations.unit_owners import has_units, is_authority_beside, is_hospital
from converters.text.organisations.unit_siblings import is_beside_club, is_beside_school, level_of
from converters.text.organisations.units import is_field, split_inner
from converters.text.organisations.words import (
    fold,
    genitive_places,
    head_form,
    is_of_other_town,
    is_person,
    kinds,
    known_names,
    place_forms,
    place_names,
    words,
)

_DOING, _DEVELOPING = "minen", "kehittä"
"""The end of the word for what is done, and the one with which units are called so: `Maaseudun kehittäminen`."""
LAST_BRACKET = re.compile(r"\s*\([^()]*\)\s*\Z")
_SAME_BEGINNING = 5
COLUMNS = (";", "", "|", "•", "·")
"""Signs that part bodies rather than units, as between the columns of a table; a wide gap is none."""
_DASHES = ("–", "—", "-")
_RESEARCH_AND_MORE = re.compile(r"\b[Tt]utkimus- ja \w+keskus$")
"""What a centre of research does besides: `Metsän tutkimus- ja koulutuskeskus`."""
RUNS_PLACES = frozenset({"municipality", "joint-municipal-authority", "wellbeing-services-county"})
HAS_INSTITUTES = RUNS_PLACES | {"association", "foundation", "university"}
HAVE_FIELDS = RUNS_PLACES | {"university", "university-of-applied-sciences", "state-agency", "regional-council"}
_OWN_UNITS = HAVE_FIELDS | {
    "state-regional-authority",
    "ministry",
    "association",
    "foundation",
    "parish",
    "parish-union",
}
_HAVE_INSTITUTES = RUNS_PLACES | {"university", "university-of-applied-sciences"}
_STANDS_ALONE = frozenset(
    {
        "municipality",
        "company",
        "association",
        "foundation",
        "cooperative",
        "parish",
        "parish-union",
        "joint-municipal-authority",
        "wellbeing-services-county",
        "regional-council",
        "state-regional-authority",
        "ministry",
        "chamber-of-commerce",
        "sole-trader",
    }
)
_NO_PARTS = frozenset({"state-agency", "university"})
_HAVE_NO_TOWN = frozenset({"association", "foundation"})
_TEACHING = ("koulutus", "utbildning")
_BOTH_TEACH = ("university", "university-of-applied-sciences")
_NOT_OVER_SCHOOLS = frozenset({"association", "company", "cooperative"})
"""Bodies that have no university of the table."""
_UNDER = frozenset({"municipality", "joint-municipal-authority", "university", "foundation", "association", "company"})


def without_brackets(text: str) -> str:
    """The text without what its brackets hold, or whole where nothing else is there."""
    return BRACKETS.sub("", text).strip() or text


def is_local_name(text: str) -> bool:
    """Whether the words name something of a place, each with its capital: `Kuhmon Kamarimusiikki`."""
    first, *rest = text.split()
    named = bool(rest) and all(word[:1].isupper() and word.casefold() not in place_names() for word in rest)
    return named and first.casefold() in genitive_places() and looks_like_name(text)


def is_head_of(group: list[Piece], piece: Piece, *, several: bool) -> bool:
    """Whether the piece is the body of the units before it: `Sivistystoimiala, Vantaan kaupunki`.

    `several`: more bodies than two are listed there, so that a listed school is one of them.
    """
    school = group[-1]
    listed = several and fold(school.text) in known_names()
    if piece.sign in (",", "/") and school.sign in ("", ",", ";", "/") and not listed and _is_school_of(school, piece):
        return True
    same_place = piece.sign == "," and piece.text.split()[0] == group[0].text.split()[0]
    if piece.sign == "," and school.sign in ("", ";") and _is_institute_of(school.text, piece.text):
        return True
    inside = is_unit(group[0].text) and " " not in group[0].text and "-" not in group[0].text
    if type_of(group[0].text)[0] == "other" and not inside and (piece.sign == "/" or same_place):
        return type_of(piece.text)[0] in (_HAVE_INSTITUTES if piece.sign == "/" else RUNS_PLACES)
    if len(group) == 1 and piece.sign in COLUMNS and is_department_of(piece.text, group[0].text):
        return not several
    if any(is_body(each.text) for each in group) or piece.sign not in (",", "/"):
        return False
    over = _OWN_UNITS if group[0].text[:1].isupper() else RUNS_PLACES | {"university"}
    has_units = type_of(piece.text)[0] in over or (group[0].text[:1].isupper() and _is_listed_public(piece.text))
    return has_units and all(is_part(each.text) for each in group)


def _is_listed_public(name: str) -> bool:
    """Whether a table lists a body of its own kind, as the church's and Åland's are: `Kirkkohallitus`."""
    listed = known_names().get(fold(name))
    return listed is not None and ((listed.type == "other" and not listed.short) or is_hospital(name))


def _is_school_of(school: Piece, piece: Piece) -> bool:
    """Whether a part of a university stands before it: `Kauppakorkeakoulu, Oulun yliopisto`."""
    return type_of(piece.text)[0] == type_of(school.text)[0] == "university" and names_part_of(piece.text, school.text)


def _is_institute_of(institute: str, over: str) -> bool:
    """Whether a place calls an institute of research before its university: `Karjalan tutkimuslaitos, X yliopisto`."""
    if " " not in institute or "yliopisto" not in over:
        return False
    parts = [token for token in institute.split()[-2:] if words().has(token.casefold(), "university-part")]
    return bool(parts) and type_of(over)[0] == "university" and fold(institute) not in known_names()


def belongs(group: list[Piece], piece: Piece, several: bool, several_bodies: bool) -> bool:
    """Whether the piece is a unit of the body before it."""
    lead, text = owner_of_organ(group[0].text) or group[0].text, without_brackets(piece.text)
    alone = _stands_alone(group, text) and not names_part_of(lead, text)
    beside = is_beside_school(lead, text) or is_beside_club(lead, text)
    if alone or beside or _has_owner_told(piece.text):
        return False
    if _is_part_of(group, piece, text):
        return True
    if piece.sign in COLUMNS:
        small = text.islower() and is_unit(text)  # "Iin kunta; perusturva; neuvola"
        small = small or is_department_of(lead, text) or _is_sector_of(lead, text)
        free = piece.sign or len(group) == 1 or not is_unit(group[-1].text)  # no project behind a unit and a tab
        served = piece.sign != ";" and free and names_service(lead, text)
        return is_body(lead) and (is_lone_unit(text) or small or served)
    if not is_body(lead) or piece.sign in ("ja", "sekä", "och", "and", "&"):
        return False
    if piece.sign == ":" and text[:1].islower() and not (is_part(text) or is_field(text)):
        return False  # "Lemin kyläyhdistys ry: museon katto"
    if is_part(text) or names_service(lead, text) or (len(group) > 1 and _are_services(text)):
        return True
    if piece.sign == ">" or (piece.sign == "/" and _stands_beside(lead, text)):
        return False  # "Iin kunta > Etusivu"
    if type_of(text)[0] == "other" and type_of(lead)[0] in HAS_INSTITUTES:
        return _has_institute(lead, text, piece, several_bodies=several_bodies)
    if piece.sign in _DASHES:
        return is_municipal_school(type_of(lead)[0], text)  # "Iin kunta – Valtarin koulu"
    if is_body(text):
        return _has_below(group, text, piece, several_bodies=several_bodies)
    beside = piece.sign == "," or several_bodies
    elsewhere = beside and is_local_name(text) and text.split()[0] != lead.split()[0]  # "Haukiputaan Pallo"
    if elsewhere or _is_granted(group, lead, text):
        return False  # "Kisa ry, kentän valot"
    return (not several or piece.sign == "/") and _may_be_unit(text)


def _is_granted(group: list[Piece], lead: str, text: str) -> bool:
    """Whether small words that tell no unit stand behind a legal form or a slash and a unit: `X ry, kentän valot`."""
    unit = len(group) > 1 and group[-1].sign == "/" and units_confidence((group[-1].text,)) == 1
    closed = unit or any("legal" in kinds(word) for word in lead.split())
    return closed and text.islower() and units_confidence((text,)) < 1


def _is_sector_of(over: str, text: str) -> bool:
    """Whether a sector of no place stands behind its town: `Iin kunta; Kasvatuksen ja koulutuksen toimiala`."""
    placed = text.split()[0].casefold() in genitive_places()
    return not placed and is_unit(text) and level_of(text) == 0 and type_of(over)[0] in RUNS_PLACES


def is_department_of(over: str, text: str) -> bool:
    """Whether the words are a unit of a level that a university has and no place begins: `Kemian laitos`."""
    form = head_form(text.split()[-1])
    level = kinds(form.head.word).get("unit-level") if form is not None and not form.case else ""
    placed = text.split()[0].casefold() in genitive_places() or " " not in text
    return bool(level) and not placed and type_of(over)[0] in _BOTH_TEACH and is_unit(text)


def _are_services(text: str) -> bool:
    """Whether the word says which services, as stand behind a unit that has them: `Turvallisuuspalvelut`."""
    form = head_form(text) if " " not in text else None
    return form is not None and form.head.word == "palvelut" and not form.case and form.nominative != form.head.word


def _is_part_of(group: list[Piece], piece: Piece, text: str) -> bool:
    """Whether the words are a part of the body by its name or kind: its school, its section, its district."""
    lead, comma = without_brackets(group[0].text), piece.sign in (",", "/")
    section = type_of(lead)[0] == type_of(text)[0] == "chamber-of-commerce" and "osasto" in text
    institute = piece.sign == "," and len(group) == 1 and _is_institute_of(text, lead)
    named = (comma or piece.sign == ":" or piece.sign in _DASHES) and names_part_of(lead, text)
    inside = piece.sign == "," and type_of(lead)[0] in _BOTH_TEACH and is_research_inside(text)
    inside = inside or (comma and len(group) > 1 and type_of(lead)[0] == "university" and is_institute_inside(text))
    return section or institute or named or inside or (comma and _is_of_district(group, text))


def is_research_inside(text: str) -> bool:
    """Whether an institute of research is called by its field alone, as those of a school are: `Energiatutkimuskeskus`.

    One that a place or a country begins, or that a table lists, is a body of its own.
    """
    first, *rest = text.split()
    last = head_form(text.split()[-1])
    research = last is not None and not last.case and words().has(last.head.word, "university-part")
    research = research or (last is not None and _RESEARCH_AND_MORE.search(text) is not None)
    own = fold(text) in known_names() or first.casefold() in genitive_places() or "-" in first
    led = all(word.islower() for word in rest) and (bool(rest) or last is None or first.casefold() != last.head.word)
    return research and not own and led and "wide-genitive" not in kinds(first.casefold())


def _has_institute(lead: str, text: str, piece: Piece, *, several_bodies: bool) -> bool:
    """Whether an institution behind a body is its own; one that begins with a town is none of a foundation's."""
    if type_of(lead)[0] in _HAVE_NO_TOWN and text.split()[0].casefold() in place_names():
        return False  # "Kone Foundation, Tampere Institute for Advanced Study"
    return piece.sign == "/" or not several_bodies or text.split()[0] == lead.split()[0]


def _has_below(group: list[Piece], text: str, piece: Piece, *, several_bodies: bool) -> bool:
    """Whether a body behind another is below it: a parish of its union, a school of who runs it."""
    lead = group[0].text
    under, over = type_of(text)[0], type_of(lead)[0]
    if (over, under) == ("parish-union", "parish") and piece.sign in (",", "/"):
        return not several_bodies
    below = under != over and over in _UNDER and under not in _STANDS_ALONE and (over, under) != _BOTH_TEACH
    of_place = lead.split()[0].casefold() in genitive_places()
    if below and not of_place and text[:_SAME_BEGINNING] == lead[:_SAME_BEGINNING]:
        return True
    schools = any(word in lead.casefold() for word in _TEACHING)
    teaches = schools or over in ("association", "foundation") or is_municipal_school(over, text)
    # Behind a department the chain goes on: "Helsingin kaupunki, Kasvatuksen toimiala, Stadin ammattiopisto".
    teaches = teaches or (over == "municipality" and len(group) > 1)
    school = under == "university-of-applied-sciences" and schools and text.split()[0] == lead.split()[0]
    schooling = (under == "educational-institution" and teaches) or school
    return below and (piece.sign == "/" or (schooling and not several_bodies))


def _is_of_district(group: list[Piece], text: str) -> bool:
    """Whether an agency's chain goes on to its district, or from that to a place: `X, Lapin alue, Kemin vankila`."""
    kind = type_of(group[0].text)[0]
    if kind == "state-agency" and is_district(text):
        return True
    agencies = {kind, type_of(text)[0]} == {"state-agency"}
    return len(group) > 1 and agencies and text.split()[0].endswith("n")


def _may_be_unit(text: str) -> bool:
    """Whether words that nothing tells may name a unit: no label with what it leads, no telephone, no person inside."""
    tokens = text.split()
    told = ":" in text or any("phone" in kinds(token.casefold().rstrip(".:")) for token in tokens)
    described = len(tokens) == 2 and tokens[0].endswith("nen")  # "Strateginen johtaminen"
    deed = tokens[-1].endswith("minen") and not described and (len(tokens) > 1 or not is_field(text))
    told = told or deed  # "kylätalon kunnostaminen", not "Palveluasuminen"
    return not told and not names_person(tokens) and not any(is_person(pair) for pair in pairwise(tokens))


def _stands_beside(lead: str, text: str) -> bool:
    """Whether a slash joins two bodies of which neither has the other: a sole trader, an authority, another town's."""
    listed = known_names().get(fold(text))
    authority = listed is not None and listed.type in _NO_PARTS
    elsewhere = is_of_other_town(text, lead) and (is_of_one_town(lead) or type_of(lead)[0] in _HAVE_NO_TOWN)
    return authority or is_marked_trader(text) or elsewhere or (listed is not None and type_of(lead)[0] == "company")


def _stands_alone(group: list[Piece], text: str) -> bool:
    """Whether a body is none of the one before it: it has a legal form, that is told its part or never has such a one.

    `Iin kunta / Kivelän opisto Oy`, `Väestöliitto (koordinaattori), Sibelius-museo`, `Kivi ry/Lapin yliopisto`.
    """
    if "legal" in kinds(text.split()[-1]) and is_body(text):
        return True
    listed = known_names().get(fold(text))
    school = listed is not None and not listed.short and listed.type in _BOTH_TEACH
    told = (listed is not None and _part_told(group[-1].text)) or is_authority_beside(group[0].text, text)
    return told or (school and type_of(group[0].text)[0] in _NOT_OVER_SCHOOLS)


def _part_told(name: str) -> bool:
    """Whether a bracket behind the name says its part in the project, which closes it: `Iin kunta (koordinaattori)`."""
    bracket = LAST_BRACKET.search(name)
    return bracket is not None and is_role(bracket.group().strip(" ()"))


def _has_owner_told(name: str) -> bool:
    """Whether a bracket behind the name says whose it is: `Centre for Arctic Studies (University of Lapland)`."""
    bracket = LAST_BRACKET.search(name)
    return bracket is not None and has_units(bracket.group().strip(" ()"))


def is_municipal_school(over: str, school: str) -> bool:
    """Whether a municipality runs the school after it: `Vaasan kaupunki, Kuula-opisto`, `…, Kirkonkylän koulu`."""
    form = head_form(school.split()[-1])
    local = form is not None and words().has(form.head.word, "municipal-school")
    return over == "municipality" and (local or (" " not in school and "-" in school))


def names_service(lead: str, text: str) -> bool:
    """Whether the words name a field of work of the body before them, or a science: `Terveys ja hyvinvointi`."""
    stems = (*words().forms_of("service-stem"), *words().forms_of("field-stem"))
    fits = any(word.casefold().startswith(stems) for word in text.split())
    fits = fits or (" " not in text and type_of(lead)[0] == "university" and is_field(text, "science"))
    fits = fits or names_sector(lead, text)
    fits = fits and not is_body(text) and not _is_aim(text)
    return fits and type_of(lead)[0] in HAS_INSTITUTES | {"university-of-applied-sciences"}


def _is_aim(text: str) -> bool:
    """Whether the words tell what is to be done, or where, as names of projects do: `Palvelujen parantaminen Iissä`."""
    *front, last = text.casefold().split()
    done = len(front) > 1 and last.endswith(_DOING) and not last.startswith(_DEVELOPING)
    return done or (bool(front) and place_forms().get(last, ("", ""))[1] == "other")


def is_body_with_unit(piece: Piece) -> bool:
    """Whether an agency or a town stands in a list with its unit behind a blank: `Kela, THL Tutkimus`."""
    body, units = split_inner(piece.text) if piece.sign == "," and " " in piece.text else ("", ())
    listed = known_names().get(fold(body)) if units else None
    return (listed is not None and listed.type == "state-agency") or (bool(units) and _is_town(body))


def _is_town(body: str) -> bool:
    """Whether a place and the word for a town make the name: `Iin kunta`, `City of Oulu`."""
    if " of " in body:
        return type_of(body)[0] in ("municipality", "university")
    place, _, kind = body.partition(" ")
    form = head_form(kind) if place.casefold() in genitive_places() else None
    return form is not None and form.head.type == "municipality" and form.nominative == kind == form.head.word
