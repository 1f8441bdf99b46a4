"""Tells from its words whether a phrase names an organisation or a unit, and writes the name in its base form."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from converters.text.contact_words import words_of
from converters.text.emails import fold_letters
from converters.text.names import surnames
from converters.text.roles import is_project
from graph.resources import table

_TABLES = Path(__file__).parent / "tables"
_LOCAL_CASES = ("lla", "llä", "lta", "ltä", "lle", "ssa", "ssä", "sta", "stä")
_STREET = re.compile(
    r"(?:katu|tie|kuja|polku|aukio|kauppatori|puisto|ranta|väylä|bulevardi|gatan|vägen|street|road|avenue)\Z"
)
_LONGEST_HEAD = 20


class Body(NamedTuple):
    """A phrase as the name of a body: in its base form, a whole body or a unit of one, and in which case it stood."""

    name: str
    kind: str  # "body" or "unit"
    form: str  # "nominative", "genitive" or "local"


class _Head(NamedTuple):
    base: str
    kind: str
    form: str


@cache
def _heads() -> dict[str, _Head]:
    """Every form of the words that end the name of a body, from converters/text/tables/body_words.csv."""
    heads: dict[str, _Head] = {}
    with (_TABLES / "body_words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            word, genitive = row["word"], row["genitive"]
            heads[word] = _Head(word, row["kind"], "nominative")
            heads.setdefault(genitive, _Head(word, row["kind"], "genitive"))
            stem = genitive.removesuffix("n")
            for ending in _LOCAL_CASES:
                heads.setdefault(stem + ending, _Head(word, row["kind"], "local"))
    return heads


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
    return is_bare_head(word) and word.casefold() not in known_names()


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
    if whole.casefold() in known_names() and not _is_common_word(whole):
        return Body(known_names()[whole.casefold()] or whole, "body", "nominative")
    if words[0][:1].isdigit() or words[0].startswith(("-", "–")) or words[0].casefold() in words_of("small-word"):
        return None
    return _read_last(words) or _read_first(words) or _read_middle(words)


def _is_common_word(word: str) -> bool:
    """Whether a word in small letters is no listed short name: "om" is not "OM"."""
    return len(word) < 5 and word.islower()


def _read_last(words: tuple[str, ...]) -> Body | None:
    found = _head(words[-1])
    if found is None or not _may_begin(words, found[1]):
        return None
    before, head = found
    if not before and words[-1] in words_of("verb"):
        return None
    if is_project(before):
        return None
    end = before + (head.base if words[-1].islower() or not words[-1].isupper() else head.base.upper())
    if not before and words[-1][:1].isupper() and not words[-1].isupper():
        end = end[:1].upper() + end[1:]
    name = " ".join((*words[:-1], words[-1] if head.form == "nominative" else end))
    return Body(name, head.kind, head.form)


def _may_begin(words: tuple[str, ...], head: _Head) -> bool:
    """A name begins with a capital; a unit may be written small when its words are Finnish attributes."""
    if words[0][:1].isupper():
        inside = words[1:-1]
        if any(word in words_of("verb") for word in inside) or is_project(words[0]):
            return False
        return (len(words) > 1 or len(words[0]) > 3) and (
            is_legal_form(words[-1]) or all(map(_may_stand_inside, inside))
        )
    if len(words) == 1:
        return head.kind == "unit" and len(words[0]) > 9 and head.form == "nominative"
    attributes = all(word.endswith(("n", "-", "-,")) or word in words_of("small-word") for word in words[:-1])
    return attributes and head.form == "nominative" and all(word.islower() for word in words)


def _may_stand_inside(word: str) -> bool:
    """Whether a word may stand inside the name of a body: a proper word, an attribute, a small word, another head."""
    if not word.islower() or word.endswith(("n", "-", "-,")) or is_body_word(word):
        return True
    return word in words_of("small-word") or word in words_of("inside-word")


def _read_first(words: tuple[str, ...]) -> Body | None:
    """A name that begins with its head ("Yrkeshögskolan Novia", "University of Oulu", "Ohjaamo Kemi")."""
    found = _head(words[0]) or _head(words[0].removesuffix("n")) or _head(words[0].removesuffix("en"))
    if found is None or len(words) < 2 or found[1].form == "local" or not words[0][:1].isupper():
        return None
    rest = words[1:]
    if (
        any(not (word[:1].isupper() or word.casefold() in words_of("small-word")) for word in rest)
        or rest[-1].islower()
    ):
        return None
    return Body(" ".join(words), found[1].kind, "nominative")


def _read_middle(words: tuple[str, ...]) -> Body | None:
    """An English name with its head inside ("Ostrobothnia Chamber of Commerce")."""
    inside = [word.casefold() for word in words[1:-1]]
    head = next((word for word in inside if word in words_of("english-body-head")), "")
    if not head or not words[-1][:1].isupper() or not (words[0][:1].isupper()):
        return None
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
def _known_pattern() -> re.Pattern[str]:
    return compile_names(name for name in known_names() if " " in name or len(name) > 12)


def compile_names(names: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds the names, the longest first, as whole words."""
    parts = sorted({re.escape(name).replace(r"\ ", r"\s") for name in names if name}, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts) or '(?!)'})(?![\w-])", re.IGNORECASE)


@cache
def _legal_form_after() -> re.Pattern[str]:
    forms = "|".join(sorted(map(re.escape, words_of("legal-form")), key=len, reverse=True))
    return re.compile(rf"\s(?:{forms})(?![\w-])", re.IGNORECASE)


def find_known(text: str) -> list[tuple[int, int]]:
    """Where the text holds a listed name of several words, with the legal form that may follow it."""
    spans = (match.span() for match in _known_pattern().finditer(text))
    return [(start, form.end() if (form := _legal_form_after().match(text, end)) else end) for start, end in spans]


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


@cache
def areas() -> frozenset[str]:
    """The names of regions and sub-regions in small letters: where somebody works, not for whom."""
    rows = (*table("regions"), *table("sub_regions"))
    return frozenset(name.casefold() for row in rows for key, name in row.items() if key.startswith("name_") and name)


@cache
def place_genitives() -> frozenset[str]:
    """The genitives of municipalities in small letters ("oulun", "tampereen"), as their bodies' names have them."""
    return frozenset(body.split()[0].casefold() for body in places().values() if " " in body)


def _host(name: str) -> str:
    return fold_letters(name).replace(" ", "").replace("-", "")


@cache
def domains() -> dict[str, str]:
    """Internet domains with the body that has them; empty where many bodies share one (data in domains.csv)."""
    with (_TABLES / "domains.csv").open(encoding="utf-8", newline="") as file:
        return {row["domain"]: row["body"] for row in csv.DictReader(file)}
