"""Tells whether two names are of one body by the tables: its brand, its abbreviation, another language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from converters.text.organisations.words import (
    HeadForm,
    Known,
    fold,
    genitive_places,
    head_form,
    kinds,
    known_names,
    municipality_code,
    place_names,
    words,
)
from graph.resources import table

_SWEDISH_WORDS = frozenset(["ab", "rf", "r.f.", "finlands", "svenska", "och", "för"])
_ENGLISH_WORDS = frozenset(["of", "and", "for", "the"])
_FOREIGN_WORDS = _SWEDISH_WORDS | _ENGLISH_WORDS
_UNIVERSITIES = frozenset({"yliopisto", "universitet"})
_SCHOOLS = frozenset({"korkeakoulu", "högskola", "handelshögskola"})
_INSIDE_UNIVERSITIES = (
    "normaalikoulu",
    "harjoittelukoulu",
    "avoin yliopisto",
    "öppna universitet",
    "öppna universitetet",
    "open university",
)
"""Ends of what every university has within it, whatever place names it."""
_SAME_BEGINNING = 3
_FUND = "rahasto"
_SIDES = [
    ("Suomen", "Finlands"),
    ("Pohjois-Suomen", "Norra Finlands"),
    ("Etelä-Suomen", "Södra Finlands"),
    ("Länsi-Suomen", "Västra Finlands"),
    ("Itä-Suomen", "Östra Finlands"),
    ("Länsi-Uudenmaan", "Västra Nylands"),
    ("Länsi-Uudenmaan", "Västnylands"),
    ("Itä-Uudenmaan", "Östra Nylands"),
]
_NAMED_AFTER = frozenset({"municipality", "parish", "parish-union", "university", "joint-municipal-authority"})
"""Types whose names begin with a place, of which two languages seldom change the first letters."""

_GOES_ON = re.compile(r"(?<=\w) (?:of|for) ")


def names_part_of(body: str, part: str) -> bool:
    """Whether the part has the short name of the body or was joined to it: `SeAMK Ruoka`, `Sibelius-Akatemia`."""
    short, *rest = part.split() or [""]
    form = head_form(rest[-1] if rest else short)
    if not short or (form is not None and form.head.type == "foundation"):
        return False  # "Tampereen yliopisto, TTY-säätiö"
    if has_within(body, part) or _is_joined_to(body, part) or _is_house_of(body, part):
        return True
    if not rest or any("legal" in kinds(word) for word in rest) or name_the_same(part, body):
        return False
    return name_the_same(short, body)


def has_within(body: str, part: str) -> bool:
    """Whether the table lists the part, or each body of the kind has one: a school, the mere word for a house.

    >>> has_within("Kainuun hyvinvointialue", "keskussairaala"), has_within("Lapin yliopisto", "normaalikoulu")
    (True, True)
    """
    short, _, rest = part.casefold().partition(" ")
    hospital = words().value(short, "hospital-of") if rest else ""  # "Tyks Psykiatria"
    owner = hospital or words().value(part.casefold(), "part-of") or ""
    if owner and (owner == fold(body) or name_the_same(owner, body)):
        return True
    return _is_own_house(body, part) or _is_school_of(body, part) or _is_fund_of(body, part)


def _is_fund_of(body: str, part: str) -> bool:
    """Whether a place has its own part of a fund of the country: `Suomen Kulttuurirahasto, Lapin rahasto`."""
    place, _, fund = part.casefold().rpartition(" ")
    national = body.startswith("Suomen ") and body.endswith(fund) and " " not in body.removeprefix("Suomen ")
    return fund == _FUND and national and place in genitive_places()


def _is_own_house(body: str, part: str) -> bool:
    """Whether the mere word for an institution stands there that each body of the kind has: `keskussairaala`."""
    owners = words().value(part.casefold(), "own-house")
    if not owners:
        return False
    known, form = known_names().get(fold(body)), head_form(body.split()[-1])
    kind = known.type if known is not None else form.head.type if form is not None else ""
    return kind in owners.split("|")


def _is_house_of(body: str, part: str) -> bool:
    """Whether a hospital that a place names is one of the university hospital: `HYKS`, `Meilahden sairaala`."""
    if not part.endswith(" sairaala"):
        return False
    known = known_names().get(fold(body))
    return known is not None and known.short and "yliopistollinen" in known.id and fold(part) not in known_names()


def _is_school_of(body: str, part: str) -> bool:
    """Whether the part is a school inside a university, or one and its unit: `Kauppakorkeakoulu Porin yksikkö`.

    No body that is listed.
    """
    over = head_form(body.split()[-1])
    known = known_names().get(fold(body))
    named = known is not None and known.type == "university"  # "Åbo Akademi"
    if named and part.startswith("School of "):
        return fold(part) not in known_names()
    if not named and (over is None or over.head.word not in _UNIVERSITIES):
        return False
    if part.casefold().endswith(_INSIDE_UNIVERSITIES) and "," not in part:
        return True
    tokens = part.split()
    forms = [head_form(token) for token in tokens]
    end = next((at for at, form in enumerate(forms, 1) if form and form.head.word in _SCHOOLS and not form.case), 0)
    whole = end > 0 and (end == len(tokens) or forms[-1] is not None or tokens[end] == "för")
    listed = fold(" ".join(tokens[:end])) in known_names()
    own = tokens[end - 1] == "högskola" and tokens[0].endswith("s")  # "Mälardalens högskola"
    return whole and not (listed or own) and tokens[0].casefold() not in genitive_places()


def _is_joined_to(body: str, part: str) -> bool:
    """Whether the table says that the one body became a part of the other."""
    over, under = known_names().get(fold(body)), known_names().get(fold(part))
    if over is None or under is None or _keeps_short(part, over.id):
        return False  # "HUS-yhtymä, HUS"
    return over.id in _successors().get(under.id, ())


@cache
def _successors() -> dict[str, list[str]]:
    return {row["id"]: row["successors"].split("|") for row in table("organisations") if row["successors"]}


def name_the_same(one: str, other: str) -> bool:
    """Whether the table lists both names for one body, legal forms left out: `Kosek`, `Kokkolanseudun Kehitys Oy`."""
    first, second = _known_body(one), _known_body(other)
    if first is None or second is None:
        code = municipality_code(one)
        return bool(code) and code == municipality_code(other)
    if first.id == second.id or _keeps_short(one, second.id) or _keeps_short(other, first.id):
        return True
    return _handed_on(one, first, second) or _handed_on(other, second, first)


def _keeps_short(short: str, heir: str) -> bool:
    """Whether the body has the short name that the table gives to another before it too: `HUS` of `HUS-yhtymä`."""
    return fold(short) in _short_names().get(heir, ())


@cache
def _short_names() -> dict[str, frozenset[str]]:
    """The short name of each body that has one in capitals, folded, by its identifier."""
    rows = table("organisations")
    return {row["id"]: frozenset([fold(row["short_fi"])]) for row in rows if row["short_fi"].isupper()}


def is_main_name(name: str) -> bool:
    """Whether the table calls a body so, and the name is no short, former or foreign one."""
    return fold(name) in _main_names()


@cache
def _main_names() -> frozenset[str]:
    towns = (f"{row['genitive']} {row['body']}" for row in table("municipality_bodies"))
    return frozenset(map(fold, [*(row["name_fi"] for row in table("organisations")), *towns]))


def is_one_name(left: str, right: str) -> bool:
    """Whether a dash joins the brand of a body to its name: `Kosek – Kokkolanseudun Kehitys Oy`; not two languages."""
    short = known_names().get(fold(left))
    front, *form = right.split()
    last = head_form(left.split()[-1])
    closing = form[0].split(":")[0] if len(form) == 1 and "legal" not in kinds(front) else ""
    if closing and _is_closed_by_short(left, front, last, closing):
        return True
    same = head_form(right)
    if right.islower() and same is not None and last is not None and last.nominative.endswith(same.head.word):
        return True  # "Kajaanin kaupunginkirjasto - maakuntakirjasto"
    branded = short is not None and short.short and name_the_same(left, right)
    branded = branded or _is_brand_of_federation(left, right)
    return branded or fold(f"{left} {right}") in known_names()


def _is_closed_by_short(name: str, short: str, last: HeadForm | None, form: str) -> bool:
    """Whether a short name closes the whole one of an association: `Suomen Mallien keskus - COSS ry`.

    In small letters only behind a name of several words that no table lists: `Suomen Mallien Liitto — Malla ry`.
    """
    if last is None or last.case or words().value(form.casefold(), "legal") != "association":
        return False
    if not short[:1].isupper():
        return False
    if short.isupper() and last.head.type == "association":
        return True
    long = name.count(" ") > 1 and fold(name) not in known_names() and "legal" not in kinds(name.split()[-1])
    return long and fold(short) not in known_names() and last.head.type in ("association", "other", "")


def _is_brand_of_federation(brand: str, name: str) -> bool:
    """Whether a federation's brand leads to an association that bears it, or is one of an area.

    `FinFami – Kainuu ry`, `FinFami – Mielenterveysomaisten keskusliitto ry`.
    """
    *front, form = name.split()
    registered = bool(front) and words().value(form.casefold(), "legal") == "association"
    if not registered or not words().has(brand.casefold(), "federation"):
        return False
    known = known_names().get(fold(" ".join(front)))
    borne = known is not None and known.id in _bearers(fold(brand))
    return borne or front[0].casefold() in genitive_places() or front[0].casefold() in place_names()


@cache
def _bearers(brand: str) -> frozenset[str]:
    """The bodies of which some listed name has the brand among its words."""
    return frozenset(known.id for name, known in known_names().items() if brand in name.split())


def _handed_on(brand: str, heir: Known, former: Known) -> bool:
    """Whether a county is called by the brand of the body that became it: `Siun sote` and its joint authority."""
    became = heir.type == "wellbeing-services-county" and heir.id in _successors().get(former.id, ())
    return became and not is_main_name(brand)


def translates(one: str, other: str) -> bool:
    """Whether the second name says the first in another language, by their words for the kind of body.

    >>> translates("Lapin liitto", "Lapplands förbund"), translates("Lapin liitto", "Kemin kaupunki")
    (True, False)
    """
    return is_foreign(other) and not is_foreign(one) and "of" not in one.split()


def is_short_of(short: str, name: str) -> bool:
    """Whether a table lists the letters for the body that the other name is of: `THL`."""
    known = known_names().get(fold(short))
    return known is not None and known.short and short.isupper() and not name.isupper() and name_the_same(short, name)


def is_area_of_library(one: str, other: str) -> bool:
    """Whether a library of a town is named as that of its region, too."""
    return one.endswith("kaupunginkirjasto") and other.endswith("maakuntakirjasto")


def is_in_swedish(one: str, other: str) -> bool:
    """Whether the second name is that of an association of the same area in Swedish: `Lapplands Byar rf`.

    >>> is_in_swedish("Lapin Kylät ry", "Lapplands Byar rf"), is_in_swedish("Lapin Kylät ry", "Nylands Byar rf")
    (True, False)
    """
    forms = [kinds(name.split()[-1].rstrip(".") if name else "").get("legal") for name in (one, other)]
    swedish = other.casefold().replace(".", "").endswith(" rf") and not one.casefold().replace(".", "").endswith(" rf")
    if not swedish or forms[0] != "association":
        return False
    return any(one.startswith(f"{fi} ") and other.startswith(f"{sv} ") for fi, sv in _areas_in_both())


@cache
def _areas_in_both() -> list[tuple[str, str]]:
    """The genitives of regions and sides of the country in Finnish and Swedish."""
    rows = [(row["genitive"], f"{row['name_sv'].removesuffix('s')}s") for row in table("regions") if row["name_sv"]]
    return [*rows, *_SIDES]


def says_again(one: str, other: str) -> bool:
    """Whether two names of one type are of one body in two languages, as a bracket repeats a name in another.

    Names of places and firms have to begin alike, as they are hardly translated.

    >>> says_again("Ådals församling", "Ådal parish"), says_again("Ådals kommun", "Kemin kunta")
    (True, False)
    """
    first, second = known_names().get(fold(one)), known_names().get(fold(other))
    if language_of(one) == language_of(other) or (first and second and first.id != second.id):
        return False
    alike = one[:_SAME_BEGINNING].casefold() == other[:_SAME_BEGINNING].casefold()
    both = (*one.split(), *other.split())
    placed = any((form := head_form(word)) is not None and form.head.type in _NAMED_AFTER for word in both)
    return alike or not (placed or any(kinds(word).get("legal") == "company" for word in one.split()))


def says_kind_again(one: str, other: str) -> bool:
    """Whether the second name ends in a word that says the kind of the first in another language.

    An English one may go on with what it is for: `Centre of Expertise`.

    >>> says_kind_again("Kivikylän opisto", "Stenby institut"), says_kind_again("Kivikylän opisto", "Stenby museum")
    (True, False)
    """
    kind = _GOES_ON.split(other, maxsplit=1)[0]
    own = [word for word in one.split() if "legal" not in kinds(word)]
    first, second = head_form(own[-1] if own else ""), head_form(kind.split()[-1])
    if first is None or second is None or first.case or second.case:
        return False
    again = [kind for kind in words().forms_of("kind-again") if second.head.word.endswith(kind)]
    kinds_said = (words().value(max(again, key=len), "kind-again") or "").split("|") if again else []
    return any(first.head.word.endswith(kind) for kind in kinds_said)


def language_of(name: str) -> str:
    """The language of a name by its words: Swedish or English where one says so, else Finnish."""
    tokens = name.casefold().split()
    heads = [form.head for token in tokens if (form := head_form(token)) is not None]
    if (heads and heads[-1].shape == "en") or not _ENGLISH_WORDS.isdisjoint(tokens):
        return "en"
    swedish = bool(heads) and heads[-1].is_swedish
    return "sv" if swedish or not _SWEDISH_WORDS.isdisjoint(tokens) else "fi"


def without_twins(units: Iterable[str]) -> tuple[str, ...]:
    """Units without those that say the one before in Swedish: `Oikeustieteellinen tiedekunta`, `Juridiska fakulteten`.

    >>> without_twins(["Tiedon tiedekunta", "Fakulteten för kunskap", "Kielten laitos"])
    ('Tiedon tiedekunta', 'Fakulteten för kunskap', 'Kielten laitos')
    >>> without_twins(["Tiedon tiedekunta", "Kunskapsvetenskapliga fakulteten"])
    ('Tiedon tiedekunta',)
    """
    kept: list[str] = []
    for unit in units:
        if not (kept and _says_in_swedish(kept[-1], unit)):
            kept.append(unit)
    return tuple(kept)


def _says_in_swedish(unit: str, again: str) -> bool:
    """Whether the words say a Finnish unit in Swedish; one for those who speak it is no other's name."""
    if language_of(again) != "sv" or language_of(unit) != "fi":
        return False
    return says_kind_again(unit, again) and not words().has(again.split()[0].casefold(), "tongue")


def is_foreign(name: str) -> bool:
    """Whether the words for the kind of body in a name are Swedish or English, or a small word in it is."""
    tokens = name.split()
    forms = [form for token in tokens if (form := head_form(token)) is not None]
    if forms:
        return forms[-1].head.is_foreign
    return any(token.casefold() in _FOREIGN_WORDS for token in tokens)


def _known_body(name: str) -> Known | None:
    """The listed body of the name, with or without its legal form."""
    core = " ".join(token for token in name.split() if "legal" not in kinds(token))
    return known_names().get(fold(name)) or known_names().get(fold(core))


def known_with_short(tokens: list[str]) -> Known | None:
    """The listed body whose name its own abbreviation follows: `Pellervon taloustutkimus PTT`."""
    short = known_names().get(fold(tokens[-1])) if len(tokens) > 1 else None
    if short is None and len(tokens) > 1 and tokens[-1].isupper() and _spells(tokens[-1], tokens[:-1]):
        return known_names().get(fold(" ".join(tokens[:-1])))  # "Kyrkans Utlandshjälp KUH"
    if short is not None and not (tokens[-1].isupper() or (short.short and short.name == tokens[-1])):
        return None  # "Luonnonvarakeskus Luke", not "luke"
    whole = known_names().get(fold(" ".join(tokens[:-1]))) if short is not None else None
    return whole if whole is not None and short is not None and whole.id == short.id else None


def _spells(short: str, words_of: list[str]) -> bool:
    """Whether two letters or more begin as the first and second word of a name do, and the others follow in it."""
    letters = iter("".join(words_of).casefold())
    begins = len(short) > 1 and len(words_of) > 1 and [word[0].upper() for word in words_of[:2]] == list(short[:2])
    return begins and all(letter in letters for letter in short.casefold())
