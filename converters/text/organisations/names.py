"""Takes one name of a body apart: the body, its units, its type, abbreviation, former names, business id, person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.inflection import inflect_name
from converters.text.organisations.capitals import part_capitals
from converters.text.organisations.chains import names_field, split_chain, strip_edges, tidy
from converters.text.organisations.changes import bracket_dated, read_other_names
from converters.text.organisations.doubts import edge_confidence
from converters.text.organisations.edges import without_amount, without_care_of, without_post_town
from converters.text.organisations.field_lists import field_lists
from converters.text.organisations.ids import BUSINESS_ID, is_business_id
from converters.text.organisations.kinds import (
    BRACKET,
    closes_with_form,
    is_body,
    is_part,
    is_unit,
    type_of,
)
from converters.text.organisations.ministries import bare_ministry
from converters.text.organisations.organs import with_municipality
from converters.text.organisations.same_bodies import (
    has_within,
    is_foreign,
    name_the_same,
    names_part_of,
    says_kind_again,
)
from converters.text.organisations.spellings import swedish_genitive
from converters.text.organisations.things import find_things
from converters.text.organisations.traders import bring_out_trader, parse_trader, trader_behind
from converters.text.organisations.unit_doubts import units_confidence
from converters.text.organisations.units import (
    SPLITS_ANYTHING,
    is_field,
    short_names_inside,
    spell,
    split_inner,
    without_spans,
)
from converters.text.organisations.words import (
    EDGES,
    all_countries,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    place_forms,
    place_names,
    words,
)
from graph.model import Organisation

_UNIT_ALONE = 0.8
_HALF_AND_FIELD = 3
_PLACE_FIRST = re.compile(r"\s*([^\W\d_][\w-]*), (kaupunki|kunta|stad|kommun)\b(?! \w)", re.IGNORECASE)
_BUDGET_LINE = re.compile(r"\s+(yritystuet)\Z", re.IGNORECASE)
_LABELLED_ID = re.compile(
    rf"(?:\b(?:Y-?tunnus|FO-nummer|Business ID)\s*:?\s*)?(?<![\d-])({BUSINESS_ID.pattern})(?![\d-])", re.IGNORECASE
)
_CHAIN = re.compile(r",\s+|\s*/\s*")
_BOTH = re.compile(r" (?:ja|sekä|och|samt|and|&) ")
_DIGIT = re.compile(r"\d")
_LOST_COMMA = re.compile(r"(?<=\w-)\s{2,}(?=\w)")
_OPEN_LETTERS = re.compile(r"\b([A-ZÅÄÖ]{2,4}) -([a-zåäö]+)")
_OPEN_AREA = re.compile(r"\b([^\W\d_]+)(?:-\s+| -(?=\w))([^\W\d_]+)")
_OPEN_HYPHEN = re.compile(r"-\s| -")
_SOFT_HYPHEN = "\u00ad"
_SHORTEST_LETTERS = 3
_BRANDED = frozenset({"wellbeing-services-county"})
_SERVE_THE_COUNTRY = frozenset({"state-agency", "ministry", "university", "university-of-applied-sciences", "fund"})
_OF_FINLAND = "Suomen"
_HAVE_BRANCHES = frozenset({"educational-institution", "university-of-applied-sciences"})
_SHORTENED = frozenset({"association", "foundation", "other", "state-agency"})
_RUNS_SCHOOLS = "joint-municipal-authority"
_CALLED_BY_BRAND = frozenset({"educational-institution", _RUNS_SCHOOLS, "university-of-applied-sciences"})
_LEAST_CAPITALS = 2
_HAVE_INSTITUTIONS = frozenset(
    {
        "municipality",
        "joint-municipal-authority",
        "university",
        "university-of-applied-sciences",
        "wellbeing-services-county",
        "state-agency",
    }
)


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
    of_country = front[0] == _OF_FINLAND and place_forms().get(last.casefold(), ("", "region"))[1] == ""
    if listed is not None and (of_country or listed.type in _SERVE_THE_COUNTRY):
        return " ".join(front)  # "Luonnonvarakeskus Oulu", "Suomen Kuntaliitto Helsinki"
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


@lru_cache(maxsize=65536)
def parse_organisation(raw: str) -> Organisation:
    """The body that a cell of a list or one name in a text stands for. Never raises.

    A unit without a body ("Hyvinvointipalvelut") has the name "" and itself as its unit.
    """
    text, business_id = _take_business_id(_bare_text(raw))
    brackets = _take_brackets(_without_former(_without_place(text)))
    trader = parse_trader(brackets.name, raw)
    if trader is not None:
        return trader._replace(business_id=business_id, abbreviation=brackets.abbreviation)
    name, leading = _take_leading_short(brackets.name)
    whole = (name, ()) if _is_whole(name) else _split_swedish(name)
    body, units = whole or split_chain(with_municipality(name))
    units = (*units, *brackets.units)
    body = spell(body) if body else ""
    kind, confidence = type_of(body) if body else ("", _UNIT_ALONE)
    trader = trader_behind(body, brackets.name, raw) if not kind else None
    if trader is not None:
        return trader._replace(business_id=business_id)
    if not body:
        return Organisation("", raw, units=units, business_id=business_id, confidence=confidence)
    body, short = _take_abbreviation(bare_ministry(body) if kind == "ministry" else body)
    kind = (type_of(body)[0] or kind) if short else kind
    confidence = min(confidence, edge_confidence(body), units_confidence(units))
    return Organisation(
        body,
        raw,
        units=units,
        type=kind,
        business_id=business_id,
        former_names=brackets.former,
        abbreviation=brackets.abbreviation or short or leading,
        confidence=confidence,
        later_names=() if units else brackets.later,  # "Mallin kunta Elinvoima (nyk. Kasvu)": the unit's
        change_days=brackets.days,
    )


def _bare_text(raw: str) -> str:
    """The words of a cell without its budget line, post town, sum and care-of; in order, capitals parted."""
    text = _in_full(raw.replace(_SOFT_HYPHEN, ""))
    text, _ = split_budget_line(_close_areas(_LOST_COMMA.sub(", ", text)) if "-" in text else text)
    text = _bracket_other_name(text)
    if _DIGIT.search(text):
        text = without_post_town(bracket_dated(text))
    text = bring_out_trader(set_in_order(text) or without_amount(without_care_of(text)))
    return part_capitals(text) if text.isupper() else text


def _in_full(text: str) -> str:
    """The text with the town that begins it in full: `Hgin kaupunki` -> `Helsingin kaupunki`."""
    town, _, rest = text.partition(" ")
    full = words().value(town.casefold(), "short-genitive") if rest else None
    return f"{full} {rest}" if full else text


def _is_whole(name: str) -> bool:
    """Whether no unit is in a name that reads like a body and one: `Luovi Vocational College`, `N, avoin yhtiö`."""
    if any(match.group() == name for match in find_things(name)):
        return True
    front, comma, form = name.rpartition(", ")
    if comma:
        return bool(front) and closes_with_form(front, form)
    brand, _, rest = name.partition(" ")
    return bool(rest) and fold(brand) in known_names() and words().has(fold(rest), "closing-phrase")


def _split_swedish(name: str) -> tuple[str, tuple[str, ...]] | None:
    """A Swedish unit or school and the body it is at: `Pedagogiska fakulteten vid Åbo Akademi`; None for others."""
    unit, link, body = name.partition(" vid ")
    named = body[:1].isupper() or fold(body) in known_names()  # "vid undervisnings- och kulturministeriet"
    if not link or not named or not is_body(body) or fold(name) in known_names():
        return None
    forms = [form for token in unit.split() if (form := head_form(token)) is not None and not form.case]
    told = any(form.head.role == "unit" or form.head.type == "university" for form in forms)
    return (body, (unit,)) if told and unit[:1].isupper() and "," not in name else None


def _close_areas(text: str) -> str:
    """The text without a blank inside the name of an area: `Meri- Lapin opisto`, `Pohjois -Savon liitto`."""
    if " -" in text:
        text = _OPEN_LETTERS.sub(_closed_letters, text)
    if not _OPEN_HYPHEN.search(text):
        return text
    return _OPEN_AREA.sub(lambda match: _closed_area(match[1], match[2]) or match[0], text)


def _closed_letters(match: re.Match[str]) -> str:
    """Letters with their hyphen where the word behind it is no body without them: `TE -toimisto`, no `SPR -piiri`."""
    alone, closed = head_form(match[2]), head_form(f"{match[1]}-{match[2]}")
    joined = closed is not None and closed.head.role == "body" and (alone is None or alone.head != closed.head)
    return f"{match[1]}-{match[2]}" if joined else match[0]


def _closed_area(side: str, area: str) -> str:
    name = f"{side}-{area}"
    return name if name.casefold() in genitive_places() or name.casefold() in place_names() else ""


def _without_former(text: str) -> str:
    """The name of a body without the word that says it is a former one: `Entinen Kuopion yliopisto`."""
    lead, _, name = text.partition(" ")
    return name if _says_former(lead) and is_body(name) else text


def _says_former(word: str) -> bool:
    """Whether the word says that a name is a former one, with its stop or without: `ent.`, `entinen`."""
    folded = word.casefold()
    return folded in _former_words() or folded.rstrip(".") in _former_words()


@cache
def _former_words() -> frozenset[str]:
    return frozenset(words().forms_of("former"))


def _take_business_id(text: str) -> tuple[str, str]:
    if "-" not in text or not BUSINESS_ID.search(text):
        return text, ""
    stated = list(_LABELLED_ID.finditer(text))
    # One with a wrong check digit is no id of the body, and no part of its name either.
    for match in sorted(stated, key=lambda match: not is_business_id(match.group(1)))[:1]:
        rest = (text[: match.start()] + text[match.end() :]).replace("()", "")
        return rest.strip(EDGES), match.group(1) if is_business_id(match.group(1)) else ""
    return text, ""


def _take_brackets(text: str) -> Brackets:
    if "(" not in text and "[" not in text:
        return Brackets(strip_edges(text.strip(" )]")))
    text = without_spans(text, short_names_inside(text))
    found = Brackets(BRACKET.sub(" ", text))
    name = found.name.strip(EDGES)
    for inner in (part for bracket in BRACKET.findall(text) for part in _split_bracket(bracket, name)):
        found = _read_bracket(found, inner.strip(EDGES))
    return found._replace(name=without_amount(strip_edges(found.name.strip(" ()[]"))))


def _split_bracket(inner: str, name: str) -> Iterator[str]:
    """What a bracket says behind a name, the short name apart from what follows it: `(Luke, koordinaattori)`."""
    for part in inner.split(";"):
        whole, stop, letters = part.rpartition(", ")
        if stop and letters.isupper() and is_foreign(whole) and is_spelt_from(letters, whole):
            yield from (letters, whole)  # "(Finnish Centre of Game Research, FCGR)"
            continue
        short, comma, rest = part.partition(",")
        told = short.strip(EDGES).isupper() or "note" in kinds(rest.strip(EDGES).casefold())
        if comma and told and _is_abbreviation(short.strip(EDGES), name):
            yield from (short, rest)
        else:
            yield part


def _read_bracket(found: Brackets, inner: str) -> Brackets:
    parts = inner.replace(":", " ").split()
    lexicon = words()
    noted = any(lexicon.has(part.casefold(), "note") for part in parts[:1])
    if not parts or noted or inner.casefold() in all_countries():
        return found
    body = found.name.strip(EDGES)
    other = read_other_names(inner, body)
    if other is not None and (other.former or other.later or _says_former(parts[0])):
        former = (*found.former, *filter(_is_no_trader, other.former))
        later = (*found.later, *filter(_is_no_trader, other.later))
        days = (*found.days, *(pair for pair in other.days if pair[0] in {*former, *later}))
        return found._replace(former=former, later=later, days=days)
    if until := _in_force_until(parts):
        return found._replace(former=(*found.former, " ".join(until).strip(EDGES)))
    if any(lexicon.has(part.casefold(), "successor") for part in parts) or any(part[0].isdigit() for part in parts):
        return found
    if (kind := words().value(fold(inner), "phrase")) and kind == type_of(body)[0]:
        return found if found.abbreviation else found._replace(abbreviation=inner)  # "Häme Centre for … (ELY Centre)"
    if _says_kind(inner, body) or _says_in_other_tongue(inner, body):
        return found
    if is_unit(inner) and not inner.isupper():
        return found if _tells_of_what(parts) else found._replace(units=(*found.units, *_each_unit(inner)))
    if _is_field_of(body, inner) or _is_named_part(inner, body):
        return found._replace(units=(*found.units, inner))
    if _is_owner(inner, found.name.strip()):
        return found._replace(name=inner, units=(*found.units, tidy(found.name)))
    if _is_abbreviation(inner, found.name):
        return found if found.abbreviation else found._replace(abbreviation=inner)
    head = head_form(parts[-1])
    unit = head is not None and head.head.role == "unit" and not head.case
    agencies = {type_of(inner)[0], type_of(found.name.strip())[0]} == {"state-agency"}
    if (unit and not agencies) or _lists_fields(inner):
        return found._replace(units=(*found.units, inner))
    return found


def _tells_of_what(parts: Sequence[str]) -> bool:
    """Whether an adjective shares a field of work with another: `(ammatillinen ja lukiokoulutus)`."""
    last = head_form(parts[-1])
    field = last is not None and last.head.shape == "field" and len(parts) == _HALF_AND_FIELD
    return field and parts[0].endswith("nen") and "joins" in kinds(parts[1])


def _says_kind(inner: str, body: str) -> bool:
    """Whether one small word in a bracket says of what kind the institution is: `Iin museo (maakuntamuseo)`."""
    again = head_form(inner) if inner.islower() and inner.isalpha() else None
    own = head_form(body.rpartition(" ")[2]) if again is not None else None
    return again is not None and own is not None and again.head == own.head and own.head.type == "other"


def _says_in_other_tongue(inner: str, body: str) -> bool:
    """Whether a bracket is the body's name in another language: `Lapin osaamiskeskus (Lapland Centre of Expertise)`."""
    return bool(body) and is_foreign(inner) and not is_foreign(body) and says_kind_again(body, inner)


def _each_unit(inner: str) -> tuple[str, ...]:
    """The units of a chain that a bracket names: `perhepalvelut, lastensuojelu`; one with commas in it stays whole."""
    parts = tuple(part.strip() for part in _CHAIN.split(inner))
    return parts if all(map(is_unit, parts)) and not field_lists(inner) else (inner,)


def _is_field_of(body: str, inner: str) -> bool:
    """Whether a bracket in small letters names a science or another field behind who has such: `(kasvatustieteet)`."""
    parts = inner.split(" ja ")
    science = inner.islower() and all(map(is_field, parts)) and any(is_field(part, "science") for part in parts)
    return science and type_of(body)[0] in SPLITS_ANYTHING


def _is_no_trader(name: str) -> bool:
    """Whether another name of a body is no person's business, whose name would be one of the body."""
    return parse_organisation(name).type != "sole-trader"


def _is_owner(inner: str, name: str) -> bool:
    """Whether a bracket names who has the institution or the school before it: `Iin museo (Iin kunta)`."""
    if has_within(inner, name):
        return True
    if all(map(is_body, sides := _BOTH.split(inner))) and len(sides) > 1:
        return False  # "(Iin kunta ja VTT)"
    over = type_of(inner)[0] in _HAVE_INSTITUTIONS and "," not in name and not inner.isupper()
    owned = type_of(name)[0] == "other" or (is_part(name) and type_of(inner)[0] != "state-agency")
    head = head_form(name.split()[-1]) if type_of(inner)[0] == "municipality" else None
    owned = owned or (head is not None and words().has(head.head.word, "municipal-school"))
    return over and owned and is_body(inner) and not (name_the_same(inner, name) or _ends_in_same(name, inner))


def _ends_in_same(name: str, short: str) -> bool:
    """Whether the listed body of a bracket begins or ends the name: `Forest Unit Finnish Food Authority (FFA)`."""
    meant, tokens = known_names().get(fold(short)), name.split()
    if meant is not None and name_the_same(short, split_inner(tidy(name))[0]):
        return True  # "Suomen ympäristökeskuksen (Syke) merikeskus"
    ends = (known_names().get(fold(" ".join(tokens[at:]))) for at in range(len(tokens) if meant else 0))
    return any(end is not None and meant is not None and end.id == meant.id for end in ends)


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
    listed = len(parts) > 1 and inner[:1].isupper() and " ja " in inner and all(map(names_field, parts))
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
    if len(parts) < 2 or fold(body) in known_names():
        return body, ""
    last, front = parts[-1], " ".join(parts[:-1])
    if body.isupper() and not _is_short_in_capitals(last, front):
        return body, ""
    short, whole = known_names().get(fold(last)), known_names().get(fold(front))
    if (
        short is not None
        and whole is not None
        and short.id == whole.id
        and (last.isupper() or whole.type in _BRANDED or whole.type in SPLITS_ANYTHING)
    ):
        return front, last
    head = head_form(parts[-2])
    lettered = last.isupper() or (last[:1].isupper() and last[-1].isupper() and _is_initials(last, front))  # "KoL"
    if not lettered or not 2 <= len(last) <= 6 or words().has(last.casefold(), "legal"):
        return body, ""
    taught = head is not None and head.head.type == "educational-institution"
    if len(parts) > 2 and not taught and _is_initials(last, front):
        return front, last  # "Euroopan aluekehitysrahasto EAKR"
    if head is None:
        return body, ""
    if head.head.type not in SPLITS_ANYTHING and not (head.head.type in _SHORTENED and is_spelt_from(last, front)):
        return body, ""
    return (body, "") if len(parts) < 3 else (front, last)


def _is_short_in_capitals(last: str, front: str) -> bool:
    """Whether the last word of a name in capitals is the short form of those before it, and no place or unit.

    >>> _is_short_in_capitals("MTL", "MALLIN TUTKIMUSLAITOS"), _is_short_in_capitals("KEMI", "KEMIN KAUPUNKI")
    (True, False)
    """
    named = last.casefold() in place_names() or head_form(last) is not None
    return not named and is_spelt_from(last, front)


def _take_leading_short(name: str) -> tuple[str, str]:
    """`SeAMK Seinäjoen ammattikorkeakoulu Oy` -> the name and the short form or brand before it; others stay whole."""
    short, _, rest = name.partition(" ")
    if name.isupper() or not short.isalpha() or sum(map(str.isupper, short)) < _LEAST_CAPITALS:
        return name, ""
    placed = rest.partition(" ")[0].casefold() in genitive_places() or fold(rest) in known_names()
    kind, listed = type_of(rest)[0], known_names().get(fold(short))
    owner = listed is not None and listed.type == _RUNS_SCHOOLS != kind  # "OSEKK Oulun seudun ammattikorkeakoulu"
    own = placed and not owner and kind in _CALLED_BY_BRAND and "legal" not in kinds(short)
    return (rest, short) if own and fold(name) not in known_names() else (name, "")


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
