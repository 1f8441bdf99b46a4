"""Clubs and circles that a town names, without their legal form: `Haukiputaan Heitto`, `Tyrnävän Reserviläiset`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from converters.text.language.inflection import inflect_name
from converters.text.organisations.words import fold, genitive_places, head_form, known_names, words

_PEOPLE = re.compile(r"[^\W\d_]{3,}(?:jat|jät|laiset|läiset)", re.IGNORECASE)
"""People by what they do or where they belong, in the plural: `Suunnistajat`, `Reserviläiset`."""
_INFLECTED_PEOPLE = (
    (re.compile(r"(?<=j)(?:oiden|oitten|oille|oilla|oilta|oista|oissa|oihin)\Z"), "at"),
    (re.compile(r"(?<=j)(?:öiden|öitten|öille|öillä|öiltä|öistä|öissä|öihin)\Z"), "ät"),
    (re.compile(r"(?<=aj)(?:ien|ille|illa|ilta|ista|issa|iin)\Z"), "at"),
    (re.compile(r"(?<=äj)(?:ien|ille|illä|iltä|istä|issä|iin)\Z"), "ät"),
    (re.compile(r"(?<=l[aä]is)(?:ten|ille|ill[aä]|ilt[aä]|ist[aä]|iss[aä]|iin)\Z"), "et"),
)
_BEHIND_GENITIVE = re.compile(r"n\s+[A-ZÅÄÖ]")
_GENITIVE_ENDS = ("en", "itten")
_OTHER_CASES = ("lle", "lla", "llä", "lta", "ltä", "sta", "stä", "ssa", "ssä")


@lru_cache(maxsize=1 << 14)
def club_form(word: str) -> tuple[str, str] | None:
    """What a club may be called behind its town, in the nominative and with the case that it stands in; else None.

    >>> club_form("Urheilijoiden"), club_form("Erä-Veikot"), club_form("Pyrinnölle"), club_form("Satama")
    (('Urheilijat', 'genitive'), ('Erä-Veikot', ''), ('Pyrintö', 'other'), None)
    """
    front, hyphen, tail = word.rpartition("-")
    if not tail[:1].isupper():
        return None
    if found := _forms().get(tail.casefold()):
        return f"{front}{hyphen}{_cased(found[0], tail)}", found[1]
    if head_form(tail) is not None or fold(tail) in known_names():
        return None
    if _PEOPLE.fullmatch(tail):
        return word, ""
    for pattern, ending in _INFLECTED_PEOPLE:
        if match := pattern.search(tail):
            people = f"{tail[: match.start()]}{ending}"
            case = "genitive" if match.group().endswith(_GENITIVE_ENDS) else "other"
            return (f"{front}{hyphen}{people}", case) if _PEOPLE.fullmatch(people) else None
    return None


def may_hold_clubs(text: str) -> bool:
    """Whether some word of the text may be what a club is called, so that a reader of clubs has work."""
    return _BEHIND_GENITIVE.search(text) is not None


def club_case(tokens: list[str]) -> str | None:
    """The case of the club that two words name, the town and what it is called, both with capitals; None for others.

    >>> club_case(["Iin", "Urheilijat"]), club_case(["Kemin", "Pyrinnön"]), club_case(["Kemin", "satama"])
    ('', 'genitive', None)
    """
    if len(tokens) != 2 or tokens[0].casefold() not in genitive_places() or not tokens[0][:1].isupper():
        return None
    found = club_form(tokens[1])
    return None if found is None else found[1]


def _cased(name: str, written: str) -> str:
    return name.upper() if written.isupper() else name.capitalize()


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """The listed names of clubs in every case: the form -> the nominative and the case.

    The table gives the genitive of those that no rule inflects, and of plurals the stem of the other cases too.
    """
    forms: dict[str, tuple[str, str]] = {}
    for name in words().forms_of("club"):
        genitive, _, stem = (words().value(name, "club") or "").partition("|")
        if genitive:
            made = {f"{stem or genitive[:-1]}{ending}" for ending in _OTHER_CASES}
        else:
            cases = inflect_name(name.capitalize())
            made = {form.casefold() for each in cases.values() for form in each}
            genitive = next(iter(cases["gen"])).casefold()
        forms |= dict.fromkeys(made, (name, "other")) | {genitive: (name, "genitive"), name: (name, "")}
    return forms
