"""Parts people and bodies that stand side by side without signs, as lists of those present lose their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from converters.text.organisations.kinds import is_body, is_role
from converters.text.organisations.leads import honours, is_form, is_more_than_a_kind, is_surely_body
from converters.text.organisations.words import (
    fold,
    genitive_places,
    head_form,
    is_person,
    kinds,
    known_names,
    place_names,
)
from converters.text.people.names import rank_given

_WORD = re.compile(r"\S+")
_MARK = re.compile(r"[XxE]|\((?:pj|vpj|siht)\.?\)")
"""Marks of who was there: present, hindered, in the chair."""
_LEAST_SPACES, _LEAST_PEOPLE, _CROWD = 4, 2, 3
_NAMES = 2


def part_people(text: str) -> list[tuple[int, int]]:
    """Where the parts of a row of people and bodies begin and end, without the people; else the whole text.

    >>> row = "Aino Virtanen Lapin liitto Matti Nieminen Kivi Oy"
    >>> [row[first:last] for first, last in part_people(row)]
    ['Lapin liitto', 'Kivi Oy']
    """
    found = list(_WORD.finditer(text)) if text.count(" ") >= _LEAST_SPACES else []
    tokens = [match.group() for match in found]
    people = list(find_people(tokens))
    if len(people) >= _LEAST_PEOPLE:
        people = list(find_people(tokens, among=True))
    if len(people) == 1 and _is_between(tokens, people[0]):
        return [_span(found[people[0] :])]  # "Suunnitelma Aino Virtanen Lapin liitto"
    if len(people) < _LEAST_PEOPLE:
        return [(0, len(text))]
    parts = list(pairwise([0, *(_post_start(tokens, at) for at in people), len(tokens)]))
    told = all(_is_closed(tokens[first:last]) for first, last in parts[:-1] if last)
    if len(people) < _CROWD and not told:
        return [(0, len(text))]
    spans = (_span(found[first:last]) for first, last in parts)
    return [(first, last) for first, last in spans if first < last and _may_be_body(text[first:last])]


@lru_cache(maxsize=256)
def ends_in_people(text: str) -> bool:
    """Whether most parts of a list end in the person who stands before the next body.

    `Aino Virtanen, Iin kunta Ville Korhonen, Kivi Oy Matti Nieminen, Lapin liitto`.
    """
    parts = text.split(",") if text.count(",") >= _CROWD else []
    ending = sum(end_before_person(part) < len(part) for part in parts)
    return ending >= _CROWD and 2 * ending > len(parts)


def end_before_person(text: str) -> int:
    """Where the words before the person end who closes them, and that of the text where none does or nothing is left.

    >>> end_before_person("Kivi Oy Aino Virtanen"), end_before_person("Aino Virtanen"), end_before_person("Kivi Oy")
    (7, 13, 7)
    """
    found = list(_WORD.finditer(text))
    closed = len(found) > _NAMES and is_person(tuple(match.group() for match in found[-_NAMES:]))
    return found[-_NAMES - 1].end() if closed else len(text)


def _may_be_body(name: str) -> bool:
    """Whether words between people may name a body: no unit in small letters, which would go to the body before."""
    return name[:1].isupper() or is_body(name)


def _is_between(tokens: Sequence[str], at: int) -> bool:
    """Whether a person stands between words that name no body and a surely known one."""
    behind = " ".join(tokens[at + _NAMES :])
    last = kinds(tokens[-1]).get("legal")
    sure = behind[:1].isupper() and (is_surely_body(behind) or (last == "association" and is_more_than_a_kind(behind)))
    return at > 0 and sure and not is_body(" ".join(tokens[:at]))


def _post_start(tokens: Sequence[str], at: int) -> int:
    """Where the posts before a person begin."""
    while at > 0 and is_role(tokens[at - 1]):
        at -= 1
    return at


def find_people(tokens: Sequence[str], *, among: bool = False, family_first: bool = False) -> Iterator[int]:
    """Where people stand who are no part of a firm's or a foundation's name; among others with a surname of no list.

    `family_first`: the surname of those others stands before the given name.
    """
    at = 0
    while at < len(tokens) - 1:
        if _is_person_at(tokens, at, among=among, family_first=family_first):
            yield at
            at += _NAMES
        else:
            at += 1


def _is_person_at(tokens: Sequence[str], at: int, *, among: bool, family_first: bool) -> bool:
    """Whether two names of a person begin there, and not with the second word: `Uusimaa Salo Ville`."""
    pair, beside = tuple(tokens[at : at + _NAMES]), tuple(tokens[at + 1 : at + 1 + _NAMES])
    called = rank_given(pair[0]) is not None or rank_given(pair[1]) is not None
    if not called or tokens[at].isupper() or honours(list(beside)) or is_form("".join(tokens[at + _NAMES :][:1])):
        return False
    if among and is_person(beside) and (tokens[at].casefold() in place_names() or not is_person(pair)):
        return False
    return is_person(pair) or (among and may_be_person(*(pair[::-1] if family_first else pair)))


def may_be_person(given: str, family: str) -> bool:
    """Whether a given name and a word that nothing else tells stand there: `Pertti Outosuku`."""
    known = fold(family) in known_names() or fold(f"{given} {family}") in known_names()
    placed = family.casefold() in place_names() or family.casefold() in genitive_places()
    plain = family.istitle() and family.isalpha() and not (known or placed or is_role(family) or is_form(family))
    return plain and rank_given(given) is not None and head_form(family) is None


def _is_closed(tokens: Sequence[str]) -> bool:
    """Whether the words are a body, or a person without one."""
    own = [token for token in tokens if not _MARK.fullmatch(token)]
    if is_person(tuple(own[:_NAMES])):
        own = own[_NAMES:]
    return not own or is_body(" ".join(own))


def _span(found: list[re.Match[str]]) -> tuple[int, int]:
    """Where the words behind a person stand, without posts and marks; where none are, an empty span."""
    first, last = 0, len(found)
    while first < last and is_role(found[first].group()):
        first += 1
    first = first + _NAMES if is_person(tuple(each.group() for each in found[first : first + _NAMES])) else 0
    while first < last and _MARK.fullmatch(found[first].group()):
        first += 1
    while last > first and _MARK.fullmatch(found[last - 1].group()):
        last -= 1
    return (found[first].start(), found[last - 1].end()) if first < last else (0, 0)
