"""Tells the parts of a list that are only an age from groups, and of which group such an age is."""

from __future__ import annotations

import re

from converters.text.target_groups.ages import Ages, read_ages
from converters.text.target_groups.ends import AGES, BARE_RANGE
from converters.text.target_groups.parts import Part
from converters.text.target_groups.tokens import Token, fallback_case
from converters.text.target_groups.words import lexicon, read_word

_OLDEST = 99
_ANY_AGE = "kaikenikäi"
_LIMIT = 2  # "yli 54-vuotiaat"


def has_other_bound(part: Part, following: Part) -> bool:
    """Whether two parts bound one age: "yli 30-vuotiaat ja alle 64-vuotiaat"; not "alle 25- ja yli 55-vuotiaat"."""
    if following.opener not in (",", "ja") or not following.tokens[0].is_a("bound") or not is_age_only(part):
        return False
    if fallback_case(part.tokens[-1]) == "all" != fallback_case(following.tokens[-1]):
        return False  # "yli 7-vuotiaille, alle 12-vuotiaat huoltajan kanssa"
    one, other = (read_ages(" ".join(token.text for token in each.tokens)) for each in (part, following))
    low = one.low if other.low is None else other.low
    high = one.high if other.high is None else other.high
    return None in one and None in other and low is not None and high is not None and low <= high


def excludes_age_of(part: Part, following: Part) -> bool:
    """Whether nobody can be of both ages, in figures or by their time of life: "65 vuotta täyttäneet, alaikäiset
    (15–17-vuotiaat)", "ikääntyneet ja työttömät nuoret", or the others are of any age: "65 vuotta täyttäneet ja
    kaikenikäiset opiskelijat"."""
    if not (part.tokens and following.tokens):
        return False
    if are_of_other_lives(part.tokens[-1], following.tokens[-1]):
        return True
    one, other = (read_ages(" ".join(token.text for token in each.tokens)) for each in (part, following))
    if one != Ages() and following.tokens[0].low.startswith(_ANY_AGE):
        return True
    pairs = ((one.low, other.high), (other.low, one.high))
    return any(low is not None and high is not None and low > high for low, high in pairs)


def are_of_other_lives(one: Token, other: Token) -> bool:
    """Whether nobody can be of both times of life: "ikääntyneet" and "nuoret"."""
    span, beside = _life_of(one), _life_of(other)
    return span is not None and beside is not None and (span[0] > beside[1] or beside[0] > span[1])


def is_bare_range_of(ages: Part, part: Part) -> bool:
    """Whether two numbers without a unit are ages, as those of their time of life may be: "nuoret, (18–29)"."""
    span = _life_of(part.tokens[-1])
    limits = BARE_RANGE.fullmatch("".join(token.text for token in ages.tokens))
    return span is not None and limits is not None and span[0] <= int(limits[1]) < int(limits[2]) <= span[1]


def is_limit_in_list(parts: list[Part]) -> bool:
    """Whether a group by its limit of age alone goes on to the next of a list: "työttömät, yli 54-vuotiaat, nuoret"."""
    limit = parts[0].tokens[0].is_a("bound") and len(parts[0].tokens) == _LIMIT
    return limit and len(parts) > 1 and parts[1].opener in (",", "ja", "sekä")


def is_age_only(part: Part) -> bool:
    text = " ".join(token.text for token in part.tokens)
    bare = " ".join(token.text for token in part.tokens if not token.is_a("bound") and token.low != "iältään")
    return bool(AGES.fullmatch(text) or AGES.fullmatch(f" {text}")) or bool(re.fullmatch(r"[\d –-]+-?vuotia\w+", bare))


def states_age(part: Part) -> bool:
    """Whether a part is an age that stands for those who have it: "18–29 v."; no time ("2 vuotta")."""
    text = " ".join(token.text for token in part.tokens)
    bounds = all(token.is_a("bound") or token.low == "v" or token.text.isdigit() for token in part.tokens)
    return (bounds or is_age_only(part)) and read_ages(text) != Ages()


def is_age_of_life(ages: Part, noun: Token) -> bool:
    """Whether people named by their time of life can be of an age: children are not "18–29 v."."""
    said = read_ages(" ".join(token.text for token in ages.tokens))
    least, most = _life_of(noun) or (0, _OLDEST)
    return (said.low or 0) <= most and (_OLDEST if said.high is None else said.high) >= least


def _life_of(noun: Token) -> tuple[int, int] | None:
    """The ages of those who are named by their time of life, None for others."""
    word = read_word(noun.text)
    spans = [span for lemma in (word.lemmas if word else ()) if (span := lexicon().value(lemma, "life"))]
    least, most = spans[0].split("-") if spans else ("", "")
    return (int(least), int(most or _OLDEST)) if spans else None
