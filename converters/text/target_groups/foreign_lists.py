"""Reads the lists of noun phrases that stretches in Swedish and English hold."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from converters.text.target_groups.foreign import (
    begins_phrase,
    is_finite,
    is_second_of_pair,
    names_people,
    noun_at,
    parts_at,
    past_signs,
)
from converters.text.target_groups.foreign_attributes import (
    AgesAt,
    begins_clause,
    end_of_attributes,
    end_of_clause,
    end_of_place,
)
from converters.text.target_groups.noun_words import is_kind
from converters.text.target_groups.parts import ends_list
from converters.text.target_groups.tokens import Token

_MOST_SKIPPED = 8
"""Words behind a phrase that may stand before the next sign of the list."""
_ENGLISH = frozenset({"the", "and", "of", "with", "who", "or", "as well as"})
_DASHES = ("–", "—", "-")
_QUOTES = frozenset("\"'”“„«»’‘")


class Listed(NamedTuple):
    """One phrase of a list by the places of its words: its noun, the end of its attributes and its clause."""

    begin: int
    noun: int
    end: int
    clause: tuple[int, int] | None
    behind: int


def without_marks(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without notes in brackets and quotation marks, which part no phrase: "young (under 30) migrants".

    Nor remarks between dashes before a clause: "bodies – mainly in sport – who work with the young".
    """
    plain = [token for token in tokens if token.text not in _QUOTES and token.text[0] != "("]
    dashes = [at for at, token in enumerate(plain) if token.text in _DASHES]
    remark = next((pair for pair in itertools.pairwise(dashes) if begins_clause(plain, pair[1] + 1)), None)
    return plain if remark is None else plain[: remark[0]] + plain[remark[1] + 1 :]


def with_quote(text: str, begin: int, end: int) -> int:
    """Where a phrase begins with the quotation mark that opens before it and closes in it: "“new” companies"."""
    opened = begin > 0 and text[begin - 1] in _QUOTES
    return begin - 1 if opened and any(sign in _QUOTES - {"'", "’"} for sign in text[begin:end]) else begin


def note_behind(tokens: Sequence[Token], last: Token) -> list[Token]:
    """The note in brackets right behind a word, if there is one."""
    behind = (token for token in tokens if token.start >= last.end and token.text not in _QUOTES)
    return [token for token in itertools.islice(behind, 1) if token.text[0] == "("]


def read_list(text: str, tokens: Sequence[Token], ages: AgesAt) -> list[Listed]:
    """The phrases of a stretch that is a list, up to where its sentence goes on."""
    found: list[Listed] = []
    at = past_signs(tokens, 0)
    while at < len(tokens) and (one := _read_one(text, tokens, at, ages)):
        if found and _is_of_next_clause(tokens, one):
            break
        if not _is_one_more_place(tokens, one, found):
            found.append(one)
        if _is_defined(text, tokens, one, ages):
            found.remove(one)
            at = one.behind + 1
            continue
        at = _next_sign(tokens, max(one.behind, one.begin + 1))
        if at < len(tokens) and tokens[at].text == ":":
            found, at = [], at + 1
        at = past_signs(tokens, at)
        if at < len(tokens) and _ends(tokens, at):
            break
    return found


def _read_one(text: str, tokens: Sequence[Token], at: int, ages: AgesAt) -> Listed | None:
    """The phrase that begins at a place."""
    if _tells_deed(tokens, at):
        return None
    anyone = len(list(itertools.takewhile(lambda token: token.is_a("whoever"), tokens[at:])))
    noun, behind = noun_at(tokens, at)
    if anyone and (noun < 0 or noun < at + anyone or not names_people(tokens, noun)):
        noun, behind = at + anyone - 1, at + anyone
    if noun < 0:
        return None
    end = end_of_attributes(text, tokens, behind - 1, ages)
    behind = end_of_place(tokens, end)
    told = behind + (behind < len(tokens) and tokens[behind].text == ",")
    if not begins_clause(tokens, told) or is_second_of_pair(tokens, told):
        return Listed(at, noun, end, None, behind)
    last = end_of_clause(tokens, told)
    return Listed(at, noun, end, (told, last), last)


def _is_defined(text: str, tokens: Sequence[Token], one: Listed, ages: AgesAt) -> bool:
    """Whether an equals sign behind a phrase says who they are whom it names: "skolans kunder = elever, föräldrar"."""
    if one.behind + 1 >= len(tokens) or tokens[one.behind].text != "=":
        return False
    following = _read_one(text, tokens, one.behind + 1, ages)
    return following is not None and names_people(tokens, following.noun)


def _tells_deed(tokens: Sequence[Token], at: int) -> bool:
    """Whether words say what is done rather than for whom: "and to (help) them meet ..."."""
    return at > 0 and tokens[at - 1].low == "to" and tokens[at].is_a("group-verb")


def _is_one_more_place(tokens: Sequence[Token], one: Listed, found: list[Listed]) -> bool:
    """Whether a phrase only names one more place: "young people in Oulu and (Kemi)"."""
    placed = bool(found) and found[-1].behind > found[-1].end
    named = all(token.text[0].isupper() for token in tokens[one.begin : one.end])
    return placed and named and not names_people(tokens, one.noun)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a list ends at a word; "men" is "but" in Swedish and ends it, in English it names some."""
    if tokens[at].low == "men" and any(token.low in _ENGLISH for token in tokens):
        return False
    return ends_list(tokens, at)


def _is_of_next_clause(tokens: Sequence[Token], one: Listed) -> bool:
    """Whether what no table lists is the subject of one more clause: "and (no earlier experience) is needed"."""
    verb = one.behind < len(tokens) and is_finite(tokens, one.behind)
    return verb and not names_people(tokens, one.noun)


def _next_sign(tokens: Sequence[Token], at: int) -> int:
    """The next sign or link word of a list behind a phrase; past the tokens where its sentence goes on before that."""
    for each in range(at, min(at + _MOST_SKIPPED, len(tokens))):
        if _ends(tokens, each) or (tokens[each].is_a("emphasis") and not begins_phrase(tokens, each)):
            break
        if parts_at(tokens, each) or tokens[each].text == ":":
            return each
        if (
            is_finite(tokens, each)
            or is_kind(tokens[each], "stop")
            or tokens[each].is_a("stop")
            or tokens[each].text in ".!?"
        ):
            break
    return len(tokens)
