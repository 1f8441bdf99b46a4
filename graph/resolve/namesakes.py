"""Pairs of names that may be one person's: the same words, one slip, an initial, a middle name, a second surname."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from graph.resolve.names import person_key
from graph.resolve.similarity import is_one_slip, pairs_to_compare

_SAME: Final = 1.0
_SLIP: Final = 0.95
_MORE_GIVEN: Final = 0.95
_MORE_SURNAME: Final = 0.92
_INITIAL: Final = 0.9
"""How alike two names count; what several of these part is as alike as their product."""

_LEAST_FOR_SLIP: Final = 10
_MOST_OF_ONE_NAME: Final = 12
"""People of one name among whom all pairs are shown; of more, each only with the next."""


class FullName(NamedTuple):
    """A name in its parts, in small letters: given names ("a." is an initial), and the parts of a double surname."""

    given: tuple[str, ...]
    family: frozenset[str]


def make_full_name(given: str, family: str) -> FullName:
    """The parts of a name.

    >>> make_full_name("Veera-Liisa A.", "Hautala-Niemi") == (("veera", "liisa", "a"), {"hautala", "niemi"})
    True
    """
    words = person_key(given).replace(".", ". ").replace("-", " ").split()
    return FullName(tuple(word.rstrip(".") for word in words), frozenset(person_key(family).replace("-", " ").split()))


def compare_people(one: FullName, other: FullName) -> float:
    """How alike two names of people are, from 0 to 1; 0 where they can hardly be one person's.

    Surnames are the same, or one of two; given names begin alike, written out or as initials.

    >>> compare_people(make_full_name("V.", "Hautala"), make_full_name("Veera", "Hautala"))
    0.9
    >>> compare_people(make_full_name("Ville", "Hautala"), make_full_name("Veera", "Hautala"))
    0
    """
    if not (one.family <= other.family or other.family <= one.family) or not (one.given and other.given):
        return 0
    likeness = _SAME if one.family == other.family else _MORE_SURNAME
    short, long = sorted((one.given, other.given), key=len)
    for mine, theirs in zip(short, long, strict=False):
        if mine != theirs:
            if min(len(mine), len(theirs)) > 1 or mine[0] != theirs[0]:
                return 0
            likeness *= _INITIAL
    return likeness if len(short) == len(long) else likeness * _MORE_GIVEN


def pair_namesakes(
    bearers: Mapping[str, set[str]], forms: Mapping[FullName, set[str]]
) -> Iterator[tuple[str, str, float]]:
    """Pairs of ids whose names may be one person's, the lesser first, with how alike the names are; some come twice.

    Args:
        bearers: the ids by the sorted words of their names.
        forms: the same ids by the parts of their names.
    """
    for people in bearers.values():
        ordered = sorted(people)
        few = len(ordered) <= _MOST_OF_ONE_NAME
        for one, other in combinations(ordered, 2) if few else pairwise(ordered):
            yield one, other, _SAME
    for first, second in pairs_to_compare(bearers):
        if min(len(first), len(second)) >= _LEAST_FOR_SLIP and is_one_slip(first, second):
            yield from _across(bearers[first], bearers[second], _SLIP)
    for form, others in _other_forms(forms).items():
        for near, likeness in others:
            yield from _across(forms[form], forms[near], likeness)


def _other_forms(forms: Iterable[FullName]) -> dict[FullName, list[tuple[FullName, float]]]:
    """The names that another may be a form of; none of one that may be many ("V. Virtanen")."""
    blocks: dict[tuple[str, str], list[FullName]] = defaultdict(list)
    for form in forms:
        for part in form.family if form.given else ():
            blocks[form.given[0][0], part].append(form)
    found: dict[FullName, dict[FullName, float]] = defaultdict(dict)
    for block in blocks.values():
        for one, other in combinations(block, 2):
            if likeness := compare_people(one, other):
                found[one][other] = found[other][one] = likeness
    told = {form: others for form, others in found.items() if len(others) <= _MOST_OF_ONE_NAME}
    return {form: [(other, alike) for other, alike in others.items() if other in told] for form, others in told.items()}


def _across(ones: set[str], others: set[str], likeness: float) -> Iterator[tuple[str, str, float]]:
    for one in ones:
        for other in others - {one}:
            yield min(one, other), max(one, other), likeness
