"""English bodies by the word for their kind and by where they are: `Finnish Olympic Committee`, `Church of Sweden`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

from converters.text.language.words import read_rows
from converters.text.organisations.areas import english_places
from converters.text.organisations.causes import says_cause
from converters.text.organisations.ministries import is_nationality
from converters.text.organisations.words import (
    country_names,
    fold,
    head_form,
    is_person,
    kinds,
    known_names,
    says_from_where,
    words,
)

LONGEST_ENGLISH = 12
_LEAST_OF_ORIGIN = 3
"""Words of a name that an origin begins, at least: `European Network` is none, `European Youth Network` is one."""
_OF = ("of", "for", "on", "against")
_JOINS = ("and", "&")
_WORDS = re.compile(r"[^\W\d_][\w'’&-]*|[^\w\s]")
_NO_PART = frozenset({"legal", "label", "no-body", "starter"})
_LEADS_ANOTHER = frozenset({"front", "front-of", "legal"})


class EnglishBody(NamedTuple):
    """How many words name a body, its type, and whether what they say of a place tells that they are a name."""

    size: int
    type: str
    placed: bool


@lru_cache(maxsize=4096)
def read_english_body(found: tuple[str, ...]) -> EnglishBody | None:
    """The body that the words begin with, which a word for its kind closes or leads with "of"; None where none is.

    >>> read_english_body(("Finnish", "Olympic", "Committee", "and"))
    EnglishBody(size=3, type='association', placed=True)
    >>> read_english_body(("Church", "of", "Sweden")), read_english_body(("Steering", "Committee"))
    (EnglishBody(size=3, type='other', placed=True), None)
    """
    at = _kind_at(found)
    end = _purpose_end(found, at + 1) if at is not None else 0
    if at is None or _is_listed_as_none(found[: at + 1]) or _is_listed_as_none(found[at:end]):
        return None  # "European Union", "Nordic Centre of Excellence"
    of_purpose = end > at + 1
    if (not at and not (of_purpose and _LEADS_ANOTHER.isdisjoint(kinds(found[0].casefold())))) or (
        of_purpose and fold(" ".join(found[: at + 1])) in known_names()
    ):
        return None  # "University of Oulu", "Finnish Environment Institute of Finland"
    if any(english_kind(word) and not _is_sector(word) for word in found[at + 1 : end]):
        return None  # "Committee of the Research Council"
    placed = says_origin(found[0]) and end >= _LEAST_OF_ORIGIN
    placed = placed or (of_purpose and is_country(found[end - 1]))
    return EnglishBody(end, english_kind(found[at]), placed and not words().has(found[at].casefold(), "vague-kind"))


def _is_listed_as_none(found: Sequence[str]) -> bool:
    return words().has(" ".join(found).casefold(), "no-body")


def holds_kind(found: Iterable[str]) -> bool:
    """Whether one of the words tells a kind of body in English, so that there is something to read."""
    return not _kind_words().isdisjoint(found)


def joined_english(text: str) -> list[tuple[int, int]]:
    """Where English bodies of a place stand whose names hold "and": `Norwegian Board of Ice and Welfare`."""
    found = list(_WORDS.finditer(text)) if " and " in text else []
    if not holds_kind(word.group() for word in found):
        return []
    spans = []
    for at, word in enumerate(found):
        row = [each.group() for each in found[at : at + LONGEST_ENGLISH]]
        read = read_english_body(tuple(row)) if says_origin(row[0]) else None
        if read is not None and read.placed and "and" in row[: read.size]:
            spans.append((word.start(), found[at + read.size - 1].end()))
    return spans


def english_kind(word: str) -> str:
    """The type of body that an English word with a capital tells, empty for other words: `Committee`, `Institute`."""
    return english_kinds().get(word.casefold(), "") if word[:1].isupper() else ""


@cache
def _kind_words() -> frozenset[str]:
    """The same as names write them, with a capital or in capitals."""
    return frozenset(form for word in english_kinds() for form in (word.capitalize(), word.upper()))


@cache
def english_kinds() -> dict[str, str]:
    """The English words for kinds of bodies, folded, with the type that each tells."""
    heads = [row for row in read_rows("organisation_heads") if row["shape"] == "en" and row["role"] == "body"]
    told = {stem: row["type"] for row in heads for stem in row["stems"].split("|")}
    for kind in ("english-kind", "vague-kind"):
        told |= {word: words().value(word, kind) or "" for word in words().forms_of(kind)}
    return told


def says_origin(word: str) -> bool:
    """Whether a word with a capital says of which country or area an English name is: `Finnish`, `Lapland`."""
    return says_nation(word) or (word[:1].isupper() and is_country(word))


def says_nation(word: str) -> bool:
    """Whether an adjective with a capital says of which country or area something is: `Finnish`, `Nordic`."""
    return word[:1].isupper() and (is_nationality(word) or "origin" in kinds(word.casefold()))


def is_country(word: str) -> bool:
    """Whether the word is a country, a region or a town as it is called in English."""
    return word.casefold() in english_places() or word.casefold() in country_names()


def _kind_at(found: Sequence[str]) -> int | None:
    """Where the word for a kind stands that closes a row of words with capitals, or that "of" follows."""
    for at, word in enumerate(found):
        if word in _JOINS and at and _joins_fields(found, at):
            continue
        follows = "".join(found[at + 1 : at + 2])
        closed = not follows[:1].isupper() or follows.casefold() in country_names()
        if english_kind(word) and closed and not _joins_fields(found, at + 1):
            return None if at and _is_no_name(found[at - 1], word) else at
        if not word[:1].isupper() or not _NO_PART.isdisjoint(kinds(word.casefold())):
            return None
    return None


def _joins_fields(found: Sequence[str], at: int) -> bool:
    """Whether "and" stands between two fields of one name: `Energy and Gas Association`, not `Kela and Finnish X`."""
    if at + 1 >= len(found) or found[at] not in _JOINS or not found[at + 1][:1].isupper():
        return False
    before, after = found[at - 1], found[at + 1]
    form = head_form(before)
    bodies = fold(before) in known_names() or english_kind(before) or fold(after) in known_names()
    return not (
        bodies
        or (form is not None and form.head.shape == "en")
        or says_origin(before)
        or says_origin(after)
        or after.isupper()
    )


def _is_no_name(before: str, kind: str) -> bool:
    """Whether the word before makes the kind one of a project, of a body or of a town: `Steering Committee`."""
    town = kind.casefold().startswith("cent") and "general-place" in kinds(before.casefold())  # "City Centre"
    return town or "work-front" in kinds(before.casefold())


def _purpose_end(found: Sequence[str], at: int) -> int:
    """Where what a body is of or for ends; the index itself where nothing is told."""
    end = at
    while end + 1 < len(found) and (found[end] in _OF or (found[end] == "in" and end > at)):
        last = first = end + 1 + (found[end + 1] == "the")
        while last < len(found) and _is_of_purpose(found[last]) and not _begins_person(found[last : last + 2]):
            last += 2 if _joins_purpose(found, last + 1) else 1
        another = english_kind("".join(found[last : last + 1]))
        if last == first or another or (found[end] == "in" and not is_country(found[last - 1])):
            break
        end = last
    return end


def _begins_person(found: Sequence[str]) -> bool:
    """Whether two words are somebody's name, the second no country in the Finnish case of origin: `Puolasta`."""
    return is_person(tuple(found)) and not says_from_where(found[-1])


def _is_of_purpose(word: str) -> bool:
    led = _LEADS_ANOTHER.isdisjoint(kinds(word.casefold())) or is_country(word) or _is_sector(word)
    return word[:1].isupper() and led and not says_from_where(word)


def _is_sector(word: str) -> bool:
    return "sector-word" in kinds(word.casefold())


def _joins_purpose(found: Sequence[str], at: int) -> bool:
    """Whether "and" at the index goes on to one more cause, and to no other body."""
    rest = list(takewhile(_is_of_purpose, found[at + 1 : at + 3]))
    if at >= len(found) or found[at] not in _JOINS or not rest or is_country(found[at - 1]):
        return False
    if len(rest) == 1 and _is_sector(rest[0]) and "".join(found[at + 2 : at + 3]) not in _OF:
        return True  # "Culture and Society"
    return says_cause(rest) and fold(" ".join(rest)) not in known_names() and not any(map(english_kind, rest))
