"""Cuts off the country, and the town before it, that an address leaves behind the name of a body."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from converters.text.organisations.kinds import is_body
from converters.text.organisations.words import all_countries, fold, head_form, known_names, place_names, words
from converters.text.people.names import rank_given

BULLETS = " \t-–—•*·▪◦"
"""Signs that stand before the items of a list."""
_HOME = ("Finland", "Suomi")
_LEAST_FOREIGN = 2
"""Words of a foreign name that nothing tells before its country, at least."""
_WORD = re.compile(r"\S+")
_LEADS_ON = frozenset({"of", "in", "and", "for", "the", "i", "för", "och", "ja", "new"})
"""Words before a country that make it a part of the name: `Church of Sweden`."""
_PART = re.compile(r"\s(?:[Ll]ead\s|[Pp]roject\s)?(?:[Pp]artner|[Bb]eneficiary|[Aa]pplicant)\s*\Z")
"""The part of a body in a project, which ends its row behind its country and region."""


class Placed(NamedTuple):
    """A name with the country behind it, and where the name stands in the words."""

    start: int
    end: int
    country: str


def names_before_countries(text: str) -> list[Placed]:
    """The names that a country closes, one behind another; empty where the words do not end with a country.

    >>> [(each.start, each.end) for each in names_before_countries("Alfa Labs Italy Beta Ltd UK")]
    [(0, 9), (16, 24)]
    >>> names_before_countries("University of Eastern Finland"), names_before_countries("Geological Survey of Finland")
    ([], [])
    """
    tokens, found, first = list(_WORD.finditer(text)), list[Placed](), 0
    for at in range(1, len(tokens)):
        if not tokens[at].group()[:1].isupper() or at - first < 1 or not _closes_name(tokens[first : at + 1]):
            continue
        found.append(Placed(tokens[first].start(), tokens[at - 1].end(), tokens[at].group()))
        first = at + 1
    listed = any(fold(text[tokens[0].start() : each.end + 1 + len(each.country)]) in known_names() for each in found)
    return found if first == len(tokens) and not listed else []


def _closes_name(tokens: list[re.Match[str]]) -> bool:
    """Whether a country ends the words and is no part of their name, nor a surname: `Alfa Labs Italy`."""
    *name, country = [token.group() for token in tokens]
    before = name[-1].casefold()
    placed = country.casefold() in all_countries() and before not in _LEADS_ON and not words().has(before, "area-side")
    person = len(name) == 1 and rank_given(name[0]) is not None
    return placed and name[0][:1].isupper() and not person and before not in all_countries()


def closes_with_country(line: str) -> str:
    """The country in the bracket that ends a line, folded; empty for other lines: `Kelo Ringen (Danmark)`."""
    front, bracket, inner = line.rstrip(" )").rpartition(" (")
    country = inner.rpartition(", ")[2].removeprefix("the ")
    closed = line.rstrip().endswith(")") and bool(bracket) and front.lstrip(BULLETS)[:1].isupper()
    return country.casefold() if closed and country.casefold() in all_countries() else ""


def without_part_in_row(row: str) -> str:
    """The name that begins a row of partners, without its country, its region and its part; other rows as they are.

    >>> without_part_in_row("City of Kemi Finland Lapland Lead Partner"), without_part_in_row("Lead Partner")
    ('City of Kemi', 'Lead Partner')
    """
    part = _PART.search(row)
    found = list(_WORD.finditer(row, 0, part.start())) if part is not None else []
    for before, word in reversed(list(pairwise(found[1:]))):
        if word.group().casefold() in all_countries() and before.group().casefold() not in _LEADS_ON:
            return row[: before.end()]
    return row


def begins_with_country(text: str) -> bool:
    """Whether a country is the first of the words: ` Bulgaria, IT Forum`."""
    return "".join(text.split()[:1]).rstrip(",;").casefold() in all_countries()


def without_country(text: str) -> str:
    """The name without the country or town behind it.

    >>> without_country("Tampere University Finland"), without_country("University of Oulu Oulu Finland")
    ('Tampere University', 'University of Oulu')
    """
    name, _, country = text.rpartition(" ")
    if name.endswith(" i") and country.casefold() in place_names() and _is_listed_university(name.removesuffix(" i")):
        return name.removesuffix(" i")  # "Åbo Akademi i Vasa"
    if not country[:1].isupper() or country.casefold() not in all_countries() or fold(text) in known_names():
        return text
    if country in _HOME and _is_firm(name):
        return text  # "Kemira Finland", what a firm abroad is called here
    front, _, town = name.rpartition(" ")
    if _is_foreign_before(name, country):
        return name
    before_town = front if town[:1].isupper() and head_form(town) is None else ""
    return next((each for each in (name, before_town) if each and _is_whole(each)), text)


def _is_foreign_before(name: str, country: str) -> bool:
    """Whether a country in Finnish stands behind words that no Finnish name ends with: `Kaamos Center` `Norja`."""
    inside = name.split()
    if words().value(country.casefold(), "country") != "fi" or len(inside) < _LEAST_FOREIGN:
        return False
    titled = all(word[:1].isupper() for word in inside) and rank_given(inside[-1]) is None  # "Toni Ruotsi"
    last = inside[-1].casefold()
    return titled and last not in all_countries() and last not in place_names() and not last.endswith(("n", "-"))


def _is_whole(name: str) -> bool:
    """Whether the words are a listed body, or an English one of one word or area: `University of Southern Denmark`."""
    if fold(name) in known_names():
        return True
    front, _, area = name.rpartition(" of ")
    first, *others = area.casefold().split() or [""]
    if front:
        town = not others and not words().has(first, "area-side")
        return (town or not all_countries().isdisjoint(others[-1:])) and is_body(name)
    closing = head_form(name.rpartition(" ")[2])
    return closing is not None and (closing.head.shape, closing.head.type) == ("en", "university") and is_body(name)


def _is_firm(name: str) -> bool:
    listed = known_names().get(fold(name))
    return listed is not None and listed.type == "company"


def _is_listed_university(name: str) -> bool:
    listed = known_names().get(fold(name))
    return listed is not None and listed.type == "university"
