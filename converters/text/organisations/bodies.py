"""Tells from its words whether a phrase names an organisation or a unit, and writes the name in its base form."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from converters.text.language.case_endings import WHERE_FROM
from converters.text.language.inflection import inflect_name, is_front
from converters.text.language.words import read_rows
from converters.text.organisations.units import agreed_nominative
from converters.text.organisations.words import place_forms
from converters.text.people.emails import fold_letters
from converters.text.people.names import rank_given, rank_surname, surnames
from converters.text.people.roles import is_listed_head, is_project, read_role, read_title_head
from converters.text.people.words import words_of
from graph.resources import table

_LOCAL_CASES = ("lla", "llä", "lta", "ltä", "lle", "ssa", "ssä", "sta", "stä")
_STREET = re.compile(
    r"(?:katu|tie|kuja|polku|aukio|kauppatori|puisto|ranta|väylä|bulevardi|gatan|vägen|street|road|avenue)\Z"
)
# "THL:stä", "SAK:n": a short name in capitals and the ending of its case.
_INFLECTED_SHORT = re.compile(
    r"(?P<name>[A-ZÅÄÖ]{2,}[A-Za-zÅÄÖåäö]*):(?P<case>n|in|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|än|een|iin|s)\Z"
)
_FORM_CASES = r"(?P<case>n|in|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)"
_INFLECTED_FORM = re.compile(rf"(?P<name>.+):{_FORM_CASES}\Z")  # "Esimerkki ry:n"
_BEGIN = re.compile(r"(?<![\w-])\w+")
_LONGEST_HEAD = 20
_SHORTEST_INFLECTED = 3
_ADJECTIVE_CASES = {"gen": "sen", "par": "sta", "ine": "sessa", "ela": "sesta", "ill": "seen", "ade": "sella"} | {
    "abl": "selta",
    "all": "selle",
    "ess": "sena",
    "tra": "seksi",
}
_LONGEST_HEADING = 2  # words of a name in capitals that a kind of body begins
_LONGEST_SHORT_NAME = 8  # a longer word in capitals is a heading
_GOVERNED = frozenset({"kunta", "kaupunki", "amk", "hva", "shp"})  # a place stands before them, in the genitive
_TO_FRONT = str.maketrans("a", "ä")


class Body(NamedTuple):
    """A phrase as the name of a body: in its base form, a whole body or a unit of one, and in which case it stood."""

    name: str
    kind: str  # "body" or "unit"
    form: str  # "nominative", "genitive", "partitive" or "local"


class _Head(NamedTuple):
    base: str
    kind: str
    form: str


@cache
def _heads() -> dict[str, _Head]:
    """Every form of the words that end the name of a body, from converters/text/tables/body_words.csv."""
    heads: dict[str, _Head] = {}
    for row in read_rows("body_words"):
        word, genitive = row["word"], row["genitive"]
        heads[word] = _Head(word, row["kind"], "nominative")
        heads.setdefault(genitive, _Head(word, row["kind"], "genitive"))
        stem = _local_stem(word, genitive)
        for ending in _LOCAL_CASES:
            heads.setdefault(stem + ending, _Head(word, row["kind"], "local"))
        heads.setdefault(_partitive(word), _Head(word, row["kind"], "partitive"))
    return heads


def _partitive(word: str) -> str:
    """The partitive of a head in the singular ("kaupunkia", "keskusta", "hyvinvointialuetta", "säätiötä")."""
    a = "ä" if is_front(word) else "a"
    if word.endswith("e"):
        return f"{word}tt{a}"
    return f"{word}t{a}" if word.endswith(("s", "io", "iö", "eo")) else f"{word}{a}"


def _local_stem(word: str, genitive: str) -> str:
    """The stem of the local cases: "kaupungi", of a plural "palvelui" and "käräji"."""
    plural = genitive.removesuffix("den").removesuffix("en")
    return plural if word.endswith("t") and plural.endswith("i") else genitive.removesuffix("n")


@lru_cache(maxsize=32768)
def _head(word: str) -> tuple[str, _Head] | None:
    """What stands before the head in a compound, and the head; None where the word ends in no such head."""
    key = word.casefold()
    if "." in key and is_legal_form(key):
        key = key.replace(".", "")
        word = key
    heads = _heads()
    for size in range(min(len(key), _LONGEST_HEAD), 1, -1):
        head = heads.get(key[-size:])
        before = key[: len(key) - size]
        if head and before and key in surnames():
            return None
        if head and head.kind == "area":
            return None
        if head and (not before or (size > 3 and (len(before) > 2 or before.endswith("-")))):
            return word[: len(word) - size], head
    return None


def is_body_word(word: str) -> bool:
    """Whether a word can end the name of a body ("kaupunki", "Työllisyyspalvelut", "Oy")."""
    return _head(word) is not None


def is_bare_head(word: str) -> bool:
    """Whether a word is such a head alone and not a compound ("Säätiö", not "Mannerheimsäätiö")."""
    head = _head(word)
    return head is not None and not head[0]


def is_generic(word: str) -> bool:
    """Whether a word alone says only what kind of body is meant ("Yhdistyksen", not "Metsähallitus")."""
    return is_bare_head(word) and word.casefold() not in known_names() and not is_listed(word)


def base_of_kind(word: str) -> str:
    """The word for a kind of body in its base form ("seurakunnan" is "seurakunta"); empty for others."""
    found = _head(word)
    return found[0].casefold() + found[1].base if found else ""


def is_listed(word: str) -> bool:
    """Whether a word is the name of one listed body, in any case ("Metsähallituksesta")."""
    if word in inflected_single_names() or _read_small(word) is not None:
        return True
    return word[:1].isupper() and word.casefold() in known_names()


def is_legal_form(word: str) -> bool:
    """Whether a word is a legal form ("Oy", "ry:n")."""
    return word.casefold().split(":")[0].replace(".", "") in words_of("legal-form")


def is_street(word: str) -> bool:
    """Whether a word is the name of a street or the last part of one."""
    return bool(_STREET.search(word.casefold()))


def read_body(words: Sequence[str]) -> Body | None:
    """The body that a run of words names, None where it names none; `words` are one phrase without separators."""
    return _read_body(tuple(words))


@lru_cache(maxsize=32768)
def _read_body(words: tuple[str, ...]) -> Body | None:
    whole = " ".join(words)
    listed = known_names().get(whole.casefold())
    if listed is not None and not (_is_common_word(whole) or _is_given_name(whole, listed)):
        return Body(listed or whole, "body", "nominative")
    if len(words) == 1 and words[0] in inflected_single_names():
        return inflected_single_names()[words[0]]
    if len(words) == 1 and (small := _read_small(words[0])):
        return small
    if len(words) == 1 and (short := _INFLECTED_SHORT.match(words[0])):
        form = "genitive" if short["case"] in {"n", "s"} else "local"
        return Body(known_names().get(short["name"].casefold(), short["name"]), "body", form)
    if whole.endswith("ets") and (name := known_names().get(whole.casefold()[:-1])):
        return Body(name, "body", "genitive")  # "social- och hälsovårdsministeriets"
    if words[0].startswith(("-", "–")) or words[0].casefold() in words_of("small-word"):
        return None
    if words[0][:1].isdigit() and not _is_numbered_brand(words[0]):
        return None
    if whole.isupper() and len(words) > _LONGEST_HEADING and is_generic(words[0]):
        return None  # "FÖRBUNDET VILL FORTSÄTTA"
    if any(is_legal_form(form) and joint in words_of("conjunction") for form, joint in itertools.pairwise(words)):
        return None  # "Iin Yrityspalvelu Oy ja Kemin Kala Oy"
    if _begins_as_body(words) or _ends_as_party(words):
        return Body(whole, "body", "nominative")
    if whole.casefold() in places():
        return None  # "Kristiinankaupunki", "Kristinestad": a place, as other municipalities are
    body = _read_of(words) or _read_last(words) or _read_first(words) or _read_middle(words) or read_collective(words)
    return _as_listed(words, body) if body is not None else None


def _as_listed(words: tuple[str, ...], body: Body) -> Body:
    """A body in a case with its name as the lists have it: "Uudestakaupungista", "Suomen riistakeskuksesta"."""
    place = place_forms().get(words[0].casefold()) if len(words) == 1 else None
    if place:
        return body._replace(name=place[0])
    if words[0].casefold() in place_genitives() and body.name.endswith(tuple(words_of("house-of-town"))):
        return body._replace(kind="body")  # "Espoon kaupunginkirjasto"
    bent = known_names().get(body.name.casefold()) if len(words) > 1 and body.form != "nominative" else None
    return Body(bent, "body", body.form) if bent else body


def _begins_as_body(words: tuple[str, ...]) -> bool:
    """Whether a word before an area makes it the name of a body ("Region Skåne", "Region Örebro län")."""
    rest = words[1:-1] if words[-1] == "län" else words[1:]
    fits = words[0].istitle() and words[0].casefold() in words_of("body-begin") and 0 < len(rest) < 3
    return fits and all(word[:1].isupper() and rank_given(word) is None for word in rest)


def _ends_as_party(words: tuple[str, ...]) -> bool:
    """Whether a name ends in a word that only its capital keeps from a common one in a case ("Suomen Keskusta")."""
    return (
        len(words) == 2
        and words[1].istitle()
        and words[1].casefold() in words_of("capital-head")
        and words[0][-1] == "n"
    )


def _is_numbered_brand(word: str) -> bool:
    """Whether a word begins with a digit and a capital ("6Aika-toimisto", "3D-keskus")."""
    return word[:1].isdigit() and word[1:2].isupper()


def _read_small(word: str) -> Body | None:
    """A listed authority in small letters and in a case ("ympäristöministeriön"), as running text writes them."""
    body = inflected_single_names().get(word.capitalize()) if word.islower() else None
    if body is None:
        return None
    name = body.name.casefold()
    return body if _is_compound(name) or any(map(name.endswith, words_of("authority-end"))) else None


def _is_compound(word: str) -> bool:
    """Whether a word is a compound that ends in the word for a whole body ("ympäristöministeriö")."""
    head = _head(word)
    return head is not None and bool(head[0]) and head[1].kind == "body" and head[1].base not in _GOVERNED


def read_collective(words: Sequence[str]) -> Body | None:
    """An association that is called by its members ("Savon Yrittäjien"), both words with a capital."""
    if len(words) != 2 or not words[0].endswith("n") or not all(word[:1].isupper() for word in words):
        return None
    if words[1].casefold() in words_of("collective"):
        return Body(" ".join(words), "body", "nominative")
    name, form = _collective_cases().get(words[1].casefold(), ("", ""))
    return Body(f"{words[0]} {name}", "body", form) if name else None


@cache
def _collective_cases() -> dict[str, tuple[str, str]]:
    """The genitive and the elative of the members in -ja that associations are called by ("yrittäjien")."""
    forms: dict[str, tuple[str, str]] = {}
    for word in words_of("collective"):
        if word.endswith(("jat", "jät")):
            forms[f"{word[:-2]}ien"] = (word.capitalize(), "genitive")
            forms[f"{word[:-2]}ist{word[-2]}"] = (word.capitalize(), "local")
    return forms


def _is_common_word(word: str) -> bool:
    """Whether a word in small letters is no listed short name: "om" is not "OM"."""
    return len(word) < 5 and word.islower()


def _is_given_name(word: str, listed: str) -> bool:
    """Whether a word is a given name and not the short name in capitals that it looks like ("Sami", "SAMI")."""
    return word != listed and listed.isupper() and rank_given(word) is not None


def _read_last(words: tuple[str, ...]) -> Body | None:
    found = _head(words[-1])
    if found is None or not _may_begin(words, found[1]):
        return None
    if len(words) == 1 and words[0].casefold() in place_genitives():
        return None  # "Uudenkaupungin": the municipality
    before, head = found
    if not before and words[-1] in words_of("verb"):
        return None
    if is_project(before):
        return None
    if len(words) > 2 and words[-2] in words_of("conjunction") and is_listed(words[-1]):
        return None  # "Kemin kaupungin ja ympäristöministeriön": two bodies
    links = words_of("employer-link") | words_of("origin-link")
    link = next((at for at, word in enumerate(words[1:-1], 1) if word in links), 0)
    if link and (link == len(words) - 2 or (link in (2, 3) and _is_person(words[:link]))):
        return None  # "Anna Näse vid Staden", "Anna Näse vid Folkhälsan i Korsholm rf"
    if head.base in _GOVERNED and not before and len(words) > 1 and not words[-2].casefold().endswith("n"):
        return None  # "Osallistuva kunta"
    if head.base in _GOVERNED and not before and len(words) > 2 and words[-2].casefold() in place_genitives():
        return None  # "Haastateltavana Iin kunnan"
    in_capitals = words[-1].split(":")[0].isupper()
    end = before + (head.base.upper() if in_capitals else head.base)
    if not before and words[-1][:1].isupper() and not in_capitals:
        end = end[:1].upper() + end[1:]
    if head.form == "nominative":
        return Body(" ".join(words), head.kind, head.form)
    bends = [word.islower() or (not at and head.kind == "unit") for at, word in enumerate(words[:-1])]
    front = [agreed_nominative(word) if may else word for word, may in zip(words[:-1], bends, strict=True)]
    return Body(" ".join((*front, end)), head.kind, head.form)


def _may_begin(words: tuple[str, ...], head: _Head) -> bool:
    """A name begins with a capital; a unit may be written small when its words are Finnish attributes."""
    if _begins_with_post(words):
        return False
    if len(words) > 2 and words[0].casefold() in places() and words[1].casefold() in place_forms():
        return False  # "Ii Haukiputaan seurakunta": the end of an address, and a body
    if words[0][:1].isupper() or _is_numbered_brand(words[0]):
        inside = [word for word in words[1:-1] if not _agrees(word, words[-1], head)]
        if any(word in words_of("verb") for word in inside) or words[0] in words_of("thanks"):
            return False
        if is_project(words[0]) or any(word.islower() and is_project(word) for word in inside):
            return False
        return (len(words) > 1 or len(words[0]) > 3) and (
            is_legal_form(words[-1]) or all(map(_may_stand_inside, inside))
        )
    stands = head.form == "nominative" or (head.kind == "unit" and words[-1].endswith(WHERE_FROM))
    if len(words) == 1:
        office = words[0].partition("-")[0] in words_of("office-short")  # "ely-keskus"
        return office or (head.kind == "unit" and len(words[0]) > 9 and stands)
    attributes = all(word.endswith(("n", "-", "-,")) or word in words_of("small-word") for word in words[:-1])
    return attributes and stands and all(word.islower() for word in words)


def _begins_with_post(words: Sequence[str]) -> bool:
    """Whether a post stands before a name ("Toimitusjohtaja Kehitysyhtiö N Oy"), but in no firm's ("Seppä N Oy")."""
    firm = len(words) == 3 and is_legal_form(words[-1])
    beside = ((word, after) for word, after in itertools.pairwise(words) if after[:1].isupper())
    return not firm and any((word.islower() or word == words[0]) and _is_post(word) for word, _ in beside)


def _is_post(word: str) -> bool:
    """Whether a capitalised word is the post or the role of a person in the base form ("Toimitusjohtaja")."""
    head = read_title_head(word)
    plain = word.casefold().removeprefix("pää")  # "Pääpartneri"
    role = read_role((word,)) or (read_role((plain,)) if plain != word.casefold() else None)
    return (head is not None and head.form == "singular" and is_listed_head(word)) or role is not None


def _agrees(word: str, last: str, head: _Head) -> bool:
    """Whether an adjective stands in the local case of the head ("teknillisestä yliopistosta")."""
    ending = word[-3:]
    return head.form == "local" and word.islower() and ending in _LOCAL_CASES and ending[:2] == last[-3:-1]


def _may_stand_inside(word: str) -> bool:
    """Whether a word may stand inside the name of a body: a proper word, an attribute, a small word, another head."""
    if not word.islower() or word.endswith(("n", "-", "-,")) or is_body_word(word):
        return True
    return word in words_of("small-word") or word in words_of("inside-word")


def _read_of(words: tuple[str, ...]) -> Body | None:
    """An English name that its first word and "of" tell, whatever it ends in ("Department of Social Services")."""
    return _read_first(words) if len(words) > 2 and words[1] == "of" else None


def _read_first(words: tuple[str, ...]) -> Body | None:
    """A name that begins with its head ("Yrkeshögskolan Novia", "University of Oulu", "Ohjaamo Kemi")."""
    found = _head(words[0]) or _head(words[0].removesuffix("n")) or _head(words[0].removesuffix("en"))
    inflected = found is None or found[1].form != "nominative" or ":" in words[0]
    if found is None or len(words) < 2 or inflected or not words[0][:1].isupper() or found[1].base in _GOVERNED:
        return None
    rest = words[1:]
    if is_legal_form(words[0]) and (_is_person(rest) or read_role(rest) is not None):
        return None  # "Esimerkki Oy Anna Mäki", "Esimerkki Oy Vastuuhenkilön nimi"
    if (
        any(is_street(word) and word.casefold() not in places() for word in rest)
        or any(map(is_project, rest))
        or rest[0].casefold() in words_of("rank-modifier")
    ):
        return None
    if rest[0].casefold() in words_of("other-people"):
        return None  # "ELY-keskus / Muut jäsenet"
    if not words[0].isupper() and any(word.isupper() and len(word) > _LONGEST_SHORT_NAME for word in rest):
        return None  # "Kunnanvaltuusto ESITYSLISTA"
    if (
        any(not (word[:1].isupper() or word.casefold() in words_of("small-word")) for word in rest)
        or rest[-1].islower()
    ):
        return None
    return Body(" ".join(words), found[1].kind, "nominative")


def _is_person(words: Sequence[str]) -> bool:
    """Whether words begin with a given name, or are a surname and a given name."""
    turned = len(words) == 2 and rank_surname(words[0]) is not None and rank_given(words[1]) is not None
    return turned or rank_given(words[0]) is not None


def _read_middle(words: tuple[str, ...]) -> Body | None:
    """An English name with its head inside ("Ostrobothnia Chamber of Commerce")."""
    inside = [word.casefold() for word in words[1:-1]]
    head = next((word for word in inside if word in words_of("english-body-head")), "")
    if not head or not words[-1][:1].isupper() or not (words[0][:1].isupper()):
        return None
    named = rank_surname(words[0]) is not None or (rank_given(words[0]) and rank_surname(words[1]) is not None)
    if named and words[0].casefold() not in places():
        return None  # "Anna Mäki Council of Academies"
    fits = all(word[:1].isupper() or word.casefold() in words_of("small-word") for word in words)
    return Body(" ".join(words), "body", "nominative") if fits else None


@cache
def known_names() -> dict[str, str]:
    """Names and short names of the bodies in ontology/tables/organisations.csv, small letters -> as written there."""
    names: dict[str, str] = {}
    for row in table("organisations"):
        listed = [row["name_fi"], row["name_sv"], row["name_en"], row["short_fi"], *row["other_names"].split("|")]
        for name in filter(None, listed):
            names.setdefault(name.casefold(), name)
    return names


@cache
def inflected_names() -> dict[str, str]:
    """The case forms of the listed names that end in a place or in no head ("business oulusta"), with the name."""
    forms: dict[str, str] = {}
    for name in known_names().values():
        front, space, last = name.rpartition(" ")
        if {"ja", "sekä"} & set(front.split()):
            forms.update((f"{front} {form}".casefold(), name) for form in _head_forms(last))
        if not space or not all(word[:1].isupper() for word in name.split()):
            continue
        foreign = last.casefold() in places() or last.casefold() in areas()
        for case, inflected in inflect_name(last).items():
            before = " ".join(_agreed(word, case) for word in front.split())
            bent = (form for form in inflected if form != last and (foreign or _head(form) is None))
            forms.update((f"{before} {form}".casefold(), name) for form in bent)
    return {form: name for form, name in forms.items() if form not in known_names()}


def _head_forms(word: str) -> list[str]:
    """The genitive and the local cases of a word that a listed head ends ("hyvinvointialueelta")."""
    found = _head(word)
    if found is None:
        return []
    before, head = found
    return [before + form for form, other in _heads().items() if other.base == head.base and form != head.base]


def _agreed(word: str, case: str) -> str:
    """An adjective in -nen in the case of its noun ("Punaisen"); other words as they are."""
    if not word.endswith("nen"):
        return word
    ending = _ADJECTIVE_CASES.get(case, "nen")
    return word.removesuffix("nen") + (ending.translate(_TO_FRONT) if is_front(word) else ending)


_VOWELS = frozenset("aeiouyäöå")
_LONGEST_SHORT = 5
_GLUED_ENDINGS = ("n", "sta", "stä", "ssa", "ssä", "lta", "ltä", "lla", "llä", "lle")
"""Case endings as they stand right behind a foreign or short name: `Tekesistä`, `SYKEstä`."""


@cache
def inflected_single_names() -> dict[str, Body]:
    """The case forms of the listed names of one word ("Centriasta", "Metsähallituksen"), as they are written."""
    forms: dict[str, Body] = {}
    for name in known_names().values():
        is_proper = len(name) > _SHORTEST_INFLECTED and name.istitle() and name.isalpha()
        if is_proper and rank_given(name) is None and rank_surname(name) is None:
            for case, inflected in inflect_name(name).items():
                form = {"nom": "nominative", "gen": "genitive"}.get(case, "local")
                forms.update((written, Body(name, "body", form)) for written in inflected if written != name)
        if is_proper or (name.isalpha() and not name[1:].islower()):  # "THL", "SeAMK"
            joint = "i" if name[-1].casefold() not in _VOWELS else ""
            spellings = {name, name.upper()} if len(name) <= _LONGEST_SHORT else {name}
            stems = {f"{spelt}{each}" for spelt in spellings for each in ("", joint)}
            bent = ((ending, f"{stem}{ending}") for ending in _GLUED_ENDINGS for stem in stems)
            for ending, written in bent:
                forms.setdefault(written, Body(name, "body", "genitive" if ending == "n" else "local"))
        if is_proper and name.endswith(("et", "en")):
            forms.setdefault(f"{name}s", Body(name, "body", "genitive"))  # "Miljöministeriets"
    return {written: body for written, body in forms.items() if written.casefold() not in place_genitives()}


@cache
def _known_by_letters() -> dict[str, list[str]]:
    """The listed names of several words and the long ones, by the letters that each begins with."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in (*known_names(), *inflected_names()):
        if (" " in name or len(name) > 12) and (begin := _BEGIN.match(name)):
            names[begin.group()].append(name)
    return names


@cache
def _known_pattern(begin: str) -> re.Pattern[str] | None:
    """What finds the names that begin with the letters; made when a text has these first."""
    listed = _known_by_letters().get(begin)
    return compile_names(listed) if listed else None


def _find_names(text: str) -> Iterator[tuple[int, int]]:
    names, end = _known_by_letters(), 0
    for begin in _BEGIN.finditer(text):
        letters = begin.group().casefold()
        pattern = _known_pattern(letters) if begin.start() >= end and letters in names else None
        if pattern is not None and (match := pattern.match(text, begin.start())):
            end = match.end()
            yield match.span()


def compile_names(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds the names, the longest first, as whole words."""
    parts = sorted({re.escape(name).replace(r"\ ", r"\s") for name in names if name}, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts) or '(?!)'})(?![\w-])", re.IGNORECASE)


def read_known(words: str) -> Body:
    """The body that a listed name is, with the case of the legal form behind it ("Nuorten Ystävät ry:n")."""
    inflected = _INFLECTED_FORM.match(words)
    if inflected is not None:
        return Body(inflected["name"], "body", "genitive" if inflected["case"] in {"n", "in"} else "local")
    key = words.casefold()
    return Body(known_names().get(key) or inflected_names().get(key, words), "body", "nominative")


@cache
def _legal_form_after() -> re.Pattern[str]:
    listed = words_of("legal-form") - words_of("sole-trader-form")  # "Turun yliopisto Tmi Anna Mäki": two bodies
    forms = "|".join(sorted(map(re.escape, listed), key=len, reverse=True))
    return re.compile(rf"\s(?:{forms})(?::{_FORM_CASES})?(?![\w-])", re.IGNORECASE)


def find_known(text: str) -> list[tuple[int, int]]:
    """Where the text holds a listed name of several words, with the legal form that may follow it."""
    forms = _legal_form_after()
    return [(start, form.end() if (form := forms.match(text, end)) else end) for start, end in _find_names(text)]


@cache
def places() -> dict[str, str]:
    """The municipalities in small letters, Finnish and Swedish, with the name of the city or municipality as a body."""
    bodies = domains()
    found: dict[str, str] = {}
    for row in table("municipalities"):
        for name in filter(None, (row["name_fi"], row["name_sv"])):
            found.setdefault(name.casefold(), bodies.get(f"{_host(name)}.fi", ""))
    found.update(
        {
            "helsinki": bodies["hel.fi"],
            "helsingfors": bodies["hel.fi"],
            "oulu": bodies["ouka.fi"],
            "uleåborg": bodies["ouka.fi"],
        }
    )
    return found


_AREA_FORM = re.compile(
    r"(?:-(?:Suome|Pohjanmaa|Savo|Karjala|Häme(?:e)?|Lapi|Uudenmaa)|\b(?:Pirkanmaa|Pohjanmaa|Satakunna|Kymenlaakso|Uudellamaa|Kainuu))"
    r"(?:n|st[aä]|ss[aä]|lt[aä]|ll[aä]|lle)\Z"
)


def is_area_form(words: str) -> bool:
    """Whether words end in a large area in a case that says where ("Etelä-Suomesta")."""
    return _AREA_FORM.search(words) is not None


def read_area(words: str) -> Body | None:
    """A region, a sub-region or a part of the country as the end of a body's name ("MTK Pohjois-Suomesta")."""
    if words.casefold() in areas():
        return Body(words, "body", "nominative")
    name, form = _area_forms().get(words.casefold(), ("", ""))
    return Body(name, "body", form) if name else None


@cache
def _area_forms() -> dict[str, tuple[str, str]]:
    """The forms of regions and of the parts of the country in small letters, with the name and what the form is."""
    parts = [f"{side.title()}-Suomi" for side in words_of("area-prefix")]
    names = [*(row["name_fi"] for row in table("regions")), *parts]
    forms: dict[str, tuple[str, str]] = {}
    for name in names:
        for case, inflected in inflect_name(name).items():
            form = {"nom": "nominative", "gen": "genitive"}.get(case, "local")
            forms.update((written.casefold(), (name, form)) for written in inflected)
    return forms


@cache
def areas() -> frozenset[str]:
    """The names of regions and sub-regions in small letters: where somebody works, not for whom."""
    rows = (*table("regions"), *table("sub_regions"))
    return frozenset(name.casefold() for row in rows for key, name in row.items() if key.startswith("name_") and name)


@cache
def place_genitives() -> frozenset[str]:
    """The genitives of municipalities in small letters ("oulun", "tampereen"), as their bodies' names have them."""
    return frozenset(municipalities_by_genitive())


@cache
def municipalities_by_genitive() -> dict[str, str]:
    """The body of each municipality by the genitive in small letters ("oulun" -> "Oulun kaupunki")."""
    return {body.split()[0].casefold(): body for body in places().values() if " " in body}


def _host(name: str) -> str:
    return fold_letters(name).replace(" ", "").replace("-", "")


@cache
def domains() -> dict[str, str]:
    """Internet domains with the body that has them; empty where many bodies share one (data in domains.csv)."""
    return {row["domain"]: row["body"] for row in read_rows("domains")}
