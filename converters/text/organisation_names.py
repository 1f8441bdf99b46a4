"""Takes one name of a body apart: the body, its units, its type, abbreviation, former names, business id, person."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from converters.text.inflection import inflect_name
from converters.text.organisation_changes import bracket_dated, read_other_names
from converters.text.organisation_edges import without_amount, without_care_of, without_person, without_post_town
from converters.text.organisation_kinds import (
    BRACKET,
    holds_contact,
    is_aside,
    is_body,
    is_lone_unit,
    is_unit,
    type_of,
)
from converters.text.organisation_ministries import portfolios
from converters.text.organisation_traders import bring_out_trader, parse_trader, trader_behind
from converters.text.organisation_units import SPLITS_ANYTHING, spell, split_inner, split_units
from converters.text.organisation_words import (
    EDGES,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    legal_forms,
    place_names,
    small_unit_form,
    swedish_genitive,
    words,
)
from converters.text.same_bodies import is_one_name, names_part_of
from graph.model import Organisation

_UNIT_ALONE = 0.8
_LOOSE_HYPHEN = re.compile(r"\w -\s?\w+\Z")
_SHORT_FORM = re.compile(r"\b[rs]\.[yfpr]\Z")
_PLACE_FIRST = re.compile(r"\s*([^\W\d_][\w-]*), (kaupunki|kunta|stad|kommun)\b(?! \w)", re.IGNORECASE)
_BUDGET_LINE = re.compile(r"\s+(yritystuet)\Z", re.IGNORECASE)
_BUSINESS_ID = re.compile(
    r"(?:\b(?:Y-?tunnus|FO-nummer|Business ID)\s*:?\s*)?(?<![\d-])(\d{6,7}-\d)(?![\d-])", re.IGNORECASE
)
_ID_DIGITS = re.compile(r"\d{6,7}-\d")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_DIGIT = re.compile(r"\d")
_GENITIVE = re.compile(r"[^\W\d_][\w-]{2,}n")
_GENITIVES = re.compile(rf"{_GENITIVE.pattern} ja {_GENITIVE.pattern} \S")
_LOST_COMMA = re.compile(r"(?<=\w-)\s{2,}(?=\w)")
_ITEM_NUMBER = re.compile(r"(?<!\S)\d+(?!\S)")
_OPEN_LETTERS = re.compile(r"\b([A-ZÅÄÖ]{2,4}) -([a-zåäö]+)")
_OPEN_AREA = re.compile(r"\b([^\W\d_]+)(?:-\s+| -(?=\w))([^\W\d_]+)")
_CUT = re.compile(r"\s*(?<![cC])/\s*(?!o\b)|:\s+|(?<!-)\s*,\s+|\s+[–—-]\s+|\s{2,}|;\s+")
_CUT_SIGNS = frozenset("/:,;–—-\t\r\n\xa0")
_SHORTEST_LETTERS = 3
_LONGEST_APART = 8
"""Letters of a word in capitals up to which it is hardly two that are run together."""
_SHORTEST_PART = 3
_OTHER_BODY = ("yhtymä", "kuntayhtymä", "säätiö", "konserni", "nyhdistys", "seura")
"""What makes another body of a name that goes on so: `AMMATTIKORKEAKOULUYHTYMÄ`."""
_RUN_SCHOOLS = frozenset({"joint-municipal-authority"})
_BRANDED = frozenset({"wellbeing-services-county"})
_SERVE_THE_COUNTRY = frozenset({"state-agency", "ministry", "university", "university-of-applied-sciences", "fund"})
_HAVE_BRANCHES = frozenset({"educational-institution", "university-of-applied-sciences"})
_SHORTENED = frozenset({"association", "foundation", "other", "state-agency"})
_HAVE_INSTITUTIONS = frozenset({"municipality", "joint-municipal-authority", "university", "wellbeing-services-county"})
_OVER_UNITS = frozenset({"municipality", "university", "university-of-applied-sciences"})


class Brackets(NamedTuple):
    """What the brackets of a name say, and the name without them."""

    name: str
    abbreviation: str = ""
    former: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    days: tuple[tuple[str, str], ...] = ()
    units: tuple[str, ...] = ()


def split_budget_line(raw: str) -> tuple[str, str]:
    """The name of a body and the budget line written after it, empty where there is none.

    >>> split_budget_line("Lapin ELY-keskus yritystuet")
    ('Lapin ELY-keskus', 'yritystuet')
    """
    name = raw.strip()
    match = _BUDGET_LINE.search(name) if name[-1:] in "tT" else None
    return (name[: match.start()].strip(), match.group(1)) if match else (name, "")


def _without_place(text: str) -> str:
    """The text without a place after a name: `Hyvän Mielen Talo ry Oulu`, `Bovallius-ammattiopisto Laukaa`."""
    *front, last = text.split() or [""]
    if not front or not last[:1].isupper() or last.casefold() not in place_names() or fold(text) in known_names():
        return text
    form = head_form(front[-1])
    taught = form is not None and not form.case and form.head.type in _HAVE_BRANCHES
    listed = known_names().get(fold(" ".join(front)))
    if listed is not None and listed.type in _SERVE_THE_COUNTRY:
        return " ".join(front)  # "Luonnonvarakeskus Oulu"
    named = len(front) > 1 or (form is not None and "-" in front[0])
    return " ".join(front) if named and (taught or "legal" in kinds(front[-1])) else text


def set_in_order(text: str) -> str | None:
    """The name of a municipality that a register writes by its place first; None for other texts.

    >>> set_in_order("Oulu, kaupunki")
    'Oulun kaupunki'
    """
    match = _PLACE_FIRST.match(text) if "," in text else None
    if match is None or fold(match.group(1)) not in place_names():
        return None
    place, word = match.group(1), match.group(2).lower()
    if word in ("stad", "kommun"):
        genitive = swedish_genitive(place)
    else:
        genitive = max(inflect_name(place).get("gen", (place,)), key=len)
    return f"{genitive} {word}{text[match.end() :]}"


@cache
def _other_name_after() -> re.Pattern[str]:
    """A former name, or the one of today, behind a comma or not: `Careeria Oy, ent. X`, `Careeria Oy ent. X`."""
    former = "|".join(map(re.escape, words().forms_of("former")))
    today = r"nyk\.|nykyinen|nykyisin|myöh\."
    return re.compile(
        rf",\s+((?:(?:{former})\.?|{today})\s[^,()/;]+)|(?<=\w)\s+((?:ent\.|aik\.|{today})\s[^,()/;]+)", re.IGNORECASE
    )


def _bracket_other_name(text: str) -> str:
    """The text with another name behind a body in brackets: `X ry, ent. Y` -> `X ry (ent. Y)`."""
    if "," not in text and " ent." not in text and " aik." not in text and " nyk" not in text and " myöh." not in text:
        return text
    return _other_name_after().sub(_set_apart, text)


def _set_apart(other: re.Match[str]) -> str:
    """Another name in brackets, or as a part of its own of the bracket that it stands in."""
    name = other[1] or other[2]
    inside = other.string.count("(", 0, other.start()) > other.string.count(")", 0, other.start())
    return f"; {name}" if inside else f" ({name})"


def is_business_id(text: str) -> bool:
    """Whether the text is a Finnish business id with the right check digit (weights 7 9 10 5 8 4 2, modulo 11).

    >>> is_business_id("1006538-5"), is_business_id("1006538-6")
    (True, False)
    """
    digits, dash, check = text.partition("-")
    if not dash or not check.isdigit() or not digits.isdigit() or len(digits) > 7 or len(check) != 1:
        return False
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits.zfill(7), strict=True)) % 11
    return rest != 1 and int(check) == (0 if rest == 0 else 11 - rest)


@lru_cache(maxsize=65536)
def parse_organisation(raw: str) -> Organisation:
    """The body that a cell of a list or one name in a text stands for. Never raises.

    A unit without a body ("Hyvinvointipalvelut") has the name "" and itself as its unit.
    """
    text, _ = split_budget_line(_close_areas(_LOST_COMMA.sub(", ", raw)) if "-" in raw else raw)
    text = _bracket_other_name(text)
    if _DIGIT.search(text):
        text = without_post_town(bracket_dated(text))
    text = bring_out_trader(set_in_order(text) or without_amount(without_care_of(text)))
    text, business_id = _take_business_id(_part_body(_part_places(_part_plant(text))) if text.isupper() else text)
    brackets = _take_brackets(_without_former(_without_place(text)))
    trader = parse_trader(brackets.name, raw)
    if trader is not None:
        return trader._replace(business_id=business_id, abbreviation=brackets.abbreviation)
    body, units = split_chain(brackets.name)
    units = (*units, *brackets.units)
    body = spell(body) if body else ""
    kind, confidence = type_of(body) if body else ("", _UNIT_ALONE)
    trader = trader_behind(body, brackets.name, raw) if not kind else None
    if trader is not None:
        return trader._replace(business_id=business_id)
    if not body:
        return Organisation("", raw, units=units, business_id=business_id, confidence=confidence)
    body, short = _take_abbreviation(body)
    return Organisation(
        body,
        raw,
        units=units,
        type=kind,
        business_id=business_id,
        former_names=brackets.former,
        abbreviation=brackets.abbreviation or short,
        confidence=confidence,
        later_names=() if units else brackets.later,  # "Mallin kunta Elinvoima (nyk. Kasvu)": the unit's
        change_days=brackets.days,
    )


def _close_areas(text: str) -> str:
    """The text without a blank inside the name of an area: `Meri- Lapin opisto`, `Pohjois -Savon liitto`."""
    if " -" in text:
        text = _OPEN_LETTERS.sub(_closed_letters, text)
    return _OPEN_AREA.sub(lambda match: _closed_area(match[1], match[2]) or match[0], text)


def _closed_letters(match: re.Match[str]) -> str:
    """Letters with their hyphen where the word behind it is no body without them: `TE -toimisto`, no `SPR -piiri`."""
    alone, closed = head_form(match[2]), head_form(f"{match[1]}-{match[2]}")
    joined = closed is not None and closed.head.role == "body" and (alone is None or alone.head != closed.head)
    return f"{match[1]}-{match[2]}" if joined else match[0]


def _closed_area(side: str, area: str) -> str:
    name = f"{side}-{area}"
    return name if name.casefold() in genitive_places() or name.casefold() in place_names() else ""


def _part_places(text: str) -> str:
    """Capitals in which a place is run together with what is before it: `EKOPINE OYKAJAANIN SIVUTOIMIPISTE`."""
    return " ".join(_part_place(token) if len(token) > _LONGEST_APART else token for token in text.split(" "))


def _part_place(token: str) -> str:
    low = token.casefold()
    for cut in range(2, len(low) - 2):
        if low[cut:] in genitive_places():
            form = head_form(low[:cut])
            if low[:cut] in legal_forms() or (form is not None and not form.case and form.head.role == "body"):
                return f"{token[:cut]} {token[cut:]}"
    return token


def _part_plant(text: str) -> str:
    """Capitals in which a firm's legal form is run together with the place of its plant: `X OYMALLILAN TEHDAS`."""
    front, form, unit = text.partition(" OY")
    if " " not in unit or not unit[0].isalpha():
        return text
    plant = unit.split()[0].endswith("N") and (
        _is_capital_unit(unit) or words().has(unit.split()[-1].casefold(), "plant")
    )
    return f"{front}{form}, {unit}" if plant else text


def _part_body(text: str) -> str:
    """Capitals in which a unit is run together with its listed body: `OULUN YLIOPISTOKEMIAN LAITOS`."""
    tokens = text.split(" ")
    if fold(tokens[0]) not in first_known_words():
        return text
    for index, token in enumerate(tokens[1:], 1):
        cut = _body_end(" ".join(tokens[:index]), token) if len(token) > _LONGEST_APART else 0
        unit = " ".join([token[cut:], *tokens[index + 1 :]])
        if cut and _is_capital_unit(unit):
            return f"{' '.join(tokens[:index])} {token[:cut]}, {unit}"
    return text


def _body_end(front: str, token: str) -> int:
    """Where a listed body that the words begin ends inside the next one; 0 where none does."""
    for cut in range(len(token) - _SHORTEST_PART, _SHORTEST_PART, -1):
        known = known_names().get(fold(f"{front} {token[:cut]}"))
        if known is not None and (known.type in SPLITS_ANYTHING or known.type in _RUN_SCHOOLS):
            return 0 if token[cut:].casefold().startswith(_OTHER_BODY) else cut
    return 0


def _is_capital_unit(text: str) -> bool:
    """Whether the words up to a sign end in a head of units: `KEMIAN LAITOS`, `KESKUSHALLINTO / MARKKINOINTI`."""
    last = re.split(r"[/(,]", text)[0].split()
    form = head_form(last[-1]) if last else None
    return form is not None and form.head.role == "unit" and not form.case


def _without_former(text: str) -> str:
    """The name of a body without the word that says it is a former one: `Entinen Kuopion yliopisto`."""
    lead, _, name = text.partition(" ")
    return name if _says_former(lead) and is_body(name) else text


def _says_former(word: str) -> bool:
    """Whether the word says that a name is a former one, with its stop or without: `ent.`, `entinen`."""
    return any(words().has(form, "former") for form in (word.casefold(), word.casefold().rstrip(".")))


def _take_business_id(text: str) -> tuple[str, str]:
    if "-" not in text or not _ID_DIGITS.search(text):
        return text, ""
    for match in _BUSINESS_ID.finditer(text):
        if is_business_id(match.group(1)):
            rest = (text[: match.start()] + text[match.end() :]).replace("()", "")
            return rest.strip(EDGES), match.group(1)
    return text, ""


def _take_brackets(text: str) -> Brackets:
    if "(" not in text and "[" not in text:
        return Brackets(_strip_edges(text.strip(" )]")))
    found = Brackets(BRACKET.sub(" ", text))
    for inner in (part for bracket in BRACKET.findall(text) for part in bracket.split(";")):
        found = _read_bracket(found, inner.strip(EDGES))
    return found._replace(name=without_amount(_strip_edges(found.name.strip(" ()[]"))))


def _read_bracket(found: Brackets, inner: str) -> Brackets:
    parts = inner.replace(":", " ").split()
    lexicon = words()
    if not parts or any(lexicon.has(part.casefold(), "note") for part in parts[:1]):
        return found
    other = read_other_names(inner, found.name.strip(EDGES))
    if other is not None and (other.former or other.later or _says_former(parts[0])):
        former = (*found.former, *filter(_is_no_trader, other.former))
        later = (*found.later, *filter(_is_no_trader, other.later))
        days = (*found.days, *(pair for pair in other.days if pair[0] in {*former, *later}))
        return found._replace(former=former, later=later, days=days)
    if until := _in_force_until(parts):
        return found._replace(former=(*found.former, " ".join(until).strip(EDGES)))
    if any(lexicon.has(part.casefold(), "successor") for part in parts) or any(part[0].isdigit() for part in parts):
        return found
    if is_unit(inner) and not inner.isupper():
        return found._replace(units=(*found.units, inner))
    if _is_named_part(inner, found.name.strip(EDGES)):
        return found._replace(units=(*found.units, inner))
    if _is_abbreviation(inner, found.name):
        return found if found.abbreviation else found._replace(abbreviation=inner)
    head = head_form(parts[-1])
    if (head is not None and head.head.role == "unit" and not head.case) or _lists_fields(inner):
        return found._replace(units=(*found.units, inner))
    if _is_owner(inner, found.name.strip()):
        return found._replace(name=inner, units=(*found.units, _tidy(found.name)))
    return found


def _is_no_trader(name: str) -> bool:
    """Whether another name of a body is no person's business, whose name would be one of the body."""
    return parse_organisation(name).type != "sole-trader"


def _is_owner(inner: str, name: str) -> bool:
    """Whether a bracket names who has the institution before it: `Iin museo (Iin kunta)`; a school stands alone."""
    over = type_of(inner)[0] in _HAVE_INSTITUTIONS and "," not in name
    return over and is_body(inner) and (type_of(name)[0] == "other" or is_unit(name))


def _in_force_until(parts: list[str]) -> list[str]:
    """The name behind the day or year until which it was in force: `vuoteen 2014 X`, `31.12.2009 saakka X`."""
    at = 0
    while at < len(parts) and (words().has(parts[at].casefold(), "until") or parts[at][0].isdigit()):
        at += 1
    told = any(part[0].isdigit() for part in parts[:at]) and any(part[0].isalpha() for part in parts[:at])
    return parts[at:] if told and "".join(parts[at:])[:1].isupper() else []


def _is_named_part(inner: str, body: str) -> bool:
    """Whether a bracket begins with the short name of the body before it and names a part: `SeAMK Ruoka`; no place."""
    _, _, rest = inner.partition(" ")
    return bool(rest and body) and rest.casefold() not in place_names() and names_part_of(body, inner)


def _lists_fields(inner: str) -> bool:
    """Whether a bracket lists the fields of an office: `Elinkeinot, työvoima ja osaaminen`."""
    parts = inner.replace(" ja ", ", ").split(", ")
    listed = len(parts) > 1 and inner[:1].isupper() and " ja " in inner and all(map(_names_field, parts))
    return listed and all(part.islower() for part in parts[1:])


def _is_abbreviation(inner: str, name: str) -> bool:
    """Whether a bracket holds a short name of the body before it: `THL`, `Diak`, `Lapin ELY-keskus`."""
    if "/" in inner and " " not in inner:
        return any(_is_abbreviation(part, name) for part in inner.split("/"))
    known = known_names().get(fold(inner))
    meant = known_names().get(fold(name))
    if known is not None:
        return known.short or (meant is not None and meant.id == known.id) or meant is None
    return len(inner.split()) == 1 and 2 <= len(inner) <= 12 and inner[:1].isupper() and inner not in name.split()


def _take_abbreviation(body: str) -> tuple[str, str]:
    """`Jyväskylän yliopisto JYU` -> the name and its short form; names that a table spells so stay whole."""
    parts = body.split()
    if len(parts) < 2 or body.isupper() or fold(body) in known_names():
        return body, ""
    last, front = parts[-1], " ".join(parts[:-1])
    short, whole = known_names().get(fold(last)), known_names().get(fold(front))
    if (
        short is not None
        and whole is not None
        and short.id == whole.id
        and (last.isupper() or whole.type in _BRANDED or whole.type in SPLITS_ANYTHING)
    ):
        return front, last
    head = head_form(parts[-2])
    if not last.isupper() or not 2 <= len(last) <= 6 or words().has(last.casefold(), "legal"):
        return body, ""
    taught = head is not None and head.head.type == "educational-institution"
    if len(parts) > 2 and not taught and _is_initials(last, front):
        return front, last  # "Euroopan aluekehitysrahasto EAKR"
    if head is None:
        return body, ""
    if head.head.type not in SPLITS_ANYTHING and not (head.head.type in _SHORTENED and is_spelt_from(last, front)):
        return body, ""
    return (body, "") if len(parts) < 3 else (front, last)


def _is_initials(short: str, name: str) -> bool:
    """Whether the short form begins as the name does, and every word of the name gives it a letter, in their order."""
    parts = name.casefold().split()
    at = 0
    for part in parts:
        at = short.casefold().find(part[0], at) + 1
        if at == 0:
            return False
    return short[0].casefold() == name[0].casefold() and len(short) >= len(parts) > 1 and is_spelt_from(short, name)


def is_spelt_from(short: str, name: str) -> bool:
    """Whether the letters of a short form follow one another in the name, the first where a word begins."""
    letters = iter(name.casefold())
    first = any(word.startswith(short[0].casefold()) for word in name.casefold().replace("-", " ").split())
    return first and all(letter in letters for letter in short.casefold())


def registered_short(name: str, short: str) -> str:
    """The short form of an association that its legal form closes, as registers write it behind its name; else empty.

    >>> registered_short("Suomen Mallikerho", "SMK ry"), registered_short("Suomen Mallikerho", "Kajo ry")
    ('SMK', '')
    """
    letters, _, form = short.partition(" ")
    lexicon = words()
    if not letters.isupper() or len(letters) < _SHORTEST_LETTERS or not lexicon.has(form.casefold(), "legal"):
        return ""
    registered = lexicon.value(form.casefold(), "legal") == "association"
    if not registered or " " not in name or "(" in name or "legal" in kinds(name.split()[-1]):
        return ""
    listed = known_names().get(fold(letters))
    if listed is not None and listed.type != "association":
        return ""
    alike = letters[0] == name[0] and is_spelt_from(letters, f"{name} {form}")  # "SYTY" has the letter of "ry"
    return letters if alike and type_of(name)[0] in ("association", "") else ""


def split_chain(text: str) -> tuple[str, tuple[str, ...]]:
    """The body of a name and its units from the top down; the body is empty where only a unit is named."""
    if "," in text and fold(text) in known_names():
        return _tidy(text), ()
    parts = _join_pieces([part.strip(EDGES) for part in _cut(text)])
    if len(parts) == 1 and "legal" in kinds(parts[0].split()[-1]):
        # A legal form closes a name, and most names of a list are such.
        return _tidy(parts[0]), ()
    parts = _up_to_role(parts)
    bodies = [index for index, part in enumerate(parts) if is_body(part)]
    at = next((index for index in bodies if type_of(parts[index])[0] != "other"), bodies[0] if bodies else 0)
    if not parts or (not is_body(parts[at]) and is_lone_unit(parts[at])):
        return "", tuple(_tidy(part) for part in parts)
    body, inner = split_inner(_tidy(parts[at]))
    kind = type_of(body)[0]
    after = [
        part
        for before_it, part in pairwise(parts[at:])
        if names_part_of(body, part) or _is_below(part, kind) or _goes_on_from(before_it, part, kind)
    ]
    before = [part for part in parts[:at] if is_unit(part) or not is_aside(part)]
    units = [
        *(without_person(part) for part in inner if not _is_beside(part)),
        *(without_person(_tidy(part)) for part in after if not _is_beside(part)),
        *(_tidy(part) for part in reversed(before)),
    ]
    named = (unit for part in units for unit in split_units(part) if "publication" not in kinds(unit.split()[0]))
    return body, tuple(unit for unit in named if unit.casefold() != body.casefold())


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
    return is_aside(part) or (holds_contact(part) and not is_unit(part))


def _goes_on_from(unit: str, part: str, kind: str) -> bool:
    """Whether an agency's chain goes on from its district to a place's prison or office: `X, Lapin alue, Y`."""
    return kind == "state-agency" and is_unit(unit) and part.split()[0].endswith("n")


def _is_below(part: str, kind: str) -> bool:
    return not _is_same_kind(part, kind) or _is_branch(part, kind)


def _is_branch(part: str, kind: str) -> bool:
    """Whether the part is the local branch of an association before it: `MLL, Kajaanin yhdistys`."""
    first, *rest = part.split()
    registered = any("legal" in kinds(word) for word in rest)
    return kind == "association" and bool(rest) and first.casefold() in genitive_places() and not registered


def _is_same_kind(part: str, kind: str) -> bool:
    return bool(kind) and is_body(part) and type_of(part)[0] == kind


def _cut(text: str) -> list[str]:
    """The text at its separators; a dash or a gap separates only after a body, and never inside its name."""
    pieces: list[str] = []
    start, covered = 0, portfolios(text)
    for match in _CUT.finditer(text) if "  " in text or not _CUT_SIGNS.isdisjoint(text) else ():
        left, sign, right = text[start : match.start()], match.group().strip(), text[match.end() :]
        if not left.strip() or not right.strip() or any(at <= match.start() < end for at, end in covered):
            continue
        parts = (sign == "" and _lost_sign(left, right)) or _parts_here(left, right) or (bool(pieces) and is_unit(left))
        if sign in ("", "–", "—", "-", ":") and not parts:
            continue
        if not match.group().strip() and _goes_on(left.strip(EDGES), right.strip(EDGES)):
            continue
        head = small_unit_form(right.strip()) if sign in ("–", "—", "-") else None
        if head is not None and head.head.word == right.strip() and not (is_body(left.strip(EDGES)) or left.islower()):
            continue  # "Ympäristö ja luonnonvarat - vastuualue"
        pieces.append(left)
        start = match.end()
    return [*pieces, text[start:]]


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
        return bool(split_inner(_tidy(f"{left} {right}"))[1])
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
        while joined and _LOOSE_HYPHEN.search(part) and not is_body(joined[-1]) and not is_unit(joined[-1]):
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
    if not part[:1].islower() or " ja " not in part or not _names_field(part) or head_form(part.split()[-1]):
        return 0
    for count, piece in enumerate(reversed(before), 1):
        if not _names_field(piece):
            return 0
        if piece[:1].isupper():
            return count if count < len(before) else 0
    return 0


def _is_genitive_field(piece: str) -> bool:
    """Whether the piece is one word in the genitive, as in `Tiedon, tieteen ja tekniikan keskus`."""
    return _GENITIVE.fullmatch(piece) is not None and _names_field(piece)


def _names_field(piece: str) -> bool:
    """Whether the piece may be a field of work: no body, unit, role, person or place."""
    return not (is_body(piece) or is_unit(piece) or is_aside(piece))


def _tidy(text: str) -> str:
    return _strip_edges(" ".join(text.split()))


def _strip_edges(text: str) -> str:
    """The text without signs at its edges; the stop of `r.y.` stays."""
    stripped = text.strip(EDGES)
    return stripped + "." if stripped[-2:-1] == "." and _SHORT_FORM.search(stripped) else stripped
