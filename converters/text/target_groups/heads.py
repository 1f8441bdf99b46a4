"""Finds the noun of a group in a part of a list."""

from __future__ import annotations

import re

from converters.text.target_groups.arguments import ruled
from converters.text.target_groups.parts import Part
from converters.text.target_groups.tokens import (
    COMPARISONS,
    Token,
    bound_before,
    case_of,
    counts,
    fallback_case,
    is_adjectival,
    is_noun,
    is_object,
)
from converters.text.target_groups.words import (
    expression_length,
    is_fixed_head,
    is_owner_in_swedish,
    read_word,
    stands_alone,
)

_LIKE_VERB = re.compile(r"v[aä]t$")
_MOST_OF_OBJECT = 2
"""Words among which the participle comes that rules an object of one's own: "omaistaan kotona hoitavat"."""
_PLACED = ("in", "at", "within", "i", "vid")
_MOST_BETWEEN = 4
"""Words between two nouns without cases that may still make one group; more of them tell of the first."""


def head_of(part: Part, case: str) -> int | None:
    """The index of the last listed noun in the case of the list, else of an adjective in it."""
    found: int | None = None
    last = part.tokens[-1:]
    arguments = ruled(part.tokens)
    for index, token in enumerate(part.tokens):
        if index in arguments:
            continue
        if token.low == "kuten":
            break
        if token.low[:6] in COMPARISONS and bound_before(part.tokens, index + 1):
            continue
        word = read_word(token.text)
        if word and found is not None and is_noun(part.tokens[found]) and not stands_alone(word):
            continue
        if (
            word
            and word.case == "poss"
            and any(is_attribute(after, case) for after in (*part.tokens[index + 1 :][:_MOST_OF_OBJECT], *last))
        ):
            continue  # "koulunsa keskeyttäneet", "läheisensä sairauden vuoksi menettäneet"
        named = _fits(word.case, case, part.tokens[:index]) if word else _ends_group(part.tokens[: index + 1])
        if word is None and named and is_owner_in_swedish(token.text) and part.tokens[index + 1 :]:
            continue  # "skolornas alumner"
        unlisted = found is None or not is_noun(part.tokens[found])
        if named and word is None and found is not None and _tells_of(part.tokens[: index + 1], found):
            break
        if named or (word is None and unlisted and is_attribute(token, case)):
            found = index
    return None if found is None else _extended(part.tokens, found, case)


def _tells_of(tokens: tuple[Token, ...], found: int) -> bool:
    """Whether words without cases tell of the one found: "companies (with over 50 employees)", "staff (in towns)"."""
    between = tokens[found:-1]
    if len(between) > _MOST_BETWEEN or any(token.is_a("preposition") for token in between):
        return True
    placed = any(token.low in _PLACED for token in between) and tokens[-1].low.endswith("s")
    return placed and expression_length([token.low for token in tokens], len(tokens) - 1) <= len(between)


def _ends_group(tokens: tuple[Token, ...]) -> bool:
    """Whether words without cases end with a group: "people of working age", not every "age"."""
    *_, last = tokens
    if not is_fixed_head(last.text):
        return False
    return not last.is_a("inner") or expression_length([token.low for token in tokens], len(tokens) - 1) > 0


def _fits(case: str, wanted: str, before: tuple[Token, ...]) -> bool:
    """Whether a noun in the case can be a group of the list: in its case, with a suffix ("opettajansa"), or counted."""
    return case in (wanted, "poss") or (case == "cnt" and any(counts(token) for token in before))


def _extended(tokens: tuple[Token, ...], head: int, case: str) -> int:
    """The head, or the plural in its case that no table lists and that follows it: "vapaaehtoiset digitukijat"."""
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    if not case or after is None or read_word(after.text) or _LIKE_VERB.search(after.low):
        return head
    return head + 1 if fallback_case(after) == case else head


def is_attribute(token: Token, case: str) -> bool:
    """A participle or adjective in the case that no table lists; it stands for its group where no noun follows."""
    return case != "" and fallback_case(token) == case and is_adjectival(token)


def is_partitive(token: Token) -> bool:
    return case_of(token) == "par" or is_object(token)
