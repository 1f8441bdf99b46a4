"""Tells whether "ja", "and" or "&" parts two names or stands inside one: `Iin kunta ja Kivi Oy`, `Meri ja Maa ry`."""

from __future__ import annotations

import itertools
import re
from functools import cache

from converters.text.language.case_endings import WHERE_TO
from converters.text.organisations.causes import FOR_CAUSES, is_elsewhere, says_cause
from converters.text.organisations.countries import closes_with_country
from converters.text.organisations.edges import without_amount
from converters.text.organisations.english_bodies import english_kind
from converters.text.organisations.kinds import (
    describes,
    is_aside,
    is_body,
    is_lone_unit,
    is_role,
    is_unit,
    names_person,
    type_of,
)
from converters.text.organisations.leads import (
    BRACKETS,
    INITIALS,
    WORDS_OF_HONOUR,
    honours,
    is_form,
)
from converters.text.organisations.same_bodies import is_foreign
from converters.text.organisations.units import split_inner
from converters.text.organisations.words import (
    HeadForm,
    closing_kind,
    country_names,
    encloses,
    fold,
    genitive_places,
    head_form,
    is_legal,
    is_person,
    kinds,
    known_names,
    place_names,
    shares_body,
    words,
)
from converters.text.people.names import is_particle, rank_given, rank_surname

_PAID = re.compile(r"\s+\(?\d[\d .]*\s?(?:%|€|euroa?)\)?\s*\Z")
_NEXT_SIGN = re.compile(r"[,;|\t•]|\s(?:ja|sekä|och|samt|and|&)\s|\s\(|\s[–—/-]\s|\s\d[\d .,]*(?:€|%|euro|\Z)")
_OF = ("of", "for")
_SMALL_IN_SECTOR = ("and", "&", "the")
_HAVE_SECTORS = frozenset({"university", "university-of-applied-sciences", "state-agency"})
_TITLE_AND_PERSON, _COMMON_GIVEN = 4, 1000
"""Words of a title and the name of who gives it at least, and the rank of a given name that tells a person."""
_DEFINITE = ("arna", "erna", "orna")
_SAME_FIRM = ("Kumpp", "Poja", "Co ", "Co.")


def is_plain_name(name: str) -> bool:
    """Whether words with capitals may name a firm that nothing tells: no head, role, person or phrase."""
    tokens = name.split()
    return all(token[:1].isupper() and head_form(token) is None for token in tokens) and looks_like_name(name)


def parts_at_join(mark: str, left: str, right: str, listed: bool) -> bool:
    """Whether a word that joins stands between two pieces and not inside one."""
    follower = first_name(right)
    beside = is_role(right.split()[0]) or (" -" in follower and is_aside(follower))  # "Interreg Nord -ohjelma"
    beside = beside or is_led_by_label(follower)
    if left.rstrip()[-1:] in "€%" or (is_person(tuple(follower.split())) and _goes_on_with_person(left, listed)):
        return True  # "kunta 18 000 € ja yksityiset 6 000 €"
    if mark == "&" and is_legal(left.split()[-1]) and is_person(tuple(follower.split())):
        return True  # "Kelo Oy & Aino Virtanen"
    if (listed and left.endswith(")") and looks_like_name(follower)) or closes_with_country(left.lstrip()):
        return True  # "Kelo (Ruotsi) ja Kaamos Center", "Colegio Luna (Spain) and newcomers"
    if (mark == "and" and _joins_english(left, follower)) or _is_unit_beside(left, right):
        return False  # "Iin kunnan nuorisotoimi ja Tekniset palvelut"
    if mark in ("and", "&") and _ends_in_english_unit(left):
        return not _is_field_of_unit(follower)
    if _honours_two(left, follower) or (mark == "&" and _joins_owners(left, follower)):
        return False
    if _closes_list(left, right) or (is_body(left.strip()) and beside) or _joins_firms(left, follower):
        return True
    if right[:1].islower() and not left.rstrip().endswith("-") and _begins_listed(right) and is_body(left.strip()):
        return True  # "Opetusministeriö sekä työ- ja elinkeinoministeriö"
    if right.split()[0].islower() and right.split()[0].endswith(_DEFINITE) and is_body(left.rpartition(",")[2].strip()):
        return True  # "Finlands svenska 4H och 4H-föreningarna i Pargas"
    if left.rstrip().endswith("-") or not right[:1].isupper() or stays_one_name(left, mark, right):
        return _trades_beside(left, right)
    if shares_body(left.strip(), follower):
        return False
    return _joins_two(mark, without_amount(left).strip(" ."), follower, listed)


def _is_unit_beside(left: str, right: str) -> bool:
    """Whether the words behind are one more unit, with a capital, of the body whose unit in the genitive ends there."""
    owned = split_inner(left.rpartition(",")[2].strip())[1]
    return len(owned) == 1 and is_unit(owned[0]) and is_lone_unit(right.split(",")[0].strip(" ."))


def _goes_on_with_person(left: str, listed: bool) -> bool:
    """Whether a list of people or sole traders goes on, or that of people with their bodies or units behind them.

    `Aino Virtanen (johtaja) ja Ville Korhonen`, `Tmi:t Aino Virtanen ja Eino Aho`, `…, sivistystoimi ja Eino Aho`.
    """
    person = tuple(BRACKETS.sub("", left).split())
    if left.endswith(")") and is_person(person):
        return True
    traders = "traders" in kinds(left.strip().partition(" ")[0])
    return traders or _ends_as_body(person) or (listed and (is_person(tuple(left.split())) or is_unit(left.strip())))


def _ends_as_body(name: tuple[str, ...]) -> bool:
    """Whether the last word tells that a body's name ends: `Iin kunta`, `Syke`, no `Maatalousyhtymä Juhani`."""
    last = name[-1] if name and is_body(" ".join(name)) and rank_given(name[-1]) is None else ""
    return bool(last) and (fold(" ".join(name)) in known_names() or head_form(last) is not None or is_legal(last))


def _joins_english(left: str, follower: str) -> bool:
    """Whether "and" stands inside an English name: `Norwegian University of Science and Technology`."""
    fields = "field" in kinds(follower.split()[0]) and " of " in left
    return fields or _joins_english_firm(left, follower) or _joins_causes(left, follower)


def sector_lists(text: str) -> list[tuple[int, int]]:
    """Where sectors of two fields stand behind an English body: `City of Oulu, Education and Learning`."""
    over, at, found = text.partition(",")[0], 0, []
    for part in text.split(",") if _has_sectors(over) else ():
        fields = re.split(r" (?:and|&) ", part)
        titled = all(word[:1].isupper() or word in _SMALL_IN_SECTOR for word in part.split())
        if len(fields) > 1 and titled and all(map(_is_sector, fields)):
            found.append((at, at + len(part)))
        at += len(part) + 1
    return found


def names_sector(over: str, sector: str) -> bool:
    """Whether words behind an English body say what a sector of it does.

    >>> names_sector("City of Oulu", "Urban Planning"), names_sector("City of Oulu", "Aalto University")
    (True, False)
    """
    return _has_sectors(over) and _is_sector(sector)


def _has_sectors(over: str) -> bool:
    """Whether the body has sectors that English fields name: a town in English, a university or agency."""
    if over.strip().partition(" of ")[0] in ("City", "Municipality", "Town"):
        return True
    return type_of(over.strip())[0] in _HAVE_SECTORS


def _is_sector(words_of_it: str) -> bool:
    told = any(not {"sector-word", "field"}.isdisjoint(kinds(word.casefold())) for word in words_of_it.split())
    last = head_form(words_of_it.split()[-1]) if told else None
    return told and not (last is not None and last.head.role == "body") and fold(words_of_it) not in known_names()


def _joins_english_firm(left: str, follower: str) -> bool:
    """Whether a place and a field begin a name: `Kemi Business and Science Park Oy`, `Kemi Sports and Arts Fund`."""
    place, *fields = left.split(",")[-1].split()
    own = [word for word in follower.split() if not is_form(word)]
    begun = bool(fields) and place.casefold() in place_names() and all(word.istitle() for word in fields)
    told = any(head_form(word) is not None for word in fields) or not own or own[0].casefold() in place_names()
    told = told or fold(own[0]) in known_names() or "firm-place" in kinds(own[0])
    if not begun or told or fold(follower) in known_names() or not all(word[:1].isupper() for word in own):
        return False
    if is_form(follower.split()[-1]):
        return not is_body(" ".join(own))
    return is_body(follower) and (is_foreign(follower) or closing_kind(fold(follower)) != "")


def _ends_in_english_unit(left: str) -> bool:
    """Whether the words before "and" end in an English unit and its field: `University of Oulu, Faculty of Law`."""
    tokens = left.split(",")[-1].split()
    fronts = [at for at, word in enumerate(tokens[:-2]) if "unit-front" in kinds(word) and tokens[at + 1] in _OF]
    return bool(fronts) and is_plain_name(" ".join(tokens[fronts[-1] + 2 :]))


def _is_field_of_unit(follower: str) -> bool:
    """Whether the words behind "and" are one more field of a unit: no body, firm or person."""
    other = is_body(follower) or "firm-place" in kinds(follower) or rank_given(follower.split()[0]) is not None
    served = follower.istitle() and "sector-word" in kinds(follower.casefold())  # "Well-being and Services"
    return not other and (served or is_plain_name(follower))


def _joins_causes(left: str, follower: str) -> bool:
    """Whether an English body is for two: `Kemi Foundation for Music` and `Arts`, `Union of Bakers` and `Chefs`."""
    front = re.split(r"\s(?:of|for)\s", left.split(",")[-1].strip())
    if len(front) == 1 or not front[-1][:1].isupper():
        return False
    if follower.istitle() and "sector-word" in kinds(follower.casefold()) and english_kind(front[0].split(" ")[-1]):
        return True  # "Research Council for Culture" and "Society"
    if is_body(follower):
        return False
    plain = is_plain_name(follower) and says_cause(follower.split())
    if plain and words().value(front[0].casefold(), "front-of") in FOR_CAUSES:
        return not is_elsewhere(front[-1])
    one_word = follower.istitle() and " " not in follower
    return one_word and type_of(front[0])[0] in ("association", "foundation")


def _honours_two(left: str, follower: str) -> bool:
    """Whether two given names are joined before the surname of a foundation: `Jenny och Antti Wihurin rahasto`."""
    first = left.rpartition(",")[2].strip().removeprefix("the ")
    names = [first, *INITIALS.sub(lambda _: f"{first} ", follower).split()]
    both = len(names) > WORDS_OF_HONOUR and all(rank_given(name) is not None for name in names[:2])
    return both and honours(names[2:])


def _joins_owners(left: str, follower: str) -> bool:
    """Whether a word for an office and two surnames are one firm: `Asianajotoimisto Mikkola & Kuusela`."""
    kind, *owners = left.split()
    named = len(owners) == 1 and follower.isalpha() and fold(follower) not in known_names()
    return named and kinds(kind).get("front") == "company"


def is_led_by_label(raw: str) -> bool:
    """Whether a word for the part of a body in the project stands before its name: `tekijä Sweco Oy`."""
    lead, *rest = raw.split() or [""]
    told = words().has(lead.casefold(), "kind-front" if lead[:1].isupper() else "label")
    form = head_form(lead) if lead.islower() and rest and is_legal(rest[-1]) else None
    told = told or (form is not None and form.head.type == "association" and not form.case)  # "toimintaryhmä Kaiku ry"
    return told and len(rest) > 1 and rest[0][:1].isupper() and is_body(" ".join(rest))


def _begins_listed(text: str) -> bool:
    """Whether an authority's listed name of small letters begins the text: `työ- ja elinkeinoministeriö, Kela`."""
    name = re.split(r"(?<!-),|\s(?:sekä|och|and|&)\s|\s\(", text)[0].strip(" .")
    known = known_names().get(fold(name)) or known_names().get(fold(first_name(text)))
    return known is not None and known.type in ("ministry", "state-agency")


def _trades_beside(left: str, right: str) -> bool:
    """Whether a sole trader with a word for the trade follows a body: `… ja kuvaamo T:mi Aino Esimerkki`."""
    kind, _, trader = right.partition(" ")
    return kind.islower() and "trader" in kinds(trader.split(" ")[0]) and is_body(left.strip())


def first_name(text: str) -> str:
    """The words up to the next sign, past the place or the person that shares its body.

    `Vantaan ja Keravan hyvinvointialue`, `Jane ja Aatos Erkon säätiö`.
    """
    ends = [*(match.start() for match in itertools.islice(_NEXT_SIGN.finditer(text), 2)), len(text)]
    first, longer = text[: ends[0]].strip(), text[: ends[1]].strip() if len(ends) > 1 else ""
    rest = _NEXT_SIGN.split(longer)[-1].strip() if longer else ""
    return longer if rest and (shares_body(first, rest) or _honours_two(first, rest)) else first


def _closes_list(left: str, right: str) -> bool:
    """Whether a common word ends a list of names: `Iin kunta ja alueen yritykset`, `… sekä yksityinen rahoitus`."""
    follower = BRACKETS.sub("", _PAID.sub("", right.split(",")[0])).strip(" .")
    if not follower.islower() or not follower.endswith(words().forms_of("no-body-end")):
        return False
    left = without_amount(left)
    last = left.split()[-1]
    whole = follower in words().forms_of("no-body-end") or "legal" in kinds(last) or head_form(last) is not None
    whole = whole or fold(left) in known_names()
    return is_body(left.strip()) and whole


def _joins_firms(left: str, follower: str) -> bool:
    """Whether a firm that is called as a town stands behind a listed body: `Neste, Valmet ja Nokia`."""
    return "firm-place" in kinds(follower.casefold()) and fold(left.rpartition(",")[2].strip()) in known_names()


def _joins_two(mark: str, left: str, follower: str, listed: bool) -> bool:
    """Whether the word stands between two bodies and not inside a name: firms that nothing tells are joined by "ja"."""
    listed_front, _, town = follower.rpartition(" ")
    if town.casefold() in place_names() and fold(listed_front) in known_names():
        follower = listed_front  # "Lumola ja Suomen Kuntaliitto Helsinki (2008)"
    if f"{follower} ".startswith(_SAME_FIRM) or _closes_name(left, follower) or _is_enclosed(left, follower):
        return False
    if is_body(follower):
        if fold(follower) in known_names():
            return True
        two_words = len(left.split()) > 1 and left.split()[-1].casefold() not in genitive_places()
        return is_body(left) or listed or two_words
    alone = listed and " " not in left and left[:1].isupper() and " " not in follower
    plain = listed and mark not in ("&", "and") and not left.isupper()
    alone = alone or (plain and is_plain_name(left) and is_plain_name(follower))
    named = looks_like_name(follower) or (follower[:1].isupper() and _tells_deed(follower.split()))
    return (is_body(left) or alone) and named and rank_given(follower) is None


def _is_enclosed(left: str, follower: str) -> bool:
    """Whether legal forms in two languages stand round both: `Oy Hangö Bygg` and `Design Ab`."""
    first, *others = left.split() or [""]
    own = not any(map(is_form, [*others, *follower.split()[:-1]]))
    return own and bool(others) and encloses(first, follower.rpartition(" ")[2])


def _closes_name(left: str, follower: str) -> bool:
    """Whether one word and a legal form end the name that the words before begin: `Liikunta ja Urheilu ry`."""
    first, *rest = follower.split()
    if len(rest) > 1 and rest[-1].casefold() in country_names() and is_legal(rest[-2]):
        rest.pop()  # "Training and Assessment Ltd UK"
    begun = BRACKETS.sub("", left).split(",")[-1].split()
    if fold(" ".join(begun)) in known_names() or any(map(is_form, begun)):
        return False
    head = head_form(begun[-1]) if begun else None
    if len(begun) == 1 and rest and words().value(rest[-1].casefold(), "legal") == "company":
        return head is None and fold(begun[0]) not in known_names()
    closing = head_form(first)
    if len(rest) != 1 or not words().has(rest[0].casefold(), "legal") or not (closing is None or _is_trade(closing)):
        return False
    return (
        bool(begun) and (head is None or _is_trade(head)) and not words().has(begun[-1].casefold().rstrip("."), "legal")
    )


def _is_trade(form: HeadForm) -> bool:
    return form.head.role == "trade"


def stays_one_name(left: str, mark: str, right: str) -> bool:
    """Whether a known name holds the separator: `Helsingin ja Uudenmaan sairaanhoitopiiri`."""
    before, after = fold(left), fold(right)
    if mark == "&":
        return fold(f"{left.strip()} & {first_name(right)}") in known_names()
    return any(before.endswith(front) and after.startswith(back) for front, back in _joined_names(mark))


@cache
def _joined_names(mark: str) -> list[tuple[str, str]]:
    """The known names that hold the word, each as what stands before and after it."""
    return [
        (name[: match.start()], name[match.end() :])
        for name in known_names()
        for match in re.finditer(f" {re.escape(mark)} ", name)
    ]


def looks_like_name(text: str) -> bool:
    """Whether the words may name a body that nothing tells: a capital, few words, no role, person or phrase."""
    tokens = text.split()
    if not text[:1].isupper() or len(tokens) > 6 or is_aside(text):
        return False
    if any("phone" in kinds(token.casefold().rstrip(".:")) or "publication" in kinds(token) for token in tokens):
        return False  # "KEHITTÄMISYKSIKÖN JULKAISUJA"
    if "credit" in kinds(text) or (len(tokens) == 1 and text.endswith(words().forms_of("quality-end"))):
        return False  # "Taitto", "Kumppanuus"
    if len(tokens) > 1 and not kinds(tokens[0]).keys().isdisjoint(("form-label", "type-label")):
        return False  # "Kesto 2 vuotta"
    if any(map(is_particle, text.split())) or describes(text.split()) or text.casefold() in genitive_places():
        return False  # "Sofia van der Linden"
    if _names_person(text.split()) or _ends_in_person(tokens):
        return False
    last = text.split()[-1].rpartition("-")[2]
    if _tells_deed(tokens):
        return False
    return not (last.islower() and last.endswith(WHERE_TO))  # "Tukea Leader-toimintaan"


def _ends_in_person(tokens: list[str]) -> bool:
    """Whether somebody stands behind the title of a talk, though no list has the surname: `Levien tila Eva Kelonen`."""
    if len(tokens) < _TITLE_AND_PERSON or not tokens[-1].istitle() or head_form(tokens[-1]) is not None:
        return False
    rank = rank_given(tokens[-2])
    return rank is not None and rank < _COMMON_GIVEN


def _tells_deed(tokens: list[str]) -> bool:
    """Whether a noun of doing is among the words: `Uimarannan rakentaminen`; no surname, `Kauppa Nieminen`."""
    return any(token.casefold().endswith("minen") and rank_surname(token) is None for token in tokens)


def _names_person(tokens: list[str]) -> bool:
    """Whether two words of which nothing tells a body are a person's name, though no list has the surname."""
    form = head_form(tokens[-1])
    plain = form is None or form.head.shape == "compound"  # "Helvi Karppala", no "ala"
    plain = plain and "firm-field" not in kinds(tokens[-1])  # "Revontuli Design"
    return names_person(tokens) and plain and type_of(" ".join(tokens))[0] == ""
