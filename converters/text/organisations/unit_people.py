"""Keeps people out of units: a row that lost its line puts the next person behind a unit, `y-yksikkö Aro Aino`."""

from __future__ import annotations

from itertools import permutations

from converters.text.organisations.crowds import find_people, may_be_person
from converters.text.organisations.kinds import heads_unit, is_unit
from converters.text.organisations.words import genitive_places
from converters.text.people.names import is_common, rank_given

_NAMES = 2


def without_people(unit: str) -> str:
    """The unit up to the person behind it; empty where a person begins the words.

    >>> without_people("sivistystoimi Aro Aino"), without_people("Aino Aro Kemin yksikkö"), without_people("Kirjasto")
    ('sivistystoimi', '', 'Kirjasto')
    """
    tokens = unit.split()
    if len(tokens) < _NAMES or all(rank_given(token) is None for token in tokens):
        return unit
    at = next((each for each in find_people(tokens) if not _is_joined(tokens, each)), _unlisted_person(tokens))
    at = 0 if _is_person_before_place(tokens) else at
    if at == 0 and len(tokens) == _NAMES + 1 and heads_unit(tokens[-1]):
        return unit  # "Kerttu Saalasti Instituutti", which honours her
    told = at == 0 or at == len(tokens) or (heads_unit(tokens[at - 1]) and is_unit(" ".join(tokens[:at])))
    return " ".join(tokens[:at]) if told else unit


def _unlisted_person(tokens: list[str]) -> int:
    """Where two words behind the word for a unit end the words: a common given name and a surname of no list."""
    at = len(tokens) - _NAMES
    pair = tokens[max(at, 0) :]
    named = any(is_common(rank_given(one)) and may_be_person(one, other) for one, other in permutations(pair))
    return at if at > 0 and named and heads_unit(tokens[at - 1]) and tokens[at - 1].islower() else len(tokens)


def _is_person_before_place(tokens: list[str]) -> bool:
    """Whether a given name and a word that nothing tells stand alone or before the place of the next body."""
    behind = tokens[_NAMES] if len(tokens) > _NAMES else ""
    apart = not behind or behind.casefold() in genitive_places()
    called = is_common(rank_given(tokens[0])) and apart and not heads_unit(tokens[1])
    return called and may_be_person(*tokens[:_NAMES])


def _is_joined(tokens: list[str], at: int) -> bool:
    """Whether a hyphen joins the person's names to a word, as a house is called after somebody: `Aino Aro -museo`."""
    return "".join(tokens[at + _NAMES : at + _NAMES + 1])[:1] in ("-", "–")
