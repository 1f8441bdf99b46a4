"""Which two names of bodies are one name misspelt: few rules, each rather missing a pair than joining two bodies.

The rules look at words: a slip in a word that is no word of its own, a space more or less, a lost accent, a place
without its genitive, a brand behind the full name. Short words and words that are both known are never taken for
each other ("Oulun" and "Turun", "KIT Group" and "KKT Group"): such pairs are for people to judge.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from functools import cache, lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from graph.resolve.names import is_abbreviation
from graph.resolve.similarity import PairFinder, frequent_words, pairs_to_compare, place_words

_KNOWN_WORD: Final = 5
_PLACE_WORD: Final = 7
_UNKNOWN_WORD: Final = 9
_LONG_WORD: Final = 14
"""Letters from which a word may be misspelt: a known one, a place's, an unknown one, and one with two slips."""

_LONG_NAME: Final = 30
"""Letters of a name in which a word of nine letters may have two slips."""

_SQUEEZED: Final = 6
"""Letters from which two names that differ by their spaces only are one."""

_BRAND: Final = range(3, 14)
_FORM_GLUED: Final = ("oy", "ry", "ky", "osakeyhtiö")


class Spelling(NamedTuple):
    """Two keys that are one name, how surely, and what differs."""

    one: str
    other: str
    confidence: float
    why: str


def find_misspellings(forms: Mapping[str, Set[str]], find_pairs: PairFinder = pairs_to_compare) -> Iterator[Spelling]:
    """The pairs of keys that are one name.

    Args:
        forms: the legal forms with which each key stands, empty for none; two that differ keep keys apart.
        find_pairs: which pairs are looked at.
    """
    branded: dict[str, list[Spelling]] = defaultdict(list)
    for one, other in find_pairs(forms):
        if len((forms[one] | forms[other]) - {""}) > 1:
            continue
        if why := compare_spelling(one, other):
            yield Spelling(one, other, 0.9, why)
        elif _is_brand_alone(one, other, forms):
            yield Spelling(one, other, 0.85, "same brand, once with what it is in full")
        elif short := _without_brand(one, other, forms):
            branded[short].append(Spelling(one, other, 0.85, "same name but for a brand beside it"))
    for found in branded.values():
        # Two brands are two bodies, or one and its parts: nobody can tell from the names.
        if len(found) == 1:
            yield found[0]


def compare_spelling(one: str, other: str) -> str:
    """What makes two keys one name, or nothing.

    >>> compare_spelling("oulun ammattokorkeakoulu", "oulun ammattikorkeakoulu")
    'same name but for a slip in one word'
    >>> compare_spelling("oulun yliopisto", "turun yliopisto")
    ''
    """
    first, second = one.replace(" ", ""), other.replace(" ", "")
    if min(len(first), len(second)) < _SQUEEZED or _digits(one) != _digits(other):
        return ""
    if first == second:
        return "same name but for a space"
    if _plain(first) == _plain(second):
        return "same name but for an accent"
    if first.removeprefix(second) in _FORM_GLUED or second.removeprefix(first) in _FORM_GLUED:
        return "same name but for a legal form run together with it"
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return "same name but for a slip and a space" if _is_slip_over_spaces(one, other) else ""
    differing = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
    if len(words) < 2 or len(differing) != 1:
        return ""
    return _compare_words(*differing[0], among=min(len(first), len(second)))


def _compare_words(one: str, other: str, among: int) -> str:
    if {one, other} <= place_words():
        return "same name but for the genitive of a place" if one in {other + "n", other[:-1]} else ""
    return "same name but for a slip in one word" if _is_slip(one, other, among) else ""


def _is_slip(one: str, other: str, among: int) -> bool:
    """Whether one word is the other misspelt: at most one is a word, and both and the name around are long enough."""
    shorter = min(len(one), len(other))
    known = [word for word in (one, other) if word in _known_words()]
    if len(known) > 1 or one[0] != other[0]:
        return False
    places = [word for word in known if word in place_words()]
    least = _PLACE_WORD if places else _KNOWN_WORD if known else _UNKNOWN_WORD
    distance = OSA.distance(one, other, score_cutoff=2)
    long_enough = (shorter >= _LONG_WORD and bool(known)) or (shorter >= _UNKNOWN_WORD and among >= _LONG_NAME)
    return shorter >= least and (distance == 1 or (distance == 2 and long_enough))


def _is_slip_over_spaces(one: str, other: str) -> bool:
    """A slip in a long name of which the spaces differ too."""
    first, second = one.replace(" ", ""), other.replace(" ", "")
    long_words = max(map(len, one.split())) >= _UNKNOWN_WORD and max(map(len, other.split())) >= _UNKNOWN_WORD
    return long_words and min(len(first), len(second)) >= 3 * _SQUEEZED and OSA.distance(first, second) == 1


def _without_brand(one: str, other: str, forms: Mapping[str, Set[str]]) -> str:
    """The shorter key where the longer one is it with a brand: "Pielisen Karjalan Kehittämiskeskus Oy PIKES"."""
    short, long = sorted((one, other), key=len)
    words, more = short.split(), long.split()
    names_place = place_words() & set(words) or any(word.endswith("seudun") for word in words)
    if len(more) != len(words) + 1:
        return ""
    beside = more[0] if more[1:] == words else more[-1] if more[:-1] == words else ""
    if len(beside) > 2 and len(words) > 1 and is_abbreviation(beside.upper(), short):
        return short
    if not names_place:
        return ""
    has_own_form = bool(forms[short] - {""}) or words[-1].endswith(("yhtymä", "liikelaitos"))
    is_brand = len(beside) in _BRAND and beside.isalpha() and beside not in _known_words()
    return short if is_brand and has_own_form and len(short) > 2 * _SQUEEZED else ""


def _is_brand_alone(one: str, other: str, forms: Mapping[str, Set[str]]) -> bool:
    """Whether one key is a brand and the other says in full what it is: "Posintra", "Kehitysyhtiö Posintra"."""
    brand, long = sorted((one, other), key=len)
    words = long.split()
    others = words[:-1] if words[-1] == brand else words[1:] if words[0] == brand else []
    is_full = any(word.endswith(("yhtiö", "keskus")) for word in others) and forms[brand] & forms[long] - {""}
    return bool(is_full) and brand not in _known_words() and len(brand) >= _KNOWN_WORD


def says_kind(word: str) -> bool:
    """Whether a word, or the end of a compound, is one that many bodies have in their names: "kyläyhdistys"."""
    return any(word[start:] in frequent_words() for start in range(len(word) - _KNOWN_WORD + 1))


@cache
def _known_words() -> frozenset[str]:
    return frequent_words() | place_words()


# A name is compared with many.
@lru_cache(maxsize=1 << 16)
def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
