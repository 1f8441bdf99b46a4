"""How sure the edges of a name are that no table lists: what stands in it that names of bodies seldom have."""

from __future__ import annotations

from itertools import pairwise

from converters.text.organisations.ministries import with_first_duty
from converters.text.organisations.words import (
    YEAR,
    country_names,
    fold,
    genitive_places,
    head_form,
    is_person,
    kinds,
    known_names,
    place_names,
)

_DOUBTED = 0.7
_FEWEST, _MOST_WORDS = 3, 8
_PLACE_AND_FORM = 2
_SWEDISH_FORMS = frozenset({"rf", "r.f.", "r.f"})
_FIELDS = frozenset({"credit", "field-label"})
_LINKS = frozenset({"joins", "legal", "front", "federation"})
_OF_PERSON = frozenset({"of", "for", "för", "ja", "och", "&"})
_PRIVATE = frozenset({"association", "company", "cooperative", "foundation"})
_GIVEN_TO = ("lle", "lta", "ltä")
"""Ends of whom something is given to or taken from, in which a name that was found whole does not stand."""
_LEADING = ("n", "s", "-", "–", "&")


def edge_confidence(name: str) -> float:
    """1.0, or less where words of another line may stand in the name: a year, a label, a place that begins anew.

    >>> edge_confidence("Iin kunta"), edge_confidence("Helsinki 2010 Kannen kuva Iin kunta")
    (1.0, 0.7)
    """
    tokens = with_first_duty(name).split()
    if len(tokens) == _PLACE_AND_FORM and tokens[0].casefold() in place_names() and tokens[1] in _SWEDISH_FORMS:
        return _DOUBTED  # "… distrikt i Österbotten r.f."
    if len(tokens) < _FEWEST or fold(name) in known_names():
        return 1.0
    closed = _is_form(tokens[-1])  # "Kivi Paino Oy", "Lasi 2000 Oy"
    doubted = len(tokens) > _MOST_WORDS or (not closed and any(map(_is_strange, tokens)))
    doubted = doubted or (not closed and (_ends_elsewhere(tokens) or tokens[-1].endswith(_GIVEN_TO)))
    doubted = doubted or _goes_on(tokens) or any(_begins_anew(*pair) for pair in pairwise(tokens))
    return _DOUBTED if doubted else 1.0


def _is_strange(token: str) -> bool:
    """Whether the word is a year or the label of a field, which names of bodies do not hold."""
    return YEAR.fullmatch(token) is not None or not _FIELDS.isdisjoint(kinds(token))


def _ends_elsewhere(tokens: list[str]) -> bool:
    """Whether a country or a person that a name does not end in stands last; neither is in small letters."""
    return tokens[-1][:1].isupper() and (_ends_in_country(tokens) or _ends_in_person(tokens))


def _ends_in_country(tokens: list[str]) -> bool:
    """Whether a town and a country may stand behind a name: `… Sciences Uppsala Sweden`, not `Survey of Finland`."""
    return "of" in tokens and tokens[-2][:1].isupper() and tokens[-1].casefold() in country_names()


def _ends_in_person(tokens: list[str]) -> bool:
    """Whether a given name and a surname end the name, and no word joins them to it."""
    fronted = kinds(tokens[0]).get("front") in _PRIVATE  # "Osuuskunta Oiva Talo"
    return not fronted and tokens[-3] not in _OF_PERSON and is_person(tuple(tokens[-2:]))


def _is_form(token: str) -> bool:
    return "legal" in kinds(token) or "legal" in kinds(token.rstrip("."))


def _goes_on(tokens: list[str]) -> bool:
    """Whether another text may stand behind a whole name: a firm's with its form inside, a listed one, and a word.

    >>> _goes_on(["Kivi", "Oy", "Toimintamalli"]), _goes_on(["Kiinteistö", "Oy", "Kivi"])
    (True, False)
    """
    if "&" in tokens or tokens[-1].startswith("-") or _is_form(tokens[-1]):
        return False  # "Kivi GmbH & Co. KG", "Nuorten Ystävät -säätiö", "Mallin Kivi Oy"
    forms = [at for at, token in enumerate(tokens) if _is_form(token)]
    first = tokens[forms[-1] - 1] if forms and 0 < forms[-1] < len(tokens) - 1 else ""
    named = forms[:1] == [1] and ("before-legal" in kinds(first) or head_form(first) is not None)
    inside = bool(first) and not named
    listed = known_names().get(fold(" ".join(tokens[:-1])))
    return inside or (not forms and listed is not None and listed.type in _PRIVATE and not listed.short)


def _begins_anew(before: str, place: str) -> bool:
    """Whether a place in the genitive follows a word that leads to none: `Etusivu Iin kunta`, not `Pohjoisen Iin`."""
    if not place[:1].isupper() or place.casefold() not in genitive_places():
        return False
    return not (before.endswith(_LEADING) or before.isupper() or not _LINKS.isdisjoint(kinds(before)))
