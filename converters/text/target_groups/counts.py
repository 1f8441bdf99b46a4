"""Takes out of a list what only says how many a group is: "nuoret (noin 120 henkilöä)", "yrittäjät, 25 tilaa"."""

from __future__ import annotations

import re

from converters.text.target_groups.parts import Part
from converters.text.target_groups.people_counts import is_unit
from converters.text.target_groups.tokens import Token
from converters.text.target_groups.words import lexicon, read_word

_LEAST_COUNTED = 3  # "nuoret 120 henkilöä"
_NUMBER_AND_NOUN = 2  # "25 yritystä"
_NUMBER = re.compile(r"\d+(?:[-–]\d+)?")


def without_counts(parts: list[Part]) -> list[Part]:
    """The parts without what only says how many a group is: "nuoret (noin 120 henkilöä)", "yrittäjät, (25 tilaa)"."""
    kept: list[Part] = []
    for part in parts:
        if not (kept and _is_count_of(part, kept[-1])):
            whole = len(part.tokens) < _LEAST_COUNTED or not _NUMBER.fullmatch(part.tokens[-2].text)
            kept.append(part if whole else part._replace(tokens=_without_count(part.tokens)))
    return kept


def _without_count(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a group without the number of people behind it."""
    if not is_unit(tokens[-1].low):
        return tokens
    last = len(tokens) - 2
    while last > 0 and (tokens[last - 1].is_a("filler") or not tokens[last - 1].is_word):
        last -= 1
    return tokens[:last] if last and not tokens[last - 1].is_a("bound") else tokens


def _is_count_of(part: Part, group: Part) -> bool:
    """Whether a part is a number of the group before it: ", 25 yritystä" of "matkailuyritykset"."""
    if part.opener != "," or len(part.tokens) != _NUMBER_AND_NOUN or not part.tokens[0].text.isdigit():
        return False
    counted = read_word(part.tokens[1].text)
    if counted is None or counted.case != "cnt" or any(token.text.isdigit() for token in group.tokens):
        return False
    heads = [word.lemmas for token in group.tokens if (word := read_word(token.text))]
    bodies = any(lexicon().has(lemma, kind) for lemma in counted.lemmas for kind in ("generic", "body", "actor"))
    return bodies or any(counted.lemmas & lemmas for lemmas in heads)
