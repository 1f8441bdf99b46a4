"""Says what the words of one name are: a body and of which type, a unit, a role, or something beside a body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from converters.text.organisations.areas import has_no_town, region_in_nominative
from converters.text.organisations.brands import is_brand
from converters.text.organisations.capitals import part_capitals
from converters.text.organisations.clubs import club_case
from converters.text.organisations.english_bodies import holds_kind, read_english_body
from converters.text.organisations.field_lists import is_field_list
from converters.text.organisations.houses import house_confidence
from converters.text.organisations.ministries import is_nationality, with_first_duty
from converters.text.organisations.papers import is_document
from converters.text.organisations.same_bodies import known_with_short
from converters.text.organisations.short_genitives import known_genitive
from converters.text.organisations.swedish import split_branch
from converters.text.organisations.units import (
    RESEARCH,
    is_field,
    is_led_by_short,
    known_owner,
    split_at_known,
    split_beside_english,
)
from converters.text.organisations.words import (
    HeadForm,
    all_countries,
    closing_kind,
    first_known_words,
    fold,
    genitive_places,
    head_form,
    is_glued_before_person,
    is_glued_person,
    is_person,
    kinds,
    known_names,
    part_form,
    place_forms,
    place_names,
    small_unit_form,
    words,
)
from converters.text.people.names import is_double_given, rank_given
from converters.text.people.words import degrees, words_of
from graph.resources import table

_CONTACT = re.compile(r"@|[(\[]\s?(?:at|a|ät|æt)\s?[)\]]|https?:|www\.|\d{3,}")
_TITLE = re.compile(r"\w{1,5}\.,?|[A-ZÅÄÖ][A-Za-zÅÄÖ]{0,2}[A-ZÅÄÖ],?|M[rs]|Mrs|Dr|Prof")
_JOIN = re.compile(r"\s(?:ja|sekä|och|and)\s")
POST_LETTERS = frozenset({"FI", "FIN"})
"""Finland before the code of a post office: `FI-90014 Oulu`."""
_HOUSE_NUMBER = re.compile(r"\d{1,4}(?:[-–]\d{1,4})?[A-Za-z]?")
"""The number of a house: `5`, `7A`, `8–10`."""
_POST_CODE = re.compile(r"(?:FIN?[-‐–])?\d{5}")
BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_KEEPS_OVER_LEGAL_FORM = frozenset(
    {
        "university-of-applied-sciences",
        "university",
        "educational-institution",
        "chamber-of-commerce",
        "parish",
        "parish-union",
        "joint-municipal-authority",
    }
)
_BY_LEGAL_FORM = frozenset({"company", "association", "foundation", "cooperative"})
"""Types that a legal form decides, also over a body of the same name in the table."""
_OF_ONE_TOWN = frozenset({"municipality", "parish", "parish-union", "company", "cooperative"})
_LOCAL_INSTITUTION, _UNIT_HEAD, _BRAND, _LEAST_OF_BODY = 0.9, 0.7, 0.9, 0.8
_UNKNOWN = 0.6
_MAY_REGISTER = frozenset({"association", "company", "cooperative", "other", ""})
_LONGEST_FORM = 4
"""Letters of a short legal form at most; longer ones are words."""
_ADJECTIVES = ("nen", "va", "vä", "ea", "eä", "kas", "käs")
"""Ends of adjectives that say what a town is like."""
_LEAST_WITH_POST, _DEGREE_WORDS, _RANK_AND_POST = 3, 2, 3
_SHORTEST_GLUED = 5
"""Letters of a surname with a legal form run together with it, at least: `AHOOY`."""


def is_marked_trader(text: str) -> bool:
    """Whether the name says that it is a sole trader's: `Tmi`, `T:mi`, `toiminimi`."""
    if not words().pattern_of("trader").search(text.casefold()):
        glued = text[-1:] in "yY" and " " not in text[-_SHORTEST_GLUED:]
        return glued and is_glued_person(text.replace(",", " ").split())
    parts = [part.strip(",") for part in text.split()]
    return any("trader" in kinds(part) or (part[-1:] == "." and "trader" in kinds(part[:-1])) for part in parts)


@lru_cache(maxsize=65536)
def type_of(name: str) -> tuple[str, float]:
    """The type of a body by its name, and how sure that it is a body at all; the type is empty where unknown."""
    folded = fold(name)
    if listed := _listed_type(name, folded):
        return listed
    tokens = name.replace(",", " ").split()
    lexicon = words()
    legal, core = [], []
    for token in tokens:
        value = kinds(token.strip(",;")).get("legal")
        if value is None:
            core.append(token)
        elif value:
            legal.append(value)
    core = core[: core.index("vid")] if "vid" in core[1:] and legal else core  # "Geologerna vid Åbo Akademi rf"
    known = known_names().get(fold(" ".join(core))) if legal else known_with_short(core)
    formed = (
        bool(legal) and legal[-1] in _BY_LEGAL_FORM and known is not None and known.type in (*_BY_LEGAL_FORM, "other")
    )
    if known is not None and not formed:
        return known.type, 1.0
    phrase = lexicon.pattern_of("phrase").search(folded)
    if phrase and (kind := lexicon.value(phrase.group(), "phrase")):
        return kind, 1.0
    front, _, last = folded.rpartition(" ")
    if closing := closing_kind(folded) or (closing_kind(front) if last in known_names() else ""):
        return closing, 1.0  # "Jyväskylä Educational Consortium Gradia"
    heads = _body_heads(core)
    founded = (
        heads[0].head if len(heads) > 1 and "för" in core and tokens[0].casefold().startswith("stiftelse") else None
    )
    kind = founded.type if founded else heads[-1].head.type if heads else ""
    if core[1:2] == ["för"] and (led := lexicon.value(core[0].casefold(), "front")):
        kind = led  # "Myndigheten för yrkeshögskolan"
    if legal and kind not in _KEEPS_OVER_LEGAL_FORM:
        return legal[-1], 1.0
    if kind:
        return kind, 1.0
    front = _kind_in_front(tokens)
    return (front, 1.0) if front else _type_of_unknown(tokens, core)


def is_english_post(tokens: Sequence[str]) -> bool:
    """Whether a rank leads to a post at a kind of body: `Senior University Lecturer`, not `Lapland University Rector`.

    >>> is_english_post(["Senior", "University", "Lecturer"]), is_english_post(["Kemi", "University", "Lecturer"])
    (True, False)
    """
    if len(tokens) != _RANK_AND_POST or not is_role(tokens[-1]):
        return False
    form = head_form(tokens[1]) if tokens[1].istitle() else None
    named = tokens[0].casefold() in place_names() or fold(" ".join(tokens[:2])) in known_names()
    return form is not None and form.head.shape == "en" and not named


def _body_heads(tokens: list[str]) -> list[HeadForm]:
    """The heads of bodies in the nominative among the words of a name."""
    if is_english_post(tokens):
        return []
    heads: list[HeadForm] = []
    for before, token in zip(["", *tokens], tokens, strict=False):
        form = head_form(token)
        if form is not None and not form.case and form.head.role == "body" and not tells_no_body(form, before, token):
            heads.append(form)
    return heads


def leads_team(before: str, word: str) -> bool:
    """Whether the two words are a post in English: `Team Leader`, `Project Leader`."""
    return "team-leader" in kinds(word.casefold()) and "team" in kinds(before.casefold())


def _describes_town(form: HeadForm, before: str) -> bool:
    """Whether an adjective says what a town is like, as names of programmes do: `Kestävä kaupunki`, `Elävä kunta`."""
    town = form.head.type == "municipality" and form.head.shape == "word" and before.endswith(_ADJECTIVES)
    return town and before.casefold() not in place_names()


_DISTRICT = "seudun"
_DEGREES = frozenset({"ylempi AMK", "alempi AMK", "Ylempi AMK"})
"""Degrees whose last word may be short for a kind of school."""


def tells_no_body(form: HeadForm, before: str, word: str) -> bool:
    """Whether the head is of people or of what a town is like, and no body's: `nuoret yrittäjät`, `Kestävä kaupunki`.

    People are in the plural (not `Kainuun yrittäjät`), or lead something in English (not `Kantri Leader`).
    """
    if leads_team(before, word) or _describes_town(form, before) or f"{before} {word}" in _DEGREES:
        return True
    if has_no_town(before, form.head.word) or (before.islower() and before.endswith("minen")):
        return True  # "Pohjois-Savon seurakunnat", "Uudenmaan kunta", "Lukemisen tukeminen koulussa"
    plural = form.head.shape == "plural" and form.head.type == "association"
    return plural and word.islower() and not before.endswith(("n", "-"))


def _kind_in_front(tokens: list[str]) -> str:
    """The type that the first word tells, behind the country of a ministry: `Mainostoimisto`, `Swedish Ministry`."""
    led = tokens[1:] if tokens[1:2] == ["Ministry"] and is_nationality(tokens[0]) else tokens
    joined = len(led) > 1 and "joins" in kinds(led[1])  # "kulttuurikeskus ja kirpputori"
    kind = words().value(led[0].casefold(), "front") if len(led) > 1 and not joined else ""
    if kind == "municipality" and led[1] != "of" and _closes_english_unit(led[-1]):
        return ""  # "City Planning Division"
    return kind or (words().value(led[0].casefold(), "front-of") if led[1:2] == ["of"] else "") or ""


def _closes_english_unit(word: str) -> bool:
    """Whether the word says in English that a part of a body is named, which is none by itself: `Division`."""
    form = head_form(word)
    return form is not None and form.head.shape == "en" and form.head.role == "unit" and not form.head.type


def _type_of_unknown(tokens: list[str], core: list[str]) -> tuple[str, float]:
    """The type of a name that no head of bodies tells: a brand with letters of a listed body, a club, a unit."""
    known = known_names().get(fold(tokens[0])) if len(tokens) == 2 and tokens[0].isupper() else None
    named = known is not None and (tokens[1][:1].isupper() or is_field(tokens[1], "science"))  # "OYS psykiatria"
    if known is not None and named and "university" not in known.type:
        return known.type, 1.0
    if club_case(tokens) == "":
        return "association", _LOCAL_INSTITUTION
    english = read_english_body(tuple(core)) if len(core) > 1 and holds_kind(core) else None
    if english is not None and english.placed and english.size == len(core):
        return english.type, _LOCAL_INSTITUTION
    unit = next((form for token in reversed(core) if (form := head_form(token)) is not None and not form.case), None)
    if unit is None:
        return words().value(" ".join(tokens).casefold(), "office") or "", _UNKNOWN  # "RFV"
    if house := house_confidence(core):
        return unit.head.type, house
    local = unit.head.type in ("other", "chamber-of-commerce") and len(core) > 1 and _names_place(core, unit)
    return unit.head.type, _LOCAL_INSTITUTION if local else _UNIT_HEAD


def _names_place(tokens: list[str], form: HeadForm) -> bool:
    """Whether a place begins the name of an institution: `Oulun museo`, `Forssa Development Centre`."""
    branded = len(tokens) > 3 and tokens[1] in ("–", "—", "-")  # "EMMA – Espoon modernin taiteen museo"
    place = tokens[2 if branded else 0].casefold()
    general = "general-place" in kinds(tokens[-2])  # "Helsinki City Centre"
    named = place in genitive_places() or _is_named_district(tokens[0])
    return named or (form.head.shape == "en" and place in place_names() and not general)


def _is_named_district(word: str) -> bool:
    """Whether one word is the genitive of a district with a name: `Lakeudenseudun`, not `Maaseudun`."""
    return word.istitle() and word.endswith(_DISTRICT) and "common-area" not in kinds(word.casefold())


def _is_joint_authority(tokens: list[str]) -> bool:
    """Whether "ky" is short for a joint authority and no partnership: `Länsi-Pohjan sairaanhoitopiirin ky`."""
    return len(tokens) > 1 and tokens[-2].islower() and tokens[-2].endswith(("n", "yhtymä"))


def _listed_type(name: str, folded: str) -> tuple[str, float] | None:
    """The type of a name that a table lists, None for others."""
    known = known_names().get(folded)
    if known is not None:
        return known.type, 1.0
    front, _, last = folded.rpartition(" ")
    joint = last.endswith("yhtymä") and words().value(last, "closes-name") == "joint-municipal-authority"
    council = known_names().get(front) if joint else None
    if council is not None and council.type == "regional-council":
        return council.type, 1.0  # "Kainuun liitto -kuntayhtymä"
    if last == "liitto" and is_regional_council(folded):
        return "regional-council", 1.0
    branched = known_names().get(fold(split_branch(name))) if " i " in name or " på " in name else None
    if branched is not None and branched.type == "association":
        return branched.type, 1.0  # "Folkhälsan i Vasa"
    if is_district_of_letters(name):
        return "association", _LOCAL_INSTITUTION
    if name.endswith(" ky") and _is_joint_authority(name.split()):
        return "joint-municipal-authority", 1.0
    return ("company", _BRAND) if is_brand(name) else None


def is_district_of_letters(name: str) -> bool:
    """Whether a region and the letters of an association name its district: `Pohjois-Savon MTK`."""
    region, _, letters = name.partition(" ")
    placed = region_in_nominative(region) and region != "Suomen"
    whole = known_names().get(fold(letters)) if letters.isupper() and placed else None
    return whole is not None and whole.type == "association"


@cache
def _region_genitives() -> frozenset[str]:
    """The genitives of the regions of today and of before, folded."""
    return frozenset(fold(row["genitive"]) for row in table("regions") if row["genitive"])


def is_regional_council(folded: str) -> bool:
    """Whether a region and the word for a federation are its council, also as it was called (Act 1651/2009).

    >>> is_regional_council("kymenlaakson maakunnan liitto"), is_regional_council("karjalan liitto")
    (True, False)
    """
    area, _, kind = folded.rpartition(" ")
    older = area.removesuffix(" maakunnan")
    if kind != "liitto" or not area:
        return False
    return older in _region_genitives() or (older != area and older in genitive_places())


@lru_cache(maxsize=4096)
def is_body(text: str) -> bool:
    """Whether the words name a body by a table, a head, a legal form or a word in front."""
    kind, confidence = type_of(_without_brackets(text))
    return (
        (bool(kind) and confidence >= _LEAST_OF_BODY)
        or is_marked_trader(text)
        or (text[-1:] in "yYbBiI" and is_glued_person(text.split()))
        or is_glued_before_person(text)
        or _holds_body(text.split())
        or (text.isupper() and part_capitals(text) != text)  # "KEMIN KAUPUNKITEKNISET PALVELUT"
    )


def closes_with_form(name: str, form: str) -> bool:
    """Whether the long word for a legal form stands alone behind the comma of a name that has none yet.

    >>> closes_with_form("Korjaamo Kivi", "avoin yhtiö"), closes_with_form("Iin kunta", "osuuskunta")
    (True, False)
    """
    folded, last = fold(form), name.split()[-1]
    if len(folded) <= _LONGEST_FORM or not ("legal" in kinds(folded) or words().value(folded, "phrase") == "company"):
        return False
    head = head_form(last)
    registered = "legal" in kinds(last.rstrip(".")) or fold(name) in known_names()
    return not registered and (head is None or head.head.type in _MAY_REGISTER)


def is_of_one_town(body: str) -> bool:
    """Whether a body of this type has its parts in one town, so that another town in a name tells another body."""
    return type_of(body)[0] in _OF_ONE_TOWN


def is_district(text: str) -> bool:
    """Whether a place names what an agency calls its district: `Pohjois-Suomen alue`, `Lapin rajavartiosto`."""
    place, _, word = text.partition(" ")
    return words().has(word, "agency-district") and place.casefold() in genitive_places()


@lru_cache(maxsize=4096)
def is_unit(text: str) -> bool:
    """Whether the words name a part of a body: their head is one of units, and no legal form or place leads."""
    text = _without_brackets(text)
    tokens = text.split()
    if "unit-name" in kinds(text) or is_led_by_unit(text):
        return True
    if not tokens or any(words().has(token.casefold(), "legal") for token in tokens):
        return False
    if (
        fold(text) in known_names()
        or known_with_short(tokens) is not None
        or closing_kind(text.casefold())
        or "office" in kinds(text)
        or with_first_duty(text) != text
        or (len(tokens) > 1 and words().value(tokens[0].casefold(), "front") == "company")
        or (len(tokens) > 1 and not kinds(tokens[0]).keys().isdisjoint(("own-front", "type-label")))
    ):
        return False  # "Rajavartiolaitos", "Työterveyslaitos TTL", "Mainostoimisto Kuvapuu", "Postitoimipaikka Ii"
    form = next((form for token in reversed(tokens) if (form := head_form(token)) is not None), None)
    if form is None or form.head.role != "unit" or form.case or _holds_body(tokens) or describes(tokens):
        return False
    if _is_post_of(tokens) or joins_several(text):
        return False
    if form.head.shape == "compound" and names_person(tokens[-2:]):
        return False  # "Helvi Karppala", "Projektipäällikkö Helvi Karppala"
    if form.head.word in ("palvelut", "palvelu"):
        plain = text.islower() and len(tokens) == 1 and form.head.shape == "plural"  # "hankepalvelut"
        return plain or any(stem in text.casefold() for stem in words().forms_of("service-stem"))
    own = len(tokens) > 1 and (_names_place(tokens, form) or house_confidence(tokens) > 0)
    return form.head.type == "" or not own


def is_several(word: str) -> bool:
    """Whether the word is a noun in the plural, in small letters: `opiskelijat`, not `tekniset`, `kuntouttavat`.

    >>> is_several("yritykset"), is_several("tekniset"), is_several("Lapset")
    (True, False, False)
    """
    return word.islower() and word.endswith("t") and not word.endswith(("iset", "vat", "vät", "palvelut"))


def joins_several(text: str) -> bool:
    """Whether "ja" stands between others and a unit, with no hyphen to its head: `yritykset ja nuorisotoimi`."""
    front, join, _ = text.partition(" ja ")
    return bool(join) and is_several(front.rpartition(" ")[2]) and " -" not in text


def is_part(text: str) -> bool:
    """Whether the words name a part of the body that stands beside them, whose heads are more than those of `is_unit`.

    >>> is_part("Polar Botany Group"), is_part("Vesien oppiainepooli"), is_part("Steering Group"), is_part("Group")
    (True, True, False, False)
    """
    *front, last = text.split() or [""]
    form = part_form(last)
    if form is None or form.head.role != "part" or form.case or fold(text) in known_names():
        return is_unit(text)
    own = bool(front) or form.nominative.casefold() != form.head.word
    return own and "no-part-front" not in kinds(front[-1] if front else "") and not _holds_body([*front, last])


def is_led_by_unit(text: str) -> bool:
    """Whether the word for a kind of unit leads: `School of Tourism`, `Department of the Built Environment`."""
    tokens = text.split()
    led = len(tokens) > 2 and tokens[1] in ("of", "for") and tokens[0][:1].isupper()
    return led and "unit-front" in kinds(tokens[0]) and fold(" ".join(tokens)) not in known_names()


def is_institute_inside(text: str) -> bool:
    """Whether an English institute is none of a country or a place, and no listed one: `Kaamos Institute`."""
    first, *rest = text.removeprefix("The ").removeprefix("the ").split() or [""]
    last = head_form(rest[-1]) if rest and all(word[:1].isupper() for word in (first, *rest)) else None
    if last is None or last.head.word != "institute" or fold(text) in known_names() or is_nationality(first):
        return False
    return first.casefold() not in place_names() and "wide-front" not in kinds(first)


def _without_brackets(text: str) -> str:
    return BRACKET.sub("", text) if "(" in text or "[" in text else text


def _begins_known(tokens: list[str]) -> bool:
    """Whether a listed name of two words or more goes before a unit: `Aalto yliopisto Pienyrityskeskus`."""
    closing = head_form(tokens[-1])
    if closing is None or closing.case or closing.head.role != "unit":
        return False
    joined = tokens[-1].startswith("-")  # "Terveyden ja hyvinvoinnin laitos Väestön elinolot -osasto"
    ends = [end for end in range(2, len(tokens) - joined) if tokens[end - 1][-1].isalnum()]
    ends = [end for end in ends if not joined or tokens[end][:1].isupper()]
    return any(fold(" ".join(tokens[:end])) in known_names() for end in ends)


def names_person(tokens: Sequence[str]) -> bool:
    """Whether two words may be a person whose surname no list has: `Aino Outosuku`, `Outosuku Anna-Liisa`."""
    if len(tokens) != 2:
        return False
    first, second = tokens
    return (second.istitle() and rank_given(first) is not None) or (first.istitle() and is_double_given(second))


def describes(tokens: list[str]) -> bool:
    """Whether a participle makes the words a description of a unit: `Työn tukena oleva asiantuntijaryhmä`."""
    return any("describes" in kinds(token) for token in tokens[:-1])


def _holds_body(tokens: list[str]) -> bool:
    """Whether a body stands before its unit: `Oulun kaupungin nuorisopalvelut`, `MLL:n piiri`, `SPR Lapin piiri`."""
    if known_owner(list(tokens)) is not None:
        return True
    if any(token.endswith(",") for token in tokens) and is_field_list(" ".join(tokens)):
        return False  # "Kasvatuksen, koulun ja kodin tutkimusyksikkö"
    led = (len(tokens) > 2 and tokens[0].isupper()) or is_led_by_short(tokens)
    if led and split_at_known(tokens) is not None:
        return True
    told = len(tokens) > 1 and (tokens[-1].endswith(RESEARCH) or (len(tokens) == 2 and is_field(tokens[-1], "science")))
    if told and split_at_known(tokens) is not None:
        return True  # "Suomen ympäristökeskus Vesien tutkimus"
    if len(tokens) > 2 and fold(tokens[0]).split(" ")[0] in first_known_words() and _begins_known(tokens):
        return True
    if len(tokens) > 2 and "of" in tokens and split_beside_english(tokens) is not None:
        return True  # "UEF Department of Physics"
    return any(
        known_genitive(token) is not None
        or ((form := head_form(token)) is not None and form.genitive and is_of_body(form))
        for token in tokens[:-1]
    )


def is_of_body(form: HeadForm) -> bool:
    """Whether the head is one of bodies, or the word a listed name: `Luonnonvarakeskuksen`."""
    return form.head.role == "body" or fold(form.nominative) in known_names()


def heads_unit(word: str) -> bool:
    """Whether a word in the nominative is, or ends in, a word for a unit: `laitos`, `Kirjastopalvelut`."""
    form = head_form(word)
    return form is not None and form.head.role == "unit" and not form.case


def is_lone_unit(text: str) -> bool:
    """Whether the words without a body name a part of one: `Hyvinvointipalvelut`, not `Pyhäjärvi-instituutti`."""
    if not is_unit(text) or any(part in genitive_places() for part in text.casefold().split()[0].split("-")):
        return False
    if "unit-name" in kinds(text):
        return True
    form = next((form for token in reversed(text.split()) if (form := head_form(token)) is not None), None)
    if form is None:
        return False  # "keskus(ABC)"
    served = any(stem in text.casefold() for stem in words().forms_of("service-stem"))
    if form.head.word in ("palvelut", "palvelu") and not served:
        return False  # "ostopalvelut"
    first, *rest = text.split()
    halves = first.endswith("-") and len(rest) > 1 and "joins" in kinds(rest[0])  # "Sosiaali- ja terveysvirasto"
    if halves and form.head.word == "virasto":
        return served and len(rest) == 2
    return form.head.type == "" or (served and "-" not in text and len(rest) <= 1)


def holds_contact(text: str) -> bool:
    """Whether the words hold an address of the net or digits such as those of a telephone."""
    return _CONTACT.search(text) is not None


@lru_cache(maxsize=1 << 12)
def is_aside(text: str) -> bool:
    """Whether a piece beside a body is no part of its name: a role, a person, a place, a number, a fund's money."""
    tokens = tuple(text.split())
    if not tokens or not any(sign.isalpha() for sign in text) or _is_programme(text):
        return True
    if _POST_CODE.fullmatch(tokens[0]) or _is_person_in_post(tokens):
        return True  # "90015 Oulun kaupunki"
    if len(tokens) == 2 and tokens[1].isdigit() and "park" in kinds(tokens[0]):
        return True  # "Tiedepuisto 3"
    if (_are_places(text) or _is_address(tokens)) and not is_body(text):
        return True
    if (
        "aside-front" in kinds(tokens[0])
        or text.partition(" (")[0].casefold() in all_countries()
        or (len(tokens) == 1 and "label" in kinds(text) and small_unit_form(text.lower()) is None)
        or (len(tokens) == 1 and "author" in kinds(text))
        or all("phone" in kinds(token.rstrip(".:")) for token in tokens)
    ):
        return True  # "kotipaikka Oulu", "Hungary (MIM)", "hallinnoija", "puh faksi"
    if "text-part" in kinds(tokens[0]) and tokens[-1].isdigit():
        return True
    if is_document(tokens[0]) and not any(token.isalpha() for token in tokens[1:]):
        return True  # "Kemin kaupunki, Päätös 3"
    if tokens[-1][:1] == "-" and is_document(tokens[-1][1:]) and not any(head_form(token) for token in tokens[:-1]):
        return True  # "Pro gradu -tutkielma"
    degree = len(tokens) == _DEGREE_WORDS and "degree-end" in kinds(tokens[1])  # "Filosofian maisteri"
    return degree or is_person(tokens) or is_role(text) or is_titled_person(tokens) or _is_post_of(tokens)


def _is_post_of(tokens: Sequence[str]) -> bool:
    """Whether the words are a post and what it is of: `vice ordförande för gruppen`, `Museum Director`."""
    if len(tokens) > 1 and tokens[1] == "of" and (is_role(tokens[0]) or "post-front" in kinds(tokens[0])):
        return True
    if len(tokens) > 1 and all(map(str.istitle, tokens)) and is_role(tokens[-1]) and head_form(tokens[-1]) is None:
        before = head_form(tokens[-2])
        return before is not None and (before.head.is_foreign or before.head.shape == "word")  # "Museum Director"
    return any(post.islower() and "link" in kinds(link) and is_role(post) for post, link in pairwise(tokens))


def _are_places(text: str) -> bool:
    """Whether the words are one place in any case, or two that "ja" joins: `Lohja ja Vihti`, `Kemiönsaarelta`."""
    folded = text.casefold()
    return folded in place_forms() or all(map(_is_place, _JOIN.split(folded)))


def _is_place(name: str) -> bool:
    """Whether the words are a place or two that a hyphen joins: `pohjanmaa-kainuu`."""
    return name in place_names() or ("-" in name and all(part in place_names() for part in name.split("-")))


def _is_person_in_post(tokens: tuple[str, ...]) -> bool:
    """Whether a post stands before a given name and what follows it: `johtava konsultti Aino Outosuku`."""
    at = posts_before_name(tokens)
    before = " ".join(tokens[: at or 0])
    return at is not None and not is_body(before) and not is_unit(before)  # not "Iin kunta johtaja Aino Virtanen"


def posts_before_name(tokens: tuple[str, ...]) -> int | None:
    """Where the posts begin that stand before a given name and what follows it, None where none do."""
    if len(tokens) < _LEAST_WITH_POST or not tokens[-1][:1].isupper():
        return None
    posts = [at for at, token in enumerate(tokens[:-2]) if is_role(token)]
    name = tokens[posts[-1] + 1 :] if posts else ()
    named = bool(name) and rank_given(name[0]) is not None and name[-1][:1].isupper() and head_form(name[-1]) is None
    return posts[0] if named else None


def is_titled_person(tokens: tuple[str, ...]) -> bool:
    """Whether degrees and titles stand before a person's name: `Dr. Aino Virtanen`, `FT, dos. Aino Virtanen`."""
    titles, name = tokens[:-2], tokens[-2:]
    if not titles or not all(map(_is_title, titles)):
        return False
    unlisted = titles[-1].casefold() in _titles() and names_person(name) and head_form(name[1]) is None
    return is_person(name) or unlisted  # "prof. Aino Outosuku"


def _is_title(word: str) -> bool:
    """Whether the word is a post, or short as a degree is and neither a body nor the mark of a firm: `Dr.`, `FT`."""
    if is_role(word) or word.casefold() in _titles():
        return True
    firm = "trader" in kinds(word) or "legal" in kinds(word.rstrip(".,"))
    return _TITLE.fullmatch(word) is not None and fold(word) not in known_names() and not firm


@cache
def _titles() -> frozenset[str]:
    """The degrees, posts and words of address that stand before people's names and no others, in small letters."""
    return degrees().union(*map(words_of, ("degree-head", "academic-post", "form-of-address")))


def _is_programme(text: str) -> bool:
    """Whether a programme or fund leads the words, which name no body or unit: `ESR`, `EAKR-rahoitus`, `ESR TL 5`."""
    lead = text.casefold().split()[0]
    leads = words().has(lead, "programme") or words().has(lead.partition("-")[0], "programme")
    return leads and not (is_body(text) or is_unit(text))


def _is_address(tokens: tuple[str, ...]) -> bool:
    """Whether the words are a village (`Mieslahti`), a street or box with its number (`Sepänkatu 4`) or a post town."""
    if len(tokens) > 1 and _POST_CODE.fullmatch(tokens[0]):
        return True
    if len(tokens) > 1 and "post-box" in kinds(tokens[0]):
        return next((token for token in tokens if "post-box" not in kinds(token)), "")[:1].isdigit()  # "P.O. Box 5"
    at = next((at for at, token in enumerate(tokens[1:], 1) if _HOUSE_NUMBER.fullmatch(token)), 0)
    if (
        at
        and tokens[0][:1].isupper()
        and all(form.genitive for token in tokens[:at] if (form := head_form(token)) is not None)
    ):
        return tokens[at - 1].casefold().endswith(words().forms_of("street-end"))  # "Opastinsilta 12 C 3"
    if len(tokens) > 1 or head_form(tokens[0]) is not None:
        return False
    return tokens[0][:1].isupper() and tokens[0].casefold().endswith(words().forms_of("village-end"))


@lru_cache(maxsize=1 << 14)
def is_role(text: str) -> bool:
    """Whether the words are a title or a role of a person: `projektipäällikkö`, `Hankkeen vastuullinen johtaja`."""
    last = text.split()[-1].casefold() if text.split() else ""
    return last.endswith(words().forms_of("role-end")) or words().has(text.strip().casefold(), "whole-post")
